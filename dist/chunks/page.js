import { c as usedRuns, l as usedWorkflows, r as CURES, t as IN_WHICH, u as CATALOGUE } from "./unpriced-model.js";
import { _ as sayUsd, a as per, c as windowDays, f as sayList, g as sayTokens, h as sayShare, l as capitalized, m as sayOf, n as costPerRunGrowth, p as sayMany, s as tokensPerRunGrowth, u as sayCount, y as sumKnown } from "./like-for-like.js";
import { A as right, C as fact, D as link, E as left, M as strong, N as table, O as listing, P as toText, S as details, T as join, _ as shortModel, b as bullets, c as formatChange, d as formatLatency, f as formatPeriod, g as formatTokens, h as formatRequests, j as say, k as paragraph, l as formatCost, m as formatRatio, p as formatRate, s as UNCHANGED, t as GAP_WORDS, u as formatInstant, v as BREAK, w as headline, x as code, y as NOTHING } from "./gap-words.js";
import { I as SEVERITIES, t as groupBy } from "./group-by.js";
import { n as MISSING_SPEND } from "./coverage.js";
import { d as mergeByName, l as consumptionByName } from "./wire-spends.js";
import { t as INPUT_SHARE } from "./unsplit.js";
import { t as dateOfWindow } from "./window.js";
import { c as nameOfDay, s as dayOf } from "./model-name.js";
// src/renderers/section-groups.ts
const COLUMNS$1 = [
	right("Requests"),
	right("Total Tokens", { short: "Tokens" }),
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
/** A cause in words, such as `7 more runs` or `longer prompts in …`. */
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
	const days = daysOfReport(report);
	const isAll = report.repository !== null && report.coverage.complete;
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
		...only(hasLines, left("Cost by Report", {
			short: "Trend",
			isExtra: true
		})),
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
	return [title, ...table(columns, [...rows, ...last], last.length)];
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
	return [(extent) => [
		...answer,
		...pictureSection(report, extent),
		...facts
	], ...bodySections(report)];
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
/** The sections after the overview. */
function bodySections(report) {
	return [
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
export { isByDay as a, daysOfReport as c, signed as d, causesOf as f, toCents as g, isOfWhatIsKnown as h, splitOverview as i, footerSection as l, commonCauses as m, pageOf as n, daysNotes as o, changeInCents as p, sectionsOf as r, reportsFigure as s, bodySections as t, sayCause as u };
