import { periodAt } from '../domain/period.ts';
import type { EarlierReport, Report } from '../domain/report.ts';
import { dateOfReport } from './marker.ts';

/**
 * The title of a report's issue: the prefix with the date of the window's last instant, or with
 * the week or month that it rolls up, so that people and lists tell the series apart.
 */
export function titleOf(report: Report, prefix: string): string {
  const { period } = report.window;
  return period === undefined
    ? `${prefix} ${dateOfReport(report)}`
    : `${prefix}, ${period.unit} ${period.name}`;
}

/** What an earlier report of a report's series is called: its date, or its week or month. */
export function nameOfEarlier(
  { window: { period } }: Pick<Report, 'window'>,
  { date }: Pick<EarlierReport, 'date'>,
): string {
  return period === undefined ? date : periodAt(period.unit, Date.parse(date)).name;
}
