import { a as UserError } from "./errors.js";
import { i as parseInstant, n as parseChoice } from "./values.js";
// src/domain/comparison.ts
/**
* What of a run is compared. The names are public (`--metric`). Effective tokens are those of
* GitHub Agentic Workflows; the last is what GitHub published savings in.
*/
const METRICS = [
	"cost",
	"tokens",
	"full-price-tokens",
	"effective-tokens",
	"effective-tokens-without-writes"
];
// src/options/parse-ranges.ts
/**
* Reads what is to be compared; undefined where nothing is.
*
* @throws UserError that names the option and the cure.
*/
function parseComparison(text) {
	if (text.before === void 0 && text.after === void 0) {
		if (text.metric === void 0) return void 0;
		throw new UserError("--metric: there is nothing to compare; give --before and --after too.");
	}
	if (text.before === void 0) throw new UserError("--after: give --before too.");
	if (text.after === void 0) throw new UserError("--before: give --after too.");
	const before = parseRange("--before", text.before);
	const after = parseRange("--after", text.after);
	if (after.to <= before.from) throw new UserError("--after: ends before --before starts; swap the two.");
	if (after.from < before.to) throw new UserError("--after: overlaps with --before; let it start where --before ends or later (FROM..TO ends just before TO).");
	return {
		metric: parseMetric(text.metric),
		before,
		after,
		options: {
			before: "--before",
			after: "--after"
		}
	};
}
/** Reads what of a run is compared; the default is its cost. Throws UserError. */
function parseMetric(text) {
	return text === void 0 ? "cost" : parseChoice("--metric", text, METRICS);
}
/**
* Reads the instant of a change in a repository, and what of its runs is compared; undefined
* where nothing is.
*
* @throws UserError that names the option and the cure.
*/
function parseChange(text, metric) {
	if (text === void 0) {
		if (metric === void 0) return void 0;
		throw new UserError("--metric: there is nothing to compare; give --change-at too.");
	}
	const at = parseInstant(text);
	if (at !== void 0) return {
		at,
		metric: parseMetric(metric)
	};
	throw new UserError(`--change-at: "${text}" is no time; write an ISO date or instant such as 2026-11-20 or 2026-11-20T06:00:00Z.`);
}
/**
* `FROM..TO`, each an ISO date or instant, half-open as every window is; a date is its first
* instant, UTC. Either end may be left open.
*/
function parseRange(option, text) {
	const [start = "", end, ...others] = text.split("..");
	const from = start.trim() === "" ? -Infinity : parseInstant(start)?.getTime();
	const to = end?.trim() === "" ? Infinity : parseInstant(end ?? "")?.getTime();
	if (from === void 0 || to === void 0 || from === -Infinity && to === Infinity || others.length > 0) throw new UserError(`${option}: "${text}" is no span of time; write FROM..TO with ISO dates or instants, such as 2026-11-01..2026-11-08, which ends before the 8th.`);
	if (from < to) return {
		from,
		to
	};
	throw new UserError(`${option}: "${text}" ends before it starts, or is empty; write the earlier time first and the first instant that is no part of it last.`);
}
export { parseComparison as n, parseChange as t };
