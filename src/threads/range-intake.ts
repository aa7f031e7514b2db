import type { RawBatch } from '../decoders/raw-batch.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { CountedRecords, CountedSums } from '../ledger/counted-records.ts';
import type { Deduplicator } from '../reconcile/deduplicate.ts';
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
  readonly known: Deduplicator;
  readonly counted: CountedRecords;
  readonly attribution: Attribution;
}

/** Makes an intake that counts as if the records themselves had come. */
export function createRangeIntake(destination: RangeDestination): RangeIntake {
  const { rules, known, counted, attribution } = destination;

  return {
    rules,
    expect: (records) => known.expect(records),
    take(sums, { identities, rows }) {
      if (!known.areNew(identities, rows)) return false;
      counted.addSums(attribution, sums);
      return true;
    },
  };
}
