import { groupBy } from '../domain/group-by.ts';
import { toHex } from '../domain/identity.ts';
import { sizeOf, sumOf } from './counted-tokens.ts';
import type { Held } from './scope.ts';

/** A result names one model several times when parts of it ran on variants of it. */
export function joinParts(totals: readonly Held[]): Held[] {
  const resultOf = ({ record, scope }: Held): string =>
    `${scope.place} ${toHex(record.session?.message ?? record.identity)}`;
  return [...groupBy(totals, resultOf).values()].flatMap((copies) => {
    const bySize = copies.toSorted((a, b) => sizeOf(a.record.tokens) - sizeOf(b.record.tokens));
    const parts = [...new Map(bySize.map((held) => [toHex(held.record.identity), held])).values()];
    const [first, ...others] = parts.toReversed();
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    const reported = parts.map(({ record }) => record.reportedCostUsd);
    const record = {
      ...first.record,
      tokens: { ...first.record.tokens, ...sumOf(parts.map((part) => part.record)) },
      webSearches: searchesOf(parts),
      reportedCostUsd: reported.reduce(
        (all, cost) => (all === undefined || cost === undefined ? undefined : all + cost),
        0,
      ),
    };
    return [{ ...first, record }];
  });
}

/** Searches of the web that records report. */
export function searchesOf(held: readonly Held[]): number {
  return held.reduce((all, { record }) => all + (record.webSearches ?? 0), 0);
}
