import { a as UserError } from "./errors.js";
import { f as INPUTS, p as INPUT_NAMES, r as parseOptions } from "./parse-options.js";
import { n as apiUrlOf } from "./job-ref.js";
import { t as parseChange } from "./parse-ranges.js";
import { r as readText, t as readInputs } from "./read-inputs.js";
import { t as reportOnGitHub } from "./report-on-github.js";
import { n as printReport, t as outputDirOf } from "./output-dir.js";
import { n as PRINTING_FLAGS, r as parsePrinting } from "./render-format.js";
import { parseArgs } from "node:util";
// src/commands/github-command.ts
/** Inputs that are positional, come from the environment, or are a flag of another meaning. */
const NOT_FLAGS = /* @__PURE__ */ new Set([
	"github-token",
	"repository",
	"dry-run",
	"mode",
	"logs",
	"task",
	"agent",
	"final"
]);
/** Inputs that are options of the command, each as `--name`. */
const GITHUB_FLAGS = INPUT_NAMES.filter((name) => !NOT_FLAGS.has(name));
/** Options that the Action does not have: a comparison is asked for by a person. */
const CHANGE_FLAGS = {
	"change-at": { type: "string" },
	metric: { type: "string" }
};
/** `github OWNER/REPO`: the Action's job from a terminal, a dry run unless `--publish`. */
async function githubCommand(args, terminal, log) {
	const { values, change, positionals } = parseGitHubArgs(args);
	const [repository, ...others] = positionals;
	if (repository === void 0 || others.length > 0) throw new UserError("github: name one repository, such as \"github acme/storefront\".");
	const token = terminal.env["GITHUB_TOKEN"] || terminal.env["GH_TOKEN"];
	if (!token) throw new UserError("github: there is no token; set GITHUB_TOKEN or GH_TOKEN to one that may read Actions of the repository.");
	const { format, output, ...flags } = values;
	const printing = parsePrinting({
		format,
		output
	});
	const inputs = await readFlags(flags, terminal);
	const options = {
		...await parseOptions({
			...inputs,
			repository,
			"output-dir": await outputDirOf(inputs, terminal)
		}),
		dryRun: values.publish === void 0,
		change
	};
	if (change !== void 0 && !options.dryRun && options.publish.has("issue")) throw new UserError("--change-at: a comparison is no report of the series of issues; leave --publish out, or publish it as summary or artifact.");
	const result = await reportOnGitHub(options, {
		token,
		apiUrl: apiUrlOf(terminal.env),
		summaryPath: terminal.env["GITHUB_STEP_SUMMARY"] || void 0,
		log,
		now: () => /* @__PURE__ */ new Date()
	});
	return printReport(result, {
		...options,
		...printing
	}, terminal, log);
}
function parseGitHubArgs(args) {
	const spelled = args.map((arg, index) => {
		const next = args[index + 1];
		return arg === "--publish" && (next === void 0 || next.startsWith("-") || next.includes("/")) ? `--publish=${INPUTS.publish.default}` : arg;
	});
	const flags = Object.fromEntries(GITHUB_FLAGS.map((name) => [name, { type: "string" }]));
	const { values, positionals } = parseArgs({
		args: spelled,
		allowPositionals: true,
		options: {
			...flags,
			...PRINTING_FLAGS,
			...CHANGE_FLAGS
		}
	});
	const { "change-at": at, metric, ...inputs } = values;
	return {
		values: inputs,
		change: parseChange(at, metric),
		positionals
	};
}
/**
* On the command line `--thresholds` names a file, as `--prices` may; so does `--notify`, because
* other users of the machine can read arguments.
*/
async function readFlags(values, terminal) {
	const read = (name) => {
		const path = values[name];
		return path === void 0 ? void 0 : readText(`--${name}`, path, terminal.folder);
	};
	const [thresholds, notify] = [await read("thresholds"), await read("notify")];
	return readInputs({
		...values,
		thresholds,
		notify
	}, terminal.folder);
}
export { githubCommand };
