export const MS_PER_DAY = 86_400_000;

/** Days since 1970, in UTC, of a time in milliseconds since then. */
export function dayOf(at: number): number {
  return Math.floor(at / MS_PER_DAY);
}

/** The UTC date of a day in days since 1970, as `2026-11-19`. */
export function nameOfDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
