import { n as toDollars } from "./money.js";
import { c as MICROS_PER_MS, l as MILLION } from "./price-book.js";
import { tt as sumKnown } from "./gap-words.js";
// src/domain/compare-text.ts
/** Order by code unit: it must not depend on a machine's language. */
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/ledger/to-usage.ts
/** The public form of a tally. */
function toUsage(tally) {
	const uncachedInput = knownOf(tally.uncachedInput);
	const cacheRead = knownOf(tally.cacheRead);
	const cacheWrite = knownOf(tally.cacheWrite);
	const output = knownOf(tally.output);
	const unsplit = knownOf(tally.unsplit);
	const { hit, write, ratio, latency } = tally;
	const { costUsd, costIsFloor, ...estimate } = toCost(tally);
	return {
		requests: tally.requests === 0 ? null : tally.requests,
		uncachedInputTokens: uncachedInput,
		cacheReadTokens: cacheRead,
		cacheWriteTokens: cacheWrite,
		outputTokens: output,
		totalTokens: sumKnown([
			uncachedInput,
			cacheRead,
			cacheWrite,
			output,
			unsplit
		]),
		fullPriceTokens: unsplit === null ? sumKnown([
			uncachedInput,
			output,
			cacheWrite
		]) : null,
		cacheHitRate: divide(hit.read, hit.of),
		cacheWriteRate: divide(write.written, write.of),
		inputOutputRatio: uncachedInput === null || cacheRead === null || output === null ? null : divide(uncachedInput + cacheRead, output),
		averageInputOutputRatio: divide(ratio.millionths / MILLION, ratio.requests),
		averageLatencyMs: divide(latency.micros / MICROS_PER_MS, latency.requests),
		costUsd,
		costIsFloor,
		requestsAreFloor: tally.requests < tally.records,
		...unsplit !== null && { unsplitTokens: unsplit },
		...estimate
	};
}
/** What the records of a tally cost. */
function toCost({ records, cost }) {
	const { nanos, priced, incomplete, estimated, below, above } = cost;
	return {
		costUsd: priced === 0 ? null : toDollars(nanos),
		costIsFloor: priced < records || incomplete > 0,
		...estimated > 0 && {
			costIsEstimate: true,
			costLowUsd: toDollars(nanos - below),
			costHighUsd: toDollars(nanos + above)
		}
	};
}
function knownOf(sum) {
	return sum.known === 0 ? null : sum.total;
}
function divide(part, whole) {
	return whole === 0 ? null : part / whole;
}
export { toUsage as n, compareText as r, toCost as t };
