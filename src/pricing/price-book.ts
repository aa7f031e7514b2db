import type { PriceList } from '../domain/price-list.ts';
import { hasAnyCount, type Tokens } from '../domain/tokens.ts';
import type { PricingModifiers } from '../domain/usage-record.ts';
import { createModelIndex, type ModelIndex, type PricedModel } from './model-index.ts';
import { canonicalModel, exactModel } from './model-name.ts';
import { hasFastMode, multiplierOf, type UnpricedReason } from './modifiers.ts';
import { smallerModels } from './next-cheaper.ts';
import { OVERLAY_DATE } from './overlay.ts';
import { bundledPriceList } from './price-list.ts';
import type { Price, Rates } from './rates.ts';
import { priceAt, tariffAt, type Tariff } from './tariff.ts';
import { priceUnsplit } from './unsplit.ts';

/** One request to be priced. */
export interface PricedRequest {
  readonly provider: string;
  readonly model: string | undefined;
  /**
   * When it was made, in milliseconds since 1970; prices change, so a request without a
   * time has no price at the list.
   */
  readonly at: number | undefined;
  readonly tokens: Tokens;
  /** The tokens are a total of many requests. */
  readonly isAggregate?: boolean;
  /** Absent at the list price. */
  readonly modifiers?: PricingModifiers | undefined;
  /** Searches of the web that the provider made for it and bills apart; absent is none. */
  readonly webSearches?: number | undefined;
}

/** What a request without a price may cost. */
export interface Estimate {
  readonly reason: UnpricedReason;
  /** US dollars at the price of the nearest model; absent without one. */
  readonly usd?: number | undefined;
}

/** Prices requests one by one: aggregates would misfire the tiers of large requests. */
export interface PriceBook {
  /**
   * Exact or none: undefined when the model is unknown or has no price, on these modifiers or
   * at all, or no token count is known. What was asked before never changes an answer.
   */
  priceOf(request: PricedRequest): Price | undefined;
  /** For a request without a price: why, and what it would cost as the nearest model. */
  estimateOf(request: PricedRequest): Estimate;
  /** The model at whose price another is estimated, as the list names it. */
  nearestTo(model: string): string | undefined;
  /**
   * The next smaller model of the same family whose tokens are cheaper at a time, in and out, as
   * the list names it; undefined where there is none or either has no price.
   *
   * @param at - milliseconds since 1970.
   */
  nextCheaper(model: string, at: number): string | undefined;
  readonly source: string;
  readonly version: string;
  /** UTC day on which the list of prices was published. */
  readonly listDate: string;
  /** Whether the user gave the price of this model. */
  isOverridden(model: string): boolean;
}

/** What a name stands for. */
interface Known {
  /** Undefined for a name that is not known. */
  readonly model: PricedModel | undefined;
  /** The model itself, else the one at whose price it is estimated. */
  readonly nearest: PricedModel | undefined;
}

/** A bound on what is remembered; what is forgotten is looked up once more. */
const MAX_REMEMBERED = 1_000;

const PER_SEARCHES = 1_000;

/**
 * The user's prices, then the list prices, then a small dated overlay: the first that knows
 * the model prices it. The bundled list is read at the first look-up.
 */
