import { identityOfBytes, type Identity } from '../../domain/identity.ts';
import type { RejectReason } from '../../domain/usage-record.ts';
import {
  BadCount,
  countOrReason,
  isObject,
  MAX_REQUEST_TOKENS,
  readAmount,
  readInstant,
  readText,
} from '../counts.ts';
import type { Field, FieldTable } from './field-table.ts';
import { hasLiteral, literalOf, type Literal } from './literal.ts';
import { bytesOf, type Bytes } from './value-reader.ts';

/** As many bytes as a short text takes at most. */
const MAX_TEXT_BYTES = 1_024;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * What a line holds of the fields in a table, by their indices there. It serves line after
 * line, whether the values came out of its bytes or out of what JSON.parse made of it.
 */
export class LineValues {
  /** Counts, amounts and instants; NaN is unknown. */
  readonly numbers: Float64Array;
  /** Where texts lie in `textBytes`; an end of 0 is unknown. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  textBytes: Bytes = bytesOf(new Uint8Array());
  /** Of a line that was parsed. */
  readonly #fixed: unknown[] = [];
  readonly #json: unknown[] = [];
  readonly #repeated: { readonly literal: Literal; readonly identity: Identity }[] = [];
  readonly #badCounts = new Map<number, RejectReason>();
  readonly #table: FieldTable;
  readonly #ownTexts: Bytes;
  #line: Bytes = this.textBytes;
  #start = 0;
  #end = 0;

  constructor(table: FieldTable) {
    this.#table = table;
    this.numbers = new Float64Array(table.numbers);
    this.starts = new Int32Array(table.texts);
    this.ends = new Int32Array(table.texts);
    this.#ownTexts = bytesOf(new Uint8Array(table.texts * MAX_TEXT_BYTES));
  }

  /** Forgets a line's values before those of another are filled in from its bytes. */
  clear(line: Bytes): void {
    const { numbers, ends } = this;
    for (let index = 0; index < numbers.length; index += 1) numbers[index] = Number.NaN;
    for (let index = 0; index < ends.length; index += 1) ends[index] = 0;
    if (this.#badCounts.size > 0) this.#badCounts.clear();
    this.textBytes = line;
  }

  /** The line's place, which is its identity where it has no other. */
  setLine(line: Bytes, start: number, end: number): void {
    this.#line = line;
    this.#start = start;
    this.#end = end;
  }

  /** Takes the values out of a parsed line. */
  pick(wire: Readonly<Record<string, unknown>>): void {
    this.clear(this.#ownTexts);
    for (const field of this.#table.fields) this.#set(field, valueAt(wire, field.path));
  }

  number(index: number): number | undefined {
    const number = this.numbers[index] ?? Number.NaN;
    return Number.isNaN(number) ? undefined : number;
  }

  /** As an integer of 32 bits, which takes no memory of its own where it is kept. */
  count(index: number): number | undefined {
    const number = this.numbers[index] ?? Number.NaN;
    return Number.isNaN(number) ? undefined : number | 0;
  }

  /** Throws BadCount when one of some counts cannot be one. */
  checkCounts(indices: readonly number[]): void {
    if (this.#badCounts.size === 0) return;
    for (const index of indices) {
      const reason = this.#badCounts.get(index);
      if (reason !== undefined) throw new BadCount(reason);
    }
  }

  has(text: number): boolean {
    return this.ends[text] !== 0;
  }

  text(index: number): string | undefined {
    const bytes = this.written(index);
    return bytes === undefined ? undefined : decoder.decode(bytes);
  }

  /** A text or a value of any size as it is written; undefined where it is unknown. */
  written(index: number): Uint8Array | undefined {
    if (!this.has(index)) return undefined;
    return this.textBytes.bytes.subarray(this.starts[index], this.ends[index]);
  }

  /** The identity of a text; that of an empty one where it is unknown. */
  identity(text: number, seed?: Identity): Identity {
    const { view } = this.textBytes;
    const end = this.ends[text] ?? 0;
    return identityOfBytes(view, end === 0 ? 0 : (this.starts[text] ?? 0), end, seed);
  }

  /** The same of a text that line after line repeats; undefined where it is unknown. */
  repeatedIdentity(text: number): Identity | undefined {
    if (!this.has(text)) return undefined;
    const { view } = this.textBytes;
    const start = this.starts[text] ?? 0;
    const end = this.ends[text] ?? 0;
    const last = this.#repeated[text];
    if (last?.literal.length === end - start && hasLiteral(view, start, last.literal)) {
      return last.identity;
    }
    const identity = this.identity(text);
    this.#repeated[text] = { literal: literalOf(this.text(text) ?? ''), identity };
    return identity;
  }

  lineIdentity(): Identity {
    return identityOfBytes(this.#line.view, this.#start, this.#end);
  }

  json(index: number): unknown {
    if (this.textBytes === this.#ownTexts) return this.#json[index];
    const text = this.text(index);
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** Only of a parsed line: lines of one shape have these in common. */
  fixed(index: number): unknown {
    return this.#fixed[index];
  }

  #set({ kind, index }: Field, value: unknown): void {
    switch (kind) {
      case 'count':
        this.numbers[index] = this.#countOf(index, value) ?? Number.NaN;
        break;
      case 'amount':
        this.numbers[index] = readAmount(value) ?? Number.NaN;
        break;
      case 'instant':
        this.numbers[index] = readInstant(value) ?? Number.NaN;
        break;
      case 'text':
        this.#setText(index, readText(value));
        break;
      case 'json':
        this.#json[index] = value;
        break;
      case 'fixed':
        this.#fixed[index] = value;
        break;
      case 'object':
        this.#fixed[index] = isObject(value);
    }
  }

  #countOf(index: number, value: unknown): number | undefined {
    const count = countOrReason(value, MAX_REQUEST_TOKENS);
    if (typeof count !== 'string') return count;
    this.#badCounts.set(index, count);
    return undefined;
  }

  #setText(index: number, text: string | undefined): void {
    if (text === undefined) return;
    const start = index * MAX_TEXT_BYTES;
    const { written } = encoder.encodeInto(text, this.#ownTexts.bytes.subarray(start));
    this.starts[index] = start;
    this.ends[index] = start + written;
  }
}

function valueAt(wire: unknown, path: readonly string[]): unknown {
  let value = wire;
  for (const key of path) value = isObject(value) ? value[key] : undefined;
  return value;
}
