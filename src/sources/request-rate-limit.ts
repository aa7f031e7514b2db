import { setTimeout as wait } from 'node:timers/promises';

/** So many requests in so many milliseconds, whenever that span begins. */
export interface RateLimit {
  readonly requests: number;
  readonly ms: number;
}

/**
 * GitHub counts 900 points a minute, a reading request as one (docs.github.com, "Rate
 * limits for the REST API", secondary limits, 2026-08); the rest is left to others who use
 * the same token.
 */
export const GITHUB_RATE_LIMIT: RateLimit = { requests: 850, ms: 60_000 };

/** For a server of one's own. */
export const NO_RATE_LIMIT: RateLimit = { requests: Number.POSITIVE_INFINITY, ms: 0 };

/** Makes a wait for one's turn. Rejects as `AbortError` when the signal ends. */
export function createRateLimiter({
  requests,
  ms,
}: RateLimit): (signal?: AbortSignal) => Promise<void> {
  const starts: number[] = [];
  return async (signal) => {
    if (requests === Number.POSITIVE_INFINITY) return;
    const now = performance.now();
    const limiting = starts.length < requests ? undefined : starts.shift();
    const start = Math.max(now, (limiting ?? Number.NEGATIVE_INFINITY) + ms);
    starts.push(start);
    if (start > now) await wait(start - now, undefined, signal === undefined ? {} : { signal });
  };
}
