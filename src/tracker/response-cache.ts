import { once } from 'node:events';
import { positive } from './positive.ts';
import type { CachingFetch, ResponseCacheOptions } from './response-cache-options.ts';
import { keepOrigin, markOrigin } from './answer-origin.ts';
import { createAnswerFile } from './answer-file.ts';
import { createAnswerMemory } from './answer-memory.ts';
import { CacheFaults } from './cache-counts.ts';
import { choosing } from './call-pattern.ts';
import { keepAnswer, type AnswerStore, type KeptAnswer } from './kept-answer.ts';
import { takeBody } from './taken-body.ts';
import {
  changesProvider,
  hasTools,
  isRetry,
  readReplaceableCall,
  type ReplaceableCall,
} from './replaceable-call.ts';
import { replay } from './replay.ts';
import { requestKey } from './request-key.ts';
import { isWebStream, watchResponse } from './watched-response.ts';

/** A call that goes to its provider for all that are equal to it. */
interface Flight {
  /** Resolves when its answer is kept, or will not be. */
  readonly ended: Promise<void>;
  /** Its own caller has the answer. */
  isAnswered: boolean;
}

const MB = 1_000_000;

/** Half a megabyte of prices, which programs that do not cache do not load. */
const loadPrices = () => import('./saved-cost.ts');

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
export function responseCache(options: ResponseCacheOptions): CachingFetch {
  const { only, ttl, store: file, withTools = false, maxAnswerBytes = MB, fetch: given } = options;
  const bounds = {
    maxEntries: positive('responseCache', 'maxEntries', options.maxEntries ?? 10_000),
    maxBytes: positive('responseCache', 'maxBytes', options.maxBytes ?? 256 * MB),
  };
  positive('responseCache', 'ttl', ttl);
  positive('responseCache', 'maxAnswerBytes', maxAnswerBytes);
  const isChosen = choosing(only);
  const store: AnswerStore =
    file === undefined ? createAnswerMemory(bounds) : createAnswerFile(file, bounds);
  const faults = new CacheFaults();
  const { counts } = faults;
  /** Calls that are being answered, by their key. */
  const flights = new Map<string, Flight>();

  function find(key: string): KeptAnswer | undefined {
    const answer = faults.attempt(() => store.get(key));
    if (answer === undefined) return undefined;
    const age = Date.now() - answer.at;
    // A clock that was set back makes an answer come from the future: nobody knows its age.
    return age >= 0 && age < ttl ? answer : undefined;
  }

  function keep(key: string, response: Response, body: Uint8Array, isStream: boolean): void {
    faults.attempt(() => {
      const answer = keepAnswer(response, body, isStream);
      if (answer === undefined) return;
      store.set(key, answer);
      counts.stored += 1;
      void loadPrices().catch(() => undefined); // so that the first hit does not wait for it
    });
  }

  async function answerWith(call: ReplaceableCall, answer: KeptAnswer): Promise<Response> {
    const { spend } = answer;
    const saved = await faults.attemptLater(async () => {
      const { savedBy } = await loadPrices();
      return spend && savedBy(call.provider, spend, Date.now());
    });
    const origin = { kind: 'cache', model: spend?.model, savedNanoUsd: saved } as const;
    return markOrigin(replay(answer, call.url), origin);
  }

  function mayKeep(response: Response): boolean {
    const length = Number(response.headers.get('content-length') ?? 0);
    return response.status === 200 && isWebStream(response.body) && length <= maxAnswerBytes;
  }

  /** Its caller reads a stream; what passes is kept once it was whole. */
  function keepStream(key: string, response: Response): Response {
    let pieces: Uint8Array[] | undefined = [];
    let size = 0;
    const end = (): undefined => {
      if (pieces !== undefined) keep(key, response, Buffer.concat(pieces), true);
      pieces = undefined;
    };
    return watchResponse(response, {
      pass(bytes) {
        size += bytes.length;
        if (size > maxAnswerBytes) pieces = undefined;
        else pieces?.push(bytes.slice());
        return bytes;
      },
      end,
      stop: end, // OpenAI's client stops at `[DONE]`, before the end
    });
  }

  /** @param kept - called when the answer is kept, or will not be. */
  async function ask(
    call: ReplaceableCall,
    key: string,
    send: () => Promise<Response>,
    kept: () => void = () => undefined,
  ): Promise<Response> {
    counts.misses += 1;
    const response = await send();
    const isKept = mayKeep(response);
    if (isKept && call.isStream) return keepOrigin(response, keepStream(key, response));
    if (!isKept) {
      kept();
      return response;
    }
    const { body, whole } = await takeBody(response, maxAnswerBytes);
    // The caller has it before the store does.
    setImmediate(() => {
      if (whole !== undefined) keep(key, response, whole, false);
      kept();
    });
    return keepOrigin(response, body);
  }

  /**
   * Equal calls at once wait for the first one's answer, which is read here to its end: it does
   * not depend on its caller. Streams do not wait: they pass at the pace of the one who reads.
   */
  async function askOnce(call: ReplaceableCall, key: string, send: () => Promise<Response>) {
    const flight = flights.get(key);
    if (flight === undefined) return lead(call, key, send);
    const wasAnswered = flight.isAnswered;
    await endOf(flight.ended, call.signal);
    const answer = find(key);
    if (answer === undefined) return ask(call, key, send);
    counts[wasAnswered ? 'hits' : 'joined'] += 1;
    return answerWith(call, answer);
  }

  async function lead(call: ReplaceableCall, key: string, send: () => Promise<Response>) {
    let resolve = (): void => undefined;
    const ended = new Promise<void>((settle) => (resolve = settle));
    const flight = { ended, isAnswered: false };
    const end = (): void => {
      flights.delete(key);
      resolve();
    };
    flights.set(key, flight);
    try {
      const response = await ask(call, key, send, end);
      flight.isAnswered = true;
      return response;
    } catch (error) {
      end();
      throw error;
    }
  }

  const caching: typeof fetch = async (input, init) => {
    const send = (): Promise<Response> => (given ?? globalThis.fetch)(input, init);
    const chosen = faults.attempt(() => {
      const call = readReplaceableCall(input, init);
      if (call === undefined || changesProvider(call.body)) return undefined;
      if (!withTools && hasTools(call.body)) return undefined;
      const { labels, url, body } = call;
      if (!isChosen({ labels, url, body })) return undefined;
      return { call, key: requestKey(call) };
    });
    if (chosen === undefined) return send();
    const { call, key } = chosen;
    const answer = find(key);
    if (answer !== undefined) {
      counts.hits += 1;
      return answerWith(call, answer);
    }
    // A retry has waited long enough for another call's answer.
    const isAlone = call.isStream || isRetry(call);
    return isAlone ? ask(call, key, send) : askOnce(call, key, send);
  };
  return Object.assign(caching, { counts: () => ({ ...counts }) });
}

/** Waits for another call to end, or for this one to be aborted, with its own error. */
async function endOf(flight: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return flight;
  signal.throwIfAborted();
  const settled = new AbortController();
  const aborted = once(signal, 'abort', { signal: settled.signal }).then(
    () => signal.throwIfAborted(),
    () => undefined,
  );
  try {
    await Promise.race([flight, aborted]);
  } finally {
    settled.abort();
  }
}
