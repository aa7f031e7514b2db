/*
 * What the user's budgets came to, and what the month will cost. A month so far is the sum of
 * this report and of the earlier ones of its series whose windows do not overlap; what none of
 * them covers is unknown.
 */
import type { Budget, BudgetReport, BudgetStatus, Projection } from '../domain/budget.ts';
import { dayOf, MS_PER_DAY, nameOfDay } from '../domain/day.ts';
import { MAX_EVIDENCE_RUNS, type EvidenceRun } from '../domain/finding.ts';
import type { Period } from '../domain/period.ts';
import { isOver } from '../trend/like-for-like.ts';
import { createScope, type BudgetFacts, type Scope, type ScopeTime } from './budget-scope.ts';
import { costsOfRuns } from './costs-of-runs.ts';
import { dayOfCrossing, lastWholeDays, type DayCosts } from './covered-costs.ts';
import { meanOf } from './forecast.ts';

/** The forecast for all workflows, and each budget's state in the order given. */
export function assessBudgets(
  budgets: readonly Budget[],
  facts: BudgetFacts,
): { readonly projection: Projection | null; readonly budgets: readonly BudgetReport[] } {
  const ofGlob = new Map<string | null, Scope>();
  const scopeOf = (glob: string | null): Scope => {
    const known = ofGlob.get(glob) ?? createScope(glob, facts);
    ofGlob.set(glob, known);
    return known;
  };
  return {
    projection: projectionOf(scopeOf(null)),
    budgets: budgets.map((budget) => ({
      ...budget,
      ...assess(budget, scopeOf(budget.workflows), facts),
      ...keptDays(budget, scopeOf(budget.workflows)),
    })),
  };
}

/** Those of all workflows are the report's own. */
function keptDays({ workflows, period }: Budget, { days }: Scope): Pick<BudgetReport, 'days'> {
  return workflows === null || period === 'run' || days === undefined ? {} : { days };
}

function projectionOf({ time }: Scope): Projection | null {
  if (time === undefined || time.forecast === null) return null;
  return { month: time.month.name, spentUsd: time.spent.usd, ...time.forecast };
}

type Assessed = Omit<BudgetReport, keyof Budget | 'days'>;

function assess(budget: Budget, scope: Scope, facts: BudgetFacts): Assessed {
  if (budget.period === 'run') return assessRuns(budget, scope, facts);
  if (scope.time === undefined) return UNKNOWN;
  return budget.period === 'month'
    ? assessMonth(budget, scope.time, facts)
    : assessDay(budget, scope.time, facts);
}

const UNKNOWN: Assessed = {
  name: null,
  spentUsd: null,
  spentIsFloor: false,
  status: 'unknown',
  forecast: null,
  runsOutOn: null,
  runs: [],
};

function assessMonth(
  { limitUsd }: Budget,
  { window, month, isMonthOver, spent, days, forecast }: ScopeTime,
  { riskShare }: BudgetFacts,
): Assessed {
  if (spent.isFloor && spent.usd === 0) return { ...UNKNOWN, name: month.name };
  const isAtRisk =
    forecast === null
      ? !isMonthOver && isUsed(spent.usd, limitUsd, riskShare)
      : isOver(forecast.monthUsd, limitUsd);
  const status = isOver(spent.usd, limitUsd) ? 'over' : isAtRisk ? 'at-risk' : 'within';
  return {
    ...UNKNOWN,
    name: month.name,
    spentUsd: spent.usd,
    spentIsFloor: spent.isFloor,
    status,
    forecast,
    runsOutOn:
      status === 'over'
        ? dayOfCrossing(days, month, limitUsd)
        : forecast && dayOfRunningOut(limitUsd - spent.usd, window.to, month, days),
  };
}

/** The day on which what is left is spent, at the mean of the last days; `null` if not in the month. */
function dayOfRunningOut(
  leftUsd: number,
  from: number,
  month: Period,
  days: DayCosts,
): string | null {
  const mean = meanOf(lastWholeDays(days));
  const at = from + (leftUsd / mean) * MS_PER_DAY;
  return mean > 0 && at < month.to ? nameOfDay(dayOf(at)) : null;
}

/** The dearest day that the window touches. */
function assessDay(
  { limitUsd }: Budget,
  { window, days }: ScopeTime,
  { riskShare }: BudgetFacts,
): Assessed {
  const [first, last] = [dayOf(window.from), dayOf(window.to - 1)];
  const costOf = (day: number): number => days.usd.get(day) ?? 0;
  let dearest = last;
  for (let day = last; day >= first; day -= 1) if (costOf(day) > costOf(dearest)) dearest = day;
  const isWhole = dearest >= days.whole.from && dearest < days.whole.to;
  const isFloor = !isWhole || days.floors.has(dearest);
  if (isFloor && costOf(dearest) === 0) return { ...UNKNOWN, name: nameOfDay(dearest) };
  return {
    ...UNKNOWN,
    name: nameOfDay(dearest),
    spentUsd: costOf(dearest),
    spentIsFloor: isFloor,
    status: statusOf(costOf(dearest), limitUsd, riskShare),
  };
}

function assessRuns(
  { limitUsd }: Budget,
  { cells }: Scope,
  { workflows, coverage, riskShare }: BudgetFacts,
): Assessed {
  const runs = costsOfRuns(cells, workflows);
  const [dearest] = runs;
  if (dearest === undefined) return UNKNOWN;
  const over = runs.filter(({ value }) => isOver(value, limitUsd));
  const isFloor = !coverage.complete || runs.some((run) => run.isFloor);
  return {
    ...UNKNOWN,
    spentUsd: dearest.value,
    spentIsFloor: isFloor,
    status: statusOf(dearest.value, limitUsd, riskShare),
    runs: over.slice(0, MAX_EVIDENCE_RUNS).map(({ isFloor: _isFloor, ...run }): EvidenceRun => run),
  };
}

function statusOf(spentUsd: number, limitUsd: number, riskShare: number): BudgetStatus {
  if (isOver(spentUsd, limitUsd)) return 'over';
  return isUsed(spentUsd, limitUsd, riskShare) ? 'at-risk' : 'within';
}

/** Whether a share of a budget is used up. */
function isUsed(spentUsd: number, limitUsd: number, share: number): boolean {
  return !isOver(limitUsd * share, spentUsd);
}
