import { identityOfText, type Identity } from '../domain/identity.ts';
import type { RawCounts } from './cache-semantics.ts';
import { BadCount, readText, USD_PER_AI_CREDIT } from './counts.ts';
import { MAX_LINE_BYTES } from './lines.ts';
import { FieldTable } from './plain/field-table.ts';
import type { LineFormat } from './plain/line-reader.ts';
import { producerVersion } from './producer-version.ts';
import { requestIdentity } from './request-identity.ts';

/** What many records have in common. */
export interface RawKind {
  readonly provider: string;
  readonly model: string | undefined;
  readonly path: string | undefined;
  readonly streaming: boolean | undefined;
  readonly producer: string | undefined;
  readonly includesCache: boolean | undefined;
}

/** What a line of `token-usage.jsonl` reports, before the meaning of its counts is known. */
export interface RawRecord extends RawKind {
  readonly identity: Identity;
  /** Milliseconds since 1970. */
  readonly at: number | undefined;
  readonly counts: RawCounts;
  readonly durationMs: number | undefined;
  readonly reportedUsd: number | undefined;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * A record that serves line after line, because a million would be made to be forgotten at
 * once. What is kept of it has to be copied, but for its identity and its kind.
 */
export interface BorrowedRecord extends Writable<Omit<RawRecord, 'counts'>> {
  readonly counts: Writable<RawCounts>;
  kind: RawKind;
  /** The line's numbers as they were written, in the order of the table; NaN is unknown. */
  numbers: Float64Array;
  /** Where they begin. */
  from: number;
}

const table = new FieldTable();
const SCHEMA = table.fixed('_schema');
const EVENT = table.fixed('event');
const PROVIDER = table.fixed('provider');
const MODEL = table.fixed('model');
const PATH = table.fixed('path');
const STREAMING = table.fixed('streaming');
table.fixed('status'); // not read; as lines have it in common it need not be gone over
const INCLUDES_CACHE = table.fixed('input_tokens_include_cache');
const REQUEST_ID = table.text('request_id');
const INPUT = table.count('input_tokens');
const OUTPUT = table.count('output_tokens');
const CACHE_READ = table.count('cache_read_tokens');
const CACHE_WRITE = table.count('cache_write_tokens');
const REASONING = table.count('reasoning_tokens');
const AT = table.instant('timestamp');
const DURATION = table.amount('duration_ms');
const CREDITS = table.amount('ai_credits_this_response');

const COUNTS = [INPUT, OUTPUT, CACHE_READ, CACHE_WRITE];

/** Numbers of a line. */
export const NUMBERS_A_RECORD = table.numbers;

/** Provider of a line that names none. */
export const UNKNOWN_PROVIDER = 'unknown';

/** Producers before v0.25.55 (2026-05-25) name no event. */
const DEFAULT_EVENT = 'token_usage';

/** What lines of one shape have in common. */
interface LineKind {
  readonly kind: RawKind;
  /** Equal request ids of different events are different requests. */
  readonly seed: Identity;
}

/** Makes the format of lines that are all read into one borrowed record. */
export function createRecordFormat(): LineFormat<LineKind, BorrowedRecord> {
  const borrowed = createBorrowedRecord();
  return {
    table,
    maxBytes: MAX_LINE_BYTES,
    kindOf(fixed) {
      return {
        seed: identityOfText(readText(fixed(EVENT)) ?? DEFAULT_EVENT),
        kind: {
          provider: readText(fixed(PROVIDER))?.toLowerCase() ?? UNKNOWN_PROVIDER,
          model: readText(fixed(MODEL)),
          path: readText(fixed(PATH)),
          producer: producerVersion(fixed(SCHEMA)),
          streaming: booleanOf(fixed(STREAMING)),
          includesCache: booleanOf(fixed(INCLUDES_CACHE)),
        },
      };
    },
    resultOf({ kind, seed }, values) {
      const isNamed = values.has(REQUEST_ID);
      const identity = isNamed ? values.identity(REQUEST_ID, seed) : values.lineIdentity();
      fillRecord(borrowed, { kind, identity, numbers: values.numbers, from: 0 });
      if (isNamed) borrowed.identity = requestIdentity(identity, borrowed.at, borrowed.counts);
      const { input, output, cacheRead, cacheWrite } = borrowed.counts;
      values.checkCounts(COUNTS);
      if ((input ?? output ?? cacheRead ?? cacheWrite) === undefined) {
        throw new BadCount('missing-tokens');
      }
      if (isReasoningApart(kind)) values.checkCounts([REASONING]);
      return borrowed;
    },
  };
}

/** Makes a record that serves line after line. */
export function createBorrowedRecord(): BorrowedRecord {
  const kind: RawKind = {
    provider: UNKNOWN_PROVIDER,
    model: undefined,
    path: undefined,
    streaming: undefined,
    producer: undefined,
    includesCache: undefined,
  };
  return {
    ...kind,
    kind,
    numbers: new Float64Array(NUMBERS_A_RECORD),
    from: 0,
    identity: { high: 0, low: 0 },
    at: undefined,
    counts: { input: undefined, output: undefined, cacheRead: undefined, cacheWrite: undefined },
    durationMs: undefined,
    reportedUsd: undefined,
  };
}

/** What a line reports, as a record is filled from it. */
export type RawRow = Readonly<Pick<BorrowedRecord, 'kind' | 'identity' | 'numbers' | 'from'>>;

/** Makes a borrowed record that of a line: what a line's numbers mean stands here alone. */
export function fillRecord(
  record: BorrowedRecord,
  { kind, identity, numbers, from }: RawRow,
): void {
  const credits = numberAt(numbers, from + CREDITS);
  const output = countAt(numbers, from + OUTPUT);
  const reasoning = isReasoningApart(kind) ? countAt(numbers, from + REASONING) : undefined;
  const { counts } = record;
  counts.input = countAt(numbers, from + INPUT);
  counts.output = output === undefined ? undefined : output + (reasoning ?? 0);
  counts.cacheRead = countAt(numbers, from + CACHE_READ);
  counts.cacheWrite = countAt(numbers, from + CACHE_WRITE);
  record.identity = identity;
  record.at = numberAt(numbers, from + AT);
  record.durationMs = numberAt(numbers, from + DURATION);
  record.reportedUsd = credits === undefined ? undefined : credits * USD_PER_AI_CREDIT;
  record.kind = kind;
  record.provider = kind.provider;
  record.model = kind.model;
  record.path = kind.path;
  record.streaming = kind.streaming;
  record.producer = kind.producer;
  record.includesCache = kind.includesCache;
  record.numbers = numbers;
  record.from = from;
}

/** Gemini bills reasoning as output but counts it apart (usageMetadata.thoughtsTokenCount). */
function isReasoningApart({ provider }: RawKind): boolean {
  return provider === 'gemini';
}

function booleanOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function numberAt(numbers: Float64Array, index: number): number | undefined {
  const number = numbers[index] ?? Number.NaN;
  return Number.isNaN(number) ? undefined : number;
}

/** As an integer of 32 bits, which takes no memory of its own where it is kept. */
function countAt(numbers: Float64Array, index: number): number | undefined {
  const number = numbers[index] ?? Number.NaN;
  return Number.isNaN(number) ? undefined : number | 0;
}
