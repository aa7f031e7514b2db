/**
 * Sums and rates of a group of records, as they stand in `report.json`.
 *
 * Counts are integers, rates 0 to 1, money US dollars. `null` means that no record of
 * the group reports it. The four buckets never overlap.
 */
export interface Usage extends Partial<Estimate> {
  /** Calls to a model; `null` when the sources gave totals only. */
  readonly requests: number | null;
  readonly uncachedInputTokens: number | null;
  readonly cacheReadTokens: number | null;
  readonly cacheWriteTokens: number | null;
  readonly outputTokens: number | null;
  /**
   * Tokens of records that report one number for all of theirs, so that their buckets are
   * unknown; absent where no record does.
   */
  readonly unsplitTokens?: number;
  /** Sum of the four buckets and of `unsplitTokens`. */
  readonly totalTokens: number | null;
  /**
   * uncachedInput + output + cacheWrite: what is not discounted as a cache read; `null` too
   * where any tokens are not split.
   */
  readonly fullPriceTokens: number | null;
  /** cacheRead / (cacheRead + uncachedInput), over records that report both. */
  readonly cacheHitRate: number | null;
  /** cacheWrite / (cacheRead + uncachedInput + cacheWrite), over records that report all three. */
  readonly cacheWriteRate: number | null;
  /** (uncachedInput + cacheRead) / output; `null` when output is 0. */
  readonly inputOutputRatio: number | null;
  /** Mean of the requests' own ratios; requests without output are left out. */
  readonly averageInputOutputRatio: number | null;
  readonly averageLatencyMs: number | null;
  readonly costUsd: number | null;
  /** Some record had no price or lacked a count, so the true cost is higher. */
  readonly costIsFloor: boolean;
  /** Some record is a total of a whole run, so there were more requests than are counted. */
  readonly requestsAreFloor: boolean;
}

/** The range of an estimated cost; absent where every record reports its buckets. */
export interface Estimate {
  /** Some of the cost is of tokens that are not split. */
  readonly costIsEstimate: true;
  /** The cost if all of these were input, and if all were output. */
  readonly costLowUsd: number;
  readonly costHighUsd: number;
}
