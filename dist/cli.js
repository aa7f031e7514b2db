#!/usr/bin/env node
import { n as limitMemory, t as explainFailure } from "./chunks/explain-failure.js";
import { a as UserError, n as PublishError, o as codeOf, r as SourceError } from "./chunks/errors.js";
import { t as VERSION } from "./chunks/version.js";
import { n as styleOf, t as EXIT } from "./chunks/command.js";
import { i as terminalStyle, n as createTerminalLog, r as printable } from "./chunks/terminal-log.js";
import { isatty } from "node:tty";
// src/commands/help.ts
/**
* What `help` prints. It is one text, written as it is read; the help of one command is cut out
* of it: its line under "Usage", the paragraph that begins with its name, and the exit codes.
*/
const HELP = `token-usage-report: what AI agents in GitHub Actions cost, where it is wasted, what changed

Usage
  token-usage-report report [PATH…]      report on files, folders, zips, or - for standard input
  token-usage-report github OWNER/REPO   report on a repository; a dry run unless --publish
  token-usage-report route [PATH…]       audit recorded calls against a table of roles
  token-usage-report comment LOG…        record what one agent's run used for a task
  token-usage-report paperclip           audit a Paperclip company, from its database or its API
  token-usage-report demo                report on a sample repository, without network or token
  token-usage-report help playbook       what saves tokens, money and time, as a table
  token-usage-report help | --help | --version

report
  --format FORMAT                   text (the default), markdown, html, json or csv
  --output FILE                     write there instead of to standard output
  --provider LIST                   anthropic, openai, copilot, gemini, …; the default is all
  --since TIME, --until TIME        a look-back (24h, 7d), last-week, last-month, an ISO date or
                                    instant
  --group-by NAMES                  one or more of workflow, run, phase, model, agent, stage, task,
                                    template, day, week and month, comma-separated; in every format
  --before RANGE, --after RANGE     compare the runs of two spans, FROM..TO with ISO dates or instants
  --metric NAME                     what is compared: cost (the default), tokens, full-price-tokens,
                                    effective-tokens, effective-tokens-without-writes
  --expected-calls FILE             calls a day by agent, YAML or JSON, for stores of calls
  --history FILE                    keep the report there, and compare it with earlier ones;
                                    --since last-report then starts where the last one ended
  --prices FILE                     US dollars per million tokens by model, YAML or JSON
  --thresholds FILE                 thresholds of the findings by name, YAML or JSON
  --budget FILE                     dollars a month, a day or a run, in total and by workflow, YAML
  --notify FILE                     webhooks of Slack, Discord or Teams, one a line: what is over its
                                    budget is sent there; --notify-on low|medium|high sends findings
  --fail-on low|medium|high         exit with 1 when a finding is at least this severe
  --strict                          exit with 3 when an input could not be read

github
  Takes the inputs of the Action as options: --since 7d, --provider all, --workflows GLOBS, …
  The token comes from GITHUB_TOKEN or GH_TOKEN.
  --change-at TIME                  compare the runs of equal spans before and after an instant
  --metric NAME                     as for report
  --publish [LIST]                  write to GitHub: issue, summary, artifact
  --format, --output                as for report

route
  --roles FILE                      the table of roles, YAML or JSON: "role: model" a line
  --format text|markdown|json       the default is text
  --output FILE, --provider LIST, --since TIME, --until TIME, --prices FILE, --strict
                                    as for report

comment
  --task KEY                        number of the issue or pull request; with --ledger any key
  --agent NAME                      the agent that ran; the default is the workflow and job
  --final                           add the task's summary, in total and by agent
  --ledger FILE                     record in a local SQLite file instead of on GitHub
  --repository OWNER/REPO           the default is GITHUB_REPOSITORY
  --provider LIST, --prices FILE    as for report
  --dry-run                         print the comment instead of writing it; needs no token
  The token comes from GITHUB_TOKEN or GH_TOKEN.

paperclip
  --company ID|NAME|all             needed where there are several
  --since TIME, --until TIME        as for report but last-report; the default is 30 days
  --format, --output, --prices, --thresholds, --budget, --history, --notify, --fail-on
                                    as for report; messages are without names
  --db-url URL, or --db-host, --db-port, --db-name and --db-user   the default is Paperclip's own
  --no-db                           read by the API alone, which sees less
  --api-url URL                     the default is http://localhost:3100
  --allow-remote                    another machine, over an encrypted connection
  --hide-names                      companies, agents and routines by their ids
  --publish [LIST]                  write to GitHub: issue, summary, artifact; and names, without
                                    which companies, agents and routines go by their ids
  --repository OWNER/REPO           where to; the default is GITHUB_REPOSITORY
  --output-dir FOLDER               where the published report's files go
  --print-grants                    SQL of a role that can read what is read, and nothing else
  The password comes from PAPERCLIP_DB_PASSWORD, PGPASSWORD or a passfile; a token of the API from
  PAPERCLIP_API_KEY.

demo
  --paperclip                       the audit of a Paperclip company instead
  --since TIME                      the default is last-report; try 7d or last-week
  --format, --output                as for report; markdown is the issue as it is published
  --output-dir FOLDER               where report.json, report.md, report.html and usage.csv go

Exit codes
  0 done; 1 a finding at or above --fail-on; 2 wrong use; 3 an input could not be read and
  --strict was given, or nothing could be read; 4 publishing failed; 70 a defect
`;
/**
* The help of one command, such as `report`; undefined for a name that is no command.
*/
function helpOf(command) {
	const blocks = HELP.trimEnd().split("\n\n");
	const usage = blocks.find((block) => block.startsWith("Usage\n"))?.split("\n").find((line) => line.startsWith(`  token-usage-report ${command} `) && !line.includes("|"));
	if (usage === void 0) return void 0;
	const own = blocks.filter((block) => block.startsWith(`${command}\n`));
	const exitCodes = blocks.filter((block) => block.startsWith("Exit codes\n"));
	return `${[
		`Usage\n${usage}`,
		...own,
		...exitCodes
	].join("\n\n")}\n`;
}
// src/commands/run-command-line.ts
/** Runs the command that a process was started for; errors go to standard error. */
async function runCommandLine(process) {
	const { argv, env, stdout, stderr } = process;
	const terminal = {
		write: (text) => void stdout.write(text),
		get stdin() {
			return process.stdin;
		},
		isTyped: isatty(0),
		env,
		folder: process.cwd(),
		...terminalStyle(env, stdout)
	};
	stdout.on("error", (error) => {
		if (codeOf(error) === "EPIPE") process.exitCode = EXIT.done;
		else throw error;
	});
	try {
		const log = await createTerminalLog(stderr, env);
		return await runCommand(argv.slice(2), terminal, log);
	} catch (error) {
		const words = isWrongOption(error) ? error.message : explainFailure(error);
		stderr.write(`${words.split("\n").map(printable).join("\n")}\n`);
		return exitCodeOf(error);
	}
}
/** Each command is loaded only when it is asked for. */
async function runCommand([name, ...args], terminal, log) {
	if (isHelpAsked(args)) return printHelp(name, terminal);
	switch (name) {
		case "report": {
			const { reportCommand } = await import("./chunks/report-command2.js");
			return reportCommand(args, terminal, log);
		}
		case "github": {
			const { githubCommand } = await import("./chunks/github-command.js");
			return githubCommand(args, terminal, log);
		}
		case "route": {
			const { routeCommand } = await import("./chunks/route-command.js");
			return routeCommand(args, terminal, log);
		}
		case "comment": {
			const { commentCommand } = await import("./chunks/comment-command.js");
			return commentCommand(args, terminal, log);
		}
		case "paperclip": {
			const { paperclipCommand } = await import("./chunks/paperclip-command.js");
			return paperclipCommand(args, terminal, log);
		}
		case "demo": {
			const { demoCommand } = await import("./chunks/demo-command.js");
			return demoCommand(args, terminal, log);
		}
		case "help":
			if (args[0] === "playbook") {
				const { renderPlaybook } = await import("./chunks/playbook-page.js");
				return print(renderPlaybook(styleOf(terminal)), terminal);
			}
			return printHelp(args[0], terminal);
		case "--help":
		case "-h": return print(HELP, terminal);
		case "--version": return print(`${VERSION}\n`, terminal);
		default: throw new UserError(name === void 0 ? "No command was given; \"token-usage-report help\" lists them." : noCommand(name));
	}
}
/** What stands behind `--` is no option. */
function isHelpAsked(args) {
	const end = args.indexOf("--");
	const options = end < 0 ? args : args.slice(0, end);
	return options.includes("--help") || options.includes("-h");
}
/** `X --help` and `help X` are about X; `help --help` is about all. */
function printHelp(command, terminal) {
	const text = command === void 0 || command === "help" || command.startsWith("-") ? HELP : helpOf(command);
	if (text === void 0) throw new UserError(noCommand(command ?? ""));
	return print(text, terminal);
}
function noCommand(name) {
	return `"${name}" is no command; "token-usage-report help" lists them.`;
}
function print(text, terminal) {
	terminal.write(text);
	return EXIT.done;
}
function exitCodeOf(error) {
	if (error instanceof PublishError) return EXIT.notPublished;
	if (error instanceof SourceError) return EXIT.unread;
	return error instanceof UserError || isWrongOption(error) ? EXIT.wrongUse : EXIT.defect;
}
/** Node's own parser of arguments names the option and the cure. */
function isWrongOption(error) {
	return codeOf(error)?.startsWith("ERR_PARSE_ARGS") === true;
}
// src/cli.ts
limitMemory();
process.exitCode = await runCommandLine(process);
export {};
