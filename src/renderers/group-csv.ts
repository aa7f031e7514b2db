import { stringify } from 'csv-stringify/sync';
import type { Report } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';
import { inertText } from './plain-text.ts';

/**
 * One line for each group, RFC 4180: its names, then the numbers of `report.json` in snake
 * case. What is unknown is an empty cell.
 */
export function renderGroupCsv({ groupedBy = [], groups = [], totals }: Report): string {
  // Only the usages with estimates have all numbers.
  const usages = [totals, ...groups.map(({ usage }) => usage)];
  const numbers = [...new Set(usages.flatMap((usage) => Object.keys(usage)))];
  const header = [...groupedBy, ...numbers.map(toSnakeCase)];
  const lines = groups.map(({ by, usage }) => {
    const values = new Map(Object.entries(usage));
    return [
      ...groupedBy.map((name) => inertText(by[name] ?? '')),
      ...numbers.map((number) => toCell(values.get(number))),
    ];
  });
  return stringify([header, ...lines], {
    escape_formulas: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/, // the library quotes no half of a line end
  });
}

function toCell(value: Usage[keyof Usage]): string {
  return value === null || value === undefined ? '' : String(value);
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
