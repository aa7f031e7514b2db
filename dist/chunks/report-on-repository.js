import { t as collect } from "./collect.js";
import { o as MS_PER_DAY } from "./model-name.js";
import { a as UserError } from "./errors.js";
import { t as dateOfWindow } from "./window.js";
import { i as windowOfLast, t as chooseWindow } from "./choose-window.js";
import { i as earlierReports, t as learnKnownReports } from "./known-reports.js";
import { r as createLedger, t as createPriceBook } from "./price-book.js";
import { r as meterReconciledRun, t as spendsOfOutcomes } from "./run-spends.js";
import { C as optional, D as regex, E as record, F as union, S as object, T as pipe, _ as minLength, a as custom, f as is, g as maxValue, h as maxLength, i as check, j as string, k as safeParse, l as finite, n as array, p as isoDate, v as minValue, x as number } from "./group-by.js";
import { n as degradedRuns, r as keyOfRun, t as assembleReport } from "./assemble.js";
import { t as publishReport } from "./publish-report.js";
// src/history/window-around.ts
/**
* The window of equal spans before and after a change: up to now, or up to the nearer of
* `since` and `until` where they are given.
*
* @throws UserError when there is no time on either side of the change.
*/
function windowAround(change, { since, until }, now) {
	const limits = limitsOf(since, until === void 0 || until > now ? now : until);
	const span = Math.min(limits.to - change.getTime(), change.getTime() - limits.from);
	if (span > 0) return {
		from: new Date(change.getTime() - span),
		to: new Date(change.getTime() + span),
		basis: "explicit"
	};
	const end = new Date(limits.to).toISOString();
	const words = Number.isFinite(limits.from) ? `between ${new Date(limits.from).toISOString()} and ${end}` : `before ${end}`;
	throw new UserError(`--change-at: ${change.toISOString()} is not ${words}, which since and until allow; give an instant that has time on both sides.`);
}
/** What may be read, in milliseconds since 1970; from infinitely long ago without a start. */
function limitsOf(since, end) {
	const to = end.getTime();
	if (since.kind === "instant") return {
		from: since.at.getTime(),
		to
	};
	if (since.kind === "look-back") return {
		from: to - since.ms,
		to
	};
	if (since.kind === "last-report") return {
		from: -Infinity,
		to
	};
	const period = windowOfLast(since.unit, end);
	return {
		from: period.from.getTime(),
		to: period.to.getTime()
	};
}
// src/pricing/check-price-list.ts
const MAX_PROVIDERS = 500;
const MAX_MODELS = 5e3;
/** US dollars per million tokens; the dearest model of 2026 takes 600. */
const MAX_PRICE = 1e5;
/** Of 2026's list none is longer than 61. Characters. */
const MAX_NAME_CHARS = 500;
/** Of rules in rules; 2026's list has 3. */
const MAX_MATCH_DEPTH = 20;
/** Clocks differ. Milliseconds. */
const AHEAD_MS = 864e5;
const price = pipe(number(), finite(), minValue(0), maxValue(MAX_PRICE));
const tier = object({
	start: pipe(number(), finite(), minValue(0)),
	price
});
const prices = record(string(), union([price, object({
	base: price,
	tiers: pipe(array(tier), maxLength(100))
})]));
const time = pipe(string(), regex(/^\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/));
const period = object({
	constraint: optional(union([object({ start_date: pipe(string(), isoDate()) }), object({
		start_time: time,
		end_time: time
	})])),
	prices
});
const name = pipe(string(), maxLength(MAX_NAME_CHARS));
const match = custom((value) => isMatch(value, MAX_MATCH_DEPTH), "a match is odd");
const model = object({
	id: name,
	match,
	prices: union([pipe(array(period), minLength(1), maxLength(100)), prices])
});
const listSchema = object({
	version: pipe(string(), regex(/^pydantic\/genai-prices@[0-9a-f]{40}$/)),
	date: pipe(string(), isoDate()),
	providers: pipe(array(object({
		id: string(),
		models: pipe(array(model), maxLength(MAX_MODELS))
	})), minLength(1), maxLength(MAX_PROVIDERS), check((providers) => providers.some(({ id }) => id === "anthropic"), "it has no anthropic"))
});
/**
* Checks a list that was read from elsewhere: its form, its bounds and that its day is not
* before the bundled list's and not to come. Throws an Error that says what is wrong.
*/
function checkPriceList(value, now) {
	const { success, output, issues } = safeParse(listSchema, value);
	if (!success) throw new Error(`it is not valid: ${issues[0].message}`);
	if (Date.parse(output.date) > now.getTime() + AHEAD_MS) throw new Error("it is of the future");
	if (output.date < "2026-09-23") throw new Error("it is older than the bundled one");
	return output;
}
/** Whether this is a rule for names, of texts and of other rules. */
function isMatch(value, depth) {
	if (typeof value !== "object" || value === null || Array.isArray(value) || depth === 0) return false;
	return Object.values(value).every((part) => is(name, part) || (Array.isArray(part) ? part : [part]).every((one) => isMatch(one, depth - 1)));
}
// src/jobs/report-on-repository.ts
/**
* Makes and publishes the report of a repository: the whole job. Throws UserError for
* what the user can cure, PublishError once the report is made but could not be published.
*/
async function reportOnRepository(options, ports) {
	try {
		const learning = learnKnownReports(options, ports);
		learning.catch(() => void 0);
		const window = await windowOf(learning, options, ports);
		ports.log.info(`Window: ${window.from.toISOString()} to ${window.to.toISOString()}.`);
		const report = await makeReport(window, learning, options, ports);
		return {
			report,
			published: await publishReport(report, await learning, options, ports)
		};
	} catch (error) {
		ports.stopReading();
		await publishFailure(error, ports);
		throw error;
	}
}
/** How far this machine's clock may be from GitHub's. */
const LARGEST_CLOCK_ERROR_MS = MS_PER_DAY;
/**
* The window of the report. One that was asked for has nothing to learn from the earlier
* reports; nor, if it is over by any clock, from the clock that GitHub's first answer shows.
*/
async function windowOf(learning, options, { now }) {
	const { since, until, change } = options;
	if (change !== void 0) {
		await learning;
		return windowAround(change.at, options, now());
	}
	const reports = since.kind !== "last-report" && until !== void 0 && now().getTime() - until.getTime() >= LARGEST_CLOCK_ERROR_MS ? [] : (await learning).reports;
	return chooseWindow(options, now(), reports.map(({ report }) => report));
}
/** Makes the report of a window. The earlier reports may still be on their way. */
async function makeReport(window, learning, options, { runs, cache, log, now, version, readPriceList }) {
	const list = await readPriceList?.((value) => checkPriceList(value, now()));
	const prices = createPriceBook(options.prices, list);
	const smallRequestTokens = options.thresholds["small-request-output-tokens"];
	const ledger = createLedger({
		prices,
		smallRequestTokens
	});
	const collected = await collect(runs, {
		...options,
		window
	}, {
		ledger,
		log,
		cache,
		condition: learning
	});
	const known = await learning;
	const agentRuns = collected.agentRuns.map((run) => meterReconciledRun(run, prices, window.to));
	return assembleReport({
		...collected,
		doubts: [...collected.doubts, ...known.doubts ?? []],
		agentRuns,
		generatedAt: now(),
		version,
		repository: `${options.owner}/${options.repo}`,
		providers: options.providers,
		filters: {
			workflows: options.workflows,
			excludeWorkflows: options.excludeWorkflows
		},
		window,
		ledger,
		prices,
		...options.change && { compared: comparedRuns(options.change, window, {
			...collected,
			agentRuns,
			ledger
		}) },
		budgets: options.budgets
	}, earlierReports(known, dateOfWindow(window)), options.thresholds);
}
/** The runs of a window before and after a change in it. */
function comparedRuns({ at, metric }, { from, to }, { outcomes, agentRuns, ledger }) {
	const degraded = degradedRuns(agentRuns);
	return {
		request: {
			metric,
			before: {
				from: from.getTime(),
				to: at.getTime()
			},
			after: {
				from: at.getTime(),
				to: to.getTime()
			},
			options: {
				before: "--change-at",
				after: "--change-at"
			}
		},
		runs: spendsOfOutcomes(ledger.cells(), outcomes, (run) => degraded.has(keyOfRun(run)))
	};
}
/** Where the report would be, a failed job explains why there is none. */
async function publishFailure(failure, { publishers }) {
	if (!(failure instanceof UserError)) return;
	for (const publisher of publishers.filter(({ isWanted }) => isWanted)) await publisher.publishFailure?.(failure.message).catch(() => void 0);
}
export { reportOnRepository };
