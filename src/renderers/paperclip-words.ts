import type {
  PaperclipCost,
  PaperclipDisagreementKind,
  PaperclipFlag,
  PaperclipRoutineState,
  PaperclipWork,
} from '../domain/paperclip-report.ts';
import { sayCount, sayUsd } from '../findings/wording.ts';
import { formatCost, UNKNOWN } from './format.ts';

/** What spend or a run was for. */
export const WORK_WORDS: Readonly<Record<PaperclipWork, string>> = {
  issue: 'an issue',
  idle: 'nothing (timer)',
  untracked: 'an issue it found by itself',
  'issue-deleted': 'an issue that is deleted',
  'on-demand': 'a person’s request',
  automation: 'an automation',
  assignment: 'an assignment',
  posted: 'posted, no run',
  unknown: 'not known',
};

export const FLAG_WORDS: Readonly<Record<PaperclipFlag, string>> = {
  'no-cache': 'no cache',
  'long-output': 'very long output',
  idle: 'idle',
  retried: 'retry',
  'shared-cost': 'several rows',
  unpriced: 'no price',
};

export const ROUTINE_WORDS: Readonly<Record<PaperclipRoutineState, string>> = {
  overdue: '✗ overdue',
  stuck: '✗ stuck',
  failing: '✗ failing',
  'not-invokable': '✗ no agent that can start',
  'skipped-only': '? only skipped',
  'never-fired': '? never started',
  ok: '✓ ok',
  paused: 'paused',
};

export const DISAGREEMENT_WORDS: Readonly<Record<PaperclipDisagreementKind, string>> = {
  differs: 'ledger and runs differ',
  shared: 'several rows of one run',
  free: 'tokens at $0',
  cumulative: 'cost of a whole session',
  outside: 'no row in the ledger',
};

/** What was spent: `≥` where a part is unknown, `~` where a part is priced from tokens. */
export function formatSpend({ spendUsd, spendIsFloor, estimatedUsd }: PaperclipCost): string {
  return formatCost({
    costUsd: spendUsd,
    costIsFloor: spendIsFloor,
    ...(estimatedUsd > 0 && { costIsEstimate: true as const }),
  });
}

/** A list price, which is a range where input and cache writes are one number. */
export function formatListPrice({
  listLowUsd,
  listHighUsd,
  listIsFloor,
}: Pick<PaperclipCost, 'listLowUsd' | 'listHighUsd' | 'listIsFloor'>): string {
  if (listLowUsd === null || listHighUsd === null) return UNKNOWN;
  const floor = listIsFloor ? '≥ ' : '';
  const [low, high] = [sayUsd(listLowUsd), sayUsd(listHighUsd)];
  return low === high ? `${floor}${low}` : `${floor}${low}–${high}`;
}

/** Dollars; a dash where unknown. */
export function formatUsd(usd: number | null): string {
  return usd === null ? UNKNOWN : sayUsd(usd);
}

/** What an amount of the window is a month, behind it: `, $12.00 a month`. */
export function sayMonth(usd: number, usdPerMonth: number | null): string {
  if (usdPerMonth === null) return '';
  const [here, month] = [sayUsd(usd), sayUsd(usdPerMonth)];
  return here === month ? ' a month' : `, ${month} a month`;
}

/** Whole minutes up to three hours, then hours. */
export function formatMinutes(minutes: number | null): string {
  if (minutes === null) return UNKNOWN;
  return minutes < 180 ? `${sayCount(minutes)} min` : `${sayCount(minutes / 60)} h`;
}
