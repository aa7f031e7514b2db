import type { PaperclipCompany } from '../domain/paperclip-report.ts';
import { sayCount, sayMany } from '../findings/wording.ts';
import {
  bullets,
  code,
  headline,
  left,
  paragraph,
  right,
  say,
  table,
  type Block,
  type Fragment,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import {
  DISAGREEMENT_WORDS,
  formatListPrice,
  formatMinutes,
  formatUsd,
} from './paperclip-words.ts';

/** Where ledger and runs tell different costs, and which runs told none. */
export function paperclipLedger(
  { disagreements, unaccounted, doublePosts }: PaperclipCompany,
  { workflowRows, names }: Extent,
): readonly Block[] {
  const isFine =
    disagreements.length === 0 && unaccounted.length === 0 && (doublePosts ?? []).length === 0;
  return [
    headline('Ledger and runs'),
    ...paragraph(isFine ? 'They agree, and every finished run left its usage.' : [], 'plain'),
    ...table(
      [
        left('Disagreement'),
        left('Agent'),
        left('Model', { isExtra: 'late' }),
        right('Events', { isExtra: 'late' }),
        right('Ledger'),
        right('Exact'),
        right('List price', { short: 'List' }),
      ],
      disagreements
        .slice(0, workflowRows)
        .map((one): readonly Fragment[] => [
          DISAGREEMENT_WORDS[one.kind],
          code(one.agent),
          code(one.model),
          one.events === 0 ? '–' : sayCount(one.events),
          formatUsd(one.ledgerUsd),
          formatUsd(one.exactUsd),
          formatListPrice({ ...one, listIsFloor: false }),
        ]),
    ),
    ...bullets([
      ...unaccounted.slice(0, names).map(
        ({ agent, runs, minutes, statuses }) =>
          say`${code(agent)}: ${sayMany(runs, 'finished run')} without usage (${Object.entries(
            statuses,
          )
            .map(([status, count]) => `${sayCount(count)} ${status}`)
            .join(', ')}${minutes === null ? '' : `; ${formatMinutes(minutes)}`})`,
      ),
      ...(doublePosts ?? [])
        .slice(0, names)
        .map(
          ({ agent, model, extraRows, extraUsd }) =>
            say`${code(agent)}: ${sayMany(extraRows, 'cost event')} of ${code(model)} ${extraRows === 1 ? 'stands' : 'stand'} there a second time, ${formatUsd(extraUsd)}`,
        ),
    ]),
  ];
}
