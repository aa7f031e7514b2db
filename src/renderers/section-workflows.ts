import type { ModelUsage, Report } from '../domain/report.ts';
import type { Extent } from './shrink.ts';
import { sayMany } from '../findings/wording.ts';
import {
  formatCost,
  formatRate,
  formatRatio,
  formatTokens,
  shortModel,
  UNKNOWN,
} from './format.ts';
import { code, safe, table, type Column, type Fragment, type Markdown } from './markdown-kit.ts';
import {
  costPerRun,
  formatChanges,
  formatRuns,
  workflowRows,
  type WorkflowSum,
} from './workflow-rows.ts';

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

/** One row a workflow, by cost; how it changed stands beside its cost per run. */
export function workflowsSection(report: Report, extent: Extent): readonly Markdown[] {
  const heading = safe`### Workflow Summary`;
  const { shown, rest } = workflowRows(report, extent.workflowRows);
  if (shown.length === 0) return [heading, safe`No workflow told its token usage.`];
  const changeOf = formatChanges(report);
  const ifCompared = <T>(item: T): readonly T[] => (changeOf === undefined ? [] : [item]);
  const columns = [
    left('Workflow'),
    right('Runs'),
    right('Total Tokens'),
    right('Cost'),
    right('Cost/Run'),
    ...ifCompared(right('vs Last')),
    right('Cache Rate'),
    right('I/O Ratio'),
    left('Top Model'),
  ];
  const rows = shown.map((workflow): Fragment[] => [
    code(workflow.name),
    formatRuns(workflow),
    formatTokens(workflow.usage.totalTokens),
    formatCost(workflow.usage),
    formatCost(costPerRun(workflow)),
    ...ifCompared(changeOf?.(workflow) ?? ''),
    formatRate(workflow.usage.cacheHitRate),
    formatRatio(workflow.usage.inputOutputRatio),
    topModel(workflow.models),
  ]);
  if (rest !== undefined) rows.push(restRow(rest, columns.length));
  return [heading, table(columns, rows)];
}

function restRow(rest: WorkflowSum, columns: number): Fragment[] {
  const cells = [
    sayMany(rest.workflows, 'more workflow'),
    formatRuns(rest),
    formatTokens(rest.totalTokens),
    formatCost(rest),
  ];
  return [...cells, ...Array.from({ length: columns - cells.length }, () => '')];
}

/** The model that cost the most, which is the first; one without a name is not told. */
function topModel(models: readonly ModelUsage[]): Fragment {
  const [top] = models;
  return top === undefined || top.model === 'unknown' ? UNKNOWN : shortModel(top.model);
}
