import { o as MS_PER_DAY } from "./model-name.js";
// src/trend/like-for-like.ts
/** Reports by other programs round costs to the cent; US dollars. */
const CENT_ROUNDING_USD = .005;
/** Reports by other programs write tokens as `395K` or `1.2M`: two digits at the least. */
const TOKENS_ROUNDING = .05;
/**
* Largest share of a report's runs whose spend may be missing for its totals to be
* compared: with more, a fifth of the money is a guess, as large as what is looked for.
*/
const MAX_MISSING_SHARE = .2;
/** A part in 10^9, so that a sum in binary fractions does not cross a threshold by itself. */
const BINARY_DUST = 1e-9;
/**
* Share of a report's runs whose spend may be missing from its totals, 0 to 1; `null` when
* it is too large for the totals to be compared. Unknown numbers count as none missing.
*/
function missingShare({ runsMissing, runsWithUsage }) {
	if (runsMissing === null || runsMissing === 0) return 0;
	const share = runsMissing / (runsMissing + (runsWithUsage ?? 0));
	return share > MAX_MISSING_SHARE ? null : share;
}
/** Cost per run before and after; `null` when either is missing, a floor, or before is 0. */
function costPerRunGrowth(before, after, isRounded) {
	if (before.costIsFloor || after.costIsFloor) return null;
	return growth(per(before.costUsd, before.runsWithUsage), per(after.costUsd, after.runsWithUsage), isRounded ? CENT_ROUNDING_USD / before.runsWithUsage : 0);
}
/** Tokens per run before and after; `null` when either is missing, or before is 0. */
function tokensPerRunGrowth(before, after, isRounded) {
	return tokensGrowth(per(before.totalTokens, before.runsWithUsage), per(after.totalTokens, after.runsWithUsage), isRounded);
}
/** A cost shared out over days before and after; `null` as in `growth`. */
function costPerDayGrowth(before, after, rounding) {
	return growth(before, after, (rounding.isRounded ? CENT_ROUNDING_USD / (rounding.days ?? 1) : 0) + hidden(before, rounding.missing));
}
/** Tokens, shared out alike, before and after; `null` as in `growth`. */
function tokensGrowth(before, after, isRounded, missing = 0) {
	return growth(before, after, (isRounded ? (before ?? 0) * TOKENS_ROUNDING : 0) + hidden(before, missing));
}
/** What the missing runs may have added, if they were as the others. */
function hidden(before, missing = 0) {
	return (before ?? 0) * missing / (1 - missing);
}
/**
* From before to after; `null` when either is missing or before is 0.
*
* @param rounding - how far the true number before may be from the reported one, either way.
*/
function growth(before, after, rounding) {
	if (before === null || after === null || before === 0) return null;
	const relative = after / before - 1;
	if (rounding === 0) return {
		before,
		after,
		relative,
		certain: relative
	};
	const nearest = Math.min(Math.max(after, before - rounding), before + rounding);
	return {
		before,
		after,
		relative,
		certain: nearest > 0 ? after / nearest - 1 : 0
	};
}
/** Whether a change is more than the limit, upwards. */
function isOver(change, limit) {
	return change - limit > BINARY_DUST;
}
/** Length of a window in days; `null` when an end is not known or the window is empty. */
function windowDays(window) {
	if (window.from === null || window.to === null) return null;
	const days = (Date.parse(window.to) - Date.parse(window.from)) / MS_PER_DAY;
	return days > 0 ? days : null;
}
/** An amount shared out evenly; `null` when the amount or the number of parts is not known. */
function per(amount, parts) {
	return amount === null || parts === null || parts === 0 ? null : amount / parts;
}
export { per as a, windowDays as c, missingShare as i, costPerRunGrowth as n, tokensGrowth as o, isOver as r, tokensPerRunGrowth as s, costPerDayGrowth as t };
