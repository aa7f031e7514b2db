import type { Finding } from '../domain/finding.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { CATALOGUE } from './catalogue.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { confidenceByRuns, severityOfHint } from './judgement.ts';
import { defineRule } from './rule.ts';
import { lacking, usedRuns, usedWorkflows } from './scope.ts';
import { sayCount } from './wording.ts';

/**
 * The workflow reads far more than it writes. A workflow that wrote nothing at all has no
 * ratio and is no finding.
 */
export const highInputOutputRatio = defineRule(
  'high-input-output-ratio',
  ['max-input-output-ratio'],
  ({ report, thresholds }) => {
    const used = usedWorkflows(report.workflows);
    const highest = thresholds['max-input-output-ratio'];
    return {
      findings: used.flatMap((workflow) => {
        const ratio = workflow.usage.inputOutputRatio;
        return ratio !== null && ratio > highest ? [toFinding(workflow, ratio, highest)] : [];
      }),
      notAssessed: lacking(
        'high-input-output-ratio',
        used.filter(
          ({ usage }) =>
            usage.uncachedInputTokens === null ||
            usage.cacheReadTokens === null ||
            usage.outputTokens === null,
        ),
        'uncached input, cache reads and output',
      ),
    };
  },
);

function toFinding(workflow: WorkflowReport, ratio: number, threshold: number): Finding {
  const proof = usedRuns(workflow)
    .map((run) => ({ run, value: run.usage.inputOutputRatio }))
    .filter(({ value }) => value !== null && value > threshold);
  // Rounded up, so that a ratio just over the threshold does not read like the threshold.
  const shown = sayCount(Math.ceil(ratio));
  return {
    kind: 'high-input-output-ratio',
    severity: severityOfHint(workflow.usage.costUsd),
    confidence: confidenceByRuns(workflow.runsWithUsage),
    workflow: workflow.name,
    message: `It reads ${shown} input tokens for each token that it writes, more than ${sayCount(threshold)}.`,
    remedy: CATALOGUE['high-input-output-ratio'].remedy,
    evidence: {
      unit: 'per-output-token',
      measured: ratio,
      threshold,
      runs: evidenceRuns(proof),
    },
    estimatedSavingUsd: null,
  };
}
