import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { r as UserError, t as PublishError } from "./errors.js";
import { $ as strictObject, A as groupBy, C as sayUsdOrMore, D as MISSING_SPEND, E as GAP_REASONS, F as finite, H as minValue, I as getDotPath, J as pipe, K as optional, O as NOT_ANALYZED, P as custom, Q as safeParse, S as sayUsd, W as number, Y as record, _ as sayList, a as per, b as sayShare, c as windowDays, d as mergeByName, et as string, f as CURES, g as sayCount, h as usedWorkflows, i as missingShare, k as runCounts, l as consumptionByName, m as usedRuns, n as costPerRunGrowth, o as tokensGrowth, p as lacking, r as isOver, s as tokensPerRunGrowth, t as costPerDayGrowth, u as countDegraded, v as sayMany, w as CATALOGUE, x as sayTokens, y as sayOf } from "./like-for-like.js";
import { n as canonicalModel } from "./model-name.js";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
// src/domain/finding.ts
/** How much it matters if it is true. */
const SEVERITIES = [
	"low",
	"medium",
	"high"
];
// src/fail-on.ts
/** Findings that are at least as severe as asked for. */
function atLeast(findings, least) {
	const rank = (severity) => SEVERITIES.indexOf(severity);
	return findings.filter(({ severity }) => rank(severity) >= rank(least));
}
// src/publishers/files.ts
/**
* Writes the report's files into a folder, made when missing, and gives their paths. Each
* appears complete or not at all, and none before all are written: a reader never meets
* half a report. Throws PublishError when the folder cannot be written to.
*/
async function writeFiles(outputDir, files) {
	const drafts = Object.entries(files).map(([name, text]) => ({
		path: join(outputDir, name),
		draft: join(outputDir, `.${name}.${randomUUID()}`),
		text
	}));
	try {
		await mkdir(outputDir, { recursive: true });
		for (const { draft, text } of drafts) await writeFile(draft, text, { flag: "wx" });
		for (const { draft, path } of drafts) await rename(draft, path);
	} catch (error) {
		await Promise.allSettled(drafts.map(({ draft }) => rm(draft, { force: true })));
		const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
		throw new PublishError(`The report's files could not be written to ${outputDir}${code}: give a folder that can be written to as \`output-dir\`.`, { cause: error });
	}
	return {
		"report.json": join(outputDir, "report.json"),
		"report.md": join(outputDir, "report.md"),
		"usage.csv": join(outputDir, "usage.csv")
	};
}
/** Writes one file of the user's choice. Throws PublishError when it cannot be written. */
async function writeOutput(path, text) {
	try {
		await writeFile(path, text);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
		throw new PublishError(`${path} could not be written${code}: give a file in a folder that exists as --output.`, { cause: error });
	}
}
// src/sources/archive.ts
/** Why an archive gave no files. */
var ArchiveError = class extends Error {
	reason;
	constructor(reason, message, options) {
		super(message, options);
		this.reason = reason;
	}
};
/**
* Archives up to this size are opened in memory; of larger ones only parts are. Bytes.
* Measured: a whole archive of 300 MB in memory takes 1 GB.
*/
const MAX_IN_MEMORY_BYTES = 4194304;
/** The largest archive that is fetched as a whole. Bytes. */
const MAX_ARCHIVE_BYTES = 536870912;
/** The largest list of an archive's files: 160 bytes for each of 100,000. Bytes. */
const MAX_DIRECTORY_BYTES = 16777216;
/** The largest file taken out of an archive, declared and real: 150,000 records. Bytes. */
const MAX_FILE_BYTES = 67108864;
/** All files taken out of one archive, which are in memory together. Bytes. */
const MAX_FILES_BYTES = 4 * MAX_FILE_BYTES;
/** More files of interest than any gh-aw artifact holds. */
const MAX_FILES = 100;
/** More entries than an artifact of an agent's run holds. */
const MAX_ENTRIES = 1e5;
/**
* What stands before an entry's data (APPNOTE.TXT 6.3.10, 4.3.7): a header of 30 bytes,
* the name, and fields whose length only the entry itself tells. Bytes, as a rule enough.
*/
const LOCAL_HEADER_BYTES = 286;
/** Whether bytes begin as a zip archive does, an empty one included. */
function isZip(head) {
	const [a, b, c, d] = head;
	return a === 80 && b === 75 && (c === 3 && d === 4 || c === 5 && d === 6);
}
/**
* Takes the wanted files out of an archive in memory. adm-zip checks sizes and checksums
* once it unpacks, so declared sizes pass a gate first; what it refuses (such as two
* entries of one name) is read by zip.js. Throws ArchiveError.
*/
async function readArchive(bytes, isWanted) {
	try {
		return await readWithAdmZip(bytes, isWanted);
	} catch (error) {
		if (error instanceof ArchiveError) throw error;
		return readLargeArchive(new Blob([bytes]), isWanted);
	}
}
/** Takes the wanted files out of an archive that is too large for memory. Throws ArchiveError. */
async function readLargeArchive(blob, isWanted) {
	return readArchiveFrom({
		size: blob.size,
		read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer())
	}, isWanted);
}
/**
* Takes the wanted files out of an archive of which only the directory and these files are
* read. Throws ArchiveError, or what the source threw.
*/
async function readArchiveFrom(source, isWanted) {
	const { configure, Reader, Uint8ArrayWriter, ZipReader } = await import("./zip.js.js");
	configure({ useWebWorkers: false });
	const failures = [];
	const read = async (offset, length) => {
		try {
			if (length > 16777216) throw tooLarge("a directory of more than 16 MiB");
			return await source.read(offset, length);
		} catch (error) {
			failures.push(error);
			throw error;
		}
	};
	const archive = new ZipReader(Object.assign(new Reader(source), {
		size: source.size,
		readUint8Array: read
	}), { checkSignature: true });
	try {
		const found = [];
		const gate = createGate();
		let entries = 0;
		for await (const entry of archive.getEntriesGenerator()) {
			entries += 1;
			if (entries > MAX_ENTRIES) throw tooLarge(`more than ${MAX_ENTRIES} entries`);
			if (entry.directory || !isWanted(entry.filename)) continue;
			gate(entry.filename, entry.uncompressedSize);
			found.push(entry);
		}
		source.expect?.(found.map(spanOf));
		const files = [];
		for (const entry of found) files.push({
			path: entry.filename,
			bytes: await entry.getData(new Uint8ArrayWriter())
		});
		return files;
	} catch (error) {
		if (failures.length > 0) throw failures[0];
		if (error instanceof ArchiveError) throw error;
		throw new ArchiveError("unreadable", `not a readable zip archive: ${messageOf$1(error)}`, { cause: error });
	} finally {
		await archive.close().catch(() => void 0);
	}
}
function spanOf({ offset, rawFilename, compressedSize }) {
	return {
		from: offset,
		to: offset + LOCAL_HEADER_BYTES + rawFilename.length + compressedSize
	};
}
async function readWithAdmZip(bytes, isWanted) {
	const { default: AdmZip } = await import("./adm-zip2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const zip = new AdmZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
	if (zip.getEntryCount() > MAX_ENTRIES) throw tooLarge(`more than ${MAX_ENTRIES} entries`);
	const gate = createGate();
	const found = zip.getEntries().filter((entry) => !entry.isDirectory && isWanted(entry.entryName));
	for (const { entryName, header } of found) gate(entryName, header.size);
	return found.map((entry) => ({
		path: entry.entryName,
		bytes: entry.getData()
	}));
}
/** Makes what each wanted file has to pass before it is unpacked. */
function createGate() {
	let files = 0;
	let bytes = 0;
	return (path, declaredBytes) => {
		files += 1;
		bytes += declaredBytes;
		if (declaredBytes > MAX_FILE_BYTES) throw tooLarge(`${path} has more than 64 MiB`);
		if (files > MAX_FILES) throw tooLarge(`more than ${MAX_FILES} usage files`);
		if (bytes > MAX_FILES_BYTES) throw tooLarge("usage files of more than 256 MiB");
	};
}
function tooLarge(message) {
	return new ArchiveError("too-large", message);
}
function messageOf$1(error) {
	return error instanceof Error ? error.message : String(error);
}
// node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
// node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// src/sources/artifact-names.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** Artifact names that hold token usage, over gh-aw's history (v0.36 to v0.87, 2026). */
const DEFAULT_ARTIFACT_NAMES = [
	"usage",
	"agent",
	"detection",
	"agent-artifacts",
	"firewall-audit-logs",
	"firewall-logs*"
];
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
// src/options/inputs.ts
/**
* Every input. The defaults live here and not in `action.yml`, because an input that the
* workflow gives must win over the config file, and the runner does not tell an input that
* was given from a default.
*/
const INPUTS = {
	"github-token": {
		default: "${{ github.token }}",
		description: "Reads runs and artifacts and writes the issue; needs `actions: read` and `issues: write`."
	},
	repository: {
		default: "${{ github.repository }}",
		description: "The repository to report on, `owner/name`."
	},
	provider: {
		default: "anthropic",
		description: "Comma list of providers as the records name them (`anthropic`, `openai`, `copilot`, `gemini`, …), or `all`."
	},
	since: {
		default: "last-report",
		description: "Start of the window: `last-report` (the end of the newest earlier report’s window, else 24 hours back), an ISO date or instant, or a look-back such as `24h` or `7d`."
	},
	until: {
		default: "",
		description: "End of the window, an ISO date or instant; now when empty. The window is half-open, and an attempt of a run belongs to the window in which it completed."
	},
	workflows: {
		default: "",
		description: "Globs, one a line or comma-separated, matched against a workflow’s name and file name; empty is all."
	},
	"exclude-workflows": {
		default: "",
		description: "Globs of workflows to leave out, matched in the same way."
	},
	artifacts: {
		default: DEFAULT_ARTIFACT_NAMES.join(", "),
		description: "Artifact names to look in; `*` is a wildcard, and an 8-hex-digit `workflow_call` prefix is always accepted."
	},
	"include-forks": {
		default: "false",
		description: "Also read the artifacts of runs from forks."
	},
	"max-runs": {
		default: "0",
		description: "Only the newest N runs; 0 is no limit. A cut is always said in the report."
	},
	"time-budget": {
		default: "8m",
		description: "Collection stops after this, at most `24h`; what is missing is said in the report. Without a list of the runs there is none, so a listing that takes longer fails the run."
	},
	"title-prefix": {
		default: "📊 Claude Token Usage Report",
		description: "The issue’s title is this and the UTC date of the window’s last instant. `📊 Token Usage Report` when `provider` is not `anthropic`."
	},
	label: {
		default: "claude-token-usage-report",
		description: "Label of the issue, created when missing. `token-usage-report` when `provider` is not `anthropic`."
	},
	"close-older-issues": {
		default: "true",
		description: "Close earlier reports once the new one exists."
	},
	publish: {
		default: "issue, summary",
		description: "Where the report goes: any of `issue`, `summary`, `artifact`."
	},
	thresholds: {
		default: "",
		description: "YAML map that overrides single thresholds of the findings by name."
	},
	prices: {
		default: "",
		description: "File of price overrides (JSON or YAML), or the same inline: US dollars per million tokens by model."
	},
	config: {
		default: ".github/token-usage-report.yml",
		description: "Optional file holding any of these inputs; an input given in the workflow wins."
	},
	"output-dir": {
		default: "${{ runner.temp }}/token-usage-report",
		description: "`report.json`, `report.md` and `usage.csv` are written here."
	},
	"dry-run": {
		default: "false",
		description: "Everything but the writes to GitHub."
	},
	"cache-dir": {
		default: "",
		description: "Folder where decoded usage per artifact is kept between runs, so that each artifact is read once; empty keeps nothing."
	},
	"fail-on": {
		default: "",
		description: "Fail after publishing when a finding is at least this severe: `low`, `medium` or `high`; empty never fails."
	}
};
/** Names of all inputs. */
const INPUT_NAMES = Object.keys(INPUTS);
// src/findings/nearest-name.ts
/**
* The name that takes the fewest single-letter edits to reach from a mistyped one; the
* first of several. Empty when there are no names.
*/
function nearestName(typed, names) {
	const start = typed.slice(0, 100).toLowerCase();
	let nearest = "";
	let fewest = Infinity;
	for (const name of names) {
		const edits = editsBetween(start, name);
		if (edits < fewest) [nearest, fewest] = [name, edits];
	}
	return nearest;
}
/** Levenshtein distance, one row of the table at a time. */
function editsBetween(from, to) {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= to.length; j += 1) {
			const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
// src/findings/thresholds.ts
const FIRST_ANALYZER = "daily analyzer of gh-aw-firewall, https://github.com/github/gh-aw-firewall/pull/1605 (2026-04-02)";
const CURRENT_ANALYZER = "https://github.com/github/gh-aw-firewall/blob/main/.github/workflows/claude-token-usage-analyzer.md (2026-08-22)";
/** Every threshold under its public name, with its default. */
const THRESHOLDS = {
	"min-cache-requests": {
		default: 2,
		unit: "requests",
		description: "Fewest requests of a workflow that make zero cache hits worth telling.",
		source: "https://github.com/github/gh-aw-firewall/blob/main/scripts/ci/check-token-usage.js (2026-08-22)"
	},
	"min-cache-hit-rate": {
		default: .5,
		unit: "ratio",
		description: "A cache hit rate below this is low.",
		source: FIRST_ANALYZER,
		maximum: 1
	},
	"max-input-output-ratio": {
		default: 100,
		unit: "per-output-token",
		description: "More input tokens than this for each output token are many.",
		source: FIRST_ANALYZER
	},
	"small-requests": {
		default: 10,
		unit: "requests",
		description: "More small requests of a workflow than this are many.",
		source: FIRST_ANALYZER
	},
	"small-request-output-tokens": {
		default: 50,
		unit: "tokens",
		description: "A request with fewer output tokens than this is small.",
		source: FIRST_ANALYZER
	},
	"run-cost-usd": {
		default: 1,
		unit: "usd",
		description: "A run that costs more than this is costly.",
		source: FIRST_ANALYZER
	},
	"rising-usage": {
		default: .2,
		unit: "ratio",
		description: "Cost or tokens that grew by more than this since the last report are rising.",
		source: FIRST_ANALYZER
	},
	"run-full-price-tokens": {
		default: 1e5,
		unit: "tokens",
		description: "A run with more full-price tokens than this is heavy.",
		source: CURRENT_ANALYZER
	},
	"run-requests": {
		default: 15,
		unit: "requests",
		description: "A run with more requests than this makes many.",
		source: CURRENT_ANALYZER
	},
	"failing-runs": {
		default: .3,
		unit: "ratio",
		description: "A larger share of failing runs than this is too large.",
		source: CURRENT_ANALYZER,
		maximum: 1
	}
};
const THRESHOLD_NAMES = Object.keys(THRESHOLDS).filter(isThresholdName);
/**
* The defaults with the user's overrides.
*
* @throws UserError naming an unknown threshold, or a value that is no number in its range.
*/
function parseThresholds(overrides = {}) {
	const values = Object.fromEntries(THRESHOLD_NAMES.map((name) => [name, THRESHOLDS[name].default]));
	for (const [name, value] of Object.entries(overrides)) {
		if (!isThresholdName(name)) throw new UserError(`Threshold "${name}" is not known; did you mean "${nearestName(name, THRESHOLD_NAMES)}"?`);
		values[name] = parseValue(name, value);
	}
	return values;
}
function isThresholdName(name) {
	return Object.hasOwn(THRESHOLDS, name);
}
function parseValue(name, value) {
	const { maximum, default: usual } = THRESHOLDS[name];
	if (typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= (maximum ?? Infinity)) return value;
	const range = maximum === void 0 ? "of 0 or more" : `from 0 to ${maximum}`;
	throw new UserError(`Threshold "${name}" is ${shown(value)}; give a number ${range}, such as ${usual}.`);
}
function shown(value) {
	if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
	return typeof value === "object" && value !== null ? "a list or map" : String(value);
}
// src/pricing/overrides.ts
const rate = pipe(number(), finite(), minValue(0));
const ratesSchema = strictObject({
	input: rate,
	output: rate,
	cacheRead: optional(rate),
	cacheWrite: optional(rate),
	cacheWrite1h: optional(rate)
});
const pricesSchema = pipe(custom((value) => typeof value === "object" && !Array.isArray(value), "it is no map of models"), record(string(), ratesSchema));
/**
* Reads a user's price overrides, already parsed from JSON or YAML: a map of model names
* to rates in US dollars per million tokens. Names may be spelled in any of a model's
* spellings. Throws UserError that names the model and the field.
*/
function parsePriceOverrides(value) {
	if (value === null || value === void 0) return /* @__PURE__ */ new Map();
	const result = safeParse(pricesSchema, value);
	if (!result.success) {
		const [issue] = result.issues;
		throw new UserError(`prices: ${getDotPath(issue) ?? "the whole value"} is not valid (${issue.message}); write one line a model in US dollars per million tokens, such as "claude-sonnet-4-6: {input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75}".`);
	}
	return new Map(Object.entries(result.output).map(([model, rates]) => [canonicalModel(model), rates]));
}
// src/options/values.ts
const MS_PER_UNIT = {
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5,
	w: 6048e5
};
/** Ten years: a longer duration is a typing mistake. */
const MAX_DURATION_MS = 3156192e5;
/** Milliseconds of a duration such as `90m`, `24h` or `7d`, up to ten years; undefined when it is none. */
function parseDuration(text) {
	const [, count, unit] = /^(\d+)\s*([smhdw])$/.exec(text.trim()) ?? [];
	const ms = unit === void 0 ? void 0 : MS_PER_UNIT[unit];
	const duration = ms === void 0 ? NaN : Number(count) * ms;
	return duration <= MAX_DURATION_MS ? duration : void 0;
}
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
/** An ISO date (its first instant, UTC) or an ISO instant with a zone; undefined when it is none. */
function parseInstant(text) {
	const trimmed = text.trim();
	if (!ISO_DATE.test(trimmed) && !ISO_INSTANT.test(trimmed)) return void 0;
	const date = new Date(trimmed);
	if (Number.isNaN(date.getTime())) return void 0;
	return ISO_DATE.test(trimmed) && date.toISOString().slice(0, 10) !== trimmed ? void 0 : date;
}
/** The items of a list, one a line or comma-separated. */
function parseList(text) {
	return text.split(/[\n,](?![^{]*\})/).map((item) => item.trim()).filter((item) => item !== "");
}
/** A YAML 1.2 boolean, as `@actions/core` reads it. Throws UserError. */
function parseBoolean(name, text) {
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	throw new UserError(`${name}: "${text}" is neither true nor false; write one of them.`);
}
/** A whole number of at least 0. Throws UserError. */
function parseWhole(name, text) {
	const value = Number(text);
	if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
	throw new UserError(`${name}: "${text}" is not a whole number; write 0 or more.`);
}
/** One of a few words. Throws UserError. */
function parseChoice(name, text, choices) {
	const choice = choices.find((candidate) => candidate === text);
	if (choice !== void 0) return choice;
	throw new UserError(`${name}: "${text}" is not known; write one of ${choices.join(", ")}.`);
}
// src/options/parse-options.ts
/** Where a report goes. */
const CHANNELS = [
	"issue",
	"summary",
	"artifact"
];
/** Prefix and label of a report that is not of Anthropic alone. */
const GENERAL_TITLE_PREFIX = "📊 Token Usage Report";
const GENERAL_LABEL = "token-usage-report";
/** GitHub's own limit on a label's name. */
const MAX_LABEL_LENGTH = 50;
/** GitHub's own limit on a title is 256; the date takes 11. */
const MAX_PREFIX_LENGTH = 240;
/**
* Reads options from inputs as text. `prices` is the text of the prices, already read if
* the input named a file. Throws UserError that names the input and the cure.
*/
async function parseOptions(raw) {
	const given = (name) => raw[name]?.trim() || INPUTS[name].default;
	const { owner, repo } = parseRepository(raw.repository ?? "");
	const providers = parseProviders(given("provider"));
	const isAnthropic = providers.length === 1 && providers[0] === "anthropic";
	return {
		owner,
		repo,
		providers,
		since: parseSince("since", given("since")),
		until: parseUntil(given("until")),
		workflows: parseList(given("workflows")),
		excludeWorkflows: parseList(given("exclude-workflows")),
		artifacts: parseList(given("artifacts")),
		includeForks: parseBoolean("include-forks", given("include-forks")),
		maxRuns: parseWhole("max-runs", given("max-runs")),
		timeBudgetMs: parseTimeBudget(given("time-budget")),
		titlePrefix: parseText("title-prefix", raw["title-prefix"]?.trim() || (isAnthropic ? INPUTS["title-prefix"].default : GENERAL_TITLE_PREFIX), MAX_PREFIX_LENGTH),
		label: parseLabel(raw.label?.trim() || (isAnthropic ? INPUTS.label.default : GENERAL_LABEL)),
		closeOlderIssues: parseBoolean("close-older-issues", given("close-older-issues")),
		publish: new Set(parseList(given("publish")).map((item) => parseChoice("publish", item, CHANNELS))),
		thresholds: parseThresholds(await parseMap("thresholds", raw.thresholds ?? "")),
		prices: parsePriceOverrides(await parseMap("prices", raw.prices ?? "")),
		outputDir: given("output-dir"),
		cacheDir: given("cache-dir") || void 0,
		dryRun: parseBoolean("dry-run", given("dry-run")),
		failOn: parseFailOn(raw["fail-on"]?.trim() ?? "")
	};
}
/** Reads a severity to fail on; empty is none. Throws UserError. */
function parseFailOn(text) {
	return text === "" ? void 0 : parseChoice("fail-on", text, SEVERITIES);
}
/** Reads providers; `all` is an empty list. Throws UserError. */
function parseProviders(text) {
	const providers = parseList(text.toLowerCase());
	if (providers.length === 0) throw new UserError("provider: the list is empty; write a provider such as anthropic, or all.");
	return providers.includes("all") ? [] : [...new Set(providers)];
}
/** Reads where a window starts. Throws UserError. */
function parseSince(name, text) {
	if (text === "last-report") return { kind: "last-report" };
	const ms = parseDuration(text);
	if (ms !== void 0 && ms > 0) return {
		kind: "look-back",
		ms
	};
	const at = parseInstant(text);
	if (at !== void 0) return {
		kind: "instant",
		at
	};
	throw new UserError(`${name}: "${text}" is no time; write last-report, a look-back such as 24h or 7d, or an ISO date or instant such as 2026-11-20 or 2026-11-20T06:00:00Z.`);
}
/** Reads where a window ends; empty is undefined, which is now. Throws UserError. */
function parseUntil(text) {
	if (text === "" || text === "now") return void 0;
	const at = parseInstant(text);
	if (at !== void 0) return at;
	throw new UserError(`until: "${text}" is no time; write an ISO date or instant such as 2026-11-20 or 2026-11-20T06:00:00Z, or leave it empty for now.`);
}
/** Parses a YAML or JSON map; empty is undefined. Throws UserError. */
async function parseMap(name, text) {
	if (text.trim() === "") return void 0;
	const { parse: parseYaml } = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	let value;
	try {
		value = parseYaml(text, { logLevel: "error" });
	} catch (error) {
		const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : "";
		throw new UserError(`${name}: is not valid YAML (${reason}); write one "name: value" a line.`, { cause: error });
	}
	if (value === null) return void 0;
	if (typeof value !== "object" || Array.isArray(value)) throw new UserError(`${name}: is not a map; write one "name: value" a line.`);
	return value;
}
function parseRepository(text) {
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text.trim()) ?? [];
	if (owner === void 0 || repo === void 0) throw new UserError(`repository: "${text}" is no repository; write owner/name.`);
	return {
		owner,
		repo
	};
}
/** Longer than a job on GitHub's own runners may take, and what a timer can hold. */
const MAX_TIME_BUDGET_MS = 864e5;
function parseTimeBudget(text) {
	const ms = parseDuration(text);
	if (ms !== void 0 && ms > 0 && ms <= MAX_TIME_BUDGET_MS) return ms;
	throw new UserError(`time-budget: "${text}" is no duration of up to 24 hours; write one such as 8m or 90s.`);
}
function parseText(name, text, most) {
	if (text.length <= most && !/[\r\n]/.test(text)) return text;
	throw new UserError(`${name}: is longer than ${most} characters or has a line break; shorten it.`);
}
function parseLabel(text) {
	if (text.includes(",")) throw new UserError(`label: "${text}" has a comma, which GitHub's filters split at; remove it.`);
	return parseText("label", text, MAX_LABEL_LENGTH);
}
// src/ledger/session-requests.ts
/**
* Holds requests by the message that answered them. A transcript repeats its usage for every
* block of an answer, a fork or a resumed session copies the lines to another file, and a
* sidechain replays its parent's message as a request of its own
* (https://github.com/ryoppippi/ccusage issues 913 and 950, read 2026-11). What comes first
* makes no difference.
*/
function createSessionRequests() {
	const byMessage = /* @__PURE__ */ new Map();
	let duplicates = 0;
	return {
		hold(request) {
			const key = messageOf(request.record).low;
			const first = byMessage.get(key);
			for (let entry = first; entry !== void 0; entry = entry.next) {
				const kept = mergeCopies(entry.held, request);
				if (kept === void 0) continue;
				entry.held = kept;
				duplicates += 1;
				return;
			}
			byMessage.set(key, {
				held: request,
				next: first
			});
		},
		*all() {
			for (const first of byMessage.values()) for (let entry = first; entry !== void 0; entry = entry.next) yield entry.held;
		},
		get duplicates() {
			return duplicates;
		}
	};
}
/** The one that counts of two looks at one spend; undefined when they are two spends. */
function mergeCopies(one, other) {
	if (isEqual(one.record.identity, other.record.identity)) return mergeLooks(one, other);
	if (!isEqual(messageOf(one.record), messageOf(other.record))) return void 0;
	const oneIsReplay = isSidechain(one);
	if (oneIsReplay === isSidechain(other)) return void 0;
	return oneIsReplay ? other : one;
}
/** The last count of the output is the largest, and the first time is when it was spent. */
function mergeLooks(one, other) {
	const [first, second] = isFirst(one, other) ? [one, other] : [other, one];
	const { session } = first.record;
	const record = (second.record.tokens.output ?? -1) > (first.record.tokens.output ?? -1) ? second.record : first.record;
	const at = timeOf(second) < timeOf(first) ? second.record.at : first.record.at;
	if (record === first.record && at === record.at) return first;
	return {
		...first,
		record: {
			...record,
			at,
			session
		}
	};
}
/** Copies are made later than what they copy: the run that ended first made the request. */
function isFirst(one, other) {
	const difference = endOf(one) - endOf(other) || Number(isSidechain(one)) - Number(isSidechain(other)) || timeOf(one) - timeOf(other);
	return difference === 0 ? one.place <= other.place : difference < 0;
}
/** Stands for a time that is not told; finite, so that two of them compare. */
const NEVER = Number.MAX_SAFE_INTEGER;
function endOf({ attribution }) {
	return attribution.run?.completedAt.getTime() ?? NEVER;
}
function timeOf({ record }) {
	return record.at?.getTime() ?? NEVER;
}
function isSidechain({ record }) {
	return record.session?.isSidechain === true;
}
function messageOf(record) {
	return record.session?.message ?? record.identity;
}
function isEqual(one, other) {
	return one.low === other.low && one.high === other.high;
}
// src/ledger/session-totals.ts
/**
* What the totals of sessions tell beyond what is counted already. A session's total is
* cumulative and has its subagents in it, so the latest counts, never the sum, and of that
* only what no counted request told: transcripts may lack agents, and a resumed session's
* total has in it what earlier runs spent. Per model and bucket, so that what is left over
* is priced at its own rates. A total that tells only a part (`isPartial`) counts where
* nothing else is known of its session. (Claude Agent SDK 0.3.330, `sdk.d.ts`, read 2026-11.)
*/
function settleTotals(totals, known) {
	const sessions = new Set(totals.map(sessionOf));
	const isTold = (held) => sessions.has(sessionOf(held));
	const counted = [...known.counted].filter(isTold);
	const earlier = [...known.earlier].filter(isTold);
	const countedOf = groupBy(counted, spendOf);
	const earlierOf = groupBy(earlier, spendOf);
	const isWhole = ({ record }) => record.isPartial !== true;
	const withWhole = new Set([
		...counted,
		...earlier,
		...totals.filter(isWhole)
	].map(sessionOf));
	const useful = totals.filter((held) => isWhole(held) || !withWhole.has(sessionOf(held)));
	return [...groupBy(useful, spendOf)].flatMap(([spend, held]) => settleSpend(held, countedOf.get(spend) ?? [], earlierOf.get(spend) ?? []));
}
const BUCKETS = [
	"uncachedInput",
	"cacheRead",
	"cacheWrite",
	"cacheWrite1h",
	"output"
];
const NOTHING = {
	uncachedInput: 0,
	cacheRead: 0,
	cacheWrite: 0,
	cacheWrite1h: 0,
	output: 0
};
/** One session's spend on one model, over all the places that it went on in. */
function settleSpend(totals, counted, earlier) {
	const places = [...new Set(inTime([...totals, ...counted]).map(placeOf))];
	let told = NOTHING;
	let reported = 0;
	return places.flatMap((place) => {
		const here = (held) => held.filter((one) => placeOf(one) === place);
		const requests = here(counted);
		told = most(told, sum$1(here(earlier)));
		told = add(told, sum$1(requests));
		const latest = latestOf(here(totals));
		if (latest === void 0) return [];
		const { record } = latest;
		const rest = restOf(record.tokens, told);
		told = most(told, toCounted(record.tokens));
		const spent = record.reportedCostUsd;
		const reportedCostUsd = spent !== void 0 && spent >= reported && requests.length === 0 ? spent - reported : void 0;
		reported = Math.max(reported, spent ?? 0);
		if (BUCKETS.every((bucket) => !rest[bucket])) return [];
		return [{
			...latest,
			record: {
				...record,
				tokens: rest,
				reportedCostUsd
			}
		}];
	});
}
/** Where no run tells an order, all that is known of a session is one place. */
function placeOf({ attribution, place }) {
	return attribution.run === void 0 ? "" : place;
}
/** Without its time a total is of its run's end. */
function inTime(held) {
	const timeOf = ({ record, attribution }) => (attribution.run?.completedAt ?? record.at)?.getTime() ?? 0;
	return held.toSorted((a, b) => timeOf(a) - timeOf(b) || (a.place < b.place ? -1 : 1));
}
/** Of cumulative totals the largest is the latest; a session that crashed may end with zeros. */
function latestOf(totals) {
	return totals.reduce((latest, held) => latest === void 0 || sizeOf$1(held.record) >= sizeOf$1(latest.record) ? held : latest, void 0);
}
function sizeOf$1({ tokens }) {
	const { uncachedInput, cacheRead, cacheWrite, output } = toCounted(tokens);
	return uncachedInput + cacheRead + cacheWrite + output;
}
/** Of each bucket that the total tells, what is not told yet. */
function restOf(total, told) {
	const rest = (bucket) => {
		const count = total[bucket];
		return count === void 0 ? void 0 : Math.max(0, count - told[bucket]);
	};
	const [cacheWrite, oneHour] = [rest("cacheWrite"), rest("cacheWrite1h")];
	return {
		uncachedInput: rest("uncachedInput"),
		cacheRead: rest("cacheRead"),
		cacheWrite,
		...oneHour === void 0 ? {} : { cacheWrite1h: Math.min(oneHour, cacheWrite ?? 0) },
		output: rest("output")
	};
}
function sum$1(held) {
	return held.reduce((total, { record }) => add(total, toCounted(record.tokens)), NOTHING);
}
function toCounted(tokens) {
	return combine(NOTHING, {
		...NOTHING,
		...tokens
	}, (_, count) => count ?? 0);
}
function add(one, other) {
	return combine(one, other, (a, b) => a + (b ?? 0));
}
function most(one, other) {
	return combine(one, other, (a, b) => Math.max(a, b ?? 0));
}
function combine(one, other, by) {
	return {
		uncachedInput: by(one.uncachedInput, other.uncachedInput),
		cacheRead: by(one.cacheRead, other.cacheRead),
		cacheWrite: by(one.cacheWrite, other.cacheWrite),
		cacheWrite1h: by(one.cacheWrite1h, other.cacheWrite1h),
		output: by(one.output, other.output)
	};
}
/** A total that names no session is one of its own. */
function sessionOf({ record }) {
	const { high, low } = record.session?.id ?? record.identity;
	return `${high}/${low}`;
}
function spendOf(held) {
	return `${sessionOf(held)} ${canonicalModel(held.record.model ?? "")}`;
}
// src/ledger/session-book.ts
/** Names of agents whose documents tell none. */
const MAIN_AGENT = "main";
const UNNAMED_AGENT = "subagent";
/** Creates a book that holds nothing. */
function createSessionBook() {
	const requests = createSessionRequests();
	const earlier = /* @__PURE__ */ new Map();
	const totals = [];
	const runs = /* @__PURE__ */ new Map();
	const countedElsewhere = /* @__PURE__ */ new Set();
	const names = /* @__PURE__ */ new Map();
	let duplicates = 0;
	function holdEarlier(held) {
		const known = earlier.get(held.place) ?? createSessionRequests();
		earlier.set(held.place, known);
		known.hold(held);
		duplicates += 1;
	}
	return {
		hold(held) {
			if (held.record.grain !== "request") totals.push(held);
			else if (isOfEarlierRun(held)) holdEarlier(held);
			else requests.hold(held);
		},
		holdRun(held, isCounted) {
			const key = `${held.place} ${held.run.id}`;
			const known = runs.get(key);
			if (known === void 0 || sizeOf(held.run) > sizeOf(known.run)) runs.set(key, held);
			if (known !== void 0) duplicates += 1;
			if (isCounted) countedElsewhere.add(key);
		},
		nameAgent: (id, name) => void names.set(id, name),
		settle(estimateOf, add) {
			const agents = agentsOf(runs.values());
			const recordsOf = /* @__PURE__ */ new Map();
			for (const held of requests.all()) {
				const { attribution, agentKey } = attribute(held, agents, names);
				add(attribution, held.record);
				if (agentKey !== void 0 && agents.has(agentKey)) {
					const records = recordsOf.get(agentKey) ?? [];
					recordsOf.set(agentKey, records);
					records.push(held.record);
				}
			}
			const copies = [...earlier.values()].flatMap((known) => [...known.all()]);
			const rest = settleTotals(totals, {
				counted: requests.all(),
				earlier: copies
			});
			for (const { attribution, record } of rest) add(attribution, record);
			duplicates += requests.duplicates + totals.length - rest.length;
			return [...runs].map(([key, held]) => {
				const { attribution, run } = held;
				const known = (agent) => recordsOfAttempt(run, agent, recordsOf.get(keyOfAgent(run.id, agent.id)));
				if (!countedElsewhere.has(key) && !totals.some((total) => covers(total, held))) for (const agent of run.agents) {
					const estimate = known(agent) === void 0 ? estimateOf(run, agent) : void 0;
					const named = {
						stage: agent.stage,
						agent: agent.name ?? UNNAMED_AGENT
					};
					if (estimate !== void 0) add({
						...attribution,
						...named
					}, estimate);
				}
				return {
					attribution,
					run,
					recordsOf: known
				};
			});
		},
		get duplicates() {
			return duplicates;
		}
	};
}
/**
* A resumed session's transcript begins with what it copied. Those messages were paid for
* elsewhere: by the run that made them, or on another machine.
*/
function isOfEarlierRun({ attribution: { run }, record: { at } }) {
	return run !== void 0 && at !== void 0 && at < run.startedAt;
}
/**
* Whether a total has the spend of a run's agents in it: that of the session which started
* them, or, when that is not told, any beside the run.
*/
function covers({ record, place }, held) {
	const [own, other] = [held.run.session, record.session?.id];
	if (own === void 0 || other === void 0) return place === held.place;
	return own.high === other.high && own.low === other.low;
}
function sizeOf({ totalTokens, agents }) {
	return totalTokens ?? agents.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0);
}
/** The last attempt of each agent, by the key that its requests have. */
function agentsOf(runs) {
	const agents = /* @__PURE__ */ new Map();
	for (const { run } of runs) for (const agent of run.agents) {
		const key = keyOfAgent(run.id, agent.id);
		if (agent.attempt >= (agents.get(key)?.attempt ?? 0)) agents.set(key, agent);
	}
	return agents;
}
/** A transcript does not tell an agent's attempts apart: the last one stands for all. */
function recordsOfAttempt(run, agent, records) {
	if (records === void 0) return void 0;
	return run.agents.every(({ id, attempt }) => id !== agent.id || attempt <= agent.attempt) ? records : [];
}
function attribute({ attribution, record: { session } }, agents, names) {
	const ref = session?.agent;
	if (ref === void 0) {
		const agent = session?.isSidechain === true ? UNNAMED_AGENT : MAIN_AGENT;
		return {
			attribution: {
				...attribution,
				agent
			},
			agentKey: void 0
		};
	}
	const agentKey = ref.run === void 0 ? void 0 : keyOfAgent(ref.run, ref.id);
	const told = agentKey === void 0 ? void 0 : agents.get(agentKey);
	const agent = told?.name ?? names.get(ref.id) ?? UNNAMED_AGENT;
	return {
		attribution: {
			...attribution,
			agent,
			stage: told?.stage
		},
		agentKey
	};
}
function keyOfAgent(run, agent) {
	return `${run} ${agent}`;
}
// src/domain/identity.ts
const NO_SEED = {
	high: 0,
	low: 0
};
/** The identity of a text; a seed makes equal texts of different kinds differ. */
function identityOfText(text, seed = NO_SEED) {
	const bytes = new TextEncoder().encode(text);
	return identityOfBytes(new DataView(bytes.buffer), 0, bytes.length, seed);
}
/**
* The identity of a UTF-8 text in a buffer, from `start` up to `end`. The two lanes mix
* words of four bytes as the first two of MurmurHash3_x86_128 do; length and cross-mixing
* end it (https://github.com/aappleby/smhasher, public domain, read 2026-11).
*/
function identityOfBytes(view, start, end, seed = NO_SEED) {
	let { high, low } = seed;
	let at = start;
	for (; at + 4 <= end; at += 4) {
		const word = view.getInt32(at, true);
		high = mixHigh(high, word);
		low = mixLow(low, word) + high | 0;
	}
	let rest = 0;
	for (let shift = 0; at < end; at += 1, shift += 8) rest |= view.getUint8(at) << shift;
	high = mixHigh(high, rest) ^ end - start;
	low = (mixLow(low, rest) ^ end - start) + high | 0;
	high = finish(high + low | 0);
	low = finish(low);
	return {
		high: high + low | 0,
		low: low + high + low | 0
	};
}
function mixHigh(lane, word) {
	const mixed = lane ^ Math.imul(rotate(Math.imul(word, 597399067), 15), 2869860233);
	return Math.imul(rotate(mixed, 19), 5) + 1444728091 | 0;
}
function mixLow(lane, word) {
	const mixed = lane ^ Math.imul(rotate(Math.imul(word, 2869860233), 16), 951274213);
	return Math.imul(rotate(mixed, 17), 5) + 197830471 | 0;
}
function rotate(word, bits) {
	return word << bits | word >>> 32 - bits;
}
/** Lets every bit of a lane move every other. */
function finish(lane) {
	let mixed = Math.imul(lane ^ lane >>> 16, 2246822507);
	mixed = Math.imul(mixed ^ mixed >>> 13, 3266489909);
	return mixed ^ mixed >>> 16;
}
// src/meter/estimate.ts
/** Attempts of agents are no requests, whatever their ids. */
const SEED = identityOfText("agent of a multi-agent run");
/**
* What an attempt of an agent used, as a record: one number of tokens at the time when its
* run started. For agents without transcripts, which tell the same spend exactly.
*/
function estimateOf(run, agent) {
	return {
		grain: "agent",
		at: run.startedAt,
		provider: "anthropic",
		model: agent.model,
		tokens: {
			uncachedInput: void 0,
			cacheRead: void 0,
			cacheWrite: void 0,
			output: void 0,
			unsplit: agent.tokens
		},
		identity: identityOfText(JSON.stringify([
			run.id,
			agent.id,
			agent.attempt
		]), SEED),
		session: {
			id: run.session,
			agent: {
				id: agent.id,
				run: run.id
			}
		}
	};
}
// src/collect/count-rejects.ts
/** Creates a counter. Its example is the first in order of place, whatever was read first. */
function createRejectCounter() {
	const byReason = /* @__PURE__ */ new Map();
	return {
		count(run, { reason, origin, line }) {
			const known = byReason.get(reason);
			const place = {
				workflow: run?.workflow.name ?? null,
				runId: run?.id ?? null,
				container: origin.container,
				path: origin.path,
				line
			};
			const example = known === void 0 || orderOf(place) < orderOf(known.example) ? place : known.example;
			byReason.set(reason, {
				reason,
				lines: (known?.lines ?? 0) + 1,
				example
			});
		},
		lines: () => [...byReason.values()].reduce((sum, { lines }) => sum + lines, 0),
		summaries: () => [...byReason.values()].sort((a, b) => a.reason < b.reason ? -1 : 1)
	};
}
/** A text that sorts as places do: by run, artifact, path and line. */
function orderOf(place) {
	const number = (value) => String(value ?? 0).padStart(16, "0");
	return [
		number(place.runId),
		place.container,
		place.path,
		number(place.line)
	].join("\0");
}
// src/ledger/deduplicate.ts
/** The set doubles when it is fuller than this; a miss then looks at some two to three slots. */
const MOST_LOAD = .7;
/**
* Creates a deduplicator that has seen nothing. It keeps 11 to 23 bytes an identity: slots
* of two integers, in which an identity lies at the place that its low half names or in
* the next free one after it.
*/
function createDeduplicator() {
	let slots = /* @__PURE__ */ new Int32Array(128);
	let size = 0;
	let duplicates = 0;
	function grow() {
		const old = slots;
		slots = new Int32Array(2 * old.length);
		for (let slot = 0; slot < old.length; slot += 2) {
			const low = old[slot] ?? 0;
			const high = old[slot + 1] ?? 0;
			if (low !== 0 || high !== 0) insert(slots, low, high);
		}
	}
	return {
		isNew({ low, high }) {
			if (!insert(slots, low === 0 && high === 0 ? 1 : low, high)) {
				duplicates += 1;
				return false;
			}
			size += 1;
			if (2 * size > MOST_LOAD * slots.length) grow();
			return true;
		},
		get duplicates() {
			return duplicates;
		}
	};
}
/** Puts an identity into slots of which some are free; false when it is there already. */
function insert(slots, low, high) {
	const last = slots.length - 1;
	for (let slot = 2 * low & last;; slot = slot + 2 & last) {
		const slotLow = slots[slot] ?? 0;
		const slotHigh = slots[slot + 1] ?? 0;
		if (slotLow === low && slotHigh === high) return false;
		if (slotLow === 0 && slotHigh === 0) {
			slots[slot] = low;
			slots[slot + 1] = high;
			return true;
		}
	}
}
// src/decoders/counts.ts
/**
* More tokens than one request can hold: the largest context windows of 2026 are a few
* million tokens. A larger count is a broken line, which must not move a report's totals.
*/
const MAX_REQUEST_TOKENS = 1e8;
/** More tokens than one run can hold: the longest known runs sum to some hundred million. */
const MAX_RUN_TOKENS = 1e10;
/** A count that cannot be used, with the reason its line is rejected for. */
var BadCount = class extends Error {
	reason;
	constructor(reason) {
		super(reason);
		this.reason = reason;
	}
};
/** An optional token count of a wire record; absent and null are "not told". Throws BadCount. */
function readCount(value, most) {
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "number" || !Number.isFinite(value)) throw new BadCount("not-a-number");
	if (value < 0) throw new BadCount("negative");
	if (!Number.isInteger(value)) throw new BadCount("not-a-number");
	if (value > most) throw new BadCount("implausible");
	return value + 0;
}
/** An optional amount that is no token count; anything but a finite number ≥ 0 is "not told". */
function readAmount(value) {
	return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : void 0;
}
/** An optional short text; anything else is "not told". */
function readText(value) {
	return typeof value === "string" && value !== "" ? value.slice(0, 200) : void 0;
}
/** Usage was not measured before 2020, and a clock past 2100 is broken. */
const EARLIEST = Date.UTC(2020, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** An optional ISO 8601 instant; anything unreadable or implausible is "not told". */
function readInstant(value) {
	if (typeof value !== "string") return void 0;
	const time = Date.parse(value);
	return isPlausibleInstant(time) ? new Date(time) : void 0;
}
/** Whether a time in milliseconds since 1970 can be that of a request. */
function isPlausibleInstant(time) {
	return time >= EARLIEST && time < LATEST;
}
/** Whether a parsed JSON value is an object with keys, not an array or null. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** US dollars of one AI credit (docs.github.com, "GitHub Copilot billing", 2026). */
const USD_PER_AI_CREDIT = .01;
// src/decoders/take-object.ts
/**
* Parses a JSON object and hands it to `take`, which may throw BadCount. Whatever is wrong
* with it is a reject and never an exception.
*/
function takeObject(text, take, reject) {
	let wire;
	try {
		wire = JSON.parse(text);
	} catch {
		reject("malformed");
		return;
	}
	if (!isObject(wire)) {
		reject("not-an-object");
		return;
	}
	try {
		take(wire);
	} catch (error) {
		if (!(error instanceof BadCount)) throw error;
		reject(error.reason);
	}
}
// src/decoders/writer-version.ts
const VERSION = /^v(\d+)\.(\d+)\.(\d+)/;
/**
* The writer's version out of a record's `_schema` (`token-usage/v0.27.43` gives
* `v0.27.43`). Undefined when absent, without a semantic version (`token-usage/v1`), or a
* local build (`v0.0.0-dev`), which tells nothing about its age.
*/
function writerVersion(schema) {
	if (typeof schema !== "string") return void 0;
	const version = schema.slice(schema.lastIndexOf("/") + 1);
	const parts = VERSION.exec(version);
	if (parts === null || version.startsWith("v0.0.0")) return void 0;
	return parts[0];
}
/** Whether a version is known and not older than another, both as `v1.2.3`. */
function isAtLeast(version, least) {
	if (version === void 0) return false;
	const parts = numbers(version);
	const bounds = numbers(least);
	for (const [index, bound] of bounds.entries()) {
		const part = parts[index] ?? 0;
		if (part !== bound) return part > bound;
	}
	return true;
}
function numbers(version) {
	return (VERSION.exec(version) ?? []).slice(1).map(Number);
}
// src/decoders/cache-semantics.ts
/**
* From this version on the firewall's own cost follows the record's semantics; before it,
* the reported cost carries the writer's mistake (github/gh-aw-firewall #6695, 2026).
*/
const REPORTED_COST_IS_SOUND_SINCE = "v0.27.43";
/** Since this version Copilot's cache writes are split out (gh-aw-firewall #5204, #5253, 2026). */
const COPILOT_SPLIT_SINCE = "v0.27.6";
/** Reported and recomputed cost are the same when they differ by less. Ratio. */
const SAME_COST = .01;
/**
* Decides from the record alone, strongest evidence first; undefined when only its
* neighbours can tell. Checked against the parsers of github/gh-aw-firewall
* (`containers/api-proxy/token-parsers.js`, August 2026).
*/
function resolveFromRecord(evidence) {
	const { provider, includesCache, counts } = evidence;
	if (includesCache !== void 0) return includesCache ? "inclusive" : "additive";
	if (provider === "anthropic") return "additive";
	if (provider === "openai" || provider === "gemini") return "inclusive";
	const cached = (counts.cacheRead ?? 0) + (counts.cacheWrite ?? 0);
	if (counts.input !== void 0 && cached > counts.input) return "additive";
	if (provider === "copilot") return resolveFromReportedCost(evidence);
	return resolveFromPath(evidence.path);
}
/** The reading to take when neither the record nor its neighbours decide. */
function fallbackSemantics(provider, writer) {
	return provider === "copilot" && isAtLeast(writer, COPILOT_SPLIT_SINCE) ? "additive" : "inclusive";
}
/**
* Turns written counts into buckets that never overlap. A part that exceeds its whole
* leaves nothing uncached, as the writer itself computes it.
*/
function toTokens(counts, semantics) {
	const { input, output, cacheRead, cacheWrite } = counts;
	return {
		uncachedInput: input === void 0 || semantics === "additive" ? input : Math.max(0, input - (cacheRead ?? 0) - (cacheWrite ?? 0)),
		cacheRead,
		cacheWrite,
		output
	};
}
function resolveFromReportedCost(evidence) {
	const { reportedUsd, writer, counts } = evidence;
	if (reportedUsd === void 0 || !isAtLeast(writer, REPORTED_COST_IS_SOUND_SINCE)) return;
	const isSame = (semantics) => {
		const price = evidence.priceOf(toTokens(counts, semantics));
		return price !== void 0 && Math.abs(price - reportedUsd) <= SAME_COST * reportedUsd;
	};
	const additive = isSame("additive");
	if (additive === isSame("inclusive")) return void 0;
	return additive ? "additive" : "inclusive";
}
/** Gateways of no fixed provider speak the API of their path. */
function resolveFromPath(path) {
	if (path === void 0) return void 0;
	if (path.includes("/v1/messages")) return "additive";
	if (path.includes("/chat/completions") || path.includes("/responses")) return "inclusive";
}
// src/decoders/agent-usage-json.ts
/**
* `agent_usage.json`: the totals of a whole run, one JSON object (github/gh-aw since
* v0.67, `actions/setup/js/parse_token_usage.cjs`, read 2026-08). It is only used for a
* run that has no records request by request. A file of zeros is the writer's way of
* saying that it saw nothing, and one of credits alone tells no tokens: neither yields a
* record.
*/
const agentUsageJson = {
	name: "agent_usage.json",
	recognisesName: (path) => /(?:^|\/)agent_usage\.json$/.test(path),
	recognisesContent: (head) => head.trimStart().startsWith("{") && /"(?:ambient_context|primary_model|effective_tokens)"/.test(head) && !head.includes("\"request_id\""),
	start(context) {
		const chunks = [];
		let bytes = 0;
		return {
			write(chunk) {
				bytes += chunk.length;
				if (bytes <= MAX_BYTES$2) chunks.push(chunk.slice());
			},
			end() {
				const reject = (reason) => context.reject({
					reason,
					origin: context.origin,
					line: 1
				});
				if (bytes > MAX_BYTES$2) reject("too-long");
				else decode(Buffer.concat(chunks).toString("utf8"), context, reject);
			}
		};
	}
};
/** One object with some ten numbers. */
const MAX_BYTES$2 = 1048576;
function decode(text, context, reject) {
	if (text.trim() === "") return;
	takeObject(text.replace(/^\uFEFF/, ""), (wire) => take(wire, text, context), reject);
}
function take(wire, text, context) {
	const counts = {
		input: readCount(wire["input_tokens"], MAX_RUN_TOKENS),
		output: readCount(wire["output_tokens"], MAX_RUN_TOKENS),
		cacheRead: readCount(wire["cache_read_tokens"], MAX_RUN_TOKENS),
		cacheWrite: readCount(wire["cache_write_tokens"], MAX_RUN_TOKENS)
	};
	const credits = readAmount(wire["ai_credits"]);
	const told = Object.values(counts).filter((count) => count !== void 0);
	if (told.length === 0 && credits === void 0) throw new BadCount("missing-tokens");
	if (told.every((count) => count === 0)) return;
	const model = readText(wire["primary_model"]) ?? readText(wire["model"]);
	const provider = readText(wire["provider"])?.toLowerCase() ?? context.provider ?? providerOfModel(model);
	const semantics = resolveFromRecord({
		provider,
		path: void 0,
		writer: void 0,
		includesCache: void 0,
		counts,
		reportedUsd: void 0,
		priceOf: () => void 0
	}) ?? fallbackSemantics(provider, void 0);
	context.record({
		grain: "run",
		provider,
		model,
		tokens: toTokens(counts, semantics),
		reportedCostUsd: credits === void 0 ? void 0 : credits * USD_PER_AI_CREDIT,
		identity: identityOfText(text)
	});
}
/** The maker of a model whose name tells it; a totals file names no provider. */
function providerOfModel(model) {
	if (model === void 0) return "unknown";
	const name = model.slice(model.lastIndexOf("/") + 1);
	if (name.startsWith("claude")) return "anthropic";
	if (name.startsWith("gpt")) return "openai";
	if (name.startsWith("gemini")) return "gemini";
	return "unknown";
}
// src/decoders/claude-agent-meta.ts
const NAME = /(?:^|\/)agent-([^/]+)\.meta\.json$/;
/** One small object; its description may be of some length. */
const MAX_BYTES$1 = 262144;
/**
* `agent-<id>.meta.json`, which Claude Code writes beside an agent's transcript: the agent's
* type is its name for people (`Explore`, `code-reviewer`). It spends nothing, and the id is
* in the document's name alone, so that its content is never asked.
*/
const claudeAgentMeta = {
	name: "claude-agent-meta",
	recognisesName: (path) => NAME.test(path),
	recognisesContent: () => false,
	start(context) {
		const { container, path } = context.origin;
		const id = NAME.exec(`${container}/${path}`.replace(/\/$/, ""))?.[1];
		const chunks = [];
		let bytes = 0;
		return {
			write(chunk) {
				bytes += chunk.length;
				if (bytes <= MAX_BYTES$1) chunks.push(chunk.slice());
			},
			end() {
				if (id === void 0 || bytes > MAX_BYTES$1) return;
				takeObject(Buffer.concat(chunks).toString("utf8").replace(/^\uFEFF/, ""), (wire) => {
					const name = readText(wire["agentType"]);
					if (name !== void 0) context.agentName(id, name);
				}, (reason) => context.reject({
					reason,
					origin: context.origin,
					line: 1
				}));
			}
		};
	}
};
// src/decoders/claude-usage.ts
/** Provider of all that Claude Code writes; its records name none. */
const CLAUDE_PROVIDER = "anthropic";
/**
* Reads the `usage` of Anthropic's API (docs.claude.com, "Messages", read 2026-11), whose
* counts never overlap. `most` bounds what is plausible. Throws BadCount.
*/
function readUsage(wire, most) {
	const split = isObject(wire["cache_creation"]) ? wire["cache_creation"] : {};
	const for5m = readCount(split["ephemeral_5m_input_tokens"], most);
	const for1h = readCount(split["ephemeral_1h_input_tokens"], most);
	return checked({
		uncachedInput: readCount(wire["input_tokens"], most),
		cacheRead: readCount(wire["cache_read_input_tokens"], most),
		cacheWrite: readCount(wire["cache_creation_input_tokens"], most) ?? sumOfTold(for5m, for1h),
		cacheWrite1h: for1h,
		output: readCount(wire["output_tokens"], most)
	});
}
/** Sum of what is told; undefined when neither is. */
function sumOfTold(a, b) {
	return a === void 0 ? b : a + (b ?? 0);
}
/** Throws BadCount when nothing is told; a part that exceeds its whole is the whole. */
function checked(tokens) {
	if (!isTold(tokens)) throw new BadCount("missing-tokens");
	const { uncachedInput, cacheRead, cacheWrite, cacheWrite1h, output } = tokens;
	if (cacheWrite1h === void 0 || cacheWrite === void 0) return {
		uncachedInput,
		cacheRead,
		cacheWrite,
		output
	};
	return {
		...tokens,
		cacheWrite1h: Math.min(cacheWrite1h, cacheWrite)
	};
}
/** Whether any count is told. */
function isTold({ uncachedInput, cacheRead, cacheWrite, output }) {
	return (uncachedInput ?? cacheRead ?? cacheWrite ?? output) !== void 0;
}
/** Whether nothing was spent: every count that is told is 0. */
function isNothing({ uncachedInput, cacheRead, cacheWrite, output }) {
	return !uncachedInput && !cacheRead && !cacheWrite && !output;
}
/**
* A cost as Claude Code wrote it, in US dollars. Subscriptions and crashed sessions write 0
* beside tokens (anthropics/claude-code#15418, 2026): that is not told, not free.
*/
function readCost(value) {
	return readAmount(value) || void 0;
}
/** Reads `speed`, `service_tier` and `inference_geo` of a `usage`. */
function readTerms(wire) {
	return termsOf(wire["speed"], wire["service_tier"], wire["inference_geo"]);
}
/**
* The terms that have a price of their own; undefined at list price, which any other value
* is taken for.
*/
function termsOf(speed, tier, region) {
	const isPriced = tier === "batch" || tier === "priority";
	if (speed !== "fast" && !isPriced && region !== "us") return void 0;
	return {
		...speed === "fast" && { speed },
		...isPriced && { tier },
		...region === "us" && { region }
	};
}
// src/decoders/claude-result-object.ts
/**
* Makes a reader of the objects that `claude -p` writes. `take` gives whether an object is a
* result; a result that tells no usable numbers is a reject. What a result is, and what it
* tells, as of @anthropic-ai/claude-agent-sdk 0.3.330 (`sdk.d.ts`, read 2026-11):
*
* - `modelUsage`: the whole session with its subagents, model by model. It does not tell how
*   fast the answers were made, and `fast_mode_state` tells only how the session ended, so
*   that it is priced at list price; the reported cost beside it shows the difference.
* - `usage`, where an older writer tells nothing else: the main loop alone, a part.
* - `duration_ms` and `duration_api_ms` are sums over many requests and no latency.
*/
function createResultReader(context) {
	/** What the last `system` line told; `usage` names no model. */
	let started = {};
	return { take(wire, line) {
		if (!isObject(wire)) return false;
		if (wire["type"] === "system" && readText(wire["model"]) !== void 0) started = wire;
		if (!isResult(wire)) return false;
		takeResult(wire, started["session_id"] === wire["session_id"] ? readText(started["model"]) : void 0, context, (reason) => context.reject({
			reason,
			origin: context.origin,
			line
		}));
		return true;
	} };
}
/** Other agents write objects of type `result` too (Gemini CLI, with `stats`). */
function isResult(wire) {
	const has = (key) => wire[key] !== void 0;
	const type = wire["type"];
	if (type !== void 0) return type === "result" && [
		"session_id",
		"total_cost_usd",
		"cost_usd",
		"usage"
	].some(has);
	return has("total_cost_usd") && (has("usage") || has("modelUsage"));
}
function takeResult(wire, model, context, reject) {
	const sessionId = readText(wire["session_id"]);
	const id = readText(wire["uuid"]) ?? JSON.stringify(wire);
	for (const read of partReaders(wire, model)) try {
		const part = read();
		if (isNothing(part.tokens)) continue;
		context.record({
			grain: "session",
			at: readInstant(wire["timestamp"]),
			provider: CLAUDE_PROVIDER,
			...part,
			identity: identityOfText(id, identityOfText(part.model ?? "")),
			session: { id: sessionId === void 0 ? void 0 : identityOfText(sessionId) }
		});
	} catch (error) {
		if (!(error instanceof BadCount)) throw error;
		reject(error.reason);
	}
}
function partReaders(wire, model) {
	const models = isObject(wire["modelUsage"]) ? Object.entries(wire["modelUsage"]) : [];
	if (models.length === 0) return [() => readMainLoop(wire, model)];
	const only = models.length === 1 ? cacheWrite1hOfMainLoop(wire) : void 0;
	return models.map(([name, usage]) => () => readModel(name, usage, only));
}
function readModel(name, wire, cacheWrite1h) {
	if (!isObject(wire)) throw new BadCount("missing-tokens");
	const count = (key) => readCount(wire[key], MAX_RUN_TOKENS);
	const tokens = checked({
		uncachedInput: count("inputTokens"),
		cacheRead: count("cacheReadInputTokens"),
		cacheWrite: count("cacheCreationInputTokens"),
		cacheWrite1h: count("cacheCreationEphemeral1hInputTokens") ?? readCount(cacheWrite1h, 1e10),
		output: count("outputTokens")
	});
	return {
		model: readText(name),
		tokens,
		reportedCostUsd: wire["costBasis"] === "unknown" ? void 0 : readCost(wire["costUSD"])
	};
}
/** Older writers split cache writes in `usage` only, which is unambiguous for one model. */
function cacheWrite1hOfMainLoop(wire) {
	const usage = isObject(wire["usage"]) ? wire["usage"] : {};
	return (isObject(usage["cache_creation"]) ? usage["cache_creation"] : {})["ephemeral_1h_input_tokens"];
}
function readMainLoop(wire, model) {
	const { usage } = wire;
	if (!isObject(usage)) throw new BadCount("missing-tokens");
	const tokens = readUsage(usage, MAX_RUN_TOKENS);
	const reportedCostUsd = readCost(wire["total_cost_usd"] ?? wire["cost_usd"]);
	if (isNothing(tokens) && reportedCostUsd !== void 0) throw new BadCount("missing-tokens");
	return {
		model,
		tokens,
		reportedCostUsd,
		terms: readTerms(usage),
		isPartial: true
	};
}
// src/decoders/growing-bytes.ts
/** Bytes that are kept together while more come, without copying all of them each time. */
var GrowingBytes = class {
	#buffer = Buffer.alloc(0);
	#length = 0;
	/** What is kept, until the next change. */
	view() {
		return this.#buffer.subarray(0, this.#length);
	}
	append(part) {
		const length = this.#length + part.length;
		if (length > this.#buffer.length) {
			const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.#buffer.length));
			larger.set(this.view());
			this.#buffer = larger;
		}
		this.#buffer.set(part, this.#length);
		this.#length = length;
	}
	/** Forgets the first bytes. */
	drop(bytes) {
		this.#buffer.copyWithin(0, bytes, this.#length);
		this.#length -= bytes;
	}
	clear() {
		this.#length = 0;
	}
};
// src/decoders/json-shape.ts
const TAB = 9;
const LINE_FEED$3 = 10;
const CARRIAGE_RETURN$2 = 13;
const SPACE = 32;
const QUOTE$3 = 34;
const PLUS = 43;
const COMMA$1 = 44;
const MINUS$1 = 45;
const POINT$1 = 46;
const ZERO$3 = 48;
const NINE$3 = 57;
const COLON$3 = 58;
const OPENING_BRACKET$1 = 91;
const BACKSLASH$2 = 92;
const CLOSING_BRACKET$1 = 93;
const OPENING_BRACE$5 = 123;
const CLOSING_BRACE$4 = 125;
/** Far deeper than any log; bounds what is remembered. */
const MAX_DEPTH$2 = 1e3;
/**
* Follows the outline of one JSON object byte by byte, over as many chunks as it takes, to
* find where it ends or stops to be JSON. It is generous with bare values, so that
* JSON.parse has the last word on what it calls whole.
*/
var JsonShape = class {
	verdict = "open";
	#expected = "value";
	#isInText = false;
	#isEscaped = false;
	#depth = 0;
	/** By depth: 1 in an object, 0 in an array. */
	#isObject = /* @__PURE__ */ new Uint8Array(1001);
	/** Starts over, before the brace that opens an object. */
	open() {
		this.verdict = "open";
		this.#expected = "value";
		this.#isInText = false;
		this.#isEscaped = false;
		this.#depth = 0;
	}
	/** Goes on at `from`; gives where the object ends, or the byte that cannot be in it. */
	read(bytes, from) {
		let at = from;
		while (at < bytes.length) {
			if (this.#isInText) at = this.#readText(bytes, at);
			else if (this.#take(bytes[at] ?? 0)) at += 1;
			else this.verdict = "broken";
			if (this.verdict !== "open") break;
		}
		return at;
	}
	#readText(bytes, from) {
		const { length } = bytes;
		let at = from;
		if (this.#isEscaped) {
			this.#isEscaped = false;
			at += 1;
		}
		let byte = SPACE;
		for (; at < length; at += 1) {
			byte = bytes[at] ?? 0;
			if (byte < SPACE || byte === QUOTE$3 || byte === BACKSLASH$2) break;
		}
		if (at >= length) return length;
		if (byte === QUOTE$3) this.#isInText = false;
		else if (byte === BACKSLASH$2) this.#isEscaped = true;
		else {
			this.verdict = "broken";
			return at;
		}
		return at + 1;
	}
	/** False when the byte cannot come here. */
	#take(byte) {
		const isBlank = byte === SPACE || byte === LINE_FEED$3 || byte === CARRIAGE_RETURN$2 || byte === TAB;
		if (this.#expected === "rest of a bare value") {
			if (isBare(byte)) return true;
			this.#expected = "next";
		}
		if (isBlank) return true;
		switch (this.#expected) {
			case "first key": return byte === CLOSING_BRACE$4 ? this.#close() : this.#takeText(byte, "colon");
			case "key": return this.#takeText(byte, "colon");
			case "colon":
				this.#expected = "value";
				return byte === COLON$3;
			case "first item": return byte === CLOSING_BRACKET$1 ? this.#close() : this.#takeValue(byte);
			case "value": return this.#takeValue(byte);
			default: return this.#takeNext(byte);
		}
	}
	#takeValue(byte) {
		if (byte === OPENING_BRACE$5) return this.#enter(1, "first key");
		if (byte === OPENING_BRACKET$1) return this.#enter(0, "first item");
		if (byte === QUOTE$3) return this.#takeText(byte, "next");
		this.#expected = "rest of a bare value";
		return isBare(byte);
	}
	#takeText(byte, after) {
		this.#isInText = true;
		this.#expected = after;
		return byte === QUOTE$3;
	}
	#takeNext(byte) {
		const isObject = this.#isObject[this.#depth] === 1;
		if (byte === COMMA$1) this.#expected = isObject ? "key" : "value";
		else if (byte === (isObject ? CLOSING_BRACE$4 : CLOSING_BRACKET$1)) this.#close();
		else return false;
		return true;
	}
	#enter(isObject, expected) {
		if (this.#depth === MAX_DEPTH$2) return false;
		this.#depth += 1;
		this.#isObject[this.#depth] = isObject;
		this.#expected = expected;
		return true;
	}
	#close() {
		this.#depth -= 1;
		this.#expected = "next";
		if (this.#depth === 0) this.verdict = "whole";
		return true;
	}
};
/** Whether numbers, `true`, `false` and `null` are made of the byte. */
function isBare(byte) {
	if (byte >= ZERO$3 && byte <= NINE$3) return true;
	if (byte === MINUS$1 || byte === PLUS || byte === POINT$1 || byte === 69) return true;
	return byte >= 97 && byte <= 122;
}
// src/decoders/object-finder.ts
const OPENING_BRACE$4 = 123;
const LINE_FEED$2 = 10;
/** Longest object that is kept; a result carries the final answer as text. */
const MAX_OBJECT_BYTES = 8388608;
/** What may be read twice beside the document's own length, for braces that open nothing. */
const SPARE_BYTES = 4 * MAX_OBJECT_BYTES;
/**
* Finds the JSON objects of a text of any kind: alone, one a line, over many lines, in an
* array, and between words with braces and quotes of their own. A brace that turns out to
* open no object is passed over, and the text after it read again. Memory is bounded by
* the longest object that is kept, time by twice the document.
*/
function createObjectFinder(sink) {
	const shape = new JsonShape();
	const held = new GrowingBytes();
	let isOpen = false;
	let isLong = false;
	let line = 1;
	/** Bytes of the document before the ones at hand, and how many were read again. */
	let passed = 0;
	let again = 0;
	function countLines(bytes, from, to) {
		const part = bytes.subarray(from, to);
		for (let at = part.indexOf(LINE_FEED$2); at !== -1; at = part.indexOf(LINE_FEED$2, at + 1)) line += 1;
	}
	function tellLong(bytes, start, size) {
		if (isLong || size <= 8388608) return;
		isLong = true;
		sink.tooLong(bytes.subarray(start, start + MAX_OBJECT_BYTES), line);
	}
	/** Says where to go on after a brace at `start` that opened nothing valid up to `at`. */
	function retryFrom(bytes, start, at) {
		if (isLong) return at;
		sink.broken(bytes.subarray(start, at), line);
		again += at - start;
		return again > passed + at + SPARE_BYTES ? at : start + 1;
	}
	/** Reads on at `from`; the open object, if there is one, began at `first`. */
	function read(bytes, from, first) {
		let start = first;
		let counted = first;
		let at = from;
		for (;;) {
			if (!isOpen) {
				start = bytes.indexOf(OPENING_BRACE$4, at);
				if (start === -1) break;
				countLines(bytes, counted, start);
				counted = start;
				at = start;
				isOpen = true;
				isLong = false;
				shape.open();
			}
			at = shape.read(bytes, at);
			tellLong(bytes, start, at - start);
			if (shape.verdict === "open") break;
			isOpen = false;
			if (!(shape.verdict === "whole" && (isLong || sink.object(bytes.subarray(start, at), line)))) at = retryFrom(bytes, start, at);
		}
		if (!isOpen || isLong) countLines(bytes, counted, bytes.length);
		return isOpen && !isLong ? start : bytes.length;
	}
	return {
		write(chunk) {
			if (isOpen && !isLong) {
				const before = held.view().length;
				held.append(chunk);
				const kept = read(held.view(), before, 0);
				passed += kept;
				held.drop(kept);
			} else {
				const kept = read(chunk, 0, 0);
				if (isOpen && !isLong) held.append(chunk.subarray(kept));
				passed += kept;
			}
		},
		end() {
			while (isOpen) {
				isOpen = false;
				const bytes = held.view();
				const kept = read(bytes, retryFrom(bytes, 0, bytes.length), 0);
				passed += kept;
				held.drop(kept);
			}
		}
	};
}
// src/decoders/claude-result.ts
/**
* The result that `claude -p` ends with (`--output-format json` or `stream-json`,
* `SDKResultMessage` of @anthropic-ai/claude-agent-sdk 0.3.330, read 2026-11): alone, in a
* log with any text around it, as a line of a stream, or in the array that
* anthropics/claude-code-action leaves as `claude-execution-output.json`. All results of a
* document are told, because a stream has one more for each time that the session was woken
* up; they are cumulative, so that the ledger takes the latest.
*
* Any text may hold one, so that this format is asked last, and says when there was none.
*/
const claudeResult = {
	name: "claude-result",
	recognisesName: (path) => /(?:^|\/)claude-execution-output\.json$/.test(path),
	mayBeNamed: (path) => /\.(?:jsonl?|ndjson|log|txt|out)$/i.test(path) || /(?:^|\/)[^./]+$/.test(path),
	recognisesContent: (head) => !head.includes("\0"),
	start: start$2
};
/** Lines of a stream tell their session; a session without a result ended early. */
const STREAM_LINE = /^\{\s*"type"\s*:\s*"(?:system|assistant|user|stream_event)"/;
/** Where a result begins, as its writer orders it, with or without blanks. */
const RESULT_START = /^\{\s*"type"\s*:\s*"result"\s*,/;
/** As much of an object as tells its type, where the type comes first. Bytes. */
const TYPE_BYTES = 128;
/** Each of them is in every result, one or the other in those that were made by hand. */
const MARKS = [
	"\"type\":\"result\"",
	"\"type\": \"result\"",
	"\"total_cost_usd\""
];
function start$2(context) {
	const results = createResultReader(context);
	let streamLine;
	let isTold = false;
	const reject = (reason, line) => {
		isTold = true;
		context.reject({
			reason,
			origin: context.origin,
			line
		});
	};
	const finder = createObjectFinder({
		object(bytes, line) {
			const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
			const isOfStream = STREAM_LINE.test(headOf(bytes)) && buffer.includes("\"session_id\"");
			if (isOfStream) streamLine = line;
			if (!(isOfStream && headOf(bytes).includes("\"system\"")) && !MARKS.some((mark) => buffer.includes(mark))) return true;
			try {
				const wire = JSON.parse(buffer.toString("utf8"));
				if (results.take(wire, line)) isTold = true;
				return true;
			} catch (error) {
				if (!(error instanceof SyntaxError)) throw error;
				return false;
			}
		},
		broken(bytes, line) {
			if (isResultStart(bytes)) reject("malformed", line);
		},
		tooLong(bytes, line) {
			if (isResultStart(bytes)) reject("too-long", line);
		}
	});
	return {
		write: (chunk) => finder.write(chunk),
		end() {
			finder.end();
			if (!isTold && streamLine !== void 0) reject("missing-tokens", streamLine);
			return isTold;
		}
	};
}
/** Whether it can be nothing but a result, of which some is missing or wrong. */
function isResultStart(bytes) {
	if (!RESULT_START.test(headOf(bytes))) return false;
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	return [
		"\"subtype\"",
		"\"session_id\"",
		"\"duration_ms\""
	].some((key) => buffer.includes(key));
}
function headOf(bytes) {
	return String.fromCharCode(...bytes.subarray(0, TYPE_BYTES));
}
// src/decoders/plain-cursor.ts
const QUOTE$2 = 34;
const BACKSLASH$1 = 92;
const FIRST_PRINTABLE$1 = 32;
const FIRST_NON_ASCII = 128;
const ZERO$2 = 48;
const NINE$2 = 57;
const POINT = 46;
/** As many digits always make an exact number (2⁵³ has 16). */
const MAX_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** Makes a literal of at least four ASCII characters. */
function literalOf(text) {
	const { length } = text;
	const words = new Int32Array(Math.ceil(length / 4));
	for (let index = 0; index < words.length; index += 1) {
		const at = Math.min(4 * index, length - 4);
		words[index] = text.charCodeAt(at) | text.charCodeAt(at + 1) << 8 | text.charCodeAt(at + 2) << 16 | text.charCodeAt(at + 3) << 24;
	}
	return {
		length,
		words
	};
}
/**
* Walks over the bytes of JSON that is plain: ASCII without escapes and white space, and
* numbers without sign and exponent. The first thing that is anything else turns `isPlain`
* off for good; what is read after that means nothing. It may look at the bytes after the
* line's end, but no plain value reaches over a line feed.
*/
var PlainCursor = class {
	at = 0;
	isPlain = true;
	view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));
	#bytes = /* @__PURE__ */ new Uint8Array();
	#length = 0;
	open(bytes, start) {
		if (bytes !== this.#bytes) {
			this.#bytes = bytes;
			this.#length = bytes.length;
			this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		}
		this.at = start;
		this.isPlain = true;
	}
	/** The next byte; 0 at the end of the bytes. */
	peek() {
		return this.at < this.#length ? this.#bytes[this.at] ?? 0 : 0;
	}
	/** Goes over a literal, if it comes next. */
	skip({ length, words }) {
		const { at, view } = this;
		const end = at + length;
		if (end > this.#length) return false;
		const last = words.length - 1;
		for (let index = 0; index < last; index += 1) if (view.getInt32(at + 4 * index, true) !== words[index]) return false;
		if (view.getInt32(end - 4, true) !== words[last]) return false;
		this.at = end;
		return true;
	}
	/** Goes over one byte, which has to come next. */
	expect(byte) {
		if (this.peek() === byte) this.at += 1;
		else this.isPlain = false;
	}
	/** Goes over a string; gives where its text ends. */
	skipText() {
		this.expect(QUOTE$2);
		const { view } = this;
		const lastWord = this.#length - 4;
		let { at } = this;
		while (at <= lastWord && isPlainWord(view.getInt32(at, true))) at += 4;
		this.at = at;
		while (isPlainByte(this.peek())) this.at += 1;
		this.expect(QUOTE$2);
		return this.at - 1;
	}
	/** The ASCII text from `start` up to `end`. */
	slice(start, end) {
		return String.fromCharCode(...this.#bytes.subarray(start, end));
	}
	/** Reads a number, as exactly as JSON.parse. */
	readNumber() {
		const start = this.at;
		let digits = this.#readDigits(0);
		let length = this.at - start;
		if (length > 1 && this.#bytes[start] === ZERO$2) this.isPlain = false;
		let scale = 0;
		if (this.peek() === POINT) {
			this.at += 1;
			digits = this.#readDigits(digits);
			scale = this.at - start - length - 1;
			length += scale;
		}
		if (length > MAX_DIGITS) this.isPlain = false;
		return scale === 0 ? digits : digits / (POWERS_OF_TEN[scale] ?? 1);
	}
	/** Reads exactly two digits. */
	readTwoDigits() {
		return 10 * this.readDigit() + this.readDigit();
	}
	/** Reads exactly one digit. */
	readDigit() {
		const byte = this.peek();
		if (byte < ZERO$2 || byte > NINE$2) this.isPlain = false;
		this.at += 1;
		return byte - ZERO$2;
	}
	#readDigits(before) {
		const bytes = this.#bytes;
		const length = this.#length;
		let { at } = this;
		let digits = before;
		for (; at < length; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO$2;
			if (digit < 0 || digit > 9) break;
			digits = 10 * digits + digit;
		}
		if (at === this.at) this.isPlain = false;
		this.at = at;
		return digits;
	}
};
function isPlainByte(byte) {
	return byte >= FIRST_PRINTABLE$1 && byte < FIRST_NON_ASCII && byte !== QUOTE$2 && byte !== BACKSLASH$1;
}
/**
* Whether all four bytes are plain; may say no to a word that is, never yes to one that is
* not. "Determine if a word has a byte less than n, or equal to n":
* https://graphics.stanford.edu/~seander/bithacks.html (read 2026-11).
*/
function isPlainWord(word) {
	const quotes = word ^ 572662306;
	const backslashes = word ^ 1549556828;
	return ((word | word - 538976288 & ~word | quotes - 16843009 & ~quotes | backslashes - 16843009 & ~backslashes) & 2155905152) === 0;
}
// src/decoders/plain-keys.ts
/** A bound for lines that make up new keys. */
const MAX_UNASKED_KEYS = 100;
const COLON$2 = 58;
/** Reads keys by guessing each from the one before it, which costs a few comparisons. */
function createKeyReader(cursor, names) {
	const known = new Map(names.map((name) => [name, keyOf$1(name, name)]));
	function find(previous) {
		const start = cursor.at + 1;
		const end = cursor.skipText();
		cursor.expect(COLON$2);
		if (!cursor.isPlain || end === start || end - start > 200) {
			cursor.isPlain = false;
			return previous;
		}
		const text = cursor.slice(start, end);
		let key = known.get(text);
		if (key === void 0) {
			key = keyOf$1("", text);
			if (known.size < names.length + MAX_UNASKED_KEYS) known.set(text, key);
		}
		return key;
	}
	return {
		start: keyOf$1("", "before the first"),
		read(previous) {
			const { next } = previous;
			if (next !== void 0 && cursor.skip(next.literal)) return next;
			return previous.next = find(previous);
		}
	};
}
function keyOf$1(name, text) {
	return {
		name,
		literal: literalOf(`"${text}":`),
		next: void 0,
		line: 0
	};
}
// src/decoders/plain-values.ts
const QUOTE$1 = 34;
const COMMA = 44;
const ZERO$1 = 48;
const NINE$1 = 57;
const COLON$1 = 58;
const DOT = 46;
const Z = 90;
const OPENING_BRACE$3 = 123;
const CLOSING_BRACE$3 = 125;
const MAX_DEPTH$1 = 8;
const NULL$1 = literalOf("null");
const TRUE$1 = literalOf("true");
const FALSE$1 = literalOf("false");
const MS_PER_SECOND = 1e3;
const MS_PER_MINUTE = 60 * MS_PER_SECOND;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
/** Goes over a value that nobody asked for. Arrays are not plain. */
function skipValue(cursor, depth = 0) {
	const byte = cursor.peek();
	if (byte >= ZERO$1 && byte <= NINE$1) cursor.readNumber();
	else if (byte === QUOTE$1) cursor.skipText();
	else if (byte === OPENING_BRACE$3 && depth < MAX_DEPTH$1) skipObject(cursor, depth);
	else if (!cursor.skip(TRUE$1) && !cursor.skip(FALSE$1) && !cursor.skip(NULL$1)) cursor.isPlain = false;
}
function skipObject(cursor, depth) {
	cursor.expect(OPENING_BRACE$3);
	if (cursor.peek() !== CLOSING_BRACE$3) do {
		cursor.skipText();
		cursor.expect(COLON$1);
		skipValue(cursor, depth + 1);
	} while (cursor.isPlain && skipComma(cursor));
	cursor.expect(CLOSING_BRACE$3);
}
/** Goes over a comma, if it comes next. */
function skipComma(cursor) {
	if (cursor.peek() !== COMMA) return false;
	cursor.at += 1;
	return true;
}
/** Reads a token count that nothing is wrong with. */
function readPlainCount(cursor) {
	const count = readPlainAmount(cursor);
	if (count !== void 0 && !(Number.isInteger(count) && count <= 1e8)) cursor.isPlain = false;
	return count;
}
/** Reads a number or null. */
function readPlainAmount(cursor) {
	return cursor.skip(NULL$1) ? void 0 : cursor.readNumber();
}
/** Reads a boolean or null. */
function readPlainBoolean(cursor) {
	if (cursor.skip(TRUE$1)) return true;
	if (cursor.skip(FALSE$1)) return false;
	if (!cursor.skip(NULL$1)) cursor.isPlain = false;
}
/** Few texts at a time come again in line after line. */
const MAX_TEXTS = 4;
/**
* Makes a reader of a short text or null that remembers the last few texts and what they
* mean, so that a text which comes again costs a few comparisons and no memory.
*/
function createTextReader(cursor, meaningOf) {
	const texts = [];
	return () => {
		for (const { literal, meaning } of texts) if (cursor.skip(literal)) return meaning;
		if (cursor.skip(NULL$1)) return void 0;
		const start = cursor.at + 1;
		const end = cursor.skipText();
		if (end - start > 200) cursor.isPlain = false;
		if (!cursor.isPlain) return void 0;
		const text = cursor.slice(start, end);
		const meaning = meaningOf(text);
		if (end - start >= 2) {
			if (texts.unshift({
				literal: literalOf(`"${text}"`),
				meaning
			}) > MAX_TEXTS) texts.pop();
		}
		return meaning;
	};
}
/**
* Makes a reader of an instant such as `2026-11-19T12:00:00.500Z`, with or without the
* milliseconds, or null. It remembers the last day. Milliseconds since 1970.
*/
function createInstantReader(cursor) {
	let day = {
		literal: literalOf("none"),
		start: 0
	};
	function skipDay() {
		if (cursor.skip(day.literal)) return;
		const text = cursor.slice(cursor.at + 1, cursor.at + 11);
		const start = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
		const isOfCalendar = isPlausibleInstant(start) && new Date(start).toISOString().startsWith(text);
		if (isOfCalendar) day = {
			literal: literalOf(`"${text}T`),
			start
		};
		if (!isOfCalendar || !cursor.skip(day.literal)) cursor.isPlain = false;
	}
	/** Reads two digits under a bound. */
	function readPart(bound) {
		const part = cursor.readTwoDigits();
		if (part >= bound) cursor.isPlain = false;
		return part;
	}
	return () => {
		if (cursor.skip(NULL$1)) return void 0;
		skipDay();
		let time = day.start + readPart(24) * MS_PER_HOUR;
		cursor.expect(COLON$1);
		time += readPart(60) * MS_PER_MINUTE;
		cursor.expect(COLON$1);
		time += readPart(60) * MS_PER_SECOND;
		if (cursor.peek() === DOT) {
			cursor.at += 1;
			time += 10 * cursor.readTwoDigits() + cursor.readDigit();
		}
		cursor.expect(Z);
		cursor.expect(QUOTE$1);
		return time;
	};
}
// src/decoders/plain-object.ts
const OPENING_BRACE$2 = 123;
const CLOSING_BRACE$2 = 125;
/** Whether an object comes next. */
function isObjectNext(cursor) {
	return cursor.peek() === OPENING_BRACE$2;
}
/**
* Makes a reader that hands an object's fields, as they come, to `readField`, which has to
* go over the value; the name of a key that is not one of `names` is empty. `line` is to be
* another number for each line.
*/
function createObjectReader(cursor, names, readField) {
	const keys = createKeyReader(cursor, names);
	return (fields, line) => {
		cursor.expect(OPENING_BRACE$2);
		let key = keys.start;
		if (cursor.peek() !== CLOSING_BRACE$2) do {
			key = keys.read(key);
			if (key.name !== "" && key.line === line) cursor.isPlain = false;
			key.line = line;
			if (cursor.isPlain) readField(fields, key.name);
		} while (cursor.isPlain && skipComma(cursor));
		cursor.expect(CLOSING_BRACE$2);
	};
}
// src/decoders/skip-json.ts
const FIRST_PRINTABLE = 32;
const QUOTE = 34;
const MINUS = 45;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const OPENING_BRACKET = 91;
const BACKSLASH = 92;
const CLOSING_BRACKET = 93;
const LETTER_U = 117;
const OPENING_BRACE$1 = 123;
const CLOSING_BRACE$1 = 125;
/** What may follow a backslash: `b`, `f`, `n`, `r`, `t` and marks of its own. */
const ESCAPES = /* @__PURE__ */ new Set([
	QUOTE,
	SLASH,
	BACKSLASH,
	98,
	102,
	110,
	114,
	116
]);
const TRUE = literalOf("true");
const FALSE = literalOf("false");
const NULL = literalOf("null");
/** Deeper than what models write; JSON.parse takes the rest. */
const MAX_DEPTH = 64;
/**
* Goes over any JSON value without white space: unlike a plain value it may have arrays, a
* sign, escapes and letters of all languages. What it goes over, JSON.parse accepts too.
*/
function skipJson(cursor, depth = 0) {
	const byte = cursor.peek();
	if (byte === QUOTE) skipJsonText(cursor);
	else if (byte === OPENING_BRACE$1 || byte === OPENING_BRACKET) {
		if (depth === MAX_DEPTH) cursor.isPlain = false;
		else skipMembers(cursor, byte === OPENING_BRACE$1, depth + 1);
	} else if (byte === MINUS || byte >= ZERO && byte <= NINE) {
		if (byte === MINUS) cursor.at += 1;
		cursor.readNumber();
	} else if (!cursor.skip(TRUE) && !cursor.skip(FALSE) && !cursor.skip(NULL)) cursor.isPlain = false;
}
function skipMembers(cursor, isObject, depth) {
	const closing = isObject ? CLOSING_BRACE$1 : CLOSING_BRACKET;
	cursor.at += 1;
	if (cursor.peek() !== closing) do {
		if (isObject) {
			skipJsonText(cursor);
			cursor.expect(COLON);
		}
		skipJson(cursor, depth);
	} while (cursor.isPlain && skipComma(cursor));
	cursor.expect(closing);
}
function skipJsonText(cursor) {
	cursor.expect(QUOTE);
	const { view } = cursor;
	const lastWord = view.byteLength - 4;
	while (cursor.isPlain) {
		let { at } = cursor;
		while (at <= lastWord && isTextWord(view.getInt32(at, true))) at += 4;
		cursor.at = at;
		const byte = cursor.peek();
		if (byte === QUOTE) break;
		if (byte === BACKSLASH) skipEscape(cursor);
		else if (byte >= FIRST_PRINTABLE) cursor.at += 1;
		else cursor.isPlain = false;
	}
	cursor.expect(QUOTE);
}
function skipEscape(cursor) {
	cursor.at += 1;
	const byte = cursor.peek();
	cursor.at += 1;
	if (byte === LETTER_U) for (let digit = 0; digit < 4; digit += 1) skipHexDigit(cursor);
	else if (!ESCAPES.has(byte)) cursor.isPlain = false;
}
function skipHexDigit(cursor) {
	const byte = cursor.peek();
	const letter = byte | 32;
	if (!(byte >= ZERO && byte <= NINE) && !(letter >= 97 && letter <= 102)) cursor.isPlain = false;
	cursor.at += 1;
}
/**
* Whether a text goes on over all four bytes; may say no wrongly, never yes. See
* `isPlainWord`, which this differs from in letters beyond ASCII.
*/
function isTextWord(word) {
	const quotes = word ^ 572662306;
	const backslashes = word ^ 1549556828;
	return ((word - 538976288 & ~word | quotes - 16843009 & ~quotes | backslashes - 16843009 & ~backslashes) & 2155905152) === 0;
}
// src/decoders/plain-claude-usage.ts
const USAGE_KEYS = [
	"input_tokens",
	"cache_read_input_tokens",
	"cache_creation_input_tokens",
	"output_tokens",
	"cache_creation",
	"speed",
	"service_tier",
	"inference_geo"
];
const CACHE_CREATION_KEYS = ["ephemeral_5m_input_tokens", "ephemeral_1h_input_tokens"];
/** Makes a reader of the usage that comes next; `line` is another number for each line. */
function createPlainUsageReader(cursor) {
	const readUsage = createObjectReader(cursor, USAGE_KEYS, readField);
	const readCacheCreation = createObjectReader(cursor, CACHE_CREATION_KEYS, readCacheField);
	const readText = (text) => text;
	const readSpeed = createTextReader(cursor, readText);
	const readTier = createTextReader(cursor, readText);
	const readRegion = createTextReader(cursor, readText);
	let currentLine = 0;
	function readField(fields, name) {
		switch (name) {
			case "input_tokens":
				fields.uncachedInput = readPlainCount(cursor);
				break;
			case "cache_read_input_tokens":
				fields.cacheRead = readPlainCount(cursor);
				break;
			case "cache_creation_input_tokens":
				fields.cacheWrite = readPlainCount(cursor);
				break;
			case "output_tokens":
				fields.output = readPlainCount(cursor);
				break;
			case "cache_creation":
				if (isObjectNext(cursor)) readCacheCreation(fields, currentLine);
				else skipJson(cursor);
				break;
			case "speed":
				fields.speed = readSpeed();
				break;
			case "service_tier":
				fields.tier = readTier();
				break;
			case "inference_geo":
				fields.region = readRegion();
				break;
			default: skipJson(cursor);
		}
	}
	function readCacheField(fields, name) {
		if (name === "ephemeral_5m_input_tokens") fields.cacheWrite5m = readPlainCount(cursor);
		else if (name === "ephemeral_1h_input_tokens") fields.cacheWrite1h = readPlainCount(cursor);
		else skipJson(cursor);
	}
	return (line) => {
		const fields = {};
		currentLine = line;
		readUsage(fields, line);
		const { uncachedInput, cacheRead, cacheWrite, cacheWrite5m, cacheWrite1h, output } = fields;
		return {
			tokens: {
				uncachedInput,
				cacheRead,
				cacheWrite: cacheWrite ?? sumOfTold(cacheWrite5m, cacheWrite1h),
				cacheWrite1h,
				output
			},
			terms: termsOf(fields.speed, fields.tier, fields.region)
		};
	};
}
/**
* Reads a parsed line; `text` is the line itself. Undefined when it holds no answer of a
* model. Throws BadCount. The format has no schema; this is what Claude Code 1.0 to 2.1
* writes (facts gathered from its readers, such as ccusage 20.0, 2026-11). `costUSD` was
* written until 1.0.9.
*/
function readMessage(wire, text) {
	const { message } = wire;
	if ((readText(wire["type"]) ?? "assistant") !== "assistant") return void 0;
	if (!isObject(message) || !isObject(message["usage"])) return void 0;
	const model = readText(message["model"]);
	if (model === "<synthetic>") return void 0;
	const id = readText(message["id"]);
	const session = readText(wire["sessionId"]);
	return {
		identity: id === void 0 ? identityOfText(text) : identityOfText(id, identityOfText(readText(wire["requestId"]) ?? "")),
		message: id === void 0 ? void 0 : identityOfText(id),
		session: session === void 0 ? void 0 : identityOfText(session),
		agentId: readText(wire["agentId"]),
		isSidechain: typeof wire["isSidechain"] === "boolean" ? wire["isSidechain"] : void 0,
		at: readInstant(wire["timestamp"])?.getTime(),
		model,
		tokens: readUsage(message["usage"], MAX_REQUEST_TOKENS),
		costUsd: readCost(wire["costUSD"]),
		terms: readTerms(message["usage"])
	};
}
// src/decoders/plain-transcript.ts
const LINE_KEYS = [
	"type",
	"message",
	"sessionId",
	"requestId",
	"timestamp",
	"isSidechain",
	"agentId",
	"costUSD"
];
const MESSAGE_KEYS = [
	"id",
	"model",
	"usage"
];
/**
* Makes a reader that takes an answer from the bytes of a line in the shape that Claude Code
* gives it; `nothing` is a line without one. For a line of any other shape it says
* undefined: JSON.parse is the referee. What it does read equals what `readMessage` reads
* of the parsed line.
*/
function createPlainTranscriptReader() {
	const cursor = new PlainCursor();
	const readLine = createObjectReader(cursor, LINE_KEYS, readField);
	const readMessage = createObjectReader(cursor, MESSAGE_KEYS, readMessageField);
	const readUsage = createPlainUsageReader(cursor);
	const readTextOrNothing = (text) => text || void 0;
	const readType = createTextReader(cursor, readTextOrNothing);
	const readModel = createTextReader(cursor, readTextOrNothing);
	const readAgentId = createTextReader(cursor, readTextOrNothing);
	const readSession = createTextReader(cursor, (text) => text === "" ? void 0 : identityOfText(text));
	const readAt = createInstantReader(cursor);
	let line = 0;
	/** Goes over an id; gives where its text ends. */
	function skipId(start) {
		const end = cursor.skipText();
		if (end - start > 200) cursor.isPlain = false;
		return end;
	}
	function readField(fields, name) {
		switch (name) {
			case "type":
				fields.type = readType();
				break;
			case "message":
				if (isObjectNext(cursor)) readMessage(fields, line);
				else skipJson(cursor);
				break;
			case "sessionId":
				fields.session = readSession();
				break;
			case "requestId":
				fields.requestStart = cursor.at + 1;
				fields.requestEnd = skipId(fields.requestStart);
				break;
			case "timestamp":
				fields.at = readAt();
				break;
			case "isSidechain":
				fields.isSidechain = readPlainBoolean(cursor);
				break;
			case "agentId":
				fields.agentId = readAgentId();
				break;
			case "costUSD":
				fields.costUsd = readPlainAmount(cursor);
				break;
			default: skipJson(cursor);
		}
	}
	function readMessageField(fields, name) {
		if (name === "id") {
			fields.idStart = cursor.at + 1;
			fields.idEnd = skipId(fields.idStart);
		} else if (name === "model") fields.model = readModel();
		else if (name === "usage" && isObjectNext(cursor)) fields.usage = readUsage(line);
		else skipJson(cursor);
	}
	return (bytes, start, end) => {
		line += 1;
		cursor.open(bytes, start);
		const fields = {
			requestStart: 0,
			requestEnd: 0,
			idStart: 0,
			idEnd: 0
		};
		readLine(fields, line);
		if (!cursor.isPlain || cursor.at !== end) return void 0;
		const { type, model, usage, idStart, idEnd } = fields;
		if ((type ?? "assistant") !== "assistant") return "nothing";
		if (usage === void 0 || model === "<synthetic>") return "nothing";
		if (!isTold(usage.tokens) || idEnd === idStart) return void 0;
		const { view } = cursor;
		return {
			identity: identityOfBytes(view, idStart, idEnd, identityOfBytes(view, fields.requestStart, fields.requestEnd)),
			message: identityOfBytes(view, idStart, idEnd),
			session: fields.session,
			agentId: fields.agentId,
			isSidechain: fields.isSidechain,
			at: fields.at,
			model,
			tokens: checked(usage.tokens),
			costUsd: fields.costUsd || void 0,
			terms: usage.terms
		};
	};
}
// src/decoders/usage-lines.ts
const LINE_FEED$1 = 10;
const CARRIAGE_RETURN$1 = 13;
/** Longest line that is kept; an answer and what it hands to tools have some 100 KB. */
const MAX_TRANSCRIPT_LINE_BYTES = 8388608;
/**
* What only lines with usage hold. Inside of texts a quote has a backslash before it, so
* that these bytes are a key wherever the line is JSON; blanks may follow, as other writers
* than Claude Code leave them.
*/
const USAGE = Buffer.from("\"usage\":");
/** A model's answer has it before its content; a line that breaks off after it lost usage. */
const ANSWER = /"role":\s*"assistant"/;
/**
* Finds the lines with usage of a transcript, of which most bytes are in other lines: what
* tools gave. Lines end at LF only. Memory is bounded by the longest line that is kept.
*/
function createUsageLineFinder(sink) {
	/** The start of a line whose end has not come. */
	const held = new GrowingBytes();
	let isHeld = false;
	let isLong = false;
	let number = 1;
	function countLines(bytes, from, to) {
		let at = bytes.indexOf(LINE_FEED$1, from);
		for (; at !== -1 && at < to; at = bytes.indexOf(LINE_FEED$1, at + 1)) number += 1;
	}
	function hold(part) {
		isHeld = true;
		if (isLong) return;
		held.append(part);
		if (held.view().length <= 8388608) return;
		isLong = true;
		const kept = Buffer.from(held.view().subarray(0, MAX_TRANSCRIPT_LINE_BYTES));
		if (ANSWER.test(kept.toString("latin1"))) sink.lost("too-long", number);
		held.clear();
	}
	function endHeld() {
		const bytes = held.view();
		if (!isLong && asBuffer(bytes).includes(USAGE)) emit(bytes, 0, bytes.length);
		held.clear();
		isHeld = false;
		isLong = false;
	}
	function emit(bytes, start, lineEnd) {
		const isCrLf = lineEnd > start && bytes[lineEnd - 1] === CARRIAGE_RETURN$1;
		sink.line(bytes, start, isCrLf ? lineEnd - 1 : lineEnd, number);
	}
	/** Takes whole lines: the last one ends at `to`. */
	function takeLines(bytes, from, to) {
		let at = from;
		for (;;) {
			const found = bytes.indexOf(USAGE, at);
			if (found === -1 || found > to) break;
			const start = bytes.lastIndexOf(LINE_FEED$1, found) + 1;
			const end = bytes.indexOf(LINE_FEED$1, found);
			countLines(bytes, at, start);
			emit(bytes, start, end);
			at = end;
		}
		countLines(bytes, at, to + 1);
	}
	function take(bytes) {
		let from = 0;
		if (isHeld) {
			from = bytes.indexOf(LINE_FEED$1);
			hold(from === -1 ? bytes : bytes.subarray(0, from));
			if (from === -1) return;
			endHeld();
		}
		const last = bytes.lastIndexOf(LINE_FEED$1);
		if (last >= from) takeLines(bytes, from, last);
		if (last + 1 < bytes.length) hold(bytes.subarray(last + 1));
	}
	return {
		write(chunk) {
			const bytes = asBuffer(chunk);
			for (let at = 0; at < bytes.length; at += MAX_TRANSCRIPT_LINE_BYTES) take(bytes.subarray(at, at + MAX_TRANSCRIPT_LINE_BYTES));
		},
		end() {
			const text = asBuffer(held.view()).toString("latin1");
			if (!text.includes(USAGE.toString()) && ANSWER.test(text)) sink.lost("malformed", number);
			endHeld();
		}
	};
}
function asBuffer(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
// src/decoders/claude-transcript.ts
/**
* Session transcripts of Claude Code (`~/.claude/projects/<project>/<session>.jsonl`, and
* beside it `<session>/subagents/agent-<id>.jsonl` and
* `<session>/subagents/workflows/<run>/agent-<id>.jsonl`): one record per message and
* request. An answer has a line for each of its parts, which repeats its usage with the
* counts so far, so that the last counts are the answer's; its time is that of the first.
* Forks and replays are in documents of their own: the ledger tells them by identity.
*
* Only lines with usage are read; of these, nothing but counts, times and names of models
* and agents is kept, and ids only as hashes.
*/
const claudeTranscript = {
	name: "claude-transcript",
	recognisesName: (path) => AGENT_PATH.test(path),
	mayBeNamed: (path) => path.endsWith(".jsonl"),
	recognisesContent,
	start: start$1
};
const AGENT_PATH = /(?:^|\/)subagents\/(?:workflows\/([^/]+)\/)?agent-([^/]+)\.jsonl$/;
/** Lines that come first in some transcripts and name no session. */
const SESSIONLESS_START = /^\{"type":\s*"(?:summary"[^\n]*"leafUuid"|file-history-snapshot",\s*"messageId")/;
/** What lines that name their session have beside it, unless their type tells. */
const LINE_MARK = /"(?:parentUuid|isSidechain)":|"type":\s*"(?:user|assistant|system|attachment|progress|queue-operation|mode|permission-mode|last-prompt|ai-title|custom-title|agent-name|pr-link|worktree-state)"/;
function recognisesContent(head) {
	const text = head.trimStart();
	if (SESSIONLESS_START.test(text)) return true;
	return text.startsWith("{") && /"sessionId":\s*"/.test(text) && LINE_MARK.test(text);
}
/** Lines of one answer are near each other; a bound for documents of many answers. */
const MAX_HELD = 2e4;
function start$1(context) {
	const readPlain = createPlainTranscriptReader();
	const agentOf = createAgentFinder(`${context.origin.container}/${context.origin.path}`);
	/** By a part of the identity that fits a number; insertion is in order of time. */
	const held = /* @__PURE__ */ new Map();
	function take(message) {
		const { high, low } = message.identity;
		const key = (high & 2097151) * 2 ** 32 + (low >>> 0);
		const before = held.get(key);
		if (before === void 0) {
			held.set(key, message);
			if (held.size > MAX_HELD) emitFirst();
		} else if (before.identity.high === high) held.set(key, {
			...message,
			at: before.at ?? message.at
		});
		else emit(message);
	}
	function emitFirst() {
		for (const [key, message] of held) {
			held.delete(key);
			emit(message);
			return;
		}
	}
	function emit(message) {
		context.record(toRecord$1(message, agentOf(message.agentId)));
	}
	const lines = createUsageLineFinder({
		line(bytes, from, to, number) {
			const plain = readPlain(bytes, from, to);
			if (plain === "nothing") return;
			if (plain !== void 0) {
				take(plain);
				return;
			}
			const text = new TextDecoder().decode(bytes.subarray(from, to));
			takeObject(text, (wire) => {
				const message = readMessage(wire, text);
				if (message !== void 0) take(message);
			}, (reason) => context.reject({
				reason,
				origin: context.origin,
				line: number
			}));
		},
		lost: (reason, number) => context.reject({
			reason,
			origin: context.origin,
			line: number
		})
	});
	return {
		write: (chunk) => lines.write(chunk),
		end() {
			lines.end();
			for (const message of held.values()) emit(message);
			held.clear();
		}
	};
}
/** The document's place tells its agent, and its lines do where it was moved. */
function createAgentFinder(path) {
	const [, run, id] = AGENT_PATH.exec(path) ?? [];
	const ofDocument = id === void 0 ? void 0 : agentRef(id, run);
	let last;
	return (agentId) => {
		if (ofDocument !== void 0 || agentId === void 0) return ofDocument;
		if (last?.id !== agentId) last = agentRef(agentId, void 0);
		return last;
	};
}
function agentRef(id, run) {
	return run === void 0 ? { id } : {
		id,
		run
	};
}
function toRecord$1(message, agent) {
	const { at, identity, session, isSidechain, model, tokens, costUsd, terms } = message;
	return {
		grain: "request",
		at: at === void 0 ? void 0 : new Date(at),
		provider: CLAUDE_PROVIDER,
		model,
		tokens,
		reportedCostUsd: costUsd,
		identity,
		terms,
		session: {
			id: session,
			message: message.message,
			isSidechain,
			agent
		}
	};
}
// src/decoders/lines.ts
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/**
* Cuts bytes into lines at LF only: JSON may hold U+2028 and U+2029, which other line
* readers would split at. CR before LF and a BOM at the start are dropped, invalid UTF-8
* becomes U+FFFD. Memory is bounded by the longest line that is kept.
*/
function createLineCutter(sink) {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	let pending = [];
	let pendingBytes = 0;
	let number = 1;
	function hold(part) {
		pendingBytes += part.length;
		if (pendingBytes > 1048576) pending = [];
		else pending.push(new Uint8Array(part));
	}
	function emit(chunk, start, lineEnd) {
		if (lineEnd - start > 1048576) sink.tooLong(number);
		else {
			const end = chunk[lineEnd - 1] === CARRIAGE_RETURN && lineEnd > start ? lineEnd - 1 : lineEnd;
			if (!sink.bytes?.(chunk, start, end)) emitText(chunk.subarray(start, end));
		}
		number += 1;
	}
	function emitText(line) {
		let text = decoder.decode(line);
		if (number === 1 && text.startsWith("﻿")) text = text.slice(1);
		if (text.trim() !== "") sink.line(text, number);
	}
	/** The line that began in earlier chunks ends with `part`. */
	function emitPending(part) {
		if (pendingBytes + part.length > 1048576) {
			sink.tooLong(number);
			number += 1;
		} else {
			const line = Buffer.concat([...pending, part]);
			emit(line, 0, line.length);
		}
		pending = [];
		pendingBytes = 0;
	}
	return {
		write(chunk) {
			let start = 0;
			for (;;) {
				const end = chunk.indexOf(LINE_FEED, start);
				if (end === -1) break;
				if (pendingBytes > 0) emitPending(chunk.subarray(start, end));
				else emit(chunk, start, end);
				start = end + 1;
			}
			if (start < chunk.length) hold(chunk.subarray(start));
		},
		end() {
			if (pendingBytes > 0) emitPending(/* @__PURE__ */ new Uint8Array());
		}
	};
}
/** Writers before v0.25.55 (2026-05-25) name no event. */
const DEFAULT_EVENT = "token_usage";
/** Reads a parsed line; `text` is the line itself. Throws BadCount. */
function readWritten(wire, text) {
	const provider = readText(wire.provider)?.toLowerCase() ?? "unknown";
	const requestId = readText(wire.request_id);
	return {
		counts: readCounts(wire, provider),
		identity: requestId === void 0 ? identityOfText(text) : identityOfText(requestId, seedOf(readText(wire.event))),
		at: readInstant(wire.timestamp)?.getTime(),
		provider,
		model: readText(wire.model),
		path: readText(wire.path),
		writer: writerVersion(wire._schema),
		includesCache: typeof wire.input_tokens_include_cache === "boolean" ? wire.input_tokens_include_cache : void 0,
		durationMs: readAmount(wire.duration_ms),
		credits: readAmount(wire.ai_credits_this_response)
	};
}
function readCounts(wire, provider) {
	const input = readCount(wire.input_tokens, MAX_REQUEST_TOKENS);
	const output = readCount(wire.output_tokens, MAX_REQUEST_TOKENS);
	const cacheRead = readCount(wire.cache_read_tokens, MAX_REQUEST_TOKENS);
	const cacheWrite = readCount(wire.cache_write_tokens, MAX_REQUEST_TOKENS);
	if ((input ?? output ?? cacheRead ?? cacheWrite) === void 0) throw new BadCount("missing-tokens");
	return {
		input,
		output: withReasoning(output, isReasoningApart(provider) ? readCount(wire.reasoning_tokens, MAX_REQUEST_TOKENS) : void 0),
		cacheRead,
		cacheWrite
	};
}
/** Gemini bills reasoning as output but counts it apart (usageMetadata.thoughtsTokenCount). */
function isReasoningApart(provider) {
	return provider === "gemini";
}
/** All output; what is not told adds nothing to what is. */
function withReasoning(output, reasoning) {
	return output === void 0 ? void 0 : output + (reasoning ?? 0);
}
/** Request ids are told apart by their event. */
function seedOf(event) {
	return identityOfText(event ?? DEFAULT_EVENT);
}
// src/decoders/plain-record.ts
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;
const NAMES = [
	"_schema",
	"timestamp",
	"event",
	"request_id",
	"provider",
	"model",
	"path",
	"input_tokens",
	"output_tokens",
	"cache_read_tokens",
	"cache_write_tokens",
	"reasoning_tokens",
	"input_tokens_include_cache",
	"duration_ms",
	"ai_credits_this_response"
];
/**
* Makes a reader that takes a record from the bytes of a line in the shape that the
* format's writer gives it, without making text of what is not needed. For a line of any
* other shape, right or wrong, it says undefined: JSON.parse is the referee. What it does
* read equals what `readWritten` reads of the parsed line.
*/
function createPlainReader() {
	const cursor = new PlainCursor();
	const keys = createKeyReader(cursor, NAMES);
	const readTextOrNothing = (text) => text || void 0;
	const readWriter = createTextReader(cursor, writerVersion);
	const readAt = createInstantReader(cursor);
	const readSeed = createTextReader(cursor, (event) => seedOf(event || void 0));
	const readProvider = createTextReader(cursor, (text) => text.toLowerCase() || void 0);
	const readModel = createTextReader(cursor, readTextOrNothing);
	const readPath = createTextReader(cursor, readTextOrNothing);
	const defaultSeed = seedOf(void 0);
	let line = 0;
	function readRequestId(fields) {
		fields.requestIdStart = cursor.at + 1;
		fields.requestIdEnd = cursor.skipText();
		if (fields.requestIdEnd - fields.requestIdStart > 200) cursor.isPlain = false;
	}
	function readField(fields, name) {
		switch (name) {
			case "_schema":
				fields.writer = readWriter();
				break;
			case "timestamp":
				fields.at = readAt();
				break;
			case "event":
				fields.seed = readSeed();
				break;
			case "request_id":
				readRequestId(fields);
				break;
			case "provider":
				fields.provider = readProvider();
				break;
			case "model":
				fields.model = readModel();
				break;
			case "path":
				fields.path = readPath();
				break;
			case "input_tokens":
				fields.input = readPlainCount(cursor);
				break;
			case "output_tokens":
				fields.output = readPlainCount(cursor);
				break;
			case "cache_read_tokens":
				fields.cacheRead = readPlainCount(cursor);
				break;
			case "cache_write_tokens":
				fields.cacheWrite = readPlainCount(cursor);
				break;
			case "reasoning_tokens":
				fields.reasoning = readPlainCount(cursor);
				break;
			case "input_tokens_include_cache":
				fields.includesCache = readPlainBoolean(cursor);
				break;
			case "duration_ms":
				fields.durationMs = readPlainAmount(cursor);
				break;
			case "ai_credits_this_response":
				fields.credits = readPlainAmount(cursor);
				break;
			default: skipValue(cursor);
		}
	}
	/** Of a key that comes twice JSON.parse takes the last, so that is not plain. */
	function readFields(fields) {
		let key = keys.start;
		do {
			key = keys.read(key);
			if (key.name !== "" && key.line === line) cursor.isPlain = false;
			key.line = line;
			if (cursor.isPlain) readField(fields, key.name);
		} while (cursor.isPlain && skipComma(cursor));
	}
	return (bytes, start, end) => {
		line += 1;
		cursor.open(bytes, start);
		cursor.expect(OPENING_BRACE);
		const fields = noFields();
		readFields(fields);
		cursor.expect(CLOSING_BRACE);
		if (!cursor.isPlain || cursor.at !== end) return void 0;
		const { input, output, cacheRead, cacheWrite, requestIdStart, requestIdEnd } = fields;
		if ((input ?? output ?? cacheRead ?? cacheWrite) === void 0) return void 0;
		const provider = fields.provider ?? "unknown";
		return {
			counts: {
				input,
				output: withReasoning(output, isReasoningApart(provider) ? fields.reasoning : void 0),
				cacheRead,
				cacheWrite
			},
			identity: requestIdEnd > requestIdStart ? identityOfBytes(cursor.view, requestIdStart, requestIdEnd, fields.seed ?? defaultSeed) : identityOfBytes(cursor.view, start, end),
			at: fields.at,
			provider,
			model: fields.model,
			path: fields.path,
			writer: fields.writer,
			includesCache: fields.includesCache,
			durationMs: fields.durationMs,
			credits: fields.credits
		};
	};
}
function noFields() {
	return {
		writer: void 0,
		at: void 0,
		seed: void 0,
		requestIdStart: 0,
		requestIdEnd: 0,
		provider: void 0,
		model: void 0,
		path: void 0,
		input: void 0,
		output: void 0,
		cacheRead: void 0,
		cacheWrite: void 0,
		reasoning: void 0,
		includesCache: void 0,
		durationMs: void 0,
		credits: void 0
	};
}
// src/decoders/token-usage-jsonl.ts
/**
* `token-usage.jsonl`: one line per model request, written by the API proxy of GitHub's
* Agent Workflow Firewall since v0.25.6 (2026-03-31). Format:
* https://github.com/github/gh-aw-firewall/blob/main/schemas/token-usage.schema.json
* (read 2026-08). Records of April 2026 have neither `_schema` nor `event`.
*/
const tokenUsageJsonl = {
	name: "token-usage.jsonl",
	recognisesName: (path) => /(?:^|\/)token[-_]usage\.jsonl$/.test(path),
	recognisesContent: (head) => {
		const line = head.trimStart().split("\n", 1)[0] ?? "";
		return line.startsWith("{") && line.includes("\"input_tokens\"") && line.includes("\"provider\"") && !/"(?:sessionId|session_id|modelUsage)"/.test(line);
	},
	start
};
/** As many records wait for the majority of their neighbours; a run writes some thousand. */
const MAX_UNDECIDED = 2e4;
/** A bound for records that make up their providers and writers. */
const MAX_VOTERS = 1e3;
function start(context) {
	const readPlain = createPlainReader();
	let undecided = [];
	const voters = /* @__PURE__ */ new Map();
	let lastVoter;
	function voterOf({ provider, writer }) {
		if (lastVoter?.provider === provider && lastVoter.writer === writer) return lastVoter;
		const key = `${provider} ${writer ?? ""}`;
		lastVoter = voters.get(key) ?? {
			provider,
			writer,
			balance: 0
		};
		if (voters.size < MAX_VOTERS) voters.set(key, lastVoter);
		return lastVoter;
	}
	function bytes(chunk, from, to) {
		const written = readPlain(chunk, from, to);
		if (written === void 0) return false;
		take(written);
		return true;
	}
	function line(text, number) {
		const reject = (reason) => context.reject({
			reason,
			origin: context.origin,
			line: number
		});
		takeObject(text, (wire) => take(readWritten(wire, text)), reject);
	}
	function take(written) {
		const { counts } = written;
		if (!counts.cacheRead && !counts.cacheWrite) {
			context.record(toRecord(written, "additive"));
			return;
		}
		const { at, credits } = written;
		const semantics = resolveFromRecord({
			...written,
			reportedUsd: credits === void 0 ? void 0 : credits * USD_PER_AI_CREDIT,
			priceOf: (tokens) => context.priceOf({
				...written,
				at: dateOf(at),
				tokens
			})
		});
		if (semantics === void 0) {
			undecided.push(written);
			if (undecided.length === MAX_UNDECIDED) decideByMajority();
			return;
		}
		voterOf(written).balance += semantics === "additive" ? 1 : -1;
		context.record(toRecord(written, semantics));
	}
	function decideByMajority() {
		for (const written of undecided) {
			const { balance } = voterOf(written);
			const fallback = fallbackSemantics(written.provider, written.writer);
			const majority = balance > 0 ? "additive" : "inclusive";
			context.record(toRecord(written, balance === 0 ? fallback : majority));
		}
		undecided = [];
	}
	const lines = createLineCutter({
		bytes,
		line,
		tooLong: (number) => context.reject({
			reason: "too-long",
			origin: context.origin,
			line: number
		})
	});
	return {
		write: (chunk) => lines.write(chunk),
		end() {
			lines.end();
			decideByMajority();
		}
	};
}
function toRecord(written, semantics) {
	const { at, provider, model, credits, durationMs, identity, writer } = written;
	return {
		grain: "request",
		at: dateOf(at),
		provider,
		model,
		tokens: toTokens(written.counts, semantics),
		reportedCostUsd: credits === void 0 ? void 0 : credits * USD_PER_AI_CREDIT,
		durationMs,
		identity,
		writer
	};
}
function dateOf(at) {
	return at === void 0 ? void 0 : new Date(at);
}
const MAX_STAGES = 1e3;
/**
* States by the words for them: those of Claude Code (`start`, `progress`, `done`,
* `error`), that of the other spelling (`completed`), and what else would mean the same.
*/
const STATES = /* @__PURE__ */ new Map([
	["start", "running"],
	["started", "running"],
	["progress", "running"],
	["running", "running"],
	["done", "done"],
	["completed", "done"],
	["success", "done"],
	["error", "error"],
	["failed", "error"]
]);
/** The stages and agents of a run, and when the first of these started, where told. */
function readWorkflowProgress(wire, reject) {
	const entries = objectsOf(wire["workflowProgress"]);
	const phases = entries.filter(({ type }) => type === "workflow_phase");
	const told = entries.filter(({ type }) => type === "workflow_agent");
	if (told.length > 1e5) throw new BadCount("too-long");
	const titles = titlesByIndex(phases);
	const model = readText(wire["defaultModel"]);
	const agents = /* @__PURE__ */ new Map();
	for (const [place, entry] of told.entries()) {
		const agent = readAgent(entry, place, {
			titles,
			model,
			reject
		});
		const key = JSON.stringify([agent.id, agent.attempt]);
		agents.set(key, later(agents.get(key), agent));
	}
	const starts = told.map(({ startedAt }) => readTime(startedAt)).filter((at) => at !== void 0);
	return {
		stages: [.../* @__PURE__ */ new Set([...titlesOf(wire["phases"]), ...titlesOf(phases)])].slice(0, MAX_STAGES),
		agents: [...agents.values()],
		startedAt: starts.reduce((first, at) => first === void 0 || at < first ? at : first, void 0)
	};
}
function objectsOf(value) {
	return Array.isArray(value) ? value.filter(isObject) : [];
}
/** A stage's title, in either spelling. */
function titleOf(phase) {
	return readText(phase["title"]) ?? readText(phase["phaseTitle"]) ?? readText(phase["name"]);
}
function titlesOf(phases) {
	return objectsOf(phases).map(titleOf).filter((title) => title !== void 0);
}
function titlesByIndex(phases) {
	const titles = /* @__PURE__ */ new Map();
	for (const phase of phases) {
		const title = titleOf(phase);
		if (title !== void 0 && phase["index"] !== void 0) titles.set(phase["index"], title);
	}
	return titles;
}
function readAgent(entry, place, run) {
	const { attempt, state } = entry;
	return {
		id: readText(entry["agentId"]) ?? `#${place + 1}`,
		attempt: Number.isSafeInteger(attempt) && Number(attempt) > 0 ? Number(attempt) : 1,
		name: readLabel(entry),
		stage: readText(entry["phaseTitle"]) ?? readText(entry["phase"]) ?? run.titles.get(entry["phaseIndex"]),
		model: readText(entry["model"]) ?? run.model,
		state: STATES.get(state) ?? "unknown",
		tokens: countOrReject(entry["tokens"], run.reject)
	};
}
/** An agent's label, unless it is the beginning of its prompt, which is nobody's to read. */
function readLabel({ label, promptPreview }) {
	const name = readText(label);
	const text = name?.replace(/(?:…|\.{3})$/, "").trim();
	return typeof promptPreview === "string" && !!text && promptPreview.trim().startsWith(text) ? void 0 : name;
}
/** What was told last stands; what it leaves out was told before. */
function later(before, agent) {
	if (before === void 0) return agent;
	return {
		...agent,
		name: agent.name ?? before.name,
		stage: agent.stage ?? before.stage,
		model: agent.model ?? before.model,
		tokens: agent.tokens ?? before.tokens
	};
}
/** An optional token count; one that cannot be used is rejected and not told. */
function countOrReject(value, reject) {
	try {
		return readCount(value, MAX_RUN_TOKENS);
	} catch (error) {
		if (!(error instanceof BadCount)) throw error;
		reject(error.reason);
		return;
	}
}
/** Milliseconds since 1970, or an ISO 8601 instant; anything else is "not told". */
function readTime(value) {
	if (typeof value !== "number") return readInstant(value);
	return isPlausibleInstant(value) ? new Date(value) : void 0;
}
// src/decoders/workflow-telemetry.ts
/**
* `wf_*.json`: what Claude Code writes of a run of a multi-agent workflow when the run is
* over, one JSON object. It tells one number of tokens an agent, so it yields a run and no
* records. Its fields have two spellings:
*
* - Claude Code's own (`<session>/workflows/wf_<id>.json`, as shown in
*   https://github.com/daaain/claude-code-log/issues/174, read 2026-11): `phases[]`, and in
*   `workflowProgress[]` stages with `title` and `index` and agents whose `state` is
*   `start`, `progress`, `done` or `error`;
* - that of the sample of https://github.com/Jott2121/agent-cost-attribution (read 2026-11):
*   stages with `phaseTitle`, agents `completed`, without attempts and times.
*
* `script`, `args`, `logs`, `result` and the summaries hold what the agents were told and
* said: nothing of them enters the run.
*/
const workflowTelemetry = {
	name: "wf_*.json",
	recognisesName: (path) => /(?:^|\/)wf_[^/]*\.json$/.test(path),
	recognisesContent: (head) => /^\uFEFF?\s*\{/.test(head) && /(?<!\\)"(?:workflowProgress"\s*:\s*\[|runId"\s*:\s*"wf_)/.test(head) && !/(?<!\\)"(?:parentUuid|sessionId)"\s*:/.test(head),
	start(context) {
		const chunks = [];
		let bytes = 0;
		return {
			write(chunk) {
				bytes += chunk.length;
				if (bytes <= MAX_BYTES) chunks.push(chunk.slice());
			},
			end() {
				const reject = (reason) => context.reject({
					reason,
					origin: context.origin,
					line: 1
				});
				if (bytes > MAX_BYTES) {
					reject("too-long");
					return true;
				}
				const text = Buffer.concat(chunks).toString("utf8").replace(/^\uFEFF/, "");
				let isTelemetry = true;
				const take = (wire) => {
					isTelemetry = "workflowProgress" in wire || isRunId(wire["runId"]);
					if (isTelemetry) context.agentRun(readRun(wire, text, reject));
				};
				if (text.trim() !== "") takeObject(text, take, reject);
				return isTelemetry;
			}
		};
	}
};
/** A run of a thousand agents takes some megabytes, most of them its script and result. */
const MAX_BYTES = 67108864;
/** A status is a word. */
const MAX_STATUS_LENGTH = 40;
function isRunId(value) {
	return typeof value === "string" && value.startsWith("wf_");
}
/** Throws BadCount when the run tells no agents at all. */
function readRun(wire, text, reject) {
	if (!Array.isArray(wire["workflowProgress"])) throw new BadCount("missing-tokens");
	const { stages, agents, startedAt } = readWorkflowProgress(wire, reject);
	const session = readText(wire["sessionId"]);
	return {
		id: readText(wire["runId"]) ?? idOfText(text),
		name: readText(wire["workflowName"]) ?? readText(wire["name"]),
		session: session === void 0 ? void 0 : identityOfText(session),
		status: readText(wire["status"])?.slice(0, MAX_STATUS_LENGTH),
		startedAt: readTime(wire["startTime"]) ?? startedAt ?? readTime(wire["timestamp"]),
		durationMs: readAmount(wire["durationMs"]),
		totalTokens: countOrReject(wire["totalTokens"], reject),
		stages,
		agents
	};
}
/** A run that tells no id is told from others by all that is written of it. */
function idOfText(text) {
	const { high, low } = identityOfText(text);
	return `unnamed-${[high, low].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("")}`;
}
// src/decoders/all.ts
/** Every format the project knows, in the order in which they are tried. */
const decoders = [
	tokenUsageJsonl,
	agentUsageJson,
	workflowTelemetry,
	claudeAgentMeta,
	claudeTranscript,
	claudeResult
];
// src/decoders/choose-decoder.ts
/** As much of a document as tells its format. Bytes. */
const HEAD_BYTES = 4096;
/** The decoder of a document; undefined when no format comes in question. */
function chooseDecoder({ name, head, isNamedByUser }) {
	return decoders.find((decoder) => decoder.recognisesName(name)) ?? decoders.find((decoder) => (isNamedByUser || decoder.mayBeNamed?.(name) !== false) && decoder.recognisesContent(head));
}
/** Whether a document's name alone says that it tells usage. */
function isUsageName(path) {
	return decoders.some((decoder) => decoder.recognisesName(path));
}
/** Whether a document of this name may tell usage, which its content decides. */
function mayTellUsage(path) {
	return decoders.some((decoder) => decoder.recognisesName(path) || decoder.mayBeNamed?.(path) === true);
}
// src/domain/compare-text.ts
/** Order by code unit: it must not depend on a machine's language. */
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
// src/findings/evidence-runs.ts
/**
* The runs that prove a finding, at most `MAX_EVIDENCE_RUNS`: the largest value first (the
* smallest with `smallestFirst`), runs without a value last, newer runs before older ones.
*/
function evidenceRuns(measured, smallestFirst = false) {
	const direction = smallestFirst ? -1 : 1;
	const weight = (value) => value === null ? -Infinity : value * direction;
	return [...measured].sort((a, b) => descending(weight(a.value), weight(b.value)) || descending(a.run.completedAt, b.run.completedAt) || descending(a.run.id, b.run.id) || descending(a.run.attempt, b.run.attempt)).slice(0, 5).map(({ run, value }) => ({
		id: run.id,
		attempt: run.attempt,
		url: run.url,
		value
	}));
}
function descending(a, b) {
	if (a === b) return 0;
	return a > b ? -1 : 1;
}
// src/findings/judgement.ts
/** Money in one window from which a finding is worth acting on today; US dollars. */
const HIGH_USD = 10;
/** Runs from which one odd run no longer decides a rate. */
const SURE_RUNS = 10;
/**
* Severity by the money involved in the window. Unknown money is medium: too little is
* known to call it small.
*/
function severityByMoney(usd) {
	if (usd === null) return "medium";
	if (usd >= HIGH_USD) return "high";
	return usd >= 1 ? "medium" : "low";
}
/**
* Severity of a hint: a pattern that often wastes money, but may be what the task needs.
* It never outranks waste that was measured.
*/
function severityOfHint(usd) {
	return usd !== null && usd >= HIGH_USD ? "medium" : "low";
}
/** Confidence in a rate by the number of runs that it rests on. */
function confidenceByRuns(runs) {
	if (runs < 3) return "low";
	return runs < SURE_RUNS ? "medium" : "high";
}
// src/findings/rule.ts
/** Joins a rule's own part with its words and the definitions of its thresholds. */
function defineRule(kind, thresholds, find) {
	return {
		kind,
		...CATALOGUE[kind],
		thresholds: Object.fromEntries(thresholds.map((name) => [name, THRESHOLDS[name]])),
		find
	};
}
// src/findings/zero-cache-hits.ts
/** Caching is on, so turning it on cannot be the advice. */
const WRITTEN_REMEDY = "Look for something that changes early in every prompt, such as a date or an id: the cache is written, but nothing matches it.";
/** Not Claude: see `confidenceIn`. */
const CLAUDE = /claude/i;
/**
* Not one input token was read from the cache, over enough requests for a second one to
* have profited from the first.
*/
const zeroCacheHits = defineRule("zero-cache-hits", ["min-cache-requests"], ({ report, thresholds }) => {
	const used = usedWorkflows(report.workflows);
	return {
		findings: used.filter((workflow) => hasZeroCacheHits(workflow, thresholds)).map(toFinding$11),
		notAssessed: [...lacking("zero-cache-hits", used.filter(({ usage }) => !tellsCacheReads(usage)), "cache reads and uncached input"), ...lacking("zero-cache-hits", used.filter(({ usage }) => usage.cacheHitRate === 0 && usage.requests === null), "the number of requests")]
	};
});
/** Whether the rule above applies, so that other rules about the cache can keep quiet. */
function hasZeroCacheHits({ usage }, thresholds) {
	return usage.cacheHitRate === 0 && usage.requests !== null && usage.requests >= thresholds["min-cache-requests"];
}
/**
* Firewalls before https://github.com/github/gh-aw-firewall/pull/5262 wrote 0 for what
* OpenAI's Responses API had cached, so without a Claude model the 0 itself is in doubt.
*/
function confidenceIn({ models, runsWithUsage }) {
	return models.some(({ model }) => CLAUDE.test(model)) ? confidenceByRuns(runsWithUsage) : "low";
}
/** Whether the cache hit rate could be worked out, had there been any input. */
function tellsCacheReads(usage) {
	return usage.cacheReadTokens !== null && usage.uncachedInputTokens !== null;
}
function toFinding$11(workflow) {
	const { usage } = workflow;
	const written = usage.cacheWriteTokens ?? 0;
	const input = sayTokens((usage.uncachedInputTokens ?? 0) + written);
	const requests = sayMany(usage.requests ?? 0, "request");
	const although = written > 0 ? `, although ${sayTokens(written)} were written to it` : "";
	return {
		kind: "zero-cache-hits",
		severity: severityByMoney(usage.costUsd),
		confidence: confidenceIn(workflow),
		workflow: workflow.name,
		message: `None of ${input} input tokens in ${requests} came from the cache${although}.`,
		remedy: written > 0 ? WRITTEN_REMEDY : CATALOGUE["zero-cache-hits"].remedy,
		evidence: {
			unit: "ratio",
			measured: 0,
			threshold: null,
			runs: evidenceRuns(usedRuns(workflow).filter((run) => run.usage.cacheHitRate === 0).map((run) => ({
				run,
				value: 0
			})))
		},
		estimatedSavingUsd: null
	};
}
// src/findings/cache-write-over-read.ts
/**
* More tokens were written to the cache than read from it.
*
* Keeps quiet where `zero-cache-hits` speaks: that finding tells the writes as well, and
* its remedy comes first.
*/
const cacheWriteOverRead = defineRule("cache-write-over-read", [], ({ report, thresholds }) => {
	const used = usedWorkflows(report.workflows);
	return {
		findings: used.filter((workflow) => !hasZeroCacheHits(workflow, thresholds)).flatMap((workflow) => {
			const { cacheReadTokens: read, cacheWriteTokens: written } = workflow.usage;
			return read !== null && written !== null && written > read ? [toFinding$10(workflow, read, written)] : [];
		}),
		notAssessed: lacking("cache-write-over-read", used.filter(({ usage }) => usage.cacheReadTokens === null || usage.cacheWriteTokens === null), "cache reads and cache writes")
	};
});
function toFinding$10(workflow, read, written) {
	const back = read === 0 ? "none was" : `only ${sayTokens(read)} were`;
	const proof = usedRuns(workflow).flatMap((run) => {
		const { cacheReadTokens, cacheWriteTokens } = run.usage;
		if (cacheReadTokens === null || cacheWriteTokens === null) return [];
		return cacheWriteTokens > cacheReadTokens ? [{
			run,
			value: cacheWriteTokens
		}] : [];
	});
	return {
		kind: "cache-write-over-read",
		severity: severityByMoney(workflow.usage.costUsd),
		confidence: confidenceByRuns(workflow.runsWithUsage),
		workflow: workflow.name,
		message: `${sayTokens(written)} tokens were written to the cache, but ${back} read from it.`,
		remedy: CATALOGUE["cache-write-over-read"].remedy,
		evidence: {
			unit: "tokens",
			measured: written,
			threshold: read,
			runs: evidenceRuns(proof)
		},
		estimatedSavingUsd: null
	};
}
// src/findings/runs-over.ts
/** Which runs of the workflow exceed the limit; a run without the number proves nothing. */
function runsOver(workflow, limit, numberOf) {
	const over = [];
	const runs = usedRuns(workflow);
	let isUntold = runs.length === 0;
	for (const run of runs) {
		const value = numberOf(run.usage);
		if (value === null) isUntold = true;
		else if (value > limit) over.push({
			run,
			value
		});
	}
	return {
		over,
		largest: Math.max(0, ...over.map(({ value }) => value)),
		isUntold,
		...costOfRuns(over.map(({ run }) => run))
	};
}
/** Known cost of runs in US dollars, `null` when none told it, and whether it is a floor. */
function costOfRuns(runs) {
	const costs = runs.map(({ usage }) => usage.costUsd).filter((cost) => cost !== null);
	return {
		costUsd: costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0),
		costIsFloor: costs.length < runs.length || runs.some(({ usage }) => usage.costIsFloor)
	};
}
// src/findings/costly-run.ts
/**
* Single runs cost more than the threshold. A floor over the threshold proves it; a floor
* under it proves nothing.
*/
const costlyRun = defineRule("costly-run", ["run-cost-usd"], ({ report, thresholds }) => {
	const limit = thresholds["run-cost-usd"];
	const used = usedWorkflows(report.workflows);
	return {
		findings: used.flatMap((workflow) => {
			const costly = runsOver(workflow, limit, ({ costUsd }) => costUsd);
			return costly.over.length === 0 ? [] : [toFinding$9(workflow, costly, limit)];
		}),
		notAssessed: lacking("costly-run", used.filter((workflow) => hasUnknownCost(workflow, limit)), "the full cost of every run")
	};
});
function hasUnknownCost(workflow, limit) {
	const runs = usedRuns(workflow);
	if (runs.length === 0) return true;
	return runs.some(({ usage }) => usage.costUsd === null || usage.costIsFloor && usage.costUsd <= limit);
}
function toFinding$9(workflow, costly, threshold) {
	const { over, largest, costUsd, costIsFloor } = costly;
	const count = sayOf(over.length, workflow.runsWithUsage, "run");
	const together = sayUsdOrMore(costUsd ?? largest, costIsFloor);
	const sums = over.length === 1 ? `: ${together}` : ` each, ${together} together; the most expensive one ${sayUsd(largest)}`;
	return {
		kind: "costly-run",
		severity: severityByMoney(costUsd),
		confidence: "high",
		workflow: workflow.name,
		message: `${count} cost more than ${sayUsd(threshold)}${sums}.`,
		remedy: CATALOGUE["costly-run"].remedy,
		evidence: {
			unit: "usd",
			measured: largest,
			threshold,
			runs: evidenceRuns(over)
		},
		estimatedSavingUsd: null
	};
}
// src/findings/conclusions.ts
/** The run failed by itself. */
const FAILURES = /* @__PURE__ */ new Set([
	"failure",
	"timed_out",
	"startup_failure"
]);
/** The run came to an end of its own that was no failure. */
const PASSES = /* @__PURE__ */ new Set(["success", "neutral"]);
/** A failure of the run itself: cancelled and skipped runs were ended from outside. */
function isFailure(conclusion) {
	return conclusion !== null && FAILURES.has(conclusion);
}
/** The run ended by itself, one way or the other. */
function isDecided(conclusion) {
	return isFailure(conclusion) || conclusion !== null && PASSES.has(conclusion);
}
/** What the run spent bought no result: it failed, or was cancelled on the way. */
function isWithoutResult(conclusion) {
	return isFailure(conclusion) || conclusion === "cancelled";
}
// src/findings/failed-run-spend.ts
/**
* Money spent on runs that failed, timed out or were cancelled.
*
* The saving is that money, exactly; it is not told when a part of it has no price.
*/
const failedRunSpend = defineRule("failed-run-spend", [], ({ report }) => {
	const wasted = usedWorkflows(report.workflows).map((workflow) => ({
		workflow,
		runs: usedRuns(workflow).filter(({ conclusion }) => isWithoutResult(conclusion))
	}));
	return {
		findings: wasted.flatMap(({ workflow, runs }) => {
			const { costUsd, costIsFloor } = costOfRuns(runs);
			return costUsd !== null && costUsd > 0 ? [toFinding$8(workflow, runs, costUsd, costIsFloor)] : [];
		}),
		notAssessed: lacking("failed-run-spend", wasted.filter(({ workflow, runs }) => workflow.runsDetail.length === 0 || runs.some(({ usage }) => usage.costUsd === null)).map(({ workflow }) => workflow), "the cost of every failed or cancelled run")
	};
});
function toFinding$8(workflow, runs, costUsd, costIsFloor) {
	const paid = runs.filter(({ usage }) => usage.costUsd !== null && usage.costUsd > 0);
	const were = paid.length === 1 ? "was" : "were";
	return {
		kind: "failed-run-spend",
		severity: severityByMoney(costUsd),
		confidence: "high",
		workflow: workflow.name,
		message: `${sayMany(paid.length, "run")} that failed, timed out or ${were} cancelled cost ${sayUsdOrMore(costUsd, costIsFloor)}.`,
		remedy: CATALOGUE["failed-run-spend"].remedy,
		evidence: {
			unit: "usd",
			measured: costUsd,
			threshold: null,
			runs: evidenceRuns(paid.map((run) => ({
				run,
				value: run.usage.costUsd
			})))
		},
		estimatedSavingUsd: costIsFloor ? null : costUsd
	};
}
// src/findings/failing-runs.ts
/**
* A large share of a workflow's runs fails.
*
* Failures are `failure`, `timed_out` and `startup_failure`. The share is taken of the runs
* that ended by themselves (those and `success`, `neutral`): a workflow that is skipped
* ninety times and fails ten times fails every time that it runs. All runs of the window
* count, with usage or without.
*/
const failingRuns = defineRule("failing-runs", ["failing-runs"], ({ report, thresholds }) => {
	const limit = thresholds["failing-runs"];
	return {
		findings: report.workflows.flatMap((workflow) => {
			const { failed, decided } = countOf(workflow);
			return decided > 0 && failed / decided > limit ? [toFinding$7(workflow, failed, decided, limit)] : [];
		}),
		notAssessed: lacking("failing-runs", report.workflows.filter(tellsNoConclusion), "how its runs ended")
	};
});
function countOf(workflow) {
	let failed = 0;
	let decided = 0;
	for (const [conclusion, runs] of Object.entries(workflow.conclusions)) {
		if (isFailure(conclusion)) failed += runs;
		if (isDecided(conclusion)) decided += runs;
	}
	return {
		failed,
		decided
	};
}
/** Local files know no conclusions; GitHub tells one for every completed run. */
function tellsNoConclusion(workflow) {
	return !workflow.runsDetail.some(({ conclusion }) => conclusion !== null) && countOf(workflow).decided === 0;
}
function toFinding$7(workflow, failed, decided, threshold) {
	const share = failed / decided;
	return {
		kind: "failing-runs",
		severity: failed === decided ? "high" : "medium",
		confidence: confidenceByRuns(decided),
		workflow: workflow.name,
		message: `${sayCount(failed)} of ${sayMany(decided, "finished run")} failed (${sayShare(share)}), more than ${sayShare(threshold)}.`,
		remedy: CATALOGUE["failing-runs"].remedy,
		evidence: {
			unit: "ratio",
			measured: share,
			threshold,
			runs: evidenceRuns(workflow.runsDetail.filter(({ conclusion }) => isFailure(conclusion)).map((run) => ({
				run,
				value: null
			})))
		},
		estimatedSavingUsd: null
	};
}
// src/findings/heavy-run.ts
/** Single runs use more tokens at full price (uncached input, cache writes, output) than the threshold. */
const heavyRun = defineRule("heavy-run", ["run-full-price-tokens"], ({ report, thresholds }) => {
	const limit = thresholds["run-full-price-tokens"];
	const measured = usedWorkflows(report.workflows).map((workflow) => ({
		workflow,
		runs: runsOver(workflow, limit, ({ fullPriceTokens }) => fullPriceTokens)
	}));
	return {
		findings: measured.filter(({ runs }) => runs.over.length > 0).map(({ workflow, runs }) => toFinding$6(workflow, runs, limit)),
		notAssessed: lacking("heavy-run", measured.filter(({ runs }) => runs.isUntold).map(({ workflow }) => workflow), "the full-price tokens of every run")
	};
});
function toFinding$6(workflow, heavy, threshold) {
	const { over, largest } = heavy;
	const count = sayOf(over.length, workflow.runsWithUsage, "run");
	const most = over.length === 1 ? sayTokens(largest) : `up to ${sayTokens(largest)}`;
	return {
		kind: "heavy-run",
		severity: severityOfHint(heavy.costUsd),
		confidence: "high",
		workflow: workflow.name,
		message: `${count} used more than ${sayTokens(threshold)} full-price tokens: ${most}.`,
		remedy: CATALOGUE["heavy-run"].remedy,
		evidence: {
			unit: "tokens",
			measured: largest,
			threshold,
			runs: evidenceRuns(over)
		},
		estimatedSavingUsd: null
	};
}
// src/findings/high-input-output-ratio.ts
/**
* The workflow reads far more than it writes. A workflow that wrote nothing at all has no
* ratio and is no finding.
*/
const highInputOutputRatio = defineRule("high-input-output-ratio", ["max-input-output-ratio"], ({ report, thresholds }) => {
	const used = usedWorkflows(report.workflows);
	const highest = thresholds["max-input-output-ratio"];
	return {
		findings: used.flatMap((workflow) => {
			const ratio = workflow.usage.inputOutputRatio;
			return ratio !== null && ratio > highest ? [toFinding$5(workflow, ratio, highest)] : [];
		}),
		notAssessed: lacking("high-input-output-ratio", used.filter(({ usage }) => usage.uncachedInputTokens === null || usage.cacheReadTokens === null || usage.outputTokens === null), "uncached input, cache reads and output")
	};
});
function toFinding$5(workflow, ratio, threshold) {
	const proof = usedRuns(workflow).map((run) => ({
		run,
		value: run.usage.inputOutputRatio
	})).filter(({ value }) => value !== null && value > threshold);
	const shown = sayCount(Math.ceil(ratio));
	return {
		kind: "high-input-output-ratio",
		severity: severityOfHint(workflow.usage.costUsd),
		confidence: confidenceByRuns(workflow.runsWithUsage),
		workflow: workflow.name,
		message: `It reads ${shown} input tokens for each token that it writes, more than ${sayCount(threshold)}.`,
		remedy: CATALOGUE["high-input-output-ratio"].remedy,
		evidence: {
			unit: "per-output-token",
			measured: ratio,
			threshold,
			runs: evidenceRuns(proof)
		},
		estimatedSavingUsd: null
	};
}
// src/findings/low-cache-hits.ts
/** Some input came from the cache, but less than it should; none at all is `zero-cache-hits`. */
const lowCacheHits = defineRule("low-cache-hits", ["min-cache-hit-rate"], ({ report, thresholds }) => {
	const used = usedWorkflows(report.workflows);
	const lowest = thresholds["min-cache-hit-rate"];
	return {
		findings: used.flatMap((workflow) => {
			const rate = workflow.usage.cacheHitRate;
			return rate !== null && rate > 0 && rate < lowest ? [toFinding$4(workflow, rate, lowest)] : [];
		}),
		notAssessed: lacking("low-cache-hits", used.filter(({ usage }) => !tellsCacheReads(usage)), "cache reads and uncached input")
	};
});
function toFinding$4(workflow, rate, threshold) {
	return {
		kind: "low-cache-hits",
		severity: severityByMoney(workflow.usage.costUsd),
		confidence: confidenceByRuns(workflow.runsWithUsage),
		workflow: workflow.name,
		message: `Only ${sayShare(rate)} of the input came from the cache, below ${sayShare(threshold)}.`,
		remedy: CATALOGUE["low-cache-hits"].remedy,
		evidence: {
			unit: "ratio",
			measured: rate,
			threshold,
			runs: evidenceRuns(usedRuns(workflow).map((run) => ({
				run,
				value: run.usage.cacheHitRate
			})).filter(({ value }) => value !== null && value < threshold), true)
		},
		estimatedSavingUsd: null
	};
}
// src/findings/many-requests.ts
/** Single runs make more requests than the threshold, all phases counted. */
const manyRequests = defineRule("many-requests", ["run-requests"], ({ report, thresholds }) => {
	const limit = thresholds["run-requests"];
	const measured = usedWorkflows(report.workflows).map((workflow) => ({
		workflow,
		runs: runsOver(workflow, limit, ({ requests }) => requests)
	}));
	return {
		findings: measured.filter(({ runs }) => runs.over.length > 0).map(({ workflow, runs }) => toFinding$3(workflow, runs, limit)),
		notAssessed: lacking("many-requests", measured.filter(({ runs }) => runs.isUntold).map(({ workflow }) => workflow), "the number of requests of every run")
	};
});
function toFinding$3(workflow, busy, threshold) {
	const { over, largest } = busy;
	const count = sayOf(over.length, workflow.runsWithUsage, "run");
	const most = over.length === 1 ? sayCount(largest) : `up to ${sayCount(largest)}`;
	return {
		kind: "many-requests",
		severity: severityOfHint(busy.costUsd),
		confidence: "high",
		workflow: workflow.name,
		message: `${count} made more than ${sayMany(threshold, "request")}: ${most}.`,
		remedy: CATALOGUE["many-requests"].remedy,
		evidence: {
			unit: "requests",
			measured: largest,
			threshold,
			runs: evidenceRuns(over)
		},
		estimatedSavingUsd: null
	};
}
// src/findings/many-small-requests.ts
/**
* Many requests wrote only a few tokens each.
*
* The report counts small requests per workflow, not per run, so the evidence names the
* runs with the most requests and gives them no number.
*/
const manySmallRequests = defineRule("many-small-requests", ["small-requests", "small-request-output-tokens"], ({ report, thresholds }) => {
	const used = usedWorkflows(report.workflows);
	return {
		findings: used.filter(({ smallRequests }) => smallRequests > thresholds["small-requests"]).map((workflow) => toFinding$2(workflow, thresholds)),
		notAssessed: lacking("many-small-requests", used.filter(({ usage }) => usage.requests === null || usage.outputTokens === null), "requests one by one with their output")
	};
});
function toFinding$2(workflow, thresholds) {
	const { smallRequests, usage } = workflow;
	const limit = thresholds["small-request-output-tokens"];
	const all = usage.requests === null ? "" : ` of ${sayMany(usage.requests, "request")}`;
	const busiest = evidenceRuns(usedRuns(workflow).map((run) => ({
		run,
		value: run.usage.requests
	})));
	return {
		kind: "many-small-requests",
		severity: severityOfHint(usage.costUsd),
		confidence: confidenceByRuns(workflow.runsWithUsage),
		workflow: workflow.name,
		message: `${sayCount(smallRequests)}${all} wrote fewer than ${sayMany(limit, "output token")} each.`,
		remedy: CATALOGUE["many-small-requests"].remedy,
		evidence: {
			unit: "requests",
			measured: smallRequests,
			threshold: thresholds["small-requests"],
			runs: busiest.map((run) => ({
				...run,
				value: null
			}))
		},
		estimatedSavingUsd: null
	};
}
// src/findings/no-token-data.ts
/**
* Workflows that ran in the window and told no usage, one finding for all of them.
*
* A workflow whose runs all used another provider is not among them: it has token data,
* only none that was asked for.
*/
const noTokenData = defineRule("no-token-data", [], ({ report }) => {
	const used = new Set(usedWorkflows(report.workflows));
	const silent = report.workflows.filter((workflow) => workflow.runs > 0 && !used.has(workflow) && !isOfOtherProvider(workflow));
	if (silent.length === 0) return {
		findings: [],
		notAssessed: []
	};
	const runs = silent.flatMap(({ runsDetail }) => runsDetail);
	const reason = commonest(runs.map(({ gap }) => gap));
	const have = silent.length === 1 ? "has" : "have";
	const inRuns = sayMany(silent.reduce((sum, workflow) => sum + workflow.runs, 0), "run");
	return {
		findings: [{
			kind: "no-token-data",
			severity: "low",
			confidence: "high",
			workflow: null,
			message: `${sayCount(silent.length)} of ${sayMany(report.workflows.length, "workflow")} ${have} no token data (${inRuns}).`,
			remedy: reason === null ? CATALOGUE["no-token-data"].remedy : CURES[reason],
			evidence: {
				unit: "runs",
				measured: silent.reduce((sum, workflow) => sum + workflow.runs, 0),
				threshold: null,
				runs: evidenceRuns(runs.map((run) => ({
					run,
					value: null
				})))
			},
			estimatedSavingUsd: null
		}],
		notAssessed: []
	};
});
function isOfOtherProvider({ runsDetail }) {
	return runsDetail.length > 0 && runsDetail.every(({ gap }) => gap === "other-provider");
}
/** The reason that most runs give, the first in the public order of several; `null` without any. */
function commonest(gaps) {
	let commonest = null;
	let most = 0;
	for (const reason of GAP_REASONS) {
		const runs = gaps.filter((gap) => gap === reason).length;
		if (runs > most) [commonest, most] = [reason, runs];
	}
	return commonest;
}
// src/findings/rises.ts
/** The workflows with usage in both reports. */
function pairUp(report, earlier) {
	const before = mergeByName(earlier.workflows);
	return [...consumptionByName(report.workflows).values()].flatMap((after) => {
		const match = before.get(after.name);
		return match === void 0 ? [] : [{
			before: match,
			after
		}];
	});
}
/**
* What rose in a workflow, if anything: cost before tokens, per run before a day. That it
* only ran more often counts from a dollar added in the window, because workflows that
* follow events do so all the time.
*/
function riseOfWorkflow(pair, facts, earlier) {
	const { before, after } = pair;
	const cost = costPerRunGrowth(before, after, earlier.isRounded);
	const tokens = tokensPerRunGrowth(before, after, earlier.isRounded);
	const addedUsd = cost === null ? null : (cost.after - cost.before) * after.runsWithUsage;
	const perRun = rise("Cost", "per run", cost, addedUsd, facts) ?? rise("Tokens", "per run", tokens, addedUsd, facts);
	const isPartial = Boolean(earlier.runsMissing) || earlier.runsDegraded !== void 0;
	if (perRun !== void 0 || cost === null || isPartial) return perRun;
	const days = windowDays(facts.report.window);
	const earlierDays = windowDays(earlier);
	const daily = costPerDayGrowth(per(before.costUsd, earlierDays), per(after.costUsd, days), {
		isRounded: earlier.isRounded,
		days: earlierDays
	});
	const addedByRuns = daily === null ? 0 : (daily.after - daily.before) * (days ?? 0);
	return addedByRuns < 1 ? void 0 : rise("Cost", "a day", daily, addedByRuns, facts);
}
/** What rose in all workflows together, if anything: cost before tokens. */
function riseOfTotals(facts, earlier) {
	const { totals } = facts.report.trend;
	const days = windowDays(facts.report.window);
	const missing = missingShare(earlier);
	if (totals === null || days === null || totals.tokensRelative === null || missing === null) return;
	const cost = totals.costRelative === null ? null : costPerDayGrowth(totals.costPerDayBefore, totals.costPerDayAfter, {
		isRounded: earlier.isRounded,
		days: windowDays(earlier),
		missing
	});
	const tokens = tokensGrowth(totals.tokensPerDayBefore, totals.tokensPerDayAfter, earlier.isRounded, missing);
	const addedUsd = cost === null ? null : (cost.after - cost.before) * days;
	return rise("Cost", "a day", cost, addedUsd, facts) ?? rise("Tokens", "a day", tokens, addedUsd, facts);
}
function rise(what, share, growth, addedUsd, { thresholds }) {
	return growth !== null && isOver(growth.certain, thresholds["rising-usage"]) ? {
		what,
		share,
		growth,
		addedUsd
	} : void 0;
}
// src/findings/rising-usage.ts
/**
* Cost or tokens grew since the newest earlier report, like for like: per run of each
* workflow, and a day for the whole report.
*/
const risingUsage = defineRule("rising-usage", ["rising-usage"], (facts) => {
	const { report } = facts;
	const [earlier] = report.trend.earlier;
	if (earlier === void 0) return {
		findings: [],
		notAssessed: [toNotAssessed("There is no earlier report to compare with.")]
	};
	const pairs = pairUp(report, earlier);
	return {
		findings: [...findingOfTotals(facts, earlier), ...pairs.flatMap((pair) => findingOfWorkflow(pair, facts, earlier))],
		notAssessed: missing(pairs, report, earlier).map(toNotAssessed)
	};
});
function findingOfTotals(facts, earlier) {
	const rise = riseOfTotals(facts, earlier);
	if (rise === void 0) return [];
	const { workflows, coverage } = facts.report;
	return [{
		...toFinding$1(rise, facts, earlier, workflows, Math.min(earlier.runsWithUsage ?? 0, coverage.runsWithUsage)),
		workflow: null
	}];
}
function findingOfWorkflow(pair, facts, earlier) {
	const rise = riseOfWorkflow(pair, facts, earlier);
	if (rise === void 0) return [];
	const { before, after } = pair;
	return [{
		...toFinding$1(rise, facts, earlier, facts.report.workflows.filter(({ name }) => name === after.name), Math.min(before.runsWithUsage, after.runsWithUsage)),
		workflow: after.name
	}];
}
function toFinding$1(rise, { thresholds }, earlier, workflows, fewestRuns) {
	const { before, after, relative } = rise.growth;
	const isCost = rise.what === "Cost";
	const say = isCost ? sayUsd : sayTokens;
	const runs = workflows.flatMap(usedRuns).map((run) => ({
		run,
		value: isCost ? run.usage.costUsd : run.usage.totalTokens
	}));
	return {
		kind: "rising-usage",
		severity: severityByMoney(rise.addedUsd),
		confidence: earlier.isRounded || fewestRuns < 3 ? "low" : "high",
		message: `${rise.what} ${rise.share} rose ${sayShare(relative)} since the report of ${earlier.date}, from ${say(before)} to ${say(after)}.`,
		remedy: CATALOGUE["rising-usage"].remedy,
		evidence: {
			unit: isCost ? "usd" : "tokens",
			measured: after,
			threshold: before * (1 + thresholds["rising-usage"]),
			runs: evidenceRuns(runs)
		},
		estimatedSavingUsd: null
	};
}
function missing(pairs, report, earlier) {
	const reasons = [];
	if (windowDays(report.window) === null || windowDays(earlier) === null) reasons.push("The window of one of the two reports is not known, so totals were not compared.");
	else if (countDegraded(report.workflows) + (earlier.runsDegraded ?? 0) > 0) reasons.push("Some multi-agent runs of one of the two reports were degraded, so totals were not compared.");
	else if (isTooIncomplete(report, earlier)) reasons.push("Too many runs of one of the two reports told no usage, so totals were not compared.");
	else if (!isExact(report.totals) || !isExact(earlier)) reasons.push("The total cost is missing or incomplete in one of the two reports, so of the totals only tokens were compared.");
	const costless = pairs.filter(({ before, after }) => !isExact(before) || !isExact(after));
	if (costless.length > 0) reasons.push(`The cost of ${sayMany(costless.length, "workflow")} is missing or incomplete in one of the two reports, so only tokens were compared there.`);
	return reasons;
}
function isTooIncomplete({ coverage }, earlier) {
	return missingShare(runCounts(coverage)) === null || missingShare(earlier) === null;
}
function isExact(side) {
	return side.costUsd !== null && !side.costIsFloor;
}
function toNotAssessed(reason) {
	return {
		kind: "rising-usage",
		workflow: null,
		reason
	};
}
// src/findings/unpriced-model.ts
/** Share of all tokens from which the report's cost says little. */
const HIGH_SHARE = .5;
/** Share of all tokens under which the report's cost is nearly whole. */
const LOW_SHARE = .1;
/** What the report calls the model of records that name none. */
const NO_NAME = "unknown";
const NO_NAME_REMEDY = "Update the program that writes these records: without a model name there is no price to look up.";
/** A longer name would bury the sentence. */
const MAX_NAME_CHARS = 60;
/** Each model without a price; about the workflow when only one uses it, else about the report. */
const unpricedModel = defineRule("unpriced-model", [], ({ report }) => ({
	findings: report.pricing.unpriced.map((model) => toFinding(model, report)),
	notAssessed: []
}));
function toFinding(model, report) {
	const users = report.workflows.filter(({ models }) => models.some((one) => one.model === model));
	const [only] = users.length === 1 ? users : [];
	const tokens = tokensOf(model, users);
	const amount = tokens === null ? "" : ` (${sayTokens(tokens)} tokens)`;
	const name = model.length > MAX_NAME_CHARS ? `${model.slice(0, MAX_NAME_CHARS)}…` : model;
	const what = model === NO_NAME ? "Requests that name no model" : `Requests to the model ${name}`;
	const where = users.length > 1 ? ` in ${whereUsed(users)}` : "";
	const runs = users.flatMap((workflow) => usedRuns(workflow).filter(({ usage }) => usage.costIsFloor || usage.costUsd === null));
	return {
		kind: "unpriced-model",
		severity: severityByShare(tokens, report.totals.totalTokens),
		confidence: "high",
		workflow: only?.name ?? null,
		message: `${what}${where} have no price${amount}, so the true cost is higher.`,
		remedy: model === NO_NAME ? NO_NAME_REMEDY : CATALOGUE["unpriced-model"].remedy,
		evidence: {
			unit: "tokens",
			measured: tokens,
			threshold: null,
			runs: evidenceRuns(runs.map((run) => ({
				run,
				value: run.usage.totalTokens
			}))).map((run) => ({
				...run,
				value: null
			}))
		},
		estimatedSavingUsd: null
	};
}
function whereUsed(users) {
	const names = users.map(({ name }) => name);
	return `${sayMany(users.length, "workflow")} (${sayList(names)})`;
}
/** Tokens of the model over these workflows; `null` when none told them. */
function tokensOf(model, users) {
	const told = users.flatMap(({ models }) => models).filter((one) => one.model === model).map(({ usage }) => usage.totalTokens).filter((tokens) => tokens !== null);
	return told.length === 0 ? null : told.reduce((sum, tokens) => sum + tokens, 0);
}
function severityByShare(tokens, all) {
	if (tokens === null || all === null || all === 0) return "medium";
	const share = tokens / all;
	if (share >= HIGH_SHARE) return "high";
	return share < LOW_SHARE ? "low" : "medium";
}
// src/findings/all.ts
/** Every rule, in the order in which the README explains them. */
const RULES = [
	zeroCacheHits,
	lowCacheHits,
	cacheWriteOverRead,
	highInputOutputRatio,
	manySmallRequests,
	costlyRun,
	heavyRun,
	manyRequests,
	risingUsage,
	failingRuns,
	failedRunSpend,
	unpricedModel,
	noTokenData
];
// src/findings/find-all.ts
/**
* What all rules find, the most pressing first: by severity, then by the money involved,
* then by workflow name. What could not be assessed follows the order of the rules.
*/
function findAll(facts) {
	const results = RULES.map((rule) => rule.find(facts));
	const money = moneyInvolved(facts.report);
	return {
		findings: results.flatMap(({ findings }) => findings).sort((a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || money(b) - money(a) || compareText(a.workflow ?? "", b.workflow ?? "")),
		notAssessed: results.flatMap(({ notAssessed }) => notAssessed)
	};
}
/**
* US dollars that a finding is about: what it would save, else what its workflow cost. A
* finding about the whole report counts what it measured in dollars, else nothing.
*/
function moneyInvolved(report) {
	const costs = /* @__PURE__ */ new Map();
	for (const { name, usage } of report.workflows) costs.set(name, (costs.get(name) ?? 0) + (usage.costUsd ?? 0));
	return ({ estimatedSavingUsd, workflow, evidence }) => {
		if (estimatedSavingUsd !== null) return estimatedSavingUsd;
		if (workflow !== null) return costs.get(workflow) ?? 0;
		return evidence.unit === "usd" ? evidence.measured ?? 0 : 0;
	};
}
// src/ledger/tally.ts
const NANOS_PER_DOLLAR = 1e9;
const MICROS_PER_MS = 1e3;
const MILLION = 1e6;
/** An empty tally. */
function createTally() {
	return {
		records: 0,
		requests: 0,
		uncachedInput: {
			total: 0,
			told: 0
		},
		cacheRead: {
			total: 0,
			told: 0
		},
		cacheWrite: {
			total: 0,
			told: 0
		},
		output: {
			total: 0,
			told: 0
		},
		unsplit: {
			total: 0,
			told: 0
		},
		hit: {
			read: 0,
			of: 0
		},
		write: {
			written: 0,
			of: 0
		},
		ratio: {
			millionths: 0,
			requests: 0
		},
		latency: {
			micros: 0,
			requests: 0
		},
		smallRequests: 0,
		cost: {
			nanos: 0,
			priced: 0,
			incomplete: 0,
			estimated: 0,
			below: 0,
			above: 0
		},
		reported: {
			nanos: 0,
			ourNanos: 0,
			requests: 0
		}
	};
}
/**
* Adds one record. `smallRequestTokens`: a request with fewer output tokens counts as
* small.
*/
function addRecord(tally, record, price, smallRequestTokens) {
	const { tokens } = record;
	tally.records += 1;
	addCount(tally.uncachedInput, tokens.uncachedInput);
	addCount(tally.cacheRead, tokens.cacheRead);
	addCount(tally.cacheWrite, tokens.cacheWrite);
	addCount(tally.output, tokens.output);
	addCount(tally.unsplit, tokens.unsplit);
	addRates(tally, tokens);
	if (record.grain === "request") {
		tally.requests += 1;
		addRequestRatio(tally, tokens);
		if (tokens.output !== void 0 && tokens.output < smallRequestTokens) tally.smallRequests += 1;
	}
	if (record.durationMs !== void 0) {
		tally.latency.micros += Math.round(record.durationMs * MICROS_PER_MS);
		tally.latency.requests += 1;
	}
	addCost(tally, record, price);
}
function addCount(sum, count) {
	if (count === void 0) return;
	sum.total += count;
	sum.told += 1;
}
function addRates(tally, { uncachedInput, cacheRead, cacheWrite }) {
	if (uncachedInput === void 0 || cacheRead === void 0) return;
	tally.hit.read += cacheRead;
	tally.hit.of += cacheRead + uncachedInput;
	if (cacheWrite === void 0) return;
	tally.write.written += cacheWrite;
	tally.write.of += cacheRead + uncachedInput + cacheWrite;
}
function addRequestRatio(tally, { uncachedInput, cacheRead, output }) {
	if (uncachedInput === void 0 || cacheRead === void 0 || !output) return;
	tally.ratio.millionths += Math.round((uncachedInput + cacheRead) / output * MILLION);
	tally.ratio.requests += 1;
}
function addCost(tally, record, price) {
	if (price === void 0) return;
	const nanos = Math.round(price.usd * NANOS_PER_DOLLAR);
	tally.cost.nanos += nanos;
	tally.cost.priced += 1;
	const isComplete = price.isComplete && record.isPartial !== true;
	if (!isComplete) tally.cost.incomplete += 1;
	if (price.range !== void 0) {
		tally.cost.estimated += 1;
		tally.cost.below += nanos - Math.round(price.range.lowUsd * NANOS_PER_DOLLAR);
		tally.cost.above += Math.round(price.range.highUsd * NANOS_PER_DOLLAR) - nanos;
	}
	if (record.reportedCostUsd !== void 0 && isComplete) {
		tally.reported.nanos += Math.round(record.reportedCostUsd * NANOS_PER_DOLLAR);
		tally.reported.ourNanos += nanos;
		tally.reported.requests += 1;
	}
}
/** Adds all of `from` to `to`: associative and commutative, with an empty tally as its zero. */
function mergeTally(to, from) {
	addNumbers(to, from);
}
function addNumbers(to, from) {
	const target = to;
	for (const [key, value] of Object.entries(from)) {
		const own = target[key];
		if (typeof value === "number") target[key] = own + value;
		else addNumbers(own, value);
	}
}
// src/ledger/to-usage.ts
/** The public form of a tally. */
function toUsage(tally) {
	const uncachedInput = toldOf(tally.uncachedInput);
	const cacheRead = toldOf(tally.cacheRead);
	const cacheWrite = toldOf(tally.cacheWrite);
	const output = toldOf(tally.output);
	const unsplit = toldOf(tally.unsplit);
	const { hit, write, ratio, latency, cost } = tally;
	return {
		requests: tally.requests === 0 ? null : tally.requests,
		uncachedInputTokens: uncachedInput,
		cacheReadTokens: cacheRead,
		cacheWriteTokens: cacheWrite,
		outputTokens: output,
		totalTokens: sumTold$1(uncachedInput, cacheRead, cacheWrite, output, unsplit),
		fullPriceTokens: unsplit === null ? sumTold$1(uncachedInput, output, cacheWrite) : null,
		cacheHitRate: divide(hit.read, hit.of),
		cacheWriteRate: divide(write.written, write.of),
		inputOutputRatio: uncachedInput === null || cacheRead === null || output === null ? null : divide(uncachedInput + cacheRead, output),
		averageInputOutputRatio: divide(ratio.millionths / MILLION, ratio.requests),
		averageLatencyMs: divide(latency.micros / MICROS_PER_MS, latency.requests),
		costUsd: cost.priced === 0 ? null : cost.nanos / NANOS_PER_DOLLAR,
		costIsFloor: cost.priced < tally.records || cost.incomplete > 0,
		requestsAreFloor: tally.requests < tally.records,
		...unsplit !== null && { unsplitTokens: unsplit },
		...cost.estimated > 0 && toEstimate(cost)
	};
}
function toEstimate({ nanos, below, above }) {
	return {
		costIsEstimate: true,
		costLowUsd: toDollars(nanos - below),
		costHighUsd: toDollars(nanos + above)
	};
}
/** Dollars of whole nano-dollars. */
function toDollars(nanos) {
	return nanos / NANOS_PER_DOLLAR;
}
function toldOf(sum) {
	return sum.told === 0 ? null : sum.total;
}
function sumTold$1(...parts) {
	const told = parts.filter((part) => part !== null);
	return told.length === 0 ? null : told.reduce((sum, part) => sum + part, 0);
}
function divide(part, whole) {
	return whole === 0 ? null : part / whole;
}
/** A stage whose mean is below this share of the median of the stages' means is too cheap. */
const CHEAP_SHARE = .25;
/** Stages with agents that ended in error, whatever the run says of itself. */
function inError(stages) {
	return stages.filter(({ errors }) => errors > 0).map(({ name, errors, agents }) => ({
		kind: "agents-in-error",
		stage: name,
		errors,
		agents
	}));
}
/**
* Stages whose agents used far less than those of the others: they broke off without saying
* so. The median is one of stages and not of agents, so that a large broken stage cannot hide
* itself by its number. Agents that told no tokens count nowhere.
*/
function tooCheap(agents) {
	const told = agents.flatMap(({ stage, tokens }) => tokens === void 0 ? [] : [{
		stage,
		tokens
	}]);
	const means = [...groupBy(told, ({ stage }) => stage)].map(([stage, group]) => ({
		stage,
		agents: group.length,
		meanTokens: group.reduce((sum, { tokens }) => sum + tokens, 0) / group.length
	}));
	const medianTokens = medianOf(means.map(({ meanTokens }) => meanTokens));
	return means.filter(({ agents: count }) => count >= 5).filter(({ meanTokens }) => meanTokens < CHEAP_SHARE * medianTokens).map((mean) => ({
		kind: "cheap-stage",
		...mean,
		medianTokens
	}));
}
/** 0 of nothing, which no mean is below. */
function medianOf(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.slice(sorted.length - 1 >> 1, (sorted.length >> 1) + 1);
	return middle.reduce((sum, number) => sum + number / middle.length, 0);
}
// src/meter/metered-agent.ts
/** The agents of a run, each with the cost of its transcript or, without one, an estimate. */
function meterAgents(run, recordsOf, priceOf) {
	return [...groupBy(run.agents, ({ id }) => id).values()].map((group) => {
		const attempts = [...group].sort((a, b) => a.attempt - b.attempt);
		const last = attempts.at(-1);
		const records = last === void 0 ? void 0 : recordsOf(last);
		const cost = createTally();
		for (const record of records ?? attempts.map((attempt) => estimateOf(run, attempt))) addRecord(cost, record, priceOf(record), 0);
		return {
			stage: attempts.findLast(({ stage }) => stage !== void 0)?.stage ?? null,
			state: last?.state ?? "unknown",
			tokens: sumTold(attempts.map(({ tokens }) => tokens)),
			isTold: attempts.every(({ tokens }) => tokens !== void 0),
			cost,
			isExact: records !== void 0
		};
	});
}
/** Sum of what is told; undefined when nothing is. */
function sumTold(counts) {
	const told = counts.filter((count) => count !== void 0);
	return told.length === 0 ? void 0 : told.reduce((sum, count) => sum + count, 0);
}
// src/meter/meter-run.ts
/**
* Meters a run of a multi-agent workflow: its tokens as it tells them, and their cost, exact
* where an agent's transcript is at hand and estimated elsewhere.
*
* @param recordsOf - the requests of an agent's transcript, of all its attempts together;
*   undefined without one. Asked once for each agent, with its last attempt.
* @param pricedAt - time by which a run that tells none is priced; list prices have a date,
*   so that without any time only the user's own prices count.
*/
function meterRun(run, recordsOf, prices, pricedAt) {
	const agents = meterAgents(run, recordsOf, (record) => prices.priceOf({
		...record,
		model: record.model,
		at: record.at ?? run.startedAt ?? pricedAt,
		isAggregate: record.grain !== "request"
	}));
	const agentTokens = sumTold(agents.map(({ tokens }) => tokens));
	const stages = toStages(agents, agentTokens);
	const degraded = [...inError(stages), ...tooCheap(agents)];
	return {
		id: run.id,
		name: run.name ?? null,
		status: run.status ?? null,
		startedAt: run.startedAt?.toISOString() ?? null,
		durationMs: run.durationMs ?? null,
		totalTokens: run.totalTokens ?? null,
		agentTokens: agentTokens ?? null,
		invariant: checkInvariant(run.totalTokens, agentTokens, agents),
		transcriptTokens: transcriptTokens(agents),
		agents: agents.length,
		...costOf(agents),
		stages,
		isDegraded: degraded.length > 0,
		degraded
	};
}
function checkInvariant(total, sum, agents) {
	if (total === void 0 || sum === void 0) return "not-told";
	if (sum === total) return "holds";
	const mayHideMore = agents.some(({ isTold }) => !isTold);
	return sum < total && mayHideMore ? "not-told" : "broken";
}
function transcriptTokens(agents) {
	const spent = agents.filter(({ isExact, tokens }) => isExact || tokens !== 0);
	if (spent.some(({ isExact }) => !isExact)) return null;
	return toUsage(merge(spent)).totalTokens;
}
function toStages(agents, all) {
	return [...groupBy(agents, ({ stage }) => stage)].map(([name, group]) => {
		const tokens = sumTold(group.map((agent) => agent.tokens));
		const count = (state) => group.filter((agent) => agent.state === state).length;
		return {
			name,
			tokens: tokens ?? null,
			share: tokens === void 0 || !all ? null : tokens / all,
			agents: group.length,
			errors: count("error"),
			running: count("running"),
			...costOf(group)
		};
	}).sort((a, b) => (b.tokens ?? -1) - (a.tokens ?? -1) || compareText(a.name ?? "", b.name ?? ""));
}
function costOf(agents) {
	const { costUsd, costIsFloor, costIsEstimate, costLowUsd, costHighUsd } = toUsage(merge(agents));
	const cost = {
		costUsd,
		costIsFloor
	};
	if (!costIsEstimate || costLowUsd === void 0 || costHighUsd === void 0) return cost;
	return {
		...cost,
		costIsEstimate,
		costLowUsd,
		costHighUsd
	};
}
function merge(agents) {
	const total = createTally();
	for (const { cost } of agents) mergeTally(total, cost);
	return total;
}
// src/meter/meter-settled-run.ts
/**
* Meters a run whose session is settled, under the GitHub run that it was part of.
*
* @param pricedAt - time by which a run that tells none, and is part of no GitHub run, is
*   priced.
*/
function meterSettledRun({ attribution, run, recordsOf }, prices, pricedAt) {
	const part = attribution.run;
	const metered = meterRun(run, recordsOf, prices, part?.completedAt ?? pricedAt);
	return part === void 0 ? metered : {
		...metered,
		run: {
			id: part.id,
			attempt: part.attempt
		}
	};
}
// src/ledger/ledger.ts
/** More models than one ledger can tell apart; further names are summed as `(other models)`. */
const MAX_MODELS = 5e3;
/**
* Most cells of one attribution: years of days by many models. What comes over it, from
* records that make up their providers, writers and times, is summed without them.
*/
const MAX_CELLS = 2e4;
const OTHER_MODELS = "(other models)";
const OTHER_PROVIDERS = "(other providers)";
const UNKNOWN_MODEL = "unknown";
const MS_PER_DAY = 864e5;
/** Creates an empty ledger. */
function createLedger({ prices, smallRequestTokens, pricedAt }) {
	const cells = [];
	const places = /* @__PURE__ */ new Map();
	const models = /* @__PURE__ */ new Set();
	const days = /* @__PURE__ */ new Map();
	let current;
	/** Records come in series of one attribution. */
	function placeOf(attribution) {
		if (current !== void 0 && isSame(current.attribution, attribution)) return current;
		const key = keyOf(attribution);
		current = places.get(key);
		if (current === void 0) {
			current = {
				attribution,
				cells: /* @__PURE__ */ new Map(),
				recent: /* @__PURE__ */ new Map()
			};
			places.set(key, current);
		}
		return current;
	}
	function modelOf(name) {
		if (models.has(name)) return name;
		if (models.size >= MAX_MODELS) return OTHER_MODELS;
		models.add(name);
		return name;
	}
	function dayOf(dayNumber) {
		let day = days.get(dayNumber);
		if (day === void 0) {
			day = (/* @__PURE__ */ new Date(dayNumber * MS_PER_DAY)).toISOString().slice(0, 10);
			days.set(dayNumber, day);
		}
		return day;
	}
	function cellOf(place, part) {
		const key = JSON.stringify([
			part.provider,
			part.model,
			part.day,
			part.writer
		]);
		let cell = place.cells.get(key);
		if (cell !== void 0) return cell;
		if (place.cells.size >= MAX_CELLS && part.provider !== OTHER_PROVIDERS) return cellOf(place, OTHER);
		cell = {
			...place.attribution,
			...part,
			tally: createTally()
		};
		place.cells.set(key, cell);
		cells.push(cell);
		return cell;
	}
	function cellOfRecord(place, record, at) {
		const name = record.model ?? UNKNOWN_MODEL;
		const { provider, writer } = record;
		const dayNumber = at === void 0 ? void 0 : Math.floor(at.getTime() / MS_PER_DAY);
		const known = place.recent.get(name)?.get(dayNumber);
		if (known !== void 0 && known.provider === provider && known.writer === writer) return known;
		const cell = cellOf(place, {
			provider,
			model: modelOf(name),
			day: dayNumber === void 0 ? void 0 : dayOf(dayNumber),
			writer
		});
		if (cell.model === name) {
			const byDay = place.recent.get(name) ?? /* @__PURE__ */ new Map();
			place.recent.set(name, byDay.set(dayNumber, cell));
		}
		return cell;
	}
	return {
		add(attribution, record) {
			const at = record.at ?? attribution.run?.completedAt;
			const { provider, model, tokens, terms } = record;
			const isAggregate = record.grain !== "request";
			const price = prices.priceOf({
				provider,
				model,
				at: at ?? pricedAt,
				tokens,
				isAggregate,
				terms
			});
			addRecord(cellOfRecord(placeOf(attribution), record, at).tally, record, price, smallRequestTokens);
		},
		cells: () => cells.values(),
		merge(other) {
			for (const cell of other.cells()) mergeTally(cellOf(placeOf(cell), cell).tally, cell.tally);
		}
	};
}
/** What is left of a record's part when its attribution has too many cells. */
const OTHER = {
	provider: OTHER_PROVIDERS,
	model: OTHER_MODELS,
	day: void 0,
	writer: void 0
};
function isSame(a, b) {
	return a.workflow === b.workflow && a.run === b.run && a.phase === b.phase && a.agent === b.agent && a.stage === b.stage && a.task === b.task;
}
function keyOf({ workflow, run, phase, agent, stage, task }) {
	return JSON.stringify([
		workflow.path,
		workflow.name,
		run?.id,
		run?.attempt,
		phase,
		agent,
		stage,
		task
	]);
}
/** Sums cells into groups by a key; cells without a key are left out. Keeps the cells' order. */
function groupCells(cells, keyOfCell) {
	const groups = /* @__PURE__ */ new Map();
	for (const cell of cells) {
		const key = keyOfCell(cell);
		if (key === void 0) continue;
		let tally = groups.get(key);
		if (tally === void 0) groups.set(key, tally = createTally());
		mergeTally(tally, cell.tally);
	}
	return groups;
}
// src/domain/report.ts
/** Semver of `report.json`: additions are minor, anything else is major. */
const REPORT_SCHEMA_VERSION = "1.1.0";
// src/ledger/group.ts
/** What a report can be grouped by. The names are public (`--group-by`). */
const GROUPINGS = [
	"workflow",
	"run",
	"phase",
	"model",
	"agent",
	"stage",
	"task",
	"day"
];
const NAME_OF = {
	workflow: ({ workflow }) => workflow.name,
	run: ({ run }) => run === void 0 ? void 0 : `${run.id} attempt ${run.attempt}`,
	phase: ({ phase }) => phase,
	model: ({ model }) => model,
	agent: ({ agent }) => agent,
	stage: ({ stage }) => stage,
	task: ({ task }) => task,
	day: ({ day }) => day
};
/** Groups a ledger: days in their order, everything else by cost, highest first. */
function groupLedger(ledger, by) {
	const rows = [...groupCells(ledger.cells(), (cell) => NAME_OF[by](cell) ?? "(not told)")].map(([name, tally]) => ({
		name,
		usage: toUsage(tally)
	}));
	const byName = (a, b) => a.name < b.name ? -1 : 1;
	if (by === "day") return rows.sort(byName);
	return rows.sort((a, b) => compareUsage(a.usage, b.usage) || byName(a, b));
}
/** Highest cost first, then most tokens; what is unknown comes last. */
function compareUsage(a, b) {
	return (b.costUsd ?? -1) - (a.costUsd ?? -1) || (b.totalTokens ?? -1) - (a.totalTokens ?? -1);
}
// src/report/group-usage.ts
/** Usage by phase, by cost. */
function phasesOf(cells) {
	return ranked(groupCells(cells, ({ phase }) => phase)).map(([phase, usage]) => ({
		phase,
		usage
	}));
}
/** Usage by model, by cost. */
function modelsOf(cells) {
	return ranked(groupCells(cells, ({ model }) => model)).map(([model, usage]) => ({
		model,
		requests: usage.requests,
		usage
	}));
}
/** Groups in public form, by cost, highest first; then tokens, then name. */
function ranked(groups) {
	return [...groups].map(([name, tally]) => [name, toUsage(tally)]).sort(([a, left], [b, right]) => compareUsage(left, right) || compareText(a, b));
}
/** All cells together. */
function sum(cells) {
	const total = createTally();
	for (const { tally } of cells) mergeTally(total, tally);
	return total;
}
// src/report/build-workflows.ts
/** The workflows by cost, highest first; `isDegraded` tells the runs to compare with none. */
function buildWorkflows(cells, outcomes, isDegraded) {
	const cellsOf = groupBy(cells, ({ workflow }) => keyOfWorkflow(workflow));
	const outcomesOf = groupBy(outcomes, ({ run }) => keyOfWorkflow(run.workflow));
	return [.../* @__PURE__ */ new Set([...outcomesOf.keys(), ...cellsOf.keys()])].map((key) => buildWorkflow(cellsOf.get(key) ?? [], outcomesOf.get(key) ?? [], isDegraded)).sort((a, b) => compareUsage(a.usage, b.usage) || compareText(a.name, b.name) || compareText(a.path, b.path));
}
function buildWorkflow(cells, outcomes, isDegraded) {
	const { name, path } = (outcomes[0]?.run ?? cells[0])?.workflow ?? NO_WORKFLOW;
	const usageOfRun = groupCells(cells, ({ run }) => run === void 0 ? void 0 : keyOfRun(run));
	const tally = sum(cells);
	const degradedRuns = outcomes.filter(({ run }) => isDegraded(run)).length;
	const conclusions = {};
	for (const { run } of outcomes) {
		const conclusion = run.conclusion ?? "unknown";
		conclusions[conclusion] = (conclusions[conclusion] ?? 0) + 1;
	}
	return {
		name,
		path,
		runs: outcomes.length,
		runsWithUsage: outcomes.filter(({ basis }) => basis !== null).length,
		conclusions,
		usage: toUsage(tally),
		smallRequests: tally.smallRequests,
		phases: phasesOf(cells),
		models: modelsOf(cells),
		runsDetail: outcomes.map((outcome) => ({
			...toRunReport(outcome, usageOfRun),
			...isDegraded(outcome.run) && { isDegraded: true }
		})),
		...degradedRuns > 0 && { degradedRuns }
	};
}
const NO_WORKFLOW = {
	name: "",
	path: ""
};
function toRunReport({ run, basis, gap }, usageOfRun) {
	const tally = usageOfRun.get(keyOfRun(run));
	return {
		id: run.id,
		attempt: run.attempt,
		url: run.url,
		conclusion: run.conclusion,
		createdAt: run.createdAt.toISOString(),
		completedAt: run.completedAt.toISOString(),
		usage: tally === void 0 ? null : toUsage(tally),
		gap,
		basis
	};
}
function keyOfWorkflow({ name, path }) {
	return path || name;
}
/** What tells the attempts of runs apart. */
function keyOfRun({ id, attempt }) {
	return `${id}/${attempt}`;
}
// src/report/build.ts
/** Sums the ledger into the public form. */
function buildReport(parts) {
	const cells = [...parts.ledger.cells()];
	const { window, agentRuns = [] } = parts;
	const degraded = new Set(agentRuns.flatMap(({ run, isDegraded }) => isDegraded && run ? [keyOfRun(run)] : []));
	return {
		schemaVersion: REPORT_SCHEMA_VERSION,
		generatedAt: parts.generatedAt.toISOString(),
		generator: {
			name: "token-usage-report",
			version: parts.version
		},
		repository: parts.repository,
		providers: parts.providers,
		filters: parts.filters,
		window: {
			from: window.from?.toISOString() ?? null,
			to: window.to?.toISOString() ?? null,
			basis: window.basis
		},
		coverage: buildCoverage(parts),
		totals: toUsage(sum(cells)),
		phases: phasesOf(cells),
		models: modelsOf(cells),
		days: daysOf(cells),
		...namedGroups(cells),
		...agentRuns.length > 0 && { agentRuns: [...agentRuns].sort(newestFirst$1) },
		workflows: buildWorkflows(cells, parts.outcomes, (run) => degraded.has(keyOfRun(run))),
		pricing: buildPricing(cells, parts.prices)
	};
}
/** Runs that tell no start come last. */
function newestFirst$1(a, b) {
	return compareText(b.startedAt ?? "", a.startedAt ?? "") || compareText(a.id, b.id);
}
function buildCoverage(parts) {
	const { outcomes, otherRuns, rejectedLines } = parts;
	const gaps = GAP_REASONS.flatMap((reason) => {
		const runs = outcomes.filter(({ gap }) => gap === reason).map(({ run }) => run);
		if (runs.length === 0) return [];
		const workflows = [...new Set(runs.map((run) => run.workflow.name))].sort(compareText);
		return [{
			reason,
			runs: runs.length,
			workflows
		}];
	});
	const notAnalyzed = outcomes.filter(({ gap, basis }) => basis === null && gap !== null && NOT_ANALYZED.has(gap));
	return {
		runsListed: outcomes.length + otherRuns,
		runsAnalyzed: outcomes.length - notAnalyzed.length,
		runsWithUsage: outcomes.filter(({ basis }) => basis !== null).length,
		agenticRuns: outcomes.length,
		otherRuns,
		complete: rejectedLines === 0 && !parts.unreadInputs && !gaps.some(({ reason }) => MISSING_SPEND.has(reason)),
		gaps,
		rejectedLines,
		rejects: parts.rejects,
		duplicateRecords: parts.duplicateRecords
	};
}
function buildPricing(cells, prices) {
	const models = groupCells(cells, ({ model }) => model);
	const unpriced = [...models].filter(([, tally]) => tally.cost.priced < tally.records);
	return {
		source: prices.source,
		version: prices.version,
		overridden: [...models.keys()].filter((model) => prices.isOverridden(model)).sort(compareText),
		unpriced: unpriced.map(([model]) => model).sort(compareText),
		reported: reportedCosts(cells)
	};
}
function reportedCosts(cells) {
	return [...groupBy(cells, ({ provider, writer }) => JSON.stringify([provider, writer])).values()].flatMap((group) => {
		const [first] = group;
		const { reported } = sum(group);
		if (first === void 0 || reported.requests === 0) return [];
		return [{
			writer: first.writer ?? null,
			provider: first.provider,
			requests: reported.requests,
			reportedUsd: toDollars(reported.nanos),
			ourUsd: toDollars(reported.ourNanos),
			difference: reported.ourNanos === 0 ? null : reported.nanos / reported.ourNanos - 1
		}];
	}).sort((a, b) => compareText(a.provider, b.provider) || compareText(a.writer ?? "", b.writer ?? ""));
}
function daysOf(cells) {
	return [...groupCells(cells, ({ day }) => day ?? "")].sort(([a], [b]) => compareText(a, b)).map(([day, tally]) => ({
		day: day || null,
		usage: toUsage(tally)
	}));
}
function namedGroups(cells) {
	const named = (key) => ranked(groupCells(cells, (cell) => cell[key])).map(([name, usage]) => ({
		name,
		usage
	}));
	const groups = {
		agents: named("agent"),
		stages: named("stage"),
		tasks: named("task")
	};
	return Object.fromEntries(Object.entries(groups).filter(([, rows]) => rows.length > 0));
}
/** A rounded table shows any smaller cache hit rate as 0%. */
const ROUNDED_ZERO_RATE = .01;
/** What needs a look comes first. */
const KIND_ORDER = [
	"cost-up",
	"tokens-up",
	"caching-lost",
	"workflow-new",
	"cost-down",
	"tokens-down",
	"caching-gained",
	"workflow-gone"
];
/**
* The report against the newest of the earlier ones, workflow by workflow, matched by name.
*
* Numbers that are missing or a floor on either side are not compared, nor are degraded runs
* and totals that hold one, and a change that the rounding of another program's report could
* explain is not listed. A workflow is new
* when no earlier report at hand names it, and gone when it has no run in this window.
*/
function compare(current, reports) {
	const earlier = [...reports].sort(newestFirst);
	const [newest] = earlier;
	if (newest === void 0) return {
		earlier,
		changes: [],
		totals: null
	};
	const after = consumptionByName(current.workflows);
	const before = mergeByName(newest.workflows);
	return {
		earlier,
		changes: [
			...[...after.values()].flatMap((workflow) => {
				const match = before.get(workflow.name);
				return match === void 0 ? [] : differences(match, workflow, newest.isRounded);
			}),
			...newWorkflows(after, earlier),
			...goneWorkflows(before, current)
		].sort(byKindAndSize),
		totals: totalsChange(current, newest)
	};
}
function differences(before, after, isRounded) {
	const { name } = after;
	const cost = consumptionChange(name, "cost", costPerRunGrowth(before, after, isRounded));
	const tokens = consumptionChange(name, "tokens", tokensPerRunGrowth(before, after, isRounded));
	return [cost ?? tokens, cachingChange(before, after, isRounded)].filter((change) => change !== void 0);
}
function consumptionChange(workflow, what, growth) {
	if (growth === null) return void 0;
	const { before, after, relative, certain } = growth;
	if (isOver(.2, Math.abs(certain))) return void 0;
	return {
		kind: `${what}-${certain > 0 ? "up" : "down"}`,
		workflow,
		before,
		after,
		relative
	};
}
function cachingChange({ cacheHitRate: before }, { name: workflow, cacheHitRate: after }, isRounded) {
	if (before === null || after === null) return void 0;
	const isGained = before === 0 && after > (isRounded ? ROUNDED_ZERO_RATE : 0);
	if (!isGained && !(before > 0 && after === 0)) return void 0;
	const relative = before === 0 ? null : after / before - 1;
	return {
		kind: isGained ? "caching-gained" : "caching-lost",
		workflow,
		before,
		after,
		relative
	};
}
/** A workflow that runs weekly is missing from the newest of daily reports, yet not new. */
function newWorkflows(after, earlier) {
	if (earlier[0]?.workflowsAreCut === true) return [];
	const known = new Set(earlier.flatMap(({ workflows }) => workflows.map(({ name }) => name)));
	return [...after.values()].filter(({ name }) => !known.has(name)).map(({ name, costUsd }) => ({
		kind: "workflow-new",
		workflow: name,
		before: null,
		after: costUsd,
		relative: null
	}));
}
/** A workflow that ran and lost its token data is a gap of the report, not gone. */
function goneWorkflows(before, current) {
	const running = new Set(current.workflows.filter(({ runs }) => runs > 0).map(({ name }) => name));
	const used = consumptionByName(current.workflows);
	return [...before.values()].filter(({ name }) => !running.has(name) && !used.has(name)).map(({ name, costUsd }) => ({
		kind: "workflow-gone",
		workflow: name,
		before: costUsd,
		after: null,
		relative: null
	}));
}
function totalsChange(current, earlier) {
	const days = windowDays(current.window);
	const earlierDays = windowDays(earlier);
	const costPerDayBefore = per(earlier.costUsd, earlierDays);
	const costPerDayAfter = per(current.totals.costUsd, days);
	const tokensPerDayBefore = per(earlier.totalTokens, earlierDays);
	const tokensPerDayAfter = per(current.totals.totalTokens, days);
	const isFloor = earlier.costIsFloor || current.totals.costIsFloor;
	const now = runCounts(current.coverage);
	const isComparable = (earlier.runsDegraded ?? 0) + countDegraded(current.workflows) === 0 && missingShare(earlier) !== null && missingShare(now) !== null;
	return {
		costPerDayBefore,
		costPerDayAfter,
		costRelative: isFloor || !isComparable ? null : relativeOf(costPerDayBefore, costPerDayAfter),
		tokensPerDayBefore,
		tokensPerDayAfter,
		tokensRelative: isComparable ? relativeOf(tokensPerDayBefore, tokensPerDayAfter) : null
	};
}
function relativeOf(before, after) {
	return before === null || after === null || before === 0 ? null : after / before - 1;
}
function newestFirst(a, b) {
	if (a.date !== b.date) return a.date < b.date ? 1 : -1;
	return b.issue - a.issue;
}
function byKindAndSize(a, b) {
	const size = ({ before, after }) => Math.abs((after ?? 0) - (before ?? 0));
	const byKind = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
	if (byKind !== 0) return byKind;
	if (size(a) !== size(b)) return size(b) - size(a);
	return a.workflow < b.workflow ? -1 : 1;
}
export { createArtifactNameReader as A, readLargeArchive as B, parseUntil as C, INPUTS as D, parseThresholds as E, MAX_DIRECTORY_BYTES as F, writeOutput as H, MAX_IN_MEMORY_BYTES as I, isZip as L, require_picomatch as M, ArchiveError as N, INPUT_NAMES as O, MAX_ARCHIVE_BYTES as P, readArchive as R, parseSince as S, parsePriceOverrides as T, atLeast as U, writeFiles as V, SEVERITIES as W, createSessionBook as _, createLedger as a, parseOptions as b, HEAD_BYTES as c, mayTellUsage as d, CLAUDE_PROVIDER as f, estimateOf as g, createRejectCounter as h, groupLedger as i, phaseOfFile as j, UNKNOWN_ORDER as k, chooseDecoder as l, createDeduplicator as m, buildReport as n, meterSettledRun as o, isObject as p, GROUPINGS as r, findAll as s, compare as t, isUsageName as u, parseFailOn as v, parseChoice as w, parseProviders as x, parseMap as y, readArchiveFrom as z };
