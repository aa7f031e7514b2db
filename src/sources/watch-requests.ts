import type { GitHubClient } from '../github/client.ts';
import type { Fetch } from '../github/fetch.ts';
import { createRateLimiter, type RateLimit } from './request-rate-limit.ts';

/** How GitHub names the limit of REST (docs.github.com, REST, rate limits, 2026). */
const REST_LIMIT = 'core';

/** What is known of a client's requests. */
export interface RequestWatch {
  /**
   * Requests that the API still allows: what its last answer allowed, less those under way.
   * Unlimited until an answer says otherwise (an Enterprise Server may set no limit).
   */
  left(): number;
  /** The limit was met: nothing is left, whatever was left before. */
  useUp(): void;
}

/**
 * Watches a client's requests, each try of one that is repeated, and keeps those that read
 * to the pace. `slowDown` is called when GitHub asks for fewer (a secondary limit).
 */
export function watchRequests(
  client: GitHubClient,
  pace: RateLimit,
  slowDown: () => void,
): RequestWatch {
  const takeTurn = createRateLimiter(pace);
  let allowed = Number.POSITIVE_INFINITY;
  let underWay = 0;

  function over(send: Fetch): Fetch {
    return async (url, init) => {
      if (init?.method === 'GET') await takeTurn(init.signal);
      const response = await send(url, init);
      const left = response.headers.get('x-ratelimit-remaining');
      // GraphQL has a limit of its own (docs.github.com, GraphQL, rate limits, 2026).
      const limit = response.headers.get('x-ratelimit-resource') ?? REST_LIMIT;
      if (left !== null && limit === REST_LIMIT) allowed = Number(left);
      const isRefused = response.status === 403 || response.status === 429;
      if (isRefused && response.headers.has('retry-after')) slowDown();
      return response;
    };
  }

  client.hook.wrap('request', async (request, options) => {
    const send: unknown = options.request?.fetch;
    if (isFetch(send)) options.request = { ...options.request, fetch: over(send) };
    underWay += 1;
    try {
      return await request(options);
    } finally {
      underWay -= 1;
    }
  });
  return {
    left: () => allowed - underWay,
    useUp() {
      allowed = 0;
    },
  };
}

/** Octokit leaves the type of its `fetch` open; the client is always given one. */
function isFetch(send: unknown): send is Fetch {
  return typeof send === 'function';
}
