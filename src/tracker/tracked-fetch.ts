import { createTracker } from './create-tracker.ts';
import { readFetch, recordFetch } from './record-call.ts';
import type { TrackOptions } from './track-options.ts';

export interface TrackedFetchOptions extends TrackOptions {
  /** What makes the calls; the program's own `fetch` when absent. */
  readonly fetch?: typeof fetch | undefined;
}

/** What a layer was made of, so that another around it takes its place. */
interface Layer {
  readonly options: TrackOptions;
  readonly fetch: typeof fetch | undefined;
}

const layers = new WeakMap<object, Layer>();

/** What a fetch of this layer was made of; undefined for any other. */
export function layerOf(fetch: unknown): Layer | undefined {
  return typeof fetch === 'function' ? layers.get(fetch) : undefined;
}

/**
 * A `fetch` that records calls to models, for whatever takes one: the providers of `ai`, Google
 * GenAI, LangChain. Requests, answers and errors pass as they are; what is no call to a model is
 * not recorded. Around another one it takes its place, and its labels win.
 */
export function trackedFetch(options: TrackedFetchOptions = {}): typeof fetch {
  const { fetch: given, ...own } = options;
  const inner = layerOf(given);
  const base = inner === undefined ? given : inner.fetch;
  const merged = { ...inner?.options, ...own };
  const tracker = createTracker(merged);
  const tracked: typeof fetch = (input, init) => {
    const send = (changed = init): Promise<Response> => (base ?? globalThis.fetch)(input, changed);
    const request = tracker.log.attempt(() => readFetch(input, init));
    return request === undefined ? send() : recordFetch(tracker, request, send, init);
  };
  layers.set(tracked, { options: merged, fetch: base });
  return tracked;
}
