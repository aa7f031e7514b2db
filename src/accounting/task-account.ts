import { compareText } from '../domain/compare-text.ts';
import type { AgentSum, Finish } from '../domain/task.ts';

/** All that is known of a task's runs. */
export interface TaskAccount {
  /** Newest first, each id once. */
  readonly finishes: readonly Finish[];
  /** Older runs, of which only sums are kept; `null` while every run is. */
  readonly folded: FoldedRuns | null;
  /** The task's summary was asked for, and stays. */
  readonly isFinal: boolean;
}

/** Runs of which only sums are kept. */
export interface FoldedRuns {
  /** Every run up to then is in the sums. */
  readonly until: Date;
  readonly agents: readonly AgentSum[];
}

/**
 * Joins what several accounts of one task know: of runs with the same id the latest, of
 * sums of older runs those that reach further. Order and repetition change nothing.
 */
export function mergeAccounts(accounts: readonly TaskAccount[]): TaskAccount {
  const folded = accounts.reduce<FoldedRuns | null>(
    (furthest, account) => further(furthest, account.folded),
    null,
  );
  const byId = new Map<string, Finish>();
  for (const finish of accounts.flatMap(({ finishes }) => finishes)) {
    const known = byId.get(finish.id);
    byId.set(finish.id, known === undefined ? finish : later(finish, known));
  }
  const isFolded = ({ at }: Finish): boolean => folded !== null && at <= folded.until;
  return {
    finishes: [...byId.values()].filter((finish) => !isFolded(finish)).sort(byTime),
    folded,
    isFinal: accounts.some(({ isFinal }) => isFinal),
  };
}

/** Writes a run down. The same run with the same usage keeps its time, so that nothing changes. */
export function addFinish(account: TaskAccount, finish: Finish, isFinal: boolean): TaskAccount {
  const isKnown = account.finishes.some((known) => isSameRun(known, finish));
  const others = account.finishes.filter(({ id }) => id !== finish.id);
  return {
    finishes: isKnown ? account.finishes : [...others, finish].sort(byTime),
    folded: account.folded,
    isFinal: account.isFinal || isFinal,
  };
}

/** Whether an account knows a run as it is, and what was asked for with it. */
export function isWrittenDown(account: TaskAccount, finish: Finish, isFinal: boolean): boolean {
  const isKnown = account.finishes.some((known) => isSameRun(known, finish));
  return isKnown && (account.isFinal || !isFinal);
}

function isSameRun(a: Finish, b: Finish): boolean {
  return a.id === b.id && contentOf(a) === contentOf(b);
}

/** All but the time, in one order. */
function contentOf({ agent, run, models, sessions }: Finish): string {
  const numbers = sessions.map((total) => [
    total.session,
    total.uncachedInput,
    total.cacheRead,
    total.cacheWrite,
    total.output,
    total.costUsd,
    total.costIsFloor,
    total.reportedUsd,
  ]);
  return JSON.stringify([agent, run?.id, run?.attempt, models, numbers]);
}

/** Of one run told twice, what was told last; at the same time either, but always the same. */
function later(a: Finish, b: Finish): Finish {
  const order = byTime(a, b) || compareText(contentOf(a), contentOf(b));
  return order < 0 ? a : b;
}

function further(a: FoldedRuns | null, b: FoldedRuns | null): FoldedRuns | null {
  if (a === null || b === null) return a ?? b;
  if (a.until.getTime() !== b.until.getTime()) return a.until > b.until ? a : b;
  return runsOf(a) >= runsOf(b) ? a : b;
}

function runsOf({ agents }: FoldedRuns): number {
  return agents.reduce((sum, { runs }) => sum + runs, 0);
}

/** Newest first. */
function byTime(a: Finish, b: Finish): number {
  return b.at.getTime() - a.at.getTime() || compareText(a.id, b.id);
}
