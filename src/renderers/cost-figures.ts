import { dateOfWindow, windowDays } from '../domain/window.ts';
import type { EarlierReport, Report } from '../domain/report.ts';
import { sayList } from '../findings/wording.ts';
import { per } from '../trend/like-for-like.ts';
import type { Figure, Point } from './blocks.ts';
import { formatCost, type Cost } from './format.ts';
import { shownTotals } from './say-spent.ts';
import { daysOfReport, hasWholeDays } from './report-days.ts';

/** More dates than this run into each other, this report included. */
const MOST_REPORTS = 14;
/** Of more days only their number in the month is written. */
const MOST_LONG_LABELS = 14;
/** Less is nothing to look at; above the other, numbers are written with an exponent. */
const LEAST_USD = 0.01;
const MOST_USD = 1e15;

/** What each day of the window cost, oldest first; undefined where nothing of it is known. */
export function daysFigure(report: Report): Figure | undefined {
  if (!isMostlyDated(report)) return undefined;
  const days = daysOfReport(report);
  // A day without any record cost nothing, if nothing that may hold spend was left unread.
  const isCounted = report.repository !== null || report.paperclip?.source === 'postgres';
  const isAll = isCounted && report.coverage.complete;
  const points = days.map(({ day, usage }): Point => {
    const label = days.length > MOST_LONG_LABELS ? day.slice(8) : day.slice(5);
    if (usage === undefined) return { label, value: isAll ? 0 : null };
    return { label, value: usage.costUsd, ...markOf(usage) };
  });
  return figure('Cost by day in US dollars', points, daysNotes(report));
}

/** Bars of the lesser part of the cost would be taken for all of it. */
function isMostlyDated({ days }: Report): boolean {
  const sumOf = (some: Report['days']): number =>
    some.reduce((sum, { usage }) => sum + (usage.costUsd ?? 0), 0);
  const undated = sumOf(days.filter(({ day }) => day === null));
  return undated * 2 <= sumOf(days);
}

/** What a picture by day does not show, as parts of a sentence. */
export function daysNotes(report: Report): readonly string[] {
  const { days, repository } = report;
  const [first] = daysOfReport(report);
  const undated = days.find(({ day }) => day === null);
  const isCut = days.some(({ day }) => day !== null && first !== undefined && day < first.day);
  // A window of files is from their first record to the last.
  const hasParts = repository !== null && !hasWholeDays(report);
  return [
    ...(hasParts ? ['the first and the last day are not whole'] : []),
    ...(isCut ? ['days before these are not shown'] : []),
    ...(undated === undefined
      ? []
      : [
          `not shown, as its records have no time: ${formatCost(undated.usage, 'a cost not known')}`,
        ]),
  ];
}

/**
 * Cost per day of each report, so that windows of different lengths compare, oldest first;
 * undefined where nothing of them is known.
 */
export function reportsFigure(report: Report): Figure | undefined {
  const { window, trend } = report;
  const now =
    window.to === null
      ? []
      : toPoint(dateOfWindow({ to: new Date(window.to) }), window, shownTotals(report), false);
  const before = trend.earlier.flatMap((earlier) =>
    toPoint(earlier.date, earlier, earlier, earlier.isRounded),
  );
  const points = [...now, ...before].slice(0, MOST_REPORTS).toReversed();
  return figure('Cost per day, by report, in US dollars', points, []);
}

function toPoint(
  date: string,
  window: Pick<EarlierReport, 'from' | 'to'>,
  cost: Cost,
  isRounded: boolean,
): readonly Point[] {
  const isDate = /^\d{4}-\d\d-\d\d$/.test(date);
  const mark = isRounded ? { mark: '≈' as const } : markOf(cost);
  return isDate
    ? [{ label: date.slice(5), value: per(cost.costUsd, windowDays(window)), ...mark }]
    : [];
}

function markOf({ costIsFloor, costIsEstimate }: Cost): Pick<Point, 'mark'> {
  if (costIsFloor) return { mark: '≥' };
  return costIsEstimate ? { mark: '~' } : {};
}

const MARKS = [
  ['≥', '≥ the true cost is higher'],
  ['~', '~ an estimate'],
  ['≈', '≈ rounded by another program'],
] as const;

/** Names in a note; more are not read. */
const MOST_NAMES = 5;

function figure(
  title: string,
  points: readonly Point[],
  more: readonly string[],
): Figure | undefined {
  const known = points.filter(({ value }) => value !== null);
  const highest = known.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  if (highest < LEAST_USD || highest > MOST_USD) return undefined;
  const unknown = points.filter(({ value }) => value === null).map(({ label }) => label);
  const notes = [
    ...MARKS.filter(([mark]) => known.some((point) => point.mark === mark)).map(
      ([, words]) => words,
    ),
    ...more,
    ...(unknown.length === 0 ? [] : [`not known: ${sayList(unknown, MOST_NAMES)}`]),
  ];
  return { title, points, note: notes.length === 0 ? [] : [`${notes.join('; ')}.`] };
}
