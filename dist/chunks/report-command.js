import { a as UserError, o as codeOf, r as SourceError } from "./errors.js";
import { N as lastPeriod } from "./track.js";
import { t as atLeast } from "./fail-on.js";
import { a as compareUsage, n as degradedRuns, o as groupLedger, r as keyOfRun, s as parseGroupings, t as assembleReport } from "./assemble.js";
import { a as parseSince, i as parseProviders, o as parseUntil } from "./parse-options.js";
import { n as parseComparison } from "./parse-ranges.js";
import { a as windowSinceLast, i as tellAndKeep, n as parseLocalOptions, r as readMap, t as LOCAL_FLAGS } from "./local-report.js";
import { h as sayConflicts, p as providerOfModel, u as isMissedUsage } from "./conclude-run.js";
import { c as createDocumentIntake, d as maySpend, f as modelOf, g as unrecordedPlaces, l as endOf, m as templateOf, n as isDatabase, p as promptTokens, r as readTaskLedger, s as loadSqlite, t as findLocalDocuments, u as isAttempt, v as spendOfRuns, w as UNKNOWN_SPEND } from "./local-documents.js";
import { n as earlierIn } from "./local-history.js";
import { t as dateOfWindow } from "./window.js";
import { _ as identityOfText, m as createTally, o as createNameBound, p as addRecord, r as createLedger, t as createPriceBook, y as toHex } from "./price-book.js";
import { n as spendsOfParts, r as meterReconciledRun } from "./run-spends.js";
import { a as compareText, i as toUsage } from "./workflow-glob.js";
import { c as nameOfDay, o as MS_PER_DAY, s as dayOf } from "./model-name.js";
import { t as groupBy } from "./group-by.js";
import { n as toDollars, r as toNanos } from "./money.js";
import { n as hasAnyCount, t as UNKNOWN_TOKENS } from "./tokens.js";
import { u as UNKNOWN_PROVIDER } from "./counted-records.js";
import { a as isPlausibleInstant, i as MAX_RUN_TOKENS, n as MAX_DURATION_MS, r as MAX_REQUEST_TOKENS, t as MAX_COST_USD } from "./plausible.js";
import { t as VERSION } from "./version.js";
import { t as EXIT } from "./command.js";
import { i as print, n as PRINTING_FLAGS, r as parsePrinting, t as renderFormat } from "./render-format.js";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { open, stat } from "node:fs/promises";
// src/options/expected-calls.ts
const OPTION = "--expected-calls";
/**
* Calls a day by agent, as a map that a user wrote.
*
* @throws UserError naming an agent whose value is no number above 0.
*/
function parseExpectedCalls(map = {}) {
	return new Map(Object.entries(map).map(([agent, value]) => {
		if (typeof value === "number" && Number.isFinite(value) && value > 0) return [agent, value];
		throw new UserError(`${OPTION}: the calls of "${agent.slice(0, 40)}" are no number above 0; write the calls that it makes on a usual day, such as "${agent.slice(0, 40)}: 24".`);
	}));
}
// src/collect/left-out-words.ts
/** What was left out of a report and why, each in a sentence. */
function sayLeftOut({ copies, sessions, results, runTotals, storedRuns }) {
	return [
		[copies, "copies of requests were counted once: they have the same request id, time and tokens."],
		[sessions, "records of sessions were left out, because the firewall reported as much for the same run and phase."],
		[results, "results without `modelUsage` were left out, because a larger one of the same session, or its finer records, were counted."],
		[runTotals, "totals of runs were left out, because requests or sessions of the same folder were counted; report runs from folders of their own."],
		[storedRuns, "of the runs in ledgers of tasks were left out, because logs that report the same were counted; report a ledger by itself to see all of its tasks."]
	].filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
}
// src/ledger/run-ledger.ts
/**
* Adds to a ledger, and keeps apart what each run spent. A run is one by its id; else what
* one session, or one run's folder or document, holds.
*/
function createRunLedger(ledger, options) {
	const apart = createLedger(options);
	const runs = /* @__PURE__ */ new Map();
	/** What the records of a run are kept under: its name stands where a folder's would. */
	function noteRun(attribution, record) {
		const { workflow, run, createdAt } = attribution;
		const folder = JSON.stringify([
			workflow.path,
			workflow.name,
			...nameOf$1(attribution, record)
		]);
		const known = runs.get(folder) ?? {
			workflow: workflow.name,
			run,
			createdAt,
			last: void 0
		};
		runs.set(folder, known);
		if (record?.at !== void 0) known.last = Math.max(known.last ?? record.at, record.at);
		return {
			workflow,
			folder,
			phase: ""
		};
	}
	function addPart(attribution, part) {
		ledger.addPart(attribution, part);
		apart.addPart(noteRun(attribution, void 0), part);
	}
	return {
		add(attribution, record) {
			ledger.add(attribution, record);
			apart.add(noteRun(attribution, record), record);
		},
		addPart,
		merge(other) {
			for (const cell of other.cells()) addPart(cell, cell);
		},
		cells: () => ledger.cells(),
		*runs() {
			const cellsOf = /* @__PURE__ */ new Map();
			for (const cell of apart.cells()) {
				const key = cell.folder ?? "";
				const cells = cellsOf.get(key);
				if (cells === void 0) cellsOf.set(key, [cell]);
				else cells.push(cell);
			}
			for (const [key, { workflow, run, createdAt, last }] of runs) yield {
				workflow,
				run,
				at: last ?? createdAt,
				cells: cellsOf.get(key) ?? []
			};
		}
	};
}
function nameOf$1({ run, place, folder = "" }, record) {
	if (run !== void 0) return [
		"run",
		run.id,
		run.attempt
	];
	if (place?.isOneRun === true) return ["place", place.name];
	const session = record?.session?.id;
	if (session !== void 0) return ["session", toHex(session)];
	if (place !== void 0) return ["place", place.name];
	if (record?.grain === "run") return ["record", toHex(record.identity)];
	return ["folder", folder];
}
// src/calls/batchable-calls.ts
const MS_PER_MINUTE = 6e4;
/** Of more minutes of templates no account is kept: each takes 150 bytes. */
const MOST_MINUTES = 2e5;
/**
* Providers with a batch API at half the price (https://platform.claude.com/docs/en/build-with-claude/batch-processing,
* https://platform.openai.com/docs/guides/batch, https://ai.google.dev/gemini-api/docs/batch-api, read 2026-11).
*/
const WITH_BATCHES = /* @__PURE__ */ new Set([
	"anthropic",
	"openai",
	"gemini",
	"google"
]);
function createBatchTally() {
	return {
		notAwaited: createSum(),
		minutes: /* @__PURE__ */ new Map()
	};
}
function createSum() {
	return {
		calls: 0,
		nanos: 0,
		batchNanos: 0,
		priced: 0
	};
}
/** Whether an answered call could have been one of a batch: nobody is known to wait for it. */
function mayBeBatched({ outcome, isAwaited, isStream, provider, modifiers }) {
	return outcome === "complete" && isAwaited !== true && (isAwaited === false || !isStream) && modifiers?.tier !== "batch" && WITH_BATCHES.has(provider);
}
function createBatchCounter() {
	let size = 0;
	let isCut = false;
	function sumFor({ notAwaited, minutes }, { at, isAwaited }) {
		if (isAwaited === false) return notAwaited;
		if (at === void 0) return void 0;
		const minute = Math.floor(at / MS_PER_MINUTE);
		const known = minutes.get(minute);
		if (known !== void 0) return known;
		if (size === MOST_MINUTES) {
			isCut = true;
			return;
		}
		size += 1;
		const sum = createSum();
		minutes.set(minute, sum);
		return sum;
	}
	return {
		add(tally, call, nanos, batchNanos) {
			const sum = sumFor(tally, call);
			if (sum === void 0) return;
			sum.calls += 1;
			if (nanos === void 0 || batchNanos === void 0) return;
			sum.nanos += nanos;
			sum.batchNanos += batchNanos;
			sum.priced += 1;
		},
		get isCut() {
			return isCut;
		}
	};
}
/** The public form: minutes with at least `burstCalls` are bursts. Undefined without any call. */
function toBatchable({ notAwaited, minutes }, burstCalls) {
	const all = [notAwaited, ...[...minutes.values()].filter(({ calls }) => calls >= burstCalls)];
	const total = (key) => all.reduce((sum, one) => sum + one[key], 0);
	if (total("calls") === 0) return void 0;
	const isPriced = total("priced") > 0;
	return {
		notAwaited: notAwaited.calls,
		inBursts: total("calls") - notAwaited.calls,
		costUsd: isPriced ? toDollars(total("nanos")) : null,
		batchUsd: isPriced ? toDollars(total("batchNanos")) : null
	};
}
// src/calls/call-counts.ts
function createCounts() {
	return {
		attempts: 0,
		retries: 0,
		complete: 0,
		partial: 0,
		failed: 0,
		unfinished: 0,
		unanswered: 0,
		withoutUsage: 0,
		cached: 0,
		saved: {
			nanos: 0,
			known: 0
		},
		withoutSpend: 0
	};
}
/** Counts one call. */
function countCall(counts, call) {
	const { outcome, savedNanoUsd } = call;
	if (outcome === "cached") {
		counts.cached += 1;
		if (savedNanoUsd === void 0) return;
		counts.saved.nanos += savedNanoUsd;
		counts.saved.known += 1;
		return;
	}
	if (!isAttempt(call)) {
		counts.withoutSpend += 1;
		return;
	}
	counts.attempts += 1;
	if (isRetry(call)) counts.retries += 1;
	counts[outcome] += 1;
	if (outcome === "failed" && maySpend(call)) counts.unanswered += 1;
	if (outcome === "complete" && !hasAnyCount(call.tokens)) counts.withoutUsage += 1;
}
/** Whether the client says that it asked the same before. */
function isRetry({ attempt }) {
	return attempt !== void 0 && attempt > 0;
}
/** The public form. */
function toCallCounts({ saved, ...counts }) {
	const { attempts, retries, complete, partial, failed, unfinished } = counts;
	return {
		attempts,
		calls: attempts - retries,
		retries,
		complete,
		partial,
		failed,
		unfinished,
		unanswered: counts.unanswered,
		withoutUsage: counts.withoutUsage,
		cached: counts.cached,
		cacheSavedUsd: saved.known === 0 ? null : toDollars(saved.nanos),
		withoutSpend: counts.withoutSpend
	};
}
// src/calls/repeated-prompts.ts
/** A loop that tries again does so sooner. Milliseconds. */
const AT_ONCE_MS = 6e4;
/** Of more different prompts a report keeps no account: each takes some 200 bytes. */
const MOST_PROMPTS = 2e5;
/** Creates an account of no prompts, and of at most so many. */
function createRepeatedPrompts(most = MOST_PROMPTS) {
	const byTemplate = /* @__PURE__ */ new Map();
	let size = 0;
	let isCut = false;
	return {
		add({ template, requestHash, ...asking }) {
			const prompts = byTemplate.get(template) ?? /* @__PURE__ */ new Map();
			const known = prompts.get(requestHash);
			if (known !== void 0) known.push(asking);
			else if (size < most) {
				size += 1;
				byTemplate.set(template, prompts.set(requestHash, [asking]));
			} else isCut = true;
		},
		find() {
			const withinMinute = /* @__PURE__ */ new Map();
			const repeats = /* @__PURE__ */ new Map();
			for (const [template, prompts] of byTemplate) {
				const found = {
					calls: 0,
					nanos: 0,
					priced: 0
				};
				for (const askings of prompts.values()) {
					if (askings.length === 1) continue;
					askings.sort(byTime);
					addRepeats(found, askings);
					for (const { agent, day } of againAtOnce(askings)) {
						const key = keyOfAgentDay(agent, day);
						withinMinute.set(key, (withinMinute.get(key) ?? 0) + 1);
					}
				}
				repeats.set(template, found);
			}
			return {
				byTemplate: repeats,
				withinMinute,
				isCut
			};
		}
	};
}
/** Names a day of an agent. */
function keyOfAgentDay(agent, day) {
	return `${agent} ${day}`;
}
/** The first answer of a prompt is none of them. */
function addRepeats(repeats, askings) {
	for (const { nanos } of askings.filter(({ isAnswered }) => isAnswered).slice(1)) {
		repeats.calls += 1;
		if (nanos === void 0) continue;
		repeats.nanos += nanos;
		repeats.priced += 1;
	}
}
/** Askings that follow another of the same agent, and that the client does not call retries. */
function againAtOnce(askings) {
	const last = /* @__PURE__ */ new Map();
	return askings.filter(({ agent, at, isRetry }) => {
		const before = last.get(agent);
		last.set(agent, at);
		return !isRetry && before !== void 0 && at - before <= AT_ONCE_MS;
	});
}
/** Of those at one time the order is that of their cost, whatever file they came from. */
function byTime(a, b) {
	return a.at - b.at || a.agent - b.agent || Number(a.isAnswered) - Number(b.isAnswered) || Number(a.isRetry) - Number(b.isRetry) || (a.nanos ?? -1) - (b.nanos ?? -1);
}
// src/calls/agent-days.ts
function createAgentDays() {
	return /* @__PURE__ */ new Map();
}
/** Adds an attempt. `nanos`: its cost; undefined without a price. */
function addToDay(days, agent, day, call, nanos) {
	const key = keyOfAgentDay(agent, day);
	let tally = days.get(key);
	if (tally === void 0) {
		tally = {
			agent,
			day,
			attempts: 0,
			retries: 0,
			failed: 0,
			nanos: 0,
			priced: 0
		};
		days.set(key, tally);
	}
	tally.attempts += 1;
	if (isRetry(call)) tally.retries += 1;
	if (call.outcome === "failed") tally.failed += 1;
	if (nanos === void 0) return;
	tally.nanos += nanos;
	tally.priced += 1;
}
// src/calls/call-names.ts
/** What an answer adds to the name of the model that was asked: `claude-haiku-4-5-20251001`. */
const RELEASE = /^-(?:\d{8}|\d{4}-\d{2}-\d{2})$/;
/** How many names of a sort come into a report, which lists them all. */
const MOST_AGENTS = 1e3;
const MOST_TASKS = 1e3;
const MOST_MODELS = 200;
const MOST_TEMPLATES = 500;
/** As it was asked for, so that calls without an answer stand beside those with one. */
function nameOfModel(call) {
	const { askedModel: asked, answeredModel: answered } = call;
	if (asked === void 0 || !answered?.startsWith(asked)) return modelOf(call);
	return RELEASE.test(answered.slice(asked.length)) ? asked : answered;
}
/** Creates the bound of names: what comes over it is one of the others. */
function createCallNames() {
	const agentOf = createNameBound(MOST_AGENTS, "(other agents)");
	const taskOf = createNameBound(MOST_TASKS, "(other tasks)");
	const boundModel = createNameBound(MOST_MODELS, "(other models)");
	const boundTemplate = createNameBound(MOST_TEMPLATES, "(other templates)");
	return (call) => {
		const { agent, task } = call;
		const [model, template] = [nameOfModel(call), templateOf(call)];
		return {
			agent: agent && agentOf(agent),
			task: task && taskOf(task),
			model: model && boundModel(model),
			template: template && boundTemplate(template),
			isNamedTemplate: call.template !== void 0
		};
	};
}
// src/calls/prompt-growth.ts
/** Fewer calls a day make no line. */
const LEAST_CALLS = 5;
const MS_PER_SECOND$1 = 1e3;
/** Adds a prompt that was sent at a time. Milliseconds since 1970. */
function addToLine(growth, at, tokens) {
	const day = Math.floor(at / MS_PER_DAY);
	const second = Math.floor((at - day * MS_PER_DAY) / MS_PER_SECOND$1);
	let line = growth.get(day);
	if (line === void 0) {
		line = {
			calls: 0,
			seconds: 0,
			tokens: 0,
			squares: 0,
			products: 0,
			first: second,
			last: second
		};
		growth.set(day, line);
	}
	line.calls += 1;
	line.seconds += second;
	line.tokens += tokens;
	line.squares += second * second;
	line.products += second * tokens;
	line.first = Math.min(line.first, second);
	line.last = Math.max(line.last, second);
}
/**
* Size of a prompt at the end of a day beside its start, as the lines have it: over all days
* with enough calls, each weighing as many calls as it has. Undefined where there is no such
* day, or where a line begins at nothing, so that no ratio means anything.
*/
function growthOf(growth) {
	let start = 0;
	let end = 0;
	for (const [, line] of [...growth].sort(([a], [b]) => a - b)) {
		if (line.calls < LEAST_CALLS || line.first === line.last) continue;
		const meanSecond = line.seconds / line.calls;
		const meanTokens = line.tokens / line.calls;
		const slope = (line.products - line.seconds * meanTokens) / (line.squares - line.seconds * meanSecond);
		start += line.calls * (meanTokens + slope * (line.first - meanSecond));
		end += line.calls * (meanTokens + slope * (line.last - meanSecond));
	}
	return start > 0 ? end / start : void 0;
}
// src/calls/prompt-sizes.ts
/** Each bin reaches 2 % further than the one below it: as near as a median has to be. */
const WIDTH = Math.log(1.02);
function createPromptSizes() {
	return { bins: /* @__PURE__ */ new Map() };
}
/** Adds a prompt. `nanos`: what it cost without its answer; undefined without a price. */
function addPrompt({ bins }, tokens, nanos) {
	const index = tokens === 0 ? -1 : Math.floor(Math.log(tokens) / WIDTH);
	let bin = bins.get(index);
	if (bin === void 0) bins.set(index, bin = {
		calls: 0,
		tokens: 0,
		nanos: 0,
		pricedTokens: 0
	});
	bin.calls += 1;
	bin.tokens += tokens;
	if (nanos === void 0) return;
	bin.nanos += nanos;
	bin.pricedTokens += tokens;
}
/** Adds all of `from` to `to`. */
function mergePrompts(to, from) {
	for (const [index, { calls, tokens, nanos, pricedTokens }] of from.bins) {
		const bin = to.bins.get(index) ?? {
			calls: 0,
			tokens: 0,
			nanos: 0,
			pricedTokens: 0
		};
		to.bins.set(index, {
			calls: bin.calls + calls,
			tokens: bin.tokens + tokens,
			nanos: bin.nanos + nanos,
			pricedTokens: bin.pricedTokens + pricedTokens
		});
	}
}
/**
* The size that a share of the prompts does not exceed: the mean of the bin that the prompt at
* that place lies in, so within 2 % of it. Undefined without prompts. Tokens.
*/
function quantile(sizes, share) {
	const calls = [...sizes.bins.values()].reduce((sum, bin) => sum + bin.calls, 0);
	const rank = Math.max(1, Math.ceil(calls * share));
	let below = 0;
	for (const [, bin] of inOrder(sizes)) {
		below += bin.calls;
		if (below >= rank) return bin.tokens / bin.calls;
	}
}
/** What the prompts cost beyond a size; undefined where none has a price. Whole nano-dollars. */
function costBeyond(sizes, limit) {
	let nanos = 0;
	let priced = 0;
	for (const [, bin] of inOrder(sizes)) {
		priced += bin.pricedTokens;
		const mean = bin.tokens / bin.calls;
		if (mean > limit) nanos += bin.nanos * (1 - limit / mean);
	}
	return priced === 0 ? void 0 : Math.round(nanos);
}
/** From the smallest, so that sums of fractions do not depend on the order of the calls. */
function inOrder({ bins }) {
	return [...bins].sort(([a], [b]) => a - b);
}
// src/calls/group-tally.ts
/** A group without calls. */
function createGroup() {
	return {
		counts: createCounts(),
		usage: createTally(),
		prompts: createPromptSizes(),
		growth: /* @__PURE__ */ new Map(),
		short: {
			calls: 0,
			nanos: 0,
			priced: 0,
			savedNanos: 0,
			cheaper: 0,
			cheaperModel: void 0
		},
		averages: {
			prompts: 0,
			promptTokens: 0,
			answers: 0,
			outputTokens: 0
		}
	};
}
/** Adds one call. */
function addToGroup(group, { call, spend }) {
	countCall(group.counts, call);
	if (spend === void 0) return;
	addRecord(group.usage, spend.record, spend.price, 0);
	const size = promptTokens(call.tokens);
	if (size !== void 0) {
		group.averages.prompts += 1;
		group.averages.promptTokens += size;
		addPrompt(group.prompts, size, spend.promptNanos);
		if (call.at !== void 0) addToLine(group.growth, call.at, size);
	}
	if (call.tokens.output !== void 0) {
		group.averages.answers += 1;
		group.averages.outputTokens += call.tokens.output;
	}
}
/**
* Adds a short answer. `cheaper`: the next cheaper model and what it would have cost there; of
* several such models of a group the last by name is told.
*/
function addShort({ short }, nanos, cheaper) {
	short.calls += 1;
	if (nanos === void 0) return;
	short.nanos += nanos;
	short.priced += 1;
	if (cheaper?.nanos === void 0) return;
	short.savedNanos += nanos - cheaper.nanos;
	short.cheaper += 1;
	if (cheaper.model > (short.cheaperModel ?? "")) short.cheaperModel = cheaper.model;
}
// src/domain/call-record.ts
/**
* How a call to a model's API ended. `partial`: its answer was cut, so that what it wrote is
* unknown; `failed`: it has no answer; `unfinished`: nobody read its answer to the end, or the
* program ended first; `cached`: the response cache answered, and nothing was spent.
*/
const CALL_OUTCOMES = [
	"complete",
	"partial",
	"failed",
	"unfinished",
	"cached"
];
/**
* Where the prefix of each hash ends: every quarter of an octave from 4,096 code units on, so
* that what two calls share is told to a fifth, whatever its size. Shorter ones have less than
* the 1,024 tokens that providers cache at least. UTF-16 code units.
*/
function prefixLengthAt(index) {
	return 1024 * (4 + index % 4) * 2 ** Math.floor(index / 4);
}
/**
* Calls that a store lost, or that something went wrong about, so that a report can say so.
* `busy`: the store was locked for too long; `unavailable`: it could not be opened or written
* (corrupt, foreign, read-only, a full disk, no such folder); `fault`: a defect of the tracker;
* `clock`: the machine's clock jumped, so that times may be wrong.
*/
const LOSS_REASONS = [
	"busy",
	"unavailable",
	"fault",
	"clock"
];
// src/calls/shared-prefixes.ts
/** Of more different prefixes over all templates no account is kept: each takes 100 bytes. */
const MOST_PREFIXES = 2e5;
/** Of more of one length, a template's prompts differ there. */
const MOST_OF_ONE_LENGTH = 200;
function createPrefixes() {
	return {
		counts: [],
		prompts: 0,
		length: 0,
		templateLength: 0
	};
}
/** Creates a counter; what comes over its bound counts as shared with none. */
function createPrefixCounter() {
	let size = 0;
	return { add(prefixes, hashes, length, templateLength) {
		prefixes.prompts += 1;
		prefixes.length += length;
		prefixes.templateLength += Math.min(templateLength, length);
		for (const [place, hash] of hashes.entries()) {
			const counts = prefixes.counts[place] ??= /* @__PURE__ */ new Map();
			const known = counts.get(hash);
			if (known !== void 0) counts.set(hash, known + 1);
			else if (counts.size < MOST_OF_ONE_LENGTH && size < MOST_PREFIXES) {
				size += 1;
				counts.set(hash, 1);
			} else return;
		}
	} };
}
/**
* Share of the prompts that other prompts of the template begin with too, 0 to 1: what a
* provider's cache could keep. Undefined with fewer than two prompts. At least so much is
* shared: prefixes are told to a fifth of their length.
*/
function shareThatRepeats({ counts, prompts, length, templateLength }) {
	if (prompts < 2 || length === 0) return void 0;
	let shared = 0;
	counts.forEach((byHash, place) => {
		const step = prefixLengthAt(place) - (place === 0 ? 0 : prefixLengthAt(place - 1));
		for (const count of byHash.values()) if (count > 1) shared += count * step;
	});
	return Math.min(1, Math.max(shared, templateLength) / length);
}
// src/calls/template-tally.ts
function createTemplate(template, isNamed) {
	return {
		template,
		isNamed,
		attempts: 0,
		usage: createTally(),
		lengthChars: void 0,
		prefixes: createPrefixes(),
		batch: createBatchTally()
	};
}
/** Adds one call; a retry repeats its own prompt, which says nothing of the template. */
function addToTemplate(template, { call, spend }, counter) {
	if (isAttempt(call)) template.attempts += 1;
	if (spend !== void 0) addRecord(template.usage, spend.record, spend.price, 0);
	const { templateLength, requestLength, prefixHashes } = call;
	if (templateLength !== void 0) template.lengthChars = Math.max(template.lengthChars ?? 0, templateLength);
	if (requestLength === void 0 || isRetry(call) || !isAttempt(call)) return;
	if (prefixHashes === void 0 && templateLength === void 0) return;
	counter.add(template.prefixes, prefixHashes ?? [], requestLength, templateLength ?? 0);
}
// src/calls/call-tally.ts
/** Of more combinations of names a report keeps no account of their own. */
const MOST_GROUPS = 1e4;
const OTHERS = {
	agent: "(other agents)",
	task: "(other tasks)",
	model: "(other models)"
};
/** Creates a tally of no calls. */
function createCallTally({ prices, pricedAt, shortCallTokens }) {
	const counts = createCounts();
	const usage = createTally();
	const stores = [];
	const namesOf = createCallNames();
	const groups = /* @__PURE__ */ new Map();
	const templates = /* @__PURE__ */ new Map();
	const agents = /* @__PURE__ */ new Map();
	const agentDays = createAgentDays();
	const repeated = createRepeatedPrompts();
	const prefixes = createPrefixCounter();
	const batches = createBatchCounter();
	const losses = /* @__PURE__ */ new Map();
	function groupOf({ agent, task, model }) {
		const key = JSON.stringify([
			agent,
			task,
			model
		]);
		const known = groups.get(key);
		if (known !== void 0) return known.tally;
		if (groups.size >= MOST_GROUPS && agent !== OTHERS.agent) return groupOf({
			...OTHERS,
			template: void 0,
			isNamedTemplate: false
		});
		const tally = createGroup();
		groups.set(key, {
			agent,
			task,
			model,
			tally
		});
		return tally;
	}
	function templateOf({ template, isNamedTemplate }) {
		const key = keyOfTemplate(template, isNamedTemplate);
		const known = templates.get(key) ?? createTemplate(template, isNamedTemplate);
		templates.set(key, known);
		return known;
	}
	function agentOf({ agent }) {
		const known = agents.get(agent) ?? agents.size;
		agents.set(agent, known);
		return known;
	}
	function priceOf(record, other = {}) {
		const { provider, model, at = pricedAt.getTime(), tokens, modifiers, webSearches } = {
			...record,
			...other
		};
		return prices.priceOf({
			provider,
			model,
			at,
			tokens,
			modifiers,
			webSearches
		});
	}
	function spendOf(record) {
		const price = record.recordedPrice === void 0 ? priceOf(record) : record.recordedPrice ?? void 0;
		const prompt = priceOf(record, {
			tokens: withoutAnswer(record.tokens),
			webSearches: 0
		});
		return {
			record,
			price,
			promptNanos: prompt && toNanos(prompt.usd)
		};
	}
	function addShortCall(group, { call, spend }) {
		const { output } = call.tokens;
		if (spend === void 0 || call.outcome !== "complete") return;
		if (output === void 0 || output >= shortCallTokens) return;
		const { record, price } = spend;
		const model = record.model && prices.nextCheaper(record.model, record.at ?? pricedAt.getTime());
		const tokens = splitAs(record.tokens);
		const cheaper = model === void 0 || model === "" ? void 0 : priceOf(record, {
			model,
			tokens
		});
		addShort(group, price && toNanos(price.usd), model === void 0 || model === "" ? void 0 : {
			model,
			nanos: cheaper && toNanos(cheaper.usd)
		});
	}
	function addBatch(template, { call, spend }) {
		if (spend === void 0 || !mayBeBatched(call)) return;
		if (template.template === void 0 && call.isAwaited !== false) return;
		const { record, price } = spend;
		const batch = priceOf(record, {
			tokens: splitAs(record.tokens),
			modifiers: {
				...record.modifiers,
				tier: "batch"
			}
		});
		batches.add(template.batch, call, price && toNanos(price.usd), batch && toNanos(batch.usd));
	}
	function addPromptOf(call, names, nanos) {
		const { at, requestHash, outcome } = call;
		const end = endOf(call);
		if (requestHash === void 0 || at === void 0 || end === void 0) return;
		repeated.add({
			template: keyOfTemplate(names.template, names.isNamedTemplate),
			requestHash,
			at,
			day: dayOf(end),
			agent: agentOf(names),
			isAnswered: outcome === "complete",
			isRetry: isRetry(call),
			nanos
		});
	}
	return {
		store(name, kind) {
			const store = {
				name,
				kind,
				attempts: 0,
				meanings: /* @__PURE__ */ new Map(),
				recorded: {
					attempts: 0,
					nanos: 0,
					ourNanos: 0,
					priced: 0
				}
			};
			stores.push(store);
			return store;
		},
		lose({ reason, calls }) {
			const { times, calls: before } = losses.get(reason) ?? {
				times: 0,
				calls: 0
			};
			losses.set(reason, {
				times: times + 1,
				calls: before + calls
			});
		},
		add(store, call, record) {
			countCall(counts, call);
			const names = namesOf(call);
			const counted = record === void 0 ? { call } : {
				call,
				spend: spendOf(record)
			};
			const group = groupOf(names);
			addToGroup(group, counted);
			if (!call.isSpend || call.outcome === "cached") return;
			addToStore(store, counted);
			addShortCall(group, counted);
			const template = templateOf(names);
			addToTemplate(template, counted, prefixes);
			addBatch(template, counted);
			const { record: spent, price } = counted.spend ?? {};
			if (spent !== void 0) addRecord(usage, spent, price, 0);
			const nanos = price && toNanos(price.usd);
			const end = endOf(call);
			if (end !== void 0) addToDay(agentDays, agentOf(names), dayOf(end), call, nanos);
			addPromptOf(call, names, nanos);
		},
		sums() {
			const repeats = repeated.find();
			return {
				counts,
				usage,
				stores,
				losses,
				groups: [...groups.values()],
				agentDays,
				agentNames: [...agents.keys()],
				templates,
				repeats,
				isCut: repeats.isCut || batches.isCut
			};
		}
	};
}
/** Distinguishes templates: a name is no hash. */
function keyOfTemplate(template, isNamed) {
	return template === void 0 ? "" : `${isNamed ? "name" : "hash"} ${template}`;
}
function addToStore(store, { call, spend }) {
	store.attempts += 1;
	const { meanings, recorded } = store;
	const { inputMeaning, recordedUsd } = call;
	if (inputMeaning !== void 0) meanings.set(inputMeaning, (meanings.get(inputMeaning) ?? 0) + 1);
	if (recordedUsd === void 0) return;
	recorded.attempts += 1;
	recorded.nanos += toNanos(recordedUsd);
	if (spend?.price === void 0) return;
	recorded.ourNanos += toNanos(spend.price.usd);
	recorded.priced += 1;
}
function withoutAnswer(tokens) {
	return {
		...splitAs(tokens),
		output: 0
	};
}
/** Input whose split is unknown as uncached: what it costs at most. */
function splitAs({ unsplit, ...tokens }) {
	return unsplit === void 0 ? tokens : {
		...tokens,
		uncachedInput: unsplit,
		cacheRead: 0,
		cacheWrite: 0
	};
}
// src/calls/build-calls.ts
/** An agent's usual day needs some days to be one. */
const LEAST_DAYS = 3;
/** Where the size of prompts begins, a few odd ones aside. */
const SMALLEST = .1;
/** The part of a report that is about calls. */
function buildCalls(sums, options) {
	return {
		stores: sums.stores.map(toStore),
		counts: toCallCounts(sums.counts),
		...lossesOf(sums),
		usage: toUsage(sums.usage),
		groups: groupsOf(sums),
		agents: agentsOf(sums, options),
		templates: templatesOf(sums, options),
		promptsAreCut: sums.isCut
	};
}
/** The tracker's stores alone note what they lose. */
function lossesOf({ stores, losses }) {
	const rows = [...losses].map(([reason, loss]) => ({
		reason,
		...loss
	})).sort((a, b) => compareText(a.reason, b.reason));
	const lost = rows.reduce((sum, { calls }) => sum + calls, 0);
	return {
		lost: stores.some(({ kind }) => kind === "tracker") ? lost : null,
		losses: rows
	};
}
function toStore({ name, kind, attempts, meanings, recorded }) {
	return {
		name,
		kind,
		attempts,
		...meanings.size > 0 && { inputMeanings: Object.fromEntries([...meanings].sort(([a], [b]) => compareText(a, b))) },
		...recorded.attempts > 0 && { recorded: {
			attempts: recorded.attempts,
			recordedUsd: toDollars(recorded.nanos),
			ourUsd: toDollars(recorded.ourNanos),
			priced: recorded.priced
		} }
	};
}
function groupsOf({ groups }) {
	const medians = new Map([...groupBy(groups, ({ task }) => task)].map(([task, own]) => [task, medianOf(own)]));
	return groups.map((group) => toGroup(group, medians.get(group.task))).sort((a, b) => compareUsage(a.usage, b.usage) || b.counts.attempts - a.counts.attempts || compareText(namesOf(a), namesOf(b)));
}
function medianOf(groups) {
	const all = createPromptSizes();
	for (const { tally } of groups) mergePrompts(all, tally.prompts);
	return quantile(all, .5);
}
function namesOf({ agent, task, model }) {
	return JSON.stringify([
		agent,
		task,
		model
	]);
}
function toGroup({ agent, task, model, tally }, taskMedian) {
	const { averages } = tally;
	const short = shortOf(tally.short);
	return {
		agent: agent ?? null,
		task: task ?? null,
		model: model ?? null,
		counts: toCallCounts(tally.counts),
		usage: toUsage(tally.usage),
		averagePromptTokens: divide(averages.promptTokens, averages.prompts),
		averageOutputTokens: divide(averages.outputTokens, averages.answers),
		prompts: promptsOf(tally, averages.prompts, taskMedian),
		...short !== void 0 && { short }
	};
}
function promptsOf({ prompts, growth }, attempts, taskMedian) {
	const [median, smallest] = [quantile(prompts, .5), quantile(prompts, SMALLEST)];
	if (median === void 0 || smallest === void 0 || taskMedian === void 0) return null;
	return {
		attempts,
		medianTokens: Math.round(median),
		taskMedianTokens: Math.round(taskMedian),
		overMedianUsd: beyond(prompts, taskMedian),
		growth: growthOf(growth) ?? null,
		overSmallestUsd: beyond(prompts, smallest)
	};
}
function beyond(prompts, limit) {
	const nanos = costBeyond(prompts, limit);
	return nanos === void 0 ? null : toDollars(nanos);
}
function shortOf({ calls, nanos, priced, savedNanos, cheaper, cheaperModel }) {
	if (calls === 0) return void 0;
	return {
		calls,
		costUsd: priced === 0 ? null : toDollars(nanos),
		cheaperModel: cheaperModel ?? null,
		savingUsd: cheaper === 0 ? null : toDollars(savedNanos)
	};
}
function agentsOf({ agentDays, agentNames, repeats }, { expected }) {
	return [...groupBy(agentDays.values(), ({ agent }) => agent)].map(([agent, days]) => {
		const name = agentNames[agent];
		const sorted = days.toSorted((a, b) => a.day - b.day);
		const given = name === void 0 ? void 0 : expected.get(name);
		const usual = given ?? medianDay(sorted.map(({ attempts }) => attempts));
		return {
			agent: name ?? null,
			expectedPerDay: usual ?? null,
			expectedBy: usual === void 0 ? null : given === void 0 ? "median" : "given",
			days: sorted.map(({ day, attempts, retries, failed, nanos, priced }) => ({
				day: nameOfDay(day),
				attempts,
				retries,
				failed,
				repeatsWithinMinute: repeats.withinMinute.get(keyOfAgentDay(agent, day)) ?? 0,
				costUsd: priced === 0 ? null : toDollars(nanos)
			}))
		};
	}).sort((a, b) => compareText(a.agent ?? "", b.agent ?? ""));
}
/** Of an even number of days the lower middle one. Undefined with too few days. */
function medianDay(attempts) {
	if (attempts.length < LEAST_DAYS) return void 0;
	return attempts.toSorted((a, b) => a - b)[Math.floor((attempts.length - 1) / 2)];
}
function templatesOf({ templates, repeats }, { burstCalls }) {
	return [...templates.values()].map((tally) => toTemplate(tally, repeats.byTemplate.get(keyOfTemplate(tally.template, tally.isNamed)), burstCalls)).sort((a, b) => compareUsage(a.usage, b.usage) || b.attempts - a.attempts || compareText(a.template ?? "", b.template ?? "") || Number(a.isNamed) - Number(b.isNamed));
}
function toTemplate(tally, repeats, burstCalls) {
	const { template, isNamed, attempts, lengthChars, prefixes } = tally;
	const usage = toUsage(tally.usage);
	const batchable = toBatchable(tally.batch, burstCalls);
	return {
		template: template ?? null,
		isNamed,
		attempts,
		usage,
		costPerCallUsd: usage.costUsd === null ? null : usage.costUsd / tally.usage.cost.priced,
		lengthChars: lengthChars ?? null,
		repeatingShare: shareThatRepeats(prefixes) ?? null,
		...repeats !== void 0 && { identical: toIdentical(repeats) },
		...batchable !== void 0 && { batchable }
	};
}
function toIdentical({ calls, nanos, priced }) {
	return {
		calls,
		costUsd: priced === 0 ? null : toDollars(nanos)
	};
}
function divide(sum, count) {
	return count === 0 ? null : sum / count;
}
// src/jobs/report-on-files.ts
/** Files are chosen by their paths. */
const FILTERS = {
	workflows: [],
	excludeWorkflows: []
};
/** Makes the report of documents on this machine. */
async function reportOnFiles(findDocuments, options, surroundings) {
	const { log, now, version } = surroundings;
	const prices = createPriceBook(options.prices);
	const smallRequestTokens = options.thresholds["small-request-output-tokens"];
	const ledgerOptions = {
		prices,
		smallRequestTokens,
		pricedAt: now
	};
	const ledger = createLedger(ledgerOptions);
	const { comparison } = options;
	const runs = comparison && createRunLedger(ledger, ledgerOptions);
	const calls = createCallTally({
		prices,
		pricedAt: now,
		shortCallTokens: options.thresholds["short-call-output-tokens"]
	});
	const rules = {
		providers: options.providers,
		since: options.since,
		until: options.until,
		prices: options.prices,
		smallRequestTokens,
		pricedAt: now
	};
	const intake = createDocumentIntake(runs ?? ledger, options, runs ? void 0 : rules, {
		tally: calls,
		prices,
		pricedAt: now
	});
	const unread = [];
	let documents = 0;
	const onUnread = (input) => {
		log.warning(input.message);
		unread.push(input);
	};
	for await (const document of findDocuments(onUnread)) {
		const outcome = await readDocument(document, intake, surroundings);
		if (outcome === "usage") documents += 1;
		else if (typeof outcome === "object") onUnread(outcome);
		else log.debug(`${document.container} ${document.path}: no known format.`);
	}
	const { timeSpan, agentRuns, leftOut, places, ...counts } = intake.finish();
	for (const sentence of sayLeftOut(leftOut)) log.info(sentence);
	for (const sentence of sayConflicts(counts.conflicts)) log.warning(sentence);
	if (timeSpan.withoutTime > 0) log.warning(sayWithoutTime(timeSpan.withoutTime));
	for (const input of unrecordedPlaces(places)) onUnread(input);
	const metered = agentRuns.map((run) => meterReconciledRun(run, prices, now));
	const degraded = degradedRuns(metered);
	const parts = {
		...counts,
		calls: callsOf(calls, options),
		agentRuns: metered,
		generatedAt: now,
		version,
		repository: null,
		isOfSeries: options.history !== void 0,
		providers: options.providers,
		filters: FILTERS,
		window: {
			from: options.since ?? timeSpan.from,
			to: options.until ?? timeSpan.to,
			basis: options.basis ?? "explicit",
			...options.period && { period: options.period }
		},
		ledger,
		outcomes: [],
		unreadInputs: unread.length,
		otherRuns: 0,
		prices,
		...comparison && documents > 0 && { compared: {
			request: comparison,
			runs: spendsOfParts(runs?.runs() ?? [], ({ run }) => run !== void 0 && degraded.has(keyOfRun(run)))
		} },
		budgets: options.budgets ?? []
	};
	const date = dateOfWindow({ to: parts.window.to ?? now });
	const scope = {
		providers: options.providers,
		...FILTERS,
		period: options.period?.unit
	};
	const earlier = options.history === void 0 ? [] : earlierIn(options.history, scope, date);
	return {
		report: assembleReport(parts, earlier, options.thresholds),
		ledger,
		documents,
		unread
	};
}
/**
* Reads a document. One that cannot be read is unread, and so is one that reports no usage
* though the user named it, or its name is that of usage; the other files of a folder need
* not report any.
*/
async function readDocument(document, intake, open) {
	const { container, path, file, head } = document;
	try {
		const store = open.openRecordSource(document);
		if (store !== void 0 && await intake.readStore(document, store)) return "usage";
		const calls = await open.openCallSource?.(document);
		if (calls !== void 0) {
			await intake.readCalls(document, calls);
			return "usage";
		}
		if (store === void 0 && await intake.read(document)) return "usage";
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			input: file ?? container,
			message: error.message
		};
	}
	if (path !== "" && !isMissedUsage(path, head)) return "other";
	const message = `${path === "" ? container : `${container}/${path}`}: reports no token usage in a known format; check that it is the right file.`;
	return {
		input: file ?? container,
		message
	};
}
/** Undefined where no store of calls was read. */
function callsOf(tally, { expectedCalls: expected = /* @__PURE__ */ new Map(), thresholds }) {
	const sums = tally.sums();
	if (sums.stores.length === 0) return void 0;
	return buildCalls(sums, {
		expected,
		burstCalls: thresholds["burst-calls"]
	});
}
/** That records were left out, because nobody knows whether they were asked for. */
function sayWithoutTime(records) {
	return `${records} records have no time and were left out, because --since or --until was given.`;
}
// src/decoders/recorded-run.ts
/** Runs have the ids that the ledger gave them, which no other format knows. */
const RUNS = identityOfText("run of a ledger of tasks");
/**
* What a recorded run used itself as one record. Its model is known where it is the only one,
* its provider where that made all models that are named.
*/
function decodeRecordedRun({ id, at, models }, spend) {
	const { costUsd, costIsFloor, reportedUsd } = spend;
	const [model, ...others] = models;
	const [provider = UNKNOWN_PROVIDER, ...rest] = new Set(models.map(providerOfModel));
	return {
		grain: "run",
		at: Number.isNaN(at.getTime()) ? void 0 : at.getTime(),
		provider: rest.length === 0 ? provider : UNKNOWN_PROVIDER,
		model: others.length === 0 ? model : void 0,
		tokens: {
			uncachedInput: spend.uncachedInput ?? void 0,
			cacheRead: spend.cacheRead ?? void 0,
			cacheWrite: spend.cacheWrite ?? void 0,
			output: spend.output ?? void 0
		},
		recordedPrice: costUsd === null ? null : {
			usd: costUsd,
			isComplete: !costIsFloor
		},
		reportedCostUsd: reportedUsd ?? void 0,
		identity: identityOfText(id, RUNS)
	};
}
// src/sqlite/call-row.ts
/** More than a prompt of the largest window has. UTF-16 code units. */
const MAX_LENGTH = 1e9;
/** What a year of the dearest model costs is below it. Nano-dollars. */
const MAX_NANOS = Number.MAX_SAFE_INTEGER;
/**
* The call of a row, held to what can be: a count that cannot is unknown. Undefined for a row
* without what every call has: ids, a time, a provider, an API and an outcome.
*/
function toCallRecord(row) {
	const text = (column, most = 200) => textOf(row[column], most);
	const count = (column, most = MAX_RUN_TOKENS) => countOf(row[column], most);
	const [id, call, provider, api] = [
		text("id"),
		text("call"),
		text("provider"),
		text("api")
	];
	const at = count("at", Number.MAX_SAFE_INTEGER);
	const outcome = CALL_OUTCOMES.find((known) => known === row["outcome"]);
	if (id === void 0 || call === void 0 || provider === void 0) return void 0;
	if (api === void 0 || outcome === void 0) return void 0;
	if (at === void 0 || !isPlausibleInstant(at)) return void 0;
	return {
		id,
		call,
		attempt: count("attempt"),
		at,
		provider,
		api,
		agent: text("agent"),
		task: text("task"),
		template: text("template"),
		role: text("role"),
		isAwaited: yesOrNo(row["is_awaited"]),
		askedModel: text("asked_model"),
		answeredModel: text("answered_model"),
		responseId: text("response_id"),
		status: count("status", 999),
		outcome,
		isSpend: row["is_spend"] === 1,
		isStream: row["is_stream"] === 1,
		durationMs: count("duration_ms", MAX_DURATION_MS),
		tokens: {
			uncachedInput: count("uncached_input_tokens"),
			cacheRead: count("cache_read_tokens"),
			cacheWrite: count("cache_write_tokens"),
			cacheWrite1h: count("cache_write_1h_tokens"),
			output: count("output_tokens"),
			unsplit: count("unsplit_tokens")
		},
		reasoning: count("reasoning_tokens"),
		webSearches: count("web_searches"),
		modifiers: modifiersOf(row),
		templateHash: text("template_hash"),
		templateLength: count("template_length", MAX_LENGTH),
		requestHash: text("request_hash"),
		requestLength: count("request_length", MAX_LENGTH),
		prefixHashes: hashesOf(row["prefix_hashes"]),
		hasTools: yesOrNo(row["has_tools"]),
		savedNanoUsd: count("saved_nano_usd", MAX_NANOS)
	};
}
/** The loss of a row of `losses`; undefined for a row that is none. */
function toCallLoss(row) {
	const reason = LOSS_REASONS.find((known) => known === row["reason"]);
	const at = countOf(row["at"], Number.MAX_SAFE_INTEGER);
	const calls = countOf(row["calls"], MAX_RUN_TOKENS);
	if (reason === void 0 || at === void 0 || calls === void 0) return void 0;
	return {
		at,
		reason,
		calls,
		detail: textOf(row["detail"], 200)
	};
}
function textOf(value, most) {
	return typeof value === "string" && value !== "" ? value.slice(0, most) : void 0;
}
function countOf(value, most) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most ? value + 0 : void 0;
}
function yesOrNo(value) {
	return value === 1 || value === 0 ? value === 1 : void 0;
}
/** A speed or tier that this version does not know is `other`. */
function modifiersOf(row) {
	const { speed, tier, region } = row;
	const hasSpeed = typeof speed === "string";
	const hasTier = typeof tier === "string";
	if (!hasSpeed && !hasTier && region !== "us") return void 0;
	return {
		...hasSpeed && { speed: speed === "fast" ? speed : "other" },
		...hasTier && { tier: tier === "batch" || tier === "priority" ? tier : "other" },
		...region === "us" && { region }
	};
}
function hashesOf(value) {
	if (typeof value !== "string" || value === "") return void 0;
	return value.slice(0, 2048).split(" ", 32).map((hash) => hash.slice(0, 200));
}
// src/sqlite/call-line.ts
/** Reads a line, without its end; undefined for one that is none, as a cut one is. */
function parseCallLine(line) {
	const value = parse(line);
	if (!isObject(value)) return void 0;
	if (isObject(value["loss"])) {
		const loss = toCallLoss(value["loss"]);
		return loss && { loss };
	}
	const call = toCallRecord(value);
	return call && { call };
}
function parse(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
// src/sources/call-lines.ts
/** Longer than a call with all that it may have. UTF-16 code units. */
const MAX_LINE = 65536;
/** The lines as a source; undefined for a document that does not begin with such lines. */
function openCallLines(document) {
	const whole = document.head.split("\n").slice(0, -1);
	if (!(whole.length === 0 ? [document.head] : whole).some((line) => parseCallLine(line) !== void 0)) return void 0;
	return {
		kind: "tracker",
		read: (sink) => readLines(document, sink)
	};
}
async function readLines(document, sink) {
	const decoder = new TextDecoder();
	let line = 0;
	let rest = "";
	const take = (text) => {
		line += 1;
		if (text.trim() === "") return;
		const read = text.length > MAX_LINE ? void 0 : parseCallLine(text);
		if (read === void 0) sink.reject(line, text.length > MAX_LINE ? "too-long" : "malformed");
		else if ("call" in read) sink.call(read.call);
		else sink.lost(read.loss);
	};
	for await (const chunk of document.read()) {
		const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
		rest = lines.pop() ?? "";
		for (const text of lines) take(text);
		if (rest.length > 2 * MAX_LINE) rest = rest.slice(0, 65537);
	}
	if (rest !== "") take(rest);
}
// src/sqlite/agent-costs-row.ts
const AGENT_COSTS_TABLE = "api_calls";
/** The columns beside `id`, in their order. `ts` is in seconds since 1970, with a fraction. */
const AGENT_COSTS_COLUMNS = [
	"ts",
	"agent",
	"task_type",
	"model",
	"input_tokens",
	"output_tokens",
	"cost_usd"
];
const MS_PER_SECOND = 1e3;
/** What the script writes where an answer names no model. */
const NO_MODEL = "unknown";
/** Copies of a file have the same rows, two machines have not: `ts` is in microseconds. */
const ROWS = identityOfText("row of agent costs");
/**
* The call of a row. The script took `input_tokens` of Anthropic's answers, which leaves out what
* a cache read and wrote, else `prompt_tokens`, which includes it: the model's name decides.
*/
function toAgentCostsCall(row) {
	const values = ["id", ...AGENT_COSTS_COLUMNS].map((column) => row[column]);
	const id = toHex(identityOfText(JSON.stringify(values.map(String)), ROWS));
	const model = nameOf(row["model"]);
	const isKnown = model !== void 0 && model !== NO_MODEL;
	const inputMeaning = isKnown && /claude/i.test(model) ? "without-cache" : "with-cache";
	const tokens = tokensOf(row, inputMeaning);
	return {
		id,
		call: id,
		at: timeOf(row["ts"]),
		provider: providerOf(model),
		api: "unknown",
		agent: nameOf(row["agent"]),
		task: nameOf(row["task_type"]),
		answeredModel: isKnown ? model : void 0,
		outcome: "complete",
		isSpend: true,
		isStream: false,
		tokens,
		recordedUsd: numberOf(row["cost_usd"], MAX_COST_USD),
		...tokens !== UNKNOWN_TOKENS && { inputMeaning }
	};
}
function timeOf(seconds) {
	if (typeof seconds !== "number") return void 0;
	const at = Math.round(seconds * MS_PER_SECOND);
	return isPlausibleInstant(at) ? at : void 0;
}
/** Two zeros are what the script writes where an answer has no counts that it knows. */
function tokensOf(row, meaning) {
	const input = numberOf(row["input_tokens"], MAX_REQUEST_TOKENS);
	const output = numberOf(row["output_tokens"], MAX_REQUEST_TOKENS);
	if ((input ?? 0) === 0 && (output ?? 0) === 0) return UNKNOWN_TOKENS;
	return meaning === "without-cache" ? {
		...UNKNOWN_TOKENS,
		uncachedInput: input,
		output
	} : {
		...UNKNOWN_TOKENS,
		unsplit: input,
		output
	};
}
function numberOf(value, most) {
	return typeof value === "number" && value >= 0 && value <= most ? value : void 0;
}
function nameOf(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 200) : void 0;
}
/** The script wraps clients of these makers; other models come through the second's interface. */
function providerOf(model) {
	if (model === void 0 || model === NO_MODEL) return "unknown";
	if (/claude/i.test(model)) return "anthropic";
	if (/^(?:gpt|o\d|chatgpt)/i.test(model)) return "openai";
	return /^gemini/i.test(model) ? "gemini" : "unknown";
}
// src/sqlite/calls-schema.ts
/** Marks a SQLite file as a store of calls ("TUC1" as four bytes). */
const CALLS_APPLICATION_ID = 1414873905;
/**
* The columns of `calls`, one for each field of a `CallRecord`. Times are milliseconds, money is
* whole nano-dollars, yes and no are 1 and 0; `prefix_hashes` are separated by spaces.
*/
const CALL_COLUMNS = {
	id: "TEXT PRIMARY KEY",
	call: "TEXT NOT NULL",
	attempt: "INTEGER",
	at: "INTEGER NOT NULL",
	provider: "TEXT NOT NULL",
	api: "TEXT NOT NULL",
	agent: "TEXT",
	task: "TEXT",
	template: "TEXT",
	role: "TEXT",
	is_awaited: "INTEGER",
	asked_model: "TEXT",
	answered_model: "TEXT",
	response_id: "TEXT",
	status: "INTEGER",
	outcome: "TEXT NOT NULL",
	is_spend: "INTEGER NOT NULL",
	is_stream: "INTEGER NOT NULL",
	duration_ms: "INTEGER",
	uncached_input_tokens: "INTEGER",
	cache_read_tokens: "INTEGER",
	cache_write_tokens: "INTEGER",
	cache_write_1h_tokens: "INTEGER",
	output_tokens: "INTEGER",
	reasoning_tokens: "INTEGER",
	unsplit_tokens: "INTEGER",
	web_searches: "INTEGER",
	speed: "TEXT",
	tier: "TEXT",
	region: "TEXT",
	template_hash: "TEXT",
	template_length: "INTEGER",
	request_hash: "TEXT",
	request_length: "INTEGER",
	prefix_hashes: "TEXT",
	has_tools: "INTEGER",
	saved_nano_usd: "INTEGER"
};
const columns = Object.entries(CALL_COLUMNS).map(([name, type]) => `  ${name} ${type}`);
/** Of `losses`; see `CallLoss`. */
const LOSS_COLUMNS = [
	"at",
	"reason",
	"calls",
	"detail"
];
/** `PRAGMA user_version` of a store that this program writes. */
const CALLS_SCHEMA_VERSION = [`
CREATE TABLE calls (
${columns.join(",\n")}
) STRICT, WITHOUT ROWID;
CREATE TABLE losses (
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  calls INTEGER NOT NULL,
  detail TEXT
) STRICT;
`].length;
writeCall(Object.keys(CALL_COLUMNS));
`${LOSS_COLUMNS.join(", ")}`;
function writeCall(names) {
	const changes = names.slice(1).map((name) => `${name} = excluded.${name}`);
	return `INSERT INTO calls (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})
ON CONFLICT (id) DO UPDATE SET ${changes.join(", ")}`;
}
// src/sqlite/read-only.ts
/** Where a file says how it is read, and that it is by write-ahead logs (https://sqlite.org/fileformat.html, 1.3, read 2026-11). */
const READ_VERSION_AT = 19;
const WAL = 2;
/** How long a process that writes is waited for. */
const BUSY_TIMEOUT_MS = 5e3;
/**
* Opens a database to read it; the caller closes it. One that nobody has open is read as it lies
* there: SQLite would else make files beside it, and refuse where it may not.
*/
async function openReadOnly(file, load) {
	const { DatabaseSync } = await loadSqlite(file, load);
	const isAtRest = await hasWriteAheadLog(file) && await sizeOf(`${file}-wal`) === 0;
	const url = pathToFileURL(file);
	if (isAtRest) url.searchParams.set("immutable", "1");
	const database = new DatabaseSync(isAtRest ? url : file, { readOnly: true });
	try {
		database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA trusted_schema = OFF`);
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}
async function hasWriteAheadLog(file) {
	const handle = await open(file);
	try {
		const byte = /* @__PURE__ */ new Uint8Array(1);
		await handle.read(byte, 0, 1, READ_VERSION_AT);
		return byte[0] === WAL;
	} finally {
		await handle.close();
	}
}
/** Bytes; 0 of what is not there. */
async function sizeOf(file) {
	return stat(file).then(({ size }) => size, () => 0);
}
/** What a database says of itself. Its header may lie in the log alone. */
function identityOf(database) {
	const read = (name) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
	return {
		applicationId: read("application_id"),
		userVersion: read("user_version")
	};
}
/** Names of a plain table's columns; undefined where there is no such table, or it computes. */
function columnsOf(database, table) {
	const made = database.prepare(`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?`).get(table);
	if (made === void 0 || /^\s*CREATE\s+VIRTUAL/i.test(String(made["sql"]))) return void 0;
	const columns = database.prepare("SELECT name, hidden FROM pragma_table_xinfo(?)").all(table);
	if (columns.some(({ hidden }) => hidden !== 0)) return void 0;
	return new Set(columns.map(({ name }) => String(name)));
}
/** The rows of a query, one by one. */
function* rowsOf(database, query) {
	let rows = 0;
	try {
		for (const row of database.prepare(query).iterate()) {
			yield row;
			rows += 1;
		}
	} catch (error) {
		if (codeOf(error) !== "ERR_OUT_OF_RANGE") throw error;
		const rest = database.prepare(`${query} LIMIT -1 OFFSET ${rows}`);
		rest.setReadBigInts(true);
		for (const row of rest.iterate()) yield withNumbers(row);
	}
}
function withNumbers(row) {
	return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value]));
}
/** Primary result codes (https://sqlite.org/rescode.html, read 2026-11), and what cures them. */
const CURES = {
	5: "another program is writing to it; run again when that is done",
	6: "another program is writing to it; run again when that is done",
	8: "it may not be written to, which its unfinished log needs; copy it with its -wal file to a folder of yours",
	11: "it is damaged; recover what is left with \"sqlite3 FILE .recover\", or read a copy of it",
	14: "it, or its folder, may not be opened; check its permissions, or copy it with its -wal file to a folder of yours",
	26: "it is damaged or encrypted; read a copy of it that is whole"
};
/** An error of SQLite's as a sentence that names the file and the cure; others as they are. */
function explainDatabase(file, error) {
	if (error instanceof UserError) return error;
	const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 255 : 0;
	const reason = error instanceof Error ? error.message : String(error);
	const cure = CURES[code] ?? "check that it is whole and may be read";
	return new SourceError(`${file}: could not be read as a store of calls (${reason}): ${cure}.`, { cause: error });
}
// src/sources/call-store-file.ts
/**
* Opens a database on disk as a store of calls; undefined for one that is none. Throws UserError,
* or SourceError when it cannot be read.
*/
async function openCallStoreFile(file, load) {
	const kind = await withDatabase(file, load, (database) => kindOf(file, database));
	if (kind === void 0) return void 0;
	const readRows = kind === "tracker" ? readTrackerRows : readAgentCostsRows;
	return {
		kind,
		read: (sink) => withDatabase(file, load, (database) => readRows(database, sink))
	};
}
function kindOf(file, database) {
	const { applicationId, userVersion } = identityOf(database);
	const isTracker = applicationId === CALLS_APPLICATION_ID;
	if (isTracker && userVersion > CALLS_SCHEMA_VERSION) throw new SourceError(`${file}: was written by a newer version of token-usage-report; update to read it.`);
	if (!isTracker && applicationId !== 0) return void 0;
	if (isTracker && columnsOf(database, "calls") !== void 0) return "tracker";
	const columns = columnsOf(database, AGENT_COSTS_TABLE);
	return AGENT_COSTS_COLUMNS.every((column) => columns?.has(column)) ? "agent-costs" : void 0;
}
/** Throws UserError, whatever goes wrong with the file. */
async function withDatabase(file, load, work) {
	try {
		const database = await openReadOnly(file, load);
		try {
			return work(database);
		} finally {
			database.close();
		}
	} catch (error) {
		throw explainDatabase(file, error);
	}
}
/** In the order of their key, which begins with the time: sorting them would take their room again. */
function readTrackerRows(database, sink) {
	let row = 0;
	for (const values of rowsOf(database, "SELECT * FROM calls ORDER BY id")) {
		row += 1;
		const call = toCallRecord(values);
		if (call === void 0) sink.reject(row, "malformed");
		else sink.call(call);
	}
	if (columnsOf(database, "losses") === void 0) return;
	for (const values of rowsOf(database, "SELECT * FROM losses ORDER BY rowid")) {
		const loss = toCallLoss(values);
		if (loss !== void 0) sink.lost(loss);
	}
}
function readAgentCostsRows(database, sink) {
	const query = `SELECT rowid AS id, ${AGENT_COSTS_COLUMNS.join(", ")} FROM ${AGENT_COSTS_TABLE} ORDER BY rowid`;
	for (const row of rowsOf(database, query)) sink.call(toAgentCostsCall(row));
}
// src/wiring/record-sources.ts
/** The store that a document is; undefined for documents that hold records themselves. */
function openRecordSource(document) {
	return isDatabase(document.head) ? openTaskLedgerFile(document) : void 0;
}
/** The store of calls that a document is, a database or lines; undefined for one that is none. */
async function openCallSource(document) {
	if (!isDatabase(document.head)) return openCallLines(document);
	return document.file === void 0 ? void 0 : openCallStoreFile(document.file);
}
/** A ledger of tasks: what each run used itself, without the sessions' earlier runs. */
function openTaskLedgerFile({ container, path, file }) {
	return { async read() {
		if (file === void 0) {
			const input = path === "" ? container : `${container} ${path}`;
			throw new SourceError(`${input}: is a SQLite database, which is read from disk alone; save or unpack it and name its file.`);
		}
		const entries = await readTaskLedger(file);
		return entries === void 0 ? void 0 : toRecords(entries);
	} };
}
/** Oldest first, as they were recorded. */
function toRecords(entries) {
	const spends = spendOfRuns(entries.map(({ entry }) => entry));
	return entries.toReversed().map(({ task, entry }) => ({
		record: decodeRecordedRun(entry, spends.get(entry.id) ?? UNKNOWN_SPEND),
		agent: entry.agent,
		task,
		sessions: entry.sessions.flatMap(({ session }) => session ?? [])
	}));
}
// src/commands/report-command.ts
/** `report [PATH…]`: reports on files, folders, zips or standard input. */
async function reportCommand(args, terminal, log) {
	const now = /* @__PURE__ */ new Date();
	const { values, positionals } = parseReportArgs(args);
	if (positionals.length === 0 && terminal.isTyped) throw new UserError("report: no path is given; name files, folders or zips, or pipe records in (- reads standard input).");
	const paths = positionals.length > 0 ? positionals : ["-"];
	const printing = parsePrinting(values);
	const groupedBy = parseGroupings("--group-by", values["group-by"]);
	const providers = parseProviders(values.provider);
	const local = await parseLocalOptions(values, terminal, log);
	const options = {
		...local,
		providers,
		...parseSpan(values, now, {
			providers,
			history: local.history
		}),
		comparison: parseComparison({
			before: values.before,
			after: values.after,
			metric: values.metric
		}),
		expectedCalls: parseExpectedCalls(await readMap("--expected-calls", values["expected-calls"], terminal))
	};
	checkSpan(options);
	const { report, ledger, documents, unread } = await reportOnFiles(findLocalDocuments(paths, terminal.stdin, log), options, {
		openRecordSource,
		openCallSource,
		log,
		now,
		version: VERSION
	});
	if (documents === 0) {
		log.warning(`Nothing could be read as token usage in ${paths.join(", ")}; the README's section "What it reads" lists the formats.`);
		return EXIT.unread;
	}
	const grouped = groupedBy.length === 0 ? report : {
		...report,
		groupedBy,
		groups: groupLedger(ledger, groupedBy)
	};
	await print(printing, (format, style) => renderFormat(format, grouped, style), terminal);
	await tellAndKeep(report, local, log);
	if (values.strict && unread.length > 0) return EXIT.unread;
	return atLeast(report.findings, local.failOn).length > 0 ? EXIT.found : EXIT.done;
}
function parseReportArgs(args) {
	return parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			...PRINTING_FLAGS,
			...LOCAL_FLAGS,
			provider: {
				type: "string",
				default: "all"
			},
			since: { type: "string" },
			until: {
				type: "string",
				default: ""
			},
			"group-by": {
				type: "string",
				default: ""
			},
			before: { type: "string" },
			after: { type: "string" },
			metric: { type: "string" },
			"expected-calls": { type: "string" },
			strict: {
				type: "boolean",
				default: false
			}
		}
	});
}
/** Throws UserError for a span without any time in it. */
function checkSpan({ since, until }) {
	if (since === void 0 || until === void 0 || since < until) return;
	throw new UserError("--since: it is not before --until; give an earlier one.");
}
/**
* Which time is reported on. Look-backs, weeks and months end at or before `--until`, whatever
* the clock of this machine says of it: files show what they show. Throws UserError.
*/
function parseSpan({ since: text, until: end }, now, { providers, history }) {
	const until = parseUntil(end);
	if (text === void 0) return {
		since: void 0,
		until
	};
	const since = parseSince("--since", text);
	const before = until ?? now;
	if (since.kind === "instant") return {
		since: since.at,
		until
	};
	if (since.kind === "look-back") return {
		since: new Date(before.getTime() - since.ms),
		until
	};
	if (since.kind === "period") {
		const { unit, name, from, to } = lastPeriod(since.unit, before.getTime());
		return {
			since: new Date(from),
			until: new Date(to),
			period: {
				unit,
				name
			}
		};
	}
	const { from, to, basis } = windowSinceLast(history, providers, until, now);
	return {
		since: from,
		until: to,
		basis
	};
}
export { openRecordSource as a, sayLeftOut as c, openCallSource as i, parseSpan as n, readDocument as o, reportCommand as r, sayWithoutTime as s, checkSpan as t };
