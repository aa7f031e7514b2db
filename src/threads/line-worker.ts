/* A thread that decodes ranges of a file for `line-workers.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { createRangeDecoder } from './range-decoder.ts';
import type { Answer, WorkerSettings } from './line-workers.ts';
import type { Order } from './range-queue.ts';

const { descriptor, rangeBytes } = workerData as WorkerSettings;
const decode = createRangeDecoder(descriptor, rangeBytes);

parentPort?.on('message', (order: Order) => {
  const range = decode(order.range, order.memory);
  const { numbers, words } = range.batch;
  const answer: Answer = { index: order.index, range };
  parentPort?.postMessage(answer, [numbers.buffer, words.buffer]);
});
