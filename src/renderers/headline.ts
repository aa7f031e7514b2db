import type { Finding } from '../domain/finding.ts';
import type { Coverage } from '../domain/coverage.ts';
import { MISSING_SPEND } from '../domain/coverage.ts';
import type { EarlierReport, Report } from '../domain/report.ts';
import { windowDays } from '../trend/like-for-like.ts';
import { sayCount, sayList, sayMany, sayShare } from '../findings/wording.ts';
import { formatCost, formatTokens } from './format.ts';
import { GAP_WORDS } from './gap-words.ts';

/*
 * The first sentences of a page, in plain text: each page sets them in its own way.
 */

/** What was spent: the number that stands out, and what it is. */
export interface Spent {
  /** `$12.34`, or tokens when no cost is known; empty when nothing is known. */
  readonly amount: string;
  /** Continues the amount, without a full stop. */
  readonly rest: string;
}

/** The answer to "what did it cost". */
export function sayWhatWasSpent(report: Report): Spent {
  const totals = shownTotals(report);
  const { runsWithUsage, agenticRuns } = report.coverage;
  const byRuns = runsWithUsage > 0 ? ` by ${sayMany(runsWithUsage, 'run')}` : '';
  const cost = formatCost(totals, '');
  if (cost !== '') return { amount: cost, rest: `spent${byRuns}` };
  if (totals.totalTokens !== null) {
    const amount = `${formatTokens(totals.totalTokens)} tokens`;
    return { amount, rest: `used${byRuns}, at a cost that is not known` };
  }
  if (agenticRuns === 0) return { amount: '', rest: 'No token usage and no agentic run was found' };
  const runs = agenticRuns === 1 ? 'The only run' : `None of the ${sayCount(agenticRuns)} runs`;
  return {
    amount: '',
    rest: `${runs} told ${agenticRuns === 1 ? 'no' : 'its'} token usage, so what was spent is not known`,
  };
}

/** `12% more than` the newest earlier report; undefined when that cannot be told. */
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
  if (Math.abs(relative) < 0.005) return `${about}as much${what}${scaled} as`;
  const more = relative > 0 ? 'more' : 'less';
  const fewer = what !== '' && relative < 0 ? 'fewer' : more;
  return `${about}${sayPercent(Math.abs(relative))} ${fewer}${what}${scaled} than`;
}

function sayPercent(ratio: number): string {
  return sayShare(Math.round(ratio * 100) / 100);
}

/** Windows of a cron job differ by minutes; from a twentieth on it matters. */
const SAME_LENGTH = 0.05;

function isSameLength(window: Report['window'], earlier: EarlierReport): boolean {
  const [now, then] = [windowDays(window), windowDays(earlier)];
  return now !== null && then !== null && Math.abs(now / then - 1) <= SAME_LENGTH;
}

/** The one thing to look at, and how pressing it is; the finding is undefined without any. */
export function pickFinding({ findings, totals }: Report): {
  readonly finding: Finding | undefined;
  readonly lead: string;
} {
  const [finding] = findings;
  if (finding !== undefined) {
    return { finding, lead: finding.severity === 'low' ? 'worth a look' : 'most pressing' };
  }
  return { finding, lead: totals.totalTokens === null ? '' : 'nothing wasteful was found' };
}

/**
 * How many runs the report rests on; undefined for files, which know no runs, and without
 * any such run, which the answer says already.
 */
export function sayCoverage(coverage: Coverage): string | undefined {
  const { agenticRuns, runsWithUsage } = coverage;
  if (runsWithUsage === 0) return undefined;
  const others = runsOfOtherProviders(coverage);
  const asked = agenticRuns - others;
  const beside = others === 0 ? '' : ` (${sayMany(others, 'run')} of other providers left out)`;
  if (runsWithUsage === asked) {
    return asked === 1
      ? `The only run had token data${beside}.`
      : `All ${sayCount(asked)} runs had token data${beside}.`;
  }
  return `${sayCount(runsWithUsage)} of ${sayMany(asked, 'run')} had token data${beside}.`;
}

/** Runs whose usage is all of providers that were not asked for: they hide nothing. */
function runsOfOtherProviders({ gaps }: Coverage): number {
  return gaps.find(({ reason }) => reason === 'other-provider')?.runs ?? 0;
}

/** The totals as they are shown: what was not read makes their cost a floor. */
export function shownTotals({ totals, coverage }: Report): Report['totals'] {
  return { ...totals, costIsFloor: totals.costIsFloor || !coverage.complete };
}

/** What may hide spend, such as `3 runs (artifact expired)`; undefined when nothing does. */
export function sayMissing({ gaps, rejectedLines, complete }: Coverage): string | undefined {
  if (complete) return undefined;
  const parts = gaps
    .filter(({ reason }) => MISSING_SPEND.has(reason))
    .map(({ reason, runs }) => `${sayMany(runs, 'run')} (${GAP_WORDS[reason]})`);
  if (rejectedLines > 0) parts.push(`${sayMany(rejectedLines, 'line')} that could not be read`);
  return sayList(parts, parts.length);
}
