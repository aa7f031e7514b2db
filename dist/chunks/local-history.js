import { a as compareText } from "./workflow-glob.js";
import { n as isBefore } from "./choose-window.js";
import { d as scopeKey, i as readMarker, o as writeMarker } from "./marker.js";
// src/history/local-history.ts
/** As many as a trend of issues is drawn from. */
const MOST_EARLIER = 30;
/** Reads the text of a history, which may be empty. */
function readHistory(text) {
	const lines = linesOf(text);
	const reports = lines.flatMap(({ marker }, index) => {
		if (marker === void 0) return [];
		const { basis: _basis, label: _label, ...report } = marker;
		const runsWithUsage = report.runsWithUsage || null;
		return [{
			...report,
			runsWithUsage,
			issue: index + 1,
			url: "",
			isRounded: false
		}];
	});
	reports.sort((a, b) => compareText(b.date, a.date) || b.issue - a.issue);
	return {
		reportsOf: (scope) => reports.filter((report) => report.scope === scopeKey(scope)),
		unreadLines: lines.filter(({ marker }) => marker === void 0).length
	};
}
/** The reports that a report of a date is compared with, newest first. */
function earlierIn(history, scope, date) {
	return history.reportsOf(scope).filter((report) => isBefore(report, date)).slice(0, MOST_EARLIER);
}
/**
* The text of a history with one more report, in place of one of the same scope and date: a
* second report of a day replaces the first, as an issue's does.
*/
function addToHistory(text, data) {
	return `${[...linesOf(text).filter(({ marker }) => marker?.scope !== data.scope || marker?.date !== data.date).map((line) => line.text), writeMarker(data)].slice(-1100).join("\n")}\n`;
}
function linesOf(text) {
	return text.split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => ({
		text: line,
		marker: readMarker(line)
	}));
}
export { earlierIn as n, readHistory as r, addToHistory as t };
