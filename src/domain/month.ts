import { windowDays } from './window.ts';

/** Money a month is told for months of 30 days, so that a reader can check it in the head. */
export const DAYS_PER_MONTH = 30;

/** The two ends of a window: instants, ISO 8601 UTC; `null` where unknown. */
interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * What an amount of a window comes to in a month; `null` where the amount is unknown or the
 * window has no ends. A window of less than a day counts as one: ten minutes of a log are what a
 * day brought, not the 4,320th part of a month.
 */
export function perMonth(amount: number | null, window: Window): number | null {
  const days = countedDays(window);
  return amount === null || days === null ? null : (amount * DAYS_PER_MONTH) / days;
}

/** Days of a window, at least one; `null` where it has no ends, or ends before it begins. */
export function countedDays(window: Window): number | null {
  const days = windowDays(window);
  return days === null ? null : Math.max(1, days);
}
