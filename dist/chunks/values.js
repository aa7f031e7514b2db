import { o as MS_PER_DAY } from "./model-name.js";
import { a as UserError } from "./errors.js";
// src/options/values.ts
const MS_PER_UNIT = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: MS_PER_DAY,
	w: 7 * MS_PER_DAY
};
/** Ten years: a longer duration is a typing mistake. */
const MAX_DURATION_MS = 3653 * MS_PER_DAY;
/** Milliseconds of a duration such as `90m`, `24h` or `7d`, up to ten years; undefined when it is none. */
function parseDuration(text) {
	const [, count, unit] = /^(\d+)\s*([smhdw])$/.exec(text.trim()) ?? [];
	const ms = unit === void 0 ? void 0 : MS_PER_UNIT[unit];
	const duration = ms === void 0 ? NaN : Number(count) * ms;
	return duration <= MAX_DURATION_MS ? duration : void 0;
}
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
/** An ISO date (its first instant, UTC) or an ISO instant with a zone; undefined when it is none. */
function parseInstant(text) {
	const trimmed = text.trim();
	if (!ISO_DATE.test(trimmed) && !ISO_INSTANT.test(trimmed)) return void 0;
	const date = new Date(trimmed);
	if (Number.isNaN(date.getTime())) return void 0;
	return ISO_DATE.test(trimmed) && date.toISOString().slice(0, 10) !== trimmed ? void 0 : date;
}
/** The items of a list, one a line or comma-separated; a comma inside braces is a glob's. */
function parseList(text) {
	const items = [];
	let item = "";
	for (const part of text.split(/(?<=[{}])/)) {
		const [first = "", ...others] = part.endsWith("}") ? [part] : part.split(/[\n,]/);
		item += first;
		for (const other of others) {
			items.push(item);
			item = other;
		}
	}
	return [...items, item].map((one) => one.trim()).filter((one) => one !== "");
}
/** A YAML 1.2 boolean, as `@actions/core` reads it. Throws UserError. */
function parseBoolean(name, text) {
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	throw new UserError(`${name}: "${text}" is neither true nor false; write one of them.`);
}
/** A whole number of at least 0. Throws UserError. */
function parseWhole(name, text) {
	const value = Number(text);
	if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
	throw new UserError(`${name}: "${text}" is not a whole number; write 0 or more.`);
}
/** One of a few words. Throws UserError. */
function parseChoice(name, text, choices) {
	const choice = choices.find((candidate) => candidate === text);
	if (choice !== void 0) return choice;
	throw new UserError(`${name}: "${text}" is not known; write one of ${choices.join(", ")}.`);
}
export { parseList as a, parseInstant as i, parseChoice as n, parseWhole as o, parseDuration as r, parseBoolean as t };
