import { MS_PER_DAY } from '../domain/day.ts';
import { UserError } from '../domain/errors.ts';

const MS_PER_UNIT: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: MS_PER_DAY,
  w: 7 * MS_PER_DAY,
};

/** Ten years: a longer duration is a typing mistake. */
const MAX_DURATION_MS = 3_653 * MS_PER_DAY;

/** Milliseconds of a duration such as `90m`, `24h` or `7d`, up to ten years; undefined when it is none. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d+)\s*([smhdw])$/.exec(text.trim()) ?? [];
  const ms = unit === undefined ? undefined : MS_PER_UNIT[unit];
  const duration = ms === undefined ? Number.NaN : Number(count) * ms;
  return duration <= MAX_DURATION_MS ? duration : undefined;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** An ISO date (its first instant, UTC) or an ISO instant with a zone; undefined when it is none. */
export function parseInstant(text: string): Date | undefined {
  const trimmed = text.trim();
  if (!ISO_DATE.test(trimmed) && !ISO_INSTANT.test(trimmed)) return undefined;
  const date = new Date(trimmed);
  if (Number.isNaN(date.getTime())) return undefined;
  // JavaScript rolls 31 February over into March
  const isRolledOver = ISO_DATE.test(trimmed) && date.toISOString().slice(0, 10) !== trimmed;
  return isRolledOver ? undefined : date;
}

/** The items of a list, one a line or comma-separated. */
export function parseList(text: string): string[] {
  return text
    .split(/[\n,](?![^{]*\})/) // a comma inside braces is a glob's
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** A YAML 1.2 boolean, as `@actions/core` reads it. Throws UserError. */
export function parseBoolean(name: string, text: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw new UserError(`${name}: "${text}" is neither true nor false; write one of them.`);
}

/** A whole number of at least 0. Throws UserError. */
export function parseWhole(name: string, text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new UserError(`${name}: "${text}" is not a whole number; write 0 or more.`);
}

/** One of a few words. Throws UserError. */
export function parseChoice<T extends string>(
  name: string,
  text: string,
  choices: readonly T[],
): T {
  const choice = choices.find((candidate) => candidate === text);
  if (choice !== undefined) return choice;
  throw new UserError(`${name}: "${text}" is not known; write one of ${choices.join(', ')}.`);
}
