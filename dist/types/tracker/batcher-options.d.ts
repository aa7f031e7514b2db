import type { OnProgress } from './batch-progress.js';
import type { CallChoice } from './call-pattern.js';
import type { TrackOptions } from './track-options.js';
export interface BatcherOptions {
    /** How long the first call of a template waits for others; a minute when absent. Milliseconds. */
    readonly maxWait?: number | undefined;
    /** Calls that make a batch at once; 1,000 when absent. */
    readonly maxSize?: number | undefined;
    /** Which calls are batched; all but those labelled `isAwaited: true` when absent. */
    readonly only?: CallChoice | undefined;
    /**
     * A SQLite file of the batches that are under way; `~/.agent-costs/batches.db` when absent.
     * Answers that nobody took lie in it in clear, readable for its owner alone.
     */
    readonly store?: string | undefined;
    /** Told what happens to each batch. */
    readonly onProgress?: OnProgress | undefined;
    /**
     * Headers of the API at an address such as `https://api.anthropic.com/v1`, so that batches of a
     * program that ended are fetched as soon as the next one starts. Without, the first call to
     * that address with the same credentials lends its own.
     */
    readonly credentials?: ((base: string) => Record<string, string> | undefined) | undefined;
    /** Where calls are recorded whose program ended before their batch: as `store` of `track`. */
    readonly calls?: TrackOptions['store'];
    /** Longest pause between two looks at a batch; a minute when absent. Milliseconds. */
    readonly pollEvery?: number | undefined;
    /** What makes the calls; the program's own `fetch` when absent. */
    readonly fetch?: typeof fetch | undefined;
}
/** What a batcher did so far. */
export interface BatcherCounts {
    /** Calls that were answered by a batch. */
    readonly batched: number;
    /** Calls that were to be batched and were made by themselves after all. */
    readonly direct: number;
    /** What went wrong in the batcher; no call was stopped by it. */
    readonly faults: number;
}
/** A fetch that batches calls. */
export type BatchingFetch = typeof fetch & {
    /** Since it was made. */
    counts(): BatcherCounts;
};
