import type { Hole } from './field-table.ts';
import type { HoleFiller } from './hole-filler.ts';
import type { Piece } from './line-shape.ts';
import { hasLiteral, literalOf, type Literal } from './literal.ts';
import { NOT_THERE, type Bytes } from './value-reader.ts';

/** A piece of the lines of some shapes, with what came after it in the lines so far. */
interface Stretch<Kind> extends Piece {
  readonly literal: Literal;
  readonly next: Stretch<Kind>[];
  /** What lines have in common that end here. */
  kind: Kind | undefined;
}

/** A bound for lines that are all of shapes of their own; at it everything is forgotten. */
const MAX_STRETCHES = 1_000;

/** The shapes of lines, as a tree: lines share their stretches up to where they differ. */
export class KnownShapes<Kind> {
  /** Where the line that was followed ends. */
  end = 0;
  #root: Stretch<Kind>[] = [];
  #size = 0;
  readonly #filler: HoleFiller;

  constructor(filler: HoleFiller) {
    this.#filler = filler;
  }

  /** Goes over the line at `start` and fills its holes; undefined for a line of no known shape. */
  follow(lines: Bytes, start: number): Kind | undefined {
    let stretches = this.#root;
    let at = start;
    for (let index = 0; index < stretches.length; index += 1) {
      const stretch = stretches[index];
      const after = stretch === undefined ? NOT_THERE : this.#pass(stretch, lines, at);
      if (stretch === undefined || after === NOT_THERE) continue;
      if (stretch.hole === undefined) {
        this.end = after;
        return stretch.kind;
      }
      at = after;
      stretches = stretch.next;
      index = -1;
    }
    return undefined;
  }

  learn(shape: readonly Piece[], kind: Kind): void {
    if (this.#size + shape.length > MAX_STRETCHES) {
      this.#root = [];
      this.#size = 0;
    }
    let known = this.#root;
    for (const piece of shape) {
      const stretch = this.#find(known, piece);
      if (piece.hole === undefined) stretch.kind = kind;
      known = stretch.next;
    }
  }

  /** Where one stretch and what fills its hole end; `NOT_THERE` when the line is another. */
  #pass({ literal, hole }: Stretch<Kind>, lines: Bytes, start: number): number {
    const after = start + literal.length;
    if (after > lines.bytes.length || !hasLiteral(lines.view, start, literal)) return NOT_THERE;
    return hole === undefined ? after : this.#filler.fill(hole, lines, after);
  }

  #find(known: Stretch<Kind>[], { text, hole }: Piece): Stretch<Kind> {
    const same = known.find((one) => one.text === text && isSameHole(one.hole, hole));
    if (same !== undefined) return same;
    const stretch = { text, hole, literal: literalOf(text), next: [], kind: undefined };
    known.push(stretch);
    this.#size += 1;
    return stretch;
  }
}

function isSameHole(one: Hole | undefined, other: Hole | undefined): boolean {
  return one?.kind === other?.kind && one?.index === other?.index;
}
