import { UserError } from '../domain/errors.ts';
import { createGitHubClient, type GitHubClient } from '../github/client.ts';
import { setDeadline } from '../github/deadline.ts';
import { createProxyFetch } from '../github/proxy-fetch.ts';
import type { Options } from '../options/parse-options.ts';
import type { Log, RunSource } from '../ports.ts';
import type { StallTimeout } from '../sources/blob-link.ts';
import { createGitHubSource } from '../sources/github.ts';
import { GITHUB_RATE_LIMIT, NO_RATE_LIMIT } from '../sources/request-rate-limit.ts';
import { VERSION } from './version.ts';

/** How GitHub is reached. */
export interface Access {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Log;
  /** Masks a secret in the job's log. */
  readonly mask?: (secret: string) => void;
  /** Off for the embedded fake GitHub, which has no rate limit. */
  readonly isThrottled?: boolean;
  /** How long things may take, where not as usual; for a server of one's own. */
  readonly waits?: {
    /** One try of a request to the API; milliseconds, 30,000 by default. */
    readonly requestMs?: number;
    /** A second of waiting before another try; milliseconds. */
    readonly secondMs?: number;
    readonly stallTimeout?: StallTimeout;
  };
}

/** A client, and what it reads. */
export interface Connection {
  readonly client: GitHubClient;
  readonly runs: RunSource;
  /** Settles when the first request is on its way. */
  readonly sent: Promise<void>;
  /** From the first call on requests have a time of their own: the time budget is for reading. */
  readonly beginPublishing: () => void;
  /** The job has failed: nothing more is read. */
  readonly stopReading: () => void;
}

/**
 * Publishing writes some issues and comments, and may meet a limit of a minute; it has a time
 * of its own, as the time budget may be used up when it begins.
 */
const PUBLISHING_MS = 3 * 60_000;

/** Reaches GitHub. The time budget starts here. Throws UserError for an address that is none. */
export function connectToGitHub(
  { owner, repo, timeBudgetMs }: Pick<Options, 'owner' | 'repo' | 'timeBudgetMs'>,
  { token, apiUrl: givenUrl, log, mask, isThrottled = true, waits = {} }: Access,
): Connection {
  const apiUrl = givenUrl.replace(/\/+$/, ''); // paths are put behind it, each with a slash
  if (!URL.canParse(apiUrl)) {
    throw new UserError(
      `GITHUB_API_URL: "${givenUrl}" is no address; write one such as https://api.github.com.`,
    );
  }
  let onSent = (): void => undefined;
  const sent = new Promise<void>((resolve) => (onSent = resolve));
  const fetch = createProxyFetch(onSent);
  const stopping = new AbortController();
  const late = (): Error => new DOMException('The time budget is used up', 'TimeoutError');
  const { signal: budget } = setDeadline(timeBudgetMs, late, stopping.signal);
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
  const runs = createGitHubSource({
    client,
    fetchBlob: fetch,
    repository: { owner, repo },
    log,
    signal: budget,
    pace: isThrottled ? GITHUB_RATE_LIMIT : NO_RATE_LIMIT,
    stallTimeout: waits.stallTimeout,
    mask,
  });
  return {
    client,
    runs,
    sent,
    beginPublishing() {
      if (end === budget) end = AbortSignal.timeout(PUBLISHING_MS);
    },
    stopReading: () => stopping.abort(),
  };
}
