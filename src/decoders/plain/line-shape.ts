import type { FieldNode, Hole } from './field-table.ts';
import type { HoleFiller } from './hole-filler.ts';
import { skipBlanks, skipValue } from './skip-value.ts';
import { plainTextEnd } from './text-run.ts';
import { NOT_THERE, sliceOf, type Bytes } from './value-reader.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/** A stretch that lines of one shape have in common, and the hole after it. */
export interface Piece {
  readonly text: string;
  /** Undefined after the last piece. */
  readonly hole: Hole | undefined;
}

/** Most bytes that lines of a shape have in common: what has more is no key and no name. */
const MAX_SHARED_BYTES = 4_096;

const SKIPPED: Hole = { kind: 'skip', index: 0 };
const ASCII = /^[\t\r -~]*$/;

/** Cuts one line, of which JSON.parse made an object, along a table's fields. */
class ShapeCutter {
  readonly #lines: Bytes;
  readonly #filler: HoleFiller;
  readonly #pieces: Piece[] = [];
  /** Where the stretch begins that is not cut off yet. */
  #from: number;

  constructor(lines: Bytes, start: number, filler: HoleFiller) {
    this.#lines = lines;
    this.#filler = filler;
    this.#from = start;
  }

  cut(end: number, root: FieldNode): readonly Piece[] | undefined {
    const { bytes } = this.#lines;
    const start = skipBlanks(bytes, this.#from);
    const after = bytes[start] === OPENING_BRACE ? this.#cutObject(start, root) : NOT_THERE;
    if (after === NOT_THERE || skipBlanks(bytes, after) !== end) return undefined;
    this.#pieces.push({ text: sliceOf(bytes, this.#from, end), hole: undefined });
    const shared = this.#pieces.map(({ text }) => text).join('');
    return shared.length <= MAX_SHARED_BYTES && ASCII.test(shared) ? this.#pieces : undefined;
  }

  #cutObject(start: number, { below }: FieldNode): number {
    const { bytes } = this.#lines;
    const keys = new Set<string>();
    let at = skipBlanks(bytes, start + 1);
    if (bytes[at] === CLOSING_BRACE) return at + 1;
    for (;;) {
      const keyEnd = this.#plainTextEnd(at);
      if (keyEnd === NOT_THERE) return NOT_THERE;
      const key = sliceOf(bytes, at + 1, keyEnd);
      if (keys.has(key)) return NOT_THERE; // JSON.parse takes the last
      keys.add(key);
      at = skipBlanks(bytes, keyEnd + 1);
      if (bytes[at] !== COLON) return NOT_THERE;
      at = this.#cutValue(skipBlanks(bytes, at + 1), below.get(key));
      if (at === NOT_THERE) return NOT_THERE;
      at = skipBlanks(bytes, at);
      if (bytes[at] === CLOSING_BRACE) return at + 1;
      if (bytes[at] !== COMMA) return NOT_THERE;
      at = skipBlanks(bytes, at + 1);
    }
  }

  #cutValue(start: number, node: FieldNode | undefined): number {
    if (node === undefined) return this.#cutHole(SKIPPED, start);
    const { bytes } = this.#lines;
    const byte = bytes[start] ?? 0;
    if (byte === OPENING_BRACE && node.below.size > 0) return this.#cutObject(start, node);
    const { kind = 'object', index = 0 } = node.field ?? {};
    if (kind === 'json') return this.#cutHole({ kind, index }, start);
    if (kind === 'fixed' || kind === 'object') return skipValue(this.#lines, start);
    const isNumber = kind === 'count' || kind === 'amount';
    if (isNumber && byte >= ZERO && byte <= NINE) return this.#cutHole({ kind, index }, start);
    if (!isNumber && byte === QUOTE && !(kind === 'text' && bytes[start + 1] === QUOTE)) {
      const quote = this.#cutHole({ kind, index }, start + 1);
      return bytes[quote] === QUOTE ? quote + 1 : NOT_THERE;
    }
    if (isNumber && byte === MINUS) return NOT_THERE; // -0 is a count
    return skipValue(this.#lines, start); // of another type: unknown in all lines of the shape
  }

  #cutHole(hole: Hole, start: number): number {
    const end = this.#filler.fill(hole, this.#lines, start);
    if (end === NOT_THERE) return NOT_THERE;
    this.#pieces.push({ text: sliceOf(this.#lines.bytes, this.#from, start), hole });
    this.#from = end;
    return end;
  }

  /** The quote that ends a text of plain ASCII, which begins with the quote at `start`. */
  #plainTextEnd(start: number): number {
    const { bytes, view } = this.#lines;
    const end = bytes[start] === QUOTE ? plainTextEnd(view, start + 1) : start;
    return end > start && bytes[end] === QUOTE ? end : NOT_THERE;
  }
}

/**
 * Cuts a line that JSON.parse took as an object into what it shares with its like and the
 * holes between: a hole for each wanted value that differs from line to line, and one for
 * every value that nobody wants. Undefined for a line that has no like: a key that comes
 * twice or has an escape, a wanted value that only JSON.parse can read.
 */
export function shapeOf(
  lines: Bytes,
  { start, end }: { readonly start: number; readonly end: number },
  root: FieldNode,
  filler: HoleFiller,
): readonly Piece[] | undefined {
  return new ShapeCutter(lines, start, filler).cut(end, root);
}
