/*
 * What the API gives as facts. It lists no cost events: it sums the ledger up by agent and model,
 * and lists the newest runs of each agent. A run's part of the ledger is known by what it
 * reported, so the rest of a sum is what was posted, or is of runs that the list does not reach.
 */
import type { RunFacts, RunGroup, SpendGroup, WorkFacts } from '../../domain/paperclip-facts.ts';
import type { WireCost, WireRun } from './wire-api.ts';

const MS_PER_MINUTE = 60_000;
const UNFINISHED: ReadonlySet<string> = new Set(['queued', 'scheduled_retry', 'running']);

/** Half-open. */
interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** A finished run of the window. */
export function isFinishedIn({ status, finishedAt, createdAt }: WireRun, span: Span): boolean {
  const at = Date.parse(finishedAt ?? createdAt ?? '');
  return !UNFINISHED.has(status) && at >= span.from.getTime() && at < span.to.getTime();
}

function workOf({ contextSnapshot, invocationSource }: WireRun): WorkFacts {
  return {
    hasIssue: (contextSnapshot?.issueId ?? '') !== '',
    issueIsDeleted: false,
    touchedIssue: null,
    source: invocationSource,
  };
}

/** Finished runs, one group each. */
export function runGroups(runs: readonly WireRun[]): readonly RunGroup[] {
  return runs.map((run) => {
    const [start, end] = [run.startedAt, run.finishedAt].map((at) => Date.parse(at ?? ''));
    const minutes = ((end ?? NaN) - (start ?? NaN)) / MS_PER_MINUTE;
    return {
      agentId: run.agentId,
      status: run.status,
      work: workOf(run),
      isAccounted: run.usageJson !== null,
      runs: 1,
      minutes: minutes >= 0 && Number.isFinite(minutes) ? minutes : null,
    };
  });
}

/** Runs that reported any spend. */
export function runsWithSpend(runs: readonly WireRun[]): readonly RunFacts[] {
  return runs.flatMap((run): RunFacts[] => {
    const usage = run.usageJson;
    if (usage === null) return [];
    const { inputTokens: input, cachedInputTokens: cached, outputTokens: output } = usage;
    const usd = usage.cacheAdjustedCostUsd ?? usage.costUsd;
    const hasTokens = (input ?? 0) + (cached ?? 0) + (output ?? 0) > 0;
    if (!hasTokens && (usd ?? 0) === 0) return [];
    const billingType = usage.billingType || 'unknown';
    const cents = billingType === 'subscription_included' ? 0 : Math.round((usd ?? 0) * 100);
    return [
      {
        id: run.id,
        agentId: run.agentId,
        status: run.status,
        finishedAt: run.finishedAt ?? run.createdAt,
        isRetry: run.retryOfRunId !== null,
        issue: null,
        provider: usage.provider || 'unknown',
        model: usage.model || 'unknown',
        billingType,
        isUnpriced: usage.costStatus === 'unpriced',
        work: workOf(run),
        exact: usd === null ? 'none' : usd === 0 ? 'zero' : 'same',
        isFree: cents === 0,
        hasTokens,
        isSessionDelta: usage.usageSource === 'session_delta',
        isOutsideLedger: false,
        events: 1,
        input,
        cached,
        output,
        largestInput: input,
        largestWithCached: (input ?? 0) + (cached ?? 0),
        ledgerCents: cents,
        exactUsd: usd,
      },
    ];
  });
}

/** Spends, and where runs and ledger do not fit. */
export interface ApiSpends {
  readonly spends: readonly SpendGroup[];
  /** Sums of the ledger that are less than their runs reported. */
  readonly unmatched: number;
}

/**
 * The ledger's sums, each split into its runs and the rest. A sum that is less than its runs
 * reported is left whole, and counts alone.
 */
export function splitLedger(costs: readonly WireCost[], runs: readonly RunFacts[]): ApiSpends {
  const key = (one: { agentId: string; provider: string; billingType: string; model: string }) =>
    JSON.stringify([one.agentId, one.provider, one.billingType, one.model]);
  const runsOf = new Map<string, RunFacts[]>();
  for (const run of runs) runsOf.set(key(run), [...(runsOf.get(key(run)) ?? []), run]);
  let unmatched = 0;
  const spends = costs.flatMap((cost): SpendGroup[] => {
    const own = runsOf.get(key(cost)) ?? [];
    runsOf.delete(key(cost));
    const sum = (of: (run: RunFacts) => number | null): number =>
      own.reduce((all, run) => all + (of(run) ?? 0), 0);
    const rest = {
      input: (cost.inputTokens ?? 0) - sum(({ input }) => input),
      cached: (cost.cachedInputTokens ?? 0) - sum(({ cached }) => cached),
      output: (cost.outputTokens ?? 0) - sum(({ output }) => output),
      cents: (cost.costCents ?? 0) - sum(({ ledgerCents }) => ledgerCents),
    };
    const values = Object.values(rest);
    if (values.some((value) => value < 0)) {
      unmatched += 1;
      return [
        ledgerSum(
          cost,
          {
            input: cost.inputTokens,
            cached: cost.cachedInputTokens,
            output: cost.outputTokens,
            cents: cost.costCents,
          },
          null,
        ),
      ];
    }
    const others = values.some((value) => value > 0) ? [ledgerSum(cost, rest, null)] : [];
    return [...own.map(toSpend), ...others];
  });
  // The ledger has nothing of these.
  const outside = [...runsOf.values()].flat().map((run) => ({
    ...toSpend(run),
    isOutsideLedger: true,
    isFree: true,
    ledgerCents: null,
  }));
  return { spends: [...spends, ...outside], unmatched };
}

function toSpend(run: RunFacts): SpendGroup {
  const { id: _id, status: _status, finishedAt, isRetry: _isRetry, issue: _issue, ...facts } = run;
  const day = Number.isNaN(Date.parse(finishedAt ?? ''))
    ? null
    : new Date(finishedAt ?? '').toISOString().slice(0, 10);
  return { ...facts, day, isPosted: false, routineId: null };
}

function ledgerSum(
  cost: WireCost,
  sums: Readonly<Record<'input' | 'cached' | 'output' | 'cents', number | null>>,
  isPosted: boolean | null,
): SpendGroup {
  const hasTokens = (sums.input ?? 0) + (sums.cached ?? 0) + (sums.output ?? 0) > 0;
  return {
    agentId: cost.agentId,
    provider: cost.provider || 'unknown',
    model: cost.model || 'unknown',
    billingType: cost.billingType || 'unknown',
    isUnpriced: false,
    work: { hasIssue: false, issueIsDeleted: false, touchedIssue: null, source: null },
    exact: 'none',
    isFree: (sums.cents ?? 0) === 0,
    hasTokens,
    isSessionDelta: false,
    isOutsideLedger: false,
    // Nobody knows of how many rows it is.
    events: 0,
    input: sums.input,
    cached: sums.cached,
    output: sums.output,
    largestInput: null,
    largestWithCached: null,
    ledgerCents: sums.cents,
    exactUsd: null,
    day: null,
    isPosted,
    routineId: null,
  };
}
