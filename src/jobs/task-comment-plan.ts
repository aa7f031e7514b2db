import {
  addRunEntry,
  isWrittenDown,
  mergeAccounts,
  type TaskAccount,
} from '../accounting/task-account.ts';
import { readTaskMarker, writeTaskMarker } from '../accounting/task-marker.ts';
import { viewAccount } from '../accounting/task-view.ts';
import type { RunEntry } from '../domain/task.ts';
import type { TaskCommentPlan } from '../publishers/task-comment.ts';
import { MAX_RUN_LINES, renderTaskComment } from '../renderers/task-page.ts';

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
  bodies: readonly string[],
  { entry, isFinal }: Omit<TaskNews, 'repositoryUrl'>,
): TaskAccount {
  return addRunEntry(mergeAccounts(readAccounts(bodies)), entry, isFinal);
}

/** How the task's comment is found, and what becomes of it. */
export function planTaskComment(
  news: TaskNews,
): Pick<TaskCommentPlan, 'isOurs' | 'merge' | 'isTold'> {
  return {
    isOurs: (body) => readTaskMarker(body) !== undefined,
    merge(bodies) {
      const { marker, account } = writeTaskMarker(accountOf(bodies, news));
      return renderTaskComment(viewAccount(account, MAX_RUN_LINES), marker, news.repositoryUrl);
    },
    isTold: (body) =>
      readAccounts([body]).some((account) => isWrittenDown(account, news.entry, news.isFinal)),
  };
}

function readAccounts(bodies: readonly string[]): TaskAccount[] {
  return bodies.flatMap((body) => readTaskMarker(body) ?? []);
}
