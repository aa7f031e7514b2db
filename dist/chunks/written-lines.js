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
function isSame(one, other) {
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
// src/decoders/counts.ts
/**
* More tokens than one request can hold: the largest context windows of 2026 are a few
* million tokens. A larger count is a broken line, which must not move a report's totals.
*/
const MAX_REQUEST_TOKENS = 1e8;
/** More tokens than one run can hold: the longest known runs sum to some hundred million. */
const MAX_RUN_TOKENS = 1e10;
/** A count that cannot be used, with the reason its line is rejected for. */
var BadCount = class extends Error {
	reason;
	constructor(reason) {
		super(reason);
		this.reason = reason;
	}
};
/** An optional token count of a wire record; absent and null are "not told". Throws BadCount. */
function readCount(value, most) {
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "number" || !Number.isFinite(value)) throw new BadCount("not-a-number");
	if (value < 0) throw new BadCount("negative");
	if (!Number.isInteger(value)) throw new BadCount("not-a-number");
	if (value > most) throw new BadCount("implausible");
	return value + 0;
}
/** An optional amount that is no token count; anything but a finite number ≥ 0 is "not told". */
function readAmount(value) {
	return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : void 0;
}
/** An optional short text; anything else is "not told". */
function readText(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 200) : void 0;
}
/** Usage was not measured before 2020, and a clock past 2100 is broken. */
const EARLIEST = Date.UTC(2020, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/**
* An optional ISO 8601 instant in milliseconds since 1970; anything unreadable or implausible
* is "not told".
*/
function readInstant(value) {
	if (typeof value !== "string") return void 0;
	const time = Date.parse(value);
	return isPlausibleInstant(time) ? time : void 0;
}
/** Whether a time in milliseconds since 1970 can be that of a request. */
function isPlausibleInstant(time) {
	return time >= EARLIEST && time < LATEST;
}
/** Whether a parsed JSON value is an object with keys, not an array or null. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** US dollars of one AI credit (docs.github.com, "GitHub Copilot billing", 2026). */
const USD_PER_AI_CREDIT = .01;
// src/decoders/literal.ts
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
// src/decoders/known-shapes.ts
/** A bound for lines that are all of shapes of their own; at it everything is forgotten. */
const MAX_STRETCHES = 1e3;
/** `fill` goes over what fills a slot; false when nothing does. */
function createKnownShapes(cursor, fill) {
	let root = [];
	let size = 0;
	/** Goes over the one of some stretches that comes next, and what fills its slot. */
	function passOneOf(stretches) {
		const start = cursor.at;
		for (const stretch of stretches) {
			const { literal, slot } = stretch;
			if (cursor.skip(literal) && (slot === void 0 || fill(slot))) return stretch;
			cursor.at = start;
		}
	}
	function find(known, text, slot) {
		const same = known.find((one) => one.text === text && one.slot?.kind === slot?.kind);
		if (same !== void 0) return same;
		const stretch = {
			text,
			literal: literalOf(text),
			slot,
			next: [],
			meaning: void 0
		};
		known.push(stretch);
		size += 1;
		return stretch;
	}
	return {
		follow() {
			let stretch = passOneOf(root);
			while (stretch !== void 0 && stretch.slot !== void 0) stretch = passOneOf(stretch.next);
			return stretch?.meaning;
		},
		learn(shape, meaning) {
			if (size + shape.length > MAX_STRETCHES) {
				root = [];
				size = 0;
			}
			let known = root;
			for (const { text, slot } of shape) {
				const stretch = find(known, text, slot);
				if (slot === void 0) stretch.meaning = meaning;
				known = stretch.next;
			}
		}
	};
}
// src/decoders/line-shape.ts
/** Longest line whose shape is learned; longer ones are rare and would fill the memory. */
const MAX_SHAPE_LENGTH = 4096;
const ASCII = /^[\t\r -~]*$/;
const TOKEN = /"(?<text>(?:[^"\\]|\\.)*)"(?<colon>\s*:)?|(?<number>-?\d[\d.eE+-]*)|[{}[\]]/g;
const PLAIN_NUMBER = /^\d+(?:\.\d+)?$/;
/**
* Cuts a line that JSON.parse took as an object into what it shares with its like and the
* holes between. Values under the keys in `fixed` are shared; every other text and number is
* a hole, an instant under the keys in `instants`. Undefined for a line that has no like: a
* key that comes twice or has an escape, a hole that only JSON.parse can read.
*/
function shapeOf(line, { fixed, instants }) {
	if (line.length > MAX_SHAPE_LENGTH || !ASCII.test(line)) return void 0;
	const pieces = [];
	const keys = /* @__PURE__ */ new Set();
	let key;
	let depth = 0;
	let end = 0;
	function cut(kind, from, to) {
		const hole = {
			kind,
			key: depth === 1 ? key : void 0
		};
		pieces.push({
			text: line.slice(end, from),
			hole
		});
		end = to;
	}
	for (const { 0: token, index, groups = {} } of line.matchAll(TOKEN)) {
		const { text, colon, number } = groups;
		const isFixed = depth === 1 && key !== void 0 && fixed.has(key);
		if (number !== void 0) {
			if (isFixed) continue;
			if (!PLAIN_NUMBER.test(number)) return void 0;
			cut("number", index, index + number.length);
		} else if (text === void 0) depth += token === "{" || token === "[" ? 1 : -1;
		else if (colon !== void 0) {
			if (depth !== 1) continue;
			if (text.includes("\\") || keys.has(text)) return void 0;
			keys.add(text);
			key = text;
		} else if (!isFixed) {
			if (text.includes("\\")) return void 0;
			cut(depth === 1 && key !== void 0 && instants.has(key) ? "instant" : "text", index + 1, index + 1 + text.length);
		}
	}
	pieces.push({
		text: line.slice(end),
		hole: void 0
	});
	return pieces;
}
// src/decoders/lines.ts
const LINE_FEED$1 = 10;
const CARRIAGE_RETURN$1 = 13;
const TAB = 9;
const SPACE = 32;
const END_OF_LINE = Uint8Array.of(LINE_FEED$1);
/**
* Cuts bytes into lines at LF only: JSON may hold U+2028 and U+2029, which other line
* readers would split at. CR before LF and a BOM at the start are dropped, invalid UTF-8
* becomes U+FFFD. Memory is bounded by the longest line that is kept. `isStart` says whether
* the bytes begin where the document does, and not at a later line.
*/
function createLineCutter(sink, isStart = true) {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	let pending = [];
	let pendingBytes = 0;
	let number = 1;
	function hold(part) {
		pendingBytes += part.length;
		if (pendingBytes > 1048576) pending = [];
		else pending.push(new Uint8Array(part));
	}
	/** Goes over one line; gives the place of its line feed, or -1 when it ends elsewhere. */
	function take(chunk, start) {
		let end = chunk[start] === LINE_FEED$1 ? start : sink.bytes?.(chunk, start) ?? -1;
		if (end === -1) {
			end = chunk.indexOf(LINE_FEED$1, start);
			if (end === -1) return -1;
			if (end - start > 1048576) sink.tooLong(number);
			else if (!isBlank(chunk, start, end)) emit(chunk.subarray(start, chunk[end - 1] === CARRIAGE_RETURN$1 ? end - 1 : end));
		}
		number += 1;
		return end;
	}
	function emit(line) {
		let text = decoder.decode(line);
		if (isStart && number === 1 && text.startsWith("﻿")) text = text.slice(1);
		if (text.trim() !== "") sink.line(text, number);
	}
	/** The line that began in earlier chunks ends with `part`. */
	function takePending(part) {
		if (pendingBytes + part.length > 1048576) {
			sink.tooLong(number);
			number += 1;
		} else take(Buffer.concat([
			...pending,
			part,
			END_OF_LINE
		]), 0);
		pending = [];
		pendingBytes = 0;
	}
	return {
		write(chunk) {
			let start = 0;
			if (pendingBytes > 0) {
				const end = chunk.indexOf(LINE_FEED$1);
				if (end === -1) return hold(chunk);
				takePending(chunk.subarray(0, end));
				start = end + 1;
			}
			while (start < chunk.length) {
				const end = take(chunk, start);
				if (end === -1) break;
				start = end + 1;
			}
			if (start < chunk.length) hold(chunk.subarray(start));
		},
		end() {
			if (pendingBytes > 0) takePending(/* @__PURE__ */ new Uint8Array());
		},
		get count() {
			return number - 1;
		}
	};
}
/** Whether there is nothing but white space: 64 KB of a zip can hold millions of such lines. */
function isBlank(chunk, start, end) {
	for (let at = start; at < end; at += 1) {
		const byte = chunk[at] ?? 0;
		if (byte !== SPACE && (byte < TAB || byte > CARRIAGE_RETURN$1)) return false;
	}
	return true;
}
// src/decoders/plain-text.ts
const QUOTE$1 = 34;
const BACKSLASH = 92;
const FIRST_PRINTABLE = 32;
const FIRST_NON_ASCII = 128;
/** Where the plain text that begins at `start` ends: ASCII without quotes and escapes. */
function plainTextEnd(view, start) {
	const { byteLength } = view;
	let at = start;
	while (at + 4 <= byteLength && isPlainWord(view.getInt32(at, true))) at += 4;
	while (at < byteLength && isPlainByte(view.getUint8(at))) at += 1;
	return at;
}
function isPlainByte(byte) {
	return byte >= FIRST_PRINTABLE && byte < FIRST_NON_ASCII && byte !== QUOTE$1 && byte !== BACKSLASH;
}
/**
* Whether all four bytes are plain; may say no to a word that is, never yes to one that is
* not. "Determine if a word has a byte less than n, or equal to n":
* https://graphics.stanford.edu/~seander/bithacks.html (read 2026-11).
*/
function isPlainWord(word) {
	const quotes = word ^ 572662306;
	const backslashes = word ^ 1549556828;
	return ((word | word - 538976288 & ~word | quotes - 16843009 & ~quotes | backslashes - 16843009 & ~backslashes) & 2155905152) === 0;
}
// src/decoders/shape-cursor.ts
const QUOTE = 34;
const ZERO = 48;
const POINT = 46;
const COLON = 58;
const Z = 90;
/** As many digits always make an exact number (2⁵³ has 16); a point counts as one. */
const MAX_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => 10 ** power);
const MS_PER_SECOND = 1e3;
/** The days that every month has: of later ones Date.parse makes another month's. */
const DAY = /^\d{4}-\d\d-(?:[0-2]\d|3[01])$/;
/** Over the bound of everything that it can be a part of. */
const NO_DIGIT = 1e3;
/**
* Walks over the bytes of a line. What does not come next is answered by `false`, or by a
* negative number where a number was asked for; the cursor may then stand anywhere.
*/
var ShapeCursor = class {
	at = 0;
	view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
	#bytes = /* @__PURE__ */ new Uint8Array();
	#length = 0;
	#day = {
		literal: literalOf("no day yet"),
		start: 0
	};
	open(bytes, start) {
		if (bytes !== this.#bytes) {
			this.#bytes = bytes;
			this.#length = bytes.length;
			this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		}
		this.at = start;
	}
	/** The next byte; 0 at the end of the bytes. */
	peek() {
		return this.at < this.#length ? this.#bytes[this.at] ?? 0 : 0;
	}
	/** Goes over one byte, if it comes next. */
	skipByte(byte) {
		if (this.peek() !== byte) return false;
		this.at += 1;
		return true;
	}
	/** Goes over a literal, if it comes next. */
	skip(literal) {
		const end = this.at + literal.length;
		if (end > this.#length || !hasLiteral(this.view, this.at, literal)) return false;
		this.at = end;
		return true;
	}
	/** Goes over a text without escapes, up to its quote. */
	skipText() {
		this.at = plainTextEnd(this.view, this.at);
		return this.peek() === QUOTE;
	}
	/** Reads a number as JSON.parse does; negative when none comes next. */
	readNumber() {
		const bytes = this.#bytes;
		const length = this.#length;
		const start = this.at;
		let { at } = this;
		let digits = 0;
		for (; at < length; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			digits = 10 * digits + digit;
		}
		this.at = at;
		if (at === start || bytes[start] === ZERO && at > start + 1) return -1;
		return bytes[at] === POINT ? this.#readFraction(start, digits) : this.#exact(start, digits);
	}
	#readFraction(start, whole) {
		const point = this.at;
		let digits = whole;
		this.at += 1;
		for (let digit = this.#readDigit(); digit !== NO_DIGIT; digit = this.#readDigit()) digits = 10 * digits + digit;
		this.at -= 1;
		const scale = this.at - point - 1;
		if (scale === 0) return -1;
		return this.#exact(start, digits / (POWERS_OF_TEN[scale] ?? 1));
	}
	/** A number that was read from `start`, or by the language itself if it is too long. */
	#exact(start, number) {
		return this.at - start > MAX_DIGITS ? Number(this.#slice(start, this.at)) : number;
	}
	/**
	* Reads an instant such as `2026-11-19T12:00:00.500Z`, with or without the milliseconds.
	* Milliseconds since 1970; negative when there is none or it is not plausible.
	*/
	readInstant() {
		if (!this.skip(this.#day.literal) && !this.#skipNewDay()) return -1;
		const hours = this.#readTwoDigits();
		const hasMinutes = this.skipByte(COLON);
		const minutes = this.#readTwoDigits();
		const hasSeconds = this.skipByte(COLON);
		const seconds = this.#readTwoDigits();
		const ms = this.skipByte(POINT) ? 10 * this.#readTwoDigits() + this.#readDigit() : 0;
		if (!(hours < 24 && hasMinutes && minutes < 60 && hasSeconds && seconds < 60 && ms < 1e3) || !this.skipByte(Z)) return -1;
		return this.#day.start + ((hours * 60 + minutes) * 60 + seconds) * MS_PER_SECOND + ms;
	}
	#skipNewDay() {
		const text = this.#slice(this.at, this.at + 10);
		const start = DAY.test(text) ? Date.parse(text) : NaN;
		if (!isPlausibleInstant(start)) return false;
		this.#day = {
			literal: literalOf(`${text}T`),
			start
		};
		return this.skip(this.#day.literal);
	}
	#slice(start, end) {
		return String.fromCharCode(...this.#bytes.subarray(start, end));
	}
	#readTwoDigits() {
		return 10 * this.#readDigit() + this.#readDigit();
	}
	#readDigit() {
		const digit = this.peek() - ZERO;
		this.at += 1;
		return digit >= 0 && digit <= 9 ? digit : NO_DIGIT;
	}
};
// src/decoders/writer-version.ts
const VERSION = /^v(\d+)\.(\d+)\.(\d+)/;
/**
* The writer's version out of a record's `_schema` (`token-usage/v0.27.43` gives
* `v0.27.43`). Undefined when absent, without a semantic version (`token-usage/v1`), or a
* local build (`v0.0.0-dev`), which tells nothing about its age.
*/
function writerVersion(schema) {
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
// src/decoders/written-record.ts
/** Provider of a line that names none. */
const UNKNOWN_PROVIDER = "unknown";
/** Writers before v0.25.55 (2026-05-25) name no event. */
const DEFAULT_EVENT = "token_usage";
/** Reads a parsed line; `text` is the line itself. Throws BadCount. */
function readWritten(wire, text) {
	const provider = readText(wire.provider)?.toLowerCase() ?? "unknown";
	const requestId = readText(wire.request_id);
	const credits = readAmount(wire.ai_credits_this_response);
	return {
		counts: readCounts(wire, provider),
		identity: requestId === void 0 ? identityOfText(text) : identityOfText(requestId, seedOf(readText(wire.event))),
		at: readInstant(wire.timestamp),
		provider,
		model: readText(wire.model),
		path: readText(wire.path),
		writer: writerVersion(wire._schema),
		includesCache: typeof wire.input_tokens_include_cache === "boolean" ? wire.input_tokens_include_cache : void 0,
		durationMs: readAmount(wire.duration_ms),
		reportedUsd: credits === void 0 ? void 0 : credits * USD_PER_AI_CREDIT
	};
}
function readCounts(wire, provider) {
	const input = readCount(wire.input_tokens, MAX_REQUEST_TOKENS);
	const output = readCount(wire.output_tokens, MAX_REQUEST_TOKENS);
	const cacheRead = readCount(wire.cache_read_tokens, MAX_REQUEST_TOKENS);
	const cacheWrite = readCount(wire.cache_write_tokens, MAX_REQUEST_TOKENS);
	if ((input ?? output ?? cacheRead ?? cacheWrite) === void 0) throw new BadCount("missing-tokens");
	return {
		input,
		output: withReasoning(output, isReasoningApart(provider) ? readCount(wire.reasoning_tokens, MAX_REQUEST_TOKENS) : void 0),
		cacheRead,
		cacheWrite
	};
}
/** Gemini bills reasoning as output but counts it apart (usageMetadata.thoughtsTokenCount). */
function isReasoningApart(provider) {
	return provider === "gemini";
}
/** All output; what is not told adds nothing to what is. */
function withReasoning(output, reasoning) {
	return output === void 0 ? void 0 : output + (reasoning ?? 0);
}
/** Request ids are told apart by their event. */
function seedOf(event) {
	return identityOfText(event ?? DEFAULT_EVENT);
}
// src/decoders/plain-record.ts
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** Keys of what many lines have in common; what it means is learned with the shape. */
const FIXED = /* @__PURE__ */ new Set([
	"_schema",
	"event",
	"provider",
	"model",
	"path",
	"status"
]);
const INSTANTS = /* @__PURE__ */ new Set(["timestamp"]);
const INPUT = 0;
const OUTPUT = 1;
const CACHE_READ = 2;
const CACHE_WRITE = 3;
const REASONING = 4;
const DURATION = 5;
const CREDITS = 6;
const AT = 7;
const REQUEST_ID = 8;
const UNREAD = 9;
const PLACE_OF_NUMBER = /* @__PURE__ */ new Map([
	["input_tokens", INPUT],
	["output_tokens", OUTPUT],
	["cache_read_tokens", CACHE_READ],
	["cache_write_tokens", CACHE_WRITE],
	["reasoning_tokens", REASONING],
	["duration_ms", DURATION],
	["ai_credits_this_response", CREDITS]
]);
function placeOf({ kind, key }) {
	if (kind === "instant") return AT;
	if (kind === "text") return key === "request_id" ? REQUEST_ID : UNREAD;
	return PLACE_OF_NUMBER.get(key ?? "") ?? UNREAD;
}
const FREE_LESSONS = 200;
const LINES_A_LESSON = 10;
/** Makes a reader that knows no shape. */
function createPlainReader() {
	const cursor = new ShapeCursor();
	const shapes = createKnownShapes(cursor, fill);
	const numbers = /* @__PURE__ */ new Float64Array(10);
	let requestIdStart = 0;
	let requestIdEnd = 0;
	let lessons = 0;
	let lines = 0;
	function fill({ kind, place }) {
		if (kind === "text") {
			const start = cursor.at;
			if (!cursor.skipText()) return false;
			return place === UNREAD || isRequestId(start, cursor.at);
		}
		const number = kind === "number" ? cursor.readNumber() : cursor.readInstant();
		numbers[place] = number;
		return number >= 0 && (place > REASONING ? number < Infinity : isCount(number));
	}
	function isRequestId(start, end) {
		requestIdStart = start;
		requestIdEnd = end;
		return end > start && end - start <= 200;
	}
	/** Goes over the end of a line; false when it is not there or the line is too long. */
	function isEnd(start) {
		cursor.skipByte(CARRIAGE_RETURN);
		return cursor.peek() === LINE_FEED && cursor.at - start <= 1048576;
	}
	function numberAt(place, told) {
		return has(told, place) ? numbers[place] : void 0;
	}
	function toRecord({ shared, told }, identity) {
		const { provider, model, path, writer, includesCache } = shared;
		const reasoning = isReasoningApart(provider) ? numberAt(REASONING, told) : void 0;
		const credits = numberAt(CREDITS, told);
		return {
			counts: {
				input: numberAt(INPUT, told),
				output: withReasoning(numberAt(OUTPUT, told), reasoning),
				cacheRead: numberAt(CACHE_READ, told),
				cacheWrite: numberAt(CACHE_WRITE, told)
			},
			identity,
			at: numberAt(AT, told),
			provider,
			model,
			path,
			writer,
			includesCache,
			durationMs: numberAt(DURATION, told),
			reportedUsd: credits === void 0 ? void 0 : credits * USD_PER_AI_CREDIT
		};
	}
	return {
		get end() {
			return cursor.at;
		},
		read(bytes, start) {
			cursor.open(bytes, start);
			const meaning = shapes.follow();
			const { at: end, view } = cursor;
			if (meaning === void 0 || !isEnd(start)) return void 0;
			lines += 1;
			return toRecord(meaning, has(meaning.told, REQUEST_ID) ? identityOfBytes(view, requestIdStart, requestIdEnd, meaning.seed) : identityOfBytes(view, start, end));
		},
		learn(line, wire, shared) {
			if (lessons >= FREE_LESSONS + lines / LINES_A_LESSON) return;
			lessons += 1;
			const shape = shapeOf(line, {
				fixed: FIXED,
				instants: INSTANTS
			})?.map(({ text, hole }) => ({
				text,
				slot: hole === void 0 ? void 0 : {
					kind: hole.kind,
					place: placeOf(hole)
				}
			}));
			if (shape === void 0) return;
			const told = shape.reduce((bits, { slot }) => bits | 1 << (slot?.place ?? UNREAD), 0);
			shapes.learn(shape, {
				shared,
				seed: seedOf(readText(wire.event)),
				told
			});
		}
	};
}
function has(told, place) {
	return (told & 1 << place) !== 0;
}
function isCount(number) {
	return number <= 1e8 && Number.isInteger(number);
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
// src/decoders/written-lines.ts
/**
* Reads what each line says by itself: a line means the same whatever its neighbours are,
* so that several threads may read those of one document. `plain` may have learned from
* other lines; `isStart` says whether the document's first line is the first of these.
*/
function createWrittenLines(sink, plain = createPlainReader(), isStart = true) {
	return createLineCutter({
		bytes(chunk, from) {
			const written = plain.read(chunk, from);
			if (written === void 0) return -1;
			sink.written(written);
			return plain.end;
		},
		line: (text, number) => takeObject(text, (wire) => {
			const written = readWritten(wire, text);
			plain.learn(text, wire, written);
			sink.written(written);
		}, (reason) => sink.reject(reason, number)),
		tooLong: (number) => sink.reject("too-long", number)
	}, isStart);
}
export { toHex as S, readInstant as _, isAtLeast as a, identityOfText as b, literalOf as c, MAX_RUN_TOKENS as d, USD_PER_AI_CREDIT as f, readCount as g, readAmount as h, UNKNOWN_PROVIDER as i, BadCount as l, isPlausibleInstant as m, takeObject as n, plainTextEnd as o, isObject as p, createPlainReader as r, hasLiteral as s, createWrittenLines as t, MAX_REQUEST_TOKENS as u, readText as v, isSame as x, identityOfBytes as y };
