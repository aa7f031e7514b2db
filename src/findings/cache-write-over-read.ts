import type { Finding } from '../domain/finding.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { CATALOGUE } from './catalogue.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { confidenceByRuns, severityByMoney } from './judgement.ts';
import { defineRule } from './rule.ts';
import { lacking, usedRuns, usedWorkflows } from './scope.ts';
import { sayTokens } from './wording.ts';
import { hasZeroCacheHits } from './zero-cache-hits.ts';

/**
 * More tokens were written to the cache than read from it.
 *
 * Keeps quiet where `zero-cache-hits` speaks: that finding tells the writes as well, and
 * its remedy comes first.
 */
export const cacheWriteOverRead = defineRule(
  'cache-write-over-read',
  [],
  ({ report, thresholds }) => {
    const used = usedWorkflows(report.workflows);
    return {
      findings: used
        .filter((workflow) => !hasZeroCacheHits(workflow, thresholds))
        .flatMap((workflow) => {
          const { cacheReadTokens: read, cacheWriteTokens: written } = workflow.usage;
          return read !== null && written !== null && written > read
            ? [toFinding(workflow, read, written)]
            : [];
        }),
      notAssessed: lacking(
        'cache-write-over-read',
        used.filter(
          ({ usage }) => usage.cacheReadTokens === null || usage.cacheWriteTokens === null,
        ),
        'cache reads and cache writes',
      ),
    };
  },
);

function toFinding(workflow: WorkflowReport, read: number, written: number): Finding {
  const back = read === 0 ? 'none was' : `only ${sayTokens(read)} were`;
  const proof = usedRuns(workflow).flatMap((run) => {
    const { cacheReadTokens, cacheWriteTokens } = run.usage;
    if (cacheReadTokens === null || cacheWriteTokens === null) return [];
    return cacheWriteTokens > cacheReadTokens ? [{ run, value: cacheWriteTokens }] : [];
  });
  return {
    kind: 'cache-write-over-read',
    severity: severityByMoney(workflow.usage.costUsd),
    confidence: confidenceByRuns(workflow.runsWithUsage),
    workflow: workflow.name,
    message: `${sayTokens(written)} tokens were written to the cache, but ${back} read from it.`,
    remedy: CATALOGUE['cache-write-over-read'].remedy,
    evidence: { unit: 'tokens', measured: written, threshold: read, runs: evidenceRuns(proof) },
    estimatedSavingUsd: null,
  };
}
