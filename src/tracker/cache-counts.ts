/** What a cache did so far. */
export interface CacheCounts {
  /** Calls that it answered with what it had. */
  readonly hits: number;
  /** Calls that it answered with what an equal call at the same time was answered. */
  readonly joined: number;
  /** Calls that went to their provider, though the cache is for them. */
  readonly misses: number;
  /** Answers that were kept. */
  readonly stored: number;
  /** What went wrong in the cache; no call was stopped by it. */
  readonly faults: number;
}

/** Does the cache's part of calls, and counts what goes wrong. */
export class CacheFaults {
  readonly counts: { -readonly [Name in keyof CacheCounts]: CacheCounts[Name] } = {
    hits: 0,
    joined: 0,
    misses: 0,
    stored: 0,
    faults: 0,
  };

  /** Undefined where it fails. */
  attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch {
      this.counts.faults += 1;
      return undefined;
    }
  }

  /** Resolves with undefined where it fails. */
  async attemptLater<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch {
      this.counts.faults += 1;
      return undefined;
    }
  }
}
