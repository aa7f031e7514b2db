import { H as SEVERITIES } from "./compare.js";
import { _ as sayMany, g as sayList, h as sayCount, x as sayUsd } from "./consumption.js";
import { _ as formatPeriod, a as ruleTitle, b as formatTokens, c as sayChange, d as sayWhatWasSpent, h as formatCost, i as workflowRows, l as sayCoverage, o as plainText, r as formatRuns, s as pickFinding, t as costPerRun, u as sayMissing, v as formatRate, x as shortModel, y as formatRatio } from "./workflow-rows.js";
// src/renderers/text-table.ts
/** Names are cut no shorter than this, whatever the terminal. Columns of a terminal. */
const MIN_NAME_WIDTH = 12;
const GAP = "  ";
/**
* Aligned lines, the titles first. The first column holds names and gives way when a line
* would be longer than `width`. Cells are plain text.
*/
function textTable(columns, rows, width) {
	const table = [columns.map(({ title }) => title), ...rows];
	const widths = columns.map((_, index) => table.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? "")), 0));
	const others = widths.slice(1).reduce((sum, other) => sum + 2 + other, 0);
	widths[0] = Math.min(widths[0] ?? 0, Math.max(MIN_NAME_WIDTH, width - others));
	return table.map((row) => columns.map(({ align }, index) => pad(row[index] ?? "", widths[index] ?? 0, align)).join(GAP).trimEnd());
}
/** The text in lines of at most `width`, broken between words where there is a choice. */
function wrapText(text, width, indent) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line === "" || displayWidth(indent + longer) <= width) line = longer;
		else {
			lines.push(indent + line);
			line = word;
		}
	}
	return [...lines, indent + line];
}
function pad(text, width, align) {
	const cut = cutToWidth(text, width);
	const blanks = " ".repeat(Math.max(0, width - displayWidth(cut)));
	return align === "right" ? blanks + cut : cut + blanks;
}
function cutToWidth(text, width) {
	if (displayWidth(text) <= width) return text;
	let cut = "";
	for (const char of text) {
		if (displayWidth(cut + char) > width - 1) break;
		cut += char;
	}
	return `${cut}…`;
}
/** Characters that take two columns: East Asian wide forms and emoji. */
const WIDE = /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
/** Characters that are drawn over the one before. */
const OVERLAID = /[\p{Mn}\p{Me}]/u;
/** Columns that a plain text takes on a terminal. */
function displayWidth(text) {
	let width = 0;
	for (const char of text) if (!OVERLAID.test(char)) width += WIDE.test(char) ? 2 : 1;
	return width;
}
// src/renderers/terminal.ts
const DEFAULT_WIDTH = 100;
/** A narrower page would break every number off its name. */
const MIN_WIDTH = 60;
/** A person at a terminal scrolls, but not for ever. */
const MAX_ROWS = 50;
const MAX_FINDINGS = 20;
/** Findings' sentences. Code points. */
const MAX_TEXT_CHARS = 400;
/** Select Graphic Rendition codes, ECMA-48 8.3.117. */
const STYLES = {
	bold: 1,
	dim: 2,
	red: 31,
	yellow: 33,
	cyan: 36
};
const SEVERITY_STYLES = {
	high: "red",
	medium: "yellow",
	low: "cyan"
};
/** The report as a page for a terminal; no text from elsewhere can steer the terminal. */
function renderTerminal(report, options = {}) {
	const { groupBy, color = false } = options;
	const width = Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH);
	const paint = (style, text) => color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;
	return `${[
		...headline(report, width, paint),
		"",
		...groupBy === void 0 ? workflowTable(report, width, paint) : groupTable(groupBy, width, paint),
		...findings(report, width, paint),
		"",
		...notes(report, width, paint)
	].join("\n")}\n`;
}
function headline(report, width, paint) {
	const { repository, window, totals, coverage } = report;
	const { amount, rest } = sayWhatWasSpent(report);
	const change = sayChange(report);
	const compared = change === void 0 ? "" : `, ${change} in the last report`;
	const { finding, lead } = pickFinding(report);
	const pressing = finding === void 0 && lead !== "" ? `; ${lead}.` : ".";
	const told = sayCoverage(coverage);
	const missing = sayMissing(coverage);
	const of = repository === null ? "" : `${plainText(repository)}, `;
	const what = [amount, rest].filter((part) => part !== "").join(" ");
	const wrap = (text) => wrapText(text, width, "");
	return [
		...wrap(`${of}${formatPeriod(window)}`),
		"",
		...wrap(`${what}${compared}${pressing}`).map((line) => paint("bold", line)),
		...finding === void 0 ? [] : wrap(sayPressing(finding, lead)),
		...told === void 0 ? [] : wrap(told),
		...missing === void 0 ? [] : wrap(`Spend may be missing: not counted are ${missing}.`).map((line) => paint("yellow", line)),
		...totals.totalTokens === null ? [] : wrap(sayTotals(totals))
	];
}
function sayPressing({ workflow, message }, lead) {
	const where = workflow === null ? "" : ` in ${plainText(workflow)}`;
	return `${lead.charAt(0).toUpperCase() + lead.slice(1)}${where}: ${plainText(message, MAX_TEXT_CHARS)}`;
}
function sayTotals(usage) {
	const least = usage.requestsAreFloor ? "at least " : "";
	const requests = usage.requests === null ? "" : ` in ${least}${sayMany(usage.requests, "request")}`;
	const rate = usage.cacheHitRate === null ? "" : `, ${formatRate(usage.cacheHitRate)} of the input cached`;
	return `${formatTokens(usage.totalTokens)} tokens${requests}${rate}.`;
}
const left = (title) => ({
	title,
	align: "left"
});
const right = (title) => ({
	title,
	align: "right"
});
function workflowTable(report, width, paint) {
	const { shown, rest } = workflowRows(report, MAX_ROWS);
	if (shown.length === 0) return ["No workflow told its token usage."];
	const columns = [
		left("Workflow"),
		right("Runs"),
		right("Tokens"),
		right("Cost"),
		right("Cost/run"),
		right("Cached"),
		right("In/out"),
		left("Top model")
	];
	const rows = shown.map((workflow) => [
		plainText(workflow.name) || "(no name)",
		formatRuns(workflow),
		formatTokens(workflow.usage.totalTokens),
		formatCost(workflow.usage),
		formatCost(costPerRun(workflow)),
		formatRate(workflow.usage.cacheHitRate),
		formatRatio(workflow.usage.inputOutputRatio),
		plainText(shortModel(workflow.models[0]?.model ?? "–"), 30)
	]);
	if (rest !== void 0) rows.push(restRow(rest));
	return paintTitles(textTable(columns, rows, width), paint);
}
function restRow(rest) {
	return [
		sayMany(rest.workflows, "more workflow"),
		formatRuns(rest),
		formatTokens(rest.totalTokens),
		formatCost(rest)
	];
}
function groupTable({ name, rows }, width, paint) {
	if (rows.length === 0) return [`No token usage to show by ${name}.`];
	return paintTitles(textTable([
		left(name.charAt(0).toUpperCase() + name.slice(1)),
		right("Requests"),
		right("Tokens"),
		right("Output"),
		right("Cost"),
		right("Cached"),
		right("In/out")
	], rows.map(({ name, usage }) => [
		plainText(name) || "(no name)",
		usage.requests === null ? "–" : `${usage.requestsAreFloor ? "≥ " : ""}${sayCount(usage.requests)}`,
		formatTokens(usage.totalTokens),
		formatTokens(usage.outputTokens),
		formatCost(usage),
		formatRate(usage.cacheHitRate),
		formatRatio(usage.inputOutputRatio)
	]), width), paint);
}
function paintTitles(lines, paint) {
	return lines.map((line, index) => index === 0 ? paint("dim", line) : line);
}
function findings({ findings }, width, paint) {
	if (findings.length === 0) return [];
	const more = findings.length - MAX_FINDINGS;
	return [
		"",
		paint("bold", `${sayMany(findings.length, "finding")} (${sayBySeverity(findings)})`),
		...findings.slice(0, MAX_FINDINGS).flatMap((finding) => renderFinding(finding, width, paint)),
		...more > 0 ? ["", `${sayMany(more, "more finding")} in report.json.`] : []
	];
}
function sayBySeverity(findings) {
	const parts = SEVERITIES.toReversed().flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [`${sayCount(count)} ${severity}`];
	});
	return sayList(parts);
}
const INDENT = "        ";
function renderFinding(finding, width, paint) {
	const { severity, confidence, workflow, estimatedSavingUsd } = finding;
	const where = workflow === null ? "Whole report" : plainText(workflow);
	const sure = confidence === "low" ? " (low confidence)" : "";
	const saving = estimatedSavingUsd === null ? "" : ` Would have saved about ${sayUsd(estimatedSavingUsd)}.`;
	const remedy = `→ ${plainText(finding.remedy, MAX_TEXT_CHARS)}${saving}`;
	return [
		"",
		`${signOf(severity, paint)}${paint("bold", where)}: ${plainText(ruleTitle(finding.kind))}${sure}`,
		...wrapText(plainText(finding.message, MAX_TEXT_CHARS), width, INDENT),
		...wrapText(remedy, width, INDENT)
	];
}
function signOf(severity, paint) {
	return paint(SEVERITY_STYLES[severity], severity.padEnd(8));
}
/** What the numbers above leave out. */
function notes(report, width, paint) {
	const { pricing, coverage, notAssessed } = report;
	const unpriced = pricing.unpriced.map((model) => plainText(model));
	const rules = new Set(notAssessed.map(({ kind }) => plainText(ruleTitle(kind))));
	return wrapText([
		`Costs are estimates at list prices (${plainText(pricing.source)}, version ${plainText(pricing.version)}).`,
		unpriced.length === 0 ? "" : `No price, so not in the cost: ${sayList(unpriced, 5)}.`,
		coverage.duplicateRecords === 0 ? "" : `${sayMany(coverage.duplicateRecords, "record")} stood twice and counted once.`,
		rules.size === 0 ? "" : `Not assessed for lack of data: ${sayList([...rules], 5)}.`
	].filter((sentence) => sentence !== "").join(" "), width, "").map((line) => paint("dim", line));
}
export { renderTerminal as t };
