import type { KnownReports } from '../domain/report-issue.ts';
import type { Report } from '../domain/report.ts';
import { dateOfReport } from '../history/marker.ts';
import { decideNews, type NewsDecision } from '../notify/decide-news.ts';
import type { Options } from '../options/parse-options.ts';

/**
 * What of a report is new beside what the earlier ones of its series sent, that of the same date
 * included; undefined where no webhook was asked for.
 */
export function newsOfReport(
  report: Report,
  { reports }: Pick<KnownReports, 'reports'>,
  { webhooks, notifyOn }: Pick<Options, 'webhooks' | 'notifyOn'>,
): NewsDecision | undefined {
  if (webhooks.length === 0) return undefined;
  const newest = reports.find((known) => known.report.notified !== undefined);
  const notified = newest?.report.notified ?? [];
  return decideNews(report, { notifyOn, notified, date: dateOfReport(report) });
}
