/*
 * Which of a repository's issues are reports, and of which series. What is no report is
 * never compared with, updated or closed.
 */
import { PublishError } from '../domain/errors.ts';
import type { KnownReport, KnownReports, ReportIssue } from '../domain/report-issue.ts';
import type { KnownEarlierReport } from '../domain/report.ts';
import { believeMarker } from './believe-marker.ts';
import { isBefore, isReplacedOn } from './choose-window.ts';
import { readEarlierReport } from './read-foreign-report.ts';
import { scopeKey, type Scope } from './scope.ts';

/** The series that a report belongs to. */
export interface Series extends Scope {
  readonly label: string;
  readonly titlePrefix: string;
}

/** Chooses the reports of a series among the issues with its label, those of a program before us included. */
export function knownReports(issues: readonly ReportIssue[], series: Series): KnownReports {
  const read = issues.map((issue) => ({
    issue,
    report: readEarlierReport(issue, series.titlePrefix),
  }));
  return {
    ...partByDate(read.flatMap(({ issue, report }) => inScope(series, issue, report))),
    unreadable: read.flatMap(({ issue, report }) => (report === undefined ? [issue] : [])),
  };
}

/**
 * Chooses the reports of a series that lost their label: the marker shows whose they are.
 * The title alone would not, because several series may share it.
 */
export function unlabelledReports(issues: readonly ReportIssue[], series: Series): KnownReports {
  const isOurs = (issue: ReportIssue): boolean =>
    believeMarker(issue.body, issue)?.label === series.label;
  return knownReports(issues.filter(isOurs), series);
}

/** Earlier reports that a trend is drawn from, the newest ones. */
const MAX_EARLIER_REPORTS = 30;

/** The reports that a report of a date is compared with, newest first. */
export function earlierReports({ reports }: KnownReports, date: string): KnownEarlierReport[] {
  return reports
    .map(({ report }) => report)
    .filter((report) => isBefore(report, date))
    .slice(0, MAX_EARLIER_REPORTS);
}

/** Issues that a report of a date touches, by number. */
export interface TouchedIssues {
  /** The report of the same date: the oldest, if runs at the same time made more. */
  readonly existing: number | undefined;
  /** Open second reports of the same date, which a run left behind. */
  readonly duplicates: readonly number[];
  /** Open reports of earlier dates. */
  readonly older: readonly number[];
}

/** A report on its way to an issue. */
export interface UpcomingIssue {
  readonly owner: string;
  readonly repo: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/**
 * Which issues a report of a date touches. Throws PublishError when an issue has its title
 * and a text that is no report any more: people edited it.
 */
export function touchedIssues(
  known: KnownReports,
  { owner, repo, title, date }: UpcomingIssue,
): TouchedIssues {
  const isReplaced = ({ report }: KnownReport): boolean => isReplacedOn(report, date);
  const isOlder = ({ report }: KnownReport): boolean => isBefore(report, date);
  const existing = known.reports.find(isReplaced)?.issue.number;
  const alike = known.unreadable.find((issue) => issue.title === title);
  if (existing === undefined && alike !== undefined) {
    throw new PublishError(
      `Issue #${alike.number} of ${owner}/${repo} has the title of this report, but its text was edited so that it is no report any more: delete or rename it, then run again.`,
    );
  }
  return {
    existing,
    duplicates: openNumbers(known.duplicates.filter(isReplaced)),
    older: openNumbers([...known.reports, ...known.duplicates].filter(isOlder)),
  };
}

function openNumbers(reports: readonly KnownReport[]): number[] {
  return reports.filter(({ issue }) => issue.state === 'open').map(({ issue }) => issue.number);
}

function inScope(
  series: Series,
  issue: ReportIssue,
  report: KnownEarlierReport | undefined,
): KnownReport[] {
  if (report === undefined) return [];
  const isUnfiltered = series.workflows.length + series.excludeWorkflows.length === 0;
  // Programs before this one knew no filters and no weeks: they reported on all, day by day.
  const isTheirs = isUnfiltered && series.period === undefined;
  const isSame = report.scope === null ? isTheirs : report.scope === scopeKey(series);
  return isSame ? [{ issue, report }] : [];
}

/** Two runs at the same time may both have made a report; every run agrees which one counts. */
function partByDate(known: readonly KnownReport[]): Pick<KnownReports, 'reports' | 'duplicates'> {
  const first = new Map<string, number>();
  for (const { issue, report } of known) {
    if (report.isRounded) continue;
    first.set(report.date, Math.min(issue.number, first.get(report.date) ?? issue.number));
  }
  const isFirst = ({ issue, report }: KnownReport): boolean =>
    report.isRounded || first.get(report.date) === issue.number;
  return {
    reports: known.filter(isFirst),
    duplicates: known.filter((report) => !isFirst(report)),
  };
}
