import type { RunRef } from '../domain/attribution.ts';
import { MS_PER_DAY } from '../domain/day.ts';
import type { UsageRecord } from '../domain/usage-record.ts';

/** A runner's clock and GitHub's differ by less. */
const MAX_CLOCK_ERROR_MS = MS_PER_DAY;

/**
 * A request's own time decides its price and its day. The end of its run is taken where the
 * record has no time, as totals have none, or one that no request of the run can have.
 * Milliseconds since 1970.
 */
export function timeOfRecord({ at }: UsageRecord, run: RunRef | undefined): number | undefined {
  if (run?.createdAt === undefined || run.completedAt === undefined) return at;
  const isOfRun =
    at !== undefined &&
    at >= run.createdAt.getTime() - MAX_CLOCK_ERROR_MS &&
    at <= run.completedAt.getTime() + MAX_CLOCK_ERROR_MS;
  return isOfRun ? at : run.completedAt.getTime();
}
