/*
 * Whether an answer is whole. What was cut, refused, failed or is still being worked on is never
 * given to anybody else.
 */
import type { Tokens } from '../domain/tokens.ts';
import type { PricingModifiers } from '../domain/usage-record.ts';
import { readAnswerBody } from './answer-body.ts';
import { AnswerReader } from './answer.ts';
import { isWire, type Wire } from './answer-usage.ts';

/** What an answer used, so that what it saves can be priced. */
export interface AnswerSpend {
  readonly model: string | undefined;
  readonly tokens: Tokens;
  readonly modifiers?: PricingModifiers | undefined;
  readonly webSearches?: number | undefined;
}

/** Whether a body of an answer with status 200 is all of it. */
export function isWholeAnswer(text: string, isStream: boolean): boolean {
  return isStream ? isWholeStream(text) : isWholeObject(text);
}

function isWholeObject(text: string): boolean {
  const value = parse(text);
  if (!isWire(value) || holdsError(value)) return false;
  const { status } = value; // of Responses alone
  return status === undefined || status === 'completed';
}

/**
 * Streams say when they are at their end: `[DONE]` (OpenAI’s chat API and those like it),
 * `message_stop` (Anthropic), `response.completed` (OpenAI’s Responses); Gemini’s last event
 * has the reason why the model stopped.
 */
function isWholeStream(text: string): boolean {
  const events = eventsOf(text);
  const values = events.map((data) => (data === '[DONE]' ? data : parse(data)));
  if (values.some((value) => isWire(value) && holdsError(value))) return false;
  const last = values.at(-1);
  if (!isWire(last)) return last === '[DONE]';
  if (last['type'] === 'message_stop' || last['type'] === 'response.completed') return true;
  const candidates = last['candidates'];
  return Array.isArray(candidates) && candidates.every((one) => isWire(one) && one['finishReason']);
}

function holdsError(value: Wire): boolean {
  return value['type'] === 'error' || (value['error'] !== undefined && value['error'] !== null);
}

/** The data of each event. */
function eventsOf(text: string): string[] {
  return text
    .split(/\r\n\r\n|\n\n|\r\r/)
    .slice(0, -1) // what follows the last empty line is no event yet
    .map((event) =>
      event
        .split(/\r\n|\n|\r/)
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(line[5] === ' ' ? 6 : 5))
        .join('\n'),
    )
    .filter((data) => data !== '');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a whole answer used; undefined where it does not say. */
export function readSpend(
  contentType: string | null,
  body: Uint8Array,
  isStream: boolean,
): AnswerSpend | undefined {
  const answer = new AnswerReader();
  const reader = readAnswerBody(contentType, answer, isStream);
  reader.add(body);
  reader.end();
  const { model, usage } = answer.read();
  if (usage === undefined) return undefined;
  const { tokens, modifiers, webSearches } = usage;
  return { model, tokens, modifiers, webSearches };
}
