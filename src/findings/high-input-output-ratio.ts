import { evidenceRuns } from './evidence-runs.ts';
import { confidenceByRuns, severityOfHint } from './judgement.ts';
import { defineWorkflowRule } from './rule.ts';
import { usedRuns } from './scope.ts';
import { sayCount } from './wording.ts';

/**
 * The workflow reads far more than it writes. A workflow that wrote nothing at all has no
 * ratio and is no finding.
 */
export const highInputOutputRatio = defineWorkflowRule(
  'high-input-output-ratio',
  ['max-input-output-ratio'],
  {
    judge(workflow, { 'max-input-output-ratio': threshold }) {
      const { inputOutputRatio: ratio, costUsd } = workflow.usage;
      if (ratio === null || ratio <= threshold) return undefined;
      const proof = usedRuns(workflow)
        .map((run) => ({ run, value: run.usage.inputOutputRatio }))
        .filter(({ value }) => value !== null && value > threshold);
      // Rounded up, so that a ratio just over the threshold does not read like the threshold.
      const shown = sayCount(Math.ceil(ratio));
      return {
        severity: severityOfHint(costUsd),
        confidence: confidenceByRuns(workflow.runsWithUsage),
        message: `It reads ${shown} input tokens for every output token, more than ${sayCount(threshold)}.`,
        evidence: {
          unit: 'per-output-token',
          measured: ratio,
          threshold,
          runs: evidenceRuns(proof),
        },
      };
    },
    needs: [
      {
        words: 'uncached input, cache reads and output',
        isLacking: ({ usage }) =>
          usage.uncachedInputTokens === null ||
          usage.cacheReadTokens === null ||
          usage.outputTokens === null,
      },
    ],
  },
);
