import { _ as TERMINAL_EXTENT, b as usedWorkflows, t as pageOf } from "./page.js";
import { B as paragraph, H as say, M as code, U as strong } from "./hidden-comment.js";
import { t as printTerminal } from "./terminal.js";
// src/renderers/terminal-page.ts
/** The report as a page for a terminal. */
function renderTerminal(report, options = {}) {
	const { detailedWorkflows: most } = TERMINAL_EXTENT;
	const detailedWorkflows = usedWorkflows(report.workflows).length <= most ? most : 0;
	const title = report.repository === null ? [] : paragraph(say`${strong(say`Token usage of ${code(report.repository)}`)}`);
	const page = pageOf(report, {
		...TERMINAL_EXTENT,
		detailedWorkflows
	});
	return printTerminal([...title, ...page], options);
}
export { renderTerminal as t };
