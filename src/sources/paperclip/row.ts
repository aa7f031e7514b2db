/*
 * Values of a row, whose types the server decides: bigint and numeric come as text, timestamps
 * as dates, and any of them may be null.
 */

export type Row = Readonly<Record<string, unknown>>;

/** Empty where there is none. */
export function textOf(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

/** `null` where there is none, or an empty one. */
export function nameOf(row: Row, name: string): string | null {
  return textOf(row, name) || null;
}

/** `null` where there is none. */
export function numberOf(row: Row, name: string): number | null {
  const value = row[name];
  if (value === null || value === undefined) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

export function isTrue(row: Row, name: string): boolean {
  return row[name] === true;
}

/** ISO 8601 UTC; `null` where there is none, or none that a calendar has (`infinity`). */
export function instantOf(row: Row, name: string): string | null {
  const value = row[name];
  const date = value instanceof Date ? value : new Date(typeof value === 'string' ? value : NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
