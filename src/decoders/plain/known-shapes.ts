import type { HoleKind } from './line-shape.ts';
import { hasLiteral, literalOf, type Literal } from './literal.ts';
import { NOT_THERE, type Bytes } from './value-reader.ts';

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
  /** Goes over the line at `start` and fills its slots; undefined for a line of no known shape. */
  follow(lines: Bytes, start: number): Meaning | undefined;
  /** Where the line that was followed ends. */
  readonly end: number;
  learn(
    shape: readonly { readonly text: string; readonly slot: Slot | undefined }[],
    meaning: Meaning,
  ): void;
}

/** A bound for lines that are all of shapes of their own; at it everything is forgotten. */
const MAX_STRETCHES = 1_000;

/** `fill` takes what fills a slot, and gives where that ends; `NOT_THERE` when nothing does. */
export function createKnownShapes<Meaning>(
  fill: (slot: Slot, lines: Bytes, start: number) => number,
): KnownShapes<Meaning> {
  let root: Stretch<Meaning>[] = [];
  let size = 0;
  let end = 0;

  /** Where one stretch and what fills its slot end, from `start`; `NOT_THERE` when it is another. */
  function pass({ literal, slot }: Stretch<Meaning>, lines: Bytes, start: number): number {
    const after = start + literal.length;
    if (after > lines.bytes.length || !hasLiteral(lines.view, start, literal)) return NOT_THERE;
    return slot === undefined ? after : fill(slot, lines, after);
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
    follow(lines, start) {
      let stretches = root;
      let at = start;
      for (let index = 0; index < stretches.length; index += 1) {
        const stretch = stretches[index];
        const after = stretch === undefined ? NOT_THERE : pass(stretch, lines, at);
        if (stretch === undefined || after === NOT_THERE) continue;
        if (stretch.slot === undefined) {
          end = after;
          return stretch.meaning;
        }
        at = after;
        stretches = stretch.next;
        index = -1;
      }
      return undefined;
    },
    get end() {
      return end;
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
