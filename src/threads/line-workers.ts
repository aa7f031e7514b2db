import { Worker } from 'node:worker_threads';
import type { DecodedRange, RangeSettings } from './range-decoder.ts';
import type { Order } from './range-queue.ts';

/** What came of an order. */
export interface Answer {
  readonly index: number;
  readonly range: DecodedRange;
}

/** What a thread sends once it has started, which takes some hundred milliseconds. */
export const READY = 'ready';

/** So that a thread never waits for its next order. */
const ORDERS_A_THREAD = 2;

/**
 * A thread keeps little, but would let far more garbage lie. One that needs more for a line
 * dies, and the first thread reads the line: https://nodejs.org/api/worker_threads.html
 * (resourceLimits, read 2026-11).
 */
const MOST_MEMORY = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32 };

/** Beside this file, both as it was written and as it is built. */
const PROGRAM = new URL(`./line-worker.${import.meta.url.split('.').at(-1)}`, import.meta.url);

/** How threads are started, and who hears of what they do. */
export interface WorkerOptions {
  readonly settings: RangeSettings;
  readonly onDecoded: (answer: Answer) => void;
  readonly onLost: (order: Order) => void;
}

/** Threads that decode the ranges of one file. */
export interface LineWorkers {
  /** Whether a thread that has started has room for one more order. */
  readonly hasRoom: boolean;
  give(order: Order): void;
  /** Comes when something has come of an order since it was last asked for. */
  news(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts threads, or fewer where they may not be started. One that dies loses its orders,
 * each of which is reported.
 */
export function startLineWorkers(
  threads: number,
  { settings, onDecoded, onLost }: WorkerOptions,
): LineWorkers {
  /** By thread that has started. */
  const orders = new Map<Worker, Map<number, Order>>();
  const all: Worker[] = [];
  let isNews = false;
  let wake: (() => void) | undefined;

  function announce(): void {
    isNews = true;
    wake?.();
  }

  function start(): void {
    const worker = createWorker(settings);
    if (worker === undefined) return;
    const own = new Map<number, Order>();
    all.push(worker);
    worker.on('message', (message: Answer | typeof READY) => {
      if (message === READY) orders.set(worker, own);
      else {
        own.delete(message.index);
        onDecoded(message);
      }
      announce();
    });
    worker.on('error', () => undefined); // its exit follows
    worker.on('exit', () => {
      orders.delete(worker);
      for (const order of own.values()) onLost(order);
      announce();
    });
  }

  function idlest(): [Worker, Map<number, Order>] | undefined {
    return [...orders]
      .filter(([, own]) => own.size < ORDERS_A_THREAD)
      .toSorted(([, a], [, b]) => a.size - b.size)[0];
  }

  for (let thread = 0; thread < threads; thread += 1) start();

  return {
    get hasRoom() {
      return idlest() !== undefined;
    },
    give(order) {
      const found = idlest();
      if (found === undefined) return onLost(order);
      const [worker, own] = found;
      own.set(order.index, order);
      const { numbers, kindPlaces, identities } = order.memory;
      worker.postMessage(order, [numbers.buffer, kindPlaces.buffer, identities.buffer]);
    },
    async news() {
      if (!isNews) await new Promise<void>((resolve) => (wake = resolve));
      isNews = false;
      wake = undefined;
    },
    async stop() {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

function createWorker(settings: RangeSettings): Worker | undefined {
  try {
    return new Worker(PROGRAM, { workerData: settings, execArgv: [], resourceLimits: MOST_MEMORY });
  } catch {
    return undefined; // Node's permissions can forbid threads
  }
}
