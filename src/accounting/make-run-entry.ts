import { identityOfText, toHex } from '../domain/identity.ts';
import type { JobRef, RunEntry } from '../domain/task.ts';
import type { RunUsage } from './run-usage.ts';

/**
 * An agent's run as it is recorded. Its id is that of its attempt, job, agent and sessions,
 * so that recording it again replaces it, and another attempt is spend of its own. Outside
 * of GitHub Actions it is that of its sessions, or, when the logs name none, of what it used.
 */
export function makeRunEntry(
  agent: string,
  at: Date,
  job: JobRef | undefined,
  { sessions, models }: RunUsage,
): RunEntry {
  const known = sessions.flatMap(({ session }) => session ?? []).sort();
  const run = job === undefined ? null : { id: job.run.id, attempt: job.run.attempt };
  const usage = known.length > 0 || run !== null ? null : sessions;
  const key = [run?.id, run?.attempt, job?.job, agent, known, usage];
  return { id: toHex(identityOfText(JSON.stringify(key))), agent, at, run, models, sessions };
}
