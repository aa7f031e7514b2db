import type { Identity } from './identity.ts';
import type { Tokens } from './tokens.ts';

/** What one record covers. Grains of one spend are never summed together. */
export type Grain = 'request' | 'agent' | 'session' | 'run';

/** One observation of model usage, as a decoder understood it. */
export interface UsageRecord {
  readonly grain: Grain;
  /** When the call completed; absent when the source does not say. */
  readonly at?: Date | undefined;
  /** As the source names it: `anthropic`, `openai`, `copilot`, `gemini`, … */
  readonly provider: string;
  readonly model?: string | undefined;
  readonly tokens: Tokens;
  /** What the writer itself said the call cost; kept beside our price, never trusted alone. */
  readonly reportedCostUsd?: number | undefined;
  readonly durationMs?: number | undefined;
  /**
   * Identity within its run, attempt, `workflow_call` prefix and phase: two records with
   * the same identity are one spend seen twice.
   */
  readonly identity: Identity;
  /** Version of the program that wrote the record, such as `v0.27.43`; absent when not told. */
  readonly writer?: string | undefined;
}

/** Where a document came from, for messages; never used as a path. */
export interface Origin {
  /** Artifact name, or the file or folder that the user named. */
  readonly container: string;
  /** Name inside the container; empty when the container is the document. */
  readonly path: string;
}

/** Why a line was not read as a record. */
export type RejectReason =
  | 'malformed'
  | 'not-an-object'
  | 'missing-tokens'
  | 'negative'
  | 'not-a-number'
  | 'implausible'
  | 'too-long';

/** A line that could not be read, with its place. */
export interface Reject {
  readonly reason: RejectReason;
  readonly origin: Origin;
  /** 1-based line in the document. */
  readonly line: number;
}
