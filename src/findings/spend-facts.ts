/**
 * What savings of a workflow are worked out from, beside what the report says of it. US dollars
 * of the window; `null` where nothing of it has a price.
 */
export interface SpendFacts {
  readonly caching: CachingFacts | null;
  /** Writes to the cache beyond its reads, and what writing them cost more than sending them. */
  readonly unreadWrites: { readonly tokens: number; readonly surchargeUsd: number } | null;
  /** What prompts cost, cached or not. */
  readonly promptUsd: number | null;
  /** What requests with few output tokens cost. */
  readonly smallRequestsUsd: number | null;
  /** Models of which the same family has a cheaper one, the dearest spend first. */
  readonly cheaperModels: readonly CheaperModel[];
}

/** What caching all that requests repeat would save. */
export interface CachingFacts {
  /** Tokens that a request shares with the one before it and that were not read from the cache. */
  readonly repeatedTokens: number;
  /** Uncached input of requests whose order is known: caching them means to write them. */
  readonly uncachedTokens: number;
  /** Uncached input whose requests' order is not known; at most all of it was repeated. */
  readonly unorderedTokens: number;
  /** Never negative: whoever would lose by caching does not turn it on. */
  readonly savingUsd: number;
  /** Part of it is of `unorderedTokens`. */
  readonly isUpperBound: boolean;
}

/** What the same tokens would cost on the next cheaper model of the family. */
export interface CheaperModel {
  readonly model: string;
  readonly cheaper: string;
  readonly costUsd: number;
  readonly savingUsd: number;
}
