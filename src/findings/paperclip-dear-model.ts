import { groupBy } from '../domain/group-by.ts';
import type { PaperclipSaving } from '../domain/paperclip-report.ts';
import { sumKnown } from '../domain/sum-known.ts';
import { definePaperclipRule, measuredAs } from './paperclip-rule.ts';
import type { Judgement } from './rule.ts';
import { sayList, sayUsd } from './wording.ts';

/** Agents whose role is to route and check, on models that cost more than they need. */
export const paperclipDearModel = definePaperclipRule(
  'paperclip-dear-model',
  ['paperclip-model-saving-usd'],
  {
    judge({ savings }, { 'paperclip-model-saving-usd': threshold }) {
      const rows = savings.rows.filter(({ roleKind }) => roleKind === 'triage');
      return [...groupBy(rows, ({ agent }) => agent)].flatMap(([agent, own]): Judgement[] => {
        const perMonth = sumKnown(own.map(({ savingUsdPerMonth }) => savingUsdPerMonth));
        if (perMonth === null || perMonth <= threshold) return [];
        const models = sayList(own.map(({ model }) => model));
        const cheaper = sayList([...new Set(own.map(({ cheaperModel }) => cheaperModel))]);
        return [
          {
            confidence: 'low',
            message: `${agent} spent ${sayUsd(sum(own, 'spendUsd'))} on ${models}; the same tokens would cost ${sayUsd(sum(own, 'cheaperUsd'))} on ${cheaper}.`,
            evidence: measuredAs('usd', perMonth, threshold),
            saving: {
              usd: sum(own, 'savingUsd'),
              isUpperBound: true,
              of: { spendUsd: sum(own, 'spendUsd'), cheaperUsd: sum(own, 'cheaperUsd') },
            },
          },
        ];
      });
    },
    lacks: ({ savings }) =>
      savings.unpricedRows === 0
        ? undefined
        : 'Some models have no list price or no smaller model of their maker to compare with.',
  },
);

function sum(
  rows: readonly PaperclipSaving[],
  key: 'spendUsd' | 'cheaperUsd' | 'savingUsd',
): number {
  return rows.reduce((all, row) => all + row[key], 0);
}
