import { r as UserError } from "./errors.js";
import { a as markerFromReport, i as readKnownReports, n as isBefore, o as writeMarker, r as isReplacedOn } from "./choose-window.js";
import { i as renderCsv, n as renderIssue, r as renderJson, t as renderSummary } from "./summary.js";
// src/publish-report.ts
/** The label's look: GitHub's own "information" blue. */
const LABEL_COLOR = "0969da";
const LABEL_DESCRIPTION = "What the AI agents of this repository used and cost";
/**
* Renders a report and sends it everywhere it was asked to go. One place that refuses
* does not keep the others from getting theirs.
*/
async function publishReport(report, known, options, ports) {
	const marker = markerFromReport(report);
	const { body, leftOut } = renderIssue(report, { marker: writeMarker(marker) });
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
	const issue = options.publish.has("issue") ? await attempt(() => publishAsIssue(body, marker.date, known, options, ports)) : void 0;
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
async function publishAsIssue(body, date, known, options, ports) {
	const replaced = (reports) => reports.find(({ report }) => isReplacedOn(report, date))?.issue.number;
	const isOlder = (report) => isBefore(report, date);
	return ports.publishIssue({
		label: {
			name: options.label,
			color: LABEL_COLOR,
			description: LABEL_DESCRIPTION
		},
		title: `${options.titlePrefix} ${date}`,
		body,
		existing: replaced(known),
		older: known.filter(({ issue, report }) => issue.state === "open" && isOlder(report)).map(({ issue }) => ({ number: issue.number })),
		closeOlder: options.closeOlderIssues,
		findAgain: async () => replaced(await readKnownReports(options, ports))
	});
}
export { publishReport };
