import { h as isZip, v as readLargeArchive } from "./parse-options.js";
import { i as readBatch, n as createCountedRecords, o as startLineWorkers, r as createBatchMemory, t as createRangeDecoder } from "./range-decoder.js";
import { I as identityOfText, R as toHex, d as tokenUsageJsonl, u as startMeaning, y as UNKNOWN_PROVIDER } from "./price-book.js";
import { c as createRejectCounter, l as estimateOf, n as chooseDecoder, o as providerOfModel, s as createDeduplicator, u as createSessionBook } from "./choose-decoder.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { closeSync, createReadStream, openAsBlob, openSync, readSync } from "node:fs";
import { open, opendir, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
// src/decoders/recorded-run.ts
/** Runs have the ids that the ledger gave them, which no other format knows. */
const RUNS = identityOfText("run of a ledger of tasks");
/**
* The usage of a recorded run as one record. The model is told where it is the only one,
* the provider where it made all models that are named.
*/
function decodeRecordedRun({ id, at, models, spend }) {
	const { costUsd, costIsFloor, reportedUsd } = spend;
	const [model, ...others] = models;
	const [provider = UNKNOWN_PROVIDER, ...rest] = new Set(models.map(providerOfModel));
	return {
		grain: "run",
		at: at?.getTime(),
		provider: rest.length === 0 ? provider : UNKNOWN_PROVIDER,
		model: others.length === 0 ? model : void 0,
		tokens: {
			uncachedInput: spend.uncachedInput ?? void 0,
			cacheRead: spend.cacheRead ?? void 0,
			cacheWrite: spend.cacheWrite ?? void 0,
			output: spend.output ?? void 0
		},
		recordedPrice: costUsd === null ? null : {
			usd: costUsd,
			isComplete: !costIsFloor
		},
		reportedCostUsd: reportedUsd ?? void 0,
		identity: identityOfText(id, RUNS)
	};
}
// src/threads/range-queue.ts
/**
* Cuts a file of a size into ranges. Bytes. `mostOrders`: so many may be under way, ordered
* and not yet told, which bounds the memory.
*/
function createRangeQueue(size, rangeBytes, mostOrders) {
	const ranges = Math.max(1, Math.ceil(size / rangeBytes));
	const again = [];
	const spare = [];
	let ordered = 0;
	let underWay = 0;
	function nextIndex() {
		const index = again.pop() ?? ordered;
		if (index === ranges) return void 0;
		if (index === ordered) ordered += 1;
		return index;
	}
	return {
		ranges,
		next() {
			if (underWay >= mostOrders) return void 0;
			const index = nextIndex();
			if (index === void 0) return void 0;
			underWay += 1;
			const from = index * rangeBytes;
			return {
				index,
				range: {
					from,
					to: index === ranges - 1 ? Number.POSITIVE_INFINITY : from + rangeBytes
				},
				memory: spare.pop() ?? createBatchMemory()
			};
		},
		told(memory) {
			underWay -= 1;
			spare.push(memory);
		},
		lost({ index }) {
			underWay -= 1;
			again.push(index);
		}
	};
}
// src/threads/decode-in-threads.ts
/** Some 1,300 records: orders of so many cost little, and so does what waits. Bytes. */
const RANGE_BYTES = 524288;
/** So many ranges may wait for one before them, each in some 200 KB of memory. */
const RANGES_AHEAD = 8;
/**
* Decodes a file of lines in several threads, this one among them, and tells the sink all
* lines or their sums in the order of the lines: to the sink it is as if one thread had read
* the file.
*/
async function decodeInThreads(file, sink, { threads, rangeBytes = RANGE_BYTES }) {
	const handle = await open(file);
	try {
		const { size } = await handle.stat();
		await tellRanges(createRangeQueue(size, rangeBytes, RANGES_AHEAD), sink, {
			descriptor: handle.fd,
			rules: sink.rules
		}, threads);
	} finally {
		await handle.close();
	}
}
/** Has ranges decoded, and tells them to the sink in their order. */
async function tellRanges(queue, sink, settings, threads) {
	const decodeHere = createRangeDecoder(settings);
	const decoded = /* @__PURE__ */ new Map();
	const workers = startLineWorkers(threads, {
		settings,
		onDecoded: ({ index, range }) => decoded.set(index, range),
		onLost: (order) => queue.lost(order)
	});
	function giveOrders() {
		while (workers.hasRoom) {
			const order = queue.next();
			if (order === void 0) return;
			workers.give(order);
		}
	}
	/** Waits for a range, and decodes others meanwhile. */
	async function rangeAt(index) {
		for (;;) {
			await setImmediate();
			giveOrders();
			const range = decoded.get(index);
			decoded.delete(index);
			if (range !== void 0) return range;
			const order = queue.next();
			if (order === void 0) await workers.news();
			else decoded.set(order.index, decodeHere(order.range, order.memory));
		}
	}
	try {
		let linesBefore = 0;
		for (let index = 0; index < queue.ranges; index += 1) {
			const { batch, lines, sums } = await rangeAt(index);
			if (sums === void 0 || sink.sums?.(sums, batch) !== true) readBatch(batch, {
				record: (record) => sink.record(record),
				reject: (reason, line) => sink.reject(reason, linesBefore + line)
			});
			linesBefore += lines;
			const { numbers, kindPlaces, identities } = batch;
			queue.told({
				numbers,
				kindPlaces,
				identities
			});
		}
	} finally {
		await workers.stop();
	}
}
// src/threads/decode-large-file.ts
/** What one thread decodes in the time that a second one takes to start and warm up. Bytes. */
const LARGE_BYTES = 33554432;
/** A line has some 400; rather too many, so that room is made for too few. */
const BYTES_A_RECORD = 500;
/** Room for more is made when they come. */
const MOST_EXPECTED = 5e6;
/**
* Decodes a large `token-usage.jsonl` in several threads. False when the file is not large
* or the machine has one core: nothing was read then.
*/
async function decodeLargeFile(file, context, intake) {
	const threads = Math.min(availableParallelism() - 1, 2);
	const { size } = await stat(file);
	if (threads < 1 || size < LARGE_BYTES) return false;
	intake?.expect(Math.min(size / BYTES_A_RECORD, MOST_EXPECTED));
	await decodeRecordFile(file, context, intake, { threads });
	return true;
}
/**
* Decodes a `token-usage.jsonl` as its decoder would in one thread. What the intake takes
* does not come to the context again.
*/
async function decodeRecordFile(file, context, intake, options) {
	const { origin } = context;
	const meaning = startMeaning(context);
	await decodeInThreads(file, {
		record: (record) => meaning.take(record),
		reject: (reason, line) => context.reject({
			reason,
			origin,
			line
		}),
		...intake !== void 0 && {
			rules: intake.rules,
			sums({ counted, votes }, batch) {
				if (!intake.take(counted, batch)) return false;
				meaning.takeVotes(votes);
				return true;
			}
		}
	}, options);
	meaning.end();
}
// src/threads/range-intake.ts
/** Makes an intake that counts as if the records themselves had come. */
function createRangeIntake(destination) {
	const { rules, prices, known, counted, attribution } = destination;
	/** So that names count against the bounds of the price book as if they had been asked for. */
	function lookUp({ provider, model, day }) {
		const at = day === void 0 ? rules.pricedAt.getTime() : Date.parse(day);
		prices.priceOf({
			provider,
			model,
			at,
			tokens: NO_TOKENS
		});
	}
	return {
		rules,
		expect: (records) => known.expect(records),
		take(sums, { identities, rows }) {
			const { parts } = sums;
			if (!prices.hasRoomFor(parts.length, parts.length)) return false;
			if (!known.areNew(identities, rows)) return false;
			for (const part of parts) lookUp(part);
			counted.addSums(attribution, sums);
			return true;
		}
	};
}
const NO_TOKENS = {
	uncachedInput: 0,
	cacheRead: 0,
	cacheWrite: 0,
	output: 0
};
// src/collect/document-place.ts
/** Names that gh-aw and its artifacts give to folders inside one run, and archives. */
const INSIDE_RUN = /^(?:[0-9a-f]{8}-)?(?:usage|agent|detection|evals|agent-artifacts|firewall-.+|sandbox|logs|audit|api-proxy-logs)$|\.zip$/;
/** Phases have folders of their own, whether an artifact's or inside one. */
const PHASE_FOLDER = /(?:^|\/)(detection|evals)\//;
/** Tells a document's place by the names of its folders. */
function placeOfDocument({ container, path, base, location }) {
	const folders = location.split("/").slice(0, -1);
	const inside = folders.findIndex((name) => INSIDE_RUN.test(name));
	return {
		root: `${base}/${folders.slice(0, inside === -1 ? folders.length : inside).join("/")}`,
		phase: PHASE_FOLDER.exec(`${container}/${path}`)?.[1] ?? "agent"
	};
}
// src/reconcile/recorded-runs.ts
/**
* The runs that nothing but their ledger tells. A ledger repeats what logs told it: a run
* whose sessions other documents tell is theirs, and so is one that knows no session where
* usage without sessions lies in or below the ledger's folder.
*/
function toldByLedgerAlone(runs, { ofSessions, places }) {
	const sessions = new Set(ofSessions.flatMap(({ record: { session } }) => session?.id ? toHex(session.id) : []));
	const folders = [...new Set(places)].map(asFolder);
	return runs.filter(({ run, place }) => {
		if (run.sessions.length > 0) return !run.sessions.some((id) => sessions.has(id));
		return !folders.some((folder) => folder.startsWith(asFolder(place)));
	});
}
function asFolder(place) {
	return place.endsWith("/") ? place : `${place}/`;
}
// src/collect/read-documents.ts
/**
* Creates an intake that adds to a ledger. `rules`: those by which the ledger counts, for
* other threads to count by; absent when each record has to come to the ledger itself.
*/
function createDocumentIntake(ledger, prices, options, rules) {
	const counted = createCountedRecords(ledger, options);
	const rejects = createRejectCounter();
	const seen = /* @__PURE__ */ new Map();
	const sessions = createSessionBook();
	const withRequests = /* @__PURE__ */ new Set();
	const withRequestsOfClaude = /* @__PURE__ */ new Set();
	const totals = [];
	const ofSessions = [];
	const agentRuns = [];
	const recorded = [];
	function seenIn(phase) {
		const known = seen.get(phase) ?? createDeduplicator();
		seen.set(phase, known);
		return known;
	}
	/** What a document is charged to, where it lies, and what may have copies of it. */
	function placeOf(document) {
		const { root: place, phase } = placeOfDocument(document);
		return {
			place,
			attribution: {
				workflow: {
					name: document.container,
					path: ""
				},
				phase
			},
			known: seenIn(phase)
		};
	}
	/** What becomes of one document's contents. */
	function takeInto(document) {
		const { attribution, place, known } = placeOf(document);
		return {
			record(record) {
				if (record.session !== void 0) ofSessions.push({
					attribution,
					record,
					place
				});
				else if (record.grain !== "request") {
					if (known.isNew(record.identity)) totals.push({
						attribution,
						record,
						place
					});
				} else {
					withRequests.add(place);
					if (record.provider === "anthropic") withRequestsOfClaude.add(place);
					if (known.isNew(record.identity)) counted.add(attribution, record);
				}
			},
			agentRun: (run) => void agentRuns.push({
				attribution,
				run,
				place
			}),
			agentName: (id, name) => sessions.nameAgent(id, name)
		};
	}
	/** What becomes of what other threads counted of a document. */
	function takeSumsInto(document) {
		if (rules === void 0) return void 0;
		const { attribution, place, known } = placeOf(document);
		const intake = createRangeIntake({
			rules,
			prices,
			known,
			counted,
			attribution
		});
		return {
			...intake,
			take(sums, batch) {
				if (!intake.take(sums, batch)) return false;
				if (batch.rows > 0) withRequests.add(place);
				if (batch.kinds.some(({ provider }) => provider === "anthropic")) withRequestsOfClaude.add(place);
				return true;
			}
		};
	}
	/** Tells of totals that were left out, because other documents told the same in detail. */
	function addTotals(log) {
		const withSessions = new Set(ofSessions.filter(({ record }) => record.isPartial !== true).map(({ place }) => place));
		const isTold = ({ place, record }) => withRequests.has(place) || record.provider === "anthropic" && withSessions.has(place);
		const alone = totals.filter((total) => !isTold(total));
		for (const { attribution, record } of alone) counted.add(attribution, record);
		const left = totals.length - alone.length;
		if (left > 0) log.info(`${left} totals of runs were left out, because requests or sessions of the same folder were counted; report runs from folders of their own.`);
	}
	/** Counts the runs of ledgers that nothing else tells; the others are duplicates. */
	function addRecorded(log) {
		const sessionless = agentRuns.filter(({ run }) => run.session === void 0);
		const places = [...withRequests, ...[...totals, ...sessionless].map(({ place }) => place)];
		const alone = toldByLedgerAlone(recorded, {
			ofSessions,
			places
		});
		for (const { attribution, record } of alone) counted.add(attribution, record);
		const left = recorded.length - alone.length;
		if (left > 0) log.info(`Left out: ${left} of the runs in ledgers of tasks, because logs that tell the same were counted; report a ledger by itself to see all of its tasks.`);
		return left;
	}
	function settleSessions() {
		for (const held of ofSessions) if (!withRequestsOfClaude.has(held.place)) sessions.hold(held);
		for (const held of agentRuns) if (counted.isWanted({
			provider: "anthropic",
			at: held.run.startedAt?.getTime()
		})) sessions.holdRun(held, withRequestsOfClaude.has(held.place));
		return sessions.settle(estimateOf, (attribution, record) => counted.add(attribution, record));
	}
	return {
		async read(document) {
			const { container, path, head, file } = document;
			const decoder = chooseDecoder({
				name: path || container,
				head,
				isNamedByUser: path === ""
			});
			if (decoder === void 0) return false;
			const context = {
				origin: {
					container,
					path
				},
				priceOf: (request) => prices.priceOf(request)?.usd,
				reject: (reject) => rejects.count(null, reject),
				...takeInto(document)
			};
			if (decoder === tokenUsageJsonl && file !== void 0) {
				if (await decodeLargeFile(file, context, takeSumsInto(document))) return true;
			}
			const decoding = decoder.start(context);
			for await (const chunk of document.read()) decoding.write(chunk);
			return decoding.end() === "decoded";
		},
		takeRun(document, run) {
			const { root: place, phase } = placeOfDocument(document);
			const attribution = {
				workflow: {
					name: document.container,
					path: ""
				},
				phase,
				agent: run.agent,
				task: run.task
			};
			const record = decodeRecordedRun(run);
			if (seenIn(phase).isNew(record.identity)) recorded.push({
				attribution,
				record,
				place,
				run
			});
		},
		finish(log) {
			addTotals(log);
			const ledgerCopies = addRecorded(log);
			const settled = settleSessions();
			const copies = ofSessions.filter(({ place }) => withRequestsOfClaude.has(place)).length;
			if (copies > 0) log.info(`${copies} records of sessions were left out, because the firewall told the requests of the same folder.`);
			const repeated = [...seen.values()].reduce((sum, { duplicates }) => sum + duplicates, 0);
			return {
				rejects: rejects.summaries(),
				rejectedLines: rejects.lines(),
				duplicateRecords: repeated + copies + ledgerCopies + sessions.duplicates,
				agentRuns: settled,
				timeSpan: counted.finish(log)
			};
		}
	};
}
// src/sources/read-chunks.ts
/** Large enough that waiting for reads costs little. Bytes. */
const CHUNK_BYTES = 1048576;
/** The first bytes of a file; read at once, as a round through the event loop costs more. */
function readHead(file, bytes) {
	const descriptor = openSync(file, "r");
	try {
		const head = Buffer.allocUnsafe(bytes);
		return head.subarray(0, readSync(descriptor, head, 0, bytes, 0));
	} finally {
		closeSync(descriptor);
	}
}
/**
* Makes a reader of files whose chunks are lent until the next one is asked for: two buffers
* hold all chunks of all files, of which one is filled while the other is worked on. Files
* have to be read one after the other.
*/
function createChunkReader() {
	let current;
	let next;
	return async function* read(file) {
		const handle = await open(file);
		current ??= Buffer.allocUnsafe(CHUNK_BYTES);
		next ??= Buffer.allocUnsafe(CHUNK_BYTES);
		let reading = handle.read(next, 0, CHUNK_BYTES, null);
		try {
			for (;;) {
				const { bytesRead } = await reading;
				if (bytesRead === 0) return;
				[current, next] = [next, current];
				const filled = current.subarray(0, bytesRead);
				reading = handle.read(next, 0, CHUNK_BYTES, null);
				reading.catch(() => void 0);
				yield filled;
			}
		} finally {
			await reading.catch(() => void 0);
			await handle.close();
		}
	};
}
// src/sources/local-files.ts
/** As much of a document as tells its format. Bytes. */
const HEAD_BYTES = 4096;
/**
* Finds the documents of files, folders, zips and `-` (standard input). Folders are walked
* in the order of their names, links are not followed. What cannot be read is told through
* `unread` and does not stop the others. A document is read before the next one is asked for.
*/
async function* readLocalDocuments(inputs, isWantedInZip, stdin, unread) {
	const readChunks = createChunkReader();
	for (const input of inputs) {
		if (input === "-") {
			yield* readStream("standard input", stdin);
			continue;
		}
		try {
			const info = await stat(input);
			if (!info.isFile() && !info.isDirectory()) {
				yield* readPipe(input);
				continue;
			}
			const files = info.isDirectory() ? walk(input) : [input];
			const base = resolve(info.isDirectory() ? input : dirname(input));
			const container = basename(input) === "." ? input : basename(input);
			for await (const file of files) yield* readFileOrZip(file, {
				container,
				base,
				path: file === input ? "" : toSlashes(relative(input, file))
			}, readChunks, isWantedInZip, unread);
		} catch (error) {
			unread({
				input,
				message: explain(input, error)
			});
		}
	}
}
async function* walk(folder) {
	const entries = [];
	for await (const entry of await opendir(folder)) entries.push(entry);
	entries.sort((a, b) => a.name < b.name ? -1 : 1);
	for (const entry of entries) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) yield* walk(path);
		else if (entry.isFile()) yield path;
	}
}
async function* readFileOrZip(file, { container, base, path }, readChunks, isWantedInZip, unread) {
	try {
		const head = readHead(file, HEAD_BYTES);
		if (!isZip(head)) {
			yield {
				container,
				path,
				base,
				location: toSlashes(relative(base, resolve(file))),
				head: toText(head),
				file,
				read: () => readChunks(file)
			};
			return;
		}
		for (const entry of await readLargeArchive(await openAsBlob(file), isWantedInZip)) yield {
			container,
			path: path === "" ? entry.path : `${path}/${entry.path}`,
			base,
			location: `${toSlashes(relative(base, resolve(file)))}/${entry.path}`,
			head: toText(entry.bytes.subarray(0, HEAD_BYTES)),
			read: () => once(entry.bytes)
		};
	} catch (error) {
		unread({
			input: file,
			message: explain(file, error)
		});
	}
}
async function* readPipe(path) {
	const stream = createReadStream(path);
	try {
		yield* readStream(path, stream);
	} finally {
		stream.destroy();
	}
}
/** A stream's head can only be had by reading it, so it is put back before the rest. */
async function* readStream(container, stream) {
	const iterator = stream[Symbol.asyncIterator]();
	const first = [];
	let bytes = 0;
	while (bytes < HEAD_BYTES) {
		const { done, value } = await iterator.next();
		if (done) break;
		first.push(value);
		bytes += value.length;
	}
	const head = Buffer.concat(first);
	async function* rest() {
		yield head;
		for (;;) {
			const { done, value } = await iterator.next();
			if (done) return;
			yield value;
		}
	}
	yield {
		container,
		path: "",
		base: "",
		location: container,
		head: toText(head.subarray(0, HEAD_BYTES)),
		read: rest
	};
}
function toSlashes(path) {
	return path.split(sep).join("/");
}
async function* once(bytes) {
	yield bytes;
}
function toText(bytes) {
	return Buffer.from(bytes).toString("utf8").replace(/^\uFEFF/, "");
}
function explain(input, error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (code === "ENOENT") return `${input}: there is no such file or folder; check the path.`;
	if (code === "EACCES") return `${input}: may not be read; check its permissions.`;
	return `${input}: could not be read (${error instanceof Error ? error.message : String(error)}); check that it is a file of a known format.`;
}
export { createDocumentIntake as n, readLocalDocuments as t };
