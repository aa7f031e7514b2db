import { MS_PER_DAY } from '../domain/day.ts';
import { AccessError } from '../domain/errors.ts';
import type { KnownReports, ReportIssue } from '../domain/report-issue.ts';
import { claimsLaterEdit } from '../history/believe-marker.ts';
import { knownReports, unlabelledReports, type Series } from '../history/known-reports.ts';
import type { Options } from '../options/parse-options.ts';
import type { Log, Ports, ReadEdits, ReadReportIssues } from '../ports.ts';

/**
 * As `readKnownReports`, but a token that may not read issues does not keep the report from
 * being made: it then has no trend, and is published everywhere but as an issue.
 */
export async function learnKnownReports(
  options: Options,
  reading: Pick<Ports, 'readReportIssues' | 'readEdits' | 'log'>,
): Promise<KnownReports> {
  try {
    return await readKnownReports(options, reading);
  } catch (failure) {
    if (!(failure instanceof AccessError)) throw failure;
    if (options.dryRun || !options.publish.has('issue')) {
      reading.log.warning(`The report has no trend: ${failure.message}`);
    }
    return { reports: [], duplicates: [], unreadable: [], failure };
  }
}

/** What reading reports touches outside. */
export interface ReportReading {
  readonly readReportIssues: ReadReportIssues;
  readonly readEdits?: ReadEdits | undefined;
  readonly log: Log;
}

/** Reads the reports of the series that a report belongs to. */
export async function readKnownReports(
  options: Options,
  reading: ReportReading,
): Promise<KnownReports> {
  const found = await reading.readReportIssues({ label: options.label });
  const { issues, doubts } = await datedByEdits(found, reading);
  return { ...knownReports(issues, seriesOf(options)), doubts };
}

/**
 * Learns when we last wrote the issues that claim a time after they were made. An issue whose last edit is another's, or nobody's, is taken to end when it was made.
 */
async function datedByEdits(
  issues: readonly ReportIssue[],
  { readEdits, log }: Pick<ReportReading, 'readEdits' | 'log'>,
): Promise<{ issues: readonly ReportIssue[]; doubts: readonly string[] }> {
  const claiming = issues.filter((issue) => claimsLaterEdit(issue.body, issue));
  if (claiming.length === 0) return { issues, doubts: [] };
  const edits = await readEdits?.(claiming.map(({ number }) => number));
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
  for (const doubt of doubts) log.warning(`${doubt}: run again with a \`since\` before it.`);
  return { issues: dated, doubts };
}

/** Reads the reports of a date that lost their label. */
export async function readUnlabelledReports(
  options: Options,
  reading: ReportReading,
  date: string,
): Promise<KnownReports> {
  // Made after its date began; a day more for the clock of whoever made it.
  const since = new Date(Date.parse(date) - MS_PER_DAY);
  const { issues } = await datedByEdits(await reading.readReportIssues({ since }), reading);
  return unlabelledReports(issues, seriesOf(options));
}

/** The series that a report made with these options belongs to. */
function seriesOf(options: Options): Series {
  const { since } = options;
  return { ...options, period: since.kind === 'period' ? since.unit : undefined };
}
