import type { CountedRecords } from '../ledger/counted-records.ts';
import type { CountingRules } from '../threads/range-counter.ts';
import { createRangeIntake, type RangeIntake } from '../threads/range-intake.ts';
import type { LocalPlace } from './local-phases.ts';

/** Takes what other threads counted of a document. */
export function createSumIntake({
  rules,
  counted,
  place: { scope, intake },
}: {
  readonly rules: CountingRules;
  readonly counted: CountedRecords;
  readonly place: LocalPlace;
}): RangeIntake {
  const { attribution } = scope;
  const ranges = createRangeIntake({ rules, known: intake.seen, counted, attribution });
  return {
    ...ranges,
    take(sums, batch) {
      if (!ranges.take(sums, batch)) return false;
      const asked = sums.parts.reduce((count, { tally }) => count + tally.records, 0);
      intake.requestsElsewhere(
        sums.parts.map(({ provider, model, tally }) => ({
          provider,
          model,
          tokens: {
            uncachedInput: tally.uncachedInput.total,
            cacheRead: tally.cacheRead.total,
            cacheWrite: tally.cacheWrite.total,
            output: tally.output.total,
          },
        })),
        batch.rows,
        batch.rows - asked,
      );
      return true;
    },
  };
}
