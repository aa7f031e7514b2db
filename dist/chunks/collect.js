import { i as __toESM } from "./rolldown-runtime.js";
import { t as pMap } from "./p-map.js";
import { t as createCountedRecords } from "./counted-records.js";
import { c as HEAD_BYTES, d as isUsageName, f as mayTellUsage, g as createReconciler, h as sayConflicts, i as startPhase, l as chooseDecoder, m as createRejectCounter, n as isKnown, o as isRunInfoFile, r as joinParts, s as readRunInfo, t as conclude, y as estimateOf } from "./conclude-run.js";
import { t as groupBy } from "./group-by.js";
import { n as require_picomatch, t as matchWorkflows } from "./workflow-glob.js";
// src/collect/artifact-names.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** github/gh-aw `actions/setup/sh/compute_artifact_prefix.sh` (#20685). */
const PREFIXED = /^([0-9a-f]{8}-)(.+)$/;
/**
* `usage` is small and holds every phase, so it comes first; the firewall's own logs are
* smaller than the agent's. Other names come last and are always read.
*/
const READING_ORDER = [
	/^usage$/,
	/^firewall-audit-logs$/,
	/^firewall-logs/,
	/^agent$/,
	/^agent-artifacts$/,
	/^detection$/
];
/** Position of names that are not gh-aw's. */
const UNKNOWN_ORDER = READING_ORDER.length;
/** Makes a reader of artifact names: it gives undefined for names that nobody asked for. */
function createArtifactNameReader(patterns) {
	const isWanted = (0, import_picomatch.default)([...patterns], {
		nobrace: true,
		noextglob: true,
		dot: true
	});
	function read(prefix, name) {
		if (!isWanted(name)) return void 0;
		const order = READING_ORDER.findIndex((pattern) => pattern.test(name));
		return {
			prefix,
			name,
			phase: name === "detection" ? "detection" : "agent",
			order: order === -1 ? UNKNOWN_ORDER : order
		};
	}
	return (fullName) => {
		const [, prefix = "", name = ""] = PREFIXED.exec(fullName) ?? [];
		return (prefix === "" ? void 0 : read(prefix, name)) ?? read("", fullName);
	};
}
/** Phases that have a folder of their own in the `usage` artifact. */
const PHASE_FOLDER = /^(agent|detection|evals)\//;
/** Phase of a file inside an artifact: its first folder in `usage`, else the artifact's. */
function phaseOfFile(artifact, path) {
	return (artifact.name === "usage" ? PHASE_FOLDER.exec(path)?.[1] : void 0) ?? artifact.phase;
}
// src/collect/plan-reading.ts
/**
* Joins attempts with the artifacts made in their time and decides what is read. A
* workflow is agentic when gh-aw compiled it (`.lock.yml`) or one of its runs has an
* artifact that was asked for.
*/
function planReading({ attempts, lost, unlisted, candidates }, { includeForks, maxRuns }) {
	const byRun = groupBy(candidates, ({ artifact }) => artifact.runId);
	const joined = [...attempts, ...lost].map((run) => ({
		run,
		candidates: (byRun.get(run.id) ?? []).filter(({ artifact }) => isOfAttempt(artifact, run))
	}));
	const agentic = new Set(joined.filter(({ run, candidates }) => isCompiled(run.workflow.path) || candidates.length > 0).map(({ run }) => workflowKey(run)));
	const chosen = joined.filter(({ run }) => agentic.has(workflowKey(run)) || unlisted.has(run));
	let taken = 0;
	return {
		runs: chosen.map(({ run, candidates }) => {
			if (run.isFork && !includeForks) return {
				run,
				candidates,
				leftOut: "fork"
			};
			taken += 1;
			if (maxRuns > 0 && taken > maxRuns) return {
				run,
				candidates,
				leftOut: "max-runs"
			};
			return {
				run,
				candidates,
				leftOut: lost.has(run) ? "expired" : unlisted.get(run)
			};
		}),
		otherRuns: joined.length - chosen.length
	};
}
/** Makes the filter that the inputs `workflows` and `exclude-workflows` ask for. */
function createWorkflowFilter(included, excluded) {
	const isIncluded = included.length === 0 ? () => true : matchWorkflows(included);
	const isExcluded = matchWorkflows(excluded);
	return ({ workflow }) => isIncluded(workflow) && !isExcluded(workflow);
}
function isOfAttempt(artifact, run) {
	const { createdAt } = artifact;
	if (run.supersededAt !== null && createdAt >= run.supersededAt) return false;
	return run.attempt === 1 || createdAt >= run.startedAt;
}
function isCompiled(path) {
	return path.endsWith(".lock.yml");
}
function workflowKey(run) {
	return run.workflow.path || run.workflow.name;
}
// src/collect/find-runs.ts
/**
* The repository's artifact list is read back to the start of the longest run, at most
* this far before the window; the artifacts of still longer runs are listed run by run.
*/
const LONGEST_SPAN_MS = 864e5;
/** Runs whose artifacts are listed one by one at the same time. */
const CONCURRENCY$1 = 32;
/** Finds the runs of a window and the artifacts that may hold their usage. */
async function findRuns(source, options, log) {
	const { listed, artifacts, from } = await list(source, options.window);
	const toCandidates = createCandidateReader(options.artifacts);
	const candidates = toCandidates(artifacts);
	const unlisted = candidates.map(({ artifact }) => artifact.runId).filter((id) => !listed.ids.has(id));
	const older = await source.readRuns(options.window, [...new Set(unlisted)]);
	const isWanted = createWorkflowFilter(options.workflows, options.excludeWorkflows);
	const attempts = [...listed.attempts, ...older.attempts].filter(isWanted).sort(newestFirst);
	const lost = [...listed.lost, ...older.lost].filter((run) => run.workflow.path === "" || isWanted(run));
	const long = await listArtifactsOf(source, attempts.filter((run) => run.startedAt < from));
	const unique = new Map([...candidates, ...toCandidates(long.artifacts)].map((one) => [one.artifact.id, one]));
	log.info(`${attempts.length} completed runs, ${unique.size} artifacts that may hold usage.`);
	return {
		attempts,
		lost: new Set(lost),
		unlisted: long.unlisted,
		candidates: [...unique.values()]
	};
}
/** Lists runs and artifacts at the same time; the artifacts from when the first run began. */
async function list(source, window) {
	const listing = source.listRuns(window);
	const starting = listing.then(({ attempts }) => firstStart(attempts, window));
	starting.catch(() => void 0);
	const [listed, artifacts] = await Promise.all([listing, source.listArtifacts({
		from: starting,
		to: window.to
	})]);
	return {
		listed,
		artifacts,
		from: await starting
	};
}
function createCandidateReader(names) {
	const readName = createArtifactNameReader(names);
	return (artifacts) => artifacts.flatMap((artifact) => {
		const name = readName(artifact.name);
		return name === void 0 ? [] : [{
			artifact,
			name
		}];
	});
}
function newestFirst(a, b) {
	return b.completedAt.getTime() - a.completedAt.getTime() || b.id - a.id;
}
/** The artifacts of runs that began before the repository's list was read to, run by run. */
async function listArtifactsOf(source, runs) {
	const unlisted = /* @__PURE__ */ new Map();
	return {
		artifacts: (await pMap(groupBy(runs, ({ id }) => id), async ([id, attempts]) => {
			const artifacts = await source.listArtifactsOfRun(id);
			if (!("gap" in artifacts)) return artifacts;
			for (const attempt of attempts) unlisted.set(attempt, artifacts.gap);
			return [];
		}, { concurrency: CONCURRENCY$1 })).flat(),
		unlisted
	};
}
/** When the first attempt began that the repository's artifact list is read for. */
function firstStart(attempts, window) {
	const earliest = /* @__PURE__ */ new Date(window.from.getTime() - LONGEST_SPAN_MS);
	return attempts.map((run) => run.startedAt).filter((startedAt) => startedAt >= earliest).reduce((first, startedAt) => startedAt < first ? startedAt : first, window.from);
}
// src/collect/memory-semaphore.ts
/**
* Makes shares of `total` bytes, given in the order in which they are asked for. A work
* that needs more than all gets all, and is alone.
*/
function createMemorySemaphore(total) {
	const waiting = [];
	let free = total;
	function letIn() {
		for (let [next] = waiting; next !== void 0 && next.bytes <= free; [next] = waiting) {
			waiting.shift();
			free -= next.bytes;
			next.start();
		}
	}
	return () => {
		let held = 0;
		function giveBack() {
			free += held;
			held = 0;
			letIn();
		}
		return {
			giveBack,
			async take(wanted) {
				giveBack();
				const bytes = Math.min(wanted, total);
				await new Promise((start) => {
					waiting.push({
						bytes,
						start: () => setImmediate(start)
					});
					letIn();
				});
				held = bytes;
			}
		};
	};
}
// src/collect/decode-artifact.ts
/** Whether a file inside one of gh-aw's artifacts has to be read for its usage to be known. */
function isWantedFile(path) {
	return isRunInfoFile(path) || isUsageName(path);
}
/** The same for an artifact that the user named, whose files have names of their own. */
function mayBeWantedFile(path) {
	return isRunInfoFile(path) || mayTellUsage(path);
}
/**
* Most records and rejected lines that are held of one artifact; a run makes some thousand
* requests. In memory a line can take 16 times its bytes.
*/
const MAX_LINES = 5e4;
/** A broken line counts as so many: to find what is wrong with it takes longest. */
const BROKEN_LINE = 10;
/** The artifact has more lines than are held. */
var TooManyLinesError = class extends Error {};
/**
* Decodes an artifact's files, which `container` names in the rejects' places; undefined
* when they have more lines than are held.
*/
function decodeArtifact({ files, isArchive }, container) {
	const provider = engineOf(files);
	let lines = 0;
	const countLines = (more) => {
		lines += more;
		if (lines > MAX_LINES) throw new TooManyLinesError();
	};
	try {
		const context = {
			container,
			provider,
			countLines,
			isNamedByUser: !isArchive
		};
		return {
			files: files.map((file) => decodeFile(file, context)),
			isArchive
		};
	} catch (error) {
		if (error instanceof TooManyLinesError) return void 0;
		throw error;
	}
}
function engineOf(files) {
	const file = files.find(({ path, bytes }) => isRunInfoFile(path) && bytes.length <= 1048576);
	return file === void 0 ? void 0 : readRunInfo(Buffer.from(file.bytes).toString()).provider;
}
function decodeFile({ path, bytes }, context) {
	const { container, provider, countLines, isNamedByUser } = context;
	const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString();
	const decoder = chooseDecoder({
		name: path,
		head,
		isNamedByUser
	});
	const records = [];
	const rejects = [];
	const agentRuns = [];
	const agentNames = [];
	let evidence;
	const decoding = decoder?.start({
		origin: {
			container,
			path
		},
		provider,
		record(record) {
			countLines(1);
			records.push(record);
		},
		reject({ reason, line }) {
			countLines(BROKEN_LINE);
			rejects.push({
				reason,
				line
			});
		},
		agentRun(run) {
			countLines(1);
			agentRuns.push(run);
		},
		agentName(id, name) {
			countLines(1);
			agentNames.push([id, name]);
		},
		evidence: (requests) => void (evidence = requests)
	});
	decoding?.write(bytes);
	return {
		path,
		isUsage: decoding !== void 0 && decoding.end() === "decoded",
		isEmpty: bytes.length === 0,
		records,
		rejects,
		agentRuns,
		agentNames,
		evidence
	};
}
// src/collect/run-phases.ts
/** Creates the phases of a run of which nothing is known. */
function createPhases(run, prefix, collection) {
	const phases = /* @__PURE__ */ new Map();
	const scopes = [];
	const phaseOf = (name) => {
		const known = phases.get(name);
		if (known !== void 0) return known;
		const scope = {
			place: `${run.id}/${run.attempt}`,
			prefix,
			isOneRun: true,
			attribution: {
				workflow: run.workflow,
				run,
				phase: name
			}
		};
		const phase = startPhase(name, collection.reconciler.scope(scope));
		scopes.push(scope);
		phases.set(name, phase);
		return phase;
	};
	return {
		get: (name) => phases.get(name),
		all: () => [...phases.values()],
		close: () => scopes.forEach((scope) => collection.reconciler.close(scope)),
		take({ artifact, name }, file) {
			const phase = phaseOf(phaseOfFile(name, file.path));
			if (!file.isUsage) return;
			phase.files += 1;
			phase.evidence = Math.max(phase.evidence, file.evidence ?? 0);
			for (const record of file.records) phase.intake.record(record);
			for (const agentRun of file.agentRuns) phase.intake.agentRun(agentRun);
			for (const [id, agent] of file.agentNames) phase.intake.agentName(id, agent);
			const origin = {
				container: artifact.name,
				path: file.path
			};
			for (const one of file.rejects.slice(phase.rejects)) collection.reject(run, {
				...one,
				origin
			});
			phase.rejects = Math.max(phase.rejects, file.rejects.length);
		}
	};
}
// src/collect/read-run.ts
/** Reads a run's artifacts, the small ones first, until every phase is known in full. */
async function readRun(source, run, candidates, collection) {
	const byPrefix = groupBy(candidates, ({ name }) => name.prefix);
	const parts = [];
	for (const [prefix, group] of byPrefix) {
		const phases = createPhases(run, prefix, collection);
		const failures = await readGroup(source, group, phases, collection);
		parts.push(conclude(phases.all(), failures, hasFailed(run)));
		phases.close();
	}
	if (parts.length === 0) return {
		run,
		basis: null,
		gap: "no-artifact"
	};
	return {
		run,
		...joinParts(parts)
	};
}
function hasFailed({ conclusion }) {
	return conclusion !== null && conclusion !== "success";
}
async function readGroup(source, candidates, phases, collection) {
	const failures = [];
	const inOrder = candidates.toSorted((a, b) => a.name.order - b.name.order || b.artifact.id - a.artifact.id);
	for (const candidate of inOrder) {
		const known = phases.get(candidate.name.phase);
		if (candidate.name.order < UNKNOWN_ORDER && known !== void 0 && isKnown(known)) continue;
		const memory = collection.shareMemory();
		try {
			const result = await readDecoded(source, candidate, collection, memory);
			if ("gap" in result) {
				failures.push({
					phase: phaseAnswering(candidate),
					gap: result.gap
				});
				continue;
			}
			for (const file of result.files) {
				phases.take(candidate, file);
				if (!file.isUsage && !result.isArchive) failures.push(notUsage(file, candidate));
			}
		} finally {
			memory.giveBack();
		}
	}
	return failures;
}
/**
* The phase that, once known from elsewhere, makes up for an artifact that could not be
* read; undefined where none does: `usage` holds several phases, other names hold anything.
*/
function phaseAnswering({ name }) {
	return name.name === "usage" || name.order === UNKNOWN_ORDER ? void 0 : name.phase;
}
/** Memory that a byte of a document can come to: the shortest record, of 19 bytes, takes 300. */
const HELD_PER_BYTE = 16;
/**
* An expired artifact is never looked up, so that a report does not depend on what its
* machine happened to keep.
*/
async function readDecoded(source, { artifact, name }, { cache }, memory) {
	const known = artifact.isExpired ? void 0 : await cache?.read(artifact.id);
	if (known !== void 0) return known;
	const isWanted = name.order === UNKNOWN_ORDER ? mayBeWantedFile : isWantedFile;
	const result = await source.readArtifact(artifact, isWanted, (bytes) => memory.take(HELD_PER_BYTE * bytes));
	if ("gap" in result) return result;
	const decoded = decodeArtifact(result, artifact.name);
	if (decoded === void 0) return { gap: "too-large" };
	await cache?.write(artifact.id, decoded);
	return decoded;
}
/** A file in an archive's place that is no usage file either: empty, or not readable. */
function notUsage(file, candidate) {
	const gap = file.isEmpty ? "empty-usage-file" : "unreadable";
	return {
		phase: phaseAnswering(candidate),
		gap
	};
}
// src/collect/collect.ts
/** Runs under way: enough for the source to fetch some artifacts while it asks for the next. */
const CONCURRENCY = 32;
/** What the artifacts under way may take; with the program's own it stays under 300 MB. */
const MEMORY_BYTES = 134217728;
/** Reads the usage of every run of the window into the ledger. */
async function collect(source, options, { ledger, log, cache, condition }) {
	const [found] = await log.group("Listing runs and artifacts", () => Promise.all([findRuns(source, options, log), condition]));
	const plan = planReading(found, options);
	const { providers } = options;
	const counted = createCountedRecords(ledger, {
		providers,
		since: void 0,
		until: void 0
	});
	const reconciler = createReconciler(counted, estimateOf);
	const rejects = createRejectCounter();
	const outcomes = await log.group("Reading artifacts", () => readPlanned(source, plan.runs, log, {
		reconciler,
		cache,
		shareMemory: createMemorySemaphore(MEMORY_BYTES),
		reject: (run, reject) => rejects.count(run, reject)
	}));
	const { duplicates, ...reconciled } = reconciler.finish();
	for (const sentence of sayConflicts(reconciled.conflicts)) log.warning(sentence);
	return {
		outcomes,
		otherRuns: plan.otherRuns,
		rejects: rejects.summaries(),
		rejectedLines: rejects.lines(),
		duplicateRecords: duplicates,
		...reconciled,
		otherProviders: counted.otherProviders(),
		doubts: source.doubts?.() ?? []
	};
}
function readPlanned(source, runs, log, collection) {
	let done = 0;
	return pMap(runs, async ({ run, candidates, leftOut }) => {
		const outcome = leftOut === void 0 ? await readRun(source, run, candidates, collection) : {
			run,
			basis: null,
			gap: leftOut
		};
		done += 1;
		log.progress("Reading artifacts", done, runs.length);
		return outcome;
	}, { concurrency: CONCURRENCY });
}
export { collect as t };
