import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import type { Log } from '../ports.ts';
import { answerChecks } from './answer-checks.ts';
import { createApiFetch } from './api-fetch.ts';
import { createProxyFetch, type Fetch } from './proxy-fetch.ts';

/** Octokit with this program's policy on limits, retries and proxies. */
export type GitHubClient = Octokit;

export interface GitHubClientOptions {
  readonly token: string;
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  /** `token-usage-report/1.2.3` */
  readonly userAgent: string;
  readonly log: Log;
  /** How requests are sent; over the proxies of the environment unless told. */
  readonly fetch?: Fetch;
  /** How long one try of a request may take; milliseconds, 30,000 unless told. */
  readonly timeoutMs?: number;
  readonly throttle?: {
    /** Off: no pause between writes and no waiting for limits; for a server of one's own. */
    readonly isEnabled?: boolean;
    /** How long a second of waiting before a retry lasts; milliseconds, 1,000 unless told. */
    readonly secondMs?: number;
  };
}

/** The longest wait for a limit that is worth the job's time. Seconds. */
export const MAX_LIMIT_WAIT_S = 60;
/** Retries of one request that ran into a limit. */
const MAX_LIMIT_RETRIES = 2;
/** Answers that another try would not change; limits are the throttling's to retry. */
const FINAL_STATUSES = [400, 401, 403, 404, 410, 422, 429, 451];

const ThrottledOctokit = Octokit.plugin(answerChecks, retry, throttling);

/**
 * Makes the client for GitHub's REST API.
 *
 * Writes are a second or more apart, as GitHub asks. A limit is waited for when it ends
 * within 60 seconds, at most twice a request; else the request fails and `isRateLimit`
 * knows the error. Reads and updates are retried three times after a fault of the server
 * or the network, creates never.
 */
export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  const { token, apiUrl, userAgent, log, throttle = {} } = options;
  const debug = (message: unknown): void => {
    if (typeof message === 'string' && message !== 'request') log.debug(message);
  };
  const octokitLog = { debug, info: debug, warn: debug, error: debug };

  return new ThrottledOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent,
    log: octokitLog,
    request: {
      fetch: createApiFetch(apiUrl, options.fetch ?? createProxyFetch(), options.timeoutMs),
      log: octokitLog,
    },
    throttle: {
      enabled: throttle.isEnabled ?? true,
      retryAfterBaseValue: throttle.secondMs ?? 1_000,
      onRateLimit: decideOnWaiting('rate limit', log),
      onSecondaryRateLimit: decideOnWaiting('secondary rate limit', log),
    },
    retry: {
      doNotRetry: FINAL_STATUSES,
      retryAfterBaseValue: throttle.secondMs ?? 1_000,
    },
  });
}

type LimitHandler = (
  seconds: number,
  options: { request?: { signal?: AbortSignal } },
  octokit: unknown,
  retries: number,
) => boolean;

function decideOnWaiting(limit: string, log: Log): LimitHandler {
  return (seconds, { request }, _octokit, retries) => {
    const isWorthIt = seconds <= MAX_LIMIT_WAIT_S && retries < MAX_LIMIT_RETRIES;
    if (!isWorthIt || request?.signal?.aborted) return false;
    log.info(`GitHub's ${limit} is reached: waiting ${seconds} s.`);
    return true;
  };
}
