import { dayOf, nameOfDay } from '../domain/day.ts';
import type { Report } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';

/** More days than this are no picture; the newest are shown. */
const MOST_DAYS = 31;

/** A UTC day of the report, `YYYY-MM-DD`. */
export interface ReportDay {
  readonly day: string;
  /** Undefined where no record is of that day. */
  readonly usage: Usage | undefined;
}

/**
 * Every day of the window and of its records, whose requests may have begun before it, oldest
 * first; the newest 31 at most. None where no record has a time.
 */
export function daysOfReport({
  days,
  window,
}: Pick<Report, 'days' | 'window'>): readonly ReportDay[] {
  const usageOf = new Map(days.map(({ day, usage }) => [day, usage]));
  const recorded = days.flatMap(({ day }) => (day === null ? [] : [Date.parse(day)]));
  if (recorded.length === 0) return [];
  const { from, to } = window;
  const bounds = [
    ...recorded,
    ...(from === null ? [] : [Date.parse(from)]),
    ...(to === null ? [] : [Date.parse(to) - 1]), // half-open
  ];
  const numbers = bounds.filter((at) => !Number.isNaN(at)).map(dayOf);
  const last = numbers.reduce((most, day) => Math.max(most, day));
  const first = numbers.reduce((least, day) => Math.min(least, day));
  const shown = Math.max(first, last - MOST_DAYS + 1);
  return Array.from({ length: last - shown + 1 }, (_, index) => {
    const day = nameOfDay(shown + index);
    return { day, usage: usageOf.get(day) };
  });
}

/** Whether the window begins and ends at midnight, UTC, so that all of its days are whole. */
export function hasWholeDays({ window: { from, to } }: Pick<Report, 'window'>): boolean {
  return [from, to].every((instant) => instant?.slice(11, 19) === '00:00:00');
}
