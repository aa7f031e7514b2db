import { isPlausibleInstant, MAX_TEXT_LENGTH } from '../domain/plausible.ts';
import type { RejectReason } from '../domain/usage-record.ts';

export {
  isPlausibleInstant,
  MAX_COST_USD,
  MAX_DURATION_MS,
  MAX_REQUEST_TOKENS,
  MAX_RUN_TOKENS,
  MAX_TEXT_LENGTH,
  plausible,
} from '../domain/plausible.ts';

/** A count that cannot be used, with the reason its line is rejected for. */
export class BadCount extends Error {
  readonly reason: RejectReason;
  constructor(reason: RejectReason) {
    super(reason);
    this.reason = reason;
  }
}

/** An optional token count of a wire record; absent and null are unknown. Throws BadCount. */
export function readCount(value: unknown, most: number): number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new BadCount('not-a-number');
  if (value < 0) throw new BadCount('negative');
  if (!Number.isInteger(value)) throw new BadCount('not-a-number');
  if (value > most) throw new BadCount('implausible');
  return value + 0; // -0 becomes 0
}

/** An optional amount that is no token count; anything but a finite number ≥ 0 is unknown. */
export function readAmount(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** An optional short text; anything else is unknown. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT_LENGTH) : undefined;
}

/**
 * An optional ISO 8601 instant in milliseconds since 1970; anything unreadable or implausible
 * is unknown.
 */
export function readInstant(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const time = Date.parse(value);
  return isPlausibleInstant(time) ? time : undefined;
}

/** Whether a parsed JSON value is an object with keys, not an array or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** US dollars of one AI credit (docs.github.com, "GitHub Copilot billing", 2026). */
export const USD_PER_AI_CREDIT = 0.01;