export function createPriceBook(
  overrides: ReadonlyMap<string, Rates>,
  list: PriceList = bundledPriceList(),
): PriceBook {
  let index: ModelIndex | undefined;
  const known = new Map<string, Known>();

  function indexed(): ModelIndex {
    index ??= createModelIndex(list.providers, hasFastMode);
    return index;
  }

  /** Of the name as written, else of the model that it names. */
  function overrideOf(model: string): Rates | undefined {
    if (overrides.size === 0) return undefined;
    return overrides.get(exactModel(model)) ?? overrides.get(canonicalModel(model));
  }

  function find(model: string): PricedModel | undefined {
    const own = overrideOf(model);
    const listed = indexed().find(model);
    if (own === undefined) return listed?.isFast ? fastOf(listed) : listed;
    const searches = listed?.tariffs.at(-1)?.webSearches;
    const tariff: Tariff = { bands: [{ above: -1, rates: own }], webSearches: searches };
    return { id: model, name: canonicalModel(model), tariffs: [tariff], isTimeless: true };
  }

  /** The user's price of a model is of its fast mode too. */
  function fastOf(listed: PricedModel): PricedModel {
    const own = overrideOf(listed.name) && find(listed.name);
    return own === undefined ? listed : { ...own, isFast: true };
  }

  function lookUp(name: string): Known {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    if (known.size === MAX_REMEMBERED) known.clear();
    const listed = find(name);
    const model = listed && { ...listed }; // its tariffs are worked out here, not for each request
    const found = { model, nearest: model ?? indexed().nearest(name) };
    known.set(name, found);
    return found;
  }

  return {
    source: '@pydantic/genai-prices, overlay',
    version: `${list.version}, ${OVERLAY_DATE}`,
    listDate: list.date,
    isOverridden: (model) => overrideOf(model) !== undefined,
    nearestTo: (model) => lookUp(model).nearest?.id,
    nextCheaper(model, at) {
      const own = ratesOf(lookUp(model).model, at);
      if (own === undefined) return undefined;
      const isCheaper = (name: string): boolean => {
        const rates = ratesOf(lookUp(name).model, at);
        return rates !== undefined && rates.input < own.input && rates.output < own.output;
      };
      const name = smallerModels(model).find(isCheaper);
      return name && lookUp(name).model?.id;
    },
    priceOf(request) {
      const { model } = request;
      const found = model === undefined ? undefined : lookUp(model).model;
      return found === undefined ? undefined : priceAs(found, request);
    },
    estimateOf(request) {
      const { model, modifiers } = request;
      if (model === undefined) return { reason: 'no-price' };
      const { model: found, nearest } = lookUp(model);
      const multiplier = found === undefined ? undefined : multiplierFor(found, modifiers);
      const price = nearest && priceAs(nearest, { ...request, modifiers: undefined });
      return {
        reason: typeof multiplier === 'string' ? multiplier : 'no-price',
        usd: price?.usd,
      };
    },
  };
}

/** Rates of a request of usual size at a time. */
function ratesOf(model: PricedModel | undefined, at: number): Rates | undefined {
  return model && tariffAt(model.tariffs, model.isTimeless ? 0 : at)?.bands[0].rates;
}

function multiplierFor(
  { name, isFast }: PricedModel,
  modifiers: PricingModifiers | undefined,
): ReturnType<typeof multiplierOf> {
  return multiplierOf(name, isFast ? { ...modifiers, speed: 'fast' } : modifiers);
}

/** The price of a request to a known model; undefined without one on its modifiers. */
function priceAs(model: PricedModel, request: PricedRequest): Price | undefined {
  const { tokens, modifiers, isAggregate = false, webSearches = 0 } = request;
  const at = model.isTimeless ? 0 : request.at;
  if (!hasAnyCount(tokens) || at === undefined) return undefined;
  const tariff = tariffAt(model.tariffs, at);
  const multiplier = multiplierFor(model, modifiers);
  if (tariff === undefined || typeof multiplier === 'string') return undefined;
  const price = priceUnsplit(tokens, (all) => priceAt(tariff, all, isAggregate));
  if (price === undefined) return undefined;
  return withSearches(times(price, multiplier * (model.premiumAt?.(at) ?? 1)), webSearches, tariff);
}

function times(price: Price, factor: number): Price {
  if (factor === 1) return price; // nearly always
  const { usd, range } = price;
  const scaled = { ...price, usd: usd * factor };
  if (range === undefined) return scaled;
  return { ...scaled, range: { lowUsd: range.lowUsd * factor, highUsd: range.highUsd * factor } };
}

/** Searches have one price, whatever the tokens cost. */
function withSearches(price: Price, searches: number, { webSearches: rate }: Tariff): Price {
  if (searches === 0) return price; // nearly always
  if (rate === undefined) return { ...price, isComplete: false };
  const usd = (searches * rate) / PER_SEARCHES;
  const { range } = price;
  return {
    ...price,
    usd: price.usd + usd,
    range: range && { lowUsd: range.lowUsd + usd, highUsd: range.highUsd + usd },
  };
}
