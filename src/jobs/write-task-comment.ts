/*
 * One comment per task, which jobs that end at the same time all write to. GitHub takes
 * no conditional writes of comments, so the last writer wins whatever it has read. Hence
 * every writer looks again once the others' writes are done, and writes again, merged with
 * what it finds, until its own run is there.
 */
import {
  addRunEntry,
  isRecorded,
  mergeAccounts,
  type TaskAccount,
} from '../accounting/task-account.ts';
import { readTaskMarker, writeTaskMarker } from '../accounting/task-marker.ts';
import { viewAccount } from '../accounting/task-view.ts';
import { PublishError, UnconfirmedError } from '../domain/errors.ts';
import type { RunEntry, TaskComment } from '../domain/task.ts';
import type { CommentWriter, TaskPorts } from '../ports.ts';
import { MAX_RUN_LINES, renderTaskComment } from '../renderers/task-page.ts';

/** What a run adds to its task's comment. */
export interface TaskNews {
  /** Number of the issue or pull request. */
  readonly issue: number;
  readonly entry: RunEntry;
  /** Add the task's summary. */
  readonly isFinal: boolean;
  /** Page that runs are linked below, `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
}

/** As much of a comment as holds what is known of a task. */
type CommentText = Pick<TaskComment, 'body' | 'updatedAt'>;

/** The account that comments of a task carry together, with the run in it. */
export function accountOf(
  comments: readonly CommentText[],
  { entry, isFinal }: Pick<TaskNews, 'entry' | 'isFinal'>,
): TaskAccount {
  return addRunEntry(mergeAccounts(comments.flatMap(readAccount)), entry, isFinal);
}

/** The text that the comment should have, from those of ours, oldest first. */
export function taskCommentText(
  comments: readonly CommentText[],
  news: Omit<TaskNews, 'issue'>,
): string {
  const { marker, account } = writeTaskMarker(accountOf(comments, news));
  return renderTaskComment(viewAccount(account, MAX_RUN_LINES), marker, news.repositoryUrl);
}

/**
 * The comments of an issue or pull request that are ours, oldest first: their text is, and
 * so is their author. Anyone may copy a text.
 */
export async function readOwnComments(
  issue: number,
  comments: CommentWriter,
): Promise<readonly TaskComment[]> {
  const all = await comments.list(issue);
  return comments.keepOwn(all.filter(({ body }) => readTaskMarker(body) !== undefined));
}

/** How long another writer may take from reading to writing. Milliseconds. */
const WRITE_DELAY_MS = 4_000;
/** In each round one of the writers at least is done; so many never write at the same moment. */
const MAX_ROUNDS = 12;
/** Writes that GitHub did not confirm, each made again only after looking. */
const MAX_FAILURES = 2;

/**
 * Writes a run into the task's comment: updates the oldest one of ours, else creates one.
 * Others of ours are merged into it and deleted; comments of people are never touched.
 * Throws PublishError when the run could not be written.
 */
export async function writeTaskComment(
  news: TaskNews,
  { comments, pause, now, log }: Pick<TaskPorts, 'comments' | 'pause' | 'now' | 'log'>,
): Promise<TaskComment> {
  const { issue } = news;
  const undeletable = new Set<number>();
  let hasWritten = false;
  let failures = 0;

  async function write(oldest: TaskComment | undefined, body: string): Promise<void> {
    if (oldest === undefined) await comments.create(issue, body);
    else if (oldest.body !== body) await comments.update(issue, oldest.id, body);
  }

  /** Deletes a comment whose runs are in the oldest one by now. Failing is a warning. */
  async function remove({ id }: TaskComment): Promise<void> {
    try {
      await comments.delete(issue, id);
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      undeletable.add(id);
      log.warning(`A second comment with the same runs stays: ${error.message}`);
    }
  }

  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const own = await readOwnComments(issue, comments);
    const [oldest, ...others] = own;
    const wanted = taskCommentText(own, news);
    const surplus = others.filter(({ id }) => !undeletable.has(id));
    const isDone = oldest !== undefined && surplus.length === 0 && isIn(oldest, news);
    if (isDone && (hasWritten || oldest.body === wanted)) return oldest;
    const startedAt = now().getTime();
    try {
      await write(oldest, wanted);
      hasWritten = true;
      for (const comment of surplus) await remove(comment);
    } catch (error) {
      failures += 1;
      if (!(error instanceof UnconfirmedError) || failures > MAX_FAILURES) throw error;
      log.info('GitHub did not confirm the comment: looking whether it is there.');
    }
    // Another writer may be as slow as this one was.
    const tookMs = now().getTime() - startedAt;
    await pause(WRITE_DELAY_MS * (1 + failures) + 2 * tookMs, WRITE_DELAY_MS / 2);
  }
  throw new PublishError(
    `Other jobs wrote over the comment on ${news.repositoryUrl}/issues/${issue} again and again: run this step once more.`,
  );
}

/** Whether a comment holds the run, and what was asked for with it. */
function isIn({ body }: CommentText, { entry, isFinal }: TaskNews): boolean {
  const account = readTaskMarker(body);
  return account !== undefined && isRecorded(account, entry, isFinal);
}

/** GitHub reports whole seconds; the rest is for a job whose clock was not GitHub's. */
const TOLERANCE_MS = 60_000;

/** No comment can know of a time after it was written: such a time is taken for that one. */
function readAccount({ body, updatedAt }: CommentText): readonly TaskAccount[] {
  const account = readTaskMarker(body);
  if (account === undefined) return [];
  const { entries, compacted } = account;
  const latest = updatedAt.getTime() + TOLERANCE_MS;
  const until = (at: Date): Date => (at.getTime() > latest ? updatedAt : at);
  return [
    {
      ...account,
      entries: entries.map((entry) => ({ ...entry, at: until(entry.at) })),
      compacted: compacted && { ...compacted, until: until(compacted.until) },
    },
  ];
}
