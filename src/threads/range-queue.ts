import { createBatchMemory, type BatchMemory } from '../decoders/raw-batch.ts';
import type { LineRange } from './line-range.ts';

/** A range to decode. */
export interface Order {
  /** Its place among the file's ranges. */
  readonly index: number;
  readonly range: LineRange;
  readonly memory: BatchMemory;
}

/** The ranges of a file that are still to be decoded. */
export interface RangeQueue {
  readonly ranges: number;
  /** The first range that nobody has; undefined when there is none or too many are under way. */
  next(): Order | undefined;
  /** An order's range was taken; its memory serves another order. */
  taken(memory: BatchMemory): void;
  /** An order was lost with its memory, and comes next. */
  lost(order: Order): void;
}

/**
 * Cuts a file of a size into ranges. Bytes. `mostOrders`: so many may be under way, ordered
 * and not yet taken, which bounds the memory.
 */
export function createRangeQueue(size: number, rangeBytes: number, mostOrders: number): RangeQueue {
  const ranges = Math.max(1, Math.ceil(size / rangeBytes));
  const again: number[] = [];
  const spare: BatchMemory[] = [];
  let ordered = 0;
  let underWay = 0;

  function nextIndex(): number | undefined {
    const index = again.pop() ?? ordered;
    if (index === ranges) return undefined;
    if (index === ordered) ordered += 1;
    return index;
  }

  return {
    ranges,
    next() {
      if (underWay >= mostOrders) return undefined;
      const index = nextIndex();
      if (index === undefined) return undefined;
      underWay += 1;
      const from = index * rangeBytes;
      const to = index === ranges - 1 ? Number.POSITIVE_INFINITY : from + rangeBytes;
      return { index, range: { from, to }, memory: spare.pop() ?? createBatchMemory() };
    },
    taken(memory) {
      underWay -= 1;
      spare.push(memory);
    },
    lost({ index }) {
      underWay -= 1;
      again.push(index);
    },
  };
}
