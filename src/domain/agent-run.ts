import type { Identity } from './identity.ts';
import type { Count } from './tokens.ts';

/** A run of a multi-agent workflow, as its own telemetry tells it. */
export interface AgentRun {
  /** As its agents' transcripts name it. */
  readonly id: string;
  readonly name?: string | undefined;
  /** The session that started it; absent when not told. */
  readonly session?: Identity | undefined;
  /** What the run says of itself (`completed`, `failed`, …): shown, never believed. */
  readonly status?: string | undefined;
  readonly startedAt?: Date | undefined;
  readonly durationMs?: number | undefined;
  /** What the run says that its agents used together. */
  readonly totalTokens?: Count;
  /** Titles in the order in which the run names them. */
  readonly stages: readonly string[];
  /** Each attempt of each agent once, as it was told last. */
  readonly agents: readonly RunAgent[];
}

/** One attempt of one agent of a multi-agent run. */
export interface RunAgent {
  readonly id: string;
  readonly attempt: number;
  readonly name?: string | undefined;
  /** Title of its stage; absent when not told. */
  readonly stage?: string | undefined;
  readonly model?: string | undefined;
  readonly state: 'running' | 'done' | 'error' | 'unknown';
  /** One number for input, output and cache together. */
  readonly tokens?: Count;
}
