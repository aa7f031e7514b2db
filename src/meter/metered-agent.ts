import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import { groupBy } from '../domain/group-by.ts';
import { sumKnown } from '../domain/sum-known.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { createStageBound } from '../ledger/run-names.ts';
import { addRecord, createTally, type Tally } from '../ledger/tally.ts';
import type { Price } from '../pricing/rates.ts';
import { estimateOf } from './estimate.ts';

/** What one agent used in all of its attempts, each of which spent its tokens. */
export interface MeteredAgent {
  /** `null` when unknown. */
  readonly stage: string | null;
  /** Of its last attempt: an agent that succeeded at last did not end in error. */
  readonly state: RunAgent['state'];
  /** As the run reports them; `null` when unknown. */
  readonly tokens: number | null;
  /** The tokens of every attempt are known. */
  readonly isReported: boolean;
  readonly cost: Tally;
  /** The cost is of its transcript's requests, each at its own time. */
  readonly isExact: boolean;
}

/** The agents of a run, each with the cost of its transcript or, without one, an estimate. */
export function meterAgents(
  run: AgentRun,
  recordsOf: (agent: RunAgent) => readonly UsageRecord[] | undefined,
  priceOf: (record: UsageRecord) => Price | undefined,
): readonly MeteredAgent[] {
  const boundStage = createStageBound();
  return [...groupBy(run.agents, ({ id }) => id).values()].map((group) => {
    const attempts = [...group].sort((a, b) => a.attempt - b.attempt);
    const last = attempts.at(-1);
    const records = last === undefined ? undefined : recordsOf(last);
    const stage = attempts.findLast((attempt) => attempt.stage !== undefined)?.stage;
    const cost = createTally();
    for (const record of records ?? attempts.map((attempt) => estimateOf(run, attempt))) {
      addRecord(cost, record, priceOf(record), 0);
    }
    return {
      stage: stage === undefined ? null : boundStage(stage),
      state: last?.state ?? 'unknown',
      tokens: sumKnown(attempts.map(({ tokens }) => tokens ?? null)),
      isReported: attempts.every(({ tokens }) => tokens !== undefined),
      cost,
      isExact: records !== undefined,
    };
  });
}
