/** `token-usage-report/tracker`: what a program's calls to models cost, by agent and task. */
export type { CallLabels, CallLoss, CallRecord } from './domain/call-record.js';
export { flush } from './tracker/call-log.js';
export type { CallSink } from './tracker/call-sink.js';
export { jsonLines } from './tracker/json-lines.js';
export { withLabels } from './tracker/labels.js';
export { otlp, type OtlpOptions } from './tracker/otlp.js';
export { track, type TrackableClient } from './tracker/track.js';
export { trackedFetch, type TrackedFetchOptions } from './tracker/tracked-fetch.js';
export type { TrackOptions } from './tracker/track-options.js';
export { wrap } from './tracker/wrap.js';
export { batcher } from './tracker/batcher.js';
export type { BatcherCounts, BatcherOptions, BatchingFetch } from './tracker/batcher-options.js';
export type { BatchProgress } from './tracker/batch-progress.js';
export type { CacheCounts } from './tracker/cache-counts.js';
export type { CallChoice, CallPattern, CallToChoose } from './tracker/call-pattern.js';
export { responseCache } from './tracker/response-cache.js';
export type { CachingFetch, ResponseCacheOptions } from './tracker/response-cache-options.js';
