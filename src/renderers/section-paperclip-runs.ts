import type { PaperclipCompany, PaperclipRun } from '../domain/paperclip-report.ts';
import { sayUsd } from '../findings/wording.ts';
import {
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
import { formatTokens, shortModel, UNKNOWN } from './format.ts';
import { FLAG_WORDS, WORK_WORDS } from './paperclip-words.ts';

/** Where there is little room. */
const FEW_RUNS = 5;

/** The dearest runs by cost, and what is odd about each. */
export function paperclipRuns(
  { dearestRuns }: PaperclipCompany,
  { groupRows }: Extent,
): readonly Block[] {
  const shown = groupRows === 0 ? dearestRuns.slice(0, FEW_RUNS) : dearestRuns;
  const idOf = shortIds(shown);
  return [
    headline('Dearest runs'),
    ...paragraph(
      shown.length === 0
        ? 'No run reported a cost.'
        : 'By cost; “included” is worth so much under a subscription, “~” is estimated from tokens.',
      shown.length === 0 ? 'nothing' : 'plain',
    ),
    ...table(
      [
        left('Run'),
        left('Agent'),
        left('Model'),
        right('Input', { isExtra: 'late' }),
        right('Cached', { isExtra: 'late' }),
        right('Output', { isExtra: 'late' }),
        right('Cost'),
        left('For', { isExtra: 'late' }),
        left('Look at'),
      ],
      shown.map((run) => row(run, idOf)),
    ),
  ];
}

const ID_CHARS = 8;
/** Of the last part of a UUID, all. */
const END_CHARS = 12;

/** The start of a run's id, as Paperclip shows it; its end where others begin so too. */
function shortIds(runs: readonly PaperclipRun[]): (id: string) => string {
  const starts = new Set(runs.map(({ id }) => id.slice(0, ID_CHARS)));
  const isApart = starts.size === runs.length;
  return (id) => (isApart ? id.slice(0, ID_CHARS) : `…${id.slice(-END_CHARS)}`);
}

function row(run: PaperclipRun, idOf: (id: string) => string): readonly Fragment[] {
  const flags = run.flags.filter((flag) => flag !== 'idle').map((flag) => FLAG_WORDS[flag]);
  const ended = run.status === 'succeeded' || run.status === '' ? [] : [run.status];
  return [
    code(idOf(run.id)),
    code(run.agent),
    shortModel(run.model),
    formatTokens(run.inputTokens),
    formatTokens(run.cachedTokens),
    formatTokens(run.outputTokens),
    cost(run),
    issueOf(run),
    [...ended, ...flags].join(', '),
  ];
}

function cost({ costUsd, basis }: PaperclipRun): string {
  if (costUsd === null) return UNKNOWN;
  const words = sayUsd(costUsd);
  if (basis === 'subscription') return `${words} included`;
  return basis === 'estimate' ? words.replace('$', '~$') : words;
}

function issueOf({ issue, work }: PaperclipRun): Fragment {
  const { identifier = null, title = null } = issue ?? {};
  if (identifier === null && title === null) return WORK_WORDS[work];
  return say`${identifier ?? ''}${identifier !== null && title !== null ? ': ' : ''}${title ?? ''}`;
}
