import { BoundedText, MAX_WHOLE } from './bounded-text.ts';

const LF = 0x0a;
const CR = 0x0d;
const BOM = Buffer.from('\uFEFF');

/**
 * Takes a line, without its end: where it is in which bytes, or its text where it is too long.
 * Nearly no line is looked at, so that none is made a text before somebody asks.
 */
export type TakeLine = (bytes: Buffer, from: number, to: number, long?: BoundedText) => void;

/** Splits bytes that arrive in pieces into their lines, which end in LF, CR LF or CR. */
export class ByteLines {
  readonly #take: TakeLine;
  /** The pieces of a line that has not ended. */
  #rest: Buffer[] = [];
  #restLength = 0;
  /** The same when they are too long to be kept. */
  #long:
    | { readonly text: BoundedText; readonly decoder: InstanceType<typeof TextDecoder> }
    | undefined;
  #isFirst = true;
  /** The last piece ended in CR: an LF that follows belongs to it. */
  #endedInCr = false;

  constructor(take: TakeLine) {
    this.#take = take;
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    let from = this.#endedInCr && bytes[0] === LF ? 1 : 0;
    this.#endedInCr = bytes.at(-1) === CR;
    const hasCr = bytes.includes(CR); // of nearly no server
    for (;;) {
      const end = hasCr ? indexOfEnd(bytes, from) : bytes.indexOf(LF, from);
      if (end === -1) break;
      this.#end(bytes, from, end);
      from = bytes[end] === CR && bytes[end + 1] === LF ? end + 2 : end + 1;
    }
    if (from < bytes.length) this.#keep(bytes.subarray(from));
  }

  /** A last line may have no end. */
  end(): void {
    if (this.#restLength > 0 || this.#long !== undefined) this.#end(Buffer.alloc(0), 0, 0);
  }

  /** Kept bytes are copies: those that passed are the program's. */
  #keep(bytes: Buffer): void {
    if (this.#long === undefined && this.#restLength + bytes.length <= MAX_WHOLE) {
      this.#rest.push(Buffer.from(bytes));
      this.#restLength += bytes.length;
      return;
    }
    this.#long ??= { text: new BoundedText(), decoder: new TextDecoder() };
    for (const part of [...this.#rest, bytes]) this.#lengthen(part);
    this.#rest = [];
    this.#restLength = 0;
  }

  #lengthen(bytes: Buffer): void {
    this.#long?.text.add(this.#long.decoder.decode(bytes, { stream: true }));
  }

  #end(bytes: Buffer, from: number, to: number): void {
    if (this.#long !== undefined) {
      this.#lengthen(bytes.subarray(from, to));
      const { text } = this.#long;
      this.#long = undefined;
      this.#take(bytes, from, to, text);
    } else if (this.#restLength > 0) {
      const line = Buffer.concat([...this.#rest, bytes.subarray(from, to)]);
      this.#rest = [];
      this.#restLength = 0;
      this.#takeWhole(line, 0, line.length);
    } else this.#takeWhole(bytes, from, to);
  }

  #takeWhole(bytes: Buffer, from: number, to: number): void {
    const hasMark = this.#isFirst && bytes.subarray(from, from + BOM.length).equals(BOM);
    this.#isFirst = false;
    this.#take(bytes, hasMark ? from + BOM.length : from, to);
  }
}

function indexOfEnd(bytes: Buffer, from: number): number {
  const [lf, cr] = [bytes.indexOf(LF, from), bytes.indexOf(CR, from)];
  return lf === -1 || cr === -1 ? Math.max(lf, cr) : Math.min(lf, cr);
}
