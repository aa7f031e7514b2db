import { isPlausibleInstant } from '../counts.ts';
import { hasLiteral, literalOf, type Literal } from './literal.ts';

const ZERO = 0x30;
const POINT = 0x2e;
const COLON = 0x3a;
const Z = 0x5a;

/** As many digits always make an exact number (2⁵³ has 16); a point counts as one. */
const EXACT_DIGITS = 15;
/** Longer numbers are left to JSON.parse; none that is meant has so many digits. */
const MOST_DIGITS = 40;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

const MS_PER_SECOND = 1_000;

/** Of `2026-11-19T`. */
const DAY_LENGTH = 11;
/** Of `12:00:00.500Z`, and of what may follow. */
const TIME_LENGTH = 13;

/** Of a day that its month lacks Date.parse makes one of the next, alone as in an instant. */
const DAY = /^\d{4}-\d\d-(?:[0-2]\d|3[01])$/;

/** Over the bound of everything that it can be a part of. */
const NO_DIGIT = 1_000;

/** Bytes as they are looked at. */
export interface Bytes {
  readonly bytes: Uint8Array;
  /** Of the same bytes. */
  readonly view: DataView;
}

/** Makes bytes ready to be looked at. */
export function bytesOf(bytes: Uint8Array): Bytes {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** In the place of an end: no such value stands there. */
export const NOT_THERE = -1;

/**
 * Reads a number that is not negative and has no exponent, as JSON.parse does: gives where it
 * ends, and its value to `values` at `place`.
 */
export function readPlainNumber(
  { bytes }: Bytes,
  start: number,
  values: Float64Array,
  place: number,
): number {
  const { length } = bytes;
  let at = start;
  let digits = 0;
  let digit = NO_DIGIT;
  for (; at < length; at += 1) {
    digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) break;
    digits = 10 * digits + digit;
  }
  if (at === start || (at > start + 1 && bytes[start] === ZERO)) return NOT_THERE;
  const point = at;
  if (digit === POINT - ZERO) {
    for (at += 1; at < length; at += 1) {
      digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      digits = 10 * digits + digit;
    }
    if (at === point + 1) return NOT_THERE;
    // One division of exact numbers is rounded as the decimal itself would be.
    digits /= POWERS_OF_TEN[at - point - 1] ?? 1;
  }
  if (at - start > MOST_DIGITS) return NOT_THERE;
  values[place] = at - start > EXACT_DIGITS ? Number(sliceOf(bytes, start, at)) : digits;
  return at;
}

/**
 * Reads instants such as `2026-11-19T12:00:00.500Z`, with or without the milliseconds, and
 * remembers the last day. Milliseconds since 1970.
 */
export class InstantReader {
  #day: Literal | undefined;
  #dayStart = 0;

  /** Gives where the instant at `start` ends, and its value to `values` at `place`. */
  read(lines: Bytes, start: number, values: Float64Array, place: number): number {
    const { bytes } = lines;
    const time = start + DAY_LENGTH;
    if (time + TIME_LENGTH > bytes.length || !this.#isDay(lines, start)) return NOT_THERE;
    const hours = twoDigitsAt(bytes, time);
    const minutes = twoDigitsAt(bytes, time + 3);
    const seconds = twoDigitsAt(bytes, time + 6);
    const hasMs = bytes[time + 8] === POINT;
    const ms = hasMs ? 10 * twoDigitsAt(bytes, time + 9) + digitAt(bytes, time + 11) : 0;
    const end = hasMs ? time + 12 : time + 8;
    const isTime = hours < 24 && minutes < 60 && seconds < 60 && ms < MS_PER_SECOND;
    const isSplit = bytes[time + 2] === COLON && bytes[time + 5] === COLON && bytes[end] === Z;
    if (!isTime || !isSplit) return NOT_THERE;
    values[place] = this.#dayStart + ((hours * 60 + minutes) * 60 + seconds) * MS_PER_SECOND + ms;
    return end + 1;
  }

  #isDay({ bytes, view }: Bytes, start: number): boolean {
    if (this.#day !== undefined && hasLiteral(view, start, this.#day)) return true;
    const text = sliceOf(bytes, start, start + DAY_LENGTH - 1);
    const time = DAY.test(text) ? Date.parse(text) : Number.NaN;
    if (!isPlausibleInstant(time)) return false;
    this.#day = literalOf(`${text}T`);
    this.#dayStart = time;
    return hasLiteral(view, start, this.#day);
  }
}

/** The ASCII text from `start` up to `end`. */
export function sliceOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}

function twoDigitsAt(bytes: Uint8Array, at: number): number {
  return 10 * digitAt(bytes, at) + digitAt(bytes, at + 1);
}

function digitAt(bytes: Uint8Array, at: number): number {
  const digit = (bytes[at] ?? 0) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : NO_DIGIT;
}
