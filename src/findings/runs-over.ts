import type { WorkflowReport } from '../domain/report.ts';
import { sumKnown } from '../domain/sum-known.ts';
import type { Usage } from '../domain/usage.ts';
import { usedRuns, type UsedRun } from './scope.ts';

export interface RunOver {
  readonly run: UsedRun;
  readonly value: number;
}

/** The runs of a workflow against a limit for each single run. */
export interface RunsOver {
  /** Runs over the limit, in the report's order. */
  readonly over: readonly RunOver[];
  /** The largest number over the limit; 0 when none is. */
  readonly largest: number;
  /** Known cost of the runs over the limit in US dollars; `null` when none has one. */
  readonly costUsd: number | null;
  readonly costIsFloor: boolean;
  /** Some run with usage lacks the number, or the usage is of no known run. */
  readonly isUnknown: boolean;
}

/** Which runs of the workflow exceed the limit; a run without the number proves nothing. */
export function runsOver(
  workflow: WorkflowReport,
  limit: number,
  numberOf: (usage: Usage) => number | null,
): RunsOver {
  const over: RunOver[] = [];
  const runs = usedRuns(workflow);
  let isUnknown = runs.length === 0;
  for (const run of runs) {
    const value = numberOf(run.usage);
    if (value === null) isUnknown = true;
    else if (value > limit) over.push({ run, value });
  }
  const largest = Math.max(0, ...over.map(({ value }) => value));
  return { over, largest, isUnknown, ...costOfRuns(over.map(({ run }) => run)) };
}

/** Known cost of runs in US dollars, `null` when none has one, and whether it is a floor. */
export function costOfRuns(runs: readonly UsedRun[]): {
  readonly costUsd: number | null;
  readonly costIsFloor: boolean;
} {
  return {
    costUsd: sumKnown(runs.map(({ usage }) => usage.costUsd)),
    costIsFloor: runs.some(({ usage }) => usage.costUsd === null || usage.costIsFloor),
  };
}
