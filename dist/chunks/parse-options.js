import { i as __toESM } from "./rolldown-runtime.js";
import { n as canonicalModel, o as MS_PER_DAY, r as exactModel } from "./model-name.js";
import { A as strictObject, B as SEVERITIES, C as optional, E as record, R as parseThresholds, T as pipe, a as custom, j as string, k as safeParse, l as finite, t as groupBy, u as getDotPath, v as minValue, x as number, z as nearestName } from "./group-by.js";
import { a as UserError } from "./errors.js";
import { r as plainText } from "./plain-text.js";
import { a as parseList, i as parseInstant, n as parseChoice, o as parseWhole, r as parseDuration, t as parseBoolean } from "./values.js";
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
// src/domain/yaml-position.ts
/**
* What is wrong with a text of YAML, and where, by the error of the `yaml` library: without the
* text itself, because the file that was named may hold secrets. Empty for any other error.
*/
function positionOf(error) {
	if (!(error instanceof Error) || !("code" in error) || !("linePos" in error)) return "";
	const [start] = Array.isArray(error.linePos) ? error.linePos : [];
	const code = String(error.code).toLowerCase().replaceAll("_", " ");
	return start === void 0 ? ` (${code})` : ` (${code} at line ${start.line}, column ${start.col})`;
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
export { parseSince as a, parsePriceOverrides as c, secretsOf as d, INPUTS as f, parseProviders as i, parseNotifyOn as l, parseMap as n, parseUntil as o, INPUT_NAMES as p, parseOptions as r, parseBudgets as s, parseFailOn as t, parseWebhooks as u };
