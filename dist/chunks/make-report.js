import { t as collect } from "./collect.js";
import { t as dateOfWindow } from "./window.js";
import { a as renderSummary, c as renderCsv, i as findAll, n as buildReport, o as renderIssue, r as meterSettledRun, s as renderJson, t as compare } from "./compare.js";
import { n as createLedger, t as createPriceBook } from "./price-book.js";
import { r as UserError, t as PublishError } from "./errors.js";
import { a as readKnownReports, c as writeEndMarker, l as writeMarker, n as isBefore, o as readUnlabelledReports, r as isReplacedOn, s as markerFromReport } from "./choose-window.js";
// src/jobs/publish-issue.ts
/** The label's look: GitHub's own "information" blue. */
const LABEL_COLOR = "0969da";
const LABEL_DESCRIPTION = "What the AI agents of this repository used and cost";
/**
* Publishes a report as the one issue of its date and series, beside what is known of the
* earlier ones. Throws PublishError.
*/
async function publishAsIssue({ body, date }, known, options, ports) {
	if (known.failure !== void 0) throw known.failure;
	const title = `${options.titlePrefix} ${date}`;
	const isReplaced = ({ report }) => isReplacedOn(report, date);
	const isOlder = ({ report }) => isBefore(report, date);
	const findIn = ({ reports, unreadable }) => {
		const found = reports.find(isReplaced)?.issue.number;
		const alike = unreadable.find((issue) => issue.title === title);
		if (found === void 0 && alike !== void 0) throw new PublishError(`Issue #${alike.number} of ${options.owner}/${options.repo} has the title of this report, but its text was edited so that it is no report any more: delete or rename it, then run again.`);
		return found;
	};
	const numbersOf = (reports) => reports.filter(({ issue }) => issue.state === "open").map(({ issue }) => issue.number);
	return ports.publishIssue({
		label: {
			name: options.label,
			color: LABEL_COLOR,
			description: LABEL_DESCRIPTION
		},
		title,
		body,
		existing: findIn(known),
		duplicates: numbersOf(known.duplicates.filter(isReplaced)),
		older: numbersOf([...known.reports, ...known.duplicates].filter(isOlder)),
		closeOlder: options.closeOlderIssues,
		findAgain: async () => findIn(await readKnownReports(options, ports)) ?? findIn(await readUnlabelledReports(options, ports, date))
	});
}
// src/jobs/publish-report.ts
/**
* Renders a report and sends it everywhere it was asked to go. One place that refuses
* does not keep the others from getting theirs.
*/
async function publishReport(report, known, options, ports) {
	const marker = markerFromReport(report, options.label);
	const { body, leftOut } = renderIssue(report, {
		marker: writeMarker(marker),
		endMarker: writeEndMarker(marker)
	});
	if (leftOut.length > 0) ports.log.info(`Left out of the issue to fit: ${leftOut.join("; ")}.`);
	const paths = await ports.writeFiles({
		"report.json": renderJson(report),
		"report.md": body,
		"usage.csv": renderCsv(report)
	});
	const failures = [];
	const attempt = async (work) => {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			failures.push(error);
			return;
		}
	};
	if (options.dryRun) return {
		markdown: body,
		paths,
		issue: void 0,
		failures
	};
	const issue = options.publish.has("issue") ? await attempt(() => publishAsIssue({
		body,
		date: marker.date
	}, known, options, ports)) : void 0;
	const { writeSummary } = ports;
	if (options.publish.has("summary") && writeSummary !== void 0) await attempt(() => writeSummary(renderSummary(report)));
	if (options.publish.has("artifact")) await attempt(() => ports.uploadArtifact(paths));
	return {
		markdown: body,
		paths,
		issue,
		failures
	};
}
// src/jobs/make-report.ts
/** Earlier reports that a trend is drawn from, the newest ones. */
const MAX_EARLIER_REPORTS = 30;
/**
* Makes the report of a window and publishes it. The earlier reports may still be on their
* way. Throws as `run` does.
*/
async function makeReport(window, reading, options, ports) {
	const prices = createPriceBook(options.prices);
	const smallRequestTokens = options.thresholds["small-request-output-tokens"];
	const ledger = createLedger({
		prices,
		smallRequestTokens
	});
	const collected = await collect(ports.runs, {
		...options,
		window
	}, {
		ledger,
		prices,
		log: ports.log,
		cache: ports.cache,
		condition: reading
	});
	const draft = buildReport({
		...collected,
		agentRuns: collected.agentRuns.map((settled) => meterSettledRun(settled, prices, window.to)),
		generatedAt: ports.now(),
		version: ports.version,
		repository: `${options.owner}/${options.repo}`,
		providers: options.providers,
		filters: {
			workflows: options.workflows,
			excludeWorkflows: options.excludeWorkflows
		},
		window,
		ledger,
		prices
	});
	const known = await reading;
	const before = known.reports.map(({ report }) => report).filter((report) => isBefore(report, dateOfWindow(window))).slice(0, MAX_EARLIER_REPORTS);
	const compared = {
		...draft,
		trend: compare(draft, before)
	};
	const found = findAll({
		report: compared,
		thresholds: options.thresholds
	});
	const report = {
		...compared,
		...found
	};
	return {
		report,
		published: await publishReport(report, known, options, ports)
	};
}
export { makeReport };
