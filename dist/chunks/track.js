import { o as MS_PER_DAY } from "./model-name.js";
import { L as THRESHOLDS } from "./group-by.js";
import { n as toDollars, r as toNanos, t as NANOS_PER_DOLLAR } from "./money.js";
import { a as sayMany, i as sayList, l as sayTokens, u as sayUsd } from "./wording.js";
import { t as sumKnown } from "./sum-known.js";
import { n as windowDays } from "./window.js";
import { h as openFindingsOf, l as alignSpends, t as dateOfReport, y as mergeByName } from "./marker.js";
// src/domain/period.ts
/** The one week or month that an instant lies in; milliseconds since 1970. */
function periodAt(unit, at) {
	return unit === "week" ? weekAt(at) : monthAt(at);
}
/** The last week or month that had ended at an instant; milliseconds since 1970. */
function lastPeriod(unit, at) {
	return periodAt(unit, periodAt(unit, at).from - 1);
}
/** Monday to Sunday, named after the year and number of its Thursday (ISO 8601). */
function weekAt(at) {
	const day = Math.floor(at / MS_PER_DAY);
	const monday = day - modulo(day + 3, 7);
	const thursday = (monday + 3) * MS_PER_DAY;
	const year = new Date(thursday).getUTCFullYear();
	const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / MS_PER_DAY / 7) + 1;
	return {
		unit: "week",
		name: `${year}-W${String(week).padStart(2, "0")}`,
		from: monday * MS_PER_DAY,
		to: (monday + 7) * MS_PER_DAY
	};
}
function monthAt(at) {
	const date = new Date(at);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
	return {
		unit: "month",
		name: date.toISOString().slice(0, 7),
		from: Date.UTC(year, month),
		to: Date.UTC(year, month + 1)
	};
}
function modulo(number, by) {
	return (number % by + by) % by;
}
/**
* What an amount of a window comes to in a month; `null` where the amount is unknown or the
* window has no ends. A window of less than a day counts as one: ten minutes of a log are what a
* day brought, not the 4,320th part of a month.
*/
function perMonth(amount, window) {
	const days = countedDays(window);
	return amount === null || days === null ? null : amount * 30 / days;
}
/** Days of a window, at least one; `null` where it has no ends, or ends before it begins. */
function countedDays(window) {
	const days = windowDays(window);
	return days === null ? null : Math.max(1, days);
}
// src/trend/like-for-like.ts
/** Reports by other programs round costs to the cent; US dollars. */
const CENT_ROUNDING_USD = .005;
/** Reports by other programs write tokens as `395K` or `1.2M`: two digits at the least. */
const TOKENS_ROUNDING = .05;
/**
* Largest share of a report's runs whose spend may be missing for its totals to be
* compared: with more, a fifth of the money is a guess, as large as what is looked for.
*/
const MAX_MISSING_SHARE = .2;
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
* @param rounding - how far the true number before may be from the reported one, either way.
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
/** An amount shared out evenly; `null` when the amount or the number of parts is not known. */
function per(amount, parts) {
	return amount === null || parts === null || parts === 0 ? null : amount / parts;
}
// src/domain/median.ts
/** The middle of some numbers, of two middle ones their mean; NaN of none. */
function median(numbers) {
	const sorted = numbers.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const upper = sorted[middle] ?? NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
// src/trend/usual.ts
/** With fewer, a median is one report or the mean of two. */
const FEWEST_REPORTS = 5;
/**
* The median absolute deviation times this estimates the standard deviation of a normal
* distribution: Rousseeuw and Croux, “Alternatives to the Median Absolute Deviation”, Journal of
* the American Statistical Association 88 (1993), 1273–1283.
*/
const SPREAD_OF_MAD = 1.4826;
/**
* Spreads from the median beyond which a number is not usual, the strict choice of Leys and
* others, “Detecting outliers: Do not use standard deviation around the mean, use absolute
* deviation around the median”, Journal of Experimental Social Psychology 49 (2013), 764–766,
* https://doi.org/10.1016/j.jesp.2013.03.013.
*/
const USUAL_SPREADS = 3;
/** Undefined of fewer numbers than `FEWEST_REPORTS`, and where they are mostly 0. */
function usualOf(numbers) {
	if (numbers.length < FEWEST_REPORTS) return void 0;
	const middle = median(numbers);
	if (middle === 0) return void 0;
	return {
		median: middle,
		spread: SPREAD_OF_MAD * median(numbers.map((number) => Math.abs(number - middle))),
		reports: numbers.length
	};
}
/** From where on a number is further from the median than it usually strays. */
function leastUnusual({ median: middle, spread }) {
	return middle + USUAL_SPREADS * spread;
}
/** Whether a number is more than a ratio over the usual, and further than it usually strays. */
function isOverUsual(number, usual, ratio) {
	return number > usual.median * (1 + ratio) && number > leastUnusual(usual);
}
// src/trend/usual-costs.ts
/**
* What is usual by earlier reports. Costs that are rounded or a floor are left out; so are
* costs a day of reports from which runs are missing or in which some were degraded.
*/
function usualCosts(earlier) {
	const exact = earlier.filter(({ isRounded }) => !isRounded);
	const whole = exact.filter((one) => missingShare(one) === 0 && one.runsDegraded === void 0);
	return {
		perRun: usualByName(exact, ({ costUsd, runsWithUsage }) => per(costUsd, runsWithUsage)),
		perDay: usualByName(whole, ({ costUsd }, report) => per(costUsd, windowDays(report))),
		totalPerDay: usualOf(whole.filter(({ costIsFloor }) => !costIsFloor).flatMap((report) => per(report.costUsd, windowDays(report)) ?? []))
	};
}
function usualByName(reports, numberOf) {
	const numbers = /* @__PURE__ */ new Map();
	for (const report of reports) for (const workflow of mergeByName(report.workflows).values()) {
		const number = workflow.costIsFloor ? null : numberOf(workflow, report);
		if (number === null) continue;
		const own = numbers.get(workflow.name);
		if (own === void 0) numbers.set(workflow.name, [number]);
		else own.push(number);
	}
	return new Map(Array.from(numbers).flatMap(([name, own]) => {
		const usual = usualOf(own);
		return usual === void 0 ? [] : [[name, usual]];
	}));
}
// src/findings/catalogue.ts
const BY_WORTH = "by what it would save a month: high from the threshold `high-usd-per-month`, medium from `medium-usd-per-month`, else low";
const BY_MONEY = `${BY_WORTH}; medium where that is not known`;
const HINT = `${BY_WORTH}, as where that is not known`;
const EXCESS = "at most what each of these `runs`, which cost `runsUsd` together, costs more than `medianUsd`, the usual run of its workflow or, with fewer than 5 earlier reports, the median run of this one; with fewer than 3 runs, at most the part of `runsUsd` that is over the `limit`";
const CACHING = "(write − read) × `repeatedTokens` − (write − input) × `uncachedTokens`, at the model’s prices: what each request repeats of the one before it in the same run, within the 5 minutes that a cache lives and from 1,024 tokens on, is read instead, and the rest of every prompt is written. Of `unorderedTokens`, whose requests have no times or come as one total, at most all that others than one request sent, (input − read) × `unorderedTokens`";
const BY_RUNS = "by runs with usage: high from 10, medium from 3, else low";
const MEASURED = "high: it is counted, not inferred";
const BY_AMOUNT = "by the money that it is about, a month: high from the threshold `high-usd-per-month`, medium from `medium-usd-per-month` or where that is not known, else low";
const NOT_ITSELF = "none of its own: what to cut is what the other findings say";
/** The words of every rule. */
const CATALOGUE = {
	"zero-cache-hits": {
		title: "Zero cache hits",
		meaning: "Every request pays the full price for a prompt that the provider could keep.",
		needs: "cache reads, uncached input and requests of the workflow",
		severity: BY_MONEY,
		confidence: `${BY_RUNS}; low without a Claude model, because older records miss the cache reads of other models`,
		saving: CACHING,
		remedy: "Turn on prompt caching for this engine, and keep instructions and tools in the same order in every request."
	},
	"low-cache-hits": {
		title: "Low cache hits",
		meaning: "Much of the prompt is paid in full although part of it is cached.",
		needs: "cache reads and uncached input of the workflow",
		severity: BY_MONEY,
		confidence: BY_RUNS,
		saving: CACHING,
		remedy: "Move what changes between requests to the end of the prompt, so that more of its start can be served from the cache."
	},
	"cache-write-over-read": {
		title: "More cache written than read",
		meaning: "Writing to the cache costs extra, and reads do not earn it back.",
		needs: "cache writes and cache reads of the workflow",
		severity: BY_MONEY,
		confidence: BY_RUNS,
		saving: "what writing `unreadTokens`, the writes beyond the reads, cost more than sending them uncached, `surchargeUsd`",
		remedy: "Check whether the runs are too short to read their cache again, or whether something early in the prompt changes in every request."
	},
	"high-input-output-ratio": {
		title: "High input/output ratio",
		meaning: "The prompt is very large for what the model writes.",
		needs: "uncached input, cache reads and output of the workflow",
		severity: `${BY_WORTH}, as where that is not known; never high, because no number says what the task needs to read`,
		confidence: BY_RUNS,
		saving: "at most the part of the prompts’ cost that is over the threshold, `promptUsd` × (1 − `threshold` ÷ `ratio`); not in the sum that the report leads with",
		remedy: "Shorten the prompt and remove tools that the agent does not use: every tool definition is sent with every request."
	},
	"many-small-requests": {
		title: "Many small requests",
		meaning: "The whole prompt is sent again and again for very short answers.",
		needs: "requests of the workflow, one by one",
		severity: HINT,
		confidence: BY_RUNS,
		saving: "at most what the small requests over the threshold cost, `smallRequestsUsd` × (1 − `threshold` ÷ `smallRequests`)",
		remedy: "Let one step do more: combine tool calls, or do fixed steps in a script before the agent starts."
	},
	"costly-run": {
		title: "Costly run",
		meaning: "Single runs cost more than one run should.",
		needs: "the cost of each run",
		severity: BY_MONEY,
		confidence: MEASURED,
		saving: EXCESS,
		remedy: "Check whether the workflow does too much in one run, or could do its simple steps on a smaller model."
	},
	"rising-usage": {
		title: "Rising usage",
		meaning: "The same work takes more than it usually does, or than it did in the last report.",
		needs: "an earlier report with the same numbers, exact on both sides",
		severity: BY_MONEY,
		confidence: "low when the earlier report is rounded or either side has fewer than 3 runs, else high",
		saving: "at most what it rose by, `addedUsd`, where it is compared with what is usual over `medianUsd`; for the whole report, what its workflows’ own findings do not save already",
		remedy: "Look at what changed since then: prompt, tools, model, or what starts the workflow."
	},
	"heavy-run": {
		title: "Heavy run",
		meaning: "Single runs use very many tokens that the cache does not discount.",
		needs: "uncached input, cache writes and output of each run",
		severity: HINT,
		confidence: MEASURED,
		saving: EXCESS,
		remedy: "Find what fills the context (large files, logs, tool results) and give the agent a shorter extract of it."
	},
	"many-requests": {
		title: "Many requests in a run",
		meaning: "Each further request sends the grown conversation again.",
		needs: "the number of requests of each run",
		severity: HINT,
		confidence: MEASURED,
		saving: EXCESS,
		remedy: "Narrow the task, or limit the turns of the agent, so that it finishes in fewer steps."
	},
	"failing-runs": {
		title: "Failing runs",
		meaning: "Runs that fail are paid for and started again.",
		needs: "how each run ended",
		severity: `${BY_WORTH}; where that is not known, high when every run failed, else medium`,
		confidence: "by runs that ended by themselves: high from 10, medium from 3, else low",
		saving: "that of `failed-run-spend`, which is a symptom of it",
		remedy: "Open the failing runs and fix the cause before tuning anything else."
	},
	"failed-run-spend": {
		title: "Spend on failed or cancelled runs",
		meaning: "This money bought no result.",
		needs: "the cost of the runs that failed, timed out or were cancelled",
		severity: BY_MONEY,
		confidence: MEASURED,
		saving: "`failedUsd`, all that these runs cost; unknown where a part of it has no price",
		remedy: "Let the run fail before the agent starts: check what it needs first, and cancel superseded runs early."
	},
	"over-budget": {
		title: "Over budget",
		meaning: "More was spent than you allow.",
		needs: "a budget, and the cost of what it is for",
		severity: "high: the limit is yours",
		confidence: MEASURED,
		saving: NOT_ITSELF,
		remedy: "Look at the dearest workflows and runs first, then stop what is not worth it, or raise the budget."
	},
	"budget-at-risk": {
		title: "Budget at risk",
		meaning: "A budget is nearly used up, or will not last to the end of the month.",
		needs: "a budget, and the cost of what it is for; for the forecast of a month three whole days",
		severity: "medium: nothing is overspent yet",
		confidence: "high when all of the forecast’s interval is over the budget, or nothing is forecast; else medium",
		saving: NOT_ITSELF,
		remedy: "Cut what the findings of this report call wasteful before the budget is used up."
	},
	"dearer-model": {
		title: "A cheaper model of the family",
		meaning: "The next smaller model takes less for the same tokens.",
		needs: "models that the price list knows a cheaper one of their family for",
		severity: `${BY_WORTH}; never high, because no number says whether the smaller model does the work`,
		confidence: "low",
		saving: "at most what the same tokens would cost less on the next cheaper model of the family by the price list, `costUsd` − `cheaperUsd`; not in the sum that the report leads with",
		remedy: "Try the smaller model on a few runs and compare what they bring before changing it for all."
	},
	"unpriced-model": {
		title: "Model without a price",
		meaning: "The true cost is higher than the report says.",
		needs: "nothing more than the model names",
		severity: "by its share of the cost at the nearest model’s price, else of all tokens: high from 50%, low below 10%, else medium",
		confidence: MEASURED,
		saving: "none: it says that the cost is not known",
		remedy: "Give the price of the model in the input \"prices\"."
	},
	"no-token-data": {
		title: "Workflows without token data",
		meaning: "What these workflows cost is not known.",
		needs: "the list of runs",
		severity: "low",
		confidence: MEASURED,
		saving: "none: it says that the cost is not known",
		remedy: "Let the workflow upload its token-usage.jsonl, which needs the API proxy of the firewall."
	},
	"context-bloat": {
		title: "Context bloat",
		meaning: "Each call sends much more than its task needs, and pays for it every time.",
		needs: "the input of each call in a store of calls",
		severity: `${BY_WORTH}; low where nothing but the size shows it`,
		confidence: `by calls: high from 100, else medium; low where nothing but the size shows it`,
		saving: "at most what the prompts cost beyond the median of their task, `overMedianUsd`, or beyond the smallest of them where they grow, `overSmallestUsd`; not known where nothing but the size shows it",
		remedy: "Send a summary or the parts that matter instead of the whole history or document, and keep the rest where the model can ask for it."
	},
	"wrong-model": {
		title: "Larger model than needed",
		meaning: "Short answers such as labels and choices rarely need the larger model of a family.",
		needs: "the output of each call in a store of calls, and prices of both models",
		severity: `${BY_WORTH}; never high, because no number says whether the smaller model does the work`,
		saving: "at most what the same tokens would cost less on the next cheaper model of the family, call by call, `cheaperUsd`; not in the sum that the report leads with",
		confidence: "low: only a trial shows whether the smaller model does it as well",
		remedy: "Try the cheaper model on 20 of its tasks, and change if its answers are as good."
	},
	"silent-retries": {
		title: "Silent retries",
		meaning: "An agent calls far more often than its work asks for, and nobody sees it.",
		needs: "the time of each call in a store of calls, and what is expected or three days of the agent",
		severity: BY_MONEY,
		saving: "at most the share of those days’ cost that lies beyond the expected calls, `beyondExpectedUsd`",
		confidence: "high where the expected calls were given, else medium from 7 days on, else low",
		remedy: "Look at what it asks again and why: let the client retry at most twice with growing pauses, and give up after errors that do not pass."
	},
	"identical-calls": {
		title: "Identical calls",
		meaning: "The same question is paid for again although its answer is known.",
		needs: "the hash of each request in a store of calls",
		severity: BY_MONEY,
		saving: "at most what the repeated calls cost, `repeatedUsd`: a cache that forgets sooner saves less",
		confidence: MEASURED,
		remedy: "Put the response cache of the tracker around the calls of this template."
	},
	batchable: {
		title: "Calls that a batch could take",
		meaning: "A batch costs half as much where nobody waits for the answer.",
		needs: "the label isAwaited, or a template and the time of each call, in a store of calls",
		severity: BY_MONEY,
		saving: "what the calls cost less the price of a batch for the same, `costUsd` − `batchUsd`; at most so much where only bursts show them",
		confidence: "high where the calls say that nobody waits, low where only their bursts do",
		remedy: "Send the calls of this template through the batcher of the tracker."
	},
	"paperclip-idle-waste": {
		title: "Idle heartbeats",
		meaning: "The timer starts an agent that finds nothing to do, and each time its whole prompt is paid for.",
		needs: "the runs of a Paperclip company, with what started them and what they worked on",
		severity: BY_MONEY,
		confidence: "by runs: high from 10, medium from 3; medium where only the API was read",
		saving: "at most what the idle runs cost, `idleUsd`: a longer interval leaves some of them",
		remedy: "Lengthen the heartbeat of the agent, or wake it by assignment alone."
	},
	"paperclip-uncached-runs": {
		title: "Dear runs without a cache",
		meaning: "The dearest runs pay the full price for their whole prompt.",
		needs: "the dearest runs of a Paperclip company and what they read from a cache",
		severity: BY_AMOUNT,
		confidence: MEASURED,
		saving: "not known: how much of these prompts repeats is not in the records",
		remedy: "Keep the start of the prompt the same from run to run, and check that the adapter has caching on."
	},
	"paperclip-dear-model": {
		title: "Dear model for the work",
		meaning: "An agent that routes, checks or answers uses a model that is made for more.",
		needs: "the agents’ roles and a list price of their models",
		severity: `${BY_WORTH}; never high, because no number says whether the smaller model does the work`,
		confidence: "low: a role is a word, and a smaller model may need more tokens or fail",
		saving: "at most what the same tokens would cost less on a smaller model of the maker, `spendUsd` − `cheaperUsd`; not in the sum that the report leads with",
		remedy: "Try the smaller model on this agent for some days, and compare what it delivers."
	},
	"paperclip-routines": {
		title: "Routines that do not run well",
		meaning: "Scheduled work is late, stuck, skipped or fails, mostly without anybody seeing it.",
		needs: "the routines of a Paperclip company",
		severity: "medium for routines that are overdue, stuck or failing, else low",
		confidence: MEASURED,
		saving: "not known: a routine that runs well costs more",
		remedy: "Open the routine, look at its last run, and start it by hand once its cause is gone."
	},
	"paperclip-assignee": {
		title: "Routines without an agent that runs",
		meaning: "The agent that is to do it is paused, in error, gone or none: each run fails without a notice.",
		needs: "the routines of a Paperclip company and the states of their agents",
		severity: "medium",
		confidence: MEASURED,
		saving: "not known: a routine that runs well costs more",
		remedy: "Resume the agent, or give the routine to another one."
	},
	"paperclip-ledger": {
		title: "Ledger and runs disagree",
		meaning: "Paperclip’s own cost is not what its runs reported, so that its budgets are wrong.",
		needs: "the ledger of a Paperclip company and what its runs reported",
		severity: BY_AMOUNT,
		confidence: MEASURED,
		saving: "none: it says that the cost is not known",
		remedy: "Compare with the provider’s bill before you rely on Paperclip’s budgets."
	},
	"paperclip-double-posts": {
		title: "Spend posted twice",
		meaning: "The same cost events stand in the ledger more than once.",
		needs: "the cost events of a Paperclip company, which only its database shows",
		severity: BY_AMOUNT,
		confidence: "medium: they are alike to the microsecond, but nothing forbids two that are",
		saving: "none: the money was posted twice, not spent twice",
		remedy: "Do not post again after an error: the server may have kept the event although it answered 500."
	},
	"paperclip-unaccounted": {
		title: "Runs without usage",
		meaning: "Finished runs left no usage at all: what they cost is in no sum.",
		needs: "the finished runs of a Paperclip company",
		severity: "medium from 10% of the finished runs, else low",
		confidence: MEASURED,
		saving: "none: it says that the cost is not known",
		remedy: "Look at how these runs ended: a process that is lost reports nothing."
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
/** What is usual by the reports before this one. */
function usualOfFacts({ usual, report }) {
	return usual ?? usualCosts(report.trend.earlier);
}
/** Joins a rule's own part with its words and the definitions of its thresholds. */
function defineRule(kind, thresholds, find) {
	return {
		kind,
		...CATALOGUE[kind],
		thresholds: Object.fromEntries(thresholds.map((name) => [name, THRESHOLDS[name]])),
		find
	};
}
/**
* The finding of a rule about a workflow; `null` is the whole report. What it saves a month,
* and so its severity, is known once all findings are.
*/
function toFinding(kind, workflow, judgement) {
	const { severity = "medium", confidence, message, evidence, saving, about } = judgement;
	const { remedy = CATALOGUE[kind].remedy } = judgement;
	return {
		kind,
		severity,
		confidence,
		workflow,
		...about !== void 0 && { about },
		message,
		remedy,
		evidence: saving === void 0 ? evidence : {
			...evidence,
			saving: saving.of
		},
		estimatedSavingUsd: saving === void 0 ? null : saving.usd,
		savingUsdPerMonth: null,
		savingIsUpperBound: saving?.isUpperBound ?? false,
		since: null,
		symptoms: []
	};
}
/** A rule that judges one workflow after the other. */
function defineWorkflowRule(kind, thresholdNames, { judge, needs }) {
	return defineRule(kind, thresholdNames, (facts) => {
		const { report, thresholds, spendFactsOf } = facts;
		const { perRun } = usualOfFacts(facts);
		const used = usedWorkflows(report.workflows);
		return {
			findings: used.flatMap((workflow) => {
				const judgement = judge(workflow, thresholds, {
					spend: spendFactsOf?.(workflow),
					usual: perRun.get(workflow.name)
				});
				return judgement === void 0 ? [] : [toFinding(kind, workflow.name, judgement)];
			}),
			notAssessed: needs.flatMap(({ words, isLacking }) => lacking(kind, used.filter((workflow) => isLacking(workflow, thresholds)), words))
		};
	});
}
// src/findings/evidence-runs.ts
/**
* The runs that prove a finding, at most `MAX_EVIDENCE_RUNS`: the largest value first (the
* smallest with `smallestFirst`), runs without a value last, newer runs before older ones.
*/
function evidenceRuns(measured, smallestFirst = false) {
	const direction = smallestFirst ? -1 : 1;
	const weight = (value) => value === null ? -Infinity : value * direction;
	return [...measured].sort((a, b) => descending$1(weight(a.value), weight(b.value)) || descending$1(a.run.completedAt, b.run.completedAt) || descending$1(a.run.id, b.run.id) || descending$1(a.run.attempt, b.run.attempt)).slice(0, 5).map(({ run, value }) => ({
		id: run.id,
		attempt: run.attempt,
		url: run.url,
		value
	}));
}
function descending$1(a, b) {
	if (a === b) return 0;
	return a > b ? -1 : 1;
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
// src/history/report-title.ts
/**
* The title of a report's issue: the prefix with the date of the window's last instant, or with
* the week or month that it rolls up, so that people and lists tell the series apart.
*/
function titleOf(report, prefix) {
	const { period } = report.window;
	return period === void 0 ? `${prefix} ${dateOfReport(report)}` : `${prefix}, ${period.unit} ${period.name}`;
}
/** What an earlier report of a report's series is called: its date, or its week or month. */
function nameOfEarlier({ window: { period } }, { date }) {
	return period === void 0 ? date : periodAt(period.unit, Date.parse(date)).name;
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
// src/findings/causes.ts
/**
* The kinds from what causes others to what is only caused: of findings that are one, the
* first names it.
*/
const CAUSE_OF = {
	"paperclip-idle-waste": "other",
	"failing-runs": "failing",
	"failed-run-spend": "failing",
	"zero-cache-hits": "caching",
	"low-cache-hits": "caching",
	"cache-write-over-read": "caching",
	"many-small-requests": "small",
	"high-input-output-ratio": "small",
	"many-requests": "runs",
	"heavy-run": "runs",
	"costly-run": "runs",
	"rising-usage": "runs",
	"dearer-model": "model",
	"wrong-model": "model",
	"context-bloat": "other",
	"silent-retries": "other",
	"identical-calls": "other",
	batchable: "other",
	"paperclip-uncached-runs": "other",
	"paperclip-dear-model": "model",
	"paperclip-routines": "other",
	"paperclip-assignee": "other",
	"paperclip-ledger": "other",
	"paperclip-double-posts": "other",
	"paperclip-unaccounted": "other",
	"over-budget": "other",
	"budget-at-risk": "other",
	"unpriced-model": "other",
	"no-token-data": "other"
};
const KINDS = Object.keys(CAUSE_OF);
const CAUSES = new Map(Object.entries(CAUSE_OF));
/** What a kind is a symptom of; one of another version stands for itself. */
function causeOf(kind) {
	return CAUSES.get(kind) ?? "other";
}
/** Where a kind stands between cause and symptom, causes first. */
function rankOf(kind) {
	const rank = KINDS.indexOf(kind);
	return rank === -1 ? KINDS.length : rank;
}
/**
* Kinds whose saving no number proves: what a task needs to read, and whether a smaller model
* does it, only trying shows. They are never of high severity, come after others of theirs,
* and are in no sum.
*/
const HINTS = /* @__PURE__ */ new Set([
	"high-input-output-ratio",
	"dearer-model",
	"wrong-model",
	"paperclip-dear-model"
]);
/** Whether a finding's saving is a hint alone. */
function isHint({ kind }) {
	return HINTS.has(kind);
}
// src/trend/cost-factors.ts
/** What a model's cost in a workflow is the product of, in this order. */
const FACTORS = [
	"runs",
	"requests-per-run",
	"model-mix",
	"prompt-length",
	"caching",
	"output-length",
	"price"
];
/** Runs × requests a run × share of the requests × (prompt × its rate + output) × price. */
function costOf([runs, requests, share, prompt, promptRate, output, price]) {
	const weight = (prompt ?? 0) * (promptRate ?? 0) + (output ?? 0);
	return (runs ?? 0) * (requests ?? 0) * (share ?? 0) * weight * (price ?? 0);
}
/** Sets of factors, each a bit. */
const SETS = 1 << FACTORS.length;
/** What a set weighs for a factor that is not in it, by its size. */
const WEIGHTS = Array.from({ length: SETS }, (_, set) => {
	const size = FACTORS.filter((_factor, bit) => hasBit(set, bit)).length;
	return factorial(size) * factorial(FACTORS.length - 1 - size) / factorial(FACTORS.length);
});
/** Each factor's part of the change; swapped sides give the same numbers negated, bit by bit. */
function shapleyOf(from, to) {
	const forth = marginals(from, to);
	const back = marginals(to, from);
	return forth.map((value, factor) => (value - (back[factor] ?? 0)) / 2);
}
function marginals(from, to) {
	const costs = Array.from({ length: SETS }, (_, set) => costOf(from.map((value, factor) => hasBit(set, factor) ? to[factor] ?? 0 : value)));
	return FACTORS.map((_, factor) => {
		let value = 0;
		for (let set = 0; set < SETS; set += 1) {
			if (hasBit(set, factor)) continue;
			const gain = (costs[set | 1 << factor] ?? 0) - (costs[set] ?? 0);
			value += (WEIGHTS[set] ?? 0) * gain;
		}
		return value;
	});
}
function hasBit(set, bit) {
	return (set & 1 << bit) !== 0;
}
function factorial(of) {
	return of <= 1 ? 1 : of * factorial(of - 1);
}
// src/trend/split-change.ts
/**
* Splits a change in cost, workflow by workflow. The parts of a workflow sum to the change of
* its cost, both in whole nano-dollars. Parts of 0 are left out.
*/
function splitChange(before, after, ratesOf) {
	const old = byName(before.workflows);
	const now = byName(after.workflows);
	return [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].flatMap((workflow) => {
		return partsOfWorkflow({
			spend: old.get(workflow),
			scale: before.scale
		}, {
			spend: now.get(workflow),
			scale: after.scale
		}, ratesOf).filter(({ nanos }) => nanos !== 0).map(({ kind, model = null, nanos }) => ({
			kind,
			workflow,
			model,
			usd: toDollars(nanos)
		}));
	});
}
function byName(workflows) {
	return new Map(workflows.map((workflow) => [workflow.name, workflow]));
}
function partsOfWorkflow(from, to, ratesOf) {
	const change = nanosOf(to) - nanosOf(from);
	if (from.spend === void 0) return [{
		kind: "workflow-new",
		nanos: change
	}];
	if (to.spend === void 0) return [{
		kind: "workflow-gone",
		nanos: change
	}];
	const unknown = unknownModels(from.spend, to.spend);
	const isUnknown = ({ model }) => unknown.has(model);
	const unexplained = nanosOf(only(to, isUnknown)) - nanosOf(only(from, isUnknown));
	const before = explainedOf(only(from, (model) => !isUnknown(model)));
	const after = explainedOf(only(to, (model) => !isUnknown(model)));
	const models = /* @__PURE__ */ new Set([...before.models.keys(), ...after.models.keys()]);
	const shares = Array.from(models, (model) => ({
		model,
		values: shapleyOf(...factorsOf(before, after, model, ratesOf(model)))
	}));
	return [...rounded(FACTORS.flatMap((kind, factor) => kind === "price" ? shares.map(({ model, values }) => ({
		kind,
		model,
		nanos: values[factor] ?? 0
	})) : [{
		kind,
		nanos: sum(shares.map(({ values }) => values[factor] ?? 0))
	}]), change - unexplained), {
		kind: "not-explained",
		nanos: unexplained
	}];
}
/** A cost in whole nano-dollars, so that parts can be compared to the last of them. */
function nanosOf(side) {
	return toNanos(sum(modelsOf(side).map(({ costUsd }) => costUsd ?? 0)) * side.scale);
}
/** What a window cost in US dollars, workflow by workflow in whole nano-dollars as its parts are. */
function costOfWindow({ workflows, scale }) {
	return toDollars(sum(workflows.map((spend) => nanosOf({
		spend,
		scale
	}))));
}
function only(side, isMeant) {
	const { spend } = side;
	return spend === void 0 ? side : {
		...side,
		spend: {
			...spend,
			models: spend.models.filter(isMeant)
		}
	};
}
function modelsOf({ spend }) {
	return spend?.models ?? [];
}
/** Models of which either side does not report all that a cost is made of. */
function unknownModels(from, to) {
	const isUnknown = (model) => model.costUsd === null || !model.requests || weightedTokens(model, EVEN_RATES) === null;
	const knowsRuns = from.runs > 0 === to.runs > 0;
	const unknown = [...from.models, ...to.models].filter((one) => !knowsRuns || isUnknown(one));
	return new Set(unknown.map(({ model }) => model));
}
const EVEN_RATES = {
	cacheRead: 1,
	cacheWrite: 1,
	output: 1
};
/** Prompt and output in tokens of uncached prompt; `null` when a count is unknown or all are 0. */
function weightedTokens({ uncachedInput, cacheRead, cacheWrite, output }, rates) {
	if (uncachedInput === null || cacheRead === null || cacheWrite === null || output === null) return null;
	const prompt = uncachedInput + cacheRead + cacheWrite;
	if (prompt + output === 0) return null;
	return {
		prompt,
		weightedPrompt: uncachedInput + cacheRead * rates.cacheRead + cacheWrite * rates.cacheWrite,
		output: output * rates.output
	};
}
function explainedOf(side) {
	const requests = sum(modelsOf(side).map((one) => one.requests ?? 0));
	const runs = side.spend?.runs ?? 0;
	return {
		...runs === 0 ? {
			runs: 1,
			requestsPerRun: requests * side.scale
		} : {
			runs: runs * side.scale,
			requestsPerRun: requests / runs
		},
		requests,
		models: new Map(modelsOf(side).map((one) => [one.model, one]))
	};
}
function factorsOf(from, to, model, rates) {
	const [old, now] = [from.models.get(model), to.models.get(model)];
	const [before, after] = [requestOf(old, rates), requestOf(now, rates)];
	const own = before ?? after;
	const other = after ?? before;
	if (own === void 0 || other === void 0) return [NONE, NONE];
	const isSamePrice = Math.abs(own.price - other.price) <= Math.max(own.rounding, other.rounding);
	const common = (own.price + other.price) / 2;
	const factors = (side, found, request) => [
		side.runs,
		side.requestsPerRun,
		found === void 0 ? 0 : (found.requests ?? 0) / side.requests,
		request.prompt,
		request.promptRate,
		request.output,
		isSamePrice ? common : request.price
	];
	return [factors(from, old, own), factors(to, now, other)];
}
const NONE = FACTORS.map(() => 0);
function requestOf(found, rates) {
	const tokens = found === void 0 ? null : weightedTokens(found, rates);
	const requests = found?.requests ?? 0;
	if (found === void 0 || tokens === null || requests === 0) return void 0;
	const weight = tokens.weightedPrompt + tokens.output;
	return {
		prompt: tokens.prompt / requests,
		promptRate: tokens.prompt === 0 ? 1 : tokens.weightedPrompt / tokens.prompt,
		output: tokens.output / requests,
		price: weight === 0 ? 0 : (found.costUsd ?? 0) * NANOS_PER_DOLLAR / weight,
		rounding: weight === 0 ? 0 : requests / weight
	};
}
/** Parts in whole nano-dollars that sum to `total`: what rounding leaves goes to the largest. */
function rounded(parts, total) {
	const whole = parts.map((part) => ({
		...part,
		nanos: Math.sign(part.nanos) * Math.round(Math.abs(part.nanos))
	}));
	const rest = total - sum(whole.map(({ nanos }) => nanos));
	if (rest === 0) return whole;
	const sizes = whole.map(({ nanos }) => Math.abs(nanos));
	const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
	if (largest === 0) return [{
		kind: "not-explained",
		nanos: rest
	}];
	const place = sizes.indexOf(largest);
	return whole.map((part, index) => index === place ? {
		...part,
		nanos: part.nanos + rest
	} : part);
}
function sum(numbers) {
	return numbers.reduce((all, number) => all + number, 0);
}
// src/findings/track.ts
/** A run's own factors: how many there are is another matter. */
const OF_A_RUN = [
	"requests-per-run",
	"model-mix",
	"prompt-length",
	"caching",
	"output-length"
];
const PARTS_OF = new Map(Object.entries({
	"zero-cache-hits": ["caching"],
	"low-cache-hits": ["caching"],
	"cache-write-over-read": ["caching"],
	"high-input-output-ratio": ["prompt-length"],
	"many-small-requests": ["requests-per-run"],
	"many-requests": ["requests-per-run"],
	"heavy-run": OF_A_RUN,
	"costly-run": OF_A_RUN,
	"failing-runs": [],
	"failed-run-spend": [],
	"dearer-model": ["model-mix"]
}));
/** Single runs come and go by chance; a finding of them has to stand before its end means something. */
const BY_CHANCE = /* @__PURE__ */ new Set([
	"high-input-output-ratio",
	"many-small-requests",
	"many-requests",
	"heavy-run",
	"costly-run"
]);
/** A finding that would have saved less is not worth a record: chance is larger. US dollars a month. */
const LEAST_PREDICTED_USD = 1;
/** Reports in which a finding of single runs has to have stood. */
const LEAST_STANDING = 3;
/**
* Which findings ended, and what that was worth against what was predicted. One has ended if
* its workflow ran since and it was found no more; what it was worth is the change of the
* workflow's cost since the last report in which it stood, as far as it is of what the remedy
* is about, a day on average over the reports since and at as many runs as before. The newest
* end comes first.
*
* @param history - earlier reports, the newest first.
*/
function trackRecord(current, history, ratesOf) {
	const reports = [...history.flatMap(standingOf).toReversed(), nowOf(current)];
	return endedIn(reports).flatMap(({ finding, last }) => {
		const { kind, workflow, savingUsdPerMonth, savingIsUpperBound } = finding;
		if (workflow === null || isInDoubt(finding, current)) return [];
		if (BY_CHANCE.has(kind) && finding.reports < LEAST_STANDING) return [];
		const [before, ...later] = reports.slice(last);
		const since = later.filter(({ ran }) => ran.has(workflow));
		const [first] = since;
		if (before === void 0 || first === void 0) return [];
		const actualUsdPerMonth = savedSince(before, since, finding, ratesOf);
		if (kind === "dearer-model" && (actualUsdPerMonth ?? 0) <= 0) return [];
		return [{
			finding: kind,
			workflow,
			since: finding.since,
			ended: first.date,
			reports: since.length,
			predictedUsdPerMonth: savingUsdPerMonth ?? 0,
			predictionIsUpperBound: savingIsUpperBound,
			actualUsdPerMonth
		}];
	}).sort((a, b) => descending(a.ended, b.ended) || descending(a.predictedUsdPerMonth, b.predictedUsdPerMonth) || descending(b.workflow, a.workflow) || descending(b.finding, a.finding));
}
function standingOf(report) {
	if (report.open === void 0) return [];
	const { date, open, workflows, spends } = report;
	return [{
		date,
		days: countedDays(report),
		open,
		ran: new Set([...workflows, ...spends ?? []].map(({ name }) => name)),
		spends
	}];
}
function nowOf({ date, window, findings, spends }) {
	return {
		date,
		days: countedDays(window),
		open: openFindingsOf(findings),
		ran: new Set(spends.map(({ name }) => name)),
		spends
	};
}
/** What stood last as a symptom ended with its cause, which has the record. */
function endedIn(reports) {
	const last = /* @__PURE__ */ new Map();
	for (const [index, { open }] of reports.entries()) for (const finding of open) {
		const key = JSON.stringify([finding.kind, finding.workflow]);
		if (PARTS_OF.has(finding.kind)) last.set(key, {
			finding,
			last: index
		});
	}
	return [...last.values()].filter((ended) => ended.last < reports.length - 1 && (ended.finding.savingUsdPerMonth ?? 0) >= LEAST_PREDICTED_USD);
}
/**
* What ended findings save together, US dollars a month: predicted, and so far. Findings of one
* workflow that are about the same parts of its cost count once, as the one that saved most;
* what is not known is left out of both. `null` where nothing is known.
*/
function sumTrack(track) {
	const counted = /* @__PURE__ */ new Set();
	let [predictedUsd, actualUsd] = [0, 0];
	const known = track.filter(({ actualUsdPerMonth }) => actualUsdPerMonth !== null);
	const saved = (entry) => entry.actualUsdPerMonth ?? 0;
	for (const entry of known.toSorted((a, b) => saved(b) - saved(a))) {
		const parts = (PARTS_OF.get(entry.finding) ?? [entry.finding]).map((part) => JSON.stringify([entry.workflow, part]));
		if (parts.some((part) => counted.has(part))) continue;
		for (const part of parts) counted.add(part);
		predictedUsd += entry.predictedUsdPerMonth;
		actualUsd += saved(entry);
	}
	return counted.size === 0 ? null : {
		predictedUsd,
		actualUsd
	};
}
function isInDoubt({ kind, workflow }, { notAssessed }) {
	return notAssessed.some((one) => one.kind === kind && one.workflow === workflow);
}
/** US dollars a month; `null` where no report since can be compared with the one before. */
function savedSince(before, since, finding, ratesOf) {
	let days = 0;
	let savedUsd = 0;
	for (const report of since) {
		const saved = savedPerDay(before, report, finding, ratesOf);
		if (saved === null || report.days === null) continue;
		days += report.days;
		savedUsd += saved * report.days;
	}
	return days === 0 ? null : savedUsd / days * 30;
}
function savedPerDay(before, after, { kind, workflow }, ratesOf) {
	if (!before.spends || !after.spends || !before.days || !after.days) return null;
	const [then, now] = alignSpends(before.spends, after.spends).map((spends) => spends.filter(({ name }) => name === workflow));
	if (!then?.length || !now?.length) return null;
	const meant = new Set(PARTS_OF.get(kind));
	if (meant.size === 0) return null;
	const parts = splitChange({
		workflows: then,
		scale: 1 / before.days
	}, {
		workflows: now,
		scale: asManyRuns(then, now, before.days) ?? 1 / after.days
	}, ratesOf);
	if (parts.some((part) => part.kind === "not-explained")) return null;
	return parts.reduce((saved, part) => meant.has(part.kind) ? saved - part.usd : saved, 0);
}
/**
* What makes a day of the runs since one of as many as before, so that fewer runs save nothing
* and more take nothing away; undefined where the records know no runs.
*/
function asManyRuns(then, now, daysBefore) {
	const [before, after] = [then, now].map((of) => of.reduce((sum, { runs }) => sum + runs, 0));
	return before && after ? before / after / daysBefore : void 0;
}
function descending(a, b) {
	if (a === b) return 0;
	return a > b ? -1 : 1;
}
export { tokensGrowth as A, leastUnusual as C, isOver as D, costPerRunGrowth as E, perMonth as M, lastPeriod as N, missingShare as O, periodAt as P, isOverUsual as S, costPerDayGrowth as T, usualOfFacts as _, causeOf as a, usedWorkflows as b, IN_WHICH as c, titleOf as d, CURES as f, toFinding as g, defineWorkflowRule as h, splitChange as i, tokensPerRunGrowth as j, per as k, unpricedModel as l, defineRule as m, trackRecord as n, isHint as o, evidenceRuns as p, costOfWindow as r, rankOf as s, sumTrack as t, nameOfEarlier as u, lacking as v, median as w, CATALOGUE as x, usedRuns as y };
