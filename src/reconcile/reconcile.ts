import type { AgentRun, RunAgent } from '../domain/agent-run.ts';
import type { Attribution } from '../domain/attribution.ts';
import type { Conflict } from '../domain/conflict.ts';
import { groupBy } from '../domain/group-by.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { createAdder, inOrder, type Adder } from './add-rest.ts';
import { addRunTotals } from './add-run-totals.ts';
import {
  countRuns,
  createAgentBook,
  hasAgentsOf,
  UNNAMED_AGENT,
  type AgentBook,
  type HeldRun,
} from './agent-runs.ts';
import { createConflicts } from './conflicts.ts';
import { countMessages } from './count-messages.ts';
import { createDeduplicator, type Deduplicator } from './deduplicate.ts';
import { sizeOf } from './counted-tokens.ts';
import { unreportedRuns, type StoredRun } from './recorded-runs.ts';
import { keyOfScope, ownerOf, type Held, type Scope } from './scope.ts';
import type { Destination, EstimateOf, ScopeIntake, SeenRequests } from './scope-intake.ts';
import { createScopeState, type ScopeState } from './scope-state.ts';
import { restOfTotals } from './session-totals.ts';

/** A run of many agents that counts, with what is known of each agent's requests. */
export interface ReconciledRun {
  readonly attribution: Attribution;
  readonly run: AgentRun;
  /** The requests of an agent; undefined when only its one token count is known. */
  readonly recordsOf: (agent: RunAgent) => readonly UsageRecord[] | undefined;
}

/** What did not count, beside what went to the destination. */
export interface Reconciled {
  readonly agentRuns: readonly ReconciledRun[];
  /** Records that were copies or coarser reports of a spend that is counted once. */
  readonly duplicates: number;
  readonly conflicts: readonly Conflict[];
  readonly leftOut: LeftOut;
}

/** Records that added nothing, by what made up for them. */
export interface LeftOut {
  /** Equal requests of a proxy in several documents: same id, time and tokens. */
  readonly copies: number;
  /** Records of sessions whose spend a proxy's requests of the same run and phase hold. */
  readonly sessions: number;
  /** Totals of runs that finer records of the same run and phase hold. */
  readonly runTotals: number;
  /** Runs of a store, such as a ledger of tasks, that documents report. */
  readonly storedRuns: number;
}

/**
 * Decides which reports of a spend count, each once: by scope the finest first, then what a
 * coarser one reports beyond it. Requests of proxies go to the destination as they come;
 * everything else waits for `finish`, so that memory grows with the number of messages.
 */
export interface Reconciler {
  /** An intake of a scope; documents of one scope may be charged to different names. */
  scope(scope: Scope): ScopeIntake;
  /** Takes a run that a store keeps beside all documents. */
  storedRun(run: StoredRun): void;
  /** To be called once, when all documents are known. */
  finish(): Reconciled;
}

/** Creates a reconciler that knows nothing. */
export function createReconciler(destination: Destination, estimateOf: EstimateOf): Reconciler {
  const scopes = new Map<string, ScopeState>();
  const stateOf = new Map<Scope, ScopeState>();
  const storedRuns: StoredRun[] = [];
  const stored = createDeduplicator();
  const seenOf = createSeenFinder();
  return {
    scope(scope) {
      const key = keyOfScope(scope);
      const known =
        scopes.get(key) ?? createScopeState(scope, destination, estimateOf, seenOf(scope));
      scopes.set(key, known);
      stateOf.set(scope, known);
      return known.intakeOf(scope);
    },
    storedRun(run) {
      if (stored.isNew(run.record.identity)) storedRuns.push(run);
    },
    finish() {
      const parts = { scopes: [...scopes.values()], stateOf, destination, storedRuns, estimateOf };
      const reconciled = finishScopes(parts);
      return { ...reconciled, duplicates: reconciled.duplicates + stored.duplicates };
    },
  };
}

/** Folders without a run are all of one owner, who may keep a copy of a file in several. */
function createSeenFinder(): (scope: Scope) => SeenRequests {
  const byPhase = new Map<string, Deduplicator>();
  return ({ attribution: { run, phase } }) => {
    const known = run === undefined ? byPhase.get(phase) : undefined;
    if (known !== undefined) return { seen: known, own: createDeduplicator() };
    const seen = createDeduplicator();
    if (run === undefined) byPhase.set(phase, seen);
    return { seen };
  };
}

