import type { Report } from '../domain/report.ts';
import type { Format } from '../renderers/formats.ts';
import type { TerminalOptions } from '../renderers/terminal.ts';

/** The report in one of the forms, with no more loaded than that one needs. */
export async function renderFormat(
  format: Format,
  report: Report,
  style?: TerminalOptions,
): Promise<string> {
  if (format === 'html') {
    const { renderHtml } = await import('../renderers/html/html-page.ts');
    return renderHtml(report);
  }
  const { renderAs } = await import('../renderers/render-as.ts');
  return renderAs(format, report, style);
}
