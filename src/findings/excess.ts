import { median } from '../trend/median.ts';
import type { WorkflowReport } from '../domain/report.ts';
import type { Saving } from './rule.ts';
import type { RunOver } from './runs-over.ts';
import { usedRuns } from './scope.ts';

/** Runs from which a median says what is usual. */
const RUNS_OF_A_MEDIAN = 3;

/**
 * What runs over a limit cost more than the median run of their workflow; with too few runs
 * for one, the part of their cost that is over the limit. At most so much would be saved: a
 * task may need what it costs. Undefined where the cost of none of them is known.
 */
export function excessOf(
  workflow: WorkflowReport,
  over: readonly RunOver[],
  limit: number,
): Saving | undefined {
  const costs = usedRuns(workflow).flatMap(({ usage }) => usage.costUsd ?? []);
  const priced = over.flatMap(({ run, value }) =>
    run.usage.costUsd === null ? [] : [{ usd: run.usage.costUsd, value }],
  );
  if (priced.length === 0) return undefined;
  const runsUsd = sum(priced.map(({ usd }) => usd));
  const runs = priced.length;
  if (costs.length < RUNS_OF_A_MEDIAN) {
    const usd = sum(priced.map((run) => run.usd * (1 - limit / run.value)));
    return { usd, isUpperBound: true, of: { runs, runsUsd, limit } };
  }
  const medianUsd = median(costs);
  const usd = sum(priced.map((run) => Math.max(0, run.usd - medianUsd)));
  return { usd, isUpperBound: true, of: { runs, runsUsd, medianUsd } };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
