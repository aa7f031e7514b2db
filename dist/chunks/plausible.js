import { o as MS_PER_DAY } from "./model-name.js";
// src/domain/plausible.ts
/**
* More tokens than one request can hold: the largest context windows of 2026 are a few
* million tokens. A larger count is a broken line, which must not move a report's totals.
*/
const MAX_REQUEST_TOKENS = 1e8;
/** More tokens than one run can hold: the longest known runs sum to some hundred million. */
const MAX_RUN_TOKENS = 1e10;
/**
* Longer than anything that is measured: a workflow run ends after 35 days
* (docs.github.com, "Usage limits" of Actions, 2026). Milliseconds.
*/
const MAX_DURATION_MS = 35 * MS_PER_DAY;
/** More than any run costs: the most tokens that one can have are some $150,000 at list price. */
const MAX_COST_USD = 1e6;
/** An amount, unknown when it is more than can be. */
function plausible(amount, most) {
	return amount === void 0 || amount > most ? void 0 : amount;
}
/** Usage was not measured before 2020, and a clock past 2100 is broken. */
const EARLIEST = Date.UTC(2020, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** Whether a time in milliseconds since 1970 can be that of a request. */
function isPlausibleInstant(time) {
	return time >= EARLIEST && time < LATEST;
}
export { isPlausibleInstant as a, MAX_RUN_TOKENS as i, MAX_DURATION_MS as n, plausible as o, MAX_REQUEST_TOKENS as r, MAX_COST_USD as t };
