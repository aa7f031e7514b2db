import type { RunRef } from '../domain/attribution.ts';
import type { UsageRecord } from '../domain/usage-record.ts';

/** Clocks of a runner and of GitHub differ by less. */
const MAX_CLOCK_ERROR_MS = 86_400_000;

/**
 * A request's own time decides its price and its day; that of its run where it tells none,
 * as a total does, or one that no request of the run can have. Milliseconds since 1970.
 */
export function timeOfRecord({ at }: UsageRecord, run: RunRef | undefined): number | undefined {
  if (run?.createdAt === undefined || run.completedAt === undefined) return at;
  const isOfRun =
    at !== undefined &&
    at >= run.createdAt.getTime() - MAX_CLOCK_ERROR_MS &&
    at <= run.completedAt.getTime() + MAX_CLOCK_ERROR_MS;
  return isOfRun ? at : run.completedAt.getTime();
}
