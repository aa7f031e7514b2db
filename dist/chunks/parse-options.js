import { i as __toESM } from "./rolldown-runtime.js";
import { r as UserError } from "./errors.js";
import { o as canonicalModel, s as SEVERITIES } from "./coverage.js";
import { n as parseThresholds } from "./thresholds.js";
import { D as string, E as strictObject, S as record, T as safeParse, _ as number, c as getDotPath, i as custom, m as minValue, s as finite, x as pipe, y as optional } from "./dist.js";
// src/sources/archive.ts
/** Why an archive gave no files. */
var ArchiveError = class extends Error {
	reason;
	constructor(reason, message, options) {
		super(message, options);
		this.reason = reason;
	}
};
/**
* Archives up to this size are opened in memory; of larger ones only parts are. Bytes.
* Measured: a whole archive of 300 MB in memory takes 1 GB.
*/
const MAX_IN_MEMORY_BYTES = 4194304;
/** The largest archive that is fetched as a whole. Bytes. */
const MAX_ARCHIVE_BYTES = 536870912;
/** The largest list of an archive's files: 160 bytes for each of 100,000. Bytes. */
const MAX_DIRECTORY_BYTES = 16777216;
/** The largest file taken out of an archive, declared and real: 150,000 records. Bytes. */
const MAX_FILE_BYTES = 67108864;
/** All files taken out of one archive, which are in memory together. Bytes. */
const MAX_FILES_BYTES = 4 * MAX_FILE_BYTES;
/** More files of interest than any gh-aw artifact holds. */
const MAX_FILES = 100;
/** More entries than an artifact of an agent's run holds. */
const MAX_ENTRIES = 1e5;
/**
* What stands before an entry's data (APPNOTE.TXT 6.3.10, 4.3.7): a header of 30 bytes,
* the name, and fields whose length only the entry itself tells. Bytes, as a rule enough.
*/
const LOCAL_HEADER_BYTES = 286;
/** Whether bytes begin as a zip archive does, an empty one included. */
function isZip(head) {
	const [a, b, c, d] = head;
	return a === 80 && b === 75 && (c === 3 && d === 4 || c === 5 && d === 6);
}
/**
* Takes the wanted files out of an archive in memory. adm-zip checks sizes and checksums
* once it unpacks, so declared sizes pass a gate first; what it refuses (such as two
* entries of one name) is read by zip.js. Throws ArchiveError.
*/
async function readArchive(bytes, isWanted) {
	try {
		return await readWithAdmZip(bytes, isWanted);
	} catch (error) {
		if (error instanceof ArchiveError) throw error;
		return readLargeArchive(new Blob([bytes]), isWanted);
	}
}
/** Takes the wanted files out of an archive that is too large for memory. Throws ArchiveError. */
async function readLargeArchive(blob, isWanted) {
	return readArchiveFrom({
		size: blob.size,
		read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer())
	}, isWanted);
}
/**
* Takes the wanted files out of an archive of which only the directory and these files are
* read. Throws ArchiveError, or what the source threw.
*/
async function readArchiveFrom(source, isWanted) {
	const { configure, Reader, Uint8ArrayWriter, ZipReader } = await import("./zip.js.js");
	configure({ useWebWorkers: false });
	const failures = [];
	const read = async (offset, length) => {
		try {
			if (length > 16777216) throw tooLarge("a directory of more than 16 MiB");
			return await source.read(offset, length);
		} catch (error) {
			failures.push(error);
			throw error;
		}
	};
	const archive = new ZipReader(Object.assign(new Reader(source), {
		size: source.size,
		readUint8Array: read
	}), { checkSignature: true });
	try {
		const found = [];
		const gate = createGate();
		let entries = 0;
		for await (const entry of archive.getEntriesGenerator()) {
			entries += 1;
			if (entries > MAX_ENTRIES) throw tooLarge(`more than ${MAX_ENTRIES} entries`);
			if (entry.directory || !isWanted(entry.filename)) continue;
			gate(entry.filename, entry.uncompressedSize);
			found.push(entry);
		}
		source.expect?.(found.map(spanOf));
		const files = [];
		for (const entry of found) files.push({
			path: entry.filename,
			bytes: await entry.getData(new Uint8ArrayWriter())
		});
		return files;
	} catch (error) {
		if (failures.length > 0) throw failures[0];
		if (error instanceof ArchiveError) throw error;
		throw new ArchiveError("unreadable", `not a readable zip archive: ${messageOf(error)}`, { cause: error });
	} finally {
		await archive.close().catch(() => void 0);
	}
}
function spanOf({ offset, rawFilename, compressedSize }) {
	return {
		from: offset,
		to: offset + LOCAL_HEADER_BYTES + rawFilename.length + compressedSize
	};
}
async function readWithAdmZip(bytes, isWanted) {
	const { default: AdmZip } = await import("./adm-zip2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const zip = new AdmZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	if (zip.getEntryCount() > MAX_ENTRIES) throw tooLarge(`more than ${MAX_ENTRIES} entries`);
	const gate = createGate();
	const found = zip.getEntries().filter((entry) => !entry.isDirectory && isWanted(entry.entryName));
	for (const { entryName, header } of found) gate(entryName, header.size);
	return found.map((entry) => ({
		path: entry.entryName,
		bytes: entry.getData()
	}));
}
/** Makes what each wanted file has to pass before it is unpacked. */
function createGate() {
	let files = 0;
	let bytes = 0;
	return (path, declaredBytes) => {
		files += 1;
		bytes += declaredBytes;
		if (declaredBytes > MAX_FILE_BYTES) throw tooLarge(`${path} has more than 64 MiB`);
		if (files > MAX_FILES) throw tooLarge(`more than ${MAX_FILES} usage files`);
		if (bytes > MAX_FILES_BYTES) throw tooLarge("usage files of more than 256 MiB");
	};
}
function tooLarge(message) {
	return new ArchiveError("too-large", message);
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/options/inputs.ts
/**
* Every input. The defaults live here and not in `action.yml`, because an input that the
* workflow gives must win over the config file, and the runner does not tell an input that
* was given from a default.
*/
const INPUTS = {
	"github-token": {
		default: "${{ github.token }}",
		description: "Reads runs and artifacts and writes the issue; needs `actions: read` and `issues: write`."
	},
	repository: {
		default: "${{ github.repository }}",
		description: "The repository to report on, `owner/name`."
	},
	provider: {
		default: "anthropic",
		description: "Comma list of providers as the records name them (`anthropic`, `openai`, `copilot`, `gemini`, …), or `all`."
	},
	since: {
		default: "last-report",
		description: "Start of the window: `last-report` (the end of the newest earlier report’s window, else 24 hours back), an ISO date or instant, or a look-back such as `24h` or `7d`."
	},
	until: {
		default: "",
		description: "End of the window, an ISO date or instant; now when empty. The window is half-open, and an attempt of a run belongs to the window in which it completed."
	},
	workflows: {
		default: "",
		description: "Globs, one a line or comma-separated, matched against a workflow’s name and file name; empty is all."
	},
	"exclude-workflows": {
		default: "",
		description: "Globs of workflows to leave out, matched in the same way."
	},
	artifacts: {
		default: [
			"usage",
			"agent",
			"detection",
			"agent-artifacts",
			"firewall-audit-logs",
			"firewall-logs*"
		].join(", "),
		description: "Artifact names to look in; `*` is a wildcard, and an 8-hex-digit `workflow_call` prefix is always accepted."
	},
	"include-forks": {
		default: "false",
		description: "Also read the artifacts of runs from forks."
	},
	"max-runs": {
		default: "0",
		description: "Only the newest N runs; 0 is no limit. A cut is always said in the report."
	},
	"time-budget": {
		default: "8m",
		description: "Collection stops after this, at most `24h`; what is missing is said in the report. Without a list of the runs there is none, so a listing that takes longer fails the run."
	},
	"title-prefix": {
		default: "📊 Claude Token Usage Report",
		description: "The issue’s title is this and the UTC date of the window’s last instant. `📊 Token Usage Report` when `provider` is not `anthropic`."
	},
	label: {
		default: "claude-token-usage-report",
		description: "Label of the issue, created when missing. `token-usage-report` when `provider` is not `anthropic`."
	},
	"close-older-issues": {
		default: "true",
		description: "Close earlier reports once the new one exists."
	},
	publish: {
		default: "issue, summary",
		description: "Where the report goes: any of `issue`, `summary`, `artifact`."
	},
	thresholds: {
		default: "",
		description: "YAML map that overrides single thresholds of the findings by name."
	},
	prices: {
		default: "",
		description: "File of price overrides (JSON or YAML), or the same inline: US dollars per million tokens by model."
	},
	config: {
		default: ".github/token-usage-report.yml",
		description: "Optional file holding any of these inputs; an input given in the workflow wins."
	},
	"output-dir": {
		default: "${{ runner.temp }}/token-usage-report",
		description: "`report.json`, `report.md` and `usage.csv` are written here."
	},
	"dry-run": {
		default: "false",
		description: "Everything but the writes to GitHub."
	},
	"cache-dir": {
		default: "",
		description: "Folder where decoded usage per artifact is kept between runs, so that each artifact is read once; empty keeps nothing."
	},
	"fail-on": {
		default: "",
		description: "Fail after publishing when a finding is at least this severe: `low`, `medium` or `high`; empty never fails."
	},
	mode: {
		default: "report",
		description: "`report`, or `comment`: keep one comment per task with what each agent’s run used."
	},
	logs: {
		default: "",
		description: "With `mode: comment`: files, folders or zips that tell the run’s usage, one a line or comma-separated. Empty on `workflow_run` reads the artifacts of the run that ended."
	},
	task: {
		default: "",
		description: "With `mode: comment`: number of the issue or pull request; the one of the event when empty."
	},
	agent: {
		default: "",
		description: "With `mode: comment`: the agent’s name; that of the workflow and job when empty."
	},
	final: {
		default: "false",
		description: "With `mode: comment`: add the task’s summary, in total and by agent."
	}
};
/** Names of all inputs. */
const INPUT_NAMES = Object.keys(INPUTS);
// src/pricing/overrides.ts
const rate = pipe(number(), finite(), minValue(0));
const ratesSchema = strictObject({
	input: rate,
	output: rate,
	cacheRead: optional(rate),
	cacheWrite: optional(rate),
	cacheWrite1h: optional(rate)
});
const pricesSchema = pipe(custom((value) => typeof value === "object" && !Array.isArray(value), "it is no map of models"), record(string(), ratesSchema));
/**
* Reads a user's price overrides, already parsed from JSON or YAML: a map of model names
* to rates in US dollars per million tokens. Names may be spelled in any of a model's
* spellings. Throws UserError that names the model and the field.
*/
function parsePriceOverrides(value) {
	if (value === null || value === void 0) return /* @__PURE__ */ new Map();
	const result = safeParse(pricesSchema, value);
	if (!result.success) {
		const [issue] = result.issues;
		throw new UserError(`prices: ${getDotPath(issue) ?? "the whole value"} is not valid (${issue.message}); write one line a model in US dollars per million tokens, such as "claude-sonnet-4-6: {input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75}".`);
	}
	return new Map(Object.entries(result.output).map(([model, rates]) => [canonicalModel(model), rates]));
}
// src/options/values.ts
const MS_PER_UNIT = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
/** Ten years: a longer duration is a typing mistake. */
const MAX_DURATION_MS = 3156192e5;
/** Milliseconds of a duration such as `90m`, `24h` or `7d`, up to ten years; undefined when it is none. */
function parseDuration(text) {
	const [, count, unit] = /^(\d+)\s*([smhdw])$/.exec(text.trim()) ?? [];
	const ms = unit === void 0 ? void 0 : MS_PER_UNIT[unit];
	const duration = ms === void 0 ? NaN : Number(count) * ms;
	return duration <= MAX_DURATION_MS ? duration : void 0;
}
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
/** An ISO date (its first instant, UTC) or an ISO instant with a zone; undefined when it is none. */
function parseInstant(text) {
	const trimmed = text.trim();
	if (!ISO_DATE.test(trimmed) && !ISO_INSTANT.test(trimmed)) return void 0;
	const date = new Date(trimmed);
	if (Number.isNaN(date.getTime())) return void 0;
	return ISO_DATE.test(trimmed) && date.toISOString().slice(0, 10) !== trimmed ? void 0 : date;
}
/** The items of a list, one a line or comma-separated. */
function parseList(text) {
	return text.split(/[\n,](?![^{]*\})/).map((item) => item.trim()).filter((item) => item !== "");
}
/** A YAML 1.2 boolean, as `@actions/core` reads it. Throws UserError. */
function parseBoolean(name, text) {
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	throw new UserError(`${name}: "${text}" is neither true nor false; write one of them.`);
}
/** A whole number of at least 0. Throws UserError. */
function parseWhole(name, text) {
	const value = Number(text);
	if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
	throw new UserError(`${name}: "${text}" is not a whole number; write 0 or more.`);
}
/** One of a few words. Throws UserError. */
function parseChoice(name, text, choices) {
	const choice = choices.find((candidate) => candidate === text);
	if (choice !== void 0) return choice;
	throw new UserError(`${name}: "${text}" is not known; write one of ${choices.join(", ")}.`);
}
// src/options/parse-options.ts
/** Where a report goes. */
const CHANNELS = [
	"issue",
	"summary",
	"artifact"
];
/** Prefix and label of a report that is not of Anthropic alone. */
const GENERAL_TITLE_PREFIX = "📊 Token Usage Report";
const GENERAL_LABEL = "token-usage-report";
/** GitHub's own limit on a label's name. */
const MAX_LABEL_LENGTH = 50;
/** GitHub's own limit on a title is 256; the date takes 11. */
const MAX_PREFIX_LENGTH = 240;
/**
* Reads options from inputs as text. `prices` is the text of the prices, already read if
* the input named a file. Throws UserError that names the input and the cure.
*/
async function parseOptions(raw) {
	const given = (name) => raw[name]?.trim() || INPUTS[name].default;
	const { owner, repo } = parseRepository(raw.repository ?? "");
	const providers = parseProviders(given("provider"));
	const isAnthropic = providers.length === 1 && providers[0] === "anthropic";
	return {
		owner,
		repo,
		providers,
		since: parseSince("since", given("since")),
		until: parseUntil(given("until")),
		workflows: parseList(given("workflows")),
		excludeWorkflows: parseList(given("exclude-workflows")),
		artifacts: parseList(given("artifacts")),
		includeForks: parseBoolean("include-forks", given("include-forks")),
		maxRuns: parseWhole("max-runs", given("max-runs")),
		timeBudgetMs: parseTimeBudget(given("time-budget")),
		titlePrefix: parseText("title-prefix", raw["title-prefix"]?.trim() || (isAnthropic ? INPUTS["title-prefix"].default : GENERAL_TITLE_PREFIX), MAX_PREFIX_LENGTH),
		label: parseLabel(raw.label?.trim() || (isAnthropic ? INPUTS.label.default : GENERAL_LABEL)),
		closeOlderIssues: parseBoolean("close-older-issues", given("close-older-issues")),
		publish: new Set(parseList(given("publish")).map((item) => parseChoice("publish", item, CHANNELS))),
		thresholds: parseThresholds(await parseMap("thresholds", raw.thresholds ?? "")),
		prices: parsePriceOverrides(await parseMap("prices", raw.prices ?? "")),
		outputDir: given("output-dir"),
		cacheDir: given("cache-dir") || void 0,
		dryRun: parseBoolean("dry-run", given("dry-run")),
		failOn: parseFailOn(raw["fail-on"]?.trim() ?? "")
	};
}
/** Reads a severity to fail on; empty is none. Throws UserError. */
function parseFailOn(text) {
	return text === "" ? void 0 : parseChoice("fail-on", text, SEVERITIES);
}
/** Reads providers; `all` is an empty list. Throws UserError. */
function parseProviders(text) {
	const providers = parseList(text.toLowerCase());
	if (providers.length === 0) throw new UserError("provider: the list is empty; write a provider such as anthropic, or all.");
	return providers.includes("all") ? [] : [...new Set(providers)];
}
/** Reads where a window starts. Throws UserError. */
function parseSince(name, text) {
	if (text === "last-report") return { kind: "last-report" };
	const ms = parseDuration(text);
	if (ms !== void 0 && ms > 0) return {
		kind: "look-back",
		ms
	};
	const at = parseInstant(text);
	if (at !== void 0) return {
		kind: "instant",
		at
	};
	throw new UserError(`${name}: "${text}" is no time; write last-report, a look-back such as 24h or 7d, or an ISO date or instant such as 2026-11-20 or 2026-11-20T06:00:00Z.`);
}
/** Reads where a window ends; empty is undefined, which is now. Throws UserError. */
function parseUntil(text) {
	if (text === "" || text === "now") return void 0;
	const at = parseInstant(text);
	if (at !== void 0) return at;
	throw new UserError(`until: "${text}" is no time; write an ISO date or instant such as 2026-11-20 or 2026-11-20T06:00:00Z, or leave it empty for now.`);
}
/** Parses a YAML or JSON map; empty is undefined. Throws UserError. */
async function parseMap(name, text) {
	if (text.trim() === "") return void 0;
	const { parse: parseYaml } = await import("./dist2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	let value;
	try {
		value = parseYaml(text, { logLevel: "error" });
	} catch (error) {
		const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : "";
		throw new UserError(`${name}: is not valid YAML (${reason}); write one "name: value" a line.`, { cause: error });
	}
	if (value === null) return void 0;
	if (typeof value !== "object" || Array.isArray(value)) throw new UserError(`${name}: is not a map; write one "name: value" a line.`);
	return value;
}
function parseRepository(text) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text.trim()) ?? [];
	if (owner === void 0 || repo === void 0) throw new UserError(`repository: "${text}" is no repository; write owner/name.`);
	return {
		owner,
		repo
	};
}
/** Longer than a job on GitHub's own runners may take, and what a timer can hold. */
const MAX_TIME_BUDGET_MS = 864e5;
function parseTimeBudget(text) {
	const ms = parseDuration(text);
	if (ms !== void 0 && ms > 0 && ms <= MAX_TIME_BUDGET_MS) return ms;
	throw new UserError(`time-budget: "${text}" is no duration of up to 24 hours; write one such as 8m or 90s.`);
}
function parseText(name, text, most) {
	if (text.length <= most && !/[\r\n]/.test(text)) return text;
	throw new UserError(`${name}: is longer than ${most} characters or has a line break; shorten it.`);
}
function parseLabel(text) {
	if (text.includes(",")) throw new UserError(`label: "${text}" has a comma, which GitHub's filters split at; remove it.`);
	return parseText("label", text, MAX_LABEL_LENGTH);
}
export { isZip as _, parseSince as a, readLargeArchive as b, parseChoice as c, INPUTS as d, INPUT_NAMES as f, MAX_IN_MEMORY_BYTES as g, MAX_DIRECTORY_BYTES as h, parseProviders as i, parseList as l, MAX_ARCHIVE_BYTES as m, parseMap as n, parseUntil as o, ArchiveError as p, parseOptions as r, parseBoolean as s, parseFailOn as t, parsePriceOverrides as u, readArchive as v, readArchiveFrom as y };
