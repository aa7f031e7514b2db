import { median } from '../domain/median.ts';

/** What a number usually is, from what it was in earlier reports. */
export interface Usual {
  readonly median: number;
  /** Standard deviation, estimated so that single odd reports do not widen it. */
  readonly spread: number;
  /** Reports that it rests on. */
  readonly reports: number;
}

/** With fewer, a median is one report or the mean of two. */
const FEWEST_REPORTS = 5;

/**
 * The median absolute deviation times this estimates the standard deviation of a normal
 * distribution: Rousseeuw and Croux, “Alternatives to the Median Absolute Deviation”, Journal of
 * the American Statistical Association 88 (1993), 1273–1283.
 */
const SPREAD_OF_MAD = 1.4826;

/**
 * Spreads from the median beyond which a number is not usual, the strict choice of Leys and
 * others, “Detecting outliers: Do not use standard deviation around the mean, use absolute
 * deviation around the median”, Journal of Experimental Social Psychology 49 (2013), 764–766,
 * https://doi.org/10.1016/j.jesp.2013.03.013.
 */
const USUAL_SPREADS = 3;

/** Undefined of fewer numbers than `FEWEST_REPORTS`, and where they are mostly 0. */
export function usualOf(numbers: readonly number[]): Usual | undefined {
  if (numbers.length < FEWEST_REPORTS) return undefined;
  const middle = median(numbers);
  if (middle === 0) return undefined;
  const spread = SPREAD_OF_MAD * median(numbers.map((number) => Math.abs(number - middle)));
  return { median: middle, spread, reports: numbers.length };
}

/** From where on a number is further from the median than it usually strays. */
export function leastUnusual({ median: middle, spread }: Usual): number {
  return middle + USUAL_SPREADS * spread;
}

/** Whether a number is more than a ratio over the usual, and further than it usually strays. */
export function isOverUsual(number: number, usual: Usual, ratio: number): boolean {
  return number > usual.median * (1 + ratio) && number > leastUnusual(usual);
}
