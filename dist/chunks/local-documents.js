import { a as UserError, r as SourceError } from "./errors.js";
import { t as groupBy } from "./group-by.js";
import { n as toDollars, r as toNanos } from "./money.js";
import { a as isZip, c as readLargeArchive, d as isPlainText, f as openPlainText, i as MAX_LOCAL_FILES, p as ArchiveError, t as MAX_ARCHIVE_BYTES } from "./archive.js";
import { r as withoutPacking, t as insideOtherPacking } from "./packed-name.js";
import { a as startLineWorkers, n as createBatchMemory, r as readBatch, t as createRangeDecoder } from "./range-decoder.js";
import { _ as identityOfText } from "./price-book.js";
import { a as isPlausibleInstant } from "./plausible.js";
import { n as startMeaning, r as tokenUsageJsonl, t as createCountedRecords } from "./counted-records.js";
import { n as hasAnyCount } from "./tokens.js";
import { _ as keyOfScope, b as beyond, f as mayTellUsage, g as createReconciler, i as startPhase, l as chooseDecoder, m as createRejectCounter, o as isRunInfoFile, r as joinParts, s as readRunInfo, t as conclude, v as createDeduplicator, x as larger, y as estimateOf } from "./conclude-run.js";
import { a as compareText } from "./workflow-glob.js";
import { open, opendir, readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { closeSync, createReadStream, openAsBlob, openSync, readSync } from "node:fs";
import { availableParallelism } from "node:os";
// src/accounting/spend.ts
/** Of a run that reported nothing. */
const UNKNOWN_SPEND = {
	uncachedInput: null,
	cacheRead: null,
	cacheWrite: null,
	output: null,
	costUsd: null,
	costIsFloor: true,
	reportedUsd: null
};
/** Of a run whose spend all counts elsewhere. */
const NO_SPEND = {
	uncachedInput: 0,
	cacheRead: 0,
	cacheWrite: 0,
	output: 0,
	costUsd: 0,
	costIsFloor: false,
	reportedUsd: 0
};
const TOKENS = [
	"uncachedInput",
	"cacheRead",
	"cacheWrite",
	"output"
];
/** True when nothing is known of the spend. */
function isUnknown(spend) {
	return spend.costUsd === null && TOKENS.every((bucket) => spend[bucket] === null);
}
/** The sum of what is known; unknown parts are `UNKNOWN_SPEND`, no parts at all are no spend. */
function addSpends(spends) {
	const [first, ...others] = spends;
	return first === void 0 ? NO_SPEND : others.reduce(add, alone(first));
}
/** Nothing but the spend, so that it looks the same however many parts it has. */
function alone(spend) {
	const { costUsd, reportedUsd } = spend;
	return {
		...eachBucket((bucket) => spend[bucket]),
		costUsd,
		costIsFloor: isFloor(spend),
		reportedUsd
	};
}
function add(a, b) {
	return {
		...eachBucket((bucket) => addKnown(a[bucket], b[bucket])),
		costUsd: addUsd(a.costUsd, b.costUsd),
		costIsFloor: isFloor(a) || isFloor(b),
		reportedUsd: a.reportedUsd === null || b.reportedUsd === null ? null : addUsd(a.reportedUsd, b.reportedUsd)
	};
}
/** What was added to a session's total since an earlier one. */
function spendSince(total, earlier) {
	return {
		...eachBucket((bucket) => beyond(total[bucket], earlier[bucket])),
		costUsd: usdGrowth(total.costUsd, earlier.costUsd),
		costIsFloor: isFloor(total) || earlier.costIsFloor && earlier.costUsd !== null,
		reportedUsd: usdGrowth(total.reportedUsd, earlier.reportedUsd)
	};
}
/** The larger of two totals of one session, number by number. */
function largerTotal(a, b) {
	return {
		...eachBucket((bucket) => larger(a[bucket], b[bucket])),
		costUsd: larger(a.costUsd, b.costUsd),
		costIsFloor: a.costIsFloor || b.costIsFloor,
		reportedUsd: larger(a.reportedUsd, b.reportedUsd)
	};
}
function eachBucket(valueOf) {
	return {
		uncachedInput: valueOf("uncachedInput"),
		cacheRead: valueOf("cacheRead"),
		cacheWrite: valueOf("cacheWrite"),
		output: valueOf("output")
	};
}
function isFloor({ costUsd, costIsFloor }) {
	return costIsFloor || costUsd === null;
}
function addKnown(a, b) {
	return a === null || b === null ? a ?? b : a + b;
}
function addUsd(a, b) {
	return a === null || b === null ? a ?? b : toDollars(toNanos(a) + toNanos(b));
}
function usdGrowth(total, earlier) {
	return total === null ? null : toDollars(beyond(toNanos(total), toNanos(earlier ?? 0)));
}
// src/accounting/summary.ts
/**
* What each run used itself, by its id; `entries` are newest first. A session's total holds what earlier runs of the
* same session used, which is taken off: a resumed session is never counted twice.
*/
function spendOfRuns(entries) {
	const totals = /* @__PURE__ */ new Map();
	const spends = /* @__PURE__ */ new Map();
	for (const { id, sessions } of entries.toReversed()) {
		const parts = sessions.map((total) => {
			const { session } = total;
			const earlier = session === null ? void 0 : totals.get(session);
			if (session !== null) totals.set(session, earlier === void 0 ? total : largerTotal(total, earlier));
			return earlier === void 0 ? total : spendSince(total, earlier);
		});
		spends.set(id, parts.length === 0 ? UNKNOWN_SPEND : addSpends(parts));
	}
	return spends;
}
/** The task's total and its agents. */
function summarize({ entries, compacted }) {
	return sumEntries(entries, spendOfRuns(entries), compacted?.agents ?? []);
}
/** The same of a task in a ledger that also holds other tasks' runs of the same sessions. */
function summarizeTask(runs, task) {
	const spends = spendOfRuns(runs.map(({ entry }) => entry));
	return sumEntries(runs.filter((run) => run.task === task).map(({ entry }) => entry), spends, []);
}
function sumEntries(entries, spends, older) {
	const agents = sumByAgent([...entries.map((entry) => sumOfRun(entry, spends.get(entry.id) ?? UNKNOWN_SPEND)), ...older]);
	return {
		total: addSums(agents),
		agents
	};
}
/** A run as a sum of one. */
function sumOfRun({ agent, sessions }, spend) {
	return {
		agent,
		runs: 1,
		unknownRuns: sessions.length === 0 || isUnknown(spend) ? 1 : 0,
		spend
	};
}
/** Sums of the same agent added up, by cost, highest first; unknown costs come last. */
function sumByAgent(sums) {
	return [...groupBy(sums, ({ agent }) => agent)].map(([agent, own]) => ({
		agent,
		...addSums(own)
	})).sort(byCost);
}
/** Sums added up. */
function addSums(sums) {
	return {
		runs: sums.reduce((count, { runs }) => count + runs, 0),
		unknownRuns: sums.reduce((count, { unknownRuns }) => count + unknownRuns, 0),
		spend: sums.length === 0 ? UNKNOWN_SPEND : addSpends(sums.map(({ spend }) => spend))
	};
}
function byCost(a, b) {
	return (b.spend.costUsd ?? -1) - (a.spend.costUsd ?? -1) || compareText(a.agent ?? "", b.agent ?? "");
}
// src/collect/unrecorded-places.ts
/** Folders and runs that made requests of which no usage was recorded. */
function unrecordedPlaces(places) {
	return [...places].flatMap(([place, { unrecordedRequests: requests }]) => {
		if (requests === void 0) return [];
		return [{
			input: place,
			message: `${place}: made ${`${requests} request${requests === 1 ? "" : "s"}`} of which no usage was recorded; recompile the workflow with the newest gh-aw.`
		}];
	});
}
// src/threads/range-queue.ts
/**
* Cuts a file of a size into ranges. Bytes. `mostOrders`: so many may be under way, ordered
* and not yet taken, which bounds the memory.
*/
function createRangeQueue(size, rangeBytes, mostOrders) {
	const ranges = Math.max(1, Math.ceil(size / rangeBytes));
	const again = [];
	const spare = [];
	let ordered = 0;
	let underWay = 0;
	function nextIndex() {
		const index = again.pop() ?? ordered;
		if (index === ranges) return void 0;
		if (index === ordered) ordered += 1;
		return index;
	}
	return {
		ranges,
		next() {
			if (underWay >= mostOrders) return void 0;
			const index = nextIndex();
			if (index === void 0) return void 0;
			underWay += 1;
			const from = index * rangeBytes;
			return {
				index,
				range: {
					from,
					to: index === ranges - 1 ? Number.POSITIVE_INFINITY : from + rangeBytes
				},
				memory: spare.pop() ?? createBatchMemory()
			};
		},
		taken(memory) {
			underWay -= 1;
			spare.push(memory);
		},
		lost({ index }) {
			underWay -= 1;
			again.push(index);
		}
	};
}
// src/threads/decode-in-threads.ts
/** Some 1,300 records: orders of so many cost little, and so does what waits. Bytes. */
const RANGE_BYTES = 524288;
/** So many ranges may wait for one before them, each in some 200 KB of memory. */
const RANGES_AHEAD = 8;
/**
* Decodes a file of lines in several threads, this one among them, and hands the sink all
* lines or their sums in the order of the lines: to the sink it is as if one thread had read
* the file.
*/
async function decodeInThreads(file, sink, { threads, rangeBytes = RANGE_BYTES }) {
	const handle = await open(file);
	try {
		const { size } = await handle.stat();
		await takeRanges(createRangeQueue(size, rangeBytes, RANGES_AHEAD), sink, {
			descriptor: handle.fd,
			rules: sink.rules
		}, threads);
	} finally {
		await handle.close();
	}
}
/** Has ranges decoded, and hands them to the sink in their order. */
async function takeRanges(queue, sink, settings, threads) {
	const decodeHere = createRangeDecoder(settings);
	const decoded = /* @__PURE__ */ new Map();
	const workers = startLineWorkers(threads, {
		settings,
		onDecoded: ({ index, range }) => decoded.set(index, range),
		onLost: (order) => queue.lost(order)
	});
	function giveOrders() {
		while (workers.hasRoom) {
			const order = queue.next();
			if (order === void 0) return;
			workers.give(order);
		}
	}
	/** Waits for a range, and decodes others meanwhile. */
	async function rangeAt(index) {
		for (;;) {
			await setImmediate();
			giveOrders();
			const range = decoded.get(index);
			decoded.delete(index);
			if (range !== void 0) return range;
			const order = queue.next();
			if (order === void 0) await workers.news();
			else decoded.set(order.index, decodeHere(order.range, order.memory));
		}
	}
	try {
		let linesBefore = 0;
		for (let index = 0; index < queue.ranges; index += 1) {
			const { batch, lines, sums } = await rangeAt(index);
			if (sums === void 0 || sink.sums?.(sums, batch) !== true) readBatch(batch, {
				record: (record) => sink.record(record),
				reject: (reason, line) => sink.reject(reason, linesBefore + line)
			});
			linesBefore += lines;
			const { numbers, kindPlaces, identities } = batch;
			queue.taken({
				numbers,
				kindPlaces,
				identities
			});
		}
	} finally {
		await workers.stop();
	}
}
// src/threads/decode-large-file.ts
/** What one thread decodes in the time that a second one takes to start and warm up. Bytes. */
const LARGE_BYTES = 33554432;
/** A line has some 400; rather too many, so that room is made for too few. */
const BYTES_A_RECORD = 500;
/** Room for more is made when they come. */
const MOST_EXPECTED = 5e6;
/**
* Decodes a large `token-usage.jsonl` in several threads. False when the file is not large
* or the machine has one core: nothing was read then.
*/
async function decodeLargeFile(file, context, intake) {
	const threads = Math.min(availableParallelism() - 1, 2);
	const { size } = await stat(file);
	if (threads < 1 || size < LARGE_BYTES) return false;
	intake?.expect(Math.min(size / BYTES_A_RECORD, MOST_EXPECTED));
	await decodeRecordFile(file, context, intake, { threads });
	return true;
}
/**
* Decodes a `token-usage.jsonl` as its decoder would in one thread. What the intake takes
* does not come to the context again.
*/
async function decodeRecordFile(file, context, intake, options) {
	const { origin } = context;
	const meaning = startMeaning(context);
	await decodeInThreads(file, {
		record: (record) => meaning.take(record),
		reject: (reason, line) => context.reject({
			reason,
			origin,
			line
		}),
		...intake !== void 0 && {
			rules: intake.rules,
			sums({ counted, additive }, batch) {
				if (!intake.take(counted, batch)) return false;
				meaning.takeAdditive(additive);
				return true;
			}
		}
	}, options);
	meaning.end();
}
// src/calls/usage-of-call.ts
/** HTTP statuses from here on are refusals, which no provider bills. */
const REFUSED = 400;
/** When a call ended, which is when it counts; undefined where unknown. Milliseconds since 1970. */
function endOf({ at, durationMs = 0 }) {
	return at === void 0 ? void 0 : Math.round(at + durationMs);
}
/** Whether a call reached a model, or may have. */
function isAttempt({ isSpend, outcome }) {
	return isSpend && outcome !== "cached";
}
/**
* Whether an attempt may have spent something. One that was refused did not; of one without
* any answer nobody knows.
*/
function maySpend(call) {
	if (!isAttempt(call)) return false;
	return !(call.outcome === "failed" && (call.status ?? 0) >= REFUSED) || hasAnyCount(call.tokens);
}
/** The model that answered, else the one that was asked. */
function modelOf({ answeredModel, askedModel }) {
	return answeredModel ?? askedModel;
}
/** What a call's template is known by: its name, else its hash. */
function templateOf({ template, templateHash }) {
	return template ?? templateHash;
}
/** Tokens of the prompt, cached or not; undefined where the call does not report its input. */
function promptTokens({ uncachedInput, cacheRead, cacheWrite, unsplit }) {
	if (unsplit !== void 0) return unsplit;
	if (uncachedInput === void 0) return void 0;
	return uncachedInput + (cacheRead ?? 0) + (cacheWrite ?? 0);
}
/**
* A call as a record of the ledger. Input that may hold cache reads has a price of its own: at
* most that of all of it uncached, at least that of all of it read from the cache. `pricedAt`:
* time by which a call without one is priced.
*/
function usageOfCall(call, prices, pricedAt) {
	const { id, provider, tokens, webSearches, modifiers, durationMs, recordedUsd } = call;
	const record = {
		grain: "request",
		at: endOf(call),
		provider,
		model: modelOf(call),
		tokens,
		webSearches,
		modifiers,
		durationMs,
		reportedCostUsd: recordedUsd,
		identity: identityOfText(id)
	};
	if (call.inputMeaning !== "with-cache") return record;
	const recordedPrice = priceWithCache(record, prices, pricedAt);
	return recordedPrice === void 0 ? record : {
		...record,
		recordedPrice
	};
}
/** Undefined without a price. */
function priceWithCache({ provider, model, at, tokens, modifiers, webSearches }, prices, pricedAt) {
	const { unsplit: input = 0, output } = tokens;
	const priceOf = (uncachedInput, cacheRead) => prices.priceOf({
		provider,
		model,
		at: at ?? pricedAt.getTime(),
		modifiers,
		webSearches,
		tokens: {
			uncachedInput,
			cacheRead,
			cacheWrite: 0,
			output
		}
	});
	const [most, least] = [priceOf(input, 0), priceOf(0, input)];
	if (most === void 0 || least === void 0) return void 0;
	const { usd, isComplete } = most;
	return {
		usd,
		isComplete,
		range: {
			lowUsd: Math.min(least.usd, usd),
			highUsd: usd
		}
	};
}
// src/reconcile/choose-calls.ts
/** Ids of attempts and of answers are no names for each other. */
const ATTEMPTS = identityOfText("attempt of a call");
/**
* Creates a chooser that has seen nothing. Memory grows with ids by some 20 bytes each, and
* with calls of which a better telling may come.
*
* @param count - called for each call once: at once, or at the end for those that had to wait.
*/
function createCallChooser(count) {
	const attempts = createDeduplicator();
	const answers = createDeduplicator();
	const waiting = /* @__PURE__ */ new Map();
	let superseded = 0;
	function isNew(call) {
		if (!attempts.isNew(identityOfText(call.id, ATTEMPTS))) return false;
		const answer = answerOf(call);
		return answer === void 0 || answers.isNew(identityOfText(answer));
	}
	return {
		take(placed) {
			const { id } = placed.call;
			const known = waiting.get(id);
			if (mayBeToldBetter(placed.call)) {
				if (known === void 0) waiting.set(id, placed);
				else {
					superseded += 1;
					if (knowsMore(placed.call, known.call)) waiting.set(id, placed);
				}
				return;
			}
			if (known !== void 0) {
				waiting.delete(id);
				superseded += 1;
			}
			if (isNew(placed.call)) count(placed);
		},
		finish() {
			const rest = [...waiting.values()].sort((a, b) => compareText(a.call.id, b.call.id));
			waiting.clear();
			rest.sort((a, b) => knowsMore(a.call, b.call) ? -1 : knowsMore(b.call, a.call) ? 1 : 0);
			for (const placed of rest) if (isNew(placed.call)) count(placed);
		},
		get duplicates() {
			return superseded + attempts.duplicates + answers.duplicates;
		}
	};
}
/** What an answer is known by; a hit of the response cache repeats the id of what it stored. */
function answerOf({ provider, responseId, outcome, isSpend }) {
	return responseId !== void 0 && outcome !== "cached" && isSpend ? JSON.stringify([provider, responseId]) : void 0;
}
/**
* Whether a better telling may come: of a call that had not ended, and of an answer of the
* Responses API, which can be fetched again, without all of its usage.
*/
function mayBeToldBetter({ outcome, api, responseId, tokens, isSpend }) {
	if (outcome === "unfinished") return true;
	return api === "responses" && responseId !== void 0 && isSpend && (outcome === "partial" || outcome === "complete" && !hasAnyCount(tokens));
}
const RANKS = {
	unfinished: 0,
	failed: 1,
	partial: 2,
	complete: 3,
	cached: 4
};
function knowsMore(one, other) {
	const [a, b] = [measure(one), measure(other)];
	const index = a.findIndex((value, at) => value !== b[at]);
	return index !== -1 && (a[index] ?? 0) > (b[index] ?? 0);
}
/** What makes a telling the better one, the strongest first. */
function measure({ outcome, tokens, durationMs, at }) {
	const { uncachedInput, cacheRead, cacheWrite, output, unsplit } = tokens;
	const counts = [
		uncachedInput,
		cacheRead,
		cacheWrite,
		output,
		unsplit
	];
	return [
		hasAnyCount(tokens) ? 1 : 0,
		RANKS[outcome],
		counts.filter((count) => count !== void 0).length,
		counts.reduce((sum, count) => sum + (count ?? 0), 0),
		durationMs ?? -1,
		-(at ?? 0)
	];
}
// src/collect/document-place.ts
/** Names that gh-aw and its artifacts give to folders inside one run, or to their archives. */
const INSIDE_RUN = /^([0-9a-f]{8}-)?(?:usage|agent|detection|evals|activation|agent-artifacts|firewall-.+|sandbox|logs|audit|api-proxy-logs)(?:\.zip)?$/;
/** Files of which one run has one, so that those of one folder are one run's. */
const FILE_OF_RUN = /(?:^|\/)(?:token[-_]usage\.jsonl|agent_usage\.json|agent-stdio\.log)$/;
/** Phases have folders of their own, whether an artifact's or inside one. */
const PHASE_FOLDER = /(?:^|\/)(?:[0-9a-f]{8}-)?(detection|evals)(?:\.zip)?\//;
/** Finds a document's place. */
function placeOfDocument({ container, path, base, location }) {
	const folders = location.split("/").slice(0, -1);
	const inside = folders.findIndex((name) => INSIDE_RUN.test(name));
	const above = folders.slice(0, inside === -1 ? folders.length : inside);
	const [first = "", ...deeper] = path.split("/");
	const root = [base, ...above].join("/");
	const isOneRun = inside !== -1;
	const hasGroup = deeper.length > 0 && !INSIDE_RUN.test(first);
	return {
		root,
		folder: `${base}/${folders[0] ?? ""}`,
		isOneRun,
		unit: isOneRun || FILE_OF_RUN.test(location) ? root : `${base}/${location}`,
		prefix: INSIDE_RUN.exec(folders[inside] ?? "")?.[1] ?? "",
		phase: PHASE_FOLDER.exec(`${container}/${path}`)?.[1] ?? "agent",
		group: hasGroup ? first : container
	};
}
// src/collect/read-calls.ts
/** Creates an intake that adds to what counts. */
function createCallIntake({ counting: { tally, prices, pricedAt }, counted, rejects, window: { since, until } }) {
	const chooser = createCallChooser(count);
	const losses = createDeduplicator();
	function count({ call, place: { store, attribution } }) {
		if (!maySpend(call)) {
			const at = endOf(call);
			if (counted.isWanted({
				provider: call.provider,
				at
			})) tally.add(store, call, void 0);
			return;
		}
		const record = usageOfCall(call, prices, pricedAt);
		const { agent, task } = call;
		const charged = {
			...attribution,
			agent,
			task,
			template: templateOf(call)
		};
		if (counted.add(charged, record)) tally.add(store, call, record);
	}
	/** Copies of a store have the same losses. A clock that cannot be right dates none: all are told. */
	function lose(loss) {
		if (((since === void 0 || loss.at >= since.getTime()) && (until === void 0 || loss.at < until.getTime()) || !isPlausibleInstant(loss.at)) && losses.isNew(identityOfText(JSON.stringify(loss)))) tally.lose(loss);
	}
	return {
		async read(document, source) {
			const { container, path } = document;
			const { folder, phase, group } = placeOfDocument(document);
			const name = path === "" ? container : `${container}/${path}`;
			const attribution = {
				workflow: {
					name: group,
					path: ""
				},
				folder,
				phase
			};
			const place = {
				store: tally.store(name, source.kind),
				attribution
			};
			await source.read({
				call: (call) => chooser.take({
					call,
					place
				}),
				reject: (line, reason) => rejects.count(null, {
					reason,
					origin: {
						container,
						path
					},
					line
				}),
				lost: lose
			});
		},
		finish() {
			chooser.finish();
			return chooser.duplicates;
		}
	};
}
// src/collect/local-phases.ts
/** Creates the phases of no run. */
function createLocalPhases(reconciler) {
	const phases = /* @__PURE__ */ new Map();
	return {
		placeOf(document, { repository = "", workflow, provider, createdAt, ...info }) {
			const { root, folder, isOneRun, unit, prefix, phase, group } = placeOfDocument(document);
			const run = runOfFolder(root, info.run);
			const scope = {
				place: placeOfRun(root, run, repository),
				prefix,
				isOneRun: isOneRun || run !== void 0,
				attribution: {
					workflow: {
						name: workflow ?? group,
						path: ""
					},
					run,
					folder,
					place: {
						name: unit,
						isOneRun
					},
					createdAt,
					phase
				}
			};
			const intake = reconciler.scope(scope);
			const key = keyOfScope(scope);
			const known = phases.get(key) ?? {
				scope,
				phase: startPhase(phase, intake)
			};
			phases.set(key, known);
			return {
				scope,
				intake,
				phase: known.phase,
				provider
			};
		},
		conclude() {
			const byPlace = groupBy(phases.values(), ({ scope }) => scope.place);
			return new Map([...byPlace].map(([place, own]) => {
				const parts = [...groupBy(own, ({ scope }) => scope.prefix).values()].map((group) => conclude(group.map(({ phase }) => phase), [], false));
				return [nameOf$1(place, own[0]?.scope), joinParts(parts)];
			}));
		}
	};
}
/** `gh aw logs` names the folder of a run after it (github/gh-aw, read 2026-08). */
const RUN_FOLDER = /\/run-(\d{1,15})(?:\/|$)/;
/** The folder's name is GitHub's; what lies in it is the run's own, which may name any other. */
function runOfFolder(root, claimed) {
	const [, id] = RUN_FOLDER.exec(root) ?? [];
	return claimed === void 0 || id === void 0 ? claimed : {
		...claimed,
		id: Number(id)
	};
}
/** Folders without such a name may be a run's artifacts; what they claim is no named folder's. */
function placeOfRun(root, run, repository) {
	if (run === void 0) return root;
	const place = `${repository} ${run.id}/${run.attempt}`;
	return RUN_FOLDER.test(root) ? place : `claimed ${place}`;
}
function nameOf$1(place, scope) {
	const { run } = scope?.attribution ?? {};
	return run === void 0 ? place : `run ${run.id} attempt ${run.attempt}`;
}
// src/collect/run-folders.ts
/** More artifacts than a run makes. */
const MAX_FOLDERS = 50;
/**
* Creates a reader of folders. A folder is asked once, before its first document is read:
* requests are charged to their run as they come.
*/
function createRunFolders() {
	const known = /* @__PURE__ */ new Map();
	return {
		async infoOf(root, { path, location }) {
			const info = known.get(root);
			if (info !== void 0) return info;
			const found = path !== "" && path === location ? await findInfo(root) : {};
			known.set(root, found);
			return found;
		},
		take: (root, info) => void known.set(root, {
			...known.get(root),
			...info
		})
	};
}
/**
* A run's folder holds its `aw_info.json` at its top after `gh aw logs`, and in the artifacts
* of several versions after `gh run download` (github/gh-aw, read 2026-08).
*/
async function findInfo(root) {
	const folders = (await readdir(root, { withFileTypes: true }).catch(() => [])).filter((entry) => entry.isDirectory()).map(({ name }) => name);
	for (const folder of [".", ...folders.sort().slice(0, MAX_FOLDERS)]) {
		const text = await readSmall(join(root, folder, "aw_info.json")).catch(() => void 0);
		if (text !== void 0) return readRunInfo(text);
	}
	return {};
}
/** Undefined for what is no small file. */
async function readSmall(path) {
	const handle = await open(path);
	try {
		const info = await handle.stat();
		if (!info.isFile() || info.size > 1048576) return void 0;
		return await handle.readFile("utf8");
	} finally {
		await handle.close();
	}
}
// src/threads/range-intake.ts
/** Makes an intake that counts as if the records themselves had come. */
function createRangeIntake(destination) {
	const { rules, known, counted, attribution } = destination;
	return {
		rules,
		expect: (records) => known.expect(records),
		take(sums, { identities, rows }) {
			if (!known.areNew(identities, rows)) return false;
			counted.addSums(attribution, sums);
			return true;
		}
	};
}
// src/collect/sum-intake.ts
/** Takes what other threads counted of a document. */
function createSumIntake({ rules, counted, place: { scope, intake } }) {
	const { attribution } = scope;
	const ranges = createRangeIntake({
		rules,
		known: intake.seen,
		counted,
		attribution
	});
	return {
		...ranges,
		take(sums, batch) {
			if (!ranges.take(sums, batch)) return false;
			const asked = sums.parts.reduce((count, { tally }) => count + tally.records, 0);
			intake.requestsElsewhere(sums.parts.map(({ provider, model, tally }) => ({
				provider,
				model,
				tokens: {
					uncachedInput: tally.uncachedInput.total,
					cacheRead: tally.cacheRead.total,
					cacheWrite: tally.cacheWrite.total,
					output: tally.output.total
				}
			})), batch.rows, batch.rows - asked);
			return true;
		}
	};
}
// src/collect/read-documents.ts
/**
* Creates an intake that adds to a ledger. `rules`: those by which the ledger counts, for
* other threads to count by; absent when each record has to come to the ledger itself.
* `counting`: what calls are counted with; absent where none are taken.
*/
function createDocumentIntake(ledger, options, rules, counting) {
	const counted = createCountedRecords(ledger, options);
	const reconciler = createReconciler(counted, estimateOf);
	const rejects = createRejectCounter();
	const calls = counting && createCallIntake({
		counting,
		counted,
		rejects,
		window: options
	});
	const folders = createRunFolders();
	const phases = createLocalPhases(reconciler);
	async function placeOf(document) {
		const { root } = placeOfDocument(document);
		return phases.placeOf(document, await folders.infoOf(root, document));
	}
	/** Decodes a document of one format to where its records go. */
	async function decode(document, decoder, place) {
		const { container, path, file } = document;
		const { phase, intake } = place;
		const context = {
			origin: {
				container,
				path
			},
			provider: place.provider,
			record: (record) => intake.record(record),
			agentRun: (run) => intake.agentRun(run),
			agentName: (id, name) => intake.agentName(id, name),
			evidence: (requests) => void (phase.evidence = Math.max(phase.evidence, requests)),
			reject(reject) {
				phase.rejects += 1;
				rejects.count(null, reject);
			}
		};
		if (decoder === tokenUsageJsonl && file !== void 0) {
			if (await decodeLargeFile(file, context, rules && createSumIntake({
				rules,
				counted,
				place
			}))) return true;
		}
		const decoding = decoder.start(context);
		for await (const chunk of document.read()) decoding.write(chunk);
		return decoding.end() === "decoded";
	}
	return {
		async read(document) {
			const { container, path, head } = document;
			if (isRunInfoFile(path)) {
				const { root } = placeOfDocument(document);
				folders.take(root, readRunInfo(await readText(document)));
				return false;
			}
			const decoder = chooseDecoder({
				name: path || container,
				head,
				isNamedByUser: path === ""
			});
			if (decoder === void 0) return false;
			const place = await placeOf(document);
			const isUsage = await decode(document, decoder, place);
			if (isUsage) place.phase.files += 1;
			return isUsage;
		},
		async readStore(document, store) {
			const records = await store.read();
			if (records === void 0) return false;
			const { root: place, folder, phase, group } = placeOfDocument(document);
			const workflow = {
				name: group,
				path: ""
			};
			for (const { record, sessions, agent, task } of records) {
				const attribution = {
					workflow,
					folder,
					phase,
					agent,
					task
				};
				reconciler.storedRun({
					place,
					sessions,
					record,
					attribution
				});
			}
			return true;
		},
		async readCalls(document, source) {
			await calls?.read(document, source);
		},
		finish() {
			const callCopies = calls?.finish() ?? 0;
			const { duplicates, ...reconciled } = reconciler.finish();
			return {
				...reconciled,
				rejects: rejects.summaries(),
				rejectedLines: rejects.lines(),
				duplicateRecords: duplicates + callCopies,
				timeSpan: counted.timeSpan(),
				otherProviders: counted.otherProviders(),
				places: phases.conclude()
			};
		}
	};
}
async function readText(document) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of document.read()) {
		bytes += chunk.length;
		if (bytes > 1048576) return "";
		chunks.push(Uint8Array.from(chunk));
	}
	return Buffer.concat(chunks).toString("utf8");
}
// src/sources/explain-unread.ts
/** Says which links were left: one may lead out of the folder, or back into it, where files would count twice. */
function sayLinks(folder, links) {
	return `${folder}: holds ${links.length === 1 ? "a link that was" : `${links.length} links that were`} not followed, such as ${links[0]}; name their targets to have them read.`;
}
/** Whether something looks like usage that is packed in a way that is not read. */
function isOfOtherPacking(path, mayTellUsage) {
	const inside = insideOtherPacking(path);
	return inside !== void 0 && /usage|\.(?:jsonl|ndjson)$/i.test(inside) && mayTellUsage(inside);
}
/** Says what is packed in such a way, or which files of an archive are. */
function sayOtherPacking(file, inside) {
	if (inside === void 0) return `${file}: is packed in a way that is not read; unpack it, or pack it by gzip.`;
	return `${file}: holds ${inside.length === 1 ? "a packed file that was" : `${inside.length} packed files that were`} not read, such as ${inside[0]}; unpack it first.`;
}
/** Says why something could not be read, and the cure. */
function explain(input, error) {
	if (error instanceof UserError) return `${input}: could not be read: ${error.message}.`;
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT") return `${input}: there is no such file or folder; check the path.`;
	if (code === "EACCES") return `${input}: may not be read; check its permissions.`;
	const reason = error instanceof Error ? error.message : String(error);
	if (error instanceof ArchiveError && error.reason === "too-large") return `${input}: could not be read (${reason}); unpack it and name its folder.`;
	return `${input}: could not be read (${reason}); check that it is a file of a known format.`;
}
// src/sources/read-chunks.ts
/** Large enough that waiting for reads costs little. Bytes. */
const CHUNK_BYTES = 1048576;
/** The first bytes of a file; read at once, as a round through the event loop costs more. */
function readHead(file, bytes) {
	const descriptor = openSync(file, "r");
	try {
		const head = Buffer.allocUnsafe(bytes);
		return head.subarray(0, readSync(descriptor, head, 0, bytes, 0));
	} finally {
		closeSync(descriptor);
	}
}
/**
* Makes a reader of files whose chunks are lent until the next one is asked for: two buffers
* hold all chunks of all files, of which one is filled while the other is worked on. Files
* have to be read one after the other.
*/
function createChunkReader() {
	let current;
	let next;
	return async function* read(file) {
		const handle = await open(file);
		current ??= Buffer.allocUnsafe(CHUNK_BYTES);
		next ??= Buffer.allocUnsafe(CHUNK_BYTES);
		let reading = handle.read(next, 0, CHUNK_BYTES, null);
		try {
			for (;;) {
				const { bytesRead } = await reading;
				if (bytesRead === 0) return;
				[current, next] = [next, current];
				const filled = current.subarray(0, bytesRead);
				reading = handle.read(next, 0, CHUNK_BYTES, null);
				reading.catch(() => void 0);
				yield filled;
			}
		} finally {
			await reading.catch(() => void 0);
			await handle.close();
		}
	};
}
// src/sources/local-files.ts
/** As much of a document as shows its format. Bytes. */
const HEAD_BYTES = 4096;
/**
* Finds the documents of files, folders, zips and `-` (standard input), in UTF-8 whatever they
* are packed and written in. Folders are walked in the order of their names; links inside are
* not followed. Those, what looks like usage (`mayTellUsage`, by its path) in a form that is
* not read, and what cannot be read are told through `unread` and do not stop the others.
* A document is read before the next one is asked for.
*/
async function* readLocalDocuments(inputs, mayTellUsage, stdin, unread) {
	const reading = {
		readChunks: createChunkReader(),
		mayTellUsage,
		unread
	};
	for (const input of inputs) {
		if (input === "-") {
			yield* readStream("standard input", stdin, unread);
			continue;
		}
		try {
			const info = await stat(input);
			if (!info.isFile() && !info.isDirectory()) {
				yield* readPipe(input, unread);
				continue;
			}
			const links = [];
			const files = info.isDirectory() ? walk(input, links, unread) : [input];
			const base = resolve(info.isDirectory() ? input : dirname(input));
			const container = basename(input) === "." ? input : basename(input);
			for await (const file of files) yield* readFileOrZip(file, {
				container,
				base,
				path: file === input ? "" : toSlashes(relative(input, file))
			}, reading);
			if (links.length > 0) unread({
				input,
				message: sayLinks(input, links)
			});
		} catch (error) {
			unread({
				input,
				message: explain(input, error)
			});
		}
	}
}
async function* walk(folder, links, unread) {
	const entries = [];
	try {
		for await (const entry of await opendir(folder)) entries.push(entry);
	} catch (error) {
		unread({
			input: folder,
			message: explain(folder, error)
		});
	}
	entries.sort((a, b) => a.name < b.name ? -1 : 1);
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) yield* walk(path, links, unread);
		else if (entry.isFile()) yield path;
		else if (entry.isSymbolicLink()) links.push(path);
	}
}
async function* readFileOrZip(file, place, reading) {
	const { readChunks, mayTellUsage, unread } = reading;
	const location = toSlashes(relative(place.base, resolve(file)));
	try {
		const head = readHead(file, HEAD_BYTES);
		if (isZip(head)) yield* readZip(file, {
			...place,
			location
		}, reading);
		else if (isPlainText(head)) {
			if (place.path !== "" && isOfOtherPacking(file, mayTellUsage)) unread({
				input: file,
				message: sayOtherPacking(file)
			});
			else yield {
				...place,
				location,
				head: toText(head),
				file,
				read: () => readChunks(file)
			};
		} else if (place.path === "" || mayTellUsage(place.path)) {
			const path = withoutPacking(place.path);
			const document = {
				...place,
				path,
				location,
				packedFile: file
			};
			yield* readPacked(readChunks(file), document, file, unread);
		}
	} catch (error) {
		unread({
			input: file,
			message: explain(file, error)
		});
	}
}
async function* readZip(file, { container, base, path, location }, { mayTellUsage, unread }) {
	const packed = [];
	const isWanted = (inner) => {
		if (/\.zip$/i.test(inner) || isOfOtherPacking(inner, mayTellUsage)) packed.push(inner);
		return mayTellUsage(inner);
	};
	const entries = await readLargeArchive(await openAsBlob(file), isWanted, void 0, MAX_LOCAL_FILES);
	for (const entry of entries.toSorted(runInfoFirst)) yield {
		container,
		path: path === "" ? entry.path : `${path}/${entry.path}`,
		base,
		location: `${location}/${entry.path}`,
		head: toText(entry.bytes.subarray(0, HEAD_BYTES)),
		read: () => once(entry.bytes)
	};
	if (packed.length > 0) unread({
		input: file,
		message: sayOtherPacking(file, packed)
	});
}
/** Reads what is packed or in UTF-16; what breaks off is told, and what came before it stays. */
async function* readPacked(stream, place, input, unread) {
	const text = await openPlainText(stream, HEAD_BYTES, MAX_ARCHIVE_BYTES);
	async function* read() {
		try {
			yield* text.read();
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			unread({
				input,
				message: explain(input, error)
			});
		}
	}
	try {
		yield {
			...place,
			head: toText(text.head),
			read
		};
	} finally {
		await text.close();
	}
}
/** What describes a run comes before its records, as these are charged to it when they come. */
function runInfoFirst(a, b) {
	return Number(isRunInfo(b.path)) - Number(isRunInfo(a.path));
}
function isRunInfo(path) {
	return path.endsWith("aw_info.json");
}
async function* readPipe(path, unread) {
	const stream = createReadStream(path);
	try {
		yield* readStream(path, stream, unread);
	} finally {
		stream.destroy();
	}
}
async function* readStream(container, stream, unread) {
	try {
		yield* readPacked(stream, {
			container,
			path: "",
			base: "",
			location: container
		}, container, unread);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		unread({
			input: container,
			message: explain(container, error)
		});
	}
}
function toSlashes(path) {
	return path.split(sep).join("/");
}
async function* once(bytes) {
	yield bytes;
}
function toText(bytes) {
	return Buffer.from(bytes).toString("utf8").replace(/^\uFEFF/, "");
}
// src/sqlite/load-sqlite.ts
/**
* Loads Node's own SQLite, which Node.js has without a flag since 22.13
* (https://nodejs.org/api/sqlite.html, read 2026-11). Throws UserError, which names what it
* is for, where there is none.
*/
async function loadSqlite(what, load = () => import("node:sqlite")) {
	return load().catch((error) => {
		throw new UserError(`${what}: Node.js ${process.versions.node} has no SQLite; run with Node.js 22.13 or newer.`, { cause: error });
	});
}
// src/sqlite/read-entries.ts
const ROWS = "SELECT * FROM runs LEFT JOIN sessions ON sessions.run = runs.id";
/** Newest first; of runs that finished together, those of later ids are earlier. */
const ORDER = "ORDER BY finished_at DESC, id, part";
/** Runs of a task, and all runs of the sessions that they used. */
const RELATED = `${ROWS} WHERE task = :task OR id IN (
  SELECT run FROM sessions WHERE session IN (
    SELECT session FROM sessions JOIN runs ON runs.id = run WHERE task = :task)) ${ORDER}`;
