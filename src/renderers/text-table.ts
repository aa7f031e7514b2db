/** A column of a table on a terminal. */
export interface TextColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A column of words. */
export const left = (title: string): TextColumn => ({ title, align: 'left' });

/** A column of numbers. */
export const right = (title: string): TextColumn => ({ title, align: 'right' });

/** Names are cut no shorter than this, whatever the terminal. Columns of a terminal. */
const MIN_NAME_WIDTH = 12;
const GAP = '  ';

/**
 * Aligned lines, the titles first. The first column holds names and gives way when a line
 * would be longer than `width`. Cells are plain text.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const table = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) =>
    table.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), 0),
  );
  const others = widths.slice(1).reduce((sum, other) => sum + GAP.length + other, 0);
  widths[0] = Math.min(widths[0] ?? 0, Math.max(MIN_NAME_WIDTH, width - others));
  return table.map((row) =>
    columns
      .map(({ align }, index) => pad(row[index] ?? '', widths[index] ?? 0, align))
      .join(GAP)
      .trimEnd(),
  );
}

/** The text in lines of at most `width`, broken between words where there is a choice. */
export function wrapText(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || displayWidth(indent + longer) <= width) line = longer;
    else {
      lines.push(indent + line);
      line = word;
    }
  }
  return [...lines, indent + line];
}

function pad(text: string, width: number, align: TextColumn['align']): string {
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
