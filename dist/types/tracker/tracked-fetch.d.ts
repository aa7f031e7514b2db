import { type CallRequest } from './call-request.js';
import { type Tracker, type TrackOptions } from './tracker-options.js';
import { UsageEventFilter } from './usage-event.js';
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
/** Records one attempt that `send` makes, and gives what it gives. */
export declare function recordCall(tracker: Tracker, request: CallRequest, send: () => Promise<Response>, filter?: UsageEventFilter): Promise<Response>;
/** How often a call was tried before; undefined where the client does not say. */
export declare function attemptOf(headers: RequestInit['headers']): number | undefined;
export {};
