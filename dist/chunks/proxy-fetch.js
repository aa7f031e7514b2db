import { i as __toESM } from "./rolldown-runtime.js";
import { t as createNodeFetch } from "./node-fetch.js";
import { setMaxListeners } from "node:events";
// src/github/deadline.ts
/**
* Sets a deadline that does not keep the process alive. Its signal ends with the caller's
* reason, or with `late()` after so many milliseconds.
*
* Made by hand because Node 20 loses `AbortSignal.any` over `AbortSignal.timeout` to the
* garbage collector before the time is up, and what it should end then never ends
* (nodejs/node#57736).
*/
function setDeadline(ms, late, caller) {
	const controller = new AbortController();
	const end = (reason) => {
		lift();
		controller.abort(reason);
	};
	const endWithCaller = () => end(caller?.reason);
	const timer = setTimeout(() => end(late()), ms);
	timer.unref();
	const lift = () => {
		clearTimeout(timer);
		caller?.removeEventListener("abort", endWithCaller);
	};
	if (caller !== void 0) setMaxListeners(0, caller);
	caller?.addEventListener("abort", endWithCaller, { once: true });
	if (caller?.aborted === true) endWithCaller();
	return {
		signal: controller.signal,
		renew: () => void timer.refresh(),
		lift
	};
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
* Without such a variable `node:http` does it: the proxy code is slow to load. Only then
* is `onSent` called for each request that has been handed to the network.
*/
function createProxyFetch(onSent) {
	if (!PROXY_VARIABLES.some((name) => process.env[name])) return createNodeFetch(onSent);
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
		const response = new Response(body, {
			status,
			statusText,
			headers: [...answer.headers]
		});
		return Object.defineProperty(response, "url", { value: answer.url });
	};
}
export { setDeadline as n, createProxyFetch as t };
