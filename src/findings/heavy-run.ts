import type { Finding } from '../domain/finding.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { CATALOGUE } from './catalogue.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { severityOfHint } from './judgement.ts';
import { defineRule } from './rule.ts';
import { runsOver, type RunsOver } from './runs-over.ts';
import { lacking, usedWorkflows } from './scope.ts';
import { sayOf, sayTokens } from './wording.ts';

/** Single runs use more tokens at full price (uncached input, cache writes, output) than the threshold. */
export const heavyRun = defineRule(
  'heavy-run',
  ['run-full-price-tokens'],
  ({ report, thresholds }) => {
    const limit = thresholds['run-full-price-tokens'];
    const measured = usedWorkflows(report.workflows).map((workflow) => ({
      workflow,
      runs: runsOver(workflow, limit, ({ fullPriceTokens }) => fullPriceTokens),
    }));
    return {
      findings: measured
        .filter(({ runs }) => runs.over.length > 0)
        .map(({ workflow, runs }) => toFinding(workflow, runs, limit)),
      notAssessed: lacking(
        'heavy-run',
        measured.filter(({ runs }) => runs.isUnknown).map(({ workflow }) => workflow),
        'the full-price tokens of every run',
      ),
    };
  },
);

function toFinding(workflow: WorkflowReport, heavy: RunsOver, threshold: number): Finding {
  const { over, largest } = heavy;
  const count = sayOf(over.length, workflow.runsWithUsage, 'run');
  const most = over.length === 1 ? sayTokens(largest) : `up to ${sayTokens(largest)}`;
  return {
    kind: 'heavy-run',
    severity: severityOfHint(heavy.costUsd),
    confidence: 'high',
    workflow: workflow.name,
    message: `${count} used more than ${sayTokens(threshold)} full-price tokens: ${most}.`,
    remedy: CATALOGUE['heavy-run'].remedy,
    evidence: { unit: 'tokens', measured: largest, threshold, runs: evidenceRuns(over) },
    estimatedSavingUsd: null,
  };
}
