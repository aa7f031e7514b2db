import { toDollars, toNanos } from '../domain/money.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { Price } from '../pricing/rates.ts';
import type { WhatIf } from './role-audit.ts';

/** Sums prices as they were and as they would be, in whole nano-dollars. */
export interface WhatIfSum {
  add(tokens: Tokens, asRan: Price | undefined, otherwise: Price | undefined): void;
  result(): WhatIf;
}

/** Creates a sum of nothing. */
export function createWhatIf(): WhatIfSum {
  const asRan = createPriceSum();
  const otherwise = createPriceSum();
  let [records, unpriced, tokens] = [0, 0, 0];
  let isSplit = true;
  return {
    add(counts, before, after) {
      if (before === undefined || after === undefined) {
        unpriced += 1;
        return;
      }
      records += 1;
      tokens += totalOf(counts);
      asRan.add(before);
      otherwise.add(after);
      isSplit &&= before.range === undefined && after.range === undefined;
    },
    result() {
      const isKnown = records > 0;
      return {
        records,
        unpriced,
        totalTokens: isKnown ? tokens : null,
        asRanUsd: isKnown ? toDollars(asRan.nanos()) : null,
        otherwiseUsd: isKnown ? toDollars(otherwise.nanos()) : null,
        changeUsd: isKnown ? toDollars(otherwise.nanos() - asRan.nanos()) : null,
        ...(isKnown &&
          !isSplit && {
            changeAtLeastUsd: toDollars(otherwise.atLeast() - asRan.atLeast()),
            changeAtMostUsd: toDollars(otherwise.atMost() - asRan.atMost()),
          }),
      };
    },
  };
}

function createPriceSum() {
  let [nanos, low, high] = [0, 0, 0];
  return {
    add({ usd, range }: Price): void {
      nanos += toNanos(usd);
      low += toNanos(range?.lowUsd ?? usd);
      high += toNanos(range?.highUsd ?? usd);
    },
    nanos: () => nanos,
    atLeast: () => low,
    atMost: () => high,
  };
}

function totalOf({ uncachedInput, cacheRead, cacheWrite, output, unsplit }: Tokens): number {
  const counts = [uncachedInput, cacheRead, cacheWrite, output, unsplit];
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
