import type { Conflict } from './conflict.ts';

/** Why a run has no usage in the report. The names are public (`report.json`). */
export const GAP_REASONS = [
  'no-artifact',
  'no-usage-file',
  'empty-usage-file',
  'other-provider',
  'expired',
  'unreadable',
  'fork',
  'too-large',
  'max-runs',
  'time-budget',
  'rate-limit',
  'forbidden',
  'usage-not-recorded',
  'nothing-spent',
] as const;

export type GapReason = (typeof GAP_REASONS)[number];

/**
 * Reasons by which spend may be missing from the totals. The others explain why there is
 * none, or what the user chose to leave out (`fork`).
 */
export const MISSING_SPEND: ReadonlySet<GapReason> = new Set<GapReason>([
  'expired',
  'unreadable',
  'too-large',
  'max-runs',
  'time-budget',
  'rate-limit',
  'forbidden',
  'usage-not-recorded',
]);

/** Runs whose spend may be missing, in whole or in part. */
function runsMissing({ gaps }: Pick<Coverage, 'gaps'>): number {
  return gaps
    .filter(({ reason }) => MISSING_SPEND.has(reason))
    .reduce((sum, { runs }) => sum + runs, 0);
}

/** How many runs have usage and how many may be missing, as an earlier report records it. */
export function runCounts(coverage: Pick<Coverage, 'gaps' | 'runsWithUsage'>): {
  readonly runsMissing: number;
  readonly runsWithUsage: number;
} {
  return { runsMissing: runsMissing(coverage), runsWithUsage: coverage.runsWithUsage };
}

/** Reasons for which a run was not looked into at all. */
export const NOT_ANALYZED: ReadonlySet<GapReason> = new Set<GapReason>([
  'fork',
  'max-runs',
  'time-budget',
  'rate-limit',
  'forbidden',
]);

/** Runs without usage in the report, by reason. */
export interface Gap {
  readonly reason: GapReason;
  readonly runs: number;
  /** Names of the workflows that these runs belong to, sorted. */
  readonly workflows: readonly string[];
  /** Requests that these runs are known to have made; absent where none is known. */
  readonly requests?: number;
}

/** Lines that could not be read, by reason, with the first example. */
export interface RejectSummary {
  readonly reason: string;
  readonly lines: number;
  readonly example: {
    readonly workflow: string | null;
    readonly runId: number | null;
    readonly container: string;
    readonly path: string;
    readonly line: number;
  };
}

/** What the report rests on: which runs were looked at and which of them reported their usage. */
export interface Coverage {
  /** Completed runs of the window, of all selected workflows. */
  readonly runsListed: number;
  /** Runs of agentic workflows whose artifacts were looked into, with usage or with a gap. */
  readonly runsAnalyzed: number;
  readonly runsWithUsage: number;
  /** Runs of agentic workflows: analyzed, or left out for a reason in `gaps`. */
  readonly agenticRuns: number;
  /** Runs of workflows that hold no agent (ordinary CI). */
  readonly otherRuns: number;
  /** No run or line that may hold spend was left unread. */
  readonly complete: boolean;
  readonly gaps: readonly Gap[];
  /** Why more may be missing than `gaps` can count: sentences without a full stop; absent where nothing is odd. */
  readonly doubts?: readonly string[];
  readonly rejectedLines: number;
  readonly rejects: readonly RejectSummary[];
  readonly duplicateRecords: number;
  /** Local files that could not be read; absent when there are none. */
  readonly unreadInputs?: number;
  /**
   * Providers of records that were left out because other ones were asked for, sorted;
   * absent when there are none or nobody looked.
   */
  readonly otherProviders?: readonly string[];
  /** Spends that documents report differently; absent where none is. */
  readonly conflicts?: readonly Conflict[];
}
