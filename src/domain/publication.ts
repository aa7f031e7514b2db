import type { KnownReports } from './report-issue.ts';
import type { Report } from './report.ts';

/** The files that a report is written to. */
export interface ReportFiles {
  readonly 'report.json': string;
  readonly 'report.md': string;
  readonly 'report.html': string;
  readonly 'usage.csv': string;
}

/** Path of each of the report's files. */
export type ReportPaths = Readonly<Record<keyof ReportFiles, string>>;

/** A report that is made and written to files, as publishers get it. */
export interface Publication {
  readonly report: Report;
  /** Text of the issue, its markers included. */
  readonly markdown: string;
  readonly paths: ReportPaths;
  /** The earlier reports of the series, from the repository's issues. */
  readonly known: KnownReports;
}

/** The label that all reports have. */
export interface IssueLabel {
  /** At most 50 characters and no comma: GitHub's limits. */
  readonly name: string;
  /** Six hex digits without `#`. */
  readonly color: string;
  /** At most 100 characters. */
  readonly description: string;
}

/** What an issue shows. */
export interface IssueText {
  /** At most 256 characters. */
  readonly title: string;
  /** At most 65,536 characters, GitHub's limit. */
  readonly body: string;
}

/** As much of an issue as publishing uses. */
export interface WrittenIssue {
  readonly number: number;
  /** Id in the API, not the number. */
  readonly id: number;
  readonly url: string;
  readonly labels: readonly string[];
}

/** Reports that another one replaces. */
export interface Replacement {
  /** The report that stays. */
  readonly by: Pick<WrittenIssue, 'number' | 'id'>;
  /** Numbers of those it replaces; the one that stays is passed over. */
  readonly replaced: readonly number[];
  /** Reports of earlier dates, or second ones of the same date. */
  readonly as: 'older' | 'duplicate';
}

/** The issue that a report went to. */
export interface PublishedIssue {
  readonly number: number;
  readonly url: string;
  /** False when it was created. */
  readonly wasUpdated: boolean;
  /** Earlier reports that were closed. */
  readonly closed: readonly number[];
}
