/** A price that changes with the size of the request. */
interface TieredPrice {
  readonly base: number;
  readonly tiers: readonly { readonly start: number; readonly price: number }[];
}

/** US dollars per million tokens by kind, such as `input_mtok`. */
export type ListedPrice = Readonly<Record<string, number | TieredPrice | undefined>>;

/** Prices from a date on, or in some hours of each day. */
export interface ListedPeriod {
  readonly constraint?:
    | { readonly start_date: string }
    | { readonly start_time: string; readonly end_time: string }
    | undefined;
  readonly prices: ListedPrice;
}

/** Which names the list takes for a model. */
export type ListedMatch = Readonly<Record<string, unknown>>;

/**
 * A model as pydantic/genai-prices lists it
 * (https://github.com/pydantic/genai-prices `prices/new_data/v2/data.schema.json`, read
 * 2026-11).
 */
export interface ListedModel {
  readonly id: string;
  readonly match: ListedMatch;
  readonly prices: ListedPrice | readonly ListedPeriod[];
}

/** The models of one provider. */
export interface ListedProvider {
  readonly id: string;
  readonly models: readonly ListedModel[];
}

/** A list of public prices. */
export interface PriceList {
  /** Version or commit, as the report names it. */
  readonly version: string;
  /** UTC day on which it was published. */
  readonly date: string;
  readonly providers: readonly ListedProvider[];
}
