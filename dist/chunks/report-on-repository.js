import { n as SourceError, r as UserError, t as PublishError } from "./errors.js";
import { t as connectToGitHub } from "./github-connection.js";
import { a as isForbidden, c as isRateLimit, i as isDoubtful, l as toPlainWords, o as isGone, s as isNotFound, u as toUserError } from "./hidden-comment.js";
import { t as VERSION } from "./version.js";
import { t as writeFiles } from "./files.js";
import { i as learnKnownReports, t as chooseWindow } from "./choose-window.js";
import { setTimeout } from "node:timers/promises";
import { appendFile } from "node:fs/promises";
// src/publishers/artifact.ts
/** Under this name the run's page offers the report's files. */
const ARTIFACT_NAME = "token-usage-report";
/**
* Uploads the report's files as an artifact of the workflow run that this is a step of.
*
* `files` are paths below `rootDirectory`. GitHub's own client finds the run by what the
* runner puts in the environment of an action's step. It is large, so it is loaded here
* and nowhere else. Throws PublishError.
*/
async function uploadArtifact(files, rootDirectory) {
	const { DefaultArtifactClient } = await import("./artifact.js");
	try {
		const { id, size } = await new DefaultArtifactClient().uploadArtifact(ARTIFACT_NAME, [...files], rootDirectory);
		if (id === void 0 || size === void 0) throw new Error("GitHub gave the artifact no id");
		return {
			id,
			size
		};
	} catch (error) {
		throw new PublishError(explain(error), { cause: error });
	}
}
function explain(error) {
	const name = error instanceof Error ? error.name : "";
	const message = error instanceof Error ? error.message : "";
	if (name === "GHESNotSupportedError") return `GitHub Enterprise Server takes no artifact from this action: leave \`artifact\` out of \`publish\` and upload \`output-dir\` with a step of your own.`;
	if (/ACTIONS_RUNTIME_TOKEN|ACTIONS_RESULTS_URL/.test(message)) return `The artifact ${ARTIFACT_NAME} can only be uploaded from a \`uses:\` step of a workflow: leave \`artifact\` out of \`publish\` elsewhere.`;
	if (message.includes("(409)")) return `This workflow run already has an artifact ${ARTIFACT_NAME}: leave \`artifact\` out of \`publish\` in all but one of its steps.`;
	return `The artifact ${ARTIFACT_NAME} could not be uploaded (${toPlainWords(message).slice(0, MAX_REASON_LENGTH)}): run the job again, or leave \`artifact\` out of \`publish\`.`;
}
/** The longest quotation of the client's own words. */
const MAX_REASON_LENGTH = 200;
// src/publishers/edit-issue.ts
/**
* Changes an issue where it is; undefined when it is gone. An issue that people moved to
* another repository answers 301 (docs.github.com, REST, issues, 2026), and what is there is
* not ours to change. A renamed repository answers 307 and keeps its issues.
*/
async function editIssue(client, { owner, repo, number }, change) {
	const edit = {
		owner,
		repo,
		issue_number: number,
		...change
	};
	return unlessGone(async () => {
		const answer = await client.rest.issues.update({
			...edit,
			request: { redirect: "manual" }
		});
		const status = answer.status;
		if (status === MOVED) return void 0;
		return toWrittenIssue(status < 300 ? answer.data : (await client.rest.issues.update(edit)).data);
	});
}
/** The state of an issue; undefined when it is gone, or was moved to another repository. */
async function readState(client, { owner, repo, number }) {
	return unlessGone(async () => {
		const { data } = await client.rest.issues.get({
			owner,
			repo,
			issue_number: number
		});
		return data.number === number ? data.state : void 0;
	});
}
const MOVED = 301;
async function unlessGone(work) {
	try {
		return await work();
	} catch (error) {
		if (isNotFound(error) || isGone(error)) return void 0;
		throw error;
	}
}
/** Takes from an answer what publishing uses. */
function toWrittenIssue(issue) {
	const labels = issue.labels.map((label) => typeof label === "string" ? label : label.name);
	return {
		number: issue.number,
		id: issue.id,
		url: issue.html_url,
		labels: labels.filter((name) => typeof name === "string")
	};
}
// src/publishers/issue-label.ts
/** Makes the label when it is missing. Failing is a warning: the report matters more. */
async function ensureLabel(client, target, log) {
	const { owner, repo, label } = target;
	try {
		await client.rest.issues.getLabel({
			owner,
			repo,
			name: label.name
		});
	} catch (error) {
		if (isNotFound(error)) await createLabel(client, target, log);
		else warn(error, target, "reading the labels", log);
	}
}
/** Adds the label where a person took it off; the labels of people stay. */
async function keepLabel(client, target, issue, log) {
	const { owner, repo, label } = target;
	if (issue.labels.some((name) => name.toLowerCase() === label.name.toLowerCase())) return;
	try {
		await client.rest.issues.addLabels({
			owner,
			repo,
			issue_number: issue.number,
			labels: [label.name]
		});
	} catch (error) {
		warn(error, target, `labelling issue #${issue.number}`, log);
	}
}
async function createLabel(client, target, log) {
	const { owner, repo, label } = target;
	try {
		await client.rest.issues.createLabel({
			owner,
			repo,
			...label
		});
		log.info(`Label "${label.name}" created.`);
	} catch (error) {
		if (!isAlreadyThere(error)) warn(error, target, "creating the label", log);
	}
}
/** Another run made it in the meantime. */
function isAlreadyThere(error) {
	return error instanceof Error && "status" in error && error.status === 422 && error.message.includes("already_exists");
}
function warn(error, { owner, repo, label }, doing, log) {
	const place = {
		doing,
		repository: `${owner}/${repo}`,
		permission: "issues: write"
	};
	const told = toUserError(error, place, PublishError);
	if (!(told instanceof PublishError)) throw told;
	log.warning(`${told.message} Without the label "${label.name}" the next report cannot find this one.`);
}
// src/publishers/replaced-issues.ts
/**
* Closes reports, each with a comment that links the one that stays, and gives the numbers
* of those closed. What is closed or gone meanwhile is left alone. What fails is a warning;
* the next run meets the issue again.
*/
async function closeReplaced(client, replacement, log) {
	const { by, replaced } = replacement;
	const closed = [];
	for (const number of replaced.filter((one) => one !== by.number)) try {
		if (await close(client, replacement, number, log)) closed.push(number);
	} catch (error) {
		log.warning(`Report #${number} stays open: ${tell(error, replacement, number)}`);
		if (isRateLimit(error)) break;
	}
	return closed;
}
async function close(client, replacement, number, log) {
	const { owner, repo, by, as } = replacement;
	const place = {
		owner,
		repo,
		number
	};
	if (await readState(client, place) !== "open") return false;
	await commentOnce(client, replacement, place, log);
	return await editIssue(client, place, {
		state: "closed",
		...as === "older" ? { state_reason: "completed" } : {
			state_reason: "duplicate",
			duplicate_issue_id: by.id
		}
	}) !== void 0;
}
/** Links the report that stays, unless an earlier run did so and failed to close the issue. */
async function commentOnce(client, replacement, { number, ...repository }, log) {
	const body = sayReplaced(replacement);
	const issue = {
		...repository,
		issue_number: number
	};
	if ((await client.paginate(client.rest.issues.listComments, {
		...issue,
		per_page: 100
	})).some((comment) => comment.user?.type === "Bot" && comment.body === body)) return;
	try {
		await client.rest.issues.createComment({
			...issue,
			body
		});
	} catch (error) {
		if (!isForbidden(error)) throw error;
		log.warning(`Report #${number} gets no link: ${tell(error, replacement, number)}`);
	}
}
function sayReplaced({ owner, repo, by, as }) {
	const link = `${owner}/${repo}#${by.number}`;
	return as === "older" ? `The newer report is ${link}.` : `Two runs made a report of this date at the same time: ${link} is the one that is kept.`;
}
/** The sentence for a failure of the API; any other error is a defect and thrown. */
function tell(error, { owner, repo }, number) {
	const told = toUserError(error, {
		doing: `closing issue #${number}`,
		repository: `${owner}/${repo}`,
		permission: "issues: write"
	}, PublishError);
	if (told instanceof PublishError) return told.message;
	throw told;
}
// src/publishers/github-issue.ts
const SETTLE_MS = 2e3;
/** A create whose outcome is unknown is made once more, when no issue is found. */
const MAX_CREATES = 2;
/**
* Writes the report as an issue: updates the one of the same date, else creates one, then
* closes the earlier ones. Title and body are replaced; state, lock and other labels stay
* as people set them. Throws PublishError when the issue could not be written.
*/
async function publishIssue(client, plan, log) {
	await ensureLabel(client, plan, log);
	const issue = await writeIssue(client, plan, log);
	log.info(`Issue #${issue.number} ${issue.wasUpdated ? "updated" : "created"}: ${issue.url}`);
	await keepLabel(client, plan, issue, log);
	const closeAs = (as, replaced) => closeReplaced(client, {
		owner: plan.owner,
		repo: plan.repo,
		by: issue,
		replaced,
		as
	}, log);
	const duplicates = await closeAs("duplicate", plan.duplicates);
	const closed = plan.closeOlder ? await closeAs("older", plan.older) : [];
	const all = [...duplicates, ...closed];
	if (all.length > 0) log.info(`Closed: ${all.map((number) => `#${number}`).join(", ")}`);
	return {
		number: issue.number,
		url: issue.url,
		wasUpdated: issue.wasUpdated,
		closed
	};
}
async function writeIssue(client, plan, log) {
	try {
		return await updateIssue(client, plan, plan.existing) ?? await updateIssue(client, plan, await plan.findAgain()) ?? await keepFirst(client, plan, await createIssue(client, plan, log), log);
	} catch (error) {
		throw toUserError(error, {
			doing: "writing the report issue",
			repository: `${plan.owner}/${plan.repo}`,
			permission: "issues: write"
		}, PublishError);
	}
}
/** Gives undefined when there is no such issue, or no longer. */
async function updateIssue(client, { owner, repo, title, body }, number) {
	if (number === void 0) return void 0;
	const updated = await editIssue(client, {
		owner,
		repo,
		number
	}, {
		title,
		body
	});
	return updated && {
		...updated,
		wasUpdated: true
	};
}
/**
* Creates the issue exactly once: when GitHub does not confirm it, the issue is looked
* for before another is made.
*/
async function createIssue(client, plan, log) {
	const { owner, repo, title, body, label } = plan;
	for (let creates = 1;; creates += 1) try {
		const labels = [label.name];
		const { data } = await client.rest.issues.create({
			owner,
			repo,
			title,
			body,
			labels
		});
		return {
			...toWrittenIssue(data),
			wasUpdated: false
		};
	} catch (error) {
		if (!isDoubtful(error)) throw error;
		log.info("GitHub did not confirm the new issue: looking whether it is there.");
		await setTimeout(plan.settleMs ?? SETTLE_MS);
		const found = await updateIssue(client, plan, await plan.findAgain());
		if (found !== void 0) return {
			...found,
			wasUpdated: false
		};
		if (creates === MAX_CREATES) throw error;
	}
}
/**
* Two runs that both saw no report both create one. Each looks again: the older issue is
* the report, and whoever made the newer one writes there instead and closes its own. Of
* two creates the later one's maker always finds the earlier; if GitHub's list lags, the
* next run closes the second.
*/
async function keepFirst(client, plan, made, log) {
	const first = await plan.findAgain().catch((error) => {
		if (!(error instanceof UserError)) throw error;
		log.warning(`Whether another run made a report too is not known: ${error.message}`);
	});
	if (first === void 0 || first >= made.number) return made;
	const kept = await updateIssue(client, plan, first);
	if (kept === void 0) return made;
	log.info(`Another run made report #${first} at the same time: #${made.number} is closed.`);
	const { owner, repo } = plan;
	await closeReplaced(client, {
		owner,
		repo,
		by: kept,
		replaced: [made.number],
		as: "duplicate"
	}, log);
	return kept;
}
// src/publishers/job-summary.ts
/** GitHub drops a step's summary above this size (docs.github.com, job summaries, 2026). Bytes. */
const MAX_SUMMARY_BYTES = 1048576;
const CUT_NOTE = "> The end is cut off: GitHub takes no summary above 1 MiB. `report.md` is complete.\n\n";
/**
* Appends Markdown to the job summary: `path` is what the runner gives a step as
* GITHUB_STEP_SUMMARY. What GitHub would not take is cut at a line, and a note says so.
* Throws PublishError when the file cannot be written.
*/
async function writeJobSummary(path, markdown) {
	const text = cutToBytes(markdown.endsWith("\n") ? markdown : `${markdown}\n`, MAX_SUMMARY_BYTES);
	try {
		await appendFile(path, text);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
		throw new PublishError(`The job summary ${path} could not be written${code}: leave \`summary\` out of \`publish\` where there is none.`, { cause: error });
	}
}
/**
* The longest beginning of whole lines that stays below `most` bytes of UTF-8 together
* with a note before it; the text itself when it is small enough. The note comes first,
* because the cut may fall into something folded.
*/
function cutToBytes(text, most) {
	const bytes = Buffer.from(text);
	if (bytes.length < most) return text;
	const room = most - Buffer.byteLength(CUT_NOTE) - 1;
	const end = bytes.subarray(0, Math.max(0, room)).lastIndexOf("\n") + 1;
	return CUT_NOTE + bytes.subarray(0, end).toString();
}
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
		}, SourceError);
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
// src/wiring/server-clock.ts
/**
* Makes a clock for windows: GitHub tells by its own clock when runs completed, and one
* that the window already holds but GitHub had not finished would be in no report. The
* header has whole seconds and is read on arrival, so the clock is late rather than early.
*/
function createServerClock(local) {
	let ahead;
	return {
		now: () => new Date(local().getTime() - (ahead ?? 0)),
		hear(date) {
			const told = Date.parse(date ?? "");
			if (ahead === void 0 && !Number.isNaN(told)) ahead = local().getTime() - told;
		}
	};
}
// src/wiring/github-ports.ts
/** Joins the core with GitHub, the disk and the clock. The time budget starts here. */
function createGitHubPorts(options, around) {
	const { apiUrl, summaryPath, log, now, isThrottled = true } = around;
	const { owner, repo } = options;
	const { client, runs, sent, beginPublishing, stopReading } = connectToGitHub(options, around);
	const clock = createServerClock(now);
	client.hook.after("request", ({ headers }) => clock.hear(headers.date));
	return {
		runs,
		cache: createCache(options, apiUrl, log),
		sent,
		stopReading,
		readReportIssues: (query) => readReportIssues(client, {
			owner,
			repo
		}, query),
		writeFiles: (files) => writeFiles(options.outputDir, files),
		publishIssue(content) {
			beginPublishing();
			const plan = {
				...content,
				owner,
				repo,
				...isThrottled ? {} : { settleMs: 0 }
			};
			return publishIssue(client, plan, log);
		},
		writeSummary: summaryPath === void 0 ? void 0 : (markdown) => writeJobSummary(summaryPath, markdown),
		async uploadArtifact(paths) {
			await uploadArtifact(Object.values(paths), options.outputDir);
		},
		now: clock.now,
		log,
		version: VERSION
	};
}
/**
* Prices decide what some of Copilot's records mean by "input", so an entry is of use only
* to the same overrides and the same program: its version stands for decoders and list prices.
*/
function createCache(options, apiUrl, log) {
	const { cacheDir, owner, repo, prices } = options;
	if (cacheDir === void 0) return void 0;
	let loading;
	const load = async () => {
		const { createUsageCache } = await import("./usage-cache.js");
		return createUsageCache({
			folder: cacheDir,
			repository: `${apiUrl}/${owner}/${repo}`.toLowerCase(),
			madeWith: JSON.stringify([VERSION, ...prices]),
			log
		});
	};
	const opened = () => loading ??= load();
	return {
		read: async (artifactId) => (await opened()).read(artifactId),
		write: async (artifactId, decoded) => (await opened()).write(artifactId, decoded)
	};
}
// src/jobs/report-on-repository.ts
/** How far this machine's clock may be from GitHub's. */
const LARGEST_CLOCK_ERROR_MS = 864e5;
/**
* Makes and publishes the report of a repository: the whole job. Throws UserError for
* what the user can mend, PublishError once the report is made but could not be published.
*/
async function run(options, ports) {
	try {
		return await runJob(options, ports);
	} catch (error) {
		ports.stopReading?.();
		await tellInSummary(error, options, ports);
		throw error;
	}
}
/** A job whose report could not be made says so where the report would be. */
async function tellInSummary(error, options, ports) {
	if (!(options.publish.has("summary") && !options.dryRun) || !(error instanceof UserError) || ports.writeSummary === void 0) return;
	const { renderFailure } = await import("./failure.js");
	try {
		await ports.writeSummary(renderFailure(error.message));
	} catch {}
}
async function runJob(options, ports) {
	const reading = learnKnownReports(options, ports);
	reading.catch(() => void 0);
	const isGiven = options.since.kind !== "last-report" && options.until !== void 0 && ports.now().getTime() - options.until.getTime() >= LARGEST_CLOCK_ERROR_MS;
	const [{ makeReport }, known] = await Promise.all([Promise.race([reading, ports.sent ?? reading]).then(() => import("./make-report.js")), isGiven ? void 0 : reading]);
	const window = chooseWindow(options, ports.now(), known?.reports.map(({ report }) => report) ?? []);
	ports.log.info(`Window: ${window.from.toISOString()} to ${window.to.toISOString()}.`);
	return makeReport(window, reading, options, ports);
}
export { createGitHubPorts as n, run as t };
