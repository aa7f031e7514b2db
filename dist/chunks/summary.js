import { A as groupBy, S as sayUsd, T as dateOfWindow, a as per, c as windowDays, f as CURES, g as sayCount, h as usedWorkflows, m as usedRuns, v as sayMany, x as sayTokens, y as sayOf } from "./like-for-like.js";
import { C as formatInstant, D as formatRatio, E as formatRate, O as formatTokens, S as formatCost, T as formatPeriod, _ as sayMissing, a as ESTIMATE_WORDS, b as GAP_WORDS, c as sayDegraded, d as stageName, f as ruleTitle, g as sayCoverage, h as sayChange, i as workflowRows, k as shortModel, l as sayInvariant, m as pickFinding, n as formatChanges, o as barOf, p as plainText, r as formatRuns, s as hasEstimates, t as costPerRun, u as sayRunUsage, v as sayWhatWasSpent, w as formatLatency, x as formatChange, y as shownTotals } from "./workflow-rows.js";
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
	return cell === null ? "" : String(cell);
}
// src/renderers/json.ts
/** `report.json`: the same report is the same text, however it was put together. */
function renderJson(report) {
	return `${JSON.stringify(inOrder(report), null, 2)}\n`;
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
// src/report/shrink.ts
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
// src/renderers/markdown-kit.ts
/** Markdown that is safe to publish. Only this file makes it, from templates and escaped text. */
var Markdown = class {
	source;
	constructor(source) {
		this.source = source;
	}
	toString() {
		return this.source;
	}
};
/** Sentences of findings are longer than names. Code points. */
const MAX_TEXT_CHARS = 400;
/** A word that Markdown and GitHub leave alone, with an amount (`~$1.20`, `>99%`) allowed. */
const PLAIN_WORD = /^\(?(?:~?<?\$(?=\d)|[<>](?=\d))?[\p{L}\p{N}\p{M}\p{Extended_Pictographic}.,:;!?()%'"’“”…–—−+±×≈≥≤→/·=-]+$/u;
/**
* Words of plain characters that GitHub makes a link or a picture of: addresses, `GH-1`,
* commits (7 to 40 hexadecimal digits), `:tada:`.
* https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls (2026)
*/
const LIVE_WORD = /:\/\/|www\.|\b(?:https?|ftp|mailto|xmpp):|\bGH-\d|(?<![0-9a-f])[0-9a-f]{7,40}(?![0-9a-f])|:[\w+-]+:/i;
/** Template for Markdown: its own text is Markdown, what is put in is escaped. */
function safe(parts, ...fragments) {
	return new Markdown(parts.map((part, index) => {
		const fragment = fragments[index];
		return fragment === void 0 ? part : part + toMarkdown(fragment).source;
	}).join(""));
}
function toMarkdown(fragment) {
	return fragment instanceof Markdown ? fragment : text(String(fragment));
}
/** Plain words as they are; any word that could come alive in a code span. */
function text(value) {
	const safe = plainText(value, MAX_TEXT_CHARS).split(" ").map((word) => isPlain(word) ? word.replace("~", "\\~") : code(word).source).join(" ");
	const [before, after] = [/^\s/.test(value) ? " " : "", /\s$/.test(value) ? " " : ""];
	return new Markdown(before + safe + after);
}
function isPlain(word) {
	return word === "" || PLAIN_WORD.test(word) && !LIVE_WORD.test(word);
}
/** A name in a code span: shown to the letter, and dead. Long names are cut. */
function code(name) {
	const plain = plainText(name);
	if (plain === "") return new Markdown("(no name)");
	const runs = plain.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
	const pad = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
	return new Markdown(`${fence}${pad}${plain}${pad}${fence}`);
}
/** Addresses of runs and issues as GitHub writes them: nothing in them can end a link. */
const SAFE_URL = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.~-]+)*\/?$/;
const MAX_URL_CHARS = 300;
/**
* A link to a page of GitHub. Its label may hold numbers as they are, because GitHub makes
* no references within a link; without an address of that form the label is code.
*/
function link(label, url) {
	if (!(url.length <= MAX_URL_CHARS && SAFE_URL.test(url))) return code(label);
	return new Markdown(`[${plainText(label).split(" ").map((word) => /^#?\d+$/.test(word) ? word : text(word).source).join(" ")}](${url})`);
}
/** Fragments in a row with a separator between them. */
function join(fragments, separator = ", ") {
	return new Markdown(fragments.map((fragment) => toMarkdown(fragment).source).join(separator));
}
/** The first `most` items, and how many more there are; only what is shown is rendered. */
function list(items, most, render) {
	const shown = join(items.slice(0, most).map(render));
	if (items.length <= most) return shown;
	const rest = `${items.length - most} more`;
	return most === 0 ? new Markdown(rest) : safe`${shown} and ${rest}`;
}
/** Blocks one below the other; empty ones fall out. */
function blocks(parts) {
	return join(parts.filter(({ source }) => source !== ""), "\n\n");
}
/** Nothing, for a block that has nothing to say. */
const NOTHING = new Markdown("");
/** An unnumbered list of one-line items. */
function bullets(items) {
	return new Markdown(items.map(({ source }) => `- ${source}`).join("\n"));
}
/** A numbered item with items below it. */
function numbered(number, title, items) {
	const indent = " ".repeat(`${number}. `.length);
	const below = items.map(({ source }) => `\n${indent}- ${source}`);
	return new Markdown(`${number}. ${title.source}${below.join("")}`);
}
/** A folded part. */
function details(summary, content) {
	return blocks([
		new Markdown(`<details>\n<summary>${summary.source}</summary>`),
		...content,
		new Markdown("</details>")
	]);
}
/** A box of GitHub's that stands out; one paragraph. */
function alert(kind, content) {
	return new Markdown(`> [!${kind}]\n> ${content.source}`);
}
/** A table; every row has a cell for each column. */
function table(columns, rows) {
	return new Markdown([
		columns.map(({ title }) => title),
		columns.map(({ align }) => align === "right" ? "---:" : ":---"),
		...rows.map((row) => columns.map(({ align }, index) => cell(row[index] ?? "", align)))
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
}
/**
* A pipe splits cells even in code unless a backslash stands before it, and backslashes
* escape each other: an odd number of them keeps the cell whole, and the last falls out.
* A name with an odd number of its own is shown with one more; it cannot be written exactly.
*/
function cell(fragment, align) {
	const { source } = toMarkdown(fragment);
	return (align === "right" ? source.replaceAll(" ", "\xA0") : source).replace(/(\\*)\|/g, (_, backslashes) => `${backslashes}${backslashes.length % 2 === 0 ? "\\" : "\\\\"}|`);
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
	return safe`${spent}${compared}; ${lead}${finding.workflow === null ? NOTHING : safe` in ${code(finding.workflow)}`}: ${finding.message}`;
}
function coverage({ coverage }) {
	const told = sayCoverage(coverage);
	const missing = sayMissing(coverage);
	if (missing === void 0) return told === void 0 ? NOTHING : safe`${told}`;
	return alert("WARNING", safe`${told === void 0 ? NOTHING : safe`${told} `}**Spend may be missing**: not counted are ${missing}.`);
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
	return [safe`**Workflows**: ${workflows.length === 0 ? safe`all` : safe`only ${list(workflows, MAX_GLOBS, code)}`}${excludeWorkflows.length === 0 ? NOTHING : safe` but ${list(excludeWorkflows, MAX_GLOBS, code)}`}`];
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
	return safe`**Models**: ${list(models, names, ({ model, requests }) => requests === null ? code(model) : safe`${code(model)} (${sayMany(requests, "request")})`)}`;
}
/** Nothing for a single phase, which is the whole. */
function phasesLine(phases, { names }) {
	if (phases.length < 2) return NOTHING;
	return safe`**Phases**: ${list(phases, names, ({ phase, usage }) => {
		const cost = formatCost(usage, "cost not known");
		return safe`${code(phase)} ${cost} (${formatTokens(usage.totalTokens)} tokens)`;
	})}`;
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
	return safe`${writer === null ? safe`Records of an unknown version` : safe`Records of ${code(writer)}`} tell ${sayUsd(cost.reportedUsd)} for ${sayMany(cost.requests, "request")} to ${code(provider)} where list prices give ${sayUsd(cost.ourUsd)} (${formatChange(cost.difference)}); the report uses list prices.`;
}
function reading({ coverage }, extent) {
	const { duplicateRecords, rejectedLines, rejects } = coverage;
	const twice = duplicateRecords === 0 ? NOTHING : safe` ${sayMany(duplicateRecords, "record")} stood twice and counted once.`;
	const [first] = rejects;
	const reasons = list(rejects, extent.names, ({ reason, lines }) => safe`${sayCount(lines)} ${reason}`);
	const example = first === void 0 ? NOTHING : safe`, such as ${place(first.example)}`;
	return safe`${rejectedLines === 0 ? NOTHING : safe`${sayMany(rejectedLines, "line")} could not be read (${reasons})${example}.`}${twice}`;
}
function place(example) {
	const { line, path, container, runId } = example;
	const where = path === "" ? code(container) : safe`${code(path)} in ${code(container)}`;
	return safe`line ${sayCount(line)} of ${where}${runId === null ? NOTHING : safe` of run ${code(String(runId))}`}`;
}
// src/renderers/section-gaps.ts
/** Which runs told nothing, why, and what to do about each reason. */
function gapsSection(report, extent) {
	const { gaps } = report.coverage;
	const items = [...gaps].sort((a, b) => b.runs - a.runs).map(({ reason, runs }) => {
		const named = list(withGap(report.workflows, reason), extent.names, ({ name, of, runs }) => safe`${code(name)} (${share(of, runs)})`);
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
	return new Markdown([
		"```mermaid",
		"xychart-beta",
		"  title \"Cost per day in US dollars\"",
		`  x-axis [${points.map(({ date }) => `"${date.slice(5)}"`).join(", ")}]`,
		`  y-axis "USD" 0 --> ${(highest * 1.1).toFixed(2)}`,
		`  bar [${points.map(({ cost }) => cost.toFixed(2)).join(", ")}]`,
		"```"
	].join("\n"));
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
* line, and fits the limits, marker included: a report that is too long is shown to a
* smaller extent.
*/
function renderIssue(report, { marker, maxChars = MAX_ISSUE_CHARS }) {
	const { text, leftOut } = renderPage(report, {
		maxChars,
		maxBytes: MAX_ISSUE_BYTES
	}, [new Markdown(marker)]);
	return {
		body: text,
		leftOut
	};
}
/** The report's sections within a budget, after blocks that always stay. */
function renderPage(report, budget, before) {
	return shrinkToFit((extent, leftOut) => `${blocks([...before, ...sections(report, extent, leftOut)]).source}\n`, budget);
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
export { renderCsv as i, renderIssue as n, renderJson as r, renderSummary as t };
