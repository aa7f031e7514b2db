import { MAX_TEXT_LENGTH } from '../counts.ts';
import { literalOf, type Literal } from './literal.ts';
import type { PlainCursor } from './plain-cursor.ts';
import { skipComma } from './plain-values.ts';

const COLON = 0x3a;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** Whether an object comes next. */
export function isObjectNext(cursor: PlainCursor): boolean {
  return cursor.peek() === OPENING_BRACE;
}

/** A key as lines have it, and what the lines before showed about it. */
interface Key {
  /** Empty for a key that nobody asked for. */
  readonly name: string;
  /** With its quotes and colon. */
  readonly literal: Literal;
  /** The keys that followed it: few, because a producer keeps to its order. */
  readonly followers: Key[];
  /** The last line that had it. */
  line: number;
}

const MAX_FOLLOWERS = 4;

/** A bound for lines that make up new keys. */
const MAX_UNASKED_KEYS = 100;

/**
 * Makes a reader that hands an object's fields, as they come, to `readField`, which has to
 * go over the value; the name of a key that is not one of `names` is empty. `line` is to be
 * another number for each line.
 */
export function createObjectReader<Fields>(
  cursor: PlainCursor,
  names: readonly string[],
  readField: (fields: Fields, name: string) => void,
): (fields: Fields, line: number) => void {
  const known = new Map(names.map((name) => [name, keyOf(name, name)]));
  const first = keyOf('', 'before the first');

  /** Guesses a key from the one before it, which costs a few comparisons. */
  function readKey(previous: Key): Key {
    const { followers } = previous;
    for (const key of followers) if (cursor.skip(key.literal)) return key;
    const key = findKey();
    if (followers.length < MAX_FOLLOWERS && key !== undefined) followers.push(key);
    return key ?? previous;
  }

  function findKey(): Key | undefined {
    const start = cursor.at + 1;
    const end = cursor.skipText();
    cursor.expect(COLON);
    // A literal has four bytes at least, and an empty name would have three.
    if (end === start || end - start > MAX_TEXT_LENGTH) cursor.isPlain = false;
    if (!cursor.isPlain) return undefined;
    const text = cursor.slice(start, end);
    let key = known.get(text);
    if (key === undefined) {
      key = keyOf('', text);
      if (known.size < names.length + MAX_UNASKED_KEYS) known.set(text, key);
    }
    return key;
  }

  return (fields, line) => {
    cursor.expect(OPENING_BRACE);
    let key = first;
    if (cursor.peek() !== CLOSING_BRACE) {
      do {
        key = readKey(key);
        // Of a key that comes twice JSON.parse takes the last, so that is not plain.
        if (key.name !== '' && key.line === line) cursor.isPlain = false;
        key.line = line;
        if (cursor.isPlain) readField(fields, key.name);
      } while (cursor.isPlain && skipComma(cursor));
    }
    cursor.expect(CLOSING_BRACE);
  };
}

function keyOf(name: string, text: string): Key {
  return { name, literal: literalOf(`"${text}":`), followers: [], line: 0 };
}
