import { i as bareModel, l as MS_PER_DAY } from "./money.js";
// src/domain/sum-known.ts
/** Sum of the numbers that are known; `null` when none is. */
function sumKnown(numbers) {
	const known = numbers.filter((number) => number !== null);
	return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
}
// src/renderers/plain-text.ts
/** A longer name says no more to a reader. Code points. */
const MAX_NAME_CHARS = 100;
/** Control, format (bidirectional, zero-width, tags), private and unpaired code points. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
/** Letters by name that show nothing: fillers of Hangul, the blank of Braille. */
const BLANK = /[\s\u115f\u1160\u2800\u3164\uffa0]+/gu;
/** Visible ASCII with single blanks between: what nearly every name is. */
const VISIBLE = /^[!-~]+(?: [!-~]+)*$/;
/**
* A foreign text as one line of visible characters, at most `maxChars` code points long:
* nothing in it can move a cursor, turn the direction of writing or hide.
*/
function plainText(text, maxChars = MAX_NAME_CHARS) {
	if (text.length <= maxChars && VISIBLE.test(text)) return text;
	const head = text.slice(0, maxChars * 8);
	const visible = head.replace(BLANK, " ").replace(INVISIBLE, "").replace(BLANK, " ").trim();
	if (visible.length <= maxChars && head.length === text.length) return visible;
	const chars = [...visible];
	return chars.length > maxChars || head.length < text.length ? `${chars.slice(0, maxChars - 1).join("")}…` : visible;
}
/** Characters that steer a terminal or turn the direction of writing; tabs and line ends stay. */
const STEERING = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** A foreign text as it is but for what steers: for data, which is printed as it is, too. */
function inertText(text) {
	return text.replace(STEERING, "");
}
/** JSON in which what steers is written as `\uXXXX`; it reads back as the same values. */
function inertJson(json) {
	return json.replace(STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
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
// src/renderers/blocks.ts
/** Template for a text: what is put in may be of several pieces. */
function say(parts, ...fragments) {
	const text = [];
	parts.forEach((part, index) => {
		if (part !== "") text.push(part);
		const fragment = fragments[index];
		if (fragment === void 0 || fragment === "") return;
		for (const piece of toText(fragment)) text.push(piece);
	});
	return text;
}
function toText(fragment) {
	return isText(fragment) ? fragment : [fragment];
}
function isText(fragment) {
	return Array.isArray(fragment);
}
function code(name) {
	return {
		kind: "code",
		name
	};
}
function strong(text) {
	return {
		kind: "strong",
		text: toText(text)
	};
}
function link(label, url) {
	return {
		kind: "link",
		label,
		url
	};
}
/** Begins a new line within a text. */
const BREAK = { kind: "break" };
/** Nothing, where a sentence has no such part. */
const NOTHING = [];
/** Fragments in a row with a separator between them; empty ones fall out. */
function join(fragments, separator = ", ") {
	const joined = [];
	for (const fragment of fragments) {
		const text = toText(fragment);
		if (joined.length > 0 && text.length > 0) joined.push(separator);
		for (const piece of text) joined.push(piece);
	}
	return joined;
}
/** The first `most` items, and how many more there are; only what is shown is rendered. */
function listing(items, most, render) {
	const shown = join(items.slice(0, most).map(render));
	if (items.length <= most) return shown;
	const rest = `${items.length - most} more`;
	return most === 0 ? [rest] : say`${shown} and ${rest}`;
}
/** A name and what it is: `**Period**: 24 hours`. Nothing where that is nothing. */
function fact(name, value) {
	const text = toText(value);
	return text.length === 0 || text[0] === "" ? NOTHING : [
		strong(name),
		": ",
		...text
	];
}
function headline(text, level = 3) {
	return {
		kind: "headline",
		level,
		text: toText(text)
	};
}
/** A paragraph; none without a text. */
function paragraph(text, tone = "plain") {
	const pieces = toText(text);
	return pieces.length === 0 ? [] : [{
		kind: "paragraph",
		tone,
		text: pieces
	}];
}
/** An unnumbered list; none without items. Empty items fall out. */
function bullets(items) {
	const shown = items.filter((text) => text.length > 0).map((text) => ({
		text,
		below: []
	}));
	return shown.length === 0 ? [] : [{
		kind: "list",
		items: shown
	}];
}
/** A table; none without rows. */
function table(columns, rows) {
	return rows.length === 0 ? [] : [{
		kind: "table",
		columns,
		rows
	}];
}
function details(summary, content) {
	return {
		kind: "details",
		summary: toText(summary),
		content
	};
}
/** A column of words. */
function left(title, more = {}) {
	return {
		title,
		align: "left",
		...more
	};
}
/** A column of numbers. */
function right(title, more = {}) {
	return {
		title,
		align: "right",
		...more
	};
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
/**
* US dollars to the cent: `$0.46`, `under $0.01`; `≥ $1.20` when part of it has no price,
* `~$3.92` when part of it is estimated.
*/
function formatCost({ costUsd, costIsFloor, costIsEstimate }, unknown = "–") {
	if (costUsd === null) return unknown;
	const words = costIsFloor ? sayLeastUsd(costUsd) : sayUsd(costUsd);
	if (costIsFloor && words === "$0.00") return unknown;
	return `${costIsFloor ? "≥ " : ""}${costIsEstimate ? words.replace("$", "~$") : words}`;
}
/** Requests, which are more where a total of a whole run is among them. */
function formatRequests({ requests, requestsAreFloor }) {
	if (requests === null) return "–";
	return `${requestsAreFloor ? "≥ " : ""}${sayCount(requests)}`;
}
/** Tokens to the nearest thousand: `850`, `395K`, `2.4M`. */
function formatTokens(tokens) {
	return tokens === null ? "–" : sayTokens(tokens);
}
/** A ratio from 0 to 1 as a percentage: `99.5%`; only all is `100%`. */
function formatRate(rate) {
	if (rate === null) return "–";
	return rate < 1 && rate >= .9995 ? ">99.9%" : sayShare(rate);
}
/** Input tokens for each output token: `0.6:1`, `122:1`. */
function formatRatio(ratio) {
	if (ratio === null) return "–";
	if (ratio > 0 && ratio < .05) return "<0.1:1";
	return `${ratio < 9.95 ? ratio.toFixed(1) : ratio.toFixed(0)}:1`;
}
/** Milliseconds as `850 ms`, `3.8 s`, `2 min 5 s`. */
function formatLatency(ms) {
	if (ms === null) return "–";
	if (ms < 999.5) return `${ms.toFixed(0)} ms`;
	if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
	const seconds = Math.round(ms / 1e3);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** What a change of less than half a percent is called. */
const UNCHANGED = "unchanged";
/** after / before - 1 as `+12%`, `−5%`, `unchanged`. */
function formatChange(relative) {
	if (relative === null) return "–";
	const percent = Math.round(Math.abs(relative) * 100);
	if (percent === 0) return UNCHANGED;
	return `${relative > 0 ? "+" : "−"}${sayCount(percent)}%`;
}
/** An instant to the minute: `2026-11-19 06:17 UTC`. */
function formatInstant(instant) {
	return `${toMinute(instant)} UTC`;
}
/** `2026-11-19 06:17 to 2026-11-20 06:17 UTC (24 hours)`; one end may be unknown. */
function formatPeriod(window) {
	const { from, to } = window;
	if (from === null) return to === null ? "not known" : `until ${formatInstant(to)}`;
	if (to === null) return `from ${formatInstant(from)}`;
	const length = formatDays(windowDays(window));
	return `${toMinute(from)} to ${formatInstant(to)}${length === "" ? "" : ` (${length})`}`;
}
/** Hours up to two days, then days; empty when unknown or under an hour. */
function formatDays(days) {
	if (days === null || days * 24 < 1) return "";
	return days <= 2 ? sayMany(days * 24, "hour") : sayMany(days, "day");
}
function toMinute(instant) {
	return instant.slice(0, 16).replace("T", " ");
}
/** A Claude family with its version after or before it, then a date or a deployment. */
const CLAUDE = /^(?:.*\.)?claude-(?:(?<family>[a-z]+)-(?<version>\d{1,2}(?:[-._]\d{1,2})?)|(?<oldVersion>\d(?:[-._]\d)?)-(?<oldFamily>[a-z]+))(?=$|[-@:](?:\d{8}|v\d|latest))/i;
/**
* A model's name as short as it is still clear: `claude-sonnet-4-6` and
* `anthropic/claude-sonnet-4.6[1m]` are `sonnet-4.6`; names of other makers lose only the
* maker's prefix.
*/
function shortModel(model) {
	const bare = bareModel(model);
	const { family, version, oldFamily, oldVersion } = CLAUDE.exec(bare)?.groups ?? {};
	const name = family ?? oldFamily;
	const number = version ?? oldVersion;
	if (name === void 0 || number === void 0) return bare;
	return `${name.toLowerCase()}-${number.replace(/[-_]/, ".")}`;
}
// src/renderers/bar.ts
/** Parts of a character cell, an eighth to seven eighths. */
const EIGHTHS = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
/** A bar for a share, `width` characters long for all; a trace is a line. Empty for none. */
function barOf(share, width) {
	if (!(share > 0)) return "";
	const eighths = Math.max(1, Math.round(Math.min(share, 1) * width * EIGHTHS.length));
	return "█".repeat(Math.floor(eighths / EIGHTHS.length)) + (EIGHTHS[eighths % 8] ?? "");
}
// src/domain/coverage.ts
/** Why a run has no usage in the report. The names are public (`report.json`). */
const GAP_REASONS = [
	"no-artifact",
	"no-usage-file",
	"empty-usage-file",
	"other-provider",
	"expired",
	"unreadable",
	"fork",
	"too-large",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden",
	"usage-not-recorded",
	"nothing-spent"
];
/**
* Reasons by which spend may be missing from the totals. The others explain why there is
* none, or what the user chose to leave out (`fork`).
*/
const MISSING_SPEND = /* @__PURE__ */ new Set([
	"expired",
	"unreadable",
	"too-large",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden",
	"usage-not-recorded"
]);
/** Runs whose spend may be missing, in whole or in part. */
function runsMissing({ gaps }) {
	return gaps.filter(({ reason }) => MISSING_SPEND.has(reason)).reduce((sum, { runs }) => sum + runs, 0);
}
/** How many runs have usage and how many may be missing, as an earlier report records it. */
function runCounts(coverage) {
	return {
		runsMissing: runsMissing(coverage),
		runsWithUsage: coverage.runsWithUsage
	};
}
/** Reasons for which a run was not looked into at all. */
const NOT_ANALYZED = /* @__PURE__ */ new Set([
	"fork",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden"
]);
// src/renderers/gap-words.ts
/** What a reason is called, so that it reads well after "3 runs:". */
const GAP_WORDS = {
	"no-artifact": "no artifact that may hold usage",
	"no-usage-file": "no usage file in the artifact",
	"empty-usage-file": "empty usage file",
	"other-provider": "usage of another provider only",
	expired: "artifact expired",
	unreadable: "artifact not readable",
	fork: "run from a fork",
	"too-large": "artifact too large",
	"max-runs": "beyond max-runs",
	"time-budget": "time budget used up",
	"rate-limit": "rate limit reached",
	forbidden: "access denied",
	"usage-not-recorded": "requests were made, but their usage was not recorded",
	"nothing-spent": "failed before the agent began, nothing spent"
};
// src/history/hidden-comment.ts
const CLOSING = " -->";
/** A value as a hidden comment; `opening` begins with `<!-- `, names the kind and ends with a space. */
function writeHiddenComment(opening, value) {
	return `${opening}${safeJson(value)}${CLOSING}`;
}
/**
* JSON in which no text can end the comment: `<`, `>`, `&`, double hyphens and all that is
* not printable ASCII, none of which JSON has outside of strings, are written as `\uXXXX`.
*/
function safeJson(value) {
	return JSON.stringify(value).replace(/[<>&]|-(?=-)|[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/**
* The value of the hidden comment at the very start of a text; undefined when there is
* none, or it is longer than `maxChars` or no JSON. Never throws: a body is anybody's text.
*/
function readHiddenComment(opening, body, maxChars) {
	const text = body.slice(0, maxChars + 100).trimStart();
	const end = text.indexOf(CLOSING);
	if (!text.startsWith(opening) || end < 0 || end + 4 > maxChars) return void 0;
	try {
		return JSON.parse(text.slice(opening.length, end));
	} catch {
		return;
	}
}
export { sayTokens as $, NOTHING as A, paragraph as B, isOver as C, tokensPerRunGrowth as D, tokensGrowth as E, headline as F, toText as G, say as H, join as I, sayList as J, capitalized as K, left as L, code as M, details as N, windowDays as O, fact as P, sayShare as Q, link as R, costPerRunGrowth as S, per as T, strong as U, right as V, table as W, sayOf as X, sayMany as Y, sayRoundUsd as Z, formatRatio as _, GAP_REASONS as a, sumKnown as at, shortModel as b, runCounts as c, formatChange as d, sayUsd as et, formatCost as f, formatRate as g, formatPeriod as h, GAP_WORDS as i, plainText as it, bullets as j, BREAK as k, barOf as l, formatLatency as m, safeJson as n, inertJson as nt, MISSING_SPEND as o, formatInstant as p, sayCount as q, writeHiddenComment as r, inertText as rt, NOT_ANALYZED as s, readHiddenComment as t, sayUsdOrMore as tt, UNCHANGED as u, formatRequests as v, missingShare as w, costPerDayGrowth as x, formatTokens as y, listing as z };
