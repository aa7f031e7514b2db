// src/history/consumption.ts
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
export { countDegraded as n, mergeByName as r, consumptionByName as t };
