import { identityOfText } from '../domain/identity.ts';
import type { StoredCall } from '../domain/stored-call.ts';
import { hasAnyCount, type Tokens } from '../domain/tokens.ts';
import type { RecordedPrice, UsageRecord } from '../domain/usage-record.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import type { Price } from '../pricing/rates.ts';

/** HTTP statuses from here on are refusals, which no provider bills. */
const REFUSED = 400;

/** When a call ended, which is when it counts; undefined where unknown. Milliseconds since 1970. */
export function endOf({ at, durationMs = 0 }: StoredCall): number | undefined {
  return at === undefined ? undefined : Math.round(at + durationMs);
}

/** Whether a call reached a model, or may have. */
export function isAttempt({ isSpend, outcome }: StoredCall): boolean {
  return isSpend && outcome !== 'cached';
}

/**
 * Whether an attempt may have spent something. One that was refused did not; of one without
 * any answer nobody knows.
 */
export function maySpend(call: StoredCall): boolean {
  if (!isAttempt(call)) return false;
  const isRefused = call.outcome === 'failed' && (call.status ?? 0) >= REFUSED;
  return !isRefused || hasAnyCount(call.tokens);
}

/** The model that answered, else the one that was asked. */
export function modelOf({ answeredModel, askedModel }: StoredCall): string | undefined {
  return answeredModel ?? askedModel;
}

/** What a call's template is known by: its name, else its hash. */
export function templateOf({ template, templateHash }: StoredCall): string | undefined {
  return template ?? templateHash;
}

/** Tokens of the prompt, cached or not; undefined where the call does not report its input. */
export function promptTokens({
  uncachedInput,
  cacheRead,
  cacheWrite,
  unsplit,
}: Tokens): number | undefined {
  if (unsplit !== undefined) return unsplit;
  if (uncachedInput === undefined) return undefined;
  return uncachedInput + (cacheRead ?? 0) + (cacheWrite ?? 0);
}

/**
 * A call as a record of the ledger. Input that may hold cache reads has a price of its own: at
 * most that of all of it uncached, at least that of all of it read from the cache. `pricedAt`:
 * time by which a call without one is priced.
 */
export function usageOfCall(call: StoredCall, prices: PriceBook, pricedAt: Date): UsageRecord {
  const { id, provider, tokens, webSearches, modifiers, durationMs, recordedUsd } = call;
  const record: UsageRecord = {
    grain: 'request',
    at: endOf(call),
    provider,
    model: modelOf(call),
    tokens,
    webSearches,
    modifiers,
    durationMs,
    reportedCostUsd: recordedUsd,
    identity: identityOfText(id),
  };
  if (call.inputMeaning !== 'with-cache') return record;
  const recordedPrice = priceWithCache(record, prices, pricedAt);
  return recordedPrice === undefined ? record : { ...record, recordedPrice };
}

/** Undefined without a price. */
function priceWithCache(
  { provider, model, at, tokens, modifiers, webSearches }: UsageRecord,
  prices: PriceBook,
  pricedAt: Date,
): RecordedPrice | undefined {
  const { unsplit: input = 0, output } = tokens;
  const priceOf = (uncachedInput: number, cacheRead: number): Price | undefined =>
    prices.priceOf({
      provider,
      model,
      at: at ?? pricedAt.getTime(),
      modifiers,
      webSearches,
      tokens: { uncachedInput, cacheRead, cacheWrite: 0, output },
    });
  const [most, least] = [priceOf(input, 0), priceOf(0, input)];
  if (most === undefined || least === undefined) return undefined;
  const { usd, isComplete } = most;
  return { usd, isComplete, range: { lowUsd: Math.min(least.usd, usd), highUsd: usd } };
}
