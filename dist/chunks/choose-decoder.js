import { n as canonicalModel } from "./model-name.js";
import { A as isObject, C as createLineCutter, D as MAX_REQUEST_TOKENS, E as BadCount, F as readText, I as identityOfText, L as isSame, M as readAmount, N as readCount, O as MAX_RUN_TOKENS, P as readInstant, R as toHex, S as FieldTable, T as GrowingBytes, _ as LineReader, a as MILLION, d as tokenUsageJsonl, f as fallbackSemantics, g as takeObject, i as MICROS_PER_MS, j as isPlausibleInstant, k as USD_PER_AI_CREDIT, m as toTokens, o as NANOS_PER_DOLLAR, p as resolveFromRecord, w as textOfLine, y as UNKNOWN_PROVIDER } from "./price-book.js";
// src/domain/compare-text.ts
/** Order by code unit: it must not depend on a machine's language. */
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/domain/group-by.ts
/** Groups items by a key, in the order of their first appearance (`Map.groupBy` needs Node 21). */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// src/ledger/to-usage.ts
/** The public form of a tally. */
function toUsage(tally) {
	const uncachedInput = knownOf(tally.uncachedInput);
	const cacheRead = knownOf(tally.cacheRead);
	const cacheWrite = knownOf(tally.cacheWrite);
	const output = knownOf(tally.output);
	const unsplit = knownOf(tally.unsplit);
	const { hit, write, ratio, latency, cost } = tally;
	return {
		requests: tally.requests === 0 ? null : tally.requests,
		uncachedInputTokens: uncachedInput,
		cacheReadTokens: cacheRead,
		cacheWriteTokens: cacheWrite,
		outputTokens: output,
		totalTokens: sumKnown(uncachedInput, cacheRead, cacheWrite, output, unsplit),
		fullPriceTokens: unsplit === null ? sumKnown(uncachedInput, output, cacheWrite) : null,
		cacheHitRate: divide(hit.read, hit.of),
		cacheWriteRate: divide(write.written, write.of),
		inputOutputRatio: uncachedInput === null || cacheRead === null || output === null ? null : divide(uncachedInput + cacheRead, output),
		averageInputOutputRatio: divide(ratio.millionths / MILLION, ratio.requests),
		averageLatencyMs: divide(latency.micros / MICROS_PER_MS, latency.requests),
		costUsd: cost.priced === 0 ? null : cost.nanos / NANOS_PER_DOLLAR,
		costIsFloor: cost.priced < tally.records || cost.incomplete > 0,
		requestsAreFloor: tally.requests < tally.records,
		...unsplit !== null && { unsplitTokens: unsplit },
		...cost.estimated > 0 && toEstimate(cost)
	};
}
function toEstimate({ nanos, below, above }) {
	return {
		costIsEstimate: true,
		costLowUsd: toDollars(nanos - below),
		costHighUsd: toDollars(nanos + above)
	};
}
/** Dollars of whole nano-dollars. */
function toDollars(nanos) {
	return nanos / NANOS_PER_DOLLAR;
}
function knownOf(sum) {
	return sum.told === 0 ? null : sum.total;
}
function sumKnown(...parts) {
	const told = parts.filter((part) => part !== null);
	return told.length === 0 ? null : told.reduce((sum, part) => sum + part, 0);
}
function divide(part, whole) {
	return whole === 0 ? null : part / whole;
}
// src/reconcile/counted-tokens.ts
/** What is counted of a session's tokens. */
const BUCKETS = [
	"uncachedInput",
	"cacheRead",
	"cacheWrite",
	"cacheWrite1h",
	"output"
];
const NOTHING$1 = {
	uncachedInput: 0,
	cacheRead: 0,
	cacheWrite: 0,
	cacheWrite1h: 0,
	output: 0
};
/** The told counts of a record. */
function toCounted({ uncachedInput = 0, cacheRead = 0, ...rest }) {
	const { cacheWrite = 0, cacheWrite1h = 0, output = 0 } = rest;
	return {
		uncachedInput,
		cacheRead,
		cacheWrite,
		cacheWrite1h,
		output
	};
}
/** All of a record's told tokens together. */
function sizeOf(tokens) {
	const { uncachedInput, cacheRead, cacheWrite, output } = toCounted(tokens);
	return uncachedInput + cacheRead + cacheWrite + output;
}
/** Both together, bucket by bucket. */
function add(one, other) {
	return combine(one, other, (a, b) => a + b);
}
/** The larger of both, bucket by bucket. */
function most(one, other) {
	return combine(one, other, Math.max);
}
function combine(one, other, by) {
	return {
		uncachedInput: by(one.uncachedInput, other.uncachedInput),
		cacheRead: by(one.cacheRead, other.cacheRead),
		cacheWrite: by(one.cacheWrite, other.cacheWrite),
		cacheWrite1h: by(one.cacheWrite1h, other.cacheWrite1h),
		output: by(one.output, other.output)
	};
}
// src/reconcile/session-requests.ts
/**
* Holds requests by the message that answered them. A transcript repeats its usage for every
* block of an answer, a fork or a resumed session copies the lines to another file, and a
* sidechain replays its parent's message as a request of its own
* (https://github.com/ryoppippi/ccusage issues 913 and 950, read 2026-11). What comes first
* makes no difference.
*/
function createSessionRequests() {
	const byMessage = /* @__PURE__ */ new Map();
	let duplicates = 0;
	return {
		hold(request) {
			const key = messageOf(request.record).low;
			const first = byMessage.get(key);
			for (let entry = first; entry !== void 0; entry = entry.next) {
				const kept = mergeCopies(entry.held, request);
				if (kept === void 0) continue;
				entry.held = kept;
				duplicates += 1;
				return;
			}
			byMessage.set(key, {
				held: request,
				next: first
			});
		},
		*all() {
			for (const first of byMessage.values()) for (let entry = first; entry !== void 0; entry = entry.next) yield entry.held;
		},
		get duplicates() {
			return duplicates;
		}
	};
}
/** The one that counts of two looks at one spend; undefined when they are two spends. */
function mergeCopies(one, other) {
	if (isSame(one.record.identity, other.record.identity)) return mergeLooks(one, other);
	if (!isSame(messageOf(one.record), messageOf(other.record))) return void 0;
	const oneIsReplay = isSidechain(one);
	if (oneIsReplay === isSidechain(other)) return void 0;
	return oneIsReplay ? other : one;
}
/** The last count of the output is the largest, and the first time is when it was spent. */
function mergeLooks(one, other) {
	const [first, second] = isFirst(one, other) ? [one, other] : [other, one];
	const { session } = first.record;
	const record = (second.record.tokens.output ?? -1) > (first.record.tokens.output ?? -1) ? second.record : first.record;
	const at = timeOf(second) < timeOf(first) ? second.record.at : first.record.at;
	const others = otherSessions(first, second);
	if (others.length === 0 && record === first.record && at === record.at) return first;
	const alsoIn = others.length === 0 ? first.alsoIn : [...first.alsoIn ?? [], ...others];
	return {
		...first,
		alsoIn,
		record: {
			...record,
			at,
			session
		}
	};
}
/** The sessions of the second look that the first does not know. */
function otherSessions(first, second) {
	const known = sessionsOf$1(first);
	return sessionsOf$1(second).filter((one) => !known.some((other) => isSame(one, other)));
}
function sessionsOf$1({ record, alsoIn = [] }) {
	const own = record.session?.id;
	return own === void 0 ? [...alsoIn] : [own, ...alsoIn];
}
/** Copies are made later than what they copy: the run that ended first made the request. */
function isFirst(one, other) {
	const difference = endOf(one) - endOf(other) || Number(isSidechain(one)) - Number(isSidechain(other)) || timeOf(one) - timeOf(other);
	return difference === 0 ? one.place <= other.place : difference < 0;
}
/** Stands for a time that is not told; finite, so that two of them compare. */
const NEVER = Number.MAX_SAFE_INTEGER;
function endOf({ attribution }) {
	return attribution.run?.completedAt.getTime() ?? NEVER;
}
function timeOf({ record }) {
	return record.at ?? NEVER;
}
function isSidechain({ record }) {
	return record.session?.isSidechain === true;
}
function messageOf(record) {
	return record.session?.message ?? record.identity;
}
// src/reconcile/session-totals.ts
/**
* What the totals of sessions tell beyond what is counted already. A session's total is
* cumulative and has its subagents in it, so the latest counts, never the sum, and of that
* only what no counted request told: transcripts may lack agents, and a resumed session's
* total has in it what earlier runs spent. Per model and bucket, so that what is left over
* is priced at its own rates. A total that tells only a part (`isPartial`) counts where
* nothing else is known of its session. (Claude Agent SDK 0.3.330, `sdk.d.ts`, read 2026-11.)
*/
function settleTotals(totals, known) {
	if (totals.length === 0) return [];
	const counted = [...known.counted];
	const earlier = [...known.earlier];
	const sessionOf = createSessionFinder(totals, [...counted, ...earlier]);
	const sessions = new Set(totals.map(sessionOf));
	const bySpend = (requests) => {
		const pairs = requests.flatMap((held) => sessionsOf(held).filter((session) => sessions.has(session)).map((session) => [spendOf(session, held), held]));
		return new Map([...groupBy(pairs, ([spend]) => spend)].map(([spend, group]) => [spend, group.map(([, held]) => held)]));
	};
	const isWhole = ({ record }) => record.isPartial !== true;
	const withWhole = /* @__PURE__ */ new Set([...[...counted, ...earlier].flatMap(sessionsOf), ...totals.filter(isWhole).map(sessionOf)]);
	const useful = totals.filter((held) => isWhole(held) || !withWhole.has(sessionOf(held)));
	const [countedOf, earlierOf] = [bySpend(counted), bySpend(earlier)];
	return [...groupBy(useful, (held) => spendOf(sessionOf(held), held))].flatMap(([spend, held]) => settleSpend(joinParts(held), countedOf.get(spend) ?? [], earlierOf.get(spend) ?? []));
}
/**
* Finds the session of a total. One that names none is of the only session beside it; else
* it is a session of its own.
*/
function createSessionFinder(totals, requests) {
	const byPlace = /* @__PURE__ */ new Map();
	for (const held of [...totals.filter(({ record }) => record.session?.id), ...requests]) {
		const known = byPlace.get(held.place) ?? /* @__PURE__ */ new Set();
		byPlace.set(held.place, known.add(sessionsOf(held)[0] ?? ""));
	}
	return (held) => {
		const beside = byPlace.get(held.place);
		const [only] = held.record.session?.id !== void 0 || beside?.size !== 1 ? [] : beside;
		return only ?? sessionsOf(held)[0] ?? "";
	};
}
/** Every session that told a spend; what names none is one of its own. */
function sessionsOf({ record, alsoIn = [] }) {
	return [record.session?.id ?? record.identity, ...alsoIn].map(toHex);
}
function spendOf(session, { record }) {
	return `${session} ${canonicalModel(record.model ?? "")}`;
}
/** A result tells one model under several names when parts of it ran on variants of it. */
function joinParts(totals) {
	const resultOf = ({ record, place }) => `${place} ${toHex(record.session?.message ?? record.identity)}`;
	return [...groupBy(totals, resultOf).values()].flatMap((copies) => {
		const parts = [...new Map(copies.map((held) => [toHex(held.record.identity), held])).values()];
		const [first, ...others] = parts.toSorted((a, b) => sizeOf(b.record.tokens) - sizeOf(a.record.tokens));
		if (first === void 0) return [];
		if (others.length === 0) return [first];
		const reported = parts.map(({ record }) => record.reportedCostUsd);
		const record = {
			...first.record,
			tokens: {
				...first.record.tokens,
				...sum(parts)
			},
			reportedCostUsd: reported.reduce((all, cost) => all === void 0 || cost === void 0 ? void 0 : all + cost, 0)
		};
		return [{
			...first,
			record
		}];
	});
}
/** One session's spend on one model, over all the places that it went on in. */
function settleSpend(totals, counted, earlier) {
	const places = [...new Set(inTime([...totals, ...counted]).map(placeOf))];
	let told = NOTHING$1;
	let reported = 0;
	let before = 0;
	return places.flatMap((place) => {
		const here = (held) => held.filter((one) => placeOf(one) === place);
		const requests = here(counted);
		told = most(told, sum(here(earlier)));
		told = add(told, sum(requests));
		const latest = latestOf(here(totals));
		if (latest === void 0) return [];
		const { record } = latest;
		const size = sizeOf(record.tokens);
		if (size > 0 && size < before && here(earlier).length === 0) {
			told = sum(requests);
			reported = 0;
		}
		before = size;
		const rest = restOf(record.tokens, told);
		told = most(told, toCounted(record.tokens));
		const spent = record.reportedCostUsd;
		const reportedCostUsd = spent !== void 0 && spent >= reported && requests.length === 0 ? spent - reported : void 0;
		reported = Math.max(reported, spent ?? 0);
		if (BUCKETS.every((bucket) => !rest[bucket])) return [];
		return [{
			...latest,
			record: {
				...record,
				tokens: rest,
				reportedCostUsd
			}
		}];
	});
}
/** Where no run tells an order, all that is known of a session is one place. */
function placeOf({ attribution, place }) {
	return attribution.run === void 0 ? "" : place;
}
/** Without its time a total is of its run's end. */
function inTime(held) {
	const timeOf = ({ record, attribution }) => attribution.run?.completedAt.getTime() ?? record.at ?? 0;
	return held.toSorted((a, b) => timeOf(a) - timeOf(b) || (a.place < b.place ? -1 : 1));
}
/** Of cumulative totals the largest is the latest; a session that crashed may end with zeros. */
function latestOf(totals) {
	return totals.reduce((latest, held) => latest === void 0 || sizeOf(held.record.tokens) >= sizeOf(latest.record.tokens) ? held : latest, void 0);
}
/** Of each bucket that the total tells, what is not told yet. */
function restOf(total, told) {
	const rest = (bucket) => {
		const count = total[bucket];
		return count === void 0 ? void 0 : Math.max(0, count - told[bucket]);
	};
	const [cacheWrite, oneHour] = [rest("cacheWrite"), rest("cacheWrite1h")];
	return {
		uncachedInput: rest("uncachedInput"),
		cacheRead: rest("cacheRead"),
		cacheWrite,
		...oneHour === void 0 ? {} : { cacheWrite1h: Math.min(oneHour, cacheWrite ?? 0) },
		output: rest("output")
	};
}
function sum(held) {
	return held.reduce((total, { record }) => add(total, toCounted(record.tokens)), NOTHING$1);
}
// src/reconcile/session-book.ts
/** Names of agents whose documents tell none. */
const MAIN_AGENT = "main";
const UNNAMED_AGENT = "subagent";
/** Creates a book that holds nothing. */
function createSessionBook() {
	const requests = createSessionRequests();
	const earlier = /* @__PURE__ */ new Map();
	const totals = [];
	const runs = /* @__PURE__ */ new Map();
	const countedElsewhere = /* @__PURE__ */ new Set();
	const names = /* @__PURE__ */ new Map();
	let duplicates = 0;
	function holdEarlier(held) {
		const known = earlier.get(held.place) ?? createSessionRequests();
		earlier.set(held.place, known);
		known.hold(held);
		duplicates += 1;
	}
	return {
		hold(held) {
			if (held.record.grain !== "request") totals.push(held);
			else if (isOfEarlierRun(held.attribution, held.record.at)) holdEarlier(held);
			else requests.hold(held);
		},
		holdRun(held, isCounted) {
			if (isOfEarlierRun(held.attribution, held.run.startedAt?.getTime())) {
				duplicates += 1;
				return;
			}
			const key = keyOfRun(held);
			const known = runs.get(key);
			runs.set(key, known === void 0 ? held : mergeRuns(known, held));
			if (known !== void 0) duplicates += 1;
			if (isCounted) countedElsewhere.add(key);
		},
		nameAgent: (id, name) => void names.set(id, name),
		settle(estimateOf, add) {
			const agents = agentsOf(runs.values());
			const runOf = runsByAgent(runs.values());
			const recordsOf = /* @__PURE__ */ new Map();
			const sessionOf = /* @__PURE__ */ new Map();
			for (const held of requests.all()) {
				const { attribution, agentKey } = attribute(held, agents, names, runOf);
				add(attribution, held.record);
				const { id, agent } = held.record.session ?? {};
				const runId = agent === void 0 ? void 0 : agent.run ?? runOf.get(agent.id);
				if (id !== void 0 && runId !== void 0) sessionOf.set(runId, id);
				if (agentKey !== void 0 && agents.has(agentKey)) {
					const records = recordsOf.get(agentKey) ?? [];
					recordsOf.set(agentKey, records);
					records.push(held.record);
				}
			}
			const copies = [...earlier.values()].flatMap((known) => [...known.all()]);
			const rest = settleTotals(totals, {
				counted: requests.all(),
				earlier: copies
			});
			for (const { attribution, record } of rest) add(attribution, record);
			duplicates += requests.duplicates + totals.length - rest.length;
			return [...runs].map(([key, held]) => {
				const { attribution, run } = held;
				const known = (agent) => recordsOfAttempt(run, agent, recordsOf.get(keyOfAgent(run.id, agent.id)));
				const session = run.session ?? sessionOf.get(run.id);
				const isCovered = totals.some((total) => covers(total, session, held));
				if (!countedElsewhere.has(key) && !isCovered) for (const agent of run.agents) {
					const estimate = known(agent) === void 0 ? estimateOf(run, agent) : void 0;
					const named = {
						stage: agent.stage,
						agent: agent.name ?? UNNAMED_AGENT
					};
					if (estimate !== void 0) add({
						...attribution,
						...named
					}, estimate);
				}
				return {
					attribution,
					run,
					recordsOf: known
				};
			});
		},
		get duplicates() {
			return duplicates;
		}
	};
}
/**
* A resumed session's transcript begins with what it copied. Those messages were paid for
* elsewhere: by the run that made them, or on another machine.
*/
function isOfEarlierRun({ run }, at) {
	return run !== void 0 && at !== void 0 && at < run.startedAt.getTime();
}
/** Claude Code's ids tell runs apart wherever their telemetry lies; other ids only in one place. */
function keyOfRun({ place, run }) {
	return run.id.startsWith("wf_") ? run.id : `${place} ${run.id}`;
}
/** Telemetry is written again while the run goes on, and kept by later runs: the first had it. */
function mergeRuns(one, other) {
	const endOf = ({ attribution }) => attribution.run?.completedAt.getTime() ?? 0;
	const { attribution, place } = endOf(other) < endOf(one) ? other : one;
	return {
		attribution,
		place,
		run: tokensOf$1(other.run) > tokensOf$1(one.run) ? other.run : one.run
	};
}
/**
* Whether a total has the spend of a run's agents in it: that of the session which started
* them, or, when that is not told, one beside the run that is as large. One of the main loop
* alone has none of it.
*/
function covers({ record, place }, session, held) {
	if (record.isPartial === true) return false;
	const told = record.session?.id;
	if (session === void 0 || told === void 0) return place === held.place && sizeOf(record.tokens) >= tokensOf$1(held.run);
	return isSame(session, told);
}
function tokensOf$1({ totalTokens, agents }) {
	return totalTokens ?? agents.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0);
}
/** The last attempt of each agent, by the key that its requests have. */
function agentsOf(runs) {
	const agents = /* @__PURE__ */ new Map();
	for (const { run } of runs) for (const agent of run.agents) {
		const key = keyOfAgent(run.id, agent.id);
		if (agent.attempt >= (agents.get(key)?.attempt ?? 0)) agents.set(key, agent);
	}
	return agents;
}
/** The run of each agent's id; undefined where several runs have an agent of that id. */
function runsByAgent(runs) {
	const runOf = /* @__PURE__ */ new Map();
	for (const { run } of runs) for (const id of new Set(run.agents.map((agent) => agent.id))) runOf.set(id, runOf.has(id) ? void 0 : run.id);
	return runOf;
}
/** A transcript does not tell an agent's attempts apart: the last one stands for all. */
function recordsOfAttempt(run, agent, records) {
	if (records === void 0) return void 0;
	return run.agents.every(({ id, attempt }) => id !== agent.id || attempt <= agent.attempt) ? records : [];
}
function attribute({ attribution, record: { session } }, agents, names, runOf) {
	const ref = session?.agent;
	if (ref === void 0) {
		const agent = session?.isSidechain === true ? UNNAMED_AGENT : MAIN_AGENT;
		return {
			attribution: {
				...attribution,
				agent
			},
			agentKey: void 0
		};
	}
	const run = ref.run ?? runOf.get(ref.id);
	const agentKey = run === void 0 ? void 0 : keyOfAgent(run, ref.id);
	const told = agentKey === void 0 ? void 0 : agents.get(agentKey);
	const agent = told?.name ?? names.get(ref.id) ?? UNNAMED_AGENT;
	return {
		attribution: {
			...attribution,
			agent,
			stage: told?.stage
		},
		agentKey
	};
}
function keyOfAgent(run, agent) {
	return `${run} ${agent}`;
}
// src/meter/estimate.ts
/** Attempts of agents are no requests, whatever their ids. */
const SEED = identityOfText("agent of a multi-agent run");
/**
* What an attempt of an agent used, as a record: one number of tokens at the time when its
* run started. For agents without transcripts, which tell the same spend exactly.
*/
function estimateOf(run, agent) {
	return {
		grain: "agent",
		at: run.startedAt?.getTime(),
		provider: "anthropic",
		model: agent.model,
		tokens: {
			uncachedInput: void 0,
			cacheRead: void 0,
			cacheWrite: void 0,
			output: void 0,
			unsplit: agent.tokens
		},
		identity: identityOfText(JSON.stringify([
			run.id,
			agent.id,
			agent.attempt
		]), SEED),
		session: {
			id: run.session,
			agent: {
				id: agent.id,
				run: run.id
			}
		}
	};
}
// src/collect/count-rejects.ts
/** Creates a counter. Its example is the first in order of place, whatever was read first. */
function createRejectCounter() {
	const byReason = /* @__PURE__ */ new Map();
	return {
		count(run, { reason, origin, line }) {
			const known = byReason.get(reason);
			if (known !== void 0 && isLaterIn(known.example, run, origin, line)) {
				byReason.set(reason, {
					...known,
					lines: known.lines + 1
				});
				return;
			}
			const place = {
				workflow: run?.workflow.name ?? null,
				runId: run?.id ?? null,
				container: origin.container,
				path: origin.path,
				line
			};
			const example = known === void 0 || orderOf(place) < orderOf(known.example) ? place : known.example;
			byReason.set(reason, {
				reason,
				lines: (known?.lines ?? 0) + 1,
				example
			});
		},
		lines: () => [...byReason.values()].reduce((sum, { lines }) => sum + lines, 0),
		summaries: () => [...byReason.values()].sort((a, b) => a.reason < b.reason ? -1 : 1)
	};
}
/** Whether a line comes after the example in the same document, as nearly all do. */
function isLaterIn(example, run, { container, path }, line) {
	return example.line < line && example.path === path && example.container === container && example.runId === (run?.id ?? null);
}
/** A text that sorts as places do: by run, artifact, path and line. */
function orderOf(place) {
	const number = (value) => String(value ?? 0).padStart(16, "0");
	return [
		number(place.runId),
		place.container,
		place.path,
		number(place.line)
	].join("\0");
}
// src/reconcile/deduplicate.ts
/** The set doubles when it is fuller than this; a miss then looks at some two to three slots. */
const MOST_LOAD = .7;
/**
* Creates a deduplicator that has seen nothing. It keeps 11 to 23 bytes an identity: slots
* of two integers, in which an identity lies at the place that its low half names or in
* the next free one after it.
*/
function createDeduplicator() {
	let slots = /* @__PURE__ */ new Int32Array(128);
	let size = 0;
	let duplicates = 0;
	function grow(length) {
		const old = slots;
		slots = new Int32Array(length);
		for (let slot = 0; slot < old.length; slot += 2) {
			const low = old[slot] ?? 0;
			const high = old[slot + 1] ?? 0;
			if (low !== 0 || high !== 0) put(slots, slotOf(slots, low, high), low, high);
		}
	}
	/** Makes room for so many more identities. */
	function makeRoom(count) {
		const least = 2 * (size + count) / MOST_LOAD;
		let { length } = slots;
		while (length < least) length *= 2;
		if (length > slots.length) grow(length);
	}
	return {
		expect: makeRoom,
		isNew({ low, high }) {
			makeRoom(1);
			const slot = slotOf(slots, low, high);
			if (!isFree(slots, slot)) {
				duplicates += 1;
				return false;
			}
			put(slots, slot, low, high);
			size += 1;
			return true;
		},
		areNew(halves, count) {
			makeRoom(count);
			for (let index = 0; index < count; index += 1) {
				const low = halves[2 * index] ?? 0;
				const high = halves[2 * index + 1] ?? 0;
				const slot = slotOf(slots, low, high);
				if (!isFree(slots, slot)) {
					takeBack(slots, halves, index);
					return false;
				}
				put(slots, slot, low, high);
			}
			size += count;
			return true;
		},
		get duplicates() {
			return duplicates;
		}
	};
}
/** The slot that holds an identity, or else the free one that it would go to. */
function slotOf(slots, low, high) {
	const last = slots.length - 1;
	const ownLow = lowInSlot(low, high);
	for (let slot = 2 * ownLow & last;; slot = slot + 2 & last) if (slots[slot] === ownLow && slots[slot + 1] === high || isFree(slots, slot)) return slot;
}
function isFree(slots, slot) {
	return slots[slot] === 0 && slots[slot + 1] === 0;
}
function put(slots, slot, low, high) {
	slots[slot] = lowInSlot(low, high);
	slots[slot + 1] = high;
}
/** A slot of zeros is free, so the identity of zeros borrows its neighbour's. */
function lowInSlot(low, high) {
	return low === 0 && high === 0 ? 1 : low;
}
/**
* Frees the slots of the first `count` identities, the last ones taken: no other identity
* went on past them since.
*/
function takeBack(slots, halves, count) {
	for (let index = count - 1; index >= 0; index -= 1) {
		const slot = slotOf(slots, halves[2 * index] ?? 0, halves[2 * index + 1] ?? 0);
		slots[slot] = 0;
		slots[slot + 1] = 0;
	}
}
// src/decoders/provider-of-model.ts
/** The maker of a model whose name tells it, for formats that name no provider. */
function providerOfModel(model) {
	if (model === void 0) return UNKNOWN_PROVIDER;
	const name = model.slice(model.lastIndexOf("/") + 1);
	if (name.startsWith("claude")) return "anthropic";
	if (name.startsWith("gpt")) return "openai";
	if (name.startsWith("gemini")) return "gemini";
	return UNKNOWN_PROVIDER;
}
// src/decoders/whole-document.ts
/**
* Decodes a document that is small enough to be understood as a whole. `take` gets its text
* without a BOM, and what rejects the document; it gives what `Decoding.end` gives. A
* document of more than `maxBytes` is rejected as too long.
*/
function decodeWhole({ origin, ...context }, maxBytes, take) {
	const chunks = [];
	let bytes = 0;
	return {
		write(chunk) {
			bytes += chunk.length;
			if (bytes <= maxBytes) chunks.push(new Uint8Array(chunk));
		},
		end() {
			const reject = (reason) => context.reject({
				reason,
				origin,
				line: 1
			});
			if (bytes <= maxBytes) return take(Buffer.concat(chunks).toString("utf8").replace(/^\uFEFF/, ""), reject);
			reject("too-long");
			return "decoded";
		}
	};
}
// src/decoders/agent-usage-json.ts
/**
* `agent_usage.json`: the totals of a whole run, one JSON object (github/gh-aw since
* v0.67, `actions/setup/js/parse_token_usage.cjs`, read 2026-08). It is only used for a
* run that has no records request by request. A file of zeros is the producer's way of
* saying that it saw nothing, and one of credits alone tells no tokens: neither yields a
* record.
*/
const agentUsageJson = {
	name: "agent_usage.json",
	recognisesName: (path) => /(?:^|\/)agent_usage\.json$/.test(path),
	recognisesContent: (head) => head.trimStart().startsWith("{") && /"(?:ambient_context|primary_model|effective_tokens)"/.test(head) && !head.includes("\"request_id\""),
	start: (context) => decodeWhole(context, MAX_BYTES$2, (text, reject) => decode(text, context, reject))
};
/** One object with some ten numbers. */
const MAX_BYTES$2 = 1048576;
function decode(text, context, reject) {
	if (text.trim() !== "") takeObject(text, (wire) => take(wire, text, context), reject);
	return "decoded";
}
function take(wire, text, context) {
	const counts = {
		input: readCount(wire["input_tokens"], MAX_RUN_TOKENS),
		output: readCount(wire["output_tokens"], MAX_RUN_TOKENS),
		cacheRead: readCount(wire["cache_read_tokens"], MAX_RUN_TOKENS),
		cacheWrite: readCount(wire["cache_write_tokens"], MAX_RUN_TOKENS)
	};
	const credits = readAmount(wire["ai_credits"]);
	const told = Object.values(counts).filter((count) => count !== void 0);
	if (told.length === 0 && credits === void 0) throw new BadCount("missing-tokens");
	if (told.every((count) => count === 0)) return;
	const model = readText(wire["primary_model"]) ?? readText(wire["model"]);
	const provider = readText(wire["provider"])?.toLowerCase() ?? context.provider ?? providerOfModel(model);
	const semantics = resolveFromRecord({
		path: void 0,
		producer: void 0,
		includesCache: void 0,
		reportedUsd: void 0,
		provider,
		counts
	}, () => void 0) ?? fallbackSemantics(provider, void 0);
	context.record({
		grain: "run",
		provider,
		model,
		tokens: toTokens(counts, semantics),
		reportedCostUsd: credits === void 0 ? void 0 : credits * USD_PER_AI_CREDIT,
		identity: identityOfText(text)
	});
}
// src/decoders/claude-agent-meta.ts
const NAME = /(?:^|\/)agent-([^/]+)\.meta\.json$/;
/** One small object; its description may be of some length. */
const MAX_BYTES$1 = 262144;
/**
* `agent-<id>.meta.json`, which Claude Code writes beside an agent's transcript: the agent's
* type is its name for people (`Explore`, `code-reviewer`). It spends nothing, and the id is
* in the document's name alone, so that its content is never asked.
*/
const claudeAgentMeta = {
	name: "claude-agent-meta",
	recognisesName: (path) => NAME.test(path),
	recognisesContent: () => false,
	start(context) {
		const { container, path } = context.origin;
		const id = NAME.exec(`${container}/${path}`.replace(/\/$/, ""))?.[1];
		return decodeWhole(context, MAX_BYTES$1, (text, reject) => {
			const take = (wire) => {
				const name = readText(wire["agentType"]);
				if (id !== void 0 && name !== void 0) context.agentName(id, name);
			};
			if (id !== void 0) takeObject(text, take, reject);
			return "decoded";
		});
	}
};
// src/decoders/claude-usage.ts
/** Provider of all that Claude Code writes; its records name none. */
const CLAUDE_PROVIDER = "anthropic";
/**
* Reads the `usage` of Anthropic's API (docs.claude.com, "Messages", read 2026-11), whose
* counts never overlap. `most` bounds what is plausible. Throws BadCount.
*/
function readUsage(wire, most) {
	const split = isObject(wire["cache_creation"]) ? wire["cache_creation"] : {};
	return tokensOfUsage({
		cacheWrite5m: readCount(split["ephemeral_5m_input_tokens"], most),
		cacheWrite1h: readCount(split["ephemeral_1h_input_tokens"], most),
		input: readCount(wire["input_tokens"], most),
		cacheRead: readCount(wire["cache_read_input_tokens"], most),
		cacheWrite: readCount(wire["cache_creation_input_tokens"], most),
		output: readCount(wire["output_tokens"], most)
	});
}
/** What the counts of a `usage` mean. Throws BadCount when all are unknown. */
function tokensOfUsage(counts) {
	const { cacheWrite5m, cacheWrite1h, input, cacheRead, cacheWrite, output } = counts;
	return checked({
		uncachedInput: input,
		cacheRead,
		cacheWrite: larger(cacheWrite, sumOfKnown(cacheWrite5m, cacheWrite1h)),
		cacheWrite1h,
		output
	});
}
/** Sum of what is known; undefined when neither is. */
function sumOfKnown(a, b) {
	return a === void 0 ? b : a + (b ?? 0);
}
/** The larger of two counts of the same; undefined when neither is known. */
function larger(one, other) {
	if (one === void 0 || other === void 0) return one ?? other;
	return Math.max(one, other);
}
/** Throws BadCount when nothing is known; a part that exceeds its whole is the whole. */
function checked(tokens) {
	if (!isKnown(tokens)) throw new BadCount("missing-tokens");
	const { uncachedInput, cacheRead, cacheWrite, cacheWrite1h, output } = tokens;
	return {
		uncachedInput,
		cacheRead,
		cacheWrite,
		cacheWrite1h: cacheWrite !== void 0 && cacheWrite1h !== void 0 ? Math.min(cacheWrite1h, cacheWrite) : void 0,
		output
	};
}
/** Whether any count is known. */
function isKnown({ uncachedInput, cacheRead, cacheWrite, output }) {
	return (uncachedInput ?? cacheRead ?? cacheWrite ?? output) !== void 0;
}
/** Whether nothing was spent: every known count is 0. */
function isNothing({ uncachedInput, cacheRead, cacheWrite, output }) {
	return !uncachedInput && !cacheRead && !cacheWrite && !output;
}
/**
* A cost as Claude Code wrote it, in US dollars. Subscriptions and crashed sessions write 0
* beside tokens (anthropics/claude-code#15418, 2026): that is unknown, not free.
*/
function readCost(value) {
	return readAmount(value) || void 0;
}
/** Reads `speed`, `service_tier` and `inference_geo` of a `usage`. */
function readModifiers(wire) {
	return modifiersOf(wire["speed"], wire["service_tier"], wire["inference_geo"]);
}
/**
* The modifiers that have a price of their own; undefined at list price, which any other value
* is taken for.
*/
function modifiersOf(speed, tier, region) {
	const isPriced = tier === "batch" || tier === "priority";
	if (speed !== "fast" && !isPriced && region !== "us") return void 0;
	return {
		...speed === "fast" && { speed },
		...isPriced && { tier },
		...region === "us" && { region }
	};
}
/**
* A model's name as records have it. Inference profiles of Amazon Bedrock are named by an
* address that holds the account's number: only what comes after it is kept.
*/
function readModelName(value) {
	const name = readText(value);
	return name?.startsWith("arn:") ? name.slice(name.lastIndexOf("/") + 1) : name;
}
/** Names that people give to what Claude printed, or to a copy of what it wrote. */
function isNameOfLog(path) {
	return /\.(?:jsonl?|ndjson|log|txt|md|out|output|stdout)$/i.test(path) || /(?:^|\/)[^./]+$/.test(path);
}
// src/decoders/claude-result-object.ts
/**
* Makes a reader of the objects that `claude -p` writes. `take` gives whether an object is a
* result; a result that tells no usable numbers is a reject. What a result is, and what it
* tells, as of @anthropic-ai/claude-agent-sdk 0.3.330 (`sdk.d.ts`, read 2026-11):
*
* - `modelUsage`: the whole session with its subagents, model by model. It does not tell how
*   fast the answers were made, and `fast_mode_state` tells only how the session ended, so
*   that it is priced at list price; the reported cost beside it shows the difference.
* - `usage`, where an older producer tells nothing else: the main loop alone, a part.
* - `duration_ms` and `duration_api_ms` are sums over many requests and no latency.
*/
function createResultReader(context) {
	/** What the last `system` line told; `usage` names no model. */
	let started = {};
	return { take(wire, line) {
		if (!isObject(wire)) return false;
		if (wire["type"] === "system" && readText(wire["model"]) !== void 0) started = wire;
		if (!isResult(wire)) return false;
		takeResult(wire, started["session_id"] === wire["session_id"] ? readText(started["model"]) : void 0, context, (reason) => context.reject({
			reason,
			origin: context.origin,
			line
		}));
		return true;
	} };
}
/** Other agents write objects of type `result` too (Gemini CLI, with `stats`). */
function isResult(wire) {
	const has = (key) => wire[key] !== void 0;
	const type = wire["type"];
	if (type !== void 0) return type === "result" && [
		"session_id",
		"total_cost_usd",
		"cost_usd",
		"usage"
	].some(has);
	return has("total_cost_usd") && (has("usage") || has("modelUsage"));
}
function takeResult(wire, model, context, reject) {
	const sessionId = readText(wire["session_id"]);
	const id = readText(wire["uuid"]) ?? JSON.stringify(wire);
	for (const read of partReaders(wire, model)) try {
		const part = read();
		if (isNothing(part.tokens)) continue;
		context.record({
			grain: "session",
			at: readInstant(wire["timestamp"]),
			provider: CLAUDE_PROVIDER,
			...part,
			producer: "Claude Code",
			identity: identityOfText(id, identityOfText(part.model ?? "")),
			session: {
				id: sessionId === void 0 ? void 0 : identityOfText(sessionId),
				message: identityOfText(id)
			}
		});
	} catch (error) {
		if (!(error instanceof BadCount)) throw error;
		reject(error.reason);
	}
}
function partReaders(wire, model) {
	const models = isObject(wire["modelUsage"]) ? Object.entries(wire["modelUsage"]) : [];
	if (models.length === 0) return [() => readMainLoop(wire, model)];
	const only = models.length === 1 ? cacheWrite1hOfMainLoop(wire) : void 0;
	return models.map(([name, usage]) => () => readModel(name, usage, only));
}
function readModel(name, wire, cacheWrite1h) {
	if (!isObject(wire)) throw new BadCount("missing-tokens");
	const count = (key) => readCount(wire[key], MAX_RUN_TOKENS);
	const tokens = checked({
		uncachedInput: count("inputTokens"),
		cacheRead: count("cacheReadInputTokens"),
		cacheWrite: count("cacheCreationInputTokens"),
		cacheWrite1h: count("cacheCreationEphemeral1hInputTokens") ?? readCount(cacheWrite1h, 1e10),
		output: count("outputTokens")
	});
	return {
		model: readModelName(wire["canonicalModel"]) ?? readModelName(name),
		tokens,
		reportedCostUsd: wire["costBasis"] === "unknown" ? void 0 : readCost(wire["costUSD"])
	};
}
/** Older producers split cache writes in `usage` only, which is unambiguous for one model. */
function cacheWrite1hOfMainLoop(wire) {
	const usage = isObject(wire["usage"]) ? wire["usage"] : {};
	return (isObject(usage["cache_creation"]) ? usage["cache_creation"] : {})["ephemeral_1h_input_tokens"];
}
function readMainLoop(wire, model) {
	const { usage } = wire;
	if (!isObject(usage)) throw new BadCount("missing-tokens");
	const tokens = readUsage(usage, MAX_RUN_TOKENS);
	const reportedCostUsd = readCost(wire["total_cost_usd"] ?? wire["cost_usd"]);
	if (isNothing(tokens) && reportedCostUsd !== void 0) throw new BadCount("missing-tokens");
	const modifiers = readModifiers(usage);
	return {
		model: readModelName(model),
		tokens,
		reportedCostUsd,
		modifiers,
		isPartial: true
	};
}
// src/decoders/json-shape.ts
const TAB = 9;
const LINE_FEED$1 = 10;
const CARRIAGE_RETURN = 13;
const SPACE$1 = 32;
const QUOTE = 34;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const OPENING_BRACKET = 91;
const BACKSLASH$1 = 92;
const CLOSING_BRACKET = 93;
const OPENING_BRACE$1 = 123;
const CLOSING_BRACE$1 = 125;
/** Far deeper than any log; bounds what is remembered. */
const MAX_DEPTH = 1e3;
/**
* Follows the outline of one JSON object byte by byte, over as many chunks as it takes, to
* find where it ends or stops to be JSON. It is generous with bare values, so that
* JSON.parse has the last word on what it calls whole.
*/
var JsonShape = class {
	verdict = "open";
	#expected = "value";
	#isInText = false;
	#isEscaped = false;
	#depth = 0;
	/** By depth: 1 in an object, 0 in an array. */
	#isObject = /* @__PURE__ */ new Uint8Array(1001);
	/** Starts over, before the brace that opens an object. */
	open() {
		this.verdict = "open";
		this.#expected = "value";
		this.#isInText = false;
		this.#isEscaped = false;
		this.#depth = 0;
	}
	/** Goes on at `from`; gives where the object ends, or the byte that cannot be in it. */
	read(bytes, from) {
		let at = from;
		while (at < bytes.length) {
			if (this.#isInText) at = this.#readText(bytes, at);
			else if (this.#take(bytes[at] ?? 0)) at += 1;
			else this.verdict = "broken";
			if (this.verdict !== "open") break;
		}
		return at;
	}
	#readText(bytes, from) {
		const { length } = bytes;
		let at = from;
		if (this.#isEscaped) {
			this.#isEscaped = false;
			at += 1;
		}
		let byte = SPACE$1;
		for (; at < length; at += 1) {
			byte = bytes[at] ?? 0;
			if (byte < SPACE$1 || byte === QUOTE || byte === BACKSLASH$1) break;
		}
		if (at >= length) return length;
		if (byte === QUOTE) this.#isInText = false;
		else if (byte === BACKSLASH$1) this.#isEscaped = true;
		else {
			this.verdict = "broken";
			return at;
		}
		return at + 1;
	}
	/** False when the byte cannot come here. */
	#take(byte) {
		const isBlank = byte === SPACE$1 || byte === LINE_FEED$1 || byte === CARRIAGE_RETURN || byte === TAB;
		if (this.#expected === "rest of a bare value") {
			if (isBare(byte)) return true;
			this.#expected = "next";
		}
		if (isBlank) return true;
		switch (this.#expected) {
			case "first key": return byte === CLOSING_BRACE$1 ? this.#close() : this.#takeText(byte, "colon");
			case "key": return this.#takeText(byte, "colon");
			case "colon":
				this.#expected = "value";
				return byte === COLON;
			case "first item": return byte === CLOSING_BRACKET ? this.#close() : this.#takeValue(byte);
			case "value": return this.#takeValue(byte);
			default: return this.#takeNext(byte);
		}
	}
	#takeValue(byte) {
		if (byte === OPENING_BRACE$1) return this.#enter(1, "first key");
		if (byte === OPENING_BRACKET) return this.#enter(0, "first item");
		if (byte === QUOTE) return this.#takeText(byte, "next");
		this.#expected = "rest of a bare value";
		return isBare(byte);
	}
	#takeText(byte, after) {
		this.#isInText = true;
		this.#expected = after;
		return byte === QUOTE;
	}
	#takeNext(byte) {
		const isObject = this.#isObject[this.#depth] === 1;
		if (byte === COMMA) this.#expected = isObject ? "key" : "value";
		else if (byte === (isObject ? CLOSING_BRACE$1 : CLOSING_BRACKET)) this.#close();
		else return false;
		return true;
	}
	#enter(isObject, expected) {
		if (this.#depth === MAX_DEPTH) return false;
		this.#depth += 1;
		this.#isObject[this.#depth] = isObject;
		this.#expected = expected;
		return true;
	}
	#close() {
		this.#depth -= 1;
		this.#expected = "next";
		if (this.#depth === 0) this.verdict = "whole";
		return true;
	}
};
/** Whether numbers, `true`, `false` and `null` are made of the byte. */
function isBare(byte) {
	if (byte >= ZERO && byte <= NINE) return true;
	if (byte === MINUS || byte === PLUS || byte === POINT || byte === 69) return true;
	return byte >= 97 && byte <= 122;
}
// src/decoders/object-finder.ts
const OPENING_BRACE = 123;
const LINE_FEED = 10;
/** Longest object that is kept; a result carries the final answer as text. */
const MAX_OBJECT_BYTES = 8388608;
/** What may be read twice beside the document's own length, for braces that open nothing. */
const SPARE_BYTES = 4 * MAX_OBJECT_BYTES;
/** Braces that close sooner opened nothing that anyone would miss. Bytes. */
const MIN_TOLD_BYTES = 16;
/**
* Finds the JSON objects of a text of any kind: alone, one a line, over many lines, in an
* array, and between words with braces and quotes of their own. A brace that turns out to
* open no object is passed over, and the text after it read again. Memory is bounded by
* the longest object that is kept, time by twice the document.
*/
function createObjectFinder(sink) {
	const shape = new JsonShape();
	const held = new GrowingBytes();
	let isOpen = false;
	let isLong = false;
	let line = 1;
	/** Bytes of the document before the ones at hand, and how many were read again. */
	let passed = 0;
	let again = 0;
	function countLines(bytes, from, to) {
		const part = bytes.subarray(from, to);
		for (let at = part.indexOf(LINE_FEED); at !== -1; at = part.indexOf(LINE_FEED, at + 1)) line += 1;
	}
	function tellLong(bytes, start, size) {
		if (isLong || size <= 8388608) return;
		isLong = true;
		sink.tooLong(bytes.subarray(start, start + MAX_OBJECT_BYTES), line);
	}
	/** Says where to go on after a brace at `start` that opened nothing valid up to `at`. */
	function retryFrom(bytes, start, at) {
		if (isLong) return at;
		if (at - start >= MIN_TOLD_BYTES) sink.broken(bytes.subarray(start, at), line);
		again += at - start;
		return again > passed + at + SPARE_BYTES ? at : start + 1;
	}
	/** Reads on at `from`; the open object, if there is one, began at `first`. */
	function read(bytes, from, first) {
		let start = first;
		let counted = first;
		let at = from;
		for (;;) {
			if (!isOpen) {
				start = bytes.indexOf(OPENING_BRACE, at);
				if (start === -1) break;
				countLines(bytes, counted, start);
				counted = start;
				at = start;
				isOpen = true;
				isLong = false;
				shape.open();
			}
			at = shape.read(bytes, at);
			tellLong(bytes, start, at - start);
			if (shape.verdict === "open") break;
			isOpen = false;
			if (!(shape.verdict === "whole" && (isLong || sink.object(bytes.subarray(start, at), line)))) at = retryFrom(bytes, start, at);
		}
		if (!isOpen || isLong) countLines(bytes, counted, bytes.length);
		return isOpen && !isLong ? start : bytes.length;
	}
	return {
		write(chunk) {
			if (isOpen && !isLong) {
				const before = held.view().length;
				held.append(chunk);
				const kept = read(held.view(), before, 0);
				passed += kept;
				held.drop(kept);
			} else {
				const kept = read(chunk, 0, 0);
				if (isOpen && !isLong) held.append(chunk.subarray(kept));
				passed += kept;
			}
		},
		end() {
			while (isOpen) {
				isOpen = false;
				const bytes = held.view();
				const kept = read(bytes, retryFrom(bytes, 0, bytes.length), 0);
				passed += kept;
				held.drop(kept);
			}
		}
	};
}
// src/decoders/claude-result.ts
/**
* The result that `claude -p` ends with (`--output-format json` or `stream-json`,
* `SDKResultMessage` of @anthropic-ai/claude-agent-sdk 0.3.330, read 2026-11): alone, in a
* log with any text around it, as a line of a stream, or in the array that
* anthropics/claude-code-action leaves as `claude-execution-output.json`. All results of a
* document are told, because a stream has one more for each time that the session was woken
* up; they are cumulative, so that the ledger takes the latest.
*
* Any text may hold one, so that this format is asked last, and says when there was none.
*/
const claudeResult = {
	name: "claude-result",
	recognisesName: (path) => /(?:^|\/)claude-execution-output\.json$/.test(path),
	mayBeNamed: isNameOfLog,
	recognisesContent: (head) => !head.includes("\0"),
	start: (context) => startResult(context)
};
/** Lines of a stream tell their session; a session without a result ended early. */
const STREAM_LINE = /^\{\s*"type"\s*:\s*"(?:system|assistant|user|stream_event)"/;
/** Where a result begins, as its producer orders it, with or without blanks. */
const RESULT_START = /^\{\s*"type"\s*:\s*"result"\s*,/;
/** As much of an object as tells its type, where the type comes first. Bytes. */
const TYPE_BYTES = 128;
/** One of them is in every object that is read, unless it has a letter escaped. */
const MARKS = [
	"\"result\"",
	"\"system\"",
	"\"total_cost_usd\""
].map((mark) => Buffer.from(mark));
/** Of a letter or `_`, which no producer of JSON escapes. */
const ESCAPED_LETTER = /\\u00(?:5f|6[1-9a-f]|7[0-9a])/i;
const ESCAPE_PART = Buffer.from("u00");
/** Starts decoding; one that does not choose has JSON.parse read every object, for tests. */
function startResult(context, isChoosing = true) {
	const results = createResultReader(context);
	let streamLine;
	let isTold = false;
	const reject = (reason, line) => {
		isTold = true;
		context.reject({
			reason,
			origin: context.origin,
			line
		});
	};
	const finder = createObjectFinder({
		object(bytes, line) {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
			if (STREAM_LINE.test(headOf(bytes)) && buffer.includes("\"session_id\"")) streamLine = line;
			if (isChoosing && !mayHoldResult(buffer)) return true;
			try {
				const wire = JSON.parse(buffer.toString("utf8"));
				if (results.take(wire, line)) isTold = true;
				return true;
			} catch (error) {
				if (!(error instanceof SyntaxError)) throw error;
				return false;
			}
		},
		broken(bytes, line) {
			if (isResultStart(bytes)) reject("malformed", line);
		},
		tooLong(bytes, line) {
			if (isResultStart(bytes)) reject("too-long", line);
		}
	});
	return {
		write: (chunk) => finder.write(chunk),
		end() {
			finder.end();
			if (!isTold && streamLine !== void 0) reject("missing-tokens", streamLine);
			return isTold ? "decoded" : "nothing-found";
		}
	};
}
/** Whether an object may be a result, or name the model of the one that follows. */
function mayHoldResult(object) {
	if (MARKS.some((mark) => object.includes(mark))) return true;
	return object.includes(ESCAPE_PART) && ESCAPED_LETTER.test(object.toString("latin1"));
}
/** Whether it can be nothing but a result, of which some is missing or wrong. */
function isResultStart(bytes) {
	if (!RESULT_START.test(headOf(bytes))) return false;
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	return [
		"\"subtype\"",
		"\"session_id\"",
		"\"duration_ms\""
	].some((key) => buffer.includes(key));
}
function headOf(bytes) {
	return String.fromCharCode(...bytes.subarray(0, TYPE_BYTES));
}
// src/decoders/held-answers.ts
/** Lines of one answer are near each other; a bound for documents of many answers. */
const MAX_HELD = 2e4;
/**
* Holds answers until all of their lines are known. A line is written for each part of an
* answer and repeats its usage: of each count the largest stands, in whatever order they
* come, because crashes and copies write smaller ones later
* (https://github.com/anthropics/claude-code/issues/95555, read 2026-11). The time is that of
* the first line.
*/
var HeldAnswers = class {
	/** By a part of the identity that fits a number; insertion is in order of time. */
	#held = /* @__PURE__ */ new Map();
	#emit;
	/** Of the line before, whose answer is often this one's. */
	#last;
	constructor(emit) {
		this.#emit = emit;
	}
	take(message) {
		const last = this.#last;
		if (last !== void 0 && isSame(last.message.identity, message.identity)) {
			this.#takeMore(last, message);
			return;
		}
		const key = keyOf(message);
		const held = this.#held.get(key);
		if (held === void 0) {
			this.#last = { message };
			this.#held.set(key, this.#last);
			if (this.#held.size > MAX_HELD) this.#emitFirst();
		} else if (isSame(held.message.identity, message.identity)) {
			this.#takeMore(held, message);
			this.#last = held;
		} else this.#emit(message);
	}
	/** To be called after the last line. */
	end() {
		for (const { message } of this.#held.values()) this.#emit(message);
		this.#held.clear();
		this.#last = void 0;
	}
	#takeMore(held, message) {
		if (message.hasRequest || isAlike(held.message, message)) {
			held.message = merge(held.message, message);
			return;
		}
		this.#emit(held.message);
		held.message = message;
	}
	#emitFirst() {
		for (const [key, { message }] of this.#held) {
			this.#held.delete(key);
			this.#emit(message);
			return;
		}
	}
};
function keyOf({ identity: { high, low } }) {
	return (high & 2097151) * 2 ** 32 + (low >>> 0);
}
/**
* Whether two answers of one id and no request's are one: gateways give every answer the same
* id (https://github.com/ccusage/ccusage/issues/1635, read 2026-11), but not the same prompt.
*/
function isAlike(one, other) {
	if (isNothing(one.tokens) || isNothing(other.tokens)) return true;
	return one.model === other.model && one.tokens.uncachedInput === other.tokens.uncachedInput && one.tokens.cacheRead === other.tokens.cacheRead && one.tokens.cacheWrite === other.tokens.cacheWrite;
}
function merge(before, after) {
	return {
		...before,
		tokens: largestOf(before.tokens, after.tokens),
		further: mergeFurther(before.further, after.further),
		isFloor: before.isFloor && after.isFloor,
		at: before.at ?? after.at,
		model: before.model ?? after.model,
		session: before.session ?? after.session,
		agentId: before.agentId ?? after.agentId,
		isSidechain: before.isSidechain ?? after.isSidechain,
		costUsd: larger(before.costUsd, after.costUsd),
		modifiers: before.modifiers ?? after.modifiers
	};
}
function mergeFurther(before, after) {
	if (before === void 0 || after === void 0) return before ?? after;
	const [longer, shorter] = before.requests.length > after.requests.length ? [before.requests, after.requests] : [after.requests, before.requests];
	return {
		requests: longer.map(({ model, tokens }, index) => {
			const other = shorter[index]?.tokens;
			return {
				model,
				tokens: other === void 0 ? tokens : largestOf(tokens, other)
			};
		}),
		isPartial: before.isPartial || after.isPartial
	};
}
function largestOf(one, other) {
	if (isWithin(one, other)) return other;
	if (isWithin(other, one)) return one;
	return {
		uncachedInput: larger(one.uncachedInput, other.uncachedInput),
		cacheRead: larger(one.cacheRead, other.cacheRead),
		cacheWrite: larger(one.cacheWrite, other.cacheWrite),
		cacheWrite1h: larger(one.cacheWrite1h, other.cacheWrite1h),
		output: larger(one.output, other.output)
	};
}
/** Whether no count is larger than the same of another. */
function isWithin(one, other) {
	return isAtMost(one.uncachedInput, other.uncachedInput) && isAtMost(one.cacheRead, other.cacheRead) && isAtMost(one.cacheWrite, other.cacheWrite) && isAtMost(one.cacheWrite1h, other.cacheWrite1h) && isAtMost(one.output, other.output);
}
function isAtMost(one, other) {
	return one === void 0 || other !== void 0 && one <= other;
}
// src/decoders/signs-of-usage.ts
/** What any key `usage` ends with, unless these letters are escaped. */
const USAGE_END = Buffer.from("ge\"");
const USAGE_BEGINNING = /"(?:u|\\u0075)(?:s|\\u0073)(?:a|\\u0061)$/;
/** Length of the longest of these beginnings. */
const BEGINNING_BYTES = 19;
/** What it ends with else; the first is rare, and sought because the second is slow to find. */
const ESCAPED_ENDS = ["\\u0065\"", "\\u0067e\""].map((end) => ({
	mark: Buffer.from(end.slice(4)),
	end: Buffer.from(end)
}));
const ONE = 49;
const LETTER_A = 97;
const LETTER_S = 115;
/**
* Whether a line may hold a key `usage`, written in any way that JSON.parse reads as such.
* Inside of texts a quote has a backslash before it, so that these bytes are a key or a text
* wherever the line is JSON. Most bytes of a transcript are in lines without: what is sought
* begins with rare letters, which is several times as fast as to seek `"usage"`.
*/
function mayHoldUsage(bytes, start, end) {
	const line = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
	for (let at = line.indexOf(USAGE_END); at !== -1; at = line.indexOf(USAGE_END, at + 1)) if (isUsage(line, at)) return true;
	for (const escaped of ESCAPED_ENDS) if (line.includes(escaped.mark) && line.includes(escaped.end)) return true;
	return false;
}
function isUsage(line, end) {
	const last = line[end - 1];
	if (last === LETTER_A && line[end - 2] === LETTER_S && line[end - 3] === LETTER_S || last !== LETTER_A && last !== ONE) return false;
	return USAGE_BEGINNING.test(line.toString("latin1", Math.max(0, end - BEGINNING_BYTES), end));
}
const CLOSING_BRACE = 125;
const SPACE = 32;
/** An answer has it before its content, and its usage after that. */
const ANSWER = /"role"\s*:\s*"assistant"/;
/** Whether a line is an answer that breaks off, maybe before its usage. */
function isTornAnswer(bytes, start, end) {
	let last = end - 1;
	while (last >= start && (bytes[last] ?? 0) <= SPACE) last -= 1;
	return bytes[last] !== CLOSING_BRACE && isAnswer(bytes.subarray(start, end));
}
/** Whether bytes hold the beginning of an answer. */
function isAnswer({ buffer, byteOffset, length }) {
	return ANSWER.test(Buffer.from(buffer, byteOffset, length).toString("latin1"));
}
// src/decoders/transcript-iterations.ts
const NOTHING = {
	requests: [],
	isPartial: false
};
/** More than one answer makes; the rest is a part that is unknown. */
const MAX_ITERATIONS = 100;
/**
* Reads `usage.iterations`, the runs of models behind one answer. Those of type `message`
* are in the counts beside it. An `advisor_message` is an answer of another model, which it
* names (https://github.com/ccusage/ccusage/issues/1115), and a `compaction` is billed beside
* the counts (docs.claude.com, "Compaction"; both read 2026-11). What any other costs, such as
* a `fallback_message`, is undocumented, so that the answer is known in part.
*/
function readIterations(wire, model) {
	if (!Array.isArray(wire)) return NOTHING;
	const further = wire.filter(isObject).filter(({ type }) => type !== "message" && type !== void 0 && type !== null);
	if (further.length === 0) return NOTHING;
	const known = further.slice(0, MAX_ITERATIONS).map((iteration) => {
		const tokens = iteration["type"] === "advisor_message" || iteration["type"] === "compaction" ? tokensOf(iteration) : void 0;
		return tokens && {
			model: readModelName(iteration["model"]) ?? model,
			tokens
		};
	}).filter((request) => request !== void 0);
	return {
		requests: known,
		isPartial: known.length < further.length
	};
}
function tokensOf(iteration) {
	try {
		return readUsage(iteration, MAX_REQUEST_TOKENS);
	} catch (error) {
		if (error instanceof BadCount) return void 0;
		throw error;
	}
}
const TYPE$1 = Buffer.from("\"type\"");
const MESSAGE = Buffer.from("\"type\":\"message\"");
const BACKSLASH = 92;
/** Whether written iterations may be other than messages: nearly all are, and need no parsing. */
function mayHoldMore(iterations) {
	const { buffer, byteOffset, length } = iterations;
	const bytes = Buffer.from(buffer, byteOffset, length);
	if (bytes.includes(BACKSLASH)) return true;
	for (let at = bytes.indexOf(TYPE$1); at !== -1; at = bytes.indexOf(TYPE$1, at + MESSAGE.length)) if (!bytes.subarray(at, at + MESSAGE.length).equals(MESSAGE)) return true;
	return false;
}
// src/decoders/transcript-message.ts
/** Longest line that is kept; an answer and what it hands to tools have some 100 KB. */
const MAX_LINE_BYTES = 8388608;
/** Claude Code's own words in the place of a model's, which cost nothing. */
const SYNTHETIC_MODEL = "<synthetic>";
/** Type of the lines with answers, and of lines that name none. */
const ANSWER_TYPE = "assistant";
const table = new FieldTable();
const TYPE = table.fixed("type");
const IS_SIDECHAIN = table.fixed("isSidechain");
const MODEL = table.fixed("message", "model");
const STOP_REASON = table.fixed("message", "stop_reason");
const HAS_USAGE = table.object("message", "usage");
const SPEED = table.fixed("message", "usage", "speed");
const TIER = table.fixed("message", "usage", "service_tier");
const REGION = table.fixed("message", "usage", "inference_geo");
const SESSION = table.text("sessionId");
const REQUEST = table.text("requestId");
const AGENT = table.text("agentId");
const ID = table.text("message", "id");
const ITERATIONS = table.json("message", "usage", "iterations");
const AT = table.instant("timestamp");
const COST = table.amount("costUSD");
const CACHE_WRITE_5M = table.count("message", "usage", "cache_creation", "ephemeral_5m_input_tokens");
const CACHE_WRITE_1H = table.count("message", "usage", "cache_creation", "ephemeral_1h_input_tokens");
const INPUT = table.count("message", "usage", "input_tokens");
const CACHE_READ = table.count("message", "usage", "cache_read_input_tokens");
const CACHE_WRITE = table.count("message", "usage", "cache_creation_input_tokens");
const OUTPUT = table.count("message", "usage", "output_tokens");
const COUNTS = [
	CACHE_WRITE_5M,
	CACHE_WRITE_1H,
	INPUT,
	CACHE_READ,
	CACHE_WRITE,
	OUTPUT
];
/**
* The format of the lines. It has no schema; this is what Claude Code 1.0 to 2.1 writes
* (facts gathered from its readers, such as ccusage 20.0, 2026-11). `costUSD` was written
* until 1.0.9.
*/
const messageFormat = {
	table,
	maxBytes: MAX_LINE_BYTES,
	kindOf(fixed) {
		const type = readText(fixed(TYPE)) ?? ANSWER_TYPE;
		const model = readModelName(fixed(MODEL));
		const isSidechain = fixed(IS_SIDECHAIN);
		return {
			isAnswer: type === ANSWER_TYPE && fixed(HAS_USAGE) === true && model !== SYNTHETIC_MODEL,
			isSidechain: typeof isSidechain === "boolean" ? isSidechain : void 0,
			model,
			modifiers: modifiersOf(fixed(SPEED), fixed(TIER), fixed(REGION)),
			isFloor: fixed(STOP_REASON) === null
		};
	},
	resultOf({ isAnswer, isSidechain, model, modifiers, isFloor }, values) {
		if (!isAnswer) return void 0;
		values.checkCounts(COUNTS);
		const hasId = values.has(ID);
		return {
			identity: hasId ? values.identity(ID, values.identity(REQUEST)) : values.lineIdentity(),
			message: hasId ? values.identity(ID) : void 0,
			session: values.repeatedIdentity(SESSION),
			agentId: values.text(AGENT),
			isSidechain,
			hasRequest: values.has(REQUEST),
			at: values.number(AT),
			model,
			tokens: tokensOfUsage({
				cacheWrite5m: values.number(CACHE_WRITE_5M),
				cacheWrite1h: values.number(CACHE_WRITE_1H),
				input: values.number(INPUT),
				cacheRead: values.number(CACHE_READ),
				cacheWrite: values.number(CACHE_WRITE),
				output: values.number(OUTPUT)
			}),
			costUsd: readCost(values.number(COST)),
			modifiers,
			isFloor,
			further: furtherOf(values, model)
		};
	}
};
function furtherOf(values, model) {
	const written = values.written(ITERATIONS);
	if (written !== void 0 && !mayHoldMore(written)) return void 0;
	const further = readIterations(values.json(ITERATIONS), model);
	return further.requests.length > 0 || further.isPartial ? further : void 0;
}
// src/decoders/claude-transcript.ts
/**
* Session transcripts of Claude Code (`~/.claude/projects/<project>/<session>.jsonl`, and
* beside it `<session>/subagents/agent-<id>.jsonl` and
* `<session>/subagents/workflows/<run>/agent-<id>.jsonl`): one record per message and
* request. Forks and replays are in documents of their own: the ledger knows them by identity.
*
* Lines of another type than answers are not read; of answers, nothing but counts, times and names of models
* and agents is kept, and ids only as hashes.
*/
const claudeTranscript = {
	name: "claude-transcript",
	recognisesName: (path) => AGENT_PATH.test(path),
	mayBeNamed: isNameOfLog,
	recognisesContent,
	start: (context) => startTranscript(context)
};
const AGENT_PATH = /(?:^|\/)subagents\/(?:workflows\/([^/]+)\/)?agent-([^/]+)\.jsonl$/;
/** Lines that come first in some transcripts and name no session. */
const SESSIONLESS_START = /^\{"type":\s*"(?:summary"[^\n]*"leafUuid"|file-history-snapshot",\s*"messageId")/;
/** What lines that name their session have beside it, unless their type tells. */
const LINE_MARK = /"(?:parentUuid|isSidechain)":|"type":\s*"(?:user|assistant|system|attachment|progress|queue-operation|mode|permission-mode|last-prompt|ai-title|custom-title|agent-name|pr-link|worktree-state)"/;
function recognisesContent(head) {
	const text = head.trimStart();
	if (SESSIONLESS_START.test(text)) return true;
	return text.startsWith("{") && /"sessionId":\s*"/.test(text) && LINE_MARK.test(text);
}
/** Starts decoding; one that is not learning has JSON.parse read every answer, for tests. */
function startTranscript(context, isLearning = true) {
	const reader = new LineReader(messageFormat, isLearning);
	const agentOf = createAgentFinder(`${context.origin.container}/${context.origin.path}`);
	const answers = new HeldAnswers(emit);
	function emit(message) {
		const agent = agentOf(message.agentId);
		if (message.further === void 0 && !isNothing(message.tokens)) {
			context.record(toRecord(message, agent));
			return;
		}
		for (const spend of spendsOf(message)) context.record(toRecord(spend, agent));
	}
	function takeLine(chunk, start, end, number) {
		const reject = (reason) => rejectLine(reason, number);
		if (!mayHoldUsage(chunk, start, end)) {
			if (isTornAnswer(chunk, start, end)) reject("malformed");
			return;
		}
		takeObject(textOfLine(chunk, start, end), (wire) => {
			const wrapped = answerOfProgress(wire);
			const message = reader.readParsed(wrapped ?? wire, chunk, start, end);
			if (message === void 0) return;
			answers.take(message);
			if (wrapped === void 0) reader.learn(chunk, start, end);
		}, reject);
	}
	function rejectLine(reason, line) {
		context.reject({
			reason,
			origin: context.origin,
			line
		});
	}
	const lines = createLineCutter({
		bytes(chunk, start) {
			const message = reader.read(chunk, start);
			if (message === void 0) return -1;
			answers.take(message);
			return reader.end;
		},
		line: takeLine,
		tooLong(head, number) {
			if (isAnswer(head)) rejectLine("too-long", number);
		}
	}, messageFormat.maxBytes);
	return {
		write: (chunk) => lines.write(chunk),
		end() {
			lines.end();
			answers.end();
			return "decoded";
		}
	};
}
/**
* Claude Code up to 2.1 wraps the answers of agents in lines about their progress; where it
* gives agents transcripts of their own too, both have the same identity.
*/
function answerOfProgress({ type, data, sessionId, timestamp }) {
	if (type !== "progress" || !isObject(data) || data["type"] !== "agent_progress") return void 0;
	const { message, agentId } = data;
	if (!isObject(message)) return void 0;
	return {
		sessionId,
		timestamp,
		agentId,
		isSidechain: true,
		...message
	};
}
/** The document's place tells its agent, and its lines do where it was moved. */
function createAgentFinder(path) {
	const [, run, id] = AGENT_PATH.exec(path) ?? [];
	const ofDocument = id === void 0 ? void 0 : agentRef(id, run);
	let last;
	return (agentId) => {
		if (ofDocument !== void 0 || agentId === void 0) return ofDocument;
		if (last?.id !== agentId) last = agentRef(agentId, void 0);
		return last;
	};
}
function agentRef(id, run) {
	return run === void 0 ? { id } : {
		id,
		run
	};
}
/** The requests behind one answer. */
function spendsOf(message) {
	const { further, tokens, identity } = message;
	const isFloor = message.isFloor || further?.isPartial === true;
	return [{
		...message,
		isFloor,
		tokens: isNothing(tokens) ? UNKNOWN : tokens
	}, ...(further?.requests ?? []).map((request, index) => ({
		...message,
		...request,
		identity: identityOfText(`iteration ${index}`, identity),
		message: identityOfText(`iteration ${index}`, message.message ?? identity),
		costUsd: void 0,
		isFloor: false
	}))];
}
const UNKNOWN = {
	uncachedInput: void 0,
	cacheRead: void 0,
	cacheWrite: void 0,
	output: void 0
};
function toRecord(message, agent) {
	const { at, identity, session, isSidechain, hasRequest, model, tokens, costUsd, modifiers } = message;
	return {
		grain: "request",
		at,
		provider: CLAUDE_PROVIDER,
		model,
		tokens,
		reportedCostUsd: costUsd,
		identity,
		modifiers,
		isFloor: message.isFloor || void 0,
		session: {
			id: session,
			message: message.message,
			isSidechain,
			hasRequest: hasRequest ? void 0 : false,
			agent
		}
	};
}
const MAX_STAGES = 1e3;
/**
* States by the words for them: those of Claude Code (`start`, `progress`, `done`,
* `error`), that of the other spelling (`completed`), and what else would mean the same.
*/
const STATES = /* @__PURE__ */ new Map([
	["start", "running"],
	["started", "running"],
	["progress", "running"],
	["running", "running"],
	["done", "done"],
	["completed", "done"],
	["success", "done"],
	["error", "error"],
	["failed", "error"]
]);
/** The stages and agents of a run, and when the first of these started, where told. */
function readWorkflowProgress(wire, reject) {
	const entries = objectsOf(wire["workflowProgress"]);
	const phases = entries.filter(({ type }) => type === "workflow_phase");
	const told = entries.filter(({ type }) => type === "workflow_agent");
	if (told.length > 1e5) throw new BadCount("too-long");
	const titles = titlesByIndex(phases);
	const model = readText(wire["defaultModel"]);
	const agents = /* @__PURE__ */ new Map();
	for (const [place, entry] of told.entries()) {
		const agent = readAgent(entry, place, {
			titles,
			model,
			reject
		});
		const key = JSON.stringify([agent.id, agent.attempt]);
		agents.set(key, later(agents.get(key), agent));
	}
	const starts = told.map(({ startedAt }) => readTime(startedAt)).filter((at) => at !== void 0);
	return {
		stages: [.../* @__PURE__ */ new Set([...titlesOf(wire["phases"]), ...titlesOf(phases)])].slice(0, MAX_STAGES),
		agents: [...agents.values()],
		startedAt: starts.reduce((first, at) => first === void 0 || at < first ? at : first, void 0)
	};
}
function objectsOf(value) {
	return Array.isArray(value) ? value.filter(isObject) : [];
}
/** A stage's title, in either spelling. */
function titleOf(phase) {
	return readText(phase["title"]) ?? readText(phase["phaseTitle"]) ?? readText(phase["name"]);
}
function titlesOf(phases) {
	return objectsOf(phases).map(titleOf).filter((title) => title !== void 0);
}
function titlesByIndex(phases) {
	const titles = /* @__PURE__ */ new Map();
	for (const phase of phases) {
		const title = titleOf(phase);
		if (title !== void 0 && phase["index"] !== void 0) titles.set(phase["index"], title);
	}
	return titles;
}
function readAgent(entry, place, run) {
	const { attempt, state } = entry;
	return {
		id: readText(entry["agentId"]) ?? `#${place + 1}`,
		attempt: Number.isSafeInteger(attempt) && Number(attempt) > 0 ? Number(attempt) : 1,
		name: readLabel(entry),
		stage: readText(entry["phaseTitle"]) ?? readText(entry["phase"]) ?? run.titles.get(entry["phaseIndex"]),
		model: readText(entry["model"]) ?? run.model,
		state: STATES.get(state) ?? "unknown",
		tokens: countOrReject(entry["tokens"], run.reject)
	};
}
/** An agent's label, unless it is the beginning of its prompt, which is nobody's to read. */
function readLabel({ label, promptPreview }) {
	const name = readText(label);
	const text = name?.replace(/(?:…|\.{3})$/, "").trim();
	return typeof promptPreview === "string" && !!text && promptPreview.trim().startsWith(text) ? void 0 : name;
}
/** What was told last stands; what it leaves out was told before. */
function later(before, agent) {
	if (before === void 0) return agent;
	return {
		...agent,
		name: agent.name ?? before.name,
		stage: agent.stage ?? before.stage,
		model: agent.model ?? before.model,
		tokens: agent.tokens ?? before.tokens
	};
}
/** An optional token count; one that cannot be used is rejected and not told. */
function countOrReject(value, reject) {
	try {
		return readCount(value, MAX_RUN_TOKENS);
	} catch (error) {
		if (!(error instanceof BadCount)) throw error;
		reject(error.reason);
		return;
	}
}
/** Milliseconds since 1970, or an ISO 8601 instant; anything else is "not told". */
function readTime(value) {
	if (typeof value === "number") return isPlausibleInstant(value) ? new Date(value) : void 0;
	const time = readInstant(value);
	return time === void 0 ? void 0 : new Date(time);
}
// src/decoders/workflow-telemetry.ts
/**
* `wf_*.json`: what Claude Code writes of a run of a multi-agent workflow when the run is
* over, one JSON object. It tells one number of tokens an agent, so it yields a run and no
* records. Its fields have two spellings:
*
* - Claude Code's own (`<session>/workflows/wf_<id>.json`, as shown in
*   https://github.com/daaain/claude-code-log/issues/174, read 2026-11): `phases[]`, and in
*   `workflowProgress[]` stages with `title` and `index` and agents whose `state` is
*   `start`, `progress`, `done` or `error`;
* - that of the sample of https://github.com/Jott2121/agent-cost-attribution (read 2026-11):
*   stages with `phaseTitle`, agents `completed`, without attempts and times.
*
* `script`, `args`, `logs`, `result` and the summaries hold what the agents were told and
* said: nothing of them enters the run.
*/
const workflowTelemetry = {
	name: "wf_*.json",
	recognisesName: (path) => /(?:^|\/)wf_[^/]*\.json$/.test(path),
	recognisesContent: (head) => /^\uFEFF?\s*\{/.test(head) && /(?<!\\)"(?:workflowProgress"\s*:\s*\[|runId"\s*:\s*"wf_)/.test(head) && !/(?<!\\)"(?:parentUuid|sessionId)"\s*:/.test(head),
	start: (context) => decodeWhole(context, MAX_BYTES, (text, reject) => {
		let isTelemetry = true;
		const take = (wire) => {
			isTelemetry = "workflowProgress" in wire || isRunId(wire["runId"]);
			if (isTelemetry) context.agentRun(readRun(wire, text, context.origin.path, reject));
		};
		if (text.trim() !== "") takeObject(text, take, reject);
		return isTelemetry ? "decoded" : "nothing-found";
	})
};
/** A run of a thousand agents takes some megabytes, most of them its script and result. */
const MAX_BYTES = 67108864;
/** A status is a word. */
const MAX_STATUS_LENGTH = 40;
/** Claude Code keeps the runs of a session in a folder named after it. */
const SESSION_FOLDER = /(?:^|\/)([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\/workflows\/[^/]+$/;
function isRunId(value) {
	return typeof value === "string" && value.startsWith("wf_");
}
/** Throws BadCount when the run tells no agents at all. */
function readRun(wire, text, path, reject) {
	if (!Array.isArray(wire["workflowProgress"])) throw new BadCount("missing-tokens");
	const { stages, agents, startedAt } = readWorkflowProgress(wire, reject);
	const session = readText(wire["sessionId"]) ?? SESSION_FOLDER.exec(path)?.[1];
	return {
		id: readText(wire["runId"]) ?? idOfText(text),
		name: readText(wire["workflowName"]) ?? readText(wire["name"]),
		session: session === void 0 ? void 0 : identityOfText(session),
		status: readText(wire["status"])?.slice(0, MAX_STATUS_LENGTH),
		startedAt: readTime(wire["startTime"]) ?? startedAt ?? readTime(wire["timestamp"]),
		durationMs: readAmount(wire["durationMs"]),
		totalTokens: countOrReject(wire["totalTokens"], reject),
		stages,
		agents
	};
}
/** A run that tells no id is told from others by all that is written of it. */
function idOfText(text) {
	return `unnamed-${toHex(identityOfText(text))}`;
}
// src/decoders/all.ts
/** Every format the project knows, in the order in which they are tried. */
const decoders = [
	tokenUsageJsonl,
	agentUsageJson,
	workflowTelemetry,
	claudeAgentMeta,
	claudeTranscript,
	claudeResult
];
// src/decoders/choose-decoder.ts
/** As much of a document as tells its format. Bytes. */
const HEAD_BYTES = 4096;
/** The decoder of a document; undefined when no format comes in question. */
function chooseDecoder({ name, head, isNamedByUser }) {
	return decoders.find((decoder) => decoder.recognisesName(name)) ?? decoders.find((decoder) => (isNamedByUser || decoder.mayBeNamed?.(name) !== false) && decoder.recognisesContent(head));
}
/** Whether a document's name alone says that it tells usage. */
function isUsageName(path) {
	return decoders.some((decoder) => decoder.recognisesName(path));
}
/** Whether a document of this name may tell usage, which its content decides. */
function mayTellUsage(path) {
	return decoders.some((decoder) => decoder.recognisesName(path) || decoder.mayBeNamed?.(path) === true);
}
export { CLAUDE_PROVIDER as a, createRejectCounter as c, toDollars as d, toUsage as f, mayTellUsage as i, estimateOf as l, compareText as m, chooseDecoder as n, providerOfModel as o, groupBy as p, isUsageName as r, createDeduplicator as s, HEAD_BYTES as t, createSessionBook as u };
