import { hasLiteral, type Literal } from './literal.ts';
import { plainTextEnd } from './plain-text.ts';
import { bytesOf, NOT_THERE, readPlainNumber, type ValueReader } from './value-reader.ts';

const QUOTE = 0x22;

/**
 * Walks over the bytes of JSON that is plain: ASCII without escapes and white space, and
 * numbers without sign and exponent. The first thing that is anything else turns `isPlain`
 * off for good; what is read after that means nothing. It may look at the bytes after the
 * line's end, but no plain value reaches over a line feed.
 */
export class PlainCursor {
  at = 0;
  isPlain = true;
  #lines = bytesOf(new Uint8Array());
  readonly #value = new Float64Array(1);

  open(bytes: Uint8Array, start: number): void {
    if (bytes !== this.#lines.bytes) this.#lines = bytesOf(bytes);
    this.at = start;
    this.isPlain = true;
  }

  get view(): DataView {
    return this.#lines.view;
  }

  /** The next byte; 0 at the end of the bytes. */
  peek(): number {
    const { bytes } = this.#lines;
    return this.at < bytes.length ? (bytes[this.at] ?? 0) : 0;
  }

  /** Goes over a literal, if it comes next. */
  skip(literal: Literal): boolean {
    const end = this.at + literal.length;
    const { bytes, view } = this.#lines;
    if (end > bytes.length || !hasLiteral(view, this.at, literal)) return false;
    this.at = end;
    return true;
  }

  /** Goes over one byte, which has to come next. */
  expect(byte: number): void {
    if (this.peek() === byte) this.at += 1;
    else this.isPlain = false;
  }

  /** Goes over a string; gives where its text ends. */
  skipText(): number {
    this.expect(QUOTE);
    this.at = plainTextEnd(this.view, this.at);
    this.expect(QUOTE);
    return this.at - 1;
  }

  /** The ASCII text from `start` up to `end`. */
  slice(start: number, end: number): string {
    return String.fromCharCode(...this.#lines.bytes.subarray(start, end));
  }

  /** Reads a number, as exactly as JSON.parse. */
  readNumber(): number {
    return this.read(readPlainNumber);
  }

  /** Reads a value by its reader. */
  read(readValue: ValueReader): number {
    const end = readValue(this.#lines, this.at, this.#value, 0);
    if (end === NOT_THERE) this.isPlain = false;
    else this.at = end;
    return this.#value[0] ?? 0;
  }
}
