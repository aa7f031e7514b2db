import { MAX_REQUEST_TOKENS, MAX_TEXT_LENGTH } from '../counts.ts';
import type { Hole } from './field-table.ts';
import type { LineValues } from './line-values.ts';
import { skipValue } from './skip-value.ts';
import { plainTextEnd } from './text-run.ts';
import { InstantReader, NOT_THERE, readPlainNumber, type Bytes } from './value-reader.ts';

const QUOTE = 0x22;
const ZERO = 0x30;

/** Reads the values of a line's holes, as JSON.parse and the table would. */
export class HoleFiller {
  readonly #values: LineValues;
  readonly #instants = new InstantReader();

  constructor(values: LineValues) {
    this.#values = values;
  }

  /** Reads what fills a hole; gives where that ends, or `NOT_THERE` when nothing does. */
  fill({ kind, index }: Hole, lines: Bytes, start: number): number {
    const { numbers } = this.#values;
    if (kind === 'skip') return skipValue(lines, start);
    if (kind === 'count') return this.#fillCount(lines, start, index);
    if (kind === 'text') return this.#fillText(lines, start, index);
    if (kind === 'instant') return this.#instants.read(lines, start, numbers, index);
    if (kind === 'amount') return readPlainNumber(lines, start, numbers, index);
    const end = skipValue(lines, start);
    return end === NOT_THERE ? NOT_THERE : this.#keepText(start, end, index);
  }

  /** A whole number in digits; one in another form does not end here for what comes next. */
  #fillCount({ bytes }: Bytes, start: number, index: number): number {
    let count = 0;
    let at = start;
    for (; at < bytes.length; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      count = 10 * count + digit;
    }
    const isZeroFirst = at > start + 1 && bytes[start] === ZERO;
    if (at === start || isZeroFirst || count > MAX_REQUEST_TOKENS) return NOT_THERE;
    this.#values.numbers[index] = count;
    return at;
  }

  /** A text without escapes, up to its closing quote. */
  #fillText({ bytes, view }: Bytes, start: number, index: number): number {
    const after = plainTextEnd(view, start);
    if (after === bytes.length || bytes[after] !== QUOTE) return NOT_THERE;
    const length = after - start;
    return length > 0 && length <= MAX_TEXT_LENGTH
      ? this.#keepText(start, after, index)
      : NOT_THERE;
  }

  #keepText(start: number, end: number, index: number): number {
    this.#values.starts[index] = start;
    this.#values.ends[index] = end;
    return end;
  }
}
