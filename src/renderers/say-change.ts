import type { EarlierReport, Report } from '../domain/report.ts';
import { sayShare } from '../findings/wording.ts';
import { windowDays } from '../trend/like-for-like.ts';

/** Windows of a cron job differ by minutes; from a twentieth on it matters. */
const SAME_LENGTH = 0.05;

/** `12% more than` the newest earlier report; undefined when that is not known. */
export function sayChange({ window, trend, totals }: Report): string | undefined {
  const [newest] = trend.earlier;
  if (newest === undefined || trend.totals === null) return undefined;
  const { costRelative, tokensRelative } = trend.totals;
  const isOfCost = costRelative !== null;
  // Beside an unknown cost, "more" is about the tokens anyway.
  const what = isOfCost || totals.costUsd === null ? '' : ' tokens';
  const relative = isOfCost ? costRelative : tokensRelative;
  if (relative === null) return undefined;
  const scaled = isSameLength(window, newest) ? '' : ' per day';
  const about = newest.isRounded ? 'about ' : '';
  if (Math.abs(relative) < 0.005) return `${about}as ${asMuch(what)}${scaled} as`;
  const more = relative > 0 ? 'more' : 'less';
  const fewer = what !== '' && relative < 0 ? 'fewer' : more;
  return `${about}${sayPercent(Math.abs(relative))} ${fewer}${what}${scaled} than`;
}

function asMuch(what: string): string {
  return what === '' ? 'much' : `many${what}`;
}

function sayPercent(ratio: number): string {
  return sayShare(Math.round(ratio * 100) / 100);
}

function isSameLength(window: Report['window'], earlier: EarlierReport): boolean {
  const [now, then] = [windowDays(window), windowDays(earlier)];
  return now !== null && then !== null && Math.abs(now / then - 1) <= SAME_LENGTH;
}
