import { o as MS_PER_DAY } from "./model-name.js";
import { n as PublishError, t as AccessError } from "./errors.js";
import { t as dateOfWindow } from "./window.js";
import { d as scopeKey, i as readMarker, r as readEndMarker } from "./marker.js";
import { n as isBefore, r as isReplacedOn } from "./choose-window.js";
// src/history/believe-marker.ts
/** GitHub reports whole seconds; the rest is for a report whose clock was not GitHub's. */
const TOLERANCE_MS = 6e4;
/**
* What the markers of an issue report, as far as GitHub's own times bear it out; undefined
* without one that can be read.
*
* People edit issues: the marker at the end stands in for a damaged one at the start. No
* report can know of a time after it was written, so a window that claims to is taken to
* end when the issue was made, and the next one goes on from there.
*/
function believeMarker(body, times) {
	const markers = markersOf(body);
	const [first] = markers;
	const borneOut = markers.find((marker) => isBorneOut(marker, times));
	if (borneOut !== void 0 || first === void 0) return borneOut;
	const to = times.createdAt;
	return {
		...first,
		date: dateOfWindow({ to }),
		from: null,
		to: to.toISOString()
	};
}
/** Whether the markers of an issue claim what only a later edit of ours could have written. */
function claimsLaterEdit(body, { createdAt }) {
	return markersOf(body).length > 0 && !markersOf(body).some((one) => isBorneOut(one, { createdAt }));
}
function markersOf(body) {
	return [readMarker(body), readEndMarker(body)].filter((marker) => marker !== void 0);
}
function isBorneOut({ date, from, to }, times) {
	if (to === null) return true;
	const { createdAt, editedAt = createdAt } = times;
	const end = new Date(to);
	if (end.getTime() > editedAt.getTime() + TOLERANCE_MS) return false;
	return date === dateOfWindow({ to: end }) && (from === null || Date.parse(from) < end.getTime());
}
/** Whether we wrote a body, though its markers may be damaged or gone. */
function isOurText(body) {
	return body.includes("<!-- token-usage-report") || body.includes("Made by `token-usage-report ");
}
// src/history/read-table.ts
/** Enough for any report; more is no table for people. */
const MAX_ROWS = 1e3;
/** The first Markdown table in these lines; undefined when there is none. Never throws. */
function readTable(lines) {
	const delimiter = lines.findIndex((line, index) => index > 0 && isDelimiter(line) && (lines[index - 1] ?? "").includes("|"));
	if (delimiter < 0) return void 0;
	const columns = cellsOf(lines[delimiter - 1] ?? "").map(columnName);
	const rows = [];
	for (const line of lines.slice(delimiter + 1, delimiter + 1 + MAX_ROWS)) {
		if (!line.includes("|")) break;
		const cells = cellsOf(line);
		rows.push(new Map(columns.map((column, index) => [column, cells[index] ?? ""])));
	}
	return {
		columns,
		rows
	};
}
function isDelimiter(line) {
	return line.includes("|") && line.includes("-") && /^[\s|:-]+$/.test(line);
}
/** `Est. Cost ($)` and `**est cost**` are one column. */
function columnName(text) {
	return text.toLowerCase().replace(/[^a-z/ ]/g, "").trim();
}
/** Cells between pipes; an escaped pipe belongs to its cell. */
function cellsOf(line) {
	const cells = line.trim().split(/(?<!\\)\|/);
	if (cells[0]?.trim() === "") cells.shift();
	if (cells.at(-1)?.trim() === "") cells.pop();
	return cells.map(plainText);
}
const ENTITIES = {
	"&lt;": "<",
	"&gt;": ">",
	"&amp;": "&",
	"&quot;": "\"",
	"&#39;": "'"
};
/** What a reader sees of a cell: no links, bold, code or tags. Underscores stay, names have them. */
function plainText(cell) {
	return cell.slice(0, 1e3).replace(/\[([^\][]*)\]\([^()]*\)/g, "$1").replace(/<\/?[a-z][^<>]*>/gi, "").replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/[*`]/g, "").replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity).trim();
}
// src/history/rounded-numbers.ts
/** A number for people is short; a long run of digits or blanks takes time by its square. */
const MAX_NUMBER_LENGTH = 100;
const SCALES = {
	k: 1e3,
	m: 1e6,
	b: 1e9
};
/** A number with separators and an optional scale, after signs that mean "about". */
const COMPACT = /^[~≈\s]*(\d[\d,]*(?:\.\d+)?)\s*([kmb](?![a-z]))?/i;
/** `395K`, `1.2M`, `~1,234`: a whole count. */
function readCount(text) {
	const [, digits, scale = ""] = COMPACT.exec(text.slice(0, MAX_NUMBER_LENGTH)) ?? [];
	if (digits === void 0) return null;
	const value = Math.round(Number(digits.replaceAll(",", "")) * (SCALES[scale.toLowerCase()] ?? 1));
	return Number.isSafeInteger(value) ? value : null;
}
/** A scaled cost (`$1.2K`) is too coarse to compare. */
const COST = /^([~≈≥\s]*)\$?\s*(\d[\d,]*(?:\.\d+)?)(?![\d.,]*[kmb])/i;
/** `$0.46`, `~$1,234.50`, `≥ $1.20`. */
function readCost(text) {
	const [, sign = "", digits] = COST.exec(text.slice(0, MAX_NUMBER_LENGTH)) ?? [];
	const value = digits === void 0 ? NaN : Number(digits.replaceAll(",", ""));
	return Number.isFinite(value) ? {
		costUsd: value,
		costIsFloor: sign.includes("≥")
	} : {
		costUsd: null,
		costIsFloor: false
	};
}
/** `99.5%` as a ratio from 0 to 1. */
function readShare(text) {
	const [, digits] = /^[~≈\s]*(\d+(?:\.\d+)?)\s*%/.exec(text.slice(0, MAX_NUMBER_LENGTH)) ?? [];
	const percent = digits === void 0 ? NaN : Number(digits);
	return percent <= 100 ? percent / 100 : null;
}
/** An ISO date, with a time to the minute or finer, and a zone that is UTC unless given. */
const INSTANT = /(\d{4}-\d\d-\d\d)(?:(?:T|,? +)(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?: *([+-]\d\d:\d\d))?)?/g;
/** `2026-04-01 17:38 UTC to 2026-04-02T17:38:00Z` as instants, both `null` unless both are given. */
function readPeriod(text) {
	const [first, second] = [...text.slice(0, 200).matchAll(INSTANT)].map(([, day = "", time = "00:00", zone = "Z"]) => Date.parse(`${day}T${time}${zone}`));
	if (first === void 0 || second === void 0) return {
		from: null,
		to: null
	};
	const end = second === first ? first + MS_PER_DAY : second;
	return first < end ? {
		from: new Date(first).toISOString(),
		to: new Date(end).toISOString()
	} : {
		from: null,
		to: null
	};
}
// src/history/read-foreign-report.ts
/** GitHub's limit for a body; the rest of a longer text was not written there. */
const MAX_BODY_CHARS = 65536;
/**
* An earlier report of either kind: with our marker, else written by another program under
* the title prefix, with a date in its title and a Workflow Summary table in its body.
* Undefined for any other issue, and for one of ours whose markers are gone. Never throws.
*/
function readEarlierReport({ number, url, title, body, createdAt, editedAt }, titlePrefix) {
	const marker = believeMarker(body, {
		createdAt,
		editedAt
	});
	if (marker !== void 0) {
		const { basis: _basis, label: _label, ...report } = marker;
		return {
			issue: number,
			url,
			isRounded: false,
			...report
		};
	}
	if (!title.startsWith(titlePrefix) || isOurText(body)) return void 0;
	const [date] = /\b\d{4}-\d\d-\d\d\b/.exec(title.slice(titlePrefix.length)) ?? [];
	if (date === void 0 || Number.isNaN(Date.parse(date))) return void 0;
	return readForeignReport(body, {
		issue: number,
		url,
		date
	});
}
/**
* A report that another program wrote; undefined without a Workflow Summary table. Cells
* that cannot be read are `null`. Never throws.
*/
function readForeignReport(body, issue) {
	const lines = body.slice(0, MAX_BODY_CHARS).split(/\r?\n/);
	const table = summaryTable(lines);
	if (table === void 0) return void 0;
	const overview = (label) => valueOf(lines, label);
	const totalTokens = readCount(overview(/^total tokens$/));
	return {
		...issue,
		...readPeriod(overview(/^period$/)),
		isRounded: true,
		runsMissing: null,
		scope: null,
		runsWithUsage: runsWithUsage(overview(/^runs analyzed$/)),
		...knownCost(overview(/^(?:estimated )?total (?:estimated )?cost$|^estimated cost$/), totalTokens),
		totalTokens,
		...readWorkflows(table)
	};
}
function summaryTable(lines) {
	const heading = lines.findIndex((line) => /^ {0,3}#{1,6} .*workflow summary/i.test(line));
	if (heading < 0) return void 0;
	const section = lines.slice(heading + 1);
	const end = section.findIndex((line) => /^ {0,3}#{1,6} /.test(line));
	const table = readTable(end < 0 ? section : section.slice(0, end));
	return table?.columns.includes("workflow") === true ? table.rows : void 0;
}
/** The text after `**Label**:` or `**Label:**`, list item or not; empty when there is none. */
function valueOf(lines, label) {
	for (const line of lines) {
		const plain = line.slice(0, 400).replaceAll("**", "").replace(/^\s*[-*+] /, "").trim();
		const colon = plain.indexOf(":");
		if (colon > 0 && label.test(plain.slice(0, colon).trim().toLowerCase())) return plain.slice(colon + 1).trim();
	}
	return "";
}
/** `3 of 5 (2 had token data)`: the number in brackets. */
function runsWithUsage(text) {
	const [, runs] = /\((\d{1,9}) (?:had|have|with)\b/.exec(text) ?? [];
	return runs === void 0 ? null : Number(runs);
}
/** Rows that are no workflow: the sum, and what a producer puts for the ones it left out. */
const SUM = /^(?:grand |sub)?totals?$/i;
const LEFT_OUT = /^(?:\.{3}|…)$|^\+? ?(?:\d+ )?(?:more|others?)(?: workflows?)?(?: \(\d+\))?$/i;
/**
* The workflows of the table. A row without a readable number of runs cannot be compared per
* run and is left out; the list then counts as cut, so that nobody takes it for new.
*/
function readWorkflows(rows) {
	const workflows = [];
	let workflowsAreCut = false;
	for (const row of rows) {
		const name = row.get("workflow") ?? "";
		if (name === "" || SUM.test(name)) continue;
		const runs = readCount(row.get("runs") ?? "");
		if (runs === null || LEFT_OUT.test(name)) workflowsAreCut = true;
		else workflows.push(readWorkflow(name, runs, row));
	}
	return {
		workflows,
		workflowsAreCut
	};
}
function readWorkflow(name, runsWithUsage, row) {
	const cell = (...columns) => {
		const column = columns.find((one) => row.has(one));
		return column === void 0 ? "" : row.get(column) ?? "";
	};
	const totalTokens = readCount(cell("total tokens", "tokens"));
	return {
		name,
		runsWithUsage,
		...knownCost(cell("cost", "total cost", "est cost", "estimated cost"), totalTokens),
		totalTokens,
		cacheHitRate: readShare(cell("cache rate", "cache hit rate", "cache hit", "cache hits", "hit rate"))
	};
}
/** The analyzers wrote $0.00 for a cost that they did not know, so 0 for some tokens is unknown. */
function knownCost(text, totalTokens) {
	const cost = readCost(text);
	return cost.costUsd === 0 && totalTokens !== 0 ? {
		...cost,
		costUsd: null
	} : cost;
}
// src/history/known-reports.ts
/** Chooses the reports of a series among the issues with its label, those of a program before us included. */
function knownReports(issues, series) {
	const read = issues.map((issue) => ({
		issue,
		report: readEarlierReport(issue, series.titlePrefix)
	}));
	return {
		...partByDate(read.flatMap(({ issue, report }) => inScope(series, issue, report))),
		unreadable: read.flatMap(({ issue, report }) => report === void 0 ? [issue] : [])
	};
}
/**
* Chooses the reports of a series that lost their label: the marker shows whose they are.
* The title alone would not, because several series may share it.
*/
function unlabelledReports(issues, series) {
	const isOurs = (issue) => believeMarker(issue.body, issue)?.label === series.label;
	return knownReports(issues.filter(isOurs), series);
}
/** Earlier reports that a trend is drawn from, the newest ones. */
const MAX_EARLIER_REPORTS = 30;
/** The reports that a report of a date is compared with, newest first. */
function earlierReports({ reports }, date) {
	return reports.map(({ report }) => report).filter((report) => isBefore(report, date)).slice(0, MAX_EARLIER_REPORTS);
}
/**
* Which issues a report of a date touches. Throws PublishError when an issue has its title
* and a text that is no report any more: people edited it.
*/
function touchedIssues(known, { owner, repo, title, date }) {
	const isReplaced = ({ report }) => isReplacedOn(report, date);
	const isOlder = ({ report }) => isBefore(report, date);
	const existing = known.reports.find(isReplaced)?.issue.number;
	const alike = known.unreadable.find((issue) => issue.title === title);
	if (existing === void 0 && alike !== void 0) throw new PublishError(`Issue #${alike.number} of ${owner}/${repo} has the title of this report, but its text was edited so that it is no report any more: delete or rename it, then run again.`);
	return {
		existing,
		duplicates: openNumbers(known.duplicates.filter(isReplaced)),
		older: openNumbers([...known.reports, ...known.duplicates].filter(isOlder))
	};
}
function openNumbers(reports) {
	return reports.filter(({ issue }) => issue.state === "open").map(({ issue }) => issue.number);
}
function inScope(series, issue, report) {
	if (report === void 0) return [];
	const isTheirs = series.workflows.length + series.excludeWorkflows.length === 0 && series.period === void 0;
	return (report.scope === null ? isTheirs : report.scope === scopeKey(series)) ? [{
		issue,
		report
	}] : [];
}
/** Two runs at the same time may both have made a report; every run agrees which one counts. */
function partByDate(known) {
	const first = /* @__PURE__ */ new Map();
	for (const { issue, report } of known) {
		if (report.isRounded) continue;
		first.set(report.date, Math.min(issue.number, first.get(report.date) ?? issue.number));
	}
	const isFirst = ({ issue, report }) => report.isRounded || first.get(report.date) === issue.number;
	return {
		reports: known.filter(isFirst),
		duplicates: known.filter((report) => !isFirst(report))
	};
}
// src/jobs/known-reports.ts
/**
* As `readKnownReports`, but a token that may not read issues does not keep the report from
* being made: it then has no trend, and is published everywhere but as an issue.
*/
async function learnKnownReports(options, reading) {
	try {
		return await readKnownReports(options, reading);
	} catch (failure) {
		if (!(failure instanceof AccessError)) throw failure;
		if (options.dryRun || !options.publish.has("issue")) reading.log.warning(`The report has no trend: ${failure.message}`);
		return {
			reports: [],
			duplicates: [],
			unreadable: [],
			failure
		};
	}
}
/** Reads the reports of the series that a report belongs to. */
async function readKnownReports(options, reading) {
	const { issues, doubts } = await datedByEdits(await reading.readReportIssues({ label: options.label }), reading);
	return {
		...knownReports(issues, seriesOf(options)),
		doubts
	};
}
/**
* Learns when we last wrote the issues that claim a time after they were made. An issue whose last edit is another's, or nobody's, is taken to end when it was made.
*/
async function datedByEdits(issues, { readEdits, log }) {
	const claiming = issues.filter((issue) => claimsLaterEdit(issue.body, issue));
	if (claiming.length === 0) return {
		issues,
		doubts: []
	};
	const edits = await readEdits?.(claiming.map(({ number }) => number));
	const dated = issues.map((issue) => {
		const edit = edits?.get(issue.number);
		return edit?.isOwn === true ? {
			...issue,
			editedAt: edit.at
		} : issue;
	});
	const doubts = dated.filter((issue) => claiming.some(({ number }) => number === issue.number) && issue.editedAt === void 0).map(({ number, createdAt }) => {
		const by = edits?.get(number)?.by;
		return `Report #${number} was changed${by === void 0 ? "" : ` by ${by}`} and claims a time after it was made, so what ran before ${createdAt.toISOString()} may be in no report`;
	});
	for (const doubt of doubts) log.warning(`${doubt}: run again with a \`since\` before it.`);
	return {
		issues: dated,
		doubts
	};
}
/** Reads the reports of a date that lost their label. */
async function readUnlabelledReports(options, reading, date) {
	const since = new Date(Date.parse(date) - MS_PER_DAY);
	const { issues } = await datedByEdits(await reading.readReportIssues({ since }), reading);
	return unlabelledReports(issues, seriesOf(options));
}
/** The series that a report made with these options belongs to. */
function seriesOf(options) {
	const { since } = options;
	return {
		...options,
		period: since.kind === "period" ? since.unit : void 0
	};
}
export { touchedIssues as a, earlierReports as i, readKnownReports as n, readUnlabelledReports as r, learnKnownReports as t };
