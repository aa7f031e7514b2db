import { DAYS_PER_MONTH } from '../domain/month.ts';
import type { ReportWindow } from '../domain/report.ts';
import { windowDays } from '../trend/like-for-like.ts';

type Window = Pick<ReportWindow, 'from' | 'to'>;

/** What an amount of a window comes to in a month of 30 days; `null` where the window has no ends. */
export function aMonth(amount: number, window: Window): number | null {
  const days = countedDays(window);
  return days === null ? null : (amount * DAYS_PER_MONTH) / days;
}

/**
 * Days that a window stands for; `null` where it has no ends. One of less than a day counts as
 * one: ten minutes of a log are what a day brought, not the 4,320th part of a month.
 */
export function countedDays(window: Window): number | null {
  const days = windowDays(window);
  return days === null ? null : Math.max(1, days);
}
