import { BadCount } from '../counts.ts';
import type { FieldTable } from './field-table.ts';
import { HoleFiller } from './hole-filler.ts';
import { KnownShapes } from './known-shapes.ts';
import { shapeOf } from './line-shape.ts';
import { LineValues } from './line-values.ts';
import { bytesOf, NOT_THERE, type Bytes } from './value-reader.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

// Lines that are all of shapes of their own are soon no longer learned from: so many lessons
// are free, and each one more has to be earned by as many lines.
const FREE_LESSONS = 200;
const LINES_A_LESSON = 10;

/** What a decoder wants of its lines, and what that means: once for both ways to read them. */
export interface LineFormat<Kind, Result> {
  readonly table: FieldTable;
  /** Longest line in bytes. */
  readonly maxBytes: number;
  /** What a line's fixed values mean, which all lines of one shape have in common. */
  kindOf(fixed: (index: number) => unknown): Kind;
  /**
   * What a line reports; undefined when that is nothing, which its kind decides. Throws
   * BadCount. A result may be borrowed until the next line.
   */
  resultOf(kind: Kind, values: LineValues): Result | undefined;
}

/**
 * Reads lines of one format. Lines of shapes that it learned are read straight from their
 * bytes, without making text of them; JSON.parse is the referee for all others. Both ways
 * give the same values to the same `resultOf`.
 */
export class LineReader<Kind, Result> {
  /** Where the line that was read from its bytes ends: the place of its line feed. */
  end = 0;
  readonly #format: LineFormat<Kind, Result>;
  readonly #isLearning: boolean;
  readonly #values: LineValues;
  readonly #shapes: KnownShapes<Kind>;
  readonly #learner: HoleFiller;
  #bytes: Bytes = bytesOf(new Uint8Array());
  #kind: Kind | undefined;
  #lessons = 0;
  #lines = 0;

  /** One that is not learning leaves every line to JSON.parse: for tests of those that do. */
  constructor(format: LineFormat<Kind, Result>, isLearning = true) {
    this.#format = format;
    this.#isLearning = isLearning;
    this.#values = new LineValues(format.table);
    this.#shapes = new KnownShapes(new HoleFiller(this.#values));
    this.#learner = new HoleFiller(new LineValues(format.table));
  }

  /**
   * Reads the line that begins at `start` from its bytes. Undefined for one of an unknown
   * shape, right or wrong, and for one that does not end in these bytes.
   */
  read(bytes: Uint8Array, start: number): Result | undefined {
    const lines = this.#open(bytes);
    this.#values.clear(lines);
    const kind = this.#shapes.follow(lines, start);
    if (kind === undefined) return undefined;
    const textEnd = this.#shapes.end;
    const end = endOfLine(lines, textEnd);
    if (end === NOT_THERE || end - start > this.#format.maxBytes) return undefined;
    this.end = end;
    this.#lines += 1;
    this.#values.setLine(lines, start, textEnd);
    try {
      return this.#format.resultOf(kind, this.#values);
    } catch (error) {
      if (error instanceof BadCount) return undefined; // inside of a value that JSON.parse reads
      throw error;
    }
  }

  /** Reads what JSON.parse made of the line from `start` up to `end`. Throws BadCount. */
  readParsed(
    wire: Readonly<Record<string, unknown>>,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): Result | undefined {
    this.#values.pick(wire);
    this.#values.setLine(this.#open(bytes), start, end);
    this.#kind = this.#format.kindOf((index) => this.#values.fixed(index));
    return this.#format.resultOf(this.#kind, this.#values);
  }

  /** Learns the shape of the line whose parsed form was read last; to be called after its use. */
  learn(bytes: Uint8Array, start: number, end: number): void {
    const kind = this.#kind;
    // Of the CRs before a line's end one is the end's own; which one, a shape does not show.
    if (!this.#isLearning || kind === undefined || bytes[end - 1] === CARRIAGE_RETURN) return;
    if (this.#lessons >= FREE_LESSONS + this.#lines / LINES_A_LESSON) return;
    this.#lessons += 1;
    const { root } = this.#format.table;
    const shape = shapeOf(this.#open(bytes), { start, end }, root, this.#learner);
    if (shape !== undefined) this.#shapes.learn(shape, kind);
  }

  #open(bytes: Uint8Array): Bytes {
    if (this.#bytes.bytes !== bytes) this.#bytes = bytesOf(bytes);
    return this.#bytes;
  }
}

/** The place of the line feed that ends a line here; `NOT_THERE` when there is none. */
function endOfLine({ bytes }: Bytes, from: number): number {
  if (from + 1 >= bytes.length) return bytes[from] === LINE_FEED ? from : NOT_THERE;
  const feed = bytes[from] === CARRIAGE_RETURN ? from + 1 : from;
  return bytes[feed] === LINE_FEED ? feed : NOT_THERE;
}
