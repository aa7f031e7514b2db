/*
 * As much of `fetch` as the program uses, over `node:http`. Node's own loads undici and web
 * streams: 50 ms before the first request, twice the time over the first 1,000, and after
 * 3,000 of them 75 MB more memory (Node 24, measured in 2026-11).
 */
import type * as Http from 'node:http';
import type * as Https from 'node:https';
import { createRequire } from 'node:module';
import { ACCEPTED_ENCODINGS, toAnswer, toFailure } from './answer.ts';
import type { Fetch, FetchOptions } from './fetch.ts';

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** As many as the Fetch Standard allows. */
const MAX_REDIRECTS = 20;

/** Idle connections end before a server ends them under a request. Milliseconds; undici's too. */
const KEEP_ALIVE_MS = 4_000;

/**
 * Makes a `fetch` that keeps its connections. `onSent` is called when a request has been
 * handed to the network.
 *
 * It fails as Node's does: with the signal's reason, or TypeError when an answer is missing
 * or breaks off. Redirects are followed, to another origin without the token.
 */
export function createNodeFetch(onSent: () => void = () => undefined): Fetch {
  const agents = new Map<string, Http.Agent>();

  async function send(url: URL, init: FetchOptions): Promise<Http.IncomingMessage> {
    const { method = 'GET', body, signal } = init;
    const http = load(url.protocol);
    signal?.throwIfAborted();
    const agent =
      agents.get(url.protocol) ?? new http.Agent({ keepAlive: true, timeout: KEEP_ALIVE_MS });
    agents.set(url.protocol, agent);
    return new Promise((resolve, reject) => {
      const request = http.request(url, { method, headers: headersOf(init), agent });
      const abort = (): void => void request.destroy();
      signal?.addEventListener('abort', abort);
      request
        .on('finish', onSent)
        .on('response', resolve)
        .on('error', (cause) => reject(toFailure('fetch failed', cause, signal)))
        .on('close', () => signal?.removeEventListener('abort', abort))
        .end(body);
    });
  }

  return async (address, init = {}) => {
    let url = new URL(address);
    let options = init;
    for (let redirects = 0; ; redirects += 1) {
      const message = await send(url, options);
      const { location } = message.headers;
      const isRedirect = REDIRECTS.has(message.statusCode ?? 0) && location !== undefined;
      if (!isRedirect || init.redirect === 'manual') return toAnswer(url, message, init.signal);
      message.resume(); // so that the connection can be used again
      if (init.redirect === 'error' || redirects === MAX_REDIRECTS) {
        throw new TypeError('fetch failed', { cause: new Error('there are too many redirects') });
      }
      const next = new URL(location, url);
      options = afterRedirect(options, message.statusCode, next.origin === url.origin);
      url = next;
    }
  };
}

/** Required, as an import reads all that either exports, which loads undici after all. */
function load(protocol: string): typeof Http | typeof Https {
  return createRequire(import.meta.url)(protocol === 'https:' ? 'node:https' : 'node:http');
}

/** Parts are asked for as they lie there: ranges count packed bytes. */
function headersOf({ headers = {}, body }: FetchOptions): Record<string, string> {
  const isPart = Object.keys(headers).some((name) => name.toLowerCase() === 'range');
  return {
    accept: '*/*',
    'accept-encoding': isPart ? 'identity' : ACCEPTED_ENCODINGS,
    ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    ...headers,
  };
}

/** As the Fetch Standard has it: the token stays with its origin, and most redirected writes become reads. */
function afterRedirect(
  { body, ...options }: FetchOptions,
  status: number | undefined,
  isSameOrigin: boolean,
): FetchOptions {
  const { method = 'GET', headers = {} } = options;
  const isKept = status === 307 || status === 308 || (status !== 303 && method !== 'POST');
  const dropped = new Set([
    ...(isSameOrigin ? [] : ['authorization']),
    ...(isKept ? [] : ['content-type']),
  ]);
  const kept = Object.entries(headers).filter(([name]) => !dropped.has(name.toLowerCase()));
  return {
    ...options,
    headers: Object.fromEntries(kept),
    ...(isKept
      ? body === undefined
        ? {}
        : { body }
      : { method: method === 'HEAD' ? 'HEAD' : 'GET' }),
  };
}
