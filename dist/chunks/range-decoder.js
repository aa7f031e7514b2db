import { r as createPlainReader, t as createWrittenLines } from "./written-lines.js";
import { readSync } from "node:fs";
// src/decoders/written-batch.ts
const AT = 0;
const DURATION = 1;
const REPORTED_USD = 2;
const NUMBERS = 3;
const KIND = 0;
const HIGH = 1;
const LOW = 2;
const INPUT = 3;
const OUTPUT = 4;
const CACHE_READ = 5;
const CACHE_WRITE = 6;
const WORDS = 7;
const LINE = 1;
const NOT_TOLD = -1;
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
/** Few kinds at a time come again in record after record. */
const RECENT_KINDS = 8;
/** Memory for a batch. */
function createBatchMemory(rows = FIRST_ROWS) {
	return {
		numbers: new Float64Array(NUMBERS * rows),
		words: new Int32Array(WORDS * rows)
	};
}
/** Creates a writer that begins in some memory. */
function createBatchWriter(memory) {
	let { numbers, words } = memory;
	let rows = 0;
	let kinds = [];
	function grow() {
		const larger = createBatchMemory(Math.max(FIRST_ROWS, 2 * rows));
		larger.numbers.set(numbers);
		larger.words.set(words);
		({numbers, words} = larger);
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
		const { provider, model, path, writer, includesCache } = record;
		return kinds.push({
			provider,
			model,
			path,
			writer,
			includesCache
		}) - 1;
	}
	return {
		written(record) {
			const { counts, identity, at, durationMs, reportedUsd } = record;
			const start = addRow(placeOfKind(record));
			words[start + HIGH] = identity.high;
			words[start + LOW] = identity.low;
			words[start + INPUT] = counts.input ?? NOT_TOLD;
			words[start + OUTPUT] = counts.output ?? NOT_TOLD;
			words[start + CACHE_READ] = counts.cacheRead ?? NOT_TOLD;
			words[start + CACHE_WRITE] = counts.cacheWrite ?? NOT_TOLD;
			const firstNumber = NUMBERS * (rows - 1);
			numbers[firstNumber + AT] = at ?? NaN;
			numbers[firstNumber + DURATION] = durationMs ?? NaN;
			numbers[firstNumber + REPORTED_USD] = reportedUsd ?? NaN;
		},
		reject(reason, line) {
			const start = addRow(-1 - REASONS.indexOf(reason));
			words[start + LINE] = line;
		},
		finish() {
			const batch = {
				numbers,
				words,
				rows,
				kinds
			};
			({numbers, words} = createBatchMemory(0));
			rows = 0;
			kinds = [];
			return batch;
		}
	};
}
/** Tells a batch to a sink, line by line, as if the sink had read the lines itself. */
function readBatch({ numbers, words, rows, kinds }, sink) {
	const countAt = (place) => {
		const count = words[place] ?? NOT_TOLD;
		return count === NOT_TOLD ? void 0 : count;
	};
	const numberAt = (place) => {
		const number = numbers[place] ?? NaN;
		return Number.isNaN(number) ? void 0 : number;
	};
	const lent = { ...EMPTY };
	const counts = { ...EMPTY.counts };
	lent.counts = counts;
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
			high: words[start + HIGH] ?? 0,
			low: words[start + LOW] ?? 0
		};
		lent.at = numberAt(firstNumber + AT);
		lent.provider = shared.provider;
		lent.model = shared.model;
		lent.path = shared.path;
		lent.writer = shared.writer;
		lent.includesCache = shared.includesCache;
		lent.durationMs = numberAt(firstNumber + DURATION);
		lent.reportedUsd = numberAt(firstNumber + REPORTED_USD);
		sink.written(lent);
	}
}
const EMPTY = {
	counts: {
		input: void 0,
		output: void 0,
		cacheRead: void 0,
		cacheWrite: void 0
	},
	identity: {
		high: 0,
		low: 0
	},
	at: void 0,
	provider: "",
	model: void 0,
	path: void 0,
	writer: void 0,
	includesCache: void 0,
	durationMs: void 0,
	reportedUsd: void 0
};
function isSameKind(kind, record) {
	return kind.model === record.model && kind.provider === record.provider && kind.writer === record.writer && kind.path === record.path && kind.includesCache === record.includesCache;
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
// src/threads/range-decoder.ts
/** As long as a read that mostly reaches to the end of a range's last line. Bytes. */
const BEYOND_RANGE_BYTES = 16384;
/** Makes a decoder that goes on learning from one range to the next. `rangeBytes`: their size. */
function createRangeDecoder(descriptor, rangeBytes) {
	const bytes = new Uint8Array(rangeBytes + BEYOND_RANGE_BYTES);
	const plain = createPlainReader();
	return (range, memory) => {
		const batch = createBatchWriter(memory);
		const lines = createWrittenLines(batch, plain, range.from === 0);
		readLineRange(descriptor, range, bytes, (chunk) => lines.write(chunk));
		lines.end();
		return {
			batch: batch.finish(),
			lines: lines.count
		};
	};
}
export { createBatchMemory as n, readBatch as r, createRangeDecoder as t };
