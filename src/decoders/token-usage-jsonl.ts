import type { RejectReason, UsageRecord } from '../domain/usage-record.ts';
import {
  fallbackSemantics,
  resolveFromRecord,
  toTokens,
  type CacheSemantics,
  type WrittenCounts,
} from './cache-semantics.ts';
import {
  BadCount,
  isObject,
  MAX_REQUEST_TOKENS,
  readAmount,
  readCount,
  readInstant,
  readText,
  USD_PER_AI_CREDIT,
} from './counts.ts';
import type { DecodeContext, Decoder, Decoding } from './decoder.ts';
import { createLineCutter } from './lines.ts';
import { writerVersion } from './writer-version.ts';

/**
 * `token-usage.jsonl`: one line per model request, written by the API proxy of GitHub's
 * Agent Workflow Firewall since v0.25.6 (2026-03-31). Format:
 * https://github.com/github/gh-aw-firewall/blob/main/schemas/token-usage.schema.json
 * (read 2026-08). Records of April 2026 have neither `_schema` nor `event`.
 */
export const tokenUsageJsonl: Decoder = {
  name: 'token-usage.jsonl',
  recognisesName: (path) => /(?:^|\/)token[-_]usage\.jsonl$/.test(path),
  recognisesContent: (head) => {
    const line = head.trimStart().split('\n', 1)[0] ?? '';
    return line.startsWith('{') && line.includes('"input_tokens"') && line.includes('"provider"');
  },
  start,
};

interface WireTokenUsage {
  readonly _schema?: unknown;
  readonly timestamp?: unknown;
  readonly event?: unknown;
  readonly request_id?: unknown;
  readonly provider?: unknown;
  readonly model?: unknown;
  readonly path?: unknown;
  readonly input_tokens?: unknown;
  readonly output_tokens?: unknown;
  readonly cache_read_tokens?: unknown;
  readonly cache_write_tokens?: unknown;
  readonly reasoning_tokens?: unknown;
  readonly input_tokens_include_cache?: unknown;
  readonly duration_ms?: unknown;
  readonly ai_credits_this_response?: unknown;
}

/** A record whose "input" only its neighbours can explain. */
interface Undecided {
  readonly record: Omit<UsageRecord, 'tokens'>;
  readonly counts: WrittenCounts;
}

function start(context: DecodeContext): Decoding {
  const undecided: Undecided[] = [];
  const votes = new Map<string, number>();

  function line(text: string, number: number): void {
    const reject = (reason: RejectReason): void =>
      context.reject({ reason, origin: context.origin, line: number });
    let wire: unknown;
    try {
      wire = JSON.parse(text);
    } catch {
      reject('malformed');
      return;
    }
    if (!isObject(wire)) {
      reject('not-an-object');
      return;
    }
    try {
      take(wire, text);
    } catch (error) {
      if (!(error instanceof BadCount)) throw error;
      reject(error.reason);
    }
  }

  function take(wire: WireTokenUsage, text: string): void {
    const provider = (readText(wire.provider) ?? 'unknown').toLowerCase();
    const counts = readCounts(wire, provider);
    const record = readRecord(wire, provider, text);
    if (!counts.cacheRead && !counts.cacheWrite) {
      context.record({ ...record, tokens: toTokens(counts, 'additive') });
      return;
    }
    const semantics = resolveFromRecord({
      provider,
      path: readText(wire.path),
      writer: record.writer,
      includesCache:
        typeof wire.input_tokens_include_cache === 'boolean'
          ? wire.input_tokens_include_cache
          : undefined,
      counts,
      reportedUsd: record.reportedCostUsd,
      priceOf: (tokens) =>
        context.priceOf({ ...record, model: record.model, at: record.at, tokens }),
    });
    if (semantics === undefined) {
      undecided.push({ record, counts });
      return;
    }
    const voter = voterOf(record);
    votes.set(voter, (votes.get(voter) ?? 0) + (semantics === 'additive' ? 1 : -1));
    context.record({ ...record, tokens: toTokens(counts, semantics) });
  }

  function decideByMajority(record: Undecided['record']): CacheSemantics {
    const balance = votes.get(voterOf(record)) ?? 0;
    if (balance === 0) return fallbackSemantics(record.provider, record.writer);
    return balance > 0 ? 'additive' : 'inclusive';
  }

  const lines = createLineCutter({
    line,
    tooLong: (number) =>
      context.reject({ reason: 'too-long', origin: context.origin, line: number }),
  });

  return {
    write: (chunk) => lines.write(chunk),
    end() {
      lines.end();
      for (const { record, counts } of undecided) {
        context.record({ ...record, tokens: toTokens(counts, decideByMajority(record)) });
      }
    },
  };
}

/** Records of one provider by one version of the writer share their meaning of "input". */
function voterOf(record: Undecided['record']): string {
  return `${record.provider} ${record.writer ?? ''}`;
}

function readCounts(wire: WireTokenUsage, provider: string): WrittenCounts {
  const counts = {
    input: readCount(wire.input_tokens, MAX_REQUEST_TOKENS),
    output: readCount(wire.output_tokens, MAX_REQUEST_TOKENS),
    cacheRead: readCount(wire.cache_read_tokens, MAX_REQUEST_TOKENS),
    cacheWrite: readCount(wire.cache_write_tokens, MAX_REQUEST_TOKENS),
  };
  if (Object.values(counts).every((count) => count === undefined)) {
    throw new BadCount('missing-tokens');
  }
  // Gemini bills reasoning as output but counts it apart (usageMetadata.thoughtsTokenCount).
  const reasoning =
    provider === 'gemini' ? readCount(wire.reasoning_tokens, MAX_REQUEST_TOKENS) : undefined;
  return reasoning === undefined || counts.output === undefined
    ? counts
    : { ...counts, output: counts.output + reasoning };
}

function readRecord(
  wire: WireTokenUsage,
  provider: string,
  text: string,
): Omit<UsageRecord, 'tokens'> {
  const credits = readAmount(wire.ai_credits_this_response);
  const requestId = readText(wire.request_id);
  return {
    grain: 'request',
    at: readInstant(wire.timestamp),
    provider,
    model: readText(wire.model),
    reportedCostUsd: credits === undefined ? undefined : credits * USD_PER_AI_CREDIT,
    durationMs: readAmount(wire.duration_ms),
    identity:
      requestId === undefined ? text : `${readText(wire.event) ?? 'token_usage'}:${requestId}`,
    writer: writerVersion(wire._schema),
  };
}
