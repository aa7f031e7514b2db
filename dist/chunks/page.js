import { n as toDollars, r as toNanos } from "./money.js";
import { I as THRESHOLDS, N as tuple, O as safeInteger, R as SEVERITIES, T as pipe, h as maxLength, j as string, k as safeParse, n as array, t as groupBy, v as minValue, x as number, y as nullable } from "./group-by.js";
import { t as INPUT_SHARE } from "./unsplit.js";
import { A as details, B as strong, D as NOTHING, E as BREAK, F as link, G as sayList, H as toText, I as listing, J as sayShare, K as sayMany, L as paragraph, M as headline, N as join, O as bullets, P as left, R as right, S as per, T as windowDays, U as capitalized, V as table, W as sayCount, X as sayUsd, Y as sayTokens, Z as sayUsdOrMore, _ as shortModel, c as formatChange, d as formatLatency, f as formatPeriod, g as formatTokens, h as formatRequests, j as fact, k as code, l as formatCost, m as formatRatio, p as formatRate, q as sayOf, r as MISSING_SPEND, s as UNCHANGED, t as GAP_WORDS, tt as sumKnown, u as formatInstant, w as tokensPerRunGrowth, y as costPerRunGrowth, z as say } from "./gap-words.js";
import { deflateRawSync, inflateRawSync } from "node:zlib";
// src/domain/window.ts
/** UTC date (`YYYY-MM-DD`) of the window's last instant: the date in the issue's title. */
function dateOfWindow(window) {
	return (/* @__PURE__ */ new Date(window.to.getTime() - 1)).toISOString().slice(0, 10);
}
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
// src/findings/scope.ts
/** Workflows that reported any usage. The rest is one finding of `no-token-data`. */
function usedWorkflows(workflows) {
	return workflows.filter(({ usage }) => usage.totalTokens !== null || usage.requests !== null);
}
/** Runs of the workflow that reported their usage. */
function usedRuns(workflow) {
	return workflow.runsDetail.filter((run) => run.usage !== null);
}
/**
* One entry for all workflows that lacked the same data, so that a report over a hundred
* workflows is not flooded; it names the workflow when there is only one.
*
* @param missing - plain words that end "do not report …".
*/
function lacking(kind, workflows, missing) {
	const [first] = workflows;
	if (first === void 0) return [];
	if (workflows.length === 1) return [{
		kind,
		workflow: first.name,
		reason: `Its records do not report ${missing}.`
	}];
	return [{
		kind,
		workflow: null,
		reason: `The records of ${sayMany(workflows.length, "workflow")} do not report ${missing}.`
	}];
}
// src/renderers/extent.ts
/** What a page of Markdown shows where there is room. */
const FULL_EXTENT = {
	workflowRows: 25,
	findings: Infinity,
	evidenceRuns: 3,
	detailedWorkflows: Infinity,
	runsPerWorkflow: 5,
	askedRows: Infinity,
	groupRows: 10,
	agentRuns: 5,
	stages: 10,
	names: 20,
	earlierReports: 14,
	causes: 10,
	notAssessed: 20
};
/** What a terminal shows: a person scrolls there, but not for ever, and unfolds nothing. */
const TERMINAL_EXTENT = {
	workflowRows: 50,
	findings: 20,
	evidenceRuns: 1,
	detailedWorkflows: 3,
	runsPerWorkflow: 3,
	askedRows: Infinity,
	groupRows: 10,
	agentRuns: 20,
	stages: 50,
	names: 5,
	earlierReports: 5,
	causes: 5,
	notAssessed: 5
};
// src/renderers/section-groups.ts
const COLUMNS$1 = [
	right("Requests"),
	right("Total Tokens", { short: "Tokens" }),
	right("Output"),
	right("Cost"),
	right("Cache Rate", { short: "Cached" }),
	right("I/O Ratio", { short: "In/out" })
];
/** What the user asked to group by, in place of the workflows. */
function groupsSection(report, { askedRows }) {
	const { groupedBy = [], groups = [] } = report;
	const names = sayList(groupedBy, groupedBy.length);
	if (groups.length === 0) return [headline(`Usage by ${names}`), ...paragraph(`No token usage to show by ${names}.`)];
	const rows = groups.slice(0, askedRows).map(({ by, usage }) => [...groupedBy.map((name) => nameOf(by[name] ?? null)), ...cellsOf(usage)]);
	return [
		headline(`Usage by ${names}`),
		...table([...groupedBy.map((name) => left(capitalized(name))), ...COLUMNS$1], rows),
		...paragraph(moreIn(report, groups.length - rows.length, "group"))
	];
}
/** Tables of agents, stages and tasks, where the sources report them, by cost. */
function groupTables(report, { groupRows }) {
	const { agents = [], stages = [], tasks = [] } = report;
	const all = [
		["Agent", agents],
		["Stage", stages],
		["Task", tasks]
	];
	if (groupRows === 0) return [];
	return all.filter(([, groups]) => groups.length > 0).flatMap(([title, groups]) => {
		const rows = groups.slice(0, groupRows).map(({ name, usage }) => [code(name), ...cellsOf(usage)]);
		return [
			headline(`${title}s`, 4),
			...table([left(title), ...COLUMNS$1], rows),
			...paragraph(moreIn(report, groups.length - rows.length, title.toLowerCase()))
		];
	});
}
function cellsOf(usage) {
	return [
		formatRequests(usage),
		formatTokens(usage.totalTokens),
		formatTokens(usage.outputTokens),
		formatCost(usage),
		formatRate(usage.cacheHitRate),
		formatRatio(usage.inputOutputRatio)
	];
}
function nameOf(name) {
	return name === null ? "(unknown)" : code(name);
}
/** `3 more agents in report.json.`; nothing when there are none. */
function moreIn(report, more, noun) {
	return more > 0 ? say`${sayMany(more, `more ${noun}`)} in ${wholeReport(report)}.` : [];
}
/** Where all of a report is; one of files is written to no file but when it is asked for. */
function wholeReport({ repository }) {
	return code(repository === null ? "--format json" : "report.json");
}
// src/renderers/section-agent-runs.ts
/** More reasons add nothing new. */
const MAX_REASONS = 3;
/** The costliest runs of multi-agent workflows, each with where its tokens went. */
function agentRunTables(report, extent) {
	const { agentRuns = [] } = report;
	if (extent.agentRuns === 0) return [];
	const shown = [...agentRuns].sort((a, b) => (b.costUsd ?? -1) - (a.costUsd ?? -1)).slice(0, extent.agentRuns);
	return [...shown.flatMap((run) => agentRunTable(run, report, extent)), ...paragraph(moreIn(report, agentRuns.length - shown.length, "multi-agent run"))];
}
function agentRunTable(run, report, { stages: most }) {
	const { id, name, stages } = run;
	const shown = stages.slice(0, most);
	const hasRunning = stages.some(({ running }) => running > 0);
	const columns = [
		left("Stage"),
		right("Tokens"),
		right("Share"),
		right("Cost"),
		right("Agents"),
		right("In Error", { short: "In error" }),
		...hasRunning ? [right("Unfinished")] : [],
		left("")
	];
	return [
		headline(name === null ? code(id) : say`${code(name)} (${code(id)})`, 4),
		...paragraph(sayRun(run)),
		...degraded$1(run),
		...table(columns, shown.map((stage) => stageRow(stage, hasRunning))),
		...paragraph(moreIn(report, stages.length - shown.length, "stage"))
	];
}
function stageRow(stage, hasRunning) {
	return [
		stageName(stage.name),
		stage.tokens === null ? "–" : sayCount(stage.tokens),
		formatRate(stage.share),
		formatCost(stage),
		sayCount(stage.agents),
		sayCount(stage.errors),
		...hasRunning ? [sayCount(stage.running)] : [],
		stage.share === null ? "" : {
			kind: "bar",
			share: stage.share
		}
	];
}
function sayRun(run) {
	const { status, startedAt } = run;
	const start = startedAt === null ? "" : `Started ${formatInstant(startedAt)}. `;
	const ended = status === null ? say`It reports no status.` : say`Its own status: ${code(status)}.`;
	return say`${strong(sayRunUsage(run))}. ${start}${ended} ${sayInvariant(run)}`;
}
/** `1,006,200 tokens by 19 agents, ~$3.92 ($2.45 to $12.26)` */
function sayRunUsage(run) {
	const tokens = run.totalTokens ?? run.agentTokens;
	const used = tokens === null ? "tokens not known" : sayMany(tokens, "token");
	const { costLowUsd: low, costHighUsd: high } = run;
	const range = low === void 0 || high === void 0 ? "" : ` (${sayUsd(low)} to ${sayUsd(high)})`;
	return `${used} by ${sayMany(run.agents, "agent")}, ${formatCost(run, "cost not known")}${range}`;
}
/** Whether the run's numbers agree with each other, and what they leave out. */
function sayInvariant(run) {
	const { invariant, agentTokens, totalTokens, transcriptTokens } = run;
	const transcripts = transcriptTokens === null ? "" : ` Its cost is exact, from transcripts of ${sayMany(transcriptTokens, "token")} with all that was read from caches.`;
	if (invariant === "holds") return `The agents' tokens sum to the run's total.${transcripts}`;
	if (invariant === "broken" && agentTokens !== null && totalTokens !== null) return `The agents' tokens sum to ${sayCount(agentTokens)}, not to the run's total.${transcripts}`;
	return `The agents' tokens cannot be checked against the run's total.${transcripts}`;
}
/** What follows from a degraded run, and why it is one. */
function degraded$1({ degraded }) {
	if (degraded.length === 0) return [];
	const more = degraded.length - MAX_REASONS;
	const reasons = degraded.slice(0, MAX_REASONS).flatMap((reason, index) => [...index === 0 ? NOTHING : ["; "], ...sayReason(reason)]);
	const rest = more > 0 ? `; and ${more} more` : "";
	return paragraph(say`${strong("⚠️ DEGRADED")}, so its cost is compared with no other: ${reasons}${rest}.`, "warning");
}
function sayReason(reason) {
	const stage = stageName(reason.stage);
	if (reason.kind === "agents-in-error") return say`${sayCount(reason.errors)} of ${sayMany(reason.agents, "agent")} of ${stage} ended in error`;
	const { agents, meanTokens, medianTokens } = reason;
	return say`the ${sayMany(agents, "agent")} of ${stage} used ${sayCount(meanTokens)} tokens each, against a median of ${sayCount(medianTokens)} over the stages`;
}
function stageName(name) {
	return name === null ? "(no stage)" : code(name);
}
// src/findings/catalogue.ts
const BY_MONEY = "by cost in the window: high from $10, medium from $1 or when not known, else low";
const HINT = "a hint, by cost in the window: medium from $10, else low";
const BY_RUNS = "by runs with usage: high from 10, medium from 3, else low";
const MEASURED = "high: it is counted, not inferred";
/** The words of every rule. */
const CATALOGUE = {
	"zero-cache-hits": {
		title: "Zero cache hits",
		meaning: "Every request pays the full price for a prompt that the provider could keep.",
		needs: "cache reads, uncached input and requests of the workflow",
		severity: BY_MONEY,
		confidence: `${BY_RUNS}; low without a Claude model, because older records miss the cache reads of other models`,
		remedy: "Turn on prompt caching for this engine, and keep instructions and tools in the same order in every request."
	},
	"low-cache-hits": {
		title: "Low cache hits",
		meaning: "Much of the prompt is paid in full although part of it is cached.",
		needs: "cache reads and uncached input of the workflow",
		severity: BY_MONEY,
		confidence: BY_RUNS,
		remedy: "Move what changes between requests to the end of the prompt, so that more of its start can be served from the cache."
	},
	"cache-write-over-read": {
		title: "More cache written than read",
		meaning: "Writing to the cache costs extra, and reads do not earn it back.",
		needs: "cache writes and cache reads of the workflow",
		severity: BY_MONEY,
		confidence: BY_RUNS,
		remedy: "Check whether the runs are too short to read their cache again, or whether something early in the prompt changes in every request."
	},
	"high-input-output-ratio": {
		title: "High input/output ratio",
		meaning: "The prompt is very large for what the model writes.",
		needs: "uncached input, cache reads and output of the workflow",
		severity: HINT,
		confidence: BY_RUNS,
		remedy: "Shorten the prompt and remove tools that the agent does not use: every tool definition is sent with every request."
	},
	"many-small-requests": {
		title: "Many small requests",
		meaning: "The whole prompt is sent again and again for very short answers.",
		needs: "requests of the workflow, one by one",
		severity: HINT,
		confidence: BY_RUNS,
		remedy: "Let one step do more: combine tool calls, or do fixed steps in a script before the agent starts."
	},
	"costly-run": {
		title: "Costly run",
		meaning: "Single runs cost more than one run should.",
		needs: "the cost of each run",
		severity: "by cost of these runs: high from $10, medium from $1, else low",
		confidence: MEASURED,
		remedy: "Check whether the workflow does too much in one run, or could do its simple steps on a smaller model."
	},
	"rising-usage": {
		title: "Rising usage",
		meaning: "The same work takes more than it did in the last report.",
		needs: "an earlier report with the same numbers, exact on both sides",
		severity: "by cost added in the window: high from $10, medium from $1, else low; medium when not known",
		confidence: "low when the earlier report is rounded or either side has fewer than 3 runs, else high",
		remedy: "Look at what changed since then: prompt, tools, model, or what starts the workflow."
	},
	"heavy-run": {
		title: "Heavy run",
		meaning: "Single runs use very many tokens that the cache does not discount.",
		needs: "uncached input, cache writes and output of each run",
		severity: HINT,
		confidence: MEASURED,
		remedy: "Find what fills the context (large files, logs, tool results) and give the agent a shorter extract of it."
	},
	"many-requests": {
		title: "Many requests in a run",
		meaning: "Each further request sends the grown conversation again.",
		needs: "the number of requests of each run",
		severity: HINT,
		confidence: MEASURED,
		remedy: "Narrow the task, or limit the turns of the agent, so that it finishes in fewer steps."
	},
	"failing-runs": {
		title: "Failing runs",
		meaning: "Runs that fail are paid for and started again.",
		needs: "how each run ended",
		severity: "high when every run failed, else medium",
		confidence: "by runs that ended by themselves: high from 10, medium from 3, else low",
		remedy: "Open the failing runs and fix the cause before tuning anything else."
	},
	"failed-run-spend": {
		title: "Spend on failed or cancelled runs",
		meaning: "This money bought no result.",
		needs: "the cost of the runs that failed, timed out or were cancelled",
		severity: "by that cost: high from $10, medium from $1, else low",
		confidence: MEASURED,
		remedy: "Let the run fail before the agent starts: check what it needs first, and cancel superseded runs early."
	},
	"unpriced-model": {
		title: "Model without a price",
		meaning: "The true cost is higher than the report says.",
		needs: "nothing more than the model names",
		severity: "by its share of the cost at the nearest model’s price, else of all tokens: high from 50%, low below 10%, else medium",
		confidence: MEASURED,
		remedy: "Give the price of the model in the input \"prices\"."
	},
	"no-token-data": {
		title: "Workflows without token data",
		meaning: "What these workflows cost is not known.",
		needs: "the list of runs",
		severity: "low",
		confidence: MEASURED,
		remedy: "Let the workflow upload its token-usage.jsonl, which needs the API proxy of the firewall."
	},
	"paperclip-idle-waste": {
		title: "Idle heartbeats",
		meaning: "The timer starts an agent that finds nothing to do, and each time its whole prompt is paid for.",
		needs: "the runs of a Paperclip company, with what started them and what they worked on",
		severity: "by what these runs cost in the window: high from $10, medium from $1, else low",
		confidence: "by runs: high from 10, medium from 3; medium where only the API was read",
		remedy: "Lengthen the heartbeat of the agent, or wake it by assignment alone."
	},
	"paperclip-uncached-runs": {
		title: "Dear runs without a cache",
		meaning: "The dearest runs pay the full price for their whole prompt.",
		needs: "the dearest runs of a Paperclip company and what they read from a cache",
		severity: BY_MONEY,
		confidence: MEASURED,
		remedy: "Keep the start of the prompt the same from run to run, and check that the adapter has caching on."
	},
	"paperclip-dear-model": {
		title: "Dear model for the work",
		meaning: "An agent that routes, checks or answers uses a model that is made for more.",
		needs: "the agents’ roles and a list price of their models",
		severity: "by the saving in the window: high from $10, medium from $1, else low",
		confidence: "low: a role is a word, and a smaller model may need more tokens or fail",
		remedy: "Try the smaller model on this agent for some days, and compare what it delivers."
	},
	"paperclip-routines": {
		title: "Routines that do not run well",
		meaning: "Scheduled work is late, stuck, skipped or fails, mostly without anybody seeing it.",
		needs: "the routines of a Paperclip company",
		severity: "medium for routines that are overdue, stuck or failing, else low",
		confidence: MEASURED,
		remedy: "Open the routine, look at its last run, and start it by hand once its cause is gone."
	},
	"paperclip-assignee": {
		title: "Routines without an agent that runs",
		meaning: "The agent that is to do it is paused, in error, gone or none: each run fails without a notice.",
		needs: "the routines of a Paperclip company and the states of their agents",
		severity: "medium",
		confidence: MEASURED,
		remedy: "Resume the agent, or give the routine to another one."
	},
	"paperclip-ledger": {
		title: "Ledger and runs disagree",
		meaning: "Paperclip’s own cost is not what its runs reported, so that its budgets are wrong.",
		needs: "the ledger of a Paperclip company and what its runs reported",
		severity: "by the difference in the window: high from $10, medium from $1, else low",
		confidence: MEASURED,
		remedy: "Compare with the provider’s bill before you rely on Paperclip’s budgets."
	},
	"paperclip-double-posts": {
		title: "Spend posted twice",
		meaning: "The same cost events stand in the ledger more than once.",
		needs: "the cost events of a Paperclip company, which only its database shows",
		severity: "by what they add in the window: high from $10, medium from $1, else low",
		confidence: "medium: they are alike to the microsecond, but nothing forbids two that are",
		remedy: "Do not post again after an error: the server may have kept the event although it answered 500."
	},
	"paperclip-unaccounted": {
		title: "Runs without usage",
		meaning: "Finished runs left no usage at all: what they cost is in no sum.",
		needs: "the finished runs of a Paperclip company",
		severity: "medium from 10% of the finished runs, else low",
		confidence: MEASURED,
		remedy: "Look at how these runs ended: a process that is lost reports nothing."
	}
};
// src/renderers/rule-title.ts
const TITLES$1 = new Map(Object.entries(CATALOGUE).map(([kind, { title }]) => [kind, title]));
/** What a rule is called; its bare name when a report of another version holds it. */
function ruleTitle(kind) {
	return TITLES$1.get(kind) ?? kind;
}
// src/renderers/section-findings.ts
/**
* Findings by workflow, so that whoever owns one reads one item; the most severe first.
* Workflows with nothing but findings of low severity are folded.
*/
function findingsSection(report, extent) {
	const shown = report.findings.slice(0, extent.findings);
	const groups = toGroups(shown);
	const severe = groups.filter(({ severity }) => severity !== "low");
	const low = groups.filter(({ severity }) => severity === "low");
	const lowFindings = low.reduce((sum, { findings }) => sum + findings.length, 0);
	const costs = costsByName(report);
	const list = (part, first) => ({
		kind: "list",
		first,
		items: part.map((group) => toItem(group, costs, extent))
	});
	const lowDetails = () => details(`${sayMany(lowFindings, "finding")} of low severity`, [list(low, severe.length + 1)]);
	return [
		headline("🔍 Optimization Opportunities"),
		...nothingFound(report),
		...groups.length === 0 ? [] : [list(severe.length === 0 ? low : severe, 1)],
		...severe.length > 0 && low.length > 0 ? [lowDetails()] : [],
		...paragraph(moreIn(report, report.findings.length - shown.length, "finding")),
		...notAssessed(report, extent)
	];
}
function nothingFound({ findings, totals }) {
	if (findings.length > 0) return [];
	return totals.totalTokens === null ? paragraph("Without token data there is nothing to judge.", "nothing") : paragraph("None: no rule found anything wasteful.", "nothing");
}
function toGroups(findings) {
	return [...groupBy(findings, ({ workflow }) => workflow)].map(([workflow, group]) => ({
		workflow,
		severity: group[0]?.severity ?? "low",
		findings: group
	}));
}
/** What each workflow cost; empty for a name that two of them share. */
function costsByName({ workflows }) {
	const costs = /* @__PURE__ */ new Map();
	for (const { name, usage } of workflows) costs.set(name, costs.has(name) ? "" : formatCost(usage, ""));
	return costs;
}
function toItem({ workflow, severity, findings }, costs, extent) {
	const cost = workflow === null ? "" : costs.get(workflow) ?? "";
	const spent = cost === "" ? "" : ` — ${cost}`;
	const what = strong(workflow === null ? "Whole report" : code(workflow));
	return {
		text: say`${{
			kind: "severity",
			severity
		}} · ${what}${spent}`,
		below: findings.map((finding) => renderFinding(finding, severity, extent))
	};
}
function renderFinding(finding, ofGroup, extent) {
	const { kind, severity, confidence, message, remedy, estimatedSavingUsd } = finding;
	const asides = [...severity === ofGroup ? [] : [`${severity} severity`], ...confidence === "low" ? ["low confidence"] : []];
	const aside = asides.length === 0 ? "" : ` (${asides.join(", ")})`;
	const saving = estimatedSavingUsd === null ? NOTHING : say` ${strong(`Would have saved about ${sayUsd(estimatedSavingUsd)}.`)}`;
	return say`${strong(ruleTitle(kind))}${aside}: ${message}${proof(finding, extent)}${BREAK}→ ${remedy}${saving}`;
}
function proof({ evidence }, { evidenceRuns }) {
	const { runs, unit } = evidence;
	if (runs.length === 0) return NOTHING;
	return say` (${listing(runs, evidenceRuns, (run) => runWithValue(run, unit))})`;
}
function runWithValue(run, unit) {
	return run.value === null ? [runLink(run)] : say`${runLink(run)}: ${FORMATS[unit](run.value)}`;
}
const FORMATS = {
	ratio: formatRate,
	usd: sayUsd,
	tokens: formatTokens,
	requests: (value) => sayMany(value, "request"),
	runs: (value) => sayMany(value, "run"),
	"per-output-token": formatRatio
};
/** A link to an attempt of a run. */
function runLink(run) {
	const attempt = run.attempt === 1 ? "" : ` (attempt ${sayCount(run.attempt)})`;
	return link(`run ${run.id}${attempt}`, run.url);
}
function notAssessed({ notAssessed }, extent) {
	if (notAssessed.length === 0) return [];
	const rules = new Set(notAssessed.map(({ kind }) => kind)).size;
	const items = notAssessed.slice(0, extent.notAssessed).map(({ kind, workflow, reason }) => {
		const where = workflow === null ? NOTHING : say` in ${code(workflow)}`;
		return say`${strong(ruleTitle(kind))}${where}: ${reason}`;
	});
	const more = notAssessed.length - items.length;
	return [details(`Not assessed for lack of data: ${sayMany(rules, "rule")}`, bullets([...items, more === 0 ? NOTHING : [`${sayCount(more)} more`]]))];
}
// src/renderers/in-cents.ts
/** US dollars as whole cents. */
function toCents(usd) {
	return Math.round(usd * 100);
}
/**
* Parts in whole cents that add up to `total`, as those who add up what is printed expect: all
* are rounded down, and the cents that are then missing go to those that lost most.
*/
function inCents(parts, total) {
	const down = parts.map((usd) => Math.floor(usd * 100));
	const missing = total - down.reduce((sum, cents) => sum + cents, 0);
	const byLoss = parts.map((usd, index) => ({
		index,
		loss: usd * 100 - (down[index] ?? 0)
	})).sort((a, b) => b.loss - a.loss || a.index - b.index);
	const raised = new Set(byLoss.slice(0, Math.max(0, missing)).map(({ index }) => index));
	return down.map((cents, index) => raised.has(index) ? cents + 1 : cents);
}
// src/renderers/say-coverage.ts
/**
* How many runs the report rests on; undefined for files, which know no runs, and without
* any such run, which the answer reports already.
*/
function sayCoverage(coverage) {
	const { agenticRuns, runsWithUsage } = coverage;
	if (runsWithUsage === 0) return void 0;
	const others = runsOfOtherProviders(coverage);
	const asked = agenticRuns - others;
	const beside = others === 0 ? "" : ` (${sayMany(others, "run")} of other providers left out)`;
	if (runsWithUsage < asked) return `${sayCount(runsWithUsage)} of ${sayMany(asked, "run")} had token data${beside}.`;
	return `${asked === 1 ? "The only run" : `All ${sayCount(asked)} runs`} had token data${beside}.`;
}
/** Runs whose usage is all of providers that were not asked for: they hide nothing. */
function runsOfOtherProviders({ gaps }) {
	return gaps.find(({ reason }) => reason === "other-provider")?.runs ?? 0;
}
/**
* What may hide spend, such as `3 runs (artifact expired) are not counted`; undefined when
* nothing does.
*/
function sayMissing(coverage) {
	const { gaps, rejectedLines, unreadInputs = 0, complete } = coverage;
	if (complete) return void 0;
	const missing = gaps.filter(({ reason }) => MISSING_SPEND.has(reason));
	const parts = missing.map(({ reason, runs }) => `${sayMany(runs, "run")} (${GAP_WORDS[reason]})`);
	if (rejectedLines > 0) parts.push(`${sayMany(rejectedLines, "line")} that could not be read`);
	if (unreadInputs > 0) parts.push(`${sayMany(unreadInputs, "input")} that could not be read`);
	if (parts.length === 0) return "not everything could be read";
	const [first] = [...missing.map(({ runs }) => runs), rejectedLines || unreadInputs];
	const are = parts.length === 1 && first === 1 ? "is" : "are";
	return `${sayList(parts, parts.length)} ${are} not counted`;
}
// src/renderers/say-spent.ts
/** The totals as they are shown: what was not read makes their cost a floor. */
function shownTotals({ totals, coverage }) {
	return {
		...totals,
		costIsFloor: totals.costIsFloor || !coverage.complete
	};
}
/** The answer to "what did it cost", without a full stop. */
function sayWhatWasSpent(report) {
	const totals = shownTotals(report);
	const { runsWithUsage } = report.coverage;
	const byRuns = runsWithUsage > 0 ? ` by ${sayMany(runsWithUsage, "run")}` : "";
	const cost = formatCost(totals, "");
	if (cost !== "") return say`${strong(cost)} spent${byRuns}`;
	if (totals.totalTokens === null) return sayNothingCounted(report);
	const tokens = `${formatTokens(totals.totalTokens)} tokens`;
	return say`${strong(tokens)} used${byRuns}, at a cost that is not known`;
}
/** Why there is no number: there was nothing, it is not known, or other providers were used. */
function sayNothingCounted(report) {
	const { coverage, repository, providers } = report;
	const { agenticRuns, otherProviders = [] } = coverage;
	const others = runsOfOtherProviders(coverage);
	if (others === agenticRuns && others + otherProviders.length > 0) return sayWrongProvider(report);
	if (agenticRuns === 0) {
		if (repository === null) return [strong(sayNoneOf(providers))];
		return [strong("No token usage and no agentic run was found")];
	}
	const what = others === 0 || providers.length === 0 ? "its token usage" : say`usage of ${listing(providers, MAX_PROVIDERS, code)}`;
	const none = agenticRuns === 1 ? "The only run reported no token usage" : say`None of the ${sayCount(agenticRuns)} runs reported ${what}`;
	return [strong(say`${none}, so what was spent is not known`)];
}
const MAX_PROVIDERS = 5;
function sayWrongProvider({ providers, coverage, repository }) {
	const { agenticRuns, otherProviders = [] } = coverage;
	const found = listing(otherProviders, MAX_PROVIDERS, code);
	const names = found.length === 0 ? say`other providers` : found;
	const used = agenticRuns === 0 ? say`the records are of ${names}` : say`${agenticRuns === 1 ? "the only run" : `all ${sayCount(agenticRuns)} runs`} used ${names}`;
	const line = repository === null ? `--provider ${otherProviders.join(",") || "all"}` : "provider: all";
	return say`${strong(sayNoneOf(providers))}: ${used}; ${code(line)} counts them`;
}
function sayNoneOf(providers) {
	return providers.length === 0 ? ["No token usage was found"] : say`No usage of ${listing(providers, MAX_PROVIDERS, code)} was found`;
}
// src/renderers/causes.ts
/** The change as it is printed: what this report cost less what the other did, both in cents. */
function changeInCents({ fromUsd, toUsd }) {
	return toCents(toUsd) - toCents(fromUsd);
}
/** Each part as a cause of its own, the largest first. */
function causesOf(change) {
	const cents = inCents(change.parts.map(({ usd }) => usd), changeInCents(change));
	return change.parts.map((part, index) => ({
		kind: part.kind,
		parts: [part],
		cents: cents[index] ?? 0
	})).sort(bySize);
}
/**
* The largest first, with what concerns many workflows in one: more runs, the price of a
* model, and what is not explained.
*/
function commonCauses(causes) {
	return [...groupBy(causes, commonKey).values()].map((group) => {
		const parts = group.flatMap((cause) => cause.parts);
		const cents = group.reduce((sum, cause) => sum + cause.cents, 0);
		return {
			kind: group[0]?.kind ?? "not-explained",
			parts,
			cents
		};
	}).sort(bySize);
}
function commonKey({ kind, parts: [part] }) {
	if (kind === "runs" || kind === "not-explained") return kind;
	return JSON.stringify([kind, kind === "price" ? part?.model : part?.workflow]);
}
function bySize(a, b) {
	const usd = ({ parts }) => Math.abs(parts.reduce((sum, one) => sum + one.usd, 0));
	return Math.abs(b.cents) - Math.abs(a.cents) || usd(b) - usd(a);
}
/** Whether some of either cost is missing, so that only the change of what is known can be shown. */
function isOfWhatIsKnown(report) {
	const [newest] = report.trend.earlier;
	return newest?.costIsFloor === true || (newest?.runsMissing ?? 0) > 0 || shownTotals(report).costIsFloor;
}
// src/renderers/say-change.ts
/** Windows of a cron job differ by minutes; from a twentieth on it matters. */
const SAME_LENGTH = .05;
/**
* `$2.97 (68%) more than` the newest earlier report, in tokens where either cost is unknown;
* undefined when that is not known.
*/
function sayChange(report) {
	const { change, totals, trend } = report;
	const [newest] = trend.earlier;
	if (newest === void 0 || trend.totals === null) return void 0;
	const about = newest.isRounded ? "about " : "";
	if (change !== null) return `${about}${sayDollars(change)}`;
	const { costRelative, tokensRelative } = trend.totals;
	if (costRelative === null && tokensRelative === null) return void 0;
	if (totals.costUsd === null || newest.costUsd === null) return sayTokensOf(report, newest, about);
	const { costPerDayBefore: before, costPerDayAfter: after } = trend.totals;
	if (before === null || after === null) return void 0;
	const isSame = isSameLength(report.window, newest);
	const [fromUsd, toUsd] = isSame ? [newest.costUsd, totals.costUsd] : [before, after];
	return `${about}${sayDollars({
		fromUsd,
		toUsd,
		perDay: !isSame
	})}`;
}
/** `$2.97 (68%) more than`; a percentage of less than a cent is left out. */
function sayDollars(change) {
	const cents = changeInCents(change);
	const a = change.perDay ? " a day" : "";
	if (cents === 0) return `as much${a} as`;
	const relative = toCents(change.fromUsd) === 0 ? 0 : Math.abs(change.toUsd / change.fromUsd - 1);
	const share = relative < .005 ? "" : ` (${sayPercent(relative)})`;
	return `${sayUsd(Math.abs(cents) / 100)}${share} ${cents > 0 ? "more" : "less"}${a} than`;
}
/** `56% more tokens than`. */
function sayTokensOf({ window, trend }, newest, about) {
	const relative = trend.totals?.tokensRelative ?? null;
	if (relative === null) return void 0;
	const scaled = isSameLength(window, newest) ? "" : " a day";
	if (Math.abs(relative) < .005) return `${about}as many tokens${scaled} as`;
	const more = relative > 0 ? "more" : "fewer";
	return `${about}${sayPercent(Math.abs(relative))} ${more} tokens${scaled} than`;
}
function sayPercent(ratio) {
	return sayShare(Math.round(ratio * 100) / 100);
}
function isSameLength(window, earlier) {
	const [now, then] = [windowDays(window), windowDays(earlier)];
	return now !== null && then !== null && Math.abs(now / then - 1) <= SAME_LENGTH;
}
// src/renderers/say-why.ts
/** More would not be read in one sentence. */
const MOST_CAUSES = 3;
/**
* Why the cost changed: `+$2.97 (+68%): 7 more runs +$1.21, caching lost in … +$0.98, the rest
* +$0.15.` Nothing without a change of a cent.
*/
function sayWhy(report) {
	const { change } = report;
	if (change === null || changeInCents(change) === 0) return NOTHING;
	const shown = commonCauses(causesOf(change)).slice(0, MOST_CAUSES).filter(({ cents }) => cents !== 0);
	const rest = changeInCents(change) - shown.reduce((sum, { cents }) => sum + cents, 0);
	const words = shown.map((cause) => say`${sayCause(cause, report)} ${signed(cause.cents)}`);
	const others = rest === 0 ? NOTHING : say`${shown.length === 0 ? "small changes" : "the rest"} ${signed(rest)}`;
	const known = isOfWhatIsKnown(report) ? " of what is known" : "";
	return say`${strong(sayAmount(change))}${known}: ${join([...words, others])}.`;
}
/** `+$2.97 (+68%)`, `−$0.35 a day (−5%)`. */
function sayAmount(change) {
	const { fromUsd, toUsd, perDay } = change;
	const relative = toCents(fromUsd) === 0 ? UNCHANGED : formatChange(toUsd / fromUsd - 1);
	const share = relative === "unchanged" ? "" : ` (${relative})`;
	return `${signed(changeInCents(change))}${perDay ? " a day" : ""}${share}`;
}
/** Cents as dollars with their sign: `+$1.21`, `−$0.40`, `$0.00`. */
function signed(cents) {
	return `${cents === 0 ? "" : cents < 0 ? "−" : "+"}${sayUsd(Math.abs(cents) / 100)}`;
}
/** What a factor of one workflow did, as it made it dearer or cheaper. */
const FACTORS = {
	"requests-per-run": ["more requests a run in", "fewer requests a run in"],
	"model-mix": ["dearer models in", "cheaper models in"],
	"prompt-length": ["longer prompts in", "shorter prompts in"],
	"output-length": ["longer answers in", "shorter answers in"]
};
function sayCause({ kind, parts, cents }, report) {
	const [part] = parts;
	if (part === void 0 || kind === "not-explained") return "not explained";
	const name = sayWorkflow(part.workflow);
	if (kind === "runs") return sayRuns(parts, cents, report);
	if (kind === "price") return say`a ${cents > 0 ? "higher" : "lower"} price of ${code(part.model ?? "")}`;
	if (kind === "caching") return say`${sayCaching(part, cents, report)} in ${name}`;
	if (kind === "workflow-gone") return say`no run of ${name}`;
	if (kind === "workflow-new") return isNew(part, report) ? say`new ${name}` : say`${name} ran again`;
	const [more, less] = FACTORS[kind] ?? ["", ""];
	return say`${cents > 0 ? more : less} ${name}`;
}
/** A name, or words for those that an earlier report had no room for. */
function sayWorkflow(workflow) {
	return workflow === "(other workflows)" ? "other workflows" : code(workflow);
}
/** A weekly workflow is in no report of yesterday, yet not new. */
function isNew(part, report) {
	return hasChange(part, "workflow-new", report);
}
function hasChange({ workflow }, kind, { trend }) {
	return trend.changes.some((change) => change.kind === kind && change.workflow === workflow);
}
function sayCaching(part, cents, report) {
	if (hasChange(part, "caching-lost", report)) return "caching lost";
	if (hasChange(part, "caching-gained", report)) return "caching gained";
	return cents > 0 ? "less caching" : "better caching";
}
/** `7 more runs`, as far as their number says what their cost does. */
function sayRuns(parts, cents, report) {
	const [first, ...others] = parts;
	const of = first !== void 0 && others.length === 0 ? say` of ${sayWorkflow(first.workflow)}` : "";
	const more = cents > 0 ? "more" : "fewer";
	const count = moreRuns(new Set(parts.map(({ workflow }) => workflow)), report);
	if (count === null) return say`${more} runs${of}`;
	if (Math.sign(count) !== Math.sign(cents)) return say`which workflows ran how often`;
	return say`${sayMany(Math.abs(count), `${more} run`)}${of}`;
}
/** How many more runs these workflows had than in the last report; `null` if not to be compared. */
function moreRuns(names, { workflows, trend, change }) {
	const [newest] = trend.earlier;
	if (!(newest !== void 0 && !newest.workflowsAreCut && !names.has("(other workflows)")) || change?.perDay === true) return null;
	const countRuns = (of) => of.filter(({ name }) => names.has(name)).reduce((sum, one) => sum + one.runsWithUsage, 0);
	return countRuns(workflows) - countRuns(newest.workflows);
}
// src/renderers/section-overview.ts
/** The answer first, then what it rests on. */
function overviewSection(report) {
	return [
		headline("Overview"),
		...answer(report),
		...paragraph(sayWhy(report)),
		...coverage(report),
		...facts(report)
	];
}
function answer(report) {
	const [newest] = report.trend.earlier;
	const change = sayChange(report);
	const compared = change === void 0 || newest === void 0 ? NOTHING : say`, ${change} in the ${link("last report", newest.url)}`;
	return paragraph(say`${sayWhatWasSpent(report)}${compared}${mostPressing(report)}`, "answer");
}
/** The one thing to look at, and how pressing it is. */
function mostPressing({ findings, totals }) {
	const [finding] = findings;
	if (finding === void 0) return totals.totalTokens === null ? ["."] : ["; nothing wasteful was found."];
	const { severity, workflow, message } = finding;
	const lead = severity === "low" ? "worth a look" : "most pressing";
	const where = workflow === null ? NOTHING : say` in ${code(workflow)}`;
	return say`; ${lead}${where}: ${message}`;
}
function coverage({ coverage }) {
	const rests = sayCoverage(coverage);
	const missing = sayMissing(coverage);
	if (missing === void 0) return paragraph(rests ?? NOTHING);
	const lead = rests === void 0 ? NOTHING : say`${rests} `;
	return paragraph(say`${lead}${strong("Spend may be missing")}: ${missing}.`, "warning");
}
function facts(report) {
	const { totals, coverage, repository } = report;
	const knowsRuns = repository !== null || coverage.agenticRuns > 0;
	return bullets([
		fact("Period", period(report)),
		knowsRuns ? fact("Runs analyzed", runsAnalyzed(report)) : NOTHING,
		fact("Total tokens", `${totalTokens(totals)}${requests$1(totals)}${hitRate(totals)}`),
		fact("Estimated total cost", say`${formatCost(shownTotals(report), "not known")}${unpriced(report)}`),
		fact("Findings", findings(report)),
		fact("Workflows", workflows(report)),
		fact("Providers", otherProviders(report)),
		fact("Degraded", degraded(report))
	]);
}
/** Nothing where there was nothing whose time could be known. */
function period({ window, totals }) {
	if (window.from !== null || window.to !== null) return formatPeriod(window);
	return totals.totalTokens === null ? "" : "the records have no times";
}
function runsAnalyzed({ coverage }) {
	const { agenticRuns, runsAnalyzed, runsWithUsage, otherRuns } = coverage;
	const counts = agenticRuns === 0 ? "none" : `${sayCount(runsAnalyzed)} of ${sayCount(agenticRuns)} (${sayCount(runsWithUsage)} had token data)`;
	return otherRuns === 0 ? counts : `${counts}; ${sayMany(otherRuns, "run")} without an agent not counted`;
}
/** Total tokens and what they are made of, on one line. */
function totalTokens(usage) {
	if (usage.totalTokens === null) return "not known";
	const parts = [
		[usage.uncachedInputTokens, "uncached input"],
		[usage.cacheReadTokens, "cache read"],
		[usage.cacheWriteTokens, "cache write"],
		[usage.outputTokens, "output"],
		[usage.unsplitTokens ?? null, "not split"]
	].filter(([tokens]) => tokens !== null).map(([tokens, name]) => `${formatTokens(tokens)} ${name}`);
	const split = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
	return `${formatTokens(usage.totalTokens)}${split}`;
}
function requests$1({ requests, requestsAreFloor, totalTokens }) {
	if (requests === null || totalTokens === null) return "";
	return ` in ${requestsAreFloor ? "at least " : ""}${sayMany(requests, "request")}`;
}
function hitRate({ cacheHitRate }) {
	return cacheHitRate === null ? "" : `; ${formatRate(cacheHitRate)} cache hit rate`;
}
function unpriced({ totals, pricing }) {
	const { unpriced } = pricing;
	if (!totals.costIsFloor || unpriced.length === 0) return NOTHING;
	const others = unpriced.length > 3 ? " and others" : "";
	return say` (the true cost is higher: no price for ${join(unpriced.slice(0, 3).map(code))}${others})`;
}
function findings({ findings }) {
	const counts = SEVERITIES.toReversed().flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [`${sayCount(count)} ${severity}`];
	});
	return counts.length === 0 ? "" : `${sayCount(findings.length)} (${sayList(counts)})`;
}
const MAX_NAMES = 10;
/** A report of some workflows must not be taken for one of all. */
function workflows({ filters: { workflows, excludeWorkflows } }) {
	if (workflows.length + excludeWorkflows.length === 0) return NOTHING;
	const only = workflows.length === 0 ? "all" : say`only ${listing(workflows, MAX_NAMES, code)}`;
	if (excludeWorkflows.length === 0) return toText(only);
	return say`${only} but ${listing(excludeWorkflows, MAX_NAMES, code)}`;
}
/** Nor one of some providers for one of all. */
function otherProviders({ providers, coverage: { otherProviders = [] } }) {
	if (otherProviders.length === 0 || providers.length === 0) return NOTHING;
	return say`only ${listing(providers, MAX_NAMES, code)}; there is usage of ${listing(otherProviders, MAX_NAMES, code)} too`;
}
function degraded({ agentRuns = [] }) {
	const count = agentRuns.filter(({ isDegraded }) => isDegraded).length;
	return count === 0 ? "" : `${sayOf(count, agentRuns.length, "multi-agent run")}, see the details`;
}
// src/renderers/section-details.ts
/** Everything that is known of each workflow with usage. */
function detailsSection(report, extent) {
	const used = usedWorkflows(report.workflows);
	const shown = used.slice(0, extent.detailedWorkflows);
	const more = used.length - shown.length;
	const content = [
		...shown.flatMap((workflow) => detailsOf(workflow, extent)),
		...used.length === 0 ? paragraph("No workflow reported any token usage.", "nothing") : [],
		...more === 0 ? [] : paragraph(say`Details of ${sayMany(more, shown.length === 0 ? "workflow" : "more workflow")}: ${wholeReport(report)}.`),
		...groupTables(report, extent),
		...agentRunTables(report, extent)
	];
	return [details(strong("Per-Workflow Details"), content)];
}
function detailsOf(workflow, extent) {
	const { usage, models, phases } = workflow;
	const { averageLatencyMs } = usage;
	const latency = `${formatLatency(averageLatencyMs)}${averageLatencyMs === null ? "" : " per request"}`;
	return [headline(code(workflow.name), 4), ...bullets([
		runs(workflow, extent),
		degradedRuns(workflow),
		fact("Requests", requests(workflow)),
		modelsLine(models, extent),
		fact("Tokens", totalTokens(usage)),
		fact("Cache hit rate", formatRate(usage.cacheHitRate)),
		fact("Cache write rate", formatRate(usage.cacheWriteRate)),
		fact("Input/output ratio", formatRatio(usage.inputOutputRatio)),
		fact("Average latency", latency),
		phasesLine(phases, extent),
		fact("Estimated cost", formatCost(usage, "not known"))
	])];
}
function modelsLine(models, { names }) {
	if (models.length === 0) return fact("Models", "not known");
	const named = listing(models, names, ({ model, requests }) => requests === null ? code(model) : say`${code(model)} (${sayMany(requests, "request")})`);
	return fact("Models", named);
}
/** Nothing for a single phase, which is the whole. */
function phasesLine(phases, { names }) {
	if (phases.length < 2) return NOTHING;
	const named = listing(phases, names, ({ phase, usage }) => {
		const cost = formatCost(usage, "cost not known");
		return say`${code(phase)} ${cost} (${formatTokens(usage.totalTokens)} tokens)`;
	});
	return fact("Phases", named);
}
function runs(workflow, { runsPerWorkflow }) {
	if (workflow.runs === 0) return NOTHING;
	const used = [...usedRuns(workflow)].sort(byCost);
	const withData = workflow.runs === workflow.runsWithUsage ? "" : `, ${sayCount(workflow.runsWithUsage)} with token data`;
	const linked = listing(used, runsPerWorkflow, (run) => say`${runLink(run)}: ${formatCost(run.usage, "cost not known")}${ending(run)}`);
	const which = used.length === 0 ? NOTHING : say` (${linked})`;
	return fact("Runs", say`${sayCount(workflow.runs)}${withData}${which}`);
}
/** How a run ended, where it did not end well. */
function ending({ conclusion, isDegraded }) {
	const ended = conclusion === null || conclusion === "success" ? "" : ` ${conclusion.replaceAll("_", " ")}`;
	return isDegraded ? `${ended} (degraded)` : ended;
}
function degradedRuns({ degradedRuns = 0, runs }) {
	if (degradedRuns === 0) return NOTHING;
	return fact("Degraded", `${sayOf(degradedRuns, runs, "run")}, in no comparison`);
}
/** The costliest run is the one to open; of equal ones the newest. */
function byCost(a, b) {
	return (b.usage.costUsd ?? -1) - (a.usage.costUsd ?? -1) || b.id - a.id || b.attempt - a.attempt;
}
function requests({ usage, runsWithUsage }) {
	if (usage.requests === null) return "not known";
	const all = sayCount(usage.requests);
	if (usage.requestsAreFloor) return `at least ${all}; some runs reported only totals`;
	return runsWithUsage < 2 ? all : `${all} total (avg ${average(usage.requests / runsWithUsage)}/run)`;
}
/** One decimal at most, and none when it is 0 or weighs nothing. */
function average(value) {
	return value < 9.95 ? String(Number(value.toFixed(1))) : sayCount(value);
}
// src/findings/evidence-runs.ts
/**
* The runs that prove a finding, at most `MAX_EVIDENCE_RUNS`: the largest value first (the
* smallest with `smallestFirst`), runs without a value last, newer runs before older ones.
*/
function evidenceRuns(measured, smallestFirst = false) {
	const direction = smallestFirst ? -1 : 1;
	const weight = (value) => value === null ? -Infinity : value * direction;
	return [...measured].sort((a, b) => descending(weight(a.value), weight(b.value)) || descending(a.run.completedAt, b.run.completedAt) || descending(a.run.id, b.run.id) || descending(a.run.attempt, b.run.attempt)).slice(0, 5).map(({ run, value }) => ({
		id: run.id,
		attempt: run.attempt,
		url: run.url,
		value
	}));
}
function descending(a, b) {
	if (a === b) return 0;
	return a > b ? -1 : 1;
}
// src/findings/rule.ts
/** Joins a rule's own part with its words and the definitions of its thresholds. */
function defineRule(kind, thresholds, find) {
	return {
		kind,
		...CATALOGUE[kind],
		thresholds: Object.fromEntries(thresholds.map((name) => [name, THRESHOLDS[name]])),
		find
	};
}
/** The finding of a rule about a workflow; `null` is the whole report. */
function toFinding(kind, workflow, judgement) {
	const { severity, confidence, message, evidence } = judgement;
	const { remedy = CATALOGUE[kind].remedy, estimatedSavingUsd = null } = judgement;
	const { savingUsdPerMonth = null, savingIsUpperBound = false } = judgement;
	return {
		kind,
		severity,
		confidence,
		workflow,
		message,
		remedy,
		evidence,
		estimatedSavingUsd,
		savingUsdPerMonth,
		savingIsUpperBound
	};
}
/** A rule that judges one workflow after the other. */
function defineWorkflowRule(kind, thresholdNames, { judge, needs }) {
	return defineRule(kind, thresholdNames, ({ report, thresholds }) => {
		const used = usedWorkflows(report.workflows);
		return {
			findings: used.flatMap((workflow) => {
				const judgement = judge(workflow, thresholds);
				return judgement === void 0 ? [] : [toFinding(kind, workflow.name, judgement)];
			}),
			notAssessed: needs.flatMap(({ words, isLacking }) => lacking(kind, used.filter((workflow) => isLacking(workflow, thresholds)), words))
		};
	});
}
// src/findings/unpriced-model.ts
/** Share of the whole cost, or of all tokens, from which the report's cost means little. */
const HIGH_SHARE = .5;
/** Share under which the report's cost is nearly whole. */
const LOW_SHARE = .1;
/** In what way a model has no price that has one else; to stand after its name. */
const IN_WHICH = {
	"no-price": "",
	"no-price-for-speed": " in a mode such as \"fast\"",
	"no-price-for-tier": " on a service tier such as \"priority\""
};
/** What the report calls the model of records that name none. */
const NO_NAME = "unknown";
const NO_NAME_REMEDY = "Update the program that writes these records: without the name of its model, a request has no price.";
/** The input "prices" has one price a model. */
const MODIFIER_REMEDY = "Take it from the provider’s bill: there is no public price for this speed or service tier.";
/** A longer name would bury the sentence. */
const MAX_NAME_CHARS = 60;
/** Each model without a price; about the workflow when only one uses it, else about the report. */
const unpricedModel = defineRule("unpriced-model", [], ({ report }) => {
	const usersOf = workflowsByModel(report);
	return {
		findings: report.pricing.unpriced.map((model) => findingOf(model, usersOf.get(model) ?? [], report)),
		notAssessed: []
	};
});
/** Thousands of models in as many workflows are looked up, not searched for. */
function workflowsByModel({ workflows }) {
	const users = /* @__PURE__ */ new Map();
	for (const workflow of workflows) for (const { model } of workflow.models) {
		const known = users.get(model);
		if (known === void 0) users.set(model, [workflow]);
		else known.push(workflow);
	}
	return users;
}
function findingOf(model, users, report) {
	const tokens = tokensOf(model, users);
	const nearest = report.pricing.nearest?.find((price) => price.model === model);
	const amounts = [...tokens === null ? [] : [`${sayTokens(tokens)} tokens`], ...sayNearest$1(nearest)];
	const amount = amounts.length === 0 ? "" : ` (${amounts.join(", ")})`;
	const name = model.length > MAX_NAME_CHARS ? `${model.slice(0, MAX_NAME_CHARS)}…` : model;
	const what = model === NO_NAME ? "Requests without a model name" : `Requests to the model ${name}`;
	const reason = nearest?.reason ?? "no-price";
	const where = `${IN_WHICH[reason]}${users.length > 1 ? ` in ${whereUsed(users)}` : ""}`;
	const largest = evidenceRuns(users.flatMap(usedRuns).filter(({ usage }) => usage.costIsFloor || usage.costUsd === null).map((run) => ({
		run,
		value: run.usage.totalTokens
	})));
	return toFinding("unpriced-model", users.length === 1 ? users[0]?.name ?? null : null, {
		severity: severityOf(tokens, nearest, report),
		confidence: "high",
		message: `${what}${where} have no price${amount}, so the true cost is higher.`,
		remedy: remedyFor(model, reason),
		evidence: {
			unit: "tokens",
			measured: tokens,
			threshold: null,
			runs: largest.map((run) => ({
				...run,
				value: null
			}))
		}
	});
}
function whereUsed(users) {
	const names = users.map(({ name }) => name);
	return `${sayMany(users.length, "workflow")} (${sayList(names)})`;
}
/**
* Tokens of the model over these workflows; `null` when none is known, and where some of its
* requests have a price, as nothing tells whose tokens are whose.
*/
function tokensOf(model, users) {
	const own = users.flatMap(({ models }) => models).filter((one) => one.model === model);
	return own.some(({ usage }) => usage.costUsd !== null) ? null : sumKnown(own.map(({ usage }) => usage.totalTokens));
}
function remedyFor(model, reason) {
	if (model === NO_NAME) return NO_NAME_REMEDY;
	return reason === "no-price" ? CATALOGUE["unpriced-model"].remedy : MODIFIER_REMEDY;
}
/** The wording of an estimate. */
function sayNearest$1(nearest) {
	if (nearest === void 0 || nearest.usd === null) return [];
	const as = nearest.as === null ? "at the prices of the nearest models" : `as ${nearest.as}`;
	return [`≈ ${sayUsd(nearest.usd)} ${nearest.reason === "no-price" ? as : "at its list price"}`];
}
/** By what it may cost, else by its tokens: those of a cheap model mean little for the cost. */
function severityOf(tokens, nearest, { totals, pricing }) {
	const estimated = nearest?.usd ?? null;
	if (estimated === null) return severityByShare(tokens, totals.totalTokens);
	return severityByShare(estimated, (pricing.nearest?.map(({ usd }) => usd ?? 0) ?? []).reduce((sum, usd) => sum + usd, totals.costUsd ?? 0));
}
function severityByShare(part, all) {
	if (part === null || all === null || all === 0) return "medium";
	const share = part / all;
	if (share >= HIGH_SHARE) return "high";
	return share < LOW_SHARE ? "low" : "medium";
}
// src/renderers/price-words.ts
/** That the price list is older than it should be; undefined where it is not. */
function sayStale({ isStale, listDate }) {
	if (isStale === void 0 || listDate === void 0) return void 0;
	return `The price list is of ${listDate}, over 60 days older than the newest requests: newer prices may be missing (price-list: latest reads the newest).`;
}
/** What a choice without proof may have moved; undefined where there was none. */
function sayAssumed({ assumed = [] }) {
	if (assumed.length === 0) return void 0;
	const sum = (key) => assumed.reduce((all, meaning) => all + meaning[key], 0);
	return `Nothing proves whether ${sayMany(sum("requests"), "request")} count cached tokens as input; taken that they do, they cost ${sayUsd(sum("costUsd"))}, else ${sayUsd(sum("otherCostUsd"))}.`;
}
/**
* In what way a model has no price and what it may cost, to stand after its name; empty where
* there is no more to say.
*/
function sayNearest({ nearest = [] }, model) {
	const price = nearest.find((one) => one.model === model);
	if (price === void 0) return "";
	const { reason, as, usd } = price;
	const what = reason === "no-price" ? as && `as ${as}` : "at its list price";
	return `${IN_WHICH[reason]}${!what || usd === null ? "" : ` (≈ ${sayUsd(usd)} ${what})`}`;
}
// src/renderers/section-footer.ts
/** Less than this is rounding. Ratio. */
const MIN_DIFFERENCE = .01;
/** What `~$` means. */
const ESTIMATE_WORDS = `~$ is an estimate: some agents report a single number of tokens, priced as ${sayShare(INPUT_SHARE)} input and ${sayShare(1 - INPUT_SHARE)} output; ranges are from all input to all output.`;
const PAPERCLIP_ESTIMATE_WORDS = "~$ is an estimate from tokens, where the ledger has no price; Claude’s input holds what was written to the cache, so that its list price is a range, and the estimate takes all of it as written for five minutes.";
/** How the numbers were made, in small print, and what this page leaves out. */
function footerSection(report, extent, leftOut) {
	const { generator } = report;
	const sentences = [
		leftOut.length === 0 ? NOTHING : say`${strong("Left out to fit:")} ${join(leftOut, "; ")}. All of it is in ${wholeReport(report)}.`,
		pricing(report, extent),
		hasEstimates(report) ? [report.paperclip === void 0 ? ESTIMATE_WORDS : PAPERCLIP_ESTIMATE_WORDS] : NOTHING,
		...doubts(report),
		...reported(report, extent),
		unread(report, extent),
		duplicates(report),
		say`Made by ${code(`${generator.name} ${generator.version}`)}.`
	];
	return paragraph(join(sentences, " "), "small");
}
/** Nothing when nothing was priced. */
function pricing({ pricing, totals, paperclip }, extent) {
	const { source, version, overridden, unpriced } = pricing;
	if (totals.costUsd === null && unpriced.length === 0) return NOTHING;
	const given = overridden.length === 0 ? NOTHING : say` Prices given by the user: ${listing(overridden, extent.names, code)}.`;
	const missing = unpriced.length === 0 ? NOTHING : say` No price, so not in the cost: ${listing(unpriced, extent.names, (model) => say`${code(model)}${sayNearest(pricing, model)}`)}.`;
	if (paperclip !== void 0) return say`Costs are what Paperclip’s runs and ledger report, and list prices (${code(source)}, version ${code(version)}) where they report none; no invoice.${given}${missing}`;
	return say`Costs are estimates at list prices (${code(source)}, version ${code(version)}), request by request, and no invoice.${given}${missing}`;
}
/** What may make the cost another. */
function doubts({ pricing }) {
	return [sayStale(pricing), sayAssumed(pricing)].map((sentence) => sentence === void 0 ? NOTHING : [sentence]);
}
function hasEstimates({ totals, agentRuns = [] }) {
	return [totals, ...agentRuns].some(({ costIsEstimate }) => costIsEstimate);
}
/** What the records report as their cost: all together, then each producer that differs. */
function reported({ pricing: { reported } }, extent) {
	const differing = reported.filter(({ difference }) => difference !== null && Math.abs(difference) > MIN_DIFFERENCE);
	const sentences = differing.slice(0, extent.names).map(sayReported);
	const more = differing.length - sentences.length;
	return [
		reported.length > 1 || sentences.length === 0 ? sayAllReported(reported) : NOTHING,
		...sentences,
		more > 0 ? [`${sayCount(more)} more producers differ.`] : NOTHING
	];
}
function sayAllReported(reported) {
	if (reported.length === 0) return NOTHING;
	const total = (of) => reported.reduce((sum, cost) => sum + cost[of], 0);
	const [theirs, ours] = [total("reportedUsd"), total("ourUsd")];
	const relative = theirs / ours - 1;
	const difference = Number.isFinite(relative) ? ` (${sayDifference(relative)})` : "";
	return say`The records themselves report ${sayUsd(theirs)} where list prices give ${sayUsd(ours)}${difference}.`;
}
function sayReported({ writer: producer, provider, difference, ...cost }) {
	const who = producer === null ? say`Records of an unknown version` : say`Records of ${code(producer)}`;
	return say`${who} report ${sayUsd(cost.reportedUsd)} for ${sayMany(cost.requests, "request")} to ${code(provider)} where list prices give ${sayUsd(cost.ourUsd)} (${formatChange(difference)}); the report uses list prices.`;
}
function sayDifference(relative) {
	return Math.abs(relative) < .005 ? "the same" : formatChange(relative);
}
function unread({ coverage: { rejectedLines, rejects } }, { names }) {
	if (rejectedLines === 0) return NOTHING;
	const reasons = listing(rejects, names, ({ reason, lines }) => say`${sayCount(lines)} ${reason}`);
	const [first] = rejects;
	const example = first === void 0 ? NOTHING : say`, such as ${location(first.example)}`;
	const why = reasons.length === 0 ? NOTHING : say` (${reasons})`;
	return say`${sayMany(rejectedLines, "line")} could not be read${why}${example}.`;
}
function duplicates({ coverage: { duplicateRecords } }) {
	if (duplicateRecords === 0) return NOTHING;
	const were = duplicateRecords === 1 ? "was" : "were";
	return [`${sayMany(duplicateRecords, "record")} ${were} found twice and counted once.`];
}
function location(example) {
	const { line, path, container, runId } = example;
	const where = path === "" ? code(container) : say`${code(path)} in ${code(container)}`;
	return say`line ${sayCount(line)} of ${where}${runId === null ? NOTHING : say` of run ${code(String(runId))}`}`;
}
// src/findings/cures.ts
/** What to do when runs have no usage in the report for this reason; plain text. */
const CURES = {
	"no-artifact": "Let the workflow run behind the firewall with its API proxy, and recompile it so that it uploads its logs; if it does, add its artifact to the input \"artifacts\".",
	"no-usage-file": "Turn on the API proxy of the firewall in the workflow: its artifacts hold no token-usage.jsonl.",
	"empty-usage-file": "Check that the agent calls its model through the API proxy: the usage file exists, but holds no request.",
	"other-provider": "Add the provider that these runs use to the input \"provider\", or set it to \"all\".",
	expired: "Run the report more often, or keep the artifacts longer than the window reaches back.",
	unreadable: "Open the artifact of one of these runs: it could not be read as a zip file with usage in it.",
	fork: "Set the input \"include-forks\" to true if runs from forks should count.",
	"too-large": "Upload the usage file in an artifact of its own: this one is too large to read.",
	"max-runs": "Raise the input \"max-runs\", or set it to 0 for no limit.",
	"time-budget": "Raise the input \"time-budget\", or report on a shorter window.",
	"rate-limit": "Report on a shorter window, or use a token with a higher rate limit.",
	forbidden: "Give the token the permission \"actions: read\".",
	"usage-not-recorded": "Recompile the workflow with the newest gh-aw: the API proxy saw requests, but recorded no usage of them.",
	"nothing-spent": "Look at why these runs failed before their agent began; they spent nothing."
};
// src/renderers/section-gaps.ts
/** Which runs reported nothing, why, and what to do about each reason. */
function gapsSection(report, extent) {
	const { gaps, doubts = [] } = report.coverage;
	const items = [...gaps].sort((a, b) => b.runs - a.runs).map(({ reason, runs }) => {
		const title = strong(capitalized(GAP_WORDS[reason]));
		const named = listing(withGap(report.workflows, reason), extent.names, ({ name, of, runs }) => say`${code(name)} (${share(of, runs)})`);
		return say`${title}, ${sayMany(runs, "run")}: ${named}${BREAK}→ ${CURES[reason]}`;
	});
	for (const doubt of doubts) items.push(say`${strong(doubt)}${BREAK}→ Run again, with a ${code("since")} before what may be missing.`);
	const content = items.length > 0 ? bullets(items) : paragraph(noGaps(report), "nothing");
	return [details(strong("Workflows Without Token Data"), content)];
}
function noGaps({ coverage, repository }) {
	if (coverage.agenticRuns > 0) return "Every run reported its token usage.";
	return repository === null ? "Files hold usage, not a list of runs." : "No agent ran in this period.";
}
/** Workflows with runs that reported nothing for this reason, most such runs first. */
function withGap(workflows, reason) {
	return workflows.map(({ name, runs, runsDetail }) => ({
		name,
		of: runsDetail.filter(({ gap }) => gap === reason).length,
		runs
	})).filter(({ of }) => of > 0).sort((a, b) => b.of - a.of);
}
function share(of, runs) {
	if (of < runs) return `${sayCount(of)} of ${sayMany(runs, "run")}`;
	return runs === 1 ? "its only run" : `all ${sayMany(runs, "run")}`;
}
// src/renderers/paperclip-words.ts
/** What spend or a run was for. */
const WORK_WORDS = {
	issue: "an issue",
	idle: "nothing (timer)",
	untracked: "an issue it found by itself",
	"issue-deleted": "an issue that is deleted",
	"on-demand": "a person’s request",
	automation: "an automation",
	assignment: "an assignment",
	posted: "posted, no run",
	unknown: "not known"
};
const FLAG_WORDS = {
	"no-cache": "no cache",
	"long-output": "very long output",
	idle: "idle",
	retried: "retry",
	"shared-cost": "several rows",
	unpriced: "no price"
};
const ROUTINE_WORDS = {
	overdue: "✗ overdue",
	stuck: "✗ stuck",
	failing: "✗ failing",
	"not-invokable": "✗ no agent that can start",
	"skipped-only": "? only skipped",
	"never-fired": "? never started",
	ok: "✓ ok",
	paused: "paused"
};
const DISAGREEMENT_WORDS = {
	differs: "ledger and runs differ",
	shared: "several rows of one run",
	free: "tokens at $0",
	cumulative: "cost of a whole session",
	outside: "no row in the ledger"
};
/** What was spent: `≥` where a part is unknown, `~` where a part is priced from tokens. */
function formatSpend({ spendUsd, spendIsFloor, estimatedUsd }) {
	return formatCost({
		costUsd: spendUsd,
		costIsFloor: spendIsFloor,
		...estimatedUsd > 0 && { costIsEstimate: true }
	});
}
/** A list price, which is a range where input and cache writes are one number. */
function formatListPrice({ listLowUsd, listHighUsd, listIsFloor }) {
	if (listLowUsd === null || listHighUsd === null) return "–";
	const floor = listIsFloor ? "≥ " : "";
	const [low, high] = [sayUsd(listLowUsd), sayUsd(listHighUsd)];
	return low === high ? `${floor}${low}` : `${floor}${low}–${high}`;
}
/** Dollars; a dash where unknown. */
function formatUsd(usd) {
	return usd === null ? "–" : sayUsd(usd);
}
/** Whole minutes up to three hours, then hours. */
function formatMinutes(minutes) {
	if (minutes === null) return "–";
	return minutes < 180 ? `${sayCount(minutes)} min` : `${sayCount(minutes / 60)} h`;
}
// src/renderers/section-paperclip-agents.ts
/** Cost by agent, and the three tellings of the whole beside each other. */
function paperclipAgents(company, { workflowRows, names }) {
	const rows = company.agents.slice(0, workflowRows).map((agent) => [
		code(agent.name),
		agent.runs === null ? "–" : sayCount(agent.runs),
		formatRate(agent.idleShare),
		formatTokens(agent.inputTokens),
		formatTokens(agent.cachedTokens),
		formatTokens(agent.outputTokens),
		formatSpend(agent.cost),
		agent.share === null ? "" : {
			kind: "bar",
			share: agent.share
		},
		formatUsd(agent.cost.ledgerUsd),
		formatListPrice(agent.cost),
		formatUsd(agent.cost.exactUsd),
		formatUsd(agent.cost.subscriptionUsd),
		join(agent.models.slice(0, names).map(shortModel))
	]);
	const more = company.agents.length - rows.length;
	return [
		headline(say`Cost by agent of ${code(company.name)}`),
		...table([
			left("Agent"),
			right("Runs"),
			right("Idle"),
			right("Input"),
			right("Cached"),
			right("Output"),
			right("Cost"),
			left("Share"),
			right("Ledger", { isExtra: true }),
			right("List price", {
				short: "List",
				isExtra: true
			}),
			right("Exact", { isExtra: true }),
			right("Subscription", {
				short: "Included",
				isExtra: true
			}),
			left("Models", { isExtra: true })
		], rows),
		...paragraph(more > 0 ? `${sayMany(more, "more agent")} in the JSON form of the report.` : NOTHING),
		...tellings(company)
	];
}
/** Which number is which, with the sums. */
function tellings({ cost, limits }) {
	const { exactShare, subscriptionUsd, unpricedTokens, outsideLedgerUsd, estimatedUsd } = cost;
	const covered = exactShare === null || exactShare === 1 ? "" : `, of ${formatRate(exactShare)} of the cost events`;
	const part = (usd, words) => usd === 0 ? "" : `, ${sayUsd(usd)} of it ${words}`;
	return bullets([
		fact("Cost", `${formatSpend(cost)}${part(estimatedUsd, "estimated from tokens")}${part(outsideLedgerUsd, "in no ledger row")}`),
		fact("Ledger", `${formatUsd(cost.ledgerUsd)}, in whole cents by event`),
		fact("List price", formatListPrice(cost)),
		fact("Exact, by the runs", `${formatUsd(cost.exactUsd)}${covered}`),
		subscriptionUsd === null ? NOTHING : fact("Included in subscriptions", `worth ${sayUsd(subscriptionUsd)}, not billed`),
		unpricedTokens === 0 ? NOTHING : fact("Without a price", `${sayTokens(unpricedTokens)} tokens, so the true cost is higher`),
		...limits.map((limit) => fact("Not seen", limit))
	]);
}
// src/domain/paperclip-report.ts
/**
* What spend or a run was for. `idle` alone is waste: the timer started it, it had no issue and
* touched none.
*/
const PAPERCLIP_WORK = [
	"issue",
	"idle",
	"untracked",
	"issue-deleted",
	"on-demand",
	"automation",
	"assignment",
	"posted",
	"unknown"
];
const PAPERCLIP_ROUTINE_STATES = [
	"overdue",
	"stuck",
	"failing",
	"not-invokable",
	"skipped-only",
	"never-fired",
	"ok",
	"paused"
];
// src/renderers/section-paperclip-idle.ts
/** What the timer started for nothing, what the other runs without an issue were for. */
function paperclipIdle({ idle }, { workflowRows }) {
	const finished = idle.runs;
	const classes = PAPERCLIP_WORK.filter((work) => work !== "issue" && finished[work] > 0).map((work) => `${sayCount(finished[work])} ${WORK_WORDS[work]}`);
	const strict = classes.length === 0 ? "Every finished run had an issue." : `Without an issue in the ledger: ${sayCount(idle.withoutIssue)} (${classes.join(", ")}).`;
	return [
		headline("Idle heartbeats"),
		...paragraph(total(idle), idle.isHigh ? "warning" : "plain"),
		...paragraph(strict),
		...table([
			left("Agent"),
			right("Idle"),
			right("Runs"),
			right("Share"),
			right("Cost"),
			right("A month"),
			right("Timer"),
			right("Issues"),
			left("Interval that fits", { short: "Fits" })
		], idle.byAgent.slice(0, workflowRows).map(row$2))
	];
}
function total({ runs, idleShare, isHigh, wasteUsd, ...sums }) {
	const cost = wasteUsd === null ? "at a cost that is not known" : `for ${sayUsdOrMore(wasteUsd, sums.wasteIsFloor)}`;
	const month = sums.wasteUsdPerMonth === null ? "" : `, ${sayUsd(sums.wasteUsdPerMonth)} a month`;
	const included = sums.subscriptionUsd === null || sums.subscriptionUsd === 0 ? "" : `, and ${sayUsd(sums.subscriptionUsd)} worth of subscriptions`;
	return say`${strong(sayMany(runs.idle, "idle run"))} (${formatRate(idleShare)}${isHigh ? ", high" : ""}) ${cost}${month}${included}.`;
}
function row$2(agent) {
	const { runs, issues } = agent;
	const finished = agent.withoutIssue - runs.posted + runs.issue;
	return [
		code(agent.agent),
		sayCount(runs.idle),
		sayCount(finished),
		`${formatRate(agent.idleShare)}${agent.isHigh ? " ← high" : ""}`,
		formatCost({
			costUsd: agent.wasteUsd,
			costIsFloor: agent.wasteIsFloor
		}),
		formatUsd(agent.wasteUsdPerMonth),
		agent.timerMinutes === null ? "–" : `every ${formatMinutes(agent.timerMinutes)}`,
		issues === null ? "–" : sayCount(issues),
		agent.fittingMinutes === null ? "" : `every ${formatMinutes(agent.fittingMinutes)}`
	];
}
// src/renderers/section-paperclip-ledger.ts
/** Where ledger and runs tell different costs, and which runs told none. */
function paperclipLedger({ disagreements, unaccounted, doublePosts }, { workflowRows, names }) {
	const isFine = disagreements.length === 0 && unaccounted.length === 0 && (doublePosts ?? []).length === 0;
	return [
		headline("Ledger and runs"),
		...paragraph(isFine ? "They agree, and every finished run left its usage." : [], "plain"),
		...table([
			left("Disagreement"),
			left("Agent"),
			left("Model"),
			right("Events"),
			right("Ledger"),
			right("Exact"),
			right("List price", { short: "List" })
		], disagreements.slice(0, workflowRows).map((one) => [
			DISAGREEMENT_WORDS[one.kind],
			code(one.agent),
			code(one.model),
			one.events === 0 ? "–" : sayCount(one.events),
			formatUsd(one.ledgerUsd),
			formatUsd(one.exactUsd),
			formatListPrice({
				...one,
				listIsFloor: false
			})
		])),
		...bullets([...unaccounted.slice(0, names).map(({ agent, runs, minutes, statuses }) => say`${code(agent)}: ${sayMany(runs, "finished run")} without usage (${Object.entries(statuses).map(([status, count]) => `${sayCount(count)} ${status}`).join(", ")}${minutes === null ? "" : `; ${formatMinutes(minutes)}`})`), ...(doublePosts ?? []).slice(0, names).map(({ agent, model, extraRows, extraUsd }) => say`${code(agent)}: ${sayMany(extraRows, "cost event")} of ${code(model)} stand there a second time, ${formatUsd(extraUsd)}`)])
	];
}
// src/renderers/section-paperclip-models.ts
/** Which models were used, at which prices. */
function paperclipModels({ models }, { workflowRows, names }) {
	return [headline("Models"), ...table([
		left("Model"),
		right("Events"),
		left("Share"),
		right("Cost"),
		right("Input / cached / output per million", { short: "$ per million" }),
		left("Agents", { isExtra: true })
	], models.slice(0, workflowRows).map((model) => [
		code(model.model),
		model.events === 0 ? "–" : sayCount(model.events),
		model.share === null ? "" : {
			kind: "bar",
			share: model.share
		},
		formatCost({
			costUsd: model.spendUsd,
			costIsFloor: model.spendIsFloor
		}),
		model.inputUsdPerMillion === null ? "no price" : join([
			model.inputUsdPerMillion,
			model.cachedUsdPerMillion,
			model.outputUsdPerMillion
		].map(formatUsd), " / "),
		listing(model.agents, names, code)
	]))];
}
/** What a smaller model of the same maker would have cost: a ceiling, not a target. */
function paperclipSavings({ savings }, { workflowRows }) {
	const { rows, totalUsd, totalUsdPerMonth, triageUsdPerMonth, unpricedRows } = savings;
	const month = totalUsdPerMonth === null ? "" : `, ${sayUsd(totalUsdPerMonth)} a month`;
	const triage = triageUsdPerMonth === null || triageUsdPerMonth === 0 ? "" : `; ${sayUsd(triageUsdPerMonth)} a month of it in roles that route and check`;
	const unpriced = unpricedRows === 0 ? "" : ` ${sayCount(unpricedRows)} without a list price or a smaller model ${unpricedRows === 1 ? "is" : "are"} left out.`;
	const sum = totalUsd === null || rows.length === 0 ? `Nothing to compare.${unpriced}` : `At most ${sayUsd(totalUsd)}${month}, if the same tokens would do on the smaller model${triage}.${unpriced}`;
	return [
		headline("On a smaller model"),
		...paragraph(sum),
		...table([
			left("Agent"),
			left("Model"),
			right("Cost"),
			left("Smaller model"),
			right("There"),
			right("At most saves", { short: "Saves" }),
			left("Work", { isExtra: true })
		], rows.slice(0, workflowRows).map(savingRow))
	];
}
function savingRow(row) {
	const note = row.roleKind === "engineering" ? "writes code: may need it" : row.roleKind === "triage" ? "routes and checks: try it" : "";
	const included = row.subscriptionSavingUsd > 0 ? ` (+ ${sayUsd(row.subscriptionSavingUsd)} included)` : "";
	return [
		code(row.agent),
		code(row.model),
		sayUsd(row.spendUsd),
		code(row.cheaperModel),
		sayUsd(row.cheaperUsd),
		`${sayUsd(row.savingUsd)}${included}`,
		note
	];
}
// src/renderers/section-paperclip-routines.ts
/** Scheduled work, what needs a person first. */
function paperclipRoutines({ routines }, { workflowRows }) {
	if (routines === null) return [headline("Routines"), ...paragraph("They cannot be read.")];
	if (routines.length === 0) return [headline("Routines"), ...paragraph("There is none.", "nothing")];
	return [headline("Routines"), ...table([
		left("Routine"),
		left("State"),
		left("Agent"),
		left("Last result"),
		left("Due", { isExtra: true }),
		right("Cost"),
		right("A month", { isExtra: true })
	], routines.slice(0, workflowRows).map(row$1))];
}
function row$1(routine) {
	const { assignee, assigneeStatus, lastStatus, failureReason } = routine;
	const last = lastStatus === null ? "no run yet" : lastStatus.replaceAll("_", " ");
	const agent = assignee === null ? "none" : `${assignee} (${assigneeStatus ?? "gone"})`;
	return [
		code(routine.title),
		ROUTINE_WORDS[routine.state],
		agent,
		failureReason === null ? last : `${last}: ${failureReason}`,
		routine.nextRunAt === null ? "" : formatInstant(routine.nextRunAt),
		formatCost({
			costUsd: routine.spendUsd,
			costIsFloor: routine.spendIsFloor
		}),
		formatUsd(routine.spendUsdPerMonth)
	];
}
// src/renderers/section-paperclip-runs.ts
/** Where there is little room. */
const FEW_RUNS = 5;
/** The dearest runs by cost, and what is odd about each. */
function paperclipRuns({ dearestRuns }, { groupRows }) {
	const shown = groupRows === 0 ? dearestRuns.slice(0, FEW_RUNS) : dearestRuns;
	return [
		headline("Dearest runs"),
		...paragraph(shown.length === 0 ? "No run reported a cost." : "By cost; “included” is worth so much under a subscription, “~” is estimated from tokens.", shown.length === 0 ? "nothing" : "plain"),
		...table([
			left("Run"),
			left("Agent"),
			left("Model"),
			right("Input"),
			right("Cached"),
			right("Output"),
			right("Cost"),
			left("For"),
			left("Look at")
		], shown.map(row))
	];
}
function row(run) {
	const flags = run.flags.filter((flag) => flag !== "idle").map((flag) => FLAG_WORDS[flag]);
	const ended = run.status === "succeeded" || run.status === "" ? [] : [run.status];
	return [
		code(run.id.slice(0, 8)),
		code(run.agent),
		shortModel(run.model),
		formatTokens(run.inputTokens),
		formatTokens(run.cachedTokens),
		formatTokens(run.outputTokens),
		cost(run),
		issueOf(run),
		[...ended, ...flags].join(", ")
	];
}
function cost({ costUsd, basis }) {
	if (costUsd === null) return "–";
	const words = sayUsd(costUsd);
	if (basis === "subscription") return `${words} included`;
	return basis === "estimate" ? words.replace("$", "~$") : words;
}
function issueOf({ issue, work }) {
	const { identifier = null, title = null } = issue ?? {};
	if (identifier === null && title === null) return WORK_WORDS[work];
	return say`${identifier ?? ""}${identifier !== null && title !== null ? ": " : ""}${title ?? ""}`;
}
// src/renderers/section-paperclip.ts
const AFTER_FINDINGS = [
	paperclipIdle,
	paperclipModels,
	paperclipSavings,
	paperclipRuns,
	paperclipRoutines,
	paperclipLedger
];
/** What each company's agents cost, where other reports have their workflows. */
function paperclipCosts({ companies }, extent) {
	return companies.flatMap((company) => paperclipAgents(company, extent));
}
/** The other six sections, company by company. */
function paperclipSections({ companies }, extent) {
	return companies.flatMap((company) => AFTER_FINDINGS.flatMap((section) => section(company, extent)));
}
// src/renderers/cost-figure.ts
/** Two points are no trend. */
const FEWEST_POINTS = 3;
/** More dates than this run into each other. */
const MOST_POINTS = 14;
/** Less is nothing to look at; above the other, numbers are written with an exponent. */
const LEAST_USD = .01;
const MOST_USD = 0x38d7ea4c68000;
/**
* Cost per day over time, so that windows of different lengths compare, oldest first; nothing
* with fewer than three known costs.
*/
function costFigure(report, most) {
	const points = pointsOf(report).slice(-Math.min(most + 1, MOST_POINTS));
	const highest = Math.max(0, ...points.map(({ value }) => value));
	if (points.length < FEWEST_POINTS || highest < LEAST_USD || highest > MOST_USD) return [];
	return [{
		kind: "figure",
		title: "Cost per day in US dollars",
		points
	}];
}
function pointsOf({ window, totals, trend }) {
	const now = window.to === null ? [] : toPoint(dateOfWindow({ to: new Date(window.to) }), totals.costUsd, window);
	const before = trend.earlier.flatMap(({ date, costUsd, ...earlier }) => toPoint(date, costUsd, earlier));
	return [...now, ...before].toReversed();
}
function toPoint(date, costUsd, window) {
	const value = per(costUsd, windowDays(window));
	const isDate = /^\d{4}-\d\d-\d\d$/.test(date);
	return value === null || !isDate ? [] : [{
		label: date.slice(5),
		value
	}];
}
// src/renderers/why-table.ts
const TITLES = {
	"workflow-new": "New workflow",
	"workflow-gone": "No run this time",
	runs: "Number of runs",
	"requests-per-run": "Requests per run",
	"model-mix": "Which models",
	"prompt-length": "Length of prompts",
	caching: "Caching",
	"output-length": "Length of answers",
	price: "Price",
	"not-explained": "Not explained"
};
/** Why the cost changed, cause by cause; none without a change of a cent. */
function whyTable(report, extent) {
	const { change } = report;
	if (change === null) return [];
	const causes = causesOf(change).filter(({ cents }) => cents !== 0);
	if (causes.length === 0) return [];
	const most = causes.length === extent.causes + 1 ? causes.length : extent.causes;
	const shown = causes.slice(0, most);
	const all = changeInCents(change);
	const rest = all - shown.reduce((sum, { cents }) => sum + cents, 0);
	return table([
		left("Why the cost changed"),
		left("Workflow"),
		right(change.perDay ? "A day" : "Change")
	], [
		...shown.map((cause) => rowOf(cause, report)),
		...causes.length > most ? [[
			"the rest",
			"",
			signed(rest)
		]] : [],
		[
			strong(isOfWhatIsKnown(report) ? "all that is known" : "all"),
			"",
			strong(signed(all))
		]
	]);
}
function rowOf({ parts, cents }, report) {
	const [part] = parts;
	if (part === void 0) return [];
	return [
		titleOf(part, report),
		sayWorkflow(part.workflow),
		signed(cents)
	];
}
function titleOf(part, report) {
	if (part.model !== null) return say`${TITLES[part.kind]} of ${code(part.model)}`;
	if (part.kind === "workflow-new" && !isNew(part, report)) return "Ran again";
	return TITLES[part.kind];
}
// src/renderers/section-trend.ts
const COLUMNS = [
	left("Report"),
	right("Runs"),
	right("Total Tokens"),
	right("Cost")
];
/** What changed since the last report, then the reports one below the other. */
function trendSection(report, extent) {
	const title = headline("Historical Trend");
	const { earlier } = report.trend;
	if (earlier.length === 0) {
		const nothing = report.repository === null ? "Files have no earlier report to compare with." : "This is the first report; the next one will show what changed.";
		return [title, ...paragraph(nothing, "nothing")];
	}
	const shown = earlier.slice(0, extent.earlierReports);
	const hidden = earlier.length - shown.length;
	const hasRounded = shown.some(({ isRounded }) => isRounded);
	return [
		title,
		...bullets([...perDay(report), ...changes(report, extent)]),
		...whyTable(report, extent),
		...costFigure(report, extent.earlierReports),
		...table(COLUMNS, [thisReport(report), ...shown.map(earlierRow)]),
		...hidden === 0 ? [] : paragraph(`${sayMany(hidden, "older report")} not shown.`),
		...hasRounded ? paragraph("≈ was read from the rounded table of another program's report.") : []
	];
}
function perDay(report) {
	const { totals } = report.trend;
	if (totals === null) return [];
	const { costPerDayBefore, costPerDayAfter, costRelative } = totals;
	const { tokensPerDayBefore, tokensPerDayAfter, tokensRelative } = totals;
	const known = [
		["Cost per day", change(costPerDayBefore, costPerDayAfter, costRelative, sayUsd)],
		["Cost per day, as far as known", costRelative === null ? knownCosts(report) : void 0],
		["Tokens per day", change(tokensPerDayBefore, tokensPerDayAfter, tokensRelative, sayTokens)]
	].filter(([, words]) => words !== void 0);
	if (known.length === 0) return [say`The totals cannot be compared with those of the last report.`];
	return known.map(([title, words = ""]) => fact(title, words));
}
/** The costs a day that a change was split of, though one is a floor. */
function knownCosts({ change: split, trend: { totals } }) {
	const before = totals?.costPerDayBefore ?? null;
	const after = totals?.costPerDayAfter ?? null;
	if (split === null || before === null || after === null) return void 0;
	if (toCents(before) === 0) return void 0;
	return change(before, after, after / before - 1, sayUsd);
}
/** `$0.40 → $0.80 (+100%)`; undefined when a number is missing. */
function change(before, after, relative, format) {
	if (before === null || after === null || relative === null) return void 0;
	return `${format(before)} → ${format(after)} (${formatChange(relative)})`;
}
const CHANGE_TITLES = {
	"cost-up": "Cost per run up",
	"tokens-up": "Tokens per run up",
	"caching-lost": "Prompt caching lost",
	"workflow-new": "New",
	"cost-down": "Cost per run down",
	"tokens-down": "Tokens per run down",
	"caching-gained": "Prompt caching gained",
	"workflow-gone": "No run this time"
};
function changes({ trend }, extent) {
	return [...groupBy(trend.changes, ({ kind }) => kind)].map(([kind, group]) => fact(CHANGE_TITLES[kind], listing(group, extent.names, renderChange)));
}
function renderChange({ kind, workflow, before, after, relative }) {
	const name = code(workflow);
	if (kind === "workflow-new" || kind === "workflow-gone") {
		const cost = kind === "workflow-new" ? after : before;
		return cost === null ? name : say`${name} (${sayUsd(cost)})`;
	}
	if (kind === "caching-gained" || kind === "caching-lost") return say`${name} (${formatRate(before)} → ${formatRate(after)} hits)`;
	const words = change(before, after, relative, kind.startsWith("cost") ? sayUsd : sayTokens);
	return words === void 0 ? name : say`${name} ${words}`;
}
function thisReport(report) {
	const { coverage } = report;
	const totals = shownTotals(report);
	const runs = coverage.agenticRuns === 0 ? "–" : sayCount(coverage.runsWithUsage);
	return [
		strong("this one"),
		runs,
		formatTokens(totals.totalTokens),
		formatCost(totals)
	];
}
function earlierRow(earlier) {
	const about = (text) => earlier.isRounded && text !== "–" ? `≈ ${text}` : text;
	return [
		link(earlier.date, earlier.url),
		earlier.runsWithUsage === null ? "–" : sayCount(earlier.runsWithUsage),
		about(formatTokens(earlier.totalTokens)),
		about(formatCost(earlier))
	];
}
/** Where the report before this one is; nothing when there is none. */
function previousSection({ trend }) {
	const [newest] = trend.earlier;
	if (newest === void 0) return [];
	const label = `#${newest.issue} of ${newest.date}`;
	return [headline("Previous Report"), ...paragraph(link(label, newest.url))];
}
// src/renderers/workflow-rows.ts
/** The first `most` workflows with usage in the report's order, which is by cost. */
function workflowRows(report, most) {
	const used = usedWorkflows(report.workflows);
	const left = used.slice(most);
	return {
		shown: used.slice(0, most),
		rest: left.length === 0 ? void 0 : sumUp(left)
	};
}
function sumUp(workflows) {
	const usages = workflows.map(({ usage }) => usage);
	return {
		workflows: workflows.length,
		runs: sumKnown(workflows.map(({ runs }) => runs)) ?? 0,
		runsWithUsage: sumKnown(workflows.map(({ runsWithUsage }) => runsWithUsage)) ?? 0,
		totalTokens: sumKnown(usages.map(({ totalTokens }) => totalTokens)),
		costUsd: sumKnown(usages.map(({ costUsd }) => costUsd)),
		costIsFloor: usages.some(({ costUsd, costIsFloor }) => costIsFloor || costUsd === null),
		...usages.some(({ costIsEstimate }) => costIsEstimate) && { costIsEstimate: true }
	};
}
/** `5`, or `3 of 5` when only some runs reported their usage; a dash for files, which know no runs. */
function formatRuns(counts) {
	const { runs, runsWithUsage } = counts;
	if (runs === 0) return "–";
	return runs === runsWithUsage ? String(runs) : `${runsWithUsage} of ${runs}`;
}
/** Cost of a run on average, over the runs that reported their usage. */
function costPerRun(workflow) {
	const { usage, runsWithUsage } = workflow;
	const costUsd = usage.costUsd === null || runsWithUsage === 0 ? null : usage.costUsd / runsWithUsage;
	return {
		...usage,
		costUsd
	};
}
// src/renderers/workflow-changes.ts
/**
* How each workflow's cost per run, or tokens where a cost is missing, changed since the
* newest earlier report: `+12%`, `new`, or a dash where that is unknown. Undefined
* when there is no earlier report.
*/
function formatChanges(report) {
	const { earlier, changes } = report.trend;
	const [newest] = earlier;
	if (newest === void 0) return void 0;
	const before = mergeByName(newest.workflows);
	const after = consumptionByName(report.workflows);
	const added = new Set(changes.filter(({ kind }) => kind === "workflow-new").map(({ workflow }) => workflow));
	const namesakes = countNames(report.workflows);
	return ({ name }) => {
		const [then, now] = [before.get(name), after.get(name)];
		if ((namesakes.get(name) ?? 0) > 1 || now === void 0) return "–";
		if (then === void 0) return added.has(name) ? "new" : "–";
		const cost = costPerRunGrowth(then, now, newest.isRounded);
		const tokens = cost === null ? tokensPerRunGrowth(then, now, newest.isRounded) : null;
		const growth = cost ?? tokens;
		if (growth === null || growth.certain === 0 && growth.relative !== 0) return "–";
		const change = formatChange(growth.relative);
		if (change === "unchanged") return tokens === null ? change : `tokens ${change}`;
		return `${newest.isRounded ? "≈ " : ""}${change}${tokens === null ? "" : " tokens"}`;
	};
}
function countNames(workflows) {
	const counts = /* @__PURE__ */ new Map();
	for (const { name } of workflows) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}
