import { t as groupBy } from "./group-by.js";
import { a as createStageBound, h as sumTallies, l as groupCells, m as createTally, p as addRecord } from "./price-book.js";
import { t as sumKnown } from "./sum-known.js";
import { y as estimateOf } from "./conclude-run.js";
import { a as compareText, i as toUsage, r as toCost } from "./workflow-glob.js";
import { i as keyOfWorkflow, r as keyOfRun } from "./assemble.js";
// src/meter/degradation.ts
/** Fewer agents than this may all be small by chance. */
const FEWEST_AGENTS = 5;
/** A stage whose mean is below this share of the median of the stages' means is too cheap. */
const CHEAP_SHARE = .25;
/** Stages with agents that ended in error, whatever the run reports of itself. */
function inError(stages) {
	return stages.filter(({ errors }) => errors > 0).map(({ name, errors, agents }) => ({
		kind: "agents-in-error",
		stage: name,
		errors,
		agents
	}));
}
/**
* Stages whose agents used far less than those of the others: they broke off without saying
* so. The median is that of stages and not of agents, so that a large broken stage cannot hide
* by its number. Agents whose tokens are unknown count nowhere.
*/
function tooCheap(agents) {
	const reported = agents.flatMap(({ stage, tokens }) => tokens === null ? [] : [{
		stage,
		tokens
	}]);
	const means = [...groupBy(reported, ({ stage }) => stage)].map(([stage, group]) => ({
		stage,
		agents: group.length,
		meanTokens: group.reduce((sum, { tokens }) => sum + tokens, 0) / group.length
	}));
	const medianTokens = medianOf(means.map(({ meanTokens }) => meanTokens));
	return means.filter(({ agents: count }) => count >= FEWEST_AGENTS).filter(({ meanTokens }) => meanTokens < CHEAP_SHARE * medianTokens).map((mean) => ({
		kind: "cheap-stage",
		...mean,
		medianTokens
	}));
}
/** 0 of nothing, which no mean is below. */
function medianOf(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.slice(sorted.length - 1 >> 1, (sorted.length >> 1) + 1);
	return middle.reduce((sum, number) => sum + number / middle.length, 0);
}
// src/meter/metered-agent.ts
/** The agents of a run, each with the cost of its transcript or, without one, an estimate. */
function meterAgents(run, recordsOf, priceOf) {
	const boundStage = createStageBound();
	return [...groupBy(run.agents, ({ id }) => id).values()].map((group) => {
		const attempts = [...group].sort((a, b) => a.attempt - b.attempt);
		const last = attempts.at(-1);
		const records = last === void 0 ? void 0 : recordsOf(last);
		const stage = attempts.findLast((attempt) => attempt.stage !== void 0)?.stage;
		const cost = createTally();
		for (const record of records ?? attempts.map((attempt) => estimateOf(run, attempt))) addRecord(cost, record, priceOf(record), 0);
		return {
			stage: stage === void 0 ? null : boundStage(stage),
			state: last?.state ?? "unknown",
			tokens: sumKnown(attempts.map(({ tokens }) => tokens ?? null)),
			isReported: attempts.every(({ tokens }) => tokens !== void 0),
			cost,
			isExact: records !== void 0
		};
	});
}
// src/meter/meter-run.ts
/**
* Meters a run of a multi-agent workflow: its tokens as it reports them, and their cost, exact
* where an agent's transcript is at hand and estimated elsewhere.
*
* @param recordsOf - the requests of an agent's transcript, of all its attempts together;
*   undefined without one. Asked once for each agent, with its last attempt.
* @param pricedAt - time by which a run without one is priced; list prices have a date,
*   so that without any time only the user's own prices count.
*/
function meterRun(run, recordsOf, prices, pricedAt) {
	const agents = meterAgents(run, recordsOf, (record) => prices.priceOf({
		...record,
		model: record.model,
		at: record.at ?? (run.startedAt ?? pricedAt)?.getTime(),
		isAggregate: record.grain !== "request"
	}));
	const agentTokens = sumKnown(agents.map(({ tokens }) => tokens));
	const stages = toStages(agents, agentTokens);
	const degraded = [...inError(stages), ...tooCheap(agents)];
	return {
		id: run.id,
		name: run.name ?? null,
		status: run.status ?? null,
		startedAt: run.startedAt?.toISOString() ?? null,
		durationMs: run.durationMs ?? null,
		totalTokens: run.totalTokens ?? null,
		agentTokens,
		invariant: checkInvariant(run.totalTokens, agentTokens, agents),
		transcriptTokens: transcriptTokens(agents),
		agents: agents.length,
		...costOf(agents),
		stages,
		isDegraded: degraded.length > 0,
		degraded
	};
}
function checkInvariant(total, sum, agents) {
	if (total === void 0 || sum === null) return "not-told";
	if (sum === total) return "holds";
	const mayHideMore = agents.some(({ isReported }) => !isReported);
	return sum < total && mayHideMore ? "not-told" : "broken";
}
function transcriptTokens(agents) {
	const spent = agents.filter(({ isExact, tokens }) => isExact || tokens !== 0);
	if (spent.some(({ isExact }) => !isExact)) return null;
	return toUsage(sumTallies(spent.map(({ cost }) => cost))).totalTokens;
}
function toStages(agents, all) {
	return [...groupBy(agents, ({ stage }) => stage)].map(([name, group]) => {
		const tokens = sumKnown(group.map((agent) => agent.tokens));
		const count = (state) => group.filter((agent) => agent.state === state).length;
		return {
			name,
			tokens,
			share: tokens === null || !all ? null : tokens / all,
			agents: group.length,
			errors: count("error"),
			running: count("running"),
			...costOf(group)
		};
	}).sort((a, b) => (b.tokens ?? -1) - (a.tokens ?? -1) || compareText(a.name ?? "", b.name ?? ""));
}
function costOf(agents) {
	return toCost(sumTallies(agents.map(({ cost }) => cost)));
}
// src/meter/meter-reconciled-run.ts
/**
* Meters a run of many agents, under the GitHub run that it was part of.
*
* @param pricedAt - time by which a run of unknown time, that is part of no GitHub run, is
*   priced.
*/
function meterReconciledRun({ attribution, run, recordsOf }, prices, pricedAt) {
	const part = attribution.run;
	const metered = meterRun(run, recordsOf, prices, part?.completedAt ?? pricedAt);
	return part === void 0 ? metered : {
		...metered,
		run: {
			id: part.id,
			attempt: part.attempt
		}
	};
}
// src/report/run-spends.ts
/** Of runs that are not compared: they spent nothing that was asked for, or were left out. */
const NOT_COMPARED = /* @__PURE__ */ new Set([
	"nothing-spent",
	"other-provider",
	"fork"
]);
/** What each run of a repository spent; those whose usage is missing are among them. */
function spendsOfOutcomes(cells, outcomes, isDegraded) {
	const cellsOf = groupBy(cells, ({ run }) => run === void 0 ? void 0 : keyOfRun(run));
	const names = /* @__PURE__ */ new Map();
	for (const { run } of outcomes) {
		const key = keyOfWorkflow(run.workflow);
		if (!names.has(key)) names.set(key, run.workflow.name);
	}
	return outcomes.filter(({ basis, gap }) => basis !== null || gap !== null && !NOT_COMPARED.has(gap)).map(({ run, basis, gap }) => ({
		workflow: names.get(keyOfWorkflow(run.workflow)) ?? run.workflow.name,
		at: run.completedAt.getTime(),
		models: basis === null ? [] : modelsOfCells(cellsOf.get(keyOfRun(run)) ?? []),
		isPartial: gap !== null,
		isDegraded: isDegraded(run)
	}));
}
/** What each run of local documents spent. */
function spendsOfParts(runs, isDegraded) {
	return Array.from(runs, (run) => ({
		workflow: run.workflow,
		at: run.at,
		models: modelsOfCells(run.cells),
		isPartial: false,
		isDegraded: isDegraded(run)
	}));
}
function modelsOfCells(cells) {
	return Array.from(groupCells(cells, ({ model }) => model), ([model, tally]) => toSpend(model, tally));
}
function toSpend(model, tally) {
	const usage = toUsage(tally);
	const { records, uncachedInput, cacheRead, output, unsplit } = tally;
	const known = Math.min(uncachedInput.known, cacheRead.known, output.known);
	return {
		model,
		requests: usage.requestsAreFloor ? null : usage.requests,
		uncachedInput: usage.uncachedInputTokens,
		cacheRead: usage.cacheReadTokens,
		cacheWrite: usage.cacheWriteTokens ?? (usage.cacheReadTokens === null ? null : 0),
		output: usage.outputTokens,
		unsplit: usage.unsplitTokens ?? null,
		tokensAreFloor: known + unsplit.known < records,
		costUsd: usage.costUsd,
		costIsFloor: usage.costIsFloor,
		costIsEstimate: usage.costIsEstimate === true
	};
}
export { spendsOfParts as n, meterReconciledRun as r, spendsOfOutcomes as t };
