import type { RejectReason } from '../domain/usage-record.ts';
import type { RawSink } from './raw-lines.ts';
import {
  createBorrowedRecord,
  fillRecord,
  NUMBERS_A_RECORD,
  type BorrowedRecord,
  type RawKind,
} from './raw-record.ts';

/** Memory that a batch is written to; it grows when it is full and can be used again. */
export interface BatchMemory {
  /** Of each row those of its record; of a reject the line. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** Of each row the place of its record's kind, or its reason as a negative number. */
  readonly kindPlaces: Int32Array<ArrayBuffer>;
  /** The low and the high half of each record's identity. */
  readonly identities: Int32Array<ArrayBuffer>;
}

/**
 * What a stretch of lines reports, in a form that one thread can hand to another without a
 * copy: a row a line, in their order.
 */
export interface RawBatch extends BatchMemory {
  readonly rows: number;
  /** Rows that are no records. */
  readonly rejects: number;
  readonly kinds: readonly RawKind[];
}

/** A reject has its place in this list, counted down from -1, for a kind. */
const REASONS: readonly RejectReason[] = [
  'malformed',
  'not-an-object',
  'missing-tokens',
  'negative',
  'not-a-number',
  'implausible',
  'too-long',
];

const FIRST_ROWS = 4_096;

/** So many kinds at a time come again in record after record. */
const RECENT_KINDS = 16;

/** Memory for a batch. */
export function createBatchMemory(rows = FIRST_ROWS): BatchMemory {
  return {
    numbers: new Float64Array(NUMBERS_A_RECORD * rows),
    kindPlaces: new Int32Array(rows),
    identities: new Int32Array(2 * rows),
  };
}

/** Writes lines into a batch. */
export interface BatchWriter extends RawSink {
  /** Begins a batch in some memory. */
  begin(memory: BatchMemory): void;
  /** The batch of what was written since it began; its memory is given away with it. */
  finish(): RawBatch;
}

/** Creates a writer of one batch after the other. */
export function createBatchWriter(): BatchWriter {
  let { numbers, kindPlaces, identities } = createBatchMemory(0);
  let rows = 0;
  let rejects = 0;
  let kinds: RawKind[] = [];

  function grow(): void {
    const larger = createBatchMemory(Math.max(FIRST_ROWS, 2 * rows));
    larger.numbers.set(numbers);
    larger.kindPlaces.set(kindPlaces);
    larger.identities.set(identities);
    ({ numbers, kindPlaces, identities } = larger);
  }

  /** Begins a row of a kind and gives its place. */
  function addRow(kind: number): number {
    if (rows === kindPlaces.length) grow();
    kindPlaces[rows] = kind;
    rows += 1;
    return rows - 1;
  }

  /** The place of a record's kind, which may come more than once. */
  function placeOfKind(kind: RawKind): number {
    const oldest = Math.max(0, kinds.length - RECENT_KINDS);
    for (let place = kinds.length - 1; place >= oldest; place -= 1) {
      const known = kinds[place];
      if (known !== undefined && isSameKind(known, kind)) return place;
    }
    return kinds.push(kind) - 1;
  }

  return {
    begin(memory) {
      ({ numbers, kindPlaces, identities } = memory);
    },
    record(record: BorrowedRecord) {
      const row = addRow(placeOfKind(record.kind));
      const first = NUMBERS_A_RECORD * row;
      for (let index = 0; index < NUMBERS_A_RECORD; index += 1) {
        numbers[first + index] = record.numbers[record.from + index] ?? Number.NaN;
      }
      identities[2 * row] = record.identity.low;
      identities[2 * row + 1] = record.identity.high;
    },
    reject(reason, line) {
      const row = addRow(-1 - REASONS.indexOf(reason));
      numbers[NUMBERS_A_RECORD * row] = line;
      rejects += 1;
    },
    finish() {
      const batch = { numbers, kindPlaces, identities, rows, rejects, kinds };
      ({ numbers, kindPlaces, identities } = createBatchMemory(0));
      rows = 0;
      rejects = 0;
      kinds = [];
      return batch;
    },
  };
}

/** Hands a batch to a sink, line by line, as if the sink had read the lines itself. */
export function readBatch(batch: RawBatch, sink: RawSink): void {
  const { numbers, kindPlaces, identities, rows, kinds } = batch;
  const borrowed = createBorrowedRecord();
  for (let row = 0; row < rows; row += 1) {
    const from = NUMBERS_A_RECORD * row;
    const place = kindPlaces[row] ?? -1;
    const kind = kinds[place];
    if (kind === undefined) {
      sink.reject(REASONS[-1 - place] ?? 'malformed', numbers[from] ?? 0);
      continue;
    }
    const identity = { high: identities[2 * row + 1] ?? 0, low: identities[2 * row] ?? 0 };
    fillRecord(borrowed, { kind, identity, numbers, from });
    sink.record(borrowed);
  }
}

function isSameKind(one: RawKind, other: RawKind): boolean {
  return (
    one === other ||
    (one.model === other.model &&
      one.provider === other.provider &&
      one.producer === other.producer &&
      one.path === other.path &&
      one.streaming === other.streaming &&
      one.includesCache === other.includesCache)
  );
}
