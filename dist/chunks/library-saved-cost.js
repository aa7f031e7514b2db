import { t as createPriceBook } from "./library-price-book.js";
// src/domain/money.ts
/** Money is summed in whole nano-dollars: integer sums do not depend on the order of the parts. */
const NANOS_PER_DOLLAR = 1e9;
/** Whole nano-dollars of US dollars. */
function toNanos(usd) {
	return Math.round(usd * NANOS_PER_DOLLAR);
}
// src/tracker/saved-cost.ts
const prices = createPriceBook(/* @__PURE__ */ new Map());
/**
* What a call would have cost that was answered without its provider: the least of it, at the
* list prices of now. What the first call wrote to the provider's own cache of prompts, the next
* would have read from there, so writes count as reads. Undefined without an exact price.
*/
function savedBy(provider, spend, at) {
	const { model, tokens, modifiers, webSearches } = spend;
	const { cacheWrite1h: _, ...counts } = tokens;
	const { cacheRead, cacheWrite = 0 } = tokens;
	const read = cacheRead === void 0 ? void 0 : cacheRead + cacheWrite;
	const again = {
		...counts,
		cacheRead: read,
		cacheWrite: 0
	};
	const price = prices.priceOf({
		provider,
		model,
		at,
		tokens: again,
		modifiers,
		webSearches
	});
	return price?.isComplete === true ? toNanos(price.usd) : void 0;
}
export { savedBy };
