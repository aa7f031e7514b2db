import { connectToGitHub, type Access } from './github-connection.ts';
import type { Options } from '../options/parse-options.ts';
import type { RunSource } from '../ports.ts';
import {
  publishTaskComment,
  readTaskComments,
  type CommentText,
  type PublishedComment,
  type TaskCommentPlan,
} from '../publishers/task-comment.ts';
import { findPullRequestOfCommit } from '../sources/pull-request-of-commit.ts';

/** What a task's comment is made from and written with. */
export interface TaskPorts {
  readonly runs: RunSource;
  /** Undefined when there is none, or the token may not see it. */
  findPullRequest(sha: string): Promise<number | undefined>;
  /** Our comments on an issue or pull request, oldest first. */
  readComments(place: Pick<TaskCommentPlan, 'issue' | 'isOurs'>): Promise<readonly CommentText[]>;
  publishComment(plan: Omit<TaskCommentPlan, 'owner' | 'repo'>): Promise<PublishedComment>;
}

/** Joins the accounting of a task with GitHub. The time budget starts here. */
export function createTaskPorts(
  options: Pick<Options, 'owner' | 'repo' | 'timeBudgetMs'>,
  access: Access,
): TaskPorts {
  const { client, runs, beginPublishing } = connectToGitHub(options, access);
  const { owner, repo } = options;
  return {
    runs,
    findPullRequest: (sha) => findPullRequestOfCommit(client, { owner, repo }, sha),
    readComments: (place) => readTaskComments(client, { ...place, owner, repo }, access.log),
    publishComment(plan) {
      beginPublishing();
      return publishTaskComment(client, { ...plan, owner, repo }, access.log);
    },
  };
}
