import { c as setSecret, n as error, o as setFailed, r as getInput, s as setOutput } from "./chunks/core.js";
import { t as createActionLog } from "./chunks/action-log.js";
import { n as explainFailure, t as limitMemory } from "./chunks/limit-memory.js";
import { r as UserError } from "./chunks/errors.js";
import { t as atLeast } from "./chunks/fail-on.js";
import { n as createGitHubPorts, t as run } from "./chunks/report-on-repository.js";
import { c as parseChoice, d as INPUTS, f as INPUT_NAMES, r as parseOptions } from "./chunks/parse-options.js";
import { t as readInputs } from "./chunks/read-inputs.js";
import { resolve } from "node:path";
// src/index.ts
limitMemory();
const MODES = ["report", "comment"];
/** The Action: reads inputs, runs the job, sets outputs. */
async function main() {
	const env = process.env;
	const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
	const given = Object.fromEntries(INPUT_NAMES.map((name) => [name, getInput(name)]));
	const inputs = await readInputs(given, workspace);
	const token = inputs["github-token"] ?? "";
	if (token === "") throw new UserError("github-token: there is no token; leave the input out to use the job’s own, or give one that is not empty.");
	setSecret(token);
	const apiUrl = env["GITHUB_API_URL"] || "https://api.github.com";
	if (parseChoice("mode", inputs.mode?.trim() || INPUTS.mode.default, MODES) === "comment") {
		const { commentAction } = await import("./chunks/comment-action.js");
		return commentAction(inputs, {
			token,
			apiUrl,
			env,
			workspace
		});
	}
	const options = await parseOptions({
		...inputs,
		repository: inputs.repository || env["GITHUB_REPOSITORY"],
		"output-dir": inputs["output-dir"] || resolve(env["RUNNER_TEMP"] ?? workspace, "token-usage-report")
	});
	const ports = createGitHubPorts({
		...options,
		outputDir: resolve(workspace, options.outputDir),
		cacheDir: options.cacheDir === void 0 ? void 0 : resolve(workspace, options.cacheDir)
	}, {
		token,
		apiUrl,
		summaryPath: env["GITHUB_STEP_SUMMARY"] || void 0,
		log: createActionLog(),
		now: () => /* @__PURE__ */ new Date(),
		mask: (secret) => setSecret(secret)
	});
	const result = await run(options, ports);
	setOutputs(result);
	const [first, ...others] = result.published.failures;
	for (const failure of others) error(failure.message);
	if (first !== void 0) setFailed(first.message);
	else if (options.failOn !== void 0) failOnFindings(result, options.failOn);
}
function failOnFindings({ report }, failOn) {
	const severe = atLeast(report.findings, failOn);
	if (severe.length > 0) setFailed(`${severe.length} findings of severity ${failOn} or above, as fail-on asks.`);
}
function setOutputs({ report, published }) {
	const outputs = {
		"issue-number": published.issue?.number,
		"issue-url": published.issue?.url,
		"comment-url": void 0,
		"report-path": published.paths["report.json"],
		"markdown-path": published.paths["report.md"],
		"csv-path": published.paths["usage.csv"],
		"total-cost-usd": report.totals.costUsd,
		"total-tokens": report.totals.totalTokens,
		"runs-analyzed": report.coverage.runsAnalyzed,
		"runs-with-usage": report.coverage.runsWithUsage,
		findings: report.findings.length,
		complete: report.coverage.complete
	};
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? "");
}
try {
	await main();
} catch (error) {
	setFailed(explainFailure(error));
}
export {};
