import { n as toUsage, r as compareText } from "./to-usage.js";
import { R as SEVERITIES, t as groupBy } from "./group-by.js";
import { C as spendsOf, E as mergeByName, S as costsOf, T as countDegraded, a as CURES, c as defineRule, d as evidenceRuns, g as usedWorkflows, h as usedRuns, l as defineWorkflowRule, m as lacking, s as unpricedModel, u as toFinding, w as consumptionByName, y as alignSpends } from "./page.js";
import { C as tokensGrowth, G as sayList, J as sayShare, K as sayMany, S as per, T as windowDays, U as capitalized, W as sayCount, X as sayUsd, Y as sayTokens, Z as sayUsdOrMore, a as runCounts, b as isOver, i as NOT_ANALYZED, n as GAP_REASONS, q as sayOf, r as MISSING_SPEND, tt as sumKnown, v as costPerDayGrowth, w as tokensPerRunGrowth, x as missingShare, y as costPerRunGrowth } from "./gap-words.js";
import { l as MS_PER_DAY, n as toDollars, r as toNanos, t as NANOS_PER_DOLLAR } from "./money.js";
import { o as groupCells, s as sumCells } from "./price-book.js";
import { a as UserError } from "./errors.js";
// src/findings/judgement.ts
/** Money in one window from which a finding is worth acting on today; US dollars. */
const HIGH_USD = 10;
/** Runs from which one odd run no longer decides a rate. */
const SURE_RUNS = 10;
/**
* Severity by the money involved in the window. Unknown money is medium: too little is
* known to call it small.
*/
function severityByMoney(usd) {
	if (usd === null) return "medium";
	if (usd >= HIGH_USD) return "high";
	return usd >= 1 ? "medium" : "low";
}
/**
* Severity of a hint: a pattern that often wastes money, but may be what the task needs.
* It never outranks waste that was measured.
*/
function severityOfHint(usd) {
	return usd !== null && usd >= HIGH_USD ? "medium" : "low";
}
/** Confidence in a rate by the number of runs that it rests on. */
function confidenceByRuns(runs) {
	if (runs < 3) return "low";
	return runs < SURE_RUNS ? "medium" : "high";
}
// src/findings/zero-cache-hits.ts
/** Caching is on, so turning it on cannot be the advice. */
const WRITTEN_REMEDY = "Look for something that changes early in every prompt, such as a date or an id: the cache is written, but nothing matches it.";
/** Not Claude: see `confidenceIn`. */
const CLAUDE = /claude/i;
/** What a cache hit rate is worked out from, had there been any input. */
const CACHE_READS = {
	words: "cache reads and uncached input",
	isLacking: ({ usage }) => usage.cacheReadTokens === null || usage.uncachedInputTokens === null
};
/**
* Not one input token was read from the cache, over enough requests for a second one to
* have profited from the first.
*/
const zeroCacheHits = defineWorkflowRule("zero-cache-hits", ["min-cache-requests"], {
	judge(workflow, thresholds) {
		if (!hasZeroCacheHits(workflow, thresholds)) return void 0;
		const { usage } = workflow;
		const written = usage.cacheWriteTokens ?? 0;
		const input = sayTokens((usage.uncachedInputTokens ?? 0) + written);
		const requests = sayMany(usage.requests ?? 0, "request");
		const although = written > 0 ? `, although ${sayTokens(written)} were written to it` : "";
		const proof = usedRuns(workflow).filter((run) => run.usage.cacheHitRate === 0).map((run) => ({
			run,
			value: 0
		}));
		return {
			severity: severityByMoney(usage.costUsd),
			confidence: confidenceIn(workflow),
			message: `None of ${input} input tokens in ${requests} came from the cache${although}.`,
			...written > 0 && { remedy: WRITTEN_REMEDY },
			evidence: {
				unit: "ratio",
				measured: 0,
				threshold: null,
				runs: evidenceRuns(proof)
			}
		};
	},
	needs: [CACHE_READS, {
		words: "the number of requests",
		isLacking: ({ usage }) => usage.cacheHitRate === 0 && usage.requests === null
	}]
});
/** Whether the rule above applies, so that other rules about the cache can keep quiet. */
function hasZeroCacheHits({ usage }, thresholds) {
	return usage.cacheHitRate === 0 && usage.requests !== null && usage.requests >= thresholds["min-cache-requests"];
}
/**
* Firewalls before https://github.com/github/gh-aw-firewall/pull/5262 wrote 0 for what
* OpenAI's Responses API had cached, so without a Claude model the 0 itself is in doubt.
*/
function confidenceIn({ models, runsWithUsage }) {
	return models.some(({ model }) => CLAUDE.test(model)) ? confidenceByRuns(runsWithUsage) : "low";
}
// src/findings/cache-write-over-read.ts
/**
* More tokens were written to the cache than read from it.
*
* Keeps quiet where `zero-cache-hits` speaks: that finding names the writes as well, and
* its remedy comes first.
*/
const cacheWriteOverRead = defineWorkflowRule("cache-write-over-read", [], {
	judge(workflow, thresholds) {
		const { cacheReadTokens: read, cacheWriteTokens: written, costUsd } = workflow.usage;
		if (read === null || written === null || written <= read) return void 0;
		if (hasZeroCacheHits(workflow, thresholds)) return void 0;
		const back = read === 0 ? "none was" : `only ${sayTokens(read)} were`;
		const proof = usedRuns(workflow).flatMap((run) => {
			const { cacheReadTokens, cacheWriteTokens } = run.usage;
			if (cacheReadTokens === null || cacheWriteTokens === null) return [];
			return cacheWriteTokens > cacheReadTokens ? [{
				run,
				value: cacheWriteTokens
			}] : [];
		});
		return {
			severity: severityByMoney(costUsd),
			confidence: confidenceByRuns(workflow.runsWithUsage),
			message: `${sayTokens(written)} tokens were written to the cache, but ${back} read from it.`,
			evidence: {
				unit: "tokens",
				measured: written,
				threshold: read,
				runs: evidenceRuns(proof)
			}
		};
	},
	needs: [{
		words: "cache reads and cache writes",
		isLacking: ({ usage }) => usage.cacheReadTokens === null || usage.cacheWriteTokens === null
	}]
});
// src/findings/runs-over.ts
/** Which runs of the workflow exceed the limit; a run without the number proves nothing. */
function runsOver(workflow, limit, numberOf) {
	const over = [];
	const runs = usedRuns(workflow);
	let isUnknown = runs.length === 0;
	for (const run of runs) {
		const value = numberOf(run.usage);
		if (value === null) isUnknown = true;
		else if (value > limit) over.push({
			run,
			value
		});
	}
	return {
		over,
		largest: Math.max(0, ...over.map(({ value }) => value)),
		isUnknown,
		...costOfRuns(over.map(({ run }) => run))
	};
}
/** Known cost of runs in US dollars, `null` when none has one, and whether it is a floor. */
function costOfRuns(runs) {
	return {
		costUsd: sumKnown(runs.map(({ usage }) => usage.costUsd)),
		costIsFloor: runs.some(({ usage }) => usage.costUsd === null || usage.costIsFloor)
	};
}
// src/findings/costly-run.ts
/**
* Single runs cost more than the threshold. A floor over the threshold proves it; a floor
* under it proves nothing.
*/
const costlyRun = defineWorkflowRule("costly-run", ["run-cost-usd"], {
	judge(workflow, { "run-cost-usd": threshold }) {
		const { over, largest, ...cost } = runsOver(workflow, threshold, ({ costUsd }) => costUsd);
		if (over.length === 0) return void 0;
		const count = sayOf(over.length, workflow.runsWithUsage, "run");
		const together = sayUsdOrMore(cost.costUsd ?? largest, cost.costIsFloor);
		const sums = over.length === 1 ? `: ${together}` : ` each, ${together} together; the most expensive one ${sayUsd(largest)}`;
		return {
			severity: severityByMoney(cost.costUsd),
			confidence: "high",
			message: `${count} cost more than ${sayUsd(threshold)}${sums}.`,
			evidence: {
				unit: "usd",
				measured: largest,
				threshold,
				runs: evidenceRuns(over)
			}
		};
	},
	needs: [{
		words: "the full cost of every run",
		isLacking(workflow, { "run-cost-usd": threshold }) {
			const runs = usedRuns(workflow);
			if (runs.length === 0) return true;
			return runs.some(({ usage }) => usage.costUsd === null || usage.costIsFloor && usage.costUsd <= threshold);
		}
	}]
});
// src/findings/conclusions.ts
/** The run failed by itself. */
const FAILURES = /* @__PURE__ */ new Set([
	"failure",
	"timed_out",
	"startup_failure"
]);
/** The run came to an end of its own that was no failure. */
const PASSES = /* @__PURE__ */ new Set(["success", "neutral"]);
/** A failure of the run itself: cancelled and skipped runs were ended from outside. */
function isFailure(conclusion) {
	return conclusion !== null && FAILURES.has(conclusion);
}
/** The run ended by itself, one way or the other. */
function isDecided(conclusion) {
	return isFailure(conclusion) || conclusion !== null && PASSES.has(conclusion);
}
/** What the run spent bought no result: it failed, or was cancelled on the way. */
function isWithoutResult(conclusion) {
	return isFailure(conclusion) || conclusion === "cancelled";
}
// src/findings/failed-run-spend.ts
/**
* Money spent on runs that failed, timed out or were cancelled.
*
* The saving is that money, exactly; it is unknown when a part of it has no price.
*/
const failedRunSpend = defineWorkflowRule("failed-run-spend", [], {
	judge(workflow) {
		const wasted = wastedRuns(workflow);
		const { costUsd, costIsFloor } = costOfRuns(wasted);
		if (costUsd === null || costUsd === 0) return void 0;
		const paid = wasted.filter(({ usage }) => usage.costUsd !== null && usage.costUsd > 0);
		const were = paid.length === 1 ? "was" : "were";
		return {
			severity: severityByMoney(costUsd),
			confidence: "high",
			message: `${sayMany(paid.length, "run")} that failed, timed out or ${were} cancelled cost ${sayUsdOrMore(costUsd, costIsFloor)}.`,
			evidence: {
				unit: "usd",
				measured: costUsd,
				threshold: null,
				runs: evidenceRuns(paid.map((run) => ({
					run,
					value: run.usage.costUsd
				})))
			},
			estimatedSavingUsd: costIsFloor ? null : costUsd
		};
	},
	needs: [{
		words: "the cost of every failed or cancelled run",
		isLacking: (workflow) => workflow.runsDetail.length === 0 || wastedRuns(workflow).some(({ usage }) => usage.costUsd === null)
	}]
});
function wastedRuns(workflow) {
	return usedRuns(workflow).filter(({ conclusion }) => isWithoutResult(conclusion));
}
// src/findings/failing-runs.ts
/**
* A large share of a workflow's runs fails.
*
* Failures are `failure`, `timed_out` and `startup_failure`. The share is taken of the runs
* that ended by themselves (those and `success`, `neutral`): a workflow that is skipped
* ninety times and fails ten times fails every time that it runs. All runs of the window
* count, with usage or without.
*/
const failingRuns = defineRule("failing-runs", ["failing-runs"], ({ report, thresholds }) => {
	const limit = thresholds["failing-runs"];
	return {
		findings: report.workflows.flatMap((workflow) => {
			const { failed, decided } = countOf(workflow);
			return decided > 0 && failed / decided > limit ? [toFinding("failing-runs", workflow.name, judge$1(workflow, failed, decided, limit))] : [];
		}),
		notAssessed: lacking("failing-runs", report.workflows.filter(lacksConclusions), "how its runs ended")
	};
});
function countOf(workflow) {
	let failed = 0;
	let decided = 0;
	for (const [conclusion, runs] of Object.entries(workflow.conclusions)) {
		if (isFailure(conclusion)) failed += runs;
		if (isDecided(conclusion)) decided += runs;
	}
	return {
		failed,
		decided
	};
}
/** Local files know no conclusions; GitHub has one for every completed run. */
function lacksConclusions(workflow) {
	return !workflow.runsDetail.some(({ conclusion }) => conclusion !== null) && countOf(workflow).decided === 0;
}
function judge$1(workflow, failed, decided, threshold) {
	const share = failed / decided;
	const proof = workflow.runsDetail.filter(({ conclusion }) => isFailure(conclusion)).map((run) => ({
		run,
		value: null
	}));
	return {
		severity: failed === decided ? "high" : "medium",
		confidence: confidenceByRuns(decided),
		message: `${sayCount(failed)} of ${sayMany(decided, "finished run")} failed (${sayShare(share)}), more than ${sayShare(threshold)}.`,
		evidence: {
			unit: "ratio",
			measured: share,
			threshold,
			runs: evidenceRuns(proof)
		}
	};
}
// src/findings/run-hint.ts
/** A hint that single runs exceed a threshold by something that is no cost. */
function defineRunHint(kind, name, number) {
	const { unit, numberOf, format, sayOver, needs } = number;
	return defineWorkflowRule(kind, [name], {
		judge(workflow, { [name]: threshold }) {
			const { over, largest, costUsd } = runsOver(workflow, threshold, numberOf);
			if (over.length === 0) return void 0;
			const count = sayOf(over.length, workflow.runsWithUsage, "run");
			const most = over.length === 1 ? format(largest) : `up to ${format(largest)}`;
			return {
				severity: severityOfHint(costUsd),
				confidence: "high",
				message: `${count} ${sayOver(threshold)}: ${most}.`,
				evidence: {
					unit,
					measured: largest,
					threshold,
					runs: evidenceRuns(over)
				}
			};
		},
		needs: [{
			words: needs,
			isLacking: (workflow) => runsOver(workflow, 0, numberOf).isUnknown
		}]
	});
}
// src/findings/heavy-run.ts
/** Single runs use more tokens at full price (uncached input, cache writes, output) than the threshold. */
const heavyRun = defineRunHint("heavy-run", "run-full-price-tokens", {
	unit: "tokens",
	numberOf: ({ fullPriceTokens }) => fullPriceTokens,
	format: sayTokens,
	sayOver: (limit) => `used more than ${sayTokens(limit)} full-price tokens`,
	needs: "the full-price tokens of every run"
});
// src/findings/high-input-output-ratio.ts
/**
* The workflow reads far more than it writes. A workflow that wrote nothing at all has no
* ratio and is no finding.
*/
const highInputOutputRatio = defineWorkflowRule("high-input-output-ratio", ["max-input-output-ratio"], {
	judge(workflow, { "max-input-output-ratio": threshold }) {
		const { inputOutputRatio: ratio, costUsd } = workflow.usage;
		if (ratio === null || ratio <= threshold) return void 0;
		const proof = usedRuns(workflow).map((run) => ({
			run,
			value: run.usage.inputOutputRatio
		})).filter(({ value }) => value !== null && value > threshold);
		const shown = sayCount(Math.ceil(ratio));
		return {
			severity: severityOfHint(costUsd),
			confidence: confidenceByRuns(workflow.runsWithUsage),
			message: `It reads ${shown} input tokens for every output token, more than ${sayCount(threshold)}.`,
			evidence: {
				unit: "per-output-token",
				measured: ratio,
				threshold,
				runs: evidenceRuns(proof)
			}
		};
	},
	needs: [{
		words: "uncached input, cache reads and output",
		isLacking: ({ usage }) => usage.uncachedInputTokens === null || usage.cacheReadTokens === null || usage.outputTokens === null
	}]
});
// src/findings/low-cache-hits.ts
/** Some input came from the cache, but less than it should; none at all is `zero-cache-hits`. */
const lowCacheHits = defineWorkflowRule("low-cache-hits", ["min-cache-hit-rate"], {
	judge(workflow, { "min-cache-hit-rate": threshold }) {
		const { cacheHitRate: rate, costUsd } = workflow.usage;
		if (rate === null || rate === 0 || rate >= threshold) return void 0;
		const proof = usedRuns(workflow).map((run) => ({
			run,
			value: run.usage.cacheHitRate
		})).filter(({ value }) => value !== null && value < threshold);
		return {
			severity: severityByMoney(costUsd),
			confidence: confidenceByRuns(workflow.runsWithUsage),
			message: `Only ${sayShare(rate)} of the input came from the cache, below ${sayShare(threshold)}.`,
			evidence: {
				unit: "ratio",
				measured: rate,
				threshold,
				runs: evidenceRuns(proof, true)
			}
		};
	},
	needs: [CACHE_READS]
});
// src/findings/many-requests.ts
/** Single runs make more requests than the threshold, all phases counted. */
const manyRequests = defineRunHint("many-requests", "run-requests", {
	unit: "requests",
	numberOf: ({ requests }) => requests,
	format: sayCount,
	sayOver: (limit) => `made more than ${sayMany(limit, "request")}`,
	needs: "the number of requests of every run"
});
// src/findings/many-small-requests.ts
/**
* Many requests wrote only a few tokens each.
*
* The report counts small requests per workflow, not per run, so the evidence names the
* runs with the most requests and gives them no number.
*/
const manySmallRequests = defineWorkflowRule("many-small-requests", ["small-requests", "small-request-output-tokens"], {
	judge(workflow, { "small-requests": threshold, "small-request-output-tokens": limit }) {
		const { smallRequests, usage } = workflow;
		if (smallRequests <= threshold) return void 0;
		const all = usage.requests === null ? "" : ` of ${sayMany(usage.requests, "request")}`;
		const busiest = evidenceRuns(usedRuns(workflow).map((run) => ({
			run,
			value: run.usage.requests
		})));
		return {
			severity: severityOfHint(usage.costUsd),
			confidence: confidenceByRuns(workflow.runsWithUsage),
			message: `${sayCount(smallRequests)}${all} wrote fewer than ${sayMany(limit, "output token")} each.`,
			evidence: {
				unit: "requests",
				measured: smallRequests,
				threshold,
				runs: busiest.map((run) => ({
					...run,
					value: null
				}))
			}
		};
	},
	needs: [{
		words: "requests one by one with their output",
		isLacking: ({ usage }) => usage.requests === null || usage.outputTokens === null
	}]
});
// src/findings/no-token-data.ts
/**
* Workflows that ran in the window and reported no usage, one finding for all of them.
*
* A workflow whose runs all used another provider is not among them: it has token data,
* only none that was asked for.
*/
const noTokenData = defineRule("no-token-data", [], ({ report }) => {
	const used = new Set(usedWorkflows(report.workflows));
	const silent = report.workflows.filter((workflow) => workflow.runs > 0 && !used.has(workflow) && !isOfOtherProvider(workflow));
	if (silent.length === 0) return {
		findings: [],
		notAssessed: []
	};
	const runs = silent.flatMap(({ runsDetail }) => runsDetail);
	const reason = commonest(runs.map(({ gap }) => gap));
	const have = silent.length === 1 ? "has" : "have";
	const measured = silent.reduce((sum, workflow) => sum + workflow.runs, 0);
	const judgement = {
		severity: "low",
		confidence: "high",
		message: `${sayCount(silent.length)} of ${sayMany(report.workflows.length, "workflow")} ${have} no token data (${sayMany(measured, "run")}).`,
		...reason !== null && { remedy: CURES[reason] },
		evidence: {
			unit: "runs",
			measured,
			threshold: null,
			runs: evidenceRuns(runs.map((run) => ({
				run,
				value: null
			})))
		}
	};
	return {
		findings: [toFinding("no-token-data", null, judgement)],
		notAssessed: []
	};
});
function isOfOtherProvider({ runsDetail }) {
	return runsDetail.length > 0 && runsDetail.every(({ gap }) => gap === "other-provider");
}
/** The reason that most runs give, the first in the public order of several; `null` without any. */
function commonest(gaps) {
	let commonest = null;
	let most = 0;
	for (const reason of GAP_REASONS) {
		const runs = gaps.filter((gap) => gap === reason).length;
		if (runs > most) [commonest, most] = [reason, runs];
	}
	return commonest;
}
// src/findings/rises.ts
/** The workflows with usage in both reports. */
function pairUp(report, earlier) {
	const before = mergeByName(earlier.workflows);
	return [...consumptionByName(report.workflows).values()].flatMap((after) => {
		const match = before.get(after.name);
		return match === void 0 ? [] : [{
			before: match,
			after
		}];
	});
}
/**
* What rose in a workflow, if anything: cost before tokens, per run before per day. That it
* only ran more often counts from a dollar added in the window, because workflows that
* follow events do so all the time.
*/
function riseOfWorkflow(pair, facts, earlier) {
	const { before, after } = pair;
	const cost = costPerRunGrowth(before, after, earlier.isRounded);
	const tokens = tokensPerRunGrowth(before, after, earlier.isRounded);
	const addedUsd = cost === null ? null : (cost.after - cost.before) * after.runsWithUsage;
	const perRun = rise("Cost", "per run", cost, addedUsd, facts) ?? rise("Tokens", "per run", tokens, addedUsd, facts);
	const isPartial = Boolean(earlier.runsMissing) || earlier.runsDegraded !== void 0;
	if (perRun !== void 0 || cost === null || isPartial) return perRun;
	const days = windowDays(facts.report.window);
	const earlierDays = windowDays(earlier);
	const daily = costPerDayGrowth(per(before.costUsd, earlierDays), per(after.costUsd, days), {
		isRounded: earlier.isRounded,
		days: earlierDays
	});
	const addedByRuns = daily === null ? 0 : (daily.after - daily.before) * (days ?? 0);
	return addedByRuns < 1 ? void 0 : rise("Cost", "per day", daily, addedByRuns, facts);
}
/** What rose in all workflows together, if anything: cost before tokens. */
function riseOfTotals(facts, earlier) {
	const { totals } = facts.report.trend;
	const days = windowDays(facts.report.window);
	const missing = missingShare(earlier);
	if (totals === null || days === null || totals.tokensRelative === null || missing === null) return;
	const cost = totals.costRelative === null ? null : costPerDayGrowth(totals.costPerDayBefore, totals.costPerDayAfter, {
		isRounded: earlier.isRounded,
		days: windowDays(earlier),
		missing
	});
	const tokens = tokensGrowth(totals.tokensPerDayBefore, totals.tokensPerDayAfter, earlier.isRounded, missing);
	const addedUsd = cost === null ? null : (cost.after - cost.before) * days;
	return rise("Cost", "per day", cost, addedUsd, facts) ?? rise("Tokens", "per day", tokens, addedUsd, facts);
}
function rise(what, share, growth, addedUsd, { thresholds }) {
	return growth !== null && isOver(growth.certain, thresholds["rising-usage"]) ? {
		what,
		share,
		growth,
		addedUsd
	} : void 0;
}
// src/findings/rising-usage.ts
/**
* Cost or tokens grew since the newest earlier report, like for like: per run of each
* workflow, and a day for the whole report.
*/
const risingUsage = defineRule("rising-usage", ["rising-usage"], (facts) => {
	const { report } = facts;
	const [earlier] = report.trend.earlier;
	if (earlier === void 0) return {
		findings: [],
		notAssessed: [toNotAssessed("There is no earlier report to compare with.")]
	};
	const pairs = pairUp(report, earlier);
	return {
		findings: [...findingOfTotals(facts, earlier), ...pairs.flatMap((pair) => findingOfWorkflow(pair, facts, earlier))],
		notAssessed: missing(pairs, report, earlier).map(toNotAssessed)
	};
});
function findingOfTotals(facts, earlier) {
	const rise = riseOfTotals(facts, earlier);
	if (rise === void 0) return [];
	const { workflows, coverage } = facts.report;
	const fewest = Math.min(earlier.runsWithUsage ?? 0, coverage.runsWithUsage);
	return [toFinding("rising-usage", null, judge(rise, facts, earlier, workflows, fewest))];
}
function findingOfWorkflow(pair, facts, earlier) {
	const rise = riseOfWorkflow(pair, facts, earlier);
	if (rise === void 0) return [];
	const { before, after } = pair;
	const workflows = facts.report.workflows.filter(({ name }) => name === after.name);
	const fewest = Math.min(before.runsWithUsage, after.runsWithUsage);
	return [toFinding("rising-usage", after.name, judge(rise, facts, earlier, workflows, fewest))];
}
function judge(rise, { thresholds }, earlier, workflows, fewestRuns) {
	const { before, after, relative } = rise.growth;
	const isCost = rise.what === "Cost";
	const say = isCost ? sayUsd : sayTokens;
	const runs = workflows.flatMap(usedRuns).map((run) => ({
		run,
		value: isCost ? run.usage.costUsd : run.usage.totalTokens
	}));
	return {
		severity: severityByMoney(rise.addedUsd),
		confidence: earlier.isRounded || fewestRuns < 3 ? "low" : "high",
		message: `${rise.what} ${rise.share} rose ${sayShare(relative)} since the report of ${earlier.date}, from ${say(before)} to ${say(after)}.`,
		evidence: {
			unit: isCost ? "usd" : "tokens",
			measured: after,
			threshold: before * (1 + thresholds["rising-usage"]),
			runs: evidenceRuns(runs)
		}
	};
}
function missing(pairs, report, earlier) {
	const reasons = [];
	if (windowDays(report.window) === null || windowDays(earlier) === null) reasons.push("The window of one of the two reports is not known, so totals were not compared.");
	else if (countDegraded(report.workflows) + (earlier.runsDegraded ?? 0) > 0) reasons.push("Some multi-agent runs of one of the two reports were degraded, so totals were not compared.");
	else if (isTooIncomplete(report, earlier)) reasons.push("Too many runs of one of the two reports reported no usage, so totals were not compared.");
	else if (!isExact(report.totals) || !isExact(earlier)) reasons.push("The total cost is missing or incomplete in one of the two reports, so only the tokens of the totals were compared.");
	const costless = pairs.filter(({ before, after }) => !isExact(before) || !isExact(after));
	if (costless.length > 0) reasons.push(`The cost of ${sayMany(costless.length, "workflow")} is missing or incomplete in one of the two reports, so only tokens were compared there.`);
	return reasons;
}
function isTooIncomplete({ coverage }, earlier) {
	return missingShare(runCounts(coverage)) === null || missingShare(earlier) === null;
}
function isExact(side) {
	return side.costUsd !== null && !side.costIsFloor;
}
function toNotAssessed(reason) {
	return {
		kind: "rising-usage",
		workflow: null,
		reason
	};
}
// src/findings/paperclip-rule.ts
/** A rule about the companies of a Paperclip audit; every other report has none. */
function definePaperclipRule(kind, thresholdNames, { judge, lacks = () => void 0 }) {
	return defineRule(kind, thresholdNames, ({ report: { paperclip }, thresholds }) => {
		const { companies = [], source = "postgres" } = paperclip ?? {};
		return {
			findings: companies.flatMap((company) => judge(company, thresholds, source).map((judgement) => toFinding(kind, company.name, judgement))),
			notAssessed: companies.flatMap((company) => {
				const reason = lacks(company, source);
				return reason === void 0 ? [] : [{
					kind,
					workflow: company.name,
					reason
				}];
			})
		};
	});
}
/** Evidence without runs of GitHub: a run of Paperclip has no page to link to. */
function measuredAs(unit, measured, threshold = null) {
	return {
		unit,
		measured,
		threshold,
		runs: []
	};
}
// src/findings/paperclip-routines.ts
/** What is wrong with a routine, to stand after its name. */
const WRONG = {
	overdue: "overdue",
	stuck: "stuck: the issue of the last run is closed, gone or open for over a day",
	failing: "failing",
	"skipped-only": "skipped every time",
	"never-fired": "never started"
};
const PRESSING = /* @__PURE__ */ new Set([
	"overdue",
	"stuck",
	"failing"
]);
const lacks = ({ routines }) => routines === null ? "Its routines cannot be read." : void 0;
/** Routines that are late, stuck, failing, skipped or never started; one finding a kind. */
const paperclipRoutines = definePaperclipRule("paperclip-routines", [], {
	judge: ({ routines }) => Object.entries(WRONG).flatMap(([state, words]) => {
		const own = (routines ?? []).filter((routine) => routine.state === state);
		const [first] = own;
		if (first === void 0) return [];
		const reasons = [...new Set(own.flatMap(({ failureReason }) => failureReason ?? []))];
		const why = reasons.length === 0 ? "" : ` (${sayList(reasons, 2)})`;
		const names = sayList(own.map(({ title }) => title));
		return [{
			severity: PRESSING.has(first.state) ? "medium" : "low",
			confidence: "high",
			message: `${capitalized(sayMany(own.length, "routine"))} ${own.length === 1 ? "is" : "are"} ${words}: ${names}${why}.`,
			evidence: measuredAs("runs", null)
		}];
	}),
	lacks
});
/** Routines whose agent starts nothing. */
const paperclipAssignee = definePaperclipRule("paperclip-assignee", [], {
	judge({ routines }) {
		const own = (routines ?? []).filter(({ state }) => state === "not-invokable");
		if (own.length === 0) return [];
		const names = own.map(({ title, assignee, assigneeStatus }) => `${title} (${assignee === null ? "no agent" : `${assignee}: ${assigneeStatus ?? "gone"}`})`);
		return [{
			severity: "medium",
			confidence: "high",
			message: `${capitalized(sayMany(own.length, "routine"))} ${own.length === 1 ? "has" : "have"} no agent that can start: ${sayList(names)}.`,
			evidence: measuredAs("runs", null)
		}];
	},
	lacks
});
// src/findings/paperclip-dear-model.ts
/** Agents whose role is to route and check, on models that cost more than they need. */
const paperclipDearModel = definePaperclipRule("paperclip-dear-model", ["paperclip-model-saving-usd"], {
	judge({ savings }, { "paperclip-model-saving-usd": threshold }) {
		const rows = savings.rows.filter(({ roleKind }) => roleKind === "triage");
		return [...groupBy(rows, ({ agent }) => agent)].flatMap(([agent, own]) => {
			const perMonth = sumKnown(own.map(({ savingUsdPerMonth }) => savingUsdPerMonth));
			if (perMonth === null || perMonth <= threshold) return [];
			const saving = sum$1(own, "savingUsd");
			const models = sayList(own.map(({ model }) => model));
			const cheaper = sayList([...new Set(own.map(({ cheaperModel }) => cheaperModel))]);
			return [{
				severity: severityByMoney(saving),
				confidence: "low",
				message: `${agent} spent ${sayUsd(sum$1(own, "spendUsd"))} on ${models}; the same tokens would cost ${sayUsd(sum$1(own, "cheaperUsd"))} on ${cheaper}.`,
				evidence: measuredAs("usd", perMonth, threshold),
				estimatedSavingUsd: saving,
				savingUsdPerMonth: perMonth,
				savingIsUpperBound: true
			}];
		});
	},
	lacks: ({ savings }) => savings.unpricedRows === 0 ? void 0 : "Some models have no list price or no smaller model of their maker to compare with."
});
function sum$1(rows, key) {
	return rows.reduce((all, row) => all + row[key], 0);
}
// src/findings/paperclip-ledger.ts
const WHAT = {
	differs: "cost another amount by the ledger than by the runs themselves",
	shared: "are of runs that have several rows each",
	free: "have tokens at $0",
	cumulative: "may have the cost of a whole session with the tokens of one run",
	outside: "are runs that the ledger has no row of"
};
/** Where ledger and runs tell different costs; one finding a kind. */
const paperclipLedger = definePaperclipRule("paperclip-ledger", [], { judge: ({ disagreements }) => Object.keys(WHAT).flatMap((kind) => {
	const own = disagreements.filter((one) => one.kind === kind);
	if (own.length === 0) return [];
	const events = own.reduce((sum, one) => sum + one.events, 0);
	const sums = (of) => sumKnown(own.map(of));
	const ledgerUsd = sums((one) => one.ledgerUsd);
	const otherUsd = sums((one) => one.exactUsd ?? one.listLowUsd);
	const difference = otherUsd === null ? null : Math.abs(otherUsd - (ledgerUsd ?? 0));
	const tellers = [...ledgerUsd === null ? [] : [`ledger ${sayUsd(ledgerUsd)}`], ...otherUsd === null ? [] : [`runs or list price ${sayUsd(otherUsd)}`]].join(", ");
	const agents = sayList([...new Set(own.map(({ agent }) => agent))].toSorted());
	const what = events === 0 ? "Sums of the ledger" : sayMany(events, "cost event");
	return [{
		severity: severityByMoney(difference),
		confidence: "high",
		message: `${what} ${WHAT[kind]}${tellers === "" ? "" : ` (${tellers})`}: ${agents}.`,
		evidence: measuredAs("usd", difference)
	}];
}) });
/** Ledger rows that are there more than once. */
const paperclipDoublePosts = definePaperclipRule("paperclip-double-posts", [], {
	judge({ doublePosts }) {
		const rows = (doublePosts ?? []).reduce((sum, { extraRows }) => sum + extraRows, 0);
		if (rows === 0) return [];
		const usd = (doublePosts ?? []).reduce((sum, { extraUsd }) => sum + extraUsd, 0);
		const agents = [...new Set((doublePosts ?? []).map(({ agent }) => agent))].toSorted();
		return [{
			severity: severityByMoney(usd),
			confidence: "medium",
			message: `${sayMany(rows, "cost event")} of ${sayList(agents)} stand in the ledger a second time and add ${sayUsd(usd)}.`,
			evidence: measuredAs("usd", usd)
		}];
	},
	lacks: ({ doublePosts }) => doublePosts === null ? "The API does not list cost events." : void 0
});
/** Share of all finished runs from which the report's cost means little. */
const MANY_SHARE = .1;
/** Finished runs that reported nothing. */
const paperclipUnaccounted = definePaperclipRule("paperclip-unaccounted", [], { judge({ unaccounted, agents }) {
	const runs = unaccounted.reduce((sum, one) => sum + one.runs, 0);
	const all = agents.reduce((sum, one) => sum + (one.runs ?? 0), 0);
	if (runs === 0) return [];
	const minutes = sumKnown(unaccounted.map((one) => one.minutes));
	const time = minutes === null ? "" : `, ${sayTokens(minutes)} minutes`;
	return [{
		severity: runs / all >= MANY_SHARE ? "medium" : "low",
		confidence: "high",
		message: `${sayOf(runs, all, "finished run")} left no usage at all${time} (${sayList(unaccounted.map(({ agent }) => agent))}), so the true cost is higher.`,
		evidence: measuredAs("runs", runs)
	}];
} });
// src/findings/paperclip-idle-waste.ts
/** Agents whose timer mostly finds nothing to do. */
const paperclipIdleWaste = definePaperclipRule("paperclip-idle-waste", ["paperclip-idle-share"], { judge: ({ idle }, { "paperclip-idle-share": threshold }, source) => idle.byAgent.filter(({ runs, idleShare }) => idleShare !== null && idleShare > threshold && runs.idle >= 3).map((agent) => {
	const confidence = confidenceByRuns(agent.runs.idle);
	return {
		severity: severityByMoney(agent.wasteUsd),
		confidence: source === "api" && confidence === "high" ? "medium" : confidence,
		message: message(agent),
		...agent.fittingMinutes !== null && { remedy: remedy(agent) },
		evidence: measuredAs("ratio", agent.idleShare, threshold),
		estimatedSavingUsd: agent.wasteUsd,
		savingUsdPerMonth: agent.wasteUsdPerMonth,
		savingIsUpperBound: true
	};
}) });
function message(agent) {
	const { runs, idleShare, wasteUsd, wasteIsFloor, subscriptionUsd } = agent;
	const cost = wasteUsd === null ? "" : `; they cost ${sayUsdOrMore(wasteUsd, wasteIsFloor)}`;
	const included = subscriptionUsd === null || subscriptionUsd === 0 ? "" : ` and ${sayUsdOrMore(subscriptionUsd, false)} of a subscription’s allowance`;
	return `The timer started ${agent.agent} for nothing in ${sayMany(runs.idle, "run")}, ${sayShare(idleShare ?? 0)} of its finished ones${cost}${included}.`;
}
function remedy({ agent, timerMinutes, fittingMinutes, issues }) {
	const now = timerMinutes === null ? "" : ` instead of every ${sayCount(timerMinutes)}`;
	const why = issues === 0 ? "it had no issue" : `it had ${sayMany(issues ?? 0, "issue")}`;
	return `Start ${agent} about every ${sayCount(fittingMinutes ?? 0)} minutes${now}, or by assignment alone: ${why} in the window.`;
}
// src/findings/paperclip-uncached-runs.ts
/** Runs among the dearest that read nothing from a cache. */
const paperclipUncachedRuns = definePaperclipRule("paperclip-uncached-runs", [], { judge({ dearestRuns }) {
	const uncached = dearestRuns.filter(({ flags }) => flags.includes("no-cache"));
	if (uncached.length === 0) return [];
	const usd = sumKnown(uncached.map(({ costUsd }) => costUsd));
	const agents = [...new Set(uncached.map(({ agent }) => agent))].toSorted();
	const cost = usd === null ? "" : `; they cost ${sayUsd(usd)}`;
	return [{
		severity: severityByMoney(usd),
		confidence: "high",
		message: `${sayOf(uncached.length, dearestRuns.length, "run")} of the dearest read nothing from a cache (${sayList(agents)})${cost}.`,
		evidence: measuredAs("runs", uncached.length)
	}];
} });
// src/findings/all.ts
/** Every rule, in the order in which the README explains them. */
const RULES = [
	zeroCacheHits,
	lowCacheHits,
	cacheWriteOverRead,
	highInputOutputRatio,
	manySmallRequests,
	costlyRun,
	heavyRun,
	manyRequests,
	risingUsage,
	failingRuns,
	failedRunSpend,
	unpricedModel,
	noTokenData,
	paperclipIdleWaste,
	paperclipUncachedRuns,
	paperclipDearModel,
	paperclipRoutines,
	paperclipAssignee,
	paperclipLedger,
	paperclipDoublePosts,
	paperclipUnaccounted
];
// src/findings/find-all.ts
/**
* What all rules find, the most pressing first: by severity, then by the money involved,
* then by workflow name. What could not be assessed follows the order of the rules.
*/
function findAll(facts) {
	const results = RULES.map((rule) => rule.find(facts));
	const money = moneyInvolved(facts.report);
	return {
		findings: results.flatMap(({ findings }) => findings).sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || money(b) - money(a) || compareText(a.workflow ?? "", b.workflow ?? "")),
		notAssessed: results.flatMap(({ notAssessed }) => notAssessed)
	};
}
/**
* US dollars that a finding is about: what it would save, else what its workflow cost. A
* finding about the whole report counts what it measured in dollars, else nothing.
*/
function moneyInvolved(report) {
	const costs = /* @__PURE__ */ new Map();
	for (const { name, usage } of report.workflows) costs.set(name, (costs.get(name) ?? 0) + (usage.costUsd ?? 0));
	return ({ estimatedSavingUsd, workflow, evidence }) => {
		if (estimatedSavingUsd !== null) return estimatedSavingUsd;
		if (workflow !== null) return costs.get(workflow) ?? 0;
		return evidence.unit === "usd" ? evidence.measured ?? 0 : 0;
	};
}
// src/trend/compare.ts
/**
* Change of consumption per run from which it is listed: the analyzer's "increasing trend",
* in both directions. https://github.com/github/gh-aw-firewall/pull/1605 (2026-04-02)
*/
const LISTED_CHANGE = .2;
/** A rounded table shows any smaller cache hit rate as 0%. */
const ROUNDED_ZERO_RATE = .01;
/** What needs a look comes first. */
const KIND_ORDER = [
	"cost-up",
	"tokens-up",
	"caching-lost",
	"workflow-new",
	"cost-down",
	"tokens-down",
	"caching-gained",
	"workflow-gone"
];
/**
* The report against the newest of the earlier ones, workflow by workflow, matched by name.
*
* Numbers that are missing or a floor on either side are not compared, nor are degraded runs
* and totals that hold one, and a change that the rounding of another program's report could
* explain is not listed. A workflow is new
* when no earlier report at hand names it, and gone when it has no run in this window.
*/
function compare(current, reports) {
	const earlier = reports.map(({ spends: _spends, ...report }) => report).sort(newestFirst$1);
	const [newest] = earlier;
	if (newest === void 0) return {
		earlier,
		changes: [],
		totals: null
	};
	const after = consumptionByName(current.workflows);
	const before = mergeByName(newest.workflows);
	return {
		earlier,
		changes: [
			...[...after.values()].flatMap((workflow) => {
				const match = before.get(workflow.name);
				return match === void 0 ? [] : differences(match, workflow, newest.isRounded);
			}),
			...newWorkflows(after, earlier),
			...goneWorkflows(before, after, current)
		].sort(byKindAndSize),
		totals: totalsChange(current, newest)
	};
}
function differences(before, after, isRounded) {
	const { name } = after;
	const cost = consumptionChange(name, "cost", costPerRunGrowth(before, after, isRounded));
	const tokens = consumptionChange(name, "tokens", tokensPerRunGrowth(before, after, isRounded));
	return [cost ?? tokens, cachingChange(before, after, isRounded)].filter((change) => change !== void 0);
}
function consumptionChange(workflow, what, growth) {
	if (growth === null) return void 0;
	const { before, after, relative, certain } = growth;
	if (isOver(LISTED_CHANGE, Math.abs(certain))) return void 0;
	return {
		kind: `${what}-${certain > 0 ? "up" : "down"}`,
		workflow,
		before,
		after,
		relative
	};
}
function cachingChange({ cacheHitRate: before }, { name: workflow, cacheHitRate: after }, isRounded) {
	if (before === null || after === null) return void 0;
	const isGained = before === 0 && after > (isRounded ? ROUNDED_ZERO_RATE : 0);
	if (!isGained && !(before > 0 && after === 0)) return void 0;
	const relative = relativeOf(before, after);
	return {
		kind: isGained ? "caching-gained" : "caching-lost",
		workflow,
		before,
		after,
		relative
	};
}
/** A workflow that runs weekly is missing from the newest of daily reports, yet not new. */
function newWorkflows(after, earlier) {
	if (earlier[0]?.workflowsAreCut === true) return [];
	const known = new Set(earlier.flatMap(({ workflows }) => workflows.map(({ name }) => name)));
	return [...after.values()].filter(({ name }) => !known.has(name)).map(({ name, costUsd }) => onOneSide("workflow-new", name, null, costUsd));
}
/** A workflow that ran and lost its token data is a gap of the report, not gone. */
function goneWorkflows(before, after, current) {
	const running = new Set(current.workflows.filter(({ runs }) => runs > 0).map(({ name }) => name));
	return [...before.values()].filter(({ name }) => !running.has(name) && !after.has(name)).map(({ name, costUsd }) => onOneSide("workflow-gone", name, costUsd, null));
}
function onOneSide(kind, workflow, before, after) {
	return {
		kind,
		workflow,
		before,
		after,
		relative: null
	};
}
function totalsChange(current, earlier) {
	const days = windowDays(current.window);
	const earlierDays = windowDays(earlier);
	const costPerDayBefore = per(earlier.costUsd, earlierDays);
	const costPerDayAfter = per(current.totals.costUsd, days);
	const tokensPerDayBefore = per(earlier.totalTokens, earlierDays);
	const tokensPerDayAfter = per(current.totals.totalTokens, days);
	const isFloor = earlier.costIsFloor || current.totals.costIsFloor;
	const now = runCounts(current.coverage);
	const isComparable = (earlier.runsDegraded ?? 0) + countDegraded(current.workflows) === 0 && missingShare(earlier) !== null && missingShare(now) !== null;
	return {
		costPerDayBefore,
		costPerDayAfter,
		costRelative: isFloor || !isComparable ? null : relativeOf(costPerDayBefore, costPerDayAfter),
		tokensPerDayBefore,
		tokensPerDayAfter,
		tokensRelative: isComparable ? relativeOf(tokensPerDayBefore, tokensPerDayAfter) : null
	};
}
function relativeOf(before, after) {
	return before === null || after === null || before === 0 ? null : after / before - 1;
}
function newestFirst$1(a, b) {
	return compareText(b.date, a.date) || b.issue - a.issue;
}
function byKindAndSize(a, b) {
	const size = ({ before, after }) => Math.abs((after ?? 0) - (before ?? 0));
	return KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || size(b) - size(a) || compareText(a.workflow, b.workflow);
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
	return toNanos(sum(modelsOf$1(side).map(({ costUsd }) => costUsd ?? 0)) * side.scale);
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
function modelsOf$1({ spend }) {
	return spend?.models ?? [];
}
/** Models of which either side does not report all that a cost is made of. */
function unknownModels(from, to) {
	const isUnknown = (model) => model.costUsd === null || !model.requests || weightedTokens(model, EVEN_RATES) === null;
	const knowsRuns = from.runs > 0 && to.runs > 0;
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
	const requests = sum(modelsOf$1(side).map((one) => one.requests ?? 0));
	const runs = side.spend?.runs ?? 0;
	return {
		runs: runs * side.scale,
		requestsPerRun: runs === 0 ? 0 : requests / runs,
		requests,
		models: new Map(modelsOf$1(side).map((one) => [one.model, one]))
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
// src/trend/explain-change.ts
/** Windows of a cron job differ by minutes; from a fiftieth on costs are compared by the day. */
const SAME_LENGTH = .02;
/**
* The change in cost since an earlier report, split among its causes. Of an earlier report that
* kept nothing of its models only the workflows' costs are compared. A cost that is a floor is
* compared as far as it is known. `null` where the cost of either report is unknown or rounded,
* too many runs of either are missing, or any was degraded.
*/
function explainChange(current, earlier, ratesOf) {
	const scales = scalesOf(current.window, earlier);
	const sides = sidesOf(current, earlier);
	if (scales === null || sides === null || !isComparable(current, earlier)) return null;
	const before = {
		workflows: sides.before,
		scale: scales.before
	};
	const after = {
		workflows: sides.after,
		scale: scales.after
	};
	const parts = splitChange(before, after, ratesOf);
	return {
		fromUsd: costOfWindow(before),
		toUsd: costOfWindow(after),
		perDay: scales.isPerDay,
		parts: mergeParts(parts.map((part) => asFarAsKnown(part, current)))
	};
}
function isComparable(current, earlier) {
	if (current.totals.costUsd === null || earlier.costUsd === null || earlier.isRounded) return false;
	if ((earlier.runsDegraded ?? 0) + countDegraded(current.workflows) > 0) return false;
	return [runCounts(current.coverage), earlier].every((one) => missingShare(one) !== null);
}
function scalesOf(window, earlier) {
	const [now, then] = [windowDays(window), windowDays(earlier)];
	if (now === null || then === null) return null;
	return Math.abs(now / then - 1) <= SAME_LENGTH ? {
		before: 1,
		after: 1,
		isPerDay: false
	} : {
		before: 1 / then,
		after: 1 / now,
		isPerDay: true
	};
}
/** The spends of both in rows that can be compared; `null` where those of either are cut. */
function sidesOf(current, { spends, workflows, workflowsAreCut }) {
	const own = spendsOf(current.workflows);
	if (spends !== void 0) {
		const [before, after] = alignSpends(spends, own);
		return {
			before,
			after
		};
	}
	return workflowsAreCut ? null : {
		before: costsOf(workflows),
		after: costsAlone(own)
	};
}
/** Costs alone, to be compared with costs alone. */
function costsAlone(spends) {
	return costsOf(spends.map(({ name, runs, models }) => {
		const costs = models.map(({ costUsd }) => costUsd).filter((cost) => cost !== null);
		return {
			name,
			runsWithUsage: runs,
			costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0)
		};
	}));
}
/**
* A workflow that ran and lost its token data is not gone, and a price of several models
* together changes with what they are.
*/
function asFarAsKnown(part, { workflows }) {
	const hasRun = workflows.some(({ name, runs }) => name === part.workflow && runs > 0);
	if (part.kind === "workflow-gone" && hasRun) return {
		...part,
		kind: "not-explained"
	};
	return part.model === "(other models)" ? {
		...part,
		kind: "model-mix",
		model: null
	} : part;
}
/** Parts of one cause as one; those that come to nothing are left out. */
function mergeParts(parts) {
	const merged = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const key = JSON.stringify([
			part.kind,
			part.workflow,
			part.model
		]);
		const usd = toDollars(toNanos(merged.get(key)?.usd ?? 0) + toNanos(part.usd));
		merged.set(key, {
			...part,
			usd
		});
	}
	return [...merged.values()].filter(({ usd }) => usd !== 0);
}
// src/domain/report.ts
/** Semver of `report.json`: additions are minor, anything else is major. */
const REPORT_SCHEMA_VERSION = "1.3.0";
// src/ledger/group.ts
/** What a report can be grouped by. The names are public (`--group-by`). */
const GROUPINGS = [
	"workflow",
	"run",
	"phase",
	"model",
	"agent",
	"stage",
	"task",
	"day",
	"week",
	"month"
];
/**
* One or more of these, comma-separated, each once; none in an empty text.
*
* @throws UserError naming the option and a name that is none of these.
*/
function parseGroupings(option, text) {
	const names = text.split(",").flatMap((name) => name.trim() || []);
	return [...new Set(names)].map((name) => {
		const grouping = GROUPINGS.find((known) => known === name);
		if (grouping !== void 0) return grouping;
		throw new UserError(`${option}: "${name}" is not known; write one or more of ${GROUPINGS.join(", ")}.`);
	});
}
const NAME_OF = {
	workflow: ({ workflow }) => workflow.name,
	run: ({ run }) => run === void 0 ? void 0 : `${run.id} attempt ${run.attempt}`,
	phase: ({ phase }) => phase,
	model: ({ model }) => model,
	agent: ({ agent }) => agent,
	stage: ({ stage }) => stage,
	task: ({ task }) => task,
	day: ({ day }) => day,
	week: ({ day }) => day && weekOf(day),
	month: ({ day }) => day?.slice(0, 7)
};
const OF_TIME = /* @__PURE__ */ new Set([
	"day",
	"week",
	"month"
]);
/**
* Groups a ledger by one or more names. What begins with times is in their order, unknown
* times first; everything else is by cost, highest first.
*/
function groupLedger(ledger, by) {
	const rows = [...groupCells(ledger.cells(), (cell) => JSON.stringify(by.map((name) => NAME_OF[name](cell) ?? null)))].map(([key, tally]) => {
		return {
			names: JSON.parse(key),
			usage: toUsage(tally)
		};
	});
	const firstOther = by.findIndex((name) => !OF_TIME.has(name));
	const times = firstOther === -1 ? by.length : firstOther;
	return rows.sort((a, b) => compareNames(a.names.slice(0, times), b.names.slice(0, times)) || compareUsage(a.usage, b.usage) || compareNames(a.names, b.names)).map(({ names, usage }) => ({
		by: Object.fromEntries(by.map((name, index) => [name, names[index] ?? null])),
		usage
	}));
}
function compareNames(a, b) {
	const index = a.findIndex((name, at) => name !== b[at]);
	if (index === -1) return 0;
	return (a[index] ?? "") < (b[index] ?? "") ? -1 : 1;
}
/** Groups in public form, by cost, highest first; then by tokens, then by name. */
function rankGroups(groups) {
	return Array.from(groups, ([name, tally]) => ({
		name,
		usage: toUsage(tally)
	})).sort((a, b) => compareUsage(a.usage, b.usage) || compareText(a.name, b.name));
}
/** Highest cost first, then most tokens; what is unknown comes last. */
function compareUsage(a, b) {
	return (b.costUsd ?? -1) - (a.costUsd ?? -1) || (b.totalTokens ?? -1) - (a.totalTokens ?? -1);
}
/** The ISO 8601 week of a UTC date, `2026-W47`: the one that the week's Thursday is in. */
function weekOf(day) {
	const midnight = Date.parse(day);
	const weekday = (new Date(midnight).getUTCDay() + 6) % 7;
	const thursday = new Date(midnight + (3 - weekday) * MS_PER_DAY);
	const year = thursday.getUTCFullYear();
	const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / MS_PER_DAY / 7) + 1;
	return `${year}-W${String(week).padStart(2, "0")}`;
}
// src/report/build-pricing.ts
/** A list that is so much older than a request may lack its price. Days. */
const STALE_DAYS = 60;
/** How far a choice without proof may move a total before the report shows it. Ratio. */
const SHOWN_SHARE = .01;
/** How the cells were priced. */
function buildPricing(cells, prices) {
	const models = groupCells(cells, ({ model }) => model);
	const unpriced = [...models].filter(([, { cost, records }]) => cost.priced + cost.unknown < records).sort(([a], [b]) => compareText(a, b));
	const assumed = assumedMeanings(cells);
	return {
		source: prices.source,
		version: prices.version,
		listDate: prices.listDate,
		...isStale(cells, prices.listDate) && { isStale: true },
		overridden: [...models.keys()].filter((model) => prices.isOverridden(model)).sort(compareText),
		unpriced: unpriced.map(([model]) => model),
		...unpriced.length > 0 && { nearest: unpriced.map(([model, tally]) => nearestPrice(model, tally, prices)) },
		...assumed.length > 0 && { assumed },
		reported: reportedCosts(cells)
	};
}
function isStale(cells, listDate) {
	const newest = cells.reduce((latest, { day = "" }) => day > latest ? day : latest, "");
	return Date.parse(newest) - Date.parse(listDate) > STALE_DAYS * MS_PER_DAY;
}
function nearestPrice(model, { unpriced }, prices) {
	const { ofSpeed, ofTier, estimated, nanos } = unpriced;
	const ofModifier = ofTier >= ofSpeed ? "no-price-for-tier" : "no-price-for-speed";
	return {
		model,
		reason: ofSpeed + ofTier === 0 ? "no-price" : ofModifier,
		as: estimated === 0 ? null : prices.nearestTo(model) ?? null,
		usd: estimated === 0 ? null : toDollars(nanos)
	};
}
/** Of the workflows whose total the choice moves. */
function assumedMeanings(cells) {
	const moved = [...groupBy(cells, ({ workflow }) => workflow.name).values()].filter(isMoved);
	return [...groupBy(moved.flat(), ({ provider, model }) => JSON.stringify([provider, model])).values()].flatMap((group) => {
		const [first] = group;
		const { records, nanos, otherNanos } = sumCells(group).assumed;
		if (first === void 0 || records === 0) return [];
		const { provider, model } = first;
		return [{
			provider,
			model,
			requests: records,
			meaning: "inclusive",
			costUsd: toDollars(nanos),
			otherCostUsd: toDollars(otherNanos)
		}];
	});
}
function isMoved(cells) {
	const { assumed, cost } = sumCells(cells);
	return Math.abs(assumed.otherNanos - assumed.nanos) > SHOWN_SHARE * cost.nanos;
}
function reportedCosts(cells) {
	return [...groupBy(cells, ({ provider, producer }) => JSON.stringify([provider, producer])).values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { reported, reportedAlone } = sumCells(group);
		const who = {
			writer: first.producer ?? null,
			provider: first.provider
		};
		return [{
			...who,
			requests: reported.requests,
			reportedUsd: toDollars(reported.nanos),
			ourUsd: toDollars(reported.ourNanos),
			difference: reported.ourNanos === 0 ? null : reported.nanos / reported.ourNanos - 1
		}, {
			...who,
			requests: reportedAlone.records,
			reportedUsd: toDollars(reportedAlone.nanos),
			ourUsd: 0,
			difference: null
		}].filter(({ requests }) => requests > 0);
	}).sort((a, b) => compareText(a.provider, b.provider) || compareText(a.writer ?? "", b.writer ?? ""));
}
// src/report/group-usage.ts
/** Usage by phase, by cost. */
function phasesOf(cells) {
	return rankGroups(groupCells(cells, ({ phase }) => phase)).map(({ name, usage }) => ({
		phase: name,
		usage
	}));
}
/** Usage by model, by cost. */
function modelsOf(cells) {
	return rankGroups(groupCells(cells, ({ model }) => model)).map(({ name, usage }) => ({
		model: name,
		requests: usage.requests,
		usage
	}));
}
// src/report/build-workflows.ts
/** The workflows by cost, highest first. `isDegraded`: runs that no other is compared with. */
function buildWorkflows(cells, outcomes, isDegraded) {
	const cellsOf = groupBy(cells, ({ workflow }) => keyOfWorkflow(workflow));
	const outcomesOf = groupBy(outcomes, ({ run }) => keyOfWorkflow(run.workflow));
	return [.../* @__PURE__ */ new Set([...outcomesOf.keys(), ...cellsOf.keys()])].map((key) => buildWorkflow(cellsOf.get(key) ?? [], outcomesOf.get(key) ?? [], isDegraded)).sort((a, b) => compareUsage(a.usage, b.usage) || compareText(a.name, b.name) || compareText(a.path, b.path));
}
function buildWorkflow(cells, outcomes, isDegraded) {
	const { name, path } = (outcomes[0]?.run ?? cells[0])?.workflow ?? NO_WORKFLOW;
	const usageOfRun = groupCells(cells, ({ run }) => run === void 0 ? void 0 : keyOfRun(run));
	const tally = sumCells(cells);
	const degradedRuns = outcomes.filter(({ run }) => isDegraded(run)).length;
	const conclusions = {};
	for (const { run } of outcomes) {
		const conclusion = run.conclusion ?? "unknown";
		conclusions[conclusion] = (conclusions[conclusion] ?? 0) + 1;
	}
	return {
		name,
		path,
		runs: outcomes.length,
		runsWithUsage: outcomes.filter(({ basis }) => basis !== null).length,
		conclusions,
		usage: toUsage(tally),
		smallRequests: tally.smallRequests,
		phases: phasesOf(cells),
		models: modelsOf(cells),
		runsDetail: outcomes.map((outcome) => ({
			...toRunReport(outcome, usageOfRun),
			...isDegraded(outcome.run) && { isDegraded: true }
		})),
		...degradedRuns > 0 && { degradedRuns }
	};
}
const NO_WORKFLOW = {
	name: "",
	path: ""
};
function toRunReport({ run, basis, gap }, usageOfRun) {
	const tally = usageOfRun.get(keyOfRun(run));
	return {
		id: run.id,
		attempt: run.attempt,
		url: run.url,
		conclusion: run.conclusion,
		createdAt: run.createdAt.toISOString(),
		completedAt: run.completedAt.toISOString(),
		usage: tally === void 0 ? null : toUsage(tally),
		gap,
		basis
	};
}
function keyOfWorkflow({ name, path }) {
	return path || name;
}
/** Distinguishes the attempts of runs. */
function keyOfRun({ id, attempt }) {
	return `${id}/${attempt}`;
}
// src/report/build.ts
/** Sums the ledger into the public form. */
function buildReport(parts) {
	const cells = [...parts.ledger.cells()];
	const { window, agentRuns = [] } = parts;
	const degraded = new Set(agentRuns.flatMap(({ run, isDegraded }) => isDegraded && run ? [keyOfRun(run)] : []));
	return {
		schemaVersion: REPORT_SCHEMA_VERSION,
		generatedAt: parts.generatedAt.toISOString(),
		generator: {
			name: "token-usage-report",
			version: parts.version
		},
		repository: parts.repository,
		providers: parts.providers,
		filters: parts.filters,
		window: {
			from: window.from?.toISOString() ?? null,
			to: window.to?.toISOString() ?? null,
			basis: window.basis
		},
		coverage: buildCoverage(parts),
		totals: toUsage(sumCells(cells)),
		phases: phasesOf(cells),
		models: modelsOf(cells),
		days: daysOf(cells),
		...namedGroups(cells),
		...agentRuns.length > 0 && { agentRuns: [...agentRuns].sort(newestFirst) },
		workflows: buildWorkflows(cells, parts.outcomes, (run) => degraded.has(keyOfRun(run))),
		pricing: buildPricing(cells, parts.prices),
		...parts.paperclip && { paperclip: parts.paperclip }
	};
}
/** Runs whose start is unknown come last. */
function newestFirst(a, b) {
	return compareText(b.startedAt ?? "", a.startedAt ?? "") || compareText(a.id, b.id);
}
function buildCoverage(parts) {
	const { outcomes, otherRuns, rejectedLines, unreadInputs = 0, otherProviders = [] } = parts;
	const gaps = GAP_REASONS.flatMap((reason) => {
		const own = outcomes.filter(({ gap }) => gap === reason);
		const runs = own.map(({ run }) => run);
		if (runs.length === 0) return [];
		const workflows = [...new Set(runs.map((run) => run.workflow.name))].sort(compareText);
		const requests = own.reduce((sum, one) => sum + (one.unrecordedRequests ?? 0), 0);
		return [{
			reason,
			runs: runs.length,
			workflows,
			...requests > 0 && { requests }
		}];
	});
	const notAnalyzed = outcomes.filter(({ gap, basis }) => basis === null && gap !== null && NOT_ANALYZED.has(gap));
	return {
		runsListed: outcomes.length + otherRuns,
		runsAnalyzed: outcomes.length - notAnalyzed.length,
		runsWithUsage: outcomes.filter(({ basis }) => basis !== null).length,
		agenticRuns: outcomes.length,
		otherRuns,
		complete: rejectedLines === 0 && unreadInputs === 0 && !parts.doubts?.length && !gaps.some(({ reason }) => MISSING_SPEND.has(reason)),
		gaps,
		...parts.doubts?.length && { doubts: parts.doubts },
		rejectedLines,
		rejects: parts.rejects,
		duplicateRecords: parts.duplicateRecords,
		...unreadInputs > 0 && { unreadInputs },
		...otherProviders.length > 0 && { otherProviders: [...otherProviders].sort(compareText) },
		...parts.conflicts?.length && { conflicts: parts.conflicts }
	};
}
function daysOf(cells) {
	return [...groupCells(cells, ({ day }) => day ?? "")].sort(([a], [b]) => compareText(a, b)).map(([day, tally]) => ({
		day: day || null,
		usage: toUsage(tally)
	}));
}
function namedGroups(cells) {
	const named = (key) => rankGroups(groupCells(cells, (cell) => cell[key]));
	const groups = {
		agents: named("agent"),
		stages: named("stage"),
		tasks: named("task")
	};
	return Object.fromEntries(Object.entries(groups).filter(([, rows]) => rows.length > 0));
}
// src/report/relative-rates.ts
/** Of a model without a price: those of most, read 2026-11 in the bundled price list. */
const USUAL_RATES = {
	cacheRead: .1,
	cacheWrite: 1.25,
	output: 5
};
/** Few enough for the tier of small requests, many enough to divide exactly. */
const TOKENS = 1e3;
const NO_TOKENS = {
	uncachedInput: 0,
	cacheRead: 0,
	cacheWrite: 0,
	output: 0
};
/** What tokens cost beside each other at the end of the window, model by model. */
function relativeRatesOf({ ledger, prices, window, generatedAt }) {
	const providers = new Map(Array.from(ledger.cells(), ({ model, provider }) => [model, provider]));
	const at = (window.to ?? generatedAt).getTime();
	return (model) => {
		const provider = providers.get(model) ?? "";
		const cost = (bucket) => prices.priceOf({
			provider,
			model,
			at,
			tokens: {
				...NO_TOKENS,
				[bucket]: TOKENS
			}
		})?.usd;
		const input = cost("uncachedInput");
		if (!input) return USUAL_RATES;
		const rate = (bucket) => (cost(bucket) ?? input) / input;
		return {
			cacheRead: rate("cacheRead"),
			cacheWrite: rate("cacheWrite"),
			output: rate("output")
		};
	};
}
// src/report/assemble.ts
/** Makes a report of what was counted: drafts it, compares it with earlier ones and finds. */
function assembleReport(parts, earlier, thresholds) {
	const draft = buildReport(parts);
	const trend = compare(draft, earlier);
	const newest = earlier.find(({ issue }) => issue === trend.earlier[0]?.issue);
	const change = newest === void 0 ? null : explainChange(draft, newest, relativeRatesOf(parts));
	const compared = {
		...draft,
		trend,
		change
	};
	return {
		...compared,
		...findAll({
			report: compared,
			thresholds
		})
	};
}
export { groupLedger as n, parseGroupings as r, assembleReport as t };
