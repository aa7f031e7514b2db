import { toNanos } from '../domain/money.ts';
import { createPriceBook } from '../pricing/price-book.ts';
import type { AnswerSpend } from './whole-answer.ts';

const prices = createPriceBook(new Map());

/**
 * What a call would have cost that was answered without its provider: the least of it, at the
 * list prices of now. What the first call wrote to the provider's own cache of prompts, the next
 * would have read from there, so writes count as reads. Undefined without an exact price.
 */
export function savedBy(provider: string, spend: AnswerSpend, at: number): number | undefined {
  const { model, tokens, modifiers, webSearches } = spend;
  const { cacheWrite1h: _, ...counts } = tokens;
  const { cacheRead, cacheWrite = 0 } = tokens;
  const read = cacheRead === undefined ? undefined : cacheRead + cacheWrite;
  const again = { ...counts, cacheRead: read, cacheWrite: 0 };
  const price = prices.priceOf({ provider, model, at, tokens: again, modifiers, webSearches });
  return price?.isComplete === true ? toNanos(price.usd) : undefined;
}
