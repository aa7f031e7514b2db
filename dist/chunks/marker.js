import { C as optional, D as regex, N as tuple, O as safeInteger, P as tupleWithRest, S as object, T as pipe, d as integer, g as maxValue, h as maxLength, i as check, j as string, k as safeParse, m as literal, n as array, p as isoDate, r as boolean, s as exactOptional, t as groupBy, v as minValue, w as picklist, x as number, y as nullable } from "./group-by.js";
import { t as dateOfWindow } from "./window.js";
import { n as safeJson, r as writeHiddenComment, s as runCounts, t as readHiddenComment } from "./hidden-comment.js";
import { c as nameOfDay, s as dayOf } from "./model-name.js";
import { n as toDollars, r as toNanos } from "./money.js";
import { deflateRawSync, inflateRawSync } from "node:zlib";
// src/history/consumption.ts
/**
* What each workflow with usage consumed, by name, in the shape of an earlier report, so
* that now and then are compared alike. Degraded runs are left out.
*/
function consumptionByName(workflows) {
	return mergeByName(workflows.map((workflow) => ({
		name: workflow.name,
		...workflow.degradedRuns === void 0 ? {
			...consumptionOf(workflow.usage),
			runsWithUsage: workflow.runsWithUsage
		} : healthyConsumption(workflow),
		cacheHitRate: workflow.usage.cacheHitRate
	})));
}
function consumptionOf({ costUsd, costIsFloor, totalTokens }) {
	return {
		costUsd,
		costIsFloor,
		totalTokens
	};
}
/** What the runs consumed whose work was done: a broken run is cheap, and nobody saved by it. */
function healthyConsumption({ runsDetail }) {
	const usages = runsDetail.filter(({ isDegraded }) => isDegraded !== true).map(({ usage }) => usage).filter((usage) => usage !== null);
	return {
		...usages.map(consumptionOf).reduce(add, {
			costUsd: 0,
			costIsFloor: false,
			totalTokens: 0
		}),
		runsWithUsage: usages.length
	};
}
/** Runs whose cost is compared with none. */
function countDegraded(workflows) {
	return workflows.reduce((sum, { degradedRuns = 0 }) => sum + degradedRuns, 0);
}
/**
* Workflows with usage by name. Two workflows may share a name and an earlier report knows
* nothing else of them, so they are one; their common cache hit rate is unknown.
*/
function mergeByName(workflows) {
	const merged = /* @__PURE__ */ new Map();
	for (const workflow of workflows) {
		if (workflow.runsWithUsage === 0) continue;
		const other = merged.get(workflow.name);
		merged.set(workflow.name, other === void 0 ? workflow : merge(other, workflow));
	}
	return merged;
}
function merge(one, other) {
	return {
		name: one.name,
		runsWithUsage: one.runsWithUsage + other.runsWithUsage,
		...add(one, other),
		cacheHitRate: null
	};
}
function add(one, other) {
	return {
		costUsd: sum(one.costUsd, other.costUsd),
		costIsFloor: one.costIsFloor || other.costIsFloor,
		totalTokens: sum(one.totalTokens, other.totalTokens)
	};
}
function sum(one, other) {
	return one === null || other === null ? null : one + other;
}
/** What a later report needs of this report's findings. Those of no series are none. */
function openFindingsOf(findings) {
	return findings.flatMap(({ kind, workflow, since, reports = 1, symptoms, ...finding }) => {
		if (since === null) return [];
		const { savingUsdPerMonth, savingIsUpperBound } = finding;
		const subject = subjectKeyOf(finding);
		const standing = {
			workflow,
			...subject !== void 0 && { subject },
			since,
			reports
		};
		return [{
			kind,
			...standing,
			savingUsdPerMonth,
			savingIsUpperBound,
			isSymptom: false
		}, ...[...new Set(symptoms.map((symptom) => symptom.kind))].filter((one) => one !== kind).map((one) => ({
			kind: one,
			...standing,
			savingUsdPerMonth: null,
			savingIsUpperBound: false,
			isSymptom: true
		}))];
	});
}
/** Tells findings of one rule about calls apart over reports; undefined for others. */
function subjectKeyOf({ about }) {
	if (about === void 0) return void 0;
	const { agent, task, model, template } = about;
	return JSON.stringify([
		agent,
		task,
		model,
		template
	]).slice(0, 400);
}
// src/history/report-spends.ts
/** What each workflow with usage spent, by name and model; those that share a name are one. */
function spendsOf$1(workflows) {
	const spends = /* @__PURE__ */ new Map();
	for (const { name, runsWithUsage, models } of workflows) {
		if (models.length === 0) continue;
		const known = spends.get(name) ?? {
			name,
			runs: 0,
			models: []
		};
		spends.set(name, {
			name,
			runs: known.runs + runsWithUsage,
			models: mergeModels([...known.models, ...models.map(toModelSpend)])
		});
	}
	return [...spends.values()];
}
/** The same of a report that told its workflows' costs alone. */
function costsOf(workflows) {
	const spends = /* @__PURE__ */ new Map();
	for (const { name, runsWithUsage, costUsd } of workflows) {
		const known = spends.get(name) ?? {
			name,
			runs: 0,
			models: []
		};
		const cost = {
			...UNKNOWN_TOKENS,
			model: "",
			requests: null,
			costUsd
		};
		spends.set(name, {
			name,
			runs: known.runs + runsWithUsage,
			models: mergeModels([...known.models, cost])
		});
	}
	return [...spends.values()];
}
const UNKNOWN_TOKENS = {
	uncachedInput: null,
	cacheRead: null,
	cacheWrite: null,
	output: null
};
/** Tokens of requests and of totals together say nothing of a request, nor does half a cost. */
function toModelSpend({ model, usage }) {
	const { requestsAreFloor, unsplitTokens, costIsFloor } = usage;
	if (requestsAreFloor || unsplitTokens !== void 0 || costIsFloor) return {
		...UNKNOWN_TOKENS,
		model,
		requests: null,
		costUsd: usage.costUsd
	};
	return {
		model,
		requests: usage.requests,
		uncachedInput: usage.uncachedInputTokens,
		cacheRead: usage.cacheReadTokens,
		cacheWrite: usage.cacheWriteTokens ?? (usage.cacheReadTokens === null ? null : 0),
		output: usage.outputTokens,
		costUsd: usage.costUsd
	};
}
function mergeModels(models) {
	const merged = /* @__PURE__ */ new Map();
	for (const one of models) {
		const other = merged.get(one.model);
		merged.set(one.model, other === void 0 ? one : addModels(one.model, other, one));
	}
	return [...merged.values()];
}
/** A count that one of the two lacks is unknown of both; a cost is what is known of it. */
function addModels(model, a, b) {
	const add = (one, other) => one === null || other === null ? null : one + other;
	return {
		model,
		requests: add(a.requests, b.requests),
		uncachedInput: add(a.uncachedInput, b.uncachedInput),
		cacheRead: add(a.cacheRead, b.cacheRead),
		cacheWrite: add(a.cacheWrite, b.cacheWrite),
		output: add(a.output, b.output),
		costUsd: a.costUsd === null ? b.costUsd : a.costUsd + (b.costUsd ?? 0)
	};
}
// src/domain/short-hash.ts
/** 8 hex digits that stand for a text: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/). */
function shortHash(text) {
	let hash = 2166136261;
	for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
	return hash.toString(16).padStart(8, "0");
}
// src/history/scope.ts
/**
* A short key of a scope, the same whatever the order of its lists. Only a report of the same
* key is compared with, continued, updated or closed.
*/
function scopeKey({ providers, workflows, excludeWorkflows, period }) {
	const lists = [
		providers,
		workflows,
		excludeWorkflows
	].map((list) => list.toSorted());
	return shortHash(JSON.stringify(period === void 0 ? lists : [...lists, period]));
}
// src/history/wire-open.ts
/** Longest text: a fifteenth of the 60,000 characters that an issue may have. */
const MAX_OPEN_CHARS = 4e3;
/** Some twenty times of what the longest text packs. Bytes. */
const MAX_UNPACKED_BYTES$1 = 98304;
const cents = nullable(pipe(number(), safeInteger(), minValue(0), maxValue(1e11)));
const reports = pipe(number(), safeInteger(), minValue(1));
/** As long as a report keeps names. */
const name = nullable(pipe(string(), maxLength(1e4)));
const kind = pipe(string(), regex(/^[a-z][a-z0-9-]{0,39}$/));
/**
* Kind, since, reports, cents a month; then 1 for an upper bound and 2 for a symptom, added; then
* which calls it is about, if any.
*/
const WireFinding = tupleWithRest([
	kind,
	pipe(string(), isoDate()),
	reports,
	cents,
	pipe(number(), integer(), minValue(0), maxValue(3))
], pipe(string(), maxLength(400)));
const WireOpen = array(tuple([name, array(WireFinding)]));
const UPPER_BOUND = 1;
const SYMPTOM = 2;
/** Writes findings into at most `MAX_OPEN_CHARS`; where they do not fit, those that save least are left out. */
function writeOpen(open) {
	const sorted = open.toSorted(bySaving);
	for (let kept = sorted.length;; kept = Math.floor(kept * .9)) {
		const json = Buffer.from(JSON.stringify(toWire$2(sorted.slice(0, kept))));
		if (json.length > MAX_UNPACKED_BYTES$1 && kept > 0) continue;
		const packed = deflateRawSync(json, { level: 9 }).toString("base64");
		if (packed.length <= 4e3 || kept === 0) return packed;
	}
}
/** Reads findings; undefined for a text that is not of this form. Never throws: it is anybody's. */
function readOpen(packed) {
	if (packed.length > 4e3) return void 0;
	try {
		const json = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: MAX_UNPACKED_BYTES$1 }).toString("utf8");
		const wire = safeParse(WireOpen, JSON.parse(json));
		return wire.success ? fromWire$2(wire.output) : void 0;
	} catch {
		return;
	}
}
function bySaving(a, b) {
	const difference = (b.savingUsdPerMonth ?? 0) - (a.savingUsdPerMonth ?? 0);
	if (difference !== 0) return difference;
	const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
	if (first === second) return 0;
	return first < second ? -1 : 1;
}
function toWire$2(open) {
	return Array.from(groupBy(open, ({ workflow }) => workflow), ([workflow, findings]) => [workflow, findings.map(({ savingUsdPerMonth: usd, ...one }) => [
		one.kind,
		one.since,
		one.reports,
		usd === null ? null : Math.round(usd * 100),
		(one.savingIsUpperBound ? UPPER_BOUND : 0) + (one.isSymptom ? SYMPTOM : 0),
		...one.subject === void 0 ? [] : [one.subject]
	])]);
}
function fromWire$2(wire) {
	return wire.flatMap(([workflow, findings]) => findings.map(([kind, since, reports, cents, flags, subject]) => ({
		kind,
		workflow,
		...subject !== void 0 && { subject },
		since,
		reports,
		savingUsdPerMonth: cents === null ? null : cents / 100,
		savingIsUpperBound: (flags & UPPER_BOUND) !== 0,
		isSymptom: (flags & SYMPTOM) !== 0
	})));
}
// src/domain/unknown-spend.ts
/** Reasons by which a run spent nothing that the report counts. */
const NOTHING_COUNTED = /* @__PURE__ */ new Set([
	"other-provider",
	"nothing-spent",
	"fork"
]);
/** Whether runs of these workflows may have spent something, and none of them shows what. */
function isSpendUnknown(workflows) {
	const runs = workflows.flatMap(({ runsDetail }) => runsDetail);
	return runs.every(({ usage }) => usage === null) && runs.some(({ gap }) => gap !== null && !NOTHING_COUNTED.has(gap));
}
// src/history/wire-budgets.ts
/** More than any window of a report has; days of a longer one are not kept. */
const MAX_DAYS = 100;
/** Longest list of the days of budgets; those that do not fit are left out, the last first. */
const MAX_BUDGET_CHARS = 4e3;
const MAX_BUDGETS = 50;
const MAX_NOTIFIED = 100;
/** From the year 1970 to 2243. */
const MAX_DAY = 99999;
const amount$1 = pipe(number(), minValue(0), maxValue(1e9));
const days = pipe(array(tuple([pipe(number(), integer(), minValue(0), maxValue(MAX_DAY)), amount$1])), maxLength(MAX_DAYS));
/**
* Keys of the marker, all absent in older ones: `y` days as `[days since 1970, US dollars]`, `q`
* budgets as `[glob, days]`, `n` what was sent as `[key, date until which it stays sent]`.
*/
const WIRE_BUDGETS = {
	y: exactOptional(days),
	q: exactOptional(pipe(array(tuple([pipe(string(), maxLength(400)), days])), maxLength(MAX_BUDGETS))),
	n: exactOptional(pipe(array(tuple([pipe(string(), regex(/^[0-9a-f]{8}$/)), nullable(pipe(string(), isoDate()))])), maxLength(MAX_NOTIFIED)))
};
object(WIRE_BUDGETS);
/** The days of a report; nothing where some of its cost has no day, or none is known. */
function keptDaysOf({ days, budgets, workflows: all }) {
	const dated = days.flatMap(({ day, usage }) => day === null ? [] : [{
		day,
		usd: usage.costUsd ?? 0
	}]);
	const globs = new Map(budgets.flatMap(({ workflows, days: own }) => workflows === null || own === void 0 ? [] : [[workflows, own]]));
	return {
		...dated.length === days.length && !isSpendUnknown(all) && { days: dated },
		...globs.size > 0 && { budgetDays: Array.from(globs, ([workflows, own]) => ({
			workflows,
			days: own
		})) }
	};
}
/** Writes what is kept; what would not be read again is left out. */
function budgetsToWire({ days, budgetDays = [], notified }) {
	const rows = [];
	let free = MAX_BUDGET_CHARS;
	for (const { workflows, days: own } of budgetDays) {
		if (own.length > MAX_DAYS || rows.length === MAX_BUDGETS) continue;
		const row = [workflows, daysToWire(own)];
		free -= safeJson(row).length + 1;
		if (free < 0) break;
		rows.push(row);
	}
	return {
		...days !== void 0 && days.length <= MAX_DAYS && { y: daysToWire(days) },
		...rows.length > 0 && { q: rows },
		...notified !== void 0 && { n: notified.slice(0, MAX_NOTIFIED).map(({ key, until }) => [key, until]) }
	};
}
/** Reads what is kept. Days that do not add up to the report's cost are damaged, and dropped. */
function budgetsFromWire({ y, q, n }, costUsd) {
	const sum = (y ?? []).reduce((all, [, usd]) => all + usd, 0);
	const isSame = Math.abs(sum - (costUsd ?? 0)) <= ROUNDING_USD$1 + (costUsd ?? 0) * ROUNDING$1;
	return {
		...y !== void 0 && isSame && { days: daysFromWire(y) },
		...q !== void 0 && { budgetDays: q.map(([workflows, own]) => ({
			workflows,
			days: daysFromWire(own)
		})) },
		...n !== void 0 && { notified: n.map(([key, until]) => ({
			key,
			until
		})) }
	};
}
/** How far costs in eight digits may be from their sum; US dollars, and a ratio. */
const ROUNDING_USD$1 = 1e-5;
const ROUNDING$1 = 1e-6;
/** Eight digits, as the marker's other costs. */
function daysToWire(costs) {
	return costs.map(({ day, usd }) => [dayOf(Date.parse(day)), Number(usd.toPrecision(8))]);
}
function daysFromWire(wire) {
	return wire.map(([day, usd]) => ({
		day: nameOfDay(day),
		usd
	}));
}
// src/history/wire-spends.ts
/** Longest text: a fifth of the 60,000 characters that an issue may have. */
const MAX_SPENDS_CHARS = 12e3;
/** Some twenty times of what the longest text packs. Bytes. */
const MAX_UNPACKED_BYTES = 262144;
/** The workflows that are summed, because there was no room for each. */
const OTHER_WORKFLOWS = "(other workflows)";
const OTHER_MODELS = "(other models)";
const count$1 = nullable(pipe(number(), safeInteger(), minValue(0)));
const nanos = nullable(pipe(number(), safeInteger(), minValue(0)));
/** As long as a report keeps names. */
const text = pipe(string(), maxLength(1e4));
/** Model, requests, uncached input, cache reads, cache writes, output, cost in nano-dollars. */
const WireModel = tuple([
	text,
	count$1,
	count$1,
	count$1,
	count$1,
	count$1,
	nanos
]);
/** Name, runs, models. */
const WireWorkflow = tuple([
	text,
	pipe(number(), safeInteger(), minValue(0)),
	array(WireModel)
]);
const WireSpends = array(WireWorkflow);
/**
* Writes spends into at most `MAX_SPENDS_CHARS`. Where they do not fit, the cheapest
* workflows are summed into one.
*/
function writeSpends(workflows) {
	const sorted = workflows.toSorted((a, b) => costOf(b) - costOf(a) || (a.name < b.name ? -1 : 1));
	for (let kept = sorted.length;; kept = Math.floor(kept * .9)) {
		const rows = [...sorted.slice(0, kept), ...sumOf(sorted.slice(kept))];
		const json = Buffer.from(JSON.stringify(toWire$1(rows)));
		if (json.length > MAX_UNPACKED_BYTES && kept > 0) continue;
		const packed = deflateRawSync(json, { level: 9 }).toString("base64");
		if (packed.length <= 12e3 || kept === 0) return packed;
	}
}
/** Reads spends; undefined for a text that is not of this form. Never throws: it is anybody's. */
function readSpends(packed) {
	if (packed.length > 12e3) return void 0;
	try {
		const json = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: MAX_UNPACKED_BYTES }).toString("utf8");
		const wire = safeParse(WireSpends, JSON.parse(json));
		return wire.success && [wire.output, ...wire.output.map(([, , rows]) => rows)].every(haveOwnNames) ? fromWire$1(wire.output) : void 0;
	} catch {
		return;
	}
}
/** Two rows of one name would be counted twice in one sum and once in another. */
function haveOwnNames(rows) {
	return new Set(rows.map(([name]) => name)).size === rows.length;
}
/**
* Both sides in the same rows: what either side has in its sum of other workflows only is
* added to that sum on the other side too.
*/
function alignSpends(before, after) {
	return [foldLike(before, after), foldLike(after, before)];
}
function foldLike(own, other) {
	if (!other.some(({ name }) => name === "(other workflows)")) return own;
	const named = new Set(other.map(({ name }) => name));
	const isNamed = ({ name }) => named.has(name) && name !== "(other workflows)";
	return [...own.filter(isNamed), ...sumOf(own.filter((workflow) => !isNamed(workflow)))];
}
function costOf({ models }) {
	return models.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0);
}
/** Several workflows as one, with the models of all; nothing of none. */
function sumOf(workflows) {
	if (workflows.length === 0) return [];
	const [first, ...rest] = workflows.flatMap((workflow) => workflow.models);
	const sum = first === void 0 ? [] : [rest.reduce((a, b) => addModels(OTHER_MODELS, a, b), {
		...first,
		model: OTHER_MODELS
	})];
	return [{
		name: OTHER_WORKFLOWS,
		runs: workflows.reduce((runs, workflow) => runs + workflow.runs, 0),
		models: sum
	}];
}
function toWire$1(workflows) {
	return workflows.map(({ name, runs, models }) => [
		name,
		runs,
		models.map((one) => [
			one.model,
			one.requests,
			one.uncachedInput,
			one.cacheRead,
			one.cacheWrite,
			one.output,
			one.costUsd === null ? null : toNanos(one.costUsd)
		])
	]);
}
function fromWire$1(wire) {
	return wire.map(([name, runs, models]) => ({
		name,
		runs,
		models: models.map(([model, requests, uncachedInput, cacheRead, cacheWrite, output, cost]) => ({
			model,
			requests,
			uncachedInput,
			cacheRead,
			cacheWrite,
			output,
			costUsd: cost === null ? null : toDollars(cost)
		}))
	}));
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
* workflow spent, compressed, and `o` which findings stood, likewise (both absent in older
* markers); those of `wire-budgets.ts`.
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
	p: exactOptional(pipe(string(), maxLength(MAX_SPENDS_CHARS))),
	o: exactOptional(pipe(string(), maxLength(MAX_OPEN_CHARS))),
	...WIRE_BUDGETS
});
/** Writes a marker with these workflows, which may be fewer than it knows. */
function toWire(data, workflows, isCut, packed = {}) {
	const { spends, open } = packed;
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
		...spends !== void 0 && { p: spends },
		...open !== void 0 && { o: open },
		...budgetsToWire(data)
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
	const open = wire.o === void 0 ? void 0 : readOpen(wire.o);
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
		...spends !== void 0 && { spends },
		...open !== void 0 && { open },
		...budgetsFromWire(wire, wire.c)
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
/** With what its models spent and which findings stood, which are compressed. */
const MAX_MARKER_CHARS = 32100;
/** What a later report needs of this one, published under a label, and what was sent of it. */
function markerFromReport(report, label, notified) {
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
			...report.filters,
			period: window.period?.unit
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
		spends: spendsOf$1(report.workflows),
		open: openFindingsOf(report.findings),
		...keptDaysOf(report),
		...notified !== void 0 && { notified }
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
	const open = data.open === void 0 ? void 0 : writeOpen(data.open);
	return wrap(toWire(data, kept, data.workflowsAreCut || kept.length < rows.length, {
		spends,
		open
	}));
}
/**
* The marker once more, without the workflows and the days of budgets, for the last line of a body: an edit that
* damages the first line then loses neither the window nor whose report it is.
*/
function writeEndMarker({ budgetDays: _budgetDays, ...data }) {
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
	const text = body.slice(-32100).trimEnd();
	const line = text.slice(text.lastIndexOf("\n") + 1);
	return line.indexOf("-->") === line.length - 3 ? parseMarker(readHiddenComment(END_OPENING, line, MAX_MARKER_CHARS)) : void 0;
}
function parseMarker(value) {
	const wire = safeParse(WireMarker, value);
	return wire.success ? fromWire(wire.output) : void 0;
}
export { consumptionByName as _, writeEndMarker as a, OTHER_WORKFLOWS as c, scopeKey as d, shortHash as f, subjectKeyOf as g, openFindingsOf as h, readMarker as i, alignSpends as l, spendsOf$1 as m, markerFromReport as n, writeMarker as o, costsOf as p, readEndMarker as r, OTHER_MODELS as s, dateOfReport as t, isSpendUnknown as u, countDegraded as v, mergeByName as y };
