import type { EarlierReport, Report } from '../domain/report.ts';
import { dateOfWindow } from '../domain/window.ts';
import { per, windowDays } from '../trend/like-for-like.ts';
import { Markdown, NOTHING } from './markdown-kit.ts';

/** Two points are no trend. */
const FEWEST_POINTS = 3;
/** More dates than this run into each other. */
const MOST_POINTS = 14;

interface Point {
  readonly date: string;
  /** US dollars a day, so that windows of different lengths compare. */
  readonly cost: number;
}

/**
 * Cost over time as a Mermaid chart, oldest first; nothing with fewer than three known
 * costs. GitHub draws `xychart-beta` in any of its versions; the axis is told to begin at 0
 * because it would begin at the smallest value, and numbers like `1e-7` are not understood.
 * https://mermaid.js.org/syntax/xyChart.html (2026)
 */
export function costChart(report: Report, most: number): Markdown {
  const points = pointsOf(report).slice(-Math.min(most + 1, MOST_POINTS));
  if (points.length < FEWEST_POINTS) return NOTHING;
  const highest = Math.max(...points.map(({ cost }) => cost));
  if (highest < 0.01 || highest > MOST_USD) return NOTHING;
  const lines = [
    '```mermaid',
    'xychart-beta',
    '  title "Cost per day in US dollars"',
    `  x-axis [${points.map(({ date }) => `"${date.slice(5)}"`).join(', ')}]`,
    `  y-axis "USD" 0 --> ${(highest * 1.1).toFixed(2)}`,
    `  bar [${points.map(({ cost }) => cost.toFixed(2)).join(', ')}]`,
    '```',
  ];
  return new Markdown(lines.join('\n'));
}

/** Above this `toFixed` writes an exponent. */
const MOST_USD = 1e15;

function pointsOf({ window, totals, trend }: Report): Point[] {
  const now =
    window.to === null
      ? []
      : [toPoint(dateOfWindow({ to: new Date(window.to) }), totals.costUsd, window)];
  const before = trend.earlier.map(({ date, costUsd, ...earlier }) =>
    toPoint(date, costUsd, earlier),
  );
  return [...now, ...before]
    .toReversed()
    .filter((point) => point !== undefined)
    .filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date));
}

function toPoint(
  date: string,
  costUsd: number | null,
  window: Pick<EarlierReport, 'from' | 'to'>,
): Point | undefined {
  const cost = per(costUsd, windowDays(window));
  return cost === null ? undefined : { date, cost };
}
