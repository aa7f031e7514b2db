import type { WorkflowReport } from '../domain/report.ts';
import { isDecided, isFailure } from './conclusions.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { confidenceByRuns } from './judgement.ts';
import { defineRule, toFinding, type Judgement } from './rule.ts';
import { lacking } from './scope.ts';
import { sayCount, sayMany, sayShare } from './wording.ts';

/**
 * A large share of a workflow's runs fails.
 *
 * Failures are `failure`, `timed_out` and `startup_failure`. The share is taken of the runs
 * that ended by themselves (those and `success`, `neutral`): a workflow that is skipped
 * ninety times and fails ten times fails every time that it runs. All runs of the window
 * count, with usage or without.
 */
export const failingRuns = defineRule(
  'failing-runs',
  ['failing-runs'],
  ({ report, thresholds }) => {
    const limit = thresholds['failing-runs'];
    return {
      findings: report.workflows.flatMap((workflow) => {
        const { failed, decided } = countOf(workflow);
        return decided > 0 && failed / decided > limit
          ? [toFinding('failing-runs', workflow.name, judge(workflow, failed, decided, limit))]
          : [];
      }),
      notAssessed: lacking(
        'failing-runs',
        report.workflows.filter(lacksConclusions),
        'how its runs ended',
      ),
    };
  },
);

function countOf(workflow: WorkflowReport): { readonly failed: number; readonly decided: number } {
  let failed = 0;
  let decided = 0;
  for (const [conclusion, runs] of Object.entries(workflow.conclusions)) {
    if (isFailure(conclusion)) failed += runs;
    if (isDecided(conclusion)) decided += runs;
  }
  return { failed, decided };
}

/** Local files know no conclusions; GitHub has one for every completed run. */
function lacksConclusions(workflow: WorkflowReport): boolean {
  const isKnown = workflow.runsDetail.some(({ conclusion }) => conclusion !== null);
  return !isKnown && countOf(workflow).decided === 0;
}

function judge(
  workflow: WorkflowReport,
  failed: number,
  decided: number,
  threshold: number,
): Judgement {
  const share = failed / decided;
  const proof = workflow.runsDetail
    .filter(({ conclusion }) => isFailure(conclusion))
    .map((run) => ({ run, value: null }));
  return {
    severity: failed === decided ? 'high' : 'medium',
    confidence: confidenceByRuns(decided),
    message: `${sayCount(failed)} of ${sayMany(decided, 'finished run')} failed (${sayShare(share)}), more than ${sayShare(threshold)}.`,
    evidence: { unit: 'ratio', measured: share, threshold, runs: evidenceRuns(proof) },
  };
}
