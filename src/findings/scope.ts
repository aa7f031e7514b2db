import type { RunReport, WorkflowReport } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';
import type { NotAssessed } from '../domain/finding.ts';
import type { RuleKind } from './catalogue.ts';
import { sayMany } from './wording.ts';

/** A run that reported its usage. */
export type UsedRun = RunReport & { readonly usage: Usage };

/** Workflows that reported any usage. The rest is one finding of `no-token-data`. */
export function usedWorkflows(workflows: readonly WorkflowReport[]): readonly WorkflowReport[] {
  return workflows.filter(({ usage }) => usage.totalTokens !== null || usage.requests !== null);
}

/** Runs of the workflow that reported their usage. */
export function usedRuns(workflow: WorkflowReport): readonly UsedRun[] {
  return workflow.runsDetail.filter((run): run is UsedRun => run.usage !== null);
}

/**
 * One entry for all workflows that lacked the same data, so that a report over a hundred
 * workflows is not flooded; it names the workflow when there is only one.
 *
 * @param missing - plain words that end "do not report …".
 */
export function lacking(
  kind: RuleKind,
  workflows: readonly WorkflowReport[],
  missing: string,
): readonly NotAssessed[] {
  const [first] = workflows;
  if (first === undefined) return [];
  if (workflows.length === 1) {
    return [{ kind, workflow: first.name, reason: `Its records do not report ${missing}.` }];
  }
  const count = sayMany(workflows.length, 'workflow');
  return [{ kind, workflow: null, reason: `The records of ${count} do not report ${missing}.` }];
}
