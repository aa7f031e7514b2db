import { toDollars, toNanos } from '../domain/money.ts';
import type { PaperclipCost, PaperclipTokens } from '../domain/paperclip-report.ts';
import { isIncluded } from './cost-of.ts';
import type { PricedSpend } from './priced-spend.ts';

/** A sum of what is known; `null` where nothing is. */
interface Known {
  sum: number;
  isKnown: boolean;
}

const nothing = (): Known => ({ sum: 0, isKnown: false });

function add(known: Known, value: number | null | undefined): void {
  if (value === null || value === undefined) return;
  known.sum += value;
  known.isKnown = true;
}

const usd = ({ sum, isKnown }: Known): number | null => (isKnown ? toDollars(sum) : null);
const count = ({ sum, isKnown }: Known): number | null => (isKnown ? sum : null);
const nanos = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : toNanos(value);

/** Sums of spends. Money is in whole nano-dollars, so that the order does not matter. */
export interface CostSums {
  readonly events: number;
  readonly cost: PaperclipCost;
  readonly tokens: PaperclipTokens;
}

/** Sums spends up. */
export function sumCosts(spends: readonly PricedSpend[]): CostSums {
  const spend = nothing();
  const ledger = nothing();
  const low = nothing();
  const high = nothing();
  const exact = nothing();
  const subscription = nothing();
  const input = nothing();
  const cached = nothing();
  const output = nothing();
  let [estimated, outside, unpricedTokens, events, billed, exactEvents] = [0, 0, 0, 0, 0, 0];
  let [isFloor, listIsFloor, isCounted] = [false, false, true];
  for (const { facts, tokens, list, cost } of spends) {
    events += facts.events;
    add(input, tokens.uncachedInput);
    add(cached, tokens.cacheRead);
    add(output, tokens.output);
    add(spend, nanos(cost.spendUsd));
    add(ledger, facts.ledgerCents === null ? null : toNanos(facts.ledgerCents / 100));
    isFloor ||= cost.isFloor;
    if (cost.isEstimate) estimated += toNanos(cost.spendUsd ?? 0);
    if (facts.isOutsideLedger) outside += toNanos(cost.spendUsd ?? 0);
    if (isIncluded(facts)) {
      add(subscription, nanos(cost.subscriptionUsd));
      continue;
    }
    billed += facts.events;
    if (facts.events === 0) isCounted = false;
    add(low, nanos(list?.lowUsd));
    add(high, nanos(list?.highUsd));
    listIsFloor ||= facts.hasTokens && list?.isComplete !== true;
    add(exact, nanos(facts.exactUsd));
    if (facts.exactUsd !== null) exactEvents += facts.events;
    if (cost.spendUsd === null) {
      unpricedTokens +=
        (tokens.uncachedInput ?? 0) + (tokens.cacheRead ?? 0) + (tokens.output ?? 0);
    }
  }
  return {
    events,
    cost: {
      spendUsd: usd(spend),
      spendIsFloor: isFloor,
      estimatedUsd: toDollars(estimated),
      ledgerUsd: usd(ledger),
      listLowUsd: usd(low),
      listHighUsd: usd(high),
      listIsFloor,
      exactUsd: usd(exact),
      exactShare: billed === 0 || !isCounted ? null : exactEvents / billed,
      subscriptionUsd: usd(subscription),
      unpricedTokens,
      outsideLedgerUsd: toDollars(outside),
    },
    tokens: {
      inputTokens: count(input),
      cachedTokens: count(cached),
      outputTokens: count(output),
    },
  };
}

/** `part` of `whole`; `null` where either is unknown or there is no whole. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

/** Highest first, then by name; what is unknown comes last. */
export function byMoney<T>(
  usdOf: (item: T) => number | null,
  nameOf: (item: T) => string,
): (a: T, b: T) => number {
  return (a, b) =>
    (usdOf(b) ?? -1) - (usdOf(a) ?? -1) ||
    (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0);
}
