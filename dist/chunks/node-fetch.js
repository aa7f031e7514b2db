import { createRequire } from "node:module";
// src/github/answer.ts
/** What a server answered, its body unpacked while it is read. */
async function toAnswer(url, message, signal) {
	const headers = new Map(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
	const stream = await unpacked(message);
	const body = {
		[Symbol.asyncIterator]: () => partsOf(stream, signal),
		cancel: async () => void message.destroy()
	};
	const bytes = async () => {
		const parts = [];
		for await (const part of body) parts.push(part);
		return Buffer.concat(parts);
	};
	return {
		status: message.statusCode ?? 0,
		statusText: message.statusMessage ?? "",
		url: url.href,
		headers: {
			get: (name) => headers.get(name.toLowerCase()) ?? null,
			has: (name) => headers.has(name.toLowerCase()),
			[Symbol.iterator]: () => headers[Symbol.iterator]()
		},
		body,
		text: async () => (await bytes()).toString("utf8"),
		arrayBuffer: async () => new Uint8Array(await bytes()).buffer
	};
}
/** How bodies may be packed; one that is packed otherwise is given as it came. */
const ACCEPTED_ENCODINGS = "gzip, br";
async function unpacked(message) {
	const encoding = message.headers["content-encoding"];
	if (encoding !== "gzip" && encoding !== "br") return message;
	const [zlib, { pipeline }] = await Promise.all([import("node:zlib"), import("node:stream")]);
	const unpacker = encoding === "gzip" ? zlib.createGunzip() : zlib.createBrotliDecompress();
	unpacker.on("error", () => void 0);
	return pipeline(message, unpacker, () => void 0);
}
async function* partsOf(stream, signal) {
	try {
		yield* stream;
	} catch (cause) {
		throw toFailure("terminated", cause, signal);
	}
}
/** The signal's reason where it ended the request, else an error as `fetch` gives them. */
function toFailure(message, cause, signal) {
	return signal?.aborted ? signal.reason : new TypeError(message, { cause });
}
// src/github/node-fetch.ts
const REDIRECTS = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
/** As many as the Fetch Standard allows. */
const MAX_REDIRECTS = 20;
/** Idle connections end before a server ends them under a request. Milliseconds; undici's too. */
const KEEP_ALIVE_MS = 4e3;
/**
* Makes a `fetch` that keeps its connections. `onSent` is called when a request has been
* handed to the network.
*
* It fails as Node's does: with the signal's reason, or TypeError when an answer is missing
* or breaks off. Redirects are followed, to another origin without the token.
*/
function createNodeFetch(onSent = () => void 0) {
	const agents = /* @__PURE__ */ new Map();
	async function send(url, init) {
		const { method = "GET", body, signal } = init;
		const http = load(url.protocol);
		signal?.throwIfAborted();
		const agent = agents.get(url.protocol) ?? new http.Agent({
			keepAlive: true,
			timeout: KEEP_ALIVE_MS
		});
		agents.set(url.protocol, agent);
		return new Promise((resolve, reject) => {
			const request = http.request(url, {
				method,
				headers: headersOf(init),
				agent
			});
			const abort = () => void request.destroy();
			signal?.addEventListener("abort", abort);
			request.on("finish", onSent).on("response", resolve).on("error", (cause) => reject(toFailure("fetch failed", cause, signal))).on("close", () => signal?.removeEventListener("abort", abort)).end(body);
		});
	}
	return async (address, init = {}) => {
		let url = new URL(address);
		let options = init;
		for (let redirects = 0;; redirects += 1) {
			const message = await send(url, options);
			const { location } = message.headers;
			if (!(REDIRECTS.has(message.statusCode ?? 0) && location !== void 0) || init.redirect === "manual") return toAnswer(url, message, init.signal);
			message.resume();
			if (init.redirect === "error" || redirects === MAX_REDIRECTS) throw new TypeError("fetch failed", { cause: /* @__PURE__ */ new Error("there are too many redirects") });
			const next = new URL(location, url);
			options = afterRedirect(options, message.statusCode, next.origin === url.origin);
			url = next;
		}
	};
}
/** Required, as an import reads all that either exports, which loads undici after all. */
function load(protocol) {
	return createRequire(import.meta.url)(protocol === "https:" ? "node:https" : "node:http");
}
/** Parts are asked for as they lie there: ranges count packed bytes. */
function headersOf({ headers = {}, body }) {
	return {
		accept: "*/*",
		"accept-encoding": Object.keys(headers).some((name) => name.toLowerCase() === "range") ? "identity" : ACCEPTED_ENCODINGS,
		...body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) },
		...headers
	};
}
/** As the Fetch Standard has it: the token stays with its origin, and most redirected writes become reads. */
function afterRedirect({ body, ...options }, status, isSameOrigin) {
	const { method = "GET", headers = {} } = options;
	const isKept = status === 307 || status === 308 || status !== 303 && method !== "POST";
	const dropped = /* @__PURE__ */ new Set([...isSameOrigin ? [] : ["authorization"], ...isKept ? [] : ["content-type"]]);
	const kept = Object.entries(headers).filter(([name]) => !dropped.has(name.toLowerCase()));
	return {
		...options,
		headers: Object.fromEntries(kept),
		...isKept ? body === void 0 ? {} : { body } : { method: method === "HEAD" ? "HEAD" : "GET" }
	};
}
export { createNodeFetch as t };
