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
