import type { DayCost, Forecast } from '../domain/budget.ts';
import { MS_PER_DAY } from '../domain/day.ts';
import { groupBy } from '../domain/group-by.ts';
import { periodAt, type Period } from '../domain/period.ts';
import type { KnownEarlierReport, WorkflowReport } from '../domain/report.ts';
import { isSpendUnknown } from '../domain/unknown-spend.ts';
import { matchWorkflows } from '../domain/workflow-glob.ts';
import type { Cell } from '../ledger/cell.ts';
import {
  costOfMonth,
  costsOfDays,
  disjointWindows,
  lastWholeDays,
  type DayCosts,
  type WindowCosts,
} from './covered-costs.ts';
import { forecastMonth } from './forecast.ts';
import type { KnownCost } from './known-cost.ts';
import { earlierCosts, windowCostsOf, type CountedWindow } from './window-costs.ts';

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

/** What is known of the workflows of a glob. */
export interface Scope {
  readonly cells: readonly Cell[];
  /** In the window of the report; undefined where unknown. */
  readonly days: readonly DayCost[] | undefined;
  /** Undefined where the report's window is unknown, or no workflow is meant. */
  readonly time: ScopeTime | undefined;
}

/** What its workflows cost over time, this report and the earlier ones together. */
export interface ScopeTime {
  readonly window: WindowCosts;
  /** The one that the window's last instant lies in. */
  readonly month: Period;
  readonly isMonthOver: boolean;
  /** In the month, up to the end of the window. */
  readonly spent: KnownCost;
  readonly days: DayCosts;
  readonly forecast: Forecast | null;
}

/** Sums what is known of the workflows of a glob, `null` being all of them. */
export function createScope(glob: string | null, facts: BudgetFacts): Scope {
  const isMeant = glob === null ? () => true : matchWorkflows([glob]);
  const workflows = facts.workflows.filter(isMeant);
  const cells = glob === null ? facts.cells : cellsOf(isMeant, facts.cells);
  const hasRun = glob === null || workflows.length > 0 || hasRunBefore(isMeant, facts);
  const window = hasRun ? windowCostsOf(cells, facts, isSpendUnknown(workflows)) : undefined;
  if (window === undefined) return { cells, days: undefined, time: undefined };
  const windows = disjointWindows(window, earlierCosts(facts.earlier, glob));
  const month = periodAt('month', window.to - 1);
  const isMonthOver = Date.parse(facts.generatedAt) >= month.to;
  const covered = costOfMonth(windows, month);
  // Nothing shows the rest of a month that is over.
  const spent = { ...covered, isFloor: covered.isFloor || (isMonthOver && window.to < month.to) };
  const known = costsOfDays(windows);
  const remaining = (month.to - window.to) / MS_PER_DAY;
  // What has no day has no pace.
  const isPaced = !isMonthOver && window.undated === undefined;
  const forecast = isPaced ? forecastMonth(spent, lastWholeDays(known), remaining) : null;
  return {
    cells,
    days: window.days,
    time: { window, month, isMonthOver, spent, days: known, forecast },
  };
}

/** A glob that no workflow ever matched is more likely mistyped than kept. */
function hasRunBefore(isMeant: IsMeant, { earlier }: BudgetFacts): boolean {
  return earlier.some((report) => report.workflows.some(({ name }) => isMeant({ name, path: '' })));
}

/** The cells of a glob's workflows; many are of one workflow, which is matched once. */
function cellsOf(isMeant: IsMeant, cells: readonly Cell[]): readonly Cell[] {
  const byWorkflow = groupBy(cells, ({ workflow: { name, path } }) => JSON.stringify([name, path]));
  return [...byWorkflow.values()]
    .filter(([first]) => first !== undefined && isMeant(first.workflow))
    .flat();
}

type IsMeant = ReturnType<typeof matchWorkflows>;
