import type { CallCounts } from '../domain/calls-report.ts';
import { toDollars } from '../domain/money.ts';
import type { StoredCall } from '../domain/stored-call.ts';
import { hasAnyCount } from '../domain/tokens.ts';
import { isAttempt, maySpend } from './usage-of-call.ts';

/** Mutable counts of how calls went. */
export interface CountTally {
  attempts: number;
  retries: number;
  complete: number;
  partial: number;
  failed: number;
  unfinished: number;
  unanswered: number;
  withoutUsage: number;
  cached: number;
  /** Whole nano-dollars, and hits that know theirs. */
  saved: { nanos: number; known: number };
  withoutSpend: number;
}

export function createCounts(): CountTally {
  return {
    attempts: 0,
    retries: 0,
    complete: 0,
    partial: 0,
    failed: 0,
    unfinished: 0,
    unanswered: 0,
    withoutUsage: 0,
    cached: 0,
    saved: { nanos: 0, known: 0 },
    withoutSpend: 0,
  };
}

/** Counts one call. */
export function countCall(counts: CountTally, call: StoredCall): void {
  const { outcome, savedNanoUsd } = call;
  if (outcome === 'cached') {
    counts.cached += 1;
    if (savedNanoUsd === undefined) return;
    counts.saved.nanos += savedNanoUsd;
    counts.saved.known += 1;
    return;
  }
  if (!isAttempt(call)) {
    counts.withoutSpend += 1;
    return;
  }
  counts.attempts += 1;
  if (isRetry(call)) counts.retries += 1;
  counts[outcome] += 1;
  if (outcome === 'failed' && maySpend(call)) counts.unanswered += 1;
  if (outcome === 'complete' && !hasAnyCount(call.tokens)) counts.withoutUsage += 1;
}

/** Whether the client says that it asked the same before. */
export function isRetry({ attempt }: StoredCall): boolean {
  return attempt !== undefined && attempt > 0;
}

/** The public form. */
export function toCallCounts({ saved, ...counts }: CountTally): CallCounts {
  const { attempts, retries, complete, partial, failed, unfinished } = counts;
  return {
    attempts,
    calls: attempts - retries,
    retries,
    complete,
    partial,
    failed,
    unfinished,
    unanswered: counts.unanswered,
    withoutUsage: counts.withoutUsage,
    cached: counts.cached,
    cacheSavedUsd: saved.known === 0 ? null : toDollars(saved.nanos),
    withoutSpend: counts.withoutSpend,
  };
}
