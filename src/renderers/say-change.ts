import type { EarlierReport, Report } from '../domain/report.ts';
import type { CostChange } from '../domain/spend-detail.ts';
import { sayShare, sayUsd } from '../findings/wording.ts';
import { windowDays } from '../domain/window.ts';
import { changeInCents } from './causes.ts';
import { toCents } from './in-cents.ts';

/** Windows of a cron job differ by minutes; from a twentieth on it matters. */
const SAME_LENGTH = 0.05;

/**
 * `$2.97 (68%) more than` the newest earlier report, in tokens where this report's cost is
 * unknown, so that like stands beside like; undefined when that is not known.
 */
export function sayChange(report: Report): string | undefined {
  const { change, totals, trend } = report;
  const [newest] = trend.earlier;
  if (newest === undefined || trend.totals === null) return undefined;
  const about = newest.isRounded ? 'about ' : '';
  if (change !== null) return `${about}${sayDollars(change)}`;
  const { costRelative, tokensRelative } = trend.totals;
  if (costRelative === null && tokensRelative === null) return undefined;
  if (totals.costUsd === null) return sayTokensOf(report, newest, about);
  if (newest.costUsd === null) return undefined; // no percentage of tokens beside dollars
  const { costPerDayBefore: before, costPerDayAfter: after } = trend.totals;
  if (before === null || after === null) return undefined;
  const isSame = isSameLength(report.window, newest);
  const [fromUsd, toUsd] = isSame ? [newest.costUsd, totals.costUsd] : [before, after];
  return `${about}${sayDollars({ fromUsd, toUsd, perDay: !isSame })}`;
}

/** `$2.97 (68%) more than`; a percentage of less than a cent is left out. */
function sayDollars(change: Pick<CostChange, 'fromUsd' | 'toUsd' | 'perDay'>): string {
  const cents = changeInCents(change);
  const a = change.perDay ? ' a day' : '';
  if (cents === 0) return `as much${a} as`;
  const isFromNothing = toCents(change.fromUsd) === 0;
  const relative = isFromNothing ? 0 : Math.abs(change.toUsd / change.fromUsd - 1);
  const share = relative < 0.005 ? '' : ` (${sayPercent(relative)})`;
  return `${sayUsd(Math.abs(cents) / 100)}${share} ${cents > 0 ? 'more' : 'less'}${a} than`;
}

/** `56% more tokens than`. */
function sayTokensOf(
  { window, trend }: Report,
  newest: EarlierReport,
  about: string,
): string | undefined {
  const relative = trend.totals?.tokensRelative ?? null;
  if (relative === null) return undefined;
  const scaled = isSameLength(window, newest) ? '' : ' a day';
  if (Math.abs(relative) < 0.005) return `${about}as many tokens${scaled} as`;
  const more = relative > 0 ? 'more' : 'fewer';
  return `${about}${sayPercent(Math.abs(relative))} ${more} tokens${scaled} than`;
}

function sayPercent(ratio: number): string {
  return sayShare(Math.round(ratio * 100) / 100);
}

function isSameLength(window: Report['window'], earlier: EarlierReport): boolean {
  const [now, then] = [windowDays(window), windowDays(earlier)];
  return now !== null && then !== null && Math.abs(now / then - 1) <= SAME_LENGTH;
}
