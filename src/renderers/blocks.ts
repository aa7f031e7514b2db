import type { Severity } from '../domain/finding.ts';

/*
 * What a page says, before anybody decides how it looks. Sections choose the words and return
 * blocks; Markdown and the terminal print the same tree. Text stands here as it came: only
 * printers know what could come alive where it is shown, so only they escape.
 */

/** A piece of a sentence. A string or number is plain words, escaped where it is printed. */
export type Inline =
  | string
  | number
  /** A name, shown to the letter. */
  | { readonly kind: 'code'; readonly name: string }
  | { readonly kind: 'strong'; readonly text: Text }
  /** A page of GitHub; only the label where the address is none. */
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'severity'; readonly severity: Severity }
  /** A bar for a share of 0 to 1, as long as there is room; for cells of tables. */
  | { readonly kind: 'bar'; readonly share: number }
  /** Values over time, oldest first, as a row of small bars; `null` is a gap. */
  | { readonly kind: 'sparkline'; readonly values: readonly (number | null)[] }
  | { readonly kind: 'break' };

/** A sentence or two. */
export type Text = readonly Inline[];

/** What templates and lists take. */
export type Fragment = Inline | Text;

/** One item of a list, with items of its own below it. */
export interface Item {
  readonly text: Text;
  readonly below: readonly Text[];
}

export interface Column {
  readonly title: string;
  /** Numbers stand right, words left. */
  readonly align: 'left' | 'right';
  /** The title where there is little room. */
  readonly short?: string;
  /** Falls out where there is too little room for all; `late`, where shorter names are still too long. */
  readonly isExtra?: true | 'late';
  /** Left out of Markdown, where a table has no room to spare. */
  readonly isAside?: true;
}

/** A value over time. */
export interface Point {
  readonly label: string;
  /** `null` when unknown: a gap, and never 0. */
  readonly value: number | null;
  /** The true value is higher, or about this. */
  readonly mark?: '≥' | '~' | '≈';
}

/** Values over time as a picture. */
export interface Figure {
  readonly title: string;
  /** Oldest first; US dollars. */
  readonly points: readonly Point[];
  /** What the marks mean, and what is not shown. */
  readonly note: Text;
}

/**
 * `answer` is the sentence to read if no other, `warning` says what is wrong with the
 * numbers, `nothing` that a section is empty, `small` is small print.
 */
export type Tone = 'plain' | 'answer' | 'warning' | 'nothing' | 'small';

export type Block =
  | { readonly kind: 'headline'; readonly level: 3 | 4; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly tone: Tone; readonly text: Text }
  /** Numbered from `first` on where there is one. */
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly first?: number }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      /** Every row has a cell for each column, or fewer. */
      readonly rows: readonly (readonly Fragment[])[];
      /** So many of the last rows are sums of the others or of what is not shown. */
      readonly sums: number;
    }
  /** Folded where a page can fold. */
  | { readonly kind: 'details'; readonly summary: Text; readonly content: readonly Block[] }
  | ({ readonly kind: 'figure' } & Figure);

/** Template for a text: what is put in may be of several pieces. */
export function say(parts: TemplateStringsArray, ...fragments: readonly Fragment[]): Text {
  const text: Inline[] = [];
  parts.forEach((part, index) => {
    if (part !== '') text.push(part);
    const fragment = fragments[index];
    if (fragment === undefined || fragment === '') return;
    for (const piece of toText(fragment)) text.push(piece); // too many to be arguments
  });
  return text;
}

export function toText(fragment: Fragment): Text {
  return isText(fragment) ? fragment : [fragment];
}

function isText(fragment: Fragment): fragment is Text {
  return Array.isArray(fragment);
}

export function code(name: string): Inline {
  return { kind: 'code', name };
}

export function strong(text: Fragment): Inline {
  return { kind: 'strong', text: toText(text) };
}

export function link(label: string, url: string): Inline {
  return { kind: 'link', label, url };
}

/** Begins a new line within a text. */
export const BREAK: Inline = { kind: 'break' };

/** Nothing, where a sentence has no such part. */
export const NOTHING: Text = [];

/** Fragments in a row with a separator between them; empty ones fall out. */
export function join(fragments: readonly Fragment[], separator = ', '): Text {
  const joined: Inline[] = [];
  for (const fragment of fragments) {
    const text = toText(fragment);
    if (joined.length > 0 && text.length > 0) joined.push(separator);
    for (const piece of text) joined.push(piece);
  }
  return joined;
}

/** The first `most` items, and how many more there are; only what is shown is rendered. */
export function listing<T>(items: readonly T[], most: number, render: (item: T) => Fragment): Text {
  const shown = join(items.slice(0, most).map(render));
  if (items.length <= most) return shown;
  const rest = `${items.length - most} more`;
  return most === 0 ? [rest] : say`${shown} and ${rest}`;
}

/** A name and what it is: `**Period**: 24 hours`. Nothing where that is nothing. */
export function fact(name: string, value: Fragment): Text {
  const text = toText(value);
  return text.length === 0 || text[0] === '' ? NOTHING : [strong(name), ': ', ...text];
}

export function headline(text: Fragment, level: 3 | 4 = 3): Block {
  return { kind: 'headline', level, text: toText(text) };
}

/** A paragraph; none without a text. */
export function paragraph(text: Fragment, tone: Tone = 'plain'): readonly Block[] {
  const pieces = toText(text);
  return pieces.length === 0 ? [] : [{ kind: 'paragraph', tone, text: pieces }];
}

/** An unnumbered list; none without items. Empty items fall out. */
export function bullets(items: readonly Text[]): readonly Block[] {
  const shown = items.filter((text) => text.length > 0).map((text) => ({ text, below: [] }));
  return shown.length === 0 ? [] : [{ kind: 'list', items: shown }];
}

/** A table, the last `sums` rows of which are no items of it; none without rows. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Fragment[])[],
  sums = 0,
): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', columns, rows, sums }];
}

export function details(
  summary: Fragment,
  content: readonly Block[],
): Extract<Block, { kind: 'details' }> {
  return { kind: 'details', summary: toText(summary), content };
}

/** A column of words. */
export function left(title: string, more: Omit<Column, 'title' | 'align'> = {}): Column {
  return { title, align: 'left', ...more };
}

/** A column of numbers. */
export function right(title: string, more: Omit<Column, 'title' | 'align'> = {}): Column {
  return { title, align: 'right', ...more };
}
