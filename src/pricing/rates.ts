import type { Tokens } from '../domain/tokens.ts';

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
  readonly range?: { readonly lowUsd: number; readonly highUsd: number } | undefined;
}

const TOKENS_PER_RATE = 1_000_000;

/** Prices a request's tokens; what lacks a count or a rate adds nothing and makes a floor. */
export function priceTokens(tokens: Tokens, rates: Rates): Price {
  const write1h = tokens.cacheWrite1h ?? 0;
  const write = tokens.cacheWrite === undefined ? undefined : tokens.cacheWrite - write1h;
  const forInput = cost(tokens.uncachedInput, rates.input);
  const forOutput = cost(tokens.output, rates.output);
  const forRead = cost(tokens.cacheRead, rates.cacheRead);
  const forWrite = cost(write, rates.cacheWrite);
  const forWrite1h = cost(write1h, rates.cacheWrite1h ?? rates.cacheWrite);
  return {
    usd: (forInput ?? 0) + (forOutput ?? 0) + (forRead ?? 0) + (forWrite ?? 0) + (forWrite1h ?? 0),
    isComplete:
      forInput !== undefined &&
      forOutput !== undefined &&
      forRead !== undefined &&
      forWrite !== undefined &&
      forWrite1h !== undefined,
  };
}

/** No tokens cost nothing, whatever the rate. */
function cost(count: number | undefined, rate: number | undefined): number | undefined {
  if (count === 0) return 0;
  return count === undefined || rate === undefined ? undefined : (count * rate) / TOKENS_PER_RATE;
}
