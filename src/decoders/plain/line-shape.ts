/** What stands in the place of a value that differs from line to line. */
export type HoleKind = 'text' | 'number' | 'instant';

/** A value that lines of one shape have each for itself. */
export interface Hole {
  readonly kind: HoleKind;
  /** The key that the value stands under; undefined inside a nested value. */
  readonly key: string | undefined;
}

/** A stretch that lines of one shape have in common, and the hole after it. */
export interface Piece {
  readonly text: string;
  /** Undefined after the last piece. */
  readonly hole: Hole | undefined;
}

/** Longest line whose shape is learned; longer ones are rare and would fill the memory. */
const MAX_SHAPE_LENGTH = 4_096;

const ASCII = /^[\t\r -~]*$/;
const TOKEN = /"(?<text>(?:[^"\\]|\\.)*)"(?<colon>\s*:)?|(?<number>-?\d[\d.eE+-]*)|[{}[\]]/g;
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;

/**
 * Cuts a line that JSON.parse took as an object into what it shares with its like and the
 * holes between. Values under the keys in `fixed` are shared; every other text and number is
 * a hole, an instant under the keys in `instants`. Undefined for a line that has no like: a
 * key that comes twice or has an escape, a hole that only JSON.parse can read.
 */
export function shapeOf(
  line: string,
  { fixed, instants }: { fixed: ReadonlySet<string>; instants: ReadonlySet<string> },
): Piece[] | undefined {
  if (line.length > MAX_SHAPE_LENGTH || !ASCII.test(line)) return undefined;
  const pieces: Piece[] = [];
  const keys = new Set<string>();
  let key: string | undefined;
  let depth = 0;
  let end = 0;

  function cut(kind: HoleKind, from: number, to: number): void {
    const hole = { kind, key: depth === 1 ? key : undefined };
    pieces.push({ text: line.slice(end, from), hole });
    end = to;
  }

  for (const { 0: token, index, groups = {} } of line.matchAll(TOKEN)) {
    const { text, colon, number } = groups;
    const isFixed = depth === 1 && key !== undefined && fixed.has(key);
    if (number !== undefined) {
      if (isFixed) continue;
      if (!PLAIN_NUMBER.test(number)) return undefined;
      cut('number', index, index + number.length);
    } else if (text === undefined) depth += token === '{' || token === '[' ? 1 : -1;
    else if (colon !== undefined) {
      if (depth !== 1) continue;
      if (text.includes('\\') || keys.has(text)) return undefined;
      keys.add(text);
      key = text;
    } else if (!isFixed) {
      if (text.includes('\\')) return undefined;
      const isInstant = depth === 1 && key !== undefined && instants.has(key);
      cut(isInstant ? 'instant' : 'text', index + 1, index + 1 + text.length);
    }
  }
  pieces.push({ text: line.slice(end), hole: undefined });
  return pieces;
}
