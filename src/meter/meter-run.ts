import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import type { AgentRunCost, AgentRunReport, StageReport } from '../domain/agent-run-report.ts';
import { compareText } from '../domain/compare-text.ts';
import { groupBy } from '../domain/group-by.ts';
import { sumKnown } from '../domain/sum-known.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { sumTallies } from '../ledger/tally.ts';
import { toCost, toUsage } from '../ledger/to-usage.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import { inError, tooCheap } from './degradation.ts';
import { meterAgents, type MeteredAgent } from './metered-agent.ts';

/**
 * Meters a run of a multi-agent workflow: its tokens as it reports them, and their cost, exact
 * where an agent's transcript is at hand and estimated elsewhere.
 *
 * @param recordsOf - the requests of an agent's transcript, of all its attempts together;
 *   undefined without one. Asked once for each agent, with its last attempt.
 * @param pricedAt - time by which a run without one is priced; list prices have a date,
 *   so that without any time only the user's own prices count.
 */
export function meterRun(
  run: AgentRun,
  recordsOf: (agent: RunAgent) => readonly UsageRecord[] | undefined,
  prices: PriceBook,
  pricedAt?: Date,
): AgentRunReport {
  const agents = meterAgents(run, recordsOf, (record) =>
    prices.priceOf({
      ...record,
      model: record.model,
      at: record.at ?? (run.startedAt ?? pricedAt)?.getTime(),
      isAggregate: record.grain !== 'request',
    }),
  );
  const agentTokens = sumKnown(agents.map(({ tokens }) => tokens));
  const stages = toStages(agents, agentTokens);
  const degraded = [...inError(stages), ...tooCheap(agents)];
  return {
    id: run.id,
    name: run.name ?? null,
    status: run.status ?? null,
    startedAt: run.startedAt?.toISOString() ?? null,
    durationMs: run.durationMs ?? null,
    totalTokens: run.totalTokens ?? null,
    agentTokens,
    invariant: checkInvariant(run.totalTokens, agentTokens, agents),
    transcriptTokens: transcriptTokens(agents),
    agents: agents.length,
    ...costOf(agents),
    stages,
    isDegraded: degraded.length > 0,
    degraded,
  };
}

function checkInvariant(
  total: number | undefined,
  sum: number | null,
  agents: readonly MeteredAgent[],
): AgentRunReport['invariant'] {
  if (total === undefined || sum === null) return 'not-told';
  if (sum === total) return 'holds';
  const mayHideMore = agents.some(({ isReported }) => !isReported);
  return sum < total && mayHideMore ? 'not-told' : 'broken';
}

function transcriptTokens(agents: readonly MeteredAgent[]): number | null {
  const spent = agents.filter(({ isExact, tokens }) => isExact || tokens !== 0);
  if (spent.some(({ isExact }) => !isExact)) return null;
  return toUsage(sumTallies(spent.map(({ cost }) => cost))).totalTokens;
}

function toStages(agents: readonly MeteredAgent[], all: number | null): readonly StageReport[] {
  return [...groupBy(agents, ({ stage }) => stage)]
    .map(([name, group]): StageReport => {
      const tokens = sumKnown(group.map((agent) => agent.tokens));
      const count = (state: RunAgent['state']): number =>
        group.filter((agent) => agent.state === state).length;
      return {
        name,
        tokens,
        share: tokens === null || !all ? null : tokens / all,
        agents: group.length,
        errors: count('error'),
        running: count('running'),
        ...costOf(group),
      };
    })
    .sort((a, b) => (b.tokens ?? -1) - (a.tokens ?? -1) || compareText(a.name ?? '', b.name ?? ''));
}

function costOf(agents: readonly MeteredAgent[]): AgentRunCost {
  return toCost(sumTallies(agents.map(({ cost }) => cost)));
}
