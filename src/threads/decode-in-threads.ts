import { open } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { readBatch, type RawBatch } from '../decoders/raw-batch.ts';
import type { RawSink } from '../decoders/raw-lines.ts';
import { startLineWorkers } from './line-workers.ts';
import type { CountingRules, RangeSums } from './range-counter.ts';
import { createRangeDecoder, type DecodedRange, type RangeSettings } from './range-decoder.ts';
import { createRangeQueue, type RangeQueue } from './range-queue.ts';

/** Some 1,300 records: orders of so many cost little, and so does what waits. Bytes. */
const RANGE_BYTES = 512 * 1024;

/** So many ranges may wait for one before them, each in some 200 KB of memory. */
const RANGES_AHEAD = 8;

/** Takes what a file reports. */
export interface RangeSink extends RawSink {
  /** By what rules ranges are summed up by their threads; absent when they are not. */
  readonly rules?: CountingRules;
  /** Takes a whole range by its sums; false when its lines have to come one by one. */
  sums?(sums: RangeSums, batch: RawBatch): boolean;
}

/** How a file is decoded. */
export interface ThreadOptions {
  /** Threads beside this one; with 0 this one does it all. */
  readonly threads: number;
  readonly rangeBytes?: number;
}

/**
 * Decodes a file of lines in several threads, this one among them, and hands the sink all
 * lines or their sums in the order of the lines: to the sink it is as if one thread had read
 * the file.
 */
export async function decodeInThreads(
  file: string,
  sink: RangeSink,
  { threads, rangeBytes = RANGE_BYTES }: ThreadOptions,
): Promise<void> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const queue = createRangeQueue(size, rangeBytes, RANGES_AHEAD);
    await takeRanges(queue, sink, { descriptor: handle.fd, rules: sink.rules }, threads);
  } finally {
    await handle.close();
  }
}

/** Has ranges decoded, and hands them to the sink in their order. */
async function takeRanges(
  queue: RangeQueue,
  sink: RangeSink,
  settings: RangeSettings,
  threads: number,
): Promise<void> {
  const decodeHere = createRangeDecoder(settings);
  const decoded = new Map<number, DecodedRange>();
  const workers = startLineWorkers(threads, {
    settings,
    onDecoded: ({ index, range }) => decoded.set(index, range),
    onLost: (order) => queue.lost(order),
  });

  function giveOrders(): void {
    while (workers.hasRoom) {
      const order = queue.next();
      if (order === undefined) return;
      workers.give(order);
    }
  }

  /** Waits for a range, and decodes others meanwhile. */
  async function rangeAt(index: number): Promise<DecodedRange> {
    for (;;) {
      await nextTurn(); // what the threads have sent comes in between
      giveOrders();
      const range = decoded.get(index);
      decoded.delete(index);
      if (range !== undefined) return range;
      const order = queue.next();
      if (order === undefined) await workers.news();
      else decoded.set(order.index, decodeHere(order.range, order.memory));
    }
  }

  try {
    let linesBefore = 0;
    for (let index = 0; index < queue.ranges; index += 1) {
      const { batch, lines, sums } = await rangeAt(index);
      if (sums === undefined || sink.sums?.(sums, batch) !== true) {
        readBatch(batch, {
          record: (record) => sink.record(record),
          reject: (reason, line) => sink.reject(reason, linesBefore + line),
        });
      }
      linesBefore += lines;
      const { numbers, kindPlaces, identities } = batch;
      queue.taken({ numbers, kindPlaces, identities });
    }
  } finally {
    await workers.stop();
  }
}
