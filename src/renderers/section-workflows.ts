import type { ModelUsage, Report, WorkflowReport } from '../domain/report.ts';
import { sayMany } from '../findings/wording.ts';
import {
  code,
  details,
  headline,
  left,
  NOTHING,
  paragraph,
  right,
  table,
  toText,
  type Block,
  type Column,
  type Fragment,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import {
  formatCost,
  formatRate,
  formatRatio,
  formatRequests,
  formatTokens,
  shortModel,
  UNKNOWN,
} from './format.ts';
import { costPerRun, formatRuns, workflowRows, type WorkflowSum } from './workflow-rows.ts';
import { formatChanges } from './workflow-changes.ts';
import { sparklines } from './workflow-trends.ts';

/** Rows that stand open; the first ones are most of the cost. */
const OPEN_ROWS = 5;
/** Fewer are not worth a fold, which takes a line itself. */
const LEAST_FOLDED = 2;

/** One row a workflow, by cost; its change is beside its cost per run. */
export function workflowsSection(report: Report, extent: Extent): readonly Block[] {
  const title = headline('Workflow Summary');
  const { shown, rest } = workflowRows(report, extent.workflowRows);
  if (shown.length === 0) return [title, ...paragraph('No workflow reported any token usage.')];
  const changeOf = formatChanges(report);
  const lineOf = sparklines(report);
  const hasLines = shown.some((workflow) => toText(lineOf?.(workflow) ?? NOTHING).length > 0);
  const highest = Math.max(0, ...shown.map(({ usage }) => usage.costUsd ?? 0));
  // Files know no runs.
  const hasRuns = shown.some(({ runs }) => runs > 0);
  const columns: readonly Column[] = [
    left('Workflow'),
    right(hasRuns ? 'Runs' : 'Requests'),
    right('Total Tokens', { short: 'Tokens' }),
    ...only(!hasRuns, right('Output')),
    right('Cost'),
    left('', { isAside: true, isExtra: true }),
    ...only(hasRuns, right('Cost/Run', { short: 'Cost/run' })),
    ...only(changeOf !== undefined, right('vs Last', { short: 'vs last', isExtra: true })),
    ...only(hasLines, left('Trend', { isExtra: true })),
    right('Cache Rate', { short: 'Cached', isExtra: true }),
    right('I/O Ratio', { short: 'In/out', isExtra: true }),
    left('Top Model', { short: 'Top model', isExtra: true }),
  ];
  const rows = shown.map((workflow): readonly Fragment[] => [
    code(workflow.name),
    hasRuns ? formatRuns(workflow) : formatRequests(workflow.usage),
    formatTokens(workflow.usage.totalTokens),
    ...only(!hasRuns, formatTokens(workflow.usage.outputTokens)),
    formatCost(workflow.usage),
    barOf(workflow, highest),
    ...only(hasRuns, formatCost(costPerRun(workflow))),
    ...only(changeOf !== undefined, changeOf?.(workflow) ?? ''),
    ...only(hasLines, lineOf?.(workflow) ?? ''),
    formatRate(workflow.usage.cacheHitRate),
    formatRatio(workflow.usage.inputOutputRatio),
    topModel(workflow.models),
  ]);
  const last = rest === undefined ? [] : [restRow(rest, hasRuns)];
  const isLong = rows.length + last.length >= OPEN_ROWS + LEAST_FOLDED;
  if (!extent.canFold || !isLong) {
    return [title, ...table(columns, [...rows, ...last], last.length)];
  }
  const { rest: others } = workflowRows(report, OPEN_ROWS);
  return [
    title,
    ...table(columns, rows.slice(0, OPEN_ROWS)),
    details(
      others === undefined ? 'The others' : sayRest(others),
      table(columns, [...rows.slice(OPEN_ROWS), ...last], last.length),
    ),
  ];
}

function only<T>(isShown: boolean, item: T): readonly T[] {
  return isShown ? [item] : [];
}

/** Its cost against that of the costliest. */
function barOf({ usage: { costUsd } }: WorkflowReport, highest: number): Fragment {
  return costUsd === null || highest === 0 ? '' : { kind: 'bar', share: costUsd / highest };
}

/** What the rows of a fold come to. */
function sayRest(rest: WorkflowSum): string {
  const cost = formatCost(rest, '');
  return `${sayMany(rest.workflows, 'more workflow')}${cost === '' ? '' : `, ${cost} together`}`;
}

function restRow(rest: WorkflowSum, hasRuns: boolean): readonly Fragment[] {
  return [
    sayMany(rest.workflows, 'more workflow'),
    hasRuns ? formatRuns(rest) : '',
    formatTokens(rest.totalTokens),
    ...only(!hasRuns, ''),
    formatCost(rest),
  ];
}

/** The model that cost the most, which is the first; a dash for one without a name. */
function topModel(models: readonly ModelUsage[]): string {
  const [top] = models;
  return top === undefined || top.model === 'unknown' ? UNKNOWN : shortModel(top.model);
}
