import { a as UserError } from "./errors.js";
import { f as shortHash, t as dateOfReport } from "./marker.js";
import { c as nameOfDay, s as dayOf } from "./model-name.js";
import { B as SEVERITIES } from "./group-by.js";
import { P as periodAt } from "./track.js";
import { c as sayAtRisk, l as sayOverBudget } from "./assemble.js";
import { r as plainText } from "./plain-text.js";
import { t as ruleTitle } from "./rule-title.js";
// src/notify/decide-news.ts
/** Decides what is new in a report. */
function decideNews(report, { notifyOn, notified, date }) {
	const events = eventsOf(report, notifyOn);
	const sent = new Map(notified.map((one) => [one.key, one]));
	const isNew = (event) => event.keys.some(({ key }) => !sent.has(key));
	const active = new Set(events.flatMap(({ keys }) => keys.map(({ key }) => key)));
	const before = notified.filter(({ key, until }) => active.has(key) || until !== null && date < until);
	const kept = new Set(before.map(({ key }) => key));
	const added = events.flatMap(({ keys }) => keys).filter(({ key }) => !kept.has(key));
	return {
		sentences: events.filter(isNew).map(({ sentence }) => sentence),
		before,
		after: [...before, ...added]
	};
}
/** Findings of these rules are the budgets themselves. */
const OF_BUDGETS = /* @__PURE__ */ new Set(["over-budget", "budget-at-risk"]);
function eventsOf({ budgets, findings }, notifyOn) {
	const isSevere = (severity) => notifyOn !== "budget" && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(notifyOn);
	const over = budgets.filter(({ status }) => status === "over");
	const atRisk = isSevere("medium") ? budgets.filter(({ status }) => status === "at-risk") : [];
	const others = findings.filter(({ kind, severity }) => isSevere(severity) && !OF_BUDGETS.has(kind));
	return [
		...over.map((budget) => ({
			keys: keysOf("over-budget", budget),
			sentence: sayOverBudget(budget)
		})),
		...atRisk.map((budget) => ({
			keys: keysOf("budget-at-risk", budget),
			sentence: sayAtRisk(budget)
		})),
		...others.map(({ kind, workflow, about, message }) => ({
			keys: [{
				key: hashOf([
					kind,
					workflow,
					...subjectsOf(about)
				]),
				until: null
			}],
			sentence: `${ruleTitle(kind)}${workflow === null ? "" : ` in ${plainText(workflow)}`}: ${message}`
		}))
	];
}
/** Calls of another agent, or of another day, are news of their own. */
function subjectsOf(about) {
	if (about === void 0) return [];
	const { agent = null, task = null, model = null, template = null, day = null } = about;
	return [
		agent,
		task,
		model,
		template,
		day
	];
}
/** Of a budget for runs each run that cost more; else its month or day. */
function keysOf(kind, budget) {
	const { workflows, period, limitUsd, name, runs } = budget;
	const key = (what) => hashOf([
		kind,
		workflows,
		period,
		limitUsd,
		what
	]);
	if (runs.length === 0) return [{
		key: key(name),
		until: endOf(budget)
	}];
	return runs.map(({ id, attempt }) => ({
		key: key(`${id}/${attempt}`),
		until: null
	}));
}
/** Days after which no window touches a day any more. */
const DAYS_KEPT = 3;
function endOf({ period, name }) {
	if (name === null) return null;
	const at = Date.parse(name);
	return period === "month" ? nameOfDay(dayOf(periodAt("month", at).to)) : nameOfDay(dayOf(at) + DAYS_KEPT);
}
function hashOf(parts) {
	return shortHash(JSON.stringify(parts));
}
// src/jobs/send-news.ts
/**
* Sends what is new, with the link to the report's issue, and gives whether any webhook took it.
* Without an issue nothing is: it keeps what was sent, and the same would be sent every day.
*/
async function sendNews({ sentences }, { report, issue }, { sendNews: send, log }) {
	if (sentences.length === 0) return false;
	for (const sentence of sentences) log.info(`New: ${sentence}`);
	if (send === void 0) return false;
	if (issue === void 0) {
		log.warning("Nothing was sent to webhooks: the report’s issue keeps what was sent, and none was written; let `publish` name `issue`.");
		return false;
	}
	return send({
		repository: report.repository,
		sentences,
		url: issue.url
	});
}
/** Keeps in the issue what was sent. Failing is a warning: it would be sent again, and no more. */
async function amendIssue(publication, issue, { publishers, log }) {
	if (issue === void 0) return;
	try {
		for (const publisher of publishers) await publisher.amend?.(issue, publication);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		log.warning(`The next report may send the same to webhooks once more: ${error.message}`);
	}
}
/**
* Sends what is new in a report of files, which has no issue. Gives what was sent by now, for
* whoever keeps a history of such reports.
*/
async function sendNewsOfFiles(report, { told = () => report, ...request }, { sendNews: send, log }) {
	if (send === void 0) return request.notified;
	const { sentences, before, after } = decideNews(told(), {
		...request,
		date: dateOfReport(report)
	});
	for (const sentence of sentences) log.info(`New: ${sentence}`);
	if (sentences.length === 0) return before;
	return await send({
		repository: report.repository,
		sentences,
		url: null
	}) ? after : before;
}
export { decideNews as i, sendNews as n, sendNewsOfFiles as r, amendIssue as t };
