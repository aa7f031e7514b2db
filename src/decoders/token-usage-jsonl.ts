import type { Tokens } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import {
  fallbackSemantics,
  resolveFromRecord,
  toTokens,
  type CacheSemantics,
} from './cache-semantics.ts';
import { MAX_COST_USD, MAX_DURATION_MS, plausible } from './counts.ts';
import type { DecodeContext, Decoder, Decoding } from './decoder.ts';
import { createRawLines } from './raw-lines.ts';
import type { RawRecord } from './raw-record.ts';

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

/** A bound for records that make up their providers and producers. */
const MAX_VOTERS = 1_000;

/** Records of one provider by one version of the producer share their meaning of "input". */
interface Voter {
  readonly provider: string;
  readonly producer: string | undefined;
  /** Records that were additive less those that were inclusive. */
  balance: number;
}

/** What records of one kind say of how their neighbours count. */
export type Vote = Readonly<Voter>;

/** The second half of decoding: what written records mean, which their neighbours decide. */
export interface Meaning {
  /** Takes what a line says, only lent; records come in the order of their lines. */
  take(written: RawRecord): void;
  /** Takes what records in the next lines say that were decided elsewhere. */
  takeVotes(votes: readonly Vote[]): void;
  /** To be called after the last record. What is taken after that are records of another document. */
  end(): DocumentVotes;
}

/** What the records of a document said of each other. */
export interface DocumentVotes {
  /** In the order of the first records. */
  readonly votes: readonly Vote[];
  /** Records of which only their neighbours tell what they mean. */
  readonly undecided: number;
}

/** Begins to find out what the records of one document mean. */
export function startMeaning(context: Pick<DecodeContext, 'record' | 'priceOf'>): Meaning {
  let undecided: RawRecord[] = [];
  let decidedByOthers = 0;
  const voters = new Map<string, Voter>();
  let lastVoter: Voter | undefined;

  function voterOf({ provider, producer }: Pick<Voter, 'provider' | 'producer'>): Voter {
    if (lastVoter?.provider === provider && lastVoter.producer === producer) return lastVoter;
    const key = `${provider} ${producer ?? ''}`;
    const known = voters.get(key);
    const voter = known ?? { provider, producer, balance: 0 };
    if (known === undefined && voters.size >= MAX_VOTERS) return voter; // heard by nobody
    if (known === undefined) voters.set(key, voter);
    lastVoter = voter;
    return voter;
  }

  function priceOf({ provider, model, at }: RawRecord, tokens: Tokens): number | undefined {
    return context.priceOf({ provider, model, at, tokens });
  }

  function decideByMajority(): void {
    for (const written of undecided) {
      const { balance } = voterOf(written);
      const fallback = fallbackSemantics(written.provider, written.producer);
      const majority = balance > 0 ? 'additive' : 'inclusive';
      context.record(toRecord(written, balance === 0 ? fallback : majority));
    }
    decidedByOthers += undecided.length;
    undecided = [];
  }

  return {
    take(written) {
      const { counts } = written;
      if (!counts.cacheRead && !counts.cacheWrite) {
        context.record(toRecord(written, 'additive'));
        return;
      }
      const semantics = resolveFromRecord(written, priceOf);
      if (semantics === undefined) {
        undecided.push({ ...written, counts: { ...written.counts } });
        if (undecided.length === MAX_UNDECIDED) decideByMajority();
        return;
      }
      voterOf(written).balance += semantics === 'additive' ? 1 : -1;
      context.record(toRecord(written, semantics));
    },
    takeVotes(votes) {
      for (const vote of votes) voterOf(vote).balance += vote.balance;
    },
    end() {
      decideByMajority();
      const told = { votes: [...voters.values()], undecided: decidedByOthers };
      voters.clear();
      lastVoter = undefined;
      decidedByOthers = 0;
      return told;
    },
  };
}

function start(context: DecodeContext): Decoding {
  const { origin } = context;
  const meaning = startMeaning(context);
  const lines = createRawLines({
    written: (written) => meaning.take(written),
    reject: (reason, line) => context.reject({ reason, origin, line }),
  });
  return {
    write: (chunk) => lines.write(chunk),
    end() {
      lines.end();
      meaning.end();
    },
  };
}

function toRecord(written: RawRecord, semantics: CacheSemantics): UsageRecord {
  const { at, provider, model, reportedUsd, durationMs, identity, producer } = written;
  return {
    grain: 'request',
    at,
    provider,
    model,
    tokens: toTokens(written.counts, semantics),
    reportedCostUsd: plausible(reportedUsd, MAX_COST_USD),
    durationMs: plausible(durationMs, MAX_DURATION_MS),
    identity,
    producer,
  };
}
