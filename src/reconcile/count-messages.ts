import { groupBy } from '../domain/group-by.ts';
import { UNKNOWN_TOKENS } from '../domain/tokens.ts';
import { canonicalModel } from '../pricing/model-name.ts';
import { coversAll, sizeOf } from './counted-tokens.ts';
import { ownerOf, runOf, type Held } from './scope.ts';
import { createSessionRequests, messageOf, type SessionRequests } from './session-requests.ts';
import type { OnConflict } from './conflicts.ts';
import { shareAmongRuns } from './share-among-runs.ts';

/** Which messages of sessions count. */
export interface CountedMessages {
  readonly counted: readonly Held[];
  /** Copies of messages that other runs made, or runs that are not in the report. */
  readonly earlier: readonly Held[];
  readonly duplicates: number;
}

/** Counts each message once: within a run whatever document holds it, and among runs in one. */
export function countMessages(all: readonly Held[], onConflict: OnConflict): CountedMessages {
  const books = new Map<string, SessionRequests>();
  for (const held of all) {
    const owner = ownerOf(held.scope);
    const book = books.get(owner) ?? createSessionRequests();
    books.set(owner, book);
    book.hold(held);
  }
  const ofOwners = [...books.values()].flatMap((book) => [...book.all()]);
  const counted: Held[] = [];
  const earlier: Held[] = [];
  for (const copies of copiesOf(ofOwners, books.size)) {
    const shared = shareAmongRuns(
      copies.map((of) => ({ of, run: runOf(of), at: of.record.at })),
      (first, second) =>
        isSameModel(first, second) && coversAll(first.record.tokens, second.record.tokens),
      reportSame,
    );
    for (const { of } of shared.counted) counted.push(asKnown(of));
    for (const { of } of shared.copies) earlier.push(of);
    for (const { run } of shared.differing) onConflict('message', [shared.counted[0]?.run, run]);
  }
  return { counted, earlier, duplicates: all.length - counted.length };
}

/** Most messages have no copy, so groups are made only where there are several owners. */
function copiesOf(messages: readonly Held[], owners: number): Iterable<readonly Held[]> {
  if (owners < 2) return messages.map((held) => [held]);
  return groupBy(messages, ({ record }) => {
    const [message, { high, low }] = [messageOf(record), record.identity];
    return `${message.high} ${message.low} ${high} ${low}`;
  }).values();
}

function isSameModel(one: Held, other: Held): boolean {
  return canonicalModel(one.record.model ?? '') === canonicalModel(other.record.model ?? '');
}

function reportSame(one: Held, other: Held): boolean {
  const [a, b] = [one.record.tokens, other.record.tokens];
  return isSameModel(one, other) && coversAll(a, b) && coversAll(b, a);
}

/** An answer whose every row reports zero is unknown: no model answers for nothing. */
function asKnown(held: Held): Held {
  if (sizeOf(held.record.tokens) > 0) return held;
  return { ...held, record: { ...held.record, tokens: UNKNOWN_TOKENS } };
}
