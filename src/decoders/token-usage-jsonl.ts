import { takeObject } from './take-object.ts';
import type { RejectReason, UsageRecord } from '../domain/usage-record.ts';
import {
  fallbackSemantics,
  resolveFromRecord,
  toTokens,
  type CacheSemantics,
} from './cache-semantics.ts';
import type { DecodeContext, Decoder, Decoding } from './decoder.ts';
import { createLineCutter } from './lines.ts';
import { createPlainReader } from './plain-record.ts';
import { readWritten, type WrittenRecord } from './written-record.ts';

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
    return (
      line.startsWith('{') &&
      line.includes('"input_tokens"') &&
      line.includes('"provider"') &&
      !/"(?:sessionId|session_id|modelUsage)"/.test(line) // Claude Code's own documents
    );
  },
  start,
};

/** As many records wait for the majority of their neighbours; a run writes some thousand. */
const MAX_UNDECIDED = 20_000;

/** A bound for records that make up their providers and writers. */
const MAX_VOTERS = 1_000;

/** Records of one provider by one version of the writer share their meaning of "input". */
interface Voter {
  readonly provider: string;
  readonly writer: string | undefined;
  /** Records that were additive less those that were inclusive. */
  balance: number;
}

function start(context: DecodeContext): Decoding {
  const plain = createPlainReader();
  let undecided: WrittenRecord[] = [];
  const voters = new Map<string, Voter>();
  let lastVoter: Voter | undefined;

  function voterOf({ provider, writer }: WrittenRecord): Voter {
    if (lastVoter?.provider === provider && lastVoter.writer === writer) return lastVoter;
    const key = `${provider} ${writer ?? ''}`;
    lastVoter = voters.get(key) ?? { provider, writer, balance: 0 };
    if (voters.size < MAX_VOTERS) voters.set(key, lastVoter);
    return lastVoter;
  }

  function bytes(chunk: Uint8Array, from: number): number {
    const written = plain.read(chunk, from);
    if (written === undefined) return -1;
    take(written);
    return plain.end;
  }

  function line(text: string, number: number): void {
    const reject = (reason: RejectReason): void =>
      context.reject({ reason, origin: context.origin, line: number });
    takeObject(
      text,
      (wire) => {
        const written = readWritten(wire, text);
        plain.learn(text, wire, written);
        take(written);
      },
      reject,
    );
  }

  function take(written: WrittenRecord): void {
    const { counts } = written;
    if (!counts.cacheRead && !counts.cacheWrite) {
      context.record(toRecord(written, 'additive'));
      return;
    }
    const semantics = resolveFromRecord(written, (tokens) =>
      context.priceOf({ ...written, at: dateOf(written.at), tokens }),
    );
    if (semantics === undefined) {
      undecided.push(written);
      if (undecided.length === MAX_UNDECIDED) decideByMajority();
      return;
    }
    voterOf(written).balance += semantics === 'additive' ? 1 : -1;
    context.record(toRecord(written, semantics));
  }

  function decideByMajority(): void {
    for (const written of undecided) {
      const { balance } = voterOf(written);
      const fallback = fallbackSemantics(written.provider, written.writer);
      const majority = balance > 0 ? 'additive' : 'inclusive';
      context.record(toRecord(written, balance === 0 ? fallback : majority));
    }
    undecided = [];
  }

  const lines = createLineCutter({
    bytes,
    line,
    tooLong: (number) =>
      context.reject({ reason: 'too-long', origin: context.origin, line: number }),
  });

  return {
    write: (chunk) => lines.write(chunk),
    end() {
      lines.end();
      decideByMajority();
    },
  };
}

function toRecord(written: WrittenRecord, semantics: CacheSemantics): UsageRecord {
  const { at, provider, model, reportedUsd, durationMs, identity, writer } = written;
  return {
    grain: 'request',
    at: dateOf(at),
    provider,
    model,
    tokens: toTokens(written.counts, semantics),
    reportedCostUsd: reportedUsd,
    durationMs,
    identity,
    writer,
  };
}

function dateOf(at: number | undefined): Date | undefined {
  return at === undefined ? undefined : new Date(at);
}
