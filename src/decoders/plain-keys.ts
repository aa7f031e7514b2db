import { MAX_TEXT_LENGTH } from './counts.ts';
import { literalOf, type Literal } from './literal.ts';
import type { PlainCursor } from './plain-cursor.ts';

/** A key as lines have it, and what the lines before showed about it. */
export interface PlainKey {
  /** Empty for a key that nobody asked for. */
  readonly name: string;
  /** With its quotes and colon. */
  readonly literal: Literal;
  /** The key that followed it last: a writer keeps to its order. */
  next: PlainKey | undefined;
  /** The last line that had it. */
  line: number;
}

/** A bound for lines that make up new keys. */
const MAX_UNASKED_KEYS = 100;

const COLON = 0x3a;

/** Reads keys by guessing each from the one before it, which costs a few comparisons. */
export function createKeyReader(
  cursor: PlainCursor,
  names: readonly string[],
): { readonly start: PlainKey; read(previous: PlainKey): PlainKey } {
  const known = new Map(names.map((name) => [name, keyOf(name, name)]));

  function find(previous: PlainKey): PlainKey {
    const start = cursor.at + 1;
    const end = cursor.skipText();
    cursor.expect(COLON);
    // A literal has four bytes at least, and an empty name would have three.
    if (!cursor.isPlain || end === start || end - start > MAX_TEXT_LENGTH) {
      cursor.isPlain = false;
      return previous;
    }
    const text = cursor.slice(start, end);
    let key = known.get(text);
    if (key === undefined) {
      key = keyOf('', text);
      if (known.size < names.length + MAX_UNASKED_KEYS) known.set(text, key);
    }
    return key;
  }

  return {
    start: keyOf('', 'before the first'),
    read(previous) {
      const { next } = previous;
      if (next !== undefined && cursor.skip(next.literal)) return next;
      return (previous.next = find(previous));
    },
  };
}

function keyOf(name: string, text: string): PlainKey {
  return { name, literal: literalOf(`"${text}":`), next: undefined, line: 0 };
}
