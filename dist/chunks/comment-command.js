import { a as UserError, n as PublishError } from "./errors.js";
import { a as renderTaskSummary, c as parseTaskKey, i as renderRunEntry, l as parseTaskNumber, n as readUsageOfLogs, o as nameAgent, r as makeRunEntry, t as commentOnGitHub } from "./comment-on-github.js";
import { S as summarizeTask, a as SCHEMA, i as APPLICATION_ID, o as readRelatedEntries, s as loadSqlite, t as findLocalDocuments, v as spendOfRuns, w as UNKNOWN_SPEND } from "./local-documents.js";
import { n as apiUrlOf, r as jobRefOf } from "./job-ref.js";
import { c as parsePriceOverrides, i as parseProviders, n as parseMap, r as parseOptions } from "./parse-options.js";
import { r as readText } from "./read-inputs.js";
import { r as toNanos } from "./money.js";
import { n as styleOf, t as EXIT } from "./command.js";
import { parseArgs } from "node:util";
// src/jobs/record-in-ledger.ts
/** Records an agent's run in a local ledger. Throws UserError. */
async function recordInLedger({ task, agent, logs, job }, options, { ledger, log, now }) {
	const usage = await readUsageOfLogs(logs, options, {
		log,
		now
	});
	if (usage.sessions.length === 0) log.warning(`The logs of ${agent} report no usage: it is recorded as unknown.`);
	const entry = makeRunEntry(agent, now, job, usage);
	ledger.record(task, entry);
	const runs = ledger.entriesOf(task);
	return {
		spend: spendOfRuns(runs.map((run) => run.entry)).get(entry.id) ?? UNKNOWN_SPEND,
		summary: summarizeTask(runs, task)
	};
}
// src/sqlite/in-transaction.ts
/**
* Does all of some work or none of it, and gives its result. The lock is taken at once: one taken
* later may come too late for what was read before. Throws as the work does.
*/
function inTransaction(database, work) {
	database.exec("BEGIN IMMEDIATE");
	try {
		const result = work();
		database.exec("COMMIT");
		return result;
	} catch (error) {
		database.exec("ROLLBACK");
		throw error;
	}
}
// src/publishers/task-ledger.ts
/** How long a process waits for the others' writes. */
const BUSY_TIMEOUT_MS = 3e4;
/** Opens a ledger, made when missing. Throws UserError for a file that is none, or without SQLite. */
async function openTaskLedger(path, load) {
	const sqlite = await loadSqlite("--ledger", load);
	const run = (work) => explained(path, work);
	const database = run(() => {
		const opened = new sqlite.DatabaseSync(path);
		try {
			opened.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA foreign_keys = ON`);
			inTransaction(opened, () => prepareSchema(opened, path));
			return opened;
		} catch (error) {
			opened.close();
			throw error;
		}
	});
	return {
		record: (task, entry) => run(() => inTransaction(database, () => write(database, task, entry))),
		entriesOf: (task) => run(() => readRelatedEntries(database, task)),
		close: () => database.close()
	};
}
function prepareSchema(database, path) {
	const version = pragma(database, "user_version");
	const isOurs = pragma(database, "application_id") === APPLICATION_ID;
	if (isOurs && version === 1) return;
	if (isOurs && version > 1) throw new UserError(`--ledger: ${path} was written by a newer version of token-usage-report; update, or name another file.`);
	const isEmpty = database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === void 0;
	if (isOurs || version !== 0 || !isEmpty) throw notOurs(path);
	database.exec(SCHEMA);
}
function pragma(database, name) {
	return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}
function write(database, task, entry) {
	const { id, agent, at, run, models, sessions } = entry;
	database.prepare("DELETE FROM runs WHERE id = ?").run(id);
	database.prepare("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?)").run(id, task, agent, at.toISOString(), run?.id ?? null, run?.attempt ?? null, models.join("\n") || null);
	const insert = database.prepare("INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
	for (const [part, total] of sessions.entries()) insert.run(id, part, total.session, total.uncachedInput, total.cacheRead, total.cacheWrite, total.output, nanosOf(total.costUsd), total.costIsFloor ? 1 : 0, nanosOf(total.reportedUsd));
}
/** Whole nano-dollars; `null` when unknown. */
function nanosOf(usd) {
	return usd === null ? null : toNanos(usd);
}
function notOurs(path) {
	return new UserError(`--ledger: ${path} is no ledger of token-usage-report; name another file, or one that does not exist yet.`);
}
/** SQLite's own words for a file that is no database (https://sqlite.org/rescode.html#notadb). */
const NOT_A_DATABASE = 26;
function explained(path, work) {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof Error) || !("errcode" in error)) throw error;
		if (error.errcode === NOT_A_DATABASE) throw notOurs(path);
		throw new PublishError(`--ledger: ${path} could not be written (${error.message}); check that its folder exists and that both may be written to.`, { cause: error });
	}
}
// src/commands/comment-command.ts
/** `comment LOG…`: records one agent's run in its task's comment or in a local ledger. */
async function commentCommand(args, terminal, log) {
	const { values, positionals: logs } = parseCommentArgs(args);
	const { ledger } = values;
	const given = {
		...values,
		logs,
		terminal,
		log
	};
	return ledger === void 0 ? onGitHub(given) : inLedger({
		...given,
		ledger
	});
}
function parseCommentArgs(args) {
	return parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			task: { type: "string" },
			agent: { type: "string" },
			final: {
				type: "boolean",
				default: false
			},
			ledger: { type: "string" },
			repository: { type: "string" },
			provider: {
				type: "string",
				default: "all"
			},
			prices: { type: "string" },
			"dry-run": {
				type: "boolean",
				default: false
			}
		}
	});
}
async function onGitHub(given) {
	const { terminal, log, logs, task, agent, final: isFinal } = given;
	const { env, stdin } = terminal;
	const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"] || void 0;
	const isDry = given["dry-run"];
	if (token === void 0 && !isDry) throw new UserError("comment: there is no token; set GITHUB_TOKEN or GH_TOKEN to one that may write issues of the repository, try it with --dry-run, or record in a file with --ledger.");
	if (token === void 0) log.info("Without a token: shown as the first comment of its task, whatever is there already.");
	const repository = given.repository ?? env["GITHUB_REPOSITORY"];
	if (repository === void 0) throw new UserError("--repository: is not given; write owner/name.");
	const options = await parseOptions({
		repository,
		provider: given.provider,
		prices: await pricesText(given),
		"dry-run": String(isDry)
	});
	const number = task === void 0 ? void 0 : parseTaskNumber(task);
	const written = await commentOnGitHub({
		logs,
		task: number,
		agent,
		isFinal
	}, options, {
		token,
		apiUrl: apiUrlOf(env),
		env,
		stdin,
		now: () => /* @__PURE__ */ new Date(),
		log
	});
	terminal.write(options.dryRun ? written.body : renderRunEntry(written.agent, written.spend));
	if (isFinal && !options.dryRun) terminal.write(renderTaskSummary(`#${written.task}`, written.summary, styleOf(terminal)));
	return EXIT.done;
}
async function inLedger(given) {
	const { terminal, log, logs } = given;
	if (given["dry-run"]) throw new UserError("--dry-run: is for comments on GitHub; leave it out, or --ledger.");
	if (logs.length === 0) throw new UserError("comment: name the logs of the run, or - for standard input.");
	if (given.task === void 0) throw new UserError("--task: is not given; write the key of the task.");
	const request = {
		task: parseTaskKey(given.task),
		agent: nameAgent(given.agent, void 0, terminal.env),
		logs: findLocalDocuments(logs, terminal.stdin, log),
		job: jobRefOf(terminal.env)
	};
	const options = {
		providers: parseProviders(given.provider),
		prices: parsePriceOverrides(await parseMap("--prices", await pricesText(given) ?? ""))
	};
	const ledger = await openTaskLedger(given.ledger);
	try {
		const recorded = await recordInLedger(request, options, {
			ledger,
			log,
			now: /* @__PURE__ */ new Date()
		});
		terminal.write(renderRunEntry(request.agent, recorded.spend));
		if (given.final) terminal.write(renderTaskSummary(request.task, recorded.summary, styleOf(terminal)));
	} finally {
		ledger.close();
	}
	return EXIT.done;
}
async function pricesText({ prices, terminal }) {
	return prices === void 0 ? void 0 : readText("--prices", prices, terminal.folder);
}
export { commentCommand };
