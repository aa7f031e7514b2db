import { windowDays } from '../domain/window.ts';
import type { EarlierReport, EarlierWorkflow } from '../domain/report.ts';
import { consumptionByName, mergeByName } from '../history/consumption.ts';
import {
  costPerDayGrowth,
  costPerRunGrowth,
  isOver,
  missingShare,
  per,
  tokensGrowth,
  tokensPerRunGrowth,
  type Growth,
} from '../trend/like-for-like.ts';
import { isOverUsual, type Usual } from '../trend/usual.ts';
import { usualOfFacts, type Facts } from './rule.ts';

/** Money added in a window from which more runs are a rise; US dollars. */
const LEAST_OF_MORE_RUNS = 1;

/** A workflow of this report that can be compared. */
export interface Pair {
  /** In the newest earlier report; undefined where it did not run there, but its usual is known. */
  readonly before: EarlierWorkflow | undefined;
  readonly after: EarlierWorkflow;
}

/** A growth over the threshold. */
export interface Rise {
  readonly what: 'Cost' | 'Tokens';
  readonly share: 'per run' | 'per day';
  readonly growth: Growth;
  /** US dollars that it added in this window; `null` when unknown. */
  readonly addedUsd: number | null;
  /** What it grew from, where that is no single report. */
  readonly usual?: Usual;
}

/** The workflows with usage in both reports, and those whose usual cost is known. */
export function pairUp(facts: Facts, earlier: EarlierReport): readonly Pair[] {
  const before = mergeByName(earlier.workflows);
  const { perRun } = usualOfFacts(facts);
  return [...consumptionByName(facts.report.workflows).values()].flatMap((after) => {
    const match = before.get(after.name);
    return match === undefined && !perRun.has(after.name) ? [] : [{ before: match, after }];
  });
}

/** Whether a workflow is compared with its usual cost rather than with the last report. */
export function isJudgedByUsual({ after }: Pair, facts: Facts): boolean {
  return after.costUsd !== null && !after.costIsFloor && usualOfFacts(facts).perRun.has(after.name);
}

/**
 * What rose in a workflow, if anything: cost before tokens, per run before per day. Compared is
 * with what is usual where enough reports say it, as any two reports differ by chance, else
 * with the last one. That it only ran more often counts from a dollar added in the window,
 * because workflows that follow events do so all the time.
 */
export function riseOfWorkflow(pair: Pair, facts: Facts, earlier: EarlierReport): Rise | undefined {
  if (isJudgedByUsual(pair, facts)) return riseOverUsual(pair, facts);
  const { before, after } = pair;
  return before && riseSince({ before, after }, facts, earlier);
}

function riseOverUsual({ after }: Pair, facts: Facts): Rise | undefined {
  const { perRun, perDay } = usualOfFacts(facts);
  const { name, costUsd, runsWithUsage } = after;
  const days = windowDays(facts.report.window);
  const byRun = overUsual('per run', per(costUsd, runsWithUsage), runsWithUsage, perRun.get(name));
  const byDay = overUsual('per day', per(costUsd, days), days ?? 0, perDay.get(name));
  const isRise = ({ growth, usual }: Rise): boolean =>
    usual !== undefined && isOverUsual(growth.after, usual, facts.thresholds['rising-usage']);
  if (byRun !== undefined && isRise(byRun)) return byRun;
  const isMore = byDay !== undefined && (byDay.addedUsd ?? 0) >= LEAST_OF_MORE_RUNS;
  return isMore && isRise(byDay) ? byDay : undefined;
}

function overUsual(
  share: Rise['share'],
  after: number | null,
  times: number,
  usual: Usual | undefined,
): Rise | undefined {
  if (after === null || usual === undefined) return undefined;
  const before = usual.median;
  const relative = after / before - 1;
  const growth = { before, after, relative, certain: relative };
  return { what: 'Cost', share, growth, addedUsd: (after - before) * times, usual };
}

function riseSince(
  { before, after }: { readonly before: EarlierWorkflow; readonly after: EarlierWorkflow },
  facts: Facts,
  earlier: EarlierReport,
): Rise | undefined {
  const cost = costPerRunGrowth(before, after, earlier.isRounded);
  const tokens = tokensPerRunGrowth(before, after, earlier.isRounded);
  const addedUsd = cost === null ? null : (cost.after - cost.before) * after.runsWithUsage;
  const perRun =
    rise('Cost', 'per run', cost, addedUsd, facts) ??
    rise('Tokens', 'per run', tokens, addedUsd, facts);
  // With runs missing from the earlier report, it is unknown how often a workflow ran.
  const isPartial = Boolean(earlier.runsMissing) || earlier.runsDegraded !== undefined;
  if (perRun !== undefined || cost === null || isPartial) return perRun;
  const days = windowDays(facts.report.window);
  const earlierDays = windowDays(earlier);
  const daily = costPerDayGrowth(per(before.costUsd, earlierDays), per(after.costUsd, days), {
    isRounded: earlier.isRounded,
    days: earlierDays,
  });
  const addedByRuns = daily === null ? 0 : (daily.after - daily.before) * (days ?? 0);
  return addedByRuns < LEAST_OF_MORE_RUNS
    ? undefined
    : rise('Cost', 'per day', daily, addedByRuns, facts);
}

/** What rose in all workflows together, if anything: cost before tokens. */
export function riseOfTotals(facts: Facts, earlier: EarlierReport): Rise | undefined {
  const { totals } = facts.report.trend;
  const days = windowDays(facts.report.window);
  const missing = missingShare(earlier);
  if (totals === null || days === null || totals.tokensRelative === null || missing === null) {
    return undefined;
  }
  const usual = usualOfTotals(facts);
  if (usual !== undefined) {
    const found = overUsual('per day', totals.costPerDayAfter, days, usual);
    const isRise =
      found !== undefined &&
      isOverUsual(found.growth.after, usual, facts.thresholds['rising-usage']);
    return isRise ? found : undefined;
  }
  const cost =
    totals.costRelative === null
      ? null
      : costPerDayGrowth(totals.costPerDayBefore, totals.costPerDayAfter, {
          isRounded: earlier.isRounded,
          days: windowDays(earlier),
          missing,
        });
  const tokens = tokensGrowth(
    totals.tokensPerDayBefore,
    totals.tokensPerDayAfter,
    earlier.isRounded,
    missing,
  );
  const addedUsd = cost === null ? null : (cost.after - cost.before) * days;
  return (
    rise('Cost', 'per day', cost, addedUsd, facts) ??
    rise('Tokens', 'per day', tokens, addedUsd, facts)
  );
}

/** What all workflows usually cost a day; undefined where this report's own cost is not known. */
export function usualOfTotals(facts: Facts): Usual | undefined {
  const { costUsd, costIsFloor } = facts.report.totals;
  return costUsd === null || costIsFloor ? undefined : usualOfFacts(facts).totalPerDay;
}

function rise(
  what: Rise['what'],
  share: Rise['share'],
  growth: Growth | null,
  addedUsd: number | null,
  { thresholds }: Facts,
): Rise | undefined {
  const isRise = growth !== null && isOver(growth.certain, thresholds['rising-usage']);
  return isRise ? { what, share, growth, addedUsd } : undefined;
}
