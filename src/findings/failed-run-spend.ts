import type { Finding } from '../domain/finding.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { CATALOGUE } from './catalogue.ts';
import { isWithoutResult } from './conclusions.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { severityByMoney } from './judgement.ts';
import { defineRule } from './rule.ts';
import { costOfRuns } from './runs-over.ts';
import { lacking, usedRuns, usedWorkflows, type UsedRun } from './scope.ts';
import { sayMany, sayUsdOrMore } from './wording.ts';

/**
 * Money spent on runs that failed, timed out or were cancelled.
 *
 * The saving is that money, exactly; it is not told when a part of it has no price.
 */
export const failedRunSpend = defineRule('failed-run-spend', [], ({ report }) => {
  const wasted = usedWorkflows(report.workflows).map((workflow) => ({
    workflow,
    runs: usedRuns(workflow).filter(({ conclusion }) => isWithoutResult(conclusion)),
  }));
  return {
    findings: wasted.flatMap(({ workflow, runs }) => {
      const { costUsd, costIsFloor } = costOfRuns(runs);
      return costUsd !== null && costUsd > 0
        ? [toFinding(workflow, runs, costUsd, costIsFloor)]
        : [];
    }),
    notAssessed: lacking(
      'failed-run-spend',
      wasted
        .filter(
          ({ workflow, runs }) =>
            workflow.runsDetail.length === 0 || runs.some(({ usage }) => usage.costUsd === null),
        )
        .map(({ workflow }) => workflow),
      'the cost of every failed or cancelled run',
    ),
  };
});

function toFinding(
  workflow: WorkflowReport,
  runs: readonly UsedRun[],
  costUsd: number,
  costIsFloor: boolean,
): Finding {
  const paid = runs.filter(({ usage }) => usage.costUsd !== null && usage.costUsd > 0);
  const were = paid.length === 1 ? 'was' : 'were';
  return {
    kind: 'failed-run-spend',
    severity: severityByMoney(costUsd),
    confidence: 'high',
    workflow: workflow.name,
    message: `${sayMany(paid.length, 'run')} that failed, timed out or ${were} cancelled cost ${sayUsdOrMore(costUsd, costIsFloor)}.`,
    remedy: CATALOGUE['failed-run-spend'].remedy,
    evidence: {
      unit: 'usd',
      measured: costUsd,
      threshold: null,
      runs: evidenceRuns(paid.map((run) => ({ run, value: run.usage.costUsd }))),
    },
    estimatedSavingUsd: costIsFloor ? null : costUsd,
  };
}
