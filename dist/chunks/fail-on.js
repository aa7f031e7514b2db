import { a as SEVERITIES } from "./coverage.js";
// src/commands/fail-on.ts
/** Findings that are at least as severe as asked for. */
function atLeast(findings, least) {
	const rank = (severity) => SEVERITIES.indexOf(severity);
	return findings.filter(({ severity }) => rank(severity) >= rank(least));
}
export { atLeast as t };
