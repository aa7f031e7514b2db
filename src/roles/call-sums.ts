import { compareText } from '../domain/compare-text.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { addRecord, createTally, type Tally } from '../ledger/tally.ts';
import { toCost, toUsage } from '../ledger/to-usage.ts';
import type { Price } from '../pricing/rates.ts';
import type { CallSum } from './role-audit.ts';

/** Sums of calls by group, in memory that grows with the groups and is bounded. */
export interface CallSums<Group> {
  /** Adds a record to the group of a key; the first one's `group` describes it. */
  add(key: string, group: () => Group, record: UsageRecord, price: Price | undefined): void;
  /** By cost, the largest first, then by key. */
  all(): readonly (Group & CallSum)[];
}

/**
 * More than a reader looks at. Strangers' records invent names: what comes when there are so
 * many groups is summed in `rest`.
 */
const MOST_GROUPS = 2_000;

/** Creates sums of nothing. */
export function createCallSums<Group extends object>(rest: Group): CallSums<Group> {
  const groups = new Map<string, { readonly group: Group; readonly tally: Tally }>();
  const others = { group: rest, tally: createTally() };
  return {
    add(key, group, record, price) {
      let found = groups.get(key);
      if (found === undefined) {
        found = groups.size < MOST_GROUPS ? { group: group(), tally: createTally() } : others;
        if (found !== others) groups.set(key, found);
      }
      addRecord(found.tally, record, price, 0);
    },
    all() {
      const sums = Array.from(groups, ([key, { group, tally }]) => ({
        key,
        sum: { ...group, ...toCallSum(tally) },
      }));
      sums.sort((a, b) => byCost(a.sum, b.sum) || compareText(a.key, b.key));
      const rest =
        others.tally.records > 0 ? [{ ...others.group, ...toCallSum(others.tally) }] : [];
      return [...sums.map(({ sum }) => sum), ...rest];
    },
  };
}

/** The dearest first; those of unknown cost last. */
export function byCost(a: CallSum, b: CallSum): number {
  return (b.costUsd ?? -1) - (a.costUsd ?? -1);
}

/** The public form of a tally. */
export function toCallSum(tally: Tally): CallSum {
  return {
    records: tally.records,
    calls: tally.requests,
    totalTokens: toUsage(tally).totalTokens,
    ...toCost(tally),
  };
}