/** More than `comment` lets into a ledger, which anyone may have made. UTF-16 code units. */
const MAX_NAME_LENGTH = 1e3;
/** All runs of a ledger, newest first. */
function readEntries(database) {
	return toEntries(database.prepare(`${ROWS} ${ORDER}`).all());
}
/** Runs of a task, and those of other tasks that used the same sessions, newest first. */
function readRelatedEntries(database, task) {
	return toEntries(database.prepare(RELATED).all({ task }));
}
function toEntries(rows) {
	return [...groupBy(rows, ({ id }) => id).values()].flatMap(([first, ...others]) => first === void 0 ? [] : [toEntry(first, [first, ...others])]);
}
/** A row for each session of the run; one without a session where it used none. */
function toEntry(run, rows) {
	return {
		task: nameOf(run["task"]),
		entry: {
			id: String(run["id"]),
			agent: nameOf(run["agent"]),
			at: new Date(String(run["finished_at"])),
			run: toAttempt(run),
			models: typeof run["models"] === "string" ? run["models"].split("\n").map(nameOf) : [],
			sessions: rows.filter(({ part }) => part !== null).map(toTotal)
		}
	};
}
function toAttempt(row) {
	const [id, attempt] = [numberOf(row["github_run_id"]), numberOf(row["github_run_attempt"])];
	return id === null || attempt === null ? null : {
		id,
		attempt
	};
}
function toTotal(row) {
	return {
		session: typeof row["session"] === "string" ? row["session"] : null,
		uncachedInput: numberOf(row["input_tokens"]),
		cacheRead: numberOf(row["cache_read_tokens"]),
		cacheWrite: numberOf(row["cache_write_tokens"]),
		output: numberOf(row["output_tokens"]),
		costUsd: toUsd(row["cost_nano_usd"]),
		costIsFloor: row["cost_is_floor"] !== 0,
		reportedUsd: toUsd(row["reported_nano_usd"])
	};
}
/** NULL is unknown. */
function numberOf(value) {
	return typeof value === "number" ? value : null;
}
function toUsd(nanos) {
	const known = numberOf(nanos);
	return known === null ? null : toDollars(known);
}
function nameOf(value) {
	return String(value).slice(0, MAX_NAME_LENGTH);
}
// src/sqlite/task-ledger-schema.ts
/** Marks a SQLite file as a ledger of this program ("TUR1" as four bytes). */
const APPLICATION_ID = 1414877745;
const earlier = [
	"input_tokens",
	"cache_read_tokens",
	"cache_write_tokens",
	"output_tokens"
].concat(["cost_nano_usd", "reported_nano_usd"]).map((column) => `max(${column}) OVER earlier AS earlier_${column}`);
/** Totals only grow: where a later one is smaller, its producer lost count. NULL stays NULL. */
function grown(column) {
	return `sum(max(0, ${column} - coalesce(earlier_${column}, 0)))`;
}
/**
* The tables, and `agent_runs`: what each run used itself, for people who ask the file with
* SQL. The program's own numbers come from `spendOfRuns`; a property test holds the two
* together.
*/
const SCHEMA = `
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = 1;
CREATE TABLE runs (
  id TEXT PRIMARY KEY,
  task TEXT NOT NULL,
  agent TEXT NOT NULL,
  finished_at TEXT NOT NULL,
  github_run_id INTEGER,
  github_run_attempt INTEGER,
  models TEXT
) STRICT;
CREATE INDEX runs_of_task ON runs (task);
CREATE TABLE sessions (
  run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  part INTEGER NOT NULL,
  session TEXT,
  input_tokens INTEGER,
  cache_read_tokens INTEGER,
  cache_write_tokens INTEGER,
  output_tokens INTEGER,
  cost_nano_usd INTEGER,
  cost_is_floor INTEGER NOT NULL,
  reported_nano_usd INTEGER,
  PRIMARY KEY (run, part)
) STRICT;
CREATE VIEW agent_runs AS
WITH grown AS (
  SELECT sessions.*, ${earlier.join(", ")},
    max(cost_is_floor AND cost_nano_usd IS NOT NULL) OVER earlier AS earlier_cost_is_floor
  FROM sessions JOIN runs ON runs.id = sessions.run
  WINDOW earlier AS (
    PARTITION BY coalesce(session, run || '/' || part)
    ORDER BY finished_at, run DESC
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT runs.*,
  ${grown("input_tokens")} AS input_tokens,
  ${grown("cache_read_tokens")} AS cache_read_tokens,
  ${grown("cache_write_tokens")} AS cache_write_tokens,
  ${grown("output_tokens")} AS output_tokens,
  ${grown("cost_nano_usd")} / 1e9 AS cost_usd,
  ${grown("cost_nano_usd")} AS cost_nano_usd,
  coalesce(max(cost_is_floor OR cost_nano_usd IS NULL OR coalesce(earlier_cost_is_floor, 0)), 1) AS cost_is_floor,
  CASE WHEN count(*) = count(reported_nano_usd) THEN ${grown("reported_nano_usd")} END AS reported_nano_usd
FROM runs LEFT JOIN grown ON grown.run = runs.id
GROUP BY runs.id;
`;
// src/sources/task-ledger-file.ts
/** The first bytes of every database (https://sqlite.org/fileformat.html, 1.3, read 2026-11). */
const MAGIC = "SQLite format 3\0";
/** Where `user_version` and `application_id` stand in a file, big-endian (the same, 1.3). Bytes. */
const HEADER_BYTES = 100;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;
/** How long a process that records is waited for. */
const BUSY_TIMEOUT_MS = 3e4;
/** Whether a file of this name is likely to be a database. */
function isDatabaseName(path) {
	return /\.(?:db|sqlite3?)$/i.test(path);
}
/** Whether a document that begins with this text is a SQLite database, of whatever program. */
function isDatabase(head) {
	return head.startsWith(MAGIC);
}
/**
* Reads the runs of a ledger on disk, newest first; undefined for a database that is no ledger. Throws
* UserError, or SourceError when it cannot be read.
*/
async function readTaskLedger(file, load) {
	try {
		const header = await readHeader(file);
		if (header.getInt32(APPLICATION_ID_AT) !== 1414877745) return void 0;
		if (header.getInt32(USER_VERSION_AT) > 1) throw new SourceError(`${file}: was written by a newer version of token-usage-report; update to read it.`);
		return readRuns(await loadSqlite(file, load), file);
	} catch (error) {
		if (error instanceof UserError) throw error;
		const reason = error instanceof Error ? error.message : String(error);
		throw new SourceError(`${file}: could not be read as a ledger of tasks (${reason}); check that it is whole and may be read.`, { cause: error });
	}
}
function readRuns({ DatabaseSync }, file) {
	const database = new DatabaseSync(file, { readOnly: true });
	try {
		database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA trusted_schema = OFF`);
		return hasOurTables(database) ? readEntries(database) : void 0;
	} finally {
		database.close();
	}
}
async function readHeader(file) {
	const handle = await open(file);
	try {
		const bytes = new Uint8Array(HEADER_BYTES);
		await handle.read(bytes, 0, HEADER_BYTES, 0);
		return new DataView(bytes.buffer);
	} finally {
		await handle.close();
	}
}
/** SQLite keeps the statements that made its tables, word for word. */
function hasOurTables(database) {
	const made = database.prepare(`SELECT sql FROM sqlite_schema WHERE name IN ('runs', 'sessions', 'agent_runs')`).all();
	return made.length === 3 && made.every(({ sql }) => SCHEMA.includes(`${String(sql)};`));
}
// src/wiring/local-documents.ts
/** Finds the documents of files, folders, zips and `-` (standard input) that may hold usage. */
function findLocalDocuments(paths, stdin, log) {
	const isWantedInZip = (path) => {
		if (isDatabaseName(path)) log.info(`${path} in a zip was not read: a database has to be unpacked first.`);
		return mayTellUsage(path);
	};
	return (onUnread) => readLocalDocuments(paths, isWantedInZip, stdin, onUnread);
}
export { NO_SPEND as C, summarizeTask as S, addSpends as T, addSums as _, SCHEMA as a, sumOfRun as b, createDocumentIntake as c, maySpend as d, modelOf as f, unrecordedPlaces as g, usageOfCall as h, APPLICATION_ID as i, endOf as l, templateOf as m, isDatabase as n, readRelatedEntries as o, promptTokens as p, readTaskLedger as r, loadSqlite as s, findLocalDocuments as t, isAttempt as u, spendOfRuns as v, UNKNOWN_SPEND as w, summarize as x, sumByAgent as y };
