import { A as string, D as safeInteger, M as tuple, O as safeParse, _ as minValue, b as number, m as maxLength, n as array, v as nullable, w as pipe } from "./group-by.js";
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
// src/history/report-spends.ts
/** What each workflow with usage spent, by name and model; those that share a name are one. */
function spendsOf(workflows) {
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
// src/history/wire-spends.ts
/** Longest text: a fifth of the 60,000 characters that an issue may have. */
const MAX_SPENDS_CHARS = 12e3;
/** Some twenty times of what the longest text packs. Bytes. */
const MAX_UNPACKED_BYTES = 262144;
/** The workflows that are summed, because there was no room for each. */
const OTHER_WORKFLOWS = "(other workflows)";
const OTHER_MODELS = "(other models)";
const count = nullable(pipe(number(), safeInteger(), minValue(0)));
const nanos = nullable(pipe(number(), safeInteger(), minValue(0)));
/** As long as a report keeps names. */
const text = pipe(string(), maxLength(1e4));
/** Model, requests, uncached input, cache reads, cache writes, output, cost in nano-dollars. */
const WireModel = tuple([
	text,
	count,
	count,
	count,
	count,
	count,
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
		const json = Buffer.from(JSON.stringify(toWire(rows)));
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
		return wire.success && [wire.output, ...wire.output.map(([, , rows]) => rows)].every(haveOwnNames) ? fromWire(wire.output) : void 0;
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
function toWire(workflows) {
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
function fromWire(wire) {
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
export { readSpends as a, spendsOf as c, mergeByName as d, alignSpends as i, consumptionByName as l, OTHER_MODELS as n, writeSpends as o, OTHER_WORKFLOWS as r, costsOf as s, MAX_SPENDS_CHARS as t, countDegraded as u };
