import type { EarlierReport, Report } from '../domain/report.ts';
import { dateOfWindow } from '../domain/window.ts';
import { per, windowDays } from '../trend/like-for-like.ts';
import type { Block, Point } from './blocks.ts';

/** Two points are no trend. */
const FEWEST_POINTS = 3;
/** More dates than this run into each other. */
const MOST_POINTS = 14;
/** Less is nothing to look at; above the other, numbers are written with an exponent. */
const LEAST_USD = 0.01;
const MOST_USD = 1e15;

/**
 * Cost per day over time, so that windows of different lengths compare, oldest first; nothing
 * with fewer than three known costs.
 */
export function costFigure(report: Report, most: number): readonly Block[] {
  const points = pointsOf(report).slice(-Math.min(most + 1, MOST_POINTS));
  const highest = Math.max(0, ...points.map(({ value }) => value ?? 0));
  if (points.length < FEWEST_POINTS || highest < LEAST_USD || highest > MOST_USD) return [];
  return [{ kind: 'figure', title: 'Cost per day in US dollars', points, note: [] }];
}

function pointsOf({ window, totals, trend }: Report): readonly Point[] {
  const now =
    window.to === null
      ? []
      : toPoint(dateOfWindow({ to: new Date(window.to) }), totals.costUsd, window);
  const before = trend.earlier.flatMap(({ date, costUsd, ...earlier }) =>
    toPoint(date, costUsd, earlier),
  );
  return [...now, ...before].toReversed();
}

function toPoint(
  date: string,
  costUsd: number | null,
  window: Pick<EarlierReport, 'from' | 'to'>,
): readonly Point[] {
  const value = per(costUsd, windowDays(window));
  const isDate = /^\d{4}-\d\d-\d\d$/.test(date);
  return value === null || !isDate ? [] : [{ label: date.slice(5), value }];
}
