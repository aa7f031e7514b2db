import type { Finding } from '../domain/finding.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { CATALOGUE } from './catalogue.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { confidenceByRuns, severityByMoney } from './judgement.ts';
import { defineRule } from './rule.ts';
import { lacking, usedRuns, usedWorkflows } from './scope.ts';
import { sayShare } from './wording.ts';
import { tellsCacheReads } from './zero-cache-hits.ts';

/** Some input came from the cache, but less than it should; none at all is `zero-cache-hits`. */
export const lowCacheHits = defineRule(
  'low-cache-hits',
  ['min-cache-hit-rate'],
  ({ report, thresholds }) => {
    const used = usedWorkflows(report.workflows);
    const lowest = thresholds['min-cache-hit-rate'];
    return {
      findings: used.flatMap((workflow) => {
        const rate = workflow.usage.cacheHitRate;
        return rate !== null && rate > 0 && rate < lowest
          ? [toFinding(workflow, rate, lowest)]
          : [];
      }),
      notAssessed: lacking(
        'low-cache-hits',
        used.filter(({ usage }) => !tellsCacheReads(usage)),
        'cache reads and uncached input',
      ),
    };
  },
);

function toFinding(workflow: WorkflowReport, rate: number, threshold: number): Finding {
  return {
    kind: 'low-cache-hits',
    severity: severityByMoney(workflow.usage.costUsd),
    confidence: confidenceByRuns(workflow.runsWithUsage),
    workflow: workflow.name,
    message: `Only ${sayShare(rate)} of the input came from the cache, below ${sayShare(threshold)}.`,
    remedy: CATALOGUE['low-cache-hits'].remedy,
    evidence: {
      unit: 'ratio',
      measured: rate,
      threshold,
      runs: evidenceRuns(
        usedRuns(workflow)
          .map((run) => ({ run, value: run.usage.cacheHitRate }))
          .filter(({ value }) => value !== null && value < threshold),
        true,
      ),
    },
    estimatedSavingUsd: null,
  };
}
