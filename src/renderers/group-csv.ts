import type { Report } from '../domain/report.ts';
import { writeCsv } from './csv.ts';

/**
 * One line for each group, RFC 4180: its names, then the numbers of `report.json` in snake
 * case. What is unknown is an empty cell.
 */
export function renderGroupCsv({ groupedBy = [], groups = [], totals }: Report): string {
  // Only the usages with estimates have all numbers.
  const usages = [totals, ...groups.map(({ usage }) => usage)];
  const numbers = [...new Set(usages.flatMap((usage) => Object.keys(usage)))];
  const lines = groups.map(({ by, usage }) => {
    const values = new Map(Object.entries(usage));
    return [...groupedBy.map((name) => by[name]), ...numbers.map((number) => values.get(number))];
  });
  return writeCsv([...groupedBy, ...numbers.map(toSnakeCase)], lines);
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
