import { isWire } from './answer-usage.ts';
import { readAddress } from './call-address.ts';
import { mayBeCall, type CallRequest } from './call-request.ts';
import type { Tracker } from './create-tracker.ts';
import { isRecordedAround, makingCall } from './labels.ts';
import { OpenCall } from './open-call.ts';
import { askForUsage, UsageEventFilter } from './usage-event.ts';

/** Records one attempt that a fetch makes, and asks for its usage where the program wants that. */
export async function recordFetch(
  tracker: Tracker,
  request: CallRequest,
  send: (init?: RequestInit) => Promise<Response>,
  init: RequestInit | undefined,
): Promise<Response> {
  const asking = tracker.includeUsage ? tracker.log.attempt(() => askIn(request)) : undefined;
  return asking === undefined
    ? recordCall(tracker, request, () => send(init))
    : recordCall(tracker, request, () => send({ ...init, body: asking }), new UsageEventFilter());
}

/** Records one attempt that `send` makes, and gives what it gives. */
export async function recordCall(
  tracker: Tracker,
  request: CallRequest,
  send: () => Promise<Response>,
  filter?: UsageEventFilter,
): Promise<Response> {
  const { log } = tracker;
  if (isRecordedAround(request.url)) return send();
  const call = log.attempt(() => (mayBeCall(request) ? new OpenCall(tracker, request) : undefined));
  if (call === undefined) return send();
  let response: Response;
  try {
    response = await makingCall(request.url, call, send);
  } catch (error) {
    log.attempt(() => call.fail());
    throw error;
  }
  return log.attempt(() => call.answer(response, filter)) ?? response;
}

function askIn({ method, url, text }: CallRequest): string | undefined {
  if (text === undefined || readAddress(method, url)?.api !== 'chat') return undefined;
  const body: unknown = JSON.parse(text);
  return isWire(body) ? askForUsage(body) : undefined;
}

/** What a fetch is given. */
export function readFetch(
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
): CallRequest {
  const isRequest = typeof input === 'object' && 'url' in input;
  const url = typeof input === 'string' ? input : isRequest ? input.url : input.href;
  const method = init?.method ?? (isRequest ? input.method : 'GET');
  const headers = init?.headers ?? (isRequest ? input.headers : undefined);
  return { method, url, text: textOf(init?.body), attempt: attemptOf(headers) };
}

/** Longer bytes are rather a file than a question, and would hold the request up. */
const MAX_DECODED = 1_000_000;

function textOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  const isShort = body instanceof Uint8Array && body.length <= MAX_DECODED;
  return isShort ? Buffer.from(body).toString() : undefined;
}

/** As the clients of Anthropic and OpenAI count their attempts. */
const RETRIES = 'x-stainless-retry-count';

/** How often a call was tried before; undefined where the client does not say. */
export function attemptOf(headers: RequestInit['headers']): number | undefined {
  const value =
    headers instanceof Headers ? headers.get(RETRIES) : new Headers(headers).get(RETRIES);
  const attempt = value === null ? Number.NaN : Number(value);
  return Number.isInteger(attempt) && attempt >= 0 ? attempt : undefined;
}
