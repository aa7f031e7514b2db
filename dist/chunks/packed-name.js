import { a as UserError } from "./errors.js";
// src/findings/nearest-name.ts
/**
* The name that takes the fewest single-letter edits to reach from a mistyped one; the
* first of several. Empty when there are no names.
*/
function nearestName(typed, names) {
	const start = typed.slice(0, 100).toLowerCase();
	let nearest = "";
	let fewest = Infinity;
	for (const name of names) {
		const edits = editsBetween(start, name);
		if (edits < fewest) [nearest, fewest] = [name, edits];
	}
	return nearest;
}
/** Levenshtein distance, one row of the table at a time. */
function editsBetween(from, to) {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= to.length; j += 1) {
			const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
// src/findings/thresholds.ts
const FIRST_ANALYZER = "daily analyzer of gh-aw-firewall, https://github.com/github/gh-aw-firewall/pull/1605 (2026-04-02)";
const CURRENT_ANALYZER = "https://github.com/github/gh-aw-firewall/blob/main/.github/workflows/claude-token-usage-analyzer.md (2026-08-22)";
/** Every threshold under its public name, with its default. */
const THRESHOLDS = {
	"min-cache-requests": {
		default: 2,
		unit: "requests",
		description: "Zero cache hits count from this many requests of a workflow on.",
		source: "https://github.com/github/gh-aw-firewall/blob/main/scripts/ci/check-token-usage.js (2026-08-22)"
	},
	"min-cache-hit-rate": {
		default: .5,
		unit: "ratio",
		description: "A cache hit rate below this is low.",
		source: FIRST_ANALYZER,
		maximum: 1
	},
	"max-input-output-ratio": {
		default: 100,
		unit: "per-output-token",
		description: "More input tokens than this for each output token are many.",
		source: FIRST_ANALYZER
	},
	"small-requests": {
		default: 10,
		unit: "requests",
		description: "More small requests of a workflow than this are many.",
		source: FIRST_ANALYZER
	},
	"small-request-output-tokens": {
		default: 50,
		unit: "tokens",
		description: "A request with fewer output tokens than this is small.",
		source: FIRST_ANALYZER
	},
	"run-cost-usd": {
		default: 1,
		unit: "usd",
		description: "A run that costs more than this is costly.",
		source: FIRST_ANALYZER
	},
	"rising-usage": {
		default: .2,
		unit: "ratio",
		description: "Cost or tokens that grew by more than this since the last report are rising.",
		source: FIRST_ANALYZER
	},
	"run-full-price-tokens": {
		default: 1e5,
		unit: "tokens",
		description: "A run with more full-price tokens than this is heavy.",
		source: CURRENT_ANALYZER
	},
	"run-requests": {
		default: 15,
		unit: "requests",
		description: "A run with more requests than this makes many.",
		source: CURRENT_ANALYZER
	},
	"failing-runs": {
		default: .3,
		unit: "ratio",
		description: "A larger share of failing runs than this is too large.",
		source: CURRENT_ANALYZER,
		maximum: 1
	}
};
const THRESHOLD_NAMES = Object.keys(THRESHOLDS).filter(isThresholdName);
/**
* The defaults with the user's overrides.
*
* @throws UserError naming an unknown threshold, or a value that is no number in its range.
*/
function parseThresholds(overrides = {}) {
	const values = Object.fromEntries(THRESHOLD_NAMES.map((name) => [name, THRESHOLDS[name].default]));
	for (const [name, value] of Object.entries(overrides)) {
		if (!isThresholdName(name)) throw new UserError(`Threshold "${name.slice(0, 40)}" is not known; did you mean "${nearestName(name, THRESHOLD_NAMES)}"?`);
		values[name] = parseValue(name, value);
	}
	return values;
}
function isThresholdName(name) {
	return Object.hasOwn(THRESHOLDS, name);
}
function parseValue(name, value) {
	const { maximum, default: usual } = THRESHOLDS[name];
	if (typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= (maximum ?? Infinity)) return value;
	const range = maximum === void 0 ? "of 0 or more" : `from 0 to ${maximum}`;
	throw new UserError(`Threshold "${name}" is ${shown(value)}; give a number ${range}, such as ${usual}.`);
}
function shown(value) {
	if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
	return typeof value === "object" && value !== null ? "a list or map" : String(value);
}
// src/domain/packed-name.ts
/** A file's name without the endings of the ways to pack a single file that are read. */
function withoutPacking(path) {
	return path.replace(/\.(?:gz|gzip|zst|zstd)$/i, "");
}
/** Whether a file's name announces that it is packed in a way that is read. */
function isPackedName(path) {
	return withoutPacking(path) !== path;
}
/** A file's name inside a way to pack that is not read; undefined for any other file. */
function insideOtherPacking(path) {
	const [, inside] = /^(.+?)\.(?:tar(?:\.\w+)?|tgz|tbz|txz|bz2|xz|lzma|lz4|br|7z|rar)$/i.exec(path) ?? [];
	return inside;
}
export { parseThresholds as a, THRESHOLDS as i, isPackedName as n, withoutPacking as r, insideOtherPacking as t };
