import { decodePaperclipTokens, type PaperclipMeaning } from '../decoders/paperclip-tokens.ts';
import type { SpendFacts } from '../domain/paperclip-facts.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { PriceBook } from '../pricing/price-book.ts';

/** What tokens cost at list price. US dollars. */
export interface ListPrice {
  /** Where input and cache writes are one number: as if all was written for five minutes. */
  readonly usd: number;
  /** As if nothing, and as if everything was written to the cache, for an hour. */
  readonly lowUsd: number;
  readonly highUsd: number;
  /** False where a count or rate is missing, or where tiers of size may apply. */
  readonly isComplete: boolean;
}

/** Few enough for the tier of small requests. */
const SAMPLE_TOKENS = 1_000;

/**
 * The list price of a sum of rows; undefined without one.
 *
 * A sum of many small rows must not be taken for one large request, so the sum is priced at
 * the tier of small requests, and the largest row decides whether that is the whole truth.
 *
 * @param at - milliseconds since 1970: prices change.
 */
export function listPriceOf(
  facts: SpendFacts,
  { tokens, inputHoldsWrites, inputHoldsCached }: PaperclipMeaning,
  prices: Pick<PriceBook, 'priceOf'>,
  at: number,
): ListPrice | undefined {
  const { provider, model } = facts;
  const ofLargest = inputHoldsCached ? facts.largestInput : facts.largestWithCached;
  // Of a sum whose rows nobody knows, any of them may be above a tier that the sum is above.
  const ofSum = (facts.input ?? 0) + (inputHoldsCached ? 0 : (facts.cached ?? 0));
  const price = (of: Tokens) =>
    prices.priceOf({ provider, model, at, tokens: of, isAggregate: true });
  const { uncachedInput = 0 } = tokens;
  const low = price({ ...tokens, cacheWrite: 0 });
  if (low === undefined) return undefined;
  const sample = price({ ...smaller(tokens), cacheWrite: 0 });
  const largest = price({
    uncachedInput: ofLargest ?? ofSum,
    cacheRead: 0,
    cacheWrite: 0,
    output: 0,
  });
  const isComplete = sample?.isComplete === true && largest?.isComplete === true;
  const point = { usd: low.usd, lowUsd: low.usd, highUsd: low.usd, isComplete };
  if (!inputHoldsWrites || uncachedInput === 0) return point;
  const written = { ...tokens, uncachedInput: 0, cacheWrite: uncachedInput };
  const canWrite = price({ ...smaller(written) })?.isComplete === true;
  const middle = price(written);
  const high = price({ ...written, cacheWrite1h: uncachedInput });
  if (!canWrite || middle === undefined || high === undefined) return point;
  return { usd: middle.usd, lowUsd: low.usd, highUsd: high.usd, isComplete };
}

/** The same buckets with few tokens in them: whether all of them have a rate. */
function smaller(tokens: Tokens): Tokens {
  const some = (count: number | undefined): number | undefined =>
    count === undefined ? undefined : Math.min(count, SAMPLE_TOKENS);
  return {
    uncachedInput: some(tokens.uncachedInput),
    cacheRead: some(tokens.cacheRead),
    cacheWrite: some(tokens.cacheWrite),
    output: some(tokens.output),
  };
}

/** The buckets of facts. */
export function meaningOf(facts: SpendFacts, adapterType: string): PaperclipMeaning {
  return decodePaperclipTokens(adapterType, facts.provider, {
    input: facts.input ?? undefined,
    cached: facts.cached ?? undefined,
    output: facts.output ?? undefined,
  });
}
