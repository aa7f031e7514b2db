import { isPlausibleInstant } from './counts.ts';
import { hasLiteral, literalOf, type Literal } from './literal.ts';
import { plainTextEnd } from './plain-text.ts';

const QUOTE = 0x22;
const ZERO = 0x30;
const POINT = 0x2e;
const COLON = 0x3a;
const Z = 0x5a;

/** As many digits always make an exact number (2⁵³ has 16); a point counts as one. */
const MAX_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: MAX_DIGITS + 1 }, (_, power) => 10 ** power);

const MS_PER_SECOND = 1_000;

/** The days that every month has: of later ones Date.parse makes another month's. */
const DAY = /^\d{4}-\d\d-(?:[0-2]\d|3[01])$/;

/** Over the bound of everything that it can be a part of. */
const NO_DIGIT = 1_000;

/**
 * Walks over the bytes of a line. What does not come next is answered by `false`, or by a
 * negative number where a number was asked for; the cursor may then stand anywhere.
 */
export class ShapeCursor {
  at = 0;
  view: DataView = new DataView(new ArrayBuffer(0));
  #bytes: Uint8Array = new Uint8Array();
  #length = 0;
  #day = { literal: literalOf('no day yet'), start: 0 };

  open(bytes: Uint8Array, start: number): void {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#length = bytes.length;
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    this.at = start;
  }

  /** The next byte; 0 at the end of the bytes. */
  peek(): number {
    return this.at < this.#length ? (this.#bytes[this.at] ?? 0) : 0;
  }

  /** Goes over one byte, if it comes next. */
  skipByte(byte: number): boolean {
    if (this.peek() !== byte) return false;
    this.at += 1;
    return true;
  }

  /** Goes over a literal, if it comes next. */
  skip(literal: Literal): boolean {
    const end = this.at + literal.length;
    if (end > this.#length || !hasLiteral(this.view, this.at, literal)) return false;
    this.at = end;
    return true;
  }

  /** Goes over a text without escapes, up to its quote. */
  skipText(): boolean {
    this.at = plainTextEnd(this.view, this.at);
    return this.peek() === QUOTE;
  }

  /** Reads a number as JSON.parse does; negative when none comes next. */
  readNumber(): number {
    const bytes = this.#bytes;
    const length = this.#length;
    const start = this.at;
    let { at } = this;
    let digits = 0;
    for (; at < length; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      digits = 10 * digits + digit;
    }
    this.at = at;
    if (at === start || (bytes[start] === ZERO && at > start + 1)) return -1;
    return bytes[at] === POINT ? this.#readFraction(start, digits) : this.#exact(start, digits);
  }

  #readFraction(start: number, whole: number): number {
    const point = this.at;
    let digits = whole;
    this.at += 1;
    for (let digit = this.#readDigit(); digit !== NO_DIGIT; digit = this.#readDigit()) {
      digits = 10 * digits + digit;
    }
    this.at -= 1;
    const scale = this.at - point - 1;
    if (scale === 0) return -1;
    // One division of exact numbers is rounded as the decimal itself would be.
    return this.#exact(start, digits / (POWERS_OF_TEN[scale] ?? 1));
  }

  /** A number that was read from `start`, or by the language itself if it is too long. */
  #exact(start: number, number: number): number {
    return this.at - start > MAX_DIGITS ? Number(this.#slice(start, this.at)) : number;
  }

  /**
   * Reads an instant such as `2026-11-19T12:00:00.500Z`, with or without the milliseconds.
   * Milliseconds since 1970; negative when there is none or it is not plausible.
   */
  readInstant(): number {
    if (!this.skip(this.#day.literal) && !this.#skipNewDay()) return -1;
    const hours = this.#readTwoDigits();
    const hasMinutes = this.skipByte(COLON);
    const minutes = this.#readTwoDigits();
    const hasSeconds = this.skipByte(COLON);
    const seconds = this.#readTwoDigits();
    const ms = this.skipByte(POINT) ? 10 * this.#readTwoDigits() + this.#readDigit() : 0;
    const isTime =
      hours < 24 && hasMinutes && minutes < 60 && hasSeconds && seconds < 60 && ms < 1_000;
    if (!isTime || !this.skipByte(Z)) return -1;
    return this.#day.start + ((hours * 60 + minutes) * 60 + seconds) * MS_PER_SECOND + ms;
  }

  #skipNewDay(): boolean {
    const text = this.#slice(this.at, this.at + 10);
    const start = DAY.test(text) ? Date.parse(text) : Number.NaN;
    if (!isPlausibleInstant(start)) return false;
    this.#day = { literal: literalOf(`${text}T`), start };
    return this.skip(this.#day.literal);
  }

  #slice(start: number, end: number): string {
    return String.fromCharCode(...this.#bytes.subarray(start, end));
  }

  #readTwoDigits(): number {
    return 10 * this.#readDigit() + this.#readDigit();
  }

  #readDigit(): number {
    const digit = this.peek() - ZERO;
    this.at += 1;
    return digit >= 0 && digit <= 9 ? digit : NO_DIGIT;
  }
}
