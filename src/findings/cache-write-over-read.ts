import { evidenceRuns } from './evidence-runs.ts';
import { confidenceByRuns } from './judgement.ts';
import { defineWorkflowRule, type Saving } from './rule.ts';
import { usedRuns } from './scope.ts';
import type { SpendFacts } from './spend-facts.ts';
import { sayTokens } from './wording.ts';
import { hasZeroCacheHits } from './zero-cache-hits.ts';

/**
 * More tokens were written to the cache than read from it.
 *
 * Keeps quiet where `zero-cache-hits` speaks: that finding names the writes as well, and
 * its remedy comes first.
 */
export const cacheWriteOverRead = defineWorkflowRule('cache-write-over-read', [], {
  judge(workflow, thresholds, { spend }) {
    const { cacheReadTokens: read, cacheWriteTokens: written } = workflow.usage;
    if (read === null || written === null || written <= read) return undefined;
    if (hasZeroCacheHits(workflow, thresholds)) return undefined;
    const back = read === 0 ? 'none was' : `only ${sayTokens(read)} were`;
    const proof = usedRuns(workflow).flatMap((run) => {
      const { cacheReadTokens, cacheWriteTokens } = run.usage;
      if (cacheReadTokens === null || cacheWriteTokens === null) return [];
      return cacheWriteTokens > cacheReadTokens ? [{ run, value: cacheWriteTokens }] : [];
    });
    return {
      confidence: confidenceByRuns(workflow.runsWithUsage),
      message: `${sayTokens(written)} tokens were written to the cache, but ${back} read from it.`,
      evidence: { unit: 'tokens', measured: written, threshold: read, runs: evidenceRuns(proof) },
      saving: savingOf(spend?.unreadWrites),
    };
  },
  needs: [
    {
      words: 'cache reads and cache writes',
      isLacking: ({ usage }) => usage.cacheReadTokens === null || usage.cacheWriteTokens === null,
    },
  ],
});

/** A write that is not read was not worth what it takes more than an uncached token. */
function savingOf(writes: SpendFacts['unreadWrites'] | undefined): Saving | undefined {
  if (writes === null || writes === undefined) return undefined;
  const { tokens: unreadTokens, surchargeUsd } = writes;
  return { usd: surchargeUsd, isUpperBound: false, of: { unreadTokens, surchargeUsd } };
}
