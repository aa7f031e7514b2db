import { i as __toESM } from "./rolldown-runtime.js";
import { a as legacyRestEndpointMethods, i as paginateRest, n as retry, r as require_light, s as Octokit$1, t as requestLog } from "./dist-src.js";
import { n as SourceError, r as UserError, t as PublishError } from "./errors.js";
import { A as createArtifactNameReader, B as readLargeArchive, L as isZip, M as require_picomatch, N as ArchiveError, P as MAX_ARCHIVE_BYTES, R as readArchive, V as writeFiles, _ as createSessionBook, a as createLedger, c as HEAD_BYTES, d as mayTellUsage, g as estimateOf, h as createRejectCounter, j as phaseOfFile, k as UNKNOWN_ORDER, l as chooseDecoder, m as createDeduplicator, n as buildReport, o as meterSettledRun, p as isObject, s as findAll, t as compare, u as isUsageName, z as readArchiveFrom } from "./compare.js";
import { A as groupBy, D as MISSING_SPEND, F as finite, G as object, H as minValue, J as pipe, K as optional, L as integer, M as boolean, Q as safeParse, T as dateOfWindow, V as maxValue, W as number, Z as safeInteger, et as string, j as array, nt as tuple, q as picklist, tt as transform, z as literal } from "./like-for-like.js";
import { t as VERSION$2 } from "./version.js";
import { i as readKnownReports, n as isBefore, t as chooseWindow } from "./choose-window.js";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { appendFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { createWriteStream, openAsBlob } from "node:fs";
import { tmpdir } from "node:os";
import { pipeline } from "node:stream/promises";
// src/cache/entry.ts
/**
* Raised when entries change their form, or when decoders or list prices change what is
* decoded from the same bytes without a new version of the program.
*/
const FORMAT = 2;
/** Larger entries are not kept: at some 40 bytes a record, packed, they would fill the folder. */
const MAX_RECORDS = 2e5;
/** An entry that unpacks to more is none of ours: `MAX_RECORDS` of 1 KB. Bytes. */
const MAX_UNPACKED_BYTES = 209715200;
const tokenCount = pipe(number(), safeInteger(), minValue(0));
const count = optional(tokenCount);
const amount = optional(pipe(number(), finite(), minValue(0)));
const half = pipe(number(), safeInteger());
/** Milliseconds since 1970, as far as a Date reaches. */
const instant = pipe(number(), integer(), minValue(-864e13), maxValue(864e13), transform((time) => new Date(time)));
const NOT_TOLD = {
	uncachedInput: void 0,
	cacheRead: void 0,
	cacheWrite: void 0,
	output: void 0
};
const tokenFields = {
	uncachedInput: count,
	cacheRead: count,
	cacheWrite: count,
	cacheWrite1h: count,
	output: count,
	unsplit: count
};
const identity = object({
	high: half,
	low: half
});
const text = optional(string());
const flag = optional(boolean());
const termsFields = {
	speed: optional(literal("fast")),
	tier: optional(picklist(["batch", "priority"])),
	region: optional(literal("us"))
};
const agentRef = object({
	id: string(),
	run: optional(string())
});
const sessionFields = {
	id: optional(identity),
	message: optional(identity),
	isSidechain: flag,
	agent: optional(agentRef)
};
const recordFields = {
	grain: picklist([
		"request",
		"agent",
		"session",
		"run"
	]),
	at: optional(instant),
	provider: string(),
	model: text,
	tokens: pipe(object(tokenFields), transform((told) => ({
		...NOT_TOLD,
		...told
	}))),
	reportedCostUsd: amount,
	durationMs: amount,
	identity,
	writer: text,
	terms: optional(object(termsFields)),
	isPartial: flag,
	session: optional(object(sessionFields))
};
const runAgentFields = {
	id: string(),
	attempt: number(),
	name: optional(string()),
	stage: optional(string()),
	model: optional(string()),
	state: picklist([
		"running",
		"done",
		"error",
		"unknown"
	]),
	tokens: optional(tokenCount)
};
const agentRunFields = {
	id: string(),
	name: optional(string()),
	session: optional(identity),
	status: optional(string()),
	startedAt: optional(instant),
	durationMs: optional(pipe(number(), finite(), minValue(0))),
	totalTokens: optional(tokenCount),
	stages: array(string()),
	agents: array(object(runAgentFields))
};
const entrySchema = object({
	format: literal(FORMAT),
	artifactId: number(),
	madeWith: string(),
	isArchive: boolean(),
	files: array(object({
		path: string(),
		isUsage: boolean(),
		isEmpty: boolean(),
		records: array(object(recordFields)),
		rejects: array(object({
			reason: picklist([
				"malformed",
				"not-an-object",
				"missing-tokens",
				"negative",
				"not-a-number",
				"implausible",
				"too-long"
			]),
			line: pipe(number(), integer(), minValue(1))
		})),
		agentRuns: array(object(agentRunFields)),
		agentNames: array(tuple([string(), string()]))
	}))
});
const pack = promisify(gzip);
const unpack = promisify(gunzip);
/** Writes what decoding gave as packed JSON; undefined when it is too much to keep. */
async function writeEntry(key, { files, isArchive }) {
	if (files.reduce((sum, { records, rejects }) => sum + records.length + rejects.length, 0) > MAX_RECORDS) return void 0;
	const entry = {
		format: FORMAT,
		...key,
		isArchive,
		files: files.map((file) => ({
			...file,
			records: file.records.map((record) => ({
				...record,
				at: record.at?.getTime()
			})),
			agentRuns: file.agentRuns.map((run) => ({
				...run,
				startedAt: run.startedAt?.getTime()
			}))
		}))
	};
	return pack(JSON.stringify(entry));
}
/**
* Reads an entry; undefined when it is another key's or of another form. Rejects bytes
* that are no packed JSON: gzip's checksum finds what was cut or changed.
*/
async function readEntry(key, bytes) {
	const text = await unpack(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
	const { success, output } = safeParse(entrySchema, JSON.parse(text.toString("utf8")));
	if (!success) return void 0;
	return output.artifactId === key.artifactId && output.madeWith === key.madeWith ? {
		files: output.files,
		isArchive: output.isArchive
	} : void 0;
}
// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);
		const result = [];
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = /* @__PURE__ */ new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);
		const signalListener = () => {
			reject(signal.reason);
		};
		const cleanup = () => {
			signal?.removeEventListener("abort", signalListener);
		};
		const resolve = (value) => {
			resolve_(value);
			cleanup();
		};
		const reject = (reason) => {
			if (isResolved) return;
			isResolved = true;
			reject_(reason);
			cleanup();
			if (!isIterableDone) closeIterator(iterator);
		};
		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}
			signal.addEventListener("abort", signalListener, { once: true });
		}
		const pull = createPuller(iterator);
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
			for (const index of pendingIndexes) if (index < doneIndex) return;
			if (!stopOnError) {
				const collectedErrors = [];
				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) if (index in errors) collectedErrors.push(errors[index]);
				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors));
					return;
				}
			}
			isResolved = true;
			if (!isIterableDone) closeIterator(iterator);
			const lastIndex = Math.min(doneIndex, result.length);
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}
			resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
		};
		const next = async () => {
			if (isResolved || currentIndex >= doneIndex) return;
			const index = currentIndex++;
			pendingIndexes.add(index);
			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);
				if (index < doneIndex) throw error;
				settleIfFinished();
				return;
			}
			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}
			(async () => {
				try {
					const element = await nextItem.value;
					if (isResolved || index >= doneIndex) return;
					const value = await mapper(element, index);
					if (index >= doneIndex) return;
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}
					if (value === pMapSkip) skippedCount++;
					result[index] = isSettled && value !== pMapSkip ? {
						status: "fulfilled",
						value
					} : value;
				} catch (error) {
					if (index >= doneIndex) return;
					if (isSettled) result[index] = {
						status: "rejected",
						reason: error
					};
					else if (stopOnError) {
						reject(error);
						return;
					} else errors[index] = error;
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})().then(() => new Promise(() => {})).then(resolve_);
		};
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					await next();
				} catch (error) {
					reject(error);
					break;
				}
				if (isResolved || currentIndex >= doneIndex) break;
			}
		})();
	});
}
const pMapSkip = Symbol("skip");
const pMapStop = Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
	if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	if (typeof mapper !== "function") throw new TypeError("Mapper function is required");
	if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
}
function isLimit(value, minimum) {
	return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}
