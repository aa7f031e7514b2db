import type { Report } from '../domain/report.ts';
import { UserError } from '../domain/errors.ts';
import type { KnownReports } from './known-reports.ts';
import type { Options } from '../options/parse-options.ts';
import type { Ports, ReportPaths } from '../ports.ts';
import { publishAsIssue } from './publish-issue.ts';
import type { PublishedIssue } from '../publishers/github-issue.ts';
import { renderCsv } from '../renderers/csv.ts';
import { renderIssue } from '../renderers/issue.ts';
import { renderJson } from '../renderers/json.ts';
import { renderSummary } from '../renderers/summary.ts';
import { markerFromReport, writeEndMarker, writeMarker } from '../history/marker.ts';

/** Where a report went. */
export interface Published {
  /** Markdown of the issue. */
  readonly markdown: string;
  readonly paths: ReportPaths;
  /** Undefined when no issue was asked for. */
  readonly issue: PublishedIssue | undefined;
  /** What could not be published, though everything else was. */
  readonly failures: readonly UserError[];
}

/**
 * Renders a report and sends it everywhere it was asked to go. One place that refuses
 * does not keep the others from getting theirs.
 */
export async function publishReport(
  report: Report,
  known: KnownReports,
  options: Options,
  ports: Ports,
): Promise<Published> {
  const marker = markerFromReport(report, options.label);
  const { body, leftOut } = renderIssue(report, {
    marker: writeMarker(marker),
    endMarker: writeEndMarker(marker),
  });
  if (leftOut.length > 0) ports.log.info(`Left out of the issue to fit: ${leftOut.join('; ')}.`);
  const paths = await ports.writeFiles({
    'report.json': renderJson(report),
    'report.md': body,
    'usage.csv': renderCsv(report),
  });
  const failures: UserError[] = [];
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(error);
      return undefined;
    }
  };
  if (options.dryRun) return { markdown: body, paths, issue: undefined, failures };

  const issue = options.publish.has('issue')
    ? await attempt(() => publishAsIssue({ body, date: marker.date }, known, options, ports))
    : undefined;
  const { writeSummary } = ports;
  if (options.publish.has('summary') && writeSummary !== undefined) {
    await attempt(() => writeSummary(renderSummary(report)));
  }
  if (options.publish.has('artifact')) await attempt(() => ports.uploadArtifact(paths));
  return { markdown: body, paths, issue, failures };
}
