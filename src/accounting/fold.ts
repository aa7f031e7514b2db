import type { AgentSum, Finish, SessionTotal } from '../domain/task.ts';
import { NO_SPEND, UNTOLD } from './spend.ts';
import { addSums, spendOfRuns, sumByAgent, sumOfRun } from './summary.ts';
import type { TaskAccount } from './task-account.ts';

/** Agents that keep a sum of their own; the cheaper ones share one. */
export const MAX_FOLDED_AGENTS = 40;

/** Makes sums of the `count` oldest runs, and of those that finished at the same time. */
export function foldOldest(account: TaskAccount, count: number): TaskAccount {
  const newest = account.finishes[Math.max(0, account.finishes.length - count)];
  if (count <= 0 || newest === undefined) return account;
  const kept = account.finishes.filter(({ at }) => at > newest.at);
  const old = account.finishes.filter(({ at }) => at <= newest.at);
  const known = account.folded?.agents ?? [];
  return {
    ...account,
    finishes: kept,
    folded: { until: newest.at, agents: shareRest(sumByAgent([...known, ...sumsOf(old, kept)])) },
  };
}

/**
 * The sums of runs that are forgotten. A session that a kept run resumes is in that run's
 * total, from which it will no longer be taken off: it counts there.
 */
function sumsOf(old: readonly Finish[], kept: readonly Finish[]): AgentSum[] {
  const resumed = new Set(kept.flatMap(({ sessions }) => sessions.map(({ session }) => session)));
  const isTold = ({ session }: SessionTotal): boolean => session === null || !resumed.has(session);
  const left = old.map((finish) => ({ ...finish, sessions: finish.sessions.filter(isTold) }));
  const spends = spendOfRuns(left);
  return left.map((finish, index): AgentSum => {
    const isMoved = finish.sessions.length === 0 && (old[index]?.sessions.length ?? 0) > 0;
    if (isMoved) return { agent: finish.agent, runs: 1, untoldRuns: 0, spend: NO_SPEND };
    return sumOfRun(finish, spends.get(finish.id) ?? UNTOLD);
  });
}

function shareRest(sums: readonly AgentSum[]): AgentSum[] {
  const named = sums.filter(({ agent }) => agent !== null).slice(0, MAX_FOLDED_AGENTS);
  const rest = sums.filter((sum) => !named.includes(sum));
  return rest.length === 0 ? named : [...named, { agent: null, ...addSums(rest) }];
}
