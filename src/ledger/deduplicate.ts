/**
 * Tells whether an identity was seen before. One spend lies in several artifacts and in
 * several folders of one artifact, so a set spans what may hold copies of each other: one
 * run's attempt, `workflow_call` prefix and phase. Phases have the same paths in their
 * archives but are spend of their own, so a set never spans phases.
 */
export interface Deduplicator {
  /** True the first time an identity comes. */
  isNew(identity: string): boolean;
  readonly duplicates: number;
}

/** Creates a deduplicator that has seen nothing. */
export function createDeduplicator(): Deduplicator {
  const seen = new Set<string>();
  let duplicates = 0;
  return {
    isNew(identity) {
      if (seen.has(identity)) {
        duplicates += 1;
        return false;
      }
      seen.add(identity);
      return true;
    },
    get duplicates() {
      return duplicates;
    },
  };
}
