// src/pricing/unsplit.ts
/**
* Share of input in tokens that a source gives as one number: of runs of coding agents,
* which read far more than they write. 0 to 1. From the meter of
* https://github.com/Jott2121/agent-cost-attribution (read 2026-11).
*/
const INPUT_SHARE = .85;
/**
* Prices tokens of which a part is one number for input and output: from what they would
* cost as input alone to what they would cost as output alone, and as an estimate between
* the two. What was read from a cache costs less than input, so the range is one of prices
* and not of the bill. Undefined when either end has no price.
*/
function priceUnsplit(tokens, priceOf) {
	if (tokens.unsplit === void 0) return priceOf(tokens);
	const { unsplit, ...buckets } = tokens;
	const { uncachedInput = 0, cacheRead = 0, cacheWrite = 0, output = 0 } = buckets;
	const known = {
		...buckets,
		uncachedInput,
		cacheRead,
		cacheWrite,
		output
	};
	if (unsplit === 0) return priceOf(known);
	const asInput = priceOf({
		...known,
		uncachedInput: uncachedInput + unsplit
	});
	const asOutput = priceOf({
		...known,
		output: output + unsplit
	});
	if (asInput === void 0 || asOutput === void 0) return void 0;
	return {
		usd: INPUT_SHARE * asInput.usd + .15000000000000002 * asOutput.usd,
		isComplete: asInput.isComplete && asOutput.isComplete,
		range: {
			lowUsd: Math.min(asInput.usd, asOutput.usd),
			highUsd: Math.max(asInput.usd, asOutput.usd)
		}
	};
}
export { priceUnsplit as n, INPUT_SHARE as t };
