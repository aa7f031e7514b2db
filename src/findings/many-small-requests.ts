import { evidenceRuns } from './evidence-runs.ts';
import { confidenceByRuns } from './judgement.ts';
import { defineWorkflowRule, type Saving } from './rule.ts';
import { usedRuns } from './scope.ts';
import { sayCount, sayMany } from './wording.ts';

/**
 * Many requests wrote only a few tokens each.
 *
 * The report counts small requests per workflow, not per run, so the evidence names the
 * runs with the most requests and gives them no number.
 */
export const manySmallRequests = defineWorkflowRule(
  'many-small-requests',
  ['small-requests', 'small-request-output-tokens'],
  {
    judge(workflow, thresholds, { spend }) {
      const { 'small-requests': threshold, 'small-request-output-tokens': limit } = thresholds;
      const { smallRequests, usage } = workflow;
      if (smallRequests <= threshold) return undefined;
      const all = usage.requests === null ? '' : ` of ${sayMany(usage.requests, 'request')}`;
      const busiest = evidenceRuns(
        usedRuns(workflow).map((run) => ({ run, value: run.usage.requests })),
      );
      return {
        severity: 'low',
        confidence: confidenceByRuns(workflow.runsWithUsage),
        message: `${sayCount(smallRequests)}${all} wrote fewer than ${sayMany(limit, 'output token')} each.`,
        evidence: {
          unit: 'requests',
          measured: smallRequests,
          threshold,
          runs: busiest.map((run) => ({ ...run, value: null })),
        },
        saving: savingOf(spend?.smallRequestsUsd ?? null, smallRequests, threshold),
      };
    },
    needs: [
      {
        words: 'requests one by one with their output',
        isLacking: ({ usage }) => usage.requests === null || usage.outputTokens === null,
      },
    ],
  },
);

/** What the small requests beyond the threshold cost, if larger ones did their work on the way. */
function savingOf(
  smallRequestsUsd: number | null,
  smallRequests: number,
  threshold: number,
): Saving | undefined {
  if (smallRequestsUsd === null) return undefined;
  const usd = smallRequestsUsd * (1 - threshold / smallRequests);
  return { usd, isUpperBound: true, of: { smallRequestsUsd, smallRequests, threshold } };
}
