import type { AgentSum, RunEntry, SessionTotal } from '../domain/task.ts';
import { NO_SPEND, UNKNOWN_SPEND } from './spend.ts';
import { addSums, spendOfRuns, sumByAgent, sumOfRun } from './summary.ts';
import type { TaskAccount } from './task-account.ts';

/** Agents that keep a sum of their own; the cheaper ones share one. */
const MAX_COMPACTED_AGENTS = 40;

/** Makes sums of the `count` oldest runs, and of those that finished at the same time. */
export function compactOldest(account: TaskAccount, count: number): TaskAccount {
  const newest = account.entries[Math.max(0, account.entries.length - count)];
  if (count <= 0 || newest === undefined) return account;
  const kept = account.entries.filter(({ at }) => at > newest.at);
  const old = account.entries.filter(({ at }) => at <= newest.at);
  const known = account.compacted?.agents ?? [];
  return {
    ...account,
    entries: kept,
    compacted: {
      until: newest.at,
      agents: shareRest(sumByAgent([...known, ...sumsOf(old, kept)])),
    },
  };
}

/**
 * The sums of runs that are forgotten. A session that a kept run resumes is in that run's
 * total, from which it will no longer be taken off: it counts there.
 */
function sumsOf(old: readonly RunEntry[], kept: readonly RunEntry[]): AgentSum[] {
  const resumed = new Set(kept.flatMap(({ sessions }) => sessions.map(({ session }) => session)));
  const isKept = ({ session }: SessionTotal): boolean => session === null || !resumed.has(session);
  const left = old.map((entry) => ({ ...entry, sessions: entry.sessions.filter(isKept) }));
  const spends = spendOfRuns(left);
  return left.map((entry, index): AgentSum => {
    const isMoved = entry.sessions.length === 0 && (old[index]?.sessions.length ?? 0) > 0;
    if (isMoved) return { agent: entry.agent, runs: 1, unknownRuns: 0, spend: NO_SPEND };
    return sumOfRun(entry, spends.get(entry.id) ?? UNKNOWN_SPEND);
  });
}

function shareRest(sums: readonly AgentSum[]): AgentSum[] {
  const named = sums.filter(({ agent }) => agent !== null).slice(0, MAX_COMPACTED_AGENTS);
  const rest = sums.filter((sum) => !named.includes(sum));
  return rest.length === 0 ? named : [...named, { agent: null, ...addSums(rest) }];
}
