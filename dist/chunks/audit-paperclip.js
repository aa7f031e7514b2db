import { a as UserError, r as SourceError } from "./errors.js";
import { t as dateOfWindow } from "./window.js";
import { n as earlierIn } from "./local-history.js";
import { _ as identityOfText, r as createLedger, t as createPriceBook } from "./price-book.js";
import { t as groupBy } from "./group-by.js";
import { n as toDollars, r as toNanos } from "./money.js";
import { n as PAPERCLIP_WORK, t as PAPERCLIP_ROUTINE_STATES } from "./paperclip-report.js";
import "./model-name.js";
import { M as perMonth } from "./track.js";
import { t as matchWorkflows } from "./workflow-glob.js";
import { t as assembleReport } from "./assemble.js";
// src/paperclip/cost-of.ts
const CENTS_PER_DOLLAR = 100;
/** Billing that costs nothing more, whatever is used. */
function isIncluded({ billingType }) {
	return billingType === "subscription_included";
}
/**
* Which telling of a spend counts:
*
* - A subscription's spend is what the ledger says, which is 0; what it would have cost stands
*   apart and is never added.
* - Where run and ledger agree to the rounding, the run's own cost: a ledger of whole cents has
*   a run of $0.0042 at $0.
* - Where they do not, or several rows share a run, the ledger, unless that is $0.
* - Tokens at $0 are not free: their list price is the estimate, and without one the cost is
*   unknown.
*/
function costOf(facts, list) {
	const { exact, exactUsd, isFree, hasTokens } = facts;
	const ledgerUsd = (facts.ledgerCents ?? 0) / CENTS_PER_DOLLAR;
	if (isIncluded(facts)) return {
		spendUsd: ledgerUsd,
		isEstimate: false,
		isFloor: false,
		basis: "subscription",
		subscriptionUsd: (exactUsd !== null && exactUsd > 0 ? exactUsd : void 0) ?? list?.usd ?? (hasTokens ? null : 0)
	};
	if (exactUsd !== null && (exact === "same" || exact === "other" && isFree)) return {
		spendUsd: exactUsd,
		isEstimate: false,
		isFloor: false,
		basis: "exact"
	};
	if (isFree && (hasTokens || facts.isUnpriced)) {
		if (list === void 0 || !hasTokens) return {
			spendUsd: null,
			isEstimate: false,
			isFloor: true,
			basis: null
		};
		const isFloor = !list.isComplete;
		return {
			spendUsd: list.usd,
			isEstimate: true,
			isFloor,
			basis: "estimate"
		};
	}
	return {
		spendUsd: ledgerUsd,
		isEstimate: false,
		isFloor: false,
		basis: facts.isOutsideLedger ? "exact" : "ledger"
	};
}
// src/paperclip/cost-sums.ts
const nothing = () => ({
	sum: 0,
	isKnown: false
});
function add(known, value) {
	if (value === null || value === void 0) return;
	known.sum += value;
	known.isKnown = true;
}
const usd = ({ sum, isKnown }) => isKnown ? toDollars(sum) : null;
const count$1 = ({ sum, isKnown }) => isKnown ? sum : null;
const nanos = (value) => value === null || value === void 0 ? null : toNanos(value);
/** Sums spends up. */
function sumCosts(spends) {
	const spend = nothing();
	const ledger = nothing();
	const low = nothing();
	const high = nothing();
	const exact = nothing();
	const subscription = nothing();
	const input = nothing();
	const cached = nothing();
	const output = nothing();
	let [estimated, outside, unpricedTokens, events, billed, exactEvents] = [
		0,
		0,
		0,
		0,
		0,
		0
	];
	let [isFloor, listIsFloor, isCounted] = [
		false,
		false,
		true
	];
	for (const { facts, tokens, list, cost } of spends) {
		events += facts.events;
		add(input, tokens.uncachedInput);
		add(cached, tokens.cacheRead);
		add(output, tokens.output);
		add(spend, nanos(cost.spendUsd));
		add(ledger, facts.ledgerCents === null ? null : toNanos(facts.ledgerCents / 100));
		isFloor ||= cost.isFloor;
		if (cost.isEstimate) estimated += toNanos(cost.spendUsd ?? 0);
		if (facts.isOutsideLedger) outside += toNanos(cost.spendUsd ?? 0);
		if (isIncluded(facts)) {
			add(subscription, nanos(cost.subscriptionUsd));
			continue;
		}
		billed += facts.events;
		if (facts.events === 0) isCounted = false;
		add(low, nanos(list?.lowUsd));
		add(high, nanos(list?.highUsd));
		listIsFloor ||= facts.hasTokens && list?.isComplete !== true;
		add(exact, nanos(facts.exactUsd));
		if (facts.exactUsd !== null) exactEvents += facts.events;
		if (cost.spendUsd === null) unpricedTokens += (tokens.uncachedInput ?? 0) + (tokens.cacheRead ?? 0) + (tokens.output ?? 0);
	}
	return {
		events,
		cost: {
			spendUsd: usd(spend),
			spendIsFloor: isFloor,
			estimatedUsd: toDollars(estimated),
			ledgerUsd: usd(ledger),
			listLowUsd: usd(low),
			listHighUsd: usd(high),
			listIsFloor,
			exactUsd: usd(exact),
			exactShare: billed === 0 || !isCounted ? null : exactEvents / billed,
			subscriptionUsd: usd(subscription),
			unpricedTokens,
			outsideLedgerUsd: toDollars(outside)
		},
		tokens: {
			inputTokens: count$1(input),
			cachedTokens: count$1(cached),
			outputTokens: count$1(output)
		}
	};
}
/** `part` of `whole`; `null` where either is unknown or there is no whole. */
function shareOf(part, whole) {
	return part === null || whole === null || whole <= 0 ? null : part / whole;
}
/** Highest first, then by name; what is unknown comes last. */
function byMoney(usdOf, nameOf) {
	return (a, b) => (usdOf(b) ?? -1) - (usdOf(a) ?? -1) || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0);
}
// src/decoders/paperclip-tokens.ts
/** Claude Code, by its command or by ACP: input without cache reads, and with cache writes. */
const CLAUDE = /^claude/;
/** Codex: input with all that was read from the cache. */
const CODEX = /^codex/;
/**
* The buckets of a row, or of a sum of rows of one adapter.
*
* Of other adapters the provider's own custom is taken: Anthropic's input is without cache
* reads, everybody else's with them, unless more is cached than there is input.
*/
function decodePaperclipTokens(adapterType, provider, { input, cached, output }) {
	const isKnown = CLAUDE.test(adapterType) || CODEX.test(adapterType);
	if (CLAUDE.test(adapterType) || !CODEX.test(adapterType) && provider === "anthropic") return {
		tokens: {
			uncachedInput: input,
			cacheRead: cached,
			cacheWrite: void 0,
			output
		},
		inputHoldsWrites: true,
		inputHoldsCached: false,
		isAssumed: !isKnown
	};
	const isPossible = input === void 0 || cached === void 0 || cached <= input;
	return {
		tokens: {
			uncachedInput: input === void 0 || cached === void 0 || !isPossible ? input : input - cached,
			cacheRead: cached,
			cacheWrite: 0,
			output
		},
		inputHoldsWrites: false,
		inputHoldsCached: isPossible,
		isAssumed: !isKnown && cached !== 0
	};
}
// src/paperclip/list-price.ts
/** Few enough for the tier of small requests. */
const SAMPLE_TOKENS$1 = 1e3;
/**
* The list price of a sum of rows; undefined without one.
*
* A sum of many small rows must not be taken for one large request, so the sum is priced at
* the tier of small requests, and the largest row decides whether that is the whole truth.
*
* @param at - milliseconds since 1970: prices change.
*/
function listPriceOf(facts, { tokens, inputHoldsWrites, inputHoldsCached }, prices, at) {
	const { provider, model } = facts;
	const ofLargest = inputHoldsCached ? facts.largestInput : facts.largestWithCached;
	const ofSum = (facts.input ?? 0) + (inputHoldsCached ? 0 : facts.cached ?? 0);
	const price = (of) => prices.priceOf({
		provider,
		model,
		at,
		tokens: of,
		isAggregate: true
	});
	const { uncachedInput = 0 } = tokens;
	const low = price({
		...tokens,
		cacheWrite: 0
	});
	if (low === void 0) return void 0;
	const sample = price({
		...smaller(tokens),
		cacheWrite: 0
	});
	const largest = price({
		uncachedInput: ofLargest ?? ofSum,
		cacheRead: 0,
		cacheWrite: 0,
		output: 0
	});
	const isComplete = sample?.isComplete === true && largest?.isComplete === true;
	const point = {
		usd: low.usd,
		lowUsd: low.usd,
		highUsd: low.usd,
		isComplete
	};
	if (!inputHoldsWrites || uncachedInput === 0) return point;
	const written = {
		...tokens,
		uncachedInput: 0,
		cacheWrite: uncachedInput
	};
	const canWrite = price({ ...smaller(written) })?.isComplete === true;
	const middle = price(written);
	const high = price({
		...written,
		cacheWrite1h: uncachedInput
	});
	if (!canWrite || middle === void 0 || high === void 0) return point;
	return {
		usd: middle.usd,
		lowUsd: low.usd,
		highUsd: high.usd,
		isComplete
	};
}
/** The same buckets with few tokens in them: whether all of them have a rate. */
function smaller(tokens) {
	const some = (count) => count === void 0 ? void 0 : Math.min(count, SAMPLE_TOKENS$1);
	return {
		uncachedInput: some(tokens.uncachedInput),
		cacheRead: some(tokens.cacheRead),
		cacheWrite: some(tokens.cacheWrite),
		output: some(tokens.output)
	};
}
/** The buckets of facts. */
function meaningOf(facts, adapterType) {
	return decodePaperclipTokens(adapterType, facts.provider, {
		input: facts.input ?? void 0,
		cached: facts.cached ?? void 0,
		output: facts.output ?? void 0
	});
}
// src/paperclip/work-of.ts
const OF_SOURCE = {
	timer: "idle",
	on_demand: "on-demand",
	automation: "automation",
	assignment: "assignment"
};
/**
* What a spend or run was for. Three kinds of runs without an issue are no waste: one that
* checked an issue out by itself, one whose issue was deleted since, and one that a person or
* an event asked for. What was posted belongs to no run.
*/
function workOf(work, isPosted = false) {
	if (work.hasIssue) return "issue";
	if (isPosted === true) return "posted";
	if (work.issueIsDeleted) return "issue-deleted";
	if (work.touchedIssue === true) return "untracked";
	const { source } = work;
	return source !== null && Object.hasOwn(OF_SOURCE, source) ? OF_SOURCE[source] ?? "unknown" : "unknown";
}
// src/paperclip/priced-spend.ts
/** An adapter that nobody knows any more: the agent is gone. */
const NO_ADAPTER = "";
/** Prices facts at an instant. Milliseconds since 1970. */
function priceFacts(facts, adapterType, prices, at) {
	const meaning = meaningOf(facts, adapterType);
	const list = listPriceOf(facts, meaning, prices, at);
	const { tokens, isAssumed } = meaning;
	return {
		facts,
		tokens,
		list,
		cost: costOf(facts, list),
		isAssumed
	};
}
/**
* All spends of a company, priced by the day on which they were made; without one, by the end
* of the window.
*/
function priceSpends({ spends, agents }, prices, end) {
	const adapters = adaptersOf(agents);
	const names = namesOf(agents);
	return spends.map((facts) => {
		const at = facts.day === null ? end.getTime() : Date.parse(facts.day);
		return {
			...priceFacts(facts, adapters.get(facts.agentId) ?? NO_ADAPTER, prices, at),
			work: workOf(facts.work, facts.isPosted),
			agent: names(facts.agentId)
		};
	});
}
function adaptersOf(agents) {
	return new Map(agents.map(({ id, adapterType }) => [id, adapterType]));
}
/** Characters of an id that tell two agents of one name apart. */
const ID_CHARS$1 = 8;
/** What an agent is called: two of one name are two, and one that is gone has its id. */
function namesOf(agents) {
	const namesakes = groupBy(agents, ({ name }) => name);
	const names = new Map(agents.map(({ id, name }) => {
		const ids = (namesakes.get(name) ?? []).map((agent) => agent.id);
		if (ids.length === 1 && name !== "") return [id, name];
		const short = shortId(id, ids);
		return [id, name === "" ? `agent ${short}` : `${name} (${short})`];
	}));
	return (id) => names.get(id) ?? `agent ${id.slice(0, ID_CHARS$1)}`;
}
/** The start of an id where no other begins so. */
function shortId(id, ids) {
	const start = id.slice(0, ID_CHARS$1);
	return ids.filter((other) => other.startsWith(start)).length > 1 ? id : start;
}
// src/paperclip/agents-of.ts
/** Cost by agent, by id: same-named agents are not one. Those without runs and spend are left out. */
function agentsOf({ agents, runs }, spends) {
	const nameOf = namesOf(agents);
	const known = new Map(agents.map((agent) => [agent.id, agent]));
	const spendsOf = groupBy(spends, ({ facts }) => facts.agentId);
	const runsOf = groupBy(runs, ({ agentId }) => agentId);
	const whole = sumCosts(spends).cost.spendUsd;
	return [.../* @__PURE__ */ new Set([...spendsOf.keys(), ...runsOf.keys()])].map((id) => {
		const own = spendsOf.get(id) ?? [];
		const groups = runsOf.get(id) ?? [];
		const count = groups.reduce((sum, group) => sum + group.runs, 0);
		const idle = groups.filter(({ work }) => workOf(work) === "idle").reduce((sum, group) => sum + group.runs, 0);
		const { cost, tokens } = sumCosts(own);
		return {
			id,
			name: nameOf(id),
			role: known.get(id)?.role ?? null,
			status: known.get(id)?.status ?? "deleted",
			runs: count,
			idleShare: shareOf(idle, count),
			...tokens,
			cost,
			share: shareOf(cost.spendUsd, whole),
			models: [...new Set(own.map(({ facts }) => facts.model))].toSorted()
		};
	}).sort(byMoney(({ cost }) => cost.spendUsd, ({ name }) => name));
}
// src/paperclip/dearest-runs.ts
/** As many as a person looks at; the seed of this audit shows so many too. */
const DEAREST_RUNS = 15;
/** Below this much input there is little to cache. Tokens. */
const LEAST_INPUT = 1e4;
/** More output than this in one run is rarely work; it is the seed's limit. Tokens. */
const LONG_OUTPUT = 5e5;
/** The dearest runs by cost, and what is odd about each. */
function dearestRuns({ dearest, agents }, prices, end) {
	const adapters = adaptersOf(agents);
	const nameOf = namesOf(agents);
	return dearest.map((facts) => {
		const at = facts.finishedAt === null ? end.getTime() : Date.parse(facts.finishedAt);
		return priceFacts(facts, adapters.get(facts.agentId) ?? "", prices, at);
	}).map((run) => toRun(run, nameOf)).sort(byMoney(({ costUsd }) => costUsd, ({ id }) => id)).slice(0, DEAREST_RUNS);
}
function toRun(run, nameOf) {
	const { facts, tokens, cost } = run;
	return {
		id: facts.id,
		agent: nameOf(facts.agentId),
		provider: facts.provider,
		model: facts.model,
		status: facts.status,
		finishedAt: facts.finishedAt,
		work: workOf(facts.work),
		issue: facts.issue,
		costUsd: cost.basis === "subscription" ? cost.subscriptionUsd ?? null : cost.spendUsd,
		basis: cost.basis,
		inputTokens: tokens.uncachedInput ?? null,
		cachedTokens: tokens.cacheRead ?? null,
		outputTokens: tokens.output ?? null,
		flags: flagsOf(run)
	};
}
function flagsOf({ facts, tokens, cost }) {
	return [
		["no-cache", tokens.cacheRead === 0 && (tokens.uncachedInput ?? 0) >= LEAST_INPUT],
		["long-output", (tokens.output ?? 0) > LONG_OUTPUT],
		["idle", workOf(facts.work) === "idle"],
		["retried", facts.isRetry],
		["shared-cost", facts.exact === "shared"],
		["unpriced", cost.basis === null]
	].filter(([, isOn]) => isOn).map(([flag]) => flag);
}
// src/paperclip/disagreements-of.ts
/** Adapters whose cost is of the whole session while their tokens are of the run. */
const CUMULATIVE = /^(?:opencode|pi|gemini|cursor)/;
/** What the ledger rounds away of a row. US dollars. */
const ROUNDING_USD = .005;
/** Where ledger and runs tell different costs, the largest first. */
function disagreementsOf({ agents }, spends) {
	const adapters = adaptersOf(agents);
	const found = spends.flatMap((spend) => kindsOf(spend, adapters.get(spend.facts.agentId) ?? "").map((kind) => ({
		kind,
		spend
	})));
	return [...groupBy(found, ({ kind, spend: { facts } }) => JSON.stringify([
		kind,
		facts.agentId,
		facts.provider,
		facts.model
	])).values()].flatMap((group) => {
		const [first] = group;
		if (first === void 0) return [];
		const { events, cost } = sumCosts(group.map(({ spend }) => spend));
		const { agent, facts } = first.spend;
		const { ledgerUsd, exactUsd, listLowUsd, listHighUsd } = cost;
		return [{
			kind: first.kind,
			agent,
			provider: facts.provider,
			model: facts.model,
			events,
			ledgerUsd,
			exactUsd,
			listLowUsd,
			listHighUsd
		}];
	}).sort(byMoney(sizeOf, ({ kind, agent, model }) => `${kind} ${agent} ${model}`));
}
function sizeOf({ ledgerUsd, exactUsd, listLowUsd }) {
	return Math.abs((exactUsd ?? listLowUsd ?? 0) - (ledgerUsd ?? 0));
}
function kindsOf({ facts, list }, adapterType) {
	if (isIncluded(facts)) return [];
	const { exact, exactUsd, isOutsideLedger, isFree, hasTokens, events } = facts;
	const isRounded = list !== void 0 && list.isComplete && list.highUsd / events <= ROUNDING_USD;
	return [
		["differs", exact === "other"],
		["shared", exact === "shared"],
		["free", isFree && hasTokens && (exact === "none" || exact === "zero") && !isRounded && !isOutsideLedger],
		["cumulative", facts.isSessionDelta && (exactUsd ?? 0) > 0 && CUMULATIVE.test(adapterType)],
		["outside", isOutsideLedger]
	].filter(([, isOn]) => isOn).map(([kind]) => kind);
}
/** Finished runs that left no usage anywhere: their cost is in no sum. The most first. */
function unaccountedOf({ agents, runs }) {
	const nameOf = namesOf(agents);
	return [...groupBy(runs.filter(({ isAccounted }) => !isAccounted), ({ agentId }) => agentId)].map(([id, group]) => {
		const statuses = {};
		let minutes = null;
		for (const one of group) {
			statuses[one.status] = (statuses[one.status] ?? 0) + one.runs;
			if (one.minutes !== null) minutes = (minutes ?? 0) + one.minutes;
		}
		const count = group.reduce((sum, one) => sum + one.runs, 0);
		return {
			agent: nameOf(id),
			runs: count,
			minutes,
			statuses
		};
	}).sort((a, b) => b.runs - a.runs || (a.agent < b.agent ? -1 : 1));
}
// src/paperclip/month.ts
/**
* A company that is a week old spent its money in a week, however long the window is. It may be
* older than its row: what it spent before can be posted later.
*/
function spanOf({ company, firstSpendAt }, { from, to }) {
	if (company.createdAt === null || firstSpendAt === null) return {
		from,
		to
	};
	const begin = Math.min(Date.parse(company.createdAt), Date.parse(firstSpendAt));
	return {
		from: new Date(Math.max(from.getTime(), Math.min(begin, to.getTime()))),
		to
	};
}
/** Less than a day says nothing of a month. */
function inMonth(usd, { from, to }) {
	if (to.getTime() - from.getTime() < 864e5) return null;
	return perMonth(usd, {
		from: from.toISOString(),
		to: to.toISOString()
	});
}
function minutesOf({ from, to }) {
	return (to.getTime() - from.getTime()) / 6e4;
}
// src/paperclip/idle-of.ts
/** A timer is set in steps of this; minutes. */
const STEP_MINUTES = 5;
/** An agent without any issue still looks once a day. Minutes. */
const LONGEST_MINUTES = 1440;
/** What runs without an issue came to, in all and by agent, the most waste first. */
function idleOf({ agents, runs }, spends, span, highShare) {
	const nameOf = namesOf(agents);
	const issuesOf = new Map(agents.map(({ id, issues }) => [id, issues]));
	const byAgent = [...new Set([...runs, ...spends.map(({ facts }) => facts)].map((one) => one.agentId))].map((id) => {
		const own = runs.filter(({ agentId }) => agentId === id);
		const issues = issuesOf.get(id) ?? null;
		const timers = count(own.filter(({ work }) => work.source === "timer"));
		const timerMinutes = timers === 0 ? null : minutesOf(span) / timers;
		return {
			agent: nameOf(id),
			...sumsOf(own, spends.filter(({ facts }) => facts.agentId === id), span, highShare),
			timerMinutes,
			issues,
			fittingMinutes: fittingMinutes(timerMinutes, issues, span)
		};
	});
	return {
		...sumsOf(runs, spends, span, highShare),
		byAgent: byAgent.sort((a, b) => b.runs.idle - a.runs.idle || byMoney(({ wasteUsd }) => wasteUsd, ({ agent }) => agent)(a, b))
	};
}
function sumsOf(runs, spends, span, highShare) {
	const byWork = Object.fromEntries(PAPERCLIP_WORK.map((work) => [work, 0]));
	for (const group of runs) byWork[workOf(group.work)] += group.runs;
	for (const { work, facts } of spends) if (work === "posted") byWork.posted += facts.events;
	const finished = count(runs);
	const idleShare = shareOf(byWork.idle, finished);
	const { cost } = sumCosts(spends.filter(({ work }) => work === "idle"));
	return {
		runs: byWork,
		withoutIssue: finished + byWork.posted - byWork.issue,
		idleShare,
		isHigh: idleShare !== null && idleShare > highShare,
		wasteUsd: byWork.idle === 0 ? cost.spendUsd ?? 0 : cost.spendUsd,
		wasteIsFloor: cost.spendIsFloor,
		wasteUsdPerMonth: inMonth(byWork.idle === 0 ? cost.spendUsd ?? 0 : cost.spendUsd, span),
		subscriptionUsd: cost.subscriptionUsd
	};
}
function count(groups) {
	return groups.reduce((sum, { runs }) => sum + runs, 0);
}
/** One run of the timer for each issue: more often finds nothing to do. */
function fittingMinutes(timerMinutes, issues, span) {
	if (timerMinutes === null || issues === null) return null;
	const fitting = issues === 0 ? LONGEST_MINUTES : minutesOf(span) / issues;
	const stepped = Math.min(LONGEST_MINUTES, Math.ceil(fitting / STEP_MINUTES) * STEP_MINUTES);
	return stepped > timerMinutes ? stepped : null;
}
// src/paperclip/models-of.ts
/** Few enough for the tier of small requests, many enough to divide exactly. */
const SAMPLE_TOKENS = 1e3;
const PER_MILLION = 1e6 / SAMPLE_TOKENS;
const NONE = {
	uncachedInput: 0,
	cacheRead: 0,
	cacheWrite: 0,
	output: 0
};
/** Which models were used, by whom, and what they list for. */
function modelsOf(spends, prices, end) {
	const groups = groupBy(spends, ({ facts }) => JSON.stringify([facts.provider, facts.model]));
	const isCounted = spends.every(({ facts }) => facts.events > 0);
	const events = sumCosts(spends).events;
	return [...groups.values()].flatMap((own) => {
		const [first] = own;
		if (first === void 0) return [];
		const { provider, model } = first.facts;
		const perMillion = (bucket) => {
			const tokens = {
				...NONE,
				[bucket]: SAMPLE_TOKENS
			};
			const price = prices.priceOf({
				provider,
				model,
				at: end.getTime(),
				tokens
			});
			return price?.isComplete === true ? price.usd * PER_MILLION : null;
		};
		const sums = sumCosts(own);
		return [{
			provider,
			model,
			events: own.every(({ facts }) => facts.events > 0) ? sums.events : 0,
			share: isCounted ? shareOf(sums.events, events) : null,
			...sums.tokens,
			spendUsd: sums.cost.spendUsd,
			spendIsFloor: sums.cost.spendIsFloor,
			agents: [...new Set(own.map(({ agent }) => agent))].toSorted(),
			inputUsdPerMillion: perMillion("uncachedInput"),
			cachedUsdPerMillion: perMillion("cacheRead"),
			outputUsdPerMillion: perMillion("output")
		}];
	}).sort(byMoney(({ spendUsd }) => spendUsd, ({ provider, model }) => `${model} ${provider}`));
}
// src/paperclip/routines-of.ts
/** The scheduler looks every half minute; after so long it has missed a run. Milliseconds. */
const GRACE_MS = 9e5;
/** An issue of a routine that is open for longer keeps all later runs out. Milliseconds. */
const OPEN_TOO_LONG_MS = 864e5;
/** Agents in these states start nothing: the server answers 202 and the run fails. */
const NOT_INVOKABLE = /* @__PURE__ */ new Set([
	"paused",
	"error",
	"terminated",
	"pending_approval"
]);
const CLOSED = /* @__PURE__ */ new Set(["done", "cancelled"]);
/** Routines that need a person first; archived ones are left out. */
function routinesOf({ routines, agents, source }, spends, span, now) {
	if (routines === null) return null;
	const known = new Map(agents.map((agent) => [agent.id, agent]));
	const nameOf = namesOf(agents);
	const spendsOf = groupBy(spends, ({ facts }) => facts.routineId);
	const knowsSpend = source === "postgres";
	const rank = (state) => PAPERCLIP_ROUTINE_STATES.indexOf(state);
	const order = byMoney(({ spendUsd }) => spendUsd, ({ title, id }) => `${title} ${id}`);
	return routines.filter(({ status }) => status !== "archived").map((routine) => {
		const { assigneeAgentId: assignee, lastRun } = routine;
		const own = spendsOf.get(routine.id);
		const cost = own === void 0 ? void 0 : sumCosts(own).cost;
		const spendUsd = cost === void 0 ? knowsSpend ? 0 : null : cost.spendUsd;
		const agent = assignee === null ? void 0 : known.get(assignee);
		return {
			id: routine.id,
			title: routine.title,
			state: stateOf(routine, agent, now),
			assignee: assignee === null ? null : nameOf(assignee),
			assigneeStatus: agent?.status ?? null,
			lastStatus: lastRun?.status ?? null,
			lastRunAt: lastRun?.triggeredAt ?? null,
			failureReason: lastRun?.failureReason ?? null,
			nextRunAt: nextRunOf(routine),
			spendUsd,
			spendIsFloor: cost?.spendIsFloor ?? false,
			spendUsdPerMonth: inMonth(spendUsd, span)
		};
	}).sort((a, b) => rank(a.state) - rank(b.state) || order(a, b));
}
/** The earliest that an enabled schedule is due. */
function nextRunOf({ triggers }) {
	return triggers.filter(({ kind, isEnabled }) => kind === "schedule" && isEnabled).flatMap(({ nextRunAt }) => nextRunAt ?? []).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}
