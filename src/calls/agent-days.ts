import type { StoredCall } from '../domain/stored-call.ts';
import { isRetry } from './call-counts.ts';
import { keyOfAgentDay } from './repeated-prompts.ts';

/** Mutable sums of one agent's attempts of one UTC day. */
export interface DayTally {
  readonly agent: number;
  /** Days since 1970. */
  readonly day: number;
  attempts: number;
  retries: number;
  failed: number;
  nanos: number;
  priced: number;
}

/** By `keyOfAgentDay`. */
export type AgentDays = Map<string, DayTally>;

export function createAgentDays(): AgentDays {
  return new Map();
}

/** Adds an attempt. `nanos`: its cost; undefined without a price. */
export function addToDay(
  days: AgentDays,
  agent: number,
  day: number,
  call: StoredCall,
  nanos: number | undefined,
): void {
  const key = keyOfAgentDay(agent, day);
  let tally = days.get(key);
  if (tally === undefined) {
    tally = { agent, day, attempts: 0, retries: 0, failed: 0, nanos: 0, priced: 0 };
    days.set(key, tally);
  }
  tally.attempts += 1;
  if (isRetry(call)) tally.retries += 1;
  if (call.outcome === 'failed') tally.failed += 1;
  if (nanos === undefined) return;
  tally.nanos += nanos;
  tally.priced += 1;
}