function createPuller(iterator) {
	let isSourceDone = false;
	const markDone = (item) => {
		if (item?.done) isSourceDone = true;
	};
	return () => {
		if (isSourceDone) return { done: true };
		const result = iterator.next();
		markDone(result);
		if (typeof result?.then !== "function") return result;
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});
		return promise;
	};
}
// src/cache/remove-old-entries.ts
/**
* GitHub keeps an artifact for 90 days unless told otherwise, so an entry of more is asked
* for no more (docs.github.com, "Removing workflow artifacts", 2026).
*/
const MAX_AGE_MS = 7776e6;
/** What a folder may hold: some 50,000 artifacts of gh-aw, and a twentieth of what GitHub's cache gives a repository. Bytes. */
const MAX_FOLDER_BYTES = 536870912;
/** Names that the cache gives: an entry, or the draft of one. Other files are not ours. */
const OWN_NAME = /^[0-9a-f]{16}-\d+\.json\.gz(?:\.[0-9a-f-]{36})?$/;
/** Removes what was written more than 90 days ago, and beyond 512 MiB the oldest first. */
async function removeOldEntries(folder, now, mostBytes = MAX_FOLDER_BYTES) {
	const newestFirst = (await pMap((await readdir(folder)).filter((name) => OWN_NAME.test(name)), (name) => measure(join(folder, name)), { concurrency: 16 })).filter((file) => file !== void 0).sort((a, b) => b.writtenAt - a.writtenAt || (a.path < b.path ? -1 : 1));
	let bytes = 0;
	for (const { path, size, writtenAt } of newestFirst) {
		bytes += size;
		if (bytes > mostBytes || now - writtenAt > MAX_AGE_MS) await rm(path, { force: true });
	}
}
/** Undefined when another run has removed it in between. */
async function measure(path) {
	try {
		const { size, mtimeMs } = await stat(path);
		return {
			path,
			size,
			writtenAt: mtimeMs
		};
	} catch {
		return;
	}
}
// src/cache/usage-cache.ts
/**
* Keeps decoded usage in a folder, one small file an artifact. The content of an artifact
* never changes, so an entry is right as long as the same decoders and prices made it; any
* other is read as if it were not there, and then replaced. A folder that cannot be
* written to gives one warning.
*/
function createUsageCache({ folder, repository, madeWith, log }) {
	const prefix = digest(repository).slice(0, PREFIX_LENGTH);
	const keyOf = (artifactId) => ({
		artifactId,
		madeWith: digest(madeWith)
	});
	const pathOf = (artifactId) => join(folder, `${prefix}-${artifactId}.json.gz`);
	let opened;
	let isWritable = true;
	/** Makes the folder and room in it, before the first entry is written. */
	async function open() {
		try {
			await mkdir(folder, { recursive: true });
			await removeOldEntries(folder, Date.now());
		} catch (error) {
			giveUp(error);
		}
	}
	function giveUp(error) {
		if (!isWritable) return;
		isWritable = false;
		const reason = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
		log.warning(`cache-dir: ${folder} cannot be written to${reason}, so the next run reads artifacts again; give a folder that can be written to.`);
	}
	return {
		async read(artifactId) {
			const path = pathOf(artifactId);
			try {
				return await readEntry(keyOf(artifactId), await readFile(path));
			} catch (error) {
				if (!isMissing$1(error)) log.debug(`${path} is no cache entry: it is read anew.`);
				return;
			}
		},
		async write(artifactId, decoded) {
			opened ??= open();
			await opened;
			if (!isWritable) return;
			const path = pathOf(artifactId);
			const draft = `${path}.${randomUUID()}`;
			try {
				const entry = await writeEntry(keyOf(artifactId), decoded);
				if (entry === void 0) return;
				await writeFile(draft, entry, {
					flag: "wx",
					mode: 384
				});
				await rename(draft, path);
			} catch (error) {
				giveUp(error);
				await rm(draft, { force: true }).catch(() => void 0);
			}
		}
	};
}
/** Of 64 hex digits; enough to keep apart the repositories that share a folder. */
const PREFIX_LENGTH = 16;
function digest(text) {
	return createHash("sha256").update(text).digest("hex");
}
function isMissing$1(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
var VERSION$1 = "0.0.0-development";
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
	return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
	const { pathname } = new URL(options.url, "http://github.test");
	const isAuth = isAuthRequest(options.method, pathname);
	const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
	const isSearch = options.method === "GET" && pathname.startsWith("/search/");
	const isGraphQL = pathname.startsWith("/graphql");
	const jobOptions = ~~request.retryCount > 0 ? {
		priority: 0,
		weight: 0
	} : {};
	if (state.clustering) jobOptions.expiration = 6e4;
	if (isWrite || isGraphQL) await state.write.key(state.id).schedule(jobOptions, noop);
	if (isWrite && state.triggersNotification(pathname)) await state.notifications.key(state.id).schedule(jobOptions, noop);
	if (isSearch) await state.search.key(state.id).schedule(jobOptions, noop);
	const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
	if (isGraphQL) {
		const res = await req;
		if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) throw Object.assign(/* @__PURE__ */ new Error("GraphQL Rate Limit Exceeded"), {
			response: res,
			data: res.data
		});
	}
	return req;
}
function isAuthRequest(method, pathname) {
	return method === "PATCH" && /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && (/^\/applications\/[^/]+\/token$/.test(pathname) || /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || pathname === "/login/oauth/access_token");
}
var triggers_notification_paths_default = [
	"/orgs/{org}/invitations",
	"/orgs/{org}/invitations/{invitation_id}",
	"/orgs/{org}/teams/{team_slug}/discussions",
	"/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
	"/repos/{owner}/{repo}/collaborators/{username}",
	"/repos/{owner}/{repo}/commits/{commit_sha}/comments",
	"/repos/{owner}/{repo}/issues",
	"/repos/{owner}/{repo}/issues/{issue_number}/comments",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
	"/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
	"/repos/{owner}/{repo}/pulls",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments",
	"/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
	"/repos/{owner}/{repo}/pulls/{pull_number}/merge",
	"/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
	"/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
	"/repos/{owner}/{repo}/releases",
	"/teams/{team_id}/discussions",
	"/teams/{team_id}/discussions/{discussion_number}/comments"
];
function routeMatcher(paths) {
	const regex2 = `^(?:${paths.map((path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")).map((r) => `(?:${r})`).join("|")})[^/]*$`;
	return new RegExp(regex2, "i");
}
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
	groups.global = new Bottleneck.Group({
		id: "octokit-global",
		maxConcurrent: 10,
		...common
	});
	groups.auth = new Bottleneck.Group({
		id: "octokit-auth",
		maxConcurrent: 1,
		...common
	});
	groups.search = new Bottleneck.Group({
		id: "octokit-search",
		maxConcurrent: 1,
		minTime: 2e3,
		...common
	});
	groups.write = new Bottleneck.Group({
		id: "octokit-write",
		maxConcurrent: 1,
		minTime: 1e3,
		...common
	});
	groups.notifications = new Bottleneck.Group({
		id: "octokit-notifications",
		maxConcurrent: 1,
		minTime: 3e3,
		...common
	});
};
function throttling(octokit, octokitOptions) {
	const { enabled = true, Bottleneck = import_light.default, id = "no-id", timeout = 12e4, connection } = octokitOptions.throttle || {};
	if (!enabled) return {};
	const common = { timeout };
	if (typeof connection !== "undefined") common.connection = connection;
	const state = Object.assign({
		clustering: connection != null,
		triggersNotification,
		fallbackSecondaryRateRetryAfter: 60,
		retryAfterBaseValue: 1e3,
		id
	}, octokitOptions.throttle);
	if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
	let initialized = false;
	const initializeBottleneck = () => {
		if (initialized) return;
		initialized = true;
		if (groups.global == null) createGroups(Bottleneck, common);
		state.global = state.global ?? groups.global;
		state.auth = state.auth ?? groups.auth;
		state.search = state.search ?? groups.search;
		state.write = state.write ?? groups.write;
		state.notifications = state.notifications ?? groups.notifications;
		state.retryLimiter = state.retryLimiter ?? new Bottleneck();
		const events = {};
		const emitter = new Bottleneck.Events(events);
		events.on("secondary-limit", state.onSecondaryRateLimit);
		events.on("rate-limit", state.onRateLimit);
		events.on("error", (e) => octokit.log.warn("Error in throttling-plugin limit handler", e));
		state.retryLimiter.on("failed", async function(error, info) {
			const [state2, request, options] = info.args;
			const { pathname } = new URL(options.url, "http://github.test");
			if (!(pathname.startsWith("/graphql") && error.status !== 401 || error.status === 403 || error.status === 429)) return;
			const retryCount = ~~request.retryCount;
			request.retryCount = retryCount;
			options.request.retryCount = retryCount;
			const { wantRetry, retryAfter = 0 } = await (async function() {
				if (/\bsecondary rate\b/i.test(error.message)) {
					const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
					return {
						wantRetry: await emitter.trigger("secondary-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some((error2) => error2.type === "RATE_LIMITED")) {
					const rateLimitReset = (/* @__PURE__ */ new Date(~~error.response.headers["x-ratelimit-reset"] * 1e3)).getTime();
					const retryAfter2 = Math.max(Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1, 0);
					return {
						wantRetry: await emitter.trigger("rate-limit", retryAfter2, options, octokit, retryCount),
						retryAfter: retryAfter2
					};
				}
				return {};
			})();
			if (wantRetry) {
				request.retryCount++;
				return retryAfter * state2.retryAfterBaseValue;
			}
		});
	};
	octokit.hook.wrap("request", (request, options) => {
		initializeBottleneck();
		return wrapRequest(state, request, options);
	});
	return {};
}
throttling.VERSION = VERSION$1;
throttling.triggersNotification = triggersNotification;
// node_modules/@octokit/rest/dist-src/index.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/22.0.1` });
// src/github/api-fetch.ts
/** GitHub itself gives up on a request after 10 s (docs.github.com, REST, troubleshooting, 2026). */
const REQUEST_TIMEOUT_MS = 3e4;
/**
* Wraps `fetch` for requests that carry the token: they go to the API's origin alone,
* wherever a link in an answer points, and none of them waits for ever.
*
* A request that the caller's signal ends fails as `AbortError`, which nothing retries.
*/
function createApiFetch(apiUrl, fetch, timeoutMs = REQUEST_TIMEOUT_MS) {
	const { origin } = new URL(apiUrl);
	return async (url, init) => {
		if (new URL(url).origin !== origin) throw new Error("a request with the token may only go to the GitHub API");
		const timeout = AbortSignal.timeout(timeoutMs);
		const caller = init?.signal;
		const signal = caller === void 0 ? timeout : AbortSignal.any([caller, timeout]);
		try {
			return await fetch(url, {
				...init,
				signal
			});
		} catch (error) {
			if (caller?.aborted) throw givenUp();
			throw error;
		}
	};
}
/** The failure of a request that its caller ended. */
function givenUp() {
	return new DOMException("The request was given up", "AbortError");
}
// src/github/answer-checks.ts
/** The API version whose answers the program knows; sent with every request. */
const API_VERSION = "2022-11-28";
/** A success whose body is missing, cut short or not JSON: nothing can be said about the request. */
var BrokenAnswerError = class extends Error {
	name = "HttpError";
	status = 502;
	request;
	response;
	constructor(request, response) {
		super("The answer was cut short or is not JSON");
		this.request = request;
		this.response = response;
	}
};
/**
* Octokit plugin for what its own plugins leave open. It comes first in their list, so
* that they see what it throws.
*
* - Every request names the API version.
* - A create is never repeated blindly: the first one may have worked although its answer
*   was lost. Retries of `POST` are off unless a request asks for them.
* - A body that breaks off is an error. `@octokit/request` gives it as text instead.
* - A `retry-after` makes any 403 or 429 a secondary limit, whatever the words: GitHub
*   asks to honour it first (docs.github.com, rate limits for the REST API, 2026).
*/
function answerChecks(octokit) {
	octokit.hook.before("request", (options) => {
		options.headers["x-github-api-version"] ??= API_VERSION;
		options.request = { ...options.request };
		if (options.method === "POST") options.request.retries ??= 0;
	});
	octokit.hook.after("request", (response, options) => {
		const isSuccess = response.status >= 200 && response.status <= 203;
		const isText = typeof response.data === "string";
		if (isSuccess && isText && options.method !== "HEAD") {
			if (options.request.signal?.aborted) throw givenUp();
			throw new BrokenAnswerError({ ...options }, response);
		}
	});
	octokit.hook.error("request", (error) => {
		const headers = "response" in error ? error.response?.headers : void 0;
		const isLimit = "status" in error && (error.status === 403 || error.status === 429);
		const isPrimary = headers?.["x-ratelimit-remaining"] === "0";
		if (isLimit && headers?.["retry-after"] !== void 0 && !isPrimary) error.message = `${error.message} (secondary rate limit)`;
		throw error;
	});
	return {};
}
// src/github/proxy-fetch.ts
const PROXY_VARIABLES = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY"
];
/**
* Makes a `fetch` that goes through the proxy that `http(s)_proxy` names, unless
* `no_proxy` or a loopback address says otherwise, host by host, by the rules of GitHub's
* own actions (@actions/http-client 4, lib/proxy.js, 2026). Node's `fetch` reads these
* variables only from Node 22.21 on and only with NODE_USE_ENV_PROXY=1.
*
* Without such a variable it is Node's own `fetch`: the proxy code is slow to load.
*/
function createProxyFetch() {
	if (!PROXY_VARIABLES.some((name) => process.env[name])) return (url, init) => globalThis.fetch(url, init);
	let loaded;
	return async (url, init) => {
		loaded ??= loadProxyFetch();
		return (await loaded)(url, init);
	};
}
async function loadProxyFetch() {
	const [undici, { getProxyUrl }] = await Promise.all([import("./undici2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)), import("./lib2.js")]);
	const agents = /* @__PURE__ */ new Map();
	const direct = new undici.Agent();
	function dispatcherFor(url) {
		const proxy = getProxyUrl(url);
		if (proxy === "") return direct;
		const agent = agents.get(proxy) ?? new undici.ProxyAgent(proxy);
		agents.set(proxy, agent);
		return agent;
	}
	return async (url, init) => {
		const answer = await undici.fetch(url, {
			...init,
			dispatcher: dispatcherFor(url)
		});
		const { status, statusText, body } = answer;
		return new Response(body, {
			status,
			statusText,
			headers: [...answer.headers]
		});
	};
}
/** Retries of one request that ran into a limit. */
const MAX_LIMIT_RETRIES = 2;
/** Answers that another try would not change; limits are the throttling's to retry. */
const FINAL_STATUSES = [
	400,
	401,
	403,
	404,
	410,
	422,
	429,
	451
];
const ThrottledOctokit = Octokit.plugin(answerChecks, retry, throttling);
/**
* Makes the client for GitHub's REST API.
*
* Writes are a second or more apart, as GitHub asks. A limit is waited for when it ends
* within 60 seconds, at most twice a request; else the request fails and `isRateLimit`
* knows the error. Reads and updates are retried three times after a fault of the server
* or the network, creates never.
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
	return new ThrottledOctokit({
		auth: token,
		baseUrl: apiUrl,
		userAgent,
		log: octokitLog,
		request: {
			fetch: createApiFetch(apiUrl, options.fetch ?? createProxyFetch(), options.timeoutMs),
			log: octokitLog
		},
		throttle: {
			enabled: throttle.isEnabled ?? true,
			retryAfterBaseValue: throttle.secondMs ?? 1e3,
			onRateLimit: decideOnWaiting("rate limit", log),
			onSecondaryRateLimit: decideOnWaiting("secondary rate limit", log)
		},
		retry: {
			doNotRetry: FINAL_STATUSES,
			retryAfterBaseValue: throttle.secondMs ?? 1e3
		}
	});
}
function decideOnWaiting(limit, log) {
	return (seconds, { request }, _octokit, retries) => {
		if (!(seconds <= 60 && retries < MAX_LIMIT_RETRIES) || request?.signal?.aborted) return false;
		log.info(`GitHub's ${limit} is reached: waiting ${seconds} s.`);
		return true;
	};
}
// src/github/api-error.ts
/** A limit of requests, whether used up for the hour or by asking too fast. */
function isRateLimit(error) {
	const failure = findFailure(error);
	if (failure === void 0) return false;
	if (failure.status === 429) return true;
	const headers = failure.response?.headers;
	const isLimited = headers?.["x-ratelimit-remaining"] === "0" || headers?.["retry-after"] !== void 0;
	return failure.status === 403 && (isLimited || /\brate limit/i.test(failure.message));
}
/** The token may not do this. */
function isForbidden(error) {
	return findFailure(error)?.status === 403 && !isRateLimit(error);
}
/** Missing, or hidden from the token. */
function isNotFound(error) {
	return findFailure(error)?.status === 404;
}
/** Deleted, expired, or disabled in the repository. */
function isGone(error) {
	return findFailure(error)?.status === 410;
}
/** Nobody knows whether the request was carried out: the answer was lost, or a fault. */
function isDoubtful(error) {
	return (findFailure(error)?.status ?? 0) >= 500;
}
/**
* Turns a failure of GitHub's API into one sentence that names the thing, the place and
* the cure; any other error comes back as it is. The sentence holds no token, header or
* signed URL.
*/
function toUserError(error, place, Kind = UserError) {
	if (error instanceof UserError) return error;
	const failure = findFailure(error);
	if (failure !== void 0) return new Kind(explain$1(failure, place), { cause: error });
	return error instanceof Error ? error : new Error("An error that is none", { cause: error });
}
function explain$1(failure, place) {
	const { doing, repository, permission } = place;
	const work = `${doing} of ${repository}`;
	if (failure.response === void 0) return explainSilence(failure, work);
	const words = `${failure.status}${quoteReason(failure)}`;
	if (isRateLimit(failure)) return `GitHub's rate limit for this token is used up${untilReset(failure)} while ${work} (${words}): run again later, or ask for less with \`workflows\`, \`since\` or \`max-runs\`.`;
	switch (failure.status) {
		case 401: return `GitHub refused the token while ${work} (401): give a valid one, as \`github-token\` in the workflow or as GITHUB_TOKEN in the terminal.`;
		case 403: return /\barchived\b/i.test(failure.message) ? `${repository} is archived and takes no changes (403): unarchive it, or leave \`issue\` out of \`publish\`.` : `The token does not allow ${work} (${words}): add \`${permission}\` under \`permissions:\` of the job, or give a token that has it as \`github-token\`.`;
		case 404: return `Repository ${repository} was not found while ${doing}, or the token may not see it (404): check its name, and give the token \`${permission}\` for it.`;
		case 410: return permission === "issues: write" ? `Issues are disabled in ${repository} (410): enable them in its settings, or leave \`issue\` out of \`publish\`.` : `What was asked for is gone while ${work} (410): run again.`;
		default: return failure.status >= 500 ? `GitHub's API failed while ${work} (${words}): run again later.` : `GitHub did not accept the request while ${work} (${words}): check the inputs of this run.`;
	}
}
/** No answer at all: the network, a proxy, or a wrong address. */
function explainSilence(failure, work) {
	const host = hostOf(failure.request.url);
	if (isTimeout(failure.cause)) return `The GitHub API at ${host} did not answer in time while ${work}: run again later.`;
	return `The GitHub API at ${host} could not be reached while ${work}${findCode(failure)}: check the network, the proxy variables and GITHUB_API_URL, then run again.`;
}
function untilReset({ response }) {
	const seconds = Number(response?.headers?.["x-ratelimit-reset"] ?? NaN);
	const isUsedUp = response?.headers?.["x-ratelimit-remaining"] === "0";
	const reset = /* @__PURE__ */ new Date(seconds * 1e3);
	if (!isUsedUp || Number.isNaN(reset.getTime())) return "";
	return ` until ${reset.toISOString().slice(11, 16)} UTC`;
}
/** The longest quotation of GitHub's own words. */
const MAX_REASON_LENGTH$1 = 160;
function quoteReason({ response }) {
	const data = response?.data;
	if (!(typeof data === "object" && data !== null && "message" in data) || typeof data.message !== "string") return "";
	return `, "${toPlainWords(data.message).slice(0, MAX_REASON_LENGTH$1)}"`;
}
/** One line without control characters, and without the secret part of a signed URL. */
function toPlainWords(text) {
	return text.replace(/(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>]*/g, "$1").replace(/[\p{C}\s]+/gu, " ").trim();
}
function hostOf(url) {
	return typeof url === "string" && URL.canParse(url) ? new URL(url).host : "its address";
}
function isTimeout(error) {
	return error instanceof Error && error.name === "TimeoutError";
}
/** Node's word for what went wrong (`ECONNREFUSED`), from the innermost cause that has one. */
function findCode(error) {
	let code = "";
	for (let at = error; typeof at === "object" && at !== null; at = "cause" in at ? at.cause : null) if ("code" in at && typeof at.code === "string") code = ` (${toPlainWords(at.code)})`;
	return code;
}
/** The octokit error itself, or the one that a user error was made of. */
function findFailure(error) {
	for (let at = error; at instanceof Error; at = at.cause) if (isFailure(at)) return at;
}
function isFailure(error) {
	return "status" in error && typeof error.status === "number" && "request" in error && typeof error.request === "object";
}
// src/publishers/artifact.ts
/** Under this name the run's page offers the report's files. */
const ARTIFACT_NAME = "token-usage-report";
/**
* Uploads the report's files as an artifact of the workflow run that this is a step of.
*
* `files` are paths below `rootDirectory`. GitHub's own client finds the run by what the
* runner puts in the environment of an action's step. It is large, so it is loaded here
* and nowhere else. Throws PublishError.
*/
async function uploadArtifact(files, rootDirectory) {
	const { DefaultArtifactClient } = await import("./artifact.js");
	try {
		const { id, size } = await new DefaultArtifactClient().uploadArtifact(ARTIFACT_NAME, [...files], rootDirectory);
		if (id === void 0 || size === void 0) throw new Error("GitHub gave the artifact no id");
		return {
			id,
			size
		};
	} catch (error) {
		throw new PublishError(explain(error), { cause: error });
	}
}
function explain(error) {
	const name = error instanceof Error ? error.name : "";
	const message = error instanceof Error ? error.message : "";
	if (name === "GHESNotSupportedError") return `GitHub Enterprise Server takes no artifact from this action: leave \`artifact\` out of \`publish\` and upload \`output-dir\` with a step of your own.`;
	if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) return `The artifact ${ARTIFACT_NAME} can only be uploaded from a \`uses:\` step of a workflow: leave \`artifact\` out of \`publish\` elsewhere.`;
	if (message.includes("(409)")) return `This workflow run already has an artifact ${ARTIFACT_NAME}: leave \`artifact\` out of \`publish\` in all but one of its steps.`;
	return `The artifact ${ARTIFACT_NAME} could not be uploaded (${toPlainWords(message).slice(0, MAX_REASON_LENGTH)}): run the job again, or leave \`artifact\` out of \`publish\`.`;
}
/** The longest quotation of the client's own words. */
const MAX_REASON_LENGTH = 200;
// src/publishers/issue-label.ts
/** Makes the label when it is missing. Failing is a warning: the report matters more. */
async function ensureLabel(client, target, log) {
	const { owner, repo, label } = target;
	try {
		await client.rest.issues.getLabel({
			owner,
			repo,
			name: label.name
		});
	} catch (error) {
		if (isNotFound(error)) await createLabel(client, target, log);
		else warn(error, target, "reading the labels", log);
	}
}
/** Adds the label where a person took it off; the labels of people stay. */
async function keepLabel(client, target, issue, log) {
	const { owner, repo, label } = target;
	if (issue.labels.some((name) => name.toLowerCase() === label.name.toLowerCase())) return;
	try {
		await client.rest.issues.addLabels({
			owner,
			repo,
			issue_number: issue.number,
			labels: [label.name]
		});
	} catch (error) {
		warn(error, target, `labelling issue #${issue.number}`, log);
	}
}
async function createLabel(client, target, log) {
	const { owner, repo, label } = target;
	try {
		await client.rest.issues.createLabel({
			owner,
			repo,
			...label
		});
		log.info(`Label "${label.name}" created.`);
	} catch (error) {
		if (!isAlreadyThere(error)) warn(error, target, "creating the label", log);
	}
}
/** Another run made it in the meantime. */
function isAlreadyThere(error) {
	return error instanceof Error && "status" in error && error.status === 422 && error.message.includes("already_exists");
}
function warn(error, { owner, repo, label }, doing, log) {
	const told = toUserError(error, {
		doing,
		repository: `${owner}/${repo}`,
		permission: "issues: write"
	}, PublishError);
	if (!(told instanceof PublishError)) throw told;
	log.warning(`${told.message} Without the label "${label.name}" the next report cannot find this one.`);
}
// src/publishers/older-issues.ts
/**
* Closes earlier reports, each with a comment that links the new one, and gives the
* numbers of those closed. What fails is a warning; the next run meets the issue again.
*/
async function closeOlderIssues(client, succession, log) {
	const { owner, repo, newest } = succession;
	const older = succession.older.filter(({ number }) => number !== newest);
	const closed = [];
	for (const { number } of older) try {
		await commentOnce(client, succession, number, log);
		await client.rest.issues.update({
			owner,
			repo,
			issue_number: number,
			state: "closed",
			state_reason: "completed"
		});
		closed.push(number);
	} catch (error) {
		log.warning(`Report #${number} stays open: ${tell(error, succession, number)}`);
		if (isRateLimit(error)) break;
	}
	return closed;
}
/** Links the new report, unless an earlier run did so and failed to close the issue. */
async function commentOnce(client, succession, number, log) {
	const { owner, repo, newest } = succession;
	const body = `The newer report is ${owner}/${repo}#${newest}.`;
	const issue = {
		owner,
		repo,
		issue_number: number
	};
	if ((await client.paginate(client.rest.issues.listComments, {
		...issue,
		per_page: 100
	})).some((comment) => comment.user?.type === "Bot" && comment.body === body)) return;
	try {
		await client.rest.issues.createComment({
			...issue,
			body
		});
	} catch (error) {
		if (!isForbidden(error)) throw error;
		log.warning(`Report #${number} gets no link: ${tell(error, succession, number)}`);
	}
}
/** The sentence for a failure of the API; any other error is a defect and thrown. */
function tell(error, { owner, repo }, number) {
	const told = toUserError(error, {
		doing: `closing issue #${number}`,
		repository: `${owner}/${repo}`,
		permission: "issues: write"
	}, PublishError);
	if (told instanceof PublishError) return told.message;
	throw told;
}
// src/publishers/github-issue.ts
const SETTLE_MS = 2e3;
/** A create whose outcome is unknown is made once more, when no issue is found. */
const MAX_CREATES = 2;
/**
* Writes the report as an issue: updates the one of the same date, else creates one, then
* closes the earlier ones. Title and body are replaced; state, lock and other labels stay
* as people set them. Throws PublishError when the issue could not be written.
*/
async function publishIssue(client, plan, log) {
	await ensureLabel(client, plan, log);
	const issue = await writeIssue(client, plan, log);
	log.info(`Issue #${issue.number} ${issue.wasUpdated ? "updated" : "created"}: ${issue.url}`);
	await keepLabel(client, plan, issue, log);
	const succession = {
		...plan,
		newest: issue.number
	};
	const closed = plan.closeOlder ? await closeOlderIssues(client, succession, log) : [];
	if (closed.length > 0) log.info(`Closed: ${closed.map((number) => `#${number}`).join(", ")}`);
	return {
		number: issue.number,
		url: issue.url,
		wasUpdated: issue.wasUpdated,
		closed
	};
}
async function writeIssue(client, plan, log) {
	try {
		return await updateIssue(client, plan, plan.existing) ?? await updateIssue(client, plan, await plan.findAgain()) ?? await createIssue(client, plan, log);
	} catch (error) {
		throw toUserError(error, {
			doing: "writing the report issue",
			repository: `${plan.owner}/${plan.repo}`,
			permission: "issues: write"
		}, PublishError);
	}
}
/** Gives undefined when there is no such issue, or no longer. */
async function updateIssue(client, { owner, repo, title, body }, number) {
	if (number === void 0) return void 0;
	try {
		const { data } = await client.rest.issues.update({
			owner,
			repo,
			issue_number: number,
			title,
			body
		});
		return toWritten(data, true);
	} catch (error) {
		if (isNotFound(error) || isGone(error)) return void 0;
		throw error;
	}
}
/**
* Creates the issue exactly once: when GitHub does not confirm it, the issue is looked
* for before another is made.
*/
async function createIssue(client, plan, log) {
	const { owner, repo, title, body, label } = plan;
	for (let creates = 1;; creates += 1) try {
		const labels = [label.name];
		const { data } = await client.rest.issues.create({
			owner,
			repo,
			title,
			body,
			labels
		});
		return toWritten(data, false);
	} catch (error) {
		if (!isDoubtful(error)) throw error;
		log.info("GitHub did not confirm the new issue: looking whether it is there.");
		await setTimeout$1(plan.settleMs ?? SETTLE_MS);
		const found = await updateIssue(client, plan, await plan.findAgain());
		if (found !== void 0) return {
			...found,
			wasUpdated: false
		};
		if (creates === MAX_CREATES) throw error;
	}
}
function toWritten(issue, wasUpdated) {
	const labels = issue.labels.map((label) => typeof label === "string" ? label : label.name);
	return {
		number: issue.number,
		url: issue.html_url,
		labels: labels.filter((name) => typeof name === "string"),
		wasUpdated
	};
}
// src/publishers/job-summary.ts
/** GitHub drops a step's summary above this size (docs.github.com, job summaries, 2026). Bytes. */
const MAX_SUMMARY_BYTES = 1048576;
const CUT_NOTE = "> The end is cut off: GitHub takes no summary above 1 MiB. `report.md` is complete.\n\n";
/**
* Appends Markdown to the job summary: `path` is what the runner gives a step as
* GITHUB_STEP_SUMMARY. What GitHub would not take is cut at a line, and a note says so.
* Throws PublishError when the file cannot be written.
*/
async function writeJobSummary(path, markdown) {
	const text = cutToBytes(markdown.endsWith("\n") ? markdown : `${markdown}\n`, MAX_SUMMARY_BYTES);
	try {
		await appendFile(path, text);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
		throw new PublishError(`The job summary ${path} could not be written${code}: leave \`summary\` out of \`publish\` where there is none.`, { cause: error });
	}
}
/**
* The longest beginning of whole lines that stays below `most` bytes of UTF-8 together
* with a note before it; the text itself when it is small enough. The note comes first,
* because the cut may fall into something folded.
*/
function cutToBytes(text, most) {
	const bytes = Buffer.from(text);
	if (bytes.length < most) return text;
	const room = most - Buffer.byteLength(CUT_NOTE) - 1;
	const end = bytes.subarray(0, Math.max(0, room)).lastIndexOf("\n") + 1;
	return CUT_NOTE + bytes.subarray(0, end).toString();
}
// src/sources/earlier-reports.ts
/** GitHub's largest page; 30 reports are compared with, and people's issues may stand between. */
const PER_PAGE$2 = 100;
/**
* Reads the issues, open and closed, that have the label and a bot for an author, newest
* first, out of the 100 newest with that label. Whether one is a report is for its text
* to tell: anyone may use a label. None are given where issues are disabled.
*
* The label must hold no comma, which GitHub would take for two labels.
*/
async function readReportIssues(client, { owner, repo, label }) {
	try {
		const { data } = await client.rest.issues.listForRepo({
			owner,
			repo,
			labels: label,
			state: "all",
			sort: "created",
			direction: "desc",
			per_page: PER_PAGE$2
		});
		return data.filter((issue) => issue.pull_request === void 0).map(toReportIssue).filter((issue) => issue.author.isBot);
	} catch (error) {
		if (isGone(error)) return [];
		throw toUserError(error, {
			doing: "reading the earlier reports",
			repository: `${owner}/${repo}`,
			permission: "issues: write"
		}, SourceError);
	}
}
function toReportIssue(issue) {
	return {
		number: issue.number,
		id: issue.id,
		url: issue.html_url,
		title: issue.title,
		body: issue.body ?? "",
		state: issue.state === "open" ? "open" : "closed",
		isLocked: issue.locked,
		author: {
			login: issue.user?.login ?? "",
			isBot: issue.user?.type === "Bot"
		},
		createdAt: new Date(issue.created_at),
		labels: issue.labels.map((label) => typeof label === "string" ? label : label.name ?? "")
	};
}
// src/sources/adaptive-gate.ts
/**
* Makes a gate of `most` places. They are halved when the server asks to slow down and
* grow by one for each round of tasks that went well: as TCP finds the capacity of a
* network without knowing it (RFC 5681, additive increase, multiplicative decrease).
*/
function createAdaptiveGate(most) {
	const waiting = [];
	let places = most;
	let underWay = 0;
	/** Tasks that were let in before the last halving: they tell nothing of the places since. */
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
const PATIENCE = {
	bytes: 65536,
	ms: 3e4
};
/** The artifact is gone: expired or deleted. */
var GoneError = class extends Error {};
/** Opens an artifact's content. The link is a secret for a minute and is never told. */
function createBlobLink(options) {
	const { renew, fetchBlob, signal, patience = PATIENCE } = options;
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
		const watch = watchProgress(signal, patience);
		try {
			const response = await fetchBlob(link, {
				...range === void 0 ? {} : { headers: { range } },
				signal: watch.signal
			});
			return {
				status: response.status,
				headers: response.headers,
				body: watch.over(response.body ?? new ReadableStream()),
				async cancel() {
					watch.stop();
					await response.body?.cancel();
				}
			};
		} catch (error) {
			watch.stop();
			throw error;
		}
	}
	return { get };
}
function watchProgress(signal, { bytes, ms }) {
	const stalled = new AbortController();
	const words = `the blob store sent less than ${bytes / 1024} KiB in ${ms / 1e3} s`;
	const timer = setTimeout(() => stalled.abort(new ArchiveError("unreadable", words)), ms);
	const stop = () => clearTimeout(timer);
	return {
		signal: AbortSignal.any([signal, stalled.signal]),
		stop,
		async *over(body) {
			let progress = 0;
			try {
				for await (const part of body) {
					progress += part.length;
					if (progress >= bytes) {
						progress = 0;
						timer.refresh();
					}
					yield part;
				}
			} finally {
				stop();
			}
		}
	};
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
/** A part that did not arrive as asked; another try may do better. */
var BrokenPartError = class extends Error {};
/**
* Reads an archive in parts: its end at once, then what is expected in as few requests as
* can be. Only the forms `bytes=a-b` are asked for, as Azure knows no other that names an
* end (learn.microsoft.com, "Specifying the range header for Blob service", 2026-08).
*
* `listedSize` only says where the end may be; the answers tell the true size. Throws
* NoRangesError, ArchiveError, GoneError, or the error of a fresh link.
*/
async function openRanges(link, listedSize) {
	let requests = 0;
	let moved = 0;
	async function take(from, to, size) {
		requests += 1;
		moved += to - from;
		if (requests > MAX_REQUESTS || moved > 2 * size) throw new NoRangesError("the parts come to more than the whole");
		try {
			return await takePart(link, from, to);
		} catch (error) {
			if (!isPassing(error)) throw error;
			return takePart(link, from, to).catch((again) => {
				if (!isPassing(again)) throw again;
				throw new ArchiveError("unreadable", "a part of it did not arrive whole, twice", { cause: again });
			});
		}
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
		throw new BrokenPartError(`the blob store answered ${answer.status}`);
	}
	const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(answer.headers.get("content-range") ?? "") ?? [];
	if (Number(first) !== from || !(Number(last) >= from && Number(last) < to)) {
		await answer.cancel();
		throw new BrokenPartError("the blob store gave another part");
	}
	const bytes = Buffer.alloc(Number(last) + 1 - from);
	let filled = 0;
	for await (const part of answer.body) {
		if (filled + part.length > bytes.length) throw new BrokenPartError("the part is too long");
		bytes.set(part, filled);
		filled += part.length;
	}
	if (filled < Math.min(to, Number(total)) - from) throw new BrokenPartError("the part is too short");
	return {
		from,
		bytes,
		total: Number(total)
	};
}
/** Whether the network or the store may do better next time: `fetch` fails with TypeError. */
function isPassing(error) {
	return error instanceof BrokenPartError || error instanceof TypeError;
}
// src/sources/artifact-download.ts
/** The largest un-zipped artifact that is read, whatever its listed size says. Bytes. */
const MAX_PLAIN_FILE_BYTES = 67108864;
/**
* Reads the wanted files of an artifact: a small one whole, of a large one only the parts
* that matter, where the blob store can give parts. Throws GoneError, ArchiveError, or what
* the request for the link throws.
*/
async function readArtifact(artifact, isWanted, options) {
	const link = createBlobLink(options);
	if (!(artifact.sizeInBytes > 4194304)) return readWhole(await link.get(), artifact, isWanted);
	try {
		const source = await openRanges(link, artifact.sizeInBytes);
		return {
			files: await readArchiveFrom(source, isWanted),
			isArchive: true
		};
	} catch (error) {
		if (!(error instanceof NoRangesError)) throw error;
		return readWhole(error.whole ?? await link.get(), artifact, isWanted);
	}
}
/** Reads in memory what is small, whatever was announced, and the rest through a file. */
async function readWhole(answer, artifact, isWanted) {
	if (answer.status !== 200) {
		await answer.cancel();
		throw new ArchiveError("unreadable", `the blob store answered ${answer.status}`);
	}
	const iterator = capped(answer.body)[Symbol.asyncIterator]();
	const parts = [];
	let length = 0;
	for (;;) {
		const { done, value } = await iterator.next();
		if (done) break;
		parts.push(value);
		length += value.length;
		if (length > 4194304) return readThroughFile(resume(parts, iterator), artifact, isWanted);
	}
	const bytes = Buffer.concat(parts);
	return isZip(bytes) ? {
		files: await readArchive(bytes, isWanted),
		isArchive: true
	} : singleFile(artifact, bytes);
}
/** Keeps a large archive out of memory: in a temporary file of a name of our own. */
async function readThroughFile(body, artifact, isWanted) {
	const path = join(tmpdir(), `token-usage-report-${randomUUID()}`);
	try {
		await pipeline(Readable.from(body), createWriteStream(path, {
			flags: "wx",
			mode: 384
		}));
		const blob = await openAsBlob(path);
		const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
		if (isZip(head)) return {
			files: await readLargeArchive(blob, isWanted),
			isArchive: true
		};
		if (blob.size > MAX_PLAIN_FILE_BYTES) throw new ArchiveError("too-large", "a single file of more than 64 MiB");
		return singleFile(artifact, new Uint8Array(await blob.arrayBuffer()));
	} finally {
		await rm(path, { force: true });
	}
}
function singleFile(artifact, bytes) {
	return {
		files: [{
			path: artifact.name,
			bytes
		}],
		isArchive: false
	};
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
// src/sources/github-artifacts.ts
const PER_PAGE$1 = 100;
/** Pages asked for at the same time; far from the 100 that GitHub allows. */
const PAGES_AT_ONCE = 6;
/**
* Lists a repository's artifacts made in `[from, to)`: one request for 100 of them,
* whatever their names, newest first. Pages newer than the span are skipped by bisection,
* pages older than it are not asked for, the others some at a time.
*/
async function listArtifacts(client, repository, span) {
	const found = /* @__PURE__ */ new Map();
	async function readPage(page) {
		const { data } = await client.rest.actions.listArtifactsForRepo({
			...repository,
			per_page: PER_PAGE$1,
			page
		});
		for (const row of data.artifacts) {
			const artifact = toArtifact(row);
			if (artifact === void 0) continue;
			if (artifact.createdAt >= span.from && artifact.createdAt < span.to) found.set(artifact.id, artifact);
		}
		return {
			times: data.artifacts.map((row) => new Date(row.created_at ?? NaN)),
			total: data.total_count
		};
	}
	/** A new artifact moves the others one place on, out of a page that is still to be read. */
	async function readPages(pages, totalBefore) {
		const read = await Promise.all(pages.map(readPage));
		if (read.every(({ total }) => total === totalBefore)) return read;
		const again = [];
		for (const page of pages) again.push(await readPage(page));
		return again;
	}
	const isNewer = ({ times }) => times.length > 0 && times.every((time) => time >= span.to);
	const isOlder = ({ times }) => times.every((time) => time < span.from);
	let last = await readPage(1);
	let page = 2;
	if (isNewer(last)) {
		let beyond = Math.ceil(last.total / PER_PAGE$1) + 1;
		while (page < beyond) {
			const middle = Math.floor((page + beyond) / 2);
			const read = await readPage(middle);
			if (isNewer(read)) [last, page] = [read, middle + 1];
			else beyond = middle;
		}
	}
	while (page <= Math.ceil(last.total / PER_PAGE$1) && !isOlder(last)) {
		const most = Math.min(PAGES_AT_ONCE, Math.ceil(last.total / PER_PAGE$1) - page + 1);
		const count = Math.min(most, pagesUntil(span.from, last.times));
		const read = await readPages(Array.from({ length: count }, (_, index) => page + index), last.total);
		if (read.some(isOlder)) break;
		last = read.at(-1) ?? last;
		page += count;
	}
	return [...found.values()];
}
/** How many more pages reach back to `from`, if they are as dense as the one given; one at least. */
function pagesUntil(from, times) {
	const numbers = times.map((time) => time.getTime());
	const oldest = Math.min(...numbers);
	const pages = (oldest - from.getTime()) / (Math.max(...numbers) - oldest);
	return pages > 1 ? Math.floor(pages) : 1;
}
/** Lists the artifacts of one run, of all its attempts: for runs older than the list above. */
async function listArtifactsOfRun(client, repository, runId) {
	const place = {
		...repository,
		run_id: runId,
		per_page: PER_PAGE$1
	};
	try {
		return (await client.paginate(client.rest.actions.listWorkflowRunArtifacts, place)).map((row) => toArtifact({
			...row,
			workflow_run: { id: runId }
		})).filter((row) => row !== void 0);
	} catch (error) {
		if (isNotFound(error)) return [];
		throw error;
	}
}
function toArtifact(row) {
	const runId = row.workflow_run?.id;
	if (runId === void 0 || row.created_at === null) return void 0;
	return {
		id: row.id,
		name: row.name,
		runId,
		sizeInBytes: row.size_in_bytes,
		isExpired: row.expired,
		createdAt: new Date(row.created_at)
	};
}
// src/sources/list-created.ts
/** GitHub gives no more results of a filtered listing (docs.github.com, REST, workflow runs). */
const MOST_RESULTS = 1e3;
/**
* Lists what was created in a span into `rows`, by id, past GitHub's cap. Level by level, so that all spans of a level are asked for at once: too many runs make
* two spans of one. The pages that remain are known by then.
*/
async function listCreated(list, whole, rows) {
	const readPage = async ({ span, page }) => {
		const { total_count, workflow_runs } = await list(span, page);
		for (const row of workflow_runs) rows.set(row.id, row);
		return total_count;
	};
	const rest = [];
	const readOrSplit = async (span) => {
		const total = await readPage({
			span,
			page: 1
		});
		const halves = total >= MOST_RESULTS ? split(span) : [];
		const pages = halves.length > 0 ? 1 : Math.ceil(Math.min(total, MOST_RESULTS) / 100);
		for (let page = 2; page <= pages; page += 1) rest.push({
			span,
			page
		});
		return halves;
	};
	let spans = [whole];
	while (spans.length > 0) spans = (await pMap(spans, readOrSplit, { concurrency: 6 })).flat();
	await pMap(rest, readPage, { concurrency: 6 });
}
/** Two halves that share no second; none when there is only one second. */
function split({ from, to }) {
	const seconds = Math.floor((to.getTime() - from.getTime()) / 1e3);
	if (seconds < 1) return [];
	const middle = new Date(from.getTime() + Math.floor(seconds / 2) * 1e3);
	return [{
		from,
		to: middle
	}, {
		from: new Date(middle.getTime() + 1e3),
		to
	}];
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
async function listRuns(client, repository, window) {
	const rows = /* @__PURE__ */ new Map();
	const near = /* @__PURE__ */ new Date(window.from.getTime() - NEAR_LOOK_BACK_MS);
	const far = /* @__PURE__ */ new Date(window.from.getTime() - LOOK_BACK_MS);
	const all = listAll(client, repository);
	await Promise.all([listCreated(all, {
		from: near,
		to: window.to
	}, rows), listFarBack(client, repository, {
		from: far,
		to: /* @__PURE__ */ new Date(near.getTime() - 1e3)
	}, rows)]);
	return {
		attempts: await attemptsOf(client, repository, window, [...rows.values()]),
		ids: new Set(rows.keys())
	};
}
/** Lists old runs by whatever takes fewer requests: all of them, or compiled workflows alone. */
async function listFarBack(client, repository, span, rows) {
	const all = listAll(client, repository);
	const { total_count: total } = await all(span, 1, 1);
	if (total === 0) return;
	const pages = Math.ceil(total / 100);
	const compiled = pages > FEW_PAGES ? await listCompiledWorkflows(client, repository) : [];
	if (pages <= FEW_PAGES || compiled.length >= pages) {
		await listCreated(all, span, rows);
		return;
	}
	await pMap(compiled.map((workflow_id) => async (part, page) => {
		const query = {
			...repository,
			...toQuery(part, page, 100),
			workflow_id
		};
		return (await client.rest.actions.listWorkflowRuns(query)).data;
	}), (list) => listCreated(list, span, rows), { concurrency: 6 });
}
/** As many pages are read without asking which workflows there are. */
const FEW_PAGES = 3;
/** Ids of the workflows that gh-aw compiled. */
async function listCompiledWorkflows(client, repository) {
	return (await client.paginate(client.rest.actions.listRepoWorkflows, {
		...repository,
		per_page: 100
	})).filter(({ path }) => path.endsWith(".lock.yml")).map(({ id }) => id);
}
/**
* Attempts in the window of runs that the listing does not hold: artifacts lead to them.
* A run that is gone is left out.
*/
async function readRuns(client, repository, window, ids) {
	return attemptsOf(client, repository, window, (await pMap(ids, async (run_id) => {
		try {
			const { data } = await client.rest.actions.getWorkflowRun({
				...repository,
				run_id
			});
			return data;
		} catch (error) {
			if (isMissing(error)) return void 0;
			throw error;
		}
	}, { concurrency: 6 })).filter((row) => row !== void 0));
}
function listAll(client, repository) {
	return async (span, page, perPage = 100) => {
		const query = {
			...repository,
			...toQuery(span, page, perPage)
		};
		return (await client.rest.actions.listWorkflowRunsForRepo(query)).data;
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
async function attemptsOf(client, repository, window, rows) {
	return (await pMap(rows, (row) => expandAttempts(client, repository, window, row), { concurrency: 6 })).flat().sort((a, b) => b.completedAt.getTime() - a.completedAt.getTime() || b.id - a.id);
}
/**
* The attempts of one run that completed in the window. A row shows only the latest; an
* earlier one is asked for when the next one started late enough for it to matter.
*/
async function expandAttempts(client, repository, window, latest) {
	const attempts = [];
	let row = latest;
	let nextStartedAt;
	for (;;) {
		const run = toRun(row, nextStartedAt);
		if (row.status === "completed" && run.completedAt >= window.from && run.completedAt < window.to) attempts.push(run);
		if (run.attempt <= 1 || run.startedAt < window.from) return attempts;
		nextStartedAt = run.startedAt;
		const earlier = await readAttempt(client, repository, run.id, run.attempt - 1);
		if (earlier === void 0) return attempts;
		row = earlier;
	}
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
/**
* GitHub tells no time of completion; a completed attempt was last updated then. A later
* attempt can only have begun after it.
*/
function toRun(row, nextStartedAt) {
	const updatedAt = new Date(row.updated_at);
	const completedAt = nextStartedAt !== void 0 && nextStartedAt < updatedAt ? nextStartedAt : updatedAt;
	const path = row.path.replace(/@.*$/, "");
	return {
		id: row.id,
		attempt: row.run_attempt ?? 1,
		workflow: {
			name: row.name ?? path,
			path
		},
		url: row.html_url,
		conclusion: row.conclusion,
		createdAt: new Date(row.created_at),
		startedAt: new Date(row.run_started_at ?? row.created_at),
		completedAt,
		supersededAt: nextStartedAt ?? null,
		isFork: row.head_repository?.id !== row.repository.id
	};
}
function isMissing(error) {
	return isNotFound(error) || isGone(error);
}
/** GitHub's search dates have whole seconds. */
function toSeconds(date) {
	return `${date.toISOString().slice(0, 19)}Z`;
}
// src/sources/request-pace.ts
/**
* GitHub counts 900 points a minute, a reading request as one (docs.github.com, "Rate
* limits for the REST API", secondary limits, 2026-08); the rest is left to others who use
* the same token.
*/
const GITHUB_PACE = {
	requests: 850,
	ms: 6e4
};
/** For a server of one's own. */
const NO_PACE = {
	requests: Number.POSITIVE_INFINITY,
	ms: 0
};
/** Makes a wait for one's turn. Rejects as `AbortError` when the signal ends. */
function createPace({ requests, ms }) {
	const starts = [];
	return async (signal) => {
		if (requests === Number.POSITIVE_INFINITY) return;
		const now = performance.now();
		const limiting = starts.length < requests ? void 0 : starts.shift();
		const start = Math.max(now, (limiting ?? Number.NEGATIVE_INFINITY) + ms);
		starts.push(start);
		if (start > now) await setTimeout$1(start - now, void 0, signal === void 0 ? {} : { signal });
	};
}
// src/sources/watch-requests.ts
/**
* Watches a client's requests, each try of one that is repeated, and keeps those that read
* to the pace. `slowDown` is called when GitHub asks for fewer (a secondary limit).
*/
function watchRequests(client, pace, slowDown) {
	const takeTurn = createPace(pace);
	let allowed = Number.POSITIVE_INFINITY;
	let underWay = 0;
	function over(send) {
		return async (url, init) => {
			if (init?.method === "GET") await takeTurn(init.signal);
			const response = await send(url, init);
			const told = response.headers.get("x-ratelimit-remaining");
			if (told !== null) allowed = Number(told);
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
/** Links asked for, and blobs fetched, at the same time: GitHub allows 100 requests at once. */
const AT_ONCE = 8;
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
	const linkGate = createAdaptiveGate(AT_ONCE);
	const blobGate = createAdaptiveGate(AT_ONCE);
	const requests = watchRequests(client, options.pace, () => linkGate.slowDown());
	const fetchBlob = async (url, init) => {
		const response = await options.fetchBlob(url, init);
		if (response.status === 429 || response.status === 503) blobGate.slowDown();
		return response;
	};
	/** Follows the redirect by hand: the token stays with the API, the signed URL is not logged. */
	async function requestLink({ id }) {
		if (requests.left() <= RESERVED_REQUESTS) throw new NoRequestLeftError();
		const { headers } = await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
			...repository,
			artifact_id: id,
			archive_format: "zip",
			request: {
				redirect: "manual",
				signal
			}
		});
		if (headers.location !== void 0) return headers.location;
		throw new ArchiveError("unreadable", "GitHub gave no download link");
	}
	async function read(artifact, isWanted) {
		if (artifact.isExpired) return { gap: "expired" };
		if (signal.aborted) return { gap: "time-budget" };
		try {
			const renew = () => linkGate.run(() => requestLink(artifact));
			const url = await renew();
			return await blobGate.run(() => readArtifact(artifact, isWanted, {
				...options,
				fetchBlob,
				url,
				renew
			}));
		} catch (error) {
			if (error instanceof NoRequestLeftError) return { gap: "rate-limit" };
			if (isRateLimit(error)) requests.useUp();
			const gap = signal.aborted ? "time-budget" : gapOf(error);
			const words = error instanceof Error ? toPlainWords(error.message) : "";
			options.log.info(`Artifact ${artifact.id} of run ${artifact.runId} could not be read: ${gap}${words && ` (${words})`}.`);
			return { gap };
		}
	}
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
		listRuns: (window) => listing("reading the runs", () => listRuns(client, repository, window)),
		readRuns: (window, ids) => listing("reading the runs", () => readRuns(client, repository, window, ids)),
		listArtifacts: (span) => listing("reading the artifacts", () => listArtifacts(client, repository, span)),
		listArtifactsOfRun: (runId) => listing("reading the artifacts", () => listArtifactsOfRun(client, repository, runId)),
		readArtifact: read
	};
}
/** What one artifact's failure means for the coverage. */
function gapOf(error) {
	if (error instanceof GoneError || isGone(error) || isNotFound(error)) return "expired";
	if (error instanceof ArchiveError) return error.reason;
	if (isRateLimit(error)) return "rate-limit";
	if (isForbidden(error)) return "forbidden";
	return "unreadable";
}
// src/github-ports.ts
/** Joins the core with GitHub, the disk and the clock. The time budget starts here. */
function createGitHubPorts(options, around) {
	const { token, apiUrl, summaryPath, log, now, isThrottled = true } = around;
	const { owner, repo } = options;
	if (!URL.canParse(apiUrl)) throw new UserError(`GITHUB_API_URL: "${apiUrl}" is no address; write one such as https://api.github.com.`);
	const fetch = createProxyFetch();
	const client = createGitHubClient({
		token,
		apiUrl,
		userAgent: `token-usage-report/${VERSION$2}`,
		log,
		fetch,
		throttle: { isEnabled: isThrottled }
	});
	return {
		runs: createGitHubSource({
			client,
			fetchBlob: fetch,
			repository: {
				owner,
				repo
			},
			log,
			signal: AbortSignal.timeout(options.timeBudgetMs),
			pace: isThrottled ? GITHUB_PACE : NO_PACE
		}),
		cache: createCache(options, apiUrl, log),
		readReportIssues: () => readReportIssues(client, {
			owner,
			repo,
			label: options.label
		}),
		writeFiles: (files) => writeFiles(options.outputDir, files),
		publishIssue: (content) => publishIssue(client, {
			...content,
			owner,
			repo,
			...isThrottled ? {} : { settleMs: 0 }
		}, log),
		writeSummary: summaryPath === void 0 ? void 0 : (markdown) => writeJobSummary(summaryPath, markdown),
		async uploadArtifact(paths) {
			await uploadArtifact(Object.values(paths), options.outputDir);
		},
		now,
		log,
		version: VERSION$2
	};
}
/**
* Prices decide what some of Copilot's records mean by "input", so an entry is of use only
* to the same overrides and the same program: its version stands for decoders and list prices.
*/
function createCache(options, apiUrl, log) {
	const { cacheDir, owner, repo, prices } = options;
	if (cacheDir === void 0) return void 0;
	return createUsageCache({
		folder: cacheDir,
		repository: `${apiUrl}/${owner}/${repo}`.toLowerCase(),
		madeWith: JSON.stringify([VERSION$2, ...prices]),
		log
	});
}
// src/collect/plan-reading.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/**
* Joins attempts with the artifacts made in their time and decides what is read. A
* workflow is agentic when gh-aw compiled it (`.lock.yml`) or one of its runs has an
* artifact that was asked for.
*/
function planReading(attempts, candidates, { includeForks, maxRuns }) {
	const byRun = groupBy(candidates, ({ artifact }) => artifact.runId);
	const joined = attempts.map((run) => ({
		run,
		candidates: (byRun.get(run.id) ?? []).filter(({ artifact }) => isOfAttempt(artifact, run))
	}));
	const agentic = new Set(joined.filter(({ run, candidates }) => isCompiled(run.workflow.path) || candidates.length > 0).map(({ run }) => workflowKey(run)));
	const chosen = joined.filter(({ run }) => agentic.has(workflowKey(run)));
	let taken = 0;
	return {
		runs: chosen.map(({ run, candidates }) => {
			if (run.isFork && !includeForks) return {
				run,
				candidates,
				leftOut: "fork"
			};
			taken += 1;
			return {
				run,
				candidates,
				leftOut: maxRuns > 0 && taken > maxRuns ? "max-runs" : void 0
			};
		}),
		otherRuns: attempts.length - chosen.length
	};
}
/** Makes the filter that the inputs `workflows` and `exclude-workflows` ask for. */
function createWorkflowFilter(included, excluded) {
	const isIncluded = included.length === 0 ? () => true : matcher(included);
	const isExcluded = matcher(excluded);
	return ({ workflow }) => isIncluded(workflow) && !isExcluded(workflow);
}
/** Globs match a workflow's name or its file's name; a name may hold brackets, so it also matches as it is. */
function matcher(globs) {
	const isMatch = globs.map((glob) => (0, import_picomatch.default)(glob, {
		nocase: true,
		dot: true
	}));
	return ({ name, path }) => {
		return [
			name,
			path.slice(path.lastIndexOf("/") + 1),
			path
		].filter((text) => text !== "").some((text) => globs.includes(text) || isMatch.some((matches) => matches(text)));
	};
}
function isOfAttempt(artifact, run) {
	const { createdAt } = artifact;
	if (run.supersededAt !== null && createdAt >= run.supersededAt) return false;
	return run.attempt === 1 || createdAt >= run.startedAt;
}
function isCompiled(path) {
	return path.endsWith(".lock.yml");
}
function workflowKey(run) {
	return run.workflow.path || run.workflow.name;
}
// src/decoders/engine.ts
/**
* Provider that an engine of GitHub Agentic Workflows calls, by the `engine_id` of
* `aw_info.json` (github/gh-aw `actions/setup/js/generate_aw_info.cjs`, read 2026-08).
*/
const PROVIDER_OF_ENGINE = {
	claude: "anthropic",
	codex: "openai",
	copilot: "copilot",
	gemini: "gemini"
};
/** Whether a name inside an artifact is the file that tells the run's engine. */
function isEngineFile(path) {
	return /(?:^|\/)aw_info\.json$/.test(path);
}
/** Provider of the engine that `aw_info.json` names; undefined when it tells none we know. */
function readEngineProvider(text) {
	try {
		const info = JSON.parse(text);
		if (!isObject(info) || typeof info["engine_id"] !== "string") return void 0;
		return Object.hasOwn(PROVIDER_OF_ENGINE, info["engine_id"]) ? PROVIDER_OF_ENGINE[info["engine_id"]] : void 0;
	} catch {
		return;
	}
}
// src/collect/decode-artifact.ts
/** Whether a file inside one of gh-aw's artifacts has to be read for its usage to be known. */
function isWantedFile(path) {
	return isEngineFile(path) || isUsageName(path);
}
/** The same for an artifact that the user named, whose files have names of their own. */
function mayBeWantedFile(path) {
	return isEngineFile(path) || mayTellUsage(path);
}
/** Decodes an artifact's files, which `container` names in the rejects' places. */
function decodeArtifact({ files, isArchive }, container, priceOf) {
	const provider = engineOf(files);
	return {
		files: files.map((file) => decodeFile(file, {
			container,
			provider,
			priceOf,
			isNamedByUser: !isArchive
		})),
		isArchive
	};
}
function engineOf(files) {
	const file = files.find(({ path }) => isEngineFile(path));
	return file === void 0 ? void 0 : readEngineProvider(Buffer.from(file.bytes).toString());
}
function decodeFile({ path, bytes }, context) {
	const { container, provider, priceOf, isNamedByUser } = context;
	const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString();
	const decoder = chooseDecoder({
		name: path,
		head,
		isNamedByUser
	});
	const records = [];
	const rejects = [];
	const agentRuns = [];
	const agentNames = [];
	const decoding = decoder?.start({
		origin: {
			container,
			path
		},
		provider,
		priceOf,
		record: (record) => records.push(record),
		reject: ({ reason, line }) => rejects.push({
			reason,
			line
		}),
		agentRun: (run) => agentRuns.push(run),
		agentName: (id, name) => agentNames.push([id, name])
	});
	decoding?.write(bytes);
	return {
		path,
		isUsage: decoding !== void 0 && decoding.end() !== false,
		isEmpty: bytes.length === 0,
		records,
		rejects,
		agentRuns,
		agentNames
	};
}
// src/collect/conclude-run.ts
/** Whether nothing more can be learned about a phase from another copy of its records. */
function isKnown(phase) {
	return phase.requests > 0 && phase.rejects === 0;
}
/** What a group's phases and failures come to. */
function conclude(run, phases, failures) {
	const failure = strongestGap(failures.filter(({ phase }) => !phases.some((known) => known.name === phase && isKnown(known))).map(({ gap }) => gap));
	const counted = phases.filter(({ counted }) => counted > 0);
	if (counted.length === 0) return {
		run,
		basis: null,
		gap: failure ?? gapOfPhases(phases)
	};
	return {
		run,
		basis: counted.some(hasRequests) ? "records" : "totals",
		gap: failure ?? null
	};
}
function hasRequests({ requests, sessions }) {
	return requests > 0 || sessions.some(({ grain }) => grain === "request");
}
/** Why files that could be read told no usage. */
function gapOfPhases(phases) {
	if (phases.some(({ rejects }) => rejects > 0)) return "unreadable";
	if (phases.some((phase) => hasRequests(phase) || tellsTotal(phase))) return "other-provider";
	return phases.some(({ files }) => files > 0) ? "empty-usage-file" : "no-usage-file";
}
function tellsTotal({ total, sessions, agentRuns }) {
	return total !== void 0 || sessions.length + agentRuns.length > 0;
}
/**
* Reasons of which one is told when a run has several: first those by which spend is
* missing, then those that explain its absence.
*/
const GAPS_BY_STRENGTH = [
	"forbidden",
	"rate-limit",
	"time-budget",
	"too-large",
	"unreadable",
	"expired",
	"other-provider",
	"empty-usage-file",
	"no-usage-file"
];
function strongestGap(gaps) {
	return GAPS_BY_STRENGTH.find((gap) => gaps.includes(gap));
}
/** One outcome of the agents that several `workflow_call` prefixes keep apart. */
function joinParts(run, parts) {
	const told = parts.filter(({ basis }) => basis !== null);
	const gaps = parts.map(({ gap }) => gap).filter((gap) => gap !== null);
	const missing = gaps.filter((gap) => MISSING_SPEND.has(gap));
	if (told.length === 0) return {
		run,
		basis: null,
		gap: strongestGap(gaps) ?? "no-usage-file"
	};
	return {
		run,
		basis: told.some((part) => part.basis === "records") ? "records" : "totals",
		gap: strongestGap(missing) ?? null
	};
}
// src/collect/take-usage.ts
/** Takes what one file tells of a phase. */
function takeFile(run, { artifact }, file, phase, collection) {
	phase.files += 1;
	for (const record of file.records) if (record.session === void 0) takeRecord(run, record, phase, collection);
	else phase.sessions.push(record);
	phase.agentRuns.push(...file.agentRuns);
	for (const [id, name] of file.agentNames) collection.sessions.nameAgent(id, name);
	const origin = {
		container: artifact.name,
		path: file.path
	};
	for (const reject of file.rejects.slice(phase.rejects)) collection.reject(run, {
		...reject,
		origin
	});
	phase.rejects = Math.max(phase.rejects, file.rejects.length);
}
/** Takes what may only be counted once all files of a phase are known. */
function settlePhase(run, phase, collection) {
	useTotal(run, phase, collection);
	useSessions(run, phase, collection);
}
function takeRecord(run, record, phase, collection) {
	if (record.grain !== "request") {
		phase.total ??= record;
		return;
	}
	const isOfEarlierAttempt = run.attempt > 1 && record.at !== void 0 && record.at < run.startedAt;
	if (isOfEarlierAttempt) phase.earlier += 1;
	if (isOfEarlierAttempt || !phase.seen.isNew(record.identity)) {
		collection.duplicate();
		return;
	}
	phase.requests += 1;
	if (!isCounted(record, collection)) return;
	phase.counted += 1;
	collection.ledger.add({
		workflow: run.workflow,
		run,
		phase: phase.name
	}, record);
}
/** Takes a run's total into account where its requests are not told one by one. */
function useTotal(run, phase, collection) {
	const { total } = phase;
	if (total === void 0 || phase.requests + phase.earlier > 0) phase.total = void 0;
	else if (isCounted(total, collection)) {
		phase.counted += 1;
		collection.ledger.add({
			workflow: run.workflow,
			run,
			phase: phase.name
		}, total);
	}
}
/**
* Claude's own logs tell what the firewall told already, request by request, where there is
* a firewall.
*/
function useSessions(run, phase, collection) {
	const { sessions } = collection;
	const isTold = phase.requests + phase.earlier > 0;
	const place = `${run.id}/${run.attempt}`;
	const attribution = {
		workflow: run.workflow,
		run,
		phase: phase.name
	};
	for (const record of phase.sessions) if (isTold) collection.duplicate();
	else if (isCounted(record, collection)) {
		phase.counted += 1;
		sessions.hold({
			attribution,
			record,
			place
		});
	}
	if (!isProviderCounted("anthropic", collection)) return;
	for (const agentRun of phase.agentRuns) {
		if (!isTold) phase.counted += 1;
		sessions.holdRun({
			attribution,
			run: agentRun,
			place
		}, isTold);
	}
}
function isCounted({ provider }, collection) {
	return isProviderCounted(provider, collection);
}
function isProviderCounted(provider, { providers }) {
	return providers.size === 0 || providers.has(provider);
}
// src/collect/read-run.ts
/** Reads a run's artifacts, the small ones first, until every phase is known in full. */
async function readRun(source, run, candidates, collection) {
	const byPrefix = groupBy(candidates, ({ name }) => name.prefix);
	const parts = [];
	for (const group of byPrefix.values()) parts.push(await readGroup(source, run, group, collection));
	if (parts.length === 0) return {
		run,
		basis: null,
		gap: "no-artifact"
	};
	return joinParts(run, parts);
}
async function readGroup(source, run, candidates, collection) {
	const phases = /* @__PURE__ */ new Map();
	const failures = [];
	const phaseOf = (name) => {
		const phase = phases.get(name) ?? emptyPhase(name);
		phases.set(name, phase);
		return phase;
	};
	const inOrder = candidates.toSorted((a, b) => a.name.order - b.name.order || b.artifact.id - a.artifact.id);
	for (const candidate of inOrder) {
		const known = phases.get(candidate.name.phase);
		if (candidate.name.order < UNKNOWN_ORDER && known !== void 0 && isKnown(known)) continue;
		const result = await readDecoded(source, candidate, collection);
		if ("gap" in result) {
			failures.push({
				phase: phaseAnswering(candidate),
				gap: result.gap
			});
			continue;
		}
		for (const file of result.files) {
			const phase = phaseOf(phaseOfFile(candidate.name, file.path));
			if (file.isUsage) takeFile(run, candidate, file, phase, collection);
			else if (!result.isArchive) failures.push(notUsage(file, candidate));
		}
	}
	for (const phase of phases.values()) settlePhase(run, phase, collection);
	return conclude(run, [...phases.values()], failures);
}
function emptyPhase(name) {
	return {
		name,
		seen: createDeduplicator(),
		files: 0,
		rejects: 0,
		earlier: 0,
		requests: 0,
		counted: 0,
		total: void 0,
		sessions: [],
		agentRuns: []
	};
}
/**
* The phase that, once known from elsewhere, makes up for an artifact that could not be
* read; undefined where none does: `usage` holds several phases, other names hold anything.
*/
function phaseAnswering({ name }) {
	return name.name === "usage" || name.order === UNKNOWN_ORDER ? void 0 : name.phase;
}
/**
* An expired artifact is never looked up, so that a report does not depend on what its
* machine happened to keep.
*/
async function readDecoded(source, { artifact, name }, { cache, priceOf }) {
	const known = artifact.isExpired ? void 0 : await cache?.read(artifact.id);
	if (known !== void 0) return known;
	const isWanted = name.order === UNKNOWN_ORDER ? mayBeWantedFile : isWantedFile;
	const result = await source.readArtifact(artifact, isWanted);
	if ("gap" in result) return result;
	const decoded = decodeArtifact(result, artifact.name, priceOf);
	await cache?.write(artifact.id, decoded);
	return decoded;
}
/** A file in an archive's place that is no usage file either: empty, or not readable. */
function notUsage(file, candidate) {
	const gap = file.isEmpty ? "empty-usage-file" : "unreadable";
	return {
		phase: phaseAnswering(candidate),
		gap
	};
}
// src/collect/collect.ts
/** Runs under way: enough for the source to fetch some artifacts while it asks for the next. */
const CONCURRENCY = 16;
/**
* The repository's artifact list is read back to the start of the longest run, at most
* this far before the window; the artifacts of still longer runs are listed run by run.
*/
const LONGEST_SPAN_MS = 864e5;
/** Reads the usage of every run of the window into the ledger. */
async function collect(source, options, { ledger, prices, log, cache }) {
	const { attempts, candidates } = await log.group("Listing runs and artifacts", () => find(source, options, log));
	const plan = planReading(attempts, candidates, options);
	const { collection, result } = createCollection(ledger, prices, cache, options.providers);
	let done = 0;
	return {
		outcomes: await log.group("Reading artifacts", () => pMap(plan.runs, async ({ run, candidates, leftOut }) => {
			const outcome = leftOut === void 0 ? await readRun(source, run, candidates, collection) : {
				run,
				basis: null,
				gap: leftOut
			};
			done += 1;
			log.progress("Reading artifacts", done, plan.runs.length);
			return outcome;
		}, { concurrency: CONCURRENCY })),
		otherRuns: plan.otherRuns,
		...result()
	};
}
async function find(source, options, log) {
	const { window } = options;
	const listed = await source.listRuns(window);
	const earliest = /* @__PURE__ */ new Date(window.from.getTime() - LONGEST_SPAN_MS);
	const from = listed.attempts.map((run) => run.startedAt).filter((startedAt) => startedAt >= earliest).reduce((first, startedAt) => startedAt < first ? startedAt : first, window.from);
	const readName = createArtifactNameReader(options.artifacts);
	const toCandidates = (artifacts) => artifacts.flatMap((artifact) => {
		const name = readName(artifact.name);
		return name === void 0 ? [] : [{
			artifact,
			name
		}];
	});
	const candidates = toCandidates(await source.listArtifacts({
		from,
		to: window.to
	}));
	const unlisted = [...new Set(candidates.map(({ artifact }) => artifact.runId).filter((id) => !listed.ids.has(id)))];
	const older = await source.readRuns(window, unlisted);
	const attempts = [...listed.attempts, ...older].filter(createWorkflowFilter(options.workflows, options.excludeWorkflows)).sort((a, b) => b.completedAt.getTime() - a.completedAt.getTime() || b.id - a.id);
	const long = attempts.filter((run) => run.startedAt < from);
	const ofLongRuns = await pMap(new Set(long.map((run) => run.id)), async (id) => toCandidates(await source.listArtifactsOfRun(id)), { concurrency: CONCURRENCY });
	const unique = new Map([...candidates, ...ofLongRuns.flat()].map((candidate) => [candidate.artifact.id, candidate]));
	log.info(`${attempts.length} completed runs, ${unique.size} artifacts that may hold usage.`);
	return {
		attempts,
		candidates: [...unique.values()]
	};
}
function createCollection(ledger, prices, cache, providers) {
	const rejects = createRejectCounter();
	const sessions = createSessionBook();
	let duplicateRecords = 0;
	return {
		collection: {
			ledger,
			sessions,
			cache,
			providers: new Set(providers),
			priceOf: (request) => prices.priceOf(request)?.usd,
			reject: (run, reject) => rejects.count(run, reject),
			duplicate() {
				duplicateRecords += 1;
			}
		},
		result() {
			const agentRuns = sessions.settle(estimateOf, (attribution, record) => ledger.add(attribution, record));
			return {
				rejects: rejects.summaries(),
				rejectedLines: rejects.lines(),
				duplicateRecords: duplicateRecords + sessions.duplicates,
				agentRuns
			};
		}
	};
}
// src/run.ts
/** Earlier reports that a trend is drawn from, the newest ones. */
const MAX_EARLIER_REPORTS = 30;
/**
* Makes and publishes the report of a repository: the whole job. Throws UserError for
* what the user can mend, PublishError once the report is made but could not be published.
*/
async function run(options, ports) {
	const known = await readKnownReports(options, ports);
	const earlier = known.map(({ report }) => report);
	const window = chooseWindow(options, ports.now(), earlier);
	ports.log.info(`Window: ${window.from.toISOString()} to ${window.to.toISOString()}.`);
	const { createPriceBook } = await import("./price-book2.js");
	const { publishReport } = await import("./publish-report.js");
	const prices = createPriceBook(options.prices);
	const smallRequestTokens = options.thresholds["small-request-output-tokens"];
	const ledger = createLedger({
		prices,
		smallRequestTokens
	});
	const collected = await collect(ports.runs, {
		...options,
		window
	}, {
		ledger,
		prices,
		log: ports.log,
		cache: ports.cache
	});
	const draft = buildReport({
		...collected,
		agentRuns: collected.agentRuns.map((settled) => meterSettledRun(settled, prices, window.to)),
		generatedAt: ports.now(),
		version: ports.version,
		repository: `${options.owner}/${options.repo}`,
		providers: options.providers,
		filters: {
			workflows: options.workflows,
			excludeWorkflows: options.excludeWorkflows
		},
		window,
		ledger,
		prices
	});
	const before = earlier.filter((report) => isBefore(report, dateOfWindow(window))).slice(0, MAX_EARLIER_REPORTS);
	const compared = {
		...draft,
		trend: compare(draft, before)
	};
	const found = findAll({
		report: compared,
		thresholds: options.thresholds
	});
	const report = {
		...compared,
		...found
	};
	return {
		report,
		published: await publishReport(report, known, options, ports)
	};
}
export { createGitHubPorts as n, run as t };
