import { GAP_REASONS, type GapReason } from '../domain/coverage.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { CURES } from './cures.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { defineRule, toFinding, type Judgement } from './rule.ts';
import { usedWorkflows } from './scope.ts';
import { sayCount, sayMany } from './wording.ts';

/**
 * Workflows that ran in the window and reported no usage, one finding for all of them.
 *
 * A workflow whose runs all used another provider is not among them: it has token data,
 * only none that was asked for.
 */
export const noTokenData = defineRule('no-token-data', [], ({ report }) => {
  const used = new Set(usedWorkflows(report.workflows));
  const silent = report.workflows.filter(
    (workflow) => workflow.runs > 0 && !used.has(workflow) && !isOfOtherProvider(workflow),
  );
  if (silent.length === 0) return { findings: [], notAssessed: [] };
  const runs = silent.flatMap(({ runsDetail }) => runsDetail);
  const reason = commonest(runs.map(({ gap }) => gap));
  const have = silent.length === 1 ? 'has' : 'have';
  const measured = silent.reduce((sum, workflow) => sum + workflow.runs, 0);
  const judgement: Judgement = {
    severity: 'low',
    confidence: 'high',
    message: `${sayCount(silent.length)} of ${sayMany(report.workflows.length, 'workflow')} ${have} no token data (${sayMany(measured, 'run')}).`,
    ...(reason !== null && { remedy: CURES[reason] }),
    evidence: {
      unit: 'runs',
      measured,
      threshold: null,
      runs: evidenceRuns(runs.map((run) => ({ run, value: null }))),
    },
  };
  return { findings: [toFinding('no-token-data', null, judgement)], notAssessed: [] };
});

function isOfOtherProvider({ runsDetail }: WorkflowReport): boolean {
  return runsDetail.length > 0 && runsDetail.every(({ gap }) => gap === 'other-provider');
}

/** The reason that most runs give, the first in the public order of several; `null` without any. */
function commonest(gaps: readonly (GapReason | null)[]): GapReason | null {
  let commonest: GapReason | null = null;
  let most = 0;
  for (const reason of GAP_REASONS) {
    const runs = gaps.filter((gap) => gap === reason).length;
    if (runs > most) [commonest, most] = [reason, runs];
  }
  return commonest;
}
