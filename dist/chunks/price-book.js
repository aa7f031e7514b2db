import { a as withoutShortRelease, c as nameOfDay, i as parseModelName, n as canonicalModel, o as MS_PER_DAY$1, r as exactModel, s as dayOf } from "./model-name.js";
import { r as toNanos } from "./money.js";
import { n as hasAnyCount } from "./tokens.js";
import { n as priceUnsplit } from "./unsplit.js";
// src/domain/identity.ts
const NO_SEED = {
	high: 0,
	low: 0
};
/** An identity as 16 hexadecimal digits. */
function toHex({ high, low }) {
	return [high, low].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
/** Whether two are one. */
function isSame$1(one, other) {
	return one.low === other.low && one.high === other.high;
}
/** The identity of a text; a seed makes equal texts of different kinds differ. */
function identityOfText(text, seed = NO_SEED) {
	const bytes = new TextEncoder().encode(text);
	return identityOfBytes(new DataView(bytes.buffer), 0, bytes.length, seed);
}
/**
* The identity of a UTF-8 text in a buffer, from `start` up to `end`. The two lanes mix
* words of four bytes as the first two of MurmurHash3_x86_128 do; length and cross-mixing
* end it (https://github.com/aappleby/smhasher, public domain, read 2026-11).
*/
function identityOfBytes(view, start, end, seed = NO_SEED) {
	let { high, low } = seed;
	let at = start;
	for (; at + 4 <= end; at += 4) {
		const word = view.getInt32(at, true);
		high = mixHigh(high, word);
		low = mixLow(low, word) + high | 0;
	}
	let rest = 0;
	for (let shift = 0; at < end; at += 1, shift += 8) rest |= view.getUint8(at) << shift;
	high = mixHigh(high, rest) ^ end - start;
	low = (mixLow(low, rest) ^ end - start) + high | 0;
	high = finish(high + low | 0);
	low = finish(low);
	return {
		high: high + low | 0,
		low: low + high + low | 0
	};
}
function mixHigh(lane, word) {
	const mixed = lane ^ Math.imul(rotate(Math.imul(word, 597399067), 15), 2869860233);
	return Math.imul(rotate(mixed, 19), 5) + 1444728091 | 0;
}
function mixLow(lane, word) {
	const mixed = lane ^ Math.imul(rotate(Math.imul(word, 2869860233), 16), 951274213);
	return Math.imul(rotate(mixed, 17), 5) + 197830471 | 0;
}
function rotate(word, bits) {
	return word << bits | word >>> 32 - bits;
}
/** Lets every bit of a lane move every other. */
function finish(lane) {
	let mixed = Math.imul(lane ^ lane >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	return mixed ^ mixed >>> 16;
}
// src/ledger/tally.ts
const MICROS_PER_MS = 1e3;
const MILLION = 1e6;
/** An empty tally. */
function createTally() {
	return {
		records: 0,
		requests: 0,
		uncachedInput: {
			total: 0,
			known: 0
		},
		cacheRead: {
			total: 0,
			known: 0
		},
		cacheWrite: {
			total: 0,
			known: 0
		},
		output: {
			total: 0,
			known: 0
		},
		unsplit: {
			total: 0,
			known: 0
		},
		hit: {
			read: 0,
			of: 0
		},
		write: {
			written: 0,
			of: 0
		},
		ratio: {
			millionths: 0,
			requests: 0
		},
		latency: {
			micros: 0,
			requests: 0
		},
		smallRequests: 0,
		smallNanos: 0,
		cost: {
			nanos: 0,
			priced: 0,
			unknown: 0,
			incomplete: 0,
			estimated: 0,
			below: 0,
			above: 0
		},
		unpriced: {
			ofSpeed: 0,
			ofTier: 0,
			estimated: 0,
			nanos: 0
		},
		assumed: {
			records: 0,
			nanos: 0,
			otherNanos: 0
		},
		reported: {
			nanos: 0,
			ourNanos: 0,
			requests: 0
		},
		reportedAlone: {
			nanos: 0,
			records: 0
		}
	};
}
/**
* Adds one record. `smallRequestTokens`: a request with fewer output tokens counts as
* small.
*/
function addRecord(tally, record, price, smallRequestTokens) {
	const { tokens } = record;
	tally.records += 1;
	addCount(tally.uncachedInput, tokens.uncachedInput);
	addCount(tally.cacheRead, tokens.cacheRead);
	addCount(tally.cacheWrite, tokens.cacheWrite);
	addCount(tally.output, tokens.output);
	addCount(tally.unsplit, tokens.unsplit);
	addRates(tally, tokens);
	if (record.grain === "request") {
		tally.requests += 1;
		addRequestRatio(tally, tokens);
		if (tokens.output !== void 0 && tokens.output < smallRequestTokens) {
			tally.smallRequests += 1;
			if (price !== void 0) tally.smallNanos += toNanos(price.usd);
		}
	}
	if (record.durationMs !== void 0) {
		tally.latency.micros += Math.round(record.durationMs * MICROS_PER_MS);
		tally.latency.requests += 1;
	}
	addCost(tally, record, price);
}
function addCount(sum, count) {
	if (count === void 0) return;
	sum.total += count;
	sum.known += 1;
}
function addRates(tally, { uncachedInput, cacheRead, cacheWrite }) {
	if (uncachedInput === void 0 || cacheRead === void 0) return;
	tally.hit.read += cacheRead;
	tally.hit.of += cacheRead + uncachedInput;
	if (cacheWrite === void 0) return;
	tally.write.written += cacheWrite;
	tally.write.of += cacheRead + uncachedInput + cacheWrite;
}
function addRequestRatio(tally, { uncachedInput, cacheRead, output }) {
	if (uncachedInput === void 0 || cacheRead === void 0 || !output) return;
	tally.ratio.millionths += Math.round((uncachedInput + cacheRead) / output * MILLION);
	tally.ratio.requests += 1;
}
function addUnknown(tally, { reportedCostUsd }) {
	tally.cost.unknown += 1;
	if (reportedCostUsd === void 0) return;
	tally.reportedAlone.nanos += toNanos(reportedCostUsd);
	tally.reportedAlone.records += 1;
}
function addCost(tally, record, price) {
	if (price === void 0) {
		if (!hasAnyCount(record.tokens)) addUnknown(tally, record);
		return;
	}
	const nanos = toNanos(price.usd);
	tally.cost.nanos += nanos;
	tally.cost.priced += 1;
	const isFloor = record.isPartial === true || record.isFloor === true;
	const isComplete = price.isComplete && !isFloor;
	if (!isComplete) tally.cost.incomplete += 1;
	if (price.range !== void 0) {
		tally.cost.estimated += 1;
		tally.cost.below += nanos - toNanos(price.range.lowUsd);
		tally.cost.above += toNanos(price.range.highUsd) - nanos;
	}
	if (record.reportedCostUsd !== void 0 && isComplete) {
		tally.reported.nanos += toNanos(record.reportedCostUsd);
		tally.reported.ourNanos += nanos;
		tally.reported.requests += 1;
	}
}
/** Adds what a record without a price may cost. */
function addEstimate(tally, { reason, usd }) {
	if (reason === "no-price-for-speed") tally.unpriced.ofSpeed += 1;
	if (reason === "no-price-for-tier") tally.unpriced.ofTier += 1;
	if (usd === void 0) return;
	tally.unpriced.estimated += 1;
	tally.unpriced.nanos += toNanos(usd);
}
/** Adds what a record costs as it is read and what it would cost if it were read otherwise. */
function addAssumed(tally, price, other) {
	tally.assumed.records += 1;
	tally.assumed.nanos += toNanos(price.usd);
	tally.assumed.otherNanos += toNanos(other.usd);
}
/** Adds all of `from` to `to`: associative and commutative, with an empty tally as its zero. */
function mergeTally(to, from) {
	to.records += from.records;
	to.requests += from.requests;
	mergeSum(to.uncachedInput, from.uncachedInput);
	mergeSum(to.cacheRead, from.cacheRead);
	mergeSum(to.cacheWrite, from.cacheWrite);
	mergeSum(to.output, from.output);
	mergeSum(to.unsplit, from.unsplit);
	to.hit.read += from.hit.read;
	to.hit.of += from.hit.of;
	to.write.written += from.write.written;
	to.write.of += from.write.of;
	to.ratio.millionths += from.ratio.millionths;
	to.ratio.requests += from.ratio.requests;
	to.latency.micros += from.latency.micros;
	to.latency.requests += from.latency.requests;
	to.smallRequests += from.smallRequests;
	to.smallNanos += from.smallNanos;
	to.cost.nanos += from.cost.nanos;
	to.cost.priced += from.cost.priced;
	to.cost.unknown += from.cost.unknown;
	to.cost.incomplete += from.cost.incomplete;
	to.cost.estimated += from.cost.estimated;
	to.cost.below += from.cost.below;
	to.cost.above += from.cost.above;
	to.unpriced.ofSpeed += from.unpriced.ofSpeed;
	to.unpriced.ofTier += from.unpriced.ofTier;
	to.unpriced.estimated += from.unpriced.estimated;
	to.unpriced.nanos += from.unpriced.nanos;
	to.assumed.records += from.assumed.records;
	to.assumed.nanos += from.assumed.nanos;
	to.assumed.otherNanos += from.assumed.otherNanos;
	to.reported.nanos += from.reported.nanos;
	to.reported.ourNanos += from.reported.ourNanos;
	to.reported.requests += from.reported.requests;
	to.reportedAlone.nanos += from.reportedAlone.nanos;
	to.reportedAlone.records += from.reportedAlone.records;
}
/** All of some tallies together. */
function sumTallies(tallies) {
	const total = createTally();
	for (const tally of tallies) mergeTally(total, tally);
	return total;
}
function mergeSum(to, from) {
	to.total += from.total;
	to.known += from.known;
}
// src/ledger/cell.ts
/** The model of records that name none. */
const UNKNOWN_MODEL = "unknown";
/** Sums cells into groups by a key; cells without a key are left out. Keeps the cells' order. */
function groupCells(cells, keyOfCell) {
	const groups = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		const key = keyOfCell(cell);
		if (key === void 0) continue;
		let tally = groups.get(key);
		if (tally === void 0) groups.set(key, tally = createTally());
		mergeTally(tally, cell.tally);
	}
	return groups;
}
/** All cells together. */
function sumCells(cells) {
	return sumTallies(Array.from(cells, ({ tally }) => tally));
}
// src/ledger/repeats.ts
/**
* How long a provider keeps a prompt that was cached, from its last use on. Five minutes:
* https://platform.claude.com/docs/en/build-with-claude/prompt-caching ("How prompt caching
* works", read 2026-11).
*/
const CACHE_LIFE_MS = 3e5;
/**
* Fewest tokens of a prompt that any of Claude's models caches; some ask for more (same page,
* "Cache limitations").
*/
const LEAST_CACHED_TOKENS = 1024;
/** Of no request. */
function createRepeats() {
	return {
		requests: 0,
		tokens: 0,
		uncached: 0,
		first: {
			at: 0,
			prompt: 0,
			read: 0
		},
		last: {
			at: 0,
			prompt: 0,
			read: 0
		}
	};
}
/**
* Adds a request after those so far, in the order of its document. A prompt begins as the one
* before it did, so it can repeat no more than the shorter of the two; one that came more
* than the cache's life after the other, or before it, repeats nothing. Records that are no
* requests, or do not report enough, are passed over.
*/
function addRepeat(repeats, { grain, at, tokens }) {
	const { uncachedInput, cacheRead, cacheWrite = 0 } = tokens;
	if (grain !== "request" || at === void 0) return;
	if (uncachedInput === void 0 || cacheRead === void 0) return;
	const prompt = uncachedInput + cacheRead + cacheWrite;
	const { first, last } = repeats;
	if (repeats.requests === 0) setEnd(first, at, prompt, cacheRead);
	else repeats.tokens += repeated(last, at, prompt, cacheRead);
	setEnd(last, at, prompt, cacheRead);
	repeats.requests += 1;
	repeats.uncached += uncachedInput;
}
/** Adds requests that came after those so far. Associative, with no request as its zero. */
function joinRepeats(to, next) {
	if (next.requests === 0) return;
	const { at, prompt, read } = next.first;
	if (to.requests === 0) setEnd(to.first, at, prompt, read);
	else to.tokens += repeated(to.last, at, prompt, read);
	setEnd(to.last, next.last.at, next.last.prompt, next.last.read);
	to.requests += next.requests;
	to.tokens += next.tokens;
	to.uncached += next.uncached;
}
/** Tokens that the first of some requests repeats of the last of those before them. */
function repeatedBetween(before, { requests, first }) {
	if (before.requests === 0 || requests === 0) return 0;
	return repeated(before.last, first.at, first.prompt, first.read);
}
function repeated(before, at, prompt, read) {
	const gap = at - before.at;
	if (gap < 0 || gap > CACHE_LIFE_MS) return 0;
	const common = Math.min(before.prompt, prompt);
	return common < LEAST_CACHED_TOKENS ? 0 : Math.max(0, common - read);
}
function setEnd(end, at, prompt, read) {
	end.at = at;
	end.prompt = prompt;
	end.read = read;
}
// src/ledger/name-bound.ts
/**
* Creates a bound that lets the first `most` different names pass, and gives `others` for any
* further one.
*/
function createNameBound(most, others) {
	const passed = /* @__PURE__ */ new Set();
	return (name) => {
		if (passed.size < most) passed.add(name);
		return passed.has(name) ? name : others;
	};
}
/** Models with a price are free, but the price list also takes a known name with any suffix. */
const MOST_KNOWN_MODELS = 2e3;
const MOST_AGENTS = 1e3;
const MOST_STAGES = 1e3;
const MOST_TASKS = 1e4;
const MOST_TEMPLATES = 1e3;
const MOST_DAYS = 4e3;
/** What stands for the names over a bound. */
const OTHERS = {
	provider: "(other providers)",
	model: "(other models)",
	producer: "(other producers)",
	agent: "(other agents)",
	stage: "(other stages)",
	task: "(other tasks)",
	template: "(other templates)",
	day: void 0
};
/** Creates the bound of a run that has some cells already. */
function createRunNames(cells, isKnownModel) {
	const providerOf = createNameBound(200, OTHERS.provider);
	const modelOf = createNameBound(200, OTHERS.model);
	const knownModelOf = createNameBound(MOST_KNOWN_MODELS, OTHERS.model);
	const producerOf = createNameBound(200, OTHERS.producer);
	const agentOf = createNameBound(MOST_AGENTS, OTHERS.agent);
	const stageOf = createStageBound();
	const taskOf = createNameBound(MOST_TASKS, OTHERS.task);
	const templateOf = createNameBound(MOST_TEMPLATES, OTHERS.template);
	const dayOf = createNameBound(MOST_DAYS, OTHERS.day);
	function bound(kind) {
		const { phase, agent, stage, task, template, provider, model, day, producer } = kind;
		return {
			phase,
			agent: agent && agentOf(agent),
			stage: stage && stageOf(stage),
			task: task && taskOf(task),
			template: template && templateOf(template),
			provider: providerOf(provider),
			model: isKnownModel(kind) ? knownModelOf(model) : modelOf(model),
			day: day && dayOf(day),
			producer: producer && producerOf(producer)
		};
	}
	for (const cell of cells) bound(cell);
	return bound;
}
/** Creates the bound of the stages of one run. */
function createStageBound() {
	return createNameBound(MOST_STAGES, OTHERS.stage);
}
/** The kind that stands for all kinds over the bound of a run's cells. */
function restOf({ phase, agent, stage, task, template }) {
	return {
		...OTHERS,
		phase,
		agent: agent && OTHERS.agent,
		stage: stage && OTHERS.stage,
		task: task && OTHERS.task,
		template: template && OTHERS.template
	};
}
/** As `restOf`, of one day alone and, where a model is known, of that alone. */
function restOfDay(kind, isKnownModel) {
	const { day, model } = kind;
	return {
		...restOf(kind),
		day,
		...isKnownModel && { model }
	};
}
// src/ledger/run-cells.ts
/** Creates the cells of a run that has none. */
function createRunCells(isKnownModel) {
	const cells = /* @__PURE__ */ new Map();
	/** Undefined as long as there are too few cells for a bound to matter. */
	let names;
	function boundNames(kind) {
		if (cells.size < 200) return kind;
		names ??= createRunNames(cells.values(), isKnownModel);
		return names(kind);
	}
	function add(attribution, kind, key) {
		const cell = {
			...attribution,
			...kind,
			tally: createTally(),
			repeats: createRepeats()
		};
		cells.set(key, cell);
		return cell;
	}
	function restCell(attribution, kind, most) {
		const rest = cells.size < 2 * most ? restOfDay(kind, isKnownModel(kind)) : restOf(kind);
		const key = keyOf(rest);
		return cells.get(key) ?? add(attribution, rest, key);
	}
	return {
		get size() {
			return cells.size;
		},
		cells: () => cells.values(),
		cellOf(attribution, kind, most) {
			const known = cells.get(keyOf(kind));
			if (known !== void 0) return known;
			const bounded = boundNames(kind);
			const key = keyOf(bounded);
			const cell = cells.get(key);
			if (cell !== void 0) return cell;
			return cells.size < most ? add(attribution, bounded, key) : restCell(attribution, bounded, most);
		},
		foldTo(most) {
			const folded = [...cells].slice(most);
			for (const [key] of folded) cells.delete(key);
			for (const [, cell] of folded) {
				const rest = restCell(cell, cell, most);
				mergeTally(rest.tally, cell.tally);
				joinRepeats(rest.repeats, cell.repeats);
			}
			names = void 0;
		}
	};
}
function keyOf({ phase, agent, stage, task, template, provider, model, day, producer }) {
	return JSON.stringify([
		phase,
		agent,
		stage,
		task,
		template,
		provider,
		model,
		day,
		producer
	]);
}
// src/ledger/cells.ts
/** Most cells of one run: a folder of logs may hold years of days by some models and agents. */
const MOST_CELLS = 1e4;
/**
* So many cells each run may have, and so many all runs together beyond that; a cell takes
* 1.1 KB. Over it, the bound of one run falls by half until it holds, so that the runs with
* the most cells lose names, and not those that come last.
*/
const FREE_CELLS = 20;
const MOST_CELLS_BEYOND = 6e4;
/** Creates the cells of an empty ledger. */
function createCells(isKnownModel) {
	const runs = /* @__PURE__ */ new Map();
	let series;
	let size = 0;
	let most = MOST_CELLS;
	let beyond = 0;
	function seriesOf(attribution) {
		if (series !== void 0 && isSame(series.attribution, attribution)) return series;
		const key = keyOfRun(attribution);
		let run = runs.get(key);
		if (run === void 0) runs.set(key, run = createRunCells(isKnownModel));
		series = {
			attribution,
			run,
			recent: /* @__PURE__ */ new Map()
		};
		return series;
	}
	/** Folds the runs that have the most cells until all runs hold few enough. */
	function makeRoom() {
		while (beyond >= MOST_CELLS_BEYOND && most > FREE_CELLS) {
			most = Math.max(FREE_CELLS, Math.floor(most / 2));
			size = 0;
			beyond = 0;
			for (const run of runs.values()) {
				run.foldTo(most);
				size += run.size;
				beyond += Math.max(0, run.size - FREE_CELLS);
			}
			series?.recent.clear();
		}
	}
	return {
		get size() {
			return size;
		},
		*all() {
			for (const run of runs.values()) yield* run.cells();
		},
		cellOf(attribution, provider, model, day, producer) {
			const { run, recent } = seriesOf(attribution);
			const known = recent.get(model)?.get(day);
			if (known !== void 0 && known.provider === provider && known.producer === producer) return known;
			makeRoom();
			const { phase, agent, stage, task, template } = attribution;
			const dayName = day === void 0 ? void 0 : nameOfDay(day);
			const kind = {
				phase,
				agent,
				stage,
				task,
				template,
				provider,
				model,
				day: dayName,
				producer
			};
			const sizeBefore = run.size;
			const cell = run.cellOf(attribution, kind, most);
			if (run.size > sizeBefore) {
				size += 1;
				if (sizeBefore >= FREE_CELLS) beyond += 1;
			}
			if (cell.model === model && cell.day === dayName) {
				const byDay = recent.get(model) ?? /* @__PURE__ */ new Map();
				recent.set(model, byDay.set(day, cell));
			}
			return cell;
		},
		clear() {
			runs.clear();
			series = void 0;
			size = 0;
			beyond = 0;
			most = MOST_CELLS;
		}
	};
}
function isSame(a, b) {
	return a === b || a.workflow === b.workflow && a.run === b.run && a.folder === b.folder && a.phase === b.phase && a.agent === b.agent && a.stage === b.stage && a.task === b.task && a.template === b.template;
}
function keyOfRun({ workflow, run, folder }) {
	return JSON.stringify([
		workflow.path,
		workflow.name,
		run?.id,
		run?.attempt,
		folder
	]);
}
// src/ledger/time-of-record.ts
/** A runner's clock and GitHub's differ by less. */
const MAX_CLOCK_ERROR_MS = MS_PER_DAY$1;
/**
* A request's own time decides its price and its day. The end of its run is taken where the
* record has no time, as totals have none, or one that no request of the run can have.
* Milliseconds since 1970.
*/
function timeOfRecord({ at }, run) {
	if (run?.createdAt === void 0 || run.completedAt === void 0) return at;
	return at !== void 0 && at >= run.createdAt.getTime() - MAX_CLOCK_ERROR_MS && at <= run.completedAt.getTime() + MAX_CLOCK_ERROR_MS ? at : run.completedAt.getTime();
}
// src/ledger/ledger.ts
const NO_TOKENS = {
	uncachedInput: 0,
	cacheRead: 0,
	cacheWrite: 0,
	output: 0
};
/** Creates an empty ledger. */
function createLedger({ prices, smallRequestTokens, pricedAt }) {
	const cells = createCells(({ provider, model, day }) => {
		const at = day === void 0 ? pricedAt?.getTime() : Date.parse(day);
		return prices.priceOf({
			provider,
			model,
			at,
			tokens: NO_TOKENS
		}) !== void 0;
	});
	function requestOf(record, at) {
		const { provider, model, tokens, modifiers, webSearches, grain } = record;
		const isAggregate = grain !== "request";
		return {
			provider,
			model,
			at: at ?? pricedAt?.getTime(),
			tokens,
			isAggregate,
			modifiers,
			webSearches
		};
	}
	/** Estimates and assumptions, which the report shows beside the cost. */
	function addDoubts(tally, record, price, at) {
		const { otherTokens, recordedPrice } = record;
		if (price === void 0 && recordedPrice === void 0 && hasAnyCount(record.tokens)) addEstimate(tally, prices.estimateOf(requestOf(record, at)));
		if (price === void 0 || otherTokens === void 0) return;
		const other = prices.priceOf({
			...requestOf(record, at),
			tokens: otherTokens
		});
		if (other !== void 0) addAssumed(tally, price, other);
	}
	function addPart(attribution, part) {
		const { provider, model, day, producer } = part;
		const dayNumber = day === void 0 ? void 0 : dayOf(Date.parse(day));
		const cell = cells.cellOf(attribution, provider, model, dayNumber, producer);
		mergeTally(cell.tally, part.tally);
		joinRepeats(cell.repeats, part.repeats);
	}
	return {
		add(attribution, record) {
			const at = timeOfRecord(record, attribution.run);
			const { recordedPrice, provider, model = UNKNOWN_MODEL, producer } = record;
			const price = recordedPrice === void 0 ? prices.priceOf(requestOf(record, at)) : recordedPrice;
			const day = at === void 0 ? void 0 : dayOf(at);
			const { tally, repeats } = cells.cellOf(attribution, provider, model, day, producer);
			addRepeat(repeats, record);
			addRecord(tally, record, price ?? void 0, smallRequestTokens);
			addDoubts(tally, record, price ?? void 0, at);
		},
		addPart,
		cells: () => cells.all(),
		get size() {
			return cells.size;
		},
		takeParts() {
			const parts = Array.from(cells.all(), toPart);
			cells.clear();
			return parts;
		},
		merge(other) {
			for (const cell of other.cells()) addPart(cell, cell);
		}
	};
}
function toPart({ provider, model, day, producer, tally, repeats }) {
	return {
		provider,
		model,
		day,
		producer,
		tally,
		repeats
	};
}
// src/pricing/listed-model.ts
/** Whether the list knows a price of a model's tokens: not of free ones and of audio. */
function hasPrice({ prices }) {
	return (isPeriods(prices) ? prices : [{ prices }]).some(({ prices: { input_mtok, output_mtok } }) => input_mtok !== void 0 && output_mtok !== void 0);
}
/**
* The tariffs of a listed model that has a price. As in the list's own calculation, what it has no rate for
* costs what it is a part of: a cache read costs as input, a write for an hour as any write.
*/
function tariffsOf({ prices }) {
	return (isPeriods(prices) ? prices : [{ prices }]).flatMap(({ constraint, prices: listed }) => {
		const bands = bandsOf(listed);
		if (bands === void 0) return [];
		const webSearches = priceFor(listed, "web_searches_kcount", 0);
		return [{
			...whenOf(constraint),
			bands,
			webSearches
		}];
	});
}
/** Names that the list has for a model, exact ones first. */
function namesOf({ id, match }) {
	const names = {
		exact: [id],
		stems: []
	};
	addNames(match, names);
	return names;
}
function addNames(match, names) {
	const { equals, or, and } = match;
	if (typeof equals === "string") names.exact.push(equals);
	for (const stem of [
		match["starts_with"],
		match["contains"],
		match["ends_with"]
	]) if (typeof stem === "string") names.stems.push(stem.replace(/[-@.]+$/, ""));
	for (const parts of [or, and]) if (Array.isArray(parts)) for (const one of parts) addNames(one, names);
}
function isPeriods(prices) {
	return Array.isArray(prices);
}
function whenOf(constraint) {
	if (constraint === void 0) return {};
	if ("start_date" in constraint) return { from: Date.parse(constraint.start_date) };
	return { hours: {
		from: timeOf(constraint.start_time),
		to: timeOf(constraint.end_time)
	} };
}
/** Milliseconds since midnight in UTC. */
function timeOf(text) {
	return Date.parse(`1970-01-01T${text}`);
}
function bandsOf(listed) {
	const smallest = ratesFor(listed, 0);
	if (smallest === void 0) return void 0;
	const starts = Object.values(listed).flatMap((price) => typeof price === "object" ? price.tiers.map(({ start }) => start) : []);
	const larger = [...new Set(starts)].sort((a, b) => a - b).flatMap((above) => {
		const rates = ratesFor(listed, above + 1);
		return rates === void 0 ? [] : [{
			above,
			rates
		}];
	});
	return [{
		above: -1,
		rates: smallest
	}, ...larger];
}
/** Rates of a request of so much input. */
function ratesFor(listed, size) {
	const input = priceFor(listed, "input_mtok", size);
	const output = priceFor(listed, "output_mtok", size);
	if (input === void 0 || output === void 0) return void 0;
	const cacheWrite = priceFor(listed, "cache_write_mtok", size) ?? input;
	return {
		input,
		output,
		cacheRead: priceFor(listed, "cache_read_mtok", size) ?? input,
		cacheWrite,
		cacheWrite1h: priceFor(listed, "cache_write_1h_mtok", size) ?? cacheWrite
	};
}
function priceFor(listed, kind, size) {
	const price = listed[kind];
	if (typeof price !== "object") return price;
	return price.tiers.filter(({ start }) => size > start).toSorted((a, b) => a.start - b.start).at(-1)?.price ?? price.base;
}
// src/pricing/overlay.ts
/** Day on which the overlay was last compared with its sources. */
const OVERLAY_DATE = "2026-11-25";
/** US dollars per 1,000 (https://platform.claude.com/docs/en/about-claude/pricing, 2026-11). */
const ANTHROPIC_SEARCHES = 10;
const SONNET_5_5 = {
	input: 2,
	output: 10,
	cacheWrite: 2.5,
	cacheWrite1h: 4
};
/**
* Models that the bundled price list does not know, by canonical name, in US dollars per
* million tokens. A newer list that knows one of them goes before it, and a test fails when
* the bundled one does, so that it leaves. What no line says otherwise of is what GitHub's
* firewall budgets with (https://github.com/github/gh-aw-firewall
* `containers/api-proxy/ai-credits-pricing.js`, read 2026-08).
*/
const OVERLAY = {
	"claude-haiku-5-5": [{
		bands: [{
			above: -1,
			rates: {
				input: .1,
				output: .5,
				cacheRead: .01,
				cacheWrite: .125,
				cacheWrite1h: .2
			}
		}, {
			above: 1e5,
			rates: {
				input: .5,
				output: 2.5,
				cacheRead: .05,
				cacheWrite: .625,
				cacheWrite1h: 1
			}
		}],
		webSearches: ANTHROPIC_SEARCHES
	}],
	"claude-mythos-5": anthropic({
		input: 10,
		output: 50,
		cacheRead: 1,
		cacheWrite: 12.5,
		cacheWrite1h: 20
	}),
	"claude-mythos-5-1": anthropic({
		input: 10,
		output: 50,
		cacheRead: .25,
		cacheWrite: 12.5,
		cacheWrite1h: 20
	}),
	"claude-sonnet-5-5": [...anthropic({
		...SONNET_5_5,
		cacheRead: .2
	}), ...anthropic({
		...SONNET_5_5,
		cacheRead: .1
	}, "2026-10-07")],
	"gemini-3-1-flash": flat({
		input: .75,
		output: 4.5,
		cacheRead: .075
	}),
	"gemini-3-1-pro": [{ bands: [{
		above: -1,
		rates: {
			input: 2,
			output: 12,
			cacheRead: .2
		}
	}, {
		above: 2e5,
		rates: {
			input: 4,
			output: 18,
			cacheRead: .4
		}
	}] }],
	"gemini-3-flash": flat({
		input: .5,
		output: 3,
		cacheRead: .05
	}),
	"gpt-5-codex-mini": flat({
		input: .25,
		output: 2,
		cacheRead: .025
	}),
	"gpt-6-1-sol": [{ bands: [{
		above: -1,
		rates: {
			input: 2,
			output: 10,
			cacheRead: .1,
			cacheWrite: 2.5
		}
	}, {
		above: 272e3,
		rates: {
			input: 4,
			output: 15,
			cacheRead: .2,
			cacheWrite: 5
		}
	}] }],
	"mai-code-1-flash": flat({
		input: .75,
		output: 4.5,
		cacheRead: .075
	}),
	"raptor-mini": flat({
		input: .25,
		output: 2,
		cacheRead: .025
	})
};
/**
* What the bundled list has at one price, whatever a request's size: Claude Sonnet 4 takes twice
* as much for input and 1.5 times for output where the whole input is larger than 200,000 tokens
* (Anthropic's announcement as quoted in https://news.ycombinator.com/item?id=44878147,
* 2025-08-12, and https://eonsr.com/en/claude-sonnet-4-1m-context-pricing-switch, read 2026-11).
*/
const LONG_PROMPTS = { "claude-sonnet-4-0": {
	above: 2e5,
	rates: {
		input: 6,
		output: 22.5,
		cacheRead: .6,
		cacheWrite: 7.5,
		cacheWrite1h: 12
	}
} };
/** Adds the price of large requests that the list lacks; a list that has one is left as it is. */
function withLongPrompts(id, tariffs) {
	const band = Object.hasOwn(LONG_PROMPTS, id) ? LONG_PROMPTS[id] : void 0;
	if (band === void 0 || tariffs.some(({ bands }) => bands.length > 1)) return tariffs;
	return tariffs.map((tariff) => ({
		...tariff,
		bands: [...tariff.bands, band]
	}));
}
function flat(rates) {
	return [{ bands: [{
		above: -1,
		rates
	}] }];
}
/** `since`: UTC day. */
function anthropic(rates, since) {
	return [{
		...since === void 0 ? {} : { from: Date.parse(since) },
		bands: [{
			above: -1,
			rates
		}],
		webSearches: ANTHROPIC_SEARCHES
	}];
}
// node_modules/@pydantic/genai-prices/dist/index.js
const E = JSON.parse("[{\"id\":\"anthropic\",\"api_pattern\":\"https://api\\\\.anthropic\\\\.com\",\"model_match\":{\"contains\":\"claude\"},\"provider_match\":{\"contains\":\"anthropic\"},\"models\":[{\"id\":\"claude-2\",\"match\":{\"or\":[{\"starts_with\":\"claude-2\"},{\"contains\":\"claude-v2\"}]},\"prices\":{\"input_mtok\":8,\"output_mtok\":24}},{\"id\":\"claude-3-5-haiku-latest\",\"match\":{\"or\":[{\"starts_with\":\"claude-3-5-haiku\"},{\"starts_with\":\"claude-3.5-haiku\"}]},\"prices\":{\"input_mtok\":0.8,\"cache_write_mtok\":1,\"cache_read_mtok\":0.08,\"output_mtok\":4,\"cache_write_1h_mtok\":1.6,\"web_searches_kcount\":10}},{\"id\":\"claude-3-5-sonnet\",\"match\":{\"or\":[{\"starts_with\":\"claude-3-5-sonnet\"},{\"starts_with\":\"claude-3.5-sonnet\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15,\"cache_write_1h_mtok\":6,\"web_searches_kcount\":10}},{\"id\":\"claude-3-7-sonnet-latest\",\"match\":{\"or\":[{\"starts_with\":\"claude-3-7-sonnet\"},{\"starts_with\":\"claude-3.7-sonnet\"},{\"starts_with\":\"claude-sonnet-3.7\"},{\"starts_with\":\"claude-sonnet-3-7\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15,\"cache_write_1h_mtok\":6,\"web_searches_kcount\":10}},{\"id\":\"claude-3-haiku\",\"match\":{\"starts_with\":\"claude-3-haiku\"},\"prices\":{\"input_mtok\":0.25,\"cache_write_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":1.25,\"cache_write_1h_mtok\":0.5}},{\"id\":\"claude-3-opus-latest\",\"match\":{\"starts_with\":\"claude-3-opus\"},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75,\"cache_write_1h_mtok\":30}},{\"id\":\"claude-3-sonnet\",\"match\":{\"starts_with\":\"claude-3-sonnet\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15,\"cache_write_1h_mtok\":6}},{\"id\":\"claude-fable-5\",\"match\":{\"or\":[{\"equals\":\"claude-fable-5\"},{\"regex\":\"^claude-fable-5-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50,\"cache_write_1h_mtok\":20,\"web_searches_kcount\":10}},{\"id\":\"claude-fable-5-1\",\"match\":{\"or\":[{\"equals\":\"claude-fable-5-1\"},{\"regex\":\"^claude-fable-5-1-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":0.25,\"output_mtok\":50,\"cache_write_1h_mtok\":20,\"web_searches_kcount\":10}},{\"id\":\"claude-haiku-4-5\",\"match\":{\"or\":[{\"starts_with\":\"claude-haiku-4-5\"},{\"starts_with\":\"claude-haiku-4.5\"},{\"starts_with\":\"claude-4-5-haiku\"},{\"starts_with\":\"claude-4.5-haiku\"}]},\"prices\":{\"input_mtok\":1,\"cache_write_mtok\":1.25,\"cache_read_mtok\":0.1,\"output_mtok\":5,\"cache_write_1h_mtok\":2,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-4-0\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-0\"},{\"starts_with\":\"claude-4-opus\"},{\"equals\":\"claude-opus-4\"},{\"equals\":\"claude-opus-4-20250514\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75,\"cache_write_1h_mtok\":30,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-4-1\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-1\"},{\"starts_with\":\"claude-opus-4.1\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75,\"cache_write_1h_mtok\":30,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-4-5\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-5\"},{\"starts_with\":\"claude-opus-4.5\"},{\"starts_with\":\"claude-4-5-opus\"},{\"starts_with\":\"claude-4.5-opus\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25,\"cache_write_1h_mtok\":10,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-4-6\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-6\"},{\"starts_with\":\"claude-opus-4.6\"},{\"starts_with\":\"claude-4-6-opus\"},{\"starts_with\":\"claude-4.6-opus\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":200000,\"price\":10}]},\"cache_write_mtok\":{\"base\":6.25,\"tiers\":[{\"start\":200000,\"price\":12.5}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":200000,\"price\":1}]},\"output_mtok\":{\"base\":25,\"tiers\":[{\"start\":200000,\"price\":37.5}]},\"cache_write_1h_mtok\":{\"base\":10,\"tiers\":[{\"start\":200000,\"price\":20}]},\"web_searches_kcount\":10}},{\"constraint\":{\"start_date\":\"2026-03-13\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25,\"cache_write_1h_mtok\":10,\"web_searches_kcount\":10}}]},{\"id\":\"claude-opus-4-7\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-7\"},{\"starts_with\":\"claude-opus-4.7\"},{\"starts_with\":\"claude-4-7-opus\"},{\"starts_with\":\"claude-4.7-opus\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25,\"cache_write_1h_mtok\":10,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-4-8\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-8\"},{\"starts_with\":\"claude-opus-4.8\"},{\"starts_with\":\"claude-4-8-opus\"},{\"starts_with\":\"claude-4.8-opus\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25,\"cache_write_1h_mtok\":10,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-5\",\"match\":{\"or\":[{\"equals\":\"claude-opus-5\"},{\"regex\":\"^claude-opus-5-\\\\d{8}$\"},{\"starts_with\":\"claude-opus-5.0\"},{\"starts_with\":\"claude-5-opus\"},{\"starts_with\":\"claude-5.0-opus\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25,\"cache_write_1h_mtok\":10,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-5-5\",\"match\":{\"or\":[{\"equals\":\"claude-opus-5-5\"},{\"regex\":\"^claude-opus-5-5-\\\\d{8}$\"},{\"starts_with\":\"claude-opus-5.5\"},{\"starts_with\":\"claude-5-5-opus\"},{\"starts_with\":\"claude-5.5-opus\"}]},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.2,\"output_mtok\":20,\"cache_write_1h_mtok\":8,\"web_searches_kcount\":10}},{\"id\":\"claude-sonnet-4-0\",\"match\":{\"or\":[{\"starts_with\":\"claude-sonnet-4-2025\"},{\"starts_with\":\"claude-sonnet-4-0\"},{\"starts_with\":\"claude-sonnet-4@\"},{\"equals\":\"claude-sonnet-4\"},{\"starts_with\":\"claude-4-sonnet\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15,\"cache_write_1h_mtok\":6,\"web_searches_kcount\":10}},{\"id\":\"claude-sonnet-4-5\",\"match\":{\"or\":[{\"starts_with\":\"claude-sonnet-4-5\"},{\"starts_with\":\"claude-sonnet-4.5\"}]},\"prices\":{\"input_mtok\":{\"base\":3,\"tiers\":[{\"start\":200000,\"price\":6}]},\"cache_write_mtok\":{\"base\":3.75,\"tiers\":[{\"start\":200000,\"price\":7.5}]},\"cache_read_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":200000,\"price\":0.6}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":200000,\"price\":22.5}]},\"cache_write_1h_mtok\":{\"base\":6,\"tiers\":[{\"start\":200000,\"price\":12}]},\"web_searches_kcount\":10}},{\"id\":\"claude-sonnet-4-6\",\"match\":{\"or\":[{\"starts_with\":\"claude-sonnet-4-6\"},{\"starts_with\":\"claude-sonnet-4.6\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":3,\"tiers\":[{\"start\":200000,\"price\":6}]},\"cache_write_mtok\":{\"base\":3.75,\"tiers\":[{\"start\":200000,\"price\":7.5}]},\"cache_read_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":200000,\"price\":0.6}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":200000,\"price\":22.5}]},\"cache_write_1h_mtok\":{\"base\":6,\"tiers\":[{\"start\":200000,\"price\":12}]},\"web_searches_kcount\":10}},{\"constraint\":{\"start_date\":\"2026-03-13\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15,\"cache_write_1h_mtok\":6,\"web_searches_kcount\":10}}]},{\"id\":\"claude-sonnet-5\",\"match\":{\"or\":[{\"starts_with\":\"claude-sonnet-5\"},{\"starts_with\":\"claude-sonnet-5.0\"},{\"starts_with\":\"claude-5-sonnet\"},{\"starts_with\":\"claude-5.0-sonnet\"}]},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":2.5,\"cache_read_mtok\":0.2,\"output_mtok\":10,\"cache_write_1h_mtok\":4,\"web_searches_kcount\":10}},{\"id\":\"claude-v1\",\"match\":{\"equals\":\"claude-v1\"},\"prices\":{\"input_mtok\":8,\"output_mtok\":24}}]},{\"id\":\"arcee\",\"api_pattern\":\"https://api\\\\.arcee\\\\.ai(?:/|$)\",\"provider_match\":{\"contains\":\"arcee\"},\"models\":[{\"id\":\"deepseek/deepseek-v4-flash-latest\",\"match\":{\"equals\":\"deepseek/deepseek-v4-flash-latest\"},\"prices\":{\"input_mtok\":0.14,\"cache_read_mtok\":0.028,\"output_mtok\":0.28}},{\"id\":\"deepseek/deepseek-v4-pro\",\"match\":{\"equals\":\"deepseek/deepseek-v4-pro\"},\"prices\":{\"input_mtok\":1.74,\"cache_read_mtok\":0.2,\"output_mtok\":3.48}},{\"id\":\"moonshotai/kimi-k3\",\"match\":{\"equals\":\"moonshotai/kimi-k3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"thinkingmachines/inkling-small\",\"match\":{\"equals\":\"thinkingmachines/inkling-small\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.1,\"output_mtok\":1.2}},{\"id\":\"trinity-large-thinking\",\"match\":{\"equals\":\"trinity-large-thinking\"},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.06,\"output_mtok\":0.8}},{\"id\":\"zai-org/glm-5.2\",\"match\":{\"equals\":\"zai-org/glm-5.2\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}}]},{\"id\":\"avian\",\"api_pattern\":\"https://api\\\\.avian\\\\.io\",\"models\":[{\"id\":\"Meta-Llama-3.1-405B-Instruct\",\"match\":{\"equals\":\"Meta-Llama-3.1-405B-Instruct\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":1.5},\"deprecated\":true},{\"id\":\"Meta-Llama-3.1-70B-Instruct\",\"match\":{\"equals\":\"Meta-Llama-3.1-70B-Instruct\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":0.45},\"deprecated\":true},{\"id\":\"Meta-Llama-3.1-8B-Instruct\",\"match\":{\"equals\":\"Meta-Llama-3.1-8B-Instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1},\"deprecated\":true},{\"id\":\"Meta-Llama-3.3-70B-Instruct\",\"match\":{\"equals\":\"Meta-Llama-3.3-70B-Instruct\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":0.45},\"deprecated\":true},{\"id\":\"deepseek/deepseek-v3.2\",\"match\":{\"equals\":\"deepseek/deepseek-v3.2\"},\"prices\":{\"input_mtok\":0.23,\"cache_read_mtok\":0.012,\"output_mtok\":0.33}},{\"id\":\"deepseek/deepseek-v4-flash\",\"match\":{\"equals\":\"deepseek/deepseek-v4-flash\"},\"prices\":{\"input_mtok\":0.0805,\"cache_read_mtok\":0.0165,\"output_mtok\":0.161}},{\"id\":\"deepseek/deepseek-v4-pro\",\"match\":{\"equals\":\"deepseek/deepseek-v4-pro\"},\"prices\":{\"input_mtok\":1.305,\"cache_read_mtok\":0.10875,\"output_mtok\":2.61}},{\"id\":\"deepseek/deepseek-v4-pro-0813\",\"match\":{\"equals\":\"deepseek/deepseek-v4-pro-0813\"},\"prices\":{\"input_mtok\":0.594,\"cache_read_mtok\":0.0198,\"output_mtok\":1.782}},{\"id\":\"minimax/minimax-m2.5\",\"match\":{\"equals\":\"minimax/minimax-m2.5\"},\"prices\":{\"input_mtok\":0.27,\"cache_read_mtok\":0.15,\"output_mtok\":1.08}},{\"id\":\"moonshotai/kimi-k2.5\",\"match\":{\"equals\":\"moonshotai/kimi-k2.5\"},\"prices\":{\"input_mtok\":0.45,\"cache_read_mtok\":0.225,\"output_mtok\":2.2}},{\"id\":\"moonshotai/kimi-k2.6\",\"match\":{\"equals\":\"moonshotai/kimi-k2.6\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"xiaomi/mimo-v2.5\",\"match\":{\"equals\":\"xiaomi/mimo-v2.5\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.05,\"output_mtok\":0.4}},{\"id\":\"xiaomi/mimo-v2.5-pro\",\"match\":{\"equals\":\"xiaomi/mimo-v2.5-pro\"},\"prices\":{\"input_mtok\":0.435,\"cache_read_mtok\":0.0036,\"output_mtok\":0.87}},{\"id\":\"z-ai/glm-4.7\",\"match\":{\"equals\":\"z-ai/glm-4.7\"},\"prices\":{\"input_mtok\":0.388,\"cache_read_mtok\":0.097,\"output_mtok\":1.806}},{\"id\":\"z-ai/glm-5\",\"match\":{\"equals\":\"z-ai/glm-5\"},\"prices\":{\"input_mtok\":0.516,\"cache_read_mtok\":0.129,\"output_mtok\":2.322}},{\"id\":\"z-ai/glm-5.1\",\"match\":{\"equals\":\"z-ai/glm-5.1\"},\"prices\":{\"input_mtok\":0.743,\"cache_read_mtok\":0.186,\"output_mtok\":2.971}},{\"id\":\"z-ai/glm-5.2\",\"match\":{\"equals\":\"z-ai/glm-5.2\"},\"prices\":{\"input_mtok\":0.495,\"cache_read_mtok\":0.124,\"output_mtok\":1.733}}]},{\"id\":\"aws\",\"api_pattern\":\"https://bedrock-runtime\\\\.[a-z0-9-]+\\\\.amazonaws\\\\.com(/|$)\",\"provider_match\":{\"or\":[{\"contains\":\"bedrock\"},{\"contains\":\"amazon\"}]},\"models\":[{\"id\":\"amazon.nova-2-sonic-v1:0\",\"match\":{\"contains\":\"amazon.nova-2-sonic\"},\"prices\":{\"input_mtok\":0.33,\"output_mtok\":2.75,\"input_audio_mtok\":3,\"output_audio_mtok\":12}},{\"id\":\"amazon.nova-lite-v1:0\",\"match\":{\"contains\":\"amazon.nova-lite\"},\"prices\":{\"input_mtok\":0.06,\"cache_read_mtok\":0.015,\"output_mtok\":0.24}},{\"id\":\"amazon.nova-micro-v1:0\",\"match\":{\"contains\":\"amazon.nova-micro\"},\"prices\":{\"input_mtok\":0.035,\"cache_read_mtok\":0.00875,\"output_mtok\":0.14}},{\"id\":\"amazon.nova-premier-v1:0\",\"match\":{\"contains\":\"amazon.nova-premier\"},\"prices\":{\"input_mtok\":2.5,\"cache_read_mtok\":0.625,\"output_mtok\":12.5}},{\"id\":\"amazon.nova-pro-v1:0\",\"match\":{\"contains\":\"amazon.nova-pro\"},\"prices\":{\"input_mtok\":0.8,\"cache_read_mtok\":0.2,\"output_mtok\":3.2}},{\"id\":\"amazon.nova-sonic-v1:0\",\"match\":{\"contains\":\"amazon.nova-sonic\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.24,\"input_audio_mtok\":3.4,\"output_audio_mtok\":13.6}},{\"id\":\"amazon.titan-embed-text-v1\",\"match\":{\"contains\":\"amazon.titan-embed-text\"},\"prices\":{\"input_mtok\":0.1}},{\"id\":\"amazon.titan-text-express-v1\",\"match\":{\"contains\":\"titan-text-express\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"amazon.titan-text-lite-v1\",\"match\":{\"contains\":\"titan-text-lite\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.2}},{\"id\":\"deepseek.r1-v1:0\",\"match\":{\"contains\":\"deepseek.r1\"},\"prices\":{\"input_mtok\":1.35,\"output_mtok\":5.4}},{\"id\":\"global.amazon.nova-2-lite-v1:0\",\"match\":{\"contains\":\"global.amazon.nova-2-lite\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.075,\"output_mtok\":2.5}},{\"id\":\"global.anthropic.claude-fable-5-1-v1:0\",\"match\":{\"or\":[{\"ends_with\":\"global.anthropic.claude-fable-5-1\"},{\"contains\":\"global.anthropic.claude-fable-5-1-v1\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":0.25,\"output_mtok\":50}},{\"id\":\"global.anthropic.claude-fable-5-v1:0\",\"match\":{\"or\":[{\"ends_with\":\"global.anthropic.claude-fable-5\"},{\"contains\":\"global.anthropic.claude-fable-5-v1\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"global.anthropic.claude-haiku-4-5-20251001-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-haiku-4-5-20251001\"},\"prices\":{\"input_mtok\":1,\"cache_write_mtok\":1.25,\"cache_read_mtok\":0.1,\"output_mtok\":5}},{\"id\":\"global.anthropic.claude-opus-4-5-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-opus-4-5\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"global.anthropic.claude-opus-4-6-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-opus-4-6\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"global.anthropic.claude-opus-4-7-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-opus-4-7\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"global.anthropic.claude-opus-4-8-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-opus-4-8\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"global.anthropic.claude-opus-5\",\"match\":{\"or\":[{\"ends_with\":\"global.anthropic.claude-opus-5\"},{\"contains\":\"global.anthropic.claude-opus-5-v1\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"global.anthropic.claude-opus-5-5\",\"match\":{\"or\":[{\"ends_with\":\"global.anthropic.claude-opus-5-5\"},{\"contains\":\"global.anthropic.claude-opus-5-5-v1\"}]},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.2,\"output_mtok\":20,\"cache_write_1h_mtok\":8}},{\"id\":\"global.anthropic.claude-sonnet-4-20250514-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-sonnet-4-20250514\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"global.anthropic.claude-sonnet-4-5-20250929-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-sonnet-4-5-20250929\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"global.anthropic.claude-sonnet-4-6-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-sonnet-4-6\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"global.anthropic.claude-sonnet-5-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-sonnet-5\"},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":2.5,\"cache_read_mtok\":0.2,\"output_mtok\":10}},{\"id\":\"global.openai.gpt-5.6-luna\",\"match\":{\"contains\":\"global.openai.gpt-5.6-luna\"},\"prices\":{\"input_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":271999,\"price\":0.4}]},\"cache_write_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":271999,\"price\":0.5}]},\"cache_read_mtok\":{\"base\":0.02,\"tiers\":[{\"start\":271999,\"price\":0.04}]},\"output_mtok\":{\"base\":1.2,\"tiers\":[{\"start\":271999,\"price\":1.8}]}}},{\"id\":\"global.openai.gpt-5.6-sol\",\"match\":{\"contains\":\"global.openai.gpt-5.6-sol\"},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":271999,\"price\":10}]},\"cache_write_mtok\":{\"base\":6.25,\"tiers\":[{\"start\":271999,\"price\":12.5}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":271999,\"price\":1}]},\"output_mtok\":{\"base\":30,\"tiers\":[{\"start\":271999,\"price\":45}]}}},{\"constraint\":{\"start_date\":\"2026-08-21\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":4,\"tiers\":[{\"start\":271999,\"price\":8}]},\"cache_write_mtok\":{\"base\":5,\"tiers\":[{\"start\":271999,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.4,\"tiers\":[{\"start\":271999,\"price\":0.8}]},\"output_mtok\":{\"base\":20,\"tiers\":[{\"start\":271999,\"price\":30}]}}}]},{\"id\":\"global.openai.gpt-5.6-terra\",\"match\":{\"contains\":\"global.openai.gpt-5.6-terra\"},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":271999,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":271999,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":271999,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":271999,\"price\":18}]}}},{\"id\":\"google.gemma-3-12b-it\",\"match\":{\"contains\":\"google.gemma-3-12b-it\"},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.29}},{\"id\":\"google.gemma-3-27b-it\",\"match\":{\"contains\":\"google.gemma-3-27b-it\"},\"prices\":{\"input_mtok\":0.23,\"output_mtok\":0.38}},{\"id\":\"google.gemma-3-4b-it\",\"match\":{\"contains\":\"google.gemma-3-4b-it\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.08}},{\"id\":\"meta.llama3-1-70b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-1-70b-instruct\"},\"prices\":{\"input_mtok\":0.72,\"output_mtok\":0.72}},{\"id\":\"meta.llama3-1-8b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-1-8b-instruct\"},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":0.22}},{\"id\":\"meta.llama3-2-11b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-2-11b-instruct\"},\"prices\":{\"input_mtok\":0.16,\"output_mtok\":0.16}},{\"id\":\"meta.llama3-2-1b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-2-1b-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"meta.llama3-2-3b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-2-3b-instruct\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"meta.llama3-2-90b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-2-90b-instruct\"},\"prices\":{\"input_mtok\":0.72,\"output_mtok\":0.72}},{\"id\":\"meta.llama3-3-70b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-3-70b-instruct\"},\"prices\":{\"input_mtok\":0.72,\"output_mtok\":0.72}},{\"id\":\"meta.llama3-70b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-70b-instruct\"},\"prices\":{\"input_mtok\":2.65,\"output_mtok\":3.5}},{\"id\":\"meta.llama3-8b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-8b-instruct\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.6}},{\"id\":\"meta.llama4-maverick-17b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama4-maverick-17b-instruct\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.97}},{\"id\":\"meta.llama4-scout-17b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama4-scout-17b-instruct\"},\"prices\":{\"input_mtok\":0.17,\"output_mtok\":0.66}},{\"id\":\"mistral.devstral-2-123b\",\"match\":{\"contains\":\"mistral.devstral-2-123b\"},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":2}},{\"id\":\"mistral.magistral-small-2509\",\"match\":{\"contains\":\"mistral.magistral-small-2509\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"mistral.ministral-3-14b-instruct\",\"match\":{\"contains\":\"mistral.ministral-3-14b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistral.ministral-3-3b-instruct\",\"match\":{\"contains\":\"mistral.ministral-3-3b-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistral.ministral-3-8b-instruct\",\"match\":{\"contains\":\"mistral.ministral-3-8b-instruct\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"mistral.mistral-7b-instruct-v0:2\",\"match\":{\"contains\":\"mistral.mistral-7b-instruct-v0\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.2}},{\"id\":\"mistral.mistral-large-2402-v1:0\",\"match\":{\"contains\":\"mistral.mistral-large-2402\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":12}},{\"id\":\"mistral.mistral-large-3-675b-instruct\",\"match\":{\"contains\":\"mistral.mistral-large-3-675b-instruct\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"mistral.mistral-small-2402-v1:0\",\"match\":{\"contains\":\"mistral.mistral-small-2402\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":3}},{\"id\":\"mistral.mixtral-8x7b-instruct-v0:1\",\"match\":{\"contains\":\"mistral.mixtral-8x7b-instruct-v0\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":0.7}},{\"id\":\"mistral.pixtral-large-2502-v1:0\",\"match\":{\"contains\":\"mistral.pixtral-large-2502\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"mistral.voxtral-mini-3b-2507\",\"match\":{\"contains\":\"mistral.voxtral-mini-3b-2507\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"mistral.voxtral-small-24b-2507\",\"match\":{\"contains\":\"mistral.voxtral-small-24b-2507\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"nvidia.nemotron-nano-3-30b:0\",\"match\":{\"contains\":\"nvidia.nemotron-nano-3-30b\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.24}},{\"id\":\"nvidia.nemotron-nano-9b-v2:0\",\"match\":{\"contains\":\"nvidia.nemotron-nano-9b-v2\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.23}},{\"id\":\"nvidia.nemotron-super-3-120b:0\",\"match\":{\"contains\":\"nvidia.nemotron-super-3-120b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.65}},{\"id\":\"openai.gpt-5.4\",\"match\":{\"equals\":\"openai.gpt-5.4\"},\"prices\":{\"input_mtok\":2.75,\"cache_read_mtok\":0.275,\"output_mtok\":16.5}},{\"id\":\"openai.gpt-5.5\",\"match\":{\"equals\":\"openai.gpt-5.5\"},\"prices\":{\"input_mtok\":5.5,\"cache_read_mtok\":0.55,\"output_mtok\":33}},{\"id\":\"openai.gpt-oss-120b-1:0\",\"match\":{\"contains\":\"openai.gpt-oss-120b-1\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"openai.gpt-oss-20b-1:0\",\"match\":{\"contains\":\"openai.gpt-oss-20b-1\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.3}},{\"id\":\"qwen.qwen3-32b-v1:0\",\"match\":{\"contains\":\"qwen.qwen3-32b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"qwen.qwen3-coder-30b-a3b-v1:0\",\"match\":{\"contains\":\"qwen.qwen3-coder-30b-a3b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"qwen.qwen3-coder-480b-a35b-v1:0\",\"match\":{\"contains\":\"qwen.qwen3-coder-480b-a35b\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":1.8}},{\"id\":\"qwen.qwen3-vl-235b-a22b-v1:0\",\"match\":{\"contains\":\"qwen.qwen3-vl-235b-a22b\"},\"prices\":{\"input_mtok\":0.53,\"output_mtok\":2.66}},{\"id\":\"regional.amazon.nova-2-lite-v1:0\",\"match\":{\"or\":[{\"contains\":\"us.amazon.nova-2-lite\"},{\"contains\":\"eu.amazon.nova-2-lite\"},{\"contains\":\"jp.amazon.nova-2-lite\"}]},\"prices\":{\"input_mtok\":0.33,\"cache_read_mtok\":0.0825,\"output_mtok\":2.75}},{\"id\":\"regional.anthropic.claude-3-5-haiku-20241022-v1:0\",\"match\":{\"contains\":\"claude-3-5-haiku-20241022\"},\"prices\":{\"input_mtok\":0.8,\"cache_write_mtok\":1,\"cache_read_mtok\":0.08,\"output_mtok\":4}},{\"id\":\"regional.anthropic.claude-3-5-sonnet-20240620-v1:0\",\"match\":{\"contains\":\"claude-3-5-sonnet-20240620\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"regional.anthropic.claude-3-5-sonnet-20241022-v2:0\",\"match\":{\"contains\":\"claude-3-5-sonnet-20241022\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"regional.anthropic.claude-3-7-sonnet-20250219-v1:0\",\"match\":{\"contains\":\"claude-3-7-sonnet-20250219\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"regional.anthropic.claude-3-haiku-20240307-v1:0\",\"match\":{\"contains\":\"claude-3-haiku-20240307\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":1.25}},{\"id\":\"regional.anthropic.claude-3-opus-20240229-v1:0\",\"match\":{\"contains\":\"claude-3-opus-20240229\"},\"prices\":{\"input_mtok\":15,\"output_mtok\":75}},{\"id\":\"regional.anthropic.claude-3-sonnet-20240229-v1:0\",\"match\":{\"contains\":\"claude-3-sonnet-20240229\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"regional.anthropic.claude-fable-5-1-v1:0\",\"match\":{\"or\":[{\"equals\":\"anthropic.claude-fable-5-1\"},{\"equals\":\"claude-fable-5-1\"},{\"starts_with\":\"anthropic.claude-fable-5-1-v1\"},{\"starts_with\":\"claude-fable-5-1-v1\"},{\"contains\":\"us.anthropic.claude-fable-5-1-v1\"}]},\"prices\":{\"input_mtok\":11,\"cache_write_mtok\":13.75,\"cache_read_mtok\":0.275,\"output_mtok\":55}},{\"id\":\"regional.anthropic.claude-fable-5-v1:0\",\"match\":{\"or\":[{\"equals\":\"anthropic.claude-fable-5\"},{\"equals\":\"claude-fable-5\"},{\"starts_with\":\"anthropic.claude-fable-5-v1\"},{\"starts_with\":\"claude-fable-5-v1\"},{\"contains\":\"us.anthropic.claude-fable-5-v1\"},{\"contains\":\"au.anthropic.claude-fable-5-v1\"},{\"contains\":\"eu.anthropic.claude-fable-5-v1\"},{\"contains\":\"jp.anthropic.claude-fable-5-v1\"}]},\"prices\":{\"input_mtok\":11,\"cache_write_mtok\":13.75,\"cache_read_mtok\":1.1,\"output_mtok\":55}},{\"id\":\"regional.anthropic.claude-haiku-4-5-20251001-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-haiku-4-5-20251001\"},{\"starts_with\":\"claude-haiku-4-5-20251001\"},{\"contains\":\"us.anthropic.claude-haiku-4-5-20251001\"},{\"contains\":\"au.anthropic.claude-haiku-4-5-20251001\"},{\"contains\":\"apac.anthropic.claude-haiku-4-5-20251001\"},{\"contains\":\"eu.anthropic.claude-haiku-4-5-20251001\"},{\"contains\":\"us-gov.anthropic.claude-haiku-4-5-20251001\"},{\"contains\":\"jp.anthropic.claude-haiku-4-5-20251001\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_write_mtok\":1.375,\"cache_read_mtok\":0.11,\"output_mtok\":5.5}},{\"id\":\"regional.anthropic.claude-opus-4-1-20250805-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-1-20250805\"},{\"starts_with\":\"claude-opus-4-1-20250805\"},{\"contains\":\"us.anthropic.claude-opus-4-1-20250805\"},{\"contains\":\"au.anthropic.claude-opus-4-1-20250805\"},{\"contains\":\"apac.anthropic.claude-opus-4-1-20250805\"},{\"contains\":\"eu.anthropic.claude-opus-4-1-20250805\"},{\"contains\":\"us-gov.anthropic.claude-opus-4-1-20250805\"},{\"contains\":\"jp.anthropic.claude-opus-4-1-20250805\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"regional.anthropic.claude-opus-4-20250514-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-20250514\"},{\"starts_with\":\"claude-opus-4-20250514\"},{\"contains\":\"us.anthropic.claude-opus-4-20250514\"},{\"contains\":\"au.anthropic.claude-opus-4-20250514\"},{\"contains\":\"apac.anthropic.claude-opus-4-20250514\"},{\"contains\":\"eu.anthropic.claude-opus-4-20250514\"},{\"contains\":\"us-gov.anthropic.claude-opus-4-20250514\"},{\"contains\":\"jp.anthropic.claude-opus-4-20250514\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"regional.anthropic.claude-opus-4-5-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-5\"},{\"starts_with\":\"claude-opus-4-5\"},{\"contains\":\"us.anthropic.claude-opus-4-5\"},{\"contains\":\"au.anthropic.claude-opus-4-5\"},{\"contains\":\"apac.anthropic.claude-opus-4-5\"},{\"contains\":\"eu.anthropic.claude-opus-4-5\"},{\"contains\":\"us-gov.anthropic.claude-opus-4-5\"},{\"contains\":\"jp.anthropic.claude-opus-4-5\"}]},\"prices\":{\"input_mtok\":5.5,\"cache_write_mtok\":6.875,\"cache_read_mtok\":0.55,\"output_mtok\":27.5}},{\"id\":\"regional.anthropic.claude-opus-4-6-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-6\"},{\"starts_with\":\"claude-opus-4-6\"},{\"contains\":\"us.anthropic.claude-opus-4-6\"},{\"contains\":\"au.anthropic.claude-opus-4-6\"},{\"contains\":\"apac.anthropic.claude-opus-4-6\"},{\"contains\":\"eu.anthropic.claude-opus-4-6\"},{\"contains\":\"us-gov.anthropic.claude-opus-4-6\"},{\"contains\":\"jp.anthropic.claude-opus-4-6\"}]},\"prices\":{\"input_mtok\":5.5,\"cache_write_mtok\":6.875,\"cache_read_mtok\":0.55,\"output_mtok\":27.5}},{\"id\":\"regional.anthropic.claude-opus-4-7-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-7\"},{\"starts_with\":\"claude-opus-4-7\"},{\"contains\":\"us.anthropic.claude-opus-4-7\"},{\"contains\":\"au.anthropic.claude-opus-4-7\"},{\"contains\":\"apac.anthropic.claude-opus-4-7\"},{\"contains\":\"eu.anthropic.claude-opus-4-7\"},{\"contains\":\"us-gov.anthropic.claude-opus-4-7\"},{\"contains\":\"jp.anthropic.claude-opus-4-7\"}]},\"prices\":{\"input_mtok\":5.5,\"cache_write_mtok\":6.875,\"cache_read_mtok\":0.55,\"output_mtok\":27.5}},{\"id\":\"regional.anthropic.claude-opus-4-8-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-8\"},{\"starts_with\":\"claude-opus-4-8\"},{\"contains\":\"us.anthropic.claude-opus-4-8\"},{\"contains\":\"au.anthropic.claude-opus-4-8\"},{\"contains\":\"eu.anthropic.claude-opus-4-8\"},{\"contains\":\"jp.anthropic.claude-opus-4-8\"}]},\"prices\":{\"input_mtok\":5.5,\"cache_write_mtok\":6.875,\"cache_read_mtok\":0.55,\"output_mtok\":27.5}},{\"id\":\"regional.anthropic.claude-opus-5\",\"match\":{\"or\":[{\"equals\":\"anthropic.claude-opus-5\"},{\"equals\":\"claude-opus-5\"},{\"starts_with\":\"anthropic.claude-opus-5-v1\"},{\"starts_with\":\"claude-opus-5-v1\"},{\"equals\":\"us.anthropic.claude-opus-5\"},{\"equals\":\"au.anthropic.claude-opus-5\"},{\"equals\":\"eu.anthropic.claude-opus-5\"},{\"equals\":\"jp.anthropic.claude-opus-5\"},{\"contains\":\"us.anthropic.claude-opus-5-v1\"},{\"contains\":\"au.anthropic.claude-opus-5-v1\"},{\"contains\":\"eu.anthropic.claude-opus-5-v1\"},{\"contains\":\"jp.anthropic.claude-opus-5-v1\"}]},\"prices\":{\"input_mtok\":5.5,\"cache_write_mtok\":6.875,\"cache_read_mtok\":0.55,\"output_mtok\":27.5}},{\"id\":\"regional.anthropic.claude-opus-5-5\",\"match\":{\"or\":[{\"equals\":\"anthropic.claude-opus-5-5\"},{\"equals\":\"claude-opus-5-5\"},{\"starts_with\":\"anthropic.claude-opus-5-5-v1\"},{\"starts_with\":\"claude-opus-5-5-v1\"},{\"equals\":\"us.anthropic.claude-opus-5-5\"},{\"equals\":\"au.anthropic.claude-opus-5-5\"},{\"equals\":\"eu.anthropic.claude-opus-5-5\"},{\"equals\":\"jp.anthropic.claude-opus-5-5\"},{\"contains\":\"us.anthropic.claude-opus-5-5-v1\"},{\"contains\":\"au.anthropic.claude-opus-5-5-v1\"},{\"contains\":\"eu.anthropic.claude-opus-5-5-v1\"},{\"contains\":\"jp.anthropic.claude-opus-5-5-v1\"}]},\"prices\":{\"input_mtok\":4.4,\"cache_write_mtok\":5.5,\"cache_read_mtok\":0.22,\"output_mtok\":22,\"cache_write_1h_mtok\":8.8}},{\"id\":\"regional.anthropic.claude-sonnet-4-20250514-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-sonnet-4-20250514\"},{\"starts_with\":\"claude-sonnet-4-20250514\"},{\"contains\":\"us.anthropic.claude-sonnet-4-20250514\"},{\"contains\":\"au.anthropic.claude-sonnet-4-20250514\"},{\"contains\":\"apac.anthropic.claude-sonnet-4-20250514\"},{\"contains\":\"eu.anthropic.claude-sonnet-4-20250514\"},{\"contains\":\"us-gov.anthropic.claude-sonnet-4-20250514\"},{\"contains\":\"jp.anthropic.claude-sonnet-4-20250514\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"regional.anthropic.claude-sonnet-4-5-20250929-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-sonnet-4-5-20250929\"},{\"starts_with\":\"claude-sonnet-4-5-20250929\"},{\"contains\":\"us.anthropic.claude-sonnet-4-5-20250929\"},{\"contains\":\"au.anthropic.claude-sonnet-4-5-20250929\"},{\"contains\":\"apac.anthropic.claude-sonnet-4-5-20250929\"},{\"contains\":\"eu.anthropic.claude-sonnet-4-5-20250929\"},{\"contains\":\"us-gov.anthropic.claude-sonnet-4-5-20250929\"},{\"contains\":\"jp.anthropic.claude-sonnet-4-5-20250929\"}]},\"prices\":{\"input_mtok\":3.3,\"cache_write_mtok\":4.125,\"cache_read_mtok\":0.33,\"output_mtok\":16.5}},{\"id\":\"regional.anthropic.claude-sonnet-4-6-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-sonnet-4-6\"},{\"starts_with\":\"claude-sonnet-4-6\"},{\"contains\":\"us.anthropic.claude-sonnet-4-6\"},{\"contains\":\"au.anthropic.claude-sonnet-4-6\"},{\"contains\":\"apac.anthropic.claude-sonnet-4-6\"},{\"contains\":\"eu.anthropic.claude-sonnet-4-6\"},{\"contains\":\"us-gov.anthropic.claude-sonnet-4-6\"},{\"contains\":\"jp.anthropic.claude-sonnet-4-6\"}]},\"prices\":{\"input_mtok\":3.3,\"cache_write_mtok\":4.125,\"cache_read_mtok\":0.33,\"output_mtok\":16.5}},{\"id\":\"regional.anthropic.claude-sonnet-5-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-sonnet-5\"},{\"starts_with\":\"claude-sonnet-5\"},{\"contains\":\"us.anthropic.claude-sonnet-5\"},{\"contains\":\"au.anthropic.claude-sonnet-5\"},{\"contains\":\"apac.anthropic.claude-sonnet-5\"},{\"contains\":\"eu.anthropic.claude-sonnet-5\"},{\"contains\":\"us-gov.anthropic.claude-sonnet-5\"},{\"contains\":\"jp.anthropic.claude-sonnet-5\"}]},\"prices\":{\"input_mtok\":2.2,\"cache_write_mtok\":2.75,\"cache_read_mtok\":0.22,\"output_mtok\":11}},{\"id\":\"regional.openai.gpt-5.6-luna\",\"match\":{\"or\":[{\"starts_with\":\"openai.gpt-5.6-luna\"},{\"starts_with\":\"gpt-5.6-luna\"},{\"contains\":\"us.openai.gpt-5.6-luna\"},{\"contains\":\"in.openai.gpt-5.6-luna\"}]},\"prices\":[{\"prices\":{\"input_mtok\":1.1,\"cache_write_mtok\":1.375,\"cache_read_mtok\":0.11,\"output_mtok\":6.6}},{\"constraint\":{\"start_date\":\"2026-07-30\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":0.22,\"tiers\":[{\"start\":271999,\"price\":0.44}]},\"cache_write_mtok\":{\"base\":0.275,\"tiers\":[{\"start\":271999,\"price\":0.55}]},\"cache_read_mtok\":{\"base\":0.022,\"tiers\":[{\"start\":271999,\"price\":0.044}]},\"output_mtok\":{\"base\":1.32,\"tiers\":[{\"start\":271999,\"price\":1.98}]}}}]},{\"id\":\"regional.openai.gpt-5.6-sol\",\"match\":{\"or\":[{\"starts_with\":\"openai.gpt-5.6-sol\"},{\"starts_with\":\"gpt-5.6-sol\"},{\"contains\":\"us.openai.gpt-5.6-sol\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":5.5,\"tiers\":[{\"start\":271999,\"price\":11}]},\"cache_write_mtok\":{\"base\":6.875,\"tiers\":[{\"start\":271999,\"price\":13.75}]},\"cache_read_mtok\":{\"base\":0.55,\"tiers\":[{\"start\":271999,\"price\":1.1}]},\"output_mtok\":{\"base\":33,\"tiers\":[{\"start\":271999,\"price\":49.5}]}}},{\"constraint\":{\"start_date\":\"2026-08-21\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":4.4,\"tiers\":[{\"start\":271999,\"price\":8.8}]},\"cache_write_mtok\":{\"base\":5.5,\"tiers\":[{\"start\":271999,\"price\":11}]},\"cache_read_mtok\":{\"base\":0.44,\"tiers\":[{\"start\":271999,\"price\":0.88}]},\"output_mtok\":{\"base\":22,\"tiers\":[{\"start\":271999,\"price\":33}]}}}]},{\"id\":\"regional.openai.gpt-5.6-terra\",\"match\":{\"or\":[{\"starts_with\":\"openai.gpt-5.6-terra\"},{\"starts_with\":\"gpt-5.6-terra\"},{\"contains\":\"us.openai.gpt-5.6-terra\"},{\"contains\":\"in.openai.gpt-5.6-terra\"}]},\"prices\":[{\"prices\":{\"input_mtok\":2.75,\"cache_write_mtok\":3.4375,\"cache_read_mtok\":0.275,\"output_mtok\":16.5}},{\"constraint\":{\"start_date\":\"2026-07-30\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":2.2,\"tiers\":[{\"start\":271999,\"price\":4.4}]},\"cache_write_mtok\":{\"base\":2.75,\"tiers\":[{\"start\":271999,\"price\":5.5}]},\"cache_read_mtok\":{\"base\":0.22,\"tiers\":[{\"start\":271999,\"price\":0.44}]},\"output_mtok\":{\"base\":13.2,\"tiers\":[{\"start\":271999,\"price\":19.8}]}}}]},{\"id\":\"writer.palmyra-x4-v1:0\",\"match\":{\"contains\":\"writer.palmyra-x4\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"writer.palmyra-x5-v1:0\",\"match\":{\"contains\":\"writer.palmyra-x5\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":6}}]},{\"id\":\"azure\",\"api_pattern\":\"(https?://)?([^.]*\\\\.)?(?:openai\\\\.azure\\\\.com|azure-api\\\\.net|cognitiveservices\\\\.azure\\\\.com|services\\\\.ai\\\\.azure\\\\.com)\",\"fallback_model_providers\":[\"openai\",\"anthropic\",\"deepseek\",\"x-ai\",\"moonshotai\"],\"models\":[{\"id\":\"ada\",\"match\":{\"or\":[{\"equals\":\"ada\"},{\"equals\":\"text-embedding-ada\"},{\"equals\":\"text-embedding-ada-002\"},{\"equals\":\"text-embedding-ada-002-v2\"}]},\"prices\":{\"input_mtok\":0.1}},{\"id\":\"babbage\",\"match\":{\"or\":[{\"equals\":\"babbage\"},{\"equals\":\"babbage-002\"}]},\"prices\":{\"input_mtok\":0.4}},{\"id\":\"curie\",\"match\":{\"or\":[{\"equals\":\"curie\"},{\"equals\":\"text-curie\"},{\"equals\":\"text-curie-001\"}]},\"prices\":{\"input_mtok\":2}},{\"id\":\"davinci\",\"match\":{\"or\":[{\"equals\":\"davinci\"},{\"equals\":\"davinci-002\"},{\"equals\":\"text-davinci\"},{\"equals\":\"text-davinci-002\"}]},\"prices\":{\"input_mtok\":2}},{\"id\":\"mai-ds-r1:free\",\"match\":{\"equals\":\"mai-ds-r1:free\"},\"prices\":{}},{\"id\":\"o1\",\"match\":{\"or\":[{\"equals\":\"o1\"},{\"equals\":\"o1-2024-12-17\"}]},\"prices\":{\"input_mtok\":15,\"cache_read_mtok\":7.5,\"output_mtok\":60}},{\"id\":\"o1-mini\",\"match\":{\"or\":[{\"equals\":\"o1-mini\"},{\"equals\":\"o1-mini-2024-09-12\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"o1-preview\",\"match\":{\"or\":[{\"equals\":\"o1-preview\"},{\"equals\":\"o1-preview-2024-09-12\"}]},\"prices\":{\"input_mtok\":15,\"cache_read_mtok\":7.5,\"output_mtok\":60}},{\"id\":\"o3-2025-04-16\",\"match\":{\"or\":[{\"equals\":\"o3\"},{\"equals\":\"o3-2025-04-16\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8}},{\"id\":\"o3-mini\",\"match\":{\"or\":[{\"equals\":\"o3-mini\"},{\"equals\":\"o3-mini-2025-01-31\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"o4-mini\",\"match\":{\"or\":[{\"contains\":\"o4-mini\"},{\"contains\":\"o4-mini-2025-04-16\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.28,\"output_mtok\":4.4}},{\"id\":\"phi-3-medium-128k-instruct\",\"match\":{\"equals\":\"phi-3-medium-128k-instruct\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"phi-3-mini-128k-instruct\",\"match\":{\"equals\":\"phi-3-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"phi-3.5-mini-128k-instruct\",\"match\":{\"equals\":\"phi-3.5-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"phi-4\",\"match\":{\"equals\":\"phi-4\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.14}},{\"id\":\"phi-4-mini-instruct\",\"match\":{\"equals\":\"phi-4-mini-instruct\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.35}},{\"id\":\"phi-4-multimodal-instruct\",\"match\":{\"equals\":\"phi-4-multimodal-instruct\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"phi-4-reasoning-plus\",\"match\":{\"equals\":\"phi-4-reasoning-plus\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.35}},{\"id\":\"phi-4-reasoning-plus:free\",\"match\":{\"equals\":\"phi-4-reasoning-plus:free\"},\"prices\":{}},{\"id\":\"phi-4-reasoning:free\",\"match\":{\"equals\":\"phi-4-reasoning:free\"},\"prices\":{}},{\"id\":\"text-embedding-3-large\",\"match\":{\"equals\":\"text-embedding-3-large\"},\"prices\":{\"input_mtok\":0.13}},{\"id\":\"text-embedding-3-small\",\"match\":{\"equals\":\"text-embedding-3-small\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"wizardlm-2-8x22b\",\"match\":{\"equals\":\"wizardlm-2-8x22b\"},\"prices\":{\"input_mtok\":0.48,\"output_mtok\":0.48}}]},{\"id\":\"baseten\",\"api_pattern\":\"https://inference\\\\.baseten\\\\.co(?:/|$)\",\"provider_match\":{\"contains\":\"baseten\"},\"models\":[{\"id\":\"deepseek-ai/DeepSeek-V4-Flash-0731\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Flash-0731\"},\"prices\":{\"input_mtok\":0.13,\"cache_read_mtok\":0.028,\"output_mtok\":0.26}},{\"id\":\"deepseek-ai/DeepSeek-V4-Pro\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Pro\"},\"prices\":{\"input_mtok\":1.74,\"cache_read_mtok\":0.145,\"output_mtok\":3.48}},{\"id\":\"deepseek-ai/DeepSeek-V4-Pro-0813\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Pro-0813\"},\"prices\":{\"input_mtok\":1.32,\"cache_read_mtok\":0.132,\"output_mtok\":3.96}},{\"id\":\"moonshotai/Kimi-K2.6\",\"match\":{\"equals\":\"moonshotai/Kimi-K2.6\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"moonshotai/Kimi-K2.7-Code\",\"match\":{\"equals\":\"moonshotai/Kimi-K2.7-Code\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"moonshotai/Kimi-K3\",\"match\":{\"equals\":\"moonshotai/Kimi-K3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B\",\"match\":{\"equals\":\"nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.12,\"output_mtok\":2.4}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"equals\":\"openai/gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.5}},{\"id\":\"thinkingmachines/inkling\",\"match\":{\"equals\":\"thinkingmachines/inkling\"},\"prices\":{\"input_mtok\":1,\"cache_read_mtok\":0.17,\"output_mtok\":4.05}},{\"id\":\"thinkingmachines/inkling-small\",\"match\":{\"equals\":\"thinkingmachines/inkling-small\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.1,\"output_mtok\":1.2}},{\"id\":\"zai-org/GLM-4.7\",\"match\":{\"equals\":\"zai-org/GLM-4.7\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.12,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-5.2\",\"match\":{\"equals\":\"zai-org/GLM-5.2\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.14,\"output_mtok\":4.4}},{\"id\":\"zai-org/GLM-5.2-Fast\",\"match\":{\"equals\":\"zai-org/GLM-5.2-Fast\"},\"prices\":{\"input_mtok\":2.1,\"cache_read_mtok\":0.21,\"output_mtok\":6.6}},{\"id\":\"zai-org/GLM-5.3\",\"match\":{\"equals\":\"zai-org/GLM-5.3\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.14,\"output_mtok\":4.4}},{\"id\":\"zai-org/GLM-5.3-Flash\",\"match\":{\"equals\":\"zai-org/GLM-5.3-Flash\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.03,\"output_mtok\":0.5}}]},{\"id\":\"cerebras\",\"api_pattern\":\"https://api\\\\.cerebras\\\\.ai\",\"model_match\":{\"contains\":\"cerebras\"},\"provider_match\":{\"contains\":\"cerebras\"},\"models\":[{\"id\":\"gemma-4-31b\",\"match\":{\"or\":[{\"equals\":\"gemma-4-31b\"},{\"starts_with\":\"cerebras/gemma-4-31b\"},{\"starts_with\":\"cerebras:gemma-4-31b\"}]},\"prices\":{\"input_mtok\":0.99,\"output_mtok\":1.49}},{\"id\":\"gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"gpt-oss-120b\"},{\"starts_with\":\"cerebras/gpt-oss-120b\"},{\"starts_with\":\"cerebras:gpt-oss-120b\"}]},\"prices\":{\"input_mtok\":0.35,\"output_mtok\":0.75}},{\"id\":\"llama-3.3-70b\",\"match\":{\"or\":[{\"equals\":\"llama-3.3-70b\"},{\"starts_with\":\"cerebras/llama-3.3-70b\"},{\"starts_with\":\"cerebras:llama-3.3-70b\"}]},\"prices\":{\"input_mtok\":0.85,\"output_mtok\":1.2},\"deprecated\":true},{\"id\":\"llama3.1-8b\",\"match\":{\"or\":[{\"equals\":\"llama3.1-8b\"},{\"starts_with\":\"cerebras/llama3.1-8b\"},{\"starts_with\":\"cerebras:llama3.1-8b\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1},\"deprecated\":true},{\"id\":\"qwen-3-32b\",\"match\":{\"or\":[{\"equals\":\"qwen-3-32b\"},{\"starts_with\":\"cerebras/qwen-3-32b\"},{\"starts_with\":\"cerebras:qwen-3-32b\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.8},\"deprecated\":true},{\"id\":\"qwen-3-coder-480b\",\"match\":{\"equals\":\"qwen-3-coder-480b\"},\"prices\":{}},{\"id\":\"zai-glm-4.7\",\"match\":{\"or\":[{\"equals\":\"zai-glm-4.7\"},{\"starts_with\":\"cerebras/zai-glm-4.7\"},{\"starts_with\":\"cerebras:zai-glm-4.7\"}]},\"prices\":{\"input_mtok\":2.25,\"output_mtok\":2.75},\"deprecated\":true}]},{\"id\":\"cloudflare\",\"api_pattern\":\"https://api\\\\.cloudflare\\\\.com/client/v4/accounts/[^/]+/ai(?:/|$)\",\"model_match\":{\"starts_with\":\"@cf/\"},\"provider_match\":{\"contains\":\"cloudflare\"},\"models\":[{\"id\":\"@cf/ai4bharat/indictrans2-en-indic-1B\",\"match\":{\"equals\":\"@cf/ai4bharat/indictrans2-en-indic-1B\"},\"prices\":{\"input_mtok\":0.342,\"output_mtok\":0.342}},{\"id\":\"@cf/aisingapore/gemma-sea-lion-v4-27b-it\",\"match\":{\"equals\":\"@cf/aisingapore/gemma-sea-lion-v4-27b-it\"},\"prices\":{\"input_mtok\":0.351,\"output_mtok\":0.555}},{\"id\":\"@cf/baai/bge-base-en-v1.5\",\"match\":{\"equals\":\"@cf/baai/bge-base-en-v1.5\"},\"prices\":{\"input_mtok\":0.067}},{\"id\":\"@cf/baai/bge-large-en-v1.5\",\"match\":{\"equals\":\"@cf/baai/bge-large-en-v1.5\"},\"prices\":{\"input_mtok\":0.204}},{\"id\":\"@cf/baai/bge-m3\",\"match\":{\"equals\":\"@cf/baai/bge-m3\"},\"prices\":{\"input_mtok\":0.012}},{\"id\":\"@cf/baai/bge-reranker-base\",\"match\":{\"equals\":\"@cf/baai/bge-reranker-base\"},\"prices\":{\"input_mtok\":0.003}},{\"id\":\"@cf/baai/bge-small-en-v1.5\",\"match\":{\"equals\":\"@cf/baai/bge-small-en-v1.5\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"@cf/deepseek-ai/deepseek-r1-distill-qwen-32b\",\"match\":{\"equals\":\"@cf/deepseek-ai/deepseek-r1-distill-qwen-32b\"},\"prices\":{\"input_mtok\":0.497,\"output_mtok\":4.881}},{\"id\":\"@cf/deepseek-ai/deepseek-v4-flash-0731\",\"match\":{\"equals\":\"@cf/deepseek-ai/deepseek-v4-flash-0731\"},\"prices\":{\"input_mtok\":0.44,\"cache_read_mtok\":0.014,\"output_mtok\":1.32}},{\"id\":\"@cf/deepseek-ai/deepseek-v4-pro-0813\",\"match\":{\"equals\":\"@cf/deepseek-ai/deepseek-v4-pro-0813\"},\"prices\":{\"input_mtok\":1.32,\"cache_read_mtok\":0.044,\"output_mtok\":3.96}},{\"id\":\"@cf/google/gemma-3-12b-it\",\"match\":{\"equals\":\"@cf/google/gemma-3-12b-it\"},\"prices\":{\"input_mtok\":0.345,\"output_mtok\":0.556},\"deprecated\":true},{\"id\":\"@cf/google/gemma-4-26b-a4b-it\",\"match\":{\"equals\":\"@cf/google/gemma-4-26b-a4b-it\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"@cf/huggingface/distilbert-sst-2-int8\",\"match\":{\"equals\":\"@cf/huggingface/distilbert-sst-2-int8\"},\"prices\":{\"input_mtok\":0.026}},{\"id\":\"@cf/ibm-granite/granite-4.0-h-micro\",\"match\":{\"equals\":\"@cf/ibm-granite/granite-4.0-h-micro\"},\"prices\":{\"input_mtok\":0.017,\"output_mtok\":0.112}},{\"id\":\"@cf/meta/llama-2-7b-chat-fp16\",\"match\":{\"equals\":\"@cf/meta/llama-2-7b-chat-fp16\"},\"prices\":{\"input_mtok\":0.556,\"output_mtok\":6.667},\"deprecated\":true},{\"id\":\"@cf/meta/llama-3-8b-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-3-8b-instruct\"},\"prices\":{\"input_mtok\":0.282,\"output_mtok\":0.827},\"deprecated\":true},{\"id\":\"@cf/meta/llama-3-8b-instruct-awq\",\"match\":{\"equals\":\"@cf/meta/llama-3-8b-instruct-awq\"},\"prices\":{\"input_mtok\":0.123,\"output_mtok\":0.266},\"deprecated\":true},{\"id\":\"@cf/meta/llama-3.1-70b-instruct-fp8-fast\",\"match\":{\"equals\":\"@cf/meta/llama-3.1-70b-instruct-fp8-fast\"},\"prices\":{\"input_mtok\":0.293,\"output_mtok\":2.253}},{\"id\":\"@cf/meta/llama-3.1-8b-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-3.1-8b-instruct\"},\"prices\":{\"input_mtok\":0.282,\"output_mtok\":0.827},\"deprecated\":true},{\"id\":\"@cf/meta/llama-3.1-8b-instruct-awq\",\"match\":{\"equals\":\"@cf/meta/llama-3.1-8b-instruct-awq\"},\"prices\":{\"input_mtok\":0.123,\"output_mtok\":0.266},\"deprecated\":true},{\"id\":\"@cf/meta/llama-3.1-8b-instruct-fp8\",\"match\":{\"equals\":\"@cf/meta/llama-3.1-8b-instruct-fp8\"},\"prices\":{\"input_mtok\":0.152,\"output_mtok\":0.287}},{\"id\":\"@cf/meta/llama-3.1-8b-instruct-fp8-fast\",\"match\":{\"or\":[{\"equals\":\"@cf/meta/llama-3.1-8b-instruct-fp8-fast\"},{\"equals\":\"@cf/meta/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.045,\"output_mtok\":0.384}},{\"id\":\"@cf/meta/llama-3.2-11b-vision-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-3.2-11b-vision-instruct\"},\"prices\":{\"input_mtok\":0.049,\"output_mtok\":0.676}},{\"id\":\"@cf/meta/llama-3.2-1b-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-3.2-1b-instruct\"},\"prices\":{\"input_mtok\":0.027,\"output_mtok\":0.201}},{\"id\":\"@cf/meta/llama-3.2-3b-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-3.2-3b-instruct\"},\"prices\":{\"input_mtok\":0.051,\"output_mtok\":0.335}},{\"id\":\"@cf/meta/llama-3.3-70b-instruct-fp8-fast\",\"match\":{\"equals\":\"@cf/meta/llama-3.3-70b-instruct-fp8-fast\"},\"prices\":{\"input_mtok\":0.293,\"output_mtok\":2.253}},{\"id\":\"@cf/meta/llama-4-scout-17b-16e-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-4-scout-17b-16e-instruct\"},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.85}},{\"id\":\"@cf/meta/llama-guard-3-8b\",\"match\":{\"equals\":\"@cf/meta/llama-guard-3-8b\"},\"prices\":{\"input_mtok\":0.484,\"output_mtok\":0.03}},{\"id\":\"@cf/meta/m2m100-1.2b\",\"match\":{\"equals\":\"@cf/meta/m2m100-1.2b\"},\"prices\":{\"input_mtok\":0.342,\"output_mtok\":0.342}},{\"id\":\"@cf/mistral/mistral-7b-instruct-v0.1\",\"match\":{\"equals\":\"@cf/mistral/mistral-7b-instruct-v0.1\"},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.19},\"deprecated\":true},{\"id\":\"@cf/mistralai/mistral-small-3.1-24b-instruct\",\"match\":{\"equals\":\"@cf/mistralai/mistral-small-3.1-24b-instruct\"},\"prices\":{\"input_mtok\":0.351,\"output_mtok\":0.555}},{\"id\":\"@cf/moondream/moondream3.1-9B-A2B\",\"match\":{\"equals\":\"@cf/moondream/moondream3.1-9B-A2B\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1}},{\"id\":\"@cf/moonshotai/kimi-k2.5\",\"match\":{\"equals\":\"@cf/moonshotai/kimi-k2.5\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.1,\"output_mtok\":3},\"deprecated\":true},{\"id\":\"@cf/moonshotai/kimi-k2.6\",\"match\":{\"equals\":\"@cf/moonshotai/kimi-k2.6\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"@cf/moonshotai/kimi-k2.7-code\",\"match\":{\"equals\":\"@cf/moonshotai/kimi-k2.7-code\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.19,\"output_mtok\":4}},{\"id\":\"@cf/nvidia/nemotron-3-120b-a12b\",\"match\":{\"equals\":\"@cf/nvidia/nemotron-3-120b-a12b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"@cf/openai/gpt-oss-120b\",\"match\":{\"equals\":\"@cf/openai/gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.35,\"output_mtok\":0.75}},{\"id\":\"@cf/openai/gpt-oss-20b\",\"match\":{\"equals\":\"@cf/openai/gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.3}},{\"id\":\"@cf/pfnet/plamo-embedding-1b\",\"match\":{\"equals\":\"@cf/pfnet/plamo-embedding-1b\"},\"prices\":{\"input_mtok\":0.019}},{\"id\":\"@cf/qwen/qwen2.5-coder-32b-instruct\",\"match\":{\"equals\":\"@cf/qwen/qwen2.5-coder-32b-instruct\"},\"prices\":{\"input_mtok\":0.66,\"output_mtok\":1}},{\"id\":\"@cf/qwen/qwen3-30b-a3b-fp8\",\"match\":{\"equals\":\"@cf/qwen/qwen3-30b-a3b-fp8\"},\"prices\":{\"input_mtok\":0.051,\"output_mtok\":0.335}},{\"id\":\"@cf/qwen/qwen3-embedding-0.6b\",\"match\":{\"equals\":\"@cf/qwen/qwen3-embedding-0.6b\"},\"prices\":{\"input_mtok\":0.012}},{\"id\":\"@cf/qwen/qwen3.8-27b\",\"match\":{\"equals\":\"@cf/qwen/qwen3.8-27b\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":3.2}},{\"id\":\"@cf/qwen/qwq-32b\",\"match\":{\"equals\":\"@cf/qwen/qwq-32b\"},\"prices\":{\"input_mtok\":0.66,\"output_mtok\":1}},{\"id\":\"@cf/zai-org/glm-4.7-flash\",\"match\":{\"equals\":\"@cf/zai-org/glm-4.7-flash\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.4}},{\"id\":\"@cf/zai-org/glm-5.2\",\"match\":{\"equals\":\"@cf/zai-org/glm-5.2\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"@cf/zai-org/glm-5.3-flash\",\"match\":{\"equals\":\"@cf/zai-org/glm-5.3-flash\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.03,\"output_mtok\":0.5}}]},{\"id\":\"cohere\",\"api_pattern\":\"https://api\\\\.cohere\\\\.(?:ai|com)\",\"model_match\":{\"starts_with\":\"command-\"},\"provider_match\":{\"contains\":\"cohere\"},\"models\":[{\"id\":\"c4ai-aya-expanse-32b\",\"match\":{\"contains\":\"aya-expanse-32b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"c4ai-aya-expanse-8b\",\"match\":{\"contains\":\"aya-expanse-8b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5},\"deprecated\":true},{\"id\":\"command\",\"match\":{\"equals\":\"command\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"command-a\",\"match\":{\"or\":[{\"equals\":\"command-a\"},{\"equals\":\"command-a-03-2025\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"command-light\",\"match\":{\"starts_with\":\"command-light\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.6},\"deprecated\":true},{\"id\":\"command-r\",\"match\":{\"or\":[{\"equals\":\"command-r\"},{\"equals\":\"command-r-08-2024\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"command-r-plus\",\"match\":{\"or\":[{\"equals\":\"command-r-plus\"},{\"equals\":\"command-r-plus-08-2024\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"command-r7b\",\"match\":{\"or\":[{\"equals\":\"command-r7b\"},{\"equals\":\"command-r7b-12-2024\"}]},\"prices\":{\"input_mtok\":0.0375,\"output_mtok\":0.15}},{\"id\":\"embed-v4.0\",\"match\":{\"equals\":\"embed-v4.0\"},\"prices\":{\"input_mtok\":0.12}}]},{\"id\":\"cursor\",\"api_pattern\":\"https://api\\\\.cursor\\\\.com\",\"model_match\":{\"starts_with\":\"composer-\"},\"models\":[{\"id\":\"composer-2.5\",\"match\":{\"or\":[{\"equals\":\"composer-2.5\"},{\"regex\":\"^composer-2\\\\.5\\\\[fast=false\\\\]$\"}]},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.2,\"output_mtok\":2.5}},{\"id\":\"composer-2.5-fast\",\"match\":{\"or\":[{\"equals\":\"composer-2.5-fast\"},{\"regex\":\"^composer-2\\\\.5\\\\[fast=true\\\\]$\"}]},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.5,\"output_mtok\":15}},{\"id\":\"grok-4.5\",\"match\":{\"or\":[{\"equals\":\"grok-4.5\"},{\"regex\":\"^grok-4\\\\.5\\\\[fast=false\\\\]$\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":6}},{\"id\":\"grok-4.5-fast\",\"match\":{\"or\":[{\"equals\":\"grok-4.5-fast\"},{\"regex\":\"^grok-4\\\\.5\\\\[fast=true\\\\]$\"}]},\"prices\":{\"input_mtok\":4,\"cache_read_mtok\":1,\"output_mtok\":18}},{\"id\":\"grok-4.6\",\"match\":{\"or\":[{\"equals\":\"grok-4.6\"},{\"regex\":\"^grok-4\\\\.6\\\\[fast=false\\\\]$\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":6}},{\"id\":\"grok-4.6-fast\",\"match\":{\"or\":[{\"equals\":\"grok-4.6-fast\"},{\"regex\":\"^grok-4\\\\.6\\\\[fast=true\\\\]$\"}]},\"prices\":{\"input_mtok\":4,\"cache_read_mtok\":1,\"output_mtok\":12}}]},{\"id\":\"deepseek\",\"api_pattern\":\"https://api\\\\.deepseek\\\\.com\",\"model_match\":{\"starts_with\":\"deepseek\"},\"models\":[{\"id\":\"deepseek-chat\",\"match\":{\"or\":[{\"starts_with\":\"deepseek-chat\"},{\"equals\":\"deepseek-chat-v3-0324\"}]},\"prices\":[{\"prices\":{\"input_mtok\":0.135,\"cache_read_mtok\":0.035,\"output_mtok\":0.55}},{\"constraint\":{\"start_time\":\"00:30:00Z\",\"end_time\":\"16:30:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":0.27,\"cache_read_mtok\":0.07,\"output_mtok\":1.1}}]},{\"id\":\"deepseek-reasoner\",\"match\":{\"or\":[{\"equals\":\"deepseek-reasoner\"},{\"starts_with\":\"deepseek-r1\"},{\"equals\":\"deepseek-r1-0528\"}]},\"prices\":[{\"prices\":{\"input_mtok\":0.135,\"cache_read_mtok\":0.035,\"output_mtok\":0.55}},{\"constraint\":{\"start_time\":\"00:30:00Z\",\"end_time\":\"16:30:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":0.55,\"cache_read_mtok\":0.14,\"output_mtok\":2.19}}]},{\"id\":\"deepseek-v3.1-terminus\",\"match\":{\"equals\":\"deepseek-v3.1-terminus\"},\"prices\":{\"input_mtok\":0.27,\"cache_read_mtok\":0.13,\"output_mtok\":0.95}},{\"id\":\"deepseek-v3.2\",\"match\":{\"equals\":\"deepseek-v3.2\"},\"prices\":{\"input_mtok\":0.2288,\"output_mtok\":0.3432}},{\"id\":\"deepseek-v3.2-exp\",\"match\":{\"equals\":\"deepseek-v3.2-exp\"},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.41}},{\"id\":\"deepseek-v4-flash\",\"match\":{\"or\":[{\"starts_with\":\"deepseek-v4-flash\"}]},\"prices\":[{\"prices\":{\"input_mtok\":0.14,\"cache_read_mtok\":0.0028,\"output_mtok\":0.28}},{\"constraint\":{\"start_date\":\"2026-08-17\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":0.22,\"cache_read_mtok\":0.007,\"output_mtok\":0.66}},{\"constraint\":{\"start_time\":\"01:00:00Z\",\"end_time\":\"04:00:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":0.44,\"cache_read_mtok\":0.014,\"output_mtok\":1.32}},{\"constraint\":{\"start_time\":\"06:00:00Z\",\"end_time\":\"10:00:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":0.44,\"cache_read_mtok\":0.014,\"output_mtok\":1.32}}]},{\"id\":\"deepseek-v4-pro\",\"match\":{\"or\":[{\"starts_with\":\"deepseek-v4-pro\"}]},\"prices\":[{\"prices\":{\"input_mtok\":0.435,\"cache_read_mtok\":0.003625,\"output_mtok\":0.87}},{\"constraint\":{\"start_date\":\"2026-08-17\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":0.66,\"cache_read_mtok\":0.022,\"output_mtok\":1.98}},{\"constraint\":{\"start_time\":\"01:00:00Z\",\"end_time\":\"04:00:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":1.32,\"cache_read_mtok\":0.044,\"output_mtok\":3.96}},{\"constraint\":{\"start_time\":\"06:00:00Z\",\"end_time\":\"10:00:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":1.32,\"cache_read_mtok\":0.044,\"output_mtok\":3.96}}]}]},{\"id\":\"doubleword\",\"api_pattern\":\"https://api\\\\.doubleword\\\\.ai\",\"models\":[{\"id\":\"Qwen/Qwen3-14B-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3-14B-FP8\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.6}},{\"id\":\"Qwen/Qwen3-Embedding-8B\",\"match\":{\"equals\":\"Qwen/Qwen3-Embedding-8B\"},\"prices\":{\"input_mtok\":0.04}},{\"id\":\"Qwen/Qwen3-VL-235B-A22B-Instruct-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3-VL-235B-A22B-Instruct-FP8\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.2}},{\"id\":\"Qwen/Qwen3-VL-30B-A3B-Instruct-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3-VL-30B-A3B-Instruct-FP8\"},\"prices\":{\"input_mtok\":0.16,\"output_mtok\":0.8}},{\"id\":\"Qwen/Qwen3.5-35B-A3B-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3.5-35B-A3B-FP8\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3.5-397B-A17B\",\"match\":{\"equals\":\"Qwen/Qwen3.5-397B-A17B\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":3.6}},{\"id\":\"Qwen/Qwen3.5-9B\",\"match\":{\"equals\":\"Qwen/Qwen3.5-9B\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.7}},{\"id\":\"Qwen/Qwen3.6-35B-A3B-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3.6-35B-A3B-FP8\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3.8-27B-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3.8-27B-FP8\"},\"prices\":{\"input_mtok\":0.45,\"cache_read_mtok\":0.04,\"output_mtok\":3}},{\"id\":\"deepseek-ai/DeepSeek-V4-Flash\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Flash\"},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.28}},{\"id\":\"deepseek-ai/DeepSeek-V4-Flash-0731\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Flash-0731\"},\"prices\":{\"input_mtok\":0.09,\"cache_read_mtok\":0.02,\"output_mtok\":0.18}},{\"id\":\"deepseek-ai/DeepSeek-V4-Pro\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Pro\"},\"prices\":{\"input_mtok\":1.74,\"output_mtok\":3.48}},{\"id\":\"deepseek-ai/DeepSeek-V4.1-Flash\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4.1-Flash\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.01,\"output_mtok\":0.6}},{\"id\":\"google/gemma-4-31B-it\",\"match\":{\"equals\":\"google/gemma-4-31B-it\"},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.4}},{\"id\":\"mistralai/Devstral-2-123B-Instruct-2512\",\"match\":{\"equals\":\"mistralai/Devstral-2-123B-Instruct-2512\"},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":2}},{\"id\":\"moonshotai/Kimi-K2.6\",\"match\":{\"equals\":\"moonshotai/Kimi-K2.6\"},\"prices\":{\"input_mtok\":0.95,\"output_mtok\":4}},{\"id\":\"moonshotai/kimi-k3\",\"match\":{\"equals\":\"moonshotai/kimi-k3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4\",\"match\":{\"equals\":\"nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.75}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"equals\":\"openai/gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.3}},{\"id\":\"zai-org/GLM-5.1-FP8\",\"match\":{\"equals\":\"zai-org/GLM-5.1-FP8\"},\"prices\":{\"input_mtok\":1.4,\"output_mtok\":4.4}},{\"id\":\"zai-org/GLM-5.2-FP8\",\"match\":{\"equals\":\"zai-org/GLM-5.2-FP8\"},\"prices\":{\"input_mtok\":0.93,\"cache_read_mtok\":0.19,\"output_mtok\":3}}]},{\"id\":\"fireworks\",\"api_pattern\":\"https://api\\\\.fireworks\\\\.ai\",\"model_match\":{\"starts_with\":\"accounts/fireworks/\"},\"models\":[{\"id\":\"deepseek-r1-0528\",\"match\":{\"equals\":\"accounts/fireworks/models/deepseek-r1-0528\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":8}},{\"id\":\"deepseek-v3-0324\",\"match\":{\"equals\":\"accounts/fireworks/models/deepseek-v3-0324\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"deepseek-v3p2\",\"match\":{\"equals\":\"accounts/fireworks/models/deepseek-v3p2\"},\"prices\":{\"input_mtok\":0.56,\"cache_read_mtok\":0.28,\"output_mtok\":1.68}},{\"id\":\"deepseek-v4-flash\",\"match\":{\"or\":[{\"equals\":\"accounts/fireworks/models/deepseek-v4-flash\"},{\"equals\":\"accounts/fireworks/models/deepseek-v4-flash-0731\"}]},\"prices\":{\"input_mtok\":0.14,\"cache_read_mtok\":0.028,\"output_mtok\":0.28}},{\"id\":\"deepseek-v4-pro\",\"match\":{\"equals\":\"accounts/fireworks/models/deepseek-v4-pro\"},\"prices\":{\"input_mtok\":1.74,\"cache_read_mtok\":0.145,\"output_mtok\":3.48}},{\"id\":\"gemma-3-27b-it\",\"match\":{\"equals\":\"accounts/fireworks/models/gemma-3-27b-it\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"glm-4p7\",\"match\":{\"equals\":\"accounts/fireworks/models/glm-4p7\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.2}},{\"id\":\"glm-5p1\",\"match\":{\"equals\":\"accounts/fireworks/models/glm-5p1\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"glm-5p1-fast\",\"match\":{\"equals\":\"accounts/fireworks/routers/glm-5p1-fast\"},\"prices\":{\"input_mtok\":2.8,\"cache_read_mtok\":0.52,\"output_mtok\":8.8}},{\"id\":\"glm-5p2\",\"match\":{\"equals\":\"accounts/fireworks/models/glm-5p2\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.14,\"output_mtok\":4.4}},{\"id\":\"glm-5p2-fast\",\"match\":{\"or\":[{\"equals\":\"accounts/fireworks/routers/glm-5p2-fast\"},{\"equals\":\"accounts/fireworks/routers/glm-5p2-fast-us\"}]},\"prices\":{\"input_mtok\":2.1,\"cache_read_mtok\":0.21,\"output_mtok\":6.6}},{\"id\":\"gpt-oss-120b\",\"match\":{\"equals\":\"accounts/fireworks/models/gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.014,\"output_mtok\":0.6}},{\"id\":\"gpt-oss-20b\",\"match\":{\"equals\":\"accounts/fireworks/models/gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.07,\"cache_read_mtok\":0.035,\"output_mtok\":0.3}},{\"id\":\"inkling\",\"match\":{\"equals\":\"accounts/fireworks/models/inkling\"},\"prices\":{\"input_mtok\":1,\"cache_read_mtok\":0.17,\"output_mtok\":4.05}},{\"id\":\"kimi-k2p5\",\"match\":{\"equals\":\"accounts/fireworks/models/kimi-k2p5\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.1,\"output_mtok\":3}},{\"id\":\"kimi-k2p6\",\"match\":{\"equals\":\"accounts/fireworks/models/kimi-k2p6\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"kimi-k2p6-fast\",\"match\":{\"equals\":\"accounts/fireworks/routers/kimi-k2p6-fast\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.3,\"output_mtok\":8}},{\"id\":\"kimi-k2p7-code\",\"match\":{\"equals\":\"accounts/fireworks/models/kimi-k2p7-code\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.19,\"output_mtok\":4}},{\"id\":\"kimi-k2p7-code-fast\",\"match\":{\"equals\":\"accounts/fireworks/routers/kimi-k2p7-code-fast\"},\"prices\":{\"input_mtok\":1.9,\"cache_read_mtok\":0.38,\"output_mtok\":8}},{\"id\":\"kimi-k3\",\"match\":{\"equals\":\"accounts/fireworks/models/kimi-k3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"kimi-k3-fast\",\"match\":{\"equals\":\"accounts/fireworks/routers/kimi-k3-fast\"},\"prices\":{\"input_mtok\":4.5,\"cache_read_mtok\":0.45,\"output_mtok\":22.5}},{\"id\":\"kimi-k3-us\",\"match\":{\"equals\":\"accounts/fireworks/routers/kimi-k3-us\"},\"prices\":{\"input_mtok\":3.3,\"cache_read_mtok\":0.33,\"output_mtok\":16.5}},{\"id\":\"llama-v3p1-8b-instruct\",\"match\":{\"equals\":\"accounts/fireworks/models/llama-v3p1-8b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"llama4-maverick-instruct-basic\",\"match\":{\"equals\":\"accounts/fireworks/models/llama4-maverick-instruct-basic\"},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":0.88}},{\"id\":\"minimax-m2p1\",\"match\":{\"equals\":\"accounts/fireworks/models/minimax-m2p1\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.2}},{\"id\":\"minimax-m2p7\",\"match\":{\"equals\":\"accounts/fireworks/models/minimax-m2p7\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.06,\"output_mtok\":1.2}},{\"id\":\"minimax-m3\",\"match\":{\"equals\":\"accounts/fireworks/models/minimax-m3\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.06,\"output_mtok\":1.2}},{\"id\":\"nemotron-3-ultra-nvfp4\",\"match\":{\"equals\":\"accounts/fireworks/models/nemotron-3-ultra-nvfp4\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.12,\"output_mtok\":2.4}},{\"id\":\"qwen2p5-vl-72b-instruct\",\"match\":{\"equals\":\"accounts/fireworks/models/qwen2p5-vl-72b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"qwen3-235b-a22b\",\"match\":{\"equals\":\"accounts/fireworks/models/qwen3-235b-a22b\"},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":0.88}},{\"id\":\"qwen3p6-plus\",\"match\":{\"equals\":\"accounts/fireworks/models/qwen3p6-plus\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.1,\"output_mtok\":3}},{\"id\":\"qwen3p7-plus\",\"match\":{\"equals\":\"accounts/fireworks/models/qwen3p7-plus\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.08,\"output_mtok\":1.6}}]},{\"id\":\"github-copilot\",\"api_pattern\":\"https://api\\\\.githubcopilot\\\\.com\",\"provider_match\":{\"contains\":\"copilot\"},\"models\":[{\"id\":\"claude-fable-5\",\"match\":{\"equals\":\"claude-fable-5\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"claude-fable-5.1\",\"match\":{\"equals\":\"claude-fable-5.1\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"claude-haiku-4.5\",\"match\":{\"equals\":\"claude-haiku-4.5\"},\"prices\":{\"input_mtok\":1,\"cache_write_mtok\":1.25,\"cache_read_mtok\":0.1,\"output_mtok\":5}},{\"id\":\"claude-opus-4.7\",\"match\":{\"equals\":\"claude-opus-4.7\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-opus-4.8\",\"match\":{\"equals\":\"claude-opus-4.8\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-opus-4.8-fast\",\"match\":{\"equals\":\"claude-opus-4.8-fast\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"claude-opus-5\",\"match\":{\"equals\":\"claude-opus-5\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-sonnet-5\",\"match\":{\"equals\":\"claude-sonnet-5\"},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":2.5,\"cache_read_mtok\":0.2,\"output_mtok\":10}},{\"id\":\"gemini-3.5-flash\",\"match\":{\"equals\":\"gemini-3.5-flash\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":9}},{\"id\":\"gemini-3.6-flash\",\"match\":{\"equals\":\"gemini-3.6-flash\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"id\":\"gemini-3.7-flash\",\"match\":{\"equals\":\"gemini-3.7-flash\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"id\":\"gemini-3.8-flash\",\"match\":{\"equals\":\"gemini-3.8-flash\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"id\":\"gpt-3.5-turbo\",\"match\":{\"or\":[{\"equals\":\"gpt-3.5-turbo\"},{\"equals\":\"gpt-3.5-turbo-0613\"}]},\"prices\":{}},{\"id\":\"gpt-4.1\",\"match\":{\"or\":[{\"equals\":\"gpt-4.1\"},{\"equals\":\"gpt-4.1-2025-04-14\"}]},\"prices\":{}},{\"id\":\"gpt-4o\",\"match\":{\"or\":[{\"equals\":\"gpt-4o\"},{\"equals\":\"gpt-4o-2024-05-13\"},{\"equals\":\"gpt-4o-2024-08-06\"},{\"equals\":\"gpt-4o-2024-11-20\"},{\"equals\":\"gpt-4-o-preview\"}]},\"prices\":{}},{\"id\":\"gpt-4o-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-4o-mini\"},{\"equals\":\"gpt-4o-mini-2024-07-18\"}]},\"prices\":{}},{\"id\":\"gpt-5-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-5-mini\"},{\"regex\":\"^gpt-5-mini-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":2}},{\"id\":\"gpt-5.3-codex\",\"match\":{\"or\":[{\"equals\":\"gpt-5.3-codex\"},{\"regex\":\"^gpt-5\\\\.3-codex-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"gpt-5.4\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4\"},{\"regex\":\"^gpt-5\\\\.4-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":272000,\"price\":0.5}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":272000,\"price\":22.5}]}}},{\"id\":\"gpt-5.4-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4-mini\"},{\"regex\":\"^gpt-5\\\\.4-mini-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":4.5}},{\"id\":\"gpt-5.5\",\"match\":{\"or\":[{\"equals\":\"gpt-5.5\"},{\"regex\":\"^gpt-5\\\\.5-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":272000,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":272000,\"price\":1}]},\"output_mtok\":{\"base\":30,\"tiers\":[{\"start\":272000,\"price\":45}]}}},{\"id\":\"gpt-5.6-luna\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-luna\"},{\"regex\":\"^gpt-5\\\\.6-luna-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":200000,\"price\":0.4}]},\"cache_write_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":200000,\"price\":0.5}]},\"cache_read_mtok\":{\"base\":0.02,\"tiers\":[{\"start\":200000,\"price\":0.04}]},\"output_mtok\":{\"base\":1.2,\"tiers\":[{\"start\":200000,\"price\":1.8}]}}},{\"id\":\"gpt-5.6-sol\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-sol\"},{\"regex\":\"^gpt-5\\\\.6-sol-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":4,\"tiers\":[{\"start\":272000,\"price\":8}]},\"cache_write_mtok\":{\"base\":5,\"tiers\":[{\"start\":272000,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.4,\"tiers\":[{\"start\":272000,\"price\":0.8}]},\"output_mtok\":{\"base\":20,\"tiers\":[{\"start\":272000,\"price\":30}]}}},{\"id\":\"gpt-5.6-terra\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-terra\"},{\"regex\":\"^gpt-5\\\\.6-terra-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":272000,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":272000,\"price\":18}]}}},{\"id\":\"grok-4.5\",\"match\":{\"equals\":\"grok-4.5\"},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":200000,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":200000,\"price\":1}]},\"output_mtok\":{\"base\":6,\"tiers\":[{\"start\":200000,\"price\":12}]}}},{\"id\":\"grok-4.6\",\"match\":{\"equals\":\"grok-4.6\"},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":200000,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":200000,\"price\":1}]},\"output_mtok\":{\"base\":6,\"tiers\":[{\"start\":200000,\"price\":12}]}}},{\"id\":\"kimi-k2.7-code\",\"match\":{\"equals\":\"kimi-k2.7-code\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.19,\"output_mtok\":4}},{\"id\":\"kimi-k3\",\"match\":{\"equals\":\"kimi-k3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"mai-code-1-flash-picker\",\"match\":{\"equals\":\"mai-code-1-flash-picker\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":4.5}},{\"id\":\"mai-code-1.1-flash\",\"match\":{\"equals\":\"mai-code-1.1-flash\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":1.2}}]},{\"id\":\"google\",\"api_pattern\":\"https://(.*\\\\.)?googleapis\\\\.com\",\"model_match\":{\"contains\":\"gemini\"},\"provider_match\":{\"or\":[{\"contains\":\"google\"},{\"contains\":\"vertex\"},{\"contains\":\"gemini\"}]},\"fallback_model_providers\":[\"anthropic\"],\"models\":[{\"id\":\"claude-3-5-haiku\",\"match\":{\"contains\":\"claude-3-5-haiku\"},\"prices\":{\"input_mtok\":0.8,\"cache_write_mtok\":1,\"cache_read_mtok\":0.08,\"output_mtok\":4}},{\"id\":\"claude-3-5-sonnet\",\"match\":{\"contains\":\"claude-3-5-sonnet\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"claude-3-7-sonnet\",\"match\":{\"contains\":\"claude-3-7-sonnet\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"claude-3-haiku\",\"match\":{\"contains\":\"claude-3-haiku\"},\"prices\":{\"input_mtok\":0.25,\"cache_write_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":1.25}},{\"id\":\"claude-3-opus\",\"match\":{\"contains\":\"claude-3-opus\"},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"claude-4-opus\",\"match\":{\"or\":[{\"contains\":\"claude-4-opus\"},{\"contains\":\"claude-opus-4@\"},{\"contains\":\"claude-opus-4-0\"},{\"contains\":\"claude-opus-4-1\"},{\"equals\":\"claude-opus-4\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"claude-4-sonnet\",\"match\":{\"or\":[{\"contains\":\"claude-4-sonnet\"},{\"contains\":\"claude-sonnet-4-0\"},{\"contains\":\"claude-sonnet-4@\"},{\"contains\":\"claude-sonnet-4-2025\"},{\"equals\":\"claude-sonnet-4\"},{\"equals\":\"anthropic/claude-sonnet-4\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"claude-fable-5\",\"match\":{\"or\":[{\"ends_with\":\"claude-fable-5\"},{\"contains\":\"claude-fable-5@\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"claude-fable-5-1\",\"match\":{\"or\":[{\"ends_with\":\"claude-fable-5-1\"},{\"contains\":\"claude-fable-5-1@\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":0.25,\"output_mtok\":50}},{\"id\":\"claude-opus-4-6\",\"match\":{\"or\":[{\"contains\":\"claude-4-6-opus\"},{\"contains\":\"claude-opus-4-6\"},{\"contains\":\"claude-4.6-opus\"},{\"contains\":\"claude-opus-4.6\"}]},\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":200000,\"price\":10}]},\"cache_write_mtok\":{\"base\":6.25,\"tiers\":[{\"start\":200000,\"price\":12.5}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":200000,\"price\":1}]},\"output_mtok\":{\"base\":25,\"tiers\":[{\"start\":200000,\"price\":37.5}]}}},{\"id\":\"claude-opus-4-7\",\"match\":{\"or\":[{\"contains\":\"claude-4-7-opus\"},{\"contains\":\"claude-opus-4-7\"},{\"contains\":\"claude-4.7-opus\"},{\"contains\":\"claude-opus-4.7\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-opus-4-8\",\"match\":{\"or\":[{\"contains\":\"claude-4-8-opus\"},{\"contains\":\"claude-opus-4-8\"},{\"contains\":\"claude-4.8-opus\"},{\"contains\":\"claude-opus-4.8\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-opus-5\",\"match\":{\"or\":[{\"contains\":\"claude-5-opus\"},{\"ends_with\":\"claude-opus-5\"},{\"contains\":\"claude-opus-5@\"},{\"contains\":\"claude-5.0-opus\"},{\"contains\":\"claude-opus-5.0\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-opus-5-5\",\"match\":{\"or\":[{\"contains\":\"claude-5-5-opus\"},{\"ends_with\":\"claude-opus-5-5\"},{\"contains\":\"claude-opus-5-5@\"},{\"contains\":\"claude-5.5-opus\"},{\"contains\":\"claude-opus-5.5\"}]},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.2,\"output_mtok\":20}},{\"id\":\"claude-sonnet-4-5\",\"match\":{\"or\":[{\"contains\":\"claude-sonnet-4-5\"},{\"contains\":\"claude-sonnet-4.5\"}]},\"prices\":{\"input_mtok\":{\"base\":3,\"tiers\":[{\"start\":200000,\"price\":6}]},\"cache_write_mtok\":{\"base\":3.75,\"tiers\":[{\"start\":200000,\"price\":7.5}]},\"cache_read_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":200000,\"price\":0.6}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":200000,\"price\":22.5}]}}},{\"id\":\"claude-sonnet-4-6\",\"match\":{\"or\":[{\"contains\":\"claude-sonnet-4-6\"},{\"contains\":\"claude-sonnet-4.6\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"gemini-1.0-pro-vision-001\",\"match\":{\"equals\":\"gemini-1.0-pro-vision-001\"},\"prices\":{\"input_mtok\":0.125,\"output_mtok\":0.375}},{\"id\":\"gemini-1.5-flash\",\"match\":{\"contains\":\"gemini-1.5-flash\"},\"prices\":{\"input_mtok\":{\"base\":0.075,\"tiers\":[{\"start\":128000,\"price\":0.15}]},\"cache_read_mtok\":{\"base\":0.01875,\"tiers\":[{\"start\":128000,\"price\":0.0375}]},\"output_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":128000,\"price\":0.6}]}}},{\"id\":\"gemini-1.5-pro\",\"match\":{\"contains\":\"gemini-1.5-pro\"},\"prices\":{\"input_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":128000,\"price\":2.5}]},\"output_mtok\":{\"base\":5,\"tiers\":[{\"start\":128000,\"price\":10}]}}},{\"id\":\"gemini-2.0-flash\",\"match\":{\"or\":[{\"ends_with\":\"gemini-2.0-flash\"},{\"contains\":\"gemini-2.0-flash-0\"},{\"contains\":\"gemini-2.0-flash-exp\"},{\"contains\":\"gemini-2.0-flash-thinking\"},{\"contains\":\"gemini-2.0-flash-latest\"}]},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.025,\"output_mtok\":0.4,\"input_audio_mtok\":0.7,\"cache_audio_read_mtok\":0.175}},{\"id\":\"gemini-2.0-flash-lite\",\"match\":{\"contains\":\"gemini-2.0-flash-lite\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.3}},{\"id\":\"gemini-2.5-flash\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-flash\"},{\"equals\":\"gemini-2.5-flash-latest\"},{\"equals\":\"gemini-2.5-flash-preview-09-2025\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":2.5,\"input_audio_mtok\":1,\"cache_audio_read_mtok\":0.1}},{\"id\":\"gemini-2.5-flash-image\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-flash-image\"},{\"equals\":\"gemini-2.5-flash-image-preview\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":2.5,\"output_image_mtok\":30}},{\"id\":\"gemini-2.5-flash-lite\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-flash-lite\"},{\"and\":[{\"starts_with\":\"gemini-2.5-flash-lite-preview\"},{\"regex\":\"^(?!.*-[tT][tT][sS](?:$|-))\"}]}]},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.4,\"input_audio_mtok\":0.3,\"cache_audio_read_mtok\":0.03}},{\"id\":\"gemini-2.5-flash-lite-preview-tts\",\"match\":{\"equals\":\"gemini-2.5-flash-lite-preview-tts\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":10}},{\"id\":\"gemini-2.5-flash-preview\",\"match\":{\"or\":[{\"contains\":\"gemini-2.5-flash-preview-05-20\"},{\"contains\":\"gemini-2.5-flash-preview-04-17\"},{\"equals\":\"gemini-2.5-flash-preview-05-20:thinking\"},{\"equals\":\"gemini-2.5-flash-preview\"},{\"equals\":\"gemini-2.5-flash-preview:thinking\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6},\"deprecated\":true},{\"id\":\"gemini-2.5-flash-tts\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-flash-tts\"},{\"equals\":\"gemini-2.5-flash-preview-tts\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":10}},{\"id\":\"gemini-2.5-pro\",\"match\":{\"and\":[{\"starts_with\":\"gemini-2.5-pro\"},{\"regex\":\"^(?!.*-[tT][tT][sS](?:$|-))\"}]},\"prices\":{\"input_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":200000,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.125,\"tiers\":[{\"start\":200000,\"price\":0.25}]},\"output_mtok\":{\"base\":10,\"tiers\":[{\"start\":200000,\"price\":15}]}}},{\"id\":\"gemini-2.5-pro-tts\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-pro-tts\"},{\"equals\":\"gemini-2.5-pro-preview-tts\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":20}},{\"id\":\"gemini-3-flash-preview\",\"match\":{\"or\":[{\"equals\":\"gemini-3-flash-preview\"},{\"starts_with\":\"gemini-3-flash-preview-\"}]},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.05,\"output_mtok\":3,\"input_audio_mtok\":1,\"cache_audio_read_mtok\":0.1}},{\"id\":\"gemini-3-pro-image-preview\",\"match\":{\"or\":[{\"equals\":\"gemini-3-pro-image\"},{\"starts_with\":\"gemini-3-pro-image-preview\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":12,\"output_image_mtok\":120}},{\"id\":\"gemini-3-pro-preview\",\"match\":{\"or\":[{\"starts_with\":\"gemini-3-pro-preview\"},{\"equals\":\"gemini-3-pro-text-preview\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":200000,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":200000,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":200000,\"price\":18}]}}},{\"id\":\"gemini-3.1-flash-image-preview\",\"match\":{\"or\":[{\"equals\":\"gemini-3.1-flash-image\"},{\"starts_with\":\"gemini-3.1-flash-image-preview\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":3,\"output_image_mtok\":60}},{\"id\":\"gemini-3.1-flash-lite\",\"match\":{\"or\":[{\"equals\":\"gemini-3.1-flash-lite\"},{\"starts_with\":\"gemini-3.1-flash-lite-preview\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":1.5,\"input_audio_mtok\":0.5,\"cache_audio_read_mtok\":0.05}},{\"id\":\"gemini-3.1-flash-lite-image\",\"match\":{\"starts_with\":\"gemini-3.1-flash-lite-image\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":1.5,\"output_image_mtok\":30}},{\"id\":\"gemini-3.1-flash-live-preview\",\"match\":{\"starts_with\":\"gemini-3.1-flash-live-preview\"},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":4.5,\"input_audio_mtok\":3,\"output_audio_mtok\":12,\"input_image_mtok\":1,\"input_video_mtok\":1}},{\"id\":\"gemini-3.1-pro-preview\",\"match\":{\"starts_with\":\"gemini-3.1-pro-preview\"},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":200000,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":200000,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":200000,\"price\":18}]}}},{\"id\":\"gemini-3.5-flash\",\"match\":{\"or\":[{\"equals\":\"gemini-3.5-flash\"},{\"starts_with\":\"gemini-3.5-flash-preview\"},{\"regex\":\"^gemini-3\\\\.5-flash-\\\\d\"}]},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":9}},{\"id\":\"gemini-3.5-flash-lite\",\"match\":{\"starts_with\":\"gemini-3.5-flash-lite\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":2.5}},{\"id\":\"gemini-3.6-flash\",\"match\":{\"starts_with\":\"gemini-3.6-flash\"},\"prices\":[{\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"constraint\":{\"start_date\":\"2027-01-01\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":7.5}}]},{\"id\":\"gemini-3.7-flash\",\"match\":{\"starts_with\":\"gemini-3.7-flash\"},\"prices\":[{\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"constraint\":{\"start_date\":\"2027-01-01\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":7.5}}]},{\"id\":\"gemini-3.8-flash\",\"match\":{\"starts_with\":\"gemini-3.8-flash\"},\"prices\":[{\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"constraint\":{\"start_date\":\"2027-01-01\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":7.5}}]},{\"id\":\"gemini-embedding-001\",\"match\":{\"equals\":\"gemini-embedding-001\"},\"prices\":{\"input_mtok\":0.15}},{\"id\":\"gemini-embedding-2\",\"match\":{\"equals\":\"gemini-embedding-2\"},\"prices\":{\"input_mtok\":0.2,\"input_audio_mtok\":6.5,\"input_image_mtok\":0.45,\"input_video_mtok\":12}},{\"id\":\"gemini-flash-1.5\",\"match\":{\"equals\":\"gemini-flash-1.5\"},\"prices\":{\"input_mtok\":{\"base\":0.075,\"tiers\":[{\"start\":128000,\"price\":0.15}]},\"cache_read_mtok\":{\"base\":0.01875,\"tiers\":[{\"start\":128000,\"price\":0.0375}]},\"output_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":128000,\"price\":0.6}]}}},{\"id\":\"gemini-flash-1.5-8b\",\"match\":{\"equals\":\"gemini-flash-1.5-8b\"},\"prices\":{\"input_mtok\":{\"base\":0.0375,\"tiers\":[{\"start\":128000,\"price\":0.075}]},\"cache_read_mtok\":{\"base\":0.01,\"tiers\":[{\"start\":128000,\"price\":0.02}]},\"output_mtok\":{\"base\":0.15,\"tiers\":[{\"start\":128000,\"price\":0.3}]}}},{\"id\":\"gemini-live-2.5-flash\",\"match\":{\"or\":[{\"starts_with\":\"gemini-live-2.5-flash\"},{\"starts_with\":\"gemini-2.5-flash-native-audio-preview\"},{\"equals\":\"gemini-2.5-flash-native-audio-latest\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":2,\"input_audio_mtok\":3,\"output_audio_mtok\":12}},{\"id\":\"gemini-omni-flash-preview\",\"match\":{\"starts_with\":\"gemini-omni-flash-preview\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":9,\"output_video_mtok\":17.5}},{\"id\":\"gemini-pro\",\"match\":{\"or\":[{\"equals\":\"gemini-pro\"},{\"equals\":\"gemini-1.0-pro\"}]},\"prices\":{\"input_mtok\":0.125,\"output_mtok\":0.375}},{\"id\":\"gemini-pro-1.5\",\"match\":{\"equals\":\"gemini-pro-1.5\"},\"prices\":{\"input_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":128000,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.3125,\"tiers\":[{\"start\":128000,\"price\":0.625}]},\"output_mtok\":{\"base\":5,\"tiers\":[{\"start\":128000,\"price\":10}]}}},{\"id\":\"gemma-2-27b-it\",\"match\":{\"equals\":\"gemma-2-27b-it\"},\"prices\":{\"input_mtok\":0.65,\"output_mtok\":0.65}},{\"id\":\"gemma-3\",\"match\":{\"or\":[{\"starts_with\":\"gemma-3-\"},{\"equals\":\"gemma-3\"}]},\"prices\":{}},{\"id\":\"gemma-3n\",\"match\":{\"or\":[{\"starts_with\":\"gemma-3n\"}]},\"prices\":{}},{\"id\":\"gemma-4-26b-a4b-it\",\"match\":{\"equals\":\"gemma-4-26b-a4b-it\"},\"prices\":{}},{\"id\":\"gemma-4-26b-a4b-it-maas\",\"match\":{\"equals\":\"gemma-4-26b-a4b-it-maas\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.6}},{\"id\":\"gemma-4-31b-it\",\"match\":{\"equals\":\"gemma-4-31b-it\"},\"prices\":{}}]},{\"id\":\"groq\",\"api_pattern\":\"https://api\\\\.groq\\\\.com\",\"models\":[{\"id\":\"deepseek-r1-distill-llama-70b\",\"match\":{\"equals\":\"deepseek-r1-distill-llama-70b\"},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":0.99}},{\"id\":\"gemma-7b-it\",\"match\":{\"equals\":\"gemma-7b-it\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.07}},{\"id\":\"gemma2-9b-it\",\"match\":{\"or\":[{\"equals\":\"gemma2-9b-it\"},{\"equals\":\"gemma2-9b\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"llama-3.1-405b-reasoning\",\"match\":{\"equals\":\"llama-3.1-405b-reasoning\"},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.79}},{\"id\":\"llama-3.1-70b-versatile\",\"match\":{\"equals\":\"llama-3.1-70b-versatile\"},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.79}},{\"id\":\"llama-3.1-8b-instant\",\"match\":{\"equals\":\"llama-3.1-8b-instant\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.08}},{\"id\":\"llama-3.2-11b-text-preview\",\"match\":{\"equals\":\"llama-3.2-11b-text-preview\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"llama-3.2-11b-vision-preview\",\"match\":{\"equals\":\"llama-3.2-11b-vision-preview\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"llama-3.2-1b-preview\",\"match\":{\"equals\":\"llama-3.2-1b-preview\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"llama-3.2-3b-preview\",\"match\":{\"equals\":\"llama-3.2-3b-preview\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.06}},{\"id\":\"llama-3.2-90b-text-preview\",\"match\":{\"equals\":\"llama-3.2-90b-text-preview\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"llama-3.2-90b-vision-preview\",\"match\":{\"equals\":\"llama-3.2-90b-vision-preview\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"llama-3.3-70b-specdec\",\"match\":{\"equals\":\"llama-3.3-70b-specdec\"},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.99}},{\"id\":\"llama-3.3-70b-versatile\",\"match\":{\"equals\":\"llama-3.3-70b-versatile\"},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.79}},{\"id\":\"llama-guard-3-8b\",\"match\":{\"equals\":\"llama-guard-3-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"llama2-70b-4096\",\"match\":{\"equals\":\"llama2-70b-4096\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.8}},{\"id\":\"llama3-70b-8192\",\"match\":{\"equals\":\"llama3-70b-8192\"},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.79}},{\"id\":\"llama3-8b-8192\",\"match\":{\"equals\":\"llama3-8b-8192\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.08}},{\"id\":\"llama3-groq-70b-8192-tool-use-preview\",\"match\":{\"equals\":\"llama3-groq-70b-8192-tool-use-preview\"},\"prices\":{\"input_mtok\":0.89,\"output_mtok\":0.89}},{\"id\":\"llama3-groq-8b-8192-tool-use-preview\",\"match\":{\"equals\":\"llama3-groq-8b-8192-tool-use-preview\"},\"prices\":{\"input_mtok\":0.19,\"output_mtok\":0.19}},{\"id\":\"meta-llama/llama-4-maverick-17b-128e-instruct\",\"match\":{\"equals\":\"meta-llama/llama-4-maverick-17b-128e-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"meta-llama/llama-4-scout-17b-16e-instruct\",\"match\":{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct\"},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.34}},{\"id\":\"meta-llama/llama-guard-4-12b\",\"match\":{\"equals\":\"meta-llama/llama-guard-4-12b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistral-saba-24b\",\"match\":{\"equals\":\"mistral-saba-24b\"},\"prices\":{\"input_mtok\":0.79,\"output_mtok\":0.79}},{\"id\":\"mixtral-8x7b-32768\",\"match\":{\"equals\":\"mixtral-8x7b-32768\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.24}},{\"id\":\"moonshotai/kimi-k2-instruct\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-instruct\"},{\"equals\":\"moonshotai/kimi-k2-instruct-0905\"}]},\"prices\":{\"input_mtok\":1,\"cache_read_mtok\":0.5,\"output_mtok\":3}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-safeguard-20b\"}]},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.075,\"output_mtok\":0.6}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"equals\":\"openai/gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.0375,\"output_mtok\":0.3}},{\"id\":\"qwen/qwen3-32b\",\"match\":{\"equals\":\"qwen/qwen3-32b\"},\"prices\":{\"input_mtok\":0.29,\"output_mtok\":0.59}},{\"id\":\"whisper-large-v3\",\"match\":{\"equals\":\"whisper-large-v3\"},\"prices\":{\"audio_hours\":0.111,\"input_audio_hours\":0.111}},{\"id\":\"whisper-large-v3-turbo\",\"match\":{\"equals\":\"whisper-large-v3-turbo\"},\"prices\":{\"audio_hours\":0.04,\"input_audio_hours\":0.04}}]},{\"id\":\"huggingface_cerebras\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/cerebras\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"cerebras\"}]},\"models\":[{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}}]},{\"id\":\"huggingface_fireworks-ai\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/fireworks-ai\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"fireworks-ai\"}]},\"models\":[{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.2}}]},{\"id\":\"huggingface_groq\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/groq\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"groq\"}]},\"models\":[{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.29,\"output_mtok\":0.59}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.79}},{\"id\":\"meta-llama/Llama-4-Scout-17B-16E-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct\"},{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.34}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.75}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.5}}]},{\"id\":\"huggingface_hyperbolic\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/hyperbolic\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"hyperbolic\"}]},\"models\":[{\"id\":\"Qwen/Qwen2.5-VL-72B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-vl-72b-instruct\"},{\"equals\":\"qwen/qwen2.5-vl-72b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":0.6}},{\"id\":\"Qwen/Qwen2.5-VL-7B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-vl-7b-instruct\"},{\"equals\":\"qwen/qwen2.5-vl-7b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"Qwen/Qwen3-235B-A22B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3-Coder-480B-A35B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fast\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3-Next-80B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-Next-80B-A3B-Thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"deepseek-ai/DeepSeek-R1\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1\"},{\"equals\":\"deepseek-ai/deepseek-r1-fast\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"deepseek-ai/DeepSeek-R1-0528\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-0528\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528-fast\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"deepseek-ai/DeepSeek-V3-0324\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3-0324\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324-fast\"}]},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":1.25}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.4}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}}]},{\"id\":\"huggingface_nebius\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/nebius\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"nebius\"}]},\"models\":[{\"id\":\"NousResearch/Hermes-4-405B\",\"match\":{\"or\":[{\"equals\":\"nousresearch/hermes-4-405b\"},{\"equals\":\"nousresearch/hermes-4-405b-fast\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":3}},{\"id\":\"NousResearch/Hermes-4-70B\",\"match\":{\"or\":[{\"equals\":\"nousresearch/hermes-4-70b\"},{\"equals\":\"nousresearch/hermes-4-70b-fast\"}]},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.4}},{\"id\":\"PrimeIntellect/INTELLECT-3-FP8\",\"match\":{\"or\":[{\"equals\":\"primeintellect/intellect-3-fp8\"},{\"equals\":\"primeintellect/intellect-3-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.1}},{\"id\":\"Qwen/Qwen2.5-Coder-7B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-coder-7b\"},{\"equals\":\"qwen/qwen2.5-coder-7b-fast\"}]},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.09}},{\"id\":\"Qwen/Qwen2.5-VL-72B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-vl-72b-instruct\"},{\"equals\":\"qwen/qwen2.5-vl-72b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.75}},{\"id\":\"Qwen/Qwen3-235B-A22B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"Qwen/Qwen3-235B-A22B-Thinking-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-thinking-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-thinking-2507-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.8}},{\"id\":\"Qwen/Qwen3-30B-A3B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-30b-a3b-instruct-2507\"},{\"equals\":\"qwen/qwen3-30b-a3b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-30B-A3B-Thinking-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-30b-a3b-thinking-2507\"},{\"equals\":\"qwen/qwen3-30b-a3b-thinking-2507-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-Coder-30B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-30b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-coder-30b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-Coder-480B-A35B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":1.8}},{\"id\":\"deepseek-ai/DeepSeek-R1-0528\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-0528\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528-fast\"}]},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":2.4}},{\"id\":\"deepseek-ai/DeepSeek-V3-0324\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3-0324\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324-fast\"}]},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":2.25}},{\"id\":\"google/gemma-2-2b-it\",\"match\":{\"or\":[{\"equals\":\"google/gemma-2-2b-it\"},{\"equals\":\"google/gemma-2-2b-it-fast\"}]},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.06}},{\"id\":\"google/gemma-2-9b-it\",\"match\":{\"or\":[{\"equals\":\"google/gemma-2-9b-it\"},{\"equals\":\"google/gemma-2-9b-it-fast\"}]},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.09}},{\"id\":\"google/gemma-3-27b-it\",\"match\":{\"or\":[{\"equals\":\"google/gemma-3-27b-it\"},{\"equals\":\"google/gemma-3-27b-it-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.09}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.75}},{\"id\":\"moonshotai/Kimi-K2-Instruct\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-instruct\"},{\"equals\":\"moonshotai/kimi-k2-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":2.4}},{\"id\":\"moonshotai/Kimi-K2-Thinking\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-thinking\"},{\"equals\":\"moonshotai/kimi-k2-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.5}},{\"id\":\"nvidia/Llama-3_1-Nemotron-Ultra-253B-v1\",\"match\":{\"or\":[{\"equals\":\"nvidia/llama-3_1-nemotron-ultra-253b-v1\"},{\"equals\":\"nvidia/llama-3_1-nemotron-ultra-253b-v1-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.8}},{\"id\":\"nvidia/NVIDIA-Nemotron-Nano-12B-v2\",\"match\":{\"or\":[{\"equals\":\"nvidia/nvidia-nemotron-nano-12b-v2\"},{\"equals\":\"nvidia/nvidia-nemotron-nano-12b-v2-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.2}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"zai-org/GLM-4.5\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5\"},{\"equals\":\"zai-org/glm-4.5-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-4.5-Air\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5-air\"},{\"equals\":\"zai-org/glm-4.5-air-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.2}}]},{\"id\":\"huggingface_novita\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/novita\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"novita\"}]},\"models\":[{\"id\":\"MiniMaxAI/MiniMax-M1-80k\",\"match\":{\"or\":[{\"equals\":\"minimaxai/minimax-m1-80k\"},{\"equals\":\"minimaxai/minimax-m1-80k-fast\"}]},\"prices\":{\"input_mtok\":0.55,\"output_mtok\":2.2}},{\"id\":\"MiniMaxAI/MiniMax-M2\",\"match\":{\"or\":[{\"equals\":\"minimaxai/minimax-m2\"},{\"equals\":\"minimaxai/minimax-m2-fast\"},{\"equals\":\"minimaxai/minimax-m2.1\"},{\"equals\":\"minimaxai/minimax-m2.1-fast\"},{\"equals\":\"minimaxai/minimax-m2.5\"},{\"equals\":\"minimaxai/minimax-m2.5-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.2}},{\"id\":\"NousResearch/Hermes-2-Pro-Llama-3-8B\",\"match\":{\"or\":[{\"equals\":\"nousresearch/hermes-2-pro-llama-3-8b\"},{\"equals\":\"nousresearch/hermes-2-pro-llama-3-8b-fast\"}]},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.14}},{\"id\":\"Qwen/Qwen2.5-72B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-72b-instruct\"},{\"equals\":\"qwen/qwen2.5-72b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.38,\"output_mtok\":0.4}},{\"id\":\"Qwen/Qwen3-235B-A22B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b\"},{\"equals\":\"qwen/qwen3-235b-a22b-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.8}},{\"id\":\"Qwen/Qwen3-235B-A22B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.58}},{\"id\":\"Qwen/Qwen3-235B-A22B-Thinking-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-thinking-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-thinking-2507-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":3}},{\"id\":\"Qwen/Qwen3-30B-A3B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-30b-a3b\"},{\"equals\":\"qwen/qwen3-30b-a3b-fast\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.45}},{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.45}},{\"id\":\"Qwen/Qwen3-Coder-480B-A35B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.3}},{\"id\":\"Qwen/Qwen3-Coder-Next\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-next\"},{\"equals\":\"qwen/qwen3-coder-next-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.5}},{\"id\":\"Qwen/Qwen3-Next-80B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":1.5}},{\"id\":\"Qwen/Qwen3-Next-80B-A3B-Thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":1.5}},{\"id\":\"Qwen/Qwen3-VL-235B-A22B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-235b-a22b-instruct\"},{\"equals\":\"qwen/qwen3-vl-235b-a22b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.5}},{\"id\":\"Qwen/Qwen3-VL-235B-A22B-Thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-235b-a22b-thinking\"},{\"equals\":\"qwen/qwen3-vl-235b-a22b-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.98,\"output_mtok\":3.95}},{\"id\":\"Qwen/Qwen3-VL-30B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-30b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-vl-30b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.7}},{\"id\":\"Qwen/Qwen3-VL-30B-A3B-Thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-30b-a3b-thinking\"},{\"equals\":\"qwen/qwen3-vl-30b-a3b-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1}},{\"id\":\"Qwen/Qwen3-VL-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-8b-instruct\"},{\"equals\":\"qwen/qwen3-vl-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.5}},{\"id\":\"Qwen/Qwen3.5-122B-A10B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-122b-a10b\"},{\"equals\":\"qwen/qwen3.5-122b-a10b-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":3.2}},{\"id\":\"Qwen/Qwen3.5-27B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-27b\"},{\"equals\":\"qwen/qwen3.5-27b-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":2.4}},{\"id\":\"Qwen/Qwen3.5-35B-A3B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-35b-a3b\"},{\"equals\":\"qwen/qwen3.5-35b-a3b-fast\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3.5-397B-A17B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-397b-a17b\"},{\"equals\":\"qwen/qwen3.5-397b-a17b-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":3.6}},{\"id\":\"Sao10K/L3-70B-Euryale-v2.1\",\"match\":{\"or\":[{\"equals\":\"sao10k/l3-70b-euryale-v2.1\"},{\"equals\":\"sao10k/l3-70b-euryale-v2.1-fast\"}]},\"prices\":{\"input_mtok\":1.48,\"output_mtok\":1.48}},{\"id\":\"Sao10K/L3-8B-Lunaris-v1\",\"match\":{\"or\":[{\"equals\":\"sao10k/l3-8b-lunaris-v1\"},{\"equals\":\"sao10k/l3-8b-lunaris-v1-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"Sao10K/L3-8B-Stheno-v3.2\",\"match\":{\"or\":[{\"equals\":\"sao10k/l3-8b-stheno-v3.2\"},{\"equals\":\"sao10k/l3-8b-stheno-v3.2-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"XiaomiMiMo/MiMo-V2-Flash\",\"match\":{\"or\":[{\"equals\":\"xiaomimimo/mimo-v2-flash\"},{\"equals\":\"xiaomimimo/mimo-v2-flash-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"alpindale/WizardLM-2-8x22B\",\"match\":{\"or\":[{\"equals\":\"alpindale/wizardlm-2-8x22b\"},{\"equals\":\"alpindale/wizardlm-2-8x22b-fast\"}]},\"prices\":{\"input_mtok\":0.62,\"output_mtok\":0.62}},{\"id\":\"baidu/ERNIE-4.5-21B-A3B-PT\",\"match\":{\"or\":[{\"equals\":\"baidu/ernie-4.5-21b-a3b-pt\"},{\"equals\":\"baidu/ernie-4.5-21b-a3b-pt-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.28}},{\"id\":\"baidu/ERNIE-4.5-300B-A47B-Base-PT\",\"match\":{\"or\":[{\"equals\":\"baidu/ernie-4.5-300b-a47b-base-pt\"},{\"equals\":\"baidu/ernie-4.5-300b-a47b-base-pt-fast\"}]},\"prices\":{\"input_mtok\":0.28,\"output_mtok\":1.1}},{\"id\":\"baidu/ERNIE-4.5-VL-28B-A3B-PT\",\"match\":{\"or\":[{\"equals\":\"baidu/ernie-4.5-vl-28b-a3b-pt\"},{\"equals\":\"baidu/ernie-4.5-vl-28b-a3b-pt-fast\"}]},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.56}},{\"id\":\"baidu/ERNIE-4.5-VL-424B-A47B-Base-PT\",\"match\":{\"or\":[{\"equals\":\"baidu/ernie-4.5-vl-424b-a47b-base-pt\"},{\"equals\":\"baidu/ernie-4.5-vl-424b-a47b-base-pt-fast\"}]},\"prices\":{\"input_mtok\":0.42,\"output_mtok\":1.25}},{\"id\":\"deepseek-ai/DeepSeek-Prover-V2-671B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-prover-v2-671b\"},{\"equals\":\"deepseek-ai/deepseek-prover-v2-671b-fast\"}]},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":2.5}},{\"id\":\"deepseek-ai/DeepSeek-R1\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1\"},{\"equals\":\"deepseek-ai/deepseek-r1-fast\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528-fast\"}]},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":2.5}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Llama-70B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b-fast\"}]},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"deepseek-ai/DeepSeek-V3\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3\"},{\"equals\":\"deepseek-ai/deepseek-v3-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":1.3}},{\"id\":\"deepseek-ai/DeepSeek-V3-0324\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3-0324\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324-fast\"}]},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":1.12}},{\"id\":\"deepseek-ai/DeepSeek-V3.1\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3.1\"},{\"equals\":\"deepseek-ai/deepseek-v3.1-fast\"},{\"equals\":\"deepseek-ai/deepseek-v3.1-terminus\"},{\"equals\":\"deepseek-ai/deepseek-v3.1-terminus-fast\"}]},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":1}},{\"id\":\"deepseek-ai/DeepSeek-V3.2\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3.2\"},{\"equals\":\"deepseek-ai/deepseek-v3.2-fast\"}]},\"prices\":{\"input_mtok\":0.269,\"output_mtok\":0.4}},{\"id\":\"deepseek-ai/DeepSeek-V3.2-Exp\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3.2-exp\"},{\"equals\":\"deepseek-ai/deepseek-v3.2-exp-fast\"}]},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.41}},{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.05}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.135,\"output_mtok\":0.4}},{\"id\":\"meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-4-maverick-17b-128e-instruct-fp8\"},{\"equals\":\"meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.85}},{\"id\":\"meta-llama/Llama-4-Scout-17B-16E-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct\"},{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.59}},{\"id\":\"meta-llama/Meta-Llama-3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/meta-llama-3-70b-instruct\"},{\"equals\":\"meta-llama/meta-llama-3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.51,\"output_mtok\":0.74}},{\"id\":\"meta-llama/Meta-Llama-3-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/meta-llama-3-8b-instruct\"},{\"equals\":\"meta-llama/meta-llama-3-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"moonshotai/Kimi-K2-Instruct\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-instruct\"},{\"equals\":\"moonshotai/kimi-k2-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.57,\"output_mtok\":2.3}},{\"id\":\"moonshotai/Kimi-K2-Instruct-0905\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-instruct-0905\"},{\"equals\":\"moonshotai/kimi-k2-instruct-0905-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.5}},{\"id\":\"moonshotai/Kimi-K2-Thinking\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-thinking\"},{\"equals\":\"moonshotai/kimi-k2-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.5}},{\"id\":\"moonshotai/Kimi-K2.5\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2.5\"},{\"equals\":\"moonshotai/kimi-k2.5-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":3}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.25}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.15}},{\"id\":\"zai-org/AutoGLM-Phone-9B-Multilingual\",\"match\":{\"or\":[{\"equals\":\"zai-org/autoglm-phone-9b-multilingual\"},{\"equals\":\"zai-org/autoglm-phone-9b-multilingual-fast\"}]},\"prices\":{\"input_mtok\":0.035,\"output_mtok\":0.138}},{\"id\":\"zai-org/GLM-4-32B-0414\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4-32b-0414\"},{\"equals\":\"zai-org/glm-4-32b-0414-fast\"}]},\"prices\":{\"input_mtok\":0.55,\"output_mtok\":1.66}},{\"id\":\"zai-org/GLM-4.5\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5\"},{\"equals\":\"zai-org/glm-4.5-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-4.5-Air\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5-air\"},{\"equals\":\"zai-org/glm-4.5-air-fast\"}]},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.85}},{\"id\":\"zai-org/GLM-4.5V\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5v\"},{\"equals\":\"zai-org/glm-4.5v-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.8}},{\"id\":\"zai-org/GLM-4.6\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.6\"},{\"equals\":\"zai-org/glm-4.6-fast\"}]},\"prices\":{\"input_mtok\":0.55,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-4.6V-Flash\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.6v-flash\"},{\"equals\":\"zai-org/glm-4.6v-flash-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.9}},{\"id\":\"zai-org/GLM-4.7\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.7\"},{\"equals\":\"zai-org/glm-4.7-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-4.7-Flash\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.7-flash\"},{\"equals\":\"zai-org/glm-4.7-flash-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.4}},{\"id\":\"zai-org/GLM-5\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-5\"},{\"equals\":\"zai-org/glm-5-fast\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":3.2}}]},{\"id\":\"huggingface_nscale\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/nscale\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"nscale\"}]},\"models\":[{\"id\":\"Qwen/QwQ-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwq-32b\"},{\"equals\":\"qwen/qwq-32b-fast\"}]},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.2}},{\"id\":\"Qwen/Qwen2.5-Coder-32B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-coder-32b-instruct\"},{\"equals\":\"qwen/qwen2.5-coder-32b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.2}},{\"id\":\"Qwen/Qwen2.5-Coder-3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-coder-3b-instruct\"},{\"equals\":\"qwen/qwen2.5-coder-3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.03}},{\"id\":\"Qwen/Qwen2.5-Coder-7B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-coder-7b-instruct\"},{\"equals\":\"qwen/qwen2.5-coder-7b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.03}},{\"id\":\"Qwen/Qwen3-14B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-14b\"},{\"equals\":\"qwen/qwen3-14b-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.2}},{\"id\":\"Qwen/Qwen3-235B-A22B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b\"},{\"equals\":\"qwen/qwen3-235b-a22b-fast\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.25}},{\"id\":\"Qwen/Qwen3-4B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-4b-instruct-2507\"},{\"equals\":\"qwen/qwen3-4b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.03}},{\"id\":\"Qwen/Qwen3-4B-Thinking-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-4b-thinking-2507\"},{\"equals\":\"qwen/qwen3-4b-thinking-2507-fast\"}]},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.03}},{\"id\":\"Qwen/Qwen3-8B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-8b\"},{\"equals\":\"qwen/qwen3-8b-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.18}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Llama-70B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b-fast\"}]},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":0.75}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Llama-8B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-8b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-8b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-1.5b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-1.5b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Qwen-32B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-32b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-32b-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Qwen-7B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-7b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-7b-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.06}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.4}},{\"id\":\"meta-llama/Llama-4-Scout-17B-16E-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct\"},{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.29}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.2}}]},{\"id\":\"huggingface_ovhcloud\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/ovhcloud\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"ovhcloud\"}]},\"models\":[{\"id\":\"Qwen/Qwen2.5-VL-72B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-vl-72b-instruct\"},{\"equals\":\"qwen/qwen2.5-vl-72b-instruct-fast\"}]},\"prices\":{\"input_mtok\":1.01,\"output_mtok\":1.01}},{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.25}},{\"id\":\"Qwen/Qwen3-Coder-30B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-30b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-coder-30b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.26}},{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.11}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.74,\"output_mtok\":0.74}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.47}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.18}}]},{\"id\":\"huggingface_publicai\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/publicai\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"publicai\"}]},\"models\":[{\"id\":\"aisingapore/Gemma-SEA-LION-v4-27B-IT\",\"match\":{\"or\":[{\"equals\":\"aisingapore/gemma-sea-lion-v4-27b-it\"},{\"equals\":\"aisingapore/gemma-sea-lion-v4-27b-it-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.4}},{\"id\":\"aisingapore/Qwen-SEA-LION-v4-32B-IT\",\"match\":{\"or\":[{\"equals\":\"aisingapore/qwen-sea-lion-v4-32b-it\"},{\"equals\":\"aisingapore/qwen-sea-lion-v4-32b-it-fast\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.5}},{\"id\":\"allenai/Olmo-3-7B-Instruct\",\"match\":{\"or\":[{\"equals\":\"allenai/olmo-3-7b-instruct\"},{\"equals\":\"allenai/olmo-3-7b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"allenai/Olmo-3.1-32B-Instruct\",\"match\":{\"or\":[{\"equals\":\"allenai/olmo-3.1-32b-instruct\"},{\"equals\":\"allenai/olmo-3.1-32b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"dicta-il/DictaLM-3.0-24B-Thinking\",\"match\":{\"or\":[{\"equals\":\"dicta-il/dictalm-3.0-24b-thinking\"},{\"equals\":\"dicta-il/dictalm-3.0-24b-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.4}},{\"id\":\"swiss-ai/Apertus-70B-Instruct-2509\",\"match\":{\"or\":[{\"equals\":\"swiss-ai/apertus-70b-instruct-2509\"},{\"equals\":\"swiss-ai/apertus-70b-instruct-2509-fast\"}]},\"prices\":{\"input_mtok\":0.82,\"output_mtok\":2.92}},{\"id\":\"swiss-ai/Apertus-8B-Instruct-2509\",\"match\":{\"or\":[{\"equals\":\"swiss-ai/apertus-8b-instruct-2509\"},{\"equals\":\"swiss-ai/apertus-8b-instruct-2509-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"utter-project/EuroLLM-22B-Instruct-2512\",\"match\":{\"or\":[{\"equals\":\"utter-project/eurollm-22b-instruct-2512\"},{\"equals\":\"utter-project/eurollm-22b-instruct-2512-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}}]},{\"id\":\"huggingface_sambanova\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/sambanova\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"sambanova\"}]},\"models\":[{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.8}},{\"id\":\"deepseek-ai/DeepSeek-R1-0528\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-0528\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528-fast\"}]},\"prices\":{\"input_mtok\":5,\"output_mtok\":7}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Llama-70B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b-fast\"}]},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":1.4}},{\"id\":\"deepseek-ai/DeepSeek-V3-0324\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3-0324\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324-fast\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":4.5}},{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.2}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":0.59}},{\"id\":\"tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4\",\"match\":{\"or\":[{\"equals\":\"tokyotech-llm/llama-3.3-swallow-70b-instruct-v0.4\"},{\"equals\":\"tokyotech-llm/llama-3.3-swallow-70b-instruct-v0.4-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.2}}]},{\"id\":\"huggingface_together\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/together\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"together\"}]},\"models\":[{\"id\":\"EssentialAI/rnj-1-instruct\",\"match\":{\"or\":[{\"equals\":\"essentialai/rnj-1-instruct\"},{\"equals\":\"essentialai/rnj-1-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"Qwen/Qwen2.5-7B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-7b-instruct\"},{\"equals\":\"qwen/qwen2.5-7b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-235B-A22B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"Qwen/Qwen3-Coder-480B-A35B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fast\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fp8\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fp8-fast\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3-Coder-Next-FP8\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-next-fp8\"},{\"equals\":\"qwen/qwen3-coder-next-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.2}},{\"id\":\"Qwen/Qwen3-Next-80B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":1.5}},{\"id\":\"Qwen/Qwen3-VL-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-8b-instruct\"},{\"equals\":\"qwen/qwen3-vl-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.18000000000000002,\"output_mtok\":0.68}},{\"id\":\"Qwen/Qwen3.5-397B-A17B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-397b-a17b\"},{\"equals\":\"qwen/qwen3.5-397b-a17b-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":3.6}},{\"id\":\"Qwen/Qwen3.5-9B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-9b\"},{\"equals\":\"qwen/qwen3.5-9b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.15}},{\"id\":\"ServiceNow-AI/Apriel-1.6-15b-Thinker\",\"match\":{\"or\":[{\"equals\":\"servicenow-ai/apriel-1.6-15b-thinker\"},{\"equals\":\"servicenow-ai/apriel-1.6-15b-thinker-fast\"}]},\"prices\":{}},{\"id\":\"deepcogito/cogito-671b-v2.1\",\"match\":{\"or\":[{\"equals\":\"deepcogito/cogito-671b-v2.1\"},{\"equals\":\"deepcogito/cogito-671b-v2.1-fast\"},{\"equals\":\"deepcogito/cogito-671b-v2.1-fp8\"},{\"equals\":\"deepcogito/cogito-671b-v2.1-fp8-fast\"}]},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":1.25}},{\"id\":\"deepseek-ai/DeepSeek-R1\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1\"},{\"equals\":\"deepseek-ai/deepseek-r1-fast\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528-fast\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":7}},{\"id\":\"deepseek-ai/DeepSeek-V3\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3\"},{\"equals\":\"deepseek-ai/deepseek-v3-fast\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324-fast\"}]},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":1.25}},{\"id\":\"deepseek-ai/DeepSeek-V3.1\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3.1\"},{\"equals\":\"deepseek-ai/deepseek-v3.1-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.7}},{\"id\":\"google/gemma-3n-E4B-it\",\"match\":{\"or\":[{\"equals\":\"google/gemma-3n-e4b-it\"},{\"equals\":\"google/gemma-3n-e4b-it-fast\"}]},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.04}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-4-maverick-17b-128e-instruct-fp8\"},{\"equals\":\"meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.85}},{\"id\":\"moonshotai/Kimi-K2.5\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2.5\"},{\"equals\":\"moonshotai/kimi-k2.5-fast\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":2.8}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.2}},{\"id\":\"zai-org/GLM-4.5-Air-FP8\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5-air-fp8\"},{\"equals\":\"zai-org/glm-4.5-air-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.1}},{\"id\":\"zai-org/GLM-4.6\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.6\"},{\"equals\":\"zai-org/glm-4.6-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-4.7-FP8\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.7-fp8\"},{\"equals\":\"zai-org/glm-4.7-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":2}},{\"id\":\"zai-org/GLM-5\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-5\"},{\"equals\":\"zai-org/glm-5-fast\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":3.2}}]},{\"id\":\"minimax\",\"api_pattern\":\"https://api\\\\.minimax(i)?\\\\.(?:com|io)\",\"model_match\":{\"or\":[{\"starts_with\":\"MiniMax-M\"},{\"starts_with\":\"minimax-m\"},{\"equals\":\"minimax-01\"},{\"equals\":\"M2-her\"},{\"equals\":\"m2-her\"}]},\"models\":[{\"id\":\"M2-her\",\"match\":{\"or\":[{\"equals\":\"M2-her\"},{\"equals\":\"m2-her\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.2}},{\"id\":\"MiniMax-M2\",\"match\":{\"or\":[{\"equals\":\"MiniMax-M2\"},{\"equals\":\"minimax-m2\"},{\"equals\":\"MiniMax-M2.1\"},{\"equals\":\"minimax-m2.1\"},{\"equals\":\"MiniMax-M2.5\"},{\"equals\":\"minimax-m2.5\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.03,\"output_mtok\":1.2}},{\"id\":\"MiniMax-M2.1-highspeed\",\"match\":{\"or\":[{\"contains\":\"M2.1-highspeed\"},{\"contains\":\"m2.1-highspeed\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.03,\"output_mtok\":2.4}},{\"id\":\"MiniMax-M2.5-highspeed\",\"match\":{\"or\":[{\"contains\":\"M2.5-highspeed\"},{\"contains\":\"m2.5-highspeed\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.03,\"output_mtok\":2.4}},{\"id\":\"MiniMax-M2.7\",\"match\":{\"or\":[{\"equals\":\"MiniMax-M2.7\"},{\"equals\":\"minimax-m2.7\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.06,\"output_mtok\":1.2}},{\"id\":\"MiniMax-M2.7-highspeed\",\"match\":{\"or\":[{\"contains\":\"M2.7-highspeed\"},{\"contains\":\"m2.7-highspeed\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.06,\"output_mtok\":2.4}},{\"id\":\"minimax-01\",\"match\":{\"equals\":\"minimax-01\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.1}},{\"id\":\"minimax-m1\",\"match\":{\"equals\":\"minimax-m1\"},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":2.2}},{\"id\":\"minimax-m3\",\"match\":{\"equals\":\"minimax-m3\"},\"prices\":{\"input_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":512000,\"price\":0.6}]},\"cache_read_mtok\":{\"base\":0.06,\"tiers\":[{\"start\":512000,\"price\":0.12}]},\"output_mtok\":{\"base\":1.2,\"tiers\":[{\"start\":512000,\"price\":2.4}]}}}]},{\"id\":\"mistral\",\"api_pattern\":\"https://api\\\\.mistral\\\\.ai\",\"model_match\":{\"regex\":\"^(?![^/]+/)(?:labs-)?(?:(?:mi|code|dev|magi|mini)stral|mixtral|pixtral|voxtral|open-(?:mistral|mixtral))\"},\"provider_match\":{\"starts_with\":\"mistral\"},\"models\":[{\"id\":\"codestral\",\"match\":{\"or\":[{\"equals\":\"codestral-latest\"},{\"equals\":\"codestral-2501\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.9}},{\"id\":\"codestral-2508\",\"match\":{\"equals\":\"codestral-2508\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":0.9}},{\"id\":\"devstral-2512\",\"match\":{\"equals\":\"devstral-2512\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.04,\"output_mtok\":2}},{\"id\":\"devstral-small\",\"match\":{\"or\":[{\"equals\":\"devstral-small\"},{\"equals\":\"devstral-small-2505\"},{\"equals\":\"devstral-small-2507\"},{\"equals\":\"devstral-small-latest\"},{\"equals\":\"labs-devstral-small-2512\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3},\"deprecated\":true},{\"id\":\"devstral-small:free\",\"match\":{\"equals\":\"devstral-small:free\"},\"prices\":{}},{\"id\":\"magistral-medium\",\"match\":{\"or\":[{\"starts_with\":\"magistral-medium\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":5}},{\"id\":\"magistral-small\",\"match\":{\"starts_with\":\"magistral-small-\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"ministral-14b-2512\",\"match\":{\"equals\":\"ministral-14b-2512\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":0.2}},{\"id\":\"ministral-3b\",\"match\":{\"equals\":\"ministral-3b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"ministral-3b-2512\",\"match\":{\"equals\":\"ministral-3b-2512\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.1}},{\"id\":\"ministral-8b\",\"match\":{\"or\":[{\"equals\":\"ministral-8b\"},{\"equals\":\"ministral-8b-2410\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"ministral-8b-2512\",\"match\":{\"equals\":\"ministral-8b-2512\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.15}},{\"id\":\"ministral-8b-latest\",\"match\":{\"equals\":\"ministral-8b-latest\"},\"prices\":[{\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"constraint\":{\"start_date\":\"2025-12-02\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.15}}]},{\"id\":\"mistral-7b\",\"match\":{\"or\":[{\"equals\":\"mistral-7b\"},{\"equals\":\"open-mistral-7b\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.25}},{\"id\":\"mistral-embed\",\"match\":{\"equals\":\"mistral-embed\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistral-large\",\"match\":{\"or\":[{\"equals\":\"mistral-large\"},{\"equals\":\"mistral-large-latest\"},{\"equals\":\"mistral-large-2407\"},{\"equals\":\"mistral-large-2411\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"mistral-large-2512\",\"match\":{\"equals\":\"mistral-large-2512\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.05,\"output_mtok\":1.5}},{\"id\":\"mistral-medium-2312\",\"match\":{\"equals\":\"mistral-medium-2312\"},\"prices\":{\"input_mtok\":2.7,\"output_mtok\":8.1}},{\"id\":\"mistral-medium-3-1\",\"match\":{\"or\":[{\"equals\":\"mistral-medium\"},{\"equals\":\"mistral-medium-2505\"},{\"equals\":\"mistral-medium-2508\"}]},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.04,\"output_mtok\":2}},{\"id\":\"mistral-medium-3-5\",\"match\":{\"or\":[{\"equals\":\"mistral-medium-3.5\"},{\"equals\":\"mistral-medium-3-5\"},{\"equals\":\"mistral-medium-3\"}]},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":7.5}},{\"id\":\"mistral-medium-latest\",\"match\":{\"equals\":\"mistral-medium-latest\"},\"prices\":[{\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.04,\"output_mtok\":2}},{\"constraint\":{\"start_date\":\"2026-06-16\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":7.5}}]},{\"id\":\"mistral-nemo\",\"match\":{\"or\":[{\"equals\":\"mistral-nemo\"},{\"equals\":\"open-mistral-nemo\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"mistral-nemo:free\",\"match\":{\"equals\":\"mistral-nemo:free\"},\"prices\":{}},{\"id\":\"mistral-ocr-2503\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-2503\"},{\"equals\":\"mistral-ocr-2503-completion\"}]},\"prices\":{\"input_document_kpages\":1},\"deprecated\":true},{\"id\":\"mistral-ocr-2505\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-2505\"},{\"equals\":\"mistral-ocr-2505-completion\"}]},\"prices\":{\"input_document_kpages\":1,\"input_annotated_document_kpages\":3},\"deprecated\":true},{\"id\":\"mistral-ocr-2512\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-2512\"},{\"equals\":\"mistral-ocr-2512-completion\"}]},\"prices\":{\"input_document_kpages\":2,\"input_annotated_document_kpages\":3}},{\"id\":\"mistral-ocr-4-0\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-4-0\"},{\"equals\":\"mistral-ocr-4-0-completion\"}]},\"prices\":{\"input_document_kpages\":4,\"input_annotated_document_kpages\":5}},{\"id\":\"mistral-ocr-4-1\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-4\"},{\"equals\":\"mistral-ocr-4-completion\"},{\"equals\":\"mistral-ocr-4-1\"},{\"equals\":\"mistral-ocr-4-1-completion\"}]},\"prices\":{\"input_document_kpages\":4,\"input_annotated_document_kpages\":5}},{\"id\":\"mistral-ocr-latest\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-latest\"},{\"equals\":\"mistral-ocr-latest-completion\"}]},\"prices\":[{\"prices\":{\"input_document_kpages\":1}},{\"constraint\":{\"start_date\":\"2025-05-22\",\"type\":\"start_date\"},\"prices\":{\"input_document_kpages\":1,\"input_annotated_document_kpages\":3}},{\"constraint\":{\"start_date\":\"2025-12-18\",\"type\":\"start_date\"},\"prices\":{\"input_document_kpages\":2,\"input_annotated_document_kpages\":3}},{\"constraint\":{\"start_date\":\"2026-06-23\",\"type\":\"start_date\"},\"prices\":{\"input_document_kpages\":4,\"input_annotated_document_kpages\":5}}]},{\"id\":\"mistral-saba\",\"match\":{\"or\":[{\"equals\":\"mistral-saba\"},{\"equals\":\"mistral-saba-latest\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"mistral-small-24b-instruct-2501\",\"match\":{\"equals\":\"mistral-small-24b-instruct-2501\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.08}},{\"id\":\"mistral-small-24b-instruct-2501:free\",\"match\":{\"equals\":\"mistral-small-24b-instruct-2501:free\"},\"prices\":{}},{\"id\":\"mistral-small-2603\",\"match\":{\"equals\":\"mistral-small-2603\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.6}},{\"id\":\"mistral-small-3.1-24b-instruct\",\"match\":{\"equals\":\"mistral-small-3.1-24b-instruct\"},\"prices\":{\"input_mtok\":0.351,\"output_mtok\":0.555}},{\"id\":\"mistral-small-3.2-24b-instruct\",\"match\":{\"equals\":\"mistral-small-3.2-24b-instruct\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.2}},{\"id\":\"mistral-small-latest\",\"match\":{\"equals\":\"mistral-small-latest\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"mistral-tiny\",\"match\":{\"equals\":\"mistral-tiny\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.25},\"deprecated\":true},{\"id\":\"mixtral-8x22b-instruct\",\"match\":{\"equals\":\"mixtral-8x22b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"mixtral-8x7b\",\"match\":{\"or\":[{\"starts_with\":\"mixtral-8x7b\"},{\"equals\":\"open-mixtral-8x7b\"}]},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.7}},{\"id\":\"pixtral-12b\",\"match\":{\"or\":[{\"equals\":\"pixtral-12b\"},{\"equals\":\"pixtral-12b-latest\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"pixtral-large\",\"match\":{\"or\":[{\"equals\":\"pixtral-large-latest\"},{\"equals\":\"pixtral-large-2411\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"voxtral-mini-2602\",\"match\":{\"or\":[{\"equals\":\"voxtral-mini-latest\"},{\"equals\":\"voxtral-mini-2602\"}]},\"prices\":{\"audio_hours\":0.18,\"input_audio_hours\":0.18}},{\"id\":\"voxtral-small-24b-2507\",\"match\":{\"or\":[{\"equals\":\"voxtral-small-24b-2507\"},{\"equals\":\"voxtral-small-2507\"},{\"equals\":\"voxtral-small-latest\"}]},\"prices\":[{\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.3}},{\"constraint\":{\"start_date\":\"2026-08-11\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.4}}]}]},{\"id\":\"modal\",\"api_pattern\":\"https://[^/]+\\\\.modal\\\\.(?:run|direct)(?:/|$)\",\"provider_match\":{\"contains\":\"modal\"},\"models\":[{\"id\":\"moonshotai/Kimi-K3\",\"match\":{\"equals\":\"moonshotai/Kimi-K3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"thinkingmachines/Inkling-NVFP4\",\"match\":{\"equals\":\"thinkingmachines/Inkling-NVFP4\"},\"prices\":{\"input_mtok\":1.2,\"cache_read_mtok\":0.27,\"output_mtok\":5}}]},{\"id\":\"moonshotai\",\"api_pattern\":\"https://api\\\\.moonshot\\\\.\",\"model_match\":{\"or\":[{\"starts_with\":\"kimi\"},{\"starts_with\":\"moonshot\"}]},\"provider_match\":{\"contains\":\"moonshot\"},\"models\":[{\"id\":\"kimi-k2\",\"match\":{\"equals\":\"kimi-k2\"},\"prices\":{\"input_mtok\":0.57,\"output_mtok\":2.3},\"deprecated\":true},{\"id\":\"kimi-k2-0711-preview\",\"match\":{\"equals\":\"kimi-k2-0711-preview\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.15,\"output_mtok\":2.5},\"deprecated\":true},{\"id\":\"kimi-k2-0905-preview\",\"match\":{\"equals\":\"kimi-k2-0905-preview\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.15,\"output_mtok\":2.5},\"deprecated\":true},{\"id\":\"kimi-k2-thinking\",\"match\":{\"equals\":\"kimi-k2-thinking\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.15,\"output_mtok\":2.5},\"deprecated\":true},{\"id\":\"kimi-k2-thinking-turbo\",\"match\":{\"equals\":\"kimi-k2-thinking-turbo\"},\"prices\":{\"input_mtok\":1.15,\"cache_read_mtok\":0.15,\"output_mtok\":8},\"deprecated\":true},{\"id\":\"kimi-k2-turbo-preview\",\"match\":{\"starts_with\":\"kimi-k2-turbo\"},\"prices\":{\"input_mtok\":1.15,\"cache_read_mtok\":0.15,\"output_mtok\":8},\"deprecated\":true},{\"id\":\"kimi-k2.5\",\"match\":{\"starts_with\":\"kimi-k2.5\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.1,\"output_mtok\":3}},{\"id\":\"kimi-k2.6\",\"match\":{\"starts_with\":\"kimi-k2.6\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"kimi-k2.7-code\",\"match\":{\"equals\":\"kimi-k2.7-code\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.19,\"output_mtok\":4}},{\"id\":\"kimi-k2.7-code-highspeed\",\"match\":{\"equals\":\"kimi-k2.7-code-highspeed\"},\"prices\":{\"input_mtok\":1.9,\"cache_read_mtok\":0.38,\"output_mtok\":8}},{\"id\":\"kimi-k3\",\"match\":{\"equals\":\"kimi-k3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"moonshot-v1-128k\",\"match\":{\"or\":[{\"equals\":\"moonshot-v1-128k\"},{\"equals\":\"moonshot-v1-128k-vision-preview\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":5}},{\"id\":\"moonshot-v1-32k\",\"match\":{\"or\":[{\"equals\":\"moonshot-v1-32k\"},{\"equals\":\"moonshot-v1-32k-vision-preview\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":3}},{\"id\":\"moonshot-v1-8k\",\"match\":{\"or\":[{\"equals\":\"moonshot-v1-8k\"},{\"equals\":\"moonshot-v1-8k-vision-preview\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":2}}]},{\"id\":\"novita\",\"api_pattern\":\"https://api\\\\.novita\\\\.ai\",\"models\":[{\"id\":\"Sao10K/L3-8B-Stheno-v3.2\",\"match\":{\"equals\":\"Sao10K/L3-8B-Stheno-v3.2\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"cognitivecomputations/dolphin-mixtral-8x22b\",\"match\":{\"equals\":\"cognitivecomputations/dolphin-mixtral-8x22b\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"deepseek/deepseek-r1\",\"match\":{\"equals\":\"deepseek/deepseek-r1\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":4}},{\"id\":\"deepseek/deepseek-r1-distill-llama-70b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-llama-70b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"deepseek/deepseek-r1-distill-llama-8b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-llama-8b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-14b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-14b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-32b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-32b\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"deepseek/deepseek_v3\",\"match\":{\"equals\":\"deepseek/deepseek_v3\"},\"prices\":{\"input_mtok\":0.89,\"output_mtok\":0.89}},{\"id\":\"google/gemma-2-9b-it\",\"match\":{\"equals\":\"google/gemma-2-9b-it\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.08}},{\"id\":\"gryphe/mythomax-l2-13b\",\"match\":{\"equals\":\"gryphe/mythomax-l2-13b\"},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.09}},{\"id\":\"jondurbin/airoboros-l2-70b\",\"match\":{\"equals\":\"jondurbin/airoboros-l2-70b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"meta-llama/llama-3-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3-70b-instruct\"},\"prices\":{\"input_mtok\":0.51,\"output_mtok\":0.74}},{\"id\":\"meta-llama/llama-3-8b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3-8b-instruct\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"meta-llama/llama-3.1-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.1-70b-instruct\"},\"prices\":{\"input_mtok\":0.34,\"output_mtok\":0.39}},{\"id\":\"meta-llama/llama-3.1-8b-instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-max\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"meta-llama/llama-3.1-8b-instruct-bf16\",\"match\":{\"equals\":\"meta-llama/llama-3.1-8b-instruct-bf16\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.06}},{\"id\":\"meta-llama/llama-3.2-11b-vision-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-11b-vision-instruct\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.06}},{\"id\":\"meta-llama/llama-3.2-1b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-1b-instruct\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.02}},{\"id\":\"meta-llama/llama-3.2-3b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-3b-instruct\"},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.05}},{\"id\":\"meta-llama/llama-3.3-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},\"prices\":{\"input_mtok\":0.39,\"output_mtok\":0.39}},{\"id\":\"microsoft/wizardlm-2-8x22b\",\"match\":{\"equals\":\"microsoft/wizardlm-2-8x22b\"},\"prices\":{\"input_mtok\":0.62,\"output_mtok\":0.62}},{\"id\":\"mistralai/mistral-7b-instruct\",\"match\":{\"equals\":\"mistralai/mistral-7b-instruct\"},\"prices\":{\"input_mtok\":0.059,\"output_mtok\":0.059}},{\"id\":\"mistralai/mistral-nemo\",\"match\":{\"equals\":\"mistralai/mistral-nemo\"},\"prices\":{\"input_mtok\":0.17,\"output_mtok\":0.17}},{\"id\":\"nousresearch/hermes-2-pro-llama-3-8b\",\"match\":{\"equals\":\"nousresearch/hermes-2-pro-llama-3-8b\"},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.14}},{\"id\":\"nousresearch/nous-hermes-llama2-13b\",\"match\":{\"equals\":\"nousresearch/nous-hermes-llama2-13b\"},\"prices\":{\"input_mtok\":0.17,\"output_mtok\":0.17}},{\"id\":\"openchat/openchat-7b\",\"match\":{\"equals\":\"openchat/openchat-7b\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.06}},{\"id\":\"qwen/qwen-2-7b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2-7b-instruct\"},\"prices\":{\"input_mtok\":0.054,\"output_mtok\":0.054}},{\"id\":\"qwen/qwen-2-vl-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2-vl-72b-instruct\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":0.45}},{\"id\":\"qwen/qwen-2.5-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-72b-instruct\"},\"prices\":{\"input_mtok\":0.38,\"output_mtok\":0.4}},{\"id\":\"sao10k/l3-70b-euryale-v2.1\",\"match\":{\"equals\":\"sao10k/l3-70b-euryale-v2.1\"},\"prices\":{\"input_mtok\":1.48,\"output_mtok\":1.48}},{\"id\":\"sao10k/l3-8b-lunaris\",\"match\":{\"equals\":\"sao10k/l3-8b-lunaris\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"sao10k/l31-70b-euryale-v2.2\",\"match\":{\"equals\":\"sao10k/l31-70b-euryale-v2.2\"},\"prices\":{\"input_mtok\":1.48,\"output_mtok\":1.48}},{\"id\":\"sophosympatheia/midnight-rose-70b\",\"match\":{\"equals\":\"sophosympatheia/midnight-rose-70b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"teknium/openhermes-2.5-mistral-7b\",\"match\":{\"equals\":\"teknium/openhermes-2.5-mistral-7b\"},\"prices\":{\"input_mtok\":0.17,\"output_mtok\":0.17}}]},{\"id\":\"openai\",\"api_pattern\":\"https://api\\\\.openai\\\\.com\",\"model_match\":{\"or\":[{\"starts_with\":\"gpt-\"},{\"equals\":\"whisper-1\"},{\"regex\":\"^o[134]\"}]},\"provider_match\":{\"contains\":\"openai\"},\"models\":[{\"id\":\"ada\",\"match\":{\"or\":[{\"equals\":\"ada\"},{\"equals\":\"text-ada-001\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.4}},{\"id\":\"babbage\",\"match\":{\"equals\":\"babbage\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"chatgpt-4o-latest\",\"match\":{\"equals\":\"chatgpt-4o-latest\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"codex-mini\",\"match\":{\"or\":[{\"equals\":\"codex-mini\"},{\"equals\":\"codex-mini-latest\"}]},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.375,\"output_mtok\":6}},{\"id\":\"computer-use\",\"match\":{\"starts_with\":\"computer-use\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":12}},{\"id\":\"curie\",\"match\":{\"or\":[{\"equals\":\"curie\"},{\"equals\":\"text-curie-001\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"davinci\",\"match\":{\"or\":[{\"equals\":\"davinci\"},{\"equals\":\"text-davinci-001\"}]},\"prices\":{\"input_mtok\":20,\"output_mtok\":20}},{\"id\":\"ft:gpt-3.5-turbo-\",\"match\":{\"starts_with\":\"ft:gpt-3.5-turbo\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":6}},{\"id\":\"ft:gpt-4o\",\"match\":{\"starts_with\":\"ft:gpt-4o-2024-\"},\"prices\":{\"input_mtok\":3.75,\"output_mtok\":15}},{\"id\":\"ft:gpt-4o-mini\",\"match\":{\"starts_with\":\"ft:gpt-4o-mini-2024-\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.2}},{\"id\":\"gpt-3.5-0301\",\"match\":{\"or\":[{\"equals\":\"gpt-3.5-turbo-0301\"},{\"equals\":\"gpt-3.5-0301\"}]},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2}},{\"id\":\"gpt-3.5-turbo\",\"match\":{\"or\":[{\"equals\":\"gpt-3.5-turbo\"},{\"equals\":\"gpt-35-turbo\"},{\"equals\":\"gpt-3.5-turbo-0125\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"gpt-3.5-turbo-0613\",\"match\":{\"equals\":\"gpt-3.5-turbo-0613\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2}},{\"id\":\"gpt-3.5-turbo-1106\",\"match\":{\"equals\":\"gpt-3.5-turbo-1106\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"gpt-3.5-turbo-16k\",\"match\":{\"or\":[{\"equals\":\"gpt-3.5-turbo-16k\"},{\"equals\":\"gpt-3.5-turbo-16k-0613\"},{\"equals\":\"gpt-35-turbo-16k-0613\"},{\"equals\":\"gpt-35-turbo-16k\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":4}},{\"id\":\"gpt-3.5-turbo-instruct\",\"match\":{\"or\":[{\"starts_with\":\"gpt-3.5-turbo-instruct\"},{\"equals\":\"gpt-3.5-turbo-instruct-0914\"}]},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2}},{\"id\":\"gpt-4\",\"match\":{\"or\":[{\"equals\":\"gpt-4\"},{\"equals\":\"gpt-4-0314\"},{\"equals\":\"gpt-4-0613\"},{\"starts_with\":\"ft:gpt-4-0\"}]},\"prices\":{\"input_mtok\":30,\"output_mtok\":60}},{\"id\":\"gpt-4-32k\",\"match\":{\"or\":[{\"equals\":\"gpt-4-32k\"},{\"equals\":\"gpt-4-32k-0314\"},{\"equals\":\"gpt-4-32k-0613\"}]},\"prices\":{\"input_mtok\":60,\"output_mtok\":120}},{\"id\":\"gpt-4-turbo\",\"match\":{\"or\":[{\"equals\":\"gpt-4-turbo\"},{\"equals\":\"gpt-4-turbo-2024-04-09\"},{\"equals\":\"gpt-4-turbo-0125-preview\"},{\"equals\":\"gpt-4-0125-preview\"},{\"equals\":\"gpt-4-1106-preview\"},{\"equals\":\"gpt-4-turbo-preview\"}]},\"prices\":{\"input_mtok\":10,\"output_mtok\":30}},{\"id\":\"gpt-4-vision-preview\",\"match\":{\"or\":[{\"equals\":\"gpt-4-vision-preview\"},{\"equals\":\"gpt-4-1106-vision-preview\"}]},\"prices\":{\"input_mtok\":10,\"output_mtok\":30}},{\"id\":\"gpt-4.1\",\"match\":{\"or\":[{\"equals\":\"gpt-4.1\"},{\"equals\":\"gpt-4.1-2025-04-14\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-4.1-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-4.1-mini\"},{\"equals\":\"gpt-4.1-mini-2025-04-14\"}]},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.1,\"output_mtok\":1.6,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-4.1-nano\",\"match\":{\"or\":[{\"equals\":\"gpt-4.1-nano\"},{\"equals\":\"gpt-4.1-nano-2025-04-14\"}]},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.025,\"output_mtok\":0.4}},{\"id\":\"gpt-4.5-preview\",\"match\":{\"starts_with\":\"gpt-4.5-preview\"},\"prices\":{\"input_mtok\":75,\"cache_read_mtok\":37.5,\"output_mtok\":150}},{\"id\":\"gpt-4o\",\"match\":{\"or\":[{\"equals\":\"gpt-4o\"},{\"equals\":\"gpt-4o-2024-08-06\"},{\"equals\":\"gpt-4o-2024-11-20\"}]},\"prices\":{\"input_mtok\":2.5,\"cache_read_mtok\":1.25,\"output_mtok\":10,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-4o-2024-05-13\",\"match\":{\"equals\":\"gpt-4o-2024-05-13\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-4o-audio-preview\",\"match\":{\"starts_with\":\"gpt-4o-audio-preview\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"gpt-4o-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-4o-mini\"},{\"equals\":\"gpt-4o-mini-2024-07-18\"},{\"equals\":\"gpt-4o-mini-search-preview\"},{\"equals\":\"gpt-4o-mini-search-preview-2025-03-11\"}]},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.075,\"output_mtok\":0.6,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-4o-mini-2024-07-18.ft-\",\"match\":{\"starts_with\":\"gpt-4o-mini-2024-07-18.ft-\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.2}},{\"id\":\"gpt-4o-mini-audio-preview\",\"match\":{\"starts_with\":\"gpt-4o-mini-audio\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"gpt-4o-mini-realtime-preview\",\"match\":{\"starts_with\":\"gpt-4o-mini-realtime\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.3,\"output_mtok\":2.4,\"input_audio_mtok\":10,\"cache_audio_read_mtok\":0.3,\"output_audio_mtok\":20}},{\"id\":\"gpt-4o-mini-transcribe\",\"match\":{\"equals\":\"gpt-4o-mini-transcribe\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":5,\"input_audio_mtok\":3}},{\"id\":\"gpt-4o-mini-tts\",\"match\":{\"equals\":\"gpt-4o-mini-tts\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":12}},{\"id\":\"gpt-4o-realtime-preview\",\"match\":{\"starts_with\":\"gpt-4o-realtime\"},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":2.5,\"output_mtok\":20,\"input_audio_mtok\":40,\"cache_audio_read_mtok\":2.5,\"output_audio_mtok\":80}},{\"id\":\"gpt-4o-search-preview\",\"match\":{\"or\":[{\"equals\":\"gpt-4o-search-preview\"},{\"equals\":\"gpt-4o-search-preview-2025-03-11\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"gpt-4o-transcribe\",\"match\":{\"or\":[{\"equals\":\"gpt-4o-transcribe\"},{\"equals\":\"gpt-4o-transcribe-diarize\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10,\"input_audio_mtok\":6}},{\"id\":\"gpt-4o:extended\",\"match\":{\"equals\":\"gpt-4o:extended\"},\"prices\":{\"input_mtok\":6,\"output_mtok\":18}},{\"id\":\"gpt-5\",\"match\":{\"or\":[{\"equals\":\"gpt-5\"},{\"equals\":\"gpt-5-2025-08-07\"},{\"equals\":\"gpt-5-chat\"},{\"equals\":\"gpt-5-chat-latest\"},{\"equals\":\"gpt-5-codex\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.125,\"output_mtok\":10,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5-image\",\"match\":{\"equals\":\"gpt-5-image\"},\"prices\":{\"input_mtok\":10,\"cache_read_mtok\":1.25,\"output_mtok\":10}},{\"id\":\"gpt-5-image-mini\",\"match\":{\"equals\":\"gpt-5-image-mini\"},\"prices\":{\"input_mtok\":2.5,\"cache_read_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"gpt-5-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-5-mini\"},{\"equals\":\"gpt-5-mini-2025-08-07\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":2,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5-nano\",\"match\":{\"or\":[{\"equals\":\"gpt-5-nano\"},{\"starts_with\":\"gpt-5-nano-\"}]},\"prices\":{\"input_mtok\":0.05,\"cache_read_mtok\":0.005,\"output_mtok\":0.4,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5-pro\",\"match\":{\"or\":[{\"equals\":\"gpt-5-pro\"},{\"equals\":\"gpt-5-pro-2025-10-06\"}]},\"prices\":{\"input_mtok\":15,\"output_mtok\":120,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.1\",\"match\":{\"or\":[{\"equals\":\"gpt-5.1\"},{\"equals\":\"gpt-5.1-2025-11-13\"},{\"equals\":\"gpt-5.1-codex\"},{\"equals\":\"gpt-5.1-codex-max\"},{\"equals\":\"gpt-5.1-chat\"},{\"equals\":\"gpt-5.1-chat-latest\"},{\"equals\":\"gpt-5-1\"},{\"equals\":\"gpt-5-1-2025-11-13\"},{\"equals\":\"gpt-5-1-codex\"},{\"equals\":\"gpt-5-1-codex-max\"},{\"equals\":\"gpt-5-1-chat\"},{\"equals\":\"gpt-5-1-chat-latest\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.125,\"output_mtok\":10,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.1-codex-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-5.1-codex-mini\"},{\"equals\":\"gpt-5.1-mini\"},{\"equals\":\"gpt-5-1-codex-mini\"},{\"equals\":\"gpt-5-1-mini\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":2}},{\"id\":\"gpt-5.2\",\"match\":{\"or\":[{\"equals\":\"gpt-5.2\"},{\"equals\":\"gpt-5.2-2025-12-11\"},{\"equals\":\"gpt-5-2\"},{\"equals\":\"gpt-5-2-2025-12-11\"},{\"equals\":\"gpt-5.2-chat\"},{\"equals\":\"gpt-5.2-chat-latest\"},{\"equals\":\"gpt-5-2-chat\"},{\"equals\":\"gpt-5-2-chat-latest\"},{\"equals\":\"gpt-5.2-codex\"},{\"equals\":\"gpt-5-2-codex\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.2-pro\",\"match\":{\"or\":[{\"equals\":\"gpt-5.2-pro\"},{\"equals\":\"gpt-5.2-pro-2025-12-11\"},{\"equals\":\"gpt-5-2-pro-2025-12-11\"}]},\"prices\":{\"input_mtok\":21,\"output_mtok\":168,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.3\",\"match\":{\"or\":[{\"equals\":\"gpt-5.3\"},{\"equals\":\"gpt-5-3\"},{\"equals\":\"gpt-5.3-chat\"},{\"equals\":\"gpt-5.3-chat-latest\"},{\"equals\":\"gpt-5-3-chat\"},{\"equals\":\"gpt-5-3-chat-latest\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"gpt-5.3-codex\",\"match\":{\"or\":[{\"equals\":\"gpt-5.3-codex\"},{\"equals\":\"gpt-5-3-codex\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"gpt-5.4\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4\"},{\"equals\":\"gpt-5.4-2026-03-05\"},{\"equals\":\"gpt-5-4\"},{\"equals\":\"gpt-5-4-2026-03-05\"}]},\"prices\":{\"input_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":271999,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":271999,\"price\":0.5}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":271999,\"price\":22.5}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.4-image-2\",\"match\":{\"equals\":\"gpt-5.4-image-2\"},\"prices\":{\"input_mtok\":8,\"cache_read_mtok\":2,\"output_mtok\":15}},{\"id\":\"gpt-5.4-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4-mini\"},{\"equals\":\"gpt-5.4-mini-2026-03-17\"},{\"equals\":\"gpt-5-4-mini\"},{\"equals\":\"gpt-5-4-mini-2026-03-17\"}]},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":4.5,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.4-nano\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4-nano\"},{\"equals\":\"gpt-5.4-nano-2026-03-17\"},{\"equals\":\"gpt-5-4-nano\"},{\"equals\":\"gpt-5-4-nano-2026-03-17\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":1.25,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.4-pro\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4-pro\"},{\"equals\":\"gpt-5.4-pro-2026-03-05\"},{\"equals\":\"gpt-5-4-pro\"},{\"equals\":\"gpt-5-4-pro-2026-03-05\"}]},\"prices\":{\"input_mtok\":{\"base\":30,\"tiers\":[{\"start\":271999,\"price\":60}]},\"output_mtok\":{\"base\":180,\"tiers\":[{\"start\":271999,\"price\":270}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.5\",\"match\":{\"or\":[{\"equals\":\"gpt-5.5\"},{\"equals\":\"gpt-5.5-2026-04-23\"},{\"equals\":\"gpt-5.5-2026-04-24\"},{\"equals\":\"gpt-5-5\"},{\"equals\":\"gpt-5-5-2026-04-23\"},{\"equals\":\"gpt-5-5-2026-04-24\"},{\"equals\":\"gpt-5.5-chat\"},{\"equals\":\"gpt-5.5-chat-latest\"},{\"equals\":\"gpt-5-5-chat\"},{\"equals\":\"gpt-5-5-chat-latest\"},{\"equals\":\"gpt-5.5-codex\"},{\"equals\":\"gpt-5-5-codex\"}]},\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":271999,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":271999,\"price\":1}]},\"output_mtok\":{\"base\":30,\"tiers\":[{\"start\":271999,\"price\":45}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.5-pro\",\"match\":{\"or\":[{\"equals\":\"gpt-5.5-pro\"},{\"equals\":\"gpt-5.5-pro-2026-04-23\"},{\"equals\":\"gpt-5-5-pro\"},{\"equals\":\"gpt-5-5-pro-2026-04-23\"}]},\"prices\":{\"input_mtok\":{\"base\":30,\"tiers\":[{\"start\":271999,\"price\":60}]},\"output_mtok\":{\"base\":180,\"tiers\":[{\"start\":271999,\"price\":270}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.6-luna\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-luna\"},{\"equals\":\"gpt-5-6-luna\"},{\"regex\":\"^gpt-5\\\\.6-luna-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"},{\"regex\":\"^gpt-5-6-luna-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":1,\"tiers\":[{\"start\":271999,\"price\":2}]},\"cache_write_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":271999,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.1,\"tiers\":[{\"start\":271999,\"price\":0.2}]},\"output_mtok\":{\"base\":6,\"tiers\":[{\"start\":271999,\"price\":9}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"constraint\":{\"start_date\":\"2026-07-30\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":271999,\"price\":0.4}]},\"cache_write_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":271999,\"price\":0.5}]},\"cache_read_mtok\":{\"base\":0.02,\"tiers\":[{\"start\":271999,\"price\":0.04}]},\"output_mtok\":{\"base\":1.2,\"tiers\":[{\"start\":271999,\"price\":1.8}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}}]},{\"id\":\"gpt-5.6-sol\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-sol\"},{\"equals\":\"gpt-5-6-sol\"},{\"equals\":\"gpt-5.6\"},{\"equals\":\"gpt-5-6\"},{\"regex\":\"^gpt-5\\\\.6-sol-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"},{\"regex\":\"^gpt-5-6-sol-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":271999,\"price\":10}]},\"cache_write_mtok\":{\"base\":6.25,\"tiers\":[{\"start\":271999,\"price\":12.5}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":271999,\"price\":1}]},\"output_mtok\":{\"base\":30,\"tiers\":[{\"start\":271999,\"price\":45}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"constraint\":{\"start_date\":\"2026-08-21\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":4,\"tiers\":[{\"start\":271999,\"price\":8}]},\"cache_write_mtok\":{\"base\":5,\"tiers\":[{\"start\":271999,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.4,\"tiers\":[{\"start\":271999,\"price\":0.8}]},\"output_mtok\":{\"base\":20,\"tiers\":[{\"start\":271999,\"price\":30}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}}]},{\"id\":\"gpt-5.6-terra\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-terra\"},{\"equals\":\"gpt-5-6-terra\"},{\"regex\":\"^gpt-5\\\\.6-terra-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"},{\"regex\":\"^gpt-5-6-terra-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":271999,\"price\":5}]},\"cache_write_mtok\":{\"base\":3.125,\"tiers\":[{\"start\":271999,\"price\":6.25}]},\"cache_read_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":271999,\"price\":0.5}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":271999,\"price\":22.5}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"constraint\":{\"start_date\":\"2026-07-30\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":271999,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":271999,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":271999,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":271999,\"price\":18}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}}]},{\"id\":\"gpt-6-astra\",\"match\":{\"or\":[{\"equals\":\"gpt-6-astra\"},{\"regex\":\"^gpt-6-astra-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":10,\"tiers\":[{\"start\":271999,\"price\":20}]},\"cache_write_mtok\":{\"base\":12.5,\"tiers\":[{\"start\":271999,\"price\":25}]},\"cache_read_mtok\":{\"base\":1,\"tiers\":[{\"start\":271999,\"price\":2}]},\"output_mtok\":{\"base\":50,\"tiers\":[{\"start\":271999,\"price\":75}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-6-luna\",\"match\":{\"or\":[{\"equals\":\"gpt-6-luna\"},{\"regex\":\"^gpt-6-luna-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":0.1,\"tiers\":[{\"start\":272000,\"price\":0.2}]},\"cache_write_mtok\":{\"base\":0.125,\"tiers\":[{\"start\":272000,\"price\":0.25}]},\"cache_read_mtok\":{\"base\":0.01,\"tiers\":[{\"start\":272000,\"price\":0.02}]},\"output_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":272000,\"price\":0.75}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-6-sol\",\"match\":{\"or\":[{\"equals\":\"gpt-6-sol\"},{\"regex\":\"^gpt-6-sol-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":272000,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"output_mtok\":{\"base\":10,\"tiers\":[{\"start\":272000,\"price\":15}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-audio\",\"match\":{\"or\":[{\"equals\":\"gpt-audio\"},{\"equals\":\"gpt-audio-2025-08-28\"},{\"equals\":\"gpt-audio-1.5\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10,\"input_audio_mtok\":32,\"output_audio_mtok\":64}},{\"id\":\"gpt-audio-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-audio-mini\"},{\"equals\":\"gpt-audio-mini-2025-10-06\"},{\"equals\":\"gpt-audio-mini-2025-12-15\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.4,\"input_audio_mtok\":10,\"output_audio_mtok\":20}},{\"id\":\"gpt-chat-latest\",\"match\":{\"equals\":\"gpt-chat-latest\"},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":0.5,\"output_mtok\":30}},{\"id\":\"gpt-image-1\",\"match\":{\"equals\":\"gpt-image-1\"},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":1.25,\"output_mtok\":40,\"input_image_mtok\":10,\"cache_image_read_mtok\":2.5}},{\"id\":\"gpt-image-1-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-image-1-mini\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.2,\"output_mtok\":8,\"input_image_mtok\":2.5,\"cache_image_read_mtok\":0.25}},{\"id\":\"gpt-image-1.5\",\"match\":{\"or\":[{\"equals\":\"gpt-image-1.5\"},{\"equals\":\"gpt-image-1.5-2025-12-16\"}]},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":1.25,\"output_mtok\":10,\"input_image_mtok\":8,\"cache_image_read_mtok\":2,\"output_image_mtok\":32}},{\"id\":\"gpt-image-2\",\"match\":{\"or\":[{\"equals\":\"gpt-image-2\"},{\"equals\":\"gpt-image-2-2026-04-21\"}]},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":1.25,\"output_mtok\":30,\"input_image_mtok\":8,\"cache_image_read_mtok\":2}},{\"id\":\"gpt-oss-120b\",\"match\":{\"equals\":\"gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.039,\"output_mtok\":0.18}},{\"id\":\"gpt-oss-20b\",\"match\":{\"equals\":\"gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.029,\"output_mtok\":0.14}},{\"id\":\"gpt-oss-safeguard-20b\",\"match\":{\"equals\":\"gpt-oss-safeguard-20b\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.037,\"output_mtok\":0.3}},{\"id\":\"gpt-realtime\",\"match\":{\"or\":[{\"equals\":\"gpt-realtime\"},{\"equals\":\"gpt-realtime-2025-08-28\"},{\"equals\":\"gpt-realtime-1.5\"}]},\"prices\":{\"input_mtok\":4,\"cache_read_mtok\":0.4,\"output_mtok\":16,\"input_audio_mtok\":32,\"cache_audio_read_mtok\":0.4,\"output_audio_mtok\":64,\"input_image_mtok\":5,\"cache_image_read_mtok\":0.5}},{\"id\":\"gpt-realtime-2\",\"match\":{\"or\":[{\"equals\":\"gpt-realtime-2\"},{\"equals\":\"gpt-realtime-2.1\"}]},\"prices\":{\"input_mtok\":4,\"cache_read_mtok\":0.4,\"output_mtok\":24,\"input_audio_mtok\":32,\"cache_audio_read_mtok\":0.4,\"output_audio_mtok\":64,\"input_image_mtok\":5,\"cache_image_read_mtok\":0.5}},{\"id\":\"gpt-realtime-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-realtime-mini\"},{\"equals\":\"gpt-realtime-2.1-mini\"},{\"equals\":\"gpt-realtime-mini-2025-12-15\"},{\"equals\":\"gpt-realtime-mini-2025-10-06\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.06,\"output_mtok\":2.4,\"input_audio_mtok\":10,\"cache_audio_read_mtok\":0.3,\"output_audio_mtok\":20,\"input_image_mtok\":0.8,\"cache_image_read_mtok\":0.08}},{\"id\":\"gpt-transcribe\",\"match\":{\"equals\":\"gpt-transcribe\"},\"prices\":{\"audio_hours\":0.27,\"input_audio_hours\":0.27}},{\"id\":\"moderation\",\"match\":{\"contains\":\"moderation\"},\"prices\":{}},{\"id\":\"o1\",\"match\":{\"or\":[{\"equals\":\"o1\"},{\"equals\":\"o1-2024-12-17\"}]},\"prices\":{\"input_mtok\":15,\"cache_read_mtok\":7.5,\"output_mtok\":60}},{\"id\":\"o1-mini\",\"match\":{\"or\":[{\"equals\":\"o1-mini\"},{\"equals\":\"o1-mini-2024-09-12\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"o1-preview\",\"match\":{\"or\":[{\"equals\":\"o1-preview\"},{\"equals\":\"o1-preview-2024-09-12\"}]},\"prices\":{\"input_mtok\":15,\"cache_read_mtok\":7.5,\"output_mtok\":60}},{\"id\":\"o1-pro\",\"match\":{\"or\":[{\"equals\":\"o1-pro\"},{\"equals\":\"o1-pro-2025-03-19\"}]},\"prices\":{\"input_mtok\":150,\"output_mtok\":600}},{\"id\":\"o3\",\"match\":{\"or\":[{\"equals\":\"o3\"},{\"equals\":\"o3-2025-04-16\"}]},\"prices\":[{\"prices\":{\"input_mtok\":10,\"cache_read_mtok\":0.5,\"output_mtok\":40,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"constraint\":{\"start_date\":\"2025-06-10\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}}]},{\"id\":\"o3-deep-research\",\"match\":{\"or\":[{\"equals\":\"o3-deep-research\"},{\"equals\":\"o3-deep-research-2025-06-26\"}]},\"prices\":{\"input_mtok\":10,\"cache_read_mtok\":2.5,\"output_mtok\":40}},{\"id\":\"o3-mini\",\"match\":{\"or\":[{\"equals\":\"o3-mini\"},{\"equals\":\"o3-mini-2025-01-31\"},{\"equals\":\"o3-mini-high\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"o3-pro\",\"match\":{\"or\":[{\"equals\":\"o3-pro\"},{\"equals\":\"o3-pro-2025-06-10\"}]},\"prices\":{\"input_mtok\":20,\"output_mtok\":80}},{\"id\":\"o4-mini\",\"match\":{\"or\":[{\"equals\":\"o4-mini-2025-04-16\"},{\"equals\":\"o4-mini-high\"},{\"equals\":\"o4-mini\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.275,\"output_mtok\":4.4,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"o4-mini-deep-research\",\"match\":{\"or\":[{\"equals\":\"o4-mini-deep-research\"},{\"equals\":\"o4-mini-deep-research-2025-06-26\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8}},{\"id\":\"text-davinci-002\",\"match\":{\"equals\":\"text-davinci-002\"},\"prices\":{\"input_mtok\":20,\"output_mtok\":20}},{\"id\":\"text-davinci-003\",\"match\":{\"equals\":\"text-davinci-003\"},\"prices\":{\"input_mtok\":20,\"output_mtok\":20}},{\"id\":\"text-embedding-3-large\",\"match\":{\"equals\":\"text-embedding-3-large\"},\"prices\":{\"input_mtok\":0.13}},{\"id\":\"text-embedding-3-small\",\"match\":{\"equals\":\"text-embedding-3-small\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"text-embedding-ada-002\",\"match\":{\"or\":[{\"equals\":\"text-embedding-ada\"},{\"equals\":\"text-embedding-ada-002\"},{\"equals\":\"text-embedding-ada-002-v2\"}]},\"prices\":{\"input_mtok\":0.1}},{\"id\":\"whisper-1\",\"match\":{\"equals\":\"whisper-1\"},\"prices\":{\"audio_hours\":0.36,\"input_audio_hours\":0.36}}]},{\"id\":\"openrouter\",\"api_pattern\":\"https://(api\\\\.)?openrouter\\\\.ai\",\"models\":[{\"id\":\"01-ai/yi-large\",\"match\":{\"equals\":\"01-ai/yi-large\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"aetherwiing/mn-starcannon-12b\",\"match\":{\"equals\":\"aetherwiing/mn-starcannon-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"agentica-org/deepcoder-14b-preview:free\",\"match\":{\"equals\":\"agentica-org/deepcoder-14b-preview:free\"},\"prices\":{}},{\"id\":\"ai21/jamba-1-5-large\",\"match\":{\"equals\":\"ai21/jamba-1-5-large\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"ai21/jamba-1-5-mini\",\"match\":{\"equals\":\"ai21/jamba-1-5-mini\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.4}},{\"id\":\"ai21/jamba-1.6-large\",\"match\":{\"equals\":\"ai21/jamba-1.6-large\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"ai21/jamba-1.6-mini\",\"match\":{\"equals\":\"ai21/jamba-1.6-mini\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.4}},{\"id\":\"ai21/jamba-instruct\",\"match\":{\"equals\":\"ai21/jamba-instruct\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.7}},{\"id\":\"ai21/jamba-large-1.7\",\"match\":{\"equals\":\"ai21/jamba-large-1.7\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"aion-labs/aion-1.0\",\"match\":{\"equals\":\"aion-labs/aion-1.0\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":8}},{\"id\":\"aion-labs/aion-1.0-mini\",\"match\":{\"equals\":\"aion-labs/aion-1.0-mini\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":1.4}},{\"id\":\"aion-labs/aion-2.0\",\"match\":{\"equals\":\"aion-labs/aion-2.0\"},\"prices\":{\"input_mtok\":0.8,\"cache_read_mtok\":0.2,\"output_mtok\":1.6}},{\"id\":\"aion-labs/aion-rp-llama-3.1-8b\",\"match\":{\"equals\":\"aion-labs/aion-rp-llama-3.1-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"alfredpros/codellama-7b-instruct-solidity\",\"match\":{\"equals\":\"alfredpros/codellama-7b-instruct-solidity\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"all-hands/openhands-lm-32b-v0.1\",\"match\":{\"equals\":\"all-hands/openhands-lm-32b-v0.1\"},\"prices\":{\"input_mtok\":2.6,\"output_mtok\":3.4}},{\"id\":\"allenai/molmo-7b-d:free\",\"match\":{\"equals\":\"allenai/molmo-7b-d:free\"},\"prices\":{}},{\"id\":\"allenai/olmo-3-32b-think\",\"match\":{\"equals\":\"allenai/olmo-3-32b-think\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.5}},{\"id\":\"alpindale/goliath-120b\",\"match\":{\"equals\":\"alpindale/goliath-120b\"},\"prices\":{\"input_mtok\":6.5625,\"output_mtok\":9.375}},{\"id\":\"alpindale/magnum-72b\",\"match\":{\"equals\":\"alpindale/magnum-72b\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2.25}},{\"id\":\"amazon/nova-2-lite-v1\",\"match\":{\"equals\":\"amazon/nova-2-lite-v1\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":2.5}},{\"id\":\"amazon/nova-lite-v1\",\"match\":{\"equals\":\"amazon/nova-lite-v1\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.24}},{\"id\":\"amazon/nova-micro-v1\",\"match\":{\"equals\":\"amazon/nova-micro-v1\"},\"prices\":{\"input_mtok\":0.035,\"output_mtok\":0.14}},{\"id\":\"amazon/nova-premier-v1\",\"match\":{\"equals\":\"amazon/nova-premier-v1\"},\"prices\":{\"input_mtok\":2.5,\"cache_read_mtok\":0.625,\"output_mtok\":12.5}},{\"id\":\"amazon/nova-pro-v1\",\"match\":{\"equals\":\"amazon/nova-pro-v1\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":3.2}},{\"id\":\"anthracite-org/magnum-v2-72b\",\"match\":{\"equals\":\"anthracite-org/magnum-v2-72b\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"anthracite-org/magnum-v4-72b\",\"match\":{\"equals\":\"anthracite-org/magnum-v4-72b\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2.25}},{\"id\":\"anthropic/claude-2\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-2\"},{\"equals\":\"anthropic/claude-2.0\"},{\"equals\":\"anthropic/claude-2.0:beta\"},{\"equals\":\"anthropic/claude-2.1\"},{\"equals\":\"anthropic/claude-2.1:beta\"},{\"equals\":\"anthropic/claude-2:beta\"}]},\"prices\":{\"input_mtok\":8,\"output_mtok\":24}},{\"id\":\"anthropic/claude-3-haiku\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3-haiku\"},{\"equals\":\"anthropic/claude-3-haiku:beta\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":1.25}},{\"id\":\"anthropic/claude-3-opus\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3-opus\"},{\"equals\":\"anthropic/claude-3-opus:beta\"}]},\"prices\":{\"input_mtok\":15,\"output_mtok\":75}},{\"id\":\"anthropic/claude-3-sonnet\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3-sonnet\"},{\"equals\":\"anthropic/claude-3-sonnet:beta\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"anthropic/claude-3.5-haiku\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3.5-haiku\"},{\"equals\":\"anthropic/claude-3.5-haiku-20241022\"},{\"equals\":\"anthropic/claude-3.5-haiku-20241022:beta\"},{\"equals\":\"anthropic/claude-3.5-haiku:beta\"}]},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":4}},{\"id\":\"anthropic/claude-3.5-sonnet\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3.5-sonnet\"},{\"equals\":\"anthropic/claude-3.5-sonnet-20240620\"},{\"equals\":\"anthropic/claude-3.5-sonnet-20240620:beta\"},{\"equals\":\"anthropic/claude-3.5-sonnet:beta\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"anthropic/claude-3.7-sonnet\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3.7-sonnet\"},{\"equals\":\"anthropic/claude-3.7-sonnet:beta\"},{\"equals\":\"anthropic/claude-3.7-sonnet:thinking\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"anthropic/claude-fable-5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-fable-5\"},{\"equals\":\"anthropic/claude-fable-5:beta\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"anthropic/claude-fable-5.1\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-fable-5.1\"},{\"equals\":\"anthropic/claude-fable-5.1:beta\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":0.25,\"output_mtok\":50}},{\"id\":\"anthropic/claude-haiku-4.5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-haiku-4.5\"},{\"equals\":\"anthropic/claude-4.5-haiku-20251001\"},{\"equals\":\"anthropic/claude-4.5-haiku-20251001:beta\"},{\"equals\":\"anthropic/claude-haiku-4.5-20251001\"},{\"equals\":\"anthropic/claude-haiku-4.5-20251001:beta\"},{\"equals\":\"anthropic/claude-haiku-4.5:beta\"}]},\"prices\":{\"input_mtok\":1,\"cache_write_mtok\":1.25,\"cache_read_mtok\":0.1,\"output_mtok\":5}},{\"id\":\"anthropic/claude-opus-4\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-4\"},{\"equals\":\"anthropic/claude-opus-4.1\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"anthropic/claude-opus-4.5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-4.5\"},{\"equals\":\"anthropic/claude-4.5-opus-20251124\"},{\"equals\":\"anthropic/claude-4.5-opus-20251124:beta\"},{\"equals\":\"anthropic/claude-opus-4.5-20251124\"},{\"equals\":\"anthropic/claude-opus-4.5-20251124:beta\"},{\"equals\":\"anthropic/claude-opus-4.5:beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"anthropic/claude-opus-4.6\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-4.6\"},{\"equals\":\"anthropic/claude-4.6-opus-20260205\"},{\"equals\":\"anthropic/claude-4.6-opus-20260205:beta\"},{\"equals\":\"anthropic/claude-opus-4.6-20260205\"},{\"equals\":\"anthropic/claude-opus-4.6-20260205:beta\"},{\"equals\":\"anthropic/claude-opus-4.6:beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"anthropic/claude-opus-4.6-fast\",\"match\":{\"equals\":\"anthropic/claude-opus-4.6-fast\"},\"prices\":{\"input_mtok\":30,\"cache_write_mtok\":37.5,\"cache_read_mtok\":3,\"output_mtok\":150}},{\"id\":\"anthropic/claude-opus-4.7\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-4.7\"},{\"equals\":\"anthropic/claude-opus-4.7:beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"anthropic/claude-opus-4.7-fast\",\"match\":{\"equals\":\"anthropic/claude-opus-4.7-fast\"},\"prices\":{\"input_mtok\":30,\"cache_write_mtok\":37.5,\"cache_read_mtok\":3,\"output_mtok\":150}},{\"id\":\"anthropic/claude-opus-4.8\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-4.8\"},{\"equals\":\"anthropic/claude-opus-4.8:beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"anthropic/claude-opus-4.8-fast\",\"match\":{\"equals\":\"anthropic/claude-opus-4.8-fast\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"anthropic/claude-opus-5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-5\"},{\"equals\":\"anthropic/claude-opus-5:beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"anthropic/claude-opus-5-fast\",\"match\":{\"equals\":\"anthropic/claude-opus-5-fast\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"anthropic/claude-opus-5.5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-5.5\"},{\"equals\":\"anthropic/claude-opus-5.5:beta\"}]},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.2,\"output_mtok\":20}},{\"id\":\"anthropic/claude-sonnet-4\",\"match\":{\"equals\":\"anthropic/claude-sonnet-4\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"anthropic/claude-sonnet-4.5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-sonnet-4.5\"},{\"equals\":\"anthropic/claude-4.5-sonnet-20250929\"},{\"equals\":\"anthropic/claude-4.5-sonnet-20250929:beta\"},{\"equals\":\"anthropic/claude-sonnet-4.5-20250929\"},{\"equals\":\"anthropic/claude-sonnet-4.5-20250929:beta\"},{\"equals\":\"anthropic/claude-sonnet-4.5:beta\"}]},\"prices\":{\"input_mtok\":{\"base\":3,\"tiers\":[{\"start\":200000,\"price\":6}]},\"cache_write_mtok\":{\"base\":3.75,\"tiers\":[{\"start\":200000,\"price\":7.5}]},\"cache_read_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":200000,\"price\":0.6}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":200000,\"price\":22.5}]}}},{\"id\":\"anthropic/claude-sonnet-4.6\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-sonnet-4.6\"},{\"equals\":\"anthropic/claude-4.6-sonnet-20260217\"},{\"equals\":\"anthropic/claude-4.6-sonnet-20260217:beta\"},{\"equals\":\"anthropic/claude-sonnet-4.6-20260217\"},{\"equals\":\"anthropic/claude-sonnet-4.6-20260217:beta\"},{\"equals\":\"anthropic/claude-sonnet-4.6:beta\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"anthropic/claude-sonnet-5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-sonnet-5\"},{\"equals\":\"anthropic/claude-sonnet-5:beta\"}]},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":2.5,\"cache_read_mtok\":0.2,\"output_mtok\":10}},{\"id\":\"anubis-pro-105b-v1\",\"match\":{\"equals\":\"anubis-pro-105b-v1\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1}},{\"id\":\"arcee-ai/coder-large\",\"match\":{\"equals\":\"arcee-ai/coder-large\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.8}},{\"id\":\"arcee-ai/trinity-large-thinking\",\"match\":{\"equals\":\"arcee-ai/trinity-large-thinking\"},\"prices\":{\"input_mtok\":0.22,\"cache_read_mtok\":0.06,\"output_mtok\":0.85}},{\"id\":\"arcee-ai/trinity-mini\",\"match\":{\"equals\":\"arcee-ai/trinity-mini\"},\"prices\":{\"input_mtok\":0.045,\"output_mtok\":0.15}},{\"id\":\"arcee-ai/virtuoso-large\",\"match\":{\"equals\":\"arcee-ai/virtuoso-large\"},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":1.2}},{\"id\":\"arcee-blitz\",\"match\":{\"equals\":\"arcee-blitz\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":0.75}},{\"id\":\"arliai/qwq-32b-arliai-rpr-v1:free\",\"match\":{\"equals\":\"arliai/qwq-32b-arliai-rpr-v1:free\"},\"prices\":{}},{\"id\":\"baidu/ernie-4.5-vl-424b-a47b\",\"match\":{\"equals\":\"baidu/ernie-4.5-vl-424b-a47b\"},\"prices\":{\"input_mtok\":0.42,\"output_mtok\":1.25}},{\"id\":\"bytedance-research/ui-tars-72b:free\",\"match\":{\"equals\":\"bytedance-research/ui-tars-72b:free\"},\"prices\":{}},{\"id\":\"bytedance-seed/seed-1.6\",\"match\":{\"equals\":\"bytedance-seed/seed-1.6\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"bytedance-seed/seed-1.6-flash\",\"match\":{\"equals\":\"bytedance-seed/seed-1.6-flash\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.3}},{\"id\":\"bytedance-seed/seed-2.0-lite\",\"match\":{\"equals\":\"bytedance-seed/seed-2.0-lite\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"bytedance-seed/seed-2.0-mini\",\"match\":{\"equals\":\"bytedance-seed/seed-2.0-mini\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"bytedance/ui-tars-1.5-7b\",\"match\":{\"equals\":\"bytedance/ui-tars-1.5-7b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"caller-large\",\"match\":{\"equals\":\"caller-large\"},\"prices\":{\"input_mtok\":0.55,\"output_mtok\":0.85}},{\"id\":\"chatgpt-4o-latest\",\"match\":{\"equals\":\"chatgpt-4o-latest\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"claude-2\",\"match\":{\"or\":[{\"equals\":\"claude-2\"},{\"equals\":\"claude-2.0\"},{\"equals\":\"claude-2.0:beta\"},{\"equals\":\"claude-2.1\"},{\"equals\":\"claude-2.1:beta\"},{\"equals\":\"claude-2:beta\"}]},\"prices\":{\"input_mtok\":8,\"output_mtok\":24}},{\"id\":\"claude-3-opus\",\"match\":{\"or\":[{\"equals\":\"claude-3-opus\"},{\"equals\":\"claude-3-opus:beta\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"claude-3-sonnet\",\"match\":{\"or\":[{\"equals\":\"claude-3-sonnet\"},{\"equals\":\"claude-3-sonnet:beta\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"claude-3.5-sonnet\",\"match\":{\"or\":[{\"equals\":\"claude-3.5-sonnet\"},{\"equals\":\"claude-3.5-sonnet-20240620\"},{\"equals\":\"claude-3.5-sonnet-20240620:beta\"},{\"equals\":\"claude-3.5-sonnet:beta\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"claude-3.7-sonnet\",\"match\":{\"or\":[{\"equals\":\"claude-3.7-sonnet\"},{\"equals\":\"claude-3.7-sonnet:beta\"},{\"equals\":\"claude-3.7-sonnet:thinking\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"codellama-7b-instruct-solidity\",\"match\":{\"equals\":\"codellama-7b-instruct-solidity\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"codestral-2501\",\"match\":{\"equals\":\"codestral-2501\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.9}},{\"id\":\"codex-mini\",\"match\":{\"equals\":\"codex-mini\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.375,\"output_mtok\":6}},{\"id\":\"cognitivecomputations/dolphin-mistral-24b-venice-edition:free\",\"match\":{\"equals\":\"cognitivecomputations/dolphin-mistral-24b-venice-edition:free\"},\"prices\":{}},{\"id\":\"cognitivecomputations/dolphin-mixtral-8x22b\",\"match\":{\"equals\":\"cognitivecomputations/dolphin-mixtral-8x22b\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"cognitivecomputations/dolphin-mixtral-8x7b\",\"match\":{\"equals\":\"cognitivecomputations/dolphin-mixtral-8x7b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"cognitivecomputations/dolphin3.0-mistral-24b:free\",\"match\":{\"equals\":\"cognitivecomputations/dolphin3.0-mistral-24b:free\"},\"prices\":{}},{\"id\":\"cognitivecomputations/dolphin3.0-r1-mistral-24b:free\",\"match\":{\"equals\":\"cognitivecomputations/dolphin3.0-r1-mistral-24b:free\"},\"prices\":{}},{\"id\":\"cohere/command\",\"match\":{\"equals\":\"cohere/command\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"cohere/command-a\",\"match\":{\"equals\":\"cohere/command-a\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"cohere/command-r\",\"match\":{\"or\":[{\"equals\":\"cohere/command-r\"},{\"equals\":\"cohere/command-r-03-2024\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"cohere/command-r-08-2024\",\"match\":{\"equals\":\"cohere/command-r-08-2024\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"cohere/command-r-plus\",\"match\":{\"or\":[{\"equals\":\"cohere/command-r-plus\"},{\"equals\":\"cohere/command-r-plus-04-2024\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"cohere/command-r-plus-08-2024\",\"match\":{\"equals\":\"cohere/command-r-plus-08-2024\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"cohere/command-r7b-12-2024\",\"match\":{\"equals\":\"cohere/command-r7b-12-2024\"},\"prices\":{\"input_mtok\":0.0375,\"output_mtok\":0.15}},{\"id\":\"command\",\"match\":{\"equals\":\"command\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"command-r\",\"match\":{\"or\":[{\"equals\":\"command-r\"},{\"equals\":\"command-r-03-2024\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"command-r-plus\",\"match\":{\"or\":[{\"equals\":\"command-r-plus\"},{\"equals\":\"command-r-plus-04-2024\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"deepcoder-14b-preview:free\",\"match\":{\"equals\":\"deepcoder-14b-preview:free\"},\"prices\":{}},{\"id\":\"deepcogito/cogito-v2.1-671b\",\"match\":{\"equals\":\"deepcogito/cogito-v2.1-671b\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":1.25}},{\"id\":\"deephermes-3-llama-3-8b-preview:free\",\"match\":{\"equals\":\"deephermes-3-llama-3-8b-preview:free\"},\"prices\":{}},{\"id\":\"deepseek-chat-v3-0324:free\",\"match\":{\"equals\":\"deepseek-chat-v3-0324:free\"},\"prices\":{}},{\"id\":\"deepseek-chat:free\",\"match\":{\"equals\":\"deepseek-chat:free\"},\"prices\":{}},{\"id\":\"deepseek-prover-v2\",\"match\":{\"equals\":\"deepseek-prover-v2\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":2.18}},{\"id\":\"deepseek-r1-0528-qwen3-8b\",\"match\":{\"equals\":\"deepseek-r1-0528-qwen3-8b\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"deepseek-r1-0528-qwen3-8b:free\",\"match\":{\"equals\":\"deepseek-r1-0528-qwen3-8b:free\"},\"prices\":{}},{\"id\":\"deepseek-r1-0528:free\",\"match\":{\"equals\":\"deepseek-r1-0528:free\"},\"prices\":{}},{\"id\":\"deepseek-r1-distill-llama-70b:free\",\"match\":{\"equals\":\"deepseek-r1-distill-llama-70b:free\"},\"prices\":{}},{\"id\":\"deepseek-r1-distill-llama-8b\",\"match\":{\"equals\":\"deepseek-r1-distill-llama-8b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"deepseek-r1-distill-qwen-1.5b\",\"match\":{\"equals\":\"deepseek-r1-distill-qwen-1.5b\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"deepseek-r1-distill-qwen-14b\",\"match\":{\"equals\":\"deepseek-r1-distill-qwen-14b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"deepseek-r1-distill-qwen-14b:free\",\"match\":{\"equals\":\"deepseek-r1-distill-qwen-14b:free\"},\"prices\":{}},{\"id\":\"deepseek-r1-distill-qwen-32b:free\",\"match\":{\"equals\":\"deepseek-r1-distill-qwen-32b:free\"},\"prices\":{}},{\"id\":\"deepseek-r1-distill-qwen-7b\",\"match\":{\"equals\":\"deepseek-r1-distill-qwen-7b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"deepseek-r1:free\",\"match\":{\"equals\":\"deepseek-r1:free\"},\"prices\":{}},{\"id\":\"deepseek-r1t-chimera:free\",\"match\":{\"equals\":\"deepseek-r1t-chimera:free\"},\"prices\":{}},{\"id\":\"deepseek-v3-base:free\",\"match\":{\"equals\":\"deepseek-v3-base:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-chat\",\"match\":{\"equals\":\"deepseek/deepseek-chat\"},\"prices\":{\"input_mtok\":0.38,\"output_mtok\":0.89}},{\"id\":\"deepseek/deepseek-chat-v3-0324\",\"match\":{\"equals\":\"deepseek/deepseek-chat-v3-0324\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.88}},{\"id\":\"deepseek/deepseek-chat-v3-0324:free\",\"match\":{\"equals\":\"deepseek/deepseek-chat-v3-0324:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-chat-v3.1\",\"match\":{\"equals\":\"deepseek/deepseek-chat-v3.1\"},\"prices\":{\"input_mtok\":0.21,\"cache_read_mtok\":0.13,\"output_mtok\":0.79}},{\"id\":\"deepseek/deepseek-chat:free\",\"match\":{\"equals\":\"deepseek/deepseek-chat:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-r1\",\"match\":{\"equals\":\"deepseek/deepseek-r1\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":2.15}},{\"id\":\"deepseek/deepseek-r1-0528\",\"match\":{\"equals\":\"deepseek/deepseek-r1-0528\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":2.15}},{\"id\":\"deepseek/deepseek-r1-distill-llama-70b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-llama-70b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"deepseek/deepseek-r1-distill-llama-70b:free\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-llama-70b:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-r1-distill-llama-8b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-llama-8b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-1.5b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-1.5b\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-14b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-14b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-14b:free\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-14b:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-32b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-32b\"},\"prices\":{\"input_mtok\":0.12,\"output_mtok\":0.18}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-32b:free\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-32b:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-r1-zero:free\",\"match\":{\"equals\":\"deepseek/deepseek-r1-zero:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-r1:free\",\"match\":{\"equals\":\"deepseek/deepseek-r1:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-v3-base:free\",\"match\":{\"equals\":\"deepseek/deepseek-v3-base:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-v3.1-terminus\",\"match\":{\"equals\":\"deepseek/deepseek-v3.1-terminus\"},\"prices\":{\"input_mtok\":0.23,\"output_mtok\":0.9}},{\"id\":\"deepseek/deepseek-v3.2\",\"match\":{\"equals\":\"deepseek/deepseek-v3.2\"},\"prices\":{\"input_mtok\":0.2288,\"output_mtok\":0.3432}},{\"id\":\"deepseek/deepseek-v3.2-exp\",\"match\":{\"equals\":\"deepseek/deepseek-v3.2-exp\"},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.41}},{\"id\":\"deepseek/deepseek-v4-flash\",\"match\":{\"equals\":\"deepseek/deepseek-v4-flash\"},\"prices\":{\"input_mtok\":0.0983,\"cache_read_mtok\":0.0197,\"output_mtok\":0.1966}},{\"id\":\"deepseek/deepseek-v4-pro\",\"match\":{\"equals\":\"deepseek/deepseek-v4-pro\"},\"prices\":{\"input_mtok\":0.435,\"cache_read_mtok\":0.003625,\"output_mtok\":0.87}},{\"id\":\"devstral-small\",\"match\":{\"equals\":\"devstral-small\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.12}},{\"id\":\"devstral-small:free\",\"match\":{\"equals\":\"devstral-small:free\"},\"prices\":{}},{\"id\":\"dobby-mini-unhinged-plus-llama-3.1-8b\",\"match\":{\"equals\":\"dobby-mini-unhinged-plus-llama-3.1-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"dolphin-mixtral-8x22b\",\"match\":{\"equals\":\"dolphin-mixtral-8x22b\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"dolphin3.0-mistral-24b:free\",\"match\":{\"equals\":\"dolphin3.0-mistral-24b:free\"},\"prices\":{}},{\"id\":\"dolphin3.0-r1-mistral-24b:free\",\"match\":{\"equals\":\"dolphin3.0-r1-mistral-24b:free\"},\"prices\":{}},{\"id\":\"eleutherai/llemma_7b\",\"match\":{\"equals\":\"eleutherai/llemma_7b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"essentialai/rnj-1-instruct\",\"match\":{\"equals\":\"essentialai/rnj-1-instruct\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"eva-llama-3.33-70b\",\"match\":{\"equals\":\"eva-llama-3.33-70b\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":6}},{\"id\":\"eva-qwen-2.5-32b\",\"match\":{\"equals\":\"eva-qwen-2.5-32b\"},\"prices\":{\"input_mtok\":2.6,\"output_mtok\":3.4}},{\"id\":\"eva-qwen-2.5-72b\",\"match\":{\"equals\":\"eva-qwen-2.5-72b\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":6}},{\"id\":\"eva-unit-01/eva-llama-3.33-70b\",\"match\":{\"equals\":\"eva-unit-01/eva-llama-3.33-70b\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":6}},{\"id\":\"eva-unit-01/eva-qwen-2.5-32b\",\"match\":{\"equals\":\"eva-unit-01/eva-qwen-2.5-32b\"},\"prices\":{\"input_mtok\":2.6,\"output_mtok\":3.4}},{\"id\":\"eva-unit-01/eva-qwen-2.5-72b\",\"match\":{\"equals\":\"eva-unit-01/eva-qwen-2.5-72b\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":1.2}},{\"id\":\"featherless/qwerky-72b:free\",\"match\":{\"equals\":\"featherless/qwerky-72b:free\"},\"prices\":{}},{\"id\":\"fimbulvetr-11b-v2\",\"match\":{\"equals\":\"fimbulvetr-11b-v2\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"gemini-2.0-flash-001\",\"match\":{\"equals\":\"gemini-2.0-flash-001\"},\"prices\":{\"input_mtok\":0.1,\"cache_write_mtok\":0.1833,\"cache_read_mtok\":0.025,\"output_mtok\":0.4}},{\"id\":\"gemini-2.0-flash-exp:free\",\"match\":{\"equals\":\"gemini-2.0-flash-exp:free\"},\"prices\":{}},{\"id\":\"gemini-2.0-flash-lite-001\",\"match\":{\"equals\":\"gemini-2.0-flash-lite-001\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.3}},{\"id\":\"gemini-2.5-flash-lite-preview-06-17\",\"match\":{\"equals\":\"gemini-2.5-flash-lite-preview-06-17\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"gemini-2.5-flash-preview\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-flash-preview\"},{\"equals\":\"gemini-2.5-flash-preview-05-20\"}]},\"prices\":{\"input_mtok\":0.15,\"cache_write_mtok\":0.2333,\"cache_read_mtok\":0.0375,\"output_mtok\":0.6}},{\"id\":\"gemini-2.5-flash-preview-05-20:thinking\",\"match\":{\"equals\":\"gemini-2.5-flash-preview-05-20:thinking\"},\"prices\":{\"input_mtok\":0.15,\"cache_write_mtok\":0.2333,\"cache_read_mtok\":0.0375,\"output_mtok\":3.5}},{\"id\":\"gemini-2.5-flash-preview:thinking\",\"match\":{\"equals\":\"gemini-2.5-flash-preview:thinking\"},\"prices\":{\"input_mtok\":0.15,\"cache_write_mtok\":0.2333,\"cache_read_mtok\":0.0375,\"output_mtok\":3.5}},{\"id\":\"gemini-2.5-pro-exp-03-25\",\"match\":{\"equals\":\"gemini-2.5-pro-exp-03-25\"},\"prices\":{}},{\"id\":\"gemini-flash-1.5\",\"match\":{\"equals\":\"gemini-flash-1.5\"},\"prices\":{\"input_mtok\":0.075,\"cache_write_mtok\":0.1583,\"cache_read_mtok\":0.01875,\"output_mtok\":0.3}},{\"id\":\"gemini-flash-1.5-8b\",\"match\":{\"equals\":\"gemini-flash-1.5-8b\"},\"prices\":{\"input_mtok\":0.0375,\"cache_write_mtok\":0.0583,\"cache_read_mtok\":0.01,\"output_mtok\":0.15}},{\"id\":\"gemini-pro-1.5\",\"match\":{\"equals\":\"gemini-pro-1.5\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":5}},{\"id\":\"gemma-2-9b-it\",\"match\":{\"equals\":\"gemma-2-9b-it\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"gemma-2-9b-it:free\",\"match\":{\"equals\":\"gemma-2-9b-it:free\"},\"prices\":{}},{\"id\":\"gemma-3-12b-it:free\",\"match\":{\"equals\":\"gemma-3-12b-it:free\"},\"prices\":{}},{\"id\":\"gemma-3-27b-it:free\",\"match\":{\"equals\":\"gemma-3-27b-it:free\"},\"prices\":{}},{\"id\":\"gemma-3-4b-it:free\",\"match\":{\"equals\":\"gemma-3-4b-it:free\"},\"prices\":{}},{\"id\":\"gemma-3n-e4b-it:free\",\"match\":{\"equals\":\"gemma-3n-e4b-it:free\"},\"prices\":{}},{\"id\":\"glm-4-32b\",\"match\":{\"equals\":\"glm-4-32b\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.24}},{\"id\":\"glm-4-32b:free\",\"match\":{\"equals\":\"glm-4-32b:free\"},\"prices\":{}},{\"id\":\"glm-4.5-air:free\",\"match\":{\"equals\":\"glm-4.5-air:free\"},\"prices\":{}},{\"id\":\"glm-5v-turbo\",\"match\":{\"equals\":\"glm-5v-turbo\"},\"prices\":{\"input_mtok\":1.2,\"cache_read_mtok\":0.24,\"output_mtok\":4}},{\"id\":\"glm-z1-32b\",\"match\":{\"equals\":\"glm-z1-32b\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.24}},{\"id\":\"glm-z1-32b:free\",\"match\":{\"equals\":\"glm-z1-32b:free\"},\"prices\":{}},{\"id\":\"glm-z1-rumination-32b\",\"match\":{\"equals\":\"glm-z1-rumination-32b\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.24}},{\"id\":\"goliath-120b\",\"match\":{\"equals\":\"goliath-120b\"},\"prices\":{\"input_mtok\":10,\"output_mtok\":12.5}},{\"id\":\"google/gemini-2.0-flash-001\",\"match\":{\"equals\":\"google/gemini-2.0-flash-001\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"google/gemini-2.0-flash-exp:free\",\"match\":{\"equals\":\"google/gemini-2.0-flash-exp:free\"},\"prices\":{}},{\"id\":\"google/gemini-2.0-flash-lite-001\",\"match\":{\"equals\":\"google/gemini-2.0-flash-lite-001\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.3}},{\"id\":\"google/gemini-2.0-flash-thinking-exp-1219:free\",\"match\":{\"equals\":\"google/gemini-2.0-flash-thinking-exp-1219:free\"},\"prices\":{}},{\"id\":\"google/gemini-2.0-flash-thinking-exp:free\",\"match\":{\"equals\":\"google/gemini-2.0-flash-thinking-exp:free\"},\"prices\":{}},{\"id\":\"google/gemini-2.5-flash\",\"match\":{\"equals\":\"google/gemini-2.5-flash\"},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.3833,\"cache_read_mtok\":0.075,\"output_mtok\":2.5}},{\"id\":\"google/gemini-2.5-flash-image\",\"match\":{\"equals\":\"google/gemini-2.5-flash-image\"},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.03,\"output_mtok\":2.5}},{\"id\":\"google/gemini-2.5-flash-lite\",\"match\":{\"equals\":\"google/gemini-2.5-flash-lite\"},\"prices\":{\"input_mtok\":0.1,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.01,\"output_mtok\":0.4}},{\"id\":\"google/gemini-2.5-flash-lite-preview-09-2025\",\"match\":{\"equals\":\"google/gemini-2.5-flash-lite-preview-09-2025\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"google/gemini-2.5-flash-preview\",\"match\":{\"equals\":\"google/gemini-2.5-flash-preview\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"google/gemini-2.5-flash-preview-09-2025\",\"match\":{\"equals\":\"google/gemini-2.5-flash-preview-09-2025\"},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.383,\"cache_read_mtok\":0.075,\"output_mtok\":2.5}},{\"id\":\"google/gemini-2.5-flash-preview:thinking\",\"match\":{\"equals\":\"google/gemini-2.5-flash-preview:thinking\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":3.5}},{\"id\":\"google/gemini-2.5-pro\",\"match\":{\"or\":[{\"equals\":\"google/gemini-2.5-pro\"},{\"equals\":\"google/gemini-2.5-pro-preview\"},{\"equals\":\"google/gemini-2.5-pro-preview-05-06\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_write_mtok\":1.625,\"cache_read_mtok\":0.31,\"output_mtok\":10}},{\"id\":\"google/gemini-2.5-pro-exp-03-25:free\",\"match\":{\"equals\":\"google/gemini-2.5-pro-exp-03-25:free\"},\"prices\":{}},{\"id\":\"google/gemini-2.5-pro-preview-03-25\",\"match\":{\"equals\":\"google/gemini-2.5-pro-preview-03-25\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":10}},{\"id\":\"google/gemini-3-flash-preview\",\"match\":{\"equals\":\"google/gemini-3-flash-preview\"},\"prices\":{\"input_mtok\":0.5,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.05,\"output_mtok\":3}},{\"id\":\"google/gemini-3-pro-image-preview\",\"match\":{\"equals\":\"google/gemini-3-pro-image-preview\"},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.2,\"output_mtok\":12}},{\"id\":\"google/gemini-3.1-flash-image-preview\",\"match\":{\"equals\":\"google/gemini-3.1-flash-image-preview\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":3}},{\"id\":\"google/gemini-3.1-flash-lite\",\"match\":{\"or\":[{\"equals\":\"google/gemini-3.1-flash-lite\"},{\"equals\":\"google/gemini-3.1-flash-lite-preview\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.025,\"output_mtok\":1.5}},{\"id\":\"google/gemini-3.1-pro-preview\",\"match\":{\"or\":[{\"equals\":\"google/gemini-3.1-pro-preview\"},{\"equals\":\"google/gemini-3.1-pro-preview-customtools\"}]},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.2,\"output_mtok\":12}},{\"id\":\"google/gemini-3.5-flash\",\"match\":{\"or\":[{\"equals\":\"google/gemini-3.5-flash\"},{\"regex\":\"^google/gemini-3\\\\.5-flash-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":1.5,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.15,\"output_mtok\":9}},{\"id\":\"google/gemini-flash-1.5\",\"match\":{\"equals\":\"google/gemini-flash-1.5\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.3}},{\"id\":\"google/gemini-flash-1.5-8b\",\"match\":{\"equals\":\"google/gemini-flash-1.5-8b\"},\"prices\":{\"input_mtok\":0.0375,\"output_mtok\":0.15}},{\"id\":\"google/gemini-flash-1.5-8b-exp\",\"match\":{\"equals\":\"google/gemini-flash-1.5-8b-exp\"},\"prices\":{}},{\"id\":\"google/gemini-pro\",\"match\":{\"or\":[{\"equals\":\"google/gemini-pro\"},{\"equals\":\"google/gemini-pro-vision\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"google/gemini-pro-1.5\",\"match\":{\"equals\":\"google/gemini-pro-1.5\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":5}},{\"id\":\"google/gemma-2-27b-it\",\"match\":{\"equals\":\"google/gemma-2-27b-it\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"google/gemma-2-9b-it\",\"match\":{\"equals\":\"google/gemma-2-9b-it\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.07}},{\"id\":\"google/gemma-2-9b-it:free\",\"match\":{\"equals\":\"google/gemma-2-9b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-3-12b-it\",\"match\":{\"equals\":\"google/gemma-3-12b-it\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"google/gemma-3-12b-it:free\",\"match\":{\"equals\":\"google/gemma-3-12b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-3-1b-it:free\",\"match\":{\"equals\":\"google/gemma-3-1b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-3-27b-it\",\"match\":{\"equals\":\"google/gemma-3-27b-it\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"google/gemma-3-27b-it:free\",\"match\":{\"equals\":\"google/gemma-3-27b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-3-4b-it\",\"match\":{\"equals\":\"google/gemma-3-4b-it\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.04}},{\"id\":\"google/gemma-3-4b-it:free\",\"match\":{\"equals\":\"google/gemma-3-4b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-3n-e4b-it\",\"match\":{\"equals\":\"google/gemma-3n-e4b-it\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.12}},{\"id\":\"google/gemma-4-26b-a4b-it\",\"match\":{\"equals\":\"google/gemma-4-26b-a4b-it\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.33}},{\"id\":\"google/gemma-4-26b-a4b-it:free\",\"match\":{\"equals\":\"google/gemma-4-26b-a4b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-4-31b-it\",\"match\":{\"equals\":\"google/gemma-4-31b-it\"},\"prices\":[{\"prices\":{\"input_mtok\":0.12,\"cache_read_mtok\":0.09,\"output_mtok\":0.36}},{\"constraint\":{\"start_date\":\"2026-08-27\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":0.09,\"cache_read_mtok\":0.05,\"output_mtok\":0.34}}]},{\"id\":\"google/gemma-4-31b-it:free\",\"match\":{\"equals\":\"google/gemma-4-31b-it:free\"},\"prices\":{}},{\"id\":\"google/learnlm-1.5-pro-experimental:free\",\"match\":{\"equals\":\"google/learnlm-1.5-pro-experimental:free\"},\"prices\":{}},{\"id\":\"google/lyria-3-clip-preview\",\"match\":{\"equals\":\"google/lyria-3-clip-preview\"},\"prices\":{}},{\"id\":\"google/lyria-3-pro-preview\",\"match\":{\"equals\":\"google/lyria-3-pro-preview\"},\"prices\":{}},{\"id\":\"google/palm-2-chat-bison\",\"match\":{\"or\":[{\"equals\":\"google/palm-2-chat-bison\"},{\"equals\":\"google/palm-2-chat-bison-32k\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"google/palm-2-codechat-bison\",\"match\":{\"or\":[{\"equals\":\"google/palm-2-codechat-bison\"},{\"equals\":\"google/palm-2-codechat-bison-32k\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"gpt-3.5-turbo-1106\",\"match\":{\"equals\":\"gpt-3.5-turbo-1106\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"gpt-4-1106-preview\",\"match\":{\"equals\":\"gpt-4-1106-preview\"},\"prices\":{\"input_mtok\":10,\"output_mtok\":30}},{\"id\":\"gpt-4.5-preview\",\"match\":{\"equals\":\"gpt-4.5-preview\"},\"prices\":{\"input_mtok\":75,\"cache_read_mtok\":37.5,\"output_mtok\":150}},{\"id\":\"gpt-4o:extended\",\"match\":{\"equals\":\"gpt-4o:extended\"},\"prices\":{\"input_mtok\":6,\"output_mtok\":18}},{\"id\":\"grok-2-1212\",\"match\":{\"equals\":\"grok-2-1212\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"grok-2-vision-1212\",\"match\":{\"equals\":\"grok-2-vision-1212\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"grok-3\",\"match\":{\"or\":[{\"equals\":\"grok-3\"},{\"equals\":\"grok-3-beta\"}]},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.75,\"output_mtok\":15}},{\"id\":\"grok-3-mini\",\"match\":{\"or\":[{\"equals\":\"grok-3-mini\"},{\"equals\":\"grok-3-mini-beta\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.075,\"output_mtok\":0.5}},{\"id\":\"grok-beta\",\"match\":{\"equals\":\"grok-beta\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"grok-vision-beta\",\"match\":{\"equals\":\"grok-vision-beta\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"gryphe/mythomax-l2-13b\",\"match\":{\"equals\":\"gryphe/mythomax-l2-13b\"},\"prices\":{\"input_mtok\":0.065,\"output_mtok\":0.065}},{\"id\":\"hermes-2-pro-llama-3-8b\",\"match\":{\"equals\":\"hermes-2-pro-llama-3-8b\"},\"prices\":{\"input_mtok\":0.025,\"output_mtok\":0.04}},{\"id\":\"huggingfaceh4/zephyr-7b-beta:free\",\"match\":{\"equals\":\"huggingfaceh4/zephyr-7b-beta:free\"},\"prices\":{}},{\"id\":\"ibm-granite/granite-4.0-h-micro\",\"match\":{\"equals\":\"ibm-granite/granite-4.0-h-micro\"},\"prices\":{\"input_mtok\":0.017,\"output_mtok\":0.112}},{\"id\":\"ibm-granite/granite-4.1-8b\",\"match\":{\"equals\":\"ibm-granite/granite-4.1-8b\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"inception/mercury-2\",\"match\":{\"equals\":\"inception/mercury-2\"},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":0.75}},{\"id\":\"inclusionai/ling-2.6-1t\",\"match\":{\"equals\":\"inclusionai/ling-2.6-1t\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.015,\"output_mtok\":0.625}},{\"id\":\"inclusionai/ling-2.6-flash\",\"match\":{\"equals\":\"inclusionai/ling-2.6-flash\"},\"prices\":{\"input_mtok\":0.01,\"cache_read_mtok\":0.002,\"output_mtok\":0.03}},{\"id\":\"inclusionai/ring-2.6-1t\",\"match\":{\"equals\":\"inclusionai/ring-2.6-1t\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.015,\"output_mtok\":0.625}},{\"id\":\"infermatic/mn-inferor-12b\",\"match\":{\"equals\":\"infermatic/mn-inferor-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"inflection/inflection-3-pi\",\"match\":{\"equals\":\"inflection/inflection-3-pi\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"inflection/inflection-3-productivity\",\"match\":{\"equals\":\"inflection/inflection-3-productivity\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"internvl3-14b:free\",\"match\":{\"equals\":\"internvl3-14b:free\"},\"prices\":{}},{\"id\":\"internvl3-2b:free\",\"match\":{\"equals\":\"internvl3-2b:free\"},\"prices\":{}},{\"id\":\"jamba-1.6-large\",\"match\":{\"equals\":\"jamba-1.6-large\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"jamba-1.6-mini\",\"match\":{\"equals\":\"jamba-1.6-mini\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.4}},{\"id\":\"jondurbin/airoboros-l2-70b\",\"match\":{\"equals\":\"jondurbin/airoboros-l2-70b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"kimi-dev-72b:free\",\"match\":{\"equals\":\"kimi-dev-72b:free\"},\"prices\":{}},{\"id\":\"kimi-vl-a3b-thinking:free\",\"match\":{\"equals\":\"kimi-vl-a3b-thinking:free\"},\"prices\":{}},{\"id\":\"kwaipilot/kat-coder-pro-v2\",\"match\":{\"equals\":\"kwaipilot/kat-coder-pro-v2\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.06,\"output_mtok\":1.2}},{\"id\":\"l3-euryale-70b\",\"match\":{\"equals\":\"l3-euryale-70b\"},\"prices\":{\"input_mtok\":1.48,\"output_mtok\":1.48}},{\"id\":\"latitudegames/wayfarer-large-70b-llama-3.3\",\"match\":{\"equals\":\"latitudegames/wayfarer-large-70b-llama-3.3\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.9}},{\"id\":\"lfm-3b\",\"match\":{\"equals\":\"lfm-3b\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.02}},{\"id\":\"lfm-40b\",\"match\":{\"equals\":\"lfm-40b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"lfm-7b\",\"match\":{\"equals\":\"lfm-7b\"},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.01}},{\"id\":\"liquid/lfm-2-24b-a2b\",\"match\":{\"equals\":\"liquid/lfm-2-24b-a2b\"},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.12}},{\"id\":\"liquid/lfm-2.5-1.2b-instruct:free\",\"match\":{\"equals\":\"liquid/lfm-2.5-1.2b-instruct:free\"},\"prices\":{}},{\"id\":\"liquid/lfm-2.5-1.2b-thinking:free\",\"match\":{\"equals\":\"liquid/lfm-2.5-1.2b-thinking:free\"},\"prices\":{}},{\"id\":\"liquid/lfm-3b\",\"match\":{\"equals\":\"liquid/lfm-3b\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.02}},{\"id\":\"liquid/lfm-40b\",\"match\":{\"equals\":\"liquid/lfm-40b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"liquid/lfm-7b\",\"match\":{\"equals\":\"liquid/lfm-7b\"},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.01}},{\"id\":\"llama-3-lumimaid-70b\",\"match\":{\"equals\":\"llama-3-lumimaid-70b\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":6}},{\"id\":\"llama-3-lumimaid-8b\",\"match\":{\"equals\":\"llama-3-lumimaid-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.25}},{\"id\":\"llama-3.1-405b\",\"match\":{\"equals\":\"llama-3.1-405b\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"llama-3.1-405b-instruct\",\"match\":{\"equals\":\"llama-3.1-405b-instruct\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"llama-3.1-8b-instruct:free\",\"match\":{\"equals\":\"llama-3.1-8b-instruct:free\"},\"prices\":{}},{\"id\":\"llama-3.1-lumimaid-70b\",\"match\":{\"equals\":\"llama-3.1-lumimaid-70b\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":3}},{\"id\":\"llama-3.1-lumimaid-8b\",\"match\":{\"equals\":\"llama-3.1-lumimaid-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.25}},{\"id\":\"llama-3.1-nemotron-70b-instruct\",\"match\":{\"equals\":\"llama-3.1-nemotron-70b-instruct\"},\"prices\":{\"input_mtok\":0.12,\"output_mtok\":0.3}},{\"id\":\"llama-3.1-nemotron-ultra-253b-v1\",\"match\":{\"equals\":\"llama-3.1-nemotron-ultra-253b-v1\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.8}},{\"id\":\"llama-3.1-nemotron-ultra-253b-v1:free\",\"match\":{\"equals\":\"llama-3.1-nemotron-ultra-253b-v1:free\"},\"prices\":{}},{\"id\":\"llama-3.1-sonar-large-128k-online\",\"match\":{\"equals\":\"llama-3.1-sonar-large-128k-online\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"llama-3.1-sonar-small-128k-online\",\"match\":{\"equals\":\"llama-3.1-sonar-small-128k-online\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"llama-3.2-11b-vision-instruct:free\",\"match\":{\"equals\":\"llama-3.2-11b-vision-instruct:free\"},\"prices\":{}},{\"id\":\"llama-3.2-1b-instruct:free\",\"match\":{\"equals\":\"llama-3.2-1b-instruct:free\"},\"prices\":{}},{\"id\":\"llama-3.2-90b-vision-instruct\",\"match\":{\"equals\":\"llama-3.2-90b-vision-instruct\"},\"prices\":{\"input_mtok\":1.2,\"output_mtok\":1.2}},{\"id\":\"llama-3.3-8b-instruct:free\",\"match\":{\"equals\":\"llama-3.3-8b-instruct:free\"},\"prices\":{}},{\"id\":\"llama-3.3-nemotron-super-49b-v1\",\"match\":{\"equals\":\"llama-3.3-nemotron-super-49b-v1\"},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.4}},{\"id\":\"llama-3.3-nemotron-super-49b-v1:free\",\"match\":{\"equals\":\"llama-3.3-nemotron-super-49b-v1:free\"},\"prices\":{}},{\"id\":\"llama-4-maverick:free\",\"match\":{\"equals\":\"llama-4-maverick:free\"},\"prices\":{}},{\"id\":\"llama-4-scout:free\",\"match\":{\"equals\":\"llama-4-scout:free\"},\"prices\":{}},{\"id\":\"llama-guard-2-8b\",\"match\":{\"equals\":\"llama-guard-2-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"llama3.1-typhoon2-70b-instruct\",\"match\":{\"equals\":\"llama3.1-typhoon2-70b-instruct\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"llemma_7b\",\"match\":{\"equals\":\"llemma_7b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"maestro-reasoning\",\"match\":{\"equals\":\"maestro-reasoning\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":3.3}},{\"id\":\"magistral-medium-2506\",\"match\":{\"or\":[{\"equals\":\"magistral-medium-2506\"},{\"equals\":\"magistral-medium-2506:thinking\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":5}},{\"id\":\"magistral-small-2506\",\"match\":{\"equals\":\"magistral-small-2506\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"magnum-72b\",\"match\":{\"equals\":\"magnum-72b\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":6}},{\"id\":\"magnum-v2-72b\",\"match\":{\"equals\":\"magnum-v2-72b\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"mai-ds-r1:free\",\"match\":{\"equals\":\"mai-ds-r1:free\"},\"prices\":{}},{\"id\":\"mancer/weaver\",\"match\":{\"equals\":\"mancer/weaver\"},\"prices\":{\"input_mtok\":1.125,\"output_mtok\":1.125}},{\"id\":\"mercury-coder-small-beta\",\"match\":{\"equals\":\"mercury-coder-small-beta\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":1}},{\"id\":\"meta-llama/llama-2-13b-chat\",\"match\":{\"equals\":\"meta-llama/llama-2-13b-chat\"},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":0.22}},{\"id\":\"meta-llama/llama-2-70b-chat\",\"match\":{\"equals\":\"meta-llama/llama-2-70b-chat\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"meta-llama/llama-3-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3-70b-instruct\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.4}},{\"id\":\"meta-llama/llama-3-8b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3-8b-instruct\"},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.06}},{\"id\":\"meta-llama/llama-3.1-405b\",\"match\":{\"equals\":\"meta-llama/llama-3.1-405b\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"meta-llama/llama-3.1-405b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.1-405b-instruct\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"meta-llama/llama-3.1-405b:free\",\"match\":{\"equals\":\"meta-llama/llama-3.1-405b:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-3.1-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.1-70b-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.28}},{\"id\":\"meta-llama/llama-3.1-8b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.03}},{\"id\":\"meta-llama/llama-3.1-8b-instruct:free\",\"match\":{\"equals\":\"meta-llama/llama-3.1-8b-instruct:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-3.2-11b-vision-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-11b-vision-instruct\"},\"prices\":{\"input_mtok\":0.049,\"output_mtok\":0.049}},{\"id\":\"meta-llama/llama-3.2-11b-vision-instruct:free\",\"match\":{\"equals\":\"meta-llama/llama-3.2-11b-vision-instruct:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-3.2-1b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-1b-instruct\"},\"prices\":{\"input_mtok\":0.005,\"output_mtok\":0.01}},{\"id\":\"meta-llama/llama-3.2-1b-instruct:free\",\"match\":{\"equals\":\"meta-llama/llama-3.2-1b-instruct:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-3.2-3b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-3b-instruct\"},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.02}},{\"id\":\"meta-llama/llama-3.2-3b-instruct:free\",\"match\":{\"equals\":\"meta-llama/llama-3.2-3b-instruct:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-3.2-90b-vision-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-90b-vision-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"meta-llama/llama-3.3-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.24}},{\"id\":\"meta-llama/llama-3.3-70b-instruct:free\",\"match\":{\"equals\":\"meta-llama/llama-3.3-70b-instruct:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-4-maverick\",\"match\":{\"equals\":\"meta-llama/llama-4-maverick\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"meta-llama/llama-4-maverick:free\",\"match\":{\"equals\":\"meta-llama/llama-4-maverick:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-4-scout\",\"match\":{\"equals\":\"meta-llama/llama-4-scout\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.3}},{\"id\":\"meta-llama/llama-4-scout:free\",\"match\":{\"equals\":\"meta-llama/llama-4-scout:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-guard-2-8b\",\"match\":{\"equals\":\"meta-llama/llama-guard-2-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"meta-llama/llama-guard-3-8b\",\"match\":{\"equals\":\"meta-llama/llama-guard-3-8b\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.06}},{\"id\":\"meta-llama/llama-guard-4-12b\",\"match\":{\"equals\":\"meta-llama/llama-guard-4-12b\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"microsoft/phi-3-medium-128k-instruct\",\"match\":{\"equals\":\"microsoft/phi-3-medium-128k-instruct\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"microsoft/phi-3-mini-128k-instruct\",\"match\":{\"equals\":\"microsoft/phi-3-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"microsoft/phi-3.5-mini-128k-instruct\",\"match\":{\"equals\":\"microsoft/phi-3.5-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"microsoft/phi-4\",\"match\":{\"equals\":\"microsoft/phi-4\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.14}},{\"id\":\"microsoft/phi-4-mini-instruct\",\"match\":{\"equals\":\"microsoft/phi-4-mini-instruct\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.35}},{\"id\":\"microsoft/phi-4-multimodal-instruct\",\"match\":{\"equals\":\"microsoft/phi-4-multimodal-instruct\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"microsoft/wizardlm-2-7b\",\"match\":{\"equals\":\"microsoft/wizardlm-2-7b\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.07}},{\"id\":\"microsoft/wizardlm-2-8x22b\",\"match\":{\"equals\":\"microsoft/wizardlm-2-8x22b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"midnight-rose-70b\",\"match\":{\"equals\":\"midnight-rose-70b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"minimax-m1:extended\",\"match\":{\"equals\":\"minimax-m1:extended\"},\"prices\":{\"input_mtok\":0.55,\"output_mtok\":2.2}},{\"id\":\"minimax/minimax-01\",\"match\":{\"equals\":\"minimax/minimax-01\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.1}},{\"id\":\"minimax/minimax-m1\",\"match\":{\"equals\":\"minimax/minimax-m1\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.65}},{\"id\":\"minimax/minimax-m2\",\"match\":{\"equals\":\"minimax/minimax-m2\"},\"prices\":{\"input_mtok\":0.255,\"cache_read_mtok\":0.03,\"output_mtok\":1}},{\"id\":\"minimax/minimax-m2-her\",\"match\":{\"or\":[{\"equals\":\"minimax/minimax-m2-her\"},{\"equals\":\"minimax/minimax-m2-her-20260123\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":1.2}},{\"id\":\"minimax/minimax-m2.1\",\"match\":{\"equals\":\"minimax/minimax-m2.1\"},\"prices\":{\"input_mtok\":0.29,\"cache_read_mtok\":0.03,\"output_mtok\":0.95}},{\"id\":\"minimax/minimax-m2.5\",\"match\":{\"or\":[{\"equals\":\"minimax/minimax-m2.5\"},{\"equals\":\"minimax/minimax-m2.5-20260211\"}]},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.05,\"output_mtok\":0.9}},{\"id\":\"minimax/minimax-m2.7\",\"match\":{\"or\":[{\"equals\":\"minimax/minimax-m2.7\"},{\"equals\":\"minimax/minimax-m2.7-20260318\"}]},\"prices\":{\"input_mtok\":0.27,\"cache_read_mtok\":0.054,\"output_mtok\":1.08}},{\"id\":\"minimax/minimax-m3\",\"match\":{\"or\":[{\"equals\":\"minimax/minimax-m3\"},{\"equals\":\"minimax/minimax-m3-20260531\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.06,\"output_mtok\":1.2}},{\"id\":\"ministral-3b\",\"match\":{\"equals\":\"ministral-3b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"ministral-8b\",\"match\":{\"equals\":\"ministral-8b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistral-7b-instruct\",\"match\":{\"or\":[{\"equals\":\"mistral-7b-instruct\"},{\"equals\":\"mistral-7b-instruct-v0.3\"}]},\"prices\":{\"input_mtok\":0.028,\"output_mtok\":0.054}},{\"id\":\"mistral-7b-instruct-v0.1\",\"match\":{\"equals\":\"mistral-7b-instruct-v0.1\"},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.19}},{\"id\":\"mistral-7b-instruct-v0.2\",\"match\":{\"equals\":\"mistral-7b-instruct-v0.2\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistral-7b-instruct:free\",\"match\":{\"equals\":\"mistral-7b-instruct:free\"},\"prices\":{}},{\"id\":\"mistral-medium\",\"match\":{\"equals\":\"mistral-medium\"},\"prices\":{\"input_mtok\":2.75,\"output_mtok\":8.1}},{\"id\":\"mistral-nemo:free\",\"match\":{\"equals\":\"mistral-nemo:free\"},\"prices\":{}},{\"id\":\"mistral-small\",\"match\":{\"equals\":\"mistral-small\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"mistral-small-24b-instruct-2501:free\",\"match\":{\"equals\":\"mistral-small-24b-instruct-2501:free\"},\"prices\":{}},{\"id\":\"mistral-small-3.1-24b-instruct:free\",\"match\":{\"equals\":\"mistral-small-3.1-24b-instruct:free\"},\"prices\":{}},{\"id\":\"mistral-small-3.2-24b-instruct:free\",\"match\":{\"equals\":\"mistral-small-3.2-24b-instruct:free\"},\"prices\":{}},{\"id\":\"mistral-tiny\",\"match\":{\"equals\":\"mistral-tiny\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.25}},{\"id\":\"mistral/ministral-8b\",\"match\":{\"equals\":\"mistral/ministral-8b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistralai/codestral-2501\",\"match\":{\"equals\":\"mistralai/codestral-2501\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.9}},{\"id\":\"mistralai/codestral-2508\",\"match\":{\"equals\":\"mistralai/codestral-2508\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":0.9}},{\"id\":\"mistralai/codestral-mamba\",\"match\":{\"equals\":\"mistralai/codestral-mamba\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.25}},{\"id\":\"mistralai/devstral-2512\",\"match\":{\"equals\":\"mistralai/devstral-2512\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.04,\"output_mtok\":2}},{\"id\":\"mistralai/ministral-14b-2512\",\"match\":{\"equals\":\"mistralai/ministral-14b-2512\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":0.2}},{\"id\":\"mistralai/ministral-3b\",\"match\":{\"equals\":\"mistralai/ministral-3b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"mistralai/ministral-3b-2512\",\"match\":{\"equals\":\"mistralai/ministral-3b-2512\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.1}},{\"id\":\"mistralai/ministral-8b\",\"match\":{\"equals\":\"mistralai/ministral-8b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistralai/ministral-8b-2512\",\"match\":{\"equals\":\"mistralai/ministral-8b-2512\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.15}},{\"id\":\"mistralai/mistral-7b-instruct\",\"match\":{\"or\":[{\"equals\":\"mistralai/mistral-7b-instruct\"},{\"equals\":\"mistralai/mistral-7b-instruct-v0.3\"}]},\"prices\":{\"input_mtok\":0.029,\"output_mtok\":0.059}},{\"id\":\"mistralai/mistral-7b-instruct-v0.1\",\"match\":{\"equals\":\"mistralai/mistral-7b-instruct-v0.1\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistralai/mistral-7b-instruct-v0.2\",\"match\":{\"equals\":\"mistralai/mistral-7b-instruct-v0.2\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistralai/mistral-7b-instruct:free\",\"match\":{\"equals\":\"mistralai/mistral-7b-instruct:free\"},\"prices\":{}},{\"id\":\"mistralai/mistral-large\",\"match\":{\"or\":[{\"equals\":\"mistralai/mistral-large\"},{\"equals\":\"mistralai/mistral-large-2407\"},{\"equals\":\"mistral-large-2411\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"mistralai/mistral-large-2512\",\"match\":{\"equals\":\"mistralai/mistral-large-2512\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.05,\"output_mtok\":1.5}},{\"id\":\"mistralai/mistral-medium\",\"match\":{\"equals\":\"mistralai/mistral-medium\"},\"prices\":{\"input_mtok\":2.75,\"output_mtok\":8.1}},{\"id\":\"mistralai/mistral-medium-3\",\"match\":{\"equals\":\"mistralai/mistral-medium-3\"},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":2}},{\"id\":\"mistralai/mistral-medium-3-5\",\"match\":{\"equals\":\"mistralai/mistral-medium-3-5\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":7.5}},{\"id\":\"mistralai/mistral-medium-3.1\",\"match\":{\"equals\":\"mistralai/mistral-medium-3.1\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.04,\"output_mtok\":2}},{\"id\":\"mistralai/mistral-nemo\",\"match\":{\"equals\":\"mistralai/mistral-nemo\"},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.019}},{\"id\":\"mistralai/mistral-nemo:free\",\"match\":{\"equals\":\"mistralai/mistral-nemo:free\"},\"prices\":{}},{\"id\":\"mistralai/mistral-saba\",\"match\":{\"equals\":\"mistralai/mistral-saba\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"mistralai/mistral-small\",\"match\":{\"equals\":\"mistralai/mistral-small\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"mistralai/mistral-small-24b-instruct-2501\",\"match\":{\"equals\":\"mistralai/mistral-small-24b-instruct-2501\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.09}},{\"id\":\"mistralai/mistral-small-24b-instruct-2501:free\",\"match\":{\"equals\":\"mistralai/mistral-small-24b-instruct-2501:free\"},\"prices\":{}},{\"id\":\"mistralai/mistral-small-2603\",\"match\":{\"equals\":\"mistralai/mistral-small-2603\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.6}},{\"id\":\"mistralai/mistral-small-3.1-24b-instruct\",\"match\":{\"equals\":\"mistralai/mistral-small-3.1-24b-instruct\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.15}},{\"id\":\"mistralai/mistral-small-3.1-24b-instruct:free\",\"match\":{\"equals\":\"mistralai/mistral-small-3.1-24b-instruct:free\"},\"prices\":{}},{\"id\":\"mistralai/mistral-small-3.2-24b-instruct\",\"match\":{\"equals\":\"mistralai/mistral-small-3.2-24b-instruct\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.2}},{\"id\":\"mistralai/mistral-tiny\",\"match\":{\"equals\":\"mistralai/mistral-tiny\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.25}},{\"id\":\"mistralai/mixtral-8x22b-instruct\",\"match\":{\"equals\":\"mistralai/mixtral-8x22b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"mistralai/mixtral-8x7b-instruct\",\"match\":{\"equals\":\"mistralai/mixtral-8x7b-instruct\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.24}},{\"id\":\"mistralai/pixtral-12b\",\"match\":{\"equals\":\"mistralai/pixtral-12b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistralai/pixtral-large-2411\",\"match\":{\"equals\":\"mistralai/pixtral-large-2411\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"mistralai/voxtral-small-24b-2507\",\"match\":{\"equals\":\"mistralai/voxtral-small-24b-2507\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.3}},{\"id\":\"mixtral-8x7b-instruct\",\"match\":{\"equals\":\"mixtral-8x7b-instruct\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.24}},{\"id\":\"mn-celeste-12b\",\"match\":{\"equals\":\"mn-celeste-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"mn-inferor-12b\",\"match\":{\"equals\":\"mn-inferor-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"mn-starcannon-12b\",\"match\":{\"equals\":\"mn-starcannon-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"moonshotai/kimi-k2\",\"match\":{\"equals\":\"moonshotai/kimi-k2\"},\"prices\":{\"input_mtok\":0.57,\"output_mtok\":2.3}},{\"id\":\"moonshotai/kimi-k2-0905\",\"match\":{\"equals\":\"moonshotai/kimi-k2-0905\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.5}},{\"id\":\"moonshotai/kimi-k2-thinking\",\"match\":{\"equals\":\"moonshotai/kimi-k2-thinking\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.5}},{\"id\":\"moonshotai/kimi-k2.5\",\"match\":{\"equals\":\"moonshotai/kimi-k2.5\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.09,\"output_mtok\":1.9}},{\"id\":\"moonshotai/kimi-k2.6\",\"match\":{\"equals\":\"moonshotai/kimi-k2.6\"},\"prices\":{\"input_mtok\":0.68,\"cache_read_mtok\":0.34,\"output_mtok\":3.41}},{\"id\":\"moonshotai/kimi-k2.6:free\",\"match\":{\"equals\":\"moonshotai/kimi-k2.6:free\"},\"prices\":{}},{\"id\":\"moonshotai/kimi-k2.7-code\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2.7-code\"},{\"equals\":\"moonshotai/kimi-k2.7-code-20260612\"}]},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.16,\"output_mtok\":3.5}},{\"id\":\"moonshotai/kimi-k3\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k3\"},{\"equals\":\"moonshotai/kimi-k3-20260715\"}]},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"moonshotai/kimi-vl-a3b-thinking:free\",\"match\":{\"equals\":\"moonshotai/kimi-vl-a3b-thinking:free\"},\"prices\":{}},{\"id\":\"moonshotai/moonlight-16b-a3b-instruct:free\",\"match\":{\"equals\":\"moonshotai/moonlight-16b-a3b-instruct:free\"},\"prices\":{}},{\"id\":\"morph/morph-v3-fast\",\"match\":{\"equals\":\"morph/morph-v3-fast\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"morph/morph-v3-large\",\"match\":{\"equals\":\"morph/morph-v3-large\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":1.9}},{\"id\":\"mythalion-13b\",\"match\":{\"equals\":\"mythalion-13b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"neversleep/llama-3-lumimaid-70b\",\"match\":{\"equals\":\"neversleep/llama-3-lumimaid-70b\"},\"prices\":{\"input_mtok\":3.375,\"output_mtok\":4.5}},{\"id\":\"neversleep/llama-3-lumimaid-8b\",\"match\":{\"or\":[{\"equals\":\"neversleep/llama-3-lumimaid-8b\"},{\"equals\":\"neversleep/llama-3-lumimaid-8b:extended\"}]},\"prices\":{\"input_mtok\":0.09375,\"output_mtok\":0.75}},{\"id\":\"neversleep/llama-3.1-lumimaid-70b\",\"match\":{\"equals\":\"neversleep/llama-3.1-lumimaid-70b\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2.25}},{\"id\":\"neversleep/llama-3.1-lumimaid-8b\",\"match\":{\"equals\":\"neversleep/llama-3.1-lumimaid-8b\"},\"prices\":{\"input_mtok\":0.09375,\"output_mtok\":0.75}},{\"id\":\"neversleep/noromaid-20b\",\"match\":{\"equals\":\"neversleep/noromaid-20b\"},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":1.5}},{\"id\":\"nex-agi/nex-n2-pro:free\",\"match\":{\"equals\":\"nex-agi/nex-n2-pro:free\"},\"prices\":{}},{\"id\":\"noromaid-20b\",\"match\":{\"equals\":\"noromaid-20b\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":2}},{\"id\":\"nothingiisreal/mn-celeste-12b\",\"match\":{\"equals\":\"nothingiisreal/mn-celeste-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"nous-hermes-2-mixtral-8x7b-dpo\",\"match\":{\"equals\":\"nous-hermes-2-mixtral-8x7b-dpo\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":0.6}},{\"id\":\"nousresearch/deephermes-3-llama-3-8b-preview:free\",\"match\":{\"equals\":\"nousresearch/deephermes-3-llama-3-8b-preview:free\"},\"prices\":{}},{\"id\":\"nousresearch/hermes-2-pro-llama-3-8b\",\"match\":{\"equals\":\"nousresearch/hermes-2-pro-llama-3-8b\"},\"prices\":{\"input_mtok\":0.025,\"output_mtok\":0.04}},{\"id\":\"nousresearch/hermes-3-llama-3.1-405b\",\"match\":{\"equals\":\"nousresearch/hermes-3-llama-3.1-405b\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.8}},{\"id\":\"nousresearch/hermes-3-llama-3.1-405b:free\",\"match\":{\"equals\":\"nousresearch/hermes-3-llama-3.1-405b:free\"},\"prices\":{}},{\"id\":\"nousresearch/hermes-3-llama-3.1-70b\",\"match\":{\"equals\":\"nousresearch/hermes-3-llama-3.1-70b\"},\"prices\":{\"input_mtok\":0.12,\"output_mtok\":0.3}},{\"id\":\"nousresearch/hermes-4-405b\",\"match\":{\"equals\":\"nousresearch/hermes-4-405b\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":3}},{\"id\":\"nousresearch/hermes-4-70b\",\"match\":{\"equals\":\"nousresearch/hermes-4-70b\"},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.4}},{\"id\":\"nousresearch/nous-hermes-2-mixtral-8x7b-dpo\",\"match\":{\"equals\":\"nousresearch/nous-hermes-2-mixtral-8x7b-dpo\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":0.6}},{\"id\":\"nousresearch/nous-hermes-llama2-13b\",\"match\":{\"equals\":\"nousresearch/nous-hermes-llama2-13b\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"nvidia/llama-3.1-nemotron-70b-instruct\",\"match\":{\"equals\":\"nvidia/llama-3.1-nemotron-70b-instruct\"},\"prices\":{\"input_mtok\":0.12,\"output_mtok\":0.3}},{\"id\":\"nvidia/llama-3.1-nemotron-70b-instruct:free\",\"match\":{\"equals\":\"nvidia/llama-3.1-nemotron-70b-instruct:free\"},\"prices\":{}},{\"id\":\"nvidia/llama-3.1-nemotron-nano-8b-v1:free\",\"match\":{\"equals\":\"nvidia/llama-3.1-nemotron-nano-8b-v1:free\"},\"prices\":{}},{\"id\":\"nvidia/llama-3.1-nemotron-ultra-253b-v1:free\",\"match\":{\"equals\":\"nvidia/llama-3.1-nemotron-ultra-253b-v1:free\"},\"prices\":{}},{\"id\":\"nvidia/llama-3.3-nemotron-super-49b-v1.5\",\"match\":{\"equals\":\"nvidia/llama-3.3-nemotron-super-49b-v1.5\"},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.4}},{\"id\":\"nvidia/llama-3.3-nemotron-super-49b-v1:free\",\"match\":{\"equals\":\"nvidia/llama-3.3-nemotron-super-49b-v1:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-3-nano-30b-a3b\",\"match\":{\"equals\":\"nvidia/nemotron-3-nano-30b-a3b\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.2}},{\"id\":\"nvidia/nemotron-3-nano-30b-a3b:free\",\"match\":{\"equals\":\"nvidia/nemotron-3-nano-30b-a3b:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free\",\"match\":{\"equals\":\"nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-3-super-120b-a12b\",\"match\":{\"equals\":\"nvidia/nemotron-3-super-120b-a12b\"},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.45}},{\"id\":\"nvidia/nemotron-3-super-120b-a12b:free\",\"match\":{\"equals\":\"nvidia/nemotron-3-super-120b-a12b:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-3-ultra-550b-a55b\",\"match\":{\"equals\":\"nvidia/nemotron-3-ultra-550b-a55b\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.15,\"output_mtok\":2.5}},{\"id\":\"nvidia/nemotron-3-ultra-550b-a55b:free\",\"match\":{\"equals\":\"nvidia/nemotron-3-ultra-550b-a55b:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-3.5-content-safety:free\",\"match\":{\"equals\":\"nvidia/nemotron-3.5-content-safety:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-nano-12b-v2-vl:free\",\"match\":{\"equals\":\"nvidia/nemotron-nano-12b-v2-vl:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-nano-9b-v2\",\"match\":{\"equals\":\"nvidia/nemotron-nano-9b-v2\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.16}},{\"id\":\"nvidia/nemotron-nano-9b-v2:free\",\"match\":{\"equals\":\"nvidia/nemotron-nano-9b-v2:free\"},\"prices\":{}},{\"id\":\"o1-mini\",\"match\":{\"or\":[{\"equals\":\"o1-mini\"},{\"equals\":\"o1-mini-2024-09-12\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"open-r1/olympiccoder-32b:free\",\"match\":{\"equals\":\"open-r1/olympiccoder-32b:free\"},\"prices\":{}},{\"id\":\"open-r1/olympiccoder-7b:free\",\"match\":{\"equals\":\"open-r1/olympiccoder-7b:free\"},\"prices\":{}},{\"id\":\"openai/chatgpt-4o-latest\",\"match\":{\"equals\":\"openai/chatgpt-4o-latest\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"openai/codex-mini\",\"match\":{\"equals\":\"openai/codex-mini\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.375,\"output_mtok\":6}},{\"id\":\"openai/gpt-3.5-turbo\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-3.5-turbo\"},{\"equals\":\"gpt-3.5-turbo-0125\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"openai/gpt-3.5-turbo-0613\",\"match\":{\"equals\":\"openai/gpt-3.5-turbo-0613\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"openai/gpt-3.5-turbo-1106\",\"match\":{\"equals\":\"openai/gpt-3.5-turbo-1106\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"openai/gpt-3.5-turbo-16k\",\"match\":{\"equals\":\"openai/gpt-3.5-turbo-16k\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":4}},{\"id\":\"openai/gpt-3.5-turbo-instruct\",\"match\":{\"equals\":\"openai/gpt-3.5-turbo-instruct\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2}},{\"id\":\"openai/gpt-4\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4\"},{\"equals\":\"gpt-4-0314\"}]},\"prices\":{\"input_mtok\":30,\"output_mtok\":60}},{\"id\":\"openai/gpt-4-1106-preview\",\"match\":{\"equals\":\"openai/gpt-4-1106-preview\"},\"prices\":{\"input_mtok\":10,\"output_mtok\":30}},{\"id\":\"openai/gpt-4-32k\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4-32k\"},{\"equals\":\"openai/gpt-4-32k-0314\"}]},\"prices\":{\"input_mtok\":60,\"output_mtok\":120}},{\"id\":\"openai/gpt-4-turbo\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4-turbo\"},{\"equals\":\"openai/gpt-4-turbo-preview\"}]},\"prices\":{\"input_mtok\":10,\"output_mtok\":30}},{\"id\":\"openai/gpt-4.1\",\"match\":{\"equals\":\"openai/gpt-4.1\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8}},{\"id\":\"openai/gpt-4.1-mini\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4.1-mini\"},{\"equals\":\"openai/gpt-4.1-mini-2025-04-14\"}]},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.1,\"output_mtok\":1.6}},{\"id\":\"openai/gpt-4.1-nano\",\"match\":{\"equals\":\"openai/gpt-4.1-nano\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.025,\"output_mtok\":0.4}},{\"id\":\"openai/gpt-4.5-preview\",\"match\":{\"equals\":\"openai/gpt-4.5-preview\"},\"prices\":{\"input_mtok\":75,\"output_mtok\":150}},{\"id\":\"openai/gpt-4o\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4o\"},{\"equals\":\"openai/gpt-4o-2024-08-06\"},{\"equals\":\"openai/gpt-4o-2024-11-20\"},{\"equals\":\"openai/gpt-4o-audio-preview\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"openai/gpt-4o-2024-05-13\",\"match\":{\"equals\":\"openai/gpt-4o-2024-05-13\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"openai/gpt-4o-mini\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4o-mini\"},{\"equals\":\"openai/gpt-4o-mini-2024-07-18\"}]},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.075,\"output_mtok\":0.6}},{\"id\":\"openai/gpt-4o-mini-search-preview\",\"match\":{\"equals\":\"openai/gpt-4o-mini-search-preview\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"openai/gpt-4o-search-preview\",\"match\":{\"equals\":\"openai/gpt-4o-search-preview\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"openai/gpt-4o:extended\",\"match\":{\"equals\":\"openai/gpt-4o:extended\"},\"prices\":{\"input_mtok\":6,\"output_mtok\":18}},{\"id\":\"openai/gpt-5\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5\"},{\"equals\":\"openai/gpt-5-2025-08-07\"},{\"equals\":\"openai/gpt-5-chat\"},{\"equals\":\"openai/gpt-5-codex\"},{\"equals\":\"openai/gpt-5.1-codex-max\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.125,\"output_mtok\":10}},{\"id\":\"openai/gpt-5-image\",\"match\":{\"equals\":\"openai/gpt-5-image\"},\"prices\":{\"input_mtok\":10,\"cache_read_mtok\":1.25,\"output_mtok\":10}},{\"id\":\"openai/gpt-5-image-mini\",\"match\":{\"equals\":\"openai/gpt-5-image-mini\"},\"prices\":{\"input_mtok\":2.5,\"cache_read_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"openai/gpt-5-mini\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5-mini\"},{\"equals\":\"openai/gpt-5-mini-2025-08-07\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":2}},{\"id\":\"openai/gpt-5-nano\",\"match\":{\"equals\":\"openai/gpt-5-nano\"},\"prices\":{\"input_mtok\":0.05,\"cache_read_mtok\":0.01,\"output_mtok\":0.4}},{\"id\":\"openai/gpt-5-pro\",\"match\":{\"equals\":\"openai/gpt-5-pro\"},\"prices\":{\"input_mtok\":15,\"output_mtok\":120}},{\"id\":\"openai/gpt-5.1\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.1\"},{\"equals\":\"openai/gpt-5.1-chat\"},{\"equals\":\"openai/gpt-5.1-codex\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.13,\"output_mtok\":10}},{\"id\":\"openai/gpt-5.1-codex-mini\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.1-codex-mini\"},{\"equals\":\"openai/gpt-5.1-codex-mini-20251113\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":2}},{\"id\":\"openai/gpt-5.2\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.2\"},{\"equals\":\"openai/gpt-5.2-20251211\"},{\"equals\":\"openai/gpt-5.2-chat\"},{\"equals\":\"openai/gpt-5.2-codex\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"openai/gpt-5.2-pro\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.2-pro\"},{\"equals\":\"openai/gpt-5.2-pro-20251211\"}]},\"prices\":{\"input_mtok\":21,\"output_mtok\":168}},{\"id\":\"openai/gpt-5.3-chat\",\"match\":{\"equals\":\"openai/gpt-5.3-chat\"},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"openai/gpt-5.3-codex\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.3-codex\"},{\"equals\":\"openai/gpt-5.3-codex-20260224\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"openai/gpt-5.4\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.4\"},{\"equals\":\"openai/gpt-5.4-20260305\"}]},\"prices\":{\"input_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":272000,\"price\":0.5}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":272000,\"price\":22.5}]}}},{\"id\":\"openai/gpt-5.4-image-2\",\"match\":{\"equals\":\"openai/gpt-5.4-image-2\"},\"prices\":{\"input_mtok\":8,\"cache_read_mtok\":2,\"output_mtok\":15}},{\"id\":\"openai/gpt-5.4-mini\",\"match\":{\"equals\":\"openai/gpt-5.4-mini\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":4.5}},{\"id\":\"openai/gpt-5.4-nano\",\"match\":{\"equals\":\"openai/gpt-5.4-nano\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":1.25}},{\"id\":\"openai/gpt-5.4-pro\",\"match\":{\"equals\":\"openai/gpt-5.4-pro\"},\"prices\":{\"input_mtok\":{\"base\":30,\"tiers\":[{\"start\":272000,\"price\":60}]},\"output_mtok\":{\"base\":180,\"tiers\":[{\"start\":272000,\"price\":270}]}}},{\"id\":\"openai/gpt-5.5\",\"match\":{\"equals\":\"openai/gpt-5.5\"},\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":272000,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":272000,\"price\":1}]},\"output_mtok\":{\"base\":30,\"tiers\":[{\"start\":272000,\"price\":45}]}}},{\"id\":\"openai/gpt-5.5-pro\",\"match\":{\"equals\":\"openai/gpt-5.5-pro\"},\"prices\":{\"input_mtok\":{\"base\":30,\"tiers\":[{\"start\":272000,\"price\":60}]},\"output_mtok\":{\"base\":180,\"tiers\":[{\"start\":272000,\"price\":270}]}}},{\"id\":\"openai/gpt-5.6-luna\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.6-luna\"},{\"regex\":\"^openai/gpt-5\\\\.6-luna-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"cache_write_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":272000,\"price\":0.5}]},\"cache_read_mtok\":{\"base\":0.02,\"tiers\":[{\"start\":272000,\"price\":0.04}]},\"output_mtok\":{\"base\":1.2,\"tiers\":[{\"start\":272000,\"price\":1.8}]}}},{\"id\":\"openai/gpt-5.6-sol\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.6-sol\"},{\"regex\":\"^openai/gpt-5\\\\.6-sol-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":272000,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"output_mtok\":{\"base\":10,\"tiers\":[{\"start\":272000,\"price\":15}]}}},{\"id\":\"openai/gpt-5.6-terra\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.6-terra\"},{\"regex\":\"^openai/gpt-5\\\\.6-terra-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":272000,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":272000,\"price\":18}]}}},{\"id\":\"openai/gpt-6-luna\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-6-luna\"},{\"equals\":\"openai/gpt-6-luna-pro\"},{\"regex\":\"^openai/gpt-6-luna-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":{\"base\":0.1,\"tiers\":[{\"start\":272000,\"price\":0.2}]},\"cache_write_mtok\":{\"base\":0.125,\"tiers\":[{\"start\":272000,\"price\":0.25}]},\"cache_read_mtok\":{\"base\":0.01,\"tiers\":[{\"start\":272000,\"price\":0.02}]},\"output_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":272000,\"price\":0.75}]},\"web_searches_kcount\":10}},{\"id\":\"openai/gpt-6-luna:batch\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-6-luna:batch\"},{\"equals\":\"openai/gpt-6-luna-pro:batch\"}]},\"prices\":{\"input_mtok\":{\"base\":0.05,\"tiers\":[{\"start\":272000,\"price\":0.1}]},\"cache_write_mtok\":{\"base\":0.0625,\"tiers\":[{\"start\":272000,\"price\":0.125}]},\"cache_read_mtok\":{\"base\":0.005,\"tiers\":[{\"start\":272000,\"price\":0.01}]},\"output_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":272000,\"price\":0.375}]},\"web_searches_kcount\":10}},{\"id\":\"openai/gpt-6-sol\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-6-sol\"},{\"equals\":\"openai/gpt-6-sol-pro\"},{\"regex\":\"^openai/gpt-6-sol-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":272000,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"output_mtok\":{\"base\":10,\"tiers\":[{\"start\":272000,\"price\":15}]},\"web_searches_kcount\":10}},{\"id\":\"openai/gpt-6-sol:batch\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-6-sol:batch\"},{\"equals\":\"openai/gpt-6-sol-pro:batch\"}]},\"prices\":{\"input_mtok\":{\"base\":1,\"tiers\":[{\"start\":272000,\"price\":2}]},\"cache_write_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":272000,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.1,\"tiers\":[{\"start\":272000,\"price\":0.2}]},\"output_mtok\":{\"base\":5,\"tiers\":[{\"start\":272000,\"price\":7.5}]},\"web_searches_kcount\":10}},{\"id\":\"openai/gpt-audio\",\"match\":{\"equals\":\"openai/gpt-audio\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"openai/gpt-audio-mini\",\"match\":{\"equals\":\"openai/gpt-audio-mini\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.4}},{\"id\":\"openai/gpt-chat-latest\",\"match\":{\"equals\":\"openai/gpt-chat-latest\"},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":0.5,\"output_mtok\":30}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"equals\":\"openai/gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.039,\"output_mtok\":0.18}},{\"id\":\"openai/gpt-oss-120b:free\",\"match\":{\"equals\":\"openai/gpt-oss-120b:free\"},\"prices\":{}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"equals\":\"openai/gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.029,\"output_mtok\":0.14}},{\"id\":\"openai/gpt-oss-20b:free\",\"match\":{\"equals\":\"openai/gpt-oss-20b:free\"},\"prices\":{}},{\"id\":\"openai/gpt-oss-safeguard-20b\",\"match\":{\"equals\":\"openai/gpt-oss-safeguard-20b\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.037,\"output_mtok\":0.3}},{\"id\":\"openai/o1\",\"match\":{\"or\":[{\"equals\":\"openai/o1\"},{\"equals\":\"o1-preview\"},{\"equals\":\"o1-preview-2024-09-12\"}]},\"prices\":{\"input_mtok\":15,\"cache_read_mtok\":7.5,\"output_mtok\":60}},{\"id\":\"openai/o1-mini\",\"match\":{\"or\":[{\"equals\":\"openai/o1-mini\"},{\"equals\":\"openai/o1-mini-2024-09-12\"}]},\"prices\":{\"input_mtok\":1.1,\"output_mtok\":4.4}},{\"id\":\"openai/o1-pro\",\"match\":{\"equals\":\"openai/o1-pro\"},\"prices\":{\"input_mtok\":150,\"output_mtok\":600}},{\"id\":\"openai/o3\",\"match\":{\"equals\":\"openai/o3\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8}},{\"id\":\"openai/o3-deep-research\",\"match\":{\"equals\":\"openai/o3-deep-research\"},\"prices\":{\"input_mtok\":10,\"cache_read_mtok\":2.5,\"output_mtok\":40}},{\"id\":\"openai/o3-mini\",\"match\":{\"or\":[{\"equals\":\"openai/o3-mini\"},{\"equals\":\"openai/o3-mini-high\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"openai/o3-pro\",\"match\":{\"equals\":\"openai/o3-pro\"},\"prices\":{\"input_mtok\":20,\"output_mtok\":80}},{\"id\":\"openai/o4-mini\",\"match\":{\"or\":[{\"equals\":\"openai/o4-mini\"},{\"equals\":\"openai/o4-mini-high\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.275,\"output_mtok\":4.4}},{\"id\":\"openai/o4-mini-deep-research\",\"match\":{\"equals\":\"openai/o4-mini-deep-research\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8}},{\"id\":\"openchat/openchat-7b\",\"match\":{\"equals\":\"openchat/openchat-7b\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.07}},{\"id\":\"openhands-lm-32b-v0.1\",\"match\":{\"equals\":\"openhands-lm-32b-v0.1\"},\"prices\":{\"input_mtok\":2.6,\"output_mtok\":3.4}},{\"id\":\"perceptron/perceptron-mk1\",\"match\":{\"equals\":\"perceptron/perceptron-mk1\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":1.5}},{\"id\":\"perplexity/llama-3.1-sonar-large-128k-online\",\"match\":{\"equals\":\"perplexity/llama-3.1-sonar-large-128k-online\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"perplexity/llama-3.1-sonar-small-128k-online\",\"match\":{\"equals\":\"perplexity/llama-3.1-sonar-small-128k-online\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"perplexity/r1-1776\",\"match\":{\"equals\":\"perplexity/r1-1776\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"perplexity/sonar\",\"match\":{\"equals\":\"perplexity/sonar\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"perplexity/sonar-deep-research\",\"match\":{\"equals\":\"perplexity/sonar-deep-research\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8,\"output_reasoning_mtok\":3}},{\"id\":\"perplexity/sonar-pro\",\"match\":{\"equals\":\"perplexity/sonar-pro\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"perplexity/sonar-reasoning\",\"match\":{\"equals\":\"perplexity/sonar-reasoning\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":5}},{\"id\":\"perplexity/sonar-reasoning-pro\",\"match\":{\"equals\":\"perplexity/sonar-reasoning-pro\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"phi-3-medium-128k-instruct\",\"match\":{\"equals\":\"phi-3-medium-128k-instruct\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"phi-3-mini-128k-instruct\",\"match\":{\"equals\":\"phi-3-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"phi-3.5-mini-128k-instruct\",\"match\":{\"equals\":\"phi-3.5-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"phi-4-multimodal-instruct\",\"match\":{\"equals\":\"phi-4-multimodal-instruct\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"phi-4-reasoning-plus\",\"match\":{\"equals\":\"phi-4-reasoning-plus\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.35}},{\"id\":\"phi-4-reasoning-plus:free\",\"match\":{\"equals\":\"phi-4-reasoning-plus:free\"},\"prices\":{}},{\"id\":\"phi-4-reasoning:free\",\"match\":{\"equals\":\"phi-4-reasoning:free\"},\"prices\":{}},{\"id\":\"pixtral-12b\",\"match\":{\"equals\":\"pixtral-12b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"pixtral-large-2411\",\"match\":{\"equals\":\"pixtral-large-2411\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"poolside/laguna-m.1:free\",\"match\":{\"equals\":\"poolside/laguna-m.1:free\"},\"prices\":{}},{\"id\":\"poolside/laguna-xs.2:free\",\"match\":{\"equals\":\"poolside/laguna-xs.2:free\"},\"prices\":{}},{\"id\":\"prime-intellect/intellect-3\",\"match\":{\"equals\":\"prime-intellect/intellect-3\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.1}},{\"id\":\"pygmalionai/mythalion-13b\",\"match\":{\"equals\":\"pygmalionai/mythalion-13b\"},\"prices\":{\"input_mtok\":0.5625,\"output_mtok\":1.125}},{\"id\":\"qwen-2-72b-instruct\",\"match\":{\"equals\":\"qwen-2-72b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"qwen-2.5-72b-instruct:free\",\"match\":{\"equals\":\"qwen-2.5-72b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen-2.5-coder-32b-instruct:free\",\"match\":{\"equals\":\"qwen-2.5-coder-32b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen-2.5-vl-7b-instruct\",\"match\":{\"equals\":\"qwen-2.5-vl-7b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"qwen-max\",\"match\":{\"equals\":\"qwen-max\"},\"prices\":{\"input_mtok\":1.6,\"cache_read_mtok\":0.64,\"output_mtok\":6.4}},{\"id\":\"qwen-turbo\",\"match\":{\"equals\":\"qwen-turbo\"},\"prices\":{\"input_mtok\":0.05,\"cache_read_mtok\":0.02,\"output_mtok\":0.2}},{\"id\":\"qwen-vl-max\",\"match\":{\"equals\":\"qwen-vl-max\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":3.2}},{\"id\":\"qwen-vl-plus\",\"match\":{\"equals\":\"qwen-vl-plus\"},\"prices\":{\"input_mtok\":0.21,\"output_mtok\":0.63}},{\"id\":\"qwen/qwen-2-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2-72b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"qwen/qwen-2.5-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-72b-instruct\"},\"prices\":{\"input_mtok\":0.12,\"output_mtok\":0.39}},{\"id\":\"qwen/qwen-2.5-72b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen-2.5-72b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen-2.5-7b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-7b-instruct\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.1}},{\"id\":\"qwen/qwen-2.5-7b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen-2.5-7b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen-2.5-coder-32b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-coder-32b-instruct\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.15}},{\"id\":\"qwen/qwen-2.5-coder-32b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen-2.5-coder-32b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen-2.5-vl-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-vl-72b-instruct\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":0.6}},{\"id\":\"qwen/qwen-2.5-vl-7b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-vl-7b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"qwen/qwen-2.5-vl-7b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen-2.5-vl-7b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen-max\",\"match\":{\"equals\":\"qwen/qwen-max\"},\"prices\":{\"input_mtok\":1.6,\"output_mtok\":6.4}},{\"id\":\"qwen/qwen-plus\",\"match\":{\"equals\":\"qwen/qwen-plus\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.16,\"output_mtok\":1.2}},{\"id\":\"qwen/qwen-plus-2025-07-28\",\"match\":{\"equals\":\"qwen/qwen-plus-2025-07-28\"},\"prices\":{\"input_mtok\":0.26,\"output_mtok\":0.78}},{\"id\":\"qwen/qwen-plus-2025-07-28:thinking\",\"match\":{\"equals\":\"qwen/qwen-plus-2025-07-28:thinking\"},\"prices\":{\"input_mtok\":0.26,\"cache_write_mtok\":0.325,\"output_mtok\":0.78}},{\"id\":\"qwen/qwen-turbo\",\"match\":{\"equals\":\"qwen/qwen-turbo\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.2}},{\"id\":\"qwen/qwen-vl-max\",\"match\":{\"equals\":\"qwen/qwen-vl-max\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":3.2}},{\"id\":\"qwen/qwen-vl-plus\",\"match\":{\"equals\":\"qwen/qwen-vl-plus\"},\"prices\":{\"input_mtok\":0.21,\"output_mtok\":0.63}},{\"id\":\"qwen/qwen2.5-coder-7b-instruct\",\"match\":{\"equals\":\"qwen/qwen2.5-coder-7b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"qwen/qwen2.5-vl-32b-instruct\",\"match\":{\"equals\":\"qwen/qwen2.5-vl-32b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"qwen/qwen2.5-vl-32b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen2.5-vl-32b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen2.5-vl-3b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen2.5-vl-3b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen2.5-vl-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen2.5-vl-72b-instruct\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.7}},{\"id\":\"qwen/qwen2.5-vl-72b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen2.5-vl-72b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen3-14b\",\"match\":{\"equals\":\"qwen/qwen3-14b\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.24}},{\"id\":\"qwen/qwen3-235b-a22b\",\"match\":{\"equals\":\"qwen/qwen3-235b-a22b\"},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.6}},{\"id\":\"qwen/qwen3-235b-a22b-2507\",\"match\":{\"equals\":\"qwen/qwen3-235b-a22b-2507\"},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.1}},{\"id\":\"qwen/qwen3-235b-a22b-thinking-2507\",\"match\":{\"equals\":\"qwen/qwen3-235b-a22b-thinking-2507\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"qwen/qwen3-30b-a3b\",\"match\":{\"equals\":\"qwen/qwen3-30b-a3b\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.29}},{\"id\":\"qwen/qwen3-30b-a3b-instruct-2507\",\"match\":{\"equals\":\"qwen/qwen3-30b-a3b-instruct-2507\"},\"prices\":{\"input_mtok\":0.04815,\"output_mtok\":0.19305}},{\"id\":\"qwen/qwen3-30b-a3b-thinking-2507\",\"match\":{\"equals\":\"qwen/qwen3-30b-a3b-thinking-2507\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.4}},{\"id\":\"qwen/qwen3-32b\",\"match\":{\"equals\":\"qwen/qwen3-32b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"qwen/qwen3-8b\",\"match\":{\"equals\":\"qwen/qwen3-8b\"},\"prices\":{\"input_mtok\":0.035,\"output_mtok\":0.138}},{\"id\":\"qwen/qwen3-coder\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-07-25\"}]},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":1.8}},{\"id\":\"qwen/qwen3-coder-30b-a3b-instruct\",\"match\":{\"equals\":\"qwen/qwen3-coder-30b-a3b-instruct\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.27}},{\"id\":\"qwen/qwen3-coder-flash\",\"match\":{\"equals\":\"qwen/qwen3-coder-flash\"},\"prices\":{\"input_mtok\":0.195,\"cache_write_mtok\":0.24375,\"cache_read_mtok\":0.039,\"output_mtok\":0.975}},{\"id\":\"qwen/qwen3-coder-next\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-next\"},{\"equals\":\"qwen/qwen3-coder-next-2025-02-03\"}]},\"prices\":{\"input_mtok\":0.11,\"cache_read_mtok\":0.07,\"output_mtok\":0.8}},{\"id\":\"qwen/qwen3-coder-plus\",\"match\":{\"equals\":\"qwen/qwen3-coder-plus\"},\"prices\":{\"input_mtok\":0.65,\"cache_write_mtok\":0.8125,\"cache_read_mtok\":0.13,\"output_mtok\":3.25}},{\"id\":\"qwen/qwen3-coder:free\",\"match\":{\"equals\":\"qwen/qwen3-coder:free\"},\"prices\":{}},{\"id\":\"qwen/qwen3-max\",\"match\":{\"equals\":\"qwen/qwen3-max\"},\"prices\":{\"input_mtok\":1.2,\"output_mtok\":6}},{\"id\":\"qwen/qwen3-max-thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-max-thinking\"},{\"equals\":\"qwen/qwen3-max-thinking-20260123\"}]},\"prices\":{\"input_mtok\":0.78,\"output_mtok\":3.9}},{\"id\":\"qwen/qwen3-next-80b-a3b-instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct-2509\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":1.1}},{\"id\":\"qwen/qwen3-next-80b-a3b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen3-next-80b-a3b-thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking-2509\"}]},\"prices\":{\"input_mtok\":0.0975,\"output_mtok\":0.78}},{\"id\":\"qwen/qwen3-vl-235b-a22b-instruct\",\"match\":{\"equals\":\"qwen/qwen3-vl-235b-a22b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.11,\"output_mtok\":0.88}},{\"id\":\"qwen/qwen3-vl-235b-a22b-thinking\",\"match\":{\"equals\":\"qwen/qwen3-vl-235b-a22b-thinking\"},\"prices\":{\"input_mtok\":0.26,\"output_mtok\":2.6}},{\"id\":\"qwen/qwen3-vl-30b-a3b-instruct\",\"match\":{\"equals\":\"qwen/qwen3-vl-30b-a3b-instruct\"},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.52}},{\"id\":\"qwen/qwen3-vl-30b-a3b-thinking\",\"match\":{\"equals\":\"qwen/qwen3-vl-30b-a3b-thinking\"},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":1.56}},{\"id\":\"qwen/qwen3-vl-32b-instruct\",\"match\":{\"equals\":\"qwen/qwen3-vl-32b-instruct\"},\"prices\":{\"input_mtok\":0.104,\"output_mtok\":0.416}},{\"id\":\"qwen/qwen3-vl-8b-instruct\",\"match\":{\"equals\":\"qwen/qwen3-vl-8b-instruct\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.5}},{\"id\":\"qwen/qwen3-vl-8b-thinking\",\"match\":{\"equals\":\"qwen/qwen3-vl-8b-thinking\"},\"prices\":{\"input_mtok\":0.117,\"output_mtok\":1.365}},{\"id\":\"qwen/qwen3.5-122b-a10b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-122b-a10b\"},{\"equals\":\"qwen/qwen3.5-122b-a10b-20260224\"}]},\"prices\":{\"input_mtok\":0.26,\"output_mtok\":2.08}},{\"id\":\"qwen/qwen3.5-27b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-27b\"},{\"equals\":\"qwen/qwen3.5-27b-20260224\"}]},\"prices\":{\"input_mtok\":0.195,\"output_mtok\":1.56}},{\"id\":\"qwen/qwen3.5-35b-a3b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-35b-a3b\"},{\"equals\":\"qwen/qwen3.5-35b-a3b-20260224\"}]},\"prices\":{\"input_mtok\":0.14,\"cache_read_mtok\":0.05,\"output_mtok\":1}},{\"id\":\"qwen/qwen3.5-397b-a17b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-397b-a17b\"},{\"equals\":\"qwen/qwen3.5-397b-a17b-20260216\"}]},\"prices\":{\"input_mtok\":0.39,\"output_mtok\":2.34}},{\"id\":\"qwen/qwen3.5-9b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-9b\"},{\"equals\":\"qwen/qwen3.5-9b-20260310\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.15}},{\"id\":\"qwen/qwen3.5-flash-02-23\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-flash-02-23\"},{\"equals\":\"qwen/qwen3.5-flash-20260224\"}]},\"prices\":{\"input_mtok\":0.065,\"output_mtok\":0.26}},{\"id\":\"qwen/qwen3.5-plus-02-15\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-plus-02-15\"},{\"equals\":\"qwen/qwen3.5-plus-20260216\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":2.4}},{\"id\":\"qwen/qwen3.5-plus-20260420\",\"match\":{\"equals\":\"qwen/qwen3.5-plus-20260420\"},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.375,\"output_mtok\":1.8}},{\"id\":\"qwen/qwen3.6-27b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.6-27b\"},{\"equals\":\"qwen/qwen3.6-27b-20260422\"}]},\"prices\":{\"input_mtok\":0.289,\"output_mtok\":2.4}},{\"id\":\"qwen/qwen3.6-35b-a3b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.6-35b-a3b\"},{\"equals\":\"qwen/qwen3.6-35b-a3b-20260415\"}]},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":1}},{\"id\":\"qwen/qwen3.6-flash\",\"match\":{\"equals\":\"qwen/qwen3.6-flash\"},\"prices\":{\"input_mtok\":0.1875,\"cache_write_mtok\":0.234375,\"output_mtok\":1.125}},{\"id\":\"qwen/qwen3.6-max-preview\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.6-max-preview\"},{\"equals\":\"qwen/qwen3.6-max-preview-20260420\"}]},\"prices\":{\"input_mtok\":1.04,\"cache_write_mtok\":1.3,\"output_mtok\":6.24}},{\"id\":\"qwen/qwen3.6-plus\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.6-plus\"},{\"equals\":\"qwen/qwen3.6-plus-04-02\"}]},\"prices\":{\"input_mtok\":0.325,\"cache_write_mtok\":0.40625,\"output_mtok\":1.95}},{\"id\":\"qwen/qwen3.7-max\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.7-max\"},{\"equals\":\"qwen/qwen3.7-max-20260520\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_write_mtok\":1.5625,\"cache_read_mtok\":0.25,\"output_mtok\":3.75}},{\"id\":\"qwen/qwen3.7-plus\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.7-plus\"},{\"equals\":\"qwen/qwen3.7-plus-20260602\"}]},\"prices\":{\"input_mtok\":0.4,\"cache_write_mtok\":0.5,\"cache_read_mtok\":0.08,\"output_mtok\":1.6}},{\"id\":\"qwen/qwq-32b\",\"match\":{\"equals\":\"qwen/qwq-32b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.2}},{\"id\":\"qwen/qwq-32b-preview\",\"match\":{\"equals\":\"qwen/qwq-32b-preview\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"qwen/qwq-32b-preview:free\",\"match\":{\"equals\":\"qwen/qwq-32b-preview:free\"},\"prices\":{}},{\"id\":\"qwen/qwq-32b:free\",\"match\":{\"equals\":\"qwen/qwq-32b:free\"},\"prices\":{}},{\"id\":\"qwen2.5-vl-32b-instruct\",\"match\":{\"equals\":\"qwen2.5-vl-32b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"qwen2.5-vl-32b-instruct:free\",\"match\":{\"equals\":\"qwen2.5-vl-32b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen2.5-vl-72b-instruct:free\",\"match\":{\"equals\":\"qwen2.5-vl-72b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen3-14b:free\",\"match\":{\"equals\":\"qwen3-14b:free\"},\"prices\":{}},{\"id\":\"qwen3-235b-a22b:free\",\"match\":{\"equals\":\"qwen3-235b-a22b:free\"},\"prices\":{}},{\"id\":\"qwen3-30b-a3b:free\",\"match\":{\"equals\":\"qwen3-30b-a3b:free\"},\"prices\":{}},{\"id\":\"qwen3-32b:free\",\"match\":{\"equals\":\"qwen3-32b:free\"},\"prices\":{}},{\"id\":\"qwen3-8b:free\",\"match\":{\"equals\":\"qwen3-8b:free\"},\"prices\":{}},{\"id\":\"qwerky-72b:free\",\"match\":{\"equals\":\"qwerky-72b:free\"},\"prices\":{}},{\"id\":\"qwq-32b\",\"match\":{\"equals\":\"qwq-32b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.2}},{\"id\":\"qwq-32b-arliai-rpr-v1:free\",\"match\":{\"equals\":\"qwq-32b-arliai-rpr-v1:free\"},\"prices\":{}},{\"id\":\"qwq-32b-preview\",\"match\":{\"equals\":\"qwq-32b-preview\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"qwq-32b:free\",\"match\":{\"equals\":\"qwq-32b:free\"},\"prices\":{}},{\"id\":\"r1-1776\",\"match\":{\"equals\":\"r1-1776\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"raifle/sorcererlm-8x22b\",\"match\":{\"equals\":\"raifle/sorcererlm-8x22b\"},\"prices\":{\"input_mtok\":4.5,\"output_mtok\":4.5}},{\"id\":\"reka-flash-3:free\",\"match\":{\"equals\":\"reka-flash-3:free\"},\"prices\":{}},{\"id\":\"rekaai/reka-edge\",\"match\":{\"equals\":\"rekaai/reka-edge\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"rekaai/reka-flash-3\",\"match\":{\"equals\":\"rekaai/reka-flash-3\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"rekaai/reka-flash-3:free\",\"match\":{\"equals\":\"rekaai/reka-flash-3:free\"},\"prices\":{}},{\"id\":\"relace/relace-apply-3\",\"match\":{\"equals\":\"relace/relace-apply-3\"},\"prices\":{\"input_mtok\":0.85,\"output_mtok\":1.25}},{\"id\":\"relace/relace-search\",\"match\":{\"equals\":\"relace/relace-search\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":3}},{\"id\":\"sao10k/fimbulvetr-11b-v2\",\"match\":{\"equals\":\"sao10k/fimbulvetr-11b-v2\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"sao10k/l3-euryale-70b\",\"match\":{\"equals\":\"sao10k/l3-euryale-70b\"},\"prices\":{\"input_mtok\":1.48,\"output_mtok\":1.48}},{\"id\":\"sao10k/l3-lunaris-8b\",\"match\":{\"equals\":\"sao10k/l3-lunaris-8b\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.05}},{\"id\":\"sao10k/l3.1-70b-hanami-x1\",\"match\":{\"equals\":\"sao10k/l3.1-70b-hanami-x1\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"sao10k/l3.1-euryale-70b\",\"match\":{\"equals\":\"sao10k/l3.1-euryale-70b\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.8}},{\"id\":\"sao10k/l3.3-euryale-70b\",\"match\":{\"equals\":\"sao10k/l3.3-euryale-70b\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.8}},{\"id\":\"sarvam-m:free\",\"match\":{\"equals\":\"sarvam-m:free\"},\"prices\":{}},{\"id\":\"scb10x/llama3.1-typhoon2-70b-instruct\",\"match\":{\"equals\":\"scb10x/llama3.1-typhoon2-70b-instruct\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"scb10x/llama3.1-typhoon2-8b-instruct\",\"match\":{\"equals\":\"scb10x/llama3.1-typhoon2-8b-instruct\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"shisa-ai/shisa-v2-llama3.3-70b:free\",\"match\":{\"equals\":\"shisa-ai/shisa-v2-llama3.3-70b:free\"},\"prices\":{}},{\"id\":\"shisa-v2-llama3.3-70b:free\",\"match\":{\"equals\":\"shisa-v2-llama3.3-70b:free\"},\"prices\":{}},{\"id\":\"sonar-reasoning\",\"match\":{\"equals\":\"sonar-reasoning\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":5}},{\"id\":\"sophosympatheia/midnight-rose-70b\",\"match\":{\"equals\":\"sophosympatheia/midnight-rose-70b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"sophosympatheia/rogue-rose-103b-v0.2:free\",\"match\":{\"equals\":\"sophosympatheia/rogue-rose-103b-v0.2:free\"},\"prices\":{}},{\"id\":\"sorcererlm-8x22b\",\"match\":{\"equals\":\"sorcererlm-8x22b\"},\"prices\":{\"input_mtok\":4.5,\"output_mtok\":4.5}},{\"id\":\"spotlight\",\"match\":{\"equals\":\"spotlight\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"steelskull/l3.3-electra-r1-70b\",\"match\":{\"equals\":\"steelskull/l3.3-electra-r1-70b\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.95}},{\"id\":\"stepfun/step-3.5-flash\",\"match\":{\"equals\":\"stepfun/step-3.5-flash\"},\"prices\":{\"input_mtok\":0.09,\"cache_read_mtok\":0.02,\"output_mtok\":0.3}},{\"id\":\"stepfun/step-3.7-flash\",\"match\":{\"equals\":\"stepfun/step-3.7-flash\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.04,\"output_mtok\":1.15}},{\"id\":\"switchpoint/router\",\"match\":{\"equals\":\"switchpoint/router\"},\"prices\":{\"input_mtok\":0.85,\"output_mtok\":3.4}},{\"id\":\"tencent/hunyuan-a13b-instruct\",\"match\":{\"equals\":\"tencent/hunyuan-a13b-instruct\"},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.57}},{\"id\":\"tencent/hy3-preview\",\"match\":{\"equals\":\"tencent/hy3-preview\"},\"prices\":{\"input_mtok\":0.063,\"cache_read_mtok\":0.021,\"output_mtok\":0.21}},{\"id\":\"thedrummer/anubis-pro-105b-v1\",\"match\":{\"equals\":\"thedrummer/anubis-pro-105b-v1\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1}},{\"id\":\"thedrummer/cydonia-24b-v4.1\",\"match\":{\"equals\":\"thedrummer/cydonia-24b-v4.1\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.15,\"output_mtok\":0.5}},{\"id\":\"thedrummer/rocinante-12b\",\"match\":{\"equals\":\"thedrummer/rocinante-12b\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.5}},{\"id\":\"thedrummer/skyfall-36b-v2\",\"match\":{\"equals\":\"thedrummer/skyfall-36b-v2\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.8}},{\"id\":\"thedrummer/unslopnemo-12b\",\"match\":{\"equals\":\"thedrummer/unslopnemo-12b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"thudm/glm-4-32b:free\",\"match\":{\"equals\":\"thudm/glm-4-32b:free\"},\"prices\":{}},{\"id\":\"thudm/glm-z1-32b:free\",\"match\":{\"equals\":\"thudm/glm-z1-32b:free\"},\"prices\":{}},{\"id\":\"toppy-m-7b\",\"match\":{\"equals\":\"toppy-m-7b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"undi95/remm-slerp-l2-13b\",\"match\":{\"equals\":\"undi95/remm-slerp-l2-13b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"undi95/toppy-m-7b\",\"match\":{\"equals\":\"undi95/toppy-m-7b\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.07}},{\"id\":\"upstage/solar-pro-3\",\"match\":{\"equals\":\"upstage/solar-pro-3\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.6}},{\"id\":\"valkyrie-49b-v1\",\"match\":{\"equals\":\"valkyrie-49b-v1\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.8}},{\"id\":\"virtuoso-medium-v2\",\"match\":{\"equals\":\"virtuoso-medium-v2\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.8}},{\"id\":\"writer/palmyra-x5\",\"match\":{\"equals\":\"writer/palmyra-x5\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":6}},{\"id\":\"x-ai/grok-2-1212\",\"match\":{\"equals\":\"x-ai/grok-2-1212\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"x-ai/grok-2-vision-1212\",\"match\":{\"equals\":\"x-ai/grok-2-vision-1212\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"x-ai/grok-3-beta\",\"match\":{\"equals\":\"x-ai/grok-3-beta\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"x-ai/grok-3-mini-beta\",\"match\":{\"equals\":\"x-ai/grok-3-mini-beta\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.5}},{\"id\":\"x-ai/grok-4-fast\",\"match\":{\"equals\":\"x-ai/grok-4-fast\"},\"prices\":{\"input_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":128000,\"price\":0.4}]},\"cache_read_mtok\":0.05,\"output_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":128000,\"price\":1}]}}},{\"id\":\"x-ai/grok-4.1-fast:free\",\"match\":{\"equals\":\"x-ai/grok-4.1-fast:free\"},\"prices\":{}},{\"id\":\"x-ai/grok-4.20\",\"match\":{\"equals\":\"x-ai/grok-4.20\"},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.2,\"output_mtok\":2.5}},{\"id\":\"x-ai/grok-4.20-multi-agent\",\"match\":{\"equals\":\"x-ai/grok-4.20-multi-agent\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.2,\"output_mtok\":6}},{\"id\":\"x-ai/grok-4.3\",\"match\":{\"or\":[{\"equals\":\"x-ai/grok-4.3\"},{\"regex\":\"^x-ai/grok-4\\\\.3-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.2,\"output_mtok\":2.5}},{\"id\":\"x-ai/grok-beta\",\"match\":{\"equals\":\"x-ai/grok-beta\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"x-ai/grok-build-0.1\",\"match\":{\"equals\":\"x-ai/grok-build-0.1\"},\"prices\":{\"input_mtok\":1,\"cache_read_mtok\":0.2,\"output_mtok\":2}},{\"id\":\"x-ai/grok-code-fast-1\",\"match\":{\"equals\":\"x-ai/grok-code-fast-1\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":1.5}},{\"id\":\"x-ai/grok-vision-beta\",\"match\":{\"equals\":\"x-ai/grok-vision-beta\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"xiaomi/mimo-v2-flash\",\"match\":{\"equals\":\"xiaomi/mimo-v2-flash\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.3}},{\"id\":\"xiaomi/mimo-v2.5\",\"match\":{\"equals\":\"xiaomi/mimo-v2.5\"},\"prices\":{\"input_mtok\":0.14,\"cache_read_mtok\":0.0028,\"output_mtok\":0.28}},{\"id\":\"xiaomi/mimo-v2.5-pro\",\"match\":{\"equals\":\"xiaomi/mimo-v2.5-pro\"},\"prices\":{\"input_mtok\":0.435,\"cache_read_mtok\":0.0036,\"output_mtok\":0.87}},{\"id\":\"xwin-lm/xwin-lm-70b\",\"match\":{\"equals\":\"xwin-lm/xwin-lm-70b\"},\"prices\":{\"input_mtok\":3.75,\"output_mtok\":3.75}},{\"id\":\"yi-large\",\"match\":{\"equals\":\"yi-large\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"z-ai/glm-4.5\",\"match\":{\"equals\":\"z-ai/glm-4.5\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.11,\"output_mtok\":2.2}},{\"id\":\"z-ai/glm-4.5-air\",\"match\":{\"equals\":\"z-ai/glm-4.5-air\"},\"prices\":{\"input_mtok\":0.125,\"cache_read_mtok\":0.06,\"output_mtok\":0.85}},{\"id\":\"z-ai/glm-4.5v\",\"match\":{\"equals\":\"z-ai/glm-4.5v\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.11,\"output_mtok\":1.8}},{\"id\":\"z-ai/glm-4.6\",\"match\":{\"equals\":\"z-ai/glm-4.6\"},\"prices\":{\"input_mtok\":0.43,\"cache_read_mtok\":0.08,\"output_mtok\":1.74}},{\"id\":\"z-ai/glm-4.6v\",\"match\":{\"equals\":\"z-ai/glm-4.6v\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.05,\"output_mtok\":0.9}},{\"id\":\"z-ai/glm-4.7\",\"match\":{\"equals\":\"z-ai/glm-4.7\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.08,\"output_mtok\":1.75}},{\"id\":\"z-ai/glm-4.7-flash\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-4.7-flash\"},{\"equals\":\"z-ai/glm-4.7-flash-20260119\"}]},\"prices\":{\"input_mtok\":0.06,\"cache_read_mtok\":0.01,\"output_mtok\":0.4}},{\"id\":\"z-ai/glm-5\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-5\"},{\"equals\":\"z-ai/glm-5-20260211\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.12,\"output_mtok\":1.92}},{\"id\":\"z-ai/glm-5-turbo\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-5-turbo\"},{\"equals\":\"z-ai/glm-5-turbo-20260315\"}]},\"prices\":{\"input_mtok\":1.2,\"cache_read_mtok\":0.24,\"output_mtok\":4}},{\"id\":\"z-ai/glm-5.1\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-5.1\"},{\"equals\":\"z-ai/glm-5.1-20260406\"}]},\"prices\":{\"input_mtok\":0.98,\"cache_read_mtok\":0.182,\"output_mtok\":3.08}},{\"id\":\"z-ai/glm-5.2\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-5.2\"},{\"equals\":\"z-ai/glm-5.2-20260616\"}]},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"z-ai/glm-5.3\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-5.3\"},{\"equals\":\"z-ai/glm-5.3-20260816\"}]},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"z-ai/glm-5.3-flash\",\"match\":{\"equals\":\"z-ai/glm-5.3-flash\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.015,\"output_mtok\":0.25}},{\"id\":\"~anthropic/claude-fable-latest\",\"match\":{\"equals\":\"~anthropic/claude-fable-latest\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"~anthropic/claude-haiku-latest\",\"match\":{\"equals\":\"~anthropic/claude-haiku-latest\"},\"prices\":{\"input_mtok\":1,\"cache_write_mtok\":1.25,\"cache_read_mtok\":0.1,\"output_mtok\":5}},{\"id\":\"~anthropic/claude-opus-latest\",\"match\":{\"equals\":\"~anthropic/claude-opus-latest\"},\"prices\":[{\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"constraint\":{\"start_date\":\"2026-09-22\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.2,\"output_mtok\":20}}]},{\"id\":\"~anthropic/claude-sonnet-latest\",\"match\":{\"equals\":\"~anthropic/claude-sonnet-latest\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"~google/gemini-flash-latest\",\"match\":{\"equals\":\"~google/gemini-flash-latest\"},\"prices\":{\"input_mtok\":1.5,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.15,\"output_mtok\":9}},{\"id\":\"~google/gemini-pro-latest\",\"match\":{\"equals\":\"~google/gemini-pro-latest\"},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.2,\"output_mtok\":12}},{\"id\":\"~moonshotai/kimi-latest\",\"match\":{\"equals\":\"~moonshotai/kimi-latest\"},\"prices\":{\"input_mtok\":0.68,\"cache_read_mtok\":0.34,\"output_mtok\":3.41}},{\"id\":\"~openai/gpt-latest\",\"match\":{\"equals\":\"~openai/gpt-latest\"},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":0.5,\"output_mtok\":30}},{\"id\":\"~openai/gpt-mini-latest\",\"match\":{\"equals\":\"~openai/gpt-mini-latest\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":4.5}}]},{\"id\":\"ovhcloud\",\"api_pattern\":\"https://oai\\\\.endpoints\\\\.kepler\\\\.ai\\\\.cloud\\\\.ovh\\\\.net\",\"models\":[{\"id\":\"DeepSeek-R1-Distill-Llama-70B\",\"match\":{\"or\":[{\"equals\":\"DeepSeek-R1-Distill-Llama-70B\"},{\"equals\":\"deepseek-r1-distill-llama-70b\"}]},\"prices\":{\"input_mtok\":0.74,\"output_mtok\":0.74}},{\"id\":\"Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"Llama-3.1-8B-Instruct\"},{\"equals\":\"llama-3.1-8b-instruct\"}]},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.11}},{\"id\":\"Meta-Llama-3_3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"Meta-Llama-3_3-70B-Instruct\"},{\"equals\":\"meta-llama-3_3-70b-instruct\"}]},\"prices\":{\"input_mtok\":0.74,\"output_mtok\":0.74}},{\"id\":\"Mistral-7B-Instruct-v0.3\",\"match\":{\"or\":[{\"equals\":\"Mistral-7B-Instruct-v0.3\"},{\"equals\":\"mistral-7b-instruct-v0.3\"}]},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.11}},{\"id\":\"Mistral-Nemo-Instruct-2407\",\"match\":{\"or\":[{\"equals\":\"Mistral-Nemo-Instruct-2407\"},{\"equals\":\"mistral-nemo-instruct-2407\"}]},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.14}},{\"id\":\"Mistral-Small-3.2-24B-Instruct-2506\",\"match\":{\"or\":[{\"equals\":\"Mistral-Small-3.2-24B-Instruct-2506\"},{\"equals\":\"mistral-small-3.2-24b-instruct-2506\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.31}},{\"id\":\"Mixtral-8x7B-Instruct-v0.1\",\"match\":{\"or\":[{\"equals\":\"Mixtral-8x7B-Instruct-v0.1\"},{\"equals\":\"mixtral-8x7b-instruct-v0.1\"}]},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.7}},{\"id\":\"Qwen2.5-VL-72B-Instruct\",\"match\":{\"or\":[{\"equals\":\"Qwen2.5-VL-72B-Instruct\"},{\"equals\":\"qwen2.5-vl-72b-instruct\"}]},\"prices\":{\"input_mtok\":1.01,\"output_mtok\":1.01}},{\"id\":\"Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"Qwen3-32B\"},{\"equals\":\"qwen3-32b\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.25}},{\"id\":\"Qwen3-Coder-30B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"Qwen3-Coder-30B-A3B-Instruct\"},{\"equals\":\"qwen3-coder-30b-a3b-instruct\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.26}},{\"id\":\"bge-base-en-v1.5\",\"match\":{\"equals\":\"bge-base-en-v1.5\"},\"prices\":{\"input_mtok\":0.01}},{\"id\":\"bge-m3\",\"match\":{\"equals\":\"bge-m3\"},\"prices\":{\"input_mtok\":0.01}},{\"id\":\"bge-multilingual-gemma2\",\"match\":{\"equals\":\"bge-multilingual-gemma2\"},\"prices\":{\"input_mtok\":0.01}},{\"id\":\"gpt-oss-120b\",\"match\":{\"equals\":\"gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.47}},{\"id\":\"gpt-oss-20b\",\"match\":{\"equals\":\"gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.18}}]},{\"id\":\"perplexity\",\"api_pattern\":\"https://api\\\\.perplexity\\\\.ai\",\"models\":[{\"id\":\"llama-3.1-sonar-large-128k-online\",\"match\":{\"equals\":\"llama-3.1-sonar-large-128k-online\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"llama-3.1-sonar-small-128k-online\",\"match\":{\"equals\":\"llama-3.1-sonar-small-128k-online\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"r1-1776\",\"match\":{\"equals\":\"r1-1776\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"sonar\",\"match\":{\"equals\":\"sonar\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1,\"requests_kcount\":12}},{\"id\":\"sonar-deep-research\",\"match\":{\"equals\":\"sonar-deep-research\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8,\"output_reasoning_mtok\":3,\"output_citation_mtok\":2,\"web_searches_kcount\":5}},{\"id\":\"sonar-pro\",\"match\":{\"equals\":\"sonar-pro\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":15,\"requests_kcount\":14}},{\"id\":\"sonar-pro-search\",\"match\":{\"equals\":\"sonar-pro-search\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"sonar-reasoning\",\"match\":{\"equals\":\"sonar-reasoning\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":5,\"requests_kcount\":12}},{\"id\":\"sonar-reasoning-pro\",\"match\":{\"equals\":\"sonar-reasoning-pro\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8,\"requests_kcount\":14}}]},{\"id\":\"quicksilverpro\",\"api_pattern\":\"https://api\\\\.quicksilverpro\\\\.io\",\"models\":[{\"id\":\"claude-fable-5\",\"match\":{\"equals\":\"claude-fable-5\"},\"prices\":{\"input_mtok\":8,\"output_mtok\":40}},{\"id\":\"claude-haiku-4-5\",\"match\":{\"equals\":\"claude-haiku-4-5\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":4}},{\"id\":\"claude-opus-4-6\",\"match\":{\"equals\":\"claude-opus-4-6\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":20}},{\"id\":\"claude-opus-4-8\",\"match\":{\"equals\":\"claude-opus-4-8\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":20}},{\"id\":\"claude-opus-5\",\"match\":{\"equals\":\"claude-opus-5\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":20}},{\"id\":\"claude-sonnet-4-6\",\"match\":{\"equals\":\"claude-sonnet-4-6\"},\"prices\":{\"input_mtok\":2.4,\"output_mtok\":12}},{\"id\":\"claude-sonnet-5\",\"match\":{\"equals\":\"claude-sonnet-5\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"deepseek-v4-flash\",\"match\":{\"equals\":\"deepseek-v4-flash\"},\"prices\":{\"input_mtok\":0.112,\"cache_read_mtok\":0.0144,\"output_mtok\":0.224}},{\"id\":\"deepseek-v4-pro\",\"match\":{\"equals\":\"deepseek-v4-pro\"},\"prices\":{\"input_mtok\":0.435,\"cache_read_mtok\":0.003625,\"output_mtok\":0.87}},{\"id\":\"gemini-3-flash-preview\",\"match\":{\"equals\":\"gemini-3-flash-preview\"},\"prices\":{\"input_mtok\":0.425,\"output_mtok\":2.55},\"deprecated\":true},{\"id\":\"gemini-3-pro-image\",\"match\":{\"equals\":\"gemini-3-pro-image\"},\"prices\":{\"input_mtok\":1.7,\"output_mtok\":10.2,\"output_image_mtok\":102}},{\"id\":\"gemini-3.1-flash-lite\",\"match\":{\"equals\":\"gemini-3.1-flash-lite\"},\"prices\":{\"input_mtok\":0.2125,\"output_mtok\":1.275},\"deprecated\":true},{\"id\":\"gemini-3.1-pro-preview\",\"match\":{\"equals\":\"gemini-3.1-pro-preview\"},\"prices\":{\"input_mtok\":1.7,\"output_mtok\":10.2}},{\"id\":\"gemini-3.5-flash\",\"match\":{\"equals\":\"gemini-3.5-flash\"},\"prices\":{\"input_mtok\":1.275,\"output_mtok\":7.65}},{\"id\":\"gemini-3.5-flash-lite\",\"match\":{\"equals\":\"gemini-3.5-flash-lite\"},\"prices\":{\"input_mtok\":0.255,\"output_mtok\":2.125}},{\"id\":\"gemini-3.6-flash\",\"match\":{\"equals\":\"gemini-3.6-flash\"},\"prices\":{\"input_mtok\":1.275,\"output_mtok\":6.375}},{\"id\":\"gemini-3.7-flash\",\"match\":{\"equals\":\"gemini-3.7-flash\"},\"prices\":{\"input_mtok\":0.6375,\"cache_read_mtok\":0.06375,\"output_mtok\":3.1875}},{\"id\":\"glm-5.2\",\"match\":{\"equals\":\"glm-5.2\"},\"prices\":{\"input_mtok\":1.12,\"cache_read_mtok\":0.208,\"output_mtok\":3.52}},{\"id\":\"glm-5.3\",\"match\":{\"equals\":\"glm-5.3\"},\"prices\":{\"input_mtok\":1.12,\"cache_read_mtok\":0.208,\"output_mtok\":3.52}},{\"id\":\"glm-5.3-flash\",\"match\":{\"equals\":\"glm-5.3-flash\"},\"prices\":{\"input_mtok\":0.06,\"cache_read_mtok\":0.012,\"output_mtok\":0.2}},{\"id\":\"gpt-5.6-luna\",\"match\":{\"equals\":\"gpt-5.6-luna\"},\"prices\":{\"input_mtok\":0.08,\"cache_write_mtok\":0.1,\"cache_read_mtok\":0.008,\"output_mtok\":0.48}},{\"id\":\"gpt-5.6-sol\",\"match\":{\"equals\":\"gpt-5.6-sol\"},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.4,\"output_mtok\":24}},{\"id\":\"gpt-5.6-terra\",\"match\":{\"equals\":\"gpt-5.6-terra\"},\"prices\":{\"input_mtok\":0.8,\"cache_write_mtok\":1,\"cache_read_mtok\":0.08,\"output_mtok\":4.8}},{\"id\":\"gpt-oss-120b\",\"match\":{\"equals\":\"gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.12,\"cache_read_mtok\":0.06,\"output_mtok\":0.48}},{\"id\":\"grok-4.5\",\"match\":{\"equals\":\"grok-4.5\"},\"prices\":{\"input_mtok\":1.6,\"cache_read_mtok\":0.4,\"output_mtok\":4.8}},{\"id\":\"grok-4.6\",\"match\":{\"equals\":\"grok-4.6\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":6}},{\"id\":\"hy3\",\"match\":{\"equals\":\"hy3\"},\"prices\":{\"input_mtok\":0.1056,\"cache_read_mtok\":0.0264,\"output_mtok\":0.4224}},{\"id\":\"kimi-k2.6\",\"match\":{\"equals\":\"kimi-k2.6\"},\"prices\":{\"input_mtok\":0.5472,\"cache_read_mtok\":0.292,\"output_mtok\":2.728}},{\"id\":\"kimi-k2.7-code\",\"match\":{\"equals\":\"kimi-k2.7-code\"},\"prices\":{\"input_mtok\":0.584,\"cache_read_mtok\":0.1278,\"output_mtok\":2.8}},{\"id\":\"kimi-k3\",\"match\":{\"equals\":\"kimi-k3\"},\"prices\":{\"input_mtok\":2.4,\"cache_read_mtok\":0.24,\"output_mtok\":12}},{\"id\":\"mimo-v2.5\",\"match\":{\"equals\":\"mimo-v2.5\"},\"prices\":{\"input_mtok\":0.112,\"cache_read_mtok\":0.00224,\"output_mtok\":0.224}},{\"id\":\"minimax-m3\",\"match\":{\"equals\":\"minimax-m3\"},\"prices\":{\"input_mtok\":0.24,\"cache_read_mtok\":0.048,\"output_mtok\":0.96}},{\"id\":\"muse-glimmer-30b\",\"match\":{\"equals\":\"muse-glimmer-30b\"},\"prices\":{\"input_mtok\":0.28,\"cache_read_mtok\":0.032,\"output_mtok\":1.2}},{\"id\":\"muse-spark-1.2\",\"match\":{\"equals\":\"muse-spark-1.2\"},\"prices\":{\"input_mtok\":1,\"cache_read_mtok\":0.12,\"output_mtok\":3.4}},{\"id\":\"nemotron-3.5-lightning\",\"match\":{\"equals\":\"nemotron-3.5-lightning\"},\"prices\":{\"input_mtok\":0.08,\"cache_read_mtok\":0.04,\"output_mtok\":0.2}},{\"id\":\"qwen3.6-35b\",\"match\":{\"equals\":\"qwen3.6-35b\"},\"prices\":{\"input_mtok\":0.112,\"cache_read_mtok\":0.04,\"output_mtok\":0.8}},{\"id\":\"qwen3.6-plus\",\"match\":{\"equals\":\"qwen3.6-plus\"},\"prices\":{\"input_mtok\":0.26,\"cache_write_mtok\":0.325,\"output_mtok\":1.56}},{\"id\":\"qwen3.7-flash\",\"match\":{\"equals\":\"qwen3.7-flash\"},\"prices\":{\"input_mtok\":0.024,\"cache_read_mtok\":0.0048,\"output_mtok\":0.104}},{\"id\":\"qwen3.7-max\",\"match\":{\"equals\":\"qwen3.7-max\"},\"prices\":{\"input_mtok\":1.25,\"cache_write_mtok\":1.5625,\"cache_read_mtok\":0.25,\"output_mtok\":3.75}},{\"id\":\"qwen3.7-plus\",\"match\":{\"equals\":\"qwen3.7-plus\"},\"prices\":{\"input_mtok\":0.256,\"cache_write_mtok\":0.32,\"cache_read_mtok\":0.0512,\"output_mtok\":1.024}},{\"id\":\"qwen3.8-27b\",\"match\":{\"equals\":\"qwen3.8-27b\"},\"prices\":{\"input_mtok\":0.34,\"cache_write_mtok\":0.425,\"cache_read_mtok\":0.068,\"output_mtok\":2.04}},{\"id\":\"qwen3.8-max\",\"match\":{\"equals\":\"qwen3.8-max\"},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":2.5,\"cache_read_mtok\":0.25,\"output_mtok\":6}}]},{\"id\":\"together\",\"api_pattern\":\"https://api\\\\.together\\\\.xyz\",\"provider_match\":{\"or\":[{\"equals\":\"together-ai\"},{\"equals\":\"together_ai\"}]},\"models\":[{\"id\":\"Austism/chronos-hermes-13b\",\"match\":{\"equals\":\"Austism/chronos-hermes-13b\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Gryphe/MythoMax-L2-13b\",\"match\":{\"equals\":\"Gryphe/MythoMax-L2-13b\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Nexusflow/NexusRaven-V2-13B\",\"match\":{\"equals\":\"Nexusflow/NexusRaven-V2-13B\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"NousResearch/Nous-Capybara-7B-V1p9\",\"match\":{\"equals\":\"NousResearch/Nous-Capybara-7B-V1p9\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO\",\"match\":{\"equals\":\"NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT\",\"match\":{\"equals\":\"NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"NousResearch/Nous-Hermes-2-Yi-34B\",\"match\":{\"equals\":\"NousResearch/Nous-Hermes-2-Yi-34B\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"NousResearch/Nous-Hermes-Llama2-13b\",\"match\":{\"equals\":\"NousResearch/Nous-Hermes-Llama2-13b\"},\"prices\":{\"input_mtok\":0.225,\"output_mtok\":0.225}},{\"id\":\"NousResearch/Nous-Hermes-llama-2-7b\",\"match\":{\"equals\":\"NousResearch/Nous-Hermes-llama-2-7b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"Open-Orca/Mistral-7B-OpenOrca\",\"match\":{\"equals\":\"Open-Orca/Mistral-7B-OpenOrca\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"Qwen/Qwen1.5-0.5B\",\"match\":{\"or\":[{\"equals\":\"Qwen/Qwen1.5-0.5B\"},{\"equals\":\"Qwen/Qwen1.5-0.5B-Chat\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"Qwen/Qwen1.5-1.8B\",\"match\":{\"or\":[{\"equals\":\"Qwen/Qwen1.5-1.8B\"},{\"equals\":\"Qwen/Qwen1.5-1.8B-Chat\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"Qwen/Qwen1.5-14B\",\"match\":{\"or\":[{\"equals\":\"Qwen/Qwen1.5-14B\"},{\"equals\":\"Qwen/Qwen1.5-14B-Chat\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen1.5-4B\",\"match\":{\"or\":[{\"equals\":\"Qwen/Qwen1.5-4B\"},{\"equals\":\"Qwen/Qwen1.5-4B-Chat\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"Qwen/Qwen1.5-72B\",\"match\":{\"equals\":\"Qwen/Qwen1.5-72B\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"Qwen/Qwen1.5-7B\",\"match\":{\"or\":[{\"equals\":\"Qwen/Qwen1.5-7B\"},{\"equals\":\"Qwen/Qwen1.5-7B-Chat\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"Undi95/ReMM-SLERP-L2-13B\",\"match\":{\"equals\":\"Undi95/ReMM-SLERP-L2-13B\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Undi95/Toppy-M-7B\",\"match\":{\"equals\":\"Undi95/Toppy-M-7B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"WizardLM/WizardLM-13B-V1.2\",\"match\":{\"equals\":\"WizardLM/WizardLM-13B-V1.2\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"allenai/OLMo-7B\",\"match\":{\"or\":[{\"equals\":\"allenai/OLMo-7B\"},{\"equals\":\"allenai/OLMo-7B-Instruct\"},{\"equals\":\"allenai/OLMo-7B-Twin-2T\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"codellama/CodeLlama-13b-Instruct-hf\",\"match\":{\"equals\":\"codellama/CodeLlama-13b-Instruct-hf\"},\"prices\":{\"input_mtok\":0.225,\"output_mtok\":0.225}},{\"id\":\"codellama/CodeLlama-34b-Instruct-hf\",\"match\":{\"equals\":\"codellama/CodeLlama-34b-Instruct-hf\"},\"prices\":{\"input_mtok\":0.776,\"output_mtok\":0.776}},{\"id\":\"codellama/CodeLlama-70b-Instruct-hf\",\"match\":{\"equals\":\"codellama/CodeLlama-70b-Instruct-hf\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"codellama/CodeLlama-7b-Instruct-hf\",\"match\":{\"equals\":\"codellama/CodeLlama-7b-Instruct-hf\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"deepseek-ai/deepseek-coder-33b-instruct\",\"match\":{\"equals\":\"deepseek-ai/deepseek-coder-33b-instruct\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"garage-bAInd/Platypus2-70B-instruct\",\"match\":{\"equals\":\"garage-bAInd/Platypus2-70B-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"google/gemma-2b\",\"match\":{\"or\":[{\"equals\":\"google/gemma-2b\"},{\"equals\":\"google/gemma-2b-it\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"google/gemma-7b\",\"match\":{\"or\":[{\"equals\":\"google/gemma-7b\"},{\"equals\":\"google/gemma-7b-it\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"lmsys/vicuna-13b-v1.5\",\"match\":{\"equals\":\"lmsys/vicuna-13b-v1.5\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"lmsys/vicuna-7b-v1.5\",\"match\":{\"equals\":\"lmsys/vicuna-7b-v1.5\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"meta-llama/Llama-2-13b-chat-hf\",\"match\":{\"equals\":\"meta-llama/Llama-2-13b-chat-hf\"},\"prices\":{\"input_mtok\":0.225,\"output_mtok\":0.225}},{\"id\":\"meta-llama/Llama-2-70b-chat-hf\",\"match\":{\"equals\":\"meta-llama/Llama-2-70b-chat-hf\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"meta-llama/Llama-2-7b-chat-hf\",\"match\":{\"equals\":\"meta-llama/Llama-2-7b-chat-hf\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"meta-llama/Llama-3-70b-chat-hf\",\"match\":{\"equals\":\"meta-llama/Llama-3-70b-chat-hf\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"meta-llama/Llama-3-8b-chat-hf\",\"match\":{\"equals\":\"meta-llama/Llama-3-8b-chat-hf\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Llama-3.3-70B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8\",\"match\":{\"equals\":\"meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8\"},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.85}},{\"id\":\"meta-llama/Llama-4-Scout-17B-16E-Instruct\",\"match\":{\"equals\":\"meta-llama/Llama-4-Scout-17B-16E-Instruct\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.59}},{\"id\":\"meta-llama/Meta-Llama-3-70B-Instruct-Lite\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3-70B-Instruct-Lite\"},\"prices\":{\"input_mtok\":0.54,\"output_mtok\":0.54}},{\"id\":\"meta-llama/Meta-Llama-3-70B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3-70B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"meta-llama/Meta-Llama-3-8B-Instruct-Lite\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3-8B-Instruct-Lite\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"meta-llama/Meta-Llama-3-8B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3-8B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":3.5,\"output_mtok\":3.5}},{\"id\":\"meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"microsoft/WizardLM-2-8x22B\",\"match\":{\"equals\":\"microsoft/WizardLM-2-8x22B\"},\"prices\":{\"input_mtok\":1.2,\"output_mtok\":1.2}},{\"id\":\"microsoft/phi-2\",\"match\":{\"equals\":\"microsoft/phi-2\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistralai/Mistral-7B-Instruct-v0.1\",\"match\":{\"equals\":\"mistralai/Mistral-7B-Instruct-v0.1\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistralai/Mistral-7B-Instruct-v0.2\",\"match\":{\"equals\":\"mistralai/Mistral-7B-Instruct-v0.2\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistralai/Mistral-7B-v0.1\",\"match\":{\"equals\":\"mistralai/Mistral-7B-v0.1\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistralai/Mixtral-8x22B-Instruct-v0.1\",\"match\":{\"equals\":\"mistralai/Mixtral-8x22B-Instruct-v0.1\"},\"prices\":{\"input_mtok\":2.4,\"output_mtok\":2.4}},{\"id\":\"mistralai/Mixtral-8x7B-Instruct-v0.1\",\"match\":{\"equals\":\"mistralai/Mixtral-8x7B-Instruct-v0.1\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"mistralai/Mixtral-8x7B-v0.1\",\"match\":{\"equals\":\"mistralai/Mixtral-8x7B-v0.1\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"openchat/openchat-3.5-1210\",\"match\":{\"equals\":\"openchat/openchat-3.5-1210\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"snorkelai/Snorkel-Mistral-PairRM-DPO\",\"match\":{\"equals\":\"snorkelai/Snorkel-Mistral-PairRM-DPO\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"teknium/OpenHermes-2-Mistral-7B\",\"match\":{\"equals\":\"teknium/OpenHermes-2-Mistral-7B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"teknium/OpenHermes-2p5-Mistral-7B\",\"match\":{\"equals\":\"teknium/OpenHermes-2p5-Mistral-7B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/GPT-JT-Moderation-6B\",\"match\":{\"equals\":\"togethercomputer/GPT-JT-Moderation-6B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/Llama-2-7B-32K-Instruct\",\"match\":{\"equals\":\"togethercomputer/Llama-2-7B-32K-Instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/RedPajama-INCITE-7B-Base\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-7B-Base\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/RedPajama-INCITE-7B-Chat\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-7B-Chat\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/RedPajama-INCITE-7B-Instruct\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-7B-Instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/RedPajama-INCITE-Base-3B-v1\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-Base-3B-v1\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"togethercomputer/RedPajama-INCITE-Chat-3B-v1\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-Chat-3B-v1\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"togethercomputer/RedPajama-INCITE-Instruct-3B-v1\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-Instruct-3B-v1\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"togethercomputer/StripedHyena-Hessian-7B\",\"match\":{\"equals\":\"togethercomputer/StripedHyena-Hessian-7B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/StripedHyena-Nous-7B\",\"match\":{\"equals\":\"togethercomputer/StripedHyena-Nous-7B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/alpaca-7b\",\"match\":{\"equals\":\"togethercomputer/alpaca-7b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"upstage/SOLAR-10.7B-Instruct-v1.0\",\"match\":{\"equals\":\"upstage/SOLAR-10.7B-Instruct-v1.0\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"zero-one-ai/Yi-34B\",\"match\":{\"equals\":\"zero-one-ai/Yi-34B\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"zero-one-ai/Yi-6B\",\"match\":{\"equals\":\"zero-one-ai/Yi-6B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}}]},{\"id\":\"typesafe\",\"api_pattern\":\"https://api\\\\.typesafe\\\\.ai\",\"model_match\":{\"starts_with\":\"jev-\"},\"provider_match\":{\"contains\":\"typesafe\"},\"models\":[{\"id\":\"jev-1.13.0\",\"match\":{\"or\":[{\"equals\":\"jev-1.13.0\"},{\"equals\":\"jev-latest\"},{\"equals\":\"jev-preview\"}]},\"prices\":{\"input_mtok\":0.042}}]},{\"id\":\"voyageai\",\"api_pattern\":\"https://api\\\\.voyageai\\\\.com\",\"model_match\":{\"starts_with\":\"voyage-\"},\"provider_match\":{\"contains\":\"voyage\"},\"models\":[{\"id\":\"voyage-01\",\"match\":{\"equals\":\"voyage-01\"},\"prices\":{\"input_mtok\":0.1},\"deprecated\":true},{\"id\":\"voyage-02\",\"match\":{\"equals\":\"voyage-02\"},\"prices\":{\"input_mtok\":0.1},\"deprecated\":true},{\"id\":\"voyage-2\",\"match\":{\"equals\":\"voyage-2\"},\"prices\":{\"input_mtok\":0.1}},{\"id\":\"voyage-3\",\"match\":{\"equals\":\"voyage-3\"},\"prices\":{\"input_mtok\":0.06}},{\"id\":\"voyage-3-large\",\"match\":{\"equals\":\"voyage-3-large\"},\"prices\":{\"input_mtok\":0.18}},{\"id\":\"voyage-3-lite\",\"match\":{\"equals\":\"voyage-3-lite\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"voyage-3.5\",\"match\":{\"equals\":\"voyage-3.5\"},\"prices\":{\"input_mtok\":0.06}},{\"id\":\"voyage-3.5-lite\",\"match\":{\"equals\":\"voyage-3.5-lite\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"voyage-4\",\"match\":{\"equals\":\"voyage-4\"},\"prices\":{\"input_mtok\":0.06}},{\"id\":\"voyage-4-large\",\"match\":{\"equals\":\"voyage-4-large\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-4-lite\",\"match\":{\"equals\":\"voyage-4-lite\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"voyage-code-2\",\"match\":{\"equals\":\"voyage-code-2\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-code-3\",\"match\":{\"equals\":\"voyage-code-3\"},\"prices\":{\"input_mtok\":0.18}},{\"id\":\"voyage-context-3\",\"match\":{\"equals\":\"voyage-context-3\"},\"prices\":{\"input_mtok\":0.18}},{\"id\":\"voyage-finance-2\",\"match\":{\"equals\":\"voyage-finance-2\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-large-2\",\"match\":{\"equals\":\"voyage-large-2\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-large-2-instruct\",\"match\":{\"equals\":\"voyage-large-2-instruct\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-law-2\",\"match\":{\"equals\":\"voyage-law-2\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-lite-01\",\"match\":{\"equals\":\"voyage-lite-01\"},\"prices\":{\"input_mtok\":0.1},\"deprecated\":true},{\"id\":\"voyage-lite-01-instruct\",\"match\":{\"equals\":\"voyage-lite-01-instruct\"},\"prices\":{\"input_mtok\":0.1},\"deprecated\":true},{\"id\":\"voyage-lite-02-instruct\",\"match\":{\"equals\":\"voyage-lite-02-instruct\"},\"prices\":{\"input_mtok\":0.1},\"deprecated\":true},{\"id\":\"voyage-multilingual-2\",\"match\":{\"equals\":\"voyage-multilingual-2\"},\"prices\":{\"input_mtok\":0.12}}]},{\"id\":\"x-ai\",\"api_pattern\":\"https://api\\\\.x\\\\.ai\",\"model_match\":{\"contains\":\"grok\"},\"provider_match\":{\"equals\":\"xai\"},\"models\":[{\"id\":\"grok-2-1212\",\"match\":{\"or\":[{\"equals\":\"grok-2-1212\"},{\"equals\":\"grok-2\"},{\"equals\":\"grok-2-latest\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":10},\"deprecated\":true},{\"id\":\"grok-2-vision-1212\",\"match\":{\"or\":[{\"equals\":\"grok-2-vision-1212\"},{\"equals\":\"grok-2-vision\"},{\"equals\":\"grok-2-vision-latest\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"grok-3\",\"match\":{\"or\":[{\"equals\":\"grok-3\"},{\"equals\":\"grok-3-latest\"},{\"equals\":\"grok-3-beta\"}]},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.75,\"output_mtok\":15}},{\"id\":\"grok-3-fast\",\"match\":{\"or\":[{\"equals\":\"grok-3-fast\"},{\"equals\":\"grok-3-fast-latest\"},{\"equals\":\"grok-3-fast-beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":1.25,\"output_mtok\":25}},{\"id\":\"grok-3-mini\",\"match\":{\"or\":[{\"equals\":\"grok-3-mini\"},{\"equals\":\"grok-3-mini-beta\"},{\"equals\":\"grok-3-mini-latest\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.075,\"output_mtok\":0.5}},{\"id\":\"grok-3-mini-fast\",\"match\":{\"or\":[{\"equals\":\"grok-3-mini-fast\"},{\"equals\":\"grok-3-mini-fast-beta\"},{\"equals\":\"grok-3-mini-fast-latest\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.15,\"output_mtok\":4}},{\"id\":\"grok-4-0709\",\"match\":{\"or\":[{\"equals\":\"grok-4-0709\"},{\"equals\":\"grok-4\"},{\"equals\":\"grok-4-latest\"}]},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.75,\"output_mtok\":15}},{\"id\":\"grok-4-1-fast-non-reasoning\",\"match\":{\"or\":[{\"equals\":\"grok-4-1-fast-non-reasoning\"},{\"equals\":\"grok-4-1-fast-non-reasoning-latest\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.05,\"output_mtok\":0.5}},{\"id\":\"grok-4-1-fast-reasoning\",\"match\":{\"or\":[{\"equals\":\"grok-4-1-fast\"},{\"equals\":\"grok-4-1-fast-reasoning\"},{\"equals\":\"grok-4-1-fast-reasoning-latest\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.05,\"output_mtok\":0.5}},{\"id\":\"grok-4-fast-non-reasoning\",\"match\":{\"or\":[{\"equals\":\"grok-4-fast-non-reasoning\"},{\"equals\":\"grok-4-fast-non-reasoning-latest\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.05,\"output_mtok\":0.5}},{\"id\":\"grok-4-fast-reasoning\",\"match\":{\"or\":[{\"equals\":\"grok-4-fast\"},{\"equals\":\"grok-4-fast-reasoning\"},{\"equals\":\"grok-4-fast-reasoning-latest\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.05,\"output_mtok\":0.5}},{\"id\":\"grok-4.20\",\"match\":{\"equals\":\"grok-4.20\"},\"prices\":{\"input_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":199999,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":199999,\"price\":0.4}]},\"output_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":199999,\"price\":5}]}}},{\"id\":\"grok-4.20-multi-agent\",\"match\":{\"equals\":\"grok-4.20-multi-agent\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.2,\"output_mtok\":6}},{\"id\":\"grok-4.3\",\"match\":{\"or\":[{\"equals\":\"grok-4.3\"},{\"regex\":\"^grok-4\\\\.3-\\\\d{8}$\"},{\"equals\":\"x-ai/grok-4.3\"},{\"regex\":\"^x-ai/grok-4\\\\.3-\\\\d{8}$\"},{\"equals\":\"grok-4.3-latest\"}]},\"prices\":{\"input_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":199999,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":199999,\"price\":0.4}]},\"output_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":199999,\"price\":5}]}}},{\"id\":\"grok-4.5\",\"match\":{\"or\":[{\"equals\":\"grok-4.5\"},{\"regex\":\"^grok-4\\\\.5-\\\\d{8}$\"},{\"equals\":\"x-ai/grok-4.5\"},{\"regex\":\"^x-ai/grok-4\\\\.5-\\\\d{8}$\"},{\"equals\":\"grok-4.5-latest\"},{\"equals\":\"grok-latest\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":199999,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":199999,\"price\":0.6}]},\"output_mtok\":{\"base\":6,\"tiers\":[{\"start\":199999,\"price\":12}]}}},{\"id\":\"grok-4.6\",\"match\":{\"or\":[{\"equals\":\"grok-4.6\"},{\"regex\":\"^grok-4\\\\.6-\\\\d{8}$\"},{\"equals\":\"x-ai/grok-4.6\"},{\"regex\":\"^x-ai/grok-4\\\\.6-\\\\d{8}$\"},{\"equals\":\"grok-4.6-latest\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":199999,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":199999,\"price\":1}]},\"output_mtok\":{\"base\":6,\"tiers\":[{\"start\":199999,\"price\":12}]}}},{\"id\":\"grok-build-0.1\",\"match\":{\"equals\":\"grok-build-0.1\"},\"prices\":{\"input_mtok\":{\"base\":1,\"tiers\":[{\"start\":199999,\"price\":2}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":199999,\"price\":0.4}]},\"output_mtok\":{\"base\":2,\"tiers\":[{\"start\":199999,\"price\":4}]}}},{\"id\":\"grok-code-fast-1\",\"match\":{\"or\":[{\"equals\":\"grok-code-fast\"},{\"equals\":\"grok-code-fast-1\"},{\"equals\":\"grok-code-fast-1-0825\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":1.5}},{\"id\":\"grok-voice-latest\",\"match\":{\"equals\":\"grok-voice-latest\"},\"prices\":[{\"prices\":{\"audio_hours\":3,\"input_text_messages_kcount\":4}},{\"constraint\":{\"start_date\":\"2026-08-05\",\"type\":\"start_date\"},\"prices\":{\"audio_hours\":4.8,\"input_text_messages_kcount\":4}}]},{\"id\":\"grok-voice-think-fast-1.0\",\"match\":{\"equals\":\"grok-voice-think-fast-1.0\"},\"prices\":{\"audio_hours\":3,\"input_text_messages_kcount\":4},\"deprecated\":true},{\"id\":\"grok-voice-think-fast-2.0\",\"match\":{\"equals\":\"grok-voice-think-fast-2.0\"},\"prices\":{\"audio_hours\":4.8,\"input_text_messages_kcount\":4}}]},{\"id\":\"zai\",\"api_pattern\":\"https://api\\\\.z\\\\.ai\",\"models\":[{\"id\":\"GLM-5.2\",\"match\":{\"or\":[{\"equals\":\"GLM-5.2\"},{\"equals\":\"glm-5.2\"}]},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"GLM-5.3\",\"match\":{\"or\":[{\"equals\":\"GLM-5.3\"},{\"equals\":\"glm-5.3\"}]},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"GLM-5.3-Flash\",\"match\":{\"or\":[{\"equals\":\"GLM-5.3-Flash\"},{\"equals\":\"glm-5.3-flash\"}]},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.015,\"output_mtok\":0.25}}]},{\"id\":\"zhipuai\",\"api_pattern\":\"https://open\\\\.bigmodel\\\\.cn\",\"model_match\":{\"or\":[{\"starts_with\":\"GLM-\"},{\"starts_with\":\"glm-\"}]},\"models\":[{\"id\":\"GLM-4-Air\",\"match\":{\"or\":[{\"equals\":\"GLM-4-Air\"},{\"equals\":\"glm-4-air\"}]},\"prices\":{\"input_mtok\":0.069,\"cache_read_mtok\":0.034,\"output_mtok\":0.069}},{\"id\":\"GLM-4-AirX\",\"match\":{\"or\":[{\"equals\":\"GLM-4-AirX\"},{\"equals\":\"glm-4-airx\"}]},\"prices\":{\"input_mtok\":1.379,\"output_mtok\":1.379}},{\"id\":\"GLM-4-Assistant\",\"match\":{\"or\":[{\"equals\":\"GLM-4-Assistant\"},{\"equals\":\"glm-4-assistant\"}]},\"prices\":{\"input_mtok\":0.69,\"output_mtok\":0.69}},{\"id\":\"GLM-4-FlashX-250414\",\"match\":{\"or\":[{\"equals\":\"GLM-4-FlashX-250414\"},{\"equals\":\"glm-4-flashx-250414\"}]},\"prices\":{\"input_mtok\":0.014,\"cache_read_mtok\":0.007,\"output_mtok\":0.014}},{\"id\":\"GLM-4-Long\",\"match\":{\"or\":[{\"equals\":\"GLM-4-Long\"},{\"equals\":\"glm-4-long\"}]},\"prices\":{\"input_mtok\":0.138,\"cache_read_mtok\":0.069,\"output_mtok\":0.138}},{\"id\":\"GLM-4-Plus\",\"match\":{\"or\":[{\"equals\":\"GLM-4-Plus\"},{\"equals\":\"glm-4-plus\"}]},\"prices\":{\"input_mtok\":0.69,\"cache_read_mtok\":0.345,\"output_mtok\":0.69}},{\"id\":\"GLM-4.5-Air\",\"match\":{\"or\":[{\"equals\":\"GLM-4.5-Air\"},{\"equals\":\"glm-4.5-air\"}]},\"prices\":{\"input_mtok\":0.11,\"cache_read_mtok\":0.022,\"output_mtok\":0.276}},{\"id\":\"GLM-4.7\",\"match\":{\"or\":[{\"equals\":\"GLM-4.7\"},{\"equals\":\"glm-4.7\"}]},\"prices\":{\"input_mtok\":0.276,\"cache_read_mtok\":0.055,\"output_mtok\":1.103}},{\"id\":\"GLM-4.7-FlashX\",\"match\":{\"or\":[{\"equals\":\"GLM-4.7-FlashX\"},{\"equals\":\"glm-4.7-flashx\"}]},\"prices\":{\"input_mtok\":0.069,\"cache_read_mtok\":0.014,\"output_mtok\":0.414}},{\"id\":\"GLM-5\",\"match\":{\"or\":[{\"equals\":\"GLM-5\"},{\"equals\":\"glm-5\"}]},\"prices\":{\"input_mtok\":0.552,\"cache_read_mtok\":0.138,\"output_mtok\":2.483}},{\"id\":\"GLM-5-Turbo\",\"match\":{\"or\":[{\"equals\":\"GLM-5-Turbo\"},{\"equals\":\"glm-5-turbo\"}]},\"prices\":{\"input_mtok\":0.69,\"cache_read_mtok\":0.166,\"output_mtok\":3.034}},{\"id\":\"GLM-5.1\",\"match\":{\"or\":[{\"equals\":\"GLM-5.1\"},{\"equals\":\"glm-5.1\"},{\"equals\":\"GLM-5.1-20260406\"},{\"equals\":\"glm-5.1-20260406\"}]},\"prices\":{\"input_mtok\":0.828,\"cache_read_mtok\":0.179,\"output_mtok\":3.31}},{\"id\":\"GLM-5.2\",\"match\":{\"or\":[{\"equals\":\"GLM-5.2\"},{\"equals\":\"glm-5.2\"}]},\"prices\":{\"input_mtok\":1.103,\"cache_read_mtok\":0.276,\"output_mtok\":3.862}},{\"id\":\"GLM-5.3\",\"match\":{\"or\":[{\"equals\":\"GLM-5.3\"},{\"equals\":\"glm-5.3\"}]},\"prices\":{\"input_mtok\":1.103,\"cache_read_mtok\":0.276,\"output_mtok\":3.862}},{\"id\":\"GLM-5.3-Flash\",\"match\":{\"or\":[{\"equals\":\"GLM-5.3-Flash\"},{\"equals\":\"glm-5.3-flash\"}]},\"prices\":{\"input_mtok\":0.055,\"cache_read_mtok\":0.016,\"output_mtok\":0.193}}]}]");
const J = {
	audio_seconds: {
		dimensions: {
			family: "durations",
			modality: "audio"
		},
		per: 3600,
		price_key: "audio_hours"
	},
	cache_audio_read_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "audio",
			token_type: "cache_read"
		},
		per: 1e6,
		price_key: "cache_audio_read_mtok"
	},
	cache_audio_write_1h_tokens: {
		dimensions: {
			cache_ttl: "1h",
			direction: "input",
			family: "tokens",
			modality: "audio",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_audio_write_1h_mtok"
	},
	cache_audio_write_5m_tokens: {
		dimensions: {
			cache_ttl: "5m",
			direction: "input",
			family: "tokens",
			modality: "audio",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_audio_write_5m_mtok"
	},
	cache_audio_write_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "audio",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_audio_write_mtok"
	},
	cache_image_read_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "image",
			token_type: "cache_read"
		},
		per: 1e6,
		price_key: "cache_image_read_mtok"
	},
	cache_image_write_1h_tokens: {
		dimensions: {
			cache_ttl: "1h",
			direction: "input",
			family: "tokens",
			modality: "image",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_image_write_1h_mtok"
	},
	cache_image_write_5m_tokens: {
		dimensions: {
			cache_ttl: "5m",
			direction: "input",
			family: "tokens",
			modality: "image",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_image_write_5m_mtok"
	},
	cache_image_write_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "image",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_image_write_mtok"
	},
	cache_read_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			token_type: "cache_read"
		},
		per: 1e6,
		price_key: "cache_read_mtok"
	},
	cache_text_read_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "text",
			token_type: "cache_read"
		},
		per: 1e6,
		price_key: "cache_text_read_mtok"
	},
	cache_text_write_1h_tokens: {
		dimensions: {
			cache_ttl: "1h",
			direction: "input",
			family: "tokens",
			modality: "text",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_text_write_1h_mtok"
	},
	cache_text_write_5m_tokens: {
		dimensions: {
			cache_ttl: "5m",
			direction: "input",
			family: "tokens",
			modality: "text",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_text_write_5m_mtok"
	},
	cache_text_write_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "text",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_text_write_mtok"
	},
	cache_video_read_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "video",
			token_type: "cache_read"
		},
		per: 1e6,
		price_key: "cache_video_read_mtok"
	},
	cache_video_write_1h_tokens: {
		dimensions: {
			cache_ttl: "1h",
			direction: "input",
			family: "tokens",
			modality: "video",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_video_write_1h_mtok"
	},
	cache_video_write_5m_tokens: {
		dimensions: {
			cache_ttl: "5m",
			direction: "input",
			family: "tokens",
			modality: "video",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_video_write_5m_mtok"
	},
	cache_video_write_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "video",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_video_write_mtok"
	},
	cache_write_1h_tokens: {
		dimensions: {
			cache_ttl: "1h",
			direction: "input",
			family: "tokens",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_write_1h_mtok"
	},
	cache_write_5m_tokens: {
		dimensions: {
			cache_ttl: "5m",
			direction: "input",
			family: "tokens",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_write_5m_mtok"
	},
	cache_write_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_write_mtok"
	},
	code_executions: {
		dimensions: {
			family: "tool_calls",
			tool_type: "code_execution"
		},
		per: 1e3,
		price_key: "code_executions_kcount"
	},
	input_annotated_document_pages: {
		dimensions: {
			direction: "input",
			family: "document_pages",
			page_type: "annotated"
		},
		per: 1e3,
		price_key: "input_annotated_document_kpages"
	},
	input_audio_seconds: {
		dimensions: {
			direction: "input",
			family: "durations",
			modality: "audio"
		},
		per: 3600,
		price_key: "input_audio_hours"
	},
	input_audio_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "audio"
		},
		per: 1e6,
		price_key: "input_audio_mtok"
	},
	input_audio_tool_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "audio",
			token_type: "tool"
		},
		per: 1e6,
		price_key: "input_audio_tool_mtok"
	},
	input_characters: {
		dimensions: {
			direction: "input",
			family: "characters"
		},
		per: 1e6,
		price_key: "input_mchars"
	},
	input_document_pages: {
		dimensions: {
			direction: "input",
			family: "document_pages"
		},
		per: 1e3,
		price_key: "input_document_kpages"
	},
	input_image_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "image"
		},
		per: 1e6,
		price_key: "input_image_mtok"
	},
	input_image_tool_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "image",
			token_type: "tool"
		},
		per: 1e6,
		price_key: "input_image_tool_mtok"
	},
	input_pixels: {
		dimensions: {
			direction: "input",
			family: "pixels"
		},
		per: 1e9,
		price_key: "input_gpixels"
	},
	input_text_messages: {
		dimensions: {
			direction: "input",
			family: "messages",
			modality: "text"
		},
		per: 1e3,
		price_key: "input_text_messages_kcount"
	},
	input_text_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "text"
		},
		per: 1e6,
		price_key: "input_text_mtok"
	},
	input_text_tool_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "text",
			token_type: "tool"
		},
		per: 1e6,
		price_key: "input_text_tool_mtok"
	},
	input_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens"
		},
		per: 1e6,
		price_key: "input_mtok"
	},
	input_tool_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			token_type: "tool"
		},
		per: 1e6,
		price_key: "input_tool_mtok"
	},
	input_video_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "video"
		},
		per: 1e6,
		price_key: "input_video_mtok"
	},
	input_video_tool_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "video",
			token_type: "tool"
		},
		per: 1e6,
		price_key: "input_video_tool_mtok"
	},
	output_audio_citation_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "audio",
			token_type: "citation"
		},
		per: 1e6,
		price_key: "output_audio_citation_mtok"
	},
	output_audio_reasoning_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "audio",
			token_type: "reasoning"
		},
		per: 1e6,
		price_key: "output_audio_reasoning_mtok"
	},
	output_audio_seconds: {
		dimensions: {
			direction: "output",
			family: "durations",
			modality: "audio"
		},
		per: 3600,
		price_key: "output_audio_hours"
	},
	output_audio_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "audio"
		},
		per: 1e6,
		price_key: "output_audio_mtok"
	},
	output_citation_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			token_type: "citation"
		},
		per: 1e6,
		price_key: "output_citation_mtok"
	},
	output_image_citation_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "image",
			token_type: "citation"
		},
		per: 1e6,
		price_key: "output_image_citation_mtok"
	},
	output_image_reasoning_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "image",
			token_type: "reasoning"
		},
		per: 1e6,
		price_key: "output_image_reasoning_mtok"
	},
	output_image_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "image"
		},
		per: 1e6,
		price_key: "output_image_mtok"
	},
	output_reasoning_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			token_type: "reasoning"
		},
		per: 1e6,
		price_key: "output_reasoning_mtok"
	},
	output_text_citation_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "text",
			token_type: "citation"
		},
		per: 1e6,
		price_key: "output_text_citation_mtok"
	},
	output_text_reasoning_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "text",
			token_type: "reasoning"
		},
		per: 1e6,
		price_key: "output_text_reasoning_mtok"
	},
	output_text_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "text"
		},
		per: 1e6,
		price_key: "output_text_mtok"
	},
	output_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens"
		},
		per: 1e6,
		price_key: "output_mtok"
	},
	output_video_citation_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "video",
			token_type: "citation"
		},
		per: 1e6,
		price_key: "output_video_citation_mtok"
	},
	output_video_reasoning_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "video",
			token_type: "reasoning"
		},
		per: 1e6,
		price_key: "output_video_reasoning_mtok"
	},
	output_video_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "video"
		},
		per: 1e6,
		price_key: "output_video_mtok"
	},
	requests: {
		dimensions: { family: "requests" },
		per: 1e3,
		price_key: "requests_kcount"
	},
	rerank_searches: {
		dimensions: { family: "rerank" },
		per: 1e3,
		price_key: "rerank_searches_kcount"
	},
	social_searches: {
		dimensions: {
			family: "tool_calls",
			tool_type: "social_search"
		},
		per: 1e3,
		price_key: "social_searches_kcount"
	},
	storage_searches: {
		dimensions: {
			family: "tool_calls",
			tool_type: "storage_search"
		},
		per: 1e3,
		price_key: "storage_searches_kcount"
	},
	web_searches: {
		dimensions: {
			family: "tool_calls",
			tool_type: "web_search"
		},
		per: 1e3,
		price_key: "web_searches_kcount"
	}
};
var Y = class {
	#a;
	#i;
	#o;
	#t;
	#e;
	#n;
	#s;
	constructor(t) {
		this.#o = /* @__PURE__ */ new Map(), this.#a = /* @__PURE__ */ new Set(), this.#i = /* @__PURE__ */ new Set(), this.#t = /* @__PURE__ */ new Set(), this.#e = /* @__PURE__ */ new Map(), this.#n = /* @__PURE__ */ new Map(), this.#s = /* @__PURE__ */ new Map();
		for (const [a, i] of Object.entries(t)) {
			const o = i.price_key ?? a, n = Object.freeze({
				dimensions: Object.freeze({ ...i.dimensions }),
				per: i.per,
				priceKey: o,
				usageKey: a
			});
			this.#a.add(o), this.#i.add(a), this.#e.set(a, n), this.#s.set(o, n), this.#n.set(z(n.dimensions), n);
		}
		for (const [a, i] of this.#e) this.#o.set(a, new Set([...this.#e.values()].filter((o) => o !== i && $(o, i)).map((o) => o.usageKey))), a !== "requests" && this.#t.add(a);
	}
	ancestorUsageKeys(t) {
		const a = this.#o.get(t);
		if (!a) throw new Error(`Unknown unit usage key: ${t}`);
		return new Set(a);
	}
	findJoin(t, a) {
		if (Q(t, a)) return this.#n.get(z({
			...t.dimensions,
			...a.dimensions
		}));
	}
	getAllPriceKeys() {
		return new Set(this.#a);
	}
	getAllUsageKeys() {
		return new Set(this.#i);
	}
	getUnit(t) {
		return this.#e.get(t);
	}
	getUnitForPriceKey(t) {
		return this.#s.get(t);
	}
	isReportedUsageKey(t) {
		return this.#t.has(t);
	}
	reportedUsageKeys() {
		return this.#t.values();
	}
};
new Y(J);
function z(e) {
	return JSON.stringify(Object.entries(e).sort(([t], [a]) => t.localeCompare(a)));
}
function $(e, t) {
	return Object.entries(e.dimensions).every(([a, i]) => t.dimensions[a] === i);
}
function Q(e, t) {
	return Object.entries(e.dimensions).every(([a, i]) => t.dimensions[a] === void 0 || t.dimensions[a] === i);
}
function f(e, t) {
	return "or" in e ? e.or.some((a) => f(a, t)) : "and" in e ? e.and.every((a) => f(a, t)) : "equals" in e ? t.toLowerCase() === e.equals.toLowerCase() : "starts_with" in e ? t.toLowerCase().startsWith(e.starts_with.toLowerCase()) : "ends_with" in e ? t.toLowerCase().endsWith(e.ends_with.toLowerCase()) : "contains" in e ? t.toLowerCase().includes(e.contains.toLowerCase()) : "regex" in e ? new RegExp(e.regex).test(t) : !1;
}
function qe(e, t) {
	const a = t.toLowerCase().trim();
	return e.find((o) => o.id === a) || e.find((o) => o.provider_match && f(o.provider_match, a));
}
function S(e, { modelId: t, providerApiUrl: a, providerId: i }) {
	if (i) {
		const o = qe(e, i);
		if (o || i.toLowerCase() !== "litellm") return o;
	}
	if (a) return e.find((o) => new RegExp(`^(?:${o.api_pattern})`).test(a));
	if (t) return e.find((o) => o.model_match && f(o.model_match, t));
}
let k = E;
Promise.resolve(E);
function Qe(e) {
	return S(k, e);
}
// src/pricing/price-list.ts
/**
* Version of `@pydantic/genai-prices` in `package.json`; a test keeps them equal. Chosen
* because it keeps past prices with their dates, knows cache prices per model and is
* checked by its makers almost daily.
*/
const LIST_PRICES_VERSION = "0.1.8";
/** Day of that version on https://www.npmjs.com/package/@pydantic/genai-prices. */
const LIST_PRICES_DATE = "2026-09-23";
/**
* Whose models are looked up by name, the first that has one pricing it: the makers, whoever
* serves a model, then two that have models of their own.
*/
const NAMED_PROVIDERS = [
	"anthropic",
	"openai",
	"google",
	"x-ai",
	"deepseek",
	"moonshotai",
	"zhipuai",
	"zai",
	"minimax",
	"mistral",
	"cohere",
	"perplexity",
	"cursor",
	"github-copilot"
];
/** The list that the program brings along. */
function bundledPriceList() {
	const providers = [...NAMED_PROVIDERS, "aws"].flatMap((providerId) => Qe({ providerId }) ?? []);
	return {
		version: LIST_PRICES_VERSION,
		date: LIST_PRICES_DATE,
		providers
	};
}
// src/pricing/rates.ts
const TOKENS_PER_RATE = 1e6;
/** Prices a request's tokens; what lacks a count or a rate adds nothing and makes a floor. */
function priceTokens(tokens, rates) {
	const write1h = tokens.cacheWrite1h ?? 0;
	const write = tokens.cacheWrite === void 0 ? void 0 : tokens.cacheWrite - write1h;
	const forInput = cost(tokens.uncachedInput, rates.input);
	const forOutput = cost(tokens.output, rates.output);
	const forRead = cost(tokens.cacheRead, rates.cacheRead);
	const forWrite = cost(write, rates.cacheWrite);
	const forWrite1h = cost(write1h, rates.cacheWrite1h ?? rates.cacheWrite);
	return {
		usd: (forInput ?? 0) + (forOutput ?? 0) + (forRead ?? 0) + (forWrite ?? 0) + (forWrite1h ?? 0),
		isComplete: forInput !== void 0 && forOutput !== void 0 && forRead !== void 0 && forWrite !== void 0 && forWrite1h !== void 0
	};
}
/** No tokens cost nothing, whatever the rate. */
function cost(count, rate) {
	if (count === 0) return 0;
	return count === void 0 || rate === void 0 ? void 0 : count * rate / TOKENS_PER_RATE;
}
// src/pricing/tariff.ts
const MS_PER_DAY = 864e5;
/** The tariff of a time in milliseconds since 1970: the last that holds, else the first. */
function tariffAt(tariffs, at) {
	if (tariffs.length === 1) return tariffs[0];
	return tariffs.findLast((tariff) => holdsAt(tariff, at)) ?? tariffs[0];
}
function holdsAt({ from, hours }, at) {
	if (from !== void 0) return at >= from;
	if (hours === void 0) return true;
	const time = at - Math.floor(at / MS_PER_DAY) * MS_PER_DAY;
	return hours.to < hours.from ? time >= hours.from || time < hours.to : time >= hours.from && time < hours.to;
}
/**
* Prices a request's tokens: its whole input chooses the band. Of many requests together
* (`isAggregate`) nobody knows their bands; the smallest is the least that they cost.
*/
function priceAt({ bands }, tokens, isAggregate) {
	const smallest = bands[0];
	if (bands.length === 1) return priceTokens(tokens, smallest.rates);
	const input = (tokens.uncachedInput ?? 0) + (tokens.cacheRead ?? 0) + (tokens.cacheWrite ?? 0);
	const { rates } = bands.findLast(({ above }) => input > above) ?? smallest;
	if (!isAggregate || rates === smallest.rates) return priceTokens(tokens, rates);
	return {
		...priceTokens(tokens, smallest.rates),
		isComplete: false
	};
}
// src/pricing/model-index.ts
/**
* What Bedrock takes for a region more than for `global.` ids, for Claude models that the list
* has not for it: 10 % for Claude Sonnet 4.5 and all later ones
* (https://platform.claude.com/docs/en/about-claude/pricing, "Third-party platform pricing",
* read 2026-11); all earlier ones are listed.
*/
const REGION_PREMIUM = 1.1;
const FAST_SUFFIX = "-fast";
/** Of a family whose newest model nobody can tell by this name. */
const NEWEST_SUFFIX = "-latest";
/** Of a name, between dashes, colons and brackets. */
const PART = /[a-z\d]+/g;
/** Listed names have fewer parts. */
const MOST_PARTS = 10;
/** Indexes the names of a list once. `hasFast`: whether a model has a fast mode with a price. */
function createModelIndex(providers, hasFast) {
	const modelsOf = (id) => providers.find((provider) => provider.id === id)?.models ?? [];
	const named = indexNames(NAMED_PROVIDERS.map(modelsOf));
	let bedrock;
	function findNamed(...names) {
		for (const name of names) {
			const listed = named.get(name);
			if (listed !== void 0) return listed;
			const tariffs = Object.hasOwn(OVERLAY, name) ? OVERLAY[name] : void 0;
			if (tariffs !== void 0) return {
				id: name,
				name,
				tariffs
			};
		}
	}
	function findDirect(dated, name) {
		const found = findNamed(dated, name, withoutShortRelease(name));
		if (found !== void 0 || !name.endsWith(FAST_SUFFIX)) return found;
		const base = findNamed(canonicalModel(name.slice(0, -5)));
		return base !== void 0 && hasFast(base.name) ? {
			...base,
			isFast: true
		} : void 0;
	}
	function find(model) {
		const { dated, name, bedrock: cloud } = parseModelName(model);
		if (cloud === void 0) return findDirect(dated, name);
		const { maker, region } = cloud;
		const scope = region === "global" ? "global" : "regional";
		bedrock ??= indexBedrock(modelsOf("aws"));
		const own = bedrock.get(`${scope} ${maker} ${name}`);
		if (maker !== "anthropic") return own;
		const found = findDirect(dated, name);
		if (found === void 0 || region === "global") return found;
		return {
			...found,
			premiumAt: (at) => premium(own, found, at)
		};
	}
	return {
		find,
		nearest(model) {
			const { name } = parseModelName(model);
			if (name.endsWith(NEWEST_SUFFIX)) return void 0;
			return findNamed(...[...name.matchAll(PART)].slice(0, MOST_PARTS).map(endOf).toReversed().map((end) => name.slice(0, end)));
		}
	};
}
function endOf({ index, 0: { length } }) {
	return index + length;
}
/** Bedrock's list has not all of the rates, so that the maker's are taken with its premium. */
function premium(own, maker, at) {
	const [ofCloud, ofMaker] = [own, maker].map((model) => model && tariffAt(model.tariffs, at)?.bands[0].rates.input);
	return ofCloud === void 0 || !ofMaker ? REGION_PREMIUM : ofCloud / ofMaker;
}
/** What models are named exactly goes before what their names begin with. */
function indexNames(lists) {
	const index = /* @__PURE__ */ new Map();
	const stems = [];
	const add = (name, model) => {
		if (!index.has(name)) index.set(name, model);
	};
	for (const listed of lists.flat()) {
		if (!hasPrice(listed)) continue;
		const { exact, stems: begun } = namesOf(listed);
		const model = toPricedModel(listed);
		const parsed = exact.map(parseModelName);
		for (const { dated } of parsed) add(dated, model);
		for (const { name } of parsed) stems.push([name, model]);
		for (const stem of begun) stems.push([parseModelName(stem).dated, model]);
	}
	for (const [name, model] of stems) add(name, model);
	return index;
}
/** Few of the models are asked for. */
function toPricedModel(listed) {
	let name;
	let tariffs;
	return {
		id: listed.id,
		get name() {
			return name ??= canonicalModel(listed.id);
		},
		get tariffs() {
			return tariffs ??= withLongPrompts(listed.id, tariffsOf(listed));
		}
	};
}
/** Ids such as `regional.anthropic.…`, `global.openai.…` and `amazon.…`, which is one region. */
function indexBedrock(models) {
	const index = /* @__PURE__ */ new Map();
	for (const listed of models) {
		const { name, bedrock } = parseModelName(listed.id);
		if (bedrock === void 0 || !hasPrice(listed)) continue;
		const scope = bedrock.region === "global" ? "global" : "regional";
		index.set(`${scope} ${bedrock.maker} ${name}`, toPricedModel(listed));
	}
	return index;
}
// src/pricing/modifiers.ts
/**
* What fast mode multiplies the list price of a model by, in every bucket
* (https://github.com/ryoppippi/ccusage `fast-multiplier-overrides.json` and Langfuse's
* `default-model-prices.json`, read 2026-11; of Claude Opus 5.5, $8 and $40:
* https://www.anthropic.com/news/claude-opus-5-5, 2026-09-22, and
* https://platform.claude.com/docs/en/about-claude/pricing, 2026-09-23).
*/
const FAST = {
	"claude-opus-4-6": 6,
	"claude-opus-4-7": 6,
	"claude-opus-4-8": 2,
	"claude-opus-5": 2,
	"claude-opus-5-5": 2
};
/** The Batches API costs half the list price (https://www.anthropic.com/pricing, 2026-11). */
const BATCH = .5;
/** The surcharge for answers computed in the US alone (https://www.anthropic.com/pricing, 2026-11). */
const US_REGION = 1.1;
/** Whether a model, by its canonical name, has a fast mode with a public price. */
function hasFastMode(name) {
	return Object.hasOwn(FAST, name);
}
/**
* What modifiers multiply the list price of a model by; 1 without any. The reason when that is
* not known: fast mode of a model that is not listed here, a committed tier, or a speed or tier
* that this version does not know.
*/
function multiplierOf(model, modifiers) {
	if (modifiers === void 0) return 1;
	if (modifiers.tier === "priority" || modifiers.tier === "other") return "no-price-for-tier";
	const fast = speedMultiplier(canonicalModel(model), modifiers.speed);
	if (fast === void 0) return "no-price-for-speed";
	return fast * (modifiers.tier === "batch" ? BATCH : 1) * (modifiers.region === "us" ? US_REGION : 1);
}
function speedMultiplier(name, speed) {
	if (speed === void 0) return 1;
	return speed === "fast" && hasFastMode(name) ? FAST[name] : void 0;
}
// src/pricing/next-cheaper.ts
const FAMILIES = [
	{
		name: /^claude-(?<size>fable|mythos|opus|sonnet|haiku)-(?<version>\d+(?:-\d+)?)$/,
		sizes: [
			"fable",
			"mythos",
			"opus",
			"sonnet",
			"haiku"
		],
		namesOf(version, size) {
			const [major = ""] = version.split("-");
			return [
				version,
				...Array.from({ length: 10 }, (_, below) => `${major}-${9 - below}`),
				major
			].map((one) => `claude-${size}-${one}`);
		}
	},
	{
		name: /^claude-(?<version>3(?:-\d)?)-(?<size>opus|sonnet|haiku)$/,
		sizes: [
			"opus",
			"sonnet",
			"haiku"
		],
		namesOf: (_, size) => [
			"3-7",
			"3-5",
			"3"
		].map((one) => `claude-${one}-${size}`)
	},
	{
		name: /^gpt-(?<version>\d+(?:-\d+|o)?)(?:-(?<size>pro|astra|sol|terra|mini|luna|nano))?$/,
		sizes: [
			"pro",
			"astra",
			"",
			"sol",
			"terra",
			"mini",
			"luna",
			"nano"
		],
		namesOf: (version, size) => [`gpt-${version}${size === "" ? "" : `-${size}`}`]
	},
	{
		name: /^o(?<version>\d)(?:-(?<size>pro|mini))?$/,
		sizes: [
			"pro",
			"",
			"mini"
		],
		namesOf: (version, size) => [`o${version}${size === "" ? "" : `-${size}`}`]
	},
	{
		name: /^gemini-(?<version>\d+(?:-\d+)?)-(?<size>pro|flash-lite|flash)(?:-preview)?$/,
		sizes: [
			"pro",
			"flash",
			"flash-lite"
		],
		namesOf: (version, size) => [`gemini-${version}-${size}`, `gemini-${version}-${size}-preview`]
	}
];
/**
* Names that the next smaller models of its family may have, the first that has a lower price
* being the next cheaper one; empty for the smallest and for families that are not known.
*/
function smallerModels(model) {
	const name = canonicalModel(model);
	for (const { name: pattern, sizes, namesOf } of FAMILIES) {
		const { version, size = "" } = pattern.exec(name)?.groups ?? {};
		if (version === void 0) continue;
		return sizes.slice(sizes.indexOf(size) + 1).flatMap((smaller) => namesOf(version, smaller));
	}
	return [];
}
// src/pricing/price-book.ts
/** A bound on what is remembered; what is forgotten is looked up once more. */
const MAX_REMEMBERED = 1e3;
const PER_SEARCHES = 1e3;
/**
* The user's prices, then the list prices, then a small dated overlay: the first that knows
* the model prices it. The bundled list is read at the first look-up.
*/
function createPriceBook(overrides, list = bundledPriceList()) {
	let index;
	const known = /* @__PURE__ */ new Map();
	function indexed() {
		index ??= createModelIndex(list.providers, hasFastMode);
		return index;
	}
	/** Of the name as written, else of the model that it names. */
	function overrideOf(model) {
		if (overrides.size === 0) return void 0;
		return overrides.get(exactModel(model)) ?? overrides.get(canonicalModel(model));
	}
	function find(model) {
		const own = overrideOf(model);
		const listed = indexed().find(model);
		if (own === void 0) return listed?.isFast ? fastOf(listed) : listed;
		const searches = listed?.tariffs.at(-1)?.webSearches;
		const tariff = {
			bands: [{
				above: -1,
				rates: own
			}],
			webSearches: searches
		};
		return {
			id: model,
			name: canonicalModel(model),
			tariffs: [tariff],
			isTimeless: true
		};
	}
	/** The user's price of a model is of its fast mode too. */
	function fastOf(listed) {
		const own = overrideOf(listed.name) && find(listed.name);
		return own === void 0 ? listed : {
			...own,
			isFast: true
		};
	}
	function lookUp(name) {
		const remembered = known.get(name);
		if (remembered !== void 0) return remembered;
		if (known.size === MAX_REMEMBERED) known.clear();
		const listed = find(name);
		const model = listed && { ...listed };
		const found = {
			model,
			nearest: model ?? indexed().nearest(name)
		};
		known.set(name, found);
		return found;
	}
	return {
		source: "@pydantic/genai-prices, overlay",
		version: `${list.version}, ${OVERLAY_DATE}`,
		listDate: list.date,
		isOverridden: (model) => overrideOf(model) !== void 0,
		nearestTo: (model) => lookUp(model).nearest?.id,
		nextCheaper(model, at) {
			const own = ratesOf(lookUp(model).model, at);
			if (own === void 0) return void 0;
			const isCheaper = (name) => {
				const rates = ratesOf(lookUp(name).model, at);
				return rates !== void 0 && rates.input < own.input && rates.output < own.output;
			};
			const name = smallerModels(model).find(isCheaper);
			return name && lookUp(name).model?.id;
		},
		priceOf(request) {
			const { model } = request;
			const found = model === void 0 ? void 0 : lookUp(model).model;
			return found === void 0 ? void 0 : priceAs(found, request);
		},
		estimateOf(request) {
			const { model, modifiers } = request;
			if (model === void 0) return { reason: "no-price" };
			const { model: found, nearest } = lookUp(model);
			const multiplier = found === void 0 ? void 0 : multiplierFor(found, modifiers);
			const price = nearest && priceAs(nearest, {
				...request,
				modifiers: void 0
			});
			return {
				reason: typeof multiplier === "string" ? multiplier : "no-price",
				usd: price?.usd
			};
		}
	};
}
/** Rates of a request of usual size at a time. */
function ratesOf(model, at) {
	return model && tariffAt(model.tariffs, model.isTimeless ? 0 : at)?.bands[0].rates;
}
function multiplierFor({ name, isFast }, modifiers) {
	return multiplierOf(name, isFast ? {
		...modifiers,
		speed: "fast"
	} : modifiers);
}
/** The price of a request to a known model; undefined without one on its modifiers. */
function priceAs(model, request) {
	const { tokens, modifiers, isAggregate = false, webSearches = 0 } = request;
	const at = model.isTimeless ? 0 : request.at;
	if (!hasAnyCount(tokens) || at === void 0) return void 0;
	const tariff = tariffAt(model.tariffs, at);
	const multiplier = multiplierFor(model, modifiers);
	if (tariff === void 0 || typeof multiplier === "string") return void 0;
	const price = priceUnsplit(tokens, (all) => priceAt(tariff, all, isAggregate));
	if (price === void 0) return void 0;
	return withSearches(times(price, multiplier * (model.premiumAt?.(at) ?? 1)), webSearches, tariff);
}
function times(price, factor) {
	if (factor === 1) return price;
	const { usd, range } = price;
	const scaled = {
		...price,
		usd: usd * factor
	};
	if (range === void 0) return scaled;
	return {
		...scaled,
		range: {
			lowUsd: range.lowUsd * factor,
			highUsd: range.highUsd * factor
		}
	};
}
/** Searches have one price, whatever the tokens cost. */
function withSearches(price, searches, { webSearches: rate }) {
	if (searches === 0) return price;
	if (rate === void 0) return {
		...price,
		isComplete: false
	};
	const usd = searches * rate / PER_SEARCHES;
	const { range } = price;
	return {
		...price,
		usd: price.usd + usd,
		range: range && {
			lowUsd: range.lowUsd + usd,
			highUsd: range.highUsd + usd
		}
	};
}
export { identityOfText as _, createStageBound as a, UNKNOWN_MODEL as c, MICROS_PER_MS as d, MILLION as f, identityOfBytes as g, sumTallies as h, timeOfRecord as i, groupCells as l, createTally as m, LIST_PRICES_DATE as n, createNameBound as o, addRecord as p, createLedger as r, repeatedBetween as s, createPriceBook as t, sumCells as u, isSame$1 as v, toHex as y };
