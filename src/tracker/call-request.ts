import type { CallRecord } from '../domain/call-record.ts';
import { isWire, type Wire } from './answer-usage.ts';
import { guessAddress, providerOf, readAddress, type AnswerKind } from './call-address.ts';
import { MAX_HASHED_LENGTH, rememberPrompt } from './prompt.ts';

/** A request as a layer of fetch sees it. */
export interface CallRequest {
  readonly method: string;
  readonly url: string;
  /** As it is sent; undefined for a stream or a form. */
  readonly text: string | undefined;
  /** How often its call was tried before; undefined where the client does not say. */
  readonly attempt: number | undefined;
  /** What all attempts of one call share, where the client gives it. */
  readonly owner?: object | undefined;
}

/** What a request says of its call. */
export type Asked = Omit<
  CallRecord,
  'id' | 'call' | 'at' | 'outcome' | 'tokens' | 'attempt' | 'durationMs'
>;

/** Whether a request may be a call to a model; most that are not are seen at once. */
export function mayBeCall({ method, url, text }: CallRequest): boolean {
  if (readAddress(method, url) !== undefined) return true;
  if (method.toUpperCase() !== 'POST' || text === undefined) return false;
  return text.length <= MAX_HASHED_LENGTH && text.includes('"model"');
}

/** Reads a request; undefined for one that is no call to a model. */
export function readRequest(
  request: CallRequest,
  key: string,
): { readonly asked: Asked; readonly kind: AnswerKind } | undefined {
  const { method, url, text } = request;
  const body = parseBody(text);
  const address = readAddress(method, url) ?? guessAddress(method, url, body);
  if (address === undefined) return undefined;
  const named = body?.['model'];
  const askedModel = typeof named === 'string' && named !== '' ? named : address.model;
  const isStream = body?.['stream'] === true || /:stream|[?&]alt=sse|-stream$/.test(url);
  const asked = {
    provider: providerOf(address, askedModel),
    api: address.api,
    isSpend: address.isSpend,
    isStream,
    askedModel: askedModel?.slice(0, 200),
    ...(address.kind === 'answer' && rememberPrompt(body, text, key)),
  };
  return { asked, kind: address.kind };
}

function parseBody(text: string | undefined): Wire | undefined {
  if (text === undefined || text.length > MAX_HASHED_LENGTH) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isWire(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
