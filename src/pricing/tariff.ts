import type { Tokens } from '../domain/tokens.ts';
import { priceTokens, type Price, type Rates } from './rates.ts';

/** Rates of requests whose whole input, cached or not, is larger than `above` tokens. */
export interface Band {
  readonly above: number;
  readonly rates: Rates;
}

/** A model's prices from some time on. */
export interface Tariff {
  /** Milliseconds since 1970; since ever when absent. */
  readonly from?: number;
  /** Hours of each UTC day in which it holds, in milliseconds since midnight; absent always. */
  readonly hours?: { readonly from: number; readonly to: number };
  /** The smallest first; that begins at -1 and prices all requests but those of later bands. */
  readonly bands: readonly [Band, ...Band[]];
  /** US dollars per 1,000 web searches; absent when not known. */
  readonly webSearches?: number | undefined;
}

const MS_PER_DAY = 86_400_000;

/** The tariff of a time in milliseconds since 1970: the last that holds, else the first. */
export function tariffAt(tariffs: readonly Tariff[], at: number): Tariff | undefined {
  if (tariffs.length === 1) return tariffs[0]; // nearly always
  return tariffs.findLast((tariff) => holdsAt(tariff, at)) ?? tariffs[0];
}

function holdsAt({ from, hours }: Tariff, at: number): boolean {
  if (from !== undefined) return at >= from;
  if (hours === undefined) return true;
  const time = at - Math.floor(at / MS_PER_DAY) * MS_PER_DAY;
  return hours.to < hours.from
    ? time >= hours.from || time < hours.to
    : time >= hours.from && time < hours.to;
}

/**
 * Prices a request's tokens: its whole input chooses the band. Of many requests together
 * (`isAggregate`) nobody knows their bands; the smallest is the least that they cost.
 */
export function priceAt({ bands }: Tariff, tokens: Tokens, isAggregate: boolean): Price {
  const smallest = bands[0];
  if (bands.length === 1) return priceTokens(tokens, smallest.rates); // of most models
  const input = (tokens.uncachedInput ?? 0) + (tokens.cacheRead ?? 0) + (tokens.cacheWrite ?? 0);
  const { rates } = bands.findLast(({ above }) => input > above) ?? smallest;
  if (!isAggregate || rates === smallest.rates) return priceTokens(tokens, rates);
  return { ...priceTokens(tokens, smallest.rates), isComplete: false };
}
