/*
 * The accounting of a task: an issue, a pull request or any key that agents work on. Every
 * finished run of an agent is recorded with what its sessions used so far.
 */

import type { Run } from './run.ts';

/**
 * What a session, a run or a task used, in buckets that never overlap. `null` is unknown;
 * money is US dollars.
 */
export interface Spend {
  /** Prompt tokens that were neither read from nor written to the cache. */
  readonly uncachedInput: number | null;
  readonly cacheRead: number | null;
  readonly cacheWrite: number | null;
  /** Everything the models wrote, reasoning included. */
  readonly output: number | null;
  readonly costUsd: number | null;
  /** Some part has no price or is unknown, so that the true cost is higher. */
  readonly costIsFloor: boolean;
  /** Cost that the producer reported: shown beside our price, never instead of it. */
  readonly reportedUsd: number | null;
}

/** What a session used from its beginning, earlier runs that it resumes included. */
export interface SessionTotal extends Spend {
  /** 16 hexadecimal digits; `null` where the logs name no session. */
  readonly session: string | null;
}

/** One attempt of a run on GitHub. */
export interface RunAttempt {
  readonly id: number;
  readonly attempt: number;
}

/** An agent's run that finished. */
export interface RunEntry {
  /** 16 hexadecimal digits: a later entry of the same id replaces the earlier one. */
  readonly id: string;
  readonly agent: string;
  readonly at: Date;
  /** `null` outside of GitHub Actions. */
  readonly run: RunAttempt | null;
  /** The first few, the dearest first. */
  readonly models: readonly string[];
  /** Empty when the logs reported no usage. */
  readonly sessions: readonly SessionTotal[];
}

/** A finished run as a local ledger keeps it. */
export interface RecordedEntry {
  readonly task: string;
  /** Its time is an invalid Date where the ledger holds none. */
  readonly entry: RunEntry;
}

/** Runs summed. */
export interface RunSum {
  readonly runs: number;
  /** Those of them that reported no usage. */
  readonly unknownRuns: number;
  readonly spend: Spend;
}

/** What an agent's runs of a task used together. */
export interface AgentSum extends RunSum {
  /** `null` for agents that are summed together to save room. */
  readonly agent: string | null;
}

/** What a task used: all of it, and by agent. */
export interface TaskSummary {
  readonly total: RunSum;
  /** By cost, highest first; those of unknown cost come last. */
  readonly agents: readonly AgentSum[];
}

/** The job of GitHub Actions in which an agent ran. */
export interface JobRef {
  readonly run: RunAttempt;
  /** Keeps the run's agents apart; empty when only the run is known. */
  readonly job: string;
}

/** The event that started a workflow, as far as it is about a task. */
export interface WorkflowEvent {
  /** Number of the issue or pull request that it is about. */
  readonly task: number | undefined;
  /** The run whose end started this workflow (`workflow_run`), and the commit it ran on. */
  readonly finished: { readonly run: Run; readonly headSha: string } | undefined;
}

/** A comment on an issue or pull request. */
export interface TaskComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Undefined where the account is gone. */
  readonly author: string | undefined;
  /** When it was last written: it can know of no later time. */
  readonly updatedAt: Date;
}
