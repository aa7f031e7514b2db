import type { Report } from '../domain/report.ts';
import { renderPage } from './issue.ts';

/**
 * GitHub drops a step's summary from 1 MiB on, and other steps' output may share it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits (2026)
 */
export const MAX_SUMMARY_BYTES = 1_000_000;

/** The report as a page of Markdown: the issue without its marker, with more room. */
export function renderSummary(report: Report): string {
  return renderPage(report, { maxBytes: MAX_SUMMARY_BYTES }, []).text;
}
