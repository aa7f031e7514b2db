import type { Report, WorkflowReport } from '../domain/report.ts';
import { usedWorkflows } from '../findings/scope.ts';
import { consumptionByName, mergeByName } from '../history/consumption.ts';
import { costPerRunGrowth, tokensPerRunGrowth } from '../trend/like-for-like.ts';
import { formatChange, UNKNOWN, type Cost } from './format.ts';

/** The workflows of a table: those that told any usage, and the sum of the ones left over. */
export interface WorkflowRows {
  readonly shown: readonly WorkflowReport[];
  /** Undefined when all are shown. */
  readonly rest: WorkflowSum | undefined;
}

/** Several workflows in one row. */
export interface WorkflowSum extends Cost {
  readonly workflows: number;
  readonly runs: number;
  readonly runsWithUsage: number;
  /** `null` when none of them told it. */
  readonly totalTokens: number | null;
}

/** The first `most` workflows with usage in the report's order, which is by cost. */
export function workflowRows(report: Report, most: number): WorkflowRows {
  const used = usedWorkflows(report.workflows);
  const left = used.slice(most);
  return { shown: used.slice(0, most), rest: left.length === 0 ? undefined : sumUp(left) };
}

function sumUp(workflows: readonly WorkflowReport[]): WorkflowSum {
  const usages = workflows.map(({ usage }) => usage);
  return {
    workflows: workflows.length,
    runs: sum(workflows.map(({ runs }) => runs)) ?? 0,
    runsWithUsage: sum(workflows.map(({ runsWithUsage }) => runsWithUsage)) ?? 0,
    totalTokens: sum(usages.map(({ totalTokens }) => totalTokens)),
    costUsd: sum(usages.map(({ costUsd }) => costUsd)),
    costIsFloor: usages.some(({ costUsd, costIsFloor }) => costIsFloor || costUsd === null),
    ...(usages.some(({ costIsEstimate }) => costIsEstimate) && { costIsEstimate: true }),
  };
}

/** Sum of what is known; `null` when nothing is. */
function sum(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  return known.length === 0 ? null : known.reduce((total, number) => total + number, 0);
}

/** `5`, or `3 of 5` when only some runs told their usage; a dash for files, which know no runs. */
export function formatRuns(counts: {
  readonly runs: number;
  readonly runsWithUsage: number;
}): string {
  const { runs, runsWithUsage } = counts;
  if (runs === 0) return UNKNOWN;
  return runs === runsWithUsage ? String(runs) : `${runsWithUsage} of ${runs}`;
}

/** Cost of a run on average, over the runs that told their usage. */
export function costPerRun(workflow: WorkflowReport): Cost {
  const { usage, runsWithUsage } = workflow;
  const costUsd =
    usage.costUsd === null || runsWithUsage === 0 ? null : usage.costUsd / runsWithUsage;
  return { ...usage, costUsd };
}

/**
 * How each workflow's cost per run, or tokens where a cost is missing, changed since the
 * newest earlier report: `+12%`, `new`, or a dash where that cannot be told. Undefined
 * when there is no earlier report.
 */
export function formatChanges(report: Report): ((workflow: WorkflowReport) => string) | undefined {
  const { earlier, changes } = report.trend;
  const [newest] = earlier;
  if (newest === undefined) return undefined;
  const before = mergeByName(newest.workflows);
  const after = consumptionByName(report.workflows);
  const added = new Set(
    changes.filter(({ kind }) => kind === 'workflow-new').map(({ workflow }) => workflow),
  );
  const namesakes = countNames(report.workflows);
  return ({ name }) => {
    const [then, now] = [before.get(name), after.get(name)];
    // Two workflows of one name were compared together: neither row's own change is known.
    if ((namesakes.get(name) ?? 0) > 1 || now === undefined) return UNKNOWN;
    if (then === undefined) return added.has(name) ? 'new' : UNKNOWN;
    const cost = costPerRunGrowth(then, now, newest.isRounded);
    const tokens = cost === null ? tokensPerRunGrowth(then, now, newest.isRounded) : null;
    const growth = cost ?? tokens;
    if (growth === null || (growth.certain === 0 && growth.relative !== 0)) return UNKNOWN;
    const about = newest.isRounded ? '≈ ' : '';
    return `${about}${formatChange(growth.relative)}${tokens === null ? '' : ' tokens'}`;
  };
}

function countNames(workflows: readonly WorkflowReport[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of workflows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
