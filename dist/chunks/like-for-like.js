import { o as MS_PER_DAY } from "./model-name.js";
// src/findings/wording.ts
/**
* Numbers as the messages of findings show them. A message is data of the report and so is
* written before any renderer runs; renderers format their own tables and columns.
*/
/** Dollars to the cent; less than a cent is `under $0.01`. */
function sayUsd(usd) {
	if (usd > 0 && usd < .01) return "under $0.01";
	const [whole = "0", cents = "00"] = usd.toFixed(2).split(".");
	return `$${grouped(whole)}.${cents}`;
}
/** Dollars of an estimate, which cents would make look exact: whole ones from $10 on. */
function sayRoundUsd(usd) {
	return usd >= 9.995 ? `$${sayCount(usd)}` : sayUsd(usd);
}
/**
* Dollars that a cost is at least. Less than a cent keeps its first digit, rounded down, as
* in `$0.004`: "at least under a cent" is nonsense.
*/
function sayLeastUsd(usd) {
	if (usd === 0 || usd >= .01) return sayUsd(usd);
	const decimals = [
		3,
		4,
		5,
		6
	].find((digits) => usd >= 10 ** -digits);
	if (decimals === void 0) return "$0.00";
	return `$${(Math.floor(usd * 10 ** decimals) / 10 ** decimals).toFixed(decimals)}`;
}
/** Dollars, as a lower bound when part of it has no price: `at least $1.20`. */
function sayUsdOrMore(usd, isFloor) {
	return isFloor ? `at least ${sayLeastUsd(usd)}` : sayUsd(usd);
}
/** Token counts to about three digits: `850`, `395K`, `1.2M`. */
function sayTokens(tokens) {
	if (tokens < 999.5) return String(Math.round(tokens));
	if (tokens < 999500) return `${Math.round(tokens / 1e3)}K`;
	if (tokens < 99995e4) return `${trimmed(tokens / 1e6)}M`;
	return `${trimmed(tokens / 1e9)}B`;
}
/**
* A rate as a percentage: one decimal under 100%, none above. A trace is `<0.1%`, never
* `0%`, and almost all is `>99.9%`, never `100%`.
*/
function sayShare(ratio) {
	if (ratio > 0 && ratio < 5e-4) return "<0.1%";
	if (ratio > .9995 && ratio < 1) return ">99.9%";
	return ratio > 1 ? `${sayCount(ratio * 100)}%` : `${trimmed(ratio * 100)}%`;
}
/** A whole number with separators. */
function sayCount(count) {
	return grouped(String(Math.round(count)));
}
/** `3 of 5 runs`; of one, `The only run`. */
function sayOf(count, all, noun) {
	return all === 1 ? `The only ${noun}` : `${sayCount(count)} of ${sayMany(all, noun)}`;
}
/** `1 run`, `3 runs`. */
function sayMany(count, noun) {
	return `${sayCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}
/** `a`, `a and b`, `a, b and c`, `a, b and 4 more`. */
function sayList(items, most = 3) {
	const shown = items.length > most ? items.slice(0, most - 1) : items;
	const rest = items.length - shown.length;
	const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
/** The text as a title. */
function capitalized(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** At most one decimal, and none when it is 0. */
function trimmed(value) {
	const [whole = "0", decimal = "0"] = value.toFixed(1).split(".");
	return decimal === "0" ? grouped(whole) : `${grouped(whole)}.${decimal}`;
}
function grouped(digits) {
	return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
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
export { sayTokens as _, per as a, windowDays as c, sayLeastUsd as d, sayList as f, sayShare as g, sayRoundUsd as h, missingShare as i, capitalized as l, sayOf as m, costPerRunGrowth as n, tokensGrowth as o, sayMany as p, isOver as r, tokensPerRunGrowth as s, costPerDayGrowth as t, sayCount as u, sayUsd as v, sayUsdOrMore as y };
