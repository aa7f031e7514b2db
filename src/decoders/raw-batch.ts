import type { RejectReason } from '../domain/usage-record.ts';
import type { RawSink } from './raw-lines.ts';
import { createBorrowedRecord, type RawRecord } from './raw-record.ts';

/** What many records have in common. */
type RawKind = Pick<
  RawRecord,
  'provider' | 'model' | 'path' | 'streaming' | 'producer' | 'includesCache'
>;

/** Memory that a batch is written to; it grows when it is full and can be used again. */
export interface BatchMemory {
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly words: Int32Array<ArrayBuffer>;
  /** The low and the high half of each record's identity. */
  readonly identities: Int32Array<ArrayBuffer>;
}

/**
 * What a stretch of lines says, in a form that one thread can hand to another without a
 * copy: a row a line, in their order.
 */
export interface RawBatch extends BatchMemory {
  readonly rows: number;
  /** Rows that are no records. */
  readonly rejects: number;
  readonly kinds: readonly RawKind[];
}

// A row's numbers; NaN is one that is not told.
const AT = 0;
const DURATION = 1;
const REPORTED_USD = 2;
const NUMBERS = 3;

// A row's words: of a record its kind and counts, where -1 is one that is not told; of a
// reject its reason and line.
const KIND = 0;
const INPUT = 1;
const OUTPUT = 2;
const CACHE_READ = 3;
const CACHE_WRITE = 4;
const WORDS = 5;
const LINE = 1;
const UNKNOWN = -1;

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
    numbers: new Float64Array(NUMBERS * rows),
    words: new Int32Array(WORDS * rows),
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
  let { numbers, words, identities } = createBatchMemory(0);
  let rows = 0;
  let rejects = 0;
  let kinds: RawKind[] = [];

  function grow(): void {
    const larger = createBatchMemory(Math.max(FIRST_ROWS, 2 * rows));
    larger.numbers.set(numbers);
    larger.words.set(words);
    larger.identities.set(identities);
    ({ numbers, words, identities } = larger);
  }

  /** Begins a row of a kind and gives the place of its words. */
  function addRow(kind: number): number {
    const start = WORDS * rows;
    if (start === words.length) grow();
    words[start + KIND] = kind;
    rows += 1;
    return start;
  }

  /** The place of a record's kind, which may come more than once. */
  function placeOfKind(record: RawRecord): number {
    const oldest = Math.max(0, kinds.length - RECENT_KINDS);
    for (let place = kinds.length - 1; place >= oldest; place -= 1) {
      const kind = kinds[place];
      if (kind !== undefined && isSameKind(kind, record)) return place;
    }
    const { provider, model, path, streaming, producer, includesCache } = record;
    return kinds.push({ provider, model, path, streaming, producer, includesCache }) - 1;
  }

  return {
    begin(memory) {
      ({ numbers, words, identities } = memory);
    },
    written(record) {
      const { counts, identity, at, durationMs, reportedUsd } = record;
      const start = addRow(placeOfKind(record));
      words[start + INPUT] = counts.input ?? UNKNOWN;
      words[start + OUTPUT] = counts.output ?? UNKNOWN;
      words[start + CACHE_READ] = counts.cacheRead ?? UNKNOWN;
      words[start + CACHE_WRITE] = counts.cacheWrite ?? UNKNOWN;
      const row = rows - 1;
      identities[2 * row] = identity.low;
      identities[2 * row + 1] = identity.high;
      const firstNumber = NUMBERS * row;
      numbers[firstNumber + AT] = at ?? Number.NaN;
      numbers[firstNumber + DURATION] = durationMs ?? Number.NaN;
      numbers[firstNumber + REPORTED_USD] = reportedUsd ?? Number.NaN;
    },
    reject(reason, line) {
      const start = addRow(-1 - REASONS.indexOf(reason));
      words[start + LINE] = line;
      rejects += 1;
    },
    finish() {
      const batch = { numbers, words, identities, rows, rejects, kinds };
      ({ numbers, words, identities } = createBatchMemory(0));
      rows = 0;
      rejects = 0;
      kinds = [];
      return batch;
    },
  };
}

/** Tells a batch to a sink, line by line, as if the sink had read the lines itself. */
export function readBatch(batch: RawBatch, sink: RawSink): void {
  const { numbers, words, identities, rows, kinds } = batch;
  const countAt = (place: number): number | undefined => {
    const count = words[place] ?? UNKNOWN;
    return count === UNKNOWN ? undefined : count;
  };
  const numberAt = (place: number): number | undefined => {
    const number = numbers[place] ?? Number.NaN;
    return Number.isNaN(number) ? undefined : number;
  };
  const { record: lent, counts } = createBorrowedRecord();
  for (let row = 0; row < rows; row += 1) {
    const start = WORDS * row;
    const firstNumber = NUMBERS * row;
    const kind = words[start + KIND] ?? -1;
    const shared = kinds[kind];
    if (shared === undefined) {
      sink.reject(REASONS[-1 - kind] ?? 'malformed', words[start + LINE] ?? 0);
      continue;
    }
    counts.input = countAt(start + INPUT);
    counts.output = countAt(start + OUTPUT);
    counts.cacheRead = countAt(start + CACHE_READ);
    counts.cacheWrite = countAt(start + CACHE_WRITE);
    lent.identity = { high: identities[2 * row + 1] ?? 0, low: identities[2 * row] ?? 0 };
    lent.at = numberAt(firstNumber + AT);
    lent.provider = shared.provider;
    lent.model = shared.model;
    lent.path = shared.path;
    lent.streaming = shared.streaming;
    lent.producer = shared.producer;
    lent.includesCache = shared.includesCache;
    lent.durationMs = numberAt(firstNumber + DURATION);
    lent.reportedUsd = numberAt(firstNumber + REPORTED_USD);
    sink.written(lent);
  }
}

function isSameKind(kind: RawKind, record: RawRecord): boolean {
  return (
    kind.model === record.model &&
    kind.provider === record.provider &&
    kind.producer === record.producer &&
    kind.path === record.path &&
    kind.streaming === record.streaming &&
    kind.includesCache === record.includesCache
  );
}
