import { S as sumKnown, _ as missingShare, a as formatCost, b as tokensPerRunGrowth, c as formatPeriod, d as formatRequests, f as formatTokens, h as costPerRunGrowth, i as formatChange, l as formatRate, n as printMarkdown, o as formatInstant, p as shortModel, r as UNCHANGED, s as formatLatency, t as GAP_WORDS, u as formatRatio, v as per, x as windowDays } from "./gap-words.js";
import { C as sayMany, D as sayTokens, E as sayShare, O as sayUsd, S as sayList, T as sayRoundUsd, _ as table, a as code, b as sayCount, c as headline, d as link, f as listing, g as strong, h as say, i as bullets, l as join, m as right, n as BREAK, o as details, p as paragraph, r as NOTHING, s as fact, u as left, v as toText, w as sayOf, y as capitalized } from "./bar.js";
import { L as SEVERITIES, P as THRESHOLDS, t as groupBy } from "./group-by.js";
import { a as MISSING_SPEND } from "./hidden-comment.js";
import { g as consumptionByName, h as openFindingsOf, l as alignSpends, t as dateOfReport, v as mergeByName, y as dateOfWindow } from "./marker.js";
import { n as toDollars, r as toNanos, t as NANOS_PER_DOLLAR } from "./money.js";
import { t as INPUT_SHARE } from "./unsplit.js";
import { o as MS_PER_DAY } from "./model-name.js";
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
// src/renderers/section-groups.ts
const COLUMNS$3 = [
	right("Requests"),
	right("Total Tokens", { short: "Tokens" }),
	right("Output", { isExtra: true }),
	right("Cost"),
	right("Cache Rate", { short: "Cached" }),
	right("I/O Ratio", {
		short: "In/out",
		isExtra: true
	})
];
/** What the user asked to group by, in place of the workflows. */
function groupsSection(report, { askedRows }) {
	const { groupedBy = [], groups = [] } = report;
	const names = sayList(groupedBy, groupedBy.length);
	if (groups.length === 0) return [headline(`Usage by ${names}`), ...paragraph(`No token usage to show by ${names}.`)];
	const rows = groups.slice(0, askedRows).map(({ by, usage }) => [...groupedBy.map((name) => nameOf$1(by[name] ?? null)), ...cellsOf(usage)]);
	return [
		headline(`Usage by ${names}`),
		...table([...groupedBy.map((name) => left(capitalized(name))), ...COLUMNS$3], rows),
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
			...table([left(title), ...COLUMNS$3], rows),
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
function nameOf$1(name) {
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
// src/renderers/say-cautions.ts
/** Why a workflow's change is not to be taken at its word, a sentence each. */
function sayCautions(workflow) {
	return workflow.cautions.map((caution) => SENTENCES[caution](workflow));
}
const SENTENCES = {
	"few-runs": ({ before, after }) => {
		const fewest = Math.min(before.runs, after.runs);
		return fewest === 0 ? "⚠️ One side has no run whose number is known." : `⚠️ One side has only ${sayMany(fewest, "run")}, under 10: each decides much.`;
	},
	"mostly-model-mix": () => "⚠️ Most of it is another mix of models.",
	"mean-and-median-disagree": ({ change, medianChange }) => `⚠️ The mean says ${formatChange(change)}, the median ${formatChange(medianChange)}: a few runs make the difference.`,
	floor: () => "⚠️ Some runs are known in part only: their numbers are floors.",
	estimate: () => "⚠️ Some of the cost is an estimate, of tokens that are not split.",
	"unknown-runs": ({ before, after }) => `⚠️ Not counted, because unknown: ${sayMany(before.unknownRuns, "run")} before, ${sayCount(after.unknownRuns)} after.`,
	"degraded-runs": ({ before, after }) => `⚠️ Not counted, because degraded: ${sayMany(before.degradedRuns, "run")} before, ${sayCount(after.degradedRuns)} after.`
};
// src/renderers/section-comparison.ts
const COLUMNS$2 = [
	left("Workflow"),
	right("Runs"),
	right("Mean"),
	right("Change"),
	right("95% interval", { short: "95%" }),
	right("Median"),
	right("Its change", { short: "Change" })
];
/** What each metric is called in a sentence. */
const WORDS$2 = {
	cost: "Cost",
	tokens: "Tokens",
	"full-price-tokens": "Full-price tokens",
	"effective-tokens": "Effective tokens",
	"effective-tokens-without-writes": "Effective tokens without cache writes"
};
/** Two spans of time, run against run; nothing where no comparison was asked for. */
function comparisonSection(report, extent) {
	const { comparison } = report;
	if (comparison === void 0) return [];
	const { metric, before, after, workflows, runsWithoutTime, bootstrap } = comparison;
	const known = workflows.filter((one) => one.before.runs + one.after.runs > 0);
	const unknown = workflows.length - known.length;
	const shown = known.slice(0, extent.workflowRows);
	const { resamples, seed } = bootstrap;
	return [
		headline("Before and after"),
		...paragraph(say`${WORDS$2[metric]} per run. Before: ${formatPeriod(before)}; after: ${formatPeriod(after)}.`),
		...table(COLUMNS$2, shown.map((workflow) => rowOf$2(workflow, metric))),
		...explanations(shown, metric),
		...paragraph(moreIn(report, known.length - shown.length, "workflow")),
		...unknown === 0 ? [] : paragraph(`${sayMany(unknown, "workflow")} ran, and of no run of ${unknown === 1 ? "it" : "them"} is this known.`),
		...runsWithoutTime === 0 ? [] : paragraph(`${sayMany(runsWithoutTime, "run")} without a known time ${runsWithoutTime === 1 ? "is" : "are"} on neither side.`, "warning"),
		...paragraph(`A run belongs to the side on which it completed. Intervals: percentile bootstrap of the ratio of means, ${sayCount(resamples)} draws, seed ${seed}.`)
	];
}
function rowOf$2(workflow, metric) {
	const { name, before, after, change, medianChange, interval } = workflow;
	const arrow = (of) => `${of(before)} → ${of(after)}`;
	const amount = (value) => value === null ? "–" : sayAmount$1(value, metric);
	return [
		code(name),
		arrow(({ runs }) => sayCount(runs)),
		arrow(({ mean }) => amount(mean)),
		formatChange(change),
		interval === null ? "–" : `${sayPercent$1(interval[0])} to ${sayPercent$1(interval[1])}`,
		arrow(({ median }) => amount(median)),
		formatChange(medianChange)
	];
}
/** US dollars to the cent, or two digits of less than one; tokens to about three digits. */
function sayAmount$1(value, metric) {
	if (metric !== "cost") return sayTokens(value);
	return value > 0 && value < .01 ? `$${Number(value.toPrecision(2))}` : sayUsd(value);
}
/** An end of an interval: `−75%`, `0%`, `+12%`. */
function sayPercent$1(relative) {
	const percent = Math.round(100 * relative);
	return `${percent === 0 ? "" : percent < 0 ? "−" : "+"}${sayCount(Math.abs(percent))}%`;
}
/** Less would be printed as nothing. */
const LEAST_USD$1 = 5e-5;
const LEAST_TOKENS = .5;
/** What each cause did to the mean, as it made it larger or smaller. */
const CAUSES$1 = {
	"workflow-new": ["new", "new"],
	"workflow-gone": ["gone", "gone"],
	runs: ["more runs", "fewer runs"],
	"requests-per-run": ["more requests a run", "fewer requests a run"],
	"model-mix": ["heavier models", "lighter models"],
	"prompt-length": ["longer prompts", "shorter prompts"],
	caching: ["less caching", "more caching"],
	"output-length": ["longer answers", "shorter answers"],
	price: ["a higher price", "a lower price"],
	"not-explained": ["not explained", "not explained"]
};
/** Why each mean changed, and below it what to be wary of; none where nothing is to be said. */
function explanations(workflows, metric) {
	const items = workflows.flatMap((workflow) => {
		const causes = sayCauses(workflow, metric);
		const below = sayCautions(workflow).map((sentence) => [sentence]);
		if (causes.length + below.length === 0) return [];
		return [{
			text: [code(workflow.name), ...causes.length > 0 ? [": ", ...causes] : []],
			below
		}];
	});
	return items.length === 0 ? [] : [{
		kind: "list",
		items
	}];
}
/** `shorter prompts −41K, less caching +21K`, the largest first; what is too small falls out. */
function sayCauses({ parts }, metric) {
	const least = metric === "cost" ? LEAST_USD$1 : LEAST_TOKENS;
	const causes = parts.map((part) => ({
		part,
		value: part.usd ?? part.tokens ?? 0
	})).filter(({ value }) => Math.abs(value) >= least).sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
	return join(causes.map(({ part, value }) => sayPart(part, value, metric)));
}
function sayPart(part, value, metric) {
	const [more, less] = CAUSES$1[part.kind];
	const of = part.model === null ? "" : say` of ${code(part.model)}`;
	const amount = sayAmount$1(Math.abs(value), metric);
	return say`${value > 0 ? more : less}${of} ${value > 0 ? "+" : "−"}${amount}`;
}
// src/renderers/section-calls.ts
/** As many templates as somebody will look at. */
const MOST_TEMPLATES = 10;
/** A template without a name is known by the start of its hash. */
const HASH_CHARS = 8;
/** The calls of programs by agent, task and model, and what their templates cost. */
function callsSection(report, extent) {
	const { calls } = report;
	if (calls === void 0) return [];
	return [
		headline("Calls"),
		...paragraph(sayHowTheyWent(calls)),
		...groupTable(report, calls, extent),
		...templateTable(calls),
		...bullets([
			sayLost(calls),
			sayClock(calls),
			sayCut(calls),
			...calls.stores.flatMap(sayStore)
		])
	];
}
function sayHowTheyWent({ counts, usage }) {
	const { attempts, retries, cached } = counts;
	if (attempts + cached === 0) return "No calls in this window.";
	const calls = retries === 0 ? sayMany(attempts, "call") : `${sayMany(counts.calls, "call")} in ${sayMany(attempts, "attempt")} (${sayRetries(retries)})`;
	const ends = sayList([
		[counts.complete, "complete"],
		[counts.partial, "cut off"],
		[counts.failed, "failed"],
		[counts.unfinished, "unfinished"]
	].flatMap(([count, what]) => count === 0 ? [] : [`${sayCount(Number(count))} ${what}`]), 4);
	return [
		attempts === 0 ? "No call reached a model." : `${calls}: ${ends}.`,
		sayUnknown(counts, usage.costIsFloor),
		sayCached(counts),
		counts.withoutSpend === 0 ? "" : `${sayMany(counts.withoutSpend, "more call")} spent nothing.`
	].filter((sentence) => sentence !== "").join(" ");
}
function sayRetries(retries) {
	return retries === 1 ? "1 retry" : `${sayCount(retries)} retries`;
}
/** What nobody counted, so that the cost is a floor. */
function sayUnknown({ withoutUsage, partial, unfinished, unanswered }, isFloor) {
	const parts = [
		...withoutUsage > 0 ? [`${sayMany(withoutUsage, "answer")} came without usage`] : [],
		...partial + unfinished > 0 ? [`of ${sayMany(partial + unfinished, "call")} the whole answer is not known`] : [],
		...unanswered > 0 ? [`${sayMany(unanswered, "call")} got no answer and may be billed`] : []
	];
	if (parts.length === 0) return "";
	const sentence = sayList(parts);
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${isFloor ? ", so the true cost is higher" : ""}.`;
}
function sayCached({ cached, cacheSavedUsd }) {
	if (cached === 0) return "";
	const saved = cacheSavedUsd === null ? "" : `, which saved ${sayUsd(cacheSavedUsd)}`;
	return `${sayMany(cached, "answer")} came from the response cache${saved}.`;
}
/** As the weekly report of `.agent-costs.db` has it: who, what for, on which model, how often. */
function groupTable(report, calls, extent) {
	const { groups, counts, usage } = calls;
	const shown = groups.slice(0, extent.workflowRows);
	const hasRetries = counts.retries > 0;
	const columns = [
		left("Agent"),
		left("Task"),
		left("Model"),
		right("Calls"),
		...hasRetries ? [right("Retries")] : [],
		right("Average Input", { short: "Avg in" }),
		right("Average Output", {
			short: "Avg out",
			isExtra: true
		}),
		right("Cost")
	];
	const rows = shown.map((group) => [
		nameOf(group.agent),
		nameOf(group.task),
		group.model === null ? "–" : shortModel(group.model),
		sayCount(group.counts.calls),
		...hasRetries ? [sayCount(group.counts.retries)] : [],
		formatAverage(group.averagePromptTokens),
		formatAverage(group.averageOutputTokens),
		formatCost(group.usage)
	]);
	const total = [
		strong("Total"),
		"",
		"",
		sayCount(counts.calls),
		...hasRetries ? [sayCount(counts.retries)] : [],
		"",
		"",
		formatCost(usage)
	];
	return [...table(columns, rows.length === 0 ? [] : [...rows, total]), ...paragraph(moreIn(report, groups.length - shown.length, "group"))];
}
function nameOf(name) {
	return name === null ? "–" : code(name);
}
/** To the token: the averages of two agents are often near. */
function formatAverage(tokens) {
	return tokens === null ? "–" : sayCount(tokens);
}
/** Nothing where no call names or hashes its template. */
function templateTable({ templates }) {
	const known = templates.filter(({ template }) => template !== null).slice(0, MOST_TEMPLATES);
	if (known.length === 0) return [];
	const columns = [
		left("Template"),
		right("Length"),
		right("Repeats", { isExtra: true }),
		right("Cache Rate", { short: "Cached" }),
		right("Attempts", { isExtra: true }),
		right("Cost/Call", { short: "Cost/call" }),
		right("Cost")
	];
	return [headline("Most expensive templates", 4), ...table(columns, known.map((one) => [
		templateName(one),
		one.lengthChars === null ? "–" : `${formatTokens(one.lengthChars)} chars`,
		formatRate(one.repeatingShare),
		formatRate(one.usage.cacheHitRate),
		sayCount(one.attempts),
		formatUnitCost(one.costPerCallUsd),
		formatCost(one.usage)
	]))];
}
/** Most calls cost less than a cent: two digits tell them apart. */
function formatUnitCost(usd) {
	if (usd === null) return "–";
	if (usd === 0 || usd >= .01) return sayUsd(usd);
	const places = Math.min(8, 1 - Math.floor(Math.log10(usd)));
	return `$${usd.toFixed(places)}`;
}
function templateName({ template, isNamed }) {
	const name = template ?? "";
	return isNamed ? code(name) : say`unnamed ${code(name.slice(0, HASH_CHARS))}`;
}
const LOSSES = {
	busy: "the store was busy",
	unavailable: "the store could not be used",
	fault: "the tracker failed",
	clock: "the clock jumped"
};
function sayLost({ lost, losses }) {
	if (lost === null || lost === 0) return NOTHING;
	const why = losses.filter(({ calls }) => calls > 0).map(({ reason, calls }) => `${sayCount(calls)} because ${LOSSES[reason]}`);
	return say`${strong("Lost")}: ${sayMany(lost, "call")} could not be stored${why.length === 0 ? "" : ` (${sayList(why, 4)})`}, so the true cost is higher.`;
}
function sayClock({ losses }) {
	const jumps = losses.find(({ reason }) => reason === "clock")?.times ?? 0;
	if (jumps === 0) return NOTHING;
	return [`The clock jumped ${sayMany(jumps, "time")}: some calls may be on a wrong day.`];
}
function sayCut({ promptsAreCut }) {
	return promptsAreCut ? ["Too many different prompts: repeats and bursts were looked for among the first of them."] : NOTHING;
}
/** What a store that keeps little leaves open, and its own cost beside ours. */
function sayStore({ name, inputMeanings = {}, recorded }) {
	const { "without-cache": without = 0, "with-cache": including = 0 } = inputMeanings;
	const meanings = [...without > 0 ? [`that of ${sayMany(without, "call")} to Claude lacks the cache, so their cost is at least so much`] : [], ...including > 0 ? [`that of ${sayMany(including, "other call")} includes cached tokens, so their cost is at most so much`] : []];
	return [meanings.length === 0 ? NOTHING : say`${code(name)} keeps one number of input: ${sayList(meanings)}.`, recorded === void 0 ? NOTHING : say`${code(name)} recorded ${sayUsd(recorded.recordedUsd)} for ${sayMany(recorded.attempts, "call")}; list prices give ${sayUsd(recorded.ourUsd)}${recorded.priced < recorded.attempts ? ` for the ${sayCount(recorded.priced)} that have one` : ""}.`];
}
// src/renderers/section-budgets.ts
const COLUMNS$1 = [
	left("Budget"),
	right("Limit"),
	right("Spent"),
	left("When", { isExtra: true }),
	right("Forecast"),
	left("Used up", { isExtra: true }),
	left("State")
];
const STATES = {
	over: strong("over"),
	"at-risk": strong("at risk"),
	within: "within",
	unknown: "not known"
};
/** What is worse comes first. */
const ORDER = [
	"over",
	"at-risk",
	"unknown",
	"within"
];
/** What became of each budget, the worst first; nothing without any. */
function budgetsSection(report, { workflowRows }) {
	const { budgets } = report;
	if (budgets.length === 0) return [];
	const shown = budgets.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status)).slice(0, workflowRows);
	const isUncovered = shown.some(({ period, spentIsFloor }) => period === "month" && spentIsFloor);
	return [
		headline("Budgets", 4),
		...table(COLUMNS$1, shown.map(row)),
		...paragraph(moreIn(report, budgets.length - shown.length, "budget")),
		...isUncovered ? paragraph("≥: no report of this series covers the whole month, or some of its cost is not known.") : []
	];
}
function row(budget) {
	const { workflows, period, limitUsd, name, spentUsd, spentIsFloor, status, forecast } = budget;
	const [dearest] = budget.runs;
	const cost = (costUsd, costIsFloor) => formatCost({
		costUsd,
		costIsFloor
	});
	return [
		workflows === null ? `All workflows, a ${period}` : say`${code(workflows)}, a ${period}`,
		sayUsd(limitUsd),
		cost(spentUsd, spentIsFloor),
		dearest === void 0 ? name ?? "–" : link(`run ${dearest.id}`, dearest.url),
		forecast === null ? "–" : cost(forecast.monthUsd, forecast.isFloor),
		budget.runsOutOn ?? "–",
		status === "within" && spentIsFloor ? "within, as far as known" : STATES[status]
	];
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
		...degraded$2(run),
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
function degraded$2({ degraded }) {
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
// src/findings/causes.ts
/**
* The kinds from what causes others to what is only caused: of findings that are one, the
* first names it.
*/
const CAUSE_OF = {
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
const HINTS = /* @__PURE__ */ new Set(["high-input-output-ratio", "dearer-model"]);
/** Whether a finding's saving is a hint alone. */
function isHint({ kind }) {
	return HINTS.has(kind);
}
// src/renderers/say-saving.ts
/** `≈ $41 a month`, `up to $41 a month`; where the window has no length, what it would have saved. */
function saySaving(finding) {
	const { savingUsdPerMonth, savingIsUpperBound, estimatedSavingUsd } = finding;
	const about = savingIsUpperBound ? "up to" : "≈";
	if (savingUsdPerMonth !== null) return `${about} ${sayRoundUsd(savingUsdPerMonth)} a month`;
	if (estimatedSavingUsd !== null) return `${about} ${sayRoundUsd(estimatedSavingUsd)}`;
	return "money not known";
}
/** Several findings as one: what is known of their savings, added up. */
function addSavings(findings) {
	return {
		savingUsdPerMonth: sumKnown(findings.map((one) => one.savingUsdPerMonth)),
		estimatedSavingUsd: sumKnown(findings.map((one) => one.estimatedSavingUsd)),
		savingIsUpperBound: findings.some((one) => one.savingIsUpperBound)
	};
}
// src/renderers/cards.ts
/**
* Findings as cards, by severity, then by what they save together; hints, of which nobody is
* sure, come after others of their severity.
*/
function cardsOf(findings) {
	return [...groupBy(findings.entries(), ([index, { kind, remedy, workflow }]) => JSON.stringify(workflow === null ? index : [kind, remedy])).values()].flatMap((group) => toCard(group.map(([, finding]) => finding))).sort(byMoney);
}
function toCard([first, ...others]) {
	if (first === void 0) return [];
	return [{
		severity: worst([first, ...others]),
		findings: [first, ...others]
	}];
}
function worst(findings) {
	const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
	return SEVERITIES[Math.max(...ranks)] ?? "low";
}
function byMoney(a, b) {
	const isOfHints = ({ findings: [finding] }) => Number(isHint(finding));
	const money = ({ findings }) => {
		const { savingUsdPerMonth, estimatedSavingUsd } = addSavings(findings);
		return savingUsdPerMonth ?? estimatedSavingUsd ?? 0;
	};
	return SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || isOfHints(a) - isOfHints(b) || money(b) - money(a);
}
// src/findings/catalogue.ts
const BY_WORTH = "by what it would save a month: high from the threshold `high-usd-per-month`, medium from `medium-usd-per-month`, else low";
const BY_MONEY = `${BY_WORTH}; medium where that is not known`;
const HINT = `${BY_WORTH}, as where that is not known`;
const EXCESS = "at most what each of these `runs`, which cost `runsUsd` together, costs more than `medianUsd`, the usual run of its workflow or, with fewer than 5 earlier reports, the median run of this one; with fewer than 3 runs, at most the part of `runsUsd` that is over the `limit`";
const CACHING = "(write − read) × `repeatedTokens` − (write − input) × `uncachedTokens`, at the model’s prices: what each request repeats of the one before it in the same run, within the 5 minutes that a cache lives and from 1,024 tokens on, is read instead, and the rest of every prompt is written. Of `unorderedTokens`, whose requests have no times or come as one total, at most all that others than one request sent, (input − read) × `unorderedTokens`";
const BY_RUNS = "by runs with usage: high from 10, medium from 3, else low";
const MEASURED = "high: it is counted, not inferred";
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
	}
};
// src/renderers/rule-title.ts
const TITLES$1 = new Map(Object.entries(CATALOGUE).map(([kind, { title }]) => [kind, title]));
/** What a rule is called; its bare name when a report of another version holds it. */
function ruleTitle(kind) {
	return TITLES$1.get(kind) ?? kind;
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
// src/renderers/say-nothing-found.ts
/** What a report without findings says in their place. */
function nothingFound(report) {
	if (report.findings.length > 0) return [];
	if (report.totals.totalTokens === null) return paragraph("Without token data there is nothing to judge.", "nothing");
	const doubts = sayWhyNotSure(report);
	return doubts === void 0 ? paragraph("None: no rule found anything wasteful.", "nothing") : paragraph(`No rule found anything wasteful in what could be judged, but ${doubts}.`, "warning");
}
/**
* Why a report without findings does not say that nothing is to do: what was not read, not
* counted, not compared or not judged. Undefined where all was.
*/
function sayWhyNotSure(report) {
	const doubts = [
		...missing(report),
		...degraded$1(report),
		...others(report),
		...notAssessed$1(report)
	];
	return doubts.length === 0 ? void 0 : sayList(doubts, doubts.length);
}
function missing({ coverage }) {
	return sayMissing(coverage)?.split(";") ?? [];
}
function degraded$1({ agentRuns = [] }) {
	const count = agentRuns.filter(({ isDegraded }) => isDegraded).length;
	if (count === 0) return [];
	return [`${sayMany(count, "multi-agent run")} ${count === 1 ? "was" : "were"} degraded`];
}
function others({ coverage }) {
	const runs = runsOfOtherProviders(coverage);
	const names = coverage.otherProviders ?? [];
	if (runs === 0 && names.length === 0) return [];
	const whose = names.length === 0 ? "other providers" : sayList(names, 5);
	return [`${runs === 0 ? "usage" : sayMany(runs, "run")} of ${whose} ${runs === 1 || runs === 0 ? "is" : "are"} left out`];
}
function notAssessed$1({ notAssessed, workflows }) {
	if (notAssessed.length === 0) return [];
	const kinds = [...new Set(notAssessed.map(({ kind }) => kind))];
	const named = new Set(notAssessed.map(({ workflow }) => workflow));
	const usd = workflows.filter(({ name }) => named.has(name)).map(({ usage }) => usage.costUsd ?? 0).reduce((sum, cost) => sum + cost, 0);
	const of = usd === 0 ? "" : ` of ${sayUsd(usd)}`;
	return [`${sayList(kinds.map((kind) => `“${ruleTitle(kind)}”`), 5)} could not be assessed${of} for lack of data`];
}
// src/renderers/say-standing.ts
/** Reports in which a finding stands before it says so: a week of daily ones. */
const LONG_STANDING = 7;
/** As far as it is known: `, new`, `, since 2026-11-14`, `, open for 7 reports, since 2026-11-14`. */
function sayStanding({ since, reports }) {
	if (since === null || reports === void 0) return "";
	if (reports === 1) return ", new";
	return `${reports >= LONG_STANDING ? `, open for ${sayMany(reports, "report")}` : ""}, since ${since}`;
}
/** The same for a cell of a table; empty where it is not known. */
function formatSince({ since, reports }) {
	if (since === null || reports === void 0) return "";
	if (reports === 1) return "new";
	return reports >= LONG_STANDING ? `${since} (${sayMany(reports, "report")})` : since;
}
// src/renderers/section-findings.ts
/** Cards that are open; whoever does what these ask for comes back for the others. */
const OPEN_CARDS = 5;
/** One card a cause, what saves most first; all but the first five are folded. */
function findingsSection(report, extent) {
	const shown = report.findings.slice(0, extent.findings);
	const cards = cardsOf(shown);
	const [open, folded] = [cards.slice(0, OPEN_CARDS), cards.slice(OPEN_CARDS)];
	return [
		headline("🔍 Optimization Opportunities"),
		...nothingFound(report),
		...cardBlocks(open, 1, extent),
		...folded.length === 0 ? [] : [details(sayFolded(folded), cardBlocks(folded, open.length + 1, extent))],
		...paragraph(moreIn(report, report.findings.length - shown.length, "finding")),
		...notAssessed(report, extent)
	];
}
function sayFolded(cards) {
	const findings = cards.flatMap((card) => card.findings);
	const saving = addSavings(findings);
	const worth = saving.estimatedSavingUsd === null ? "" : `, ${saySaving(saving)} together`;
	return `${sayMany(findings.length, "more finding")}${worth}`;
}
/** A list of cards; the table of one that has one interrupts it. */
function cardBlocks(cards, first, extent) {
	const blocks = [];
	let items = [];
	let next = first;
	const endList = () => {
		if (items.length > 0) blocks.push({
			kind: "list",
			first: next - items.length,
			items
		});
		items = [];
	};
	for (const card of cards) {
		items.push(card.findings.length === 1 ? single(card, extent) : shared(card));
		next += 1;
		if (card.findings.length === 1) continue;
		endList();
		blocks.push(...workflowTable(card, extent));
	}
	endList();
	return blocks;
}
function single({ severity, findings: [finding] }, extent) {
	const { kind, workflow, symptoms, remedy, confidence } = finding;
	const where = workflow === null ? NOTHING : say` in ${code(workflow)}`;
	return {
		text: say`${{
			kind: "severity",
			severity
		}} · ${strong(ruleTitle(kind))}${where} — ${worth(finding)}`,
		below: [
			say`${finding.message}${doubt(confidence)}${proof(finding, extent)}`,
			...symptoms.length === 0 ? [] : [say`Of the same cause: ${sayTogether(symptoms)}`],
			say`→ ${strong(remedy)}`
		]
	};
}
/** What it is worth, and since when it stands. */
function worth(finding) {
	return say`${strong(saySaving(finding))}${sayStanding(finding)}`;
}
function doubt(confidence) {
	return confidence === "low" ? " (Low confidence.)" : "";
}
function sayTogether(symptoms) {
	return symptoms.map(({ kind, message }) => `${ruleTitle(kind)}: ${message}`).join(" ");
}
/** The same remedy for several workflows. */
function shared({ severity, findings }) {
	const [{ kind, remedy }] = findings;
	const where = `in ${sayMany(findings.length, "workflow")}`;
	const together = saySaving(addSavings(findings));
	return {
		text: say`${{
			kind: "severity",
			severity
		}} · ${strong(ruleTitle(kind))} ${where} — ${strong(together)}`,
		below: [say`→ ${strong(remedy)}`]
	};
}
function workflowTable({ findings }, extent) {
	const shown = findings.slice(0, extent.workflowRows);
	const rest = findings.slice(extent.workflowRows);
	const hasSince = shown.some((finding) => formatSince(finding) !== "");
	return table([
		left("Workflow"),
		right("Saves"),
		...hasSince ? [left("Since")] : [],
		left("What")
	], [...shown.map((finding) => rowOf$1(finding, hasSince, extent)), ...rest.length === 0 ? [] : [[sayMany(rest.length, "more workflow"), saySaving(addSavings(rest))]]]);
}
function rowOf$1(finding, hasSince, extent) {
	const { workflow, message, symptoms } = finding;
	const also = symptoms.length === 0 ? "" : ` ${sayTogether(symptoms)}`;
	return [
		code(workflow ?? ""),
		saySaving(finding),
		...hasSince ? [formatSince(finding)] : [],
		say`${message}${also}${proof(finding, { evidenceRuns: Math.min(1, extent.evidenceRuns) })}`
	];
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
/** Why there is no number: other providers were used, there was nothing, or it is not known. */
function sayNothingCounted(report) {
	const { coverage, repository, providers } = report;
	const { agenticRuns, otherProviders = [] } = coverage;
	if (runsOfOtherProviders(coverage) + otherProviders.length > 0 && providers.length > 0) return sayWrongProvider(report);
	if (agenticRuns === 0) {
		if (repository === null) return [strong(sayNoneOf(providers))];
		return [strong("No token usage and no agentic run was found")];
	}
	const none = agenticRuns === 1 ? "The only run reported no token usage" : `None of the ${sayCount(agenticRuns)} runs reported its token usage`;
	return [strong(`${none}, so what was spent is not known`)];
}
const MAX_PROVIDERS = 5;
/** Which providers were used instead, and the one line that counts them. */
function sayWrongProvider({ providers, coverage, repository }) {
	const { agenticRuns, otherProviders = [] } = coverage;
	const found = listing(otherProviders, MAX_PROVIDERS, code);
	const names = found.length === 0 ? say`other providers` : found;
	const others = runsOfOtherProviders(coverage);
	const silent = others > 0 && others < agenticRuns ? ", the others reported nothing" : "";
	const used = say`${sayWho(agenticRuns, others)} ${names}${silent}`;
	const few = otherProviders.length > 0 && otherProviders.length <= MAX_PROVIDERS;
	const line = repository === null ? `--provider ${few ? otherProviders.join(",") : "all"}` : `provider: ${few ? otherProviders.join(", ") : "all"}`;
	return say`${strong(sayNoneOf(providers))}: ${used}; ${code(line)} counts them`;
}
function sayWho(agenticRuns, others) {
	if (agenticRuns === 0 || others === 0) return "the records are of";
	if (others === agenticRuns) return `${agenticRuns === 1 ? "the only run" : `all ${sayCount(agenticRuns)} runs`} used`;
	return `${sayCount(others)} of ${sayMany(agenticRuns, "run")} used`;
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
/** Whether the report knows runs: files often know none, and so count requests alone. */
function knowsRuns({ repository, workflows }) {
	return repository !== null || workflows.some(({ runs }) => runs > 0);
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
* `$2.97 (68%) more than` the newest earlier report, in tokens where this report's cost is
* unknown, so that like stands beside like; undefined when that is not known.
*/
function sayChange(report) {
	const { change, totals, trend } = report;
	const [newest] = trend.earlier;
	if (newest === void 0 || trend.totals === null) return void 0;
	const about = newest.isRounded ? "about " : "";
	if (change !== null) return `${about}${sayDollars(change)}`;
	const { costRelative, tokensRelative } = trend.totals;
	if (costRelative === null && tokensRelative === null) return void 0;
	if (totals.costUsd === null) return sayTokensOf(report, newest, about);
	if (newest.costUsd === null) return void 0;
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
// src/renderers/say-forecast.ts
/**
* What the month will have cost, in one line: `Forecast for 2026-11: $96.40 at the pace of the
* last 7 days (95% between $80.10 and $112.70), $62.00 so far`. Nothing where it cannot be
* forecast.
*/
function sayForecast({ projection }) {
	if (projection === null) return NOTHING;
	const { month, monthUsd, low, high, isFloor, days, spentUsd } = projection;
	const known = (usd) => formatCost({
		costUsd: usd,
		costIsFloor: isFloor
	}, "$0.00");
	const range = `95% between ${sayUsd(low)} and ${sayUsd(high)}`;
	return fact(`Forecast for ${month}`, say`${strong(known(monthUsd))} at the pace of the last ${days} whole days (${range}), ${known(spentUsd)} so far`);
}
// src/trend/cost-factors.ts
/** What a model's cost in a workflow is the product of, in this order. */
const FACTORS$1 = [
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
const SETS = 1 << FACTORS$1.length;
/** What a set weighs for a factor that is not in it, by its size. */
const WEIGHTS = Array.from({ length: SETS }, (_, set) => {
	const size = FACTORS$1.filter((_factor, bit) => hasBit(set, bit)).length;
	return factorial(size) * factorial(FACTORS$1.length - 1 - size) / factorial(FACTORS$1.length);
});
/** Each factor's part of the change; swapped sides give the same numbers negated, bit by bit. */
function shapleyOf(from, to) {
	const forth = marginals(from, to);
	const back = marginals(to, from);
	return forth.map((value, factor) => (value - (back[factor] ?? 0)) / 2);
}
function marginals(from, to) {
	const costs = Array.from({ length: SETS }, (_, set) => costOf(from.map((value, factor) => hasBit(set, factor) ? to[factor] ?? 0 : value)));
	return FACTORS$1.map((_, factor) => {
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
	const unexplained = nanosOf(only$1(to, isUnknown)) - nanosOf(only$1(from, isUnknown));
	const before = explainedOf(only$1(from, (model) => !isUnknown(model)));
	const after = explainedOf(only$1(to, (model) => !isUnknown(model)));
	const models = /* @__PURE__ */ new Set([...before.models.keys(), ...after.models.keys()]);
	const shares = Array.from(models, (model) => ({
		model,
		values: shapleyOf(...factorsOf(before, after, model, ratesOf(model)))
	}));
	return [...rounded(FACTORS$1.flatMap((kind, factor) => kind === "price" ? shares.map(({ model, values }) => ({
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
function only$1(side, isMeant) {
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
const NONE = FACTORS$1.map(() => 0);
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
	"failing-runs": ["runs"],
	"failed-run-spend": ["runs"],
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
/** Reports in which a finding of single runs has to have stood. */
const LEAST_STANDING = 3;
/**
* Which findings ended, and what that was worth against what was predicted. One has ended if
* its workflow ran since and it was found no more; what it was worth is the change of the
* workflow's cost since the last report in which it stood, as far as it is of what the remedy
* is about, a day on average over the reports since. The newest end comes first.
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
	}).sort((a, b) => descending$1(a.ended, b.ended) || descending$1(a.predictedUsdPerMonth, b.predictedUsdPerMonth) || descending$1(b.workflow, a.workflow) || descending$1(b.finding, a.finding));
}
function standingOf(report) {
	if (report.open === void 0) return [];
	const { date, open, workflows, spends } = report;
	return [{
		date,
		days: windowDays(report),
		open,
		ran: new Set(workflows.map(({ name }) => name)),
		spends
	}];
}
function nowOf({ date, window, findings, spends }) {
	return {
		date,
		days: windowDays(window),
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
	return [...last.values()].filter((ended) => ended.last < reports.length - 1 && (ended.finding.savingUsdPerMonth ?? 0) > 0);
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
	const parts = splitChange({
		workflows: then,
		scale: 1 / before.days
	}, {
		workflows: now,
		scale: 1 / after.days
	}, ratesOf);
	if (parts.some((part) => part.kind === "not-explained")) return null;
	const meant = new Set(PARTS_OF.get(kind));
	return parts.reduce((saved, part) => meant.has(part.kind) ? saved - part.usd : saved, 0);
}
function descending$1(a, b) {
	if (a === b) return 0;
	return a > b ? -1 : 1;
}
// src/renderers/say-track.ts
const DONE_BY_KIND = new Map(Object.entries({
	"zero-cache-hits": "caching turned on",
	"low-cache-hits": "more read from the cache",
	"cache-write-over-read": "less written to the cache in vain",
	"high-input-output-ratio": "shorter prompts",
	"many-small-requests": "fewer small requests",
	"many-requests": "fewer requests a run",
	"heavy-run": "lighter runs",
	"costly-run": "cheaper runs",
	"failing-runs": "runs no longer fail",
	"failed-run-spend": "nothing spent on failed runs",
	"dearer-model": "a cheaper model"
}));
/** More would not be read in one sentence. */
const MOST_NEW_ENDS = 3;
/** `Done: caching turned on in X: $21 a month predicted, $18 so far.` Nothing where no finding ended now. */
function sayEnded(report) {
	const date = dateOfReport(report);
	const now = (report.trend.track ?? []).filter(({ ended }) => ended === date);
	if (now.length === 0) return NOTHING;
	return say`${strong("Done")}: ${listing(now, MOST_NEW_ENDS, sayEntry)}.`;
}
/** The list of what ended, with the sum of what it was worth. */
function trackBlocks({ trend }, extent) {
	const { track = [] } = trend;
	if (track.length === 0) return [];
	const shown = track.slice(0, Math.min(extent.causes, extent.names));
	const hidden = track.length - shown.length;
	return [...paragraph(say`${strong("What was done")}: ${saySum(track)}`), ...bullets([...shown.map((entry) => say`${entry.ended}: ${sayEntry(entry)}`), hidden === 0 ? NOTHING : [`${sayMany(hidden, "earlier one")} not shown`]])];
}
function saySum(track) {
	const count = `${sayMany(track.length, "finding")} ended`;
	const sum = sumTrack(track);
	if (sum === null) return `${count}; what that saved is not known yet.`;
	const unknown = track.filter(({ actualUsdPerMonth }) => actualUsdPerMonth === null).length;
	const others = unknown === 0 ? "" : `; of ${unknown} it is not known yet`;
	return `${count}, ${sayRoundUsd(sum.predictedUsd)} a month predicted, ${sayActual(sum.actualUsd)}${others}.`;
}
function sayEntry(entry) {
	const { finding, workflow, predictedUsdPerMonth, predictionIsUpperBound } = entry;
	const what = DONE_BY_KIND.get(finding) ?? `“${ruleTitle(finding)}” ended`;
	const upTo = predictionIsUpperBound ? "up to " : "";
	const actual = entry.actualUsdPerMonth === null ? "what it saves is not known yet" : sayActual(entry.actualUsdPerMonth);
	const reports = entry.reports > 1 ? ` (${sayMany(entry.reports, "report")})` : "";
	return say`${what} in ${code(workflow)}: ${upTo}${sayRoundUsd(predictedUsdPerMonth)} a month predicted, ${actual}${reports}`;
}
function sayActual(usd) {
	return usd < 0 ? `${sayRoundUsd(-usd)} more spent so far` : `${sayRoundUsd(usd)} so far`;
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
	if (kind === "workflow-gone") return say`${knowsRuns(report) ? "no run" : "nothing"} of ${name}`;
	if (kind === "requests-per-run" && !knowsRuns(report)) return say`${cents > 0 ? "more" : "fewer"} requests in ${name}`;
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
	return hasChange(part, "workflow-new", report) || !knowsRuns(report);
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
// src/renderers/say-worth.ts
/**
* What could be saved and the one thing to do first: `≈ $41 a month avoidable, of $96. First,
* …`. Without a finding, that there is nothing to do, or why nobody can say so.
*/
function sayWorth(report) {
	const { findings, savings, totals } = report;
	const cards = cardsOf(findings);
	const silent = cards.find(({ findings: [{ kind }] }) => kind === "no-token-data");
	const first = (totals.totalTokens === null ? silent : void 0) ?? cards[0];
	if (first !== void 0) {
		const sum = sayAvoidable(savings);
		const [finding, ...others] = first.findings;
		return say`${sum}${sum.length === 0 ? "" : " "}${sayFirst(finding, others, sum.length > 0)}`;
	}
	if (totals.totalTokens === null) return NOTHING;
	const doubts = sayWhyNotSure(report);
	return doubts === void 0 ? ["Nothing to do: every rule was assessed, and none found anything wasteful."] : say`No rule found anything wasteful in what could be judged, but ${doubts}.`;
}
/** Nothing where it is not known, or nothing is avoidable. */
function sayAvoidable(savings) {
	if (savings === void 0) return NOTHING;
	const { avoidableUsdPerMonth: usd, costUsdPerMonth, isUpperBound } = savings;
	if (usd === null || usd === 0) return NOTHING;
	const of = costUsdPerMonth === null ? "" : `, of ${sayRoundUsd(costUsdPerMonth)}`;
	const atMost = isUpperBound ? " (at most)" : "";
	return say`${strong(`≈ ${sayRoundUsd(usd)} a month avoidable${of}`)}${atMost}.`;
}
/** The remedy is what is to be done; the message says why. */
function sayFirst(finding, others, isAfterSum) {
	const { workflow, message, remedy, kind } = finding;
	const saving = addSavings([finding, ...others]);
	const known = saving.estimatedSavingUsd === null ? "" : ` (${saySaving(saving)})`;
	const lead = isAfterSum ? "First" : "To do first";
	if (others.length > 0) {
		const count = sayMany(others.length + 1, "workflow");
		return say`${lead}, in ${count}${known}: ${strong(remedy)} (${ruleTitle(kind)}.)`;
	}
	const where = workflow === null ? NOTHING : say`, in ${code(workflow)}`;
	return say`${lead}${where}${known}: ${strong(remedy)} ${message}`;
}
// src/renderers/section-overview.ts
/** The answer first, then what it rests on. */
function overviewSection(report) {
	return [
		headline("Overview"),
		...answer(report),
		...paragraph(sayWorth(report)),
		...paragraph(sayEnded(report)),
		...paragraph(sayWhy(report)),
		...coverage(report),
		...facts(report)
	];
}
function answer(report) {
	const [newest] = report.trend.earlier;
	const change = sayChange(report);
	const compared = change === void 0 || newest === void 0 ? NOTHING : say`, ${change} in the ${link("last report", newest.url)}`;
	return paragraph(say`${sayWhatWasSpent(report)}${compared}.`, "answer");
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
		sayForecast(report),
		fact("Findings", findings(report)),
		fact("Workflows", workflows(report)),
		fact("Providers", otherProviders(report)),
		fact("Degraded", degraded(report))
	]);
}
/** Nothing where there was nothing whose time could be known. */
function period({ window, totals }) {
	const { from, to, period } = window;
	const name = period === void 0 ? "" : `${period.unit} ${period.name}, `;
	if (from !== null || to !== null) return `${name}${formatPeriod(window)}`;
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
// src/trend/median.ts
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
/** How the numbers were made, in small print, and what this page leaves out. */
function footerSection(report, extent, leftOut) {
	const { generator } = report;
	const sentences = [
		leftOut.length === 0 ? NOTHING : say`${strong("Left out to fit:")} ${join(leftOut, "; ")}. All of it is in ${wholeReport(report)}.`,
		pricing(report, extent),
		hasEstimates(report) ? [ESTIMATE_WORDS] : NOTHING,
		...doubts(report),
		...reported(report, extent),
		unread(report, extent),
		duplicates(report),
		say`Made by ${code(`${generator.name} ${generator.version}`)}.`
	];
	return paragraph(join(sentences, " "), "small");
}
/** Nothing when nothing was priced. */
function pricing({ pricing, totals }, extent) {
	const { source, version, overridden, unpriced } = pricing;
	if (totals.costUsd === null && unpriced.length === 0) return NOTHING;
	const given = overridden.length === 0 ? NOTHING : say` Prices given by the user: ${listing(overridden, extent.names, code)}.`;
	const missing = unpriced.length === 0 ? NOTHING : say` No price, so not in the cost: ${listing(unpriced, extent.names, (model) => say`${code(model)}${sayNearest(pricing, model)}`)}.`;
	return say`Costs are estimates at list prices (${code(source)}, version ${code(version)}), request by request, and no invoice.${given}${missing}`;
}
/** What may make the cost another. */
function doubts({ pricing }) {
	return [sayStale(pricing), sayAssumed(pricing)].map((sentence) => sentence === void 0 ? NOTHING : [sentence]);
}
/** Of stores of calls, their own section says it. */
function hasEstimates({ totals, calls, agentRuns = [] }) {
	const unsplit = (totals.unsplitTokens ?? 0) - (calls?.usage.unsplitTokens ?? 0);
	return [...calls?.usage.costIsEstimate === true && unsplit === 0 ? [] : [totals], ...agentRuns].some(({ costIsEstimate }) => costIsEstimate);
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
// src/history/report-title.ts
/**
* The title of a report's issue: the prefix with the date of the window's last instant, or with
* the week or month that it rolls up, so that people and lists tell the series apart.
*/
function titleOf$1(report, prefix) {
	const { period } = report.window;
	return period === void 0 ? `${prefix} ${dateOfReport(report)}` : `${prefix}, ${period.unit} ${period.name}`;
}
/** What an earlier report of a report's series is called: its date, or its week or month. */
function nameOfEarlier({ window: { period } }, { date }) {
	return period === void 0 ? date : periodAt(period.unit, Date.parse(date)).name;
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
/** Where the report knows no runs. */
const WITHOUT_RUNS = {
	"workflow-gone": "Nothing this time",
	"requests-per-run": "Number of requests"
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
	return knowsRuns(report) ? TITLES[part.kind] : WITHOUT_RUNS[part.kind] ?? TITLES[part.kind];
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
		...trackBlocks(report, extent),
		...whyTable(report, extent),
		...costFigure(report, extent.earlierReports),
		...table(COLUMNS, [thisReport(report), ...shown.map((one) => earlierRow(one, report))]),
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
function earlierRow(earlier, report) {
	const about = (text) => earlier.isRounded && text !== "–" ? `≈ ${text}` : text;
	return [
		link(nameOfEarlier(report, earlier), earlier.url),
		earlier.runsWithUsage === null ? "–" : sayCount(earlier.runsWithUsage),
		about(formatTokens(earlier.totalTokens)),
		about(formatCost(earlier))
	];
}
/** Where the report before this one is; nothing when there is none. */
function previousSection(report) {
	const [newest] = report.trend.earlier;
	if (newest === void 0) return [];
	const name = nameOfEarlier(report, newest);
	const label = newest.url === "" ? `of ${name}` : `#${newest.issue} of ${name}`;
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
		right("I/O Ratio", {
			short: "In/out",
			isExtra: true
		}),
		left("Top Model", {
			short: "Top model",
			isExtra: true
		})
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
	return [
		() => overviewSection(report),
		(extent) => comparisonSection(report, extent),
		(extent) => budgetsSection(report, extent),
		(extent) => report.groups === void 0 ? workflowsSection(report, extent) : groupsSection(report, extent),
		(extent) => callsSection(report, extent),
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
// src/renderers/remember-by-extent.ts
/**
* Prints again only when something of the extent changed that was looked at: a long report is
* shown to some thirty extents until it fits, each of which changes one section or two.
*/
function rememberByExtent(print) {
	const seen = /* @__PURE__ */ new Map();
	let text;
	return (extent) => {
		const isSame = [...seen].every(([part, kept]) => extent[part] === kept);
		if (text !== void 0 && isSame) return text;
		seen.clear();
		text = print(new Proxy(extent, { get(target, part) {
			seen.set(part, target[part]);
			return target[part];
		} }));
		return text;
	};
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
// src/renderers/shrink.ts
/** The way down: a part of the report and how much of it is kept from there on. */
const STEPS = [
	["detailedWorkflows", 500],
	["findings", 500],
	["askedRows", 500],
	["runsPerWorkflow", 2],
	["agentRuns", 2],
	["detailedWorkflows", 100],
	["detailedWorkflows", 50],
	["detailedWorkflows", 25],
	["findings", 50],
	["notAssessed", 5],
	["detailedWorkflows", 10],
	["names", 5],
	["groupRows", 3],
	["findings", 25],
	["askedRows", 100],
	["evidenceRuns", 1],
	["agentRuns", 0],
	["detailedWorkflows", 3],
	["earlierReports", 5],
	["causes", 3],
	["groupRows", 0],
	["detailedWorkflows", 0],
	["findings", 10],
	["workflowRows", 10],
	["askedRows", 10],
	["names", 1],
	["findings", 3],
	["notAssessed", 1],
	["earlierReports", 1],
	["workflowRows", 3],
	["askedRows", 3]
];
/** What a part is called when it is cut down to so many items. */
const WORDS = {
	workflowRows: (kept) => `rows of workflows after the first ${kept}`,
	findings: (kept) => `findings after the first ${kept}`,
	evidenceRuns: (kept) => `runs that prove a finding, beyond ${kept}`,
	detailedWorkflows: (kept) => kept === 0 ? "details of workflows" : `details of workflows after the first ${kept}`,
	runsPerWorkflow: (kept) => `runs of a workflow, beyond ${kept}`,
	askedRows: (kept) => `groups after the first ${kept}`,
	groupRows: (kept) => kept === 0 ? "agents, stages and tasks" : `agents, stages and tasks after the first ${kept}`,
	agentRuns: (kept) => kept === 0 ? "multi-agent runs" : `multi-agent runs after the ${kept} costliest`,
	names: (kept) => `names in lists, beyond ${kept}`,
	causes: (kept) => `causes of the change in cost after the first ${kept}`,
	earlierReports: (kept) => `earlier reports beyond ${kept}`,
	notAssessed: (kept) => `reasons why rules were not assessed, beyond ${kept}`
};
/**
* Renders to the largest extent that fits. `render` gets the extent and what was left out,
* which it has to say. At the last step a body is some thousand characters long whatever
* the report; only a smaller budget than that is not kept.
*/
function shrinkToFit(render, budget) {
	let extent = FULL_EXTENT;
	let bare = render(extent, []);
	if (fits(bare, budget)) return {
		text: bare,
		leftOut: []
	};
	const cut = /* @__PURE__ */ new Set();
	for (const [part, kept] of STEPS) {
		extent = {
			...extent,
			[part]: kept
		};
		const before = bare;
		bare = render(extent, []);
		if (bare === before) continue;
		cut.add(part);
		if (!fits(bare, budget)) continue;
		const fitted = renderCut(render, extent, cut);
		if (fits(fitted.text, budget)) return fitted;
	}
	return renderCut(render, extent, cut);
}
function renderCut(render, extent, cut) {
	const leftOut = [...cut].map((part) => WORDS[part](extent[part]));
	return {
		text: render(extent, leftOut),
		leftOut
	};
}
function fits(text, { maxChars = Infinity, maxBytes }) {
	if (text.length > 2 * maxChars) return false;
	if (text.length > maxChars && [...text].length > maxChars) return false;
	return Buffer.byteLength(text) <= maxBytes;
}
// src/renderers/issue.ts
/**
* Longest body unless given, in code points. GitHub's limit is 65,536 ("body is too long");
* the rest is room for what people and programs append.
*/
const MAX_ISSUE_CHARS = 6e4;
/** GitHub stores no more bytes of a body; measured in 2026, not documented. */
const MAX_ISSUE_BYTES = 262144;
/**
* The issue of a report. The body begins with the hidden marker, an HTML comment on one
* line, and fits the limits, markers included: a report that is too long is shown to a
* smaller extent.
*/
function renderIssue(report, { marker, endMarker, maxChars = MAX_ISSUE_CHARS }) {
	const { text, leftOut } = renderMarkdownPage(report, {
		maxChars,
		maxBytes: MAX_ISSUE_BYTES
	}, marker, endMarker);
	return {
		body: text,
		leftOut
	};
}
/** The report as Markdown within a budget, between lines that always stay. */
function renderMarkdownPage(report, budget, before = "", after = "") {
	const sections = sectionsOf(report).map((section) => rememberByExtent((extent) => printMarkdown(section(extent))));
	return shrinkToFit((extent, leftOut) => {
		const page = sections.map((print) => print(extent));
		const foot = printMarkdown(footerSection(report, extent, leftOut));
		return `${[
			before,
			...page,
			foot,
			after
		].filter((part) => part !== "").join("\n\n")}\n`;
	}, budget);
}
export { rankOf as C, lastPeriod as D, usedWorkflows as E, periodAt as O, isHint as S, usedRuns as T, trackRecord as _, nameOfEarlier as a, ruleTitle as b, unpricedModel as c, toFinding as d, usualOfFacts as f, evidenceRuns as g, median as h, pageOf as i, defineRule as l, leastUnusual as m, renderMarkdownPage as n, titleOf$1 as o, isOverUsual as p, TERMINAL_EXTENT as r, CURES as s, renderIssue as t, defineWorkflowRule as u, costOfWindow as v, lacking as w, causeOf as x, splitChange as y };
