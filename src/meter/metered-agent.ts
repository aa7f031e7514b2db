import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Count } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { addRecord, createTally, type Tally } from '../ledger/tally.ts';
import type { Price } from '../pricing/rates.ts';
import { estimateOf } from './estimate.ts';

/** What one agent used in all of its attempts, each of which spent its tokens. */
export interface MeteredAgent {
  /** `null` when not told. */
  readonly stage: string | null;
  /** Of its last attempt: an agent that succeeded at last is none in error. */
  readonly state: RunAgent['state'];
  /** As the run tells them; undefined when it tells none. */
  readonly tokens: Count;
  /** Every attempt told its tokens. */
  readonly isTold: boolean;
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
  return [...groupBy(run.agents, ({ id }) => id).values()].map((group) => {
    const attempts = [...group].sort((a, b) => a.attempt - b.attempt);
    const last = attempts.at(-1);
    const records = last === undefined ? undefined : recordsOf(last);
    const cost = createTally();
    for (const record of records ?? attempts.map((attempt) => estimateOf(run, attempt))) {
      addRecord(cost, record, priceOf(record), 0);
    }
    return {
      stage: attempts.findLast(({ stage }) => stage !== undefined)?.stage ?? null,
      state: last?.state ?? 'unknown',
      tokens: sumKnown(attempts.map(({ tokens }) => tokens)),
      isTold: attempts.every(({ tokens }) => tokens !== undefined),
      cost,
      isExact: records !== undefined,
    };
  });
}

/** Sum of what is told; undefined when nothing is. */
export function sumKnown(counts: readonly Count[]): Count {
  const told = counts.filter((count) => count !== undefined);
  return told.length === 0 ? undefined : told.reduce((sum, count) => sum + count, 0);
}
