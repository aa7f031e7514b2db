import { stringify } from 'csv-stringify/sync';
import type { Usage } from '../domain/usage.ts';
import { inertText } from './plain-text.ts';

/** One line for each group, RFC 4180, with the numbers of `report.json` in snake case. */
export function renderGroupCsv(
  by: string,
  rows: readonly { readonly name: string; readonly usage: Usage }[],
): string {
  const usages = rows.map(({ usage }) => new Map(Object.entries(usage)));
  // Only the usages with estimates have all numbers.
  const numbers = [...new Set(usages.flatMap((usage) => [...usage.keys()]))];
  const header = [by, ...numbers.map(toSnakeCase)];
  const lines = rows.map(({ name }, index) => [
    inertText(name),
    ...numbers.map((number) => toCell(usages[index]?.get(number))),
  ]);
  return stringify([header, ...lines], { escape_formulas: true, record_delimiter: 'windows' });
}

/** Unknown is an empty cell. */
function toCell(value: Usage[keyof Usage]): string {
  return value === null || value === undefined ? '' : String(value);
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
