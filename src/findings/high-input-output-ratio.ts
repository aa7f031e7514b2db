import { evidenceRuns } from './evidence-runs.ts';
import { confidenceByRuns } from './judgement.ts';
import { defineWorkflowRule, type Saving } from './rule.ts';
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
    judge(workflow, { 'max-input-output-ratio': threshold }, { spend }) {
      const { inputOutputRatio: ratio } = workflow.usage;
      if (ratio === null || ratio <= threshold) return undefined;
      const proof = usedRuns(workflow)
        .map((run) => ({ run, value: run.usage.inputOutputRatio }))
        .filter(({ value }) => value !== null && value > threshold);
      // Rounded up, so that a ratio just over the threshold does not read like the threshold.
      const shown = sayCount(Math.ceil(ratio));
      return {
        severity: 'low',
        confidence: confidenceByRuns(workflow.runsWithUsage),
        message: `It reads ${shown} input tokens for every output token, more than ${sayCount(threshold)}.`,
        evidence: {
          unit: 'per-output-token',
          measured: ratio,
          threshold,
          runs: evidenceRuns(proof),
        },
        saving: savingOf(spend?.promptUsd ?? null, ratio, threshold),
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

/** The part of the prompts beyond the threshold. */
function savingOf(promptUsd: number | null, ratio: number, threshold: number): Saving | undefined {
  if (promptUsd === null) return undefined;
  const usd = promptUsd * (1 - threshold / ratio);
  return { usd, isUpperBound: true, of: { promptUsd, ratio, threshold } };
}
