import { isSame, type Identity } from '../domain/identity.ts';
import { larger } from '../domain/cumulative.ts';
import { slotHash } from '../domain/slot-hash.ts';
import type { Tokens } from '../domain/tokens.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import { canonicalModel } from '../pricing/model-name.ts';
import { sizeOf } from './counted-tokens.ts';
import { hasRequest, isSidechain, messageOf } from './request-facts.ts';
import { createRequestIndex, type Entry, type RequestIndex } from './request-index.ts';
import type { Held } from './scope.ts';

/** The requests of sessions, each once, however many documents repeat them. */
export interface SessionRequests {
  hold(request: Held): void;
  all(): Iterable<Held>;
  readonly duplicates: number;
}

interface Link extends Entry {
  readonly next: Link | undefined;
}

/** Messages of more requests than this are looked up by an index. */
const LONG = 8;

/**
 * Holds requests by the message that answered them. A transcript repeats its usage for every
 * block of an answer, a fork or a resumed session copies the lines to another file, and a
 * sidechain replays its parent's message as a request of its own
 * (https://github.com/ryoppippi/ccusage issues 913 and 950, read 2026-11). What comes first
 * makes no difference. `long`: requests of one message from which on they are indexed.
 */
export function createSessionRequests(long: number = LONG): SessionRequests {
  const byMessage = new Map<number, Link>();
  const indexes = new Map<number, RequestIndex>();
  let duplicates = 0;

  return {
    hold(request) {
      const { low, high } = messageOf(request.record);
      const key = slotHash(low, high);
      const first = byMessage.get(key);
      const index = indexes.get(key);
      const candidates = index?.candidates(request) ?? linksFrom(first);
      const same = findSame(candidates, request);
      if (same !== undefined) {
        const kept = mergeCopies(same.held, request);
        if (index === undefined) same.held = kept;
        else index.replace(same, kept);
        duplicates += 1;
        return;
      }
      const added = { held: request, next: first };
      byMessage.set(key, added);
      if (index !== undefined) index.add(added);
      else if (candidates.length >= long) {
        const made = createRequestIndex();
        for (const link of linksFrom(added)) made.add(link);
        indexes.set(key, made);
      }
    },
    *all() {
      for (const first of byMessage.values()) {
        for (let link: Link | undefined = first; link !== undefined; link = link.next) {
          yield link.held;
        }
      }
    },
    get duplicates() {
      return duplicates;
    },
  };
}

function linksFrom(first: Link | undefined): Link[] {
  const links: Link[] = [];
  for (let link = first; link !== undefined; link = link.next) links.push(link);
  return links;
}

/** The entry of the same spend: what names its request is surer than what looks like it. */
function findSame<T extends Entry>(entries: readonly T[], request: Held): T | undefined {
  if (entries.length === 0) return undefined;
  return (
    entries.find(({ held }) => isSameRequest(held, request)) ??
    entries.find(({ held }) => isReplay(held, request)) ??
    entries.find(({ held }) => isSameMessage(held, request))
  );
}

function isSameRequest(one: Held, other: Held): boolean {
  if (!isSame(one.record.identity, other.record.identity)) return false;
  return (hasRequest(one) && hasRequest(other)) || isAlike(one.record, other.record);
}

/** A sidechain replays its parent's message as a request of its own. */
function isReplay(one: Held, other: Held): boolean {
  return isOfOneMessage(one, other) && isSidechain(one) !== isSidechain(other);
}

/** One row names the request, the other does not: one message, if it is the same prompt. */
function isSameMessage(one: Held, other: Held): boolean {
  if (!isOfOneMessage(one, other) || (hasRequest(one) && hasRequest(other))) return false;
  return isAlike(one.record, other.record);
}

function isOfOneMessage(one: Held, other: Held): boolean {
  return isSame(messageOf(one.record), messageOf(other.record));
}

/** What is kept of two copies of one spend. */
function mergeCopies(one: Held, other: Held): Held {
  const isSeparate = !isSameRequest(one, other) && isReplay(one, other);
  if (!isSeparate) return mergeObservations(one, other);
  return isSidechain(one) ? other : one;
}

/**
 * Whether two answers of one id and no request's are one: gateways give every answer the same
 * id (ccusage issue 1635, read 2026-11), but not the same prompt. Rows of zeros know nothing.
 */
function isAlike(one: UsageRecord, other: UsageRecord): boolean {
  if (sizeOf(one.tokens) === 0 || sizeOf(other.tokens) === 0) return true;
  return (
    canonicalModel(one.model ?? '') === canonicalModel(other.model ?? '') &&
    one.tokens.uncachedInput === other.tokens.uncachedInput &&
    one.tokens.cacheRead === other.tokens.cacheRead &&
    one.tokens.cacheWrite === other.tokens.cacheWrite
  );
}

/** Each count is the largest of both, and the first time is when it was spent. */
function mergeObservations(one: Held, other: Held): Held {
  const [first, second] = isFirst(one, other) ? [one, other] : [other, one];
  const named = hasRequest(first) ? first : second;
  const { identity } = named.record;
  const session = first.record.session && {
    ...first.record.session,
    hasRequest: named.record.session?.hasRequest,
  };
  const isFuller = sizeOf(second.record.tokens) > sizeOf(first.record.tokens);
  const fuller = isFuller ? second.record : first.record;
  const tokens = largest(first.record.tokens, second.record.tokens);
  const at = timeOf(second) < timeOf(first) ? second.record.at : first.record.at;
  const others = otherSessions(first, second);
  const alsoIn = others.length === 0 ? first.alsoIn : [...(first.alsoIn ?? []), ...others];
  const isFloor = (one.record.isFloor && other.record.isFloor) || undefined;
  return { ...first, alsoIn, record: { ...fuller, identity, at, tokens, isFloor, session } };
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

/** The sessions of the second observation that the first does not know. */
function otherSessions(first: Held, second: Held): Identity[] {
  const known = sessionsOf(first);
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
