import type { Element, Nodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** What GitHub's own way of rendering makes of Markdown, before and after it cleans up. */
export interface RenderedPage {
  /** Every element, cleaned or not. */
  readonly elements: readonly Element[];
  /** Texts in which GitHub looks for mentions, references and addresses. */
  readonly liveTexts: readonly string[];
  /** Cells by row, before HTML drops the ones that are too many. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly headings: readonly string[];
  /** Whether cleaning took anything away but comments. */
  readonly isClean: boolean;
}

export function renderPage(markdown: string): RenderedPage {
  const parser = unified().use(remarkParse).use(remarkGfm);
  const tree = parser.parse(markdown);
  const raw = unified()
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .runSync(tree);
  const clean = unified().use(rehypeSanitize, defaultSchema).runSync(structuredClone(raw));
  const elements = [...elementsOf(raw)];
  const text = (element: Element): string => textsOf(element, () => true).join('');
  return {
    elements,
    liveTexts: textsOf(raw, ({ tagName }) => !['a', 'code', 'pre'].includes(tagName)),
    tables: [...tablesOf(tree)],
    headings: elements
      .filter(({ tagName }) => /^h\d$/.test(tagName))
      .map((heading) => text(heading)),
    isClean: [...elementsOf(clean)].length === elements.length,
  };
}

function* elementsOf(node: Nodes): Generator<Element> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    yield child;
    yield* elementsOf(child);
  }
}

function* tablesOf(node: MarkdownNodes): Generator<string[][]> {
  if (node.type === 'table') {
    yield node.children.map((row) => row.children.map((cell) => textOf(cell)));
  } else if ('children' in node) {
    for (const child of node.children) yield* tablesOf(child);
  }
}

function textOf(node: MarkdownNodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

function textsOf(node: Nodes, enters: (element: Element) => boolean): string[] {
  if (node.type === 'text') return [node.value];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    child.type === 'element' && !enters(child) ? [] : textsOf(child, enters),
  );
}