interface Parts {
  readonly scopes: readonly ScopeState[];
  readonly stateOf: ReadonlyMap<Scope, ScopeState>;
  readonly destination: Destination;
  readonly storedRuns: readonly StoredRun[];
  readonly estimateOf: EstimateOf;
}

function finishScopes({ scopes, stateOf, destination, storedRuns, estimateOf }: Parts): Reconciled {
  const conflicts = createConflicts();
  const adder = createAdder(stateOf, destination);

  const runs = countRuns(
    scopes.flatMap(({ agentRuns }) => agentRuns),
    conflicts.count,
  );
  const books = createBooks(scopes, runs.counted);
  const messages = countMessages(
    scopes.flatMap((state) => state.messages),
    conflicts.count,
  );
  for (const held of inOrder(messages.counted, stateOf)) {
    const attribution = books.get(ownerOf(held.scope))?.attribute(held);
    adder.add(held, attribution);
  }
  const totals = scopes.flatMap((state) => state.totals);
  const rest = restOfTotals(
    totals.filter((held) => !isPartOfRunTotal(held, stateOf.get(held.scope))),
    messages,
    conflicts.count,
  );
  for (const held of rest) adder.add(held);
  const agentRuns = runs.counted.map((held) =>
    finishRun({ held, book: books.get(ownerOf(held.scope)), totals, estimateOf, adder }),
  );
  const runTotals = addRunTotals(scopes, destination, conflicts);
  const stored = unreportedRuns(storedRuns, scopes);
  for (const { attribution, record } of stored) destination.add(attribution, record);

  const copies = scopes.reduce((sum, { duplicates }) => sum + duplicates, 0);
  const storedOut = storedRuns.length - stored.length;
  return {
    agentRuns,
    duplicates:
      copies +
      messages.duplicates +
      (totals.length - rest.length) +
      runs.duplicates +
      adder.covered() +
      storedOut,
    conflicts: conflicts.all(),
    leftOut: {
      copies,
      sessions: adder.covered(),
      runTotals: runTotals.leftOut,
      storedRuns: storedOut,
    },
  };
}

function createBooks(
  scopes: readonly ScopeState[],
  runs: readonly HeldRun[],
): ReadonlyMap<string, AgentBook> {
  const runsOf = groupBy(runs, ({ scope }) => ownerOf(scope));
  return new Map(
    [...groupBy(scopes, ({ scope }) => ownerOf(scope))].map(([owner, own]) => {
      const names = new Map(own.flatMap(({ agentNames }) => [...agentNames]));
      return [owner, createAgentBook(runsOf.get(owner) ?? [], names)];
    }),
  );
}

/** A total of the main loop alone is in its run's total, which has the agents in it too. */
function isPartOfRunTotal({ record }: Held, state: ScopeState | undefined): boolean {
  if (record.isPartial !== true || state === undefined) return false;
  return state.runTotals.some(
    ({ record: { provider, tokens } }) =>
      provider === record.provider && sizeOf(tokens) >= sizeOf(record.tokens),
  );
}

function finishRun({
  held,
  book,
  totals,
  estimateOf,
  adder,
}: {
  held: HeldRun;
  book: AgentBook | undefined;
  totals: readonly Held[];
  estimateOf: EstimateOf;
  adder: Adder;
}): ReconciledRun {
  const { scope, run } = held;
  const recordsOf = (agent: RunAgent): readonly UsageRecord[] | undefined =>
    book?.recordsOf(run, agent);
  const session = book?.sessionOf(run);
  if (!totals.some((total) => hasAgentsOf(total, held, session))) {
    for (const agent of run.agents) {
      const estimate = recordsOf(agent) === undefined ? estimateOf(run, agent) : undefined;
      const named = { stage: agent.stage, agent: agent.name ?? UNNAMED_AGENT };
      if (estimate !== undefined) {
        adder.add({ scope, record: estimate }, { ...scope.attribution, ...named });
      }
    }
  }
  return { attribution: scope.attribution, run, recordsOf };
}
