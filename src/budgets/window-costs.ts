import type { DayCost } from '../domain/budget.ts';
import type { Coverage } from '../domain/coverage.ts';
import { toDollars } from '../domain/money.ts';
import type { KnownEarlierReport, Report } from '../domain/report.ts';
import { matchWorkflows } from '../domain/workflow-glob.ts';
import { groupCells, sumCells, type Cell } from '../ledger/cell.ts';
import type { WindowCosts } from './covered-costs.ts';

/** What is known of the window that a report is made of. */
export interface CountedWindow {
  readonly window: Pick<Report['window'], 'from' | 'to'>;
  readonly coverage: Pick<Coverage, 'complete'>;
}

/** Costs of the cells by UTC day, oldest first. */
export function daysOfCells(cells: readonly Cell[]): readonly DayCost[] {
  return [...groupCells(cells, ({ day }) => day)]
    .map(([day, { cost }]) => ({ day, usd: toDollars(cost.nanos) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** What cells cost in the window of their report; undefined where its end is unknown. */
export function windowCostsOf(
  cells: readonly Cell[],
  { window, coverage }: CountedWindow,
): WindowCosts | undefined {
  if (window.from === null || window.to === null) return undefined;
  const { records, cost } = sumCells(cells);
  const hasUntimed = cells.some(({ day }) => day === undefined);
  return {
    from: Date.parse(window.from),
    to: Date.parse(window.to),
    costUsd: toDollars(cost.nanos),
    days: daysOfCells(cells),
    isFloor: !coverage.complete || hasUntimed || cost.priced < records || cost.incomplete > 0,
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
    const { from, to, runsMissing, costIsFloor } = report;
    if (from === null || to === null) return [];
    const isPartial = costIsFloor || runsMissing !== 0;
    const span = { from: Date.parse(from), to: Date.parse(to) };
    if (isMeant === undefined || glob === null) {
      const { costUsd, totalTokens, days } = report;
      const isUnknown = costUsd === null && totalTokens !== null;
      return [{ ...span, costUsd: costUsd ?? 0, days, isFloor: isPartial || isUnknown }];
    }
    const own = report.workflows.filter(({ name }) => isMeant({ name, path: '' }));
    return [
      {
        ...span,
        costUsd: own.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0),
        days: report.budgetDays?.find((one) => one.workflows === glob)?.days,
        isFloor:
          (runsMissing ?? 1) > 0 ||
          report.workflowsAreCut ||
          own.some((one) => one.costIsFloor || (one.costUsd === null && one.totalTokens !== null)),
      },
    ];
  });
}
