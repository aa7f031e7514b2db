import { defineCallRule, sayTemplate } from './call-rule.ts';
import { sayMany, sayUsd } from './wording.ts';

/**
 * Calls whose whole request, model and options included, was answered before. The saving is what
 * they cost: a cache that forgets sooner, or answers that have to differ, would save less.
 */
export const identicalCalls = defineCallRule('identical-calls', ['identical-calls'], {
  judge: ({ templates }, { 'identical-calls': threshold }) =>
    templates.flatMap((one) => {
      const { calls, costUsd } = one.identical ?? { calls: 0, costUsd: null };
      if (calls === 0 || calls < threshold) return [];
      const cost = costUsd === null ? '' : `, for ${sayUsd(costUsd)}`;
      return [
        {
          confidence: 'high' as const,
          about: one.template === null ? {} : { template: one.template },
          message: `${sayMany(calls, 'call')} of ${sayTemplate(one)} asked word for word what had been answered before${cost}.`,
          evidence: { unit: 'requests' as const, measured: calls, threshold, runs: [] },
          saving:
            costUsd === null
              ? undefined
              : { usd: costUsd, isUpperBound: true, of: { repeatedUsd: costUsd } },
        },
      ];
    }),
  lacks: ({ templates }) =>
    templates.every(({ identical }) => identical === undefined)
      ? 'The calls have no hashes of their requests.'
      : undefined,
});
