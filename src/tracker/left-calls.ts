import type { BatchFollower } from './batch-follower.ts';
import type { BatchedCall } from './batched-call.ts';

/** Calls of batches that nobody waits for, so that who asks the same again gets their answers. */
export class LeftCalls {
  readonly #byKey = new Map<string, Set<BatchedCall>>();
  readonly #followers = new WeakMap<BatchedCall, BatchFollower>();

  add(call: BatchedCall): void {
    const equal = this.#byKey.get(call.key) ?? new Set();
    equal.add(call);
    this.#byKey.set(call.key, equal);
    this.#followers.get(call)?.release();
  }

  remove(call: BatchedCall): void {
    const equal = this.#byKey.get(call.key);
    equal?.delete(call);
    if (equal?.size === 0) this.#byKey.delete(call.key);
  }

  /** Takes one that is still to be answered; undefined where there is none. */
  take(key: string): BatchedCall | undefined {
    for (const call of this.#byKey.get(key) ?? []) {
      this.remove(call);
      if (!call.isSettled) return call;
    }
    return undefined;
  }

  follow(call: BatchedCall, follower: BatchFollower): void {
    this.#followers.set(call, follower);
  }

  followerOf(call: BatchedCall): BatchFollower | undefined {
    return this.#followers.get(call);
  }
}
