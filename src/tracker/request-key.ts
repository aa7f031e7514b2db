import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** What of a request decides its answer. */
export interface KeyedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
  /** The text parsed, where it is JSON and was read already. */
  readonly body?: object;
}

/**
 * Headers that tell nothing of what is asked, or of whom: of the connection, the attempt, the
 * client's version and of traces. All others are part of the key, so that neither two keys of an
 * API nor two tenants of a gateway, whatever its header is called, ever share an answer.
 */
const IDLE_HEADERS =
  /^(?:accept-encoding|accept-language|age|b3|baggage|cache-control|connection|content-length|date|expect|host|idempotency-key|keep-alive|pragma|priority|sec-fetch-.*|sentry-trace|te|traceparent|tracestate|transfer-encoding|upgrade|user-agent|via|x-(?:amzn-trace-id|b3-.*|client-request-id|cloud-trace-context|correlation-id|datadog-.*|forwarded-.*|request-id|stainless-.*))$/;

/**
 * What a request is known by: 64 hexadecimal digits, equal for equal requests, in whichever order
 * their JSON has its keys. Credentials are in it, and cannot be found from it.
 */
export function requestKey({ method, url, headers, text, body: read }: KeyedRequest): string {
  const address = new URL(url);
  address.hash = '';
  const canonical = canonicalJson(text, read);
  const body = canonical === undefined ? ['text', text] : ['json', canonical];
  const parts = [method.toUpperCase(), address.href, identityOf(headers), ...body];
  // As JSON, no part can be taken for the end of another.
  return hash('sha256', JSON.stringify(parts), 'hex');
}

/** The headers that matter, by name: whose call it is, and in which version of the API. */
export function identityOf(headers: Headers): readonly (readonly [string, string])[] {
  return [...headers].filter(([name]) => !IDLE_HEADERS.test(name));
}
