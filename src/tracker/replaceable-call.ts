/*
 * A call as a layer sees it that may answer in the provider's place: the cache, the batcher.
 */
import type { CallLabels } from '../domain/call-record.ts';
import { isWire, type Wire } from './answer-usage.ts';
import { guessAddress, providerOf, readAddress } from './call-address.ts';
import { callHere, labelsHere, type MadeCall } from './labels.ts';
import { MAX_HASHED_LENGTH } from './prompt.ts';
import type { KeyedRequest } from './request-key.ts';

export interface ReplaceableCall extends KeyedRequest {
  readonly labels: CallLabels;
  readonly body: Wire;
  readonly isStream: boolean;
  readonly provider: string;
  readonly api: string;
  readonly signal: AbortSignal | undefined;
  /** As the tracker around this layer knows it; undefined without one. */
  readonly made: MadeCall | undefined;
}

type FetchInput = Parameters<typeof fetch>[0];

/**
 * Reads a call to a model that spends; undefined for any other request, and for one whose body is
 * a stream, a form or larger than what is hashed.
 */
export function readReplaceableCall(
  input: FetchInput,
  init: RequestInit | undefined,
): ReplaceableCall | undefined {
  const request = typeof input === 'object' && 'url' in input ? input : undefined;
  const method = (init?.method ?? request?.method ?? 'GET').toUpperCase();
  const text = textOf(init?.body);
  if (method !== 'POST' || text === undefined || text.length > MAX_HASHED_LENGTH) return undefined;
  const url = request?.url ?? (typeof input === 'string' ? input : (input as URL).href);
  const body = parseObject(text);
  if (body === undefined) return undefined;
  const address = readAddress(method, url) ?? guessAddress(method, url, body);
  if (address?.kind !== 'answer' || !address.isSpend) return undefined;
  const headers = new Headers(init?.headers ?? request?.headers);
  const made = callHere();
  const model = body['model'];
  return {
    method,
    url,
    headers,
    text,
    labels: made?.labels ?? labelsHere() ?? {},
    body,
    isStream: body['stream'] === true || /:stream|[?&]alt=sse|-stream$/.test(url),
    provider: providerOf(address, typeof model === 'string' ? model : address.model),
    api: address.api,
    signal: init?.signal ?? request?.signal,
    made,
  };
}

function textOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? Buffer.from(body).toString() : undefined;
}

function parseObject(text: string): Wire | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isWire(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether its client tries it once more, as those of Anthropic and OpenAI say. */
export function isRetry({ headers }: ReplaceableCall): boolean {
  return Number(headers.get('x-stainless-retry-count') ?? 0) > 0;
}

/** Whether a field of a request holds something. */
function holds(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}

/** Whether the model may call tools, of which this program cannot know what they do. */
export function hasTools(body: Wire): boolean {
  return ['tools', 'functions', 'mcp_servers', 'toolConfig'].some((name) => holds(body[name]));
}

/**
 * Whether the call changes something at the provider, beside being answered: it adds to a
 * conversation or works in a container, or its answer is fetched later.
 */
export function changesProvider(body: Wire): boolean {
  return body['background'] === true || holds(body['conversation']) || holds(body['container']);
}
