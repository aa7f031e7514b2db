import { t as bareModel } from "./model-name.js";
import { a as sayMany, c as sayShare, l as sayTokens, n as sayCount, r as sayLeastUsd, u as sayUsd } from "./wording.js";
import { n as windowDays } from "./window.js";
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
/** A table, the last `sums` rows of which are no items of it; none without rows. */
function table(columns, rows, sums = 0) {
	return rows.length === 0 ? [] : [{
		kind: "table",
		columns,
		rows,
		sums
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
// src/renderers/say-point.ts
/** What a point shows, with its mark: `$4.37`, `≥ $7.34`, `~$3.92`, `≈ $2.55`. */
function sayPoint({ value, mark }, unknown) {
	if (value === null) return unknown;
	if (mark === "≈") return `≈ ${sayUsd(value)}`;
	return formatCost({
		costUsd: value,
		costIsFloor: mark === "≥",
		...mark === "~" && { costIsEstimate: true }
	}, unknown);
}
// src/renderers/sparkline.ts
/** Eighths of a line's height, as characters that every font of an e-mail has. */
const LEVELS = "▁▂▃▄▅▆▇█";
/** Stands where a value is unknown: on the line, and no bar. */
const GAP = "·";
/**
* How high each value is against the highest, 1 to 8; `null` where it is unknown. Heights begin
* at 0, so that twice the height is twice the value; what is there at all is at least a line.
*/
function levelsOf(values) {
	const highest = Math.max(0, ...values.map((value) => value ?? 0));
	return values.map((value) => value === null ? null : Math.max(1, highest === 0 ? 1 : Math.ceil(value / highest * 8)));
}
/** Values over time as a word of small bars, oldest first: `▂▂▃·▅█`. */
function sparklineOf(values) {
	return levelsOf(values).map((level) => level === null ? GAP : LEVELS.charAt(level - 1)).join("");
}
export { strong as A, join as C, paragraph as D, listing as E, toText as M, right as O, headline as S, link as T, NOTHING as _, UNCHANGED as a, details as b, formatInstant as c, formatRate as d, formatRatio as f, BREAK as g, shortModel as h, barOf as i, table as j, say as k, formatLatency as l, formatTokens as m, sparklineOf as n, formatChange as o, formatRequests as p, sayPoint as r, formatCost as s, levelsOf as t, formatPeriod as u, bullets as v, left as w, fact as x, code as y };
