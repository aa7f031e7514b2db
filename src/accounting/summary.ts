import { compareText } from '../domain/compare-text.ts';
import { groupBy } from '../domain/group-by.ts';
import type {
  AgentSum,
  RecordedEntry,
  RunEntry,
  RunSum,
  Spend,
  TaskSummary,
} from '../domain/task.ts';
import { addSpends, isUnknown, largerTotal, spendSince, UNKNOWN_SPEND } from './spend.ts';
import type { TaskAccount } from './task-account.ts';

/**
 * What each run used itself, by its id; `entries` are newest first. A session's total holds what earlier runs of the
 * same session used, which is taken off: a resumed session is never counted twice.
 */
export function spendOfRuns(entries: readonly RunEntry[]): ReadonlyMap<string, Spend> {
  const totals = new Map<string, Spend>();
  const spends = new Map<string, Spend>();
  for (const { id, sessions } of entries.toReversed()) {
    const parts = sessions.map((total) => {
      const { session } = total;
      const earlier = session === null ? undefined : totals.get(session);
      if (session !== null) {
        totals.set(session, earlier === undefined ? total : largerTotal(total, earlier));
      }
      return earlier === undefined ? total : spendSince(total, earlier);
    });
    spends.set(id, parts.length === 0 ? UNKNOWN_SPEND : addSpends(parts));
  }
  return spends;
}

/** The task's total and its agents. */
export function summarize({ entries, compacted }: TaskAccount): TaskSummary {
  return sumEntries(entries, spendOfRuns(entries), compacted?.agents ?? []);
}

/** The same of a task in a ledger that also holds other tasks' runs of the same sessions. */
export function summarizeTask(runs: readonly RecordedEntry[], task: string): TaskSummary {
  const spends = spendOfRuns(runs.map(({ entry }) => entry));
  const own = runs.filter((run) => run.task === task).map(({ entry }) => entry);
  return sumEntries(own, spends, []);
}

function sumEntries(
  entries: readonly RunEntry[],
  spends: ReadonlyMap<string, Spend>,
  older: readonly AgentSum[],
): TaskSummary {
  const runs = entries.map((entry) => sumOfRun(entry, spends.get(entry.id) ?? UNKNOWN_SPEND));
  const agents = sumByAgent([...runs, ...older]);
  return { total: addSums(agents), agents };
}

/** A run as a sum of one. */
export function sumOfRun({ agent, sessions }: RunEntry, spend: Spend): AgentSum {
  const isUnknownUsage = sessions.length === 0 || isUnknown(spend);
  return { agent, runs: 1, unknownRuns: isUnknownUsage ? 1 : 0, spend };
}

/** Sums of the same agent added up, by cost, highest first; unknown costs come last. */
export function sumByAgent(sums: readonly AgentSum[]): AgentSum[] {
  return [...groupBy(sums, ({ agent }) => agent)]
    .map(([agent, own]) => ({ agent, ...addSums(own) }))
    .sort(byCost);
}

/** Sums added up. */
export function addSums(sums: readonly RunSum[]): RunSum {
  return {
    runs: sums.reduce((count, { runs }) => count + runs, 0),
    unknownRuns: sums.reduce((count, { unknownRuns }) => count + unknownRuns, 0),
    spend: sums.length === 0 ? UNKNOWN_SPEND : addSpends(sums.map(({ spend }) => spend)),
  };
}

function byCost(a: AgentSum, b: AgentSum): number {
  const difference = (b.spend.costUsd ?? -1) - (a.spend.costUsd ?? -1);
  return difference || compareText(a.agent ?? '', b.agent ?? '');
}
