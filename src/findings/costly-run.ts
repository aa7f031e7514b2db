import type { Finding } from '../domain/finding.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { CATALOGUE } from './catalogue.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { severityByMoney } from './judgement.ts';
import { defineRule } from './rule.ts';
import { runsOver, type RunsOver } from './runs-over.ts';
import { lacking, usedRuns, usedWorkflows } from './scope.ts';
import { sayOf, sayUsd, sayUsdOrMore } from './wording.ts';

/**
 * Single runs cost more than the threshold. A floor over the threshold proves it; a floor
 * under it proves nothing.
 */
export const costlyRun = defineRule('costly-run', ['run-cost-usd'], ({ report, thresholds }) => {
  const limit = thresholds['run-cost-usd'];
  const used = usedWorkflows(report.workflows);
  return {
    findings: used.flatMap((workflow) => {
      const costly = runsOver(workflow, limit, ({ costUsd }) => costUsd);
      return costly.over.length === 0 ? [] : [toFinding(workflow, costly, limit)];
    }),
    notAssessed: lacking(
      'costly-run',
      used.filter((workflow) => hasUnknownCost(workflow, limit)),
      'the full cost of every run',
    ),
  };
});

function hasUnknownCost(workflow: WorkflowReport, limit: number): boolean {
  const runs = usedRuns(workflow);
  if (runs.length === 0) return true;
  return runs.some(
    ({ usage }) => usage.costUsd === null || (usage.costIsFloor && usage.costUsd <= limit),
  );
}

function toFinding(workflow: WorkflowReport, costly: RunsOver, threshold: number): Finding {
  const { over, largest, costUsd, costIsFloor } = costly;
  const count = sayOf(over.length, workflow.runsWithUsage, 'run');
  const together = sayUsdOrMore(costUsd ?? largest, costIsFloor);
  const sums =
    over.length === 1
      ? `: ${together}`
      : ` each, ${together} together; the most expensive one ${sayUsd(largest)}`;
  return {
    kind: 'costly-run',
    severity: severityByMoney(costUsd),
    confidence: 'high',
    workflow: workflow.name,
    message: `${count} cost more than ${sayUsd(threshold)}${sums}.`,
    remedy: CATALOGUE['costly-run'].remedy,
    evidence: { unit: 'usd', measured: largest, threshold, runs: evidenceRuns(over) },
    estimatedSavingUsd: null,
  };
}
