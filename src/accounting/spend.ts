import { toDollars, toNanos } from '../domain/money.ts';
import { beyond, larger } from '../domain/cumulative.ts';
import type { Spend } from '../domain/task.ts';

/** Of a run that reported nothing. */
export const UNKNOWN_SPEND: Spend = {
  uncachedInput: null,
  cacheRead: null,
  cacheWrite: null,
  output: null,
  costUsd: null,
  costIsFloor: true,
  reportedUsd: null,
};

/** Of a run whose spend all counts elsewhere. */
export const NO_SPEND: Spend = {
  uncachedInput: 0,
  cacheRead: 0,
  cacheWrite: 0,
  output: 0,
  costUsd: 0,
  costIsFloor: false,
  reportedUsd: 0,
};

const TOKENS = ['uncachedInput', 'cacheRead', 'cacheWrite', 'output'] as const;

/** True when nothing is known of the spend. */
export function isUnknown(spend: Spend): boolean {
  return spend.costUsd === null && TOKENS.every((bucket) => spend[bucket] === null);
}

/** The sum of what is known; unknown parts are `UNKNOWN_SPEND`, no parts at all are no spend. */
export function addSpends(spends: readonly Spend[]): Spend {
  const [first, ...others] = spends;
  return first === undefined ? NO_SPEND : others.reduce(add, alone(first));
}

/** Nothing but the spend, so that it looks the same however many parts it has. */
function alone(spend: Spend): Spend {
  const { costUsd, reportedUsd } = spend;
  const tokens = eachBucket((bucket) => spend[bucket]);
  return { ...tokens, costUsd, costIsFloor: isFloor(spend), reportedUsd };
}

function add(a: Spend, b: Spend): Spend {
  return {
    ...eachBucket((bucket) => addKnown(a[bucket], b[bucket])),
    costUsd: addUsd(a.costUsd, b.costUsd),
    costIsFloor: isFloor(a) || isFloor(b),
    // A sum of some reported costs would be read as that of all.
    reportedUsd:
      a.reportedUsd === null || b.reportedUsd === null
        ? null
        : addUsd(a.reportedUsd, b.reportedUsd),
  };
}

/** What was added to a session's total since an earlier one. */
export function spendSince(total: Spend, earlier: Spend): Spend {
  return {
    ...eachBucket((bucket) => beyond(total[bucket], earlier[bucket])),
    costUsd: usdGrowth(total.costUsd, earlier.costUsd),
    costIsFloor: isFloor(total) || (earlier.costIsFloor && earlier.costUsd !== null),
    reportedUsd: usdGrowth(total.reportedUsd, earlier.reportedUsd),
  };
}

/** The larger of two totals of one session, number by number. */
export function largerTotal(a: Spend, b: Spend): Spend {
  return {
    ...eachBucket((bucket) => larger(a[bucket], b[bucket])),
    costUsd: larger(a.costUsd, b.costUsd),
    costIsFloor: a.costIsFloor || b.costIsFloor,
    reportedUsd: larger(a.reportedUsd, b.reportedUsd),
  };
}

function eachBucket(
  valueOf: (bucket: (typeof TOKENS)[number]) => number | null,
): Pick<Spend, (typeof TOKENS)[number]> {
  return {
    uncachedInput: valueOf('uncachedInput'),
    cacheRead: valueOf('cacheRead'),
    cacheWrite: valueOf('cacheWrite'),
    output: valueOf('output'),
  };
}

function isFloor({ costUsd, costIsFloor }: Spend): boolean {
  return costIsFloor || costUsd === null;
}

function addKnown(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : a + b;
}

function addUsd(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : toDollars(toNanos(a) + toNanos(b));
}

function usdGrowth(total: number | null, earlier: number | null): number | null {
  return total === null ? null : toDollars(beyond(toNanos(total), toNanos(earlier ?? 0)));
}
