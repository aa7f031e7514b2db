import type { RawBatch } from '../decoders/raw-batch.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { CountedRecords, CountedSums } from '../ledger/counted-records.ts';
import type { Deduplicator } from '../reconcile/deduplicate.ts';
import type { Part } from '../ledger/ledger.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import type { CountingRules } from './range-counter.ts';

/** Takes what other threads counted. */
export interface RangeIntake {
  readonly rules: CountingRules;
  /** Makes room for about so many records at once, rather than step by step. */
  expect(records: number): void;
  /** Takes a range's sums; false when its records have to come one by one. */
  take(sums: CountedSums, batch: RawBatch): boolean;
}

/** Where what the ranges of one document come to goes. */
export interface RangeDestination {
  /** By which the ledger counts. */
  readonly rules: CountingRules;
  /** Those of the ledger. */
  readonly prices: PriceBook;
  readonly known: Deduplicator;
  readonly counted: CountedRecords;
  readonly attribution: Attribution;
}

/** Makes an intake that counts as if the records themselves had come. */
export function createRangeIntake(destination: RangeDestination): RangeIntake {
  const { rules, prices, known, counted, attribution } = destination;

  /** So that names count against the bounds of the price book as if they had been asked for. */
  function lookUp({ provider, model, day }: Part): void {
    const at = day === undefined ? rules.pricedAt.getTime() : Date.parse(day);
    prices.priceOf({ provider, model, at, tokens: NO_TOKENS });
  }

  return {
    rules,
    expect: (records) => known.expect(records),
    take(sums, { identities, rows }) {
      const { parts } = sums;
      if (!prices.hasRoomFor(parts.length, parts.length)) return false;
      if (!known.areNew(identities, rows)) return false;
      for (const part of parts) lookUp(part);
      counted.addSums(attribution, sums);
      return true;
    },
  };
}

const NO_TOKENS: Tokens = { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: 0 };
