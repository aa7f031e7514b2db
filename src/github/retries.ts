import { setTimeout as wait } from 'node:timers/promises';
import type { Octokit } from '@octokit/rest';
import type { Log } from '../ports.ts';
import { GivenUpError, MisdirectedError } from './api-fetch.ts';

export interface RetryOptions {
  readonly log: Log;
  /** How long a second of waiting lasts; milliseconds. */
  readonly secondMs: number;
  /** Ends requests that are given no signal of their own, and the waits between their tries. */
  readonly signal: (() => AbortSignal) | undefined;
}

/** The longest wait for a limit that is worth the job's time. Seconds. */
export const MAX_LIMIT_WAIT_S = 60;
/** Retries of one request that ran into a limit. */
const MAX_LIMIT_RETRIES = 2;
/** Retries of one request after a fault of the server or the network: after 1, 4 and 9 s. */
const MAX_FAULT_RETRIES = 3;
/** GitHub's advice where a secondary limit names no wait (docs.github.com, REST, rate limits, 2026). */
const UNTOLD_LIMIT_WAIT_S = 60;

/** Below 500, the one answer that another try may change: the server waited too long for us. */
const REQUEST_TIMEOUT = 408;

/**
 * Octokit plugin that repeats what failed and may do better. A limit is waited for when it
 * ends within 60 seconds, twice a request at most: the refused request did nothing, so this
 * holds for all of them. After a fault reads and updates are repeated three times; a
 * `POST` never, as it may have been carried out. A request with `retries: 0` is made once.
 *
 * Octokit's own plugins wait on, and keep the process alive, after the signal of a request
 * has ended; here it ends the waits too. The failure is then the last answer's.
 */
export function retries(
  octokit: Pick<Octokit, 'hook'>,
  { log, secondMs, signal: signalOfAll }: RetryOptions,
): void {
  octokit.hook.wrap('request', async (request, options) => {
    const signal = options.request.signal ?? signalOfAll?.();
    options.request = { ...options.request, ...(signal === undefined ? {} : { signal }) };
    const left = {
      faults: options.request.retries ?? (options.method === 'POST' ? 0 : MAX_FAULT_RETRIES),
      limits: options.request.retries === 0 ? 0 : MAX_LIMIT_RETRIES,
    };
    for (let faults = 1; ;) {
      try {
        return await request(options);
      } catch (error) {
        if (!isAnswer(error) || signal?.aborted === true) throw error;
        const limit = findLimit(error);
        if (limit !== undefined) {
          if (limit.seconds > MAX_LIMIT_WAIT_S || left.limits === 0) throw error;
          left.limits -= 1;
          log.info(`GitHub's ${limit.name} is reached: waiting ${limit.seconds} s.`);
        } else {
          if (!isFault(error) || left.faults <= 0) throw error;
          left.faults -= 1;
        }
        const seconds = limit?.seconds ?? faults ** 2;
        if (limit === undefined) faults += 1;
        if (!(await hasWaited(seconds * secondMs, signal))) throw error;
      }
    }
  });
}

/** An octokit error: of an answer, or of its absence. */
interface FailedAnswer extends Error {
  readonly status: number;
  readonly request: unknown;
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>;
  };
}

function isAnswer(error: unknown): error is FailedAnswer {
  return (
    error instanceof Error &&
    !(error instanceof GivenUpError) &&
    'status' in error &&
    typeof error.status === 'number' &&
    'request' in error
  );
}

function isFault({ status, cause }: FailedAnswer): boolean {
  if (cause instanceof MisdirectedError) return false;
  return status >= 500 || status === REQUEST_TIMEOUT;
}

interface Limit {
  readonly name: string;
  /** Until another try may do better. */
  readonly seconds: number;
}

/**
 * The limit that an answer reports. A `retry-after` makes any 403 or 429 a secondary limit,
 * whatever the words: GitHub asks to honour it first (docs.github.com, rate limits for the
 * REST API, 2026).
 */
function findLimit({ status, message, response }: FailedAnswer): Limit | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const headers = response?.headers ?? {};
  const retryAfter = headers['retry-after'];
  if (headers['x-ratelimit-remaining'] === '0') {
    // By the server's clock: that of this machine may be wrong.
    const now = Date.parse(String(headers['date'])) || Date.now();
    const seconds = Math.ceil(Number(headers['x-ratelimit-reset']) - now / 1_000) + 1;
    return { name: 'rate limit', seconds: Number.isNaN(seconds) ? Infinity : Math.max(0, seconds) };
  }
  if (retryAfter === undefined && !/\bsecondary rate\b/i.test(message)) return undefined;
  const seconds = Number(retryAfter);
  return { name: 'secondary rate limit', seconds: seconds >= 0 ? seconds : UNTOLD_LIMIT_WAIT_S };
}

/** Waits, unless the signal ends before: then false. */
async function hasWaited(ms: number, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await wait(ms, undefined, signal === undefined ? {} : { signal });
    return true;
  } catch {
    return false;
  }
}
