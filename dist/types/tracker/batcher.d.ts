import type { BatcherOptions, BatchingFetch } from './batcher-options.js';
/**
 * A `fetch` that gathers calls of one template into the batch API of Anthropic or OpenAI, which
 * costs half, and gives each caller the answer to its own call: up to 24 hours later, so that its
 * client needs a `timeout` of that length. What cannot be batched (a stream, another API) is sent
 * as ever; where a batch cannot be made, or has no answer to a call, that call is sent by itself.
 * It goes below the tracker. Throws UserError for options that cannot be; nothing that goes wrong
 * later reaches a call.
 *
 * @example
 * ```ts
 * const fetch = batcher({ maxWait: 60_000, maxSize: 500 });
 * const client = track(new Anthropic({ fetch, timeout: 86_400_000 }), { task: 'nightly' });
 * ```
 */
export declare function batcher(options?: BatcherOptions): BatchingFetch;