// src/renderers/section-workflows.ts
/** One row a workflow, by cost; its change is beside its cost per run. */
function workflowsSection(report, extent) {
	const title = headline("Workflow Summary");
	const { shown, rest } = workflowRows(report, extent.workflowRows);
	if (shown.length === 0) return [title, ...paragraph("No workflow reported any token usage.")];
	const changeOf = formatChanges(report);
	const hasRuns = shown.some(({ runs }) => runs > 0);
	const columns = [
		left("Workflow"),
		right(hasRuns ? "Runs" : "Requests"),
		right("Total Tokens", { short: "Tokens" }),
		...only(!hasRuns, right("Output")),
		right("Cost"),
		...only(hasRuns, right("Cost/Run", { short: "Cost/run" })),
		...only(changeOf !== void 0, right("vs Last", {
			short: "vs last",
			isExtra: true
		})),
		right("Cache Rate", { short: "Cached" }),
		right("I/O Ratio", { short: "In/out" }),
		left("Top Model", { short: "Top model" })
	];
	const rows = shown.map((workflow) => [
		code(workflow.name),
		hasRuns ? formatRuns(workflow) : formatRequests(workflow.usage),
		formatTokens(workflow.usage.totalTokens),
		...only(!hasRuns, formatTokens(workflow.usage.outputTokens)),
		formatCost(workflow.usage),
		...only(hasRuns, formatCost(costPerRun(workflow))),
		...only(changeOf !== void 0, changeOf?.(workflow) ?? ""),
		formatRate(workflow.usage.cacheHitRate),
		formatRatio(workflow.usage.inputOutputRatio),
		topModel(workflow.models)
	]);
	const last = rest === void 0 ? [] : [restRow(rest, hasRuns)];
	return [title, ...table(columns, [...rows, ...last])];
}
function only(isShown, item) {
	return isShown ? [item] : [];
}
function restRow(rest, hasRuns) {
	return [
		sayMany(rest.workflows, "more workflow"),
		hasRuns ? formatRuns(rest) : "",
		formatTokens(rest.totalTokens),
		...only(!hasRuns, ""),
		formatCost(rest)
	];
}
/** The model that cost the most, which is the first; a dash for one without a name. */
function topModel(models) {
	const [top] = models;
	return top === void 0 || top.model === "unknown" ? "–" : shortModel(top.model);
}
// src/renderers/page.ts
/** The sections of a report's page but for its foot. */
function sectionsOf(report) {
	const { paperclip } = report;
	return paperclip === void 0 ? usualSections(report) : auditSections(report, paperclip);
}
/** An audit of a Paperclip company has agents and routines instead of workflows. */
function auditSections(report, audit) {
	return [
		() => overviewSection(report),
		(extent) => paperclipCosts(audit, extent),
		(extent) => findingsSection(report, extent),
		(extent) => paperclipSections(audit, extent),
		(extent) => report.trend.earlier.length === 0 ? [] : trendSection(report, extent),
		() => report.trend.earlier.length === 0 ? [] : previousSection(report)
	];
}
function usualSections(report) {
	return [
		() => overviewSection(report),
		(extent) => report.groups === void 0 ? workflowsSection(report, extent) : groupsSection(report, extent),
		(extent) => findingsSection(report, extent),
		(extent) => detailsSection(report, extent),
		(extent) => gapsSection(report, extent),
		(extent) => trendSection(report, extent),
		() => previousSection(report)
	];
}
/**
* The blocks of a report's page, to an extent; `leftOut` is what that extent left out, in
* words. The sections and their order are public (README, "The issue").
*/
function pageOf(report, extent, leftOut = []) {
	return [...sectionsOf(report).flatMap((section) => section(extent)), ...footerSection(report, extent, leftOut)];
}
export { spendsOf as C, dateOfWindow as D, mergeByName as E, costsOf as S, countDegraded as T, MAX_SPENDS_CHARS as _, CURES as a, readSpends as b, defineRule as c, evidenceRuns as d, FULL_EXTENT as f, usedWorkflows as g, usedRuns as h, PAPERCLIP_WORK as i, defineWorkflowRule as l, lacking as m, sectionsOf as n, footerSection as o, TERMINAL_EXTENT as p, PAPERCLIP_ROUTINE_STATES as r, unpricedModel as s, pageOf as t, toFinding as u, OTHER_MODELS as v, consumptionByName as w, writeSpends as x, alignSpends as y };
