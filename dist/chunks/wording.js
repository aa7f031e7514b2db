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
export { sayMany as a, sayShare as c, sayUsdOrMore as d, sayList as i, sayTokens as l, sayCount as n, sayOf as o, sayLeastUsd as r, sayRoundUsd as s, capitalized as t, sayUsd as u };
