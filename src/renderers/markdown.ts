/*
 * Prints blocks as Markdown, and is the only place that makes Markdown out of text from
 * elsewhere. A name may hold a mention, a reference, a link, HTML, a formula or half a table,
 * and none of them may come alive in an issue that people are notified of. Escaping with
 * backslashes is not enough for that: GitHub looks for mentions, references and addresses
 * after the Markdown is rendered, everywhere but in code and links. So whatever is not plain
 * words goes into code spans.
 */
import type { Block, Column, Figure, Fragment, Inline, Item, Text } from './blocks.ts';
import { toText } from './blocks.ts';
import type { Severity } from '../domain/finding.ts';
import { barOf } from './bar.ts';
import { printChart } from './mermaid.ts';
import { MAX_TEXT_CHARS, plainText } from './plain-text.ts';
import { isPlainUrl } from './plain-url.ts';
import { sparklineOf } from './sparkline.ts';

/** The blocks one below the other. */
export function printMarkdown(blocks: readonly Block[]): string {
  return blocks.map((block) => printBlock(block, false)).join('\n\n');
}

function printBlock(block: Block, isNested: boolean): string {
  switch (block.kind) {
    case 'headline':
      return `${'#'.repeat(block.level)} ${printText(block.text)}`;
    case 'paragraph':
      return printParagraph(block, isNested);
    case 'list':
      return block.items.map((item, index) => printItem(item, block.first, index)).join('\n');
    case 'table':
      return printTable(block.columns, block.rows);
    case 'details':
      return [
        `<details>\n<summary>${printSummary(block.summary)}</summary>`,
        ...block.content.map((inner) => printBlock(inner, true)),
        '</details>',
      ].join('\n\n');
    default:
      return printFigure(block);
  }
}

/** GitHub shows no alerts within other elements. */
function printParagraph({ tone, text }: Block & { kind: 'paragraph' }, isNested: boolean): string {
  const words = printText(text);
  if (tone === 'small') return `---\n\n<sub>${words}</sub>`;
  return tone === 'warning' && !isNested ? `> [!WARNING]\n> ${words}` : words;
}

function printFigure(figure: Figure): string {
  const note = figure.note.length === 0 ? [] : [`<sub>${printText(figure.note)}</sub>`];
  return [printChart(figure), ...note].join('\n\n');
}

function printItem({ text, below }: Item, first: number | undefined, index: number): string {
  const sign = first === undefined ? '-' : `${first + index}.`;
  const indent = ' '.repeat(sign.length + 1);
  // A dash with nothing behind it would make a heading of the line above.
  const lines = below.map(printText).filter((line) => line.trim() !== '');
  return [`${sign} ${printText(text)}`, ...lines.map((line) => `${indent}- ${line}`)].join('\n');
}

/** Markdown within a summary stays as it is written. */
function printSummary(text: Text): string {
  return text
    .map((piece) =>
      typeof piece === 'object' && piece.kind === 'strong'
        ? `<b>${printText(piece.text)}</b>`
        : printInline(piece),
    )
    .join('');
}

/** The Markdown of a text. */
export function printText(text: Text): string {
  return text.map(printInline).join('');
}

function printInline(piece: Inline): string {
  if (typeof piece !== 'object') return printWords(String(piece));
  switch (piece.kind) {
    case 'code':
      return printCode(piece.name);
    case 'strong':
      return `**${printText(piece.text)}**`;
    case 'link':
      return printLink(piece.label, piece.url);
    case 'severity':
      return SEVERITY_SIGNS[piece.severity];
    case 'bar':
      return barOf(piece.share, BAR_WIDTH);
    case 'sparkline':
      return sparklineOf(piece.values);
    default:
      return '<br>';
  }
}

const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = {
  high: '🔴 High',
  medium: '🟠 Medium',
  low: '🟡 Low',
};

/** Characters of a bar for all of something. */
const BAR_WIDTH = 20;

/** A word that Markdown and GitHub leave alone, with an amount (`~$1.20`, `+$1`, `>99%`) allowed. */
const PLAIN_WORD =
  /^\(?(?:[~+−]?<?\$(?=\d)|[<>](?=\d))?[\p{L}\p{N}\p{M}\p{Extended_Pictographic}.,:;!?()%'"’“”…–—−+±×≈≥≤→/·=-]+$/u;

/**
 * Words of plain characters that GitHub makes a link or a picture of: addresses, `GH-1`,
 * commits (7 to 40 hexadecimal digits), `:tada:`.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls (2026)
 */
const LIVE_WORD =
  /:\/\/|www\.|\b(?:https?|ftp|mailto|xmpp):|\bGH-\d|(?<![0-9a-f])[0-9a-f]{7,40}(?![0-9a-f])|:[\w+-]+:/i;

/** What most of a page is: plain words, a blank apart. */
const PLAIN_WORDS = /^ ?[A-Za-z0-9.,:;()%/=+→·-]+(?: [A-Za-z0-9.,:;()%/=+→·-]+)* ?$/;

/** Plain words as they are; any word that could come alive in a code span. */
function printWords(value: string): string {
  if (value.length < MAX_TEXT_CHARS && PLAIN_WORDS.test(value) && !LIVE_WORD.test(value)) {
    return value;
  }
  const words = plainText(value, MAX_TEXT_CHARS).split(' ');
  // Two tildes may strike out what stands between them.
  const safe = words.map((word) => (isPlain(word) ? word.replace('~', '\\~') : printCode(word)));
  const end = value.trimEnd();
  const before = value === value.trimStart() ? '' : ' ';
  const after = end === value || end === '' ? '' : ' ';
  return before + safe.join(' ') + after;
}

function isPlain(word: string): boolean {
  return word === '' || (PLAIN_WORD.test(word) && !LIVE_WORD.test(word));
}

/** A name in a code span: shown to the letter, and dead. Long names are cut. */
function printCode(name: string): string {
  const plain = plainText(name);
  if (plain === '') return '(no name)';
  const runs = plain.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/**
 * A link to a page of GitHub. Its label may hold numbers as they are, because GitHub makes
 * no references within a link; without an address of that form the label is code.
 */
function printLink(label: string, url: string): string {
  if (!isPlainUrl(url)) return printCode(label);
  const words = plainText(label).split(' ');
  const escaped = words.map((word) => (/^#?\d+$/.test(word) ? word : printWords(word)));
  return `[${escaped.join(' ')}](${url})`;
}

function printTable(all: readonly Column[], allRows: readonly (readonly Fragment[])[]): string {
  const shown = all.flatMap(({ isAside }, index) => (isAside ? [] : [index]));
  const columns = all.filter(({ isAside }) => !isAside);
  const rows = allRows.map((row) => shown.map((index) => row[index] ?? ''));
  const lines = [
    columns.map(({ title }) => title || ' '),
    columns.map(({ align }) => (align === 'right' ? '---:' : ':---')),
    ...rows.map((row) => columns.map(({ align }, index) => printCell(row[index] ?? '', align))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * A pipe splits cells even in code unless a backslash stands before it, and backslashes
 * escape each other: an odd number of them keeps the cell whole, and the last falls out.
 * A name with an odd number of its own is shown with one more; it cannot be written exactly.
 */
function printCell(fragment: Fragment, align: Column['align']): string {
  const source = printText(toText(fragment));
  // An amount such as `≥ $1.20` stays on one line.
  const unbroken = align === 'right' ? source.replaceAll(' ', '\u00a0') : source;
  return unbroken.replace(
    /(\\*)\|/g,
    (_, backslashes: string) => `${backslashes}${backslashes.length % 2 === 0 ? '\\' : '\\\\'}|`,
  );
}
