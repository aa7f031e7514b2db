import type { RunRef } from '../domain/attribution.ts';
import type { Conflict, ConflictKind } from '../domain/conflict.ts';

/** Takes a spend that documents of these runs report differently. */
export type OnConflict = (kind: ConflictKind, runs: readonly (RunRef | undefined)[]) => void;

/** Counts spends that several documents report differently. */
export interface Conflicts {
  /** Nothing where no document is of a run. */
  readonly count: OnConflict;
  /** By kind and runs, in the order of their ids. */
  all(): readonly Conflict[];
}

/** More pairs of runs than anyone looks at; a hostile run could make one with each other run. */
const MAX_CONFLICTS = 100;

/** Creates a counter. */
export function createConflicts(): Conflicts {
  const byKey = new Map<string, Conflict>();
  return {
    count(kind, all) {
      const runs = sorted(all.filter((run) => run !== undefined));
      const key = JSON.stringify([kind, runs]);
      const known = byKey.get(key);
      if (runs.length === 0 || (known === undefined && byKey.size >= MAX_CONFLICTS)) return;
      byKey.set(key, { kind, runs, records: (known?.records ?? 0) + 1 });
    },
    all: () => [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, conflict]) => conflict),
  };
}

function sorted(runs: readonly RunRef[]): Conflict['runs'] {
  const unique = new Map(runs.map(({ id, attempt }) => [`${id} ${attempt}`, { id, attempt }]));
  return [...unique.values()].sort((a, b) => a.id - b.id || a.attempt - b.attempt);
}
