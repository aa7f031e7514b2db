import { makeRunEntry } from '../accounting/make-run-entry.ts';
import { UNKNOWN_SPEND } from '../accounting/spend.ts';
import { spendOfRuns, summarizeTask } from '../accounting/summary.ts';
import type { JobRef, Spend, TaskSummary } from '../domain/task.ts';
import type { FindDocuments, Log, TaskLedger } from '../ports.ts';
import { readUsageOfLogs, type RunUsageOptions } from './read-run-usage.ts';

/** An agent's run to be recorded in a local ledger. */
export interface LedgerRequest {
  /** Any key. */
  readonly task: string;
  readonly agent: string;
  readonly logs: FindDocuments;
  /** The job that this is; undefined outside of GitHub Actions. */
  readonly job: JobRef | undefined;
}

/** A run that was recorded. */
export interface LedgerEntry {
  /** What the run used itself. */
  readonly spend: Spend;
  /** What is known of the whole task. */
  readonly summary: TaskSummary;
}

/** Records an agent's run in a local ledger. Throws UserError. */
export async function recordInLedger(
  { task, agent, logs, job }: LedgerRequest,
  options: RunUsageOptions,
  { ledger, log, now }: { readonly ledger: TaskLedger; readonly log: Log; readonly now: Date },
): Promise<LedgerEntry> {
  const usage = await readUsageOfLogs(logs, options, { log, now });
  if (usage.sessions.length === 0) {
    log.warning(`The logs of ${agent} report no usage: it is recorded as unknown.`);
  }
  const entry = makeRunEntry(agent, now, job, usage);
  ledger.record(task, entry);
  const runs = ledger.entriesOf(task);
  const spends = spendOfRuns(runs.map((run) => run.entry));
  return { spend: spends.get(entry.id) ?? UNKNOWN_SPEND, summary: summarizeTask(runs, task) };
}
