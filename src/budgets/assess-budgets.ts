/*
 * What the user's budgets came to, and what the month will cost. A month so far is the sum of
 * this report and of the earlier ones of its series whose windows do not overlap; what none of
 * them covers is unknown.
 */
import type {
  Budget,
  BudgetReport,
  BudgetStatus,
  DayCost,
  Forecast,
  Projection,
} from '../domain/budget.ts';
import { dayOf, MS_PER_DAY, nameOfDay } from '../domain/day.ts';
import { MAX_EVIDENCE_RUNS, type EvidenceRun } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';
import { toDollars } from '../domain/money.ts';
import { periodAt, type Period } from '../domain/period.ts';
import type { KnownEarlierReport, WorkflowReport } from '../domain/report.ts';
import { matchWorkflows } from '../domain/workflow-glob.ts';
import { sumCells, type Cell } from '../ledger/cell.ts';
import { isOver } from '../trend/like-for-like.ts';
import {
  costOfMonth,
  costsOfDays,
  dayOfCrossing,
  disjointWindows,
  lastWholeDays,
  type DayCosts,
  type WindowCosts,
} from './covered-costs.ts';
import { forecastMonth, meanOf } from './forecast.ts';
import type { KnownCost } from './known-cost.ts';
import { daysOfCells, earlierCosts, windowCostsOf, type CountedWindow } from './window-costs.ts';

/** What budgets are assessed by. */
export interface BudgetFacts extends CountedWindow {
  /** ISO 8601; a month that is over by then has no forecast. */
  readonly generatedAt: string;
  readonly cells: readonly Cell[];
  /** All that ran, with the addresses of the runs. */
  readonly workflows: readonly Pick<WorkflowReport, 'name' | 'path' | 'runsDetail'>[];
  /** Earlier reports of the series, newest first. */
  readonly earlier: readonly KnownEarlierReport[];
  /** Share of a budget from which it is at risk where nothing is forecast. Ratio. */
  readonly riskShare: number;
}

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
      ...(budget.workflows !== null &&
        budget.period !== 'run' && { days: scopeOf(budget.workflows).days }),
    })),
  };
}

/** What is known of the workflows of a glob. */
interface Scope {
  readonly cells: readonly Cell[];
  /** In the window of the report. */
  readonly days: readonly DayCost[];
  /** Undefined where the report's window is unknown, or no workflow is meant. */
  readonly time: ScopeTime | undefined;
}

interface ScopeTime {
  readonly window: WindowCosts;
  /** The one that the window's last instant lies in. */
  readonly month: Period;
  readonly isMonthOver: boolean;
  /** In the month, up to the end of the window. */
  readonly spent: KnownCost;
  readonly days: DayCosts;
  readonly forecast: Forecast | null;
}

function createScope(glob: string | null, facts: BudgetFacts): Scope {
  const cells = glob === null ? facts.cells : cellsOf(glob, facts.cells);
  // A glob that no workflow matches is more likely mistyped than kept.
  if (glob !== null && !isMatched(glob, facts)) return { cells, days: [], time: undefined };
  const days = daysOfCells(cells);
  const window = windowCostsOf(cells, facts);
  if (window === undefined) return { cells, days, time: undefined };
  const windows = disjointWindows(window, earlierCosts(facts.earlier, glob));
  const month = periodAt('month', window.to - 1);
  const isMonthOver = Date.parse(facts.generatedAt) >= month.to;
  const covered = costOfMonth(windows, month);
  // Nothing shows the rest of a month that is over.
  const spent = { ...covered, isFloor: covered.isFloor || (isMonthOver && window.to < month.to) };
  const known = costsOfDays(windows);
  const remaining = (month.to - window.to) / MS_PER_DAY;
  const forecast = isMonthOver ? null : forecastMonth(spent, lastWholeDays(known), remaining);
  return { cells, days, time: { window, month, isMonthOver, spent, days: known, forecast } };
}

/** Whether any workflow of this report or an earlier one is meant. */
function isMatched(glob: string, { workflows, earlier }: BudgetFacts): boolean {
  const isMeant = matchWorkflows([glob]);
  return (
    workflows.some(isMeant) ||
    earlier.some((report) => report.workflows.some(({ name }) => isMeant({ name, path: '' })))
  );
}

/** The cells of a glob's workflows; many are of one workflow, which is matched once. */
function cellsOf(glob: string, cells: readonly Cell[]): readonly Cell[] {
  const isMeant = matchWorkflows([glob]);
  const byWorkflow = groupBy(cells, ({ workflow: { name, path } }) => JSON.stringify([name, path]));
  return [...byWorkflow.values()]
    .filter(([first]) => first !== undefined && isMeant(first.workflow))
    .flat();
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
  return {
    ...UNKNOWN,
    name: nameOfDay(dearest),
    spentUsd: costOf(dearest),
    spentIsFloor: !isWhole || days.floors.has(dearest),
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

function costsOfRuns(
  cells: readonly Cell[],
  workflows: BudgetFacts['workflows'],
): readonly (EvidenceRun & { readonly value: number; readonly isFloor: boolean })[] {
  const keyOf = ({ id, attempt }: { readonly id: number; readonly attempt: number }): string =>
    `${id}/${attempt}`;
  const urls = new Map(
    workflows.flatMap(({ runsDetail }) => runsDetail.map((run) => [keyOf(run), run.url])),
  );
  const ofRun = groupBy(
    cells.filter(({ run }) => run !== undefined),
    ({ run }) => (run === undefined ? '' : keyOf(run)),
  );
  return [...ofRun]
    .flatMap(([key, group]) => {
      const run = group[0]?.run;
      if (run === undefined) return [];
      const { cost, records } = sumCells(group);
      return [
        {
          id: run.id,
          attempt: run.attempt,
          url: urls.get(key) ?? '',
          value: toDollars(cost.nanos),
          isFloor: cost.priced < records || cost.incomplete > 0,
        },
      ];
    })
    .sort((a, b) => b.value - a.value || b.id - a.id || b.attempt - a.attempt);
}

function statusOf(spentUsd: number, limitUsd: number, riskShare: number): BudgetStatus {
  if (isOver(spentUsd, limitUsd)) return 'over';
  return isUsed(spentUsd, limitUsd, riskShare) ? 'at-risk' : 'within';
}

/** Whether a share of a budget is used up. */
function isUsed(spentUsd: number, limitUsd: number, share: number): boolean {
  return !isOver(limitUsd * share, spentUsd);
}
