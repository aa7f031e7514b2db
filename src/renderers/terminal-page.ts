import type { Report } from '../domain/report.ts';
import { usedWorkflows } from '../findings/scope.ts';
import { code, paragraph, say, strong } from './blocks.ts';
import { TERMINAL_EXTENT } from './extent.ts';
import { pageOf } from './page.ts';
import { printTerminal, type TerminalOptions } from './terminal.ts';

/** The report as a page for a terminal. */
export function renderTerminal(report: Report, options: TerminalOptions = {}): string {
  const { detailedWorkflows: most } = TERMINAL_EXTENT;
  // Details of a few workflows read well; of many, they bury the rest.
  const detailedWorkflows = usedWorkflows(report.workflows).length <= most ? most : 0;
  const title =
    report.repository === null
      ? []
      : paragraph(say`${strong(say`Token usage of ${code(report.repository)}`)}`);
  const page = pageOf(report, { ...TERMINAL_EXTENT, detailedWorkflows });
  return printTerminal([...title, ...page], options);
}
