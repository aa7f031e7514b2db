import type { Tokens } from '../domain/tokens.js';
/** Prices of one model in US dollars per million tokens; an absent rate is not known. */
export interface Rates {
    readonly input: number;
    readonly output: number;
    readonly cacheRead?: number | undefined;
    readonly cacheWrite?: number | undefined;
    /** Writes kept for an hour; as `cacheWrite` when absent. */
    readonly cacheWrite1h?: number | undefined;
}
/** What a request costs. */
export interface Price {
    readonly usd: number;
    /** False when a count or a rate was missing, so that the true cost is higher. */
    readonly isComplete: boolean;
    /** Least and most that it may be; absent where `usd` is no estimate. US dollars. */
    readonly range?: {
        readonly lowUsd: number;
        readonly highUsd: number;
    } | undefined;
}
/** Prices a request's tokens; what lacks a count or a rate adds nothing and makes a floor. */
export declare function priceTokens(tokens: Tokens, rates: Rates): Price;
