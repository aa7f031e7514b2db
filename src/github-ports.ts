import { createGitHubClient } from './github/client.ts';
import { createProxyFetch } from './github/proxy-fetch.ts';
import type { Options } from './options/parse-options.ts';
import type { Log, Ports } from './ports.ts';
import { uploadArtifact } from './publishers/artifact.ts';
import { writeFiles } from './publishers/files.ts';
import { publishIssue } from './publishers/github-issue.ts';
import { writeJobSummary } from './publishers/job-summary.ts';
import { readReportIssues } from './sources/earlier-reports.ts';
import { createGitHubSource } from './sources/github.ts';
import { VERSION } from './version.ts';

/** What the surroundings give beside the options. */
export interface Surroundings {
  readonly token: string;
  readonly apiUrl: string;
  /** GITHUB_STEP_SUMMARY; undefined outside of a job. */
  readonly summaryPath: string | undefined;
  readonly log: Log;
  readonly now: () => Date;
  /** Off for the embedded stand-in, which needs no pause between writes. */
  readonly isThrottled?: boolean;
}

/** Joins the core with GitHub, the disk and the clock. The time budget starts here. */
export function createGitHubPorts(options: Options, around: Surroundings): Ports {
  const { token, apiUrl, summaryPath, log, now, isThrottled = true } = around;
  const { owner, repo } = options;
  const fetch = createProxyFetch();
  const client = createGitHubClient({
    token,
    apiUrl,
    userAgent: `token-usage-report/${VERSION}`,
    log,
    fetch,
    throttle: { isEnabled: isThrottled },
  });
  return {
    runs: createGitHubSource({
      client,
      fetchBlob: fetch,
      repository: { owner, repo },
      log,
      signal: AbortSignal.timeout(options.timeBudgetMs),
    }),
    readReportIssues: () => readReportIssues(client, { owner, repo, label: options.label }),
    writeFiles: (files) => writeFiles(options.outputDir, files),
    publishIssue: (content) =>
      publishIssue(
        client,
        { ...content, owner, repo, ...(isThrottled ? {} : { settleMs: 0 }) },
        log,
      ),
    writeSummary:
      summaryPath === undefined ? undefined : (markdown) => writeJobSummary(summaryPath, markdown),
    async uploadArtifact(paths) {
      await uploadArtifact(Object.values(paths), options.outputDir);
    },
    now,
    log,
    version: VERSION,
  };
}
