import type { AgentCalls, AgentDay } from '../domain/calls-report.ts';
import type { Confidence } from '../domain/finding.ts';
import { sumKnown } from '../domain/sum-known.ts';
import { defineCallRule, sayName, type CallJudgement } from './call-rule.ts';
import type { Thresholds } from './thresholds.ts';
import { sayCount, sayList, sayMany } from './wording.ts';

/** An agent that nobody gave a number for may make a few calls more on any day. */
const LEAST_ATTEMPTS = 10;
/** From so many days on their median is an agent's usual day. */
const SURE_DAYS = 7;

/**
 * Days on which an agent called far more often than expected, whatever its client says of
 * retries. About the newest such day, so that each day is news once. The saving is the share of
 * those days' cost that lies beyond what was expected.
 */
export const silentRetries = defineCallRule('silent-retries', ['attempts-over-expected'], {
  judge: ({ agents }, thresholds) => agents.flatMap((agent) => judgeAgent(agent, thresholds) ?? []),
  lacks: ({ agents }) =>
    agents.every(({ expectedPerDay }) => expectedPerDay === null)
      ? 'No agent has three days of calls, and no expected calls were given.'
      : undefined,
});

function judgeAgent(calls: AgentCalls, thresholds: Thresholds): CallJudgement | undefined {
  const { agent, expectedPerDay: expected, expectedBy, days } = calls;
  if (expected === null) return undefined;
  const ratio = thresholds['attempts-over-expected'];
  const least = expectedBy === 'given' ? 0 : LEAST_ATTEMPTS;
  const over = days.filter(({ attempts }) => attempts > ratio * expected && attempts >= least);
  const newest = over.at(-1);
  if (newest === undefined) return undefined;
  const savingUsd = sumKnown(over.map((day) => beyond(day, expected)));
  const basis = expectedBy === 'given' ? 'expected' : 'of its median day';
  const who = agent === null ? 'Calls without an agent' : `Agent ${sayName(agent)}`;
  const others = over.length - 1;
  return {
    confidence: confidenceIn(calls),
    about: { ...(agent !== null && { agent }), day: newest.day },
    message: `${who}: ${sayMany(newest.attempts, 'attempt')} on ${newest.day}, ${(newest.attempts / expected).toFixed(1)} times the ${sayCount(expected)} ${basis}${sayRepeats(newest)}${others === 0 ? '' : `; so it was on ${sayMany(others, 'more day')}`}.`,
    evidence: {
      unit: 'requests',
      measured: newest.attempts,
      threshold: ratio * expected,
      runs: [],
    },
    saving:
      savingUsd === null
        ? undefined
        : { usd: savingUsd, isUpperBound: true, of: { beyondExpectedUsd: savingUsd } },
  };
}

/** What the attempts beyond the expected ones cost, if all cost alike. */
function beyond({ attempts, costUsd }: AgentDay, expected: number): number | null {
  return costUsd === null ? null : (costUsd * (attempts - expected)) / attempts;
}

function sayRepeats({ retries, repeatsWithinMinute, failed }: AgentDay): string {
  const parts = [
    ...(retries > 0 ? [retries === 1 ? '1 retry' : `${sayCount(retries)} retries`] : []),
    ...(repeatsWithinMinute > 0
      ? [`${sayMany(repeatsWithinMinute, 'equal prompt')} within a minute`]
      : []),
    ...(failed > 0 ? [`${sayCount(failed)} failed`] : []),
  ];
  return parts.length === 0 ? '' : ` (${sayList(parts)})`;
}

function confidenceIn({ expectedBy, days }: AgentCalls): Confidence {
  if (expectedBy === 'given') return 'high';
  return days.length < SURE_DAYS ? 'low' : 'medium';
}
