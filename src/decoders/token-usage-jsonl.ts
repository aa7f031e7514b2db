import type { UsageRecord } from '../domain/usage-record.ts';
import {
  hidesCacheWrites,
  isOfGroup,
  resolveFromRecord,
  tokensOf,
  toTokens,
  wireOf,
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
  start: (context) => startTokenUsage(context),
};

/**
 * As many records wait for their group: all of an artifact, and those of a file that one thread
 * reads, as 32 MB hold some 100,000. Of more, the first are read by what is known until then.
 */
const MAX_UNDECIDED = 200_000;

/** Fewer of groups with long names, for the memory that they take. Characters. */
const MAX_UNDECIDED_NAMES = 2_000_000;

/** A bound for records that make up a new group on every line; real files have a few. */
const MAX_GROUPS = 10_000;

/** Records that mean the same by input: of one wire, model and version of the producer. */
export type Group = Pick<RawRecord, 'provider' | 'path' | 'streaming' | 'model' | 'producer'>;

/** The second half of decoding: what written records mean, which others of a group may decide. */
export interface Meaning {
  /** Takes a line's record, which is only borrowed. */
  take(written: RawRecord): void;
  /** Takes what was found out of groups in other lines of the document. */
  takeAdditive(groups: readonly Group[]): void;
  /** To be called after the last record. What is taken after that are records of another document. */
  end(): DocumentMeaning;
}

/** What the records of a document prove of each other. */
export interface DocumentMeaning {
  /** Groups of which a record proves that they are additive. */
  readonly additive: readonly Group[];
  /** Records of whose group nothing was proven. */
  readonly assumed: number;
}

/**
 * Begins to find out what the records of one document mean. The order of the records plays no
 * part, and no record plays one for those of another group.
 */
export function startMeaning(context: Pick<DecodeContext, 'record'>): Meaning {
  let undecided: RawRecord[] = [];
  const waiting = new Map<string, Group>();
  let names = 0;
  let assumed = 0;
  const additive = new Map<string, Group>();

  function decide(): void {
    for (const written of undecided) {
      if (additive.has(keyOf(written))) context.record(toRecord(written, 'additive'));
      else {
        assumed += 1;
        context.record(toRecord(written, 'inclusive', 'assumed'));
      }
    }
    undecided = [];
    waiting.clear();
    names = 0;
  }

  /** Keeps a record until its group is known, with the names that its group has already. */
  function wait(written: RawRecord): void {
    const key = keyOf(written);
    let group = waiting.get(key);
    if (group === undefined) {
      group = groupOf(written);
      waiting.set(key, group);
      names += key.length;
    }
    undecided.push({ ...written, ...group, counts: { ...written.counts } });
    if (undecided.length === MAX_UNDECIDED || names > MAX_UNDECIDED_NAMES) decide();
  }

  function prove(group: Group): void {
    const key = keyOf(group);
    if (additive.size < MAX_GROUPS && !additive.has(key)) additive.set(key, groupOf(group));
  }

  return {
    take(written) {
      const { model, counts } = written;
      if (!counts.cacheRead && !counts.cacheWrite && !hidesCacheWrites(model, counts)) {
        context.record(toRecord(written, 'additive')); // means the same either way
        return;
      }
      const semantics = resolveFromRecord(written);
      if (semantics !== undefined) {
        if (semantics === 'additive' && isOfGroup(written)) prove(written);
        context.record(toRecord(written, semantics));
      } else if (additive.has(keyOf(written))) {
        context.record(toRecord(written, 'additive'));
      } else {
        wait(written);
      }
    },
    takeAdditive(groups) {
      for (const group of groups) prove(group);
    },
    end() {
      decide();
      const found = { additive: [...additive.values()], assumed };
      additive.clear();
      assumed = 0;
      return found;
    },
  };
}

function groupOf({ provider, path, streaming, model, producer }: Group): Group {
  return { provider, path, streaming, model, producer };
}

function keyOf({ provider, path, streaming, model, producer }: Group): string {
  return JSON.stringify([provider, wireOf(path), streaming !== false, model, producer]);
}

/** Starts decoding; one that is not learning has JSON.parse read every line, for tests. */
export function startTokenUsage(context: DecodeContext, isLearning = true): Decoding {
  const { origin } = context;
  const meaning = startMeaning(context);
  const lines = createRawLines(
    {
      record: (record) => meaning.take(record),
      reject: (reason, line) => context.reject({ reason, origin, line }),
    },
    isLearning,
  );
  return {
    write: (chunk) => lines.write(chunk),
    end() {
      lines.end();
      meaning.end();
      return 'decoded';
    },
  };
}

function toRecord(written: RawRecord, semantics: CacheSemantics, basis?: 'assumed'): UsageRecord {
  const { at, provider, model, counts, reportedUsd, durationMs, identity, producer } = written;
  const hasOther = basis === 'assumed' && counts.cacheRead;
  return {
    grain: 'request',
    at,
    provider,
    model,
    tokens: tokensOf(model, counts, semantics),
    reportedCostUsd: plausible(reportedUsd, MAX_COST_USD),
    durationMs: plausible(durationMs, MAX_DURATION_MS),
    identity,
    producer,
    ...(hasOther && { otherTokens: toTokens(counts, 'additive') }),
  };
}
