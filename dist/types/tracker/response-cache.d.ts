import type { CachingFetch, ResponseCacheOptions } from './response-cache-options.js';
/**
 * A `fetch` that answers equal calls again without their provider, for as long as `ttl` and only
 * those that `only` chooses. It goes below the tracker, which then records an answer from the
 * cache as a call that cost nothing, with what it saved. Throws UserError for options that cannot
 * be; nothing that goes wrong later reaches a call.
 *
 * @example
 * ```ts
 * const cache = responseCache({ store: 'answers.db', ttl: 3_600_000, only: { task: 'classify' } });
 * const client = track(new Anthropic({ fetch: cache }), { agent: 'sorter' });
 * ```
 */
export declare function responseCache(options: ResponseCacheOptions): CachingFetch;
