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
  windowDays,
  type Growth,
} from '../trend/like-for-like.ts';
import type { Facts, AssessedReport } from './rule.ts';

/** Money added in a window from which more runs are a rise; US dollars. */
const LEAST_OF_MORE_RUNS = 1;

/** A workflow in both reports. */
export interface Pair {
  readonly before: EarlierWorkflow;
  readonly after: EarlierWorkflow;
}

/** A growth over the threshold. */
export interface Rise {
  readonly what: 'Cost' | 'Tokens';
  readonly share: 'per run' | 'per day';
  readonly growth: Growth;
  /** US dollars that it added in this window; `null` when unknown. */
  readonly addedUsd: number | null;
}

/** The workflows with usage in both reports. */
export function pairUp(report: AssessedReport, earlier: EarlierReport): readonly Pair[] {
  const before = mergeByName(earlier.workflows);
  return [...consumptionByName(report.workflows).values()].flatMap((after) => {
    const match = before.get(after.name);
    return match === undefined ? [] : [{ before: match, after }];
  });
}

/**
 * What rose in a workflow, if anything: cost before tokens, per run before per day. That it
 * only ran more often counts from a dollar added in the window, because workflows that
 * follow events do so all the time.
 */
export function riseOfWorkflow(pair: Pair, facts: Facts, earlier: EarlierReport): Rise | undefined {
  const { before, after } = pair;
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
