import { a as UserError, i as UnconfirmedError, n as PublishError, o as codeOf, s as sayCode } from "./errors.js";
import { C as optional, M as transform, N as tuple, O as safeInteger, S as object, T as pipe, d as integer, g as maxValue, h as maxLength, i as check, j as string, k as safeParse, m as literal, n as array, r as boolean, v as minValue, w as picklist, x as number, y as nullable } from "./group-by.js";
import { t as UNKNOWN_TOKENS } from "./tokens.js";
import { a as isPlausibleInstant, i as MAX_RUN_TOKENS, n as MAX_DURATION_MS, r as MAX_REQUEST_TOKENS, t as MAX_COST_USD } from "./plausible.js";
import { t as pMap } from "./p-map.js";
import { o as MS_PER_DAY } from "./model-name.js";
import { t as writeFiles } from "./files.js";
import { n as readReportIssues, t as sayOdd } from "./say-odd.js";
import { a as rowsOf, c as isGone, d as toPlainWords, f as toUserError, i as readPages, l as isNotFound, o as isDoubtful, r as readLogin, s as isForbidden, t as WORKFLOW_LOGIN, u as isRateLimit } from "./own-accounts.js";
import { d as titleOf } from "./track.js";
import { a as touchedIssues, n as readKnownReports, r as readUnlabelledReports } from "./known-reports.js";
import { t as dateOfReport } from "./marker.js";
import { A as strong, D as paragraph, k as say, y as code } from "./sparkline.js";
import { t as printMarkdown } from "./markdown.js";
import { t as renderSummary } from "./summary.js";
import { n as pause, t as noPause } from "./pause.js";
import { t as VERSION } from "./version.js";
import { n as createNewsSender } from "./webhooks.js";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { appendFile, lstat, mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { constants } from "node:fs";
// src/domain/usage-record.ts
/** Why a line was not read as a record. */
const REJECT_REASONS = [
	"malformed",
	"not-an-object",
	"missing-tokens",
	"negative",
	"not-a-number",
	"implausible",
	"too-long"
];
// src/cache/entry.ts
/**
* Raised when entries change their form, or when decoders change what is decoded from the
* same bytes without a new version of the program.
*/
const FORMAT = 3;
/** As many records and rejected lines as are held of an artifact: none that is kept has more. */
const MAX_LINES = 5e4;
/** Larger entries are not kept, and one that unpacks to more is none of ours. Bytes. */
const MAX_UNPACKED_BYTES = 33554432;
/** The decoders' bounds: whoever can write to the folder is a stranger too. */
const upTo = (most) => pipe(number(), minValue(0), maxValue(most));
const tokenCount = pipe(upTo(MAX_RUN_TOKENS), safeInteger());
const count = optional(tokenCount);
const usd = optional(upTo(MAX_COST_USD));
const duration = optional(upTo(MAX_DURATION_MS));
const half = pipe(number(), safeInteger(), minValue(-(2 ** 31)), maxValue(2 ** 31 - 1));
/** Milliseconds since 1970. */
const time = pipe(number(), integer(), check(isPlausibleInstant));
/** Names inside archives may have 64 KB; no other text is kept at such length. */
const path = pipe(string(), maxLength(65535));
const name = pipe(string(), maxLength(200));
const instant = pipe(time, transform((ms) => new Date(ms)));
const tokenFields = {
	uncachedInput: count,
	cacheRead: count,
	cacheWrite: count,
	cacheWrite1h: count,
	output: count,
	unsplit: count
};
const identity = object({
	high: half,
	low: half
});
const text = optional(name);
const flag = optional(boolean());
const modifiersFields = {
	speed: optional(picklist(["fast", "other"])),
	tier: optional(picklist([
		"batch",
		"priority",
		"other"
	])),
	region: optional(literal("us"))
};
const agentRef = object({
	id: name,
	run: text
});
const sessionFields = {
	id: optional(identity),
	message: optional(identity),
	isSidechain: flag,
	hasRequest: flag,
	agent: optional(agentRef)
};
const recordedPriceFields = {
	usd: upTo(MAX_COST_USD),
	isComplete: boolean(),
	range: optional(object({
		lowUsd: upTo(MAX_COST_USD),
		highUsd: upTo(MAX_COST_USD)
	}))
};
const tokens = pipe(object(tokenFields), transform((known) => ({
	...UNKNOWN_TOKENS,
	...known
})));
const recordFields = {
	grain: picklist([
		"request",
		"agent",
		"session",
		"run"
	]),
	at: optional(time),
	provider: name,
	model: text,
	tokens,
	otherTokens: optional(tokens),
	webSearches: count,
	reportedCostUsd: usd,
	recordedPrice: optional(nullable(object(recordedPriceFields))),
	durationMs: duration,
	identity,
	producer: text,
	modifiers: optional(object(modifiersFields)),
	isPartial: flag,
	isFloor: flag,
	session: optional(object(sessionFields))
};
const runAgentFields = {
	id: name,
	attempt: pipe(number(), safeInteger(), minValue(1)),
	name: text,
	stage: text,
	model: text,
	state: picklist([
		"running",
		"done",
		"error",
		"unknown"
	]),
	tokens: optional(tokenCount)
};
const agentRunFields = {
	id: name,
	name: text,
	session: optional(identity),
	status: text,
	startedAt: optional(instant),
	durationMs: duration,
	totalTokens: optional(tokenCount),
	stages: array(name),
	agents: array(object(runAgentFields))
};
/** A request that is counted has no more tokens than one can have. */
const record = pipe(object(recordFields), check(({ grain, tokens }) => grain !== "request" || Object.values(tokens).every((one) => (one ?? 0) <= MAX_BUCKET_TOKENS)));
/** Output and reasoning, which Gemini counts apart, are one bucket. */
const MAX_BUCKET_TOKENS = 2 * MAX_REQUEST_TOKENS;
const entrySchema = object({
	format: literal(FORMAT),
	artifactId: number(),
	madeWith: string(),
	isArchive: boolean(),
	files: array(object({
		path,
		isUsage: boolean(),
		isEmpty: boolean(),
		records: array(record),
		rejects: array(object({
			reason: picklist(REJECT_REASONS),
			line: pipe(number(), integer(), minValue(1))
		})),
		agentRuns: array(object(agentRunFields)),
		agentNames: array(tuple([name, name])),
		evidence: count
	}))
});
const pack = promisify(gzip);
const unpack = promisify(gunzip);
/** Writes what decoding gave as packed JSON; undefined when it is too much to keep. */
async function writeEntry(key, { files, isArchive }) {
	if (linesOf(files) > MAX_LINES) return void 0;
	const entry = {
		format: FORMAT,
		...key,
		isArchive,
		files: files.map((file) => ({
			...file,
			agentRuns: file.agentRuns.map((run) => ({
				...run,
				startedAt: run.startedAt?.getTime()
			}))
		}))
	};
	const json = Buffer.from(JSON.stringify(entry));
	return json.length > MAX_UNPACKED_BYTES ? void 0 : pack(json);
}
function linesOf(files) {
	return files.reduce((sum, { records, rejects }) => sum + records.length + rejects.length, 0);
}
/**
* Reads an entry; undefined when it is another key's or of another form. Rejects bytes
* that are no packed JSON: gzip's checksum finds what was cut or changed.
*/
async function readEntry(key, bytes) {
	const text = await unpack(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
	const { success, output } = safeParse(entrySchema, JSON.parse(text.toString("utf8")));
	if (!success) return void 0;
	return output.artifactId === key.artifactId && output.madeWith === key.madeWith && linesOf(output.files) <= MAX_LINES ? {
		files: output.files,
		isArchive: output.isArchive
	} : void 0;
}
// src/cache/remove-old-entries.ts
/**
* GitHub keeps an artifact for 90 days unless set otherwise, so an entry of more is asked
* for no more (docs.github.com, "Removing workflow artifacts", 2026).
*/
const MAX_AGE_MS = 90 * MS_PER_DAY;
/** What a folder may hold: some 50,000 artifacts of gh-aw, and a twentieth of what GitHub's cache gives a repository. Bytes. */
const MAX_FOLDER_BYTES = 536870912;
/** Names that the cache gives: an entry, or the draft of one. Other files are not ours. */
const OWN_NAME = /^[0-9a-f]{16}-\d+\.json\.gz(?:\.[0-9a-f-]{36})?$/;
/** Removes what was written more than 90 days ago, and beyond 512 MiB the oldest first. */
async function removeOldEntries(folder, now, mostBytes = MAX_FOLDER_BYTES) {
	const names = (await readdir(folder)).filter((name) => OWN_NAME.test(name));
	const newestFirst = (await pMap(names, (name) => measure(join(folder, name)), { concurrency: 16 })).filter((file) => file !== void 0).sort((a, b) => b.writtenAt - a.writtenAt || (a.path < b.path ? -1 : 1));
	let bytes = 0;
	for (const { path, size, writtenAt } of newestFirst) {
		bytes += size;
		if (bytes > mostBytes || now - writtenAt > MAX_AGE_MS) await rm(path, { force: true });
	}
}
/** Undefined when another run has removed it in between. */
async function measure(path) {
	try {
		const { size, mtimeMs } = await stat(path);
		return {
			path,
			size,
			writtenAt: mtimeMs
		};
	} catch {
		return;
	}
}
// src/cache/usage-cache.ts
/**
* Keeps decoded usage in a folder, one small file an artifact. The content of an artifact
* never changes, so an entry is right as long as the same decoders made it; any
* other is read as if it were not there, and then replaced. A folder that cannot be
* written to gives one warning.
*/
function createUsageCache({ folder, repository, madeWith, log }) {
	const prefix = digest(repository).slice(0, PREFIX_LENGTH);
	const keyOf = (artifactId) => ({
		artifactId,
		madeWith: digest(madeWith)
	});
	const pathOf = (artifactId) => join(folder, `${prefix}-${artifactId}.json.gz`);
	let opened;
	let isWritable = true;
	let isOurs;
	/** False for a folder that is a link: whoever put it there chose what is read and removed. */
	async function isNoLink() {
		try {
			if (!(await lstat(folder)).isSymbolicLink()) return true;
		} catch {
			return true;
		}
		isWritable = false;
		log.warning(`cache-dir: ${folder} is a link, so nothing is kept there; give the folder itself.`);
		return false;
	}
	/** Makes the folder and room in it, before the first entry is written. */
	async function open() {
		try {
			await mkdir(folder, { recursive: true });
			await removeOldEntries(folder, Date.now());
		} catch (error) {
			giveUp(error);
		}
	}
	function giveUp(error) {
		if (!isWritable) return;
		isWritable = false;
		log.warning(`cache-dir: ${folder} cannot be written to${sayCode(error)}, so the next run reads artifacts again; give a folder that can be written to.`);
	}
	return {
		async read(artifactId) {
			if (!await (isOurs ??= isNoLink())) return void 0;
			const path = pathOf(artifactId);
			try {
				return await readEntry(keyOf(artifactId), await readPlainFile$1(path));
			} catch (error) {
				if (codeOf(error) !== "ENOENT") log.debug(`${path} is no cache entry: it is read anew.`);
				return;
			}
		},
		async write(artifactId, decoded) {
			if (!await (isOurs ??= isNoLink())) return;
			opened ??= open();
			await opened;
			if (!isWritable) return;
			const path = pathOf(artifactId);
			const draft = `${path}.${randomUUID()}`;
			try {
				const entry = await writeEntry(keyOf(artifactId), decoded);
				if (entry === void 0) return;
				await writeFile(draft, entry, {
					flag: "wx",
					mode: 384
				});
				await rename(draft, path);
			} catch (error) {
				giveUp(error);
				await rm(draft, { force: true }).catch(() => void 0);
			}
		}
	};
}
/** No entry is larger than what it unpacks to. Bytes. */
const MAX_PACKED_BYTES = 33554432;
/** Neither follows a link nor waits for what writes to a pipe. */
const PLAIN$1 = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Reads a file that is one, and of a size that ours may have. */
async function readPlainFile$1(path) {
	const file = await open(path, PLAIN$1);
	try {
		const info = await file.stat();
		if (!info.isFile() || info.size > MAX_PACKED_BYTES) throw new Error("It is no file of ours");
		return await file.readFile();
	} finally {
		await file.close();
	}
}
/** Of 64 hex digits; enough to keep apart the repositories that share a folder. */
const PREFIX_LENGTH = 16;
function digest(text) {
	return createHash("sha256").update(text).digest("hex");
}
// src/sources/issue-edits.ts
/** More issues are asked for in no query. */
const MOST_ISSUES = 30;
/**
* Reads who last edited the text of issues, and when, which REST does not give
* (docs.github.com, GraphQL, `Issue.lastEditedAt` and `editor`, 2026). Of an issue that was
* not edited, or where GitHub does not say, there is none.
*/
async function readIssueEdits(client, { owner, repo }, numbers) {
	const edits = /* @__PURE__ */ new Map();
	const fields = numbers.slice(0, MOST_ISSUES).map((n) => `i${n}: issue(number: ${n}) { number lastEditedAt editor { __typename login } }`);
	try {
		const { repository } = await client.graphql(`query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(" ")} } }`, {
			owner,
			repo,
			request: { retries: 3 }
		});
		const own = /* @__PURE__ */ new Set([WORKFLOW_LOGIN, await readLogin(client)]);
		for (const wire of Object.values(repository ?? {})) {
			const at = new Date(wire?.lastEditedAt ?? NaN);
			const by = loginOf(wire?.editor);
			if (wire?.number === void 0 || Number.isNaN(at.getTime())) continue;
			edits.set(wire.number, {
				at,
				by: by ?? "an account that is gone",
				isOwn: own.has(by) && !!by
			});
		}
	} catch {}
	return edits;
}
/** GraphQL names bots without the `[bot]` that REST puts behind them. */
function loginOf(editor) {
	const { __typename: type, login } = editor ?? {};
	return type === "Bot" && login?.endsWith("[bot]") === false ? `${login}[bot]` : login;
}
// src/sources/price-list.ts
const REPOSITORY = {
	owner: "pydantic",
	repo: "genai-prices"
};
/** The prices without words, in the form of version 2 (260 KB in 2026-08). */
const PATH = "prices/new_data/v2/data_slim.json";
const FILE = "price-list.json";
/** Twenty times what the list has. Characters. */
const MAX_LENGTH = 5e6;
/**
* Reads the newest price list of pydantic/genai-prices through GitHub's API, at the commit
* that last changed it. When that fails, or the list is not what it should be, it gives the
* list that was kept last, or undefined, which is the bundled one, and warns.
*/
async function readLatestPriceList(client, { folder: given, check, log }) {
	const folder = given !== void 0 && await isLink(given) ? void 0 : given;
	const kept = folder === void 0 ? void 0 : await readKept(folder, check);
	try {
		const { data: commits } = await client.repos.listCommits({
			...REPOSITORY,
			path: PATH,
			per_page: 1
		});
		const [commit] = commits;
		const date = commit?.commit.committer?.date?.slice(0, 10);
		if (commit === void 0 || date === void 0) throw new Error(`${PATH} is not there`);
		const version = `${REPOSITORY.owner}/${REPOSITORY.repo}@${commit.sha}`;
		if (kept?.version === version) return kept;
		const list = check({
			version,
			date,
			providers: await readProviders(client, commit.sha)
		});
		if (folder !== void 0) await keep(folder, list, log);
		return list;
	} catch (error) {
		const instead = kept === void 0 ? "the bundled list" : `the list of ${kept.date}`;
		log.warning(`price-list: the newest prices could not be read (${reasonOf(error)}), so ${instead} is used; set price-list to bundled if it stays so.`);
		return kept;
	}
}
async function readProviders(client, ref) {
	const { data } = await client.repos.getContent({
		...REPOSITORY,
		path: PATH,
		ref
	});
	if (Array.isArray(data) || data.type !== "file" || data.encoding !== "base64") throw new Error(`${PATH} is not a file of up to 1 MB`);
	return parse(Buffer.from(data.content, "base64").toString("utf8"));
}
function parse(text) {
	if (text.length > MAX_LENGTH) throw new Error("the list is too long");
	return JSON.parse(text);
}
async function readKept(folder, check) {
	try {
		return check(parse(await readPlainFile(join(folder, FILE))));
	} catch {
		return;
	}
}
/** Whoever put a link there chose what is read; the usage cache warns of it. */
async function isLink(folder) {
	return lstat(folder).then((info) => info.isSymbolicLink(), () => false);
}
/** Neither follows a link nor waits for what writes to a pipe. */
const PLAIN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function readPlainFile(path) {
	const file = await open(path, PLAIN);
	try {
		const info = await file.stat();
		if (!info.isFile() || info.size > MAX_LENGTH) throw new Error(`${FILE} is no file of ours`);
		return await file.readFile("utf8");
	} finally {
		await file.close();
	}
}
async function keep(folder, list, log) {
	const draft = join(folder, `${FILE}.${randomUUID()}`);
	try {
		await mkdir(folder, { recursive: true });
		await writeFile(draft, JSON.stringify(list), {
			flag: "wx",
			mode: 384
		});
		await rename(draft, join(folder, FILE));
	} catch (error) {
		log.debug(`The price list was not kept: ${reasonOf(error)}`);
		await rm(draft, { force: true }).catch(() => void 0);
	}
}
function reasonOf(error) {
	return error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
}
// src/jobs/write-issue.ts
/** How long GitHub's lists may lag behind a create. Milliseconds. */
const LIST_DELAY_MS = 2e3;
/** A create whose outcome is unknown is made once more, when no issue is found. */
const MAX_CREATES = 2;
/**
* Writes the report as an issue: updates the one of the same date, else creates one, then
* closes the earlier ones. Title and body are replaced; state, lock and other labels stay
* as people set them. Throws PublishError when the issue could not be written.
*/
async function writeIssue(plan, ports) {
	const { issues, log } = ports;
	await issues.ensureLabel(plan.label);
	const issue = await update(plan, plan.existing, ports) ?? await update(plan, await plan.findAgain(), ports) ?? await keepFirst(plan, await create(plan, ports), ports);
	log.info(`Issue #${issue.number} ${issue.wasUpdated ? "updated" : "created"}: ${issue.url}`);
	await issues.keepLabel(plan.label, issue);
	const close = (as, replaced) => issues.closeReplaced({
		by: issue,
		replaced,
		as
	});
	const duplicates = await close("duplicate", plan.duplicates);
	const closed = plan.closeOlder ? await close("older", plan.older) : [];
	const all = [...duplicates, ...closed];
	if (all.length > 0) log.info(`Closed: ${all.map((number) => `#${number}`).join(", ")}`);
	return {
		number: issue.number,
		url: issue.url,
		wasUpdated: issue.wasUpdated,
		closed
	};
}
/** Gives undefined when there is no such issue, or no longer. */
async function update({ title, body }, number, { issues }) {
	if (number === void 0) return void 0;
	const updated = await issues.update(number, {
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
async function create(plan, ports) {
	const { title, body, label } = plan;
	for (let creates = 1;; creates += 1) try {
		return {
			...await ports.issues.create({
				title,
				body
			}, label),
			wasUpdated: false
		};
	} catch (error) {
		if (!(error instanceof UnconfirmedError)) throw error;
		ports.log.info("GitHub did not confirm the new issue: looking whether it is there.");
		await ports.pause(LIST_DELAY_MS);
		const found = await update(plan, await plan.findAgain(), ports);
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
async function keepFirst(plan, made, ports) {
	const { issues, log } = ports;
	const first = await plan.findAgain().catch((error) => {
		if (!(error instanceof UserError)) throw error;
		log.warning(`Whether another run made a report too is not known: ${error.message}`);
	});
	if (first === void 0 || first >= made.number) return made;
	const kept = await update(plan, first, ports);
	if (kept === void 0) return made;
	log.info(`Another run made report #${first} at the same time: #${made.number} is closed.`);
	await issues.closeReplaced({
		by: kept,
		replaced: [made.number],
		as: "duplicate"
	});
	return kept;
}
// src/jobs/publish-issue.ts
/** The label's look: GitHub's own "information" blue. */
const LABEL_COLOR = "0969da";
const LABEL_DESCRIPTION = "What the AI agents of this repository used and cost";
/**
* Publishes a report as the one issue of its date and series, beside what is known of the
* earlier ones. Throws PublishError.
*/
async function publishIssue({ report, markdown, known }, options, ports) {
	if (known.failure !== void 0) throw known.failure;
	const date = dateOfReport(report);
	const title = titleOf(report, options.titlePrefix);
	const touched = (reports) => touchedIssues(reports, {
		...options,
		date,
		title
	});
	return writeIssue({
		...touched(known),
		title,
		body: markdown,
		label: {
			name: options.label,
			color: LABEL_COLOR,
			description: LABEL_DESCRIPTION
		},
		closeOlder: options.closeOlderIssues,
		findAgain: async () => touched(await readKnownReports(options, ports)).existing ?? touched(await readUnlabelledReports(options, ports, date)).existing
	}, ports);
}
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
		throw new PublishError(explain$1(error), { cause: error });
	}
}
function explain$1(error) {
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
	const call = {
		doing,
		repository: `${owner}/${repo}`,
		permission: "issues: write"
	};
	const explained = toUserError(error, call, PublishError);
	if (!(explained instanceof PublishError)) throw explained;
	log.warning(`${explained.message} Without the label "${label.name}" the next report cannot find this one.`);
}
// src/publishers/replaced-issues.ts
/**
* Closes reports, each with a comment that links the one that stays, and gives the numbers
* of those closed. Issues that are closed or gone by then are left alone. A failure is a warning;
* the next run meets the issue again.
*/
async function closeReplaced(client, replacement, log) {
	const { by, replaced } = replacement;
	const closed = [];
	for (const number of replaced.filter((one) => one !== by.number)) try {
		if (await close(client, replacement, number, log)) closed.push(number);
	} catch (error) {
		log.warning(`Report #${number} stays open: ${explain(error, replacement, number)}`);
		if (isRateLimit(error)) break;
	}
	return closed;
}
async function close(client, replacement, number, log) {
	const { owner, repo, by, as } = replacement;
	const issue = {
		owner,
		repo,
		number
	};
	if (await readState(client, issue) !== "open") return false;
	await commentOnce(client, replacement, issue, log);
	return await editIssue(client, issue, {
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
	const ignore = () => void 0;
	const pages = readPages(async (page) => {
		const query = {
			...issue,
			per_page: 100,
			page
		};
		const { data, headers } = await client.rest.issues.listComments(query);
		return {
			rows: rowsOf(data, {}, ignore),
			link: headers.link
		};
	}, ignore);
	for await (const comments of pages) if (comments.some((comment) => comment.user?.type === "Bot" && comment.body === body)) return;
	try {
		await client.rest.issues.createComment({
			...issue,
			body
		});
	} catch (error) {
		if (!isForbidden(error)) throw error;
		log.warning(`Report #${number} gets no link: ${explain(error, replacement, number)}`);
	}
}
function sayReplaced({ owner, repo, by, as }) {
	const link = `${owner}/${repo}#${by.number}`;
	return as === "older" ? `The newer report is ${link}.` : `Two runs made a report of this date at the same time: ${link} is the one that is kept.`;
}
/** The sentence for a failure of the API; any other error is a defect and thrown. */
function explain(error, { owner, repo }, number) {
	const explained = toUserError(error, {
		doing: `closing issue #${number}`,
		repository: `${owner}/${repo}`,
		permission: "issues: write"
	}, PublishError);
	if (explained instanceof PublishError) return explained.message;
	throw explained;
}
// src/publishers/issue-writer.ts
/** Writes to the issues of a repository on GitHub. */
function createIssueWriter(client, { owner, repo }, log) {
	async function explained(work) {
		try {
			return await work();
		} catch (error) {
			throw toUserError(error, {
				doing: "writing the report issue",
				repository: `${owner}/${repo}`,
				permission: "issues: write"
			}, isDoubtful(error) ? UnconfirmedError : PublishError);
		}
	}
	return {
		ensureLabel: (label) => ensureLabel(client, {
			owner,
			repo,
			label
		}, log),
		keepLabel: (label, issue) => keepLabel(client, {
			owner,
			repo,
			label
		}, issue, log),
		create: (text, label) => explained(async () => {
			const wanted = {
				owner,
				repo,
				...text,
				labels: [label.name]
			};
			return toWrittenIssue((await client.rest.issues.create(wanted)).data);
		}),
		update: (number, text) => explained(() => editIssue(client, {
			owner,
			repo,
			number
		}, text)),
		closeReplaced: (replacement) => closeReplaced(client, {
			owner,
			repo,
			...replacement
		}, log)
	};
}
// src/publishers/job-summary.ts
/** GitHub drops a step's summary above this size (docs.github.com, job summaries, 2026). Bytes. */
const MAX_SUMMARY_BYTES = 1048576;
const CUT_NOTE = "> The end is cut off: GitHub takes no summary above 1 MiB. `report.md` is complete.\n\n";
/**
* Appends Markdown to the job summary: `path` is what the runner gives a step as
* GITHUB_STEP_SUMMARY. What GitHub would not take is cut at a line, with a note.
* Throws PublishError when the file cannot be written.
*/
async function writeJobSummary(path, markdown) {
	const text = cutToBytes(markdown.endsWith("\n") ? markdown : `${markdown}\n`, MAX_SUMMARY_BYTES);
	try {
		await appendFile(path, text);
	} catch (error) {
		throw new PublishError(`The job summary ${path} could not be written${sayCode(error)}: leave \`summary\` out of \`publish\` where there is none.`, { cause: error });
	}
}
/**
* The longest beginning of whole lines that stays below `most` bytes of UTF-8 together
* with a note before it; the text itself when it is small enough. The note comes first,
* because the cut may fall into a folded part.
*/
function cutToBytes(text, most) {
	const bytes = Buffer.from(text);
	if (bytes.length < most) return text;
	const room = most - Buffer.byteLength(CUT_NOTE) - 1;
	const end = bytes.subarray(0, Math.max(0, room)).lastIndexOf("\n") + 1;
	return CUT_NOTE + bytes.subarray(0, end).toString();
}
// src/renderers/failure.ts
/** Our messages are one sentence; what they quote of others may be longer. */
const MAX_MESSAGE_CHARS = 4e3;
/**
* Why there is no report, shown where people look for it. What is between
* backticks in the message is shown as code, and nothing in it becomes a link or a mention.
*/
function renderFailure(message) {
	const words = message.slice(0, MAX_MESSAGE_CHARS).split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? code(part) : part);
	return `${printMarkdown(paragraph(say`${strong("There is no report.")} ${words}`, "warning"))}\n`;
}
// src/wiring/publishers.ts
/** Where a report may go, in this order: what each publisher gets, and when. */
function createPublishers(options, reading, { client, beginPublishing, isThrottled = true, summaryPath = "", log }) {
	const isAsked = (channel) => !options.dryRun && options.publish.has(channel);
	return [
		{
			name: "issue",
			isWanted: isAsked("issue"),
			publish(publication) {
				beginPublishing();
				return publishIssue(publication, options, {
					issues: createIssueWriter(client, options, log),
					...reading,
					pause: isThrottled ? pause : noPause,
					log
				});
			},
			async amend({ number }, { report, markdown }) {
				const title = titleOf(report, options.titlePrefix);
				await createIssueWriter(client, options, log).update(number, {
					title,
					body: markdown
				});
			}
		},
		{
			name: "summary",
			isWanted: isAsked("summary") && summaryPath !== "",
			async publish({ report }) {
				await writeJobSummary(summaryPath, renderSummary(report));
			},
			publishFailure: (message) => writeJobSummary(summaryPath, renderFailure(message))
		},
		{
			name: "artifact",
			isWanted: isAsked("artifact"),
			async publish({ paths }) {
				await uploadArtifact(Object.values(paths), options.outputDir);
			}
		}
	];
}
// src/wiring/report-ports.ts
/** Joins the job with GitHub, the disk and the clock. */
function createReportPorts(options, around) {
	const { client, runs, stopReading, apiUrl, log, now } = around;
	let early = around.early;
	const read = (query) => {
		const answer = "label" in query ? early : void 0;
		if (answer !== void 0) early = void 0;
		return answer ?? readReportIssues(client, options, query, sayOdd(log));
	};
	const reading = {
		readReportIssues: read,
		readEdits: (numbers) => readIssueEdits(client, options, numbers)
	};
	return {
		runs,
		cache: createCache(options, apiUrl, log),
		stopReading,
		...reading,
		...options.priceList === "latest" && { readPriceList: (check) => readLatestPriceList(client, {
			folder: options.cacheDir,
			check,
			log
		}) },
		async renderHtml(report) {
			const { renderHtml } = await import("./html-page.js");
			return renderHtml(report);
		},
		writeFiles: (files) => writeFiles(options.outputDir, files),
		publishers: createPublishers(options, reading, around),
		sendNews: options.dryRun ? void 0 : createNewsSender(options, around),
		now,
		log,
		version: VERSION
	};
}
/** An entry is of use only to the same program: its version stands for the decoders. */
function createCache(options, apiUrl, log) {
	const { cacheDir, owner, repo } = options;
	if (cacheDir === void 0) return void 0;
	return createUsageCache({
		folder: cacheDir,
		repository: `${apiUrl}/${owner}/${repo}`.toLowerCase(),
		madeWith: VERSION,
		log
	});
}
export { createReportPorts as t };
