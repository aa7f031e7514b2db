import { evidenceRuns } from './evidence-runs.ts';
import { cachingSaving } from './caching-saving.ts';
import { confidenceByRuns } from './judgement.ts';
import { defineWorkflowRule } from './rule.ts';
import { usedRuns } from './scope.ts';
import { sayShare } from './wording.ts';
import { CACHE_READS } from './zero-cache-hits.ts';

/** Some input came from the cache, but less than it should; none at all is `zero-cache-hits`. */
export const lowCacheHits = defineWorkflowRule('low-cache-hits', ['min-cache-hit-rate'], {
  judge(workflow, { 'min-cache-hit-rate': threshold }, { spend }) {
    const { cacheHitRate: rate } = workflow.usage;
    if (rate === null || rate === 0 || rate >= threshold) return undefined;
    const proof = usedRuns(workflow)
      .map((run) => ({ run, value: run.usage.cacheHitRate }))
      .filter(({ value }) => value !== null && value < threshold);
    return {
      confidence: confidenceByRuns(workflow.runsWithUsage),
      message: `Only ${sayShare(rate)} of the input came from the cache, below ${sayShare(threshold)}.`,
      evidence: { unit: 'ratio', measured: rate, threshold, runs: evidenceRuns(proof, true) },
      saving: cachingSaving(spend),
    };
  },
  needs: [CACHE_READS],
});
