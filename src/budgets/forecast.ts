import type { Forecast } from '../domain/budget.ts';
import type { KnownCost } from './known-cost.ts';

/** Fewer days give an interval that says nothing. */
const FEWEST_DAYS = 3;
/** A week, so that each day of the week counts once. */
export const MOST_DAYS = 7;

/**
 * Quantiles of Student's t distribution that leave 2.5 % above, by degrees of freedom:
 * https://www.itl.nist.gov/div898/handbook/eda/section3/eda3672.htm (read 2026-11).
 */
const T_975: readonly number[] = [Infinity, 12.706, 4.303, 3.182, 2.776, 2.571, 2.447];

/**
 * What a month comes to when the days that remain are as the last whole ones were; `null` with
 * fewer than three of them. The interval is the prediction interval for the sum of the
 * remaining days, taken as independent and alike: its variance is that of these days and that of
 * the mean that stands for them (https://en.wikipedia.org/wiki/Prediction_interval, read
 * 2026-11).
 *
 * @param spent - what the month cost so far.
 * @param dayCosts - costs of the last whole days, at most seven.
 * @param remainingDays - days to the month's end, a part of one as a fraction.
 */
export function forecastMonth(
  spent: KnownCost,
  dayCosts: readonly KnownCost[],
  remainingDays: number,
): Forecast | null {
  const days = dayCosts.length;
  if (days < FEWEST_DAYS) return null;
  const mean = meanOf(dayCosts);
  const variance = dayCosts.reduce((sum, { usd }) => sum + (usd - mean) ** 2, 0) / (days - 1);
  const t = T_975[days - 1] ?? T_975.at(-1) ?? Infinity;
  const half = t * Math.sqrt(variance * (remainingDays + remainingDays ** 2 / days));
  const monthUsd = spent.usd + mean * remainingDays;
  return {
    monthUsd,
    low: Math.max(spent.usd, monthUsd - half),
    high: monthUsd + half,
    isFloor: spent.isFloor || dayCosts.some(({ isFloor }) => isFloor),
    days,
  };
}

/** The mean of some costs; there has to be one. */
export function meanOf(costs: readonly KnownCost[]): number {
  return costs.reduce((sum, { usd }) => sum + usd, 0) / costs.length;
}
