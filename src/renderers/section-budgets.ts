import type { BudgetReport, BudgetStatus } from '../domain/budget.ts';
import type { Report } from '../domain/report.ts';
import { sayUsd } from '../findings/wording.ts';
import {
  code,
  headline,
  left,
  link,
  paragraph,
  right,
  say,
  strong,
  table,
  type Block,
  type Fragment,
  type Inline,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatCost, UNKNOWN } from './format.ts';
import { moreIn } from './section-groups.ts';

const COLUMNS = [
  left('Budget'),
  right('Limit'),
  right('Spent'),
  left('When', { isExtra: true }),
  right('Forecast'),
  left('Used up', { isExtra: true }),
  left('State'),
];

const STATES: Readonly<Record<BudgetStatus, Inline>> = {
  over: strong('over'),
  'at-risk': strong('at risk'),
  within: 'within',
  unknown: 'not known',
};

/** What is worse comes first. */
const ORDER: readonly BudgetStatus[] = ['over', 'at-risk', 'unknown', 'within'];

/** What became of each budget, the worst first; nothing without any. */
export function budgetsSection(report: Report, { workflowRows }: Extent): readonly Block[] {
  const { budgets } = report;
  if (budgets.length === 0) return [];
  const sorted = budgets.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  const shown = sorted.slice(0, workflowRows);
  const isUncovered = shown.some(({ period, spentIsFloor }) => period === 'month' && spentIsFloor);
  return [
    headline('Budgets', 4),
    ...table(COLUMNS, shown.map(row)),
    ...paragraph(moreIn(report, budgets.length - shown.length, 'budget')),
    ...(isUncovered
      ? paragraph(
          '≥: no report of this series covers the whole month, or some of its cost is not known.',
        )
      : []),
  ];
}

function row(budget: BudgetReport): readonly Fragment[] {
  const { workflows, period, limitUsd, name, spentUsd, spentIsFloor, status, forecast } = budget;
  const [dearest] = budget.runs;
  const cost = (costUsd: number | null, costIsFloor: boolean): string =>
    formatCost({ costUsd, costIsFloor });
  return [
    workflows === null ? `All workflows, a ${period}` : say`${code(workflows)}, a ${period}`,
    sayUsd(limitUsd),
    cost(spentUsd, spentIsFloor),
    dearest === undefined ? (name ?? UNKNOWN) : link(`run ${dearest.id}`, dearest.url),
    forecast === null ? UNKNOWN : cost(forecast.monthUsd, forecast.isFloor),
    budget.runsOutOn ?? UNKNOWN,
    status === 'within' && spentIsFloor ? 'within, as far as known' : STATES[status],
  ];
}
