import type { BatchableCalls } from '../domain/calls-report.ts';
import { defineCallRule, sayTemplate } from './call-rule.ts';
import { sayList, sayMany, sayUsd } from './wording.ts';

/**
 * Calls that nobody waits for, by their label or because so many of one template come at once,
 * with what the batch tier would have taken for them. Bursts may have readers all the same.
 */
export const batchable = defineCallRule('batchable', ['burst-calls'], {
  judge: ({ templates }, { 'burst-calls': threshold }) =>
    templates.flatMap((one) => {
      const { batchable: calls } = one;
      if (calls === undefined) return [];
      const { notAwaited, inBursts, costUsd, batchUsd } = calls;
      if (notAwaited + inBursts < threshold) return [];
      return [
        {
          confidence: inBursts === 0 ? ('high' as const) : ('low' as const),
          about: one.template === null ? {} : { template: one.template },
          message: `Of ${sayTemplate(one)}, ${sayWhich(calls, threshold)}${sayCosts(calls)}.`,
          evidence: {
            unit: 'requests' as const,
            measured: notAwaited + inBursts,
            threshold,
            runs: [],
          },
          saving:
            costUsd === null || batchUsd === null
              ? undefined
              : {
                  usd: costUsd - batchUsd,
                  isUpperBound: inBursts > 0,
                  of: { costUsd, batchUsd },
                },
        },
      ];
    }),
  lacks: ({ templates }) =>
    templates.every(({ template, batchable: calls }) => template === null && calls === undefined)
      ? 'The calls name no templates and do not say whether anyone waits for them.'
      : undefined,
});

function sayWhich({ notAwaited, inBursts }: BatchableCalls, threshold: number): string {
  return sayList([
    ...(notAwaited > 0 ? [`${sayMany(notAwaited, 'call')} had no waiting reader`] : []),
    ...(inBursts > 0
      ? [`${sayMany(inBursts, 'call')} came in bursts of ${threshold} or more a minute`]
      : []),
  ]);
}

function sayCosts({ costUsd, batchUsd }: BatchableCalls): string {
  if (costUsd === null || batchUsd === null) return '';
  return `: ${sayUsd(costUsd)}, which a batch would have done for ${sayUsd(batchUsd)}`;
}
