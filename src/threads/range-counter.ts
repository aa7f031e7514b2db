import { startMeaning, type Vote } from '../decoders/token-usage-jsonl.ts';
import type { RawBatch } from '../decoders/raw-batch.ts';
import type { BorrowedRecord } from '../decoders/raw-record.ts';
import {
  createCountedRecords,
  type CountedOptions,
  type CountedSums,
} from '../ledger/counted-records.ts';
import { createLedger, type Attribution } from '../ledger/ledger.ts';
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

/**
 * Most kinds of records in a range, and most sums, for them to be worth it: real files have
 * a few, and so few come to no bound of a ledger or of a price book.
 */
const MOST_KINDS = 100;

/** More than the records of a range: so many days of models it can ask the prices of. */
const MOST_RECORDS = 50_000;

/** The first thread knows whose the records are. */
const NOBODY: Attribution = { workflow: { name: '', path: '' }, phase: '' };

/** Sums the records of one range after the other. */
export interface RangeCounter {
  record(record: BorrowedRecord): void;
  /**
   * Sums of the records since the last range, whose batch is given; they depend on nothing
   * but the range. Undefined for a range with rejects, with records that only neighbours can
   * decide or with many kinds, whose lines have to be counted one by one.
   */
  finish(batch: RawBatch): RangeSums | undefined;
}

/** Makes a counter that has seen nothing. */
export function createRangeCounter(rules: CountingRules): RangeCounter {
  const { providers, since, until, smallRequestTokens, pricedAt } = rules;
  const isAllCounted = providers.length === 0 && since === undefined && until === undefined;
  let book = createPriceBook(rules.prices);
  /** Whether prices helped to tell what records mean, maybe of such as are not counted. */
  let hasAsked = false;
  const prices = { ...book, priceOf: (request: PricedRequest) => book.priceOf(request) };
  const ledger = createLedger({ prices, smallRequestTokens, pricedAt });
  const counted = createCountedRecords(ledger, rules);
  const meaning = startMeaning({
    record: (record) => counted.add(NOBODY, record),
    priceOf(request) {
      hasAsked = true;
      return prices.priceOf(request)?.usd;
    },
  });

  /** What a range costs depends on nothing but the range, so the book never comes to a bound. */
  function renewPrices(): void {
    hasAsked = false;
    if (!book.hasRoomFor(MOST_KINDS, MOST_RECORDS)) book = createPriceBook(rules.prices);
  }

  return {
    record(record) {
      if (ledger.size <= MOST_KINDS) meaning.take(record);
    },
    finish({ kinds, rows, rejects }) {
      const { votes, undecided } = meaning.end();
      const sums = { ...counted.takeTimes(), parts: ledger.takeParts() };
      const isOfFewKinds = Math.max(kinds.length, sums.parts.length) <= MOST_KINDS;
      const isOfFewLookUps = rows <= MOST_RECORDS && (isAllCounted || !hasAsked);
      renewPrices();
      const isSum = isOfFewKinds && isOfFewLookUps && rejects === 0 && undecided === 0;
      return isSum ? { counted: sums, votes } : undefined;
    },
  };
}
