import { startMeaning, type Vote } from '../decoders/token-usage-jsonl.ts';
import type { WrittenBatch } from '../decoders/written-batch.ts';
import type { WrittenRecord } from '../decoders/written-record.ts';
import {
  createCountedRecords,
  type CountedOptions,
  type CountedSums,
} from '../ledger/counted-records.ts';
import { createLedger, type Attribution, type Part } from '../ledger/ledger.ts';
import { createPriceBook, type PricedRequest } from '../pricing/price-book.ts';
import type { Rates } from '../pricing/rates.ts';

/** What decides how a record counts, as plain values that one thread can hand to another. */
export interface CountingRules extends CountedOptions {
  /** The user's, by model. */
  readonly prices: ReadonlyMap<string, Rates>;
  readonly smallRequestTokens: number;
  readonly pricedAt: Date;
}

/** What the records of a range come to if none of them is a copy. */
export interface RangeSums {
  readonly counted: CountedSums;
  /** What they say of how undecided records elsewhere count. */
  readonly votes: readonly Vote[];
}

/** Most kinds of records in a range for sums to be worth it; real files have a few. */
const MOST_KINDS = 100;

/** Half of the names, and of the days of models, that a price book keeps. */
const MOST_NAMES = 500;
const MOST_DAYS = 50_000;

/** The first thread knows whose the records are. */
const NOBODY: Attribution = { workflow: { name: '', path: '' }, phase: '' };

/** Sums the records of one range after the other. */
export interface RangeCounter {
  /** Takes a record, which is only lent. */
  written(record: WrittenRecord): void;
  /**
   * Sums of the records since the last range, whose batch is given; they depend on nothing
   * but the range. Undefined for a range with rejects, with records that only neighbours can
   * decide or with many kinds, whose lines have to be counted one by one.
   */
  finish(batch: WrittenBatch): RangeSums | undefined;
}

/** Makes a counter that has seen nothing. */
export function createRangeCounter(rules: CountingRules): RangeCounter {
  const { smallRequestTokens, pricedAt } = rules;
  const prices = createRenewedPrices(rules.prices);
  const ledger = createLedger({ prices, smallRequestTokens, pricedAt });
  const counted = createCountedRecords(ledger, rules);
  const meaning = startMeaning({
    record: (record) => counted.add(NOBODY, record),
    priceOf: (request) => prices.priceOf(request)?.usd,
  });
  return {
    written: (record) => meaning.take(record),
    finish({ kinds, rejects }) {
      const { votes, undecided } = meaning.end();
      const sums = { ...counted.takeTimes(), parts: ledger.takeParts() };
      prices.endRange(kinds, sums.parts);
      const isSum = rejects === 0 && undecided === 0 && kinds.length <= MOST_KINDS;
      return isSum ? { counted: sums, votes } : undefined;
    },
  };
}

/**
 * A price book that is a new one before it comes to its bounds, so that what a range costs
 * depends on nothing but the range.
 */
function createRenewedPrices(overrides: ReadonlyMap<string, Rates>) {
  let book = createPriceBook(overrides);
  const names = new Set<string | undefined>();
  let days = 0;
  return {
    ...book,
    priceOf: (request: PricedRequest) => book.priceOf(request),
    /** To be called after a range, with its kinds and its models by their days. */
    endRange(kinds: WrittenBatch['kinds'], parts: readonly Part[]): void {
      for (const { model } of kinds) names.add(model);
      days += parts.length;
      if (names.size <= MOST_NAMES && days <= MOST_DAYS) return;
      book = createPriceBook(overrides);
      names.clear();
      days = 0;
    },
  };
}
