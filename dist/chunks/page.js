import { A as strong, C as join, D as paragraph, E as listing, M as toText, O as right, S as headline, T as link, _ as NOTHING, a as UNCHANGED, b as details, c as formatInstant, d as formatRate, f as formatRatio, g as BREAK, h as shortModel, j as table, k as say, l as formatLatency, m as formatTokens, o as formatChange, p as formatRequests, s as formatCost, u as formatPeriod, v as bullets, w as left, x as fact, y as code } from "./sparkline.js";
import { a as sayMany, c as sayShare, d as sayUsdOrMore, i as sayList, l as sayTokens, n as sayCount, o as sayOf, s as sayRoundUsd, t as capitalized, u as sayUsd } from "./wording.js";
import { E as costPerRunGrowth, b as usedWorkflows, c as IN_WHICH, f as CURES, j as tokensPerRunGrowth, k as per, o as isHint, t as sumTrack, u as nameOfEarlier, y as usedRuns } from "./track.js";
import { t as ruleTitle } from "./rule-title.js";
import { B as SEVERITIES, t as groupBy } from "./group-by.js";
import { n as windowDays, t as dateOfWindow } from "./window.js";
import { a as MISSING_SPEND } from "./hidden-comment.js";
import { t as GAP_WORDS } from "./gap-words.js";
import { _ as consumptionByName, t as dateOfReport, y as mergeByName } from "./marker.js";
import { t as sumKnown } from "./sum-known.js";
import { t as INPUT_SHARE } from "./unsplit.js";
import { c as nameOfDay, s as dayOf } from "./model-name.js";
import { n as PAPERCLIP_WORK } from "./paperclip-report.js";
// src/renderers/section-groups.ts
const COLUMNS$3 = [
	right("Requests", { isExtra: "late" }),
	right("Total Tokens", {
		short: "Tokens",
		isExtra: "late"
	}),
	right("Output", { isExtra: true }),
	right("Cost"),
	right("Cache Rate", {
		short: "Cached",
		isExtra: true
	}),
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
	right("Median", { isExtra: "late" }),
	right("Its change", {
		short: "Change",
		isExtra: "late"
	})
];
/** What each metric is called in a sentence. */
const WORDS = {
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
		...paragraph(say`${WORDS[metric]} per run. Before: ${formatPeriod(before)}; after: ${formatPeriod(after)}.`),
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
const CAUSES = {
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
	const [more, less] = CAUSES[part.kind];
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
		...table(COLUMNS$1, shown.map(row$3)),
		...paragraph(moreIn(report, budgets.length - shown.length, "budget")),
		...isUncovered ? paragraph("≥: no report of this series covers the whole month, or some of its cost is not known.") : []
	];
}
function row$3(budget) {
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
// src/renderers/say-proof.ts
function doubt(confidence) {
	return confidence === "low" ? " (Low confidence.)" : "";
}
/** What else the cause of a finding does. */
function sayTogether(symptoms) {
	return symptoms.map(({ kind, message }) => `${ruleTitle(kind)}: ${message}`).join(" ");
}
/** The runs that prove a finding, in brackets; nothing where there are none. */
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
	if (cost !== "") return say`${strong(cost)} spent${byRuns}${sayEstimated(report)}`;
	if (totals.totalTokens === null) return sayNothingCounted(report);
	const tokens = `${formatTokens(totals.totalTokens)} tokens`;
	return say`${strong(tokens)} used${byRuns}, at a cost that is not known`;
}
/** What of it nobody reported as a cost: of a Paperclip audit that may be nearly all. */
function sayEstimated({ paperclip }) {
	const usd = (paperclip?.companies ?? []).reduce((sum, { cost }) => sum + cost.estimatedUsd, 0);
	return usd === 0 ? "" : `, ${sayUsd(usd)} of it estimated from tokens`;
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
* forecast, or nothing was spent for days.
*/
function sayForecast({ projection }) {
	if (projection === null) return NOTHING;
	const { month, monthUsd, low, high, isFloor, days, spentUsd } = projection;
	if (spentUsd === 0 && high === 0) return NOTHING;
	const known = (usd) => formatCost({
		costUsd: usd,
		costIsFloor: isFloor
	}, "$0.00");
	const range = `95% between ${sayUsd(low)} and ${sayUsd(high)}`;
	return fact(`Forecast for ${month}`, say`${strong(known(monthUsd))} at the pace of the last ${days} whole days (${range}), ${known(spentUsd)} so far`);
}
/** The forecast in a few words, `$96.40 forecast for 2026-11`; empty where there is none. */
function sayMonth$1(report) {
	const { projection } = report;
	if (projection === null || sayForecast(report).length === 0) return "";
	const { month, monthUsd, isFloor } = projection;
	return `${formatCost({
		costUsd: monthUsd,
		costIsFloor: isFloor
	}, "$0.00")} forecast for ${month}`;
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
/** `Done: caching turned on in X: $21 a month predicted, $18 so far, run for run.` Nothing where no finding ended now. */
function sayEnded(report) {
	const date = dateOfReport(report);
	const now = (report.trend.track ?? []).filter(({ ended }) => ended === date);
	if (now.length === 0) return NOTHING;
	return say`${strong("Done")}: ${listing(now, MOST_NEW_ENDS, sayEntry)}${runForRun(now)}.`;
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
	if (sum === null) return `${count}; what that saved is not known.`;
	const unknown = track.filter(({ actualUsdPerMonth }) => actualUsdPerMonth === null).length;
	const others = unknown === 0 ? "" : `; of ${unknown} it is not known`;
	return `${count}, ${sayRoundUsd(sum.predictedUsd)} a month predicted, ${sayActual(sum.actualUsd)}${runForRun(track)}${others}.`;
}
/** What is saved is not that there were fewer runs. */
function runForRun(track) {
	return track.some(({ actualUsdPerMonth }) => actualUsdPerMonth !== null) ? ", run for run" : "";
}
function sayEntry(entry) {
	const { finding, workflow, predictedUsdPerMonth, predictionIsUpperBound } = entry;
	const what = DONE_BY_KIND.get(finding) ?? `“${ruleTitle(finding)}” ended`;
	const upTo = predictionIsUpperBound ? "up to " : "";
	const actual = entry.actualUsdPerMonth === null ? "what it saves is not known" : sayActual(entry.actualUsdPerMonth);
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
/** A cause in words, such as `7 more runs` or `longer prompts in …`. */
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
// src/renderers/say-saving.ts
/** `≈ $41 a month`, `up to $41 a month`; where the window has no length, what it would have saved. */
function saySaving(finding) {
	const { savingUsdPerMonth, savingIsUpperBound, estimatedSavingUsd } = finding;
	if ((savingUsdPerMonth ?? estimatedSavingUsd) === 0) return "saves nothing more";
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
/**
* Those that are no hints and may save anything; hints where there is nothing else, and what is
* known to save nothing where there is no hint either.
*/
function mostPressing(cards) {
	const worthwhile = cards.filter((card) => !savesNothing(card));
	return [worthwhile.filter(({ findings: [finding] }) => !isHint(finding)), worthwhile].find(({ length }) => length > 0) ?? cards;
}
/** Whether it is known that nothing would be saved. */
function savesNothing({ findings }) {
	return findings.every(({ estimatedSavingUsd }) => estimatedSavingUsd === 0);
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
// src/renderers/say-places.ts
/** Where findings are that are shown as one: `in 3 workflows`, or `in ci, 5 times`. */
function sayPlaces(findings) {
	const [only = null, ...others] = new Set(findings.map(({ workflow }) => workflow));
	if (only === null || others.length > 0) return [`in ${sayMany(others.length + 1, "workflow")}`];
	return say`in ${code(only)}, ${sayMany(findings.length, "time")}`;
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
		...filtered(report),
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
function filtered({ filters: { workflows, excludeWorkflows } }) {
	return workflows.length + excludeWorkflows.length > 0 ? ["only the chosen workflows were looked at"] : [];
}
function notAssessed$1({ notAssessed, workflows }) {
	if (notAssessed.length === 0) return [];
	const kinds = [...new Set(notAssessed.map(({ kind }) => kind))];
	const named = new Set(notAssessed.map(({ workflow }) => workflow));
	const usd = workflows.filter(({ name }) => named.has(name)).map(({ usage }) => usage.costUsd ?? 0).reduce((sum, cost) => sum + cost, 0);
	const of = usd === 0 ? "" : ` of ${sayUsd(usd)}`;
	return [`${sayList(kinds.map((kind) => `“${ruleTitle(kind)}”`), 5)} could not be assessed${of} for lack of data`];
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
	const first = (totals.totalTokens === null ? silent : void 0) ?? mostPressing(cards)[0];
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
/** What is to be done; why is said where the finding is. */
function sayFirst(finding, others, isAfterSum) {
	const { workflow, remedy, kind } = finding;
	const saving = addSavings([finding, ...others]);
	const known = saving.estimatedSavingUsd === null ? "" : ` (${saySaving(saving)})`;
	const lead = isAfterSum ? "First" : "To do first";
	if (others.length > 0) return say`${lead}, ${sayPlaces([finding, ...others])}${known}: ${strong(remedy)} (${ruleTitle(kind)}.)`;
	const where = workflow === null ? NOTHING : say`, in ${code(workflow)}`;
	return say`${lead}${where}${known}: ${strong(remedy)}`;
}
// src/renderers/section-overview.ts
/** The answer first, then what it rests on. */
function overviewSection(report) {
	return [
		headline("Overview"),
		...answer(report),
		...paragraph(sayWhy(report)),
		...paragraph(sayWorth(report)),
		...paragraph(sayEnded(report)),
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
function coverage({ coverage, paperclip }) {
	const rests = sayCoverage(coverage);
	const missing = sayUnaccounted(paperclip) ?? sayMissing(coverage);
	if (missing === void 0) return paragraph(rests ?? NOTHING);
	const lead = rests === void 0 ? NOTHING : say`${rests} `;
	return paragraph(say`${lead}${strong("Spend may be missing")}: ${missing}.`, "warning");
}
/** Runs of Paperclip of which nobody knows what they cost. */
function sayUnaccounted(paperclip) {
	const { companies = [] } = paperclip ?? {};
	const runs = companies.flatMap(({ unaccounted }) => unaccounted).reduce((sum, one) => sum + one.runs, 0);
	return runs === 0 ? void 0 : `${sayMany(runs, "finished run")} left no usage`;
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
// src/renderers/finding-cards.ts
/** Workflows that a brief card names. */
const NAMED = 3;
/**
* A list of cards, numbered from `first` on; the table of one that has one interrupts it. Brief
* ones have none: they say where or why and what to do, with a run to look at.
*/
function cardBlocks(cards, first, extent, isBrief = false) {
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
		const isShared = card.findings.length > 1;
		if (isBrief) items.push(isShared ? briefShared(card) : brief(card, extent));
		else items.push(isShared ? shared(card) : single(card, extent));
		next += 1;
		if (isBrief || !isShared) continue;
		endList();
		blocks.push(...workflowTable(card, extent));
	}
	endList();
	return blocks;
}
function single(card, extent) {
	const [finding] = card.findings;
	const { symptoms, remedy, confidence } = finding;
	return {
		text: titleOf$1(card),
		below: [
			say`${finding.message}${doubt(confidence)}${proof(finding, extent)}`,
			...symptoms.length === 0 ? [] : [say`Of the same cause: ${sayTogether(symptoms)}`],
			say`→ ${strong(remedy)}`
		]
	};
}
function brief(card, extent) {
	const [finding] = card.findings;
	const { message, confidence, symptoms, remedy } = finding;
	const also = symptoms.map(({ kind }) => ruleTitle(kind).toLowerCase());
	const others = also.length === 0 ? "" : ` Also ${sayList(also, also.length)}.`;
	return {
		text: titleOf$1(card),
		below: [say`→ ${strong(remedy)} ${message}${doubt(confidence)}${others}${proof(finding, oneRun(extent))}`]
	};
}
function titleOf$1({ severity, findings: [finding] }) {
	const { kind, workflow } = finding;
	const where = workflow === null ? NOTHING : say` in ${code(workflow)}`;
	return say`${{
		kind: "severity",
		severity
	}} · ${strong(ruleTitle(kind))}${where} — ${worth(finding)}`;
}
function oneRun({ evidenceRuns }) {
	return { evidenceRuns: Math.min(1, evidenceRuns) };
}
/** What it is worth, and since when it stands. */
function worth(finding) {
	return say`${strong(saySaving(finding))}${sayStanding(finding)}`;
}
/** The same remedy for several workflows. */
function shared({ severity, findings }) {
	const [{ kind, remedy }] = findings;
	const where = sayPlaces(findings);
	const together = saySaving(addSavings(findings));
	return {
		text: say`${{
			kind: "severity",
			severity
		}} · ${strong(ruleTitle(kind))} ${where} — ${strong(together)}`,
		below: [say`→ ${strong(remedy)}`]
	};
}
/** The same with the workflows in a line, for a table below. */
function briefShared(card) {
	const [{ remedy }] = card.findings;
	const names = listing(card.findings, NAMED, (finding) => {
		const since = formatSince(finding);
		return say`${code(finding.workflow ?? "")} (${saySaving(finding)}${since === "" ? "" : `, ${since}`})`;
	});
	return {
		text: shared(card).text,
		below: [say`→ ${strong(remedy)} ${names}.`]
	};
}
/** A row a workflow, what saves most first. */
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
	const { message, symptoms } = finding;
	const also = symptoms.length === 0 ? "" : ` ${sayTogether(symptoms)}`;
	return [
		code(finding.workflow ?? ""),
		saySaving(finding),
		...hasSince ? [formatSince(finding)] : [],
		say`${message}${also}${proof(finding, oneRun(extent))}`
	];
}
// src/renderers/card-proofs.ts
/** What brief cards left out: runs and symptoms, and the tables of those of many workflows. */
function cardProofs(cards, extent) {
	const own = cards.filter(({ findings }) => findings.length === 1);
	const shared = cards.filter(({ findings }) => findings.length > 1);
	return [...bullets(own.map(({ findings: [finding] }) => sayProof(finding, extent))), ...shared.flatMap((card) => [...paragraph(say`${strong(ruleTitle(card.findings[0].kind))}:`), ...workflowTable(card, extent)])];
}
/** Nothing where the card said it all. */
function sayProof(finding, extent) {
	const { kind, workflow, symptoms, evidence } = finding;
	const hasMore = Math.min(evidence.runs.length, extent.evidenceRuns) > 1;
	if (symptoms.length === 0 && !hasMore) return NOTHING;
	const where = workflow === null ? NOTHING : say` in ${code(workflow)}`;
	const also = symptoms.length === 0 ? "" : ` Of the same cause: ${sayTogether(symptoms)}`;
	return say`${strong(ruleTitle(kind))}${where}:${also}${hasMore ? proof(finding, extent) : NOTHING}`;
}
// src/renderers/section-findings.ts
/** Cards that are open; whoever does what these ask for comes back for the others. */
const OPEN_CARDS = 5;
/** One card a cause, what saves most first; all but the first five are folded, and so are hints. */
function findingsSection(report, extent) {
	const shown = report.findings.slice(0, extent.findings);
	const cards = cardsOf(shown);
	const open = mostPressing(cards).slice(0, OPEN_CARDS);
	const folded = cards.filter((card) => !open.includes(card));
	const more = folded.length === 0 ? [] : cardBlocks(folded, open.length + 1, extent);
	const proofs = extent.canFold ? cardProofs(open, extent) : [];
	return [
		headline("🔍 Optimization Opportunities"),
		...nothingFound(report),
		...cardBlocks(open, 1, extent, extent.canFold),
		...foldTogether(extent, [
			...fold(sayFolded(folded), more),
			...fold("What proves the above", proofs),
			...notAssessed(report, extent)
		], paragraph(moreIn(report, report.findings.length - shown.length, "finding")))
	];
}
function fold(summary, content) {
	return content.length === 0 ? [] : [details(summary, content)];
}
/** One line for all of them, where they fold; the first unfolds with it. */
function foldTogether({ canFold }, folds, rest) {
	const [first, ...others] = folds;
	if (!canFold || first === void 0) return [...folds, ...rest];
	const summary = join(folds.map((one) => one.summary), " · ");
	return [details(summary, [
		...first.content,
		...rest,
		...others
	])];
}
function sayFolded(cards) {
	const findings = cards.flatMap((card) => card.findings);
	const saving = addSavings(findings);
	const worth = saving.estimatedSavingUsd === null ? "" : `, ${saySaving(saving)} together`;
	return `${sayMany(findings.length, "more finding")}${worth}`;
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
// src/renderers/say-facts.ts
/** The facts in a line, to unfold: of when, how much, how well cached, and where it goes. */
function sayFacts(report) {
	const { window, totals, agentRuns = [] } = report;
	const { totalTokens, cacheHitRate } = totals;
	const degraded = agentRuns.filter(({ isDegraded }) => isDegraded).length;
	const line = join([
		window.from === null && window.to === null ? "" : formatPeriod(window),
		totalTokens === null ? "" : `${formatTokens(totalTokens)} tokens`,
		cacheHitRate === null ? "" : `${formatRate(cacheHitRate)} of the input cached`,
		degraded === 0 ? "" : `${sayOf(degraded, agentRuns.length, "multi-agent run")} degraded`,
		sayMonth$1(report)
	].filter((part) => part !== ""), " · ");
	return line.length === 0 ? ["What this rests on"] : line;
}
// src/renderers/report-days.ts
/** More days than this are no picture; the newest are shown. */
const MOST_DAYS = 31;
/**
* Every day of the window and of its records, whose requests may have begun before it, oldest
* first; the newest 31 at most. None where no record has a time.
*/
function daysOfReport({ days, window }) {
	const usageOf = new Map(days.map(({ day, usage }) => [day, usage]));
	const recorded = days.flatMap(({ day }) => day === null ? [] : [Date.parse(day)]);
	if (recorded.length === 0) return [];
	const { from, to } = window;
	const numbers = [
		...recorded,
		...from === null ? [] : [Date.parse(from)],
		...to === null ? [] : [Date.parse(to) - 1]
	].filter((at) => !Number.isNaN(at)).map(dayOf);
	const last = numbers.reduce((most, day) => Math.max(most, day));
	const first = numbers.reduce((least, day) => Math.min(least, day));
	const shown = Math.max(first, last - MOST_DAYS + 1);
	return Array.from({ length: last - shown + 1 }, (_, index) => {
		const day = nameOfDay(shown + index);
		return {
			day,
			usage: usageOf.get(day)
		};
	});
}
/** Whether the window begins and ends at midnight, UTC, so that all of its days are whole. */
function hasWholeDays({ window: { from, to } }) {
	return [from, to].every((instant) => instant?.slice(11, 19) === "00:00:00");
}
// src/renderers/cost-figures.ts
/** More dates than this run into each other, this report included. */
const MOST_REPORTS = 14;
/** Of more days only their number in the month is written. */
const MOST_LONG_LABELS = 14;
/** Less is nothing to look at; above the other, numbers are written with an exponent. */
const LEAST_USD = .01;
const MOST_USD = 0x38d7ea4c68000;
/** What each day of the window cost, oldest first; undefined where nothing of it is known. */
function daysFigure(report) {
	if (!isMostlyDated(report)) return void 0;
	const days = daysOfReport(report);
	const isAll = (report.repository !== null || report.paperclip?.source === "postgres") && report.coverage.complete;
	return figure("Cost by day in US dollars", days.map(({ day, usage }) => {
		const label = days.length > MOST_LONG_LABELS ? day.slice(8) : day.slice(5);
		if (usage === void 0) return {
			label,
			value: isAll ? 0 : null
		};
		return {
			label,
			value: usage.costUsd,
			...markOf(usage)
		};
	}), daysNotes(report));
}
/** Bars of the lesser part of the cost would be taken for all of it. */
function isMostlyDated({ days }) {
	const sumOf = (some) => some.reduce((sum, { usage }) => sum + (usage.costUsd ?? 0), 0);
	return sumOf(days.filter(({ day }) => day === null)) * 2 <= sumOf(days);
}
/** What a picture by day does not show, as parts of a sentence. */
function daysNotes(report) {
	const { days, repository } = report;
	const [first] = daysOfReport(report);
	const undated = days.find(({ day }) => day === null);
	const isCut = days.some(({ day }) => day !== null && first !== void 0 && day < first.day);
	return [
		...repository !== null && !hasWholeDays(report) ? ["the first and the last day are not whole"] : [],
		...isCut ? ["days before these are not shown"] : [],
		...undated === void 0 ? [] : [`not shown, as its records have no time: ${formatCost(undated.usage, "a cost not known")}`]
	];
}
/**
* Cost per day of each report, so that windows of different lengths compare, oldest first;
* undefined where nothing of them is known.
*/
function reportsFigure(report) {
	const { window, trend } = report;
	const now = window.to === null ? [] : toPoint(dateOfWindow({ to: new Date(window.to) }), window, shownTotals(report), false);
	const before = trend.earlier.flatMap((earlier) => toPoint(earlier.date, earlier, earlier, earlier.isRounded));
	return figure("Cost per day, by report, in US dollars", [...now, ...before].slice(0, MOST_REPORTS).toReversed(), []);
}
function toPoint(date, window, cost, isRounded) {
	const isDate = /^\d{4}-\d\d-\d\d$/.test(date);
	const mark = isRounded ? { mark: "≈" } : markOf(cost);
	return isDate ? [{
		label: date.slice(5),
		value: per(cost.costUsd, windowDays(window)),
		...mark
	}] : [];
}
function markOf({ costIsFloor, costIsEstimate }) {
	if (costIsFloor) return { mark: "≥" };
	return costIsEstimate ? { mark: "~" } : {};
}
const MARKS = [
	["≥", "≥ the true cost is higher"],
	["~", "~ an estimate"],
	["≈", "≈ rounded by another program"]
];
/** Names in a note; more are not read. */
const MOST_NAMES = 5;
function figure(title, points, more) {
	const known = points.filter(({ value }) => value !== null);
	const highest = known.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
	if (highest < LEAST_USD || highest > MOST_USD) return void 0;
	const unknown = points.filter(({ value }) => value === null).map(({ label }) => label);
	const notes = [
		...MARKS.filter(([mark]) => known.some((point) => point.mark === mark)).map(([, words]) => words),
		...more,
		...unknown.length === 0 ? [] : [`not known: ${sayList(unknown, MOST_NAMES)}`]
	];
	return {
		title,
		points,
		note: notes.length === 0 ? [] : [`${notes.join("; ")}.`]
	};
}
// src/renderers/section-picture.ts
/** Of a shorter window the days are parts of days, and reports say more. Days. */
const LONG_WINDOW = 3;
/**
* The cost over time as a picture, from the first report on: by day of a window of several days,
* else by report, else by what days there are.
*/
function pictureSection(report, { points: most }) {
	const figure = isByDay(report) ? daysFigure(report) : reportsFigure(report);
	return figure === void 0 ? [] : [toBlock(figure, most)];
}
/** Whether it is by day that the picture says most. */
function isByDay(report) {
	if (daysFigure(report) === void 0) return false;
	const isLong = (windowDays(report.window) ?? 0) >= LONG_WINDOW;
	const reports = reportsFigure(report)?.points.filter(({ value }) => value !== null) ?? [];
	return isLong || reports.length < 2;
}
function toBlock(figure, most) {
	return {
		kind: "figure",
		...figure,
		points: figure.points.slice(-most)
	};
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
/** What an amount of the window is a month, behind it: `, $12.00 a month`. */
function sayMonth(usd, usdPerMonth) {
	if (usdPerMonth === null) return "";
	const [here, month] = [sayUsd(usd), sayUsd(usdPerMonth)];
	return here === month ? " a month" : `, ${month} a month`;
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
			left("Share", { isExtra: "late" }),
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
function tellings({ cost, limits, unaccounted }) {
	const { exactShare, subscriptionUsd, unpricedTokens, outsideLedgerUsd, estimatedUsd } = cost;
	const lost = unaccounted.reduce((sum, { runs }) => sum + runs, 0);
	const covered = exactShare === null || exactShare === 1 ? "" : `, of ${formatRate(exactShare)} of the cost events`;
	const part = (usd, words) => usd === 0 ? "" : `, ${sayUsd(usd)} of it ${words}`;
	return bullets([
		fact("Cost", `${formatSpend(cost)}${part(estimatedUsd, "estimated from tokens")}${part(outsideLedgerUsd, "in no ledger row")}${lost === 0 ? "" : `; ${sayMany(lost, "finished run")} without usage may have cost more`}`),
		fact("Ledger", `${formatUsd(cost.ledgerUsd)}, in whole cents by event`),
		fact("List price", formatListPrice(cost)),
		fact("Exact, by the runs", `${formatUsd(cost.exactUsd)}${covered}`),
		subscriptionUsd === null ? NOTHING : fact("Included in subscriptions", `worth ${sayUsd(subscriptionUsd)}, not billed`),
		unpricedTokens === 0 ? NOTHING : fact("Without a price", `${sayTokens(unpricedTokens)} tokens, so the true cost is higher`),
		...limits.map((limit) => fact("Not seen", limit))
	]);
}
// src/renderers/section-paperclip-idle.ts
/** Words that are no purpose. */
const NO_PURPOSE = /* @__PURE__ */ new Set(["posted", "unknown"]);
/** What the timer started for nothing, what the other runs without an issue were for. */
function paperclipIdle({ idle }, { workflowRows }) {
	const finished = idle.runs;
	const classes = PAPERCLIP_WORK.filter((work) => work !== "issue" && finished[work] > 0).map((work) => `${sayCount(finished[work])} ${NO_PURPOSE.has(work) ? "" : "for "}${WORK_WORDS[work]}`);
	const strict = classes.length === 0 ? "Every finished run had an issue." : `Without an issue: ${sayCount(idle.withoutIssue)} (${classes.join("; ")}).`;
	return [
		headline("Idle heartbeats"),
		...paragraph(total(idle), idle.isHigh ? "warning" : "plain"),
		...paragraph(strict),
		...table([
			left("Agent"),
			right("Idle"),
			right("Runs"),
			right("Share", { isExtra: "late" }),
			right("Cost"),
			right("A month"),
			right("Timer", { isExtra: "late" }),
			right("Issues"),
			left("Interval that fits", { short: "Fits" })
		], idle.byAgent.slice(0, workflowRows).map(row$2))
	];
}
function total({ runs, idleShare, isHigh, wasteUsd, ...sums }) {
	const cost = wasteUsd === null ? "at a cost that is not known" : `for ${sayUsdOrMore(wasteUsd, sums.wasteIsFloor)}${sayMonth(wasteUsd, sums.wasteUsdPerMonth)}`;
	const included = sums.subscriptionUsd === null || sums.subscriptionUsd === 0 ? "" : `, and ${sayUsd(sums.subscriptionUsd)} worth of subscriptions`;
	return say`${strong(sayMany(runs.idle, "idle run"))} (${formatRate(idleShare)}${isHigh ? ", high" : ""}) ${cost}${included}.`;
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
			left("Model", { isExtra: "late" }),
			right("Events", { isExtra: "late" }),
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
		...bullets([...unaccounted.slice(0, names).map(({ agent, runs, minutes, statuses }) => say`${code(agent)}: ${sayMany(runs, "finished run")} without usage (${Object.entries(statuses).map(([status, count]) => `${sayCount(count)} ${status}`).join(", ")}${minutes === null ? "" : `; ${formatMinutes(minutes)}`})`), ...(doublePosts ?? []).slice(0, names).map(({ agent, model, extraRows, extraUsd }) => say`${code(agent)}: ${sayMany(extraRows, "cost event")} of ${code(model)} ${extraRows === 1 ? "stands" : "stand"} there a second time, ${formatUsd(extraUsd)}`)])
	];
}
// src/renderers/section-paperclip-models.ts
/** Which models were used, at which prices. */
function paperclipModels({ models }, { workflowRows, names }) {
	return [headline("Models"), ...table([
		left("Model"),
		right("Events", { isExtra: "late" }),
		left("Share", { isExtra: "late" }),
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
	const triage = triageUsdPerMonth === null || triageUsdPerMonth === 0 ? "" : `; ${sayUsd(triageUsdPerMonth)} a month of it in roles that route and check`;
	const unpriced = unpricedRows === 0 ? "" : ` ${sayCount(unpricedRows)} without a list price or a smaller model ${unpricedRows === 1 ? "is" : "are"} left out.`;
	const sum = totalUsd === null || rows.length === 0 ? `Nothing to compare.${unpriced}` : `At most ${sayUsd(totalUsd)}${sayMonth(totalUsd, totalUsdPerMonth)}, if the same tokens would do on the smaller model${triage}.${unpriced}`;
	return [
		headline("On a smaller model"),
		...paragraph(sum),
		...table([
			left("Agent"),
			left("Model"),
			right("Cost", { isExtra: "late" }),
			left("Smaller model"),
			right("There", { isExtra: "late" }),
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
	const idOf = shortIds(shown);
	return [
		headline("Dearest runs"),
		...paragraph(shown.length === 0 ? "No run reported a cost." : "By cost; “included” is worth so much under a subscription, “~” is estimated from tokens.", shown.length === 0 ? "nothing" : "plain"),
		...table([
			left("Run"),
			left("Agent"),
			left("Model"),
			right("Input", { isExtra: "late" }),
			right("Cached", { isExtra: "late" }),
			right("Output", { isExtra: "late" }),
			right("Cost"),
			left("For", { isExtra: "late" }),
			left("Look at")
		], shown.map((run) => row(run, idOf)))
	];
}
const ID_CHARS = 8;
/** The start of a run's id, as Paperclip shows it; its end where others begin so too. */
function shortIds(runs) {
	const isApart = new Set(runs.map(({ id }) => id.slice(0, ID_CHARS))).size === runs.length;
	return (id) => isApart ? id.slice(0, ID_CHARS) : `…${id.slice(-12)}`;
}
function row(run, idOf) {
	const flags = run.flags.filter((flag) => flag !== "idle").map((flag) => FLAG_WORDS[flag]);
	const ended = run.status === "succeeded" || run.status === "" ? [] : [run.status];
	return [
		code(idOf(run.id)),
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
	], causes.length > most ? 2 : 1);
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
		if (change === "unchanged") return tokens === null ? change : "same tokens";
		return `${newest.isRounded ? "≈ " : ""}${change}${tokens === null ? "" : " tokens"}`;
	};
}
function countNames(workflows) {
	const counts = /* @__PURE__ */ new Map();
	for (const { name } of workflows) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}
// src/renderers/workflow-trends.ts
/** A single bar is no line. */
const FEWEST_VALUES = 2;
/**
* What each workflow cost a day, report by report, oldest first, as a small line of bars; nothing
* where fewer than two of them are known. A report in which it did not run, or whose cost is
* unknown, is a gap. Undefined when there is no earlier report.
*/
function sparklines(report) {
	const earlier = report.trend.earlier.slice(0, 13).toReversed();
	if (earlier.length === 0) return void 0;
	const before = earlier.map(costsOf);
	const days = windowDays(report.window);
	const names = report.workflows.map(({ name }) => name);
	const namesakes = new Set(names.filter((name, index) => names.indexOf(name) !== index));
	return ({ name, usage }) => {
		if (namesakes.has(name)) return NOTHING;
		const values = [...before.map((costs) => costs.get(name) ?? null), per(usage.costUsd, days)];
		return values.filter((value) => value !== null).length < FEWEST_VALUES ? NOTHING : {
			kind: "sparkline",
			values
		};
	};
}
/** US dollars a day by workflow; those that are unknown are left out. */
function costsOf(report) {
	const days = windowDays(report);
	const costs = [...mergeByName(report.workflows)].flatMap(([name, { costUsd }]) => {
		const usd = per(costUsd, days);
		return usd === null ? [] : [[name, usd]];
	});
	return new Map(costs);
}
// src/renderers/section-workflows.ts
/** Rows that stand open; the first ones are most of the cost. */
const OPEN_ROWS = 5;
/** One row a workflow, by cost; its change is beside its cost per run. */
function workflowsSection(report, extent) {
	const title = headline("Workflow Summary");
	const { shown, rest } = workflowRows(report, extent.workflowRows);
	if (shown.length === 0) return [title, ...paragraph("No workflow reported any token usage.")];
	const changeOf = formatChanges(report);
	const lineOf = sparklines(report);
	const hasLines = shown.some((workflow) => toText(lineOf?.(workflow) ?? NOTHING).length > 0);
	const highest = Math.max(0, ...shown.map(({ usage }) => usage.costUsd ?? 0));
	const hasRuns = shown.some(({ runs }) => runs > 0);
	const columns = [
		left("Workflow"),
		right(hasRuns ? "Runs" : "Requests"),
		right("Total Tokens", { short: "Tokens" }),
		...only(!hasRuns, right("Output")),
		right("Cost"),
		left("", {
			isAside: true,
			isExtra: true
		}),
		...only(hasRuns, right("Cost/Run", { short: "Cost/run" })),
		...only(changeOf !== void 0, right("vs Last", {
			short: "vs last",
			isExtra: true
		})),
		...only(hasLines, left("Trend", { isExtra: true })),
		right("Cache Rate", {
			short: "Cached",
			isExtra: true
		}),
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
		barOf(workflow, highest),
		...only(hasRuns, formatCost(costPerRun(workflow))),
		...only(changeOf !== void 0, changeOf?.(workflow) ?? ""),
		...only(hasLines, lineOf?.(workflow) ?? ""),
		formatRate(workflow.usage.cacheHitRate),
		formatRatio(workflow.usage.inputOutputRatio),
		topModel(workflow.models)
	]);
	const last = rest === void 0 ? [] : [restRow(rest, hasRuns)];
	const isLong = rows.length + last.length >= 7;
	if (!extent.canFold || !isLong) return [title, ...table(columns, [...rows, ...last], last.length)];
	const { rest: others } = workflowRows(report, OPEN_ROWS);
	return [
		title,
		...table(columns, rows.slice(0, OPEN_ROWS)),
		details(others === void 0 ? "The others" : sayRest(others), table(columns, [...rows.slice(OPEN_ROWS), ...last], last.length))
	];
}
function only(isShown, item) {
	return isShown ? [item] : [];
}
/** Its cost against that of the costliest. */
function barOf({ usage: { costUsd } }, highest) {
	return costUsd === null || highest === 0 ? "" : {
		kind: "bar",
		share: costUsd / highest
	};
}
/** What the rows of a fold come to. */
function sayRest(rest) {
	const cost = formatCost(rest, "");
	return `${sayMany(rest.workflows, "more workflow")}${cost === "" ? "" : `, ${cost} together`}`;
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
	const { answer, facts } = splitOverview(report);
	const { before, spenders, findings, after } = bodySections(report);
	return [
		(extent) => [
			...answer,
			...pictureSection(report, extent),
			...extent.canFold && facts.length > 0 ? [details(sayFacts(report), facts)] : facts
		],
		...before,
		spenders,
		...findings,
		...after
	];
}
/** The overview as the answer and the facts below it, which are a list: pictures come between. */
function splitOverview(report) {
	const overview = overviewSection(report);
	const at = overview.findIndex(({ kind }) => kind === "list");
	return at < 0 ? {
		answer: overview,
		facts: []
	} : {
		answer: overview.slice(0, at),
		facts: overview.slice(at)
	};
}
/** An audit of a Paperclip company has agents and routines instead of workflows. */
function bodySections(report) {
	const { paperclip } = report;
	return paperclip === void 0 ? usualSections(report) : auditSections(report, paperclip);
}
function usualSections(report) {
	return {
		before: [(extent) => comparisonSection(report, extent), (extent) => budgetsSection(report, extent)],
		spenders: (extent) => report.groups === void 0 ? workflowsSection(report, extent) : groupsSection(report, extent),
		findings: [(extent) => callsSection(report, extent), (extent) => findingsSection(report, extent)],
		after: [
			(extent) => detailsSection(report, extent),
			(extent) => gapsSection(report, extent),
			(extent) => trendSection(report, extent),
			() => previousSection(report)
		]
	};
}
function auditSections(report, audit) {
	const isFirst = report.trend.earlier.length === 0;
	return {
		before: [(extent) => budgetsSection(report, extent)],
		spenders: (extent) => paperclipCosts(audit, extent),
		findings: [(extent) => findingsSection(report, extent)],
		after: [
			(extent) => paperclipSections(audit, extent),
			(extent) => isFirst ? [] : trendSection(report, extent),
			() => isFirst ? [] : previousSection(report)
		]
	};
}
/**
* The blocks of a report's page, to an extent; `leftOut` is what that extent left out, in
* words. The sections and their order are public (README, "The issue").
*/
function pageOf(report, extent, leftOut = []) {
	return [...sectionsOf(report).flatMap((section) => section(extent)), ...footerSection(report, extent, leftOut)];
}
export { isByDay as a, daysOfReport as c, signed as d, causesOf as f, toCents as g, isOfWhatIsKnown as h, splitOverview as i, footerSection as l, commonCauses as m, pageOf as n, daysNotes as o, changeInCents as p, sectionsOf as r, reportsFigure as s, bodySections as t, sayCause as u };
