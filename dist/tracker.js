import { a as codeOf, i as UserError, o as sayCode, r as groupBy, t as UNKNOWN_TOKENS } from "./chunks/library-tokens.js";
import { appendFileSync, chmodSync, closeSync, existsSync, linkSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash, hash, randomBytes } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { basename, dirname, join, resolve } from "node:path";
import { AsyncLocalStorage } from "node:async_hooks";
import { homedir, hostname } from "node:os";
import { once } from "node:events";
// src/tracker/at-exit.ts
const works = /* @__PURE__ */ new Set();
/** Runs work when the program ends in an orderly way, in the order in which it was given. */
function atExit(work) {
	if (works.size === 0) process.once("exit", runAll);
	works.add(work);
}
function runAll() {
	for (const work of works) try {
		work();
	} catch {}
}
// src/domain/day.ts
const MS_PER_DAY = 864e5;
// src/domain/plausible.ts
/** More tokens than one run can hold: the longest known runs sum to some hundred million. */
const MAX_RUN_TOKENS = 1e10;
/**
* Longer than anything that is measured: a workflow run ends after 35 days
* (docs.github.com, "Usage limits" of Actions, 2026). Milliseconds.
*/
const MAX_DURATION_MS = 35 * MS_PER_DAY;
/** Usage was not measured before 2020, and a clock past 2100 is broken. */
const EARLIEST = Date.UTC(2020, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** Whether a time in milliseconds since 1970 can be that of a request. */
function isPlausibleInstant(time) {
	return time >= EARLIEST && time < LATEST;
}
// src/tracker/clock.ts
/** A clock that is set right moves by less. Milliseconds. */
const MAX_DRIFT = 6e4;
/** How far the machine's clock was ahead of the time since the program began. */
let offset = Date.now() - performance.now();
function readClock(now = Date.now()) {
	const ahead = now - performance.now();
	const jumpedBack = offset - ahead > MAX_DRIFT;
	offset = ahead;
	return {
		at: isPlausibleInstant(now) ? now : void 0,
		jumpedBack
	};
}
// src/tracker/warn.ts
const warned = /* @__PURE__ */ new Set();
/** Warns once a program in the way of Node, which can be silenced by its code. */
function warnOnce(code, message) {
	if (warned.has(code)) return;
	warned.add(code);
	process.emitWarning(message, {
		type: "TokenUsageReport",
		code: `TOKEN_USAGE_REPORT_${code}`
	});
}
// src/tracker/call-log.ts
/**
* How soon a call that goes on is written. Most take seconds; for one that is over before, its
* last state is enough. Milliseconds.
*/
const SOON_MS = 10;
const logs = /* @__PURE__ */ new Set();
var CallLog = class {
	#sink;
	#begun = /* @__PURE__ */ new Set();
	#timer;
	#key;
	#faults = 0;
	#lost = 0;
	constructor(sink) {
		this.#sink = sink;
		if (logs.size === 0) atExit(closeAll);
		logs.add(this);
	}
	/** Key of the hashes of prompts, in hexadecimal digits. */
	get hashKey() {
		this.#key ??= this.attempt(() => this.#sink.hashKey?.()) ?? randomBytes(32).toString("hex");
		return this.#key;
	}
	/** Does our part of a call; undefined where it fails. */
	attempt(work) {
		try {
			return work();
		} catch (error) {
			this.#faults += 1;
			this.#tell(error);
			return;
		}
	}
	/** The time of a call that begins; undefined where the clock cannot be right. */
	now() {
		const { at, jumpedBack } = readClock();
		if (at === void 0) this.#note("clock", 1);
		else if (jumpedBack) this.#note("clock", 0);
		return at;
	}
	/** Writes a call that began, soon: while the program waits for its answer. */
	begin(state) {
		this.#begun.add(state);
		this.#timer ??= setTimeout(() => this.#writeBegun(), SOON_MS).unref();
	}
	/** Writes the last state of a call. */
	end(state, calls) {
		this.#begun.delete(state);
		if (calls.length > 0) this.write(calls);
	}
	/** Calls that began together are written together. */
	#writeBegun() {
		clearTimeout(this.#timer);
		this.#timer = void 0;
		const calls = [...this.#begun].flatMap((state) => this.attempt(state) ?? []);
		this.#begun.clear();
		if (calls.length > 0) this.write(calls);
	}
	write(calls) {
		try {
			this.#sink.write(calls);
		} catch (error) {
			this.#lost += calls.length;
			this.#tell(error);
		}
	}
	#note(reason, calls, detail) {
		this.attempt(() => this.#sink.note?.({
			at: Date.now(),
			reason,
			calls,
			detail
		}));
	}
	#tell(error) {
		warnOnce("FAULT", `a call could not be recorded (${error instanceof Error ? error.name : typeof error}); the call itself goes on.`);
		this.#timer ??= setTimeout(() => this.#settle(), SOON_MS).unref();
	}
	/** Writes what was to be written soon, and says what went wrong. */
	#settle() {
		this.#writeBegun();
		if (this.#faults + this.#lost === 0) return;
		const [faults, lost] = [this.#faults, this.#lost];
		this.#faults = 0;
		this.#lost = 0;
		this.#note("fault", lost, `${faults + lost} faults`);
	}
	async flush() {
		this.#settle();
		return await this.#sink.flush?.() ?? 0;
	}
	close() {
		this.#settle();
		this.#sink.close?.();
	}
};
function closeAll() {
	for (const log of logs) log.attempt(() => log.close());
}
/**
* Writes what still waits: at the end of a program that handles SIGTERM, or of a function in a
* cloud. Resolves with the number of calls that could not be written, after five seconds at most.
* It never rejects.
*/
async function flush() {
	return (await Promise.all([...logs].map((log) => log.flush().catch(() => 0)))).reduce((sum, count) => sum + count, 0);
}
// src/domain/call-record.ts
/**
* How a call to a model's API ended. `partial`: its answer was cut, so that what it wrote is
* unknown; `failed`: it has no answer; `unfinished`: nobody read its answer to the end, or the
* program ended first; `cached`: the response cache answered, and nothing was spent.
*/
const CALL_OUTCOMES = [
	"complete",
	"partial",
	"failed",
	"unfinished",
	"cached"
];
/**
* Where the prefix of each hash ends: every quarter of an octave from 4,096 code units on, so
* that what two calls share is told to a fifth, whatever its size. Shorter ones have less than
* the 1,024 tokens that providers cache at least. UTF-16 code units.
*/
function prefixLengthAt(index) {
	return 1024 * (4 + index % 4) * 2 ** Math.floor(index / 4);
}
/**
* Calls that a store lost, or that something went wrong about, so that a report can say so.
* `busy`: the store was locked for too long; `unavailable`: it could not be opened or written
* (corrupt, foreign, read-only, a full disk, no such folder); `fault`: a defect of the tracker;
* `clock`: the machine's clock jumped, so that times may be wrong.
*/
const LOSS_REASONS = [
	"busy",
	"unavailable",
	"fault",
	"clock"
];
// src/sqlite/call-row.ts
/** More than a prompt of the largest window has. UTF-16 code units. */
const MAX_LENGTH = 1e9;
/** What a year of the dearest model costs is below it. Nano-dollars. */
const MAX_NANOS = Number.MAX_SAFE_INTEGER;
/** The row of a call; its keys are in the order of the columns. */
function toCallRow(record) {
	const { tokens, modifiers } = record;
	return {
		id: record.id,
		call: record.call,
		attempt: whole(record.attempt),
		at: Math.round(record.at),
		provider: record.provider,
		api: record.api,
		agent: record.agent ?? null,
		task: record.task ?? null,
		template: record.template ?? null,
		role: record.role ?? null,
		is_awaited: bit(record.isAwaited),
		asked_model: record.askedModel ?? null,
		answered_model: record.answeredModel ?? null,
		response_id: record.responseId ?? null,
		status: whole(record.status),
		outcome: record.outcome,
		is_spend: record.isSpend ? 1 : 0,
		is_stream: record.isStream ? 1 : 0,
		duration_ms: whole(record.durationMs),
		uncached_input_tokens: whole(tokens.uncachedInput),
		cache_read_tokens: whole(tokens.cacheRead),
		cache_write_tokens: whole(tokens.cacheWrite),
		cache_write_1h_tokens: whole(tokens.cacheWrite1h),
		output_tokens: whole(tokens.output),
		reasoning_tokens: whole(record.reasoning),
		unsplit_tokens: whole(tokens.unsplit),
		web_searches: whole(record.webSearches),
		speed: modifiers?.speed ?? null,
		tier: modifiers?.tier ?? null,
		region: modifiers?.region ?? null,
		template_hash: record.templateHash ?? null,
		template_length: whole(record.templateLength),
		request_hash: record.requestHash ?? null,
		request_length: whole(record.requestLength),
		prefix_hashes: record.prefixHashes?.length ? record.prefixHashes.join(" ") : null,
		has_tools: bit(record.hasTools),
		saved_nano_usd: whole(record.savedNanoUsd)
	};
}
function whole(value) {
	return value === void 0 ? null : Math.round(value);
}
function bit(value) {
	return value === void 0 ? null : Number(value);
}
/**
* The call of a row, held to what can be: a count that cannot is unknown. Undefined for a row
* without what every call has: ids, a time, a provider, an API and an outcome.
*/
function toCallRecord(row) {
	const text = (column, most = 200) => textOf$3(row[column], most);
	const count = (column, most = MAX_RUN_TOKENS) => countOf(row[column], most);
	const [id, call, provider, api] = [
		text("id"),
		text("call"),
		text("provider"),
		text("api")
	];
	const at = count("at", Number.MAX_SAFE_INTEGER);
	const outcome = CALL_OUTCOMES.find((known) => known === row["outcome"]);
	if (id === void 0 || call === void 0 || provider === void 0) return void 0;
	if (api === void 0 || outcome === void 0) return void 0;
	if (at === void 0 || !isPlausibleInstant(at)) return void 0;
	return {
		id,
		call,
		attempt: count("attempt"),
		at,
		provider,
		api,
		agent: text("agent"),
		task: text("task"),
		template: text("template"),
		role: text("role"),
		isAwaited: yesOrNo(row["is_awaited"]),
		askedModel: text("asked_model"),
		answeredModel: text("answered_model"),
		responseId: text("response_id"),
		status: count("status", 999),
		outcome,
		isSpend: row["is_spend"] === 1,
		isStream: row["is_stream"] === 1,
		durationMs: count("duration_ms", MAX_DURATION_MS),
		tokens: {
			uncachedInput: count("uncached_input_tokens"),
			cacheRead: count("cache_read_tokens"),
			cacheWrite: count("cache_write_tokens"),
			cacheWrite1h: count("cache_write_1h_tokens"),
			output: count("output_tokens"),
			unsplit: count("unsplit_tokens")
		},
		reasoning: count("reasoning_tokens"),
		webSearches: count("web_searches"),
		modifiers: modifiersOf$1(row),
		templateHash: text("template_hash"),
		templateLength: count("template_length", MAX_LENGTH),
		requestHash: text("request_hash"),
		requestLength: count("request_length", MAX_LENGTH),
		prefixHashes: hashesOf(row["prefix_hashes"]),
		hasTools: yesOrNo(row["has_tools"]),
		savedNanoUsd: count("saved_nano_usd", MAX_NANOS)
	};
}
/** The loss of a row of `losses`; undefined for a row that is none. */
function toCallLoss(row) {
	const reason = LOSS_REASONS.find((known) => known === row["reason"]);
	const at = countOf(row["at"], Number.MAX_SAFE_INTEGER);
	const calls = countOf(row["calls"], MAX_RUN_TOKENS);
	if (reason === void 0 || at === void 0 || calls === void 0) return void 0;
	return {
		at,
		reason,
		calls,
		detail: textOf$3(row["detail"], 200)
	};
}
function textOf$3(value, most) {
	return typeof value === "string" && value !== "" ? value.slice(0, most) : void 0;
}
function countOf(value, most) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most ? value + 0 : void 0;
}
function yesOrNo(value) {
	return value === 1 || value === 0 ? value === 1 : void 0;
}
/** A speed or tier that this version does not know is `other`. */
function modifiersOf$1(row) {
	const { speed, tier, region } = row;
	const hasSpeed = typeof speed === "string";
	const hasTier = typeof tier === "string";
	if (!hasSpeed && !hasTier && region !== "us") return void 0;
	return {
		...hasSpeed && { speed: speed === "fast" ? speed : "other" },
		...hasTier && { tier: tier === "batch" || tier === "priority" ? tier : "other" },
		...region === "us" && { region }
	};
}
function hashesOf(value) {
	if (typeof value !== "string" || value === "") return void 0;
	return value.slice(0, 2048).split(" ", 32).map((hash) => hash.slice(0, 200));
}
// src/sqlite/call-line.ts
/** The line of a call, with its end. */
function formatCallLine(record) {
	const known = Object.entries(toCallRow(record)).filter(([, value]) => value !== null);
	return `${JSON.stringify(Object.fromEntries(known))}\n`;
}
/** The line of a loss, with its end. */
function formatLossLine(loss) {
	return `${JSON.stringify({ loss })}\n`;
}
/** Reads a line, without its end; undefined for one that is none, as a cut one is. */
function parseCallLine(line) {
	const value = parse$2(line);
	if (!isObject(value)) return void 0;
	if (isObject(value["loss"])) {
		const loss = toCallLoss(value["loss"]);
		return loss && { loss };
	}
	const call = toCallRecord(value);
	return call && { call };
}
function parse$2(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
// src/sqlite/calls-schema.ts
/** Marks a SQLite file as a store of calls ("TUC1" as four bytes). */
const CALLS_APPLICATION_ID = 1414873905;
/**
* The columns of `calls`, one for each field of a `CallRecord`. Times are milliseconds, money is
* whole nano-dollars, yes and no are 1 and 0; `prefix_hashes` are separated by spaces.
*/
const CALL_COLUMNS = {
	id: "TEXT PRIMARY KEY",
	call: "TEXT NOT NULL",
	attempt: "INTEGER",
	at: "INTEGER NOT NULL",
	provider: "TEXT NOT NULL",
	api: "TEXT NOT NULL",
	agent: "TEXT",
	task: "TEXT",
	template: "TEXT",
	role: "TEXT",
	is_awaited: "INTEGER",
	asked_model: "TEXT",
	answered_model: "TEXT",
	response_id: "TEXT",
	status: "INTEGER",
	outcome: "TEXT NOT NULL",
	is_spend: "INTEGER NOT NULL",
	is_stream: "INTEGER NOT NULL",
	duration_ms: "INTEGER",
	uncached_input_tokens: "INTEGER",
	cache_read_tokens: "INTEGER",
	cache_write_tokens: "INTEGER",
	cache_write_1h_tokens: "INTEGER",
	output_tokens: "INTEGER",
	reasoning_tokens: "INTEGER",
	unsplit_tokens: "INTEGER",
	web_searches: "INTEGER",
	speed: "TEXT",
	tier: "TEXT",
	region: "TEXT",
	template_hash: "TEXT",
	template_length: "INTEGER",
	request_hash: "TEXT",
	request_length: "INTEGER",
	prefix_hashes: "TEXT",
	has_tools: "INTEGER",
	saved_nano_usd: "INTEGER"
};
const columns = Object.entries(CALL_COLUMNS).map(([name, type]) => `  ${name} ${type}`);
/** Of `losses`; see `CallLoss`. */
const LOSS_COLUMNS = [
	"at",
	"reason",
	"calls",
	"detail"
];
/**
* What brings a store from each version to the next; the first makes it. A published one is
* never changed: another follows it. Ids begin with the time, so that a table in their order
* grows at its end, and a call changes one page and not two.
*/
const CALLS_MIGRATIONS = [`
CREATE TABLE calls (
${columns.join(",\n")}
) STRICT, WITHOUT ROWID;
CREATE TABLE losses (
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  calls INTEGER NOT NULL,
  detail TEXT
) STRICT;
`];
/** `PRAGMA user_version` of a store that this program writes. */
const CALLS_SCHEMA_VERSION = CALLS_MIGRATIONS.length;
/**
* Writes a call, or what has become known of it since. A program that ends in between leaves
* the row of the beginning, which says `unfinished`.
*/
const WRITE_CALL = writeCall(Object.keys(CALL_COLUMNS));
const WRITE_LOSS = `INSERT INTO losses (${LOSS_COLUMNS.join(", ")}) VALUES (?, ?, ?, ?)`;
function writeCall(names) {
	const changes = names.slice(1).map((name) => `${name} = excluded.${name}`);
	return `INSERT INTO calls (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})
ON CONFLICT (id) DO UPDATE SET ${changes.join(", ")}`;
}
// src/tracker/private-folder.ts
/**
* Makes a folder, and those above it, for their owner alone; one that is there stays as it is.
* Throws the file system's errors.
*
* Not by the option `recursive`: Node.js (24.21) never comes back from it where a folder is there
* and takes no other, as below /proc.
*/
function makePrivateFolder(folder) {
	if (isFolder(folder)) return;
	const above = dirname(folder);
	if (above !== folder) makePrivateFolder(above);
	try {
		mkdirSync(folder, { mode: 448 });
	} catch (error) {
		if (!isFolder(folder)) throw error;
	}
}
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
// src/tracker/month-files.ts
function monthFilesOf(file) {
	return {
		folder: dirname(file),
		name: basename(file).replace(/\.(?:db|sqlite3?|jsonl)$/i, "")
	};
}
/** The day that was asked for last: nearly all calls of a program are of one. */
let lastDay = NaN;
let lastMonth = "";
/** `2026-11`, in UTC. */
function monthOf(at) {
	const day = Math.floor(at / MS_PER_DAY);
	if (day !== lastDay) lastMonth = new Date(at).toISOString().slice(0, 7);
	lastDay = day;
	return lastMonth;
}
function databasePath({ folder, name }, month) {
	return join(folder, `${name}-${month}.db`);
}
/** Where calls go as lines of JSON when a month's database cannot be used. */
function linesPath({ folder, name }, month) {
	return join(folder, `${name}-${month}.jsonl`);
}
function keyPath({ folder, name }) {
	return join(folder, `${name}.key`);
}
/** Makes the folder of a store, for its owner alone; one that is there stays as it is. */
function makeFolder({ folder }) {
	makePrivateFolder(folder);
}
/** Makes a file that only its owner reads; SQLite gives those beside it the same rights. */
function makePrivate(path) {
	if (existsSync(path)) return;
	closeSync(openSync(path, "a", 384));
	chmodSync(path, 384);
}
/**
* Deletes all but the newest months of a store. It looks at the files and not at the clock, so
* that a clock that is wrong deletes nothing but what it made too much.
*/
function keepNewest({ folder, name }, months) {
	const files = readdirSync(folder).flatMap((file) => {
		const month = file.startsWith(`${name}-`) && MONTH_FILE.exec(file.slice(name.length + 1))?.[1];
		return month ? [{
			file,
			month
		}] : [];
	});
	const kept = new Set([...new Set(files.map(({ month }) => month))].toSorted().slice(-months));
	for (const { file, month } of files) if (!kept.has(month)) rmSync(join(folder, file), { force: true });
}
const MONTH_FILE = /^(\d{4}-\d{2})\.(?:db(?:-wal|-shm|-journal)?|jsonl)$/;
// src/tracker/calls-database.ts
/**
* How long a write may wait for another program's: the event loop stands still meanwhile.
* Milliseconds.
*/
const BUSY_TIMEOUT_MS$1 = 50;
/** The file is another program's, or of a newer version of this one. */
var ForeignDatabaseError = class extends Error {};
/**
* Opens a month's database, made when missing. Throws SQLite's errors, those of the file system
* and ForeignDatabaseError.
*/
function openCallsDatabase(sqlite, path) {
	makePrivate(path);
	const database = new sqlite.DatabaseSync(path);
	try {
		database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS$1}`);
		if (pragma(database, "user_version") !== CALLS_SCHEMA_VERSION || !isOurs(database)) inTransaction$1(database, () => prepareSchema(database));
		database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
		return writing(database);
	} catch (error) {
		database.close();
		throw error;
	}
}
function writing(database) {
	const writeCall = database.prepare(WRITE_CALL);
	const writeOne = (call) => writeCall.run(...Object.values(toCallRow(call)));
	const writeLoss = database.prepare(WRITE_LOSS);
	return {
		write(calls) {
			const [first] = calls;
			if (calls.length === 1 && first !== void 0) writeOne(first);
			else inTransaction$1(database, () => calls.forEach(writeOne));
		},
		note: ({ at, reason, calls, detail }) => {
			writeLoss.run(Math.round(at), reason, calls, detail ?? null);
		},
		close: () => database.close()
	};
}
function isOurs(database) {
	return pragma(database, "application_id") === CALLS_APPLICATION_ID;
}
function prepareSchema(database) {
	const version = pragma(database, "user_version");
	const isEmpty = database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === void 0;
	if (!isOurs(database) && (version !== 0 || !isEmpty)) throw new ForeignDatabaseError("is another program’s database");
	if (version > CALLS_SCHEMA_VERSION) throw new ForeignDatabaseError("was written by a newer version of token-usage-report");
	for (const migration of CALLS_MIGRATIONS.slice(version)) database.exec(migration);
	database.exec(`PRAGMA application_id = ${CALLS_APPLICATION_ID}; PRAGMA user_version = ${CALLS_SCHEMA_VERSION}`);
}
function pragma(database, name) {
	return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}
/** The lock is taken at once: one taken later may come too late for what was read before. */
function inTransaction$1(database, work) {
	database.exec("BEGIN IMMEDIATE");
	try {
		work();
		database.exec("COMMIT");
	} catch (error) {
		database.exec("ROLLBACK");
		throw error;
	}
}
/** What SQLite says when a write may succeed later (https://sqlite.org/rescode.html). */
const PASSING = {
	5: "busy",
	6: "busy",
	10: "unavailable",
	13: "unavailable"
};
/** Why a write failed that is to be tried again; undefined for a file that cannot be used. */
function passingReason(error) {
	if (!(error instanceof Error)) return void 0;
	if ("errcode" in error && typeof error.errcode === "number") return PASSING[error.errcode & 255];
	return "code" in error && error.code === "ENOSPC" ? "unavailable" : void 0;
}
/** What went wrong, without a path: SQLite's own words and codes of the system have none. */
function sayFault(error) {
	if (!(error instanceof Error)) return "unknown";
	if (error instanceof ForeignDatabaseError) return error.message;
	if ("errcode" in error) return `SQLite ${String(error.errcode)}: ${error.message}`.slice(0, 120);
	return "code" in error ? String(error.code) : error.name;
}
// src/tracker/hash-key.ts
const KEY = /^[0-9a-f]{64}$/;
/**
* The key in a file, made when missing, so that the hashes of all programs that use one store
* compare. It lies beside the databases and not in them: who is given a database cannot try
* texts against its hashes. A key of this program alone where the file cannot be used.
*/
function readHashKey(file) {
	return readKey(file) ?? makeKey(file);
}
function readKey(file) {
	try {
		const key = readFileSync(file, "utf8").trim();
		return KEY.test(key) ? key : void 0;
	} catch {
		return;
	}
}
/** Of several programs that make it at once, the first one's is everyone's. */
function makeKey(file) {
	const key = randomBytes(32).toString("hex");
	const draft = `${file}.${key.slice(0, 8)}`;
	try {
		writeFileSync(draft, `${key}\n`, {
			mode: 384,
			flag: "wx"
		});
		linkSync(draft, file);
		return key;
	} catch {
		return readKey(file) ?? key;
	} finally {
		removeDraft(draft);
	}
}
function removeDraft(draft) {
	try {
		rmSync(draft, { force: true });
	} catch {}
}
// src/tracker/file-store.ts
/** More than wait in memory: some 10 MB. The oldest are lost. */
const MAX_WAITING = 1e4;
/** How soon a write is tried again, at first and at most. Milliseconds. */
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 5e3;
/** How long a database that cannot be used is left alone. Milliseconds. */
const REST_MS$2 = 6e4;
/** How long `flush` tries, and how often. Milliseconds. */
const FLUSH_MS = 5e3;
const FLUSH_PAUSE_MS = 20;
function createFileStore({ file, retain, sqlite }) {
	const files = monthFilesOf(file);
	const months = /* @__PURE__ */ new Map();
	const waiting = /* @__PURE__ */ new Map();
	let losses = [];
	let lost = 0;
	let lostBy = "busy";
	let retryMs = FIRST_RETRY_MS;
	let timer;
	/** Undefined where a month's calls are lines. */
	function databaseOf(month) {
		const known = months.get(month);
		if (known !== void 0 && "write" in known) return known;
		if (sqlite === void 0 || known !== void 0 && performance.now() < known.until) return;
		makeFolder(files);
		const opened = openCallsDatabase(sqlite, databasePath(files, month));
		closeAllBut(1);
		months.set(month, opened);
		if (retain !== void 0) keepNewest(files, Math.max(1, retain));
		return opened;
	}
	function closeAllBut(count) {
		for (const month of [...months.keys()].slice(0, Math.max(0, months.size - count))) {
			const open = months.get(month);
			months.delete(month);
			if (open !== void 0 && "write" in open) open.close();
		}
	}
	/** Throws where it can be tried again. */
	function writeMonth(month, use, lines) {
		let fault;
		try {
			const database = databaseOf(month);
			if (database !== void 0) return use(database);
		} catch (error) {
			if (passingReason(error) !== void 0) throw error;
			rest(month);
			fault = error;
		}
		makeFolder(files);
		const path = linesPath(files, month);
		makePrivate(path);
		appendFileSync(path, lines());
		if (fault !== void 0) sayLines(month, sayFault(fault));
	}
	/** A database that cannot be used is left alone for a while. */
	function rest(month) {
		const open = months.get(month);
		months.set(month, { until: performance.now() + REST_MS$2 });
		if (open !== void 0 && "write" in open) ignoring(() => open.close());
	}
	function sayLines(month, what) {
		losses.push({
			at: Date.now(),
			reason: "unavailable",
			calls: 0,
			detail: what
		});
		const [database, lines] = [databasePath(files, month), linesPath(files, month)];
		warnOnce("STORE", `${database} cannot be used (${what}); calls are recorded in ${lines}.`);
	}
	function writeNow(calls) {
		for (const [month, ofMonth] of groupBy(calls, ({ at }) => monthOf(at))) {
			const lines = () => ofMonth.map(formatCallLine).join("");
			writeMonth(month, (database) => database.write(ofMonth), lines);
		}
		if (lost > 0) losses.push({
			at: Date.now(),
			reason: lostBy,
			calls: lost
		});
		lost = 0;
		for (let loss = losses[0]; loss !== void 0; loss = losses[0]) noteNow(loss);
	}
	function noteNow(loss) {
		const lines = () => formatLossLine(loss);
		writeMonth(monthOf(loss.at), (database) => database.note(loss), lines);
		losses = losses.filter((other) => other !== loss);
	}
	function wait(calls, error) {
		lostBy = passingReason(error) ?? "unavailable";
		if (lostBy === "unavailable") warnOnce("STORE", `${files.folder} cannot be written to (${sayFault(error)}); calls wait in memory.`);
		hold(calls);
		retryAfter(retryMs);
		retryMs = Math.min(2 * retryMs, LAST_RETRY_MS);
	}
	function hold(calls) {
		for (const call of calls) {
			waiting.delete(call.id);
			waiting.set(call.id, call);
		}
		if (waiting.size <= MAX_WAITING) return;
		for (const id of [...waiting.keys()].slice(0, waiting.size - MAX_WAITING)) {
			waiting.delete(id);
			lost += 1;
		}
	}
	function retryAfter(ms) {
		timer ??= setTimeout(retry, ms).unref();
	}
	function retry() {
		clearTimeout(timer);
		timer = void 0;
		const calls = [...waiting.values()];
		if (calls.length === 0 && losses.length === 0) return;
		try {
			writeNow(calls);
			waiting.clear();
			retryMs = FIRST_RETRY_MS;
		} catch (error) {
			wait([], error);
		}
	}
	return {
		write(calls) {
			if (waiting.size > 0) return hold(calls);
			try {
				writeNow(calls);
			} catch (error) {
				wait(calls, error);
			}
		},
		note(loss) {
			losses.push(loss);
			retryAfter(FIRST_RETRY_MS);
		},
		async flush() {
			const end = performance.now() + FLUSH_MS;
			for (;;) {
				retry();
				if (waiting.size === 0 || performance.now() > end) return waiting.size;
				await setTimeout$1(FLUSH_PAUSE_MS);
			}
		},
		close() {
			ignoring(retry);
			closeAllBut(0);
		},
		hashKey() {
			ignoring(() => makeFolder(files));
			return readHashKey(keyPath(files));
		}
	};
}
function ignoring(work) {
	try {
		work();
	} catch {}
}
// src/tracker/json-lines.ts
/**
* Calls as lines of JSON, a file a month: `calls.jsonl` stands for `calls-2026-11.jsonl` and so
* on. Two lines a call, of which the later counts; reports read them as they read a database.
*/
function jsonLines(file, { retain } = {}) {
	return createFileStore({
		file,
		retain,
		sqlite: void 0
	});
}
// src/tracker/labels.ts
const storage = new AsyncLocalStorage();
/**
* Runs a function whose calls to models have these labels, whatever it awaits and starts, in
* parallel with others. They win over those of the client, and the inner ones over the outer.
* Returns what the function returns.
*
* @example
* ```ts
* await withLabels({ task: 'triage', template: 'triage-v3' }, () => client.messages.create(…));
* ```
*/
function withLabels(labels, work) {
	const context = storage.getStore();
	return storage.run({
		...context,
		labels: {
			...context?.labels,
			...labels
		}
	}, work);
}
/** The labels of the code that is running. */
function labelsHere() {
	return storage.getStore()?.labels;
}
/** Runs a function whose calls are counted in `seen`. */
function countingCalls(seen, work) {
	const context = storage.getStore();
	return storage.run({
		labels: {},
		...context,
		seen
	}, work);
}
/** Notes that a call is being recorded. */
function noteCall() {
	const seen = storage.getStore()?.seen;
	if (seen !== void 0) seen.calls += 1;
}
/** Whether a layer around this one records the call to this address. */
function isRecordedAround(url) {
	return storage.getStore()?.url === url;
}
/** Makes a call that this layer records. */
function makingCall(url, made, send) {
	const context = storage.getStore();
	return storage.run({
		labels: {},
		...context,
		url,
		made
	}, send);
}
/** The recorded call that is being made; undefined where no layer around records it. */
function callHere() {
	return storage.getStore()?.made;
}
/** Only what labels are, and not endless: options may hold anything. */
function cleanLabels(labels) {
	const { agent, task, template, role, isAwaited } = labels;
	return {
		...label("agent", agent),
		...label("task", task),
		...label("template", template),
		...label("role", role),
		...typeof isAwaited === "boolean" && { isAwaited }
	};
}
function label(name, value) {
	return typeof value === "string" && value !== "" ? { [name]: value.slice(0, 200) } : {};
}
// src/tracker/otlp.ts
/** How long calls are gathered, how many are sent at once and how many wait at most. */
const SEND_MS = 5e3;
const MAX_SENT = 500;
/** How long an answer is waited for. Milliseconds. */
const TIMEOUT_MS$1 = 1e4;
/**
* A sink that sends calls as spans of OpenTelemetry, in its JSON form
* (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding, read 2026-11), with the
* attributes of https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/. Only calls that
* ended are spans, each sent once; attempts of one call share a trace. What a service refuses
* or the program leaves behind is lost: for an account that holds, use a file.
*/
function otlp(options) {
	const send = options.fetch ?? globalThis.fetch;
	let waiting = [];
	let timer;
	async function sendWaiting() {
		clearTimeout(timer);
		timer = void 0;
		const calls = waiting.splice(0, MAX_SENT);
		if (calls.length === 0) return 0;
		if (!await post(calls).catch(() => false)) waiting = [...calls, ...waiting].slice(-5e3);
		else if (waiting.length > 0) return sendWaiting();
		return waiting.length;
	}
	async function post(calls) {
		const response = await send(options.url, {
			method: "POST",
			headers: {
				"content-type": "application/json",
				...options.headers
			},
			body: JSON.stringify(toTraces(calls, options.service ?? "unknown_service")),
			signal: AbortSignal.timeout(TIMEOUT_MS$1)
		});
		await response.body?.cancel();
		return response.ok;
	}
	return {
		write(calls) {
			waiting.push(...calls.filter(({ outcome }) => outcome !== "unfinished"));
			waiting = waiting.slice(-5e3);
			if (waiting.length > 0) timer ??= setTimeout(() => void sendWaiting(), SEND_MS).unref();
		},
		flush: sendWaiting
	};
}
function toTraces(calls, service) {
	return { resourceSpans: [{
		resource: { attributes: [attribute("service.name", service)] },
		scopeSpans: [{
			scope: { name: "token-usage-report" },
			spans: calls.map(toSpan)
		}]
	}] };
}
/** Of a span that called something else, and of one that failed (the same, `enum`s). */
const CLIENT = 3;
const ERROR = 2;
const NANOS_PER_MS = 1000000n;
function toSpan(call) {
	const { tokens, at, durationMs = 0 } = call;
	const attributes = [
		attribute("gen_ai.operation.name", call.api),
		attribute("gen_ai.provider.name", call.provider),
		attribute("gen_ai.request.model", call.askedModel),
		attribute("gen_ai.response.model", call.answeredModel),
		attribute("gen_ai.response.id", call.responseId),
		attribute("gen_ai.agent.name", call.agent),
		attribute("gen_ai.usage.input_tokens", inputOf(call)),
		attribute("gen_ai.usage.output_tokens", tokens.output),
		attribute("gen_ai.usage.cache_read.input_tokens", tokens.cacheRead),
		attribute("gen_ai.usage.cache_creation.input_tokens", tokens.cacheWrite),
		attribute("http.response.status_code", call.status),
		attribute("http.request.resend_count", call.attempt),
		attribute("token_usage_report.task", call.task),
		attribute("token_usage_report.template", call.template ?? call.templateHash),
		attribute("token_usage_report.outcome", call.outcome)
	];
	const nanos = (ms) => String(BigInt(Math.round(ms)) * NANOS_PER_MS);
	return {
		traceId: idOf$1(call.call, 32),
		spanId: idOf$1(call.id, 16),
		name: `${call.api} ${call.askedModel ?? ""}`.trim(),
		kind: CLIENT,
		startTimeUnixNano: nanos(at),
		endTimeUnixNano: nanos(at + durationMs),
		attributes: attributes.filter((one) => one !== void 0),
		...call.outcome === "failed" && { status: { code: ERROR } }
	};
}
/** OpenTelemetry counts what came from the cache as input; unknown where a part of it is. */
function inputOf({ tokens }) {
	const { uncachedInput, cacheRead, cacheWrite } = tokens;
	if (uncachedInput === void 0) return void 0;
	return uncachedInput + (cacheRead ?? 0) + (cacheWrite ?? 0);
}
/** The digits that a trace's and a span's ids have. */
function idOf$1(id, digits) {
	return createHash("sha256").update(id).digest("hex").slice(0, digits);
}
function attribute(key, value) {
	if (value === void 0) return void 0;
	return {
		key,
		value: typeof value === "number" ? { intValue: String(value) } : { stringValue: value }
	};
}
// src/domain/cache-write-charge.ts
/** GPT-5.6 and later, in any spelling; `gpt-35` is GPT-3.5 and `gpt-5-2025-08-07` GPT-5. */
const CHARGES_WRITES = /(?:^|[/:.])gpt[-_](?:5[._-](?:[6-9]|[1-9]\d)|[6-9]|1\d)(?!\d)/i;
/**
* Whether a model of OpenAI is charged for cache writes: GPT-5.6 and later take 1.25 times their
* input's price for them (https://developers.openai.com/api/docs/guides/prompt-caching, 2026-07).
*/
function chargesCacheWrites(model) {
	return CHARGES_WRITES.test(model ?? "");
}
// src/tracker/answer-usage.ts
function isWire(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
* Reads a `usage` or `usageMetadata`; undefined where it has no count that is known here.
*
* @param model - decides whether a count that is missing is 0.
* @param tier - of the answer around it, where the usage names none.
*/
function readAnswerUsage(wire, model, tier) {
	if (!isWire(wire)) return void 0;
	const read = readGemini(wire) ?? readAnthropic(wire) ?? readOpenAi(wire, model) ?? readOther(wire);
	if (read === void 0) return void 0;
	const modifiers = modifiersOf(wire["speed"], wire["service_tier"] ?? tier, wire["inference_geo"]);
	return {
		...read,
		...modifiers && { modifiers }
	};
}
/** A count that can be; anything else is unknown. */
function count(wire, name) {
	const value = isWire(wire) ? wire[name] : void 0;
	return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 1e10 ? value : void 0;
}
/** Sum of what is known; undefined when neither is. */
function sum(a, b) {
	return a === void 0 ? b : a + (b ?? 0);
}
/** A whole without its parts, of which an unknown one is taken for 0. */
function without(whole, ...parts) {
	if (whole === void 0) return void 0;
	return Math.max(0, parts.reduce((left, part) => left - (part ?? 0), whole));
}
/**
* https://docs.claude.com/en/api/messages, read 2026-11: counts that never overlap. A usage of
* neither this API's names nor OpenAI's has no cache, so that both meanings are the same.
*/
function readAnthropic(wire) {
	if ("input_tokens_details" in wire || "total_tokens" in wire || !("input_tokens" in wire || "output_tokens" in wire)) return void 0;
	const creation = wire["cache_creation"];
	const fiveMinutes = count(creation, "ephemeral_5m_input_tokens");
	const oneHour = count(creation, "ephemeral_1h_input_tokens");
	const cacheWrite = count(wire, "cache_creation_input_tokens") ?? sum(fiveMinutes, oneHour);
	return known({
		tokens: {
			uncachedInput: count(wire, "input_tokens"),
			cacheRead: count(wire, "cache_read_input_tokens"),
			cacheWrite,
			...cacheWrite !== void 0 && oneHour !== void 0 && { cacheWrite1h: Math.min(oneHour, cacheWrite) },
			output: count(wire, "output_tokens")
		},
		reasoning: count(wire["output_tokens_details"], "thinking_tokens"),
		webSearches: count(wire["server_tool_use"], "web_search_requests")
	});
}
/**
* https://platform.openai.com/docs/api-reference, read 2026-11: input with what was read from
* and written to the cache, output with reasoning. Chat, embeddings and the like say
* `prompt_tokens`, responses, images and transcriptions `input_tokens`.
*/
function readOpenAi(wire, model) {
	const input = count(wire, "prompt_tokens") ?? count(wire, "input_tokens");
	const details = wire["prompt_tokens_details"] ?? wire["input_tokens_details"];
	const written = count(details, "cache_write_tokens");
	const unwritten = isWire(details) && !chargesCacheWrites(model) ? 0 : void 0;
	const cacheRead = count(details, "cached_tokens");
	const total = count(wire, "total_tokens");
	const said = count(wire, "completion_tokens") ?? count(wire, "output_tokens");
	if (said === void 0 && input !== void 0 && total === input) return { tokens: {
		uncachedInput: input,
		cacheRead: 0,
		cacheWrite: 0,
		output: 0
	} };
	const output = said ?? (total === void 0 || input === void 0 ? said : without(total, input));
	const outputs = wire["completion_tokens_details"] ?? wire["output_tokens_details"];
	return known({
		tokens: {
			uncachedInput: without(input, cacheRead, written),
			cacheRead,
			cacheWrite: written ?? unwritten,
			output
		},
		reasoning: count(outputs, "reasoning_tokens")
	});
}
/**
* https://ai.google.dev/api/generate-content#UsageMetadata, read 2026-11: the prompt with what
* came from the cache, the answer without thoughts.
*/
function readGemini(wire) {
	if (!("promptTokenCount" in wire || "candidatesTokenCount" in wire)) return void 0;
	const prompt = sum(count(wire, "promptTokenCount"), count(wire, "toolUsePromptTokenCount"));
	const cacheRead = count(wire, "cachedContentTokenCount") ?? 0;
	const thoughts = count(wire, "thoughtsTokenCount");
	const answer = count(wire, "candidatesTokenCount");
	const total = count(wire, "totalTokenCount");
	const rest = total !== void 0 && prompt !== void 0 ? total - prompt : void 0;
	const output = sum(answer, thoughts) ?? (rest === 0 ? 0 : void 0);
	return known({
		tokens: {
			uncachedInput: without(prompt, cacheRead),
			cacheRead,
			cacheWrite: 0,
			output
		},
		reasoning: thoughts
	});
}
/** Ollama (https://docs.ollama.com/api) and Amazon Bedrock's Converse, both read 2026-11. */
function readOther(wire) {
	return known({ tokens: {
		uncachedInput: count(wire, "prompt_eval_count") ?? count(wire, "inputTokens"),
		cacheRead: count(wire, "cacheReadInputTokens"),
		cacheWrite: count(wire, "cacheWriteInputTokens"),
		output: count(wire, "eval_count") ?? count(wire, "outputTokens")
	} });
}
function known(usage) {
	const { uncachedInput, output } = usage.tokens;
	return uncachedInput === void 0 && output === void 0 ? void 0 : usage;
}
/** What is charged at list price. */
const AT_LIST_PRICE = /* @__PURE__ */ new Set([
	"standard",
	"default",
	"auto",
	""
]);
/** What changes the price; a speed or tier that is not known here is `other`. */
function modifiersOf(speed, tier, region) {
	const hasSpeed = typeof speed === "string" && !AT_LIST_PRICE.has(speed);
	const hasTier = typeof tier === "string" && !AT_LIST_PRICE.has(tier);
	const isUs = region === "us";
	if (!hasSpeed && !hasTier && !isUs) return void 0;
	return {
		...hasSpeed && { speed: speed === "fast" ? speed : "other" },
		...hasTier && { tier: tier === "batch" || tier === "priority" ? tier : "other" },
		...isUs && { region }
	};
}
// src/tracker/call-address.ts
/**
* The APIs of models. A group in a path is the model. From the references of Anthropic (https://docs.claude.com/en/api),
* OpenAI (https://platform.openai.com/docs/api-reference), Gemini
* (https://ai.google.dev/api) and Amazon Bedrock (https://docs.aws.amazon.com/bedrock/latest/APIReference), read 2026-11.
*/
const SHAPES = [
	{
		method: "POST",
		path: /\/messages$/,
		api: "messages",
		provider: "anthropic"
	},
	{
		method: "POST",
		path: /\/messages\/count_tokens$/,
		api: "count-tokens",
		provider: "anthropic",
		isSpend: false
	},
	{
		method: "GET",
		path: /\/messages\/batches\/[^/]+\/results$/,
		api: "batch-results",
		provider: "anthropic",
		isSpend: false,
		kind: "batch-lines"
	},
	{
		method: "POST",
		path: /\/publishers\/anthropic\/models\/([^/:]+):(?:streamR|r)awPredict$/,
		api: "messages",
		provider: "anthropic"
	},
	{
		method: "POST",
		path: /\/chat\/completions$/,
		api: "chat"
	},
	{
		method: "POST",
		path: /\/responses(?:\/compact)?$/,
		api: "responses",
		provider: "openai"
	},
	{
		method: "POST",
		path: /\/responses\/input_tokens$/,
		api: "count-tokens",
		provider: "openai",
		isSpend: false
	},
	{
		method: "GET",
		path: /\/responses\/[^/]+$/,
		api: "responses",
		provider: "openai",
		kind: "background"
	},
	{
		method: "POST",
		path: /\/embeddings$/,
		api: "embeddings"
	},
	{
		method: "POST",
		path: /\/completions$/,
		api: "completions"
	},
	{
		method: "POST",
		path: /\/images\/(?:generations|edits|variations)$/,
		api: "images"
	},
	{
		method: "POST",
		path: /\/audio\/(?:transcriptions|translations|speech)$/,
		api: "audio"
	},
	{
		method: "POST",
		path: /\/moderations$/,
		api: "moderations",
		isSpend: false
	},
	{
		method: "GET",
		path: /\/batches\/batch_[^/]+$/,
		api: "batch",
		isSpend: false,
		kind: "batch"
	},
	{
		method: "GET",
		path: /\/files\/[^/]+\/content$/,
		api: "batch-results",
		provider: "openai",
		isSpend: false,
		kind: "batch-lines"
	},
	{
		method: "POST",
		path: /\/models\/([^/:]+):(?:streamG|g)enerateContent$/,
		api: "generate-content",
		provider: "gemini"
	},
	{
		method: "POST",
		path: /\/models\/([^/:]+):(?:embedContent|batchEmbedContents)$/,
		api: "embeddings",
		provider: "gemini"
	},
	{
		method: "POST",
		path: /\/models\/([^/:]+):countTokens$/,
		api: "count-tokens",
		provider: "gemini",
		isSpend: false
	},
	{
		method: "POST",
		path: /\/models\/([^/:]+):predict$/,
		api: "predict"
	},
	{
		method: "POST",
		path: /\/model\/([^/]+)\/(?:invoke|converse)(?:-with-response-stream|-stream)?$/,
		api: "converse"
	},
	{
		method: "POST",
		path: /\/api\/(?:chat|generate)$/,
		api: "chat"
	}
];
/** Hosts that serve models under the paths of others. */
const HOSTS = [
	[/(?:^|\.)anthropic\.com$/, "anthropic"],
	[/(?:^|\.)(?:openai\.com|openai\.azure\.com|cognitiveservices\.azure\.com)$/, "openai"],
	[/(?:^|\.)googleapis\.com$/, "gemini"],
	[/(?:^|\.)githubcopilot\.com$/, "copilot"],
	[/(?:^|\.)(mistral|deepseek|groq|openrouter|x|cohere|fireworks|together|perplexity)\.ai$/, ""],
	[/(?:^|\.)(deepseek|groq|cohere|perplexity)\.com$/, ""]
];
/** Addresses are few; those with an id in them are forgotten with the rest. */
const MAX_REMEMBERED$1 = 500;
const remembered = /* @__PURE__ */ new Map();
/** What an address says; undefined where it names no API of a model. */
function readAddress(method, url) {
	const key = `${method} ${url}`;
	const known = remembered.get(key);
	if (known !== void 0 || remembered.has(key)) return known;
	if (remembered.size === MAX_REMEMBERED$1) remembered.clear();
	const read = parseAddress(method.toUpperCase(), url);
	remembered.set(key, read);
	return read;
}
function parseAddress(method, url) {
	if (!URL.canParse(url)) return void 0;
	const { hostname, pathname } = new URL(url);
	for (const shape of SHAPES) {
		const match = shape.method === method ? shape.path.exec(pathname) : null;
		if (match === null) continue;
		const model = match[1] ?? /\/deployments\/([^/]+)\//.exec(pathname)?.[1];
		return {
			provider: shape.provider ?? providerOfHost(hostname),
			api: shape.api,
			isSpend: shape.isSpend ?? true,
			kind: shape.kind ?? "answer",
			...model !== void 0 && { model: decode(model) }
		};
	}
}
function providerOfHost(hostname) {
	for (const [pattern, provider] of HOSTS) {
		const match = pattern.exec(hostname);
		if (match !== null) return provider === "" ? match[1] : provider;
	}
}
function decode(part) {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
/** What models of known names are of, for gateways of many; `unknown` for others. */
const MAKERS = [
	[/(?:^|[./])claude/i, "anthropic"],
	[/(?:^|[./])(?:gpt-|chatgpt|o\d|text-embedding-[3a])/i, "openai"],
	[/(?:^|[./])gemini/i, "gemini"]
];
/** The provider of a call: by its address, else by its model. */
function providerOf(address, model) {
	return address.provider ?? providerOfModel(model);
}
/** The maker of a model whose name shows it. */
function providerOfModel(model) {
	return MAKERS.find(([pattern]) => pattern.test(model ?? ""))?.[1] ?? "unknown";
}
/**
* The address of a call that no path above names, but whose body asks a model; undefined for
* any other.
*/
function guessAddress(method, url, body) {
	if (method.toUpperCase() !== "POST" || typeof body?.["model"] !== "string") return void 0;
	if (![
		"messages",
		"input",
		"prompt",
		"contents",
		"inputs"
	].some((key) => key in body) || !URL.canParse(url)) return void 0;
	const { hostname, pathname } = new URL(url);
	if (/\/(?:batches|fine_tuning|files|assistants|evals)(?:\/|$)/.test(pathname)) return void 0;
	return {
		provider: providerOfHost(hostname),
		api: "other",
		isSpend: true,
		kind: "answer"
	};
}
// src/tracker/prompt.ts
/** Of 64: two of a million prompts meet with a probability of one to 36 million. */
const HASH_DIGITS = 16;
/** Marks of the end of a cached part wander through a conversation; they are no part of it. */
const CACHE_CONTROL = /,"cache_control":(?:null|\{[^{}]*\})/g;
/**
* What of a request's prompt may be remembered: lengths and hashes under a key that stays on
* this machine. Never its text.
*
* @param body - the request, parsed; undefined where it is no JSON.
* @param text - the same as it is sent; undefined for a stream.
*/
function rememberPrompt(body, text, key) {
	const asked = text !== void 0 && text.length <= 8e6 && { requestHash: keyed(key, "request", text) };
	const whole = text !== void 0 && {
		requestLength: text.length,
		...asked
	};
	if (body === void 0 || (text?.length ?? 0) > 8e6) return { ...whole };
	const { template, rest } = partsOf(body);
	const hasTools = Array.isArray(body["tools"]) && body["tools"].length > 0;
	return {
		...whole,
		templateLength: template.length,
		...template !== "" && { templateHash: keyed(key, "template", template) },
		prefixHashes: (text?.length ?? 0) < prefixLengthAt(0) ? [] : hashPrefixes(template, rest, key),
		hasTools
	};
}
/** A hash that nobody can try texts against without the key; `purpose` keeps its kinds apart. */
function keyed(key, purpose, text) {
	return hash("sha256", `${key}${purpose}\0${text}`, "hex").slice(0, HASH_DIGITS);
}
/** Each hash is one of the hash before it and of the text since. */
function hashPrefixes(template, rest, key) {
	const text = template + rest();
	const hashes = [];
	let last = key;
	let from = 0;
	for (let index = 0; index < 32; index += 1) {
		const to = prefixLengthAt(index);
		if (to > text.length) break;
		last = hash("sha256", `${last}prefix\0${text.slice(from, to)}`, "hex");
		hashes.push(last.slice(0, HASH_DIGITS));
		from = to;
	}
	return hashes;
}
/**
* A prompt in the order in which providers cache it: tools, system prompt, then the rest
* (https://docs.claude.com/en/docs/build-with-claude/prompt-caching, read 2026-11).
*/
function partsOf(body) {
	const messages = body["messages"] ?? body["input"] ?? body["contents"] ?? body["prompt"];
	const list = Array.isArray(messages) ? messages : [messages];
	const start = list.findIndex((message) => !isOfSystem(message));
	const leading = list.slice(0, start === -1 ? list.length : start);
	const system = body["system"] ?? body["instructions"] ?? body["systemInstruction"];
	return {
		template: [
			body["tools"],
			system,
			...leading
		].map(write$1).join(""),
		rest: () => list.slice(leading.length).map(write$1).join("")
	};
}
function isOfSystem(message) {
	if (typeof message !== "object" || message === null || !("role" in message)) return false;
	return message.role === "system" || message.role === "developer";
}
function write$1(part) {
	if (part === void 0 || part === null) return "";
	if (typeof part === "string") return part;
	const text = JSON.stringify(part);
	return text.includes("\"cache_control\"") ? text.replaceAll(CACHE_CONTROL, "") : text;
}
// src/tracker/call-request.ts
/** Whether a request may be a call to a model; most that are not are seen at once. */
function mayBeCall({ method, url, text }) {
	if (readAddress(method, url) !== void 0) return true;
	if (method.toUpperCase() !== "POST" || text === void 0) return false;
	return text.length <= 8e6 && text.includes("\"model\"");
}
/** Reads a request; undefined for one that is no call to a model. */
function readRequest(request, key) {
	const { method, url, text } = request;
	const body = parseBody(text);
	const address = readAddress(method, url) ?? guessAddress(method, url, body);
	if (address === void 0) return void 0;
	const named = body?.["model"];
	const askedModel = typeof named === "string" && named !== "" ? named : address.model;
	const isStream = body?.["stream"] === true || /:stream|[?&]alt=sse|-stream$/.test(url);
	return {
		asked: {
			provider: providerOf(address, askedModel),
			api: address.api,
			isSpend: address.isSpend,
			isStream,
			askedModel: askedModel?.slice(0, 200),
			...address.kind === "answer" && rememberPrompt(body, text, key)
		},
		kind: address.kind
	};
}
function parseBody(text) {
	if (text === void 0 || text.length > 8e6) return void 0;
	try {
		const value = JSON.parse(text);
		return isWire(value) ? value : void 0;
	} catch {
		return;
	}
}
/** What is kept of a longer one, of its beginning and of its end. UTF-16 code units. */
const KEPT = 65536;
/** A text as it arrives, whole while it is short, else its two ends. */
var BoundedText = class {
	#text = "";
	#tail;
	add(piece) {
		if (this.#tail === void 0) {
			this.#text += piece;
			if (this.#text.length <= 262144) return;
			this.#tail = this.#text.slice(-65536);
			this.#text = this.#text.slice(0, KEPT);
		} else this.#tail = (this.#tail + piece).slice(-65536);
	}
	/** All of it; undefined when it was too long. */
	get whole() {
		return this.#tail === void 0 ? this.#text : void 0;
	}
	/** The value that it is in JSON, or what its ends show of one; undefined when it is none. */
	parse() {
		if (this.#tail !== void 0) return salvage(this.#text, this.#tail);
		try {
			return JSON.parse(this.#text);
		} catch {
			return;
		}
	}
};
/** A key of an object, and not one within a text, whose quotes have a backslash before them. */
const USAGE = /(?<!\\)"(usage|usageMetadata)"\s*:\s*\{/g;
const NAMES = [
	"model",
	"modelVersion",
	"id",
	"responseId",
	"service_tier",
	"type"
];
/**
* The fields that this program reads, out of an object of which only both ends are known. Every
* API writes its usage behind what the model wrote.
*/
function salvage(head, tail) {
	const last = [...tail.matchAll(USAGE)].at(-1);
	const usage = last && readObject(tail, last.index + last[0].length - 1);
	if (last === void 0 || usage === void 0) return void 0;
	const fields = NAMES.map((name) => {
		const pattern = new RegExp(`(?<!\\\\)"${name}"\\s*:\\s*"([^"\\\\]{1,200})"`, "g");
		const found = head.match(pattern)?.[0] ?? tail.match(pattern)?.at(-1);
		return [name, found && pattern.exec(found)?.[1]];
	});
	return {
		...Object.fromEntries(fields),
		[last[1] ?? "usage"]: usage
	};
}
/** The object that begins at a brace; undefined when it does not end. */
function readObject(text, from) {
	let depth = 0;
	let isText = false;
	for (let at = from; at < text.length; at += 1) {
		const unit = text[at];
		if (isText) {
			if (unit === "\\") at += 1;
			else if (unit === "\"") isText = false;
		} else if (unit === "\"") isText = true;
		else if (unit === "{") depth += 1;
		else if (unit === "}") {
			depth -= 1;
			if (depth === 0) return parseObject$1(text.slice(from, at + 1));
		}
	}
}
function parseObject$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/tracker/byte-lines.ts
const LF$2 = 10;
const CR$1 = 13;
const BOM = Buffer.from("﻿");
/** Splits bytes that arrive in pieces into their lines, which end in LF, CR LF or CR. */
var ByteLines = class {
	#take;
	/** The pieces of a line that has not ended. */
	#rest = [];
	#restLength = 0;
	/** The same when they are too long to be kept. */
	#long;
	#isFirst = true;
	/** The last piece ended in CR: an LF that follows belongs to it. */
	#endedInCr = false;
	constructor(take) {
		this.#take = take;
	}
	add(piece) {
		if (piece.length === 0) return;
		const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
		let from = this.#endedInCr && bytes[0] === LF$2 ? 1 : 0;
		this.#endedInCr = bytes.at(-1) === CR$1;
		const hasCr = bytes.includes(CR$1);
		for (;;) {
			const end = hasCr ? indexOfEnd(bytes, from) : bytes.indexOf(LF$2, from);
			if (end === -1) break;
			this.#end(bytes, from, end);
			from = bytes[end] === CR$1 && bytes[end + 1] === LF$2 ? end + 2 : end + 1;
		}
		if (from < bytes.length) this.#keep(bytes.subarray(from));
	}
	/** A last line may have no end. */
	end() {
		if (this.#restLength > 0 || this.#long !== void 0) this.#end(Buffer.alloc(0), 0, 0);
	}
	/** Kept bytes are copies: those that passed are the program's. */
	#keep(bytes) {
		if (this.#long === void 0 && this.#restLength + bytes.length <= 262144) {
			this.#rest.push(Buffer.from(bytes));
			this.#restLength += bytes.length;
			return;
		}
		this.#long ??= {
			text: new BoundedText(),
			decoder: new TextDecoder()
		};
		for (const part of [...this.#rest, bytes]) this.#lengthen(part);
		this.#rest = [];
		this.#restLength = 0;
	}
	#lengthen(bytes) {
		this.#long?.text.add(this.#long.decoder.decode(bytes, { stream: true }));
	}
	#end(bytes, from, to) {
		if (this.#long !== void 0) {
			this.#lengthen(bytes.subarray(from, to));
			const { text } = this.#long;
			this.#long = void 0;
			this.#take(bytes, from, to, text);
		} else if (this.#restLength > 0) {
			const line = Buffer.concat([...this.#rest, bytes.subarray(from, to)]);
			this.#rest = [];
			this.#restLength = 0;
			this.#takeWhole(line, 0, line.length);
		} else this.#takeWhole(bytes, from, to);
	}
	#takeWhole(bytes, from, to) {
		const hasMark = this.#isFirst && bytes.subarray(from, from + BOM.length).equals(BOM);
		this.#isFirst = false;
		this.#take(bytes, hasMark ? from + BOM.length : from, to);
	}
};
function indexOfEnd(bytes, from) {
	const [lf, cr] = [bytes.indexOf(LF$2, from), bytes.indexOf(CR$1, from)];
	return lf === -1 || cr === -1 ? Math.max(lf, cr) : Math.min(lf, cr);
}
// src/tracker/server-events.ts
const EVENT = Buffer.from("event:");
const DATA = Buffer.from("data:");
const SPACE = 32;
/**
* Reads a stream of events as it arrives
* (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).
* Comments, ids and times are nothing here; an event that is not ended is none.
*/
var ServerEvents = class {
	#lines = new ByteLines((bytes, from, to, long) => this.#takeLine(bytes, from, to, long));
	#take;
	#isIdle;
	#name = "";
	#skips = false;
	#data;
	/** @param isIdle - whether events of a name are of no interest: their data is not read. */
	constructor(take, isIdle = () => false) {
		this.#take = take;
		this.#isIdle = isIdle;
	}
	add(bytes) {
		this.#lines.add(bytes);
	}
	#takeLine(bytes, from, to, long) {
		if (long !== void 0) this.#data = long;
		else if (from === to) this.#dispatch();
		else if (begins(bytes, from, to, DATA)) {
			if (!this.#skips) this.#addData(valueOf(bytes, from + DATA.length, to));
		} else if (begins(bytes, from, to, EVENT)) {
			this.#name = valueOf(bytes, from + EVENT.length, to);
			this.#skips = this.#isIdle(this.#name);
		}
	}
	#addData(value) {
		if (this.#data === void 0) this.#data = new BoundedText();
		else this.#data.add("\n");
		this.#data.add(value);
	}
	#dispatch() {
		const [name, data] = [this.#name, this.#skips ? void 0 : this.#data];
		this.#name = "";
		this.#skips = false;
		this.#data = void 0;
		if (data !== void 0) this.#take({
			name,
			data
		});
	}
};
function begins(bytes, from, to, field) {
	const end = from + field.length;
	return bytes[from] === field[0] && end <= to && bytes.compare(field, 0, field.length, from, end) === 0;
}
/** One space after the colon is no part of a value. */
function valueOf(bytes, from, to) {
	return bytes.toString("utf8", bytes[from] === SPACE && from < to ? from + 1 : from, to);
}
// src/tracker/answer-body.ts
/** Reads one answer, in whichever form the server sends it. */
function readAnswerBody(contentType, answer, isStreamAsked) {
	const type = contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
	if (/^(?:audio|image|video)\/|octet-stream|eventstream/.test(type)) return NOTHING;
	if (type === "text/event-stream" || type === "" && isStreamAsked) {
		const events = new ServerEvents(eventsInto(answer), (name) => IDLE.test(name));
		return {
			add: (bytes) => events.add(bytes),
			end: () => answer.endStream()
		};
	}
	if (/ndjson|jsonl|json-seq/.test(type)) {
		const lines = readLines$1((value) => answer.take(value));
		return {
			add: (bytes) => lines.add(bytes),
			end() {
				lines.end();
				answer.end();
			}
		};
	}
	const [whole, decoder] = [new BoundedText(), new TextDecoder()];
	return {
		add: (bytes) => whole.add(decoder.decode(bytes, { stream: true })),
		end() {
			whole.add(decoder.decode());
			answer.take(whole.parse());
			answer.end();
		}
	};
}
/** Reads a file of answers, one a line. */
function readLines$1(take) {
	const lines = new ByteLines((bytes, from, to, long) => {
		if (from !== to || long !== void 0) take((long ?? textOf$2(bytes, from, to)).parse());
	});
	return {
		add: (bytes) => lines.add(bytes),
		end: () => lines.end()
	};
}
function textOf$2(bytes, from, to) {
	const text = new BoundedText();
	text.add(bytes.toString("utf8", from, to));
	return text;
}
const NOTHING = {
	add: () => void 0,
	end: () => void 0
};
/** Events of which a stream has hundreds, and which say nothing of what it used. */
const IDLE = /^(?:content_block_\w+|ping|response\.(?!created|completed|incomplete|failed)[\w.]+)$/;
/** What begins the data of Anthropic's idle events, from servers that do not name theirs. */
const IDLE_DATA = /^\{"type":\s?"(?:content_block_|ping")/;
function eventsInto(answer) {
	let isFirst = true;
	return ({ name, data }) => {
		if (data.whole === "[DONE]") answer.end();
		else if (name !== "" || isFirst || maySay(data)) answer.take(data.parse());
		isFirst = false;
	};
}
/** Whether a chunk may hold a usage or an end: nearly none does, and parsing costs most. */
function maySay(data) {
	const text = data.whole;
	if (text === void 0) return true;
	if (text.includes("\"usage\"") && !text.includes("\"usage\":null")) return true;
	if (text.includes("\"finish_reason\":\"")) return true;
	if (text.includes("\"usageMetadata\"") || text.includes("\"eval_count\"")) return true;
	return text.startsWith("{\"type\"") && !IDLE_DATA.test(text);
}
// src/tracker/answered-record.ts
/** How a call ended whose answer began. */
function outcomeOf({ isEnded, hasFailed, id }) {
	if (hasFailed) return isEnded || id === void 0 ? "failed" : "partial";
	return isEnded ? "complete" : "partial";
}
/** The record with what its answer says, and those of answers behind it. */
function withAnswer(record, { model, id, usage, further }) {
	return [{
		...record,
		...model !== void 0 && { answeredModel: model },
		...id !== void 0 && { responseId: id },
		...usage
	}, ...further.map(({ model: other, usage: spent }, index) => ({
		...record,
		...spent,
		id: `${record.id}-${index + 1}`,
		answeredModel: other,
		...id !== void 0 && { responseId: `${id}/${index + 1}` }
	}))];
}
// src/tracker/answer.ts
/** What streams of Responses end with. */
const LAST_EVENTS = /* @__PURE__ */ new Set([
	"response.completed",
	"response.incomplete",
	"response.failed"
]);
/** More than one answer makes. */
const MAX_ITERATIONS = 100;
/**
* Puts an answer together out of what of it arrives: the one object of an answer that is not
* streamed, or the events of one that is.
*/
var AnswerReader = class {
	#asked;
	#model;
	#id;
	#usage;
	#tier;
	#isOutputKnown = false;
	#isEnded = false;
	#hasFinished = false;
	/** Such a one says when it ends: without it, it was cut. */
	#saysItsEnd = false;
	#hasFailed = false;
	#isPending = false;
	/** @param asked - the model that was asked, where it is known. */
	constructor(asked) {
		this.#asked = asked;
	}
	get hasUsage() {
		return this.#usage !== void 0;
	}
	get isEnded() {
		return this.#isEnded;
	}
	/** Notes that the answer is whole. */
	end() {
		this.#isEnded = true;
	}
	/** Notes that its stream came to an end, which one that was cut may do too. */
	endStream() {
		if (!this.#saysItsEnd || this.#hasFinished) this.#isEnded = true;
	}
	/** Takes an object or event; anything else says nothing. */
	take(value) {
		if (Array.isArray(value)) for (const part of value) this.take(part);
		if (!isWire(value)) return;
		const { type } = value;
		if (type === "message_start") {
			this.#saysItsEnd = true;
			this.#takeWhole(value["message"]);
			this.#isOutputKnown = false;
		} else if (type === "message_delta") {
			this.#addUsage(value["usage"]);
			const { delta } = value;
			if (isWire(delta) && delta["stop_reason"] != null) this.#isOutputKnown = true;
		} else if (type === "message_stop") this.#isEnded = true;
		else if (type === "error") this.#hasFailed = true;
		else if (typeof type === "string" && type.startsWith("response.")) this.#takeEvent(value);
		else this.#takeWhole(value);
	}
	#takeEvent({ type, response }) {
		this.#saysItsEnd = true;
		this.#takeWhole(response);
		if (!LAST_EVENTS.has(type)) return;
		this.#isEnded = true;
		if (type === "response.failed") this.#hasFailed = true;
	}
	#takeWhole(value) {
		if (!isWire(value)) return;
		this.#model = text(value["model"]) ?? text(value["modelVersion"]) ?? this.#model;
		this.#id = text(value["id"]) ?? text(value["responseId"]) ?? this.#id;
		this.#tier = value["service_tier"] ?? this.#tier;
		const { status } = value;
		this.#isPending = status === "queued" || status === "in_progress";
		if (status === "failed" || status === "cancelled") this.#hasFailed = true;
		const parts = value["choices"] ?? value["candidates"];
		if (Array.isArray(parts)) this.#saysItsEnd = true;
		if (Array.isArray(parts) && parts.some(hasFinished)) this.#hasFinished = true;
		const usage = value["usage"] ?? value["usageMetadata"] ?? ("eval_count" in value ? value : null);
		if (isWire(usage)) this.#usage = usage;
		if (isWire(usage) && isLast(value)) this.#isOutputKnown = true;
	}
	/** Later counts include the earlier; one that is not told again still holds. */
	#addUsage(usage) {
		if (!isWire(usage)) return;
		const told = Object.entries(usage).filter(([, value]) => value !== null);
		this.#usage = {
			...this.#usage,
			...Object.fromEntries(told)
		};
	}
	read() {
		const model = this.#model ?? this.#asked;
		const read = readAnswerUsage(this.#usage, model, this.#tier);
		const isKnown = this.#isOutputKnown || this.#isEnded;
		return {
			model: this.#model,
			id: this.#id,
			usage: isKnown ? read : withoutOutput(read),
			further: readFurther(this.#usage?.["iterations"], model),
			isEnded: this.#isEnded,
			hasFailed: this.#hasFailed,
			isPending: this.#isPending && this.#isEnded
		};
	}
};
/** Whether a chunk's counts are those of all that the model wrote. */
function isLast(chunk) {
	const parts = chunk["choices"] ?? chunk["candidates"];
	if (!Array.isArray(parts)) return chunk["done"] === true;
	return parts.every(hasFinished);
}
function hasFinished(part) {
	return isWire(part) && (part["finish_reason"] ?? part["finishReason"]) != null;
}
/** What was written until an answer was cut is unknown. */
function withoutOutput(usage) {
	if (usage === void 0) return void 0;
	return {
		...usage,
		reasoning: void 0,
		tokens: {
			...usage.tokens,
			output: void 0
		}
	};
}
/**
* Reads `usage.iterations`: an `advisor_message` is an answer of another model, which it names
* (https://github.com/ccusage/ccusage/issues/1115), and a `compaction` is billed beside the
* counts (docs.claude.com, "Compaction"; both read 2026-11). Those of type `message` are in the
* counts; what others cost is undocumented.
*/
function readFurther(iterations, model) {
	if (!Array.isArray(iterations)) return [];
	return iterations.slice(0, MAX_ITERATIONS).flatMap((iteration) => {
		if (!isWire(iteration)) return [];
		const { type } = iteration;
		if (type !== "advisor_message" && type !== "compaction") return [];
		const usage = readAnswerUsage(iteration, model);
		return usage === void 0 ? [] : [{
			model: text(iteration["model"]) ?? model,
			usage
		}];
	});
}
function text(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 200) : void 0;
}
// src/tracker/answer-origin.ts
const origins = /* @__PURE__ */ new WeakMap();
/** Marks a response, and gives it. */
function markOrigin(response, origin) {
	origins.set(response, origin);
	return response;
}
/** Where a response comes from; undefined for the provider's own. */
function originOf$1(response) {
	return origins.get(response);
}
/** Marks a response that stands for another as that one is. */
function keepOrigin(from, to) {
	const origin = originOf$1(from);
	return origin === void 0 ? to : markOrigin(to, origin);
}
/**
* The record of a call that the cache answered: it used nothing. It has no id of an answer, since
* that is the id of the call which was spent on.
*/
function fromCache(record, { model, savedNanoUsd }) {
	return {
		...record,
		outcome: "cached",
		tokens: {
			uncachedInput: 0,
			cacheRead: 0,
			cacheWrite: 0,
			output: 0
		},
		...model !== void 0 && { answeredModel: model },
		...savedNanoUsd !== void 0 && { savedNanoUsd }
	};
}
// src/tracker/background.ts
/** Answers that are asked for later, by their ids. */
const MAX_REMEMBERED = 1e3;
const pending = /* @__PURE__ */ new Map();
/** Keeps a call whose answer the provider still works on. */
function rememberPending(id, call) {
	const [oldest] = pending.keys();
	if (pending.size >= MAX_REMEMBERED && oldest !== void 0) pending.delete(oldest);
	pending.set(id, call);
}
/** The call whose answer has this id; undefined where another program made it. */
function pendingCall(id) {
	return id === void 0 ? void 0 : pending.get(id);
}
// src/tracker/batch-line.ts
/** What kinds of answers call themselves. */
const APIS$1 = {
	"chat.completion": "chat",
	response: "responses",
	list: "embeddings",
	message: "messages"
};
/**
* Reads a line of a batch's results: of Anthropic's (`result.message`,
* https://docs.claude.com/en/api/retrieving-message-batch-results), OpenAI's (`response.body`,
* https://platform.openai.com/docs/api-reference/batch) or Gemini's (`response`), read 2026-11.
* Undefined for one without an answer: it was not charged.
*/
function readBatchLine(line) {
	if (!isWire(line)) return void 0;
	const { result, response } = line;
	const found = isWire(result) ? result["message"] : isWire(response) && (response["body"] ?? response);
	if (!isWire(found)) return void 0;
	const reader = new AnswerReader();
	reader.take(found);
	reader.end();
	const answer = reader.read();
	if (answer.usage === void 0) return void 0;
	const kind = found["object"] ?? found["type"];
	return {
		api: (typeof kind === "string" ? APIS$1[kind] : void 0) ?? "generate-content",
		answer
	};
}
/** Batches have a price of their own, whether their answers say so or not. */
function withBatchTier(record) {
	return {
		...record,
		modifiers: {
			...record.modifiers,
			tier: "batch"
		}
	};
}
// src/tracker/retries.ts
/** Calls whose next attempt may come, by what was asked. */
const MAX_ASKED = 1e3;
/** Equal requests at once. */
const MAX_EQUAL = 100;
const open = /* @__PURE__ */ new Map();
/** Twelve digits that tell this program, or this thread of it, from all others. */
const PROGRAM = randomBytes(6).toString("hex");
let made = 0;
/**
* An id of an attempt: 32 hexadecimal digits, the first twelve of them the time, so that rows
* of one time lie together.
*/
function newId(at) {
	made += 1;
	return `${at.toString(16).padStart(12, "0")}${PROGRAM}${made.toString(16).padStart(8, "0")}`;
}
/**
* The call that an attempt belongs to. Clients number their attempts, but nothing in a request
* says which call it is an attempt of: that is the newest of an equal request whose number is one
* lower. Of equal calls at once it does not matter whose attempt is whose.
*
* @param id - of this attempt, which is the call's when it is the first.
*/
function callOf(asked, attempt, id) {
	const equal = open.get(asked) ?? [];
	const last = attempt === 0 ? -1 : equal.findLastIndex((other) => other.attempt === attempt - 1);
	const call = equal[last]?.call ?? id;
	if (last !== -1) equal.splice(last, 1);
	equal.push({
		call,
		attempt
	});
	if (equal.length > MAX_EQUAL) equal.shift();
	open.delete(asked);
	open.set(asked, equal);
	const [oldest] = open.keys();
	if (open.size > MAX_ASKED && oldest !== void 0) open.delete(oldest);
	return call;
}
/** Notes that a call got its answer, so that no attempt follows. */
function closeCall(asked, call) {
	const others = open.get(asked)?.filter((other) => other.call !== call);
	if (others?.length === 0) open.delete(asked);
	else if (others !== void 0) open.set(asked, others);
}
// src/tracker/watched-response.ts
/** Whether a body can be watched: those of node-fetch are streams of Node. */
function isWebStream(body) {
	return typeof body === "object" && body !== null && "getReader" in body;
}
/**
* The same response with a body that is watched; itself where that cannot be.
*
* The body is asked for only as the caller asks for it, and is not locked before, so that what
* Node does for bodies that nobody reads stays as it is: it cancels them when their response is
* gone. So the one that is given holds the one that it stands for.
*/
function watchResponse(response, watcher) {
	const { body } = response;
	if (!isWebStream(body)) return response;
	const watched = new Response(watchBody(response, body, watcher), {
		status: response.status,
		statusText: response.statusText,
		headers: response.headers
	});
	return Object.defineProperties(watched, {
		url: { get: () => response.url },
		type: { get: () => response.type },
		redirected: { get: () => response.redirected }
	});
}
function watchBody(response, body, watcher) {
	let reader;
	return new ReadableStream({
		async pull(controller) {
			reader ??= response.body.getReader();
			try {
				for (;;) {
					const { done, value } = await reader.read();
					if (done) {
						const rest = watcher.end();
						if (rest !== void 0 && rest.length > 0) controller.enqueue(rest);
						controller.close();
						return;
					}
					const passed = watcher.pass(value);
					if (passed.length > 0 || value.length === 0) {
						controller.enqueue(passed);
						return;
					}
				}
			} catch (error) {
				watcher.stop();
				throw error;
			}
		},
		async cancel(reason) {
			watcher.stop();
			await (reader ?? body).cancel(reason);
		}
	}, { highWaterMark: 0 });
}
// src/tracker/open-call.ts
/** An answer without the event that its caller did not ask for. */
function filterResponse(response, filter) {
	return watchResponse(response, {
		pass: (bytes) => filter.pass(bytes),
		end: () => filter.end(),
		stop: () => void 0
	});
}
/** The ids of calls whose client gives what their attempts share. */
const byOwner = /* @__PURE__ */ new WeakMap();
/**
* One attempt of a call while it is going on. Reading the request waits until the request is
* under way, or its answer comes. Methods may throw: who calls them swallows it.
*/
var OpenCall = class {
	#tracker;
	#request;
	#labels;
	#at;
	#started = performance.now();
	/** What would be written if the program ended now; undefined for what is not recorded. */
	#record;
	#kind = "answer";
	#asked = "";
	#answer = new AnswerReader();
	#isPrepared = false;
	#isBatched = false;
	/** Its beginning is in the store. */
	#isWritten = false;
	#isFinished = false;
	constructor(tracker, request) {
		this.#tracker = tracker;
		this.#request = request;
		const here = labelsHere();
		this.#labels = here === void 0 ? tracker.labels : cleanLabels({
			...tracker.labels,
			...here
		});
		this.#at = tracker.log.now();
		tracker.log.begin(this.#state);
		process.nextTick(() => setImmediate(() => tracker.log.attempt(() => this.#prepare())));
	}
	get labels() {
		return this.#labels;
	}
	get record() {
		this.#tracker.log.attempt(() => this.#prepare());
		return this.#record;
	}
	tell(records) {
		this.#tracker.log.write(records);
	}
	/** For what is written while it goes on. */
	#state = () => {
		this.#prepare();
		this.#isWritten = true;
		if (this.#record === void 0 || this.#kind !== "answer") return [];
		return withAnswer(this.#record, this.#answer.read());
	};
	/** No answer came. */
	fail() {
		this.#prepare();
		this.#finish("failed", void 0);
	}
	/** The answer began. Gives the response that the caller gets. */
	answer(response, filter) {
		this.#prepare();
		if (this.#record === void 0) return response;
		this.#record = {
			...this.#record,
			status: response.status
		};
		const origin = originOf$1(response);
		if (origin?.kind === "cache") {
			this.#record = fromCache(this.#record, origin);
			this.#finish("cached", void 0);
			return filter === void 0 ? response : filterResponse(response, filter);
		}
		this.#isBatched = origin?.kind === "batch";
		if (!response.ok) {
			this.#finish("failed", void 0);
			return response;
		}
		const { body } = response;
		if (body === null) this.#finish("complete", void 0);
		else if (isWebStream(body)) return this.#watch(response, filter);
		else this.#tell();
		return response;
	}
	#prepare() {
		if (this.#isPrepared) return;
		this.#isPrepared = true;
		const { log } = this.#tracker;
		const read = this.#at === void 0 ? void 0 : readRequest(this.#request, log.hashKey);
		if (read === void 0 || this.#at === void 0) return;
		const { attempt, url } = this.#request;
		this.#kind = read.kind;
		this.#answer = new AnswerReader(read.asked.askedModel);
		this.#asked = `${url} ${read.asked.requestHash ?? ""}`;
		const id = newId(this.#at);
		this.#record = {
			...this.#labels,
			...read.asked,
			id,
			call: this.#callId(id),
			at: this.#at,
			...attempt !== void 0 && { attempt },
			outcome: "unfinished",
			tokens: UNKNOWN_TOKENS
		};
		if (this.#kind === "answer") noteCall();
	}
	#callId(id) {
		const { attempt, owner } = this.#request;
		if (owner === void 0) return attempt === void 0 ? id : callOf(this.#asked, attempt, id);
		const call = byOwner.get(owner) ?? id;
		byOwner.set(owner, call);
		return call;
	}
	#watch(response, filter) {
		const { log } = this.#tracker;
		const answer = this.#answer;
		const body = this.#readerFor(response, answer);
		let hasTold = false;
		return watchResponse(response, {
			pass: (bytes) => {
				log.attempt(() => {
					if (this.#isFinished) return;
					body.add(bytes);
					if (answer.isEnded) this.#conclude(answer);
					else if (answer.hasUsage && !hasTold) {
						hasTold = true;
						this.#tell();
					}
				});
				return (filter && log.attempt(() => filter.pass(bytes))) ?? bytes;
			},
			end: () => {
				log.attempt(() => {
					body.end();
					this.#conclude(answer);
				});
				return filter?.end();
			},
			stop: () => log.attempt(() => this.#conclude(answer))
		});
	}
	#readerFor(response, answer) {
		if (this.#kind === "batch-lines") return this.#readBatch();
		const isStream = this.#record?.isStream === true;
		return readAnswerBody(response.headers.get("content-type"), answer, isStream);
	}
	/** Lines of a piece of a batch's results are written together. */
	#readBatch() {
		let calls = [];
		const lines = readLines$1((line) => {
			const read = readBatchLine(line);
			if (read !== void 0) calls.push(...this.#answered(read.api, read.answer));
		});
		const write = () => {
			if (calls.length > 0) this.#tracker.log.write(calls);
			calls = [];
		};
		return {
			add(bytes) {
				lines.add(bytes);
				write();
			},
			end() {
				lines.end();
				write();
			}
		};
	}
	#answered(api, answer) {
		if (this.#record === void 0) return [];
		const id = newId(this.#record.at);
		return withAnswer({
			...this.#record,
			id,
			call: id,
			api,
			isSpend: true,
			isStream: false,
			outcome: "complete"
		}, answer).map(withBatchTier);
	}
	/** A program that is killed now has at least told what was asked. */
	#tell() {
		if (this.#isWritten && this.#kind === "answer") this.#tracker.log.write(this.#state());
	}
	#conclude(reader) {
		if (this.#isFinished) return;
		const answer = reader.read();
		const { id, isPending } = answer;
		if (isPending && id !== void 0 && this.#record !== void 0 && this.#kind === "answer") rememberPending(id, {
			record: this.#record,
			started: this.#started
		});
		this.#finish(isPending ? "unfinished" : outcomeOf(answer), answer);
	}
	#finish(outcome, answer) {
		if (this.#isFinished) return;
		this.#isFinished = true;
		this.#tracker.log.end(this.#state, this.#ended(outcome, answer));
	}
	#ended(outcome, answer) {
		const record = this.#record;
		if (record === void 0 || this.#kind === "batch-lines") return [];
		if (outcome === "complete") closeCall(this.#asked, record.call);
		if (this.#kind !== "answer" && answer?.usage === void 0) return [];
		const before = this.#kind === "background" ? pendingCall(answer?.id) : void 0;
		const started = before?.started ?? this.#started;
		const durationMs = Math.round(performance.now() - started);
		const ended = {
			...before?.record ?? record,
			durationMs,
			outcome
		};
		const records = answer === void 0 ? [ended] : withAnswer(ended, answer);
		return this.#isBatched ? records.map(withBatchTier) : records;
	}
};
// src/tracker/usage-event.ts
/** The body of a request that asks for its usage; undefined where it does already, or cannot. */
function askForUsage(body) {
	if (body?.["stream"] !== true) return void 0;
	const options = body["stream_options"];
	if (isWire(options) && options["include_usage"] !== void 0) return void 0;
	const stream_options = {
		...isWire(options) ? options : {},
		include_usage: true
	};
	return JSON.stringify({
		...body,
		stream_options
	});
}
const LF$1 = 10;
/** More than an event of a usage has: what does not end is not held for ever. Bytes. */
const MAX_HELD = 1048576;
/** Lets the bytes of a stream of events through without the event of its usage. */
var UsageEventFilter = class {
	#held = Buffer.alloc(0);
	/** Whole events; the rest is held until it is one. */
	pass(bytes) {
		const all = Buffer.concat([this.#held, bytes]);
		const parts = [];
		let from = 0;
		for (let end = endOfEvent$1(all, from); end !== -1; end = endOfEvent$1(all, from)) {
			const event = all.subarray(from, end);
			if (!isUsageEvent(event)) parts.push(event);
			from = end;
		}
		this.#held = all.subarray(from);
		if (this.#held.length > MAX_HELD) parts.push(this.end());
		return Buffer.concat(parts);
	}
	/** What was held. */
	end() {
		const held = this.#held;
		this.#held = Buffer.alloc(0);
		return held;
	}
};
/** Behind the empty line that ends an event; -1 where there is none yet. */
function endOfEvent$1(bytes, from) {
	for (let at = bytes.indexOf(LF$1, from); at !== -1; at = bytes.indexOf(LF$1, at + 1)) {
		const next = bytes[at + 1] === 13 ? at + 2 : at + 1;
		if (bytes[next] === LF$1) return next + 1;
	}
	return -1;
}
function isUsageEvent(event) {
	const text = event.toString();
	if (!/"choices"\s*:\s*\[\s*\]/.test(text) || !/"usage"\s*:\s*\{/.test(text)) return false;
	try {
		const value = JSON.parse(text.replace(/^data:/, ""));
		return isWire(value) && isWire(value["usage"]) && Array.isArray(value["choices"]);
	} catch {
		return false;
	}
}
// src/tracker/record-call.ts
/** Records one attempt that a fetch makes, and asks for its usage where the program wants that. */
async function recordFetch(tracker, request, send, init) {
	const asking = tracker.includeUsage ? tracker.log.attempt(() => askIn(request)) : void 0;
	return asking === void 0 ? recordCall(tracker, request, () => send(init)) : recordCall(tracker, request, () => send({
		...init,
		body: asking
	}), new UsageEventFilter());
}
/** Records one attempt that `send` makes, and gives what it gives. */
async function recordCall(tracker, request, send, filter) {
	const { log } = tracker;
	if (isRecordedAround(request.url)) return send();
	const call = log.attempt(() => mayBeCall(request) ? new OpenCall(tracker, request) : void 0);
	if (call === void 0) return send();
	let response;
	try {
		response = await makingCall(request.url, call, send);
	} catch (error) {
		log.attempt(() => call.fail());
		throw error;
	}
	return log.attempt(() => call.answer(response, filter)) ?? response;
}
function askIn({ method, url, text }) {
	if (text === void 0 || readAddress(method, url)?.api !== "chat") return void 0;
	const body = JSON.parse(text);
	return isWire(body) ? askForUsage(body) : void 0;
}
/** What a fetch is given. */
function readFetch(input, init) {
	const isRequest = typeof input === "object" && "url" in input;
	const url = typeof input === "string" ? input : isRequest ? input.url : input.href;
	const method = init?.method ?? (isRequest ? input.method : "GET");
	const headers = init?.headers ?? (isRequest ? input.headers : void 0);
	return {
		method,
		url,
		text: textOf$1(init?.body),
		attempt: attemptOf(headers)
	};
}
/** Longer bytes are rather a file than a question, and would hold the request up. */
const MAX_DECODED = 1e6;
function textOf$1(body) {
	if (typeof body === "string") return body;
	return body instanceof Uint8Array && body.length <= MAX_DECODED ? Buffer.from(body).toString() : void 0;
}
/** As the clients of Anthropic and OpenAI count their attempts. */
const RETRIES = "x-stainless-retry-count";
/** How often a call was tried before; undefined where the client does not say. */
function attemptOf(headers) {
	const value = headers instanceof Headers ? headers.get(RETRIES) : new Headers(headers).get(RETRIES);
	const attempt = value === null ? NaN : Number(value);
	return Number.isInteger(attempt) && attempt >= 0 ? attempt : void 0;
}
// src/tracker/create-tracker.ts
function createTracker(options) {
	const { store, retain, includeUsage = false, ...labels } = options;
	return {
		labels: cleanLabels(labels),
		log: logOf(store, retain),
		includeUsage,
		options
	};
}
const byFile = /* @__PURE__ */ new Map();
const bySink = /* @__PURE__ */ new WeakMap();
/** One log for each place, so that all clients share its connection. */
function logOf(store, retain) {
	if (typeof store === "object") {
		const log = bySink.get(store) ?? new CallLog(store);
		bySink.set(store, log);
		return log;
	}
	const file = store === void 0 ? defaultFile$1() : resolve(store.replace(/^~(?=\/)/, homedir()));
	const known = byFile.get(file);
	if (known !== void 0) return known;
	const log = new CallLog(createFileStore({
		file,
		retain,
		sqlite: loadSqlite()
	}));
	byFile.set(file, log);
	return log;
}
/** Machines without a home have at least a folder that the program runs in. */
function defaultFile$1() {
	const folder = ".agent-costs";
	try {
		return join(homedir(), folder, "calls.db");
	} catch {
		return resolve(folder, "calls.db");
	}
}
/** Node.js has SQLite without a flag since 22.13 (https://nodejs.org/api/sqlite.html, read 2026-11). */
function loadSqlite() {
	try {
		const sqlite = process.getBuiltinModule("node:sqlite");
		if (sqlite !== void 0) return sqlite;
	} catch {}
	warnOnce("NO_SQLITE", `Node.js ${process.versions.node} has no SQLite; calls are recorded as lines of JSON. Run with Node.js 22.13 or newer.`);
}
// src/tracker/tracked-fetch.ts
const layers = /* @__PURE__ */ new WeakMap();
/** What a fetch of this layer was made of; undefined for any other. */
function layerOf(fetch) {
	return typeof fetch === "function" ? layers.get(fetch) : void 0;
}
/**
* A `fetch` that records calls to models, for whatever takes one: the providers of `ai`, Google
* GenAI, LangChain. Requests, answers and errors pass as they are; what is no call to a model is
* not recorded. Around another one it takes its place, and its labels win.
*/
function trackedFetch(options = {}) {
	const { fetch: given, ...own } = options;
	const inner = layerOf(given);
	const base = inner === void 0 ? given : inner.fetch;
	const merged = {
		...inner?.options,
		...own
	};
	const tracker = createTracker(merged);
	const tracked = (input, init) => {
		const send = (changed = init) => (base ?? globalThis.fetch)(input, changed);
		const request = tracker.log.attempt(() => readFetch(input, init));
		return request === void 0 ? send() : recordFetch(tracker, request, send, init);
	};
	layers.set(tracked, {
		options: merged,
		fetch: base
	});
	return tracked;
}
// src/tracker/track.ts
/**
* A client like this one whose calls are recorded; itself, with one warning, where it cannot be
* tracked: it is of an old version, or refuses another `fetch`. Clients that are derived from it
* are tracked too. One that is tracked already gets the new labels, and is recorded once.
*
* @example
* ```ts
* const client = track(new Anthropic(), { agent: 'daily-summarizer', task: 'summarize' });
* ```
*/
function track(client, options = {}) {
	try {
		const running = client;
		const derived = typeof running.withOptions === "function" && derive(running, options);
		if (typeof derived === "object" && derived !== null) return derived;
		warnOnce("OLD_CLIENT", "a client has no withOptions and is not tracked; update its package, or give its constructor trackedFetch(…).");
	} catch (error) {
		warnOnce("CLIENT", `a client cannot be tracked and is left as it is: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`);
	}
	return client;
}
function derive(client, options) {
	const { middleware, fetch } = client;
	const inner = layerOf(fetch);
	if (!Array.isArray(middleware)) {
		const given = fetch;
		return client.withOptions?.({ fetch: trackedFetch({
			...options,
			fetch: given
		}) });
	}
	const chain = middleware;
	const before = chain.find((layer) => ours.has(layer));
	const others = chain.filter((layer) => layer !== before);
	const merged = {
		...inner?.options,
		...before && ours.get(before),
		...options
	};
	return client.withOptions?.({
		middleware: [...others, recordingMiddleware(merged)],
		...inner !== void 0 && { fetch: inner.fetch }
	});
}
/** Layers of this module, with what they were made of. */
const ours = /* @__PURE__ */ new WeakMap();
/** The last of the chain: it sees each attempt, as the innermost of the program's own. */
function recordingMiddleware(options) {
	const tracker = createTracker(options);
	const record = (request, next, { options: call }) => {
		if (call === void 0) return next(request);
		const { url, method = "GET", body, headers } = request;
		const read = tracker.log.attempt(() => ({
			url,
			method,
			text: typeof body === "string" ? body : void 0,
			attempt: attemptOf(headers),
			owner: call
		}));
		return read === void 0 ? next(request) : recordCall(tracker, read, () => next(request));
	};
	ours.set(record, options);
	return record;
}
// src/tracker/watched-iteration.ts
const SYMBOLS = [Symbol.asyncIterator, Symbol.iterator];
/** Whether a value is iterated piece by piece; a list is an answer as a whole. */
function isIteration(value) {
	return !Array.isArray(value) && SYMBOLS.some((symbol) => symbol in value);
}
/** Has an iterable tell what it gives, whoever reads it. */
function watchIteration(value, watcher) {
	if ("next" in value) return watchSteps(value, watcher);
	for (const symbol of SYMBOLS) {
		const make = value[symbol];
		if (typeof make !== "function") continue;
		Object.defineProperty(value, symbol, {
			configurable: true,
			writable: true,
			value: () => {
				const iterator = watcher.run(() => make.call(value));
				watchSteps(iterator, watcher);
				return iterator;
			}
		});
	}
}
function watchSteps(iterator, watcher) {
	for (const name of [
		"next",
		"return",
		"throw"
	]) {
		const step = iterator[name];
		if (typeof step !== "function") continue;
		Object.defineProperty(iterator, name, {
			configurable: true,
			writable: true,
			value: (...values) => {
				if (name !== "next") watcher.stop();
				return observe(() => watcher.run(() => step.apply(iterator, values)), watcher);
			}
		});
	}
}
function observe(step, watcher) {
	try {
		const result = step();
		if (!(result instanceof Promise)) return seen(result, watcher);
		return result.then((value) => seen(value, watcher), (error) => {
			watcher.stop();
			throw error;
		});
	} catch (error) {
		watcher.stop();
		throw error;
	}
}
function seen(result, watcher) {
	if (typeof result !== "object" || result === null) return result;
	if ("done" in result && result.done === true) watcher.end();
	else if ("value" in result) watcher.take(result.value);
	return result;
}
// src/tracker/wrap.ts
/**
* The same function, whose result is read as an SDK's answer: at once, awaited, or piece by piece
* as it is iterated. For programs that cannot reach the client: a tracked client sees retries,
* failures and what was asked, which a result does not tell. Calls of tracked clients inside get
* the labels, and are not recorded a second time. A result without a usage is a call of which
* nothing is known.
*
* @example
* ```ts
* const summarize = wrap((notes: string) => client.messages.create(…), { agent: 'writer', task: 'summarize' });
* ```
*/
function wrap(work, options = {}) {
	const tracker = createTracker(options);
	return function wrapped(...args) {
		const seen = { calls: 0 };
		const call = tracker.log.attempt(() => new WrappedCall(tracker, seen));
		let result;
		try {
			result = withLabels(tracker.labels, () => countingCalls(seen, () => work.apply(this, args)));
		} catch (error) {
			tracker.log.attempt(() => call?.fail(error));
			throw error;
		}
		return call === void 0 ? result : call.watch(result);
	};
}
/** A function that was called and what it gave, until that is known. */
var WrappedCall = class {
	#tracker;
	#seen;
	#labels = labelsHere();
	#at;
	#started = performance.now();
	#answer = new AnswerReader();
	#wire = {};
	#isFinished = false;
	constructor(tracker, seen) {
		this.#tracker = tracker;
		this.#seen = seen;
		this.#at = tracker.log.now();
	}
	/** Only a client's error is an answer to a call: others are the function's own. */
	fail(error) {
		if (!(error instanceof Error)) return;
		const status = "status" in error && typeof error.status === "number" ? error.status : void 0;
		if (status === void 0 && !/^API\w*Error$/.test(error.constructor.name)) return;
		this.#finish("failed", status);
	}
	/** Gives what the caller gets: the same, or a promise of the same. */
	watch(result) {
		const { log } = this.#tracker;
		if (result instanceof Promise && result.constructor === Promise) return result.then((value) => this.#took(value), (error) => {
			log.attempt(() => this.fail(error));
			throw error;
		});
		if (isThenable(result)) log.attempt(() => this.#watchPromise(result));
		else this.#took(result);
		return result;
	}
	/** Clients' promises do more than to be awaited, and read the answer only then. */
	#watchPromise(promise) {
		const { log } = this.#tracker;
		this.#watchParts(promise);
		const then = promise.then.bind(promise);
		Object.defineProperty(promise, "then", {
			configurable: true,
			writable: true,
			value: (good, bad) => then((value) => {
				this.#took(value);
				return good ? good(value) : value;
			}, (error) => {
				log.attempt(() => this.fail(error));
				if (bad) return bad(error);
				throw error;
			})
		});
	}
	/** Both ways to the HTTP response, of which one has the answer and the other only shows a call. */
	#watchParts(promise) {
		const { withResponse, asResponse } = promise;
		let isWhole = false;
		if (typeof withResponse === "function") define(promise, "withResponse", () => {
			isWhole = true;
			return this.#also(withResponse.call(promise), (parts) => isWire(parts) && parts["data"]);
		});
		if (typeof asResponse === "function") define(promise, "asResponse", () => {
			const response = asResponse.call(promise);
			return isWhole ? response : this.#also(response, () => void 0);
		});
	}
	/** The same promise, whose value is read too. */
	#also(promise, answerIn) {
		const { log } = this.#tracker;
		return promise.then((value) => {
			this.#took(answerIn(value));
			return value;
		}, (error) => {
			log.attempt(() => this.fail(error));
			throw error;
		});
	}
	/** What a generator does in a step belongs to the function that made it, whoever reads. */
	#run(step) {
		return withLabels({
			...this.#labels,
			...this.#tracker.labels
		}, () => countingCalls(this.#seen, step));
	}
	#took(value) {
		this.#tracker.log.attempt(() => {
			if (typeof value !== "object" || value === null) this.#end();
			else if (isHelper(value)) this.#watchHelper(value);
			else if (isIteration(value)) {
				const { log } = this.#tracker;
				watchIteration(value, {
					take: (item) => log.attempt(() => this.#take(item)),
					end: () => log.attempt(() => this.#endStream()),
					stop: () => log.attempt(() => this.#endStream()),
					run: (step) => this.#run(step)
				});
			} else {
				this.#take(value);
				this.#end();
			}
		});
		return value;
	}
	/** The clients' helpers for streams read by themselves, whoever listens. */
	#watchHelper(stream) {
		const { log } = this.#tracker;
		for (const event of [
			"streamEvent",
			"chunk",
			"event"
		]) stream.on(event, (item) => log.attempt(() => this.#take(item)));
		stream.on("end", () => log.attempt(() => this.#endStream()));
	}
	#take(item) {
		if (isWire(item)) this.#wire = {
			...this.#wire,
			...item
		};
		this.#answer.take(item);
	}
	#endStream() {
		this.#answer.endStream();
		this.#finish(outcomeOf(this.#answer.read()));
	}
	#end() {
		this.#answer.end();
		this.#finish(outcomeOf(this.#answer.read()));
	}
	#finish(outcome, status) {
		if (this.#isFinished || this.#seen.calls > 0 || this.#at === void 0) return;
		this.#isFinished = true;
		const answer = this.#answer.read();
		const id = newId(this.#at);
		const record = {
			...cleanLabels({
				...this.#labels,
				...this.#tracker.labels
			}),
			...originOf(this.#wire, answer.model),
			id,
			call: id,
			at: this.#at,
			outcome,
			...status !== void 0 && { status },
			isSpend: true,
			isStream: this.#wire["type"] !== "message" && !("choices" in this.#wire),
			tokens: UNKNOWN_TOKENS,
			durationMs: Math.round(performance.now() - this.#started)
		};
		this.#tracker.log.write(withAnswer(record, answer));
	}
};
/** What an answer's own fields show of where it came from. */
function originOf(wire, model) {
	const { object, type } = wire;
	if ("usageMetadata" in wire) return {
		provider: "gemini",
		api: "generate-content"
	};
	if (type === "message" || /^message_|^content_block/.test(String(type))) return {
		provider: "anthropic",
		api: "messages"
	};
	if (object === "response" || String(type).startsWith("response.")) return {
		provider: "openai",
		api: "responses"
	};
	const provider = providerOfModel(model);
	if (String(object).startsWith("chat.completion")) return {
		provider,
		api: "chat"
	};
	return {
		provider,
		api: "function"
	};
}
function define(object, name, value) {
	Object.defineProperty(object, name, {
		configurable: true,
		writable: true,
		value
	});
}
function isThenable(value) {
	if (typeof value !== "object" || value === null || !("then" in value)) return false;
	return typeof value.then === "function";
}
function isHelper(value) {
	return "on" in value && typeof value.on === "function" && [
		"finalMessage",
		"finalChatCompletion",
		"finalResponse"
	].some((name) => name in value);
}
// src/tracker/positive.ts
/** A number of an option; throws UserError, which names it, for one that is not more than 0. */
function positive(of, name, value) {
	if (typeof value === "number" && value > 0) return value;
	throw new UserError(`${of}: ${name} is ${String(value)}; give a number that is more than 0.`);
}
// src/tracker/result-lines.ts
/** A longer line is no answer: some 16 times the largest answer of a model. UTF-16 code units. */
const MAX_LINE = 64e6;
/** Values of lines of JSON as they arrive, in bounded memory; lines that are none are left out. */
async function* readLines(body) {
	const decoder = new TextDecoder();
	let rest = "";
	for await (const bytes of body) {
		const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
		rest = lines.pop() ?? "";
		if (rest.length > MAX_LINE) throw new RangeError("A line of the results does not end.");
		for (const line of lines) yield parse$1(line);
	}
	yield parse$1(rest + decoder.decode());
}
function parse$1(line) {
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
// src/tracker/batch-api.ts
/** Reads the results of a batch, line by line. */
async function* readResults(api, http, path) {
	const { body } = await http.stream(path);
	if (body === null) return;
	for await (const line of readLines(body)) {
		const result = api.readResult(line);
		if (result !== void 0) yield result;
	}
}
/** An id that the provider gave, which becomes part of a path. */
function idOf(value) {
	if (typeof value === "string" && /^[\w-]{1,200}$/.test(value)) return value;
	throw new TypeError("The answer has no id.");
}
// src/tracker/anthropic-batches.ts
/**
* Anthropic's Message Batches: https://docs.anthropic.com/en/api/creating-message-batches (read
* 2026-11) for the limits, and the types of @anthropic-ai/sdk 1.14.0,
* resources/messages/batches.d.ts, for the rest.
*/
const ANTHROPIC_BATCHES = {
	limits: {
		requests: 1e5,
		bytes: 256e6
	},
	async create(http, { search }, requests) {
		const body = `{"requests":[${requests.map(({ id, text }) => `{"custom_id":"${id}","params":${text}}`).join(",")}]}`;
		const made = await http.json("POST", `/messages/batches${search}`, body);
		return idOf(isWire(made) ? made["id"] : void 0);
	},
	async look(http, { search }, id) {
		const batch = await http.json("GET", `/messages/batches/${id}${search}`);
		return {
			isEnded: isWire(batch) && batch["processing_status"] === "ended",
			done: void 0,
			results: `/messages/batches/${id}/results${search}`
		};
	},
	readResult(line) {
		if (!isWire(line) || typeof line["custom_id"] !== "string") return void 0;
		const { custom_id: id, result } = line;
		return {
			id,
			answer: isWire(result) && result["type"] === "succeeded" && isWire(result["message"]) ? JSON.stringify(result["message"]) : void 0
		};
	}
};
// src/tracker/batch-http.ts
/** An API said no, and will say so again. */
var RefusedError = class extends Error {
	/** Whether it was about whose request it is, and not about what is asked. */
	isOfCredentials;
	constructor(message, status) {
		super(message);
		this.isOfCredentials = status === 401 || status === 403;
	}
};
/** How long one request may take; those that send or fetch a whole batch have no such bound. */
const TIMEOUT_MS = 6e4;
/** Headers of a call that are about its own body. */
const OF_BODY = /* @__PURE__ */ new Set([
	"content-type",
	"content-length",
	"accept",
	"accept-encoding"
]);
function createBatchHttp(send, base, callHeaders) {
	const own = [...callHeaders].filter(([name]) => !OF_BODY.has(name) && !name.startsWith("x-stainless-"));
	async function request(method, path, body) {
		const headers = new Headers(own.map(([name, value]) => [name, value]));
		if (typeof body === "string") headers.set("content-type", "application/json");
		const response = await send(`${base}${path}`, {
			method,
			headers,
			...body === void 0 ? { signal: AbortSignal.timeout(TIMEOUT_MS) } : { body }
		});
		if (response.ok) return response;
		await response.body?.cancel();
		const message = `${method} ${path} was answered with ${response.status}`;
		throw passes(response.status) ? new Error(message) : new RefusedError(message, response.status);
	}
	return {
		json: async (method, path, body) => (await request(method, path, body)).json(),
		stream: (path) => request("GET", path)
	};
}
/** As the clients of both providers decide what to try again. */
function passes(status) {
	return status === 408 || status === 409 || status === 429 || status >= 500;
}
// src/tracker/batch-follower.ts
/** Batches expire after 24 hours at both providers; then it may take a while until they say so. */
const MAX_AGE_MS = 936e5;
/** How often results are fetched whose connection breaks. */
const MAX_FETCHES = 5;
/** Looks at a batch until it has ended, and gives its answers to who waits for them. */
var BatchFollower = class {
	batch;
	#with;
	#left = [];
	#timer;
	#answered = 0;
	constructor(batch, following) {
		this.batch = batch;
		this.#with = following;
	}
	/** Somebody waits for a call of it: the program does not end meanwhile. */
	hold() {
		this.#timer?.ref();
	}
	/** Nobody waits any more: the program may end, and the next one goes on. */
	release() {
		if (!this.batch.calls.some(({ isAwaited }) => isAwaited)) this.#timer?.unref();
	}
	/** Resolves when all is done; it never rejects. */
	async run() {
		const { attempt, store } = this.#with;
		const { id } = this.batch;
		let reason;
		let isLost = false;
		try {
			await this.#untilEnd();
		} catch (error) {
			reason = error instanceof Error ? error.message : "unknown";
			isLost = !(error instanceof RefusedError && error.isOfCredentials);
		}
		const isWanted = this.batch.calls.filter(({ isSettled }) => !isSettled).map((call) => call.settle(void 0)).includes(true);
		if (isLost || isWanted || reason === void 0) attempt(() => store.end(id, this.#left));
		const state = reason === void 0 ? "ended" : "failed";
		this.#tell(state, this.#answered, reason);
	}
	async #untilEnd() {
		const { api, http, store, attempt, pollMs } = this.#with;
		const { id, at, place, remote } = this.batch;
		let fetches = 0;
		for (let pauseMs = pollMs.first;; pauseMs = Math.min(2 * pauseMs, pollMs.longest)) {
			await this.#pause(pauseMs);
			attempt(() => store.beat(id, remote));
			try {
				const { isEnded, done, results } = await api.look(http, place, remote);
				if (isEnded) {
					fetches += 1;
					if (results !== void 0) await this.#collect(results);
					return;
				}
				this.#tell("working", done);
			} catch (error) {
				if (error instanceof RefusedError || fetches >= MAX_FETCHES) throw error;
			}
			if (Math.abs(Date.now() - at) > MAX_AGE_MS) throw new Error("it did not end in 26 hours");
		}
	}
	async #collect(path) {
		const { api, http } = this.#with;
		const calls = new Map(this.batch.calls.map((call) => [call.id, call]));
		for await (const { id, answer } of readResults(api, http, path)) {
			const call = calls.get(id);
			if (call === void 0 || call.isSettled) continue;
			if (answer !== void 0) this.#answered += 1;
			if (!call.settle(answer) && answer !== void 0) this.#leave(call, answer);
		}
	}
	#leave(call, answer) {
		this.#with.attempt(() => call.tellSpend(answer));
		this.#left.push({
			id: call.id,
			key: call.key,
			answer
		});
	}
	#tell(state, answered, reason) {
		const { place, remote, calls } = this.batch;
		this.#with.tell({
			provider: place.provider,
			batch: remote,
			state,
			calls: calls.length,
			answered,
			...reason !== void 0 && { reason }
		});
	}
	#pause(ms) {
		return new Promise((resolve) => {
			this.#timer = setTimeout(resolve, ms);
			this.release();
		});
	}
};
// src/tracker/batch-gatherer.ts
/** What a line of a batch has beside the request, at most. Bytes. */
const LINE_BYTES = 200;
/** Gathers calls of one template until they are enough, or the first has waited long enough. */
var BatchGatherer = class {
	#maxWaitMs;
	#maxSize;
	#send;
	#open = /* @__PURE__ */ new Map();
	constructor(maxWaitMs, maxSize, send) {
		this.#maxWaitMs = maxWaitMs;
		this.#maxSize = maxSize;
		this.#send = send;
	}
	add(call, from, place, limits) {
		const key = kindOf(from, place);
		const bytes = Buffer.byteLength(from.text) + LINE_BYTES;
		const { input } = from.body;
		const inputs = Array.isArray(input) ? input.length : 1;
		const before = this.#open.get(key);
		if (before !== void 0) {
			const isTooLarge = before.bytes + bytes > limits.bytes;
			const isTooMany = limits.inputs !== void 0 && before.inputs + inputs > limits.inputs;
			if (isTooLarge || isTooMany) this.#close(key);
		}
		const open = this.#open.get(key) ?? this.#begin(key, from, place);
		open.calls.push({
			call,
			request: {
				id: call.id,
				text: from.text
			}
		});
		open.bytes += bytes;
		open.inputs += inputs;
		if (open.calls.length >= Math.min(this.#maxSize, limits.requests)) this.#close(key);
	}
	#begin(key, { headers }, place) {
		const open = {
			place,
			headers,
			calls: [],
			bytes: 0,
			inputs: 0,
			timer: setTimeout(() => this.#close(key), this.#maxWaitMs)
		};
		this.#open.set(key, open);
		return open;
	}
	#close(key) {
		const open = this.#open.get(key);
		if (open === void 0) return;
		clearTimeout(open.timer);
		this.#open.delete(key);
		this.#send(open);
	}
};
/**
* Calls of one batch are of one place, one template and one model: a file of OpenAI's may hold no
* other (https://platform.openai.com/docs/guides/batch, read 2026-11), and calls of one template
* share what the provider's cache of prompts holds.
*/
function kindOf({ body, text, labels }, place) {
	const template = labels.template ?? rememberPrompt(body, text, "").templateHash;
	const { base, endpoint, search, identity } = place;
	return JSON.stringify([
		base,
		endpoint,
		search,
		identity,
		body["model"],
		template
	]);
}
// src/tracker/batched-call.ts
/** A call of a batch, and the caller who waits for its answer, where one does. */
var BatchedCall = class {
	id;
	key;
	record;
	#tell;
	#waiter;
	#isSettled = false;
	constructor({ id, key, record }, tell) {
		this.id = id;
		this.key = key;
		this.record = record;
		this.#tell = tell;
	}
	get isAwaited() {
		return this.#waiter !== void 0;
	}
	get isSettled() {
		return this.#isSettled;
	}
	/**
	* Waits for the answer: undefined where the batch has none. Rejects where the caller gives up,
	* and calls `left` then.
	*/
	wait(signal, left) {
		return new Promise((resolve, reject) => {
			const abort = () => {
				this.#waiter = void 0;
				left();
				reject(signal?.reason);
			};
			if (signal?.aborted) return abort();
			signal?.addEventListener("abort", abort, { once: true });
			this.#waiter = (answer) => {
				signal?.removeEventListener("abort", abort);
				resolve(answer);
			};
		});
	}
	/** Gives the answer to who waits for it; false where nobody does. */
	settle(answer) {
		this.#isSettled = true;
		const waiter = this.#waiter;
		this.#waiter = void 0;
		waiter?.(answer);
		return waiter !== void 0;
	}
	/** Records what was spent on an answer that nobody waited for. */
	tellSpend(answer) {
		if (this.record === void 0) return;
		const reader = new AnswerReader(this.record.askedModel);
		reader.take(JSON.parse(answer));
		reader.end();
		const durationMs = Math.max(0, Date.now() - this.record.at);
		const ended = {
			...this.record,
			outcome: "complete",
			status: 200,
			durationMs
		};
		this.#tell(withAnswer(ended, reader.read()).map(withBatchTier));
	}
};
// src/tracker/left-calls.ts
/** Calls of batches that nobody waits for, so that who asks the same again gets their answers. */
var LeftCalls = class {
	#byKey = /* @__PURE__ */ new Map();
	#followers = /* @__PURE__ */ new WeakMap();
	add(call) {
		const equal = this.#byKey.get(call.key) ?? /* @__PURE__ */ new Set();
		equal.add(call);
		this.#byKey.set(call.key, equal);
		this.#followers.get(call)?.release();
	}
	remove(call) {
		const equal = this.#byKey.get(call.key);
		equal?.delete(call);
		if (equal?.size === 0) this.#byKey.delete(call.key);
	}
	/** Takes one that is still to be answered; undefined where there is none. */
	take(key) {
		for (const call of this.#byKey.get(key) ?? []) {
			this.remove(call);
			if (!call.isSettled) return call;
		}
	}
	follow(call, follower) {
		this.#followers.set(call, follower);
	}
	followerOf(call) {
		return this.#followers.get(call);
	}
};
// src/tracker/openai-batches.ts
/** After these a batch changes no more; but for the first, it may have no or not all results. */
const ENDS = /* @__PURE__ */ new Set([
	"completed",
	"failed",
	"expired",
	"cancelled"
]);
/**
* OpenAI's batches: node_modules/openai 7.57.0, resources/batches.d.ts and files.d.ts, which
* name the limits; a line of input and output is as
* https://platform.openai.com/docs/api-reference/batch (read 2026-11) has it.
*/
const OPENAI_BATCHES = {
	limits: {
		requests: 5e4,
		bytes: 2e8,
		inputs: 5e4
	},
	async create(http, { endpoint, search }, requests) {
		const lines = requests.map(({ id, text }) => `{"custom_id":"${id}","method":"POST","url":"${endpoint}","body":${oneLine(text)}}\n`);
		const form = new FormData();
		form.set("purpose", "batch");
		form.set("file", new Blob(lines, { type: "application/jsonl" }), "token-usage-report.jsonl");
		const ask = {
			input_file_id: idOf(asWire(await http.json("POST", `/files${search}`, form))["id"]),
			endpoint,
			completion_window: "24h"
		};
		return idOf(asWire(await http.json("POST", `/batches${search}`, JSON.stringify(ask)))["id"]);
	},
	async look(http, { search }, id) {
		const batch = asWire(await http.json("GET", `/batches/${id}${search}`));
		const { completed, failed } = asWire(batch["request_counts"]);
		const file = batch["output_file_id"];
		return {
			isEnded: ENDS.has(batch["status"]),
			done: typeof completed === "number" ? completed + Number(failed ?? 0) : void 0,
			results: typeof file === "string" ? `/files/${idOf(file)}/content${search}` : void 0
		};
	},
	readResult(line) {
		if (!isWire(line) || typeof line["custom_id"] !== "string") return void 0;
		const { custom_id: id, response } = line;
		return {
			id,
			answer: isWire(response) && response["status_code"] === 200 && isWire(response["body"]) ? JSON.stringify(response["body"]) : void 0
		};
	}
};
/** Line breaks between the parts of JSON mean nothing; in its texts there are none. */
function oneLine(text) {
	return text.replaceAll(/[\r\n]/g, " ");
}
function asWire(value) {
	return isWire(value) ? value : {};
}
// src/tracker/replaceable-call.ts
/**
* Reads a call to a model that spends; undefined for any other request, and for one whose body is
* a stream, a form or larger than what is hashed.
*/
function readReplaceableCall(input, init) {
	const request = typeof input === "object" && "url" in input ? input : void 0;
	const method = (init?.method ?? request?.method ?? "GET").toUpperCase();
	const text = textOf(init?.body);
	if (method !== "POST" || text === void 0 || text.length > 8e6) return void 0;
	const url = request?.url ?? (typeof input === "string" ? input : input.href);
	const body = parseObject(text);
	if (body === void 0) return void 0;
	const address = readAddress(method, url) ?? guessAddress(method, url, body);
	if (address?.kind !== "answer" || !address.isSpend) return void 0;
	const headers = new Headers(init?.headers ?? request?.headers);
	const made = callHere();
	const model = body["model"];
	return {
		method,
		url,
		headers,
		text,
		labels: made?.labels ?? labelsHere() ?? {},
		body,
		isStream: body["stream"] === true || /:stream|[?&]alt=sse|-stream$/.test(url),
		provider: providerOf(address, typeof model === "string" ? model : address.model),
		api: address.api,
		signal: init?.signal ?? request?.signal,
		made
	};
}
function textOf(body) {
	if (typeof body === "string") return body;
	return body instanceof Uint8Array ? Buffer.from(body).toString() : void 0;
}
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return isWire(value) ? value : void 0;
	} catch {
		return;
	}
}
/** Whether its client tries it once more, as those of Anthropic and OpenAI say. */
function isRetry({ headers }) {
	return Number(headers.get("x-stainless-retry-count") ?? 0) > 0;
}
/** Whether a field of a request holds something. */
function holds(value) {
	return Array.isArray(value) ? value.length > 0 : value !== void 0 && value !== null;
}
/** Whether the model may call tools, of which this program cannot know what they do. */
function hasTools(body) {
	return [
		"tools",
		"functions",
		"mcp_servers",
		"toolConfig"
	].some((name) => holds(body[name]));
}
/**
* Whether the call changes something at the provider, beside being answered: it adds to a
* conversation or works in a container, or its answer is fetched later.
*/
function changesProvider(body) {
	return body["background"] === true || holds(body["conversation"]) || holds(body["container"]);
}
// src/tracker/batch-desk.ts
const APIS = {
	anthropic: ANTHROPIC_BATCHES,
	openai: OPENAI_BATCHES
};
/** How long calls of an API go directly after it would not make a batch. Milliseconds. */
const REST_MS$1 = 6e4;
/** Where calls are handed in and batches come back. */
var BatchDesk = class {
	#options;
	#gatherer;
	#left = new LeftCalls();
	/** Batches of earlier programs for which nobody has shown credentials yet. */
	#parked = [];
	#restsUntil = /* @__PURE__ */ new Map();
	#isResumed = false;
	constructor(options) {
		this.#options = options;
		this.#gatherer = new BatchGatherer(options.maxWaitMs, options.maxSize, (gathered) => {
			this.#submit(gathered);
		});
	}
	/** Goes on with the batches of programs that are no more. */
	resume() {
		if (this.#isResumed) return;
		this.#isResumed = true;
		const { attempt, store, credentials } = this.#options;
		this.#parked = attempt(() => store.adopt()) ?? [];
		for (const batch of this.#parked) {
			const headers = attempt(() => credentials?.(batch.place.base));
			if (headers !== void 0) this.#goOn(batch, new Headers(headers));
		}
	}
	/**
	* Takes a call; undefined where it is to be sent by itself. Resolves with its answer, undefined
	* where the batch has none, and rejects only when its caller gives up.
	*/
	take(call, key, place) {
		this.resume();
		for (const batch of this.#parked) if (batch.place.identity === place.identity && batch.place.base === place.base) this.#goOn(batch, call.headers);
		const { attempt, store } = this.#options;
		const known = this.#left.take(key);
		if (known !== void 0) return this.#wait(known, call.signal);
		const kept = attempt(() => store.take(key));
		if (kept !== void 0) return Promise.resolve(kept);
		const restsUntil = this.#restsUntil.get(place.base) ?? 0;
		if (isRetry(call) || performance.now() < restsUntil) return void 0;
		const made = call.made;
		const batched = new BatchedCall({
			id: newId(Date.now()),
			key,
			record: made?.record
		}, (records) => made?.tell(records));
		const answer = this.#wait(batched, call.signal);
		this.#gatherer.add(batched, call, place, APIS[place.provider].limits);
		return answer;
	}
	#wait(call, signal) {
		const answer = call.wait(signal, () => this.#left.add(call));
		this.#left.followerOf(call)?.hold();
		return answer;
	}
	async #submit({ place, headers, calls: gathered }) {
		const { attempt, store, send } = this.#options;
		const wanted = gathered.filter(({ call }) => call.isAwaited);
		const calls = wanted.map(({ call }) => call);
		for (const { call } of gathered) if (!call.isAwaited) this.#left.remove(call);
		if (calls.length === 0) return;
		const id = newId(Date.now());
		const at = Date.now();
		attempt(() => store.begin({
			id,
			place,
			at,
			items: calls
		}));
		const api = APIS[place.provider];
		const http = createBatchHttp(send, place.base, headers);
		try {
			const remote = await api.create(http, place, wanted.map(({ request }) => request));
			attempt(() => store.beat(id, remote));
			this.#tell({
				...about(place, calls),
				batch: remote,
				state: "created"
			});
			this.#follow({
				id,
				place,
				at,
				remote,
				calls
			}, headers);
		} catch (error) {
			attempt(() => store.end(id, []));
			this.#restsUntil.set(place.base, performance.now() + REST_MS$1);
			const reason = error instanceof Error ? error.message : "unknown";
			this.#tell({
				...about(place, calls),
				batch: void 0,
				state: "failed",
				reason
			});
			for (const call of calls) {
				this.#left.remove(call);
				call.settle(void 0);
			}
		}
	}
	#goOn(batch, headers) {
		this.#parked = this.#parked.filter((other) => other !== batch);
		const calls = batch.items.map((item) => new BatchedCall(item, this.#options.tellOfOthers));
		for (const call of calls) this.#left.add(call);
		this.#tell({
			...about(batch.place, calls),
			batch: batch.remote,
			state: "resumed"
		});
		this.#follow({
			...batch,
			calls
		}, headers);
	}
	#follow(batch, headers) {
		const { store, pollMs, attempt, send } = this.#options;
		const follower = new BatchFollower(batch, {
			api: APIS[batch.place.provider],
			http: createBatchHttp(send, batch.place.base, headers),
			store,
			pollMs,
			attempt,
			tell: (progress) => this.#tell(progress)
		});
		for (const call of batch.calls) this.#left.follow(call, follower);
		follower.run().then(() => batch.calls.forEach((call) => this.#left.remove(call)));
	}
	#tell(progress) {
		this.#options.attempt(() => this.#options.onProgress?.(progress));
	}
};
function about(place, calls) {
	return {
		provider: place.provider,
		calls: calls.length,
		answered: void 0
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
// src/tracker/batch-owner.ts
/** This program, as it is now: an id of a process comes again, and in containers soon. */
const OWNER = JSON.stringify([
	hostname(),
	process.pid,
	randomBytes(8).toString("hex")
]);
/** A program that waits says so at least once a minute. Milliseconds. */
const STALE_MS = 6e5;
/** Whether the program that made a batch is no more, or has not been heard of for long. */
function isAbandoned(owner, seenAt) {
	if (owner === OWNER) return false;
	if (Math.abs(Date.now() - seenAt) > STALE_MS) return true;
	const [host, pid] = JSON.parse(owner);
	if (host !== hostname() || typeof pid !== "number") return false;
	return pid === process.pid || !isRunning(pid);
}
function isRunning(pid) {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
// src/tracker/own-database.ts
/** The file is another program's, or of a newer version of this one. */
var ForeignFileError = class extends Error {};
/** `PRAGMA user_version` of files that this module makes. */
const VERSION = 1;
/** How long a write may wait for another program's: the event loop stands still. Milliseconds. */
const BUSY_TIMEOUT_MS = 50;
/**
* Opens a database that several programs write to, made when missing. Throws SQLite's errors,
* those of the file system and ForeignFileError.
*/
function openOwnDatabase(sqlite, path, { id, schema }) {
	const database = new sqlite.DatabaseSync(path);
	const pragma = (name) => Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
	const isOurs = () => pragma("application_id") === id && pragma("user_version") === VERSION;
	try {
		database.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
		if (!isOurs()) {
			database.exec("BEGIN IMMEDIATE");
			if (!isOurs()) {
				if (!(database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === void 0) || pragma("application_id") !== 0) throw new ForeignFileError();
				database.exec(schema);
				database.exec(`PRAGMA application_id = ${id}; PRAGMA user_version = ${VERSION}`);
			}
			database.exec("COMMIT");
		}
		database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
		return database;
	} catch (error) {
		database.close();
		throw error;
	}
}
// src/tracker/batch-store.ts
/** Marks a SQLite file as a store of batches ("TUB1" as four bytes). */
const APPLICATION_ID$1 = 1414873649;
const SCHEMA$1 = `
CREATE TABLE batches (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  seen_at INTEGER NOT NULL,
  at INTEGER NOT NULL,
  remote TEXT,
  provider TEXT NOT NULL,
  base TEXT NOT NULL,
  endpoint TEXT NOT NULL,
  search TEXT NOT NULL,
  identity TEXT NOT NULL
) STRICT;
CREATE TABLE items (
  id TEXT PRIMARY KEY,
  batch TEXT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  record TEXT
) STRICT;
CREATE INDEX items_of_batch ON items (batch);
CREATE TABLE answers (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL,
  checksum TEXT NOT NULL
) STRICT;
CREATE INDEX answers_by_key ON answers (key);
`;
/** How long answers are kept that nobody asks for: as long as OpenAI keeps files of batches. Milliseconds. */
const KEEP_MS = 2592e6;
function openBatchStore(sqlite, path) {
	makePrivateFolder(dirname(path));
	makePrivate(path);
	const database = openOwnDatabase(sqlite, path, {
		id: APPLICATION_ID$1,
		schema: SCHEMA$1
	});
	database.exec("PRAGMA foreign_keys = ON");
	const statements = /* @__PURE__ */ new Map();
	function prepared(sql) {
		const known = statements.get(sql) ?? database.prepare(sql);
		statements.set(sql, known);
		return known;
	}
	function itemsOf(batch) {
		return prepared("SELECT id, key, record FROM items WHERE batch = ?").all(batch).map(({ id, key, record }) => {
			const line = typeof record === "string" ? parseCallLine(record) : void 0;
			return {
				id: String(id),
				key: String(key),
				record: line !== void 0 && "call" in line ? line.call : void 0
			};
		});
	}
	return {
		begin({ id, place, at, items }) {
			const { provider, base, endpoint, search, identity } = place;
			inTransaction(database, () => {
				prepared("INSERT INTO batches VALUES (?, ?, ?, ?, NULL, ?, ?, ?, ?, ?)").run(id, OWNER, Date.now(), at, provider, base, endpoint, search, identity);
				const insert = prepared("INSERT INTO items VALUES (?, ?, ?, ?)");
				for (const { id: item, key, record } of items) insert.run(item, id, key, record === void 0 ? null : formatCallLine(record));
			});
		},
		beat: (id, remote) => {
			prepared("UPDATE batches SET remote = ?, seen_at = ? WHERE id = ?").run(remote, Date.now(), id);
		},
		end: (id, left) => inTransaction(database, () => {
			const keep = prepared("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)");
			for (const { id: item, key, answer } of left) keep.run(item, key, Date.now(), answer, checksumOf$1(key, answer));
			prepared("DELETE FROM answers WHERE at < ?").run(Date.now() - KEEP_MS);
			prepared("DELETE FROM batches WHERE id = ?").run(id);
		}),
		take(key) {
			const found = prepared("SELECT id FROM answers WHERE key = ? ORDER BY at LIMIT 1").get(key);
			if (found === void 0) return void 0;
			const taken = prepared("DELETE FROM answers WHERE id = ? RETURNING body, checksum").get(String(found["id"]));
			const body = String(taken?.["body"]);
			return taken?.["checksum"] === checksumOf$1(key, body) ? body : void 0;
		},
		adopt: () => inTransaction(database, () => {
			return prepared("SELECT * FROM batches").all().filter(({ owner, seen_at }) => isAbandoned(String(owner), Number(seen_at))).flatMap((row) => {
				const id = String(row["id"]);
				if (typeof row["remote"] !== "string") {
					prepared("DELETE FROM batches WHERE id = ?").run(id);
					return [];
				}
				prepared("UPDATE batches SET owner = ?, seen_at = ? WHERE id = ?").run(OWNER, Date.now(), id);
				return [fromRow$1(row, itemsOf(id))];
			});
		})
	};
}
function checksumOf$1(key, body) {
	return hash("sha256", `${key}${body}`, "hex");
}
function fromRow$1(row, items) {
	const text = (name) => String(row[name]);
	return {
		id: text("id"),
		at: Number(row["at"]),
		remote: text("remote"),
		place: {
			provider: row["provider"] === "anthropic" ? "anthropic" : "openai",
			base: text("base"),
			endpoint: text("endpoint"),
			search: text("search"),
			identity: text("identity")
		},
		items
	};
}
// src/tracker/sqlite-here.ts
/**
* Node's own SQLite; undefined, with one warning, before Node.js 22.13
* (https://nodejs.org/api/sqlite.html, read 2026-11).
*/
function sqliteHere() {
	try {
		const sqlite = process.getBuiltinModule("node:sqlite");
		if (sqlite !== void 0) return sqlite;
	} catch {}
	warnOnce("NO_SQLITE_FILE", `Node.js ${process.versions.node} has no SQLite, so that no answers are kept in files. Run with Node.js 22.13 or newer.`);
}
// src/tracker/batch-file.ts
/**
* The store of batches in a file, opened when first needed. One that cannot be used is left
* alone from then on, with one warning: batches go on, and do not survive the program.
*/
function createBatchFile(file) {
	let store;
	let isGiven = true;
	function use(work) {
		if (!isGiven) return void 0;
		const path = file === void 0 ? defaultFile() : resolve(file);
		try {
			const sqlite = sqliteHere();
			isGiven = sqlite !== void 0;
			if (sqlite === void 0) return void 0;
			store ??= openBatchStore(sqlite, path);
		} catch (error) {
			isGiven = false;
			warnOnce("BATCHES", `${path} cannot be used${sayCode(error)}, so that batches do not survive this program; delete it or name another file.`);
			throw error;
		}
		return work(store);
	}
	return {
		begin: (batch) => use((open) => open.begin(batch)),
		beat: (id, remote) => use((open) => open.beat(id, remote)),
		end: (id, left) => use((open) => open.end(id, left)),
		take: (key) => use((open) => open.take(key)),
		adopt: () => use((open) => open.adopt()) ?? []
	};
}
/** Machines without a home have at least a folder that the program runs in. */
function defaultFile() {
	const folder = ".agent-costs";
	try {
		return join(homedir(), folder, "batches.db");
	} catch {
		return resolve(folder, "batches.db");
	}
}
// src/tracker/canonical-json.ts
/**
* One spelling of all texts of JSON that say the same: keys in one order, no spaces, one way to
* write each text and number. Whole numbers that JavaScript rounds stay as they are written:
* 9007199254740993 would be read as …992, which may be another request's. Undefined for what is
* no JSON, and for values nested too deeply.
*
* @param value - what the text says, where it was read already.
*/
function canonicalJson(text, value) {
	try {
		return canonical(text, value);
	} catch {
		return;
	}
}
var InexactError = class extends Error {};
function canonical(text, value) {
	try {
		return write(value ?? JSON.parse(text));
	} catch (error) {
		if (!(error instanceof InexactError)) throw error;
		return write(JSON.parse(text, keepLarge));
	}
}
/** A number as it is written. */
var Written = class {
	source;
	constructor(source) {
		this.source = source;
	}
};
/** Node.js gives a reviver what was written since version 21, before SQLite is in it. */
function keepLarge(_key, value, { source }) {
	return typeof value === "number" && isLarge(value) ? new Written(source) : value;
}
function isLarge(value) {
	return Math.abs(value) > Number.MAX_SAFE_INTEGER;
}
function write(value) {
	if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
	if (value instanceof Written) return value.source;
	if (typeof value === "object" && value !== null) return `{${Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1).map(([key, field]) => `${JSON.stringify(key)}:${write(field)}`).join(",")}}`;
	if (typeof value === "number" && isLarge(value)) throw new InexactError();
	return JSON.stringify(value);
}
// src/tracker/request-key.ts
/**
* Headers that tell nothing of what is asked, or of whom: of the connection, the attempt, the
* client's version and of traces. All others are part of the key, so that neither two keys of an
* API nor two tenants of a gateway, whatever its header is called, ever share an answer.
*/
const IDLE_HEADERS = /^(?:accept-encoding|accept-language|age|b3|baggage|cache-control|connection|content-length|date|expect|host|idempotency-key|keep-alive|pragma|priority|sec-fetch-.*|sentry-trace|te|traceparent|tracestate|transfer-encoding|upgrade|user-agent|via|x-(?:amzn-trace-id|b3-.*|client-request-id|cloud-trace-context|correlation-id|datadog-.*|forwarded-.*|request-id|stainless-.*))$/;
/**
* What a request is known by: 64 hexadecimal digits, equal for equal requests, in whichever order
* their JSON has its keys. Credentials are in it, and cannot be found from it.
*/
function requestKey({ method, url, headers, text, body: read }) {
	const address = new URL(url);
	address.hash = "";
	const canonical = canonicalJson(text, read);
	const body = canonical === void 0 ? ["text", text] : ["json", canonical];
	const parts = [
		method.toUpperCase(),
		address.href,
		identityOf(headers),
		...body
	];
	return hash("sha256", JSON.stringify(parts), "hex");
}
/** The headers that matter, by name: whose call it is, and in which version of the API. */
function identityOf(headers) {
	return [...headers].filter(([name]) => !IDLE_HEADERS.test(name));
}
// src/tracker/batch-place.ts
/**
* APIs that batches hold, of those that this program prices: node_modules/openai 7.57.0,
* resources/batches.d.ts, `endpoint`; @anthropic-ai/sdk 1.14.0, resources/messages/batches.d.ts.
*/
const CALL = /^(.*\/v1)\/(messages|chat\/completions|responses|embeddings)$/;
/** Where a call can be batched; undefined for others, as those of Azure’s deployments. */
function batchPlaceOf({ url, headers }) {
	const { origin, pathname, search } = new URL(url);
	const [, path, name] = CALL.exec(pathname) ?? [];
	if (path === void 0 || name === void 0 || path.includes("/deployments/")) return void 0;
	return {
		provider: name === "messages" ? "anthropic" : "openai",
		base: `${origin}${path}`,
		endpoint: `/v1/${name}`,
		search,
		identity: hash("sha256", JSON.stringify(identityOf(headers)), "hex")
	};
}
// src/tracker/call-pattern.ts
/** The test that a choice asks for. A pattern without a label matches no call. */
function choosing(choice) {
	if (typeof choice === "function") return choice;
	const tests = [
		"agent",
		"task",
		"template",
		"role"
	].flatMap((name) => {
		const globs = choice[name];
		if (globs === void 0) return [];
		const patterns = (typeof globs === "string" ? [globs] : globs).map(toPattern);
		return [({ labels }) => patterns.some((pattern) => pattern.test(labels[name] ?? ""))];
	});
	return (call) => tests.length > 0 && tests.every((test) => test(call));
}
/** Of `*` alone: labels are names and no paths, where `picomatch` would stop at a slash. */
function toPattern(glob) {
	const parts = glob.split(/\*+/).map((part) => part.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&"));
	return new RegExp(`^${parts.join(".*")}$`, "s");
}
// src/tracker/turns.ts
/** Lets only so many at once begin, the others in their order. */
var Turns = class {
	#free;
	#waiting = [];
	constructor(most) {
		this.#free = most;
	}
	async take(work) {
		if (this.#free > 0) this.#free -= 1;
		else await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			return await work();
		} finally {
			const next = this.#waiting.shift();
			if (next === void 0) this.#free += 1;
			else next();
		}
	}
};
// src/tracker/batcher.ts
const MINUTE = 6e4;
/** A timer of Node.js that is set to more ends at once. Milliseconds. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** A batch is seldom done sooner. Milliseconds. */
const FIRST_POLL = 2e3;
/** Calls of a batch that failed go to their provider by so many at once, not by the thousand. */
const MAX_DIRECT = 10;
/**
* A `fetch` that gathers calls of one template into the batch API of Anthropic or OpenAI, which
* costs half, and gives each caller the answer to its own call: up to 24 hours later, so that its
* client needs a `timeout` of that length. What cannot be batched (a stream, another API) is sent
* as ever; where a batch cannot be made, or has no answer to a call, that call is sent by itself.
* It goes below the tracker. Throws UserError for options that cannot be; nothing that goes wrong
* later reaches a call.
*
* @example
* ```ts
* const fetch = batcher({ maxWait: 60_000, maxSize: 500 });
* const client = track(new Anthropic({ fetch, timeout: 86_400_000 }), { task: 'nightly' });
* ```
*/
function batcher(options = {}) {
	const { only, store, onProgress, credentials, calls, fetch: given } = options;
	const longest = positive("batcher", "pollEvery", options.pollEvery ?? MINUTE);
	const counts = {
		batched: 0,
		direct: 0,
		faults: 0
	};
	const isChosen = choosing(only ?? (({ labels }) => labels.isAwaited !== true));
	const turns = new Turns(MAX_DIRECT);
	const outside = AsyncLocalStorage.snapshot();
	const send = (input, init) => (given ?? globalThis.fetch)(input, init);
	const desk = new BatchDesk({
		send,
		store: createBatchFile(store),
		maxWaitMs: Math.min(positive("batcher", "maxWait", options.maxWait ?? MINUTE), LONGEST_TIMER),
		maxSize: positive("batcher", "maxSize", options.maxSize ?? 1e3),
		pollMs: {
			first: Math.min(FIRST_POLL, longest),
			longest
		},
		onProgress,
		credentials,
		tellOfOthers: (records) => createTracker({ store: calls }).log.write(records),
		attempt
	});
	setImmediate(() => desk.resume());
	function attempt(work) {
		try {
			return work();
		} catch {
			counts.faults += 1;
			return;
		}
	}
	const batching = async (input, init) => {
		const taken = attempt(() => {
			const call = readReplaceableCall(input, init);
			if (call === void 0 || call.isStream || changesProvider(call.body)) return void 0;
			const place = batchPlaceOf(call);
			const { labels, url, body } = call;
			if (place === void 0 || !isChosen({
				labels,
				url,
				body
			})) return void 0;
			return {
				url,
				answer: outside(() => desk.take(call, requestKey(call), place))
			};
		});
		if (taken === void 0) return send(input, init);
		const answer = await taken.answer;
		if (answer === void 0) {
			counts.direct += 1;
			return turns.take(() => send(input, init));
		}
		counts.batched += 1;
		return markOrigin(toResponse(answer, taken.url), { kind: "batch" });
	};
	return Object.assign(batching, { counts: () => ({ ...counts }) });
}
function toResponse(answer, url) {
	const response = new Response(answer, {
		status: 200,
		statusText: "OK",
		headers: { "content-type": "application/json" }
	});
	return Object.defineProperties(response, { url: { value: url } });
}
// src/tracker/whole-answer.ts
/** Whether a body of an answer with status 200 is all of it. */
function isWholeAnswer(text, isStream) {
	return isStream ? isWholeStream(text) : isWholeObject(text);
}
function isWholeObject(text) {
	const value = parse(text);
	if (!isWire(value) || holdsError(value)) return false;
	const { status } = value;
	return status === void 0 || status === "completed";
}
/**
* Streams say when they are at their end: `[DONE]` (OpenAI’s chat API and those like it),
* `message_stop` (Anthropic), `response.completed` (OpenAI’s Responses); Gemini’s last event
* has the reason why the model stopped.
*/
function isWholeStream(text) {
	const values = eventsOf(text).map((data) => data === "[DONE]" ? data : parse(data));
	if (values.some((value) => isWire(value) && holdsError(value))) return false;
	const last = values.at(-1);
	if (!isWire(last)) return last === "[DONE]";
	if (last["type"] === "message_stop" || last["type"] === "response.completed") return true;
	const candidates = last["candidates"];
	return Array.isArray(candidates) && candidates.every((one) => isWire(one) && one["finishReason"]);
}
function holdsError(value) {
	return value["type"] === "error" || value["error"] !== void 0 && value["error"] !== null;
}
/** The data of each event. */
function eventsOf(text) {
	return text.split(/\r\n\r\n|\n\n|\r\r/).slice(0, -1).map((event) => event.split(/\r\n|\n|\r/).filter((line) => line.startsWith("data:")).map((line) => line.slice(line[5] === " " ? 6 : 5)).join("\n")).filter((data) => data !== "");
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** What a whole answer used; undefined where it does not say. */
function readSpend(contentType, body, isStream) {
	const answer = new AnswerReader();
	const reader = readAnswerBody(contentType, answer, isStream);
	reader.add(body);
	reader.end();
	const { model, usage } = answer.read();
	if (usage === void 0) return void 0;
	const { tokens, modifiers, webSearches } = usage;
	return {
		model,
		tokens,
		modifiers,
		webSearches
	};
}
// src/tracker/kept-answer.ts
/**
* Headers that are kept: what the body is, and ids to ask the provider about. The others are of
* the connection, of limits at the time, or secrets such as cookies.
*/
const KEPT_HEADERS = [
	"content-type",
	"request-id",
	"x-request-id"
];
/** The answer as it is kept; undefined for one that is not whole. */
function keepAnswer(response, body, isStream) {
	if (!isWholeAnswer(Buffer.from(body.buffer, body.byteOffset, body.length).toString(), isStream)) return void 0;
	const headers = KEPT_HEADERS.flatMap((name) => {
		const value = response.headers.get(name);
		return value === null ? [] : [[name, value]];
	});
	return {
		at: Date.now(),
		headers: Object.fromEntries(headers),
		body,
		spend: spendOf(response, readSpend(response.headers.get("content-type"), body, isStream))
	};
}
/** OpenAI's answers do not say that they are of a batch. */
function spendOf(response, spend) {
	if (spend === void 0 || originOf$1(response)?.kind !== "batch") return spend;
	return {
		...spend,
		modifiers: {
			...spend.modifiers,
			tier: "batch"
		}
	};
}
/** What an answer takes of a store, in bytes. */
function sizeOf({ body, headers }) {
	return body.length + JSON.stringify(headers).length + ROW_BYTES;
}
/** Key, times, counts and their place in an index, about. */
const ROW_BYTES = 500;
// src/tracker/answer-database.ts
/** Marks a SQLite file as a cache of answers ("TUA1" as four bytes). */
const APPLICATION_ID = 1414873393;
/** Sums are kept by triggers, so that the bounds hold exactly without counting all answers. */
const SCHEMA = `
CREATE TABLE answers (
  key TEXT PRIMARY KEY,
  at INTEGER NOT NULL,
  size INTEGER NOT NULL,
  meta TEXT NOT NULL,
  body BLOB NOT NULL,
  checksum TEXT NOT NULL
) STRICT;
CREATE INDEX answers_by_age ON answers (at);
CREATE TABLE sums (entries INTEGER NOT NULL, bytes INTEGER NOT NULL) STRICT;
INSERT INTO sums VALUES (0, 0);
CREATE TRIGGER answer_added AFTER INSERT ON answers
BEGIN UPDATE sums SET entries = entries + 1, bytes = bytes + NEW.size; END;
CREATE TRIGGER answer_removed AFTER DELETE ON answers
BEGIN UPDATE sums SET entries = entries - 1, bytes = bytes - OLD.size; END;
`;
/** What a row of the cache holds is not what was written. */
var DamagedAnswerError = class extends Error {};
/** Opens the cache in a file, made when missing. Throws SQLite's errors and the file system's. */
function openAnswerDatabase(sqlite, path, { maxEntries, maxBytes }) {
	makePrivateFolder(dirname(path));
	makePrivate(path);
	const database = openOwnDatabase(sqlite, path, {
		id: APPLICATION_ID,
		schema: SCHEMA
	});
	const find = database.prepare("SELECT at, meta, body, checksum FROM answers WHERE key = ?");
	const remove = database.prepare("DELETE FROM answers WHERE key = ?");
	const insert = database.prepare("INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?)");
	const sums = database.prepare("SELECT entries, bytes FROM sums");
	const removeOldest = database.prepare("DELETE FROM answers WHERE key = (SELECT key FROM answers ORDER BY at LIMIT 1)");
	function isOver() {
		const row = sums.get();
		return Number(row?.["entries"]) > maxEntries || Number(row?.["bytes"]) > maxBytes;
	}
	return {
		get(key) {
			const row = find.get(key);
			if (row === void 0) return void 0;
			try {
				return fromRow(key, row);
			} catch (error) {
				remove.run(key);
				throw error;
			}
		},
		set(key, answer) {
			const meta = JSON.stringify({
				headers: answer.headers,
				spend: answer.spend
			});
			const { at, body } = answer;
			const sum = checksumOf(key, at, meta, body);
			database.exec("BEGIN IMMEDIATE");
			try {
				remove.run(key);
				insert.run(key, at, sizeOf(answer), meta, body, sum);
				while (isOver() && Number(removeOldest.run().changes) > 0);
				database.exec("COMMIT");
			} catch (error) {
				database.exec("ROLLBACK");
				throw error;
			}
		},
		close: () => database.close()
	};
}
/** Throws for a row that was changed since it was written, by a disk or by somebody. */
function fromRow(key, { at, meta, body, checksum }) {
	if (!(typeof at === "number" && typeof meta === "string" && body instanceof Uint8Array) || checksum !== checksumOf(key, at, meta, body)) throw new DamagedAnswerError();
	const { headers, spend } = JSON.parse(meta);
	return {
		at,
		headers,
		body,
		spend
	};
}
function checksumOf(key, at, meta, body) {
	return `${hash("sha256", JSON.stringify([
		key,
		at,
		meta
	]), "hex")}${hash("sha256", body, "hex")}`;
}
// src/tracker/answer-file.ts
/** How long a file that cannot be used is left alone. Milliseconds. */
const REST_MS = 6e4;
/** SQLITE_BUSY and SQLITE_LOCKED (https://sqlite.org/rescode.html): the next time may do. */
const BUSY = /* @__PURE__ */ new Set([5, 6]);
/**
* Answers in a file, opened when first needed. Where it cannot be used, it is left alone for a
* minute with one warning, and nothing is kept meanwhile.
*/
function createAnswerFile(file, bounds) {
	const path = resolve(file);
	let open;
	let restsUntil = 0;
	function use(work) {
		if (performance.now() < restsUntil) return void 0;
		try {
			const sqlite = sqliteHere();
			if (sqlite === void 0) return void 0;
			open ??= openAnswerDatabase(sqlite, path, bounds);
			return work(open);
		} catch (error) {
			if (isOfFile(error)) rest(error);
			throw error;
		}
	}
	function rest(error) {
		restsUntil = performance.now() + REST_MS;
		try {
			open?.close();
		} catch {}
		open = void 0;
		const why = error instanceof ForeignFileError ? "another program’s file" : codeOf(error) ?? "unusable";
		warnOnce("ANSWERS", `${path} cannot be used as a cache (${why}), and calls go to their provider; delete it or name another file.`);
	}
	return {
		get: (key) => use((store) => store.get(key)),
		set: (key, answer) => use((store) => store.set(key, answer))
	};
}
/** Whether it is the file that is at fault, and not one answer in it or another program's lock. */
function isOfFile(error) {
	if (error instanceof ForeignFileError) return true;
	if (!(error instanceof Error)) return false;
	if ("errcode" in error && typeof error.errcode === "number") return !BUSY.has(error.errcode & 255);
	return "code" in error;
}
// src/tracker/answer-memory.ts
/** Answers in the memory of this program. */
function createAnswerMemory({ maxEntries, maxBytes }) {
	const answers = /* @__PURE__ */ new Map();
	let bytes = 0;
	function drop(key) {
		const answer = answers.get(key);
		if (answer !== void 0) bytes -= sizeOf(answer);
		answers.delete(key);
	}
	return {
		get: (key) => answers.get(key),
		set(key, answer) {
			drop(key);
			answers.set(key, answer);
			bytes += sizeOf(answer);
			for (const oldest of answers.keys()) {
				if (answers.size <= maxEntries && bytes <= maxBytes) return;
				drop(oldest);
			}
		}
	};
}
// src/tracker/cache-counts.ts
/** Does the cache's part of calls, and counts what goes wrong. */
var CacheFaults = class {
	counts = {
		hits: 0,
		joined: 0,
		misses: 0,
		stored: 0,
		faults: 0
	};
	/** Undefined where it fails. */
	attempt(work) {
		try {
			return work();
		} catch {
			this.counts.faults += 1;
			return;
		}
	}
	/** Resolves with undefined where it fails. */
	async attemptLater(work) {
		try {
			return await work();
		} catch {
			this.counts.faults += 1;
			return;
		}
	}
};
// src/tracker/taken-body.ts
/** Reads a response's body unless it is larger than `most` bytes. It never rejects. */
async function takeBody(response, most) {
	const reader = response.body?.getReader();
	if (reader === void 0) return {
		body: response,
		whole: void 0
	};
	const pieces = [];
	let size = 0;
	let failure;
	try {
		while (size <= most) {
			const { done, value } = await reader.read();
			if (done) {
				const whole = Buffer.concat(pieces);
				return {
					body: like(response, streamOf$1([whole], void 0)),
					whole
				};
			}
			pieces.push(value);
			size += value.length;
		}
	} catch (error) {
		failure = { error };
	}
	const rest = async () => {
		if (failure !== void 0) throw failure.error;
		return (await reader.read()).value;
	};
	return {
		body: like(response, streamOf$1(pieces, rest, reader)),
		whole: void 0
	};
}
function like(response, body) {
	const { status, statusText, headers } = response;
	return Object.defineProperties(new Response(body, {
		status,
		statusText,
		headers
	}), {
		url: { value: response.url },
		type: { value: response.type },
		redirected: { value: response.redirected }
	});
}
/** Pieces that are there, then what is left to read. */
function streamOf$1(pieces, rest, reader) {
	let index = 0;
	return new ReadableStream({
		async pull(controller) {
			const piece = pieces[index] ?? await rest?.();
			index += 1;
			if (piece === void 0) controller.close();
			else controller.enqueue(piece);
		},
		cancel: (reason) => reader?.cancel(reason)
	}, { highWaterMark: 0 });
}
// src/tracker/replay.ts
const MS_PER_SECOND = 1e3;
/**
* A kept answer as the response that it was: a stream is a stream again, event by event as it is
* read, so that a caller who stops reading gets no more. `Age` says how old it is
* (https://www.rfc-editor.org/rfc/rfc9111#section-5.1).
*/
function replay({ at, headers, body }, url) {
	const isStream = headers["content-type"]?.startsWith("text/event-stream") === true;
	const age = Math.max(0, Math.floor((Date.now() - at) / MS_PER_SECOND));
	const response = new Response(isStream ? streamOf(body) : Uint8Array.from(body), {
		status: 200,
		statusText: "OK",
		headers: {
			...headers,
			age: String(age)
		}
	});
	return Object.defineProperties(response, { url: { value: url } });
}
const LF = 10;
const CR = 13;
function streamOf(body) {
	let from = 0;
	return new ReadableStream({ pull(controller) {
		const to = endOfEvent(body, from);
		controller.enqueue(body.slice(from, to));
		from = to;
		if (to === body.length) controller.close();
	} }, { highWaterMark: 0 });
}
/** Behind the empty line that ends an event, else the end of all. */
function endOfEvent(body, from) {
	for (let at = body.indexOf(LF, from); at !== -1; at = body.indexOf(LF, at + 1)) {
		if (body[at + 1] === LF) return at + 2;
		if (body[at + 1] === CR && body[at + 2] === LF) return at + 3;
	}
	return body.length;
}
// src/tracker/response-cache.ts
const MB = 1e6;
/** Half a megabyte of prices, which programs that do not cache do not load. */
const loadPrices = () => import("./chunks/library-saved-cost.js");
/**
* A `fetch` that answers equal calls again without their provider, for as long as `ttl` and only
* those that `only` chooses. It goes below the tracker, which then records an answer from the
* cache as a call that cost nothing, with what it saved. Throws UserError for options that cannot
* be; nothing that goes wrong later reaches a call.
*
* @example
* ```ts
* const cache = responseCache({ store: 'answers.db', ttl: 3_600_000, only: { task: 'classify' } });
* const client = track(new Anthropic({ fetch: cache }), { agent: 'sorter' });
* ```
*/
function responseCache(options) {
	const { only, ttl, store: file, withTools = false, maxAnswerBytes = MB, fetch: given } = options;
	const bounds = {
		maxEntries: positive("responseCache", "maxEntries", options.maxEntries ?? 1e4),
		maxBytes: positive("responseCache", "maxBytes", options.maxBytes ?? 256 * MB)
	};
	positive("responseCache", "ttl", ttl);
	positive("responseCache", "maxAnswerBytes", maxAnswerBytes);
	const isChosen = choosing(only);
	const store = file === void 0 ? createAnswerMemory(bounds) : createAnswerFile(file, bounds);
	const faults = new CacheFaults();
	const { counts } = faults;
	/** Calls that are being answered, by their key. */
	const flights = /* @__PURE__ */ new Map();
	function find(key) {
		const answer = faults.attempt(() => store.get(key));
		if (answer === void 0) return void 0;
		const age = Date.now() - answer.at;
		return age >= 0 && age < ttl ? answer : void 0;
	}
	function keep(key, response, body, isStream) {
		faults.attempt(() => {
			const answer = keepAnswer(response, body, isStream);
			if (answer === void 0) return;
			store.set(key, answer);
			counts.stored += 1;
			loadPrices().catch(() => void 0);
		});
	}
	async function answerWith(call, answer) {
		const { spend } = answer;
		const saved = await faults.attemptLater(async () => {
			const { savedBy } = await loadPrices();
			return spend && savedBy(call.provider, spend, Date.now());
		});
		const origin = {
			kind: "cache",
			model: spend?.model,
			savedNanoUsd: saved
		};
		return markOrigin(replay(answer, call.url), origin);
	}
	function mayKeep(response) {
		const length = Number(response.headers.get("content-length") ?? 0);
		return response.status === 200 && isWebStream(response.body) && length <= maxAnswerBytes;
	}
	/** Its caller reads a stream; what passes is kept once it was whole. */
	function keepStream(key, response) {
		let pieces = [];
		let size = 0;
		const end = () => {
			if (pieces !== void 0) keep(key, response, Buffer.concat(pieces), true);
			pieces = void 0;
		};
		return watchResponse(response, {
			pass(bytes) {
				size += bytes.length;
				if (size > maxAnswerBytes) pieces = void 0;
				else pieces?.push(bytes.slice());
				return bytes;
			},
			end,
			stop: end
		});
	}
	/** @param kept - called when the answer is kept, or will not be. */
	async function ask(call, key, send, kept = () => void 0) {
		counts.misses += 1;
		const response = await send();
		const isKept = mayKeep(response);
		if (isKept && call.isStream) return keepOrigin(response, keepStream(key, response));
		if (!isKept) {
			kept();
			return response;
		}
		const { body, whole } = await takeBody(response, maxAnswerBytes);
		setImmediate(() => {
			if (whole !== void 0) keep(key, response, whole, false);
			kept();
		});
		return keepOrigin(response, body);
	}
	/**
	* Equal calls at once wait for the first one's answer, which is read here to its end: it does
	* not depend on its caller. Streams do not wait: they pass at the pace of the one who reads.
	*/
	async function askOnce(call, key, send) {
		const flight = flights.get(key);
		if (flight === void 0) return lead(call, key, send);
		const wasAnswered = flight.isAnswered;
		await endOf(flight.ended, call.signal);
		const answer = find(key);
		if (answer === void 0) return ask(call, key, send);
		counts[wasAnswered ? "hits" : "joined"] += 1;
		return answerWith(call, answer);
	}
	async function lead(call, key, send) {
		let resolve = () => void 0;
		const flight = {
			ended: new Promise((settle) => resolve = settle),
			isAnswered: false
		};
		const end = () => {
			flights.delete(key);
			resolve();
		};
		flights.set(key, flight);
		try {
			const response = await ask(call, key, send, end);
			flight.isAnswered = true;
			return response;
		} catch (error) {
			end();
			throw error;
		}
	}
	const caching = async (input, init) => {
		const send = () => (given ?? globalThis.fetch)(input, init);
		const chosen = faults.attempt(() => {
			const call = readReplaceableCall(input, init);
			if (call === void 0 || changesProvider(call.body)) return void 0;
			if (!withTools && hasTools(call.body)) return void 0;
			const { labels, url, body } = call;
			if (!isChosen({
				labels,
				url,
				body
			})) return void 0;
			return {
				call,
				key: requestKey(call)
			};
		});
		if (chosen === void 0) return send();
		const { call, key } = chosen;
		const answer = find(key);
		if (answer !== void 0) {
			counts.hits += 1;
			return answerWith(call, answer);
		}
		return call.isStream || isRetry(call) ? ask(call, key, send) : askOnce(call, key, send);
	};
	return Object.assign(caching, { counts: () => ({ ...counts }) });
}
/** Waits for another call to end, or for this one to be aborted, with its own error. */
async function endOf(flight, signal) {
	if (signal === void 0) return flight;
	signal.throwIfAborted();
	const settled = new AbortController();
	const aborted = once(signal, "abort", { signal: settled.signal }).then(() => signal.throwIfAborted(), () => void 0);
	try {
		await Promise.race([flight, aborted]);
	} finally {
		settled.abort();
	}
}
export { batcher, flush, jsonLines, otlp, responseCache, track, trackedFetch, withLabels, wrap };
