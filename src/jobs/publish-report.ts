import { UserError } from '../domain/errors.ts';
import type { PublishedIssue, ReportPaths } from '../domain/publication.ts';
import type { KnownReports } from '../domain/report-issue.ts';
import type { Report } from '../domain/report.ts';
import { markerFromReport, writeEndMarker, writeMarker } from '../history/marker.ts';
import type { Options } from '../options/parse-options.ts';
import type { Ports } from '../ports.ts';
import { renderIssue } from '../renderers/issue.ts';
import { renderAs } from '../renderers/render-as.ts';
import { renderJson } from '../renderers/json.ts';

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
 * Writes a report to files and runs every wanted publisher. One that fails does not keep
 * the others from theirs.
 */
export async function publishReport(
  report: Report,
  known: KnownReports,
  { label }: Pick<Options, 'label'>,
  { publishers, writeFiles, log }: Pick<Ports, 'publishers' | 'writeFiles' | 'log'>,
): Promise<Published> {
  const marker = markerFromReport(report, label);
  const { body: markdown, leftOut } = renderIssue(report, {
    marker: writeMarker(marker),
    endMarker: writeEndMarker(marker),
  });
  if (leftOut.length > 0) log.info(`Left out of the issue to fit: ${leftOut.join('; ')}.`);
  const paths = await writeFiles({
    'report.json': renderJson(report),
    'report.md': markdown,
    'usage.csv': renderAs('csv', report),
  });
  let issue: PublishedIssue | undefined;
  const failures: UserError[] = [];
  for (const publisher of publishers.filter(({ isWanted }) => isWanted)) {
    try {
      issue = (await publisher.publish({ report, markdown, paths, known })) ?? issue;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push(error);
    }
  }
  return { markdown, paths, issue, failures };
}
