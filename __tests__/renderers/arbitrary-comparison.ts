import fc from 'fast-check';
import { CAUTIONS, METRICS, type Comparison } from '../../src/domain/comparison.ts';
import { CAUSES_OF_CHANGE } from '../../src/domain/spend-detail.ts';

const amount = fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }));
const relative = fc.double({ min: -1, max: 1000, noNaN: true });
const size = fc.double({ min: -1e9, max: 1e9, noNaN: true });

/** Any comparison that the type allows, of workflows and models with some names. */
export function anyComparison(
  name: fc.Arbitrary<string>,
  instant: fc.Arbitrary<string>,
): fc.Arbitrary<Comparison> {
  const span = fc.record({ from: fc.option(instant), to: fc.option(instant) });
  const side = fc.record({
    runs: fc.nat(999),
    mean: amount,
    median: amount,
    unknownRuns: fc.nat(9),
    degradedRuns: fc.nat(9),
  });
  const cause = {
    kind: fc.constantFrom(...CAUSES_OF_CHANGE),
    workflow: name,
    model: fc.option(name),
  };
  const part = fc.oneof(fc.record({ ...cause, usd: size }), fc.record({ ...cause, tokens: size }));
  return fc.record({
    metric: fc.constantFrom(...METRICS),
    before: span,
    after: span,
    bootstrap: fc.constant({
      method: 'percentile',
      level: 0.95,
      resamples: 2_000,
      seed: 7,
    } as const),
    runsWithoutTime: fc.nat(9),
    workflows: fc.array(
      fc.record({
        name,
        before: side,
        after: side,
        change: fc.option(relative),
        medianChange: fc.option(relative),
        interval: fc.option(fc.tuple(relative, relative)),
        parts: fc.array(part, { maxLength: 4 }),
        cautions: fc.subarray([...CAUTIONS]),
      }),
      { maxLength: 30 },
    ),
  });
}
