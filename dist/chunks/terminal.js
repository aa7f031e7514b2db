import { a as formatPeriod, b as sayMany, c as formatTokens, l as shortModel, n as formatCost, o as formatRate, r as formatInstant, s as formatRatio, t as formatChange, v as sayCount, w as sayUsd, y as sayList } from "./format.js";
import { _ as pickFinding, b as sayMissing, c as ESTIMATE_WORDS, d as sayDegraded, f as sayInvariant, h as ruleTitle, i as workflowRows, l as barOf, m as stageName, p as sayRunUsage, r as formatRuns, t as costPerRun, u as hasEstimates, v as sayChange, x as sayWhatWasSpent, y as sayCoverage } from "./workflow-rows.js";
import { r as plainText } from "./plain-text.js";
import { a as SEVERITIES } from "./coverage.js";
// src/renderers/terminal-paint.ts
/** Select Graphic Rendition codes, ECMA-48 8.3.117. */
const STYLES = {
	bold: 1,
	dim: 2,
	red: 31,
	yellow: 33,
	cyan: 36
};
/** Makes a `Paint`. */
function createPaint(color) {
	return (style, text) => color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;
}
/** Lines of a table, its titles less prominent. */
function paintTitles(lines, paint) {
	return lines.map((line, index) => index === 0 ? paint("dim", line) : line);
}
// src/renderers/text-table.ts
/** A column of words. */
const left = (title) => ({
	title,
	align: "left"
});
/** A column of numbers. */
const right = (title) => ({
	title,
	align: "right"
});
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
// src/renderers/terminal-agent-runs.ts
/** Each takes some ten lines. */
const MAX_RUNS = 20;
const MAX_STAGES = 50;
/** Reasons have names in them. Code points. */
const MAX_TEXT_CHARS$1 = 400;
/** Columns that a name and the numbers beside a bar take, and one more number. */
const BESIDE_BAR = 62;
const ONE_MORE = 12;
const MIN_BAR = 8;
const MAX_BAR = 40;
/**
* A block for each run of a multi-agent workflow, newest first, with where its tokens went;
* nothing without any. Then what the sign of an estimate means, which tables may show too.
*/
function agentRunBlocks(report, width, paint) {
	const { agentRuns = [] } = report;
	const more = agentRuns.length - MAX_RUNS;
	const words = hasEstimates(report) ? wrapText(ESTIMATE_WORDS, width, "").map((line) => paint("dim", line)) : [];
	return [
		...agentRuns.slice(0, MAX_RUNS).flatMap((run) => ["", ...agentRunBlock(run, width, paint)]),
		...more > 0 ? ["", `${sayMany(more, "older multi-agent run")} in report.json.`] : [],
		...words.length > 0 ? ["", ...words] : []
	];
}
function agentRunBlock(run, width, paint) {
	const { stages, status, startedAt } = run;
	const id = plainText(run.id);
	const name = run.name === null ? id : `${plainText(run.name)} (${id})`;
	const start = startedAt === null ? "" : `Started ${formatInstant(startedAt)}. `;
	const told = status === null ? "It tells no status." : `Its own status: ${plainText(status)}.`;
	const degraded = sayDegraded(run);
	const wrap = (text) => wrapText(plainText(text, MAX_TEXT_CHARS$1), width, "");
	return [
		...wrap(`${name}: ${sayRunUsage(run)}`).map((line) => paint("bold", line)),
		...wrap(`${start}${told} ${sayInvariant(run)}`),
		...(degraded === void 0 ? [] : wrap(`DEGRADED, ${degraded}`)).map((line) => paint("red", line)),
		...stages.length === 0 ? [] : stageTable(stages, width, paint)
	];
}
function stageTable(stages, width, paint) {
	const counts = ["errors", "running"].filter((key) => stages.some((stage) => stage[key] > 0));
	const room = width - BESIDE_BAR - counts.length * ONE_MORE;
	const bar = Math.max(MIN_BAR, Math.min(MAX_BAR, room));
	const titles = {
		errors: "In error",
		running: "Unfinished"
	};
	const columns = [
		left("Stage"),
		right("Tokens"),
		right("Share"),
		right("Cost"),
		right("Agents"),
		...counts.map((key) => right(titles[key])),
		left("")
	];
	const rows = stages.slice(0, MAX_STAGES).map((stage) => [
		plainText(stageName(stage)) || "(no name)",
		stage.tokens === null ? "–" : sayCount(stage.tokens),
		formatRate(stage.share),
		formatCost(stage),
		sayCount(stage.agents),
		...counts.map((key) => sayCount(stage[key])),
		barOf(stage.share, bar)
	]);
	const more = stages.length - rows.length;
	return [...paintTitles(textTable(columns, rows, width), paint), ...more > 0 ? [`${sayMany(more, "more stage")} in report.json.`] : []];
}
// src/renderers/terminal-findings.ts
const MAX_FINDINGS = 20;
const SEVERITY_STYLES = {
	high: "red",
	medium: "yellow",
	low: "cyan"
};
/** The findings, the most pressing first. */
function findingsList({ findings }, width, paint) {
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
	const remedy = `→ ${plainText(finding.remedy, 400)}${saving}`;
	return [
		"",
		`${signOf(severity, paint)}${paint("bold", where)}: ${plainText(ruleTitle(finding.kind))}${sure}`,
		...wrapText(plainText(finding.message, 400), width, INDENT),
		...wrapText(remedy, width, INDENT)
	];
}
function signOf(severity, paint) {
	return paint(SEVERITY_STYLES[severity], severity.padEnd(8));
}
// src/renderers/terminal-tables.ts
/** A person at a terminal scrolls, but not for ever. */
const MAX_ROWS = 50;
/** The workflows by cost, and the sum of those that are too many. */
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
/** A grouping as a table. */
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
// src/renderers/terminal.ts
const DEFAULT_WIDTH = 100;
/** A narrower page would break every number off its name. */
const MIN_WIDTH = 60;
/** The report as a page for a terminal; no text from elsewhere can steer the terminal. */
function renderTerminal(report, options = {}) {
	const { groupBy, color = false } = options;
	const width = Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH);
	const paint = createPaint(color);
	return `${[
		...headline(report, width, paint),
		"",
		...groupBy === void 0 ? workflowTable(report, width, paint) : groupTable(groupBy, width, paint),
		...agentRunBlocks(report, width, paint),
		...findingsList(report, width, paint),
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
	return `${lead.charAt(0).toUpperCase() + lead.slice(1)}${where}: ${plainText(message, 400)}`;
}
function sayTotals(usage) {
	const least = usage.requestsAreFloor ? "at least " : "";
	const requests = usage.requests === null ? "" : ` in ${least}${sayMany(usage.requests, "request")}`;
	const rate = usage.cacheHitRate === null ? "" : `, ${formatRate(usage.cacheHitRate)} of the input cached`;
	return `${formatTokens(usage.totalTokens)} tokens${requests}${rate}.`;
}
/** What the numbers above leave out. */
function notes(report, width, paint) {
	const { pricing, coverage, notAssessed } = report;
	const unpriced = pricing.unpriced.map((model) => plainText(model));
	const rules = new Set(notAssessed.map(({ kind }) => plainText(ruleTitle(kind))));
	return wrapText([
		`Costs are estimates at list prices (${plainText(pricing.source)}, version ${plainText(pricing.version)}).`,
		sayReported(pricing),
		unpriced.length === 0 ? "" : `No price, so not in the cost: ${sayList(unpriced, 5)}.`,
		coverage.duplicateRecords === 0 ? "" : `${sayMany(coverage.duplicateRecords, "record")} stood twice and counted once.`,
		rules.size === 0 ? "" : `Not assessed for lack of data: ${sayList([...rules], 5)}.`
	].filter((sentence) => sentence !== "").join(" "), width, "").map((line) => paint("dim", line));
}
/** What the writers of the records say of the cost that they are of, beside ours. */
function sayReported({ reported }) {
	if (reported.length === 0) return "";
	const total = (of) => reported.reduce((sum, writer) => sum + writer[of], 0);
	const [told, ours] = [total("reportedUsd"), total("ourUsd")];
	const difference = ours === 0 ? "" : ` (${formatChange(told / ours - 1)})`;
	return `The records themselves tell ${sayUsd(told)} where these give ${sayUsd(ours)}${difference}.`;
}
export { renderTerminal as t };
