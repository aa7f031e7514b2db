import { isSame, type Identity } from '../domain/identity.ts';
import { larger } from '../domain/cumulative.ts';
import { slotHash } from '../domain/slot-hash.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { canonicalModel } from '../pricing/model-name.ts';
import { sizeOf } from './counted-tokens.ts';
import type { Held } from './scope.ts';

/** The requests of sessions, each once, however many documents repeat them. */
export interface SessionRequests {
  hold(request: Held): void;
  all(): Iterable<Held>;
  readonly duplicates: number;
}

interface Entry {
  held: Held;
  next: Entry | undefined;
}

/**
 * Holds requests by the message that answered them. A transcript repeats its usage for every
 * block of an answer, a fork or a resumed session copies the lines to another file, and a
 * sidechain replays its parent's message as a request of its own
 * (https://github.com/ryoppippi/ccusage issues 913 and 950, read 2026-11). What comes first
 * makes no difference.
 */
export function createSessionRequests(): SessionRequests {
  const byMessage = new Map<number, Entry>();
  const crowded = new Map<string, Entry>();
  let duplicates = 0;

  return {
    hold(request) {
      const { low, high } = messageOf(request.record);
      const key = slotHash(low, high);
      const first = byMessage.get(key);
      const isMerged = (entry: Entry): boolean => {
        const kept = mergeCopies(entry.held, request);
        if (kept === undefined) return false;
        entry.held = kept;
        duplicates += 1;
        return true;
      };
      let compared = 0;
      for (let entry = first; entry !== undefined; entry = entry.next) {
        if (isMerged(entry)) return;
        compared += 1;
      }
      if (compared < MOST_COMPARED) {
        byMessage.set(key, { held: request, next: first });
        return;
      }
      const crowdKey = exactKey(request);
      const alike = crowded.get(crowdKey);
      if (alike === undefined || !isMerged(alike)) {
        crowded.set(crowdKey, { held: request, next: alike });
      }
    },
    *all() {
      for (const first of [...byMessage.values(), ...crowded.values()]) {
        for (let entry: Entry | undefined = first; entry !== undefined; entry = entry.next) {
          yield entry.held;
        }
      }
    },
    get duplicates() {
      return duplicates;
    },
  };
}

/**
 * More requests than any message is of, but for gateways whose answers have one id. What comes
 * after them is compared with its exact like alone, so that time grows with their number.
 */
const MOST_COMPARED = 16;

/** A request by its ids and, where it names none, its prompt. */
function exactKey(held: Held): string {
  const { identity, model = '', tokens } = held.record;
  const message = messageOf(held.record);
  const ids = `${message.high} ${message.low} ${identity.high} ${identity.low}`;
  if (hasRequest(held)) return ids;
  const { uncachedInput, cacheRead, cacheWrite } = tokens;
  return `${ids} ${uncachedInput} ${cacheRead} ${cacheWrite} ${canonicalModel(model)}`;
}

/** One of two observations of one spend; undefined when they are two spends. */
function mergeCopies(one: Held, other: Held): Held | undefined {
  if (isSame(one.record.identity, other.record.identity)) {
    const isOne = hasRequest(one) || isAlike(one.record, other.record);
    return isOne ? mergeObservations(one, other) : undefined;
  }
  if (!isSame(messageOf(one.record), messageOf(other.record))) return undefined;
  const oneIsReplay = isSidechain(one);
  if (oneIsReplay !== isSidechain(other)) return oneIsReplay ? other : one;
  // One row names the request, the other does not: one message, if it is the same prompt.
  const isMaybeOne = !(hasRequest(one) && hasRequest(other)) && isAlike(one.record, other.record);
  return isMaybeOne ? mergeObservations(one, other) : undefined;
}

/**
 * Whether two answers of one id and no request's are one: gateways give every answer the same
 * id (ccusage issue 1635, read 2026-11), but not the same prompt. Rows of zeros know nothing.
 */
function isAlike(one: UsageRecord, other: UsageRecord): boolean {
  if (sizeOf(one.tokens) === 0 || sizeOf(other.tokens) === 0) return true;
  return (
    one.tokens.uncachedInput === other.tokens.uncachedInput &&
    one.tokens.cacheRead === other.tokens.cacheRead &&
    one.tokens.cacheWrite === other.tokens.cacheWrite &&
    canonicalModel(one.model ?? '') === canonicalModel(other.model ?? '')
  );
}

/** Each count is the largest of both, and the first time is when it was spent. */
function mergeObservations(one: Held, other: Held): Held {
  const [first, second] = isFirst(one, other) ? [one, other] : [other, one];
  const { session } = first.record;
  const isFuller = sizeOf(second.record.tokens) > sizeOf(first.record.tokens);
  const fuller = isFuller ? second.record : first.record;
  const tokens = largest(first.record.tokens, second.record.tokens);
  const at = timeOf(second) < timeOf(first) ? second.record.at : first.record.at;
  const others = otherSessions(first, second);
  const alsoIn = others.length === 0 ? first.alsoIn : [...(first.alsoIn ?? []), ...others];
  const isFloor = (one.record.isFloor && other.record.isFloor) || undefined;
  return { ...first, alsoIn, record: { ...fuller, at, tokens, isFloor, session } };
}

function largest(one: Tokens, other: Tokens): Tokens {
  const oneHour = larger(one.cacheWrite1h, other.cacheWrite1h);
  return {
    uncachedInput: larger(one.uncachedInput, other.uncachedInput),
    cacheRead: larger(one.cacheRead, other.cacheRead),
    cacheWrite: larger(one.cacheWrite, other.cacheWrite),
    ...(oneHour !== undefined && { cacheWrite1h: oneHour }),
    output: larger(one.output, other.output),
  };
}

/** More sessions than anyone resumes or forks. */
const MOST_SESSIONS = 64;

/** The sessions of the second observation that the first does not know. */
function otherSessions(first: Held, second: Held): Identity[] {
  const known = sessionsOf(first);
  if (known.length >= MOST_SESSIONS) return [];
  return sessionsOf(second).filter((one) => !known.some((other) => isSame(one, other)));
}

function sessionsOf({ record, alsoIn = [] }: Held): Identity[] {
  const own = record.session?.id;
  return own === undefined ? [...alsoIn] : [own, ...alsoIn];
}

/** The original of two copies, as far as they show it; else the same one of both. */
function isFirst(one: Held, other: Held): boolean {
  const difference =
    Number(isSidechain(one)) - Number(isSidechain(other)) || timeOf(one) - timeOf(other);
  return difference === 0 ? one.scope.place <= other.scope.place : difference < 0;
}

/** Stands for a time that is unknown; finite, so that two of them compare. */
const NEVER = Number.MAX_SAFE_INTEGER;

function timeOf({ record }: Held): number {
  return record.at ?? NEVER;
}

function isSidechain({ record }: Held): boolean {
  return record.session?.isSidechain === true;
}

/** What documents do not say has one. */
function hasRequest({ record }: Held): boolean {
  return record.session?.hasRequest !== false;
}

/** The message that a request answered with. */
export function messageOf(record: UsageRecord): Identity {
  return record.session?.message ?? record.identity;
}
