import type { Report, WorkflowReport } from '../domain/report.ts';
import { sumKnown } from '../domain/sum-known.ts';
import { usedWorkflows } from '../findings/scope.ts';
import { UNKNOWN, type Cost } from './format.ts';

/** The workflows of a table: those that reported any usage, and the sum of the ones left over. */
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
  /** `null` when none of them reported it. */
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
    runs: sumKnown(workflows.map(({ runs }) => runs)) ?? 0,
    runsWithUsage: sumKnown(workflows.map(({ runsWithUsage }) => runsWithUsage)) ?? 0,
    totalTokens: sumKnown(usages.map(({ totalTokens }) => totalTokens)),
    costUsd: sumKnown(usages.map(({ costUsd }) => costUsd)),
    costIsFloor: usages.some(({ costUsd, costIsFloor }) => costIsFloor || costUsd === null),
    ...(usages.some(({ costIsEstimate }) => costIsEstimate) && { costIsEstimate: true }),
  };
}

/** `5`, or `3 of 5` when only some runs reported their usage; a dash for files, which know no runs. */
export function formatRuns(counts: {
  readonly runs: number;
  readonly runsWithUsage: number;
}): string {
  const { runs, runsWithUsage } = counts;
  if (runs === 0) return UNKNOWN;
  return runs === runsWithUsage ? String(runs) : `${runsWithUsage} of ${runs}`;
}

/** Cost of a run on average, over the runs that reported their usage. */
export function costPerRun(workflow: WorkflowReport): Cost {
  const { usage, runsWithUsage } = workflow;
  const costUsd =
    usage.costUsd === null || runsWithUsage === 0 ? null : usage.costUsd / runsWithUsage;
  return { ...usage, costUsd };
}
