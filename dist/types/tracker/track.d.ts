import type { TrackOptions } from './track-options.js';
/** A client that makes others like it: those of Anthropic and of OpenAI, Azure's included. */
export interface TrackableClient {
    withOptions(options: {
        readonly fetch: typeof fetch;
    }): unknown;
}
/**
 * A client like this one whose calls are recorded; itself, with one warning, where it cannot be
 * tracked: it is of an old version, or refuses another `fetch`. Clients that are derived from it
 * are tracked too. One that is tracked already gets the new labels, and is recorded once.
 *
 * @example
 * ```ts
 * const client = track(new Anthropic(), { agent: 'daily-summarizer', task: 'summarize' });
 * ```
 */
export declare function track<C extends TrackableClient>(client: C, options?: TrackOptions): C;
