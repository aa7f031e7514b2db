import { a as UserError, r as SourceError } from "./errors.js";
import { a as Octokit$1, i as requestLog, r as paginateRest, t as legacyRestEndpointMethods } from "./dist-src.js";
import { a as rowsOf, c as isGone, d as toPlainWords, f as toUserError, h as createApiFetch, i as readPages, l as isNotFound, m as MisdirectedError, p as GivenUpError, s as isForbidden, u as isRateLimit } from "./own-accounts.js";
import { n as setDeadline, t as createProxyFetch } from "./proxy-fetch.js";
import { a as isZip, c as readLargeArchive, l as toPlainBytes, n as MAX_FILES_BYTES, o as readArchive, p as ArchiveError, r as MAX_IN_MEMORY_BYTES, s as readArchiveFrom, t as MAX_ARCHIVE_BYTES } from "./archive.js";
import { n as isPackedName, r as withoutPacking } from "./packed-name.js";
import { t as pMap } from "./p-map.js";
import { t as VERSION$1 } from "./version.js";
import { BlockList, isIP } from "node:net";
import { Readable } from "node:stream";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createWriteStream, openAsBlob } from "node:fs";
import { tmpdir } from "node:os";
import { pipeline as pipeline$1 } from "node:stream/promises";
// node_modules/@octokit/rest/dist-src/index.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/22.0.1` });
// src/github/answer-checks.ts
/** The API version whose answers the program knows; sent with every request. */
const API_VERSION = "2022-11-28";
/** A success whose body holds nothing of the request; looks like an octokit error. */
var BadAnswerError = class extends Error {
	name = "HttpError";
	status;
	request;
	response;
	constructor(message, status, request, response) {
		super(message);
		this.status = status;
		this.request = request;
		this.response = response;
	}
};
/** As if the server had failed: another try may do better. */
const BROKEN = 502;
/** Nothing repeats what has this status. */
const CONTENT_TOO_LARGE = 413;
/**
* Octokit plugin for what its own plugins leave open. It comes first in their list, so
* that they see what it throws.
*
* - Every request names the API version.
* - Answers come as text (`limitAnswer`) and are parsed here. A success whose body breaks
*   off, is no JSON or is too large is an error.
*/
function answerChecks(octokit) {
	octokit.hook.before("request", (options) => {
		options.headers["x-github-api-version"] ??= API_VERSION;
	});
	octokit.hook.after("request", (response, options) => {
		const text = response.data;
		if (!(response.status >= 200 && response.status <= 203) || typeof text !== "string" || options.method === "HEAD") return;
		const fail = (message, status) => {
			throw new BadAnswerError(message, status, { ...options }, response);
		};
		if (text === "The answer has more bytes than any of GitHub") fail(text, CONTENT_TOO_LARGE);
		const data = parseJson(text);
		if (data === void 0 || data === null) {
			if (options.request.signal?.aborted) throw new GivenUpError();
			fail("The answer was cut short or is not JSON", BROKEN);
		}
		response.data = data;
	});
	octokit.hook.error("request", (error) => {
		if ("response" in error && error.response !== void 0) {
			const data = error.response.data;
			const parsed = typeof data === "string" ? parseJson(data) : void 0;
			const message = messageOf(parsed);
			if (message !== void 0) {
				error.response.data = parsed;
				error.message = message;
			}
		}
		throw error;
	});
}
/** The parsed text, undefined when it is no JSON. */
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** What a refusal says, with its errors, as octokit words it. */
function messageOf(data) {
	if (typeof data !== "object" || data === null || !("message" in data)) return void 0;
	const { message } = data;
	if (typeof message !== "string") return void 0;
	const details = ("errors" in data && Array.isArray(data.errors) ? data.errors : []).slice(0, MOST_DETAILS).map(wordsOf).join(", ");
	return details === "" ? message : `${message}: ${details}`;
}
/** More than GitHub gives of one request. */
const MOST_DETAILS = 10;
/** The plain fields of an error: what else an answer holds may be nested without end. */
function wordsOf(error) {
	if (typeof error !== "object" || error === null) return JSON.stringify(error);
	const fields = Object.entries(error).filter(([, value]) => typeof value !== "object");
	return JSON.stringify(Object.fromEntries(fields));
}
// src/github/request-cap.ts
/** Far from the 100 that GitHub allows, and enough: answers take a tenth of a second. */
const MOST_AT_ONCE$1 = 10;
/** Octokit plugin that keeps at most ten requests under way; the others wait in their order. */
function capRequests(octokit) {
	let underWay = 0;
	const waiting = [];
	octokit.hook.wrap("request", async (request, options) => {
		if (underWay < MOST_AT_ONCE$1) underWay += 1;
		else await new Promise((resolve) => waiting.push(resolve));
		try {
			return await request(options);
		} finally {
			const next = waiting.shift();
			if (next === void 0) underWay -= 1;
			else next();
		}
	});
}
/** Retries of one request that ran into a limit. */
const MAX_LIMIT_RETRIES = 2;
/** Retries of one request after a fault of the server or the network: after 1, 4 and 9 s. */
const MAX_FAULT_RETRIES = 3;
/** GitHub's advice where a secondary limit names no wait (docs.github.com, REST, rate limits, 2026). */
const UNTOLD_LIMIT_WAIT_S = 60;
/** Below 500, the one answer that another try may change: the server waited too long for us. */
const REQUEST_TIMEOUT = 408;
/**
* Octokit plugin that repeats what failed and may do better. A limit is waited for when it
* ends within 60 seconds, twice a request at most: the refused request did nothing, so this
* holds for all of them. After a fault reads and updates are repeated three times; a
* `POST` never, as it may have been carried out. A request with `retries: 0` is made once.
*
* Octokit's own plugins wait on, and keep the process alive, after the signal of a request
* has ended; here it ends the waits too. The failure is then the last answer's.
*/
function retries(octokit, { log, secondMs, signal: signalOfAll }) {
	octokit.hook.wrap("request", async (request, options) => {
		const signal = options.request.signal ?? signalOfAll?.();
		options.request = {
			...options.request,
			...signal === void 0 ? {} : { signal }
		};
		const left = {
			faults: options.request.retries ?? (options.method === "POST" ? 0 : MAX_FAULT_RETRIES),
			limits: options.request.retries === 0 ? 0 : MAX_LIMIT_RETRIES
		};
		for (let faults = 1;;) try {
			return await request(options);
		} catch (error) {
			if (!isAnswer(error) || signal?.aborted === true) throw error;
			const limit = findLimit(error);
			if (limit !== void 0) {
				if (limit.seconds > 60 || left.limits === 0) throw error;
				left.limits -= 1;
				log.info(`GitHub's ${limit.name} is reached: waiting ${limit.seconds} s.`);
			} else {
				if (!isFault(error) || left.faults <= 0) throw error;
				left.faults -= 1;
			}
			const seconds = limit?.seconds ?? faults ** 2;
			if (limit === void 0) faults += 1;
			if (!await hasWaited(seconds * secondMs, signal)) throw error;
		}
	});
}
function isAnswer(error) {
	return error instanceof Error && !(error instanceof GivenUpError) && "status" in error && typeof error.status === "number" && "request" in error;
}
function isFault({ status, cause }) {
	if (cause instanceof MisdirectedError) return false;
	return status >= 500 || status === REQUEST_TIMEOUT;
}
/**
* The limit that an answer reports. A `retry-after` makes any 403 or 429 a secondary limit,
* whatever the words: GitHub asks to honour it first (docs.github.com, rate limits for the
* REST API, 2026).
*/
function findLimit({ status, message, response }) {
	if (status !== 403 && status !== 429) return void 0;
	const headers = response?.headers ?? {};
	const retryAfter = headers["retry-after"];
	if (headers["x-ratelimit-remaining"] === "0") {
		const now = Date.parse(String(headers["date"])) || Date.now();
		const seconds = Math.ceil(Number(headers["x-ratelimit-reset"]) - now / 1e3) + 1;
		return {
			name: "rate limit",
			seconds: Number.isNaN(seconds) ? Infinity : Math.max(0, seconds)
		};
	}
	if (retryAfter === void 0 && !/\bsecondary rate\b/i.test(message)) return void 0;
	const seconds = Number(retryAfter);
	return {
		name: "secondary rate limit",
		seconds: seconds >= 0 ? seconds : UNTOLD_LIMIT_WAIT_S
	};
}
/** Waits, unless the signal ends before: then false. */
async function hasWaited(ms, signal) {
	try {
		await setTimeout(ms, void 0, signal === void 0 ? {} : { signal });
		return true;
	} catch {
		return false;
	}
}
// src/github/write-pace.ts
/**
* Writes that wait for nothing. GitHub asks for a second between writes of a large number
* (docs.github.com, REST, best practices, 2026); a report or a comment takes fewer than these.
*/
const FREE_WRITES = 5;
const waitByClock = (ms, signal) => setTimeout(ms, void 0, signal === void 0 ? {} : { signal });
/** Octokit plugin that keeps all writes but the first five a second apart, one after another. */
function paceWrites(octokit, secondMs, waitFor = waitByClock) {
	let writes = 0;
	let last = Promise.resolve();
	octokit.hook.wrap("request", async (request, options) => {
		if (options.method === "GET" || options.method === "HEAD" || options.url.endsWith("/graphql")) return request(options);
		writes += 1;
		if (writes > FREE_WRITES) {
			const turn = last.then(() => waitFor(secondMs, options.request.signal));
			last = turn.catch(() => void 0);
			await turn.catch(() => {
				throw new GivenUpError();
			});
		}
		return request(options);
	});
}
// src/github/client.ts
const CheckedOctokit = Octokit.plugin(answerChecks);
/**
* Makes the client for GitHub's REST API.
*
* Ten requests at most are under way, and many writes a second apart, as GitHub asks.
* Limits and faults are met as `retries` says; a limit that is not waited for is an error
* that `isRateLimit` knows.
*/
function createGitHubClient(options) {
	const { token, apiUrl, userAgent, log, throttle = {} } = options;
	const debug = (message) => {
		if (typeof message === "string" && message !== "request") log.debug(message);
	};
	const octokitLog = {
		debug,
		info: debug,
		warn: debug,
		error: debug
	};
	const octokit = new CheckedOctokit({
		auth: token,
		baseUrl: apiUrl,
		userAgent,
		log: octokitLog,
		request: {
			fetch: createApiFetch(apiUrl, options.fetch ?? createProxyFetch(), options.timeoutMs),
			log: octokitLog
		}
	});
	const { isEnabled = true, secondMs = 1e3 } = throttle;
	if (isEnabled) {
		capRequests(octokit);
		paceWrites(octokit, secondMs);
	}
	retries(octokit, {
		log,
		secondMs,
		signal: options.signal
	});
	return octokit;
}
// src/sources/adaptive-semaphore.ts
/**
* Makes a gate that begins with some places. They grow by one, up to `most`, for each round
* of tasks that went well and are halved when the server asks to slow down: as TCP finds the
* capacity of a network without knowing it (RFC 5681, additive increase, multiplicative
* decrease).
*/
function createAdaptiveSemaphore(atFirst, most = atFirst) {
	const waiting = [];
	let places = atFirst;
	let underWay = 0;
	/** Tasks that were let in before the last halving: they show nothing of the slots since. */
	let ofBefore = 0;
	function letIn() {
		while (underWay < Math.floor(places) && waiting.length > 0) {
			underWay += 1;
			waiting.shift()?.();
		}
	}
	return {
		async run(task) {
			await new Promise((resolve) => {
				waiting.push(resolve);
				letIn();
			});
			try {
				const result = await task();
				if (ofBefore === 0) places = Math.min(most, places + 1 / places);
				return result;
			} finally {
				underWay -= 1;
				ofBefore = Math.max(0, ofBefore - 1);
				letIn();
			}
		},
		slowDown() {
			if (ofBefore > 0) return;
			ofBefore = underWay;
			places = Math.max(1, Math.floor(places) / 2);
		}
	};
}
// src/sources/blob-link.ts
/** Slower than any network that a report is made over: 2 KiB a second. */
const STALL_TIMEOUT = {
	bytes: 65536,
	ms: 3e4,
	pauseMs: 1e3
};
/** No storage is known that redirects more than once. */
const MAX_REDIRECTS = 3;
/** The artifact is gone: expired or deleted. */
var GoneError = class extends Error {};
/** Content that did not arrive as asked; another try may do better. */
var BlobFaultError = class extends Error {};
async function* nothing() {}
/** Opens an artifact's content. The link is a secret for a minute and is never shown. */
function createBlobLink(options) {
	const { renew, resolve, fetchBlob, signal, stallTimeout = STALL_TIMEOUT } = options;
	let { url } = options;
	let isRenewed = false;
	async function get(range) {
		const answer = await ask(url, range);
		if (answer.status === 403 && !isRenewed) {
			isRenewed = true;
			await answer.cancel();
			url = await renew();
			return get(range);
		}
		if (answer.status === 404 || answer.status === 410) {
			await answer.cancel();
			throw new GoneError();
		}
		return answer;
	}
	async function ask(link, range) {
		const { bytes, ms } = stallTimeout;
		const late = () => {
			const words = `the blob store sent less than ${bytes / 1024} KiB in ${ms / 1e3} s`;
			return new ArchiveError("unreadable", words);
		};
		const deadline = setDeadline(ms, late, signal);
		try {
			const response = await follow(link, {
				...range === void 0 ? {} : { headers: { range } },
				signal: deadline.signal
			});
			return {
				status: response.status,
				headers: response.headers,
				body: watch(response.body ?? nothing(), bytes, deadline),
				async cancel() {
					deadline.lift();
					await response.body?.cancel();
				}
			};
		} catch (error) {
			deadline.lift();
			throw toFault(error);
		}
	}
	async function follow(first, init) {
		let link = first;
		for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
			const response = await fetchBlob(link, {
				...init,
				redirect: "manual"
			});
			const location = response.headers.get("location");
			if (response.status < 300 || response.status >= 400 || location === null) return response;
			await response.body?.cancel();
			link = resolve(location, link);
		}
		throw new ArchiveError("unreadable", `the blob store redirected 4 times`);
	}
	return {
		get,
		async twice(what, work) {
			try {
				return await work();
			} catch (error) {
				if (!(error instanceof BlobFaultError)) throw error;
				await setTimeout(stallTimeout.pauseMs, void 0, { signal });
				return work().catch((again) => {
					if (!(again instanceof BlobFaultError)) throw again;
					const words = `${what} did not arrive whole, twice (${again.message})`;
					throw new ArchiveError("unreadable", words, { cause: again });
				});
			}
		}
	};
}
/** Passes a body on, and takes enough of it for a sign of life. */
async function* watch(body, enough, deadline) {
	let progress = 0;
	try {
		for await (const part of body) {
			progress += part.length;
			if (progress >= enough) {
				progress = 0;
				deadline.renew();
			}
			yield part;
		}
	} catch (error) {
		throw toFault(error);
	} finally {
		deadline.lift();
	}
}
/** A connection that fails or breaks is a TypeError of `fetch`. */
function toFault(error) {
	return error instanceof TypeError ? new BlobFaultError(error.message, { cause: error }) : error;
}
/** Whether a refusal may pass: a fault, or too many requests. */
function isPassingStatus(status) {
	return status >= 500 || status === 429 || status === 408;
}
// src/sources/range-reader.ts
/** Holds the directory of 2,000 files, and with it that of most archives. Bytes. */
const TAIL_BYTES = 262144;
/** The most that is taken ahead in one request, and so held in memory. Bytes. */
const MAX_AHEAD_BYTES = 4194304;
/** Between two wanted parts, cheaper to read over than to ask once more. Bytes. */
const MAX_HOLE_BYTES = 65536;
/** More than 100 files take; only an archive that is made to be slow needs more. */
const MAX_REQUESTS = 256;
/** `PK\5\6`, by which the end of an archive is known (APPNOTE.TXT 6.3.10, 4.3.16). */
const END_OF_DIRECTORY = Buffer.from([
	80,
	75,
	5,
	6
]);
/** The content cannot be read in parts, or is better not: it has to be taken as a whole. */
var NoRangesError = class extends Error {
	/** The whole, where the store gave it in place of a part. */
	whole;
	constructor(message, whole) {
		super(message);
		this.whole = whole;
	}
};
/**
* Reads an archive in parts: its end at once, then what is expected in as few requests as
* can be. Only the forms `bytes=a-b` are asked for, as Azure knows no other that names an
* end (learn.microsoft.com, "Specifying the range header for Blob service", 2026-08).
*
* `listedSize` only says where the end may be; the answers give the true size. Throws
* NoRangesError, ArchiveError, GoneError, or the error of a fresh link.
*/
async function openRanges(link, listedSize) {
	let requests = 0;
	let moved = 0;
	async function take(from, to, size) {
		requests += 1;
		moved += to - from;
		if (requests > MAX_REQUESTS || moved > 2 * size) throw new NoRangesError("the parts come to more than the whole");
		return link.twice("a part of it", () => takePart(link, from, to));
	}
	const takeTail = (size) => take(Math.max(0, size - TAIL_BYTES), size, size);
	let tail = await takeTail(listedSize);
	const size = tail.total;
	if (tail.from + tail.bytes.length < size) tail = await takeTail(size);
	if (!tail.bytes.includes(END_OF_DIRECTORY)) throw new NoRangesError("it does not end as an archive does");
	let ahead;
	let expected;
	/** Before the files are known, what is missing is the rest of a long directory. */
	async function takeDirectory(from) {
		const rest = await take(from, tail.from, size);
		return {
			...rest,
			bytes: Buffer.concat([rest.bytes, tail.bytes])
		};
	}
	return {
		size,
		async read(offset, length) {
			const end = Math.min(offset + length, size);
			const held = [tail, ahead].find((block) => block !== void 0 && holds(block, offset, end));
			if (held !== void 0) return held.bytes.subarray(offset - held.from, end - held.from);
			if (expected === void 0 && size - offset <= 17039360) {
				tail = await takeDirectory(offset);
				return tail.bytes.subarray(0, end - offset);
			}
			const wanted = Math.min(endOfExpected(expected ?? [], offset), offset + MAX_AHEAD_BYTES);
			ahead = await take(offset, Math.min(size, Math.max(end, wanted)), size);
			return ahead.bytes.subarray(0, end - offset);
		},
		expect(spans) {
			expected = spans.toSorted((a, b) => a.from - b.from);
		}
	};
}
function holds({ from, bytes }, start, end) {
	return start >= from && end <= from + bytes.length;
}
/** Where the reading that begins at `offset` ends when near parts are taken with it. */
function endOfExpected(spans, offset) {
	let end = offset;
	for (const { from, to } of spans) if (to > end && from <= end + (end === offset ? 0 : MAX_HOLE_BYTES)) end = to;
	return end;
}
async function takePart(link, from, to) {
	const answer = await link.get(`bytes=${from}-${to - 1}`);
	if (answer.status === 200) throw new NoRangesError("the blob store knows no ranges", answer);
	if (answer.status !== 206) {
		await answer.cancel();
		if (answer.status === 416) throw new NoRangesError("it is smaller than listed");
		throw new BlobFaultError(`the blob store answered ${answer.status}`);
	}
	const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(answer.headers.get("content-range") ?? "") ?? [];
	if (Number(first) !== from || !(Number(last) >= from && Number(last) < to)) {
		await answer.cancel();
		throw new BlobFaultError("the blob store gave another part");
	}
	const bytes = Buffer.alloc(Number(last) + 1 - from);
	let filled = 0;
	for await (const part of answer.body) {
		if (filled + part.length > bytes.length) throw new BlobFaultError("the part is too long");
		bytes.set(part, filled);
		filled += part.length;
	}
	if (filled < Math.min(to, Number(total)) - from) throw new BlobFaultError("the part is too short");
	return {
		from,
		bytes,
		total: Number(total)
	};
}
// src/sources/artifact-download.ts
/** The largest un-zipped artifact that is read, whatever its listed size says. Bytes. */
const MAX_PLAIN_FILE_BYTES = 25165824;
/**
* Reads the wanted files of an artifact: a small one whole, of a large one only the parts
* that matter, where the blob store can give parts. Throws GoneError, ArchiveError, or what
* the request for the link throws.
*/
async function readArtifact(artifact, isWanted, options, reserve) {
	const link = createBlobLink(options);
	const isLarge = artifact.sizeInBytes > MAX_IN_MEMORY_BYTES;
	const takeWhole = (given) => {
		let first = given;
		return link.twice("it", async () => {
			const answer = first ?? await link.get();
			first = void 0;
			return readWhole(answer, artifact, isWanted, reserve);
		});
	};
	if (!isLarge) return takeWhole();
	try {
		const source = await openRanges(link, artifact.sizeInBytes);
		return {
			files: await readArchiveFrom(source, isWanted, reserve),
			isArchive: true
		};
	} catch (error) {
		if (!(error instanceof NoRangesError)) throw error;
		return takeWhole(error.whole);
	}
}
/** Reads in memory what is small, whatever was announced, and the rest through a file. */
async function readWhole(answer, artifact, isWanted, reserve) {
	if (answer.status !== 200) {
		await answer.cancel();
		const words = `the blob store answered ${answer.status}`;
		if (isPassingStatus(answer.status)) throw new BlobFaultError(words);
		throw new ArchiveError("unreadable", words);
	}
	const iterator = capped(answer.body)[Symbol.asyncIterator]();
	const parts = [];
	let length = 0;
	for (;;) {
		const { done, value } = await iterator.next();
		if (done) break;
		parts.push(value);
		length += value.length;
		if (length > 1048576) return readThroughFile(resume(parts, iterator), artifact, isWanted, reserve);
	}
	const bytes = Buffer.concat(parts);
	if (!isZip(bytes)) {
		await reserve(roomOf(artifact, bytes.length));
		return singleFile(artifact, bytes);
	}
	try {
		return {
			files: await readArchive(bytes, isWanted, reserve),
			isArchive: true
		};
	} catch (error) {
		throw bytes.length < artifact.sizeInBytes ? cutShort(artifact, bytes) : error;
	}
}
/** Keeps a large archive out of memory: in a temporary file of a name of our own. */
async function readThroughFile(body, artifact, isWanted, reserve) {
	const path = join(tmpdir(), `token-usage-report-${crypto.randomUUID()}`);
	try {
		await pipeline$1(Readable.from(body), createWriteStream(path, {
			flags: "wx",
			mode: 384
		}));
		const blob = await openAsBlob(path);
		const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
		if (isZip(head)) return {
			files: await readLargeArchive(blob, isWanted, reserve),
			isArchive: true
		};
		if (blob.size > MAX_PLAIN_FILE_BYTES) throw new ArchiveError("too-large", "a single file of more than 24 MiB");
		await reserve(roomOf(artifact, blob.size));
		return singleFile(artifact, new Uint8Array(await blob.arrayBuffer()));
	} finally {
		await rm(path, { force: true });
	}
}
/** What is packed may come to all that is let in. */
function roomOf({ name }, bytes) {
	return isPackedName(name) ? MAX_FILES_BYTES : bytes;
}
/** A file has no checksum that shows whether it is whole, as an archive has; its listed size does. */
function singleFile(artifact, bytes) {
	if (bytes.length < artifact.sizeInBytes) throw cutShort(artifact, bytes);
	const plain = toPlainBytes(artifact.name, bytes);
	return {
		files: [{
			path: withoutPacking(artifact.name),
			bytes: plain
		}],
		isArchive: false
	};
}
function cutShort({ sizeInBytes }, { length }) {
	return new BlobFaultError(`${length} bytes of ${sizeInBytes}`);
}
async function* capped(body) {
	let bytes = 0;
	for await (const part of body) {
		bytes += part.length;
		if (bytes > 536870912) throw new ArchiveError("too-large", `more than ${MAX_ARCHIVE_BYTES / 1024 / 1024} MiB`);
		yield part;
	}
}
/** What has been read of a stream, and then the rest of it. */
async function* resume(parts, iterator) {
	yield* parts;
	yield* { [Symbol.asyncIterator]: () => iterator };
}
// src/sources/download-address.ts
/** Blocks that are no one's on the Internet (IANA special-purpose address registries, 2026-08). */
const BLOCKS = [
	["loopback", blocks(["127.0.0.0", 8], ["::1", 128], ["0.0.0.0", 8], ["::", 128])],
	["link-local", blocks(["169.254.0.0", 16], ["fe80::", 10])],
	["private", blocks(["10.0.0.0", 8], ["172.16.0.0", 12], ["192.168.0.0", 16], ["100.64.0.0", 10], ["198.18.0.0", 15], ["fc00::", 7])]
];
/** Names that resolve to nothing public (RFC 6761, RFC 6762, RFC 9476 and ICANN's `internal`). */
const LOOPBACK_NAME = /(?:^|\.)localhost$/;
const PRIVATE_NAME = /^[^.]+$|\.(?:internal|local|home\.arpa)$/;
/** GitHub's own cloud: github.com, and Enterprise Cloud with data residency. */
const CLOUD = /^api\.(?:github\.com|[^.]+\.ghe\.com)$/;
/**
* Why content may not be fetched from an address that the API gave; undefined when it may.
*
* The address comes from the API over a connection that is trusted, so this guards against
* a server, or something before it, that was made to answer wrongly: the program runs
* where other machines, and a cloud's credentials at 169.254.169.254, are near.
*
* - Only `https`; `http` where the API itself is asked over `http`.
* - This machine and link-local addresses are refused, unless the API is there itself (a
*   test, or a server behind a tunnel). No storage of GitHub's ever is there otherwise.
* - Private addresses are refused where the API is GitHub's cloud, which keeps content in
*   Azure's public storage. Any other API is an Enterprise Server in a network of its
*   owner, whose storage is beside it, even where the server's own name is public.
*
* A name is not resolved: behind a proxy only the proxy can, and what a name means may
* change between the check and the connection.
*/
function whyNotFetched(address, api) {
	if (!(address.protocol === "https:") && !(address.protocol === "http:" && api.protocol === "http:")) return `the download link is no https link but ${address.protocol}`;
	if (address.username !== "" || address.password !== "") return "the download link names a user";
	const place = placeOf(address.hostname);
	return (place === "private" ? CLOUD.test(api.hostname) : place !== "public" && place !== placeOf(api.hostname)) ? `the download link leads to a ${place} address (${address.host})` : void 0;
}
function placeOf(hostname) {
	const host = hostname.replace(/^\[|\]$|\.$/g, "").toLowerCase();
	const family = isIP(host);
	if (family === 0) {
		if (LOOPBACK_NAME.test(host)) return "loopback";
		return PRIVATE_NAME.test(host) ? "private" : "public";
	}
	const kind = family === 4 ? "ipv4" : "ipv6";
	return BLOCKS.find(([, list]) => list.check(host, kind))?.[0] ?? "public";
}
/** Addresses of version 4 written as version 6 (`::ffff:127.0.0.1`) count as well. */
function blocks(...subnets) {
	const list = new BlockList();
	for (const [network, bits] of subnets) list.addSubnet(network, bits, isIP(network) === 4 ? "ipv4" : "ipv6");
	return list;
}
// src/sources/github-artifacts.ts
/** Pages asked for at the same time; far from the 100 that GitHub allows. */
const PAGES_AT_ONCE = 6;
/** What is read of each. */
const FIELDS$1 = {
	name: "string",
	size_in_bytes: "number"
};
/** Ten million artifacts: more is no number of artifacts. */
const MOST_PAGES = 1e5;
/** Pages that are read again at most, because the list grew or shrank meanwhile. */
const MOST_AGAIN = 12;
/**
* Lists a repository's artifacts made in `[from, to)`: one request for 100 of them,
* whatever their names, newest first. Pages newer than the span are skipped by bisection,
* pages older than it are not asked for, the others some at a time. The first page is read
* before the span's start has to be known. Ends where pages bring nothing new.
*/
async function listArtifacts(client, repository, span, odd) {
	const found = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	let again = MOST_AGAIN;
	/** A probe is read to find the span's end; the page may be read once more, as one of the span. */
	async function readPage(page, isProbe = false) {
		const { data } = await client.rest.actions.listArtifactsForRepo({
			...repository,
			per_page: 100,
			page
		});
		const rows = timedRows(data.artifacts, odd);
		const before = seen.size;
		for (const row of rows) {
			if (!isProbe) seen.add(row.id);
			const artifact = toArtifact(row);
			if (artifact === void 0 || !(artifact.createdAt < span.to)) continue;
			found.set(artifact.id, artifact);
		}
		const total = data.total_count;
		const isShort = rows.length < Math.min(100, total - (page - 1) * 100);
		if (isShort || !(total <= MOST_PAGES * 100)) odd("counts more artifacts than it gave");
		if (rows.length > total) odd("gave more artifacts than it counts");
		return {
			times: rows.map(timeOf),
			total: Math.min(isShort ? (page - 1) * 100 + rows.length : total, MOST_PAGES * 100),
			isFresh: seen.size > before
		};
	}
	/**
	* A new artifact moves the others one place on, out of a page that is still to be read; one
	* that is deleted moves them one place back, onto the page before.
	*/
	async function readPages(pages, totalBefore) {
		const read = await Promise.all(pages.map((page) => readPage(page)));
		if (read.every(({ total }) => total === totalBefore) || again <= 0) return read;
		again -= pages.length;
		if (read.some(({ total }) => total < totalBefore) && pages[0] !== void 0) await readPage(pages[0] - 1);
		const reread = [];
		for (const page of pages) reread.push(await readPage(page));
		return reread.map((page, index) => ({
			...page,
			isFresh: read[index]?.isFresh || page.isFresh
		}));
	}
	const isNewer = ({ times }) => times.length > 0 && times.every((time) => time >= span.to);
	const isOlder = ({ times }) => times.every((time) => time < from);
	let last = await readPage(1);
	const from = await span.from;
	let page = 2;
	if (isNewer(last)) {
		let beyond = Math.ceil(last.total / 100) + 1;
		while (page < beyond) {
			const middle = Math.floor((page + beyond) / 2);
			const read = await readPage(middle, true);
			if (isNewer(read)) [last, page] = [read, middle + 1];
			else beyond = middle;
		}
	}
	while (page <= Math.ceil(last.total / 100) && !isOlder(last)) {
		const most = Math.min(PAGES_AT_ONCE, Math.ceil(last.total / 100) - page + 1);
		const count = Math.min(most, pagesUntil(from, last.times));
		const read = await readPages(Array.from({ length: count }, (_, index) => page + index), last.total);
		if (read.some(isOlder)) break;
		if (read.some(({ isFresh }) => !isFresh)) {
			odd("gave a page again that it gave before");
			break;
		}
		last = read.at(-1) ?? last;
		page += count;
	}
	return [...found.values()].filter(({ createdAt }) => createdAt >= from);
}
/** How many more pages reach back to `from`, if they are as dense as the one given; one at least. */
function pagesUntil(from, times) {
	const numbers = times.map((time) => time.getTime());
	const oldest = Math.min(...numbers);
	const pages = (oldest - from.getTime()) / (Math.max(...numbers) - oldest);
	return pages > 1 ? Math.floor(pages) : 1;
}
/** Lists the artifacts of one run, of all its attempts: for runs older than the list above. */
async function listArtifactsOfRun(client, repository, runId, odd) {
	const place = {
		...repository,
		run_id: runId,
		per_page: 100
	};
	const pages = readPages(async (page) => {
		const { data, headers } = await client.rest.actions.listWorkflowRunArtifacts({
			...place,
			page
		});
		return {
			rows: timedRows(data.artifacts, odd),
			link: headers.link,
			total: data.total_count
		};
	}, odd);
	const found = [];
	for await (const rows of pages) for (const row of rows) {
		const artifact = toArtifact({
			...row,
			workflow_run: { id: runId }
		});
		if (artifact !== void 0) found.push(artifact);
	}
	return found;
}
/** Uploaders take no more than 255 (actions/toolkit, artifact names, 2026). UTF-16 code units. */
const MAX_NAME_LENGTH$1 = 1e3;
/** The rows of a list that are artifacts; one without a time is of no run, as far as is known. */
function timedRows(rows, odd) {
	const usable = rowsOf(rows, FIELDS$1, odd);
	if (usable.some((row) => Number.isNaN(timeOf(row).getTime()))) odd("gave artifacts without a time");
	return usable;
}
function timeOf({ created_at }) {
	return new Date(created_at ?? NaN);
}
function toArtifact(row) {
	const runId = row.workflow_run?.id;
	const createdAt = timeOf(row);
	if (runId === void 0 || Number.isNaN(createdAt.getTime())) return void 0;
	return {
		id: row.id,
		name: row.name.slice(0, MAX_NAME_LENGTH$1),
		runId,
		sizeInBytes: row.size_in_bytes,
		isExpired: row.expired,
		createdAt
	};
}
// src/sources/list-created.ts
/** GitHub gives no more results of a filtered listing (docs.github.com, REST, workflow runs). */
const MOST_RESULTS = 1e3;
/** Runs that may be made, and rows that may be a second off, between two answers. */
const MOST_NEW = 100;
const TOLERANCE_MS = 6e4;
/**
* Lists what was created in a span into `rows`, by id, past GitHub's cap: level by level, so
* that all spans of a level are asked for at once, and too many runs make two spans of one.
* The pages that remain are known by then.
*
* Each answer has to bear out the one before: as many rows as it counts, made in the span that
* was asked for, no more in a part than in the whole, and new ones on every page. The first
* that does not is heard as odd, and no more is asked.
*/
async function listCreated(list, whole, rows, hearOdd) {
	let isOdd = false;
	const odd = (what) => {
		isOdd = true;
		hearOdd(what);
	};
	async function readPage(span, page) {
		if (isOdd) return;
		const answer = await list(span, page);
		const found = answer.workflow_runs;
		span.total = Math.min(span.total, answer.total_count);
		const before = span.ids.size;
		for (const row of found) {
			rows.set(row.id, row);
			span.ids.add(row.id);
		}
		if (!(answer.total_count <= span.most + MOST_NEW)) odd("counts more runs in a part of a list than in all of it");
		else if (found.some((row) => !isIn(span, row))) odd("gave runs of another time than was asked for");
		else if (page > 1 && span.ids.size === before) odd("gave a page again that it gave before");
		else if (found.length < Math.min(100, span.total - (page - 1) * 100)) odd("counts more runs than it gave");
		else if (found.length > answer.total_count) odd("gave more runs than it counts");
	}
	const rest = [];
	const readOrSplit = async (span) => {
		await readPage(span, 1);
		if (isOdd) return [];
		const halves = span.total >= MOST_RESULTS ? split(span) : [];
		if (span.total > MOST_RESULTS && halves.length === 0) odd("gives no more than 1,000 runs of one second");
		const pages = halves.length > 0 ? 1 : Math.ceil(Math.min(span.total, MOST_RESULTS) / 100);
		for (let page = 2; page <= pages; page += 1) rest.push({
			span,
			page
		});
		return halves;
	};
	let spans = [toListed(whole, Number.MAX_SAFE_INTEGER)];
	while (spans.length > 0) spans = (await pMap(spans, readOrSplit, { concurrency: 6 })).flat();
	await pMap(rest, ({ span, page }) => readPage(span, page), { concurrency: 6 });
}
function toListed(span, most) {
	return {
		...span,
		most,
		ids: /* @__PURE__ */ new Set(),
		total: Number.MAX_SAFE_INTEGER
	};
}
function isIn({ from, to }, { created_at }) {
	const at = Date.parse(created_at);
	return at >= from.getTime() - TOLERANCE_MS && at <= to.getTime() + TOLERANCE_MS;
}
/** Two halves that share no second; none when there is only one second. */
function split({ from, to, total }) {
	const seconds = Math.floor((to.getTime() - from.getTime()) / 1e3);
	if (seconds < 1) return [];
	const middle = new Date(from.getTime() + Math.floor(seconds / 2) * 1e3);
	return [toListed({
		from,
		to: middle
	}, total), toListed({
		from: new Date(middle.getTime() + 1e3),
		to
	}, total)];
}
// src/sources/run-attempts.ts
/** Nobody re-runs a run so often in the window of a report. */
const MOST_ATTEMPTS = 100;
/** The attempts of listed runs that completed in the window. */
async function attemptsOf(client, repository, window, rows, odd) {
	const isRow = (row) => !Number.isNaN(toRun(row, void 0).completedAt.getTime());
	const readable = rows.filter(isRow);
	if (readable.length < rows.length) odd("gave runs without a time");
	const expand = (row) => expandAttempts(client, repository, window, row, odd);
	const found = await pMap(readable, expand, { concurrency: 6 });
	return {
		attempts: found.flatMap((run) => run.attempts).sort((a, b) => b.completedAt.getTime() - a.completedAt.getTime() || b.id - a.id),
		lost: found.flatMap((run) => run.lost)
	};
}
/**
* The attempts of one run that completed in the window. A row shows only the latest; an
* earlier one is asked for when the next one started late enough for it to matter. Each has
* to be the one that was asked for, so that their numbers go down to the first.
*/
async function expandAttempts(client, repository, window, latest, odd) {
	const attempts = [];
	let row = latest;
	let nextStartedAt;
	for (;;) {
		const run = toRun(row, nextStartedAt);
		if (row.status === "completed" && run.completedAt >= window.from && run.completedAt < window.to) attempts.push(run);
		if (run.attempt <= 1 || run.startedAt < window.from) return {
			attempts,
			lost: []
		};
		nextStartedAt = run.startedAt;
		const asked = run.attempt - 1;
		const isTooMany = (latest.run_attempt ?? 1) - asked > MOST_ATTEMPTS;
		const earlier = isTooMany ? void 0 : await readAttempt(client, repository, run.id, asked);
		const isAsked = earlier?.id === run.id && earlier.run_attempt === asked;
		if (isTooMany || earlier !== void 0 && !isAsked) odd("gave another attempt of a run than the one that was asked for");
		if (!isAsked) return {
			attempts,
			lost: [attemptBefore(run)]
		};
		row = earlier;
	}
}
/** What is known of the attempt before one: it was over when that began. */
function attemptBefore(next) {
	return {
		...next,
		attempt: next.attempt - 1,
		conclusion: null,
		startedAt: next.createdAt,
		completedAt: next.startedAt,
		supersededAt: next.startedAt
	};
}
/** One attempt of a run; undefined when the run was deleted meanwhile. */
async function readAttempt(client, repository, run_id, attempt_number) {
	const place = {
		...repository,
		run_id,
		attempt_number,
		exclude_pull_requests: true
	};
	try {
		return (await client.rest.actions.getWorkflowRunAttempt(place)).data;
	} catch (error) {
		if (isMissing(error)) return void 0;
		throw error;
	}
}
/** Names and addresses are short; what strangers made of them is cut. UTF-16 code units. */
const MAX_NAME_LENGTH = 1e4;
/**
* GitHub reports no time of completion; a completed attempt was last updated then. A later
* attempt can only have begun after it.
*/
function toRun(row, nextStartedAt) {
	const updatedAt = new Date(row.updated_at);
	const completedAt = nextStartedAt !== void 0 && nextStartedAt < updatedAt ? nextStartedAt : updatedAt;
	const [path = ""] = toLocalPath(row.path.slice(0, MAX_NAME_LENGTH)).split("@", 1);
	return {
		id: row.id,
		attempt: row.run_attempt ?? 1,
		workflow: {
			name: toLocalPath(row.name ?? path).slice(0, MAX_NAME_LENGTH),
			path
		},
		url: row.html_url.slice(0, MAX_NAME_LENGTH),
		conclusion: row.conclusion,
		createdAt: new Date(row.created_at),
		startedAt: new Date(row.run_started_at ?? row.created_at),
		completedAt,
		supersededAt: nextStartedAt ?? null,
		isFork: row.head_repository?.id !== row.repository.id
	};
}
/** Deleted, or hidden from the token. */
function isMissing(error) {
	return isNotFound(error) || isGone(error);
}
/**
* A required workflow is another repository's, maybe a private one, whose name stands
* before the path; GitHub names a workflow without a name by its path.
*/
function toLocalPath(path) {
	return path.replace(/^[\w.-]+\/[\w.-]+\/(?=\.github\/workflows\/)/, "");
}
// src/sources/github-runs.ts
/**
* Runs are found by creation, but belong to the window in which they completed: the
* listing reaches back this much further. Three days hold every run on GitHub's own
* runners (six hours a job); older ones are found by their artifacts.
*/
const LOOK_BACK_MS = 2592e5;
/** All runs are listed this far back: longer ones than GitHub's own runners allow a job are few. */
const NEAR_LOOK_BACK_MS = 216e5;
/**
* Lists every attempt that completed in the window, whatever its conclusion. Closed
* creation windows are bisected until GitHub's cap cannot cut them.
*
* Where ordinary CI makes many runs, only the workflows that gh-aw compiled are listed
* beyond the near look-back: an ordinary run that took more than six hours is then left
* out of the count of runs without an agent.
*/
async function listRuns(client, repository, window, odd) {
	const rows = /* @__PURE__ */ new Map();
	const near = /* @__PURE__ */ new Date(window.from.getTime() - NEAR_LOOK_BACK_MS);
	const far = /* @__PURE__ */ new Date(window.from.getTime() - LOOK_BACK_MS);
	const all = listAll(client, repository, odd);
	await Promise.all([listCreated(all, {
		from: near,
		to: window.to
	}, rows, odd), listFarBack(client, repository, {
		from: far,
		to: /* @__PURE__ */ new Date(near.getTime() - 1e3)
	}, rows, odd)]);
	return {
		...await attemptsOf(client, repository, window, [...rows.values()], odd),
		ids: new Set(rows.keys())
	};
}
/** Lists old runs by whatever takes fewer requests: all of them, or compiled workflows alone. */
async function listFarBack(client, repository, span, rows, odd) {
	const all = listAll(client, repository, odd);
	const { total_count: total } = await all(span, 1, 1);
	if (total === 0) return;
	const pages = Math.ceil(total / 100);
	const compiled = pages > FEW_PAGES ? await listCompiledWorkflows(client, repository, odd) : [];
	if (pages <= FEW_PAGES || compiled.length >= pages) {
		await listCreated(all, span, rows, odd);
		return;
	}
	const lists = compiled.map((workflow_id) => async (part, page) => {
		const query = {
			...repository,
			...toQuery(part, page, 100),
			workflow_id
		};
		const { data } = await client.rest.actions.listWorkflowRuns(query);
		if ((data.workflow_runs?.filter((row) => row?.workflow_id !== workflow_id) ?? []).length > 0) odd("gave runs of another workflow than was asked for");
		return toPage(data, odd);
	});
	await pMap(lists, (list) => listCreated(list, span, rows, odd), { concurrency: 6 });
}
/** As many pages are read without asking which workflows there are. */
const FEW_PAGES = 3;
/** Ids of the workflows that gh-aw compiled. */
async function listCompiledWorkflows(client, repository, odd) {
	const pages = readPages(async (page) => {
		const place = {
			...repository,
			per_page: 100,
			page
		};
		const { data, headers } = await client.rest.actions.listRepoWorkflows(place);
		return {
			rows: rowsOf(data.workflows, { path: "string" }, odd),
			link: headers.link,
			total: data.total_count
		};
	}, odd);
	const ids = [];
	for await (const workflows of pages) ids.push(...workflows.filter(({ path }) => path.endsWith(".lock.yml")).map(({ id }) => id));
	return ids;
}
/** Attempts in the window of runs that the listing does not hold: artifacts lead to them. */
async function readRuns(client, repository, window, ids, odd) {
	const lost = [];
	const found = await attemptsOf(client, repository, window, (await pMap(ids, async (run_id) => {
		try {
			const { data } = await client.rest.actions.getWorkflowRun({
				...repository,
				run_id
			});
			if (data.id === run_id) return data;
			odd("gave another run than the one that was asked for");
			lost.push(lostRun(client, repository, run_id, window));
			return;
		} catch (error) {
			if (!isMissing(error)) throw error;
			lost.push(lostRun(client, repository, run_id, window));
			return;
		}
	}, { concurrency: 6 })).filter((row) => row !== void 0), odd);
	return {
		attempts: found.attempts,
		lost: [...lost, ...found.lost]
	};
}
/** What is known of a run of which there are artifacts and nothing else. */
function lostRun(client, { owner, repo }, id, { from }) {
	const api = new URL(client.request.endpoint.DEFAULTS.baseUrl);
	return {
		id,
		attempt: 1,
		workflow: {
			name: "unknown workflow",
			path: ""
		},
		url: `${`${api.protocol}//${api.host.replace(/^api\./, "")}`}/${owner}/${repo}/actions/runs/${id}`,
		conclusion: null,
		createdAt: from,
		startedAt: from,
		completedAt: from,
		supersededAt: null,
		isFork: false
	};
}
function listAll(client, repository, odd) {
	return async (span, page, perPage = 100) => {
		const query = {
			...repository,
			...toQuery(span, page, perPage)
		};
		return toPage((await client.rest.actions.listWorkflowRunsForRepo(query)).data, odd);
	};
}
/** What is read of a row, where it is always there. */
const FIELDS = {
	path: "string",
	html_url: "string",
	created_at: "string",
	updated_at: "string",
	repository: "object"
};
/** Keeps 400 bytes of a row's 10,000, as all rows of the listing are held together. */
function toPage({ total_count, workflow_runs }, odd) {
	return {
		total_count,
		workflow_runs: rowsOf(workflow_runs, FIELDS, odd).map(toRow)
	};
}
function toRow(row) {
	return {
		id: row.id,
		path: row.path,
		html_url: row.html_url,
		status: row.status,
		conclusion: row.conclusion,
		created_at: row.created_at,
		updated_at: row.updated_at,
		repository: { id: row.repository.id },
		...row.name === void 0 ? {} : { name: row.name },
		...row.run_attempt === void 0 ? {} : { run_attempt: row.run_attempt },
		...row.run_started_at === void 0 ? {} : { run_started_at: row.run_started_at },
		...row.head_repository && { head_repository: { id: row.head_repository.id } }
	};
}
function toQuery({ from, to }, page, per_page) {
	return {
		created: `${toSeconds(from)}..${toSeconds(to)}`,
		page,
		per_page,
		exclude_pull_requests: true
	};
}
/** GitHub's search dates have whole seconds. */
function toSeconds(date) {
	return `${date.toISOString().slice(0, 19)}Z`;
}
// src/sources/request-rate-limit.ts
/**
* GitHub counts 900 points a minute, a reading request as one (docs.github.com, "Rate
* limits for the REST API", secondary limits, 2026-08); the rest is left to others who use
* the same token.
*/
const GITHUB_RATE_LIMIT = {
	requests: 850,
	ms: 6e4
};
/** For a server of one's own. */
const NO_RATE_LIMIT = {
	requests: Number.POSITIVE_INFINITY,
	ms: 0
};
/** Makes a wait for one's turn. Rejects as `AbortError` when the signal ends. */
function createRateLimiter({ requests, ms }) {
	const starts = [];
	return async (signal) => {
		if (requests === Number.POSITIVE_INFINITY) return;
		const now = performance.now();
		const limiting = starts.length < requests ? void 0 : starts.shift();
		const start = Math.max(now, (limiting ?? Number.NEGATIVE_INFINITY) + ms);
		starts.push(start);
		if (start > now) await setTimeout(start - now, void 0, signal === void 0 ? {} : { signal });
	};
}
// src/sources/watch-requests.ts
/** How GitHub names the limit of REST (docs.github.com, REST, rate limits, 2026). */
const REST_LIMIT = "core";
/**
* Watches a client's requests, each try of one that is repeated, and keeps those that read
* to the pace. `slowDown` is called when GitHub asks for fewer (a secondary limit).
*/
function watchRequests(client, pace, slowDown) {
	const takeTurn = createRateLimiter(pace);
	let allowed = Number.POSITIVE_INFINITY;
	let underWay = 0;
	function over(send) {
		return async (url, init) => {
			if (init?.method === "GET") await takeTurn(init.signal);
			const response = await send(url, init);
			const left = response.headers.get("x-ratelimit-remaining");
			const limit = response.headers.get("x-ratelimit-resource") ?? REST_LIMIT;
			if (left !== null && limit === REST_LIMIT) allowed = Number(left);
			if ((response.status === 403 || response.status === 429) && response.headers.has("retry-after")) slowDown();
			return response;
		};
	}
	client.hook.wrap("request", async (request, options) => {
		const send = options.request?.fetch;
		if (isFetch(send)) options.request = {
			...options.request,
			fetch: over(send)
		};
		underWay += 1;
		try {
			return await request(options);
		} finally {
			underWay -= 1;
		}
	});
	return {
		left: () => allowed - underWay,
		useUp() {
			allowed = 0;
		}
	};
}
/** Octokit leaves the type of its `fetch` open; the client is always given one. */
function isFetch(send) {
	return typeof send === "function";
}
// src/sources/github.ts
/**
* Links asked for, and blobs fetched, at the same time, at first and at most: GitHub allows
* 100 requests at once.
*/
const AT_ONCE = 8;
const MOST_AT_ONCE = 16;
/** Requests that are kept for publishing: label, issue, comments and closing. */
const RESERVED_REQUESTS = 25;
/** No request is left but those kept for publishing. */
var NoRequestLeftError = class extends Error {};
/** Runs and artifacts of a repository on GitHub. Listing throws UserError. */
function createGitHubSource(options) {
	const { client, signal } = options;
	const repository = {
		...options.repository,
		request: { signal }
	};
	const api = new URL(client.request.endpoint.DEFAULTS.baseUrl);
	const linkSemaphore = createAdaptiveSemaphore(AT_ONCE, MOST_AT_ONCE);
	const blobSemaphore = createAdaptiveSemaphore(AT_ONCE, MOST_AT_ONCE);
	const requests = watchRequests(client, options.pace, () => linkSemaphore.slowDown());
	const fetchBlob = async (url, init) => {
		const response = await options.fetchBlob(url, init);
		if (response.status === 429 || response.status === 503) blobSemaphore.slowDown();
		return response;
	};
	/** Follows the redirect by hand: the token stays with the API, the signed URL is not logged. */
	async function requestLink({ id }) {
		if (requests.left() <= RESERVED_REQUESTS) throw new NoRequestLeftError();
		const { headers, url } = await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
			...repository,
			artifact_id: id,
			archive_format: "zip",
			request: {
				redirect: "manual",
				signal
			}
		});
		if (headers.location !== void 0) return resolve(headers.location, url);
		throw new ArchiveError("unreadable", "GitHub gave no download link");
	}
	function resolve(location, base) {
		if (!URL.canParse(location, base)) throw new ArchiveError("unreadable", "the download link is no address");
		const address = new URL(location, base);
		const refusal = whyNotFetched(address, api);
		if (refusal !== void 0) throw new ArchiveError("unreadable", refusal);
		for (const secret of secretsOf(address)) options.mask?.(secret);
		return address.href;
	}
	async function read(artifact, isWanted, reserve = () => Promise.resolve()) {
		if (artifact.isExpired) return { gap: "expired" };
		if (signal.aborted) return { gap: "time-budget" };
		try {
			const renew = () => linkSemaphore.run(() => requestLink(artifact));
			const url = await renew();
			return await blobSemaphore.run(() => readArtifact(artifact, isWanted, {
				...options,
				fetchBlob,
				url,
				renew,
				resolve
			}, reserve));
		} catch (error) {
			if (error instanceof NoRequestLeftError) return { gap: "rate-limit" };
			return tellGap(`Artifact ${artifact.id} of run ${artifact.runId}`, error);
		}
	}
	function tellGap(what, error) {
		if (isRateLimit(error)) requests.useUp();
		const gap = signal.aborted ? "time-budget" : gapOf(error);
		const words = error instanceof Error ? toPlainWords(error.message) : "";
		options.log.info(`${what} could not be read: ${gap}${words && ` (${words})`}.`);
		return { gap };
	}
	const doubts = /* @__PURE__ */ new Set();
	const odd = (what) => {
		const doubt = `GitHub ${what}, so runs may be missing`;
		if (!doubts.has(doubt)) options.log.warning(`${doubt}: run again later.`);
		doubts.add(doubt);
	};
	const listing = async (doing, work) => {
		try {
			return await work();
		} catch (error) {
			const name = `${repository.owner}/${repository.repo}`;
			if (signal.aborted) throw new SourceError(`time-budget: it was used up while ${doing} of ${name}; give a longer time-budget, or a later since.`, { cause: error });
			throw toUserError(error, {
				doing,
				repository: name,
				permission: "actions: read"
			});
		}
	};
	return {
		listRuns: (window) => listing("reading the runs", () => listRuns(client, repository, window, odd)),
		readRuns: (window, ids) => listing("reading the runs", () => readRuns(client, repository, window, ids, odd)),
		listArtifacts: (span) => listing("reading the artifacts", () => listArtifacts(client, repository, span, odd)),
		async listArtifactsOfRun(runId) {
			try {
				return await listArtifactsOfRun(client, repository, runId, odd);
			} catch (error) {
				return tellGap(`The list of artifacts of run ${runId}`, error);
			}
		},
		readArtifact: read,
		doubts: () => [...doubts]
	};
}
/** Parameters that sign a link: Azure's, and those of the storages a GitHub server of one's own may use. */
const SIGNATURES = /^(?:sig|signature|x-amz-signature|x-goog-signature|token)$/i;
/** Shorter ones sign nothing, and to mask them would blot out half of a job's log. */
const SHORTEST_SIGNATURE = 16;
/** A link's signature as it reads and, where that differs, as it is written. */
function secretsOf({ searchParams }) {
	const signatures = [...searchParams].filter(([name, value]) => SIGNATURES.test(name) && value.length >= SHORTEST_SIGNATURE);
	return new Set(signatures.flatMap(([, value]) => [value, encodeURIComponent(value)]));
}
/** What one artifact's failure means for the coverage. */
function gapOf(error) {
	if (error instanceof GoneError || isGone(error) || isNotFound(error)) return "expired";
	if (error instanceof ArchiveError) return error.reason;
	if (isRateLimit(error)) return "rate-limit";
	if (isForbidden(error)) return "forbidden";
	return "unreadable";
}
// src/wiring/github-connection.ts
/**
* Publishing writes some issues and comments, and may meet a limit of a minute; it has a time
* of its own, as the time budget may be used up when it begins.
*/
const PUBLISHING_MS = 18e4;
/** Reaches GitHub. The time budget starts here. Throws UserError for an address that is none. */
function connectToGitHub({ owner, repo, timeBudgetMs }, { token, apiUrl: givenUrl, log, mask, isThrottled = true, waits = {} }) {
	const apiUrl = givenUrl.replace(/\/+$/, "");
	if (!URL.canParse(apiUrl)) throw new UserError(`GITHUB_API_URL: "${givenUrl}" is no address; write one such as https://api.github.com.`);
	let onSent = () => void 0;
	const sent = new Promise((resolve) => onSent = resolve);
	const fetch = createProxyFetch(onSent);
	const stopping = new AbortController();
	const late = () => new DOMException("The time budget is used up", "TimeoutError");
	const { signal: budget } = setDeadline(timeBudgetMs, late, stopping.signal);
	let end = budget;
	const client = createGitHubClient({
		token,
		apiUrl,
		userAgent: `token-usage-report/${VERSION$1}`,
		log,
		fetch,
		signal: () => end,
		...waits.requestMs === void 0 ? {} : { timeoutMs: waits.requestMs },
		throttle: {
			isEnabled: isThrottled,
			...waits.secondMs === void 0 ? {} : { secondMs: waits.secondMs }
		}
	});
	return {
		client,
		runs: createGitHubSource({
			client,
			fetchBlob: fetch,
			repository: {
				owner,
				repo
			},
			log,
			signal: budget,
			pace: isThrottled ? GITHUB_RATE_LIMIT : NO_RATE_LIMIT,
			stallTimeout: waits.stallTimeout,
			mask
		}),
		sent,
		beginPublishing() {
			if (end === budget) end = AbortSignal.timeout(PUBLISHING_MS);
		},
		stopReading: () => stopping.abort()
	};
}
export { connectToGitHub as t };
