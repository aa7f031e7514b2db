import type { AgentSum, RunEntry, Spend, TaskSummary } from '../domain/task.ts';
import { UNKNOWN_SPEND } from './spend.ts';
import { spendOfRuns, summarize, sumByAgent, sumOfRun } from './summary.ts';
import type { TaskAccount } from './task-account.ts';

/** A run as a line of the comment. */
export interface RunEntryLine extends Omit<RunEntry, 'id' | 'sessions'> {
  /** What the run used itself. */
  readonly spend: Spend;
}

/** What a comment shows of an account. */
export interface TaskView {
  /** Newest first. */
  readonly lines: readonly RunEntryLine[];
  /** The runs before those, by agent; by cost, highest first. */
  readonly older: readonly AgentSum[];
  /** Undefined until it is asked for. */
  readonly summary: TaskSummary | undefined;
}

/** What to show of an account: the `most` newest runs, and the others by agent. */
export function viewAccount(account: TaskAccount, most: number): TaskView {
  const spends = spendOfRuns(account.entries);
  const spendOf = (id: string): Spend => spends.get(id) ?? UNKNOWN_SPEND;
  const older = account.entries.slice(most).map((entry) => sumOfRun(entry, spendOf(entry.id)));
  return {
    lines: account.entries.slice(0, most).map((entry) => ({ ...entry, spend: spendOf(entry.id) })),
    older: sumByAgent([...older, ...(account.compacted?.agents ?? [])]),
    summary: account.isFinal ? summarize(account) : undefined,
  };
}
