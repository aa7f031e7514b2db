/* What routing would save, and what caches did: each on its own axis, in no common sum. */
import { sayMany, sayUsd } from '../findings/wording.ts';
import type { Move, RoleAudit } from '../roles/role-audit.ts';
import {
  bullets,
  code,
  fact,
  headline,
  left,
  NOTHING,
  paragraph,
  right,
  say,
  strong,
  table,
  type Block,
  type Fragment,
} from './blocks.ts';
import { formatTokens, shortModel, UNKNOWN } from './format.ts';
import { MAX_ROWS, more, sayRange, sayRelative } from './route-words.ts';

const REASONS = {
  'other-model': 'another model',
  'escalation-not-needed': 'needless escalation',
} as const;

/** What the table would change, as an estimate that no measured saving is added to. */
export function estimateSection({ estimate }: RoleAudit): readonly Block[] {
  const { moves, totalTokens, unpriced } = estimate;
  if (moves.length === 0) return [];
  const rows = moves
    .slice(0, MAX_ROWS)
    .map((move): readonly Fragment[] => [
      code(move.role),
      say`${code(shortModel(move.from))} → ${code(shortModel(move.to))}`,
      REASONS[move.because],
      formatTokens(move.totalTokens),
      usdOf(move.asRanUsd),
      usdOf(move.otherwiseUsd),
      changeOf(move),
    ]);
  const without =
    unpriced === 0
      ? NOTHING
      : say` ${sayMany(unpriced, 'record')} of unpriced models are in no sum.`;
  return [
    headline('Estimate: the same tokens by the table', 4),
    ...paragraph(
      say`An ${strong('estimate')} from the recorded volumes${sayRange(estimate)}: the same ${formatTokens(totalTokens)} tokens at the price of the role's model. Routing changes the price of a token, not their number; whether the other model does the work as well is yours to try.${without}`,
    ),
    ...table(
      [
        left('Role'),
        left('Model'),
        left('Because', { isExtra: true }),
        right('Tokens'),
        right('As it ran'),
        right('By the table'),
        right('Change'),
      ],
      rows,
    ),
    ...more(moves.length - rows.length, 'row'),
  ];
}

function usdOf(usd: number | null): string {
  return usd === null ? 'unpriced' : sayUsd(usd);
}

function changeOf({ asRanUsd, changeUsd }: Move): string {
  return changeUsd === null || !asRanUsd ? UNKNOWN : sayRelative(changeUsd / asRanUsd);
}

/** What caches saved, apart from the estimate. */
export function measuredSection({ measured }: RoleAudit): readonly Block[] {
  const { promptCachingUsd: prompts, cachedAnswers, cachedAnswersUsd } = measured;
  if (!prompts && cachedAnswers === 0) return [];
  const caching = !prompts // nothing was cached, or nobody knows
    ? NOTHING
    : fact(
        'Prompt caching',
        prompts >= 0
          ? `saved ${sayUsd(prompts)}: cached tokens cost less, and are as many`
          : `cost ${sayUsd(-prompts)} more than it saved: more was written to caches than read`,
      );
  const answers =
    cachedAnswers === 0
      ? NOTHING
      : fact(
          'Response cache',
          `${sayMany(cachedAnswers, 'call')} not made${cachedAnswersUsd === null ? '' : `, ${sayUsd(cachedAnswersUsd)} not spent`}`,
        );
  return [
    headline('Measured savings', 4),
    ...paragraph(
      'What was saved already. These are on other axes than the estimate and are never added to it: the costs above are what was paid after them.',
    ),
    ...bullets([caching, answers]),
  ];
}
