import type { UserError } from './errors.ts';
import type { KnownEarlierReport } from './report.ts';

/** An issue that may be a report. */
export interface ReportIssue {
  readonly number: number;
  /** Id in the API, not the number. */
  readonly id: number;
  readonly url: string;
  readonly title: string;
  /** Empty when the issue has none. */
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly isLocked: boolean;
  /** Login of a bot. */
  readonly author: string;
  readonly createdAt: Date;
  /** When anything about the issue last changed. */
  readonly updatedAt: Date;
  /** When we last edited its text, where that was asked for and is known. */
  readonly editedAt?: Date;
  readonly labels: readonly string[];
}

/** The last edit of an issue's text. */
export interface IssueEdit {
  readonly at: Date;
  /** Login of who made it. */
  readonly by: string;
  /** Whether that was the workflow's account or the token's. */
  readonly isOwn: boolean;
}

/** A report in the repository, with the issue that holds it. */
export interface KnownReport {
  readonly issue: ReportIssue;
  readonly report: KnownEarlierReport;
}

/** The repository's issues of the series that a report belongs to. */
export interface KnownReports {
  /** Newest first, one of ours a date: the first that was made. */
  readonly reports: readonly KnownReport[];
  /** Reports of ours that another one of the same date precedes. */
  readonly duplicates: readonly KnownReport[];
  /** Issues of ours that are no report, whatever their title: people may have edited them. */
  readonly unreadable: readonly ReportIssue[];
  /** What reports that others changed may hide; sentences without a full stop. */
  readonly doubts?: readonly string[];
  /** Why the issues could not be read; nothing is known then. */
  readonly failure?: UserError;
}
