import { UserError } from './errors.ts';
import { createUsageCache } from './cache/usage-cache.ts';
import { createGitHubClient } from './github/client.ts';
import { createProxyFetch } from './github/proxy-fetch.ts';
import type { Options } from './options/parse-options.ts';
import type { Log, Ports, UsageCache } from './ports.ts';
import { uploadArtifact } from './publishers/artifact.ts';
import { writeFiles } from './publishers/files.ts';
import { publishIssue } from './publishers/github-issue.ts';
import { writeJobSummary } from './publishers/job-summary.ts';
import { readReportIssues } from './sources/earlier-reports.ts';
import { createGitHubSource } from './sources/github.ts';
import { GITHUB_PACE, NO_PACE } from './sources/request-pace.ts';
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
  if (!URL.canParse(apiUrl)) {
    throw new UserError(
      `GITHUB_API_URL: "${apiUrl}" is no address; write one such as https://api.github.com.`,
    );
  }
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
      pace: isThrottled ? GITHUB_PACE : NO_PACE,
    }),
    cache: createCache(options, apiUrl, log),
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

/**
 * Prices decide what some of Copilot's records mean by "input", so an entry is of use only
 * to the same overrides and the same program: its version stands for decoders and list prices.
 */
function createCache(options: Options, apiUrl: string, log: Log): UsageCache | undefined {
  const { cacheDir, owner, repo, prices } = options;
  if (cacheDir === undefined) return undefined;
  return createUsageCache({
    folder: cacheDir,
    repository: `${apiUrl}/${owner}/${repo}`.toLowerCase(),
    madeWith: JSON.stringify([VERSION, ...prices]),
    log,
  });
}
