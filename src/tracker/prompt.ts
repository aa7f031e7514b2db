import { hash } from 'node:crypto';
import { MAX_PREFIX_HASHES, prefixLengthAt, type CallPrompt } from '../domain/call-record.ts';

type Wire = Readonly<Record<string, unknown>>;

/** Of 64: two of a million prompts meet with a probability of one to 36 million. */
const HASH_DIGITS = 16;

/** Longer requests are not hashed: it would take more than some milliseconds. UTF-16 code units. */
export const MAX_HASHED_LENGTH = 8_000_000;

/** Marks of the end of a cached part wander through a conversation; they are no part of it. */
const CACHE_CONTROL = /,"cache_control":(?:null|\{[^{}]*\})/g;

/**
 * What of a request's prompt may be remembered: lengths and hashes under a key that stays on
 * this machine. Never its text.
 *
 * @param body - the request, parsed; undefined where it is no JSON.
 * @param text - the same as it is sent; undefined for a stream.
 */
export function rememberPrompt(
  body: Wire | undefined,
  text: string | undefined,
  key: string,
): CallPrompt {
  const asked = text !== undefined &&
    text.length <= MAX_HASHED_LENGTH && { requestHash: keyed(key, 'request', text) };
  const whole = text !== undefined && { requestLength: text.length, ...asked };
  if (body === undefined || (text?.length ?? 0) > MAX_HASHED_LENGTH) return { ...whole };
  const { template, rest } = partsOf(body);
  const hasTools = Array.isArray(body['tools']) && body['tools'].length > 0;
  return {
    ...whole,
    templateLength: template.length,
    ...(template !== '' && { templateHash: keyed(key, 'template', template) }),
    // A request that is shorter than the first prefix has none.
    prefixHashes: (text?.length ?? 0) < prefixLengthAt(0) ? [] : hashPrefixes(template, rest, key),
    hasTools,
  };
}

/** A hash that nobody can try texts against without the key; `purpose` keeps its kinds apart. */
function keyed(key: string, purpose: string, text: string): string {
  return hash('sha256', `${key}${purpose}\0${text}`, 'hex').slice(0, HASH_DIGITS);
}

/** Each hash is one of the hash before it and of the text since. */
function hashPrefixes(template: string, rest: () => string, key: string): string[] {
  const text = template + rest();
  const hashes: string[] = [];
  let last = key;
  let from = 0;
  for (let index = 0; index < MAX_PREFIX_HASHES; index += 1) {
    const to = prefixLengthAt(index);
    if (to > text.length) break;
    last = hash('sha256', `${last}prefix\0${text.slice(from, to)}`, 'hex');
    hashes.push(last.slice(0, HASH_DIGITS));
    from = to;
  }
  return hashes;
}

/**
 * A prompt in the order in which providers cache it: tools, system prompt, then the rest
 * (https://docs.claude.com/en/docs/build-with-claude/prompt-caching, read 2026-11).
 */
function partsOf(body: Wire): { readonly template: string; readonly rest: () => string } {
  const messages = body['messages'] ?? body['input'] ?? body['contents'] ?? body['prompt'];
  const list: readonly unknown[] = Array.isArray(messages) ? messages : [messages];
  const start = list.findIndex((message) => !isOfSystem(message));
  const leading = list.slice(0, start === -1 ? list.length : start);
  const system = body['system'] ?? body['instructions'] ?? body['systemInstruction'];
  const template = [body['tools'], system, ...leading].map(write).join('');
  return { template, rest: () => list.slice(leading.length).map(write).join('') };
}

function isOfSystem(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || !('role' in message)) return false;
  return message.role === 'system' || message.role === 'developer';
}

function write(part: unknown): string {
  if (part === undefined || part === null) return '';
  if (typeof part === 'string') return part;
  const text = JSON.stringify(part);
  return text.includes('"cache_control"') ? text.replaceAll(CACHE_CONTROL, '') : text;
}
