/*
 * The only place that makes Markdown out of text from elsewhere. A name may hold a mention,
 * a reference, a link, HTML, a formula or half a table, and none of them may come alive in
 * an issue that people are notified of. Escaping with backslashes is not enough for that:
 * GitHub looks for mentions, references and addresses after the Markdown is rendered,
 * everywhere but in code and links. So whatever is not plain words goes into code spans.
 */
import { plainText } from './plain-text.ts';

/** Markdown that is safe to publish. Only this file makes it, from templates and escaped text. */
export class Markdown {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

/** What a template takes: Markdown as it is, and everything else escaped. */
export type Fragment = Markdown | string | number;

/** Sentences of findings are longer than names. Code points. */
const MAX_TEXT_CHARS = 400;

/** A word that Markdown and GitHub leave alone, with an amount (`~$1.20`, `>99%`) allowed. */
const PLAIN_WORD =
  /^\(?(?:~?<?\$(?=\d)|[<>](?=\d))?[\p{L}\p{N}\p{M}\p{Extended_Pictographic}.,:;!?()%'"’“”…–—−+±×≈≥≤→/·=-]+$/u;

/**
 * Words of plain characters that GitHub makes a link or a picture of: addresses, `GH-1`,
 * commits (7 to 40 hexadecimal digits), `:tada:`.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls (2026)
 */
const LIVE_WORD =
  /:\/\/|www\.|\b(?:https?|ftp|mailto|xmpp):|\bGH-\d|(?<![0-9a-f])[0-9a-f]{7,40}(?![0-9a-f])|:[\w+-]+:/i;

/** Template for Markdown: its own text is Markdown, what is put in is escaped. */
export function safe(parts: TemplateStringsArray, ...fragments: readonly Fragment[]): Markdown {
  const source = parts.map((part, index) => {
    const fragment = fragments[index];
    return fragment === undefined ? part : part + toMarkdown(fragment).source;
  });
  return new Markdown(source.join(''));
}

function toMarkdown(fragment: Fragment): Markdown {
  return fragment instanceof Markdown ? fragment : text(String(fragment));
}

/** Plain words as they are; any word that could come alive in a code span. */
function text(value: string): Markdown {
  const words = plainText(value, MAX_TEXT_CHARS).split(' ');
  // Two tildes may strike out what stands between them.
  const safe = words
    .map((word) => (isPlain(word) ? word.replace('~', '\\~') : code(word).source))
    .join(' ');
  const [before, after] = [/^\s/.test(value) ? ' ' : '', /\s$/.test(value) ? ' ' : ''];
  return new Markdown(before + safe + after);
}

function isPlain(word: string): boolean {
  return word === '' || (PLAIN_WORD.test(word) && !LIVE_WORD.test(word));
}

/** A name in a code span: shown to the letter, and dead. Long names are cut. */
export function code(name: string): Markdown {
  const plain = plainText(name);
  if (plain === '') return new Markdown('(no name)');
  const runs = plain.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return new Markdown(`${fence}${pad}${plain}${pad}${fence}`);
}

/** Addresses of runs and issues as GitHub writes them: nothing in them can end a link. */
const SAFE_URL = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)*\/?$/;
const MAX_URL_CHARS = 300;

/**
 * A link to a page of GitHub. Its label may hold numbers as they are, because GitHub makes
 * no references within a link; without an address of that form the label is code.
 */
export function link(label: string, url: string): Markdown {
  const isSafe = url.length <= MAX_URL_CHARS && SAFE_URL.test(url);
  if (!isSafe) return code(label);
  const words = plainText(label).split(' ');
  const escaped = words.map((word) => (/^#?\d+$/.test(word) ? word : text(word).source));
  return new Markdown(`[${escaped.join(' ')}](${url})`);
}

/** Fragments in a row with a separator between them. */
export function join(fragments: readonly Fragment[], separator = ', '): Markdown {
  return new Markdown(fragments.map((fragment) => toMarkdown(fragment).source).join(separator));
}

/** The first `most` items, and how many more there are; only what is shown is rendered. */
export function list<T>(
  items: readonly T[],
  most: number,
  render: (item: T) => Fragment,
): Markdown {
  const shown = join(items.slice(0, most).map(render));
  if (items.length <= most) return shown;
  const rest = `${items.length - most} more`;
  return most === 0 ? new Markdown(rest) : safe`${shown} and ${rest}`;
}

/** Blocks one below the other; empty ones fall out. */
export function blocks(parts: readonly Markdown[]): Markdown {
  return join(
    parts.filter(({ source }) => source !== ''),
    '\n\n',
  );
}

/** Nothing, for a block that has nothing to say. */
export const NOTHING = new Markdown('');

/** An unnumbered list of one-line items. */
export function bullets(items: readonly Markdown[]): Markdown {
  return new Markdown(items.map(({ source }) => `- ${source}`).join('\n'));
}

/** A numbered item with items below it. */
export function numbered(number: number, title: Markdown, items: readonly Markdown[]): Markdown {
  const indent = ' '.repeat(`${number}. `.length);
  // A dash with nothing behind it would make a heading of the line above.
  const told = items.filter(({ source }) => source.trim() !== '');
  const below = told.map(({ source }) => `\n${indent}- ${source}`);
  return new Markdown(`${number}. ${title.source}${below.join('')}`);
}

/** A folded part. */
export function details(summary: Markdown, content: readonly Markdown[]): Markdown {
  return blocks([
    new Markdown(`<details>\n<summary>${summary.source}</summary>`),
    ...content,
    new Markdown('</details>'),
  ]);
}

/** A box of GitHub's that stands out; one paragraph. */
export function alert(kind: 'NOTE' | 'WARNING', content: Markdown): Markdown {
  return new Markdown(`> [!${kind}]\n> ${content.source}`);
}

export interface Column {
  readonly title: string;
  /** Numbers stand right, words left. */
  readonly align: 'left' | 'right';
}

/** A table; every row has a cell for each column. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Fragment[])[],
): Markdown {
  const lines = [
    columns.map(({ title }) => title),
    columns.map(({ align }) => (align === 'right' ? '---:' : ':---')),
    ...rows.map((row) => columns.map(({ align }, index) => cell(row[index] ?? '', align))),
  ];
  return new Markdown(lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
}

/**
 * A pipe splits cells even in code unless a backslash stands before it, and backslashes
 * escape each other: an odd number of them keeps the cell whole, and the last falls out.
 * A name with an odd number of its own is shown with one more; it cannot be written exactly.
 */
function cell(fragment: Fragment, align: Column['align']): string {
  const { source } = toMarkdown(fragment);
  // An amount such as `≥ $1.20` stays on one line.
  const unbroken = align === 'right' ? source.replaceAll(' ', '\u00a0') : source;
  return unbroken.replace(
    /(?<!\\)(\\*)\|/g,
    (_, backslashes: string) => `${backslashes}${backslashes.length % 2 === 0 ? '\\' : '\\\\'}|`,
  );
}
