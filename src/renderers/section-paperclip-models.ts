import type { PaperclipCompany, PaperclipSaving } from '../domain/paperclip-report.ts';
import { sayCount, sayUsd } from '../findings/wording.ts';
import {
  code,
  headline,
  join,
  left,
  listing,
  paragraph,
  right,
  table,
  type Block,
  type Fragment,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatCost } from './format.ts';
import { formatUsd, sayMonth } from './paperclip-words.ts';

/** Which models were used, at which prices. */
export function paperclipModels(
  { models }: PaperclipCompany,
  { workflowRows, names }: Extent,
): readonly Block[] {
  return [
    headline('Models'),
    ...table(
      [
        left('Model'),
        right('Events', { isExtra: 'late' }),
        left('Share', { isExtra: 'late' }),
        right('Cost'),
        right('Input / cached / output per million', { short: '$ per million' }),
        left('Agents', { isExtra: true }),
      ],
      models
        .slice(0, workflowRows)
        .map((model): readonly Fragment[] => [
          code(model.model),
          model.events === 0 ? '–' : sayCount(model.events),
          model.share === null ? '' : { kind: 'bar', share: model.share },
          formatCost({ costUsd: model.spendUsd, costIsFloor: model.spendIsFloor }),
          model.inputUsdPerMillion === null
            ? 'no price'
            : join(
                [
                  model.inputUsdPerMillion,
                  model.cachedUsdPerMillion,
                  model.outputUsdPerMillion,
                ].map(formatUsd),
                ' / ',
              ),
          listing(model.agents, names, code),
        ]),
    ),
  ];
}

/** What a smaller model of the same maker would have cost: a ceiling, not a target. */
export function paperclipSavings(
  { savings }: PaperclipCompany,
  { workflowRows }: Extent,
): readonly Block[] {
  const { rows, totalUsd, totalUsdPerMonth, triageUsdPerMonth, unpricedRows } = savings;
  const triage =
    triageUsdPerMonth === null || triageUsdPerMonth === 0
      ? ''
      : `; ${sayUsd(triageUsdPerMonth)} a month of it in roles that route and check`;
  const unpriced =
    unpricedRows === 0
      ? ''
      : ` ${sayCount(unpricedRows)} without a list price or a smaller model ${unpricedRows === 1 ? 'is' : 'are'} left out.`;
  const sum =
    totalUsd === null || rows.length === 0
      ? `Nothing to compare.${unpriced}`
      : `At most ${sayUsd(totalUsd)}${sayMonth(totalUsd, totalUsdPerMonth)}, if the same tokens would do on the smaller model${triage}.${unpriced}`;
  return [
    headline('On a smaller model'),
    ...paragraph(sum),
    ...table(
      [
        left('Agent'),
        left('Model'),
        right('Cost', { isExtra: 'late' }),
        left('Smaller model'),
        right('There', { isExtra: 'late' }),
        right('At most saves', { short: 'Saves' }),
        left('Work', { isExtra: true }),
      ],
      rows.slice(0, workflowRows).map(savingRow),
    ),
  ];
}

function savingRow(row: PaperclipSaving): readonly Fragment[] {
  const note =
    row.roleKind === 'engineering'
      ? 'writes code: may need it'
      : row.roleKind === 'triage'
        ? 'routes and checks: try it'
        : '';
  const included =
    row.subscriptionSavingUsd > 0 ? ` (+ ${sayUsd(row.subscriptionSavingUsd)} included)` : '';
  return [
    code(row.agent),
    code(row.model),
    sayUsd(row.spendUsd),
    code(row.cheaperModel),
    sayUsd(row.cheaperUsd),
    `${sayUsd(row.savingUsd)}${included}`,
    note,
  ];
}
