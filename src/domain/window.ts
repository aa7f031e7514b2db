import { MS_PER_DAY } from './day.ts';
import type { Period } from './period.ts';

/** How the start of a window was found. */
export type WindowBasis = 'last-report' | 'look-back' | 'explicit';

/** The half-open time span `[from, to)` that a report covers. */
export interface Window {
  readonly from: Date;
  readonly to: Date;
  readonly basis: WindowBasis;
  /** The whole week or month that was asked for; absent elsewhere. */
  readonly period?: Pick<Period, 'unit' | 'name'>;
}

/** UTC date (`YYYY-MM-DD`) of the window's last instant: the date in the title. */
export function dateOfWindow(window: Pick<Window, 'to'>): string {
  return new Date(window.to.getTime() - 1).toISOString().slice(0, 10);
}

/** Length of a window in days; `null` when an end is not known or the window is empty. */
export function windowDays(window: {
  readonly from: string | null;
  readonly to: string | null;
}): number | null {
  if (window.from === null || window.to === null) return null;
  const days = (Date.parse(window.to) - Date.parse(window.from)) / MS_PER_DAY;
  return days > 0 ? days : null;
}
