import { C as optional, D as regex, N as tuple, O as safeInteger, S as object, T as pipe, g as maxValue, h as maxLength, i as check, j as string, k as safeParse, m as literal, n as array, p as isoDate, r as boolean, s as exactOptional, v as minValue, w as picklist, x as number, y as nullable } from "./group-by.js";
import { C as spendsOf$1, D as dateOfWindow, T as countDegraded, _ as MAX_SPENDS_CHARS, b as readSpends, w as consumptionByName, x as writeSpends } from "./page.js";
import { a as runCounts } from "./gap-words.js";
import { n as safeJson, r as writeHiddenComment, t as readHiddenComment } from "./hidden-comment.js";
// src/history/scope.ts
/**
* A short key of a scope, the same whatever the order of its lists: 8 hex digits of
* FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). Only a report of the same key is
* compared with, continued, updated or closed.
*/
function scopeKey({ providers, workflows, excludeWorkflows }) {
	const text = JSON.stringify([
		providers,
		workflows,
		excludeWorkflows
	].map((list) => list.toSorted()));
	let hash = 2166136261;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
	return hash.toString(16).padStart(8, "0");
}
// src/history/wire-marker.ts
/** Version of the marker's shape: additions keep it, and a reader ignores any other. */
const VERSION = 1;
const count = pipe(number(), safeInteger(), minValue(0));
const amount = pipe(number(), minValue(0), maxValue(1e9));
const rate = pipe(number(), minValue(0), maxValue(1));
const date = pipe(string(), isoDate());
const instant = pipe(string(), maxLength(40), check((text) => Number.isFinite(Date.parse(text))));
/**
* The marker on the wire. Keys are short because GitHub counts them:
* `d` date, `f` from, `t` to, `b` basis, `r` runs with usage, `c` cost in US dollars, `cf`
* the cost is a floor, `k` total tokens, `m` runs whose spend may be missing,
* `g` degraded runs, `e` the cost is an estimate (both absent elsewhere), `s` scope,
* `l` label, `w` workflows, `x` the list of workflows is cut, `p` what each model of each
* workflow spent, compressed (absent in older markers).
* A workflow is `[name, runs with usage, cost, cost is a floor, total tokens, cache hit rate]`.
*/
const WireMarker = object({
	v: literal(VERSION),
	d: date,
	f: nullable(instant),
	t: nullable(instant),
	b: picklist([
		"last-report",
		"look-back",
		"explicit"
	]),
	r: nullable(count),
	c: nullable(amount),
	cf: boolean(),
	k: nullable(count),
	m: nullable(count),
	g: optional(pipe(count, minValue(1))),
	e: optional(literal(true)),
	s: nullable(pipe(string(), regex(/^[0-9a-f]{8}$/))),
	l: exactOptional(string()),
	w: pipe(array(tuple([
		string(),
		count,
		nullable(amount),
		boolean(),
		nullable(count),
		nullable(rate)
	])), maxLength(200)),
	x: boolean(),
	p: exactOptional(pipe(string(), maxLength(MAX_SPENDS_CHARS)))
});
/** Writes a marker with these workflows, which may be fewer than it knows. */
function toWire(data, workflows, isCut, spends) {
	return {
		v: VERSION,
		d: data.date,
		f: data.from,
		t: data.to,
		b: data.basis,
		r: data.runsWithUsage,
		c: data.costUsd,
		cf: data.costIsFloor,
		k: data.totalTokens,
		m: data.runsMissing,
		...data.runsDegraded !== void 0 && { g: data.runsDegraded },
		...data.costIsEstimate && { e: true },
		s: data.scope,
		...data.label !== void 0 && { l: data.label },
		w: workflows,
		x: isCut,
		...spends !== void 0 && { p: spends }
	};
}
/** Writes a workflow of a marker. */
function toWireWorkflow(workflow) {
	const { name, runsWithUsage, costUsd, costIsFloor, totalTokens, cacheHitRate } = workflow;
	return [
		name,
		runsWithUsage,
		costUsd,
		costIsFloor,
		totalTokens,
		cacheHitRate
	];
}
/** Reads a marker. */
function fromWire(wire) {
	const spends = wire.p === void 0 ? void 0 : spendsOf(wire.p, wire.c);
	return {
		date: wire.d,
		from: wire.f,
		to: wire.t,
		basis: wire.b,
		runsWithUsage: wire.r,
		costUsd: wire.c,
		costIsFloor: wire.cf,
		totalTokens: wire.k,
		runsMissing: wire.m,
		...wire.g !== void 0 && { runsDegraded: wire.g },
		...wire.e && { costIsEstimate: wire.e },
		scope: wire.s,
		...wire.l !== void 0 && { label: wire.l },
		workflows: wire.w.map(([name, runsWithUsage, costUsd, costIsFloor, totalTokens, cacheHitRate]) => ({
			name,
			runsWithUsage,
			costUsd,
			costIsFloor,
			totalTokens,
			cacheHitRate
		})),
		workflowsAreCut: wire.x,
		...spends !== void 0 && { spends }
	};
}
/** How far a cost in eight digits may be from the sum of its parts; US dollars, and a ratio. */
const ROUNDING_USD = 1e-5;
const ROUNDING = 1e-6;
/** Undefined where they are damaged, or do not add up to the cost of the report. */
function spendsOf(packed, costUsd) {
	const spends = readSpends(packed);
	const difference = (spends ?? []).flatMap(({ models }) => models.map((model) => model.costUsd ?? 0)).reduce((sum, cost) => sum + cost, 0) - (costUsd ?? 0);
	return Math.abs(difference) <= ROUNDING_USD + (costUsd ?? 0) * ROUNDING ? spends : void 0;
}
// src/history/marker.ts
const OPENING = "<!-- token-usage-report ";
const END_OPENING = "<!-- token-usage-report-end ";
/** Longest marker, so that it never takes more than a quarter of an issue's 65,536 characters. */
const MAX_LISTED_CHARS = 16e3;
/** With what its models spent, which is compressed. */
const MAX_MARKER_CHARS = MAX_LISTED_CHARS + MAX_SPENDS_CHARS + 100;
/** What a later report needs of this one, published under a label. */
function markerFromReport(report, label) {
	const { window, coverage, totals } = report;
	const workflows = [...consumptionByName(report.workflows).values()];
	const degraded = countDegraded(report.workflows);
	return {
		date: dateOfReport(report),
		from: window.from,
		to: window.to,
		basis: window.basis,
		...runCounts(coverage),
		scope: scopeKey({
			providers: report.providers,
			...report.filters
		}),
		label,
		...degraded > 0 && { runsDegraded: degraded },
		costUsd: rounded(totals.costUsd),
		costIsFloor: totals.costIsFloor,
		...totals.costIsEstimate && { costIsEstimate: true },
		totalTokens: totals.totalTokens,
		workflows: workflows.map((workflow) => ({
			...workflow,
			costUsd: rounded(workflow.costUsd),
			cacheHitRate: rounded(workflow.cacheHitRate)
		})),
		workflowsAreCut: false,
		spends: spendsOf$1(report.workflows)
	};
}
/** UTC date of a report, `YYYY-MM-DD`: that of its window's last instant. */
function dateOfReport({ window, generatedAt }) {
	return window.to === null ? generatedAt.slice(0, 10) : dateOfWindow({ to: new Date(window.to) });
}
/** Eight digits are exact to the millionth of a dollar below $100 and keep the marker short. */
function rounded(value) {
	return value === null ? null : Number(value.toPrecision(8));
}
/**
* The marker as one HTML comment on one line, at most `MAX_MARKER_CHARS` long. Workflows
* that do not fit are left out, the cheapest first, and the marker says so.
*
* No name can end the comment: inside strings `<`, `>`, `&`, double hyphens and all that is
* not printable ASCII are written as `\uXXXX`.
*/
function writeMarker(data) {
	const rows = [...data.workflows].sort(byCost).map(toWireWorkflow);
	const kept = [];
	let free = MAX_LISTED_CHARS - wrap(toWire(data, [], true)).length;
	for (const row of rows) {
		const length = safeJson(row).length + 1;
		if (kept.length === 200) break;
		if (length > free) continue;
		kept.push(row);
		free -= length;
	}
	const spends = data.spends === void 0 ? void 0 : writeSpends(data.spends);
	return wrap(toWire(data, kept, data.workflowsAreCut || kept.length < rows.length, spends));
}
/**
* The marker once more, without the workflows, for the last line of a body: an edit that
* damages the first line then loses neither the window nor whose report it is.
*/
function writeEndMarker(data) {
	return wrap(toWire(data, [], true), END_OPENING);
}
function byCost(a, b) {
	const difference = (b.costUsd ?? -1) - (a.costUsd ?? -1);
	if (difference !== 0 || a.name === b.name) return difference;
	return a.name < b.name ? -1 : 1;
}
function wrap(wire, opening = OPENING) {
	return writeHiddenComment(opening, wire);
}
/**
* The marker at the very start of an issue's body; undefined when there is none, or none
* that can be trusted. Never throws: a body is anybody's text.
*/
function readMarker(body) {
	return parseMarker(readHiddenComment(OPENING, body, MAX_MARKER_CHARS));
}
/** The marker that is the whole last line of a body, in the same way; it has no workflows. */
function readEndMarker(body) {
	const text = body.slice(-MAX_MARKER_CHARS).trimEnd();
	const line = text.slice(text.lastIndexOf("\n") + 1);
	return line.indexOf("-->") === line.length - 3 ? parseMarker(readHiddenComment(END_OPENING, line, MAX_MARKER_CHARS)) : void 0;
}
function parseMarker(value) {
	const wire = safeParse(WireMarker, value);
	return wire.success ? fromWire(wire.output) : void 0;
}
export { writeEndMarker as a, readMarker as i, markerFromReport as n, writeMarker as o, readEndMarker as r, scopeKey as s, dateOfReport as t };
