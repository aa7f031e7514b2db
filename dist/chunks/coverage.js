// src/domain/finding.ts
/** How much it matters if it is true. */
const SEVERITIES = [
	"low",
	"medium",
	"high"
];
// src/pricing/model-name.ts
/** Amazon Bedrock's ids: a region, the maker, the model and a version. */
const BEDROCK = /^(?:[a-z]+\.)?anthropic\.(.+?)(?:-v\d+(?::\d+)?)?$/;
/**
* One spelling for the many that one model has: lower case, without the maker's prefix
* (`anthropic/…`), a bracketed variant (`…[1m]`) or a release date (`-20251001`,
* `-2026-03-05`, Vertex's `@20251001`) or Amazon Bedrock's frame
* (`us.anthropic.…-v1:0`), with dots and underscores as dashes. For looking prices up, not
* for showing.
*/
function canonicalModel(model) {
	return bareModel(model).toLowerCase().replace(BEDROCK, "$1").replace(/(?:-alpha)?[-@](?:\d{8}|\d{4}-\d{2}-\d{2})$/, "").replaceAll(/[._]/g, "-");
}
/** A model's name without the maker's prefix and a bracketed variant. */
function bareModel(model) {
	return model.slice(model.lastIndexOf("/") + 1).replace(/\[[^\]]*\]$/, "");
}
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
	"forbidden"
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
	"forbidden"
]);
/** Runs whose spend may be missing, in whole or in part. */
function runsMissing({ gaps }) {
	return gaps.filter(({ reason }) => MISSING_SPEND.has(reason)).reduce((sum, { runs }) => sum + runs, 0);
}
/** What a coverage tells of runs that are missing and not, as an earlier report tells it. */
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
export { bareModel as a, runCounts as i, MISSING_SPEND as n, canonicalModel as o, NOT_ANALYZED as r, SEVERITIES as s, GAP_REASONS as t };
