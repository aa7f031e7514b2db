import { toDollars, toNanos } from '../domain/money.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import type { JudgedCall } from './audited-call.ts';
import type { RoleAudit } from './role-audit.ts';

/** Sums what caches saved already. */
export interface MeasuredSavings {
  /** A call that was made. */
  add(call: JudgedCall): void;
  /** A call that the response cache answered: what it would have cost, in whole nano-dollars. */
  addCached(savedNanoUsd: number | undefined): void;
  result(): RoleAudit['measured'];
}

/** Creates sums of nothing. */
export function createMeasuredSavings(prices: PriceBook): MeasuredSavings {
  let prompt: number | null = null;
  let answers: number | null = null;
  let cachedAnswers = 0;
  return {
    add({ record, at, model, price }) {
      const { uncachedInput, cacheRead, cacheWrite } = record.tokens;
      // Without these nobody knows what was cached; a price that was recorded has no parts.
      if (uncachedInput === undefined || cacheRead === undefined) return;
      if (price === undefined || record.recordedPrice !== undefined) return;
      const input = uncachedInput + cacheRead + (cacheWrite ?? 0);
      const tokens = {
        ...record.tokens,
        uncachedInput: input,
        cacheRead: 0,
        cacheWrite: 0,
        cacheWrite1h: undefined,
      };
      const { provider, modifiers, webSearches, grain } = record;
      const isAggregate = grain !== 'request';
      const request = { provider, model, at, tokens, isAggregate, modifiers, webSearches };
      const without = prices.priceOf(request);
      if (without !== undefined) prompt = (prompt ?? 0) + toNanos(without.usd) - toNanos(price.usd);
    },
    addCached(savedNanoUsd) {
      cachedAnswers += 1;
      if (savedNanoUsd !== undefined) answers = (answers ?? 0) + savedNanoUsd;
    },
    result: () => ({
      promptCachingUsd: prompt === null ? null : toDollars(prompt),
      cachedAnswers,
      cachedAnswersUsd: answers === null ? null : toDollars(answers),
    }),
  };
}
