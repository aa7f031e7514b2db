import type { Identity } from '../domain/identity.ts';

/**
 * Tells whether an identity was seen before. One spend lies in several artifacts and in
 * several folders of one artifact, so a set spans what may hold copies of each other: one
 * run's attempt, `workflow_call` prefix and phase. Phases have the same paths in their
 * archives but are spend of their own, so a set never spans phases.
 */
export interface Deduplicator {
  /** True the first time an identity comes. */
  isNew(identity: Identity): boolean;
  readonly duplicates: number;
}

const FIRST_SLOTS = 64;
/** The set doubles when it is fuller than this; a miss then looks at some two to three slots. */
const MOST_LOAD = 0.7;

/**
 * Creates a deduplicator that has seen nothing. It keeps 11 to 23 bytes an identity: slots
 * of two integers, in which an identity lies at the place that its low half names or in
 * the next free one after it.
 */
export function createDeduplicator(): Deduplicator {
  let slots = new Int32Array(2 * FIRST_SLOTS);
  let size = 0;
  let duplicates = 0;

  function grow(): void {
    const old = slots;
    slots = new Int32Array(2 * old.length);
    for (let slot = 0; slot < old.length; slot += 2) {
      const low = old[slot] ?? 0;
      const high = old[slot + 1] ?? 0;
      if (low !== 0 || high !== 0) insert(slots, low, high);
    }
  }

  return {
    isNew({ low, high }) {
      // A slot of zeros is free, so the identity of zeros borrows its neighbour's.
      if (!insert(slots, low === 0 && high === 0 ? 1 : low, high)) {
        duplicates += 1;
        return false;
      }
      size += 1;
      if (2 * size > MOST_LOAD * slots.length) grow();
      return true;
    },
    get duplicates() {
      return duplicates;
    },
  };
}

/** Puts an identity into slots of which some are free; false when it is there already. */
function insert(slots: Int32Array, low: number, high: number): boolean {
  const last = slots.length - 1; // the length is a power of two
  for (let slot = (2 * low) & last; ; slot = (slot + 2) & last) {
    const slotLow = slots[slot] ?? 0;
    const slotHigh = slots[slot + 1] ?? 0;
    if (slotLow === low && slotHigh === high) return false;
    if (slotLow === 0 && slotHigh === 0) {
      slots[slot] = low;
      slots[slot + 1] = high;
      return true;
    }
  }
}
