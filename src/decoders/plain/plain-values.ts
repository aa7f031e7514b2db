import { MAX_REQUEST_TOKENS, MAX_TEXT_LENGTH } from '../counts.ts';
import { literalOf, type Literal } from './literal.ts';
import type { PlainCursor } from './plain-cursor.ts';
import { createInstantReader } from './value-reader.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const MAX_DEPTH = 8;

const NULL = literalOf('null');
const TRUE = literalOf('true');
const FALSE = literalOf('false');

/** Goes over a value that nobody asked for. Arrays are not plain. */
export function skipValue(cursor: PlainCursor, depth = 0): void {
  const byte = cursor.peek();
  if (byte >= ZERO && byte <= NINE) cursor.readNumber();
  else if (byte === QUOTE) cursor.skipText();
  else if (byte === OPENING_BRACE && depth < MAX_DEPTH) skipObject(cursor, depth);
  else if (!cursor.skip(TRUE) && !cursor.skip(FALSE) && !cursor.skip(NULL)) {
    cursor.isPlain = false;
  }
}

function skipObject(cursor: PlainCursor, depth: number): void {
  cursor.expect(OPENING_BRACE);
  if (cursor.peek() !== CLOSING_BRACE) {
    do {
      cursor.skipText();
      cursor.expect(COLON);
      skipValue(cursor, depth + 1);
    } while (cursor.isPlain && skipComma(cursor));
  }
  cursor.expect(CLOSING_BRACE);
}

/** Goes over a comma, if it comes next. */
export function skipComma(cursor: PlainCursor): boolean {
  if (cursor.peek() !== COMMA) return false;
  cursor.at += 1;
  return true;
}

/** Reads a token count that nothing is wrong with. */
export function readPlainCount(cursor: PlainCursor): number | undefined {
  const count = readPlainAmount(cursor);
  if (count !== undefined && !(Number.isInteger(count) && count <= MAX_REQUEST_TOKENS)) {
    cursor.isPlain = false;
  }
  return count;
}

/** Reads a number or null. */
export function readPlainAmount(cursor: PlainCursor): number | undefined {
  return cursor.skip(NULL) ? undefined : cursor.readNumber();
}

/** Reads a boolean or null. */
export function readPlainBoolean(cursor: PlainCursor): boolean | undefined {
  if (cursor.skip(TRUE)) return true;
  if (cursor.skip(FALSE)) return false;
  if (!cursor.skip(NULL)) cursor.isPlain = false;
  return undefined;
}

/** Few texts at a time come again in line after line. */
const MAX_TEXTS = 4;

/**
 * Makes a reader of a short text or null that remembers the last few texts and what they
 * mean, so that a text which comes again costs a few comparisons and no memory.
 */
export function createTextReader<Meaning>(
  cursor: PlainCursor,
  meaningOf: (text: string) => Meaning,
): () => Meaning | undefined {
  const texts: { readonly literal: Literal; readonly meaning: Meaning }[] = [];
  return () => {
    for (const { literal, meaning } of texts) if (cursor.skip(literal)) return meaning;
    if (cursor.skip(NULL)) return undefined;
    const start = cursor.at + 1;
    const end = cursor.skipText();
    if (end - start > MAX_TEXT_LENGTH) cursor.isPlain = false;
    if (!cursor.isPlain) return undefined;
    const text = cursor.slice(start, end);
    const meaning = meaningOf(text);
    if (end - start >= 2) {
      if (texts.unshift({ literal: literalOf(`"${text}"`), meaning }) > MAX_TEXTS) texts.pop();
    }
    return meaning;
  };
}

/** Makes a reader of an instant in quotes, or null. Milliseconds since 1970. */
export function createTimestampReader(cursor: PlainCursor): () => number | undefined {
  const readInstant = createInstantReader();
  return () => {
    if (cursor.skip(NULL)) return undefined;
    cursor.expect(QUOTE);
    const time = cursor.read(readInstant);
    cursor.expect(QUOTE);
    return time;
  };
}
