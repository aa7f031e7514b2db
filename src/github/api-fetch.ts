import type { Fetch } from './proxy-fetch.ts';

/** GitHub itself gives up on a request after 10 s (docs.github.com, REST, troubleshooting, 2026). */
export const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Wraps `fetch` for requests that carry the token: they go to the API's origin alone,
 * wherever a link in an answer points, and none of them waits for ever.
 *
 * A request that the caller's signal ends fails as `AbortError`, which nothing retries.
 */
export function createApiFetch(
  apiUrl: string,
  fetch: Fetch,
  timeoutMs: number = REQUEST_TIMEOUT_MS,
): Fetch {
  const { origin } = new URL(apiUrl);
  return async (url, init) => {
    if (new URL(url).origin !== origin) {
      throw new Error('a request with the token may only go to the GitHub API');
    }
    const timeout = AbortSignal.timeout(timeoutMs);
    const caller = init?.signal;
    const signal = caller === undefined ? timeout : AbortSignal.any([caller, timeout]);
    try {
      return await fetch(url, { ...init, signal });
    } catch (error) {
      if (caller?.aborted) throw givenUp();
      throw error;
    }
  };
}

/** The failure of a request that its caller ended. */
export function givenUp(): DOMException {
  return new DOMException('The request was given up', 'AbortError');
}
