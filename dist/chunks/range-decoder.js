import { b as createBorrowedRecord, h as createRawLines, n as createLedger, t as createPriceBook, u as startMeaning, v as NUMBERS_A_RECORD, x as fillRecord } from "./price-book.js";
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
// src/ledger/counted-records.ts
/** Creates the way into a ledger. */
function createCountedRecords(ledger, { since, until, ...options }) {
	const providers = new Set(options.providers);
	let earliest = Number.POSITIVE_INFINITY;
	let latest = Number.NEGATIVE_INFINITY;
	let withoutTime = 0;
	function isInWindow({ at }) {
		if (since === void 0 && until === void 0) return true;
		if (at === void 0) return false;
		return (since === void 0 || at >= since.getTime()) && (until === void 0 || at < until.getTime());
	}
	function isOfProvider({ provider }) {
		return providers.size === 0 || providers.has(provider);
	}
	return {
		isWanted: (what) => isOfProvider(what) && isInWindow(what),
		add(attribution, record) {
			if (!isOfProvider(record)) return;
			if (!isInWindow(record)) {
				if (record.at === void 0) withoutTime += 1;
				return;
			}
			if (record.at !== void 0) {
				earliest = Math.min(earliest, record.at);
				latest = Math.max(latest, record.at);
			}
			ledger.add(attribution, record);
		},
		takeTimes() {
			const times = {
				earliest,
				latest,
				withoutTime
			};
			earliest = Number.POSITIVE_INFINITY;
			latest = Number.NEGATIVE_INFINITY;
			withoutTime = 0;
			return times;
		},
		addSums(attribution, sums) {
			earliest = Math.min(earliest, sums.earliest);
			latest = Math.max(latest, sums.latest);
			withoutTime += sums.withoutTime;
			for (const part of sums.parts) ledger.addPart(attribution, part);
		},
		finish(log) {
			if (withoutTime > 0) log.warning(`${withoutTime} records tell no time and were left out, because --since or --until was given.`);
			return earliest > latest ? {
				from: null,
				to: null
			} : {
				from: new Date(earliest),
				to: new Date(latest + 1)
			};
		}
	};
}
// src/threads/range-counter.ts
/**
* Most kinds of records in a range, and most sums, for them to be worth it: real files have
* a few, and so few come to no bound of a ledger or of a price book.
*/
const MOST_KINDS = 100;
/** More than the records of a range: so many days of models it can ask the prices of. */
const MOST_RECORDS = 5e4;
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
	const { providers, since, until, smallRequestTokens, pricedAt } = rules;
	const isAllCounted = providers.length === 0 && since === void 0 && until === void 0;
	let book = createPriceBook(rules.prices);
	/** Whether prices helped to tell what records mean, maybe of such as are not counted. */
	let hasAsked = false;
	const prices = {
		...book,
		priceOf: (request) => book.priceOf(request)
	};
	const ledger = createLedger({
		prices,
		smallRequestTokens,
		pricedAt
	});
	const counted = createCountedRecords(ledger, rules);
	const meaning = startMeaning({
		record: (record) => counted.add(NOBODY, record),
		priceOf(request) {
			hasAsked = true;
			return prices.priceOf(request)?.usd;
		}
	});
	/** What a range costs depends on nothing but the range, so the book never comes to a bound. */
	function renewPrices() {
		hasAsked = false;
		if (!book.hasRoomFor(MOST_KINDS, MOST_RECORDS)) book = createPriceBook(rules.prices);
	}
	return {
		record(record) {
			if (ledger.size <= MOST_KINDS) meaning.take(record);
		},
		finish({ kinds, rows, rejects }) {
			const { votes, undecided } = meaning.end();
			const sums = {
				...counted.takeTimes(),
				parts: ledger.takeParts()
			};
			const isOfFewKinds = Math.max(kinds.length, sums.parts.length) <= MOST_KINDS;
			const isOfFewLookUps = rows <= MOST_RECORDS && (isAllCounted || !hasAsked);
			renewPrices();
			return isOfFewKinds && isOfFewLookUps && rejects === 0 && undecided === 0 ? {
				counted: sums,
				votes
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
export { READY as a, readBatch as i, createCountedRecords as n, startLineWorkers as o, createBatchMemory as r, createRangeDecoder as t };
