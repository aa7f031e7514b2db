import { toNanos } from '../domain/money.ts';
import { hasAnyCount, type Count, type Tokens } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { Estimate } from '../pricing/price-book.ts';
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
  /** What small requests cost, as far as they have a price. */
  smallNanos: number;
  /**
   * `unknown`: records without any tokens to price. `below` and `above`: by how many
   * nano-dollars an estimate may be too high and too low.
   */
  cost: {
    nanos: number;
    priced: number;
    unknown: number;
    incomplete: number;
    estimated: number;
    below: number;
    above: number;
  };
  /**
   * Records without a price: those of them whose model has one but not in their speed or on
   * their tier, and what those with a nearest model would cost at its price.
   */
  unpriced: { ofSpeed: number; ofTier: number; estimated: number; nanos: number };
  /** Records whose meaning nothing proves: their cost as chosen and under the other meaning. */
  assumed: { records: number; nanos: number; otherNanos: number };
  /** The producer's cost beside ours, over records that have both. */
  reported: { nanos: number; ourNanos: number; requests: number };
  /** Reported by records whose tokens are unknown, so that we have no price of them. */
  reportedAlone: { nanos: number; records: number };
}

/** A sum, with the number of records that reported their part. */
export interface Sum {
  total: number;
  known: number;
}

export const MICROS_PER_MS = 1e3;
export const MILLION = 1e6;

/** An empty tally. */
export function createTally(): Tally {
  return {
    records: 0,
    requests: 0,
    uncachedInput: { total: 0, known: 0 },
    cacheRead: { total: 0, known: 0 },
    cacheWrite: { total: 0, known: 0 },
    output: { total: 0, known: 0 },
    unsplit: { total: 0, known: 0 },
    hit: { read: 0, of: 0 },
    write: { written: 0, of: 0 },
    ratio: { millionths: 0, requests: 0 },
    latency: { micros: 0, requests: 0 },
    smallRequests: 0,
    smallNanos: 0,
    cost: { nanos: 0, priced: 0, unknown: 0, incomplete: 0, estimated: 0, below: 0, above: 0 },
    unpriced: { ofSpeed: 0, ofTier: 0, estimated: 0, nanos: 0 },
    assumed: { records: 0, nanos: 0, otherNanos: 0 },
    reported: { nanos: 0, ourNanos: 0, requests: 0 },
    reportedAlone: { nanos: 0, records: 0 },
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
      if (price !== undefined) tally.smallNanos += toNanos(price.usd);
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
  sum.known += 1;
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

function addUnknown(tally: Tally, { reportedCostUsd }: UsageRecord): void {
  tally.cost.unknown += 1;
  if (reportedCostUsd === undefined) return;
  tally.reportedAlone.nanos += toNanos(reportedCostUsd);
  tally.reportedAlone.records += 1;
}

function addCost(tally: Tally, record: UsageRecord, price: Price | undefined): void {
  if (price === undefined) {
    if (!hasAnyCount(record.tokens)) addUnknown(tally, record);
    return;
  }
  const nanos = toNanos(price.usd);
  tally.cost.nanos += nanos;
  tally.cost.priced += 1;
  const isFloor = record.isPartial === true || record.isFloor === true;
  const isComplete = price.isComplete && !isFloor;
  if (!isComplete) tally.cost.incomplete += 1;
  if (price.range !== undefined) {
    tally.cost.estimated += 1;
    tally.cost.below += nanos - toNanos(price.range.lowUsd);
    tally.cost.above += toNanos(price.range.highUsd) - nanos;
  }
  if (record.reportedCostUsd !== undefined && isComplete) {
    tally.reported.nanos += toNanos(record.reportedCostUsd);
    tally.reported.ourNanos += nanos;
    tally.reported.requests += 1;
  }
}

/** Adds what a record without a price may cost. */
export function addEstimate(tally: Tally, { reason, usd }: Estimate): void {
  if (reason === 'no-price-for-speed') tally.unpriced.ofSpeed += 1;
  if (reason === 'no-price-for-tier') tally.unpriced.ofTier += 1;
  if (usd === undefined) return;
  tally.unpriced.estimated += 1;
  tally.unpriced.nanos += toNanos(usd);
}

/** Adds what a record costs as it is read and what it would cost if it were read otherwise. */
export function addAssumed(tally: Tally, price: Price, other: Price): void {
  tally.assumed.records += 1;
  tally.assumed.nanos += toNanos(price.usd);
  tally.assumed.otherNanos += toNanos(other.usd);
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
  to.smallNanos += from.smallNanos;
  to.cost.nanos += from.cost.nanos;
  to.cost.priced += from.cost.priced;
  to.cost.unknown += from.cost.unknown;
  to.cost.incomplete += from.cost.incomplete;
  to.cost.estimated += from.cost.estimated;
  to.cost.below += from.cost.below;
  to.cost.above += from.cost.above;
  to.unpriced.ofSpeed += from.unpriced.ofSpeed;
  to.unpriced.ofTier += from.unpriced.ofTier;
  to.unpriced.estimated += from.unpriced.estimated;
  to.unpriced.nanos += from.unpriced.nanos;
  to.assumed.records += from.assumed.records;
  to.assumed.nanos += from.assumed.nanos;
  to.assumed.otherNanos += from.assumed.otherNanos;
  to.reported.nanos += from.reported.nanos;
  to.reported.ourNanos += from.reported.ourNanos;
  to.reported.requests += from.reported.requests;
  to.reportedAlone.nanos += from.reportedAlone.nanos;
  to.reportedAlone.records += from.reportedAlone.records;
}

/** All of some tallies together. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const total = createTally();
  for (const tally of tallies) mergeTally(total, tally);
  return total;
}

function mergeSum(to: Sum, from: Sum): void {
  to.total += from.total;
  to.known += from.known;
}
