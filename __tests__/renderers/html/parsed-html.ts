import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';

/** What a browser makes of a page: the parser is the one that the HTML standard describes. */
export interface ParsedHtml {
  readonly elements: readonly Element[];
  /** Everything that is read, styles and scripts left out. */
  readonly text: string;
}

export function parseHtml(html: string): ParsedHtml {
  const root: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  const tree = unified().use(rehypeRaw).runSync(root);
  return { elements: [...elementsOf(tree)], text: textOf(tree) };
}

function* elementsOf(node: Nodes): Generator<Element> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'element') yield child;
    yield* elementsOf(child);
  }
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && ['style', 'script'].includes(node.tagName)) return '';
  return node.children.map((child) => textOf(child)).join('');
}
