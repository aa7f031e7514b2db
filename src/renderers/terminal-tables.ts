import type { NamedUsage, Report } from '../domain/report.ts';
import { sayCount, sayMany } from '../findings/wording.ts';
import {
  formatCost,
  formatRate,
  formatRatio,
  formatTokens,
  shortModel,
  UNKNOWN,
} from './format.ts';
import { plainText } from './plain-text.ts';
import { paintTitles, type Paint } from './terminal-paint.ts';
import { left, right, textTable } from './text-table.ts';
import { costPerRun, formatRuns, workflowRows, type WorkflowSum } from './workflow-rows.ts';

/** Usage by whatever the user asked for. */
export interface Grouped {
  readonly name: string;
  readonly rows: readonly NamedUsage[];
}

/** A person at a terminal scrolls, but not for ever. */
const MAX_ROWS = 50;

/** The workflows by cost, and the sum of those that are too many. */
export function workflowTable(report: Report, width: number, paint: Paint): readonly string[] {
  const { shown, rest } = workflowRows(report, MAX_ROWS);
  if (shown.length === 0) return ['No workflow told its token usage.'];
  const columns = [
    left('Workflow'),
    right('Runs'),
    right('Tokens'),
    right('Cost'),
    right('Cost/run'),
    right('Cached'),
    right('In/out'),
    left('Top model'),
  ];
  const rows = shown.map((workflow) => [
    plainText(workflow.name) || '(no name)',
    formatRuns(workflow),
    formatTokens(workflow.usage.totalTokens),
    formatCost(workflow.usage),
    formatCost(costPerRun(workflow)),
    formatRate(workflow.usage.cacheHitRate),
    formatRatio(workflow.usage.inputOutputRatio),
    plainText(shortModel(workflow.models[0]?.model ?? UNKNOWN), 30),
  ]);
  if (rest !== undefined) rows.push(restRow(rest));
  return paintTitles(textTable(columns, rows, width), paint);
}

function restRow(rest: WorkflowSum): string[] {
  return [
    sayMany(rest.workflows, 'more workflow'),
    formatRuns(rest),
    formatTokens(rest.totalTokens),
    formatCost(rest),
  ];
}

/** A grouping as a table. */
export function groupTable(
  { name, rows }: Grouped,
  width: number,
  paint: Paint,
): readonly string[] {
  if (rows.length === 0) return [`No token usage to show by ${name}.`];
  const columns = [
    left(name.charAt(0).toUpperCase() + name.slice(1)),
    right('Requests'),
    right('Tokens'),
    right('Output'),
    right('Cost'),
    right('Cached'),
    right('In/out'),
  ];
  const cells = rows.map(({ name, usage }) => [
    plainText(name) || '(no name)',
    usage.requests === null
      ? UNKNOWN
      : `${usage.requestsAreFloor ? '≥ ' : ''}${sayCount(usage.requests)}`,
    formatTokens(usage.totalTokens),
    formatTokens(usage.outputTokens),
    formatCost(usage),
    formatRate(usage.cacheHitRate),
    formatRatio(usage.inputOutputRatio),
  ]);
  return paintTitles(textTable(columns, cells, width), paint);
}
