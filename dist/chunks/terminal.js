import { M as toText, r as sayPoint } from "./sparkline.js";
import { i as textTable, n as toSpans, r as wrapSpans, t as paintSpans } from "./terminal-spans.js";
// src/renderers/terminal.ts
const DEFAULT_WIDTH = 100;
/** A narrower page would break every number off its name. */
const MIN_WIDTH = 60;
const TONES = {
	plain: void 0,
	answer: "bold",
	warning: "yellow",
	nothing: "dim",
	small: "dim"
};
/** Prints blocks as lines for a terminal; no text from elsewhere can steer it. */
function printTerminal(blocks, options = {}) {
	const { color = false } = options;
	const width = Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH);
	function printBlocks(shown) {
		return withoutEmpty(shown).flatMap((block, index, all) => {
			return [...index === 0 || all[index - 1]?.kind === "headline" ? [] : [""], ...printBlock(block)];
		});
	}
	function printBlock(block) {
		switch (block.kind) {
			case "headline": return wrap(block.text, "bold");
			case "paragraph": return wrap(block.text, TONES[block.tone]);
			case "list": return block.items.flatMap((item, index) => printItem(item, block.first, index));
			case "table": return printTable(block.columns, block.rows);
			case "details": return [...wrap(block.summary, "bold"), ...printBlocks(block.content)];
			default: return [
				...wrap(block.title),
				...printChart(block.points),
				...block.note.length === 0 ? [] : wrap(block.note, "dim")
			];
		}
	}
	/** The lines of a text, indented below its sign. */
	function wrap(text, style, sign = "") {
		const indent = " ".repeat(sign.length);
		return wrapSpans(toSpans(toText(text), style), width - sign.length).map((line, index) => (index === 0 ? sign : indent) + paintSpans(line, color));
	}
	function printItem({ text, below }, first, index) {
		const sign = first === void 0 ? "- " : `${first + index}. `;
		const belowSign = `${" ".repeat(sign.length)}- `;
		return [...wrap(text, void 0, sign), ...below.flatMap((line) => wrap(line, void 0, belowSign))];
	}
	function printTable(columns, rows) {
		const short = columns.map(({ short, title, ...column }) => ({
			...column,
			title: short ?? title
		}));
		const cells = rows.map((row) => columns.map((_, index) => toCell(row[index] ?? "")));
		const [titles = "", ...lines] = textTable(short, cells, width);
		return [paintSpans([{
			text: titles,
			style: "dim"
		}], color), ...lines.map(paintBars)];
	}
	/** A line for each point, oldest first. */
	function printChart(points) {
		const highest = Math.max(0, ...points.map(({ value }) => value ?? 0));
		const rows = points.map((point) => [
			point.label,
			sayPoint(point, "–"),
			{ share: highest === 0 ? 0 : (point.value ?? 0) / highest }
		]);
		const columns = [
			"left",
			"right",
			"left"
		].map((align) => ({
			title: "",
			align
		}));
		return textTable(columns, rows, width).slice(1).map(paintBars);
	}
	/** Bars in their colour; they are drawn as characters of a line like all others. */
	function paintBars(line) {
		if (!color) return line;
		return line.replace(/[▁-▏]+/g, (bar) => paintSpans([{
			text: bar,
			style: "cyan"
		}], color));
	}
	return `${printBlocks(blocks).join("\n")}\n`;
}
/** The blocks without empty ones and their titles. */
function withoutEmpty(blocks) {
	return blocks.filter((block, index) => {
		const next = blocks[index + 1];
		if (block.kind === "details") return withoutEmpty(block.content).length > 0;
		if (block.kind === "headline") return next !== void 0 && !saysNothing(next);
		return !saysNothing(block);
	});
}
function saysNothing(block) {
	if (block.kind === "figure") return block.points.length < 2;
	return block.kind === "paragraph" && block.tone === "nothing";
}
function toCell(fragment) {
	const text = toText(fragment);
	const [first] = text;
	if (typeof first === "object" && first.kind === "bar") return { share: first.share };
	return toSpans(text).map((span) => span.text).join("");
}
export { printTerminal as t };
