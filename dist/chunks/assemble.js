import { c as nameOfDay, o as MS_PER_DAY, s as dayOf } from "./model-name.js";
import { B as SEVERITIES, t as groupBy } from "./group-by.js";
import { A as tokensGrowth, C as leastUnusual, D as isOver, E as costPerRunGrowth, M as perMonth, O as missingShare, P as periodAt, S as isOverUsual, T as costPerDayGrowth, _ as usualOfFacts, a as causeOf, b as usedWorkflows, f as CURES, g as toFinding$1, h as defineWorkflowRule, i as splitChange, j as tokensPerRunGrowth, k as per, l as unpricedModel, m as defineRule, n as trackRecord, o as isHint, p as evidenceRuns, r as costOfWindow, s as rankOf, u as nameOfEarlier, v as lacking, w as median, y as usedRuns } from "./track.js";
import { _ as consumptionByName, g as subjectKeyOf, l as alignSpends, m as spendsOf, p as costsOf, t as dateOfReport, u as isSpendUnknown, v as countDegraded, y as mergeByName } from "./marker.js";
import { a as compareText, i as toUsage, t as matchWorkflows } from "./workflow-glob.js";
import { n as toDollars, r as toNanos } from "./money.js";
import { l as groupCells, s as repeatedBetween, u as sumCells } from "./price-book.js";
import { a as sayMany, c as sayShare, d as sayUsdOrMore, i as sayList, l as sayTokens, n as sayCount, o as sayOf, t as capitalized, u as sayUsd } from "./wording.js";
import { t as sumKnown } from "./sum-known.js";
import { a as MISSING_SPEND, i as GAP_REASONS, o as NOT_ANALYZED, s as runCounts } from "./hidden-comment.js";
import { n as windowDays } from "./window.js";
import { a as UserError } from "./errors.js";
// src/budgets/forecast.ts
/** Fewer days give an interval that says nothing. */
const FEWEST_DAYS = 3;
/**
* Quantiles of Student's t distribution that leave 2.5 % above, by degrees of freedom:
* https://www.itl.nist.gov/div898/handbook/eda/section3/eda3672.htm (read 2026-11).
*/
const T_975 = [
	Infinity,
	12.706,
	4.303,
	3.182,
	2.776,
	2.571,
	2.447
];
/**
* What a month comes to when the days that remain are as the last whole ones were; `null` with
* fewer than three of them. The interval is the prediction interval for the sum of the
* remaining days, taken as independent and alike: its variance is that of these days and that of
* the mean that stands for them (https://en.wikipedia.org/wiki/Prediction_interval, read
* 2026-11).
*
* @param spent - what the month cost so far.
* @param dayCosts - costs of the last whole days, at most seven.
* @param remainingDays - days to the month's end, a part of one as a fraction.
*/
function forecastMonth(spent, dayCosts, remainingDays) {
	const days = dayCosts.length;
	if (days < FEWEST_DAYS) return null;
	const mean = meanOf$1(dayCosts);
	const variance = dayCosts.reduce((sum, { usd }) => sum + (usd - mean) ** 2, 0) / (days - 1);
	const half = (T_975[days - 1] ?? T_975.at(-1) ?? Infinity) * Math.sqrt(variance * (remainingDays + remainingDays ** 2 / days));
	const monthUsd = spent.usd + mean * remainingDays;
	return {
		monthUsd,
		low: Math.max(spent.usd, monthUsd - half),
		high: monthUsd + half,
		isFloor: spent.isFloor || dayCosts.some(({ isFloor }) => isFloor),
		days
	};
}
/** The mean of some costs; there has to be one. */
function meanOf$1(costs) {
	return costs.reduce((sum, { usd }) => sum + usd, 0) / costs.length;
}
// src/budgets/covered-costs.ts
/**
* The reports whose windows do not overlap, newest first: the newest, then each time the one
* that ends last at or before the start of the one before. What windows share would be counted
* twice.
*/
function disjointWindows(newest, earlier) {
	const chain = [newest];
	let edge = newest.from;
	for (const window of earlier.toSorted((a, b) => b.to - a.to || a.from - b.from)) {
		if (window.to > edge || window.from >= window.to) continue;
		chain.push(window);
		edge = window.from;
	}
	return chain;
}
/** What a month cost up to the end of the newest of these windows. */
function costOfMonth(windows, month) {
	let nanos = 0;
	let isFloor = false;
	let edge = Math.min(windows[0]?.to ?? month.from, month.to);
	for (const window of windows) {
		if (edge <= month.from) break;
		if (window.to < edge) isFloor = true;
		edge = window.from;
		if (window.to <= month.from) break;
		const cost = costWithin(window, month);
		nanos += toNanos(cost.usd);
		isFloor ||= cost.isFloor;
	}
	return {
		usd: toDollars(nanos),
		isFloor: isFloor || edge > month.from
	};
}
/** Of a window over the month's start only its days show which part of the cost is the month's. */
function costWithin({ from, to, costUsd, days, isFloor, undated }, month) {
	const isInside = from >= month.from && to <= month.to;
	if (days !== void 0 && !(undated === "window" && isInside)) return {
		usd: days.filter(({ day }) => isIn$1(month, Date.parse(day))).reduce((sum, { usd }) => sum + usd, 0),
		isFloor: isFloor || undated !== void 0
	};
	return costUsd === null || !isInside ? {
		usd: 0,
		isFloor: true
	} : {
		usd: costUsd,
		isFloor
	};
}
function isIn$1({ from, to }, at) {
	return at >= from && at < to;
}
/** The costs of days, as far back as the windows follow each other and kept their days. */
function costsOfDays(windows) {
	const nanos = /* @__PURE__ */ new Map();
	let edge = windows[0]?.to ?? 0;
	const end = edge;
	const floors = /* @__PURE__ */ new Set();
	for (const { from, to, days, isFloor, undated } of windows) {
		if (to < edge || days === void 0) break;
		edge = from;
		if (isFloor || undated !== void 0) for (let day = dayOf(from); day * MS_PER_DAY < to; day += 1) floors.add(day);
		for (const { day, usd } of days) {
			const number = dayOf(Date.parse(day));
			nanos.set(number, (nanos.get(number) ?? 0) + toNanos(usd));
		}
	}
	const from = Math.ceil(edge / MS_PER_DAY);
	return {
		usd: new Map([...nanos].map(([day, sum]) => [day, toDollars(sum)])),
		whole: {
			from,
			to: Math.max(from, dayOf(end))
		},
		floors
	};
}
/** The costs of the last whole days, oldest first, at most a week of them. US dollars. */
function lastWholeDays({ usd, whole, floors }) {
	const from = Math.max(whole.from, whole.to - 7);
	return Array.from({ length: whole.to - from }, (_, index) => ({
		usd: usd.get(from + index) ?? 0,
		isFloor: floors.has(from + index)
	}));
}
/** The first day of a month by whose end more than a limit was spent; `null` when unknown. */
function dayOfCrossing({ usd, whole }, month, limitUsd) {
	const first = dayOf(month.from);
	if (whole.from > first) return null;
	let nanos = 0;
	for (let day = first; day <= whole.to; day += 1) {
		nanos += toNanos(usd.get(day) ?? 0);
		if (nanos > toNanos(limitUsd)) return nameOfDay(day);
	}
	return null;
}
// src/budgets/window-costs.ts
/** Costs of the cells by UTC day, oldest first. */
function daysOfCells(cells) {
	return [...groupCells(cells, ({ day }) => day)].map(([day, { cost }]) => ({
		day,
		usd: toDollars(cost.nanos)
	})).sort((a, b) => a.day < b.day ? -1 : 1);
}
/**
* What cells cost in the window of their report; undefined where that is unknown. `isUnknown`:
* none of the runs shows what it spent.
*/
function windowCostsOf(cells, { window, coverage, undated = "unknown" }, isUnknown) {
	if (window.from === null || window.to === null) return void 0;
	const span = {
		from: Date.parse(window.from),
		to: Date.parse(window.to)
	};
	if (isUnknown) return {
		...span,
		costUsd: null,
		days: void 0,
		isFloor: true
	};
	const { records, cost } = sumCells(cells);
	return {
		...span,
		costUsd: toDollars(cost.nanos),
		days: daysOfCells(cells),
		isFloor: !coverage.complete || cost.priced < records || cost.incomplete > 0,
		...cells.some(({ day }) => day === void 0) && { undated }
	};
}
/**
* What the workflows of a glob cost in the windows of earlier reports, `null` being all of them.
* Reports without a window, or whose table left workflows out, show a part at most.
*/
function earlierCosts(earlier, glob) {
	const isMeant = glob === null ? void 0 : matchWorkflows([glob]);
	return earlier.flatMap((report) => {
		const { from, to, runsMissing } = report;
		if (from === null || to === null) return [];
		const span = {
			from: Date.parse(from),
			to: Date.parse(to)
		};
		if (isMeant === void 0 || glob === null) {
			const { costUsd, days } = report;
			return [{
				...span,
				costUsd,
				days,
				isFloor: isPartial(report) || runsMissing !== 0
			}];
		}
		const own = report.workflows.filter(({ name }) => isMeant({
			name,
			path: ""
		}));
		return [{
			...span,
			costUsd: own.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0),
			days: report.budgetDays?.find((one) => one.workflows === glob)?.days,
			isFloor: runsMissing !== 0 || report.workflowsAreCut || own.some(isPartial)
		}];
	});
}
/** Some of the cost is unknown. */
function isPartial({ costUsd, costIsFloor, totalTokens }) {
	return costIsFloor || costUsd === null && totalTokens !== null;
}
// src/budgets/budget-scope.ts
/** Sums what is known of the workflows of a glob, `null` being all of them. */
function createScope(glob, facts) {
	const isMeant = glob === null ? () => true : matchWorkflows([glob]);
	const workflows = facts.workflows.filter(isMeant);
	const cells = glob === null ? facts.cells : cellsOf(isMeant, facts.cells);
	const window = glob === null || workflows.length > 0 || hasRunBefore(isMeant, facts) ? windowCostsOf(cells, facts, isSpendUnknown(workflows)) : void 0;
	if (window === void 0) return {
		cells,
		days: void 0,
		time: void 0
	};
	const windows = disjointWindows(window, earlierCosts(facts.earlier, glob));
	const month = periodAt("month", window.to - 1);
	const isMonthOver = Date.parse(facts.generatedAt) >= month.to;
	const covered = costOfMonth(windows, month);
	const spent = {
		...covered,
		isFloor: covered.isFloor || isMonthOver && window.to < month.to
	};
	const known = costsOfDays(windows);
	const remaining = (month.to - window.to) / MS_PER_DAY;
	const forecast = !isMonthOver && window.undated === void 0 ? forecastMonth(spent, lastWholeDays(known), remaining) : null;
	return {
		cells,
		days: window.days,
		time: {
			window,
			month,
			isMonthOver,
			spent,
			days: known,
			forecast
		}
	};
}
/** A glob that no workflow ever matched is more likely mistyped than kept. */
function hasRunBefore(isMeant, { earlier }) {
	return earlier.some((report) => report.workflows.some(({ name }) => isMeant({
		name,
		path: ""
	})));
}
/** The cells of a glob's workflows; many are of one workflow, which is matched once. */
function cellsOf(isMeant, cells) {
	return [...groupBy(cells, ({ workflow: { name, path } }) => JSON.stringify([name, path])).values()].filter(([first]) => first !== void 0 && isMeant(first.workflow)).flat();
}
// src/budgets/costs-of-runs.ts
/** What each run cost that the cells name, the dearest first. */
function costsOfRuns(cells, workflows) {
	const keyOf = ({ id, attempt }) => `${id}/${attempt}`;
	const urls = new Map(workflows.flatMap(({ runsDetail }) => runsDetail.map((run) => [keyOf(run), run.url])));
	return [...groupBy(cells.filter(({ run }) => run !== void 0), ({ run }) => run === void 0 ? "" : keyOf(run))].flatMap(([key, group]) => {
		const run = group[0]?.run;
		if (run === void 0) return [];
		const { cost, records } = sumCells(group);
		return [{
			id: run.id,
			attempt: run.attempt,
			url: urls.get(key) ?? "",
			value: toDollars(cost.nanos),
			isFloor: cost.priced < records || cost.incomplete > 0
		}];
	}).sort((a, b) => b.value - a.value || b.id - a.id || b.attempt - a.attempt);
}
// src/budgets/assess-budgets.ts
/** The forecast for all workflows, and each budget's state in the order given. */
function assessBudgets(budgets, facts) {
	const ofGlob = /* @__PURE__ */ new Map();
	const scopeOf = (glob) => {
		const known = ofGlob.get(glob) ?? createScope(glob, facts);
		ofGlob.set(glob, known);
		return known;
	};
	return {
		projection: projectionOf(scopeOf(null)),
		budgets: budgets.map((budget) => ({
			...budget,
			...assess(budget, scopeOf(budget.workflows), facts),
			...keptDays(budget, scopeOf(budget.workflows))
		}))
	};
}
/** Those of all workflows are the report's own. */
function keptDays({ workflows, period }, { days }) {
	return workflows === null || period === "run" || days === void 0 ? {} : { days };
}
function projectionOf({ time }) {
	if (time === void 0 || time.forecast === null) return null;
	return {
		month: time.month.name,
		spentUsd: time.spent.usd,
		...time.forecast
	};
}
function assess(budget, scope, facts) {
	if (budget.period === "run") return assessRuns(budget, scope, facts);
	if (scope.time === void 0) return UNKNOWN$1;
	return budget.period === "month" ? assessMonth(budget, scope.time, facts) : assessDay(budget, scope.time, facts);
}
const UNKNOWN$1 = {
	name: null,
	spentUsd: null,
	spentIsFloor: false,
	status: "unknown",
	forecast: null,
	runsOutOn: null,
	runs: []
};
function assessMonth({ limitUsd }, { window, month, isMonthOver, spent, days, forecast }, { riskShare }) {
	if (spent.isFloor && spent.usd === 0) return {
		...UNKNOWN$1,
		name: month.name
	};
	const isAtRisk = forecast === null ? !isMonthOver && isUsed(spent.usd, limitUsd, riskShare) : isOver(forecast.monthUsd, limitUsd);
	const status = isOver(spent.usd, limitUsd) ? "over" : isAtRisk ? "at-risk" : "within";
	return {
		...UNKNOWN$1,
		name: month.name,
		spentUsd: spent.usd,
		spentIsFloor: spent.isFloor,
		status,
		forecast,
		runsOutOn: status === "over" ? dayOfCrossing(days, month, limitUsd) : forecast && dayOfRunningOut(limitUsd - spent.usd, window.to, month, days)
	};
}
/** The day on which what is left is spent, at the mean of the last days; `null` if not in the month. */
function dayOfRunningOut(leftUsd, from, month, days) {
	const mean = meanOf$1(lastWholeDays(days));
	const at = from + leftUsd / mean * MS_PER_DAY;
	return mean > 0 && at < month.to ? nameOfDay(dayOf(at)) : null;
}
/** The dearest day that the window touches. */
function assessDay({ limitUsd }, { window, days }, { riskShare }) {
	const [first, last] = [dayOf(window.from), dayOf(window.to - 1)];
	const costOf = (day) => days.usd.get(day) ?? 0;
	let dearest = last;
	for (let day = last; day >= first; day -= 1) if (costOf(day) > costOf(dearest)) dearest = day;
	const isFloor = !(dearest >= days.whole.from && dearest < days.whole.to) || days.floors.has(dearest);
	if (isFloor && costOf(dearest) === 0) return {
		...UNKNOWN$1,
		name: nameOfDay(dearest)
	};
	return {
		...UNKNOWN$1,
		name: nameOfDay(dearest),
		spentUsd: costOf(dearest),
		spentIsFloor: isFloor,
		status: statusOf(costOf(dearest), limitUsd, riskShare)
	};
}
function assessRuns({ limitUsd }, { cells }, { workflows, coverage, riskShare }) {
	const runs = costsOfRuns(cells, workflows);
	const [dearest] = runs;
	if (dearest === void 0) return UNKNOWN$1;
	const over = runs.filter(({ value }) => isOver(value, limitUsd));
	const isFloor = !coverage.complete || runs.some((run) => run.isFloor);
	return {
		...UNKNOWN$1,
		spentUsd: dearest.value,
		spentIsFloor: isFloor,
		status: statusOf(dearest.value, limitUsd, riskShare),
		runs: over.slice(0, 5).map(({ isFloor: _isFloor, ...run }) => run)
	};
}
function statusOf(spentUsd, limitUsd, riskShare) {
	if (isOver(spentUsd, limitUsd)) return "over";
	return isUsed(spentUsd, limitUsd, riskShare) ? "at-risk" : "within";
}
/** Whether a share of a budget is used up. */
function isUsed(spentUsd, limitUsd, share) {
	return !isOver(limitUsd * share, spentUsd);
}
// src/findings/call-rule.ts
/** A rule about calls; it has nothing to say of a report without any. */
function defineCallRule(kind, thresholdNames, { judge, lacks }) {
	return defineRule(kind, thresholdNames, ({ report, thresholds }) => {
		const { calls } = report;
		if (calls === void 0 || calls.counts.attempts === 0) return {
			findings: [],
			notAssessed: []
		};
		const reason = lacks(calls);
		if (reason !== void 0) return {
			findings: [],
			notAssessed: [{
				kind,
				workflow: null,
				reason
			}]
		};
		return {
			findings: judge(calls, thresholds).map((judgement) => toFinding$1(kind, null, judgement)),
			notAssessed: []
		};
	});
}
/** The names of a group as a finding's subject. */
function subjectOf({ agent, task, model }) {
	return {
		...agent !== null && { agent },
		...task !== null && { task },
		...model !== null && { model }
	};
}
/** A longer name would bury the sentence. */
const MAX_NAME_CHARS = 60;
/** A name as sentences have it. */
function sayName(name) {
	return name.length > MAX_NAME_CHARS ? `${name.slice(0, MAX_NAME_CHARS)}…` : name;
}
/** `agent daily-summarizer on task summarize`; words for calls that name neither. */
function sayWho({ agent, task }) {
	const who = agent === null ? "an unnamed agent" : `agent ${sayName(agent)}`;
	return task === null ? who : `${who} on task ${sayName(task)}`;
}
/** `template triage-v3`, `a template without a name (a1b2…)`, `calls of unknown template`. */
function sayTemplate({ template, isNamed }) {
	if (template === null) return "an unknown template";
	return isNamed ? `template ${sayName(template)}` : `the unnamed template ${sayName(template)}`;
}
// src/findings/batchable.ts
/**
* Calls that nobody waits for, by their label or because so many of one template come at once,
* with what the batch tier would have taken for them. Bursts may have readers all the same.
*/
const batchable = defineCallRule("batchable", ["burst-calls"], {
	judge: ({ templates }, { "burst-calls": threshold }) => templates.flatMap((one) => {
		const { batchable: calls } = one;
		if (calls === void 0) return [];
		const { notAwaited, inBursts, costUsd, batchUsd } = calls;
		if (notAwaited + inBursts < threshold) return [];
		return [{
			confidence: inBursts === 0 ? "high" : "low",
			about: one.template === null ? {} : { template: one.template },
			message: `Of ${sayTemplate(one)}, ${sayWhich(calls, threshold)}${sayCosts(calls)}.`,
			evidence: {
				unit: "requests",
				measured: notAwaited + inBursts,
				threshold,
				runs: []
			},
			saving: costUsd === null || batchUsd === null ? void 0 : {
				usd: costUsd - batchUsd,
				isUpperBound: inBursts > 0,
				of: {
					costUsd,
					batchUsd
				}
			}
		}];
	}),
	lacks: ({ templates }) => templates.every(({ template, batchable: calls }) => template === null && calls === void 0) ? "The calls name no templates and do not say whether anyone waits for them." : void 0
});
function sayWhich({ notAwaited, inBursts }, threshold) {
	return sayList([...notAwaited > 0 ? [`${sayMany(notAwaited, "call")} had no waiting reader`] : [], ...inBursts > 0 ? [`${sayMany(inBursts, "call")} came in bursts of ${threshold} or more a minute`] : []]);
}
function sayCosts({ costUsd, batchUsd }) {
	if (costUsd === null || batchUsd === null) return "";
	return `: ${sayUsd(costUsd)}, which a batch would have done for ${sayUsd(batchUsd)}`;
}
// src/findings/budget-words.ts
/** `the budget for Release* of $50.00 a month`: plain text, as messages of findings are. */
function sayBudget({ workflows, period, limitUsd }) {
	return `the budget${workflows === null ? "" : ` for ${workflows}`} of ${sayUsd(limitUsd)} a ${period}`;
}
/** `At least $52.10 was spent in 2026-11`, of a budget of which that is known. */
function sayBudgetSpent({ period, name, ...budget }) {
	const spent = sayUsdOrMore(budget.spentUsd ?? 0, budget.spentIsFloor && period !== "run");
	const amount = spent.charAt(0).toUpperCase() + spent.slice(1);
	if (period === "run") return `${amount} was spent by the dearest run`;
	return `${amount} was spent ${period === "month" ? "in" : "on"} ${name ?? "this window"}`;
}
/** The limit, what was spent, and the runs that spent more than it. */
function evidenceOf({ spentUsd, limitUsd, runs }) {
	return {
		unit: "usd",
		measured: spentUsd,
		threshold: limitUsd,
		runs
	};
}
/** The sentence of a budget that is overspent. */
function sayOverBudget(budget) {
	const over = sayUsd((budget.spentUsd ?? 0) - budget.limitUsd);
	const on = budget.runsOutOn === null ? "" : `, which was used up on ${budget.runsOutOn}`;
	return `${sayBudgetSpent(budget)}, ${over} over ${sayBudget(budget)}${on}.`;
}
/** The sentence of a budget that is at risk. */
function sayAtRisk(budget) {
	const { forecast, limitUsd, spentUsd, runsOutOn } = budget;
	const spent = sayBudgetSpent(budget);
	if (forecast === null) return `${spent}, ${sayShare((spentUsd ?? 0) / limitUsd)} of ${sayBudget(budget)}.`;
	const on = runsOutOn === null ? "" : `, which runs out on ${runsOutOn}`;
	const range = `95% between ${sayUsd(forecast.low)} and ${sayUsd(forecast.high)}`;
	return `${spent}, and at the pace of the last ${forecast.days} days it will be ${sayUsd(forecast.monthUsd)} (${range}) at the end of the month: over ${sayBudget(budget)}${on}.`;
}
// src/findings/budget-at-risk.ts
/**
* A month's budget that the forecast exceeds. Where nothing can be forecast, and of days and
* runs, a budget of which the threshold's share is spent.
*/
const budgetAtRisk = defineRule("budget-at-risk", ["budget-share"], ({ report }) => ({
	findings: report.budgets.filter(({ status }) => status === "at-risk").map((budget) => {
		const { forecast, limitUsd } = budget;
		return toFinding$1("budget-at-risk", null, {
			severity: "medium",
			confidence: forecast !== null && forecast.low <= limitUsd ? "medium" : "high",
			message: sayAtRisk(budget),
			evidence: evidenceOf(budget)
		});
	}),
	notAssessed: []
}));
// src/findings/judgement.ts
/** Runs from which one odd run no longer decides a rate. */
const SURE_RUNS = 10;
/** Severity by what a finding is worth; US dollars a month. */
function severityByMoney(usdPerMonth, thresholds) {
	if (usdPerMonth >= thresholds["high-usd-per-month"]) return "high";
	return usdPerMonth >= thresholds["medium-usd-per-month"] ? "medium" : "low";
}
/** Confidence in a rate by the number of runs that it rests on. */
function confidenceByRuns(runs) {
	if (runs < 3) return "low";
	return runs < SURE_RUNS ? "medium" : "high";
}
// src/findings/caching-saving.ts
/**
* What caching all that requests repeat would save: each request's prompt as far as the one
* before it had it, at the price of a read, and the rest of it written.
*/
function cachingSaving(spend) {
	if (!spend?.caching) return void 0;
	const { repeatedTokens, uncachedTokens, unorderedTokens, savingUsd, isUpperBound } = spend.caching;
	return {
		usd: savingUsd,
		isUpperBound,
		of: {
			repeatedTokens,
			uncachedTokens,
			unorderedTokens
		}
	};
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
	judge(workflow, thresholds, { spend }) {
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
			confidence: confidenceIn$2(workflow),
			message: `None of ${input} input tokens in ${requests} came from the cache${although}.`,
			...written > 0 && { remedy: WRITTEN_REMEDY },
			evidence: {
				unit: "ratio",
				measured: 0,
				threshold: null,
				runs: evidenceRuns(proof)
			},
			saving: cachingSaving(spend)
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
function confidenceIn$2({ models, runsWithUsage }) {
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
	judge(workflow, thresholds, { spend }) {
		const { cacheReadTokens: read, cacheWriteTokens: written } = workflow.usage;
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
			confidence: confidenceByRuns(workflow.runsWithUsage),
			message: `${sayTokens(written)} tokens were written to the cache, but ${back} read from it.`,
			evidence: {
				unit: "tokens",
				measured: written,
				threshold: read,
				runs: evidenceRuns(proof)
			},
			saving: savingOf$4(spend?.unreadWrites)
		};
	},
	needs: [{
		words: "cache reads and cache writes",
		isLacking: ({ usage }) => usage.cacheReadTokens === null || usage.cacheWriteTokens === null
	}]
});
/** A write that is not read was not worth what it takes more than an uncached token. */
function savingOf$4(writes) {
	if (writes === null || writes === void 0) return void 0;
	const { tokens: unreadTokens, surchargeUsd } = writes;
	return {
		usd: surchargeUsd,
		isUpperBound: false,
		of: {
			unreadTokens,
			surchargeUsd
		}
	};
}
// src/findings/context-bloat.ts
/** Fewer calls have no average worth the name. */
const LEAST_CALLS = 10;
/** From so many calls on an average is sure. */
const SURE_CALLS = 100;
/** A prompt that grows by less over a day may do so by chance. */
const GROWS = 2;
/** An answer of a smaller share of its prompt did not need all of it. */
const LITTLE_OUTPUT = .1;
/**
* Large prompts. Two signs show that the task does not need them: they are far over what the
* same task takes otherwise, or they grow from call to call while little is answered. Without
* either it is a hint. The saving is what they cost beyond the median of the task, or beyond the
* smallest of them: at most so much, since a part may be needed.
*/
const contextBloat = defineCallRule("context-bloat", ["call-prompt-tokens", "call-prompt-ratio"], {
	judge: ({ groups }, thresholds) => withOneHint(groups.flatMap((group) => judgeGroup$1(group, thresholds) ?? [])),
	lacks: ({ groups }) => groups.every(({ prompts }) => prompts === null) ? "The calls do not report their input." : void 0
});
/** Where nothing but the size shows it, the costliest group stands for all that are alike. */
function withOneHint(judgements) {
	const [hint, ...others] = judgements.filter(({ confidence }) => confidence === "low");
	if (hint === void 0 || others.length === 0) return judgements;
	const message = hint.message.replace(/\.$/, `; so it is with ${sayMany(others.length, "more group")} of calls.`);
	return [...judgements.filter(({ confidence }) => confidence !== "low"), {
		...hint,
		message
	}];
}
function judgeGroup$1(group, thresholds) {
	const { averagePromptTokens: average, averageOutputTokens: output, prompts } = group;
	const most = thresholds["call-prompt-tokens"];
	if (prompts === null || average === null || prompts.attempts < LEAST_CALLS || average <= most) return;
	const { taskMedianTokens, growth, overMedianUsd, overSmallestUsd } = prompts;
	const isFarOver = average > thresholds["call-prompt-ratio"] * taskMedianTokens;
	const isGrowing = growth !== null && growth >= GROWS && output !== null && output < LITTLE_OUTPUT * average;
	const signs = [...isFarOver ? [`${times(average / taskMedianTokens)} the median of that task (${sayTokens(taskMedianTokens)})`] : [], ...isGrowing ? [`growing ${times(growth)} over a day while answers have ${sayMany(output, "token")}`] : []];
	const isSure = signs.length > 0;
	const saving = Math.max((isFarOver ? overMedianUsd : null) ?? 0, (isGrowing ? overSmallestUsd : null) ?? 0);
	return {
		...!isSure && { severity: "low" },
		confidence: confidenceIn$1(isSure, prompts.attempts),
		about: subjectOf(group),
		message: `${capitalized(sayWho(group))}: ${sayMany(prompts.attempts, "call")} send ${sayCount(average)} tokens on average, ${isSure ? signs.join(", ") : "and nothing shows whether the task needs them"}.`,
		evidence: {
			unit: "tokens",
			measured: average,
			threshold: most,
			runs: []
		},
		saving: saving > 0 ? {
			usd: saving,
			isUpperBound: true,
			of: {
				overMedianUsd,
				overSmallestUsd
			}
		} : void 0
	};
}
function confidenceIn$1(isSure, calls) {
	if (!isSure) return "low";
	return calls < SURE_CALLS ? "medium" : "high";
}
function times(factor) {
	return `${factor < 9.95 ? factor.toFixed(1) : sayCount(factor)} times`;
}
// src/findings/excess.ts
/** Runs from which a median says what is usual. */
const RUNS_OF_A_MEDIAN = 3;
/**
* What runs over a limit cost more than the median run of their workflow, which is what a run
* usually costs where enough earlier reports say it; with too few runs for one, the part of
* their cost that is over the limit. At most so much would be saved: a task may need what it
* costs. Undefined where the cost of none of them is known.
*/
function excessOf(workflow, over, limit, usual) {
	const priced = over.flatMap(({ run, value }) => run.usage.costUsd === null ? [] : [{
		usd: run.usage.costUsd,
		value
	}]);
	if (priced.length === 0) return void 0;
	const runsUsd = sum$3(priced.map(({ usd }) => usd));
	const runs = priced.length;
	const medianUsd = usual?.median ?? medianOf(workflow);
	if (medianUsd === void 0) return {
		usd: sum$3(priced.map((run) => run.usd * (1 - limit / run.value))),
		isUpperBound: true,
		of: {
			runs,
			runsUsd,
			limit
		}
	};
	return {
		usd: sum$3(priced.map((run) => Math.max(0, run.usd - medianUsd))),
		isUpperBound: true,
		of: {
			runs,
			runsUsd,
			medianUsd
		}
	};
}
/** The median run of the window; undefined of too few. */
function medianOf(workflow) {
	const costs = usedRuns(workflow).flatMap(({ usage }) => usage.costUsd ?? []);
	return costs.length < RUNS_OF_A_MEDIAN ? void 0 : median(costs);
}
function sum$3(numbers) {
	return numbers.reduce((all, one) => all + one, 0);
}
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
	judge(workflow, { "run-cost-usd": threshold }, { usual }) {
		const { over, largest, ...cost } = runsOver(workflow, threshold, ({ costUsd }) => costUsd);
		if (over.length === 0) return void 0;
		const count = sayOf(over.length, workflow.runsWithUsage, "run");
		const together = sayUsdOrMore(cost.costUsd ?? largest, cost.costIsFloor);
		const sums = over.length === 1 ? `: ${together}` : ` each, ${together} together; the most expensive one ${sayUsd(largest)}`;
		return {
			confidence: "high",
			message: `${count} cost more than ${sayUsd(threshold)}${sums}.`,
			evidence: {
				unit: "usd",
				measured: largest,
				threshold,
				runs: evidenceRuns(over)
			},
			saving: excessOf(workflow, over, threshold, usual)
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
// src/findings/dearer-model.ts
/**
* The same tokens would cost less on the next smaller model of the family. Whether that one
* does the work, no number says: so this is never sure, and never of high severity.
*/
const dearerModel = defineRule("dearer-model", ["dearer-model-usd-per-month"], (facts) => ({
	findings: usedWorkflows(facts.report.workflows).flatMap((workflow) => {
		const models = worthNaming(workflow, facts);
		const [first] = models;
		return first === void 0 ? [] : [toFinding$1("dearer-model", workflow.name, judge$2(workflow, first, models))];
	}),
	notAssessed: []
}));
function worthNaming(workflow, { report, thresholds, spendFactsOf }) {
	const least = thresholds["dearer-model-usd-per-month"];
	return (spendFactsOf?.(workflow)?.cheaperModels ?? []).filter(({ savingUsd }) => (perMonth(savingUsd, report.window) ?? 0) >= least);
}
function judge$2(workflow, first, models) {
	const costUsd = sum$2(models.map((one) => one.costUsd));
	const usd = sum$2(models.map(({ savingUsd }) => savingUsd));
	const others = models.length > 1 ? ", and so on for its other models" : "";
	const runs = usedRuns(workflow).map((run) => ({
		run,
		value: run.usage.costUsd
	}));
	return {
		confidence: "low",
		message: `Its ${sayUsd(first.costUsd)} on ${first.model} would be ${sayUsd(first.costUsd - first.savingUsd)} on ${first.cheaper} for the same tokens${others}.`,
		evidence: {
			unit: "usd",
			measured: costUsd,
			threshold: null,
			runs: evidenceRuns(runs)
		},
		saving: {
			usd,
			isUpperBound: true,
			of: {
				costUsd,
				cheaperUsd: costUsd - usd
			}
		}
	};
}
function sum$2(numbers) {
	return numbers.reduce((all, one) => all + one, 0);
}
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
			...!costIsFloor && { saving: {
				usd: costUsd,
				isUpperBound: false,
				of: { failedUsd: costUsd }
			} }
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
			return decided > 0 && failed / decided > limit ? [toFinding$1("failing-runs", workflow.name, judge$1(workflow, failed, decided, limit))] : [];
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
		judge(workflow, { [name]: threshold }, { usual }) {
			const { over, largest } = runsOver(workflow, threshold, numberOf);
			if (over.length === 0) return void 0;
			const count = sayOf(over.length, workflow.runsWithUsage, "run");
			const most = over.length === 1 ? format(largest) : `up to ${format(largest)}`;
			return {
				severity: "low",
				confidence: "high",
				message: `${count} ${sayOver(threshold)}: ${most}.`,
				evidence: {
					unit,
					measured: largest,
					threshold,
					runs: evidenceRuns(over)
				},
				saving: excessOf(workflow, over, threshold, usual)
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
	judge(workflow, { "max-input-output-ratio": threshold }, { spend }) {
		const { inputOutputRatio: ratio } = workflow.usage;
		if (ratio === null || ratio <= threshold) return void 0;
		const proof = usedRuns(workflow).map((run) => ({
			run,
			value: run.usage.inputOutputRatio
		})).filter(({ value }) => value !== null && value > threshold);
		const shown = sayCount(Math.ceil(ratio));
		return {
			severity: "low",
			confidence: confidenceByRuns(workflow.runsWithUsage),
			message: `It reads ${shown} input tokens for every output token, more than ${sayCount(threshold)}.`,
			evidence: {
				unit: "per-output-token",
				measured: ratio,
				threshold,
				runs: evidenceRuns(proof)
			},
			saving: savingOf$3(spend?.promptUsd ?? null, ratio, threshold)
		};
	},
	needs: [{
		words: "uncached input, cache reads and output",
		isLacking: ({ usage }) => usage.uncachedInputTokens === null || usage.cacheReadTokens === null || usage.outputTokens === null
	}]
});
/** The part of the prompts beyond the threshold. */
function savingOf$3(promptUsd, ratio, threshold) {
	if (promptUsd === null) return void 0;
	return {
		usd: promptUsd * (1 - threshold / ratio),
		isUpperBound: true,
		of: {
			promptUsd,
			ratio,
			threshold
		}
	};
}
// src/findings/identical-calls.ts
/**
* Calls whose whole request, model and options included, was answered before. The saving is what
* they cost: a cache that forgets sooner, or answers that have to differ, would save less.
*/
const identicalCalls = defineCallRule("identical-calls", ["identical-calls"], {
	judge: ({ templates }, { "identical-calls": threshold }) => templates.flatMap((one) => {
		const { calls, costUsd } = one.identical ?? {
			calls: 0,
			costUsd: null
		};
		if (calls === 0 || calls < threshold) return [];
		const cost = costUsd === null ? "" : `, for ${sayUsd(costUsd)}`;
		return [{
			confidence: "high",
			about: one.template === null ? {} : { template: one.template },
			message: `${sayMany(calls, "call")} of ${sayTemplate(one)} asked word for word what had been answered before${cost}.`,
			evidence: {
				unit: "requests",
				measured: calls,
				threshold,
				runs: []
			},
			saving: costUsd === null ? void 0 : {
				usd: costUsd,
				isUpperBound: true,
				of: { repeatedUsd: costUsd }
			}
		}];
	}),
	lacks: ({ templates }) => templates.every(({ identical }) => identical === void 0) ? "The calls have no hashes of their requests." : void 0
});
// src/findings/low-cache-hits.ts
/** Some input came from the cache, but less than it should; none at all is `zero-cache-hits`. */
const lowCacheHits = defineWorkflowRule("low-cache-hits", ["min-cache-hit-rate"], {
	judge(workflow, { "min-cache-hit-rate": threshold }, { spend }) {
		const { cacheHitRate: rate } = workflow.usage;
		if (rate === null || rate === 0 || rate >= threshold) return void 0;
		const proof = usedRuns(workflow).map((run) => ({
			run,
			value: run.usage.cacheHitRate
		})).filter(({ value }) => value !== null && value < threshold);
		return {
			confidence: confidenceByRuns(workflow.runsWithUsage),
			message: `Only ${sayShare(rate)} of the input came from the cache, below ${sayShare(threshold)}.`,
			evidence: {
				unit: "ratio",
				measured: rate,
				threshold,
				runs: evidenceRuns(proof, true)
			},
			saving: cachingSaving(spend)
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
	judge(workflow, thresholds, { spend }) {
		const { "small-requests": threshold, "small-request-output-tokens": limit } = thresholds;
		const { smallRequests, usage } = workflow;
		if (smallRequests <= threshold) return void 0;
		const all = usage.requests === null ? "" : ` of ${sayMany(usage.requests, "request")}`;
		const busiest = evidenceRuns(usedRuns(workflow).map((run) => ({
			run,
			value: run.usage.requests
		})));
		return {
			severity: "low",
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
			},
			saving: savingOf$2(spend?.smallRequestsUsd ?? null, smallRequests, threshold)
		};
	},
	needs: [{
		words: "requests one by one with their output",
		isLacking: ({ usage }) => usage.requests === null || usage.outputTokens === null
	}]
});
/** What the small requests beyond the threshold cost, if larger ones did their work on the way. */
function savingOf$2(smallRequestsUsd, smallRequests, threshold) {
	if (smallRequestsUsd === null) return void 0;
	return {
		usd: smallRequestsUsd * (1 - threshold / smallRequests),
		isUpperBound: true,
		of: {
			smallRequestsUsd,
			smallRequests,
			threshold
		}
	};
}
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
		findings: [toFinding$1("no-token-data", null, judgement)],
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
/** Money added in a window from which more runs are a rise; US dollars. */
const LEAST_OF_MORE_RUNS = 1;
/** The workflows with usage in both reports, and those whose usual cost is known. */
function pairUp(facts, earlier) {
	const before = mergeByName(earlier.workflows);
	const { perRun } = usualOfFacts(facts);
	return [...consumptionByName(facts.report.workflows).values()].flatMap((after) => {
		const match = before.get(after.name);
		return match === void 0 && !perRun.has(after.name) ? [] : [{
			before: match,
			after
		}];
	});
}
/** Whether a workflow is compared with its usual cost rather than with the last report. */
function isJudgedByUsual({ after }, facts) {
	return after.costUsd !== null && !after.costIsFloor && usualOfFacts(facts).perRun.has(after.name);
}
/**
* What rose in a workflow, if anything: cost before tokens, per run before per day. Compared is
* with what is usual where enough reports say it, as any two reports differ by chance, else
* with the last one. That it only ran more often counts from a dollar added in the window,
* because workflows that follow events do so all the time.
*/
function riseOfWorkflow(pair, facts, earlier) {
	if (isJudgedByUsual(pair, facts)) return riseOverUsual(pair, facts);
	const { before, after } = pair;
	return before && riseSince({
		before,
		after
	}, facts, earlier);
}
function riseOverUsual({ after }, facts) {
	const { perRun, perDay } = usualOfFacts(facts);
	const { name, costUsd, runsWithUsage } = after;
	const days = windowDays(facts.report.window);
	const byRun = overUsual("per run", per(costUsd, runsWithUsage), runsWithUsage, perRun.get(name));
	const byDay = overUsual("per day", per(costUsd, days), days ?? 0, perDay.get(name));
	const isRise = ({ growth, usual }) => usual !== void 0 && isOverUsual(growth.after, usual, facts.thresholds["rising-usage"]);
	if (byRun !== void 0 && isRise(byRun)) return byRun;
	return byDay !== void 0 && (byDay.addedUsd ?? 0) >= LEAST_OF_MORE_RUNS && isRise(byDay) ? byDay : void 0;
}
function overUsual(share, after, times, usual) {
	if (after === null || usual === void 0) return void 0;
	const before = usual.median;
	const relative = after / before - 1;
	return {
		what: "Cost",
		share,
		growth: {
			before,
			after,
			relative,
			certain: relative
		},
		addedUsd: (after - before) * times,
		usual
	};
}
function riseSince({ before, after }, facts, earlier) {
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
	return addedByRuns < LEAST_OF_MORE_RUNS ? void 0 : rise("Cost", "per day", daily, addedByRuns, facts);
}
/** What rose in all workflows together, if anything: cost before tokens. */
function riseOfTotals(facts, earlier) {
	const { totals } = facts.report.trend;
	const days = windowDays(facts.report.window);
	const missing = missingShare(earlier);
	if (totals === null || days === null || totals.tokensRelative === null || missing === null) return;
	const usual = usualOfTotals(facts);
	if (usual !== void 0) {
		const found = overUsual("per day", totals.costPerDayAfter, days, usual);
		return found !== void 0 && isOverUsual(found.growth.after, usual, facts.thresholds["rising-usage"]) ? found : void 0;
	}
	const cost = totals.costRelative === null ? null : costPerDayGrowth(totals.costPerDayBefore, totals.costPerDayAfter, {
		isRounded: earlier.isRounded,
		days: windowDays(earlier),
		missing
	});
	const tokens = tokensGrowth(totals.tokensPerDayBefore, totals.tokensPerDayAfter, earlier.isRounded, missing);
	const addedUsd = cost === null ? null : (cost.after - cost.before) * days;
	return rise("Cost", "per day", cost, addedUsd, facts) ?? rise("Tokens", "per day", tokens, addedUsd, facts);
}
/** What all workflows usually cost a day; undefined where this report's own cost is not known. */
function usualOfTotals(facts) {
	const { costUsd, costIsFloor } = facts.report.totals;
	return costUsd === null || costIsFloor ? void 0 : usualOfFacts(facts).totalPerDay;
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
/** Part of a rise of all workflows from which those of single ones are that rise. */
const MOST_OF_A_RISE = .5;
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
	const pairs = pairUp(facts, earlier);
	const rises = pairs.flatMap((pair) => {
		const rise = riseOfWorkflow(pair, facts, earlier);
		return rise === void 0 ? [] : [{
			pair,
			rise
		}];
	});
	return {
		findings: [...findingOfTotals(rises.map(({ rise }) => rise), facts, earlier), ...rises.map(({ pair, rise }) => findingOfWorkflow(pair, rise, facts, earlier))],
		notAssessed: missing(pairs, facts, earlier).map(toNotAssessed)
	};
});
/** What rose in all workflows together, unless the rises of single ones say most of it. */
function findingOfTotals(ofWorkflows, facts, earlier) {
	const rise = riseOfTotals(facts, earlier);
	if (rise === void 0 || isToldBy(ofWorkflows, rise)) return [];
	const { workflows, coverage } = facts.report;
	const judgement = judge(rise, facts, earlier, workflows, Math.min(earlier.runsWithUsage ?? 0, coverage.runsWithUsage));
	return [toFinding$1("rising-usage", null, {
		...judgement,
		severity: "low"
	})];
}
function isToldBy(ofWorkflows, { addedUsd }) {
	const told = sumKnown(ofWorkflows.map((rise) => rise.addedUsd));
	return addedUsd !== null && told !== null && told >= addedUsd * MOST_OF_A_RISE;
}
function findingOfWorkflow({ before, after }, rise, facts, earlier) {
	const workflows = facts.report.workflows.filter(({ name }) => name === after.name);
	const fewest = Math.min(before?.runsWithUsage ?? Infinity, after.runsWithUsage);
	return toFinding$1("rising-usage", after.name, judge(rise, facts, earlier, workflows, fewest));
}
function judge(rise, { report, thresholds }, earlier, workflows, fewestRuns) {
	const { before, after, relative } = rise.growth;
	const isCost = rise.what === "Cost";
	const say = isCost ? sayUsd : sayTokens;
	const runs = workflows.flatMap(usedRuns).map((run) => ({
		run,
		value: isCost ? run.usage.costUsd : run.usage.totalTokens
	}));
	const { usual } = rise;
	return {
		confidence: usual === void 0 && (earlier.isRounded || fewestRuns < 3) ? "low" : "high",
		message: usual === void 0 ? `${rise.what} ${rise.share} rose ${sayShare(relative)} since the report of ${nameOfEarlier(report, earlier)}, from ${say(before)} to ${say(after)}.` : `${rise.what} ${rise.share} is ${sayOver(relative)} its usual ${say(before)} (the median of ${sayMany(usual.reports, "report")}): ${say(after)}.`,
		evidence: {
			unit: isCost ? "usd" : "tokens",
			measured: after,
			threshold: limitOf(rise, thresholds["rising-usage"]),
			runs: evidenceRuns(runs)
		},
		...rise.addedUsd !== null && { saving: savingOf$1(rise, rise.addedUsd) }
	};
}
/** `3.2 times`, `43% over`. */
function sayOver(relative) {
	const times = relative + 1;
	return times >= 1.95 ? `${times.toFixed(1)} times` : `${sayShare(relative)} over`;
}
function limitOf({ growth: { before }, usual }, ratio) {
	const limit = before * (1 + ratio);
	return usual === void 0 ? limit : Math.max(limit, leastUnusual(usual));
}
function savingOf$1({ usual }, addedUsd) {
	const of = usual && {
		medianUsd: usual.median,
		spreadUsd: usual.spread,
		reports: usual.reports
	};
	return {
		usd: Math.max(0, addedUsd),
		isUpperBound: true,
		of: {
			addedUsd,
			...of
		}
	};
}
function missing(pairs, facts, earlier) {
	const { report } = facts;
	const reasons = [];
	if (windowDays(report.window) === null || windowDays(earlier) === null) reasons.push("The window of one of the two reports is not known, so totals were not compared.");
	else if (countDegraded(report.workflows) + (earlier.runsDegraded ?? 0) > 0) reasons.push("Some multi-agent runs of one of the two reports were degraded, so totals were not compared.");
	else if (isTooIncomplete(report, earlier)) reasons.push("Too many runs of one of the two reports reported no usage, so totals were not compared.");
	else if (usualOfTotals(facts) === void 0 && !(isExact(report.totals) && isExact(earlier))) reasons.push("The total cost is missing or incomplete in one of the two reports, so only the tokens of the totals were compared.");
	const costless = pairs.filter((pair) => !isJudgedByUsual(pair, facts) && !(isExact(pair.before) && isExact(pair.after)));
	if (costless.length > 0) reasons.push(`The cost of ${sayMany(costless.length, "workflow")} is missing or incomplete in one of the two reports, so only tokens were compared there.`);
	return reasons;
}
function isTooIncomplete({ coverage }, earlier) {
	return missingShare(runCounts(coverage)) === null || missingShare(earlier) === null;
}
function isExact(side) {
	return side !== void 0 && side.costUsd !== null && !side.costIsFloor;
}
function toNotAssessed(reason) {
	return {
		kind: "rising-usage",
		workflow: null,
		reason
	};
}
// src/findings/over-budget.ts
/** More was spent in a month, on a day or by a run than its budget allows. A floor proves it. */
const overBudget = defineRule("over-budget", [], ({ report }) => ({
	findings: report.budgets.filter(({ status }) => status === "over").map((budget) => toFinding$1("over-budget", null, {
		severity: "high",
		confidence: "high",
		message: sayOverBudget(budget),
		evidence: evidenceOf(budget)
	})),
	notAssessed: [...unknown(report.budgets), ...partlyKnown(report.budgets)].map((reason) => ({
		kind: "over-budget",
		workflow: null,
		reason
	}))
}));
function unknown(budgets) {
	return budgets.filter(({ status }) => status === "unknown").map((budget) => {
		const cure = budget.workflows === null ? "" : "; check what its glob matches";
		return `Nothing shows what was spent of ${sayBudget(budget)}${cure}.`;
	});
}
/** A floor within a budget proves nothing. */
function partlyKnown(budgets) {
	const floors = budgets.filter(({ status, spentIsFloor }) => status !== "over" && spentIsFloor);
	const [first] = floors;
	if (first === void 0) return [];
	return [`Not all that was spent of ${floors.length === 1 ? sayBudget(first) : sayMany(floors.length, "budget")} is known.`];
}
// src/findings/paperclip-rule.ts
/** A rule about the companies of a Paperclip audit; every other report has none. */
function definePaperclipRule(kind, thresholdNames, { judge, lacks = () => void 0 }) {
	return defineRule(kind, thresholdNames, ({ report: { paperclip, window }, thresholds }) => {
		const { companies = [], source = "postgres" } = paperclip ?? {};
		const severityOf = (usd) => {
			const usdPerMonth = perMonth(usd, window);
			return usdPerMonth === null ? "medium" : severityByMoney(usdPerMonth, thresholds);
		};
		return {
			findings: companies.flatMap((company) => judge(company, thresholds, {
				source,
				severityOf
			}).map((judgement) => toFinding$1(kind, company.name, judgement))),
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
			const models = sayList(own.map(({ model }) => model));
			const cheaper = sayList([...new Set(own.map(({ cheaperModel }) => cheaperModel))]);
			return [{
				confidence: "low",
				message: `${agent} spent ${sayUsd(sum$1(own, "spendUsd"))} on ${models}; the same tokens would cost ${sayUsd(sum$1(own, "cheaperUsd"))} on ${cheaper}.`,
				evidence: measuredAs("usd", perMonth, threshold),
				saving: {
					usd: sum$1(own, "savingUsd"),
					isUpperBound: true,
					of: {
						spendUsd: sum$1(own, "spendUsd"),
						cheaperUsd: sum$1(own, "cheaperUsd")
					}
				}
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
const paperclipLedger = definePaperclipRule("paperclip-ledger", [], { judge: ({ disagreements }, _thresholds, { severityOf }) => Object.keys(WHAT).flatMap((kind) => {
	const own = disagreements.filter((one) => one.kind === kind);
	if (own.length === 0) return [];
	const events = own.reduce((sum, one) => sum + one.events, 0);
	const sums = (of) => sumKnown(own.map(of));
	const ledgerUsd = sums((one) => one.ledgerUsd);
	const otherUsd = sums((one) => one.exactUsd ?? one.listLowUsd);
	const difference = otherUsd === null ? null : Math.abs(otherUsd - (ledgerUsd ?? 0));
	const tellers = [...ledgerUsd === null ? [] : [`ledger ${sayUsd(ledgerUsd)}`], ...otherUsd === null ? [] : [`${tellerOf(own)} ${sayUsd(otherUsd)}`]].join(", ");
	const agents = sayList([...new Set(own.map(({ agent }) => agent))].toSorted());
	const what = events === 0 ? "Sums of the ledger" : sayMany(events, "cost event");
	return [{
		severity: severityOf(difference),
		confidence: "high",
		message: `${what} ${WHAT[kind]}${tellers === "" ? "" : ` (${tellers})`}: ${agents}.`,
		evidence: measuredAs("usd", difference)
	}];
}) });
/** Who says the other cost. */
function tellerOf(own) {
	if (own.every(({ exactUsd }) => exactUsd !== null)) return "runs";
	return own.every(({ exactUsd }) => exactUsd === null) ? "list price" : "runs or list price";
}
/** Ledger rows that are there more than once. */
const paperclipDoublePosts = definePaperclipRule("paperclip-double-posts", [], {
	judge({ doublePosts }, _thresholds, { severityOf }) {
		const rows = (doublePosts ?? []).reduce((sum, { extraRows }) => sum + extraRows, 0);
		if (rows === 0) return [];
		const usd = (doublePosts ?? []).reduce((sum, { extraUsd }) => sum + extraUsd, 0);
		const agents = [...new Set((doublePosts ?? []).map(({ agent }) => agent))].toSorted();
		return [{
			severity: severityOf(usd),
			confidence: "medium",
			message: `${sayMany(rows, "cost event")} of ${sayList(agents)} ${rows === 1 ? "stands in the ledger a second time and adds" : "stand in the ledger a second time and add"} ${sayUsd(usd)}.`,
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
		message: `${sayOf(runs, all, "finished run")} left no usage at all${time} (${sayList(unaccounted.map(({ agent }) => agent))}), so the true cost may be higher.`,
		evidence: measuredAs("runs", runs)
	}];
} });
// src/findings/paperclip-idle-waste.ts
/** Agents whose timer mostly finds nothing to do. */
const paperclipIdleWaste = definePaperclipRule("paperclip-idle-waste", ["paperclip-idle-share"], { judge: ({ idle }, { "paperclip-idle-share": threshold }, { source }) => idle.byAgent.filter(({ runs, idleShare }) => idleShare !== null && idleShare > threshold && runs.idle >= 3).map((agent) => {
	const confidence = confidenceByRuns(agent.runs.idle);
	return {
		confidence: source === "api" && confidence === "high" ? "medium" : confidence,
		message: message(agent),
		...agent.fittingMinutes !== null && { remedy: remedy(agent) },
		evidence: measuredAs("ratio", agent.idleShare, threshold),
		saving: agent.wasteUsd === null ? void 0 : {
			usd: agent.wasteUsd,
			isUpperBound: true,
			of: { idleUsd: agent.wasteUsd }
		}
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
const paperclipUncachedRuns = definePaperclipRule("paperclip-uncached-runs", [], { judge({ dearestRuns }, _thresholds, { severityOf }) {
	const uncached = dearestRuns.filter(({ flags }) => flags.includes("no-cache"));
	if (uncached.length === 0) return [];
	const usd = sumKnown(uncached.map(({ costUsd }) => costUsd));
	const agents = [...new Set(uncached.map(({ agent }) => agent))].toSorted();
	const cost = usd === null ? "" : `; they cost ${sayUsd(usd)}`;
	return [{
		severity: severityOf(usd),
		confidence: "high",
		message: `${sayOf(uncached.length, dearestRuns.length, "run")} of the dearest read nothing from a cache (${sayList(agents)})${cost}.`,
		evidence: measuredAs("runs", uncached.length)
	}];
} });
// src/findings/silent-retries.ts
/** An agent that nobody gave a number for may make a few calls more on any day. */
const LEAST_ATTEMPTS = 10;
/** From so many days on their median is an agent's usual day. */
const SURE_DAYS = 7;
/**
* Days on which an agent called far more often than expected, whatever its client says of
* retries. About the newest such day, so that each day is news once. The saving is the share of
* those days' cost that lies beyond what was expected.
*/
const silentRetries = defineCallRule("silent-retries", ["attempts-over-expected"], {
	judge: ({ agents }, thresholds) => agents.flatMap((agent) => judgeAgent(agent, thresholds) ?? []),
	lacks: ({ agents }) => agents.every(({ expectedPerDay }) => expectedPerDay === null) ? "No agent has three days of calls, and no expected calls were given." : void 0
});
function judgeAgent(calls, thresholds) {
	const { agent, expectedPerDay: expected, expectedBy, days } = calls;
	if (expected === null) return void 0;
	const ratio = thresholds["attempts-over-expected"];
	const least = expectedBy === "given" ? 0 : LEAST_ATTEMPTS;
	const over = days.filter(({ attempts }) => attempts > ratio * expected && attempts >= least);
	const newest = over.at(-1);
	if (newest === void 0) return void 0;
	const savingUsd = sumKnown(over.map((day) => beyond(day, expected)));
	const basis = expectedBy === "given" ? "expected" : "of its median day";
	const who = agent === null ? "Calls without an agent" : `Agent ${sayName(agent)}`;
	const others = over.length - 1;
	return {
		confidence: confidenceIn(calls),
		about: {
			...agent !== null && { agent },
			day: newest.day
		},
		message: `${who}: ${sayMany(newest.attempts, "attempt")} on ${newest.day}, ${(newest.attempts / expected).toFixed(1)} times the ${sayCount(expected)} ${basis}${sayRepeats(newest)}${others === 0 ? "" : `; so it was on ${sayMany(others, "more day")}`}.`,
		evidence: {
			unit: "requests",
			measured: newest.attempts,
			threshold: ratio * expected,
			runs: []
		},
		saving: savingUsd === null ? void 0 : {
			usd: savingUsd,
			isUpperBound: true,
			of: { beyondExpectedUsd: savingUsd }
		}
	};
}
/** What the attempts beyond the expected ones cost, if all cost alike. */
function beyond({ attempts, costUsd }, expected) {
	return costUsd === null ? null : costUsd * (attempts - expected) / attempts;
}
function sayRepeats({ retries, repeatsWithinMinute, failed }) {
	const parts = [
		...retries > 0 ? [retries === 1 ? "1 retry" : `${sayCount(retries)} retries`] : [],
		...repeatsWithinMinute > 0 ? [`${sayMany(repeatsWithinMinute, "equal prompt")} within a minute`] : [],
		...failed > 0 ? [`${sayCount(failed)} failed`] : []
	];
	return parts.length === 0 ? "" : ` (${sayList(parts)})`;
}
function confidenceIn({ expectedBy, days }) {
	if (expectedBy === "given") return "high";
	return days.length < SURE_DAYS ? "low" : "medium";
}
// src/findings/wrong-model.ts
/** Where most answers are long, the short ones are no work of their own. */
const MOST_ARE_SHORT = .5;
/**
* Many short answers of a model that has a cheaper one in its family. The saving is of the same
* tokens at the cheaper model's price, call by call, which may take more of them.
*/
const wrongModel = defineCallRule("wrong-model", ["short-calls", "short-call-output-tokens"], {
	judge: ({ groups }, thresholds) => groups.flatMap((group) => judgeGroup(group, thresholds) ?? []),
	lacks: ({ groups }) => groups.every(({ averageOutputTokens }) => averageOutputTokens === null) ? "The calls do not report their output." : void 0
});
function judgeGroup(group, thresholds) {
	const { short, counts, model } = group;
	if (short === void 0 || model === null) return void 0;
	const { calls, cheaperModel, savingUsd } = short;
	if (calls < thresholds["short-calls"] || calls < MOST_ARE_SHORT * counts.attempts) return void 0;
	if (cheaperModel === null || savingUsd === null || savingUsd <= 0) return void 0;
	const limit = thresholds["short-call-output-tokens"];
	return {
		confidence: "low",
		about: subjectOf(group),
		message: `${capitalized(sayWho(group))}: ${sayCount(calls)} of ${sayMany(counts.attempts, "call")} to ${sayName(model)} answered with fewer than ${sayMany(limit, "token")}; ${sayName(cheaperModel)} would have cost ${sayUsd(savingUsd)} less.`,
		remedy: `Try ${sayName(cheaperModel)} on 20 of its tasks, and change if its answers are as good.`,
		evidence: {
			unit: "requests",
			measured: calls,
			threshold: thresholds["short-calls"],
			runs: []
		},
		saving: {
			usd: savingUsd,
			isUpperBound: true,
			of: { cheaperUsd: savingUsd }
		}
	};
}
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
	overBudget,
	budgetAtRisk,
	dearerModel,
	unpricedModel,
	noTokenData,
	contextBloat,
	wrongModel,
	silentRetries,
	identicalCalls,
	batchable,
	paperclipIdleWaste,
	paperclipUncachedRuns,
	paperclipDearModel,
	paperclipRoutines,
	paperclipAssignee,
	paperclipLedger,
	paperclipDoublePosts,
	paperclipUnaccounted
];
// src/findings/standing.ts
/**
* Findings with how long they stand. A workflow that did not run in a report did not do away
* with its findings there, so that they are looked up in the last one in which it ran.
*
* @param history - earlier reports, the newest first.
* @param date - UTC date of the report, `YYYY-MM-DD`.
*/
function withStanding(findings, history, date) {
	const standing = history.map(standingOf);
	const isKnown = history[0]?.open !== void 0;
	return findings.map((finding) => {
		const before = lastStanding(finding, standing);
		return before === void 0 ? {
			...finding,
			since: date,
			...isKnown && { reports: 1 }
		} : {
			...finding,
			since: before.since,
			reports: before.reports + 1
		};
	});
}
function standingOf({ open = [], workflows, spends = [] }) {
	return {
		open: new Map(open.map((finding) => [keyOf(finding, finding.subject), finding])),
		ran: new Set([...workflows, ...spends].map(({ name }) => name))
	};
}
function lastStanding(finding, reports) {
	const { workflow } = finding;
	const runs = workflow !== null && reports.some(({ ran }) => ran.has(workflow));
	for (const { open, ran } of runs ? reports : reports.slice(0, 1)) {
		const found = open.get(keyOf(finding, subjectKeyOf(finding)));
		if (found !== void 0 || workflow !== null && ran.has(workflow)) return found;
	}
}
function keyOf({ kind, workflow }, subject) {
	return JSON.stringify([
		kind,
		workflow,
		subject
	]);
}
// src/findings/card.ts
/**
* The finding of a card that says what doing away with its cause would save by itself. Where
* findings are symptoms all alike, they are of the same money, and the largest has it; dear
* runs with a cause save what doing away with the cause does.
*/
function worthiestOf(card) {
	const [{ kind }] = card;
	return largest(card.filter((finding) => causeOf(finding.kind) === causeOf(kind) && (isHint(card[0]) || !isHint(finding)))) ?? largest(card);
}
function largest(findings) {
	const known = findings.filter(({ estimatedSavingUsd }) => estimatedSavingUsd !== null);
	const usd = (finding) => finding.estimatedSavingUsd ?? 0;
	return known.reduce((most, one) => most === void 0 || usd(one) > usd(most) ? one : most, void 0);
}
/** What doing away with a card's cause would save by itself, US dollars of the window; `null` when unknown. */
function savingOf(card) {
	return worthiestOf(card)?.estimatedSavingUsd ?? null;
}
// src/findings/join-symptoms.ts
/** Causes of which dear runs may be a symptom, the likelier first. */
const CAUSES_OF_RUNS = ["caching", "small"];
/** A cause that would save less than this part of what a symptom is about does not explain it. */
const LEAST_EXPLAINED = .5;
/**
* Brings findings of one workflow that have a cause in common together, whatever their order:
* those of one kind of cause, and dear runs with what makes them dear, if that stands since
* the same report and explains at least half of their money, or the money is not known.
*/
function joinSymptoms(findings) {
	const sorted = [...findings].sort(byCause);
	const own = groupBy(sorted, (finding) => {
		const { workflow, about, kind } = finding;
		const cause = causeOf(kind);
		return cause === "other" ? finding : JSON.stringify([
			workflow,
			about,
			cause
		]);
	});
	return [...groupBy(own.values(), ([first]) => first?.workflow ?? null).values()].flatMap(joinRuns);
}
/** Dear runs of one workflow go to what causes them. */
function joinRuns(groups) {
	const cards = groups.map((group) => [...group]);
	const runs = cards.find(([first]) => first !== void 0 && causeOf(first.kind) === "runs");
	if (runs === void 0) return toCards(cards);
	for (const cause of CAUSES_OF_RUNS) {
		const card = cards.find(([first]) => first !== void 0 && causeOf(first.kind) === cause);
		const [own] = toCards(card === void 0 ? [] : [card]);
		if (card === void 0 || own === void 0 || isHint(own[0])) continue;
		for (const symptom of runs.splice(0)) (explains(own, symptom) ? card : runs).push(symptom);
	}
	return toCards(cards);
}
function explains(cause, symptom) {
	if (cause[0].since !== symptom.since) return false;
	const [of, money] = [savingOf(cause), symptom.estimatedSavingUsd];
	return of === null || money === null || of >= money * LEAST_EXPLAINED;
}
function toCards(groups) {
	return groups.flatMap(([first, ...others]) => first === void 0 ? [] : [[first, ...others]]);
}
/** Whatever order the rules ran in. */
function byCause(a, b) {
	return compareText(a.workflow ?? "", b.workflow ?? "") || rankOf(a.kind) - rankOf(b.kind) || compareText(JSON.stringify(a), JSON.stringify(b));
}
// src/findings/worth.ts
/**
* Works out what findings are worth together. Findings of one cause become one, and each
* saves its share of what those before it leave of its workflow's cost: so the savings of a
* workflow never add up to more than it costs, and none is counted twice. Those of calls, of
* which nobody knows how far they are of the same calls, share the cost of the report in the
* same way. Those of the whole report save what those of workflows and calls leave.
*/
function judgeByWorth(findings, report, thresholds) {
	const costs = costsByName(report);
	const byWorkflow = groupBy(joinSymptoms(findings), ([{ workflow }]) => workflow);
	const ofWorkflows = [...byWorkflow].flatMap(([workflow, cards]) => workflow === null ? [] : saveInTurn(cards, costs.get(workflow) ?? null));
	const ofAll = byWorkflow.get(null) ?? [];
	const savedByWorkflows = sumUp(ofWorkflows);
	const ofCalls = saveInTurn(ofAll.filter(([{ about }]) => about !== void 0), report.totals.costUsd, savedByWorkflows);
	let saved = savedByWorkflows + sumUp(ofCalls);
	const rest = ofAll.filter(([{ about }]) => about === void 0).toSorted(byRank).map((card) => {
		const saving = restOf(savingOf(card), saved, report.totals.costUsd);
		saved += saving ?? 0;
		return toFinding(card, saving);
	});
	return [
		...ofWorkflows,
		...ofCalls,
		...rest
	].map((finding) => inAMonth(finding, report.window, thresholds));
}
function sumUp(findings) {
	return findings.reduce((sum, { estimatedSavingUsd }) => sum + (estimatedSavingUsd ?? 0), 0);
}
/**
* Known costs of the window by workflow or company, US dollars; namesakes together. A company
* stands among the workflows too, and its spend is there already.
*/
function costsByName({ workflows, paperclip }) {
	const costs = /* @__PURE__ */ new Map();
	const add = (name, usd) => {
		if (usd !== null) costs.set(name, (costs.get(name) ?? 0) + usd);
	};
	for (const { name, usage } of workflows) add(name, usage.costUsd);
	const counted = new Set(costs.keys());
	for (const { name, cost } of paperclip?.companies ?? []) if (!counted.has(name)) add(name, cost.spendUsd);
	return costs;
}
/**
* What most likely causes others goes first, and hints last. Cards of one kind are about
* different agents or calls, and so save beside each other.
*/
function saveInTurn(cards, costUsd, saved = 0) {
	let left = Math.max(0, (costUsd ?? 0) - saved);
	return [...groupBy([...cards].sort(byRank), ([{ kind }]) => kind).values()].flatMap((ofKind) => {
		const sorted = ofKind.toSorted((a, b) => (savingOf(b) ?? 0) - (savingOf(a) ?? 0));
		const shares = sorted.map((card) => shareOf(savingOf(card), costUsd));
		const all = Math.max(1, sumKnown(shares) ?? 0);
		const savings = shares.map((share) => share && left * share / all);
		left = Math.max(0, left - (sumKnown(savings) ?? 0));
		return sorted.map((card, index) => toFinding(card, savings[index] ?? null));
	});
}
/** The part of a cost that a saving is, at most all of it; `null` where either is unknown. */
function shareOf(saving, costUsd) {
	if (saving === null || costUsd === null) return null;
	return costUsd === 0 ? 0 : Math.min(1, Math.max(0, saving / costUsd));
}
function byRank([a], [b]) {
	return Number(isHint(a)) - Number(isHint(b)) || rankOf(a.kind) - rankOf(b.kind);
}
function restOf(saving, saved, costUsd) {
	if (saving === null) return null;
	return Math.max(0, Math.min(saving, costUsd ?? 0) - saved);
}
function toFinding(card, savingUsd) {
	const [head, ...others] = card;
	const isUpperBound = worthiestOf(card)?.savingIsUpperBound ?? false;
	return {
		...head,
		estimatedSavingUsd: savingUsd,
		savingIsUpperBound: savingUsd !== null && isUpperBound,
		symptoms: others.map(toSymptom)
	};
}
function toSymptom({ kind, confidence, message, evidence }) {
	return {
		kind,
		confidence,
		message,
		evidence
	};
}
function inAMonth(finding, window, thresholds) {
	const { estimatedSavingUsd: saving } = finding;
	const savingUsdPerMonth = perMonth(saving, window);
	if (savingUsdPerMonth === null) return finding;
	const severity = severityByMoney(savingUsdPerMonth, thresholds);
	const isTooHigh = isHint(finding) && severity === "high";
	return {
		...finding,
		savingUsdPerMonth,
		severity: isTooHigh ? "medium" : severity
	};
}
/** What findings that were judged save together. */
function sumSavings(findings, { totals, window }) {
	const hints = findings.filter(isHint);
	const others = findings.filter((finding) => !isHint(finding));
	const known = others.filter(({ savingUsdPerMonth }) => savingUsdPerMonth !== null);
	const costUsdPerMonth = perMonth(totals.costUsd, window);
	const mayBeKnown = others.filter(({ kind }) => causeOf(kind) !== "other");
	return {
		avoidableUsdPerMonth: costUsdPerMonth === null || known.length === 0 && mayBeKnown.length > 0 ? null : sumOf$1(known),
		isUpperBound: known.some((one) => one.savingIsUpperBound && one.savingUsdPerMonth !== 0),
		costUsdPerMonth,
		hintsUsdPerMonth: costUsdPerMonth === null ? null : sumOf$1(hints),
		findingsOfUnknownSaving: others.length - known.length
	};
}
function sumOf$1(findings) {
	return findings.reduce((sum, { savingUsdPerMonth }) => sum + (savingUsdPerMonth ?? 0), 0);
}
// src/findings/find-all.ts
/**
* Rules that are about one workflow's runs and requests. A company is many agents at different
* work, of which no request is known, and its dear runs are in the audit's own sections.
*/
const OF_RUNS = /* @__PURE__ */ new Set([
	"high-input-output-ratio",
	"many-small-requests",
	"costly-run",
	"heavy-run",
	"many-requests",
	"failing-runs",
	"failed-run-spend"
]);
/**
* What all rules find, the most pressing first: by severity, then by what it saves, then by
* workflow name; hints come after others of their severity.
* What could not be assessed follows the order of the rules.
*/
function findAll(facts) {
	const { report, thresholds, history } = facts;
	const known = {
		...facts,
		usual: usualOfFacts(facts)
	};
	const results = RULES.filter(({ kind }) => !report.paperclip || !OF_RUNS.has(kind)).map((rule) => rule.find(known));
	const raw = results.flatMap(({ findings }) => findings);
	const findings = [...judgeByWorth(history === void 0 ? raw : withStanding(raw, history, dateOfReport(report)), report, thresholds)].sort(pressing(report));
	return {
		findings,
		notAssessed: results.flatMap(({ notAssessed }) => notAssessed),
		savings: sumSavings(findings, report)
	};
}
function pressing(report) {
	const money = moneyInvolved(report);
	return (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || Number(isHint(a)) - Number(isHint(b)) || (b.estimatedSavingUsd ?? 0) - (a.estimatedSavingUsd ?? 0) || money(b) - money(a) || compareText(a.workflow ?? "", b.workflow ?? "") || compareText(a.message, b.message);
}
/**
* US dollars that a finding without a known saving is about: what its workflow cost. One about
* the whole report counts what it measured in dollars, else nothing.
*/
function moneyInvolved(report) {
	const costs = /* @__PURE__ */ new Map();
	for (const { name, usage } of report.workflows) costs.set(name, (costs.get(name) ?? 0) + (usage.costUsd ?? 0));
	return ({ workflow, evidence }) => {
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
	const earlier = reports.map(shownPart).sort(newestFirst$1);
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
/** What a later report repeats of an earlier one. */
function shownPart({ spends: _spends, open: _open, days: _days, budgetDays: _budgetDays, notified: _notified, ...report }) {
	return report;
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
// src/trend/bootstrap.ts
/** How intervals are made. The same runs give the same interval on every machine. */
const BOOTSTRAP = {
	method: "percentile",
	/** Share of the draws that the interval holds. */
	level: .95,
	/** Another seed moves an end of an interval by about a point of a hundred. */
	resamples: 2e3,
	seed: 2026
};
/**
* The interval of mean(after) / mean(before) - 1, whatever the order of the values. It holds
* the change itself. `null` where a side has fewer than two values, which say nothing of their spread, or draws of before may
* have a mean of 0.
*/
function intervalOfChange(oldValues, newValues) {
	if (oldValues.length < 2 || newValues.length < 2) return null;
	const before = ascending(oldValues);
	const after = ascending(newValues);
	const change = meanOf(after) / meanOf(before) - 1;
	const random = createRandom(BOOTSTRAP.seed);
	const draws = Array.from({ length: BOOTSTRAP.resamples }, () => {
		const old = meanOfDraw(before, random);
		return meanOfDraw(after, random) / old - 1;
	}).sort((a, b) => a - b);
	if (draws.some((draw) => Number.isNaN(draw))) return null;
	const tail = Math.floor(draws.length * (1 - BOOTSTRAP.level) / 2);
	const low = Math.min(draws[tail] ?? change, change);
	const high = Math.max(draws[draws.length - 1 - tail] ?? change, change);
	return Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null;
}
function ascending(values) {
	return values.toSorted((a, b) => a - b);
}
/** The mean of values; NaN without any. */
function meanOf(values) {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function meanOfDraw(values, random) {
	let sum = 0;
	for (let drawn = 0; drawn < values.length; drawn += 1) sum += values[Math.floor(random() * values.length)] ?? 0;
	return sum / values.length;
}
/**
* Numbers of 0 to 1 that look like chance and are the same for a seed: mulberry32 (T. Ettinger,
* 2017, public domain; https://gist.github.com/tommyettinger/46a874533244883189143505d203312c,
* read 2026-11). A library would be larger than these lines.
*/
function createRandom(seed) {
	let state = seed | 0;
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	};
}
// src/trend/cautions.ts
/** With fewer runs on a side, one run moves the mean by a tenth of itself and more. */
const FEW_RUNS = 10;
/** Of all that the parts move, in either direction. Ratio. */
const MOSTLY = .5;
/** Mean and median disagree from so far apart, if one moves twice as much as the other. Ratio. */
const FAR_APART = .1;
const TIMES = 2;
/** Why a workflow's change is not to be taken at its word, in a fixed order. */
function cautionsOf(doubtful) {
	const { sides, values, change, medianChange, parts } = doubtful;
	return [
		["few-runs", sides.some(({ runs }) => runs < FEW_RUNS)],
		["mostly-model-mix", isMostlyMix(parts)],
		["mean-and-median-disagree", change !== null && medianChange !== null && disagree(change, medianChange)],
		["floor", values.some(({ isFloor }) => isFloor)],
		["estimate", values.some(({ isEstimate }) => isEstimate)],
		["unknown-runs", sides.some(({ unknownRuns }) => unknownRuns > 0)],
		["degraded-runs", sides.some(({ degradedRuns }) => degradedRuns > 0)]
	].filter(([, isSo]) => isSo).map(([caution]) => caution);
}
function isMostlyMix(parts) {
	const size = (some) => some.reduce((sum, { usd, tokens }) => sum + Math.abs(usd ?? tokens ?? 0), 0);
	return size(parts.filter(({ kind }) => kind === "model-mix")) > MOSTLY * size(parts);
}
/** In their sign as it is printed, in whole percents, or in how much they moved. */
function disagree(mean, median) {
	const [a, b] = [Math.round(100 * mean), Math.round(100 * median)];
	if (a * b < 0) return true;
	const [small, large] = [Math.abs(mean), Math.abs(median)].sort((one, other) => one - other);
	return Math.abs(mean - median) >= FAR_APART && (large ?? 0) >= TIMES * (small ?? 0);
}
// src/trend/metric.ts
/** Tokens are handled in millions, so that a billionth is a thousandth of a token. */
const TOKENS_A_UNIT = 1e6;
/** What a metric weighs of the buckets beside an uncached token of the prompt. */
const WEIGHTS = {
	tokens: {
		cacheRead: 1,
		cacheWrite: 1,
		output: 1
	},
	"full-price-tokens": {
		cacheRead: 0,
		cacheWrite: 1,
		output: 1
	},
	"effective-tokens": {
		cacheRead: .1,
		cacheWrite: 1,
		output: 4
	},
	"effective-tokens-without-writes": {
		cacheRead: .1,
		cacheWrite: 0,
		output: 4
	}
};
/** gh-aw's multipliers of 2026-04; a model that is none of these weighs 1, as Sonnet does. */
const MULTIPLIERS = [
	[/(?:^|[-/.])haiku(?=$|[-@:[])/, .25],
	[/(?:^|[-/.])gpt-5-mini(?=$|-\d|[@:[])/, .25],
	[/(?:^|[-/.])gpt-4[.-]1(?=$|-\d|[@:[])/, .5],
	[/(?:^|[-/.])opus(?=$|[-@:[])/, 5]
];
/** What an effective token of a model counts. */
function multiplierOf(model) {
	const name = model.toLowerCase();
	return MULTIPLIERS.find(([pattern]) => pattern.test(name))?.[1] ?? 1;
}
/** What the buckets weigh in a metric of tokens; undefined for the cost, where models differ. */
function weightsOf(metric) {
	return metric === "cost" ? void 0 : WEIGHTS[metric];
}
/** The metric of a run; `null` where nothing of it is known. */
function metricOfRun(run, metric) {
	const values = run.models.map((spend) => metricOfSpend(spend, metric));
	const value = sumKnown(values);
	if (value === null) return null;
	const isCost = metric === "cost";
	return {
		value: toDollars(toNanos(value)),
		isFloor: run.isPartial || values.includes(null) || run.models.some(({ costIsFloor, tokensAreFloor }) => isCost ? costIsFloor : tokensAreFloor),
		isEstimate: isCost && run.models.some(({ costIsEstimate }) => costIsEstimate)
	};
}
/** The metric of what a model spent, in US dollars or millions of tokens; `null` is unknown. */
function metricOfSpend(spend, metric) {
	if (metric === "cost") return spend.costUsd;
	const { uncachedInput, cacheRead, cacheWrite, output, unsplit } = spend;
	if (unsplit !== null && metric !== "tokens") return null;
	const weights = WEIGHTS[metric];
	const tokens = sumKnown([
		uncachedInput,
		weighted(cacheRead, weights.cacheRead),
		weighted(cacheWrite, weights.cacheWrite),
		weighted(output, weights.output),
		unsplit
	]);
	const multiplier = metric === "effective-tokens" || metric === "effective-tokens-without-writes" ? multiplierOf(spend.model) : 1;
	return tokens === null ? null : tokens * multiplier / TOKENS_A_UNIT;
}
function weighted(tokens, weight) {
	return tokens === null || weight === 0 ? null : tokens * weight;
}
// src/trend/split-means.ts
/**
* Splits the change of a workflow's mean among its causes, as the change of a cost is split:
* a metric of tokens is a cost too, at the weights of the metric. Both sides are taken per run,
* so how many runs there were is no cause. Where any record is a total of requests, each run
* counts as one request of each of its models, and lengths are those of whole runs.
*
* @param before - runs of known metric, one or more.
* @param after - likewise.
* @param ratesOf - relative prices for `cost`.
*/
function splitMeans(before, after, metric, ratesOf) {
	const weights = weightsOf(metric);
	const byRun = [...before, ...after].flatMap(({ models }) => models).some(({ requests }) => requests === null);
	const parts = splitChange(windowOf(before, metric, byRun), windowOf(after, metric, byRun), weights ? () => weights : ratesOf);
	const workflow = before[0]?.workflow ?? "";
	return parts.map(({ kind, model, usd }) => metric === "cost" ? {
		kind,
		workflow,
		model,
		usd
	} : {
		kind,
		workflow,
		model,
		tokens: toTokens(usd)
	});
}
/**
* The mean of runs of known metric, of which there is one or more: US dollars to the nano-dollar
* or tokens to the thousandth, rounded as the parts are that have to sum to its change.
*/
function meanOfRuns(runs, metric) {
	const mean = costOfWindow(windowOf(runs, metric, false));
	return metric === "cost" ? mean : toTokens(mean);
}
/** Millions of tokens to tokens, in whole thousandths. */
function toTokens(millions) {
	return Math.round(millions * TOKENS_A_UNIT * 1e3) / 1e3;
}
/** Runs as a span whose costs are those of one run. */
function windowOf(runs, metric, byRun) {
	return {
		workflows: [spendOf(runs, metric, byRun)],
		scale: 1 / runs.length
	};
}
/** What all runs came to. Its name is no matter: there is one workflow on each side. */
function spendOf(runs, metric, byRun) {
	const spends = runs.flatMap(({ models }) => models);
	const models = Array.from(groupBy(spends, ({ model }) => model), ([model, group]) => sumOf(model, group, metric, byRun));
	return {
		name: "",
		runs: runs.length,
		models
	};
}
function sumOf(model, spends, metric, byRun) {
	const sum = (of) => spends.reduce((all, spend) => {
		const value = of(spend);
		return all === null || value === null ? null : all + value;
	}, 0);
	const known = spends.map((spend) => metricOfSpend(spend, metric)).filter((one) => one !== null);
	const costUsd = known.length === 0 ? null : known.reduce((all, value) => all + value, 0);
	if (spends.some(({ unsplit, tokensAreFloor, costIsFloor }) => unsplit !== null || tokensAreFloor || metric === "cost" && costIsFloor)) return {
		...UNKNOWN,
		model,
		costUsd
	};
	return {
		model,
		requests: byRun ? spends.length : sum(({ requests }) => requests),
		uncachedInput: sum(({ uncachedInput }) => uncachedInput),
		cacheRead: sum(({ cacheRead }) => cacheRead),
		cacheWrite: sum(({ cacheWrite }) => cacheWrite),
		output: sum(({ output }) => output),
		costUsd
	};
}
const UNKNOWN = {
	requests: null,
	uncachedInput: null,
	cacheRead: null,
	cacheWrite: null,
	output: null
};
// src/trend/compare-ranges.ts
/**
* Compares the runs of two spans of time, workflow by workflow. A run belongs to the span in
* which it completed.
*
* @param ratesOf - relative prices of a model's buckets, the same for both spans.
* @throws UserError when a span has no run at all.
*/
function compareRanges(runs, request, ratesOf) {
	const { metric, before, after, options } = request;
	const old = runs.filter((run) => isIn(before, run));
	const now = runs.filter((run) => isIn(after, run));
	requireRuns(old, before, options.before, runs);
	requireRuns(now, after, options.after, runs);
	const oldOf = groupBy(old, ({ workflow }) => workflow);
	const nowOf = groupBy(now, ({ workflow }) => workflow);
	const names = [.../* @__PURE__ */ new Set([...oldOf.keys(), ...nowOf.keys()])];
	return {
		metric,
		before: toPublic(before),
		after: toPublic(after),
		bootstrap: BOOTSTRAP,
		runsWithoutTime: runs.filter(({ at }) => at === void 0).length,
		workflows: names.map((name) => compareWorkflow(name, oldOf.get(name) ?? [], nowOf.get(name) ?? [], metric, ratesOf)).sort((a, b) => weightOf(b) - weightOf(a) || compareText(a.name, b.name))
	};
}
function isIn({ from, to }, { at }) {
	return at !== void 0 && at >= from && at < to;
}
function requireRuns(side, range, option, all) {
	if (side.length > 0) return;
	throw new UserError(`${option}: no run completed ${sayRange(range)}; ${sayTimes(all)}; give a span that holds some.`);
}
function sayTimes(runs) {
	const times = runs.flatMap(({ at }) => at ?? []).sort((a, b) => a - b);
	const [first] = times;
	const last = times.at(-1);
	if (first === void 0 || last === void 0) return "no run that was read has a known time";
	return times.length === 1 ? `the only one that was read completed at ${toInstant(first)}` : `the ${times.length} that were read completed from ${toInstant(first)} to ${toInstant(last)}`;
}
/** `from … before …`; open ends fall out. */
function sayRange({ from, to }) {
	return `${Number.isFinite(from) ? `from ${toInstant(from)} ` : ""}${Number.isFinite(to) ? `before ${toInstant(to)}` : "on"}`.trim();
}
function toInstant(at) {
	return new Date(at).toISOString();
}
function toPublic({ from, to }) {
	return {
		from: Number.isFinite(from) ? toInstant(from) : null,
		to: Number.isFinite(to) ? toInstant(to) : null
	};
}
function sideOf(runs, metric) {
	const whole = runs.filter(({ isDegraded }) => !isDegraded);
	const known = whole.flatMap((run) => {
		const value = metricOfRun(run, metric);
		return value === null ? [] : [{
			run,
			value
		}];
	});
	const values = known.map(({ value }) => value);
	const measured = known.map(({ run }) => run);
	const numbers = values.map(({ value }) => value);
	const toShown = (value) => metric === "cost" ? toDollars(toNanos(value)) : toTokens(value);
	return {
		summary: {
			runs: known.length,
			mean: known.length === 0 ? null : meanOfRuns(measured, metric),
			median: known.length === 0 ? null : toShown(median(numbers)),
			unknownRuns: whole.length - known.length,
			degradedRuns: runs.length - whole.length
		},
		runs: measured,
		values
	};
}
function compareWorkflow(name, oldRuns, newRuns, metric, ratesOf) {
	const [old, now] = [sideOf(oldRuns, metric), sideOf(newRuns, metric)];
	const [before, after] = [old.summary, now.summary];
	const change = relative(before.mean, after.mean);
	const medianChange = relative(before.median, after.median);
	const parts = before.runs > 0 && after.runs > 0 ? splitMeans(old.runs, now.runs, metric, ratesOf) : [];
	const numbers = ({ values }) => values.map(({ value }) => value);
	return {
		name,
		before,
		after,
		change,
		medianChange,
		interval: change === null ? null : intervalOfChange(numbers(old), numbers(now)),
		parts,
		cautions: cautionsOf({
			sides: [before, after],
			values: [...old.values, ...now.values],
			change,
			medianChange,
			parts
		})
	};
}
function relative(before, after) {
	return before === null || after === null || before === 0 ? null : after / before - 1;
}
/** By how much all runs of a workflow changed; one of one side only comes last. */
function weightOf({ before, after }) {
	if (before.mean === null || after.mean === null) return -1;
	return Math.abs(after.mean - before.mean) * (before.runs + after.runs);
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
	"template",
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
	template: ({ template }) => template,
	day: ({ day }) => day,
	week: ({ day }) => day && periodAt("week", Date.parse(day)).name,
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
/** Usage by UTC day, oldest first; that without a day comes before all. */
function daysOf(cells) {
	return [...groupCells(cells, ({ day }) => day ?? "")].sort(([a], [b]) => compareText(a, b)).map(([day, tally]) => ({
		day: day || null,
		usage: toUsage(tally)
	}));
}
/** As much of it as a picture by day needs, which a report has for each workflow. */
function dayCostsOf(cells) {
	return daysOf(cells).map(({ day, usage: { costUsd, costIsFloor, costIsEstimate } }) => ({
		day,
		costUsd,
		costIsFloor,
		...costIsEstimate && { costIsEstimate }
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
		...degradedRuns > 0 && { degradedRuns },
		days: dayCostsOf(cells)
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
/** Distinguishes workflows: by their file where it is known. */
function keyOfWorkflow({ name, path }) {
	return path || name;
}
/** Distinguishes the attempts of runs. */
function keyOfRun({ id, attempt }) {
	return `${id}/${attempt}`;
}
/** Keys of the runs that hold a degraded multi-agent run, which no other run is compared with. */
function degradedRuns(agentRuns) {
	return new Set(agentRuns.flatMap(({ run, isDegraded }) => isDegraded && run ? [keyOfRun(run)] : []));
}
// src/report/build.ts
/** Sums the ledger into the public form. */
function buildReport(parts) {
	const cells = [...parts.ledger.cells()];
	const { window, agentRuns = [] } = parts;
	const degraded = degradedRuns(agentRuns);
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
			basis: window.basis,
			...window.period && { period: window.period }
		},
		coverage: buildCoverage(parts),
		totals: toUsage(sumCells(cells)),
		phases: phasesOf(cells),
		models: modelsOf(cells),
		days: daysOf(cells),
		...namedGroups(cells),
		...parts.calls && { calls: parts.calls },
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
		complete: rejectedLines === 0 && unreadInputs === 0 && !parts.doubts?.length && !parts.paperclip?.companies.some(({ unaccounted }) => unaccounted.length > 0) && !gaps.some(({ reason }) => MISSING_SPEND.has(reason)),
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
// src/report/spend-facts.ts
/**
* Finds the facts of a workflow of the report, once for all rules that ask; undefined for one
* without usage.
*/
function spendFactsOf(parts) {
	const ratesOf = remembered(relativeRatesOf(parts), (model) => model);
	const cells = groupBy(parts.ledger.cells(), ({ workflow }) => keyOfWorkflow(workflow));
	return remembered((workflow) => {
		const own = cells.get(keyOfWorkflow(workflow));
		return own && factsOf(own, ratesOf, parts);
	}, keyOfWorkflow);
}
function remembered(of, keyOf) {
	const results = /* @__PURE__ */ new Map();
	return (value) => {
		const key = keyOf(value);
		const known = results.get(key) ?? { result: of(value) };
		results.set(key, known);
		return known.result;
	};
}
function factsOf(cells, ratesOf, parts) {
	const overMidnight = repeatedOverMidnight(cells);
	const priced = cells.flatMap((cell) => pricedOf(cell, ratesOf(cell.model), overMidnight.get(cell) ?? 0));
	const ofPriced = (usdOf) => priced.length === 0 ? null : sum(priced.map(usdOf));
	return {
		caching: cachingOf(priced),
		unreadWrites: unreadWritesOf(priced),
		promptUsd: ofPriced(({ usdPerToken, tally, rates }) => {
			const { uncachedInput, cacheRead, cacheWrite } = tally;
			const { cacheRead: read, cacheWrite: write } = rates;
			return (uncachedInput.total + cacheRead.total * read + cacheWrite.total * write) * usdPerToken;
		}),
		smallRequestsUsd: ofPriced(({ tally }) => toDollars(tally.smallNanos)),
		cheaperModels: cheaperModelsOf(cells, parts)
	};
}
/**
* Tokens that the first request of a day repeats of the last one of the day before in the same
* run: each day has a cell of its own, of requests of which it knows what they repeat.
*/
function repeatedOverMidnight(cells) {
	const ofRuns = groupBy(cells, ({ tally: _tally, repeats: _repeats, day: _day, ...same }) => JSON.stringify(same));
	const repeated = /* @__PURE__ */ new Map();
	for (const group of ofRuns.values()) {
		const days = group.filter(({ day }) => day !== void 0).toSorted((a, b) => compareText(a.day ?? "", b.day ?? ""));
		for (const [index, cell] of days.entries()) {
			const before = days[index - 1];
			if (before) repeated.set(cell, repeatedBetween(before.repeats, cell.repeats));
		}
	}
	return repeated;
}
function pricedOf({ tally, repeats: { requests, tokens, uncached } }, rates, overMidnight) {
	const { uncachedInput, cacheRead, cacheWrite, output, unsplit, cost } = tally;
	const weight = uncachedInput.total + cacheRead.total * rates.cacheRead + cacheWrite.total * rates.cacheWrite + output.total * rates.output;
	if (weight === 0 || cost.priced === 0 || unsplit.known > 0) return [];
	return [{
		tally,
		repeats: {
			requests,
			tokens: tokens + overMidnight,
			uncached
		},
		rates,
		usdPerToken: toDollars(cost.nanos) / weight
	}];
}
/**
* With caching, what a request repeats of the one before it is read, and the rest of its
* prompt written. So each repeated token saves a write less a read, and each token that was
* sent uncached costs what a write takes more than sending it. Of input whose requests' order
* is unknown, at most all but one prompt was repeated, and nothing is known of writes.
*/
function cachingOf(cells) {
	if (cells.length === 0) return null;
	const parts = cells.map(({ tally, repeats, rates, usdPerToken }) => {
		const { cacheRead: read, cacheWrite: write } = rates;
		const unordered = Math.max(0, tally.uncachedInput.total - repeats.uncached);
		const requests = tally.records === tally.requests ? tally.requests - repeats.requests : 0;
		const repeatable = requests > 0 ? 1 - 1 / requests : 1;
		return {
			tokens: repeats.tokens,
			uncached: repeats.uncached,
			unordered,
			ordered: ((write - read) * repeats.tokens - (write - 1) * repeats.uncached) * usdPerToken,
			atMost: unordered * repeatable * Math.max(0, 1 - read) * usdPerToken
		};
	});
	const atMost = sum(parts.map((part) => part.atMost));
	return {
		repeatedTokens: sum(parts.map(({ tokens }) => tokens)),
		uncachedTokens: sum(parts.map(({ uncached }) => uncached)),
		unorderedTokens: sum(parts.map(({ unordered }) => unordered)),
		savingUsd: Math.max(0, sum(parts.map(({ ordered }) => ordered))) + atMost,
		isUpperBound: atMost > 0
	};
}
/** A token that was written and read again was worth its write; of the others, at least this many. */
function unreadWritesOf(cells) {
	if (cells.length === 0) return null;
	const written = sum(cells.map(({ tally }) => tally.cacheWrite.total));
	const read = sum(cells.map(({ tally }) => tally.cacheRead.total));
	const tokens = Math.max(0, written - read);
	const surcharge = sum(cells.map(({ tally, rates, usdPerToken }) => tally.cacheWrite.total * Math.max(0, rates.cacheWrite - 1) * usdPerToken));
	return {
		tokens,
		surchargeUsd: written === 0 ? 0 : surcharge * tokens / written
	};
}
function cheaperModelsOf(cells, parts) {
	const { prices, window, generatedAt } = parts;
	const at = (window.to ?? generatedAt).getTime();
	return [...groupBy(cells, ({ provider, model }) => JSON.stringify([provider, model])).values()].flatMap((group) => {
		const [first] = group;
		const cheaper = first && prices.nextCheaper(first.model, at);
		const tally = sumCells(group);
		if (first === void 0 || cheaper === void 0 || tally.cost.priced === 0) return [];
		const { provider, model } = first;
		const tokens = tokensOf(tally);
		const [own, other] = [model, cheaper].map((name) => prices.priceOf({
			provider,
			model: name,
			at,
			tokens
		})?.usd);
		if (!own || other === void 0 || other >= own) return [];
		const costUsd = toDollars(tally.cost.nanos);
		return [{
			model,
			cheaper,
			costUsd,
			savingUsd: costUsd * (1 - other / own)
		}];
	}).sort((a, b) => b.savingUsd - a.savingUsd);
}
function tokensOf({ uncachedInput, cacheRead, cacheWrite, output }) {
	return {
		uncachedInput: uncachedInput.total,
		cacheRead: cacheRead.total,
		cacheWrite: cacheWrite.total,
		output: output.total
	};
}
/** From the smallest: what was read first must not move the last digit. */
function sum(numbers) {
	return numbers.toSorted((a, b) => a - b).reduce((all, one) => all + one, 0);
}
// src/report/assemble.ts
/**
* Makes a report of what was counted: drafts it, compares it with earlier ones and finds.
*
* @throws UserError when one of two spans to be compared has no run.
*/
function assembleReport(parts, earlier, thresholds) {
	const draft = buildReport(parts);
	const trend = compare(draft, earlier);
	const ratesOf = relativeRatesOf(parts);
	const history = trend.earlier.flatMap((report) => earlier.find(({ issue }) => issue === report.issue) ?? []);
	const [newest] = history;
	const change = newest === void 0 ? null : explainChange(draft, newest, ratesOf);
	const forecast = assessBudgets(parts.budgets ?? [], {
		...draft,
		cells: [...parts.ledger.cells()],
		earlier,
		...parts.paperclip && { undated: "window" },
		riskShare: thresholds["budget-share"]
	});
	const compared = {
		...draft,
		trend,
		change,
		...forecast,
		...parts.compared && { comparison: compareRanges(parts.compared.runs, parts.compared.request, ratesOf) }
	};
	const found = findAll({
		report: compared,
		thresholds,
		spendFactsOf: spendFactsOf(parts),
		...(parts.repository !== null || parts.isOfSeries) && { history }
	});
	if (newest === void 0) return {
		...compared,
		...found
	};
	const spends = spendsOf(draft.workflows);
	const current = {
		date: dateOfReport(draft),
		window: draft.window,
		spends,
		...found
	};
	return {
		...compared,
		...found,
		trend: {
			...trend,
			track: trackRecord(current, history, ratesOf)
		}
	};
}
export { compareUsage as a, sayAtRisk as c, keyOfWorkflow as i, sayOverBudget as l, degradedRuns as n, groupLedger as o, keyOfRun as r, parseGroupings as s, assembleReport as t };
