/* A thread that decodes and counts ranges of a file for `line-workers.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { READY, type Answer } from './line-workers.ts';
import { createRangeDecoder, type RangeSettings } from './range-decoder.ts';
import type { Order } from './range-queue.ts';

const decode = createRangeDecoder(workerData as RangeSettings);

parentPort?.on('message', (order: Order) => {
  const range = decode(order.range, order.memory);
  const { numbers, kindPlaces, identities } = range.batch;
  const answer: Answer = { index: order.index, range };
  parentPort?.postMessage(answer, [numbers.buffer, kindPlaces.buffer, identities.buffer]);
});
parentPort?.postMessage(READY, []);
