import { setTimeout as wait } from 'node:timers/promises';
import type { Pause } from '../ports.ts';

/** Waits by the machine's clock. */
export const pause: Pause = (ms, jitterMs = 0) => wait(ms + Math.random() * jitterMs);

/** For the embedded fake GitHub, whose lists do not lag behind its writes. */
export const noPause: Pause = () => Promise.resolve();
