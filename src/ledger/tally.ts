import { hasAnyCount, type Count, type Tokens } from '../domain/tokens.ts';
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
  unsplit: Sum;
  hit: { read: number; of: number };
  write: { written: number; of: number };
  /** Sum of the requests' own input/output ratios, in millionths, and how many had one. */
  ratio: { millionths: number; requests: number };
  latency: { micros: number; requests: number };
  smallRequests: number;
  /**
   * `untold`: records without any tokens that a price could be of. `below` and `above`: what
   * of the nano-dollars may be less and more, where estimated.
   */
  cost: {
    nanos: number;
    priced: number;
    untold: number;
    incomplete: number;
    estimated: number;
    below: number;
    above: number;
  };
  /** Reported beside ours, over requests that had both. */
  reported: { nanos: number; ourNanos: number; requests: number };
}

/** A sum that knows how many records told their part. */
export interface Sum {
  total: number;
  told: number;
}

export const NANOS_PER_DOLLAR = 1e9;
export const MICROS_PER_MS = 1e3;
export const MILLION = 1e6;

/** An empty tally. */
export function createTally(): Tally {
  return {
    records: 0,
    requests: 0,
    uncachedInput: { total: 0, told: 0 },
    cacheRead: { total: 0, told: 0 },
    cacheWrite: { total: 0, told: 0 },
    output: { total: 0, told: 0 },
    unsplit: { total: 0, told: 0 },
    hit: { read: 0, of: 0 },
    write: { written: 0, of: 0 },
    ratio: { millionths: 0, requests: 0 },
    latency: { micros: 0, requests: 0 },
    smallRequests: 0,
    cost: { nanos: 0, priced: 0, untold: 0, incomplete: 0, estimated: 0, below: 0, above: 0 },
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
  addCount(tally.unsplit, tokens.unsplit);
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
  if (price === undefined) {
    if (!hasAnyCount(record.tokens)) tally.cost.untold += 1;
    return;
  }
  const nanos = Math.round(price.usd * NANOS_PER_DOLLAR);
  tally.cost.nanos += nanos;
  tally.cost.priced += 1;
  const isFloor = record.isPartial === true || record.isFloor === true;
  const isComplete = price.isComplete && !isFloor;
  if (!isComplete) tally.cost.incomplete += 1;
  if (price.range !== undefined) {
    tally.cost.estimated += 1;
    tally.cost.below += nanos - Math.round(price.range.lowUsd * NANOS_PER_DOLLAR);
    tally.cost.above += Math.round(price.range.highUsd * NANOS_PER_DOLLAR) - nanos;
  }
  if (record.reportedCostUsd !== undefined && isComplete) {
    tally.reported.nanos += Math.round(record.reportedCostUsd * NANOS_PER_DOLLAR);
    tally.reported.ourNanos += nanos;
    tally.reported.requests += 1;
  }
}

/** Adds all of `from` to `to`: associative and commutative, with an empty tally as its zero. */
export function mergeTally(to: Tally, from: Tally): void {
  to.records += from.records;
  to.requests += from.requests;
  mergeSum(to.uncachedInput, from.uncachedInput);
  mergeSum(to.cacheRead, from.cacheRead);
  mergeSum(to.cacheWrite, from.cacheWrite);
  mergeSum(to.output, from.output);
  mergeSum(to.unsplit, from.unsplit);
  to.hit.read += from.hit.read;
  to.hit.of += from.hit.of;
  to.write.written += from.write.written;
  to.write.of += from.write.of;
  to.ratio.millionths += from.ratio.millionths;
  to.ratio.requests += from.ratio.requests;
  to.latency.micros += from.latency.micros;
  to.latency.requests += from.latency.requests;
  to.smallRequests += from.smallRequests;
  to.cost.nanos += from.cost.nanos;
  to.cost.priced += from.cost.priced;
  to.cost.untold += from.cost.untold;
  to.cost.incomplete += from.cost.incomplete;
  to.cost.estimated += from.cost.estimated;
  to.cost.below += from.cost.below;
  to.cost.above += from.cost.above;
  to.reported.nanos += from.reported.nanos;
  to.reported.ourNanos += from.reported.ourNanos;
  to.reported.requests += from.reported.requests;
}

function mergeSum(to: Sum, from: Sum): void {
  to.total += from.total;
  to.told += from.told;
}
