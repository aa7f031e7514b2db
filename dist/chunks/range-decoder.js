import { h as startMeaning, k as createBorrowedRecord, m as createCountedRecords, r as createLedger, t as createPriceBook, y as createRawLines } from "./price-book.js";
import { Worker } from "node:worker_threads";
import { readSync } from "node:fs";
// src/threads/line-workers.ts
/** What a thread says once it has started, which takes some hundred milliseconds. */
const READY = "ready";
/** So that a thread never waits for its next order. */
const ORDERS_A_THREAD = 2;
/**
* A thread keeps little, but would let far more garbage lie. One that needs more for a line
* dies, and the first thread reads the line: https://nodejs.org/api/worker_threads.html
* (resourceLimits, read 2026-11).
*/
const MOST_MEMORY = {
	maxYoungGenerationSizeMb: 2,
	maxOldGenerationSizeMb: 32
};
/** Beside this file, both as it was written and as it is built. */
const PROGRAM = new URL(`./line-worker.${import.meta.url.split(".").at(-1)}`, import.meta.url);
/**
* Starts threads, or fewer where they may not be started. One that dies loses its orders,
* which are told one by one.
*/
function startLineWorkers(threads, { settings, onDecoded, onLost }) {
	/** By thread that has started. */
	const orders = /* @__PURE__ */ new Map();
	const all = [];
	let isNews = false;
	let wake;
	function tellNews() {
		isNews = true;
		wake?.();
	}
	function start() {
		const worker = createWorker(settings);
		if (worker === void 0) return;
		const own = /* @__PURE__ */ new Map();
		all.push(worker);
		worker.on("message", (message) => {
			if (message === "ready") orders.set(worker, own);
			else {
				own.delete(message.index);
				onDecoded(message);
			}
			tellNews();
		});
		worker.on("error", () => void 0);
		worker.on("exit", () => {
			orders.delete(worker);
			for (const order of own.values()) onLost(order);
			tellNews();
		});
	}
	function idlest() {
		return [...orders].filter(([, own]) => own.size < ORDERS_A_THREAD).toSorted(([, a], [, b]) => a.size - b.size)[0];
	}
	for (let thread = 0; thread < threads; thread += 1) start();
	return {
		get hasRoom() {
			return idlest() !== void 0;
		},
		give(order) {
			const found = idlest();
			if (found === void 0) return onLost(order);
			const [worker, own] = found;
			own.set(order.index, order);
			const { numbers, words, identities } = order.memory;
			worker.postMessage(order, [
				numbers.buffer,
				words.buffer,
				identities.buffer
			]);
		},
		async news() {
			if (!isNews) await new Promise((resolve) => wake = resolve);
			isNews = false;
			wake = void 0;
		},
		async stop() {
			await Promise.all(all.map((worker) => worker.terminate()));
		}
	};
}
function createWorker(settings) {
	try {
		return new Worker(PROGRAM, {
			workerData: settings,
			execArgv: [],
			resourceLimits: MOST_MEMORY
		});
	} catch {
		return;
	}
}
// src/decoders/raw-batch.ts
const AT = 0;
const DURATION = 1;
const REPORTED_USD = 2;
const NUMBERS = 3;
const KIND = 0;
const INPUT = 1;
const OUTPUT = 2;
const CACHE_READ = 3;
const CACHE_WRITE = 4;
const WORDS = 5;
const LINE = 1;
const UNKNOWN = -1;
/** A reject has its place in this list, counted down from -1, for a kind. */
const REASONS = [
	"malformed",
	"not-an-object",
	"missing-tokens",
	"negative",
	"not-a-number",
	"implausible",
	"too-long"
];
const FIRST_ROWS = 4096;
/** So many kinds at a time come again in record after record. */
const RECENT_KINDS = 16;
/** Memory for a batch. */
function createBatchMemory(rows = FIRST_ROWS) {
	return {
		numbers: new Float64Array(NUMBERS * rows),
		words: new Int32Array(WORDS * rows),
		identities: new Int32Array(2 * rows)
	};
}
/** Creates a writer of one batch after the other. */
function createBatchWriter() {
	let { numbers, words, identities } = createBatchMemory(0);
	let rows = 0;
	let rejects = 0;
	let kinds = [];
	function grow() {
		const larger = createBatchMemory(Math.max(FIRST_ROWS, 2 * rows));
		larger.numbers.set(numbers);
		larger.words.set(words);
		larger.identities.set(identities);
		({numbers, words, identities} = larger);
	}
	/** Begins a row of a kind and gives the place of its words. */
	function addRow(kind) {
		const start = WORDS * rows;
		if (start === words.length) grow();
		words[start + KIND] = kind;
		rows += 1;
		return start;
	}
	/** The place of a record's kind, which may come more than once. */
	function placeOfKind(record) {
		const oldest = Math.max(0, kinds.length - RECENT_KINDS);
		for (let place = kinds.length - 1; place >= oldest; place -= 1) {
			const kind = kinds[place];
			if (kind !== void 0 && isSameKind(kind, record)) return place;
		}
		const { provider, model, path, streaming, producer, includesCache } = record;
		return kinds.push({
			provider,
			model,
			path,
			streaming,
			producer,
			includesCache
		}) - 1;
	}
	return {
		begin(memory) {
			({numbers, words, identities} = memory);
		},
		written(record) {
			const { counts, identity, at, durationMs, reportedUsd } = record;
			const start = addRow(placeOfKind(record));
			words[start + INPUT] = counts.input ?? UNKNOWN;
			words[start + OUTPUT] = counts.output ?? UNKNOWN;
			words[start + CACHE_READ] = counts.cacheRead ?? UNKNOWN;
			words[start + CACHE_WRITE] = counts.cacheWrite ?? UNKNOWN;
			const row = rows - 1;
			identities[2 * row] = identity.low;
			identities[2 * row + 1] = identity.high;
			const firstNumber = NUMBERS * row;
			numbers[firstNumber + AT] = at ?? NaN;
			numbers[firstNumber + DURATION] = durationMs ?? NaN;
			numbers[firstNumber + REPORTED_USD] = reportedUsd ?? NaN;
		},
		reject(reason, line) {
			const start = addRow(-1 - REASONS.indexOf(reason));
			words[start + LINE] = line;
			rejects += 1;
		},
		finish() {
			const batch = {
				numbers,
				words,
				identities,
				rows,
				rejects,
				kinds
			};
			({numbers, words, identities} = createBatchMemory(0));
			rows = 0;
			rejects = 0;
			kinds = [];
			return batch;
		}
	};
}
/** Tells a batch to a sink, line by line, as if the sink had read the lines itself. */
function readBatch(batch, sink) {
	const { numbers, words, identities, rows, kinds } = batch;
	const countAt = (place) => {
		const count = words[place] ?? UNKNOWN;
		return count === UNKNOWN ? void 0 : count;
	};
	const numberAt = (place) => {
		const number = numbers[place] ?? NaN;
		return Number.isNaN(number) ? void 0 : number;
	};
	const { record: lent, counts } = createBorrowedRecord();
	for (let row = 0; row < rows; row += 1) {
		const start = WORDS * row;
		const firstNumber = NUMBERS * row;
		const kind = words[start + KIND] ?? -1;
		const shared = kinds[kind];
		if (shared === void 0) {
			sink.reject(REASONS[-1 - kind] ?? "malformed", words[start + LINE] ?? 0);
			continue;
		}
		counts.input = countAt(start + INPUT);
		counts.output = countAt(start + OUTPUT);
		counts.cacheRead = countAt(start + CACHE_READ);
		counts.cacheWrite = countAt(start + CACHE_WRITE);
		lent.identity = {
			high: identities[2 * row + 1] ?? 0,
			low: identities[2 * row] ?? 0
		};
		lent.at = numberAt(firstNumber + AT);
		lent.provider = shared.provider;
		lent.model = shared.model;
		lent.path = shared.path;
		lent.streaming = shared.streaming;
		lent.producer = shared.producer;
		lent.includesCache = shared.includesCache;
		lent.durationMs = numberAt(firstNumber + DURATION);
		lent.reportedUsd = numberAt(firstNumber + REPORTED_USD);
		sink.written(lent);
	}
}
function isSameKind(kind, record) {
	return kind.model === record.model && kind.provider === record.provider && kind.producer === record.producer && kind.path === record.path && kind.streaming === record.streaming && kind.includesCache === record.includesCache;
}
// src/threads/line-range.ts
const LINE_FEED = 10;
/**
* Reads the lines of one range of an open file, so that the ranges of a file together give
* each of its bytes once. The chunks lie in `memory` and are only lent.
*/
function readLineRange(descriptor, { from, to }, memory, write) {
	let isInside = from === 0;
	for (let at = Math.max(0, from - 1);;) {
		const length = readSync(descriptor, memory, 0, memory.length, at);
		if (length === 0) return;
		const chunk = memory.subarray(0, length);
		const start = isInside ? 0 : chunk.indexOf(LINE_FEED) + 1;
		if (!isInside && (start === 0 ? at + length : at + start) >= to) return;
		isInside ||= start > 0;
		const end = isInside ? lastLineEnd(chunk, Math.max(start, to - 1 - at)) : 0;
		if (isInside) write(chunk.subarray(start, end === 0 ? length : end));
		if (end > 0) return;
		at += length;
	}
}
/** Where the line ends that reaches over `from`; 0 when it does not end in these bytes. */
function lastLineEnd(chunk, from) {
	return from < chunk.length ? chunk.indexOf(LINE_FEED, from) + 1 : 0;
}
// src/threads/range-counter.ts
/**
* Most kinds of records in a range, and most sums, for them to be worth it: real files have
* a few, and so few come to no bound of a ledger.
*/
const MOST_KINDS = 100;
/** The first thread knows whose the records are. */
const NOBODY = {
	workflow: {
		name: "",
		path: ""
	},
	phase: ""
};
/** Makes a counter that has seen nothing. */
function createRangeCounter(rules) {
	const { prices: given, smallRequestTokens, pricedAt } = rules;
	const prices = createPriceBook(given);
	const ledger = createLedger({
		prices,
		smallRequestTokens,
		pricedAt
	});
	const counted = createCountedRecords(ledger, rules);
	const meaning = startMeaning({ record: (record) => counted.add(NOBODY, record) });
	return {
		written(record) {
			if (ledger.size <= MOST_KINDS) meaning.take(record);
		},
		finish({ kinds, rejects }) {
			const { additive, assumed } = meaning.end();
			const sums = {
				...counted.takeTimes(),
				parts: ledger.takeParts()
			};
			return Math.max(kinds.length, sums.parts.length) <= MOST_KINDS && rejects === 0 && assumed === 0 ? {
				counted: sums,
				additive
			} : void 0;
		}
	};
}
// src/threads/range-decoder.ts
/** What is read at a time stays in a core's cache until it is decoded. Bytes. */
const PIECE_BYTES = 65536;
/** Makes a decoder that goes on learning from one range to the next. */
function createRangeDecoder({ descriptor, rules }) {
	const bytes = new Uint8Array(PIECE_BYTES);
	const writer = createBatchWriter();
	const counter = rules === void 0 ? void 0 : createRangeCounter(rules);
	const lines = createRawLines({
		written(record) {
			writer.written(record);
			counter?.written(record);
		},
		reject: (reason, line) => writer.reject(reason, line)
	});
	return (range, memory) => {
		writer.begin(memory);
		lines.restart(range.from === 0);
		readLineRange(descriptor, range, bytes, (chunk) => lines.write(chunk));
		lines.end();
		const batch = writer.finish();
		return {
			batch,
			lines: lines.count,
			sums: counter?.finish(batch)
		};
	};
}
export { startLineWorkers as a, READY as i, createBatchMemory as n, readBatch as r, createRangeDecoder as t };
