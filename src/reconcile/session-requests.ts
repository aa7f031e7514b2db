import { isSame, type Identity } from '../domain/identity.ts';
import { slotHash } from '../domain/slot-hash.ts';
import type { UsageRecord } from '../domain/usage-record.ts';
import type { Attribution } from '../ledger/ledger.ts';

/** A record that waits until all documents of its session are known. */
export interface Held {
  readonly attribution: Attribution;
  readonly record: UsageRecord;
  /** What holds all that one run of the program left behind: a GitHub run, or a folder. */
  readonly place: string;
  /** Other sessions whose documents tell the same spend: those that copied it. */
  readonly alsoIn?: readonly Identity[] | undefined;
}

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
  let duplicates = 0;

  return {
    hold(request) {
      const { low, high } = messageOf(request.record);
      const key = slotHash(low, high);
      const first = byMessage.get(key);
      for (let entry = first; entry !== undefined; entry = entry.next) {
        const kept = mergeCopies(entry.held, request);
        if (kept === undefined) continue;
        entry.held = kept;
        duplicates += 1;
        return;
      }
      byMessage.set(key, { held: request, next: first });
    },
    *all() {
      for (const first of byMessage.values()) {
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

/** The one that counts of two looks at one spend; undefined when they are two spends. */
function mergeCopies(one: Held, other: Held): Held | undefined {
  if (isSame(one.record.identity, other.record.identity)) return mergeLooks(one, other);
  if (!isSame(messageOf(one.record), messageOf(other.record))) return undefined;
  const oneIsReplay = isSidechain(one);
  if (oneIsReplay === isSidechain(other)) return undefined;
  return oneIsReplay ? other : one;
}

/** The last count of the output is the largest, and the first time is when it was spent. */
function mergeLooks(one: Held, other: Held): Held {
  const [first, second] = isFirst(one, other) ? [one, other] : [other, one];
  const { session } = first.record;
  const isFuller = (second.record.tokens.output ?? -1) > (first.record.tokens.output ?? -1);
  const record = isFuller ? second.record : first.record;
  const at = timeOf(second) < timeOf(first) ? second.record.at : first.record.at;
  const others = otherSessions(first, second);
  if (others.length === 0 && record === first.record && at === record.at) return first;
  const alsoIn = others.length === 0 ? first.alsoIn : [...(first.alsoIn ?? []), ...others];
  return { ...first, alsoIn, record: { ...record, at, session } };
}

/** The sessions of the second look that the first does not know. */
function otherSessions(first: Held, second: Held): Identity[] {
  const known = sessionsOf(first);
  return sessionsOf(second).filter((one) => !known.some((other) => isSame(one, other)));
}

function sessionsOf({ record, alsoIn = [] }: Held): Identity[] {
  const own = record.session?.id;
  return own === undefined ? [...alsoIn] : [own, ...alsoIn];
}

/** Copies are made later than what they copy: the run that ended first made the request. */
function isFirst(one: Held, other: Held): boolean {
  const difference =
    endOf(one) - endOf(other) ||
    Number(isSidechain(one)) - Number(isSidechain(other)) ||
    timeOf(one) - timeOf(other);
  return difference === 0 ? one.place <= other.place : difference < 0;
}

/** Stands for a time that is not told; finite, so that two of them compare. */
const NEVER = Number.MAX_SAFE_INTEGER;

function endOf({ attribution }: Held): number {
  return attribution.run?.completedAt.getTime() ?? NEVER;
}

function timeOf({ record }: Held): number {
  return record.at ?? NEVER;
}

function isSidechain({ record }: Held): boolean {
  return record.session?.isSidechain === true;
}

function messageOf(record: UsageRecord): Identity {
  return record.session?.message ?? record.identity;
}
