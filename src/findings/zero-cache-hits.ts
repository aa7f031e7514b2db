import type { Confidence, Finding } from '../domain/finding.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { CATALOGUE } from './catalogue.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { confidenceByRuns, severityByMoney } from './judgement.ts';
import { defineRule } from './rule.ts';
import { lacking, usedRuns, usedWorkflows } from './scope.ts';
import type { Thresholds } from './thresholds.ts';
import { sayMany, sayTokens } from './wording.ts';

/** Caching is on, so turning it on cannot be the advice. */
const WRITTEN_REMEDY =
  'Look for something that changes early in every prompt, such as a date or an id: the cache is written, but nothing matches it.';

/** Not Claude: see `confidenceIn`. */
const CLAUDE = /claude/i;

/**
 * Not one input token was read from the cache, over enough requests for a second one to
 * have profited from the first.
 */
export const zeroCacheHits = defineRule(
  'zero-cache-hits',
  ['min-cache-requests'],
  ({ report, thresholds }) => {
    const used = usedWorkflows(report.workflows);
    return {
      findings: used.filter((workflow) => hasZeroCacheHits(workflow, thresholds)).map(toFinding),
      notAssessed: [
        ...lacking(
          'zero-cache-hits',
          used.filter(({ usage }) => !tellsCacheReads(usage)),
          'cache reads and uncached input',
        ),
        ...lacking(
          'zero-cache-hits',
          used.filter(({ usage }) => usage.cacheHitRate === 0 && usage.requests === null),
          'the number of requests',
        ),
      ],
    };
  },
);

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

/** Whether the cache hit rate could be worked out, had there been any input. */
export function tellsCacheReads(usage: WorkflowReport['usage']): boolean {
  return usage.cacheReadTokens !== null && usage.uncachedInputTokens !== null;
}

function toFinding(workflow: WorkflowReport): Finding {
  const { usage } = workflow;
  const written = usage.cacheWriteTokens ?? 0;
  const input = sayTokens((usage.uncachedInputTokens ?? 0) + written);
  const requests = sayMany(usage.requests ?? 0, 'request');
  const although = written > 0 ? `, although ${sayTokens(written)} were written to it` : '';
  return {
    kind: 'zero-cache-hits',
    severity: severityByMoney(usage.costUsd),
    confidence: confidenceIn(workflow),
    workflow: workflow.name,
    message: `None of ${input} input tokens in ${requests} came from the cache${although}.`,
    remedy: written > 0 ? WRITTEN_REMEDY : CATALOGUE['zero-cache-hits'].remedy,
    evidence: {
      unit: 'ratio',
      measured: 0,
      threshold: null,
      runs: evidenceRuns(
        usedRuns(workflow)
          .filter((run) => run.usage.cacheHitRate === 0)
          .map((run) => ({ run, value: 0 })),
      ),
    },
    estimatedSavingUsd: null,
  };
}
