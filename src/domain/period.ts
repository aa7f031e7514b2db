import { MS_PER_DAY } from './day.ts';

/*
 * Whole calendar weeks and months in UTC, where no day is longer than another: a clock that is
 * put forward or back changes nothing here.
 */

/** Spans that a report rolls up. */
export const PERIOD_UNITS = ['week', 'month'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A whole week or month: `[from, to)`, instants in milliseconds since 1970. */
export interface Period {
  readonly unit: PeriodUnit;
  /** `2026-W47` as ISO 8601 names weeks, or `2026-11`. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The one week or month that an instant lies in; milliseconds since 1970. */
export function periodAt(unit: PeriodUnit, at: number): Period {
  return unit === 'week' ? weekAt(at) : monthAt(at);
}

/** The last week or month that had ended at an instant; milliseconds since 1970. */
export function lastPeriod(unit: PeriodUnit, at: number): Period {
  return periodAt(unit, periodAt(unit, at).from - 1);
}

/** Monday to Sunday, named after the year and number of its Thursday (ISO 8601). */
function weekAt(at: number): Period {
  const day = Math.floor(at / MS_PER_DAY);
  const monday = day - modulo(day + 3, 7); // 1970-01-01 was a Thursday
  const thursday = (monday + 3) * MS_PER_DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / MS_PER_DAY / 7) + 1;
  return {
    unit: 'week',
    name: `${year}-W${String(week).padStart(2, '0')}`,
    from: monday * MS_PER_DAY,
    to: (monday + 7) * MS_PER_DAY,
  };
}

function monthAt(at: number): Period {
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return {
    unit: 'month',
    name: date.toISOString().slice(0, 7),
    from: Date.UTC(year, month),
    to: Date.UTC(year, month + 1),
  };
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by;
}
