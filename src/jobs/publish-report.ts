import { UserError } from '../domain/errors.ts';
import type { PublishedIssue, ReportPaths } from '../domain/publication.ts';
import type { KnownReports } from '../domain/report-issue.ts';
import type { Notified } from '../domain/notification.ts';
import type { Report } from '../domain/report.ts';
import { markerFromReport, writeEndMarker, writeMarker } from '../history/marker.ts';
import type { Options } from '../options/parse-options.ts';
import type { Ports } from '../ports.ts';
import { renderIssue, type RenderedIssue } from '../renderers/issue.ts';
import { renderAs } from '../renderers/render-as.ts';
import { renderJson } from '../renderers/json.ts';
import { newsOfReport } from './news-of-report.ts';
import { amendIssue, sendNews } from './send-news.ts';

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

/** What publishing needs of the options. */
export type PublishOptions = Pick<Options, 'label' | 'webhooks' | 'notifyOn'>;

type PublishingPorts = Pick<Ports, 'publishers' | 'renderHtml' | 'sendNews' | 'writeFiles' | 'log'>;

/**
 * Writes a report to files and runs every wanted publisher. One that fails does not keep
 * the others from theirs.
 */
export async function publishReport(
  report: Report,
  known: KnownReports,
  options: PublishOptions,
  ports: PublishingPorts,
): Promise<Published> {
  const { publishers, renderHtml, writeFiles, log } = ports;
  const news = newsOfReport(report, known, options);
  const { body: markdown, leftOut } = renderWithMarkers(report, options.label, news?.before);
  if (leftOut.length > 0) log.info(`Left out of the issue to fit: ${leftOut.join('; ')}.`);
  const paths = await writeFiles({
    'report.json': renderJson(report),
    'report.md': markdown,
    'report.html': await renderHtml(report),
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
  if (news !== undefined && (await sendNews(news, { report, issue }, ports))) {
    const { body } = renderWithMarkers(report, options.label, news.after);
    await amendIssue({ report, markdown: body, paths, known }, issue, ports);
  }
  return { markdown, paths, issue, failures };
}

function renderWithMarkers(
  report: Report,
  label: string,
  notified: readonly Notified[] | undefined,
): RenderedIssue {
  const marker = markerFromReport(report, label, notified);
  return renderIssue(report, { marker: writeMarker(marker), endMarker: writeEndMarker(marker) });
}
