import { readFileSync } from 'node:fs';
import { calcPrice } from '@pydantic/genai-prices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { namesOf } from '../../src/pricing/listed-model.ts';
import { canonicalModel } from '../../src/pricing/model-name.ts';
import { OVERLAY } from '../../src/pricing/overlay.ts';
import { parsePriceOverrides } from '../../src/pricing/overrides.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import {
  bundledPriceList,
  LIST_PRICES_VERSION,
  NAMED_PROVIDERS,
} from '../../src/pricing/price-list.ts';

const AT = Date.parse('2026-11-01T12:00:00Z');
const TOKENS = { uncachedInput: 10_000, cacheRead: 100_000, cacheWrite: 40_000, output: 1_000 };

function price(
  model: string | undefined,
  provider = 'anthropic',
  tokens: Parameters<ReturnType<typeof createPriceBook>['priceOf']>[0]['tokens'] = TOKENS,
  at: number | undefined = AT,
) {
  return createPriceBook(new Map()).priceOf({ provider, model, at, tokens });
}

describe('list prices', () => {
  it('prices the four buckets of a request by hand-checked rates', () => {
    // Claude Sonnet 4.6: 3 + 0.30 + 3.75 + 15 dollars per million
    const usd = (10_000 * 3 + 100_000 * 0.3 + 40_000 * 3.75 + 1_000 * 15) / 1e6;
    expect(price('claude-sonnet-4-6')?.usd).toBeCloseTo(usd, 12);
    expect(price('claude-sonnet-4-6')?.isComplete).toBe(true);
  });

  it.each([
    'claude-sonnet-4-6',
    'claude-sonnet-4.6',
    'anthropic/claude-sonnet-4.6',
    'claude-sonnet-4-6[1m]',
    'Claude-Sonnet-4.6',
    'claude-sonnet-4-6-20260217',
  ])('knows %s as one model', (model) => {
    expect(price(model)?.usd).toBe(price('claude-sonnet-4-6')?.usd);
  });

  it('prices a model that Copilot serves as its maker does', () => {
    expect(price('claude-sonnet-4.6', 'copilot')).toEqual(price('claude-sonnet-4-6', 'anthropic'));
    expect(price('gpt-5-mini', 'copilot')).toEqual(price('gpt-5-mini', 'openai'));
  });

  it.each(['claude-experimental-x', 'unknown', 'auto', 'copilot', ''])(
    'has no price for %j, which is not a price of 0',
    (model) => {
      expect(price(model, 'copilot')).toBeUndefined();
    },
  );

  it('has no price for a request without a model or without any count', () => {
    expect(price(undefined)).toBeUndefined();
    const none = {
      uncachedInput: undefined,
      cacheRead: undefined,
      cacheWrite: undefined,
      output: undefined,
    };
    expect(price('claude-sonnet-4-6', 'anthropic', none)).toBeUndefined();
  });

  it('says that a price is not the whole when a count is missing', () => {
    const known = price('claude-sonnet-4-6', 'anthropic', { ...TOKENS, cacheRead: undefined });
    expect(known?.isComplete).toBe(false);
    expect(known?.usd).toBeLessThan(price('claude-sonnet-4-6')?.usd ?? 0);
  });

  it('prices a request at its own time', () => {
    const models = ['claude-sonnet-4-5', 'gpt-5.4', 'claude-opus-4-8', 'o3', 'gpt-5.6-sol'];
    const times = ['2025-01-01', '2025-08-01', '2026-06-01', '2026-11-01'].map((day) =>
      Date.parse(day),
    );
    for (const model of models) {
      for (const at of times) {
        const provider = model.startsWith('claude') ? 'anthropic' : 'openai';
        const listed = calcPrice(
          {
            input_tokens: 150_000,
            cache_read_tokens: 100_000,
            cache_write_tokens: 40_000,
            output_tokens: 1_000,
          },
          model,
          { providerId: provider, timestamp: new Date(at) },
        );
        expect(price(model, provider, TOKENS, at)?.usd).toBeCloseTo(
          listed?.total_price ?? Number.NaN,
          9,
        );
      }
    }
  });

  it('agrees with the price list on any request, large ones in their tiers included', () => {
    const count = fc.integer({ min: 0, max: 400_000 });
    const model = fc.constantFrom(
      'claude-sonnet-4-5',
      'claude-sonnet-4-6',
      'gpt-5.5',
      'gpt-5-mini',
      'gemini-2.5-pro',
      'claude-haiku-4-5',
      'claude-opus-5-5',
    );
    const book = createPriceBook(new Map());
    fc.assert(
      fc.property(
        model,
        count,
        count,
        count,
        count,
        (name, uncachedInput, cacheRead, cacheWrite, output) => {
          const usage = {
            input_tokens: uncachedInput + cacheRead + cacheWrite,
            cache_read_tokens: cacheRead,
            cache_write_tokens: cacheWrite,
            output_tokens: output,
          };
          const listed = calcPrice(usage, name, { timestamp: new Date(AT) });
          const tokens = { uncachedInput, cacheRead, cacheWrite, output };
          expect(
            book.priceOf({ provider: 'copilot', model: name, at: AT, tokens })?.usd,
          ).toBeCloseTo(listed?.total_price ?? Number.NaN, 9);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('prices a total of many requests at base rates, as the least it can be', () => {
    const book = createPriceBook(new Map());
    const large = { uncachedInput: 900_000, cacheRead: 0, cacheWrite: 0, output: 0 };
    const request = { provider: 'anthropic', model: 'claude-sonnet-4-5', at: AT, tokens: large };
    expect(book.priceOf(request)).toEqual({ usd: 5.4, isComplete: true });
    expect(book.priceOf({ ...request, isAggregate: true })).toEqual({
      usd: 2.7,
      isComplete: false,
    });
    const small = { ...large, uncachedInput: 100_000 };
    expect(book.priceOf({ ...request, tokens: small, isAggregate: true })?.isComplete).toBe(true);
  });

  it('is the version that package.json pins', () => {
    const { devDependencies } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(devDependencies['@pydantic/genai-prices']).toBe(LIST_PRICES_VERSION);
  });
});

describe('the overlay', () => {
  it('prices models that the list does not know', () => {
    expect(price('claude-mythos-5')?.usd).toBeCloseTo(
      (10_000 * 10 + 100_000 + 40_000 * 12.5 + 50_000) / 1e6,
      12,
    );
  });

  it('holds no model that the list has learned', () => {
    const listed = new Set(
      bundledPriceList()
        .providers.filter(({ id }) => NAMED_PROVIDERS.includes(id))
        .flatMap(({ models }) => models.flatMap((model) => namesOf(model).exact))
        .map(canonicalModel),
    );
    expect(Object.keys(OVERLAY).filter((model) => listed.has(model))).toEqual([]);
  });

  // Per million tokens: input, output, cache read, cache write; of so large a request, on a day.
  it.each<[string, string, number, readonly [number, number, number, number?]]>([
    ['claude-sonnet-5-5', '2026-10-06', 1, [2, 10, 0.2, 2.5]],
    ['claude-sonnet-5-5', '2026-10-07', 1, [2, 10, 0.1, 2.5]],
    ['claude-haiku-5-5', '2026-11-24', 1, [0.1, 0.5, 0.01, 0.125]],
    ['claude-haiku-5.5', '2026-11-24', 100_001, [0.5, 2.5, 0.05, 0.625]],
    ['claude-mythos-5-1', '2026-11-24', 1, [10, 50, 0.25, 12.5]],
    ['gpt-6.1-sol', '2026-11-24', 1, [2, 10, 0.1, 2.5]],
    ['gpt-6.1-sol', '2026-11-24', 272_001, [4, 15, 0.2, 5]],
    ['gemini-3.1-pro', '2026-11-24', 1, [2, 12, 0.2]],
    ['gemini-3.1-pro', '2026-11-24', 200_001, [4, 18, 0.4]],
    ['gpt-5-codex-mini', '2026-11-24', 1, [0.25, 2, 0.025]],
  ])('prices %s on %s, with %d tokens of input', (model, day, size, rates) => {
    const nothing = { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: 0 };
    const at = Date.parse(day);
    const [input, output, cacheRead, cacheWrite] = rates;
    const usd = (tokens: Partial<typeof nothing>): number | undefined =>
      price(model, 'x', { ...nothing, ...tokens }, at)?.usd;
    expect(usd({ uncachedInput: size })).toBeCloseTo((size * input) / 1e6, 9);
    expect(usd({ cacheRead: size })).toBeCloseTo((size * cacheRead) / 1e6, 9);
    expect(usd({ cacheWrite: size })).toBeCloseTo((size * (cacheWrite ?? 0)) / 1e6, 9);
    expect(usd({ uncachedInput: size, output: 1_000 })).toBeCloseTo(
      (size * input + 1_000 * output) / 1e6,
      9,
    );
  });

  it('is kept under canonical names', () => {
    expect(Object.keys(OVERLAY).map(canonicalModel)).toEqual(Object.keys(OVERLAY));
  });
});

describe('price overrides', () => {
  it('win over the list, in any spelling of the model', () => {
    const book = createPriceBook(
      parsePriceOverrides({
        'claude-sonnet-4.6': { input: 1, output: 2, cacheRead: 0, cacheWrite: 1 },
      }),
    );
    const found = book.priceOf({
      provider: 'anthropic',
      model: 'claude-sonnet-4-6-20260217',
      at: AT,
      tokens: TOKENS,
    });
    expect(found?.usd).toBeCloseTo((10_000 + 40_000 + 2_000) / 1e6, 12);
    expect(found?.isComplete).toBe(true);
    expect(book.isOverridden('anthropic/claude-sonnet-4-6')).toBe(true);
    expect(book.isOverridden('claude-haiku-4-5')).toBe(false);
  });

  it('price a model that nobody else knows, even without a time', () => {
    const book = createPriceBook(parsePriceOverrides({ 'in-house': { input: 1, output: 1 } }));
    const tokens = { uncachedInput: 1_000_000, cacheRead: 0, cacheWrite: 0, output: 0 };
    expect(book.priceOf({ provider: 'x', model: 'in-house', at: undefined, tokens })).toEqual({
      usd: 1,
      isComplete: true,
    });
  });

  it('of a name with its region go before those of the model', () => {
    const book = createPriceBook(
      parsePriceOverrides({
        'us.anthropic.claude-opus-5': { input: 7, output: 7 },
        'claude-opus-5': { input: 3, output: 3 },
      }),
    );
    const tokens = { uncachedInput: 1_000_000, cacheRead: 0, cacheWrite: 0, output: 0 };
    const usd = (model: string): number | undefined =>
      book.priceOf({ provider: 'anthropic', model, at: AT, tokens })?.usd;
    expect(usd('us.anthropic.claude-opus-5-v1:0')).toBe(7);
    expect(usd('eu.anthropic.claude-opus-5')).toBe(3);
    expect(usd('claude-opus-5')).toBe(3);
  });

  it('of a release go before those of the model, and are the model’s where it has none', () => {
    const tokens = { uncachedInput: 1_000_000, cacheRead: 0, cacheWrite: 0, output: 0 };
    const usd = (prices: Record<string, unknown>, model: string): number | undefined =>
      createPriceBook(parsePriceOverrides(prices)).priceOf({ provider: 'x', model, at: AT, tokens })
        ?.usd;
    const both = {
      'gpt-4o': { input: 1, output: 1 },
      'gpt-4o-2024-05-13': { input: 2, output: 1 },
    };
    expect(usd(both, 'gpt-4o-2024-05-13')).toBe(2);
    expect(usd(both, 'gpt-4o-2024-08-06')).toBe(1);
    expect(usd({ 'claude-haiku-4-5-20251001': { input: 3, output: 1 } }, 'claude-haiku-4.5')).toBe(
      3,
    );
  });

  it('refuse two lines for one model and name both', () => {
    const rates = { input: 1, output: 1 };
    const twice = { 'claude-opus-4.8': rates, 'anthropic/claude-opus-4-8': rates };
    expect(() => parsePriceOverrides(twice)).toThrow(
      'prices: "claude-opus-4.8" and "anthropic/claude-opus-4-8" are one model',
    );
  });

  it('leave what they do not price a floor', () => {
    const book = createPriceBook(parsePriceOverrides({ 'in-house': { input: 1, output: 1 } }));
    expect(
      book.priceOf({ provider: 'x', model: 'in-house', at: AT, tokens: TOKENS })?.isComplete,
    ).toBe(false);
  });

  it.each([
    [{ m: { input: -1, output: 1 } }, 'm.input'],
    [{ m: { input: 1 } }, 'm.output'],
    [{ m: { input: 1, output: 1, cacheReads: 1 } }, 'm.cacheReads'],
    [[1], 'the whole value'],
    ['text', 'the whole value'],
  ])('refuse %j and name the field', (value, field) => {
    expect(() => parsePriceOverrides(value)).toThrow(UserError);
    expect(() => parsePriceOverrides(value)).toThrow(field);
  });
});

it('gives the same prices, whatever was asked in between', () => {
  const models = ['claude-sonnet-4-6', 'gpt-5.6-sol', 'claude-opus-4.8-fast', 'mine', 'unheard-of'];
  const own = parsePriceOverrides({ mine: { input: 1, output: 1 } });
  const used = createPriceBook(own);
  const ask = (book: ReturnType<typeof createPriceBook>, model: string) => {
    const request = { provider: 'x', model, at: AT, tokens: TOKENS };
    return [book.priceOf(request), book.estimateOf(request), book.nearestTo(model)];
  };
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 20 }), fc.nat(5_000), (names, many) => {
      for (const name of names) ask(used, name);
      for (let index = 0; index < many; index += 1) ask(used, `claude-opus-5-x${index}`);
      for (const model of models)
        expect(ask(used, model)).toEqual(ask(createPriceBook(own), model));
    }),
    { numRuns: 20 },
  );
});
