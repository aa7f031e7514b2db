import type { Element } from 'hast';
import { SCRIPT } from '../../../src/renderers/html/script.ts';
import { STYLE } from '../../../src/renderers/html/style.ts';
import { parseHtml } from './parsed-html.ts';

const OUR_ELEMENTS = new Set(
  `html head meta title style body header main footer script h1 h2 h3 p strong code a span br
  ul ol li details summary div figure figcaption table thead tbody tfoot tr th td
  svg g path rect circle text`.split(/\s+/),
);

const OUR_ATTRIBUTES = new Set(
  `lang charSet httpEquiv content name className href rel start scope dataSort role tabIndex
  ariaLabel ariaHidden viewBox preserveAspectRatio width height x y rx cx cy r d fill fillOpacity
  stroke strokeWidth strokeOpacity strokeLineCap strokeDashArray transform textAnchor
  dominantBaseline fontWeight`.split(/\s+/),
);

/** Pages of a repository on GitHub: all that a report links to. */
const OUR_LINK = /^https:\/\/github\.com\/[\w./-]+$/;

/** What turns the direction of writing, steers a terminal or hides. */
const STEERING = /[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/**
 * Everything in a page that we did not write, in words: elements, attributes, links, addresses,
 * other styles and scripts than ours, and characters that steer.
 */
export function foreignHtml(html: string): readonly string[] {
  const { elements, text } = parseHtml(html);
  const named = (tag: string): readonly Element[] =>
    elements.filter(({ tagName }) => tagName === tag);
  const sole = (tag: string, content: string): readonly string[] =>
    named(tag).map(textOf).join('|') === content ? [] : [`another <${tag}>`];
  return [
    ...elements
      .filter(({ tagName }) => !OUR_ELEMENTS.has(tagName))
      .map(({ tagName }) => `<${tagName}>`),
    ...elements.flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => !OUR_ATTRIBUTES.has(name))
        .map((name) => `${name} of <${tagName}>`),
    ),
    ...named('a')
      .map(({ properties }) => String(properties['href']))
      .filter((href) => !OUR_LINK.test(href))
      .map((href) => `a link to ${href}`),
    ...elements
      .flatMap(({ properties }) => [properties['fill'], properties['stroke']])
      .filter((paint) => !/^(?:undefined|none|var\(--\w+\)|#[0-9a-f]{6})$/i.test(String(paint)))
      .map((paint) => `a paint ${String(paint)}`),
    ...sole('style', STYLE),
    ...sole('script', SCRIPT),
    ...(STEERING.test(text) ? ['a character that steers'] : []),
  ];
}

function textOf({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
