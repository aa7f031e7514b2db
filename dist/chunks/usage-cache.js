import { D as string, O as transform, T as safeParse, _ as number, b as picklist, d as literal, h as nullable, k as tuple, l as integer, m as minValue, n as boolean, p as maxValue, s as finite, t as array, v as object, w as safeInteger, x as pipe, y as optional } from "./dist.js";
import { t as pMap } from "./p-map.js";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
// src/cache/entry.ts
/**
* Raised when entries change their form, or when decoders or list prices change what is
* decoded from the same bytes without a new version of the program.
*/
const FORMAT = 3;
/** Larger entries are not kept: at some 40 bytes a record, packed, they would fill the folder. */
const MAX_RECORDS = 2e5;
/** An entry that unpacks to more is none of ours: `MAX_RECORDS` of 1 KB. Bytes. */
const MAX_UNPACKED_BYTES = 209715200;
const tokenCount = pipe(number(), safeInteger(), minValue(0));
const count = optional(tokenCount);
const amount = optional(pipe(number(), finite(), minValue(0)));
const half = pipe(number(), safeInteger());
/** Milliseconds since 1970, as far as a Date reaches. */
const time = pipe(number(), integer(), minValue(-864e13), maxValue(864e13));
const instant = pipe(time, transform((ms) => new Date(ms)));
const UNKNOWN = {
	uncachedInput: void 0,
	cacheRead: void 0,
	cacheWrite: void 0,
	output: void 0
};
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
const text = optional(string());
const flag = optional(boolean());
const modifiersFields = {
	speed: optional(literal("fast")),
	tier: optional(picklist(["batch", "priority"])),
	region: optional(literal("us"))
};
const agentRef = object({
	id: string(),
	run: optional(string())
});
const sessionFields = {
	id: optional(identity),
	message: optional(identity),
	isSidechain: flag,
	hasRequest: flag,
	agent: optional(agentRef)
};
const recordedPriceFields = {
	usd: pipe(number(), finite(), minValue(0)),
	isComplete: boolean()
};
const recordFields = {
	grain: picklist([
		"request",
		"agent",
		"session",
		"run"
	]),
	at: optional(time),
	provider: string(),
	model: text,
	tokens: pipe(object(tokenFields), transform((told) => ({
		...UNKNOWN,
		...told
	}))),
	reportedCostUsd: amount,
	recordedPrice: optional(nullable(object(recordedPriceFields))),
	durationMs: amount,
	identity,
	producer: text,
	modifiers: optional(object(modifiersFields)),
	isPartial: flag,
	isFloor: flag,
	session: optional(object(sessionFields))
};
const runAgentFields = {
	id: string(),
	attempt: number(),
	name: optional(string()),
	stage: optional(string()),
	model: optional(string()),
	state: picklist([
		"running",
		"done",
		"error",
		"unknown"
	]),
	tokens: optional(tokenCount)
};
const agentRunFields = {
	id: string(),
	name: optional(string()),
	session: optional(identity),
	status: optional(string()),
	startedAt: optional(instant),
	durationMs: optional(pipe(number(), finite(), minValue(0))),
	totalTokens: optional(tokenCount),
	stages: array(string()),
	agents: array(object(runAgentFields))
};
const entrySchema = object({
	format: literal(FORMAT),
	artifactId: number(),
	madeWith: string(),
	isArchive: boolean(),
	files: array(object({
		path: string(),
		isUsage: boolean(),
		isEmpty: boolean(),
		records: array(object(recordFields)),
		rejects: array(object({
			reason: picklist([
				"malformed",
				"not-an-object",
				"missing-tokens",
				"negative",
				"not-a-number",
				"implausible",
				"too-long"
			]),
			line: pipe(number(), integer(), minValue(1))
		})),
		agentRuns: array(object(agentRunFields)),
		agentNames: array(tuple([string(), string()]))
	}))
});
const pack = promisify(gzip);
const unpack = promisify(gunzip);
/** Writes what decoding gave as packed JSON; undefined when it is too much to keep. */
async function writeEntry(key, { files, isArchive }) {
	if (files.reduce((sum, { records, rejects }) => sum + records.length + rejects.length, 0) > MAX_RECORDS) return void 0;
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
	return pack(JSON.stringify(entry));
}
/**
* Reads an entry; undefined when it is another key's or of another form. Rejects bytes
* that are no packed JSON: gzip's checksum finds what was cut or changed.
*/
async function readEntry(key, bytes) {
	const text = await unpack(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
	const { success, output } = safeParse(entrySchema, JSON.parse(text.toString("utf8")));
	if (!success) return void 0;
	return output.artifactId === key.artifactId && output.madeWith === key.madeWith ? {
		files: output.files,
		isArchive: output.isArchive
	} : void 0;
}
// src/cache/remove-old-entries.ts
/**
* GitHub keeps an artifact for 90 days unless told otherwise, so an entry of more is asked
* for no more (docs.github.com, "Removing workflow artifacts", 2026).
*/
const MAX_AGE_MS = 7776e6;
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
* never changes, so an entry is right as long as the same decoders and prices made it; any
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
		const reason = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
		log.warning(`cache-dir: ${folder} cannot be written to${reason}, so the next run reads artifacts again; give a folder that can be written to.`);
	}
	return {
		async read(artifactId) {
			const path = pathOf(artifactId);
			try {
				return await readEntry(keyOf(artifactId), await readFile(path));
			} catch (error) {
				if (!isMissing(error)) log.debug(`${path} is no cache entry: it is read anew.`);
				return;
			}
		},
		async write(artifactId, decoded) {
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
/** Of 64 hex digits; enough to keep apart the repositories that share a folder. */
const PREFIX_LENGTH = 16;
function digest(text) {
	return createHash("sha256").update(text).digest("hex");
}
function isMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
export { createUsageCache };
