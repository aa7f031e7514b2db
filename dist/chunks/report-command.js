import { a as mayTellUsage, m as createLedger, t as createPriceBook } from "./price-book.js";
import { r as UserError } from "./errors.js";
import { t as atLeast } from "./fail-on.js";
import { n as parseThresholds } from "./thresholds.js";
import { a as renderSummary, c as renderCsv, i as findAll, l as GROUPINGS, n as buildReport, r as meterSettledRun, s as renderJson, t as compare, u as groupLedger } from "./compare.js";
import { a as parseSince, c as parseChoice, i as parseProviders, n as parseMap, o as parseUntil, t as parseFailOn, u as parsePriceOverrides } from "./parse-options.js";
import { n as readText } from "./read-inputs.js";
import { n as writeOutput } from "./files.js";
import { t as renderTerminal } from "./terminal.js";
import { n as createDocumentIntake, t as readLocalDocuments } from "./local-files.js";
import { t as VERSION } from "./version.js";
import { t as EXIT } from "./command.js";
import { parseArgs } from "node:util";
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
