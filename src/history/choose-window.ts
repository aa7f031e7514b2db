import { MS_PER_DAY } from '../domain/day.ts';
import { lastPeriod, type PeriodUnit } from '../domain/period.ts';
import type { EarlierReport } from '../domain/report.ts';
import { dateOfWindow, type Window } from '../domain/window.ts';
import { UserError } from '../domain/errors.ts';

/** Where a window was asked to start and end. */
export interface WindowRequest {
  readonly since:
    | { readonly kind: 'last-report' }
    | { readonly kind: 'look-back'; readonly ms: number }
    | { readonly kind: 'instant'; readonly at: Date }
    | { readonly kind: 'period'; readonly unit: PeriodUnit };
  /** Undefined is now. */
  readonly until: Date | undefined;
}

/** Span of a report that no earlier one precedes. */
const FIRST_REPORT_MS = MS_PER_DAY;

/**
 * Chooses the window. `last-report` starts where the newest report of an earlier date
 * ended, so that every attempt is in exactly one report: a second report of one date
 * replaces the first and therefore starts where that one did. A week or month is the last one
 * that is over, whole, whatever the earlier reports cover. Throws UserError when the window
 * would be empty.
 */
export function chooseWindow(
  { since, until }: WindowRequest,
  now: Date,
  earlier: readonly EarlierReport[],
): Window {
  const to = until === undefined || until > now ? now : until;
  if (since.kind === 'period') return windowOfLast(since.unit, to);
  const window = { ...startOf(since, to, earlier), to };
  if (window.from < window.to) return window;
  throw new UserError(
    `since: the window would start at ${window.from.toISOString()}, which is not before its end at ${to.toISOString()}; give an earlier since or a later until.`,
  );
}

/** The last whole week or month that had ended at an instant. */
export function windowOfLast(unit: PeriodUnit, end: Date): Window {
  const { name, from, to } = lastPeriod(unit, end.getTime());
  return {
    from: new Date(from),
    to: new Date(to),
    basis: 'explicit',
    period: { unit, name },
  };
}

function startOf(
  since: Exclude<WindowRequest['since'], { readonly kind: 'period' }>,
  to: Date,
  earlier: readonly EarlierReport[],
): Omit<Window, 'to'> {
  if (since.kind === 'instant') return { from: since.at, basis: 'explicit' };
  if (since.kind === 'look-back') {
    return { from: new Date(to.getTime() - since.ms), basis: 'look-back' };
  }
  const date = dateOfWindow({ to });
  const ends = earlier.filter((report) => isBefore(report, date)).map((report) => report.to);
  // A period that another program wrote may be wrong; one that is not over is no start.
  const before = latest(ends, to);
  if (before !== undefined) return { from: before, basis: 'last-report' };
  const replaced = earlier.find((report) => isReplacedOn(report, date));
  if (replaced?.from) return { from: new Date(replaced.from), basis: 'last-report' };
  return { from: new Date(to.getTime() - FIRST_REPORT_MS), basis: 'look-back' };
}

/**
 * Whether a report comes before those of a date. One that another program wrote that day
 * does too: it is not ours to replace.
 */
export function isBefore(report: EarlierReport, date: string): boolean {
  return report.date < date || (report.date === date && report.isRounded);
}

/** Whether a report of a date replaces this one. */
export function isReplacedOn(report: EarlierReport, date: string): boolean {
  return report.date === date && !report.isRounded;
}

/** The latest instant before a limit; undefined when there is none. */
function latest(instants: readonly (string | null)[], limit: Date): Date | undefined {
  const times = instants
    .filter((instant) => instant !== null)
    .map((instant) => Date.parse(instant))
    .filter((time) => time < limit.getTime());
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}
