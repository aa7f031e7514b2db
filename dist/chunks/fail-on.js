import { B as SEVERITIES } from "./group-by.js";
// src/commands/fail-on.ts
/** Findings that are at least as severe as asked for; none where nothing is asked for. */
function atLeast(findings, least) {
	if (least === void 0) return [];
	const rank = (severity) => SEVERITIES.indexOf(severity);
	return findings.filter(({ severity }) => rank(severity) >= rank(least));
}
export { atLeast as t };
