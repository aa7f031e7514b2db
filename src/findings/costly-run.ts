import { evidenceRuns } from './evidence-runs.ts';
import { excessOf } from './excess.ts';
import { defineWorkflowRule } from './rule.ts';
import { runsOver } from './runs-over.ts';
import { usedRuns } from './scope.ts';
import { sayOf, sayUsd, sayUsdOrMore } from './wording.ts';

/**
 * Single runs cost more than the threshold. A floor over the threshold proves it; a floor
 * under it proves nothing.
 */
export const costlyRun = defineWorkflowRule('costly-run', ['run-cost-usd'], {
  judge(workflow, { 'run-cost-usd': threshold }, { usual }) {
    const { over, largest, ...cost } = runsOver(workflow, threshold, ({ costUsd }) => costUsd);
    if (over.length === 0) return undefined;
    const count = sayOf(over.length, workflow.runsWithUsage, 'run');
    const together = sayUsdOrMore(cost.costUsd ?? largest, cost.costIsFloor);
    const sums =
      over.length === 1
        ? `: ${together}`
        : ` each, ${together} together; the most expensive one ${sayUsd(largest)}`;
    return {
      confidence: 'high',
      message: `${count} cost more than ${sayUsd(threshold)}${sums}.`,
      evidence: { unit: 'usd', measured: largest, threshold, runs: evidenceRuns(over) },
      saving: excessOf(workflow, over, threshold, usual),
    };
  },
  needs: [
    {
      words: 'the full cost of every run',
      isLacking(workflow, { 'run-cost-usd': threshold }) {
        const runs = usedRuns(workflow);
        if (runs.length === 0) return true;
        return runs.some(
          ({ usage }) =>
            usage.costUsd === null || (usage.costIsFloor && usage.costUsd <= threshold),
        );
      },
    },
  ],
});
