import { describe, expect, it } from 'vitest';
import { createPriceBook } from '../../src/pricing/price-book.ts';

const AT = Date.parse('2026-11-20');
const prices = createPriceBook(new Map());

describe('the next cheaper model of the family', () => {
  it.each([
    ['claude-opus-4-8', 'claude-sonnet-4-6'],
    ['anthropic/claude-opus-4.6[1m]', 'claude-sonnet-4-6'],
    ['claude-sonnet-4-6', 'claude-haiku-4-5'],
    ['claude-sonnet-4-5-20250929', 'claude-haiku-4-5'],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'claude-haiku-4-5'],
    ['claude-3-5-sonnet-20241022', 'claude-3-5-haiku'],
    ['gpt-4o', 'gpt-4o-mini'],
    ['o3', 'o3-mini'],
    ['gpt-5.4', 'gpt-5.4-mini'],
    ['gpt-5.4-mini', 'gpt-5.4-nano'],
    ['gemini-2.5-pro', 'gemini-2.5-flash'],
    ['gemini-2.5-flash', 'gemini-2.5-flash-lite'],
  ])('of %s is %s', (model, cheaper) => {
    expect(prices.nextCheaper(model, AT)).toBe(cheaper);
  });

  it.each([
    'claude-haiku-4-5',
    'gpt-4o-mini',
    'gpt-5-image',
    'gpt-5.4-nano',
    'claude-nobody-4-6',
    'house-model',
    '',
  ])('of %j is none', (model) => {
    expect(prices.nextCheaper(model, AT)).toBeUndefined();
  });

  it('is one whose tokens are cheaper by the user’s own prices too', () => {
    const free = new Map([['claude-sonnet-4-6', { input: 0.1, output: 0.1 }]]);
    expect(createPriceBook(free).nextCheaper('claude-sonnet-4-6', AT)).toBeUndefined();
  });
});
