import { i as mayTellUsage } from "./choose-decoder.js";
import { n as SourceError, r as UserError } from "./errors.js";
import { t as atLeast } from "./fail-on.js";
import { n as parseThresholds } from "./thresholds.js";
import { a as renderSummary, c as renderCsv, i as findAll, l as GROUPINGS, n as buildReport, r as meterSettledRun, s as renderJson, t as compare, u as groupLedger } from "./compare.js";
import { a as parseSince, c as parseChoice, i as parseProviders, n as parseMap, o as parseUntil, t as parseFailOn, u as parsePriceOverrides } from "./parse-options.js";
import { n as readText } from "./read-inputs.js";
import { n as writeOutput } from "./files.js";
import { t as renderTerminal } from "./terminal.js";
import { n as createDocumentIntake, t as readLocalDocuments } from "./local-files.js";
import { n as createLedger, t as createPriceBook } from "./price-book.js";
import { i as loadSqlite, r as SCHEMA, t as spendOfRow } from "./spend-of-row.js";
import { t as VERSION } from "./version.js";
import { t as EXIT } from "./command.js";
import { parseArgs } from "node:util";
import { open } from "node:fs/promises";
// src/renderers/render-as.ts
/** Forms that a report can be printed in. The names are public (`--format`). */
const FORMATS = [
	"text",
	"markdown",
	"json",
	"csv"
];
/** The report in one of the forms. The grouping is shown by `text` alone. */
function renderAs(format, report, text) {
	const { group, columns } = text;
	if (format === "markdown") return renderSummary(report);
	if (format === "json") return renderJson(report);
	if (format === "csv") return renderCsv(report);
	return renderTerminal(report, {
		groupBy: {
			name: group.by,
			rows: group.rows
		},
		width: columns
	});
}
// src/sources/task-ledger-file.ts
/** The first bytes of every database (https://sqlite.org/fileformat.html, 1.3, read 2026-11). */
const MAGIC = "SQLite format 3\0";
/** Where `user_version` and `application_id` stand in a file, big-endian (the same, 1.3). Bytes. */
const HEADER_BYTES = 100;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;
/** How long a process that records is waited for. */
const BUSY_TIMEOUT_MS = 3e4;
/** More than `comment` lets into a ledger. UTF-16 code units. */
const MAX_NAME_LENGTH = 1e3;
/** One statement, so that a process that records meanwhile changes nothing in between. */
const RUNS = `
SELECT *, (SELECT group_concat(session, ' ') FROM sessions WHERE run = id) AS sessions
FROM agent_runs ORDER BY finished_at, id`;
/** Whether a file of this name is likely to be a database. */
function isDatabaseName(path) {
	return /\.(?:db|sqlite3?)$/i.test(path);
}
/** Whether a document that begins with this text is a SQLite database, of whatever program. */
function isDatabase(head) {
	return head.startsWith(MAGIC);
}
/**
* Reads the runs of a ledger on disk; undefined for a database that is no ledger. Throws
* UserError, or SourceError when it cannot be read.
*/
async function readTaskLedger(file, load) {
	try {
		const header = await readHeader(file);
		if (header.getInt32(APPLICATION_ID_AT) !== 1414877745) return void 0;
		if (header.getInt32(USER_VERSION_AT) > 1) throw new SourceError(`${file}: was written by a newer version of token-usage-report; update to read it.`);
		return readRuns(await loadSqlite(file, load), file);
	} catch (error) {
		if (error instanceof UserError) throw error;
		const reason = error instanceof Error ? error.message : String(error);
		throw new SourceError(`${file}: could not be read as a ledger of tasks (${reason}); check that it is whole and may be read.`, { cause: error });
	}
}
function readRuns({ DatabaseSync }, file) {
	const database = new DatabaseSync(file, { readOnly: true });
	try {
		database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}; PRAGMA trusted_schema = OFF`);
		return hasOurTables(database) ? database.prepare(RUNS).all().map(toRun) : void 0;
	} finally {
		database.close();
	}
}
async function readHeader(file) {
	const handle = await open(file);
	try {
		const bytes = new Uint8Array(HEADER_BYTES);
		await handle.read(bytes, 0, HEADER_BYTES, 0);
		return new DataView(bytes.buffer);
	} finally {
		await handle.close();
	}
}
/** SQLite keeps the statements that made its tables, word for word. */
function hasOurTables(database) {
	const made = database.prepare(`SELECT sql FROM sqlite_schema WHERE name IN ('runs', 'sessions', 'agent_runs')`).all();
	return made.length === 3 && made.every(({ sql }) => SCHEMA.includes(`${String(sql)};`));
}
function toRun(row) {
	const at = new Date(String(row["finished_at"]));
	return {
		id: String(row["id"]),
		task: String(row["task"]).slice(0, MAX_NAME_LENGTH),
		agent: String(row["agent"]).slice(0, MAX_NAME_LENGTH),
		at: Number.isNaN(at.getTime()) ? null : at,
		models: split(row["models"], "\n").map((name) => name.slice(0, MAX_NAME_LENGTH)),
		sessions: split(row["sessions"], " "),
		spend: spendOfRow(row)
	};
}
/** NULL is none. */
function split(value, separator) {
	return typeof value === "string" && value !== "" ? value.split(separator) : [];
}
// src/jobs/report-on-files.ts
/** Makes the report of documents on this machine. */
async function reportFiles(findDocuments, options, { log, now, version }) {
	const prices = createPriceBook(options.prices);
	const smallRequestTokens = options.thresholds["small-request-output-tokens"];
	const ledger = createLedger({
		prices,
		smallRequestTokens,
		pricedAt: now
	});
	const intake = createDocumentIntake(ledger, prices, options, {
		providers: options.providers,
		since: options.since,
		until: options.until,
		prices: options.prices,
		smallRequestTokens,
		pricedAt: now
	});
	const unread = [];
	let documents = 0;
	const onUnread = (input) => {
		log.warning(input.message);
		unread.push(input);
	};
	for await (const document of findDocuments(onUnread)) {
		const isRead = isDatabase(document.head) ? await readLedger(document, intake, onUnread) : await intake.read(document);
		if (isRead === void 0) continue;
		if (isRead) documents += 1;
		else if (document.path === "") onUnread(notUsage(document));
		else log.debug(`${document.container} ${document.path}: no known format.`);
	}
	const { timeSpan, agentRuns, ...counts } = intake.finish(log);
	const draft = buildReport({
		...counts,
		agentRuns: agentRuns.map((settled) => meterSettledRun(settled, prices, now)),
		generatedAt: now,
		version,
		repository: null,
		providers: options.providers,
		filters: {
			workflows: [],
			excludeWorkflows: []
		},
		window: {
			from: options.since ?? timeSpan.from,
			to: options.until ?? timeSpan.to,
			basis: "explicit"
		},
		ledger,
		outcomes: [],
		unreadInputs: unread.length,
		otherRuns: 0,
		prices
	});
	const compared = {
		...draft,
		trend: compare(draft, [])
	};
	const found = findAll({
		report: compared,
		thresholds: options.thresholds
	});
	return {
		report: {
			...compared,
			...found
		},
		ledger,
		documents,
		unread
	};
}
/**
* Reads a database, which is a ledger of tasks or of no known format. Undefined when it
* could not be read, which is told.
*/
async function readLedger(document, intake, onUnread) {
	const { container, path, file } = document;
	const input = path === "" ? container : `${container} ${path}`;
	if (file === void 0) {
		onUnread({
			input,
			message: `${input}: is a SQLite database, which is read from disk alone; save or unpack it and name its file.`
		});
		return;
	}
	try {
		const runs = await readTaskLedger(file);
		for (const run of runs ?? []) intake.takeRun(document, run);
		return runs !== void 0;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		onUnread({
			input: file,
			message: error.message
		});
		return;
	}
}
/** A document that the user named tells no usage, which is told; one of a folder is skipped. */
function notUsage({ container }) {
	return {
		input: container,
		message: `${container}: tells no token usage in a known format; check that it is the right file.`
	};
}
// src/commands/report-command.ts
/** `report [PATH…]`: reports on files, folders, zips or standard input. */
async function reportCommand(args, terminal, log, now) {
	const { values, positionals } = parseReportArgs(args);
	const paths = positionals.length > 0 ? positionals : ["-"];
	const format = parseChoice("--format", values.format, FORMATS);
	const groupBy = parseChoice("--group-by", values["group-by"], GROUPINGS);
	const failOn = parseFailOn(values["fail-on"]);
	const options = {
		providers: parseProviders(values.provider),
		since: parseStart(values.since, now),
		until: parseUntil(values.until),
		thresholds: parseThresholds(await readMap("--thresholds", values.thresholds, terminal)),
		prices: parsePriceOverrides(await readMap("--prices", values.prices, terminal))
	};
	if (options.since !== void 0 && options.until !== void 0 && options.since >= options.until) throw new UserError("--since: it is not before --until; give an earlier one.");
	const isWantedInZip = (path) => {
		if (isDatabaseName(path)) log.info(`${path} in a zip was not read: a ledger of tasks has to be unpacked first.`);
		return mayTellUsage(path);
	};
	const { report, ledger, documents, unread } = await reportFiles((onUnread) => readLocalDocuments(paths, isWantedInZip, terminal.stdin, onUnread), options, {
		log,
		now,
		version: VERSION
	});
	if (documents === 0) {
		log.warning(`Nothing could be read as token usage in ${paths.join(", ")}; the README's section "What it reads" lists the formats.`);
		return EXIT.unread;
	}
	const text = renderAs(format, report, {
		group: {
			by: groupBy,
			rows: groupLedger(ledger, groupBy)
		},
		columns: terminal.columns
	});
	if (values.output === void 0) terminal.write(text);
	else await writeOutput(values.output, text);
	if (values.strict && unread.length > 0) return EXIT.unread;
	return failOn !== void 0 && atLeast(report.findings, failOn).length > 0 ? EXIT.found : EXIT.done;
}
function parseReportArgs(args) {
	return parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			format: {
				type: "string",
				default: "text"
			},
			output: { type: "string" },
			provider: {
				type: "string",
				default: "all"
			},
			since: { type: "string" },
			until: {
				type: "string",
				default: ""
			},
			"group-by": {
				type: "string",
				default: "workflow"
			},
			prices: { type: "string" },
			thresholds: { type: "string" },
			"fail-on": {
				type: "string",
				default: ""
			},
			strict: {
				type: "boolean",
				default: false
			}
		}
	});
}
function parseStart(text, now) {
	if (text === void 0) return void 0;
	const since = parseSince("--since", text);
	if (since.kind === "instant") return since.at;
	if (since.kind === "look-back") return new Date(now.getTime() - since.ms);
	throw new UserError("--since: there is no earlier report to start from when files are read; give a look-back such as 7d or an ISO date.");
}
async function readMap(name, path, terminal) {
	return path === void 0 ? void 0 : parseMap(`${name} ${path}`, await readText(name, path, terminal.folder));
}
export { reportCommand };
