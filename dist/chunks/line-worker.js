import { t as createRangeDecoder } from "./range-decoder.js";
import { parentPort, workerData } from "node:worker_threads";
// src/threads/line-worker.ts
const { descriptor, rangeBytes } = workerData;
const decode = createRangeDecoder(descriptor, rangeBytes);
parentPort?.on("message", (order) => {
	const range = decode(order.range, order.memory);
	const { numbers, words } = range.batch;
	const answer = {
		index: order.index,
		range
	};
	parentPort?.postMessage(answer, [numbers.buffer, words.buffer]);
});
export {};
