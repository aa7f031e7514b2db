import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { Deduplicator } from './deduplicate.ts';
import type { ModelTokens } from './token-pool.ts';

/** Where what counts goes. */
export interface Destination {
  /** Whether the record is one of those that were asked for, and so was added. */
  add(attribution: Attribution, record: UsageRecord): boolean;
  /** Whether something of a provider, made at a time, was asked for. */
  isWanted(what: Pick<UsageRecord, 'provider' | 'at'>): boolean;
}

/** What an agent of a run used, as far as the run's own telemetry reports it. */
export type EstimateOf = (run: AgentRun, agent: RunAgent) => UsageRecord | undefined;

/** What is known of a scope so far. */
export interface ScopeFacts {
  /** Requests, each once, and those of them that were asked for. */
  readonly requests: number;
  readonly countedRequests: number;
  /** A request reports tokens: one of zeros proves nothing. */
  readonly hasSpend: boolean;
  /** Totals of sessions and runs of agents, and those of them that were asked for. */
  readonly coarser: number;
  readonly countedCoarser: number;
  /** Totals of the run that are of use, and those of them that were asked for. */
  readonly runTotals: number;
  readonly countedRunTotals: number;
  /** Requests of sessions, copies among them, and those of them that were asked for. */
  readonly messages: number;
  readonly countedMessages: number;
  /** The run's total is one of zeros: nothing was spent, or nothing was seen. */
  readonly hasEmptyTotal: boolean;
}

/** Where copies of requests are known by. */
export interface SeenRequests {
  /** Of the scope, or of all folders without a run, which are of one owner. */
  readonly seen: Deduplicator;
  /** Those of the scope alone, where others come before it; absent for the first. */
  readonly own?: Deduplicator;
}

/** Takes what documents report of one scope. Requests go on at once; the rest waits. */
export interface ScopeIntake {
  record(record: UsageRecord): void;
  agentRun(run: AgentRun): void;
  /** Takes the name of an agent that records know by its id. */
  agentName(id: string, name: string): void;
  /** What other threads take their requests' identities to. */
  readonly seen: Deduplicator;
  /**
   * Takes requests that were counted elsewhere, model by model.
   *
   * @param others - requests that were not asked for.
   */
  requestsElsewhere(sums: readonly ModelTokens[], requests: number, others: number): void;
  readonly facts: ScopeFacts;
}
