import { hasLiteral, literalOf, type Literal } from './literal.ts';
import { lettersEnd } from './text-run.ts';
import { NOT_THERE, type Bytes } from './value-reader.ts';

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const LETTER_E = 0x65;
const LETTER_U = 0x75;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** Makes an ASCII letter lower case. */
const LOWER_CASE = 0x20;

/** What may follow a backslash: `b`, `f`, `n`, `r`, `t` and marks of its own. */
const IS_ESCAPE = new Uint8Array(256);
for (const byte of [QUOTE, SLASH, BACKSLASH, 0x62, 0x66, 0x6e, 0x72, 0x74]) IS_ESCAPE[byte] = 1;

const WORDS = ['true', 'false', 'null'].map(literalOf);

/** Deeper than what models write; JSON.parse reads what is deeper still. */
const MAX_DEPTH = 64;

/**
 * Where the JSON value that begins at `start` ends, within its line; `NOT_THERE` when there
 * is none or it is nested deeper than models write. What it goes over, JSON.parse accepts.
 */
export function skipValue(lines: Bytes, start: number, depth = 0): number {
  const { bytes } = lines;
  const byte = start < bytes.length ? (bytes[start] ?? 0) : 0;
  if (byte === QUOTE) return skipText(lines, start);
  if (byte === OPENING_BRACE || byte === OPENING_BRACKET) {
    return depth === MAX_DEPTH ? NOT_THERE : skipMembers(lines, start, depth + 1);
  }
  if (byte === MINUS || isDigit(byte)) return skipNumber(bytes, start);
  for (const word of WORDS) if (isNext(lines, start, word)) return start + word.length;
  return NOT_THERE;
}

/** Where blanks end that are no line's end. */
export function skipBlanks(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && isBlank(bytes[at] ?? 0)) at += 1;
  return at;
}

function isNext({ bytes, view }: Bytes, start: number, literal: Literal): boolean {
  return start + literal.length <= bytes.length && hasLiteral(view, start, literal);
}

function skipMembers(lines: Bytes, start: number, depth: number): number {
  const { bytes } = lines;
  const isObject = bytes[start] === OPENING_BRACE;
  const closing = isObject ? CLOSING_BRACE : CLOSING_BRACKET;
  let at = skipBlanks(bytes, start + 1);
  if (bytes[at] === closing) return at + 1;
  for (;;) {
    if (isObject) {
      at = skipText(lines, at);
      if (at === NOT_THERE) return NOT_THERE;
      at = skipBlanks(bytes, at);
      if (bytes[at] !== COLON) return NOT_THERE;
      at = skipBlanks(bytes, at + 1);
    }
    at = skipValue(lines, at, depth);
    if (at === NOT_THERE) return NOT_THERE;
    at = skipBlanks(bytes, at);
    if (bytes[at] === closing) return at + 1;
    if (bytes[at] !== COMMA) return NOT_THERE;
    at = skipBlanks(bytes, at + 1);
  }
}

/** One loop, because code has an escape every ten letters. */
function skipText({ bytes, view }: Bytes, start: number): number {
  if (bytes[start] !== QUOTE) return NOT_THERE;
  const { length } = bytes;
  let at = start + 1;
  for (;;) {
    at = lettersEnd(view, at);
    if (at >= length) return NOT_THERE;
    const byte = view.getUint8(at);
    if (byte === QUOTE) return at + 1;
    if (byte !== BACKSLASH || at + 1 >= length) return NOT_THERE;
    const escape = view.getUint8(at + 1);
    if (IS_ESCAPE[escape] === 1) at += 2;
    else if (escape === LETTER_U && isHex(bytes, at + 2)) at += 6;
    else return NOT_THERE;
  }
}

function isHex(bytes: Uint8Array, start: number): boolean {
  for (let at = start; at < start + 4; at += 1) {
    const byte = bytes[at] ?? 0;
    const letter = byte | LOWER_CASE;
    if (!isDigit(byte) && !(letter >= 0x61 && letter <= 0x66)) return false;
  }
  return true;
}

function skipNumber(bytes: Uint8Array, start: number): number {
  const first = bytes[start] === MINUS ? start + 1 : start;
  let at = skipDigits(bytes, first);
  if (at === first || (bytes[first] === ZERO && at > first + 1)) return NOT_THERE;
  if (bytes[at] === POINT) {
    const end = skipDigits(bytes, at + 1);
    if (end === at + 1) return NOT_THERE;
    at = end;
  }
  if (((bytes[at] ?? 0) | LOWER_CASE) !== LETTER_E) return at;
  const sign = bytes[at + 1];
  const digits = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
  const end = skipDigits(bytes, digits);
  return end === digits ? NOT_THERE : end;
}

function skipDigits(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && isDigit(bytes[at] ?? 0)) at += 1;
  return at;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN;
}
