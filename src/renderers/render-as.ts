import type { Report } from '../domain/report.ts';
import { renderCsv } from './csv.ts';
import { renderGroupCsv } from './group-csv.ts';
import { renderJson } from './json.ts';
import { renderPaperclipCsv } from './paperclip-csv.ts';
import { renderSummary } from './summary.ts';
import type { TerminalOptions } from './terminal.ts';
import { renderTerminal } from './terminal-page.ts';

/** Forms that a report can be printed in. The names are public (`--format`). */
export const FORMATS = ['text', 'markdown', 'json', 'csv'] as const;

export type Format = (typeof FORMATS)[number];

/** The report in one of the forms; `style` concerns `text` alone. */
export function renderAs(format: Format, report: Report, style: TerminalOptions = {}): string {
  switch (format) {
    case 'text':
      return renderTerminal(report, style);
    case 'markdown':
      return renderSummary(report);
    case 'json':
      return renderJson(report);
    default:
      if (report.paperclip !== undefined) return renderPaperclipCsv(report.paperclip);
      return report.groups === undefined ? renderCsv(report) : renderGroupCsv(report);
  }
}
