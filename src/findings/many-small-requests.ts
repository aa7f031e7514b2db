import type { Finding } from '../domain/finding.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { CATALOGUE } from './catalogue.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { confidenceByRuns, severityOfHint } from './judgement.ts';
import { defineRule } from './rule.ts';
import { lacking, usedRuns, usedWorkflows } from './scope.ts';
import type { Thresholds } from './thresholds.ts';
import { sayCount, sayMany } from './wording.ts';

/**
 * Many requests wrote only a few tokens each.
 *
 * The report counts small requests per workflow, not per run, so the evidence names the
 * runs with the most requests and gives them no number.
 */
export const manySmallRequests = defineRule(
  'many-small-requests',
  ['small-requests', 'small-request-output-tokens'],
  ({ report, thresholds }) => {
    const used = usedWorkflows(report.workflows);
    return {
      findings: used
        .filter(({ smallRequests }) => smallRequests > thresholds['small-requests'])
        .map((workflow) => toFinding(workflow, thresholds)),
      notAssessed: lacking(
        'many-small-requests',
        used.filter(({ usage }) => usage.requests === null || usage.outputTokens === null),
        'requests one by one with their output',
      ),
    };
  },
);

function toFinding(workflow: WorkflowReport, thresholds: Thresholds): Finding {
  const { smallRequests, usage } = workflow;
  const limit = thresholds['small-request-output-tokens'];
  const all = usage.requests === null ? '' : ` of ${sayMany(usage.requests, 'request')}`;
  const busiest = evidenceRuns(
    usedRuns(workflow).map((run) => ({ run, value: run.usage.requests })),
  );
  return {
    kind: 'many-small-requests',
    severity: severityOfHint(usage.costUsd),
    confidence: confidenceByRuns(workflow.runsWithUsage),
    workflow: workflow.name,
    message: `${sayCount(smallRequests)}${all} wrote fewer than ${sayMany(limit, 'output token')} each.`,
    remedy: CATALOGUE['many-small-requests'].remedy,
    evidence: {
      unit: 'requests',
      measured: smallRequests,
      threshold: thresholds['small-requests'],
      runs: busiest.map((run) => ({ ...run, value: null })),
    },
    estimatedSavingUsd: null,
  };
}
