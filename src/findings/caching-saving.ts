import type { Saving } from './rule.ts';
import type { SpendFacts } from './spend-facts.ts';

/**
 * What caching all that requests repeat would save: each request's prompt as far as the one
 * before it had it, at the price of a read, and the rest of it written.
 */
export function cachingSaving(spend: SpendFacts | undefined): Saving | undefined {
  if (!spend?.caching) return undefined;
  const { repeatedTokens, uncachedTokens, unorderedTokens, savingUsd, isUpperBound } =
    spend.caching;
  return { usd: savingUsd, isUpperBound, of: { repeatedTokens, uncachedTokens, unorderedTokens } };
}
