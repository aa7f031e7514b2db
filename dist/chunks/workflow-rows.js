import { D as MISSING_SPEND, S as sayUsd, _ as sayList, b as sayShare, c as windowDays, d as mergeByName, g as sayCount, h as usedWorkflows, l as consumptionByName, n as costPerRunGrowth, s as tokensPerRunGrowth, v as sayMany, w as CATALOGUE, x as sayTokens } from "./like-for-like.js";
import { t as bareModel } from "./model-name.js";
import { t as INPUT_SHARE } from "./unsplit.js";
/**
* US dollars to the cent: `$0.46`, `<$0.01`; `≥ $1.20` when part of it has no price, `~$3.92`
* when part of it is estimated.
*/
function formatCost({ costUsd, costIsFloor, costIsEstimate }, unknown = "–") {
	if (costUsd === null || costUsd === 0 && costIsFloor) return unknown;
	return `${costIsFloor ? "≥ " : ""}${costIsEstimate ? "~" : ""}${sayUsd(costUsd)}`;
}
/** Tokens to the nearest thousand: `850`, `395K`, `2.4M`. */
function formatTokens(tokens) {
	return tokens === null ? "–" : sayTokens(tokens);
}
/** A ratio from 0 to 1 as a percentage: `99.5%`; only all is `100%`. */
function formatRate(rate) {
	if (rate === null) return "–";
	return rate < 1 && rate >= .9995 ? ">99.9%" : sayShare(rate);
}
/** Input tokens for each output token: `0.6:1`, `122:1`. */
function formatRatio(ratio) {
	if (ratio === null) return "–";
	if (ratio > 0 && ratio < .05) return "<0.1:1";
	return `${ratio < 9.95 ? ratio.toFixed(1) : ratio.toFixed(0)}:1`;
}
/** Milliseconds as `850 ms`, `3.8 s`, `2 min 5 s`. */
function formatLatency(ms) {
	if (ms === null) return "–";
	if (ms < 999.5) return `${ms.toFixed(0)} ms`;
	if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
	const seconds = Math.round(ms / 1e3);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** after / before - 1 as `+12%`, `−5%`, `±0%`. */
function formatChange(relative) {
	if (relative === null) return "–";
	const percent = Math.round(relative * 100);
	if (percent === 0) return "±0%";
	const digits = Math.abs(percent).toLocaleString("en-US", { useGrouping: true });
	return `${percent > 0 ? "+" : "−"}${digits}%`;
}
/** An instant to the minute: `2026-11-19 06:17 UTC`. */
function formatInstant(instant) {
	return `${toMinute(instant)} UTC`;
}
/** `2026-11-19 06:17 to 2026-11-20 06:17 UTC (24 hours)`; an end may be unknown. */
function formatPeriod(window) {
	const { from, to } = window;
	if (from === null) return to === null ? "not known" : `until ${formatInstant(to)}`;
	if (to === null) return `from ${formatInstant(from)}`;
	const length = formatDays(windowDays(window));
	return `${toMinute(from)} to ${formatInstant(to)}${length === "" ? "" : ` (${length})`}`;
}
/** Hours up to two days, then days; empty when not known or under an hour. */
function formatDays(days) {
	if (days === null || days * 24 < 1) return "";
	return days <= 2 ? sayMany(days * 24, "hour") : sayMany(days, "day");
}
function toMinute(instant) {
	return instant.slice(0, 16).replace("T", " ");
}
/** A Claude family with its version after or before it, then a date or a deployment. */
const CLAUDE = /^(?:.*\.)?claude-(?:(?<family>[a-z]+)-(?<version>\d{1,2}(?:[-._]\d{1,2})?)|(?<oldVersion>\d(?:[-._]\d)?)-(?<oldFamily>[a-z]+))(?=$|[-@:](?:\d{8}|v\d|latest))/i;
/**
* A model's name as short as it is still clear: `claude-sonnet-4-6` and
* `anthropic/claude-sonnet-4.6[1m]` are `sonnet-4.6`; names of other makers lose only the
* maker's prefix.
*/
function shortModel(model) {
	const bare = bareModel(model);
	const { family, version, oldFamily, oldVersion } = CLAUDE.exec(bare)?.groups ?? {};
	const name = family ?? oldFamily;
	const number = version ?? oldVersion;
	if (name === void 0 || number === void 0) return bare;
	return `${name.toLowerCase()}-${number.replace(/[-_]/, ".")}`;
}
// src/renderers/gap-words.ts
/** What a reason is called, so that it reads well after "3 runs:". */
const GAP_WORDS = {
	"no-artifact": "no artifact that may hold usage",
	"no-usage-file": "no usage file in the artifact",
	"empty-usage-file": "empty usage file",
	"other-provider": "usage of another provider only",
	expired: "artifact expired",
	unreadable: "artifact not readable",
	fork: "run from a fork",
	"too-large": "artifact too large",
	"max-runs": "beyond max-runs",
	"time-budget": "time budget spent",
	"rate-limit": "rate limit reached",
	forbidden: "access denied"
};
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
/** Control, format (bidirectional, zero-width, tags), private and unpaired code points. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
/** Letters by name that show nothing: fillers of Hangul, the blank of Braille. */
const BLANK = /[\s\u115f\u1160\u2800\u3164\uffa0]+/gu;
/**
* A foreign text as one line of visible characters, at most `maxChars` code points long:
* nothing in it can move a cursor, turn the direction of writing or hide.
*/
function plainText(text, maxChars = 100) {
	const head = text.slice(0, maxChars * 8);
	const visible = head.replace(BLANK, " ").replace(INVISIBLE, "").replace(BLANK, " ").trim();
	const chars = [...visible];
	return chars.length > maxChars || head.length < text.length ? `${chars.slice(0, maxChars - 1).join("")}…` : visible;
}
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
export { formatInstant as C, formatRatio as D, formatRate as E, formatTokens as O, formatCost as S, formatPeriod as T, sayMissing as _, ESTIMATE_WORDS as a, GAP_WORDS as b, sayDegraded as c, stageName as d, ruleTitle as f, sayCoverage as g, sayChange as h, workflowRows as i, shortModel as k, sayInvariant as l, pickFinding as m, formatChanges as n, barOf as o, plainText as p, formatRuns as r, hasEstimates as s, costPerRun as t, sayRunUsage as u, sayWhatWasSpent as v, formatLatency as w, formatChange as x, shownTotals as y };
