import { describe, expect, it } from 'vitest';
import type { Tokens } from '../../src/domain/tokens.ts';
import { parsePriceOverrides } from '../../src/pricing/overrides.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';

const AT = Date.parse('2026-11-01T12:00:00Z');
const NOT_SPLIT: Tokens = {
  uncachedInput: undefined,
  cacheRead: undefined,
  cacheWrite: undefined,
  output: undefined,
  unsplit: 1_000_000,
};

function price(model: string, tokens: Tokens, prices: Record<string, unknown> = {}, at?: number) {
  return createPriceBook(parsePriceOverrides(prices)).priceOf({
    provider: 'anthropic',
    model,
    at,
    tokens,
    isAggregate: true,
  });
}

describe('tokens that are not split', () => {
  it.each([
    // Rates per million: input, output; the estimate is 0.85 × input + 0.15 × output.
    ['claude-sonnet-4-6', 3, 15, 4.8],
    ['claude-haiku-4-5', 1, 5, 1.6],
    ['claude-opus-4-8', 5, 25, 8],
  ])('cost between input and output: %s', (model, lowUsd, highUsd, usd) => {
    const found = price(model, NOT_SPLIT, {}, AT);
    expect(found?.usd).toBeCloseTo(usd, 12);
    expect(found?.range).toEqual({ lowUsd, highUsd });
    expect(found?.isComplete).toBe(true);
  });

  it('cost at the prices that the user gave, at any time', () => {
    const prices = { sonnet: { input: 2, output: 10 } };
    expect(price('sonnet', NOT_SPLIT, prices)).toEqual({
      usd: 0.85 * 2 + 0.15 * 10,
      isComplete: true,
      range: { lowUsd: 2, highUsd: 10 },
    });
  });

  it('have a price of their own beside told buckets', () => {
    const tokens = { uncachedInput: 0, cacheRead: 1_000_000, cacheWrite: 0, output: 0 };
    const told = price('claude-sonnet-4-6', tokens, {}, AT);
    const both = price('claude-sonnet-4-6', { ...tokens, unsplit: 1_000_000 }, {}, AT);
    expect(both?.usd).toBeCloseTo((told?.usd ?? 0) + 4.8, 12);
    expect(both?.range?.lowUsd).toBeCloseTo((told?.usd ?? 0) + 3, 12);
  });

  it.each(['sonnet', 'opus', 'haiku', 'inherit', 'nobody-knows'])(
    'have no price for %s, which names no model',
    (model) => {
      expect(price(model, NOT_SPLIT, {}, AT)).toBeUndefined();
    },
  );

  it('of 0 cost nothing, and of an unknown number have no price', () => {
    expect(price('claude-sonnet-4-6', { ...NOT_SPLIT, unsplit: 0 }, {}, AT)?.usd).toBe(0);
    expect(price('claude-sonnet-4-6', { ...NOT_SPLIT, unsplit: undefined }, {}, AT)).toBe(
      undefined,
    );
  });
});
