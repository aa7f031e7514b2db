import type { Confidence } from '../domain/finding.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { cachingSaving } from './caching-saving.ts';
import { confidenceByRuns } from './judgement.ts';
import { defineWorkflowRule, type WorkflowJudge } from './rule.ts';
import { usedRuns } from './scope.ts';
import type { Thresholds } from './thresholds.ts';
import { sayMany, sayTokens } from './wording.ts';

/** Caching is on, so turning it on cannot be the advice. */
const WRITTEN_REMEDY =
  'Look for something that changes early in every prompt, such as a date or an id: the cache is written, but nothing matches it.';

/** Not Claude: see `confidenceIn`. */
const CLAUDE = /claude/i;

/** What a cache hit rate is worked out from, had there been any input. */
export const CACHE_READS: WorkflowJudge['needs'][number] = {
  words: 'cache reads and uncached input',
  isLacking: ({ usage }) => usage.cacheReadTokens === null || usage.uncachedInputTokens === null,
};

/**
 * Not one input token was read from the cache, over enough requests for a second one to
 * have profited from the first.
 */
export const zeroCacheHits = defineWorkflowRule('zero-cache-hits', ['min-cache-requests'], {
  judge(workflow, thresholds, { spend }) {
    if (!hasZeroCacheHits(workflow, thresholds)) return undefined;
    const { usage } = workflow;
    const written = usage.cacheWriteTokens ?? 0;
    const input = sayTokens((usage.uncachedInputTokens ?? 0) + written);
    const requests = sayMany(usage.requests ?? 0, 'request');
    const although = written > 0 ? `, although ${sayTokens(written)} were written to it` : '';
    const proof = usedRuns(workflow)
      .filter((run) => run.usage.cacheHitRate === 0)
      .map((run) => ({ run, value: 0 }));
    return {
      confidence: confidenceIn(workflow),
      message: `None of ${input} input tokens in ${requests} came from the cache${although}.`,
      ...(written > 0 && { remedy: WRITTEN_REMEDY }),
      evidence: { unit: 'ratio', measured: 0, threshold: null, runs: evidenceRuns(proof) },
      saving: cachingSaving(spend),
    };
  },
  needs: [
    CACHE_READS,
    {
      words: 'the number of requests',
      isLacking: ({ usage }) => usage.cacheHitRate === 0 && usage.requests === null,
    },
  ],
});

/** Whether the rule above applies, so that other rules about the cache can keep quiet. */
export function hasZeroCacheHits({ usage }: WorkflowReport, thresholds: Thresholds): boolean {
  return (
    usage.cacheHitRate === 0 &&
    usage.requests !== null &&
    usage.requests >= thresholds['min-cache-requests']
  );
}

/**
 * Firewalls before https://github.com/github/gh-aw-firewall/pull/5262 wrote 0 for what
 * OpenAI's Responses API had cached, so without a Claude model the 0 itself is in doubt.
 */
function confidenceIn({ models, runsWithUsage }: WorkflowReport): Confidence {
  return models.some(({ model }) => CLAUDE.test(model)) ? confidenceByRuns(runsWithUsage) : 'low';
}
