import { r as plainText } from "./plain-text.js";
// src/renderers/markdown-kit.ts
/** Markdown that is safe to publish. Only this file makes it, from templates and escaped text. */
var Markdown = class {
	source;
	constructor(source) {
		this.source = source;
	}
	toString() {
		return this.source;
	}
};
/** Sentences of findings are longer than names. Code points. */
const MAX_TEXT_CHARS = 400;
/** A word that Markdown and GitHub leave alone, with an amount (`~$1.20`, `>99%`) allowed. */
const PLAIN_WORD = /^\(?(?:~?<?\$(?=\d)|[<>](?=\d))?[\p{L}\p{N}\p{M}\p{Extended_Pictographic}.,:;!?()%'"’“”…–—−+±×≈≥≤→/·=-]+$/u;
/**
* Words of plain characters that GitHub makes a link or a picture of: addresses, `GH-1`,
* commits (7 to 40 hexadecimal digits), `:tada:`.
* https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls (2026)
*/
const LIVE_WORD = /:\/\/|www\.|\b(?:https?|ftp|mailto|xmpp):|\bGH-\d|(?<![0-9a-f])[0-9a-f]{7,40}(?![0-9a-f])|:[\w+-]+:/i;
/** Template for Markdown: its own text is Markdown, what is put in is escaped. */
function safe(parts, ...fragments) {
	return new Markdown(parts.map((part, index) => {
		const fragment = fragments[index];
		return fragment === void 0 ? part : part + toMarkdown(fragment).source;
	}).join(""));
}
function toMarkdown(fragment) {
	return fragment instanceof Markdown ? fragment : text(String(fragment));
}
/** Plain words as they are; any word that could come alive in a code span. */
function text(value) {
	const safe = plainText(value, MAX_TEXT_CHARS).split(" ").map((word) => isPlain(word) ? word.replace("~", "\\~") : code(word).source).join(" ");
	const [before, after] = [/^\s/.test(value) ? " " : "", /\s$/.test(value) ? " " : ""];
	return new Markdown(before + safe + after);
}
function isPlain(word) {
	return word === "" || PLAIN_WORD.test(word) && !LIVE_WORD.test(word);
}
/** A name in a code span: shown to the letter, and dead. Long names are cut. */
function code(name) {
	const plain = plainText(name);
	if (plain === "") return new Markdown("(no name)");
	const runs = plain.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
	const pad = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
	return new Markdown(`${fence}${pad}${plain}${pad}${fence}`);
}
/** Addresses of runs and issues as GitHub writes them: nothing in them can end a link. */
const SAFE_URL = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)*\/?$/;
const MAX_URL_CHARS = 300;
/**
* A link to a page of GitHub. Its label may hold numbers as they are, because GitHub makes
* no references within a link; without an address of that form the label is code.
*/
function link(label, url) {
	if (!(url.length <= MAX_URL_CHARS && SAFE_URL.test(url))) return code(label);
	return new Markdown(`[${plainText(label).split(" ").map((word) => /^#?\d+$/.test(word) ? word : text(word).source).join(" ")}](${url})`);
}
/** Fragments in a row with a separator between them. */
function join(fragments, separator = ", ") {
	return new Markdown(fragments.map((fragment) => toMarkdown(fragment).source).join(separator));
}
/** The first `most` items, and how many more there are; only what is shown is rendered. */
function list(items, most, render) {
	const shown = join(items.slice(0, most).map(render));
	if (items.length <= most) return shown;
	const rest = `${items.length - most} more`;
	return most === 0 ? new Markdown(rest) : safe`${shown} and ${rest}`;
}
/** Blocks one below the other; empty ones fall out. */
function blocks(parts) {
	return join(parts.filter(({ source }) => source !== ""), "\n\n");
}
/** Nothing, for a block that has nothing to say. */
const NOTHING = new Markdown("");
/** An unnumbered list of one-line items. */
function bullets(items) {
	return new Markdown(items.map(({ source }) => `- ${source}`).join("\n"));
}
/** A numbered item with items below it. */
function numbered(number, title, items) {
	const indent = " ".repeat(`${number}. `.length);
	const below = items.filter(({ source }) => source.trim() !== "").map(({ source }) => `\n${indent}- ${source}`);
	return new Markdown(`${number}. ${title.source}${below.join("")}`);
}
/** A folded part. */
function details(summary, content) {
	return blocks([
		new Markdown(`<details>\n<summary>${summary.source}</summary>`),
		...content,
		new Markdown("</details>")
	]);
}
/** A box of GitHub's that stands out; one paragraph. */
function alert(kind, content) {
	return new Markdown(`> [!${kind}]\n> ${content.source}`);
}
/** A table; every row has a cell for each column. */
function table(columns, rows) {
	return new Markdown([
		columns.map(({ title }) => title),
		columns.map(({ align }) => align === "right" ? "---:" : ":---"),
		...rows.map((row) => columns.map(({ align }, index) => cell(row[index] ?? "", align)))
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
}
/**
* A pipe splits cells even in code unless a backslash stands before it, and backslashes
* escape each other: an odd number of them keeps the cell whole, and the last falls out.
* A name with an odd number of its own is shown with one more; it cannot be written exactly.
*/
function cell(fragment, align) {
	const { source } = toMarkdown(fragment);
	return (align === "right" ? source.replaceAll(" ", "\xA0") : source).replace(/(\\*)\|/g, (_, backslashes) => `${backslashes}${backslashes.length % 2 === 0 ? "\\" : "\\\\"}|`);
}
export { bullets as a, join as c, numbered as d, safe as f, blocks as i, link as l, NOTHING as n, code as o, table as p, alert as r, details as s, Markdown as t, list as u };
