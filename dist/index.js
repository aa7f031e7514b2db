import { n as limitMemory, t as explainFailure } from "./chunks/explain-failure.js";
import { c as setSecret, n as error, o as setFailed, r as getInput } from "./chunks/core.js";
import { a as UserError } from "./chunks/errors.js";
import { d as secretsOf, f as INPUTS, p as INPUT_NAMES, r as parseOptions } from "./chunks/parse-options.js";
import { n as apiUrlOf } from "./chunks/job-ref.js";
import { t as readInputs } from "./chunks/read-inputs.js";
import { n as parseChoice } from "./chunks/values.js";
import { n as toDollars, r as toNanos } from "./chunks/money.js";
import { a as sayMany } from "./chunks/wording.js";
import { t as reportOnGitHub } from "./chunks/report-on-github.js";
import { n as createActionLog, t as setOutputs } from "./chunks/set-outputs.js";
import { t as atLeast } from "./chunks/fail-on.js";
import { resolve } from "node:path";
// src/domain/spend-detail.ts
/** US dollars by which a cost changed, in whole nano-dollars. */
function changeInUsd({ fromUsd, toUsd }) {
	return toDollars(toNanos(toUsd) - toNanos(fromUsd));
}
// src/commands/report-action.ts
/** The Action with `mode: report`. Throws UserError for what the user can cure. */
async function reportAction(inputs, { token, apiUrl, env, workspace }) {
	const options = await parseOptions({
		...inputs,
		repository: inputs.repository || env["GITHUB_REPOSITORY"],
		"output-dir": inputs["output-dir"] || resolve(env["RUNNER_TEMP"] ?? workspace, "token-usage-report")
	});
	const { outputDir, cacheDir, failOn } = options;
	const result = await reportOnGitHub({
		...options,
		outputDir: resolve(workspace, outputDir),
		cacheDir: cacheDir === void 0 ? void 0 : resolve(workspace, cacheDir)
	}, {
		token,
		apiUrl,
		summaryPath: env["GITHUB_STEP_SUMMARY"] || void 0,
		log: createActionLog(),
		now: () => /* @__PURE__ */ new Date(),
		mask: (secret) => setSecret(secret)
	});
	setOutputs(outputsOf(result));
	const { report, published } = result;
	const [first, ...others] = published.failures;
	for (const failure of others) error(failure.message);
	const severe = atLeast(report.findings, failOn);
	if (first !== void 0) setFailed(first.message);
	else if (severe.length > 0) setFailed(`${sayMany(severe.length, "finding")} of severity ${failOn} or above, as fail-on asks.`);
}
function outputsOf({ report, published: { issue, paths } }) {
	return {
		"issue-number": issue?.number,
		"issue-url": issue?.url,
		"comment-url": void 0,
		"report-path": paths["report.json"],
		"markdown-path": paths["report.md"],
		"html-path": paths["report.html"],
		"csv-path": paths["usage.csv"],
		"total-cost-usd": report.totals.costUsd,
		"cost-change-usd": report.change && changeInUsd(report.change),
		"avoidable-usd-per-month": report.savings?.avoidableUsdPerMonth,
		"total-tokens": report.totals.totalTokens,
		"runs-analyzed": report.coverage.runsAnalyzed,
		"runs-with-usage": report.coverage.runsWithUsage,
		findings: report.findings.length,
		complete: report.coverage.complete
	};
}
// src/commands/run-action.ts
const MODES = ["report", "comment"];
/** Runs the Action in the mode that the inputs name; what fails is an error of the step. */
async function runAction(process) {
	const { env } = process;
	try {
		const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
		const given = Object.fromEntries(INPUT_NAMES.map((name) => [name, getInput(name)]));
		const inputs = await readInputs(given, workspace);
		const token = inputs["github-token"] ?? "";
		if (token === "") throw new UserError("github-token: there is no token; leave the input out to use the job’s own, or give one that is not empty.");
		setSecret(token);
		for (const secret of secretsOf(inputs.notify ?? "")) setSecret(secret);
		const around = {
			token,
			apiUrl: apiUrlOf(env),
			env,
			workspace,
			get stdin() {
				return process.stdin;
			}
		};
		if (parseChoice("mode", inputs.mode?.trim() || INPUTS.mode.default, MODES) === "report") return await reportAction(inputs, around);
		const { commentAction } = await import("./chunks/comment-action.js");
		return await commentAction(inputs, around);
	} catch (error) {
		setFailed(explainFailure(error));
	}
}
// src/index.ts
limitMemory();
await runAction(process);
export {};
