import { i as READY, t as createRangeDecoder } from "./range-decoder.js";
import { parentPort, workerData } from "node:worker_threads";
// src/threads/line-worker.ts
const decode = createRangeDecoder(workerData);
parentPort?.on("message", (order) => {
	const range = decode(order.range, order.memory);
	const { numbers, kindPlaces, identities } = range.batch;
	const answer = {
		index: order.index,
		range
	};
	parentPort?.postMessage(answer, [
		numbers.buffer,
		kindPlaces.buffer,
		identities.buffer
	]);
});
parentPort?.postMessage(READY, []);
export {};
