/**
 * A number that a source may or may not report. `undefined` is unknown; it is never
 * written as 0.
 */
export type Count = number | undefined;
/**
 * Token counts of one observation, in buckets that never overlap, so that adding
 * buckets is always right. Only decoders know what a provider calls "input".
 */
export interface Tokens {
    /** Prompt tokens that were neither read from nor written to the provider's cache. */
    readonly uncachedInput: Count;
    readonly cacheRead: Count;
    /** All cache writes, whatever their time to live. */
    readonly cacheWrite: Count;
    /** The part of `cacheWrite` kept for one hour, where known; it has a price of its own. */
    readonly cacheWrite1h?: Count;
    /** Everything the model wrote, reasoning included. */
    readonly output: Count;
    /** Tokens whose bucket the source does not report. */
    readonly unsplit?: Count;
}
/** Of which nothing is known. */
export declare const UNKNOWN_TOKENS: Tokens;
/** Whether any count is known, be it 0. */
export declare function hasAnyCount({ uncachedInput, cacheRead, cacheWrite, output, unsplit, }: Tokens): boolean;
