import { calcPrice, type ModelPrice, type PriceCalculation } from '@pydantic/genai-prices';
import type { Tokens } from '../domain/tokens.ts';
import { bareModel, canonicalModel } from './model-name.ts';
import { priceTokens, type Price, type Rates } from './rates.ts';

/**
 * Version of `@pydantic/genai-prices` in `package.json`; a test keeps them equal. Chosen
 * because it keeps past prices with their dates, knows cache prices per model and is
 * checked by its makers almost daily.
 */
export const LIST_PRICES_VERSION = '0.1.8';

/** Names of the price list's providers by the names in the records. */
const LIST_PROVIDER: Readonly<Record<string, string>> = {
  anthropic: 'anthropic',
  openai: 'openai',
  gemini: 'google',
};

/** A model's prices on one day. */
interface ModelOnDay {
  /** Rates of a request whose whole input stays at or under `flatUpTo`. */
  readonly rates: Rates;
  readonly flatUpTo: number;
}

/** The bundled price list. */
export interface ListPrices {
  /**
   * `at`: in milliseconds since 1970. `isAggregate`: the tokens are of many requests, so the
   * tiers of large ones cannot be told; base rates are the least that they cost.
   */
  priceOf(
    provider: string,
    model: string,
    at: number,
    tokens: Tokens,
    isAggregate: boolean,
  ): Price | undefined;
  /** Whether so many more names of models, and days of models, can be looked up. */
  hasRoomFor(names: number, days: number): boolean;
}

/** Looks prices up in the bundled price list, each request at its own time. */
export function createListPrices(): ListPrices {
  // The list's own calculation takes 44 µs a request; most requests are of few models and
  // days at flat rates. The list stays the referee: a test compares the two.
  const models = new Map<string, Map<string, Map<number, ModelOnDay | 'ask' | undefined>>>();
  let known = 0;

  function hasRoomFor(names: number, days: number): boolean {
    return models.size + names <= MAX_NAMES && known + days <= MAX_KNOWN;
  }

  function lookUp(provider: string, model: string, at: number): ModelOnDay | 'ask' | undefined {
    const day = Math.floor(at / MS_PER_DAY);
    const providers = models.get(model);
    const days = providers?.get(provider);
    const remembered = days?.get(day);
    if (remembered !== undefined || days?.has(day)) return remembered;
    if (!hasRoomFor(providers === undefined ? 1 : 0, 1)) return undefined;
    const found = modelOnDay(calculate(provider, model, at, NO_TOKENS));
    known += 1;
    models.set(model, (providers ?? new Map()).set(provider, (days ?? new Map()).set(day, found)));
    return found;
  }

  return {
    priceOf(provider, model, at, tokens, isAggregate) {
      const found = lookUp(provider, model, at);
      if (found === undefined) return undefined;
      const isFlat = found !== 'ask' && inputOf(tokens) <= found.flatUpTo;
      if (isFlat) return priceTokens(tokens, found.rates);
      if (found !== 'ask' && isAggregate) {
        return { ...priceTokens(tokens, found.rates), isComplete: false };
      }
      const result = calculate(provider, model, at, tokens);
      return result === null ? undefined : { usd: result.total_price, isComplete: isTold(tokens) };
    },
    hasRoomFor,
  };
}

const MS_PER_DAY = 86_400_000;
/**
 * Bounds for records that make up a new model, provider or day on every line: what comes
 * over them is not looked up, so it has no price, which the report tells. Ten years of 27
 * models are 100,000 days of a model.
 */
const MAX_NAMES = 1_000;
const MAX_KNOWN = 100_000;
const NO_TOKENS: Tokens = { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: 0 };

function calculate(
  provider: string,
  model: string,
  at: number,
  tokens: Tokens,
): PriceCalculation | null {
  const usage = {
    input_tokens: inputOf(tokens), // the list counts cache reads and writes in
    cache_read_tokens: tokens.cacheRead ?? 0,
    cache_write_tokens: tokens.cacheWrite ?? 0,
    cache_write_1h_tokens: tokens.cacheWrite1h ?? 0,
    output_tokens: tokens.output ?? 0,
  };
  const providerId = Object.hasOwn(LIST_PROVIDER, provider) ? LIST_PROVIDER[provider] : undefined;
  const options = { timestamp: new Date(at), ...(providerId === undefined ? {} : { providerId }) };
  return (
    calcPrice(usage, bareModel(model), options) ?? calcPrice(usage, canonicalModel(model), options)
  );
}

function modelOnDay(result: PriceCalculation | null): ModelOnDay | 'ask' | undefined {
  if (result === null) return undefined;
  const changesWithinTheDay =
    Array.isArray(result.model.prices) &&
    result.model.prices.some(({ constraint }) => constraint?.type === 'time_of_date');
  const rates = flatRates(result.model_price);
  return changesWithinTheDay || rates === undefined ? 'ask' : rates;
}

/** Rates of small requests; undefined when the list has a shape that only it can price. */
function flatRates(price: ModelPrice): ModelOnDay | undefined {
  const base = (key: string): number | undefined => {
    const value = price[key];
    return typeof value === 'object' ? value.base : value;
  };
  const starts = Object.values(price)
    .flatMap((value) => (typeof value === 'object' ? value.tiers : []))
    .map((tier) => tier.start);
  const input = base('input_mtok');
  const output = base('output_mtok');
  if (input === undefined || output === undefined) return undefined;
  const cacheWrite = base('cache_write_mtok') ?? input;
  return {
    rates: {
      input,
      output,
      cacheRead: base('cache_read_mtok') ?? input,
      cacheWrite,
      cacheWrite1h: base('cache_write_1h_mtok') ?? cacheWrite,
    },
    flatUpTo: Math.min(...starts, Number.MAX_SAFE_INTEGER) - 1,
  };
}

function inputOf(tokens: Tokens): number {
  return (tokens.uncachedInput ?? 0) + (tokens.cacheRead ?? 0) + (tokens.cacheWrite ?? 0);
}

function isTold(tokens: Tokens): boolean {
  return (
    tokens.uncachedInput !== undefined &&
    tokens.cacheRead !== undefined &&
    tokens.cacheWrite !== undefined &&
    tokens.output !== undefined
  );
}
