/*
 * One comment per task, which jobs that entry at the same time all write to. GitHub takes
 * no conditional writes of comments, so the last writer wins whatever it has read. Hence
 * every writer looks again once the others' writes are done, and writes anew, merged with
 * what it finds, until its own run is there.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { PublishError } from '../domain/errors.ts';
import { isDoubtful, isNotFound, isRateLimit } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Log } from '../ports.ts';
import { explainCommentError } from './comment-error.ts';
import { listOwnComments, type CommentPlace, type OwnComment } from './own-comments.ts';

/** As much of a comment of ours as tells what is known of a task. */
export type CommentText = Pick<OwnComment, 'body' | 'updatedAt'>;

/** Everything that publishing needs to know; what is ours was decided before. */
export interface TaskCommentPlan {
  readonly owner: string;
  readonly repo: string;
  /** Number of the issue or pull request. */
  readonly issue: number;
  /** Whether a text is one of ours, if its author can be trusted. */
  readonly isOurs: (body: string) => boolean;
  /** The text that the comment should have, from those of ours, oldest first. */
  readonly merge: (comments: readonly CommentText[]) => string;
  /** Whether a text tells the run that is published. */
  readonly isTold: (body: string) => boolean;
  /**
   * How long another writer may take from reading to writing; milliseconds, 4,000 unless
   * told. Twice what the own write took is waited on top.
   */
  readonly settleMs?: number;
}

export type PublishedComment = Omit<OwnComment, 'id'>;

const SETTLE_MS = 4_000;
/** In each round one of the writers at least is done; so many never entry at the same moment. */
const MAX_ROUNDS = 12;
/** Writes that GitHub did not confirm, each made again only after looking. */
const MAX_FAILURES = 2;

/** Neither repeated nor waited for: what it would write is stale by then. */
const ONCE = { retries: 0 } as const;

/**
 * Writes a run into the task's comment: updates the oldest one of ours, else creates one.
 * Others of ours are merged into it and deleted; comments of people are never touched.
 * Throws PublishError when the run could not be written.
 */
export async function publishTaskComment(
  client: GitHubClient,
  plan: TaskCommentPlan,
  log: Log,
): Promise<PublishedComment> {
  try {
    return await writeUntilTold(client, plan, log);
  } catch (error) {
    throw explainCommentError(error, plan);
  }
}

/** The task's comments that are ours, oldest first. Throws PublishError. */
export async function readTaskComments(
  client: GitHubClient,
  place: CommentPlace,
  log: Log,
): Promise<readonly CommentText[]> {
  try {
    return await listOwnComments(client, place, log);
  } catch (error) {
    throw explainCommentError(error, place);
  }
}

async function writeUntilTold(
  client: GitHubClient,
  plan: TaskCommentPlan,
  log: Log,
): Promise<PublishedComment> {
  const undeletable = new Set<number>();
  let hasWritten = false;
  let failures = 0;
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const own = await listOwnComments(
      client,
      plan,
      round === 1 ? log : { warning: () => undefined },
    );
    const [oldest, ...others] = own;
    const wanted = plan.merge(own);
    const surplus = others.filter(({ id }) => !undeletable.has(id));
    if (oldest !== undefined && surplus.length === 0 && plan.isTold(oldest.body)) {
      if (hasWritten || oldest.body === wanted) return oldest;
    }
    const startedAt = performance.now();
    try {
      await write(client, plan, oldest, wanted);
      hasWritten = true;
      for (const { id } of surplus) {
        if (!(await isDeleted(client, plan, id, log))) undeletable.add(id);
      }
    } catch (error) {
      failures += 1;
      const isOpen = isDoubtful(error) || isRateLimit(error) || isNotFound(error);
      if (!isOpen || failures > MAX_FAILURES) throw error;
      log.info('GitHub did not confirm the comment: looking whether it is there.');
    }
    await settle(plan, performance.now() - startedAt, failures);
  }
  throw new PublishError(
    `Other jobs wrote over the comment on ${plan.owner}/${plan.repo}#${plan.issue} again and again: run this step once more.`,
  );
}

async function write(
  client: GitHubClient,
  { owner, repo, issue }: TaskCommentPlan,
  oldest: OwnComment | undefined,
  body: string,
): Promise<void> {
  if (oldest === undefined) {
    await client.rest.issues.createComment({ owner, repo, issue_number: issue, body });
    return;
  }
  if (oldest.body === body) return;
  await client.rest.issues.updateComment({
    owner,
    repo,
    comment_id: oldest.id,
    body,
    request: ONCE,
  });
}

/** Deletes a comment whose runs are in the oldest one by now. Failing is a warning. */
async function isDeleted(
  client: GitHubClient,
  plan: TaskCommentPlan,
  id: number,
  log: Log,
): Promise<boolean> {
  const { owner, repo } = plan;
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
    return true;
  } catch (error) {
    if (isNotFound(error)) return true; // another writer was faster
    const told = explainCommentError(error, plan);
    if (!(told instanceof PublishError)) throw told;
    log.warning(`A second comment with the same runs stays: ${told.message}`);
    return false;
  }
}

/** Writers that wait equally long would meet again, so part of the wait is left to chance. */
async function settle(
  { settleMs = SETTLE_MS }: TaskCommentPlan,
  tookMs: number,
  failures: number,
): Promise<void> {
  await pause(settleMs * (1 + failures + Math.random() / 2) + 2 * tookMs);
}
