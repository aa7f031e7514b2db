import type { Pricing } from '../domain/report.ts';
import { IN_WHICH } from '../findings/unpriced-model.ts';
import { sayMany, sayUsd } from '../findings/wording.ts';

/** That the price list is older than it should be; undefined where it is not. */
export function sayStale({ isStale, listDate }: Pricing): string | undefined {
  if (isStale === undefined || listDate === undefined) return undefined;
  return `The price list is of ${listDate}, over 60 days older than the newest requests: newer prices may be missing (price-list: latest reads the newest).`;
}

/** What a choice without proof may have moved; undefined where there was none. */
export function sayAssumed({ assumed = [] }: Pricing): string | undefined {
  if (assumed.length === 0) return undefined;
  const sum = (key: 'requests' | 'costUsd' | 'otherCostUsd'): number =>
    assumed.reduce((all, meaning) => all + meaning[key], 0);
  return `Nothing proves whether ${sayMany(sum('requests'), 'request')} count cached tokens as input; taken that they do, they cost ${sayUsd(sum('costUsd'))}, else ${sayUsd(sum('otherCostUsd'))}.`;
}

/**
 * In what way a model has no price and what it may cost, to stand after its name; empty where
 * there is no more to say.
 */
export function sayNearest({ nearest = [] }: Pricing, model: string): string {
  const price = nearest.find((one) => one.model === model);
  if (price === undefined) return '';
  const { reason, as, usd } = price;
  const what = reason === 'no-price' ? as && `as ${as}` : 'at its list price';
  return `${IN_WHICH[reason]}${!what || usd === null ? '' : ` (≈ ${sayUsd(usd)} ${what})`}`;
}
