import pMap from 'p-map';
import type { GapReason, RejectSummary } from '../domain/coverage.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Run } from '../domain/run.ts';
import type { Window } from '../domain/window.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { createSessionBook, type SettledRun } from '../reconcile/session-book.ts';
import { estimateOf } from '../meter/estimate.ts';
import type { PriceBook } from '../pricing/price-book.ts';
import type { Log, RunSource, UsageCache } from '../ports.ts';
import { createArtifactNameReader } from '../sources/artifact-names.ts';
import type { Artifact } from '../sources/github-artifacts.ts';
import { createWorkflowFilter, planReading, type Candidate, type Found } from './plan-reading.ts';
import { createRejectCounter } from './count-rejects.ts';
import type { RunOutcome } from './conclude-run.ts';
import { createMemorySemaphore } from './memory-semaphore.ts';
import { readRun } from './read-run.ts';
import type { Collection } from './take-usage.ts';

/** What to collect. */
export interface CollectOptions {
  readonly window: Window;
  /** Providers to count, as the records name them; empty is all. */
  readonly providers: readonly string[];
  readonly workflows: readonly string[];
  readonly excludeWorkflows: readonly string[];
  /** Artifact names to look in; `*` is a wildcard. */
  readonly artifacts: readonly string[];
  readonly includeForks: boolean;
  readonly maxRuns: number;
}

/** What was collected, beside the ledger's sums. */
export interface Collected {
  /** Every run of an agentic workflow, newest first. */
  readonly outcomes: readonly RunOutcome[];
  /** Runs of workflows that hold no agent. */
  readonly otherRuns: number;
  readonly rejects: readonly RejectSummary[];
  readonly rejectedLines: number;
  readonly duplicateRecords: number;
  /** Runs of many agents, as their own telemetry tells them. */
  readonly agentRuns: readonly SettledRun[];
  /** Why runs may be missing that nobody can count. */
  readonly doubts: readonly string[];
}

/** Runs under way: enough for the source to fetch some artifacts while it asks for the next. */
const CONCURRENCY = 32;

/** What the artifacts under way may take; with the program's own it stays under 300 MB. */
const MEMORY_BYTES = 128 * 1024 * 1024;

/**
 * The repository's artifact list is read back to the start of the longest run, at most
 * this far before the window; the artifacts of still longer runs are listed run by run.
 */
const LONGEST_SPAN_MS = 86_400_000;

/** What collecting works with. */
export interface CollectTools {
  readonly ledger: Ledger;
  readonly prices: PriceBook;
  readonly log: Log;
  readonly cache?: UsageCache | undefined;
  /** Reading waits for it while it lists, and fails with it. */
  readonly condition?: Promise<unknown>;
}

/** Reads the usage of every run of the window into the ledger. */
export async function collect(
  source: RunSource,
  options: CollectOptions,
  { ledger, prices, log, cache, condition }: CollectTools,
): Promise<Collected> {
  const [found] = await log.group('Listing runs and artifacts', () =>
    Promise.all([find(source, options, log), condition]),
  );
  const plan = planReading(found, options);
  const { collection, result } = createCollection(ledger, prices, cache, options.providers);
  let done = 0;
  const outcomes = await log.group('Reading artifacts', () =>
    pMap(
      plan.runs,
      async ({ run, candidates, leftOut }) => {
        const outcome =
          leftOut === undefined
            ? await readRun(source, run, candidates, collection)
            : { run, basis: null, gap: leftOut };
        done += 1;
        log.progress('Reading artifacts', done, plan.runs.length);
        return outcome;
      },
      { concurrency: CONCURRENCY },
    ),
  );
  return { outcomes, otherRuns: plan.otherRuns, ...result(), doubts: source.doubts?.() ?? [] };
}

async function find(source: RunSource, options: CollectOptions, log: Log): Promise<Found> {
  const { window } = options;
  const listing = source.listRuns(window);
  const starting = listing.then(({ attempts }) => firstStart(attempts, window));
  starting.catch(() => undefined); // it fails as the listing does, maybe before it is asked for
  const [listed, artifacts] = await Promise.all([
    listing,
    source.listArtifacts({ from: starting, to: window.to }),
  ]);
  const from = await starting;
  const readName = createArtifactNameReader(options.artifacts);
  const toCandidates = (artifacts: readonly Artifact[]): Candidate[] =>
    artifacts.flatMap((artifact) => {
      const name = readName(artifact.name);
      return name === undefined ? [] : [{ artifact, name }];
    });
  const candidates = toCandidates(artifacts);
  const unknown = candidates
    .map(({ artifact }) => artifact.runId)
    .filter((id) => !listed.ids.has(id));
  const older = await source.readRuns(window, [...new Set(unknown)]);
  const isWanted = createWorkflowFilter(options.workflows, options.excludeWorkflows);
  const attempts = [...listed.attempts, ...older.attempts]
    .filter(isWanted)
    .sort((a, b) => b.completedAt.getTime() - a.completedAt.getTime() || b.id - a.id);
  // Of a run that is gone it may not be known whose workflow it was.
  const lost = [...listed.lost, ...older.lost].filter(
    (run) => run.workflow.path === '' || isWanted(run),
  );
  const long = await listArtifactsOf(
    source,
    attempts.filter((run) => run.startedAt < from),
  );
  const unique = new Map(
    [...candidates, ...toCandidates(long.artifacts)].map((candidate) => [
      candidate.artifact.id,
      candidate,
    ]),
  );
  log.info(`${attempts.length} completed runs, ${unique.size} artifacts that may hold usage.`);
  return {
    attempts,
    lost: new Set(lost),
    unlisted: long.unlisted,
    candidates: [...unique.values()],
  };
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

function createCollection(
  ledger: Ledger,
  prices: PriceBook,
  cache: UsageCache | undefined,
  providers: readonly string[],
): { collection: Collection; result: () => Omit<Collected, 'outcomes' | 'otherRuns' | 'doubts'> } {
  const rejects = createRejectCounter();
  const sessions = createSessionBook();
  let duplicateRecords = 0;
  return {
    collection: {
      ledger,
      sessions,
      cache,
      providers: new Set(providers),
      shareMemory: createMemorySemaphore(MEMORY_BYTES),
      priceOf: (request) => prices.priceOf(request)?.usd,
      reject: (run, reject) => rejects.count(run, reject),
      duplicate() {
        duplicateRecords += 1;
      },
    },
    result() {
      const agentRuns = sessions.settle(estimateOf, (attribution, record) =>
        ledger.add(attribution, record),
      );
      return {
        rejects: rejects.summaries(),
        rejectedLines: rejects.lines(),
        duplicateRecords: duplicateRecords + sessions.duplicates,
        agentRuns,
      };
    },
  };
}
