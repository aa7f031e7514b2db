import { a as SEVERITIES, i as runCounts, n as MISSING_SPEND, r as NOT_ANALYZED, t as GAP_REASONS } from "./coverage.js";
import { t as THRESHOLDS } from "./thresholds.js";
import { t as dateOfWindow } from "./window.js";
import { n as countDegraded, r as mergeByName, t as consumptionByName } from "./consumption.js";
import { c as createTally, l as mergeTally, r as groupCells, s as addRecord } from "./price-book.js";
import { d as toDollars, f as toUsage, l as estimateOf, m as compareText, p as groupBy } from "./choose-decoder.js";
import { n as inertText, t as inertJson } from "./plain-text.js";
import { C as sayTokens, E as GAP_WORDS, S as sayShare, T as sayUsdOrMore, _ as windowDays, a as formatPeriod, b as sayMany, c as formatTokens, d as costPerRunGrowth, f as isOver, g as tokensPerRunGrowth, h as tokensGrowth, i as formatLatency, l as shortModel, m as per, n as formatCost, o as formatRate, p as missingShare, r as formatInstant, s as formatRatio, t as formatChange, u as costPerDayGrowth, v as sayCount, w as sayUsd, x as sayOf, y as sayList } from "./format.js";
import { a as bullets, c as join, d as numbered, f as safe, i as blocks, l as link, n as NOTHING, o as code, p as table, r as alert, s as details, t as Markdown, u as list } from "./markdown-kit.js";
import { S as shownTotals, _ as pickFinding, a as lacking, b as sayMissing, c as ESTIMATE_WORDS, d as sayDegraded, f as sayInvariant, g as CATALOGUE, h as ruleTitle, i as workflowRows, l as barOf, m as stageName, n as formatChanges, o as usedRuns, p as sayRunUsage, r as formatRuns, s as usedWorkflows, t as costPerRun, u as hasEstimates, v as sayChange, x as sayWhatWasSpent, y as sayCoverage } from "./workflow-rows.js";
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
// ../../main/node_modules/csv-stringify/lib/utils/get.js
const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp("[^.[\\]]+|\\[(?:([^\"'][^[]*)|([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))", "g");
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;
const getTag = function(value) {
	return Object.prototype.toString.call(value);
};
const isSymbol = function(value) {
	const type = typeof value;
	return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
};
const isKey = function(value, object) {
	if (Array.isArray(value)) return false;
	const type = typeof value;
	if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) return true;
	return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
};
const stringToPath = function(string) {
	const result = [];
	if (string.charCodeAt(0) === charCodeOfDot) result.push("");
	string.replace(rePropName, function(match, expression, quote, subString) {
		let key = match;
		if (quote) key = subString.replace(reEscapeChar, "$1");
		else if (expression) key = expression.trim();
		result.push(key);
	});
	return result;
};
const castPath = function(value, object) {
	if (Array.isArray(value)) return value;
	else return isKey(value, object) ? [value] : stringToPath(value);
};
const toKey = function(value) {
	if (typeof value === "string" || isSymbol(value)) return value;
	const result = `${value}`;
	return result == "0" && 1 / value == -Infinity ? "-0" : result;
};
const get = function(object, path) {
	path = castPath(path, object);
	let index = 0;
	const length = path.length;
	while (object != null && index < length) object = object[toKey(path[index++])];
	return index && index === length ? object : void 0;
};
// ../../main/node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// ../../main/node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function(columns) {
	if (columns === void 0 || columns === null) return [void 0, void 0];
	if (typeof columns !== "object") return [Error("Invalid option \"columns\": expect an array or an object")];
	if (!Array.isArray(columns)) {
		const newcolumns = [];
		for (const k in columns) newcolumns.push({
			key: k,
			header: columns[k]
		});
		columns = newcolumns;
	} else {
		const newcolumns = [];
		for (const column of columns) if (typeof column === "string") newcolumns.push({
			key: column,
			header: column
		});
		else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
			if (!column.key) return [Error("Invalid column definition: property \"key\" is required")];
			if (column.header === void 0) column.header = column.key;
			newcolumns.push(column);
		} else return [Error("Invalid column definition: expect a string or an object")];
		columns = newcolumns;
	}
	return [void 0, columns];
};
// ../../main/node_modules/csv-stringify/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ");
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// ../../main/node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// ../../main/node_modules/csv-stringify/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) return [new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", ["option `bom` is optional and must be a boolean value,", `got ${JSON.stringify(options.bom)}`])];
	if (options.delimiter === void 0 || options.delimiter === null) options.delimiter = ",";
	else if (Buffer.isBuffer(options.delimiter)) options.delimiter = options.delimiter.toString();
	else if (typeof options.delimiter !== "string") return [new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", ["option `delimiter` must be a buffer or a string,", `got ${JSON.stringify(options.delimiter)}`])];
	if (options.quote === void 0 || options.quote === null) options.quote = "\"";
	else if (options.quote === true) options.quote = "\"";
	else if (options.quote === false) options.quote = "";
	else if (Buffer.isBuffer(options.quote)) options.quote = options.quote.toString();
	else if (typeof options.quote !== "string") return [new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", ["option `quote` must be a boolean, a buffer or a string,", `got ${JSON.stringify(options.quote)}`])];
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.escape_formulas === void 0 || options.escape_formulas === null) options.escape_formulas = false;
	else if (typeof options.escape_formulas !== "boolean") return [new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", ["option `escape_formulas` must be a boolean,", `got ${JSON.stringify(options.escape_formulas)}`])];
	if (options.quoted_empty === void 0 || options.quoted_empty === null) options.quoted_empty = void 0;
	if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) options.quoted_match = null;
	else if (!Array.isArray(options.quoted_match)) options.quoted_match = [options.quoted_match];
	if (options.quoted_match) for (const quoted_match of options.quoted_match) {
		const isString = typeof quoted_match === "string";
		const isRegExp = quoted_match instanceof RegExp;
		if (!isString && !isRegExp) return [new CsvError("CSV_OPTION_QUOTED_MATCH", ["option `quoted_match` must be a string or a regex,", `got ${JSON.stringify(options.quoted_match)}`])];
	}
	if (options.quoted_string === void 0 || options.quoted_string === null) options.quoted_string = false;
	if (options.eof === void 0 || options.eof === null) options.eof = true;
	if (options.escape === void 0 || options.escape === null) options.escape = "\"";
	else if (Buffer.isBuffer(options.escape)) options.escape = options.escape.toString();
	else if (typeof options.escape !== "string") return [Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`)];
	if (options.escape.length > 1) return [Error(`Invalid Option: escape must be one character, got ${options.escape.length} characters`)];
	if (options.header === void 0 || options.header === null || options.header === false) options.header = false;
	else if (options.header !== true) throw new CsvError("CSV_INVALID_OPTION_HEADER", ["option `header` is expected to be a boolean,", `got ${JSON.stringify(options.header)}`], options);
	if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) options.header_as_comment = false;
	else if (options.header_as_comment === true) options.header_as_comment = "#";
	else if (Buffer.isBuffer(options.header_as_comment)) options.header_as_comment = options.header_as_comment.toString();
	else if (typeof options.header_as_comment !== "string") throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT", ["option `header_as_comment` must be a boolean, a string or a buffer,", `got ${JSON.stringify(options.header_as_comment)}`], options);
	const [errColumns, columns] = normalize_columns(options.columns);
	if (errColumns !== void 0) return [errColumns];
	options.columns = columns;
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.cast === void 0 || options.cast === null) options.cast = {};
	if (options.cast.bigint === void 0 || options.cast.bigint === null) options.cast.bigint = (value) => "" + value;
	if (options.cast.boolean === void 0 || options.cast.boolean === null) options.cast.boolean = (value) => value ? "1" : "";
	if (options.cast.date === void 0 || options.cast.date === null) options.cast.date = (value) => "" + value.getTime();
	if (options.cast.number === void 0 || options.cast.number === null) options.cast.number = (value) => "" + value;
	if (options.cast.object === void 0 || options.cast.object === null) options.cast.object = (value) => JSON.stringify(value);
	if (options.cast.string === void 0 || options.cast.string === null) options.cast.string = function(value) {
		return value;
	};
	if (options.on_record !== void 0 && typeof options.on_record !== "function") return [Error(`Invalid Option: "on_record" must be a function.`)];
	if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) options.quote_record_delimiter = !options.record_delimiter;
	else if (typeof options.quote_record_delimiter !== "boolean") return [new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", ["option `quote_record_delimiter` must be a boolean,", `got ${JSON.stringify(options.quote_record_delimiter)}`])];
	if (options.record_delimiter === void 0 || options.record_delimiter === null) options.record_delimiter = "\n";
	else if (Buffer.isBuffer(options.record_delimiter)) options.record_delimiter = options.record_delimiter.toString();
	else if (typeof options.record_delimiter !== "string") return [Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`)];
	switch (options.record_delimiter) {
		case "unix":
			options.record_delimiter = "\n";
			break;
		case "mac":
			options.record_delimiter = "\r";
			break;
		case "windows":
			options.record_delimiter = "\r\n";
			break;
		case "ascii":
			options.record_delimiter = "";
			break;
		case "unicode": options.record_delimiter = "\u2028";
	}
	return [void 0, options];
};
// ../../main/node_modules/csv-stringify/lib/api/index.js
const bom_utf8 = Buffer.from([
	239,
	187,
	191
]);
const emits_separator = function(value, separators) {
	return separators.some((separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length));
};
const matches_quoted_match = function(value, quoted_match) {
	if (!quoted_match) return false;
	return quoted_match.some((pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1);
};
const stringifier = function(options, state, info) {
	return {
		options,
		state,
		info,
		__transform: function(chunk, push) {
			if (!Array.isArray(chunk) && typeof chunk !== "object") return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`);
			if (this.info.records === 0) {
				if (Array.isArray(chunk)) {
					if (this.options.header === true && this.options.columns === void 0) return Error("Undiscoverable Columns: header option requires column option or object records");
				} else if (this.options.columns === void 0) {
					const [err, columns] = normalize_columns(Object.keys(chunk));
					if (err) return;
					this.options.columns = columns;
				}
			}
			if (this.info.records === 0) {
				this.bom(push);
				const err = this.headers(push);
				if (err) return err;
			}
			try {
				if (this.options.on_record) this.options.on_record(chunk, this.info.records);
			} catch (err) {
				return err;
			}
			let err, chunk_string;
			if (this.options.eof) {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else chunk_string = chunk_string + this.options.record_delimiter;
			} else {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else if (this.options.header || this.info.records) chunk_string = this.options.record_delimiter + chunk_string;
			}
			this.info.records++;
			push(chunk_string);
		},
		stringify: function(chunk, chunkIsHeader = false) {
			if (typeof chunk !== "object") return [void 0, chunk];
			const { columns } = this.options;
			const record = [];
			if (Array.isArray(chunk)) {
				const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
				for (let i = 0; i < length; i++) {
					const field = chunk[i];
					const [err, value] = this.__cast(field, {
						index: i,
						column: i,
						records: this.info.records,
						header: chunkIsHeader
					});
					if (err) return [err];
					record[i] = [value, field];
				}
			} else for (let i = 0; i < columns.length; i++) {
				const field = get(chunk, columns[i].key);
				const [err, value] = this.__cast(field, {
					index: i,
					column: columns[i].key,
					records: this.info.records,
					header: chunkIsHeader
				});
				if (err) return [err];
				record[i] = [value, field];
			}
			let csvrecord = "";
			for (let i = 0; i < record.length; i++) {
				let options, err;
				let [value, field] = record[i];
				if (typeof value === "string") options = this.options;
				else if (is_object(value)) {
					options = { ...value };
					value = options.value;
					delete options.value;
					if (typeof value !== "string" && value !== void 0 && value !== null) {
						if (err) return [Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					}
					options = {
						...this.options,
						...options
					};
					[err, options] = normalize_options(options);
					if (err !== void 0) return [err];
				} else if (value === void 0 || value === null) options = this.options;
				else return [Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`)];
				const { delimiter, escape, quote, quoted, quoted_empty, quoted_string, quoted_match, record_delimiter, quote_record_delimiter, escape_formulas } = options;
				if ("" === value && "" === field) {
					if ((matches_quoted_match(value, quoted_match) || true === quoted_empty || true === quoted_string && false !== quoted_empty) === true) value = quote + value + quote;
					csvrecord += value;
				} else if (value) {
					if (typeof value !== "string") return [Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					const containsdelimiter = emits_separator(value, [delimiter]);
					const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
					const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
					const containsRecordDelimiter = emits_separator(value, [record_delimiter, ...quote_record_delimiter === false ? [] : ["\n", "\r"]]);
					const quotedString = quoted_string && typeof field === "string";
					const quotedMatch = matches_quoted_match(value, quoted_match);
					if (escape_formulas) switch (value[0]) {
						case "-":
							if (typeof field === "number" || typeof field === "bigint") break;
							value = `'${value}`;
							break;
						case "=":
						case "+":
						case "@":
						case "	":
						case "\r":
						case "＝":
						case "＋":
						case "－":
						case "＠": value = `'${value}`;
					}
					const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
					if (shouldQuote === true && containsEscape === true) value = value.replaceAll(escape, () => escape + escape);
					if (containsQuote === true) value = value.replaceAll(quote, () => escape + quote);
					if (shouldQuote === true) value = quote + value + quote;
					csvrecord += value;
				} else if (quoted_empty === true || field === "" && quoted_string === true && quoted_empty !== false) csvrecord += quote + quote;
				if (i !== record.length - 1) csvrecord += delimiter;
			}
			return [void 0, csvrecord];
		},
		bom: function(push) {
			if (this.options.bom !== true) return;
			push(bom_utf8);
		},
		headers: function(push) {
			if (this.options.header === false) return;
			if (this.options.columns === void 0) return;
			let err;
			let headers = this.options.columns.map((column) => column.header);
			if (this.options.eof) {
				[err, headers] = this.stringify(headers, true);
				headers += this.options.record_delimiter;
			} else [err, headers] = this.stringify(headers, true);
			if (err) return err;
			if (this.options.header_as_comment) headers = this.options.header_as_comment + " " + headers;
			push(headers);
		},
		__cast: function(value, context) {
			const type = typeof value;
			try {
				if (type === "string") return [void 0, this.options.cast.string(value, context)];
				else if (type === "bigint") return [void 0, this.options.cast.bigint(value, context)];
				else if (type === "number") return [void 0, this.options.cast.number(value, context)];
				else if (type === "boolean") return [void 0, this.options.cast.boolean(value, context)];
				else if (value instanceof Date) return [void 0, this.options.cast.date(value, context)];
				else if (type === "object" && value !== null) return [void 0, this.options.cast.object(value, context)];
				else if (value === null && this.options.cast.null !== void 0) return [void 0, this.options.cast.null(value, context)];
				else if (value === void 0 && this.options.cast.undefined !== void 0) return [void 0, this.options.cast.undefined(value, context)];
				else return [void 0, value];
			} catch (err) {
				return [err];
			}
		}
	};
};
// ../../main/node_modules/csv-stringify/lib/sync.js
const stringify = function(records, opts = {}) {
	const data = [];
	const [err, options] = normalize_options(opts);
	if (err !== void 0) throw err;
	const api = stringifier(options, { stop: false }, { records: 0 });
	for (const record of records) {
		const err = api.__transform(record, function(record) {
			data.push(record);
		});
		if (err !== void 0) throw err;
	}
	if (data.length === 0) {
		api.bom((d) => {
			data.push(d);
		});
		const err = api.headers((headers) => {
			data.push(headers);
		});
		if (err !== void 0) throw err;
	}
	return data.join("");
};
// src/renderers/csv.ts
/** Columns by name, in their order. The names are public; units are those of `report.json`. */
const COLUMNS$2 = [
	["workflow", ({ workflow }) => workflow.name],
	["workflow_path", ({ workflow }) => workflow.path],
	["run_id", ({ run }) => run?.id ?? null],
	["attempt", ({ run }) => run?.attempt ?? null],
	["url", ({ run }) => run?.url ?? null],
	["conclusion", ({ run }) => run?.conclusion ?? null],
	["created_at", ({ run }) => run?.createdAt ?? null],
	["completed_at", ({ run }) => run?.completedAt ?? null],
	["basis", ({ run }) => run?.basis ?? null],
	["gap", ({ run }) => run?.gap ?? null],
	["requests", ({ usage }) => usage?.requests ?? null],
	["requests_are_floor", ({ usage }) => usage?.requestsAreFloor ?? null],
	["uncached_input_tokens", ({ usage }) => usage?.uncachedInputTokens ?? null],
	["cache_read_tokens", ({ usage }) => usage?.cacheReadTokens ?? null],
	["cache_write_tokens", ({ usage }) => usage?.cacheWriteTokens ?? null],
	["output_tokens", ({ usage }) => usage?.outputTokens ?? null],
	["total_tokens", ({ usage }) => usage?.totalTokens ?? null],
	["full_price_tokens", ({ usage }) => usage?.fullPriceTokens ?? null],
	["cache_hit_rate", ({ usage }) => usage?.cacheHitRate ?? null],
	["cache_write_rate", ({ usage }) => usage?.cacheWriteRate ?? null],
	["input_output_ratio", ({ usage }) => usage?.inputOutputRatio ?? null],
	["average_latency_ms", ({ usage }) => usage?.averageLatencyMs ?? null],
	["cost_usd", ({ usage }) => usage?.costUsd ?? null],
	["cost_is_floor", ({ usage }) => usage?.costIsFloor ?? null]
];
/**
* One line for each run of each workflow, RFC 4180. Text that a spreadsheet would take for
* a formula begins with an apostrophe.
*/
function renderCsv(report) {
	const records = report.workflows.flatMap(toRows).map((row) => COLUMNS$2.map(([, cellOf]) => toText(cellOf(row))));
	return stringify([COLUMNS$2.map(([name]) => name), ...records], {
		escape_formulas: true,
		record_delimiter: "windows",
		quoted_match: /[\r\n]/
	});
}
function toRows(workflow) {
	const { runsDetail, usage } = workflow;
	if (runsDetail.length === 0) return [{
		workflow,
		run: void 0,
		usage
	}];
	return runsDetail.map((run) => ({
		workflow,
		run,
		usage: run.usage
	}));
}
function toText(cell) {
	return cell === null ? "" : inertText(String(cell));
}
// src/renderers/json.ts
/** `report.json`: the same report is the same text, however it was put together. */
function renderJson(report) {
	return `${inertJson(JSON.stringify(inOrder(report), null, 2))}\n`;
}
/** Keys in the order in which they are documented; names of conclusions by code unit. */
function inOrder(report) {
	const { agents, stages, tasks, agentRuns } = report;
	return {
		schemaVersion: report.schemaVersion,
		generatedAt: report.generatedAt,
		generator: report.generator,
		repository: report.repository,
		providers: report.providers,
		filters: report.filters,
		window: report.window,
		coverage: report.coverage,
		totals: report.totals,
		phases: report.phases,
		models: report.models,
		days: report.days,
		...agents && { agents },
		...stages && { stages },
		...tasks && { tasks },
		...agentRuns && { agentRuns },
		workflows: report.workflows.map((workflow) => ({
			...workflow,
			conclusions: Object.fromEntries(Object.entries(workflow.conclusions).sort(([a], [b]) => a < b ? -1 : 1))
		})),
		findings: report.findings,
		notAssessed: report.notAssessed,
		trend: report.trend,
		pricing: report.pricing
	};
}
// src/renderers/shrink.ts
/** What is shown where there is room. */
const FULL_EXTENT = {
	workflowRows: 25,
	findings: Infinity,
	evidenceRuns: 3,
	detailedWorkflows: Infinity,
	runsPerWorkflow: 5,
	groupRows: 10,
	agentRuns: 5,
	names: 20,
	earlierReports: 14,
	notAssessed: 20
};
/** The way down: a part of the report and how much of it is kept from there on. */
const STEPS = [
	["detailedWorkflows", 500],
	["findings", 500],
	["runsPerWorkflow", 2],
	["agentRuns", 2],
	["detailedWorkflows", 100],
	["detailedWorkflows", 50],
	["detailedWorkflows", 25],
	["findings", 50],
	["notAssessed", 5],
	["detailedWorkflows", 10],
	["names", 5],
	["groupRows", 3],
	["findings", 25],
	["evidenceRuns", 1],
	["agentRuns", 0],
	["detailedWorkflows", 3],
	["earlierReports", 5],
	["groupRows", 0],
	["detailedWorkflows", 0],
	["findings", 10],
	["workflowRows", 10],
	["names", 1],
	["findings", 3],
	["notAssessed", 1],
	["earlierReports", 1],
	["workflowRows", 3]
];
/** What a part is called when it is cut down to so many items. */
const WORDS = {
	workflowRows: (kept) => `rows of workflows after the first ${kept}`,
	findings: (kept) => `findings after the first ${kept}`,
	evidenceRuns: (kept) => `runs that prove a finding, beyond ${kept}`,
	detailedWorkflows: (kept) => kept === 0 ? "details of workflows" : `details of workflows after the first ${kept}`,
	runsPerWorkflow: (kept) => `runs of a workflow, beyond ${kept}`,
	groupRows: (kept) => kept === 0 ? "agents, stages and tasks" : `agents, stages and tasks after the first ${kept}`,
	agentRuns: (kept) => kept === 0 ? "multi-agent runs" : `multi-agent runs after the ${kept} costliest`,
	names: (kept) => `names in lists, beyond ${kept}`,
	earlierReports: (kept) => `earlier reports beyond ${kept}`,
	notAssessed: (kept) => `reasons why rules were not assessed, beyond ${kept}`
};
/**
* Renders to the largest extent that fits. `render` gets the extent and what was left out,
* which it has to say. At the last step a body is some thousand characters long whatever
* the report; only a smaller budget than that is not kept.
*/
function shrinkToFit(render, budget) {
	let extent = FULL_EXTENT;
	let bare = render(extent, []);
	if (fits(bare, budget)) return {
		text: bare,
		leftOut: []
	};
	const cut = /* @__PURE__ */ new Set();
	for (const [part, kept] of STEPS) {
		extent = {
			...extent,
			[part]: kept
		};
		const before = bare;
		bare = render(extent, []);
		if (bare === before) continue;
		cut.add(part);
		if (!fits(bare, budget)) continue;
		const fitted = tell(render, extent, cut);
		if (fits(fitted.text, budget)) return fitted;
	}
	return tell(render, extent, cut);
}
function tell(render, extent, cut) {
	const leftOut = [...cut].map((part) => WORDS[part](extent[part]));
	return {
		text: render(extent, leftOut),
		leftOut
	};
}
function fits(text, { maxChars = Infinity, maxBytes }) {
	if (text.length > 2 * maxChars) return false;
	if (text.length > maxChars && [...text].length > maxChars) return false;
	return Buffer.byteLength(text) <= maxBytes;
}
// src/renderers/section-overview.ts
/** The answer first, then what it rests on. */
function overviewSection(report) {
	return [
		safe`### Overview`,
		answer(report),
		coverage(report),
		facts(report)
	];
}
function answer(report) {
	const { amount, rest } = sayWhatWasSpent(report);
	const spent = amount === "" ? safe`**${rest}**` : safe`**${amount}** ${rest}`;
	const change = sayChange(report);
	const [newest] = report.trend.earlier;
	const compared = change === void 0 || newest === void 0 ? NOTHING : safe`, ${change} in the ${link("last report", newest.url)}`;
	const { finding, lead } = pickFinding(report);
	if (finding === void 0) return lead === "" ? safe`${spent}${compared}.` : safe`${spent}${compared}; ${lead}.`;
	const where = finding.workflow === null ? NOTHING : safe` in ${code(finding.workflow)}`;
	return safe`${spent}${compared}; ${lead}${where}: ${finding.message}`;
}
function coverage({ coverage }) {
	const told = sayCoverage(coverage);
	const missing = sayMissing(coverage);
	if (missing === void 0) return told === void 0 ? NOTHING : safe`${told}`;
	const lead = told === void 0 ? NOTHING : safe`${told} `;
	return alert("WARNING", safe`${lead}**Spend may be missing**: not counted are ${missing}.`);
}
function facts(report) {
	const { window, totals, pricing } = report;
	const reason = totals.costIsFloor && pricing.unpriced.length > 0 ? safe` (the true cost is higher: no price for ${join(pricing.unpriced.slice(0, 3).map(code))}${pricing.unpriced.length > 3 ? " and others" : ""})` : NOTHING;
	const hitRate = totals.cacheHitRate === null ? "" : `; ${formatRate(totals.cacheHitRate)} cache hit rate`;
	return bullets([
		safe`**Period**: ${formatPeriod(window)}`,
		safe`**Runs analyzed**: ${runsAnalyzed(report)}`,
		safe`**Total tokens**: ${totalTokens(totals)}${hitRate}`,
		safe`**Estimated total cost**: ${formatCost(shownTotals(report), "not known")}${reason}`,
		...filters(report),
		...degraded(report)
	]);
}
function degraded({ agentRuns = [] }) {
	const count = agentRuns.filter(({ isDegraded }) => isDegraded).length;
	if (count === 0) return [];
	return [safe`**Degraded**: ${sayOf(count, agentRuns.length, "multi-agent run")}, see the details`];
}
/** A report of some workflows must not be taken for one of all. */
function filters({ filters: { workflows, excludeWorkflows } }) {
	if (workflows.length + excludeWorkflows.length === 0) return [];
	const only = workflows.length === 0 ? safe`all` : safe`only ${list(workflows, MAX_GLOBS, code)}`;
	const but = excludeWorkflows.length === 0 ? NOTHING : safe` but ${list(excludeWorkflows, MAX_GLOBS, code)}`;
	return [safe`**Workflows**: ${only}${but}`];
}
const MAX_GLOBS = 10;
function runsAnalyzed({ coverage, repository }) {
	const { agenticRuns, runsAnalyzed, runsWithUsage, otherRuns } = coverage;
	const others = otherRuns === 0 ? "" : `; ${sayMany(otherRuns, "run")} without an agent not counted`;
	if (agenticRuns === 0) return `${repository === null ? "not known" : "none"}${others}`;
	return `${sayCount(runsAnalyzed)} of ${sayCount(agenticRuns)} (${sayCount(runsWithUsage)} had token data)${others}`;
}
/** Total tokens and what they are made of, on one line. */
function totalTokens(usage) {
	if (usage.totalTokens === null) return "–";
	const parts = [
		[usage.uncachedInputTokens, "uncached input"],
		[usage.cacheReadTokens, "cache read"],
		[usage.cacheWriteTokens, "cache write"],
		[usage.outputTokens, "output"],
		[usage.unsplitTokens ?? null, "not split"]
	].filter(([tokens]) => tokens !== null).map(([tokens, name]) => `${formatTokens(tokens)} ${name}`);
	return `${formatTokens(usage.totalTokens)} (${parts.join(", ")})`;
}
// src/renderers/section-agent-runs.ts
/** Rows of one run; the rest weighs little. */
const MAX_STAGES = 10;
/** Characters of a bar for all of a run's tokens. */
const BAR_WIDTH = 20;
const left$2 = (title) => ({
	title,
	align: "left"
});
const right$2 = (title) => ({
	title,
	align: "right"
});
const COLUMNS$1 = [
	left$2("Stage"),
	right$2("Tokens"),
	right$2("Share"),
	right$2("Cost"),
	right$2("Agents"),
	right$2("In Error"),
	left$2(" ")
];
/** The costliest runs of multi-agent workflows, each with where its tokens went. */
function agentRunTables({ agentRuns = [] }, { agentRuns: most }) {
	if (most === 0) return [];
	const shown = [...agentRuns].sort((a, b) => (b.costUsd ?? -1) - (a.costUsd ?? -1)).slice(0, most);
	const more = agentRuns.length - shown.length;
	return [...shown.flatMap(agentRunTable), more === 0 ? NOTHING : safe`${sayMany(more, "more multi-agent run")} in ${code("report.json")}.`];
}
/** GitHub shows no alerts within other elements, so that the warning is in bold. */
function agentRunTable(run) {
	const { id, name, status, startedAt, stages } = run;
	const start = startedAt === null ? "" : `Started ${formatInstant(startedAt)}. `;
	const told = status === null ? safe`It tells no status.` : safe`Its own status: ${code(status)}.`;
	const degraded = sayDegraded(run);
	const more = stages.length - MAX_STAGES;
	return [
		name === null ? safe`#### ${code(id)}` : safe`#### ${code(name)} (${code(id)})`,
		safe`**${sayRunUsage(run)}**. ${start}${told} ${sayInvariant(run)}`,
		degraded === void 0 ? NOTHING : safe`**⚠️ DEGRADED**, ${degraded}`,
		stages.length === 0 ? NOTHING : table(COLUMNS$1, stages.slice(0, MAX_STAGES).map(stageRow)),
		more > 0 ? safe`${sayMany(more, "more stage")} in ${code("report.json")}.` : NOTHING
	];
}
function stageRow(stage) {
	return [
		stage.name === null ? stageName(stage) : code(stage.name),
		stage.tokens === null ? "–" : sayCount(stage.tokens),
		formatRate(stage.share),
		formatCost(stage),
		sayCount(stage.agents),
		sayCount(stage.errors),
		barOf(stage.share, BAR_WIDTH)
	];
}
// src/renderers/section-findings.ts
const SEVERITY_SIGNS = {
	high: "🔴 High",
	medium: "🟠 Medium",
	low: "🟡 Low"
};
/**
* Findings by workflow, so that whoever owns one reads one item; the most severe first.
* Workflows with nothing but findings of low severity are folded.
*/
function findingsSection(report, extent) {
	const groups = toGroups(report.findings.slice(0, extent.findings));
	const more = report.findings.length - Math.min(report.findings.length, extent.findings);
	const first = groups.filter(({ severity }) => severity !== "low");
	const low = groups.filter(({ severity }) => severity === "low");
	const lowFindings = low.reduce((sum, { findings }) => sum + findings.length, 0);
	const costs = costsByName(report);
	const show = (shown) => join(shown.map((group) => renderGroup(group, costs, extent)), "\n");
	return [
		safe`### 🔍 Optimization Opportunities`,
		report.findings.length === 0 ? nothingFound(report) : NOTHING,
		show(first.length === 0 ? low : first),
		first.length > 0 && low.length > 0 ? details(safe`${sayMany(lowFindings, "finding")} of low severity`, [show(low)]) : NOTHING,
		more === 0 ? NOTHING : safe`${sayMany(more, "more finding")} in ${code("report.json")}.`,
		notAssessed(report, extent)
	];
}
function nothingFound({ totals }) {
	return totals.totalTokens === null ? safe`Without token data there is nothing to judge.` : safe`None: no rule found anything wasteful.`;
}
function toGroups(findings) {
	return [...groupBy(findings, ({ workflow }) => workflow)].map(([workflow, group], index) => ({
		number: index + 1,
		workflow,
		severity: group[0]?.severity ?? "low",
		findings: group
	}));
}
/** What each workflow cost; empty for a name that two of them share. */
function costsByName({ workflows }) {
	const costs = /* @__PURE__ */ new Map();
	for (const { name, usage } of workflows) costs.set(name, costs.has(name) ? "" : formatCost(usage, ""));
	return costs;
}
function renderGroup(group, costs, extent) {
	const { workflow, severity, number } = group;
	const items = group.findings.map((finding) => renderFinding(finding, severity, extent));
	const sign = SEVERITY_SIGNS[severity];
	if (workflow === null) return numbered(number, safe`${sign} · **Whole report**`, items);
	const cost = costs.get(workflow) ?? "";
	const spent = cost === "" ? NOTHING : safe` — ${cost}`;
	return numbered(number, safe`${sign} · **${code(workflow)}**${spent}`, items);
}
function renderFinding(finding, ofGroup, extent) {
	const { severity, confidence, message, remedy, estimatedSavingUsd } = finding;
	const asides = [...severity === ofGroup ? [] : [`${severity} severity`], ...confidence === "low" ? ["low confidence"] : []];
	const aside = asides.length === 0 ? "" : ` (${asides.join(", ")})`;
	const saving = estimatedSavingUsd === null ? NOTHING : safe` **Would have saved about ${sayUsd(estimatedSavingUsd)}.**`;
	return safe`**${ruleTitle(finding.kind)}**${aside}: ${message}${proof(finding, extent)}<br>→ ${remedy}${saving}`;
}
function proof({ evidence }, { evidenceRuns }) {
	const { runs, unit } = evidence;
	if (runs.length === 0) return NOTHING;
	return safe` (${list(runs, evidenceRuns, (run) => runWithValue(run, unit))})`;
}
function runWithValue(run, unit) {
	const linked = runLink(run);
	return run.value === null ? linked : safe`${linked}: ${FORMATS[unit](run.value)}`;
}
const FORMATS = {
	ratio: formatRate,
	usd: sayUsd,
	tokens: formatTokens,
	requests: (value) => sayMany(value, "request"),
	runs: (value) => sayMany(value, "run"),
	"per-output-token": formatRatio
};
/** A link to an attempt of a run. */
function runLink(run) {
	const attempt = run.attempt === 1 ? "" : ` (attempt ${sayCount(run.attempt)})`;
	return link(`run ${run.id}${attempt}`, run.url);
}
function notAssessed({ notAssessed }, extent) {
	if (notAssessed.length === 0) return NOTHING;
	const rules = new Set(notAssessed.map(({ kind }) => kind)).size;
	const items = notAssessed.slice(0, extent.notAssessed).map(({ kind, workflow, reason }) => {
		const where = workflow === null ? NOTHING : safe` in ${code(workflow)}`;
		return safe`**${ruleTitle(kind)}**${where}: ${reason}`;
	});
	const more = notAssessed.length - items.length;
	return details(safe`Not assessed for lack of data: ${sayMany(rules, "rule")}`, [bullets(more === 0 ? items : [...items, safe`${sayCount(more)} more`])]);
}
// src/renderers/section-groups.ts
const left$1 = (title) => ({
	title,
	align: "left"
});
const right$1 = (title) => ({
	title,
	align: "right"
});
/** Tables of agents, stages and tasks, where the sources tell them, by cost. */
function groupTables(report, extent) {
	const { agents = [], stages = [], tasks = [] } = report;
	return [
		...groupTable("Agent", agents, extent),
		...groupTable("Stage", stages, extent),
		...groupTable("Task", tasks, extent)
	];
}
function groupTable(title, groups, { groupRows }) {
	if (groups.length === 0 || groupRows === 0) return [];
	const columns = [
		left$1(title),
		right$1("Requests"),
		right$1("Total Tokens"),
		right$1("Cost"),
		right$1("Cache Rate")
	];
	const rows = groups.slice(0, groupRows).map(({ name, usage }) => [
		code(name),
		usage.requests === null ? "–" : `${usage.requestsAreFloor ? "≥ " : ""}${sayCount(usage.requests)}`,
		formatTokens(usage.totalTokens),
		formatCost(usage),
		formatRate(usage.cacheHitRate)
	]);
	const more = groups.length - rows.length;
	return [
		safe`#### ${title}s`,
		table(columns, rows),
		more === 0 ? NOTHING : safe`${sayMany(more, `more ${title.toLowerCase()}`)} in ${code("report.json")}.`
	];
}
// src/renderers/section-details.ts
/** Everything that is known of each workflow with usage. */
function detailsSection(report, extent) {
	const used = usedWorkflows(report.workflows);
	const shown = used.slice(0, extent.detailedWorkflows);
	const more = used.length - shown.length;
	const content = shown.flatMap((workflow) => detailsOf(workflow, extent));
	if (used.length === 0) content.push(safe`No workflow told its token usage.`);
	if (more > 0) content.push(safe`Details of ${sayMany(more, "more workflow")}: ${code("report.json")}.`);
	content.push(...groupTables(report, extent), ...agentRunTables(report, extent));
	return [details(safe`<b>Per-Workflow Details</b>`, content)];
}
function detailsOf(workflow, extent) {
	const { usage, models, phases } = workflow;
	const items = [
		runs(workflow, extent),
		degradedRuns(workflow),
		requests(workflow),
		modelsLine(models, extent),
		safe`**Tokens**: ${totalTokens(usage)}`,
		safe`**Cache hit rate**: ${formatRate(usage.cacheHitRate)}`,
		safe`**Cache write rate**: ${formatRate(usage.cacheWriteRate)}`,
		safe`**Input/output ratio**: ${formatRatio(usage.inputOutputRatio)}`,
		safe`**Average latency**: ${formatLatency(usage.averageLatencyMs)}${usage.averageLatencyMs === null ? "" : " a request"}`,
		phasesLine(phases, extent),
		safe`**Estimated cost**: ${formatCost(usage, "not known")}`
	];
	return [safe`#### ${code(workflow.name)}`, bullets(items.filter((item) => item !== NOTHING))];
}
function modelsLine(models, { names }) {
	if (models.length === 0) return safe`**Models**: not known`;
	const named = list(models, names, ({ model, requests }) => requests === null ? code(model) : safe`${code(model)} (${sayMany(requests, "request")})`);
	return safe`**Models**: ${named}`;
}
/** Nothing for a single phase, which is the whole. */
function phasesLine(phases, { names }) {
	if (phases.length < 2) return NOTHING;
	const named = list(phases, names, ({ phase, usage }) => {
		const cost = formatCost(usage, "cost not known");
		return safe`${code(phase)} ${cost} (${formatTokens(usage.totalTokens)} tokens)`;
	});
	return safe`**Phases**: ${named}`;
}
function runs(workflow, { runsPerWorkflow }) {
	if (workflow.runs === 0) return NOTHING;
	const used = [...usedRuns(workflow)].sort(byCost);
	const withData = workflow.runs === workflow.runsWithUsage ? "" : `, ${sayCount(workflow.runsWithUsage)} with token data`;
	const linked = list(used, runsPerWorkflow, (run) => safe`${runLink(run)}: ${formatCost(run.usage, "cost not known")}${ending(run)}`);
	const which = used.length === 0 ? NOTHING : safe` (${linked})`;
	return safe`**Runs**: ${sayCount(workflow.runs)}${withData}${which}`;
}
/** How a run ended, where it did not end well. */
function ending({ conclusion, isDegraded }) {
	const ended = conclusion === null || conclusion === "success" ? "" : ` ${conclusion.replaceAll("_", " ")}`;
	return isDegraded ? `${ended} (degraded)` : ended;
}
function degradedRuns({ degradedRuns = 0, runs }) {
	if (degradedRuns === 0) return NOTHING;
	return safe`**Degraded**: ${sayOf(degradedRuns, runs, "run")}, in no comparison`;
}
/** The costliest run is the one to open; of equal ones the newest. */
function byCost(a, b) {
	return (b.usage.costUsd ?? -1) - (a.usage.costUsd ?? -1) || b.id - a.id || b.attempt - a.attempt;
}
function requests({ usage, runsWithUsage }) {
	if (usage.requests === null) return safe`**Requests**: not known`;
	if (usage.requestsAreFloor) return safe`**Requests**: at least ${sayCount(usage.requests)}; some runs told totals only`;
	const all = sayCount(usage.requests);
	if (runsWithUsage < 2) return safe`**Requests**: ${all}`;
	return safe`**Requests**: ${all} total (avg ${average(usage.requests / runsWithUsage)}/run)`;
}
/** One decimal at most, and none when it is 0 or weighs nothing. */
function average(value) {
	return value < 9.95 ? String(Number(value.toFixed(1))) : sayCount(value);
}
// src/renderers/section-footer.ts
/** Less than this is rounding. Ratio. */
const TOLD_DIFFERENCE = .01;
/** How the numbers were made, in small print, and what this page leaves out. */
function footerSection(report, extent, leftOut) {
	const { generator } = report;
	const told = [
		leftOut.length === 0 ? NOTHING : safe`**Left out to fit:** ${join(leftOut, "; ")}. All of it is in ${code("report.json")}.`,
		pricing(report, extent),
		hasEstimates(report) ? safe`${ESTIMATE_WORDS}` : NOTHING,
		...reported(report, extent),
		reading(report, extent),
		safe`Made by ${code(`${generator.name} ${generator.version}`)}.`
	].filter(({ source }) => source !== "");
	return [safe`---`, safe`<sub>${join(told, " ")}</sub>`];
}
/** Nothing when nothing was priced. */
function pricing({ pricing, totals }, extent) {
	const { source, version, overridden, unpriced } = pricing;
	if (totals.costUsd === null && unpriced.length === 0) return NOTHING;
	const given = overridden.length === 0 ? NOTHING : safe` Prices given by the user: ${list(overridden, extent.names, code)}.`;
	const missing = unpriced.length === 0 ? NOTHING : safe` No price, so not in the cost: ${list(unpriced, extent.names, code)}.`;
	return safe`Costs are estimates at list prices (${code(source)}, version ${code(version)}), request by request, and no invoice.${given}${missing}`;
}
function reported({ pricing }, extent) {
	const differing = pricing.reported.filter(({ difference }) => difference !== null && Math.abs(difference) > TOLD_DIFFERENCE);
	const more = differing.length - extent.names;
	const sentences = differing.slice(0, extent.names).map(renderReported);
	return more > 0 ? [...sentences, safe`${sayCount(more)} more writers differ.`] : sentences;
}
function renderReported({ writer, provider, ...cost }) {
	const who = writer === null ? safe`Records of an unknown version` : safe`Records of ${code(writer)}`;
	return safe`${who} tell ${sayUsd(cost.reportedUsd)} for ${sayMany(cost.requests, "record")} of ${code(provider)} where list prices give ${sayUsd(cost.ourUsd)} (${formatChange(cost.difference)}); the report uses list prices.`;
}
function reading({ coverage }, extent) {
	const { duplicateRecords, rejectedLines, rejects } = coverage;
	const twice = duplicateRecords === 0 ? NOTHING : safe` ${sayMany(duplicateRecords, "record")} stood twice and counted once.`;
	const [first] = rejects;
	const reasons = list(rejects, extent.names, ({ reason, lines }) => safe`${sayCount(lines)} ${reason}`);
	const example = first === void 0 ? NOTHING : safe`, such as ${place(first.example)}`;
	const unread = rejectedLines === 0 ? NOTHING : safe`${sayMany(rejectedLines, "line")} could not be read (${reasons})${example}.`;
	return safe`${unread}${twice}`;
}
function place(example) {
	const { line, path, container, runId } = example;
	const where = path === "" ? code(container) : safe`${code(path)} in ${code(container)}`;
	return safe`line ${sayCount(line)} of ${where}${runId === null ? NOTHING : safe` of run ${code(String(runId))}`}`;
}
// src/findings/cures.ts
/** What to do when runs have no usage in the report for this reason; plain text. */
const CURES = {
	"no-artifact": "Let the workflow run behind the firewall with its API proxy, and recompile it so that it uploads its logs; if it does, add its artifact to the input \"artifacts\".",
	"no-usage-file": "Turn on the API proxy of the firewall in the workflow: its artifacts hold no token-usage.jsonl.",
	"empty-usage-file": "Check that the agent calls its model through the API proxy: the usage file was written, but holds no request.",
	"other-provider": "Add the provider of the workflow to the input \"provider\".",
	expired: "Run the report more often, or keep the artifacts longer than the window reaches back.",
	unreadable: "Open the artifact of one of these runs: it could not be read as an archive with usage.",
	fork: "Set the input \"include-forks\" to true if runs from forks shall count.",
	"too-large": "Upload the usage file in an artifact of its own: this one is too large to read.",
	"max-runs": "Raise the input \"max-runs\", or set it to 0 for no limit.",
	"time-budget": "Raise the input \"time-budget\", or report on a shorter window.",
	"rate-limit": "Report on a shorter window, or use a token with a higher rate limit.",
	forbidden: "Give the token the permission \"actions: read\"."
};
// src/renderers/section-gaps.ts
/** Which runs told nothing, why, and what to do about each reason. */
function gapsSection(report, extent) {
	const { gaps } = report.coverage;
	const items = [...gaps].sort((a, b) => b.runs - a.runs).map(({ reason, runs }) => {
		const workflows = withGap(report.workflows, reason);
		const named = list(workflows, extent.names, ({ name, of, runs }) => safe`${code(name)} (${share(of, runs)})`);
		return safe`**${capital(GAP_WORDS[reason])}**, ${sayMany(runs, "run")}: ${named}<br>→ ${CURES[reason]}`;
	});
	const content = gaps.length === 0 ? noGaps(report) : bullets(items);
	return [details(safe`<b>Workflows Without Token Data</b>`, [content])];
}
function noGaps({ coverage, repository }) {
	if (coverage.agenticRuns > 0) return safe`Every run told its token usage.`;
	return repository === null ? safe`Files tell no runs.` : safe`No agent ran in this period.`;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Workflows with runs that told nothing for this reason, most such runs first. */
function withGap(workflows, reason) {
	return workflows.map(({ name, runs, runsDetail }) => ({
		name,
		of: runsDetail.filter(({ gap }) => gap === reason).length,
		runs
	})).filter(({ of }) => of > 0).sort((a, b) => b.of - a.of);
}
function share(of, runs) {
	if (of < runs) return `${sayCount(of)} of ${sayMany(runs, "run")}`;
	return runs === 1 ? "its only run" : `all ${sayMany(runs, "run")}`;
}
// src/renderers/cost-chart.ts
/** Two points are no trend. */
const FEWEST_POINTS = 3;
/** More dates than this run into each other. */
const MOST_POINTS = 14;
/**
* Cost over time as a Mermaid chart, oldest first; nothing with fewer than three known
* costs. GitHub draws `xychart-beta` in any of its versions; the axis is told to begin at 0
* because it would begin at the smallest value, and numbers like `1e-7` are not understood.
* https://mermaid.js.org/syntax/xyChart.html (2026)
*/
function costChart(report, most) {
	const points = pointsOf(report).slice(-Math.min(most + 1, MOST_POINTS));
	if (points.length < FEWEST_POINTS) return NOTHING;
	const highest = Math.max(...points.map(({ cost }) => cost));
	if (highest < .01 || highest > MOST_USD) return NOTHING;
	const lines = [
		"```mermaid",
		"xychart-beta",
		"  title \"Cost per day in US dollars\"",
		`  x-axis [${points.map(({ date }) => `"${date.slice(5)}"`).join(", ")}]`,
		`  y-axis "USD" 0 --> ${(highest * 1.1).toFixed(2)}`,
		`  bar [${points.map(({ cost }) => cost.toFixed(2)).join(", ")}]`,
		"```"
	];
	return new Markdown(lines.join("\n"));
}
/** Above this `toFixed` writes an exponent. */
const MOST_USD = 0x38d7ea4c68000;
function pointsOf({ window, totals, trend }) {
	const now = window.to === null ? [] : [toPoint(dateOfWindow({ to: new Date(window.to) }), totals.costUsd, window)];
	const before = trend.earlier.map(({ date, costUsd, ...earlier }) => toPoint(date, costUsd, earlier));
	return [...now, ...before].toReversed().filter((point) => point !== void 0).filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date));
}
function toPoint(date, costUsd, window) {
	const cost = per(costUsd, windowDays(window));
	return cost === null ? void 0 : {
		date,
		cost
	};
}
// src/renderers/section-trend.ts
const COLUMNS = [
	{
		title: "Report",
		align: "left"
	},
	{
		title: "Runs",
		align: "right"
	},
	{
		title: "Total Tokens",
		align: "right"
	},
	{
		title: "Cost",
		align: "right"
	}
];
/** What changed since the last report, then the reports one below the other. */
function trendSection(report, extent) {
	const heading = safe`### Historical Trend`;
	const { earlier } = report.trend;
	if (earlier.length === 0) return [heading, safe`This is the first report; the next one will show what changed.`];
	const shown = earlier.slice(0, extent.earlierReports);
	const hidden = earlier.length - shown.length;
	return [
		heading,
		bullets([...perDay(report), ...changes(report, extent)]),
		costChart(report, extent.earlierReports),
		table(COLUMNS, [thisReport(report), ...shown.map(earlierRow)]),
		hidden === 0 ? NOTHING : safe`${sayMany(hidden, "older report")} not shown.`,
		shown.some(({ isRounded }) => isRounded) ? safe`≈ was read from the rounded table of another program's report.` : NOTHING
	];
}
function perDay({ trend }) {
	if (trend.totals === null) return [];
	const { totals } = trend;
	const cost = change(totals.costPerDayBefore, totals.costPerDayAfter, totals.costRelative, sayUsd);
	const tokens = change(totals.tokensPerDayBefore, totals.tokensPerDayAfter, totals.tokensRelative, sayTokens);
	const parts = [cost === void 0 ? [] : [safe`**Cost per day**: ${cost}`], tokens === void 0 ? [] : [safe`**Tokens per day**: ${tokens}`]].flat();
	return parts.length === 0 ? [safe`The totals cannot be compared with those of the last report.`] : parts;
}
/** `$0.40 → $0.80 (+100%)`; undefined when it cannot be told. */
function change(before, after, relative, say) {
	if (before === null || after === null || relative === null) return void 0;
	return `${say(before)} → ${say(after)} (${formatChange(relative)})`;
}
const CHANGE_TITLES = {
	"cost-up": "Cost per run up",
	"tokens-up": "Tokens per run up",
	"caching-lost": "Prompt caching lost",
	"workflow-new": "New",
	"cost-down": "Cost per run down",
	"tokens-down": "Tokens per run down",
	"caching-gained": "Prompt caching gained",
	"workflow-gone": "No run this time"
};
function changes({ trend }, extent) {
	return [...groupBy(trend.changes, ({ kind }) => kind)].map(([kind, group]) => safe`**${CHANGE_TITLES[kind]}**: ${list(group, extent.names, renderChange)}`);
}
function renderChange({ kind, workflow, before, after, relative }) {
	const name = code(workflow);
	if (kind === "workflow-new" || kind === "workflow-gone") {
		const cost = kind === "workflow-new" ? after : before;
		return cost === null ? name : safe`${name} (${sayUsd(cost)})`;
	}
	if (kind === "caching-gained" || kind === "caching-lost") return safe`${name} (${formatRate(before)} → ${formatRate(after)} hits)`;
	const told = change(before, after, relative, kind.startsWith("cost") ? sayUsd : sayTokens);
	return told === void 0 ? name : safe`${name} ${told}`;
}
function thisReport(report) {
	const { coverage } = report;
	const totals = shownTotals(report);
	const runs = coverage.agenticRuns === 0 ? "–" : sayCount(coverage.runsWithUsage);
	return [
		safe`**this one**`,
		runs,
		formatTokens(totals.totalTokens),
		formatCost(totals)
	];
}
function earlierRow(earlier) {
	const about = (text) => earlier.isRounded && text !== "–" ? `≈ ${text}` : text;
	return [
		link(earlier.date, earlier.url),
		earlier.runsWithUsage === null ? "–" : sayCount(earlier.runsWithUsage),
		about(formatTokens(earlier.totalTokens)),
		about(formatCost(earlier))
	];
}
/** Where the report before this one is; nothing when there is none. */
function previousSection({ trend }) {
	const [newest] = trend.earlier;
	if (newest === void 0) return [];
	return [safe`### Previous Report`, link(`#${newest.issue} of ${newest.date}`, newest.url)];
}
// src/renderers/section-workflows.ts
const left = (title) => ({
	title,
	align: "left"
});
const right = (title) => ({
	title,
	align: "right"
});
/** One row a workflow, by cost; how it changed stands beside its cost per run. */
function workflowsSection(report, extent) {
	const heading = safe`### Workflow Summary`;
	const { shown, rest } = workflowRows(report, extent.workflowRows);
	if (shown.length === 0) return [heading, safe`No workflow told its token usage.`];
	const changeOf = formatChanges(report);
	const ifCompared = (item) => changeOf === void 0 ? [] : [item];
	const columns = [
		left("Workflow"),
		right("Runs"),
		right("Total Tokens"),
		right("Cost"),
		right("Cost/Run"),
		...ifCompared(right("vs Last")),
		right("Cache Rate"),
		right("I/O Ratio"),
		left("Top Model")
	];
	const rows = shown.map((workflow) => [
		code(workflow.name),
		formatRuns(workflow),
		formatTokens(workflow.usage.totalTokens),
		formatCost(workflow.usage),
		formatCost(costPerRun(workflow)),
		...ifCompared(changeOf?.(workflow) ?? ""),
		formatRate(workflow.usage.cacheHitRate),
		formatRatio(workflow.usage.inputOutputRatio),
		topModel(workflow.models)
	]);
	if (rest !== void 0) rows.push(restRow(rest, columns.length));
	return [heading, table(columns, rows)];
}
function restRow(rest, columns) {
	const cells = [
		sayMany(rest.workflows, "more workflow"),
		formatRuns(rest),
		formatTokens(rest.totalTokens),
		formatCost(rest)
	];
	return [...cells, ...Array.from({ length: columns - cells.length }, () => "")];
}
/** The model that cost the most, which is the first; one without a name is not told. */
function topModel(models) {
	const [top] = models;
	return top === void 0 || top.model === "unknown" ? "–" : shortModel(top.model);
}
// src/renderers/issue.ts
/**
* Longest body unless told, in code points. GitHub's limit is 65,536 ("body is too long");
* the rest is room for what people and programs append.
*/
const MAX_ISSUE_CHARS = 6e4;
/** GitHub stores no more bytes of a body; measured in 2026, not documented. */
const MAX_ISSUE_BYTES = 262144;
/**
* The issue of a report. The body begins with the hidden marker, an HTML comment on one
* line, and fits the limits, markers included: a report that is too long is shown to a
* smaller extent.
*/
function renderIssue(report, { marker, endMarker, maxChars = MAX_ISSUE_CHARS }) {
	const budget = {
		maxChars,
		maxBytes: MAX_ISSUE_BYTES
	};
	const after = endMarker === void 0 ? [] : [new Markdown(endMarker)];
	const { text, leftOut } = renderPage(report, budget, [new Markdown(marker)], after);
	return {
		body: text,
		leftOut
	};
}
/** The report's sections within a budget, between blocks that always stay. */
function renderPage(report, budget, before, after = []) {
	return shrinkToFit((extent, leftOut) => {
		const page = [
			...before,
			...sections(report, extent, leftOut),
			...after
		];
		return `${blocks(page).source}\n`;
	}, budget);
}
function sections(report, extent, leftOut) {
	return [
		...overviewSection(report),
		...workflowsSection(report, extent),
		...findingsSection(report, extent),
		...detailsSection(report, extent),
		...gapsSection(report, extent),
		...trendSection(report, extent),
		...previousSection(report),
		...footerSection(report, extent, leftOut)
	];
}
// src/renderers/summary.ts
/**
* GitHub drops a step's summary from 1 MiB on, and other steps' output may share it.
* https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits (2026)
*/
const MAX_SUMMARY_BYTES = 1e6;
/** The report as a page of Markdown: the issue without its marker, with more room. */
function renderSummary(report) {
	return renderPage(report, { maxBytes: MAX_SUMMARY_BYTES }, []).text;
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
	let isUnknown = runs.length === 0;
	for (const run of runs) {
		const value = numberOf(run.usage);
		if (value === null) isUnknown = true;
		else if (value > limit) over.push({
			run,
			value
		});
	}
	return {
		over,
		largest: Math.max(0, ...over.map(({ value }) => value)),
		isUnknown,
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
		notAssessed: lacking("heavy-run", measured.filter(({ runs }) => runs.isUnknown).map(({ workflow }) => workflow), "the full-price tokens of every run")
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
		notAssessed: lacking("many-requests", measured.filter(({ runs }) => runs.isUnknown).map(({ workflow }) => workflow), "the number of requests of every run")
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
const unpricedModel = defineRule("unpriced-model", [], ({ report }) => {
	const usersOf = workflowsByModel(report);
	return {
		findings: report.pricing.unpriced.map((model) => toFinding(model, usersOf.get(model) ?? [], report)),
		notAssessed: []
	};
});
/** Thousands of models in as many workflows are looked up, not searched for. */
function workflowsByModel({ workflows }) {
	const users = /* @__PURE__ */ new Map();
	for (const workflow of workflows) for (const { model } of workflow.models) {
		const known = users.get(model);
		if (known === void 0) users.set(model, [workflow]);
		else known.push(workflow);
	}
	return users;
}
function toFinding(model, users, report) {
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
			tokens: sumKnown(attempts.map(({ tokens }) => tokens)),
			isTold: attempts.every(({ tokens }) => tokens !== void 0),
			cost,
			isExact: records !== void 0
		};
	});
}
/** Sum of what is told; undefined when nothing is. */
function sumKnown(counts) {
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
		at: record.at ?? (run.startedAt ?? pricedAt)?.getTime(),
		isAggregate: record.grain !== "request"
	}));
	const agentTokens = sumKnown(agents.map(({ tokens }) => tokens));
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
		const tokens = sumKnown(group.map((agent) => agent.tokens));
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
function meterSettledRun(settled, prices, pricedAt) {
	const part = settled.attribution.run;
	const at = part?.completedAt ?? pricedAt;
	const metered = meterRun(settled.run, (agent) => settled.recordsOf(agent), prices, at);
	return part === void 0 ? metered : {
		...metered,
		run: {
			id: part.id,
			attempt: part.attempt
		}
	};
}
// src/domain/report.ts
/** Semver of `report.json`: additions are minor, anything else is major. */
const REPORT_SCHEMA_VERSION = "1.1.0";
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
	const unpriced = [...models].filter(([, { cost, records }]) => cost.priced + cost.untold < records);
	return {
		source: prices.source,
		version: prices.version,
		overridden: [...models.keys()].filter((model) => prices.isOverridden(model)).sort(compareText),
		unpriced: unpriced.map(([model]) => model).sort(compareText),
		reported: reportedCosts(cells)
	};
}
function reportedCosts(cells) {
	return [...groupBy(cells, ({ provider, producer }) => JSON.stringify([provider, producer])).values()].flatMap((group) => {
		const [first] = group;
		const { reported } = sum(group);
		if (first === void 0 || reported.requests === 0) return [];
		return [{
			writer: first.producer ?? null,
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
export { renderSummary as a, renderCsv as c, findAll as i, GROUPINGS as l, buildReport as n, renderIssue as o, meterSettledRun as r, renderJson as s, compare as t, groupLedger as u };
