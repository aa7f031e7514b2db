import { open } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { readBatch } from '../decoders/written-batch.ts';
import type { WrittenSink } from '../decoders/written-lines.ts';
import { ORDERS_A_THREAD, startLineWorkers } from './line-workers.ts';
import { createRangeDecoder, type DecodedRange } from './range-decoder.ts';
import { createRangeQueue } from './range-queue.ts';

/** Some 650 records: few enough to stay in a core's cache, enough for orders to cost little. Bytes. */
const RANGE_BYTES = 256 * 1024;

/** How a file is decoded. */
export interface ThreadOptions {
  /** Threads beside this one; with 0 this one does it all. */
  readonly threads: number;
  readonly rangeBytes?: number;
}

/**
 * Decodes a file of lines in several threads, this one among them, and tells the sink all
 * lines in their order: to the sink it is as if one thread had read the file.
 */
export async function decodeInThreads(
  file: string,
  sink: WrittenSink,
  { threads, rangeBytes = RANGE_BYTES }: ThreadOptions,
): Promise<void> {
  const handle = await open(file);
  const { size } = await handle.stat();
  const queue = createRangeQueue(size, rangeBytes, ORDERS_A_THREAD * (threads + 1));
  const decodeHere = createRangeDecoder(handle.fd, rangeBytes);
  const decoded = new Map<number, DecodedRange>();
  const workers = startLineWorkers(threads, {
    settings: { descriptor: handle.fd, rangeBytes },
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
      const { batch, lines } = await rangeAt(index);
      readBatch(batch, {
        written: (record) => sink.written(record),
        reject: (reason, line) => sink.reject(reason, linesBefore + line),
      });
      linesBefore += lines;
      queue.told(batch);
    }
  } finally {
    await workers.stop();
    await handle.close();
  }
}
