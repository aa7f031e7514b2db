import { identityOfText, toHex } from '../domain/identity.ts';
import type { JobRef, RunEntry } from '../domain/task.ts';
import type { RunUsage } from './run-usage.ts';

/**
 * An agent's run as it is written down. Its id is that of its attempt, job, agent and
 * sessions, so that telling it again replaces it, and another attempt is spend of its own.
 * Outside of GitHub Actions it is that of its sessions, or, when the logs tell none, of
 * what it used.
 */
export function makeRunEntry(
  agent: string,
  at: Date,
  place: JobRef | undefined,
  { sessions, models }: RunUsage,
): RunEntry {
  const known = sessions.flatMap(({ session }) => session ?? []).sort();
  const run = place === undefined ? null : { id: place.run.id, attempt: place.run.attempt };
  const usage = known.length > 0 || run !== null ? null : sessions;
  const key = [run?.id, run?.attempt, place?.job, agent, known, usage];
  return { id: toHex(identityOfText(JSON.stringify(key))), agent, at, run, models, sessions };
}
