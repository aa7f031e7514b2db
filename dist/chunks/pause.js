import { setTimeout } from "node:timers/promises";
// src/wiring/pause.ts
/** Waits by the machine's clock. */
const pause = (ms, jitterMs = 0) => setTimeout(ms + Math.random() * jitterMs);
/** For the embedded fake GitHub, whose lists do not lag behind its writes. */
const noPause = () => Promise.resolve();
export { pause as n, noPause as t };
