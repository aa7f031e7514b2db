import type { PaperclipFacts, RunGroup } from '../domain/paperclip-facts.ts';
import {
  PAPERCLIP_WORK,
  type PaperclipAgentIdle,
  type PaperclipIdle,
  type PaperclipIdleSums,
  type PaperclipWork,
} from '../domain/paperclip-report.ts';
import { byMoney, shareOf, sumCosts } from './cost-sums.ts';
import { inMonth, minutesOf, type Span } from './month.ts';
import { namesOf, type PricedSpend } from './priced-spend.ts';
import { workOf } from './work-of.ts';

/** A timer is set in steps of this; minutes. */
const STEP_MINUTES = 5;
/** An agent without any issue still looks once a day. Minutes. */
const LONGEST_MINUTES = 24 * 60;

/** What runs without an issue came to, in all and by agent, the most waste first. */
export function idleOf(
  { agents, runs }: Pick<PaperclipFacts, 'agents' | 'runs'>,
  spends: readonly PricedSpend[],
  span: Span,
  highShare: number,
): PaperclipIdle {
  const nameOf = namesOf(agents);
  const issuesOf = new Map(agents.map(({ id, issues }) => [id, issues]));
  const ids = [
    ...new Set([...runs, ...spends.map(({ facts }) => facts)].map((one) => one.agentId)),
  ];
  const byAgent = ids.map((id): PaperclipAgentIdle => {
    const own = runs.filter(({ agentId }) => agentId === id);
    const issues = issuesOf.get(id) ?? null;
    const timers = count(own.filter(({ work }) => work.source === 'timer'));
    const timerMinutes = timers === 0 ? null : minutesOf(span) / timers;
    return {
      agent: nameOf(id),
      ...sumsOf(
        own,
        spends.filter(({ facts }) => facts.agentId === id),
        span,
        highShare,
      ),
      timerMinutes,
      issues,
      fittingMinutes: fittingMinutes(timerMinutes, issues, span),
    };
  });
  return {
    ...sumsOf(runs, spends, span, highShare),
    byAgent: byAgent.sort(
      (a, b) =>
        b.runs.idle - a.runs.idle ||
        byMoney<PaperclipAgentIdle>(
          ({ wasteUsd }) => wasteUsd,
          ({ agent }) => agent,
        )(a, b),
    ),
  };
}

function sumsOf(
  runs: readonly RunGroup[],
  spends: readonly PricedSpend[],
  span: Span,
  highShare: number,
): PaperclipIdleSums {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets its keys
  const byWork = Object.fromEntries(PAPERCLIP_WORK.map((work) => [work, 0])) as Record<
    PaperclipWork,
    number
  >;
  for (const group of runs) byWork[workOf(group.work)] += group.runs;
  for (const { work, facts } of spends) if (work === 'posted') byWork.posted += facts.events;
  const finished = count(runs);
  const idleShare = shareOf(byWork.idle, finished);
  const { cost } = sumCosts(spends.filter(({ work }) => work === 'idle'));
  return {
    runs: byWork,
    withoutIssue: finished + byWork.posted - byWork.issue,
    idleShare,
    isHigh: idleShare !== null && idleShare > highShare,
    wasteUsd: byWork.idle === 0 ? (cost.spendUsd ?? 0) : cost.spendUsd,
    wasteIsFloor: cost.spendIsFloor,
    wasteUsdPerMonth: inMonth(byWork.idle === 0 ? (cost.spendUsd ?? 0) : cost.spendUsd, span),
    subscriptionUsd: cost.subscriptionUsd,
  };
}

function count(groups: readonly RunGroup[]): number {
  return groups.reduce((sum, { runs }) => sum + runs, 0);
}

/** One run of the timer for each issue: more often finds nothing to do. */
function fittingMinutes(
  timerMinutes: number | null,
  issues: number | null,
  span: Span,
): number | null {
  if (timerMinutes === null || issues === null) return null;
  const fitting = issues === 0 ? LONGEST_MINUTES : minutesOf(span) / issues;
  const stepped = Math.min(LONGEST_MINUTES, Math.ceil(fitting / STEP_MINUTES) * STEP_MINUTES);
  return stepped > timerMinutes ? stepped : null;
}
