// src/domain/finding.ts
/** How much it matters if it is true. */
const SEVERITIES = [
	"low",
	"medium",
	"high"
];
// src/pricing/model-name.ts
/**
* One spelling for the many that one model has: lower case, without the maker's prefix
* (`anthropic/…`), a bracketed variant (`…[1m]`) or a release date (`-20251001`,
* `-2026-03-05`), with dots and underscores as dashes. For looking prices up, not for
* showing.
*/
function canonicalModel(model) {
	return bareModel(model).toLowerCase().replace(/(?:-alpha)?-(?:\d{8}|\d{4}-\d{2}-\d{2})$/, "").replaceAll(/[._]/g, "-");
}
/** A model's name without the maker's prefix and a bracketed variant. */
function bareModel(model) {
	return model.slice(model.lastIndexOf("/") + 1).replace(/\[[^\]]*\]$/, "");
}
// src/domain/coverage.ts
/** Why a run has no usage in the report. The names are public (`report.json`). */
const GAP_REASONS = [
	"no-artifact",
	"no-usage-file",
	"empty-usage-file",
	"other-provider",
	"expired",
	"unreadable",
	"fork",
	"too-large",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden"
];
/**
* Reasons by which spend may be missing from the totals. The others explain why there is
* none, or what the user chose to leave out (`fork`).
*/
const MISSING_SPEND = /* @__PURE__ */ new Set([
	"expired",
	"unreadable",
	"too-large",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden"
]);
/** Runs whose spend may be missing, in whole or in part. */
function runsMissing({ gaps }) {
	return gaps.filter(({ reason }) => MISSING_SPEND.has(reason)).reduce((sum, { runs }) => sum + runs, 0);
}
/** What a coverage tells of runs that are missing and not, as an earlier report tells it. */
function runCounts(coverage) {
	return {
		runsMissing: runsMissing(coverage),
		runsWithUsage: coverage.runsWithUsage
	};
}
/** Reasons for which a run was not looked into at all. */
const NOT_ANALYZED = /* @__PURE__ */ new Set([
	"fork",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden"
]);
// src/findings/consumption.ts
/**
* What each workflow with usage consumed, by name, in the words of an earlier report, so
* that now and then are compared in one shape. Degraded runs are left out.
*/
function consumptionByName(workflows) {
	return mergeByName(workflows.map((workflow) => ({
		name: workflow.name,
		...workflow.degradedRuns === void 0 ? {
			...told(workflow.usage),
			runsWithUsage: workflow.runsWithUsage
		} : healthyConsumption(workflow),
		cacheHitRate: workflow.usage.cacheHitRate
	})));
}
function told({ costUsd, costIsFloor, totalTokens }) {
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
		...usages.map(told).reduce(add, {
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
* nothing else of them, so they are one; their common cache hit rate is not known.
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
export { MISSING_SPEND as a, bareModel as c, GAP_REASONS as i, canonicalModel as l, countDegraded as n, NOT_ANALYZED as o, mergeByName as r, runCounts as s, consumptionByName as t, SEVERITIES as u };
