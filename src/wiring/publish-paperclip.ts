import type { CompaniesRead } from '../jobs/audit-paperclip.ts';
import { publishPaperclip } from '../jobs/publish-paperclip.ts';
import type { RunResult } from '../jobs/report-on-repository.ts';
import type { Options } from '../options/parse-options.ts';
import { readReportIssues } from '../sources/earlier-reports.ts';
import { connectToGitHub } from './github-connection.ts';
import { createReportPorts } from './report-ports.ts';
import type { Surroundings } from './report-on-github.ts';
import { sayOdd } from './say-odd.ts';

/** Publishes the audit of companies on GitHub; each choice of companies is a series. */
export async function publishPaperclipOnGitHub(
  read: CompaniesRead,
  given: Options,
  around: Surroundings,
): Promise<RunResult> {
  const options = { ...given, workflows: read.companies.map(({ company }) => company.name) };
  const connection = connectToGitHub(options, around);
  const { client } = connection;
  const early = readReportIssues(client, options, { label: options.label }, sayOdd(around.log));
  early.catch(() => undefined); // it may fail before anyone waits for it
  const ports = createReportPorts(options, { ...around, ...connection, early });
  return publishPaperclip(read, options, ports);
}
