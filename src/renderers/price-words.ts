import type { Pricing } from '../domain/report.ts';
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

/** What a model without a price may cost, to follow its name; empty where unknown. */
export function sayNearest({ nearest = [] }: Pricing, model: string): string {
  const { as, usd } = nearest.find((price) => price.model === model) ?? {};
  return !as || usd === null || usd === undefined ? '' : ` (≈ ${sayUsd(usd)} as ${as})`;
}
