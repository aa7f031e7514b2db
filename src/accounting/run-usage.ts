import { compareText } from '../domain/compare-text.ts';
import type { SessionTotal } from '../domain/task.ts';
import { groupCells, sumCells, UNKNOWN_MODEL } from '../ledger/cell.ts';
import type { SessionLedger, SessionLedgers } from '../ledger/session-ledgers.ts';
import { toUsage } from '../ledger/to-usage.ts';
import { addSpends, UNKNOWN_SPEND } from './spend.ts';

/** What the logs of one agent's run report. */
export interface RunUsage {
  /** What each session used from its beginning; empty when the logs report no usage. */
  readonly sessions: readonly SessionTotal[];
  /** The dearest first. */
  readonly models: readonly string[];
}

/** Models that are named; more help no reader. */
const MAX_MODELS = 3;
/** Sessions that are kept one by one, so that a resumed one is known again. */
const MAX_SESSIONS = 20;

/**
 * Usage of the records of one run. `isPartial`: some of the logs could not be read, so
 * that the cost is a floor.
 */
export function usageOfLedgers(ledgers: SessionLedgers, isPartial: boolean): RunUsage {
  const totals = [...ledgers.bySession()].map(([id, session]) => toTotal(id, session));
  const sessions = shareRest(totals);
  const gap: SessionTotal = { session: null, ...UNKNOWN_SPEND };
  return {
    sessions: isPartial && sessions.length > 0 ? [...sessions, gap] : sessions,
    models: modelsOf(ledgers),
  };
}

function modelsOf(ledgers: SessionLedgers): string[] {
  return [...groupCells(ledgers.cells(), ({ model }) => model)]
    .filter(([model]) => model !== UNKNOWN_MODEL)
    .sort(([a, one], [b, other]) => other.cost.nanos - one.cost.nanos || compareText(a, b))
    .slice(0, MAX_MODELS)
    .map(([model]) => model);
}

function toTotal(session: string | null, { ledger, reportedUsd }: SessionLedger): SessionTotal {
  const usage = toUsage(sumCells(ledger.cells()));
  return {
    session,
    uncachedInput: usage.uncachedInputTokens,
    cacheRead: usage.cacheReadTokens,
    cacheWrite: usage.cacheWriteTokens,
    output: usage.outputTokens,
    // An estimate's low end is at least true, and floors can be summed and compared.
    costUsd: usage.costLowUsd ?? usage.costUsd,
    costIsFloor: usage.costIsFloor || usage.costIsEstimate === true,
    reportedUsd: reportedUsd ?? null,
  };
}

function shareRest(totals: readonly SessionTotal[]): readonly SessionTotal[] {
  if (totals.length <= MAX_SESSIONS) return totals;
  const rest = totals.slice(MAX_SESSIONS - 1);
  return [...totals.slice(0, MAX_SESSIONS - 1), { ...addSpends(rest), session: null }];
}
