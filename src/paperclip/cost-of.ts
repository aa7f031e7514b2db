import type { SpendFacts } from '../domain/paperclip-facts.ts';
import type { ListPrice } from './list-price.ts';

/** What a spend counts as. US dollars. */
export interface SpendCost {
  /** `null` where nobody knows. */
  readonly spendUsd: number | null;
  /** Worked out from tokens at list price. */
  readonly isEstimate: boolean;
  /** A part of it is unknown. */
  readonly isFloor: boolean;
  readonly basis: 'exact' | 'ledger' | 'estimate' | 'subscription' | null;
  /** What a subscription included; absent where it is billed by use. */
  readonly subscriptionUsd?: number | null;
}

const CENTS_PER_DOLLAR = 100;

/** Billing that costs nothing more, whatever is used. */
export function isIncluded({ billingType }: Pick<SpendFacts, 'billingType'>): boolean {
  return billingType === 'subscription_included';
}

/**
 * Which telling of a spend counts:
 *
 * - A subscription's spend is what the ledger says, which is 0; what it would have cost stands
 *   apart and is never added.
 * - Where run and ledger agree to the rounding, the run's own cost: a ledger of whole cents has
 *   a run of $0.0042 at $0.
 * - Where they do not, or several rows share a run, the ledger, unless that is $0.
 * - Tokens at $0 are not free: their list price is the estimate, and without one the cost is
 *   unknown.
 */
export function costOf(facts: SpendFacts, list: ListPrice | undefined): SpendCost {
  const { exact, exactUsd, isFree, hasTokens } = facts;
  const ledgerUsd = (facts.ledgerCents ?? 0) / CENTS_PER_DOLLAR;
  if (isIncluded(facts)) {
    const reported = exactUsd !== null && exactUsd > 0 ? exactUsd : undefined;
    const subscriptionUsd = reported ?? list?.usd ?? (hasTokens ? null : 0);
    const known = { spendUsd: ledgerUsd, isEstimate: false, isFloor: false };
    return { ...known, basis: 'subscription', subscriptionUsd };
  }
  if (exactUsd !== null && (exact === 'same' || (exact === 'other' && isFree))) {
    return { spendUsd: exactUsd, isEstimate: false, isFloor: false, basis: 'exact' };
  }
  if (isFree && (hasTokens || facts.isUnpriced)) {
    if (list === undefined || !hasTokens) {
      return { spendUsd: null, isEstimate: false, isFloor: true, basis: null };
    }
    const isFloor = !list.isComplete;
    return { spendUsd: list.usd, isEstimate: true, isFloor, basis: 'estimate' };
  }
  const basis = facts.isOutsideLedger ? 'exact' : 'ledger';
  return { spendUsd: ledgerUsd, isEstimate: false, isFloor: false, basis };
}
