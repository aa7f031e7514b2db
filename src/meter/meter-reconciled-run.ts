import type { AgentRunReport } from '../domain/agent-run-report.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import type { ReconciledRun } from '../reconcile/reconciled.ts';
import { meterRun } from './meter-run.ts';

/**
 * Meters a run of many agents, under the GitHub run that it was part of.
 *
 * @param pricedAt - time by which a run of unknown time, that is part of no GitHub run, is
 *   priced.
 */
export function meterReconciledRun(
  { attribution, run, recordsOf }: ReconciledRun,
  prices: PriceBook,
  pricedAt: Date,
): AgentRunReport {
  const part = attribution.run;
  const at = part?.completedAt ?? pricedAt;
  const metered = meterRun(run, recordsOf, prices, at);
  return part === undefined ? metered : { ...metered, run: { id: part.id, attempt: part.attempt } };
}
