import { a as MISSING_SPEND, c as bareModel, r as mergeByName, t as consumptionByName } from "./consumption.js";
// src/findings/wording.ts
/**
* Numbers as the messages of findings say them. A message is data of the report and so is
* written before any renderer runs; renderers format their own tables and columns.
*/
/** Dollars to the cent; less than a cent is `<$0.01`. */
function sayUsd(usd) {
	if (usd > 0 && usd < .01) return "<$0.01";
	const [whole = "0", cents = "00"] = usd.toFixed(2).split(".");
	return `$${grouped(whole)}.${cents}`;
}
/** Dollars, told as the least it can be when part of it has no price: `at least $1.20`. */
function sayUsdOrMore(usd, isFloor) {
	return isFloor ? `at least ${sayUsd(usd)}` : sayUsd(usd);
}
/** Token counts to about three digits: `850`, `395K`, `1.2M`. */
function sayTokens(tokens) {
	if (tokens < 999.5) return String(Math.round(tokens));
	if (tokens < 999500) return `${Math.round(tokens / 1e3)}K`;
	if (tokens < 99995e4) return `${trimmed(tokens / 1e6)}M`;
	return `${trimmed(tokens / 1e9)}B`;
}
/**
* A rate as a percentage: one decimal under 100%, none above. A trace is `<0.1%`, never
* `0%`, and almost all is `>99.9%`, never `100%`.
*/
function sayShare(ratio) {
	if (ratio > 0 && ratio < 5e-4) return "<0.1%";
	if (ratio > .9995 && ratio < 1) return ">99.9%";
	return ratio > 1 ? `${sayCount(ratio * 100)}%` : `${trimmed(ratio * 100)}%`;
}
/** A whole number with separators. */
function sayCount(count) {
	return grouped(String(Math.round(count)));
}
/** `3 of 5 runs`; of one, `The only run`. */
function sayOf(count, all, noun) {
	return all === 1 ? `The only ${noun}` : `${sayCount(count)} of ${sayMany(all, noun)}`;
}
/** `1 run`, `3 runs`. */
function sayMany(count, noun) {
	return `${sayCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}
/** `a`, `a and b`, `a, b and c`, `a, b and 4 more`. */
function sayList(items, most = 3) {
	const shown = items.length > most ? items.slice(0, most - 1) : items;
	const rest = items.length - shown.length;
	const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
/** At most one decimal, and none when it is 0. */
function trimmed(value) {
	const [whole = "0", decimal = "0"] = value.toFixed(1).split(".");
	return decimal === "0" ? grouped(whole) : `${grouped(whole)}.${decimal}`;
}
function grouped(digits) {
	return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
// src/findings/like-for-like.ts
/** Reports by other programs round costs to the cent; US dollars. */
const CENT_ROUNDING_USD = .005;
/** Reports by other programs write tokens as `395K` or `1.2M`: two digits at the least. */
const TOKENS_ROUNDING = .05;
/**
* Largest share of a report's runs whose spend may be missing for its totals to be
* compared: with more, a fifth of the money is a guess, as large as what is looked for.
*/
const MAX_MISSING_SHARE = .2;
const MS_PER_DAY = 864e5;
/** A part in 10^9, so that a sum in binary fractions does not cross a threshold by itself. */
const BINARY_DUST = 1e-9;
/**
* Share of a report's runs whose spend may be missing from its totals, 0 to 1; `null` when
* it is too large for the totals to be compared. Unknown numbers count as none missing.
*/
function missingShare({ runsMissing, runsWithUsage }) {
	if (runsMissing === null || runsMissing === 0) return 0;
	const share = runsMissing / (runsMissing + (runsWithUsage ?? 0));
	return share > MAX_MISSING_SHARE ? null : share;
}
/** Cost per run before and after; `null` when either is missing, a floor, or before is 0. */
function costPerRunGrowth(before, after, isRounded) {
	if (before.costIsFloor || after.costIsFloor) return null;
	return growth(per(before.costUsd, before.runsWithUsage), per(after.costUsd, after.runsWithUsage), isRounded ? CENT_ROUNDING_USD / before.runsWithUsage : 0);
}
/** Tokens per run before and after; `null` when either is missing, or before is 0. */
function tokensPerRunGrowth(before, after, isRounded) {
	return tokensGrowth(per(before.totalTokens, before.runsWithUsage), per(after.totalTokens, after.runsWithUsage), isRounded);
}
/** A cost shared out over days before and after; `null` as in `growth`. */
function costPerDayGrowth(before, after, rounding) {
	return growth(before, after, (rounding.isRounded ? CENT_ROUNDING_USD / (rounding.days ?? 1) : 0) + hidden(before, rounding.missing));
}
/** Tokens, shared out alike, before and after; `null` as in `growth`. */
function tokensGrowth(before, after, isRounded, missing = 0) {
	return growth(before, after, (isRounded ? (before ?? 0) * TOKENS_ROUNDING : 0) + hidden(before, missing));
}
/** What the missing runs may have added, if they were as the others. */
function hidden(before, missing = 0) {
	return (before ?? 0) * missing / (1 - missing);
}
/**
* From before to after; `null` when either is missing or before is 0.
*
* @param rounding - how far the true number before may lie from the one told, either way.
*/
function growth(before, after, rounding) {
	if (before === null || after === null || before === 0) return null;
	const relative = after / before - 1;
	if (rounding === 0) return {
		before,
		after,
		relative,
		certain: relative
	};
	const nearest = Math.min(Math.max(after, before - rounding), before + rounding);
	return {
		before,
		after,
		relative,
		certain: nearest > 0 ? after / nearest - 1 : 0
	};
}
/** Whether a change is more than the limit, upwards. */
function isOver(change, limit) {
	return change - limit > BINARY_DUST;
}
/** Length of a window in days; `null` when an end is not known or the window is empty. */
function windowDays(window) {
	if (window.from === null || window.to === null) return null;
	const days = (Date.parse(window.to) - Date.parse(window.from)) / MS_PER_DAY;
	return days > 0 ? days : null;
}
/** An amount shared out evenly; `null` when the amount or the number of parts is not known. */
function per(amount, parts) {
	return amount === null || parts === null || parts === 0 ? null : amount / parts;
}
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
// src/pricing/unsplit.ts
/**
* Share of input in tokens that a source gives as one number: of runs of coding agents,
* which read far more than they write. 0 to 1. From the meter of
* https://github.com/Jott2121/agent-cost-attribution (read 2026-11).
*/
const INPUT_SHARE = .85;
/**
* Prices tokens of which a part is one number for input and output: from what they would
* cost as input alone to what they would cost as output alone, and as an estimate between
* the two. What was read from a cache costs less than input, so the range is one of prices
* and not of the bill. Undefined when either end has no price.
*/
function priceUnsplit(tokens, priceOf) {
	const { unsplit, ...buckets } = tokens;
	if (unsplit === void 0) return priceOf(tokens);
	const { uncachedInput = 0, cacheRead = 0, cacheWrite = 0, output = 0 } = buckets;
	const told = {
		...buckets,
		uncachedInput,
		cacheRead,
		cacheWrite,
		output
	};
	if (unsplit === 0) return priceOf(told);
	const asInput = priceOf({
		...told,
		uncachedInput: uncachedInput + unsplit
	});
	const asOutput = priceOf({
		...told,
		output: output + unsplit
	});
	if (asInput === void 0 || asOutput === void 0) return void 0;
	return {
		usd: INPUT_SHARE * asInput.usd + .15000000000000002 * asOutput.usd,
		isComplete: asInput.isComplete && asOutput.isComplete,
		range: {
			lowUsd: Math.min(asInput.usd, asOutput.usd),
			highUsd: Math.max(asInput.usd, asOutput.usd)
		}
	};
}
// src/renderers/agent-run-words.ts
/** What `~$` means. */
const ESTIMATE_WORDS = `~$ is an estimate: some agents tell one number of tokens, priced as ${sayShare(INPUT_SHARE)} input and ${sayShare(.15000000000000002)} output; ranges are from all input to all output.`;
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
export { formatRate as A, tokensPerRunGrowth as B, shownTotals as C, formatInstant as D, formatCost as E, costPerRunGrowth as F, sayOf as G, sayCount as H, isOver as I, sayUsd as J, sayShare as K, missingShare as L, formatTokens as M, shortModel as N, formatLatency as O, costPerDayGrowth as P, per as R, sayWhatWasSpent as S, formatChange as T, sayList as U, windowDays as V, sayMany as W, sayUsdOrMore as Y, CATALOGUE as _, lacking as a, sayCoverage as b, ESTIMATE_WORDS as c, sayDegraded as d, sayInvariant as f, ruleTitle as g, priceUnsplit as h, workflowRows as i, formatRatio as j, formatPeriod as k, barOf as l, stageName as m, formatChanges as n, usedRuns as o, sayRunUsage as p, sayTokens as q, formatRuns as r, usedWorkflows as s, costPerRun as t, hasEstimates as u, pickFinding as v, GAP_WORDS as w, sayMissing as x, sayChange as y, tokensGrowth as z };
