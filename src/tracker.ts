/** `token-usage-report/tracker`: what a program's calls to models cost, by agent and task. */
export type { CallLabels, CallLoss, CallRecord } from './domain/call-record.ts';
export { flush } from './tracker/call-log.ts';
export type { CallSink } from './tracker/call-sink.ts';
export { jsonLines } from './tracker/json-lines.ts';
export { withLabels } from './tracker/labels.ts';
export { otlp, type OtlpOptions } from './tracker/otlp.ts';
export { track, type TrackableClient } from './tracker/track.ts';
export { trackedFetch, type TrackedFetchOptions } from './tracker/tracked-fetch.ts';
export type { TrackOptions } from './tracker/track-options.ts';
export { wrap } from './tracker/wrap.ts';
export { batcher } from './tracker/batcher.ts';
export type { BatcherCounts, BatcherOptions, BatchingFetch } from './tracker/batcher-options.ts';
export type { BatchProgress } from './tracker/batch-progress.ts';
export type { CacheCounts } from './tracker/cache-counts.ts';
export type { CallChoice, CallPattern, CallToChoose } from './tracker/call-pattern.ts';
export { responseCache } from './tracker/response-cache.ts';
export type { CachingFetch, ResponseCacheOptions } from './tracker/response-cache-options.ts';
