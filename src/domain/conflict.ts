/** Documents that report one spend differently, or as that of two runs: not all can be right. */
export interface Conflict {
  /** What is reported: a message, a session's total, a run of many agents, a run's total. */
  readonly kind: ConflictKind;
  /** The runs whose documents differ, by id and attempt; one run where its own do. */
  readonly runs: readonly { readonly id: number; readonly attempt: number }[];
  /** Spends that they differ in. */
  readonly records: number;
}

export const CONFLICT_KINDS = ['message', 'session', 'agent-run', 'run-total'] as const;

export type ConflictKind = (typeof CONFLICT_KINDS)[number];
