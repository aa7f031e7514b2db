import type { CallRecord } from './call-record.ts';

/**
 * What a store's count of input means where the store kept one number of it: `without-cache`
 * lacks what was read from and written to a cache, `with-cache` includes it.
 */
export type InputMeaning = 'without-cache' | 'with-cache';

/** A call as some store keeps it: the tracker's, or one that knows less of its calls. */
export interface StoredCall extends Omit<CallRecord, 'at'> {
  /** When it began, in milliseconds since 1970; absent where the store does not tell. */
  readonly at?: number | undefined;
  /** What the program that stored it took for its cost; shown beside ours. US dollars. */
  readonly recordedUsd?: number | undefined;
  /** Present where the store does not keep cache tokens apart. */
  readonly inputMeaning?: InputMeaning | undefined;
}

/** `tracker`: written by this program; `agent-costs`: the `.agent-costs.db` of a script. */
export type CallStoreKind = 'tracker' | 'agent-costs';
