import type { Identity } from './identity.ts';
import type { Count } from './tokens.ts';

/** A run of a multi-agent workflow, as its own telemetry reports it. */
export interface AgentRun {
  /** As its agents' transcripts name it. */
  readonly id: string;
  readonly name?: string | undefined;
  /** The session that started it; absent when unknown. */
  readonly session?: Identity | undefined;
  /** Status that the run reports of itself (`completed`, `failed`, …): shown, never relied on. */
  readonly status?: string | undefined;
  readonly startedAt?: Date | undefined;
  readonly durationMs?: number | undefined;
  /** Tokens that the run reports for all its agents together. */
  readonly totalTokens?: Count;
  /** Titles in the order in which the run names them. */
  readonly stages: readonly string[];
  /** Each attempt of each agent once, as last reported. */
  readonly agents: readonly RunAgent[];
}

/** One attempt of one agent of a multi-agent run. */
export interface RunAgent {
  readonly id: string;
  readonly attempt: number;
  readonly name?: string | undefined;
  /** Title of its stage; absent when unknown. */
  readonly stage?: string | undefined;
  readonly model?: string | undefined;
  readonly state: 'running' | 'done' | 'error' | 'unknown';
  /** One number for input, output and cache together. */
  readonly tokens?: Count;
}
