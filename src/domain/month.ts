import { MS_PER_DAY } from './day.ts';

/** Money a month is told for months of 30 days, so that a reader can check it in the head. */
export const DAYS_PER_MONTH = 30;

/**
 * What an amount of a window comes to in a month; `null` where the amount or the window's length
 * is unknown, or where the window has none.
 *
 * @param window - instants, ISO 8601 UTC.
 */
export function perMonth(
  amount: number | null,
  { from, to }: { readonly from: string | null; readonly to: string | null },
): number | null {
  if (amount === null || from === null || to === null) return null;
  const days = (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
  return days > 0 ? (amount * DAYS_PER_MONTH) / days : null;
}
