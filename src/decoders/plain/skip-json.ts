import type { PlainCursor } from './plain-cursor.ts';
import { literalOf } from './literal.ts';
import { skipComma } from './plain-values.ts';

const FIRST_PRINTABLE = 0x20;
const QUOTE = 0x22;
const MINUS = 0x2d;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const LETTER_U = 0x75;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** What may follow a backslash: `b`, `f`, `n`, `r`, `t` and marks of its own. */
const IS_ESCAPE = new Uint8Array(256);
for (const byte of [QUOTE, SLASH, BACKSLASH, 0x62, 0x66, 0x6e, 0x72, 0x74]) IS_ESCAPE[byte] = 1;

const TRUE = literalOf('true');
const FALSE = literalOf('false');
const NULL = literalOf('null');

/** Deeper than what models write; JSON.parse takes the rest. */
const MAX_DEPTH = 64;

/**
 * Goes over any JSON value without white space: unlike a plain value it may have arrays, a
 * sign, escapes and letters of all languages. What it goes over, JSON.parse accepts too.
 */
export function skipJson(cursor: PlainCursor, depth = 0): void {
  const byte = cursor.peek();
  if (byte === QUOTE) skipJsonText(cursor);
  else if (byte === OPENING_BRACE || byte === OPENING_BRACKET) {
    if (depth === MAX_DEPTH) cursor.isPlain = false;
    else skipMembers(cursor, byte === OPENING_BRACE, depth + 1);
  } else if (byte === MINUS || (byte >= ZERO && byte <= NINE)) {
    if (byte === MINUS) cursor.at += 1;
    cursor.readNumber();
  } else if (!cursor.skip(TRUE) && !cursor.skip(FALSE) && !cursor.skip(NULL)) {
    cursor.isPlain = false;
  }
}

function skipMembers(cursor: PlainCursor, isObject: boolean, depth: number): void {
  const closing = isObject ? CLOSING_BRACE : CLOSING_BRACKET;
  cursor.at += 1;
  if (cursor.peek() !== closing) {
    do {
      if (isObject) {
        skipJsonText(cursor);
        cursor.expect(COLON);
      }
      skipJson(cursor, depth);
    } while (cursor.isPlain && skipComma(cursor));
  }
  cursor.expect(closing);
}

function skipJsonText(cursor: PlainCursor): void {
  cursor.expect(QUOTE);
  cursor.at = endOfText(cursor.view, cursor.at);
  while (cursor.peek() === BACKSLASH) {
    cursor.at += 1;
    cursor.expect(LETTER_U);
    for (let digit = 0; digit < 4; digit += 1) skipHexDigit(cursor);
    if (cursor.isPlain) cursor.at = endOfText(cursor.view, cursor.at);
  }
  cursor.expect(QUOTE);
}

/**
 * Goes over letters, four bytes at a time, and short escapes, up to whatever else ends a
 * text. One loop, because code has an escape every ten letters.
 */
function endOfText(view: DataView, start: number): number {
  const { byteLength } = view;
  let at = start;
  for (;;) {
    let marks = 0;
    for (; marks === 0 && at <= byteLength - 4; at += 4) marks = marksOf(view.getInt32(at, true));
    if (marks !== 0) at += ((31 - Math.clz32(marks & -marks)) >> 3) - 4;
    else while (at < byteLength && !isMark(view.getUint8(at))) at += 1;
    const isEscape =
      at + 1 < byteLength &&
      view.getUint8(at) === BACKSLASH &&
      IS_ESCAPE[view.getUint8(at + 1)] === 1;
    if (!isEscape) return at;
    at += 2;
  }
}

function skipHexDigit(cursor: PlainCursor): void {
  const byte = cursor.peek();
  const letter = byte | 0x20; // lower case
  if (!(byte >= ZERO && byte <= NINE) && !(letter >= 0x61 && letter <= 0x66)) {
    cursor.isPlain = false;
  }
  cursor.at += 1;
}

function isMark(byte: number): boolean {
  return byte < FIRST_PRINTABLE || byte === QUOTE || byte === BACKSLASH;
}

/**
 * Has the highest bit of each byte set that ends a run of letters; bytes above the lowest
 * such may have it wrongly. "Determine if a word has a byte less than n, or equal to n":
 * https://graphics.stanford.edu/~seander/bithacks.html (read 2026-11).
 */
function marksOf(word: number): number {
  const quotes = word ^ 0x22222222;
  const backslashes = word ^ 0x5c5c5c5c;
  const found =
    ((word - 0x20202020) & ~word) |
    ((quotes - 0x01010101) & ~quotes) |
    ((backslashes - 0x01010101) & ~backslashes);
  return found & 0x80808080;
}
