import type { Count, Tokens } from '../domain/tokens.ts';
import type { Usage } from '../domain/usage.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { Price } from '../pricing/rates.ts';

/**
 * Mutable sums of a group of records. Money is kept in whole nano-dollars and durations in
 * whole microseconds: integer sums do not depend on the order of the records, so that
 * merging ledgers equals building one.
 */
export interface Tally {
  records: number;
  /** Records that are one request each. */
  requests: number;
  uncachedInput: Sum;
  cacheRead: Sum;
  cacheWrite: Sum;
  output: Sum;
  hit: { read: number; of: number };
  write: { written: number; of: number };
  /** Sum of the requests' own input/output ratios, in millionths, and how many had one. */
  ratio: { millionths: number; requests: number };
  latency: { micros: number; requests: number };
  smallRequests: number;
  cost: { nanos: number; priced: number; incomplete: number };
  /** Reported beside ours, over requests that had both. */
  reported: { nanos: number; ourNanos: number; requests: number };
}

/** A sum that knows how many records told their part. */
interface Sum {
  total: number;
  told: number;
}

const NANOS_PER_DOLLAR = 1e9;
const MICROS_PER_MS = 1e3;
const MILLION = 1e6;

/** An empty tally. */
export function createTally(): Tally {
  return {
    records: 0,
    requests: 0,
    uncachedInput: { total: 0, told: 0 },
    cacheRead: { total: 0, told: 0 },
    cacheWrite: { total: 0, told: 0 },
    output: { total: 0, told: 0 },
    hit: { read: 0, of: 0 },
    write: { written: 0, of: 0 },
    ratio: { millionths: 0, requests: 0 },
    latency: { micros: 0, requests: 0 },
    smallRequests: 0,
    cost: { nanos: 0, priced: 0, incomplete: 0 },
    reported: { nanos: 0, ourNanos: 0, requests: 0 },
  };
}

/**
 * Adds one record. `smallRequestTokens`: a request with fewer output tokens counts as
 * small.
 */
export function addRecord(
  tally: Tally,
  record: UsageRecord,
  price: Price | undefined,
  smallRequestTokens: number,
): void {
  const { tokens } = record;
  tally.records += 1;
  addCount(tally.uncachedInput, tokens.uncachedInput);
  addCount(tally.cacheRead, tokens.cacheRead);
  addCount(tally.cacheWrite, tokens.cacheWrite);
  addCount(tally.output, tokens.output);
  addRates(tally, tokens);
  if (record.grain === 'request') {
    tally.requests += 1;
    addRequestRatio(tally, tokens);
    if (tokens.output !== undefined && tokens.output < smallRequestTokens) {
      tally.smallRequests += 1;
    }
  }
  if (record.durationMs !== undefined) {
    tally.latency.micros += Math.round(record.durationMs * MICROS_PER_MS);
    tally.latency.requests += 1;
  }
  addCost(tally, record, price);
}

function addCount(sum: Sum, count: Count): void {
  if (count === undefined) return;
  sum.total += count;
  sum.told += 1;
}

function addRates(tally: Tally, { uncachedInput, cacheRead, cacheWrite }: Tokens): void {
  if (uncachedInput === undefined || cacheRead === undefined) return;
  tally.hit.read += cacheRead;
  tally.hit.of += cacheRead + uncachedInput;
  if (cacheWrite === undefined) return;
  tally.write.written += cacheWrite;
  tally.write.of += cacheRead + uncachedInput + cacheWrite;
}

function addRequestRatio(tally: Tally, { uncachedInput, cacheRead, output }: Tokens): void {
  if (uncachedInput === undefined || cacheRead === undefined || !output) return;
  tally.ratio.millionths += Math.round(((uncachedInput + cacheRead) / output) * MILLION);
  tally.ratio.requests += 1;
}

function addCost(tally: Tally, record: UsageRecord, price: Price | undefined): void {
  if (price === undefined) return;
  const nanos = Math.round(price.usd * NANOS_PER_DOLLAR);
  tally.cost.nanos += nanos;
  tally.cost.priced += 1;
  const isComplete = price.isComplete && record.isPartial !== true;
  if (!isComplete) tally.cost.incomplete += 1;
  if (record.reportedCostUsd !== undefined && isComplete) {
    tally.reported.nanos += Math.round(record.reportedCostUsd * NANOS_PER_DOLLAR);
    tally.reported.ourNanos += nanos;
    tally.reported.requests += 1;
  }
}

/** Adds all of `from` to `to`: associative and commutative, with an empty tally as its zero. */
export function mergeTally(to: Tally, from: Tally): void {
  addNumbers(to, from);
}

type Numbers = { [key: string]: number | Numbers };

function addNumbers(to: object, from: object): void {
  const target = to as Numbers;
  for (const [key, value] of Object.entries(from as Numbers)) {
    const own = target[key];
    if (typeof value === 'number') target[key] = (own as number) + value;
    else addNumbers(own as Numbers, value);
  }
}

/** The public form of a tally. */
export function toUsage(tally: Tally): Usage {
  const uncachedInput = toldOf(tally.uncachedInput);
  const cacheRead = toldOf(tally.cacheRead);
  const cacheWrite = toldOf(tally.cacheWrite);
  const output = toldOf(tally.output);
  const { hit, write, ratio, latency, cost } = tally;
  return {
    requests: tally.requests === 0 ? null : tally.requests,
    uncachedInputTokens: uncachedInput,
    cacheReadTokens: cacheRead,
    cacheWriteTokens: cacheWrite,
    outputTokens: output,
    totalTokens: sumTold(uncachedInput, cacheRead, cacheWrite, output),
    fullPriceTokens: sumTold(uncachedInput, output, cacheWrite),
    cacheHitRate: divide(hit.read, hit.of),
    cacheWriteRate: divide(write.written, write.of),
    inputOutputRatio:
      uncachedInput === null || cacheRead === null || output === null
        ? null
        : divide(uncachedInput + cacheRead, output),
    averageInputOutputRatio: divide(ratio.millionths / MILLION, ratio.requests),
    averageLatencyMs: divide(latency.micros / MICROS_PER_MS, latency.requests),
    costUsd: cost.priced === 0 ? null : cost.nanos / NANOS_PER_DOLLAR,
    costIsFloor: cost.priced < tally.records || cost.incomplete > 0,
    requestsAreFloor: tally.requests < tally.records,
  };
}

/** Dollars of whole nano-dollars. */
export function toDollars(nanos: number): number {
  return nanos / NANOS_PER_DOLLAR;
}

function toldOf(sum: Sum): number | null {
  return sum.told === 0 ? null : sum.total;
}

function sumTold(...parts: readonly (number | null)[]): number | null {
  const told = parts.filter((part) => part !== null);
  return told.length === 0 ? null : told.reduce((sum, part) => sum + part, 0);
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
