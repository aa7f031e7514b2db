import { r as SourceError, t as AccessError } from "./errors.js";
import { i as isNotFound, n as isForbidden, r as isGone, s as toUserError } from "./api-error.js";
// src/sources/earlier-reports.ts
/** Whom a workflow's own token writes as. Nobody else can: the token is the repository's own. */
const WORKFLOW_LOGIN = "github-actions[bot]";
/** GitHub's largest page. */
const PER_PAGE = 100;
/** So many of one account hold the 30 reports that are compared with, of several series too. */
const ENOUGH = 100;
/** Anyone may open issues, and some templates label them: 1,000 are read, not all. */
const MAX_PAGES = 10;
/**
* Reads the issues, open and closed, that this program may have written, newest first:
* those of the workflow's own account and of the token's. Whether one is a report is for
* its text to tell. None are given where issues are disabled. Throws SourceError.
*/
async function readReportIssues(client, { owner, repo }, query) {
	try {
		return await keepOwn(client, await listBotIssues(client, {
			owner,
			repo
		}, query));
	} catch (error) {
		if (isGone(error)) return [];
		throw toUserError(error, {
			doing: "reading the earlier reports",
			repository: `${owner}/${repo}`,
			permission: "issues: write"
		}, isForbidden(error) || isNotFound(error) ? AccessError : SourceError);
	}
}
async function listBotIssues(client, repository, query) {
	const pages = client.paginate.iterator(client.rest.issues.listForRepo, {
		...repository,
		..."label" in query ? { labels: query.label } : { since: query.since.toISOString() },
		state: "all",
		sort: "created",
		direction: "desc",
		per_page: PER_PAGE
	});
	const found = [];
	const issuesOf = /* @__PURE__ */ new Map();
	let page = 0;
	for await (const { data } of pages) {
		for (const issue of data) {
			if (issue.pull_request !== void 0 || issue.user?.type !== "Bot") continue;
			const { login } = issue.user;
			found.push(toReportIssue(issue, login));
			issuesOf.set(login, (issuesOf.get(login) ?? 0) + 1);
		}
		page += 1;
		if ("label" in query && Math.max(0, ...issuesOf.values()) >= ENOUGH || page === MAX_PAGES) break;
	}
	return found;
}
/**
* Leaves out what other bots wrote, whatever it looks like. Who the token is, is asked for
* only when it matters. Where GitHub does not say, a bot's issues count as ours unless some
* are the workflow's own.
*/
async function keepOwn(client, issues) {
	const byWorkflow = issues.filter(({ author }) => author === WORKFLOW_LOGIN);
	if (byWorkflow.length === issues.length) return issues;
	const login = await readLogin(client);
	if (login === void 0) return byWorkflow.length > 0 ? byWorkflow : issues;
	return issues.filter(({ author }) => author === WORKFLOW_LOGIN || author === login);
}
/**
* Login of the token's account, which a REST route would tell to persons alone
* (docs.github.com, GraphQL, `viewer`, 2026); undefined when GitHub does not say.
*/
async function readLogin(client) {
	try {
		const { viewer } = await client.graphql("{ viewer { login } }", { request: { retries: 3 } });
		return viewer?.login;
	} catch {
		return;
	}
}
function toReportIssue(issue, author) {
	return {
		number: issue.number,
		id: issue.id,
		url: issue.html_url,
		title: issue.title,
		body: issue.body ?? "",
		state: issue.state === "open" ? "open" : "closed",
		isLocked: issue.locked,
		author,
		createdAt: new Date(issue.created_at),
		updatedAt: new Date(issue.updated_at),
		labels: issue.labels.map((label) => typeof label === "string" ? label : label.name ?? "")
	};
}
export { readReportIssues as t };
