import type { Report } from '../domain/report.ts';
import { windowDays } from '../domain/window.ts';
import type { Block, Figure } from './blocks.ts';
import { daysFigure, reportsFigure } from './cost-figures.ts';
import type { Extent } from './extent.ts';

/** Of a shorter window the days are parts of days, and reports say more. Days. */
const LONG_WINDOW = 3;

/**
 * The cost over time as a picture, from the first report on: by day of a window of several days,
 * else by report, else by what days there are.
 */
export function pictureSection(report: Report, { points: most }: Extent): readonly Block[] {
  const figure = isByDay(report) ? daysFigure(report) : reportsFigure(report);
  return figure === undefined ? [] : [toBlock(figure, most)];
}

/** Whether it is by day that the picture says most. */
export function isByDay(report: Report): boolean {
  if (daysFigure(report) === undefined) return false;
  const isLong = (windowDays(report.window) ?? 0) >= LONG_WINDOW;
  const reports = reportsFigure(report)?.points.filter(({ value }) => value !== null) ?? [];
  return isLong || reports.length < 2;
}

function toBlock(figure: Figure, most: number): Block {
  return { kind: 'figure', ...figure, points: figure.points.slice(-most) };
}
