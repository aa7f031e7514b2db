import { hasLiteral, type Literal } from './literal.ts';
import { plainTextEnd } from './plain-text.ts';

const QUOTE = 0x22;
const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;

/** As many digits always make an exact number (2⁵³ has 16). */
const MAX_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: MAX_DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * Walks over the bytes of JSON that is plain: ASCII without escapes and white space, and
 * numbers without sign and exponent. The first thing that is anything else turns `isPlain`
 * off for good; what is read after that means nothing. It may look at the bytes after the
 * line's end, but no plain value reaches over a line feed.
 */
export class PlainCursor {
  at = 0;
  isPlain = true;
  view: DataView = new DataView(new ArrayBuffer(0));
  #bytes: Uint8Array = new Uint8Array();
  #length = 0;

  open(bytes: Uint8Array, start: number): void {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#length = bytes.length;
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    this.at = start;
    this.isPlain = true;
  }

  /** The next byte; 0 at the end of the bytes. */
  peek(): number {
    return this.at < this.#length ? (this.#bytes[this.at] ?? 0) : 0;
  }

  /** Goes over a literal, if it comes next. */
  skip(literal: Literal): boolean {
    const end = this.at + literal.length;
    if (end > this.#length || !hasLiteral(this.view, this.at, literal)) return false;
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
    return String.fromCharCode(...this.#bytes.subarray(start, end));
  }

  /** Reads a number, as exactly as JSON.parse. */
  readNumber(): number {
    const start = this.at;
    let digits = this.#readDigits(0);
    let length = this.at - start;
    if (length > 1 && this.#bytes[start] === ZERO) this.isPlain = false;
    let scale = 0;
    if (this.peek() === POINT) {
      this.at += 1;
      digits = this.#readDigits(digits);
      scale = this.at - start - length - 1;
      length += scale;
    }
    if (length > MAX_DIGITS) this.isPlain = false;
    // One division of exact numbers is rounded as the decimal itself would be.
    return scale === 0 ? digits : digits / (POWERS_OF_TEN[scale] ?? 1);
  }

  /** Reads exactly two digits. */
  readTwoDigits(): number {
    return 10 * this.readDigit() + this.readDigit();
  }

  /** Reads exactly one digit. */
  readDigit(): number {
    const byte = this.peek();
    if (byte < ZERO || byte > NINE) this.isPlain = false;
    this.at += 1;
    return byte - ZERO;
  }

  #readDigits(before: number): number {
    const bytes = this.#bytes;
    const length = this.#length;
    let { at } = this;
    let digits = before;
    for (; at < length; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      digits = 10 * digits + digit;
    }
    if (at === this.at) this.isPlain = false;
    this.at = at;
    return digits;
  }
}
