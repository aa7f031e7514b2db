import { n as renderMarkdownPage } from "./issue.js";
// src/renderers/summary.ts
/**
* GitHub drops a step's summary from 1 MiB on, and other steps' output may share it, so this
* stays below what the publisher lets through.
* https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits (2026)
*/
const MAX_PAGE_BYTES = 1e6;
/** The report as a page of Markdown: the issue without its marker, with more room. */
function renderSummary(report) {
	return renderMarkdownPage(report, { maxBytes: MAX_PAGE_BYTES }).text;
}
export { renderSummary as t };
