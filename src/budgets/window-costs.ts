import type { DayCost } from '../domain/budget.ts';
import type { Coverage } from '../domain/coverage.ts';
import { toDollars } from '../domain/money.ts';
import type { EarlierWorkflow, KnownEarlierReport, Report } from '../domain/report.ts';
import { matchWorkflows } from '../domain/workflow-glob.ts';
import { groupCells, sumCells, type Cell } from '../ledger/cell.ts';
import type { WindowCosts } from './covered-costs.ts';

/** What is known of the window that a report is made of. */
export interface CountedWindow {
  readonly window: Pick<Report['window'], 'from' | 'to'>;
  readonly coverage: Pick<Coverage, 'complete'>;
  /** Of which time costs without a day are; absent is `unknown`. */
  readonly undated?: WindowCosts['undated'];
}

/** Costs of the cells by UTC day, oldest first. */
function daysOfCells(cells: readonly Cell[]): readonly DayCost[] {
  return [...groupCells(cells, ({ day }) => day)]
    .map(([day, { cost }]) => ({ day, usd: toDollars(cost.nanos) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * What cells cost in the window of their report; undefined where that is unknown. `isUnknown`:
 * none of the runs shows what it spent.
 */
export function windowCostsOf(
  cells: readonly Cell[],
  { window, coverage, undated = 'unknown' }: CountedWindow,
  isUnknown: boolean,
): WindowCosts | undefined {
  if (window.from === null || window.to === null) return undefined;
  const span = { from: Date.parse(window.from), to: Date.parse(window.to) };
  if (isUnknown) return { ...span, costUsd: null, days: undefined, isFloor: true };
  const { records, cost } = sumCells(cells);
  return {
    ...span,
    costUsd: toDollars(cost.nanos),
    days: daysOfCells(cells),
    isFloor: !coverage.complete || cost.priced < records || cost.incomplete > 0,
    ...(cells.some(({ day }) => day === undefined) && { undated }),
  };
}

/**
 * What the workflows of a glob cost in the windows of earlier reports, `null` being all of them.
 * Reports without a window, or whose table left workflows out, show a part at most.
 */
export function earlierCosts(
  earlier: readonly KnownEarlierReport[],
  glob: string | null,
): readonly WindowCosts[] {
  const isMeant = glob === null ? undefined : matchWorkflows([glob]);
  return earlier.flatMap((report): WindowCosts[] => {
    const { from, to, runsMissing } = report;
    if (from === null || to === null) return [];
    const span = { from: Date.parse(from), to: Date.parse(to) };
    if (isMeant === undefined || glob === null) {
      // Without usage the days show whether there was nothing to spend, or nothing to show it.
      const { costUsd, days } = report;
      return [{ ...span, costUsd, days, isFloor: isPartial(report) || runsMissing !== 0 }];
    }
    const own = report.workflows.filter(({ name }) => isMeant({ name, path: '' }));
    return [
      {
        ...span,
        costUsd: own.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0),
        days: report.budgetDays?.find((one) => one.workflows === glob)?.days,
        isFloor: runsMissing !== 0 || report.workflowsAreCut || own.some(isPartial),
      },
    ];
  });
}

/** Some of the cost is unknown. */
function isPartial({
  costUsd,
  costIsFloor,
  totalTokens,
}: Pick<EarlierWorkflow, 'costUsd' | 'costIsFloor' | 'totalTokens'>): boolean {
  return costIsFloor || (costUsd === null && totalTokens !== null);
}
