import type { EarlierReport } from './domain/report.ts';
import type { Options } from './options/parse-options.ts';
import type { Ports } from './ports.ts';
import { readEarlierReport } from './report/read-foreign-report.ts';
import { scopeKey } from './report/scope.ts';
import type { ReportIssue } from './sources/earlier-reports.ts';

/** A report in the repository, with the issue that holds it. */
export interface KnownReport {
  readonly issue: ReportIssue;
  readonly report: EarlierReport;
}

/**
 * The issues that are reports of what this one counts, newest first, those of a program
 * before us included.
 */
export async function readKnownReports(options: Options, ports: Ports): Promise<KnownReport[]> {
  const issues = await ports.readReportIssues();
  const scope = scopeKey(options);
  const isUnfiltered = options.workflows.length + options.excludeWorkflows.length === 0;
  return issues.flatMap((issue): KnownReport[] => {
    const report = readEarlierReport(issue, options.titlePrefix);
    if (report === undefined) return [];
    // Programs before this one knew no filters, so they reported on all workflows.
    const isSame = report.scope === null ? isUnfiltered : report.scope === scope;
    return isSame ? [{ issue, report }] : [];
  });
}
