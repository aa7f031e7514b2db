import { dateOfWindow } from '../domain/window.ts';
import { earlierReports } from '../history/known-reports.ts';
import type { Options } from '../options/parse-options.ts';
import type { Ports } from '../ports.ts';
import { auditCompanies, type CompaniesRead } from './audit-paperclip.ts';
import { learnKnownReports } from './known-reports.ts';
import { publishReport } from './publish-report.ts';
import type { RunResult } from './report-on-repository.ts';

/**
 * Audits companies and publishes the audit as an issue series of its own, compared with the
 * earlier ones. Throws PublishError.
 */
export async function publishPaperclip(
  { companies, options: audit }: CompaniesRead,
  options: Options,
  ports: Ports,
): Promise<RunResult> {
  const known = await learnKnownReports(options, ports);
  const report = auditCompanies(companies, audit, {
    now: ports.now(),
    version: ports.version,
    earlier: earlierReports(known, dateOfWindow(audit.window)),
  });
  return { report, published: await publishReport(report, known, options, ports) };
}
