import type { Severity } from '../domain/finding.ts';
import { capitalized } from '../findings/wording.ts';
import type { Inline, Text } from './blocks.ts';
import { plainText, visibleWords } from './plain-text.ts';
import { sparklineOf } from './sparkline.ts';
import { displayWidth } from './text-table.ts';

/** Select Graphic Rendition codes, ECMA-48 8.3.117. */
const STYLES = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const;

export type Style = keyof typeof STYLES;

/** A visible text in one style. */
export interface Span {
  readonly text: string;
  readonly style: Style | undefined;
}

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
};

/** A text as spans of visible characters; `style` is what the whole of it has. */
export function toSpans(text: Text, style?: Style): Span[] {
  return text.flatMap((piece) => spansOf(piece, style));
}

function spansOf(piece: Inline, style: Style | undefined): Span[] {
  if (typeof piece !== 'object') return [{ text: visibleWords(String(piece)), style }];
  switch (piece.kind) {
    case 'code':
      return [{ text: plainText(piece.name) || '(no name)', style }];
    case 'strong':
      return toSpans(piece.text, style ?? 'bold');
    case 'link':
      return [{ text: plainText(piece.label), style }];
    case 'severity':
      return [{ text: capitalized(piece.severity), style: SEVERITY_STYLES[piece.severity] }];
    case 'bar':
      return [];
    case 'sparkline':
      return [{ text: sparklineOf(piece.values), style: style ?? 'cyan' }];
    default:
      return [LINE_END];
  }
}

const LINE_END: Span = { text: '\n', style: undefined };

/** The spans in lines of at most `width`, broken between words where there is a choice. */
export function wrapSpans(spans: readonly Span[], width: number): readonly (readonly Span[])[] {
  const lines: Span[][] = [[]];
  let used = 0;
  for (const word of wordsOf(spans)) {
    const length = word.reduce((sum, { text }) => sum + displayWidth(text), 0);
    let line = lines.at(-1) ?? [];
    if (word[0] === LINE_END || (used > 0 && used + 1 + length > width)) {
      lines.push((line = []));
      used = 0;
      if (word[0] === LINE_END) continue;
    }
    if (used > 0) line.push({ text: ' ', style: sharedStyle(line.at(-1), word[0]) });
    line.push(...word);
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** Words, each of them in one style or in several. */
function wordsOf(spans: readonly Span[]): Span[][] {
  const words: Span[][] = [[]];
  for (const span of spans) {
    if (span === LINE_END) {
      words.push([span], []);
      continue;
    }
    span.text.split(' ').forEach((text, index) => {
      if (index > 0) words.push([]);
      if (text !== '') words.at(-1)?.push({ ...span, text });
    });
  }
  return words.filter((word) => word.length > 0);
}

function sharedStyle(before: Span | undefined, after: Span | undefined): Style | undefined {
  return before?.style === after?.style ? before?.style : undefined;
}

/** The spans as one line, with escape sequences for their styles where colours are on. */
export function paintSpans(spans: readonly Span[], color: boolean): string {
  if (!color) return spans.map(({ text }) => text).join('');
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && last.style === span.style) {
      merged[merged.length - 1] = { ...span, text: last.text + span.text };
    } else merged.push(span);
  }
  return merged
    .map(({ text, style }) =>
      style === undefined ? text : `\u001b[${STYLES[style]}m${text}\u001b[0m`,
    )
    .join('');
}
