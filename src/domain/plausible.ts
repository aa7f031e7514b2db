/*
 * What can be: records, cache entries and whatever else strangers may write are held to it.
 */
import { MS_PER_DAY } from './day.ts';

/**
 * More tokens than one request can hold: the largest context windows of 2026 are a few
 * million tokens. A larger count is a broken line, which must not move a report's totals.
 */
export const MAX_REQUEST_TOKENS = 100_000_000;

/** More tokens than one run can hold: the longest known runs sum to some hundred million. */
export const MAX_RUN_TOKENS = 10_000_000_000;

/**
 * Longer than anything that is measured: a workflow run ends after 35 days
 * (docs.github.com, "Usage limits" of Actions, 2026). Milliseconds.
 */
export const MAX_DURATION_MS: number = 35 * MS_PER_DAY;

/** More than any run costs: the most tokens that one can have are some $150,000 at list price. */
export const MAX_COST_USD = 1_000_000;

/** An amount, unknown when it is more than can be. */
export function plausible(amount: number | undefined, most: number): number | undefined {
  return amount === undefined || amount > most ? undefined : amount;
}

/** As much of a text as is kept; names of models and requests have some 40 characters. */
export const MAX_TEXT_LENGTH = 200;

/** Usage was not measured before 2020, and a clock past 2100 is broken. */
const EARLIEST = Date.UTC(2020, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** Whether a time in milliseconds since 1970 can be that of a request. */
export function isPlausibleInstant(time: number): boolean {
  return time >= EARLIEST && time < LATEST;
}
