import { hasAnyCount } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { BUCKETS, restOf, sizeOf, sumOf, toCounted } from './counted-tokens.ts';
import type { ModelTokens } from './token-pool.ts';

/**
 * What the total of a run, `agent_usage.json`, reports beyond finer reports of its scope;
 * undefined where that is nothing. It is a sum over all requests, whatever their provider and
 * model, under the name of one of them; so it is compared with all of them where its own
 * provider is among them, and counts whole beside requests of others alone.
 */
export function restOfRunTotal(
  total: UsageRecord,
  finer: readonly ModelTokens[],
): UsageRecord | undefined {
  const spends = finer.filter(({ tokens }) => sizeOf(tokens) > 0);
  if (spends.length === 0) return total;
  if (!hasAnyCount(total.tokens)) return undefined; // credits alone are of what is counted
  const all = sumOf(spends);
  const isOwn = spends.some(({ provider }) => provider === total.provider);
  const isSame = BUCKETS.every((bucket) => all[bucket] === toCounted(total.tokens)[bucket]);
  if (!isOwn) return isSame ? undefined : total;
  const rest = restOf(total.tokens, all);
  const { uncachedInput = 0 } = total.tokens;
  // The total adds up raw inputs; those of several models may mean different things by it.
  const isMixed = spends.length > 1 && all.uncachedInput + all.cacheRead >= uncachedInput;
  const tokens = isMixed && rest.uncachedInput !== undefined ? { ...rest, uncachedInput: 0 } : rest;
  if (sizeOf(tokens) === 0) return undefined;
  return { ...total, tokens, reportedCostUsd: undefined };
}
