import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** This program, as it is now: an id of a process comes again, and in containers soon. */
export const OWNER: string = JSON.stringify([
  hostname(),
  process.pid,
  randomBytes(8).toString('hex'),
]);

/** A program that waits says so at least once a minute. Milliseconds. */
const STALE_MS = 600_000;

/** Whether the program that made a batch is no more, or has not been heard of for long. */
export function isAbandoned(owner: string, seenAt: number): boolean {
  if (owner === OWNER) return false;
  if (Math.abs(Date.now() - seenAt) > STALE_MS) return true;
  const [host, pid] = JSON.parse(owner) as readonly unknown[];
  if (host !== hostname() || typeof pid !== 'number') return false;
  return pid === process.pid || !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
