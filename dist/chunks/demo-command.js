import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { d as scopeKey, o as writeMarker } from "./marker.js";
import { t as groupBy } from "./group-by.js";
import { n as toDollars, r as toNanos } from "./money.js";
import { o as MS_PER_DAY } from "./model-name.js";
import { n as send, t as openServer } from "./http-server.js";
import { r as parseOptions } from "./parse-options.js";
import { t as reportOnGitHub } from "./report-on-github.js";
import { n as printReport, t as outputDirOf } from "./output-dir.js";
import { n as PRINTING_FLAGS, r as parsePrinting } from "./render-format.js";
import { parseArgs } from "node:util";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { text } from "node:stream/consumers";
// src/demo/sample-findings.ts
/** What the earlier report found that its own sums prove, by the thresholds of the rules. */
function findingsOf({ date, workflows, spends }) {
	const open = (kind, workflow) => ({
		kind,
		workflow,
		since: date,
		reports: 1,
		savingUsdPerMonth: null,
		savingIsUpperBound: false,
		isSymptom: false
	});
	const ofRates = workflows.flatMap(({ name, cacheHitRate, ratio }) => [...cacheHitRate < .5 ? [open("low-cache-hits", name)] : [], ...ratio > 100 ? [open("high-input-output-ratio", name)] : []]);
	const ofModels = spends.flatMap(({ name, models }) => models.flatMap(({ requests, output, cacheWrite, cacheRead }) => [...(cacheWrite ?? 0) > (cacheRead ?? 0) ? [open("cache-write-over-read", name)] : [], ...(requests ?? 0) > 10 && (output ?? 0) < 50 * (requests ?? 0) ? [open("many-small-requests", name)] : []]));
	return [...ofRates, ...ofModels];
}
// src/demo/sample-sums.ts
/** Sums what completed in `[from, to)`, dearest workflow first. */
function sumSpends(spends, from, to) {
	const groups = /* @__PURE__ */ new Map();
	for (const spend of spends) if (spend.at >= new Date(from) && spend.at < new Date(to) && spend.requests.some(({ provider }) => provider === "anthropic")) groups.set(spend.workflow, [...groups.get(spend.workflow) ?? [], spend]);
	const workflows = [...groups].map(([name, group]) => sumOfWorkflow(name, group)).sort((a, b) => b.costUsd - a.costUsd);
	return {
		date: to.slice(0, 10),
		from: new Date(from).toISOString(),
		to: new Date(to).toISOString(),
		basis: "last-report",
		runsWithUsage: add(workflows, (workflow) => workflow.runsWithUsage),
		runsMissing: 0,
		scope: scopeKey({
			providers: ["anthropic"],
			workflows: [],
			excludeWorkflows: []
		}),
		costUsd: add(workflows, (workflow) => workflow.costUsd),
		costIsFloor: workflows.some((workflow) => workflow.costIsFloor),
		totalTokens: add(workflows, (workflow) => workflow.totalTokens),
		workflows,
		workflowsAreCut: false,
		spends: [...groups].map(([name, group]) => spendOfWorkflow(name, group))
	};
}
function sumOfWorkflow(name, spends) {
	const requests = spends.flatMap((spend) => spend.requests);
	const uncached = add(requests, (request) => request.uncached);
	const cacheRead = add(requests, (request) => request.cacheRead);
	const output = add(requests, (request) => request.output);
	return {
		name,
		runsWithUsage: spends.length,
		costUsd: add(requests, (request) => request.costUsd ?? 0),
		costIsFloor: requests.some((request) => request.costUsd === void 0),
		totalTokens: uncached + cacheRead + output + add(requests, (request) => request.cacheWrite),
		cacheHitRate: cacheRead / (cacheRead + uncached),
		ratio: (uncached + cacheRead) / output,
		topModel: requests[0]?.model ?? "unknown"
	};
}
function spendOfWorkflow(name, spends) {
	const requests = spends.flatMap((spend) => spend.requests);
	const models = Array.from(groupBy(requests, ({ model }) => model), ([model, group]) => ({
		model,
		requests: group.length,
		uncachedInput: add(group, ({ uncached }) => uncached),
		cacheRead: add(group, ({ cacheRead }) => cacheRead),
		cacheWrite: add(group, ({ cacheWrite }) => cacheWrite),
		output: add(group, ({ output }) => output),
		costUsd: group.some(({ costUsd }) => costUsd === void 0) ? null : toDollars(group.reduce((sum, { costUsd = 0 }) => sum + toNanos(costUsd), 0))
	}));
	return {
		name,
		runs: spends.length,
		models
	};
}
/** Rounded to the millionth, so that no sum shows the noise of binary fractions. */
function add(items, pick) {
	return Number(items.reduce((total, item) => total + pick(item), 0).toFixed(6));
}
// src/demo/sample-earlier-reports.ts
const LABEL = "claude-token-usage-report";
const BOT = {
	login: "github-actions[bot]",
	type: "Bot"
};
const PERSON = {
	login: "example-maintainer",
	type: "User"
};
/**
* Two earlier reports, whose numbers are sums over the sample's own runs: the older as
* another program wrote it, the newer as this one does. Beside them issues that look alike
* and are not reports, because a person wrote them or they are no issues at all.
*/
function earlierReportIssues(spends) {
	const older = sumSpends(spends, "2026-11-17T06:17:00Z", "2026-11-18T06:17:00Z");
	const newer = sumSpends(spends, "2026-11-18T06:17:00Z", "2026-11-19T06:17:00Z");
	const forged = {
		...newer,
		costUsd: 999.99,
		totalTokens: 999999999,
		workflows: []
	};
	return [
		issue(198, "2026-11-12T10:21:00Z", {
			title: "Checkout button is hidden behind the keyboard",
			body: "On a small phone the button cannot be reached.",
			labels: ["bug"]
		}),
		issue(203, "2026-11-16T09:02:00Z", {
			title: "📊 Claude Token Usage Report: can we have it weekly?",
			body: "Once a week would be enough for me."
		}),
		issue(207, "2026-11-18T06:24:00Z", {
			title: "📊 Claude Token Usage Report 2026-11-18",
			body: bodyOfAnotherProgram(older),
			user: BOT,
			state: "closed",
			stateReason: "not_planned",
			closedAt: /* @__PURE__ */ new Date("2026-11-19T06:19:00Z"),
			comments: [{
				id: 3540118221,
				body: "Superseded by #211.",
				user: BOT,
				createdAt: /* @__PURE__ */ new Date("2026-11-19T06:19:00Z")
			}]
		}),
		issue(209, "2026-11-18T14:40:00Z", {
			title: "Tell the usage report about the new agents",
			body: "Adds the platform agents to the schedule.",
			isPullRequest: true
		}),
		issue(211, "2026-11-19T06:19:00Z", {
			title: "📊 Claude Token Usage Report 2026-11-19",
			body: bodyOfOurs(newer),
			user: BOT
		}),
		issue(212, "2026-11-19T08:55:00Z", {
			title: "📊 Claude Token Usage Report 2026-11-19",
			body: `${writeMarker(forged)}\n\nCopied from the report of this morning, to discuss its numbers.`
		})
	];
}
function issue(number, created, fields) {
	const createdAt = new Date(created);
	return {
		number,
		title: "",
		body: "",
		labels: [LABEL],
		state: "open",
		stateReason: null,
		user: PERSON,
		createdAt,
		updatedAt: fields.closedAt ?? createdAt,
		closedAt: null,
		isLocked: false,
		isPullRequest: false,
		comments: [],
		...fields
	};
}
/** The analyzer's own layout: numbers rounded, no marker. */
function bodyOfAnotherProgram(sum) {
	return `### Overview

**Period**: ${sum.from.slice(0, 10)} to ${sum.to.slice(0, 10)}
**Runs analyzed**: ${sum.runsWithUsage} of ${sum.runsWithUsage} (${sum.runsWithUsage} had token data)
**Total tokens**: ${thousands(sum.totalTokens)} across all workflows
**Estimated total cost**: $${sum.costUsd.toFixed(2)}

${table(sum, (name) => name)}

### Historical Trend

This is the first Claude token usage report.
`;
}
function bodyOfOurs(sum) {
	return `${writeMarker({
		...sum,
		open: findingsOf(sum)
	})}
### Overview

Claude cost **$${sum.costUsd.toFixed(2)}** on ${sum.date}.

${sum.runsWithUsage} of ${sum.runsWithUsage} runs had token data · ${thousands(sum.totalTokens)} tokens

${table(sum, (name) => `\`${name}\``)}

### Previous Report

#207
`;
}
function table({ workflows }, quote) {
	return [
		"### Workflow Summary",
		"",
		"| Workflow | Runs | Total Tokens | Cost | Cache Rate | I/O Ratio | Top Model |",
		"|----------|------|--------------|------|------------|-----------|-----------|",
		...workflows.map((workflow) => {
			return `| ${[
				quote(workflow.name.replaceAll("|", "\\|")),
				workflow.runsWithUsage,
				thousands(workflow.totalTokens),
				`$${workflow.costUsd.toFixed(2)}`,
				`${(workflow.cacheHitRate * 100).toFixed(1)}%`,
				`${workflow.ratio.toFixed(1)}:1`,
				workflow.topModel.replace("claude-", "")
			].join(" | ")} |`;
		})
	].join("\n");
}
function thousands(tokens) {
	return `${Math.round(tokens / 1e3)}K`;
}
// node_modules/adm-zip/util/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		LOCHDR: 30,
		LOCSIG: 67324752,
		LOCVER: 4,
		LOCFLG: 6,
		LOCHOW: 8,
		LOCTIM: 10,
		LOCCRC: 14,
		LOCSIZ: 18,
		LOCLEN: 22,
		LOCNAM: 26,
		LOCEXT: 28,
		EXTSIG: 134695760,
		EXTHDR: 16,
		EXTCRC: 4,
		EXTSIZ: 8,
		EXTLEN: 12,
		CENHDR: 46,
		CENSIG: 33639248,
		CENVEM: 4,
		CENVER: 6,
		CENFLG: 8,
		CENHOW: 10,
		CENTIM: 12,
		CENCRC: 16,
		CENSIZ: 20,
		CENLEN: 24,
		CENNAM: 28,
		CENEXT: 30,
		CENCOM: 32,
		CENDSK: 34,
		CENATT: 36,
		CENATX: 38,
		CENOFF: 42,
		ENDHDR: 22,
		ENDSIG: 101010256,
		ENDSUB: 8,
		ENDTOT: 10,
		ENDSIZ: 12,
		ENDOFF: 16,
		ENDCOM: 20,
		END64HDR: 20,
		END64SIG: 117853008,
		END64START: 4,
		END64OFF: 8,
		END64NUMDISKS: 16,
		ZIP64SIG: 101075792,
		ZIP64HDR: 56,
		ZIP64LEAD: 12,
		ZIP64SIZE: 4,
		ZIP64VEM: 12,
		ZIP64VER: 14,
		ZIP64DSK: 16,
		ZIP64DSKDIR: 20,
		ZIP64SUB: 24,
		ZIP64TOT: 32,
		ZIP64SIZB: 40,
		ZIP64OFF: 48,
		ZIP64EXTRA: 56,
		STORED: 0,
		SHRUNK: 1,
		REDUCED1: 2,
		REDUCED2: 3,
		REDUCED3: 4,
		REDUCED4: 5,
		IMPLODED: 6,
		DEFLATED: 8,
		ENHANCED_DEFLATED: 9,
		PKWARE: 10,
		BZIP2: 12,
		LZMA: 14,
		IBM_TERSE: 18,
		IBM_LZ77: 19,
		AES_ENCRYPT: 99,
		FLG_ENC: 1,
		FLG_COMP1: 2,
		FLG_COMP2: 4,
		FLG_DESC: 8,
		FLG_ENH: 16,
		FLG_PATCH: 32,
		FLG_STR: 64,
		FLG_EFS: 2048,
		FLG_MSK: 4096,
		FILE: 2,
		BUFFER: 1,
		NONE: 0,
		EF_ID: 0,
		EF_SIZE: 2,
		ID_ZIP64: 1,
		ID_AVINFO: 7,
		ID_PFS: 8,
		ID_OS2: 9,
		ID_NTFS: 10,
		ID_OPENVMS: 12,
		ID_UNIX: 13,
		ID_FORK: 14,
		ID_PATCH: 15,
		ID_X509_PKCS7: 20,
		ID_X509_CERTID_F: 21,
		ID_X509_CERTID_C: 22,
		ID_STRONGENC: 23,
		ID_RECORD_MGT: 24,
		ID_X509_PKCS7_RL: 25,
		ID_IBM1: 101,
		ID_IBM2: 102,
		ID_POSZIP: 18064,
		EF_ZIP64_OR_32: 4294967295,
		EF_ZIP64_OR_16: 65535,
		EF_ZIP64_SUNCOMP: 0,
		EF_ZIP64_SCOMP: 8,
		EF_ZIP64_RHO: 16,
		EF_ZIP64_DSN: 24
	};
}));
// node_modules/adm-zip/util/errors.js
var require_errors$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	const errors = {
		INVALID_LOC: "Invalid LOC header (bad signature)",
		INVALID_CEN: "Invalid CEN header (bad signature)",
		INVALID_END: "Invalid END header (bad signature)",
		DESCRIPTOR_NOT_EXIST: "No descriptor present",
		DESCRIPTOR_UNKNOWN: "Unknown descriptor format",
		DESCRIPTOR_FAULTY: "Descriptor data is malformed",
		NO_DATA: "Nothing to decompress",
		BAD_CRC: "CRC32 checksum failed {0}",
		MAX_OUTPUT_EXCEEDED: "Decompressed data exceeds the declared uncompressed size",
		FILE_IN_THE_WAY: "There is a file in the way: {0}",
		UNKNOWN_METHOD: "Invalid/unsupported compression method",
		AVAIL_DATA: "inflate::Available inflate data did not terminate",
		INVALID_DISTANCE: "inflate::Invalid literal/length or distance code in fixed or dynamic block",
		TO_MANY_CODES: "inflate::Dynamic block code description: too many length or distance codes",
		INVALID_REPEAT_LEN: "inflate::Dynamic block code description: repeat more than specified lengths",
		INVALID_REPEAT_FIRST: "inflate::Dynamic block code description: repeat lengths with no first length",
		INCOMPLETE_CODES: "inflate::Dynamic block code description: code lengths codes incomplete",
		INVALID_DYN_DISTANCE: "inflate::Dynamic block code description: invalid distance code lengths",
		INVALID_CODES_LEN: "inflate::Dynamic block code description: invalid literal/length code lengths",
		INVALID_STORE_BLOCK: "inflate::Stored block length did not match one's complement",
		INVALID_BLOCK_TYPE: "inflate::Invalid block type (type == 3)",
		CANT_EXTRACT_FILE: "Could not extract the file",
		CANT_OVERRIDE: "Target file already exists",
		DISK_ENTRY_TOO_LARGE: "Number of disk entries is too large",
		NO_ZIP: "No zip file was loaded",
		NO_ENTRY: "Entry doesn't exist",
		DUPLICATE_ENTRY: "Duplicate entry name {0}",
		DIRECTORY_CONTENT_ERROR: "A directory cannot have content",
		FILE_NOT_FOUND: "File not found: \"{0}\"",
		NOT_IMPLEMENTED: "Not implemented",
		INVALID_FILENAME: "Invalid filename",
		INVALID_FORMAT: "Invalid or unsupported zip format. No END header found",
		ZIP64_VALUE_TOO_LARGE: "Zip64 value exceeds the maximum safe integer",
		INVALID_PASS_PARAM: "Incompatible password parameter",
		WRONG_PASSWORD: "Wrong Password",
		COMMENT_TOO_LONG: "Comment is too long",
		EXTRA_FIELD_PARSE_ERROR: "Extra field parsing error"
	};
	function E(message) {
		return function(...args) {
			if (args.length) message = message.replace(/\{(\d)\}/g, (_, n) => args[n] || "");
			return /* @__PURE__ */ new Error("ADM-ZIP: " + message);
		};
	}
	for (const msg of Object.keys(errors)) exports[msg] = E(errors[msg]);
}));
// node_modules/adm-zip/util/utils.js
var require_utils$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fsystem = __require("fs");
	const pth = __require("path");
	const Constants = require_constants();
	const Errors = require_errors$1();
	const isWin = typeof process === "object" && "win32" === process.platform;
	const is_Obj = (obj) => typeof obj === "object" && obj !== null;
	const crcTable = (/* @__PURE__ */ new Uint32Array(256)).map((t, c) => {
		for (let k = 0; k < 8; k++) if ((c & 1) !== 0) c = 3988292384 ^ c >>> 1;
		else c >>>= 1;
		return c >>> 0;
	});
	function Utils(opts) {
		this.sep = pth.sep;
		this.fs = fsystem;
		if (is_Obj(opts)) {
			if (is_Obj(opts.fs) && typeof opts.fs.statSync === "function") this.fs = opts.fs;
		}
	}
	module.exports = Utils;
	Utils.prototype.makeDir = function(folder) {
		const self = this;
		function mkdirSync(fpath) {
			let resolvedPath = fpath.split(self.sep)[0];
			fpath.split(self.sep).forEach(function(name) {
				if (!name || name.substr(-1, 1) === ":") return;
				resolvedPath += self.sep + name;
				var stat;
				try {
					stat = self.fs.statSync(resolvedPath);
				} catch (e) {
					if (e.message && e.message.startsWith("ENOENT")) self.fs.mkdirSync(resolvedPath);
					else throw e;
				}
				if (stat && stat.isFile()) throw Errors.FILE_IN_THE_WAY(`"${resolvedPath}"`);
			});
		}
		mkdirSync(folder);
	};
	Utils.prototype.writeFileTo = function(path, content, overwrite, attr) {
		const self = this;
		if (self.fs.existsSync(path)) {
			if (!overwrite) return false;
			if (self.fs.statSync(path).isDirectory()) return false;
		}
		var folder = pth.dirname(path);
		if (!self.fs.existsSync(folder)) self.makeDir(folder);
		var fd;
		try {
			fd = self.fs.openSync(path, "w", 438);
		} catch (e) {
			self.fs.chmodSync(path, 438);
			fd = self.fs.openSync(path, "w", 438);
		}
		if (fd) try {
			self.fs.writeSync(fd, content, 0, content.length, 0);
		} finally {
			self.fs.closeSync(fd);
		}
		self.fs.chmodSync(path, attr || 438);
		return true;
	};
	Utils.prototype.writeFileToAsync = function(path, content, overwrite, attr, callback) {
		if (typeof attr === "function") {
			callback = attr;
			attr = void 0;
		}
		const self = this;
		self.fs.exists(path, function(exist) {
			if (exist && !overwrite) return callback(false);
			self.fs.stat(path, function(err, stat) {
				if (exist && stat && stat.isDirectory()) return callback(false);
				var folder = pth.dirname(path);
				self.fs.exists(folder, function(exists) {
					if (!exists) try {
						self.makeDir(folder);
					} catch (e) {
						return callback(false);
					}
					const writeToFd = function(fd) {
						self.fs.write(fd, content, 0, content.length, 0, function(writeErr) {
							self.fs.close(fd, function() {
								if (writeErr) return callback(false);
								self.fs.chmod(path, attr || 438, function() {
									callback(true);
								});
							});
						});
					};
					self.fs.open(path, "w", 438, function(err, fd) {
						if (err) self.fs.chmod(path, 438, function() {
							self.fs.open(path, "w", 438, function(retryErr, fd) {
								if (retryErr || !fd) return callback(false);
								writeToFd(fd);
							});
						});
						else if (fd) writeToFd(fd);
						else callback(false);
					});
				});
			});
		});
	};
	Utils.prototype.assertPathSafe = function(root, target) {
		const self = this;
		if (typeof self.fs.lstatSync !== "function") return;
		const resolvedRoot = pth.resolve(root);
		const resolvedTarget = pth.resolve(target);
		if (resolvedTarget === resolvedRoot) return;
		const rel = pth.relative(resolvedRoot, resolvedTarget);
		if (!rel || rel === ".." || rel.startsWith(".." + pth.sep) || pth.isAbsolute(rel)) return;
		let cur = resolvedRoot;
		for (const part of rel.split(pth.sep)) {
			if (!part || part === ".") continue;
			cur = pth.join(cur, part);
			let stat;
			try {
				stat = self.fs.lstatSync(cur);
			} catch (e) {
				break;
			}
			if (stat.isSymbolicLink()) throw Errors.FILE_IN_THE_WAY(`"${cur}"`);
		}
	};
	Utils.prototype.findFiles = function(path) {
		const self = this;
		const canLstat = typeof self.fs.lstatSync === "function";
		const rootReal = self.fs.realpathSync(path);
		function escapesRoot(p) {
			if (!canLstat) return false;
			if (!self.fs.lstatSync(p).isSymbolicLink()) return false;
			let real;
			try {
				real = self.fs.realpathSync(p);
			} catch (e) {
				return true;
			}
			return !(real === rootReal || real.startsWith(rootReal + pth.sep));
		}
		function findSync(dir, pattern, recursive, visited) {
			if (typeof pattern === "boolean") {
				recursive = pattern;
				pattern = void 0;
			}
			let files = [];
			self.fs.readdirSync(dir).forEach(function(file) {
				const path = pth.join(dir, file);
				if (escapesRoot(path)) return;
				const stat = self.fs.statSync(path);
				if (!pattern || pattern.test(path)) files.push(pth.normalize(path) + (stat.isDirectory() ? self.sep : ""));
				if (stat.isDirectory() && recursive) {
					const realDir = self.fs.realpathSync(path);
					if (!visited.has(realDir)) {
						visited.add(realDir);
						files = files.concat(findSync(path, pattern, recursive, visited));
					}
				}
			});
			return files;
		}
		return findSync(path, void 0, true, /* @__PURE__ */ new Set([rootReal]));
	};
	/**
	* Callback for showing if everything was done.
	*
	* @callback filelistCallback
	* @param {Error} err - Error object
	* @param {string[]} list - was request fully completed
	*/
	/**
	*
	* @param {string} dir
	* @param {filelistCallback} cb
	*/
	Utils.prototype.findFilesAsync = function(dir, cb) {
		const self = this;
		const results = [];
		let finished = false;
		const finish = function(err) {
			if (finished) return;
			finished = true;
			cb(err, err ? void 0 : results);
		};
		const canLstat = typeof self.fs.lstat === "function";
		let rootReal = null;
		const escapesRoot = function(file, cb) {
			if (!canLstat) return cb(null, false);
			self.fs.lstat(file, function(err, lst) {
				if (err) return cb(err);
				if (!lst || !lst.isSymbolicLink()) return cb(null, false);
				self.fs.realpath(file, function(err, real) {
					if (err) return cb(null, true);
					cb(null, !(real === rootReal || real.startsWith(rootReal + pth.sep)));
				});
			});
		};
		const walk = function(dir, visited, done) {
			self.fs.readdir(dir, function(err, list) {
				if (err) return done(err);
				let pending = list.length;
				if (!pending) return done();
				list.forEach(function(name) {
					const file = pth.join(dir, name);
					escapesRoot(file, function(err, escapes) {
						if (err) return done(err);
						if (escapes) {
							if (!--pending) done();
							return;
						}
						self.fs.stat(file, function(err, stat) {
							if (err) return done(err);
							if (!stat) {
								if (!--pending) done();
								return;
							}
							results.push(pth.normalize(file) + (stat.isDirectory() ? self.sep : ""));
							if (!stat.isDirectory()) {
								if (!--pending) done();
								return;
							}
							self.fs.realpath(file, function(err, realDir) {
								if (err) return done(err);
								if (visited.has(realDir)) {
									if (!--pending) done();
									return;
								}
								visited.add(realDir);
								walk(file, visited, function(err) {
									if (err) return done(err);
									if (!--pending) done();
								});
							});
						});
					});
				});
			});
		};
		self.fs.realpath(dir, function(err, realDir) {
			if (err) return finish(err);
			rootReal = realDir;
			walk(dir, /* @__PURE__ */ new Set([realDir]), finish);
		});
	};
	Utils.prototype.getAttributes = function() {};
	Utils.prototype.setAttributes = function() {};
	Utils.crc32update = function(crc, byte) {
		return crcTable[(crc ^ byte) & 255] ^ crc >>> 8;
	};
	Utils.crc32 = function(buf) {
		if (typeof buf === "string") buf = Buffer.from(buf, "utf8");
		let len = buf.length;
		let crc = -1;
		for (let off = 0; off < len;) crc = Utils.crc32update(crc, buf[off++]);
		return ~crc >>> 0;
	};
	Utils.methodToString = function(method) {
		switch (method) {
			case Constants.STORED: return "STORED (" + method + ")";
			case Constants.DEFLATED: return "DEFLATED (" + method + ")";
			default: return "UNSUPPORTED (" + method + ")";
		}
	};
	/**
	* removes ".." style path elements
	* @param {string} path - fixable path
	* @returns string - fixed filepath
	*/
	Utils.canonical = function(path) {
		if (!path) return "";
		const safeSuffix = pth.posix.normalize("/" + path.split("\\").join("/"));
		return pth.join(".", safeSuffix);
	};
	/**
	* fix file names in achive
	* @param {string} path - fixable path
	* @returns string - fixed filepath
	*/
	Utils.zipnamefix = function(path) {
		if (!path) return "";
		const safeSuffix = pth.posix.normalize("/" + path.split("\\").join("/"));
		return pth.posix.join(".", safeSuffix);
	};
	/**
	*
	* @param {Array} arr
	* @param {function} callback
	* @returns
	*/
	Utils.findLast = function(arr, callback) {
		if (!Array.isArray(arr)) throw new TypeError("arr is not array");
		const len = arr.length >>> 0;
		for (let i = len - 1; i >= 0; i--) if (callback(arr[i], i, arr)) return arr[i];
	};
	Utils.sanitize = function(prefix, name) {
		prefix = pth.resolve(pth.normalize(prefix));
		var parts = name.split("/");
		for (var i = 0, l = parts.length; i < l; i++) {
			var path = pth.normalize(pth.join(prefix, parts.slice(i, l).join(pth.sep)));
			if (path === prefix || path.startsWith(prefix + pth.sep)) return path;
		}
		return pth.normalize(pth.join(prefix, pth.basename(name)));
	};
	Utils.toBuffer = function toBuffer(input, encoder) {
		if (Buffer.isBuffer(input)) return input;
		else if (input instanceof Uint8Array) return Buffer.from(input);
		else return typeof input === "string" ? encoder(input) : Buffer.alloc(0);
	};
	Utils.readBigUInt64LE = function(buffer, index) {
		const lo = buffer.readUInt32LE(index);
		const value = buffer.readUInt32LE(index + 4) * 4294967296 + lo;
		if (value > Number.MAX_SAFE_INTEGER) throw Errors.ZIP64_VALUE_TOO_LARGE();
		return value;
	};
	Utils.writeBigUInt64LE = function(buffer, value, index) {
		const lo = value >>> 0;
		const hi = Math.floor(value / 4294967296) >>> 0;
		buffer.writeUInt32LE(lo, index);
		buffer.writeUInt32LE(hi, index + 4);
	};
	Utils.fromDOS2Date = function(val) {
		return new Date((val >> 25 & 127) + 1980, Math.max((val >> 21 & 15) - 1, 0), Math.max(val >> 16 & 31, 1), val >> 11 & 31, val >> 5 & 63, (val & 31) << 1);
	};
	Utils.fromDate2DOS = function(val) {
		let date = 0;
		let time = 0;
		if (val.getFullYear() > 1979) {
			date = (val.getFullYear() - 1980 & 127) << 9 | val.getMonth() + 1 << 5 | val.getDate();
			time = val.getHours() << 11 | val.getMinutes() << 5 | val.getSeconds() >> 1;
		}
		return date << 16 | time;
	};
	Utils.isWin = isWin;
	Utils.crcTable = crcTable;
}));
// node_modules/adm-zip/util/fattr.js
var require_fattr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pth = __require("path");
	module.exports = function(path, { fs }) {
		var _path = path || "", _obj = newAttr(), _stat = null;
		function newAttr() {
			return {
				directory: false,
				readonly: false,
				hidden: false,
				executable: false,
				mtime: 0,
				atime: 0
			};
		}
		if (_path && fs.existsSync(_path)) {
			_stat = fs.statSync(_path);
			_obj.directory = _stat.isDirectory();
			_obj.mtime = _stat.mtime;
			_obj.atime = _stat.atime;
			_obj.executable = (73 & _stat.mode) !== 0;
			_obj.readonly = (128 & _stat.mode) === 0;
			_obj.hidden = pth.basename(_path)[0] === ".";
		} else console.warn("Invalid path: " + _path);
		return {
			get directory() {
				return _obj.directory;
			},
			get readOnly() {
				return _obj.readonly;
			},
			get hidden() {
				return _obj.hidden;
			},
			get mtime() {
				return _obj.mtime;
			},
			get atime() {
				return _obj.atime;
			},
			get executable() {
				return _obj.executable;
			},
			decodeAttributes: function() {},
			encodeAttributes: function() {},
			toJSON: function() {
				return {
					path: _path,
					isDirectory: _obj.directory,
					isReadOnly: _obj.readonly,
					isHidden: _obj.hidden,
					isExecutable: _obj.executable,
					mTime: _obj.mtime,
					aTime: _obj.atime
				};
			},
			toString: function() {
				return JSON.stringify(this.toJSON(), null, "	");
			}
		};
	};
}));
// node_modules/adm-zip/util/decoder.js
var require_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		efs: true,
		encode: (data) => Buffer.from(data, "utf8"),
		decode: (data) => data.toString("utf8")
	};
}));
// node_modules/adm-zip/util/index.js
var require_util$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_utils$1();
	module.exports.Constants = require_constants();
	module.exports.Errors = require_errors$1();
	module.exports.FileAttr = require_fattr();
	module.exports.decoder = require_decoder();
}));
// node_modules/adm-zip/headers/entryHeader.js
var require_entryHeader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Utils = require_util$1();
	var Constants = Utils.Constants;
	module.exports = function() {
		var _verMade = 20, _version = 10, _flags = 0, _method = 0, _time = 0, _crc = 0, _compressedSize = 0, _size = 0, _fnameLen = 0, _extraLen = 0, _comLen = 0, _diskStart = 0, _inattr = 0, _attr = 0, _offset = 0;
		_verMade |= Utils.isWin ? 2560 : 768;
		_flags |= Constants.FLG_EFS;
		const _localHeader = { extraLen: 0 };
		const uint32 = (val) => Math.max(0, val) >>> 0;
		const uint8 = (val) => Math.max(0, val) & 255;
		_time = Utils.fromDate2DOS(/* @__PURE__ */ new Date());
		return {
			get made() {
				return _verMade;
			},
			set made(val) {
				_verMade = val;
			},
			get version() {
				return _version;
			},
			set version(val) {
				_version = val;
			},
			get flags() {
				return _flags;
			},
			set flags(val) {
				_flags = val;
			},
			get flags_efs() {
				return (_flags & Constants.FLG_EFS) > 0;
			},
			set flags_efs(val) {
				if (val) _flags |= Constants.FLG_EFS;
				else _flags &= ~Constants.FLG_EFS;
			},
			get flags_desc() {
				return (_flags & Constants.FLG_DESC) > 0;
			},
			set flags_desc(val) {
				if (val) _flags |= Constants.FLG_DESC;
				else _flags &= ~Constants.FLG_DESC;
			},
			get method() {
				return _method;
			},
			set method(val) {
				switch (val) {
					case Constants.STORED:
						this.version = 10;
						break;
					case Constants.DEFLATED:
					default: this.version = 20;
				}
				_method = val;
			},
			get time() {
				return Utils.fromDOS2Date(this.timeval);
			},
			set time(val) {
				val = new Date(val);
				this.timeval = Utils.fromDate2DOS(val);
			},
			get timeval() {
				return _time;
			},
			set timeval(val) {
				_time = uint32(val);
			},
			get timeHighByte() {
				return uint8(_time >>> 8);
			},
			get crc() {
				return _crc;
			},
			set crc(val) {
				_crc = uint32(val);
			},
			get compressedSize() {
				return _compressedSize;
			},
			set compressedSize(val) {
				_compressedSize = uint32(val);
			},
			get size() {
				return _size;
			},
			set size(val) {
				_size = uint32(val);
			},
			get fileNameLength() {
				return _fnameLen;
			},
			set fileNameLength(val) {
				_fnameLen = val;
			},
			get extraLength() {
				return _extraLen;
			},
			set extraLength(val) {
				_extraLen = val;
			},
			get extraLocalLength() {
				return _localHeader.extraLen;
			},
			set extraLocalLength(val) {
				_localHeader.extraLen = val;
			},
			get commentLength() {
				return _comLen;
			},
			set commentLength(val) {
				_comLen = val;
			},
			get diskNumStart() {
				return _diskStart;
			},
			set diskNumStart(val) {
				_diskStart = uint32(val);
			},
			get inAttr() {
				return _inattr;
			},
			set inAttr(val) {
				_inattr = uint32(val);
			},
			get attr() {
				return _attr;
			},
			set attr(val) {
				_attr = uint32(val);
			},
			get fileAttr() {
				return (_attr || 0) >> 16 & 511;
			},
			get offset() {
				return _offset;
			},
			set offset(val) {
				_offset = uint32(val);
			},
			get encrypted() {
				return (_flags & Constants.FLG_ENC) === Constants.FLG_ENC;
			},
			get centralHeaderSize() {
				return Constants.CENHDR + _fnameLen + _extraLen + _comLen;
			},
			get realDataOffset() {
				return _offset + Constants.LOCHDR + _localHeader.fnameLen + _localHeader.extraLen;
			},
			get localHeader() {
				return _localHeader;
			},
			loadLocalHeaderFromBinary: function(input) {
				if (_offset < 0 || _offset + Constants.LOCHDR > input.length) throw Utils.Errors.INVALID_LOC();
				var data = input.slice(_offset, _offset + Constants.LOCHDR);
				if (data.readUInt32LE(0) !== Constants.LOCSIG) throw Utils.Errors.INVALID_LOC();
				_localHeader.version = data.readUInt16LE(Constants.LOCVER);
				_localHeader.flags = data.readUInt16LE(Constants.LOCFLG);
				_localHeader.flags_desc = (_localHeader.flags & Constants.FLG_DESC) > 0;
				_localHeader.method = data.readUInt16LE(Constants.LOCHOW);
				_localHeader.time = data.readUInt32LE(Constants.LOCTIM);
				_localHeader.crc = data.readUInt32LE(Constants.LOCCRC);
				_localHeader.compressedSize = data.readUInt32LE(Constants.LOCSIZ);
				_localHeader.size = data.readUInt32LE(Constants.LOCLEN);
				_localHeader.fnameLen = data.readUInt16LE(Constants.LOCNAM);
				_localHeader.extraLen = data.readUInt16LE(Constants.LOCEXT);
				const extraStart = _offset + Constants.LOCHDR + _localHeader.fnameLen;
				const extraEnd = extraStart + _localHeader.extraLen;
				return input.slice(extraStart, extraEnd);
			},
			loadFromBinary: function(data) {
				if (data.length !== Constants.CENHDR || data.readUInt32LE(0) !== Constants.CENSIG) throw Utils.Errors.INVALID_CEN();
				_verMade = data.readUInt16LE(Constants.CENVEM);
				_version = data.readUInt16LE(Constants.CENVER);
				_flags = data.readUInt16LE(Constants.CENFLG);
				_method = data.readUInt16LE(Constants.CENHOW);
				_time = data.readUInt32LE(Constants.CENTIM);
				_crc = data.readUInt32LE(Constants.CENCRC);
				_compressedSize = data.readUInt32LE(Constants.CENSIZ);
				_size = data.readUInt32LE(Constants.CENLEN);
				_fnameLen = data.readUInt16LE(Constants.CENNAM);
				_extraLen = data.readUInt16LE(Constants.CENEXT);
				_comLen = data.readUInt16LE(Constants.CENCOM);
				_diskStart = data.readUInt16LE(Constants.CENDSK);
				_inattr = data.readUInt16LE(Constants.CENATT);
				_attr = data.readUInt32LE(Constants.CENATX);
				_offset = data.readUInt32LE(Constants.CENOFF);
			},
			localHeaderToBinary: function() {
				var data = Buffer.alloc(Constants.LOCHDR);
				data.writeUInt32LE(Constants.LOCSIG, 0);
				data.writeUInt16LE(_version, Constants.LOCVER);
				data.writeUInt16LE(_flags & ~Constants.FLG_DESC, Constants.LOCFLG);
				data.writeUInt16LE(_method, Constants.LOCHOW);
				data.writeUInt32LE(_time, Constants.LOCTIM);
				data.writeUInt32LE(_crc, Constants.LOCCRC);
				data.writeUInt32LE(_compressedSize, Constants.LOCSIZ);
				data.writeUInt32LE(_size, Constants.LOCLEN);
				data.writeUInt16LE(_fnameLen, Constants.LOCNAM);
				data.writeUInt16LE(_localHeader.extraLen, Constants.LOCEXT);
				return data;
			},
			centralHeaderToBinary: function() {
				var data = Buffer.alloc(Constants.CENHDR + _fnameLen + _extraLen + _comLen);
				data.writeUInt32LE(Constants.CENSIG, 0);
				data.writeUInt16LE(_verMade, Constants.CENVEM);
				data.writeUInt16LE(_version, Constants.CENVER);
				data.writeUInt16LE(_flags & ~Constants.FLG_DESC, Constants.CENFLG);
				data.writeUInt16LE(_method, Constants.CENHOW);
				data.writeUInt32LE(_time, Constants.CENTIM);
				data.writeUInt32LE(_crc, Constants.CENCRC);
				data.writeUInt32LE(_compressedSize, Constants.CENSIZ);
				data.writeUInt32LE(_size, Constants.CENLEN);
				data.writeUInt16LE(_fnameLen, Constants.CENNAM);
				data.writeUInt16LE(_extraLen, Constants.CENEXT);
				data.writeUInt16LE(_comLen, Constants.CENCOM);
				data.writeUInt16LE(_diskStart, Constants.CENDSK);
				data.writeUInt16LE(_inattr, Constants.CENATT);
				data.writeUInt32LE(_attr, Constants.CENATX);
				data.writeUInt32LE(_offset, Constants.CENOFF);
				return data;
			},
			toJSON: function() {
				const bytes = function(nr) {
					return nr + " bytes";
				};
				return {
					made: _verMade,
					version: _version,
					flags: _flags,
					method: Utils.methodToString(_method),
					time: this.time,
					crc: "0x" + _crc.toString(16).toUpperCase(),
					compressedSize: bytes(_compressedSize),
					size: bytes(_size),
					fileNameLength: bytes(_fnameLen),
					extraLength: bytes(_extraLen),
					commentLength: bytes(_comLen),
					diskNumStart: _diskStart,
					inAttr: _inattr,
					attr: _attr,
					offset: _offset,
					centralHeaderSize: bytes(Constants.CENHDR + _fnameLen + _extraLen + _comLen)
				};
			},
			toString: function() {
				return JSON.stringify(this.toJSON(), null, "	");
			}
		};
	};
}));
// node_modules/adm-zip/headers/mainHeader.js
var require_mainHeader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Utils = require_util$1();
	var Constants = Utils.Constants;
	module.exports = function() {
		var _volumeEntries = 0, _totalEntries = 0, _size = 0, _offset = 0, _commentLength = 0;
		const needsZip64 = () => _volumeEntries > Constants.EF_ZIP64_OR_16 || _totalEntries > Constants.EF_ZIP64_OR_16 || _size > Constants.EF_ZIP64_OR_32 || _offset > Constants.EF_ZIP64_OR_32;
		return {
			get diskEntries() {
				return _volumeEntries;
			},
			set diskEntries(val) {
				_volumeEntries = _totalEntries = val;
			},
			get totalEntries() {
				return _totalEntries;
			},
			set totalEntries(val) {
				_totalEntries = _volumeEntries = val;
			},
			get size() {
				return _size;
			},
			set size(val) {
				_size = val;
			},
			get offset() {
				return _offset;
			},
			set offset(val) {
				_offset = val;
			},
			get commentLength() {
				return _commentLength;
			},
			set commentLength(val) {
				_commentLength = val;
			},
			get mainHeaderSize() {
				return (needsZip64() ? Constants.ZIP64HDR + Constants.END64HDR : 0) + Constants.ENDHDR + _commentLength;
			},
			loadFromBinary: function(data) {
				if ((data.length !== Constants.ENDHDR || data.readUInt32LE(0) !== Constants.ENDSIG) && (data.length < Constants.ZIP64HDR || data.readUInt32LE(0) !== Constants.ZIP64SIG)) throw Utils.Errors.INVALID_END();
				if (data.readUInt32LE(0) === Constants.ENDSIG) {
					_volumeEntries = data.readUInt16LE(Constants.ENDSUB);
					_totalEntries = data.readUInt16LE(Constants.ENDTOT);
					_size = data.readUInt32LE(Constants.ENDSIZ);
					_offset = data.readUInt32LE(Constants.ENDOFF);
					_commentLength = data.readUInt16LE(Constants.ENDCOM);
				} else {
					_volumeEntries = Utils.readBigUInt64LE(data, Constants.ZIP64SUB);
					_totalEntries = Utils.readBigUInt64LE(data, Constants.ZIP64TOT);
					_size = Utils.readBigUInt64LE(data, Constants.ZIP64SIZB);
					_offset = Utils.readBigUInt64LE(data, Constants.ZIP64OFF);
					_commentLength = 0;
				}
			},
			toBinary: function() {
				if (!needsZip64()) {
					var b = Buffer.alloc(Constants.ENDHDR + _commentLength);
					b.writeUInt32LE(Constants.ENDSIG, 0);
					b.writeUInt32LE(0, 4);
					b.writeUInt16LE(_volumeEntries, Constants.ENDSUB);
					b.writeUInt16LE(_totalEntries, Constants.ENDTOT);
					b.writeUInt32LE(_size, Constants.ENDSIZ);
					b.writeUInt32LE(_offset, Constants.ENDOFF);
					b.writeUInt16LE(_commentLength, Constants.ENDCOM);
					b.fill(" ", Constants.ENDHDR);
					return b;
				}
				var b = Buffer.alloc(this.mainHeaderSize);
				let offset = 0;
				b.writeUInt32LE(Constants.ZIP64SIG, offset);
				Utils.writeBigUInt64LE(b, Constants.ZIP64HDR - Constants.ZIP64LEAD, offset + Constants.ZIP64SIZE);
				b.writeUInt16LE(45, offset + Constants.ZIP64VEM);
				b.writeUInt16LE(45, offset + Constants.ZIP64VER);
				b.writeUInt32LE(0, offset + Constants.ZIP64DSK);
				b.writeUInt32LE(0, offset + Constants.ZIP64DSKDIR);
				Utils.writeBigUInt64LE(b, _volumeEntries, offset + Constants.ZIP64SUB);
				Utils.writeBigUInt64LE(b, _totalEntries, offset + Constants.ZIP64TOT);
				Utils.writeBigUInt64LE(b, _size, offset + Constants.ZIP64SIZB);
				Utils.writeBigUInt64LE(b, _offset, offset + Constants.ZIP64OFF);
				const zip64EndOffset = _offset + _size;
				offset += Constants.ZIP64HDR;
				b.writeUInt32LE(Constants.END64SIG, offset);
				b.writeUInt32LE(0, offset + Constants.END64START);
				Utils.writeBigUInt64LE(b, zip64EndOffset, offset + Constants.END64OFF);
				b.writeUInt32LE(1, offset + Constants.END64NUMDISKS);
				offset += Constants.END64HDR;
				b.writeUInt32LE(Constants.ENDSIG, offset);
				b.writeUInt32LE(0, offset + 4);
				b.writeUInt16LE(Math.min(_volumeEntries, Constants.EF_ZIP64_OR_16), offset + Constants.ENDSUB);
				b.writeUInt16LE(Math.min(_totalEntries, Constants.EF_ZIP64_OR_16), offset + Constants.ENDTOT);
				b.writeUInt32LE(Math.min(_size, Constants.EF_ZIP64_OR_32), offset + Constants.ENDSIZ);
				b.writeUInt32LE(Math.min(_offset, Constants.EF_ZIP64_OR_32), offset + Constants.ENDOFF);
				b.writeUInt16LE(_commentLength, offset + Constants.ENDCOM);
				b.fill(" ", offset + Constants.ENDHDR);
				return b;
			},
			toJSON: function() {
				const offset = function(nr, len) {
					let offs = nr.toString(16).toUpperCase();
					while (offs.length < len) offs = "0" + offs;
					return "0x" + offs;
				};
				return {
					diskEntries: _volumeEntries,
					totalEntries: _totalEntries,
					size: _size + " bytes",
					offset: offset(_offset, 4),
					commentLength: _commentLength
				};
			},
			toString: function() {
				return JSON.stringify(this.toJSON(), null, "	");
			}
		};
	};
}));
// node_modules/adm-zip/headers/index.js
var require_headers = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.EntryHeader = require_entryHeader();
	exports.MainHeader = require_mainHeader();
}));
// node_modules/adm-zip/methods/deflater.js
var require_deflater = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(inbuf) {
		var zlib = __require("zlib");
		var opts = { chunkSize: (parseInt(inbuf.length / 1024) + 1) * 1024 };
		return {
			deflate: function() {
				return zlib.deflateRawSync(inbuf, opts);
			},
			deflateAsync: function(callback) {
				var tmp = zlib.createDeflateRaw(opts), parts = [], total = 0;
				tmp.on("data", function(data) {
					parts.push(data);
					total += data.length;
				});
				tmp.on("end", function() {
					var buf = Buffer.alloc(total), written = 0;
					buf.fill(0);
					for (var i = 0; i < parts.length; i++) {
						var part = parts[i];
						part.copy(buf, written);
						written += part.length;
					}
					callback && callback(buf);
				});
				tmp.end(inbuf);
			}
		};
	};
}));
// node_modules/adm-zip/methods/inflater.js
var require_inflater = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const version = +(process?.versions?.node ?? "").split(".")[0] || 0;
	const Errors = require_errors$1();
	module.exports = function(inbuf, expectedLength) {
		var zlib = __require("zlib");
		const maxOutputLength = expectedLength > 0 ? expectedLength : 1;
		const option = version >= 15 ? { maxOutputLength } : {};
		return {
			inflate: function() {
				return zlib.inflateRawSync(inbuf, option);
			},
			inflateAsync: function(callback) {
				var tmp = zlib.createInflateRaw(option), parts = [], total = 0, done = false;
				const fail = function(err) {
					if (done) return;
					done = true;
					tmp.destroy();
					callback && callback(Buffer.alloc(0), err);
				};
				tmp.on("error", function(err) {
					fail(err);
				});
				tmp.on("data", function(data) {
					if (done) return;
					total += data.length;
					if (total > maxOutputLength) return fail(Errors.MAX_OUTPUT_EXCEEDED());
					parts.push(data);
				});
				tmp.on("end", function() {
					if (done) return;
					done = true;
					var buf = Buffer.alloc(total), written = 0;
					buf.fill(0);
					for (var i = 0; i < parts.length; i++) {
						var part = parts[i];
						part.copy(buf, written);
						written += part.length;
					}
					callback && callback(buf);
				});
				tmp.end(inbuf);
			}
		};
	};
}));
// node_modules/adm-zip/methods/zipcrypto.js
var require_zipcrypto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { randomFillSync } = __require("crypto");
	const Errors = require_errors$1();
	const crctable = (/* @__PURE__ */ new Uint32Array(256)).map((t, crc) => {
		for (let j = 0; j < 8; j++) if (0 !== (crc & 1)) crc = crc >>> 1 ^ 3988292384;
		else crc >>>= 1;
		return crc >>> 0;
	});
	const uMul = (a, b) => Math.imul(a, b) >>> 0;
	const crc32update = (pCrc32, bval) => {
		return crctable[(pCrc32 ^ bval) & 255] ^ pCrc32 >>> 8;
	};
	const genSalt = () => {
		if ("function" === typeof randomFillSync) return randomFillSync(Buffer.alloc(12));
		else return genSalt.node();
	};
	genSalt.node = () => {
		const salt = Buffer.alloc(12);
		const len = salt.length;
		for (let i = 0; i < len; i++) salt[i] = Math.random() * 256 & 255;
		return salt;
	};
	const config = { genSalt };
	function Initkeys(pw) {
		const pass = Buffer.isBuffer(pw) ? pw : Buffer.from(pw);
		this.keys = new Uint32Array([
			305419896,
			591751049,
			878082192
		]);
		for (let i = 0; i < pass.length; i++) this.updateKeys(pass[i]);
	}
	Initkeys.prototype.updateKeys = function(byteValue) {
		const keys = this.keys;
		keys[0] = crc32update(keys[0], byteValue);
		keys[1] += keys[0] & 255;
		keys[1] = uMul(keys[1], 134775813) + 1;
		keys[2] = crc32update(keys[2], keys[1] >>> 24);
		return byteValue;
	};
	Initkeys.prototype.next = function() {
		const k = (this.keys[2] | 2) >>> 0;
		return uMul(k, k ^ 1) >> 8 & 255;
	};
	function make_decrypter(pwd) {
		const keys = new Initkeys(pwd);
		return function(data) {
			const result = Buffer.alloc(data.length);
			let pos = 0;
			for (let c of data) result[pos++] = keys.updateKeys(c ^ keys.next());
			return result;
		};
	}
	function make_encrypter(pwd) {
		const keys = new Initkeys(pwd);
		return function(data, result, pos = 0) {
			if (!result) result = Buffer.alloc(data.length);
			for (let c of data) {
				const k = keys.next();
				result[pos++] = c ^ k;
				keys.updateKeys(c);
			}
			return result;
		};
	}
	function decrypt(data, header, pwd) {
		if (!data || !Buffer.isBuffer(data) || data.length < 12) return Buffer.alloc(0);
		const decrypter = make_decrypter(pwd);
		const salt = decrypter(data.slice(0, 12));
		const verifyByte = (header.flags & 8) === 8 ? header.timeHighByte : header.crc >>> 24;
		if (salt[11] !== verifyByte) throw Errors.WRONG_PASSWORD();
		return decrypter(data.slice(12));
	}
	function _salter(data) {
		if (Buffer.isBuffer(data) && data.length >= 12) config.genSalt = function() {
			return data.slice(0, 12);
		};
		else if (data === "node") config.genSalt = genSalt.node;
		else config.genSalt = genSalt;
	}
	function encrypt(data, header, pwd, oldlike = false) {
		if (data == null) data = Buffer.alloc(0);
		if (!Buffer.isBuffer(data)) data = Buffer.from(data.toString());
		const encrypter = make_encrypter(pwd);
		const salt = config.genSalt();
		salt[11] = header.crc >>> 24 & 255;
		if (oldlike) salt[10] = header.crc >>> 16 & 255;
		const result = Buffer.alloc(data.length + 12);
		encrypter(salt, result);
		return encrypter(data, result, 12);
	}
	module.exports = {
		decrypt,
		encrypt,
		_salter
	};
}));
// node_modules/adm-zip/methods/index.js
var require_methods = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.Deflater = require_deflater();
	exports.Inflater = require_inflater();
	exports.ZipCrypto = require_zipcrypto();
}));
// node_modules/adm-zip/zipEntry.js
var require_zipEntry = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Utils = require_util$1();
	var Headers = require_headers();
	var Constants = Utils.Constants;
	var Methods = require_methods();
	module.exports = function(options, input) {
		var _centralHeader = new Headers.EntryHeader(), _entryName = Buffer.alloc(0), _comment = Buffer.alloc(0), _isDirectory = false, uncompressedData = null, _extra = Buffer.alloc(0), _extralocal = Buffer.alloc(0), _efs = true;
		const opts = options;
		const decoder = typeof opts.decoder === "object" ? opts.decoder : Utils.decoder;
		_efs = decoder.hasOwnProperty("efs") ? decoder.efs : false;
		function getCompressedDataFromZip() {
			if (!input || !(input instanceof Uint8Array)) return Buffer.alloc(0);
			_extralocal = _centralHeader.loadLocalHeaderFromBinary(input);
			const dataOffset = _centralHeader.realDataOffset;
			const dataEnd = dataOffset + _centralHeader.compressedSize;
			if (dataOffset < 0 || dataEnd < dataOffset || dataEnd > input.length) throw Utils.Errors.INVALID_LOC();
			return input.slice(dataOffset, dataEnd);
		}
		function crc32OK(data) {
			const expectedCrc = _centralHeader.flags_desc || _centralHeader.localHeader.flags_desc ? _centralHeader.crc : _centralHeader.localHeader.crc;
			return Utils.crc32(data) === expectedCrc;
		}
		function decompress(async, callback, pass) {
			if (typeof callback === "undefined" && typeof async === "string") {
				pass = async;
				async = void 0;
			}
			if (_isDirectory) {
				if (async && callback) callback(Buffer.alloc(0), Utils.Errors.DIRECTORY_CONTENT_ERROR());
				return Buffer.alloc(0);
			}
			var compressedData;
			try {
				compressedData = getCompressedDataFromZip();
				if (compressedData.length === 0) {
					if (async && callback) callback(compressedData);
					return compressedData;
				}
				if (_centralHeader.encrypted) {
					if ("string" !== typeof pass && !Buffer.isBuffer(pass)) throw Utils.Errors.INVALID_PASS_PARAM();
					compressedData = Methods.ZipCrypto.decrypt(compressedData, _centralHeader, pass);
				}
			} catch (err) {
				if (async && callback) {
					callback(Buffer.alloc(0), err);
					return Buffer.alloc(0);
				}
				throw err;
			}
			var data;
			switch (_centralHeader.method) {
				case Utils.Constants.STORED:
					data = Buffer.alloc(compressedData.length);
					compressedData.copy(data);
					if (!crc32OK(data)) {
						if (async && callback) callback(data, Utils.Errors.BAD_CRC());
						throw Utils.Errors.BAD_CRC();
					} else {
						if (async && callback) callback(data);
						return data;
					}
				case Utils.Constants.DEFLATED:
					var inflater = new Methods.Inflater(compressedData, _centralHeader.size);
					if (!async) {
						data = inflater.inflate();
						if (!crc32OK(data)) throw Utils.Errors.BAD_CRC(`"${decoder.decode(_entryName)}"`);
						return data;
					} else inflater.inflateAsync(function(result, err) {
						if (!callback) return;
						if (err) callback(Buffer.alloc(0), err);
						else if (!crc32OK(result)) callback(result, Utils.Errors.BAD_CRC());
						else callback(result);
					});
					break;
				default:
					if (async && callback) callback(Buffer.alloc(0), Utils.Errors.UNKNOWN_METHOD());
					throw Utils.Errors.UNKNOWN_METHOD();
			}
		}
		function compress(async, callback) {
			if ((!uncompressedData || !uncompressedData.length) && Buffer.isBuffer(input)) {
				if (async && callback) callback(getCompressedDataFromZip());
				return getCompressedDataFromZip();
			}
			if (uncompressedData.length && !_isDirectory) {
				var compressedData;
				switch (_centralHeader.method) {
					case Utils.Constants.STORED:
						_centralHeader.compressedSize = _centralHeader.size;
						compressedData = Buffer.alloc(uncompressedData.length);
						uncompressedData.copy(compressedData);
						if (async && callback) callback(compressedData);
						return compressedData;
					default:
					case Utils.Constants.DEFLATED:
						var deflater = new Methods.Deflater(uncompressedData);
						if (!async) {
							var deflated = deflater.deflate();
							_centralHeader.compressedSize = deflated.length;
							return deflated;
						} else deflater.deflateAsync(function(data) {
							compressedData = Buffer.alloc(data.length);
							_centralHeader.compressedSize = data.length;
							data.copy(compressedData);
							callback && callback(compressedData);
						});
						deflater = null;
				}
			} else if (async && callback) callback(Buffer.alloc(0));
			else return Buffer.alloc(0);
		}
		function readUInt64LE(buffer, offset) {
			return Utils.readBigUInt64LE(buffer, offset);
		}
		function parseExtra(data) {
			try {
				var offset = 0;
				var signature, size, part;
				while (offset + 4 < data.length) {
					signature = data.readUInt16LE(offset);
					offset += 2;
					size = data.readUInt16LE(offset);
					offset += 2;
					part = data.slice(offset, offset + size);
					offset += size;
					if (Constants.ID_ZIP64 === signature) parseZip64ExtendedInformation(part);
				}
			} catch (error) {
				throw Utils.Errors.EXTRA_FIELD_PARSE_ERROR();
			}
		}
		function parseZip64ExtendedInformation(data) {
			var size, compressedSize, offset, diskNumStart;
			if (data.length >= Constants.EF_ZIP64_SCOMP) {
				size = readUInt64LE(data, Constants.EF_ZIP64_SUNCOMP);
				if (_centralHeader.size === Constants.EF_ZIP64_OR_32) _centralHeader.size = size;
			}
			if (data.length >= Constants.EF_ZIP64_RHO) {
				compressedSize = readUInt64LE(data, Constants.EF_ZIP64_SCOMP);
				if (_centralHeader.compressedSize === Constants.EF_ZIP64_OR_32) _centralHeader.compressedSize = compressedSize;
			}
			if (data.length >= Constants.EF_ZIP64_DSN) {
				offset = readUInt64LE(data, Constants.EF_ZIP64_RHO);
				if (_centralHeader.offset === Constants.EF_ZIP64_OR_32) _centralHeader.offset = offset;
			}
			if (data.length >= Constants.EF_ZIP64_DSN + 4) {
				diskNumStart = data.readUInt32LE(Constants.EF_ZIP64_DSN);
				if (_centralHeader.diskNumStart === Constants.EF_ZIP64_OR_16) _centralHeader.diskNumStart = diskNumStart;
			}
		}
		return {
			get entryName() {
				return decoder.decode(_entryName);
			},
			get rawEntryName() {
				return _entryName;
			},
			set entryName(val) {
				_entryName = Utils.toBuffer(val, decoder.encode);
				var lastChar = _entryName[_entryName.length - 1];
				_isDirectory = lastChar === 47 || lastChar === 92;
				_centralHeader.fileNameLength = _entryName.length;
			},
			get efs() {
				if (typeof _efs === "function") return _efs(this.entryName);
				else return _efs;
			},
			get extra() {
				return _extra;
			},
			set extra(val) {
				_extra = val;
				_centralHeader.extraLength = val.length;
				parseExtra(val);
			},
			get comment() {
				return decoder.decode(_comment);
			},
			set comment(val) {
				_comment = Utils.toBuffer(val, decoder.encode);
				_centralHeader.commentLength = _comment.length;
				if (_comment.length > 65535) throw Utils.Errors.COMMENT_TOO_LONG();
			},
			get name() {
				const n = decoder.decode(_entryName);
				return _isDirectory ? n.replace(/[/\\]$/, "").split("/").pop() : n.split("/").pop();
			},
			get isDirectory() {
				return _isDirectory;
			},
			getCompressedData: function() {
				return compress(false, null);
			},
			getCompressedDataAsync: function(callback) {
				compress(true, callback);
			},
			setData: function(value) {
				uncompressedData = Utils.toBuffer(value, Utils.decoder.encode);
				if (!_isDirectory && uncompressedData.length) {
					_centralHeader.size = uncompressedData.length;
					_centralHeader.method = Utils.Constants.DEFLATED;
					_centralHeader.crc = Utils.crc32(value);
					_centralHeader.changed = true;
				} else _centralHeader.method = Utils.Constants.STORED;
			},
			getData: function(pass) {
				if (_centralHeader.changed) return uncompressedData;
				else return decompress(false, null, pass);
			},
			getDataAsync: function(callback, pass) {
				if (_centralHeader.changed) callback(uncompressedData);
				else decompress(true, callback, pass);
			},
			set attr(attr) {
				_centralHeader.attr = attr;
			},
			get attr() {
				return _centralHeader.attr;
			},
			set header(data) {
				_centralHeader.loadFromBinary(data);
			},
			get header() {
				return _centralHeader;
			},
			packCentralHeader: function() {
				_centralHeader.flags_efs = this.efs;
				_centralHeader.extraLength = _extra.length;
				var header = _centralHeader.centralHeaderToBinary();
				var addpos = Utils.Constants.CENHDR;
				_entryName.copy(header, addpos);
				addpos += _entryName.length;
				_extra.copy(header, addpos);
				addpos += _centralHeader.extraLength;
				_comment.copy(header, addpos);
				return header;
			},
			packLocalHeader: function() {
				let addpos = 0;
				_centralHeader.flags_efs = this.efs;
				_centralHeader.extraLocalLength = _extralocal.length;
				const localHeaderBuf = _centralHeader.localHeaderToBinary();
				const localHeader = Buffer.alloc(localHeaderBuf.length + _entryName.length + _centralHeader.extraLocalLength);
				localHeaderBuf.copy(localHeader, addpos);
				addpos += localHeaderBuf.length;
				_entryName.copy(localHeader, addpos);
				addpos += _entryName.length;
				_extralocal.copy(localHeader, addpos);
				addpos += _extralocal.length;
				return localHeader;
			},
			toJSON: function() {
				const bytes = function(nr) {
					return "<" + (nr && nr.length + " bytes buffer" || "null") + ">";
				};
				return {
					entryName: this.entryName,
					name: this.name,
					comment: this.comment,
					isDirectory: this.isDirectory,
					header: _centralHeader.toJSON(),
					compressedData: bytes(input),
					data: bytes(uncompressedData)
				};
			},
			toString: function() {
				return JSON.stringify(this.toJSON(), null, "	");
			}
		};
	};
}));
// node_modules/adm-zip/zipFile.js
var require_zipFile = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ZipEntry = require_zipEntry();
	const Headers = require_headers();
	const Utils = require_util$1();
	module.exports = function(inBuffer, options) {
		var entryList = [], entryTable = Object.create(null), _comment = Buffer.alloc(0), mainHeader = new Headers.MainHeader(), loadedEntries = false;
		const temporary = /* @__PURE__ */ new Set();
		const opts = options;
		const { noSort, decoder } = opts;
		if (inBuffer) readMainHeader(opts.readEntries);
		else loadedEntries = true;
		function makeTemporaryFolders() {
			const foldersList = /* @__PURE__ */ new Set();
			for (const elem of Object.keys(entryTable)) {
				const elements = elem.split("/");
				elements.pop();
				if (!elements.length) continue;
				for (let i = 0; i < elements.length; i++) {
					const sub = elements.slice(0, i + 1).join("/") + "/";
					foldersList.add(sub);
				}
			}
			for (const elem of foldersList) if (!(elem in entryTable)) {
				const tempfolder = new ZipEntry(opts);
				tempfolder.entryName = elem;
				tempfolder.attr = 16;
				tempfolder.temporary = true;
				entryList.push(tempfolder);
				entryTable[tempfolder.entryName] = tempfolder;
				temporary.add(tempfolder);
			}
		}
		function readEntries() {
			loadedEntries = true;
			entryTable = Object.create(null);
			if (mainHeader.diskEntries > (inBuffer.length - mainHeader.offset) / Utils.Constants.CENHDR) throw Utils.Errors.DISK_ENTRY_TOO_LARGE();
			entryList = new Array(mainHeader.diskEntries);
			var index = mainHeader.offset;
			for (var i = 0; i < entryList.length; i++) {
				var tmp = index, entry = new ZipEntry(opts, inBuffer);
				entry.header = inBuffer.slice(tmp, tmp += Utils.Constants.CENHDR);
				entry.entryName = inBuffer.slice(tmp, tmp += entry.header.fileNameLength);
				if (entry.header.extraLength) entry.extra = inBuffer.slice(tmp, tmp += entry.header.extraLength);
				if (entry.header.commentLength) entry.comment = inBuffer.slice(tmp, tmp + entry.header.commentLength);
				index += entry.header.centralHeaderSize;
				if (entry.entryName in entryTable) throw Utils.Errors.DUPLICATE_ENTRY(`"${entry.entryName}"`);
				entryList[i] = entry;
				entryTable[entry.entryName] = entry;
			}
			temporary.clear();
			makeTemporaryFolders();
		}
		function readMainHeader(readNow) {
			var i = inBuffer.length - Utils.Constants.ENDHDR, max = Math.max(0, i - 65535), n = max, endStart = inBuffer.length, endOffset = -1, commentEnd = 0;
			if (typeof opts.trailingSpace === "boolean" ? opts.trailingSpace : false) max = 0;
			for (; i >= n; i--) {
				if (inBuffer[i] !== 80) continue;
				if (inBuffer.readUInt32LE(i) === Utils.Constants.ENDSIG) {
					endOffset = i;
					commentEnd = i;
					endStart = i + Utils.Constants.ENDHDR;
					n = i - Utils.Constants.END64HDR;
					continue;
				}
				if (inBuffer.readUInt32LE(i) === Utils.Constants.END64SIG) {
					n = max;
					continue;
				}
				if (inBuffer.readUInt32LE(i) === Utils.Constants.ZIP64SIG) {
					endOffset = i;
					endStart = i + Utils.readBigUInt64LE(inBuffer, i + Utils.Constants.ZIP64SIZE) + Utils.Constants.ZIP64LEAD;
					break;
				}
			}
			if (endOffset == -1) throw Utils.Errors.INVALID_FORMAT();
			mainHeader.loadFromBinary(inBuffer.slice(endOffset, endStart));
			if (mainHeader.commentLength) _comment = inBuffer.slice(commentEnd + Utils.Constants.ENDHDR);
			if (readNow) readEntries();
		}
		function sortEntries() {
			if (entryList.length > 1 && !noSort) entryList = entryList.map((entry) => ({
				entry,
				key: entry.entryName.toLowerCase()
			})).sort((a, b) => a.key.localeCompare(b.key)).map((pair) => pair.entry);
		}
		return {
			/**
			* Returns an array of ZipEntry objects existent in the current opened archive
			* @return Array
			*/
			get entries() {
				if (!loadedEntries) readEntries();
				return entryList.filter((e) => !temporary.has(e));
			},
			/**
			* Archive comment
			* @return {String}
			*/
			get comment() {
				return decoder.decode(_comment);
			},
			set comment(val) {
				_comment = Utils.toBuffer(val, decoder.encode);
				mainHeader.commentLength = _comment.length;
			},
			getEntryCount: function() {
				if (!loadedEntries) return mainHeader.diskEntries;
				return entryList.length;
			},
			forEach: function(callback) {
				this.entries.forEach(callback);
			},
			/**
			* Returns a reference to the entry with the given name or null if entry is inexistent
			*
			* @param entryName
			* @return ZipEntry
			*/
			getEntry: function(entryName) {
				if (!loadedEntries) readEntries();
				return entryTable[entryName] || null;
			},
			/**
			* Adds the given entry to the entry list
			*
			* @param entry
			*/
			setEntry: function(entry) {
				if (!loadedEntries) readEntries();
				entryList.push(entry);
				entryTable[entry.entryName] = entry;
				mainHeader.totalEntries = entryList.length;
			},
			/**
			* Removes the file with the given name from the entry list.
			*
			* If the entry is a directory, then all nested files and directories will be removed
			* @param entryName
			* @returns {void}
			*/
			deleteFile: function(entryName, withsubfolders = true) {
				if (!loadedEntries) readEntries();
				const entry = entryTable[entryName];
				this.getEntryChildren(entry, withsubfolders).map((child) => child.entryName).forEach(this.deleteEntry);
			},
			/**
			* Removes the entry with the given name from the entry list.
			*
			* @param {string} entryName
			* @returns {void}
			*/
			deleteEntry: function(entryName) {
				if (!loadedEntries) readEntries();
				const entry = entryTable[entryName];
				const index = entryList.indexOf(entry);
				if (index >= 0) {
					entryList.splice(index, 1);
					delete entryTable[entryName];
					mainHeader.totalEntries = entryList.length;
				}
			},
			/**
			*  Iterates and returns all nested files and directories of the given entry
			*
			* @param entry
			* @return Array
			*/
			getEntryChildren: function(entry, subfolders = true) {
				if (!loadedEntries) readEntries();
				if (typeof entry === "object") {
					if (entry.isDirectory && subfolders) {
						const list = [];
						const name = entry.entryName;
						for (const zipEntry of entryList) if (zipEntry.entryName.startsWith(name)) list.push(zipEntry);
						return list;
					} else return [entry];
				}
				return [];
			},
			/**
			*  How many child elements entry has
			*
			* @param {ZipEntry} entry
			* @return {integer}
			*/
			getChildCount: function(entry) {
				if (entry && entry.isDirectory) {
					const list = this.getEntryChildren(entry);
					return list.includes(entry) ? list.length - 1 : list.length;
				}
				return 0;
			},
			/**
			* Returns the zip file
			*
			* @return Buffer
			*/
			compressToBuffer: function() {
				if (!loadedEntries) readEntries();
				sortEntries();
				const dataBlock = [];
				const headerBlocks = [];
				let totalSize = 0;
				let dindex = 0;
				mainHeader.size = 0;
				mainHeader.offset = 0;
				let totalEntries = 0;
				for (const entry of this.entries) {
					const compressedData = entry.getCompressedData();
					entry.header.offset = dindex;
					const localHeader = entry.packLocalHeader();
					const dataLength = localHeader.length + compressedData.length;
					dindex += dataLength;
					dataBlock.push(localHeader);
					dataBlock.push(compressedData);
					const centralHeader = entry.packCentralHeader();
					headerBlocks.push(centralHeader);
					mainHeader.size += centralHeader.length;
					totalSize += dataLength + centralHeader.length;
					totalEntries++;
				}
				totalSize += mainHeader.mainHeaderSize;
				mainHeader.offset = dindex;
				mainHeader.totalEntries = totalEntries;
				dindex = 0;
				const outBuffer = Buffer.alloc(totalSize);
				for (const content of dataBlock) {
					content.copy(outBuffer, dindex);
					dindex += content.length;
				}
				for (const content of headerBlocks) {
					content.copy(outBuffer, dindex);
					dindex += content.length;
				}
				const mh = mainHeader.toBinary();
				if (_comment) _comment.copy(mh, mh.length - _comment.length);
				mh.copy(outBuffer, dindex);
				inBuffer = outBuffer;
				loadedEntries = false;
				return outBuffer;
			},
			toAsyncBuffer: function(onSuccess, onFail, onItemStart, onItemEnd) {
				try {
					if (!loadedEntries) readEntries();
					sortEntries();
					const dataBlock = [];
					const centralHeaders = [];
					let totalSize = 0;
					let dindex = 0;
					let totalEntries = 0;
					mainHeader.size = 0;
					mainHeader.offset = 0;
					const compress2Buffer = function(entryLists) {
						if (entryLists.length > 0) {
							const entry = entryLists.shift();
							const name = entry.entryName + entry.extra.toString();
							if (onItemStart) onItemStart(name);
							entry.getCompressedDataAsync(function(compressedData) {
								if (onItemEnd) onItemEnd(name);
								entry.header.offset = dindex;
								const localHeader = entry.packLocalHeader();
								const dataLength = localHeader.length + compressedData.length;
								dindex += dataLength;
								dataBlock.push(localHeader);
								dataBlock.push(compressedData);
								const centalHeader = entry.packCentralHeader();
								centralHeaders.push(centalHeader);
								mainHeader.size += centalHeader.length;
								totalSize += dataLength + centalHeader.length;
								totalEntries++;
								compress2Buffer(entryLists);
							});
						} else {
							totalSize += mainHeader.mainHeaderSize;
							mainHeader.offset = dindex;
							mainHeader.totalEntries = totalEntries;
							dindex = 0;
							const outBuffer = Buffer.alloc(totalSize);
							dataBlock.forEach(function(content) {
								content.copy(outBuffer, dindex);
								dindex += content.length;
							});
							centralHeaders.forEach(function(content) {
								content.copy(outBuffer, dindex);
								dindex += content.length;
							});
							const mh = mainHeader.toBinary();
							if (_comment) _comment.copy(mh, mh.length - _comment.length);
							mh.copy(outBuffer, dindex);
							inBuffer = outBuffer;
							loadedEntries = false;
							onSuccess(outBuffer);
						}
					};
					compress2Buffer(Array.from(this.entries));
				} catch (e) {
					onFail(e);
				}
			}
		};
	};
}));
// src/demo/sample-files.ts
var import_adm_zip = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Utils = require_util$1();
	const pth = __require("path");
	const ZipEntry = require_zipEntry();
	const ZipFile = require_zipFile();
	const get_Bool = (...val) => Utils.findLast(val, (c) => typeof c === "boolean");
	const get_Str = (...val) => Utils.findLast(val, (c) => typeof c === "string");
	const get_Fun = (...val) => Utils.findLast(val, (c) => typeof c === "function");
	const defaultOptions = {
		noSort: false,
		readEntries: false,
		method: Utils.Constants.NONE,
		fs: null
	};
	module.exports = function(input, options) {
		let inBuffer = null;
		const opts = Object.assign(Object.create(null), defaultOptions);
		if (input && "object" === typeof input) {
			if (!(input instanceof Uint8Array)) {
				Object.assign(opts, input);
				input = opts.input ? opts.input : void 0;
				if (opts.input) delete opts.input;
			}
			if (Buffer.isBuffer(input)) {
				inBuffer = input;
				opts.method = Utils.Constants.BUFFER;
				input = void 0;
			}
		}
		Object.assign(opts, options);
		const filetools = new Utils(opts);
		const applyDirAttributes = (dirEntries) => {
			dirEntries.filter((d) => d.attr).sort((a, b) => b.path.length - a.path.length).forEach((d) => filetools.fs.chmodSync(d.path, d.attr));
		};
		if (typeof opts.decoder !== "object" || typeof opts.decoder.encode !== "function" || typeof opts.decoder.decode !== "function") opts.decoder = Utils.decoder;
		if (input && "string" === typeof input) {
			if (filetools.fs.existsSync(input)) {
				opts.method = Utils.Constants.FILE;
				opts.filename = input;
				inBuffer = filetools.fs.readFileSync(input);
			} else throw Utils.Errors.INVALID_FILENAME();
		}
		const _zip = new ZipFile(inBuffer, opts);
		const { canonical, sanitize, zipnamefix } = Utils;
		function getEntry(entry) {
			if (entry && _zip) {
				var item;
				if (typeof entry === "string") item = _zip.getEntry(pth.posix.normalize(entry));
				if (typeof entry === "object" && typeof entry.entryName !== "undefined" && typeof entry.header !== "undefined") item = _zip.getEntry(entry.entryName);
				if (item) return item;
			}
			return null;
		}
		function fixPath(zipPath) {
			const { join, normalize, sep } = pth.posix;
			return join(pth.isAbsolute(zipPath) ? "/" : ".", normalize(sep + zipPath.split("\\").join(sep) + sep));
		}
		function filenameFilter(filterfn) {
			if (filterfn instanceof RegExp) return (function(rx) {
				return function(filename) {
					return rx.test(filename);
				};
			})(filterfn);
			else if ("function" !== typeof filterfn) return () => true;
			return filterfn;
		}
		const relativePath = (local, entry) => {
			let lastChar = entry.slice(-1);
			lastChar = lastChar === filetools.sep ? filetools.sep : "";
			return pth.relative(local, entry) + lastChar;
		};
		return {
			/**
			* Extracts the given entry from the archive and returns the content as a Buffer object
			* @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
			* @param {Buffer|string} [pass] - password
			* @return Buffer or Null in case of error
			*/
			readFile: function(entry, pass) {
				var item = getEntry(entry);
				return item && item.getData(pass) || null;
			},
			/**
			* Returns how many child elements has on entry (directories) on files it is always 0
			* @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
			* @returns {integer}
			*/
			childCount: function(entry) {
				const item = getEntry(entry);
				if (item) return _zip.getChildCount(item);
			},
			/**
			* Asynchronous readFile
			* @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
			* @param {callback} callback
			*
			* @return Buffer or Null in case of error
			*/
			readFileAsync: function(entry, callback) {
				var item = getEntry(entry);
				if (item) item.getDataAsync(callback);
				else callback(null, "getEntry failed for:" + entry);
			},
			/**
			* Extracts the given entry from the archive and returns the content as plain text in the given encoding
			* @param {ZipEntry|string} entry - ZipEntry object or String with the full path of the entry
			* @param {string} encoding - Optional. If no encoding is specified utf8 is used
			*
			* @return String
			*/
			readAsText: function(entry, encoding) {
				var item = getEntry(entry);
				if (item) {
					var data = item.getData();
					if (data && data.length) return data.toString(encoding || "utf8");
				}
				return "";
			},
			/**
			* Asynchronous readAsText
			* @param {ZipEntry|string} entry ZipEntry object or String with the full path of the entry
			* @param {callback} callback
			* @param {string} [encoding] - Optional. If no encoding is specified utf8 is used
			*
			* @return String
			*/
			readAsTextAsync: function(entry, callback, encoding) {
				var item = getEntry(entry);
				if (item) item.getDataAsync(function(data, err) {
					if (err) {
						callback(data, err);
						return;
					}
					if (data && data.length) callback(data.toString(encoding || "utf8"));
					else callback("");
				});
				else callback("");
			},
			/**
			* Remove the entry from the file or the entry and all it's nested directories and files if the given entry is a directory
			*
			* @param {ZipEntry|string} entry
			* @param {boolean} withsubfolders
			* @returns {void}
			*/
			deleteFile: function(entry, withsubfolders = true) {
				var item = getEntry(entry);
				if (item) _zip.deleteFile(item.entryName, withsubfolders);
			},
			/**
			* Remove the entry from the file or directory without affecting any nested entries
			*
			* @param {ZipEntry|string} entry
			* @returns {void}
			*/
			deleteEntry: function(entry) {
				var item = getEntry(entry);
				if (item) _zip.deleteEntry(item.entryName);
			},
			/**
			* Adds a comment to the zip. The zip must be rewritten after adding the comment.
			*
			* @param {string} comment
			*/
			addZipComment: function(comment) {
				_zip.comment = comment;
			},
			/**
			* Returns the zip comment
			*
			* @return String
			*/
			getZipComment: function() {
				return _zip.comment || "";
			},
			/**
			* Adds a comment to a specified zipEntry. The zip must be rewritten after adding the comment
			* The comment cannot exceed 65535 characters in length
			*
			* @param {ZipEntry} entry
			* @param {string} comment
			*/
			addZipEntryComment: function(entry, comment) {
				var item = getEntry(entry);
				if (item) item.comment = comment;
			},
			/**
			* Returns the comment of the specified entry
			*
			* @param {ZipEntry} entry
			* @return String
			*/
			getZipEntryComment: function(entry) {
				var item = getEntry(entry);
				if (item) return item.comment || "";
				return "";
			},
			/**
			* Updates the content of an existing entry inside the archive. The zip must be rewritten after updating the content
			*
			* @param {ZipEntry} entry
			* @param {Buffer} content
			*/
			updateFile: function(entry, content) {
				var item = getEntry(entry);
				if (item) item.setData(content);
			},
			/**
			* Adds a file from the disk to the archive
			*
			* @param {string} localPath File to add to zip
			* @param {string} [zipPath] Optional path inside the zip
			* @param {string} [zipName] Optional name for the file
			* @param {string} [comment] Optional file comment
			*/
			addLocalFile: function(localPath, zipPath, zipName, comment) {
				if (filetools.fs.existsSync(localPath)) {
					zipPath = zipPath ? fixPath(zipPath) : "";
					const p = pth.win32.basename(pth.win32.normalize(localPath));
					zipPath += zipName ? zipName : p;
					const _attr = filetools.fs.statSync(localPath);
					const data = _attr.isFile() ? filetools.fs.readFileSync(localPath) : Buffer.alloc(0);
					if (_attr.isDirectory()) zipPath += filetools.sep;
					this.addFile(zipPath, data, comment, _attr);
				} else throw Utils.Errors.FILE_NOT_FOUND(localPath);
			},
			/**
			* Callback for showing if everything was done.
			*
			* @callback doneCallback
			* @param {Error} err - Error object
			* @param {boolean} done - was request fully completed
			*/
			/**
			* Adds a file from the disk to the archive
			*
			* @param {(object|string)} options - options object, if it is string it us used as localPath.
			* @param {string} options.localPath - Local path to the file.
			* @param {string} [options.comment] - Optional file comment.
			* @param {string} [options.zipPath] - Optional path inside the zip
			* @param {string} [options.zipName] - Optional name for the file
			* @param {doneCallback} callback - The callback that handles the response.
			*/
			addLocalFileAsync: function(options, callback) {
				options = typeof options === "object" ? options : { localPath: options };
				const localPath = pth.resolve(options.localPath);
				const { comment } = options;
				let { zipPath, zipName } = options;
				const self = this;
				filetools.fs.stat(localPath, function(err, stats) {
					if (err) return callback(err, false);
					zipPath = zipPath ? fixPath(zipPath) : "";
					const p = pth.win32.basename(pth.win32.normalize(localPath));
					zipPath += zipName ? zipName : p;
					if (stats.isFile()) filetools.fs.readFile(localPath, function(err, data) {
						if (err) return callback(err, false);
						self.addFile(zipPath, data, comment, stats);
						return setImmediate(callback, void 0, true);
					});
					else if (stats.isDirectory()) {
						zipPath += filetools.sep;
						self.addFile(zipPath, Buffer.alloc(0), comment, stats);
						return setImmediate(callback, void 0, true);
					}
				});
			},
			/**
			* Adds a local directory and all its nested files and directories to the archive
			*
			* @param {string} localPath - local path to the folder
			* @param {string} [zipPath] - optional path inside zip
			* @param {(RegExp|function)} [filter] - optional RegExp or Function if files match will be included.
			*/
			addLocalFolder: function(localPath, zipPath, filter) {
				filter = filenameFilter(filter);
				zipPath = zipPath ? fixPath(zipPath) : "";
				localPath = pth.normalize(localPath);
				if (filetools.fs.existsSync(localPath)) {
					const items = filetools.findFiles(localPath);
					const self = this;
					if (items.length) for (const filepath of items) {
						const p = pth.join(zipPath, relativePath(localPath, filepath));
						if (filter(p)) self.addLocalFile(filepath, pth.dirname(p));
					}
				} else throw Utils.Errors.FILE_NOT_FOUND(localPath);
			},
			/**
			* Asynchronous addLocalFolder
			* @param {string} localPath
			* @param {callback} callback
			* @param {string} [zipPath] optional path inside zip
			* @param {RegExp|function} [filter] optional RegExp or Function if files match will
			*               be included.
			*/
			addLocalFolderAsync: function(localPath, callback, zipPath, filter) {
				filter = filenameFilter(filter);
				zipPath = zipPath ? fixPath(zipPath) : "";
				localPath = pth.normalize(localPath);
				var self = this;
				filetools.fs.open(localPath, "r", function(err) {
					if (err && err.code === "ENOENT") callback(void 0, Utils.Errors.FILE_NOT_FOUND(localPath));
					else if (err) callback(void 0, err);
					else {
						var items = filetools.findFiles(localPath);
						var i = -1;
						var next = function() {
							i += 1;
							if (i < items.length) {
								var filepath = items[i];
								var p = relativePath(localPath, filepath).split("\\").join("/");
								p = p.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^\x20-\x7E]/g, "");
								if (filter(p)) filetools.fs.stat(filepath, function(er0, stats) {
									if (er0) callback(void 0, er0);
									if (stats.isFile()) filetools.fs.readFile(filepath, function(er1, data) {
										if (er1) callback(void 0, er1);
										else {
											self.addFile(zipPath + p, data, "", stats);
											next();
										}
									});
									else {
										self.addFile(zipPath + p + "/", Buffer.alloc(0), "", stats);
										next();
									}
								});
								else process.nextTick(() => {
									next();
								});
							} else callback(true, void 0);
						};
						next();
					}
				});
			},
			/**
			* Adds a local directory and all its nested files and directories to the archive
			*
			* @param {object | string} options - options object, if it is string it us used as localPath.
			* @param {string} options.localPath - Local path to the folder.
			* @param {string} [options.zipPath] - optional path inside zip.
			* @param {RegExp|function} [options.filter] - optional RegExp or Function if files match will be included.
			* @param {function|string} [options.namefix] - optional function to help fix filename
			* @param {doneCallback} callback - The callback that handles the response.
			*
			*/
			addLocalFolderAsync2: function(options, callback) {
				const self = this;
				options = typeof options === "object" ? options : { localPath: options };
				const localPath = pth.resolve(options.localPath);
				let { zipPath, filter, namefix } = options;
				if (filter instanceof RegExp) filter = (function(rx) {
					return function(filename) {
						return rx.test(filename);
					};
				})(filter);
				else if ("function" !== typeof filter) filter = function() {
					return true;
				};
				zipPath = zipPath ? fixPath(zipPath) : "";
				if (namefix === "latin1") namefix = (str) => str.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^\x20-\x7E]/g, "");
				if (typeof namefix !== "function") namefix = (str) => str;
				const relPathFix = (entry) => pth.join(zipPath, namefix(relativePath(localPath, entry)));
				const fileNameFix = (entry) => pth.win32.basename(pth.win32.normalize(namefix(entry)));
				filetools.fs.open(localPath, "r", function(err) {
					if (err && err.code === "ENOENT") callback(Utils.Errors.FILE_NOT_FOUND(localPath), false);
					else if (err) callback(err, false);
					else filetools.findFilesAsync(localPath, function(err, fileEntries) {
						if (err) return callback(err, false);
						fileEntries = fileEntries.filter((dir) => filter(relPathFix(dir)));
						if (!fileEntries.length) return callback(void 0, true);
						setImmediate(fileEntries.reverse().reduce(function(next, entry) {
							return function(err, done) {
								if (err || done === false) return setImmediate(next, err, false);
								self.addLocalFileAsync({
									localPath: entry,
									zipPath: pth.dirname(relPathFix(entry)),
									zipName: fileNameFix(entry)
								}, next);
							};
						}, callback));
					});
				});
			},
			/**
			* Adds a local directory and all its nested files and directories to the archive
			*
			* @param {string} localPath - path where files will be extracted
			* @param {object} props - optional properties
			* @param {string} [props.zipPath] - optional path inside zip
			* @param {RegExp|function} [props.filter] - optional RegExp or Function if files match will be included.
			* @param {function|string} [props.namefix] - optional function to help fix filename
			*/
			addLocalFolderPromise: function(localPath, props) {
				return new Promise((resolve, reject) => {
					this.addLocalFolderAsync2(Object.assign({ localPath }, props), (err, done) => {
						if (err) return reject(err);
						if (done) resolve(this);
					});
				});
			},
			/**
			* Allows you to create a entry (file or directory) in the zip file.
			* If you want to create a directory the entryName must end in / and a null buffer should be provided.
			* Comment and attributes are optional
			*
			* @param {string} entryName
			* @param {Buffer | string} content - file content as buffer or utf8 coded string
			* @param {string} [comment] - file comment
			* @param {number | object} [attr] - number as unix file permissions, object as filesystem Stats object
			*/
			addFile: function(entryName, content, comment, attr) {
				entryName = zipnamefix(entryName);
				let entry = getEntry(entryName);
				const update = entry != null;
				if (!update) {
					entry = new ZipEntry(opts);
					entry.entryName = entryName;
				}
				entry.comment = comment || "";
				const isStat = "object" === typeof attr && attr instanceof filetools.fs.Stats;
				if (isStat) entry.header.time = attr.mtime;
				var fileattr = entry.isDirectory ? 16 : 0;
				let unix = entry.isDirectory ? 16384 : 32768;
				if (isStat) unix |= 4095 & attr.mode;
				else if ("number" === typeof attr) unix |= 4095 & attr;
				else unix |= entry.isDirectory ? 493 : 420;
				fileattr = (fileattr | unix << 16) >>> 0;
				entry.attr = fileattr;
				entry.setData(content);
				if (!update) _zip.setEntry(entry);
				return entry;
			},
			/**
			* Returns an array of ZipEntry objects representing the files and folders inside the archive
			*
			* @param {string} [password]
			* @returns Array
			*/
			getEntries: function(password) {
				_zip.password = password;
				return _zip ? _zip.entries : [];
			},
			/**
			* Returns a ZipEntry object representing the file or folder specified by ``name``.
			*
			* @param {string} name
			* @return ZipEntry
			*/
			getEntry: function(name) {
				return getEntry(name);
			},
			getEntryCount: function() {
				return _zip.getEntryCount();
			},
			forEach: function(callback) {
				return _zip.forEach(callback);
			},
			/**
			* Extracts the given entry to the given targetPath
			* If the entry is a directory inside the archive, the entire directory and it's subdirectories will be extracted
			*
			* @param {string|ZipEntry} entry - ZipEntry object or String with the full path of the entry
			* @param {string} targetPath - Target folder where to write the file
			* @param {boolean} [maintainEntryPath=true] - If maintainEntryPath is true and the entry is inside a folder, the entry folder will be created in targetPath as well. Default is TRUE
			* @param {boolean} [overwrite=false] - If the file already exists at the target path, the file will be overwriten if this is true.
			* @param {boolean} [keepOriginalPermission=false] - The file will be set as the permission from the entry if this is true.
			* @param {string} [outFileName] - String If set will override the filename of the extracted file (Only works if the entry is a file)
			*
			* @return Boolean
			*/
			extractEntryTo: function(entry, targetPath, maintainEntryPath, overwrite, keepOriginalPermission, outFileName) {
				overwrite = get_Bool(false, overwrite);
				keepOriginalPermission = get_Bool(false, keepOriginalPermission);
				maintainEntryPath = get_Bool(true, maintainEntryPath);
				outFileName = get_Str(keepOriginalPermission, outFileName);
				var item = getEntry(entry);
				if (!item) throw Utils.Errors.NO_ENTRY();
				var entryName = canonical(item.entryName);
				var target = sanitize(targetPath, outFileName && !item.isDirectory ? canonical(outFileName) : maintainEntryPath ? entryName : pth.basename(entryName));
				if (item.isDirectory) {
					_zip.getEntryChildren(item).forEach(function(child) {
						if (child.isDirectory) return;
						var content = child.getData();
						if (!content) throw Utils.Errors.CANT_EXTRACT_FILE();
						var name = canonical(maintainEntryPath ? child.entryName : child.entryName.substring(item.entryName.length));
						var childName = sanitize(targetPath, name);
						filetools.assertPathSafe(targetPath, childName);
						const fileAttr = keepOriginalPermission ? child.header.fileAttr : void 0;
						filetools.writeFileTo(childName, content, overwrite, fileAttr);
					});
					return true;
				}
				var content = item.getData(_zip.password);
				if (!content) throw Utils.Errors.CANT_EXTRACT_FILE();
				filetools.assertPathSafe(targetPath, target);
				if (filetools.fs.existsSync(target) && !overwrite) throw Utils.Errors.CANT_OVERRIDE();
				const fileAttr = keepOriginalPermission ? entry.header.fileAttr : void 0;
				filetools.writeFileTo(target, content, overwrite, fileAttr);
				return true;
			},
			/**
			* Test the archive
			* @param {string} [pass]
			*/
			test: function(pass) {
				if (!_zip) return false;
				for (var entry of _zip.entries) try {
					if (entry.isDirectory) continue;
					if (!entry.getData(pass)) return false;
				} catch (err) {
					return false;
				}
				return true;
			},
			/**
			* Extracts the entire archive to the given location
			*
			* @param {string} targetPath Target location
			* @param {boolean} [overwrite=false] If the file already exists at the target path, the file will be overwriten if this is true.
			*                  Default is FALSE
			* @param {boolean} [keepOriginalPermission=false] The file will be set as the permission from the entry if this is true.
			*                  Default is FALSE
			* @param {string|Buffer} [pass] password
			*/
			extractAllTo: function(targetPath, overwrite, keepOriginalPermission, pass) {
				keepOriginalPermission = get_Bool(false, keepOriginalPermission);
				pass = get_Str(keepOriginalPermission, pass);
				overwrite = get_Bool(false, overwrite);
				if (!_zip) throw Utils.Errors.NO_ZIP();
				const dirEntries = [];
				_zip.entries.forEach(function(entry) {
					var entryName = sanitize(targetPath, canonical(entry.entryName));
					filetools.assertPathSafe(targetPath, entryName);
					if (entry.isDirectory) {
						filetools.makeDir(entryName);
						if (keepOriginalPermission) dirEntries.push({
							path: entryName,
							attr: entry.header.fileAttr
						});
						return;
					}
					var content = entry.getData(pass);
					if (!content) throw Utils.Errors.CANT_EXTRACT_FILE();
					const fileAttr = keepOriginalPermission ? entry.header.fileAttr : void 0;
					filetools.writeFileTo(entryName, content, overwrite, fileAttr);
					try {
						filetools.fs.utimesSync(entryName, entry.header.time, entry.header.time);
					} catch (err) {}
				});
				applyDirAttributes(dirEntries);
			},
			/**
			* Asynchronous extractAllTo
			*
			* @param {string} targetPath Target location
			* @param {boolean} [overwrite=false] If the file already exists at the target path, the file will be overwriten if this is true.
			*                  Default is FALSE
			* @param {boolean} [keepOriginalPermission=false] The file will be set as the permission from the entry if this is true.
			*                  Default is FALSE
			* @param {function} callback The callback will be executed when all entries are extracted successfully or any error is thrown.
			*/
			extractAllToAsync: function(targetPath, overwrite, keepOriginalPermission, callback) {
				callback = get_Fun(overwrite, keepOriginalPermission, callback);
				keepOriginalPermission = get_Bool(false, keepOriginalPermission);
				overwrite = get_Bool(false, overwrite);
				if (!callback) return new Promise((resolve, reject) => {
					this.extractAllToAsync(targetPath, overwrite, keepOriginalPermission, function(err) {
						if (err) reject(err);
						else resolve(this);
					});
				});
				if (!_zip) {
					callback(Utils.Errors.NO_ZIP());
					return;
				}
				targetPath = pth.resolve(targetPath);
				const getPath = (entry) => sanitize(targetPath, pth.normalize(canonical(entry.entryName)));
				const getError = (msg, file) => /* @__PURE__ */ new Error(msg + ": \"" + file + "\"");
				const dirEntries = [];
				const fileEntries = [];
				_zip.entries.forEach((e) => {
					if (e.isDirectory) dirEntries.push(e);
					else fileEntries.push(e);
				});
				const deferredDirAttr = [];
				for (const entry of dirEntries) {
					const dirPath = getPath(entry);
					const dirAttr = keepOriginalPermission ? entry.header.fileAttr : void 0;
					try {
						filetools.assertPathSafe(targetPath, dirPath);
						filetools.makeDir(dirPath);
					} catch (er) {
						callback(getError("Unable to create folder", dirPath));
						continue;
					}
					if (dirAttr) deferredDirAttr.push({
						path: dirPath,
						attr: dirAttr
					});
					try {
						filetools.fs.utimesSync(dirPath, entry.header.time, entry.header.time);
					} catch (er) {}
				}
				const done = (err) => {
					if (!err) try {
						applyDirAttributes(deferredDirAttr);
					} catch (er) {
						return callback(getError("Unable to set folder permissions", er.path || ""));
					}
					callback(err);
				};
				fileEntries.reverse().reduce(function(next, entry) {
					return function(err) {
						if (err) next(err);
						else {
							const entryName = pth.normalize(canonical(entry.entryName));
							const filePath = sanitize(targetPath, entryName);
							try {
								filetools.assertPathSafe(targetPath, filePath);
							} catch (er) {
								return next(er);
							}
							entry.getDataAsync(function(content, err_1) {
								if (err_1) next(err_1);
								else if (!content) next(Utils.Errors.CANT_EXTRACT_FILE());
								else {
									const fileAttr = keepOriginalPermission ? entry.header.fileAttr : void 0;
									filetools.writeFileToAsync(filePath, content, overwrite, fileAttr, function(succ) {
										if (!succ) return next(getError("Unable to write file", filePath));
										filetools.fs.utimes(filePath, entry.header.time, entry.header.time, function() {
											next();
										});
									});
								}
							});
						}
					};
				}, done)();
			},
			/**
			* Writes the newly created zip file to disk at the specified location or if a zip was opened and no ``targetFileName`` is provided, it will overwrite the opened zip
			*
			* @param {string} targetFileName
			* @param {function} callback
			*/
			writeZip: function(targetFileName, callback) {
				if (arguments.length === 1) {
					if (typeof targetFileName === "function") {
						callback = targetFileName;
						targetFileName = "";
					}
				}
				if (!targetFileName && opts.filename) targetFileName = opts.filename;
				if (!targetFileName) return;
				var zipData = _zip.compressToBuffer();
				if (zipData) {
					var ok = filetools.writeFileTo(targetFileName, zipData, true);
					if (typeof callback === "function") callback(!ok ? /* @__PURE__ */ new Error("failed") : null, "");
				}
			},
			/**
			*
			* @param {string} targetFileName
			* @param {object} [props]
			* @param {boolean} [props.overwrite=true] If the file already exists at the target path, the file will be overwriten if this is true.
			* @param {boolean} [props.perm] The file will be set as the permission from the entry if this is true.
			
			* @returns {Promise<void>}
			*/
			writeZipPromise: function(targetFileName, props) {
				const { overwrite, perm } = Object.assign({ overwrite: true }, props);
				return new Promise((resolve, reject) => {
					if (!targetFileName && opts.filename) targetFileName = opts.filename;
					if (!targetFileName) reject("ADM-ZIP: ZIP File Name Missing");
					this.toBufferPromise().then((zipData) => {
						const ret = (done) => done ? resolve(done) : reject("ADM-ZIP: Wasn't able to write zip file");
						filetools.writeFileToAsync(targetFileName, zipData, overwrite, perm, ret);
					}, reject);
				});
			},
			/**
			* @returns {Promise<Buffer>} A promise to the Buffer.
			*/
			toBufferPromise: function() {
				return new Promise((resolve, reject) => {
					_zip.toAsyncBuffer(resolve, reject);
				});
			},
			/**
			* Returns the content of the entire zip file as a Buffer object
			*
			* @prop {function} [onSuccess]
			* @prop {function} [onFail]
			* @prop {function} [onItemStart]
			* @prop {function} [onItemEnd]
			* @returns {Buffer}
			*/
			toBuffer: function(onSuccess, onFail, onItemStart, onItemEnd) {
				if (typeof onSuccess === "function") {
					_zip.toAsyncBuffer(onSuccess, onFail, onItemStart, onItemEnd);
					return null;
				}
				return _zip.compressToBuffer();
			}
		};
	};
})))(), 1);
/** One line per request, as `token-usage.jsonl` has them. */
function lines(requests) {
	return requests.map(({ line }) => `${line}\n`).join("");
}
/** The agent's records, with their damage. */
function records({ agent, damage }) {
	const whole = lines(agent);
	const last = agent.at(-1)?.line ?? "";
	if (damage === "duplicate") return `${whole}${last}\n`;
	if (damage === "truncated") return `${whole}${last.slice(0, last.length / 2)}`;
	if (damage === "unreadable-lines") return `api-proxy: upstream closed the stream\n${last.replace(/"output_tokens":\d+/, "\"output_tokens\":-1")}\n${whole}`;
	return whole;
}
/** `agent_usage.json`: the totals of a run. */
function totals(requests) {
	const sum = (pick) => requests.reduce((total, request) => total + pick(request), 0);
	const first = requests[0];
	return JSON.stringify({
		input_tokens: sum(({ uncached }) => uncached),
		output_tokens: sum(({ output }) => output),
		cache_read_tokens: sum(({ cacheRead }) => cacheRead),
		cache_write_tokens: sum(({ cacheWrite }) => cacheWrite),
		ambient_context: first === void 0 ? 0 : first.uncached + first.cacheWrite,
		ai_credits: Number(sum(({ costUsd }) => (costUsd ?? 0) * 100).toFixed(3)),
		primary_model: first?.model
	});
}
/** `aw_info.json`: what ran. */
function info({ engine, workflow, runId, attempt }) {
	return JSON.stringify({
		engine_id: engine,
		workflow_name: workflow,
		run_id: runId,
		run_attempt: String(attempt),
		firewall_enabled: true
	});
}
// src/demo/sample-archives.ts
const LOGS = "sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl";
const AUDIT = "sandbox/firewall/audit/api-proxy-logs/token-usage.jsonl";
/** GitHub's default. */
const RETENTION_DAYS = 90;
/** The spellings and accidents of history (github/gh-aw and gh-aw-firewall, read 2026-08). */
const LAYOUTS = {
	usage: (left) => [
		activation(left),
		usage(left),
		usageCache(left)
	],
	"usage-and-agent": (left) => [
		activation(left),
		agent(left),
		...detection(left),
		usage(left)
	],
	"agent-only": (left) => [
		activation(left),
		agent(left),
		...detection(left)
	],
	"legacy-agent-artifacts": (left) => [zipped("agent-artifacts", {
		"tmp/gh-aw/aw_info.json": info(left),
		"tmp/gh-aw/aw-prompts/prompt.txt": "You keep the documentation of a shop in order.\n",
		[`tmp/gh-aw/${LOGS}`]: records(left)
	})],
	"legacy-firewall-audit-logs": (left) => [
		activation(left),
		zipped("agent", {
			"agent-stdio.log": STDIO,
			"agent_usage.json": totals(left.agent)
		}),
		zipped("firewall-audit-logs", {
			"logs/api-proxy-logs/token-usage.jsonl": records(left),
			"audit/audit.jsonl": "{\"event\":\"http_access\",\"decision\":\"allowed\",\"status\":200}\n"
		})
	],
	/** Two reusable workflows in one run, each with its own prefix and its own spend. */
	"workflow-call": (left) => {
		const half = Math.ceil(left.agent.length / 2);
		const first = {
			...left,
			agent: left.agent.slice(0, half)
		};
		const second = {
			...left,
			agent: left.agent.slice(half)
		};
		return [
			prefixed("a1b2c3d4-", agent(first)),
			prefixed("a1b2c3d4-", usage(first)),
			prefixed("7e90f6b5-", agent(second)),
			prefixed("7e90f6b5-", usage(second))
		];
	},
	"totals-only": (left) => [activation(left), zipped("agent", {
		"agent-stdio.log": STDIO,
		"aw_info.json": info(left),
		"agent_usage.json": totals(left.agent)
	})],
	/** One file uploaded as it is: such an artifact has the file's name. */
	unzipped: (left) => [activation(left), {
		name: "firewall-logs-token-usage.jsonl",
		share: .85,
		retentionDays: RETENTION_DAYS,
		contentType: "application/octet-stream",
		content: () => Buffer.from(records(left))
	}],
	"no-artifact": (left) => [activation(left)],
	"no-usage-file": (left) => [activation(left), zipped("agent", {
		"agent-stdio.log": STDIO,
		"aw_info.json": info(left)
	})],
	"empty-usage-file": (left) => [activation(left), zipped("usage", {
		"agent/token_usage.jsonl": "",
		"aw_info.json": info(left)
	})],
	expired: (left) => [{
		...usage(left),
		share: .4,
		retentionDays: 1
	}],
	gone: (left) => [{
		...usage(left),
		isGone: true
	}],
	"not-a-zip": (left) => [{
		...usage(left),
		content: () => Buffer.from("upload was cut off by the runner\n")
	}]
};
/** An ordinary artifact that holds no usage. */
function playwrightReport() {
	return zipped("playwright-report", { "index.html": "<!doctype html><title>Tests</title>\n" });
}
const STDIO = "{\"type\":\"system\",\"subtype\":\"init\"}\n{\"type\":\"result\",\"subtype\":\"success\"}\n";
function activation(left) {
	return {
		...zipped("activation", { "aw_info.json": info(left) }, .05),
		retentionDays: 1
	};
}
function usageCache(left) {
	return {
		...zipped("aic-usage-cache", { "agentic-workflow-usage-cache.jsonl": `${JSON.stringify({ run_id: left.runId })}\n` }, .96),
		retentionDays: 7
	};
}
function usage(left) {
	return zipped("usage", {
		"agent/token_usage.jsonl": records(left),
		"detection/token_usage.jsonl": lines(left.detection),
		"agent_usage.json": totals(left.agent),
		"aw_info.json": info(left)
	}, .95);
}
function agent(left) {
	return zipped("agent", {
		"agent-stdio.log": STDIO,
		"agent_usage.json": totals(left.agent),
		"aw_info.json": info(left),
		[LOGS]: records(left),
		[AUDIT]: records(left)
	});
}
/** The same path as the agent's, but spend of its own. */
function detection(left) {
	if (left.detection.length === 0) return [];
	return [zipped("detection", {
		"detection.log": STDIO,
		[LOGS]: lines(left.detection)
	}, .9)];
}
function prefixed(prefix, plan) {
	return {
		...plan,
		name: `${prefix}${plan.name}`
	};
}
/** Made when it is asked for, and then kept: the artifact list wants its size, the download its bytes. */
function zipped(name, files, share = .85) {
	let archive;
	return {
		name,
		share,
		retentionDays: RETENTION_DAYS,
		content: () => archive ??= zip(files)
	};
}
/** 2026-11-20 in the two halves of a DOS time; a fixed one keeps archives the same byte for byte. */
const ENTRY_TIME = 1567883264;
function zip(files) {
	const archive = new import_adm_zip.default();
	for (const [path, text] of Object.entries(files)) archive.addFile(path, Buffer.from(text)).header.timeval = ENTRY_TIME;
	return archive.toBuffer();
}
// src/demo/sample-random.ts
/**
* Every part of the sample has a seed of its own, so that a change to one leaves the
* others as they were. FNV-1a turns the seed into a number, mulberry32 goes on from there.
*/
function createSampleRandom(seed) {
	let state = 2166136261;
	for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619);
	function next() {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
	}
	return {
		around: (mean) => Math.round(mean * (.85 + .3 * next())),
		uuid: () => "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replaceAll("x", () => Math.floor(next() * 16).toString(16))
	};
}
// src/demo/sample-records.ts
/** Producers by what their records look like (github/gh-aw-firewall history, read 2026-08). */
const PRODUCERS = {
	first: {},
	withSchema: { schema: "token-usage/v0.25.41" },
	tooLow: {
		schema: "token-usage/v0.27.3",
		hasEvent: true,
		credits: "too-low"
	},
	current: {
		schema: "token-usage/v0.27.43",
		hasEvent: true,
		credits: "right"
	},
	firstInclusive: { inputIncludesCache: true },
	currentInclusive: {
		schema: "token-usage/v0.27.43",
		hasEvent: true,
		credits: "right",
		inputIncludesCache: true
	}
};
/** US dollars per million tokens: input, cache read, cache write, output (list prices, 2026-11). */
const PRICES = [
	[
		"claude-opus-4-8",
		5,
		.5,
		6.25,
		25
	],
	[
		"claude-sonnet-4-6",
		3,
		.3,
		3.75,
		15
	],
	[
		"claude-haiku-4-5",
		1,
		.1,
		1.25,
		5
	],
	[
		"gpt-5-3-codex",
		1.75,
		.175,
		0,
		14
	]
];
/** 1 AI credit is one US cent. */
const CREDITS_PER_USD = 100;
const PATHS = {
	anthropic: "/v1/messages?beta=true",
	copilot: "/chat/completions",
	openai: "/v1/responses"
};
/** The requests of one conversation, spread evenly over the given time. */
function createRequests(conversation, span, random) {
	const { provider, models, requests, growth, producer } = conversation;
	const step = (span.to.getTime() - span.from.getTime()) / requests;
	const made = [];
	let creditsTotal = 0;
	let before = 0;
	for (let index = 0; index < requests; index += 1) {
		const context = Math.max(before, random.around(conversation.prompt) + index * growth);
		const split = splitPrompt(conversation.cache, context, before);
		const buckets = {
			...producer.inputIncludesCache ? withoutWrites(split) : split,
			output: random.around(conversation.output)
		};
		before = context;
		const model = models[index % models.length] ?? models[0];
		const costUsd = priceOf(model, buckets);
		const credits = reportedUsd(model, buckets, producer) * CREDITS_PER_USD;
		creditsTotal += credits;
		const { uncached, cacheRead, cacheWrite, output } = buckets;
		const line = JSON.stringify({
			_schema: producer.schema,
			timestamp: new Date(span.from.getTime() + Math.round(step * (index + 1))).toISOString(),
			event: producer.hasEvent ? "token_usage" : void 0,
			request_id: random.uuid(),
			provider,
			model,
			path: PATHS[provider],
			status: 200,
			streaming: true,
			input_tokens: producer.inputIncludesCache ? uncached + cacheRead : uncached,
			output_tokens: output,
			cache_read_tokens: cacheRead,
			cache_write_tokens: cacheWrite,
			duration_ms: random.around(1500 + output * 9),
			response_bytes: random.around(900 + output * 5),
			ai_credits_this_response: producer.credits ? round(credits) : void 0,
			ai_credits_total: producer.credits ? round(creditsTotal) : void 0
		});
		made.push({
			provider,
			model,
			...buckets,
			costUsd,
			line
		});
	}
	return made;
}
/** Splits a prompt into what it pays in full, reads from the cache and writes to it. */
function splitPrompt(habit, prompt, before) {
	if (habit === "none") return {
		uncached: prompt,
		cacheRead: 0,
		cacheWrite: 0
	};
	if (habit === "partial") {
		const kept = Math.round(prompt * .33);
		const isFirst = before === 0;
		return {
			uncached: prompt - kept,
			cacheRead: isFirst ? 0 : kept,
			cacheWrite: isFirst ? kept : 0
		};
	}
	const cacheRead = habit === "warm" ? before : Math.round(before * .55);
	return {
		uncached: 4,
		cacheRead,
		cacheWrite: prompt - cacheRead
	};
}
/** Where "input" counts the cached tokens in, writes to the cache are not kept apart. */
function withoutWrites({ uncached, cacheRead, cacheWrite }) {
	return {
		uncached: uncached + cacheWrite,
		cacheRead,
		cacheWrite: 0
	};
}
function priceOf(model, buckets) {
	const name = model.replaceAll(".", "-");
	const price = PRICES.find(([known]) => name.startsWith(known));
	if (price === void 0) return void 0;
	const [, input, read, write, output] = price;
	return (buckets.uncached * input + buckets.cacheRead * read + buckets.cacheWrite * write + buckets.output * output) / 1e6;
}
function reportedUsd(model, buckets, producer) {
	const seen = producer.credits === "too-low" ? Math.max(0, buckets.uncached - buckets.cacheRead - buckets.cacheWrite) : buckets.uncached;
	return priceOf(model, {
		...buckets,
		uncached: seen
	}) ?? 0;
}
function round(credits) {
	return Number(credits.toFixed(6));
}
// src/demo/sample-workflows.ts
/** A well-made agent: one model, its prompt kept in the cache. */
const STEADY = {
	provider: "anthropic",
	models: ["claude-sonnet-4-6"],
	requests: 8,
	prompt: 18e3,
	growth: 1400,
	output: 380,
	cache: "warm",
	producer: PRODUCERS.current
};
/** Runs on each of the days of November at each of the times, both divided by blanks. */
function runs(days, times, minutes, { fork, ...peculiar } = {}) {
	return days.split(" ").flatMap((day) => times.split(" ").map((time) => {
		const attempts = [{
			at: `11-${day} ${time}`,
			minutes,
			...peculiar
		}];
		return fork === void 0 ? { attempts } : {
			attempts,
			fork
		};
	}));
}
/** A run that was repeated later. */
function repeated(first, second) {
	return [{ attempts: [first, second] }];
}
/** The agentic workflows; the report's day runs from 11-19 06:17 to 11-20 06:17. */
const SAMPLE_WORKFLOWS = [
	{
		name: "Security Guard",
		file: "security-guard.lock.yml",
		event: "pull_request",
		layout: "usage-and-agent",
		agent: {
			requests: 17,
			prompt: 21e3,
			growth: 1600,
			output: 520
		},
		detection: {
			models: ["claude-haiku-4-5"],
			requests: 2,
			prompt: 12e3,
			output: 200
		},
		runs: [
			...runs("13 16 17 18", "09:12", 9),
			...runs("17 18", "14:30", 8),
			...runs("18", "17:05", 9),
			...runs("19", "09:40 13:25 20:15", 12, { agent: { requests: 24 } }),
			...runs("20", "06:04", 12, {
				conclusion: null,
				layout: "agent-only"
			})
		]
	},
	{
		name: "Smoke Claude",
		file: "smoke-claude.lock.yml",
		event: "schedule",
		layout: "usage",
		agent: {
			models: ["claude-haiku-4.5", "claude-sonnet-4-6"],
			requests: 6,
			prompt: 9e3,
			output: 240
		},
		runs: [
			...runs("13 14 15 16 17 18 19", "08:20", 4),
			...runs("18 19", "20:20", 4),
			...runs("19", "14:20", 4, { damage: "duplicate" })
		]
	},
	{
		name: "Secret Digger",
		file: "secret-digger.lock.yml",
		event: "schedule",
		layout: "usage",
		agent: {
			requests: 3,
			prompt: 3e4,
			growth: 2e3,
			cache: "rewritten"
		},
		runs: [...repeated({
			at: "10-24 10:05",
			minutes: 6,
			conclusion: "failure"
		}, {
			at: "11-19 13:10",
			minutes: 6
		}), ...runs("16 17 18 19", "10:05", 6)]
	},
	{
		name: "Release Notes Writer",
		file: "release-notes-writer.lock.yml",
		event: "schedule",
		layout: "usage",
		agent: {
			models: ["claude-opus-4-8"],
			requests: 6,
			prompt: 42e3,
			growth: 4e3,
			output: 1400
		},
		runs: [...runs("13 16 17 18", "06:02", 33), ...runs("19", "06:02", 33, { agent: { cache: "none" } })]
	},
	{
		name: "Issue Triage",
		file: "issue-triage.lock.yml",
		event: "issues",
		layout: "usage",
		agent: {
			models: ["claude-haiku-4-5-20251001"],
			requests: 14,
			prompt: 7e3,
			growth: 250,
			output: 28
		},
		runs: [
			...runs("15 17 18 19", "11:34", 3),
			...runs("18", "18:49", 3),
			...runs("19", "15:02", 3),
			...runs("19", "18:49", 3, { layout: "unzipped" })
		]
	},
	{
		name: "Accessibility Audit",
		file: "accessibility-audit.lock.yml",
		event: "workflow_dispatch",
		layout: "usage",
		agent: {
			requests: 6,
			prompt: 14e3,
			growth: 2e3,
			output: 480,
			cache: "partial",
			producer: PRODUCERS.tooLow
		},
		runs: [...runs("16 18 19", "12:15", 7), ...runs("19", "19:15", 7, { layout: "totals-only" })]
	},
	{
		name: "Test Improver",
		file: "test-improver.lock.yml",
		event: "schedule",
		layout: "agent-only",
		agent: {
			requests: 10,
			prompt: 16e3,
			growth: 2200,
			output: 600
		},
		runs: [
			...repeated({
				at: "11-16 07:45",
				minutes: 10,
				conclusion: "failure"
			}, {
				at: "11-19 09:05",
				minutes: 11
			}),
			...runs("17 18 19", "07:45", 10),
			...runs("18", "12:45 16:45", 10),
			...runs("19", "16:45", 9, { conclusion: "failure" }),
			...runs("19", "19:40", 5, {
				conclusion: "cancelled",
				agent: { requests: 5 },
				damage: "truncated"
			}),
			...runs("20", "01:45", 20, {
				conclusion: "timed_out",
				agent: { requests: 14 }
			})
		]
	},
	{
		name: "Docs @writer | #42 <b>sync</b>",
		file: "docs-sync.lock.yml",
		event: "push",
		layout: "legacy-agent-artifacts",
		agent: { producer: PRODUCERS.first },
		runs: [
			...runs("17 18", "15:20", 6),
			...runs("18 19", "10:50", 6),
			...runs("19", "15:20", 6, {
				agent: { producer: PRODUCERS.withSchema },
				layout: "legacy-firewall-audit-logs",
				damage: "unreadable-lines"
			}),
			...runs("19", "21:30", 6, { agent: { models: ["claude-sonnet-4-6", "claude-experimental-x"] } })
		]
	},
	{
		name: "Platform Agents",
		file: "platform-agents.yml",
		event: "schedule",
		layout: "workflow-call",
		agent: {
			requests: 10,
			prompt: 15e3
		},
		runs: runs("19", "17:30", 8)
	},
	{
		name: "Dependency Digest",
		file: "dependency-digest.lock.yml",
		event: "schedule",
		layout: "usage",
		agent: { requests: 7 },
		runs: runs("18", "09:00", 6)
	},
	{
		name: "Smoke Copilot",
		file: "smoke-copilot.lock.yml",
		event: "schedule",
		layout: "usage",
		agent: {
			provider: "copilot",
			models: ["claude-sonnet-4.6"],
			requests: 5,
			cache: "partial"
		},
		runs: [
			...runs("18", "08:40", 4, { agent: { producer: PRODUCERS.firstInclusive } }),
			...runs("19", "08:40", 4),
			...runs("19", "20:40", 4, { agent: { producer: PRODUCERS.currentInclusive } })
		]
	},
	{
		name: "Codex Reviewer",
		file: "codex-reviewer.lock.yml",
		event: "pull_request",
		layout: "usage",
		agent: {
			provider: "openai",
			models: ["gpt-5.3-codex"],
			producer: PRODUCERS.currentInclusive
		},
		runs: runs("19", "13:55", 7)
	},
	{
		name: "Nightly Translations",
		file: "nightly-translations.lock.yml",
		event: "schedule",
		layout: "no-artifact",
		agent: {},
		runs: [
			...runs("19", "23:10", 5, { conclusion: "failure" }),
			...runs("20", "00:10", 5, { layout: "no-usage-file" }),
			...runs("20", "02:10", 5, { layout: "empty-usage-file" })
		]
	},
	{
		name: "Contributor Welcome",
		file: "contributor-welcome.lock.yml",
		event: "pull_request",
		layout: "usage",
		agent: { requests: 4 },
		runs: [
			...runs("14", "16:10", 4),
			...runs("19", "12:40", 4, { fork: "kept" }),
			...runs("19", "22:40", 4, { fork: "deleted" })
		]
	},
	{
		name: "Link Checker",
		file: "link-checker.lock.yml",
		event: "schedule",
		layout: "usage",
		agent: { requests: 5 },
		runs: [
			...runs("15", "05:00", 90),
			...runs("19", "05:00", 90, { layout: "expired" }),
			...runs("19", "17:00", 10, { layout: "gone" }),
			...runs("19", "23:00", 10, { layout: "not-a-zip" })
		]
	}
];
/** Many runs, and no artifact that holds usage. */
const ORDINARY_WORKFLOWS = [{
	name: "CI",
	file: "ci.yml",
	event: "push",
	everyMinutes: 70
}, {
	name: "Deploy Preview",
	file: "deploy-preview.yml",
	event: "pull_request",
	everyMinutes: 350
}];
// src/demo/sample-runs.ts
/** The instant at which the sample is looked at: a cron's odd minute. */
const SAMPLE_NOW = Date.parse("2026-11-20T06:17:00Z");
const SAMPLE_REPOSITORY_ID = 812340077;
const MINUTE_MS = 6e4;
/** Where a run comes from, by its fork. */
const HEAD_REPOSITORY_IDS = {
	none: SAMPLE_REPOSITORY_ID,
	kept: 845112903,
	deleted: null
};
const ENGINES = {
	anthropic: "claude",
	copilot: "copilot",
	openai: "codex"
};
/** Runs of a workflow that has an agent. */
function agenticRuns(workflow, workflowId) {
	const engine = ENGINES[workflow.agent.provider ?? STEADY.provider];
	return workflow.runs.map(({ attempts: plans, fork }) => {
		const first = attemptOf(workflow, plans[0]);
		const attempts = [first, ...plans.slice(1).map((plan) => attemptOf(workflow, plan))];
		return {
			run: {
				workflowId,
				event: workflow.event,
				headBranch: workflow.event === "pull_request" ? "checkout-form" : "main",
				actor: fork === void 0 ? "github-actions[bot]" : "example-contributor",
				headRepositoryId: HEAD_REPOSITORY_IDS[fork ?? "none"],
				createdAt: first.startedAt,
				attempts: attempts.map(({ plan: { conclusion = "success" }, startedAt, updatedAt }) => ({
					startedAt,
					updatedAt,
					status: conclusion === null ? "in_progress" : "completed",
					conclusion
				}))
			},
			artifactsOf: (runId) => attempts.flatMap(({ plan, startedAt, updatedAt, agent, detection }, index) => LAYOUTS[plan.layout ?? workflow.layout]({
				engine,
				workflow: workflow.name,
				runId,
				attempt: index + 1,
				agent,
				detection,
				damage: plan.damage
			}).map((artifact) => toArtifact(artifact, runId, startedAt, updatedAt))),
			spends: fork === void 0 ? attempts.map(({ updatedAt, agent, detection }) => ({
				workflow: workflow.name,
				at: updatedAt,
				requests: [...agent, ...detection]
			})) : []
		};
	});
}
/** A week of runs of a workflow without an agent; the failed ones leave a test report. */
function ordinaryRuns(workflow, workflowId) {
	const drafts = [];
	const step = workflow.everyMinutes * MINUTE_MS;
	for (let at = SAMPLE_NOW - 7 * MS_PER_DAY; at < SAMPLE_NOW - step; at += step) {
		const startedAt = new Date(at);
		const updatedAt = new Date(at + 6 * MINUTE_MS);
		const conclusion = drafts.length % 9 === 4 ? "failure" : "success";
		drafts.push({
			run: {
				workflowId,
				event: workflow.event,
				headBranch: "checkout-form",
				actor: "example-maintainer",
				headRepositoryId: SAMPLE_REPOSITORY_ID,
				createdAt: startedAt,
				attempts: [{
					startedAt,
					updatedAt,
					status: "completed",
					conclusion
				}]
			},
			artifactsOf: (runId) => conclusion === "failure" ? [toArtifact(playwrightReport(), runId, startedAt, updatedAt)] : [],
			spends: []
		});
	}
	return drafts;
}
function attemptOf(workflow, plan) {
	const startedAt = /* @__PURE__ */ new Date(`2026-${plan.at.replace(" ", "T")}:00Z`);
	const updatedAt = new Date(startedAt.getTime() + plan.minutes * MINUTE_MS);
	const talk = (phase, [from, to], conversation) => createRequests({
		...STEADY,
		...conversation
	}, {
		from: within(startedAt, updatedAt, from),
		to: within(startedAt, updatedAt, to)
	}, createSampleRandom(`${workflow.file} ${plan.at} ${phase}`));
	return {
		plan,
		startedAt,
		updatedAt,
		agent: talk("agent", [.1, .8], {
			...workflow.agent,
			...plan.agent
		}),
		detection: workflow.detection === void 0 ? [] : talk("detection", [.82, .88], workflow.detection)
	};
}
function toArtifact(plan, runId, startedAt, updatedAt) {
	const { share, retentionDays, ...artifact } = plan;
	const createdAt = within(startedAt, updatedAt, share);
	return {
		...artifact,
		runId,
		createdAt,
		expiresAt: new Date(createdAt.getTime() + retentionDays * MS_PER_DAY)
	};
}
/** The instant at a share of a time span, in whole seconds as GitHub gives them. */
function within(from, to, share) {
	const milliseconds = from.getTime() + (to.getTime() - from.getTime()) * share;
	return /* @__PURE__ */ new Date(Math.round(milliseconds / 1e3) * 1e3);
}
// src/demo/sample-repository.ts
/**
* An invented repository with a week of runs, every kind of gap and most findings, and
* the instant at which to report on it. Every call gives equal data in objects of its
* own; archives are made when they are asked for.
*/
function createSampleRepository() {
	const workflows = [...SAMPLE_WORKFLOWS, ...ORDINARY_WORKFLOWS].map(({ name, file }, index) => ({
		id: 98000101 + index,
		name,
		path: `.github/workflows/${file}`
	}));
	const idOf = new Map(workflows.map(({ id, name }) => [name, id]));
	const drafts = [...SAMPLE_WORKFLOWS.flatMap((workflow) => agenticRuns(workflow, idOf.get(workflow.name) ?? 0)), ...ORDINARY_WORKFLOWS.flatMap((workflow) => ordinaryRuns(workflow, idOf.get(workflow.name) ?? 0))].sort((a, b) => a.run.createdAt.getTime() - b.run.createdAt.getTime());
	const runs = [];
	const artifacts = [];
	for (const [index, { run, artifactsOf }] of drafts.entries()) {
		const id = 19512400113 + index * 7919;
		runs.push({
			id,
			...run
		});
		artifacts.push(...artifactsOf(id));
	}
	artifacts.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
	return {
		state: {
			owner: "acme",
			name: "storefront",
			id: SAMPLE_REPOSITORY_ID,
			workflows,
			runs,
			artifacts: artifacts.map((artifact, index) => ({
				id: 4615200017 + index * 131,
				...artifact
			})),
			labels: [{
				name: "bug",
				color: "d73a4a",
				description: "Something is broken"
			}, {
				name: "claude-token-usage-report",
				color: "0e8a16",
				description: "Daily token usage"
			}],
			issues: earlierReportIssues(drafts.flatMap(({ spends }) => spends))
		},
		now: new Date(SAMPLE_NOW)
	};
}
// src/demo/blob-store.ts
/** GitHub's redirect "expires after 1 minute" (docs.github.com, REST, artifacts; 2026-08). */
const LIFETIME_MS = 6e4;
/** Makes a store whose signed URLs expire by the clock given. */
function createBlobStore(now) {
	const grants = /* @__PURE__ */ new Map();
	return {
		sign(artifact) {
			const time = now().getTime();
			for (const [sig, { expiresAt }] of grants) if (expiresAt <= time) grants.delete(sig);
			const sig = randomBytes(32).toString("base64");
			const path = `/actions-results/artifact-${artifact.id}`;
			const expiresAt = time + LIFETIME_MS;
			grants.set(sig, {
				artifact,
				path,
				expiresAt
			});
			const se = new Date(expiresAt).toISOString();
			return `${path}?${new URLSearchParams({
				se,
				sp: "r",
				sr: "b",
				sig
			}).toString()}`;
		},
		answer({ method, path, query, headers }) {
			if (headers["authorization"] !== void 0) {
				const problem = `The blob store got an Authorization header for ${path}.`;
				return {
					...azureError(400, "InvalidAuthenticationInfo"),
					problem
				};
			}
			if (method !== "GET" && method !== "HEAD") return azureError(405, "UnsupportedHttpVerb");
			const grant = grants.get(query["sig"] ?? "");
			if (grant === void 0 || grant.path !== path || grant.expiresAt <= now().getTime()) return azureError(403, "AuthenticationFailed");
			grant.bytes ??= readContent(grant.artifact);
			return serve(grant.artifact, grant.bytes, headers["range"]);
		}
	};
}
/** The bytes of an artifact; made anew each time when a function makes them. */
function readContent({ content }) {
	return typeof content === "function" ? content() : content;
}
/** Plays `bytes=a-b` and `bytes=a-`, the two that Azure knows; others get the whole. */
function serve(artifact, bytes, range) {
	const headers = {
		"content-type": artifact.contentType ?? "application/zip",
		"accept-ranges": "bytes"
	};
	const [, from, to = ""] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
	if (from === void 0) return {
		status: 200,
		headers,
		body: bytes
	};
	const first = Number(from);
	const last = Math.min(to === "" ? Infinity : Number(to), bytes.length - 1);
	if (first > last) {
		const error = azureError(416, "InvalidRange");
		return {
			...error,
			headers: {
				...error.headers,
				"content-range": `bytes */${bytes.length}`
			}
		};
	}
	return {
		status: 206,
		headers: {
			...headers,
			"content-range": `bytes ${first}-${last}/${bytes.length}`
		},
		body: bytes.subarray(first, last + 1)
	};
}
function azureError(status, code) {
	return {
		status,
		headers: {
			"content-type": "application/xml",
			"x-ms-error-code": code
		},
		body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`
	};
}
// node_modules/ajv/dist/compile/codegen/code.js
var require_code$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
	var _CodeOrName = class {};
	exports._CodeOrName = _CodeOrName;
	exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
	var Name = class extends _CodeOrName {
		constructor(s) {
			super();
			if (!exports.IDENTIFIER.test(s)) throw new Error("CodeGen: name must be a valid identifier");
			this.str = s;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			return false;
		}
		get names() {
			return { [this.str]: 1 };
		}
	};
	exports.Name = Name;
	var _Code = class extends _CodeOrName {
		constructor(code) {
			super();
			this._items = typeof code === "string" ? [code] : code;
		}
		toString() {
			return this.str;
		}
		emptyStr() {
			if (this._items.length > 1) return false;
			const item = this._items[0];
			return item === "" || item === "\"\"";
		}
		get str() {
			var _a;
			return (_a = this._str) !== null && _a !== void 0 ? _a : this._str = this._items.reduce((s, c) => `${s}${c}`, "");
		}
		get names() {
			var _a;
			return (_a = this._names) !== null && _a !== void 0 ? _a : this._names = this._items.reduce((names, c) => {
				if (c instanceof Name) names[c.str] = (names[c.str] || 0) + 1;
				return names;
			}, {});
		}
	};
	exports._Code = _Code;
	exports.nil = new _Code("");
	function _(strs, ...args) {
		const code = [strs[0]];
		let i = 0;
		while (i < args.length) {
			addCodeArg(code, args[i]);
			code.push(strs[++i]);
		}
		return new _Code(code);
	}
	exports._ = _;
	const plus = new _Code("+");
	function str(strs, ...args) {
		const expr = [safeStringify(strs[0])];
		let i = 0;
		while (i < args.length) {
			expr.push(plus);
			addCodeArg(expr, args[i]);
			expr.push(plus, safeStringify(strs[++i]));
		}
		optimize(expr);
		return new _Code(expr);
	}
	exports.str = str;
	function addCodeArg(code, arg) {
		if (arg instanceof _Code) code.push(...arg._items);
		else if (arg instanceof Name) code.push(arg);
		else code.push(interpolate(arg));
	}
	exports.addCodeArg = addCodeArg;
	function optimize(expr) {
		let i = 1;
		while (i < expr.length - 1) {
			if (expr[i] === plus) {
				const res = mergeExprItems(expr[i - 1], expr[i + 1]);
				if (res !== void 0) {
					expr.splice(i - 1, 3, res);
					continue;
				}
				expr[i++] = "+";
			}
			i++;
		}
	}
	function mergeExprItems(a, b) {
		if (b === "\"\"") return a;
		if (a === "\"\"") return b;
		if (typeof a == "string") {
			if (b instanceof Name || a[a.length - 1] !== "\"") return;
			if (typeof b != "string") return `${a.slice(0, -1)}${b}"`;
			if (b[0] === "\"") return a.slice(0, -1) + b.slice(1);
			return;
		}
		if (typeof b == "string" && b[0] === "\"" && !(a instanceof Name)) return `"${a}${b.slice(1)}`;
	}
	function strConcat(c1, c2) {
		return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str`${c1}${c2}`;
	}
	exports.strConcat = strConcat;
	function interpolate(x) {
		return typeof x == "number" || typeof x == "boolean" || x === null ? x : safeStringify(Array.isArray(x) ? x.join(",") : x);
	}
	function stringify(x) {
		return new _Code(safeStringify(x));
	}
	exports.stringify = stringify;
	function safeStringify(x) {
		return JSON.stringify(x).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
	}
	exports.safeStringify = safeStringify;
	function getProperty(key) {
		return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _`[${key}]`;
	}
	exports.getProperty = getProperty;
	function getEsmExportName(key) {
		if (typeof key == "string" && exports.IDENTIFIER.test(key)) return new _Code(`${key}`);
		throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
	}
	exports.getEsmExportName = getEsmExportName;
	function regexpCode(rx) {
		return new _Code(rx.toString());
	}
	exports.regexpCode = regexpCode;
}));
// node_modules/ajv/dist/compile/codegen/scope.js
var require_scope = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
	const code_1 = require_code$1();
	var ValueError = class extends Error {
		constructor(name) {
			super(`CodeGen: "code" for ${name} not defined`);
			this.value = name.value;
		}
	};
	var UsedValueState;
	(function(UsedValueState) {
		UsedValueState[UsedValueState["Started"] = 0] = "Started";
		UsedValueState[UsedValueState["Completed"] = 1] = "Completed";
	})(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
	exports.varKinds = {
		const: new code_1.Name("const"),
		let: new code_1.Name("let"),
		var: new code_1.Name("var")
	};
	var Scope = class {
		constructor({ prefixes, parent } = {}) {
			this._names = {};
			this._prefixes = prefixes;
			this._parent = parent;
		}
		toName(nameOrPrefix) {
			return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
		}
		name(prefix) {
			return new code_1.Name(this._newName(prefix));
		}
		_newName(prefix) {
			const ng = this._names[prefix] || this._nameGroup(prefix);
			return `${prefix}${ng.index++}`;
		}
		_nameGroup(prefix) {
			var _a, _b;
			if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || this._prefixes && !this._prefixes.has(prefix)) throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
			return this._names[prefix] = {
				prefix,
				index: 0
			};
		}
	};
	exports.Scope = Scope;
	var ValueScopeName = class extends code_1.Name {
		constructor(prefix, nameStr) {
			super(nameStr);
			this.prefix = prefix;
		}
		setValue(value, { property, itemIndex }) {
			this.value = value;
			this.scopePath = (0, code_1._)`.${new code_1.Name(property)}[${itemIndex}]`;
		}
	};
	exports.ValueScopeName = ValueScopeName;
	const line = (0, code_1._)`\n`;
	var ValueScope = class extends Scope {
		constructor(opts) {
			super(opts);
			this._values = {};
			this._scope = opts.scope;
			this.opts = {
				...opts,
				_n: opts.lines ? line : code_1.nil
			};
		}
		get() {
			return this._scope;
		}
		name(prefix) {
			return new ValueScopeName(prefix, this._newName(prefix));
		}
		value(nameOrPrefix, value) {
			var _a;
			if (value.ref === void 0) throw new Error("CodeGen: ref must be passed in value");
			const name = this.toName(nameOrPrefix);
			const { prefix } = name;
			const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
			let vs = this._values[prefix];
			if (vs) {
				const _name = vs.get(valueKey);
				if (_name) return _name;
			} else vs = this._values[prefix] = /* @__PURE__ */ new Map();
			vs.set(valueKey, name);
			const s = this._scope[prefix] || (this._scope[prefix] = []);
			const itemIndex = s.length;
			s[itemIndex] = value.ref;
			name.setValue(value, {
				property: prefix,
				itemIndex
			});
			return name;
		}
		getValue(prefix, keyOrRef) {
			const vs = this._values[prefix];
			if (!vs) return;
			return vs.get(keyOrRef);
		}
		scopeRefs(scopeName, values = this._values) {
			return this._reduceValues(values, (name) => {
				if (name.scopePath === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return (0, code_1._)`${scopeName}${name.scopePath}`;
			});
		}
		scopeCode(values = this._values, usedValues, getCode) {
			return this._reduceValues(values, (name) => {
				if (name.value === void 0) throw new Error(`CodeGen: name "${name}" has no value`);
				return name.value.code;
			}, usedValues, getCode);
		}
		_reduceValues(values, valueCode, usedValues = {}, getCode) {
			let code = code_1.nil;
			for (const prefix in values) {
				const vs = values[prefix];
				if (!vs) continue;
				const nameSet = usedValues[prefix] = usedValues[prefix] || /* @__PURE__ */ new Map();
				vs.forEach((name) => {
					if (nameSet.has(name)) return;
					nameSet.set(name, UsedValueState.Started);
					let c = valueCode(name);
					if (c) {
						const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
						code = (0, code_1._)`${code}${def} ${name} = ${c};${this.opts._n}`;
					} else if (c = getCode === null || getCode === void 0 ? void 0 : getCode(name)) code = (0, code_1._)`${code}${c}${this.opts._n}`;
					else throw new ValueError(name);
					nameSet.set(name, UsedValueState.Completed);
				});
			}
			return code;
		}
	};
	exports.ValueScope = ValueScope;
}));
// node_modules/ajv/dist/compile/codegen/index.js
var require_codegen = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
	const code_1 = require_code$1();
	const scope_1 = require_scope();
	var code_2 = require_code$1();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return code_2._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return code_2.str;
		}
	});
	Object.defineProperty(exports, "strConcat", {
		enumerable: true,
		get: function() {
			return code_2.strConcat;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return code_2.nil;
		}
	});
	Object.defineProperty(exports, "getProperty", {
		enumerable: true,
		get: function() {
			return code_2.getProperty;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return code_2.stringify;
		}
	});
	Object.defineProperty(exports, "regexpCode", {
		enumerable: true,
		get: function() {
			return code_2.regexpCode;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return code_2.Name;
		}
	});
	var scope_2 = require_scope();
	Object.defineProperty(exports, "Scope", {
		enumerable: true,
		get: function() {
			return scope_2.Scope;
		}
	});
	Object.defineProperty(exports, "ValueScope", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScope;
		}
	});
	Object.defineProperty(exports, "ValueScopeName", {
		enumerable: true,
		get: function() {
			return scope_2.ValueScopeName;
		}
	});
	Object.defineProperty(exports, "varKinds", {
		enumerable: true,
		get: function() {
			return scope_2.varKinds;
		}
	});
	exports.operators = {
		GT: new code_1._Code(">"),
		GTE: new code_1._Code(">="),
		LT: new code_1._Code("<"),
		LTE: new code_1._Code("<="),
		EQ: new code_1._Code("==="),
		NEQ: new code_1._Code("!=="),
		NOT: new code_1._Code("!"),
		OR: new code_1._Code("||"),
		AND: new code_1._Code("&&"),
		ADD: new code_1._Code("+")
	};
	var Node = class {
		optimizeNodes() {
			return this;
		}
		optimizeNames(_names, _constants) {
			return this;
		}
	};
	var Def = class extends Node {
		constructor(varKind, name, rhs) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.rhs = rhs;
		}
		render({ es5, _n }) {
			const varKind = es5 ? scope_1.varKinds.var : this.varKind;
			const rhs = this.rhs === void 0 ? "" : ` = ${this.rhs}`;
			return `${varKind} ${this.name}${rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (!names[this.name.str]) return;
			if (this.rhs) this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
		}
	};
	var Assign = class extends Node {
		constructor(lhs, rhs, sideEffects) {
			super();
			this.lhs = lhs;
			this.rhs = rhs;
			this.sideEffects = sideEffects;
		}
		render({ _n }) {
			return `${this.lhs} = ${this.rhs};` + _n;
		}
		optimizeNames(names, constants) {
			if (this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects) return;
			this.rhs = optimizeExpr(this.rhs, names, constants);
			return this;
		}
		get names() {
			return addExprNames(this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names }, this.rhs);
		}
	};
	var AssignOp = class extends Assign {
		constructor(lhs, op, rhs, sideEffects) {
			super(lhs, rhs, sideEffects);
			this.op = op;
		}
		render({ _n }) {
			return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
		}
	};
	var Label = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `${this.label}:` + _n;
		}
	};
	var Break = class extends Node {
		constructor(label) {
			super();
			this.label = label;
			this.names = {};
		}
		render({ _n }) {
			return `break${this.label ? ` ${this.label}` : ""};` + _n;
		}
	};
	var Throw = class extends Node {
		constructor(error) {
			super();
			this.error = error;
		}
		render({ _n }) {
			return `throw ${this.error};` + _n;
		}
		get names() {
			return this.error.names;
		}
	};
	var AnyCode = class extends Node {
		constructor(code) {
			super();
			this.code = code;
		}
		render({ _n }) {
			return `${this.code};` + _n;
		}
		optimizeNodes() {
			return `${this.code}` ? this : void 0;
		}
		optimizeNames(names, constants) {
			this.code = optimizeExpr(this.code, names, constants);
			return this;
		}
		get names() {
			return this.code instanceof code_1._CodeOrName ? this.code.names : {};
		}
	};
	var ParentNode = class extends Node {
		constructor(nodes = []) {
			super();
			this.nodes = nodes;
		}
		render(opts) {
			return this.nodes.reduce((code, n) => code + n.render(opts), "");
		}
		optimizeNodes() {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i].optimizeNodes();
				if (Array.isArray(n)) nodes.splice(i, 1, ...n);
				else if (n) nodes[i] = n;
				else nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		optimizeNames(names, constants) {
			const { nodes } = this;
			let i = nodes.length;
			while (i--) {
				const n = nodes[i];
				if (n.optimizeNames(names, constants)) continue;
				subtractNames(names, n.names);
				nodes.splice(i, 1);
			}
			return nodes.length > 0 ? this : void 0;
		}
		get names() {
			return this.nodes.reduce((names, n) => addNames(names, n.names), {});
		}
	};
	var BlockNode = class extends ParentNode {
		render(opts) {
			return "{" + opts._n + super.render(opts) + "}" + opts._n;
		}
	};
	var Root = class extends ParentNode {};
	var Else = class extends BlockNode {};
	Else.kind = "else";
	var If = class If extends BlockNode {
		constructor(condition, nodes) {
			super(nodes);
			this.condition = condition;
		}
		render(opts) {
			let code = `if(${this.condition})` + super.render(opts);
			if (this.else) code += "else " + this.else.render(opts);
			return code;
		}
		optimizeNodes() {
			super.optimizeNodes();
			const cond = this.condition;
			if (cond === true) return this.nodes;
			let e = this.else;
			if (e) {
				const ns = e.optimizeNodes();
				e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
			}
			if (e) {
				if (cond === false) return e instanceof If ? e : e.nodes;
				if (this.nodes.length) return this;
				return new If(not(cond), e instanceof If ? [e] : e.nodes);
			}
			if (cond === false || !this.nodes.length) return void 0;
			return this;
		}
		optimizeNames(names, constants) {
			var _a;
			this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
			if (!(super.optimizeNames(names, constants) || this.else)) return;
			this.condition = optimizeExpr(this.condition, names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			addExprNames(names, this.condition);
			if (this.else) addNames(names, this.else.names);
			return names;
		}
	};
	If.kind = "if";
	var For = class extends BlockNode {};
	For.kind = "for";
	var ForLoop = class extends For {
		constructor(iteration) {
			super();
			this.iteration = iteration;
		}
		render(opts) {
			return `for(${this.iteration})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iteration = optimizeExpr(this.iteration, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iteration.names);
		}
	};
	var ForRange = class extends For {
		constructor(varKind, name, from, to) {
			super();
			this.varKind = varKind;
			this.name = name;
			this.from = from;
			this.to = to;
		}
		render(opts) {
			const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
			const { name, from, to } = this;
			return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
		}
		get names() {
			return addExprNames(addExprNames(super.names, this.from), this.to);
		}
	};
	var ForIter = class extends For {
		constructor(loop, varKind, name, iterable) {
			super();
			this.loop = loop;
			this.varKind = varKind;
			this.name = name;
			this.iterable = iterable;
		}
		render(opts) {
			return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
		}
		optimizeNames(names, constants) {
			if (!super.optimizeNames(names, constants)) return;
			this.iterable = optimizeExpr(this.iterable, names, constants);
			return this;
		}
		get names() {
			return addNames(super.names, this.iterable.names);
		}
	};
	var Func = class extends BlockNode {
		constructor(name, args, async) {
			super();
			this.name = name;
			this.args = args;
			this.async = async;
		}
		render(opts) {
			return `${this.async ? "async " : ""}function ${this.name}(${this.args})` + super.render(opts);
		}
	};
	Func.kind = "func";
	var Return = class extends ParentNode {
		render(opts) {
			return "return " + super.render(opts);
		}
	};
	Return.kind = "return";
	var Try = class extends BlockNode {
		render(opts) {
			let code = "try" + super.render(opts);
			if (this.catch) code += this.catch.render(opts);
			if (this.finally) code += this.finally.render(opts);
			return code;
		}
		optimizeNodes() {
			var _a, _b;
			super.optimizeNodes();
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNodes();
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNodes();
			return this;
		}
		optimizeNames(names, constants) {
			var _a, _b;
			super.optimizeNames(names, constants);
			(_a = this.catch) === null || _a === void 0 || _a.optimizeNames(names, constants);
			(_b = this.finally) === null || _b === void 0 || _b.optimizeNames(names, constants);
			return this;
		}
		get names() {
			const names = super.names;
			if (this.catch) addNames(names, this.catch.names);
			if (this.finally) addNames(names, this.finally.names);
			return names;
		}
	};
	var Catch = class extends BlockNode {
		constructor(error) {
			super();
			this.error = error;
		}
		render(opts) {
			return `catch(${this.error})` + super.render(opts);
		}
	};
	Catch.kind = "catch";
	var Finally = class extends BlockNode {
		render(opts) {
			return "finally" + super.render(opts);
		}
	};
	Finally.kind = "finally";
	var CodeGen = class {
		constructor(extScope, opts = {}) {
			this._values = {};
			this._blockStarts = [];
			this._constants = {};
			this.opts = {
				...opts,
				_n: opts.lines ? "\n" : ""
			};
			this._extScope = extScope;
			this._scope = new scope_1.Scope({ parent: extScope });
			this._nodes = [new Root()];
		}
		toString() {
			return this._root.render(this.opts);
		}
		name(prefix) {
			return this._scope.name(prefix);
		}
		scopeName(prefix) {
			return this._extScope.name(prefix);
		}
		scopeValue(prefixOrName, value) {
			const name = this._extScope.value(prefixOrName, value);
			(this._values[name.prefix] || (this._values[name.prefix] = /* @__PURE__ */ new Set())).add(name);
			return name;
		}
		getScopeValue(prefix, keyOrRef) {
			return this._extScope.getValue(prefix, keyOrRef);
		}
		scopeRefs(scopeName) {
			return this._extScope.scopeRefs(scopeName, this._values);
		}
		scopeCode() {
			return this._extScope.scopeCode(this._values);
		}
		_def(varKind, nameOrPrefix, rhs, constant) {
			const name = this._scope.toName(nameOrPrefix);
			if (rhs !== void 0 && constant) this._constants[name.str] = rhs;
			this._leafNode(new Def(varKind, name, rhs));
			return name;
		}
		const(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
		}
		let(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
		}
		var(nameOrPrefix, rhs, _constant) {
			return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
		}
		assign(lhs, rhs, sideEffects) {
			return this._leafNode(new Assign(lhs, rhs, sideEffects));
		}
		add(lhs, rhs) {
			return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
		}
		code(c) {
			if (typeof c == "function") c();
			else if (c !== code_1.nil) this._leafNode(new AnyCode(c));
			return this;
		}
		object(...keyValues) {
			const code = ["{"];
			for (const [key, value] of keyValues) {
				if (code.length > 1) code.push(",");
				code.push(key);
				if (key !== value || this.opts.es5) {
					code.push(":");
					(0, code_1.addCodeArg)(code, value);
				}
			}
			code.push("}");
			return new code_1._Code(code);
		}
		if(condition, thenBody, elseBody) {
			this._blockNode(new If(condition));
			if (thenBody && elseBody) this.code(thenBody).else().code(elseBody).endIf();
			else if (thenBody) this.code(thenBody).endIf();
			else if (elseBody) throw new Error("CodeGen: \"else\" body without \"then\" body");
			return this;
		}
		elseIf(condition) {
			return this._elseNode(new If(condition));
		}
		else() {
			return this._elseNode(new Else());
		}
		endIf() {
			return this._endBlockNode(If, Else);
		}
		_for(node, forBody) {
			this._blockNode(node);
			if (forBody) this.code(forBody).endFor();
			return this;
		}
		for(iteration, forBody) {
			return this._for(new ForLoop(iteration), forBody);
		}
		forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
		}
		forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
			const name = this._scope.toName(nameOrPrefix);
			if (this.opts.es5) {
				const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
				return this.forRange("_i", 0, (0, code_1._)`${arr}.length`, (i) => {
					this.var(name, (0, code_1._)`${arr}[${i}]`);
					forBody(name);
				});
			}
			return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
		}
		forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
			if (this.opts.ownProperties) return this.forOf(nameOrPrefix, (0, code_1._)`Object.keys(${obj})`, forBody);
			const name = this._scope.toName(nameOrPrefix);
			return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
		}
		endFor() {
			return this._endBlockNode(For);
		}
		label(label) {
			return this._leafNode(new Label(label));
		}
		break(label) {
			return this._leafNode(new Break(label));
		}
		return(value) {
			const node = new Return();
			this._blockNode(node);
			this.code(value);
			if (node.nodes.length !== 1) throw new Error("CodeGen: \"return\" should have one node");
			return this._endBlockNode(Return);
		}
		try(tryBody, catchCode, finallyCode) {
			if (!catchCode && !finallyCode) throw new Error("CodeGen: \"try\" without \"catch\" and \"finally\"");
			const node = new Try();
			this._blockNode(node);
			this.code(tryBody);
			if (catchCode) {
				const error = this.name("e");
				this._currNode = node.catch = new Catch(error);
				catchCode(error);
			}
			if (finallyCode) {
				this._currNode = node.finally = new Finally();
				this.code(finallyCode);
			}
			return this._endBlockNode(Catch, Finally);
		}
		throw(error) {
			return this._leafNode(new Throw(error));
		}
		block(body, nodeCount) {
			this._blockStarts.push(this._nodes.length);
			if (body) this.code(body).endBlock(nodeCount);
			return this;
		}
		endBlock(nodeCount) {
			const len = this._blockStarts.pop();
			if (len === void 0) throw new Error("CodeGen: not in self-balancing block");
			const toClose = this._nodes.length - len;
			if (toClose < 0 || nodeCount !== void 0 && toClose !== nodeCount) throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
			this._nodes.length = len;
			return this;
		}
		func(name, args = code_1.nil, async, funcBody) {
			this._blockNode(new Func(name, args, async));
			if (funcBody) this.code(funcBody).endFunc();
			return this;
		}
		endFunc() {
			return this._endBlockNode(Func);
		}
		optimize(n = 1) {
			while (n-- > 0) {
				this._root.optimizeNodes();
				this._root.optimizeNames(this._root.names, this._constants);
			}
		}
		_leafNode(node) {
			this._currNode.nodes.push(node);
			return this;
		}
		_blockNode(node) {
			this._currNode.nodes.push(node);
			this._nodes.push(node);
		}
		_endBlockNode(N1, N2) {
			const n = this._currNode;
			if (n instanceof N1 || N2 && n instanceof N2) {
				this._nodes.pop();
				return this;
			}
			throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
		}
		_elseNode(node) {
			const n = this._currNode;
			if (!(n instanceof If)) throw new Error("CodeGen: \"else\" without \"if\"");
			this._currNode = n.else = node;
			return this;
		}
		get _root() {
			return this._nodes[0];
		}
		get _currNode() {
			const ns = this._nodes;
			return ns[ns.length - 1];
		}
		set _currNode(node) {
			const ns = this._nodes;
			ns[ns.length - 1] = node;
		}
	};
	exports.CodeGen = CodeGen;
	function addNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) + (from[n] || 0);
		return names;
	}
	function addExprNames(names, from) {
		return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
	}
	function optimizeExpr(expr, names, constants) {
		if (expr instanceof code_1.Name) return replaceName(expr);
		if (!canOptimize(expr)) return expr;
		return new code_1._Code(expr._items.reduce((items, c) => {
			if (c instanceof code_1.Name) c = replaceName(c);
			if (c instanceof code_1._Code) items.push(...c._items);
			else items.push(c);
			return items;
		}, []));
		function replaceName(n) {
			const c = constants[n.str];
			if (c === void 0 || names[n.str] !== 1) return n;
			delete names[n.str];
			return c;
		}
		function canOptimize(e) {
			return e instanceof code_1._Code && e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== void 0);
		}
	}
	function subtractNames(names, from) {
		for (const n in from) names[n] = (names[n] || 0) - (from[n] || 0);
	}
	function not(x) {
		return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._)`!${par(x)}`;
	}
	exports.not = not;
	const andCode = mappend(exports.operators.AND);
	function and(...args) {
		return args.reduce(andCode);
	}
	exports.and = and;
	const orCode = mappend(exports.operators.OR);
	function or(...args) {
		return args.reduce(orCode);
	}
	exports.or = or;
	function mappend(op) {
		return (x, y) => x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._)`${par(x)} ${op} ${par(y)}`;
	}
	function par(x) {
		return x instanceof code_1.Name ? x : (0, code_1._)`(${x})`;
	}
}));
// node_modules/ajv/dist/compile/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
	const codegen_1 = require_codegen();
	const code_1 = require_code$1();
	function toHash(arr) {
		const hash = {};
		for (const item of arr) hash[item] = true;
		return hash;
	}
	exports.toHash = toHash;
	function alwaysValidSchema(it, schema) {
		if (typeof schema == "boolean") return schema;
		if (Object.keys(schema).length === 0) return true;
		checkUnknownRules(it, schema);
		return !schemaHasRules(schema, it.self.RULES.all);
	}
	exports.alwaysValidSchema = alwaysValidSchema;
	function checkUnknownRules(it, schema = it.schema) {
		const { opts, self } = it;
		if (!opts.strictSchema) return;
		if (typeof schema === "boolean") return;
		const rules = self.RULES.keywords;
		for (const key in schema) if (!rules[key]) checkStrictMode(it, `unknown keyword: "${key}"`);
	}
	exports.checkUnknownRules = checkUnknownRules;
	function schemaHasRules(schema, rules) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (rules[key]) return true;
		return false;
	}
	exports.schemaHasRules = schemaHasRules;
	function schemaHasRulesButRef(schema, RULES) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (key !== "$ref" && RULES.all[key]) return true;
		return false;
	}
	exports.schemaHasRulesButRef = schemaHasRulesButRef;
	function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
		if (!$data) {
			if (typeof schema == "number" || typeof schema == "boolean") return schema;
			if (typeof schema == "string") return (0, codegen_1._)`${schema}`;
		}
		return (0, codegen_1._)`${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
	}
	exports.schemaRefOrVal = schemaRefOrVal;
	function unescapeFragment(str) {
		return unescapeJsonPointer(decodeURIComponent(str));
	}
	exports.unescapeFragment = unescapeFragment;
	function escapeFragment(str) {
		return encodeURIComponent(escapeJsonPointer(str));
	}
	exports.escapeFragment = escapeFragment;
	function escapeJsonPointer(str) {
		if (typeof str == "number") return `${str}`;
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
	exports.escapeJsonPointer = escapeJsonPointer;
	function unescapeJsonPointer(str) {
		return str.replace(/~1/g, "/").replace(/~0/g, "~");
	}
	exports.unescapeJsonPointer = unescapeJsonPointer;
	function eachItem(xs, f) {
		if (Array.isArray(xs)) for (const x of xs) f(x);
		else f(xs);
	}
	exports.eachItem = eachItem;
	function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName }) {
		return (gen, from, to, toName) => {
			const res = to === void 0 ? from : to instanceof codegen_1.Name ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to) : from instanceof codegen_1.Name ? (mergeToName(gen, to, from), from) : mergeValues(from, to);
			return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
		};
	}
	exports.mergeEvaluated = {
		props: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => {
				gen.if((0, codegen_1._)`${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._)`${to} || {}`).code((0, codegen_1._)`Object.assign(${to}, ${from})`));
			}),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => {
				if (from === true) gen.assign(to, true);
				else {
					gen.assign(to, (0, codegen_1._)`${to} || {}`);
					setEvaluated(gen, to, from);
				}
			}),
			mergeValues: (from, to) => from === true ? true : {
				...from,
				...to
			},
			resultToName: evaluatedPropsToName
		}),
		items: makeMergeEvaluated({
			mergeNames: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
			mergeToName: (gen, from, to) => gen.if((0, codegen_1._)`${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
			mergeValues: (from, to) => from === true ? true : Math.max(from, to),
			resultToName: (gen, items) => gen.var("items", items)
		})
	};
	function evaluatedPropsToName(gen, ps) {
		if (ps === true) return gen.var("props", true);
		const props = gen.var("props", (0, codegen_1._)`{}`);
		if (ps !== void 0) setEvaluated(gen, props, ps);
		return props;
	}
	exports.evaluatedPropsToName = evaluatedPropsToName;
	function setEvaluated(gen, props, ps) {
		Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._)`${props}${(0, codegen_1.getProperty)(p)}`, true));
	}
	exports.setEvaluated = setEvaluated;
	const snippets = {};
	function useFunc(gen, f) {
		return gen.scopeValue("func", {
			ref: f,
			code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code))
		});
	}
	exports.useFunc = useFunc;
	var Type;
	(function(Type) {
		Type[Type["Num"] = 0] = "Num";
		Type[Type["Str"] = 1] = "Str";
	})(Type || (exports.Type = Type = {}));
	function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
		if (dataProp instanceof codegen_1.Name) {
			const isNumber = dataPropType === Type.Num;
			return jsPropertySyntax ? isNumber ? (0, codegen_1._)`"[" + ${dataProp} + "]"` : (0, codegen_1._)`"['" + ${dataProp} + "']"` : isNumber ? (0, codegen_1._)`"/" + ${dataProp}` : (0, codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`;
		}
		return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
	}
	exports.getErrorPath = getErrorPath;
	function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
		if (!mode) return;
		msg = `strict mode: ${msg}`;
		if (mode === true) throw new Error(msg);
		it.self.logger.warn(msg);
	}
	exports.checkStrictMode = checkStrictMode;
}));
// node_modules/ajv/dist/compile/names.js
var require_names = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		data: new codegen_1.Name("data"),
		valCxt: new codegen_1.Name("valCxt"),
		instancePath: new codegen_1.Name("instancePath"),
		parentData: new codegen_1.Name("parentData"),
		parentDataProperty: new codegen_1.Name("parentDataProperty"),
		rootData: new codegen_1.Name("rootData"),
		dynamicAnchors: new codegen_1.Name("dynamicAnchors"),
		vErrors: new codegen_1.Name("vErrors"),
		errors: new codegen_1.Name("errors"),
		this: new codegen_1.Name("this"),
		self: new codegen_1.Name("self"),
		scope: new codegen_1.Name("scope"),
		json: new codegen_1.Name("json"),
		jsonPos: new codegen_1.Name("jsonPos"),
		jsonLen: new codegen_1.Name("jsonLen"),
		jsonPart: new codegen_1.Name("jsonPart")
	};
}));
// node_modules/ajv/dist/compile/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	exports.keywordError = { message: ({ keyword }) => (0, codegen_1.str)`must pass "${keyword}" keyword validation` };
	exports.keyword$DataError = { message: ({ keyword, schemaType }) => schemaType ? (0, codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)` : (0, codegen_1.str)`"${keyword}" keyword is invalid ($data)` };
	function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		const errObj = errorObjectCode(cxt, error, errorPaths);
		if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : compositeRule || allErrors) addError(gen, errObj);
		else returnErrors(it, (0, codegen_1._)`[${errObj}]`);
	}
	exports.reportError = reportError;
	function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
		const { it } = cxt;
		const { gen, compositeRule, allErrors } = it;
		addError(gen, errorObjectCode(cxt, error, errorPaths));
		if (!(compositeRule || allErrors)) returnErrors(it, names_1.default.vErrors);
	}
	exports.reportExtraError = reportExtraError;
	function resetErrorsCount(gen, errsCount) {
		gen.assign(names_1.default.errors, errsCount);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._)`${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
	}
	exports.resetErrorsCount = resetErrorsCount;
	function extendErrors({ gen, keyword, schemaValue, data, errsCount, it }) {
		/* istanbul ignore if */
		if (errsCount === void 0) throw new Error("ajv implementation error");
		const err = gen.name("err");
		gen.forRange("i", errsCount, names_1.default.errors, (i) => {
			gen.const(err, (0, codegen_1._)`${names_1.default.vErrors}[${i}]`);
			gen.if((0, codegen_1._)`${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._)`${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
			gen.assign((0, codegen_1._)`${err}.schemaPath`, (0, codegen_1.str)`${it.errSchemaPath}/${keyword}`);
			if (it.opts.verbose) {
				gen.assign((0, codegen_1._)`${err}.schema`, schemaValue);
				gen.assign((0, codegen_1._)`${err}.data`, data);
			}
		});
	}
	exports.extendErrors = extendErrors;
	function addError(gen, errObj) {
		const err = gen.const("err", errObj);
		gen.if((0, codegen_1._)`${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._)`[${err}]`), (0, codegen_1._)`${names_1.default.vErrors}.push(${err})`);
		gen.code((0, codegen_1._)`${names_1.default.errors}++`);
	}
	function returnErrors(it, errs) {
		const { gen, validateName, schemaEnv } = it;
		if (schemaEnv.$async) gen.throw((0, codegen_1._)`new ${it.ValidationError}(${errs})`);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, errs);
			gen.return(false);
		}
	}
	const E = {
		keyword: new codegen_1.Name("keyword"),
		schemaPath: new codegen_1.Name("schemaPath"),
		params: new codegen_1.Name("params"),
		propertyName: new codegen_1.Name("propertyName"),
		message: new codegen_1.Name("message"),
		schema: new codegen_1.Name("schema"),
		parentSchema: new codegen_1.Name("parentSchema")
	};
	function errorObjectCode(cxt, error, errorPaths) {
		const { createErrors } = cxt.it;
		if (createErrors === false) return (0, codegen_1._)`{}`;
		return errorObject(cxt, error, errorPaths);
	}
	function errorObject(cxt, error, errorPaths = {}) {
		const { gen, it } = cxt;
		const keyValues = [errorInstancePath(it, errorPaths), errorSchemaPath(cxt, errorPaths)];
		extraErrorProps(cxt, error, keyValues);
		return gen.object(...keyValues);
	}
	function errorInstancePath({ errorPath }, { instancePath }) {
		const instPath = instancePath ? (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}` : errorPath;
		return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
	}
	function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
		let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str)`${errSchemaPath}/${keyword}`;
		if (schemaPath) schPath = (0, codegen_1.str)`${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
		return [E.schemaPath, schPath];
	}
	function extraErrorProps(cxt, { params, message }, keyValues) {
		const { keyword, data, schemaValue, it } = cxt;
		const { opts, propertyName, topSchemaRef, schemaPath } = it;
		keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._)`{}`]);
		if (opts.messages) keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
		if (opts.verbose) keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._)`${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
		if (propertyName) keyValues.push([E.propertyName, propertyName]);
	}
}));
// node_modules/ajv/dist/compile/validate/boolSchema.js
var require_boolSchema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const boolError = { message: "boolean schema is false" };
	function topBoolOrEmptySchema(it) {
		const { gen, schema, validateName } = it;
		if (schema === false) falseSchemaError(it, false);
		else if (typeof schema == "object" && schema.$async === true) gen.return(names_1.default.data);
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, null);
			gen.return(true);
		}
	}
	exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
	function boolOrEmptySchema(it, valid) {
		const { gen, schema } = it;
		if (schema === false) {
			gen.var(valid, false);
			falseSchemaError(it);
		} else gen.var(valid, true);
	}
	exports.boolOrEmptySchema = boolOrEmptySchema;
	function falseSchemaError(it, overrideAllErrors) {
		const { gen, data } = it;
		const cxt = {
			gen,
			keyword: "false schema",
			data,
			schema: false,
			schemaCode: false,
			schemaValue: false,
			params: {},
			it
		};
		(0, errors_1.reportError)(cxt, boolError, void 0, overrideAllErrors);
	}
}));
// node_modules/ajv/dist/compile/rules.js
var require_rules = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRules = exports.isJSONType = void 0;
	const jsonTypes = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null",
		"object",
		"array"
	]);
	function isJSONType(x) {
		return typeof x == "string" && jsonTypes.has(x);
	}
	exports.isJSONType = isJSONType;
	function getRules() {
		const groups = {
			number: {
				type: "number",
				rules: []
			},
			string: {
				type: "string",
				rules: []
			},
			array: {
				type: "array",
				rules: []
			},
			object: {
				type: "object",
				rules: []
			}
		};
		return {
			types: {
				...groups,
				integer: true,
				boolean: true,
				null: true
			},
			rules: [
				{ rules: [] },
				groups.number,
				groups.string,
				groups.array,
				groups.object
			],
			post: { rules: [] },
			all: {},
			keywords: {}
		};
	}
	exports.getRules = getRules;
}));
// node_modules/ajv/dist/compile/validate/applicability.js
var require_applicability = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
	function schemaHasRulesForType({ schema, self }, type) {
		const group = self.RULES.types[type];
		return group && group !== true && shouldUseGroup(schema, group);
	}
	exports.schemaHasRulesForType = schemaHasRulesForType;
	function shouldUseGroup(schema, group) {
		return group.rules.some((rule) => shouldUseRule(schema, rule));
	}
	exports.shouldUseGroup = shouldUseGroup;
	function shouldUseRule(schema, rule) {
		var _a;
		return schema[rule.keyword] !== void 0 || ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== void 0));
	}
	exports.shouldUseRule = shouldUseRule;
}));
// node_modules/ajv/dist/compile/validate/dataType.js
var require_dataType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
	const rules_1 = require_rules();
	const applicability_1 = require_applicability();
	const errors_1 = require_errors();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	var DataType;
	(function(DataType) {
		DataType[DataType["Correct"] = 0] = "Correct";
		DataType[DataType["Wrong"] = 1] = "Wrong";
	})(DataType || (exports.DataType = DataType = {}));
	function getSchemaTypes(schema) {
		const types = getJSONTypes(schema.type);
		if (types.includes("null")) {
			if (schema.nullable === false) throw new Error("type: null contradicts nullable: false");
		} else {
			if (!types.length && schema.nullable !== void 0) throw new Error("\"nullable\" cannot be used without \"type\"");
			if (schema.nullable === true) types.push("null");
		}
		return types;
	}
	exports.getSchemaTypes = getSchemaTypes;
	function getJSONTypes(ts) {
		const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
		if (types.every(rules_1.isJSONType)) return types;
		throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
	}
	exports.getJSONTypes = getJSONTypes;
	function coerceAndCheckDataType(it, types) {
		const { gen, data, opts } = it;
		const coerceTo = coerceToTypes(types, opts.coerceTypes);
		const checkTypes = types.length > 0 && !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
		if (checkTypes) {
			const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
			gen.if(wrongType, () => {
				if (coerceTo.length) coerceData(it, types, coerceTo);
				else reportTypeError(it);
			});
		}
		return checkTypes;
	}
	exports.coerceAndCheckDataType = coerceAndCheckDataType;
	const COERCIBLE = /* @__PURE__ */ new Set([
		"string",
		"number",
		"integer",
		"boolean",
		"null"
	]);
	function coerceToTypes(types, coerceTypes) {
		return coerceTypes ? types.filter((t) => COERCIBLE.has(t) || coerceTypes === "array" && t === "array") : [];
	}
	function coerceData(it, types, coerceTo) {
		const { gen, data, opts } = it;
		const dataType = gen.let("dataType", (0, codegen_1._)`typeof ${data}`);
		const coerced = gen.let("coerced", (0, codegen_1._)`undefined`);
		if (opts.coerceTypes === "array") gen.if((0, codegen_1._)`${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen.assign(data, (0, codegen_1._)`${data}[0]`).assign(dataType, (0, codegen_1._)`typeof ${data}`).if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
		gen.if((0, codegen_1._)`${coerced} !== undefined`);
		for (const t of coerceTo) if (COERCIBLE.has(t) || t === "array" && opts.coerceTypes === "array") coerceSpecificType(t);
		gen.else();
		reportTypeError(it);
		gen.endIf();
		gen.if((0, codegen_1._)`${coerced} !== undefined`, () => {
			gen.assign(data, coerced);
			assignParentData(it, coerced);
		});
		function coerceSpecificType(t) {
			switch (t) {
				case "string":
					gen.elseIf((0, codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced, (0, codegen_1._)`"" + ${data}`).elseIf((0, codegen_1._)`${data} === null`).assign(coerced, (0, codegen_1._)`""`);
					return;
				case "number":
					gen.elseIf((0, codegen_1._)`${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "integer":
					gen.elseIf((0, codegen_1._)`${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`).assign(coerced, (0, codegen_1._)`+${data}`);
					return;
				case "boolean":
					gen.elseIf((0, codegen_1._)`${data} === "false" || ${data} === 0 || ${data} === null`).assign(coerced, false).elseIf((0, codegen_1._)`${data} === "true" || ${data} === 1`).assign(coerced, true);
					return;
				case "null":
					gen.elseIf((0, codegen_1._)`${data} === "" || ${data} === 0 || ${data} === false`);
					gen.assign(coerced, null);
					return;
				case "array": gen.elseIf((0, codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`).assign(coerced, (0, codegen_1._)`[${data}]`);
			}
		}
	}
	function assignParentData({ gen, parentData, parentDataProperty }, expr) {
		gen.if((0, codegen_1._)`${parentData} !== undefined`, () => gen.assign((0, codegen_1._)`${parentData}[${parentDataProperty}]`, expr));
	}
	function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
		const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
		let cond;
		switch (dataType) {
			case "null": return (0, codegen_1._)`${data} ${EQ} null`;
			case "array":
				cond = (0, codegen_1._)`Array.isArray(${data})`;
				break;
			case "object":
				cond = (0, codegen_1._)`${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
				break;
			case "integer":
				cond = numCond((0, codegen_1._)`!(${data} % 1) && !isNaN(${data})`);
				break;
			case "number":
				cond = numCond();
				break;
			default: return (0, codegen_1._)`typeof ${data} ${EQ} ${dataType}`;
		}
		return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
		function numCond(_cond = codegen_1.nil) {
			return (0, codegen_1.and)((0, codegen_1._)`typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._)`isFinite(${data})` : codegen_1.nil);
		}
	}
	exports.checkDataType = checkDataType;
	function checkDataTypes(dataTypes, data, strictNums, correct) {
		if (dataTypes.length === 1) return checkDataType(dataTypes[0], data, strictNums, correct);
		let cond;
		const types = (0, util_1.toHash)(dataTypes);
		if (types.array && types.object) {
			const notObj = (0, codegen_1._)`typeof ${data} != "object"`;
			cond = types.null ? notObj : (0, codegen_1._)`!${data} || ${notObj}`;
			delete types.null;
			delete types.array;
			delete types.object;
		} else cond = codegen_1.nil;
		if (types.number) delete types.integer;
		for (const t in types) cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
		return cond;
	}
	exports.checkDataTypes = checkDataTypes;
	const typeError = {
		message: ({ schema }) => `must be ${schema}`,
		params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._)`{type: ${schema}}` : (0, codegen_1._)`{type: ${schemaValue}}`
	};
	function reportTypeError(it) {
		const cxt = getTypeErrorContext(it);
		(0, errors_1.reportError)(cxt, typeError);
	}
	exports.reportTypeError = reportTypeError;
	function getTypeErrorContext(it) {
		const { gen, data, schema } = it;
		const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
		return {
			gen,
			keyword: "type",
			data,
			schema: schema.type,
			schemaCode,
			schemaValue: schemaCode,
			parentSchema: schema,
			params: {},
			it
		};
	}
}));
// node_modules/ajv/dist/compile/validate/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assignDefaults = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function assignDefaults(it, ty) {
		const { properties, items } = it.schema;
		if (ty === "object" && properties) for (const key in properties) assignDefault(it, key, properties[key].default);
		else if (ty === "array" && Array.isArray(items)) items.forEach((sch, i) => assignDefault(it, i, sch.default));
	}
	exports.assignDefaults = assignDefaults;
	function assignDefault(it, prop, defaultValue) {
		const { gen, compositeRule, data, opts } = it;
		if (defaultValue === void 0) return;
		const childData = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(prop)}`;
		if (compositeRule) {
			(0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
			return;
		}
		let condition = (0, codegen_1._)`${childData} === undefined`;
		if (opts.useDefaults === "empty") condition = (0, codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`;
		gen.if(condition, (0, codegen_1._)`${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
	}
}));
// node_modules/ajv/dist/vocabularies/code.js
var require_code = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	const util_2 = require_util();
	function checkReportMissingProp(cxt, prop) {
		const { gen, data, it } = cxt;
		gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
			cxt.setParams({ missingProperty: (0, codegen_1._)`${prop}` }, true);
			cxt.error();
		});
	}
	exports.checkReportMissingProp = checkReportMissingProp;
	function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
		return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._)`${missing} = ${prop}`)));
	}
	exports.checkMissingProp = checkMissingProp;
	function reportMissingProp(cxt, missing) {
		cxt.setParams({ missingProperty: missing }, true);
		cxt.error();
	}
	exports.reportMissingProp = reportMissingProp;
	function hasPropFunc(gen) {
		return gen.scopeValue("func", {
			ref: Object.prototype.hasOwnProperty,
			code: (0, codegen_1._)`Object.prototype.hasOwnProperty`
		});
	}
	exports.hasPropFunc = hasPropFunc;
	function isOwnProperty(gen, data, property) {
		return (0, codegen_1._)`${hasPropFunc(gen)}.call(${data}, ${property})`;
	}
	exports.isOwnProperty = isOwnProperty;
	function propertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
		return ownProperties ? (0, codegen_1._)`${cond} && ${isOwnProperty(gen, data, property)}` : cond;
	}
	exports.propertyInData = propertyInData;
	function noPropertyInData(gen, data, property, ownProperties) {
		const cond = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(property)} === undefined`;
		return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
	}
	exports.noPropertyInData = noPropertyInData;
	function allSchemaProperties(schemaMap) {
		return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
	}
	exports.allSchemaProperties = allSchemaProperties;
	function schemaProperties(it, schemaMap) {
		return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
	}
	exports.schemaProperties = schemaProperties;
	function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
		const dataAndSchema = passSchema ? (0, codegen_1._)`${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
		const valCxt = [
			[names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
			[names_1.default.parentData, it.parentData],
			[names_1.default.parentDataProperty, it.parentDataProperty],
			[names_1.default.rootData, names_1.default.rootData]
		];
		if (it.opts.dynamicRef) valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
		const args = (0, codegen_1._)`${dataAndSchema}, ${gen.object(...valCxt)}`;
		return context !== codegen_1.nil ? (0, codegen_1._)`${func}.call(${context}, ${args})` : (0, codegen_1._)`${func}(${args})`;
	}
	exports.callValidateCode = callValidateCode;
	const newRegExp = (0, codegen_1._)`new RegExp`;
	function usePattern({ gen, it: { opts } }, pattern) {
		const u = opts.unicodeRegExp ? "u" : "";
		const { regExp } = opts.code;
		const rx = regExp(pattern, u);
		return gen.scopeValue("pattern", {
			key: rx.toString(),
			ref: rx,
			code: (0, codegen_1._)`${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`
		});
	}
	exports.usePattern = usePattern;
	function validateArray(cxt) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		if (it.allErrors) {
			const validArr = gen.let("valid", true);
			validateItems(() => gen.assign(validArr, false));
			return validArr;
		}
		gen.var(valid, true);
		validateItems(() => gen.break());
		return valid;
		function validateItems(notValid) {
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			gen.forRange("i", 0, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				gen.if((0, codegen_1.not)(valid), notValid);
			});
		}
	}
	exports.validateArray = validateArray;
	function validateUnion(cxt) {
		const { gen, schema, keyword, it } = cxt;
		/* istanbul ignore if */
		if (!Array.isArray(schema)) throw new Error("ajv implementation error");
		if (schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch)) && !it.opts.unevaluated) return;
		const valid = gen.let("valid", false);
		const schValid = gen.name("_valid");
		gen.block(() => schema.forEach((_sch, i) => {
			const schCxt = cxt.subschema({
				keyword,
				schemaProp: i,
				compositeRule: true
			}, schValid);
			gen.assign(valid, (0, codegen_1._)`${valid} || ${schValid}`);
			if (!cxt.mergeValidEvaluated(schCxt, schValid)) gen.if((0, codegen_1.not)(valid));
		}));
		cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
	}
	exports.validateUnion = validateUnion;
}));
// node_modules/ajv/dist/compile/validate/keyword.js
var require_keyword = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const code_1 = require_code();
	const errors_1 = require_errors();
	function macroKeywordCode(cxt, def) {
		const { gen, keyword, schema, parentSchema, it } = cxt;
		const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
		const schemaRef = useKeyword(gen, keyword, macroSchema);
		if (it.opts.validateSchema !== false) it.self.validateSchema(macroSchema, true);
		const valid = gen.name("valid");
		cxt.subschema({
			schema: macroSchema,
			schemaPath: codegen_1.nil,
			errSchemaPath: `${it.errSchemaPath}/${keyword}`,
			topSchemaRef: schemaRef,
			compositeRule: true
		}, valid);
		cxt.pass(valid, () => cxt.error(true));
	}
	exports.macroKeywordCode = macroKeywordCode;
	function funcKeywordCode(cxt, def) {
		var _a;
		const { gen, keyword, schema, parentSchema, $data, it } = cxt;
		checkAsyncKeyword(it, def);
		const validateRef = useKeyword(gen, keyword, !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate);
		const valid = gen.let("valid");
		cxt.block$data(valid, validateKeyword);
		cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
		function validateKeyword() {
			if (def.errors === false) {
				assignValid();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => cxt.error());
			} else {
				const ruleErrs = def.async ? validateAsync() : validateSync();
				if (def.modifying) modifyData(cxt);
				reportErrs(() => addErrs(cxt, ruleErrs));
			}
		}
		function validateAsync() {
			const ruleErrs = gen.let("ruleErrs", null);
			gen.try(() => assignValid((0, codegen_1._)`await `), (e) => gen.assign(valid, false).if((0, codegen_1._)`${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._)`${e}.errors`), () => gen.throw(e)));
			return ruleErrs;
		}
		function validateSync() {
			const validateErrs = (0, codegen_1._)`${validateRef}.errors`;
			gen.assign(validateErrs, null);
			assignValid(codegen_1.nil);
			return validateErrs;
		}
		function assignValid(_await = def.async ? (0, codegen_1._)`await ` : codegen_1.nil) {
			const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
			const passSchema = !("compile" in def && !$data || def.schema === false);
			gen.assign(valid, (0, codegen_1._)`${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
		}
		function reportErrs(errors) {
			var _a;
			gen.if((0, codegen_1.not)((_a = def.valid) !== null && _a !== void 0 ? _a : valid), errors);
		}
	}
	exports.funcKeywordCode = funcKeywordCode;
	function modifyData(cxt) {
		const { gen, data, it } = cxt;
		gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._)`${it.parentData}[${it.parentDataProperty}]`));
	}
	function addErrs(cxt, errs) {
		const { gen } = cxt;
		gen.if((0, codegen_1._)`Array.isArray(${errs})`, () => {
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
			(0, errors_1.extendErrors)(cxt);
		}, () => cxt.error());
	}
	function checkAsyncKeyword({ schemaEnv }, def) {
		if (def.async && !schemaEnv.$async) throw new Error("async keyword in sync schema");
	}
	function useKeyword(gen, keyword, result) {
		if (result === void 0) throw new Error(`keyword "${keyword}" failed to compile`);
		return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : {
			ref: result,
			code: (0, codegen_1.stringify)(result)
		});
	}
	function validSchemaType(schema, schemaType, allowUndefined = false) {
		return !schemaType.length || schemaType.some((st) => st === "array" ? Array.isArray(schema) : st === "object" ? schema && typeof schema == "object" && !Array.isArray(schema) : typeof schema == st || allowUndefined && typeof schema == "undefined");
	}
	exports.validSchemaType = validSchemaType;
	function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
		/* istanbul ignore if */
		if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) throw new Error("ajv implementation error");
		const deps = def.dependencies;
		if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
		if (def.validateSchema) {
			if (!def.validateSchema(schema[keyword])) {
				const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` + self.errorsText(def.validateSchema.errors);
				if (opts.validateSchema === "log") self.logger.error(msg);
				else throw new Error(msg);
			}
		}
	}
	exports.validateKeywordUsage = validateKeywordUsage;
}));
// node_modules/ajv/dist/compile/validate/subschema.js
var require_subschema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
		if (keyword !== void 0 && schema !== void 0) throw new Error("both \"keyword\" and \"schema\" passed, only one allowed");
		if (keyword !== void 0) {
			const sch = it.schema[keyword];
			return schemaProp === void 0 ? {
				schema: sch,
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}`
			} : {
				schema: sch[schemaProp],
				schemaPath: (0, codegen_1._)`${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
				errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`
			};
		}
		if (schema !== void 0) {
			if (schemaPath === void 0 || errSchemaPath === void 0 || topSchemaRef === void 0) throw new Error("\"schemaPath\", \"errSchemaPath\" and \"topSchemaRef\" are required with \"schema\"");
			return {
				schema,
				schemaPath,
				topSchemaRef,
				errSchemaPath
			};
		}
		throw new Error("either \"keyword\" or \"schema\" must be passed");
	}
	exports.getSubschema = getSubschema;
	function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
		if (data !== void 0 && dataProp !== void 0) throw new Error("both \"data\" and \"dataProp\" passed, only one allowed");
		const { gen } = it;
		if (dataProp !== void 0) {
			const { errorPath, dataPathArr, opts } = it;
			dataContextProps(gen.let("data", (0, codegen_1._)`${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true));
			subschema.errorPath = (0, codegen_1.str)`${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
			subschema.parentDataProperty = (0, codegen_1._)`${dataProp}`;
			subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
		}
		if (data !== void 0) {
			dataContextProps(data instanceof codegen_1.Name ? data : gen.let("data", data, true));
			if (propertyName !== void 0) subschema.propertyName = propertyName;
		}
		if (dataTypes) subschema.dataTypes = dataTypes;
		function dataContextProps(_nextData) {
			subschema.data = _nextData;
			subschema.dataLevel = it.dataLevel + 1;
			subschema.dataTypes = [];
			it.definedProperties = /* @__PURE__ */ new Set();
			subschema.parentData = it.data;
			subschema.dataNames = [...it.dataNames, _nextData];
		}
	}
	exports.extendSubschemaData = extendSubschemaData;
	function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
		if (compositeRule !== void 0) subschema.compositeRule = compositeRule;
		if (createErrors !== void 0) subschema.createErrors = createErrors;
		if (allErrors !== void 0) subschema.allErrors = allErrors;
		subschema.jtdDiscriminator = jtdDiscriminator;
		subschema.jtdMetadata = jtdMetadata;
	}
	exports.extendSubschemaMode = extendSubschemaMode;
}));
// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));
// node_modules/json-schema-traverse/index.js
var require_json_schema_traverse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var traverse = module.exports = function(schema, opts, cb) {
		if (typeof opts == "function") {
			cb = opts;
			opts = {};
		}
		cb = opts.cb || cb;
		var pre = typeof cb == "function" ? cb : cb.pre || function() {};
		var post = cb.post || function() {};
		_traverse(opts, pre, post, schema, "", schema);
	};
	traverse.keywords = {
		additionalItems: true,
		items: true,
		contains: true,
		additionalProperties: true,
		propertyNames: true,
		not: true,
		if: true,
		then: true,
		else: true
	};
	traverse.arrayKeywords = {
		items: true,
		allOf: true,
		anyOf: true,
		oneOf: true
	};
	traverse.propsKeywords = {
		$defs: true,
		definitions: true,
		properties: true,
		patternProperties: true,
		dependencies: true
	};
	traverse.skipKeywords = {
		default: true,
		enum: true,
		const: true,
		required: true,
		maximum: true,
		minimum: true,
		exclusiveMaximum: true,
		exclusiveMinimum: true,
		multipleOf: true,
		maxLength: true,
		minLength: true,
		pattern: true,
		format: true,
		maxItems: true,
		minItems: true,
		uniqueItems: true,
		maxProperties: true,
		minProperties: true
	};
	function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
		if (schema && typeof schema == "object" && !Array.isArray(schema)) {
			pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
			for (var key in schema) {
				var sch = schema[key];
				if (Array.isArray(sch)) {
					if (key in traverse.arrayKeywords) for (var i = 0; i < sch.length; i++) _traverse(opts, pre, post, sch[i], jsonPtr + "/" + key + "/" + i, rootSchema, jsonPtr, key, schema, i);
				} else if (key in traverse.propsKeywords) {
					if (sch && typeof sch == "object") for (var prop in sch) _traverse(opts, pre, post, sch[prop], jsonPtr + "/" + key + "/" + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
				} else if (key in traverse.keywords || opts.allKeys && !(key in traverse.skipKeywords)) _traverse(opts, pre, post, sch, jsonPtr + "/" + key, rootSchema, jsonPtr, key, schema);
			}
			post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
		}
	}
	function escapeJsonPtr(str) {
		return str.replace(/~/g, "~0").replace(/\//g, "~1");
	}
}));
// node_modules/ajv/dist/compile/resolve.js
var require_resolve = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
	const util_1 = require_util();
	const equal = require_fast_deep_equal();
	const traverse = require_json_schema_traverse();
	const SIMPLE_INLINED = /* @__PURE__ */ new Set([
		"type",
		"format",
		"pattern",
		"maxLength",
		"minLength",
		"maxProperties",
		"minProperties",
		"maxItems",
		"minItems",
		"maximum",
		"minimum",
		"uniqueItems",
		"multipleOf",
		"required",
		"enum",
		"const"
	]);
	function inlineRef(schema, limit = true) {
		if (typeof schema == "boolean") return true;
		if (limit === true) return !hasRef(schema);
		if (!limit) return false;
		return countKeys(schema) <= limit;
	}
	exports.inlineRef = inlineRef;
	const REF_KEYWORDS = /* @__PURE__ */ new Set([
		"$ref",
		"$recursiveRef",
		"$recursiveAnchor",
		"$dynamicRef",
		"$dynamicAnchor"
	]);
	function hasRef(schema) {
		for (const key in schema) {
			if (REF_KEYWORDS.has(key)) return true;
			const sch = schema[key];
			if (Array.isArray(sch) && sch.some(hasRef)) return true;
			if (typeof sch == "object" && hasRef(sch)) return true;
		}
		return false;
	}
	function countKeys(schema) {
		let count = 0;
		for (const key in schema) {
			if (key === "$ref") return Infinity;
			count++;
			if (SIMPLE_INLINED.has(key)) continue;
			if (typeof schema[key] == "object") (0, util_1.eachItem)(schema[key], (sch) => count += countKeys(sch));
			if (count === Infinity) return Infinity;
		}
		return count;
	}
	function getFullPath(resolver, id = "", normalize) {
		if (normalize !== false) id = normalizeId(id);
		return _getFullPath(resolver, resolver.parse(id));
	}
	exports.getFullPath = getFullPath;
	function _getFullPath(resolver, p) {
		return resolver.serialize(p).split("#")[0] + "#";
	}
	exports._getFullPath = _getFullPath;
	const TRAILING_SLASH_HASH = /#\/?$/;
	function normalizeId(id) {
		return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
	}
	exports.normalizeId = normalizeId;
	function resolveUrl(resolver, baseId, id) {
		id = normalizeId(id);
		return resolver.resolve(baseId, id);
	}
	exports.resolveUrl = resolveUrl;
	const ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
	function getSchemaRefs(schema, baseId) {
		if (typeof schema == "boolean") return {};
		const { schemaId, uriResolver } = this.opts;
		const schId = normalizeId(schema[schemaId] || baseId);
		const baseIds = { "": schId };
		const pathPrefix = getFullPath(uriResolver, schId, false);
		const localRefs = {};
		const schemaRefs = /* @__PURE__ */ new Set();
		traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
			if (parentJsonPtr === void 0) return;
			const fullPath = pathPrefix + jsonPtr;
			let innerBaseId = baseIds[parentJsonPtr];
			if (typeof sch[schemaId] == "string") innerBaseId = addRef.call(this, sch[schemaId]);
			addAnchor.call(this, sch.$anchor);
			addAnchor.call(this, sch.$dynamicAnchor);
			baseIds[jsonPtr] = innerBaseId;
			function addRef(ref) {
				const _resolve = this.opts.uriResolver.resolve;
				ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
				if (schemaRefs.has(ref)) throw ambiguos(ref);
				schemaRefs.add(ref);
				let schOrRef = this.refs[ref];
				if (typeof schOrRef == "string") schOrRef = this.refs[schOrRef];
				if (typeof schOrRef == "object") checkAmbiguosRef(sch, schOrRef.schema, ref);
				else if (ref !== normalizeId(fullPath)) {
					if (ref[0] === "#") {
						checkAmbiguosRef(sch, localRefs[ref], ref);
						localRefs[ref] = sch;
					} else this.refs[ref] = fullPath;
				}
				return ref;
			}
			function addAnchor(anchor) {
				if (typeof anchor == "string") {
					if (!ANCHOR.test(anchor)) throw new Error(`invalid anchor "${anchor}"`);
					addRef.call(this, `#${anchor}`);
				}
			}
		});
		return localRefs;
		function checkAmbiguosRef(sch1, sch2, ref) {
			if (sch2 !== void 0 && !equal(sch1, sch2)) throw ambiguos(ref);
		}
		function ambiguos(ref) {
			return /* @__PURE__ */ new Error(`reference "${ref}" resolves to more than one schema`);
		}
	}
	exports.getSchemaRefs = getSchemaRefs;
}));
// node_modules/ajv/dist/compile/validate/index.js
var require_validate = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
	const boolSchema_1 = require_boolSchema();
	const dataType_1 = require_dataType();
	const applicability_1 = require_applicability();
	const dataType_2 = require_dataType();
	const defaults_1 = require_defaults();
	const keyword_1 = require_keyword();
	const subschema_1 = require_subschema();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const errors_1 = require_errors();
	function validateFunctionCode(it) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				topSchemaObjCode(it);
				return;
			}
		}
		validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
	}
	exports.validateFunctionCode = validateFunctionCode;
	function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
		if (opts.code.es5) gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
			gen.code((0, codegen_1._)`"use strict"; ${funcSourceUrl(schema, opts)}`);
			destructureValCxtES5(gen, opts);
			gen.code(body);
		});
		else gen.func(validateName, (0, codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
	}
	function destructureValCxt(opts) {
		return (0, codegen_1._)`{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._)`, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
	}
	function destructureValCxtES5(gen, opts) {
		gen.if(names_1.default.valCxt, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.instancePath}`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
			gen.var(names_1.default.rootData, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
		}, () => {
			gen.var(names_1.default.instancePath, (0, codegen_1._)`""`);
			gen.var(names_1.default.parentData, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.parentDataProperty, (0, codegen_1._)`undefined`);
			gen.var(names_1.default.rootData, names_1.default.data);
			if (opts.dynamicRef) gen.var(names_1.default.dynamicAnchors, (0, codegen_1._)`{}`);
		});
	}
	function topSchemaObjCode(it) {
		const { schema, opts, gen } = it;
		validateFunction(it, () => {
			if (opts.$comment && schema.$comment) commentKeyword(it);
			checkNoDefault(it);
			gen.let(names_1.default.vErrors, null);
			gen.let(names_1.default.errors, 0);
			if (opts.unevaluated) resetEvaluated(it);
			typeAndKeywords(it);
			returnResults(it);
		});
	}
	function resetEvaluated(it) {
		const { gen, validateName } = it;
		it.evaluated = gen.const("evaluated", (0, codegen_1._)`${validateName}.evaluated`);
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._)`${it.evaluated}.props`, (0, codegen_1._)`undefined`));
		gen.if((0, codegen_1._)`${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._)`${it.evaluated}.items`, (0, codegen_1._)`undefined`));
	}
	function funcSourceUrl(schema, opts) {
		const schId = typeof schema == "object" && schema[opts.schemaId];
		return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._)`/*# sourceURL=${schId} */` : codegen_1.nil;
	}
	function subschemaCode(it, valid) {
		if (isSchemaObj(it)) {
			checkKeywords(it);
			if (schemaCxtHasRules(it)) {
				subSchemaObjCode(it, valid);
				return;
			}
		}
		(0, boolSchema_1.boolOrEmptySchema)(it, valid);
	}
	function schemaCxtHasRules({ schema, self }) {
		if (typeof schema == "boolean") return !schema;
		for (const key in schema) if (self.RULES.all[key]) return true;
		return false;
	}
	function isSchemaObj(it) {
		return typeof it.schema != "boolean";
	}
	function subSchemaObjCode(it, valid) {
		const { schema, gen, opts } = it;
		if (opts.$comment && schema.$comment) commentKeyword(it);
		updateContext(it);
		checkAsyncSchema(it);
		const errsCount = gen.const("_errs", names_1.default.errors);
		typeAndKeywords(it, errsCount);
		gen.var(valid, (0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
	}
	function checkKeywords(it) {
		(0, util_1.checkUnknownRules)(it);
		checkRefsAndKeywords(it);
	}
	function typeAndKeywords(it, errsCount) {
		if (it.opts.jtd) return schemaKeywords(it, [], false, errsCount);
		const types = (0, dataType_1.getSchemaTypes)(it.schema);
		schemaKeywords(it, types, !(0, dataType_1.coerceAndCheckDataType)(it, types), errsCount);
	}
	function checkRefsAndKeywords(it) {
		const { schema, errSchemaPath, opts, self } = it;
		if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
	}
	function checkNoDefault(it) {
		const { schema, opts } = it;
		if (schema.default !== void 0 && opts.useDefaults && opts.strictSchema) (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
	}
	function updateContext(it) {
		const schId = it.schema[it.opts.schemaId];
		if (schId) it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
	}
	function checkAsyncSchema(it) {
		if (it.schema.$async && !it.schemaEnv.$async) throw new Error("async schema in sync schema");
	}
	function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
		const msg = schema.$comment;
		if (opts.$comment === true) gen.code((0, codegen_1._)`${names_1.default.self}.logger.log(${msg})`);
		else if (typeof opts.$comment == "function") {
			const schemaPath = (0, codegen_1.str)`${errSchemaPath}/$comment`;
			const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
			gen.code((0, codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
		}
	}
	function returnResults(it) {
		const { gen, schemaEnv, validateName, ValidationError, opts } = it;
		if (schemaEnv.$async) gen.if((0, codegen_1._)`${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`));
		else {
			gen.assign((0, codegen_1._)`${validateName}.errors`, names_1.default.vErrors);
			if (opts.unevaluated) assignEvaluated(it);
			gen.return((0, codegen_1._)`${names_1.default.errors} === 0`);
		}
	}
	function assignEvaluated({ gen, evaluated, props, items }) {
		if (props instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.props`, props);
		if (items instanceof codegen_1.Name) gen.assign((0, codegen_1._)`${evaluated}.items`, items);
	}
	function schemaKeywords(it, types, typeErrors, errsCount) {
		const { gen, schema, data, allErrors, opts, self } = it;
		const { RULES } = self;
		if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
			gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition));
			return;
		}
		if (!opts.jtd) checkStrictTypes(it, types);
		gen.block(() => {
			for (const group of RULES.rules) groupKeywords(group);
			groupKeywords(RULES.post);
		});
		function groupKeywords(group) {
			if (!(0, applicability_1.shouldUseGroup)(schema, group)) return;
			if (group.type) {
				gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
				iterateKeywords(it, group);
				if (types.length === 1 && types[0] === group.type && typeErrors) {
					gen.else();
					(0, dataType_2.reportTypeError)(it);
				}
				gen.endIf();
			} else iterateKeywords(it, group);
			if (!allErrors) gen.if((0, codegen_1._)`${names_1.default.errors} === ${errsCount || 0}`);
		}
	}
	function iterateKeywords(it, group) {
		const { gen, schema, opts: { useDefaults } } = it;
		if (useDefaults) (0, defaults_1.assignDefaults)(it, group.type);
		gen.block(() => {
			for (const rule of group.rules) if ((0, applicability_1.shouldUseRule)(schema, rule)) keywordCode(it, rule.keyword, rule.definition, group.type);
		});
	}
	function checkStrictTypes(it, types) {
		if (it.schemaEnv.meta || !it.opts.strictTypes) return;
		checkContextTypes(it, types);
		if (!it.opts.allowUnionTypes) checkMultipleTypes(it, types);
		checkKeywordTypes(it, it.dataTypes);
	}
	function checkContextTypes(it, types) {
		if (!types.length) return;
		if (!it.dataTypes.length) {
			it.dataTypes = types;
			return;
		}
		types.forEach((t) => {
			if (!includesType(it.dataTypes, t)) strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
		});
		narrowSchemaTypes(it, types);
	}
	function checkMultipleTypes(it, ts) {
		if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) strictTypesError(it, "use allowUnionTypes to allow union type keyword");
	}
	function checkKeywordTypes(it, ts) {
		const rules = it.self.RULES.all;
		for (const keyword in rules) {
			const rule = rules[keyword];
			if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
				const { type } = rule.definition;
				if (type.length && !type.some((t) => hasApplicableType(ts, t))) strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
			}
		}
	}
	function hasApplicableType(schTs, kwdT) {
		return schTs.includes(kwdT) || kwdT === "number" && schTs.includes("integer");
	}
	function includesType(ts, t) {
		return ts.includes(t) || t === "integer" && ts.includes("number");
	}
	function narrowSchemaTypes(it, withTypes) {
		const ts = [];
		for (const t of it.dataTypes) if (includesType(withTypes, t)) ts.push(t);
		else if (withTypes.includes("integer") && t === "number") ts.push("integer");
		it.dataTypes = ts;
	}
	function strictTypesError(it, msg) {
		const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
		msg += ` at "${schemaPath}" (strictTypes)`;
		(0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
	}
	var KeywordCxt = class {
		constructor(it, def, keyword) {
			(0, keyword_1.validateKeywordUsage)(it, def, keyword);
			this.gen = it.gen;
			this.allErrors = it.allErrors;
			this.keyword = keyword;
			this.data = it.data;
			this.schema = it.schema[keyword];
			this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
			this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
			this.schemaType = def.schemaType;
			this.parentSchema = it.schema;
			this.params = {};
			this.it = it;
			this.def = def;
			if (this.$data) this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
			else {
				this.schemaCode = this.schemaValue;
				if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
			}
			if ("code" in def ? def.trackErrors : def.errors !== false) this.errsCount = it.gen.const("_errs", names_1.default.errors);
		}
		result(condition, successAction, failAction) {
			this.failResult((0, codegen_1.not)(condition), successAction, failAction);
		}
		failResult(condition, successAction, failAction) {
			this.gen.if(condition);
			if (failAction) failAction();
			else this.error();
			if (successAction) {
				this.gen.else();
				successAction();
				if (this.allErrors) this.gen.endIf();
			} else if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		pass(condition, failAction) {
			this.failResult((0, codegen_1.not)(condition), void 0, failAction);
		}
		fail(condition) {
			if (condition === void 0) {
				this.error();
				if (!this.allErrors) this.gen.if(false);
				return;
			}
			this.gen.if(condition);
			this.error();
			if (this.allErrors) this.gen.endIf();
			else this.gen.else();
		}
		fail$data(condition) {
			if (!this.$data) return this.fail(condition);
			const { schemaCode } = this;
			this.fail((0, codegen_1._)`${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
		}
		error(append, errorParams, errorPaths) {
			if (errorParams) {
				this.setParams(errorParams);
				this._error(append, errorPaths);
				this.setParams({});
				return;
			}
			this._error(append, errorPaths);
		}
		_error(append, errorPaths) {
			(append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
		}
		$dataError() {
			(0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
		}
		reset() {
			if (this.errsCount === void 0) throw new Error("add \"trackErrors\" to keyword definition");
			(0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
		}
		ok(cond) {
			if (!this.allErrors) this.gen.if(cond);
		}
		setParams(obj, assign) {
			if (assign) Object.assign(this.params, obj);
			else this.params = obj;
		}
		block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
			this.gen.block(() => {
				this.check$data(valid, $dataValid);
				codeBlock();
			});
		}
		check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
			if (!this.$data) return;
			const { gen, schemaCode, schemaType, def } = this;
			gen.if((0, codegen_1.or)((0, codegen_1._)`${schemaCode} === undefined`, $dataValid));
			if (valid !== codegen_1.nil) gen.assign(valid, true);
			if (schemaType.length || def.validateSchema) {
				gen.elseIf(this.invalid$data());
				this.$dataError();
				if (valid !== codegen_1.nil) gen.assign(valid, false);
			}
			gen.else();
		}
		invalid$data() {
			const { gen, schemaCode, schemaType, def, it } = this;
			return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
			function wrong$DataType() {
				if (schemaType.length) {
					/* istanbul ignore if */
					if (!(schemaCode instanceof codegen_1.Name)) throw new Error("ajv implementation error");
					const st = Array.isArray(schemaType) ? schemaType : [schemaType];
					return (0, codegen_1._)`${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
				}
				return codegen_1.nil;
			}
			function invalid$DataSchema() {
				if (def.validateSchema) {
					const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema });
					return (0, codegen_1._)`!${validateSchemaRef}(${schemaCode})`;
				}
				return codegen_1.nil;
			}
		}
		subschema(appl, valid) {
			const subschema = (0, subschema_1.getSubschema)(this.it, appl);
			(0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
			(0, subschema_1.extendSubschemaMode)(subschema, appl);
			const nextContext = {
				...this.it,
				...subschema,
				items: void 0,
				props: void 0
			};
			subschemaCode(nextContext, valid);
			return nextContext;
		}
		mergeEvaluated(schemaCxt, toName) {
			const { it, gen } = this;
			if (!it.opts.unevaluated) return;
			if (it.props !== true && schemaCxt.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
			if (it.items !== true && schemaCxt.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
		}
		mergeValidEvaluated(schemaCxt, valid) {
			const { it, gen } = this;
			if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
				gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
				return true;
			}
		}
	};
	exports.KeywordCxt = KeywordCxt;
	function keywordCode(it, keyword, def, ruleType) {
		const cxt = new KeywordCxt(it, def, keyword);
		if ("code" in def) def.code(cxt, ruleType);
		else if (cxt.$data && def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
		else if ("macro" in def) (0, keyword_1.macroKeywordCode)(cxt, def);
		else if (def.compile || def.validate) (0, keyword_1.funcKeywordCode)(cxt, def);
	}
	const JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
	const RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
	function getData($data, { dataLevel, dataNames, dataPathArr }) {
		let jsonPointer;
		let data;
		if ($data === "") return names_1.default.rootData;
		if ($data[0] === "/") {
			if (!JSON_POINTER.test($data)) throw new Error(`Invalid JSON-pointer: ${$data}`);
			jsonPointer = $data;
			data = names_1.default.rootData;
		} else {
			const matches = RELATIVE_JSON_POINTER.exec($data);
			if (!matches) throw new Error(`Invalid JSON-pointer: ${$data}`);
			const up = +matches[1];
			jsonPointer = matches[2];
			if (jsonPointer === "#") {
				if (up >= dataLevel) throw new Error(errorMsg("property/index", up));
				return dataPathArr[dataLevel - up];
			}
			if (up > dataLevel) throw new Error(errorMsg("data", up));
			data = dataNames[dataLevel - up];
			if (!jsonPointer) return data;
		}
		let expr = data;
		const segments = jsonPointer.split("/");
		for (const segment of segments) if (segment) {
			data = (0, codegen_1._)`${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
			expr = (0, codegen_1._)`${expr} && ${data}`;
		}
		return expr;
		function errorMsg(pointerType, up) {
			return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
		}
	}
	exports.getData = getData;
}));
// node_modules/ajv/dist/runtime/validation_error.js
var require_validation_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var ValidationError = class extends Error {
		constructor(errors) {
			super("validation failed");
			this.errors = errors;
			this.ajv = this.validation = true;
		}
	};
	exports.default = ValidationError;
}));
// node_modules/ajv/dist/compile/ref_error.js
var require_ref_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const resolve_1 = require_resolve();
	var MissingRefError = class extends Error {
		constructor(resolver, baseId, ref, msg) {
			super(msg || `can't resolve reference ${ref} from id ${baseId}`);
			this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
			this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
		}
	};
	exports.default = MissingRefError;
}));
// node_modules/ajv/dist/compile/index.js
var require_compile = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
	const codegen_1 = require_codegen();
	const validation_error_1 = require_validation_error();
	const names_1 = require_names();
	const resolve_1 = require_resolve();
	const util_1 = require_util();
	const validate_1 = require_validate();
	var SchemaEnv = class {
		constructor(env) {
			var _a;
			this.refs = {};
			this.dynamicAnchors = {};
			let schema;
			if (typeof env.schema == "object") schema = env.schema;
			this.schema = env.schema;
			this.schemaId = env.schemaId;
			this.root = env.root || this;
			this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
			this.schemaPath = env.schemaPath;
			this.localRefs = env.localRefs;
			this.meta = env.meta;
			this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
			this.refs = {};
		}
	};
	exports.SchemaEnv = SchemaEnv;
	function compileSchema(sch) {
		const _sch = getCompilingSchema.call(this, sch);
		if (_sch) return _sch;
		const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId);
		const { es5, lines } = this.opts.code;
		const { ownProperties } = this.opts;
		const gen = new codegen_1.CodeGen(this.scope, {
			es5,
			lines,
			ownProperties
		});
		let _ValidationError;
		if (sch.$async) _ValidationError = gen.scopeValue("Error", {
			ref: validation_error_1.default,
			code: (0, codegen_1._)`require("ajv/dist/runtime/validation_error").default`
		});
		const validateName = gen.scopeName("validate");
		sch.validateName = validateName;
		const schemaCxt = {
			gen,
			allErrors: this.opts.allErrors,
			data: names_1.default.data,
			parentData: names_1.default.parentData,
			parentDataProperty: names_1.default.parentDataProperty,
			dataNames: [names_1.default.data],
			dataPathArr: [codegen_1.nil],
			dataLevel: 0,
			dataTypes: [],
			definedProperties: /* @__PURE__ */ new Set(),
			topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true ? {
				ref: sch.schema,
				code: (0, codegen_1.stringify)(sch.schema)
			} : { ref: sch.schema }),
			validateName,
			ValidationError: _ValidationError,
			schema: sch.schema,
			schemaEnv: sch,
			rootId,
			baseId: sch.baseId || rootId,
			schemaPath: codegen_1.nil,
			errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
			errorPath: (0, codegen_1._)`""`,
			opts: this.opts,
			self: this
		};
		let sourceCode;
		try {
			this._compilations.add(sch);
			(0, validate_1.validateFunctionCode)(schemaCxt);
			gen.optimize(this.opts.code.optimize);
			const validateCode = gen.toString();
			sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
			if (this.opts.code.process) sourceCode = this.opts.code.process(sourceCode, sch);
			const validate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode)(this, this.scope.get());
			this.scope.value(validateName, { ref: validate });
			validate.errors = null;
			validate.schema = sch.schema;
			validate.schemaEnv = sch;
			if (sch.$async) validate.$async = true;
			if (this.opts.code.source === true) validate.source = {
				validateName,
				validateCode,
				scopeValues: gen._values
			};
			if (this.opts.unevaluated) {
				const { props, items } = schemaCxt;
				validate.evaluated = {
					props: props instanceof codegen_1.Name ? void 0 : props,
					items: items instanceof codegen_1.Name ? void 0 : items,
					dynamicProps: props instanceof codegen_1.Name,
					dynamicItems: items instanceof codegen_1.Name
				};
				if (validate.source) validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
			}
			sch.validate = validate;
			return sch;
		} catch (e) {
			delete sch.validate;
			delete sch.validateName;
			if (sourceCode) this.logger.error("Error compiling schema, function code:", sourceCode);
			throw e;
		} finally {
			this._compilations.delete(sch);
		}
	}
	exports.compileSchema = compileSchema;
	function resolveRef(root, baseId, ref) {
		var _a;
		ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
		const schOrFunc = root.refs[ref];
		if (schOrFunc) return schOrFunc;
		let _sch = resolve.call(this, root, ref);
		if (_sch === void 0) {
			const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref];
			const { schemaId } = this.opts;
			if (schema) _sch = new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		if (_sch === void 0) return;
		return root.refs[ref] = inlineOrCompile.call(this, _sch);
	}
	exports.resolveRef = resolveRef;
	function inlineOrCompile(sch) {
		if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs)) return sch.schema;
		return sch.validate ? sch : compileSchema.call(this, sch);
	}
	function getCompilingSchema(schEnv) {
		for (const sch of this._compilations) if (sameSchemaEnv(sch, schEnv)) return sch;
	}
	exports.getCompilingSchema = getCompilingSchema;
	function sameSchemaEnv(s1, s2) {
		return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
	}
	function resolve(root, ref) {
		let sch;
		while (typeof (sch = this.refs[ref]) == "string") ref = sch;
		return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
	}
	function resolveSchema(root, ref) {
		const p = this.opts.uriResolver.parse(ref);
		const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
		let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, void 0);
		if (Object.keys(root.schema).length > 0 && refPath === baseId) return getJsonPointer.call(this, p, root);
		const id = (0, resolve_1.normalizeId)(refPath);
		const schOrRef = this.refs[id] || this.schemas[id];
		if (typeof schOrRef == "string") {
			const sch = resolveSchema.call(this, root, schOrRef);
			if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object") return;
			return getJsonPointer.call(this, p, sch);
		}
		if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object") return;
		if (!schOrRef.validate) compileSchema.call(this, schOrRef);
		if (id === (0, resolve_1.normalizeId)(ref)) {
			const { schema } = schOrRef;
			const { schemaId } = this.opts;
			const schId = schema[schemaId];
			if (schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
			return new SchemaEnv({
				schema,
				schemaId,
				root,
				baseId
			});
		}
		return getJsonPointer.call(this, p, schOrRef);
	}
	exports.resolveSchema = resolveSchema;
	const PREVENT_SCOPE_CHANGE = /* @__PURE__ */ new Set([
		"properties",
		"patternProperties",
		"enum",
		"dependencies",
		"definitions"
	]);
	function getJsonPointer(parsedRef, { baseId, schema, root }) {
		var _a;
		if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/") return;
		for (const part of parsedRef.fragment.slice(1).split("/")) {
			if (typeof schema === "boolean") return;
			const partSchema = schema[(0, util_1.unescapeFragment)(part)];
			if (partSchema === void 0) return;
			schema = partSchema;
			const schId = typeof schema === "object" && schema[this.opts.schemaId];
			if (!PREVENT_SCOPE_CHANGE.has(part) && schId) baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
		}
		let env;
		if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
			const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
			env = resolveSchema.call(this, root, $ref);
		}
		const { schemaId } = this.opts;
		env = env || new SchemaEnv({
			schema,
			schemaId,
			root,
			baseId
		});
		if (env.schema !== env.root.schema) return env;
	}
}));
// node_modules/ajv/dist/refs/data.json
var require_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$id": "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
		"description": "Meta-schema for $data reference (JSON AnySchema extension proposal)",
		"type": "object",
		"required": ["$data"],
		"properties": { "$data": {
			"type": "string",
			"anyOf": [{ "format": "relative-json-pointer" }, { "format": "json-pointer" }]
		} },
		"additionalProperties": false
	};
}));
// node_modules/fast-uri/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/** @type {(value: string) => boolean} */
	const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu);
	/** @type {(value: string) => boolean} */
	const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u);
	/** @type {(value: string) => boolean} */
	const isPort = RegExp.prototype.test.bind(/^\d*$/u);
	/** @type {(value: string) => boolean} */
	const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu);
	/** @type {(value: string) => boolean} */
	const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu);
	/** @type {(value: string) => boolean} */
	const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u);
	/** @type {(value: string) => boolean} */
	const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u);
	/** @type {(value: string) => boolean} */
	const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u);
	const BYTE_HEX = new Array(256);
	{
		const HEX_DIGITS = "0123456789ABCDEF";
		for (let i = 0; i < 256; i++) BYTE_HEX[i] = "%" + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 15];
	}
	function percentEncodeNonAscii(cp) {
		if (cp < 2048) return BYTE_HEX[192 | cp >> 6] + BYTE_HEX[128 | cp & 63];
		if (cp < 65536) return BYTE_HEX[224 | cp >> 12] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
		return BYTE_HEX[240 | cp >> 18] + BYTE_HEX[128 | cp >> 12 & 63] + BYTE_HEX[128 | cp >> 6 & 63] + BYTE_HEX[128 | cp & 63];
	}
	/**
	* @param {Array<string>} input
	* @returns {string}
	*/
	function stringArrayToHexStripped(input) {
		let acc = "";
		let code = 0;
		let i = 0;
		for (i = 0; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (code === 48) continue;
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
			break;
		}
		for (i += 1; i < input.length; i++) {
			code = input[i].charCodeAt(0);
			if (!(code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102)) return "";
			acc += input[i];
		}
		return acc;
	}
	/** @type {(value: string) => boolean} */
	const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/);
	/** @type {(value: string) => boolean} */
	const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/);
	/** @type {(value: string) => boolean} */
	const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/);
	/**
	* @param {string} value
	* @returns {boolean}
	*/
	const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);
	/**
	* @param {string} zone
	* @returns {boolean}
	*/
	function isZoneIdentifier(zone) {
		if (zone.length === 0) return false;
		for (let i = 0; i < zone.length; i++) {
			if (isZoneCharacter(zone[i])) continue;
			if (zone[i] === "%" && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
				i += 2;
				continue;
			}
			return false;
		}
		return true;
	}
	/**
	* Compresses the longest run of zero hextets to "::" per RFC 5952. A run of a
	* single zero hextet is left uncompressed. On ties the leftmost run wins.
	*
	* @param {string[]} hextets
	* @returns {string}
	*/
	function compressIPv6ZeroRun(hextets) {
		let bestStart = -1;
		let bestLength = 0;
		let runStart = -1;
		let runLength = 0;
		for (let i = 0; i < hextets.length; i++) if (hextets[i] === "0") {
			if (runStart === -1) runStart = i;
			runLength++;
			if (runLength > bestLength) {
				bestLength = runLength;
				bestStart = runStart;
			}
		} else {
			runStart = -1;
			runLength = 0;
		}
		if (bestLength < 2) return hextets.join(":");
		const head = hextets.slice(0, bestStart).join(":");
		const tail = hextets.slice(bestStart + bestLength).join(":");
		return head + "::" + tail;
	}
	/**
	* Validates an IPv6 address against the alternatives in RFC 3986 section
	* 3.2.2 and returns the same address with leading hextet zeroes removed.
	* An embedded IPv4 address counts as two hextets and is only valid at the end.
	*
	* @param {string} input
	* @returns {string|undefined}
	*/
	function normalizeIPv6Address(input) {
		const compression = input.indexOf("::");
		if (compression !== -1 && input.indexOf("::", compression + 1) !== -1) return void 0;
		const left = compression === -1 ? input.split(":") : input.slice(0, compression).split(":");
		const right = compression === -1 ? [] : input.slice(compression + 2).split(":");
		if (compression !== -1) {
			if (left.length === 1 && left[0] === "") left.length = 0;
			if (right.length === 1 && right[0] === "") right.length = 0;
		}
		const parts = left.concat(right);
		let hextetCount = 0;
		for (let i = 0; i < parts.length; i++) {
			const part = parts[i];
			if (part === "") return void 0;
			if (part.indexOf(".") !== -1) {
				if (i !== parts.length - 1 || compression !== -1 && right.length === 0 || !isIPv4(part)) return void 0;
				hextetCount += 2;
				continue;
			}
			if (!isHextet(part)) return void 0;
			parts[i] = parseInt(part, 16).toString(16);
			hextetCount++;
		}
		if (compression === -1) {
			if (hextetCount !== 8) return void 0;
			return compressIPv6ZeroRun(parts);
		}
		if (hextetCount >= 8) return void 0;
		const expanded = parts.slice(0, left.length);
		for (let i = hextetCount; i < 8; i++) expanded.push("0");
		for (let i = left.length; i < parts.length; i++) expanded.push(parts[i]);
		return compressIPv6ZeroRun(expanded);
	}
	/**
	* @typedef {Object} NormalizeIPv6Result
	* @property {string} host - The normalized host.
	* @property {string} [escapedHost] - The escaped host.
	* @property {boolean} isIPV6 - Indicates if the host is an IPv6 address.
	* @property {boolean} [isIPVFuture] - Indicates if the host is an IPvFuture literal.
	* @property {boolean} [error] - Indicates if a bracketed IP literal is malformed.
	*/
	/**
	* Validates and normalizes a bracketed IP literal. Raw zone separators remain
	* accepted for backwards compatibility, while encoded separators and zone
	* contents follow RFC 6874.
	*
	* @param {string} host
	* @returns {NormalizeIPv6Result}
	*/
	function normalizeIPv6(host) {
		const bracketed = host[0] === "[" && host[host.length - 1] === "]";
		if ((host[0] === "[" || host[host.length - 1] === "]") && !bracketed) return {
			host,
			isIPV6: false,
			error: true
		};
		let input = bracketed ? host.slice(1, -1) : host;
		if (bracketed && isIPvFuture(input)) {
			input = input.toLowerCase();
			return {
				host: `[${input}]`,
				escapedHost: input,
				isIPV6: false,
				isIPVFuture: true
			};
		}
		if (findToken(input, ":") < 2) return {
			host,
			isIPV6: false,
			error: bracketed
		};
		let zoneIdentifier = "";
		const zoneSeparator = input.indexOf("%");
		if (zoneSeparator !== -1) {
			const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === "%25" ? 3 : 1;
			zoneIdentifier = input.slice(zoneSeparator + separatorLength);
			if (!isZoneIdentifier(zoneIdentifier)) return {
				host,
				isIPV6: false,
				error: true
			};
			input = input.slice(0, zoneSeparator);
		}
		const address = normalizeIPv6Address(input);
		if (address === void 0) return {
			host,
			isIPV6: false,
			error: true
		};
		return {
			host: address + (zoneIdentifier ? "%" + zoneIdentifier : ""),
			escapedHost: address + (zoneIdentifier ? "%25" + zoneIdentifier : ""),
			isIPV6: true
		};
	}
	/**
	* @param {string} str
	* @param {string} token
	* @returns {number}
	*/
	function findToken(str, token) {
		let ind = 0;
		for (let i = 0; i < str.length; i++) if (str[i] === token) ind++;
		return ind;
	}
	/**
	* @param {string} path
	* @returns {string}
	*
	* @see https://datatracker.ietf.org/doc/html/rfc3986#section-5.2.4
	*/
	function removeDotSegments(path) {
		let input = path;
		const output = [];
		let nextSlash = -1;
		let len = 0;
		while (len = input.length) {
			if (len === 1) {
				if (input === ".") break;
				else if (input === "/") {
					output.push("/");
					break;
				} else {
					output.push(input);
					break;
				}
			} else if (len === 2) {
				if (input[0] === ".") {
					if (input[1] === ".") break;
					else if (input[1] === "/") {
						input = input.slice(2);
						continue;
					}
				} else if (input[0] === "/") {
					if (input[1] === "." || input[1] === "/") {
						output.push("/");
						break;
					}
				}
			} else if (len === 3) {
				if (input === "/..") {
					if (output.length !== 0) output.pop();
					output.push("/");
					break;
				}
			}
			if (input[0] === ".") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(3);
						continue;
					}
				} else if (input[1] === "/") {
					input = input.slice(2);
					continue;
				}
			} else if (input[0] === "/") {
				if (input[1] === ".") {
					if (input[2] === "/") {
						input = input.slice(2);
						continue;
					} else if (input[2] === ".") {
						if (input[3] === "/") {
							input = input.slice(3);
							if (output.length !== 0) output.pop();
							continue;
						}
					}
				}
			}
			if ((nextSlash = input.indexOf("/", 1)) === -1) {
				output.push(input);
				break;
			} else {
				output.push(input.slice(0, nextSlash));
				input = input.slice(nextSlash);
			}
		}
		return output.join("");
	}
	/**
	* Removes dot segments from the path of a relative reference (a path that does
	* not start with "/") without changing what it resolves to against any base.
	* Unlike `removeDotSegments`, leading ".." segments that cannot be collapsed
	* are kept, the result never becomes root-relative, and a result that would be
	* empty or start with an empty segment is prefixed with "." (an empty path
	* means "same document" and a leading "//" would introduce an authority).
	*
	* @param {string} path
	* @returns {string}
	*/
	function removeDotSegmentsRelative(path) {
		if (path === "" || path[0] === "/") return removeDotSegments(path);
		const segments = path.split("/");
		const last = segments.length - 1;
		/** @type {string[]} */
		const output = [];
		let trailingDirectory = false;
		for (let i = 0; i <= last; i++) {
			const segment = segments[i];
			if (segment === "." || segment === "..") {
				if (segment === "..") {
					if (output.length !== 0 && output[output.length - 1] !== "..") output.pop();
					else output.push("..");
				}
				trailingDirectory = i === last;
			} else output.push(segment);
		}
		if (trailingDirectory && output[output.length - 1] !== "..") output.push("");
		if (output.length === 0 || output[0] === "" || output[0].includes(":")) output.unshift(".");
		return output.join("/");
	}
	/**
	* Re-escape RFC 3986 gen-delims that must not appear literally in the host.
	* After the URI regex parses, these characters cannot be literal in the host
	* field, so any that appear after decoding came from percent-encoding and
	* must be restored to prevent authority structure changes.
	*
	* @param {string} host
	* @param {boolean} isIP - true for IPv4/IPv6 hosts (skip colon re-escaping)
	* @returns {string}
	*/
	const HOST_DELIMS = {
		"@": "%40",
		"/": "%2F",
		"?": "%3F",
		"#": "%23",
		":": "%3A"
	};
	const HOST_DELIM_RE = /[@/?#:]/g;
	const HOST_DELIM_NO_COLON_RE = /[@/?#]/g;
	function reescapeHostDelimiters(host, isIP) {
		const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE;
		re.lastIndex = 0;
		return host.replace(re, (ch) => HOST_DELIMS[ch]);
	}
	/**
	* Normalizes percent escapes and optionally decodes only unreserved ASCII bytes.
	* Reserved delimiters such as `%2F` stay escaped; `%2E` is unreserved.
	*
	* @param {string} input
	* @param {boolean} [decodeUnreserved=false]
	* @returns {string}
	*/
	function normalizePercentEncoding(input, decodeUnreserved = false) {
		if (input.indexOf("%") === -1) return input;
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decodeUnreserved && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			output += input[i];
		}
		return output;
	}
	/**
	* Normalizes path data without turning reserved escapes into live path syntax.
	* Valid escapes are uppercased, raw unsafe characters are escaped, and only
	* unreserved bytes that are not `.` are decoded.
	*
	* @param {string} input
	* @returns {string}
	*/
	function normalizePathEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (decoded !== "." && isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isPathCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Serializes a path without rewriting reserved data. Raw RFC 3986 path
	* characters remain literal, valid escapes are preserved and uppercased, and
	* everything else is UTF-8 percent-encoded. In a path-noscheme, a colon in the
	* first segment must be escaped so the result cannot be parsed as a scheme.
	*
	* @param {string} input
	* @param {boolean} [pathNoScheme=false]
	* @returns {string}
	*/
	function serializePathEncoding(input, pathNoScheme = false) {
		let output = "";
		let firstSegment = pathNoScheme && input[0] !== "/";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (ch === "/") firstSegment = false;
			if (isPathCharacter(ch) && (ch !== ":" || !firstSegment)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Percent-encodes a URI component using its RFC 3986 literal character set.
	* Existing valid escapes are preserved and normalized to uppercase hex.
	*
	* @param {string} input
	* @param {(value: string) => boolean} isAllowed
	* @returns {string}
	*/
	function encodeComponent(input, isAllowed) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			if (isAllowed(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Encodes userinfo while preserving its RFC 3986 §3.2.1 literal characters.
	* In particular, authority delimiters such as `@`, `/`, `?`, and `#` are data.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeUserinfo(input) {
		return encodeComponent(input, isUserinfoCharacter);
	}
	/**
	* Encodes query data using the RFC 3986 §3.4 grammar. A literal `#` must be
	* escaped because it would otherwise begin the fragment component.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeQuery(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	/**
	* Encodes fragment data using the RFC 3986 §3.5 grammar.
	*
	* @param {string} input
	* @returns {string}
	*/
	function encodeFragment(input) {
		return encodeComponent(input, isQueryFragmentCharacter);
	}
	function isEscapeSafe(cp) {
		return cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122 || cp === 42 || cp === 43 || cp === 45 || cp === 46 || cp === 47 || cp === 64 || cp === 95;
	}
	/**
	* Normalizes the percent-encoding of a query or fragment component.
	*
	* Like `normalizePathEncoding`, but uses the query/fragment character set
	* (which additionally allows `?`) and decodes `.` since it has no dot-segment
	* meaning outside of a path.
	*
	* @param {string} input
	* @returns {string}
	*/
	function normalizeQueryFragmentEncoding(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			const ch = input[i];
			if (ch === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					const normalizedHex = hex.toUpperCase();
					const decoded = String.fromCharCode(parseInt(normalizedHex, 16));
					if (isUnreserved(decoded)) output += decoded;
					else output += "%" + normalizedHex;
					i += 2;
					continue;
				}
			}
			if (isQueryFragmentCharacter(ch)) output += ch;
			else {
				const code = input.charCodeAt(i);
				if (code < 128) output += isEscapeSafe(code) ? ch : BYTE_HEX[code];
				else if (code < 55296 || code > 57343) output += percentEncodeNonAscii(code);
				else if (code <= 56319 && i + 1 < input.length) {
					const low = input.charCodeAt(i + 1);
					if (low >= 56320 && low <= 57343) {
						output += percentEncodeNonAscii(65536 + (code - 55296 << 10) + (low - 56320));
						i++;
					} else output += percentEncodeNonAscii(65533);
				} else output += percentEncodeNonAscii(65533);
			}
		}
		return output;
	}
	/**
	* Escapes a component while preserving existing valid percent escapes.
	*
	* @param {string} input
	* @returns {string}
	*/
	function escapePreservingEscapes(input) {
		let output = "";
		for (let i = 0; i < input.length; i++) {
			if (input[i] === "%" && i + 2 < input.length) {
				const hex = input.slice(i + 1, i + 3);
				if (isHexPair(hex)) {
					output += "%" + hex.toUpperCase();
					i += 2;
					continue;
				}
			}
			output += escape(input[i]);
		}
		return output;
	}
	/**
	* @param {import('../types/index').URIComponent} component
	* @returns {string|undefined}
	*/
	function recomposeAuthority(component) {
		const uriTokens = [];
		if (component.userinfo !== void 0) {
			uriTokens.push(encodeUserinfo(component.userinfo));
			uriTokens.push("@");
		}
		if (component.host !== void 0) {
			let host = component.host;
			if (!isIPv4(host)) {
				let ipV6res = normalizeIPv6(host);
				if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
					host = normalizePercentEncoding(host, true);
					ipV6res = normalizeIPv6(host);
				}
				if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) host = `[${ipV6res.escapedHost}]`;
				else host = reescapeHostDelimiters(host, false);
			}
			uriTokens.push(host);
		}
		if (typeof component.port === "number" || typeof component.port === "string") {
			const port = String(component.port);
			if (!isPort(port)) throw new TypeError("URI port is malformed.");
			uriTokens.push(":");
			uriTokens.push(port);
		}
		return uriTokens.length ? uriTokens.join("") : void 0;
	}
	module.exports = {
		nonSimpleDomain,
		recomposeAuthority,
		reescapeHostDelimiters,
		normalizePercentEncoding,
		normalizePathEncoding,
		serializePathEncoding,
		normalizeQueryFragmentEncoding,
		encodeUserinfo,
		encodeQuery,
		encodeFragment,
		escapePreservingEscapes,
		removeDotSegments,
		removeDotSegmentsRelative,
		isIPv4,
		isUUID,
		normalizeIPv6,
		stringArrayToHexStripped
	};
}));
// node_modules/fast-uri/lib/schemes.js
var require_schemes = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { isUUID } = require_utils();
	const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu;
	const supportedSchemeNames = [
		"http",
		"https",
		"ws",
		"wss",
		"urn",
		"urn:uuid"
	];
	/** @typedef {supportedSchemeNames[number]} SchemeName */
	/**
	* @param {string} name
	* @returns {name is SchemeName}
	*/
	function isValidSchemeName(name) {
		return supportedSchemeNames.indexOf(name) !== -1;
	}
	/**
	* @callback SchemeFn
	* @param {import('../types/index').URIComponent} component
	* @param {import('../types/index').Options} options
	* @returns {import('../types/index').URIComponent}
	*/
	/**
	* @typedef {Object} SchemeHandler
	* @property {SchemeName} scheme - The scheme name.
	* @property {boolean} [domainHost] - Indicates if the scheme supports domain hosts.
	* @property {SchemeFn} parse - Function to parse the URI component for this scheme.
	* @property {SchemeFn} serialize - Function to serialize the URI component for this scheme.
	* @property {boolean} [skipNormalize] - Indicates if normalization should be skipped for this scheme.
	* @property {boolean} [absolutePath] - Indicates if the scheme uses absolute paths.
	* @property {boolean} [unicodeSupport] - Indicates if the scheme supports Unicode.
	*/
	/**
	* @param {import('../types/index').URIComponent} wsComponent
	* @returns {boolean}
	*/
	function wsIsSecure(wsComponent) {
		if (wsComponent.secure === true) return true;
		else if (wsComponent.secure === false) return false;
		else if (wsComponent.scheme) return wsComponent.scheme.length === 3 && (wsComponent.scheme[0] === "w" || wsComponent.scheme[0] === "W") && (wsComponent.scheme[1] === "s" || wsComponent.scheme[1] === "S") && (wsComponent.scheme[2] === "s" || wsComponent.scheme[2] === "S");
		else return false;
	}
	/** @type {SchemeFn} */
	function httpParse(component) {
		if (!component.host) component.error = component.error || "HTTP URIs must have a host.";
		return component;
	}
	/** @type {SchemeFn} */
	function httpSerialize(component) {
		const secure = String(component.scheme).toLowerCase() === "https";
		if (component.port === (secure ? 443 : 80) || component.port === "") component.port = void 0;
		if (!component.path) component.path = "/";
		return component;
	}
	/** @type {SchemeFn} */
	function wsParse(wsComponent) {
		wsComponent.secure = wsIsSecure(wsComponent);
		wsComponent.resourceName = (wsComponent.path || "/") + (wsComponent.query ? "?" + wsComponent.query : "");
		wsComponent.path = void 0;
		wsComponent.query = void 0;
		return wsComponent;
	}
	/** @type {SchemeFn} */
	function wsSerialize(wsComponent) {
		if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === "") wsComponent.port = void 0;
		if (typeof wsComponent.secure === "boolean") {
			wsComponent.scheme = wsComponent.secure ? "wss" : "ws";
			wsComponent.secure = void 0;
		}
		if (wsComponent.resourceName) {
			const queryIndex = wsComponent.resourceName.indexOf("?");
			const path = queryIndex === -1 ? wsComponent.resourceName : wsComponent.resourceName.slice(0, queryIndex);
			wsComponent.path = path && path !== "/" ? path : void 0;
			wsComponent.query = queryIndex === -1 ? void 0 : wsComponent.resourceName.slice(queryIndex + 1);
			wsComponent.resourceName = void 0;
		}
		wsComponent.fragment = void 0;
		return wsComponent;
	}
	/** @type {SchemeFn} */
	function urnParse(urnComponent, options) {
		if (!urnComponent.path) {
			urnComponent.error = "URN can not be parsed";
			return urnComponent;
		}
		const matches = urnComponent.path.match(URN_REG);
		if (matches && matches[0] === urnComponent.path) {
			const scheme = options.scheme || urnComponent.scheme || "urn";
			urnComponent.nid = matches[1].toLowerCase();
			urnComponent.nss = matches[2];
			const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || urnComponent.nid}`);
			urnComponent.path = void 0;
			if (schemeHandler) urnComponent = schemeHandler.parse(urnComponent, options);
		} else urnComponent.error = urnComponent.error || "URN can not be parsed.";
		return urnComponent;
	}
	/** @type {SchemeFn} */
	function urnSerialize(urnComponent, options) {
		if (urnComponent.nid === void 0) throw new Error("URN without nid cannot be serialized");
		const scheme = options.scheme || urnComponent.scheme || "urn";
		const nid = urnComponent.nid.toLowerCase();
		const schemeHandler = getSchemeHandler(`${scheme}:${options.nid || nid}`);
		if (schemeHandler) urnComponent = schemeHandler.serialize(urnComponent, options);
		const uriComponent = urnComponent;
		const nss = urnComponent.nss;
		uriComponent.path = `${nid || options.nid}:${nss}`;
		options.skipEscape = true;
		return uriComponent;
	}
	/** @type {SchemeFn} */
	function urnuuidParse(urnComponent, options) {
		const uuidComponent = urnComponent;
		uuidComponent.uuid = uuidComponent.nss;
		uuidComponent.nss = void 0;
		if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) uuidComponent.error = uuidComponent.error || "UUID is not valid.";
		return uuidComponent;
	}
	/** @type {SchemeFn} */
	function urnuuidSerialize(uuidComponent) {
		const urnComponent = uuidComponent;
		urnComponent.nss = (uuidComponent.uuid || "").toLowerCase();
		return urnComponent;
	}
	const http = {
		scheme: "http",
		domainHost: true,
		parse: httpParse,
		serialize: httpSerialize
	};
	const https = {
		scheme: "https",
		domainHost: http.domainHost,
		parse: httpParse,
		serialize: httpSerialize
	};
	const ws = {
		scheme: "ws",
		domainHost: true,
		parse: wsParse,
		serialize: wsSerialize
	};
	const SCHEMES = {
		http,
		https,
		ws,
		wss: {
			scheme: "wss",
			domainHost: ws.domainHost,
			parse: ws.parse,
			serialize: ws.serialize
		},
		urn: {
			scheme: "urn",
			parse: urnParse,
			serialize: urnSerialize,
			skipNormalize: true
		},
		"urn:uuid": {
			scheme: "urn:uuid",
			parse: urnuuidParse,
			serialize: urnuuidSerialize,
			skipNormalize: true
		}
	};
	Object.setPrototypeOf(SCHEMES, null);
	/**
	* @param {string|undefined} scheme
	* @returns {SchemeHandler|undefined}
	*/
	function getSchemeHandler(scheme) {
		return scheme && (SCHEMES[scheme] || SCHEMES[scheme.toLowerCase()]) || void 0;
	}
	module.exports = {
		wsIsSecure,
		SCHEMES,
		isValidSchemeName,
		getSchemeHandler
	};
}));
// node_modules/fast-uri/index.js
var require_fast_uri = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = require_utils();
	const { SCHEMES, getSchemeHandler } = require_schemes();
	const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
	const MALFORMED_SCHEME_ERROR = "URI scheme is malformed.";
	const MALFORMED_HOST_ERROR = "URI host is malformed.";
	const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
	/**
	* RFC 3986 section 3.1 does not allow percent-encoding in a scheme, so the
	* scheme is validated as-is and never decoded. Decoding would let inert input
	* such as `%6Aavascript:` become a live `javascript:` scheme.
	*
	* @param {string} scheme
	* @returns {string}
	*/
	function validateScheme(scheme) {
		const stringScheme = String(scheme);
		if (!VALID_SCHEME.test(stringScheme)) throw new TypeError(MALFORMED_SCHEME_ERROR);
		return stringScheme;
	}
	/**
	* @template {import('./types/index').URIComponent|string} T
	* @param {T} uri
	* @param {import('./types/index').Options} [options]
	* @returns {T}
	*/
	function normalize(uri, options) {
		if (typeof uri === "string") uri = normalizeString(uri, options);
		else if (typeof uri === "object") uri = parse(serialize(uri, options), options);
		return uri;
	}
	/**
	* @param {string} baseURI
	* @param {string} relativeURI
	* @param {import('./types/index').Options} [options]
	* @returns {string}
	*/
	function resolve(baseURI, relativeURI, options) {
		const schemelessOptions = options ? Object.assign({ scheme: "null" }, options) : { scheme: "null" };
		const { parsed: baseParsed, malformedAuthorityOrPort: baseMalformed, malformedPercentEncoding: baseMalformedPercentEncoding, malformedSchemeSpecific: baseMalformedSchemeSpecific, malformedHost: baseMalformedHost, malformedScheme: baseMalformedScheme } = parseWithStatus(baseURI, schemelessOptions);
		const { parsed: relativeParsed, malformedAuthorityOrPort: relativeMalformed, malformedPercentEncoding: relativeMalformedPercentEncoding, malformedSchemeSpecific: relativeMalformedSchemeSpecific, malformedHost: relativeMalformedHost, malformedScheme: relativeMalformedScheme } = parseWithStatus(relativeURI, schemelessOptions);
		if (baseMalformed || relativeMalformed || baseMalformedPercentEncoding || relativeMalformedPercentEncoding || baseMalformedSchemeSpecific || relativeMalformedSchemeSpecific || baseMalformedHost || relativeMalformedHost || baseMalformedScheme || relativeMalformedScheme) throw new Error(baseParsed.error || relativeParsed.error || "URI is malformed.");
		const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true);
		const resolvedSchemeHandler = getSchemeHandler(options && options.scheme || resolved.scheme);
		const resolvedHost = resolved.host;
		const resolvedHostIsIP = resolvedHost !== void 0 && resolvedHost !== "" && (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6);
		if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) throw new Error(MALFORMED_HOST_ERROR);
		canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP);
		const encodedASCIIHost = resolvedHost && resolvedHost.indexOf("%") !== -1 && !/\P{ASCII}/u.test(resolvedHost);
		if (resolved.error && !encodedASCIIHost) throw new Error(resolved.error);
		schemelessOptions.skipEscape = true;
		return serialize(resolved, schemelessOptions);
	}
	/**
	* @param {import ('./types/index').URIComponent} base
	* @param {import ('./types/index').URIComponent} relative
	* @param {import('./types/index').Options} [options]
	* @param {boolean} [skipNormalization=false]
	* @returns {import ('./types/index').URIComponent}
	*/
	function resolveComponent(base, relative, options, skipNormalization) {
		/** @type {import('./types/index').URIComponent} */
		const target = {};
		if (!skipNormalization) {
			base = parse(serialize(base, options), options);
			relative = parse(serialize(relative, options), options);
		}
		options = options || {};
		if (!options.tolerant && relative.scheme) {
			target.scheme = relative.scheme;
			target.userinfo = relative.userinfo;
			target.host = relative.host;
			target.port = relative.port;
			target.path = removeDotSegments(relative.path || "");
			target.query = relative.query;
		} else {
			if (relative.userinfo !== void 0 || relative.host !== void 0 || relative.port !== void 0) {
				target.userinfo = relative.userinfo;
				target.host = relative.host;
				target.port = relative.port;
				target.path = removeDotSegments(relative.path || "");
				target.query = relative.query;
			} else {
				if (!relative.path) {
					target.path = base.path;
					if (relative.query !== void 0) target.query = relative.query;
					else target.query = base.query;
				} else {
					if (relative.path[0] === "/") target.path = removeDotSegments(relative.path);
					else {
						const baseHasAuthority = base.userinfo !== void 0 || base.host !== void 0 || base.port !== void 0;
						if (baseHasAuthority && !base.path) target.path = "/" + relative.path;
						else if (!base.path) target.path = relative.path;
						else target.path = base.path.slice(0, base.path.lastIndexOf("/") + 1) + relative.path;
						target.path = base.scheme === void 0 && !baseHasAuthority && target.path[0] !== "/" ? removeDotSegmentsRelative(target.path) : removeDotSegments(target.path);
					}
					target.query = relative.query;
				}
				target.userinfo = base.userinfo;
				target.host = base.host;
				target.port = base.port;
			}
			target.scheme = base.scheme;
		}
		target.fragment = relative.fragment;
		return target;
	}
	/**
	* @param {import ('./types/index').URIComponent|string} uriA
	* @param {import ('./types/index').URIComponent|string} uriB
	* @param {import ('./types/index').Options} options
	* @returns {boolean}
	*/
	function equal(uriA, uriB, options) {
		const normalizedA = normalizeComparableURI(uriA, options);
		const normalizedB = normalizeComparableURI(uriB, options);
		return normalizedA !== void 0 && normalizedB !== void 0 && normalizedA === normalizedB;
	}
	/**
	* @param {Readonly<import('./types/index').URIComponent>} cmpts
	* @param {import('./types/index').Options} [opts]
	* @returns {string}
	*/
	function serialize(cmpts, opts) {
		const component = {
			host: cmpts.host,
			scheme: cmpts.scheme,
			userinfo: cmpts.userinfo,
			port: cmpts.port,
			path: cmpts.path,
			query: cmpts.query,
			nid: cmpts.nid,
			nss: cmpts.nss,
			uuid: cmpts.uuid,
			fragment: cmpts.fragment,
			reference: cmpts.reference,
			resourceName: cmpts.resourceName,
			secure: cmpts.secure,
			error: ""
		};
		const options = Object.assign({}, opts);
		const uriTokens = [];
		if (component.scheme) component.scheme = validateScheme(component.scheme);
		const schemeHandler = getSchemeHandler(options.scheme || component.scheme);
		if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options);
		const hasAuthority = component.userinfo !== void 0 || component.host !== void 0 || component.port !== void 0;
		const schemelessReference = (component.scheme === void 0 || options.reference === "suffix") && !hasAuthority;
		const pathNoScheme = !options.skipEscape && schemelessReference;
		if (component.path !== void 0) {
			if (!options.skipEscape) component.path = serializePathEncoding(component.path, pathNoScheme);
			else component.path = normalizePercentEncoding(component.path);
		}
		if (options.reference !== "suffix" && component.scheme) {
			component.scheme = validateScheme(component.scheme);
			uriTokens.push(component.scheme, ":");
		}
		const authority = recomposeAuthority(component);
		if (authority !== void 0) {
			if (options.reference !== "suffix") uriTokens.push("//");
			uriTokens.push(authority);
			if (component.path && component.path[0] !== "/") uriTokens.push("/");
		}
		if (component.path !== void 0) {
			let s = component.path;
			if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) s = schemelessReference && s[0] !== "/" ? removeDotSegmentsRelative(s) : removeDotSegments(s);
			if (schemelessReference) s = serializePathEncoding(s, true);
			if (authority === void 0 && s[0] === "/" && s[1] === "/") s = "/%2F" + s.slice(2);
			uriTokens.push(s);
		}
		if (component.query !== void 0) uriTokens.push("?", encodeQuery(component.query));
		if (component.fragment !== void 0) uriTokens.push("#", encodeFragment(component.fragment));
		return uriTokens.join("");
	}
	const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u;
	const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/;
	const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;
	/**
	* @param {import('./types/index').URIComponent} parsed
	* @param {RegExpMatchArray} matches
	* @returns {string|undefined}
	*/
	function getParseError(parsed, matches) {
		if (matches[2] !== void 0 && parsed.path && parsed.path[0] !== "/") return "URI path must start with \"/\" when authority is present.";
		if (typeof parsed.port === "number" && (parsed.port < 0 || parsed.port > 65535)) return "URI port is malformed.";
	}
	/**
	* Checks percent syntax without decoding the represented octets. RFC 3986
	* percent-encoding is byte-oriented, so sequences such as `%FF` are valid even
	* though they are not independently valid UTF-8.
	*
	* @param {string|undefined} component
	* @returns {boolean}
	*/
	function hasMalformedPercentEncoding(component) {
		if (component === void 0) return false;
		let percent = component.indexOf("%");
		while (percent !== -1) {
			if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) return true;
			percent = component.indexOf("%", percent + 3);
		}
		return false;
	}
	/**
	* Whether the host is a bracketed IP literal (RFC 3986 `IP-literal`).
	* An unterminated `[` is not a literal, so it must still be validated as a
	* reg-name instead of being waved through as an IP.
	*
	* @param {string} host
	* @returns {boolean}
	*/
	function isIPLiteral(host) {
		return host[0] === "[" && host[host.length - 1] === "]";
	}
	/**
	* @param {RegExpMatchArray} matches
	* @returns {boolean}
	*/
	function hasMalformedComponentPercentEncoding(matches) {
		const host = matches[4];
		return hasMalformedPercentEncoding(matches[3]) || host !== void 0 && !isIPLiteral(host) && hasMalformedPercentEncoding(host) || hasMalformedPercentEncoding(matches[6]) || hasMalformedPercentEncoding(matches[7]) || hasMalformedPercentEncoding(matches[8]);
	}
	/**
	* @param {import('./types/index').URIComponent} parsed
	* @param {import('./types/index').Options} options
	* @param {{ domainHost?: boolean, unicodeSupport?: boolean }|undefined} schemeHandler
	* @param {boolean} isIP
	* @returns {boolean} whether host conversion failed
	*/
	function canonicalizeHost(parsed, options, schemeHandler, isIP) {
		if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
			parsed.error = parsed.error || MALFORMED_HOST_ERROR;
			return true;
		}
		if (!options.unicodeSupport && (!schemeHandler || !schemeHandler.unicodeSupport) && parsed.host && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && isIP === false && nonSimpleDomain(parsed.host)) {
			let url;
			try {
				url = new URL("http://" + parsed.host);
			} catch (e) {
				parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e;
				return true;
			}
			if (!isHostOnlyURL(url)) {
				parsed.error = parsed.error || MALFORMED_HOST_ERROR;
				return true;
			}
			parsed.host = url.hostname;
		}
		return false;
	}
	/**
	* Whether a domain host contains an ASCII character that RFC 3986 does not
	* allow in a reg-name (unreserved, sub-delims, or pct-encoded). Such a host is
	* rejected instead of being handed to the WHATWG URL parser, which would treat
	* "@" as a userinfo delimiter (silently dropping the data before it) and strip
	* TAB, LF, and CR. Non-ASCII characters remain allowed for IDNs.
	*
	* @param {import('./types/index').URIComponent} parsed
	* @param {import('./types/index').Options} options
	* @param {{ domainHost?: boolean }|undefined} schemeHandler
	* @param {boolean} isIP
	* @returns {boolean}
	*/
	function hasForbiddenDomainHost(parsed, options, schemeHandler, isIP) {
		return Boolean(parsed.host && isIP === false && !isIPLiteral(parsed.host) && (options.domainHost || schemeHandler && schemeHandler.domainHost) && FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host));
	}
	/**
	* @param {URL} url
	* @returns {boolean}
	*/
	function isHostOnlyURL(url) {
		return url.username === "" && url.password === "" && url.port === "" && url.pathname === "/" && url.search === "" && url.hash === "" && url.hostname !== "";
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {{ parsed: import('./types/index').URIComponent, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
	*/
	function parseWithStatus(uri, opts) {
		const options = Object.assign({}, opts);
		/** @type {import('./types/index').URIComponent} */
		const parsed = {
			scheme: void 0,
			userinfo: void 0,
			host: "",
			port: void 0,
			path: "",
			query: void 0,
			fragment: void 0
		};
		let malformedAuthorityOrPort = false;
		let malformedPercentEncoding = false;
		let malformedSchemeSpecific = false;
		let malformedHost = false;
		let malformedIPLiteral = false;
		let malformedScheme = false;
		let isIP = false;
		if (options.reference === "suffix") {
			if (options.scheme) uri = options.scheme + ":" + uri;
			else uri = "//" + uri;
		}
		const authorityMatch = uri.match(AUTHORITY_PREFIX);
		if (authorityMatch !== null && authorityMatch[1].indexOf("\\") !== -1) {
			parsed.error = "URI authority must not contain a literal backslash.";
			malformedAuthorityOrPort = true;
		}
		const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION);
		if (introducerMatch !== null) {
			const region = introducerMatch[1];
			const normalizedRegion = region.replace(/[\t\n\r]/g, "");
			if (normalizedRegion.length >= 2) {
				if (normalizedRegion.slice(0, 2) !== "//") {
					parsed.error = parsed.error || "URI authority must not contain a literal backslash.";
					malformedAuthorityOrPort = true;
				} else if (region.length !== normalizedRegion.length) {
					parsed.error = parsed.error || "URI authority introducer must not contain whitespace.";
					malformedAuthorityOrPort = true;
				}
			}
		}
		const matches = uri.match(URI_PARSE);
		if (matches) {
			parsed.scheme = matches[1];
			parsed.userinfo = matches[3];
			parsed.host = matches[4];
			parsed.port = parseInt(matches[5], 10);
			parsed.path = matches[6] || "";
			parsed.query = matches[7];
			parsed.fragment = matches[8];
			if (parsed.scheme !== void 0) {
				if (VALID_SCHEME.test(parsed.scheme)) parsed.scheme = parsed.scheme.toLowerCase();
				else {
					parsed.error = parsed.error || MALFORMED_SCHEME_ERROR;
					malformedScheme = true;
				}
			}
			malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches);
			if (malformedPercentEncoding) parsed.error = parsed.error || "URI contains malformed percent-encoding.";
			if (isNaN(parsed.port)) parsed.port = matches[5];
			const parseError = getParseError(parsed, matches);
			if (parseError !== void 0) {
				parsed.error = parsed.error || parseError;
				malformedAuthorityOrPort = true;
			}
			if (parsed.host) {
				if (isIPv4(parsed.host) === false) {
					const bracketedIPLiteral = isIPLiteral(parsed.host);
					const hasIPLiteralBracket = parsed.host.indexOf("[") !== -1 || parsed.host.indexOf("]") !== -1;
					const ipv6result = normalizeIPv6(parsed.host);
					isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true;
					malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true);
					parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase();
					if (malformedIPLiteral) {
						parsed.error = parsed.error || MALFORMED_HOST_ERROR;
						malformedAuthorityOrPort = true;
					}
				} else isIP = true;
			}
			if (parsed.scheme === void 0 && parsed.userinfo === void 0 && parsed.host === void 0 && parsed.port === void 0 && parsed.query === void 0 && !parsed.path) parsed.reference = "same-document";
			else if (parsed.scheme === void 0) parsed.reference = "relative";
			else if (parsed.fragment === void 0) parsed.reference = "absolute";
			else parsed.reference = "uri";
			if (options.reference && options.reference !== "suffix" && options.reference !== parsed.reference) parsed.error = parsed.error || "URI is not a " + options.reference + " reference.";
			const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme);
			if (!malformedIPLiteral) malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP);
			if (uri.indexOf("%") !== -1 && parsed.host !== void 0 && !malformedIPLiteral) {
				let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true);
				if (!isIP) host = normalizePercentEncoding(host.toLowerCase());
				parsed.host = isIP || options.scheme !== "null" ? reescapeHostDelimiters(host, isIP) : host;
			}
			if (!schemeHandler || schemeHandler && !schemeHandler.skipNormalize) {
				if (parsed.path) parsed.path = normalizePathEncoding(parsed.path);
				if (parsed.query) parsed.query = normalizeQueryFragmentEncoding(parsed.query);
				if (parsed.fragment) parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment);
			}
			if (schemeHandler && schemeHandler.parse) {
				schemeHandler.parse(parsed, options);
				if (schemeHandler === SCHEMES.urn && parsed.nid === void 0) malformedSchemeSpecific = true;
			}
		} else parsed.error = parsed.error || "URI can not be parsed.";
		return {
			parsed,
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns
	*/
	function parse(uri, opts) {
		return parseWithStatus(uri, opts).parsed;
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {string}
	*/
	function normalizeString(uri, opts) {
		return normalizeStringWithStatus(uri, opts).normalized;
	}
	/**
	* @param {string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {{ normalized: string, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
	*/
	function normalizeStringWithStatus(uri, opts) {
		const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts);
		return {
			normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
			malformedAuthorityOrPort,
			malformedPercentEncoding,
			malformedSchemeSpecific,
			malformedHost,
			malformedScheme
		};
	}
	/**
	* @param {import ('./types/index').URIComponent|string} uri
	* @param {import('./types/index').Options} [opts]
	* @returns {string|undefined}
	*/
	function normalizeComparableURI(uri, opts) {
		if (typeof uri !== "string" && typeof uri !== "object") return;
		let value;
		try {
			value = typeof uri === "string" ? uri : serialize(uri, opts);
		} catch {
			return;
		}
		const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts);
		return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? void 0 : normalized;
	}
	const fastUri = {
		SCHEMES,
		normalize,
		resolve,
		resolveComponent,
		equal,
		serialize,
		parse
	};
	module.exports = fastUri;
	module.exports.default = fastUri;
	module.exports.fastUri = fastUri;
}));
// node_modules/ajv/dist/runtime/uri.js
var require_uri = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const uri = require_fast_uri();
	uri.code = "require(\"ajv/dist/runtime/uri\").default";
	exports.default = uri;
}));
// node_modules/ajv/dist/core.js
var require_core$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	const validation_error_1 = require_validation_error();
	const ref_error_1 = require_ref_error();
	const rules_1 = require_rules();
	const compile_1 = require_compile();
	const codegen_2 = require_codegen();
	const resolve_1 = require_resolve();
	const dataType_1 = require_dataType();
	const util_1 = require_util();
	const $dataRefSchema = require_data();
	const uri_1 = require_uri();
	const defaultRegExp = (str, flags) => new RegExp(str, flags);
	defaultRegExp.code = "new RegExp";
	const META_IGNORE_OPTIONS = [
		"removeAdditional",
		"useDefaults",
		"coerceTypes"
	];
	const EXT_SCOPE_NAMES = /* @__PURE__ */ new Set([
		"validate",
		"serialize",
		"parse",
		"wrapper",
		"root",
		"schema",
		"keyword",
		"pattern",
		"formats",
		"validate$data",
		"func",
		"obj",
		"Error"
	]);
	const removedOptions = {
		errorDataPath: "",
		format: "`validateFormats: false` can be used instead.",
		nullable: "\"nullable\" keyword is supported by default.",
		jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
		extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
		missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
		processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
		sourceCode: "Use option `code: {source: true}`",
		strictDefaults: "It is default now, see option `strict`.",
		strictKeywords: "It is default now, see option `strict`.",
		uniqueItems: "\"uniqueItems\" keyword is always validated.",
		unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
		cache: "Map is used as cache, schema object as key.",
		serialize: "Map is used as cache, schema object as key.",
		ajvErrors: "It is default now."
	};
	const deprecatedOptions = {
		ignoreKeywordsWithRef: "",
		jsPropertySyntax: "",
		unicode: "\"minLength\"/\"maxLength\" account for unicode characters by default."
	};
	const MAX_EXPRESSION = 200;
	function requiredOptions(o) {
		var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
		const s = o.strict;
		const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
		const optimize = _optz === true || _optz === void 0 ? 1 : _optz || 0;
		const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
		const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
		return {
			strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
			strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
			strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
			strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
			strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
			code: o.code ? {
				...o.code,
				optimize,
				regExp
			} : {
				optimize,
				regExp
			},
			loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
			loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
			meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
			messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
			inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
			schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
			addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
			validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
			validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
			unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
			int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
			uriResolver
		};
	}
	var Ajv = class {
		constructor(opts = {}) {
			this.schemas = {};
			this.refs = {};
			this.formats = Object.create(null);
			this._compilations = /* @__PURE__ */ new Set();
			this._loading = {};
			this._cache = /* @__PURE__ */ new Map();
			opts = this.opts = {
				...opts,
				...requiredOptions(opts)
			};
			const { es5, lines } = this.opts.code;
			this.scope = new codegen_2.ValueScope({
				scope: {},
				prefixes: EXT_SCOPE_NAMES,
				es5,
				lines
			});
			this.logger = getLogger(opts.logger);
			const formatOpt = opts.validateFormats;
			opts.validateFormats = false;
			this.RULES = (0, rules_1.getRules)();
			checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
			checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
			this._metaOpts = getMetaSchemaOptions.call(this);
			if (opts.formats) addInitialFormats.call(this);
			this._addVocabularies();
			this._addDefaultMetaSchema();
			if (opts.keywords) addInitialKeywords.call(this, opts.keywords);
			if (typeof opts.meta == "object") this.addMetaSchema(opts.meta);
			addInitialSchemas.call(this);
			opts.validateFormats = formatOpt;
		}
		_addVocabularies() {
			this.addKeyword("$async");
		}
		_addDefaultMetaSchema() {
			const { $data, meta, schemaId } = this.opts;
			let _dataRefSchema = $dataRefSchema;
			if (schemaId === "id") {
				_dataRefSchema = { ...$dataRefSchema };
				_dataRefSchema.id = _dataRefSchema.$id;
				delete _dataRefSchema.$id;
			}
			if (meta && $data) this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
		}
		defaultMeta() {
			const { meta, schemaId } = this.opts;
			return this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : void 0;
		}
		validate(schemaKeyRef, data) {
			let v;
			if (typeof schemaKeyRef == "string") {
				v = this.getSchema(schemaKeyRef);
				if (!v) throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
			} else v = this.compile(schemaKeyRef);
			const valid = v(data);
			if (!("$async" in v)) this.errors = v.errors;
			return valid;
		}
		compile(schema, _meta) {
			const sch = this._addSchema(schema, _meta);
			return sch.validate || this._compileSchemaEnv(sch);
		}
		compileAsync(schema, meta) {
			if (typeof this.opts.loadSchema != "function") throw new Error("options.loadSchema should be a function");
			const { loadSchema } = this.opts;
			return runCompileAsync.call(this, schema, meta);
			async function runCompileAsync(_schema, _meta) {
				await loadMetaSchema.call(this, _schema.$schema);
				const sch = this._addSchema(_schema, _meta);
				return sch.validate || _compileAsync.call(this, sch);
			}
			async function loadMetaSchema($ref) {
				if ($ref && !this.getSchema($ref)) await runCompileAsync.call(this, { $ref }, true);
			}
			async function _compileAsync(sch) {
				try {
					return this._compileSchemaEnv(sch);
				} catch (e) {
					if (!(e instanceof ref_error_1.default)) throw e;
					checkLoaded.call(this, e);
					await loadMissingSchema.call(this, e.missingSchema);
					return _compileAsync.call(this, sch);
				}
			}
			function checkLoaded({ missingSchema: ref, missingRef }) {
				if (this.refs[ref]) throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
			}
			async function loadMissingSchema(ref) {
				const _schema = await _loadSchema.call(this, ref);
				if (!this.refs[ref]) await loadMetaSchema.call(this, _schema.$schema);
				if (!this.refs[ref]) this.addSchema(_schema, ref, meta);
			}
			async function _loadSchema(ref) {
				const p = this._loading[ref];
				if (p) return p;
				try {
					return await (this._loading[ref] = loadSchema(ref));
				} finally {
					delete this._loading[ref];
				}
			}
		}
		addSchema(schema, key, _meta, _validateSchema = this.opts.validateSchema) {
			if (Array.isArray(schema)) {
				for (const sch of schema) this.addSchema(sch, void 0, _meta, _validateSchema);
				return this;
			}
			let id;
			if (typeof schema === "object") {
				const { schemaId } = this.opts;
				id = schema[schemaId];
				if (id !== void 0 && typeof id != "string") throw new Error(`schema ${schemaId} must be string`);
			}
			key = (0, resolve_1.normalizeId)(key || id);
			this._checkUnique(key);
			this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
			return this;
		}
		addMetaSchema(schema, key, _validateSchema = this.opts.validateSchema) {
			this.addSchema(schema, key, true, _validateSchema);
			return this;
		}
		validateSchema(schema, throwOrLogError) {
			if (typeof schema == "boolean") return true;
			let $schema;
			$schema = schema.$schema;
			if ($schema !== void 0 && typeof $schema != "string") throw new Error("$schema must be a string");
			$schema = $schema || this.opts.defaultMeta || this.defaultMeta();
			if (!$schema) {
				this.logger.warn("meta-schema not available");
				this.errors = null;
				return true;
			}
			const valid = this.validate($schema, schema);
			if (!valid && throwOrLogError) {
				const message = "schema is invalid: " + this.errorsText();
				if (this.opts.validateSchema === "log") this.logger.error(message);
				else throw new Error(message);
			}
			return valid;
		}
		getSchema(keyRef) {
			let sch;
			while (typeof (sch = getSchEnv.call(this, keyRef)) == "string") keyRef = sch;
			if (sch === void 0) {
				const { schemaId } = this.opts;
				const root = new compile_1.SchemaEnv({
					schema: {},
					schemaId
				});
				sch = compile_1.resolveSchema.call(this, root, keyRef);
				if (!sch) return;
				this.refs[keyRef] = sch;
			}
			return sch.validate || this._compileSchemaEnv(sch);
		}
		removeSchema(schemaKeyRef) {
			if (schemaKeyRef instanceof RegExp) {
				this._removeAllSchemas(this.schemas, schemaKeyRef);
				this._removeAllSchemas(this.refs, schemaKeyRef);
				return this;
			}
			switch (typeof schemaKeyRef) {
				case "undefined":
					this._removeAllSchemas(this.schemas);
					this._removeAllSchemas(this.refs);
					this._cache.clear();
					return this;
				case "string": {
					const sch = getSchEnv.call(this, schemaKeyRef);
					if (typeof sch == "object") this._cache.delete(sch.schema);
					delete this.schemas[schemaKeyRef];
					delete this.refs[schemaKeyRef];
					return this;
				}
				case "object": {
					const cacheKey = schemaKeyRef;
					this._cache.delete(cacheKey);
					let id = schemaKeyRef[this.opts.schemaId];
					if (id) {
						id = (0, resolve_1.normalizeId)(id);
						delete this.schemas[id];
						delete this.refs[id];
					}
					return this;
				}
				default: throw new Error("ajv.removeSchema: invalid parameter");
			}
		}
		addVocabulary(definitions) {
			for (const def of definitions) this.addKeyword(def);
			return this;
		}
		addKeyword(kwdOrDef, def) {
			let keyword;
			if (typeof kwdOrDef == "string") {
				keyword = kwdOrDef;
				if (typeof def == "object") {
					this.logger.warn("these parameters are deprecated, see docs for addKeyword");
					def.keyword = keyword;
				}
			} else if (typeof kwdOrDef == "object" && def === void 0) {
				def = kwdOrDef;
				keyword = def.keyword;
				if (Array.isArray(keyword) && !keyword.length) throw new Error("addKeywords: keyword must be string or non-empty array");
			} else throw new Error("invalid addKeywords parameters");
			checkKeyword.call(this, keyword, def);
			if (!def) {
				(0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
				return this;
			}
			keywordMetaschema.call(this, def);
			const definition = {
				...def,
				type: (0, dataType_1.getJSONTypes)(def.type),
				schemaType: (0, dataType_1.getJSONTypes)(def.schemaType)
			};
			(0, util_1.eachItem)(keyword, definition.type.length === 0 ? (k) => addRule.call(this, k, definition) : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
			return this;
		}
		getKeyword(keyword) {
			const rule = this.RULES.all[keyword];
			return typeof rule == "object" ? rule.definition : !!rule;
		}
		removeKeyword(keyword) {
			const { RULES } = this;
			delete RULES.keywords[keyword];
			delete RULES.all[keyword];
			for (const group of RULES.rules) {
				const i = group.rules.findIndex((rule) => rule.keyword === keyword);
				if (i >= 0) group.rules.splice(i, 1);
			}
			return this;
		}
		addFormat(name, format) {
			if (typeof format == "string") format = new RegExp(format);
			this.formats[name] = format;
			return this;
		}
		errorsText(errors = this.errors, { separator = ", ", dataVar = "data" } = {}) {
			if (!errors || errors.length === 0) return "No errors";
			return errors.map((e) => `${dataVar}${e.instancePath} ${e.message}`).reduce((text, msg) => text + separator + msg);
		}
		$dataMetaSchema(metaSchema, keywordsJsonPointers) {
			const rules = this.RULES.all;
			metaSchema = JSON.parse(JSON.stringify(metaSchema));
			for (const jsonPointer of keywordsJsonPointers) {
				const segments = jsonPointer.split("/").slice(1);
				let keywords = metaSchema;
				for (const seg of segments) keywords = keywords[seg];
				for (const key in rules) {
					const rule = rules[key];
					if (typeof rule != "object") continue;
					const { $data } = rule.definition;
					const schema = keywords[key];
					if ($data && schema) keywords[key] = schemaOrData(schema);
				}
			}
			return metaSchema;
		}
		_removeAllSchemas(schemas, regex) {
			for (const keyRef in schemas) {
				const sch = schemas[keyRef];
				if (!regex || regex.test(keyRef)) {
					if (typeof sch == "string") delete schemas[keyRef];
					else if (sch && !sch.meta) {
						this._cache.delete(sch.schema);
						delete schemas[keyRef];
					}
				}
			}
		}
		_addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
			let id;
			const { schemaId } = this.opts;
			if (typeof schema == "object") id = schema[schemaId];
			else if (this.opts.jtd) throw new Error("schema must be object");
			else if (typeof schema != "boolean") throw new Error("schema must be object or boolean");
			let sch = this._cache.get(schema);
			if (sch !== void 0) return sch;
			baseId = (0, resolve_1.normalizeId)(id || baseId);
			const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
			sch = new compile_1.SchemaEnv({
				schema,
				schemaId,
				meta,
				baseId,
				localRefs
			});
			this._cache.set(sch.schema, sch);
			if (addSchema && !baseId.startsWith("#")) {
				if (baseId) this._checkUnique(baseId);
				this.refs[baseId] = sch;
			}
			if (validateSchema) this.validateSchema(schema, true);
			return sch;
		}
		_checkUnique(id) {
			if (this.schemas[id] || this.refs[id]) throw new Error(`schema with key or id "${id}" already exists`);
		}
		_compileSchemaEnv(sch) {
			if (sch.meta) this._compileMetaSchema(sch);
			else compile_1.compileSchema.call(this, sch);
			/* istanbul ignore if */
			if (!sch.validate) throw new Error("ajv implementation error");
			return sch.validate;
		}
		_compileMetaSchema(sch) {
			const currentOpts = this.opts;
			this.opts = this._metaOpts;
			try {
				compile_1.compileSchema.call(this, sch);
			} finally {
				this.opts = currentOpts;
			}
		}
	};
	Ajv.ValidationError = validation_error_1.default;
	Ajv.MissingRefError = ref_error_1.default;
	exports.default = Ajv;
	function checkOptions(checkOpts, options, msg, log = "error") {
		for (const key in checkOpts) {
			const opt = key;
			if (opt in options) this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
		}
	}
	function getSchEnv(keyRef) {
		keyRef = (0, resolve_1.normalizeId)(keyRef);
		return this.schemas[keyRef] || this.refs[keyRef];
	}
	function addInitialSchemas() {
		const optsSchemas = this.opts.schemas;
		if (!optsSchemas) return;
		if (Array.isArray(optsSchemas)) this.addSchema(optsSchemas);
		else for (const key in optsSchemas) this.addSchema(optsSchemas[key], key);
	}
	function addInitialFormats() {
		for (const name in this.opts.formats) {
			const format = this.opts.formats[name];
			if (format) this.addFormat(name, format);
		}
	}
	function addInitialKeywords(defs) {
		if (Array.isArray(defs)) {
			this.addVocabulary(defs);
			return;
		}
		this.logger.warn("keywords option as map is deprecated, pass array");
		for (const keyword in defs) {
			const def = defs[keyword];
			if (!def.keyword) def.keyword = keyword;
			this.addKeyword(def);
		}
	}
	function getMetaSchemaOptions() {
		const metaOpts = { ...this.opts };
		for (const opt of META_IGNORE_OPTIONS) delete metaOpts[opt];
		return metaOpts;
	}
	const noLogs = {
		log() {},
		warn() {},
		error() {}
	};
	function getLogger(logger) {
		if (logger === false) return noLogs;
		if (logger === void 0) return console;
		if (logger.log && logger.warn && logger.error) return logger;
		throw new Error("logger must implement log, warn and error methods");
	}
	const KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
	function checkKeyword(keyword, def) {
		const { RULES } = this;
		(0, util_1.eachItem)(keyword, (kwd) => {
			if (RULES.keywords[kwd]) throw new Error(`Keyword ${kwd} is already defined`);
			if (!KEYWORD_NAME.test(kwd)) throw new Error(`Keyword ${kwd} has invalid name`);
		});
		if (!def) return;
		if (def.$data && !("code" in def || "validate" in def)) throw new Error("$data keyword must have \"code\" or \"validate\" function");
	}
	function addRule(keyword, definition, dataType) {
		var _a;
		const post = definition === null || definition === void 0 ? void 0 : definition.post;
		if (dataType && post) throw new Error("keyword with \"post\" flag cannot have \"type\"");
		const { RULES } = this;
		let ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
		if (!ruleGroup) {
			ruleGroup = {
				type: dataType,
				rules: []
			};
			RULES.rules.push(ruleGroup);
		}
		RULES.keywords[keyword] = true;
		if (!definition) return;
		const rule = {
			keyword,
			definition: {
				...definition,
				type: (0, dataType_1.getJSONTypes)(definition.type),
				schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType)
			}
		};
		if (definition.before) addBeforeRule.call(this, ruleGroup, rule, definition.before);
		else ruleGroup.rules.push(rule);
		RULES.all[keyword] = rule;
		(_a = definition.implements) === null || _a === void 0 || _a.forEach((kwd) => this.addKeyword(kwd));
	}
	function addBeforeRule(ruleGroup, rule, before) {
		const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
		if (i >= 0) ruleGroup.rules.splice(i, 0, rule);
		else {
			ruleGroup.rules.push(rule);
			this.logger.warn(`rule ${before} is not defined`);
		}
	}
	function keywordMetaschema(def) {
		let { metaSchema } = def;
		if (metaSchema === void 0) return;
		if (def.$data && this.opts.$data) metaSchema = schemaOrData(metaSchema);
		def.validateSchema = this.compile(metaSchema, true);
	}
	const $dataRef = { $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#" };
	function schemaOrData(schema) {
		return { anyOf: [schema, $dataRef] };
	}
}));
// node_modules/ajv/dist/vocabularies/core/id.js
var require_id = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		keyword: "id",
		code() {
			throw new Error("NOT SUPPORTED: keyword \"id\", use \"$id\" for schema ID");
		}
	};
}));
// node_modules/ajv/dist/vocabularies/core/ref.js
var require_ref = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.callRef = exports.getValidate = void 0;
	const ref_error_1 = require_ref_error();
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const util_1 = require_util();
	const def = {
		keyword: "$ref",
		schemaType: "string",
		code(cxt) {
			const { gen, schema: $ref, it } = cxt;
			const { baseId, schemaEnv: env, validateName, opts, self } = it;
			const { root } = env;
			if (($ref === "#" || $ref === "#/") && baseId === root.baseId) return callRootRef();
			const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
			if (schOrEnv === void 0) throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
			if (schOrEnv instanceof compile_1.SchemaEnv) return callValidate(schOrEnv);
			return inlineRefSchema(schOrEnv);
			function callRootRef() {
				if (env === root) return callRef(cxt, validateName, env, env.$async);
				const rootName = gen.scopeValue("root", { ref: root });
				return callRef(cxt, (0, codegen_1._)`${rootName}.validate`, root, root.$async);
			}
			function callValidate(sch) {
				callRef(cxt, getValidate(cxt, sch), sch, sch.$async);
			}
			function inlineRefSchema(sch) {
				const schName = gen.scopeValue("schema", opts.code.source === true ? {
					ref: sch,
					code: (0, codegen_1.stringify)(sch)
				} : { ref: sch });
				const valid = gen.name("valid");
				const schCxt = cxt.subschema({
					schema: sch,
					dataTypes: [],
					schemaPath: codegen_1.nil,
					topSchemaRef: schName,
					errSchemaPath: $ref
				}, valid);
				cxt.mergeEvaluated(schCxt);
				cxt.ok(valid);
			}
		}
	};
	function getValidate(cxt, sch) {
		const { gen } = cxt;
		return sch.validate ? gen.scopeValue("validate", { ref: sch.validate }) : (0, codegen_1._)`${gen.scopeValue("wrapper", { ref: sch })}.validate`;
	}
	exports.getValidate = getValidate;
	function callRef(cxt, v, sch, $async) {
		const { gen, it } = cxt;
		const { allErrors, schemaEnv: env, opts } = it;
		const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
		if ($async) callAsyncRef();
		else callSyncRef();
		function callAsyncRef() {
			if (!env.$async) throw new Error("async schema referenced by sync schema");
			const valid = gen.let("valid");
			gen.try(() => {
				gen.code((0, codegen_1._)`await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
				addEvaluatedFrom(v);
				if (!allErrors) gen.assign(valid, true);
			}, (e) => {
				gen.if((0, codegen_1._)`!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
				addErrorsFrom(e);
				if (!allErrors) gen.assign(valid, false);
			});
			cxt.ok(valid);
		}
		function callSyncRef() {
			cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
		}
		function addErrorsFrom(source) {
			const errs = (0, codegen_1._)`${source}.errors`;
			gen.assign(names_1.default.vErrors, (0, codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`);
			gen.assign(names_1.default.errors, (0, codegen_1._)`${names_1.default.vErrors}.length`);
		}
		function addEvaluatedFrom(source) {
			var _a;
			if (!it.opts.unevaluated) return;
			const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
			if (it.props !== true) {
				if (schEvaluated && !schEvaluated.dynamicProps) {
					if (schEvaluated.props !== void 0) it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
				} else {
					const props = gen.var("props", (0, codegen_1._)`${source}.evaluated.props`);
					it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
				}
			}
			if (it.items !== true) {
				if (schEvaluated && !schEvaluated.dynamicItems) {
					if (schEvaluated.items !== void 0) it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
				} else {
					const items = gen.var("items", (0, codegen_1._)`${source}.evaluated.items`);
					it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
				}
			}
		}
	}
	exports.callRef = callRef;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/core/index.js
var require_core = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const id_1 = require_id();
	const ref_1 = require_ref();
	exports.default = [
		"$schema",
		"$id",
		"$defs",
		"$vocabulary",
		{ keyword: "$comment" },
		"definitions",
		id_1.default,
		ref_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/validation/limitNumber.js
var require_limitNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const ops = codegen_1.operators;
	const KWDs = {
		maximum: {
			okStr: "<=",
			ok: ops.LTE,
			fail: ops.GT
		},
		minimum: {
			okStr: ">=",
			ok: ops.GTE,
			fail: ops.LT
		},
		exclusiveMaximum: {
			okStr: "<",
			ok: ops.LT,
			fail: ops.GTE
		},
		exclusiveMinimum: {
			okStr: ">",
			ok: ops.GT,
			fail: ops.LTE
		}
	};
	exports.default = {
		keyword: Object.keys(KWDs),
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ keyword, schemaCode }) => (0, codegen_1.str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,
			params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			cxt.fail$data((0, codegen_1._)`${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/multipleOf.js
var require_multipleOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "multipleOf",
		type: "number",
		schemaType: "number",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must be multiple of ${schemaCode}`,
			params: ({ schemaCode }) => (0, codegen_1._)`{multipleOf: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, schemaCode, it } = cxt;
			const prec = it.opts.multipleOfPrecision;
			const res = gen.let("res");
			const invalid = prec ? (0, codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}` : (0, codegen_1._)`${res} !== parseInt(${res})`;
			cxt.fail$data((0, codegen_1._)`(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
		}
	};
}));
// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
// node_modules/ajv/dist/vocabularies/validation/limitLength.js
var require_limitLength = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const ucs2length_1 = require_ucs2length();
	exports.default = {
		keyword: ["maxLength", "minLength"],
		type: "string",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxLength" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} characters`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode, it } = cxt;
			const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
			const len = it.opts.unicode === false ? (0, codegen_1._)`${data}.length` : (0, codegen_1._)`${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
			cxt.fail$data((0, codegen_1._)`${len} ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/pattern.js
var require_pattern = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const util_1 = require_util();
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "pattern",
		type: "string",
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match pattern "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{pattern: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const u = it.opts.unicodeRegExp ? "u" : "";
			if ($data) {
				const { regExp } = it.opts.code;
				const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._)`new RegExp` : (0, util_1.useFunc)(gen, regExp);
				const valid = gen.let("valid");
				gen.try(() => gen.assign(valid, (0, codegen_1._)`${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
				cxt.fail$data((0, codegen_1._)`!${valid}`);
			} else {
				const regExp = (0, code_1.usePattern)(cxt, schema);
				cxt.fail$data((0, codegen_1._)`!${regExp}.test(${data})`);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/limitProperties.js
var require_limitProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxProperties", "minProperties"],
		type: "object",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxProperties" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`Object.keys(${data}).length ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/required.js
var require_required = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "required",
		type: "object",
		schemaType: "array",
		$data: true,
		error: {
			message: ({ params: { missingProperty } }) => (0, codegen_1.str)`must have required property '${missingProperty}'`,
			params: ({ params: { missingProperty } }) => (0, codegen_1._)`{missingProperty: ${missingProperty}}`
		},
		code(cxt) {
			const { gen, schema, schemaCode, data, $data, it } = cxt;
			const { opts } = it;
			if (!$data && schema.length === 0) return;
			const useLoop = schema.length >= opts.loopRequired;
			if (it.allErrors) allErrorsMode();
			else exitOnErrorMode();
			if (opts.strictRequired) {
				const props = cxt.parentSchema.properties;
				const { definedProperties } = cxt.it;
				for (const requiredKey of schema) if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === void 0 && !definedProperties.has(requiredKey)) {
					const msg = `required property "${requiredKey}" is not defined at "${it.schemaEnv.baseId + it.errSchemaPath}" (strictRequired)`;
					(0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
				}
			}
			function allErrorsMode() {
				if (useLoop || $data) cxt.block$data(codegen_1.nil, loopAllRequired);
				else for (const prop of schema) (0, code_1.checkReportMissingProp)(cxt, prop);
			}
			function exitOnErrorMode() {
				const missing = gen.let("missing");
				if (useLoop || $data) {
					const valid = gen.let("valid", true);
					cxt.block$data(valid, () => loopUntilMissing(missing, valid));
					cxt.ok(valid);
				} else {
					gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
					(0, code_1.reportMissingProp)(cxt, missing);
					gen.else();
				}
			}
			function loopAllRequired() {
				gen.forOf("prop", schemaCode, (prop) => {
					cxt.setParams({ missingProperty: prop });
					gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
				});
			}
			function loopUntilMissing(missing, valid) {
				cxt.setParams({ missingProperty: missing });
				gen.forOf(missing, schemaCode, () => {
					gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
					gen.if((0, codegen_1.not)(valid), () => {
						cxt.error();
						gen.break();
					});
				}, codegen_1.nil);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/limitItems.js
var require_limitItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: ["maxItems", "minItems"],
		type: "array",
		schemaType: "number",
		$data: true,
		error: {
			message({ keyword, schemaCode }) {
				const comp = keyword === "maxItems" ? "more" : "fewer";
				return (0, codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`;
			},
			params: ({ schemaCode }) => (0, codegen_1._)`{limit: ${schemaCode}}`
		},
		code(cxt) {
			const { keyword, data, schemaCode } = cxt;
			const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
			cxt.fail$data((0, codegen_1._)`${data}.length ${op} ${schemaCode}`);
		}
	};
}));
// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));
// node_modules/ajv/dist/vocabularies/validation/uniqueItems.js
var require_uniqueItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dataType_1 = require_dataType();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "uniqueItems",
		type: "array",
		schemaType: "boolean",
		$data: true,
		error: {
			message: ({ params: { i, j } }) => (0, codegen_1.str)`must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
			params: ({ params: { i, j } }) => (0, codegen_1._)`{i: ${i}, j: ${j}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
			if (!$data && !schema) return;
			const valid = gen.let("valid");
			const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
			cxt.block$data(valid, validateUniqueItems, (0, codegen_1._)`${schemaCode} === false`);
			cxt.ok(valid);
			function validateUniqueItems() {
				const i = gen.let("i", (0, codegen_1._)`${data}.length`);
				const j = gen.let("j");
				cxt.setParams({
					i,
					j
				});
				gen.assign(valid, true);
				gen.if((0, codegen_1._)`${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
			}
			function canOptimize() {
				return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
			}
			function loopN(i, j) {
				const item = gen.name("item");
				const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
				const indices = gen.const("indices", (0, codegen_1._)`{}`);
				gen.for((0, codegen_1._)`;${i}--;`, () => {
					gen.let(item, (0, codegen_1._)`${data}[${i}]`);
					gen.if(wrongType, (0, codegen_1._)`continue`);
					if (itemTypes.length > 1) gen.if((0, codegen_1._)`typeof ${item} == "string"`, (0, codegen_1._)`${item} += "_"`);
					gen.if((0, codegen_1._)`typeof ${indices}[${item}] == "number"`, () => {
						gen.assign(j, (0, codegen_1._)`${indices}[${item}]`);
						cxt.error();
						gen.assign(valid, false).break();
					}).code((0, codegen_1._)`${indices}[${item}] = ${i}`);
				});
			}
			function loopN2(i, j) {
				const eql = (0, util_1.useFunc)(gen, equal_1.default);
				const outer = gen.name("outer");
				gen.label(outer).for((0, codegen_1._)`;${i}--;`, () => gen.for((0, codegen_1._)`${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._)`${eql}(${data}[${i}], ${data}[${j}])`, () => {
					cxt.error();
					gen.assign(valid, false).break(outer);
				})));
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/const.js
var require_const = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "const",
		$data: true,
		error: {
			message: "must be equal to constant",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValue: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schemaCode, schema } = cxt;
			if ($data || schema && typeof schema == "object") cxt.fail$data((0, codegen_1._)`!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
			else cxt.fail((0, codegen_1._)`${schema} !== ${data}`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/enum.js
var require_enum = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const equal_1 = require_equal();
	exports.default = {
		keyword: "enum",
		schemaType: "array",
		$data: true,
		error: {
			message: "must be equal to one of the allowed values",
			params: ({ schemaCode }) => (0, codegen_1._)`{allowedValues: ${schemaCode}}`
		},
		code(cxt) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			if (!$data && schema.length === 0) throw new Error("enum must have non-empty array");
			const useLoop = schema.length >= it.opts.loopEnum;
			let eql;
			const getEql = () => eql !== null && eql !== void 0 ? eql : eql = (0, util_1.useFunc)(gen, equal_1.default);
			let valid;
			if (useLoop || $data) {
				valid = gen.let("valid");
				cxt.block$data(valid, loopEnum);
			} else {
				/* istanbul ignore if */
				if (!Array.isArray(schema)) throw new Error("ajv implementation error");
				const vSchema = gen.const("vSchema", schemaCode);
				valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
			}
			cxt.pass(valid);
			function loopEnum() {
				gen.assign(valid, false);
				gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._)`${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
			}
			function equalCode(vSchema, i) {
				const sch = schema[i];
				return typeof sch === "object" && sch !== null ? (0, codegen_1._)`${getEql()}(${data}, ${vSchema}[${i}])` : (0, codegen_1._)`${data} === ${sch}`;
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/validation/index.js
var require_validation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const limitNumber_1 = require_limitNumber();
	const multipleOf_1 = require_multipleOf();
	const limitLength_1 = require_limitLength();
	const pattern_1 = require_pattern();
	const limitProperties_1 = require_limitProperties();
	const required_1 = require_required();
	const limitItems_1 = require_limitItems();
	const uniqueItems_1 = require_uniqueItems();
	const const_1 = require_const();
	const enum_1 = require_enum();
	exports.default = [
		limitNumber_1.default,
		multipleOf_1.default,
		limitLength_1.default,
		pattern_1.default,
		limitProperties_1.default,
		required_1.default,
		limitItems_1.default,
		uniqueItems_1.default,
		{
			keyword: "type",
			schemaType: ["string", "array"]
		},
		{
			keyword: "nullable",
			schemaType: "boolean"
		},
		const_1.default,
		enum_1.default
	];
}));
// node_modules/ajv/dist/vocabularies/applicator/additionalItems.js
var require_additionalItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateAdditionalItems = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "additionalItems",
		type: "array",
		schemaType: ["boolean", "object"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { parentSchema, it } = cxt;
			const { items } = parentSchema;
			if (!Array.isArray(items)) {
				(0, util_1.checkStrictMode)(it, "\"additionalItems\" is ignored when \"items\" is not an array of schemas");
				return;
			}
			validateAdditionalItems(cxt, items);
		}
	};
	function validateAdditionalItems(cxt, items) {
		const { gen, schema, data, keyword, it } = cxt;
		it.items = true;
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		if (schema === false) {
			cxt.setParams({ len: items.length });
			cxt.pass((0, codegen_1._)`${len} <= ${items.length}`);
		} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
			const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items.length}`);
			gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
			cxt.ok(valid);
		}
		function validateItems(valid) {
			gen.forRange("i", items.length, len, (i) => {
				cxt.subschema({
					keyword,
					dataProp: i,
					dataPropType: util_1.Type.Num
				}, valid);
				if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
			});
		}
	}
	exports.validateAdditionalItems = validateAdditionalItems;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/items.js
var require_items = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateTuple = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const def = {
		keyword: "items",
		type: "array",
		schemaType: [
			"object",
			"array",
			"boolean"
		],
		before: "uniqueItems",
		code(cxt) {
			const { schema, it } = cxt;
			if (Array.isArray(schema)) return validateTuple(cxt, "additionalItems", schema);
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
	function validateTuple(cxt, extraItems, schArr = cxt.schema) {
		const { gen, parentSchema, data, keyword, it } = cxt;
		checkStrictTuple(parentSchema);
		if (it.opts.unevaluated && schArr.length && it.items !== true) it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
		const valid = gen.name("valid");
		const len = gen.const("len", (0, codegen_1._)`${data}.length`);
		schArr.forEach((sch, i) => {
			if ((0, util_1.alwaysValidSchema)(it, sch)) return;
			gen.if((0, codegen_1._)`${len} > ${i}`, () => cxt.subschema({
				keyword,
				schemaProp: i,
				dataProp: i
			}, valid));
			cxt.ok(valid);
		});
		function checkStrictTuple(sch) {
			const { opts, errSchemaPath } = it;
			const l = schArr.length;
			const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
			if (opts.strictTuples && !fullTuple) {
				const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
				(0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
			}
		}
	}
	exports.validateTuple = validateTuple;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/prefixItems.js
var require_prefixItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const items_1 = require_items();
	exports.default = {
		keyword: "prefixItems",
		type: "array",
		schemaType: ["array"],
		before: "uniqueItems",
		code: (cxt) => (0, items_1.validateTuple)(cxt, "items")
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/items2020.js
var require_items2020 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	const additionalItems_1 = require_additionalItems();
	exports.default = {
		keyword: "items",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { schema, parentSchema, it } = cxt;
			const { prefixItems } = parentSchema;
			it.items = true;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			if (prefixItems) (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
			else cxt.ok((0, code_1.validateArray)(cxt));
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/contains.js
var require_contains = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "contains",
		type: "array",
		schemaType: ["object", "boolean"],
		before: "uniqueItems",
		trackErrors: true,
		error: {
			message: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1.str)`must contain at least ${min} valid item(s)` : (0, codegen_1.str)`must contain at least ${min} and no more than ${max} valid item(s)`,
			params: ({ params: { min, max } }) => max === void 0 ? (0, codegen_1._)`{minContains: ${min}}` : (0, codegen_1._)`{minContains: ${min}, maxContains: ${max}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			let min;
			let max;
			const { minContains, maxContains } = parentSchema;
			if (it.opts.next) {
				min = minContains === void 0 ? 1 : minContains;
				max = maxContains;
			} else min = 1;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			cxt.setParams({
				min,
				max
			});
			if (max === void 0 && min === 0) {
				(0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
				return;
			}
			if (max !== void 0 && min > max) {
				(0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
				cxt.fail();
				return;
			}
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				let cond = (0, codegen_1._)`${len} >= ${min}`;
				if (max !== void 0) cond = (0, codegen_1._)`${cond} && ${len} <= ${max}`;
				cxt.pass(cond);
				return;
			}
			it.items = true;
			const valid = gen.name("valid");
			if (max === void 0 && min === 1) validateItems(valid, () => gen.if(valid, () => gen.break()));
			else if (min === 0) {
				gen.let(valid, true);
				if (max !== void 0) gen.if((0, codegen_1._)`${data}.length > 0`, validateItemsWithCount);
			} else {
				gen.let(valid, false);
				validateItemsWithCount();
			}
			cxt.result(valid, () => cxt.reset());
			function validateItemsWithCount() {
				const schValid = gen.name("_valid");
				const count = gen.let("count", 0);
				validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
			}
			function validateItems(_valid, block) {
				gen.forRange("i", 0, len, (i) => {
					cxt.subschema({
						keyword: "contains",
						dataProp: i,
						dataPropType: util_1.Type.Num,
						compositeRule: true
					}, _valid);
					block();
				});
			}
			function checkLimits(count) {
				gen.code((0, codegen_1._)`${count}++`);
				if (max === void 0) gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true).break());
				else {
					gen.if((0, codegen_1._)`${count} > ${max}`, () => gen.assign(valid, false).break());
					if (min === 1) gen.assign(valid, true);
					else gen.if((0, codegen_1._)`${count} >= ${min}`, () => gen.assign(valid, true));
				}
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/dependencies.js
var require_dependencies = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const code_1 = require_code();
	exports.error = {
		message: ({ params: { property, depsCount, deps } }) => {
			const property_ies = depsCount === 1 ? "property" : "properties";
			return (0, codegen_1.str)`must have ${property_ies} ${deps} when property ${property} is present`;
		},
		params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`
	};
	const def = {
		keyword: "dependencies",
		type: "object",
		schemaType: "object",
		error: exports.error,
		code(cxt) {
			const [propDeps, schDeps] = splitDependencies(cxt);
			validatePropertyDeps(cxt, propDeps);
			validateSchemaDeps(cxt, schDeps);
		}
	};
	function splitDependencies({ schema }) {
		const propertyDeps = {};
		const schemaDeps = {};
		for (const key in schema) {
			if (key === "__proto__") continue;
			const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
			deps[key] = schema[key];
		}
		return [propertyDeps, schemaDeps];
	}
	function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
		const { gen, data, it } = cxt;
		if (Object.keys(propertyDeps).length === 0) return;
		const missing = gen.let("missing");
		for (const prop in propertyDeps) {
			const deps = propertyDeps[prop];
			if (deps.length === 0) continue;
			const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
			cxt.setParams({
				property: prop,
				depsCount: deps.length,
				deps: deps.join(", ")
			});
			if (it.allErrors) gen.if(hasProperty, () => {
				for (const depProp of deps) (0, code_1.checkReportMissingProp)(cxt, depProp);
			});
			else {
				gen.if((0, codegen_1._)`${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
				(0, code_1.reportMissingProp)(cxt, missing);
				gen.else();
			}
		}
	}
	exports.validatePropertyDeps = validatePropertyDeps;
	function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
		const { gen, data, keyword, it } = cxt;
		const valid = gen.name("valid");
		for (const prop in schemaDeps) {
			if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop])) continue;
			gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
				const schCxt = cxt.subschema({
					keyword,
					schemaProp: prop
				}, valid);
				cxt.mergeValidEvaluated(schCxt, valid);
			}, () => gen.var(valid, true));
			cxt.ok(valid);
		}
	}
	exports.validateSchemaDeps = validateSchemaDeps;
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/propertyNames.js
var require_propertyNames = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "propertyNames",
		type: "object",
		schemaType: ["object", "boolean"],
		error: {
			message: "property name must be valid",
			params: ({ params }) => (0, codegen_1._)`{propertyName: ${params.propertyName}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) return;
			const valid = gen.name("valid");
			gen.forIn("key", data, (key) => {
				cxt.setParams({ propertyName: key });
				cxt.subschema({
					keyword: "propertyNames",
					data: key,
					dataTypes: ["string"],
					propertyName: key,
					compositeRule: true
				}, valid);
				gen.if((0, codegen_1.not)(valid), () => {
					cxt.error(true);
					if (!it.allErrors) gen.break();
				});
			});
			cxt.ok(valid);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/additionalProperties.js
var require_additionalProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const util_1 = require_util();
	exports.default = {
		keyword: "additionalProperties",
		type: ["object"],
		schemaType: ["boolean", "object"],
		allowUndefined: true,
		trackErrors: true,
		error: {
			message: "must NOT have additional properties",
			params: ({ params }) => (0, codegen_1._)`{additionalProperty: ${params.additionalProperty}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, data, errsCount, it } = cxt;
			/* istanbul ignore if */
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, opts } = it;
			it.props = true;
			if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema)) return;
			const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
			const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
			checkAdditionalProperties();
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function checkAdditionalProperties() {
				gen.forIn("key", data, (key) => {
					if (!props.length && !patProps.length) additionalPropertyCode(key);
					else gen.if(isAdditional(key), () => additionalPropertyCode(key));
				});
			}
			function isAdditional(key) {
				let definedProp;
				if (props.length > 8) {
					const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
					definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
				} else if (props.length) definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._)`${key} === ${p}`));
				else definedProp = codegen_1.nil;
				if (patProps.length) definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._)`${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
				return (0, codegen_1.not)(definedProp);
			}
			function deleteAdditional(key) {
				gen.code((0, codegen_1._)`delete ${data}[${key}]`);
			}
			function additionalPropertyCode(key) {
				if (opts.removeAdditional === "all" || opts.removeAdditional && schema === false) {
					deleteAdditional(key);
					return;
				}
				if (schema === false) {
					cxt.setParams({ additionalProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					if (opts.removeAdditional === "failing") {
						applyAdditionalSchema(key, valid, false);
						gen.if((0, codegen_1.not)(valid), () => {
							cxt.reset();
							deleteAdditional(key);
						});
					} else {
						applyAdditionalSchema(key, valid);
						if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					}
				}
			}
			function applyAdditionalSchema(key, valid, errors) {
				const subschema = {
					keyword: "additionalProperties",
					dataProp: key,
					dataPropType: util_1.Type.Str
				};
				if (errors === false) Object.assign(subschema, {
					compositeRule: true,
					createErrors: false,
					allErrors: false
				});
				cxt.subschema(subschema, valid);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/properties.js
var require_properties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const validate_1 = require_validate();
	const code_1 = require_code();
	const util_1 = require_util();
	const additionalProperties_1 = require_additionalProperties();
	exports.default = {
		keyword: "properties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, parentSchema, data, it } = cxt;
			if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === void 0) additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
			const allProps = (0, code_1.allSchemaProperties)(schema);
			for (const prop of allProps) it.definedProperties.add(prop);
			if (it.opts.unevaluated && allProps.length && it.props !== true) it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
			const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
			if (properties.length === 0) return;
			const valid = gen.name("valid");
			for (const prop of properties) {
				if (hasDefault(prop)) applyPropertySchema(prop);
				else {
					gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
					applyPropertySchema(prop);
					if (!it.allErrors) gen.else().var(valid, true);
					gen.endIf();
				}
				cxt.it.definedProperties.add(prop);
				cxt.ok(valid);
			}
			function hasDefault(prop) {
				return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== void 0;
			}
			function applyPropertySchema(prop) {
				cxt.subschema({
					keyword: "properties",
					schemaProp: prop,
					dataProp: prop
				}, valid);
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/patternProperties.js
var require_patternProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const code_1 = require_code();
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const util_2 = require_util();
	exports.default = {
		keyword: "patternProperties",
		type: "object",
		schemaType: "object",
		code(cxt) {
			const { gen, schema, data, parentSchema, it } = cxt;
			const { opts } = it;
			const patterns = (0, code_1.allSchemaProperties)(schema);
			const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
			if (patterns.length === 0 || alwaysValidPatterns.length === patterns.length && (!it.opts.unevaluated || it.props === true)) return;
			const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
			const valid = gen.name("valid");
			if (it.props !== true && !(it.props instanceof codegen_1.Name)) it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
			const { props } = it;
			validatePatternProperties();
			function validatePatternProperties() {
				for (const pat of patterns) {
					if (checkProperties) checkMatchingProperties(pat);
					if (it.allErrors) validateProperties(pat);
					else {
						gen.var(valid, true);
						validateProperties(pat);
						gen.if(valid);
					}
				}
			}
			function checkMatchingProperties(pat) {
				for (const prop in checkProperties) if (new RegExp(pat).test(prop)) (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
			}
			function validateProperties(pat) {
				gen.forIn("key", data, (key) => {
					gen.if((0, codegen_1._)`${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
						const alwaysValid = alwaysValidPatterns.includes(pat);
						if (!alwaysValid) cxt.subschema({
							keyword: "patternProperties",
							schemaProp: pat,
							dataProp: key,
							dataPropType: util_2.Type.Str
						}, valid);
						if (it.opts.unevaluated && props !== true) gen.assign((0, codegen_1._)`${props}[${key}]`, true);
						else if (!alwaysValid && !it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
					});
				});
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/not.js
var require_not = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: "not",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		code(cxt) {
			const { gen, schema, it } = cxt;
			if ((0, util_1.alwaysValidSchema)(it, schema)) {
				cxt.fail();
				return;
			}
			const valid = gen.name("valid");
			cxt.subschema({
				keyword: "not",
				compositeRule: true,
				createErrors: false,
				allErrors: false
			}, valid);
			cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
		},
		error: { message: "must NOT be valid" }
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/anyOf.js
var require_anyOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = {
		keyword: "anyOf",
		schemaType: "array",
		trackErrors: true,
		code: require_code().validateUnion,
		error: { message: "must match a schema in anyOf" }
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/oneOf.js
var require_oneOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	exports.default = {
		keyword: "oneOf",
		schemaType: "array",
		trackErrors: true,
		error: {
			message: "must match exactly one schema in oneOf",
			params: ({ params }) => (0, codegen_1._)`{passingSchemas: ${params.passing}}`
		},
		code(cxt) {
			const { gen, schema, parentSchema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			if (it.opts.discriminator && parentSchema.discriminator) return;
			const schArr = schema;
			const valid = gen.let("valid", false);
			const passing = gen.let("passing", null);
			const schValid = gen.name("_valid");
			cxt.setParams({ passing });
			gen.block(validateOneOf);
			cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
			function validateOneOf() {
				schArr.forEach((sch, i) => {
					let schCxt;
					if ((0, util_1.alwaysValidSchema)(it, sch)) gen.var(schValid, true);
					else schCxt = cxt.subschema({
						keyword: "oneOf",
						schemaProp: i,
						compositeRule: true
					}, schValid);
					if (i > 0) gen.if((0, codegen_1._)`${schValid} && ${valid}`).assign(valid, false).assign(passing, (0, codegen_1._)`[${passing}, ${i}]`).else();
					gen.if(schValid, () => {
						gen.assign(valid, true);
						gen.assign(passing, i);
						if (schCxt) cxt.mergeEvaluated(schCxt, codegen_1.Name);
					});
				});
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/allOf.js
var require_allOf = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: "allOf",
		schemaType: "array",
		code(cxt) {
			const { gen, schema, it } = cxt;
			/* istanbul ignore if */
			if (!Array.isArray(schema)) throw new Error("ajv implementation error");
			const valid = gen.name("valid");
			schema.forEach((sch, i) => {
				if ((0, util_1.alwaysValidSchema)(it, sch)) return;
				const schCxt = cxt.subschema({
					keyword: "allOf",
					schemaProp: i
				}, valid);
				cxt.ok(valid);
				cxt.mergeEvaluated(schCxt);
			});
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/if.js
var require_if = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "if",
		schemaType: ["object", "boolean"],
		trackErrors: true,
		error: {
			message: ({ params }) => (0, codegen_1.str)`must match "${params.ifClause}" schema`,
			params: ({ params }) => (0, codegen_1._)`{failingKeyword: ${params.ifClause}}`
		},
		code(cxt) {
			const { gen, parentSchema, it } = cxt;
			if (parentSchema.then === void 0 && parentSchema.else === void 0) (0, util_1.checkStrictMode)(it, "\"if\" without \"then\" and \"else\" is ignored");
			const hasThen = hasSchema(it, "then");
			const hasElse = hasSchema(it, "else");
			if (!hasThen && !hasElse) return;
			const valid = gen.let("valid", true);
			const schValid = gen.name("_valid");
			validateIf();
			cxt.reset();
			if (hasThen && hasElse) {
				const ifClause = gen.let("ifClause");
				cxt.setParams({ ifClause });
				gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
			} else if (hasThen) gen.if(schValid, validateClause("then"));
			else gen.if((0, codegen_1.not)(schValid), validateClause("else"));
			cxt.pass(valid, () => cxt.error(true));
			function validateIf() {
				const schCxt = cxt.subschema({
					keyword: "if",
					compositeRule: true,
					createErrors: false,
					allErrors: false
				}, schValid);
				cxt.mergeEvaluated(schCxt);
			}
			function validateClause(keyword, ifClause) {
				return () => {
					const schCxt = cxt.subschema({ keyword }, schValid);
					gen.assign(valid, schValid);
					cxt.mergeValidEvaluated(schCxt, valid);
					if (ifClause) gen.assign(ifClause, (0, codegen_1._)`${keyword}`);
					else cxt.setParams({ ifClause: keyword });
				};
			}
		}
	};
	function hasSchema(it, keyword) {
		const schema = it.schema[keyword];
		return schema !== void 0 && !(0, util_1.alwaysValidSchema)(it, schema);
	}
	exports.default = def;
}));
// node_modules/ajv/dist/vocabularies/applicator/thenElse.js
var require_thenElse = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	exports.default = {
		keyword: ["then", "else"],
		schemaType: ["object", "boolean"],
		code({ keyword, parentSchema, it }) {
			if (parentSchema.if === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
		}
	};
}));
// node_modules/ajv/dist/vocabularies/applicator/index.js
var require_applicator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const additionalItems_1 = require_additionalItems();
	const prefixItems_1 = require_prefixItems();
	const items_1 = require_items();
	const items2020_1 = require_items2020();
	const contains_1 = require_contains();
	const dependencies_1 = require_dependencies();
	const propertyNames_1 = require_propertyNames();
	const additionalProperties_1 = require_additionalProperties();
	const properties_1 = require_properties();
	const patternProperties_1 = require_patternProperties();
	const not_1 = require_not();
	const anyOf_1 = require_anyOf();
	const oneOf_1 = require_oneOf();
	const allOf_1 = require_allOf();
	const if_1 = require_if();
	const thenElse_1 = require_thenElse();
	function getApplicator(draft2020 = false) {
		const applicator = [
			not_1.default,
			anyOf_1.default,
			oneOf_1.default,
			allOf_1.default,
			if_1.default,
			thenElse_1.default,
			propertyNames_1.default,
			additionalProperties_1.default,
			dependencies_1.default,
			properties_1.default,
			patternProperties_1.default
		];
		if (draft2020) applicator.push(prefixItems_1.default, items2020_1.default);
		else applicator.push(additionalItems_1.default, items_1.default);
		applicator.push(contains_1.default);
		return applicator;
	}
	exports.default = getApplicator;
}));
// node_modules/ajv/dist/vocabularies/format/format.js
var require_format$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	exports.default = {
		keyword: "format",
		type: ["number", "string"],
		schemaType: "string",
		$data: true,
		error: {
			message: ({ schemaCode }) => (0, codegen_1.str)`must match format "${schemaCode}"`,
			params: ({ schemaCode }) => (0, codegen_1._)`{format: ${schemaCode}}`
		},
		code(cxt, ruleType) {
			const { gen, data, $data, schema, schemaCode, it } = cxt;
			const { opts, errSchemaPath, schemaEnv, self } = it;
			if (!opts.validateFormats) return;
			if ($data) validate$DataFormat();
			else validateFormat();
			function validate$DataFormat() {
				const fmts = gen.scopeValue("formats", {
					ref: self.formats,
					code: opts.code.formats
				});
				const fDef = gen.const("fDef", (0, codegen_1._)`${fmts}[${schemaCode}]`);
				const fType = gen.let("fType");
				const format = gen.let("format");
				gen.if((0, codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._)`${fDef}.type || "string"`).assign(format, (0, codegen_1._)`${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._)`"string"`).assign(format, fDef));
				cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
				function unknownFmt() {
					if (opts.strictSchema === false) return codegen_1.nil;
					return (0, codegen_1._)`${schemaCode} && !${format}`;
				}
				function invalidFmt() {
					const callFormat = schemaEnv.$async ? (0, codegen_1._)`(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))` : (0, codegen_1._)`${format}(${data})`;
					const validData = (0, codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
					return (0, codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
				}
			}
			function validateFormat() {
				const formatDef = self.formats[schema];
				if (!formatDef) {
					unknownFormat();
					return;
				}
				if (formatDef === true) return;
				const [fmtType, format, fmtRef] = getFormat(formatDef);
				if (fmtType === ruleType) cxt.pass(validCondition());
				function unknownFormat() {
					if (opts.strictSchema === false) {
						self.logger.warn(unknownMsg());
						return;
					}
					throw new Error(unknownMsg());
					function unknownMsg() {
						return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
					}
				}
				function getFormat(fmtDef) {
					const code = fmtDef instanceof RegExp ? (0, codegen_1.regexpCode)(fmtDef) : opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(schema)}` : void 0;
					const fmt = gen.scopeValue("formats", {
						key: schema,
						ref: fmtDef,
						code
					});
					if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) return [
						fmtDef.type || "string",
						fmtDef.validate,
						(0, codegen_1._)`${fmt}.validate`
					];
					return [
						"string",
						fmtDef,
						fmt
					];
				}
				function validCondition() {
					if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
						if (!schemaEnv.$async) throw new Error("async format in sync schema");
						return (0, codegen_1._)`await ${fmtRef}(${data})`;
					}
					return typeof format == "function" ? (0, codegen_1._)`${fmtRef}(${data})` : (0, codegen_1._)`${fmtRef}.test(${data})`;
				}
			}
		}
	};
}));
// node_modules/ajv/dist/vocabularies/format/index.js
var require_format = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = [require_format$1().default];
}));
// node_modules/ajv/dist/vocabularies/metadata.js
var require_metadata = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.contentVocabulary = exports.metadataVocabulary = void 0;
	exports.metadataVocabulary = [
		"title",
		"description",
		"default",
		"deprecated",
		"readOnly",
		"writeOnly",
		"examples"
	];
	exports.contentVocabulary = [
		"contentMediaType",
		"contentEncoding",
		"contentSchema"
	];
}));
// node_modules/ajv/dist/vocabularies/draft7.js
var require_draft7 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core();
	const validation_1 = require_validation();
	const applicator_1 = require_applicator();
	const format_1 = require_format();
	const metadata_1 = require_metadata();
	exports.default = [
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary
	];
}));
// node_modules/ajv/dist/vocabularies/discriminator/types.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DiscrError = void 0;
	var DiscrError;
	(function(DiscrError) {
		DiscrError["Tag"] = "tag";
		DiscrError["Mapping"] = "mapping";
	})(DiscrError || (exports.DiscrError = DiscrError = {}));
}));
// node_modules/ajv/dist/vocabularies/discriminator/index.js
var require_discriminator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const types_1 = require_types();
	const compile_1 = require_compile();
	const ref_error_1 = require_ref_error();
	const util_1 = require_util();
	exports.default = {
		keyword: "discriminator",
		type: "object",
		schemaType: "object",
		error: {
			message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag ? `tag "${tagName}" must be string` : `value of tag "${tagName}" must be in oneOf`,
			params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`
		},
		code(cxt) {
			const { gen, data, schema, parentSchema, it } = cxt;
			const { oneOf } = parentSchema;
			if (!it.opts.discriminator) throw new Error("discriminator: requires discriminator option");
			const tagName = schema.propertyName;
			if (typeof tagName != "string") throw new Error("discriminator: requires propertyName");
			if (schema.mapping) throw new Error("discriminator: mapping is not supported");
			if (!oneOf) throw new Error("discriminator: requires oneOf keyword");
			const valid = gen.let("valid", false);
			const tag = gen.const("tag", (0, codegen_1._)`${data}${(0, codegen_1.getProperty)(tagName)}`);
			gen.if((0, codegen_1._)`typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, {
				discrError: types_1.DiscrError.Tag,
				tag,
				tagName
			}));
			cxt.ok(valid);
			function validateMapping() {
				const mapping = getMapping();
				gen.if(false);
				for (const tagValue in mapping) {
					gen.elseIf((0, codegen_1._)`${tag} === ${tagValue}`);
					gen.assign(valid, applyTagSchema(mapping[tagValue]));
				}
				gen.else();
				cxt.error(false, {
					discrError: types_1.DiscrError.Mapping,
					tag,
					tagName
				});
				gen.endIf();
			}
			function applyTagSchema(schemaProp) {
				const _valid = gen.name("valid");
				const schCxt = cxt.subschema({
					keyword: "oneOf",
					schemaProp
				}, _valid);
				cxt.mergeEvaluated(schCxt, codegen_1.Name);
				return _valid;
			}
			function getMapping() {
				var _a;
				const oneOfMapping = {};
				const topRequired = hasRequired(parentSchema);
				let tagRequired = true;
				for (let i = 0; i < oneOf.length; i++) {
					let sch = oneOf[i];
					if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
						const ref = sch.$ref;
						sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
						if (sch instanceof compile_1.SchemaEnv) sch = sch.schema;
						if (sch === void 0) throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
					}
					const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
					if (typeof propSch != "object") throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
					tagRequired = tagRequired && (topRequired || hasRequired(sch));
					addMappings(propSch, i);
				}
				if (!tagRequired) throw new Error(`discriminator: "${tagName}" must be required`);
				return oneOfMapping;
				function hasRequired({ required }) {
					return Array.isArray(required) && required.includes(tagName);
				}
				function addMappings(sch, i) {
					if (sch.const) addMapping(sch.const, i);
					else if (sch.enum) for (const tagValue of sch.enum) addMapping(tagValue, i);
					else throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
				}
				function addMapping(tagValue, i) {
					if (typeof tagValue != "string" || tagValue in oneOfMapping) throw new Error(`discriminator: "${tagName}" values must be unique strings`);
					oneOfMapping[tagValue] = i;
				}
			}
		}
	};
}));
// node_modules/ajv/dist/refs/json-schema-draft-07.json
var require_json_schema_draft_07 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "http://json-schema.org/draft-07/schema#",
		"title": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] },
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		},
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"type": "string",
				"format": "uri-reference"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"$ref": {
				"type": "string",
				"format": "uri-reference"
			},
			"$comment": { "type": "string" },
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
			"minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": { "$ref": "#" },
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": true
			},
			"maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
			"minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"contains": { "$ref": "#" },
			"maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
			"minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": { "$ref": "#" },
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"propertyNames": { "$ref": "#" },
			"const": true,
			"enum": {
				"type": "array",
				"items": true,
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"format": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentEncoding": { "type": "string" },
			"if": { "$ref": "#" },
			"then": { "$ref": "#" },
			"else": { "$ref": "#" },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"default": true
	};
}));
// node_modules/ajv/dist/ajv.js
var require_ajv = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv = void 0;
	const core_1 = require_core$1();
	const draft7_1 = require_draft7();
	const discriminator_1 = require_discriminator();
	const draft7MetaSchema = require_json_schema_draft_07();
	const META_SUPPORT_DATA = ["/properties"];
	const META_SCHEMA_ID = "http://json-schema.org/draft-07/schema";
	var Ajv = class extends core_1.default {
		_addVocabularies() {
			super._addVocabularies();
			draft7_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			if (!this.opts.meta) return;
			const metaSchema = this.opts.$data ? this.$dataMetaSchema(draft7MetaSchema, META_SUPPORT_DATA) : draft7MetaSchema;
			this.addMetaSchema(metaSchema, META_SCHEMA_ID, false);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv = Ajv;
	module.exports = exports = Ajv;
	module.exports.Ajv = Ajv;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));
// src/demo/github-openapi.json
var github_openapi_default = {
	components: {
		"parameters": {
			"actor": {
				"in": "query",
				"name": "actor",
				"required": false,
				"schema": { "type": "string" }
			},
			"artifact-id": {
				"in": "path",
				"name": "artifact_id",
				"required": true,
				"schema": { "type": "integer" }
			},
			"artifact-name": {
				"in": "query",
				"name": "name",
				"required": false,
				"schema": { "type": "string" }
			},
			"attempt-number": {
				"in": "path",
				"name": "attempt_number",
				"required": true,
				"schema": { "type": "integer" }
			},
			"comment-id": {
				"in": "path",
				"name": "comment_id",
				"required": true,
				"schema": {
					"format": "int64",
					"type": "integer"
				}
			},
			"created": {
				"in": "query",
				"name": "created",
				"required": false,
				"schema": {
					"format": "date-time",
					"type": "string"
				}
			},
			"direction": {
				"in": "query",
				"name": "direction",
				"required": false,
				"schema": {
					"default": "desc",
					"enum": ["asc", "desc"],
					"type": "string"
				}
			},
			"event": {
				"in": "query",
				"name": "event",
				"required": false,
				"schema": { "type": "string" }
			},
			"exclude-pull-requests": {
				"in": "query",
				"name": "exclude_pull_requests",
				"required": false,
				"schema": {
					"default": false,
					"type": "boolean"
				}
			},
			"issue-number": {
				"in": "path",
				"name": "issue_number",
				"required": true,
				"schema": { "type": "integer" }
			},
			"labels": {
				"in": "query",
				"name": "labels",
				"required": false,
				"schema": { "type": "string" }
			},
			"owner": {
				"in": "path",
				"name": "owner",
				"required": true,
				"schema": { "type": "string" }
			},
			"page": {
				"in": "query",
				"name": "page",
				"schema": {
					"default": 1,
					"type": "integer"
				}
			},
			"per-page": {
				"in": "query",
				"name": "per_page",
				"schema": {
					"default": 30,
					"type": "integer"
				}
			},
			"repo": {
				"in": "path",
				"name": "repo",
				"required": true,
				"schema": { "type": "string" }
			},
			"run-id": {
				"in": "path",
				"name": "run_id",
				"required": true,
				"schema": { "type": "integer" }
			},
			"since": {
				"in": "query",
				"name": "since",
				"required": false,
				"schema": {
					"format": "date-time",
					"type": "string"
				}
			},
			"workflow-id": {
				"in": "path",
				"name": "workflow_id",
				"required": true,
				"schema": { "oneOf": [{ "type": "integer" }, { "type": "string" }] }
			},
			"workflow-run-branch": {
				"in": "query",
				"name": "branch",
				"required": false,
				"schema": { "type": "string" }
			},
			"workflow-run-check-suite-id": {
				"in": "query",
				"name": "check_suite_id",
				"schema": {
					"format": "int64",
					"type": "integer"
				}
			},
			"workflow-run-head-sha": {
				"in": "query",
				"name": "head_sha",
				"required": false,
				"schema": { "type": "string" }
			},
			"workflow-run-status": {
				"in": "query",
				"name": "status",
				"required": false,
				"schema": {
					"enum": [
						"completed",
						"action_required",
						"cancelled",
						"failure",
						"neutral",
						"skipped",
						"stale",
						"success",
						"timed_out",
						"in_progress",
						"queued",
						"requested",
						"waiting",
						"pending"
					],
					"type": "string"
				}
			}
		},
		"responses": {
			"bad_request": { "content": {
				"application/json": { "schema": { "$ref": "#/components/schemas/basic-error" } },
				"application/scim+json": { "schema": { "$ref": "#/components/schemas/scim-error" } }
			} },
			"forbidden": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/basic-error" } } } },
			"gone": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/basic-error" } } } },
			"moved_permanently": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/basic-error" } } } },
			"not_found": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/basic-error" } } } },
			"not_modified": {},
			"requires_authentication": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/basic-error" } } } },
			"service_unavailable": { "content": { "application/json": { "schema": {
				"properties": {
					"code": { "type": "string" },
					"documentation_url": { "type": "string" },
					"message": { "type": "string" }
				},
				"type": "object"
			} } } },
			"validation_failed": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/validation-error" } } } }
		},
		"schemas": {
			"artifact": {
				"properties": {
					"archive_download_url": { "type": "string" },
					"created_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"digest": {
						"nullable": true,
						"type": "string"
					},
					"expired": { "type": "boolean" },
					"expires_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"id": { "type": "integer" },
					"name": { "type": "string" },
					"node_id": { "type": "string" },
					"size_in_bytes": { "type": "integer" },
					"updated_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"url": { "type": "string" },
					"workflow_run": {
						"nullable": true,
						"properties": {
							"head_branch": { "type": "string" },
							"head_repository_id": { "type": "integer" },
							"head_sha": { "type": "string" },
							"id": { "type": "integer" },
							"repository_id": { "type": "integer" }
						},
						"type": "object"
					}
				},
				"required": [
					"id",
					"node_id",
					"name",
					"size_in_bytes",
					"url",
					"archive_download_url",
					"expired",
					"created_at",
					"expires_at",
					"updated_at"
				],
				"type": "object"
			},
			"author-association": {
				"enum": [
					"COLLABORATOR",
					"CONTRIBUTOR",
					"FIRST_TIMER",
					"FIRST_TIME_CONTRIBUTOR",
					"MANNEQUIN",
					"MEMBER",
					"NONE",
					"OWNER"
				],
				"type": "string"
			},
			"basic-error": {
				"properties": {
					"documentation_url": { "type": "string" },
					"message": { "type": "string" },
					"status": { "type": "string" },
					"url": { "type": "string" }
				},
				"type": "object"
			},
			"code-of-conduct": {
				"properties": {
					"body": { "type": "string" },
					"html_url": {
						"format": "uri",
						"nullable": true,
						"type": "string"
					},
					"key": { "type": "string" },
					"name": { "type": "string" },
					"url": {
						"format": "uri",
						"type": "string"
					}
				},
				"required": [
					"url",
					"html_url",
					"key",
					"name"
				],
				"type": "object"
			},
			"code-of-conduct-simple": {
				"properties": {
					"html_url": {
						"format": "uri",
						"nullable": true,
						"type": "string"
					},
					"key": { "type": "string" },
					"name": { "type": "string" },
					"url": {
						"format": "uri",
						"type": "string"
					}
				},
				"required": [
					"url",
					"key",
					"name",
					"html_url"
				],
				"type": "object"
			},
			"enterprise": {
				"properties": {
					"avatar_url": {
						"format": "uri",
						"type": "string"
					},
					"created_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"description": {
						"nullable": true,
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": { "type": "integer" },
					"name": { "type": "string" },
					"node_id": { "type": "string" },
					"slug": { "type": "string" },
					"updated_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"website_url": {
						"format": "uri",
						"nullable": true,
						"type": "string"
					}
				},
				"required": [
					"id",
					"node_id",
					"name",
					"slug",
					"html_url",
					"created_at",
					"updated_at",
					"avatar_url"
				],
				"type": "object"
			},
			"full-repository": {
				"properties": {
					"allow_auto_merge": { "type": "boolean" },
					"allow_forking": { "type": "boolean" },
					"allow_merge_commit": { "type": "boolean" },
					"allow_rebase_merge": { "type": "boolean" },
					"allow_squash_merge": { "type": "boolean" },
					"allow_update_branch": { "type": "boolean" },
					"anonymous_access_enabled": {
						"default": true,
						"type": "boolean"
					},
					"archive_url": { "type": "string" },
					"archived": { "type": "boolean" },
					"assignees_url": { "type": "string" },
					"blobs_url": { "type": "string" },
					"branches_url": { "type": "string" },
					"clone_url": { "type": "string" },
					"code_of_conduct": { "$ref": "#/components/schemas/code-of-conduct-simple" },
					"collaborators_url": { "type": "string" },
					"comments_url": { "type": "string" },
					"commits_url": { "type": "string" },
					"compare_url": { "type": "string" },
					"contents_url": { "type": "string" },
					"contributors_url": {
						"format": "uri",
						"type": "string"
					},
					"created_at": {
						"format": "date-time",
						"type": "string"
					},
					"custom_properties": {
						"additionalProperties": true,
						"type": "object"
					},
					"default_branch": { "type": "string" },
					"delete_branch_on_merge": { "type": "boolean" },
					"deployments_url": {
						"format": "uri",
						"type": "string"
					},
					"description": {
						"nullable": true,
						"type": "string"
					},
					"disabled": { "type": "boolean" },
					"downloads_url": {
						"format": "uri",
						"type": "string"
					},
					"events_url": {
						"format": "uri",
						"type": "string"
					},
					"fork": { "type": "boolean" },
					"forks": { "type": "integer" },
					"forks_count": { "type": "integer" },
					"forks_url": {
						"format": "uri",
						"type": "string"
					},
					"full_name": { "type": "string" },
					"git_commits_url": { "type": "string" },
					"git_refs_url": { "type": "string" },
					"git_tags_url": { "type": "string" },
					"git_url": { "type": "string" },
					"has_discussions": { "type": "boolean" },
					"has_downloads": { "type": "boolean" },
					"has_issues": { "type": "boolean" },
					"has_pages": { "type": "boolean" },
					"has_projects": { "type": "boolean" },
					"has_pull_requests": { "type": "boolean" },
					"has_wiki": { "type": "boolean" },
					"homepage": {
						"format": "uri",
						"nullable": true,
						"type": "string"
					},
					"hooks_url": {
						"format": "uri",
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"is_template": { "type": "boolean" },
					"issue_comment_url": { "type": "string" },
					"issue_events_url": { "type": "string" },
					"issues_url": { "type": "string" },
					"keys_url": { "type": "string" },
					"labels_url": { "type": "string" },
					"language": {
						"nullable": true,
						"type": "string"
					},
					"languages_url": {
						"format": "uri",
						"type": "string"
					},
					"license": { "$ref": "#/components/schemas/nullable-license-simple" },
					"master_branch": { "type": "string" },
					"merge_commit_message": {
						"enum": [
							"PR_BODY",
							"PR_TITLE",
							"BLANK"
						],
						"type": "string"
					},
					"merge_commit_title": {
						"enum": ["PR_TITLE", "MERGE_MESSAGE"],
						"type": "string"
					},
					"merges_url": {
						"format": "uri",
						"type": "string"
					},
					"milestones_url": { "type": "string" },
					"mirror_url": {
						"format": "uri",
						"nullable": true,
						"type": "string"
					},
					"name": { "type": "string" },
					"network_count": { "type": "integer" },
					"node_id": { "type": "string" },
					"notifications_url": { "type": "string" },
					"open_issues": { "type": "integer" },
					"open_issues_count": { "type": "integer" },
					"organization": { "$ref": "#/components/schemas/nullable-simple-user" },
					"owner": { "$ref": "#/components/schemas/simple-user" },
					"parent": { "$ref": "#/components/schemas/repository" },
					"permissions": {
						"properties": {
							"admin": { "type": "boolean" },
							"maintain": { "type": "boolean" },
							"pull": { "type": "boolean" },
							"push": { "type": "boolean" },
							"triage": { "type": "boolean" }
						},
						"required": [
							"admin",
							"pull",
							"push"
						],
						"type": "object"
					},
					"private": { "type": "boolean" },
					"pull_request_creation_policy": {
						"enum": ["all", "collaborators_only"],
						"type": "string"
					},
					"pulls_url": { "type": "string" },
					"pushed_at": {
						"format": "date-time",
						"type": "string"
					},
					"releases_url": { "type": "string" },
					"security_and_analysis": { "$ref": "#/components/schemas/security-and-analysis" },
					"size": { "type": "integer" },
					"source": { "$ref": "#/components/schemas/repository" },
					"squash_merge_commit_message": {
						"enum": [
							"PR_BODY",
							"COMMIT_MESSAGES",
							"BLANK"
						],
						"type": "string"
					},
					"squash_merge_commit_title": {
						"enum": ["PR_TITLE", "COMMIT_OR_PR_TITLE"],
						"type": "string"
					},
					"ssh_url": { "type": "string" },
					"stargazers_count": { "type": "integer" },
					"stargazers_url": {
						"format": "uri",
						"type": "string"
					},
					"statuses_url": { "type": "string" },
					"subscribers_count": { "type": "integer" },
					"subscribers_url": {
						"format": "uri",
						"type": "string"
					},
					"subscription_url": {
						"format": "uri",
						"type": "string"
					},
					"svn_url": {
						"format": "uri",
						"type": "string"
					},
					"tags_url": {
						"format": "uri",
						"type": "string"
					},
					"teams_url": {
						"format": "uri",
						"type": "string"
					},
					"temp_clone_token": {
						"nullable": true,
						"type": "string"
					},
					"template_repository": { "$ref": "#/components/schemas/nullable-repository" },
					"topics": {
						"items": { "type": "string" },
						"type": "array"
					},
					"trees_url": { "type": "string" },
					"updated_at": {
						"format": "date-time",
						"type": "string"
					},
					"url": {
						"format": "uri",
						"type": "string"
					},
					"use_squash_pr_title_as_default": { "type": "boolean" },
					"visibility": { "type": "string" },
					"watchers": { "type": "integer" },
					"watchers_count": { "type": "integer" },
					"web_commit_signoff_required": { "type": "boolean" }
				},
				"required": [
					"archive_url",
					"assignees_url",
					"blobs_url",
					"branches_url",
					"collaborators_url",
					"comments_url",
					"commits_url",
					"compare_url",
					"contents_url",
					"contributors_url",
					"deployments_url",
					"description",
					"downloads_url",
					"events_url",
					"fork",
					"forks_url",
					"full_name",
					"git_commits_url",
					"git_refs_url",
					"git_tags_url",
					"hooks_url",
					"html_url",
					"id",
					"node_id",
					"issue_comment_url",
					"issue_events_url",
					"issues_url",
					"keys_url",
					"labels_url",
					"languages_url",
					"merges_url",
					"milestones_url",
					"name",
					"notifications_url",
					"owner",
					"private",
					"pulls_url",
					"releases_url",
					"stargazers_url",
					"statuses_url",
					"subscribers_url",
					"subscription_url",
					"tags_url",
					"teams_url",
					"trees_url",
					"url",
					"clone_url",
					"default_branch",
					"forks",
					"forks_count",
					"git_url",
					"has_issues",
					"has_projects",
					"has_wiki",
					"has_pages",
					"has_discussions",
					"homepage",
					"language",
					"archived",
					"disabled",
					"mirror_url",
					"open_issues",
					"open_issues_count",
					"license",
					"pushed_at",
					"size",
					"ssh_url",
					"stargazers_count",
					"svn_url",
					"watchers",
					"watchers_count",
					"created_at",
					"updated_at",
					"network_count",
					"subscribers_count"
				],
				"type": "object"
			},
			"issue": {
				"properties": {
					"active_lock_reason": {
						"nullable": true,
						"type": "string"
					},
					"assignee": { "$ref": "#/components/schemas/nullable-simple-user" },
					"assignees": {
						"items": { "$ref": "#/components/schemas/simple-user" },
						"type": "array"
					},
					"author_association": { "$ref": "#/components/schemas/author-association" },
					"body": {
						"nullable": true,
						"type": "string"
					},
					"body_html": { "type": "string" },
					"body_text": { "type": "string" },
					"closed_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"closed_by": { "$ref": "#/components/schemas/nullable-simple-user" },
					"comments": { "type": "integer" },
					"comments_url": {
						"format": "uri",
						"type": "string"
					},
					"created_at": {
						"format": "date-time",
						"type": "string"
					},
					"draft": { "type": "boolean" },
					"events_url": {
						"format": "uri",
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"issue_dependencies_summary": { "$ref": "#/components/schemas/issue-dependencies-summary" },
					"issue_field_values": {
						"items": { "$ref": "#/components/schemas/issue-field-value" },
						"type": "array"
					},
					"labels": {
						"items": { "oneOf": [{ "type": "string" }, {
							"properties": {
								"color": {
									"nullable": true,
									"type": "string"
								},
								"default": { "type": "boolean" },
								"description": {
									"nullable": true,
									"type": "string"
								},
								"id": {
									"format": "int64",
									"type": "integer"
								},
								"name": { "type": "string" },
								"node_id": { "type": "string" },
								"url": {
									"format": "uri",
									"type": "string"
								}
							},
							"type": "object"
						}] },
						"type": "array"
					},
					"labels_url": { "type": "string" },
					"locked": { "type": "boolean" },
					"milestone": { "$ref": "#/components/schemas/nullable-milestone" },
					"node_id": { "type": "string" },
					"number": { "type": "integer" },
					"parent_issue_url": {
						"format": "uri",
						"nullable": true,
						"type": "string"
					},
					"performed_via_github_app": { "$ref": "#/components/schemas/nullable-integration" },
					"pinned_comment": { "$ref": "#/components/schemas/nullable-issue-comment" },
					"pull_request": {
						"properties": {
							"diff_url": {
								"format": "uri",
								"nullable": true,
								"type": "string"
							},
							"html_url": {
								"format": "uri",
								"nullable": true,
								"type": "string"
							},
							"merged_at": {
								"format": "date-time",
								"nullable": true,
								"type": "string"
							},
							"patch_url": {
								"format": "uri",
								"nullable": true,
								"type": "string"
							},
							"url": {
								"format": "uri",
								"nullable": true,
								"type": "string"
							}
						},
						"required": [
							"diff_url",
							"html_url",
							"patch_url",
							"url"
						],
						"type": "object"
					},
					"reactions": { "$ref": "#/components/schemas/reaction-rollup" },
					"repository": { "$ref": "#/components/schemas/repository" },
					"repository_url": {
						"format": "uri",
						"type": "string"
					},
					"state": { "type": "string" },
					"state_reason": {
						"enum": [
							"completed",
							"reopened",
							"not_planned",
							"duplicate",
							null
						],
						"nullable": true,
						"type": "string"
					},
					"sub_issues_summary": { "$ref": "#/components/schemas/sub-issues-summary" },
					"timeline_url": {
						"format": "uri",
						"type": "string"
					},
					"title": { "type": "string" },
					"type": { "$ref": "#/components/schemas/issue-type" },
					"updated_at": {
						"format": "date-time",
						"type": "string"
					},
					"url": {
						"format": "uri",
						"type": "string"
					},
					"user": { "$ref": "#/components/schemas/nullable-simple-user" }
				},
				"required": [
					"assignee",
					"closed_at",
					"comments",
					"comments_url",
					"events_url",
					"html_url",
					"id",
					"node_id",
					"labels",
					"labels_url",
					"milestone",
					"number",
					"repository_url",
					"state",
					"locked",
					"title",
					"url",
					"user",
					"created_at",
					"updated_at"
				],
				"type": "object"
			},
			"issue-comment": {
				"properties": {
					"author_association": { "$ref": "#/components/schemas/author-association" },
					"body": { "type": "string" },
					"body_html": { "type": "string" },
					"body_text": { "type": "string" },
					"created_at": {
						"format": "date-time",
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"issue_url": {
						"format": "uri",
						"type": "string"
					},
					"minimized": { "$ref": "#/components/schemas/nullable-issue-comment-minimized" },
					"node_id": { "type": "string" },
					"performed_via_github_app": { "$ref": "#/components/schemas/nullable-integration" },
					"pin": { "$ref": "#/components/schemas/nullable-pinned-issue-comment" },
					"reactions": { "$ref": "#/components/schemas/reaction-rollup" },
					"updated_at": {
						"format": "date-time",
						"type": "string"
					},
					"url": {
						"format": "uri",
						"type": "string"
					},
					"user": { "$ref": "#/components/schemas/nullable-simple-user" }
				},
				"required": [
					"id",
					"node_id",
					"html_url",
					"issue_url",
					"user",
					"url",
					"created_at",
					"updated_at"
				],
				"type": "object"
			},
			"issue-dependencies-summary": {
				"properties": {
					"blocked_by": { "type": "integer" },
					"blocking": { "type": "integer" },
					"total_blocked_by": { "type": "integer" },
					"total_blocking": { "type": "integer" }
				},
				"required": [
					"blocked_by",
					"blocking",
					"total_blocked_by",
					"total_blocking"
				],
				"type": "object"
			},
			"issue-field-value": {
				"properties": {
					"data_type": {
						"enum": [
							"text",
							"single_select",
							"multi_select",
							"number",
							"date"
						],
						"type": "string"
					},
					"issue_field_id": {
						"format": "int64",
						"type": "integer"
					},
					"issue_field_name": { "type": "string" },
					"multi_select_options": {
						"items": {
							"properties": {
								"color": { "type": "string" },
								"id": {
									"format": "int64",
									"type": "integer"
								},
								"name": { "type": "string" }
							},
							"required": [
								"id",
								"name",
								"color"
							],
							"type": "object"
						},
						"nullable": true,
						"type": "array"
					},
					"node_id": { "type": "string" },
					"single_select_option": {
						"nullable": true,
						"properties": {
							"color": { "type": "string" },
							"id": {
								"format": "int64",
								"type": "integer"
							},
							"name": { "type": "string" }
						},
						"required": [
							"id",
							"name",
							"color"
						],
						"type": "object"
					},
					"value": { "anyOf": [{ "anyOf": [
						{ "type": "string" },
						{ "type": "number" },
						{ "type": "integer" }
					] }, { "enum": [null] }] }
				},
				"required": [
					"issue_field_id",
					"node_id",
					"data_type",
					"value"
				],
				"type": "object"
			},
			"issue-type": {
				"nullable": true,
				"properties": {
					"color": {
						"enum": [
							"gray",
							"blue",
							"green",
							"yellow",
							"orange",
							"red",
							"pink",
							"purple",
							null
						],
						"nullable": true,
						"type": "string"
					},
					"created_at": {
						"format": "date-time",
						"type": "string"
					},
					"description": {
						"nullable": true,
						"type": "string"
					},
					"id": { "type": "integer" },
					"is_enabled": { "type": "boolean" },
					"name": { "type": "string" },
					"node_id": { "type": "string" },
					"updated_at": {
						"format": "date-time",
						"type": "string"
					}
				},
				"required": [
					"id",
					"node_id",
					"name",
					"description"
				],
				"type": "object"
			},
			"label": {
				"properties": {
					"color": { "type": "string" },
					"default": { "type": "boolean" },
					"description": {
						"nullable": true,
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"name": { "type": "string" },
					"node_id": { "type": "string" },
					"url": {
						"format": "uri",
						"type": "string"
					}
				},
				"required": [
					"id",
					"node_id",
					"url",
					"name",
					"description",
					"color",
					"default"
				],
				"type": "object"
			},
			"minimal-repository": {
				"properties": {
					"allow_forking": { "type": "boolean" },
					"archive_url": { "type": "string" },
					"archived": { "type": "boolean" },
					"assignees_url": { "type": "string" },
					"blobs_url": { "type": "string" },
					"branches_url": { "type": "string" },
					"clone_url": { "type": "string" },
					"code_of_conduct": { "$ref": "#/components/schemas/code-of-conduct" },
					"collaborators_url": { "type": "string" },
					"comments_url": { "type": "string" },
					"commits_url": { "type": "string" },
					"compare_url": { "type": "string" },
					"contents_url": { "type": "string" },
					"contributors_url": {
						"format": "uri",
						"type": "string"
					},
					"created_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"custom_properties": {
						"additionalProperties": true,
						"type": "object"
					},
					"default_branch": { "type": "string" },
					"delete_branch_on_merge": { "type": "boolean" },
					"deployments_url": {
						"format": "uri",
						"type": "string"
					},
					"description": {
						"nullable": true,
						"type": "string"
					},
					"disabled": { "type": "boolean" },
					"downloads_url": {
						"format": "uri",
						"type": "string"
					},
					"events_url": {
						"format": "uri",
						"type": "string"
					},
					"fork": { "type": "boolean" },
					"forks": { "type": "integer" },
					"forks_count": { "type": "integer" },
					"forks_url": {
						"format": "uri",
						"type": "string"
					},
					"full_name": { "type": "string" },
					"git_commits_url": { "type": "string" },
					"git_refs_url": { "type": "string" },
					"git_tags_url": { "type": "string" },
					"git_url": { "type": "string" },
					"has_discussions": { "type": "boolean" },
					"has_downloads": { "type": "boolean" },
					"has_issues": { "type": "boolean" },
					"has_pages": { "type": "boolean" },
					"has_projects": { "type": "boolean" },
					"has_pull_requests": { "type": "boolean" },
					"has_wiki": { "type": "boolean" },
					"homepage": {
						"nullable": true,
						"type": "string"
					},
					"hooks_url": {
						"format": "uri",
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"is_template": { "type": "boolean" },
					"issue_comment_url": { "type": "string" },
					"issue_events_url": { "type": "string" },
					"issues_url": { "type": "string" },
					"keys_url": { "type": "string" },
					"labels_url": { "type": "string" },
					"language": {
						"nullable": true,
						"type": "string"
					},
					"languages_url": {
						"format": "uri",
						"type": "string"
					},
					"license": {
						"nullable": true,
						"properties": {
							"key": { "type": "string" },
							"name": { "type": "string" },
							"node_id": { "type": "string" },
							"spdx_id": { "type": "string" },
							"url": {
								"nullable": true,
								"type": "string"
							}
						},
						"type": "object"
					},
					"merges_url": {
						"format": "uri",
						"type": "string"
					},
					"milestones_url": { "type": "string" },
					"mirror_url": {
						"nullable": true,
						"type": "string"
					},
					"name": { "type": "string" },
					"network_count": { "type": "integer" },
					"node_id": { "type": "string" },
					"notifications_url": { "type": "string" },
					"open_issues": { "type": "integer" },
					"open_issues_count": { "type": "integer" },
					"owner": { "$ref": "#/components/schemas/simple-user" },
					"permissions": {
						"properties": {
							"admin": { "type": "boolean" },
							"maintain": { "type": "boolean" },
							"pull": { "type": "boolean" },
							"push": { "type": "boolean" },
							"triage": { "type": "boolean" }
						},
						"type": "object"
					},
					"private": { "type": "boolean" },
					"pull_request_creation_policy": {
						"enum": ["all", "collaborators_only"],
						"type": "string"
					},
					"pulls_url": { "type": "string" },
					"pushed_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"releases_url": { "type": "string" },
					"role_name": { "type": "string" },
					"security_and_analysis": { "$ref": "#/components/schemas/security-and-analysis" },
					"size": { "type": "integer" },
					"ssh_url": { "type": "string" },
					"stargazers_count": { "type": "integer" },
					"stargazers_url": {
						"format": "uri",
						"type": "string"
					},
					"statuses_url": { "type": "string" },
					"subscribers_count": { "type": "integer" },
					"subscribers_url": {
						"format": "uri",
						"type": "string"
					},
					"subscription_url": {
						"format": "uri",
						"type": "string"
					},
					"svn_url": { "type": "string" },
					"tags_url": {
						"format": "uri",
						"type": "string"
					},
					"teams_url": {
						"format": "uri",
						"type": "string"
					},
					"temp_clone_token": { "type": "string" },
					"topics": {
						"items": { "type": "string" },
						"type": "array"
					},
					"trees_url": { "type": "string" },
					"updated_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"url": {
						"format": "uri",
						"type": "string"
					},
					"visibility": { "type": "string" },
					"watchers": { "type": "integer" },
					"watchers_count": { "type": "integer" },
					"web_commit_signoff_required": { "type": "boolean" }
				},
				"required": [
					"archive_url",
					"assignees_url",
					"blobs_url",
					"branches_url",
					"collaborators_url",
					"comments_url",
					"commits_url",
					"compare_url",
					"contents_url",
					"contributors_url",
					"deployments_url",
					"description",
					"downloads_url",
					"events_url",
					"fork",
					"forks_url",
					"full_name",
					"git_commits_url",
					"git_refs_url",
					"git_tags_url",
					"hooks_url",
					"html_url",
					"id",
					"node_id",
					"issue_comment_url",
					"issue_events_url",
					"issues_url",
					"keys_url",
					"labels_url",
					"languages_url",
					"merges_url",
					"milestones_url",
					"name",
					"notifications_url",
					"owner",
					"private",
					"pulls_url",
					"releases_url",
					"stargazers_url",
					"statuses_url",
					"subscribers_url",
					"subscription_url",
					"tags_url",
					"teams_url",
					"trees_url",
					"url"
				],
				"type": "object"
			},
			"nullable-integration": {
				"nullable": true,
				"properties": {
					"client_id": { "type": "string" },
					"created_at": {
						"format": "date-time",
						"type": "string"
					},
					"description": {
						"nullable": true,
						"type": "string"
					},
					"events": {
						"items": { "type": "string" },
						"type": "array"
					},
					"external_url": {
						"format": "uri",
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": { "type": "integer" },
					"installations_count": { "type": "integer" },
					"name": { "type": "string" },
					"node_id": { "type": "string" },
					"owner": { "oneOf": [{ "$ref": "#/components/schemas/simple-user" }, { "$ref": "#/components/schemas/enterprise" }] },
					"permissions": {
						"additionalProperties": { "type": "string" },
						"properties": {
							"checks": { "type": "string" },
							"contents": { "type": "string" },
							"deployments": { "type": "string" },
							"issues": { "type": "string" },
							"metadata": { "type": "string" }
						},
						"type": "object"
					},
					"slug": { "type": "string" },
					"updated_at": {
						"format": "date-time",
						"type": "string"
					}
				},
				"required": [
					"id",
					"node_id",
					"owner",
					"name",
					"description",
					"external_url",
					"html_url",
					"created_at",
					"updated_at",
					"permissions",
					"events"
				],
				"type": "object"
			},
			"nullable-issue-comment": {
				"nullable": true,
				"properties": {
					"author_association": { "$ref": "#/components/schemas/author-association" },
					"body": { "type": "string" },
					"body_html": { "type": "string" },
					"body_text": { "type": "string" },
					"created_at": {
						"format": "date-time",
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"issue_url": {
						"format": "uri",
						"type": "string"
					},
					"minimized": { "$ref": "#/components/schemas/nullable-issue-comment-minimized" },
					"node_id": { "type": "string" },
					"performed_via_github_app": { "$ref": "#/components/schemas/nullable-integration" },
					"pin": { "$ref": "#/components/schemas/nullable-pinned-issue-comment" },
					"reactions": { "$ref": "#/components/schemas/reaction-rollup" },
					"updated_at": {
						"format": "date-time",
						"type": "string"
					},
					"url": {
						"format": "uri",
						"type": "string"
					},
					"user": { "$ref": "#/components/schemas/nullable-simple-user" }
				},
				"required": [
					"id",
					"node_id",
					"html_url",
					"issue_url",
					"user",
					"url",
					"created_at",
					"updated_at"
				],
				"type": "object"
			},
			"nullable-issue-comment-minimized": {
				"nullable": true,
				"properties": { "reason": {
					"nullable": true,
					"type": "string"
				} },
				"required": ["reason"],
				"type": "object"
			},
			"nullable-license-simple": {
				"nullable": true,
				"properties": {
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"key": { "type": "string" },
					"name": { "type": "string" },
					"node_id": { "type": "string" },
					"spdx_id": {
						"nullable": true,
						"type": "string"
					},
					"url": {
						"format": "uri",
						"nullable": true,
						"type": "string"
					}
				},
				"required": [
					"key",
					"name",
					"url",
					"spdx_id",
					"node_id"
				],
				"type": "object"
			},
			"nullable-milestone": {
				"nullable": true,
				"properties": {
					"closed_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"closed_issues": { "type": "integer" },
					"created_at": {
						"format": "date-time",
						"type": "string"
					},
					"creator": { "$ref": "#/components/schemas/nullable-simple-user" },
					"description": {
						"nullable": true,
						"type": "string"
					},
					"due_on": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": { "type": "integer" },
					"labels_url": {
						"format": "uri",
						"type": "string"
					},
					"node_id": { "type": "string" },
					"number": { "type": "integer" },
					"open_issues": { "type": "integer" },
					"state": {
						"default": "open",
						"enum": ["open", "closed"],
						"type": "string"
					},
					"title": { "type": "string" },
					"updated_at": {
						"format": "date-time",
						"type": "string"
					},
					"url": {
						"format": "uri",
						"type": "string"
					}
				},
				"required": [
					"closed_issues",
					"creator",
					"description",
					"due_on",
					"closed_at",
					"id",
					"node_id",
					"labels_url",
					"html_url",
					"number",
					"open_issues",
					"state",
					"title",
					"url",
					"created_at",
					"updated_at"
				],
				"type": "object"
			},
			"nullable-pinned-issue-comment": {
				"nullable": true,
				"properties": {
					"pinned_at": {
						"format": "date-time",
						"type": "string"
					},
					"pinned_by": { "$ref": "#/components/schemas/nullable-simple-user" }
				},
				"required": ["pinned_at", "pinned_by"],
				"type": "object"
			},
			"nullable-repository": {
				"nullable": true,
				"properties": {
					"allow_auto_merge": {
						"default": false,
						"type": "boolean"
					},
					"allow_forking": { "type": "boolean" },
					"allow_merge_commit": {
						"default": true,
						"type": "boolean"
					},
					"allow_rebase_merge": {
						"default": true,
						"type": "boolean"
					},
					"allow_squash_merge": {
						"default": true,
						"type": "boolean"
					},
					"allow_update_branch": {
						"default": false,
						"type": "boolean"
					},
					"anonymous_access_enabled": { "type": "boolean" },
					"archive_url": { "type": "string" },
					"archived": {
						"default": false,
						"type": "boolean"
					},
					"assignees_url": { "type": "string" },
					"blobs_url": { "type": "string" },
					"branches_url": { "type": "string" },
					"clone_url": { "type": "string" },
					"code_search_index_status": {
						"properties": {
							"lexical_commit_sha": { "type": "string" },
							"lexical_search_ok": { "type": "boolean" }
						},
						"type": "object"
					},
					"collaborators_url": { "type": "string" },
					"comments_url": { "type": "string" },
					"commits_url": { "type": "string" },
					"compare_url": { "type": "string" },
					"contents_url": { "type": "string" },
					"contributors_url": {
						"format": "uri",
						"type": "string"
					},
					"created_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"default_branch": { "type": "string" },
					"delete_branch_on_merge": {
						"default": false,
						"type": "boolean"
					},
					"deployments_url": {
						"format": "uri",
						"type": "string"
					},
					"description": {
						"nullable": true,
						"type": "string"
					},
					"disabled": { "type": "boolean" },
					"downloads_url": {
						"format": "uri",
						"type": "string"
					},
					"events_url": {
						"format": "uri",
						"type": "string"
					},
					"fork": { "type": "boolean" },
					"forks": { "type": "integer" },
					"forks_count": { "type": "integer" },
					"forks_url": {
						"format": "uri",
						"type": "string"
					},
					"full_name": { "type": "string" },
					"git_commits_url": { "type": "string" },
					"git_refs_url": { "type": "string" },
					"git_tags_url": { "type": "string" },
					"git_url": { "type": "string" },
					"has_discussions": {
						"default": false,
						"type": "boolean"
					},
					"has_downloads": {
						"default": true,
						"deprecated": true,
						"type": "boolean"
					},
					"has_issues": {
						"default": true,
						"type": "boolean"
					},
					"has_pages": { "type": "boolean" },
					"has_projects": {
						"default": true,
						"type": "boolean"
					},
					"has_pull_requests": {
						"default": true,
						"type": "boolean"
					},
					"has_wiki": {
						"default": true,
						"type": "boolean"
					},
					"homepage": {
						"format": "uri",
						"nullable": true,
						"type": "string"
					},
					"hooks_url": {
						"format": "uri",
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"is_template": {
						"default": false,
						"type": "boolean"
					},
					"issue_comment_url": { "type": "string" },
					"issue_events_url": { "type": "string" },
					"issues_url": { "type": "string" },
					"keys_url": { "type": "string" },
					"labels_url": { "type": "string" },
					"language": {
						"nullable": true,
						"type": "string"
					},
					"languages_url": {
						"format": "uri",
						"type": "string"
					},
					"license": { "$ref": "#/components/schemas/nullable-license-simple" },
					"master_branch": { "type": "string" },
					"merge_commit_message": {
						"enum": [
							"PR_BODY",
							"PR_TITLE",
							"BLANK"
						],
						"type": "string"
					},
					"merge_commit_title": {
						"enum": ["PR_TITLE", "MERGE_MESSAGE"],
						"type": "string"
					},
					"merges_url": {
						"format": "uri",
						"type": "string"
					},
					"milestones_url": { "type": "string" },
					"mirror_url": {
						"format": "uri",
						"nullable": true,
						"type": "string"
					},
					"name": { "type": "string" },
					"node_id": { "type": "string" },
					"notifications_url": { "type": "string" },
					"open_issues": { "type": "integer" },
					"open_issues_count": { "type": "integer" },
					"owner": { "$ref": "#/components/schemas/simple-user" },
					"permissions": {
						"properties": {
							"admin": { "type": "boolean" },
							"maintain": { "type": "boolean" },
							"pull": { "type": "boolean" },
							"push": { "type": "boolean" },
							"triage": { "type": "boolean" }
						},
						"required": [
							"admin",
							"pull",
							"push"
						],
						"type": "object"
					},
					"private": {
						"default": false,
						"type": "boolean"
					},
					"pull_request_creation_policy": {
						"enum": ["all", "collaborators_only"],
						"type": "string"
					},
					"pulls_url": { "type": "string" },
					"pushed_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"releases_url": { "type": "string" },
					"size": { "type": "integer" },
					"squash_merge_commit_message": {
						"enum": [
							"PR_BODY",
							"COMMIT_MESSAGES",
							"BLANK"
						],
						"type": "string"
					},
					"squash_merge_commit_title": {
						"enum": ["PR_TITLE", "COMMIT_OR_PR_TITLE"],
						"type": "string"
					},
					"ssh_url": { "type": "string" },
					"stargazers_count": { "type": "integer" },
					"stargazers_url": {
						"format": "uri",
						"type": "string"
					},
					"starred_at": { "type": "string" },
					"statuses_url": { "type": "string" },
					"subscribers_url": {
						"format": "uri",
						"type": "string"
					},
					"subscription_url": {
						"format": "uri",
						"type": "string"
					},
					"svn_url": {
						"format": "uri",
						"type": "string"
					},
					"tags_url": {
						"format": "uri",
						"type": "string"
					},
					"teams_url": {
						"format": "uri",
						"type": "string"
					},
					"temp_clone_token": { "type": "string" },
					"topics": {
						"items": { "type": "string" },
						"type": "array"
					},
					"trees_url": { "type": "string" },
					"updated_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"url": {
						"format": "uri",
						"type": "string"
					},
					"use_squash_pr_title_as_default": {
						"default": false,
						"deprecated": true,
						"type": "boolean"
					},
					"visibility": {
						"default": "public",
						"type": "string"
					},
					"watchers": { "type": "integer" },
					"watchers_count": { "type": "integer" },
					"web_commit_signoff_required": {
						"default": false,
						"type": "boolean"
					}
				},
				"required": [
					"archive_url",
					"assignees_url",
					"blobs_url",
					"branches_url",
					"collaborators_url",
					"comments_url",
					"commits_url",
					"compare_url",
					"contents_url",
					"contributors_url",
					"deployments_url",
					"description",
					"downloads_url",
					"events_url",
					"fork",
					"forks_url",
					"full_name",
					"git_commits_url",
					"git_refs_url",
					"git_tags_url",
					"hooks_url",
					"html_url",
					"id",
					"node_id",
					"issue_comment_url",
					"issue_events_url",
					"issues_url",
					"keys_url",
					"labels_url",
					"languages_url",
					"merges_url",
					"milestones_url",
					"name",
					"notifications_url",
					"owner",
					"private",
					"pulls_url",
					"releases_url",
					"stargazers_url",
					"statuses_url",
					"subscribers_url",
					"subscription_url",
					"tags_url",
					"teams_url",
					"trees_url",
					"url",
					"clone_url",
					"default_branch",
					"forks",
					"forks_count",
					"git_url",
					"has_downloads",
					"has_issues",
					"has_projects",
					"has_wiki",
					"has_pages",
					"homepage",
					"language",
					"archived",
					"disabled",
					"mirror_url",
					"open_issues",
					"open_issues_count",
					"license",
					"pushed_at",
					"size",
					"ssh_url",
					"stargazers_count",
					"svn_url",
					"watchers",
					"watchers_count",
					"created_at",
					"updated_at"
				],
				"type": "object"
			},
			"nullable-simple-commit": {
				"nullable": true,
				"properties": {
					"author": {
						"nullable": true,
						"properties": {
							"email": {
								"format": "email",
								"type": "string"
							},
							"name": { "type": "string" }
						},
						"required": ["name", "email"],
						"type": "object"
					},
					"committer": {
						"nullable": true,
						"properties": {
							"email": {
								"format": "email",
								"type": "string"
							},
							"name": { "type": "string" }
						},
						"required": ["name", "email"],
						"type": "object"
					},
					"id": { "type": "string" },
					"message": { "type": "string" },
					"timestamp": {
						"format": "date-time",
						"type": "string"
					},
					"tree_id": { "type": "string" }
				},
				"required": [
					"id",
					"tree_id",
					"message",
					"timestamp",
					"author",
					"committer"
				],
				"type": "object"
			},
			"nullable-simple-user": {
				"nullable": true,
				"properties": {
					"avatar_url": {
						"format": "uri",
						"type": "string"
					},
					"email": {
						"nullable": true,
						"type": "string"
					},
					"events_url": { "type": "string" },
					"followers_url": {
						"format": "uri",
						"type": "string"
					},
					"following_url": { "type": "string" },
					"gists_url": { "type": "string" },
					"gravatar_id": {
						"nullable": true,
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"login": { "type": "string" },
					"name": {
						"nullable": true,
						"type": "string"
					},
					"node_id": { "type": "string" },
					"organizations_url": {
						"format": "uri",
						"type": "string"
					},
					"received_events_url": {
						"format": "uri",
						"type": "string"
					},
					"repos_url": {
						"format": "uri",
						"type": "string"
					},
					"site_admin": { "type": "boolean" },
					"starred_at": { "type": "string" },
					"starred_url": { "type": "string" },
					"subscriptions_url": {
						"format": "uri",
						"type": "string"
					},
					"type": { "type": "string" },
					"url": {
						"format": "uri",
						"type": "string"
					},
					"user_view_type": { "type": "string" }
				},
				"required": [
					"avatar_url",
					"events_url",
					"followers_url",
					"following_url",
					"gists_url",
					"gravatar_id",
					"html_url",
					"id",
					"node_id",
					"login",
					"organizations_url",
					"received_events_url",
					"repos_url",
					"site_admin",
					"starred_url",
					"subscriptions_url",
					"type",
					"url"
				],
				"type": "object"
			},
			"private-user": {
				"properties": {
					"avatar_url": {
						"format": "uri",
						"type": "string"
					},
					"bio": {
						"nullable": true,
						"type": "string"
					},
					"blog": {
						"nullable": true,
						"type": "string"
					},
					"business_plus": { "type": "boolean" },
					"collaborators": { "type": "integer" },
					"company": {
						"nullable": true,
						"type": "string"
					},
					"created_at": {
						"format": "date-time",
						"type": "string"
					},
					"disk_usage": { "type": "integer" },
					"email": {
						"format": "email",
						"nullable": true,
						"type": "string"
					},
					"events_url": { "type": "string" },
					"followers": { "type": "integer" },
					"followers_url": {
						"format": "uri",
						"type": "string"
					},
					"following": { "type": "integer" },
					"following_url": { "type": "string" },
					"gists_url": { "type": "string" },
					"gravatar_id": {
						"nullable": true,
						"type": "string"
					},
					"hireable": {
						"nullable": true,
						"type": "boolean"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"ldap_dn": { "type": "string" },
					"location": {
						"nullable": true,
						"type": "string"
					},
					"login": { "type": "string" },
					"name": {
						"nullable": true,
						"type": "string"
					},
					"node_id": { "type": "string" },
					"notification_email": {
						"format": "email",
						"nullable": true,
						"type": "string"
					},
					"organizations_url": {
						"format": "uri",
						"type": "string"
					},
					"owned_private_repos": { "type": "integer" },
					"plan": {
						"properties": {
							"collaborators": { "type": "integer" },
							"name": { "type": "string" },
							"private_repos": { "type": "integer" },
							"space": { "type": "integer" }
						},
						"required": [
							"collaborators",
							"name",
							"space",
							"private_repos"
						],
						"type": "object"
					},
					"private_gists": { "type": "integer" },
					"public_gists": { "type": "integer" },
					"public_repos": { "type": "integer" },
					"received_events_url": {
						"format": "uri",
						"type": "string"
					},
					"repos_url": {
						"format": "uri",
						"type": "string"
					},
					"site_admin": { "type": "boolean" },
					"starred_url": { "type": "string" },
					"subscriptions_url": {
						"format": "uri",
						"type": "string"
					},
					"total_private_repos": { "type": "integer" },
					"twitter_username": {
						"nullable": true,
						"type": "string"
					},
					"two_factor_authentication": { "type": "boolean" },
					"type": { "type": "string" },
					"updated_at": {
						"format": "date-time",
						"type": "string"
					},
					"url": {
						"format": "uri",
						"type": "string"
					},
					"user_view_type": { "type": "string" }
				},
				"required": [
					"avatar_url",
					"events_url",
					"followers_url",
					"following_url",
					"gists_url",
					"gravatar_id",
					"html_url",
					"id",
					"node_id",
					"login",
					"organizations_url",
					"received_events_url",
					"repos_url",
					"site_admin",
					"starred_url",
					"subscriptions_url",
					"type",
					"url",
					"bio",
					"blog",
					"company",
					"email",
					"followers",
					"following",
					"hireable",
					"location",
					"name",
					"public_gists",
					"public_repos",
					"created_at",
					"updated_at",
					"collaborators",
					"disk_usage",
					"owned_private_repos",
					"private_gists",
					"total_private_repos",
					"two_factor_authentication"
				],
				"type": "object"
			},
			"public-user": {
				"additionalProperties": false,
				"properties": {
					"avatar_url": {
						"format": "uri",
						"type": "string"
					},
					"bio": {
						"nullable": true,
						"type": "string"
					},
					"blog": {
						"nullable": true,
						"type": "string"
					},
					"collaborators": { "type": "integer" },
					"company": {
						"nullable": true,
						"type": "string"
					},
					"created_at": {
						"format": "date-time",
						"type": "string"
					},
					"disk_usage": { "type": "integer" },
					"email": {
						"format": "email",
						"nullable": true,
						"type": "string"
					},
					"events_url": { "type": "string" },
					"followers": { "type": "integer" },
					"followers_url": {
						"format": "uri",
						"type": "string"
					},
					"following": { "type": "integer" },
					"following_url": { "type": "string" },
					"gists_url": { "type": "string" },
					"gravatar_id": {
						"nullable": true,
						"type": "string"
					},
					"hireable": {
						"nullable": true,
						"type": "boolean"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"location": {
						"nullable": true,
						"type": "string"
					},
					"login": { "type": "string" },
					"name": {
						"nullable": true,
						"type": "string"
					},
					"node_id": { "type": "string" },
					"notification_email": {
						"format": "email",
						"nullable": true,
						"type": "string"
					},
					"organizations_url": {
						"format": "uri",
						"type": "string"
					},
					"owned_private_repos": { "type": "integer" },
					"plan": {
						"properties": {
							"collaborators": { "type": "integer" },
							"name": { "type": "string" },
							"private_repos": { "type": "integer" },
							"space": { "type": "integer" }
						},
						"required": [
							"collaborators",
							"name",
							"space",
							"private_repos"
						],
						"type": "object"
					},
					"private_gists": { "type": "integer" },
					"public_gists": { "type": "integer" },
					"public_repos": { "type": "integer" },
					"received_events_url": {
						"format": "uri",
						"type": "string"
					},
					"repos_url": {
						"format": "uri",
						"type": "string"
					},
					"site_admin": { "type": "boolean" },
					"starred_url": { "type": "string" },
					"subscriptions_url": {
						"format": "uri",
						"type": "string"
					},
					"total_private_repos": { "type": "integer" },
					"twitter_username": {
						"nullable": true,
						"type": "string"
					},
					"type": { "type": "string" },
					"updated_at": {
						"format": "date-time",
						"type": "string"
					},
					"url": {
						"format": "uri",
						"type": "string"
					},
					"user_view_type": { "type": "string" }
				},
				"required": [
					"avatar_url",
					"events_url",
					"followers_url",
					"following_url",
					"gists_url",
					"gravatar_id",
					"html_url",
					"id",
					"node_id",
					"login",
					"organizations_url",
					"received_events_url",
					"repos_url",
					"site_admin",
					"starred_url",
					"subscriptions_url",
					"type",
					"url",
					"bio",
					"blog",
					"company",
					"email",
					"followers",
					"following",
					"hireable",
					"location",
					"name",
					"public_gists",
					"public_repos",
					"created_at",
					"updated_at"
				],
				"type": "object"
			},
			"pull-request-minimal": {
				"properties": {
					"base": {
						"properties": {
							"ref": { "type": "string" },
							"repo": {
								"properties": {
									"id": {
										"format": "int64",
										"type": "integer"
									},
									"name": { "type": "string" },
									"url": { "type": "string" }
								},
								"required": [
									"id",
									"url",
									"name"
								],
								"type": "object"
							},
							"sha": { "type": "string" }
						},
						"required": [
							"ref",
							"sha",
							"repo"
						],
						"type": "object"
					},
					"head": {
						"properties": {
							"ref": { "type": "string" },
							"repo": {
								"properties": {
									"id": {
										"format": "int64",
										"type": "integer"
									},
									"name": { "type": "string" },
									"url": { "type": "string" }
								},
								"required": [
									"id",
									"url",
									"name"
								],
								"type": "object"
							},
							"sha": { "type": "string" }
						},
						"required": [
							"ref",
							"sha",
							"repo"
						],
						"type": "object"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"number": { "type": "integer" },
					"url": { "type": "string" }
				},
				"required": [
					"id",
					"number",
					"url",
					"head",
					"base"
				],
				"type": "object"
			},
			"rate-limit": {
				"properties": {
					"limit": { "type": "integer" },
					"remaining": { "type": "integer" },
					"reset": { "type": "integer" },
					"used": { "type": "integer" }
				},
				"required": [
					"limit",
					"remaining",
					"reset",
					"used"
				],
				"type": "object"
			},
			"rate-limit-overview": {
				"properties": {
					"rate": { "$ref": "#/components/schemas/rate-limit" },
					"resources": {
						"properties": {
							"actions_runner_registration": { "$ref": "#/components/schemas/rate-limit" },
							"code_scanning_autofix": { "$ref": "#/components/schemas/rate-limit" },
							"code_search": { "$ref": "#/components/schemas/rate-limit" },
							"copilot_usage_records": { "$ref": "#/components/schemas/rate-limit" },
							"core": { "$ref": "#/components/schemas/rate-limit" },
							"dependency_sbom": { "$ref": "#/components/schemas/rate-limit" },
							"dependency_snapshots": { "$ref": "#/components/schemas/rate-limit" },
							"graphql": { "$ref": "#/components/schemas/rate-limit" },
							"integration_manifest": { "$ref": "#/components/schemas/rate-limit" },
							"scim": { "$ref": "#/components/schemas/rate-limit" },
							"search": { "$ref": "#/components/schemas/rate-limit" },
							"source_import": { "$ref": "#/components/schemas/rate-limit" }
						},
						"required": ["core", "search"],
						"type": "object"
					}
				},
				"required": ["rate", "resources"],
				"type": "object"
			},
			"reaction-rollup": {
				"properties": {
					"+1": { "type": "integer" },
					"-1": { "type": "integer" },
					"confused": { "type": "integer" },
					"eyes": { "type": "integer" },
					"heart": { "type": "integer" },
					"hooray": { "type": "integer" },
					"laugh": { "type": "integer" },
					"rocket": { "type": "integer" },
					"total_count": { "type": "integer" },
					"url": {
						"format": "uri",
						"type": "string"
					}
				},
				"required": [
					"url",
					"total_count",
					"+1",
					"-1",
					"laugh",
					"confused",
					"heart",
					"hooray",
					"eyes",
					"rocket"
				],
				"type": "object"
			},
			"referenced-workflow": {
				"properties": {
					"path": { "type": "string" },
					"ref": { "type": "string" },
					"sha": { "type": "string" }
				},
				"required": ["path", "sha"],
				"type": "object"
			},
			"repository": {
				"properties": {
					"allow_auto_merge": {
						"default": false,
						"type": "boolean"
					},
					"allow_forking": { "type": "boolean" },
					"allow_merge_commit": {
						"default": true,
						"type": "boolean"
					},
					"allow_rebase_merge": {
						"default": true,
						"type": "boolean"
					},
					"allow_squash_merge": {
						"default": true,
						"type": "boolean"
					},
					"allow_update_branch": {
						"default": false,
						"type": "boolean"
					},
					"anonymous_access_enabled": { "type": "boolean" },
					"archive_url": { "type": "string" },
					"archived": {
						"default": false,
						"type": "boolean"
					},
					"assignees_url": { "type": "string" },
					"blobs_url": { "type": "string" },
					"branches_url": { "type": "string" },
					"clone_url": { "type": "string" },
					"code_search_index_status": {
						"properties": {
							"lexical_commit_sha": { "type": "string" },
							"lexical_search_ok": { "type": "boolean" }
						},
						"type": "object"
					},
					"collaborators_url": { "type": "string" },
					"comments_url": { "type": "string" },
					"commits_url": { "type": "string" },
					"compare_url": { "type": "string" },
					"contents_url": { "type": "string" },
					"contributors_url": {
						"format": "uri",
						"type": "string"
					},
					"created_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"default_branch": { "type": "string" },
					"delete_branch_on_merge": {
						"default": false,
						"type": "boolean"
					},
					"deployments_url": {
						"format": "uri",
						"type": "string"
					},
					"description": {
						"nullable": true,
						"type": "string"
					},
					"disabled": { "type": "boolean" },
					"downloads_url": {
						"format": "uri",
						"type": "string"
					},
					"events_url": {
						"format": "uri",
						"type": "string"
					},
					"fork": { "type": "boolean" },
					"forks": { "type": "integer" },
					"forks_count": { "type": "integer" },
					"forks_url": {
						"format": "uri",
						"type": "string"
					},
					"full_name": { "type": "string" },
					"git_commits_url": { "type": "string" },
					"git_refs_url": { "type": "string" },
					"git_tags_url": { "type": "string" },
					"git_url": { "type": "string" },
					"has_discussions": {
						"default": false,
						"type": "boolean"
					},
					"has_downloads": {
						"default": true,
						"deprecated": true,
						"type": "boolean"
					},
					"has_issues": {
						"default": true,
						"type": "boolean"
					},
					"has_pages": { "type": "boolean" },
					"has_projects": {
						"default": true,
						"type": "boolean"
					},
					"has_pull_requests": {
						"default": true,
						"type": "boolean"
					},
					"has_wiki": {
						"default": true,
						"type": "boolean"
					},
					"homepage": {
						"format": "uri",
						"nullable": true,
						"type": "string"
					},
					"hooks_url": {
						"format": "uri",
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"is_template": {
						"default": false,
						"type": "boolean"
					},
					"issue_comment_url": { "type": "string" },
					"issue_events_url": { "type": "string" },
					"issues_url": { "type": "string" },
					"keys_url": { "type": "string" },
					"labels_url": { "type": "string" },
					"language": {
						"nullable": true,
						"type": "string"
					},
					"languages_url": {
						"format": "uri",
						"type": "string"
					},
					"license": { "$ref": "#/components/schemas/nullable-license-simple" },
					"master_branch": { "type": "string" },
					"merge_commit_message": {
						"enum": [
							"PR_BODY",
							"PR_TITLE",
							"BLANK"
						],
						"type": "string"
					},
					"merge_commit_title": {
						"enum": ["PR_TITLE", "MERGE_MESSAGE"],
						"type": "string"
					},
					"merges_url": {
						"format": "uri",
						"type": "string"
					},
					"milestones_url": { "type": "string" },
					"mirror_url": {
						"format": "uri",
						"nullable": true,
						"type": "string"
					},
					"name": { "type": "string" },
					"node_id": { "type": "string" },
					"notifications_url": { "type": "string" },
					"open_issues": { "type": "integer" },
					"open_issues_count": { "type": "integer" },
					"owner": { "$ref": "#/components/schemas/simple-user" },
					"permissions": {
						"properties": {
							"admin": { "type": "boolean" },
							"maintain": { "type": "boolean" },
							"pull": { "type": "boolean" },
							"push": { "type": "boolean" },
							"triage": { "type": "boolean" }
						},
						"required": [
							"admin",
							"pull",
							"push"
						],
						"type": "object"
					},
					"private": {
						"default": false,
						"type": "boolean"
					},
					"pull_request_creation_policy": {
						"enum": ["all", "collaborators_only"],
						"type": "string"
					},
					"pulls_url": { "type": "string" },
					"pushed_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"releases_url": { "type": "string" },
					"size": { "type": "integer" },
					"squash_merge_commit_message": {
						"enum": [
							"PR_BODY",
							"COMMIT_MESSAGES",
							"BLANK"
						],
						"type": "string"
					},
					"squash_merge_commit_title": {
						"enum": ["PR_TITLE", "COMMIT_OR_PR_TITLE"],
						"type": "string"
					},
					"ssh_url": { "type": "string" },
					"stargazers_count": { "type": "integer" },
					"stargazers_url": {
						"format": "uri",
						"type": "string"
					},
					"starred_at": { "type": "string" },
					"statuses_url": { "type": "string" },
					"subscribers_url": {
						"format": "uri",
						"type": "string"
					},
					"subscription_url": {
						"format": "uri",
						"type": "string"
					},
					"svn_url": {
						"format": "uri",
						"type": "string"
					},
					"tags_url": {
						"format": "uri",
						"type": "string"
					},
					"teams_url": {
						"format": "uri",
						"type": "string"
					},
					"temp_clone_token": { "type": "string" },
					"topics": {
						"items": { "type": "string" },
						"type": "array"
					},
					"trees_url": { "type": "string" },
					"updated_at": {
						"format": "date-time",
						"nullable": true,
						"type": "string"
					},
					"url": {
						"format": "uri",
						"type": "string"
					},
					"use_squash_pr_title_as_default": {
						"default": false,
						"deprecated": true,
						"type": "boolean"
					},
					"visibility": {
						"default": "public",
						"type": "string"
					},
					"watchers": { "type": "integer" },
					"watchers_count": { "type": "integer" },
					"web_commit_signoff_required": {
						"default": false,
						"type": "boolean"
					}
				},
				"required": [
					"archive_url",
					"assignees_url",
					"blobs_url",
					"branches_url",
					"collaborators_url",
					"comments_url",
					"commits_url",
					"compare_url",
					"contents_url",
					"contributors_url",
					"deployments_url",
					"description",
					"downloads_url",
					"events_url",
					"fork",
					"forks_url",
					"full_name",
					"git_commits_url",
					"git_refs_url",
					"git_tags_url",
					"hooks_url",
					"html_url",
					"id",
					"node_id",
					"issue_comment_url",
					"issue_events_url",
					"issues_url",
					"keys_url",
					"labels_url",
					"languages_url",
					"merges_url",
					"milestones_url",
					"name",
					"notifications_url",
					"owner",
					"private",
					"pulls_url",
					"releases_url",
					"stargazers_url",
					"statuses_url",
					"subscribers_url",
					"subscription_url",
					"tags_url",
					"teams_url",
					"trees_url",
					"url",
					"clone_url",
					"default_branch",
					"forks",
					"forks_count",
					"git_url",
					"has_downloads",
					"has_issues",
					"has_projects",
					"has_wiki",
					"has_pages",
					"homepage",
					"language",
					"archived",
					"disabled",
					"mirror_url",
					"open_issues",
					"open_issues_count",
					"license",
					"pushed_at",
					"size",
					"ssh_url",
					"stargazers_count",
					"svn_url",
					"watchers",
					"watchers_count",
					"created_at",
					"updated_at"
				],
				"type": "object"
			},
			"scim-error": {
				"properties": {
					"detail": {
						"nullable": true,
						"type": "string"
					},
					"documentation_url": {
						"nullable": true,
						"type": "string"
					},
					"message": {
						"nullable": true,
						"type": "string"
					},
					"schemas": {
						"items": { "type": "string" },
						"type": "array"
					},
					"scimType": {
						"nullable": true,
						"type": "string"
					},
					"status": { "type": "integer" }
				},
				"type": "object"
			},
			"security-and-analysis": {
				"nullable": true,
				"properties": {
					"advanced_security": {
						"properties": { "status": {
							"enum": ["enabled", "disabled"],
							"type": "string"
						} },
						"type": "object"
					},
					"code_security": {
						"properties": { "status": {
							"enum": ["enabled", "disabled"],
							"type": "string"
						} },
						"type": "object"
					},
					"dependabot_security_updates": {
						"properties": { "status": {
							"enum": ["enabled", "disabled"],
							"type": "string"
						} },
						"type": "object"
					},
					"secret_scanning": {
						"properties": { "status": {
							"enum": ["enabled", "disabled"],
							"type": "string"
						} },
						"type": "object"
					},
					"secret_scanning_ai_detection": {
						"properties": { "status": {
							"enum": ["enabled", "disabled"],
							"type": "string"
						} },
						"type": "object"
					},
					"secret_scanning_delegated_alert_dismissal": {
						"properties": { "status": {
							"enum": ["enabled", "disabled"],
							"type": "string"
						} },
						"type": "object"
					},
					"secret_scanning_delegated_bypass": {
						"properties": { "status": {
							"enum": ["enabled", "disabled"],
							"type": "string"
						} },
						"type": "object"
					},
					"secret_scanning_delegated_bypass_options": {
						"properties": { "reviewers": {
							"items": {
								"properties": {
									"mode": {
										"default": "ALWAYS",
										"enum": ["ALWAYS", "EXEMPT"],
										"type": "string"
									},
									"reviewer_id": { "type": "integer" },
									"reviewer_type": {
										"enum": ["TEAM", "ROLE"],
										"type": "string"
									}
								},
								"required": ["reviewer_id", "reviewer_type"],
								"type": "object"
							},
							"type": "array"
						} },
						"type": "object"
					},
					"secret_scanning_non_provider_patterns": {
						"properties": { "status": {
							"enum": ["enabled", "disabled"],
							"type": "string"
						} },
						"type": "object"
					},
					"secret_scanning_push_protection": {
						"properties": { "status": {
							"enum": ["enabled", "disabled"],
							"type": "string"
						} },
						"type": "object"
					}
				},
				"type": "object"
			},
			"simple-user": {
				"properties": {
					"avatar_url": {
						"format": "uri",
						"type": "string"
					},
					"email": {
						"nullable": true,
						"type": "string"
					},
					"events_url": { "type": "string" },
					"followers_url": {
						"format": "uri",
						"type": "string"
					},
					"following_url": { "type": "string" },
					"gists_url": { "type": "string" },
					"gravatar_id": {
						"nullable": true,
						"type": "string"
					},
					"html_url": {
						"format": "uri",
						"type": "string"
					},
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"login": { "type": "string" },
					"name": {
						"nullable": true,
						"type": "string"
					},
					"node_id": { "type": "string" },
					"organizations_url": {
						"format": "uri",
						"type": "string"
					},
					"received_events_url": {
						"format": "uri",
						"type": "string"
					},
					"repos_url": {
						"format": "uri",
						"type": "string"
					},
					"site_admin": { "type": "boolean" },
					"starred_at": { "type": "string" },
					"starred_url": { "type": "string" },
					"subscriptions_url": {
						"format": "uri",
						"type": "string"
					},
					"type": { "type": "string" },
					"url": {
						"format": "uri",
						"type": "string"
					},
					"user_view_type": { "type": "string" }
				},
				"required": [
					"avatar_url",
					"events_url",
					"followers_url",
					"following_url",
					"gists_url",
					"gravatar_id",
					"html_url",
					"id",
					"node_id",
					"login",
					"organizations_url",
					"received_events_url",
					"repos_url",
					"site_admin",
					"starred_url",
					"subscriptions_url",
					"type",
					"url"
				],
				"type": "object"
			},
			"sub-issues-summary": {
				"properties": {
					"completed": { "type": "integer" },
					"percent_completed": { "type": "integer" },
					"total": { "type": "integer" }
				},
				"required": [
					"total",
					"completed",
					"percent_completed"
				],
				"type": "object"
			},
			"validation-error": {
				"properties": {
					"documentation_url": { "type": "string" },
					"errors": {
						"items": {
							"properties": {
								"code": { "type": "string" },
								"field": { "type": "string" },
								"index": { "type": "integer" },
								"message": { "type": "string" },
								"resource": { "type": "string" },
								"value": { "oneOf": [
									{
										"nullable": true,
										"type": "string"
									},
									{
										"nullable": true,
										"type": "integer"
									},
									{
										"items": { "type": "string" },
										"nullable": true,
										"type": "array"
									}
								] }
							},
							"required": ["code"],
							"type": "object"
						},
						"type": "array"
					},
					"message": { "type": "string" }
				},
				"required": ["message", "documentation_url"],
				"type": "object"
			},
			"workflow": {
				"properties": {
					"badge_url": { "type": "string" },
					"created_at": {
						"format": "date-time",
						"type": "string"
					},
					"deleted_at": {
						"format": "date-time",
						"type": "string"
					},
					"html_url": { "type": "string" },
					"id": { "type": "integer" },
					"name": { "type": "string" },
					"node_id": { "type": "string" },
					"path": { "type": "string" },
					"state": {
						"enum": [
							"active",
							"deleted",
							"disabled_fork",
							"disabled_inactivity",
							"disabled_manually"
						],
						"type": "string"
					},
					"updated_at": {
						"format": "date-time",
						"type": "string"
					},
					"url": { "type": "string" }
				},
				"required": [
					"id",
					"node_id",
					"name",
					"path",
					"state",
					"url",
					"html_url",
					"badge_url",
					"created_at",
					"updated_at"
				],
				"type": "object"
			},
			"workflow-run": {
				"properties": {
					"actor": { "$ref": "#/components/schemas/simple-user" },
					"artifacts_url": { "type": "string" },
					"cancel_url": { "type": "string" },
					"check_suite_id": {
						"format": "int64",
						"type": "integer"
					},
					"check_suite_node_id": { "type": "string" },
					"check_suite_url": { "type": "string" },
					"conclusion": {
						"nullable": true,
						"type": "string"
					},
					"created_at": {
						"format": "date-time",
						"type": "string"
					},
					"display_title": { "type": "string" },
					"event": { "type": "string" },
					"head_branch": {
						"nullable": true,
						"type": "string"
					},
					"head_commit": { "$ref": "#/components/schemas/nullable-simple-commit" },
					"head_repository": { "anyOf": [{ "$ref": "#/components/schemas/minimal-repository" }, { "enum": [null] }] },
					"head_repository_id": { "type": "integer" },
					"head_sha": { "type": "string" },
					"html_url": { "type": "string" },
					"id": {
						"format": "int64",
						"type": "integer"
					},
					"jobs_url": { "type": "string" },
					"logs_url": { "type": "string" },
					"name": {
						"nullable": true,
						"type": "string"
					},
					"node_id": { "type": "string" },
					"path": { "type": "string" },
					"previous_attempt_url": {
						"nullable": true,
						"type": "string"
					},
					"pull_requests": {
						"items": { "$ref": "#/components/schemas/pull-request-minimal" },
						"nullable": true,
						"type": "array"
					},
					"referenced_workflows": {
						"items": { "$ref": "#/components/schemas/referenced-workflow" },
						"nullable": true,
						"type": "array"
					},
					"repository": { "$ref": "#/components/schemas/minimal-repository" },
					"rerun_url": { "type": "string" },
					"run_attempt": { "type": "integer" },
					"run_number": { "type": "integer" },
					"run_started_at": {
						"format": "date-time",
						"type": "string"
					},
					"status": {
						"nullable": true,
						"type": "string"
					},
					"triggering_actor": { "$ref": "#/components/schemas/simple-user" },
					"updated_at": {
						"format": "date-time",
						"type": "string"
					},
					"url": { "type": "string" },
					"workflow_id": { "type": "integer" },
					"workflow_url": { "type": "string" }
				},
				"required": [
					"id",
					"node_id",
					"head_branch",
					"run_number",
					"display_title",
					"event",
					"status",
					"conclusion",
					"head_sha",
					"path",
					"workflow_id",
					"url",
					"html_url",
					"created_at",
					"updated_at",
					"head_commit",
					"head_repository",
					"repository",
					"jobs_url",
					"logs_url",
					"check_suite_url",
					"cancel_url",
					"rerun_url",
					"artifacts_url",
					"workflow_url",
					"pull_requests"
				],
				"type": "object"
			}
		}
	},
	openapi: "3.0.3",
	paths: {
		"/rate_limit": { "get": {
			"operationId": "rate-limit/get",
			"parameters": [],
			"responses": {
				"200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/rate-limit-overview" } } } },
				"304": { "$ref": "#/components/responses/not_modified" },
				"404": { "$ref": "#/components/responses/not_found" }
			}
		} },
		"/repos/{owner}/{repo}": { "get": {
			"operationId": "repos/get",
			"parameters": [{ "$ref": "#/components/parameters/owner" }, { "$ref": "#/components/parameters/repo" }],
			"responses": {
				"200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/full-repository" } } } },
				"301": { "$ref": "#/components/responses/moved_permanently" },
				"403": { "$ref": "#/components/responses/forbidden" },
				"404": { "$ref": "#/components/responses/not_found" }
			}
		} },
		"/repos/{owner}/{repo}/actions/artifacts": { "get": {
			"operationId": "actions/list-artifacts-for-repo",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/per-page" },
				{ "$ref": "#/components/parameters/page" },
				{ "$ref": "#/components/parameters/artifact-name" }
			],
			"responses": { "200": { "content": { "application/json": { "schema": {
				"properties": {
					"artifacts": {
						"items": { "$ref": "#/components/schemas/artifact" },
						"type": "array"
					},
					"total_count": { "type": "integer" }
				},
				"required": ["total_count", "artifacts"],
				"type": "object"
			} } } } }
		} },
		"/repos/{owner}/{repo}/actions/artifacts/{artifact_id}": { "get": {
			"operationId": "actions/get-artifact",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/artifact-id" }
			],
			"responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/artifact" } } } } }
		} },
		"/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}": { "get": {
			"operationId": "actions/download-artifact",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/artifact-id" },
				{
					"in": "path",
					"name": "archive_format",
					"required": true,
					"schema": { "type": "string" }
				}
			],
			"responses": {
				"302": {},
				"410": { "$ref": "#/components/responses/gone" }
			}
		} },
		"/repos/{owner}/{repo}/actions/runs": { "get": {
			"operationId": "actions/list-workflow-runs-for-repo",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/actor" },
				{ "$ref": "#/components/parameters/workflow-run-branch" },
				{ "$ref": "#/components/parameters/event" },
				{ "$ref": "#/components/parameters/workflow-run-status" },
				{ "$ref": "#/components/parameters/per-page" },
				{ "$ref": "#/components/parameters/page" },
				{ "$ref": "#/components/parameters/created" },
				{ "$ref": "#/components/parameters/exclude-pull-requests" },
				{ "$ref": "#/components/parameters/workflow-run-check-suite-id" },
				{ "$ref": "#/components/parameters/workflow-run-head-sha" }
			],
			"responses": { "200": { "content": { "application/json": { "schema": {
				"properties": {
					"total_count": { "type": "integer" },
					"workflow_runs": {
						"items": { "$ref": "#/components/schemas/workflow-run" },
						"type": "array"
					}
				},
				"required": ["total_count", "workflow_runs"],
				"type": "object"
			} } } } }
		} },
		"/repos/{owner}/{repo}/actions/runs/{run_id}": { "get": {
			"operationId": "actions/get-workflow-run",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/run-id" },
				{ "$ref": "#/components/parameters/exclude-pull-requests" }
			],
			"responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/workflow-run" } } } } }
		} },
		"/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": { "get": {
			"operationId": "actions/list-workflow-run-artifacts",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/run-id" },
				{ "$ref": "#/components/parameters/per-page" },
				{ "$ref": "#/components/parameters/page" },
				{ "$ref": "#/components/parameters/artifact-name" },
				{ "$ref": "#/components/parameters/direction" }
			],
			"responses": { "200": { "content": { "application/json": { "schema": {
				"properties": {
					"artifacts": {
						"items": { "$ref": "#/components/schemas/artifact" },
						"type": "array"
					},
					"total_count": { "type": "integer" }
				},
				"required": ["total_count", "artifacts"],
				"type": "object"
			} } } } }
		} },
		"/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}": { "get": {
			"operationId": "actions/get-workflow-run-attempt",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/run-id" },
				{ "$ref": "#/components/parameters/attempt-number" },
				{ "$ref": "#/components/parameters/exclude-pull-requests" }
			],
			"responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/workflow-run" } } } } }
		} },
		"/repos/{owner}/{repo}/actions/workflows": { "get": {
			"operationId": "actions/list-repo-workflows",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/per-page" },
				{ "$ref": "#/components/parameters/page" }
			],
			"responses": { "200": { "content": { "application/json": { "schema": {
				"properties": {
					"total_count": { "type": "integer" },
					"workflows": {
						"items": { "$ref": "#/components/schemas/workflow" },
						"type": "array"
					}
				},
				"required": ["total_count", "workflows"],
				"type": "object"
			} } } } }
		} },
		"/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs": { "get": {
			"operationId": "actions/list-workflow-runs",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/workflow-id" },
				{ "$ref": "#/components/parameters/actor" },
				{ "$ref": "#/components/parameters/workflow-run-branch" },
				{ "$ref": "#/components/parameters/event" },
				{ "$ref": "#/components/parameters/workflow-run-status" },
				{ "$ref": "#/components/parameters/per-page" },
				{ "$ref": "#/components/parameters/page" },
				{ "$ref": "#/components/parameters/created" },
				{ "$ref": "#/components/parameters/exclude-pull-requests" },
				{ "$ref": "#/components/parameters/workflow-run-check-suite-id" },
				{ "$ref": "#/components/parameters/workflow-run-head-sha" }
			],
			"responses": { "200": { "content": { "application/json": { "schema": {
				"properties": {
					"total_count": { "type": "integer" },
					"workflow_runs": {
						"items": { "$ref": "#/components/schemas/workflow-run" },
						"type": "array"
					}
				},
				"required": ["total_count", "workflow_runs"],
				"type": "object"
			} } } } }
		} },
		"/repos/{owner}/{repo}/issues": {
			"get": {
				"operationId": "issues/list-for-repo",
				"parameters": [
					{ "$ref": "#/components/parameters/owner" },
					{ "$ref": "#/components/parameters/repo" },
					{
						"in": "query",
						"name": "milestone",
						"required": false,
						"schema": { "type": "string" }
					},
					{
						"in": "query",
						"name": "state",
						"required": false,
						"schema": {
							"default": "open",
							"enum": [
								"open",
								"closed",
								"all"
							],
							"type": "string"
						}
					},
					{
						"in": "query",
						"name": "assignee",
						"required": false,
						"schema": { "type": "string" }
					},
					{
						"in": "query",
						"name": "type",
						"required": false,
						"schema": { "type": "string" }
					},
					{
						"in": "query",
						"name": "creator",
						"required": false,
						"schema": { "type": "string" }
					},
					{
						"in": "query",
						"name": "mentioned",
						"required": false,
						"schema": { "type": "string" }
					},
					{
						"in": "query",
						"name": "issue_field_values",
						"required": false,
						"schema": { "type": "string" }
					},
					{ "$ref": "#/components/parameters/labels" },
					{
						"in": "query",
						"name": "sort",
						"required": false,
						"schema": {
							"default": "created",
							"enum": [
								"created",
								"updated",
								"comments"
							],
							"type": "string"
						}
					},
					{ "$ref": "#/components/parameters/direction" },
					{ "$ref": "#/components/parameters/since" },
					{ "$ref": "#/components/parameters/per-page" },
					{ "$ref": "#/components/parameters/page" }
				],
				"responses": {
					"200": { "content": { "application/json": { "schema": {
						"items": { "$ref": "#/components/schemas/issue" },
						"type": "array"
					} } } },
					"301": { "$ref": "#/components/responses/moved_permanently" },
					"404": { "$ref": "#/components/responses/not_found" },
					"422": { "$ref": "#/components/responses/validation_failed" }
				}
			},
			"post": {
				"operationId": "issues/create",
				"parameters": [{ "$ref": "#/components/parameters/owner" }, { "$ref": "#/components/parameters/repo" }],
				"requestBody": {
					"content": { "application/json": { "schema": {
						"properties": {
							"assignee": {
								"nullable": true,
								"type": "string"
							},
							"assignees": {
								"items": { "type": "string" },
								"type": "array"
							},
							"body": { "type": "string" },
							"issue_field_values": {
								"items": {
									"additionalProperties": false,
									"properties": {
										"field_id": { "type": "integer" },
										"value": { "oneOf": [
											{ "type": "string" },
											{ "type": "number" },
											{
												"items": { "type": "string" },
												"type": "array"
											}
										] }
									},
									"required": ["field_id", "value"],
									"type": "object"
								},
								"type": "array"
							},
							"labels": {
								"items": { "oneOf": [{ "type": "string" }, {
									"properties": {
										"color": {
											"nullable": true,
											"type": "string"
										},
										"description": {
											"nullable": true,
											"type": "string"
										},
										"id": { "type": "integer" },
										"name": { "type": "string" }
									},
									"type": "object"
								}] },
								"type": "array"
							},
							"milestone": { "anyOf": [{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }, { "enum": [null] }] },
							"title": { "oneOf": [{ "type": "string" }, { "type": "integer" }] },
							"type": {
								"nullable": true,
								"type": "string"
							}
						},
						"required": ["title"],
						"type": "object"
					} } },
					"required": true
				},
				"responses": {
					"201": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/issue" } } } },
					"400": { "$ref": "#/components/responses/bad_request" },
					"403": { "$ref": "#/components/responses/forbidden" },
					"404": { "$ref": "#/components/responses/not_found" },
					"410": { "$ref": "#/components/responses/gone" },
					"422": { "$ref": "#/components/responses/validation_failed" },
					"503": { "$ref": "#/components/responses/service_unavailable" }
				}
			}
		},
		"/repos/{owner}/{repo}/issues/comments/{comment_id}": {
			"delete": {
				"operationId": "issues/delete-comment",
				"parameters": [
					{ "$ref": "#/components/parameters/owner" },
					{ "$ref": "#/components/parameters/repo" },
					{ "$ref": "#/components/parameters/comment-id" }
				],
				"responses": { "204": {} }
			},
			"patch": {
				"operationId": "issues/update-comment",
				"parameters": [
					{ "$ref": "#/components/parameters/owner" },
					{ "$ref": "#/components/parameters/repo" },
					{ "$ref": "#/components/parameters/comment-id" }
				],
				"requestBody": {
					"content": { "application/json": { "schema": {
						"properties": { "body": { "type": "string" } },
						"required": ["body"],
						"type": "object"
					} } },
					"required": true
				},
				"responses": {
					"200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/issue-comment" } } } },
					"422": { "$ref": "#/components/responses/validation_failed" }
				}
			}
		},
		"/repos/{owner}/{repo}/issues/{issue_number}": {
			"get": {
				"operationId": "issues/get",
				"parameters": [
					{ "$ref": "#/components/parameters/owner" },
					{ "$ref": "#/components/parameters/repo" },
					{ "$ref": "#/components/parameters/issue-number" }
				],
				"responses": {
					"200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/issue" } } } },
					"301": { "$ref": "#/components/responses/moved_permanently" },
					"304": { "$ref": "#/components/responses/not_modified" },
					"404": { "$ref": "#/components/responses/not_found" },
					"410": { "$ref": "#/components/responses/gone" }
				}
			},
			"patch": {
				"operationId": "issues/update",
				"parameters": [
					{ "$ref": "#/components/parameters/owner" },
					{ "$ref": "#/components/parameters/repo" },
					{ "$ref": "#/components/parameters/issue-number" }
				],
				"requestBody": {
					"content": { "application/json": { "schema": {
						"properties": {
							"assignee": {
								"nullable": true,
								"type": "string"
							},
							"assignees": {
								"items": { "oneOf": [{ "type": "string" }, {
									"properties": {
										"confidence": {
											"enum": [
												"low",
												"medium",
												"high"
											],
											"type": "string"
										},
										"login": { "type": "string" },
										"rationale": { "type": "string" },
										"suggest": { "type": "boolean" }
									},
									"type": "object"
								}] },
								"type": "array"
							},
							"body": {
								"nullable": true,
								"type": "string"
							},
							"duplicate_issue_id": { "type": "integer" },
							"issue_field_values": {
								"items": {
									"additionalProperties": false,
									"properties": {
										"confidence": {
											"enum": [
												"low",
												"medium",
												"high"
											],
											"type": "string"
										},
										"field_id": { "type": "integer" },
										"rationale": { "type": "string" },
										"suggest": { "type": "boolean" },
										"value": { "oneOf": [
											{ "type": "string" },
											{ "type": "number" },
											{
												"items": { "type": "string" },
												"type": "array"
											}
										] }
									},
									"required": ["field_id", "value"],
									"type": "object"
								},
								"type": "array"
							},
							"labels": {
								"items": { "oneOf": [{ "type": "string" }, {
									"properties": {
										"color": {
											"nullable": true,
											"type": "string"
										},
										"confidence": {
											"enum": [
												"low",
												"medium",
												"high"
											],
											"type": "string"
										},
										"description": {
											"nullable": true,
											"type": "string"
										},
										"id": { "type": "integer" },
										"name": { "type": "string" },
										"rationale": { "type": "string" },
										"suggest": { "type": "boolean" }
									},
									"type": "object"
								}] },
								"type": "array"
							},
							"milestone": { "anyOf": [{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }, { "enum": [null] }] },
							"state": {
								"enum": ["open", "closed"],
								"type": "string"
							},
							"state_reason": {
								"enum": [
									"completed",
									"not_planned",
									"duplicate",
									"reopened",
									null
								],
								"nullable": true,
								"type": "string"
							},
							"title": { "anyOf": [{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }, { "enum": [null] }] },
							"type": { "anyOf": [{ "oneOf": [{ "type": "string" }, {
								"properties": {
									"confidence": {
										"enum": [
											"low",
											"medium",
											"high"
										],
										"type": "string"
									},
									"rationale": { "type": "string" },
									"suggest": { "type": "boolean" },
									"value": {
										"nullable": true,
										"type": "string"
									}
								},
								"type": "object"
							}] }, { "enum": [null] }] }
						},
						"type": "object"
					} } },
					"required": false
				},
				"responses": {
					"200": { "content": { "application/json": { "schema": { "allOf": [{ "$ref": "#/components/schemas/issue" }, {
						"properties": { "suggestions": {
							"properties": {
								"assignees": {
									"items": {
										"properties": {
											"confidence": {
												"enum": [
													"low",
													"medium",
													"high"
												],
												"type": "string"
											},
											"ignored": { "type": "boolean" },
											"ignored_reason": {
												"enum": ["already_applied", "issue_already_closed"],
												"type": "string"
											},
											"login": { "type": "string" },
											"rationale": { "type": "string" },
											"suggest": { "type": "boolean" }
										},
										"type": "object"
									},
									"type": "array"
								},
								"issue_field_values": {
									"items": {
										"properties": {
											"confidence": {
												"enum": [
													"low",
													"medium",
													"high"
												],
												"type": "string"
											},
											"field_id": { "type": "integer" },
											"ignored": { "type": "boolean" },
											"ignored_reason": {
												"enum": ["already_applied", "issue_already_closed"],
												"type": "string"
											},
											"rationale": { "type": "string" },
											"suggest": { "type": "boolean" },
											"value": { "oneOf": [
												{ "type": "string" },
												{ "type": "number" },
												{
													"items": { "type": "string" },
													"type": "array"
												}
											] }
										},
										"type": "object"
									},
									"type": "array"
								},
								"labels": {
									"items": {
										"properties": {
											"confidence": {
												"enum": [
													"low",
													"medium",
													"high"
												],
												"type": "string"
											},
											"ignored": { "type": "boolean" },
											"ignored_reason": {
												"enum": ["already_applied", "issue_already_closed"],
												"type": "string"
											},
											"name": { "type": "string" },
											"rationale": { "type": "string" },
											"suggest": { "type": "boolean" }
										},
										"type": "object"
									},
									"type": "array"
								},
								"state": {
									"items": {
										"properties": {
											"confidence": {
												"enum": [
													"low",
													"medium",
													"high"
												],
												"type": "string"
											},
											"duplicate_issue_id": { "type": "integer" },
											"ignored": { "type": "boolean" },
											"ignored_reason": {
												"enum": ["already_applied", "issue_already_closed"],
												"type": "string"
											},
											"rationale": { "type": "string" },
											"state_reason": { "type": "string" },
											"suggest": { "type": "boolean" },
											"value": { "type": "string" }
										},
										"type": "object"
									},
									"type": "array"
								},
								"type": {
									"items": {
										"properties": {
											"confidence": {
												"enum": [
													"low",
													"medium",
													"high"
												],
												"type": "string"
											},
											"ignored": { "type": "boolean" },
											"ignored_reason": {
												"enum": ["already_applied", "issue_already_closed"],
												"type": "string"
											},
											"rationale": { "type": "string" },
											"suggest": { "type": "boolean" },
											"value": { "type": "string" }
										},
										"type": "object"
									},
									"type": "array"
								}
							},
							"type": "object"
						} },
						"type": "object"
					}] } } } },
					"301": { "$ref": "#/components/responses/moved_permanently" },
					"403": { "$ref": "#/components/responses/forbidden" },
					"404": { "$ref": "#/components/responses/not_found" },
					"410": { "$ref": "#/components/responses/gone" },
					"422": { "$ref": "#/components/responses/validation_failed" },
					"503": { "$ref": "#/components/responses/service_unavailable" }
				}
			}
		},
		"/repos/{owner}/{repo}/issues/{issue_number}/comments": {
			"get": {
				"operationId": "issues/list-comments",
				"parameters": [
					{ "$ref": "#/components/parameters/owner" },
					{ "$ref": "#/components/parameters/repo" },
					{ "$ref": "#/components/parameters/issue-number" },
					{ "$ref": "#/components/parameters/since" },
					{ "$ref": "#/components/parameters/per-page" },
					{ "$ref": "#/components/parameters/page" }
				],
				"responses": {
					"200": { "content": { "application/json": { "schema": {
						"items": { "$ref": "#/components/schemas/issue-comment" },
						"type": "array"
					} } } },
					"404": { "$ref": "#/components/responses/not_found" },
					"410": { "$ref": "#/components/responses/gone" }
				}
			},
			"post": {
				"operationId": "issues/create-comment",
				"parameters": [
					{ "$ref": "#/components/parameters/owner" },
					{ "$ref": "#/components/parameters/repo" },
					{ "$ref": "#/components/parameters/issue-number" }
				],
				"requestBody": {
					"content": { "application/json": { "schema": {
						"properties": { "body": { "type": "string" } },
						"required": ["body"],
						"type": "object"
					} } },
					"required": true
				},
				"responses": {
					"201": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/issue-comment" } } } },
					"403": { "$ref": "#/components/responses/forbidden" },
					"404": { "$ref": "#/components/responses/not_found" },
					"410": { "$ref": "#/components/responses/gone" },
					"422": { "$ref": "#/components/responses/validation_failed" }
				}
			}
		},
		"/repos/{owner}/{repo}/issues/{issue_number}/labels": { "post": {
			"operationId": "issues/add-labels",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/issue-number" }
			],
			"requestBody": {
				"content": { "application/json": { "schema": { "oneOf": [{
					"properties": { "labels": {
						"items": { "oneOf": [{ "type": "string" }, {
							"properties": {
								"confidence": {
									"enum": [
										"low",
										"medium",
										"high"
									],
									"type": "string"
								},
								"name": { "type": "string" },
								"rationale": { "type": "string" },
								"suggest": { "type": "boolean" }
							},
							"required": ["name"],
							"type": "object"
						}] },
						"minItems": 1,
						"type": "array"
					} },
					"type": "object"
				}] } } },
				"required": false
			},
			"responses": {
				"200": { "content": { "application/json": { "schema": {
					"items": { "$ref": "#/components/schemas/label" },
					"type": "array"
				} } } },
				"301": { "$ref": "#/components/responses/moved_permanently" },
				"404": { "$ref": "#/components/responses/not_found" },
				"410": { "$ref": "#/components/responses/gone" },
				"422": { "$ref": "#/components/responses/validation_failed" }
			}
		} },
		"/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": { "delete": {
			"operationId": "issues/remove-label",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/issue-number" },
				{
					"in": "path",
					"name": "name",
					"required": true,
					"schema": { "type": "string" }
				}
			],
			"responses": {
				"200": { "content": { "application/json": { "schema": {
					"items": { "$ref": "#/components/schemas/label" },
					"type": "array"
				} } } },
				"301": { "$ref": "#/components/responses/moved_permanently" },
				"404": { "$ref": "#/components/responses/not_found" },
				"410": { "$ref": "#/components/responses/gone" }
			}
		} },
		"/repos/{owner}/{repo}/issues/{issue_number}/lock": { "put": {
			"operationId": "issues/lock",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{ "$ref": "#/components/parameters/issue-number" }
			],
			"requestBody": {
				"content": { "application/json": { "schema": {
					"nullable": true,
					"properties": { "lock_reason": {
						"enum": [
							"off-topic",
							"too heated",
							"resolved",
							"spam"
						],
						"type": "string"
					} },
					"type": "object"
				} } },
				"required": false
			},
			"responses": {
				"204": {},
				"403": { "$ref": "#/components/responses/forbidden" },
				"404": { "$ref": "#/components/responses/not_found" },
				"410": { "$ref": "#/components/responses/gone" },
				"422": { "$ref": "#/components/responses/validation_failed" }
			}
		} },
		"/repos/{owner}/{repo}/labels": {
			"get": {
				"operationId": "issues/list-labels-for-repo",
				"parameters": [
					{ "$ref": "#/components/parameters/owner" },
					{ "$ref": "#/components/parameters/repo" },
					{ "$ref": "#/components/parameters/per-page" },
					{ "$ref": "#/components/parameters/page" }
				],
				"responses": {
					"200": { "content": { "application/json": { "schema": {
						"items": { "$ref": "#/components/schemas/label" },
						"type": "array"
					} } } },
					"404": { "$ref": "#/components/responses/not_found" }
				}
			},
			"post": {
				"operationId": "issues/create-label",
				"parameters": [{ "$ref": "#/components/parameters/owner" }, { "$ref": "#/components/parameters/repo" }],
				"requestBody": {
					"content": { "application/json": { "schema": {
						"properties": {
							"color": { "type": "string" },
							"description": { "type": "string" },
							"name": { "type": "string" }
						},
						"required": ["name"],
						"type": "object"
					} } },
					"required": true
				},
				"responses": {
					"201": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/label" } } } },
					"404": { "$ref": "#/components/responses/not_found" },
					"422": { "$ref": "#/components/responses/validation_failed" }
				}
			}
		},
		"/repos/{owner}/{repo}/labels/{name}": { "get": {
			"operationId": "issues/get-label",
			"parameters": [
				{ "$ref": "#/components/parameters/owner" },
				{ "$ref": "#/components/parameters/repo" },
				{
					"in": "path",
					"name": "name",
					"required": true,
					"schema": { "type": "string" }
				}
			],
			"responses": {
				"200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/label" } } } },
				"404": { "$ref": "#/components/responses/not_found" }
			}
		} },
		"/user": { "get": {
			"operationId": "users/get-authenticated",
			"parameters": [],
			"responses": {
				"200": { "content": { "application/json": { "schema": {
					"discriminator": {
						"mapping": {
							"private": "#/components/schemas/private-user",
							"public": "#/components/schemas/public-user"
						},
						"propertyName": "user_view_type"
					},
					"oneOf": [{ "$ref": "#/components/schemas/private-user" }, { "$ref": "#/components/schemas/public-user" }]
				} } } },
				"304": { "$ref": "#/components/responses/not_modified" },
				"401": { "$ref": "#/components/responses/requires_authentication" },
				"403": { "$ref": "#/components/responses/forbidden" }
			}
		} }
	},
	"x-origin": {
		"licence": "MIT",
		"package": "@octokit/openapi",
		"version": "23.0.2"
	}
};
// src/demo/openapi.ts
var import_ajv = require_ajv();
const paths = github_openapi_default.paths;
const parameters = github_openapi_default.components.parameters;
const responses = github_openapi_default.components.responses;
/** Statuses that GitHub gives everywhere and describes rarely; the shape is always this one. */
const EVERYWHERE = /* @__PURE__ */ new Set([
	400,
	401,
	403,
	404,
	410,
	422,
	429
]);
const BASIC_ERROR = "#/components/schemas/basic-error";
const JSON_SCHEMA = "/content/application~1json/schema";
const KEY = "github";
const ajv = new import_ajv.Ajv({
	strict: false,
	allErrors: true,
	inlineRefs: false,
	validateFormats: false,
	validateSchema: false
}).addSchema(github_openapi_default, KEY);
const candidates = Object.entries(paths).flatMap(([template, methods]) => Object.entries(methods).map(([method, operation]) => ({
	method: method.toUpperCase(),
	pattern: new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
	operation,
	pointer: `#/paths/${encodeURIComponent(template.replaceAll("/", "~1"))}/${method}`
})));
candidates.map(({ operation }) => operation.operationId);
/** Finds the operation that answers; undefined when the description has none. */
function findOperation(method, path) {
	for (const { operation, pointer, ...candidate } of candidates) {
		const found = candidate.method === method ? candidate.pattern.exec(path) : null;
		if (found === null) continue;
		const texts = Object.entries(found.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
		return {
			operation,
			pointer,
			path: Object.fromEntries(texts)
		};
	}
}
/** Checks a request: every parameter, that there is no other, and the body. */
function checkRequest(match, query, body) {
	const inPath = checkParameters(match, "path", match.path);
	const inQuery = checkParameters(match, "query", query);
	const problems = [
		...inPath.problems,
		...inQuery.problems,
		...checkBody$1(match, body)
	];
	return {
		path: inPath.values,
		query: inQuery.values,
		problems
	};
}
/** Checks an answer of the fake GitHub's own: its status and its body. */
function checkAnswer(match, status, body) {
	const given = match.operation.responses[status];
	if (given === void 0) {
		if (EVERYWHERE.has(status)) return check(BASIC_ERROR, body, "answer");
		return [`status ${status} is not described`];
	}
	const response = "$ref" in given ? responses[nameOf(given)] : given;
	const pointer = "$ref" in given ? given.$ref : `${match.pointer}/responses/${status}`;
	if (response?.content?.["application/json"] !== void 0) return check(`${pointer}${JSON_SCHEMA}`, body, "answer");
	return body === void 0 ? [] : [`status ${status} has no body`];
}
function checkParameters({ operation, pointer }, part, texts) {
	const values = {};
	const problems = [];
	const unknown = new Set(Object.keys(texts));
	for (const [index, given] of (operation.parameters ?? []).entries()) {
		const parameter = "$ref" in given ? parameters[nameOf(given)] : given;
		if (parameter?.in !== part) continue;
		const { name, required = false, schema } = parameter;
		unknown.delete(name);
		const text = texts[name];
		if (text === void 0) {
			if (required) problems.push(`${part} ${name} is missing`);
			continue;
		}
		const value = convert(text, schema.type);
		values[name] = value;
		const at = "$ref" in given ? given.$ref : `${pointer}/parameters/${index}`;
		problems.push(...check(`${at}/schema`, value, `${part} ${name}`));
	}
	for (const name of unknown) problems.push(`${part} ${name} is not described`);
	return {
		values,
		problems
	};
}
/** Parameters come as text. */
function convert(text, type) {
	if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
	if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
	return text;
}
function checkBody$1({ operation, pointer }, body) {
	if (operation.requestBody === void 0) return body === void 0 ? [] : ["the operation takes no body"];
	if (body !== void 0) return check(`${pointer}/requestBody${JSON_SCHEMA}`, body, "body");
	return operation.requestBody.required === true ? ["the body is missing"] : [];
}
/** Checks a value against the schema that a JSON pointer names. */
function check(pointer, value, subject) {
	const validate = ajv.getSchema(`${KEY}${pointer}`);
	if (validate === void 0) return [`${subject} has no schema at ${pointer}`];
	if (validate(value) === true) return [];
	return (validate.errors ?? []).map(({ instancePath, message = "is wrong" }) => `${subject}${instancePath} ${message}`);
}
function nameOf({ $ref }) {
	return $ref.slice($ref.lastIndexOf("/") + 1);
}
// src/demo/routes/route.ts
/** 200 with JSON. */
function ok(body) {
	return {
		status: 200,
		body
	};
}
/** GitHub's shape of an error. */
function refusal(status, message) {
	return {
		status,
		body: {
			message,
			documentation_url: "https://docs.github.com/rest",
			status: String(status)
		}
	};
}
const NOT_FOUND = refusal(404, "Not Found");
/** What a token without the permission gets. */
const NOT_ACCESSIBLE = refusal(403, "Resource not accessible by integration");
/** 422 for values that the description allows and GitHub does not. */
function validationFailed(...errors) {
	return {
		status: 422,
		body: {
			message: "Validation Failed",
			errors,
			documentation_url: "https://docs.github.com/rest",
			status: "422"
		}
	};
}
/** Characters as GitHub counts them: code points. */
function countCharacters(text) {
	return Array.from(text).length;
}
/** The 422 for a text above its limit, in characters; undefined when it fits. */
function tooLong(resource, field, text, maximum) {
	if (countCharacters(text) <= maximum) return void 0;
	return validationFailed({
		resource,
		field,
		code: "custom",
		message: `${field} is too long (maximum is ${maximum} characters)`
	});
}
// src/demo/routes/page.ts
/** GitHub's default and maximum of rows a page (docs.github.com, REST, pagination; 2026-08). */
const DEFAULT_PER_PAGE = 30;
const MAX_PER_PAGE = 100;
/**
* One page of a listing with its Link header. `show` turns the page's items into the
* body, so that only what is shown is made; too large a `per_page` is clamped, as GitHub does.
*/
function page(call, items, show) {
	const asked = call.query.per_page ?? DEFAULT_PER_PAGE;
	const perPage = asked < 1 ? DEFAULT_PER_PAGE : Math.min(asked, MAX_PER_PAGE);
	const current = Math.max(1, call.query.page ?? 1);
	const last = Math.max(1, Math.ceil(items.length / perPage));
	const answer = ok(show(items.slice((current - 1) * perPage, current * perPage)));
	const links = [
		...current > 1 ? [link(call.url, Math.min(current - 1, last), "prev")] : [],
		...current < last ? [link(call.url, current + 1, "next"), link(call.url, last, "last")] : [],
		...current > 1 ? [link(call.url, 1, "first")] : []
	];
	return links.length === 0 ? answer : {
		...answer,
		headers: { link: links.join(", ") }
	};
}
function link(url, number, relation) {
	const target = new URL(url);
	target.searchParams.set("page", String(number));
	return `<${target.href}>; rel="${relation}"`;
}
// src/demo/routes/created-filter.ts
/**
* Reads GitHub's search syntax for dates: `A..B`, `>=A`, `>A`, `<=B`, `<B`, `A`, with `*`
* for an open end; dates (whole days in UTC) or instants (whole seconds), both ends
* included. Undefined when the text is none of these.
* docs.github.com, "Understanding the search syntax", 2026-08.
*/
function readCreatedFilter(text) {
	const span = readSpan(text);
	if (span === void 0) return void 0;
	return (createdAt) => {
		const second = Math.floor(createdAt.getTime() / 1e3);
		return second >= span.first && second <= span.last;
	};
}
function readSpan(text) {
	const [, from, to] = /^(.+)\.\.(.+)$/.exec(text) ?? [];
	if (from !== void 0 && to !== void 0) {
		const start = from === "*" ? EVER : readMoment(from);
		const end = to === "*" ? EVER : readMoment(to);
		return start && end && {
			first: start.first,
			last: end.last
		};
	}
	const [, sign = "", moment = ""] = /^(>=|>|<=|<|)(.+)$/.exec(text) ?? [];
	const at = readMoment(moment);
	if (at === void 0) return void 0;
	if (sign === ">=") return {
		...EVER,
		first: at.first
	};
	if (sign === ">") return {
		...EVER,
		first: at.last + 1
	};
	if (sign === "<=") return {
		...EVER,
		last: at.last
	};
	if (sign === "<") return {
		...EVER,
		last: at.first - 1
	};
	return at;
}
const EVER = {
	first: -Infinity,
	last: Infinity
};
const DAY = 86400;
function readMoment(text) {
	if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d))?$/.test(text)) return void 0;
	const first = Date.parse(text) / 1e3;
	if (Number.isNaN(first)) return void 0;
	return {
		first,
		last: text.length === 10 ? first + DAY - 1 : first
	};
}
// src/demo/routes/wire-repository.ts
/** Where people read what the API serves. */
const WEB_URL = "https://github.com";
/** When everything began whose beginning the state does not hold. */
const LONG_AGO = "2025-01-01T00:00:00Z";
const USER_LINKS = "followers following gists starred subscriptions organizations repos events received_events";
const REPOSITORY_LINKS = "archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees";
const REPOSITORY_COUNTS = "forks forks_count network_count size stargazers_count subscribers_count watchers watchers_count";
/** An instant as GitHub writes it: whole seconds. */
function wireDate(date) {
	return `${date.toISOString().slice(0, 19)}Z`;
}
/** A user in the short form inside other answers. */
function wireUser(context, user) {
	const url = `${context.apiUrl}/users/${encodeURIComponent(user.login)}`;
	const id = Buffer.from(user.login).reduce((sum, byte) => (sum * 31 + byte) % 1e8, 7);
	return {
		login: user.login,
		id,
		node_id: `U_${id}`,
		avatar_url: `${WEB_URL}/identicons/${id}.png`,
		gravatar_id: "",
		url,
		html_url: `${WEB_URL}/${user.login.replace("[bot]", "")}`,
		...links(url, USER_LINKS),
		type: user.type,
		site_admin: false
	};
}
/** The signed-in user in full. */
function wirePublicUser(context, user) {
	const unknown = {
		name: null,
		company: null,
		blog: null,
		location: null,
		email: null,
		bio: null
	};
	const counts = {
		public_repos: 1,
		public_gists: 0,
		followers: 0,
		following: 0
	};
	const dates = {
		created_at: LONG_AGO,
		updated_at: LONG_AGO
	};
	const rest = {
		...unknown,
		...counts,
		...dates,
		hireable: null,
		user_view_type: "public"
	};
	return {
		...wireUser(context, user),
		...rest
	};
}
/** A user whom the state knows by login alone. */
function userOf(login) {
	return {
		login,
		type: login.endsWith("[bot]") ? "Bot" : "User"
	};
}
/** URL of the repository in the API. */
function repositoryUrl({ apiUrl, state }) {
	return `${apiUrl}/repos/${state.owner}/${state.name}`;
}
/** Page of the repository. */
function repositoryPage({ owner, name }) {
	return `${WEB_URL}/${owner}/${name}`;
}
/** The repository, or a fork of it, in the short form inside runs. */
function wireMinimalRepository(context, { id, owner, name } = context.state) {
	const url = `${context.apiUrl}/repos/${owner}/${name}`;
	return {
		id,
		node_id: `R_${id}`,
		name,
		full_name: `${owner}/${name}`,
		private: false,
		owner: wireUser(context, userOf(owner)),
		html_url: repositoryPage({
			owner,
			name
		}),
		description: null,
		fork: id !== context.state.id,
		url,
		...links(url, REPOSITORY_LINKS)
	};
}
/** The repository in full. */
function wireFullRepository(context) {
	const page = repositoryPage(context.state);
	const open = context.state.issues.filter(({ state }) => state === "open").length;
	const addresses = {
		clone_url: page,
		git_url: page,
		ssh_url: page,
		svn_url: page
	};
	const dates = {
		created_at: LONG_AGO,
		updated_at: LONG_AGO,
		pushed_at: LONG_AGO
	};
	const unknown = {
		homepage: null,
		language: null,
		license: null,
		mirror_url: null
	};
	const features = {
		has_issues: true,
		has_projects: false,
		has_wiki: false,
		has_pages: false
	};
	return {
		...wireMinimalRepository(context),
		...addresses,
		...dates,
		...unknown,
		...Object.fromEntries(REPOSITORY_COUNTS.split(" ").map((name) => [name, 0])),
		...features,
		has_discussions: false,
		has_downloads: false,
		archived: false,
		disabled: false,
		default_branch: "main",
		open_issues: open,
		open_issues_count: open
	};
}
/** The repository's workflows, in the order of the state. */
function wireWorkflows(context) {
	const page = repositoryPage(context.state);
	return context.state.workflows.map(({ id, name, path }) => ({
		id,
		node_id: `W_${id}`,
		name,
		path,
		state: "active",
		created_at: LONG_AGO,
		updated_at: LONG_AGO,
		url: `${repositoryUrl(context)}/actions/workflows/${id}`,
		html_url: `${page}/blob/main/${path}`,
		badge_url: `${page}/workflows/${encodeURIComponent(name)}/badge.svg`
	}));
}
function links(url, names) {
	return Object.fromEntries(names.split(" ").map((name) => [`${name}_url`, `${url}/${name}`]));
}
// src/demo/routes/runs.ts
/** GitHub cuts a filtered listing here (docs.github.com, REST, workflow runs; 2026-08). */
const MOST_FILTERED_RESULTS = 1e3;
const listRuns = (context, call) => list$1(context, call, context.state.runs);
const listRunsOfWorkflow = (context, call) => {
	const wanted = String(call.path.workflow_id);
	const workflow = context.state.workflows.find(({ id, path }) => wanted === String(id) || path.endsWith(`/${wanted}`));
	if (workflow === void 0) return NOT_FOUND;
	return list$1(context, call, context.state.runs.filter(({ workflowId }) => workflowId === workflow.id));
};
const getRun = (context, { path }) => {
	const run = context.state.runs.find(({ id }) => id === path.run_id);
	return run === void 0 ? NOT_FOUND : ok(wireRun(context, run, run.attempts.length));
};
const getRunAttempt = (context, { path }) => {
	const run = context.state.runs.find(({ id }) => id === path.run_id);
	const number = path.attempt_number;
	if (run?.attempts[number - 1] === void 0) return NOT_FOUND;
	return ok(wireRun(context, run, number));
};
function list$1(context, call, runs) {
	const { actor, branch, check_suite_id, created, event, head_sha, status } = call.query;
	const isCreated = created === void 0 ? () => true : readCreatedFilter(created);
	if (isCreated === void 0) return validationFailed({
		resource: "WorkflowRun",
		field: "created",
		code: "invalid"
	});
	const found = runs.filter((run) => isCreated(run.createdAt) && (actor ?? run.actor) === run.actor && (branch ?? run.headBranch) === run.headBranch && (check_suite_id ?? run.id) === run.id && (event ?? run.event) === run.event && (head_sha === void 0 || head_sha === headSha(run)) && (status === void 0 || isInStatus(run, status))).sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id);
	return page(call, [
		actor,
		branch,
		check_suite_id,
		created,
		event,
		head_sha,
		status
	].some((filter) => filter !== void 0) ? found.slice(0, MOST_FILTERED_RESULTS) : found, (shown) => ({
		total_count: found.length,
		workflow_runs: shown.map((run) => wireRun(context, run, run.attempts.length))
	}));
}
/** GitHub's `status` filter takes conclusions too. */
function isInStatus(run, status) {
	const latest = run.attempts.at(-1);
	return latest?.status === status || latest?.conclusion === status;
}
/** The commit of a run; the state names none, so it is made of the run's id. */
function headSha(run) {
	return createHash("sha1").update(String(run.id)).digest("hex");
}
/** A run as one attempt of it left it; its time of creation is the first attempt's. */
function wireRun(context, run, number) {
	const { state } = context;
	const attempt = run.attempts[number - 1];
	const workflow = state.workflows.find(({ id }) => id === run.workflowId);
	const name = workflow?.name ?? null;
	const url = `${repositoryUrl(context)}/actions/runs/${run.id}`;
	const actor = wireUser(context, userOf(run.actor));
	const commit = headSha(run);
	const author = {
		name: run.actor,
		email: `${run.actor}@users.noreply.github.com`
	};
	return {
		id: run.id,
		name,
		node_id: `WFR_${run.id}`,
		check_suite_id: run.id,
		head_branch: run.headBranch,
		head_sha: commit,
		path: workflow?.path ?? "",
		run_number: state.runs.indexOf(run) + 1,
		run_attempt: number,
		event: run.event,
		display_title: name ?? "",
		status: attempt?.status ?? null,
		conclusion: attempt?.conclusion ?? null,
		workflow_id: run.workflowId,
		url,
		html_url: `${repositoryPage(state)}/actions/runs/${run.id}`,
		pull_requests: [],
		created_at: wireDate(run.createdAt),
		updated_at: wireDate(attempt?.updatedAt ?? run.createdAt),
		run_started_at: wireDate(attempt?.startedAt ?? run.createdAt),
		actor,
		triggering_actor: actor,
		jobs_url: `${url}/jobs`,
		logs_url: `${url}/logs`,
		check_suite_url: `${repositoryUrl(context)}/check-suites/${run.id}`,
		artifacts_url: `${url}/artifacts`,
		cancel_url: `${url}/cancel`,
		rerun_url: `${url}/rerun`,
		previous_attempt_url: number > 1 ? `${url}/attempts/${number - 1}` : null,
		workflow_url: `${repositoryUrl(context)}/actions/workflows/${run.workflowId}`,
		head_commit: {
			id: commit,
			tree_id: commit,
			message: "A commit",
			timestamp: wireDate(run.createdAt),
			author,
			committer: author
		},
		repository: wireMinimalRepository(context),
		head_repository: wireHeadRepository(context, run)
	};
}
function wireHeadRepository(context, run) {
	const id = run.headRepositoryId;
	if (id === null) return null;
	return wireMinimalRepository(context, {
		id,
		owner: id === context.state.id ? context.state.owner : run.actor,
		name: context.state.name
	});
}
// src/demo/routes/artifacts.ts
const listArtifacts = (context, call) => list(context, call, context.state.artifacts);
const listArtifactsOfRun = (context, call) => {
	const { run_id } = call.path;
	if (!context.state.runs.some(({ id }) => id === run_id)) return NOT_FOUND;
	return list(context, call, context.state.artifacts.filter(({ runId }) => runId === run_id));
};
const getArtifact = (context, { path }) => {
	const artifact = context.state.artifacts.find(({ id }) => id === path.artifact_id);
	return artifact === void 0 ? NOT_FOUND : ok(wireArtifact(context, artifact));
};
const downloadArtifact = (context, { path }) => {
	const artifact = context.state.artifacts.find(({ id }) => id === path.artifact_id);
	if (artifact === void 0 || path.archive_format !== "zip") return NOT_FOUND;
	if (artifact.isGone === true || isExpired(context, artifact)) return refusal(410, "Artifact has expired");
	return {
		status: 302,
		headers: { location: context.signDownload(artifact) }
	};
};
function list(context, call, artifacts) {
	const { name, direction } = call.query;
	const sign = direction === "asc" ? -1 : 1;
	const found = artifacts.filter((artifact) => name === void 0 || artifact.name === name).sort((a, b) => sign * (b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id));
	return page(call, found, (shown) => ({
		total_count: found.length,
		artifacts: shown.map((artifact) => wireArtifact(context, artifact))
	}));
}
function isExpired(context, artifact) {
	return artifact.expiresAt <= context.now();
}
function wireArtifact(context, artifact) {
	const run = context.state.runs.find(({ id }) => id === artifact.runId);
	const url = `${repositoryUrl(context)}/actions/artifacts/${artifact.id}`;
	const { size, digest } = measure(artifact);
	return {
		id: artifact.id,
		node_id: `A_${artifact.id}`,
		name: artifact.name,
		size_in_bytes: size,
		url,
		archive_download_url: `${url}/zip`,
		expired: isExpired(context, artifact),
		created_at: wireDate(artifact.createdAt),
		updated_at: wireDate(artifact.createdAt),
		expires_at: wireDate(artifact.expiresAt),
		digest,
		workflow_run: run && {
			id: run.id,
			repository_id: context.state.id,
			...run.headRepositoryId === null ? {} : { head_repository_id: run.headRepositoryId },
			head_branch: run.headBranch,
			head_sha: headSha(run)
		}
	};
}
/** Content is made once for its measure, not for each listing. */
const measures = /* @__PURE__ */ new WeakMap();
/** Content made by a function is left alone when its size is given: it may be huge. */
function measure(artifact) {
	const { sizeInBytes, content } = artifact;
	if (sizeInBytes !== void 0 && typeof content === "function") return {
		size: sizeInBytes,
		digest: null
	};
	const known = measures.get(artifact);
	if (known !== void 0) return known;
	const bytes = readContent(artifact);
	const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
	const measured = {
		size: sizeInBytes ?? bytes.length,
		digest
	};
	measures.set(artifact, measured);
	return measured;
}
// src/demo/routes/labels.ts
/** Limits in characters: GitHub's own 422 answers, 2026. */
const MAX_NAME = 50;
const MAX_DESCRIPTION = 100;
/** GitHub's colour of a label that an issue brought in. */
const DEFAULT_COLOR = "ededed";
const listLabels = (context, call) => page(call, context.state.labels, (labels) => labels.map(({ name }) => wireLabel(context, name)));
const getLabel = (context, { path }) => findLabel(context, path.name) === void 0 ? NOT_FOUND : ok(wireLabel(context, path.name));
const createLabel = (context, { body }) => {
	const { name, color = DEFAULT_COLOR, description = null } = body;
	const invalid = (field, code) => validationFailed({
		resource: "Label",
		field,
		code
	});
	if (name.trim() === "") return invalid("name", "missing_field");
	if (findLabel(context, name) !== void 0) return invalid("name", "already_exists");
	if (!/^[0-9a-f]{6}$/i.test(color)) return invalid("color", "invalid");
	const excess = tooLong("Label", "name", name, MAX_NAME) ?? tooLong("Label", "description", description ?? "", MAX_DESCRIPTION);
	if (excess !== void 0) return excess;
	context.state.labels.push({
		name,
		color: color.toLowerCase(),
		description
	});
	return {
		status: 201,
		body: wireLabel(context, name)
	};
};
/**
* Names as the repository spells them; labels that it lacks are made, as GitHub does for
* those who may write. An Answer when GitHub refuses a name.
*/
function adoptLabels(context, names) {
	if (names.some((name) => name.trim() === "" || countCharacters(name) > MAX_NAME)) return validationFailed({
		resource: "Label",
		field: "name",
		code: "invalid"
	});
	const adopted = names.map((name) => {
		const known = findLabel(context, name);
		if (known !== void 0) return known.name;
		context.state.labels.push({
			name,
			color: DEFAULT_COLOR,
			description: null
		});
		return name;
	});
	return [...new Set(adopted)];
}
/** A label by its name, which may be one that only an issue of the state carries. */
function wireLabel(context, name) {
	const unlisted = {
		name,
		color: DEFAULT_COLOR,
		description: null
	};
	const label = findLabel(context, name) ?? unlisted;
	const id = context.state.labels.indexOf(label) + 1;
	return {
		id,
		node_id: `LA_${id}`,
		url: `${repositoryUrl(context)}/labels/${encodeURIComponent(label.name)}`,
		...label,
		default: false
	};
}
/** Whether two names are the same label to GitHub. */
function isSameLabel(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function findLabel({ state }, wanted) {
	return state.labels.find(({ name }) => isSameLabel(name, wanted));
}
// src/demo/routes/issues.ts
/** Limits in characters: GitHub's own 422 answers, 2026. */
const MAX_TITLE = 256;
const MAX_BODY = 65536;
/** Filters on what the state does not hold. */
const UNPLAYED = [
	"milestone",
	"assignee",
	"type",
	"mentioned",
	"issue_field_values"
];
const ORDERS = {
	created: (issue) => issue.createdAt.getTime(),
	updated: (issue) => issue.updatedAt.getTime(),
	comments: (issue) => issue.comments.length
};
/** Pull requests are listed too, as GitHub does. */
const listIssues = (context, call) => {
	const { query } = call;
	const unplayed = UNPLAYED.find((filter) => query[filter] !== void 0);
	if (unplayed !== void 0) {
		const problem = `The fake GitHub does not play the filter ${unplayed} of issues.`;
		return {
			...refusal(422, problem),
			problem
		};
	}
	const { state = "open", sort = "created", direction = "desc", since, creator } = query;
	const labels = query.labels?.split(",") ?? [];
	const sign = direction === "asc" ? -1 : 1;
	return page(call, context.state.issues.filter((issue) => (state === "all" || issue.state === state) && (creator === void 0 || issue.user.login === creator) && (since === void 0 || issue.updatedAt.getTime() >= Date.parse(since)) && labels.every((wanted) => issue.labels.some((label) => isSameLabel(label, wanted)))).sort((a, b) => sign * (ORDERS[sort](b) - ORDERS[sort](a) || b.number - a.number)), (issues) => issues.map((issue) => wireIssue(context, issue)));
};
const getIssue = (context, { path }) => {
	const issue = findIssue(context, path.issue_number);
	return issue === void 0 ? NOT_FOUND : ok(wireIssue(context, issue));
};
const createIssue = (context, { body }) => {
	const title = String(body.title);
	const wrong = checkTexts(title, body.body);
	if (wrong !== void 0) return wrong;
	const labels = adoptLabels(context, (body.labels ?? []).map(labelName));
	if (!isList(labels)) return labels;
	const now = context.now();
	const issue = {
		number: Math.max(0, ...context.state.issues.map(({ number }) => number)) + 1,
		title,
		body: body.body ?? "",
		labels: [...labels],
		state: "open",
		stateReason: null,
		user: context.author,
		createdAt: now,
		updatedAt: now,
		closedAt: null,
		isLocked: false,
		isPullRequest: false,
		comments: []
	};
	context.state.issues.push(issue);
	return {
		status: 201,
		body: wireIssue(context, issue)
	};
};
const updateIssue = (context, { path, body }) => {
	const issue = findIssue(context, path.issue_number);
	if (issue === void 0) return NOT_FOUND;
	const title = String(body.title ?? issue.title);
	const wrong = checkTexts(title, body.body ?? "");
	if (wrong !== void 0) return wrong;
	const labels = body.labels && adoptLabels(context, body.labels.map(labelName));
	if (labels !== void 0 && !isList(labels)) return labels;
	issue.title = title;
	if (body.body !== void 0 && body.body !== issue.body) {
		issue.body = body.body ?? "";
		issue.edit = {
			at: context.now(),
			by: context.author
		};
	}
	if (labels !== void 0) issue.labels = [...labels];
	if (body.state !== void 0 && body.state !== issue.state) {
		const isClosed = body.state === "closed";
		issue.state = body.state;
		issue.stateReason = body.state_reason ?? (isClosed ? "completed" : "reopened");
		issue.closedAt = isClosed ? context.now() : null;
	}
	issue.updatedAt = context.now();
	return ok(wireIssue(context, issue));
};
const addLabels = (context, { path, body }) => {
	const issue = findIssue(context, path.issue_number);
	if (issue === void 0) return NOT_FOUND;
	const added = adoptLabels(context, (body?.labels ?? []).map(labelName));
	if (!isList(added)) return added;
	issue.labels = [.../* @__PURE__ */ new Set([...issue.labels, ...added])];
	issue.updatedAt = context.now();
	return ok(issue.labels.map((name) => wireLabel(context, name)));
};
const removeLabel = (context, { path }) => {
	const issue = findIssue(context, path.issue_number);
	if (issue === void 0) return NOT_FOUND;
	const kept = issue.labels.filter((label) => !isSameLabel(label, path.name));
	if (kept.length === issue.labels.length) return refusal(404, "Label does not exist");
	issue.labels = kept;
	issue.updatedAt = context.now();
	return ok(kept.map((name) => wireLabel(context, name)));
};
const lockIssue = (context, { path }) => {
	const issue = findIssue(context, path.issue_number);
	if (issue === void 0) return NOT_FOUND;
	issue.isLocked = true;
	return { status: 204 };
};
/** An issue or pull request by its number. */
function findIssue({ state }, wanted) {
	return state.issues.find(({ number }) => number === wanted);
}
function checkTexts(title, body) {
	if (title.trim() === "") return validationFailed({
		resource: "Issue",
		field: "title",
		code: "missing_field"
	});
	return tooLong("Issue", "title", title, MAX_TITLE) ?? tooLong("Issue", "body", body ?? "", 65536);
}
function labelName(label) {
	return typeof label === "string" ? label : label.name ?? "";
}
function isList(labels) {
	return Array.isArray(labels);
}
function wireIssue(context, issue) {
	const { number } = issue;
	const url = `${repositoryUrl(context)}/issues/${number}`;
	const kind = issue.isPullRequest ? "pull" : "issues";
	const html_url = `${repositoryPage(context.state)}/${kind}/${number}`;
	return {
		id: 1e6 + number,
		node_id: `I_${number}`,
		number,
		url,
		html_url,
		repository_url: repositoryUrl(context),
		labels_url: `${url}/labels{/name}`,
		comments_url: `${url}/comments`,
		events_url: `${url}/events`,
		title: issue.title,
		body: issue.body,
		user: wireUser(context, issue.user),
		labels: issue.labels.map((name) => wireLabel(context, name)),
		state: issue.state,
		state_reason: issue.stateReason,
		locked: issue.isLocked,
		active_lock_reason: null,
		assignee: null,
		assignees: [],
		milestone: null,
		comments: issue.comments.length,
		created_at: wireDate(issue.createdAt),
		updated_at: wireDate(issue.updatedAt),
		closed_at: issue.closedAt && wireDate(issue.closedAt),
		author_association: issue.user.type === "Bot" ? "NONE" : "MEMBER",
		performed_via_github_app: null,
		...issue.isPullRequest ? { pull_request: wirePullRequest(context, number, html_url) } : {}
	};
}
function wirePullRequest(context, number, html_url) {
	return {
		url: `${repositoryUrl(context)}/pulls/${number}`,
		html_url,
		diff_url: `${html_url}.diff`,
		patch_url: `${html_url}.patch`
	};
}
// src/demo/routes/comments.ts
const listComments = (context, call) => {
	const issue = findIssue(context, call.path.issue_number);
	if (issue === void 0) return NOT_FOUND;
	const { since } = call.query;
	return page(call, issue.comments.filter(({ createdAt }) => since === void 0 || createdAt.getTime() >= Date.parse(since)), (shown) => shown.map((comment) => wireComment(context, issue, comment)));
};
const createComment = (context, { path, body }) => {
	const issue = findIssue(context, path.issue_number);
	if (issue === void 0) return NOT_FOUND;
	const wrong = checkBody(body.body);
	if (wrong !== void 0) return wrong;
	const ids = context.state.issues.flatMap(({ comments }) => comments.map(({ id }) => id));
	const now = context.now();
	const comment = {
		id: Math.max(0, ...ids) + 1,
		body: body.body,
		user: context.author,
		createdAt: now
	};
	issue.comments.push(comment);
	issue.updatedAt = now;
	return {
		status: 201,
		body: wireComment(context, issue, comment)
	};
};
const updateComment = (context, { path, body }) => {
	const found = findComment(context, Number(path.comment_id));
	if (found === void 0) return NOT_FOUND;
	const wrong = checkBody(body.body);
	if (wrong !== void 0) return wrong;
	const { issue, comment } = found;
	comment.body = body.body;
	comment.updatedAt = context.now();
	return ok(wireComment(context, issue, comment));
};
const deleteComment = (context, { path }) => {
	const found = findComment(context, Number(path.comment_id));
	if (found === void 0) return NOT_FOUND;
	const { issue, comment } = found;
	issue.comments.splice(issue.comments.indexOf(comment), 1);
	return { status: 204 };
};
/** A comment by its id, which is unique in the repository. */
function findComment({ state }, id) {
	for (const issue of state.issues) {
		const comment = issue.comments.find((candidate) => candidate.id === id);
		if (comment !== void 0) return {
			issue,
			comment
		};
	}
}
function checkBody(body) {
	if (body.trim() === "") return validationFailed({
		resource: "IssueComment",
		field: "body",
		code: "missing_field"
	});
	return tooLong("IssueComment", "body", body, MAX_BODY);
}
function wireComment(context, issue, comment) {
	const issues = `${repositoryUrl(context)}/issues`;
	const page = `${repositoryPage(context.state)}/issues/${issue.number}`;
	return {
		id: comment.id,
		node_id: `IC_${comment.id}`,
		url: `${issues}/comments/${comment.id}`,
		html_url: `${page}#issuecomment-${comment.id}`,
		issue_url: `${issues}/${issue.number}`,
		body: comment.body,
		user: wireUser(context, comment.user),
		author_association: comment.user.type === "Bot" ? "NONE" : "MEMBER",
		performed_via_github_app: null,
		created_at: wireDate(comment.createdAt),
		updated_at: wireDate(comment.updatedAt ?? comment.createdAt)
	};
}
// src/demo/routes/repository.ts
const getRepository = (context) => ok(wireFullRepository(context));
const listWorkflows = (context, call) => {
	const all = wireWorkflows(context);
	return page(call, all, (workflows) => ({
		total_count: all.length,
		workflows
	}));
};
/** A workflow's own token belongs to no user: GitHub refuses it. */
const getUser = (context) => context.author.type === "Bot" ? NOT_ACCESSIBLE : ok(wirePublicUser(context, context.author));
const getRateLimit = (context) => {
	const core = context.rateLimit();
	const rate = {
		...core,
		used: core.limit - core.remaining
	};
	return ok({
		resources: {
			core: rate,
			search: {
				limit: 30,
				remaining: 30,
				reset: core.reset,
				used: 0
			}
		},
		rate
	});
};
// src/demo/routes/all.ts
/** The operations that the fake GitHub serves; `prune-openapi.ts` keeps just these. */
const ROUTES = {
	"actions/download-artifact": downloadArtifact,
	"actions/get-artifact": getArtifact,
	"actions/get-workflow-run": getRun,
	"actions/get-workflow-run-attempt": getRunAttempt,
	"actions/list-artifacts-for-repo": listArtifacts,
	"actions/list-repo-workflows": listWorkflows,
	"actions/list-workflow-run-artifacts": listArtifactsOfRun,
	"actions/list-workflow-runs": listRunsOfWorkflow,
	"actions/list-workflow-runs-for-repo": listRuns,
	"issues/add-labels": addLabels,
	"issues/create": createIssue,
	"issues/create-comment": createComment,
	"issues/create-label": createLabel,
	"issues/delete-comment": deleteComment,
	"issues/get": getIssue,
	"issues/get-label": getLabel,
	"issues/list-comments": listComments,
	"issues/list-for-repo": listIssues,
	"issues/list-labels-for-repo": listLabels,
	"issues/lock": lockIssue,
	"issues/remove-label": removeLabel,
	"issues/update": updateIssue,
	"issues/update-comment": updateComment,
	"rate-limit/get": getRateLimit,
	"repos/get": getRepository,
	"users/get-authenticated": getUser
};
// src/demo/github-api.ts
const HOUR_MS = 36e5;
/** Makes the API over a state, which writing requests change. */
function createGitHubApi(options) {
	const { token, permissions, now, state } = options;
	const inAnHour = () => new Date(now().getTime() + HOUR_MS);
	const { limit, ...start } = options.rateLimit ?? {
		limit: 1e3,
		remaining: 1e3,
		resetAt: inAnHour()
	};
	let { remaining, resetAt } = start;
	function refreshRateLimit() {
		if (now() < resetAt) return;
		remaining = limit;
		resetAt = inAnHour();
	}
	const context = {
		...options,
		rateLimit: () => ({
			limit,
			remaining,
			reset: Math.ceil(resetAt.getTime() / 1e3)
		})
	};
	/** In GitHub's order: who asks, how often, what, whether they may, and only then the answer. */
	function answer(request, url) {
		const { authorization } = request.headers;
		if (authorization === void 0) return refusal(401, "Requires authentication");
		if (!isToken(authorization, token)) return refusal(401, "Bad credentials");
		refreshRateLimit();
		const { pathname } = url;
		if (pathname !== "/rate_limit") {
			if (remaining === 0) return refusal(403, "API rate limit exceeded for installation.");
			remaining -= 1;
		}
		if (pathname === "/graphql") return answerGraphQl(request.body, options);
		const match = findOperation(request.method, pathname);
		if (match === void 0) {
			const problem = `${request.method} ${pathname}: the fake GitHub does not serve this.`;
			return {
				...NOT_FOUND,
				problem
			};
		}
		if (!isSameRepository(match)) return NOT_FOUND;
		if (!isPermitted(match.operation.operationId, request.method, permissions)) return NOT_ACCESSIBLE;
		return answerOperation(match, request, url);
	}
	function answerOperation(match, request, url) {
		const asked = `${request.method} ${url.pathname}`;
		let body;
		try {
			body = request.body === "" ? void 0 : JSON.parse(request.body);
		} catch {
			const problem = `${asked}: the body is not JSON.`;
			return {
				...refusal(400, "Problems parsing JSON"),
				problem
			};
		}
		const checked = checkRequest(match, request.query, body);
		if (checked.problems.length > 0) {
			const problem = `${asked}: ${checked.problems.join("; ")}.`;
			return {
				...refusal(422, `Invalid request. ${checked.problems.join("; ")}`),
				problem
			};
		}
		const given = Reflect.get(ROUTES, match.operation.operationId)(context, {
			...checked,
			body,
			url
		});
		const wrong = checkAnswer(match, given.status, given.body);
		if (wrong.length === 0) return given;
		const problem = `${asked}: GitHub would not answer so: ${wrong.join("; ")}.`;
		return {
			...refusal(500, problem),
			problem
		};
	}
	function isSameRepository({ path }) {
		const { owner = state.owner, repo = state.name } = path;
		const isSame = (a, b) => a.toLowerCase() === b.toLowerCase();
		return isSame(owner, state.owner) && isSame(repo, state.name);
	}
	return {
		answer,
		headers: () => ({
			date: now().toUTCString(),
			"x-github-request-id": randomUUID(),
			"x-ratelimit-limit": String(limit),
			"x-ratelimit-remaining": String(remaining),
			"x-ratelimit-reset": String(context.rateLimit().reset),
			"x-ratelimit-used": String(limit - remaining),
			"x-ratelimit-resource": "core"
		})
	};
}
/** The queries that are played: who the token belongs to, and who edited issues. */
function answerGraphQl(body, { author, state }) {
	if (body.startsWith("{\"query\":\"{ viewer { login } }\"")) return ok({ data: { viewer: { login: author.login } } });
	const numbers = [...body.matchAll(/issue\(number: (\d+)\) \{ number lastEditedAt editor/g)];
	if (numbers.length > 0) {
		const issues = numbers.map(([, number]) => {
			const issue = state.issues.find((one) => one.number === Number(number));
			const { at, by } = issue?.edit ?? {};
			const editor = by && {
				__typename: by.type,
				login: by.login.replace(/\[bot\]$/, "")
			};
			const edit = {
				lastEditedAt: at?.toISOString() ?? null,
				editor: editor ?? null
			};
			return [`i${number}`, issue === void 0 ? null : {
				number: issue.number,
				...edit
			}];
		});
		return ok({ data: { repository: Object.fromEntries(issues) } });
	}
	const problem = "The fake GitHub plays no such GraphQL query.";
	return {
		...refusal(400, problem),
		problem
	};
}
function isToken(authorization, token) {
	const [, given] = /^(?:token|bearer) (.+)$/i.exec(authorization) ?? [];
	return given === token;
}
/** The rest needs no permission beyond seeing the repository. */
function isPermitted(operationId, method, permissions) {
	const isRead = method === "GET";
	if (operationId.startsWith("actions/")) return isRead && permissions.actions === "read";
	if (!operationId.startsWith("issues/")) return true;
	return permissions.issues === "write" || isRead && permissions.issues === "read";
}
// src/demo/fake-github.ts
/** Token that the fake GitHub accepts by default. */
const DEMO_TOKEN = "demo-token";
/** Starts the fake GitHub on two free ports of this machine. */
async function startFakeGitHub(state, options = {}) {
	const { now = () => /* @__PURE__ */ new Date(), latencyMs = 0, intercept } = options;
	const requests = [];
	const problems = [];
	async function play(message, response, server, answer, headers) {
		const url = new URL(message.url ?? "/", `http://${message.headers.host}`);
		const request = {
			server,
			method: message.method ?? "GET",
			path: url.pathname,
			query: Object.fromEntries(url.searchParams),
			headers: message.headers,
			body: await text(message),
			honest: () => answer(request, url)
		};
		if (latencyMs > 0) await setTimeout(latencyMs);
		const given = attempt(() => intercept?.(request) ?? request.honest());
		const { method, path, query } = request;
		const logged = {
			server,
			method,
			path,
			query,
			status: typeof given === "string" ? null : given.status,
			hasAuthorization: message.headers.authorization !== void 0,
			at: now()
		};
		if (typeof given === "string") {
			requests.push({
				...logged,
				bytes: 0
			});
			if (given === "destroy") message.socket.destroy();
			return;
		}
		if (given.problem !== void 0) problems.push(given.problem);
		const bytes = send(response, {
			...given,
			headers: {
				...headers(),
				...given.headers
			}
		});
		requests.push({
			...logged,
			bytes
		});
	}
	const [apiServer, blobServer] = [await openServer(), await openServer()];
	const blobs = createBlobStore(now);
	const api = createGitHubApi({
		state,
		apiUrl: apiServer.url,
		now,
		author: options.author ?? {
			login: "github-actions[bot]",
			type: "Bot"
		},
		token: options.token ?? "demo-token",
		permissions: options.permissions ?? {
			actions: "read",
			issues: "write"
		},
		rateLimit: options.rateLimit,
		signDownload: (artifact) => `${options.blobOrigin ?? blobServer.url}${blobs.sign(artifact)}`
	});
	const blobHeaders = () => ({ date: now().toUTCString() });
	apiServer.serve((message, response) => play(message, response, "api", api.answer, api.headers));
	blobServer.serve((message, response) => play(message, response, "blob", blobs.answer, blobHeaders));
	return {
		apiUrl: apiServer.url,
		blobUrl: blobServer.url,
		state,
		requests,
		problems,
		close: async () => {
			await Promise.all([apiServer.close(), blobServer.close()]);
		}
	};
}
/** A defect, such as content that cannot be made, is an answer and a problem, not a hang. */
function attempt(play) {
	try {
		return play();
	} catch (error) {
		const problem = `The fake GitHub failed: ${String(error)}`;
		return {
			status: 500,
			body: problem,
			problem
		};
	}
}
// src/commands/demo-command.ts
/**
* `demo`: the whole job over HTTP against an embedded fake GitHub with a sample
* repository, on the sample's own clock. Needs no token and no network.
*/
async function demoCommand(args, terminal, log) {
	const { values } = parseArgs({
		args: [...args],
		options: {
			"output-dir": { type: "string" },
			since: { type: "string" },
			paperclip: {
				type: "boolean",
				default: false
			},
			...PRINTING_FLAGS
		}
	});
	const { format, output, paperclip, ...inputs } = values;
	const printing = parsePrinting({
		format,
		output
	});
	if (paperclip) {
		const { demoPaperclip } = await import("./demo-paperclip.js");
		return demoPaperclip(printing, terminal, log);
	}
	const { state, now } = createSampleRepository();
	const github = await startFakeGitHub(state, { now: () => now });
	try {
		const options = await parseOptions({
			...inputs,
			repository: `${state.owner}/${state.name}`,
			"output-dir": await outputDirOf(inputs, terminal)
		});
		const result = await reportOnGitHub(options, {
			token: DEMO_TOKEN,
			apiUrl: github.apiUrl,
			summaryPath: void 0,
			log,
			now: () => now,
			isThrottled: false
		});
		return await printReport(result, {
			...options,
			...printing
		}, terminal, log);
	} finally {
		await github.close();
	}
}
export { demoCommand };
