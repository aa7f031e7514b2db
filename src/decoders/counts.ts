import type { RejectReason } from '../domain/usage-record.ts';

/**
 * More tokens than one request can hold: the largest context windows of 2026 are a few
 * million tokens. A larger count is a broken line, which must not move a report's totals.
 */
export const MAX_REQUEST_TOKENS = 100_000_000;

/** More tokens than one run can hold: the longest known runs sum to some hundred million. */
export const MAX_RUN_TOKENS = 10_000_000_000;

/** A count that cannot be used, with the reason its line is rejected for. */
export class BadCount extends Error {
  readonly reason: RejectReason;
  constructor(reason: RejectReason) {
    super(reason);
    this.reason = reason;
  }
}

/** An optional token count of a wire record; absent and null are "not told". Throws BadCount. */
export function readCount(value: unknown, most: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new BadCount('not-a-number');
  if (value < 0) throw new BadCount('negative');
  if (!Number.isInteger(value)) throw new BadCount('not-a-number');
  if (value > most) throw new BadCount('implausible');
  return value + 0; // -0 becomes 0
}

/** An optional amount that is no token count; anything but a finite number ≥ 0 is "not told". */
export function readAmount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/**
 * Longer than anything that is measured: a workflow run ends after 35 days
 * (docs.github.com, "Usage limits" of Actions, 2026). Milliseconds.
 */
export const MAX_DURATION_MS: number = 35 * 86_400_000;

/** More than any run costs: the most tokens that one can have are some $150,000 at list price. */
export const MAX_COST_USD = 1_000_000;

/** An amount, "not told" when it is more than can be. */
export function plausible(amount: number | undefined, most: number): number | undefined {
  return amount === undefined || amount > most ? undefined : amount;
}

/** As much of a text as is kept; names of models and requests have some 40 characters. */
export const MAX_TEXT_LENGTH = 200;

/** An optional short text; anything else is "not told". */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT_LENGTH) : undefined;
}

/** Usage was not measured before 2020, and a clock past 2100 is broken. */
const EARLIEST = Date.UTC(2020, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * An optional ISO 8601 instant in milliseconds since 1970; anything unreadable or implausible
 * is "not told".
 */
export function readInstant(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const time = Date.parse(value);
  return isPlausibleInstant(time) ? time : undefined;
}

/** Whether a time in milliseconds since 1970 can be that of a request. */
export function isPlausibleInstant(time: number): boolean {
  return time >= EARLIEST && time < LATEST;
}

/** Whether a parsed JSON value is an object with keys, not an array or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** US dollars of one AI credit (docs.github.com, "GitHub Copilot billing", 2026). */
export const USD_PER_AI_CREDIT = 0.01;
