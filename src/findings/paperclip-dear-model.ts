import { severityByMoney } from './judgement.ts';
import { definePaperclipRule, measuredAs } from './paperclip-rule.ts';
import { sayUsd } from './wording.ts';

/** Agents whose role is to route and check, on a model that costs more than they need. */
export const paperclipDearModel = definePaperclipRule(
  'paperclip-dear-model',
  ['paperclip-model-saving-usd'],
  {
    judge: ({ savings }, { 'paperclip-model-saving-usd': threshold }) =>
      savings.rows
        .filter(
          ({ roleKind, savingUsdPerMonth }) =>
            roleKind === 'triage' && savingUsdPerMonth !== null && savingUsdPerMonth > threshold,
        )
        .map((row) => ({
          severity: severityByMoney(row.savingUsd),
          confidence: 'low',
          message: `${row.agent} spent ${sayUsd(row.spendUsd)} on ${row.model}; the same tokens would cost ${sayUsd(row.cheaperUsd)} on ${row.cheaperModel}.`,
          evidence: measuredAs('usd', row.savingUsdPerMonth, threshold),
          estimatedSavingUsd: row.savingUsd,
          savingUsdPerMonth: row.savingUsdPerMonth,
          savingIsUpperBound: true,
        })),
    lacks: ({ savings }) =>
      savings.unpricedRows === 0
        ? undefined
        : 'Some models have no list price or no smaller model of their maker to compare with.',
  },
);
