import type { TrackOptions } from './track-options.js';
export interface TrackedFetchOptions extends TrackOptions {
    /** What makes the calls; the program's own `fetch` when absent. */
    readonly fetch?: typeof fetch | undefined;
}
/** What a layer was made of, so that another around it takes its place. */
interface Layer {
    readonly options: TrackOptions;
    readonly fetch: typeof fetch | undefined;
}
/** What a fetch of this layer was made of; undefined for any other. */
export declare function layerOf(fetch: unknown): Layer | undefined;
/**
 * A `fetch` that records calls to models, for whatever takes one: the providers of `ai`, Google
 * GenAI, LangChain. Requests, answers and errors pass as they are; what is no call to a model is
 * not recorded. Around another one it takes its place, and its labels win.
 */
export declare function trackedFetch(options?: TrackedFetchOptions): typeof fetch;
export {};
