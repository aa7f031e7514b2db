import { readResults, type BatchApi } from './batch-api.ts';
import { RefusedError, type BatchHttp } from './batch-http.ts';
import type { BatchPlace } from './batch-place.ts';
import type { BatchProgress } from './batch-progress.ts';
import type { BatchStore, LeftAnswer } from './batch-store.ts';
import type { BatchedCall } from './batched-call.ts';

/** Batches expire after 24 hours at both providers; then it may take a while until they say so. */
const MAX_AGE_MS = 26 * 3_600_000;

/** How often results are fetched whose connection breaks. */
const MAX_FETCHES = 5;

/** A batch that was made. */
export interface MadeBatch {
  readonly id: string;
  readonly place: BatchPlace;
  readonly at: number;
  readonly remote: string;
  readonly calls: readonly BatchedCall[];
}

/** What following a batch needs. */
export interface Following {
  readonly api: BatchApi;
  readonly http: BatchHttp;
  readonly store: BatchStore;
  /** Pauses between looks: the first, from which they double, and the longest. Milliseconds. */
  readonly pollMs: { readonly first: number; readonly longest: number };
  readonly tell: (progress: BatchProgress) => void;
  /** Does what may fail without harm, and counts it. */
  readonly attempt: <T>(work: () => T) => T | undefined;
}

/** Looks at a batch until it has ended, and gives its answers to who waits for them. */
export class BatchFollower {
  readonly batch: MadeBatch;
  readonly #with: Following;
  readonly #left: LeftAnswer[] = [];
  #timer: NodeJS.Timeout | undefined;
  #answered = 0;

  constructor(batch: MadeBatch, following: Following) {
    this.batch = batch;
    this.#with = following;
  }

  /** Somebody waits for a call of it: the program does not end meanwhile. */
  hold(): void {
    this.#timer?.ref();
  }

  /** Nobody waits any more: the program may end, and the next one goes on. */
  release(): void {
    if (!this.batch.calls.some(({ isAwaited }) => isAwaited)) this.#timer?.unref();
  }

  /** Resolves when all is done; it never rejects. */
  async run(): Promise<void> {
    const { attempt, store } = this.#with;
    const { id } = this.batch;
    let reason: string | undefined;
    let isLost = false;
    try {
      await this.#untilEnd();
    } catch (error) {
      reason = error instanceof Error ? error.message : 'unknown';
      isLost = !(error instanceof RefusedError && error.isOfCredentials);
    }
    const others = this.batch.calls.filter(({ isSettled }) => !isSettled);
    const isWanted = others.map((call) => call.settle(undefined)).includes(true);
    // With other credentials a later program may still get at it.
    if (isLost || isWanted || reason === undefined) attempt(() => store.end(id, this.#left));
    const state = reason === undefined ? 'ended' : 'failed';
    this.#tell(state, this.#answered, reason);
  }

  async #untilEnd(): Promise<void> {
    const { api, http, store, attempt, pollMs } = this.#with;
    const { id, at, place, remote } = this.batch;
    let fetches = 0;
    for (let pauseMs = pollMs.first; ; pauseMs = Math.min(2 * pauseMs, pollMs.longest)) {
      await this.#pause(pauseMs);
      attempt(() => store.beat(id, remote));
      try {
        const { isEnded, done, results } = await api.look(http, place, remote);
        if (isEnded) {
          fetches += 1;
          if (results !== undefined) await this.#collect(results);
          return;
        }
        this.#tell('working', done);
      } catch (error) {
        if (error instanceof RefusedError || fetches >= MAX_FETCHES) throw error;
      }
      if (Math.abs(Date.now() - at) > MAX_AGE_MS) throw new Error('it did not end in 26 hours');
    }
  }

  async #collect(path: string): Promise<void> {
    const { api, http } = this.#with;
    const calls = new Map(this.batch.calls.map((call) => [call.id, call]));
    for await (const { id, answer } of readResults(api, http, path)) {
      const call = calls.get(id);
      if (call === undefined || call.isSettled) continue;
      if (answer !== undefined) this.#answered += 1;
      if (!call.settle(answer) && answer !== undefined) this.#leave(call, answer);
    }
  }

  #leave(call: BatchedCall, answer: string): void {
    this.#with.attempt(() => call.tellSpend(answer));
    this.#left.push({ id: call.id, key: call.key, answer });
  }

  #tell(state: BatchProgress['state'], answered: number | undefined, reason?: string): void {
    const { place, remote, calls } = this.batch;
    this.#with.tell({
      provider: place.provider,
      batch: remote,
      state,
      calls: calls.length,
      answered,
      ...(reason !== undefined && { reason }),
    });
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#timer = setTimeout(resolve, ms);
      this.release();
    });
  }
}
