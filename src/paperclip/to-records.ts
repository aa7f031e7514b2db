import type { Attribution } from '../domain/attribution.ts';
import { identityOfText } from '../domain/identity.ts';
import type { RecordedPrice, UsageRecord } from '../domain/usage-record.ts';
import type { PricedSpend } from './priced-spend.ts';

/** A record and what it is charged to. */
export interface AttributedRecord {
  readonly attribution: Attribution;
  readonly record: UsageRecord;
}

/**
 * The spends of a company as records of the ledger, so that totals, days, models and agents are
 * summed as those of every other source. A company stands where a workflow does.
 */
export function toRecords(
  company: string,
  spends: readonly PricedSpend[],
): readonly AttributedRecord[] {
  return spends.map((spend, index) => {
    const { facts, tokens } = spend;
    const attribution = {
      workflow: { name: company, path: '' },
      phase: 'agent',
      agent: spend.agent,
    };
    const record: UsageRecord = {
      grain: 'run',
      ...(facts.day !== null && { at: Date.parse(facts.day) }),
      provider: facts.provider,
      model: facts.model,
      // Where input may hold them they are unknown, and everywhere else there are none to count.
      tokens: { ...tokens, cacheWrite: undefined },
      recordedPrice: priceOf(spend),
      identity: identityOfText(`${company} ${index}`),
    };
    return { attribution, record };
  });
}

/** Undefined where there is none, so that the ledger says what the nearest model costs. */
function priceOf({ cost, list }: PricedSpend): RecordedPrice | undefined {
  if (cost.spendUsd === null) return undefined;
  const price = { usd: cost.spendUsd, isComplete: !cost.isFloor };
  if (!cost.isEstimate || list === undefined) return price;
  return { ...price, range: { lowUsd: list.lowUsd, highUsd: list.highUsd } };
}
