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
}

const TOKENS_PER_RATE = 1_000_000;

/** Prices a request's tokens; what lacks a count or a rate adds nothing and is said. */
export function priceTokens(tokens: Tokens, rates: Rates): Price {
  const write1h = tokens.cacheWrite1h ?? 0;
  const write = tokens.cacheWrite === undefined ? undefined : tokens.cacheWrite - write1h;
  const parts: readonly (readonly [number | undefined, number | undefined])[] = [
    [tokens.uncachedInput, rates.input],
    [tokens.output, rates.output],
    [tokens.cacheRead, rates.cacheRead],
    [write, rates.cacheWrite],
    [write1h, rates.cacheWrite1h ?? rates.cacheWrite],
  ];
  let usd = 0;
  let isComplete = true;
  for (const [count, rate] of parts) {
    if (count === 0) continue;
    if (count === undefined || rate === undefined) isComplete = false;
    else usd += (count * rate) / TOKENS_PER_RATE;
  }
  return { usd, isComplete };
}
