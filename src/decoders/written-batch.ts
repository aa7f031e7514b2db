import type { RejectReason } from '../domain/usage-record.ts';
import type { WrittenSink } from './written-lines.ts';
import type { WrittenRecord } from './written-record.ts';

/** What many records have in common. */
type WrittenKind = Pick<WrittenRecord, 'provider' | 'model' | 'path' | 'writer' | 'includesCache'>;

/** Memory that a batch is written to; it grows when it is full and can be used again. */
export interface BatchMemory {
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly words: Int32Array<ArrayBuffer>;
}

/**
 * What a stretch of lines says, in a form that one thread can hand to another without a
 * copy: a row a line, in their order.
 */
export interface WrittenBatch extends BatchMemory {
  readonly rows: number;
  readonly kinds: readonly WrittenKind[];
}

// A row's numbers; NaN is one that is not told.
const AT = 0;
const DURATION = 1;
const REPORTED_USD = 2;
const NUMBERS = 3;

// A row's words: of a record its kind, identity and counts, where -1 is one that is not
// told; of a reject its reason and line.
const KIND = 0;
const HIGH = 1;
const LOW = 2;
const INPUT = 3;
const OUTPUT = 4;
const CACHE_READ = 5;
const CACHE_WRITE = 6;
const WORDS = 7;
const LINE = 1;
const NOT_TOLD = -1;

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

/** Few kinds at a time come again in record after record. */
const RECENT_KINDS = 8;

/** Memory for a batch. */
export function createBatchMemory(rows = FIRST_ROWS): BatchMemory {
  return { numbers: new Float64Array(NUMBERS * rows), words: new Int32Array(WORDS * rows) };
}

/** Writes lines into a batch. */
export interface BatchWriter extends WrittenSink {
  /** The batch of what was written since the last one, and gives its memory away with it. */
  finish(): WrittenBatch;
}

/** Creates a writer that begins in some memory. */
export function createBatchWriter(memory: BatchMemory): BatchWriter {
  let { numbers, words } = memory;
  let rows = 0;
  let kinds: WrittenKind[] = [];

  function grow(): void {
    const larger = createBatchMemory(Math.max(FIRST_ROWS, 2 * rows));
    larger.numbers.set(numbers);
    larger.words.set(words);
    ({ numbers, words } = larger);
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
  function placeOfKind(record: WrittenRecord): number {
    const oldest = Math.max(0, kinds.length - RECENT_KINDS);
    for (let place = kinds.length - 1; place >= oldest; place -= 1) {
      const kind = kinds[place];
      if (kind !== undefined && isSameKind(kind, record)) return place;
    }
    const { provider, model, path, writer, includesCache } = record;
    return kinds.push({ provider, model, path, writer, includesCache }) - 1;
  }

  return {
    written(record) {
      const { counts, identity, at, durationMs, reportedUsd } = record;
      const start = addRow(placeOfKind(record));
      words[start + HIGH] = identity.high;
      words[start + LOW] = identity.low;
      words[start + INPUT] = counts.input ?? NOT_TOLD;
      words[start + OUTPUT] = counts.output ?? NOT_TOLD;
      words[start + CACHE_READ] = counts.cacheRead ?? NOT_TOLD;
      words[start + CACHE_WRITE] = counts.cacheWrite ?? NOT_TOLD;
      const firstNumber = NUMBERS * (rows - 1);
      numbers[firstNumber + AT] = at ?? Number.NaN;
      numbers[firstNumber + DURATION] = durationMs ?? Number.NaN;
      numbers[firstNumber + REPORTED_USD] = reportedUsd ?? Number.NaN;
    },
    reject(reason, line) {
      const start = addRow(-1 - REASONS.indexOf(reason));
      words[start + LINE] = line;
    },
    finish() {
      const batch = { numbers, words, rows, kinds };
      ({ numbers, words } = createBatchMemory(0));
      rows = 0;
      kinds = [];
      return batch;
    },
  };
}

/** Tells a batch to a sink, line by line, as if the sink had read the lines itself. */
export function readBatch({ numbers, words, rows, kinds }: WrittenBatch, sink: WrittenSink): void {
  const countAt = (place: number): number | undefined => {
    const count = words[place] ?? NOT_TOLD;
    return count === NOT_TOLD ? undefined : count;
  };
  const numberAt = (place: number): number | undefined => {
    const number = numbers[place] ?? Number.NaN;
    return Number.isNaN(number) ? undefined : number;
  };
  // One object serves all rows: a million would be made to be forgotten at once.
  const lent: Lent<WrittenRecord> = { ...EMPTY };
  const counts: Lent<WrittenRecord['counts']> = { ...EMPTY.counts };
  lent.counts = counts;
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
    lent.identity = { high: words[start + HIGH] ?? 0, low: words[start + LOW] ?? 0 };
    lent.at = numberAt(firstNumber + AT);
    lent.provider = shared.provider;
    lent.model = shared.model;
    lent.path = shared.path;
    lent.writer = shared.writer;
    lent.includesCache = shared.includesCache;
    lent.durationMs = numberAt(firstNumber + DURATION);
    lent.reportedUsd = numberAt(firstNumber + REPORTED_USD);
    sink.written(lent);
  }
}

type Lent<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const EMPTY: WrittenRecord = {
  counts: { input: undefined, output: undefined, cacheRead: undefined, cacheWrite: undefined },
  identity: { high: 0, low: 0 },
  at: undefined,
  provider: '',
  model: undefined,
  path: undefined,
  writer: undefined,
  includesCache: undefined,
  durationMs: undefined,
  reportedUsd: undefined,
};

function isSameKind(kind: WrittenKind, record: WrittenRecord): boolean {
  return (
    kind.model === record.model &&
    kind.provider === record.provider &&
    kind.writer === record.writer &&
    kind.path === record.path &&
    kind.includesCache === record.includesCache
  );
}
