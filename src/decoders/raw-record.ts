import { identityOfText, type Identity } from '../domain/identity.ts';
import type { RawCounts } from './cache-semantics.ts';
import {
  BadCount,
  MAX_REQUEST_TOKENS,
  readAmount,
  readCount,
  readInstant,
  readText,
  USD_PER_AI_CREDIT,
} from './counts.ts';
import { producerVersion } from './producer-version.ts';
import { requestIdentity } from './request-identity.ts';

/** What a line of `token-usage.jsonl` says, before the meaning of its counts is known. */
export interface RawRecord {
  readonly identity: Identity;
  /** Milliseconds since 1970. */
  readonly at: number | undefined;
  readonly provider: string;
  readonly model: string | undefined;
  readonly path: string | undefined;
  readonly streaming: boolean | undefined;
  readonly producer: string | undefined;
  readonly counts: RawCounts;
  readonly includesCache: boolean | undefined;
  readonly durationMs: number | undefined;
  readonly reportedUsd: number | undefined;
}

/**
 * A record that serves line after line, because a million would be made to be forgotten at
 * once. Its identity is one of its own for each line.
 */
export interface BorrowedRecord {
  readonly record: Writable<RawRecord>;
  /** Those of the record. */
  readonly counts: Writable<RawCounts>;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Makes a record to lend. */
export function createBorrowedRecord(): BorrowedRecord {
  const counts = {
    input: undefined,
    output: undefined,
    cacheRead: undefined,
    cacheWrite: undefined,
  };
  const record = {
    counts,
    identity: { high: 0, low: 0 },
    at: undefined,
    provider: '',
    model: undefined,
    path: undefined,
    streaming: undefined,
    producer: undefined,
    includesCache: undefined,
    durationMs: undefined,
    reportedUsd: undefined,
  };
  return { record, counts };
}

/** Provider of a line that names none. */
export const UNKNOWN_PROVIDER = 'unknown';

/** Writers before v0.25.55 (2026-05-25) name no event. */
const DEFAULT_EVENT = 'token_usage';

/** The keys that are read. */
export interface WireTokenUsage {
  readonly _schema?: unknown;
  readonly timestamp?: unknown;
  readonly event?: unknown;
  readonly request_id?: unknown;
  readonly provider?: unknown;
  readonly model?: unknown;
  readonly path?: unknown;
  readonly streaming?: unknown;
  readonly input_tokens?: unknown;
  readonly output_tokens?: unknown;
  readonly cache_read_tokens?: unknown;
  readonly cache_write_tokens?: unknown;
  readonly reasoning_tokens?: unknown;
  readonly input_tokens_include_cache?: unknown;
  readonly duration_ms?: unknown;
  readonly ai_credits_this_response?: unknown;
}

/** Reads a parsed line; `text` is the line itself. Throws BadCount. */
export function readRawRecord(wire: WireTokenUsage, text: string): RawRecord {
  const provider = readText(wire.provider)?.toLowerCase() ?? UNKNOWN_PROVIDER;
  const requestId = readText(wire.request_id);
  const credits = readAmount(wire.ai_credits_this_response);
  const at = readInstant(wire.timestamp);
  const counts = readCounts(wire, provider);
  return {
    counts,
    identity:
      requestId === undefined
        ? identityOfText(text)
        : requestIdentity(identityOfText(requestId, seedOf(readText(wire.event))), at, counts),
    at,
    provider,
    model: readText(wire.model),
    path: readText(wire.path),
    streaming: typeof wire.streaming === 'boolean' ? wire.streaming : undefined,
    producer: producerVersion(wire._schema),
    includesCache:
      typeof wire.input_tokens_include_cache === 'boolean'
        ? wire.input_tokens_include_cache
        : undefined,
    durationMs: readAmount(wire.duration_ms),
    reportedUsd: credits === undefined ? undefined : credits * USD_PER_AI_CREDIT,
  };
}

function readCounts(wire: WireTokenUsage, provider: string): RawCounts {
  const input = readCount(wire.input_tokens, MAX_REQUEST_TOKENS);
  const output = readCount(wire.output_tokens, MAX_REQUEST_TOKENS);
  const cacheRead = readCount(wire.cache_read_tokens, MAX_REQUEST_TOKENS);
  const cacheWrite = readCount(wire.cache_write_tokens, MAX_REQUEST_TOKENS);
  if ((input ?? output ?? cacheRead ?? cacheWrite) === undefined) {
    throw new BadCount('missing-tokens');
  }
  const reasoning = isReasoningApart(provider)
    ? readCount(wire.reasoning_tokens, MAX_REQUEST_TOKENS)
    : undefined;
  return { input, output: withReasoning(output, reasoning), cacheRead, cacheWrite };
}

/** Gemini bills reasoning as output but counts it apart (usageMetadata.thoughtsTokenCount). */
export function isReasoningApart(provider: string): boolean {
  return provider === 'gemini';
}

/** All output; what is not told adds nothing to what is. */
export function withReasoning(
  output: number | undefined,
  reasoning: number | undefined,
): number | undefined {
  return output === undefined ? undefined : output + (reasoning ?? 0);
}

/** Request ids are told apart by their event. */
export function seedOf(event: string | undefined): Identity {
  return identityOfText(event ?? DEFAULT_EVENT);
}
