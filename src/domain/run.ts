/** A workflow of a repository; `path` is empty when only a name is known. */
export interface Workflow {
  readonly name: string;
  /** `.github/workflows/x.lock.yml` */
  readonly path: string;
}

/** One attempt of a workflow run. A re-run is another attempt of the same id. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly workflow: Workflow;
  readonly url: string;
  /** GitHub's words: `success`, `failure`, `cancelled`, `timed_out`, …; `null` when unknown. */
  readonly conclusion: string | null;
  /** When the run was first created; a re-run keeps it. */
  readonly createdAt: Date;
  readonly startedAt: Date;
  readonly completedAt: Date;
  /** When the next attempt of the same run started; `null` for the latest. */
  readonly supersededAt: Date | null;
  readonly isFork: boolean;
}
