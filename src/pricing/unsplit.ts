import type { Tokens } from '../domain/tokens.ts';
import type { Price } from './rates.ts';

/**
 * Share of input in tokens that a source gives as one number: of runs of coding agents,
 * which read far more than they write. 0 to 1. From the meter of
 * https://github.com/Jott2121/agent-cost-attribution (read 2026-11).
 */
export const INPUT_SHARE = 0.85;

/**
 * Prices tokens of which a part is one number for input and output: from what they would
 * cost as input alone to what they would cost as output alone, and as an estimate between
 * the two. What was read from a cache costs less than input, so the range is one of prices
 * and not of the bill. Undefined when either end has no price.
 */
export function priceUnsplit(
  tokens: Tokens,
  priceOf: (tokens: Tokens) => Price | undefined,
): Price | undefined {
  if (tokens.unsplit === undefined) return priceOf(tokens); // nearly always
  const { unsplit, ...buckets } = tokens;
  // What else is unknown is in the one number.
  const { uncachedInput = 0, cacheRead = 0, cacheWrite = 0, output = 0 } = buckets;
  const known = { ...buckets, uncachedInput, cacheRead, cacheWrite, output };
  if (unsplit === 0) return priceOf(known);
  const asInput = priceOf({ ...known, uncachedInput: uncachedInput + unsplit });
  const asOutput = priceOf({ ...known, output: output + unsplit });
  if (asInput === undefined || asOutput === undefined) return undefined;
  return {
    usd: INPUT_SHARE * asInput.usd + (1 - INPUT_SHARE) * asOutput.usd,
    isComplete: asInput.isComplete && asOutput.isComplete,
    range: {
      lowUsd: Math.min(asInput.usd, asOutput.usd),
      highUsd: Math.max(asInput.usd, asOutput.usd),
    },
  };
}
