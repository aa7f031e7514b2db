import type { AgentRun } from './agent-run.ts';
import type { RejectReason, UsageRecord } from './usage-record.ts';

/** What the decoders understood of one file of an artifact. */
export interface DecodedFile {
  /** Name inside the artifact. */
  readonly path: string;
  /** Whether the file is of a format that records usage. */
  readonly isUsage: boolean;
  readonly isEmpty: boolean;
  /** In the order of the file. */
  readonly records: readonly UsageRecord[];
  readonly rejects: readonly { readonly reason: RejectReason; readonly line: number }[];
  readonly agentRuns: readonly AgentRun[];
  /** Names of agents by the ids under which the records know them. */
  readonly agentNames: readonly (readonly [id: string, name: string])[];
  /** Requests that the file proves, without their usage; absent where it proves none. */
  readonly evidence?: number | undefined;
}

/** What the decoders understood of one artifact, whose content never changes. */
export interface DecodedArtifact {
  readonly files: readonly DecodedFile[];
  /** False for a single file that was uploaded as it is. */
  readonly isArchive: boolean;
}
