import { barOf } from './bar.ts';

/** A column of a table on a terminal. */
export interface TextColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Falls out where there is too little room for all. */
  readonly isExtra?: true;
}

/** Plain text, or a bar for a share, which takes the room that the rest leaves. */
export type TextCell = string | { readonly share: number };

/** Names are cut no shorter than this, whatever the terminal. Columns of a terminal. */
const MIN_NAME_WIDTH = 12;
/** The same where a column can fall out instead. */
const GOOD_NAME_WIDTH = 24;
/** Bars are as long as there is room for, within these. */
const MIN_BAR_WIDTH = 8;
const MAX_BAR_WIDTH = 40;
const GAP = '  ';

/**
 * Aligned lines, the titles first. Where a line would be longer than `width`, extra columns
 * fall out, and the first column, which holds names, gives way. Every row has all columns.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly TextCell[])[],
  width: number,
): readonly string[] {
  const table = [columns.map(({ title }): TextCell => title), ...rows];
  const widths = columns.map((_, index) =>
    table.reduce((most, row) => Math.max(most, cellWidth(row[index])), 0),
  );
  const shown = columns.map((_, index) => index);
  const widthOf = (name: number): number =>
    shown.slice(1).reduce((sum, index) => sum + GAP.length + (widths[index] ?? 0), name);
  const [name = 0] = widths;
  while (widthOf(Math.min(name, GOOD_NAME_WIDTH)) > width) {
    const extra = shown.findLastIndex((index) => columns[index]?.isExtra);
    if (extra < 1) break;
    shown.splice(extra, 1);
  }
  const room = width - widthOf(name) + MIN_BAR_WIDTH;
  const bar = Math.max(MIN_BAR_WIDTH, Math.min(MAX_BAR_WIDTH, room));
  widths[0] = Math.min(name, Math.max(MIN_NAME_WIDTH, width - widthOf(0)));
  return table.map((row) =>
    shown
      .map((index) => {
        const cell = row[index] ?? '';
        const text = typeof cell === 'string' ? cell : barOf(cell.share, bar);
        return pad(
          text,
          typeof cell === 'string' ? (widths[index] ?? 0) : bar,
          columns[index]?.align,
        );
      })
      .join(GAP)
      .trimEnd(),
  );
}

function cellWidth(cell: TextCell | undefined): number {
  return typeof cell === 'object' ? MIN_BAR_WIDTH : displayWidth(cell ?? '');
}

function pad(text: string, width: number, align: TextColumn['align'] | undefined): string {
  const cut = cutToWidth(text, width);
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(cut)));
  return align === 'right' ? blanks + cut : cut + blanks;
}

function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  for (const char of text) {
    if (displayWidth(cut + char) > width - 1) break;
    cut += char;
  }
  return `${cut}…`;
}

/** Characters that take two columns: East Asian wide forms and emoji. */
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
/** Characters that are drawn over the one before. */
const OVERLAID = /[\p{Mn}\p{Me}]/u;

/** Columns that a plain text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    if (!OVERLAID.test(char)) width += WIDE.test(char) ? 2 : 1;
  }
  return width;
}
