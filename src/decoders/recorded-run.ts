/*
 * A run of a local ledger of tasks. Its price is that of the day it was recorded: the
 * ledger keeps no tokens by model from which another could be worked out.
 */
import { identityOfText } from '../domain/identity.ts';
import type { RunEntry, Spend } from '../domain/task.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { providerOfModel } from './provider-of-model.ts';
import { UNKNOWN_PROVIDER } from './raw-record.ts';

/** Runs have the ids that the ledger gave them, which no other format knows. */
const RUNS = identityOfText('run of a ledger of tasks');

/**
 * What a recorded run used itself as one record. Its model is known where it is the only one,
 * its provider where that made all models that are named.
 */
export function decodeRecordedRun({ id, at, models }: RunEntry, spend: Spend): UsageRecord {
  const { costUsd, costIsFloor, reportedUsd } = spend;
  const [model, ...others] = models;
  const [provider = UNKNOWN_PROVIDER, ...rest] = new Set(models.map(providerOfModel));
  return {
    grain: 'run',
    at: Number.isNaN(at.getTime()) ? undefined : at.getTime(),
    provider: rest.length === 0 ? provider : UNKNOWN_PROVIDER,
    model: others.length === 0 ? model : undefined,
    tokens: {
      uncachedInput: spend.uncachedInput ?? undefined,
      cacheRead: spend.cacheRead ?? undefined,
      cacheWrite: spend.cacheWrite ?? undefined,
      output: spend.output ?? undefined,
    },
    recordedPrice: costUsd === null ? null : { usd: costUsd, isComplete: !costIsFloor },
    reportedCostUsd: reportedUsd ?? undefined,
    identity: identityOfText(id, RUNS),
  };
}
