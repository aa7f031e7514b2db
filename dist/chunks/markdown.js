import { M as toText, i as barOf, n as sparklineOf, r as sayPoint } from "./sparkline.js";
import { r as plainText } from "./plain-text.js";
import { t as isPlainUrl } from "./plain-url.js";
// src/renderers/mermaid.ts
/** What GitHub is to draw it like; an issue is 900 pixels wide, and the text below is to be seen. */
const INIT = {
	themeVariables: { xyChart: { plotColorPalette: "#1f6feb" } },
	xyChart: {
		width: 900,
		height: 160
	}
};
/** With more bars, amounts below them would run into each other. */
const MOST_AMOUNTS = 7;
/**
* A Mermaid chart. GitHub draws `xychart-beta` in any of its versions; the axis has to be
* given 0 or it would begin at the smallest value, and numbers like `1e-7` are not
* understood. It knows no gaps: what is unknown is left out, and the note says so.
* https://mermaid.js.org/syntax/xyChart.html (2026)
*/
function printChart({ title, points }) {
	const known = points.flatMap((point) => point.value === null ? [] : [{
		...point,
		value: point.value
	}]);
	const labels = known.map((point) => {
		const { label, mark } = point;
		if (known.length <= MOST_AMOUNTS) return `${label}: ${sayPoint(point, "–")}`;
		return mark === void 0 ? label : `${mark} ${label}`;
	});
	const highest = Math.max(...known.map(({ value }) => value));
	return [
		"```mermaid",
		`%%{init: ${JSON.stringify(INIT)}}%%`,
		"xychart-beta",
		`  title "${title}"`,
		`  x-axis [${labels.map((label) => `"${label}"`).join(", ")}]`,
		`  y-axis "USD" 0 --> ${(highest * 1.1).toFixed(2)}`,
		`  bar [${known.map(({ value }) => value.toFixed(2)).join(", ")}]`,
		"```"
	].join("\n");
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
		default: return printFigure(block);
	}
}
/** GitHub shows no alerts within other elements. */
function printParagraph({ tone, text }, isNested) {
	const words = printText(text);
	if (tone === "small") return `---\n\n<sub>${words}</sub>`;
	return tone === "warning" && !isNested ? `> [!WARNING]\n> ${words}` : words;
}
function printFigure(figure) {
	const note = figure.note.length === 0 ? [] : [`<sub>${printText(figure.note)}</sub>`];
	return [printChart(figure), ...note].join("\n\n");
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
		case "sparkline": return sparklineOf(piece.values);
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
/**
* A link to a page of GitHub. Its label may hold numbers as they are, because GitHub makes
* no references within a link; without an address of that form the label is code.
*/
function printLink(label, url) {
	if (!isPlainUrl(url)) return printCode(label);
	return `[${plainText(label).split(" ").map((word) => /^#?\d+$/.test(word) ? word : printWords(word)).join(" ")}](${url})`;
}
function printTable(all, allRows) {
	const shown = all.flatMap(({ isAside }, index) => isAside ? [] : [index]);
	const columns = all.filter(({ isAside }) => !isAside);
	const rows = allRows.map((row) => shown.map((index) => row[index] ?? ""));
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
export { printMarkdown as t };
