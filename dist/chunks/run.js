import { i as __toESM } from "./rolldown-runtime.js";
import { a as legacyRestEndpointMethods, i as paginateRest, n as retry, r as require_light, s as Octokit$1, t as requestLog } from "./dist-src.js";
import { i as UserError, n as PublishError, r as SourceError, t as VERSION$3 } from "./version.js";
import { $ as literal, Ct as readArchive, D as findAll, E as createLedger, Et as writeFiles, F as decoders, I as isObject, J as array, L as MISSING_SPEND, N as dateOfWindow, O as consumptionByName, P as createDeduplicator, Q as isoDate, R as createRejectCounter, St as isZip, T as createPriceBook, X as check, Y as boolean, Z as finite, _t as phaseOfFile, a as renderSummary, at as object, bt as MAX_ARCHIVE_BYTES, ct as safeInteger, dt as tuple, et as maxLength, gt as createArtifactNameReader, ht as UNKNOWN_ORDER, it as number, lt as safeParse, n as buildReport, nt as minValue, o as renderJson, ot as picklist, rt as nullable, s as renderIssue, st as pipe, t as compare, tt as maxValue, ut as string, vt as require_picomatch, w as renderCsv, wt as readLargeArchive, yt as ArchiveError, z as groupBy } from "./compare.js";
import { join } from "node:path";
import { Readable } from "node:stream";
import { randomUUID } from "node:crypto";
import { appendFile, rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { createWriteStream, openAsBlob } from "node:fs";
import { tmpdir } from "node:os";
import { pipeline } from "node:stream/promises";
// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
var VERSION$2 = "0.0.0-development";
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
throttling.VERSION = VERSION$2;
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
		await setTimeout(plan.settleMs ?? SETTLE_MS);
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
// src/sources/artifact-download.ts
/** The artifact is gone: expired or deleted. */
var GoneError = class extends Error {};
/**
* Reads the wanted files of an artifact with one API request: its redirect is followed by
* hand, so that the token stays with the API and the signed URL is never logged. Throws
* GoneError, ArchiveError, or the client's error.
*/
async function readArtifact(client, fetchBlob, repository, artifact, isWanted, signal) {
	const { location } = (await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
		...repository,
		artifact_id: artifact.id,
		archive_format: "zip",
		request: {
			redirect: "manual",
			signal
		}
	})).headers;
	if (location === void 0) throw new ArchiveError("unreadable", "GitHub gave no download link");
	return readBlob(fetchBlob, location, artifact, isWanted, signal);
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
async function readBlob(fetchBlob, url, artifact, isWanted, signal) {
	const response = await fetchBlob(url, { signal });
	if (response.status === 404 || response.status === 410) throw new GoneError();
	if (!response.ok || response.body === null) throw new ArchiveError("unreadable", `the blob store answered ${response.status}`);
	if (Number(response.headers.get("content-length") ?? artifact.sizeInBytes) > 4194304) return readThroughFile(capped(response.body, MAX_ARCHIVE_BYTES), artifact, isWanted);
	const body = capped(response.body, MAX_PLAIN_FILE_BYTES);
	const parts = [];
	for await (const part of body) parts.push(part);
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
/** The largest un-zipped artifact that is read, whatever its listed size says. Bytes. */
const MAX_PLAIN_FILE_BYTES = 67108864;
async function* capped(body, most) {
	let bytes = 0;
	for await (const part of body) {
		bytes += part.length;
		if (bytes > most) throw new ArchiveError("too-large", `more than ${most / 1024 / 1024} MiB`);
		yield part;
	}
}
// src/sources/github-artifacts.ts
const PER_PAGE$1 = 100;
/**
* Lists a repository's artifacts made in `[from, to)`: one request for 100 of them,
* whatever their names, newest first. Pages newer than the span are skipped by bisection,
* pages older than it are not asked for.
*/
async function listArtifacts(client, repository, span) {
	const found = /* @__PURE__ */ new Map();
	let total = 0;
	/** When the page's artifacts were made, those without a run included. */
	async function readPage(page) {
		const { data } = await client.rest.actions.listArtifactsForRepo({
			...repository,
			per_page: PER_PAGE$1,
			page
		});
		total = data.total_count;
		for (const row of data.artifacts) {
			const artifact = toArtifact(row);
			if (artifact === void 0) continue;
			if (artifact.createdAt >= span.from && artifact.createdAt < span.to) found.set(artifact.id, artifact);
		}
		return data.artifacts.map((row) => new Date(row.created_at ?? NaN));
	}
	const isNewer = (times) => times.length > 0 && times.every((time) => time >= span.to);
	const isOlder = (times) => times.every((time) => time < span.from);
	const first = await readPage(1);
	const pages = Math.ceil(total / PER_PAGE$1);
	let page = 2;
	if (isNewer(first)) {
		let beyond = pages + 1;
		while (page < beyond) {
			const middle = Math.floor((page + beyond) / 2);
			if (isNewer(await readPage(middle))) page = middle + 1;
			else beyond = middle;
		}
	} else if (isOlder(first)) return [];
	for (; page <= Math.ceil(total / PER_PAGE$1); page += 1) if (isOlder(await readPage(page))) break;
	return [...found.values()];
}
/** Lists the artifacts of one run, of all its attempts: for runs older than the list above. */
async function listArtifactsOfRun(client, repository, runId) {
	return (await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
		...repository,
		run_id: runId,
		per_page: PER_PAGE$1
	})).map((row) => toArtifact({
		...row,
		workflow_run: { id: runId }
	})).filter((row) => row !== void 0);
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
// src/sources/github-runs.ts
/**
* Runs are found by creation, but belong to the window in which they completed: the
* listing reaches back this much further. Three days hold every run on GitHub's own
* runners (six hours a job); older ones are found by their artifacts.
*/
const LOOK_BACK_MS = 2592e5;
/** GitHub gives no more results of a filtered listing (docs.github.com, REST, workflow runs). */
const MOST_RESULTS = 1e3;
const PER_PAGE = 100;
/** Pages asked for at the same time; far from the 100 that GitHub allows. */
const CONCURRENCY$1 = 6;
/**
* Lists every attempt that completed in the window, whatever its conclusion. Closed
* creation windows are bisected until GitHub's cap cannot cut them.
*/
async function listRuns(client, repository, window) {
	const from = /* @__PURE__ */ new Date(window.from.getTime() - LOOK_BACK_MS);
	const rows = /* @__PURE__ */ new Map();
	await listCreated(client, repository, from, window.to, rows);
	return {
		attempts: await attemptsOf(client, repository, window, [...rows.values()]),
		ids: new Set(rows.keys())
	};
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
	}, { concurrency: CONCURRENCY$1 })).filter((row) => row !== void 0));
}
async function listCreated(client, repository, from, to, rows) {
	const created = `${toSeconds(from)}..${toSeconds(to)}`;
	const readPage = async (page) => {
		const { data } = await client.rest.actions.listWorkflowRunsForRepo({
			...repository,
			created,
			per_page: PER_PAGE,
			page,
			exclude_pull_requests: true
		});
		for (const row of data.workflow_runs) rows.set(row.id, row);
		return data.total_count;
	};
	const total = await readPage(1);
	const seconds = Math.floor((to.getTime() - from.getTime()) / 1e3);
	if (total >= MOST_RESULTS && seconds >= 1) {
		const middle = new Date(from.getTime() + Math.floor(seconds / 2) * 1e3);
		await listCreated(client, repository, from, middle, rows);
		await listCreated(client, repository, new Date(middle.getTime() + 1e3), to, rows);
		return;
	}
	const pages = Math.ceil(Math.min(total, MOST_RESULTS) / PER_PAGE);
	await pMap(Array.from({ length: Math.max(0, pages - 1) }, (_, index) => index + 2), readPage, { concurrency: CONCURRENCY$1 });
}
async function attemptsOf(client, repository, window, rows) {
	return (await pMap(rows, (row) => expandAttempts(client, repository, window, row), { concurrency: CONCURRENCY$1 })).flat().sort((a, b) => b.completedAt.getTime() - a.completedAt.getTime() || b.id - a.id);
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
		const { data } = await client.rest.actions.getWorkflowRunAttempt({
			...repository,
			run_id: run.id,
			attempt_number: run.attempt - 1,
			exclude_pull_requests: true
		});
		row = data;
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
	const status = error instanceof Error && "status" in error ? error.status : void 0;
	return status === 404 || status === 410;
}
/** GitHub's search dates have whole seconds. */
function toSeconds(date) {
	return `${date.toISOString().slice(0, 19)}Z`;
}
// src/sources/github.ts
/** Requests that are kept for publishing: label, issue, comments and closing. */
const RESERVED_REQUESTS = 25;
/** Runs and artifacts of a repository on GitHub. Listing throws UserError. */
function createGitHubSource(options) {
	const { client, signal } = options;
	const repository = {
		...options.repository,
		request: { signal }
	};
	const budget = watchRequests(client);
	async function read(artifact, isWanted) {
		if (artifact.isExpired) return { gap: "expired" };
		if (signal.aborted) return { gap: "time-budget" };
		if (budget.left() <= RESERVED_REQUESTS) return { gap: "rate-limit" };
		try {
			return await readArtifact(client, options.fetchBlob, repository, artifact, isWanted, signal);
		} catch (error) {
			if (isRateLimit(error)) budget.useUp();
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
/**
* Knows how many requests the API still allows: what its last answer said, less those
* under way. Unlimited until an answer says otherwise (an Enterprise Server may set none).
*/
function watchRequests(client) {
	let allowed = Number.POSITIVE_INFINITY;
	let underWay = 0;
	client.hook.wrap("request", async (request, options) => {
		underWay += 1;
		try {
			const response = await request(options);
			const told = Number(response.headers["x-ratelimit-remaining"] ?? NaN);
			if (!Number.isNaN(told)) allowed = told;
			return response;
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
	const fetch = createProxyFetch();
	const client = createGitHubClient({
		token,
		apiUrl,
		userAgent: `token-usage-report/${VERSION$3}`,
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
			signal: AbortSignal.timeout(options.timeBudgetMs)
		}),
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
		version: VERSION$3
	};
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
		const result = await source.readArtifact(candidate.artifact, isWantedFile);
		if ("gap" in result) {
			failures.push({
				phase: candidate.name.phase,
				gap: result.gap
			});
			continue;
		}
		const provider = engineOf(result.files);
		for (const file of result.files) {
			const phase = phaseOf(phaseOfFile(candidate.name, file.path));
			if (!decodeFile(run, candidate, file, provider, phase, collection) && !result.isArchive) failures.push(notUsage(file, phase));
		}
	}
	for (const phase of phases.values()) useTotal(run, phase, collection);
	return conclude(run, [...phases.values()], failures);
}
function emptyPhase(name) {
	return {
		name,
		seen: createDeduplicator(),
		files: 0,
		rejects: 0,
		requests: 0,
		counted: 0,
		total: void 0
	};
}
/** Whether nothing more can be learned about a phase from another copy of its records. */
function isKnown(phase) {
	return phase.requests > 0;
}
function isWantedFile(path) {
	return isEngineFile(path) || decoders.some((decoder) => decoder.recognisesName(path));
}
function engineOf(files) {
	const file = files.find(({ path }) => isEngineFile(path));
	return file === void 0 ? void 0 : readEngineProvider(Buffer.from(file.bytes).toString());
}
/** As much of a file as tells its format. Bytes. */
const HEAD_BYTES = 4096;
/** Gives false for a file of no known format. */
function decodeFile(run, { artifact }, file, provider, phase, collection) {
	const head = Buffer.from(file.bytes.subarray(0, HEAD_BYTES)).toString();
	const decoder = decoders.find((candidate) => candidate.recognisesName(file.path)) ?? decoders.find((candidate) => candidate.recognisesContent(head));
	if (decoder === void 0) return false;
	phase.files += 1;
	const decoding = decoder.start({
		origin: {
			container: artifact.name,
			path: file.path
		},
		provider,
		priceOf: collection.priceOf,
		record: (record) => takeRecord(run, record, phase, collection),
		reject: (reject) => {
			phase.rejects += 1;
			collection.reject(run, reject);
		}
	});
	decoding.write(file.bytes);
	decoding.end();
	return true;
}
/** A file in an archive's place that is no usage file either: empty, or not readable. */
function notUsage(file, phase) {
	const gap = file.bytes.length === 0 ? "empty-usage-file" : "unreadable";
	return {
		phase: phase.name,
		gap
	};
}
function takeRecord(run, record, phase, collection) {
	if (record.grain !== "request") {
		phase.total ??= record;
		return;
	}
	if (run.attempt > 1 && record.at !== void 0 && record.at < run.startedAt || !phase.seen.isNew(record.identity)) {
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
	if (total === void 0 || phase.requests > 0) phase.total = void 0;
	else if (isCounted(total, collection)) {
		phase.counted += 1;
		collection.ledger.add({
			workflow: run.workflow,
			run,
			phase: phase.name
		}, total);
	}
}
function isCounted(record, { providers }) {
	return providers.size === 0 || providers.has(record.provider);
}
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
		basis: counted.some(({ requests }) => requests > 0) ? "records" : "totals",
		gap: failure ?? null
	};
}
/** Why files that could be read told no usage. */
function gapOfPhases(phases) {
	if (phases.some(({ rejects }) => rejects > 0)) return "unreadable";
	if (phases.some(({ requests, total }) => requests > 0 || total !== void 0)) return "other-provider";
	return phases.some(({ files }) => files > 0) ? "empty-usage-file" : "no-usage-file";
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
// src/collect/collect.ts
/** Artifacts read at the same time: GitHub allows 100 requests at once, two cores unpack them. */
const CONCURRENCY = 8;
/**
* The repository's artifact list is read back to the start of the longest run, at most
* this far before the window; the artifacts of still longer runs are listed run by run.
*/
const LONGEST_SPAN_MS = 864e5;
/** Reads the usage of every run of the window into the ledger. */
async function collect(source, options, { ledger, prices, log }) {
	const { attempts, candidates } = await log.group("Listing runs and artifacts", () => find(source, options, log));
	const plan = planReading(attempts, candidates, options);
	const { collection, result } = createCollection(ledger, prices, options.providers);
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
function createCollection(ledger, prices, providers) {
	const rejects = createRejectCounter();
	let duplicateRecords = 0;
	return {
		collection: {
			ledger,
			providers: new Set(providers),
			priceOf: (request) => prices.priceOf(request)?.usd,
			reject: (run, reject) => rejects.count(run, reject),
			duplicate() {
				duplicateRecords += 1;
			}
		},
		result: () => ({
			rejects: rejects.summaries(),
			rejectedLines: rejects.lines(),
			duplicateRecords
		})
	};
}
// src/report/marker.ts
/** Version of the marker's shape: additions keep it, and a reader ignores any other. */
const VERSION = 1;
const OPENING = "<!-- token-usage-report ";
const CLOSING = " -->";
/** Longest marker, so that it never takes more than a quarter of an issue's 65,536 characters. */
const MAX_MARKER_CHARS = 16e3;
const count = pipe(number(), safeInteger(), minValue(0));
const amount = pipe(number(), finite(), minValue(0));
const rate = pipe(number(), minValue(0), maxValue(1));
const date = pipe(string(), isoDate());
const instant = pipe(string(), maxLength(40), check((text) => Number.isFinite(Date.parse(text))));
/**
* The marker on the wire. Keys are short because GitHub counts them:
* `d` date, `f` from, `t` to, `b` basis, `r` runs with usage, `c` cost in US dollars, `cf`
* the cost is a floor, `k` total tokens, `w` workflows, `x` the list of workflows is cut.
* A workflow is `[name, runs with usage, cost, cost is a floor, total tokens, cache hit rate]`.
*/
const WireMarker = object({
	v: literal(VERSION),
	d: date,
	f: nullable(instant),
	t: nullable(instant),
	b: picklist([
		"last-report",
		"look-back",
		"explicit"
	]),
	r: nullable(count),
	c: nullable(amount),
	cf: boolean(),
	k: nullable(count),
	w: pipe(array(tuple([
		string(),
		count,
		nullable(amount),
		boolean(),
		nullable(count),
		nullable(rate)
	])), maxLength(200)),
	x: boolean()
});
/** What a later report needs of this one. */
function markerFromReport(report) {
	const { window, coverage, totals } = report;
	const workflows = [...consumptionByName(report.workflows).values()];
	return {
		date: window.to === null ? report.generatedAt.slice(0, 10) : dateOfWindow({ to: new Date(window.to) }),
		from: window.from,
		to: window.to,
		basis: window.basis,
		runsWithUsage: coverage.runsWithUsage,
		costUsd: rounded(totals.costUsd),
		costIsFloor: totals.costIsFloor,
		totalTokens: totals.totalTokens,
		workflows: workflows.map((workflow) => ({
			...workflow,
			costUsd: rounded(workflow.costUsd),
			cacheHitRate: rounded(workflow.cacheHitRate)
		})),
		workflowsAreCut: false
	};
}
/** Eight digits are exact to the millionth of a dollar below $100 and keep the marker short. */
function rounded(value) {
	return value === null ? null : Number(value.toPrecision(8));
}
/**
* The marker as one HTML comment on one line, at most `MAX_MARKER_CHARS` long. Workflows
* that do not fit are left out, the cheapest first, and the marker says so.
*
* No name can end the comment: inside strings `<`, `>`, `&`, double hyphens and all that is
* not printable ASCII are written as `\uXXXX`.
*/
function writeMarker(data) {
	const rows = [...data.workflows].sort(byCost).map(toWireWorkflow);
	const kept = [];
	let free = MAX_MARKER_CHARS - wrap(toWire(data, [], true)).length;
	for (const row of rows) {
		const length = safeJson(row).length + 1;
		if (kept.length === 200) break;
		if (length > free) continue;
		kept.push(row);
		free -= length;
	}
	return wrap(toWire(data, kept, data.workflowsAreCut || kept.length < rows.length));
}
function toWire(data, workflows, isCut) {
	return {
		v: VERSION,
		d: data.date,
		f: data.from,
		t: data.to,
		b: data.basis,
		r: data.runsWithUsage,
		c: data.costUsd,
		cf: data.costIsFloor,
		k: data.totalTokens,
		w: workflows,
		x: isCut
	};
}
function toWireWorkflow(workflow) {
	const { name, runsWithUsage, costUsd, costIsFloor, totalTokens, cacheHitRate } = workflow;
	return [
		name,
		runsWithUsage,
		costUsd,
		costIsFloor,
		totalTokens,
		cacheHitRate
	];
}
function byCost(a, b) {
	const difference = (b.costUsd ?? -1) - (a.costUsd ?? -1);
	if (difference !== 0 || a.name === b.name) return difference;
	return a.name < b.name ? -1 : 1;
}
function wrap(wire) {
	return `${OPENING}${safeJson(wire)}${CLOSING}`;
}
function safeJson(value) {
	return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, (literal) => literal.replace(/[<>&]|-(?=-)|[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`));
}
/**
* The marker at the very start of an issue's body; undefined when there is none, or none
* that can be trusted. Never throws: a body is anybody's text.
*/
function readMarker(body) {
	const text = body.slice(0, 16100).trimStart();
	const end = text.indexOf(CLOSING);
	if (!text.startsWith(OPENING) || end < 0 || end + 4 > 16e3) return;
	const wire = safeParse(WireMarker, parseJson(text.slice(24, end)));
	return wire.success ? fromWire(wire.output) : void 0;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function fromWire(wire) {
	return {
		date: wire.d,
		from: wire.f,
		to: wire.t,
		basis: wire.b,
		runsWithUsage: wire.r,
		costUsd: wire.c,
		costIsFloor: wire.cf,
		totalTokens: wire.k,
		workflows: wire.w.map(([name, runsWithUsage, costUsd, costIsFloor, totalTokens, cacheHitRate]) => ({
			name,
			runsWithUsage,
			costUsd,
			costIsFloor,
			totalTokens,
			cacheHitRate
		})),
		workflowsAreCut: wire.x
	};
}
// src/report/read-table.ts
/** Enough for any report; more is no table for people. */
const MAX_ROWS = 1e3;
/** The first Markdown table in these lines; undefined when there is none. Never throws. */
function readTable(lines) {
	const delimiter = lines.findIndex((line, index) => index > 0 && isDelimiter(line) && (lines[index - 1] ?? "").includes("|"));
	if (delimiter < 0) return void 0;
	const columns = cellsOf(lines[delimiter - 1] ?? "").map(columnName);
	const rows = [];
	for (const line of lines.slice(delimiter + 1, delimiter + 1 + MAX_ROWS)) {
		if (!line.includes("|")) break;
		const cells = cellsOf(line);
		rows.push(new Map(columns.map((column, index) => [column, cells[index] ?? ""])));
	}
	return {
		columns,
		rows
	};
}
function isDelimiter(line) {
	return line.includes("|") && line.includes("-") && /^[\s|:-]+$/.test(line);
}
/** `Est. Cost ($)` and `**est cost**` are one column. */
function columnName(text) {
	return text.toLowerCase().replace(/[^a-z/ ]/g, "").trim();
}
/** Cells between pipes; an escaped pipe belongs to its cell. */
function cellsOf(line) {
	const cells = line.trim().split(/(?<!\\)\|/);
	if (cells[0]?.trim() === "") cells.shift();
	if (cells.at(-1)?.trim() === "") cells.pop();
	return cells.map(plainText);
}
const ENTITIES = {
	"&lt;": "<",
	"&gt;": ">",
	"&amp;": "&",
	"&quot;": "\"",
	"&#39;": "'"
};
/** What a reader sees of a cell: no links, bold, code or tags. Underscores stay, names have them. */
function plainText(cell) {
	return cell.slice(0, 1e3).replace(/\[([^\][]*)\]\([^()]*\)/g, "$1").replace(/<\/?[a-z][^<>]*>/gi, "").replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/[*`]/g, "").replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity).trim();
}
// src/report/rounded-numbers.ts
const SCALES = {
	k: 1e3,
	m: 1e6,
	b: 1e9
};
/** A number with separators and an optional scale, after signs that mean "about". */
const COMPACT = /^[~≈\s]*(\d[\d,]*(?:\.\d+)?)\s*([kmb](?![a-z]))?/i;
/** `395K`, `1.2M`, `~1,234`: a whole count. */
function readCount(text) {
	const [, digits, scale = ""] = COMPACT.exec(text) ?? [];
	if (digits === void 0) return null;
	const value = Math.round(Number(digits.replaceAll(",", "")) * (SCALES[scale.toLowerCase()] ?? 1));
	return Number.isSafeInteger(value) ? value : null;
}
/** A scaled cost (`$1.2K`) is too coarse to compare. */
const COST = /^([~≈≥\s]*)\$?\s*(\d[\d,]*(?:\.\d+)?)(?![\d.,]*[kmb])/i;
/** `$0.46`, `~$1,234.50`, `≥ $1.20`. */
function readCost(text) {
	const [, sign = "", digits] = COST.exec(text) ?? [];
	const value = digits === void 0 ? NaN : Number(digits.replaceAll(",", ""));
	return Number.isFinite(value) ? {
		costUsd: value,
		costIsFloor: sign.includes("≥")
	} : {
		costUsd: null,
		costIsFloor: false
	};
}
/** `99.5%` as a ratio from 0 to 1. */
function readShare(text) {
	const [, digits] = /^[~≈\s]*(\d+(?:\.\d+)?)\s*%/.exec(text) ?? [];
	const percent = digits === void 0 ? NaN : Number(digits);
	return percent <= 100 ? percent / 100 : null;
}
/** An ISO date, with a time to the minute or finer, and a zone that is UTC unless told. */
const INSTANT = /(\d{4}-\d\d-\d\d)(?:(?:T|,? +)(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?: *([+-]\d\d:\d\d))?)?/g;
const DAY_MS = 864e5;
/** `2026-04-01 17:38 UTC to 2026-04-02T17:38:00Z` as instants, both `null` unless both are told. */
function readPeriod(text) {
	const [first, second] = [...text.slice(0, 200).matchAll(INSTANT)].map(([, day = "", time = "00:00", zone = "Z"]) => Date.parse(`${day}T${time}${zone}`));
	if (first === void 0 || second === void 0) return {
		from: null,
		to: null
	};
	const end = second === first ? first + DAY_MS : second;
	return first < end ? {
		from: new Date(first).toISOString(),
		to: new Date(end).toISOString()
	} : {
		from: null,
		to: null
	};
}
// src/report/read-foreign-report.ts
/** GitHub's limit for a body; the rest of a longer text was not written there. */
const MAX_BODY_CHARS = 65536;
/**
* An earlier report of either kind: with our marker, else written by another program under
* the title prefix, with a date in its title and a Workflow Summary table in its body.
* Undefined for any other issue. Never throws.
*/
function readEarlierReport({ number, url, title, body }, titlePrefix) {
	const marker = readMarker(body);
	if (marker !== void 0) {
		const { basis: _basis, ...report } = marker;
		return {
			issue: number,
			url,
			isRounded: false,
			...report
		};
	}
	if (!title.startsWith(titlePrefix)) return void 0;
	const [date] = /\b\d{4}-\d\d-\d\d\b/.exec(title.slice(titlePrefix.length)) ?? [];
	if (date === void 0 || Number.isNaN(Date.parse(date))) return void 0;
	return readForeignReport(body, {
		issue: number,
		url,
		date
	});
}
/**
* A report that another program wrote; undefined without a Workflow Summary table. Cells
* that cannot be read are `null`. Never throws.
*/
function readForeignReport(body, place) {
	const lines = body.slice(0, MAX_BODY_CHARS).split(/\r?\n/);
	const table = summaryTable(lines);
	if (table === void 0) return void 0;
	const overview = (label) => valueOf(lines, label);
	const totalTokens = readCount(overview(/^total tokens$/));
	return {
		...place,
		...readPeriod(overview(/^period$/)),
		isRounded: true,
		runsWithUsage: runsWithUsage(overview(/^runs analyzed$/)),
		...knownCost(overview(/^(?:estimated )?total (?:estimated )?cost$|^estimated cost$/), totalTokens),
		totalTokens,
		...readWorkflows(table)
	};
}
function summaryTable(lines) {
	const heading = lines.findIndex((line) => /^ {0,3}#{1,6} .*workflow summary/i.test(line));
	if (heading < 0) return void 0;
	const section = lines.slice(heading + 1);
	const end = section.findIndex((line) => /^ {0,3}#{1,6} /.test(line));
	const table = readTable(end < 0 ? section : section.slice(0, end));
	return table?.columns.includes("workflow") === true ? table.rows : void 0;
}
/** The text after `**Label**:` or `**Label:**`, list item or not; empty when there is none. */
function valueOf(lines, label) {
	for (const line of lines) {
		const plain = line.slice(0, 400).replaceAll("**", "").replace(/^\s*[-*+] /, "").trim();
		const colon = plain.indexOf(":");
		if (colon > 0 && label.test(plain.slice(0, colon).trim().toLowerCase())) return plain.slice(colon + 1).trim();
	}
	return "";
}
/** `3 of 5 (2 had token data)`: the number in brackets. */
function runsWithUsage(text) {
	const [, runs] = /\((\d{1,9}) (?:had|have|with)\b/.exec(text) ?? [];
	return runs === void 0 ? null : Number(runs);
}
/** Rows that are no workflow: the sum, and what a writer puts for the ones it left out. */
const SUM = /^(?:grand |sub)?totals?$/i;
const LEFT_OUT = /^(?:\.{3}|…)$|^\+? ?(?:\d+ )?(?:more|others?)(?: workflows?)?(?: \(\d+\))?$/i;
/**
* The workflows of the table. A row without a readable number of runs cannot be compared per
* run and is left out; the list then counts as cut, so that nobody takes it for new.
*/
function readWorkflows(rows) {
	const workflows = [];
	let workflowsAreCut = false;
	for (const row of rows) {
		const name = row.get("workflow") ?? "";
		if (name === "" || SUM.test(name)) continue;
		const runs = readCount(row.get("runs") ?? "");
		if (runs === null || LEFT_OUT.test(name)) workflowsAreCut = true;
		else workflows.push(readWorkflow(name, runs, row));
	}
	return {
		workflows,
		workflowsAreCut
	};
}
function readWorkflow(name, runsWithUsage, row) {
	const cell = (...columns) => {
		const column = columns.find((one) => row.has(one));
		return column === void 0 ? "" : row.get(column) ?? "";
	};
	const totalTokens = readCount(cell("total tokens", "tokens"));
	return {
		name,
		runsWithUsage,
		...knownCost(cell("cost", "total cost", "est cost", "estimated cost"), totalTokens),
		totalTokens,
		cacheHitRate: readShare(cell("cache rate", "cache hit rate", "cache hit", "cache hits", "hit rate"))
	};
}
/** The analyzers wrote $0.00 for a cost that they did not know, so 0 for some tokens is unknown. */
function knownCost(text, totalTokens) {
	const cost = readCost(text);
	return cost.costUsd === 0 && totalTokens !== 0 ? {
		...cost,
		costUsd: null
	} : cost;
}
// src/known-reports.ts
/** The issues that are reports of ours, or of a program before us, newest first. */
async function readKnownReports(options, ports) {
	return (await ports.readReportIssues()).flatMap((issue) => {
		const report = readEarlierReport(issue, options.titlePrefix);
		return report === void 0 ? [] : [{
			issue,
			report
		}];
	});
}
// src/report/choose-window.ts
/** Span of a report that no earlier one precedes. */
const FIRST_REPORT_MS = 864e5;
/**
* Chooses the window. `last-report` starts where the newest report of an earlier date
* ended, so that every attempt is in exactly one report: a second report of one date
* replaces the first and therefore starts where that one did. Throws UserError when the
* window would be empty.
*/
function chooseWindow({ since, until }, now, earlier) {
	const to = until === void 0 || until > now ? now : until;
	const window = {
		...startOf(since, to, earlier),
		to
	};
	if (window.from < window.to) return window;
	throw new UserError(`since: the window would start at ${window.from.toISOString()}, which is not before its end at ${to.toISOString()}; give an earlier since or a later until.`);
}
function startOf(since, to, earlier) {
	if (since.kind === "instant") return {
		from: since.at,
		basis: "explicit"
	};
	if (since.kind === "look-back") return {
		from: new Date(to.getTime() - since.ms),
		basis: "look-back"
	};
	const date = dateOfWindow({ to });
	const before = latest(earlier.filter((report) => isBefore(report, date)).map(({ to }) => to));
	if (before !== void 0) return {
		from: before,
		basis: "last-report"
	};
	const replaced = earlier.find((report) => isReplacedOn(report, date));
	if (replaced?.from) return {
		from: new Date(replaced.from),
		basis: "last-report"
	};
	return {
		from: /* @__PURE__ */ new Date(to.getTime() - FIRST_REPORT_MS),
		basis: "look-back"
	};
}
/**
* Whether a report comes before those of a date. One that another program wrote that day
* does too: it is not ours to replace.
*/
function isBefore(report, date) {
	return report.date < date || report.date === date && report.isRounded;
}
/** Whether a report of a date takes the place of this one. */
function isReplacedOn(report, date) {
	return report.date === date && !report.isRounded;
}
function latest(instants) {
	const times = instants.filter((instant) => instant !== null).map((instant) => Date.parse(instant));
	return times.length === 0 ? void 0 : new Date(Math.max(...times));
}
// src/publish-report.ts
/** The label's look: GitHub's own "information" blue. */
const LABEL_COLOR = "0969da";
const LABEL_DESCRIPTION = "What the AI agents of this repository used and cost";
/**
* Renders a report and sends it everywhere it was asked to go. One place that refuses
* does not keep the others from getting theirs.
*/
async function publishReport(report, known, options, ports) {
	const marker = markerFromReport(report);
	const { body, leftOut } = renderIssue(report, { marker: writeMarker(marker) });
	if (leftOut.length > 0) ports.log.info(`Left out of the issue to fit: ${leftOut.join("; ")}.`);
	const paths = await ports.writeFiles({
		"report.json": renderJson(report),
		"report.md": body,
		"usage.csv": renderCsv(report)
	});
	const failures = [];
	const attempt = async (work) => {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			failures.push(error);
			return;
		}
	};
	if (options.dryRun) return {
		markdown: body,
		paths,
		issue: void 0,
		failures
	};
	const issue = options.publish.has("issue") ? await attempt(() => publishAsIssue(body, marker.date, known, options, ports)) : void 0;
	const { writeSummary } = ports;
	if (options.publish.has("summary") && writeSummary !== void 0) await attempt(() => writeSummary(renderSummary(report)));
	if (options.publish.has("artifact")) await attempt(() => ports.uploadArtifact(paths));
	return {
		markdown: body,
		paths,
		issue,
		failures
	};
}
async function publishAsIssue(body, date, known, options, ports) {
	const replaced = (reports) => reports.find(({ report }) => isReplacedOn(report, date))?.issue.number;
	const isOlder = (report) => isBefore(report, date);
	return ports.publishIssue({
		label: {
			name: options.label,
			color: LABEL_COLOR,
			description: LABEL_DESCRIPTION
		},
		title: `${options.titlePrefix} ${date}`,
		body,
		existing: replaced(known),
		older: known.filter(({ issue, report }) => issue.state === "open" && isOlder(report)).map(({ issue }) => ({ number: issue.number })),
		closeOlder: options.closeOlderIssues,
		findAgain: async () => replaced(await readKnownReports(options, ports))
	});
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
		log: ports.log
	});
	const draft = buildReport({
		...collected,
		generatedAt: ports.now(),
		version: ports.version,
		repository: `${options.owner}/${options.repo}`,
		providers: options.providers,
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
export { writeMarker as n, createGitHubPorts as r, run as t };
