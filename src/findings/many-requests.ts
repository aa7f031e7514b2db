import type { Finding } from '../domain/finding.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { CATALOGUE } from './catalogue.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { severityOfHint } from './judgement.ts';
import { defineRule } from './rule.ts';
import { runsOver, type RunsOver } from './runs-over.ts';
import { lacking, usedWorkflows } from './scope.ts';
import { sayCount, sayMany, sayOf } from './wording.ts';

/** Single runs make more requests than the threshold, all phases counted. */
export const manyRequests = defineRule(
  'many-requests',
  ['run-requests'],
  ({ report, thresholds }) => {
    const limit = thresholds['run-requests'];
    const measured = usedWorkflows(report.workflows).map((workflow) => ({
      workflow,
      runs: runsOver(workflow, limit, ({ requests }) => requests),
    }));
    return {
      findings: measured
        .filter(({ runs }) => runs.over.length > 0)
        .map(({ workflow, runs }) => toFinding(workflow, runs, limit)),
      notAssessed: lacking(
        'many-requests',
        measured.filter(({ runs }) => runs.isUnknown).map(({ workflow }) => workflow),
        'the number of requests of every run',
      ),
    };
  },
);

function toFinding(workflow: WorkflowReport, busy: RunsOver, threshold: number): Finding {
  const { over, largest } = busy;
  const count = sayOf(over.length, workflow.runsWithUsage, 'run');
  const most = over.length === 1 ? sayCount(largest) : `up to ${sayCount(largest)}`;
  return {
    kind: 'many-requests',
    severity: severityOfHint(busy.costUsd),
    confidence: 'high',
    workflow: workflow.name,
    message: `${count} made more than ${sayMany(threshold, 'request')}: ${most}.`,
    remedy: CATALOGUE['many-requests'].remedy,
    evidence: { unit: 'requests', measured: largest, threshold, runs: evidenceRuns(over) },
    estimatedSavingUsd: null,
  };
}
