import type { Confidence, Severity } from '../domain/finding.ts';

/** Money in one window from which a finding is worth acting on today; US dollars. */
const HIGH_USD = 10;
/** Money in one window from which a finding is worth planning for; US dollars. */
export const MEDIUM_USD = 1;

/** Runs from which one odd run no longer decides a rate. */
const SURE_RUNS = 10;
/** Fewer runs than this may be chance. */
export const FEW_RUNS = 3;

/**
 * Severity by the money involved in the window. Unknown money is medium: too little is
 * known to call it small.
 */
export function severityByMoney(usd: number | null): Severity {
  if (usd === null) return 'medium';
  if (usd >= HIGH_USD) return 'high';
  return usd >= MEDIUM_USD ? 'medium' : 'low';
}

/**
 * Severity of a hint: a pattern that often wastes money, but may be what the task needs.
 * It never outranks waste that was measured.
 */
export function severityOfHint(usd: number | null): Severity {
  return usd !== null && usd >= HIGH_USD ? 'medium' : 'low';
}

/** Confidence in a rate by the number of runs that it rests on. */
export function confidenceByRuns(runs: number): Confidence {
  if (runs < FEW_RUNS) return 'low';
  return runs < SURE_RUNS ? 'medium' : 'high';
}
