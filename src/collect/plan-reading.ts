import type { Artifact } from '../domain/artifact.ts';
import type { GapReason } from '../domain/coverage.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Run } from '../domain/run.ts';
import { matchWorkflows } from '../domain/workflow-glob.ts';
import type { ArtifactName } from './artifact-names.ts';

/** An artifact that may hold usage, with its understood name. */
export interface Candidate {
  readonly artifact: Artifact;
  readonly name: ArtifactName;
}

/** A run to be read, or the reason why it is not. */
export interface PlannedRun {
  readonly run: Run;
  readonly candidates: readonly Candidate[];
  readonly leftOut: GapReason | undefined;
}

/** What the lists hold. */
export interface Found {
  /** Attempts of the window. */
  readonly attempts: readonly Run[];
  /** Those that GitHub does not give any more. */
  readonly lost: ReadonlySet<Run>;
  /** Those whose artifacts could not be listed, and why. */
  readonly unlisted: ReadonlyMap<Run, GapReason>;
  readonly candidates: readonly Candidate[];
}

/** What is going to be read. */
export interface ReadingPlan {
  /** Runs of agentic workflows, newest first. */
  readonly runs: readonly PlannedRun[];
  /** Runs of workflows that hold no agent. */
  readonly otherRuns: number;
}

export interface ReadingLimits {
  readonly includeForks: boolean;
  /** Only the newest runs are read; 0 is no limit. */
  readonly maxRuns: number;
}

/**
 * Joins attempts with the artifacts made in their time and decides what is read. A
 * workflow is agentic when gh-aw compiled it (`.lock.yml`) or one of its runs has an
 * artifact that was asked for.
 */
export function planReading(
  { attempts, lost, unlisted, candidates }: Found,
  { includeForks, maxRuns }: ReadingLimits,
): ReadingPlan {
  const byRun = groupBy(candidates, ({ artifact }) => artifact.runId);
  const joined = [...attempts, ...lost].map((run) => ({
    run,
    candidates: (byRun.get(run.id) ?? []).filter(({ artifact }) => isOfAttempt(artifact, run)),
  }));
  const agentic = new Set(
    joined
      .filter(({ run, candidates }) => isCompiled(run.workflow.path) || candidates.length > 0)
      .map(({ run }) => workflowKey(run)),
  );
  const chosen = joined.filter(({ run }) => agentic.has(workflowKey(run)) || unlisted.has(run));
  let taken = 0;
  const runs = chosen.map(({ run, candidates }): PlannedRun => {
    if (run.isFork && !includeForks) return { run, candidates, leftOut: 'fork' };
    taken += 1;
    if (maxRuns > 0 && taken > maxRuns) return { run, candidates, leftOut: 'max-runs' };
    return { run, candidates, leftOut: lost.has(run) ? 'expired' : unlisted.get(run) };
  });
  return { runs, otherRuns: joined.length - chosen.length };
}

/** Makes the filter that the inputs `workflows` and `exclude-workflows` ask for. */
export function createWorkflowFilter(
  included: readonly string[],
  excluded: readonly string[],
): (run: Run) => boolean {
  const isIncluded = included.length === 0 ? () => true : matchWorkflows(included);
  const isExcluded = matchWorkflows(excluded);
  return ({ workflow }) => isIncluded(workflow) && !isExcluded(workflow);
}

function isOfAttempt(artifact: Artifact, run: Run): boolean {
  const { createdAt } = artifact;
  if (run.supersededAt !== null && createdAt >= run.supersededAt) return false;
  return run.attempt === 1 || createdAt >= run.startedAt;
}

function isCompiled(path: string): boolean {
  return path.endsWith('.lock.yml');
}

function workflowKey(run: Run): string {
  return run.workflow.path || run.workflow.name;
}
