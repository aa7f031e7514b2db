import type { CallRecord } from '../domain/call-record.ts';
import { withAnswer } from './answered-record.ts';
import { AnswerReader } from './answer.ts';
import { withBatchTier } from './batch-line.ts';
import type { StoredItem } from './batch-store.ts';

/** What is told of a call that nobody waits for any more. */
export type Tell = (records: readonly CallRecord[]) => void;

/** A call of a batch, and the caller who waits for its answer, where one does. */
export class BatchedCall implements StoredItem {
  readonly id: string;
  readonly key: string;
  readonly record: CallRecord | undefined;
  readonly #tell: Tell;
  #waiter: ((answer: string | undefined) => void) | undefined;
  #isSettled = false;

  constructor({ id, key, record }: StoredItem, tell: Tell) {
    this.id = id;
    this.key = key;
    this.record = record;
    this.#tell = tell;
  }

  get isAwaited(): boolean {
    return this.#waiter !== undefined;
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }

  /**
   * Waits for the answer: undefined where the batch has none. Rejects where the caller gives up,
   * and calls `left` then.
   */
  wait(signal: AbortSignal | undefined, left: () => void): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        this.#waiter = undefined;
        left();
        reject(signal?.reason as Error);
      };
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiter = (answer) => {
        signal?.removeEventListener('abort', abort);
        resolve(answer);
      };
    });
  }

  /** Gives the answer to who waits for it; false where nobody does. */
  settle(answer: string | undefined): boolean {
    this.#isSettled = true;
    const waiter = this.#waiter;
    this.#waiter = undefined;
    waiter?.(answer);
    return waiter !== undefined;
  }

  /** Records what was spent on an answer that nobody waited for. */
  tellSpend(answer: string): void {
    if (this.record === undefined) return;
    const reader = new AnswerReader(this.record.askedModel);
    reader.take(JSON.parse(answer));
    reader.end();
    const durationMs = Math.max(0, Date.now() - this.record.at);
    const ended = { ...this.record, outcome: 'complete', status: 200, durationMs } as const;
    this.#tell(withAnswer(ended, reader.read()).map(withBatchTier));
  }
}
