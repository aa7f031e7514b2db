/**
 * The state that the fake GitHub serves: one repository, as plain data that a
 * test or the demo writes down. Everything is mutable, because publishing changes it.
 */
export interface RepositoryState {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly workflows: WorkflowState[];
  readonly runs: RunState[];
  readonly artifacts: ArtifactState[];
  readonly labels: LabelState[];
  readonly issues: IssueState[];
}

export interface WorkflowState {
  readonly id: number;
  readonly name: string;
  /** `.github/workflows/x.lock.yml` */
  readonly path: string;
}

/** A run with its attempts; GitHub's lists show only the latest. */
export interface RunState {
  readonly id: number;
  readonly workflowId: number;
  readonly event: string;
  readonly headBranch: string;
  readonly actor: string;
  /** Differs from the repository's id when the run comes from a fork; null for a deleted fork. */
  readonly headRepositoryId: number | null;
  /** Stays when the run is re-run. */
  readonly createdAt: Date;
  /** Oldest first; attempt n is at n - 1. */
  readonly attempts: AttemptState[];
}

export interface AttemptState {
  readonly startedAt: Date;
  readonly updatedAt: Date;
  readonly status: 'completed' | 'in_progress' | 'queued';
  /** null while the attempt is not completed. */
  readonly conclusion: string | null;
}

export interface ArtifactState {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** What the blob store serves; a function makes it when it is asked for. */
  readonly content: Uint8Array | (() => Uint8Array);
  /** `application/zip` by default, as GitHub serves archives. */
  readonly contentType?: string;
  /** Size in the artifact list; the content's length by default. */
  readonly sizeInBytes?: number;
  /** The download answers 410 although it is not listed as expired. */
  readonly isGone?: boolean;
}

export interface LabelState {
  name: string;
  color: string;
  description: string | null;
}

export interface UserState {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface IssueState {
  readonly number: number;
  title: string;
  body: string;
  labels: string[];
  state: 'open' | 'closed';
  stateReason: 'completed' | 'not_planned' | 'duplicate' | 'reopened' | null;
  readonly user: UserState;
  readonly createdAt: Date;
  updatedAt: Date;
  /** Who last edited the text, and when; absent while it is as it was made. */
  edit?: { readonly at: Date; readonly by: UserState };
  closedAt: Date | null;
  isLocked: boolean;
  readonly isPullRequest: boolean;
  readonly comments: CommentState[];
}

export interface CommentState {
  readonly id: number;
  body: string;
  readonly user: UserState;
  readonly createdAt: Date;
  /** Absent while it is as it was made. */
  updatedAt?: Date;
}
