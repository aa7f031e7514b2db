import { startMeaning, type Group } from '../decoders/token-usage-jsonl.ts';
import type { RawBatch } from '../decoders/raw-batch.ts';
import type { BorrowedRecord } from '../decoders/raw-record.ts';
import type { Attribution } from '../domain/attribution.ts';
import {
  createCountedRecords,
  type CountedOptions,
  type CountedSums,
} from '../ledger/counted-records.ts';
import { createLedger } from '../ledger/ledger.ts';
import { createPriceBook } from '../pricing/price-book.ts';
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
  /** Groups of which they prove how records elsewhere count. */
  readonly additive: readonly Group[];
}

/**
 * Most kinds of records in a range, and most sums, for them to be worth it: real files have
 * a few, and so few come to no bound of a ledger.
 */
const MOST_KINDS = 100;

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
  const { prices: given, smallRequestTokens, pricedAt } = rules;
  const prices = createPriceBook(given);
  const ledger = createLedger({ prices, smallRequestTokens, pricedAt });
  const counted = createCountedRecords(ledger, rules);
  const meaning = startMeaning({ record: (record) => counted.add(NOBODY, record) });

  return {
    record(record) {
      if (ledger.size <= MOST_KINDS) meaning.take(record);
    },
    finish({ kinds, rejects }) {
      const { additive, assumed } = meaning.end();
      const sums = { ...counted.takeApart(), parts: ledger.takeParts() };
      const isOfFewKinds = Math.max(kinds.length, sums.parts.length) <= MOST_KINDS;
      const isSum = isOfFewKinds && rejects === 0 && assumed === 0;
      return isSum ? { counted: sums, additive } : undefined;
    },
  };
}
