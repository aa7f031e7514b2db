import { a as UserError, r as SourceError } from "./errors.js";
import { t as atLeast } from "./fail-on.js";
import { L as parseThresholds } from "./group-by.js";
import { n as groupLedger, r as parseGroupings, t as assembleReport } from "./assemble.js";
import { a as parseSince, i as parseProviders, n as parseMap, o as parseUntil, s as parsePriceOverrides, t as parseFailOn } from "./parse-options.js";
import { n as readText } from "./read-inputs.js";
import { n as parseChoice } from "./values.js";
import { n as writeOutput } from "./files.js";
import { n as renderAs, t as FORMATS } from "./render-as.js";
import { h as sayConflicts, p as providerOfModel, u as isMissedUsage } from "./conclude-run.js";
import { _ as UNKNOWN_SPEND, c as createDocumentIntake, d as spendOfRuns, l as unrecordedPlaces, n as isDatabase, r as readTaskLedger, t as findLocalDocuments } from "./local-documents.js";
import { m as identityOfText, r as createLedger, t as createPriceBook } from "./price-book.js";
import { t as meterReconciledRun } from "./meter-reconciled-run.js";
import { u as UNKNOWN_PROVIDER } from "./counted-records.js";
import { t as VERSION } from "./version.js";
import { n as styleOf, t as EXIT } from "./command.js";
import { parseArgs } from "node:util";
// src/collect/left-out-words.ts
/** What was left out of a report and why, each in a sentence. */
function sayLeftOut({ copies, sessions, results, runTotals, storedRuns }) {
	return [
		[copies, "copies of requests were counted once: they have the same request id, time and tokens."],
		[sessions, "records of sessions were left out, because the firewall reported as much for the same run and phase."],
		[results, "results without `modelUsage` were left out, because a larger one of the same session, or its finer records, were counted."],
		[runTotals, "totals of runs were left out, because requests or sessions of the same folder were counted; report runs from folders of their own."],
		[storedRuns, "of the runs in ledgers of tasks were left out, because logs that report the same were counted; report a ledger by itself to see all of its tasks."]
	].filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
}
// src/jobs/report-on-files.ts
/** Makes the report of documents on this machine. */
async function reportOnFiles(findDocuments, options, { openRecordSource, log, now, version }) {
	const prices = createPriceBook(options.prices);
	const smallRequestTokens = options.thresholds["small-request-output-tokens"];
	const ledger = createLedger({
		prices,
		smallRequestTokens,
		pricedAt: now
	});
	const intake = createDocumentIntake(ledger, options, {
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
		const outcome = await readDocument(document, intake, openRecordSource);
		if (outcome === "usage") documents += 1;
		else if (typeof outcome === "object") onUnread(outcome);
		else log.debug(`${document.container} ${document.path}: no known format.`);
	}
	const { timeSpan, agentRuns, leftOut, places, ...counts } = intake.finish();
	for (const sentence of sayLeftOut(leftOut)) log.info(sentence);
	for (const sentence of sayConflicts(counts.conflicts)) log.warning(sentence);
	if (timeSpan.withoutTime > 0) log.warning(sayWithoutTime(timeSpan.withoutTime));
	for (const input of unrecordedPlaces(places)) onUnread(input);
	const parts = {
		...counts,
		agentRuns: agentRuns.map((run) => meterReconciledRun(run, prices, now)),
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
	};
	return {
		report: assembleReport(parts, [], options.thresholds),
		ledger,
		documents,
		unread
	};
}
/**
* Reads a document. One that cannot be read is unread, and so is one that reports no usage
* though the user named it, or its name is that of usage; the other files of a folder need
* not report any.
*/
async function readDocument(document, intake, openRecordSource) {
	const { container, path, file, head } = document;
	const store = openRecordSource(document);
	try {
		if (store === void 0 ? await intake.read(document) : await intake.readStore(document, store)) return "usage";
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			input: file ?? container,
			message: error.message
		};
	}
	if (path !== "" && !isMissedUsage(path, head)) return "other";
	const message = `${path === "" ? container : `${container}/${path}`}: reports no token usage in a known format; check that it is the right file.`;
	return {
		input: file ?? container,
		message
	};
}
function sayWithoutTime(records) {
	return `${records} records have no time and were left out, because --since or --until was given.`;
}
// src/decoders/recorded-run.ts
/** Runs have the ids that the ledger gave them, which no other format knows. */
const RUNS = identityOfText("run of a ledger of tasks");
/**
* What a recorded run used itself as one record. Its model is known where it is the only one,
* its provider where that made all models that are named.
*/
function decodeRecordedRun({ id, at, models }, spend) {
	const { costUsd, costIsFloor, reportedUsd } = spend;
	const [model, ...others] = models;
	const [provider = UNKNOWN_PROVIDER, ...rest] = new Set(models.map(providerOfModel));
	return {
		grain: "run",
		at: Number.isNaN(at.getTime()) ? void 0 : at.getTime(),
		provider: rest.length === 0 ? provider : UNKNOWN_PROVIDER,
		model: others.length === 0 ? model : void 0,
		tokens: {
			uncachedInput: spend.uncachedInput ?? void 0,
			cacheRead: spend.cacheRead ?? void 0,
			cacheWrite: spend.cacheWrite ?? void 0,
			output: spend.output ?? void 0
		},
		recordedPrice: costUsd === null ? null : {
			usd: costUsd,
			isComplete: !costIsFloor
		},
		reportedCostUsd: reportedUsd ?? void 0,
		identity: identityOfText(id, RUNS)
	};
}
// src/wiring/record-sources.ts
/** The store that a document is; undefined for documents that hold records themselves. */
function openRecordSource(document) {
	return isDatabase(document.head) ? openTaskLedgerFile(document) : void 0;
}
/** A ledger of tasks: what each run used itself, without the sessions' earlier runs. */
function openTaskLedgerFile({ container, path, file }) {
	return { async read() {
		if (file === void 0) {
			const input = path === "" ? container : `${container} ${path}`;
			throw new SourceError(`${input}: is a SQLite database, which is read from disk alone; save or unpack it and name its file.`);
		}
		const entries = await readTaskLedger(file);
		return entries === void 0 ? void 0 : toRecords(entries);
	} };
}
/** Oldest first, as they were recorded. */
function toRecords(entries) {
	const spends = spendOfRuns(entries.map(({ entry }) => entry));
	return entries.toReversed().map(({ task, entry }) => ({
		record: decodeRecordedRun(entry, spends.get(entry.id) ?? UNKNOWN_SPEND),
		agent: entry.agent,
		task,
		sessions: entry.sessions.flatMap(({ session }) => session ?? [])
	}));
}
// src/commands/report-command.ts
/** `report [PATH…]`: reports on files, folders, zips or standard input. */
async function reportCommand(args, terminal, log) {
	const now = /* @__PURE__ */ new Date();
	const { values, positionals } = parseReportArgs(args);
	const paths = positionals.length > 0 ? positionals : ["-"];
	const format = parseChoice("--format", values.format, FORMATS);
	const groupedBy = parseGroupings("--group-by", values["group-by"]);
	const failOn = parseFailOn(values["fail-on"]);
	const options = {
		providers: parseProviders(values.provider),
		since: parseStart(values.since, now),
		until: parseUntil(values.until),
		thresholds: parseThresholds(await readMap("--thresholds", values.thresholds, terminal)),
		prices: parsePriceOverrides(await readMap("--prices", values.prices, terminal))
	};
	if (options.since !== void 0 && options.until !== void 0 && options.since >= options.until) throw new UserError("--since: it is not before --until; give an earlier one.");
	const { report, ledger, documents, unread } = await reportOnFiles(findLocalDocuments(paths, terminal.stdin, log), options, {
		openRecordSource,
		log,
		now,
		version: VERSION
	});
	if (documents === 0) {
		log.warning(`Nothing could be read as token usage in ${paths.join(", ")}; the README's section "What it reads" lists the formats.`);
		return EXIT.unread;
	}
	const grouped = groupedBy.length === 0 ? report : {
		...report,
		groupedBy,
		groups: groupLedger(ledger, groupedBy)
	};
	if (values.output === void 0) terminal.write(renderAs(format, grouped, styleOf(terminal)));
	else await writeOutput(values.output, renderAs(format, grouped));
	if (values.strict && unread.length > 0) return EXIT.unread;
	return atLeast(report.findings, failOn).length > 0 ? EXIT.found : EXIT.done;
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
				default: ""
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
