import type { CallsReport } from '../domain/calls-report.ts';
import type { Report } from '../domain/report.ts';
import { writeCsv } from './csv.ts';

/** A report that has nothing but calls, so that a line for each group of them is all of it. */
export function isOfCallsAlone(report: Report): report is Report & { readonly calls: CallsReport } {
  return report.calls !== undefined && report.calls.usage.totalTokens === report.totals.totalTokens;
}

/**
 * One line for each agent, task and model, RFC 4180: how the calls went, then the numbers of
 * `report.json` in snake case. What is unknown is an empty cell.
 */
export function renderCallsCsv({ groups, counts, usage }: CallsReport): string {
  const usages = [usage, ...groups.map((group) => group.usage)];
  const numbers = [...new Set(usages.flatMap((one) => Object.keys(one)))];
  const heading = [
    'agent',
    'task',
    'model',
    ...Object.keys(counts),
    'averagePromptTokens',
    'averageOutputTokens',
    ...numbers,
  ];
  const lines = groups.map((group) => {
    const values = new Map(Object.entries(group.usage));
    return [
      group.agent,
      group.task,
      group.model,
      ...Object.values(group.counts),
      group.averagePromptTokens,
      group.averageOutputTokens,
      ...numbers.map((number) => values.get(number)),
    ];
  });
  return writeCsv(heading.map(toSnakeCase), lines);
}

function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
