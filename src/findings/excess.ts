import type { WorkflowReport } from '../domain/report.ts';
import { median } from '../domain/median.ts';
import type { Usual } from '../trend/usual.ts';
import type { Saving } from './rule.ts';
import type { RunOver } from './runs-over.ts';
import { usedRuns } from './scope.ts';

/** Runs from which a median says what is usual. */
const RUNS_OF_A_MEDIAN = 3;

/**
 * What runs over a limit cost more than the median run of their workflow, which is what a run
 * usually costs where enough earlier reports say it; with too few runs for one, the part of
 * their cost that is over the limit. At most so much would be saved: a task may need what it
 * costs. Undefined where the cost of none of them is known.
 */
export function excessOf(
  workflow: WorkflowReport,
  over: readonly RunOver[],
  limit: number,
  usual?: Usual,
): Saving | undefined {
  const priced = over.flatMap(({ run, value }) =>
    run.usage.costUsd === null ? [] : [{ usd: run.usage.costUsd, value }],
  );
  if (priced.length === 0) return undefined;
  const runsUsd = sum(priced.map(({ usd }) => usd));
  const runs = priced.length;
  const medianUsd = usual?.median ?? medianOf(workflow);
  if (medianUsd === undefined) {
    const usd = sum(priced.map((run) => run.usd * (1 - limit / run.value)));
    return { usd, isUpperBound: true, of: { runs, runsUsd, limit } };
  }
  const usd = sum(priced.map((run) => Math.max(0, run.usd - medianUsd)));
  return { usd, isUpperBound: true, of: { runs, runsUsd, medianUsd } };
}

/** The median run of the window; undefined of too few. */
function medianOf(workflow: WorkflowReport): number | undefined {
  const costs = usedRuns(workflow).flatMap(({ usage }) => usage.costUsd ?? []);
  return costs.length < RUNS_OF_A_MEDIAN ? undefined : median(costs);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
