import {
  PAPERCLIP_WORK,
  type PaperclipAgentIdle,
  type PaperclipCompany,
  type PaperclipIdleSums,
  type PaperclipWork,
} from '../domain/paperclip-report.ts';
import { sayCount, sayMany, sayUsd, sayUsdOrMore } from '../findings/wording.ts';
import {
  code,
  headline,
  left,
  paragraph,
  right,
  say,
  strong,
  table,
  type Block,
  type Fragment,
  type Text,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatCost, formatRate } from './format.ts';
import { formatMinutes, formatUsd, sayMonth, WORK_WORDS } from './paperclip-words.ts';

/** Words that are no purpose. */
const NO_PURPOSE: ReadonlySet<PaperclipWork> = new Set(['posted', 'unknown']);

/** What the timer started for nothing, what the other runs without an issue were for. */
export function paperclipIdle(
  { idle }: PaperclipCompany,
  { workflowRows }: Extent,
): readonly Block[] {
  const finished = idle.runs;
  const classes = PAPERCLIP_WORK.filter((work) => work !== 'issue' && finished[work] > 0).map(
    (work) =>
      `${sayCount(finished[work])} ${NO_PURPOSE.has(work) ? '' : 'for '}${WORK_WORDS[work]}`,
  );
  const strict =
    classes.length === 0
      ? 'Every finished run had an issue.'
      : `Without an issue: ${sayCount(idle.withoutIssue)} (${classes.join('; ')}).`;
  return [
    headline('Idle heartbeats'),
    ...paragraph(total(idle), idle.isHigh ? 'warning' : 'plain'),
    ...paragraph(strict),
    ...table(
      [
        left('Agent'),
        right('Idle'),
        right('Runs'),
        right('Share', { isExtra: 'late' }),
        right('Cost'),
        right('A month'),
        right('Timer', { isExtra: 'late' }),
        right('Issues'),
        left('Interval that fits', { short: 'Fits' }),
      ],
      idle.byAgent.slice(0, workflowRows).map(row),
    ),
  ];
}

function total({ runs, idleShare, isHigh, wasteUsd, ...sums }: PaperclipIdleSums): Text {
  const cost =
    wasteUsd === null
      ? 'at a cost that is not known'
      : `for ${sayUsdOrMore(wasteUsd, sums.wasteIsFloor)}${sayMonth(wasteUsd, sums.wasteUsdPerMonth)}`;
  const included =
    sums.subscriptionUsd === null || sums.subscriptionUsd === 0
      ? ''
      : `, and ${sayUsd(sums.subscriptionUsd)} worth of subscriptions`;
  return say`${strong(sayMany(runs.idle, 'idle run'))} (${formatRate(idleShare)}${isHigh ? ', high' : ''}) ${cost}${included}.`;
}

function row(agent: PaperclipAgentIdle): readonly Fragment[] {
  const { runs, issues } = agent;
  const finished = agent.withoutIssue - runs.posted + runs.issue;
  return [
    code(agent.agent),
    sayCount(runs.idle),
    sayCount(finished),
    `${formatRate(agent.idleShare)}${agent.isHigh ? ' ← high' : ''}`,
    formatCost({ costUsd: agent.wasteUsd, costIsFloor: agent.wasteIsFloor }),
    formatUsd(agent.wasteUsdPerMonth),
    agent.timerMinutes === null ? '–' : `every ${formatMinutes(agent.timerMinutes)}`,
    issues === null ? '–' : sayCount(issues),
    agent.fittingMinutes === null ? '' : `every ${formatMinutes(agent.fittingMinutes)}`,
  ];
}
