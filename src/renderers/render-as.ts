import type { Report } from '../domain/report.ts';
import { renderComparisonCsv } from './comparison-csv.ts';
import { isOfCallsAlone, renderCallsCsv } from './calls-csv.ts';
import { renderCsv } from './csv.ts';
import type { Format } from './formats.ts';
import { renderGroupCsv } from './group-csv.ts';
import { renderJson } from './json.ts';
import { renderPaperclipCsv } from './paperclip-csv.ts';
import { renderSummary } from './summary.ts';
import type { TerminalOptions } from './terminal.ts';
import { renderTerminal } from './terminal-page.ts';

/**
 * The report in one of the forms; `style` concerns `text` alone. That of HTML, which is slow to
 * load for its charts, stands by itself: `html/html-page.ts`.
 */
export function renderAs(
  format: Exclude<Format, 'html'>,
  report: Report,
  style: TerminalOptions = {},
): string {
  switch (format) {
    case 'text':
      return renderTerminal(report, style);
    case 'markdown':
      return renderSummary(report);
    case 'json':
      return renderJson(report);
    default:
      if (report.paperclip !== undefined) return renderPaperclipCsv(report.paperclip);
      if (report.groups !== undefined) return renderGroupCsv(report);
      if (report.comparison !== undefined) return renderComparisonCsv(report.comparison);
      return isOfCallsAlone(report) ? renderCallsCsv(report.calls) : renderCsv(report);
  }
}
