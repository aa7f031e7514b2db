// src/domain/coverage.ts
/** Why a run has no usage in the report. The names are public (`report.json`). */
const GAP_REASONS = [
	"no-artifact",
	"no-usage-file",
	"empty-usage-file",
	"other-provider",
	"expired",
	"unreadable",
	"fork",
	"too-large",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden",
	"usage-not-recorded",
	"nothing-spent"
];
/**
* Reasons by which spend may be missing from the totals. The others explain why there is
* none, or what the user chose to leave out (`fork`).
*/
const MISSING_SPEND = /* @__PURE__ */ new Set([
	"expired",
	"unreadable",
	"too-large",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden",
	"usage-not-recorded"
]);
/** Runs whose spend may be missing, in whole or in part. */
function runsMissing({ gaps }) {
	return gaps.filter(({ reason }) => MISSING_SPEND.has(reason)).reduce((sum, { runs }) => sum + runs, 0);
}
/** How many runs have usage and how many may be missing, as an earlier report records it. */
function runCounts(coverage) {
	return {
		runsMissing: runsMissing(coverage),
		runsWithUsage: coverage.runsWithUsage
	};
}
/** Reasons for which a run was not looked into at all. */
const NOT_ANALYZED = /* @__PURE__ */ new Set([
	"fork",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden"
]);
// src/history/hidden-comment.ts
const CLOSING = " -->";
/** A value as a hidden comment; `opening` begins with `<!-- `, names the kind and ends with a space. */
function writeHiddenComment(opening, value) {
	return `${opening}${safeJson(value)}${CLOSING}`;
}
/**
* JSON in which no text can end the comment: `<`, `>`, `&`, double hyphens and all that is
* not printable ASCII, none of which JSON has outside of strings, are written as `\uXXXX`.
*/
function safeJson(value) {
	return JSON.stringify(value).replace(/[<>&]|-(?=-)|[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/**
* The value of the hidden comment at the very start of a text; undefined when there is
* none, or it is longer than `maxChars` or no JSON. Never throws: a body is anybody's text.
*/
function readHiddenComment(opening, body, maxChars) {
	const text = body.slice(0, maxChars + 100).trimStart();
	const end = text.indexOf(CLOSING);
	if (!text.startsWith(opening) || end < 0 || end + 4 > maxChars) return void 0;
	try {
		return JSON.parse(text.slice(opening.length, end));
	} catch {
		return;
	}
}
export { MISSING_SPEND as a, GAP_REASONS as i, safeJson as n, NOT_ANALYZED as o, writeHiddenComment as r, runCounts as s, readHiddenComment as t };
