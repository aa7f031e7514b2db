import { i as __toESM } from "./rolldown-runtime.js";
import { a as UserError } from "./errors.js";
import { n as canonicalModel, o as MS_PER_DAY, r as exactModel } from "./model-name.js";
import { A as string, F as parseThresholds, I as nearestName, L as SEVERITIES, O as safeParse, S as optional, T as record, _ as minValue, a as custom, b as number, c as finite, k as strictObject, l as getDotPath, t as groupBy, w as pipe } from "./group-by.js";
import { r as plainText } from "./plain-text.js";
import { n as isPackedName, r as withoutPacking } from "./packed-name.js";
import { Readable, pipeline } from "node:stream";
import zlib from "node:zlib";
// src/options/inputs.ts
/**
* Every input. The defaults live here and not in `action.yml`, because an input that the
* workflow gives must win over the config file, and the runner does not pass on which
* inputs were given.
*/
const INPUTS = {
	mode: {
		default: "report",
		description: "`report`, or `comment`: keep one comment per task with what each agent’s run used."
	},
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
		description: "Start of the window: `last-report` (the end of the newest earlier report’s window, else 24 hours back), `last-week` or `last-month` (the last one that is over, whole, in UTC; a series of its own), an ISO date or instant, or a look-back such as `24h` or `7d`."
	},
	until: {
		default: "",
		description: "End of the window, an ISO date or instant; now when empty. A week or month is the last one that was over by then. The window is half-open, and an attempt of a run belongs to the window in which it completed."
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
		description: "Only the newest N runs; 0 is no limit. The report names what was left out."
	},
	"time-budget": {
		default: "8m",
		description: "Collection stops after this, at most `24h`; the report names what is missing. Without a list of the runs there is no report, so a listing that takes longer fails the run."
	},
	"title-prefix": {
		default: "📊 Claude Token Usage Report",
		description: "The issue’s title is this and the UTC date of the window’s last instant, or the week or month. `📊 Token Usage Report` when `provider` is not `anthropic`."
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
	"price-list": {
		default: "bundled",
		description: "`bundled`, or `latest`: read the newest list of pydantic/genai-prices through GitHub’s API, keep it in `cache-dir` and fall back to the bundled one, which `mode: comment` always uses."
	},
	budget: {
		default: "",
		description: "YAML, or a file of it: US dollars a `month`, a `day`, a `run`, in total and under `workflows` by glob."
	},
	notify: {
		default: "",
		description: "Webhooks of Slack, Discord or Teams, one a line, from a secret: each is sent one message when something is new."
	},
	"notify-on": {
		default: "budget",
		description: "What is sent to them: `budget`, a budget that is overspent, or findings from `low`, `medium` or `high` severity on. Each once, until it is over."
	},
	"notify-hosts": {
		default: "",
		description: "Further hosts that `notify` may name, one a line or comma-separated: `chat.example.com` takes Slack’s form, `chat.example.com=teams` another’s."
	},
	config: {
		default: ".github/token-usage-report.yml",
		description: "Optional file holding any of these inputs; an input given in the workflow wins."
	},
	"output-dir": {
		default: "${{ runner.temp }}/token-usage-report",
		description: "`report.json`, `report.md`, `report.html` and `usage.csv` are written here."
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
	logs: {
		default: "",
		description: "With `mode: comment`: files, folders or zips that hold the run’s usage, one a line or comma-separated. Empty on `workflow_run` reads the artifacts of the run that ended."
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
// src/domain/notification.ts
/** What makes a report worth a message: a budget that is overspent, or findings from a severity on. */
const NOTIFY_ON = [
	"budget",
	"low",
	"medium",
	"high"
];
/** Who reads a webhook's messages, and so in which form it takes them. */
const WEBHOOK_PLATFORMS = [
	"slack",
	"discord",
	"teams"
];
// src/options/values.ts
const MS_PER_UNIT = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: MS_PER_DAY,
	w: 7 * MS_PER_DAY
};
/** Ten years: a longer duration is a typing mistake. */
const MAX_DURATION_MS = 3653 * MS_PER_DAY;
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
/** The items of a list, one a line or comma-separated; a comma inside braces is a glob's. */
function parseList(text) {
	const items = [];
	let item = "";
	for (const part of text.split(/(?<=[{}])/)) {
		const [first = "", ...others] = part.endsWith("}") ? [part] : part.split(/[\n,]/);
		item += first;
		for (const other of others) {
			items.push(item);
			item = other;
		}
	}
	return [...items, item].map((one) => one.trim()).filter((one) => one !== "");
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
// src/options/parse-webhooks.ts
/** More is a mistake, or a mailing list. */
const MAX_WEBHOOKS = 10;
/** The longest known, of Teams, have some 400 characters. */
const MAX_URL_CHARS = 2e3;
const MAX_HOSTS = 20;
/** `HOST`, `HOST:PORT`, or either with `=PLATFORM`; no name of the internet is longer. */
const HOST = /^([^\s=/@]{1,255})(?:=(\w{1,20}))?$/;
/** The hosts of each platform, and where webhooks are there; read 2026-11. */
const HOSTS = [
	[
		/^hooks\.slack(?:-gov)?\.com$/,
		/^\/./,
		"slack"
	],
	[
		/^(?:(?:ptb|canary)\.)?discord(?:app)?\.com$/,
		/^\/api\/(?:v\d+\/)?webhooks\/./,
		"discord"
	],
	[
		/^[a-z0-9-]+\.webhook\.office\.com$/,
		/^\/./,
		"teams"
	],
	[
		/^[a-z0-9.-]+\.logic\.azure\.com$/,
		/^\/./,
		"teams"
	],
	[
		/^[a-z0-9.-]+\.api\.powerplatform\.com$/,
		/^\/./,
		"teams"
	]
];
/** Where no secret leaves the machine, so that none needs TLS. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** A shorter text is no secret, and hiding it would hide other words. */
const FEWEST_SECRET_CHARS = 8;
/** What of addresses must not be read in a log: each as a whole, and what follows its host. */
function secretsOf(addresses) {
	return addresses.split(/\s+/).filter((line) => line !== "").flatMap((line) => {
		if (line.length > MAX_URL_CHARS || !URL.canParse(line)) return isSecret(line) ? [line] : [];
		const { pathname, search } = new URL(line);
		return [line, `${pathname}${search}`].filter(isSecret);
	});
}
function isSecret(text) {
	return text.length >= FEWEST_SECRET_CHARS;
}
/** Reads the input `notify-on`. Throws UserError. */
function parseNotifyOn(text) {
	return parseChoice("notify-on", text, NOTIFY_ON);
}
/**
* Reads the inputs `notify`, addresses one a line, and `notify-hosts`, further hosts as `HOST`,
* `HOST:PORT` or `HOST=PLATFORM`, which is Slack's form where none is named. Throws UserError
* that names the line.
*/
function parseWebhooks(addresses, hosts) {
	const further = parseHosts(hosts);
	const lines = addresses.split(/\s+/).filter((line) => line !== "");
	if (lines.length > MAX_WEBHOOKS) throw new UserError(`notify: has ${lines.length} addresses; keep at most ${MAX_WEBHOOKS}, one a line.`);
	return lines.map((line, index) => parseWebhook(line, `line ${index + 1}`, further));
}
function parseWebhook(address, place, further) {
	if (address.length > MAX_URL_CHARS || !URL.canParse(address)) throw new UserError(`notify: ${place} is no address of a webhook; give the whole address as a secret, such as "\${{ secrets.SLACK_WEBHOOK }}".`);
	const { protocol, hostname, host, pathname, username, password } = new URL(address);
	const isLocal = LOOPBACK.test(hostname) && further.has(host);
	if (protocol !== "https:" && !(protocol === "http:" && isLocal)) throw new UserError(`notify: ${place} does not begin with https://; give the address as the platform shows it.`);
	if (username !== "" || password !== "") throw new UserError(`notify: ${place} has a user or password before its host; leave them out.`);
	const platform = further.get(host) ?? HOSTS.find(([isHost, isPath]) => isHost.test(host) && isPath.test(pathname))?.[2];
	if (platform === void 0) throw new UserError(`notify: ${place} is at ${sayHost(host)}, which is no webhook of Slack, Discord or Teams; check the address, or name the host in notify-hosts.`);
	return {
		platform,
		url: address
	};
}
function parseHosts(text) {
	const items = parseList(text);
	if (items.length > MAX_HOSTS) throw new UserError(`notify-hosts: has ${items.length} hosts; keep at most ${MAX_HOSTS}.`);
	return new Map(items.map((item) => {
		const [, host, platform = "slack"] = HOST.exec(item) ?? [];
		const known = WEBHOOK_PLATFORMS.find((one) => one === platform);
		if (host !== void 0 && known !== void 0 && URL.canParse(`https://${host}`)) return [host.toLowerCase(), known];
		throw new UserError(`notify-hosts: an item is no host; write one a line such as chat.example.com, or chat.example.com=teams for another form than Slack’s.`);
	}));
}
/** A name of usual length and characters; anything else may be a part of a secret. */
function sayHost(host) {
	return /^[a-z0-9.:-]{1,60}$/.test(host) ? host : "another host";
}
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
* spellings; a name with a region of Amazon Bedrock prices that region alone, one with a release
* that release where another line prices the model. Gives the rates
* by `exactModel`. Throws UserError that names the model and the field, or two lines of one
* model.
*/
function parsePriceOverrides(value) {
	if (value === null || value === void 0) return /* @__PURE__ */ new Map();
	const result = safeParse(pricesSchema, value);
	if (!result.success) {
		const [issue] = result.issues;
		throw new UserError(`prices: ${getDotPath(issue)?.slice(0, MAX_PATH_LENGTH) ?? "the whole value"} is not valid (${wordsFor(issue)}); write one line a model in US dollars per million tokens, such as "claude-sonnet-4-6: {input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75}".`);
	}
	const prices = /* @__PURE__ */ new Map();
	const keys = /* @__PURE__ */ new Map();
	for (const [key, rates] of Object.entries(result.output)) {
		const model = exactModel(key);
		const other = keys.get(model);
		if (other !== void 0) throw new UserError(`prices: ${JSON.stringify(other)} and ${JSON.stringify(key)} are one model; keep one of the two lines.`);
		keys.set(model, key);
		prices.set(model, rates);
	}
	return withReleases(prices);
}
/** More than any name of a model and a field has. */
const MAX_PATH_LENGTH = 120;
/** The price of one release is that of the model, where no other line has one. */
function withReleases(prices) {
	const everywhere = [...prices].filter(([model]) => !model.includes("."));
	const alone = [...groupBy(everywhere, ([model]) => canonicalModel(model))].flatMap(([model, [first, ...others]]) => first === void 0 || others.length > 0 ? [] : [[model, first[1]]]);
	return new Map([...prices, ...alone]);
}
/** What was expected, and not what stands there: the file that was named may hold secrets. */
function wordsFor({ expected, message }) {
	return expected === null ? message : `${expected} was expected`;
}
// src/domain/budget.ts
/** What a budget is for. */
const BUDGET_PERIODS = [
	"month",
	"day",
	"run"
];
// src/options/parse-budgets.ts
/** More than a repository can look after; each takes a row and a part of the marker. */
const MAX_GLOBS = 50;
const MAX_GLOB_CHARS = 200;
/** More is a typing mistake. US dollars. */
const MAX_USD = 1e9;
const FORM = "write dollars a month, a day or a run as \"month: 200\", and those of workflows under \"workflows: {GLOB: {month: 50}}\"";
/**
* Reads the budgets that a user set, already parsed from YAML: dollars a `month`, a `day` and a
* `run`, and the same under `workflows` by glob. In the order of the text, those of all
* workflows first. Throws UserError that names the place and the cure.
*/
function parseBudgets(value = {}) {
	const { workflows = {}, ...total } = value;
	if (!isMap(workflows)) throw new UserError(`budget: "workflows" is no map of globs; ${FORM}.`);
	const globs = Object.entries(workflows);
	if (globs.length > MAX_GLOBS) throw new UserError(`budget: "workflows" has ${globs.length} globs; keep at most ${MAX_GLOBS}, of more than one workflow each.`);
	return [...budgetsOf(null, total, [...BUDGET_PERIODS, "workflows"]), ...globs.flatMap(([glob, limits]) => {
		if (glob.trim() === "" || [...glob].length > MAX_GLOB_CHARS) throw new UserError(`budget: a glob under "workflows" is empty or longer than ${MAX_GLOB_CHARS} characters; write a name or glob such as "Release*".`);
		if (!isMap(limits)) throw new UserError(`budget: ${sayGlob(glob)} under "workflows" has no map; ${FORM}.`);
		return budgetsOf(glob, limits, BUDGET_PERIODS);
	})];
}
function budgetsOf(workflows, limits, known) {
	const where = workflows === null ? "" : ` of ${sayGlob(workflows)}`;
	for (const name of Object.keys(limits)) {
		if (isPeriod(name)) continue;
		throw new UserError(`budget: ${sayName(name)}${where} is not known; did you mean "${nearestName(name, known)}"?`);
	}
	return BUDGET_PERIODS.flatMap((period) => {
		const limit = limits[period];
		if (limit === void 0) return [];
		if (typeof limit === "number" && limit > 0 && limit <= MAX_USD) return [{
			workflows,
			period,
			limitUsd: limit
		}];
		throw new UserError(`budget: "${period}"${where} is ${sayValue(limit)}; write US dollars as a number of more than 0, such as 50.`);
	});
}
function isPeriod(name) {
	return BUDGET_PERIODS.some((period) => period === name);
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** What else stands in a file that was named may be a secret, and is not quoted. */
const MAY_BE_PERIOD = /^[A-Za-z_-]{1,40}$/;
function sayName(name) {
	return MAY_BE_PERIOD.test(name) ? JSON.stringify(name) : "a name";
}
function sayGlob(glob) {
	return JSON.stringify(plainText(glob, 40));
}
function sayValue(value) {
	if (typeof value === "string") return "a text";
	return typeof value === "object" && value !== null ? "a list or map" : String(value);
}
// src/options/parse-options.ts
/** Where a report goes. */
const CHANNELS = [
	"issue",
	"summary",
	"artifact"
];
/** Which list of public prices is used. */
const PRICE_LISTS = ["bundled", "latest"];
/** Prefix and label of a report that is not of Anthropic alone. */
const GENERAL_TITLE_PREFIX = "📊 Token Usage Report";
const GENERAL_LABEL = "token-usage-report";
/** GitHub's own limit on a label's name. */
const MAX_LABEL_LENGTH = 50;
/** GitHub's own limit on a title is 256; the date takes 11, a week 15. */
const MAX_PREFIX_LENGTH = 240;
/**
* Reads options from inputs as text. `prices` and `budget` are texts, already read where the
* input named a file. Throws UserError that names the input and the cure.
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
		priceList: parseChoice("price-list", given("price-list"), PRICE_LISTS),
		budgets: parseBudgets(await parseMap("budget", raw.budget ?? "")),
		webhooks: parseWebhooks(raw.notify ?? "", given("notify-hosts")),
		notifyOn: parseNotifyOn(given("notify-on")),
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
	if (text === "last-week") return {
		kind: "period",
		unit: "week"
	};
	if (text === "last-month") return {
		kind: "period",
		unit: "month"
	};
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
	throw new UserError(`${name}: "${text}" is no time; write last-report, last-week, last-month, a look-back such as 24h or 7d, or an ISO date or instant such as 2026-11-20 or 2026-11-20T06:00:00Z.`);
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
	const { parse: parseYaml } = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	let value;
	try {
		value = parseYaml(text, { logLevel: "error" });
	} catch (error) {
		throw new UserError(`${name}: is not valid YAML${positionOf(error)}; write one "name: value" a line.`);
	}
	if (value === null) return void 0;
	if (typeof value !== "object" || Array.isArray(value)) throw new UserError(`${name}: is not a map; write one "name: value" a line.`);
	return value;
}
/** What is wrong, and where, without the text itself: the file that was named may hold secrets. */
function positionOf(error) {
	if (!(error instanceof Error) || !("code" in error) || !("linePos" in error)) return "";
	const [start] = Array.isArray(error.linePos) ? error.linePos : [];
	const code = String(error.code).toLowerCase().replaceAll("_", " ");
	return start === void 0 ? ` (${code})` : ` (${code} at line ${start.line}, column ${start.col})`;
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
const MAX_TIME_BUDGET_MS = MS_PER_DAY;
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
// src/sources/archive-error.ts
/** Why an archive gave no files. */
var ArchiveError = class extends Error {
	reason;
	constructor(reason, message, options) {
		super(message, options);
		this.reason = reason;
	}
};
// src/sources/byte-source.ts
/** The bytes of a blob, such as one that stands for a file on disk. */
function blobSource(blob) {
	return {
		size: blob.size,
		read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer())
	};
}
/** Bytes in memory; what is read of them is lent, not copied. */
function bytesSource(bytes) {
	return {
		size: bytes.length,
		read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length))
	};
}
// src/sources/packing.ts
/** Node has zstd since 22.15 and 23.8 (nodejs.org/api/zlib.html, read 2026-11). */
const ZSTD_NODE = "Node 22.15";
/** How bytes are packed, by their first ones; undefined where they are not. */
function packingOf([a, b, c, d]) {
	if (a === 31 && b === 139) return "gzip";
	if (a === 40 && b === 181 && c === 47 && d === 253) return "zstd";
}
/**
* Unpacks a stream up to a number of bytes. Throws UserError, without a name of the thing,
* when it comes to more, is broken or cut short, or is of a kind that this Node has not.
*/
async function* unpackStream(packed, packing, mostBytes) {
	const unpacker = createUnpacker(packing);
	let bytes = 0;
	try {
		pipeline(Readable.from(copiesOf(packed)), unpacker, () => void 0);
		for await (const chunk of unpacker) {
			bytes += chunk.length;
			if (bytes > mostBytes) throw tooMuch(mostBytes);
			yield chunk;
		}
	} catch (error) {
		throw explained(error);
	}
}
/** The same of bytes in memory. */
function unpackBytes(packed, packing, mostBytes) {
	const options = { maxOutputLength: mostBytes };
	try {
		if (packing === "gzip") return zlib.gunzipSync(packed, options);
		const { zstdDecompressSync } = zlib;
		if (zstdDecompressSync === void 0) throw noZstd();
		return zstdDecompressSync(packed, options);
	} catch (error) {
		throw error instanceof RangeError ? tooMuch(mostBytes) : explained(error);
	}
}
function createUnpacker(packing) {
	if (packing === "gzip") return zlib.createGunzip();
	const { createZstdDecompress } = zlib;
	if (createZstdDecompress === void 0) throw noZstd();
	return createZstdDecompress();
}
async function* copiesOf(chunks) {
	for await (const chunk of chunks) yield Buffer.from(chunk);
}
function noZstd() {
	return new UserError(`zstd takes ${ZSTD_NODE} or newer, and this is ${process.versions.node}; unpack it first`);
}
function tooMuch(mostBytes) {
	return new UserError(`it unpacks to more than ${mostBytes / 2 ** 20} MiB; unpack it first`);
}
function explained(error) {
	if (error instanceof UserError) return error;
	const reason = error instanceof Error ? error.message : String(error);
	return new UserError(`what is packed in it is broken or cut short (${reason}), so only what comes before counts`, { cause: error });
}
// src/sources/utf16.ts
/** What every text of a known format can begin with. */
const STARTS = new Set(Buffer.from("{[\" 	\r\n"));
/**
* How a text is encoded that is not UTF-8: by its byte order mark, which PowerShell writes
* (`>` and `Out-File` up to 5.1), else as JSON shows it by its zeros (RFC 4627, 3).
*/
function utf16Of([a = 1, b = 1, c = 1, d = 1]) {
	if (a === 255 && b === 254) return "utf-16le";
	if (a === 254 && b === 255) return "utf-16be";
	if (STARTS.has(a) && b === 0 && c !== 0) return "utf-16le";
	if (a === 0 && STARTS.has(b) && d !== 0) return "utf-16be";
}
/** Turns chunks of UTF-16 into UTF-8, without the mark of its order. */
async function* utf8Of(chunks, encoding) {
	const decoder = new TextDecoder(encoding);
	for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
	yield Buffer.from(decoder.decode());
}
/** The same of bytes in memory. */
function utf8OfBytes(bytes, encoding) {
	return Buffer.from(new TextDecoder(encoding).decode(bytes));
}
// src/sources/plain-text.ts
/** Whether bytes that begin so are UTF-8 as they are. */
function isPlainText(head) {
	return packingOf(head) === void 0 && utf16Of(head) === void 0;
}
/**
* Opens a stream of a text that may be packed (gzip, zstd) and in UTF-16. `headBytes` are
* read at once, as the head tells the format. Throws UserError when it cannot be unpacked.
*/
async function openPlainText(stream, headBytes, mostBytes) {
	const raw = await peek(stream, headBytes);
	const packing = packingOf(raw.head);
	const unpacked = packing === void 0 ? raw : await peek(unpackStream(raw.read(), packing, mostBytes), headBytes);
	const encoding = utf16Of(unpacked.head);
	return encoding === void 0 ? unpacked : peek(utf8Of(unpacked.read(), encoding), headBytes);
}
/** The same of bytes in memory. */
function plainBytes(bytes, mostBytes) {
	const packing = packingOf(bytes);
	const unpacked = packing === void 0 ? bytes : unpackBytes(bytes, packing, mostBytes);
	const encoding = utf16Of(unpacked);
	return encoding === void 0 ? unpacked : utf8OfBytes(unpacked, encoding);
}
/** A stream's head can only be had by reading it, so it is put back before the rest. */
async function peek(stream, headBytes) {
	const iterator = stream[Symbol.asyncIterator]();
	const first = [];
	let bytes = 0;
	while (bytes < headBytes) {
		const { done, value } = await iterator.next();
		if (done) break;
		first.push(Uint8Array.from(value));
		bytes += value.length;
	}
	const head = Buffer.concat(first);
	async function* read() {
		yield head;
		for (;;) {
			const { done, value } = await iterator.next();
			if (done) return;
			yield value;
		}
	}
	return {
		head: head.subarray(0, headBytes),
		read,
		close: async () => void await iterator.return?.()
	};
}
// src/sources/unpack.ts
/** Ways in which an entry's bytes are kept (APPNOTE.TXT 6.3.10, 4.4.5). */
const STORED = 0;
const DEFLATED = 8;
/**
* Unpacks an entry into one buffer of its declared size, however many bytes it would come
* to. Throws ArchiveError when it is not what the directory declares.
*/
function unpack({ method, size, crc }, packed) {
	const bytes = method === STORED ? packed : inflate(method, size, packed);
	if (bytes.length !== size) throw new ArchiveError("unreadable", "a wrong size");
	if (checksum(bytes) !== crc) throw new ArchiveError("unreadable", "a wrong checksum");
	return bytes;
}
function inflate(method, size, packed) {
	if (method !== DEFLATED) throw new ArchiveError("unreadable", `packed by method ${method}`);
	try {
		return zlib.inflateRawSync(packed, {
			chunkSize: size + 64,
			maxOutputLength: Math.max(1, size)
		});
	} catch (error) {
		throw new ArchiveError("unreadable", "data that cannot be unpacked", { cause: error });
	}
}
/** CRC-32; `node:zlib` has it since Node 20.15. */
function checksum(bytes) {
	const { crc32 } = zlib;
	return crc32 === void 0 ? slowChecksum(bytes) : crc32(bytes);
}
/** CRC-32 of ISO 3309, reflected. */
const POLYNOMIAL = 3988292384;
/** As `crc32` of `node:zlib`, byte by byte. */
function slowChecksum(bytes) {
	let crc = -1;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? crc >>> 1 ^ POLYNOMIAL : crc >>> 1;
	}
	return ~crc >>> 0;
}
// src/sources/zip-directory.ts
/** More entries than an artifact of an agent's run holds. */
const MAX_ENTRIES = 1e5;
/** The largest directory: 160 bytes for each of 100,000 entries. Bytes. */
const MAX_DIRECTORY_BYTES = 16777216;
/** The end's own record, and the longest comment after it (4.3.16). Bytes. */
const END_BYTES = 22;
const LONG_END_BYTES = 56;
const LONG_LOCATOR_BYTES = 20;
const ENTRY_BYTES = 46;
const END = 101010256;
const LONG_END = 101075792;
const LONG_LOCATOR = 117853008;
const ENTRY = 33639248;
/** Instead of a number that is given in the long form (4.4.1.4). */
const TOLD_LONG = 4294967295;
/** Extra field that holds long numbers (4.5.3). */
const LONG_FIELD = 1;
const ENCRYPTED = 1;
/**
* Reads the wanted files of the directory, folders left out. Throws ArchiveError, or what
* the source throws.
*/
async function readZipDirectory(source, isWanted) {
	const place = await findDirectory(source);
	if (place.entries > MAX_ENTRIES) throw new ArchiveError("too-large", `more than ${MAX_ENTRIES} entries`);
	if (place.bytes > 16777216) throw new ArchiveError("too-large", "a directory of more than 16 MiB");
	if (place.from < 0) throw unreadable("a directory longer than the archive");
	const bytes = toBuffer(await source.read(place.from, place.bytes));
	const found = [];
	let at = 0;
	for (let index = 0; index < place.entries; index += 1) {
		if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw unreadable("a directory that ends early");
		const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
		const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
		const end = extraEnd + bytes.readUInt16LE(at + 32);
		if (end > bytes.length) throw unreadable("a directory that ends early");
		const path = bytes.toString("utf8", at + ENTRY_BYTES, nameEnd);
		if (!path.endsWith("/") && isWanted(path)) found.push(entryOf(bytes.subarray(at, end), path, bytes.subarray(nameEnd, extraEnd)));
		at = end;
	}
	return found;
}
async function findDirectory(source) {
	const length = Math.min(source.size, 65577);
	const from = source.size - length;
	const tail = toBuffer(await source.read(from, length));
	if (length < END_BYTES) throw unreadable("too few bytes");
	const signature = Buffer.alloc(4);
	signature.writeUInt32LE(END);
	const at = tail.lastIndexOf(signature, length - END_BYTES);
	if (at === -1) throw unreadable("no end, as if it were cut off");
	const locator = at - LONG_LOCATOR_BYTES;
	if (locator >= 0 && tail.readUInt32LE(locator) === LONG_LOCATOR) {
		const longAt = toNumber(tail.readBigUInt64LE(locator + 8));
		if (longAt + LONG_END_BYTES > source.size) throw unreadable("an end outside of it");
		const end = toBuffer(await source.read(longAt, LONG_END_BYTES));
		if (end.readUInt32LE(0) !== LONG_END) throw unreadable("no end of the long form");
		const bytes = toNumber(end.readBigUInt64LE(40));
		return {
			from: longAt - bytes,
			bytes,
			entries: toNumber(end.readBigUInt64LE(32))
		};
	}
	const bytes = tail.readUInt32LE(at + 12);
	return {
		from: from + at - bytes,
		bytes,
		entries: tail.readUInt16LE(at + 10)
	};
}
function entryOf(header, path, extra) {
	if ((header.readUInt16LE(8) & ENCRYPTED) !== 0) throw unreadable(`${path} is encrypted`);
	if (path.startsWith("/") || path.split("/").includes("..")) throw unreadable(`${path} leads out of it`);
	const [size = 0, packedSize = 0, offset = 0] = longNumbers([
		header.readUInt32LE(24),
		header.readUInt32LE(20),
		header.readUInt32LE(42)
	], extra);
	return {
		path,
		method: header.readUInt16LE(10),
		crc: header.readUInt32LE(16),
		packedSize,
		size,
		offset,
		nameBytes: header.readUInt16LE(28)
	};
}
/** Numbers, each from the extra field where the header does not hold it. */
function longNumbers(numbers, extra) {
	let at = 0;
	while (at + 4 <= extra.length && extra.readUInt16LE(at) !== LONG_FIELD) at += 4 + extra.readUInt16LE(at + 2);
	at += 4;
	return numbers.map((number) => {
		if (number !== TOLD_LONG || at + 8 > extra.length) return number;
		at += 8;
		return toNumber(extra.readBigUInt64LE(at - 8));
	});
}
function toNumber(value) {
	if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw unreadable("a size that cannot be");
	return Number(value);
}
function toBuffer(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function unreadable(words) {
	return new ArchiveError("unreadable", `not a readable zip archive: ${words}`);
}
// src/sources/archive.ts
const NO_WAIT = () => Promise.resolve();
/**
* Archives up to this size are opened in memory; of larger ones only parts are. Bytes.
* Measured: 80 archives of 4 MiB, read 8 at a time, leave 500 MB behind before V8 clears up.
*/
const MAX_IN_MEMORY_BYTES = 1048576;
/** The largest archive that is fetched as a whole. Bytes. */
const MAX_ARCHIVE_BYTES = 536870912;
/** The largest file taken out of an archive, declared and real: 50,000 records. Bytes. */
const MAX_FILE_BYTES = 25165824;
/** All files taken out of one archive, which may be in memory together. Bytes. */
const MAX_FILES_BYTES = MAX_FILE_BYTES;
/** More files of interest than any gh-aw artifact holds. */
const MAX_FILES = 100;
/** What deflate may add to bytes that cannot be packed, and more. Bytes. */
const MAX_PACKING_BYTES = 65536;
/**
* What stands before an entry's data (APPNOTE.TXT 6.3.10, 4.3.7): a header of 30 bytes,
* the name, and fields whose length only the entry itself holds. Bytes, as a rule enough.
*/
const LOCAL_HEADER_BYTES = 30;
const LOCAL_FIELDS_BYTES = 256;
const LOCAL_HEADER = 67324752;
/** Whether bytes begin as a zip archive does, an empty one included. */
function isZip(head) {
	const [a, b, c, d] = head;
	return a === 80 && b === 75 && (c === 3 && d === 4 || c === 5 && d === 6);
}
/** Takes the wanted files out of an archive in memory. Throws ArchiveError. */
function readArchive(bytes, isWanted, reserve) {
	return readArchiveFrom(bytesSource(bytes), isWanted, reserve);
}
/** Takes the wanted files out of an archive that is too large for memory. Throws ArchiveError. */
function readLargeArchive(blob, isWanted, reserve) {
	return readArchiveFrom(blobSource(blob), isWanted, reserve);
}
/**
* Takes the wanted files out of an archive of which only the directory and these files are
* read. Throws ArchiveError, or what the source threw.
*/
async function readArchiveFrom(source, isWanted, reserve = NO_WAIT) {
	const entries = await readZipDirectory(source, isWanted);
	await reserve(checkSizes(entries));
	source.expect?.(entries.map(spanOf));
	const files = [];
	let bytesLeft = MAX_FILES_BYTES;
	for (const entry of entries) {
		const packed = await readPacked(source, entry);
		const bytes = toPlainBytes(entry.path, unpack(entry, packed), bytesLeft);
		bytesLeft -= bytes.length;
		files.push({
			path: withoutPacking(entry.path),
			bytes
		});
	}
	return files;
}
/** A file's bytes as UTF-8 where it was packed by itself or is UTF-16. Throws ArchiveError. */
function toPlainBytes(path, bytes, mostBytes = MAX_FILES_BYTES) {
	if (!isPackedName(path) && packingOf(bytes) !== void 0) return bytes;
	try {
		return plainBytes(bytes, Math.max(1, mostBytes));
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw new ArchiveError("unreadable", `${path} in it cannot be unpacked: ${error.message}`);
	}
}
/** What the files come to; throws ArchiveError before any of them is unpacked. */
function checkSizes(entries) {
	if (entries.length > MAX_FILES) throw tooLarge(`more than ${MAX_FILES} usage files`);
	let sum = 0;
	for (const { path, size, packedSize } of entries) {
		sum += size;
		if (Math.max(size, packedSize - MAX_PACKING_BYTES) > MAX_FILE_BYTES) throw tooLarge(`${path} has more than 24 MiB`);
	}
	if (sum > 25165824) throw tooLarge("usage files of more than 24 MiB together");
	return entries.some(({ path }) => isPackedName(path)) ? MAX_FILES_BYTES : sum;
}
function tooLarge(words) {
	return new ArchiveError("too-large", words);
}
function spanOf({ offset, nameBytes, packedSize }) {
	return {
		from: offset,
		to: offset + (LOCAL_HEADER_BYTES + nameBytes + LOCAL_FIELDS_BYTES) + packedSize
	};
}
/** An entry's bytes as they are kept: those behind its local header. */
async function readPacked(source, entry) {
	const { from, to } = spanOf(entry);
	const end = Math.min(to, source.size);
	if (from + LOCAL_HEADER_BYTES + entry.packedSize > end) throw outside(entry);
	const bytes = await source.read(from, end - from);
	const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (header.getUint32(0, true) !== LOCAL_HEADER) throw outside(entry);
	const start = LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
	if (start + entry.packedSize <= bytes.length) return bytes.subarray(start, start + entry.packedSize);
	if (from + start + entry.packedSize > source.size) throw outside(entry);
	return source.read(from + start, entry.packedSize);
}
function outside({ path }) {
	return new ArchiveError("unreadable", `not a readable zip archive: ${path} is not in it`);
}
export { secretsOf as C, parseList as D, parseInstant as E, INPUTS as O, parseWebhooks as S, parseChoice as T, parseSince as _, readArchive as a, parsePriceOverrides as b, toPlainBytes as c, openPlainText as d, ArchiveError as f, parseProviders as g, parseOptions as h, isZip as i, INPUT_NAMES as k, MAX_DIRECTORY_BYTES as l, parseMap as m, MAX_FILES_BYTES as n, readArchiveFrom as o, parseFailOn as p, MAX_IN_MEMORY_BYTES as r, readLargeArchive as s, MAX_ARCHIVE_BYTES as t, isPlainText as u, parseUntil as v, parseBoolean as w, parseNotifyOn as x, parseBudgets as y };
