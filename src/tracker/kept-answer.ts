import { originOf } from './answer-origin.ts';
import { isWholeAnswer, readSpend, type AnswerSpend } from './whole-answer.ts';

/** An answer that can be given again. */
export interface KeptAnswer {
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Undefined where the answer does not say. */
  readonly spend: AnswerSpend | undefined;
}

/** Where answers are kept. Methods may throw: who calls them swallows and counts it. */
export interface AnswerStore {
  /** Undefined for what is not kept. */
  get(key: string): KeptAnswer | undefined;
  set(key: string, answer: KeptAnswer): void;
}

/** How much a store holds: the oldest answers go first. */
export interface StoreBounds {
  readonly maxEntries: number;
  readonly maxBytes: number;
}

/**
 * Headers that are kept: what the body is, and ids to ask the provider about. The others are of
 * the connection, of limits at the time, or secrets such as cookies.
 */
const KEPT_HEADERS = ['content-type', 'request-id', 'x-request-id'];

/** The answer as it is kept; undefined for one that is not whole. */
export function keepAnswer(
  response: Response,
  body: Uint8Array,
  isStream: boolean,
): KeptAnswer | undefined {
  const text = Buffer.from(body.buffer, body.byteOffset, body.length).toString();
  if (!isWholeAnswer(text, isStream)) return undefined;
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = response.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return {
    at: Date.now(),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body,
    spend: spendOf(response, readSpend(response.headers.get('content-type'), body, isStream)),
  };
}

/** OpenAI's answers do not say that they are of a batch. */
function spendOf(response: Response, spend: AnswerSpend | undefined): AnswerSpend | undefined {
  if (spend === undefined || originOf(response)?.kind !== 'batch') return spend;
  return { ...spend, modifiers: { ...spend.modifiers, tier: 'batch' } };
}

/** What an answer takes of a store, in bytes. */
export function sizeOf({ body, headers }: KeptAnswer): number {
  return body.length + JSON.stringify(headers).length + ROW_BYTES;
}

/** Key, times, counts and their place in an index, about. */
const ROW_BYTES = 500;
