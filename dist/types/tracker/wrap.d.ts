import type { TrackOptions } from './track-options.js';
/**
 * The same function, whose result is read as an SDK's answer: at once, awaited, or piece by piece
 * as it is iterated. For programs that cannot reach the client: a tracked client sees retries,
 * failures and what was asked, which a result does not tell. Calls of tracked clients inside get
 * the labels, and are not recorded a second time. A result without a usage is a call of which
 * nothing is known.
 *
 * @example
 * ```ts
 * const summarize = wrap((notes: string) => client.messages.create(…), { agent: 'writer', task: 'summarize' });
 * ```
 */
export declare function wrap<A extends unknown[], R>(work: (...args: A) => R, options?: TrackOptions): (...args: A) => R;
