import { _ as identityOfText, c as UNKNOWN_MODEL, l as groupCells, r as createLedger, t as createPriceBook, u as sumCells, y as toHex } from "./price-book.js";
import { C as NO_SPEND, T as addSpends, _ as addSums, b as sumOfRun, c as createDocumentIntake, g as unrecordedPlaces, t as findLocalDocuments, v as spendOfRuns, w as UNKNOWN_SPEND, x as summarize, y as sumByAgent } from "./local-documents.js";
import { a as UserError, i as UnconfirmedError, n as PublishError } from "./errors.js";
import { a as compareText, i as toUsage } from "./workflow-glob.js";
import { t as collect } from "./collect.js";
import { n as toDollars, r as toNanos } from "./money.js";
import { t as GAP_WORDS } from "./gap-words.js";
import { C as optional, D as regex, M as transform, N as tuple, O as safeInteger, S as object, T as pipe, b as nullish, g as maxValue, h as maxLength, j as string, k as safeParse, m as literal, n as array, o as date, v as minValue, w as picklist, x as number, y as nullable } from "./group-by.js";
import { r as writeHiddenComment, t as readHiddenComment } from "./hidden-comment.js";
import { a as sayMany } from "./wording.js";
import { A as strong, C as join, D as paragraph, E as listing, O as right, S as headline, T as link, _ as NOTHING, b as details, c as formatInstant, h as shortModel, j as table, k as say, s as formatCost, v as bullets, w as left, y as code } from "./sparkline.js";
import { t as printMarkdown } from "./markdown.js";
import { t as printTerminal } from "./terminal.js";
import { r as plainText } from "./plain-text.js";
import { f as INPUTS } from "./parse-options.js";
import { r as jobRefOf, t as agentOfJob } from "./job-ref.js";
import { a as parseList, t as parseBoolean } from "./values.js";
import { a as rowsOf, c as isGone, f as toUserError, i as readPages, l as isNotFound, n as keepOwn, o as isDoubtful, s as isForbidden, u as isRateLimit } from "./own-accounts.js";
import { t as connectToGitHub } from "./github-connection.js";
import { n as pause } from "./pause.js";
import { readFile } from "node:fs/promises";
// src/options/comment-options.ts
/** Longer names do not help a reader. Code points. */
const MAX_AGENT_CHARS = 60;
const MAX_TASK_CHARS = 200;
/** GitHub's numbers have fewer digits by far. */
const MAX_TASK_NUMBER = 2 ** 31;
/** Reads the inputs of `mode: comment`. Throws UserError. */
function parseCommentOptions(raw) {
	const task = raw.task?.trim();
	return {
		logs: parseList(raw.logs ?? ""),
		task: task ? parseTaskNumber(task) : void 0,
		agent: raw.agent?.trim() || void 0,
		isFinal: parseBoolean("final", raw.final?.trim() || INPUTS.final.default)
	};
}
/** Reads the number of an issue or pull request, `42` or `#42`. Throws UserError. */
function parseTaskNumber(text) {
	const number = Number(/^#?(\d+)$/.exec(text.trim())?.[1]);
	if (number >= 1 && number < MAX_TASK_NUMBER) return number;
	throw new UserError(`task: "${plainText(text)}" is no number of an issue or pull request; write one such as 42.`);
}
/** Reads the key of a task in a ledger: any one line. Throws UserError. */
function parseTaskKey(text) {
	const key = plainText(text, 201);
	if (key !== "" && [...key].length <= MAX_TASK_CHARS) return key;
	throw new UserError(`task: is empty or longer than ${MAX_TASK_CHARS} characters; shorten it.`);
}
/**
* The agent that ran: as it was named, else after the workflow that ended, else after this
* job's workflow and id. One line, cut where it is too long. Throws UserError.
*/
function nameAgent(given, finished, env) {
	const name = given ?? (finished?.workflow.name || agentOfJob(env));
	if (name !== void 0) return parseAgent(name);
	throw new UserError("agent: is not given; name the agent that ran, such as developer.");
}
function parseAgent(text) {
	const name = plainText(text, MAX_AGENT_CHARS);
	if (name !== "") return name;
	throw new UserError("agent: has no visible character; write a name such as developer.");
}
// src/renderers/spend-words.ts
/** A token count to one decimal: `850`, `1.2k`, `45.2k`, `2.5M`. */
function formatShortTokens(tokens) {
	if (tokens === null) return "–";
	if (tokens < 1e3) return String(tokens);
	if (tokens < 999950) return `${(tokens / 1e3).toFixed(1)}k`;
	if (tokens < 99995e4) return `${(tokens / 1e6).toFixed(1)}M`;
	return `${(tokens / 1e9).toFixed(1)}B`;
}
/**
* `45.2k in / 12.1k out / 1.2M cached / 80.0k cache writes · $0.21`. Input is what was
* neither read from nor written to the cache. What is unknown is left out, and so are the
* parts of the cache when they are 0.
*/
function saySpend(spend) {
	const tokens = [
		part(spend.uncachedInput, "in"),
		part(spend.output, "out"),
		spend.cacheRead === 0 ? "" : part(spend.cacheRead, "cached"),
		spend.cacheWrite === 0 ? "" : part(spend.cacheWrite, "cache writes")
	].filter((words) => words !== "").join(" / ");
	const cost = sayCost(spend);
	if (tokens === "") return cost === "" ? "usage unknown" : cost;
	return `${tokens} · ${cost === "" ? "cost unknown" : cost}`;
}
/** `3 runs`; `3 runs, 1 of them without usage`. */
function sayRuns({ runs, unknownRuns }) {
	const all = sayMany(runs, "run");
	if (unknownRuns === 0) return all;
	if (unknownRuns === runs) return `${all} without usage`;
	return `${all}, ${unknownRuns} of them without usage`;
}
function part(tokens, words) {
	return tokens === null ? "" : `${formatShortTokens(tokens)} ${words}`;
}
/**
* `$0.21`, `≥ $0.21`; what the producer reported is shown beside our price where it differs to
* the cent, and where there is no price it is marked as reported. Empty when unknown.
*/
function sayCost(spend) {
	const ours = formatCost(spend, "");
	if (spend.reportedUsd === null) return ours;
	const reported = formatCost({
		costUsd: spend.reportedUsd,
		costIsFloor: false
	});
	if (ours === "") return `${reported} as reported`;
	return reported === ours ? ours : `${ours} (reported ${reported})`;
}
// src/renderers/task-page.ts
/** Agents with a row of their own in the summary, and with a line among the older runs. */
const MAX_AGENTS = 25;
const MAX_MODELS$1 = 3;
/**
* The comment's Markdown, which begins with the hidden marker: a line for each of the
* newest runs, the older ones by agent, and the summary where the view has one.
* `repositoryUrl` is the page that runs are linked below, `https://github.com/owner/name`.
*/
function renderTaskComment(view, marker, repositoryUrl) {
	return `${marker}\n\n${printMarkdown([
		headline("Agent usage"),
		...bullets(view.lines.map((line) => entryLine(line, repositoryUrl))),
		...olderRuns(view.older),
		...view.summary === void 0 ? [] : summaryBlocks("Task summary", view.summary)
	])}\n`;
}
/** `developer finished · 45.2k in / 12.1k out / 1.2M cached · $0.21` */
function renderRunEntry(agent, spend) {
	return printTerminal(paragraph(finished(agent, spend)), { width: Infinity });
}
/** The summary of a task for a terminal. */
function renderTaskSummary(task, summary, style = {}) {
	return printTerminal(summaryBlocks(say`Task ${task}`, summary), style);
}
function finished(agent, spend) {
	return say`${nameOf(agent)} finished · ${saySpend(spend)}`;
}
function entryLine({ agent, at, run, models, spend }, repositoryUrl) {
	const instant = formatInstant(at.toISOString());
	return join([
		finished(agent, spend),
		listing(models, MAX_MODELS$1, (model) => code(shortModel(model))),
		run === null ? instant : link(instant, `${repositoryUrl}/actions/runs/${run.id}/attempts/${run.attempt}`)
	], " · ");
}
function olderRuns(older) {
	if (older.length === 0) return [];
	const runs = older.reduce((sum, agent) => sum + agent.runs, 0);
	const shown = older.slice(0, MAX_AGENTS);
	const rest = older.length - shown.length;
	const lines = shown.map((sum) => say`${nameOf(sum.agent)}: ${sayRuns(sum)} · ${saySpend(sum.spend)}`);
	const more = rest === 0 ? NOTHING : [sayMany(rest, "more agent")];
	return [details(sayMany(runs, "older run"), bullets([...lines, more]))];
}
const COLUMNS = [
	left("Agent"),
	right("Runs"),
	right("In"),
	right("Out"),
	right("Cached"),
	right("Cache writes"),
	right("Cost")
];
function summaryBlocks(title, { total, agents }) {
	const shown = agents.slice(0, MAX_AGENTS);
	const rest = agents.length - shown.length;
	return [
		headline(title),
		...paragraph(say`${strong(saySpend(total.spend))} in ${sayRuns(total)}.`),
		...table(COLUMNS, shown.map((sum) => [nameOf(sum.agent), ...cellsOf(sum)])),
		...rest === 0 ? [] : paragraph(`${sayMany(rest, "cheaper agent")} not shown.`),
		...paragraph("In is input outside of the cache; cached is input read from it.")
	];
}
/** Runs without usage are counted where their dashes do not show it. */
function cellsOf({ runs, unknownRuns, spend }) {
	const known = runs - unknownRuns;
	return [
		known === 0 || known === runs ? runs : `${known} of ${runs}`,
		formatShortTokens(spend.uncachedInput),
		formatShortTokens(spend.output),
		formatShortTokens(spend.cacheRead),
		formatShortTokens(spend.cacheWrite),
		sayCost(spend) || "–"
	];
}
/** `null` is for agents that are summed to save room. */
function nameOf(agent) {
	if (agent === null) return "Other agents";
	return strong(agent === "" ? code(agent) : agent);
}
// src/accounting/make-run-entry.ts
/**
* An agent's run as it is recorded. Its id is that of its attempt, job, agent and sessions,
* so that recording it again replaces it, and another attempt is spend of its own. Outside
* of GitHub Actions it is that of its sessions, or, when the logs name none, of what it used.
*/
function makeRunEntry(agent, at, job, { sessions, models }) {
	const known = sessions.flatMap(({ session }) => session ?? []).sort();
	const run = job === void 0 ? null : {
		id: job.run.id,
		attempt: job.run.attempt
	};
	const usage = known.length > 0 || run !== null ? null : sessions;
	const key = [
		run?.id,
		run?.attempt,
		job?.job,
		agent,
		known,
		usage
	];
	return {
		id: toHex(identityOfText(JSON.stringify(key))),
		agent,
		at,
		run,
		models,
		sessions
	};
}
// src/accounting/run-usage.ts
/** Models that are named; more help no reader. */
const MAX_MODELS = 3;
/** Sessions that are kept one by one, so that a resumed one is known again. */
const MAX_SESSIONS = 20;
/**
* Usage of the records of one run. `isPartial`: some of the logs could not be read, so
* that the cost is a floor.
*/
function usageOfLedgers(ledgers, isPartial) {
	const sessions = shareRest$1([...ledgers.bySession()].map(([id, session]) => toTotal(id, session)));
	const gap = {
		session: null,
		...UNKNOWN_SPEND
	};
	return {
		sessions: isPartial && sessions.length > 0 ? [...sessions, gap] : sessions,
		models: modelsOf(ledgers)
	};
}
function modelsOf(ledgers) {
	return [...groupCells(ledgers.cells(), ({ model }) => model)].filter(([model]) => model !== UNKNOWN_MODEL).sort(([a, one], [b, other]) => other.cost.nanos - one.cost.nanos || compareText(a, b)).slice(0, MAX_MODELS).map(([model]) => model);
}
function toTotal(session, { ledger, reportedUsd }) {
	const usage = toUsage(sumCells(ledger.cells()));
	return {
		session,
		uncachedInput: usage.uncachedInputTokens,
		cacheRead: usage.cacheReadTokens,
		cacheWrite: usage.cacheWriteTokens,
		output: usage.outputTokens,
		costUsd: usage.costLowUsd ?? usage.costUsd,
		costIsFloor: usage.costIsFloor || usage.costIsEstimate === true,
		reportedUsd: reportedUsd ?? null
	};
}
function shareRest$1(totals) {
	if (totals.length <= MAX_SESSIONS) return totals;
	const rest = totals.slice(19);
	return [...totals.slice(0, 19), {
		...addSpends(rest),
		session: null
	}];
}
// src/ledger/session-ledgers.ts
/** Creates ledgers that hold nothing. */
function createSessionLedgers(options) {
	const sessions = /* @__PURE__ */ new Map();
	function sessionOf(id) {
		const known = sessions.get(id) ?? {
			ledger: createLedger(options),
			reportedNanos: 0
		};
		sessions.set(id, known);
		return known;
	}
	/** For what was counted elsewhere, where sessions were not kept apart. */
	function ledgerOfOthers() {
		const session = sessionOf(null);
		session.reportedNanos = void 0;
		return session.ledger;
	}
	return {
		add(attribution, record) {
			const id = record.session?.id;
			const session = sessionOf(id === void 0 ? null : toHex(id));
			session.ledger.add(attribution, record);
			if (record.reportedCostUsd === void 0) session.reportedNanos = void 0;
			else if (session.reportedNanos !== void 0) session.reportedNanos += toNanos(record.reportedCostUsd);
		},
		*cells() {
			for (const { ledger } of sessions.values()) yield* ledger.cells();
		},
		addPart: (attribution, part) => ledgerOfOthers().addPart(attribution, part),
		merge: (other) => ledgerOfOthers().merge(other),
		bySession: () => new Map([...sessions].map(([id, { ledger, reportedNanos }]) => [id, {
			ledger,
			reportedUsd: reportedNanos === void 0 ? void 0 : toDollars(reportedNanos)
		}]))
	};
}
// src/jobs/read-run-usage.ts
/** Reads the usage that logs on this machine report. What cannot be read is a warning. */
async function readUsageOfLogs(findDocuments, options, { log, now }) {
	const ledgers = createLedgers(options, now);
	const counted = {
		providers: options.providers,
		since: void 0,
		until: void 0
	};
	const intake = createDocumentIntake(ledgers, counted);
	let unread = 0;
	const onUnread = ({ message }) => {
		unread += 1;
		log.warning(message);
	};
	for await (const document of findDocuments(onUnread)) {
		if (await intake.read(document) || document.path !== "") continue;
		const { container } = document;
		onUnread({
			input: container,
			message: `${container}: reports no token usage.`
		});
	}
	const { rejectedLines, places } = intake.finish();
	for (const input of unrecordedPlaces(places)) onUnread(input);
	if (rejectedLines > 0) log.warning(`${rejectedLines} lines of the logs could not be read.`);
	return usageOfLedgers(ledgers, unread + rejectedLines > 0);
}
/** Reads the usage that the artifacts of a run on GitHub report. What cannot be read is a warning. */
async function readUsageOfRun(source, run, options, { log, now }) {
	const ledgers = createLedgers(options, now);
	const isFirst = run.attempt === 1;
	const whole = isFirst ? {
		...run,
		startedAt: /* @__PURE__ */ new Date(0)
	} : run;
	const artifacts = await source.listArtifactsOfRun(run.id);
	if ("gap" in artifacts) {
		warnOfGap(run, artifacts.gap, log);
		return {
			sessions: [],
			models: []
		};
	}
	const { outcomes, rejectedLines } = await collect(sourceOfRun(source, whole, artifacts), {
		...options,
		window: {
			from: whole.startedAt,
			to: run.completedAt,
			basis: "explicit"
		},
		workflows: [],
		excludeWorkflows: [],
		maxRuns: 0
	}, {
		ledger: ledgers,
		log
	});
	const gap = outcomes[0] === void 0 ? "no-artifact" : outcomes[0].gap;
	if (gap !== null) warnOfGap(run, gap, log);
	const usage = usageOfLedgers(ledgers, gap !== null || rejectedLines > 0);
	return isFirst ? usage : {
		...usage,
		sessions: usage.sessions.map(asOwnSpend)
	};
}
/** Without its earlier part, a session's total cannot be compared with another one. */
function asOwnSpend(total) {
	return {
		...total,
		session: null
	};
}
function warnOfGap(run, gap, log) {
	log.warning(`Run ${run.id} does not report all of its usage: ${GAP_WORDS[gap]}.`);
}
/** A source that has one run only. */
function sourceOfRun(source, run, artifacts) {
	return {
		...source,
		listRuns: async () => ({
			attempts: [run],
			ids: /* @__PURE__ */ new Set([run.id]),
			lost: []
		}),
		readRuns: async () => ({
			attempts: [],
			lost: []
		}),
		listArtifacts: async () => artifacts
	};
}
function createLedgers({ prices }, now) {
	return createSessionLedgers({
		prices: createPriceBook(prices),
		smallRequestTokens: 0,
		pricedAt: now
	});
}
// src/accounting/task-account.ts
/**
* Joins what several accounts of one task know: of runs with the same id the latest, of
* sums of older runs those that reach further. Order and repetition change nothing.
*/
function mergeAccounts(accounts) {
	const compacted = accounts.reduce((furthest, account) => further(furthest, account.compacted), null);
	const byId = /* @__PURE__ */ new Map();
	for (const entry of accounts.flatMap(({ entries }) => entries)) {
		const known = byId.get(entry.id);
		byId.set(entry.id, known === void 0 ? entry : later(entry, known));
	}
	const isCompacted = ({ at }) => compacted !== null && at <= compacted.until;
	return {
		entries: [...byId.values()].filter((entry) => !isCompacted(entry)).sort(byTime),
		compacted,
		isFinal: accounts.some(({ isFinal }) => isFinal)
	};
}
/** Records a run. The same run with the same usage keeps its time, so that nothing changes. */
function addRunEntry(account, entry, isFinal) {
	const isKnown = account.entries.some((known) => isSameRun(known, entry));
	const others = account.entries.filter(({ id }) => id !== entry.id);
	return {
		entries: isKnown ? account.entries : [...others, entry].sort(byTime),
		compacted: account.compacted,
		isFinal: account.isFinal || isFinal
	};
}
/** Whether an account knows a run as it is, and what was asked for with it. */
function isRecorded(account, entry, isFinal) {
	return account.entries.some((known) => isSameRun(known, entry)) && (account.isFinal || !isFinal);
}
function isSameRun(a, b) {
	return a.id === b.id && contentOf(a) === contentOf(b);
}
/** All but the time, in one order. */
function contentOf({ agent, run, models, sessions }) {
	const numbers = sessions.map((total) => [
		total.session,
		total.uncachedInput,
		total.cacheRead,
		total.cacheWrite,
		total.output,
		total.costUsd,
		total.costIsFloor,
		total.reportedUsd
	]);
	return JSON.stringify([
		agent,
		run?.id,
		run?.attempt,
		models,
		numbers
	]);
}
/** Of two entries of one run the later; of the same time either, but always the same one. */
function later(a, b) {
	return (byTime(a, b) || compareText(contentOf(a), contentOf(b))) < 0 ? a : b;
}
function further(a, b) {
	if (a === null || b === null) return a ?? b;
	if (a.until.getTime() !== b.until.getTime()) return a.until > b.until ? a : b;
	return runsOf(a) >= runsOf(b) ? a : b;
}
function runsOf({ agents }) {
	return agents.reduce((sum, { runs }) => sum + runs, 0);
}
/** Newest first. */
function byTime(a, b) {
	return b.at.getTime() - a.at.getTime() || compareText(a.id, b.id);
}
// src/accounting/compact.ts
/** Agents that keep a sum of their own; the cheaper ones share one. */
const MAX_COMPACTED_AGENTS = 40;
/** Makes sums of the `count` oldest runs, and of those that finished at the same time. */
function compactOldest(account, count) {
	const newest = account.entries[Math.max(0, account.entries.length - count)];
	if (count <= 0 || newest === void 0) return account;
	const kept = account.entries.filter(({ at }) => at > newest.at);
	const old = account.entries.filter(({ at }) => at <= newest.at);
	const known = account.compacted?.agents ?? [];
	return {
		...account,
		entries: kept,
		compacted: {
			until: newest.at,
			agents: shareRest(sumByAgent([...known, ...sumsOf(old, kept)]))
		}
	};
}
/**
* The sums of runs that are forgotten. A session that a kept run resumes is in that run's
* total, from which it will no longer be taken off: it counts there.
*/
function sumsOf(old, kept) {
	const resumed = new Set(kept.flatMap(({ sessions }) => sessions.map(({ session }) => session)));
	const isKept = ({ session }) => session === null || !resumed.has(session);
	const left = old.map((entry) => ({
		...entry,
		sessions: entry.sessions.filter(isKept)
	}));
	const spends = spendOfRuns(left);
	return left.map((entry, index) => {
		if (entry.sessions.length === 0 && (old[index]?.sessions.length ?? 0) > 0) return {
			agent: entry.agent,
			runs: 1,
			unknownRuns: 0,
			spend: NO_SPEND
		};
		return sumOfRun(entry, spends.get(entry.id) ?? UNKNOWN_SPEND);
	});
}
function shareRest(sums) {
	const named = sums.filter(({ agent }) => agent !== null).slice(0, MAX_COMPACTED_AGENTS);
	const rest = sums.filter((sum) => !named.includes(sum));
	return rest.length === 0 ? named : [...named, {
		agent: null,
		...addSums(rest)
	}];
}
// src/accounting/task-marker.ts
/** Version of the marker's shape: additions keep it, and a reader ignores any other. */
const VERSION = 1;
const OPENING = "<!-- token-usage-task ";
/** Longest marker: two thirds of the 60,000 characters that a comment may have. */
const MAX_TASK_MARKER_CHARS = 4e4;
const count = pipe(number(), safeInteger(), minValue(0));
const orNull = nullable(count);
const usd = nullable(pipe(number(), minValue(0), maxValue(1e9)));
const flag = picklist([0, 1]);
const hash = pipe(string(), regex(/^[0-9a-f]{16}$/));
/** A time that a date can hold. */
const ms = pipe(count, maxValue(864e13));
const names = array(pipe(string(), maxLength(400)));
/** Uncached input, cache reads, cache writes, output, cost, the cost is a floor, reported cost. */
const wireSpend = tuple([
	orNull,
	orNull,
	orNull,
	orNull,
	usd,
	flag,
	usd
]);
/**
* The marker on the wire. Keys are short because GitHub counts them: `f` the summary was
* asked for, `a` agents, `m` models, `e` runs that finished, `o` sums of older ones, with
* the time up to which they reach. Agents and models are given by their index in `a` and `m`.
*/
const WireMarker = object({
	v: literal(VERSION),
	f: flag,
	a: names,
	m: names,
	e: array(tuple([
		hash,
		count,
		ms,
		nullable(tuple([count, count])),
		array(count),
		array(tuple([nullable(hash), ...wireSpend.items]))
	])),
	o: nullable(tuple([ms, array(tuple([
		orNull,
		count,
		count,
		...wireSpend.items
	]))]))
});
/**
* The account as one HTML comment on one line, at most `MAX_TASK_MARKER_CHARS` long. Of an
* account that is longer, the oldest runs are kept as sums.
*/
function writeTaskMarker(account) {
	for (let fitted = account;;) {
		const marker = writeHiddenComment(OPENING, toWire(fitted));
		const { length } = fitted.entries;
		if (marker.length <= 4e4 || length === 0) return {
			marker,
			account: fitted
		};
		fitted = compactOldest(fitted, Math.ceil(length / 10));
	}
}
/**
* The account that a comment's text carries; undefined when there is none, or none that
* can be trusted. Never throws: a comment is anybody's text.
*/
function readTaskMarker(body) {
	const value = readHiddenComment(OPENING, body, MAX_TASK_MARKER_CHARS);
	const wire = safeParse(WireMarker, value);
	return wire.success ? fromWire(wire.output) : void 0;
}
function toWire({ entries, compacted, isFinal }) {
	const agents = createIndex();
	const models = createIndex();
	return {
		v: VERSION,
		f: isFinal ? 1 : 0,
		a: agents.names,
		m: models.names,
		e: entries.map(({ id, agent, at, run, models: used, sessions }) => [
			id,
			agents.indexOf(agent),
			at.getTime(),
			run === null ? null : [run.id, run.attempt],
			used.map(models.indexOf),
			sessions.map((total) => [total.session, ...toWireSpend(total)])
		]),
		o: compacted === null ? null : [compacted.until.getTime(), compacted.agents.map(({ agent, runs, unknownRuns, spend: used }) => [
			agent === null ? null : agents.indexOf(agent),
			runs,
			unknownRuns,
			...toWireSpend(used)
		])]
	};
}
function toWireSpend(used) {
	const { uncachedInput, cacheRead, cacheWrite, output, costUsd, costIsFloor, reportedUsd } = used;
	return [
		uncachedInput,
		cacheRead,
		cacheWrite,
		output,
		costUsd,
		costIsFloor ? 1 : 0,
		reportedUsd
	];
}
/** Names in the order in which they were first asked for. */
function createIndex() {
	const indexes = /* @__PURE__ */ new Map();
	const found = [];
	return {
		names: found,
		indexOf(name) {
			const known = indexes.get(name);
			if (known !== void 0) return known;
			indexes.set(name, found.length);
			return found.push(name) - 1;
		}
	};
}
function fromWire({ f, a, m, e, o }) {
	const agentAt = (index) => a[index] ?? "";
	return {
		entries: e.map(([id, agent, at, run, used, sessions]) => ({
			id,
			agent: agentAt(agent),
			at: new Date(at),
			run: run === null ? null : {
				id: run[0],
				attempt: run[1]
			},
			models: used.map((index) => m[index] ?? ""),
			sessions: sessions.map(([session, ...numbers]) => ({
				session,
				...fromWireSpend(numbers)
			}))
		})),
		compacted: o === null ? null : {
			until: new Date(o[0]),
			agents: o[1].map(([agent, runs, unknownRuns, ...numbers]) => ({
				agent: agent === null ? null : agentAt(agent),
				runs,
				unknownRuns,
				spend: fromWireSpend(numbers)
			}))
		},
		isFinal: f === 1
	};
}
function fromWireSpend(numbers) {
	const [uncachedInput, cacheRead, cacheWrite, output, costUsd, isFloor, reportedUsd] = numbers;
	return {
		uncachedInput,
		cacheRead,
		cacheWrite,
		output,
		costUsd,
		costIsFloor: isFloor === 1,
		reportedUsd
	};
}
// src/accounting/task-view.ts
/** What to show of an account: the `most` newest runs, and the others by agent. */
function viewAccount(account, most) {
	const spends = spendOfRuns(account.entries);
	const spendOf = (id) => spends.get(id) ?? UNKNOWN_SPEND;
	const older = account.entries.slice(most).map((entry) => sumOfRun(entry, spendOf(entry.id)));
	return {
		lines: account.entries.slice(0, most).map((entry) => ({
			...entry,
			spend: spendOf(entry.id)
		})),
		older: sumByAgent([...older, ...account.compacted?.agents ?? []]),
		summary: account.isFinal ? summarize(account) : void 0
	};
}
// src/jobs/write-task-comment.ts
/** The account that comments of a task carry together, with the run in it. */
function accountOf(comments, { entry, isFinal }) {
	return addRunEntry(mergeAccounts(comments.flatMap(readAccount)), entry, isFinal);
}
/** The text that the comment should have, from those of ours, oldest first. */
function taskCommentText(comments, news) {
	const { marker, account } = writeTaskMarker(accountOf(comments, news));
	return renderTaskComment(viewAccount(account, 20), marker, news.repositoryUrl);
}
/**
* The comments of an issue or pull request that are ours, oldest first: their text is, and
* so is their author. Anyone may copy a text.
*/
async function readOwnComments(issue, comments) {
	const all = await comments.list(issue);
	return comments.keepOwn(all.filter(({ body }) => readTaskMarker(body) !== void 0));
}
/** How long another writer may take from reading to writing. Milliseconds. */
const WRITE_DELAY_MS = 4e3;
/** In each round one of the writers at least is done; so many never write at the same moment. */
const MAX_ROUNDS = 12;
/** Writes that GitHub did not confirm, each made again only after looking. */
const MAX_FAILURES = 2;
/**
* Writes a run into the task's comment: updates the oldest one of ours, else creates one.
* Others of ours are merged into it and deleted; comments of people are never touched.
* Throws PublishError when the run could not be written.
*/
async function writeTaskComment(news, { comments, pause, now, log }) {
	const { issue } = news;
	const undeletable = /* @__PURE__ */ new Set();
	let hasWritten = false;
	let failures = 0;
	async function write(oldest, body) {
		if (oldest === void 0) await comments.create(issue, body);
		else if (oldest.body !== body) await comments.update(issue, oldest.id, body);
	}
	/** Deletes a comment whose runs are in the oldest one by now. Failing is a warning. */
	async function remove({ id }) {
		try {
			await comments.delete(issue, id);
		} catch (error) {
			if (!(error instanceof PublishError)) throw error;
			undeletable.add(id);
			log.warning(`A second comment with the same runs stays: ${error.message}`);
		}
	}
	for (let round = 1; round <= MAX_ROUNDS; round += 1) {
		const own = await readOwnComments(issue, comments);
		const [oldest, ...others] = own;
		const wanted = taskCommentText(own, news);
		const surplus = others.filter(({ id }) => !undeletable.has(id));
		if (oldest !== void 0 && surplus.length === 0 && isIn(oldest, news) && (hasWritten || oldest.body === wanted)) return oldest;
		const startedAt = now().getTime();
		try {
			await write(oldest, wanted);
			hasWritten = true;
			for (const comment of surplus) await remove(comment);
		} catch (error) {
			failures += 1;
			if (!(error instanceof UnconfirmedError) || failures > MAX_FAILURES) throw error;
			log.info("GitHub did not confirm the comment: looking whether it is there.");
		}
		const tookMs = now().getTime() - startedAt;
		await pause(WRITE_DELAY_MS * (1 + failures) + 2 * tookMs, WRITE_DELAY_MS / 2);
	}
	throw new PublishError(`Other jobs wrote over the comment on ${news.repositoryUrl}/issues/${issue} again and again: run this step once more.`);
}
/** Whether a comment holds the run, and what was asked for with it. */
function isIn({ body }, { entry, isFinal }) {
	const account = readTaskMarker(body);
	return account !== void 0 && isRecorded(account, entry, isFinal);
}
/** GitHub reports whole seconds; the rest is for a job whose clock was not GitHub's. */
const TOLERANCE_MS = 6e4;
/** No comment can know of a time after it was written: such a time is taken for that one. */
function readAccount({ body, updatedAt }) {
	const account = readTaskMarker(body);
	if (account === void 0) return [];
	const { entries, compacted } = account;
	const latest = updatedAt.getTime() + TOLERANCE_MS;
	const until = (at) => at.getTime() > latest ? updatedAt : at;
	return [{
		...account,
		entries: entries.map((entry) => ({
			...entry,
			at: until(entry.at)
		})),
		compacted: compacted && {
			...compacted,
			until: until(compacted.until)
		}
	}];
}
// src/jobs/comment-on-task.ts
/** Writes an agent's run into the comment of its task. Throws UserError. */
async function commentOnTask(request, options, ports) {
	const { agent, isFinal, repositoryUrl } = request;
	const issue = await findTask(request, ports);
	const entry = await readEntry(request, options, ports);
	const news = {
		issue,
		entry,
		isFinal,
		repositoryUrl
	};
	const written = options.dryRun ? void 0 : await writeTaskComment(news, ports);
	if (written !== void 0) ports.log.info(`Comment: ${written.url}`);
	const own = written === void 0 ? await readOwnComments(issue, ports.comments) : [written];
	const account = accountOf(own, news);
	return {
		agent,
		task: issue,
		spend: spendOfRuns(account.entries).get(entry.id) ?? UNKNOWN_SPEND,
		summary: summarize(account),
		body: written?.body ?? taskCommentText(own, news),
		url: written?.url
	};
}
/** The run to record: of this job, or of the run whose end started it. */
async function readEntry({ agent, logs, event: { finished }, job }, options, { runs, log, now }) {
	const around = {
		log,
		now: now()
	};
	let usage;
	if (logs !== void 0) usage = await readUsageOfLogs(logs, options, around);
	else if (finished !== void 0) usage = await readUsageOfRun(runs, finished.run, options, around);
	else throw new UserError("logs: is empty, and no run ended that has artifacts to read; name the files, folders or zips that hold what the agent used.");
	if (usage.sessions.length === 0) log.warning(`The logs of ${agent} report no usage: it is recorded as unknown.`);
	const ranIn = finished === void 0 ? job : {
		run: finished.run,
		job: ""
	};
	return makeRunEntry(agent, around.now, ranIn, usage);
}
async function findTask({ task, event }, ports) {
	const { finished } = event;
	const known = task ?? event.task;
	if (known !== void 0) return known;
	const found = finished === void 0 ? void 0 : await ports.findPullRequest(finished.headSha);
	if (found !== void 0) return found;
	throw new UserError("task: is not given, and the event names no issue or pull request; give its number.");
}
// src/publishers/comment-error.ts
const PERMISSION = "issues: write";
/**
* The sentence for a failure to comment on an issue or pull request; what is no failure of
* the API comes back as it is.
*/
function explainCommentError(error, { owner, repo, issue }, Kind = PublishError) {
	const target = `${owner}/${repo}#${issue}`;
	const explained = toUserError(error, {
		doing: "writing the comment",
		repository: target,
		permission: PERMISSION
	}, Kind);
	if (!(explained instanceof PublishError) || explained === error) return explained;
	if (isForbidden(error) && !/\barchived\b/.test(explained.message)) return new Kind(`The token does not allow writing the comment on ${target} (${/\((403[^)]*)\)/.exec(explained.message)?.[1] ?? "403"}): add \`${PERMISSION}\`, or for a pull request \`pull-requests: write\`, under \`permissions:\` of the job, or give a token that has it as \`github-token\`.`, { cause: error });
	if (isNotFound(error) || isGone(error)) return new Kind(`There is no issue or pull request ${target}, or the token may not see it (404): check \`task\` and \`repository\`, and give the token \`${PERMISSION}\`.`, { cause: error });
	return explained;
}
// src/publishers/comment-writer.ts
/** Neither repeated nor waited for: what it would write is stale by then. */
const ONCE = { retries: 0 };
/** What is read of each, where it is always there. */
const FIELDS = {
	html_url: "string",
	updated_at: "string"
};
function toComment({ id, html_url: url, body = "", user, updated_at }) {
	return {
		id,
		url,
		body,
		author: user?.login,
		updatedAt: new Date(updated_at)
	};
}
/** Reads and writes the comments of issues and pull requests of a repository on GitHub. */
function createCommentWriter(client, repository, log) {
	const { owner, repo } = repository;
	const { issues } = client.rest;
	const warned = /* @__PURE__ */ new Set();
	/** Anyone may copy a text of ours. */
	function warnOnce({ id, url, author = "an account that is gone" }) {
		if (warned.has(id)) return;
		warned.add(id);
		log.warning(`${url} looks like a comment of this program but is by ${author}: it is left alone, and nothing in it counts.`);
	}
	async function explained(issue, work) {
		try {
			return await work();
		} catch (error) {
			throw explainCommentError(error, {
				owner,
				repo,
				issue
			});
		}
	}
	async function write(issue, work) {
		try {
			await work();
		} catch (error) {
			const isOpen = isDoubtful(error) || isRateLimit(error) || isNotFound(error);
			throw explainCommentError(error, {
				owner,
				repo,
				issue
			}, isOpen ? UnconfirmedError : PublishError);
		}
	}
	return {
		list: (issue) => explained(issue, async () => {
			const odd = (what) => log.warning(`GitHub ${what}, so comments on ${owner}/${repo}#${issue} may be missing.`);
			const pages = readPages(async (page) => {
				const query = {
					owner,
					repo,
					issue_number: issue,
					per_page: 100,
					page
				};
				const { data, headers } = await issues.listComments(query);
				return {
					rows: rowsOf(data, FIELDS, odd),
					link: headers.link
				};
			}, odd);
			const comments = [];
			for await (const rows of pages) comments.push(...rows.map(toComment));
			return comments.sort((a, b) => a.id - b.id);
		}),
		async keepOwn(comments) {
			const own = await keepOwn(client, comments, ({ author }) => author);
			for (const comment of comments.filter((one) => !own.includes(one))) warnOnce(comment);
			return own;
		},
		create: (issue, body) => write(issue, () => issues.createComment({
			owner,
			repo,
			issue_number: issue,
			body
		})),
		update: (issue, id, body) => write(issue, () => issues.updateComment({
			owner,
			repo,
			comment_id: id,
			body,
			request: ONCE
		})),
		delete: (issue, id) => explained(issue, async () => {
			try {
				await issues.deleteComment({
					owner,
					repo,
					comment_id: id
				});
			} catch (error) {
				if (!isNotFound(error)) throw error;
			}
		})
	};
}
// src/sources/pull-request-of-commit.ts
/**
* Number of the open pull request whose branch ends in a commit; undefined when there is
* none, or the token may not read pull requests.
*/
async function findPullRequestOfCommit(client, { owner, repo }, sha) {
	try {
		const place = {
			owner,
			repo,
			commit_sha: sha
		};
		const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit(place);
		return data.find(({ state, head }) => state === "open" && head.sha === sha)?.number;
	} catch (error) {
		if (isForbidden(error) || isNotFound(error)) return void 0;
		throw toUserError(error, {
			doing: "looking for the pull request",
			repository: `${owner}/${repo}`,
			permission: "actions: read"
		});
	}
}
// src/sources/workflow-event.ts
const id = pipe(number(), safeInteger(), minValue(1));
const time = pipe(string(), transform((text) => new Date(text)), date());
const Numbered = object({ number: id });
/** The parts of webhook payloads that are read (docs.github.com, webhook events, 2026-08). */
const WireEvent = object({
	pull_request: optional(Numbered),
	issue: optional(Numbered),
	workflow_run: optional(object({
		id,
		run_attempt: optional(id, 1),
		name: nullish(string()),
		path: optional(string(), ""),
		html_url: optional(string(), ""),
		conclusion: nullish(string()),
		head_sha: string(),
		created_at: time,
		run_started_at: optional(time),
		updated_at: time,
		repository: object({ id }),
		head_repository: nullish(object({ id })),
		pull_requests: optional(array(object({
			number: id,
			base: object({ repo: object({ id }) })
		})), [])
	}))
});
/**
* Reads the event file of a job (`GITHUB_EVENT_PATH`); one that is missing or of another
* shape holds nothing.
*/
async function readWorkflowEvent(path) {
	const wire = safeParse(WireEvent, await readJson(path));
	if (!wire.success) return {
		task: void 0,
		finished: void 0
	};
	const { pull_request: pull, issue, workflow_run: run } = wire.output;
	const pullOfRun = run?.pull_requests.find(({ base }) => base.repo.id === run.repository.id);
	return {
		task: pull?.number ?? issue?.number ?? pullOfRun?.number,
		finished: run === void 0 ? void 0 : {
			run: toRun(run),
			headSha: run.head_sha
		}
	};
}
async function readJson(path) {
	if (!path) return void 0;
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch {
		return;
	}
}
function toRun(run) {
	return {
		id: run.id,
		attempt: run.run_attempt,
		workflow: {
			name: run.name ?? "",
			path: run.path
		},
		url: run.html_url,
		conclusion: run.conclusion ?? null,
		createdAt: run.created_at,
		startedAt: run.run_started_at ?? run.created_at,
		completedAt: run.updated_at,
		supersededAt: null,
		isFork: run.head_repository?.id !== run.repository.id
	};
}
// src/wiring/without-github.ts
/** What a dry run without a token reads of GitHub: a task has no comment, and all else ends it. */
const WITHOUT_GITHUB = {
	runs: {
		listRuns: refuse,
		readRuns: refuse,
		listArtifacts: refuse,
		listArtifactsOfRun: refuse,
		readArtifact: refuse
	},
	findPullRequest: refuse,
	comments: {
		list: () => Promise.resolve([]),
		keepOwn: (comments) => Promise.resolve(comments),
		create: refuse,
		update: refuse,
		delete: refuse
	}
};
function refuse() {
	return Promise.reject(new UserError("comment: without a token nothing can be read from GitHub; name the logs and the task, or set GITHUB_TOKEN or GH_TOKEN."));
}
// src/wiring/comment-on-github.ts
/**
* Writes an agent's run into the comment of its task. The time budget starts here. Without a
* token it is shown as the task's first one.
*/
async function commentOnGitHub({ logs, task, agent, isFinal }, options, around) {
	const { env, stdin, log, now } = around;
	const repository = `${options.owner}/${options.repo}`;
	const event = await readWorkflowEvent((env["GITHUB_REPOSITORY"] ?? repository).toLowerCase() === repository.toLowerCase() ? env["GITHUB_EVENT_PATH"] : void 0);
	const request = {
		agent: nameAgent(agent, event.finished?.run, env),
		task,
		isFinal,
		logs: logs.length === 0 ? void 0 : findLocalDocuments(logs, stdin, log),
		event,
		job: jobRefOf(env),
		repositoryUrl: `${env["GITHUB_SERVER_URL"] || "https://github.com"}/${repository}`
	};
	const given = {
		pause,
		now,
		log
	};
	return around.token === void 0 ? commentOnTask(request, options, {
		...WITHOUT_GITHUB,
		...given
	}) : commentOnTask(request, options, {
		...portsOfGitHub(options, {
			...around,
			token: around.token
		}),
		...given
	});
}
/** What a task's comment is read from and written with. */
function portsOfGitHub(options, around) {
	const { client, runs, beginPublishing } = connectToGitHub(options, around);
	const comments = createCommentWriter(client, options, around.log);
	return {
		runs,
		findPullRequest: (sha) => findPullRequestOfCommit(client, options, sha),
		comments: {
			...comments,
			list(issue) {
				beginPublishing();
				return comments.list(issue);
			}
		}
	};
}
export { renderTaskSummary as a, parseTaskKey as c, renderRunEntry as i, parseTaskNumber as l, readUsageOfLogs as n, nameAgent as o, makeRunEntry as r, parseCommentOptions as s, commentOnGitHub as t };
