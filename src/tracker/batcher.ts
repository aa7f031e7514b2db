import { AsyncLocalStorage } from 'node:async_hooks';
import { positive } from './positive.ts';
import { markOrigin } from './answer-origin.ts';
import { BatchDesk } from './batch-desk.ts';
import { createBatchFile } from './batch-file.ts';
import { batchPlaceOf } from './batch-place.ts';
import type { BatcherOptions, BatchingFetch } from './batcher-options.ts';
import { choosing } from './call-pattern.ts';
import { changesProvider, readReplaceableCall } from './replaceable-call.ts';
import { requestKey } from './request-key.ts';
import { createTracker } from './create-tracker.ts';
import { Turns } from './turns.ts';

const MINUTE = 60_000;

/** A timer of Node.js that is set to more ends at once. Milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** A batch is seldom done sooner. Milliseconds. */
const FIRST_POLL = 2_000;

/** Calls of a batch that failed go to their provider by so many at once, not by the thousand. */
const MAX_DIRECT = 10;

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
export function batcher(options: BatcherOptions = {}): BatchingFetch {
  const { only, store, onProgress, credentials, calls, fetch: given } = options;
  const longest = positive('batcher', 'pollEvery', options.pollEvery ?? MINUTE);
  const counts = { batched: 0, direct: 0, faults: 0 };
  const isChosen = choosing(only ?? (({ labels }) => labels.isAwaited !== true));
  const turns = new Turns(MAX_DIRECT);
  // What is done for many calls has the labels of none.
  const outside = AsyncLocalStorage.snapshot();
  const send: typeof fetch = (input, init) => (given ?? globalThis.fetch)(input, init);
  const desk = new BatchDesk({
    send,
    store: createBatchFile(store),
    maxWaitMs: Math.min(positive('batcher', 'maxWait', options.maxWait ?? MINUTE), LONGEST_TIMER),
    maxSize: positive('batcher', 'maxSize', options.maxSize ?? 1_000),
    pollMs: { first: Math.min(FIRST_POLL, longest), longest },
    onProgress,
    credentials,
    tellOfOthers: (records) => createTracker({ store: calls }).log.write(records),
    attempt,
  });
  setImmediate(() => desk.resume());

  function attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch {
      counts.faults += 1;
      return undefined;
    }
  }

  const batching: typeof fetch = async (input, init) => {
    const taken = attempt(() => {
      const call = readReplaceableCall(input, init);
      if (call === undefined || call.isStream || changesProvider(call.body)) return undefined;
      const place = batchPlaceOf(call);
      const { labels, url, body } = call;
      if (place === undefined || !isChosen({ labels, url, body })) return undefined;
      const answer = outside(() => desk.take(call, requestKey(call), place));
      return { url, answer };
    });
    if (taken === undefined) return send(input, init);
    const answer = await taken.answer;
    if (answer === undefined) {
      counts.direct += 1;
      return turns.take(() => send(input, init));
    }
    counts.batched += 1;
    return markOrigin(toResponse(answer, taken.url), { kind: 'batch' });
  };
  return Object.assign(batching, { counts: () => ({ ...counts }) });
}

function toResponse(answer: string, url: string): Response {
  const headers = { 'content-type': 'application/json' };
  const response = new Response(answer, { status: 200, statusText: 'OK', headers });
  // What a response made by hand does not have.
  return Object.defineProperties(response, { url: { value: url } });
}
