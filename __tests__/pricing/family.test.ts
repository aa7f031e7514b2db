import { describe, expect, it } from 'vitest';
import { createFamilies } from '../../src/pricing/family.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';

const AT = Date.UTC(2026, 10, 20);
const prices = createPriceBook(new Map());

describe('the next cheaper model of a family', () => {
  it.each([
    ['claude-opus-4-1', 'claude-sonnet-5-5'],
    ['claude-opus-4', 'claude-sonnet-4-0'],
    ['claude-sonnet-4-6', 'claude-haiku-5-5'],
    ['anthropic/claude-sonnet-4.6[1m]', 'claude-haiku-5-5'],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'claude-haiku-4-5'],
    ['claude-fable-5', 'claude-opus-5'],
    ['gpt-4o', 'gpt-4o-mini'],
    ['gpt-5', 'gpt-5-mini'],
    ['gpt-5-mini', 'gpt-5-nano'],
    ['gpt-6-sol', 'gpt-6-luna'],
    ['o3', 'o3-mini'],
    ['gemini-2.5-pro', 'gemini-2.5-flash'],
  ])('of %s is %s', (model, cheaper) => {
    expect(prices.cheaperThan(model, AT)).toBe(cheaper);
  });

  it.each([
    'claude-haiku-5-5',
    'gpt-4o-mini',
    'mistral-large',
    'gpt-5-image',
    'unknown',
    '',
    'claude-sonnet-99',
  ])('of "%s" is none', (model) => expect(prices.cheaperThan(model, AT)).toBeUndefined());

  it('costs less for input and for output, whatever the model', () => {
    const tokens = { uncachedInput: 1_000, cacheRead: 0, cacheWrite: 0, output: 0 };
    const usdOf = (model: string, more: object) =>
      prices.priceOf({ provider: '', model, at: AT, tokens: { ...tokens, ...more } })?.usd ??
      Number.NaN;
    for (const model of [
      'claude-opus-5',
      'claude-sonnet-5',
      'gpt-5.4',
      'gpt-5.5-pro',
      'o1',
      'gemini-3.1-pro-preview',
    ]) {
      const cheaper = prices.cheaperThan(model, AT);
      expect(cheaper).toBeDefined();
      expect(usdOf(cheaper ?? '', {})).toBeLessThan(usdOf(model, {}));
      const output = { uncachedInput: 0, output: 1_000 };
      expect(usdOf(cheaper ?? '', output)).toBeLessThan(usdOf(model, output));
    }
  });

  it('takes the same version before the newest, tier by tier', () => {
    const families = createFamilies([
      'gpt-5-mini',
      'gpt-5.4-mini',
      'gpt-5.4-nano',
      'gpt-4o-mini',
      'claude-haiku-4-5',
    ]);
    expect(families.below('gpt-5')).toEqual(['gpt-5-mini', 'gpt-5.4-nano']);
    expect(families.below('gpt-5.2')).toEqual(['gpt-5.4-mini', 'gpt-5.4-nano']);
    expect(families.below('gpt-4o')).toEqual(['gpt-4o-mini', 'gpt-5.4-nano']);
    expect(families.below('gpt-oss-120b')).toEqual([]);
  });
});
