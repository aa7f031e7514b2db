import { UserError } from './errors.ts';
import { createGitHubClient } from './github/client.ts';
import { createProxyFetch } from './github/proxy-fetch.ts';
import type { Options } from './options/parse-options.ts';
import type { Log, Ports, UsageCache } from './ports.ts';
import { uploadArtifact } from './publishers/artifact.ts';
import { writeFiles } from './publishers/files.ts';
import { publishIssue } from './publishers/github-issue.ts';
import { writeJobSummary } from './publishers/job-summary.ts';
import type { Patience } from './sources/blob-link.ts';
import { readReportIssues } from './sources/earlier-reports.ts';
import { createGitHubSource } from './sources/github.ts';
import { createServerClock } from './server-clock.ts';
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
  /** Told what a job's log must never show. */
  readonly mask?: (secret: string) => void;
  /** Off for the embedded stand-in, which needs no pause between writes. */
  readonly isThrottled?: boolean;
  /** How long things may take, where not as usual; for a server of one's own. */
  readonly waits?: {
    /** One try of a request to the API; milliseconds, 30,000 unless told. */
    readonly requestMs?: number;
    /** A second of waiting before another try; milliseconds. */
    readonly secondMs?: number;
    readonly patience?: Patience;
  };
}

/**
 * Publishing writes some issues and comments, three seconds apart, and may meet a limit of a
 * minute; it has a time of its own, as the time budget may be used up when it begins.
 */
const PUBLISHING_MS = 3 * 60_000;

/** Joins the core with GitHub, the disk and the clock. The time budget starts here. */
export function createGitHubPorts(options: Options, around: Surroundings): Ports {
  const { token, apiUrl, summaryPath, log, now, isThrottled = true, waits = {} } = around;
  const { owner, repo } = options;
  if (!URL.canParse(apiUrl)) {
    throw new UserError(
      `GITHUB_API_URL: "${apiUrl}" is no address; write one such as https://api.github.com.`,
    );
  }
  let onSent = (): void => undefined;
  const sent = new Promise<void>((resolve) => (onSent = resolve));
  const fetch = createProxyFetch(onSent);
  const budget = AbortSignal.timeout(options.timeBudgetMs);
  let end = budget;
  const client = createGitHubClient({
    token,
    apiUrl,
    userAgent: `token-usage-report/${VERSION}`,
    log,
    fetch,
    signal: () => end,
    ...(waits.requestMs === undefined ? {} : { timeoutMs: waits.requestMs }),
    throttle: {
      isEnabled: isThrottled,
      ...(waits.secondMs === undefined ? {} : { secondMs: waits.secondMs }),
    },
  });
  const clock = createServerClock(now);
  client.hook.after('request', ({ headers }) => clock.hear(headers.date));
  return {
    runs: createGitHubSource({
      client,
      fetchBlob: fetch,
      repository: { owner, repo },
      log,
      signal: budget,
      pace: isThrottled ? GITHUB_PACE : NO_PACE,
      patience: waits.patience,
      mask: around.mask,
    }),
    cache: createCache(options, apiUrl, log),
    sent,
    readReportIssues: (query) => readReportIssues(client, { owner, repo }, query),
    writeFiles: (files) => writeFiles(options.outputDir, files),
    publishIssue(content) {
      end = AbortSignal.timeout(PUBLISHING_MS);
      const plan = { ...content, owner, repo, ...(isThrottled ? {} : { settleMs: 0 }) };
      return publishIssue(client, plan, log);
    },
    writeSummary:
      summaryPath === undefined ? undefined : (markdown) => writeJobSummary(summaryPath, markdown),
    async uploadArtifact(paths) {
      await uploadArtifact(Object.values(paths), options.outputDir);
    },
    now: clock.now,
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
  let loading: Promise<UsageCache> | undefined;
  const load = async (): Promise<UsageCache> => {
    const { createUsageCache } = await import('./cache/usage-cache.ts');
    return createUsageCache({
      folder: cacheDir,
      repository: `${apiUrl}/${owner}/${repo}`.toLowerCase(),
      madeWith: JSON.stringify([VERSION, ...prices]),
      log,
    });
  };
  const opened = (): Promise<UsageCache> => (loading ??= load());
  return {
    read: async (artifactId) => (await opened()).read(artifactId),
    write: async (artifactId, decoded) => (await opened()).write(artifactId, decoded),
  };
}
