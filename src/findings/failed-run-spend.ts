import type { WorkflowReport } from '../domain/report.ts';
import { isWithoutResult } from './conclusions.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { defineWorkflowRule } from './rule.ts';
import { costOfRuns } from './runs-over.ts';
import { usedRuns, type UsedRun } from './scope.ts';
import { sayMany, sayUsdOrMore } from './wording.ts';

/**
 * Money spent on runs that failed, timed out or were cancelled.
 *
 * The saving is that money, exactly; it is unknown when a part of it has no price.
 */
export const failedRunSpend = defineWorkflowRule('failed-run-spend', [], {
  judge(workflow) {
    const wasted = wastedRuns(workflow);
    const { costUsd, costIsFloor } = costOfRuns(wasted);
    if (costUsd === null || costUsd === 0) return undefined;
    const paid = wasted.filter(({ usage }) => usage.costUsd !== null && usage.costUsd > 0);
    const were = paid.length === 1 ? 'was' : 'were';
    return {
      confidence: 'high',
      message: `${sayMany(paid.length, 'run')} that failed, timed out or ${were} cancelled cost ${sayUsdOrMore(costUsd, costIsFloor)}.`,
      evidence: {
        unit: 'usd',
        measured: costUsd,
        threshold: null,
        runs: evidenceRuns(paid.map((run) => ({ run, value: run.usage.costUsd }))),
      },
      ...(!costIsFloor && {
        saving: { usd: costUsd, isUpperBound: false, of: { failedUsd: costUsd } },
      }),
    };
  },
  needs: [
    {
      words: 'the cost of every failed or cancelled run',
      isLacking: (workflow) =>
        workflow.runsDetail.length === 0 ||
        wastedRuns(workflow).some(({ usage }) => usage.costUsd === null),
    },
  ],
});

function wastedRuns(workflow: WorkflowReport): readonly UsedRun[] {
  return usedRuns(workflow).filter(({ conclusion }) => isWithoutResult(conclusion));
}
