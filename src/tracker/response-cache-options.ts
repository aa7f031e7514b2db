import type { CacheCounts } from './cache-counts.ts';
import type { CallChoice } from './call-pattern.ts';

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
