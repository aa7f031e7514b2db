import { P as THRESHOLDS } from "./group-by.js";
import { _ as sayUsd, f as sayList, g as sayTokens, p as sayMany, y as sumKnown } from "./like-for-like.js";
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
	}
};
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
	const amounts = [...tokens === null ? [] : [`${sayTokens(tokens)} tokens`], ...sayNearest(nearest)];
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
function sayNearest(nearest) {
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
export { defineWorkflowRule as a, usedRuns as c, evidenceRuns as d, defineRule as i, usedWorkflows as l, unpricedModel as n, toFinding as o, CURES as r, lacking as s, IN_WHICH as t, CATALOGUE as u };
