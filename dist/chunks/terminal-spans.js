import { t as capitalized } from "./wording.js";
import { i as visibleWords, r as plainText } from "./plain-text.js";
import { i as barOf, n as sparklineOf } from "./sparkline.js";
// src/renderers/text-table.ts
/** Names are cut no shorter than this, whatever the terminal. Columns of a terminal. */
const MIN_NAME_WIDTH = 12;
/** The same where a column can fall out instead. */
const GOOD_NAME_WIDTH = 24;
/** Bars are as long as there is room for, within these. */
const MIN_BAR_WIDTH = 8;
const MAX_BAR_WIDTH = 40;
const GAP = "  ";
/**
* Aligned lines, the titles first. Where a line would be longer than `width`, extra columns
* fall out, the last first, and columns of words give way, the longest first; numbers are never
* cut. Every row has all columns.
*/
function textTable(columns, rows, width) {
	const table = [columns.map(({ title }) => title), ...rows];
	const natural = columns.map((_, index) => table.reduce((most, row) => Math.max(most, cellWidth(row[index])), 0));
	const shown = columns.map((_, index) => index);
	const isBar = (index) => table.some((row) => typeof row[index] === "object");
	const isWords = (index) => columns[index]?.align === "left" && !isBar(index);
	const lengthOf = (widthOf) => shown.reduce((sum, index) => sum + 2 + widthOf(index), -2);
	const dropExtras = (kind, nameWidth) => {
		const widthOf = (index) => Math.min(natural[index] ?? 0, isWords(index) ? nameWidth : Infinity);
		while (lengthOf(widthOf) > width) {
			const extra = shown.findLastIndex((index) => columns[index]?.isExtra === kind);
			if (extra < 1) break;
			shown.splice(extra, 1);
		}
	};
	dropExtras(true, GOOD_NAME_WIDTH);
	dropExtras("late", MIN_NAME_WIDTH);
	const widths = [...natural];
	const widthOf = (index) => widths[index] ?? 0;
	for (let over = lengthOf(widthOf) - width; over > 0; over -= 1) {
		const longest = shown.filter((index) => isWords(index) && widthOf(index) > MIN_NAME_WIDTH).reduce((most, index) => widthOf(index) > widthOf(most) ? index : most, -1);
		if (longest < 0) break;
		widths[longest] = widthOf(longest) - 1;
	}
	const bars = shown.filter(isBar);
	const room = Math.floor((width - lengthOf(widthOf)) / Math.max(1, bars.length));
	for (const index of bars) widths[index] = Math.min(MAX_BAR_WIDTH, widthOf(index) + Math.max(0, room));
	return table.map((row) => shown.map((index) => {
		const cell = row[index] ?? "";
		return pad(typeof cell === "string" ? cell : barOf(cell.share, widthOf(index)), widthOf(index), columns[index]?.align);
	}).join(GAP).trimEnd());
}
function cellWidth(cell) {
	return typeof cell === "object" ? MIN_BAR_WIDTH : displayWidth(cell ?? "");
}
function pad(text, width, align) {
	const cut = cutToWidth(text, width);
	const blanks = " ".repeat(Math.max(0, width - displayWidth(cut)));
	return align === "right" ? blanks + cut : cut + blanks;
}
function cutToWidth(text, width) {
	if (displayWidth(text) <= width) return text;
	let cut = "";
	for (const char of text) {
		if (displayWidth(cut + char) > width - 1) break;
		cut += char;
	}
	return `${cut}…`;
}
/** Characters that take two columns: East Asian wide forms and emoji. */
const WIDE = /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
/** Characters that are drawn over the one before. */
const OVERLAID = /[\p{Mn}\p{Me}]/u;
/** Columns that a plain text takes on a terminal. */
function displayWidth(text) {
	let width = 0;
	for (const char of text) if (!OVERLAID.test(char)) width += WIDE.test(char) ? 2 : 1;
	return width;
}
// src/renderers/terminal-spans.ts
/** Select Graphic Rendition codes, ECMA-48 8.3.117. */
const STYLES = {
	bold: 1,
	dim: 2,
	red: 31,
	yellow: 33,
	cyan: 36
};
const SEVERITY_STYLES = {
	high: "red",
	medium: "yellow",
	low: "cyan"
};
/** A text as spans of visible characters; `style` is what the whole of it has. */
function toSpans(text, style) {
	return text.flatMap((piece) => spansOf(piece, style));
}
function spansOf(piece, style) {
	if (typeof piece !== "object") return [{
		text: visibleWords(String(piece)),
		style
	}];
	switch (piece.kind) {
		case "code": return [{
			text: plainText(piece.name) || "(no name)",
			style
		}];
		case "strong": return toSpans(piece.text, style ?? "bold");
		case "link": return [{
			text: plainText(piece.label),
			style
		}];
		case "severity": return [{
			text: capitalized(piece.severity),
			style: SEVERITY_STYLES[piece.severity]
		}];
		case "bar": return [];
		case "sparkline": return [{
			text: sparklineOf(piece.values),
			style: style ?? "cyan"
		}];
		default: return [LINE_END];
	}
}
const LINE_END = {
	text: "\n",
	style: void 0
};
/** The spans in lines of at most `width`, broken between words where there is a choice. */
function wrapSpans(spans, width) {
	const lines = [[]];
	let used = 0;
	for (const word of wordsOf(spans)) {
		const length = word.reduce((sum, { text }) => sum + displayWidth(text), 0);
		let line = lines.at(-1) ?? [];
		if (word[0] === LINE_END || used > 0 && used + 1 + length > width) {
			lines.push(line = []);
			used = 0;
			if (word[0] === LINE_END) continue;
		}
		if (used > 0) line.push({
			text: " ",
			style: sharedStyle(line.at(-1), word[0])
		});
		line.push(...word);
		used += (used > 0 ? 1 : 0) + length;
	}
	return lines;
}
/** Words, each of them in one style or in several. */
function wordsOf(spans) {
	const words = [[]];
	for (const span of spans) {
		if (span === LINE_END) {
			words.push([span], []);
			continue;
		}
		span.text.split(" ").forEach((text, index) => {
			if (index > 0) words.push([]);
			if (text !== "") words.at(-1)?.push({
				...span,
				text
			});
		});
	}
	return words.filter((word) => word.length > 0);
}
function sharedStyle(before, after) {
	return before?.style === after?.style ? before?.style : void 0;
}
/** The spans as one line, with escape sequences for their styles where colours are on. */
function paintSpans(spans, color) {
	if (!color) return spans.map(({ text }) => text).join("");
	const merged = [];
	for (const span of spans) {
		const last = merged.at(-1);
		if (last !== void 0 && last.style === span.style) merged[merged.length - 1] = {
			...span,
			text: last.text + span.text
		};
		else merged.push(span);
	}
	return merged.map(({ text, style }) => style === void 0 ? text : `\u001b[${STYLES[style]}m${text}\u001b[0m`).join("");
}
export { textTable as i, toSpans as n, wrapSpans as r, paintSpans as t };
