import { o as MS_PER_DAY } from "./model-name.js";
import { N as lastPeriod } from "./track.js";
import { t as dateOfWindow } from "./window.js";
import { a as UserError } from "./errors.js";
// src/history/choose-window.ts
/** Span of a report that no earlier one precedes. */
const FIRST_REPORT_MS = MS_PER_DAY;
/**
* Chooses the window. `last-report` starts where the newest report of an earlier date
* ended, so that every attempt is in exactly one report: a second report of one date
* replaces the first and therefore starts where that one did. A week or month is the last one
* that is over, whole, whatever the earlier reports cover. Throws UserError when the window
* would be empty.
*/
function chooseWindow({ since, until }, now, earlier) {
	const to = until === void 0 || until > now ? now : until;
	if (since.kind === "period") return windowOfLast(since.unit, to);
	const window = {
		...startOf(since, to, earlier),
		to
	};
	if (window.from < window.to) return window;
	throw new UserError(`since: the window would start at ${window.from.toISOString()}, which is not before its end at ${to.toISOString()}; give an earlier since or a later until.`);
}
/** The last whole week or month that had ended at an instant. */
function windowOfLast(unit, end) {
	const { name, from, to } = lastPeriod(unit, end.getTime());
	return {
		from: new Date(from),
		to: new Date(to),
		basis: "explicit",
		period: {
			unit,
			name
		}
	};
}
function startOf(since, to, earlier) {
	if (since.kind === "instant") return {
		from: since.at,
		basis: "explicit"
	};
	if (since.kind === "look-back") return {
		from: new Date(to.getTime() - since.ms),
		basis: "look-back"
	};
	const date = dateOfWindow({ to });
	const before = latest(earlier.filter((report) => isBefore(report, date)).map((report) => report.to), to);
	if (before !== void 0) return {
		from: before,
		basis: "last-report"
	};
	const replaced = earlier.find((report) => isReplacedOn(report, date));
	if (replaced?.from) return {
		from: new Date(replaced.from),
		basis: "last-report"
	};
	return {
		from: new Date(to.getTime() - FIRST_REPORT_MS),
		basis: "look-back"
	};
}
/**
* Whether a report comes before those of a date. One that another program wrote that day
* does too: it is not ours to replace.
*/
function isBefore(report, date) {
	return report.date < date || report.date === date && report.isRounded;
}
/** Whether a report of a date replaces this one. */
function isReplacedOn(report, date) {
	return report.date === date && !report.isRounded;
}
/** The latest instant before a limit; undefined when there is none. */
function latest(instants, limit) {
	const times = instants.filter((instant) => instant !== null).map((instant) => Date.parse(instant)).filter((time) => time < limit.getTime());
	return times.length === 0 ? void 0 : new Date(Math.max(...times));
}
export { windowOfLast as i, isBefore as n, isReplacedOn as r, chooseWindow as t };
