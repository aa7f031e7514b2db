import { n as canonicalModel } from "./model-name.js";
import { t as groupBy } from "./group-by.js";
import { r as withoutPacking } from "./packed-name.js";
import { _ as identityOfText, v as isSame, y as toHex } from "./price-book.js";
import { a as isPlausibleInstant, i as MAX_RUN_TOKENS, n as MAX_DURATION_MS, o as plausible, r as MAX_REQUEST_TOKENS, t as MAX_COST_USD } from "./plausible.js";
import { C as readInstant, S as readCount, _ as GrowingBytes, a as tokensOf$2, b as isObject, c as LineReader, g as textOfLine, h as createLineCutter, i as semanticsOfTotal, m as MAX_LINE_BYTES$1, p as FieldTable, r as tokenUsageJsonl, s as takeObject, u as UNKNOWN_PROVIDER, v as BadCount, w as readText, x as readAmount, y as USD_PER_AI_CREDIT } from "./counted-records.js";
import { n as hasAnyCount, t as UNKNOWN_TOKENS } from "./tokens.js";
import { a as MISSING_SPEND } from "./hidden-comment.js";
// src/domain/cumulative.ts
/** The larger of two totals of one thing; a known one beats one that is unknown. */
function larger(a, b) {
	return a == null || b == null ? a ?? b : Math.max(a, b);
}
function beyond(total, known) {
	return total == null ? total : Math.max(0, total - (known ?? 0));
}
// src/meter/estimate.ts
/** Attempts of agents are no requests, whatever their ids. */
const SEED = identityOfText("agent of a multi-agent run");
/**
* What an attempt of an agent used, as a record: one number of tokens at the time when its
* run started. For agents without transcripts, which report the same spend exactly.
*/
function estimateOf(run, agent) {
	return {
		grain: "agent",
		at: run.startedAt?.getTime(),
		provider: "anthropic",
		model: agent.model,
		tokens: {
			...UNKNOWN_TOKENS,
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
// src/reconcile/counted-tokens.ts
/** Tokens that are compared bucket by bucket. */
const BUCKETS = [
	"uncachedInput",
	"cacheRead",
	"cacheWrite",
	"cacheWrite1h",
	"output"
];
const NOTHING$2 = {
	uncachedInput: 0,
	cacheRead: 0,
	cacheWrite: 0,
	cacheWrite1h: 0,
	output: 0
};
/** The known counts of a record. */
function toCounted({ uncachedInput = 0, cacheRead = 0, cacheWrite = 0, cacheWrite1h = 0, output = 0 }) {
	return {
		uncachedInput,
		cacheRead,
		cacheWrite,
		cacheWrite1h,
		output
	};
}
/** All of a record's known tokens together. */
function sizeOf(tokens) {
	const { uncachedInput, cacheRead, cacheWrite, output } = toCounted(tokens);
	return uncachedInput + cacheRead + cacheWrite + output + (tokens.unsplit ?? 0);
}
/** Both together, bucket by bucket. */
function add(one, other) {
	return combine(one, other, (a, b) => a + b);
}
/** The larger of both, bucket by bucket. */
function most(one, other) {
	return combine(one, other, Math.max);
}
/** Sum of what records report. */
function sumOf(records) {
	return records.reduce((total, { tokens }) => add(total, toCounted(tokens)), NOTHING$2);
}
/** Whether one reports at least as much as another in every bucket. */
function coversAll(one, other) {
	const [has, wants] = [toCounted(one), toCounted(other)];
	return BUCKETS.every((bucket) => has[bucket] >= wants[bucket]);
}
/** Of each bucket that a total reports, what is beyond what is known already. */
function restOf(total, known) {
	const cacheWrite = beyond(total.cacheWrite, known.cacheWrite);
	const oneHour = beyond(total.cacheWrite1h, known.cacheWrite1h);
	return {
		uncachedInput: beyond(total.uncachedInput, known.uncachedInput),
		cacheRead: beyond(total.cacheRead, known.cacheRead),
		cacheWrite,
		...oneHour !== void 0 && { cacheWrite1h: Math.min(oneHour, cacheWrite ?? 0) },
		output: beyond(total.output, known.output)
	};
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
// src/reconcile/token-pool.ts
/** More models than a run calls; the tokens of further names cover any model of their provider. */
const MAX_ENTRIES = 1e3;
/** Of which the last bytes of a reply go first; the order decides nothing but what is left. */
const UNSPLIT_ORDER = [
	"output",
	"uncachedInput",
	"cacheWrite",
	"cacheRead"
];
/** Where all that comes over the bound is summed; it covers what names no provider of its own. */
const OTHERS = "(other providers)";
const NO_MODELS = /* @__PURE__ */ new Set(["", "unknown"]);
/** Creates an empty pool. */
function createTokenPool() {
	const entries = [];
	const byKey = /* @__PURE__ */ new Map();
	const byProvider = /* @__PURE__ */ new Map();
	/** Called for every request, so it makes no key. */
	function entryOf(provider, model) {
		return byProvider.get(provider)?.get(model) ?? newEntry(provider, model);
	}
	function newEntry(provider, model) {
		const isTooMany = entries.length >= MAX_ENTRIES;
		if (isTooMany && model !== void 0) return entryOf(provider, void 0);
		if (isTooMany && provider !== OTHERS) return entryOf(OTHERS, void 0);
		const key = nameOf(model, provider);
		const entry = {
			provider,
			model,
			key,
			tokens: { ...NOTHING$2 },
			left: void 0
		};
		entries.push(entry);
		const alike = byKey.get(key);
		if (alike === void 0) byKey.set(key, [entry]);
		else alike.push(entry);
		const models = byProvider.get(provider) ?? /* @__PURE__ */ new Map();
		byProvider.set(provider, models.set(model, entry));
		return entry;
	}
	/** Those that may be the same spend: of the same model, or of the same provider and no known one. */
	function entriesFor({ provider, model }) {
		const wanted = nameOf(model, provider);
		if (wanted === "") return entries.filter((entry) => entry.provider === provider);
		const nameless = (byKey.get("") ?? []).filter((entry) => entry.provider === provider);
		return [...byKey.get(wanted) ?? [], ...nameless];
	}
	return {
		add({ provider, model, tokens }) {
			const entry = entryOf(provider, model);
			entry.tokens.uncachedInput += tokens.uncachedInput ?? 0;
			entry.tokens.cacheRead += tokens.cacheRead ?? 0;
			entry.tokens.cacheWrite += tokens.cacheWrite ?? 0;
			entry.tokens.cacheWrite1h += tokens.cacheWrite1h ?? 0;
			entry.tokens.output += tokens.output ?? 0;
		},
		beyond(record) {
			if (entries.length === 0) return record;
			const own = entriesFor(record).filter(({ tokens }) => sizeOf(tokens) > 0);
			const { tokens } = record;
			if (sizeOf(tokens) === 0) return own.length > 0 ? searchesOf$1(record) : record;
			let rest = toCounted(tokens);
			let unsplit = tokens.unsplit ?? 0;
			for (const entry of own) {
				const { rest: uncovered, left } = take$1(rest, entry.left ?? entry.tokens);
				rest = uncovered;
				({unsplit, left: entry.left} = takeUnsplit(unsplit, left));
			}
			const left = {
				...withCounts(tokens, rest),
				...tokens.unsplit && { unsplit }
			};
			if (sizeOf(left) === 0) return searchesOf$1(record);
			if (sizeOf(left) === sizeOf(tokens)) return record;
			const grain = record.grain === "request" ? "session" : record.grain;
			return {
				...record,
				grain,
				tokens: left,
				reportedCostUsd: void 0
			};
		},
		sums: () => entries
	};
}
/**
* Whether a record knows its model: AWF names the provider instead of a model that it did not see
* (github/gh-aw-firewall #4797, read 2026-08).
*/
function isNamedModel({ model, provider }) {
	return model !== void 0 && !NO_MODELS.has(model) && model !== provider;
}
/** One spelling of a model's name; empty where it is unknown. */
function nameOf(model, provider) {
	return isNamedModel({
		model,
		provider
	}) ? canonicalModel(model ?? "") : "";
}
/** What no proxy sees of a record whose tokens are covered: searches are billed apart. */
function searchesOf$1(record) {
	if (!record.webSearches) return void 0;
	const tokens = withCounts(record.tokens, NOTHING$2);
	return {
		...record,
		grain: "session",
		tokens,
		reportedCostUsd: void 0
	};
}
/** Counts instead of those that a record reports; what it does not report stays unknown. */
function withCounts(tokens, counts) {
	const count = (bucket) => tokens[bucket] === void 0 ? void 0 : counts[bucket];
	const oneHour = count("cacheWrite1h");
	return {
		uncachedInput: count("uncachedInput"),
		cacheRead: count("cacheRead"),
		cacheWrite: count("cacheWrite"),
		...oneHour !== void 0 && { cacheWrite1h: Math.min(oneHour, counts.cacheWrite) },
		output: count("output")
	};
}
function take$1(wanted, from) {
	const rest = { ...wanted };
	const left = { ...from };
	for (const bucket of BUCKETS) {
		const both = Math.min(wanted[bucket], from[bucket]);
		rest[bucket] -= both;
		left[bucket] -= both;
	}
	return {
		rest,
		left
	};
}
function takeUnsplit(wanted, from) {
	if (wanted === 0) return {
		unsplit: 0,
		left: from
	};
	const left = { ...from };
	let unsplit = wanted;
	for (const bucket of UNSPLIT_ORDER) {
		const both = Math.min(unsplit, left[bucket]);
		unsplit -= both;
		left[bucket] -= both;
	}
	return {
		unsplit,
		left
	};
}
// src/reconcile/run-total.ts
/**
* What the total of a run, `agent_usage.json`, reports beyond finer reports of its scope;
* undefined where that is nothing. It is a sum over all requests, whatever their provider and
* model, under the name of one of them; so it is compared with all of them where its own
* provider or model may be among them, and counts whole beside requests of others alone.
*/
function restOfRunTotal(total, finer) {
	const spends = finer.filter(({ tokens }) => sizeOf(tokens) > 0);
	const [first] = spends;
	if (first === void 0) return total;
	if (!hasAnyCount(total.tokens)) return void 0;
	const all = sumOf(spends);
	if (!spends.some((spend) => mayBeOf(total, spend))) return BUCKETS.every((bucket) => all[bucket] === toCounted(total.tokens)[bucket]) ? void 0 : total;
	const rest = restOf(total.tokens, all);
	const isMixed = spends.length > 1 || first.provider !== total.provider;
	const isCovered = all.uncachedInput + all.cacheRead >= (total.tokens.uncachedInput ?? 0);
	const uncachedInput = isMixed && isCovered && rest.uncachedInput ? 0 : rest.uncachedInput;
	const tokens = {
		...rest,
		uncachedInput
	};
	if (sizeOf(tokens) === 0) return void 0;
	return {
		...total,
		tokens,
		reportedCostUsd: void 0
	};
}
/** Whether a total may have a spend in it: one of its provider or its model, as far as known. */
function mayBeOf(total, spend) {
	if (spend.provider === total.provider) return true;
	if (!isNamedModel(total) || !isNamedModel(spend)) return true;
	return canonicalModel(spend.model ?? "") === canonicalModel(total.model ?? "");
}
// src/reconcile/add-run-totals.ts
/** Adds what totals of runs report beyond everything finer; gives how many add nothing. */
function addRunTotals(scopes, destination, conflicts) {
	let leftOut = 0;
	for (const { scope, runTotals, differing, requests: pool, counted, facts } of scopes) {
		for (let one = 0; one < differing; one += 1) conflicts.count("run-total", [scope.attribution.run]);
		const { requests, countedRequests } = facts;
		const finer = [...pool.sums(), ...counted.sums()];
		const isMixed = countedRequests > 0 && requests > countedRequests || runTotals.length > 1 && finer.some(({ tokens }) => sizeOf(tokens) > 0);
		for (const total of runTotals) {
			const rest = isMixed ? void 0 : restOfRunTotal(total.record, finer);
			if (rest === void 0) leftOut += 1;
			else destination.add(total.scope.attribution, rest);
		}
	}
	return { leftOut };
}
// src/reconcile/conflicts.ts
/** More pairs of runs than anyone looks at; a hostile run could make one with each other run. */
const MAX_CONFLICTS = 100;
/** Creates a counter. */
function createConflicts() {
	const byKey = /* @__PURE__ */ new Map();
	return {
		count(kind, all) {
			const runs = sorted(all.filter((run) => run !== void 0));
			const key = JSON.stringify([kind, runs]);
			const known = byKey.get(key);
			if (runs.length === 0 || known === void 0 && byKey.size >= MAX_CONFLICTS) return;
			byKey.set(key, {
				kind,
				runs,
				records: (known?.records ?? 0) + 1
			});
		},
		all: () => [...byKey].sort(([a], [b]) => a < b ? -1 : 1).map(([, conflict]) => conflict)
	};
}
function sorted(runs) {
	return [...new Map(runs.map(({ id, attempt }) => [`${id} ${attempt}`, {
		id,
		attempt
	}])).values()].sort((a, b) => a.id - b.id || a.attempt - b.attempt);
}
// src/domain/slot-hash.ts
/**
* A random word for each value of each byte, new in every process and never shown. Nobody who
* writes a log sees a number that Math.random gives here, so it need not withstand one who
* does; `crypto` takes a tenth of the time that a small report takes to be loaded.
*/
const WORDS$1 = Int32Array.from({ length: 2048 }, () => Math.random() * 2 ** 32);
/**
* Where a table looks for an identity first, as 32 bits. Identities are made of texts that
* strangers choose, so a place must not follow from them: simple tabulation with words of
* chance keeps linear probing and chains short for every set of keys that was chosen without
* knowing the words (Pătrașcu and Thorup, "The Power of Simple Tabulation Hashing", 2011).
* It decides how long a look-up takes and nothing else.
*/
function slotHash(low, high) {
	return (WORDS$1[low & 255] ?? 0) ^ (WORDS$1[256 | low >>> 8 & 255] ?? 0) ^ (WORDS$1[512 | low >>> 16 & 255] ?? 0) ^ (WORDS$1[768 | low >>> 24] ?? 0) ^ (WORDS$1[1024 | high & 255] ?? 0) ^ (WORDS$1[1280 | high >>> 8 & 255] ?? 0) ^ (WORDS$1[1536 | high >>> 16 & 255] ?? 0) ^ (WORDS$1[1792 | high >>> 24] ?? 0);
}
// src/reconcile/deduplicate.ts
/** The set doubles when it is fuller than this; a miss then looks at some two to three slots. */
const MOST_LOAD = .7;
/**
* Creates a deduplicator that has seen nothing. It keeps 11 to 23 bytes an identity: slots
* of two integers, in which an identity lies at the place that its keyed hash names or in
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
	for (let slot = 2 * slotHash(ownLow, high) & last;; slot = slot + 2 & last) if (slots[slot] === ownLow && slots[slot + 1] === high || isFree(slots, slot)) return slot;
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
// src/reconcile/add-rest.ts
/** Creates an adder that added nothing. */
function createAdder(stateOf, destination) {
	let covered = 0;
	return {
		add({ scope, record }, attribution = scope.attribution) {
			const isWanted = destination.isWanted(record);
			const state = stateOf.get(scope);
			const rest = isWanted && state !== void 0 ? state.requests.beyond(record) : record;
			if (rest === void 0) {
				covered += 1;
				return;
			}
			if (destination.add(attribution, rest)) state?.counted.add(toSum(rest));
		},
		covered: () => covered
	};
}
/** Unsplit tokens cover output, the dearest they can be. */
function toSum({ provider, model, tokens }) {
	const { unsplit = 0, output = 0 } = tokens;
	return {
		provider,
		model,
		tokens: unsplit > 0 ? {
			...tokens,
			output: output + unsplit
		} : tokens
	};
}
/** What requests of a scope cover of its messages goes by when these were made. */
function inOrder(messages, stateOf) {
	const hasRequests = ({ scope }) => (stateOf.get(scope)?.requests.sums().length ?? 0) > 0;
	if (!messages.some(hasRequests)) return messages;
	return messages.toSorted(({ record: a }, { record: b }) => (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER) || a.identity.low - b.identity.low || a.identity.high - b.identity.high);
}
// src/reconcile/scope.ts
/** Distinguishes scopes. */
function keyOfScope({ place, prefix, attribution }) {
	return JSON.stringify([
		place,
		prefix,
		attribution.phase
	]);
}
/**
* What may hold copies of one spend that are merged. Ids are secrets of nobody, so a run's
* records merge with none of another run's; folders without a run are all of one owner.
*/
function ownerOf({ place, attribution }) {
	return attribution.run === void 0 ? "" : place;
}
/** The run that a held record is charged to. */
function runOf({ scope }) {
	return scope.attribution.run;
}
// src/reconcile/share-among-runs.ts
/**
* How far a runner's clock and GitHub's may be apart: the largest skew that Kerberos lets
* pass by default (MIT krb5, `clockskew`, read 2026-11). Milliseconds.
*/
const CLOCK_TOLERANCE_MS = 3e5;
/**
* Decides which of several runs' reports of one spend counts: that of the run in whose time it
* was made, the earliest started where several fit, with that run's numbers. Resumed sessions
* and forks carry such copies. But ids are no secrets, so a run that claims another's cannot
* take its spend away: a report that may be of the run's own time counts too, unless the first
* is the same in time, as copies are, and reports as much; where no time shows whose it is, the
* same. Where both runs went on at that time, nobody can say whose it is, and it is told.
*
* @param suppresses - whether the first report has all of the second in it.
* @param isSame - whether two reports agree.
*/
function shareAmongRuns(copies, suppresses, isSame) {
	const inOrder = copies.length < 2 ? copies : copies.toSorted(byClaim);
	const [owner, ...others] = inOrder;
	if (owner === void 0 || claimOf(owner) === NOT_MADE) return {
		counted: [],
		copies: inOrder,
		differing: []
	};
	if (others.length === 0) return {
		counted: inOrder,
		copies: others,
		differing: others
	};
	const isOwn = (copy) => {
		if (claimOf(copy) === NOT_MADE) return false;
		if (copy.at !== owner.at) return true;
		if (claimOf(copy) !== claimOf(owner)) return false;
		return claimOf(owner) === MADE ? !suppresses(owner.of, copy.of) : !(suppresses(owner.of, copy.of) && isSame(owner.of, copy.of));
	};
	return {
		counted: [owner, ...others.filter(isOwn)],
		copies: others.filter((copy) => !isOwn(copy)),
		differing: others.filter((copy) => !isSame(owner.of, copy.of) || wentOn(owner) && wentOn(copy))
	};
}
const MADE = 0;
const MAYBE_MADE = 1;
const NOT_MADE = 2;
/** Whether a run made what it reports, as far as times show it. */
function claimOf({ run, at }) {
	if (run?.startedAt === void 0 || at === void 0) return MAYBE_MADE;
	if (at < run.startedAt.getTime() - CLOCK_TOLERANCE_MS) return NOT_MADE;
	return at <= (run.completedAt?.getTime() ?? Number.POSITIVE_INFINITY) + CLOCK_TOLERANCE_MS ? MADE : MAYBE_MADE;
}
/** Whether a run is known to have gone on when its spend was made, whatever the clocks. */
function wentOn({ run, at }) {
	if (run?.startedAt === void 0 || run.completedAt === void 0 || at === void 0) return false;
	return at >= run.startedAt.getTime() && at <= run.completedAt.getTime();
}
function byClaim(a, b) {
	return claimOf(a) - claimOf(b) || startOf(a) - startOf(b) || (a.run?.id ?? 0) - (b.run?.id ?? 0) || (a.run?.attempt ?? 0) - (b.run?.attempt ?? 0);
}
function startOf({ run }) {
	return run?.startedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
// src/reconcile/agent-runs.ts
/** Names of agents whose documents name none. */
const MAIN_AGENT = "main";
const UNNAMED_AGENT = "subagent";
/**
* The runs that count, each once in the GitHub run that made it, and how many copies there
* were. Telemetry is written again while a run goes on, and kept by later runs.
*/
function countRuns(all, onConflict) {
	const merged = [...groupBy(all, (held) => `${ownerOf(held.scope)} ${keyOfRun(held)}`).values()].map((copies) => copies.reduce((one, other) => usedBy(other) > usedBy(one) ? other : one)).map((of) => ({
		of,
		run: runOf(of),
		at: of.run.startedAt?.getTime()
	}));
	const counted = [...groupBy(merged, ({ of }) => keyOfRun(of)).values()].flatMap((copies) => {
		const shared = shareAmongRuns(copies, (first, second) => usedBy(first) >= usedBy(second), (one, other) => usedBy(one) === usedBy(other));
		for (const { run } of shared.differing) onConflict("agent-run", [shared.counted[0]?.run, run]);
		return shared.counted.map(({ of }) => of);
	});
	return {
		counted,
		duplicates: all.length - counted.length
	};
}
/** Claude Code's ids are unique whatever holds their telemetry; other ids only in one place. */
function keyOfRun({ scope, run }) {
	return run.id.startsWith("wf_") ? run.id : `${scope.place} ${run.id}`;
}
function usedBy({ run }) {
	return tokensOf$1(run);
}
function tokensOf$1({ totalTokens, agents }) {
	return totalTokens ?? agents.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0);
}
/** Makes the book of one owner's runs; `names` are those of agents by their ids. */
function createAgentBook(runs, names) {
	const agents = lastAttempts(runs);
	const runOfAgent = runsByAgent(runs);
	const records = /* @__PURE__ */ new Map();
	const sessions = /* @__PURE__ */ new Map();
	return {
		attribute({ scope, record }) {
			const { agent: ref, id, isSidechain } = record.session ?? {};
			const { attribution } = scope;
			if (ref === void 0) return {
				...attribution,
				agent: isSidechain === true ? UNNAMED_AGENT : MAIN_AGENT
			};
			const run = ref.run ?? runOfAgent.get(ref.id);
			if (run !== void 0 && id !== void 0) sessions.set(run, id);
			const key = run === void 0 ? void 0 : keyOfAgent(run, ref.id);
			const known = key === void 0 ? void 0 : agents.get(key);
			if (key !== void 0 && known !== void 0) {
				const own = records.get(key);
				if (own === void 0) records.set(key, [record]);
				else own.push(record);
			}
			const agent = known?.name ?? names.get(ref.id) ?? "subagent";
			return {
				...attribution,
				agent,
				stage: known?.stage
			};
		},
		recordsOf(run, agent) {
			const own = records.get(keyOfAgent(run.id, agent.id));
			if (own === void 0) return void 0;
			return run.agents.every(({ id, attempt }) => id !== agent.id || attempt <= agent.attempt) ? own : [];
		},
		sessionOf: (run) => run.session ?? sessions.get(run.id)
	};
}
/**
* Whether a total has the spend of a run's agents in it: that of the session which started
* them, or, when that is unknown, one beside the run that is as large. One of the main loop
* alone has none of it.
*/
function hasAgentsOf(total, held, session) {
	const { record, scope } = total;
	if (record.isPartial === true || ownerOf(scope) !== ownerOf(held.scope)) return false;
	const own = record.session?.id;
	if (session === void 0 || own === void 0) return scope.place === held.scope.place && sizeOf(record.tokens) >= tokensOf$1(held.run);
	return isSame(session, own);
}
/** By the key that its requests have. */
function lastAttempts(runs) {
	const agents = /* @__PURE__ */ new Map();
	for (const { run } of runs) for (const agent of run.agents) {
		const key = keyOfAgent(run.id, agent.id);
		if (agent.attempt >= (agents.get(key)?.attempt ?? 0)) agents.set(key, agent);
	}
	return agents;
}
/** The run of each agent's id; undefined where several runs have an agent of that id. */
function runsByAgent(runs) {
	const runOfAgent = /* @__PURE__ */ new Map();
	for (const { run } of runs) for (const id of new Set(run.agents.map((agent) => agent.id))) runOfAgent.set(id, runOfAgent.has(id) ? void 0 : run.id);
	return runOfAgent;
}
function keyOfAgent(run, agent) {
	return `${run} ${agent}`;
}
// src/reconcile/request-facts.ts
/** Whether a transcript of another agent than the main one has it. */
function isSidechain({ record }) {
	return record.session?.isSidechain === true;
}
/** Whether its rows name the request, which those do that do not say otherwise. */
function hasRequest({ record }) {
	return record.session?.hasRequest !== false;
}
/** The message that a request answered with. */
function messageOf(record) {
	return record.session?.message ?? record.identity;
}
// src/reconcile/request-index.ts
/** Creates an index of nothing. */
function createRequestIndex() {
	const byKey = /* @__PURE__ */ new Map();
	function add(entry) {
		for (const key of keysOf(entry.held)) {
			const known = byKey.get(key);
			if (known === void 0) byKey.set(key, /* @__PURE__ */ new Set([entry]));
			else known.add(entry);
		}
	}
	return {
		add,
		candidates(request) {
			return wantedKeys(request).flatMap((key) => {
				const [first] = byKey.get(key) ?? [];
				return first === void 0 ? [] : [first];
			});
		},
		replace(entry, held) {
			for (const key of keysOf(entry.held)) byKey.get(key)?.delete(entry);
			entry.held = held;
			add(entry);
		}
	};
}
/** What an entry is found by. */
function keysOf(held) {
	const message = toHex(messageOf(held.record));
	const naming = hasRequest(held) ? "named" : "nameless";
	return [
		toHex(held.record.identity),
		`${message} ${isSidechain(held) ? "replay" : "original"}`,
		`${message} any ${naming}`,
		`${message} ${naming} ${promptOf(held)}`
	];
}
/** What those that may be one with a request are found by: one of each kind is enough. */
function wantedKeys(request) {
	const message = toHex(messageOf(request.record));
	const prompts = [.../* @__PURE__ */ new Set([promptOf(request), NOTHING$1])];
	const namings = hasRequest(request) ? ["nameless"] : ["nameless", "named"];
	return [
		toHex(request.record.identity),
		`${message} ${isSidechain(request) ? "original" : "replay"}`,
		...namings.flatMap((naming) => prompts.map((prompt) => `${message} ${naming} ${prompt}`)),
		...promptOf(request) === NOTHING$1 ? namings.map((naming) => `${message} any ${naming}`) : []
	];
}
/** Prompt of rows of zeros, which are alike to every other. */
const NOTHING$1 = "nothing";
function promptOf({ record: { model = "", tokens } }) {
	if (sizeOf(tokens) === 0) return NOTHING$1;
	const { uncachedInput, cacheRead, cacheWrite } = tokens;
	return JSON.stringify([
		canonicalModel(model),
		uncachedInput,
		cacheRead,
		cacheWrite
	]);
}
// src/reconcile/session-requests.ts
/** Messages of more requests than this are looked up by an index. */
const LONG = 8;
/**
* Holds requests by the message that answered them. A transcript repeats its usage for every
* block of an answer, a fork or a resumed session copies the lines to another file, and a
* sidechain replays its parent's message as a request of its own
* (https://github.com/ryoppippi/ccusage issues 913 and 950, read 2026-11). What comes first
* makes no difference. `long`: requests of one message from which on they are indexed.
*/
function createSessionRequests(long = LONG) {
	const byMessage = /* @__PURE__ */ new Map();
	const indexes = /* @__PURE__ */ new Map();
	let duplicates = 0;
	return {
		hold(request) {
			const { low, high } = messageOf(request.record);
			const key = slotHash(low, high);
			const first = byMessage.get(key);
			const index = indexes.get(key);
			const candidates = index?.candidates(request) ?? linksFrom(first);
			const same = findSame(candidates, request);
			if (same !== void 0) {
				const kept = mergeCopies(same.held, request);
				if (index === void 0) same.held = kept;
				else index.replace(same, kept);
				duplicates += 1;
				return;
			}
			const added = {
				held: request,
				next: first
			};
			byMessage.set(key, added);
			if (index !== void 0) index.add(added);
			else if (candidates.length >= long) {
				const made = createRequestIndex();
				for (const link of linksFrom(added)) made.add(link);
				indexes.set(key, made);
			}
		},
		*all() {
			for (const first of byMessage.values()) for (let link = first; link !== void 0; link = link.next) yield link.held;
		},
		get duplicates() {
			return duplicates;
		}
	};
}
function linksFrom(first) {
	const links = [];
	for (let link = first; link !== void 0; link = link.next) links.push(link);
	return links;
}
/** The entry of the same spend: what names its request is surer than what looks like it. */
function findSame(entries, request) {
	if (entries.length === 0) return void 0;
	return entries.find(({ held }) => isSameRequest(held, request)) ?? entries.find(({ held }) => isReplay(held, request)) ?? entries.find(({ held }) => isSameMessage(held, request));
}
function isSameRequest(one, other) {
	if (!isSame(one.record.identity, other.record.identity)) return false;
	return hasRequest(one) && hasRequest(other) || isAlike$1(one.record, other.record);
}
/** A sidechain replays its parent's message as a request of its own. */
function isReplay(one, other) {
	return isOfOneMessage(one, other) && isSidechain(one) !== isSidechain(other);
}
/** One row names the request, the other does not: one message, if it is the same prompt. */
function isSameMessage(one, other) {
	if (!isOfOneMessage(one, other) || hasRequest(one) && hasRequest(other)) return false;
	return isAlike$1(one.record, other.record);
}
function isOfOneMessage(one, other) {
	return isSame(messageOf(one.record), messageOf(other.record));
}
/** What is kept of two copies of one spend. */
function mergeCopies(one, other) {
	if (!(!isSameRequest(one, other) && isReplay(one, other))) return mergeObservations(one, other);
	return isSidechain(one) ? other : one;
}
/**
* Whether two answers of one id and no request's are one: gateways give every answer the same
* id (ccusage issue 1635, read 2026-11), but not the same prompt. Rows of zeros know nothing.
*/
function isAlike$1(one, other) {
	if (sizeOf(one.tokens) === 0 || sizeOf(other.tokens) === 0) return true;
	return canonicalModel(one.model ?? "") === canonicalModel(other.model ?? "") && one.tokens.uncachedInput === other.tokens.uncachedInput && one.tokens.cacheRead === other.tokens.cacheRead && one.tokens.cacheWrite === other.tokens.cacheWrite;
}
/** Each count is the largest of both, and the first time is when it was spent. */
function mergeObservations(one, other) {
	const [first, second] = isFirst(one, other) ? [one, other] : [other, one];
	const named = hasRequest(first) ? first : second;
	const { identity } = named.record;
	const session = first.record.session && {
		...first.record.session,
		hasRequest: named.record.session?.hasRequest
	};
	const fuller = sizeOf(second.record.tokens) > sizeOf(first.record.tokens) ? second.record : first.record;
	const tokens = largest(first.record.tokens, second.record.tokens);
	const at = timeOf(second) < timeOf(first) ? second.record.at : first.record.at;
	const others = otherSessions(first, second);
	const alsoIn = others.length === 0 ? first.alsoIn : [...first.alsoIn ?? [], ...others];
	const isFloor = one.record.isFloor && other.record.isFloor || void 0;
	return {
		...first,
		alsoIn,
		record: {
			...fuller,
			identity,
			at,
			tokens,
			isFloor,
			session
		}
	};
}
function largest(one, other) {
	const oneHour = larger(one.cacheWrite1h, other.cacheWrite1h);
	return {
		uncachedInput: larger(one.uncachedInput, other.uncachedInput),
		cacheRead: larger(one.cacheRead, other.cacheRead),
		cacheWrite: larger(one.cacheWrite, other.cacheWrite),
		...oneHour !== void 0 && { cacheWrite1h: oneHour },
		output: larger(one.output, other.output)
	};
}
/** The sessions of the second observation that the first does not know. */
function otherSessions(first, second) {
	const known = sessionsOf$1(first);
	return sessionsOf$1(second).filter((one) => !known.some((other) => isSame(one, other)));
}
function sessionsOf$1({ record, alsoIn = [] }) {
	const own = record.session?.id;
	return own === void 0 ? [...alsoIn] : [own, ...alsoIn];
}
/** The original of two copies, as far as they show it; else the same one of both. */
function isFirst(one, other) {
	const difference = Number(isSidechain(one)) - Number(isSidechain(other)) || timeOf(one) - timeOf(other);
	return difference === 0 ? one.scope.place <= other.scope.place : difference < 0;
}
/** Stands for a time that is unknown; finite, so that two of them compare. */
const NEVER = Number.MAX_SAFE_INTEGER;
function timeOf({ record }) {
	return record.at ?? NEVER;
}
// src/reconcile/count-messages.ts
/** Counts each message once: within a run whatever document holds it, and among runs in one. */
function countMessages(all, onConflict) {
	const books = /* @__PURE__ */ new Map();
	for (const held of all) {
		const owner = ownerOf(held.scope);
		const book = books.get(owner) ?? createSessionRequests();
		books.set(owner, book);
		book.hold(held);
	}
	const ofOwners = [...books.values()].flatMap((book) => [...book.all()]);
	const counted = [];
	const earlier = [];
	for (const copies of copiesOf(ofOwners, books.size)) {
		const shared = shareAmongRuns(copies.map((of) => ({
			of,
			run: runOf(of),
			at: of.record.at
		})), hasAllOf, reportSame);
		for (const { of } of shared.counted) counted.push(asKnown(of));
		for (const { of } of shared.copies) earlier.push(of);
		for (const { run } of shared.differing) onConflict("message", [shared.counted[0]?.run, run]);
	}
	return {
		counted,
		earlier,
		duplicates: all.length - counted.length
	};
}
/** Most messages have no copy, so groups are made only where there are several owners. */
function* copiesOf(messages, owners) {
	if (owners < 2) {
		for (const held of messages) yield [held];
		return;
	}
	yield* groupBy(messages, ({ record }) => {
		const [message, { high, low }] = [messageOf(record), record.identity];
		return `${message.high} ${message.low} ${high} ${low}`;
	}).values();
}
function isSameModel(one, other) {
	return canonicalModel(one.record.model ?? "") === canonicalModel(other.record.model ?? "");
}
function hasAllOf(one, other) {
	return isSameModel(one, other) && coversAll(one.record.tokens, other.record.tokens);
}
function reportSame(one, other) {
	return hasAllOf(one, other) && hasAllOf(other, one);
}
/** An answer whose every row reports zero is unknown: no model answers for nothing. */
function asKnown(held) {
	if (sizeOf(held.record.tokens) > 0) return held;
	return {
		...held,
		record: {
			...held.record,
			tokens: UNKNOWN_TOKENS
		}
	};
}
// src/reconcile/recorded-runs.ts
/**
* The runs that nothing but their store reports. A store repeats what logs reported to it: a
* run whose sessions documents report is theirs, and so is one that knows no session where
* usage without sessions is in or below the store's folder.
*/
function unreportedRuns(runs, scopes) {
	if (runs.length === 0) return [];
	const ofSessions = scopes.flatMap(({ messages, totals }) => [...messages, ...totals]);
	const sessions = new Set(ofSessions.flatMap(({ record: { session } }) => session?.id ? toHex(session.id) : []));
	const folders = new Set(scopes.filter(reportsNoSession).map(({ scope }) => asFolder(scope.place)));
	return runs.filter((run) => {
		if (run.sessions.length > 0) return !run.sessions.some((id) => sessions.has(id));
		return ![...folders].some((folder) => folder.startsWith(asFolder(run.place)));
	});
}
function reportsNoSession({ facts, runTotals, agentRuns }) {
	const hasSessionlessRun = agentRuns.some(({ run }) => run.session === void 0);
	return facts.requests > 0 || runTotals.length > 0 || hasSessionlessRun;
}
function asFolder(place) {
	return place.endsWith("/") ? place : `${place}/`;
}
// src/reconcile/join-parts.ts
/** A result names one model several times when parts of it ran on variants of it. */
function joinParts$1(totals) {
	const resultOf = ({ record, scope }) => `${scope.place} ${toHex(record.session?.message ?? record.identity)}`;
	return [...groupBy(totals, resultOf).values()].flatMap((copies) => {
		const bySize = copies.toSorted((a, b) => sizeOf(a.record.tokens) - sizeOf(b.record.tokens));
		const parts = [...new Map(bySize.map((held) => [toHex(held.record.identity), held])).values()];
		const [first, ...others] = parts.toReversed();
		if (first === void 0) return [];
		if (others.length === 0) return [first];
		const reported = parts.map(({ record }) => record.reportedCostUsd);
		const record = {
			...first.record,
			tokens: {
				...first.record.tokens,
				...sumOf(parts.map((part) => part.record))
			},
			webSearches: searchesOf(parts),
			reportedCostUsd: reported.reduce((all, cost) => all === void 0 || cost === void 0 ? void 0 : all + cost, 0)
		};
		return [{
			...first,
			record
		}];
	});
}
/** Searches of the web that records report. */
function searchesOf(held) {
	return held.reduce((all, { record }) => all + (record.webSearches ?? 0), 0);
}
// src/reconcile/sessions-of.ts
/** Requests by session and model; those that a fork copied are of both sessions. */
function bySpend(requests, sessions) {
	const spends = /* @__PURE__ */ new Map();
	for (const held of requests) for (const session of sessionsOf(held).filter((one) => sessions.has(one))) {
		const spend = spendOf(session, held);
		const known = spends.get(spend);
		if (known === void 0) spends.set(spend, [held]);
		else known.push(held);
	}
	return spends;
}
/**
* Finds the session of a total. One that names none is of the only session beside it; else
* it is a session of its own.
*/
function createSessionFinder(totals, requests) {
	const byPlace = /* @__PURE__ */ new Map();
	for (const held of [...totals.filter(({ record }) => record.session?.id), ...requests]) {
		const known = byPlace.get(held.scope.place) ?? /* @__PURE__ */ new Set();
		byPlace.set(held.scope.place, known.add(sessionsOf(held)[0] ?? ""));
	}
	return (held) => {
		const beside = byPlace.get(held.scope.place);
		const [only] = held.record.session?.id !== void 0 || beside?.size !== 1 ? [] : beside;
		return only ?? sessionsOf(held)[0] ?? "";
	};
}
/** Every session that reports a spend; what names none is one of its own. */
function sessionsOf({ record, alsoIn = [] }) {
	return [record.session?.id ?? record.identity, ...alsoIn].map(toHex);
}
/** A session's spend on one model. */
function spendOf(session, { record }) {
	return `${session} ${canonicalModel(record.model ?? "")}`;
}
// src/reconcile/session-totals.ts
/**
* What the totals of sessions report beyond what is counted already. A session's total is
* cumulative and has its subagents in it, so the latest counts, never the sum, and of that
* only what no counted request reported: transcripts may lack agents, and a resumed session's
* total has in it what earlier runs spent. Per model and bucket, so that what is left over
* is priced at its own rates. A total of only a part (`isPartial`) counts where its run
* reports nothing else of the session. (Claude Agent SDK 0.3.330, `sdk.d.ts`, read 2026-11.)
*/
function restOfTotals(totals, { counted, earlier }, onConflict) {
	if (totals.length === 0) return [];
	const sessionOf = createSessionFinder(totals, [...counted, ...earlier]);
	const sessions = new Set(totals.map(sessionOf));
	const ownSession = (held, session) => `${ownerOf(held.scope)} ${session}`;
	const isWhole = ({ record }) => record.isPartial !== true;
	const withWhole = /* @__PURE__ */ new Set([...[...counted, ...earlier].flatMap((held) => sessionsOf(held).map((session) => ownSession(held, session))), ...totals.filter(isWhole).map((held) => ownSession(held, sessionOf(held)))]);
	const useful = totals.filter((held) => isWhole(held) || !withWhole.has(ownSession(held, sessionOf(held))));
	const [countedOf, earlierOf] = [bySpend(counted, sessions), bySpend(earlier, sessions)];
	return [...groupBy(useful, (held) => spendOf(sessionOf(held), held))].flatMap(([spend, held]) => restOfSpend(joinParts$1(held), {
		counted: countedOf.get(spend) ?? [],
		earlier: earlierOf.get(spend) ?? []
	}, onConflict));
}
const FRESH = {
	run: void 0,
	used: NOTHING$2,
	searches: 0,
	reported: 0,
	hasTotal: false
};
/** One session's spend on one model, over all the places that it went on in. */
function restOfSpend(totals, { counted, earlier }, onConflict) {
	const stages = [];
	return [...new Set(inTime([...totals, ...counted]).map(placeOf))].flatMap((place) => {
		const here = (held) => held.filter((one) => placeOf(one) === place);
		const requests = here(counted);
		const latest = latestOf(here(totals));
		const run = runOfPlace(latest ?? requests[0]);
		const before = stageBefore(stages, run, latest);
		if (latest !== void 0 && stages.some((one) => one.hasTotal && isAtOnce(one.run, run))) onConflict("session", [run, ...stages.map((one) => one.run)]);
		const copied = sumOf(here(earlier).map(({ record }) => record));
		const used = add(most(before.used, copied), sumOf(requests.map(({ record }) => record)));
		const { tokens, reportedCostUsd: spent } = latest?.record ?? {};
		const known = before.searches + searchesOf(requests);
		const searches = Math.max(known, latest?.record.webSearches ?? 0);
		stages.push({
			run,
			used: tokens === void 0 ? used : most(used, toCounted(tokens)),
			searches,
			reported: Math.max(before.reported, spent ?? 0),
			hasTotal: latest !== void 0
		});
		if (latest === void 0) return [];
		const rest = restOf(latest.record.tokens, used);
		const webSearches = searches - known;
		if (BUCKETS.every((bucket) => !rest[bucket]) && webSearches === 0) return [];
		const reportedCostUsd = spent !== void 0 && spent >= before.reported && requests.length === 0 ? spent - before.reported : void 0;
		return [{
			...latest,
			record: {
				...latest.record,
				tokens: rest,
				webSearches,
				reportedCostUsd
			}
		}];
	});
}
/**
* What earlier runs of a session had used, as far as this run's total can have it in it: a run
* resumes what began and ended before it, and a total that shrank began anew.
*/
function stageBefore(stages, run, latest) {
	const size = latest === void 0 ? Number.POSITIVE_INFINITY : sizeOf(latest.record.tokens);
	return stages.filter((stage) => !isAtOnce(stage.run, run) && sizeOf(stage.used) <= size).reduce((most, stage) => sizeOf(stage.used) >= sizeOf(most.used) ? stage : most, FRESH);
}
/** Whether a run cannot have gone on with what another one left, which comes first. */
function isAtOnce(first, second) {
	if (first?.startedAt === void 0 || second?.startedAt === void 0) return false;
	if (first.startedAt > second.startedAt) return true;
	const [end, later] = [first.completedAt?.getTime() ?? 0, second.completedAt?.getTime() ?? 0];
	return end >= later;
}
function runOfPlace(held) {
	return held === void 0 ? void 0 : runOf(held);
}
/** Where no run shows an order, all that is known of a session is one place. */
function placeOf(held) {
	return ownerOf(held.scope);
}
/** Without its time a total is of its run's end. */
function inTime(held) {
	const timeOf = (one) => runOf(one)?.completedAt?.getTime() ?? one.record.at ?? 0;
	return held.toSorted((a, b) => timeOf(a) - timeOf(b) || (a.scope.place < b.scope.place ? -1 : 1));
}
/** Of cumulative totals the largest is the latest; a session that crashed may end with zeros. */
function latestOf(totals) {
	return totals.reduce((latest, held) => latest === void 0 || sizeOf(held.record.tokens) >= sizeOf(latest.record.tokens) ? held : latest, void 0);
}
// src/reconcile/finish-scopes.ts
/** Adds what waits: by scope the finest first, then what coarser reports have beyond it. */
function finishScopes(parts) {
	const { scopes, stateOf, destination, storedRuns, estimateOf, conflicts } = parts;
	const adder = createAdder(stateOf, destination);
	const runs = countRuns(scopes.flatMap(({ agentRuns }) => agentRuns), conflicts.count);
	const books = createBooks(scopes, runs.counted);
	const messages = countMessages(scopes.flatMap((state) => state.messages), conflicts.count);
	for (const held of inOrder(messages.counted, stateOf)) {
		const attribution = books.get(ownerOf(held.scope))?.attribute(held);
		adder.add(held, attribution);
	}
	const totals = scopes.flatMap((state) => state.totals);
	const rest = restOfTotals(totals.filter((held) => !isPartOfRunTotal(held, stateOf.get(held.scope))), messages, conflicts.count);
	for (const held of rest) adder.add(held);
	const agentRuns = runs.counted.map((held) => finishRun({
		held,
		book: books.get(ownerOf(held.scope)),
		totals,
		estimateOf,
		adder
	}));
	const runTotals = addRunTotals(scopes, destination, conflicts);
	const stored = unreportedRuns(storedRuns, scopes);
	for (const { attribution, record } of stored) destination.add(attribution, record);
	const copies = scopes.reduce((sum, { duplicates }) => sum + duplicates, 0);
	const storedOut = storedRuns.length - stored.length;
	return {
		agentRuns,
		duplicates: copies + messages.duplicates + (totals.length - rest.length) + runs.duplicates + adder.covered() + storedOut,
		conflicts: conflicts.all(),
		leftOut: {
			copies,
			sessions: adder.covered(),
			results: partialOf(totals) - partialOf(rest),
			runTotals: runTotals.leftOut,
			storedRuns: storedOut
		}
	};
}
function createBooks(scopes, runs) {
	const runsOf = groupBy(runs, ({ scope }) => ownerOf(scope));
	return new Map([...groupBy(scopes, ({ scope }) => ownerOf(scope))].map(([owner, own]) => {
		const names = new Map(own.flatMap(({ agentNames }) => [...agentNames]));
		return [owner, createAgentBook(runsOf.get(owner) ?? [], names)];
	}));
}
function partialOf(totals) {
	return totals.filter(({ record }) => record.isPartial === true).length;
}
/** A total of the main loop alone is in its run's total, which has the agents in it too. */
function isPartOfRunTotal({ record }, state) {
	if (record.isPartial !== true || state === void 0) return false;
	return state.runTotals.some(({ record: { provider, tokens } }) => provider === record.provider && sizeOf(tokens) >= sizeOf(record.tokens));
}
function finishRun({ held, book, totals, estimateOf, adder }) {
	const { scope, run } = held;
	const recordsOf = (agent) => book?.recordsOf(run, agent);
	const session = book?.sessionOf(run);
	if (!totals.some((total) => hasAgentsOf(total, held, session))) for (const agent of run.agents) {
		const estimate = recordsOf(agent) === void 0 ? estimateOf(run, agent) : void 0;
		const named = {
			stage: agent.stage,
			agent: agent.name ?? "subagent"
		};
		if (estimate !== void 0) adder.add({
			scope,
			record: estimate
		}, {
			...scope.attribution,
			...named
		});
	}
	return {
		attribution: scope.attribution,
		run,
		recordsOf
	};
}
// src/reconcile/scope-state.ts
/** Creates the state of a scope. */
function createScopeState(scope, destination, estimateOf, { seen, own } = { seen: createDeduplicator() }) {
	const { run } = scope.attribution;
	const requests = createTokenPool();
	const counted = createTokenPool();
	let earlier = 0;
	let allTotals = 0;
	let askedTotals = 0;
	/** Where an attempt only repeats an earlier one's requests, so does its total. */
	const isRepeated = () => earlier > 0 && facts.requests === 0;
	const facts = {
		get runTotals() {
			return isRepeated() ? 0 : allTotals;
		},
		get countedRunTotals() {
			return isRepeated() ? 0 : askedTotals;
		},
		requests: 0,
		countedRequests: 0,
		hasSpend: false,
		coarser: 0,
		countedCoarser: 0,
		messages: 0,
		countedMessages: 0,
		hasEmptyTotal: false
	};
	const messages = [];
	const totals = [];
	const agentRuns = [];
	const agentNames = /* @__PURE__ */ new Map();
	/** By what they report: several artifacts of a run hold its total. */
	const runTotals = /* @__PURE__ */ new Map();
	/** A re-run of failed jobs packs the records of the earlier attempt once more. */
	function isOfEarlierAttempt({ at }) {
		if (run?.startedAt === void 0 || run.attempt === 1 || at === void 0) return false;
		return at < run.startedAt.getTime();
	}
	function takeRequest({ attribution }, record) {
		if (isOfEarlierAttempt(record)) {
			earlier += 1;
			return;
		}
		const isNew = seen.isNew(record.identity);
		if (!(own === void 0 ? isNew : own.isNew(record.identity))) return;
		facts.requests += 1;
		facts.hasSpend ||= sizeOf(record.tokens) > 0;
		if (!(isNew ? destination.add(attribution, record) : destination.isWanted(record))) return;
		facts.countedRequests += 1;
		requests.add(record);
	}
	function takeRunTotal(from, record) {
		if (hasAnyCount(record.tokens) && sizeOf(record.tokens) === 0) {
			facts.hasEmptyTotal = true;
			return;
		}
		allTotals += 1;
		if (destination.isWanted({
			provider: record.provider,
			at: record.at
		})) askedTotals += 1;
		const key = JSON.stringify([record.tokens, record.reportedCostUsd]);
		if (!runTotals.has(key)) runTotals.set(key, {
			scope: from,
			record
		});
	}
	function takeOfSession(from, record) {
		const isMessage = record.grain === "request";
		(isMessage ? messages : totals).push({
			scope: from,
			record
		});
		const isWanted = destination.isWanted({
			provider: record.provider,
			at: void 0
		});
		if (isMessage) {
			facts.messages += 1;
			if (isWanted) facts.countedMessages += 1;
		} else {
			facts.coarser += 1;
			if (isWanted) facts.countedCoarser += 1;
		}
	}
	function takeAgentRun(from, agentRun) {
		facts.coarser += 1;
		if (!agentRun.agents.every((agent) => {
			const estimate = estimateOf(agentRun, agent);
			return estimate === void 0 || destination.isWanted(estimate);
		})) return;
		agentRuns.push({
			scope: from,
			run: agentRun
		});
		facts.countedCoarser += 1;
	}
	const intakeOf = (from) => ({
		seen,
		facts,
		record(record) {
			if (record.session !== void 0) takeOfSession(from, record);
			else if (record.grain === "request") takeRequest(from, record);
			else takeRunTotal(from, record);
		},
		agentRun: (agentRun) => takeAgentRun(from, agentRun),
		agentName: (id, name) => void agentNames.set(id, name),
		requestsElsewhere(sums, all, others) {
			facts.requests += all;
			facts.countedRequests += all - others;
			for (const sum of sums) {
				facts.hasSpend ||= sizeOf(sum.tokens) > 0;
				requests.add(sum);
			}
		}
	});
	return {
		scope,
		facts,
		intakeOf,
		requests,
		counted,
		messages,
		totals,
		agentRuns,
		agentNames,
		get runTotals() {
			if (isRepeated()) return [];
			const all = [...runTotals.values()];
			return scope.isOneRun ? all.sort(bySize).slice(0, 1) : all;
		},
		get differing() {
			return scope.isOneRun ? Math.max(0, runTotals.size - 1) : 0;
		},
		get duplicates() {
			return (own === void 0 ? seen.duplicates : 0) + earlier;
		}
	};
}
/** The largest first, and of equal ones the dearest. */
function bySize({ record: a }, { record: b }) {
	return sizeOf(b.tokens) - sizeOf(a.tokens) || (b.reportedCostUsd ?? 0) - (a.reportedCostUsd ?? 0);
}
// src/reconcile/reconcile.ts
/** Creates a reconciler that knows nothing. */
function createReconciler(destination, estimateOf) {
	const scopes = /* @__PURE__ */ new Map();
	const stateOf = /* @__PURE__ */ new Map();
	const storedRuns = [];
	const stored = createDeduplicator();
	const seenOf = createSeenFinder();
	const conflicts = createConflicts();
	const closed = {
		copies: 0,
		runTotals: 0
	};
	return {
		scope(scope) {
			const key = keyOfScope(scope);
			const known = scopes.get(key) ?? createScopeState(scope, destination, estimateOf, seenOf(scope));
			scopes.set(key, known);
			stateOf.set(scope, known);
			return known.intakeOf(scope);
		},
		close(scope) {
			const state = stateOf.get(scope);
			if (state === void 0 || holdsMore(state)) return;
			closed.copies += state.duplicates;
			closed.runTotals += addRunTotals([state], destination, conflicts).leftOut;
			scopes.delete(keyOfScope(scope));
			stateOf.delete(scope);
		},
		storedRun(run) {
			if (stored.isNew(run.record.identity)) storedRuns.push(run);
		},
		finish() {
			const { duplicates, leftOut, ...reconciled } = finishScopes({
				scopes: [...scopes.values()],
				stateOf,
				destination,
				storedRuns,
				estimateOf,
				conflicts
			});
			return {
				...reconciled,
				duplicates: duplicates + closed.copies + stored.duplicates,
				leftOut: {
					...leftOut,
					copies: leftOut.copies + closed.copies,
					runTotals: leftOut.runTotals + closed.runTotals
				}
			};
		}
	};
}
/** Whether a scope holds what only the documents of all scopes decide. */
function holdsMore({ messages, totals, agentRuns, agentNames }) {
	return messages.length + totals.length + agentRuns.length + agentNames.size > 0;
}
/** Folders without a run are all of one owner, who may keep a copy of a file in several. */
function createSeenFinder() {
	const byPhase = /* @__PURE__ */ new Map();
	return ({ attribution: { run, phase } }) => {
		const known = run === void 0 ? byPhase.get(phase) : void 0;
		if (known !== void 0) return {
			seen: known,
			own: createDeduplicator()
		};
		const seen = createDeduplicator();
		if (run === void 0) byPhase.set(phase, seen);
		return { seen };
	};
}
// src/collect/conflict-words.ts
const WORDS = {
	message: "answers of a model",
	session: "totals of a session",
	"agent-run": "runs of many agents",
	"run-total": "totals of the run"
};
/** More sentences than anyone reads; the report has all of them. */
const MAX_SENTENCES = 10;
/** Documents that report one spend differently, or as two runs', each in a sentence. */
function sayConflicts(conflicts) {
	const sentences = conflicts.slice(0, MAX_SENTENCES).map(({ kind, runs, records }) => {
		const names = runs.map(({ id, attempt }) => `${id} attempt ${attempt}`).join(" and ");
		return `${runs.length === 1 ? `Documents of run ${names} differ in` : `Runs ${names} differ in, or both claim,`} ${WORDS[kind]} (${records}): what each run says of its own time counts, the largest within a run.`;
	});
	const more = conflicts.length - sentences.length;
	return more > 0 ? [...sentences, `${more} more conflicts of runs are in the report.`] : sentences;
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
// src/decoders/provider-of-model.ts
/** What names begin with, after a cloud's frame such as `us.anthropic.`. */
const MAKERS = [
	[/(?:^|\.)claude/, "anthropic"],
	[/(?:^|\.)(?:gpt|o\d)/, "openai"],
	[/(?:^|\.)gemini/, "gemini"]
];
/** The maker of a model whose name shows it, for formats that name no provider. */
function providerOfModel(model) {
	const name = model?.slice(model.lastIndexOf("/") + 1).toLowerCase() ?? "";
	return MAKERS.find(([pattern]) => pattern.test(name))?.[1] ?? "unknown";
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
* v0.67, `actions/setup/js/parse_token_usage.cjs`, read 2026-08). A file of zeros is what
* gh-aw writes for an agent that never began; one of credits alone, or beside zeros, is a known
* cost of unknown tokens. Both are records: which of them count is decided where all reports are known.
*/
const agentUsageJson = {
	name: "agent_usage.json",
	recognisesName: (path) => /(?:^|\/)agent_usage\.json$/.test(path),
	recognisesContent: (head) => head.trimStart().startsWith("{") && /"(?:ambient_context|primary_model|effective_tokens)"/.test(head) && !head.includes("\"request_id\""),
	start: (context) => decodeWhole(context, MAX_BYTES$2, (text, reject) => decode(text, context, reject))
};
const UNKNOWN$1 = {
	uncachedInput: void 0,
	cacheRead: void 0,
	cacheWrite: void 0,
	output: void 0
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
	const credits = plausible(readAmount(wire["ai_credits"]), MAX_COST_USD / USD_PER_AI_CREDIT);
	if (Object.values(counts).every((count) => count === void 0) && !credits) throw new BadCount("missing-tokens");
	const isOfCredits = credits && Object.values(counts).every((count) => !count);
	const model = readText(wire["primary_model"]) ?? readText(wire["model"]);
	const provider = readText(wire["provider"])?.toLowerCase() ?? context.provider ?? providerOfModel(model);
	context.record({
		grain: "run",
		provider,
		model,
		tokens: isOfCredits ? UNKNOWN$1 : tokensOf$2(model, counts, semanticsOfTotal(provider, counts)),
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
/** Searches of the web that a `usage` reports, which are billed apart. Throws BadCount. */
function readWebSearches(wire, most) {
	const tools = isObject(wire["server_tool_use"]) ? wire["server_tool_use"] : {};
	return readCount(tools["web_search_requests"], most);
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
/** Throws BadCount when nothing is known; a part that exceeds its whole is the whole. */
function checked(tokens) {
	if (!isKnown$1(tokens)) throw new BadCount("missing-tokens");
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
function isKnown$1({ uncachedInput, cacheRead, cacheWrite, output }) {
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
	return plausible(readAmount(value), 1e6) || void 0;
}
/** Reads `speed`, `service_tier` and `inference_geo` of a `usage`. */
function readModifiers(wire) {
	return modifiersOf(wire["speed"], wire["service_tier"], wire["inference_geo"]);
}
/** What is charged at list price; `default` and `auto` are words of gateways for `standard`. */
const AT_LIST_PRICE = /* @__PURE__ */ new Set([
	"standard",
	"default",
	"auto",
	""
]);
/**
* The modifiers that change the price; undefined at list price. A speed or tier that is not
* known here is `other`: it may cost more or less, as flex tiers do. A region that is not known
* is taken for the world.
*/
function modifiersOf(speed, tier, region) {
	const isUs = region === "us";
	const hasSpeed = typeof speed === "string" && !AT_LIST_PRICE.has(speed);
	const hasTier = typeof tier === "string" && !AT_LIST_PRICE.has(tier);
	if (!hasSpeed && !hasTier && !isUs) return void 0;
	return {
		...hasSpeed && { speed: speed === "fast" ? speed : "other" },
		...hasTier && { tier: tier === "batch" || tier === "priority" ? tier : "other" },
		...isUs && { region }
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
* result; a result without usable numbers is a reject. What a result is, and what it
* reports, as of @anthropic-ai/claude-agent-sdk 0.3.330 (`sdk.d.ts`, read 2026-11):
*
* - `modelUsage`: the whole session with its subagents, model by model. It does not report how
*   fast the answers were made, and `fast_mode_state` only how the session ended, so
*   that it is priced at list price; the reported cost beside it shows the difference.
* - `usage`, where an older producer reports nothing else: the main loop alone, a part.
* - `duration_ms` and `duration_api_ms` are sums over many requests and no latency.
*/
function createResultReader(context) {
	/** The last `system` line, because `usage` names no model. */
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
	for (const { name, read } of partReaders(wire, model)) try {
		const part = read();
		if (isNothing(part.tokens) && !part.webSearches) continue;
		context.record({
			grain: "session",
			at: readInstant(wire["timestamp"]),
			provider: CLAUDE_PROVIDER,
			...part,
			producer: "Claude Code",
			identity: identityOfText(id, identityOfText(name ?? "")),
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
	if (models.length === 0) return [{
		name: model,
		read: () => readMainLoop(wire, model)
	}];
	const only = models.length === 1 ? cacheWrite1hOfMainLoop(wire) : void 0;
	return models.map(([name, usage]) => ({
		name,
		read: () => readModel(name, usage, only)
	}));
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
	const isGuess = wire["costBasis"] === "unknown";
	return {
		model: modelOf(readModelName(name), isGuess ? void 0 : readModelName(wire["canonicalModel"])),
		tokens,
		webSearches: count("webSearchRequests"),
		reportedCostUsd: isGuess ? void 0 : readCost(wire["costUSD"])
	};
}
/** Amazon Bedrock's ids name its region, which has a price of its own. */
const BEDROCK_ID = /(?:^|[/:])(?:[a-z-]+\.)?anthropic\./i;
/** The canonical name serves names of a gateway's own; a model of another maker keeps its name. */
function modelOf(name, canonical) {
	const isOther = ![CLAUDE_PROVIDER, UNKNOWN_PROVIDER].includes(providerOfModel(name));
	return name !== void 0 && (isOther || BEDROCK_ID.test(name)) ? name : canonical ?? name;
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
	const webSearches = readWebSearches(usage, MAX_RUN_TOKENS);
	return {
		model: readModelName(model),
		tokens,
		webSearches,
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
const MIN_REPORTED_BYTES = 16;
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
	function reportLong(bytes, start, size) {
		if (isLong || size <= 8388608) return;
		isLong = true;
		sink.tooLong(bytes.subarray(start, start + MAX_OBJECT_BYTES), line);
	}
	/** Says where to go on after a brace at `start` that opened nothing valid up to `at`. */
	function retryFrom(bytes, start, at) {
		if (isLong) return at;
		if (at - start >= MIN_REPORTED_BYTES) sink.broken(bytes.subarray(start, at), line);
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
			reportLong(bytes, start, at - start);
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
* document are reported, because a stream has one more for each time that the session was woken
* up; they are cumulative, so that the ledger takes the latest.
*
* Any text may hold one, so that this format is asked last, and ends with `nothing-found` when there was none.
*/
const claudeResult = {
	name: "claude-result",
	recognisesName: (path) => /(?:^|\/)claude-execution-output\.json$/.test(path),
	mayBeNamed: isNameOfLog,
	recognisesContent: (head) => !head.includes("\0"),
	start: (context) => startResult(context)
};
/** Lines of a stream name their session; a session without a result ended early. */
const STREAM_LINE = /^\{\s*"type"\s*:\s*"(?:system|assistant|user|stream_event)"/;
/** Where a result begins, as its producer orders it, with or without blanks. */
const RESULT_START = /^\{\s*"type"\s*:\s*"result"\s*,/;
/** As much of an object as shows its type, where the type comes first. Bytes. */
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
	let isReported = false;
	const reject = (reason, line) => {
		isReported = true;
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
				if (results.take(wire, line)) isReported = true;
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
			if (!isReported && streamLine !== void 0) reject("missing-tokens", streamLine);
			return isReported ? "decoded" : "nothing-found";
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
		ending: surer(before.ending, after.ending),
		at: before.at ?? after.at,
		model: before.model ?? after.model,
		session: before.session ?? after.session,
		agentId: before.agentId ?? after.agentId,
		isSidechain: before.isSidechain ?? after.isSidechain,
		costUsd: larger(before.costUsd, after.costUsd),
		modifiers: before.modifiers ?? after.modifiers
	};
}
/** One line with a reason is enough: the others were written before it. */
function surer(one, other) {
	if (one === "stopped" || other === "unknown") return one;
	return other;
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
/** What it ends with else, whose last letters are sought first: rare digits are fast to find. */
const ESCAPED_ENDS = ["\\u0065\"", "\\u0067e\""].map((end) => ({
	mark: Buffer.from(end.slice(end.search(/[57]e?"/))),
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
const WEB_SEARCHES = table.count("message", "usage", "server_tool_use", "web_search_requests");
const COUNTS = [
	CACHE_WRITE_5M,
	CACHE_WRITE_1H,
	INPUT,
	CACHE_READ,
	CACHE_WRITE,
	OUTPUT,
	WEB_SEARCHES
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
			ending: endingOf(fixed(STOP_REASON))
		};
	},
	resultOf({ isAnswer, isSidechain, model, modifiers, ending }, values) {
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
				cacheWrite5m: values.count(CACHE_WRITE_5M),
				cacheWrite1h: values.count(CACHE_WRITE_1H),
				input: values.count(INPUT),
				cacheRead: values.count(CACHE_READ),
				cacheWrite: values.count(CACHE_WRITE),
				output: values.count(OUTPUT)
			}),
			webSearches: values.count(WEB_SEARCHES) || void 0,
			costUsd: readCost(values.number(COST)),
			modifiers,
			ending,
			further: furtherOf(values, model)
		};
	}
};
function endingOf(stopReason) {
	if (stopReason === void 0) return "unknown";
	return stopReason === null ? "open" : "stopped";
}
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
/** What lines that name their session have beside it, or the types that they have. */
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
	let hasEndings = false;
	function take(message) {
		if (message.ending !== "unknown") hasEndings = true;
		answers.take(message);
	}
	function emit(message) {
		const agent = agentOf(message.agentId);
		const isFloor = isPlaceholder(message, hasEndings);
		if (message.further === void 0 && !isNothing(message.tokens)) {
			context.record(toRecord({
				...message,
				isFloor
			}, agent));
			return;
		}
		for (const spend of spendsOf(message, isFloor)) context.record(toRecord(spend, agent));
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
			take(message);
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
			take(message);
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
/** A document's path names its agent, and its lines do where it was moved. */
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
/**
* Whether an answer's output is a placeholder, and so a floor: subagents of Claude Code up to
* 2.1.222 write rows that never say why the answer stopped, and 1 for an output
* (https://github.com/anthropics/claude-code/issues/84223, read 2026-11). Where no row of a
* document has the field, its producer did not write it, and it proves nothing.
*/
function isPlaceholder({ ending }, hasEndings) {
	return ending === "open" || ending === "unknown" && hasEndings;
}
/** The requests behind one answer. */
function spendsOf(message, isPlaceholder) {
	const { further, tokens, identity } = message;
	const isFloor = isPlaceholder || further?.isPartial === true;
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
		webSearches: void 0,
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
		webSearches: message.webSearches,
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
// src/decoders/request-evidence.ts
/**
* `token-tracker-audit.jsonl`: two lines for each request that the API proxy of GitHub's
* Agent Workflow Firewall tracks, when it starts and when it ends (github/gh-aw-firewall
* `containers/api-proxy/token-persistence.js`, since v0.27.30, read 2026-08). It holds no
* usage, but proves how many requests were answered. One that ended as `skip_status` was
* refused, and cost nothing.
*/
const tokenTrackerAudit = {
	name: "token-tracker-audit.jsonl",
	recognisesName: (path) => /(?:^|\/)token-tracker-audit\.jsonl$/.test(path),
	recognisesContent: (head) => /^\s*\{[^\n]*"event":\s*"TRACK_(?:START|END)"/.test(head),
	start(context) {
		let started = 0;
		let ended = 0;
		let refused = 0;
		return decodeEvidence(context, {
			take(wire) {
				if (wire["event"] === "TRACK_START") started += 1;
				if (wire["event"] !== "TRACK_END") return;
				ended += 1;
				if (wire["result"] === "skip_status") refused += 1;
			},
			requests: () => Math.max(started, ended) - refused
		});
	}
};
/**
* `aw_session.jsonl`: the events of a run on one time line, of which each answer of the model
* proves a request (github/gh-aw `actions/setup/js/unified_session.cjs`, read 2026-11). It
* may be large, so that it is looked for in folders and in artifacts that the user names, and
* not in each of gh-aw's own.
*/
const awSession = {
	name: "aw_session.jsonl",
	recognisesName: () => false,
	mayBeNamed: (path) => path.endsWith(".jsonl"),
	recognisesContent: (head) => /^\s*\{"type":\s*"session\.format"/.test(head),
	start(context) {
		const messages = /* @__PURE__ */ new Set();
		let nameless = 0;
		return decodeEvidence(context, {
			take({ type, data }) {
				if (type !== "assistant.message") return;
				const id = data !== null && typeof data === "object" && "messageId" in data && data.messageId;
				if (typeof id === "string" && messages.size < MAX_MESSAGES) messages.add(id);
				else if (typeof id !== "string") nameless += 1;
			},
			requests: () => messages.size + nameless
		});
	}
};
/** Far more than a run asks. */
const MAX_MESSAGES = 1e5;
/** Lines that cannot be read prove nothing, and hold no usage that could be missed. */
function decodeEvidence(context, { take, requests }) {
	const ignore = () => void 0;
	const lines = createLineCutter({
		bytes: () => -1,
		line: (chunk, start, end) => takeObject(textOfLine(chunk, start, end), take, ignore),
		tooLong: ignore
	}, MAX_LINE_BYTES$1);
	return {
		write: (chunk) => lines.write(chunk),
		end() {
			lines.end();
			const count = requests();
			if (count > 0) context.evidence?.(count);
			return count > 0 ? "decoded" : "nothing-found";
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
/** The stages and agents of a run, and when the first of these started, where known. */
function readWorkflowProgress(wire, reject) {
	const entries = objectsOf(wire["workflowProgress"]);
	const phases = entries.filter(({ type }) => type === "workflow_phase");
	const rows = entries.filter(({ type }) => type === "workflow_agent");
	if (rows.length > 1e5) throw new BadCount("too-long");
	const titles = titlesByIndex(phases);
	const model = readText(wire["defaultModel"]);
	const agents = /* @__PURE__ */ new Map();
	for (const [index, entry] of rows.entries()) {
		const agent = readAgent(entry, index, {
			titles,
			model,
			reject
		});
		const key = JSON.stringify([agent.id, agent.attempt]);
		agents.set(key, later(agents.get(key), agent));
	}
	const starts = rows.map(({ startedAt }) => readTime(startedAt)).filter((at) => at !== void 0);
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
function readAgent(entry, index, run) {
	const { attempt, state } = entry;
	return {
		id: readText(entry["agentId"]) ?? `#${index + 1}`,
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
/** The latest row of an agent; what it leaves out is from the earlier ones. */
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
/** An optional token count; one that cannot be used is rejected and unknown. */
function countOrReject(value, reject) {
	try {
		return readCount(value, MAX_RUN_TOKENS);
	} catch (error) {
		if (!(error instanceof BadCount)) throw error;
		reject(error.reason);
		return;
	}
}
/** Milliseconds since 1970, or an ISO 8601 instant; anything else is unknown. */
function readTime(value) {
	if (typeof value === "number") return isPlausibleInstant(value) ? new Date(value) : void 0;
	const time = readInstant(value);
	return time === void 0 ? void 0 : new Date(time);
}
// src/decoders/workflow-telemetry.ts
/**
* `wf_*.json`: what Claude Code writes of a run of a multi-agent workflow when the run is
* over, one JSON object. It reports one number of tokens an agent, so it yields a run and no
* records. Its fields have two spellings:
*
* - Claude Code's own (`<session>/workflows/wf_<id>.json`, as shown in
*   https://github.com/daaain/claude-code-log/issues/174, read 2026-11): `phases[]`, and in
*   `workflowProgress[]` stages with `title` and `index` and agents whose `state` is
*   `start`, `progress`, `done` or `error`;
* - that of the sample of https://github.com/Jott2121/agent-cost-attribution (read 2026-11):
*   stages with `phaseTitle`, agents `completed`, without attempts and times.
*
* `script`, `args`, `logs`, `result` and the summaries hold the agents' prompts
* and answers: nothing of them enters the run.
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
/** Throws BadCount when the run has no list of agents. */
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
		durationMs: plausible(readAmount(wire["durationMs"]), MAX_DURATION_MS),
		totalTokens: countOrReject(wire["totalTokens"], reject),
		stages,
		agents
	};
}
/** A run without an id is known by the whole of its text. */
function idOfText(text) {
	return `unnamed-${toHex(identityOfText(text))}`;
}
// src/decoders/all.ts
/** Every format the project knows, in the order in which they are tried. */
const decoders = [
	tokenUsageJsonl,
	agentUsageJson,
	tokenTrackerAudit,
	awSession,
	workflowTelemetry,
	claudeAgentMeta,
	claudeTranscript,
	claudeResult
];
// src/decoders/choose-decoder.ts
/** As much of a document as shows its format. Bytes. */
const HEAD_BYTES = 4096;
/** The decoder of a document; undefined when no format comes in question. */
function chooseDecoder(document) {
	const { head, isNamedByUser } = document;
	const name = withoutPacking(document.name);
	return decoders.find((decoder) => decoder.recognisesName(name)) ?? decoders.find((decoder) => (isNamedByUser || decoder.mayBeNamed?.(name) !== false) && decoder.recognisesContent(head));
}
/** Whether a document's name alone shows that it reports usage. */
function isUsageName(path) {
	const name = withoutPacking(path);
	return decoders.some((decoder) => decoder.recognisesName(name));
}
/**
* Whether a document in which no format was found is named like usage all the same. An empty
* one reports nothing, and what only proves requests holds no usage.
*/
function isMissedUsage(path, head) {
	return head.trim() !== "" && isUsageName(path) && !tokenTrackerAudit.recognisesName(path);
}
/** Whether a document of this name may report usage, which its content decides. */
function mayTellUsage(path) {
	const name = withoutPacking(path);
	return decoders.some((decoder) => decoder.recognisesName(name) || decoder.mayBeNamed?.(name) === true);
}
// src/decoders/engine.ts
/**
* Provider that an engine of GitHub Agentic Workflows calls, by the `engine_id` of
* `aw_info.json` (github/gh-aw `actions/setup/js/generate_aw_info.cjs`, read 2026-08).
*/
const PROVIDER_OF_ENGINE = {
	claude: "anthropic",
	codex: "openai",
	copilot: "copilot",
	gemini: "gemini"
};
/** One object with some twenty short texts. Bytes. */
const MAX_RUN_INFO_BYTES = 1048576;
/** Whether a name inside an artifact is the file that describes the run. */
function isRunInfoFile(path) {
	return /(?:^|\/)aw_info\.json$/.test(path);
}
/** Reads `aw_info.json`; what cannot be read is a hint less, and no error. */
function readRunInfo(text) {
	try {
		const info = JSON.parse(text);
		if (!isObject(info)) return {};
		const engine = readText(info["engine_id"]) ?? "";
		const id = readWhole(info["run_id"]);
		return {
			workflow: readText(info["workflow_name"]),
			repository: readText(info["repository"]),
			run: id === void 0 ? void 0 : {
				id,
				attempt: readWhole(info["run_attempt"]) ?? 1
			},
			createdAt: readInstant(info["created_at"]),
			provider: Object.hasOwn(PROVIDER_OF_ENGINE, engine) ? PROVIDER_OF_ENGINE[engine] : void 0
		};
	} catch {
		return {};
	}
}
/** A positive whole number, which some versions write as text. */
function readWhole(value) {
	const number = typeof value === "string" ? Number(value) : value;
	return Number.isSafeInteger(number) && Number(number) > 0 ? Number(number) : void 0;
}
// src/collect/conclude-run.ts
/** Begins a phase of which nothing is known. */
function startPhase(name, intake) {
	return {
		name,
		intake,
		files: 0,
		rejects: 0,
		evidence: 0
	};
}
/** Whether nothing more can be learned about a phase from another copy of its records. */
function isKnown({ intake, rejects }) {
	return intake.facts.hasSpend && rejects === 0;
}
/** What a group's phases and failures come to; `hasFailed`: the run did. */
function conclude(phases, failures, hasFailed) {
	const open = failures.filter(({ phase }) => !phases.some((known) => known.name === phase && isKnown(known)));
	const unrecorded = phases.filter((phase) => !reportsUsage(phase)).reduce((sum, { evidence }) => sum + evidence, 0);
	const gaps = open.map(({ gap }) => gap);
	if (unrecorded > 0) gaps.push("usage-not-recorded");
	const failure = strongestGap(gaps);
	const known = unrecorded > 0 ? { unrecordedRequests: unrecorded } : {};
	const counted = phases.filter(isCounted);
	if (counted.length === 0) return {
		basis: null,
		gap: failure ?? gapOfPhases(phases, hasFailed),
		...known
	};
	return {
		basis: counted.some(countsRequests) ? "records" : "totals",
		gap: failure ?? null,
		...known
	};
}
function countsRequests({ intake: { facts } }) {
	return facts.countedRequests + facts.countedMessages > 0;
}
function isCounted(phase) {
	const { countedCoarser, countedRunTotals } = phase.intake.facts;
	return countsRequests(phase) || countedCoarser + countedRunTotals > 0;
}
/** Whether a phase reports any usage, of whatever provider. */
function reportsUsage({ intake: { facts } }) {
	return facts.requests + facts.messages + facts.coarser + facts.runTotals > 0;
}
/** Why files that could be read reported no usage. */
function gapOfPhases(phases, hasFailed) {
	if (phases.some(({ rejects }) => rejects > 0)) return "unreadable";
	if (phases.some(reportsUsage)) return "other-provider";
	if (hasFailed && phases.some(({ intake }) => intake.facts.hasEmptyTotal)) return "nothing-spent";
	return phases.some(({ files }) => files > 0) ? "empty-usage-file" : "no-usage-file";
}
/**
* Reasons of which one is reported when a run has several: first those by which spend is
* missing, then those that explain its absence.
*/
const GAPS_BY_STRENGTH = [
	"forbidden",
	"rate-limit",
	"time-budget",
	"too-large",
	"unreadable",
	"expired",
	"usage-not-recorded",
	"other-provider",
	"empty-usage-file",
	"nothing-spent",
	"no-usage-file"
];
function strongestGap(gaps) {
	return GAPS_BY_STRENGTH.find((gap) => gaps.includes(gap));
}
/** One conclusion for the agents that several `workflow_call` prefixes keep apart. */
function joinParts(parts) {
	const known = parts.filter(({ basis }) => basis !== null);
	const gaps = parts.map(({ gap }) => gap).filter((gap) => gap !== null);
	const missing = gaps.filter((gap) => MISSING_SPEND.has(gap));
	const unrecorded = parts.reduce((sum, part) => sum + (part.unrecordedRequests ?? 0), 0);
	const requests = unrecorded > 0 ? { unrecordedRequests: unrecorded } : {};
	if (known.length === 0) return {
		basis: null,
		gap: strongestGap(gaps) ?? "no-usage-file",
		...requests
	};
	return {
		basis: known.some((part) => part.basis === "records") ? "records" : "totals",
		gap: strongestGap(missing) ?? null,
		...requests
	};
}
export { keyOfScope as _, MAX_RUN_INFO_BYTES as a, beyond as b, HEAD_BYTES as c, isUsageName as d, mayTellUsage as f, createReconciler as g, sayConflicts as h, startPhase as i, chooseDecoder as l, createRejectCounter as m, isKnown as n, isRunInfoFile as o, providerOfModel as p, joinParts as r, readRunInfo as s, conclude as t, isMissedUsage as u, createDeduplicator as v, larger as x, estimateOf as y };
