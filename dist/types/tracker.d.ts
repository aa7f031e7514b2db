/** `token-usage-report/tracker`: what a program's calls to models cost, by agent and task. */
export type { CallLabels, CallLoss, CallRecord } from './domain/call-record.js';
export { flush } from './tracker/call-log.js';
export type { CallSink } from './tracker/call-sink.js';
export { withLabels } from './tracker/labels.js';
export { track, type TrackableClient } from './tracker/track.js';
export { trackedFetch, type TrackedFetchOptions } from './tracker/tracked-fetch.js';
export type { TrackOptions } from './tracker/tracker-options.js';
export { wrap } from './tracker/wrap.js';
