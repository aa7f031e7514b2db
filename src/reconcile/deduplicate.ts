import type { Identity } from '../domain/identity.ts';
import { slotHash } from '../domain/slot-hash.ts';

/**
 * Knows whether an identity was seen before. One spend lies in several artifacts and in
 * several folders of one artifact, so a set spans what may hold copies of each other: one
 * run's attempt, `workflow_call` prefix and phase. Phases have the same paths in their
 * archives but are spend of their own, so a set never spans phases.
 */
export interface Deduplicator {
  /** True the first time an identity comes. */
  isNew(identity: Identity): boolean;
  /**
   * Takes `count` identities at once, each a low and a high half, if all of them come the
   * first time; else it takes none and gives false.
   */
  areNew(halves: Int32Array, count: number): boolean;
  /** Makes room for so many more identities at once, rather than step by step. */
  expect(count: number): void;
  readonly duplicates: number;
}

const FIRST_SLOTS = 64;
/** The set doubles when it is fuller than this; a miss then looks at some two to three slots. */
const MOST_LOAD = 0.7;

/**
 * Creates a deduplicator that has seen nothing. It keeps 11 to 23 bytes an identity: slots
 * of two integers, in which an identity lies at the place that its keyed hash names or in
 * the next free one after it.
 */
export function createDeduplicator(): Deduplicator {
  let slots = new Int32Array(2 * FIRST_SLOTS);
  let size = 0;
  let duplicates = 0;

  function grow(length: number): void {
    const old = slots;
    slots = new Int32Array(length);
    for (let slot = 0; slot < old.length; slot += 2) {
      const low = old[slot] ?? 0;
      const high = old[slot + 1] ?? 0;
      if (low !== 0 || high !== 0) put(slots, slotOf(slots, low, high), low, high);
    }
  }

  /** Makes room for so many more identities. */
  function makeRoom(count: number): void {
    const least = (2 * (size + count)) / MOST_LOAD;
    let { length } = slots;
    while (length < least) length *= 2;
    if (length > slots.length) grow(length);
  }

  return {
    expect: makeRoom,
    isNew({ low, high }) {
      makeRoom(1);
      const slot = slotOf(slots, low, high);
      if (!isFree(slots, slot)) {
        duplicates += 1;
        return false;
      }
      put(slots, slot, low, high);
      size += 1;
      return true;
    },
    areNew(halves, count) {
      makeRoom(count);
      for (let index = 0; index < count; index += 1) {
        const low = halves[2 * index] ?? 0;
        const high = halves[2 * index + 1] ?? 0;
        const slot = slotOf(slots, low, high);
        if (!isFree(slots, slot)) {
          takeBack(slots, halves, index);
          return false;
        }
        put(slots, slot, low, high);
      }
      size += count;
      return true;
    },
    get duplicates() {
      return duplicates;
    },
  };
}

/** The slot that holds an identity, or else the free one that it would go to. */
function slotOf(slots: Int32Array, low: number, high: number): number {
  const last = slots.length - 1; // the length is a power of two
  const ownLow = lowInSlot(low, high);
  for (let slot = (2 * slotHash(ownLow, high)) & last; ; slot = (slot + 2) & last) {
    const isOwn = slots[slot] === ownLow && slots[slot + 1] === high;
    if (isOwn || isFree(slots, slot)) return slot;
  }
}

function isFree(slots: Int32Array, slot: number): boolean {
  return slots[slot] === 0 && slots[slot + 1] === 0;
}

function put(slots: Int32Array, slot: number, low: number, high: number): void {
  slots[slot] = lowInSlot(low, high);
  slots[slot + 1] = high;
}

/** A slot of zeros is free, so the identity of zeros borrows its neighbour's. */
function lowInSlot(low: number, high: number): number {
  return low === 0 && high === 0 ? 1 : low;
}

/**
 * Frees the slots of the first `count` identities, the last ones taken: no other identity
 * went on past them since.
 */
function takeBack(slots: Int32Array, halves: Int32Array, count: number): void {
  for (let index = count - 1; index >= 0; index -= 1) {
    const slot = slotOf(slots, halves[2 * index] ?? 0, halves[2 * index + 1] ?? 0);
    slots[slot] = 0;
    slots[slot + 1] = 0;
  }
}
