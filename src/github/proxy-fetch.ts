import type { ProxyAgent } from 'undici';
import type { Fetch } from './fetch.ts';
import { createNodeFetch } from './node-fetch.ts';

const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

/**
 * Makes a `fetch` that goes through the proxy that `http(s)_proxy` names, unless
 * `no_proxy` or a loopback address says otherwise, host by host, by the rules of GitHub's
 * own actions (@actions/http-client 4, lib/proxy.js, 2026). Node's `fetch` reads these
 * variables only from Node 22.21 on and only with NODE_USE_ENV_PROXY=1.
 *
 * Without such a variable `node:http` does it: the proxy code is slow to load. Only then
 * is `onSent` called for each request that has been handed to the network.
 */
export function createProxyFetch(onSent?: () => void): Fetch {
  if (!PROXY_VARIABLES.some((name) => process.env[name])) return createNodeFetch(onSent);
  let loaded: Promise<Fetch> | undefined;
  return async (url, init) => {
    loaded ??= loadProxyFetch();
    const fetch = await loaded;
    return fetch(url, init);
  };
}

async function loadProxyFetch(): Promise<Fetch> {
  const [undici, { getProxyUrl }] = await Promise.all([
    import('undici'),
    import('@actions/http-client'),
  ]);
  const agents = new Map<string, ProxyAgent>();
  const direct = new undici.Agent();

  function dispatcherFor(url: string): ProxyAgent | InstanceType<typeof undici.Agent> {
    const proxy = getProxyUrl(url);
    if (proxy === '') return direct;
    const agent = agents.get(proxy) ?? new undici.ProxyAgent(proxy);
    agents.set(proxy, agent);
    return agent;
  }

  return async (url, init) => {
    const answer = await undici.fetch(url, { ...init, dispatcher: dispatcherFor(url) });
    const { status, statusText, body } = answer;
    const response = new Response(body, { status, statusText, headers: [...answer.headers] });
    // Paging and relative redirects go by it, and a response that was made has none.
    return Object.defineProperty(response, 'url', { value: answer.url });
  };
}
