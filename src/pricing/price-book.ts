import type { Tokens } from '../domain/tokens.ts';
import { createListPrices, LIST_PRICES_VERSION } from './list-prices.ts';
import { canonicalModel } from './model-name.ts';
import { OVERLAY, OVERLAY_DATE } from './overlay.ts';
import { priceTokens, type Price, type Rates } from './rates.ts';

/** One request to be priced. */
export interface PricedRequest {
  readonly provider: string;
  readonly model: string | undefined;
  /** When it was made; prices change, so a request without a time has no price. */
  readonly at: Date | undefined;
  readonly tokens: Tokens;
}

/** Prices requests one by one: aggregates would misfire the tiers of large requests. */
export interface PriceBook {
  /** Undefined when the model is not told or has no price, or no token count is told. */
  priceOf(request: PricedRequest): Price | undefined;
  readonly source: string;
  readonly version: string;
  /** Whether the user gave the price of this model. */
  isOverridden(model: string): boolean;
}

/**
 * The user's prices, then a small dated overlay, then the bundled list prices: the first
 * that knows the model prices it.
 */
export function createPriceBook(overrides: ReadonlyMap<string, Rates>): PriceBook {
  const list = createListPrices();
  const canonical = new Map<string, string>();

  function nameOf(model: string): string {
    const known = canonical.get(model);
    if (known !== undefined) return known;
    const name = canonicalModel(model);
    if (canonical.size < MAX_REMEMBERED_NAMES) canonical.set(model, name);
    return name;
  }

  return {
    source: '@pydantic/genai-prices, overlay',
    version: `${LIST_PRICES_VERSION}, ${OVERLAY_DATE}`,
    isOverridden: (model) => overrides.has(nameOf(model)),
    priceOf({ provider, model, at, tokens }) {
      if (model === undefined || !isAnyTold(tokens)) return undefined;
      const name = nameOf(model);
      const rates =
        overrides.get(name) ?? (Object.hasOwn(OVERLAY, name) ? OVERLAY[name] : undefined);
      if (rates !== undefined) return priceTokens(tokens, rates);
      return at === undefined ? undefined : list.priceOf(provider, model, at, tokens);
    },
  };
}

/** A bound for records that name a new model on every line. */
const MAX_REMEMBERED_NAMES = 10_000;

function isAnyTold(tokens: Tokens): boolean {
  const { uncachedInput, cacheRead, cacheWrite, output } = tokens;
  return [uncachedInput, cacheRead, cacheWrite, output].some((count) => count !== undefined);
}
