import { MS_PER_DAY } from '../domain/day.ts';
import { DAYS_PER_MONTH } from '../domain/month.ts';
import type { ReportWindow } from '../domain/report.ts';

/**
 * What an amount of a window comes to in a month of 30 days; `null` where the window has no
 * ends. A window of less than a day counts as one: ten minutes of a log are what a day brought,
 * not the 4,320th part of a month.
 */
export function aMonth(amount: number, window: Pick<ReportWindow, 'from' | 'to'>): number | null {
  const days = daysOf(window);
  return days === null ? null : (amount * DAYS_PER_MONTH) / days;
}

function daysOf({ from, to }: Pick<ReportWindow, 'from' | 'to'>): number | null {
  if (from === null || to === null) return null;
  const days = (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
  return days > 0 ? Math.max(1, days) : null;
}
