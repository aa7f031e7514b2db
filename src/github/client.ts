import { Octokit } from '@octokit/rest';
import type { Log } from '../ports.ts';
import { answerChecks } from './answer-checks.ts';
import { createApiFetch } from './api-fetch.ts';
import type { Fetch } from './fetch.ts';
import { createProxyFetch } from './proxy-fetch.ts';
import { capRequests } from './request-cap.ts';
import { retries } from './retries.ts';
import { paceWrites } from './write-pace.ts';

/** Octokit with this program's policy on limits, retries and proxies. */
export type GitHubClient = Octokit;

export interface GitHubClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  /** `token-usage-report/1.2.3` */
  readonly userAgent: string;
  readonly log: Log;
  /** How requests are sent; over the proxies of the environment by default. */
  readonly fetch?: Fetch;
  /** How long one try of a request may take; milliseconds, 30,000 by default. */
  readonly timeoutMs?: number;
  /** Ends the requests, and the waits between their tries, that are given no signal of their own. */
  readonly signal?: () => AbortSignal;
  readonly throttle?: {
    /** Off: as many requests and writes as come; for a server of one's own. */
    readonly isEnabled?: boolean;
    /** How long a second of waiting lasts; milliseconds, 1,000 by default. */
    readonly secondMs?: number;
  };
}

const CheckedOctokit = Octokit.plugin(answerChecks);

/**
 * Makes the client for GitHub's REST API.
 *
 * Ten requests at most are under way, and many writes a second apart, as GitHub asks.
 * Limits and faults are met as `retries` says; a limit that is not waited for is an error
 * that `isRateLimit` knows.
 */
export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  const { token, apiUrl, userAgent, log, throttle = {} } = options;
  const debug = (message: unknown): void => {
    if (typeof message === 'string' && message !== 'request') log.debug(message);
  };
  const octokitLog = { debug, info: debug, warn: debug, error: debug };

  const octokit = new CheckedOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent,
    log: octokitLog,
    request: {
      fetch: createApiFetch(apiUrl, options.fetch ?? createProxyFetch(), options.timeoutMs),
      log: octokitLog,
    },
  });
  const { isEnabled = true, secondMs = 1_000 } = throttle;
  if (isEnabled) {
    capRequests(octokit);
    paceWrites(octokit, secondMs);
  }
  retries(octokit, { log, secondMs, signal: options.signal });
  return octokit;
}
