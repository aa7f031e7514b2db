import { ANTHROPIC_BATCHES } from './anthropic-batches.ts';
import type { BatchApi } from './batch-api.ts';
import { BatchFollower, type MadeBatch } from './batch-follower.ts';
import { BatchGatherer, type Gathered } from './batch-gatherer.ts';
import { createBatchHttp } from './batch-http.ts';
import type { BatchPlace } from './batch-place.ts';
import type { BatchProgress, OnProgress } from './batch-progress.ts';
import type { BatchStore, StoredBatch } from './batch-store.ts';
import { BatchedCall, type Tell } from './batched-call.ts';
import { LeftCalls } from './left-calls.ts';
import { OPENAI_BATCHES } from './openai-batches.ts';
import { isRetry, type ReplaceableCall } from './replaceable-call.ts';
import { newId } from './retries.ts';

const APIS: Readonly<Record<BatchPlace['provider'], BatchApi>> = {
  anthropic: ANTHROPIC_BATCHES,
  openai: OPENAI_BATCHES,
};

/** How long calls of an API go directly after it would not make a batch. Milliseconds. */
const REST_MS = 60_000;

export interface DeskOptions {
  readonly send: typeof fetch;
  readonly store: BatchStore;
  readonly maxWaitMs: number;
  readonly maxSize: number;
  readonly pollMs: { readonly first: number; readonly longest: number };
  readonly onProgress: OnProgress | undefined;
  /** Credentials for the batches of programs that are no more. */
  readonly credentials: ((base: string) => HeadersInit | undefined) | undefined;
  /** Where spend is told of calls of programs that are no more. */
  readonly tellOfOthers: Tell;
  readonly attempt: <T>(work: () => T) => T | undefined;
}

type HeadersInit = ConstructorParameters<typeof Headers>[0];

/** Where calls are handed in and batches come back. */
export class BatchDesk {
  readonly #options: DeskOptions;
  readonly #gatherer: BatchGatherer;
  readonly #left = new LeftCalls();
  /** Batches of earlier programs for which nobody has shown credentials yet. */
  #parked: readonly StoredBatch[] = [];
  readonly #restsUntil = new Map<string, number>();
  #isResumed = false;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#gatherer = new BatchGatherer(options.maxWaitMs, options.maxSize, (gathered) => {
      void this.#submit(gathered);
    });
  }

  /** Goes on with the batches of programs that are no more. */
  resume(): void {
    if (this.#isResumed) return;
    this.#isResumed = true;
    const { attempt, store, credentials } = this.#options;
    this.#parked = attempt(() => store.adopt()) ?? [];
    for (const batch of this.#parked) {
      const headers = attempt(() => credentials?.(batch.place.base));
      if (headers !== undefined) this.#goOn(batch, new Headers(headers));
    }
  }

  /**
   * Takes a call; undefined where it is to be sent by itself. Resolves with its answer, undefined
   * where the batch has none, and rejects only when its caller gives up.
   */
  take(
    call: ReplaceableCall,
    key: string,
    place: BatchPlace,
  ): Promise<string | undefined> | undefined {
    this.resume();
    for (const batch of this.#parked) {
      if (batch.place.identity === place.identity && batch.place.base === place.base) {
        this.#goOn(batch, call.headers);
      }
    }
    const { attempt, store } = this.#options;
    const known = this.#left.take(key);
    if (known !== undefined) return this.#wait(known, call.signal);
    const kept = attempt(() => store.take(key));
    if (kept !== undefined) return Promise.resolve(kept);
    const restsUntil = this.#restsUntil.get(place.base) ?? 0;
    if (isRetry(call) || performance.now() < restsUntil) return undefined;
    const made = call.made;
    const item = { id: newId(Date.now()), key, record: made?.record };
    const batched = new BatchedCall(item, (records) => made?.tell(records));
    const answer = this.#wait(batched, call.signal);
    this.#gatherer.add(batched, call, place, APIS[place.provider].limits);
    return answer;
  }

  #wait(call: BatchedCall, signal: AbortSignal | undefined): Promise<string | undefined> {
    const answer = call.wait(signal, () => this.#left.add(call));
    this.#left.followerOf(call)?.hold();
    return answer;
  }

  async #submit({ place, headers, calls: gathered }: Gathered): Promise<void> {
    const { attempt, store, send } = this.#options;
    // Who gave up before is not paid for.
    const wanted = gathered.filter(({ call }) => call.isAwaited);
    const calls = wanted.map(({ call }) => call);
    for (const { call } of gathered) if (!call.isAwaited) this.#left.remove(call);
    if (calls.length === 0) return;
    const id = newId(Date.now());
    const at = Date.now();
    attempt(() => store.begin({ id, place, at, items: calls }));
    const api = APIS[place.provider];
    const http = createBatchHttp(send, place.base, headers);
    try {
      const remote = await api.create(
        http,
        place,
        wanted.map(({ request }) => request),
      );
      attempt(() => store.beat(id, remote));
      this.#tell({ ...about(place, calls), batch: remote, state: 'created' });
      this.#follow({ id, place, at, remote, calls }, headers);
    } catch (error) {
      attempt(() => store.end(id, []));
      this.#restsUntil.set(place.base, performance.now() + REST_MS);
      const reason = error instanceof Error ? error.message : 'unknown';
      this.#tell({ ...about(place, calls), batch: undefined, state: 'failed', reason });
      for (const call of calls) {
        this.#left.remove(call);
        call.settle(undefined);
      }
    }
  }

  #goOn(batch: StoredBatch, headers: Headers): void {
    this.#parked = this.#parked.filter((other) => other !== batch);
    const calls = batch.items.map((item) => new BatchedCall(item, this.#options.tellOfOthers));
    for (const call of calls) this.#left.add(call);
    this.#tell({ ...about(batch.place, calls), batch: batch.remote, state: 'resumed' });
    this.#follow({ ...batch, calls }, headers);
  }

  #follow(batch: MadeBatch, headers: Headers): void {
    const { store, pollMs, attempt, send } = this.#options;
    const follower = new BatchFollower(batch, {
      api: APIS[batch.place.provider],
      http: createBatchHttp(send, batch.place.base, headers),
      store,
      pollMs,
      attempt,
      tell: (progress) => this.#tell(progress),
    });
    for (const call of batch.calls) this.#left.follow(call, follower);
    void follower.run().then(() => batch.calls.forEach((call) => this.#left.remove(call)));
  }

  #tell(progress: BatchProgress): void {
    this.#options.attempt(() => this.#options.onProgress?.(progress));
  }
}

function about(place: BatchPlace, calls: readonly BatchedCall[]) {
  return { provider: place.provider, calls: calls.length, answered: undefined };
}
