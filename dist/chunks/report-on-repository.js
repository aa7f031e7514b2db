import { t as collect } from "./collect.js";
import { a as UserError } from "./errors.js";
import { f as dateOfWindow } from "./page.js";
import { i as earlierReports, o as chooseWindow, t as learnKnownReports } from "./known-reports.js";
import { n as createLedger, t as createPriceBook } from "./price-book.js";
import { i as renderCsv, n as meterSettledRun, r as renderJson, t as assembleReport } from "./assemble.js";
import { a as writeEndMarker, n as markerFromReport, o as writeMarker } from "./marker.js";
import { t as renderIssue } from "./issue.js";
// src/jobs/publish-report.ts
/**
* Writes a report to files and sends it everywhere it was asked to go. One place that
* refuses does not keep the others from getting theirs.
*/
async function publishReport(report, known, { label }, { publishers, writeFiles, log }) {
	const marker = markerFromReport(report, label);
	const { body: markdown, leftOut } = renderIssue(report, {
		marker: writeMarker(marker),
		endMarker: writeEndMarker(marker)
	});
	if (leftOut.length > 0) log.info(`Left out of the issue to fit: ${leftOut.join("; ")}.`);
	const paths = await writeFiles({
		"report.json": renderJson(report),
		"report.md": markdown,
		"usage.csv": renderCsv(report)
	});
	let issue;
	const failures = [];
	for (const publisher of publishers.filter(({ isWanted }) => isWanted)) try {
		issue = await publisher.publish({
			report,
			markdown,
			paths,
			known
		}) ?? issue;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		failures.push(error);
	}
	return {
		markdown,
		paths,
		issue,
		failures
	};
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
const LARGEST_CLOCK_ERROR_MS = 864e5;
/**
* The window of the report. One that was asked for has nothing to learn from the earlier
* reports; nor, if it is over by any clock, from the clock that GitHub's first answer shows.
*/
async function windowOf(learning, options, { now }) {
	const { since, until } = options;
	const reports = since.kind !== "last-report" && until !== void 0 && now().getTime() - until.getTime() >= LARGEST_CLOCK_ERROR_MS ? [] : (await learning).reports;
	return chooseWindow(options, now(), reports.map(({ report }) => report));
}
/** Makes the report of a window. The earlier reports may still be on their way. */
async function makeReport(window, learning, options, { runs, cache, log, now, version }) {
	const prices = createPriceBook(options.prices);
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
		prices,
		log,
		cache,
		condition: learning
	});
	return assembleReport({
		...collected,
		agentRuns: collected.agentRuns.map((settled) => meterSettledRun(settled, prices, window.to)),
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
		prices
	}, earlierReports(await learning, dateOfWindow(window)), options.thresholds);
}
/** A job whose report could not be made says so where the report would be. */
async function publishFailure(failure, { publishers }) {
	if (!(failure instanceof UserError)) return;
	for (const publisher of publishers.filter(({ isWanted }) => isWanted)) await publisher.publishFailure?.(failure.message).catch(() => void 0);
}
export { reportOnRepository };
