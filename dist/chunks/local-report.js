import { R as parseThresholds } from "./group-by.js";
import { a as UserError, n as PublishError, o as codeOf, s as sayCode } from "./errors.js";
import { t as chooseWindow } from "./choose-window.js";
import { r as readHistory, t as addToHistory } from "./local-history.js";
import { n as markerFromReport } from "./marker.js";
import { r as sendNewsOfFiles } from "./send-news.js";
import { c as parsePriceOverrides, f as INPUTS, l as parseNotifyOn, n as parseMap, s as parseBudgets, t as parseFailOn, u as parseWebhooks } from "./parse-options.js";
import { n as readMapText, r as readText } from "./read-inputs.js";
import { n as createNewsSender, t as MAX_SENDING_MS } from "./webhooks.js";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
// src/jobs/keep-history.ts
/** Reads the earlier reports. Throws UserError. */
async function learnHistory(store, log) {
	const history = readHistory(await store.read());
	const { unreadLines } = history;
	if (unreadLines > 0) {
		const are = unreadLines === 1 ? "1 line is no report" : `${unreadLines} lines are no reports`;
		log.warning(`${store.name}: ${are} that this version reads, and stays as it is; check that it is the history that you meant.`);
	}
	return history;
}
/** The window that begins where the newest earlier report of the history ended. Throws UserError. */
function windowSinceLast(history, providers, until, now) {
	if (history === void 0) throw new UserError("--since: there is no earlier report to start from when files are read; give a look-back such as 7d or an ISO date, or keep reports with --history FILE.");
	const scope = {
		providers,
		workflows: [],
		excludeWorkflows: []
	};
	return chooseWindow({
		since: { kind: "last-report" },
		until
	}, now, history.reportsOf(scope));
}
/** What the reports of the same series, that of the same date included, sent to webhooks. */
function notifiedIn(history, { providers, filters, window }) {
	const scope = {
		providers,
		...filters,
		period: window.period?.unit
	};
	return (history?.reportsOf(scope) ?? []).find((report) => report.notified !== void 0)?.notified ?? [];
}
/**
* Adds a report to what the history holds by now, with what was sent of it to webhooks. Throws
* UserError, or PublishError.
*/
async function addToHistoryOf(store, report, notified) {
	const marker = markerFromReport(report, void 0, notified);
	await store.write(addToHistory(await store.read(), marker));
}
// src/publishers/history-file.ts
/**
* Writes a history: all of it or nothing, so that no reader meets half a line. Throws
* PublishError when it cannot be written.
*/
async function writeHistoryFile(path, text) {
	const target = await realpath(path).catch(() => path);
	const draft = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}`);
	try {
		await writeFile(draft, text, { flag: "wx" });
		await rename(draft, target);
	} catch (error) {
		await rm(draft, { force: true });
		throw new PublishError(`The report could not be added to the history ${path}${sayCode(error)}: give a file in a folder that exists and may be written to.`, { cause: error });
	}
}
// src/sources/history-file.ts
/** More than a history of all that it keeps. Bytes. */
const MAX_BYTES = 134217728;
/** The text of a history; empty where there is none yet. Throws UserError. */
async function readHistoryFile(path) {
	try {
		const { size } = await stat(path);
		if (size > MAX_BYTES) throw new UserError(`--history: ${path} is too large for a history; give another file.`);
		return await readFile(path, "utf8");
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (codeOf(error) === "ENOENT") return "";
		throw new UserError(`--history: ${path} could not be read${sayCode(error)}; give a file that may be read and written.`, { cause: error });
	}
}
// src/wiring/history-file.ts
/** The reports that a file of the user's keeps; it need not be there yet. */
function openHistoryFile(path) {
	return {
		name: path,
		read: () => readHistoryFile(path),
		write: (text) => writeHistoryFile(path, text)
	};
}
// src/commands/local-report.ts
/** Options of every command whose report is made on this machine. */
const LOCAL_FLAGS = {
	prices: { type: "string" },
	thresholds: { type: "string" },
	budget: { type: "string" },
	notify: { type: "string" },
	"notify-on": {
		type: "string",
		default: INPUTS["notify-on"].default
	},
	"notify-hosts": {
		type: "string",
		default: ""
	},
	history: { type: "string" },
	"fail-on": {
		type: "string",
		default: ""
	}
};
/** Reads them, and the files that they name. Throws UserError. */
async function parseLocalOptions(values, terminal, log) {
	const failOn = parseFailOn(values["fail-on"]);
	const notifyOn = parseNotifyOn(values["notify-on"]);
	const store = values.history === void 0 ? void 0 : openHistoryFile(values.history);
	const webhooks = parseWebhooks(values.notify === void 0 ? "" : await readText("--notify", values.notify, terminal.folder), values["notify-hosts"]);
	return {
		prices: parsePriceOverrides(await readMap("--prices", values.prices, terminal)),
		thresholds: parseThresholds(await readMap("--thresholds", values.thresholds, terminal)),
		budgets: parseBudgets(await parseMap("budget", await readMapText("budget", values.budget, terminal.folder) ?? "")),
		notifyOn,
		sendNews: createNewsSender({
			webhooks,
			timeBudgetMs: MAX_SENDING_MS
		}, { log }),
		store,
		history: store && await learnHistory(store, log),
		failOn
	};
}
/**
* Sends what is new in a report, or in what may be `told` of it, and keeps it. Throws UserError,
* or PublishError.
*/
async function tellAndKeep(report, { notifyOn, sendNews, store, history }, log, told) {
	const notified = await sendNewsOfFiles(report, {
		notifyOn,
		notified: notifiedIn(history, report),
		told
	}, {
		sendNews,
		log
	});
	if (store !== void 0) await addToHistoryOf(store, report, notified);
}
/** A YAML or JSON map in a file that an option names. Throws UserError. */
async function readMap(name, path, { folder }) {
	return path === void 0 ? void 0 : parseMap(`${name} ${path}`, await readText(name, path, folder));
}
export { windowSinceLast as a, tellAndKeep as i, parseLocalOptions as n, readMap as r, LOCAL_FLAGS as t };
