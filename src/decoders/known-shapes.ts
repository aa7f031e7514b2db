import type { HoleKind } from './line-shape.ts';
import { literalOf, type Literal } from './literal.ts';
import type { ShapeCursor } from './shape-cursor.ts';

/** A hole whose value is wanted, with the place where it goes. */
export interface Slot {
  readonly kind: HoleKind;
  readonly place: number;
}

/** A stretch that lines have in common, up to a hole or the line's end. */
interface Stretch<Meaning> {
  readonly text: string;
  readonly literal: Literal;
  readonly slot: Slot | undefined;
  /** What came after the hole in the lines so far. */
  readonly next: Stretch<Meaning>[];
  /** What a line that ends here means. */
  meaning: Meaning | undefined;
}

/** The shapes of lines, as a tree: lines share their stretches up to where they differ. */
export interface KnownShapes<Meaning> {
  /** Goes over a line and fills its slots; undefined for a line of no known shape. */
  follow(): Meaning | undefined;
  learn(
    shape: readonly { readonly text: string; readonly slot: Slot | undefined }[],
    meaning: Meaning,
  ): void;
}

/** A bound for lines that are all of shapes of their own; at it everything is forgotten. */
const MAX_STRETCHES = 1_000;

/** `fill` goes over what fills a slot; false when nothing does. */
export function createKnownShapes<Meaning>(
  cursor: ShapeCursor,
  fill: (slot: Slot) => boolean,
): KnownShapes<Meaning> {
  let root: Stretch<Meaning>[] = [];
  let size = 0;

  /** Goes over the one of some stretches that comes next, and what fills its slot. */
  function passOneOf(stretches: readonly Stretch<Meaning>[]): Stretch<Meaning> | undefined {
    const start = cursor.at;
    for (const stretch of stretches) {
      const { literal, slot } = stretch;
      if (cursor.skip(literal) && (slot === undefined || fill(slot))) return stretch;
      cursor.at = start;
    }
    return undefined;
  }

  function find(known: Stretch<Meaning>[], text: string, slot: Slot | undefined) {
    const same = known.find((one) => one.text === text && one.slot?.kind === slot?.kind);
    if (same !== undefined) return same;
    const literal = literalOf(text);
    const stretch = { text, literal, slot, next: [], meaning: undefined };
    known.push(stretch);
    size += 1;
    return stretch;
  }

  return {
    follow() {
      let stretch = passOneOf(root);
      while (stretch !== undefined && stretch.slot !== undefined) stretch = passOneOf(stretch.next);
      return stretch?.meaning;
    },
    learn(shape, meaning) {
      if (size + shape.length > MAX_STRETCHES) {
        root = [];
        size = 0;
      }
      let known = root;
      for (const { text, slot } of shape) {
        const stretch = find(known, text, slot);
        if (slot === undefined) stretch.meaning = meaning;
        known = stretch.next;
      }
    },
  };
}
