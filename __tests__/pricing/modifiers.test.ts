import { describe, expect, it } from 'vitest';
import type { PricingModifiers } from '../../src/domain/usage-record.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';

const REQUEST = {
  provider: 'anthropic',
  at: Date.parse('2026-11-01T12:00:00Z'),
  tokens: { uncachedInput: 1_000_000, cacheRead: 0, cacheWrite: 0, output: 100_000 },
};

function usd(model: string, modifiers?: PricingModifiers): number | undefined {
  return createPriceBook(new Map()).priceOf({ ...REQUEST, model, modifiers })?.usd;
}

describe('a request with pricing modifiers', () => {
  // Claude Opus at list: 1M × $5 + 0.1M × $25 = $7.50.
  it.each<[string, string, PricingModifiers | undefined, number | undefined]>([
    ['at the list price', 'claude-opus-4-8', undefined, 7.5],
    ['at the list price, said so', 'claude-opus-4-8', {}, 7.5],
    ['in fast mode', 'claude-opus-4-8', { speed: 'fast' }, 15],
    ['in fast mode of an older model', 'claude-opus-4-6-20260205', { speed: 'fast' }, 45],
    ['in fast mode that has no known price', 'claude-haiku-4-5', { speed: 'fast' }, undefined],
    ['in a batch', 'claude-opus-4-8', { tier: 'batch' }, 3.75],
    ['in the US alone', 'claude-opus-4-8', { region: 'us' }, 8.25],
    ['of several kinds', 'claude-opus-4-8', { tier: 'batch', region: 'us' }, 4.125],
    ['of a contract', 'claude-opus-4-8', { tier: 'priority' }, undefined],
  ])('costs %s', (_, model, modifiers, expected) => {
    expect(usd(model, modifiers)?.toFixed(9)).toBe(expected?.toFixed(9));
  });
});
