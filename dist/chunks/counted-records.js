import { _ as identityOfText, g as identityOfBytes } from "./price-book.js";
import { a as isPlausibleInstant, n as MAX_DURATION_MS, o as plausible, r as MAX_REQUEST_TOKENS, t as MAX_COST_USD } from "./plausible.js";
// src/decoders/counts.ts
/**
* A count that cannot be used, with the reason its line is rejected for. It is caught before
* anybody sees it, and files of nothing else exist: the stack of an Error costs ten lines.
*/
var BadCount = class {
	reason;
	constructor(reason) {
		this.reason = reason;
	}
};
/** An optional token count of a wire record; absent and null are unknown. Throws BadCount. */
function readCount(value, most) {
	const count = countOrReason(value, most);
	if (typeof count === "string") throw new BadCount(count);
	return count;
}
/** As `readCount`, but gives the reason in the place of a count that cannot be used. */
function countOrReason(value, most) {
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "number" || !Number.isFinite(value)) return "not-a-number";
	if (value < 0) return "negative";
	if (!Number.isInteger(value)) return "not-a-number";
	return value > most ? "implausible" : value + 0;
}
/** An optional amount that is no token count; anything but a finite number ≥ 0 is unknown. */
function readAmount(value) {
	return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : void 0;
}
/** An optional short text; anything else is unknown. */
function readText(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 200) : void 0;
}
/**
* An optional ISO 8601 instant in milliseconds since 1970; anything unreadable or implausible
* is unknown.
*/
function readInstant(value) {
	if (typeof value !== "string") return void 0;
	const time = Date.parse(value);
	return isPlausibleInstant(time) ? time : void 0;
}
/** Whether a parsed JSON value is an object with keys, not an array or null. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** US dollars of one AI credit (docs.github.com, "GitHub Copilot billing", 2026). */
const USD_PER_AI_CREDIT = .01;
// src/decoders/growing-bytes.ts
/** Bytes that are kept together while more come, without copying all of them each time. */
var GrowingBytes = class {
	#buffer = Buffer.alloc(0);
	#length = 0;
	/** How many bytes are kept. */
	get length() {
		return this.#length;
	}
	/** What is kept, until the next change. */
	view() {
		return this.#buffer.subarray(0, this.#length);
	}
	append(part) {
		const length = this.#length + part.length;
		if (length > this.#buffer.length) {
			const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.#buffer.length));
			larger.set(this.view());
			this.#buffer = larger;
		}
		this.#buffer.set(part, this.#length);
		this.#length = length;
	}
	/** Forgets the first bytes. */
	drop(bytes) {
		this.#buffer.copyWithin(0, bytes, this.#length);
		this.#length -= bytes;
	}
	clear() {
		this.#length = 0;
	}
};
// src/decoders/lines.ts
const LINE_FEED$1 = 10;
const CARRIAGE_RETURN$2 = 13;
const TAB$1 = 9;
const SPACE$1 = 32;
const END_OF_LINE = Uint8Array.of(LINE_FEED$1);
/** Longest line of records that is kept; one has some 400 bytes. */
const MAX_LINE_BYTES = 1048576;
const BOM = [
	239,
	187,
	191
];
/**
* Cuts bytes into lines at LF only: JSON may hold U+2028 and U+2029, which other line
* readers would split at. CR before LF and a BOM at the start are dropped. Memory is bounded
* by `maxBytes`, the longest line that is kept.
*/
function createLineCutter(sink, maxBytes) {
	/** The start of a line whose end has not come. */
	const held = new GrowingBytes();
	let isLong = false;
	let number = 1;
	let isStart = true;
	function hold(part) {
		if (isLong) return;
		held.append(part.subarray(0, maxBytes + 1));
		if (held.length <= maxBytes) return;
		isLong = true;
		sink.tooLong(held.view().subarray(0, maxBytes), number);
	}
	/** Goes over one line that ends in the chunk; gives the place of its line feed. */
	function take(chunk, lineStart) {
		const start = isStart && number === 1 && BOM.every((byte, at) => chunk[lineStart + at] === byte) ? lineStart + BOM.length : lineStart;
		const end = chunk[start] === LINE_FEED$1 ? start : sink.bytes(chunk, start);
		return end === -1 ? pass(chunk, start) : end;
	}
	/** Gives a line to the sink that did not take its bytes. */
	function pass(chunk, start) {
		const end = chunk.indexOf(LINE_FEED$1, start);
		if (end - start > maxBytes) sink.tooLong(chunk.subarray(start, start + maxBytes), number);
		else if (!isBlank$1(chunk, start, end)) {
			const isCrLf = chunk[end - 1] === CARRIAGE_RETURN$2;
			sink.line(chunk, start, isCrLf ? end - 1 : end, number);
		}
		return end;
	}
	/** The line that began in earlier chunks ends with `part`. */
	function takeHeld(part) {
		hold(part);
		if (!isLong) {
			held.append(END_OF_LINE);
			take(held.view(), 0);
		}
		number += 1;
		held.clear();
		isLong = false;
	}
	return {
		write(chunk) {
			let start = 0;
			if (held.length > 0) {
				const end = chunk.indexOf(LINE_FEED$1);
				if (end === -1) return hold(chunk);
				takeHeld(chunk.subarray(0, end));
				start = end + 1;
			}
			const last = chunk.lastIndexOf(LINE_FEED$1);
			for (; start <= last; number += 1) start = take(chunk, start) + 1;
			if (start < chunk.length) hold(chunk.subarray(start));
		},
		end() {
			if (held.length > 0) takeHeld(/* @__PURE__ */ new Uint8Array());
		},
		restart(isStartNow) {
			number = 1;
			isStart = isStartNow;
		},
		get count() {
			return number - 1;
		}
	};
}
const decoder$1 = new TextDecoder("utf-8", { ignoreBOM: true });
/** A line as text, in which invalid UTF-8 becomes U+FFFD. */
function textOfLine(chunk, start, end) {
	return decoder$1.decode(chunk.subarray(start, end));
}
/** Whether there is nothing but white space: 64 KB of a zip can hold millions of such lines. */
function isBlank$1(chunk, start, end) {
	for (let at = start; at < end; at += 1) {
		const byte = chunk[at] ?? 0;
		if (byte !== SPACE$1 && (byte < TAB$1 || byte > CARRIAGE_RETURN$2)) return false;
	}
	return true;
}
// src/decoders/plain/field-table.ts
/**
* The fields of a line that are wanted, each by its path of keys. Every method adds one and
* gives its index in the line's values; a field that is absent or of another type is unknown.
*/
var FieldTable = class {
	fields = [];
	root = { below: /* @__PURE__ */ new Map() };
	/** How many of each a line's values have. */
	numbers = 0;
	texts = 0;
	fixedValues = 0;
	/** A token count, which makes a line a reject when it cannot be one. */
	count(...path) {
		return this.#add("count", path, this.numbers++);
	}
	/** A finite number that is not negative. */
	amount(...path) {
		return this.#add("amount", path, this.numbers++);
	}
	/** An ISO 8601 instant; its value is in milliseconds since 1970. */
	instant(...path) {
		return this.#add("instant", path, this.numbers++);
	}
	/** A short text that differs from line to line. */
	text(...path) {
		return this.#add("text", path, this.texts++);
	}
	/** A value of any type and size that is rarely looked at, and parsed when it is. */
	json(...path) {
		return this.#add("json", path, this.texts++);
	}
	/** A value of any type that many lines have in common. */
	fixed(...path) {
		return this.#add("fixed", path, this.fixedValues++);
	}
	/** Whether an object stands there, as a fixed value. */
	object(...path) {
		return this.#add("object", path, this.fixedValues++);
	}
	#add(kind, path, index) {
		const field = {
			kind,
			path,
			index
		};
		this.fields.push(field);
		let node = this.root;
		for (const key of path) {
			const below = node.below.get(key) ?? { below: /* @__PURE__ */ new Map() };
			node.below.set(key, below);
			node = below;
		}
		node.field = field;
		return index;
	}
};
// src/decoders/producer-version.ts
const VERSION = /^v(\d+)\.(\d+)\.(\d+)/;
/**
* The producer's version out of a record's `_schema` (`token-usage/v0.27.43` gives
* `v0.27.43`). Undefined when absent, without a semantic version (`token-usage/v1`), or a
* local build (`v0.0.0-dev`), which shows nothing of its age.
*/
function producerVersion(schema) {
	if (typeof schema !== "string") return void 0;
	const version = schema.slice(schema.lastIndexOf("/") + 1);
	const parts = VERSION.exec(version);
	if (parts === null || version.startsWith("v0.0.0")) return void 0;
	return parts[0];
}
/** Whether a version is known and not older than another, both as `v1.2.3`. */
function isAtLeast(version, least) {
	if (version === void 0) return false;
	const parts = numbers(version);
	const bounds = numbers(least);
	for (const [index, bound] of bounds.entries()) {
		const part = parts[index] ?? 0;
		if (part !== bound) return part > bound;
	}
	return true;
}
function numbers(version) {
	return (VERSION.exec(version) ?? []).slice(1).map(Number);
}
// src/decoders/request-identity.ts
/** One record's at a time: none of a million is made anew. */
const words = /* @__PURE__ */ new Int32Array(6);
/**
* The identity of one request of several that share an id: clients give retries, and what
* they ask over one socket, the id of the first. Only copies agree in time and tokens too.
*
* @param id - the identity of the request id and its event.
*/
function requestIdentity(id, at, { input, output, cacheRead, cacheWrite }) {
	const time = at ?? -1;
	words[0] = time;
	words[1] = time / 2 ** 32;
	words[2] = input ?? -1;
	words[3] = output ?? -1;
	words[4] = cacheRead ?? -1;
	words[5] = cacheWrite ?? -1;
	let { high, low } = id;
	for (let index = 0; index < words.length; index += 1) {
		const word = words[index] ?? 0;
		high = Math.imul(high ^ word, 2246822507);
		high ^= high >>> 13;
		low = Math.imul(low ^ word, 3266489909) + high | 0;
		low ^= low >>> 16;
	}
	return {
		high,
		low
	};
}
// src/decoders/raw-record.ts
const table = new FieldTable();
const SCHEMA = table.fixed("_schema");
const EVENT = table.fixed("event");
const PROVIDER = table.fixed("provider");
const MODEL = table.fixed("model");
const PATH = table.fixed("path");
const STREAMING = table.fixed("streaming");
table.fixed("status");
const INCLUDES_CACHE = table.fixed("input_tokens_include_cache");
const REQUEST_ID = table.text("request_id");
const INPUT = table.count("input_tokens");
const OUTPUT = table.count("output_tokens");
const CACHE_READ = table.count("cache_read_tokens");
const CACHE_WRITE = table.count("cache_write_tokens");
const REASONING = table.count("reasoning_tokens");
const AT = table.instant("timestamp");
const DURATION = table.amount("duration_ms");
const CREDITS = table.amount("ai_credits_this_response");
const COUNTS = [
	INPUT,
	OUTPUT,
	CACHE_READ,
	CACHE_WRITE
];
/** Numbers of a line. */
const NUMBERS_A_RECORD = table.numbers;
/** Provider of a line that names none. */
const UNKNOWN_PROVIDER = "unknown";
/** Producers before v0.25.55 (2026-05-25) name no event. */
const DEFAULT_EVENT = "token_usage";
/** Makes the format of lines that are all read into one borrowed record. */
function createRecordFormat() {
	const borrowed = createBorrowedRecord();
	return {
		table,
		maxBytes: MAX_LINE_BYTES,
		kindOf(fixed) {
			return {
				seed: identityOfText(readText(fixed(EVENT)) ?? DEFAULT_EVENT),
				kind: {
					provider: readText(fixed(PROVIDER))?.toLowerCase() ?? "unknown",
					model: readText(fixed(MODEL)),
					path: readText(fixed(PATH)),
					producer: producerVersion(fixed(SCHEMA)),
					streaming: booleanOf(fixed(STREAMING)),
					includesCache: booleanOf(fixed(INCLUDES_CACHE))
				}
			};
		},
		resultOf({ kind, seed }, values) {
			const isNamed = values.has(REQUEST_ID);
			const identity = isNamed ? values.identity(REQUEST_ID, seed) : values.lineIdentity();
			fillRecord(borrowed, {
				kind,
				identity,
				numbers: values.numbers,
				from: 0
			});
			if (isNamed) borrowed.identity = requestIdentity(identity, borrowed.at, borrowed.counts);
			const { input, output, cacheRead, cacheWrite } = borrowed.counts;
			values.checkCounts(COUNTS);
			if ((input ?? output ?? cacheRead ?? cacheWrite) === void 0) throw new BadCount("missing-tokens");
			if (isReasoningApart(kind)) values.checkCounts([REASONING]);
			return borrowed;
		}
	};
}
/** Makes a record that serves line after line. */
function createBorrowedRecord() {
	const kind = {
		provider: UNKNOWN_PROVIDER,
		model: void 0,
		path: void 0,
		streaming: void 0,
		producer: void 0,
		includesCache: void 0
	};
	return {
		...kind,
		kind,
		numbers: new Float64Array(NUMBERS_A_RECORD),
		from: 0,
		identity: {
			high: 0,
			low: 0
		},
		at: void 0,
		counts: {
			input: void 0,
			output: void 0,
			cacheRead: void 0,
			cacheWrite: void 0
		},
		durationMs: void 0,
		reportedUsd: void 0
	};
}
/** Makes a borrowed record that of a line: what a line's numbers mean stands here alone. */
function fillRecord(record, { kind, identity, numbers, from }) {
	const credits = numberAt(numbers, from + CREDITS);
	const output = countAt(numbers, from + OUTPUT);
	const reasoning = isReasoningApart(kind) ? countAt(numbers, from + REASONING) : void 0;
	const { counts } = record;
	counts.input = countAt(numbers, from + INPUT);
	counts.output = output === void 0 ? void 0 : output + (reasoning ?? 0);
	counts.cacheRead = countAt(numbers, from + CACHE_READ);
	counts.cacheWrite = countAt(numbers, from + CACHE_WRITE);
	record.identity = identity;
	record.at = numberAt(numbers, from + AT);
	record.durationMs = numberAt(numbers, from + DURATION);
	record.reportedUsd = credits === void 0 ? void 0 : credits * USD_PER_AI_CREDIT;
	record.kind = kind;
	record.provider = kind.provider;
	record.model = kind.model;
	record.path = kind.path;
	record.streaming = kind.streaming;
	record.producer = kind.producer;
	record.includesCache = kind.includesCache;
	record.numbers = numbers;
	record.from = from;
}
/** Gemini bills reasoning as output but counts it apart (usageMetadata.thoughtsTokenCount). */
function isReasoningApart({ provider }) {
	return provider === "gemini";
}
function booleanOf(value) {
	return typeof value === "boolean" ? value : void 0;
}
function numberAt(numbers, index) {
	const number = numbers[index] ?? NaN;
	return Number.isNaN(number) ? void 0 : number;
}
/** As an integer of 32 bits, which takes no memory of its own where it is kept. */
function countAt(numbers, index) {
	const number = numbers[index] ?? NaN;
	return Number.isNaN(number) ? void 0 : number | 0;
}
// src/decoders/plain/literal.ts
/** Makes a literal of ASCII text. */
function literalOf(text) {
	const bytes = new TextEncoder().encode(text);
	const { length } = bytes;
	const view = new DataView(bytes.buffer);
	const words = new Float64Array(length < 8 ? 0 : Math.ceil(length / 8));
	for (let index = 0; index < words.length; index += 1) words[index] = view.getFloat64(Math.min(8 * index, length - 8), true);
	return {
		length,
		words,
		bytes
	};
}
/** Whether a literal stands at a place; the view has to reach as far. */
function hasLiteral(view, start, literal) {
	const { length, words } = literal;
	if (length < 8) return hasShort(view, start, literal);
	const last = start + length - 8;
	let index = 0;
	for (let at = start; at < last; at += 8, index += 1) if (view.getFloat64(at, true) !== words[index]) return false;
	return view.getFloat64(last, true) === words[index];
}
function hasShort(view, start, { length, bytes }) {
	for (let index = 0; index < length; index += 1) if (view.getUint8(start + index) !== bytes[index]) return false;
	return true;
}
// src/decoders/plain/text-run.ts
const FIRST_PRINTABLE = 32;
const QUOTE$3 = 34;
const BACKSLASH$1 = 92;
/** The highest bit of each of four bytes, which letters outside ASCII have set. */
const HIGHEST_BITS = 2155905152;
/** Where letters of any language end: at a quote, a backslash, a control character, the end. */
function lettersEnd(view, start) {
	return runEnd(view, start, 0);
}
/** Where ASCII ends that a JSON text holds as it is: as above, or at a letter outside ASCII. */
function plainTextEnd(view, start) {
	return runEnd(view, start, HIGHEST_BITS);
}
/** Goes over four bytes at a time; `refused` are bits that end the run wherever they are set. */
function runEnd(view, start, refused) {
	const { byteLength } = view;
	let at = start;
	for (; at <= byteLength - 4; at += 4) {
		const word = view.getInt32(at, true);
		const marks = marksOf(word) | word & refused;
		if (marks !== 0) return at + (31 - Math.clz32(marks & -marks) >> 3);
	}
	while (at < byteLength && !isMark(view.getUint8(at), refused)) at += 1;
	return at;
}
function isMark(byte, refused) {
	return (byte & refused & 255) !== 0 || byte < FIRST_PRINTABLE || byte === QUOTE$3 || byte === BACKSLASH$1;
}
/**
* Has the highest bit of each byte set that ends a run of letters; bytes above the lowest
* such may have it wrongly. "Determine if a word has a byte less than n, or equal to n":
* https://graphics.stanford.edu/~seander/bithacks.html (read 2026-11).
*/
function marksOf(word) {
	return (word - 538976288 | (word ^ 572662306) - 16843009 | (word ^ 1549556828) - 16843009) & ~word & HIGHEST_BITS;
}
// src/decoders/plain/value-reader.ts
const ZERO$3 = 48;
const POINT$1 = 46;
const COLON$2 = 58;
const Z = 90;
/** As many digits always make an exact number (2⁵³ has 16); a point counts as one. */
const EXACT_DIGITS = 15;
/** Longer numbers are left to JSON.parse; none that is meant has so many digits. */
const MOST_DIGITS = 40;
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => 10 ** power);
const MS_PER_SECOND = 1e3;
/** Of `2026-11-19T`. */
const DAY_LENGTH = 11;
/** Of `12:00:00.500Z`, and of what may follow. */
const TIME_LENGTH = 13;
/** Of a day that its month lacks Date.parse makes one of the next, alone as in an instant. */
const DAY = /^\d{4}-\d\d-(?:[0-2]\d|3[01])$/;
/** Over the bound of everything that it can be a part of. */
const NO_DIGIT = 1e3;
/** Makes bytes ready to be looked at. */
function bytesOf(bytes) {
	return {
		bytes,
		view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	};
}
/**
* Reads a number that is not negative and has no exponent, as JSON.parse does: gives where it
* ends, and its value to `values` at `place`.
*/
function readPlainNumber({ bytes }, start, values, place) {
	const { length } = bytes;
	let at = start;
	let digits = 0;
	let digit = NO_DIGIT;
	for (; at < length; at += 1) {
		digit = (bytes[at] ?? 0) - ZERO$3;
		if (digit < 0 || digit > 9) break;
		digits = 10 * digits + digit;
	}
	if (at === start || at > start + 1 && bytes[start] === ZERO$3) return -1;
	const point = at;
	if (digit === -2) {
		for (at += 1; at < length; at += 1) {
			digit = (bytes[at] ?? 0) - ZERO$3;
			if (digit < 0 || digit > 9) break;
			digits = 10 * digits + digit;
		}
		if (at === point + 1) return -1;
		digits /= POWERS_OF_TEN[at - point - 1] ?? 1;
	}
	if (at - start > MOST_DIGITS) return -1;
	values[place] = at - start > EXACT_DIGITS ? Number(sliceOf(bytes, start, at)) : digits;
	return at;
}
/**
* Reads instants such as `2026-11-19T12:00:00.500Z`, with or without the milliseconds, and
* remembers the last day. Milliseconds since 1970.
*/
var InstantReader = class {
	#day;
	#dayStart = 0;
	/** Gives where the instant at `start` ends, and its value to `values` at `place`. */
	read(lines, start, values, place) {
		const { bytes } = lines;
		const time = start + DAY_LENGTH;
		if (time + TIME_LENGTH > bytes.length || !this.#isDay(lines, start)) return -1;
		const hours = twoDigitsAt(bytes, time);
		const minutes = twoDigitsAt(bytes, time + 3);
		const seconds = twoDigitsAt(bytes, time + 6);
		const hasMs = bytes[time + 8] === POINT$1;
		const ms = hasMs ? 10 * twoDigitsAt(bytes, time + 9) + digitAt(bytes, time + 11) : 0;
		const end = hasMs ? time + 12 : time + 8;
		const isTime = hours < 24 && minutes < 60 && seconds < 60 && ms < MS_PER_SECOND;
		const isSplit = bytes[time + 2] === COLON$2 && bytes[time + 5] === COLON$2 && bytes[end] === Z;
		if (!isTime || !isSplit) return -1;
		values[place] = this.#dayStart + ((hours * 60 + minutes) * 60 + seconds) * MS_PER_SECOND + ms;
		return end + 1;
	}
	#isDay({ bytes, view }, start) {
		if (this.#day !== void 0 && hasLiteral(view, start, this.#day)) return true;
		const text = sliceOf(bytes, start, start + DAY_LENGTH - 1);
		const time = DAY.test(text) ? Date.parse(text) : NaN;
		if (!isPlausibleInstant(time)) return false;
		this.#day = literalOf(`${text}T`);
		this.#dayStart = time;
		return hasLiteral(view, start, this.#day);
	}
};
/** The ASCII text from `start` up to `end`. */
function sliceOf(bytes, start, end) {
	return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}
function twoDigitsAt(bytes, at) {
	return 10 * digitAt(bytes, at) + digitAt(bytes, at + 1);
}
function digitAt(bytes, at) {
	const digit = (bytes[at] ?? 0) - ZERO$3;
	return digit >= 0 && digit <= 9 ? digit : NO_DIGIT;
}
// src/decoders/plain/skip-value.ts
const TAB = 9;
const CARRIAGE_RETURN$1 = 13;
const SPACE = 32;
const QUOTE$2 = 34;
const PLUS = 43;
const COMMA$1 = 44;
const MINUS$1 = 45;
const POINT = 46;
const SLASH = 47;
const ZERO$2 = 48;
const NINE$1 = 57;
const COLON$1 = 58;
const OPENING_BRACKET = 91;
const BACKSLASH = 92;
const CLOSING_BRACKET = 93;
const LETTER_E = 101;
const LETTER_U = 117;
const OPENING_BRACE$1 = 123;
const CLOSING_BRACE$1 = 125;
/** Makes an ASCII letter lower case. */
const LOWER_CASE = 32;
/** What may follow a backslash: `b`, `f`, `n`, `r`, `t` and marks of its own. */
const IS_ESCAPE = /* @__PURE__ */ new Uint8Array(256);
for (const byte of [
	QUOTE$2,
	SLASH,
	BACKSLASH,
	98,
	102,
	110,
	114,
	116
]) IS_ESCAPE[byte] = 1;
const WORDS = [
	"true",
	"false",
	"null"
].map(literalOf);
/** Deeper than what models write; JSON.parse reads what is deeper still. */
const MAX_DEPTH = 64;
/**
* Where the JSON value that begins at `start` ends, within its line; `NOT_THERE` when there
* is none or it is nested deeper than models write. What it goes over, JSON.parse accepts.
*/
function skipValue(lines, start, depth = 0) {
	const { bytes } = lines;
	const byte = start < bytes.length ? bytes[start] ?? 0 : 0;
	if (byte === QUOTE$2) return skipText(lines, start);
	if (byte === OPENING_BRACE$1 || byte === OPENING_BRACKET) return depth === MAX_DEPTH ? -1 : skipMembers(lines, start, depth + 1);
	if (byte === MINUS$1 || isDigit(byte)) return skipNumber(bytes, start);
	for (const word of WORDS) if (isNext(lines, start, word)) return start + word.length;
	return -1;
}
/** Where blanks end that are no line's end. */
function skipBlanks(bytes, start) {
	let at = start;
	while (at < bytes.length && isBlank(bytes[at] ?? 0)) at += 1;
	return at;
}
function isNext({ bytes, view }, start, literal) {
	return start + literal.length <= bytes.length && hasLiteral(view, start, literal);
}
function skipMembers(lines, start, depth) {
	const { bytes } = lines;
	const isObject = bytes[start] === OPENING_BRACE$1;
	const closing = isObject ? CLOSING_BRACE$1 : CLOSING_BRACKET;
	let at = skipBlanks(bytes, start + 1);
	if (bytes[at] === closing) return at + 1;
	for (;;) {
		if (isObject) {
			at = skipText(lines, at);
			if (at === -1) return -1;
			at = skipBlanks(bytes, at);
			if (bytes[at] !== COLON$1) return -1;
			at = skipBlanks(bytes, at + 1);
		}
		at = skipValue(lines, at, depth);
		if (at === -1) return -1;
		at = skipBlanks(bytes, at);
		if (bytes[at] === closing) return at + 1;
		if (bytes[at] !== COMMA$1) return -1;
		at = skipBlanks(bytes, at + 1);
	}
}
/** One loop, because code has an escape every ten letters. */
function skipText({ bytes, view }, start) {
	if (bytes[start] !== QUOTE$2) return -1;
	const { length } = bytes;
	let at = start + 1;
	for (;;) {
		at = lettersEnd(view, at);
		if (at >= length) return -1;
		const byte = view.getUint8(at);
		if (byte === QUOTE$2) return at + 1;
		if (byte !== BACKSLASH || at + 1 >= length) return -1;
		const escape = view.getUint8(at + 1);
		if (IS_ESCAPE[escape] === 1) at += 2;
		else if (escape === LETTER_U && isHex(bytes, at + 2)) at += 6;
		else return -1;
	}
}
function isHex(bytes, start) {
	for (let at = start; at < start + 4; at += 1) {
		const byte = bytes[at] ?? 0;
		const letter = byte | LOWER_CASE;
		if (!isDigit(byte) && !(letter >= 97 && letter <= 102)) return false;
	}
	return true;
}
function skipNumber(bytes, start) {
	const first = bytes[start] === MINUS$1 ? start + 1 : start;
	let at = skipDigits(bytes, first);
	if (at === first || bytes[first] === ZERO$2 && at > first + 1) return -1;
	if (bytes[at] === POINT) {
		const end = skipDigits(bytes, at + 1);
		if (end === at + 1) return -1;
		at = end;
	}
	if (((bytes[at] ?? 0) | LOWER_CASE) !== LETTER_E) return at;
	const sign = bytes[at + 1];
	const digits = sign === PLUS || sign === MINUS$1 ? at + 2 : at + 1;
	const end = skipDigits(bytes, digits);
	return end === digits ? -1 : end;
}
function skipDigits(bytes, start) {
	let at = start;
	while (at < bytes.length && isDigit(bytes[at] ?? 0)) at += 1;
	return at;
}
function isDigit(byte) {
	return byte >= ZERO$2 && byte <= NINE$1;
}
function isBlank(byte) {
	return byte === SPACE || byte === TAB || byte === CARRIAGE_RETURN$1;
}
// src/decoders/plain/hole-filler.ts
const QUOTE$1 = 34;
const ZERO$1 = 48;
/** Reads the values of a line's holes, as JSON.parse and the table would. */
var HoleFiller = class {
	#values;
	#instants = new InstantReader();
	constructor(values) {
		this.#values = values;
	}
	/** Reads what fills a hole; gives where that ends, or `NOT_THERE` when nothing does. */
	fill({ kind, index }, lines, start) {
		const { numbers } = this.#values;
		if (kind === "skip") return skipValue(lines, start);
		if (kind === "count") return this.#fillCount(lines, start, index);
		if (kind === "text") return this.#fillText(lines, start, index);
		if (kind === "instant") return this.#instants.read(lines, start, numbers, index);
		if (kind === "amount") return readPlainNumber(lines, start, numbers, index);
		const end = skipValue(lines, start);
		return end === -1 ? -1 : this.#keepText(start, end, index);
	}
	/** A whole number in digits; one in another form does not end here for what comes next. */
	#fillCount({ bytes }, start, index) {
		let count = 0;
		let at = start;
		for (; at < bytes.length; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO$1;
			if (digit < 0 || digit > 9) break;
			count = 10 * count + digit;
		}
		const isZeroFirst = at > start + 1 && bytes[start] === ZERO$1;
		if (at === start || isZeroFirst || count > 1e8) return -1;
		this.#values.numbers[index] = count;
		return at;
	}
	/** A text without escapes, up to its closing quote. */
	#fillText({ bytes, view }, start, index) {
		const after = plainTextEnd(view, start);
		if (after === bytes.length || bytes[after] !== QUOTE$1) return -1;
		const length = after - start;
		return length > 0 && length <= 200 ? this.#keepText(start, after, index) : -1;
	}
	#keepText(start, end, index) {
		this.#values.starts[index] = start;
		this.#values.ends[index] = end;
		return end;
	}
};
// src/decoders/plain/known-shapes.ts
/** A bound for lines that are all of shapes of their own; at it everything is forgotten. */
const MAX_STRETCHES = 1e3;
/** The shapes of lines, as a tree: lines share their stretches up to where they differ. */
var KnownShapes = class {
	/** Where the line that was followed ends. */
	end = 0;
	#root = [];
	#size = 0;
	#filler;
	constructor(filler) {
		this.#filler = filler;
	}
	/** Goes over the line at `start` and fills its holes; undefined for a line of no known shape. */
	follow(lines, start) {
		let stretches = this.#root;
		let at = start;
		for (let index = 0; index < stretches.length; index += 1) {
			const stretch = stretches[index];
			const after = stretch === void 0 ? -1 : this.#pass(stretch, lines, at);
			if (stretch === void 0 || after === -1) continue;
			if (stretch.hole === void 0) {
				this.end = after;
				return stretch.kind;
			}
			at = after;
			stretches = stretch.next;
			index = -1;
		}
	}
	learn(shape, kind) {
		if (this.#size + shape.length > MAX_STRETCHES) {
			this.#root = [];
			this.#size = 0;
		}
		let known = this.#root;
		for (const piece of shape) {
			const stretch = this.#find(known, piece);
			if (piece.hole === void 0) stretch.kind = kind;
			known = stretch.next;
		}
	}
	/** Where one stretch and what fills its hole end; `NOT_THERE` when the line is another. */
	#pass({ literal, hole }, lines, start) {
		const after = start + literal.length;
		if (after > lines.bytes.length || !hasLiteral(lines.view, start, literal)) return -1;
		return hole === void 0 ? after : this.#filler.fill(hole, lines, after);
	}
	#find(known, { text, hole }) {
		const same = known.find((one) => one.text === text && isSameHole(one.hole, hole));
		if (same !== void 0) return same;
		const stretch = {
			text,
			hole,
			literal: literalOf(text),
			next: [],
			kind: void 0
		};
		known.push(stretch);
		this.#size += 1;
		return stretch;
	}
};
function isSameHole(one, other) {
	return one?.kind === other?.kind && one?.index === other?.index;
}
// src/decoders/plain/line-shape.ts
const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;
/** Most bytes that lines of a shape have in common: what has more is no key and no name. */
const MAX_SHARED_BYTES = 4096;
const SKIPPED = {
	kind: "skip",
	index: 0
};
const ASCII = /^[\t\r -~]*$/;
/** Cuts one line, of which JSON.parse made an object, along a table's fields. */
var ShapeCutter = class {
	#lines;
	#filler;
	#pieces = [];
	/** Where the stretch begins that is not cut off yet. */
	#from;
	constructor(lines, start, filler) {
		this.#lines = lines;
		this.#filler = filler;
		this.#from = start;
	}
	cut(end, root) {
		const { bytes } = this.#lines;
		const start = skipBlanks(bytes, this.#from);
		const after = bytes[start] === OPENING_BRACE ? this.#cutObject(start, root) : -1;
		if (after === -1 || skipBlanks(bytes, after) !== end) return void 0;
		this.#pieces.push({
			text: sliceOf(bytes, this.#from, end),
			hole: void 0
		});
		const shared = this.#pieces.map(({ text }) => text).join("");
		return shared.length <= MAX_SHARED_BYTES && ASCII.test(shared) ? this.#pieces : void 0;
	}
	#cutObject(start, { below }) {
		const { bytes } = this.#lines;
		const keys = /* @__PURE__ */ new Set();
		let at = skipBlanks(bytes, start + 1);
		if (bytes[at] === CLOSING_BRACE) return at + 1;
		for (;;) {
			const keyEnd = this.#plainTextEnd(at);
			if (keyEnd === -1) return -1;
			const key = sliceOf(bytes, at + 1, keyEnd);
			if (keys.has(key)) return -1;
			keys.add(key);
			at = skipBlanks(bytes, keyEnd + 1);
			if (bytes[at] !== COLON) return -1;
			at = this.#cutValue(skipBlanks(bytes, at + 1), below.get(key));
			if (at === -1) return -1;
			at = skipBlanks(bytes, at);
			if (bytes[at] === CLOSING_BRACE) return at + 1;
			if (bytes[at] !== COMMA) return -1;
			at = skipBlanks(bytes, at + 1);
		}
	}
	#cutValue(start, node) {
		if (node === void 0) return this.#cutHole(SKIPPED, start);
		const { bytes } = this.#lines;
		const byte = bytes[start] ?? 0;
		if (byte === OPENING_BRACE && node.below.size > 0) return this.#cutObject(start, node);
		const { kind = "object", index = 0 } = node.field ?? {};
		if (kind === "json") return this.#cutHole({
			kind,
			index
		}, start);
		if (kind === "fixed" || kind === "object") return skipValue(this.#lines, start);
		const isNumber = kind === "count" || kind === "amount";
		if (isNumber && byte >= ZERO && byte <= NINE) return this.#cutHole({
			kind,
			index
		}, start);
		if (!isNumber && byte === QUOTE && !(kind === "text" && bytes[start + 1] === QUOTE)) {
			const quote = this.#cutHole({
				kind,
				index
			}, start + 1);
			return bytes[quote] === QUOTE ? quote + 1 : -1;
		}
		if (isNumber && byte === MINUS) return -1;
		return skipValue(this.#lines, start);
	}
	#cutHole(hole, start) {
		const end = this.#filler.fill(hole, this.#lines, start);
		if (end === -1) return -1;
		this.#pieces.push({
			text: sliceOf(this.#lines.bytes, this.#from, start),
			hole
		});
		this.#from = end;
		return end;
	}
	/** The quote that ends a text of plain ASCII, which begins with the quote at `start`. */
	#plainTextEnd(start) {
		const { bytes, view } = this.#lines;
		const end = bytes[start] === QUOTE ? plainTextEnd(view, start + 1) : start;
		return end > start && bytes[end] === QUOTE ? end : -1;
	}
};
/**
* Cuts a line that JSON.parse took as an object into what it shares with its like and the
* holes between: a hole for each wanted value that differs from line to line, and one for
* every value that nobody wants. Undefined for a line that has no like: a key that comes
* twice or has an escape, a wanted value that only JSON.parse can read.
*/
function shapeOf(lines, { start, end }, root, filler) {
	return new ShapeCutter(lines, start, filler).cut(end, root);
}
// src/decoders/plain/line-values.ts
/** As many bytes as a short text takes at most. */
const MAX_TEXT_BYTES = 1024;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/**
* What a line holds of the fields in a table, by their indices there. It serves line after
* line, whether the values came out of its bytes or out of what JSON.parse made of it.
*/
var LineValues = class {
	/** Counts, amounts and instants; NaN is unknown. */
	numbers;
	/** Where texts lie in `textBytes`; an end of 0 is unknown. */
	starts;
	ends;
	textBytes = bytesOf(/* @__PURE__ */ new Uint8Array());
	/** Of a line that was parsed. */
	#fixed = [];
	#json = [];
	#repeated = [];
	#badCounts = /* @__PURE__ */ new Map();
	#table;
	#ownTexts;
	#line = this.textBytes;
	#start = 0;
	#end = 0;
	constructor(table) {
		this.#table = table;
		this.numbers = new Float64Array(table.numbers);
		this.starts = new Int32Array(table.texts);
		this.ends = new Int32Array(table.texts);
		this.#ownTexts = bytesOf(new Uint8Array(table.texts * MAX_TEXT_BYTES));
	}
	/** Forgets a line's values before those of another are filled in from its bytes. */
	clear(line) {
		const { numbers, ends } = this;
		for (let index = 0; index < numbers.length; index += 1) numbers[index] = NaN;
		for (let index = 0; index < ends.length; index += 1) ends[index] = 0;
		if (this.#badCounts.size > 0) this.#badCounts.clear();
		this.textBytes = line;
	}
	/** The line's place, which is its identity where it has no other. */
	setLine(line, start, end) {
		this.#line = line;
		this.#start = start;
		this.#end = end;
	}
	/** Takes the values out of a parsed line. */
	pick(wire) {
		this.clear(this.#ownTexts);
		for (const field of this.#table.fields) this.#set(field, valueAt(wire, field.path));
	}
	number(index) {
		const number = this.numbers[index] ?? NaN;
		return Number.isNaN(number) ? void 0 : number;
	}
	/** As an integer of 32 bits, which takes no memory of its own where it is kept. */
	count(index) {
		const number = this.numbers[index] ?? NaN;
		return Number.isNaN(number) ? void 0 : number | 0;
	}
	/** Throws BadCount when one of some counts cannot be one. */
	checkCounts(indices) {
		if (this.#badCounts.size === 0) return;
		for (const index of indices) {
			const reason = this.#badCounts.get(index);
			if (reason !== void 0) throw new BadCount(reason);
		}
	}
	has(text) {
		return this.ends[text] !== 0;
	}
	text(index) {
		const bytes = this.written(index);
		return bytes === void 0 ? void 0 : decoder.decode(bytes);
	}
	/** A text or a value of any size as it is written; undefined where it is unknown. */
	written(index) {
		if (!this.has(index)) return void 0;
		return this.textBytes.bytes.subarray(this.starts[index], this.ends[index]);
	}
	/** The identity of a text; that of an empty one where it is unknown. */
	identity(text, seed) {
		const { view } = this.textBytes;
		const end = this.ends[text] ?? 0;
		return identityOfBytes(view, end === 0 ? 0 : this.starts[text] ?? 0, end, seed);
	}
	/** The same of a text that line after line repeats; undefined where it is unknown. */
	repeatedIdentity(text) {
		if (!this.has(text)) return void 0;
		const { view } = this.textBytes;
		const start = this.starts[text] ?? 0;
		const end = this.ends[text] ?? 0;
		const last = this.#repeated[text];
		if (last?.literal.length === end - start && hasLiteral(view, start, last.literal)) return last.identity;
		const identity = this.identity(text);
		this.#repeated[text] = {
			literal: literalOf(this.text(text) ?? ""),
			identity
		};
		return identity;
	}
	lineIdentity() {
		return identityOfBytes(this.#line.view, this.#start, this.#end);
	}
	json(index) {
		if (this.textBytes === this.#ownTexts) return this.#json[index];
		const text = this.text(index);
		return text === void 0 ? void 0 : JSON.parse(text);
	}
	/** Only of a parsed line: lines of one shape have these in common. */
	fixed(index) {
		return this.#fixed[index];
	}
	#set({ kind, index }, value) {
		switch (kind) {
			case "count":
				this.numbers[index] = this.#countOf(index, value) ?? NaN;
				break;
			case "amount":
				this.numbers[index] = readAmount(value) ?? NaN;
				break;
			case "instant":
				this.numbers[index] = readInstant(value) ?? NaN;
				break;
			case "text":
				this.#setText(index, readText(value));
				break;
			case "json":
				this.#json[index] = value;
				break;
			case "fixed":
				this.#fixed[index] = value;
				break;
			case "object": this.#fixed[index] = isObject(value);
		}
	}
	#countOf(index, value) {
		const count = countOrReason(value, MAX_REQUEST_TOKENS);
		if (typeof count !== "string") return count;
		this.#badCounts.set(index, count);
	}
	#setText(index, text) {
		if (text === void 0) return;
		const start = index * MAX_TEXT_BYTES;
		const { written } = encoder.encodeInto(text, this.#ownTexts.bytes.subarray(start));
		this.starts[index] = start;
		this.ends[index] = start + written;
	}
};
function valueAt(wire, path) {
	let value = wire;
	for (const key of path) value = isObject(value) ? value[key] : void 0;
	return value;
}
// src/decoders/plain/line-reader.ts
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const FREE_LESSONS = 200;
const LINES_A_LESSON = 10;
/**
* Reads lines of one format. Lines of shapes that it learned are read straight from their
* bytes, without making text of them; JSON.parse is the referee for all others. Both ways
* give the same values to the same `resultOf`.
*/
var LineReader = class {
	/** Where the line that was read from its bytes ends: the place of its line feed. */
	end = 0;
	#format;
	#isLearning;
	#values;
	#shapes;
	#learner;
	#bytes = bytesOf(/* @__PURE__ */ new Uint8Array());
	#kind;
	#lessons = 0;
	#lines = 0;
	/** One that is not learning leaves every line to JSON.parse: for tests of those that do. */
	constructor(format, isLearning = true) {
		this.#format = format;
		this.#isLearning = isLearning;
		this.#values = new LineValues(format.table);
		this.#shapes = new KnownShapes(new HoleFiller(this.#values));
		this.#learner = new HoleFiller(new LineValues(format.table));
	}
	/**
	* Reads the line that begins at `start` from its bytes. Undefined for one of an unknown
	* shape, right or wrong, and for one that does not end in these bytes.
	*/
	read(bytes, start) {
		const lines = this.#open(bytes);
		this.#values.clear(lines);
		const kind = this.#shapes.follow(lines, start);
		if (kind === void 0) return void 0;
		const textEnd = this.#shapes.end;
		const end = endOfLine(lines, textEnd);
		if (end === -1 || end - start > this.#format.maxBytes) return void 0;
		this.end = end;
		this.#lines += 1;
		this.#values.setLine(lines, start, textEnd);
		try {
			return this.#format.resultOf(kind, this.#values);
		} catch (error) {
			if (error instanceof BadCount) return void 0;
			throw error;
		}
	}
	/** Reads what JSON.parse made of the line from `start` up to `end`. Throws BadCount. */
	readParsed(wire, bytes, start, end) {
		this.#values.pick(wire);
		this.#values.setLine(this.#open(bytes), start, end);
		this.#kind = this.#format.kindOf((index) => this.#values.fixed(index));
		return this.#format.resultOf(this.#kind, this.#values);
	}
	/** Learns the shape of the line whose parsed form was read last; to be called after its use. */
	learn(bytes, start, end) {
		const kind = this.#kind;
		if (!this.#isLearning || kind === void 0 || bytes[end - 1] === CARRIAGE_RETURN) return;
		if (this.#lessons >= FREE_LESSONS + this.#lines / LINES_A_LESSON) return;
		this.#lessons += 1;
		const { root } = this.#format.table;
		const shape = shapeOf(this.#open(bytes), {
			start,
			end
		}, root, this.#learner);
		if (shape !== void 0) this.#shapes.learn(shape, kind);
	}
	#open(bytes) {
		if (this.#bytes.bytes !== bytes) this.#bytes = bytesOf(bytes);
		return this.#bytes;
	}
};
/** The place of the line feed that ends a line here; `NOT_THERE` when there is none. */
function endOfLine({ bytes }, from) {
	if (from + 1 >= bytes.length) return bytes[from] === LINE_FEED ? from : -1;
	const feed = bytes[from] === CARRIAGE_RETURN ? from + 1 : from;
	return bytes[feed] === LINE_FEED ? feed : -1;
}
// src/decoders/take-object.ts
/** What any JSON value begins with. */
const MAY_BE_JSON = /^[ \t\r\n]*[[{"\-\dtfn]/;
/**
* Parses a JSON object and hands it to `take`, which may throw BadCount. Whatever is wrong
* with it is a reject and never an exception.
*/
function takeObject(text, take, reject) {
	if (!MAY_BE_JSON.test(text)) {
		reject("malformed");
		return;
	}
	let wire;
	try {
		wire = JSON.parse(text);
	} catch {
		reject("malformed");
		return;
	}
	if (!isObject(wire)) {
		reject("not-an-object");
		return;
	}
	try {
		take(wire);
	} catch (error) {
		if (!(error instanceof BadCount)) throw error;
		reject(error.reason);
	}
}
// src/decoders/raw-lines.ts
/**
* Reads what each line reports by itself: a line means the same whatever its neighbours are,
* so that several threads may read those of one document.
*/
function createRawLines(sink, isLearning = true) {
	const reader = new LineReader(createRecordFormat(), isLearning);
	return createLineCutter({
		bytes(chunk, start) {
			const record = reader.read(chunk, start);
			if (record === void 0) return -1;
			sink.record(record);
			return reader.end;
		},
		line(chunk, start, end, number) {
			const text = textOfLine(chunk, start, end);
			if (text.trim() === "") return;
			takeObject(text, (wire) => {
				const record = reader.readParsed(wire, chunk, start, end);
				if (record === void 0) return;
				sink.record(record);
				reader.learn(chunk, start, end);
			}, (reason) => sink.reject(reason, number));
		},
		tooLong: (_head, number) => sink.reject("too-long", number)
	}, MAX_LINE_BYTES);
}
// src/domain/cache-write-charge.ts
/** GPT-5.6 and later, in any spelling; `gpt-35` is GPT-3.5 and `gpt-5-2025-08-07` GPT-5. */
const CHARGES_WRITES = /(?:^|[/:.])gpt[-_](?:5[._-](?:[6-9]|[1-9]\d)|[6-9]|1\d)(?!\d)/i;
/**
* Whether a model of OpenAI is charged for cache writes: GPT-5.6 and later take 1.25 times their
* input's price for them (https://developers.openai.com/api/docs/guides/prompt-caching, 2026-07).
*/
function chargesCacheWrites(model) {
	return CHARGES_WRITES.test(model ?? "");
}
// src/decoders/cache-semantics.ts
/** As the firewall and as OpenCode name it. */
const COPILOT = /^(?:github-)?copilot$/;
/** Since this version Copilot's breakdown is read (gh-aw-firewall #5204, #5253, 2026). */
const COPILOT_BREAKDOWN_SINCE = "v0.27.6";
/** Shorter prompts are not cached (https://developers.openai.com/api/docs/guides/prompt-caching). */
const LEAST_CACHED_TOKENS = 1024;
/** Parts of paths, whatever a gateway puts before them; a query may hold anything. */
const WIRES = [
	[/\/messages(?:\/|$)/i, "messages"],
	[/\/publishers\/anthropic\/models\/|\/model\/(?:[a-z-]+\.)?anthropic\.[^/]+\/invoke/i, "messages"],
	[/\/responses(?:\/|$)/i, "responses"],
	[/\/chat\/completions(?:\/|$)/i, "chat"]
];
/** The wire of a request path or of a whole address. */
function wireOf(path = "") {
	const end = path.search(/[?#]/);
	const bare = end === -1 ? path : path.slice(0, end);
	return WIRES.find(([part]) => part.test(bare))?.[1] ?? "other";
}
/**
* Decides from the record alone; undefined when only its group can decide. As the parsers of
* github/gh-aw-firewall (`containers/api-proxy/token-parsers.js`, read at 0.27.6, 0.27.11,
* 0.27.42 and 0.28, 2026-11) write it, table in `docs/providers-and-wires.md`:
*
* - Anthropic's usage is additive, and so is `/v1/messages` of any provider.
* - More cached than input is impossible where input holds the cached.
* - OpenAI's and Gemini's usage is inclusive.
* - Copilot: a streamed `/responses` is inclusive in every version, as its parser never reads
*   the breakdown. Gateways of no fixed provider: by what the path's API means.
* - Copilot on `/chat/completions`, and its answers that are not streamed: additive from
*   0.27.6 on where Copilot sent a breakdown. Only that splits off cache writes.
*
* The reported cost decides nothing: the producer's prices are not always the list's.
*/
function resolveFromRecord(evidence) {
	const { includesCache, counts } = evidence;
	if (includesCache !== void 0) return includesCache ? "inclusive" : "additive";
	return resolveUnflagged(evidence, counts);
}
/** As `resolveFromRecord`, without the record's own flag and for these counts. */
function resolveUnflagged({ provider, path, streaming, producer }, counts) {
	if (provider === "anthropic" || exceedsInput(counts)) return "additive";
	const wire = wireOf(path);
	if (wire === "messages") return "additive";
	if (provider === "openai" || provider === "gemini") return "inclusive";
	if (!COPILOT.test(provider)) return wire === "other" ? void 0 : "inclusive";
	if (wire === "responses" && streaming !== false) return "inclusive";
	if (producer !== void 0 && !isAtLeast(producer, COPILOT_BREAKDOWN_SINCE)) return "inclusive";
	return counts.cacheWrite ? "additive" : void 0;
}
/**
* Whether only a group can decide what records like this one mean, so that one of them that
* is additive by itself decides for all.
*/
function isOfGroup(evidence) {
	return resolveUnflagged(evidence, NO_COUNTS) === void 0;
}
const NO_COUNTS = {
	input: 0,
	output: 0,
	cacheRead: 0,
	cacheWrite: 0
};
/** The meaning of a run's total, of which no other record reports more. */
function semanticsOfTotal(provider, counts) {
	return resolveFromRecord({
		path: void 0,
		streaming: void 0,
		producer: void 0,
		includesCache: void 0,
		provider,
		counts
	}) ?? "inclusive";
}
/**
* Whether a model of OpenAI was charged for cache writes that the record does not report: the
* firewall writes 0 for want of a field.
*/
function hidesCacheWrites(model, counts) {
	return counts.cacheWrite === 0 && (counts.input ?? 0) >= LEAST_CACHED_TOKENS && chargesCacheWrites(model);
}
/**
* Turns written counts into buckets that never overlap. A part that exceeds its whole
* leaves nothing uncached, as the producer itself computes it.
*/
function toTokens(counts, semantics) {
	const { input, output, cacheRead, cacheWrite } = counts;
	return {
		uncachedInput: input === void 0 || semantics === "additive" ? input : Math.max(0, input - (cacheRead ?? 0) - (cacheWrite ?? 0)),
		cacheRead,
		cacheWrite,
		output
	};
}
/**
* As `toTokens`, where cache writes that a model was charged for and nobody recorded are
* unknown. Only a breakdown, which is additive, reports a 0.
*/
function tokensOf(model, counts, semantics) {
	const tokens = toTokens(counts, semantics);
	return semantics === "additive" || !hidesCacheWrites(model, counts) ? tokens : {
		...tokens,
		cacheWrite: void 0
	};
}
function exceedsInput({ input, cacheRead, cacheWrite }) {
	return input !== void 0 && (cacheRead ?? 0) + (cacheWrite ?? 0) > input;
}
// src/decoders/token-usage-jsonl.ts
/**
* `token-usage.jsonl`: one line per model request, written by the API proxy of GitHub's
* Agent Workflow Firewall since v0.25.6 (2026-03-31). Format:
* https://github.com/github/gh-aw-firewall/blob/main/schemas/token-usage.schema.json
* (read 2026-08). Records of April 2026 have neither `_schema` nor `event`.
*/
const tokenUsageJsonl = {
	name: "token-usage.jsonl",
	recognisesName: (path) => /(?:^|\/)token[-_]usage\.jsonl$/.test(path),
	recognisesContent: (head) => {
		const line = head.trimStart().split("\n", 1)[0] ?? "";
		return line.startsWith("{") && line.includes("\"input_tokens\"") && line.includes("\"provider\"") && !/"(?:sessionId|session_id|modelUsage)"/.test(line);
	},
	start: (context) => startTokenUsage(context)
};
/**
* As many records wait for their group: all of an artifact, and those of a file that one thread
* reads, as 32 MB hold some 100,000. Of more, the first are read by what is known until then.
*/
const MAX_UNDECIDED = 2e5;
/** Fewer of groups with long names, for the memory that they take. Characters. */
const MAX_UNDECIDED_NAMES = 2e6;
/** A bound for records that make up a new group on every line; real files have a few. */
const MAX_GROUPS = 1e4;
/**
* Begins to find out what the records of one document mean. The order of the records plays no
* part, and no record plays one for those of another group.
*/
function startMeaning(context) {
	let undecided = [];
	const waiting = /* @__PURE__ */ new Map();
	let names = 0;
	let assumed = 0;
	const additive = /* @__PURE__ */ new Map();
	function decide() {
		for (const written of undecided) if (additive.has(keyOf(written))) context.record(toRecord(written, "additive"));
		else {
			assumed += 1;
			context.record(toRecord(written, "inclusive", "assumed"));
		}
		undecided = [];
		waiting.clear();
		names = 0;
	}
	/** Keeps a record until its group is known, with the names that its group has already. */
	function wait(written) {
		const key = keyOf(written);
		let group = waiting.get(key);
		if (group === void 0) {
			group = groupOf(written);
			waiting.set(key, group);
			names += key.length;
		}
		undecided.push({
			...written,
			...group,
			counts: { ...written.counts }
		});
		if (undecided.length === MAX_UNDECIDED || names > MAX_UNDECIDED_NAMES) decide();
	}
	function prove(group) {
		const key = keyOf(group);
		if (additive.size < MAX_GROUPS && !additive.has(key)) additive.set(key, groupOf(group));
	}
	return {
		take(written) {
			const { model, counts } = written;
			if (!counts.cacheRead && !counts.cacheWrite && !hidesCacheWrites(model, counts)) {
				context.record(toRecord(written, "additive"));
				return;
			}
			const semantics = resolveFromRecord(written);
			if (semantics !== void 0) {
				if (semantics === "additive" && isOfGroup(written)) prove(written);
				context.record(toRecord(written, semantics));
			} else if (additive.has(keyOf(written))) context.record(toRecord(written, "additive"));
			else wait(written);
		},
		takeAdditive(groups) {
			for (const group of groups) prove(group);
		},
		end() {
			decide();
			const found = {
				additive: [...additive.values()],
				assumed
			};
			additive.clear();
			assumed = 0;
			return found;
		}
	};
}
function groupOf({ provider, path, streaming, model, producer }) {
	return {
		provider,
		path,
		streaming,
		model,
		producer
	};
}
function keyOf({ provider, path, streaming, model, producer }) {
	return JSON.stringify([
		provider,
		wireOf(path),
		streaming !== false,
		model,
		producer
	]);
}
/** Starts decoding; one that is not learning has JSON.parse read every line, for tests. */
function startTokenUsage(context, isLearning = true) {
	const { origin } = context;
	const meaning = startMeaning(context);
	const lines = createRawLines({
		record: (record) => meaning.take(record),
		reject: (reason, line) => context.reject({
			reason,
			origin,
			line
		})
	}, isLearning);
	return {
		write: (chunk) => lines.write(chunk),
		end() {
			lines.end();
			meaning.end();
			return "decoded";
		}
	};
}
function toRecord(written, semantics, basis) {
	const { at, provider, model, counts, reportedUsd, durationMs, identity, producer } = written;
	const hasOther = basis === "assumed" && counts.cacheRead;
	return {
		grain: "request",
		at,
		provider,
		model,
		tokens: tokensOf(model, counts, semantics),
		reportedCostUsd: plausible(reportedUsd, MAX_COST_USD),
		durationMs: plausible(durationMs, MAX_DURATION_MS),
		identity,
		producer,
		...hasOther && { otherTokens: toTokens(counts, "additive") }
	};
}
// src/ledger/counted-records.ts
/** Providers that are named, more than any real run has; hostile records invent them. */
const MOST_OTHER_PROVIDERS = 20;
/** Creates the way into a ledger. */
function createCountedRecords(ledger, { since, until, ...options }) {
	const providers = new Set(options.providers);
	const others = /* @__PURE__ */ new Set();
	let earliest = Number.POSITIVE_INFINITY;
	let latest = Number.NEGATIVE_INFINITY;
	let withoutTime = 0;
	function isInWindow({ at }) {
		if (since === void 0 && until === void 0) return true;
		if (at === void 0) return false;
		return (since === void 0 || at >= since.getTime()) && (until === void 0 || at < until.getTime());
	}
	function isOfProvider({ provider }) {
		if (providers.size === 0 || providers.has(provider)) return true;
		noteOther(provider);
		return false;
	}
	function noteOther(provider) {
		if (others.size < MOST_OTHER_PROVIDERS) others.add(provider);
	}
	return {
		isWanted: (what) => isOfProvider(what) && isInWindow(what),
		add(attribution, record) {
			if (!isOfProvider(record)) return false;
			if (!isInWindow(record)) {
				if (record.at === void 0) withoutTime += 1;
				return false;
			}
			if (record.at !== void 0) {
				earliest = Math.min(earliest, record.at);
				latest = Math.max(latest, record.at);
			}
			ledger.add(attribution, record);
			return true;
		},
		takeApart() {
			const taken = {
				earliest,
				latest,
				withoutTime,
				otherProviders: [...others]
			};
			others.clear();
			earliest = Number.POSITIVE_INFINITY;
			latest = Number.NEGATIVE_INFINITY;
			withoutTime = 0;
			return taken;
		},
		addSums(attribution, sums) {
			earliest = Math.min(earliest, sums.earliest);
			latest = Math.max(latest, sums.latest);
			withoutTime += sums.withoutTime;
			for (const provider of sums.otherProviders) noteOther(provider);
			for (const part of sums.parts) ledger.addPart(attribution, part);
		},
		timeSpan: () => earliest > latest ? {
			from: null,
			to: null,
			withoutTime
		} : {
			from: new Date(earliest),
			to: new Date(latest + 1),
			withoutTime
		},
		otherProviders: () => [...others]
	};
}
export { readInstant as C, readCount as S, GrowingBytes as _, tokensOf as a, isObject as b, LineReader as c, createBorrowedRecord as d, fillRecord as f, textOfLine as g, createLineCutter as h, semanticsOfTotal as i, NUMBERS_A_RECORD as l, MAX_LINE_BYTES as m, startMeaning as n, createRawLines as o, FieldTable as p, tokenUsageJsonl as r, takeObject as s, createCountedRecords as t, UNKNOWN_PROVIDER as u, BadCount as v, readText as w, readAmount as x, USD_PER_AI_CREDIT as y };
