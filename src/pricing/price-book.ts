import { hasAnyCount, type Tokens } from '../domain/tokens.ts';
import type { PricingModifiers } from '../domain/usage-record.ts';
import { createListPrices, LIST_PRICES_VERSION } from './list-prices.ts';
import { canonicalModel } from './model-name.ts';
import { OVERLAY, OVERLAY_DATE } from './overlay.ts';
import { priceTokens, type Price, type Rates } from './rates.ts';
import { multiplierOf } from './modifiers.ts';
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
}

/** Prices requests one by one: aggregates would misfire the tiers of large requests. */
export interface PriceBook {
  /**
   * Undefined when the model is not told or has no price, on these modifiers or at all, or no
   * token count is told.
   */
  priceOf(request: PricedRequest): Price | undefined;
  readonly source: string;
  readonly version: string;
  /** Whether the user gave the price of this model. */
  isOverridden(model: string): boolean;
  /**
   * Whether so many more names of models, and so many more of their days, can be looked up;
   * what comes over a bound has no price.
   */
  hasRoomFor(names: number, days: number): boolean;
}

/**
 * The user's prices, then a small dated overlay, then the bundled list prices: the first
 * that knows the model prices it.
 */
export function createPriceBook(overrides: ReadonlyMap<string, Rates>): PriceBook {
  const list = createListPrices();
  /** Rates by the models' names as written. */
  const known = new Map<string, Rates | null>();

  /** `null` when only the list may know the model. */
  function ownRates(model: string): Rates | null {
    const remembered = known.get(model);
    if (remembered !== undefined) return remembered;
    const name = canonicalModel(model);
    const overlay = Object.hasOwn(OVERLAY, name) ? OVERLAY[name] : undefined;
    const found = overrides.get(name) ?? overlay ?? null;
    if (known.size < MAX_REMEMBERED_NAMES) known.set(model, found);
    return found;
  }

  function priceBuckets(request: PricedRequest, tokens: Tokens): Price | undefined {
    const { provider, model, at, isAggregate = false } = request;
    if (model === undefined) return undefined;
    const rates = ownRates(model);
    if (rates !== null) return priceTokens(tokens, rates);
    return at === undefined ? undefined : list.priceOf(provider, model, at, tokens, isAggregate);
  }

  function priceAtList(request: PricedRequest): Price | undefined {
    const { tokens } = request;
    if (!hasAnyCount(tokens)) return undefined;
    if (tokens.unsplit === undefined) return priceBuckets(request, tokens); // nearly always
    return priceUnsplit(tokens, (all) => priceBuckets(request, all));
  }

  return {
    source: '@pydantic/genai-prices, overlay',
    version: `${LIST_PRICES_VERSION}, ${OVERLAY_DATE}`,
    isOverridden: (model) => overrides.has(canonicalModel(model)),
    hasRoomFor: (names, days) => list.hasRoomFor(names, days),
    priceOf(request) {
      const price = priceAtList(request);
      const { model, modifiers } = request;
      if (price === undefined || modifiers === undefined || model === undefined) return price;
      const multiplier = multiplierOf(model, modifiers);
      return multiplier === undefined ? undefined : { ...price, usd: price.usd * multiplier };
    },
  };
}

/** A bound for records that name a new model on every line. */
const MAX_REMEMBERED_NAMES = 1_000;
