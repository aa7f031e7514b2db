import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { Conflict } from '../domain/conflict.ts';
import type { UsageRecord } from '../domain/usage-record.ts';

/** A run of many agents that counts, with what is known of each agent's requests. */
export interface ReconciledRun {
  readonly attribution: Attribution;
  readonly run: AgentRun;
  /** The requests of an agent; undefined when only its one token count is known. */
  readonly recordsOf: (agent: RunAgent) => readonly UsageRecord[] | undefined;
}

/** What did not count, beside what went to the destination. */
export interface Reconciled {
  readonly agentRuns: readonly ReconciledRun[];
  /** Records that were copies or coarser reports of a spend that is counted once. */
  readonly duplicates: number;
  readonly conflicts: readonly Conflict[];
  readonly leftOut: LeftOut;
}

/** Records that added nothing, by what made up for them. */
export interface LeftOut {
  /** Equal requests of a proxy in several documents: same id, time and tokens. */
  readonly copies: number;
  /** Records of sessions whose spend a proxy's requests of the same run and phase hold. */
  readonly sessions: number;
  /**
   * Results of sessions that report only their main loop, of which a larger one of the same
   * session, or finer records, hold the spend.
   */
  readonly results: number;
  /** Totals of runs that finer records of the same run and phase hold. */
  readonly runTotals: number;
  /** Runs of a store, such as a ledger of tasks, that documents report. */
  readonly storedRuns: number;
}
