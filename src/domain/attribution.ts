import type { Run, Workflow } from './run.ts';

/** What a document's records are charged to. */
export interface Attribution {
  readonly workflow: Workflow;
  /** Undefined for local files that name no run. */
  readonly run?: Run | undefined;
  /**
   * Where there is no run: the folder below the one that the user named, whose records share
   * the bounds of one run. Never shown.
   */
  readonly folder?: string | undefined;
  readonly phase: string;
  readonly agent?: string | undefined;
  readonly stage?: string | undefined;
  readonly task?: string | undefined;
}
