import type { Confidence, Severity } from '../domain/finding.ts';
import type { ThresholdName, Thresholds } from './thresholds.ts';

/** Runs from which one odd run no longer decides a rate. */
const SURE_RUNS = 10;
/** Fewer runs than this may be chance. */
export const FEW_RUNS = 3;

/** What decides the severity of every finding of which the money is known. */
export const SEVERITY_THRESHOLDS = [
  'high-usd-per-month',
  'medium-usd-per-month',
] as const satisfies readonly ThresholdName[];

/** Severity by what a finding is worth; US dollars a month. */
export function severityByMoney(
  usdPerMonth: number,
  thresholds: Pick<Thresholds, (typeof SEVERITY_THRESHOLDS)[number]>,
): Severity {
  if (usdPerMonth >= thresholds['high-usd-per-month']) return 'high';
  return usdPerMonth >= thresholds['medium-usd-per-month'] ? 'medium' : 'low';
}

/** Confidence in a rate by the number of runs that it rests on. */
export function confidenceByRuns(runs: number): Confidence {
  if (runs < FEW_RUNS) return 'low';
  return runs < SURE_RUNS ? 'medium' : 'high';
}
