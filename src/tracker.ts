/** `token-usage-report/tracker`: what a program's calls to models cost, by agent and task. */
export type { CallLabels, CallLoss, CallRecord } from './domain/call-record.ts';
export { flush } from './tracker/call-log.ts';
export type { CallSink } from './tracker/call-sink.ts';
export { withLabels } from './tracker/labels.ts';
export { track, type TrackableClient } from './tracker/track.ts';
export { trackedFetch, type TrackedFetchOptions } from './tracker/tracked-fetch.ts';
export type { TrackOptions } from './tracker/tracker-options.ts';
export { wrap } from './tracker/wrap.ts';
