import { a as UserError } from "./errors.js";
import { n as setDeadline } from "./proxy-fetch.js";
// src/github/limited-answer.ts
/**
* More than a page of a hundred rows takes: one of runs some 1.5 MB (measured on
* api.github.com, 2026-11). Unpacked bytes.
*/
const MOST_BYTES = 8388608;
/** A hundred issues or comments of 65,536 characters, GitHub's limit, of up to four bytes. */
const MOST_BYTES_OF_TEXTS = 33554432;
const TEXTS = /\/(?:issues|comments)$/;
/** Stands for the text of an answer that is too large: octokit drops what its readers throw. */
const TOO_LARGE = "The answer has more bytes than any of GitHub";
/**
* An answer of the API as octokit is given it: as text without a type, so that octokit does
* not parse it (its parser, json-with-bigint 3, takes 125 times the bytes of some JSON), and
* of so many unpacked bytes at most. `TOO_LARGE` is the text of one that has more.
*/
function limitAnswer(answer) {
	const { headers, url } = answer;
	const most = TEXTS.test(new URL(url).pathname) ? MOST_BYTES_OF_TEXTS : MOST_BYTES;
	return {
		status: answer.status,
		statusText: answer.statusText,
		url,
		headers: {
			get: (name) => name.toLowerCase() === "content-type" ? null : headers.get(name),
			has: (name) => headers.has(name),
			[Symbol.iterator]: () => headers[Symbol.iterator]()
		},
		body: answer.body,
		text: () => readText(answer.body, most),
		arrayBuffer: () => answer.arrayBuffer()
	};
}
async function readText(body, most) {
	const parts = [];
	let bytes = 0;
	for await (const part of body ?? []) {
		bytes += part.length;
		if (bytes > most) return TOO_LARGE;
		parts.push(part);
	}
	return Buffer.concat(parts).toString("utf8");
}
// src/github/api-fetch.ts
/** GitHub itself gives up on a request after 10 s (docs.github.com, REST, troubleshooting, 2026). */
const REQUEST_TIMEOUT_MS = 3e4;
/** GitHub redirects once, to where a renamed repository is (docs.github.com, REST, best practices). */
const MAX_REDIRECTS = 5;
/** An answer led a request with the token away from the API, or in a circle. */
var MisdirectedError = class extends Error {};
/** The failure of a request that its caller ended; nothing retries what has this name. */
var GivenUpError = class extends Error {
	name = "AbortError";
	constructor() {
		super("The request was given up");
	}
};
/**
* Wraps `fetch` for requests that carry the token: they go to the API's origin alone,
* wherever a link or a redirect in an answer points, and none of them waits for ever or reads
* without end.
* Throws MisdirectedError, GivenUpError when the caller's signal ends, or what `fetch` throws.
*/
function createApiFetch(apiUrl, fetch, timeoutMs = REQUEST_TIMEOUT_MS) {
	const { origin } = new URL(apiUrl);
	async function follow(first, init) {
		let url = first;
		for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
			if (new URL(url).origin !== origin) throw new MisdirectedError(`a request with the token may only go to the GitHub API, not to ${new URL(url).host || "no server"}`);
			const response = await fetch(url, {
				...init,
				redirect: "manual"
			});
			const isMovedIssue = response.status === 301 && init.method === "PATCH";
			if (init.redirect === "manual" && isMovedIssue) return response;
			const next = redirectOf(response, url, init.method);
			if (next === void 0) return response;
			const isMove = response.status !== 302 && new URL(next).origin === origin;
			if (init.redirect === "manual" && !isMove) return response;
			await response.body?.cancel();
			url = next;
		}
		throw new MisdirectedError(`more than ${MAX_REDIRECTS} redirects`);
	}
	return async (url, init) => {
		const late = () => new DOMException("There was no answer in time", "TimeoutError");
		const deadline = setDeadline(timeoutMs, late, init?.signal);
		try {
			return limitAnswer(await follow(url, {
				...init,
				signal: deadline.signal
			}));
		} catch (error) {
			deadline.lift();
			if (init?.signal?.aborted) throw new GivenUpError();
			throw error;
		}
	};
}
/** Where a redirect leads; undefined when the answer is none. */
function redirectOf({ status, headers }, url, method = "GET") {
	const location = headers.get("location");
	if (![
		301,
		302,
		303,
		307,
		308
	].includes(status) || location === null) return void 0;
	if (status < 307 && method !== "GET" && method !== "HEAD") throw new MisdirectedError(`a redirect ${status} of a ${method}`);
	if (!URL.canParse(location, url)) throw new MisdirectedError("a redirect to no address");
	return new URL(location, url).href;
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
	if (failure !== void 0) return new Kind(explain(failure, place), { cause: error });
	if (error instanceof GivenUpError) {
		const { doing, repository } = place;
		return new Kind(`There was no time left while ${doing} of ${repository}, as GitHub answered too slowly or asked to wait: run again later.`, { cause: error });
	}
	return error instanceof Error ? error : new Error("An error that is none", { cause: error });
}
function explain(failure, place) {
	const { doing, repository, permission } = place;
	const work = `${doing} of ${repository}`;
	if (failure.response === void 0) return explainSilence(failure, work);
	if (failure.message === "The answer has more bytes than any of GitHub") return `${TOO_LARGE} while ${work}: check GITHUB_API_URL and the proxy variables, then run again.`;
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
	if (failure.cause instanceof MisdirectedError) return `The GitHub API at ${host} led elsewhere while ${work} (${toPlainWords(failure.cause.message)}): check the proxy variables and GITHUB_API_URL, then run again.`;
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
const MAX_REASON_LENGTH = 160;
function quoteReason({ response }) {
	const data = response?.data;
	if (!(typeof data === "object" && data !== null && "message" in data) || typeof data.message !== "string") return "";
	return `, "${toPlainWords(data.message).slice(0, MAX_REASON_LENGTH)}"`;
}
/** More than any message for people has; what is quoted may be anybody's. UTF-16 code units. */
const MAX_WORDS_LENGTH = 2e3;
/**
* One line without control characters, and without the secret part of a signed URL. The text
* is cut first: one with many links would else take time by the square of its length.
*/
function toPlainWords(text) {
	return text.slice(0, MAX_WORDS_LENGTH).replace(/(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>]*/g, "$1").replace(/[\p{C}\s]+/gu, " ").trim();
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
// src/github/list-pages.ts
/** More pages than any list has that is read to its end: GitHub takes 2,500 comments an issue. */
const MOST_PAGES = 100;
/**
* Reads a list page by page, each row once. Pages are asked for by number, wherever a link
* points, and end with one that nothing follows, or that brings nothing new: then the server
* goes in a circle, and what it holds beyond is not known.
*/
async function* readPages(read, odd, mostPages = MOST_PAGES) {
	const seen = /* @__PURE__ */ new Set();
	for (let page = 1; page <= mostPages; page += 1) {
		const { rows, link, total = 0 } = await read(page);
		const fresh = rows.filter(({ id }) => !seen.has(id));
		for (const { id } of fresh) seen.add(id);
		yield fresh;
		if (!/\brel="next"/.test(link ?? "")) {
			if (!(seen.size >= total)) odd("counts more than it gave");
			return;
		}
		if (fresh.length === 0) {
			odd("gave a page again that it gave before");
			return;
		}
	}
}
/** The rows of an answer that have the fields; any other is odd and left out. */
function rowsOf(rows, fields, odd) {
	const given = Array.isArray(rows) ? rows : [];
	const types = Object.entries({
		id: "number",
		...fields
	});
	const isRow = (row) => typeof row === "object" && row !== null && types.every(([key, type]) => typeof Reflect.get(row, key) === type);
	const usable = given.filter(isRow);
	if (!Array.isArray(rows) || usable.length < given.length) odd("gave a list that is none, or rows without their fields");
	return usable;
}
// src/github/own-accounts.ts
/** Whom a workflow's own token writes as. Nobody else can: the token is the repository's own. */
const WORKFLOW_LOGIN = "github-actions[bot]";
/**
* Keeps what an account of ours wrote: the workflow's own, and that of the token. Anyone may
* copy a text of ours, and any app's bot. Whose the token is, is asked for only where it
* matters; where GitHub does not say, the workflow's own account alone is ours.
*/
async function keepOwn(client, written, loginOf) {
	const isOfWorkflow = (one) => loginOf(one) === WORKFLOW_LOGIN;
	if (written.every(isOfWorkflow)) return written;
	const login = await readLogin(client);
	return written.filter((one) => isOfWorkflow(one) || login && loginOf(one) === login);
}
/**
* Login of the token's account, which a REST route would give to persons alone
* (docs.github.com, GraphQL, `viewer`, 2026); undefined when GitHub does not say.
*/
async function readLogin(client) {
	try {
		const { viewer } = await client.graphql("{ viewer { login } }", { request: { retries: 3 } });
		return viewer?.login;
	} catch {
		return;
	}
}
export { rowsOf as a, isGone as c, toPlainWords as d, toUserError as f, TOO_LARGE as g, createApiFetch as h, readPages as i, isNotFound as l, MisdirectedError as m, keepOwn as n, isDoubtful as o, GivenUpError as p, readLogin as r, isForbidden as s, WORKFLOW_LOGIN as t, isRateLimit as u };
