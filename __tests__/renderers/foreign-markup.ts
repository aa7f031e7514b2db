import { renderPage } from './rendered-page.ts';

const OUR_ELEMENTS = new Set(
  'h3 h4 p strong a code pre ul ol li br hr sub b details summary blockquote table thead tbody tr th td'.split(
    ' ',
  ),
);
/** Links to runs and issues of a repository on GitHub: all that a report links to. */
const OUR_LINK = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:actions\/runs|issues)\/\d+$/;

/** What GitHub turns into links, pictures, formulas or notifications. */
const LIVE = [
  /@[a-z\d]/i,
  /#\d/,
  /\bGH-\d/i,
  /\b[0-9a-f]{7,40}\b/i,
  /:\/\/|www\./i,
  /:[a-z\d_+-]+:/i,
  /\$(?!\d)/,
];

/**
 * Everything in a rendered report that we did not write, in words: elements, links, and
 * texts that GitHub would make mentions, references or pictures of.
 */
export function foreignMarkup(markdown: string): readonly string[] {
  const page = renderPage(markdown);
  const links = page.elements.filter(({ tagName }) => tagName === 'a');
  return [
    ...(page.isClean ? [] : ['what GitHub cleans away']),
    ...page.elements
      .filter(({ tagName }) => !OUR_ELEMENTS.has(tagName))
      .map(({ tagName }) => `<${tagName}>`),
    ...links
      .map(({ properties }) => String(properties['href']))
      .filter((href) => !OUR_LINK.test(href))
      .map((href) => `a link to ${href}`),
    ...page.liveTexts
      .filter((text) => LIVE.some((pattern) => pattern.test(text)))
      .map((text) => `a live text: ${text}`),
  ];
}
