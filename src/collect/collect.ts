import pMap from 'p-map';
import type { Conflict } from '../domain/conflict.ts';
import type { RejectSummary } from '../domain/coverage.ts';
import { createCountedRecords } from '../ledger/counted-records.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { estimateOf } from '../meter/estimate.ts';
import type { Log, RunSource, UsageCache } from '../ports.ts';
import { createReconciler } from '../reconcile/reconcile.ts';
import type { LeftOut, ReconciledRun } from '../reconcile/reconciled.ts';
import type { RunOutcome } from './conclude-run.ts';
import { sayConflicts } from './conflict-words.ts';
import { createRejectCounter } from './count-rejects.ts';
import { findRuns, type FindOptions } from './find-runs.ts';
import { createMemorySemaphore } from './memory-semaphore.ts';
import { planReading, type PlannedRun, type ReadingLimits } from './plan-reading.ts';
import { readRun } from './read-run.ts';
import type { Collection } from './run-phases.ts';

/** What to collect. */
export interface CollectOptions extends FindOptions, ReadingLimits {
  /** Providers to count, as the records name them; empty is all. */
  readonly providers: readonly string[];
}

/** What documents gave, beside the ledger's sums. */
export interface Gathered {
  readonly rejects: readonly RejectSummary[];
  readonly rejectedLines: number;
  readonly duplicateRecords: number;
  readonly conflicts: readonly Conflict[];
  readonly leftOut: LeftOut;
  /** Runs of many agents, as their own telemetry reports them. */
  readonly agentRuns: readonly ReconciledRun[];
}

/** What was collected, beside the ledger's sums. */
export interface Collected extends Gathered {
  /** Every run of an agentic workflow, newest first. */
  readonly outcomes: readonly RunOutcome[];
  /** Runs of workflows that hold no agent. */
  readonly otherRuns: number;
  /** Why runs may be missing that nobody can count. */
  readonly doubts: readonly string[];
}

/** Runs under way: enough for the source to fetch some artifacts while it asks for the next. */
const CONCURRENCY = 32;

/** What the artifacts under way may take; with the program's own it stays under 300 MB. */
const MEMORY_BYTES = 128 * 1024 * 1024;

/** What collecting works with. */
export interface CollectTools {
  readonly ledger: Ledger;
  readonly log: Log;
  readonly cache?: UsageCache | undefined;
  /** Reading waits for it while it lists, and fails with it. */
  readonly condition?: Promise<unknown>;
}

/** Reads the usage of every run of the window into the ledger. */
export async function collect(
  source: RunSource,
  options: CollectOptions,
  { ledger, log, cache, condition }: CollectTools,
): Promise<Collected> {
  const [found] = await log.group('Listing runs and artifacts', () =>
    Promise.all([findRuns(source, options, log), condition]),
  );
  const plan = planReading(found, options);
  const { providers } = options;
  const counted = createCountedRecords(ledger, { providers, since: undefined, until: undefined });
  const reconciler = createReconciler(counted, estimateOf);
  const rejects = createRejectCounter();
  const outcomes = await log.group('Reading artifacts', () =>
    readPlanned(source, plan.runs, log, {
      reconciler,
      cache,
      shareMemory: createMemorySemaphore(MEMORY_BYTES),
      reject: (run, reject) => rejects.count(run, reject),
    }),
  );
  const { duplicates, ...reconciled } = reconciler.finish();
  for (const sentence of sayConflicts(reconciled.conflicts)) log.warning(sentence);
  return {
    outcomes,
    otherRuns: plan.otherRuns,
    rejects: rejects.summaries(),
    rejectedLines: rejects.lines(),
    duplicateRecords: duplicates,
    ...reconciled,
    doubts: source.doubts?.() ?? [],
  };
}

function readPlanned(
  source: RunSource,
  runs: readonly PlannedRun[],
  log: Log,
  collection: Collection,
): Promise<RunOutcome[]> {
  let done = 0;
  return pMap(
    runs,
    async ({ run, candidates, leftOut }): Promise<RunOutcome> => {
      const outcome =
        leftOut === undefined
          ? await readRun(source, run, candidates, collection)
          : { run, basis: null, gap: leftOut };
      done += 1;
      log.progress('Reading artifacts', done, runs.length);
      return outcome;
    },
    { concurrency: CONCURRENCY },
  );
}
