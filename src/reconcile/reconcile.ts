import { addRunTotals } from './add-run-totals.ts';
import { createConflicts } from './conflicts.ts';
import { createDeduplicator, type Deduplicator } from './deduplicate.ts';
import { finishScopes } from './finish-scopes.ts';
import type { Reconciled } from './reconciled.ts';
import type { StoredRun } from './recorded-runs.ts';
import { keyOfScope, type Scope } from './scope.ts';
import type { Destination, EstimateOf, ScopeIntake, SeenRequests } from './scope-intake.ts';
import { createScopeState, type ScopeState } from './scope-state.ts';

/**
 * Decides which reports of a spend count, each once: by scope the finest first, then what a
 * coarser one reports beyond it. Requests of proxies go to the destination as they come;
 * everything else waits for `finish`, so that memory grows with the number of messages.
 */
export interface Reconciler {
  /** An intake of a scope; documents of one scope may be charged to different names. */
  scope(scope: Scope): ScopeIntake;
  /** No more documents of a scope come: it takes no memory but for what has to wait. */
  close(scope: Scope): void;
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
  const conflicts = createConflicts();
  const closed = { copies: 0, runTotals: 0 };
  return {
    scope(scope) {
      const key = keyOfScope(scope);
      const known =
        scopes.get(key) ?? createScopeState(scope, destination, estimateOf, seenOf(scope));
      scopes.set(key, known);
      stateOf.set(scope, known);
      return known.intakeOf(scope);
    },
    close(scope) {
      const state = stateOf.get(scope);
      if (state === undefined || holdsMore(state)) return;
      closed.copies += state.duplicates;
      closed.runTotals += addRunTotals([state], destination, conflicts).leftOut;
      scopes.delete(keyOfScope(scope));
      stateOf.delete(scope);
    },
    storedRun(run) {
      if (stored.isNew(run.record.identity)) storedRuns.push(run);
    },
    finish() {
      const all = [...scopes.values()];
      const parts = { scopes: all, stateOf, destination, storedRuns, estimateOf, conflicts };
      const { duplicates, leftOut, ...reconciled } = finishScopes(parts);
      return {
        ...reconciled,
        duplicates: duplicates + closed.copies + stored.duplicates,
        leftOut: {
          ...leftOut,
          copies: leftOut.copies + closed.copies,
          runTotals: leftOut.runTotals + closed.runTotals,
        },
      };
    },
  };
}

/** Whether a scope holds what only the documents of all scopes decide. */
function holdsMore({ messages, totals, agentRuns, agentNames }: ScopeState): boolean {
  return messages.length + totals.length + agentRuns.length + agentNames.size > 0;
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
