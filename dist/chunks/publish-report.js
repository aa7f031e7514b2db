import { a as UserError } from "./errors.js";
import { a as writeEndMarker, n as markerFromReport, o as writeMarker, t as dateOfReport } from "./marker.js";
import { n as renderIssue } from "./summary.js";
import { n as renderJson, t as renderAs } from "./render-as.js";
import { i as decideNews, n as sendNews, t as amendIssue } from "./send-news.js";
// src/jobs/news-of-report.ts
/**
* What of a report is new beside what the earlier ones of its series sent, that of the same date
* included; undefined where no webhook was asked for.
*/
function newsOfReport(report, { reports }, { webhooks, notifyOn }) {
	if (webhooks.length === 0) return void 0;
	const notified = reports.find((known) => known.report.notified !== void 0)?.report.notified ?? [];
	return decideNews(report, {
		notifyOn,
		notified,
		date: dateOfReport(report)
	});
}
// src/jobs/publish-report.ts
/**
* Writes a report to files and runs every wanted publisher. One that fails does not keep
* the others from theirs.
*/
async function publishReport(report, known, options, ports) {
	const { publishers, renderHtml, writeFiles, log } = ports;
	const news = newsOfReport(report, known, options);
	const { body: markdown, leftOut } = renderWithMarkers(report, options.label, news?.before);
	if (leftOut.length > 0) log.info(`Left out of the issue to fit: ${leftOut.join("; ")}.`);
	const paths = await writeFiles({
		"report.json": renderJson(report),
		"report.md": markdown,
		"report.html": await renderHtml(report),
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
	if (news !== void 0 && await sendNews(news, {
		report,
		issue
	}, ports)) {
		const { body } = renderWithMarkers(report, options.label, news.after);
		await amendIssue({
			report,
			markdown: body,
			paths,
			known
		}, issue, ports);
	}
	return {
		markdown,
		paths,
		issue,
		failures
	};
}
function renderWithMarkers(report, label, notified) {
	const marker = markerFromReport(report, label, notified);
	return renderIssue(report, {
		marker: writeMarker(marker),
		endMarker: writeEndMarker(marker)
	});
}
export { publishReport as t };
