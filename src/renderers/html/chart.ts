import { toSpans } from '../terminal-spans.ts';
import type { Block, Text } from '../blocks.ts';
import { plainText } from '../plain-text.ts';
import type { ChartOption, ChartSize } from './draw-chart.ts';

/** A picture of a page, and all that it shows in words and numbers. */
export interface Chart {
  readonly title: string;
  /** One sentence for whoever does not see it. */
  readonly alternative: string;
  /** What the colours mean; none where there is one. */
  readonly legend: readonly { readonly name: string; readonly color: Color }[];
  /** What the marks mean, and what is not shown. */
  readonly note: Text;
  readonly draw: (room: Room) => { readonly option: ChartOption; readonly size: ChartSize };
  /** The numbers. */
  readonly table: readonly Block[];
}

/** Every picture is drawn for a wide page and for a narrow one; the page shows one of them. */
export type Room = 'wide' | 'narrow';

export const WIDTHS: Readonly<Record<Room, number>> = { wide: 560, narrow: 330 };

/** Characters of a name beside a bar. */
const NAME_CHARS: Readonly<Record<Room, number>> = { wide: 24, narrow: 14 };

/** Colours of the page's palette, which are others in the dark; `other` is for the rest. */
export type Color = (typeof SERIES_COLORS)[number] | 'other' | 'more' | 'less' | 'total';

/** For series of their own, in this order. */
export const SERIES_COLORS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'] as const;

/** A colour as the style sheet defines it. */
export function paint(color: Color | 'text' | 'muted' | 'line'): string {
  return `var(--${color})`;
}

/** A name as short as there is room for. */
export function shortName(name: string, room: Room): string {
  return plainText(name, NAME_CHARS[room]) || '(no name)';
}

/** A name on two lines, the second cut, where one is too short for it. */
export function foldedName(name: string, room: Room): string {
  const plain = plainText(name) || '(no name)';
  const most = NAME_CHARS[room];
  if (plain.length <= most) return plain;
  const blank = plain.lastIndexOf(' ', most);
  if (blank <= 0) return shortName(plain, room);
  return `${plain.slice(0, blank)}\n${shortName(plain.slice(blank + 1), room)}`;
}

/** A text without its marks. */
export function wordsOf(text: Text): string {
  return toSpans(text)
    .map((span) => span.text)
    .join('');
}

/** Height of a row of a chart of rows, and of all that is not rows. */
const ROW_HEIGHT = 26;
const FOLDED_HEIGHT = 36;
const AXIS_HEIGHT = 34;

/** Rows are higher where names have two lines. */
export function heightOfRows(names: readonly string[]): number {
  const isFolded = names.some((name) => name.includes('\n'));
  return names.length * (isFolded ? FOLDED_HEIGHT : ROW_HEIGHT) + AXIS_HEIGHT;
}

/** Where the drawing lies within the picture; axis labels keep within it. */
export const GRID = {
  left: 14,
  right: 14,
  top: 12,
  bottom: 4,
  outerBoundsMode: 'same',
  outerBoundsContain: 'axisLabel',
} as const;

const LABEL = { color: paint('muted'), fontSize: 12 } as const;
const NO_LINE = { axisLine: { show: false }, axisTick: { show: false } } as const;

/** An axis of names or days. */
export function nameAxis(names: readonly string[], more: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'category',
    data: names,
    ...NO_LINE,
    axisLabel: { ...LABEL, color: paint('text') },
    silent: true,
    ...more,
  };
}

/** Numbers that ticks are apart, times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10] as const;

/** An axis of numbers from 0 to `most` or a little more, with round numbers at its ticks. */
export function numberAxis(format: (value: number) => string, most: number) {
  const highest = Math.max(most, LEAST);
  const step = stepOf(highest);
  return {
    type: 'value',
    min: 0,
    max: step * Math.ceil(highest / step - ROUNDING),
    interval: step,
    ...NO_LINE,
    axisLabel: { ...LABEL, formatter: format, hideOverlap: true },
    splitLine: { lineStyle: { color: paint('line') } },
    silent: true,
  };
}

/** A sum in binary fractions needs no tick of its own. */
const ROUNDING = 1e-9;
/** Less is nothing to look at. */
const LEAST = 0.01;

function stepOf(highest: number): number {
  const fourth = highest / 4;
  const power = 10 ** Math.floor(Math.log10(fourth));
  return power * (STEPS.find((step) => step * power >= fourth) ?? 10);
}

/** What every series has: nothing of it answers to a mouse. */
export const STILL = { silent: true, emphasis: { disabled: true }, animation: false } as const;
