import { barOf } from './bar.ts';

/** A column of a table on a terminal. */
export interface TextColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Falls out where there is too little room for all; `late`, where names cut short are still too long. */
  readonly isExtra?: true | 'late';
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
 * fall out, the last first, and columns of words give way, the longest first; numbers are never
 * cut. Every row has all columns.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly TextCell[])[],
  width: number,
): readonly string[] {
  const table = [columns.map(({ title }): TextCell => title), ...rows];
  const natural = columns.map((_, index) =>
    table.reduce((most, row) => Math.max(most, cellWidth(row[index])), 0),
  );
  const shown = columns.map((_, index) => index);
  const isBar = (index: number): boolean => table.some((row) => typeof row[index] === 'object');
  const isWords = (index: number): boolean => columns[index]?.align === 'left' && !isBar(index);
  const lengthOf = (widthOf: (index: number) => number): number =>
    shown.reduce((sum, index) => sum + GAP.length + widthOf(index), -GAP.length);
  const dropExtras = (kind: TextColumn['isExtra'], nameWidth: number): void => {
    const widthOf = (index: number): number =>
      Math.min(natural[index] ?? 0, isWords(index) ? nameWidth : Infinity);
    while (lengthOf(widthOf) > width) {
      const extra = shown.findLastIndex((index) => columns[index]?.isExtra === kind);
      if (extra < 1) break;
      shown.splice(extra, 1);
    }
  };
  dropExtras(true, GOOD_NAME_WIDTH);
  dropExtras('late', MIN_NAME_WIDTH);
  const widths = [...natural];
  const widthOf = (index: number): number => widths[index] ?? 0;
  for (let over = lengthOf(widthOf) - width; over > 0; over -= 1) {
    const longest = shown
      .filter((index) => isWords(index) && widthOf(index) > MIN_NAME_WIDTH)
      .reduce<number>((most, index) => (widthOf(index) > widthOf(most) ? index : most), -1);
    if (longest < 0) break;
    widths[longest] = widthOf(longest) - 1;
  }
  const bars = shown.filter(isBar);
  const room = Math.floor((width - lengthOf(widthOf)) / Math.max(1, bars.length));
  for (const index of bars)
    widths[index] = Math.min(MAX_BAR_WIDTH, widthOf(index) + Math.max(0, room));
  return table.map((row) =>
    shown
      .map((index) => {
        const cell = row[index] ?? '';
        const text = typeof cell === 'string' ? cell : barOf(cell.share, widthOf(index));
        return pad(text, widthOf(index), columns[index]?.align);
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
