import { a as UserError, o as codeOf, r as SourceError } from "./errors.js";
import { o as parseWhole } from "./values.js";
import { t as createNodeFetch } from "./node-fetch.js";
import { I as unknown, M as transform, S as object, T as pipe, c as fallback, g as maxValue, j as string, k as safeParse, l as finite, n as array, r as boolean, v as minValue, x as number$2, y as nullable } from "./group-by.js";
import { isIP } from "node:net";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { homedir } from "node:os";
// src/options/paperclip-options.ts
/** Paperclip’s own: its embedded Postgres makes user, password and database of this name. */
const OWN_NAME = "paperclip";
const OWN_HOST = "127.0.0.1";
/**
* Reads where the database is. A single option wins over the address, and both over the usual.
*
* @throws UserError for an address that is none, and for another machine without the flag.
*/
function parseDatabase(flags, env) {
	const url = parseUrl(flags["db-url"]);
	const host = flags["db-host"] ?? (url?.host || OWN_HOST);
	const isRemote = !isThisMachine(host);
	if (isRemote && flags["allow-remote"] !== true) throw new UserError(`--db-host: ${host} is another machine; add --allow-remote to reach it over an encrypted connection, or tunnel to this one.`);
	const port = flags["db-port"] ?? url?.port;
	return {
		host,
		port: port === void 0 || port === "" ? void 0 : parsePort(port),
		database: flags["db-name"] ?? (url?.database || OWN_NAME),
		user: flags["db-user"] ?? (url?.user || OWN_NAME),
		password: env["PAPERCLIP_DB_PASSWORD"] || env["PGPASSWORD"] || url?.password || void 0,
		isRemote
	};
}
function parseUrl(text) {
	if (text === void 0) return void 0;
	if (!/^postgres(?:ql)?:\/\//.test(text) || !URL.canParse(text)) throw new UserError("--db-url: is no address of Postgres; write one such as postgres://user@127.0.0.1:54329/paperclip.");
	const { hostname, port, pathname, username, password } = new URL(text);
	return {
		host: hostname.replace(/^\[(.*)\]$/, "$1"),
		port,
		database: decoded(pathname.slice(1)),
		user: decoded(username),
		password: decoded(password)
	};
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function parsePort(text) {
	const port = parseWhole("--db-port", text);
	if (port >= 1 && port <= 65535) return port;
	throw new UserError(`--db-port: ${text} is no port; write one from 1 to 65535.`);
}
/** Loopback, or a socket in a folder. */
function isThisMachine(host) {
	return host === "localhost" || host === "::1" || host.startsWith("/") || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
/**
* Reads where the API is, without a slash at its end.
*
* @throws UserError for an address that is none, and for another machine without the flag.
*/
function parseApiUrl(text, isRemoteAllowed) {
	if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new UserError("--api-url: is no address; write one such as http://localhost:3100.");
	const url = new URL(text);
	if (url.username !== "" || url.password !== "") throw new UserError("--api-url: holds a password; give a token in PAPERCLIP_API_KEY instead.");
	const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
	if (!isThisMachine(host)) {
		if (!isRemoteAllowed) throw new UserError(`--api-url: ${host} is another machine; add --allow-remote to reach it over https, or tunnel to this one.`);
		if (url.protocol !== "https:") throw new UserError(`--api-url: ${host} is another machine; write https://, so that nobody reads along.`);
	}
	return `${url.origin}${url.pathname}`.replace(/\/+$/, "").replace(/\/api$/, "");
}
// src/sources/paperclip/failures.ts
/** Nothing answers there: something else may. */
var UnreachableError = class extends SourceError {};
const UNREACHABLE = /* @__PURE__ */ new Set([
	"ECONNREFUSED",
	"ENOTFOUND",
	"EAI_AGAIN",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"ETIMEDOUT",
	"ENOENT",
	"CONNECT_TIMEOUT"
]);
const STOPPED = /* @__PURE__ */ new Set([
	"ECONNRESET",
	"EPIPE",
	"CONNECTION_CLOSED",
	"CONNECTION_ENDED",
	"CONNECTION_DESTROYED",
	"57P01",
	"57P02",
	"57P03"
]);
/** Of Postgres (appendix A of its manual, https://www.postgresql.org/docs/18/errcodes-appendix.html). */
const CURES = {
	"28P01": "the password is wrong; set PGPASSWORD or PAPERCLIP_DB_PASSWORD, or write it into a passfile.",
	"28000": "this user may not sign in; name another one with --db-user.",
	"3D000": "there is no such database; name it with --db-name (Paperclip’s own is called paperclip).",
	"42501": "this user may not read all of it; grant what \"token-usage-report paperclip --print-grants\" prints, or read by the API with --no-db.",
	"55P03": "a table was locked for longer than the audit waits; try again when nothing changes the schema, or read by the API with --no-db.",
	"57014": "a query took too long and was stopped; choose a shorter window with --since.",
	"53300": "the server has no connection left; try again later, or read by the API with --no-db.",
	"25006": "the transaction is read-only, as it has to be; this is a defect of token-usage-report."
};
/** What ended reading a database, in a sentence that names the place and the cure. */
function explainDatabaseError(error, place) {
	if (error instanceof UserError) return error;
	const where = `Postgres at ${place.host}:${place.port}, database ${place.database}, user ${place.user}`;
	const code = codeOf(error) ?? "";
	const cause = { cause: error };
	if (UNREACHABLE.has(code)) return new UnreachableError(`${where}: nothing answers (${code}); start Paperclip, name another place with --db-host and --db-port, or read by the API with --no-db.`, cause);
	if (STOPPED.has(code)) return new SourceError(`${where}: the server ended the connection while it was read (${code}); nothing is reported, try again.`, cause);
	const cure = CURES[code];
	if (cure !== void 0) return new SourceError(`${where}: ${cure}`, cause);
	if (/SSL|TLS|CERT|SELF_SIGNED|UNABLE_TO/i.test(code)) return new SourceError(`${where}: the connection cannot be encrypted and checked (${code}); give the server a certificate, name its authority in NODE_EXTRA_CA_CERTS, or tunnel to this machine.`, cause);
	if (code !== "") return new SourceError(`${where}: it cannot be read (${code}); read by the API with --no-db.`, cause);
	return error;
}
// src/sources/paperclip/api-client.ts
/** 1,000 runs are 1.3 MB, measured in 2026-11; a body that is larger is none of these. Bytes. */
const MAX_BODY_BYTES = 67108864;
const TIMEOUT_MS = 3e4;
/**
* Makes the only way to the API: GET, no redirect followed, the body capped, and a time limit
* for each answer.
*/
function createApiGet({ url, token }, { timeoutMs = TIMEOUT_MS, maxBytes = MAX_BODY_BYTES } = {}) {
	const fetch = createNodeFetch();
	return async (path) => {
		const address = `${url}/api${path}`;
		const where = `Paperclip’s API at ${url}`;
		const signal = AbortSignal.timeout(timeoutMs);
		let answer;
		let text;
		try {
			answer = await fetch(address, {
				method: "GET",
				redirect: "manual",
				signal,
				headers: {
					accept: "application/json",
					...token !== void 0 && { authorization: `Bearer ${token}` }
				}
			});
			text = answer.status === 200 ? await readCapped(answer.body, maxBytes) : "";
			if (answer.status !== 200) await answer.body?.cancel();
		} catch (cause) {
			if (signal.aborted) throw new SourceError(`${where}: gave no answer to ${path} in ${timeoutMs / 1e3} seconds; try again, or choose a shorter window with --since.`, { cause });
			if (cause instanceof Error && cause.message === "terminated") throw new SourceError(`${where}: broke off its answer to ${path}; nothing is reported, try again.`, { cause });
			throw new UnreachableError(`${where}: nothing answers; start Paperclip, or name its address with --api-url.`, { cause });
		}
		if (text === void 0) throw new SourceError(`${where}: its answer to ${path} is larger than ${maxBytes} bytes; check that --api-url is Paperclip’s.`);
		if (answer.status >= 300 && answer.status < 400) throw new SourceError(`${where}: redirects ${path}, which is not followed; name the address that it leads to with --api-url.`);
		if (answer.status >= 500) throw new SourceError(`${where}: failed with status ${answer.status} on ${path}; look into Paperclip’s log, and try again.`);
		if (answer.status !== 200) return { status: answer.status };
		return { body: parse(text, where, path) };
	};
}
function parse(text, where, path) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new SourceError(`${where}: its answer to ${path} is no JSON; check that --api-url is Paperclip’s.`, { cause });
	}
}
/** The body as text; undefined when it is larger. */
async function readCapped(body, maxBytes) {
	const parts = [];
	let bytes = 0;
	for await (const part of body ?? []) {
		bytes += part.length;
		if (bytes > maxBytes) {
			await body?.cancel();
			return;
		}
		parts.push(part);
	}
	return Buffer.concat(parts).toString("utf8");
}
// src/sources/paperclip/schema.ts
/** All columns that are ever read, by table. Nothing else is named in any statement. */
const READ_COLUMNS = {
	companies: [
		"id",
		"name",
		"status",
		"created_at"
	],
	agents: [
		"id",
		"company_id",
		"name",
		"role",
		"status",
		"adapter_type"
	],
	cost_events: [
		"id",
		"company_id",
		"agent_id",
		"issue_id",
		"heartbeat_run_id",
		"provider",
		"billing_type",
		"cost_status",
		"model",
		"input_tokens",
		"cached_input_tokens",
		"output_tokens",
		"cost_cents",
		"occurred_at"
	],
	heartbeat_runs: [
		"id",
		"company_id",
		"agent_id",
		"invocation_source",
		"status",
		"started_at",
		"finished_at",
		"created_at",
		"retry_of_run_id",
		"usage_json",
		"context_snapshot"
	],
	issues: [
		"id",
		"company_id",
		"identifier",
		"title",
		"status",
		"origin_kind",
		"origin_id"
	],
	activity_log: [
		"company_id",
		"run_id",
		"entity_type"
	],
	routines: [
		"id",
		"company_id",
		"title",
		"status",
		"assignee_agent_id"
	],
	routine_triggers: [
		"company_id",
		"routine_id",
		"kind",
		"enabled",
		"next_run_at",
		"last_fired_at",
		"last_result"
	],
	routine_runs: [
		"id",
		"company_id",
		"routine_id",
		"status",
		"triggered_at",
		"linked_issue_id",
		"failure_reason"
	]
};
/** Without these there is nothing to audit. */
const NEEDED = {
	companies: [
		"id",
		"name",
		"status",
		"created_at"
	],
	agents: [
		"id",
		"company_id",
		"name",
		"role",
		"status",
		"adapter_type"
	],
	cost_events: [
		"company_id",
		"agent_id",
		"issue_id",
		"provider",
		"model",
		"input_tokens",
		"output_tokens",
		"cost_cents",
		"occurred_at"
	],
	heartbeat_runs: [
		"id",
		"company_id",
		"agent_id",
		"invocation_source",
		"status",
		"started_at",
		"finished_at",
		"created_at",
		"usage_json",
		"context_snapshot"
	],
	issues: [
		"id",
		"company_id",
		"identifier",
		"title",
		"status"
	]
};
/** What of the needed is missing: `table.column`. */
function missingColumns(columns) {
	return Object.entries(NEEDED).flatMap(([table, names]) => names.filter((name) => columns.get(table)?.has(name) !== true).map((name) => `${table}.${name}`));
}
/** What the columns allow. */
function schemaOf(columns) {
	const has = (table, name) => columns.get(table)?.has(name) === true;
	const hasAll = (table) => READ_COLUMNS[table].every((name) => has(table, name));
	return {
		hasRunLink: has("cost_events", "heartbeat_run_id") && has("cost_events", "id"),
		hasCached: has("cost_events", "cached_input_tokens"),
		hasBillingType: has("cost_events", "billing_type"),
		hasCostStatus: has("cost_events", "cost_status"),
		hasActivity: hasAll("activity_log"),
		hasRoutines: hasAll("routines") && hasAll("routine_triggers") && hasAll("routine_runs") && has("issues", "origin_kind") && has("issues", "origin_id"),
		hasRetries: has("heartbeat_runs", "retry_of_run_id")
	};
}
/** What an older database, or a role with fewer grants, keeps from the report. */
function limitsOf(schema) {
	return [
		["hasRunLink", "Cost events do not name their runs (a database of before 2026-03-14), so that no spend is known to be idle, and runs have only what they reported themselves."],
		["hasCached", "Cost events do not report what was read from a cache (a database of before 2026-03-14)."],
		["hasBillingType", "Cost events do not report how they are billed (a database of before 2026-03-14): spend under a subscription looks like tokens at $0."],
		["hasCostStatus", "Cost events do not report whether they have a price (a database of before 2026-07): tokens at $0 are taken as unpriced."],
		["hasActivity", "The activity log cannot be read, so that work which a run found by itself looks idle."],
		["hasRoutines", "Routines cannot be read (a database of before 2026-03-19, or a role without the grants)."]
	].filter(([name]) => !schema[name]).map(([, sentence]) => sentence);
}
// src/sources/paperclip/grants.ts
/**
* SQL that makes a role which can read what the audit reads, and nothing else. For an
* administrator to run, never for this program.
*/
function grantStatements(database) {
	const name = `"${database.replaceAll("\"", "\"\"")}"`;
	const columns = Object.entries(READ_COLUMNS).map(([table, names]) => `grant select (${names.join(", ")}) on ${table} to token_usage_report;`);
	return [
		"-- A role that can read what the audit reads, and nothing else. Choose a password.",
		"create role token_usage_report login nosuperuser nocreatedb nocreaterole noinherit connection limit 2 password '...';",
		"alter role token_usage_report set default_transaction_read_only = on;",
		"alter role token_usage_report set statement_timeout = '60s';",
		"alter role token_usage_report set lock_timeout = '2s';",
		"alter role token_usage_report set idle_in_transaction_session_timeout = '60s';",
		`grant connect on database ${name} to token_usage_report;`,
		"grant usage on schema public to token_usage_report;",
		...columns,
		""
	].join("\n");
}
// src/sources/paperclip/local-settings.ts
/** Larger files are not these. Bytes. */
const MAX_BYTES = 1048576;
async function readSmall(path) {
	try {
		const text = await readFile(path, "utf8");
		return text.length > MAX_BYTES ? void 0 : text;
	} catch {
		return;
	}
}
/**
* The port of the embedded Postgres, as the instance's own settings name it; undefined without
* them. `config.json` of `paperclipai` 2026.916.1, read in 2026-11.
*/
async function readConfiguredPort(home) {
	const text = await readSmall(join(home, ".paperclip/instances/default/config.json"));
	if (text === void 0) return void 0;
	try {
		const port = JSON.parse(text)?.database?.embeddedPostgresPort;
		return typeof port === "number" && Number.isInteger(port) && port > 0 && port < 65536 ? port : void 0;
	} catch {
		return;
	}
}
/**
* The password of a place in a passfile, whose lines are `host:port:database:user:password`
* with `*` for any and `\` before `:` and `\` (https://www.postgresql.org/docs/18/libpq-pgpass.html).
* Undefined without one.
*/
async function readPassfile(path, place) {
	const text = await readSmall(path);
	const wanted = [
		place.host,
		String(place.port),
		place.database,
		place.user
	];
	for (const line of text?.split(/\r?\n/) ?? []) {
		if (line.startsWith("#")) continue;
		const fields = fieldsOf(line);
		if (wanted.every((value, index) => fields[index] === "*" || fields[index] === value) && fields[4] !== void 0) return fields[4];
	}
}
function fieldsOf(line) {
	return (line.match(/(?:\\.|[^\\:])*(?::|$)/g) ?? []).map((field) => field.replace(/:$/, "").replace(/\\(.)/g, "$1")).slice(0, 5);
}
// src/sources/paperclip/api-facts.ts
const MS_PER_MINUTE = 6e4;
const UNFINISHED$1 = /* @__PURE__ */ new Set([
	"queued",
	"scheduled_retry",
	"running"
]);
/** A finished run of the window. */
function isFinishedIn({ status, finishedAt, createdAt }, span) {
	const at = Date.parse(finishedAt ?? createdAt ?? "");
	return !UNFINISHED$1.has(status) && at >= span.from.getTime() && at < span.to.getTime();
}
function workOf$1({ contextSnapshot, invocationSource }) {
	return {
		hasIssue: (contextSnapshot?.issueId ?? "") !== "",
		issueIsDeleted: false,
		touchedIssue: null,
		source: invocationSource
	};
}
/** Finished runs, one group each. */
function runGroups(runs) {
	return runs.map((run) => {
		const [start, end] = [run.startedAt, run.finishedAt].map((at) => Date.parse(at ?? ""));
		const minutes = ((end ?? NaN) - (start ?? NaN)) / MS_PER_MINUTE;
		return {
			agentId: run.agentId,
			status: run.status,
			work: workOf$1(run),
			isAccounted: run.usageJson !== null,
			runs: 1,
			minutes: minutes >= 0 && Number.isFinite(minutes) ? minutes : null
		};
	});
}
/** Runs that reported any spend. */
function runsWithSpend(runs) {
	return runs.flatMap((run) => {
		const usage = run.usageJson;
		if (usage === null) return [];
		const { inputTokens: input, cachedInputTokens: cached, outputTokens: output } = usage;
		const usd = usage.cacheAdjustedCostUsd ?? usage.costUsd;
		const hasTokens = (input ?? 0) + (cached ?? 0) + (output ?? 0) > 0;
		if (!hasTokens && (usd ?? 0) === 0) return [];
		const billingType = usage.billingType || "unknown";
		const cents = billingType === "subscription_included" ? 0 : Math.round((usd ?? 0) * 100);
		return [{
			id: run.id,
			agentId: run.agentId,
			status: run.status,
			finishedAt: run.finishedAt ?? run.createdAt,
			isRetry: run.retryOfRunId !== null,
			issue: null,
			provider: usage.provider || "unknown",
			model: usage.model || "unknown",
			billingType,
			isUnpriced: usage.costStatus === "unpriced",
			work: workOf$1(run),
			exact: usd === null ? "none" : usd === 0 ? "zero" : "same",
			isFree: cents === 0,
			hasTokens,
			isSessionDelta: usage.usageSource === "session_delta",
			isOutsideLedger: false,
			events: 1,
			input,
			cached,
			output,
			largestInput: input,
			largestWithCached: (input ?? 0) + (cached ?? 0),
			ledgerCents: cents,
			exactUsd: usd
		}];
	});
}
/**
* The ledger's sums, each split into its runs and the rest. A sum that is less than its runs
* reported is left whole, and counts alone.
*/
function splitLedger(costs, runs) {
	const key = (one) => JSON.stringify([
		one.agentId,
		one.provider,
		one.billingType,
		one.model
	]);
	const runsOf = /* @__PURE__ */ new Map();
	for (const run of runs) runsOf.set(key(run), [...runsOf.get(key(run)) ?? [], run]);
	let unmatched = 0;
	const spends = costs.flatMap((cost) => {
		const own = runsOf.get(key(cost)) ?? [];
		runsOf.delete(key(cost));
		const sum = (of) => own.reduce((all, run) => all + (of(run) ?? 0), 0);
		const rest = {
			input: (cost.inputTokens ?? 0) - sum(({ input }) => input),
			cached: (cost.cachedInputTokens ?? 0) - sum(({ cached }) => cached),
			output: (cost.outputTokens ?? 0) - sum(({ output }) => output),
			cents: (cost.costCents ?? 0) - sum(({ ledgerCents }) => ledgerCents)
		};
		const values = Object.values(rest);
		if (values.some((value) => value < 0)) {
			unmatched += 1;
			return [ledgerSum(cost, {
				input: cost.inputTokens,
				cached: cost.cachedInputTokens,
				output: cost.outputTokens,
				cents: cost.costCents
			}, null)];
		}
		const others = values.some((value) => value > 0) ? [ledgerSum(cost, rest, null)] : [];
		return [...own.map(toSpend$1), ...others];
	});
	const outside = [...runsOf.values()].flat().map((run) => ({
		...toSpend$1(run),
		isOutsideLedger: true,
		isFree: true,
		ledgerCents: null
	}));
	return {
		spends: [...spends, ...outside],
		unmatched
	};
}
function toSpend$1(run) {
	const { id: _id, status: _status, finishedAt, isRetry: _isRetry, issue: _issue, ...facts } = run;
	const day = Number.isNaN(Date.parse(finishedAt ?? "")) ? null : new Date(finishedAt ?? "").toISOString().slice(0, 10);
	return {
		...facts,
		day,
		isPosted: false,
		routineId: null
	};
}
function ledgerSum(cost, sums, isPosted) {
	const hasTokens = (sums.input ?? 0) + (sums.cached ?? 0) + (sums.output ?? 0) > 0;
	return {
		agentId: cost.agentId,
		provider: cost.provider || "unknown",
		model: cost.model || "unknown",
		billingType: cost.billingType || "unknown",
		isUnpriced: false,
		work: {
			hasIssue: false,
			issueIsDeleted: false,
			touchedIssue: null,
			source: null
		},
		exact: "none",
		isFree: (sums.cents ?? 0) === 0,
		hasTokens,
		isSessionDelta: false,
		isOutsideLedger: false,
		events: 0,
		input: sums.input,
		cached: sums.cached,
		output: sums.output,
		largestInput: null,
		largestWithCached: null,
		ledgerCents: sums.cents,
		exactUsd: null,
		day: null,
		isPosted,
		routineId: null
	};
}
// src/sources/paperclip/wire-api.ts
const text = fallback(string(), "");
const maybe = fallback(nullable(string()), null);
/** A count or an amount; what is none is unknown. */
const number = fallback(nullable(pipe(number$2(), finite(), minValue(0), maxValue(0x38d7ea4c68000))), null);
const flag = fallback(boolean(), false);
/** Items that are no such objects are left out. */
const listOf = (item) => pipe(array(unknown()), transform((items) => items.flatMap((one) => {
	const parsed = safeParse(item, one);
	return parsed.success ? [parsed.output] : [];
})));
const WireCompany = object({
	id: string(),
	name: text,
	status: text,
	createdAt: maybe
});
const WireCompanies = listOf(WireCompany);
const WireMe = object({ companyId: string() });
const WireAgents = listOf(object({
	id: string(),
	name: text,
	role: maybe,
	status: text,
	adapterType: text
}));
const WireSummary = object({ spendCents: number$2() });
const WireCosts = listOf(object({
	agentId: string(),
	provider: text,
	billingType: text,
	model: text,
	costCents: number,
	inputTokens: number,
	cachedInputTokens: number,
	outputTokens: number
}));
const WireUsage = object({
	provider: text,
	model: text,
	billingType: text,
	costStatus: text,
	usageSource: text,
	inputTokens: number,
	cachedInputTokens: number,
	outputTokens: number,
	costUsd: number,
	cacheAdjustedCostUsd: number
});
const WireRuns = listOf(object({
	id: string(),
	agentId: text,
	invocationSource: maybe,
	status: text,
	startedAt: maybe,
	finishedAt: maybe,
	createdAt: maybe,
	retryOfRunId: maybe,
	usageJson: fallback(nullable(WireUsage), null),
	contextSnapshot: fallback(nullable(object({ issueId: maybe })), null)
}));
const WireLinkedIssue = fallback(nullable(object({ status: text })), null);
const WireRoutines = listOf(object({
	id: string(),
	title: text,
	status: text,
	assigneeAgentId: maybe,
	triggers: fallback(listOf(object({
		kind: text,
		enabled: flag,
		nextRunAt: maybe,
		lastFiredAt: maybe,
		lastResult: maybe
	})), []),
	lastRun: fallback(nullable(object({
		status: text,
		triggeredAt: maybe,
		failureReason: maybe,
		linkedIssue: WireLinkedIssue
	})), null)
}));
// src/sources/paperclip/read-api.ts
/**
* As many runs as the server gives at once. Without it the server reads every run there is,
* and 200,000 of them end it (measured in 2026-11; paperclipai/paperclip#958).
*/
const RUN_LIMIT = 1e3;
/** What no API tells, whatever the company. */
const BLIND = "The API does not list cost events: spend that was posted, work that a run found by itself, deleted issues, double posts and the cost of each routine are not known, so that more may look idle than is.";
/** Reads companies from Paperclip’s API, which sees less than its database and says what. */
function createApiSource(get, { url, token }) {
	const where = `Paperclip’s API at ${url}`;
	/** Throws SourceError that names the cure where the API refuses. */
	async function read(path, schema) {
		const answer = await get(path);
		if ("status" in answer) throw new SourceError(`${where}: ${sayRefusal(answer.status, path)}`);
		return parse(schema, answer.body, path);
	}
	function parse(schema, body, path) {
		const parsed = safeParse(schema, body);
		if (parsed.success) return parsed.output;
		throw new SourceError(`${where}: its answer to ${path} has another form than Paperclip’s; check that --api-url is right, or update token-usage-report.`);
	}
	function sayRefusal(status, path) {
		if (status === 401) return token === void 0 ? "wants a token; set PAPERCLIP_API_KEY to an agent’s key or a board’s token." : "does not take the token in PAPERCLIP_API_KEY; set one that is valid.";
		if (status === 403) return "the token in PAPERCLIP_API_KEY may not read this company; use one that may.";
		if (status === 404) return `knows nothing of ${path}; check --company and --api-url.`;
		return `refused ${path} with status ${status}; check --api-url and the window.`;
	}
	/** A board sees all companies; an agent's key only its own. */
	async function companies() {
		const answer = await get("/companies");
		if ("body" in answer) return parse(WireCompanies, answer.body, "/companies");
		if (answer.status !== 403) throw new SourceError(`${where}: ${sayRefusal(answer.status, "/companies")}`);
		const { companyId } = await read("/agents/me", WireMe);
		const own = await get(`/companies/${encodeURIComponent(companyId)}`);
		const company = "body" in own ? safeParse(WireCompany, own.body) : void 0;
		return [company?.success === true ? company.output : {
			id: companyId,
			name: companyId,
			status: "active",
			createdAt: null
		}];
	}
	return { async read(choose, window) {
		const facts = [];
		for (const company of choose(await companies())) facts.push(await readCompany$1(company, window, read));
		return facts;
	} };
}
async function readCompany$1(company, window, read) {
	const base = `/companies/${encodeURIComponent(company.id)}`;
	const query = new URLSearchParams({
		from: window.from.toISOString(),
		to: (/* @__PURE__ */ new Date(window.to.getTime() - 1)).toISOString()
	});
	const agents = await read(`${base}/agents`, WireAgents);
	const costs = await read(`${base}/costs/by-agent-model?${query.toString()}`, WireCosts);
	const { spendCents } = await read(`${base}/costs/summary?${query.toString()}`, WireSummary);
	const limits = [BLIND];
	const finished = [];
	for (const { id, name } of agents) {
		const runs = await read(`${base}/heartbeat-runs?agentId=${encodeURIComponent(id)}&limit=${RUN_LIMIT}`, WireRuns);
		const own = runs.filter((run) => run.agentId === id);
		if (runs.length >= RUN_LIMIT) limits.push(sayTruncated(name, own, window.from));
		finished.push(...own.filter((run) => isFinishedIn(run, window)));
	}
	const dearest = runsWithSpend(finished);
	const { spends, unmatched } = splitLedger(costs, dearest);
	const listed = costs.reduce((sum, { costCents }) => sum + (costCents ?? 0), 0);
	if (listed !== spendCents) limits.push(`The API’s sums do not agree: ${spendCents} cents in all, ${listed} cents by agent and model.`);
	if (unmatched > 0) limits.push(`${unmatched} ${unmatched === 1 ? "sum" : "sums"} of the ledger by agent and model ${unmatched === 1 ? "is" : "are"} less than the runs reported; the ledger is taken, and nothing of it is known to be idle.`);
	const routines = await read(`${base}/routines`, WireRoutines);
	return {
		source: "api",
		company,
		agents: agents.map((agent) => ({
			...agent,
			issues: issuesOf(agent.id, finished)
		})),
		spends,
		runs: runGroups(finished),
		dearest,
		routines: routines.map(toRoutine),
		doublePosts: null,
		firstSpendAt: null,
		limits
	};
}
/** Only where the newest runs do not reach back to the window's start something is missing. */
function sayTruncated(name, runs, from) {
	const oldest = Math.min(...runs.map(({ createdAt }) => Date.parse(createdAt ?? "")));
	const reach = Number.isFinite(oldest) ? ` back to ${new Date(oldest).toISOString()}` : "";
	return oldest <= from.getTime() ? `Of ${name || "an agent"} the newest ${RUN_LIMIT} runs are known, which is all of the window.` : `Of ${name || "an agent"} only the newest ${RUN_LIMIT} runs are known${reach}: earlier runs of the window are in the costs, but in nothing that counts runs.`;
}
function issuesOf(agentId, runs) {
	const own = runs.filter((run) => run.agentId === agentId);
	return new Set(own.flatMap(({ contextSnapshot }) => contextSnapshot?.issueId || [])).size;
}
function toRoutine(routine) {
	const { lastRun, triggers, ...known } = routine;
	return {
		...known,
		triggers: triggers.map(({ enabled, ...trigger }) => ({
			...trigger,
			isEnabled: enabled
		})),
		lastRun: lastRun === null ? null : {
			status: lastRun.status,
			triggeredAt: lastRun.triggeredAt,
			failureReason: lastRun.failureReason,
			issueStatus: lastRun.linkedIssue?.status ?? null
		},
		runs: null
	};
}
// src/sources/paperclip/connect.ts
const DATABASE_WAITS = {
	connectMs: 5e3,
	statementMs: 6e4,
	lockMs: 2e3
};
/** Of the server: enough to sum up a million rows without a file. */
const WORK_MEMORY = "64MB";
/**
* One connection that can only read, as far as a client can see to it: the user of a local
* Paperclip is a superuser, so the restraint is ours. Nothing is looked up before it is asked.
*
* postgres.js (Unlicense, no dependencies) rather than pg: twice as fast and half as large,
* measured in 2026-11 on a million rows.
*/
async function connect(address, waits = DATABASE_WAITS) {
	const { default: postgres } = await import("./src.js");
	const isSocket = address.host.startsWith("/");
	return postgres({
		host: isSocket ? `${address.host}/.s.PGSQL.${address.port}` : address.host,
		port: address.port,
		...isSocket && { path: `${address.host}/.s.PGSQL.${address.port}` },
		database: address.database,
		username: address.user,
		password: address.password,
		ssl: address.isRemote ? {
			rejectUnauthorized: true,
			...isIP(address.host) === 0 && { servername: address.host }
		} : false,
		max: 1,
		connect_timeout: waits.connectMs / 1e3,
		idle_timeout: 5,
		max_lifetime: null,
		fetch_types: false,
		onnotice: () => void 0,
		connection: {
			application_name: "token-usage-report",
			default_transaction_read_only: true,
			statement_timeout: waits.statementMs,
			lock_timeout: waits.lockMs,
			idle_in_transaction_session_timeout: waits.statementMs,
			TimeZone: "UTC",
			work_mem: WORK_MEMORY,
			jit: "off",
			enable_sort: "off",
			enable_mergejoin: "off"
		}
	});
}
// src/sources/paperclip/fixed-statements.ts
/** Runs that are still to come or going on. */
const UNFINISHED = `('queued', 'scheduled_retry', 'running')`;
/** One moment of the database, in which nothing can be written. */
const BEGIN = "begin isolation level repeatable read read only";
/** Whether the server holds to what the connection asked for. */
const CONFIRM = `select current_setting('transaction_read_only') as read_only,
  current_setting('transaction_isolation') as isolation,
  current_setting('statement_timeout') as statement_timeout,
  current_setting('TimeZone') as time_zone`;
/** Columns of the tables that this user may read. */
const COLUMNS = `select table_name::text as "table", column_name::text as "column"
  from information_schema.columns
  where table_schema = 'public' and table_name in (${Object.keys(READ_COLUMNS).map((name) => `'${name}'`).join(", ")})`;
const COMPANIES = `select id, left(name, 200) as name, status, created_at
  from companies order by created_at, id limit 1000`;
/** Different issues by agent, of finished runs and of ledger rows of the window. */
const ISSUES = `select agent_id, count(*) as issues from (
  select agent_id, issue::text as issue from (
    select distinct agent_id, issue_id as issue from cost_events
    where company_id = $1 and occurred_at >= $2 and occurred_at < $3 and issue_id is not null) x
  union
  select agent_id, context_snapshot->>'issueId' from heartbeat_runs
    where company_id = $1 and status not in ${UNFINISHED}
      and coalesce(finished_at, created_at) >= $2 and coalesce(finished_at, created_at) < $3
      and nullif(context_snapshot->>'issueId', '') is not null) y
group by 1`;
const AGENTS = `select id, left(name, 200) as name, left(role, 100) as role, status, adapter_type
  from agents where company_id = $1 order by id limit 10000`;
const ROUTINES = `select r.id, left(r.title, 200) as title, r.status, r.assignee_agent_id,
  l.status as run_status, l.triggered_at, left(l.failure_reason, 300) as failure_reason,
  i.status as issue_status
from routines r
  left join lateral (select status, triggered_at, failure_reason, linked_issue_id
    from routine_runs x where x.company_id = $1 and x.routine_id = r.id
    order by triggered_at desc nulls last, id desc limit 1) l on true
  left join issues i on i.id = l.linked_issue_id
where r.company_id = $1 order by r.id limit 10000`;
const TRIGGERS = `select routine_id, kind, enabled, next_run_at, last_fired_at,
  left(last_result, 300) as last_result
  from routine_triggers where company_id = $1 order by routine_id, next_run_at limit 50000`;
const ROUTINE_RUNS = `select routine_id, status, count(*) as runs from routine_runs
  where company_id = $1 and triggered_at >= $2 and triggered_at < $3 group by 1, 2`;
// src/sources/paperclip/row.ts
/** Empty where there is none. */
function textOf(row, name) {
	const value = row[name];
	return typeof value === "string" ? value : "";
}
/** `null` where there is none, or an empty one. */
function nameOf(row, name) {
	return textOf(row, name) || null;
}
/** `null` where there is none. */
function numberOf(row, name) {
	const value = row[name];
	if (value === null || value === void 0) return null;
	const number = Number(value);
	return Number.isFinite(number) ? number : null;
}
function isTrue(row, name) {
	return row[name] === true;
}
/** ISO 8601 UTC; `null` where there is none, or none that a calendar has (`infinity`). */
function instantOf(row, name) {
	const value = row[name];
	const date = value instanceof Date ? value : new Date(typeof value === "string" ? value : NaN);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
// src/sources/paperclip/postgres-facts.ts
const NANOS = 1e9;
const EXACT_STATES = [
	"none",
	"shared",
	"zero",
	"same",
	"other"
];
function exactOf(row) {
	return EXACT_STATES.find((state) => state === row["exact"]) ?? "none";
}
function workOf(row, { hasActivity }) {
	return {
		hasIssue: isTrue(row, "has_issue"),
		issueIsDeleted: isTrue(row, "issue_is_deleted"),
		touchedIssue: hasActivity ? isTrue(row, "touched_issue") : null,
		source: nameOf(row, "source")
	};
}
function toSpend(row, schema) {
	const exactNanos = numberOf(row, "exact_nanos");
	return {
		agentId: textOf(row, "agent_id"),
		provider: textOf(row, "provider") || "unknown",
		model: textOf(row, "model") || "unknown",
		billingType: textOf(row, "billing_type") || "unknown",
		isUnpriced: isTrue(row, "is_unpriced"),
		work: workOf(row, schema),
		exact: exactOf(row),
		isFree: isTrue(row, "is_free"),
		hasTokens: isTrue(row, "has_tokens"),
		isSessionDelta: isTrue(row, "is_delta"),
		isOutsideLedger: false,
		events: numberOf(row, "events") ?? 0,
		input: numberOf(row, "input"),
		cached: numberOf(row, "cached"),
		output: numberOf(row, "output"),
		largestInput: numberOf(row, "largest"),
		largestWithCached: numberOf(row, "largest_with_cached"),
		ledgerCents: numberOf(row, "cents"),
		exactUsd: exactNanos === null ? null : exactNanos / NANOS,
		day: nameOf(row, "day"),
		isPosted: schema.hasRunLink ? isTrue(row, "is_posted") : null,
		routineId: nameOf(row, "routine_id")
	};
}
function toRunGroup(row, schema) {
	return {
		agentId: textOf(row, "agent_id"),
		status: textOf(row, "status"),
		work: workOf(row, schema),
		isAccounted: isTrue(row, "is_accounted"),
		runs: numberOf(row, "runs") ?? 0,
		minutes: numberOf(row, "minutes")
	};
}
/** A run beside its ledger rows. */
function toRun(row, schema) {
	const [input, cached, output] = [
		"input",
		"cached",
		"output"
	].map((name) => numberOf(row, name));
	const cents = numberOf(row, "cents");
	const usd = numberOf(row, "usd");
	return {
		...runFacts(row, schema),
		exact: exactOf(row),
		isFree: (cents ?? 0) === 0,
		isOutsideLedger: false,
		events: numberOf(row, "events") ?? 0,
		hasTokens: (input ?? 0) + (cached ?? 0) + (output ?? 0) > 0,
		ledgerCents: cents,
		exactUsd: usd
	};
}
/** A run that the ledger has no row of; undefined where it spent nothing that is known. */
function toOutsideRun(row, schema) {
	const facts = runFacts(row, schema);
	const usd = numberOf(row, "usd");
	const hasTokens = (facts.input ?? 0) + (facts.cached ?? 0) + (facts.output ?? 0) > 0;
	if (!hasTokens && (usd ?? 0) === 0) return void 0;
	return {
		...facts,
		exact: usd === null ? "none" : usd === 0 ? "zero" : "same",
		isFree: true,
		isOutsideLedger: true,
		events: 1,
		hasTokens,
		ledgerCents: null,
		exactUsd: usd,
		day: facts.finishedAt?.slice(0, 10) ?? null,
		isPosted: false,
		routineId: nameOf(row, "routine_id")
	};
}
function runFacts(row, schema) {
	const [input = null, cached = null, output = null] = [
		"input",
		"cached",
		"output"
	].map((name) => numberOf(row, name));
	const identifier = nameOf(row, "identifier");
	const title = nameOf(row, "title");
	return {
		id: textOf(row, "id"),
		agentId: textOf(row, "agent_id"),
		status: textOf(row, "status"),
		finishedAt: instantOf(row, "ended_at"),
		isRetry: isTrue(row, "is_retry"),
		provider: textOf(row, "provider") || "unknown",
		model: textOf(row, "model") || "unknown",
		billingType: textOf(row, "billing_type") || "unknown",
		isUnpriced: isTrue(row, "is_unpriced"),
		isSessionDelta: isTrue(row, "is_delta"),
		work: workOf(row, schema),
		input,
		cached,
		output,
		largestInput: input,
		largestWithCached: (input ?? 0) + (cached ?? 0),
		issue: identifier === null && title === null ? null : {
			identifier,
			title
		}
	};
}
function toAgents(rows, issues) {
	const issuesOf = new Map(issues.map((row) => [textOf(row, "agent_id"), numberOf(row, "issues")]));
	return rows.map((row) => ({
		id: textOf(row, "id"),
		name: textOf(row, "name"),
		role: nameOf(row, "role"),
		status: textOf(row, "status"),
		adapterType: textOf(row, "adapter_type"),
		issues: issuesOf.get(textOf(row, "id")) ?? 0
	}));
}
function toDoubles(rows) {
	return rows.map((row) => ({
		agentId: textOf(row, "agent_id"),
		model: textOf(row, "model"),
		extraRows: numberOf(row, "extra_rows") ?? 0,
		extraCents: numberOf(row, "extra_cents") ?? 0
	}));
}
function toRoutines(rows, triggers, runs) {
	return rows.map((row) => {
		const id = textOf(row, "id");
		const isOwn = (other) => textOf(other, "routine_id") === id;
		return {
			id,
			title: textOf(row, "title"),
			status: textOf(row, "status"),
			assigneeAgentId: nameOf(row, "assignee_agent_id"),
			triggers: triggers.filter(isOwn).map((trigger) => ({
				kind: textOf(trigger, "kind"),
				isEnabled: isTrue(trigger, "enabled"),
				nextRunAt: instantOf(trigger, "next_run_at"),
				lastFiredAt: instantOf(trigger, "last_fired_at"),
				lastResult: nameOf(trigger, "last_result")
			})),
			lastRun: nameOf(row, "run_status") === null ? null : {
				status: textOf(row, "run_status"),
				triggeredAt: instantOf(row, "triggered_at"),
				failureReason: nameOf(row, "failure_reason"),
				issueStatus: nameOf(row, "issue_status")
			},
			runs: Object.fromEntries(runs.filter(isOwn).map((run) => [textOf(run, "status"), numberOf(run, "runs") ?? 0]))
		};
	});
}
// src/sources/paperclip/run-sql.ts
/** What a run reported: a number that can be a cost, else null. */
function costIn(key) {
	return `case when jsonb_typeof(usage_json->'${key}') = 'number' then (usage_json->>'${key}')::numeric end`;
}
/** What a run reported as a count of tokens, else null. */
function countIn(key) {
	return `case when jsonb_typeof(usage_json->'${key}') = 'number' then
      case when (usage_json->>'${key}')::numeric between 0 and 1e12 then trunc((usage_json->>'${key}')::numeric)::bigint end end`;
}
/** How many ledger rows each run has, in the window or not, and whether one names an issue. */
const LEDGER_ROWS = `ledger as materialized (
  select heartbeat_run_id as id, count(*) as rows, bool_or(issue_id is not null) as has_issue
  from cost_events where company_id = $1 and heartbeat_run_id is not null group by 1)`;
/** The same name without any row, for runs of which none is wanted or known. */
const NO_LEDGER_ROWS = `ledger as (select null::uuid as id, null::bigint as rows, false as has_issue where false)`;
const NO_TOUCHED = `touched as (select null::uuid as id where false)`;
/** Runs that changed an issue. */
function touched(among) {
	return `touched as materialized (
  select distinct run_id as id from activity_log
  where company_id = $1 and entity_type = 'issue' and run_id is not null${among})`;
}
/**
* The runs of the company. Their issue is looked up as a set: as a join on text, the planner
* takes it for millions of rows.
*/
function runsOf(schema, { hasCost, among }) {
	const usd = hasCost ? `coalesce(${costIn("cacheAdjustedCostUsd")}, ${costIn("costUsd")})` : "null::numeric";
	const isAmong = (column) => among === void 0 ? "" : ` and ${column} in (select id from ${among})`;
	return `${schema.hasRunLink && among === void 0 ? LEDGER_ROWS : NO_LEDGER_ROWS},
${schema.hasActivity ? touched(isAmong("run_id")) : NO_TOUCHED},
run as materialized (
  select x.id, x.agent_id, x.source, x.status, x.started_at, x.finished_at, x.ended_at, x.has_usage,
    x.is_delta, x.is_retry, l.rows,
    case when x.is_known then x.context_issue end as issue,
    coalesce(x.is_known, false) or coalesce(l.has_issue, false) as has_issue,
    x.context_issue is not null and not coalesce(x.is_known, false) as issue_is_deleted,
    t.id is not null as touched_issue,
    case when x.usd >= 0 and x.usd < 1000000 then x.usd::float8 end as usd
  from (
    select id, agent_id, invocation_source as source, status, started_at, finished_at,
      coalesce(finished_at, created_at) as ended_at,
      usage_json is not null and jsonb_typeof(usage_json) = 'object' as has_usage,
      ${hasCost ? `coalesce(usage_json->>'usageSource' = 'session_delta', false)` : "false"} as is_delta,
      nullif(context_snapshot->>'issueId', '') as context_issue,
      context_snapshot->>'issueId' in (select ci.id::text from issues ci where ci.company_id = $1) as is_known,
      ${schema.hasRetries ? "retry_of_run_id is not null" : "false"} as is_retry,
      ${usd} as usd
    from heartbeat_runs where company_id = $1${isAmong("id")}
    offset 0 -- Else each use of a value reads it out of the JSON once more.
  ) x
    left join ledger l on l.id = x.id
    left join touched t on t.id = x.id)`;
}
/** What a run's cost and its ledger rows' together are to each other. */
function exactState(cents) {
	return `case when r.rows > 1 then 'shared' when r.usd is null then 'none'
      when r.usd = 0 and ${cents} = 0 then 'zero'
      when abs(r.usd * 100 - ${cents}) <= 0.5000001 then 'same' else 'other' end`;
}
// src/sources/paperclip/statements.ts
/** A count of the ledger; below 0 it is none. Nothing in the database forbids it. */
function known(column) {
	return `case when ce.${column} >= 0 then ce.${column} end as ${column}`;
}
/** A ledger row and what its run says of it. */
function ledgerRows(schema) {
	const { hasRunLink, hasCached, hasBillingType, hasCostStatus, hasRoutines } = schema;
	return `event as (
  select ce.agent_id, ce.provider, ce.model,
    ${hasBillingType ? "ce.billing_type" : `'unknown'`} as billing_type,
    ${hasCostStatus ? `ce.cost_status = 'unpriced'` : "false"} as is_unpriced,
    (ce.occurred_at at time zone 'UTC')::date as day,
    ${hasRunLink ? "ce.heartbeat_run_id is null" : "null::boolean"} as is_posted,
    r.source,
    ce.issue_id is not null or r.issue is not null as has_issue,
    coalesce(r.issue_is_deleted, false) as issue_is_deleted,
    coalesce(r.touched_issue, false) as touched_issue,
    ${hasRoutines ? `case when i.origin_kind = 'routine_execution' then i.origin_id end` : "null::text"} as routine_id,
    ${exactState("ce.cost_cents")} as exact,
    coalesce(ce.cost_cents, 0) <= 0 as is_free,
    coalesce(ce.input_tokens, 0) > 0 or ${hasCached ? "coalesce(ce.cached_input_tokens, 0) > 0 or " : ""}coalesce(ce.output_tokens, 0) > 0 as has_tokens,
    coalesce(r.is_delta, false) as is_delta,
    -- Then input cannot hold what was cached: such rows are summed up apart.
    ${hasCached ? "coalesce(ce.cached_input_tokens > ce.input_tokens, false)" : "false"} as has_more_cached,
    ${known("input_tokens")}, ${hasCached ? known("cached_input_tokens") : "null::int4 as cached_input_tokens"},
    ${known("output_tokens")}, ${known("cost_cents")},
    case when r.rows = 1 then r.usd end as usd, ce.occurred_at
  from cost_events ce
    left join run r on ${hasRunLink ? "r.id = ce.heartbeat_run_id" : "false"}
    left join issues i on i.id = ce.issue_id
  where ce.company_id = $1 and ce.occurred_at >= $2 and ce.occurred_at < $3)`;
}
/** The ledger's rows of the window, summed up where they agree in what decides their cost. */
function spendStatement(schema) {
	return `with ${runsOf(schema, { hasCost: true })},
${ledgerRows(schema)}
select agent_id, provider, model, billing_type, is_unpriced, day::text as day, is_posted, source,
  has_issue, issue_is_deleted, touched_issue, routine_id, exact, is_free, has_tokens, is_delta,
  events, input, cached, output, largest, largest_with_cached, cents, exact_nanos, first_at
from (select agent_id, provider, model, billing_type, is_unpriced, day, is_posted, source,
  has_issue, issue_is_deleted, touched_issue, routine_id, exact, is_free, has_tokens, is_delta,
  count(*) as events, sum(input_tokens::bigint) as input, sum(cached_input_tokens::bigint) as cached,
  sum(output_tokens::bigint) as output,
  max(input_tokens) as largest,
  max(coalesce(input_tokens, 0)::bigint + coalesce(cached_input_tokens, 0)) as largest_with_cached,
  sum(cost_cents::bigint) as cents, sum(round(usd * 1e9)) as exact_nanos,
  min(occurred_at) as first_at
from event group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, has_more_cached) x`;
}
/** Finished runs of the window, summed up. */
function runStatement(schema) {
	return `with ${runsOf(schema, { hasCost: false })}
select agent_id, status, source, has_issue, issue_is_deleted, touched_issue,
  has_usage or rows is not null as is_accounted,
  count(*) as runs,
  sum(extract(epoch from finished_at - started_at) / 60)
    filter (where finished_at >= started_at)::float8 as minutes
from run
where status not in ${UNFINISHED} and ended_at >= $2 and ended_at < $3
group by 1, 2, 3, 4, 5, 6, 7`;
}
/** Finished runs that reported a spend of which the ledger has no row, in any time. */
function outsideStatement(schema) {
	const hasNoRow = schema.hasRunLink ? `and not exists (select 1 from cost_events ce where ce.company_id = $1 and ce.heartbeat_run_id = h.id)` : "";
	return `with missing as materialized (
  select h.id from heartbeat_runs h
  where h.company_id = $1 and h.usage_json is not null and h.status not in ${UNFINISHED}
    and coalesce(h.finished_at, h.created_at) >= $2 and coalesce(h.finished_at, h.created_at) < $3
    ${hasNoRow}),
${runsOf(schema, {
		hasCost: true,
		among: "missing"
	})}
select r.id, r.agent_id, r.status, r.source, r.ended_at, r.is_retry, r.usd, r.is_delta,
  r.has_issue, r.issue_is_deleted, r.touched_issue,
  ${schema.hasRoutines ? `case when i.origin_kind = 'routine_execution' then i.origin_id end` : "null::text"} as routine_id,
  left(coalesce(i.identifier, ''), 100) as identifier, left(coalesce(i.title, ''), 200) as title,
  left(coalesce(h.usage_json->>'provider', ''), 100) as provider,
  left(coalesce(h.usage_json->>'model', ''), 200) as model,
  left(coalesce(h.usage_json->>'billingType', ''), 100) as billing_type,
  coalesce(h.usage_json->>'costStatus' = 'unpriced', false) as is_unpriced,
  ${countIn("inputTokens").replaceAll("usage_json", "h.usage_json")} as input,
  ${countIn("cachedInputTokens").replaceAll("usage_json", "h.usage_json")} as cached,
  ${countIn("outputTokens").replaceAll("usage_json", "h.usage_json")} as output
from run r join heartbeat_runs h on h.id = r.id
  left join issues i on i.company_id = $1 and i.id::text = r.issue
where r.has_usage`;
}
/**
* Runs with their ledger rows of the window: the $4 dearest by a cost that is known (as
* `costOf` decides it), and all whose cost has to be worked out from tokens.
*/
function dearestStatement(schema) {
	const { hasCached, hasBillingType, hasCostStatus } = schema;
	return `with ${runsOf(schema, { hasCost: true })},
summed as (
  select heartbeat_run_id as id, count(*) as events,
    ${hasBillingType ? "min(billing_type)" : `'unknown'`} as billing_type,
    sum(input_tokens::bigint) filter (where input_tokens >= 0) as input,
    ${hasCached ? "sum(cached_input_tokens::bigint) filter (where cached_input_tokens >= 0)" : "null::bigint"} as cached,
    sum(output_tokens::bigint) filter (where output_tokens >= 0) as output,
    coalesce(sum(cost_cents::bigint) filter (where cost_cents >= 0), 0) as cents
  from cost_events
  where company_id = $1 and occurred_at >= $2 and occurred_at < $3 and heartbeat_run_id is not null
  group by 1),
costed as materialized (
  select l.id, l.events, l.billing_type, l.input, l.cached, l.output, l.cents, r.status, r.source,
    r.ended_at, r.is_retry, r.is_delta, r.issue, r.touched_issue, r.issue_is_deleted,
    ${exactState("l.cents")} as exact,
    case when r.rows = 1 then r.usd end as usd,
    case when l.billing_type = 'subscription_included' then nullif(case when r.rows = 1 then r.usd end, 0)
      when r.rows = 1 and abs(r.usd * 100 - l.cents) <= 0.5000001 then nullif(r.usd, 0)
      when l.cents <> 0 then l.cents::float8 / 100
      when r.rows = 1 then nullif(r.usd, 0) end as known
  from summed l join run r on r.id = l.id),
candidate as materialized (
  select c.* from costed c
  where c.known >= coalesce((select known from costed where known is not null
      order by known desc offset $4 limit 1), '-infinity')
    or (c.known is null and coalesce(c.input, 0) + coalesce(c.cached, 0) + coalesce(c.output, 0) > 0)),
named as (
  select heartbeat_run_id as id, min(provider) as provider, min(model) as model,
    ${hasCostStatus ? `bool_or(cost_status = 'unpriced')` : "false"} as is_unpriced,
    min(issue_id::text) as issue, (array_agg(agent_id))[1] as agent_id
  from cost_events
  where company_id = $1 and occurred_at >= $2 and occurred_at < $3
    and heartbeat_run_id in (select id from candidate)
  group by 1)
select c.id, n.agent_id, c.status, c.source, c.ended_at, c.is_retry, c.is_delta, n.provider, n.model,
  c.billing_type, n.is_unpriced, c.events, c.input, c.cached, c.output, c.cents,
  n.issue is not null or c.issue is not null as has_issue,
  c.issue_is_deleted, c.touched_issue, c.exact, c.usd,
  left(coalesce(i.identifier, ''), 100) as identifier, left(coalesce(i.title, ''), 200) as title
from candidate c join named n on n.id = c.id
  left join issues i on i.company_id = $1 and i.id::text = coalesce(n.issue, c.issue)`;
}
/** Ledger rows that are alike to the microsecond; a run's only row has no double. */
function doublesStatement({ hasRunLink, hasCached }) {
	return `select agent_id, model, sum(extra) as extra_rows, sum(extra * cost_cents) as extra_cents from (
  select agent_id, model, cost_cents::bigint as cost_cents, count(*) - 1 as extra from cost_events
  where company_id = $1 and occurred_at >= $2 and occurred_at < $3
  group by ${[
		"agent_id",
		...hasRunLink ? ["heartbeat_run_id"] : [],
		"issue_id",
		"provider",
		"model",
		"input_tokens",
		...hasCached ? ["cached_input_tokens"] : [],
		"output_tokens",
		"cost_cents",
		"occurred_at"
	].join(", ")} having count(*) > 1) x
group by 1, 2`;
}
// src/sources/paperclip/read-postgres.ts
/** Rows of a cursor at a time: more is no faster. */
const CURSOR_ROWS = 1e3;
/**
* Reads companies from Paperclip's own Postgres, in one read-only transaction that sees one
* moment. Its `read` throws SourceError that names the place and the cure, UnreachableError
* where nothing answers.
*/
function createPostgresSource(address, waits = DATABASE_WAITS) {
	return { async read(choose, window) {
		try {
			return await inTransaction(address, waits, async (asking) => {
				const schema = await probe(asking, address);
				const companies = (await asking.all(COMPANIES)).map(toCompany);
				const facts = [];
				for (const company of choose(companies)) facts.push(await readCompany(asking, schema, company, window));
				return facts;
			});
		} catch (error) {
			throw explainDatabaseError(error, address);
		}
	} };
}
/**
* The transaction is begun by hand and never ended but by the end of the connection: where the
* server is gone, the library's own `begin` sends a rollback to nobody, which ends the process
* (postgres 3.4.9). There is one connection, and the first failure is the end of it.
*/
async function inTransaction(address, waits, work) {
	const client = await connect(address, waits);
	try {
		const asking = {
			all: (statement, ...parameters) => client.unsafe(statement, parameters),
			async each(statement, take, ...parameters) {
				await client.unsafe(statement, parameters).cursor(CURSOR_ROWS, (rows) => {
					for (const row of rows) take(row);
				});
			}
		};
		await asking.all(BEGIN);
		await confirm(asking, address);
		return await work(asking);
	} finally {
		await client.end({ timeout: 0 });
	}
}
/** A pooler between us and the server may drop what the connection asked for. */
async function confirm(asking, { host, port }) {
	const [settings = {}] = await asking.all(CONFIRM);
	if (settings["read_only"] === "on" && settings["isolation"] === "repeatable read" && settings["statement_timeout"] !== "0" && settings["time_zone"] === "UTC") return;
	throw new SourceError(`Postgres at ${host}:${port}: the server did not take the settings that keep the audit from writing; connect to it directly, not through a pooler.`);
}
async function probe(asking, address) {
	const columns = /* @__PURE__ */ new Map();
	for (const row of await asking.all(COLUMNS)) {
		const table = textOf(row, "table");
		const names = columns.get(table) ?? /* @__PURE__ */ new Set();
		columns.set(table, names.add(textOf(row, "column")));
	}
	checkColumns(columns, address);
	return schemaOf(columns);
}
function checkColumns(columns, { host, port, database, user }) {
	const missing = missingColumns(columns);
	if (missing.length === 0) return;
	const where = `Postgres at ${host}:${port}, database ${database}`;
	throw new SourceError(columns.size === 0 ? `${where}: holds no table of Paperclip that user ${user} may read; name the right database with --db-name, or grant what "token-usage-report paperclip --print-grants" prints.` : `${where}: user ${user} sees no column ${missing[0]} (and ${missing.length - 1} more that are needed); grant what "token-usage-report paperclip --print-grants" prints.`);
}
function toCompany(row) {
	return {
		id: textOf(row, "id"),
		name: textOf(row, "name"),
		status: textOf(row, "status"),
		createdAt: instantOf(row, "created_at")
	};
}
/** As many runs as the page shows; kept with the statement, which takes it as $4. */
const DEAREST = 15;
async function readCompany(asking, schema, company, { from, to }) {
	const { id } = company;
	const spendRows = await asking.all(spendStatement(schema), id, from, to);
	const spends = spendRows.map((row) => toSpend(row, schema));
	const runRows = await asking.all(runStatement(schema), id, from, to);
	const dearest = [];
	if (schema.hasRunLink) {
		const take = (row) => void dearest.push(toRun(row, schema));
		await asking.each(dearestStatement(schema), take, id, from, to, DEAREST);
	}
	const takeOutside = (row) => {
		const run = toOutsideRun(row, schema);
		if (run === void 0) return;
		dearest.push(run);
		if (schema.hasRunLink) spends.push(run);
	};
	await asking.each(outsideStatement(schema), takeOutside, id, from, to);
	const doubles = await asking.all(doublesStatement(schema), id, from, to);
	return {
		source: "postgres",
		company,
		agents: toAgents(await asking.all(AGENTS, id), await asking.all(ISSUES, id, from, to)),
		spends,
		runs: runRows.map((row) => toRunGroup(row, schema)),
		dearest,
		routines: schema.hasRoutines ? await readRoutines(asking, id, from, to) : null,
		doublePosts: toDoubles(doubles),
		firstSpendAt: earliest(spendRows.map((row) => instantOf(row, "first_at"))),
		limits: limitsOf(schema)
	};
}
async function readRoutines(asking, id, from, to) {
	return toRoutines(await asking.all(ROUTINES, id), await asking.all(TRIGGERS, id), await asking.all(ROUTINE_RUNS, id, from, to));
}
function earliest(instants) {
	return instants.filter((instant) => instant !== null).toSorted()[0] ?? null;
}
// src/wiring/paperclip-source.ts
/** The database where it can be reached, else the API, which sees less; that is said. */
async function openPaperclip(place) {
	const { database, apiUrl: url, env, log, waits } = place;
	const address = {
		url,
		token: env["PAPERCLIP_API_KEY"] || void 0
	};
	const api = createApiSource(createApiGet(address), address);
	if (database === void 0) return api;
	const postgres = createPostgresSource(await addressOf(database, env), waits);
	return { async read(choose, window) {
		try {
			return await postgres.read(choose, window);
		} catch (error) {
			if (!(error instanceof UnreachableError)) throw error;
			const facts = await readInstead(error, () => api.read(choose, window));
			log.warning(`${error.message} The API was read instead, which sees less.`);
			return facts;
		}
	} };
}
async function readInstead(first, read) {
	try {
		return await read();
	} catch (second) {
		if (!(second instanceof UnreachableError)) throw second;
		throw new SourceError(`${first.message} ${second.message}`, { cause: second });
	}
}
async function addressOf({ port: given, password: known, ...database }, env) {
	const home = env["HOME"] || homedir();
	const port = given ?? await readConfiguredPort(home) ?? 54329;
	const passfile = env["PGPASSFILE"] || join(home, ".pgpass");
	const place = {
		...database,
		port
	};
	return {
		...place,
		password: known ?? await readPassfile(passfile, place) ?? "paperclip"
	};
}
/** The grants that reading a database needs, as SQL. */
function paperclipGrants(database) {
	return grantStatements(database);
}
export { parseDatabase as i, paperclipGrants as n, parseApiUrl as r, openPaperclip as t };
