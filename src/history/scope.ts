import type { PeriodUnit } from '../domain/period.ts';
import { shortHash } from '../domain/short-hash.ts';

/** What a report counts; reports of different scopes are different series. */
export interface Scope {
  /** Empty is all. */
  readonly providers: readonly string[];
  /** Globs as given; empty is all. */
  readonly workflows: readonly string[];
  readonly excludeWorkflows: readonly string[];
  /** Whole weeks or months; absent is as it comes: daily, as a rule. */
  readonly period?: PeriodUnit | undefined;
}

/**
 * A short key of a scope, the same whatever the order of its lists. Only a report of the same
 * key is compared with, continued, updated or closed.
 */
export function scopeKey({ providers, workflows, excludeWorkflows, period }: Scope): string {
  const lists = [providers, workflows, excludeWorkflows].map((list) => list.toSorted());
  const text = JSON.stringify(period === undefined ? lists : [...lists, period]);
  return shortHash(text);
}
