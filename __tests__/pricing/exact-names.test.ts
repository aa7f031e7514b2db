import { calcPrice } from '@pydantic/genai-prices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePriceOverrides } from '../../src/pricing/overrides.ts';
import { namesOf } from '../../src/pricing/listed-model.ts';
import { createPriceBook, type PricedRequest } from '../../src/pricing/price-book.ts';
import { bundledPriceList } from '../../src/pricing/price-list.ts';

const TOKENS = { uncachedInput: 500_000, cacheRead: 0, cacheWrite: 0, output: 100_000 };
const REQUEST = {
  provider: 'anthropic',
  at: Date.parse('2026-11-20T12:00:00Z'),
  tokens: TOKENS,
};
const book = createPriceBook(new Map());

function usd(model: string, more: Partial<PricedRequest> = {}): number | undefined {
  return book.priceOf({ ...REQUEST, ...more, model })?.usd;
}

describe('a name is known', () => {
  it.each([
    'claude-opus-5',
    'CLAUDE-OPUS-5',
    'anthropic/claude-opus-5',
    'anthropic:claude-opus-5',
    'openrouter/anthropic/claude-opus-5',
    'vertex_ai/claude-opus-5@20260724',
    'claude-opus-5@default',
    'claude-opus-5-20260724',
    'claude-opus-5-2026-07-24',
    'claude-opus-5-latest',
    'claude-opus-5-v1',
    'claude-opus-5[1m]',
    'claude-opus-5 [1M]',
    'Claude Opus 5',
    'claude-5-opus',
    'publishers/anthropic/models/claude-opus-5@20260724',
    'arn:aws:bedrock:us-east-1:123456789012:inference-profile/global.anthropic.claude-opus-5',
    'global.anthropic.claude-opus-5',
    'global.anthropic.claude-opus-5-v1:0',
    'bedrock/global.anthropic.claude-opus-5',
  ])('in the spelling %s', (model) => {
    expect(usd(model)).toBeCloseTo(5, 9);
  });

  it('in the older order of Claude’s names, which Cursor still writes, too', () => {
    expect(usd('claude-4.6-sonnet')).toBe(usd('claude-sonnet-4-6'));
    expect(usd('claude-4-5-sonnet-20250929')).toBe(usd('claude-sonnet-4-5'));
    expect(usd('claude-5.5-haiku')).toBe(usd('claude-haiku-5-5'));
  });

  it('of every model in the list that has a price of tokens, by each of its exact names', () => {
    const listed = bundledPriceList().providers.find(({ id }) => id === 'anthropic')?.models ?? [];
    const names = listed.flatMap((model) => namesOf(model).exact);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => usd(name) === undefined)).toEqual([]);
  });

  it.each([
    ['gpt-5.6-sol', 'openai'],
    ['kimi-k2.5', 'moonshotai'],
    ['glm-5', 'zhipuai'],
    ['grok-4.6', 'x-ai'],
    ['deepseek-v4-flash', 'deepseek'],
    ['gpt-4o-2024-05-13', 'openai'],
    ['gemini-2.5-flash-lite-preview-06-17', 'google'],
  ])('of %s, which a proxy serves under the protocol of another', (model, providerId) => {
    const usage = { input_tokens: 500_000, output_tokens: 100_000 };
    const listed = calcPrice(usage, model, { providerId, timestamp: new Date(REQUEST.at) });
    expect(usd(model)).toBeCloseTo(listed?.total_price ?? Number.NaN, 9);
  });
});

