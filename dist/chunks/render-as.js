import { n as renderCsv, r as writeCsv, t as renderJson } from "./json.js";
import { t as renderSummary } from "./summary.js";
import { l as usedWorkflows } from "./unpriced-model.js";
import { M as strong, j as say, k as paragraph, x as code } from "./gap-words.js";
import { r as TERMINAL_EXTENT } from "./issue.js";
import { n as pageOf } from "./page.js";
import { t as printTerminal } from "./terminal.js";
// src/renderers/group-csv.ts
/**
* One line for each group, RFC 4180: its names, then the numbers of `report.json` in snake
* case. What is unknown is an empty cell.
*/
function renderGroupCsv({ groupedBy = [], groups = [], totals }) {
	const usages = [totals, ...groups.map(({ usage }) => usage)];
	const numbers = [...new Set(usages.flatMap((usage) => Object.keys(usage)))];
	const lines = groups.map(({ by, usage }) => {
		const values = new Map(Object.entries(usage));
		return [...groupedBy.map((name) => by[name]), ...numbers.map((number) => values.get(number))];
	});
	return writeCsv([...groupedBy, ...numbers.map(toSnakeCase)], lines);
}
function toSnakeCase(name) {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
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
// src/renderers/render-as.ts
/**
* The report in one of the forms; `style` concerns `text` alone. That of HTML, which is slow to
* load for its charts, stands by itself: `html/html-page.ts`.
*/
function renderAs(format, report, style = {}) {
	switch (format) {
		case "text": return renderTerminal(report, style);
		case "markdown": return renderSummary(report);
		case "json": return renderJson(report);
		default: return report.groups === void 0 ? renderCsv(report) : renderGroupCsv(report);
	}
}
export { renderAs };
