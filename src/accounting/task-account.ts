import { compareText } from '../domain/compare-text.ts';
import type { AgentSum, RunEntry } from '../domain/task.ts';

/** All that is known of a task's runs. */
export interface TaskAccount {
  /** Newest first, each id once. */
  readonly entries: readonly RunEntry[];
  /** Older runs, of which only sums are kept; `null` while every run is. */
  readonly compacted: CompactedRuns | null;
  /** The task's summary was asked for, and stays. */
  readonly isFinal: boolean;
}

/** Runs of which only sums are kept. */
export interface CompactedRuns {
  /** Every run up to then is in the sums. */
  readonly until: Date;
  readonly agents: readonly AgentSum[];
}

/**
 * Joins what several accounts of one task know: of runs with the same id the latest, of
 * sums of older runs those that reach further. Order and repetition change nothing.
 */
export function mergeAccounts(accounts: readonly TaskAccount[]): TaskAccount {
  const compacted = accounts.reduce<CompactedRuns | null>(
    (furthest, account) => further(furthest, account.compacted),
    null,
  );
  const byId = new Map<string, RunEntry>();
  for (const entry of accounts.flatMap(({ entries }) => entries)) {
    const known = byId.get(entry.id);
    byId.set(entry.id, known === undefined ? entry : later(entry, known));
  }
  const isCompacted = ({ at }: RunEntry): boolean => compacted !== null && at <= compacted.until;
  return {
    entries: [...byId.values()].filter((entry) => !isCompacted(entry)).sort(byTime),
    compacted,
    isFinal: accounts.some(({ isFinal }) => isFinal),
  };
}

/** Records a run. The same run with the same usage keeps its time, so that nothing changes. */
export function addRunEntry(account: TaskAccount, entry: RunEntry, isFinal: boolean): TaskAccount {
  const isKnown = account.entries.some((known) => isSameRun(known, entry));
  const others = account.entries.filter(({ id }) => id !== entry.id);
  return {
    entries: isKnown ? account.entries : [...others, entry].sort(byTime),
    compacted: account.compacted,
    isFinal: account.isFinal || isFinal,
  };
}

/** Whether an account knows a run as it is, and what was asked for with it. */
export function isRecorded(account: TaskAccount, entry: RunEntry, isFinal: boolean): boolean {
  const isKnown = account.entries.some((known) => isSameRun(known, entry));
  return isKnown && (account.isFinal || !isFinal);
}

function isSameRun(a: RunEntry, b: RunEntry): boolean {
  return a.id === b.id && contentOf(a) === contentOf(b);
}

/** All but the time, in one order. */
function contentOf({ agent, run, models, sessions }: RunEntry): string {
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

/** Of two entries of one run the later; of the same time either, but always the same one. */
function later(a: RunEntry, b: RunEntry): RunEntry {
  const order = byTime(a, b) || compareText(contentOf(a), contentOf(b));
  return order < 0 ? a : b;
}

function further(a: CompactedRuns | null, b: CompactedRuns | null): CompactedRuns | null {
  if (a === null || b === null) return a ?? b;
  if (a.until.getTime() !== b.until.getTime()) return a.until > b.until ? a : b;
  return runsOf(a) >= runsOf(b) ? a : b;
}

function runsOf({ agents }: CompactedRuns): number {
  return agents.reduce((sum, { runs }) => sum + runs, 0);
}

/** Newest first. */
function byTime(a: RunEntry, b: RunEntry): number {
  return b.at.getTime() - a.at.getTime() || compareText(a.id, b.id);
}
