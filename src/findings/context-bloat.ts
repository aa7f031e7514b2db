import type { CallGroup } from '../domain/calls-report.ts';
import type { Confidence } from '../domain/finding.ts';
import { defineCallRule, sayWho, subjectOf, type CallJudgement } from './call-rule.ts';
import type { Thresholds } from './thresholds.ts';
import { capitalized, sayCount, sayMany, sayTokens } from './wording.ts';

/** Fewer calls have no average worth the name. */
const LEAST_CALLS = 10;
/** From so many calls on an average is sure. */
const SURE_CALLS = 100;
/** A prompt that grows by less over a day may do so by chance. */
const GROWS = 2;
/** An answer of a smaller share of its prompt did not need all of it. */
const LITTLE_OUTPUT = 0.1;

/**
 * Large prompts. Two signs show that the task does not need them: they are far over what the
 * same task takes otherwise, or they grow from call to call while little is answered. Without
 * either it is a hint. The saving is what they cost beyond the median of the task, or beyond the
 * smallest of them: at most so much, since a part may be needed.
 */
export const contextBloat = defineCallRule(
  'context-bloat',
  ['call-prompt-tokens', 'call-prompt-ratio'],
  {
    judge: ({ groups }, thresholds) =>
      withOneHint(groups.flatMap((group) => judgeGroup(group, thresholds) ?? [])),
    lacks: ({ groups }) =>
      groups.every(({ prompts }) => prompts === null)
        ? 'The calls do not report their input.'
        : undefined,
  },
);

/** Where nothing but the size shows it, the costliest group stands for all that are alike. */
function withOneHint(judgements: readonly CallJudgement[]): readonly CallJudgement[] {
  const hints = judgements.filter(({ confidence }) => confidence === 'low');
  const [hint, ...others] = hints;
  if (hint === undefined || others.length === 0) return judgements;
  const message = hint.message.replace(
    /\.$/,
    `; so it is with ${sayMany(others.length, 'more group')} of calls.`,
  );
  const sure = judgements.filter(({ confidence }) => confidence !== 'low');
  return [...sure, { ...hint, message }];
}

function judgeGroup(group: CallGroup, thresholds: Thresholds): CallJudgement | undefined {
  const { averagePromptTokens: average, averageOutputTokens: output, prompts } = group;
  const most = thresholds['call-prompt-tokens'];
  if (prompts === null || average === null || prompts.attempts < LEAST_CALLS || average <= most) {
    return undefined;
  }
  const { taskMedianTokens, growth, overMedianUsd, overSmallestUsd } = prompts;
  const isFarOver = average > thresholds['call-prompt-ratio'] * taskMedianTokens;
  const isGrowing =
    growth !== null && growth >= GROWS && output !== null && output < LITTLE_OUTPUT * average;
  const signs = [
    ...(isFarOver
      ? [
          `${times(average / taskMedianTokens)} the median of that task (${sayTokens(taskMedianTokens)})`,
        ]
      : []),
    ...(isGrowing
      ? [`growing ${times(growth)} over a day while answers have ${sayMany(output, 'token')}`]
      : []),
  ];
  const isSure = signs.length > 0;
  const saving = Math.max(
    (isFarOver ? overMedianUsd : null) ?? 0,
    (isGrowing ? overSmallestUsd : null) ?? 0,
  );
  return {
    ...(!isSure && { severity: 'low' as const }),
    confidence: confidenceIn(isSure, prompts.attempts),
    about: subjectOf(group),
    message: `${capitalized(sayWho(group))}: ${sayMany(prompts.attempts, 'call')} send ${sayCount(average)} tokens on average, ${isSure ? signs.join(', ') : 'and nothing shows whether the task needs them'}.`,
    evidence: { unit: 'tokens', measured: average, threshold: most, runs: [] },
    saving:
      saving > 0
        ? { usd: saving, isUpperBound: true, of: { overMedianUsd, overSmallestUsd } }
        : undefined,
  };
}

function confidenceIn(isSure: boolean, calls: number): Confidence {
  if (!isSure) return 'low';
  return calls < SURE_CALLS ? 'medium' : 'high';
}

function times(factor: number): string {
  return `${factor < 9.95 ? factor.toFixed(1) : sayCount(factor)} times`;
}
