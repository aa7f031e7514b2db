import type { EarlierReport } from '../domain/report.ts';
import { UserError } from '../domain/errors.ts';
import { isForbidden, isNotFound } from '../github/api-error.ts';
import type { Options } from '../options/parse-options.ts';
import type { Ports } from '../ports.ts';
import { believeMarker, claimsLaterEdit } from '../history/believe-marker.ts';
import { readEarlierReport } from '../history/read-foreign-report.ts';
import { scopeKey } from '../history/scope.ts';
import type { ReportIssue } from '../sources/earlier-reports.ts';

/** A report in the repository, with the issue that holds it. */
export interface KnownReport {
  readonly issue: ReportIssue;
  readonly report: EarlierReport;
}

/** What the repository's issues tell of the series that a report belongs to. */
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

/**
 * As `readKnownReports`, but a token that may not read issues does not keep the report from
 * being made: it then has no trend, and goes to every place but an issue.
 */
export async function learnKnownReports(options: Options, ports: Ports): Promise<KnownReports> {
  try {
    return await readKnownReports(options, ports);
  } catch (error) {
    const isRefusal = isForbidden(error) || isNotFound(error);
    if (!(error instanceof UserError) || !isRefusal) throw error;
    if (options.dryRun || !options.publish.has('issue')) {
      ports.log.warning(`The report has no trend: ${error.message}`);
    }
    return { reports: [], duplicates: [], unreadable: [], failure: error };
  }
}

/** Reads the reports of what this one counts, those of a program before us included. */
export async function readKnownReports(options: Options, ports: Ports): Promise<KnownReports> {
  const { issues, doubts } = await datedByEdits(
    await ports.readReportIssues({ label: options.label }),
    ports,
  );
  const read = issues.map((issue) => ({
    issue,
    report: readEarlierReport(issue, options.titlePrefix),
  }));
  return {
    ...partByDate(read.flatMap(({ issue, report }) => inScope(options, issue, report))),
    unreadable: read.flatMap(({ issue, report }) => (report === undefined ? [issue] : [])),
    doubts,
  };
}

/**
 * Learns when we last wrote the issues that claim more than they can have told when they were
 * made. An issue whose last edit is another's, or nobody's, is taken to end when it was made.
 */
async function datedByEdits(
  issues: readonly ReportIssue[],
  ports: Ports,
): Promise<{ issues: readonly ReportIssue[]; doubts: readonly string[] }> {
  const claiming = issues.filter((issue) => claimsLaterEdit(issue.body, issue));
  if (claiming.length === 0) return { issues, doubts: [] };
  const edits = await ports.readEdits?.(claiming.map(({ number }) => number));
  const dated = issues.map((issue) => {
    const edit = edits?.get(issue.number);
    return edit?.isOwn === true ? { ...issue, editedAt: edit.at } : issue;
  });
  const changed = dated.filter(
    (issue) =>
      claiming.some(({ number }) => number === issue.number) && issue.editedAt === undefined,
  );
  const doubts = changed.map(({ number, createdAt }) => {
    const by = edits?.get(number)?.by;
    return `Report #${number} was changed${by === undefined ? '' : ` by ${by}`} and claims a time after it was made, so what ran before ${createdAt.toISOString()} may be in no report`;
  });
  for (const doubt of doubts) ports.log.warning(`${doubt}: run again with a \`since\` before it.`);
  return { issues: dated, doubts };
}

const DAY_MS = 86_400_000;

/**
 * Reads the reports of a date that lost their label: the marker says whose they are. The
 * title alone would not, because several series may share it.
 */
export async function readUnlabelledReports(
  options: Options,
  ports: Ports,
  date: string,
): Promise<KnownReports> {
  // Made after its date began; a day more for the clock of whoever made it.
  const since = new Date(Date.parse(date) - DAY_MS);
  const { issues } = await datedByEdits(await ports.readReportIssues({ since }), ports);
  const ours = issues.filter((issue) => believeMarker(issue.body, issue)?.label === options.label);
  const known = ours.flatMap((issue) =>
    inScope(options, issue, readEarlierReport(issue, options.titlePrefix)),
  );
  return { ...partByDate(known), unreadable: [] };
}

function inScope(
  options: Options,
  issue: ReportIssue,
  report: EarlierReport | undefined,
): KnownReport[] {
  if (report === undefined) return [];
  const isUnfiltered = options.workflows.length + options.excludeWorkflows.length === 0;
  // Programs before this one knew no filters, so they reported on all workflows.
  const isSame = report.scope === null ? isUnfiltered : report.scope === scopeKey(options);
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
