import type { ModelUsage, Report } from '../domain/report.ts';
import { sayMany } from '../findings/wording.ts';
import {
  code,
  headline,
  left,
  paragraph,
  right,
  table,
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

/** One row a workflow, by cost; its change is beside its cost per run. */
export function workflowsSection(report: Report, extent: Extent): readonly Block[] {
  const title = headline('Workflow Summary');
  const { shown, rest } = workflowRows(report, extent.workflowRows);
  if (shown.length === 0) return [title, ...paragraph('No workflow reported any token usage.')];
  const changeOf = formatChanges(report);
  // Files know no runs.
  const hasRuns = shown.some(({ runs }) => runs > 0);
  const columns: readonly Column[] = [
    left('Workflow'),
    right(hasRuns ? 'Runs' : 'Requests'),
    right('Total Tokens', { short: 'Tokens' }),
    ...only(!hasRuns, right('Output')),
    right('Cost'),
    ...only(hasRuns, right('Cost/Run', { short: 'Cost/run' })),
    ...only(changeOf !== undefined, right('vs Last', { short: 'vs last', isExtra: true })),
    right('Cache Rate', { short: 'Cached' }),
    right('I/O Ratio', { short: 'In/out', isExtra: true }),
    left('Top Model', { short: 'Top model', isExtra: true }),
  ];
  const rows = shown.map((workflow): readonly Fragment[] => [
    code(workflow.name),
    hasRuns ? formatRuns(workflow) : formatRequests(workflow.usage),
    formatTokens(workflow.usage.totalTokens),
    ...only(!hasRuns, formatTokens(workflow.usage.outputTokens)),
    formatCost(workflow.usage),
    ...only(hasRuns, formatCost(costPerRun(workflow))),
    ...only(changeOf !== undefined, changeOf?.(workflow) ?? ''),
    formatRate(workflow.usage.cacheHitRate),
    formatRatio(workflow.usage.inputOutputRatio),
    topModel(workflow.models),
  ]);
  const last = rest === undefined ? [] : [restRow(rest, hasRuns)];
  return [title, ...table(columns, [...rows, ...last], last.length)];
}

function only<T>(isShown: boolean, item: T): readonly T[] {
  return isShown ? [item] : [];
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
