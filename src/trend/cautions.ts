import type { Caution, ComparedPart, ComparedSide } from '../domain/comparison.ts';
import type { MetricOfRun } from './metric.ts';

/** With fewer runs on a side, one run moves the mean by a tenth of itself and more. */
const FEW_RUNS = 10;

/** Of all that the parts move, in either direction. Ratio. */
const MOSTLY = 0.5;

/** Mean and median disagree from so far apart, if one moves twice as much as the other. Ratio. */
const FAR_APART = 0.1;
const TIMES = 2;

/** What is known of a workflow that may make its change other than it looks. */
export interface Doubtful {
  readonly sides: readonly ComparedSide[];
  /** The metrics of the runs of both sides. */
  readonly values: readonly MetricOfRun[];
  readonly change: number | null;
  readonly medianChange: number | null;
  readonly parts: readonly ComparedPart[];
}

/** Why a workflow's change is not to be taken at its word, in a fixed order. */
export function cautionsOf(doubtful: Doubtful): readonly Caution[] {
  const { sides, values, change, medianChange, parts } = doubtful;
  const found: readonly (readonly [Caution, boolean])[] = [
    ['few-runs', sides.some(({ runs }) => runs < FEW_RUNS)],
    ['mostly-model-mix', isMostlyMix(parts)],
    [
      'mean-and-median-disagree',
      change !== null && medianChange !== null && disagree(change, medianChange),
    ],
    ['floor', values.some(({ isFloor }) => isFloor)],
    ['estimate', values.some(({ isEstimate }) => isEstimate)],
    ['unknown-runs', sides.some(({ unknownRuns }) => unknownRuns > 0)],
    ['degraded-runs', sides.some(({ degradedRuns }) => degradedRuns > 0)],
  ];
  return found.filter(([, isSo]) => isSo).map(([caution]) => caution);
}

function isMostlyMix(parts: readonly ComparedPart[]): boolean {
  const size = (some: readonly ComparedPart[]): number =>
    some.reduce((sum, { usd, tokens }) => sum + Math.abs(usd ?? tokens ?? 0), 0);
  const mix = size(parts.filter(({ kind }) => kind === 'model-mix'));
  return mix > MOSTLY * size(parts);
}

/** In their sign as it is printed, in whole percents, or in how much they moved. */
function disagree(mean: number, median: number): boolean {
  const [a, b] = [Math.round(100 * mean), Math.round(100 * median)];
  if (a * b < 0) return true;
  const [small, large] = [Math.abs(mean), Math.abs(median)].sort((one, other) => one - other);
  return Math.abs(mean - median) >= FAR_APART && (large ?? 0) >= TIMES * (small ?? 0);
}
