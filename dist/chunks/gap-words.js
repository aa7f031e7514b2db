import { o as MS_PER_DAY, t as bareModel } from "./model-name.js";
import { r as plainText } from "./plain-text.js";
import { C as sayMany, D as sayTokens, E as sayShare, O as sayUsd, b as sayCount, t as barOf, v as toText, x as sayLeastUsd } from "./bar.js";
// src/domain/sum-known.ts
/** Sum of the numbers that are known; `null` when none is. */
function sumKnown(numbers) {
	const known = numbers.filter((number) => number !== null);
	return known.length === 0 ? null : known.reduce((sum, number) => sum + number, 0);
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
// src/renderers/markdown.ts
/** The blocks one below the other. */
function printMarkdown(blocks) {
	return blocks.map((block) => printBlock(block, false)).join("\n\n");
}
function printBlock(block, isNested) {
	switch (block.kind) {
		case "headline": return `${"#".repeat(block.level)} ${printText(block.text)}`;
		case "paragraph": return printParagraph(block, isNested);
		case "list": return block.items.map((item, index) => printItem(item, block.first, index)).join("\n");
		case "table": return printTable(block.columns, block.rows);
		case "details": return [
			`<details>\n<summary>${printSummary(block.summary)}</summary>`,
			...block.content.map((inner) => printBlock(inner, true)),
			"</details>"
		].join("\n\n");
		default: return printChart(block.title, block.points);
	}
}
/** GitHub shows no alerts within other elements. */
function printParagraph({ tone, text }, isNested) {
	const words = printText(text);
	if (tone === "small") return `---\n\n<sub>${words}</sub>`;
	return tone === "warning" && !isNested ? `> [!WARNING]\n> ${words}` : words;
}
function printItem({ text, below }, first, index) {
	const sign = first === void 0 ? "-" : `${first + index}.`;
	const indent = " ".repeat(sign.length + 1);
	const lines = below.map(printText).filter((line) => line.trim() !== "");
	return [`${sign} ${printText(text)}`, ...lines.map((line) => `${indent}- ${line}`)].join("\n");
}
/** Markdown within a summary stays as it is written. */
function printSummary(text) {
	return text.map((piece) => typeof piece === "object" && piece.kind === "strong" ? `<b>${printText(piece.text)}</b>` : printInline(piece)).join("");
}
/** The Markdown of a text. */
function printText(text) {
	return text.map(printInline).join("");
}
function printInline(piece) {
	if (typeof piece !== "object") return printWords(String(piece));
	switch (piece.kind) {
		case "code": return printCode(piece.name);
		case "strong": return `**${printText(piece.text)}**`;
		case "link": return printLink(piece.label, piece.url);
		case "severity": return SEVERITY_SIGNS[piece.severity];
		case "bar": return barOf(piece.share, BAR_WIDTH);
		default: return "<br>";
	}
}
const SEVERITY_SIGNS = {
	high: "🔴 High",
	medium: "🟠 Medium",
	low: "🟡 Low"
};
/** Characters of a bar for all of something. */
const BAR_WIDTH = 20;
/** A word that Markdown and GitHub leave alone, with an amount (`~$1.20`, `+$1`, `>99%`) allowed. */
const PLAIN_WORD = /^\(?(?:[~+−]?<?\$(?=\d)|[<>](?=\d))?[\p{L}\p{N}\p{M}\p{Extended_Pictographic}.,:;!?()%'"’“”…–—−+±×≈≥≤→/·=-]+$/u;
/**
* Words of plain characters that GitHub makes a link or a picture of: addresses, `GH-1`,
* commits (7 to 40 hexadecimal digits), `:tada:`.
* https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls (2026)
*/
const LIVE_WORD = /:\/\/|www\.|\b(?:https?|ftp|mailto|xmpp):|\bGH-\d|(?<![0-9a-f])[0-9a-f]{7,40}(?![0-9a-f])|:[\w+-]+:/i;
/** What most of a page is: plain words, a blank apart. */
const PLAIN_WORDS = /^ ?[A-Za-z0-9.,:;()%/=+→·-]+(?: [A-Za-z0-9.,:;()%/=+→·-]+)* ?$/;
/** Plain words as they are; any word that could come alive in a code span. */
function printWords(value) {
	if (value.length < 400 && PLAIN_WORDS.test(value) && !LIVE_WORD.test(value)) return value;
	const safe = plainText(value, 400).split(" ").map((word) => isPlain(word) ? word.replace("~", "\\~") : printCode(word));
	const end = value.trimEnd();
	const before = value === value.trimStart() ? "" : " ";
	const after = end === value || end === "" ? "" : " ";
	return before + safe.join(" ") + after;
}
function isPlain(word) {
	return word === "" || PLAIN_WORD.test(word) && !LIVE_WORD.test(word);
}
/** A name in a code span: shown to the letter, and dead. Long names are cut. */
function printCode(name) {
	const plain = plainText(name);
	if (plain === "") return "(no name)";
	const runs = plain.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
	const pad = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
	return `${fence}${pad}${plain}${pad}${fence}`;
}
/** Addresses of runs and issues as GitHub writes them: nothing in them can end a link. */
const SAFE_URL = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)*\/?$/;
const MAX_URL_CHARS = 300;
/**
* A link to a page of GitHub. Its label may hold numbers as they are, because GitHub makes
* no references within a link; without an address of that form the label is code.
*/
function printLink(label, url) {
	if (!(url.length <= MAX_URL_CHARS && SAFE_URL.test(url))) return printCode(label);
	return `[${plainText(label).split(" ").map((word) => /^#?\d+$/.test(word) ? word : printWords(word)).join(" ")}](${url})`;
}
function printTable(columns, rows) {
	return [
		columns.map(({ title }) => title || " "),
		columns.map(({ align }) => align === "right" ? "---:" : ":---"),
		...rows.map((row) => columns.map(({ align }, index) => printCell(row[index] ?? "", align)))
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/**
* A pipe splits cells even in code unless a backslash stands before it, and backslashes
* escape each other: an odd number of them keeps the cell whole, and the last falls out.
* A name with an odd number of its own is shown with one more; it cannot be written exactly.
*/
function printCell(fragment, align) {
	const source = printText(toText(fragment));
	return (align === "right" ? source.replaceAll(" ", "\xA0") : source).replace(/(\\*)\|/g, (_, backslashes) => `${backslashes}${backslashes.length % 2 === 0 ? "\\" : "\\\\"}|`);
}
/**
* A Mermaid chart. GitHub draws `xychart-beta` in any of its versions; the axis has to be
* given 0 or it would begin at the smallest value, and numbers like `1e-7` are not
* understood. https://mermaid.js.org/syntax/xyChart.html (2026)
*/
function printChart(title, points) {
	const highest = Math.max(...points.map(({ value }) => value));
	return [
		"```mermaid",
		"xychart-beta",
		`  title "${title}"`,
		`  x-axis [${points.map(({ label }) => `"${label}"`).join(", ")}]`,
		`  y-axis "USD" 0 --> ${(highest * 1.1).toFixed(2)}`,
		`  bar [${points.map(({ value }) => value.toFixed(2)).join(", ")}]`,
		"```"
	].join("\n");
}
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
export { sumKnown as S, missingShare as _, formatCost as a, tokensPerRunGrowth as b, formatPeriod as c, formatRequests as d, formatTokens as f, isOver as g, costPerRunGrowth as h, formatChange as i, formatRate as l, costPerDayGrowth as m, printMarkdown as n, formatInstant as o, shortModel as p, UNCHANGED as r, formatLatency as s, GAP_WORDS as t, formatRatio as u, per as v, windowDays as x, tokensGrowth as y };
