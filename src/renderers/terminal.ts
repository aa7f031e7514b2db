import { toText, type Block, type Column, type Fragment } from './blocks.ts';
import type { Item, Point, Tone } from './blocks.ts';
import { UNKNOWN } from './format.ts';
import { sayPoint } from './say-point.ts';
import { paintSpans, toSpans, wrapSpans, type Style } from './terminal-spans.ts';
import { textTable, type TextCell } from './text-table.ts';

/** How a page is shown on a terminal. */
export interface TerminalOptions {
  /** Use colours; off unless given. */
  readonly color?: boolean | undefined;
  /** Columns of the terminal; 100 unless given. */
  readonly width?: number | undefined;
}

const DEFAULT_WIDTH = 100;
/** A narrower page would break every number off its name. */
const MIN_WIDTH = 60;

const TONES: Readonly<Record<Tone, Style | undefined>> = {
  plain: undefined,
  answer: 'bold',
  warning: 'yellow',
  nothing: 'dim',
  small: 'dim',
};

/** Prints blocks as lines for a terminal; no text from elsewhere can steer it. */
export function printTerminal(blocks: readonly Block[], options: TerminalOptions = {}): string {
  const { color = false } = options;
  const width = Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH);

  function printBlocks(shown: readonly Block[]): string[] {
    return withoutEmpty(shown).flatMap((block, index, all) => {
      const isFirst = index === 0 || all[index - 1]?.kind === 'headline';
      return [...(isFirst ? [] : ['']), ...printBlock(block)];
    });
  }

  function printBlock(block: Block): readonly string[] {
    switch (block.kind) {
      case 'headline':
        return wrap(block.text, 'bold');
      case 'paragraph':
        return wrap(block.text, TONES[block.tone]);
      case 'list':
        return block.items.flatMap((item, index) => printItem(item, block.first, index));
      case 'table':
        return printTable(block.columns, block.rows);
      case 'details':
        return [...wrap(block.summary, 'bold'), ...printBlocks(block.content)];
      default:
        return [
          ...wrap(block.title),
          ...printChart(block.points),
          ...(block.note.length === 0 ? [] : wrap(block.note, 'dim')),
        ];
    }
  }

  /** The lines of a text, indented below its sign. */
  function wrap(text: Fragment, style?: Style, sign = ''): string[] {
    const indent = ' '.repeat(sign.length);
    return wrapSpans(toSpans(toText(text), style), width - sign.length).map(
      (line, index) => (index === 0 ? sign : indent) + paintSpans(line, color),
    );
  }

  function printItem({ text, below }: Item, first: number | undefined, index: number): string[] {
    const sign = first === undefined ? '- ' : `${first + index}. `;
    const belowSign = `${' '.repeat(sign.length)}- `;
    return [
      ...wrap(text, undefined, sign),
      ...below.flatMap((line) => wrap(line, undefined, belowSign)),
    ];
  }

  function printTable(
    columns: readonly Column[],
    rows: readonly (readonly Fragment[])[],
  ): string[] {
    const short = columns.map(({ short, title, ...column }) => ({
      ...column,
      title: short ?? title,
    }));
    const cells = rows.map((row) => columns.map((_, index) => toCell(row[index] ?? '')));
    const [titles = '', ...lines] = textTable(short, cells, width);
    return [paintSpans([{ text: titles, style: 'dim' }], color), ...lines.map(paintBars)];
  }

  /** A line for each point, oldest first. */
  function printChart(points: readonly Point[]): readonly string[] {
    const highest = Math.max(0, ...points.map(({ value }) => value ?? 0));
    const rows = points.map((point) => [
      point.label,
      sayPoint(point, UNKNOWN),
      { share: highest === 0 ? 0 : (point.value ?? 0) / highest },
    ]);
    const columns = (['left', 'right', 'left'] as const).map((align) => ({ title: '', align }));
    return textTable(columns, rows, width).slice(1).map(paintBars);
  }

  /** Bars in their colour; they are drawn as characters of a line like all others. */
  function paintBars(line: string): string {
    if (!color) return line;
    return line.replace(/[▁-▏]+/g, (bar) => paintSpans([{ text: bar, style: 'cyan' }], color));
  }

  return `${printBlocks(blocks).join('\n')}\n`;
}

/** The blocks without empty ones and their titles. */
function withoutEmpty(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    if (block.kind === 'details') return withoutEmpty(block.content).length > 0;
    if (block.kind === 'headline') return next !== undefined && !saysNothing(next);
    return !saysNothing(block);
  });
}

function saysNothing(block: Block): boolean {
  // A single line is no picture.
  if (block.kind === 'figure') return block.points.length < 2;
  return block.kind === 'paragraph' && block.tone === 'nothing';
}

function toCell(fragment: Fragment): TextCell {
  const text = toText(fragment);
  const [first] = text;
  if (typeof first === 'object' && first.kind === 'bar') return { share: first.share };
  return toSpans(text)
    .map((span) => span.text)
    .join('');
}
