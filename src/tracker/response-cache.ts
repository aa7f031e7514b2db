import { once } from 'node:events';
import { UserError } from '../domain/errors.ts';
import { markOrigin } from './answer-origin.ts';
import { createAnswerFile } from './answer-file.ts';
import { createAnswerMemory } from './answer-memory.ts';
import { CacheFaults, type CacheCounts } from './cache-counts.ts';
import { choosing, type CallChoice } from './call-pattern.ts';
import { keepAnswer, type AnswerStore, type KeptAnswer } from './kept-answer.ts';
import { takeBody } from './taken-body.ts';
import {
  changesProvider,
  hasTools,
  readReplaceableCall,
  type ReplaceableCall,
} from './replaceable-call.ts';
import { replay } from './replay.ts';
import { requestKey } from './request-key.ts';
import { isWebStream, watchResponse } from './watched-response.ts';

export interface ResponseCacheOptions {
  /** Which calls are answered from the cache: a pattern of labels, or a test of the call. */
  readonly only: CallChoice;
  /** How long an answer is given again. Milliseconds. */
  readonly ttl: number;
  /**
   * A SQLite file that programs share; the memory of this one when absent. Answers lie in it in
   * clear, readable for its owner alone. Deleting it empties the cache.
   */
  readonly store?: string | undefined;
  /**
   * Also calls whose model has tools. Off by default: what a tool does, an answer from the cache
   * has the program do again.
   */
  readonly withTools?: boolean | undefined;
  /** Answers that are kept, 10,000 when absent; the oldest go first. */
  readonly maxEntries?: number | undefined;
  /** What all of them may take, 256 MB when absent. Bytes. */
  readonly maxBytes?: number | undefined;
  /** Larger answers are not kept; 1 MB when absent. Bytes. */
  readonly maxAnswerBytes?: number | undefined;
  /** What makes the calls; the program's own `fetch` when absent. */
  readonly fetch?: typeof fetch | undefined;
}

/** A fetch that answers from the cache, and says how often. */
export type CachingFetch = typeof fetch & {
  /** Since it was made, of this program alone. */
  counts(): CacheCounts;
};

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
    maxEntries: positive('maxEntries', options.maxEntries ?? 10_000),
    maxBytes: positive('maxBytes', options.maxBytes ?? 256 * MB),
  };
  positive('ttl', ttl);
  positive('maxAnswerBytes', maxAnswerBytes);
  const isChosen = choosing(only);
  const store: AnswerStore =
    file === undefined ? createAnswerMemory(bounds) : createAnswerFile(file, bounds);
  const faults = new CacheFaults();
  const { counts } = faults;
  /** Equal calls that are being answered, by their key. */
  const flights = new Map<string, Promise<void>>();

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
    const end = (): void => {
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
      end: () => void end(),
      stop: end, // OpenAI's client stops at `[DONE]`, before the end
    });
  }

  async function ask(call: ReplaceableCall, key: string, send: () => Promise<Response>) {
    const response = await send();
    if (!mayKeep(response)) return response;
    if (call.isStream) return keepStream(key, response);
    const { body, whole } = await takeBody(response, maxAnswerBytes);
    if (whole !== undefined) keep(key, response, whole, false);
    return body;
  }

  /**
   * Equal calls at once wait for the first one's answer, which is read here to its end: it does
   * not depend on its caller. Streams do not wait: they pass at the pace of the one who reads.
   */
  async function askOnce(call: ReplaceableCall, key: string, send: () => Promise<Response>) {
    const flight = flights.get(key);
    if (flight === undefined) {
      counts.misses += 1;
      const answer = ask(call, key, send);
      const ended = answer.then(
        () => undefined,
        () => undefined,
      );
      flights.set(key, ended);
      void ended.then(() => flights.delete(key));
      return answer;
    }
    await endOf(flight, call.signal);
    const answer = find(key);
    if (answer !== undefined) {
      counts.joined += 1;
      return answerWith(call, answer);
    }
    counts.misses += 1;
    return ask(call, key, send);
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
    if (!call.isStream) return askOnce(call, key, send);
    counts.misses += 1;
    return ask(call, key, send);
  };
  return Object.assign(caching, { counts: () => ({ ...counts }) });
}

function positive(name: string, value: number): number {
  if (typeof value === 'number' && value > 0) return value; // not NaN either
  throw new UserError(
    `responseCache: ${name} is ${String(value)}; give a number that is more than 0.`,
  );
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
