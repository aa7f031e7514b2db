import {
  addRunEntry,
  isWrittenDown,
  mergeAccounts,
  type TaskAccount,
} from '../accounting/task-account.ts';
import { readTaskMarker, writeTaskMarker } from '../accounting/task-marker.ts';
import { viewAccount } from '../accounting/task-view.ts';
import type { RunEntry } from '../domain/task.ts';
import type { CommentText, TaskCommentPlan } from '../publishers/task-comment.ts';
import { MAX_RUN_LINES, renderTaskComment } from '../renderers/task-comment.ts';

/** What a run adds to its task's comment. */
export interface TaskNews {
  readonly entry: RunEntry;
  /** Add the task's summary. */
  readonly isFinal: boolean;
  /** Page that runs are linked below, `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
}

/** The account that comments of a task carry together, with the run in it. */
export function accountOf(
  comments: readonly CommentText[],
  { entry, isFinal }: Omit<TaskNews, 'repositoryUrl'>,
): TaskAccount {
  return addRunEntry(
    mergeAccounts(comments.flatMap((comment) => readAccount(comment))),
    entry,
    isFinal,
  );
}

/** How the task's comment is found, and what becomes of it. */
export function planTaskComment(
  news: TaskNews,
): Pick<TaskCommentPlan, 'isOurs' | 'merge' | 'isTold'> {
  return {
    isOurs: (body) => readTaskMarker(body) !== undefined,
    merge(comments) {
      const { marker, account } = writeTaskMarker(accountOf(comments, news));
      return renderTaskComment(viewAccount(account, MAX_RUN_LINES), marker, news.repositoryUrl);
    },
    isTold(body) {
      const account = readTaskMarker(body);
      return account !== undefined && isWrittenDown(account, news.entry, news.isFinal);
    },
  };
}

/** GitHub tells whole seconds; the rest is for a job whose clock was not GitHub's. */
const TOLERANCE_MS = 60_000;

/** No comment can tell of a time after it was written: such a time is taken for that one. */
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
