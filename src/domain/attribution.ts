import type { Workflow } from './run.ts';

/** What a document's records are charged to. */
export interface Attribution {
  readonly workflow: Workflow;
  /** Absent for local files that name no run. */
  readonly run?: RunRef | undefined;
  /**
   * Where there is no run: the folder below the one that the user named, whose records share
   * the bounds of one run. Never shown.
   */
  readonly folder?: string | undefined;
  /**
   * What holds the records of one run where it has no id: its folder, or else the document.
   * Absent for runs on GitHub, and for those of a store. Never shown.
   */
  readonly place?: { readonly name: string; readonly isOneRun: boolean } | undefined;
  /** When a local run was created, as its folder says, in milliseconds since 1970. */
  readonly createdAt?: number | undefined;
  readonly phase: string;
  readonly agent?: string | undefined;
  readonly stage?: string | undefined;
  readonly task?: string | undefined;
  /** Prompt template: its name, else its hash. */
  readonly template?: string | undefined;
}

/**
 * The attempt of a run that records belong to. GitHub reports its times; one known from a
 * folder's `aw_info.json` has none.
 */
export interface RunRef {
  readonly id: number;
  readonly attempt: number;
  readonly createdAt?: Date | undefined;
  readonly startedAt?: Date | undefined;
  readonly completedAt?: Date | undefined;
}
