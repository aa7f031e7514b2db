import type { NamedUsage, Report } from '../domain/report.ts';
import { renderCsv } from './csv.ts';
import { renderJson } from './json.ts';
import { renderSummary } from './summary.ts';
import { renderTerminal } from './terminal.ts';

/** Forms that a report can be printed in. The names are public (`--format`). */
export const FORMATS = ['text', 'markdown', 'json', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** What concerns a terminal only. */
export interface TextOptions {
  readonly group: { readonly by: string; readonly rows: readonly NamedUsage[] };
  /** Width of the terminal; undefined when there is none. */
  readonly columns: number | undefined;
}

/** The report in one of the forms. The grouping is shown by `text` alone. */
export function renderAs(format: Format, report: Report, text: TextOptions): string {
  const { group, columns } = text;
  if (format === 'markdown') return renderSummary(report);
  if (format === 'json') return renderJson(report);
  if (format === 'csv') return renderCsv(report);
  return renderTerminal(report, { groupBy: { name: group.by, rows: group.rows }, width: columns });
}
