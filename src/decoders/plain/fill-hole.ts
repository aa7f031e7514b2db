import { MAX_REQUEST_TOKENS, MAX_TEXT_LENGTH } from '../counts.ts';
import type { FillHole } from './line-shape.ts';
import type { LineValues } from './line-values.ts';
import { skipValue } from './skip-value.ts';
import { plainTextEnd } from './text-run.ts';
import { createInstantReader, NOT_THERE, readPlainNumber, type Bytes } from './value-reader.ts';

const QUOTE = 0x22;

/** Makes what reads the values of a line's holes, as JSON.parse and the table would. */
export function createHoleFiller(values: LineValues): FillHole {
  const { numbers } = values;
  const readInstant = createInstantReader();

  function fillCount(lines: Bytes, start: number, index: number): number {
    const after = readPlainNumber(lines, start, numbers, index);
    const count = numbers[index] ?? Number.NaN;
    return count <= MAX_REQUEST_TOKENS && Number.isInteger(count) ? after : NOT_THERE;
  }

  /** A text without escapes, up to its closing quote. */
  function fillText({ bytes, view }: Bytes, start: number, index: number): number {
    const after = plainTextEnd(view, start);
    if (after === bytes.length || bytes[after] !== QUOTE) return NOT_THERE;
    const length = after - start;
    return length > 0 && length <= MAX_TEXT_LENGTH ? keepText(start, after, index) : NOT_THERE;
  }

  function keepText(start: number, end: number, index: number): number {
    values.starts[index] = start;
    values.ends[index] = end;
    return end;
  }

  return ({ kind, index }, lines, start) => {
    if (kind === 'skip') return skipValue(lines, start);
    if (kind === 'count') return fillCount(lines, start, index);
    if (kind === 'text') return fillText(lines, start, index);
    if (kind === 'instant') return readInstant(lines, start, numbers, index);
    if (kind === 'amount') return readPlainNumber(lines, start, numbers, index);
    const end = skipValue(lines, start);
    return end === NOT_THERE ? NOT_THERE : keepText(start, end, index);
  };
}
