import { a as UserError } from "./errors.js";
import { a as writeEndMarker, n as markerFromReport, o as writeMarker } from "./marker.js";
import { n as renderIssue } from "./summary.js";
import { n as renderAs, r as renderJson } from "./render-as.js";
// src/jobs/publish-report.ts
/**
* Writes a report to files and runs every wanted publisher. One that fails does not keep
* the others from theirs.
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
		"usage.csv": renderAs("csv", report)
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
export { publishReport as t };
