import type { EarlierReport } from './domain/report.ts';
import type { Options } from './options/parse-options.ts';
import type { Ports } from './ports.ts';
import { readEarlierReport } from './report/read-foreign-report.ts';
import type { ReportIssue } from './sources/earlier-reports.ts';

/** A report in the repository, with the issue that holds it. */
export interface KnownReport {
  readonly issue: ReportIssue;
  readonly report: EarlierReport;
}

/** The issues that are reports of ours, or of a program before us, newest first. */
export async function readKnownReports(options: Options, ports: Ports): Promise<KnownReport[]> {
  const issues = await ports.readReportIssues();
  return issues.flatMap((issue): KnownReport[] => {
    const report = readEarlierReport(issue, options.titlePrefix);
    return report === undefined ? [] : [{ issue, report }];
  });
}
