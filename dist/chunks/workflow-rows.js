import { n as MISSING_SPEND } from "./coverage.js";
import { r as mergeByName, t as consumptionByName } from "./consumption.js";
import { t as INPUT_SHARE } from "./unsplit.js";
import { E as GAP_WORDS, S as sayShare, _ as windowDays, b as sayMany, c as formatTokens, d as costPerRunGrowth, g as tokensPerRunGrowth, n as formatCost, t as formatChange, v as sayCount, w as sayUsd, y as sayList } from "./format.js";
// src/renderers/headline.ts
/** The answer to "what did it cost". */
function sayWhatWasSpent(report) {
	const totals = shownTotals(report);
	const { runsWithUsage, agenticRuns } = report.coverage;
	const byRuns = runsWithUsage > 0 ? ` by ${sayMany(runsWithUsage, "run")}` : "";
	const cost = formatCost(totals, "");
	if (cost !== "") return {
		amount: cost,
		rest: `spent${byRuns}`
	};
	if (totals.totalTokens !== null) return {
		amount: `${formatTokens(totals.totalTokens)} tokens`,
		rest: `used${byRuns}, at a cost that is not known`
	};
	if (agenticRuns === 0) return {
		amount: "",
		rest: "No token usage and no agentic run was found"
	};
	return {
		amount: "",
		rest: `${agenticRuns === 1 ? "The only run" : `None of the ${sayCount(agenticRuns)} runs`} told ${agenticRuns === 1 ? "no" : "its"} token usage, so what was spent is not known`
	};
}
/** `12% more than` the newest earlier report; undefined when that cannot be told. */
function sayChange({ window, trend, totals }) {
	const [newest] = trend.earlier;
	if (newest === void 0 || trend.totals === null) return void 0;
	const { costRelative, tokensRelative } = trend.totals;
	const isOfCost = costRelative !== null;
	const what = isOfCost || totals.costUsd === null ? "" : " tokens";
	const relative = isOfCost ? costRelative : tokensRelative;
	if (relative === null) return void 0;
	const scaled = isSameLength(window, newest) ? "" : " per day";
	const about = newest.isRounded ? "about " : "";
	if (Math.abs(relative) < .005) return `${about}as much${what}${scaled} as`;
	const fewer = what !== "" && relative < 0 ? "fewer" : relative > 0 ? "more" : "less";
	return `${about}${sayPercent(Math.abs(relative))} ${fewer}${what}${scaled} than`;
}
function sayPercent(ratio) {
	return sayShare(Math.round(ratio * 100) / 100);
}
/** Windows of a cron job differ by minutes; from a twentieth on it matters. */
const SAME_LENGTH = .05;
function isSameLength(window, earlier) {
	const [now, then] = [windowDays(window), windowDays(earlier)];
	return now !== null && then !== null && Math.abs(now / then - 1) <= SAME_LENGTH;
}
/** The one thing to look at, and how pressing it is; the finding is undefined without any. */
function pickFinding({ findings, totals }) {
	const [finding] = findings;
	if (finding !== void 0) return {
		finding,
		lead: finding.severity === "low" ? "worth a look" : "most pressing"
	};
	return {
		finding,
		lead: totals.totalTokens === null ? "" : "nothing wasteful was found"
	};
}
/**
* How many runs the report rests on; undefined for files, which know no runs, and without
* any such run, which the answer says already.
*/
function sayCoverage(coverage) {
	const { agenticRuns, runsWithUsage } = coverage;
	if (runsWithUsage === 0) return void 0;
	const others = runsOfOtherProviders(coverage);
	const asked = agenticRuns - others;
	const beside = others === 0 ? "" : ` (${sayMany(others, "run")} of other providers left out)`;
	if (runsWithUsage === asked) return asked === 1 ? `The only run had token data${beside}.` : `All ${sayCount(asked)} runs had token data${beside}.`;
	return `${sayCount(runsWithUsage)} of ${sayMany(asked, "run")} had token data${beside}.`;
}
/** Runs whose usage is all of providers that were not asked for: they hide nothing. */
function runsOfOtherProviders({ gaps }) {
	return gaps.find(({ reason }) => reason === "other-provider")?.runs ?? 0;
}
/** The totals as they are shown: what was not read makes their cost a floor. */
function shownTotals({ totals, coverage }) {
	return {
		...totals,
		costIsFloor: totals.costIsFloor || !coverage.complete
	};
}
/** What may hide spend, such as `3 runs (artifact expired)`; undefined when nothing does. */
function sayMissing({ gaps, rejectedLines, complete }) {
	if (complete) return void 0;
	const parts = gaps.filter(({ reason }) => MISSING_SPEND.has(reason)).map(({ reason, runs }) => `${sayMany(runs, "run")} (${GAP_WORDS[reason]})`);
	if (rejectedLines > 0) parts.push(`${sayMany(rejectedLines, "line")} that could not be read`);
	return sayList(parts, parts.length);
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
		confidence: `${BY_RUNS}; low without a Claude model, because older records hide the cache reads of others`,
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
		meaning: "Writing to the cache costs extra and is not earned back by reads.",
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
		remedy: "Open the failing runs and mend the cause before tuning anything else."
	},
	"failed-run-spend": {
		title: "Spend on failed or cancelled runs",
		meaning: "This money bought no result.",
		needs: "the cost of the runs that failed, timed out or were cancelled",
		severity: "by that cost: high from $10, medium from $1, else low",
		confidence: MEASURED,
		remedy: "Let the run fail before the agent starts: check its needs first, and cancel superseded runs early."
	},
	"unpriced-model": {
		title: "Model without a price",
		meaning: "The true cost is higher than the report says.",
		needs: "nothing more than the model names",
		severity: "by its share of all tokens: high from 50%, low below 10%, else medium",
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
// src/renderers/rule-title.ts
const TITLES = new Map(Object.entries(CATALOGUE).map(([kind, { title }]) => [kind, title]));
/** What a rule is called; its bare name when a report of another version holds it. */
function ruleTitle(kind) {
	return TITLES.get(kind) ?? kind;
}
// src/renderers/agent-run-words.ts
/** What `~$` means. */
const ESTIMATE_WORDS = `~$ is an estimate: some agents tell one number of tokens, priced as ${sayShare(INPUT_SHARE)} input and ${sayShare(1 - INPUT_SHARE)} output; ranges are from all input to all output.`;
/** Whether any cost of a page is an estimate. */
function hasEstimates({ totals, agentRuns = [] }) {
	return [totals, ...agentRuns].some(({ costIsEstimate }) => costIsEstimate);
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
/** More reasons say nothing new. */
const MAX_REASONS = 3;
/** What follows from a degraded run, and why it is one; undefined for any other. */
function sayDegraded({ degraded }) {
	if (degraded.length === 0) return void 0;
	const more = degraded.length - MAX_REASONS;
	return `so its cost is compared with no other: ${degraded.slice(0, MAX_REASONS).map(sayReason).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`;
}
function sayReason(reason) {
	const stage = stageName({ name: reason.stage });
	if (reason.kind === "agents-in-error") return `${sayCount(reason.errors)} of ${sayMany(reason.agents, "agent")} of ${stage} ended in error`;
	const mean = sayCount(reason.meanTokens);
	return `the ${sayMany(reason.agents, "agent")} of ${stage} used ${mean} tokens each, where ${sayCount(reason.medianTokens)} are the median of the stages`;
}
/** The stage's name, or that there is none. */
function stageName({ name }) {
	return name ?? "(no stage told)";
}
/** Parts of a character cell, an eighth to seven eighths. */
const EIGHTHS = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
/** A bar for a share, `width` characters long for all; a trace is a line. Empty if not known. */
function barOf(share, width) {
	if (share === null || share <= 0) return "";
	const eighths = Math.max(1, Math.round(Math.min(share, 1) * width * EIGHTHS.length));
	return "█".repeat(Math.floor(eighths / EIGHTHS.length)) + (EIGHTHS[eighths % 8] ?? "");
}
// src/findings/scope.ts
/** Workflows that told any usage. The rest is `no-token-data`'s to tell, once. */
function usedWorkflows(workflows) {
	return workflows.filter(({ usage }) => usage.totalTokens !== null || usage.requests !== null);
}
/** Runs of the workflow that told their usage. */
function usedRuns(workflow) {
	return workflow.runsDetail.filter((run) => run.usage !== null);
}
/**
* One entry for all workflows that lacked the same data, so that a report over a hundred
* workflows is not flooded; it names the workflow when there is only one.
*
* @param missing - plain words that end "did not tell …".
*/
function lacking(kind, workflows, missing) {
	const [first] = workflows;
	if (first === void 0) return [];
	if (workflows.length === 1) return [{
		kind,
		workflow: first.name,
		reason: `Its records did not tell ${missing}.`
	}];
	return [{
		kind,
		workflow: null,
		reason: `The records of ${sayMany(workflows.length, "workflow")} did not tell ${missing}.`
	}];
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
		runs: sum(workflows.map(({ runs }) => runs)) ?? 0,
		runsWithUsage: sum(workflows.map(({ runsWithUsage }) => runsWithUsage)) ?? 0,
		totalTokens: sum(usages.map(({ totalTokens }) => totalTokens)),
		costUsd: sum(usages.map(({ costUsd }) => costUsd)),
		costIsFloor: usages.some(({ costUsd, costIsFloor }) => costIsFloor || costUsd === null),
		...usages.some(({ costIsEstimate }) => costIsEstimate) && { costIsEstimate: true }
	};
}
/** Sum of what is known; `null` when nothing is. */
function sum(numbers) {
	const known = numbers.filter((number) => number !== null);
	return known.length === 0 ? null : known.reduce((total, number) => total + number, 0);
}
/** `5`, or `3 of 5` when only some runs told their usage; a dash for files, which know no runs. */
function formatRuns(counts) {
	const { runs, runsWithUsage } = counts;
	if (runs === 0) return "–";
	return runs === runsWithUsage ? String(runs) : `${runsWithUsage} of ${runs}`;
}
/** Cost of a run on average, over the runs that told their usage. */
function costPerRun(workflow) {
	const { usage, runsWithUsage } = workflow;
	const costUsd = usage.costUsd === null || runsWithUsage === 0 ? null : usage.costUsd / runsWithUsage;
	return {
		...usage,
		costUsd
	};
}
/**
* How each workflow's cost per run, or tokens where a cost is missing, changed since the
* newest earlier report: `+12%`, `new`, or a dash where that cannot be told. Undefined
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
		return `${newest.isRounded ? "≈ " : ""}${formatChange(growth.relative)}${tokens === null ? "" : " tokens"}`;
	};
}
function countNames(workflows) {
	const counts = /* @__PURE__ */ new Map();
	for (const { name } of workflows) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}
export { shownTotals as S, pickFinding as _, lacking as a, sayMissing as b, ESTIMATE_WORDS as c, sayDegraded as d, sayInvariant as f, CATALOGUE as g, ruleTitle as h, workflowRows as i, barOf as l, stageName as m, formatChanges as n, usedRuns as o, sayRunUsage as p, formatRuns as r, usedWorkflows as s, costPerRun as t, hasEstimates as u, sayChange as v, sayWhatWasSpent as x, sayCoverage as y };
