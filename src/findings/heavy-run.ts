import type { Usage } from '../domain/usage.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { severityOfHint } from './judgement.ts';
import { defineWorkflowRule } from './rule.ts';
import { runsOver } from './runs-over.ts';
import { sayOf, sayTokens } from './wording.ts';

/** Single runs use more tokens at full price (uncached input, cache writes, output) than the threshold. */
export const heavyRun = defineWorkflowRule('heavy-run', ['run-full-price-tokens'], {
  judge(workflow, { 'run-full-price-tokens': threshold }) {
    const { over, largest, costUsd } = runsOver(workflow, threshold, fullPriceTokens);
    if (over.length === 0) return undefined;
    const count = sayOf(over.length, workflow.runsWithUsage, 'run');
    const most = over.length === 1 ? sayTokens(largest) : `up to ${sayTokens(largest)}`;
    return {
      severity: severityOfHint(costUsd),
      confidence: 'high',
      message: `${count} used more than ${sayTokens(threshold)} full-price tokens: ${most}.`,
      evidence: { unit: 'tokens', measured: largest, threshold, runs: evidenceRuns(over) },
    };
  },
  needs: [
    {
      words: 'the full-price tokens of every run',
      isLacking: (workflow) => runsOver(workflow, 0, fullPriceTokens).isUnknown,
    },
  ],
});

function fullPriceTokens({ fullPriceTokens }: Usage): number | null {
  return fullPriceTokens;
}
