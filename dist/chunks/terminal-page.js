import { g as usedWorkflows, p as TERMINAL_EXTENT, t as pageOf } from "./page.js";
import { B as strong, L as paragraph, k as code, z as say } from "./gap-words.js";
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
