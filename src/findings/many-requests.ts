import type { Usage } from '../domain/usage.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { severityOfHint } from './judgement.ts';
import { defineWorkflowRule } from './rule.ts';
import { runsOver } from './runs-over.ts';
import { sayCount, sayMany, sayOf } from './wording.ts';

/** Single runs make more requests than the threshold, all phases counted. */
export const manyRequests = defineWorkflowRule('many-requests', ['run-requests'], {
  judge(workflow, { 'run-requests': threshold }) {
    const { over, largest, costUsd } = runsOver(workflow, threshold, requests);
    if (over.length === 0) return undefined;
    const count = sayOf(over.length, workflow.runsWithUsage, 'run');
    const most = over.length === 1 ? sayCount(largest) : `up to ${sayCount(largest)}`;
    return {
      severity: severityOfHint(costUsd),
      confidence: 'high',
      message: `${count} made more than ${sayMany(threshold, 'request')}: ${most}.`,
      evidence: { unit: 'requests', measured: largest, threshold, runs: evidenceRuns(over) },
    };
  },
  needs: [
    {
      words: 'the number of requests of every run',
      isLacking: (workflow) => runsOver(workflow, 0, requests).isUnknown,
    },
  ],
});

function requests({ requests }: Usage): number | null {
  return requests;
}
