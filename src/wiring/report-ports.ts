import { createUsageCache } from '../cache/usage-cache.ts';
import type { ReportIssue } from '../domain/report-issue.ts';
import type { Options } from '../options/parse-options.ts';
import type { Log, Ports, ReadReportIssues, UsageCache } from '../ports.ts';
import { writeFiles } from '../publishers/files.ts';
import { readReportIssues } from '../sources/earlier-reports.ts';
import { readIssueEdits } from '../sources/issue-edits.ts';
import { readLatestPriceList } from '../sources/price-list.ts';
import type { Access, Connection } from './github-connection.ts';
import { createPublishers } from './publishers.ts';
import { sayOdd } from './say-odd.ts';
import { VERSION } from './version.ts';
import { createNewsSender } from './webhooks.ts';

/** What a report's ports are made of. */
export interface ReportSurroundings extends Access, Connection {
  /** GITHUB_STEP_SUMMARY; undefined outside of a job. */
  readonly summaryPath: string | undefined;
  /** By GitHub's clock, once it has answered something. */
  readonly now: () => Date;
  /** The issues with the report's label, which are asked for already. */
  readonly early: Promise<readonly ReportIssue[]>;
}

/** Joins the job with GitHub, the disk and the clock. */
export function createReportPorts(options: Options, around: ReportSurroundings): Ports {
  const { client, runs, stopReading, apiUrl, log, now } = around;
  let early: typeof around.early | undefined = around.early;
  const read: ReadReportIssues = (query) => {
    const answer = 'label' in query ? early : undefined;
    if (answer !== undefined) early = undefined; // what is asked again is to be read again
    return answer ?? readReportIssues(client, options, query, sayOdd(log));
  };
  const reading: Pick<Ports, 'readReportIssues' | 'readEdits'> = {
    readReportIssues: read,
    readEdits: (numbers) => readIssueEdits(client, options, numbers),
  };
  return {
    runs,
    cache: createCache(options, apiUrl, log),
    stopReading,
    ...reading,
    ...(options.priceList === 'latest' && {
      readPriceList: (check) =>
        readLatestPriceList(client, { folder: options.cacheDir, check, log }),
    }),
    async renderHtml(report) {
      const { renderHtml } = await import('../renderers/html/html-page.ts');
      return renderHtml(report);
    },
    writeFiles: (files) => writeFiles(options.outputDir, files),
    publishers: createPublishers(options, reading, around),
    sendNews: options.dryRun ? undefined : createNewsSender(options, around),
    now,
    log,
    version: VERSION,
  };
}

/** An entry is of use only to the same program: its version stands for the decoders. */
function createCache(options: Options, apiUrl: string, log: Log): UsageCache | undefined {
  const { cacheDir, owner, repo } = options;
  if (cacheDir === undefined) return undefined;
  return createUsageCache({
    folder: cacheDir,
    repository: `${apiUrl}/${owner}/${repo}`.toLowerCase(),
    madeWith: VERSION,
    log,
  });
}
