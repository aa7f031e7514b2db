import { _ as createLedger, a as findAll, c as createSessionBook, g as groupLedger, h as GROUPINGS, i as meterSettledRun, l as createDeduplicator, m as renderCsv, n as buildReport, o as createRejectCounter, p as renderJson, r as createPriceBook, s as estimateOf, t as compare, u as renderSummary, x as mayTellUsage, y as chooseDecoder } from "./compare.js";
import { r as UserError } from "./errors.js";
import { t as atLeast } from "./fail-on.js";
import { r as parseThresholds } from "./window.js";
import { a as parseSince, b as writeOutput, c as parsePriceOverrides, h as isZip, i as parseProviders, n as parseMap, o as parseUntil, s as parseChoice, t as parseFailOn, v as readLargeArchive } from "./parse-options.js";
import { n as readText } from "./read-inputs.js";
import { t as renderTerminal } from "./terminal.js";
import { t as VERSION } from "./version.js";
import { t as EXIT } from "./command.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { open, opendir, stat } from "node:fs/promises";
import { openAsBlob } from "node:fs";
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
// src/collect/counted-records.ts
/** Creates the way into a ledger. */
function createCountedRecords(ledger, { since, until, ...options }) {
	const providers = new Set(options.providers);
	let earliest = Number.POSITIVE_INFINITY;
	let latest = Number.NEGATIVE_INFINITY;
	let withoutTime = 0;
	function isInWindow({ at }) {
		if (since === void 0 && until === void 0) return true;
		if (at === void 0) {
			withoutTime += 1;
			return false;
		}
		return (since === void 0 || at >= since) && (until === void 0 || at < until);
	}
	return {
		add(attribution, record) {
			if (providers.size > 0 && !providers.has(record.provider)) return;
			if (!isInWindow(record)) return;
			if (record.at !== void 0) {
				const at = record.at.getTime();
				if (at < earliest) earliest = at;
				if (at > latest) latest = at;
			}
			ledger.add(attribution, record);
		},
		finish(log) {
			if (withoutTime > 0) log.warning(`${withoutTime} records tell no time and were left out, because --since or --until was given.`);
			return earliest > latest ? {
				from: null,
				to: null
			} : {
				from: new Date(earliest),
				to: new Date(latest + 1)
			};
		}
	};
}
// src/collect/document-place.ts
/** Names that gh-aw and its artifacts give to folders inside one run, and archives. */
const INSIDE_RUN = /^(?:[0-9a-f]{8}-)?(?:usage|agent|detection|evals|agent-artifacts|firewall-.+|sandbox|logs|audit|api-proxy-logs)$|\.zip$/;
/** Phases have folders of their own, whether an artifact's or inside one. */
const PHASE_FOLDER = /(?:^|\/)(detection|evals)\//;
/** Tells a document's place by the names of its folders. */
function placeOfDocument({ container, path, base, location }) {
	const folders = location.split("/").slice(0, -1);
	const inside = folders.findIndex((name) => INSIDE_RUN.test(name));
	return {
		root: `${base}/${folders.slice(0, inside === -1 ? folders.length : inside).join("/")}`,
		phase: PHASE_FOLDER.exec(`${container}/${path}`)?.[1] ?? "agent"
	};
}
// src/collect/read-documents.ts
/** Creates an intake that adds to a ledger. */
function createDocumentIntake(ledger, prices, options) {
	const counted = createCountedRecords(ledger, options);
	const rejects = createRejectCounter();
	const seen = /* @__PURE__ */ new Map();
	const sessions = createSessionBook();
	const withRequests = /* @__PURE__ */ new Set();
	const totals = [];
	const ofSessions = [];
	const agentRuns = [];
	function seenIn(phase) {
		const known = seen.get(phase) ?? createDeduplicator();
		seen.set(phase, known);
		return known;
	}
	/** What becomes of one document's contents. */
	function takeInto(document) {
		const { root: place, phase } = placeOfDocument(document);
		const attribution = {
			workflow: {
				name: document.container,
				path: ""
			},
			phase
		};
		const known = seenIn(phase);
		return {
			record(record) {
				if (record.session !== void 0) ofSessions.push({
					attribution,
					record,
					place
				});
				else if (record.grain !== "request") {
					if (known.isNew(record.identity)) totals.push({
						attribution,
						record,
						place
					});
				} else {
					withRequests.add(place);
					if (known.isNew(record.identity)) counted.add(attribution, record);
				}
			},
			agentRun: (run) => void agentRuns.push({
				attribution,
				run,
				place
			}),
			agentName: (id, name) => sessions.nameAgent(id, name)
		};
	}
	/** Tells of totals that were left out, because they are of requests that were counted. */
	function addTotals(log) {
		const alone = totals.filter(({ place }) => !withRequests.has(place));
		for (const { attribution, record } of alone) counted.add(attribution, record);
		const left = totals.length - alone.length;
		if (left > 0) log.info(`${left} totals of runs were left out, because requests of the same folder were counted; report runs from folders of their own.`);
	}
	function settleSessions() {
		for (const held of ofSessions) if (!withRequests.has(held.place)) sessions.hold(held);
		for (const held of agentRuns) sessions.holdRun(held, withRequests.has(held.place));
		return sessions.settle(estimateOf, (attribution, record) => counted.add(attribution, record));
	}
	return {
		async read(document) {
			const { container, path, head } = document;
			const decoder = chooseDecoder({
				name: path || container,
				head,
				isNamedByUser: path === ""
			});
			if (decoder === void 0) return false;
			const decoding = decoder.start({
				origin: {
					container,
					path
				},
				priceOf: (request) => prices.priceOf(request)?.usd,
				reject: (reject) => rejects.count(null, reject),
				...takeInto(document)
			});
			for await (const chunk of document.read()) decoding.write(chunk);
			return decoding.end() !== false;
		},
		finish(log) {
			addTotals(log);
			const settled = settleSessions();
			const copies = ofSessions.filter(({ place }) => withRequests.has(place)).length;
			const repeated = [...seen.values()].reduce((sum, { duplicates }) => sum + duplicates, 0);
			return {
				rejects: rejects.summaries(),
				rejectedLines: rejects.lines(),
				duplicateRecords: repeated + copies + sessions.duplicates,
				agentRuns: settled,
				timeSpan: counted.finish(log)
			};
		}
	};
}
// src/report-files.ts
/** Makes the report of documents on this machine. */
async function reportFiles(findDocuments, options, { log, now, version }) {
	const prices = createPriceBook(options.prices);
	const smallRequestTokens = options.thresholds["small-request-output-tokens"];
	const ledger = createLedger({
		prices,
		smallRequestTokens,
		pricedAt: now
	});
	const intake = createDocumentIntake(ledger, prices, options);
	const unread = [];
	let documents = 0;
	const onUnread = (input) => {
		log.warning(input.message);
		unread.push(input);
	};
	for await (const document of findDocuments(onUnread)) if (await intake.read(document)) documents += 1;
	else if (document.path === "") onUnread(notUsage(document));
	else log.debug(`${document.container} ${document.path}: no known format.`);
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
/** A document that the user named tells no usage, which is told; one of a folder is skipped. */
function notUsage({ container }) {
	return {
		input: container,
		message: `${container}: tells no token usage in a known format; check that it is the right file.`
	};
}
// src/sources/local-files.ts
/** As much of a document as tells its format. Bytes. */
const HEAD_BYTES = 4096;
/** Large enough that reads cost little, small enough for a processor's own memory. Bytes. */
const CHUNK_BYTES = 262144;
/**
* Finds the documents of files, folders, zips and `-` (standard input). Folders are walked
* in the order of their names, links are not followed. What cannot be read is told through
* `unread` and does not stop the others.
*/
async function* readLocalDocuments(inputs, isWantedInZip, stdin, unread) {
	for (const input of inputs) {
		if (input === "-") {
			yield* readStream("standard input", stdin);
			continue;
		}
		try {
			const info = await stat(input);
			const files = info.isDirectory() ? walk(input) : [input];
			const base = resolve(info.isDirectory() ? input : dirname(input));
			const container = basename(input) === "." ? input : basename(input);
			for await (const file of files) yield* readFileOrZip(file, {
				container,
				base,
				path: file === input ? "" : toSlashes(relative(input, file))
			}, isWantedInZip, unread);
		} catch (error) {
			unread({
				input,
				message: explain(input, error)
			});
		}
	}
}
async function* walk(folder) {
	const entries = [];
	for await (const entry of await opendir(folder)) entries.push(entry);
	entries.sort((a, b) => a.name < b.name ? -1 : 1);
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) yield* walk(path);
		else if (entry.isFile()) yield path;
	}
}
async function* readFileOrZip(file, { container, base, path }, isWantedInZip, unread) {
	try {
		const head = await readHead(file);
		if (!isZip(head)) {
			yield {
				container,
				path,
				base,
				location: toSlashes(relative(base, resolve(file))),
				head: toText(head),
				read: () => readChunks(file)
			};
			return;
		}
		for (const entry of await readLargeArchive(await openAsBlob(file), isWantedInZip)) yield {
			container,
			path: path === "" ? entry.path : `${path}/${entry.path}`,
			base,
			location: `${toSlashes(relative(base, resolve(file)))}/${entry.path}`,
			head: toText(entry.bytes.subarray(0, HEAD_BYTES)),
			read: () => once(entry.bytes)
		};
	} catch (error) {
		unread({
			input: file,
			message: explain(file, error)
		});
	}
}
/** A stream's head can only be had by reading it, so it is put back before the rest. */
async function* readStream(container, stream) {
	const iterator = stream[Symbol.asyncIterator]();
	const first = [];
	let bytes = 0;
	while (bytes < HEAD_BYTES) {
		const { done, value } = await iterator.next();
		if (done) break;
		first.push(value);
		bytes += value.length;
	}
	const head = Buffer.concat(first);
	async function* rest() {
		yield head;
		for (;;) {
			const { done, value } = await iterator.next();
			if (done) return;
			yield value;
		}
	}
	yield {
		container,
		path: "",
		base: "",
		location: container,
		head: toText(head.subarray(0, HEAD_BYTES)),
		read: rest
	};
}
function toSlashes(path) {
	return path.split(sep).join("/");
}
/** The chunks are lent until the next one is asked for: one buffer holds them all. */
async function* readChunks(file) {
	const handle = await open(file);
	try {
		const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
		for (;;) {
			const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, null);
			if (bytesRead === 0) return;
			yield buffer.subarray(0, bytesRead);
		}
	} finally {
		await handle.close();
	}
}
async function readHead(file) {
	const handle = await open(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}
async function* once(bytes) {
	yield bytes;
}
function toText(bytes) {
	return Buffer.from(bytes).toString("utf8").replace(/^\uFEFF/, "");
}
function explain(input, error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT") return `${input}: there is no such file or folder; check the path.`;
	if (code === "EACCES") return `${input}: may not be read; check its permissions.`;
	return `${input}: could not be read (${error instanceof Error ? error.message : String(error)}); check that it is a file of a known format.`;
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
	const { report, ledger, documents, unread } = await reportFiles((onUnread) => readLocalDocuments(paths, mayTellUsage, terminal.stdin, onUnread), options, {
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
