import { AccessError } from '../domain/errors.ts';
import type { KnownReports } from '../domain/report-issue.ts';
import { knownReports, unlabelledReports } from '../history/known-reports.ts';
import type { Options } from '../options/parse-options.ts';
import type { Ports, ReadReportIssues } from '../ports.ts';

/**
 * As `readKnownReports`, but a token that may not read issues does not keep the report from
 * being made: it then has no trend, and goes to every place but an issue.
 */
export async function learnKnownReports(
  options: Options,
  { readReportIssues, log }: Pick<Ports, 'readReportIssues' | 'log'>,
): Promise<KnownReports> {
  try {
    return await readKnownReports(options, readReportIssues);
  } catch (failure) {
    if (!(failure instanceof AccessError)) throw failure;
    if (options.dryRun || !options.publish.has('issue')) {
      log.warning(`The report has no trend: ${failure.message}`);
    }
    return { reports: [], duplicates: [], unreadable: [], failure };
  }
}

/** Reads the reports of the series that a report belongs to. */
export async function readKnownReports(
  options: Options,
  readReportIssues: ReadReportIssues,
): Promise<KnownReports> {
  return knownReports(await readReportIssues({ label: options.label }), options);
}

const DAY_MS = 86_400_000;

/** Reads the reports of a date that lost their label. */
export async function readUnlabelledReports(
  options: Options,
  readReportIssues: ReadReportIssues,
  date: string,
): Promise<KnownReports> {
  // Made after its date began; a day more for the clock of whoever made it.
  const since = new Date(Date.parse(date) - DAY_MS);
  return unlabelledReports(await readReportIssues({ since }), options);
}
