import pMap from 'p-map';
import type { GapReason } from '../domain/coverage.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Run } from '../domain/run.ts';
import type { Window } from '../domain/window.ts';
import type { Log, RunSource } from '../ports.ts';
import { createArtifactNameReader } from './artifact-names.ts';
import type { Artifact } from '../domain/artifact.ts';
import { createWorkflowFilter, type Candidate, type Found } from './plan-reading.ts';

/** Which runs are looked for. */
export interface FindOptions {
  readonly window: Window;
  readonly workflows: readonly string[];
  readonly excludeWorkflows: readonly string[];
  /** Artifact names to look in; `*` is a wildcard. */
  readonly artifacts: readonly string[];
}

/**
 * The repository's artifact list is read back to the start of the longest run, at most
 * this far before the window; the artifacts of still longer runs are listed run by run.
 */
const LONGEST_SPAN_MS = 86_400_000;

/** Runs whose artifacts are listed one by one at the same time. */
const CONCURRENCY = 32;

/** Finds the runs of a window and the artifacts that may hold their usage. */
export async function findRuns(source: RunSource, options: FindOptions, log: Log): Promise<Found> {
  const { listed, artifacts, from } = await list(source, options.window);
  const toCandidates = createCandidateReader(options.artifacts);
  const candidates = toCandidates(artifacts);
  const unlisted = candidates
    .map(({ artifact }) => artifact.runId)
    .filter((id) => !listed.ids.has(id));
  const older = await source.readRuns(options.window, [...new Set(unlisted)]);
  const isWanted = createWorkflowFilter(options.workflows, options.excludeWorkflows);
  const attempts = [...listed.attempts, ...older.attempts].filter(isWanted).sort(newestFirst);
  // Of a run that is gone it may not be known whose workflow it was.
  const lost = [...listed.lost, ...older.lost].filter(
    (run) => run.workflow.path === '' || isWanted(run),
  );
  const long = await listArtifactsOf(
    source,
    attempts.filter((run) => run.startedAt < from),
  );
  const unique = new Map(
    [...candidates, ...toCandidates(long.artifacts)].map((one) => [one.artifact.id, one]),
  );
  log.info(`${attempts.length} completed runs, ${unique.size} artifacts that may hold usage.`);
  return {
    attempts,
    lost: new Set(lost),
    unlisted: long.unlisted,
    candidates: [...unique.values()],
  };
}

/** Lists runs and artifacts at the same time; the artifacts from when the first run began. */
async function list(source: RunSource, window: Window) {
  const listing = source.listRuns(window);
  const starting = listing.then(({ attempts }) => firstStart(attempts, window));
  starting.catch(() => undefined); // it fails as the listing does, maybe before it is asked for
  const [listed, artifacts] = await Promise.all([
    listing,
    source.listArtifacts({ from: starting, to: window.to }),
  ]);
  return { listed, artifacts, from: await starting };
}

function createCandidateReader(
  names: readonly string[],
): (artifacts: readonly Artifact[]) => Candidate[] {
  const readName = createArtifactNameReader(names);
  return (artifacts) =>
    artifacts.flatMap((artifact) => {
      const name = readName(artifact.name);
      return name === undefined ? [] : [{ artifact, name }];
    });
}

function newestFirst(a: Run, b: Run): number {
  return b.completedAt.getTime() - a.completedAt.getTime() || b.id - a.id;
}

/** The artifacts of runs that began before the repository's list was read to, run by run. */
async function listArtifactsOf(
  source: RunSource,
  runs: readonly Run[],
): Promise<{ artifacts: readonly Artifact[]; unlisted: ReadonlyMap<Run, GapReason> }> {
  const unlisted = new Map<Run, GapReason>();
  const lists = await pMap(
    groupBy(runs, ({ id }) => id),
    async ([id, attempts]) => {
      const artifacts = await source.listArtifactsOfRun(id);
      if (!('gap' in artifacts)) return artifacts;
      for (const attempt of attempts) unlisted.set(attempt, artifacts.gap);
      return [];
    },
    { concurrency: CONCURRENCY },
  );
  return { artifacts: lists.flat(), unlisted };
}

/** When the first attempt began that the repository's artifact list is read for. */
function firstStart(attempts: readonly Run[], window: Window): Date {
  const earliest = new Date(window.from.getTime() - LONGEST_SPAN_MS);
  return attempts
    .map((run) => run.startedAt)
    .filter((startedAt) => startedAt >= earliest)
    .reduce((first, startedAt) => (startedAt < first ? startedAt : first), window.from);
}
