import { stringify } from 'csv-stringify/sync';
import type { Usage } from '../domain/usage.ts';

/** One line for each group, RFC 4180, with the numbers of `report.json` in snake case. */
export function renderGroupCsv(
  by: string,
  rows: readonly { readonly name: string; readonly usage: Usage }[],
): string {
  const numbers = Object.keys(rows[0]?.usage ?? {});
  const header = [by, ...numbers.map(toSnakeCase)];
  const lines = rows.map(({ name, usage }) => [name, ...Object.values(usage).map(toCell)]);
  return stringify([header, ...lines], { escape_formulas: true, record_delimiter: 'windows' });
}

/** Unknown is an empty cell. */
function toCell(value: Usage[keyof Usage]): string {
  return value === null ? '' : String(value);
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
