import { n as renderCsv, r as writeCsv, t as renderJson } from "./json.js";
import { t as renderSummary } from "./summary.js";
import { x as usedWorkflows } from "./rule-title.js";
import { A as strong, D as paragraph, k as say, y as code } from "./sparkline.js";
import { r as TERMINAL_EXTENT } from "./issue.js";
import { n as pageOf } from "./page.js";
import { t as printTerminal } from "./terminal.js";
// src/renderers/comparison-csv.ts
/**
* One line for each workflow on either side of a comparison, RFC 4180; US dollars or tokens a
* run. What is unknown is an empty cell.
*/
function renderComparisonCsv({ metric, workflows }) {
	const sideOf = ({ runs, mean, median, unknownRuns }) => [
		runs,
		unknownRuns,
		mean,
		median
	];
	return writeCsv([
		"workflow",
		"metric",
		...["before", "after"].flatMap((side) => [
			"runs",
			"unknown_runs",
			"mean",
			"median"
		].map((name) => `${name}_${side}`)),
		"change",
		"interval_low",
		"interval_high",
		"median_change",
		"cautions"
	], workflows.map((workflow) => [
		workflow.name,
		metric,
		...sideOf(workflow.before),
		...sideOf(workflow.after),
		workflow.change,
		workflow.interval?.[0],
		workflow.interval?.[1],
		workflow.medianChange,
		workflow.cautions.join(" ")
	]));
}
// src/renderers/calls-csv.ts
/** A report that has nothing but calls, so that a line for each group of them is all of it. */
function isOfCallsAlone(report) {
	return report.calls !== void 0 && report.calls.usage.totalTokens === report.totals.totalTokens;
}
/**
* One line for each agent, task and model, RFC 4180: how the calls went, then the numbers of
* `report.json` in snake case. What is unknown is an empty cell.
*/
function renderCallsCsv({ groups, counts, usage }) {
	const usages = [usage, ...groups.map((group) => group.usage)];
	const numbers = [...new Set(usages.flatMap((one) => Object.keys(one)))];
	const heading = [
		"agent",
		"task",
		"model",
		...Object.keys(counts),
		"averagePromptTokens",
		"averageOutputTokens",
		...numbers
	];
	const lines = groups.map((group) => {
		const values = new Map(Object.entries(group.usage));
		return [
			group.agent,
			group.task,
			group.model,
			...Object.values(group.counts),
			group.averagePromptTokens,
			group.averageOutputTokens,
			...numbers.map((number) => values.get(number))
		];
	});
	return writeCsv(heading.map(toSnakeCase$1), lines);
}
function toSnakeCase$1(name) {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
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
		default:
			if (report.groups !== void 0) return renderGroupCsv(report);
			if (report.comparison !== void 0) return renderComparisonCsv(report.comparison);
			return isOfCallsAlone(report) ? renderCallsCsv(report.calls) : renderCsv(report);
	}
}
export { renderAs };
