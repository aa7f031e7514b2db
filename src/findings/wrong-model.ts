import type { CallGroup } from '../domain/calls-report.ts';
import { defineCallRule, sayName, sayWho, subjectOf, type CallJudgement } from './call-rule.ts';
import type { Thresholds } from './thresholds.ts';
import { capitalized, sayCount, sayMany, sayUsd } from './wording.ts';

/** Where most answers are long, the short ones are no work of their own. */
const MOST_ARE_SHORT = 0.5;

/**
 * Many short answers of a model that has a cheaper one in its family. The saving is of the same
 * tokens at the cheaper model's price, call by call, which may take more of them.
 */
export const wrongModel = defineCallRule(
  'wrong-model',
  ['short-calls', 'short-call-output-tokens'],
  {
    judge: ({ groups }, thresholds) =>
      groups.flatMap((group) => judgeGroup(group, thresholds) ?? []),
    lacks: ({ groups }) =>
      groups.every(({ averageOutputTokens }) => averageOutputTokens === null)
        ? 'The calls do not report their output.'
        : undefined,
  },
);

function judgeGroup(group: CallGroup, thresholds: Thresholds): CallJudgement | undefined {
  const { short, counts, model } = group;
  if (short === undefined || model === null) return undefined;
  const { calls, cheaperModel, savingUsd } = short;
  if (calls < thresholds['short-calls'] || calls < MOST_ARE_SHORT * counts.attempts)
    return undefined;
  if (cheaperModel === null || savingUsd === null || savingUsd <= 0) return undefined;
  const limit = thresholds['short-call-output-tokens'];
  return {
    confidence: 'low',
    about: subjectOf(group),
    message: `${capitalized(sayWho(group))}: ${sayCount(calls)} of ${sayMany(counts.attempts, 'call')} to ${sayName(model)} answered with fewer than ${sayMany(limit, 'token')}; ${sayName(cheaperModel)} would have cost ${sayUsd(savingUsd)} less.`,
    remedy: `Try ${sayName(cheaperModel)} on 20 of its tasks, and change if its answers are as good.`,
    evidence: { unit: 'requests', measured: calls, threshold: thresholds['short-calls'], runs: [] },
    saving: { usd: savingUsd, isUpperBound: true, of: { cheaperUsd: savingUsd } },
  };
}