describe('a name is not known', () => {
  it.each([
    ['claude-sonnet-5-9', 'claude-sonnet-5'],
    ['claude-sonnet-5-turbo', 'claude-sonnet-5'],
    ['claude-opus-4.8-lite', 'claude-opus-4-8'],
    ['claude-haiku-4-5-fast', 'claude-haiku-4-5'],
    ['claude-opus-5[fast=true]', 'claude-opus-5'],
    ['gpt-5.4-ultra', 'gpt-5.4'],
    ['claude-sonnet-4-6-thinking', 'claude-sonnet-4-6'],
    ['us.openai.gpt-6-sol', 'gpt-6-sol'],
    ['anthropic/claude-sonnet-4.6:beta', 'claude-sonnet-4-6'],
    ['claude-sonnet-4-5-20250929-v1:0', 'claude-sonnet-4-5'],
    ['gemini-2.5-pro-preview-05-06', 'gemini-2.5-pro'],
    // The newest of a family, which a listed model of 2023 is not.
    ['gemini-pro-latest', undefined],
    ['gemini-flash-latest', undefined],
    ['claude-opus-latest', undefined],
    ['ft:gpt-4o-2024-08-06:acme::a1', 'ft:gpt-4o'],
    ['arn:aws:bedrock:us-east-1:1:application-inference-profile/a1b2', undefined],
    ['claude', undefined],
    ['claude-experimental-x', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('such as %s, and its price is at best that of %s', (model, as) => {
    expect(usd(model)).toBeUndefined();
    expect(book.nearestTo(model)).toBe(as);
    const { reason, usd: estimated } = book.estimateOf({ ...REQUEST, model });
    expect(reason).toBe('no-price');
    expect(estimated).toBe(as === undefined ? undefined : usd(as));
  });

  it('with anything put after the name of a known one, but for a date, a version or fast mode', () => {
    const base = fc.constantFrom('claude-sonnet-5', 'claude-opus-4-8', 'gpt-5.4', 'gemini-2.5-pro');
    const suffix = fc
      .stringMatching(/^[-.][a-z0-9]{1,8}$/)
      .filter((text) => !/^-(?:latest|default|fast|v\d+|\d{4}|00\d|\d{8})$/.test(text));
    const listed = new Set(
      bundledPriceList()
        .providers.flatMap(({ models }) => models.flatMap((model) => namesOf(model).exact))
        .map((name) => name.toLowerCase().replaceAll('.', '-')),
    );
    fc.assert(
      fc.property(base, suffix, (name, after) => {
        fc.pre(!listed.has(`${name}${after}`.replaceAll('.', '-')));
        expect([name + after, usd(name + after)]).toEqual([name + after, undefined]);
      }),
    );
  });
});

describe('-fast', () => {
  it.each([
    ['claude-opus-4.8-fast', 10],
    ['claude-opus-5-fast', 10],
    ['claude-opus-5-5-fast', 8],
    ['claude-opus-5-20260724-fast', 10],
  ])('is the fast mode of %s', (model, expected) => {
    expect(usd(model)).toBeCloseTo(expected, 9);
    expect(usd(model)).toBe(usd(model.slice(0, -5), { modifiers: { speed: 'fast' } }));
  });

  it('is a model where the list has it as one', () => {
    expect(usd('grok-4-fast')).toBeCloseTo(0.5 * 0.2 + 0.1 * 0.5, 9);
  });
});

describe('a price of the user', () => {
  const price = (key: string, model: string): number | undefined =>
    createPriceBook(parsePriceOverrides({ [key]: { input: 2, output: 0 } })).priceOf({
      ...REQUEST,
      model,
    })?.usd;

  it.each([
    ['claude-opus-4-5-20251101', 'claude-opus-4-5@20251101', 1],
    ['claude-sonnet-4.6', 'claude-4-6-sonnet', 1],
    ['claude-4.6-sonnet', 'anthropic/claude-sonnet-4-6[1m]', 1],
    ['claude-opus-5', 'eu.anthropic.claude-opus-5', 1],
    ['claude-opus-5', 'claude-opus-5-fast', 2],
    ['claude-opus-5-fast', 'claude-opus-5-fast', 1],
    ['claude-opus-5-fast', 'claude-opus-5', 5],
    ['us.anthropic.claude-opus-5', 'eu.anthropic.claude-opus-5', 5.5],
  ])('of %s makes %s cost %d', (key, model, expected) => {
    expect(price(key, model)).toBeCloseTo(expected, 9);
  });

  it.each([
    ['claude-opus-4-5-20251101', 'claude-opus-4-5@20251101'],
    ['gpt-4o-2024-05-13', 'openai/gpt-4o-20240513'],
    ['claude-sonnet-4-6', 'Claude 4.6 Sonnet'],
  ])('is one for %s and %s, so that two are an error', (one, other) => {
    const rates = { input: 1, output: 1 };
    expect(() => parsePriceOverrides({ [one]: rates, [other]: rates })).toThrow(/are one model/);
  });
});

describe('Amazon Bedrock', () => {
  it.each(['us', 'eu', 'apac', 'jp', 'au'])('takes a tenth more for %s. ids', (region) => {
    expect(usd(`${region}.anthropic.claude-opus-5`)).toBeCloseTo(5.5, 9);
    expect(usd(`${region}.anthropic.claude-haiku-4-5-20251001-v1:0`)).toBeCloseTo(1.1, 9);
  });

  it('takes a tenth more in one region, and for models that the list has not for it', () => {
    expect(usd('anthropic.claude-opus-5')).toBeCloseTo(5.5, 9);
    expect(usd('eu.anthropic.claude-sonnet-5-5')).toBeCloseTo(2.2, 9);
    expect(usd('arn/us.anthropic.claude-opus-5[1m]')).toBeCloseTo(5.5, 9);
  });

  it('takes nothing more for models before Claude Sonnet 4.5', () => {
    const old = 'claude-sonnet-4-20250514';
    expect(usd(`us.anthropic.${old}-v1:0`)).toBe(usd(old));
  });

  it('prices writes for an hour, which its own list has not', () => {
    const tokens = { ...TOKENS, cacheWrite: 100_000, cacheWrite1h: 100_000 };
    expect(usd('us.anthropic.claude-opus-5', { tokens })).toBeCloseTo(5.5 + 1.1, 9);
  });

  it('prices models of its own and of other makers', () => {
    expect(usd('amazon.nova-lite-v1:0')).toBeCloseTo(0.5 * 0.06 + 0.1 * 0.24, 9);
    expect(usd('openai.gpt-5.4')).toBeCloseTo(0.5 * 2.75 + 0.1 * 16.5, 9);
  });
});

it('has the same prices for Claude on Google Cloud as of Anthropic, which names do not tell apart', () => {
  const providers = bundledPriceList().providers;
  const google = providers.find(({ id }) => id === 'google')?.models ?? [];
  const claude = google.filter(({ id }) => id.startsWith('claude'));
  expect(claude.length).toBeGreaterThan(10);
  const tokens = { uncachedInput: 100_000, cacheRead: 0, cacheWrite: 0, output: 10_000 };
  for (const { id } of claude) {
    const usage = { input_tokens: 100_000, output_tokens: 10_000 };
    const there = calcPrice(usage, id, { providerId: 'google', timestamp: new Date(REQUEST.at) });
    expect([id, usd(id, { tokens })]).toEqual([id, there?.total_price]);
  }
});

describe('a prompt of over 200,000 tokens', () => {
  const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);
  const tokens = { ...TOKENS, uncachedInput: 100, cacheRead: 199_901, output: 1_000 };

  it.each([
    ['claude-sonnet-4-20250514', '2026-02-01', 2],
    ['us.anthropic.claude-sonnet-4-20250514-v1:0', '2026-02-01', 2],
    ['claude-sonnet-4-5', '2026-02-01', 2],
    ['claude-sonnet-4-6', '2026-03-12', 2],
    ['claude-sonnet-4-6', '2026-03-13', 1],
    ['claude-sonnet-5', '2026-11-01', 1],
  ])('of %s on %s costs %d times as much', (model, day, times) => {
    const cost = (output: number, cacheRead: number): number | undefined =>
      usd(model, { at: at(day), tokens: { ...tokens, output, cacheRead } });
    const small = cost(0, 199_900) ?? 0;
    expect((cost(0, 199_901) ?? 0) / small).toBeCloseTo(times, 3);
    const output = (cost(1_000, 199_901) ?? 0) - (cost(0, 199_901) ?? 0);
    const smallOutput = (cost(1_000, 0) ?? 0) - (cost(0, 0) ?? 0);
    expect(output / smallOutput).toBeCloseTo(times === 2 ? 1.5 : 1, 6);
  });
});

describe('a tier or speed without a price', () => {
  it.each([
    [{ tier: 'priority' } as const, 'no-price-for-tier'],
    [{ tier: 'other' } as const, 'no-price-for-tier'],
    [{ speed: 'fast' } as const, 'no-price-for-speed'],
    [{ speed: 'other' } as const, 'no-price-for-speed'],
  ])('%o says so, beside the list price', (modifiers, reason) => {
    const request = { ...REQUEST, model: 'claude-haiku-4-5', modifiers };
    expect(book.priceOf(request)).toBeUndefined();
    expect(book.estimateOf(request)).toEqual({ reason, usd: usd('claude-haiku-4-5') });
  });
});

describe('web searches', () => {
  it('cost 10 dollars per 1,000, whatever the tokens cost', () => {
    const request = { ...REQUEST, model: 'claude-opus-5', webSearches: 50 };
    expect(book.priceOf(request)).toEqual({ usd: 5.5, isComplete: true });
    const batch = { ...request, modifiers: { tier: 'batch' } as const };
    expect(book.priceOf(batch)?.usd).toBeCloseTo(3, 9);
    expect(usd('us.anthropic.claude-opus-5', { webSearches: 50 })).toBeCloseTo(6, 9);
  });

  it('make a floor where their price is not known', () => {
    const request = { ...REQUEST, model: 'kimi-k2.5', webSearches: 1 };
    expect(book.priceOf(request)?.isComplete).toBe(false);
  });
});
