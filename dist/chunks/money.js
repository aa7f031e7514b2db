// src/domain/money.ts
/** Money is summed in whole nano-dollars: integer sums do not depend on the order of the parts. */
const NANOS_PER_DOLLAR = 1e9;
/** Whole nano-dollars of US dollars. */
function toNanos(usd) {
	return Math.round(usd * NANOS_PER_DOLLAR);
}
/** US dollars of nano-dollars. */
function toDollars(nanos) {
	return nanos / NANOS_PER_DOLLAR;
}
export { toDollars as n, toNanos as r, NANOS_PER_DOLLAR as t };
