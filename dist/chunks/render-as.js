import { n as inertText, t as inertJson } from "./plain-text.js";
import { r as TERMINAL_EXTENT, t as renderSummary } from "./summary.js";
import { b as usedWorkflows } from "./track.js";
import { A as strong, D as paragraph, k as say, y as code } from "./sparkline.js";
import { n as pageOf } from "./page.js";
import { t as printTerminal } from "./terminal.js";
// node_modules/csv-stringify/lib/utils/get.js
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
// node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-stringify/lib/api/normalize_columns.js
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
// node_modules/csv-stringify/lib/api/CsvError.js
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
// node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-stringify/lib/api/normalize_options.js
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
// node_modules/csv-stringify/lib/api/index.js
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
// node_modules/csv-stringify/lib/sync.js
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
const COLUMNS$1 = [
	["workflow", ({ workflow }) => workflow.name],
	["workflow_path", ({ workflow }) => workflow.path],
	["run_id", ({ run }) => run?.id],
	["attempt", ({ run }) => run?.attempt],
	["url", ({ run }) => run?.url],
	["conclusion", ({ run }) => run?.conclusion],
	["created_at", ({ run }) => run?.createdAt],
	["completed_at", ({ run }) => run?.completedAt],
	["basis", ({ run }) => run?.basis],
	["gap", ({ run }) => run?.gap],
	["requests", ({ usage }) => usage?.requests],
	["requests_are_floor", ({ usage }) => usage?.requestsAreFloor],
	["uncached_input_tokens", ({ usage }) => usage?.uncachedInputTokens],
	["cache_read_tokens", ({ usage }) => usage?.cacheReadTokens],
	["cache_write_tokens", ({ usage }) => usage?.cacheWriteTokens],
	["output_tokens", ({ usage }) => usage?.outputTokens],
	["total_tokens", ({ usage }) => usage?.totalTokens],
	["full_price_tokens", ({ usage }) => usage?.fullPriceTokens],
	["cache_hit_rate", ({ usage }) => usage?.cacheHitRate],
	["cache_write_rate", ({ usage }) => usage?.cacheWriteRate],
	["input_output_ratio", ({ usage }) => usage?.inputOutputRatio],
	["average_latency_ms", ({ usage }) => usage?.averageLatencyMs],
	["cost_usd", ({ usage }) => usage?.costUsd],
	["cost_is_floor", ({ usage }) => usage?.costIsFloor]
];
/**
* One line for each run of each workflow, RFC 4180. Text that a spreadsheet would take for
* a formula begins with an apostrophe.
*/
function renderCsv(report) {
	return writeCsv(COLUMNS$1.map(([name]) => name), report.workflows.flatMap(toRows).map((row) => COLUMNS$1.map(([, cellOf]) => cellOf(row))));
}
/** A heading and lines, RFC 4180. */
function writeCsv(heading, lines) {
	const cells = lines.map((line) => line.map((cell) => inertText(String(cell ?? ""))));
	return stringify([heading, ...cells], {
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
// src/renderers/comparison-csv.ts
/**
* One line for each workflow on either side of a comparison, RFC 4180; US dollars or tokens a
* run. What is unknown is an empty cell.
*/
function renderComparisonCsv({ metric, workflows }) {
	const sideOf = ({ runs, mean, median, unknownRuns }) => [
		runs,
		unknownRuns,
		mean,
		median
	];
	return writeCsv([
		"workflow",
		"metric",
		...["before", "after"].flatMap((side) => [
			"runs",
			"unknown_runs",
			"mean",
			"median"
		].map((name) => `${name}_${side}`)),
		"change",
		"interval_low",
		"interval_high",
		"median_change",
		"cautions"
	], workflows.map((workflow) => [
		workflow.name,
		metric,
		...sideOf(workflow.before),
		...sideOf(workflow.after),
		workflow.change,
		workflow.interval?.[0],
		workflow.interval?.[1],
		workflow.medianChange,
		workflow.cautions.join(" ")
	]));
}
// src/renderers/calls-csv.ts
/** A report that has nothing but calls, so that a line for each group of them is all of it. */
function isOfCallsAlone(report) {
	return report.calls !== void 0 && report.calls.usage.totalTokens === report.totals.totalTokens;
}
/**
* One line for each agent, task and model, RFC 4180: how the calls went, then the numbers of
* `report.json` in snake case. What is unknown is an empty cell.
*/
function renderCallsCsv({ groups, counts, usage }) {
	const usages = [usage, ...groups.map((group) => group.usage)];
	const numbers = [...new Set(usages.flatMap((one) => Object.keys(one)))];
	const heading = [
		"agent",
		"task",
		"model",
		...Object.keys(counts),
		"averagePromptTokens",
		"averageOutputTokens",
		...numbers
	];
	const lines = groups.map((group) => {
		const values = new Map(Object.entries(group.usage));
		return [
			group.agent,
			group.task,
			group.model,
			...Object.values(group.counts),
			group.averagePromptTokens,
			group.averageOutputTokens,
			...numbers.map((number) => values.get(number))
		];
	});
	return writeCsv(heading.map(toSnakeCase$1), lines);
}
function toSnakeCase$1(name) {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
// src/renderers/group-csv.ts
/**
* One line for each group, RFC 4180: its names, then the numbers of `report.json` in snake
* case. What is unknown is an empty cell.
*/
function renderGroupCsv({ groupedBy = [], groups = [], totals }) {
	const usages = [totals, ...groups.map(({ usage }) => usage)];
	const numbers = [...new Set(usages.flatMap((usage) => Object.keys(usage)))];
	const lines = groups.map(({ by, usage }) => {
		const values = new Map(Object.entries(usage));
		return [...groupedBy.map((name) => by[name]), ...numbers.map((number) => values.get(number))];
	});
	return writeCsv([...groupedBy, ...numbers.map(toSnakeCase)], lines);
}
function toSnakeCase(name) {
	return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
// src/renderers/json.ts
/** `report.json`: the same report is the same text, however it was put together. */
function renderJson(report) {
	return `${inertJson(JSON.stringify(inOrder(report), null, 2))}\n`;
}
/** Keys in the order in which they are documented; names of conclusions by code unit. */
function inOrder(report) {
	const { groupedBy, groups, agents, stages, tasks, calls, agentRuns, comparison, paperclip } = report;
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
		...groupedBy && { groupedBy },
		...groups && { groups },
		...agents && { agents },
		...stages && { stages },
		...tasks && { tasks },
		...calls && { calls },
		...agentRuns && { agentRuns },
		workflows: report.workflows.map((workflow) => ({
			...workflow,
			conclusions: Object.fromEntries(Object.entries(workflow.conclusions).sort(([a], [b]) => a < b ? -1 : 1))
		})),
		findings: report.findings,
		notAssessed: report.notAssessed,
		...report.savings && { savings: report.savings },
		trend: report.trend,
		change: report.change,
		...comparison && { comparison },
		projection: report.projection,
		budgets: report.budgets,
		pricing: report.pricing,
		...paperclip && { paperclip }
	};
}
// src/renderers/paperclip-csv.ts
/** Columns in their order. The names are public; units are those of `report.json`. */
const COLUMNS = [
	"section",
	"company",
	"agent",
	"provider",
	"model",
	"name",
	"state",
	"runs",
	"events",
	"input_tokens",
	"cached_tokens",
	"output_tokens",
	"cost_usd",
	"cost_is_floor",
	"ledger_usd",
	"list_low_usd",
	"list_high_usd",
	"exact_usd",
	"subscription_usd",
	"usd_per_month",
	"share",
	"note"
];
/** All seven sections, a line an item, RFC 4180. What is unknown is an empty cell. */
function renderPaperclipCsv({ companies }) {
	const lines = companies.flatMap((company) => linesOf(company).map((line) => ({
		...line,
		company: company.name
	})));
	return writeCsv(COLUMNS, lines.map((line) => COLUMNS.map((column) => line[column])));
}
function linesOf(company) {
	return [
		...company.limits.map((limit) => ({
			section: "not-seen",
			note: limit
		})),
		...company.agents.map((agent) => ({
			section: "agents",
			agent: agent.name,
			state: agent.status,
			runs: agent.runs,
			input_tokens: agent.inputTokens,
			cached_tokens: agent.cachedTokens,
			output_tokens: agent.outputTokens,
			cost_usd: agent.cost.spendUsd,
			cost_is_floor: agent.cost.spendIsFloor,
			ledger_usd: agent.cost.ledgerUsd,
			list_low_usd: agent.cost.listLowUsd,
			list_high_usd: agent.cost.listHighUsd,
			exact_usd: agent.cost.exactUsd,
			subscription_usd: agent.cost.subscriptionUsd,
			share: agent.share,
			note: agent.models.join(" ")
		})),
		...company.idle.byAgent.map((idle) => ({
			section: "idle",
			agent: idle.agent,
			state: idle.isHigh ? "high" : "fine",
			runs: idle.runs.idle,
			cost_usd: idle.wasteUsd,
			cost_is_floor: idle.wasteIsFloor,
			subscription_usd: idle.subscriptionUsd,
			usd_per_month: idle.wasteUsdPerMonth,
			share: idle.idleShare,
			note: idle.fittingMinutes === null ? "" : `fits: every ${idle.fittingMinutes} minutes`
		})),
		...company.models.map((model) => ({
			section: "models",
			provider: model.provider,
			model: model.model,
			events: model.events,
			input_tokens: model.inputTokens,
			cached_tokens: model.cachedTokens,
			output_tokens: model.outputTokens,
			cost_usd: model.spendUsd,
			cost_is_floor: model.spendIsFloor,
			share: model.share,
			note: model.agents.join(" ")
		})),
		...company.savings.rows.map((row) => ({
			section: "savings",
			agent: row.agent,
			model: row.model,
			name: row.cheaperModel,
			state: row.roleKind,
			cost_usd: row.savingUsd,
			subscription_usd: row.subscriptionSavingUsd,
			usd_per_month: row.savingUsdPerMonth,
			note: "upper bound"
		})),
		...company.dearestRuns.map((run) => ({
			section: "runs",
			agent: run.agent,
			provider: run.provider,
			model: run.model,
			name: run.id,
			state: run.status,
			input_tokens: run.inputTokens,
			cached_tokens: run.cachedTokens,
			output_tokens: run.outputTokens,
			cost_usd: run.basis === "subscription" ? 0 : run.costUsd,
			subscription_usd: run.basis === "subscription" ? run.costUsd : null,
			note: [
				run.work,
				run.issue?.identifier ?? "",
				...run.flags
			].filter(Boolean).join(" ")
		})),
		...(company.routines ?? []).map((routine) => ({
			section: "routines",
			agent: routine.assignee,
			name: routine.title,
			state: routine.state,
			cost_usd: routine.spendUsd,
			cost_is_floor: routine.spendIsFloor,
			usd_per_month: routine.spendUsdPerMonth,
			note: routine.failureReason
		})),
		...company.disagreements.map((one) => ({
			section: "ledger",
			agent: one.agent,
			provider: one.provider,
			model: one.model,
			state: one.kind,
			events: one.events,
			ledger_usd: one.ledgerUsd,
			list_low_usd: one.listLowUsd,
			list_high_usd: one.listHighUsd,
			exact_usd: one.exactUsd
		})),
		...company.unaccounted.map((one) => ({
			section: "unaccounted",
			agent: one.agent,
			runs: one.runs,
			note: Object.entries(one.statuses).map(([status, count]) => `${status}: ${count}`).join(" ")
		})),
		...(company.doublePosts ?? []).map((one) => ({
			section: "double-posts",
			agent: one.agent,
			model: one.model,
			events: one.extraRows,
			ledger_usd: one.extraUsd
		}))
	];
}
// src/renderers/terminal-page.ts
/** The report as a page for a terminal. */
function renderTerminal(report, options = {}) {
	const { detailedWorkflows: most } = TERMINAL_EXTENT;
	const detailedWorkflows = usedWorkflows(report.workflows).length <= most ? most : 0;
	const title = report.repository === null ? [] : paragraph(say`${strong(say`Token usage of ${code(report.repository)}`)}`);
	const page = pageOf(report, {
		...TERMINAL_EXTENT,
		detailedWorkflows
	});
	return printTerminal([...title, ...page], options);
}
// src/renderers/render-as.ts
/**
* The report in one of the forms; `style` concerns `text` alone. That of HTML, which is slow to
* load for its charts, stands by itself: `html/html-page.ts`.
*/
function renderAs(format, report, style = {}) {
	switch (format) {
		case "text": return renderTerminal(report, style);
		case "markdown": return renderSummary(report);
		case "json": return renderJson(report);
		default:
			if (report.paperclip !== void 0) return renderPaperclipCsv(report.paperclip);
			if (report.groups !== void 0) return renderGroupCsv(report);
			if (report.comparison !== void 0) return renderComparisonCsv(report.comparison);
			return isOfCallsAlone(report) ? renderCallsCsv(report.calls) : renderCsv(report);
	}
}
export { renderJson as n, renderAs as t };
