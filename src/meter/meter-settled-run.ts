import type { AgentRunReport } from '../domain/agent-run-report.ts';
import type { SettledRun } from '../reconcile/session-book.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import { meterRun } from './meter-run.ts';

/**
 * Meters a run whose session is reconciled, under the GitHub run that it was part of.
 *
 * @param pricedAt - time by which a run is priced that has none and is part of no GitHub run.
 */
export function meterSettledRun(
  settled: SettledRun,
  prices: PriceBook,
  pricedAt: Date,
): AgentRunReport {
  const part = settled.attribution.run;
  const at = part?.completedAt ?? pricedAt;
  const metered = meterRun(settled.run, (agent) => settled.recordsOf(agent), prices, at);
  return part === undefined ? metered : { ...metered, run: { id: part.id, attempt: part.attempt } };
}