function stateOf(routine, assignee, now) {
	const { lastRun, runs, triggers } = routine;
	if (routine.status === "paused") return "paused";
	const next = nextRunOf(routine);
	if (next !== null && Date.parse(next) < now.getTime() - GRACE_MS) return "overdue";
	if (isStuck(lastRun, now)) return "stuck";
	if (assignee === void 0 || NOT_INVOKABLE.has(assignee.status)) return "not-invokable";
	if (lastRun?.status === "failed") return "failing";
	const statuses = Object.keys(runs ?? {});
	if (statuses.length > 0 && statuses.every((status) => status === "skipped")) return "skipped-only";
	return lastRun !== null || triggers.some(({ lastFiredAt }) => lastFiredAt !== null) ? "ok" : "never-fired";
}
/** Its issue was made, and the run waits for an issue that will not end it. */
function isStuck(lastRun, now) {
	if (lastRun?.status !== "issue_created") return false;
	const { issueStatus, triggeredAt } = lastRun;
	if (issueStatus === null || CLOSED.has(issueStatus)) return true;
	return triggeredAt !== null && now.getTime() - Date.parse(triggeredAt) > OPEN_TOO_LONG_MS;
}
// src/paperclip/role-kind.ts
/**
* Roles of `@paperclipai/shared` 2026.916.1 and words that people write in their place. Who
* writes code may need the dear model; who routes, checks and answers rarely does.
*/
const ENGINEERING = /\b(?:engineer|engineering|developer|programmer|coder|cto|devops|architect)\b/i;
const TRIAGE = /\b(?:triage|router|routing|qa|tester|support|pm|coordinator|assistant|monitor|secretary)\b/i;
/** What kind of work a role names; `null` where it does not say, or says both. */
function roleKindOf(role) {
	const words = (role ?? "").replaceAll("_", " ");
	const [codes, routes] = [ENGINEERING.test(words), TRIAGE.test(words)];
	if (codes === routes) return null;
	return codes ? "engineering" : "triage";
}
// src/paperclip/savings-of.ts
/**
* The small model of each maker's current line, 2026-11, as the bundled price list has them. A
* model is compared with one of its own maker: nobody changes the adapter for a heartbeat.
*/
const CHEAPER = [
	{
		of: /claude/i,
		model: "claude-haiku-4-5",
		maker: "anthropic"
	},
	{
		of: /gemini/i,
		model: "gemini-2.5-flash",
		maker: "google"
	},
	{
		of: /gpt|codex|^o\d/i,
		model: "gpt-5-mini",
		maker: "openai"
	}
];
/** What each agent's spend on each model would be on a small model of the same maker. */
function savingsOf({ agents }, spends, prices, span) {
	const adapters = adaptersOf(agents);
	const roles = new Map(agents.map(({ id, role }) => [id, role]));
	const groups = groupBy(spends, ({ facts }) => JSON.stringify([facts.agentId, facts.model]));
	let unpricedRows = 0;
	const rows = [...groups.values()].flatMap((own) => {
		const [first] = own;
		const cheaper = CHEAPER.find(({ of }) => of.test(first?.facts.model ?? ""));
		if (first === void 0 || cheaper === void 0) {
			unpricedRows += own.every(({ list }) => list === void 0) ? 1 : 0;
			return [];
		}
		const { agentId, model } = first.facts;
		const priced = own.map((spend) => savingOf(spend, cheaper, adapters.get(agentId) ?? "", prices, span.to)).filter((sum) => sum !== void 0);
		if (priced.length === 0) {
			unpricedRows += 1;
			return [];
		}
		const sum = (key) => toDollars(priced.reduce((all, one) => all + toNanos(one[key]), 0));
		const [spendUsd, savingUsd] = [sum("spend"), sum("saving")];
		const subscriptionSavingUsd = sum("subscription");
		if (savingUsd <= 0 && subscriptionSavingUsd <= 0) return [];
		return [{
			agent: first.agent,
			roleKind: roleKindOf(roles.get(agentId) ?? null),
			model,
			cheaperModel: cheaper.model,
			spendUsd,
			cheaperUsd: toDollars(toNanos(spendUsd) - toNanos(savingUsd)),
			savingUsd,
			savingUsdPerMonth: inMonth(savingUsd, span),
			subscriptionSavingUsd
		}];
	});
	const total = (of) => toDollars(of.reduce((sum, { savingUsd }) => sum + toNanos(savingUsd), 0));
	return {
		totalUsd: rows.length === 0 && unpricedRows > 0 ? null : total(rows),
		totalUsdPerMonth: inMonth(rows.length === 0 && unpricedRows > 0 ? null : total(rows), span),
		triageUsdPerMonth: inMonth(total(rows.filter(({ roleKind }) => roleKind === "triage")), span),
		rows: rows.sort(byMoney(({ savingUsd }) => savingUsd, ({ agent, model }) => `${agent} ${model}`)),
		unpricedRows
	};
}
/**
* The spend lowered as the list prices are apart: the same tokens at both, never a list price
* against what was billed. Undefined without both.
*/
function savingOf({ facts, list, cost }, cheaper, adapterType, prices, end) {
	if (list === void 0 || !facts.hasTokens || list.usd <= 0) return void 0;
	const at = facts.day === null ? end.getTime() : Date.parse(facts.day);
	const lower = listPriceOf({
		...facts,
		provider: cheaper.maker,
		model: cheaper.model
	}, meaningOf(facts, adapterType), prices, at);
	if (lower === void 0) return void 0;
	const part = 1 - lower.usd / list.usd;
	const spend = cost.spendUsd ?? 0;
	const included = isIncluded(facts) ? cost.subscriptionUsd ?? 0 : 0;
	return {
		spend,
		saving: spend * part,
		subscription: included * part
	};
}
// src/paperclip/audit-company.ts
/** The seven sections of one company. */
function auditCompany(facts, spends, { window, prices, highIdleShare, now }) {
	const span = spanOf(facts, window);
	const nameOf = namesOf(facts.agents);
	return {
		id: facts.company.id,
		name: facts.company.name,
		limits: [...facts.limits, ...assumed(spends)],
		cost: sumCosts(spends).cost,
		agents: agentsOf(facts, spends),
		idle: idleOf(facts, spends, span, highIdleShare),
		models: modelsOf(spends, prices, window.to),
		savings: savingsOf(facts, spends, prices, span),
		dearestRuns: dearestRuns(facts, prices, window.to),
		routines: routinesOf(facts, spends, span, now),
		disagreements: disagreementsOf(facts, spends),
		unaccounted: unaccountedOf(facts),
		doublePosts: facts.doublePosts?.map(({ agentId, model, extraRows, extraCents }) => ({
			agent: nameOf(agentId),
			model,
			extraRows,
			extraUsd: extraCents / 100
		})) ?? null
	};
}
/** Whose meaning of input nobody can know. */
function assumed(spends) {
	const events = spends.filter(({ isAssumed }) => isAssumed).reduce((sum, { facts }) => sum + facts.events, 0);
	if (events === 0) return [];
	return [`What ${events} cost ${events === 1 ? "event" : "events"} of other adapters than Claude’s and Codex’s call input is taken as their providers mean it.`];
}
// src/paperclip/choose-companies.ts
/** Names in a message. */
const MOST_NAMES = 5;
/**
* The companies to audit: the one of an id or name, `all` that are not archived, or the only
* one. Never simply the first.
*
* @throws UserError naming the companies where there is a choice, SourceError where there is none.
*/
function chooseCompanies(companies, asked) {
	const open = companies.filter(({ status }) => status !== "archived");
	if (asked !== void 0 && asked !== "all") {
		const wanted = asked.toLowerCase();
		const byId = companies.filter(({ id }) => id.toLowerCase() === wanted);
		const found = byId.length > 0 ? byId : companies.filter(({ name }) => name.toLowerCase() === wanted);
		if (found.length === 1) return found;
		const what = found.length > 1 ? "is the name of several companies" : "is no company here";
		throw new UserError(`--company: "${asked.slice(0, 80)}" ${what}; write the id of one: ${listed(companies)}.`);
	}
	if (open.length === 0) throw new SourceError(companies.length === 0 ? "Paperclip has no company yet; create one, or name another instance with --api-url or --db-url." : "Every company of this Paperclip is archived; name one with --company ID.");
	if (open.length > 1 && asked === void 0) throw new UserError(`Paperclip has ${open.length} companies; choose one with --company ID, or --company all: ${listed(open)}.`);
	return open;
}
function listed(companies) {
	const names = companies.slice(0, MOST_NAMES).map(({ id, name }) => `${id} (${name.slice(0, 40)})`);
	const more = companies.length - names.length;
	return names.length === 0 ? "there is none" : names.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
// src/paperclip/hide-names.ts
const ID_CHARS = 8;
/**
* The same facts without what people wrote: companies, agents and routines go by the start of
* their ids, which stay the same from report to report; titles and reasons are left out.
*/
function hideNames(facts) {
	return {
		...facts,
		company: {
			...facts.company,
			name: named("company", facts.company.id)
		},
		agents: facts.agents.map((agent) => ({
			...agent,
			name: named("agent", agent.id),
			role: roleKindOf(agent.role)
		})),
		dearest: facts.dearest.map((run) => ({
			...run,
			issue: null
		})),
		routines: facts.routines?.map((routine) => ({
			...routine,
			title: named("routine", routine.id),
			lastRun: routine.lastRun === null ? null : {
				...routine.lastRun,
				failureReason: null
			},
			triggers: routine.triggers.map((trigger) => ({
				...trigger,
				lastResult: null
			}))
		})) ?? null
	};
}
/** A glob of companies as one of the names that stand in their place; `null` stays all of them. */
function hideGlob(glob, companies) {
	if (glob === null) return null;
	const isMeant = matchWorkflows([glob]);
	const ids = companies.filter(({ company: { name } }) => isMeant({
		name,
		path: ""
	})).map(({ company: { id } }) => named("company", id));
	const [first = "no company", ...others] = ids;
	return others.length === 0 ? first : `{${ids.join(",")}}`;
}
function named(kind, id) {
	return `${kind}-${id.slice(0, ID_CHARS)}`;
}
// src/paperclip/to-records.ts
/**
* The spends of a company as records of the ledger, so that totals, days, models and agents are
* summed as those of every other source. A company stands where a workflow does.
*/
function toRecords(company, spends) {
	return spends.map((spend, index) => {
		const { facts, tokens } = spend;
		return {
			attribution: {
				workflow: {
					name: company,
					path: ""
				},
				phase: "agent",
				agent: spend.agent
			},
			record: {
				grain: "run",
				...facts.day !== null && { at: Date.parse(facts.day) },
				provider: facts.provider,
				model: facts.model,
				tokens: {
					...tokens,
					cacheWrite: void 0
				},
				recordedPrice: priceOf(spend),
				identity: identityOfText(`${company} ${index}`)
			}
		};
	});
}
/** Undefined where there is none, so that the ledger says what the nearest model costs. */
function priceOf({ cost, list }) {
	if (cost.spendUsd === null) return void 0;
	const price = {
		usd: cost.spendUsd,
		isComplete: !cost.isFloor
	};
	if (!cost.isEstimate || list === void 0) return price;
	return {
		...price,
		range: {
			lowUsd: list.lowUsd,
			highUsd: list.highUsd
		}
	};
}
// src/jobs/audit-paperclip.ts
/**
* Audits Paperclip companies: an ordinary report with the seven sections of each. Throws
* UserError where a company has to be chosen, SourceError where nothing can be read.
*/
async function auditPaperclip(options, { source, ...around }) {
	const { window, history, hidesNames } = options;
	const named = await readNamed(options, source);
	const shown = hidesNames ? hideAll(named, options) : {
		companies: named,
		options
	};
	const scope = {
		providers: [],
		...seriesOf(shown.companies),
		period: window.period?.unit
	};
	const earlier = history && earlierIn(history, scope, dateOfWindow(window));
	const known = earlier === void 0 ? around : {
		...around,
		earlier
	};
	const report = auditCompanies(shown.companies, shown.options, known);
	const news = () => {
		if (hidesNames) return report;
		const { findings } = auditCompanies(named.map(hideNames), {
			...options,
			budgets: []
		}, around);
		return {
			findings,
			budgets: report.budgets.map((budget) => hideBudget(budget, named))
		};
	};
	return {
		report,
		news
	};
}
/** All that is known of the companies that were asked for, by the names that may be shown. */
async function readCompanies(options, source) {
	const companies = await readNamed(options, source);
	return options.hidesNames ? hideAll(companies, options) : {
		companies,
		options
	};
}
async function readNamed({ company, window }, source) {
	const read = await source.read((companies) => chooseCompanies(companies, company), window);
	if (read.every(isEmpty)) throw new SourceError(sayNothing(read, window));
	return read;
}
/** Budgets name companies too. */
function hideAll(companies, options) {
	const budgets = options.budgets?.map((budget) => hideBudget(budget, companies));
	return {
		companies: companies.map(hideNames),
		options: {
			...options,
			...budgets && { budgets }
		}
	};
}
function hideBudget(budget, companies) {
	return {
		...budget,
		workflows: hideGlob(budget.workflows, companies)
	};
}
/** The report of what is known. */
function auditCompanies(companies, { window, thresholds, budgets = [], ...options }, { now, version, earlier }) {
	const prices = createPriceBook(options.prices);
	const ledger = createLedger({
		prices,
		smallRequestTokens: thresholds["small-request-output-tokens"],
		pricedAt: window.to
	});
	const audits = companies.map((facts) => {
		const spends = priceSpends(facts, prices, window.to);
		for (const { attribution, record } of toRecords(facts.company.name, spends)) ledger.add(attribution, record);
		const highIdleShare = thresholds["paperclip-idle-share"];
		return auditCompany(facts, spends, {
			window,
			prices,
			highIdleShare,
			now
		});
	});
	return assembleReport({
		generatedAt: now,
		version,
		repository: null,
		providers: [],
		filters: earlier === void 0 ? NO_SERIES : seriesOf(companies),
		isOfSeries: earlier !== void 0,
		window: {
			...window,
			basis: "explicit"
		},
		ledger,
		outcomes: [],
		otherRuns: 0,
		rejects: [],
		rejectedLines: 0,
		duplicateRecords: 0,
		prices,
		budgets,
		paperclip: {
			source: companies[0]?.source ?? "api",
			companies: audits
		}
	}, earlier ?? [], thresholds);
}
const NO_SERIES = {
	workflows: [],
	excludeWorkflows: []
};
/** Each choice of companies is a series of its own. */
function seriesOf(companies) {
	return {
		...NO_SERIES,
		workflows: companies.map(({ company }) => company.name)
	};
}
function isEmpty({ spends, runs }) {
	return spends.length === 0 && runs.length === 0;
}
function sayNothing(companies, { from, to }) {
	return `${companies.map(({ company }) => company.name).join(", ")}: has no cost event and no finished run from ${from.toISOString()} to ${to.toISOString()}; choose a longer window with --since.`;
}
export { auditPaperclip as n, readCompanies as r, auditCompanies as t };
