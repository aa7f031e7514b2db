import { hasAnyCount } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { canonicalModel } from '../pricing/model-name.ts';
import { BUCKETS, restOf, sizeOf, sumOf, toCounted } from './counted-tokens.ts';
import { isNamedModel, type ModelTokens } from './token-pool.ts';

/**
 * What the total of a run, `agent_usage.json`, reports beyond finer reports of its scope;
 * undefined where that is nothing. It is a sum over all requests, whatever their provider and
 * model, under the name of one of them; so it is compared with all of them where its own
 * provider or model may be among them, and counts whole beside requests of others alone.
 */
export function restOfRunTotal(
  total: UsageRecord,
  finer: readonly ModelTokens[],
): UsageRecord | undefined {
  const spends = finer.filter(({ tokens }) => sizeOf(tokens) > 0);
  const [first] = spends;
  if (first === undefined) return total;
  if (!hasAnyCount(total.tokens)) return undefined; // credits alone are of what is counted
  const all = sumOf(spends);
  if (!spends.some((spend) => mayBeOf(total, spend))) {
    const isSame = BUCKETS.every((bucket) => all[bucket] === toCounted(total.tokens)[bucket]);
    return isSame ? undefined : total;
  }
  const rest = restOf(total.tokens, all);
  // The total adds up raw inputs, which mean different things by provider, model and path.
  const isMixed = spends.length > 1 || first.provider !== total.provider;
  const isCovered = all.uncachedInput + all.cacheRead >= (total.tokens.uncachedInput ?? 0);
  const uncachedInput = isMixed && isCovered && rest.uncachedInput ? 0 : rest.uncachedInput;
  const tokens = { ...rest, uncachedInput };
  if (sizeOf(tokens) === 0) return undefined;
  return { ...total, tokens, reportedCostUsd: undefined };
}

/** Whether a total may have a spend in it: one of its provider or its model, as far as known. */
function mayBeOf(total: ModelTokens, spend: ModelTokens): boolean {
  if (spend.provider === total.provider) return true;
  if (!isNamedModel(total) || !isNamedModel(spend)) return true;
  return canonicalModel(spend.model ?? '') === canonicalModel(total.model ?? '');
}
