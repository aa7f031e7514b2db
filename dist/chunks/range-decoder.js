import { r as createLedger, t as createPriceBook } from "./price-book.js";
import { d as createBorrowedRecord, f as fillRecord, l as NUMBERS_A_RECORD, n as startMeaning, o as createRawLines, t as createCountedRecords } from "./counted-records.js";
import { Worker } from "node:worker_threads";
import { readSync } from "node:fs";
// src/threads/line-workers.ts
/** What a thread sends once it has started, which takes some hundred milliseconds. */
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
* each of which is reported.
*/
function startLineWorkers(threads, { settings, onDecoded, onLost }) {
	/** By thread that has started. */
	const orders = /* @__PURE__ */ new Map();
	const all = [];
	let isNews = false;
	let wake;
	function announce() {
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
			announce();
		});
		worker.on("error", () => void 0);
		worker.on("exit", () => {
			orders.delete(worker);
			for (const order of own.values()) onLost(order);
			announce();
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
			const { numbers, kindPlaces, identities } = order.memory;
			worker.postMessage(order, [
				numbers.buffer,
				kindPlaces.buffer,
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
		numbers: new Float64Array(NUMBERS_A_RECORD * rows),
		kindPlaces: new Int32Array(rows),
		identities: new Int32Array(2 * rows)
	};
}
/** Creates a writer of one batch after the other. */
function createBatchWriter() {
	let { numbers, kindPlaces, identities } = createBatchMemory(0);
	let rows = 0;
	let rejects = 0;
	let kinds = [];
	function grow() {
		const larger = createBatchMemory(Math.max(FIRST_ROWS, 2 * rows));
		larger.numbers.set(numbers);
		larger.kindPlaces.set(kindPlaces);
		larger.identities.set(identities);
		({numbers, kindPlaces, identities} = larger);
	}
	/** Begins a row of a kind and gives its place. */
	function addRow(kind) {
		if (rows === kindPlaces.length) grow();
		kindPlaces[rows] = kind;
		rows += 1;
		return rows - 1;
	}
	/** The place of a record's kind, which may come more than once. */
	function placeOfKind(kind) {
		const oldest = Math.max(0, kinds.length - RECENT_KINDS);
		for (let place = kinds.length - 1; place >= oldest; place -= 1) {
			const known = kinds[place];
			if (known !== void 0 && isSameKind(known, kind)) return place;
		}
		return kinds.push(kind) - 1;
	}
	return {
		begin(memory) {
			({numbers, kindPlaces, identities} = memory);
		},
		record(record) {
			const row = addRow(placeOfKind(record.kind));
			const first = NUMBERS_A_RECORD * row;
			for (let index = 0; index < NUMBERS_A_RECORD; index += 1) numbers[first + index] = record.numbers[record.from + index] ?? NaN;
			identities[2 * row] = record.identity.low;
			identities[2 * row + 1] = record.identity.high;
		},
		reject(reason, line) {
			const row = addRow(-1 - REASONS.indexOf(reason));
			numbers[NUMBERS_A_RECORD * row] = line;
			rejects += 1;
		},
		finish() {
			const batch = {
				numbers,
				kindPlaces,
				identities,
				rows,
				rejects,
				kinds
			};
			({numbers, kindPlaces, identities} = createBatchMemory(0));
			rows = 0;
			rejects = 0;
			kinds = [];
			return batch;
		}
	};
}
/** Hands a batch to a sink, line by line, as if the sink had read the lines itself. */
function readBatch(batch, sink) {
	const { numbers, kindPlaces, identities, rows, kinds } = batch;
	const borrowed = createBorrowedRecord();
	for (let row = 0; row < rows; row += 1) {
		const from = NUMBERS_A_RECORD * row;
		const place = kindPlaces[row] ?? -1;
		const kind = kinds[place];
		if (kind === void 0) {
			sink.reject(REASONS[-1 - place] ?? "malformed", numbers[from] ?? 0);
			continue;
		}
		const identity = {
			high: identities[2 * row + 1] ?? 0,
			low: identities[2 * row] ?? 0
		};
		fillRecord(borrowed, {
			kind,
			identity,
			numbers,
			from
		});
		sink.record(borrowed);
	}
}
function isSameKind(one, other) {
	return one === other || one.model === other.model && one.provider === other.provider && one.producer === other.producer && one.path === other.path && one.streaming === other.streaming && one.includesCache === other.includesCache;
}
// src/threads/line-range.ts
const LINE_FEED = 10;
/**
* Reads the lines of one range of an open file, so that the ranges of a file together give
* each of its bytes once. The chunks lie in `memory` and are borrowed.
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
		record(record) {
			if (ledger.size <= MOST_KINDS) meaning.take(record);
		},
		finish({ kinds, rejects }) {
			const { additive, assumed } = meaning.end();
			const sums = {
				...counted.takeApart(),
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
		record(record) {
			writer.record(record);
			counter?.record(record);
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
