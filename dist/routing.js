import { n as hasAnyCount, r as groupBy } from "./chunks/library-tokens.js";
import { createRequire } from "node:module";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// src/domain/errors.ts
/**
* Something the user can fix: a bad option, a missing permission, an unreachable API.
* The message is one sentence that names the thing, where it is and the cure; it is shown
* without a stack trace.
*/
var UserError = class extends Error {
	name = "UserError";
};
/** The code of an error of Node's or the system's, such as `ENOENT`; undefined for any other. */
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
// src/domain/nearest-name.ts
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
// src/domain/role-table.ts
/** Far more than a program has; a longer table is a mistake. */
const MAX_ROLES = 1e3;
/** Longer than any name of a model or a role. UTF-16 code units. */
const MAX_NAME_LENGTH = 200;
const FIELDS = [
	"model",
	"escalates-to",
	"agents",
	"stages",
	"tasks"
];
/**
* Checks a table of roles, already parsed from JSON or YAML or written in code: a map of roles
* to `WrittenRole`.
*
* @param place - what messages begin with, such as `routing` or `--roles roles.yml`.
* @throws UserError that names the role and what is wrong with it. There is no default: every
*   role has a model of its own.
*/
function readRoleTable(place, value) {
	if (value === null || value === void 0) throw noRoles(place);
	if (typeof value !== "object" || Array.isArray(value)) throw new UserError(`${place}: is no map of roles; write one "role: model" a line.`);
	const entries = Object.entries(value);
	if (entries.length === 0) throw noRoles(place);
	if (entries.length > MAX_ROLES) throw new UserError(`${place}: has more than ${MAX_ROLES} roles; split the table.`);
	return new Map(entries.map(([name, written]) => [name, readRole(place, name, written)]));
}
/** Every model that a table holds, each once, in its order. */
function modelsOf(table) {
	const models = [...table.values()].flatMap(({ model, escalatesTo }) => [model, ...escalatesTo === void 0 ? [] : [escalatesTo]]);
	return [...new Set(models)];
}
function noRoles(place) {
	return new UserError(`${place}: has no roles; write one a line, such as "triage: claude-haiku-4-5".`);
}
function readRole(place, name, written) {
	const role = `${place}: the role ${quoted$1(name)}`;
	if (name.trim() === "" || name.length > MAX_NAME_LENGTH) throw new UserError(`${role} has no usable name; give it one of up to ${MAX_NAME_LENGTH} characters.`);
	const fields = typeof written === "string" ? { model: written } : written;
	if (typeof fields !== "object" || fields === null || Array.isArray(fields)) throw withoutModel(role, name);
	const given = new Map(Object.entries(fields));
	if ([...given.keys()].find((key) => !FIELDS.includes(key)) !== void 0) throw new UserError(`${role} has a field that is not known; it may have ${FIELDS.join(", ")}.`);
	const model = readModel(given.get("model"));
	if (model === void 0) throw withoutModel(role, name);
	const escalatesTo = given.get("escalates-to");
	const strong = readModel(escalatesTo);
	if (escalatesTo !== void 0 && strong === void 0) throw new UserError(`${role} escalates to no model; name one in "escalates-to", or leave it out.`);
	return {
		name,
		model,
		escalatesTo: strong,
		agents: readGlobs(role, "agents", given.get("agents")),
		stages: readGlobs(role, "stages", given.get("stages")),
		tasks: readGlobs(role, "tasks", given.get("tasks"))
	};
}
function withoutModel(role, name) {
	return new UserError(`${role} has no model; name one, such as ${quoted$1(name)}: "claude-haiku-4-5".`);
}
/** A model's name without blanks around it; undefined when there is none. */
function readModel(value) {
	if (typeof value !== "string") return void 0;
	const name = value.trim();
	return name === "" || name.length > MAX_NAME_LENGTH ? void 0 : name;
}
function readGlobs(role, field, value) {
	if (value === void 0) return [];
	const globs = Array.isArray(value) ? value : [value];
	const names = globs.filter((glob) => typeof glob === "string" && glob.trim() !== "");
	if (globs.length === 0 || globs.length > MAX_ROLES || names.length < globs.length) throw new UserError(`${role} has "${field}" that are no names; write a list of names or globs.`);
	return names.map(String);
}
/** A name as a message shows it, cut where it would bury the sentence. */
function quoted$1(name) {
	return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/pricing/model-name.ts
/** Makers whose models Amazon Bedrock serves, as its ids name them. */
const BEDROCK = /^(?:([a-z-]+)\.)?(amazon|anthropic|cohere|deepseek|google|meta|mistral|moonshotai|nvidia|openai|qwen)\.([a-z].*)$/;
/** Of a provider in front of a name, as some gateways write it. */
const PROVIDER = /^(?:anthropic|azure|bedrock|copilot|google|openai|openrouter|vertex):/;
/** Bedrock's, `-v1:0`; its newer ids have none. */
const BEDROCK_VERSION = /-v\d+(?::\d+)?$/;
/** Of the context window that a client asked for, such as `[1m]`. */
const CONTEXT = /\s*\[\d+[km]\]$/;
/** Claude's older order of names, `claude-4-6-sonnet`. */
const NUMBER_FIRST = /^claude-(\d+(?:-\d+)?)-([a-z]+)(?=-|$)/;
/** A day, which some write with dashes. */
const DAY = /-(\d{4})-(\d{2})-(\d{2})$/;
/**
* A release at a name's end. The newest of a family without a number, such as
* `gemini-pro-latest`, is another model every year and none of that name.
*/
const RELEASE = /(?:(?:-alpha)?-(?:\d{8}|default)|-latest(?<=\d.*))$/;
/** Shorter dates and versions than `RELEASE`: `-0613`, `-05-06`, `-09-2025`, `-001`, `-v1`. */
const SHORT_RELEASE = /-(?:(?:0[1-9]|1[0-2])-?(?:[0-3]\d)|(?:0[1-9]|1[0-2])-20\d\d|00\d|v\d+)$/;
/**
* Takes a model's name apart: lower case, without the maker's or the cloud's path
* (`vertex_ai/…`, `anthropic/…`), the window (`…[1m]`) and Amazon Bedrock's frame
* (`us.anthropic.…-v1:0`), with dots, underscores and spaces as dashes
* and a version of Claude after its family.
*/
function parseModelName(model) {
	const bare = model.slice(model.lastIndexOf("/") + 1).trim().toLowerCase().replace(PROVIDER, "").replace(CONTEXT, "");
	const [, region, maker, framed] = BEDROCK.exec(bare) ?? [];
	const dated = (framed?.replace(BEDROCK_VERSION, "") ?? bare).replaceAll(/[._@\s]/g, "-").replace(NUMBER_FIRST, "claude-$2-$1").replace(DAY, "-$1$2$3");
	return {
		dated,
		name: dated.replace(RELEASE, ""),
		...maker !== void 0 && { bedrock: {
			maker,
			region
		} }
	};
}
/**
* One spelling for the many that one model has, without its release and without the cloud
* that serves it. For looking prices up and keeping models apart, not for showing.
*/
function canonicalModel(model) {
	return parseModelName(model).name;
}
/**
* As `canonicalModel`, but with the release and with Bedrock's region, which may have prices
* of their own: `us.claude-opus-5`; an id of one region begins with a dot.
*/
function exactModel(model) {
	const { dated, bedrock } = parseModelName(model);
	return bedrock === void 0 ? dated : `${bedrock.region ?? ""}.${dated}`;
}
/** A name without a short release, which many names only seem to end in; itself without one. */
function withoutShortRelease(name) {
	return name.replace(SHORT_RELEASE, "");
}
// src/pricing/overrides.ts
const rate = /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ finite(), /* @__PURE__ */ minValue(0));
const pricesSchema = /* @__PURE__ */ pipe(/* @__PURE__ */ custom((value) => typeof value === "object" && !Array.isArray(value), "it is no map of models"), /* @__PURE__ */ record(/* @__PURE__ */ string(), /* @__PURE__ */ strictObject({
	input: rate,
	output: rate,
	cacheRead: /* @__PURE__ */ optional(rate),
	cacheWrite: /* @__PURE__ */ optional(rate),
	cacheWrite1h: /* @__PURE__ */ optional(rate)
})));
/**
* Reads a user's price overrides, already parsed from JSON or YAML: a map of model names
* to rates in US dollars per million tokens. Names may be spelled in any of a model's
* spellings; a name with a region of Amazon Bedrock prices that region alone, one with a release
* that release where another line prices the model. Gives the rates
* by `exactModel`. Throws UserError that names the model and the field, or two lines of one
* model.
*/
function parsePriceOverrides(value) {
	if (value === null || value === void 0) return /* @__PURE__ */ new Map();
	const result = /* @__PURE__ */ safeParse(pricesSchema, value);
	if (!result.success) {
		const [issue] = result.issues;
		throw new UserError(`prices: ${(/* @__PURE__ */ getDotPath(issue))?.slice(0, MAX_PATH_LENGTH) ?? "the whole value"} is not valid (${wordsFor(issue)}); write one line a model in US dollars per million tokens, such as "claude-sonnet-4-6: {input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75}".`);
	}
	const prices = /* @__PURE__ */ new Map();
	const keys = /* @__PURE__ */ new Map();
	for (const [key, rates] of Object.entries(result.output)) {
		const model = exactModel(key);
		const other = keys.get(model);
		if (other !== void 0) throw new UserError(`prices: ${JSON.stringify(other)} and ${JSON.stringify(key)} are one model; keep one of the two lines.`);
		keys.set(model, key);
		prices.set(model, rates);
	}
	return withReleases(prices);
}
/** More than any name of a model and a field has. */
const MAX_PATH_LENGTH = 120;
/** The price of one release is that of the model, where no other line has one. */
function withReleases(prices) {
	const everywhere = [...prices].filter(([model]) => !model.includes("."));
	const alone = [...groupBy(everywhere, ([model]) => canonicalModel(model))].flatMap(([model, [first, ...others]]) => first === void 0 || others.length > 0 ? [] : [[model, first[1]]]);
	return new Map([...prices, ...alone]);
}
/** What was expected, and not what stands there: the file that was named may hold secrets. */
function wordsFor({ expected, message }) {
	return expected === null ? message : `${expected} was expected`;
}
// src/pricing/listed-model.ts
/** Whether the list knows a price of a model's tokens: not of free ones and of audio. */
function hasPrice({ prices }) {
	return (isPeriods(prices) ? prices : [{ prices }]).some(({ prices: { input_mtok, output_mtok } }) => input_mtok !== void 0 && output_mtok !== void 0);
}
/**
* The tariffs of a listed model that has a price. As in the list's own calculation, what it has no rate for
* costs what it is a part of: a cache read costs as input, a write for an hour as any write.
*/
function tariffsOf({ prices }) {
	return (isPeriods(prices) ? prices : [{ prices }]).flatMap(({ constraint, prices: listed }) => {
		const bands = bandsOf(listed);
		if (bands === void 0) return [];
		const webSearches = priceFor(listed, "web_searches_kcount", 0);
		return [{
			...whenOf(constraint),
			bands,
			webSearches
		}];
	});
}
/** Names that the list has for a model, exact ones first. */
function namesOf({ id, match }) {
	const names = {
		exact: [id],
		stems: []
	};
	addNames(match, names);
	return names;
}
function addNames(match, names) {
	const { equals, or, and } = match;
	if (typeof equals === "string") names.exact.push(equals);
	for (const stem of [
		match["starts_with"],
		match["contains"],
		match["ends_with"]
	]) if (typeof stem === "string") names.stems.push(stem.replace(/[-@.]+$/, ""));
	for (const parts of [or, and]) if (Array.isArray(parts)) for (const one of parts) addNames(one, names);
}
function isPeriods(prices) {
	return Array.isArray(prices);
}
function whenOf(constraint) {
	if (constraint === void 0) return {};
	if ("start_date" in constraint) return { from: Date.parse(constraint.start_date) };
	return { hours: {
		from: timeOf(constraint.start_time),
		to: timeOf(constraint.end_time)
	} };
}
/** Milliseconds since midnight in UTC. */
function timeOf(text) {
	return Date.parse(`1970-01-01T${text}`);
}
function bandsOf(listed) {
	const smallest = ratesFor(listed, 0);
	if (smallest === void 0) return void 0;
	const starts = Object.values(listed).flatMap((price) => typeof price === "object" ? price.tiers.map(({ start }) => start) : []);
	const larger = [...new Set(starts)].sort((a, b) => a - b).flatMap((above) => {
		const rates = ratesFor(listed, above + 1);
		return rates === void 0 ? [] : [{
			above,
			rates
		}];
	});
	return [{
		above: -1,
		rates: smallest
	}, ...larger];
}
/** Rates of a request of so much input. */
function ratesFor(listed, size) {
	const input = priceFor(listed, "input_mtok", size);
	const output = priceFor(listed, "output_mtok", size);
	if (input === void 0 || output === void 0) return void 0;
	const cacheWrite = priceFor(listed, "cache_write_mtok", size) ?? input;
	return {
		input,
		output,
		cacheRead: priceFor(listed, "cache_read_mtok", size) ?? input,
		cacheWrite,
		cacheWrite1h: priceFor(listed, "cache_write_1h_mtok", size) ?? cacheWrite
	};
}
function priceFor(listed, kind, size) {
	const price = listed[kind];
	if (typeof price !== "object") return price;
	return price.tiers.filter(({ start }) => size > start).toSorted((a, b) => a.start - b.start).at(-1)?.price ?? price.base;
}
// src/pricing/overlay.ts
/** Day on which the overlay was last compared with its sources. */
const OVERLAY_DATE = "2026-11-25";
/** US dollars per 1,000 (https://platform.claude.com/docs/en/about-claude/pricing, 2026-11). */
const ANTHROPIC_SEARCHES = 10;
const SONNET_5_5 = {
	input: 2,
	output: 10,
	cacheWrite: 2.5,
	cacheWrite1h: 4
};
/**
* Models that the bundled price list does not know, by canonical name, in US dollars per
* million tokens. A newer list that knows one of them goes before it, and a test fails when
* the bundled one does, so that it leaves. What no line says otherwise of is what GitHub's
* firewall budgets with (https://github.com/github/gh-aw-firewall
* `containers/api-proxy/ai-credits-pricing.js`, read 2026-08).
*/
const OVERLAY = {
	"claude-haiku-5-5": [{
		bands: [{
			above: -1,
			rates: {
				input: .1,
				output: .5,
				cacheRead: .01,
				cacheWrite: .125,
				cacheWrite1h: .2
			}
		}, {
			above: 1e5,
			rates: {
				input: .5,
				output: 2.5,
				cacheRead: .05,
				cacheWrite: .625,
				cacheWrite1h: 1
			}
		}],
		webSearches: ANTHROPIC_SEARCHES
	}],
	"claude-mythos-5": anthropic({
		input: 10,
		output: 50,
		cacheRead: 1,
		cacheWrite: 12.5,
		cacheWrite1h: 20
	}),
	"claude-mythos-5-1": anthropic({
		input: 10,
		output: 50,
		cacheRead: .25,
		cacheWrite: 12.5,
		cacheWrite1h: 20
	}),
	"claude-sonnet-5-5": [...anthropic({
		...SONNET_5_5,
		cacheRead: .2
	}), ...anthropic({
		...SONNET_5_5,
		cacheRead: .1
	}, "2026-10-07")],
	"gemini-3-1-flash": flat({
		input: .75,
		output: 4.5,
		cacheRead: .075
	}),
	"gemini-3-1-pro": [{ bands: [{
		above: -1,
		rates: {
			input: 2,
			output: 12,
			cacheRead: .2
		}
	}, {
		above: 2e5,
		rates: {
			input: 4,
			output: 18,
			cacheRead: .4
		}
	}] }],
	"gemini-3-flash": flat({
		input: .5,
		output: 3,
		cacheRead: .05
	}),
	"gpt-5-codex-mini": flat({
		input: .25,
		output: 2,
		cacheRead: .025
	}),
	"gpt-6-1-sol": [{ bands: [{
		above: -1,
		rates: {
			input: 2,
			output: 10,
			cacheRead: .1,
			cacheWrite: 2.5
		}
	}, {
		above: 272e3,
		rates: {
			input: 4,
			output: 15,
			cacheRead: .2,
			cacheWrite: 5
		}
	}] }],
	"mai-code-1-flash": flat({
		input: .75,
		output: 4.5,
		cacheRead: .075
	}),
	"raptor-mini": flat({
		input: .25,
		output: 2,
		cacheRead: .025
	})
};
/**
* What the bundled list has at one price, whatever a request's size: Claude Sonnet 4 takes twice
* as much for input and 1.5 times for output where the whole input is larger than 200,000 tokens
* (Anthropic's announcement as quoted in https://news.ycombinator.com/item?id=44878147,
* 2025-08-12, and https://eonsr.com/en/claude-sonnet-4-1m-context-pricing-switch, read 2026-11).
*/
const LONG_PROMPTS = { "claude-sonnet-4-0": {
	above: 2e5,
	rates: {
		input: 6,
		output: 22.5,
		cacheRead: .6,
		cacheWrite: 7.5,
		cacheWrite1h: 12
	}
} };
/** Adds the price of large requests that the list lacks; a list that has one is left as it is. */
function withLongPrompts(id, tariffs) {
	const band = Object.hasOwn(LONG_PROMPTS, id) ? LONG_PROMPTS[id] : void 0;
	if (band === void 0 || tariffs.some(({ bands }) => bands.length > 1)) return tariffs;
	return tariffs.map((tariff) => ({
		...tariff,
		bands: [...tariff.bands, band]
	}));
}
function flat(rates) {
	return [{ bands: [{
		above: -1,
		rates
	}] }];
}
/** `since`: UTC day. */
function anthropic(rates, since) {
	return [{
		...since === void 0 ? {} : { from: Date.parse(since) },
		bands: [{
			above: -1,
			rates
		}],
		webSearches: ANTHROPIC_SEARCHES
	}];
}
// node_modules/@pydantic/genai-prices/dist/index.js
const E = JSON.parse("[{\"id\":\"anthropic\",\"api_pattern\":\"https://api\\\\.anthropic\\\\.com\",\"model_match\":{\"contains\":\"claude\"},\"provider_match\":{\"contains\":\"anthropic\"},\"models\":[{\"id\":\"claude-2\",\"match\":{\"or\":[{\"starts_with\":\"claude-2\"},{\"contains\":\"claude-v2\"}]},\"prices\":{\"input_mtok\":8,\"output_mtok\":24}},{\"id\":\"claude-3-5-haiku-latest\",\"match\":{\"or\":[{\"starts_with\":\"claude-3-5-haiku\"},{\"starts_with\":\"claude-3.5-haiku\"}]},\"prices\":{\"input_mtok\":0.8,\"cache_write_mtok\":1,\"cache_read_mtok\":0.08,\"output_mtok\":4,\"cache_write_1h_mtok\":1.6,\"web_searches_kcount\":10}},{\"id\":\"claude-3-5-sonnet\",\"match\":{\"or\":[{\"starts_with\":\"claude-3-5-sonnet\"},{\"starts_with\":\"claude-3.5-sonnet\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15,\"cache_write_1h_mtok\":6,\"web_searches_kcount\":10}},{\"id\":\"claude-3-7-sonnet-latest\",\"match\":{\"or\":[{\"starts_with\":\"claude-3-7-sonnet\"},{\"starts_with\":\"claude-3.7-sonnet\"},{\"starts_with\":\"claude-sonnet-3.7\"},{\"starts_with\":\"claude-sonnet-3-7\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15,\"cache_write_1h_mtok\":6,\"web_searches_kcount\":10}},{\"id\":\"claude-3-haiku\",\"match\":{\"starts_with\":\"claude-3-haiku\"},\"prices\":{\"input_mtok\":0.25,\"cache_write_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":1.25,\"cache_write_1h_mtok\":0.5}},{\"id\":\"claude-3-opus-latest\",\"match\":{\"starts_with\":\"claude-3-opus\"},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75,\"cache_write_1h_mtok\":30}},{\"id\":\"claude-3-sonnet\",\"match\":{\"starts_with\":\"claude-3-sonnet\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15,\"cache_write_1h_mtok\":6}},{\"id\":\"claude-fable-5\",\"match\":{\"or\":[{\"equals\":\"claude-fable-5\"},{\"regex\":\"^claude-fable-5-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50,\"cache_write_1h_mtok\":20,\"web_searches_kcount\":10}},{\"id\":\"claude-fable-5-1\",\"match\":{\"or\":[{\"equals\":\"claude-fable-5-1\"},{\"regex\":\"^claude-fable-5-1-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":0.25,\"output_mtok\":50,\"cache_write_1h_mtok\":20,\"web_searches_kcount\":10}},{\"id\":\"claude-haiku-4-5\",\"match\":{\"or\":[{\"starts_with\":\"claude-haiku-4-5\"},{\"starts_with\":\"claude-haiku-4.5\"},{\"starts_with\":\"claude-4-5-haiku\"},{\"starts_with\":\"claude-4.5-haiku\"}]},\"prices\":{\"input_mtok\":1,\"cache_write_mtok\":1.25,\"cache_read_mtok\":0.1,\"output_mtok\":5,\"cache_write_1h_mtok\":2,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-4-0\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-0\"},{\"starts_with\":\"claude-4-opus\"},{\"equals\":\"claude-opus-4\"},{\"equals\":\"claude-opus-4-20250514\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75,\"cache_write_1h_mtok\":30,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-4-1\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-1\"},{\"starts_with\":\"claude-opus-4.1\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75,\"cache_write_1h_mtok\":30,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-4-5\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-5\"},{\"starts_with\":\"claude-opus-4.5\"},{\"starts_with\":\"claude-4-5-opus\"},{\"starts_with\":\"claude-4.5-opus\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25,\"cache_write_1h_mtok\":10,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-4-6\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-6\"},{\"starts_with\":\"claude-opus-4.6\"},{\"starts_with\":\"claude-4-6-opus\"},{\"starts_with\":\"claude-4.6-opus\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":200000,\"price\":10}]},\"cache_write_mtok\":{\"base\":6.25,\"tiers\":[{\"start\":200000,\"price\":12.5}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":200000,\"price\":1}]},\"output_mtok\":{\"base\":25,\"tiers\":[{\"start\":200000,\"price\":37.5}]},\"cache_write_1h_mtok\":{\"base\":10,\"tiers\":[{\"start\":200000,\"price\":20}]},\"web_searches_kcount\":10}},{\"constraint\":{\"start_date\":\"2026-03-13\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25,\"cache_write_1h_mtok\":10,\"web_searches_kcount\":10}}]},{\"id\":\"claude-opus-4-7\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-7\"},{\"starts_with\":\"claude-opus-4.7\"},{\"starts_with\":\"claude-4-7-opus\"},{\"starts_with\":\"claude-4.7-opus\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25,\"cache_write_1h_mtok\":10,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-4-8\",\"match\":{\"or\":[{\"starts_with\":\"claude-opus-4-8\"},{\"starts_with\":\"claude-opus-4.8\"},{\"starts_with\":\"claude-4-8-opus\"},{\"starts_with\":\"claude-4.8-opus\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25,\"cache_write_1h_mtok\":10,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-5\",\"match\":{\"or\":[{\"equals\":\"claude-opus-5\"},{\"regex\":\"^claude-opus-5-\\\\d{8}$\"},{\"starts_with\":\"claude-opus-5.0\"},{\"starts_with\":\"claude-5-opus\"},{\"starts_with\":\"claude-5.0-opus\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25,\"cache_write_1h_mtok\":10,\"web_searches_kcount\":10}},{\"id\":\"claude-opus-5-5\",\"match\":{\"or\":[{\"equals\":\"claude-opus-5-5\"},{\"regex\":\"^claude-opus-5-5-\\\\d{8}$\"},{\"starts_with\":\"claude-opus-5.5\"},{\"starts_with\":\"claude-5-5-opus\"},{\"starts_with\":\"claude-5.5-opus\"}]},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.2,\"output_mtok\":20,\"cache_write_1h_mtok\":8,\"web_searches_kcount\":10}},{\"id\":\"claude-sonnet-4-0\",\"match\":{\"or\":[{\"starts_with\":\"claude-sonnet-4-2025\"},{\"starts_with\":\"claude-sonnet-4-0\"},{\"starts_with\":\"claude-sonnet-4@\"},{\"equals\":\"claude-sonnet-4\"},{\"starts_with\":\"claude-4-sonnet\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15,\"cache_write_1h_mtok\":6,\"web_searches_kcount\":10}},{\"id\":\"claude-sonnet-4-5\",\"match\":{\"or\":[{\"starts_with\":\"claude-sonnet-4-5\"},{\"starts_with\":\"claude-sonnet-4.5\"}]},\"prices\":{\"input_mtok\":{\"base\":3,\"tiers\":[{\"start\":200000,\"price\":6}]},\"cache_write_mtok\":{\"base\":3.75,\"tiers\":[{\"start\":200000,\"price\":7.5}]},\"cache_read_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":200000,\"price\":0.6}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":200000,\"price\":22.5}]},\"cache_write_1h_mtok\":{\"base\":6,\"tiers\":[{\"start\":200000,\"price\":12}]},\"web_searches_kcount\":10}},{\"id\":\"claude-sonnet-4-6\",\"match\":{\"or\":[{\"starts_with\":\"claude-sonnet-4-6\"},{\"starts_with\":\"claude-sonnet-4.6\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":3,\"tiers\":[{\"start\":200000,\"price\":6}]},\"cache_write_mtok\":{\"base\":3.75,\"tiers\":[{\"start\":200000,\"price\":7.5}]},\"cache_read_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":200000,\"price\":0.6}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":200000,\"price\":22.5}]},\"cache_write_1h_mtok\":{\"base\":6,\"tiers\":[{\"start\":200000,\"price\":12}]},\"web_searches_kcount\":10}},{\"constraint\":{\"start_date\":\"2026-03-13\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15,\"cache_write_1h_mtok\":6,\"web_searches_kcount\":10}}]},{\"id\":\"claude-sonnet-5\",\"match\":{\"or\":[{\"starts_with\":\"claude-sonnet-5\"},{\"starts_with\":\"claude-sonnet-5.0\"},{\"starts_with\":\"claude-5-sonnet\"},{\"starts_with\":\"claude-5.0-sonnet\"}]},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":2.5,\"cache_read_mtok\":0.2,\"output_mtok\":10,\"cache_write_1h_mtok\":4,\"web_searches_kcount\":10}},{\"id\":\"claude-v1\",\"match\":{\"equals\":\"claude-v1\"},\"prices\":{\"input_mtok\":8,\"output_mtok\":24}}]},{\"id\":\"arcee\",\"api_pattern\":\"https://api\\\\.arcee\\\\.ai(?:/|$)\",\"provider_match\":{\"contains\":\"arcee\"},\"models\":[{\"id\":\"deepseek/deepseek-v4-flash-latest\",\"match\":{\"equals\":\"deepseek/deepseek-v4-flash-latest\"},\"prices\":{\"input_mtok\":0.14,\"cache_read_mtok\":0.028,\"output_mtok\":0.28}},{\"id\":\"deepseek/deepseek-v4-pro\",\"match\":{\"equals\":\"deepseek/deepseek-v4-pro\"},\"prices\":{\"input_mtok\":1.74,\"cache_read_mtok\":0.2,\"output_mtok\":3.48}},{\"id\":\"moonshotai/kimi-k3\",\"match\":{\"equals\":\"moonshotai/kimi-k3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"thinkingmachines/inkling-small\",\"match\":{\"equals\":\"thinkingmachines/inkling-small\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.1,\"output_mtok\":1.2}},{\"id\":\"trinity-large-thinking\",\"match\":{\"equals\":\"trinity-large-thinking\"},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.06,\"output_mtok\":0.8}},{\"id\":\"zai-org/glm-5.2\",\"match\":{\"equals\":\"zai-org/glm-5.2\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}}]},{\"id\":\"avian\",\"api_pattern\":\"https://api\\\\.avian\\\\.io\",\"models\":[{\"id\":\"Meta-Llama-3.1-405B-Instruct\",\"match\":{\"equals\":\"Meta-Llama-3.1-405B-Instruct\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":1.5},\"deprecated\":true},{\"id\":\"Meta-Llama-3.1-70B-Instruct\",\"match\":{\"equals\":\"Meta-Llama-3.1-70B-Instruct\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":0.45},\"deprecated\":true},{\"id\":\"Meta-Llama-3.1-8B-Instruct\",\"match\":{\"equals\":\"Meta-Llama-3.1-8B-Instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1},\"deprecated\":true},{\"id\":\"Meta-Llama-3.3-70B-Instruct\",\"match\":{\"equals\":\"Meta-Llama-3.3-70B-Instruct\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":0.45},\"deprecated\":true},{\"id\":\"deepseek/deepseek-v3.2\",\"match\":{\"equals\":\"deepseek/deepseek-v3.2\"},\"prices\":{\"input_mtok\":0.23,\"cache_read_mtok\":0.012,\"output_mtok\":0.33}},{\"id\":\"deepseek/deepseek-v4-flash\",\"match\":{\"equals\":\"deepseek/deepseek-v4-flash\"},\"prices\":{\"input_mtok\":0.0805,\"cache_read_mtok\":0.0165,\"output_mtok\":0.161}},{\"id\":\"deepseek/deepseek-v4-pro\",\"match\":{\"equals\":\"deepseek/deepseek-v4-pro\"},\"prices\":{\"input_mtok\":1.305,\"cache_read_mtok\":0.10875,\"output_mtok\":2.61}},{\"id\":\"deepseek/deepseek-v4-pro-0813\",\"match\":{\"equals\":\"deepseek/deepseek-v4-pro-0813\"},\"prices\":{\"input_mtok\":0.594,\"cache_read_mtok\":0.0198,\"output_mtok\":1.782}},{\"id\":\"minimax/minimax-m2.5\",\"match\":{\"equals\":\"minimax/minimax-m2.5\"},\"prices\":{\"input_mtok\":0.27,\"cache_read_mtok\":0.15,\"output_mtok\":1.08}},{\"id\":\"moonshotai/kimi-k2.5\",\"match\":{\"equals\":\"moonshotai/kimi-k2.5\"},\"prices\":{\"input_mtok\":0.45,\"cache_read_mtok\":0.225,\"output_mtok\":2.2}},{\"id\":\"moonshotai/kimi-k2.6\",\"match\":{\"equals\":\"moonshotai/kimi-k2.6\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"xiaomi/mimo-v2.5\",\"match\":{\"equals\":\"xiaomi/mimo-v2.5\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.05,\"output_mtok\":0.4}},{\"id\":\"xiaomi/mimo-v2.5-pro\",\"match\":{\"equals\":\"xiaomi/mimo-v2.5-pro\"},\"prices\":{\"input_mtok\":0.435,\"cache_read_mtok\":0.0036,\"output_mtok\":0.87}},{\"id\":\"z-ai/glm-4.7\",\"match\":{\"equals\":\"z-ai/glm-4.7\"},\"prices\":{\"input_mtok\":0.388,\"cache_read_mtok\":0.097,\"output_mtok\":1.806}},{\"id\":\"z-ai/glm-5\",\"match\":{\"equals\":\"z-ai/glm-5\"},\"prices\":{\"input_mtok\":0.516,\"cache_read_mtok\":0.129,\"output_mtok\":2.322}},{\"id\":\"z-ai/glm-5.1\",\"match\":{\"equals\":\"z-ai/glm-5.1\"},\"prices\":{\"input_mtok\":0.743,\"cache_read_mtok\":0.186,\"output_mtok\":2.971}},{\"id\":\"z-ai/glm-5.2\",\"match\":{\"equals\":\"z-ai/glm-5.2\"},\"prices\":{\"input_mtok\":0.495,\"cache_read_mtok\":0.124,\"output_mtok\":1.733}}]},{\"id\":\"aws\",\"api_pattern\":\"https://bedrock-runtime\\\\.[a-z0-9-]+\\\\.amazonaws\\\\.com(/|$)\",\"provider_match\":{\"or\":[{\"contains\":\"bedrock\"},{\"contains\":\"amazon\"}]},\"models\":[{\"id\":\"amazon.nova-2-sonic-v1:0\",\"match\":{\"contains\":\"amazon.nova-2-sonic\"},\"prices\":{\"input_mtok\":0.33,\"output_mtok\":2.75,\"input_audio_mtok\":3,\"output_audio_mtok\":12}},{\"id\":\"amazon.nova-lite-v1:0\",\"match\":{\"contains\":\"amazon.nova-lite\"},\"prices\":{\"input_mtok\":0.06,\"cache_read_mtok\":0.015,\"output_mtok\":0.24}},{\"id\":\"amazon.nova-micro-v1:0\",\"match\":{\"contains\":\"amazon.nova-micro\"},\"prices\":{\"input_mtok\":0.035,\"cache_read_mtok\":0.00875,\"output_mtok\":0.14}},{\"id\":\"amazon.nova-premier-v1:0\",\"match\":{\"contains\":\"amazon.nova-premier\"},\"prices\":{\"input_mtok\":2.5,\"cache_read_mtok\":0.625,\"output_mtok\":12.5}},{\"id\":\"amazon.nova-pro-v1:0\",\"match\":{\"contains\":\"amazon.nova-pro\"},\"prices\":{\"input_mtok\":0.8,\"cache_read_mtok\":0.2,\"output_mtok\":3.2}},{\"id\":\"amazon.nova-sonic-v1:0\",\"match\":{\"contains\":\"amazon.nova-sonic\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.24,\"input_audio_mtok\":3.4,\"output_audio_mtok\":13.6}},{\"id\":\"amazon.titan-embed-text-v1\",\"match\":{\"contains\":\"amazon.titan-embed-text\"},\"prices\":{\"input_mtok\":0.1}},{\"id\":\"amazon.titan-text-express-v1\",\"match\":{\"contains\":\"titan-text-express\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"amazon.titan-text-lite-v1\",\"match\":{\"contains\":\"titan-text-lite\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.2}},{\"id\":\"deepseek.r1-v1:0\",\"match\":{\"contains\":\"deepseek.r1\"},\"prices\":{\"input_mtok\":1.35,\"output_mtok\":5.4}},{\"id\":\"global.amazon.nova-2-lite-v1:0\",\"match\":{\"contains\":\"global.amazon.nova-2-lite\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.075,\"output_mtok\":2.5}},{\"id\":\"global.anthropic.claude-fable-5-1-v1:0\",\"match\":{\"or\":[{\"ends_with\":\"global.anthropic.claude-fable-5-1\"},{\"contains\":\"global.anthropic.claude-fable-5-1-v1\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":0.25,\"output_mtok\":50}},{\"id\":\"global.anthropic.claude-fable-5-v1:0\",\"match\":{\"or\":[{\"ends_with\":\"global.anthropic.claude-fable-5\"},{\"contains\":\"global.anthropic.claude-fable-5-v1\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"global.anthropic.claude-haiku-4-5-20251001-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-haiku-4-5-20251001\"},\"prices\":{\"input_mtok\":1,\"cache_write_mtok\":1.25,\"cache_read_mtok\":0.1,\"output_mtok\":5}},{\"id\":\"global.anthropic.claude-opus-4-5-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-opus-4-5\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"global.anthropic.claude-opus-4-6-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-opus-4-6\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"global.anthropic.claude-opus-4-7-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-opus-4-7\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"global.anthropic.claude-opus-4-8-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-opus-4-8\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"global.anthropic.claude-opus-5\",\"match\":{\"or\":[{\"ends_with\":\"global.anthropic.claude-opus-5\"},{\"contains\":\"global.anthropic.claude-opus-5-v1\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"global.anthropic.claude-opus-5-5\",\"match\":{\"or\":[{\"ends_with\":\"global.anthropic.claude-opus-5-5\"},{\"contains\":\"global.anthropic.claude-opus-5-5-v1\"}]},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.2,\"output_mtok\":20,\"cache_write_1h_mtok\":8}},{\"id\":\"global.anthropic.claude-sonnet-4-20250514-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-sonnet-4-20250514\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"global.anthropic.claude-sonnet-4-5-20250929-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-sonnet-4-5-20250929\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"global.anthropic.claude-sonnet-4-6-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-sonnet-4-6\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"global.anthropic.claude-sonnet-5-v1:0\",\"match\":{\"contains\":\"global.anthropic.claude-sonnet-5\"},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":2.5,\"cache_read_mtok\":0.2,\"output_mtok\":10}},{\"id\":\"global.openai.gpt-5.6-luna\",\"match\":{\"contains\":\"global.openai.gpt-5.6-luna\"},\"prices\":{\"input_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":271999,\"price\":0.4}]},\"cache_write_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":271999,\"price\":0.5}]},\"cache_read_mtok\":{\"base\":0.02,\"tiers\":[{\"start\":271999,\"price\":0.04}]},\"output_mtok\":{\"base\":1.2,\"tiers\":[{\"start\":271999,\"price\":1.8}]}}},{\"id\":\"global.openai.gpt-5.6-sol\",\"match\":{\"contains\":\"global.openai.gpt-5.6-sol\"},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":271999,\"price\":10}]},\"cache_write_mtok\":{\"base\":6.25,\"tiers\":[{\"start\":271999,\"price\":12.5}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":271999,\"price\":1}]},\"output_mtok\":{\"base\":30,\"tiers\":[{\"start\":271999,\"price\":45}]}}},{\"constraint\":{\"start_date\":\"2026-08-21\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":4,\"tiers\":[{\"start\":271999,\"price\":8}]},\"cache_write_mtok\":{\"base\":5,\"tiers\":[{\"start\":271999,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.4,\"tiers\":[{\"start\":271999,\"price\":0.8}]},\"output_mtok\":{\"base\":20,\"tiers\":[{\"start\":271999,\"price\":30}]}}}]},{\"id\":\"global.openai.gpt-5.6-terra\",\"match\":{\"contains\":\"global.openai.gpt-5.6-terra\"},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":271999,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":271999,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":271999,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":271999,\"price\":18}]}}},{\"id\":\"google.gemma-3-12b-it\",\"match\":{\"contains\":\"google.gemma-3-12b-it\"},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.29}},{\"id\":\"google.gemma-3-27b-it\",\"match\":{\"contains\":\"google.gemma-3-27b-it\"},\"prices\":{\"input_mtok\":0.23,\"output_mtok\":0.38}},{\"id\":\"google.gemma-3-4b-it\",\"match\":{\"contains\":\"google.gemma-3-4b-it\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.08}},{\"id\":\"meta.llama3-1-70b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-1-70b-instruct\"},\"prices\":{\"input_mtok\":0.72,\"output_mtok\":0.72}},{\"id\":\"meta.llama3-1-8b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-1-8b-instruct\"},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":0.22}},{\"id\":\"meta.llama3-2-11b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-2-11b-instruct\"},\"prices\":{\"input_mtok\":0.16,\"output_mtok\":0.16}},{\"id\":\"meta.llama3-2-1b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-2-1b-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"meta.llama3-2-3b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-2-3b-instruct\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"meta.llama3-2-90b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-2-90b-instruct\"},\"prices\":{\"input_mtok\":0.72,\"output_mtok\":0.72}},{\"id\":\"meta.llama3-3-70b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-3-70b-instruct\"},\"prices\":{\"input_mtok\":0.72,\"output_mtok\":0.72}},{\"id\":\"meta.llama3-70b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-70b-instruct\"},\"prices\":{\"input_mtok\":2.65,\"output_mtok\":3.5}},{\"id\":\"meta.llama3-8b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama3-8b-instruct\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.6}},{\"id\":\"meta.llama4-maverick-17b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama4-maverick-17b-instruct\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.97}},{\"id\":\"meta.llama4-scout-17b-instruct-v1:0\",\"match\":{\"contains\":\"meta.llama4-scout-17b-instruct\"},\"prices\":{\"input_mtok\":0.17,\"output_mtok\":0.66}},{\"id\":\"mistral.devstral-2-123b\",\"match\":{\"contains\":\"mistral.devstral-2-123b\"},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":2}},{\"id\":\"mistral.magistral-small-2509\",\"match\":{\"contains\":\"mistral.magistral-small-2509\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"mistral.ministral-3-14b-instruct\",\"match\":{\"contains\":\"mistral.ministral-3-14b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistral.ministral-3-3b-instruct\",\"match\":{\"contains\":\"mistral.ministral-3-3b-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistral.ministral-3-8b-instruct\",\"match\":{\"contains\":\"mistral.ministral-3-8b-instruct\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"mistral.mistral-7b-instruct-v0:2\",\"match\":{\"contains\":\"mistral.mistral-7b-instruct-v0\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.2}},{\"id\":\"mistral.mistral-large-2402-v1:0\",\"match\":{\"contains\":\"mistral.mistral-large-2402\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":12}},{\"id\":\"mistral.mistral-large-3-675b-instruct\",\"match\":{\"contains\":\"mistral.mistral-large-3-675b-instruct\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"mistral.mistral-small-2402-v1:0\",\"match\":{\"contains\":\"mistral.mistral-small-2402\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":3}},{\"id\":\"mistral.mixtral-8x7b-instruct-v0:1\",\"match\":{\"contains\":\"mistral.mixtral-8x7b-instruct-v0\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":0.7}},{\"id\":\"mistral.pixtral-large-2502-v1:0\",\"match\":{\"contains\":\"mistral.pixtral-large-2502\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"mistral.voxtral-mini-3b-2507\",\"match\":{\"contains\":\"mistral.voxtral-mini-3b-2507\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"mistral.voxtral-small-24b-2507\",\"match\":{\"contains\":\"mistral.voxtral-small-24b-2507\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"nvidia.nemotron-nano-3-30b:0\",\"match\":{\"contains\":\"nvidia.nemotron-nano-3-30b\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.24}},{\"id\":\"nvidia.nemotron-nano-9b-v2:0\",\"match\":{\"contains\":\"nvidia.nemotron-nano-9b-v2\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.23}},{\"id\":\"nvidia.nemotron-super-3-120b:0\",\"match\":{\"contains\":\"nvidia.nemotron-super-3-120b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.65}},{\"id\":\"openai.gpt-5.4\",\"match\":{\"equals\":\"openai.gpt-5.4\"},\"prices\":{\"input_mtok\":2.75,\"cache_read_mtok\":0.275,\"output_mtok\":16.5}},{\"id\":\"openai.gpt-5.5\",\"match\":{\"equals\":\"openai.gpt-5.5\"},\"prices\":{\"input_mtok\":5.5,\"cache_read_mtok\":0.55,\"output_mtok\":33}},{\"id\":\"openai.gpt-oss-120b-1:0\",\"match\":{\"contains\":\"openai.gpt-oss-120b-1\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"openai.gpt-oss-20b-1:0\",\"match\":{\"contains\":\"openai.gpt-oss-20b-1\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.3}},{\"id\":\"qwen.qwen3-32b-v1:0\",\"match\":{\"contains\":\"qwen.qwen3-32b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"qwen.qwen3-coder-30b-a3b-v1:0\",\"match\":{\"contains\":\"qwen.qwen3-coder-30b-a3b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"qwen.qwen3-coder-480b-a35b-v1:0\",\"match\":{\"contains\":\"qwen.qwen3-coder-480b-a35b\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":1.8}},{\"id\":\"qwen.qwen3-vl-235b-a22b-v1:0\",\"match\":{\"contains\":\"qwen.qwen3-vl-235b-a22b\"},\"prices\":{\"input_mtok\":0.53,\"output_mtok\":2.66}},{\"id\":\"regional.amazon.nova-2-lite-v1:0\",\"match\":{\"or\":[{\"contains\":\"us.amazon.nova-2-lite\"},{\"contains\":\"eu.amazon.nova-2-lite\"},{\"contains\":\"jp.amazon.nova-2-lite\"}]},\"prices\":{\"input_mtok\":0.33,\"cache_read_mtok\":0.0825,\"output_mtok\":2.75}},{\"id\":\"regional.anthropic.claude-3-5-haiku-20241022-v1:0\",\"match\":{\"contains\":\"claude-3-5-haiku-20241022\"},\"prices\":{\"input_mtok\":0.8,\"cache_write_mtok\":1,\"cache_read_mtok\":0.08,\"output_mtok\":4}},{\"id\":\"regional.anthropic.claude-3-5-sonnet-20240620-v1:0\",\"match\":{\"contains\":\"claude-3-5-sonnet-20240620\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"regional.anthropic.claude-3-5-sonnet-20241022-v2:0\",\"match\":{\"contains\":\"claude-3-5-sonnet-20241022\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"regional.anthropic.claude-3-7-sonnet-20250219-v1:0\",\"match\":{\"contains\":\"claude-3-7-sonnet-20250219\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"regional.anthropic.claude-3-haiku-20240307-v1:0\",\"match\":{\"contains\":\"claude-3-haiku-20240307\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":1.25}},{\"id\":\"regional.anthropic.claude-3-opus-20240229-v1:0\",\"match\":{\"contains\":\"claude-3-opus-20240229\"},\"prices\":{\"input_mtok\":15,\"output_mtok\":75}},{\"id\":\"regional.anthropic.claude-3-sonnet-20240229-v1:0\",\"match\":{\"contains\":\"claude-3-sonnet-20240229\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"regional.anthropic.claude-fable-5-1-v1:0\",\"match\":{\"or\":[{\"equals\":\"anthropic.claude-fable-5-1\"},{\"equals\":\"claude-fable-5-1\"},{\"starts_with\":\"anthropic.claude-fable-5-1-v1\"},{\"starts_with\":\"claude-fable-5-1-v1\"},{\"contains\":\"us.anthropic.claude-fable-5-1-v1\"}]},\"prices\":{\"input_mtok\":11,\"cache_write_mtok\":13.75,\"cache_read_mtok\":0.275,\"output_mtok\":55}},{\"id\":\"regional.anthropic.claude-fable-5-v1:0\",\"match\":{\"or\":[{\"equals\":\"anthropic.claude-fable-5\"},{\"equals\":\"claude-fable-5\"},{\"starts_with\":\"anthropic.claude-fable-5-v1\"},{\"starts_with\":\"claude-fable-5-v1\"},{\"contains\":\"us.anthropic.claude-fable-5-v1\"},{\"contains\":\"au.anthropic.claude-fable-5-v1\"},{\"contains\":\"eu.anthropic.claude-fable-5-v1\"},{\"contains\":\"jp.anthropic.claude-fable-5-v1\"}]},\"prices\":{\"input_mtok\":11,\"cache_write_mtok\":13.75,\"cache_read_mtok\":1.1,\"output_mtok\":55}},{\"id\":\"regional.anthropic.claude-haiku-4-5-20251001-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-haiku-4-5-20251001\"},{\"starts_with\":\"claude-haiku-4-5-20251001\"},{\"contains\":\"us.anthropic.claude-haiku-4-5-20251001\"},{\"contains\":\"au.anthropic.claude-haiku-4-5-20251001\"},{\"contains\":\"apac.anthropic.claude-haiku-4-5-20251001\"},{\"contains\":\"eu.anthropic.claude-haiku-4-5-20251001\"},{\"contains\":\"us-gov.anthropic.claude-haiku-4-5-20251001\"},{\"contains\":\"jp.anthropic.claude-haiku-4-5-20251001\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_write_mtok\":1.375,\"cache_read_mtok\":0.11,\"output_mtok\":5.5}},{\"id\":\"regional.anthropic.claude-opus-4-1-20250805-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-1-20250805\"},{\"starts_with\":\"claude-opus-4-1-20250805\"},{\"contains\":\"us.anthropic.claude-opus-4-1-20250805\"},{\"contains\":\"au.anthropic.claude-opus-4-1-20250805\"},{\"contains\":\"apac.anthropic.claude-opus-4-1-20250805\"},{\"contains\":\"eu.anthropic.claude-opus-4-1-20250805\"},{\"contains\":\"us-gov.anthropic.claude-opus-4-1-20250805\"},{\"contains\":\"jp.anthropic.claude-opus-4-1-20250805\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"regional.anthropic.claude-opus-4-20250514-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-20250514\"},{\"starts_with\":\"claude-opus-4-20250514\"},{\"contains\":\"us.anthropic.claude-opus-4-20250514\"},{\"contains\":\"au.anthropic.claude-opus-4-20250514\"},{\"contains\":\"apac.anthropic.claude-opus-4-20250514\"},{\"contains\":\"eu.anthropic.claude-opus-4-20250514\"},{\"contains\":\"us-gov.anthropic.claude-opus-4-20250514\"},{\"contains\":\"jp.anthropic.claude-opus-4-20250514\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"regional.anthropic.claude-opus-4-5-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-5\"},{\"starts_with\":\"claude-opus-4-5\"},{\"contains\":\"us.anthropic.claude-opus-4-5\"},{\"contains\":\"au.anthropic.claude-opus-4-5\"},{\"contains\":\"apac.anthropic.claude-opus-4-5\"},{\"contains\":\"eu.anthropic.claude-opus-4-5\"},{\"contains\":\"us-gov.anthropic.claude-opus-4-5\"},{\"contains\":\"jp.anthropic.claude-opus-4-5\"}]},\"prices\":{\"input_mtok\":5.5,\"cache_write_mtok\":6.875,\"cache_read_mtok\":0.55,\"output_mtok\":27.5}},{\"id\":\"regional.anthropic.claude-opus-4-6-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-6\"},{\"starts_with\":\"claude-opus-4-6\"},{\"contains\":\"us.anthropic.claude-opus-4-6\"},{\"contains\":\"au.anthropic.claude-opus-4-6\"},{\"contains\":\"apac.anthropic.claude-opus-4-6\"},{\"contains\":\"eu.anthropic.claude-opus-4-6\"},{\"contains\":\"us-gov.anthropic.claude-opus-4-6\"},{\"contains\":\"jp.anthropic.claude-opus-4-6\"}]},\"prices\":{\"input_mtok\":5.5,\"cache_write_mtok\":6.875,\"cache_read_mtok\":0.55,\"output_mtok\":27.5}},{\"id\":\"regional.anthropic.claude-opus-4-7-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-7\"},{\"starts_with\":\"claude-opus-4-7\"},{\"contains\":\"us.anthropic.claude-opus-4-7\"},{\"contains\":\"au.anthropic.claude-opus-4-7\"},{\"contains\":\"apac.anthropic.claude-opus-4-7\"},{\"contains\":\"eu.anthropic.claude-opus-4-7\"},{\"contains\":\"us-gov.anthropic.claude-opus-4-7\"},{\"contains\":\"jp.anthropic.claude-opus-4-7\"}]},\"prices\":{\"input_mtok\":5.5,\"cache_write_mtok\":6.875,\"cache_read_mtok\":0.55,\"output_mtok\":27.5}},{\"id\":\"regional.anthropic.claude-opus-4-8-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-opus-4-8\"},{\"starts_with\":\"claude-opus-4-8\"},{\"contains\":\"us.anthropic.claude-opus-4-8\"},{\"contains\":\"au.anthropic.claude-opus-4-8\"},{\"contains\":\"eu.anthropic.claude-opus-4-8\"},{\"contains\":\"jp.anthropic.claude-opus-4-8\"}]},\"prices\":{\"input_mtok\":5.5,\"cache_write_mtok\":6.875,\"cache_read_mtok\":0.55,\"output_mtok\":27.5}},{\"id\":\"regional.anthropic.claude-opus-5\",\"match\":{\"or\":[{\"equals\":\"anthropic.claude-opus-5\"},{\"equals\":\"claude-opus-5\"},{\"starts_with\":\"anthropic.claude-opus-5-v1\"},{\"starts_with\":\"claude-opus-5-v1\"},{\"equals\":\"us.anthropic.claude-opus-5\"},{\"equals\":\"au.anthropic.claude-opus-5\"},{\"equals\":\"eu.anthropic.claude-opus-5\"},{\"equals\":\"jp.anthropic.claude-opus-5\"},{\"contains\":\"us.anthropic.claude-opus-5-v1\"},{\"contains\":\"au.anthropic.claude-opus-5-v1\"},{\"contains\":\"eu.anthropic.claude-opus-5-v1\"},{\"contains\":\"jp.anthropic.claude-opus-5-v1\"}]},\"prices\":{\"input_mtok\":5.5,\"cache_write_mtok\":6.875,\"cache_read_mtok\":0.55,\"output_mtok\":27.5}},{\"id\":\"regional.anthropic.claude-opus-5-5\",\"match\":{\"or\":[{\"equals\":\"anthropic.claude-opus-5-5\"},{\"equals\":\"claude-opus-5-5\"},{\"starts_with\":\"anthropic.claude-opus-5-5-v1\"},{\"starts_with\":\"claude-opus-5-5-v1\"},{\"equals\":\"us.anthropic.claude-opus-5-5\"},{\"equals\":\"au.anthropic.claude-opus-5-5\"},{\"equals\":\"eu.anthropic.claude-opus-5-5\"},{\"equals\":\"jp.anthropic.claude-opus-5-5\"},{\"contains\":\"us.anthropic.claude-opus-5-5-v1\"},{\"contains\":\"au.anthropic.claude-opus-5-5-v1\"},{\"contains\":\"eu.anthropic.claude-opus-5-5-v1\"},{\"contains\":\"jp.anthropic.claude-opus-5-5-v1\"}]},\"prices\":{\"input_mtok\":4.4,\"cache_write_mtok\":5.5,\"cache_read_mtok\":0.22,\"output_mtok\":22,\"cache_write_1h_mtok\":8.8}},{\"id\":\"regional.anthropic.claude-sonnet-4-20250514-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-sonnet-4-20250514\"},{\"starts_with\":\"claude-sonnet-4-20250514\"},{\"contains\":\"us.anthropic.claude-sonnet-4-20250514\"},{\"contains\":\"au.anthropic.claude-sonnet-4-20250514\"},{\"contains\":\"apac.anthropic.claude-sonnet-4-20250514\"},{\"contains\":\"eu.anthropic.claude-sonnet-4-20250514\"},{\"contains\":\"us-gov.anthropic.claude-sonnet-4-20250514\"},{\"contains\":\"jp.anthropic.claude-sonnet-4-20250514\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"regional.anthropic.claude-sonnet-4-5-20250929-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-sonnet-4-5-20250929\"},{\"starts_with\":\"claude-sonnet-4-5-20250929\"},{\"contains\":\"us.anthropic.claude-sonnet-4-5-20250929\"},{\"contains\":\"au.anthropic.claude-sonnet-4-5-20250929\"},{\"contains\":\"apac.anthropic.claude-sonnet-4-5-20250929\"},{\"contains\":\"eu.anthropic.claude-sonnet-4-5-20250929\"},{\"contains\":\"us-gov.anthropic.claude-sonnet-4-5-20250929\"},{\"contains\":\"jp.anthropic.claude-sonnet-4-5-20250929\"}]},\"prices\":{\"input_mtok\":3.3,\"cache_write_mtok\":4.125,\"cache_read_mtok\":0.33,\"output_mtok\":16.5}},{\"id\":\"regional.anthropic.claude-sonnet-4-6-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-sonnet-4-6\"},{\"starts_with\":\"claude-sonnet-4-6\"},{\"contains\":\"us.anthropic.claude-sonnet-4-6\"},{\"contains\":\"au.anthropic.claude-sonnet-4-6\"},{\"contains\":\"apac.anthropic.claude-sonnet-4-6\"},{\"contains\":\"eu.anthropic.claude-sonnet-4-6\"},{\"contains\":\"us-gov.anthropic.claude-sonnet-4-6\"},{\"contains\":\"jp.anthropic.claude-sonnet-4-6\"}]},\"prices\":{\"input_mtok\":3.3,\"cache_write_mtok\":4.125,\"cache_read_mtok\":0.33,\"output_mtok\":16.5}},{\"id\":\"regional.anthropic.claude-sonnet-5-v1:0\",\"match\":{\"or\":[{\"starts_with\":\"anthropic.claude-sonnet-5\"},{\"starts_with\":\"claude-sonnet-5\"},{\"contains\":\"us.anthropic.claude-sonnet-5\"},{\"contains\":\"au.anthropic.claude-sonnet-5\"},{\"contains\":\"apac.anthropic.claude-sonnet-5\"},{\"contains\":\"eu.anthropic.claude-sonnet-5\"},{\"contains\":\"us-gov.anthropic.claude-sonnet-5\"},{\"contains\":\"jp.anthropic.claude-sonnet-5\"}]},\"prices\":{\"input_mtok\":2.2,\"cache_write_mtok\":2.75,\"cache_read_mtok\":0.22,\"output_mtok\":11}},{\"id\":\"regional.openai.gpt-5.6-luna\",\"match\":{\"or\":[{\"starts_with\":\"openai.gpt-5.6-luna\"},{\"starts_with\":\"gpt-5.6-luna\"},{\"contains\":\"us.openai.gpt-5.6-luna\"},{\"contains\":\"in.openai.gpt-5.6-luna\"}]},\"prices\":[{\"prices\":{\"input_mtok\":1.1,\"cache_write_mtok\":1.375,\"cache_read_mtok\":0.11,\"output_mtok\":6.6}},{\"constraint\":{\"start_date\":\"2026-07-30\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":0.22,\"tiers\":[{\"start\":271999,\"price\":0.44}]},\"cache_write_mtok\":{\"base\":0.275,\"tiers\":[{\"start\":271999,\"price\":0.55}]},\"cache_read_mtok\":{\"base\":0.022,\"tiers\":[{\"start\":271999,\"price\":0.044}]},\"output_mtok\":{\"base\":1.32,\"tiers\":[{\"start\":271999,\"price\":1.98}]}}}]},{\"id\":\"regional.openai.gpt-5.6-sol\",\"match\":{\"or\":[{\"starts_with\":\"openai.gpt-5.6-sol\"},{\"starts_with\":\"gpt-5.6-sol\"},{\"contains\":\"us.openai.gpt-5.6-sol\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":5.5,\"tiers\":[{\"start\":271999,\"price\":11}]},\"cache_write_mtok\":{\"base\":6.875,\"tiers\":[{\"start\":271999,\"price\":13.75}]},\"cache_read_mtok\":{\"base\":0.55,\"tiers\":[{\"start\":271999,\"price\":1.1}]},\"output_mtok\":{\"base\":33,\"tiers\":[{\"start\":271999,\"price\":49.5}]}}},{\"constraint\":{\"start_date\":\"2026-08-21\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":4.4,\"tiers\":[{\"start\":271999,\"price\":8.8}]},\"cache_write_mtok\":{\"base\":5.5,\"tiers\":[{\"start\":271999,\"price\":11}]},\"cache_read_mtok\":{\"base\":0.44,\"tiers\":[{\"start\":271999,\"price\":0.88}]},\"output_mtok\":{\"base\":22,\"tiers\":[{\"start\":271999,\"price\":33}]}}}]},{\"id\":\"regional.openai.gpt-5.6-terra\",\"match\":{\"or\":[{\"starts_with\":\"openai.gpt-5.6-terra\"},{\"starts_with\":\"gpt-5.6-terra\"},{\"contains\":\"us.openai.gpt-5.6-terra\"},{\"contains\":\"in.openai.gpt-5.6-terra\"}]},\"prices\":[{\"prices\":{\"input_mtok\":2.75,\"cache_write_mtok\":3.4375,\"cache_read_mtok\":0.275,\"output_mtok\":16.5}},{\"constraint\":{\"start_date\":\"2026-07-30\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":2.2,\"tiers\":[{\"start\":271999,\"price\":4.4}]},\"cache_write_mtok\":{\"base\":2.75,\"tiers\":[{\"start\":271999,\"price\":5.5}]},\"cache_read_mtok\":{\"base\":0.22,\"tiers\":[{\"start\":271999,\"price\":0.44}]},\"output_mtok\":{\"base\":13.2,\"tiers\":[{\"start\":271999,\"price\":19.8}]}}}]},{\"id\":\"writer.palmyra-x4-v1:0\",\"match\":{\"contains\":\"writer.palmyra-x4\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"writer.palmyra-x5-v1:0\",\"match\":{\"contains\":\"writer.palmyra-x5\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":6}}]},{\"id\":\"azure\",\"api_pattern\":\"(https?://)?([^.]*\\\\.)?(?:openai\\\\.azure\\\\.com|azure-api\\\\.net|cognitiveservices\\\\.azure\\\\.com|services\\\\.ai\\\\.azure\\\\.com)\",\"fallback_model_providers\":[\"openai\",\"anthropic\",\"deepseek\",\"x-ai\",\"moonshotai\"],\"models\":[{\"id\":\"ada\",\"match\":{\"or\":[{\"equals\":\"ada\"},{\"equals\":\"text-embedding-ada\"},{\"equals\":\"text-embedding-ada-002\"},{\"equals\":\"text-embedding-ada-002-v2\"}]},\"prices\":{\"input_mtok\":0.1}},{\"id\":\"babbage\",\"match\":{\"or\":[{\"equals\":\"babbage\"},{\"equals\":\"babbage-002\"}]},\"prices\":{\"input_mtok\":0.4}},{\"id\":\"curie\",\"match\":{\"or\":[{\"equals\":\"curie\"},{\"equals\":\"text-curie\"},{\"equals\":\"text-curie-001\"}]},\"prices\":{\"input_mtok\":2}},{\"id\":\"davinci\",\"match\":{\"or\":[{\"equals\":\"davinci\"},{\"equals\":\"davinci-002\"},{\"equals\":\"text-davinci\"},{\"equals\":\"text-davinci-002\"}]},\"prices\":{\"input_mtok\":2}},{\"id\":\"mai-ds-r1:free\",\"match\":{\"equals\":\"mai-ds-r1:free\"},\"prices\":{}},{\"id\":\"o1\",\"match\":{\"or\":[{\"equals\":\"o1\"},{\"equals\":\"o1-2024-12-17\"}]},\"prices\":{\"input_mtok\":15,\"cache_read_mtok\":7.5,\"output_mtok\":60}},{\"id\":\"o1-mini\",\"match\":{\"or\":[{\"equals\":\"o1-mini\"},{\"equals\":\"o1-mini-2024-09-12\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"o1-preview\",\"match\":{\"or\":[{\"equals\":\"o1-preview\"},{\"equals\":\"o1-preview-2024-09-12\"}]},\"prices\":{\"input_mtok\":15,\"cache_read_mtok\":7.5,\"output_mtok\":60}},{\"id\":\"o3-2025-04-16\",\"match\":{\"or\":[{\"equals\":\"o3\"},{\"equals\":\"o3-2025-04-16\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8}},{\"id\":\"o3-mini\",\"match\":{\"or\":[{\"equals\":\"o3-mini\"},{\"equals\":\"o3-mini-2025-01-31\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"o4-mini\",\"match\":{\"or\":[{\"contains\":\"o4-mini\"},{\"contains\":\"o4-mini-2025-04-16\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.28,\"output_mtok\":4.4}},{\"id\":\"phi-3-medium-128k-instruct\",\"match\":{\"equals\":\"phi-3-medium-128k-instruct\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"phi-3-mini-128k-instruct\",\"match\":{\"equals\":\"phi-3-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"phi-3.5-mini-128k-instruct\",\"match\":{\"equals\":\"phi-3.5-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"phi-4\",\"match\":{\"equals\":\"phi-4\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.14}},{\"id\":\"phi-4-mini-instruct\",\"match\":{\"equals\":\"phi-4-mini-instruct\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.35}},{\"id\":\"phi-4-multimodal-instruct\",\"match\":{\"equals\":\"phi-4-multimodal-instruct\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"phi-4-reasoning-plus\",\"match\":{\"equals\":\"phi-4-reasoning-plus\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.35}},{\"id\":\"phi-4-reasoning-plus:free\",\"match\":{\"equals\":\"phi-4-reasoning-plus:free\"},\"prices\":{}},{\"id\":\"phi-4-reasoning:free\",\"match\":{\"equals\":\"phi-4-reasoning:free\"},\"prices\":{}},{\"id\":\"text-embedding-3-large\",\"match\":{\"equals\":\"text-embedding-3-large\"},\"prices\":{\"input_mtok\":0.13}},{\"id\":\"text-embedding-3-small\",\"match\":{\"equals\":\"text-embedding-3-small\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"wizardlm-2-8x22b\",\"match\":{\"equals\":\"wizardlm-2-8x22b\"},\"prices\":{\"input_mtok\":0.48,\"output_mtok\":0.48}}]},{\"id\":\"baseten\",\"api_pattern\":\"https://inference\\\\.baseten\\\\.co(?:/|$)\",\"provider_match\":{\"contains\":\"baseten\"},\"models\":[{\"id\":\"deepseek-ai/DeepSeek-V4-Flash-0731\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Flash-0731\"},\"prices\":{\"input_mtok\":0.13,\"cache_read_mtok\":0.028,\"output_mtok\":0.26}},{\"id\":\"deepseek-ai/DeepSeek-V4-Pro\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Pro\"},\"prices\":{\"input_mtok\":1.74,\"cache_read_mtok\":0.145,\"output_mtok\":3.48}},{\"id\":\"deepseek-ai/DeepSeek-V4-Pro-0813\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Pro-0813\"},\"prices\":{\"input_mtok\":1.32,\"cache_read_mtok\":0.132,\"output_mtok\":3.96}},{\"id\":\"moonshotai/Kimi-K2.6\",\"match\":{\"equals\":\"moonshotai/Kimi-K2.6\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"moonshotai/Kimi-K2.7-Code\",\"match\":{\"equals\":\"moonshotai/Kimi-K2.7-Code\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"moonshotai/Kimi-K3\",\"match\":{\"equals\":\"moonshotai/Kimi-K3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B\",\"match\":{\"equals\":\"nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.12,\"output_mtok\":2.4}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"equals\":\"openai/gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.5}},{\"id\":\"thinkingmachines/inkling\",\"match\":{\"equals\":\"thinkingmachines/inkling\"},\"prices\":{\"input_mtok\":1,\"cache_read_mtok\":0.17,\"output_mtok\":4.05}},{\"id\":\"thinkingmachines/inkling-small\",\"match\":{\"equals\":\"thinkingmachines/inkling-small\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.1,\"output_mtok\":1.2}},{\"id\":\"zai-org/GLM-4.7\",\"match\":{\"equals\":\"zai-org/GLM-4.7\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.12,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-5.2\",\"match\":{\"equals\":\"zai-org/GLM-5.2\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.14,\"output_mtok\":4.4}},{\"id\":\"zai-org/GLM-5.2-Fast\",\"match\":{\"equals\":\"zai-org/GLM-5.2-Fast\"},\"prices\":{\"input_mtok\":2.1,\"cache_read_mtok\":0.21,\"output_mtok\":6.6}},{\"id\":\"zai-org/GLM-5.3\",\"match\":{\"equals\":\"zai-org/GLM-5.3\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.14,\"output_mtok\":4.4}},{\"id\":\"zai-org/GLM-5.3-Flash\",\"match\":{\"equals\":\"zai-org/GLM-5.3-Flash\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.03,\"output_mtok\":0.5}}]},{\"id\":\"cerebras\",\"api_pattern\":\"https://api\\\\.cerebras\\\\.ai\",\"model_match\":{\"contains\":\"cerebras\"},\"provider_match\":{\"contains\":\"cerebras\"},\"models\":[{\"id\":\"gemma-4-31b\",\"match\":{\"or\":[{\"equals\":\"gemma-4-31b\"},{\"starts_with\":\"cerebras/gemma-4-31b\"},{\"starts_with\":\"cerebras:gemma-4-31b\"}]},\"prices\":{\"input_mtok\":0.99,\"output_mtok\":1.49}},{\"id\":\"gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"gpt-oss-120b\"},{\"starts_with\":\"cerebras/gpt-oss-120b\"},{\"starts_with\":\"cerebras:gpt-oss-120b\"}]},\"prices\":{\"input_mtok\":0.35,\"output_mtok\":0.75}},{\"id\":\"llama-3.3-70b\",\"match\":{\"or\":[{\"equals\":\"llama-3.3-70b\"},{\"starts_with\":\"cerebras/llama-3.3-70b\"},{\"starts_with\":\"cerebras:llama-3.3-70b\"}]},\"prices\":{\"input_mtok\":0.85,\"output_mtok\":1.2},\"deprecated\":true},{\"id\":\"llama3.1-8b\",\"match\":{\"or\":[{\"equals\":\"llama3.1-8b\"},{\"starts_with\":\"cerebras/llama3.1-8b\"},{\"starts_with\":\"cerebras:llama3.1-8b\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1},\"deprecated\":true},{\"id\":\"qwen-3-32b\",\"match\":{\"or\":[{\"equals\":\"qwen-3-32b\"},{\"starts_with\":\"cerebras/qwen-3-32b\"},{\"starts_with\":\"cerebras:qwen-3-32b\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.8},\"deprecated\":true},{\"id\":\"qwen-3-coder-480b\",\"match\":{\"equals\":\"qwen-3-coder-480b\"},\"prices\":{}},{\"id\":\"zai-glm-4.7\",\"match\":{\"or\":[{\"equals\":\"zai-glm-4.7\"},{\"starts_with\":\"cerebras/zai-glm-4.7\"},{\"starts_with\":\"cerebras:zai-glm-4.7\"}]},\"prices\":{\"input_mtok\":2.25,\"output_mtok\":2.75},\"deprecated\":true}]},{\"id\":\"cloudflare\",\"api_pattern\":\"https://api\\\\.cloudflare\\\\.com/client/v4/accounts/[^/]+/ai(?:/|$)\",\"model_match\":{\"starts_with\":\"@cf/\"},\"provider_match\":{\"contains\":\"cloudflare\"},\"models\":[{\"id\":\"@cf/ai4bharat/indictrans2-en-indic-1B\",\"match\":{\"equals\":\"@cf/ai4bharat/indictrans2-en-indic-1B\"},\"prices\":{\"input_mtok\":0.342,\"output_mtok\":0.342}},{\"id\":\"@cf/aisingapore/gemma-sea-lion-v4-27b-it\",\"match\":{\"equals\":\"@cf/aisingapore/gemma-sea-lion-v4-27b-it\"},\"prices\":{\"input_mtok\":0.351,\"output_mtok\":0.555}},{\"id\":\"@cf/baai/bge-base-en-v1.5\",\"match\":{\"equals\":\"@cf/baai/bge-base-en-v1.5\"},\"prices\":{\"input_mtok\":0.067}},{\"id\":\"@cf/baai/bge-large-en-v1.5\",\"match\":{\"equals\":\"@cf/baai/bge-large-en-v1.5\"},\"prices\":{\"input_mtok\":0.204}},{\"id\":\"@cf/baai/bge-m3\",\"match\":{\"equals\":\"@cf/baai/bge-m3\"},\"prices\":{\"input_mtok\":0.012}},{\"id\":\"@cf/baai/bge-reranker-base\",\"match\":{\"equals\":\"@cf/baai/bge-reranker-base\"},\"prices\":{\"input_mtok\":0.003}},{\"id\":\"@cf/baai/bge-small-en-v1.5\",\"match\":{\"equals\":\"@cf/baai/bge-small-en-v1.5\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"@cf/deepseek-ai/deepseek-r1-distill-qwen-32b\",\"match\":{\"equals\":\"@cf/deepseek-ai/deepseek-r1-distill-qwen-32b\"},\"prices\":{\"input_mtok\":0.497,\"output_mtok\":4.881}},{\"id\":\"@cf/deepseek-ai/deepseek-v4-flash-0731\",\"match\":{\"equals\":\"@cf/deepseek-ai/deepseek-v4-flash-0731\"},\"prices\":{\"input_mtok\":0.44,\"cache_read_mtok\":0.014,\"output_mtok\":1.32}},{\"id\":\"@cf/deepseek-ai/deepseek-v4-pro-0813\",\"match\":{\"equals\":\"@cf/deepseek-ai/deepseek-v4-pro-0813\"},\"prices\":{\"input_mtok\":1.32,\"cache_read_mtok\":0.044,\"output_mtok\":3.96}},{\"id\":\"@cf/google/gemma-3-12b-it\",\"match\":{\"equals\":\"@cf/google/gemma-3-12b-it\"},\"prices\":{\"input_mtok\":0.345,\"output_mtok\":0.556},\"deprecated\":true},{\"id\":\"@cf/google/gemma-4-26b-a4b-it\",\"match\":{\"equals\":\"@cf/google/gemma-4-26b-a4b-it\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"@cf/huggingface/distilbert-sst-2-int8\",\"match\":{\"equals\":\"@cf/huggingface/distilbert-sst-2-int8\"},\"prices\":{\"input_mtok\":0.026}},{\"id\":\"@cf/ibm-granite/granite-4.0-h-micro\",\"match\":{\"equals\":\"@cf/ibm-granite/granite-4.0-h-micro\"},\"prices\":{\"input_mtok\":0.017,\"output_mtok\":0.112}},{\"id\":\"@cf/meta/llama-2-7b-chat-fp16\",\"match\":{\"equals\":\"@cf/meta/llama-2-7b-chat-fp16\"},\"prices\":{\"input_mtok\":0.556,\"output_mtok\":6.667},\"deprecated\":true},{\"id\":\"@cf/meta/llama-3-8b-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-3-8b-instruct\"},\"prices\":{\"input_mtok\":0.282,\"output_mtok\":0.827},\"deprecated\":true},{\"id\":\"@cf/meta/llama-3-8b-instruct-awq\",\"match\":{\"equals\":\"@cf/meta/llama-3-8b-instruct-awq\"},\"prices\":{\"input_mtok\":0.123,\"output_mtok\":0.266},\"deprecated\":true},{\"id\":\"@cf/meta/llama-3.1-70b-instruct-fp8-fast\",\"match\":{\"equals\":\"@cf/meta/llama-3.1-70b-instruct-fp8-fast\"},\"prices\":{\"input_mtok\":0.293,\"output_mtok\":2.253}},{\"id\":\"@cf/meta/llama-3.1-8b-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-3.1-8b-instruct\"},\"prices\":{\"input_mtok\":0.282,\"output_mtok\":0.827},\"deprecated\":true},{\"id\":\"@cf/meta/llama-3.1-8b-instruct-awq\",\"match\":{\"equals\":\"@cf/meta/llama-3.1-8b-instruct-awq\"},\"prices\":{\"input_mtok\":0.123,\"output_mtok\":0.266},\"deprecated\":true},{\"id\":\"@cf/meta/llama-3.1-8b-instruct-fp8\",\"match\":{\"equals\":\"@cf/meta/llama-3.1-8b-instruct-fp8\"},\"prices\":{\"input_mtok\":0.152,\"output_mtok\":0.287}},{\"id\":\"@cf/meta/llama-3.1-8b-instruct-fp8-fast\",\"match\":{\"or\":[{\"equals\":\"@cf/meta/llama-3.1-8b-instruct-fp8-fast\"},{\"equals\":\"@cf/meta/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.045,\"output_mtok\":0.384}},{\"id\":\"@cf/meta/llama-3.2-11b-vision-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-3.2-11b-vision-instruct\"},\"prices\":{\"input_mtok\":0.049,\"output_mtok\":0.676}},{\"id\":\"@cf/meta/llama-3.2-1b-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-3.2-1b-instruct\"},\"prices\":{\"input_mtok\":0.027,\"output_mtok\":0.201}},{\"id\":\"@cf/meta/llama-3.2-3b-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-3.2-3b-instruct\"},\"prices\":{\"input_mtok\":0.051,\"output_mtok\":0.335}},{\"id\":\"@cf/meta/llama-3.3-70b-instruct-fp8-fast\",\"match\":{\"equals\":\"@cf/meta/llama-3.3-70b-instruct-fp8-fast\"},\"prices\":{\"input_mtok\":0.293,\"output_mtok\":2.253}},{\"id\":\"@cf/meta/llama-4-scout-17b-16e-instruct\",\"match\":{\"equals\":\"@cf/meta/llama-4-scout-17b-16e-instruct\"},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.85}},{\"id\":\"@cf/meta/llama-guard-3-8b\",\"match\":{\"equals\":\"@cf/meta/llama-guard-3-8b\"},\"prices\":{\"input_mtok\":0.484,\"output_mtok\":0.03}},{\"id\":\"@cf/meta/m2m100-1.2b\",\"match\":{\"equals\":\"@cf/meta/m2m100-1.2b\"},\"prices\":{\"input_mtok\":0.342,\"output_mtok\":0.342}},{\"id\":\"@cf/mistral/mistral-7b-instruct-v0.1\",\"match\":{\"equals\":\"@cf/mistral/mistral-7b-instruct-v0.1\"},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.19},\"deprecated\":true},{\"id\":\"@cf/mistralai/mistral-small-3.1-24b-instruct\",\"match\":{\"equals\":\"@cf/mistralai/mistral-small-3.1-24b-instruct\"},\"prices\":{\"input_mtok\":0.351,\"output_mtok\":0.555}},{\"id\":\"@cf/moondream/moondream3.1-9B-A2B\",\"match\":{\"equals\":\"@cf/moondream/moondream3.1-9B-A2B\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1}},{\"id\":\"@cf/moonshotai/kimi-k2.5\",\"match\":{\"equals\":\"@cf/moonshotai/kimi-k2.5\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.1,\"output_mtok\":3},\"deprecated\":true},{\"id\":\"@cf/moonshotai/kimi-k2.6\",\"match\":{\"equals\":\"@cf/moonshotai/kimi-k2.6\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"@cf/moonshotai/kimi-k2.7-code\",\"match\":{\"equals\":\"@cf/moonshotai/kimi-k2.7-code\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.19,\"output_mtok\":4}},{\"id\":\"@cf/nvidia/nemotron-3-120b-a12b\",\"match\":{\"equals\":\"@cf/nvidia/nemotron-3-120b-a12b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"@cf/openai/gpt-oss-120b\",\"match\":{\"equals\":\"@cf/openai/gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.35,\"output_mtok\":0.75}},{\"id\":\"@cf/openai/gpt-oss-20b\",\"match\":{\"equals\":\"@cf/openai/gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.3}},{\"id\":\"@cf/pfnet/plamo-embedding-1b\",\"match\":{\"equals\":\"@cf/pfnet/plamo-embedding-1b\"},\"prices\":{\"input_mtok\":0.019}},{\"id\":\"@cf/qwen/qwen2.5-coder-32b-instruct\",\"match\":{\"equals\":\"@cf/qwen/qwen2.5-coder-32b-instruct\"},\"prices\":{\"input_mtok\":0.66,\"output_mtok\":1}},{\"id\":\"@cf/qwen/qwen3-30b-a3b-fp8\",\"match\":{\"equals\":\"@cf/qwen/qwen3-30b-a3b-fp8\"},\"prices\":{\"input_mtok\":0.051,\"output_mtok\":0.335}},{\"id\":\"@cf/qwen/qwen3-embedding-0.6b\",\"match\":{\"equals\":\"@cf/qwen/qwen3-embedding-0.6b\"},\"prices\":{\"input_mtok\":0.012}},{\"id\":\"@cf/qwen/qwen3.8-27b\",\"match\":{\"equals\":\"@cf/qwen/qwen3.8-27b\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":3.2}},{\"id\":\"@cf/qwen/qwq-32b\",\"match\":{\"equals\":\"@cf/qwen/qwq-32b\"},\"prices\":{\"input_mtok\":0.66,\"output_mtok\":1}},{\"id\":\"@cf/zai-org/glm-4.7-flash\",\"match\":{\"equals\":\"@cf/zai-org/glm-4.7-flash\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.4}},{\"id\":\"@cf/zai-org/glm-5.2\",\"match\":{\"equals\":\"@cf/zai-org/glm-5.2\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"@cf/zai-org/glm-5.3-flash\",\"match\":{\"equals\":\"@cf/zai-org/glm-5.3-flash\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.03,\"output_mtok\":0.5}}]},{\"id\":\"cohere\",\"api_pattern\":\"https://api\\\\.cohere\\\\.(?:ai|com)\",\"model_match\":{\"starts_with\":\"command-\"},\"provider_match\":{\"contains\":\"cohere\"},\"models\":[{\"id\":\"c4ai-aya-expanse-32b\",\"match\":{\"contains\":\"aya-expanse-32b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"c4ai-aya-expanse-8b\",\"match\":{\"contains\":\"aya-expanse-8b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5},\"deprecated\":true},{\"id\":\"command\",\"match\":{\"equals\":\"command\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"command-a\",\"match\":{\"or\":[{\"equals\":\"command-a\"},{\"equals\":\"command-a-03-2025\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"command-light\",\"match\":{\"starts_with\":\"command-light\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.6},\"deprecated\":true},{\"id\":\"command-r\",\"match\":{\"or\":[{\"equals\":\"command-r\"},{\"equals\":\"command-r-08-2024\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"command-r-plus\",\"match\":{\"or\":[{\"equals\":\"command-r-plus\"},{\"equals\":\"command-r-plus-08-2024\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"command-r7b\",\"match\":{\"or\":[{\"equals\":\"command-r7b\"},{\"equals\":\"command-r7b-12-2024\"}]},\"prices\":{\"input_mtok\":0.0375,\"output_mtok\":0.15}},{\"id\":\"embed-v4.0\",\"match\":{\"equals\":\"embed-v4.0\"},\"prices\":{\"input_mtok\":0.12}}]},{\"id\":\"cursor\",\"api_pattern\":\"https://api\\\\.cursor\\\\.com\",\"model_match\":{\"starts_with\":\"composer-\"},\"models\":[{\"id\":\"composer-2.5\",\"match\":{\"or\":[{\"equals\":\"composer-2.5\"},{\"regex\":\"^composer-2\\\\.5\\\\[fast=false\\\\]$\"}]},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.2,\"output_mtok\":2.5}},{\"id\":\"composer-2.5-fast\",\"match\":{\"or\":[{\"equals\":\"composer-2.5-fast\"},{\"regex\":\"^composer-2\\\\.5\\\\[fast=true\\\\]$\"}]},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.5,\"output_mtok\":15}},{\"id\":\"grok-4.5\",\"match\":{\"or\":[{\"equals\":\"grok-4.5\"},{\"regex\":\"^grok-4\\\\.5\\\\[fast=false\\\\]$\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":6}},{\"id\":\"grok-4.5-fast\",\"match\":{\"or\":[{\"equals\":\"grok-4.5-fast\"},{\"regex\":\"^grok-4\\\\.5\\\\[fast=true\\\\]$\"}]},\"prices\":{\"input_mtok\":4,\"cache_read_mtok\":1,\"output_mtok\":18}},{\"id\":\"grok-4.6\",\"match\":{\"or\":[{\"equals\":\"grok-4.6\"},{\"regex\":\"^grok-4\\\\.6\\\\[fast=false\\\\]$\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":6}},{\"id\":\"grok-4.6-fast\",\"match\":{\"or\":[{\"equals\":\"grok-4.6-fast\"},{\"regex\":\"^grok-4\\\\.6\\\\[fast=true\\\\]$\"}]},\"prices\":{\"input_mtok\":4,\"cache_read_mtok\":1,\"output_mtok\":12}}]},{\"id\":\"deepseek\",\"api_pattern\":\"https://api\\\\.deepseek\\\\.com\",\"model_match\":{\"starts_with\":\"deepseek\"},\"models\":[{\"id\":\"deepseek-chat\",\"match\":{\"or\":[{\"starts_with\":\"deepseek-chat\"},{\"equals\":\"deepseek-chat-v3-0324\"}]},\"prices\":[{\"prices\":{\"input_mtok\":0.135,\"cache_read_mtok\":0.035,\"output_mtok\":0.55}},{\"constraint\":{\"start_time\":\"00:30:00Z\",\"end_time\":\"16:30:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":0.27,\"cache_read_mtok\":0.07,\"output_mtok\":1.1}}]},{\"id\":\"deepseek-reasoner\",\"match\":{\"or\":[{\"equals\":\"deepseek-reasoner\"},{\"starts_with\":\"deepseek-r1\"},{\"equals\":\"deepseek-r1-0528\"}]},\"prices\":[{\"prices\":{\"input_mtok\":0.135,\"cache_read_mtok\":0.035,\"output_mtok\":0.55}},{\"constraint\":{\"start_time\":\"00:30:00Z\",\"end_time\":\"16:30:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":0.55,\"cache_read_mtok\":0.14,\"output_mtok\":2.19}}]},{\"id\":\"deepseek-v3.1-terminus\",\"match\":{\"equals\":\"deepseek-v3.1-terminus\"},\"prices\":{\"input_mtok\":0.27,\"cache_read_mtok\":0.13,\"output_mtok\":0.95}},{\"id\":\"deepseek-v3.2\",\"match\":{\"equals\":\"deepseek-v3.2\"},\"prices\":{\"input_mtok\":0.2288,\"output_mtok\":0.3432}},{\"id\":\"deepseek-v3.2-exp\",\"match\":{\"equals\":\"deepseek-v3.2-exp\"},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.41}},{\"id\":\"deepseek-v4-flash\",\"match\":{\"or\":[{\"starts_with\":\"deepseek-v4-flash\"}]},\"prices\":[{\"prices\":{\"input_mtok\":0.14,\"cache_read_mtok\":0.0028,\"output_mtok\":0.28}},{\"constraint\":{\"start_date\":\"2026-08-17\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":0.22,\"cache_read_mtok\":0.007,\"output_mtok\":0.66}},{\"constraint\":{\"start_time\":\"01:00:00Z\",\"end_time\":\"04:00:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":0.44,\"cache_read_mtok\":0.014,\"output_mtok\":1.32}},{\"constraint\":{\"start_time\":\"06:00:00Z\",\"end_time\":\"10:00:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":0.44,\"cache_read_mtok\":0.014,\"output_mtok\":1.32}}]},{\"id\":\"deepseek-v4-pro\",\"match\":{\"or\":[{\"starts_with\":\"deepseek-v4-pro\"}]},\"prices\":[{\"prices\":{\"input_mtok\":0.435,\"cache_read_mtok\":0.003625,\"output_mtok\":0.87}},{\"constraint\":{\"start_date\":\"2026-08-17\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":0.66,\"cache_read_mtok\":0.022,\"output_mtok\":1.98}},{\"constraint\":{\"start_time\":\"01:00:00Z\",\"end_time\":\"04:00:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":1.32,\"cache_read_mtok\":0.044,\"output_mtok\":3.96}},{\"constraint\":{\"start_time\":\"06:00:00Z\",\"end_time\":\"10:00:00Z\",\"type\":\"time_of_date\"},\"prices\":{\"input_mtok\":1.32,\"cache_read_mtok\":0.044,\"output_mtok\":3.96}}]}]},{\"id\":\"doubleword\",\"api_pattern\":\"https://api\\\\.doubleword\\\\.ai\",\"models\":[{\"id\":\"Qwen/Qwen3-14B-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3-14B-FP8\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.6}},{\"id\":\"Qwen/Qwen3-Embedding-8B\",\"match\":{\"equals\":\"Qwen/Qwen3-Embedding-8B\"},\"prices\":{\"input_mtok\":0.04}},{\"id\":\"Qwen/Qwen3-VL-235B-A22B-Instruct-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3-VL-235B-A22B-Instruct-FP8\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.2}},{\"id\":\"Qwen/Qwen3-VL-30B-A3B-Instruct-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3-VL-30B-A3B-Instruct-FP8\"},\"prices\":{\"input_mtok\":0.16,\"output_mtok\":0.8}},{\"id\":\"Qwen/Qwen3.5-35B-A3B-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3.5-35B-A3B-FP8\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3.5-397B-A17B\",\"match\":{\"equals\":\"Qwen/Qwen3.5-397B-A17B\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":3.6}},{\"id\":\"Qwen/Qwen3.5-9B\",\"match\":{\"equals\":\"Qwen/Qwen3.5-9B\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.7}},{\"id\":\"Qwen/Qwen3.6-35B-A3B-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3.6-35B-A3B-FP8\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3.8-27B-FP8\",\"match\":{\"equals\":\"Qwen/Qwen3.8-27B-FP8\"},\"prices\":{\"input_mtok\":0.45,\"cache_read_mtok\":0.04,\"output_mtok\":3}},{\"id\":\"deepseek-ai/DeepSeek-V4-Flash\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Flash\"},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.28}},{\"id\":\"deepseek-ai/DeepSeek-V4-Flash-0731\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Flash-0731\"},\"prices\":{\"input_mtok\":0.09,\"cache_read_mtok\":0.02,\"output_mtok\":0.18}},{\"id\":\"deepseek-ai/DeepSeek-V4-Pro\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4-Pro\"},\"prices\":{\"input_mtok\":1.74,\"output_mtok\":3.48}},{\"id\":\"deepseek-ai/DeepSeek-V4.1-Flash\",\"match\":{\"equals\":\"deepseek-ai/DeepSeek-V4.1-Flash\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.01,\"output_mtok\":0.6}},{\"id\":\"google/gemma-4-31B-it\",\"match\":{\"equals\":\"google/gemma-4-31B-it\"},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.4}},{\"id\":\"mistralai/Devstral-2-123B-Instruct-2512\",\"match\":{\"equals\":\"mistralai/Devstral-2-123B-Instruct-2512\"},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":2}},{\"id\":\"moonshotai/Kimi-K2.6\",\"match\":{\"equals\":\"moonshotai/Kimi-K2.6\"},\"prices\":{\"input_mtok\":0.95,\"output_mtok\":4}},{\"id\":\"moonshotai/kimi-k3\",\"match\":{\"equals\":\"moonshotai/kimi-k3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4\",\"match\":{\"equals\":\"nvidia/NVIDIA-Nemotron-3-Super-120B-A12B-NVFP4\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.75}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"equals\":\"openai/gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.3}},{\"id\":\"zai-org/GLM-5.1-FP8\",\"match\":{\"equals\":\"zai-org/GLM-5.1-FP8\"},\"prices\":{\"input_mtok\":1.4,\"output_mtok\":4.4}},{\"id\":\"zai-org/GLM-5.2-FP8\",\"match\":{\"equals\":\"zai-org/GLM-5.2-FP8\"},\"prices\":{\"input_mtok\":0.93,\"cache_read_mtok\":0.19,\"output_mtok\":3}}]},{\"id\":\"fireworks\",\"api_pattern\":\"https://api\\\\.fireworks\\\\.ai\",\"model_match\":{\"starts_with\":\"accounts/fireworks/\"},\"models\":[{\"id\":\"deepseek-r1-0528\",\"match\":{\"equals\":\"accounts/fireworks/models/deepseek-r1-0528\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":8}},{\"id\":\"deepseek-v3-0324\",\"match\":{\"equals\":\"accounts/fireworks/models/deepseek-v3-0324\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"deepseek-v3p2\",\"match\":{\"equals\":\"accounts/fireworks/models/deepseek-v3p2\"},\"prices\":{\"input_mtok\":0.56,\"cache_read_mtok\":0.28,\"output_mtok\":1.68}},{\"id\":\"deepseek-v4-flash\",\"match\":{\"or\":[{\"equals\":\"accounts/fireworks/models/deepseek-v4-flash\"},{\"equals\":\"accounts/fireworks/models/deepseek-v4-flash-0731\"}]},\"prices\":{\"input_mtok\":0.14,\"cache_read_mtok\":0.028,\"output_mtok\":0.28}},{\"id\":\"deepseek-v4-pro\",\"match\":{\"equals\":\"accounts/fireworks/models/deepseek-v4-pro\"},\"prices\":{\"input_mtok\":1.74,\"cache_read_mtok\":0.145,\"output_mtok\":3.48}},{\"id\":\"gemma-3-27b-it\",\"match\":{\"equals\":\"accounts/fireworks/models/gemma-3-27b-it\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"glm-4p7\",\"match\":{\"equals\":\"accounts/fireworks/models/glm-4p7\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.2}},{\"id\":\"glm-5p1\",\"match\":{\"equals\":\"accounts/fireworks/models/glm-5p1\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"glm-5p1-fast\",\"match\":{\"equals\":\"accounts/fireworks/routers/glm-5p1-fast\"},\"prices\":{\"input_mtok\":2.8,\"cache_read_mtok\":0.52,\"output_mtok\":8.8}},{\"id\":\"glm-5p2\",\"match\":{\"equals\":\"accounts/fireworks/models/glm-5p2\"},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.14,\"output_mtok\":4.4}},{\"id\":\"glm-5p2-fast\",\"match\":{\"or\":[{\"equals\":\"accounts/fireworks/routers/glm-5p2-fast\"},{\"equals\":\"accounts/fireworks/routers/glm-5p2-fast-us\"}]},\"prices\":{\"input_mtok\":2.1,\"cache_read_mtok\":0.21,\"output_mtok\":6.6}},{\"id\":\"gpt-oss-120b\",\"match\":{\"equals\":\"accounts/fireworks/models/gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.014,\"output_mtok\":0.6}},{\"id\":\"gpt-oss-20b\",\"match\":{\"equals\":\"accounts/fireworks/models/gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.07,\"cache_read_mtok\":0.035,\"output_mtok\":0.3}},{\"id\":\"inkling\",\"match\":{\"equals\":\"accounts/fireworks/models/inkling\"},\"prices\":{\"input_mtok\":1,\"cache_read_mtok\":0.17,\"output_mtok\":4.05}},{\"id\":\"kimi-k2p5\",\"match\":{\"equals\":\"accounts/fireworks/models/kimi-k2p5\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.1,\"output_mtok\":3}},{\"id\":\"kimi-k2p6\",\"match\":{\"equals\":\"accounts/fireworks/models/kimi-k2p6\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"kimi-k2p6-fast\",\"match\":{\"equals\":\"accounts/fireworks/routers/kimi-k2p6-fast\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.3,\"output_mtok\":8}},{\"id\":\"kimi-k2p7-code\",\"match\":{\"equals\":\"accounts/fireworks/models/kimi-k2p7-code\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.19,\"output_mtok\":4}},{\"id\":\"kimi-k2p7-code-fast\",\"match\":{\"equals\":\"accounts/fireworks/routers/kimi-k2p7-code-fast\"},\"prices\":{\"input_mtok\":1.9,\"cache_read_mtok\":0.38,\"output_mtok\":8}},{\"id\":\"kimi-k3\",\"match\":{\"equals\":\"accounts/fireworks/models/kimi-k3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"kimi-k3-fast\",\"match\":{\"equals\":\"accounts/fireworks/routers/kimi-k3-fast\"},\"prices\":{\"input_mtok\":4.5,\"cache_read_mtok\":0.45,\"output_mtok\":22.5}},{\"id\":\"kimi-k3-us\",\"match\":{\"equals\":\"accounts/fireworks/routers/kimi-k3-us\"},\"prices\":{\"input_mtok\":3.3,\"cache_read_mtok\":0.33,\"output_mtok\":16.5}},{\"id\":\"llama-v3p1-8b-instruct\",\"match\":{\"equals\":\"accounts/fireworks/models/llama-v3p1-8b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"llama4-maverick-instruct-basic\",\"match\":{\"equals\":\"accounts/fireworks/models/llama4-maverick-instruct-basic\"},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":0.88}},{\"id\":\"minimax-m2p1\",\"match\":{\"equals\":\"accounts/fireworks/models/minimax-m2p1\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.2}},{\"id\":\"minimax-m2p7\",\"match\":{\"equals\":\"accounts/fireworks/models/minimax-m2p7\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.06,\"output_mtok\":1.2}},{\"id\":\"minimax-m3\",\"match\":{\"equals\":\"accounts/fireworks/models/minimax-m3\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.06,\"output_mtok\":1.2}},{\"id\":\"nemotron-3-ultra-nvfp4\",\"match\":{\"equals\":\"accounts/fireworks/models/nemotron-3-ultra-nvfp4\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.12,\"output_mtok\":2.4}},{\"id\":\"qwen2p5-vl-72b-instruct\",\"match\":{\"equals\":\"accounts/fireworks/models/qwen2p5-vl-72b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"qwen3-235b-a22b\",\"match\":{\"equals\":\"accounts/fireworks/models/qwen3-235b-a22b\"},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":0.88}},{\"id\":\"qwen3p6-plus\",\"match\":{\"equals\":\"accounts/fireworks/models/qwen3p6-plus\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.1,\"output_mtok\":3}},{\"id\":\"qwen3p7-plus\",\"match\":{\"equals\":\"accounts/fireworks/models/qwen3p7-plus\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.08,\"output_mtok\":1.6}}]},{\"id\":\"github-copilot\",\"api_pattern\":\"https://api\\\\.githubcopilot\\\\.com\",\"provider_match\":{\"contains\":\"copilot\"},\"models\":[{\"id\":\"claude-fable-5\",\"match\":{\"equals\":\"claude-fable-5\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"claude-fable-5.1\",\"match\":{\"equals\":\"claude-fable-5.1\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"claude-haiku-4.5\",\"match\":{\"equals\":\"claude-haiku-4.5\"},\"prices\":{\"input_mtok\":1,\"cache_write_mtok\":1.25,\"cache_read_mtok\":0.1,\"output_mtok\":5}},{\"id\":\"claude-opus-4.7\",\"match\":{\"equals\":\"claude-opus-4.7\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-opus-4.8\",\"match\":{\"equals\":\"claude-opus-4.8\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-opus-4.8-fast\",\"match\":{\"equals\":\"claude-opus-4.8-fast\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"claude-opus-5\",\"match\":{\"equals\":\"claude-opus-5\"},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-sonnet-5\",\"match\":{\"equals\":\"claude-sonnet-5\"},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":2.5,\"cache_read_mtok\":0.2,\"output_mtok\":10}},{\"id\":\"gemini-3.5-flash\",\"match\":{\"equals\":\"gemini-3.5-flash\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":9}},{\"id\":\"gemini-3.6-flash\",\"match\":{\"equals\":\"gemini-3.6-flash\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"id\":\"gemini-3.7-flash\",\"match\":{\"equals\":\"gemini-3.7-flash\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"id\":\"gemini-3.8-flash\",\"match\":{\"equals\":\"gemini-3.8-flash\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"id\":\"gpt-3.5-turbo\",\"match\":{\"or\":[{\"equals\":\"gpt-3.5-turbo\"},{\"equals\":\"gpt-3.5-turbo-0613\"}]},\"prices\":{}},{\"id\":\"gpt-4.1\",\"match\":{\"or\":[{\"equals\":\"gpt-4.1\"},{\"equals\":\"gpt-4.1-2025-04-14\"}]},\"prices\":{}},{\"id\":\"gpt-4o\",\"match\":{\"or\":[{\"equals\":\"gpt-4o\"},{\"equals\":\"gpt-4o-2024-05-13\"},{\"equals\":\"gpt-4o-2024-08-06\"},{\"equals\":\"gpt-4o-2024-11-20\"},{\"equals\":\"gpt-4-o-preview\"}]},\"prices\":{}},{\"id\":\"gpt-4o-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-4o-mini\"},{\"equals\":\"gpt-4o-mini-2024-07-18\"}]},\"prices\":{}},{\"id\":\"gpt-5-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-5-mini\"},{\"regex\":\"^gpt-5-mini-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":2}},{\"id\":\"gpt-5.3-codex\",\"match\":{\"or\":[{\"equals\":\"gpt-5.3-codex\"},{\"regex\":\"^gpt-5\\\\.3-codex-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"gpt-5.4\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4\"},{\"regex\":\"^gpt-5\\\\.4-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":272000,\"price\":0.5}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":272000,\"price\":22.5}]}}},{\"id\":\"gpt-5.4-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4-mini\"},{\"regex\":\"^gpt-5\\\\.4-mini-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":4.5}},{\"id\":\"gpt-5.5\",\"match\":{\"or\":[{\"equals\":\"gpt-5.5\"},{\"regex\":\"^gpt-5\\\\.5-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":272000,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":272000,\"price\":1}]},\"output_mtok\":{\"base\":30,\"tiers\":[{\"start\":272000,\"price\":45}]}}},{\"id\":\"gpt-5.6-luna\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-luna\"},{\"regex\":\"^gpt-5\\\\.6-luna-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":200000,\"price\":0.4}]},\"cache_write_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":200000,\"price\":0.5}]},\"cache_read_mtok\":{\"base\":0.02,\"tiers\":[{\"start\":200000,\"price\":0.04}]},\"output_mtok\":{\"base\":1.2,\"tiers\":[{\"start\":200000,\"price\":1.8}]}}},{\"id\":\"gpt-5.6-sol\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-sol\"},{\"regex\":\"^gpt-5\\\\.6-sol-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":4,\"tiers\":[{\"start\":272000,\"price\":8}]},\"cache_write_mtok\":{\"base\":5,\"tiers\":[{\"start\":272000,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.4,\"tiers\":[{\"start\":272000,\"price\":0.8}]},\"output_mtok\":{\"base\":20,\"tiers\":[{\"start\":272000,\"price\":30}]}}},{\"id\":\"gpt-5.6-terra\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-terra\"},{\"regex\":\"^gpt-5\\\\.6-terra-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":272000,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":272000,\"price\":18}]}}},{\"id\":\"grok-4.5\",\"match\":{\"equals\":\"grok-4.5\"},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":200000,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":200000,\"price\":1}]},\"output_mtok\":{\"base\":6,\"tiers\":[{\"start\":200000,\"price\":12}]}}},{\"id\":\"grok-4.6\",\"match\":{\"equals\":\"grok-4.6\"},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":200000,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":200000,\"price\":1}]},\"output_mtok\":{\"base\":6,\"tiers\":[{\"start\":200000,\"price\":12}]}}},{\"id\":\"kimi-k2.7-code\",\"match\":{\"equals\":\"kimi-k2.7-code\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.19,\"output_mtok\":4}},{\"id\":\"kimi-k3\",\"match\":{\"equals\":\"kimi-k3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"mai-code-1-flash-picker\",\"match\":{\"equals\":\"mai-code-1-flash-picker\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":4.5}},{\"id\":\"mai-code-1.1-flash\",\"match\":{\"equals\":\"mai-code-1.1-flash\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":1.2}}]},{\"id\":\"google\",\"api_pattern\":\"https://(.*\\\\.)?googleapis\\\\.com\",\"model_match\":{\"contains\":\"gemini\"},\"provider_match\":{\"or\":[{\"contains\":\"google\"},{\"contains\":\"vertex\"},{\"contains\":\"gemini\"}]},\"fallback_model_providers\":[\"anthropic\"],\"models\":[{\"id\":\"claude-3-5-haiku\",\"match\":{\"contains\":\"claude-3-5-haiku\"},\"prices\":{\"input_mtok\":0.8,\"cache_write_mtok\":1,\"cache_read_mtok\":0.08,\"output_mtok\":4}},{\"id\":\"claude-3-5-sonnet\",\"match\":{\"contains\":\"claude-3-5-sonnet\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"claude-3-7-sonnet\",\"match\":{\"contains\":\"claude-3-7-sonnet\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"claude-3-haiku\",\"match\":{\"contains\":\"claude-3-haiku\"},\"prices\":{\"input_mtok\":0.25,\"cache_write_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":1.25}},{\"id\":\"claude-3-opus\",\"match\":{\"contains\":\"claude-3-opus\"},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"claude-4-opus\",\"match\":{\"or\":[{\"contains\":\"claude-4-opus\"},{\"contains\":\"claude-opus-4@\"},{\"contains\":\"claude-opus-4-0\"},{\"contains\":\"claude-opus-4-1\"},{\"equals\":\"claude-opus-4\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"claude-4-sonnet\",\"match\":{\"or\":[{\"contains\":\"claude-4-sonnet\"},{\"contains\":\"claude-sonnet-4-0\"},{\"contains\":\"claude-sonnet-4@\"},{\"contains\":\"claude-sonnet-4-2025\"},{\"equals\":\"claude-sonnet-4\"},{\"equals\":\"anthropic/claude-sonnet-4\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"claude-fable-5\",\"match\":{\"or\":[{\"ends_with\":\"claude-fable-5\"},{\"contains\":\"claude-fable-5@\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"claude-fable-5-1\",\"match\":{\"or\":[{\"ends_with\":\"claude-fable-5-1\"},{\"contains\":\"claude-fable-5-1@\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":0.25,\"output_mtok\":50}},{\"id\":\"claude-opus-4-6\",\"match\":{\"or\":[{\"contains\":\"claude-4-6-opus\"},{\"contains\":\"claude-opus-4-6\"},{\"contains\":\"claude-4.6-opus\"},{\"contains\":\"claude-opus-4.6\"}]},\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":200000,\"price\":10}]},\"cache_write_mtok\":{\"base\":6.25,\"tiers\":[{\"start\":200000,\"price\":12.5}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":200000,\"price\":1}]},\"output_mtok\":{\"base\":25,\"tiers\":[{\"start\":200000,\"price\":37.5}]}}},{\"id\":\"claude-opus-4-7\",\"match\":{\"or\":[{\"contains\":\"claude-4-7-opus\"},{\"contains\":\"claude-opus-4-7\"},{\"contains\":\"claude-4.7-opus\"},{\"contains\":\"claude-opus-4.7\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-opus-4-8\",\"match\":{\"or\":[{\"contains\":\"claude-4-8-opus\"},{\"contains\":\"claude-opus-4-8\"},{\"contains\":\"claude-4.8-opus\"},{\"contains\":\"claude-opus-4.8\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-opus-5\",\"match\":{\"or\":[{\"contains\":\"claude-5-opus\"},{\"ends_with\":\"claude-opus-5\"},{\"contains\":\"claude-opus-5@\"},{\"contains\":\"claude-5.0-opus\"},{\"contains\":\"claude-opus-5.0\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"claude-opus-5-5\",\"match\":{\"or\":[{\"contains\":\"claude-5-5-opus\"},{\"ends_with\":\"claude-opus-5-5\"},{\"contains\":\"claude-opus-5-5@\"},{\"contains\":\"claude-5.5-opus\"},{\"contains\":\"claude-opus-5.5\"}]},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.2,\"output_mtok\":20}},{\"id\":\"claude-sonnet-4-5\",\"match\":{\"or\":[{\"contains\":\"claude-sonnet-4-5\"},{\"contains\":\"claude-sonnet-4.5\"}]},\"prices\":{\"input_mtok\":{\"base\":3,\"tiers\":[{\"start\":200000,\"price\":6}]},\"cache_write_mtok\":{\"base\":3.75,\"tiers\":[{\"start\":200000,\"price\":7.5}]},\"cache_read_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":200000,\"price\":0.6}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":200000,\"price\":22.5}]}}},{\"id\":\"claude-sonnet-4-6\",\"match\":{\"or\":[{\"contains\":\"claude-sonnet-4-6\"},{\"contains\":\"claude-sonnet-4.6\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"gemini-1.0-pro-vision-001\",\"match\":{\"equals\":\"gemini-1.0-pro-vision-001\"},\"prices\":{\"input_mtok\":0.125,\"output_mtok\":0.375}},{\"id\":\"gemini-1.5-flash\",\"match\":{\"contains\":\"gemini-1.5-flash\"},\"prices\":{\"input_mtok\":{\"base\":0.075,\"tiers\":[{\"start\":128000,\"price\":0.15}]},\"cache_read_mtok\":{\"base\":0.01875,\"tiers\":[{\"start\":128000,\"price\":0.0375}]},\"output_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":128000,\"price\":0.6}]}}},{\"id\":\"gemini-1.5-pro\",\"match\":{\"contains\":\"gemini-1.5-pro\"},\"prices\":{\"input_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":128000,\"price\":2.5}]},\"output_mtok\":{\"base\":5,\"tiers\":[{\"start\":128000,\"price\":10}]}}},{\"id\":\"gemini-2.0-flash\",\"match\":{\"or\":[{\"ends_with\":\"gemini-2.0-flash\"},{\"contains\":\"gemini-2.0-flash-0\"},{\"contains\":\"gemini-2.0-flash-exp\"},{\"contains\":\"gemini-2.0-flash-thinking\"},{\"contains\":\"gemini-2.0-flash-latest\"}]},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.025,\"output_mtok\":0.4,\"input_audio_mtok\":0.7,\"cache_audio_read_mtok\":0.175}},{\"id\":\"gemini-2.0-flash-lite\",\"match\":{\"contains\":\"gemini-2.0-flash-lite\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.3}},{\"id\":\"gemini-2.5-flash\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-flash\"},{\"equals\":\"gemini-2.5-flash-latest\"},{\"equals\":\"gemini-2.5-flash-preview-09-2025\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":2.5,\"input_audio_mtok\":1,\"cache_audio_read_mtok\":0.1}},{\"id\":\"gemini-2.5-flash-image\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-flash-image\"},{\"equals\":\"gemini-2.5-flash-image-preview\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":2.5,\"output_image_mtok\":30}},{\"id\":\"gemini-2.5-flash-lite\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-flash-lite\"},{\"and\":[{\"starts_with\":\"gemini-2.5-flash-lite-preview\"},{\"regex\":\"^(?!.*-[tT][tT][sS](?:$|-))\"}]}]},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.4,\"input_audio_mtok\":0.3,\"cache_audio_read_mtok\":0.03}},{\"id\":\"gemini-2.5-flash-lite-preview-tts\",\"match\":{\"equals\":\"gemini-2.5-flash-lite-preview-tts\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":10}},{\"id\":\"gemini-2.5-flash-preview\",\"match\":{\"or\":[{\"contains\":\"gemini-2.5-flash-preview-05-20\"},{\"contains\":\"gemini-2.5-flash-preview-04-17\"},{\"equals\":\"gemini-2.5-flash-preview-05-20:thinking\"},{\"equals\":\"gemini-2.5-flash-preview\"},{\"equals\":\"gemini-2.5-flash-preview:thinking\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6},\"deprecated\":true},{\"id\":\"gemini-2.5-flash-tts\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-flash-tts\"},{\"equals\":\"gemini-2.5-flash-preview-tts\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":10}},{\"id\":\"gemini-2.5-pro\",\"match\":{\"and\":[{\"starts_with\":\"gemini-2.5-pro\"},{\"regex\":\"^(?!.*-[tT][tT][sS](?:$|-))\"}]},\"prices\":{\"input_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":200000,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.125,\"tiers\":[{\"start\":200000,\"price\":0.25}]},\"output_mtok\":{\"base\":10,\"tiers\":[{\"start\":200000,\"price\":15}]}}},{\"id\":\"gemini-2.5-pro-tts\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-pro-tts\"},{\"equals\":\"gemini-2.5-pro-preview-tts\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":20}},{\"id\":\"gemini-3-flash-preview\",\"match\":{\"or\":[{\"equals\":\"gemini-3-flash-preview\"},{\"starts_with\":\"gemini-3-flash-preview-\"}]},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.05,\"output_mtok\":3,\"input_audio_mtok\":1,\"cache_audio_read_mtok\":0.1}},{\"id\":\"gemini-3-pro-image-preview\",\"match\":{\"or\":[{\"equals\":\"gemini-3-pro-image\"},{\"starts_with\":\"gemini-3-pro-image-preview\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":12,\"output_image_mtok\":120}},{\"id\":\"gemini-3-pro-preview\",\"match\":{\"or\":[{\"starts_with\":\"gemini-3-pro-preview\"},{\"equals\":\"gemini-3-pro-text-preview\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":200000,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":200000,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":200000,\"price\":18}]}}},{\"id\":\"gemini-3.1-flash-image-preview\",\"match\":{\"or\":[{\"equals\":\"gemini-3.1-flash-image\"},{\"starts_with\":\"gemini-3.1-flash-image-preview\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":3,\"output_image_mtok\":60}},{\"id\":\"gemini-3.1-flash-lite\",\"match\":{\"or\":[{\"equals\":\"gemini-3.1-flash-lite\"},{\"starts_with\":\"gemini-3.1-flash-lite-preview\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":1.5,\"input_audio_mtok\":0.5,\"cache_audio_read_mtok\":0.05}},{\"id\":\"gemini-3.1-flash-lite-image\",\"match\":{\"starts_with\":\"gemini-3.1-flash-lite-image\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":1.5,\"output_image_mtok\":30}},{\"id\":\"gemini-3.1-flash-live-preview\",\"match\":{\"starts_with\":\"gemini-3.1-flash-live-preview\"},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":4.5,\"input_audio_mtok\":3,\"output_audio_mtok\":12,\"input_image_mtok\":1,\"input_video_mtok\":1}},{\"id\":\"gemini-3.1-pro-preview\",\"match\":{\"starts_with\":\"gemini-3.1-pro-preview\"},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":200000,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":200000,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":200000,\"price\":18}]}}},{\"id\":\"gemini-3.5-flash\",\"match\":{\"or\":[{\"equals\":\"gemini-3.5-flash\"},{\"starts_with\":\"gemini-3.5-flash-preview\"},{\"regex\":\"^gemini-3\\\\.5-flash-\\\\d\"}]},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":9}},{\"id\":\"gemini-3.5-flash-lite\",\"match\":{\"starts_with\":\"gemini-3.5-flash-lite\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":2.5}},{\"id\":\"gemini-3.6-flash\",\"match\":{\"starts_with\":\"gemini-3.6-flash\"},\"prices\":[{\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"constraint\":{\"start_date\":\"2027-01-01\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":7.5}}]},{\"id\":\"gemini-3.7-flash\",\"match\":{\"starts_with\":\"gemini-3.7-flash\"},\"prices\":[{\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"constraint\":{\"start_date\":\"2027-01-01\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":7.5}}]},{\"id\":\"gemini-3.8-flash\",\"match\":{\"starts_with\":\"gemini-3.8-flash\"},\"prices\":[{\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":3.75}},{\"constraint\":{\"start_date\":\"2027-01-01\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":7.5}}]},{\"id\":\"gemini-embedding-001\",\"match\":{\"equals\":\"gemini-embedding-001\"},\"prices\":{\"input_mtok\":0.15}},{\"id\":\"gemini-embedding-2\",\"match\":{\"equals\":\"gemini-embedding-2\"},\"prices\":{\"input_mtok\":0.2,\"input_audio_mtok\":6.5,\"input_image_mtok\":0.45,\"input_video_mtok\":12}},{\"id\":\"gemini-flash-1.5\",\"match\":{\"equals\":\"gemini-flash-1.5\"},\"prices\":{\"input_mtok\":{\"base\":0.075,\"tiers\":[{\"start\":128000,\"price\":0.15}]},\"cache_read_mtok\":{\"base\":0.01875,\"tiers\":[{\"start\":128000,\"price\":0.0375}]},\"output_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":128000,\"price\":0.6}]}}},{\"id\":\"gemini-flash-1.5-8b\",\"match\":{\"equals\":\"gemini-flash-1.5-8b\"},\"prices\":{\"input_mtok\":{\"base\":0.0375,\"tiers\":[{\"start\":128000,\"price\":0.075}]},\"cache_read_mtok\":{\"base\":0.01,\"tiers\":[{\"start\":128000,\"price\":0.02}]},\"output_mtok\":{\"base\":0.15,\"tiers\":[{\"start\":128000,\"price\":0.3}]}}},{\"id\":\"gemini-live-2.5-flash\",\"match\":{\"or\":[{\"starts_with\":\"gemini-live-2.5-flash\"},{\"starts_with\":\"gemini-2.5-flash-native-audio-preview\"},{\"equals\":\"gemini-2.5-flash-native-audio-latest\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":2,\"input_audio_mtok\":3,\"output_audio_mtok\":12}},{\"id\":\"gemini-omni-flash-preview\",\"match\":{\"starts_with\":\"gemini-omni-flash-preview\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":9,\"output_video_mtok\":17.5}},{\"id\":\"gemini-pro\",\"match\":{\"or\":[{\"equals\":\"gemini-pro\"},{\"equals\":\"gemini-1.0-pro\"}]},\"prices\":{\"input_mtok\":0.125,\"output_mtok\":0.375}},{\"id\":\"gemini-pro-1.5\",\"match\":{\"equals\":\"gemini-pro-1.5\"},\"prices\":{\"input_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":128000,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.3125,\"tiers\":[{\"start\":128000,\"price\":0.625}]},\"output_mtok\":{\"base\":5,\"tiers\":[{\"start\":128000,\"price\":10}]}}},{\"id\":\"gemma-2-27b-it\",\"match\":{\"equals\":\"gemma-2-27b-it\"},\"prices\":{\"input_mtok\":0.65,\"output_mtok\":0.65}},{\"id\":\"gemma-3\",\"match\":{\"or\":[{\"starts_with\":\"gemma-3-\"},{\"equals\":\"gemma-3\"}]},\"prices\":{}},{\"id\":\"gemma-3n\",\"match\":{\"or\":[{\"starts_with\":\"gemma-3n\"}]},\"prices\":{}},{\"id\":\"gemma-4-26b-a4b-it\",\"match\":{\"equals\":\"gemma-4-26b-a4b-it\"},\"prices\":{}},{\"id\":\"gemma-4-26b-a4b-it-maas\",\"match\":{\"equals\":\"gemma-4-26b-a4b-it-maas\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.6}},{\"id\":\"gemma-4-31b-it\",\"match\":{\"equals\":\"gemma-4-31b-it\"},\"prices\":{}}]},{\"id\":\"groq\",\"api_pattern\":\"https://api\\\\.groq\\\\.com\",\"models\":[{\"id\":\"deepseek-r1-distill-llama-70b\",\"match\":{\"equals\":\"deepseek-r1-distill-llama-70b\"},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":0.99}},{\"id\":\"gemma-7b-it\",\"match\":{\"equals\":\"gemma-7b-it\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.07}},{\"id\":\"gemma2-9b-it\",\"match\":{\"or\":[{\"equals\":\"gemma2-9b-it\"},{\"equals\":\"gemma2-9b\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"llama-3.1-405b-reasoning\",\"match\":{\"equals\":\"llama-3.1-405b-reasoning\"},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.79}},{\"id\":\"llama-3.1-70b-versatile\",\"match\":{\"equals\":\"llama-3.1-70b-versatile\"},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.79}},{\"id\":\"llama-3.1-8b-instant\",\"match\":{\"equals\":\"llama-3.1-8b-instant\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.08}},{\"id\":\"llama-3.2-11b-text-preview\",\"match\":{\"equals\":\"llama-3.2-11b-text-preview\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"llama-3.2-11b-vision-preview\",\"match\":{\"equals\":\"llama-3.2-11b-vision-preview\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"llama-3.2-1b-preview\",\"match\":{\"equals\":\"llama-3.2-1b-preview\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"llama-3.2-3b-preview\",\"match\":{\"equals\":\"llama-3.2-3b-preview\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.06}},{\"id\":\"llama-3.2-90b-text-preview\",\"match\":{\"equals\":\"llama-3.2-90b-text-preview\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"llama-3.2-90b-vision-preview\",\"match\":{\"equals\":\"llama-3.2-90b-vision-preview\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"llama-3.3-70b-specdec\",\"match\":{\"equals\":\"llama-3.3-70b-specdec\"},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.99}},{\"id\":\"llama-3.3-70b-versatile\",\"match\":{\"equals\":\"llama-3.3-70b-versatile\"},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.79}},{\"id\":\"llama-guard-3-8b\",\"match\":{\"equals\":\"llama-guard-3-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"llama2-70b-4096\",\"match\":{\"equals\":\"llama2-70b-4096\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.8}},{\"id\":\"llama3-70b-8192\",\"match\":{\"equals\":\"llama3-70b-8192\"},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.79}},{\"id\":\"llama3-8b-8192\",\"match\":{\"equals\":\"llama3-8b-8192\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.08}},{\"id\":\"llama3-groq-70b-8192-tool-use-preview\",\"match\":{\"equals\":\"llama3-groq-70b-8192-tool-use-preview\"},\"prices\":{\"input_mtok\":0.89,\"output_mtok\":0.89}},{\"id\":\"llama3-groq-8b-8192-tool-use-preview\",\"match\":{\"equals\":\"llama3-groq-8b-8192-tool-use-preview\"},\"prices\":{\"input_mtok\":0.19,\"output_mtok\":0.19}},{\"id\":\"meta-llama/llama-4-maverick-17b-128e-instruct\",\"match\":{\"equals\":\"meta-llama/llama-4-maverick-17b-128e-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"meta-llama/llama-4-scout-17b-16e-instruct\",\"match\":{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct\"},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.34}},{\"id\":\"meta-llama/llama-guard-4-12b\",\"match\":{\"equals\":\"meta-llama/llama-guard-4-12b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistral-saba-24b\",\"match\":{\"equals\":\"mistral-saba-24b\"},\"prices\":{\"input_mtok\":0.79,\"output_mtok\":0.79}},{\"id\":\"mixtral-8x7b-32768\",\"match\":{\"equals\":\"mixtral-8x7b-32768\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.24}},{\"id\":\"moonshotai/kimi-k2-instruct\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-instruct\"},{\"equals\":\"moonshotai/kimi-k2-instruct-0905\"}]},\"prices\":{\"input_mtok\":1,\"cache_read_mtok\":0.5,\"output_mtok\":3}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-safeguard-20b\"}]},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.075,\"output_mtok\":0.6}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"equals\":\"openai/gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.0375,\"output_mtok\":0.3}},{\"id\":\"qwen/qwen3-32b\",\"match\":{\"equals\":\"qwen/qwen3-32b\"},\"prices\":{\"input_mtok\":0.29,\"output_mtok\":0.59}},{\"id\":\"whisper-large-v3\",\"match\":{\"equals\":\"whisper-large-v3\"},\"prices\":{\"audio_hours\":0.111,\"input_audio_hours\":0.111}},{\"id\":\"whisper-large-v3-turbo\",\"match\":{\"equals\":\"whisper-large-v3-turbo\"},\"prices\":{\"audio_hours\":0.04,\"input_audio_hours\":0.04}}]},{\"id\":\"huggingface_cerebras\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/cerebras\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"cerebras\"}]},\"models\":[{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}}]},{\"id\":\"huggingface_fireworks-ai\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/fireworks-ai\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"fireworks-ai\"}]},\"models\":[{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.2}}]},{\"id\":\"huggingface_groq\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/groq\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"groq\"}]},\"models\":[{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.29,\"output_mtok\":0.59}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.59,\"output_mtok\":0.79}},{\"id\":\"meta-llama/Llama-4-Scout-17B-16E-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct\"},{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.34}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.75}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.5}}]},{\"id\":\"huggingface_hyperbolic\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/hyperbolic\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"hyperbolic\"}]},\"models\":[{\"id\":\"Qwen/Qwen2.5-VL-72B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-vl-72b-instruct\"},{\"equals\":\"qwen/qwen2.5-vl-72b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":0.6}},{\"id\":\"Qwen/Qwen2.5-VL-7B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-vl-7b-instruct\"},{\"equals\":\"qwen/qwen2.5-vl-7b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"Qwen/Qwen3-235B-A22B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3-Coder-480B-A35B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fast\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3-Next-80B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-Next-80B-A3B-Thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"deepseek-ai/DeepSeek-R1\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1\"},{\"equals\":\"deepseek-ai/deepseek-r1-fast\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"deepseek-ai/DeepSeek-R1-0528\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-0528\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528-fast\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"deepseek-ai/DeepSeek-V3-0324\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3-0324\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324-fast\"}]},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":1.25}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.4}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}}]},{\"id\":\"huggingface_nebius\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/nebius\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"nebius\"}]},\"models\":[{\"id\":\"NousResearch/Hermes-4-405B\",\"match\":{\"or\":[{\"equals\":\"nousresearch/hermes-4-405b\"},{\"equals\":\"nousresearch/hermes-4-405b-fast\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":3}},{\"id\":\"NousResearch/Hermes-4-70B\",\"match\":{\"or\":[{\"equals\":\"nousresearch/hermes-4-70b\"},{\"equals\":\"nousresearch/hermes-4-70b-fast\"}]},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.4}},{\"id\":\"PrimeIntellect/INTELLECT-3-FP8\",\"match\":{\"or\":[{\"equals\":\"primeintellect/intellect-3-fp8\"},{\"equals\":\"primeintellect/intellect-3-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.1}},{\"id\":\"Qwen/Qwen2.5-Coder-7B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-coder-7b\"},{\"equals\":\"qwen/qwen2.5-coder-7b-fast\"}]},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.09}},{\"id\":\"Qwen/Qwen2.5-VL-72B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-vl-72b-instruct\"},{\"equals\":\"qwen/qwen2.5-vl-72b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.75}},{\"id\":\"Qwen/Qwen3-235B-A22B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"Qwen/Qwen3-235B-A22B-Thinking-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-thinking-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-thinking-2507-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.8}},{\"id\":\"Qwen/Qwen3-30B-A3B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-30b-a3b-instruct-2507\"},{\"equals\":\"qwen/qwen3-30b-a3b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-30B-A3B-Thinking-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-30b-a3b-thinking-2507\"},{\"equals\":\"qwen/qwen3-30b-a3b-thinking-2507-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-Coder-30B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-30b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-coder-30b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-Coder-480B-A35B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":1.8}},{\"id\":\"deepseek-ai/DeepSeek-R1-0528\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-0528\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528-fast\"}]},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":2.4}},{\"id\":\"deepseek-ai/DeepSeek-V3-0324\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3-0324\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324-fast\"}]},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":2.25}},{\"id\":\"google/gemma-2-2b-it\",\"match\":{\"or\":[{\"equals\":\"google/gemma-2-2b-it\"},{\"equals\":\"google/gemma-2-2b-it-fast\"}]},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.06}},{\"id\":\"google/gemma-2-9b-it\",\"match\":{\"or\":[{\"equals\":\"google/gemma-2-9b-it\"},{\"equals\":\"google/gemma-2-9b-it-fast\"}]},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.09}},{\"id\":\"google/gemma-3-27b-it\",\"match\":{\"or\":[{\"equals\":\"google/gemma-3-27b-it\"},{\"equals\":\"google/gemma-3-27b-it-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.09}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.75}},{\"id\":\"moonshotai/Kimi-K2-Instruct\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-instruct\"},{\"equals\":\"moonshotai/kimi-k2-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":2.4}},{\"id\":\"moonshotai/Kimi-K2-Thinking\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-thinking\"},{\"equals\":\"moonshotai/kimi-k2-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.5}},{\"id\":\"nvidia/Llama-3_1-Nemotron-Ultra-253B-v1\",\"match\":{\"or\":[{\"equals\":\"nvidia/llama-3_1-nemotron-ultra-253b-v1\"},{\"equals\":\"nvidia/llama-3_1-nemotron-ultra-253b-v1-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.8}},{\"id\":\"nvidia/NVIDIA-Nemotron-Nano-12B-v2\",\"match\":{\"or\":[{\"equals\":\"nvidia/nvidia-nemotron-nano-12b-v2\"},{\"equals\":\"nvidia/nvidia-nemotron-nano-12b-v2-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.2}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"zai-org/GLM-4.5\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5\"},{\"equals\":\"zai-org/glm-4.5-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-4.5-Air\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5-air\"},{\"equals\":\"zai-org/glm-4.5-air-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.2}}]},{\"id\":\"huggingface_novita\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/novita\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"novita\"}]},\"models\":[{\"id\":\"MiniMaxAI/MiniMax-M1-80k\",\"match\":{\"or\":[{\"equals\":\"minimaxai/minimax-m1-80k\"},{\"equals\":\"minimaxai/minimax-m1-80k-fast\"}]},\"prices\":{\"input_mtok\":0.55,\"output_mtok\":2.2}},{\"id\":\"MiniMaxAI/MiniMax-M2\",\"match\":{\"or\":[{\"equals\":\"minimaxai/minimax-m2\"},{\"equals\":\"minimaxai/minimax-m2-fast\"},{\"equals\":\"minimaxai/minimax-m2.1\"},{\"equals\":\"minimaxai/minimax-m2.1-fast\"},{\"equals\":\"minimaxai/minimax-m2.5\"},{\"equals\":\"minimaxai/minimax-m2.5-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.2}},{\"id\":\"NousResearch/Hermes-2-Pro-Llama-3-8B\",\"match\":{\"or\":[{\"equals\":\"nousresearch/hermes-2-pro-llama-3-8b\"},{\"equals\":\"nousresearch/hermes-2-pro-llama-3-8b-fast\"}]},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.14}},{\"id\":\"Qwen/Qwen2.5-72B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-72b-instruct\"},{\"equals\":\"qwen/qwen2.5-72b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.38,\"output_mtok\":0.4}},{\"id\":\"Qwen/Qwen3-235B-A22B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b\"},{\"equals\":\"qwen/qwen3-235b-a22b-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.8}},{\"id\":\"Qwen/Qwen3-235B-A22B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.58}},{\"id\":\"Qwen/Qwen3-235B-A22B-Thinking-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-thinking-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-thinking-2507-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":3}},{\"id\":\"Qwen/Qwen3-30B-A3B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-30b-a3b\"},{\"equals\":\"qwen/qwen3-30b-a3b-fast\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.45}},{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.45}},{\"id\":\"Qwen/Qwen3-Coder-480B-A35B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.3}},{\"id\":\"Qwen/Qwen3-Coder-Next\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-next\"},{\"equals\":\"qwen/qwen3-coder-next-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.5}},{\"id\":\"Qwen/Qwen3-Next-80B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":1.5}},{\"id\":\"Qwen/Qwen3-Next-80B-A3B-Thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":1.5}},{\"id\":\"Qwen/Qwen3-VL-235B-A22B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-235b-a22b-instruct\"},{\"equals\":\"qwen/qwen3-vl-235b-a22b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.5}},{\"id\":\"Qwen/Qwen3-VL-235B-A22B-Thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-235b-a22b-thinking\"},{\"equals\":\"qwen/qwen3-vl-235b-a22b-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.98,\"output_mtok\":3.95}},{\"id\":\"Qwen/Qwen3-VL-30B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-30b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-vl-30b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.7}},{\"id\":\"Qwen/Qwen3-VL-30B-A3B-Thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-30b-a3b-thinking\"},{\"equals\":\"qwen/qwen3-vl-30b-a3b-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1}},{\"id\":\"Qwen/Qwen3-VL-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-8b-instruct\"},{\"equals\":\"qwen/qwen3-vl-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.5}},{\"id\":\"Qwen/Qwen3.5-122B-A10B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-122b-a10b\"},{\"equals\":\"qwen/qwen3.5-122b-a10b-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":3.2}},{\"id\":\"Qwen/Qwen3.5-27B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-27b\"},{\"equals\":\"qwen/qwen3.5-27b-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":2.4}},{\"id\":\"Qwen/Qwen3.5-35B-A3B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-35b-a3b\"},{\"equals\":\"qwen/qwen3.5-35b-a3b-fast\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3.5-397B-A17B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-397b-a17b\"},{\"equals\":\"qwen/qwen3.5-397b-a17b-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":3.6}},{\"id\":\"Sao10K/L3-70B-Euryale-v2.1\",\"match\":{\"or\":[{\"equals\":\"sao10k/l3-70b-euryale-v2.1\"},{\"equals\":\"sao10k/l3-70b-euryale-v2.1-fast\"}]},\"prices\":{\"input_mtok\":1.48,\"output_mtok\":1.48}},{\"id\":\"Sao10K/L3-8B-Lunaris-v1\",\"match\":{\"or\":[{\"equals\":\"sao10k/l3-8b-lunaris-v1\"},{\"equals\":\"sao10k/l3-8b-lunaris-v1-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"Sao10K/L3-8B-Stheno-v3.2\",\"match\":{\"or\":[{\"equals\":\"sao10k/l3-8b-stheno-v3.2\"},{\"equals\":\"sao10k/l3-8b-stheno-v3.2-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"XiaomiMiMo/MiMo-V2-Flash\",\"match\":{\"or\":[{\"equals\":\"xiaomimimo/mimo-v2-flash\"},{\"equals\":\"xiaomimimo/mimo-v2-flash-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"alpindale/WizardLM-2-8x22B\",\"match\":{\"or\":[{\"equals\":\"alpindale/wizardlm-2-8x22b\"},{\"equals\":\"alpindale/wizardlm-2-8x22b-fast\"}]},\"prices\":{\"input_mtok\":0.62,\"output_mtok\":0.62}},{\"id\":\"baidu/ERNIE-4.5-21B-A3B-PT\",\"match\":{\"or\":[{\"equals\":\"baidu/ernie-4.5-21b-a3b-pt\"},{\"equals\":\"baidu/ernie-4.5-21b-a3b-pt-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.28}},{\"id\":\"baidu/ERNIE-4.5-300B-A47B-Base-PT\",\"match\":{\"or\":[{\"equals\":\"baidu/ernie-4.5-300b-a47b-base-pt\"},{\"equals\":\"baidu/ernie-4.5-300b-a47b-base-pt-fast\"}]},\"prices\":{\"input_mtok\":0.28,\"output_mtok\":1.1}},{\"id\":\"baidu/ERNIE-4.5-VL-28B-A3B-PT\",\"match\":{\"or\":[{\"equals\":\"baidu/ernie-4.5-vl-28b-a3b-pt\"},{\"equals\":\"baidu/ernie-4.5-vl-28b-a3b-pt-fast\"}]},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.56}},{\"id\":\"baidu/ERNIE-4.5-VL-424B-A47B-Base-PT\",\"match\":{\"or\":[{\"equals\":\"baidu/ernie-4.5-vl-424b-a47b-base-pt\"},{\"equals\":\"baidu/ernie-4.5-vl-424b-a47b-base-pt-fast\"}]},\"prices\":{\"input_mtok\":0.42,\"output_mtok\":1.25}},{\"id\":\"deepseek-ai/DeepSeek-Prover-V2-671B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-prover-v2-671b\"},{\"equals\":\"deepseek-ai/deepseek-prover-v2-671b-fast\"}]},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":2.5}},{\"id\":\"deepseek-ai/DeepSeek-R1\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1\"},{\"equals\":\"deepseek-ai/deepseek-r1-fast\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528-fast\"}]},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":2.5}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Llama-70B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b-fast\"}]},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"deepseek-ai/DeepSeek-V3\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3\"},{\"equals\":\"deepseek-ai/deepseek-v3-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":1.3}},{\"id\":\"deepseek-ai/DeepSeek-V3-0324\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3-0324\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324-fast\"}]},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":1.12}},{\"id\":\"deepseek-ai/DeepSeek-V3.1\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3.1\"},{\"equals\":\"deepseek-ai/deepseek-v3.1-fast\"},{\"equals\":\"deepseek-ai/deepseek-v3.1-terminus\"},{\"equals\":\"deepseek-ai/deepseek-v3.1-terminus-fast\"}]},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":1}},{\"id\":\"deepseek-ai/DeepSeek-V3.2\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3.2\"},{\"equals\":\"deepseek-ai/deepseek-v3.2-fast\"}]},\"prices\":{\"input_mtok\":0.269,\"output_mtok\":0.4}},{\"id\":\"deepseek-ai/DeepSeek-V3.2-Exp\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3.2-exp\"},{\"equals\":\"deepseek-ai/deepseek-v3.2-exp-fast\"}]},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.41}},{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.05}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.135,\"output_mtok\":0.4}},{\"id\":\"meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-4-maverick-17b-128e-instruct-fp8\"},{\"equals\":\"meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.85}},{\"id\":\"meta-llama/Llama-4-Scout-17B-16E-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct\"},{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.59}},{\"id\":\"meta-llama/Meta-Llama-3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/meta-llama-3-70b-instruct\"},{\"equals\":\"meta-llama/meta-llama-3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.51,\"output_mtok\":0.74}},{\"id\":\"meta-llama/Meta-Llama-3-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/meta-llama-3-8b-instruct\"},{\"equals\":\"meta-llama/meta-llama-3-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"moonshotai/Kimi-K2-Instruct\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-instruct\"},{\"equals\":\"moonshotai/kimi-k2-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.57,\"output_mtok\":2.3}},{\"id\":\"moonshotai/Kimi-K2-Instruct-0905\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-instruct-0905\"},{\"equals\":\"moonshotai/kimi-k2-instruct-0905-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.5}},{\"id\":\"moonshotai/Kimi-K2-Thinking\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2-thinking\"},{\"equals\":\"moonshotai/kimi-k2-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.5}},{\"id\":\"moonshotai/Kimi-K2.5\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2.5\"},{\"equals\":\"moonshotai/kimi-k2.5-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":3}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.25}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.15}},{\"id\":\"zai-org/AutoGLM-Phone-9B-Multilingual\",\"match\":{\"or\":[{\"equals\":\"zai-org/autoglm-phone-9b-multilingual\"},{\"equals\":\"zai-org/autoglm-phone-9b-multilingual-fast\"}]},\"prices\":{\"input_mtok\":0.035,\"output_mtok\":0.138}},{\"id\":\"zai-org/GLM-4-32B-0414\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4-32b-0414\"},{\"equals\":\"zai-org/glm-4-32b-0414-fast\"}]},\"prices\":{\"input_mtok\":0.55,\"output_mtok\":1.66}},{\"id\":\"zai-org/GLM-4.5\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5\"},{\"equals\":\"zai-org/glm-4.5-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-4.5-Air\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5-air\"},{\"equals\":\"zai-org/glm-4.5-air-fast\"}]},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.85}},{\"id\":\"zai-org/GLM-4.5V\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5v\"},{\"equals\":\"zai-org/glm-4.5v-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.8}},{\"id\":\"zai-org/GLM-4.6\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.6\"},{\"equals\":\"zai-org/glm-4.6-fast\"}]},\"prices\":{\"input_mtok\":0.55,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-4.6V-Flash\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.6v-flash\"},{\"equals\":\"zai-org/glm-4.6v-flash-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.9}},{\"id\":\"zai-org/GLM-4.7\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.7\"},{\"equals\":\"zai-org/glm-4.7-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-4.7-Flash\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.7-flash\"},{\"equals\":\"zai-org/glm-4.7-flash-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.4}},{\"id\":\"zai-org/GLM-5\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-5\"},{\"equals\":\"zai-org/glm-5-fast\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":3.2}}]},{\"id\":\"huggingface_nscale\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/nscale\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"nscale\"}]},\"models\":[{\"id\":\"Qwen/QwQ-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwq-32b\"},{\"equals\":\"qwen/qwq-32b-fast\"}]},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.2}},{\"id\":\"Qwen/Qwen2.5-Coder-32B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-coder-32b-instruct\"},{\"equals\":\"qwen/qwen2.5-coder-32b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.2}},{\"id\":\"Qwen/Qwen2.5-Coder-3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-coder-3b-instruct\"},{\"equals\":\"qwen/qwen2.5-coder-3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.03}},{\"id\":\"Qwen/Qwen2.5-Coder-7B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-coder-7b-instruct\"},{\"equals\":\"qwen/qwen2.5-coder-7b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.03}},{\"id\":\"Qwen/Qwen3-14B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-14b\"},{\"equals\":\"qwen/qwen3-14b-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.2}},{\"id\":\"Qwen/Qwen3-235B-A22B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b\"},{\"equals\":\"qwen/qwen3-235b-a22b-fast\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.25}},{\"id\":\"Qwen/Qwen3-4B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-4b-instruct-2507\"},{\"equals\":\"qwen/qwen3-4b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.03}},{\"id\":\"Qwen/Qwen3-4B-Thinking-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-4b-thinking-2507\"},{\"equals\":\"qwen/qwen3-4b-thinking-2507-fast\"}]},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.03}},{\"id\":\"Qwen/Qwen3-8B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-8b\"},{\"equals\":\"qwen/qwen3-8b-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.18}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Llama-70B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b-fast\"}]},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":0.75}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Llama-8B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-8b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-8b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-1.5b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-1.5b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Qwen-32B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-32b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-32b-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Qwen-7B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-7b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-qwen-7b-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.06}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.4}},{\"id\":\"meta-llama/Llama-4-Scout-17B-16E-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct\"},{\"equals\":\"meta-llama/llama-4-scout-17b-16e-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.29}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.2}}]},{\"id\":\"huggingface_ovhcloud\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/ovhcloud\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"ovhcloud\"}]},\"models\":[{\"id\":\"Qwen/Qwen2.5-VL-72B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-vl-72b-instruct\"},{\"equals\":\"qwen/qwen2.5-vl-72b-instruct-fast\"}]},\"prices\":{\"input_mtok\":1.01,\"output_mtok\":1.01}},{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.25}},{\"id\":\"Qwen/Qwen3-Coder-30B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-30b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-coder-30b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.26}},{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.11}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.74,\"output_mtok\":0.74}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.47}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.18}}]},{\"id\":\"huggingface_publicai\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/publicai\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"publicai\"}]},\"models\":[{\"id\":\"aisingapore/Gemma-SEA-LION-v4-27B-IT\",\"match\":{\"or\":[{\"equals\":\"aisingapore/gemma-sea-lion-v4-27b-it\"},{\"equals\":\"aisingapore/gemma-sea-lion-v4-27b-it-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.4}},{\"id\":\"aisingapore/Qwen-SEA-LION-v4-32B-IT\",\"match\":{\"or\":[{\"equals\":\"aisingapore/qwen-sea-lion-v4-32b-it\"},{\"equals\":\"aisingapore/qwen-sea-lion-v4-32b-it-fast\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.5}},{\"id\":\"allenai/Olmo-3-7B-Instruct\",\"match\":{\"or\":[{\"equals\":\"allenai/olmo-3-7b-instruct\"},{\"equals\":\"allenai/olmo-3-7b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"allenai/Olmo-3.1-32B-Instruct\",\"match\":{\"or\":[{\"equals\":\"allenai/olmo-3.1-32b-instruct\"},{\"equals\":\"allenai/olmo-3.1-32b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"dicta-il/DictaLM-3.0-24B-Thinking\",\"match\":{\"or\":[{\"equals\":\"dicta-il/dictalm-3.0-24b-thinking\"},{\"equals\":\"dicta-il/dictalm-3.0-24b-thinking-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.4}},{\"id\":\"swiss-ai/Apertus-70B-Instruct-2509\",\"match\":{\"or\":[{\"equals\":\"swiss-ai/apertus-70b-instruct-2509\"},{\"equals\":\"swiss-ai/apertus-70b-instruct-2509-fast\"}]},\"prices\":{\"input_mtok\":0.82,\"output_mtok\":2.92}},{\"id\":\"swiss-ai/Apertus-8B-Instruct-2509\",\"match\":{\"or\":[{\"equals\":\"swiss-ai/apertus-8b-instruct-2509\"},{\"equals\":\"swiss-ai/apertus-8b-instruct-2509-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"utter-project/EuroLLM-22B-Instruct-2512\",\"match\":{\"or\":[{\"equals\":\"utter-project/eurollm-22b-instruct-2512\"},{\"equals\":\"utter-project/eurollm-22b-instruct-2512-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}}]},{\"id\":\"huggingface_sambanova\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/sambanova\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"sambanova\"}]},\"models\":[{\"id\":\"Qwen/Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-32b\"},{\"equals\":\"qwen/qwen3-32b-fast\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.8}},{\"id\":\"deepseek-ai/DeepSeek-R1-0528\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-0528\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528-fast\"}]},\"prices\":{\"input_mtok\":5,\"output_mtok\":7}},{\"id\":\"deepseek-ai/DeepSeek-R1-Distill-Llama-70B\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b\"},{\"equals\":\"deepseek-ai/deepseek-r1-distill-llama-70b-fast\"}]},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":1.4}},{\"id\":\"deepseek-ai/DeepSeek-V3-0324\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3-0324\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324-fast\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":4.5}},{\"id\":\"meta-llama/Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.2}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":0.59}},{\"id\":\"tokyotech-llm/Llama-3.3-Swallow-70B-Instruct-v0.4\",\"match\":{\"or\":[{\"equals\":\"tokyotech-llm/llama-3.3-swallow-70b-instruct-v0.4\"},{\"equals\":\"tokyotech-llm/llama-3.3-swallow-70b-instruct-v0.4-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.2}}]},{\"id\":\"huggingface_together\",\"api_pattern\":\"https://router\\\\.huggingface\\\\.co/together\",\"provider_match\":{\"and\":[{\"contains\":\"huggingface\"},{\"contains\":\"together\"}]},\"models\":[{\"id\":\"EssentialAI/rnj-1-instruct\",\"match\":{\"or\":[{\"equals\":\"essentialai/rnj-1-instruct\"},{\"equals\":\"essentialai/rnj-1-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"Qwen/Qwen2.5-7B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen2.5-7b-instruct\"},{\"equals\":\"qwen/qwen2.5-7b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen3-235B-A22B-Instruct-2507\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507\"},{\"equals\":\"qwen/qwen3-235b-a22b-instruct-2507-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"Qwen/Qwen3-Coder-480B-A35B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fast\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fp8\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-instruct-fp8-fast\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"Qwen/Qwen3-Coder-Next-FP8\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-next-fp8\"},{\"equals\":\"qwen/qwen3-coder-next-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.2}},{\"id\":\"Qwen/Qwen3-Next-80B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":1.5}},{\"id\":\"Qwen/Qwen3-VL-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-vl-8b-instruct\"},{\"equals\":\"qwen/qwen3-vl-8b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.18000000000000002,\"output_mtok\":0.68}},{\"id\":\"Qwen/Qwen3.5-397B-A17B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-397b-a17b\"},{\"equals\":\"qwen/qwen3.5-397b-a17b-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":3.6}},{\"id\":\"Qwen/Qwen3.5-9B\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-9b\"},{\"equals\":\"qwen/qwen3.5-9b-fast\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.15}},{\"id\":\"ServiceNow-AI/Apriel-1.6-15b-Thinker\",\"match\":{\"or\":[{\"equals\":\"servicenow-ai/apriel-1.6-15b-thinker\"},{\"equals\":\"servicenow-ai/apriel-1.6-15b-thinker-fast\"}]},\"prices\":{}},{\"id\":\"deepcogito/cogito-671b-v2.1\",\"match\":{\"or\":[{\"equals\":\"deepcogito/cogito-671b-v2.1\"},{\"equals\":\"deepcogito/cogito-671b-v2.1-fast\"},{\"equals\":\"deepcogito/cogito-671b-v2.1-fp8\"},{\"equals\":\"deepcogito/cogito-671b-v2.1-fp8-fast\"}]},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":1.25}},{\"id\":\"deepseek-ai/DeepSeek-R1\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-r1\"},{\"equals\":\"deepseek-ai/deepseek-r1-fast\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528\"},{\"equals\":\"deepseek-ai/deepseek-r1-0528-fast\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":7}},{\"id\":\"deepseek-ai/DeepSeek-V3\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3\"},{\"equals\":\"deepseek-ai/deepseek-v3-fast\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324\"},{\"equals\":\"deepseek-ai/deepseek-v3-0324-fast\"}]},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":1.25}},{\"id\":\"deepseek-ai/DeepSeek-V3.1\",\"match\":{\"or\":[{\"equals\":\"deepseek-ai/deepseek-v3.1\"},{\"equals\":\"deepseek-ai/deepseek-v3.1-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.7}},{\"id\":\"google/gemma-3n-E4B-it\",\"match\":{\"or\":[{\"equals\":\"google/gemma-3n-e4b-it\"},{\"equals\":\"google/gemma-3n-e4b-it-fast\"}]},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.04}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},{\"equals\":\"meta-llama/llama-3.3-70b-instruct-fast\"}]},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-4-maverick-17b-128e-instruct-fp8\"},{\"equals\":\"meta-llama/llama-4-maverick-17b-128e-instruct-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.85}},{\"id\":\"moonshotai/Kimi-K2.5\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2.5\"},{\"equals\":\"moonshotai/kimi-k2.5-fast\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":2.8}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-120b\"},{\"equals\":\"openai/gpt-oss-120b-fast\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-oss-20b\"},{\"equals\":\"openai/gpt-oss-20b-fast\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.2}},{\"id\":\"zai-org/GLM-4.5-Air-FP8\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.5-air-fp8\"},{\"equals\":\"zai-org/glm-4.5-air-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.1}},{\"id\":\"zai-org/GLM-4.6\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.6\"},{\"equals\":\"zai-org/glm-4.6-fast\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.2}},{\"id\":\"zai-org/GLM-4.7-FP8\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-4.7-fp8\"},{\"equals\":\"zai-org/glm-4.7-fp8-fast\"}]},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":2}},{\"id\":\"zai-org/GLM-5\",\"match\":{\"or\":[{\"equals\":\"zai-org/glm-5\"},{\"equals\":\"zai-org/glm-5-fast\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":3.2}}]},{\"id\":\"minimax\",\"api_pattern\":\"https://api\\\\.minimax(i)?\\\\.(?:com|io)\",\"model_match\":{\"or\":[{\"starts_with\":\"MiniMax-M\"},{\"starts_with\":\"minimax-m\"},{\"equals\":\"minimax-01\"},{\"equals\":\"M2-her\"},{\"equals\":\"m2-her\"}]},\"models\":[{\"id\":\"M2-her\",\"match\":{\"or\":[{\"equals\":\"M2-her\"},{\"equals\":\"m2-her\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.2}},{\"id\":\"MiniMax-M2\",\"match\":{\"or\":[{\"equals\":\"MiniMax-M2\"},{\"equals\":\"minimax-m2\"},{\"equals\":\"MiniMax-M2.1\"},{\"equals\":\"minimax-m2.1\"},{\"equals\":\"MiniMax-M2.5\"},{\"equals\":\"minimax-m2.5\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.03,\"output_mtok\":1.2}},{\"id\":\"MiniMax-M2.1-highspeed\",\"match\":{\"or\":[{\"contains\":\"M2.1-highspeed\"},{\"contains\":\"m2.1-highspeed\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.03,\"output_mtok\":2.4}},{\"id\":\"MiniMax-M2.5-highspeed\",\"match\":{\"or\":[{\"contains\":\"M2.5-highspeed\"},{\"contains\":\"m2.5-highspeed\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.03,\"output_mtok\":2.4}},{\"id\":\"MiniMax-M2.7\",\"match\":{\"or\":[{\"equals\":\"MiniMax-M2.7\"},{\"equals\":\"minimax-m2.7\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.06,\"output_mtok\":1.2}},{\"id\":\"MiniMax-M2.7-highspeed\",\"match\":{\"or\":[{\"contains\":\"M2.7-highspeed\"},{\"contains\":\"m2.7-highspeed\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.06,\"output_mtok\":2.4}},{\"id\":\"minimax-01\",\"match\":{\"equals\":\"minimax-01\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.1}},{\"id\":\"minimax-m1\",\"match\":{\"equals\":\"minimax-m1\"},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":2.2}},{\"id\":\"minimax-m3\",\"match\":{\"equals\":\"minimax-m3\"},\"prices\":{\"input_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":512000,\"price\":0.6}]},\"cache_read_mtok\":{\"base\":0.06,\"tiers\":[{\"start\":512000,\"price\":0.12}]},\"output_mtok\":{\"base\":1.2,\"tiers\":[{\"start\":512000,\"price\":2.4}]}}}]},{\"id\":\"mistral\",\"api_pattern\":\"https://api\\\\.mistral\\\\.ai\",\"model_match\":{\"regex\":\"^(?![^/]+/)(?:labs-)?(?:(?:mi|code|dev|magi|mini)stral|mixtral|pixtral|voxtral|open-(?:mistral|mixtral))\"},\"provider_match\":{\"starts_with\":\"mistral\"},\"models\":[{\"id\":\"codestral\",\"match\":{\"or\":[{\"equals\":\"codestral-latest\"},{\"equals\":\"codestral-2501\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.9}},{\"id\":\"codestral-2508\",\"match\":{\"equals\":\"codestral-2508\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":0.9}},{\"id\":\"devstral-2512\",\"match\":{\"equals\":\"devstral-2512\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.04,\"output_mtok\":2}},{\"id\":\"devstral-small\",\"match\":{\"or\":[{\"equals\":\"devstral-small\"},{\"equals\":\"devstral-small-2505\"},{\"equals\":\"devstral-small-2507\"},{\"equals\":\"devstral-small-latest\"},{\"equals\":\"labs-devstral-small-2512\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3},\"deprecated\":true},{\"id\":\"devstral-small:free\",\"match\":{\"equals\":\"devstral-small:free\"},\"prices\":{}},{\"id\":\"magistral-medium\",\"match\":{\"or\":[{\"starts_with\":\"magistral-medium\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":5}},{\"id\":\"magistral-small\",\"match\":{\"starts_with\":\"magistral-small-\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"ministral-14b-2512\",\"match\":{\"equals\":\"ministral-14b-2512\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":0.2}},{\"id\":\"ministral-3b\",\"match\":{\"equals\":\"ministral-3b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"ministral-3b-2512\",\"match\":{\"equals\":\"ministral-3b-2512\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.1}},{\"id\":\"ministral-8b\",\"match\":{\"or\":[{\"equals\":\"ministral-8b\"},{\"equals\":\"ministral-8b-2410\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"ministral-8b-2512\",\"match\":{\"equals\":\"ministral-8b-2512\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.15}},{\"id\":\"ministral-8b-latest\",\"match\":{\"equals\":\"ministral-8b-latest\"},\"prices\":[{\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"constraint\":{\"start_date\":\"2025-12-02\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.15}}]},{\"id\":\"mistral-7b\",\"match\":{\"or\":[{\"equals\":\"mistral-7b\"},{\"equals\":\"open-mistral-7b\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.25}},{\"id\":\"mistral-embed\",\"match\":{\"equals\":\"mistral-embed\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistral-large\",\"match\":{\"or\":[{\"equals\":\"mistral-large\"},{\"equals\":\"mistral-large-latest\"},{\"equals\":\"mistral-large-2407\"},{\"equals\":\"mistral-large-2411\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"mistral-large-2512\",\"match\":{\"equals\":\"mistral-large-2512\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.05,\"output_mtok\":1.5}},{\"id\":\"mistral-medium-2312\",\"match\":{\"equals\":\"mistral-medium-2312\"},\"prices\":{\"input_mtok\":2.7,\"output_mtok\":8.1}},{\"id\":\"mistral-medium-3-1\",\"match\":{\"or\":[{\"equals\":\"mistral-medium\"},{\"equals\":\"mistral-medium-2505\"},{\"equals\":\"mistral-medium-2508\"}]},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.04,\"output_mtok\":2}},{\"id\":\"mistral-medium-3-5\",\"match\":{\"or\":[{\"equals\":\"mistral-medium-3.5\"},{\"equals\":\"mistral-medium-3-5\"},{\"equals\":\"mistral-medium-3\"}]},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":7.5}},{\"id\":\"mistral-medium-latest\",\"match\":{\"equals\":\"mistral-medium-latest\"},\"prices\":[{\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.04,\"output_mtok\":2}},{\"constraint\":{\"start_date\":\"2026-06-16\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.15,\"output_mtok\":7.5}}]},{\"id\":\"mistral-nemo\",\"match\":{\"or\":[{\"equals\":\"mistral-nemo\"},{\"equals\":\"open-mistral-nemo\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"mistral-nemo:free\",\"match\":{\"equals\":\"mistral-nemo:free\"},\"prices\":{}},{\"id\":\"mistral-ocr-2503\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-2503\"},{\"equals\":\"mistral-ocr-2503-completion\"}]},\"prices\":{\"input_document_kpages\":1},\"deprecated\":true},{\"id\":\"mistral-ocr-2505\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-2505\"},{\"equals\":\"mistral-ocr-2505-completion\"}]},\"prices\":{\"input_document_kpages\":1,\"input_annotated_document_kpages\":3},\"deprecated\":true},{\"id\":\"mistral-ocr-2512\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-2512\"},{\"equals\":\"mistral-ocr-2512-completion\"}]},\"prices\":{\"input_document_kpages\":2,\"input_annotated_document_kpages\":3}},{\"id\":\"mistral-ocr-4-0\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-4-0\"},{\"equals\":\"mistral-ocr-4-0-completion\"}]},\"prices\":{\"input_document_kpages\":4,\"input_annotated_document_kpages\":5}},{\"id\":\"mistral-ocr-4-1\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-4\"},{\"equals\":\"mistral-ocr-4-completion\"},{\"equals\":\"mistral-ocr-4-1\"},{\"equals\":\"mistral-ocr-4-1-completion\"}]},\"prices\":{\"input_document_kpages\":4,\"input_annotated_document_kpages\":5}},{\"id\":\"mistral-ocr-latest\",\"match\":{\"or\":[{\"equals\":\"mistral-ocr-latest\"},{\"equals\":\"mistral-ocr-latest-completion\"}]},\"prices\":[{\"prices\":{\"input_document_kpages\":1}},{\"constraint\":{\"start_date\":\"2025-05-22\",\"type\":\"start_date\"},\"prices\":{\"input_document_kpages\":1,\"input_annotated_document_kpages\":3}},{\"constraint\":{\"start_date\":\"2025-12-18\",\"type\":\"start_date\"},\"prices\":{\"input_document_kpages\":2,\"input_annotated_document_kpages\":3}},{\"constraint\":{\"start_date\":\"2026-06-23\",\"type\":\"start_date\"},\"prices\":{\"input_document_kpages\":4,\"input_annotated_document_kpages\":5}}]},{\"id\":\"mistral-saba\",\"match\":{\"or\":[{\"equals\":\"mistral-saba\"},{\"equals\":\"mistral-saba-latest\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"mistral-small-24b-instruct-2501\",\"match\":{\"equals\":\"mistral-small-24b-instruct-2501\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.08}},{\"id\":\"mistral-small-24b-instruct-2501:free\",\"match\":{\"equals\":\"mistral-small-24b-instruct-2501:free\"},\"prices\":{}},{\"id\":\"mistral-small-2603\",\"match\":{\"equals\":\"mistral-small-2603\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.6}},{\"id\":\"mistral-small-3.1-24b-instruct\",\"match\":{\"equals\":\"mistral-small-3.1-24b-instruct\"},\"prices\":{\"input_mtok\":0.351,\"output_mtok\":0.555}},{\"id\":\"mistral-small-3.2-24b-instruct\",\"match\":{\"equals\":\"mistral-small-3.2-24b-instruct\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.2}},{\"id\":\"mistral-small-latest\",\"match\":{\"equals\":\"mistral-small-latest\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"mistral-tiny\",\"match\":{\"equals\":\"mistral-tiny\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.25},\"deprecated\":true},{\"id\":\"mixtral-8x22b-instruct\",\"match\":{\"equals\":\"mixtral-8x22b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"mixtral-8x7b\",\"match\":{\"or\":[{\"starts_with\":\"mixtral-8x7b\"},{\"equals\":\"open-mixtral-8x7b\"}]},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.7}},{\"id\":\"pixtral-12b\",\"match\":{\"or\":[{\"equals\":\"pixtral-12b\"},{\"equals\":\"pixtral-12b-latest\"}]},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"pixtral-large\",\"match\":{\"or\":[{\"equals\":\"pixtral-large-latest\"},{\"equals\":\"pixtral-large-2411\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"voxtral-mini-2602\",\"match\":{\"or\":[{\"equals\":\"voxtral-mini-latest\"},{\"equals\":\"voxtral-mini-2602\"}]},\"prices\":{\"audio_hours\":0.18,\"input_audio_hours\":0.18}},{\"id\":\"voxtral-small-24b-2507\",\"match\":{\"or\":[{\"equals\":\"voxtral-small-24b-2507\"},{\"equals\":\"voxtral-small-2507\"},{\"equals\":\"voxtral-small-latest\"}]},\"prices\":[{\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.3}},{\"constraint\":{\"start_date\":\"2026-08-11\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.4}}]}]},{\"id\":\"modal\",\"api_pattern\":\"https://[^/]+\\\\.modal\\\\.(?:run|direct)(?:/|$)\",\"provider_match\":{\"contains\":\"modal\"},\"models\":[{\"id\":\"moonshotai/Kimi-K3\",\"match\":{\"equals\":\"moonshotai/Kimi-K3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"thinkingmachines/Inkling-NVFP4\",\"match\":{\"equals\":\"thinkingmachines/Inkling-NVFP4\"},\"prices\":{\"input_mtok\":1.2,\"cache_read_mtok\":0.27,\"output_mtok\":5}}]},{\"id\":\"moonshotai\",\"api_pattern\":\"https://api\\\\.moonshot\\\\.\",\"model_match\":{\"or\":[{\"starts_with\":\"kimi\"},{\"starts_with\":\"moonshot\"}]},\"provider_match\":{\"contains\":\"moonshot\"},\"models\":[{\"id\":\"kimi-k2\",\"match\":{\"equals\":\"kimi-k2\"},\"prices\":{\"input_mtok\":0.57,\"output_mtok\":2.3},\"deprecated\":true},{\"id\":\"kimi-k2-0711-preview\",\"match\":{\"equals\":\"kimi-k2-0711-preview\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.15,\"output_mtok\":2.5},\"deprecated\":true},{\"id\":\"kimi-k2-0905-preview\",\"match\":{\"equals\":\"kimi-k2-0905-preview\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.15,\"output_mtok\":2.5},\"deprecated\":true},{\"id\":\"kimi-k2-thinking\",\"match\":{\"equals\":\"kimi-k2-thinking\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.15,\"output_mtok\":2.5},\"deprecated\":true},{\"id\":\"kimi-k2-thinking-turbo\",\"match\":{\"equals\":\"kimi-k2-thinking-turbo\"},\"prices\":{\"input_mtok\":1.15,\"cache_read_mtok\":0.15,\"output_mtok\":8},\"deprecated\":true},{\"id\":\"kimi-k2-turbo-preview\",\"match\":{\"starts_with\":\"kimi-k2-turbo\"},\"prices\":{\"input_mtok\":1.15,\"cache_read_mtok\":0.15,\"output_mtok\":8},\"deprecated\":true},{\"id\":\"kimi-k2.5\",\"match\":{\"starts_with\":\"kimi-k2.5\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.1,\"output_mtok\":3}},{\"id\":\"kimi-k2.6\",\"match\":{\"starts_with\":\"kimi-k2.6\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.16,\"output_mtok\":4}},{\"id\":\"kimi-k2.7-code\",\"match\":{\"equals\":\"kimi-k2.7-code\"},\"prices\":{\"input_mtok\":0.95,\"cache_read_mtok\":0.19,\"output_mtok\":4}},{\"id\":\"kimi-k2.7-code-highspeed\",\"match\":{\"equals\":\"kimi-k2.7-code-highspeed\"},\"prices\":{\"input_mtok\":1.9,\"cache_read_mtok\":0.38,\"output_mtok\":8}},{\"id\":\"kimi-k3\",\"match\":{\"equals\":\"kimi-k3\"},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"moonshot-v1-128k\",\"match\":{\"or\":[{\"equals\":\"moonshot-v1-128k\"},{\"equals\":\"moonshot-v1-128k-vision-preview\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":5}},{\"id\":\"moonshot-v1-32k\",\"match\":{\"or\":[{\"equals\":\"moonshot-v1-32k\"},{\"equals\":\"moonshot-v1-32k-vision-preview\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":3}},{\"id\":\"moonshot-v1-8k\",\"match\":{\"or\":[{\"equals\":\"moonshot-v1-8k\"},{\"equals\":\"moonshot-v1-8k-vision-preview\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":2}}]},{\"id\":\"novita\",\"api_pattern\":\"https://api\\\\.novita\\\\.ai\",\"models\":[{\"id\":\"Sao10K/L3-8B-Stheno-v3.2\",\"match\":{\"equals\":\"Sao10K/L3-8B-Stheno-v3.2\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"cognitivecomputations/dolphin-mixtral-8x22b\",\"match\":{\"equals\":\"cognitivecomputations/dolphin-mixtral-8x22b\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"deepseek/deepseek-r1\",\"match\":{\"equals\":\"deepseek/deepseek-r1\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":4}},{\"id\":\"deepseek/deepseek-r1-distill-llama-70b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-llama-70b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"deepseek/deepseek-r1-distill-llama-8b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-llama-8b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-14b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-14b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-32b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-32b\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"deepseek/deepseek_v3\",\"match\":{\"equals\":\"deepseek/deepseek_v3\"},\"prices\":{\"input_mtok\":0.89,\"output_mtok\":0.89}},{\"id\":\"google/gemma-2-9b-it\",\"match\":{\"equals\":\"google/gemma-2-9b-it\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.08}},{\"id\":\"gryphe/mythomax-l2-13b\",\"match\":{\"equals\":\"gryphe/mythomax-l2-13b\"},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.09}},{\"id\":\"jondurbin/airoboros-l2-70b\",\"match\":{\"equals\":\"jondurbin/airoboros-l2-70b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"meta-llama/llama-3-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3-70b-instruct\"},\"prices\":{\"input_mtok\":0.51,\"output_mtok\":0.74}},{\"id\":\"meta-llama/llama-3-8b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3-8b-instruct\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"meta-llama/llama-3.1-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.1-70b-instruct\"},\"prices\":{\"input_mtok\":0.34,\"output_mtok\":0.39}},{\"id\":\"meta-llama/llama-3.1-8b-instruct\",\"match\":{\"or\":[{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},{\"equals\":\"meta-llama/llama-3.1-8b-instruct-max\"}]},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"meta-llama/llama-3.1-8b-instruct-bf16\",\"match\":{\"equals\":\"meta-llama/llama-3.1-8b-instruct-bf16\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.06}},{\"id\":\"meta-llama/llama-3.2-11b-vision-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-11b-vision-instruct\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.06}},{\"id\":\"meta-llama/llama-3.2-1b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-1b-instruct\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.02}},{\"id\":\"meta-llama/llama-3.2-3b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-3b-instruct\"},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.05}},{\"id\":\"meta-llama/llama-3.3-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},\"prices\":{\"input_mtok\":0.39,\"output_mtok\":0.39}},{\"id\":\"microsoft/wizardlm-2-8x22b\",\"match\":{\"equals\":\"microsoft/wizardlm-2-8x22b\"},\"prices\":{\"input_mtok\":0.62,\"output_mtok\":0.62}},{\"id\":\"mistralai/mistral-7b-instruct\",\"match\":{\"equals\":\"mistralai/mistral-7b-instruct\"},\"prices\":{\"input_mtok\":0.059,\"output_mtok\":0.059}},{\"id\":\"mistralai/mistral-nemo\",\"match\":{\"equals\":\"mistralai/mistral-nemo\"},\"prices\":{\"input_mtok\":0.17,\"output_mtok\":0.17}},{\"id\":\"nousresearch/hermes-2-pro-llama-3-8b\",\"match\":{\"equals\":\"nousresearch/hermes-2-pro-llama-3-8b\"},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.14}},{\"id\":\"nousresearch/nous-hermes-llama2-13b\",\"match\":{\"equals\":\"nousresearch/nous-hermes-llama2-13b\"},\"prices\":{\"input_mtok\":0.17,\"output_mtok\":0.17}},{\"id\":\"openchat/openchat-7b\",\"match\":{\"equals\":\"openchat/openchat-7b\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.06}},{\"id\":\"qwen/qwen-2-7b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2-7b-instruct\"},\"prices\":{\"input_mtok\":0.054,\"output_mtok\":0.054}},{\"id\":\"qwen/qwen-2-vl-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2-vl-72b-instruct\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":0.45}},{\"id\":\"qwen/qwen-2.5-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-72b-instruct\"},\"prices\":{\"input_mtok\":0.38,\"output_mtok\":0.4}},{\"id\":\"sao10k/l3-70b-euryale-v2.1\",\"match\":{\"equals\":\"sao10k/l3-70b-euryale-v2.1\"},\"prices\":{\"input_mtok\":1.48,\"output_mtok\":1.48}},{\"id\":\"sao10k/l3-8b-lunaris\",\"match\":{\"equals\":\"sao10k/l3-8b-lunaris\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"sao10k/l31-70b-euryale-v2.2\",\"match\":{\"equals\":\"sao10k/l31-70b-euryale-v2.2\"},\"prices\":{\"input_mtok\":1.48,\"output_mtok\":1.48}},{\"id\":\"sophosympatheia/midnight-rose-70b\",\"match\":{\"equals\":\"sophosympatheia/midnight-rose-70b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"teknium/openhermes-2.5-mistral-7b\",\"match\":{\"equals\":\"teknium/openhermes-2.5-mistral-7b\"},\"prices\":{\"input_mtok\":0.17,\"output_mtok\":0.17}}]},{\"id\":\"openai\",\"api_pattern\":\"https://api\\\\.openai\\\\.com\",\"model_match\":{\"or\":[{\"starts_with\":\"gpt-\"},{\"equals\":\"whisper-1\"},{\"regex\":\"^o[134]\"}]},\"provider_match\":{\"contains\":\"openai\"},\"models\":[{\"id\":\"ada\",\"match\":{\"or\":[{\"equals\":\"ada\"},{\"equals\":\"text-ada-001\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.4}},{\"id\":\"babbage\",\"match\":{\"equals\":\"babbage\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"chatgpt-4o-latest\",\"match\":{\"equals\":\"chatgpt-4o-latest\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"codex-mini\",\"match\":{\"or\":[{\"equals\":\"codex-mini\"},{\"equals\":\"codex-mini-latest\"}]},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.375,\"output_mtok\":6}},{\"id\":\"computer-use\",\"match\":{\"starts_with\":\"computer-use\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":12}},{\"id\":\"curie\",\"match\":{\"or\":[{\"equals\":\"curie\"},{\"equals\":\"text-curie-001\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"davinci\",\"match\":{\"or\":[{\"equals\":\"davinci\"},{\"equals\":\"text-davinci-001\"}]},\"prices\":{\"input_mtok\":20,\"output_mtok\":20}},{\"id\":\"ft:gpt-3.5-turbo-\",\"match\":{\"starts_with\":\"ft:gpt-3.5-turbo\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":6}},{\"id\":\"ft:gpt-4o\",\"match\":{\"starts_with\":\"ft:gpt-4o-2024-\"},\"prices\":{\"input_mtok\":3.75,\"output_mtok\":15}},{\"id\":\"ft:gpt-4o-mini\",\"match\":{\"starts_with\":\"ft:gpt-4o-mini-2024-\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.2}},{\"id\":\"gpt-3.5-0301\",\"match\":{\"or\":[{\"equals\":\"gpt-3.5-turbo-0301\"},{\"equals\":\"gpt-3.5-0301\"}]},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2}},{\"id\":\"gpt-3.5-turbo\",\"match\":{\"or\":[{\"equals\":\"gpt-3.5-turbo\"},{\"equals\":\"gpt-35-turbo\"},{\"equals\":\"gpt-3.5-turbo-0125\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"gpt-3.5-turbo-0613\",\"match\":{\"equals\":\"gpt-3.5-turbo-0613\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2}},{\"id\":\"gpt-3.5-turbo-1106\",\"match\":{\"equals\":\"gpt-3.5-turbo-1106\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"gpt-3.5-turbo-16k\",\"match\":{\"or\":[{\"equals\":\"gpt-3.5-turbo-16k\"},{\"equals\":\"gpt-3.5-turbo-16k-0613\"},{\"equals\":\"gpt-35-turbo-16k-0613\"},{\"equals\":\"gpt-35-turbo-16k\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":4}},{\"id\":\"gpt-3.5-turbo-instruct\",\"match\":{\"or\":[{\"starts_with\":\"gpt-3.5-turbo-instruct\"},{\"equals\":\"gpt-3.5-turbo-instruct-0914\"}]},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2}},{\"id\":\"gpt-4\",\"match\":{\"or\":[{\"equals\":\"gpt-4\"},{\"equals\":\"gpt-4-0314\"},{\"equals\":\"gpt-4-0613\"},{\"starts_with\":\"ft:gpt-4-0\"}]},\"prices\":{\"input_mtok\":30,\"output_mtok\":60}},{\"id\":\"gpt-4-32k\",\"match\":{\"or\":[{\"equals\":\"gpt-4-32k\"},{\"equals\":\"gpt-4-32k-0314\"},{\"equals\":\"gpt-4-32k-0613\"}]},\"prices\":{\"input_mtok\":60,\"output_mtok\":120}},{\"id\":\"gpt-4-turbo\",\"match\":{\"or\":[{\"equals\":\"gpt-4-turbo\"},{\"equals\":\"gpt-4-turbo-2024-04-09\"},{\"equals\":\"gpt-4-turbo-0125-preview\"},{\"equals\":\"gpt-4-0125-preview\"},{\"equals\":\"gpt-4-1106-preview\"},{\"equals\":\"gpt-4-turbo-preview\"}]},\"prices\":{\"input_mtok\":10,\"output_mtok\":30}},{\"id\":\"gpt-4-vision-preview\",\"match\":{\"or\":[{\"equals\":\"gpt-4-vision-preview\"},{\"equals\":\"gpt-4-1106-vision-preview\"}]},\"prices\":{\"input_mtok\":10,\"output_mtok\":30}},{\"id\":\"gpt-4.1\",\"match\":{\"or\":[{\"equals\":\"gpt-4.1\"},{\"equals\":\"gpt-4.1-2025-04-14\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-4.1-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-4.1-mini\"},{\"equals\":\"gpt-4.1-mini-2025-04-14\"}]},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.1,\"output_mtok\":1.6,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-4.1-nano\",\"match\":{\"or\":[{\"equals\":\"gpt-4.1-nano\"},{\"equals\":\"gpt-4.1-nano-2025-04-14\"}]},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.025,\"output_mtok\":0.4}},{\"id\":\"gpt-4.5-preview\",\"match\":{\"starts_with\":\"gpt-4.5-preview\"},\"prices\":{\"input_mtok\":75,\"cache_read_mtok\":37.5,\"output_mtok\":150}},{\"id\":\"gpt-4o\",\"match\":{\"or\":[{\"equals\":\"gpt-4o\"},{\"equals\":\"gpt-4o-2024-08-06\"},{\"equals\":\"gpt-4o-2024-11-20\"}]},\"prices\":{\"input_mtok\":2.5,\"cache_read_mtok\":1.25,\"output_mtok\":10,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-4o-2024-05-13\",\"match\":{\"equals\":\"gpt-4o-2024-05-13\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-4o-audio-preview\",\"match\":{\"starts_with\":\"gpt-4o-audio-preview\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"gpt-4o-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-4o-mini\"},{\"equals\":\"gpt-4o-mini-2024-07-18\"},{\"equals\":\"gpt-4o-mini-search-preview\"},{\"equals\":\"gpt-4o-mini-search-preview-2025-03-11\"}]},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.075,\"output_mtok\":0.6,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-4o-mini-2024-07-18.ft-\",\"match\":{\"starts_with\":\"gpt-4o-mini-2024-07-18.ft-\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.2}},{\"id\":\"gpt-4o-mini-audio-preview\",\"match\":{\"starts_with\":\"gpt-4o-mini-audio\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"gpt-4o-mini-realtime-preview\",\"match\":{\"starts_with\":\"gpt-4o-mini-realtime\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.3,\"output_mtok\":2.4,\"input_audio_mtok\":10,\"cache_audio_read_mtok\":0.3,\"output_audio_mtok\":20}},{\"id\":\"gpt-4o-mini-transcribe\",\"match\":{\"equals\":\"gpt-4o-mini-transcribe\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":5,\"input_audio_mtok\":3}},{\"id\":\"gpt-4o-mini-tts\",\"match\":{\"equals\":\"gpt-4o-mini-tts\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":12}},{\"id\":\"gpt-4o-realtime-preview\",\"match\":{\"starts_with\":\"gpt-4o-realtime\"},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":2.5,\"output_mtok\":20,\"input_audio_mtok\":40,\"cache_audio_read_mtok\":2.5,\"output_audio_mtok\":80}},{\"id\":\"gpt-4o-search-preview\",\"match\":{\"or\":[{\"equals\":\"gpt-4o-search-preview\"},{\"equals\":\"gpt-4o-search-preview-2025-03-11\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"gpt-4o-transcribe\",\"match\":{\"or\":[{\"equals\":\"gpt-4o-transcribe\"},{\"equals\":\"gpt-4o-transcribe-diarize\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10,\"input_audio_mtok\":6}},{\"id\":\"gpt-4o:extended\",\"match\":{\"equals\":\"gpt-4o:extended\"},\"prices\":{\"input_mtok\":6,\"output_mtok\":18}},{\"id\":\"gpt-5\",\"match\":{\"or\":[{\"equals\":\"gpt-5\"},{\"equals\":\"gpt-5-2025-08-07\"},{\"equals\":\"gpt-5-chat\"},{\"equals\":\"gpt-5-chat-latest\"},{\"equals\":\"gpt-5-codex\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.125,\"output_mtok\":10,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5-image\",\"match\":{\"equals\":\"gpt-5-image\"},\"prices\":{\"input_mtok\":10,\"cache_read_mtok\":1.25,\"output_mtok\":10}},{\"id\":\"gpt-5-image-mini\",\"match\":{\"equals\":\"gpt-5-image-mini\"},\"prices\":{\"input_mtok\":2.5,\"cache_read_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"gpt-5-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-5-mini\"},{\"equals\":\"gpt-5-mini-2025-08-07\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":2,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5-nano\",\"match\":{\"or\":[{\"equals\":\"gpt-5-nano\"},{\"starts_with\":\"gpt-5-nano-\"}]},\"prices\":{\"input_mtok\":0.05,\"cache_read_mtok\":0.005,\"output_mtok\":0.4,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5-pro\",\"match\":{\"or\":[{\"equals\":\"gpt-5-pro\"},{\"equals\":\"gpt-5-pro-2025-10-06\"}]},\"prices\":{\"input_mtok\":15,\"output_mtok\":120,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.1\",\"match\":{\"or\":[{\"equals\":\"gpt-5.1\"},{\"equals\":\"gpt-5.1-2025-11-13\"},{\"equals\":\"gpt-5.1-codex\"},{\"equals\":\"gpt-5.1-codex-max\"},{\"equals\":\"gpt-5.1-chat\"},{\"equals\":\"gpt-5.1-chat-latest\"},{\"equals\":\"gpt-5-1\"},{\"equals\":\"gpt-5-1-2025-11-13\"},{\"equals\":\"gpt-5-1-codex\"},{\"equals\":\"gpt-5-1-codex-max\"},{\"equals\":\"gpt-5-1-chat\"},{\"equals\":\"gpt-5-1-chat-latest\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.125,\"output_mtok\":10,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.1-codex-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-5.1-codex-mini\"},{\"equals\":\"gpt-5.1-mini\"},{\"equals\":\"gpt-5-1-codex-mini\"},{\"equals\":\"gpt-5-1-mini\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":2}},{\"id\":\"gpt-5.2\",\"match\":{\"or\":[{\"equals\":\"gpt-5.2\"},{\"equals\":\"gpt-5.2-2025-12-11\"},{\"equals\":\"gpt-5-2\"},{\"equals\":\"gpt-5-2-2025-12-11\"},{\"equals\":\"gpt-5.2-chat\"},{\"equals\":\"gpt-5.2-chat-latest\"},{\"equals\":\"gpt-5-2-chat\"},{\"equals\":\"gpt-5-2-chat-latest\"},{\"equals\":\"gpt-5.2-codex\"},{\"equals\":\"gpt-5-2-codex\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.2-pro\",\"match\":{\"or\":[{\"equals\":\"gpt-5.2-pro\"},{\"equals\":\"gpt-5.2-pro-2025-12-11\"},{\"equals\":\"gpt-5-2-pro-2025-12-11\"}]},\"prices\":{\"input_mtok\":21,\"output_mtok\":168,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.3\",\"match\":{\"or\":[{\"equals\":\"gpt-5.3\"},{\"equals\":\"gpt-5-3\"},{\"equals\":\"gpt-5.3-chat\"},{\"equals\":\"gpt-5.3-chat-latest\"},{\"equals\":\"gpt-5-3-chat\"},{\"equals\":\"gpt-5-3-chat-latest\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"gpt-5.3-codex\",\"match\":{\"or\":[{\"equals\":\"gpt-5.3-codex\"},{\"equals\":\"gpt-5-3-codex\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"gpt-5.4\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4\"},{\"equals\":\"gpt-5.4-2026-03-05\"},{\"equals\":\"gpt-5-4\"},{\"equals\":\"gpt-5-4-2026-03-05\"}]},\"prices\":{\"input_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":271999,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":271999,\"price\":0.5}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":271999,\"price\":22.5}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.4-image-2\",\"match\":{\"equals\":\"gpt-5.4-image-2\"},\"prices\":{\"input_mtok\":8,\"cache_read_mtok\":2,\"output_mtok\":15}},{\"id\":\"gpt-5.4-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4-mini\"},{\"equals\":\"gpt-5.4-mini-2026-03-17\"},{\"equals\":\"gpt-5-4-mini\"},{\"equals\":\"gpt-5-4-mini-2026-03-17\"}]},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":4.5,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.4-nano\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4-nano\"},{\"equals\":\"gpt-5.4-nano-2026-03-17\"},{\"equals\":\"gpt-5-4-nano\"},{\"equals\":\"gpt-5-4-nano-2026-03-17\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":1.25,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.4-pro\",\"match\":{\"or\":[{\"equals\":\"gpt-5.4-pro\"},{\"equals\":\"gpt-5.4-pro-2026-03-05\"},{\"equals\":\"gpt-5-4-pro\"},{\"equals\":\"gpt-5-4-pro-2026-03-05\"}]},\"prices\":{\"input_mtok\":{\"base\":30,\"tiers\":[{\"start\":271999,\"price\":60}]},\"output_mtok\":{\"base\":180,\"tiers\":[{\"start\":271999,\"price\":270}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.5\",\"match\":{\"or\":[{\"equals\":\"gpt-5.5\"},{\"equals\":\"gpt-5.5-2026-04-23\"},{\"equals\":\"gpt-5.5-2026-04-24\"},{\"equals\":\"gpt-5-5\"},{\"equals\":\"gpt-5-5-2026-04-23\"},{\"equals\":\"gpt-5-5-2026-04-24\"},{\"equals\":\"gpt-5.5-chat\"},{\"equals\":\"gpt-5.5-chat-latest\"},{\"equals\":\"gpt-5-5-chat\"},{\"equals\":\"gpt-5-5-chat-latest\"},{\"equals\":\"gpt-5.5-codex\"},{\"equals\":\"gpt-5-5-codex\"}]},\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":271999,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":271999,\"price\":1}]},\"output_mtok\":{\"base\":30,\"tiers\":[{\"start\":271999,\"price\":45}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.5-pro\",\"match\":{\"or\":[{\"equals\":\"gpt-5.5-pro\"},{\"equals\":\"gpt-5.5-pro-2026-04-23\"},{\"equals\":\"gpt-5-5-pro\"},{\"equals\":\"gpt-5-5-pro-2026-04-23\"}]},\"prices\":{\"input_mtok\":{\"base\":30,\"tiers\":[{\"start\":271999,\"price\":60}]},\"output_mtok\":{\"base\":180,\"tiers\":[{\"start\":271999,\"price\":270}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-5.6-luna\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-luna\"},{\"equals\":\"gpt-5-6-luna\"},{\"regex\":\"^gpt-5\\\\.6-luna-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"},{\"regex\":\"^gpt-5-6-luna-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":1,\"tiers\":[{\"start\":271999,\"price\":2}]},\"cache_write_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":271999,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.1,\"tiers\":[{\"start\":271999,\"price\":0.2}]},\"output_mtok\":{\"base\":6,\"tiers\":[{\"start\":271999,\"price\":9}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"constraint\":{\"start_date\":\"2026-07-30\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":271999,\"price\":0.4}]},\"cache_write_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":271999,\"price\":0.5}]},\"cache_read_mtok\":{\"base\":0.02,\"tiers\":[{\"start\":271999,\"price\":0.04}]},\"output_mtok\":{\"base\":1.2,\"tiers\":[{\"start\":271999,\"price\":1.8}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}}]},{\"id\":\"gpt-5.6-sol\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-sol\"},{\"equals\":\"gpt-5-6-sol\"},{\"equals\":\"gpt-5.6\"},{\"equals\":\"gpt-5-6\"},{\"regex\":\"^gpt-5\\\\.6-sol-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"},{\"regex\":\"^gpt-5-6-sol-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":271999,\"price\":10}]},\"cache_write_mtok\":{\"base\":6.25,\"tiers\":[{\"start\":271999,\"price\":12.5}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":271999,\"price\":1}]},\"output_mtok\":{\"base\":30,\"tiers\":[{\"start\":271999,\"price\":45}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"constraint\":{\"start_date\":\"2026-08-21\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":4,\"tiers\":[{\"start\":271999,\"price\":8}]},\"cache_write_mtok\":{\"base\":5,\"tiers\":[{\"start\":271999,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.4,\"tiers\":[{\"start\":271999,\"price\":0.8}]},\"output_mtok\":{\"base\":20,\"tiers\":[{\"start\":271999,\"price\":30}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}}]},{\"id\":\"gpt-5.6-terra\",\"match\":{\"or\":[{\"equals\":\"gpt-5.6-terra\"},{\"equals\":\"gpt-5-6-terra\"},{\"regex\":\"^gpt-5\\\\.6-terra-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"},{\"regex\":\"^gpt-5-6-terra-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":[{\"prices\":{\"input_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":271999,\"price\":5}]},\"cache_write_mtok\":{\"base\":3.125,\"tiers\":[{\"start\":271999,\"price\":6.25}]},\"cache_read_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":271999,\"price\":0.5}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":271999,\"price\":22.5}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"constraint\":{\"start_date\":\"2026-07-30\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":271999,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":271999,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":271999,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":271999,\"price\":18}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}}]},{\"id\":\"gpt-6-astra\",\"match\":{\"or\":[{\"equals\":\"gpt-6-astra\"},{\"regex\":\"^gpt-6-astra-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":10,\"tiers\":[{\"start\":271999,\"price\":20}]},\"cache_write_mtok\":{\"base\":12.5,\"tiers\":[{\"start\":271999,\"price\":25}]},\"cache_read_mtok\":{\"base\":1,\"tiers\":[{\"start\":271999,\"price\":2}]},\"output_mtok\":{\"base\":50,\"tiers\":[{\"start\":271999,\"price\":75}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-6-luna\",\"match\":{\"or\":[{\"equals\":\"gpt-6-luna\"},{\"regex\":\"^gpt-6-luna-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":0.1,\"tiers\":[{\"start\":272000,\"price\":0.2}]},\"cache_write_mtok\":{\"base\":0.125,\"tiers\":[{\"start\":272000,\"price\":0.25}]},\"cache_read_mtok\":{\"base\":0.01,\"tiers\":[{\"start\":272000,\"price\":0.02}]},\"output_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":272000,\"price\":0.75}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-6-sol\",\"match\":{\"or\":[{\"equals\":\"gpt-6-sol\"},{\"regex\":\"^gpt-6-sol-\\\\d{4}-\\\\d{2}-\\\\d{2}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":272000,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"output_mtok\":{\"base\":10,\"tiers\":[{\"start\":272000,\"price\":15}]},\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"gpt-audio\",\"match\":{\"or\":[{\"equals\":\"gpt-audio\"},{\"equals\":\"gpt-audio-2025-08-28\"},{\"equals\":\"gpt-audio-1.5\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10,\"input_audio_mtok\":32,\"output_audio_mtok\":64}},{\"id\":\"gpt-audio-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-audio-mini\"},{\"equals\":\"gpt-audio-mini-2025-10-06\"},{\"equals\":\"gpt-audio-mini-2025-12-15\"}]},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.4,\"input_audio_mtok\":10,\"output_audio_mtok\":20}},{\"id\":\"gpt-chat-latest\",\"match\":{\"equals\":\"gpt-chat-latest\"},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":0.5,\"output_mtok\":30}},{\"id\":\"gpt-image-1\",\"match\":{\"equals\":\"gpt-image-1\"},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":1.25,\"output_mtok\":40,\"input_image_mtok\":10,\"cache_image_read_mtok\":2.5}},{\"id\":\"gpt-image-1-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-image-1-mini\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.2,\"output_mtok\":8,\"input_image_mtok\":2.5,\"cache_image_read_mtok\":0.25}},{\"id\":\"gpt-image-1.5\",\"match\":{\"or\":[{\"equals\":\"gpt-image-1.5\"},{\"equals\":\"gpt-image-1.5-2025-12-16\"}]},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":1.25,\"output_mtok\":10,\"input_image_mtok\":8,\"cache_image_read_mtok\":2,\"output_image_mtok\":32}},{\"id\":\"gpt-image-2\",\"match\":{\"or\":[{\"equals\":\"gpt-image-2\"},{\"equals\":\"gpt-image-2-2026-04-21\"}]},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":1.25,\"output_mtok\":30,\"input_image_mtok\":8,\"cache_image_read_mtok\":2}},{\"id\":\"gpt-oss-120b\",\"match\":{\"equals\":\"gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.039,\"output_mtok\":0.18}},{\"id\":\"gpt-oss-20b\",\"match\":{\"equals\":\"gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.029,\"output_mtok\":0.14}},{\"id\":\"gpt-oss-safeguard-20b\",\"match\":{\"equals\":\"gpt-oss-safeguard-20b\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.037,\"output_mtok\":0.3}},{\"id\":\"gpt-realtime\",\"match\":{\"or\":[{\"equals\":\"gpt-realtime\"},{\"equals\":\"gpt-realtime-2025-08-28\"},{\"equals\":\"gpt-realtime-1.5\"}]},\"prices\":{\"input_mtok\":4,\"cache_read_mtok\":0.4,\"output_mtok\":16,\"input_audio_mtok\":32,\"cache_audio_read_mtok\":0.4,\"output_audio_mtok\":64,\"input_image_mtok\":5,\"cache_image_read_mtok\":0.5}},{\"id\":\"gpt-realtime-2\",\"match\":{\"or\":[{\"equals\":\"gpt-realtime-2\"},{\"equals\":\"gpt-realtime-2.1\"}]},\"prices\":{\"input_mtok\":4,\"cache_read_mtok\":0.4,\"output_mtok\":24,\"input_audio_mtok\":32,\"cache_audio_read_mtok\":0.4,\"output_audio_mtok\":64,\"input_image_mtok\":5,\"cache_image_read_mtok\":0.5}},{\"id\":\"gpt-realtime-mini\",\"match\":{\"or\":[{\"equals\":\"gpt-realtime-mini\"},{\"equals\":\"gpt-realtime-2.1-mini\"},{\"equals\":\"gpt-realtime-mini-2025-12-15\"},{\"equals\":\"gpt-realtime-mini-2025-10-06\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.06,\"output_mtok\":2.4,\"input_audio_mtok\":10,\"cache_audio_read_mtok\":0.3,\"output_audio_mtok\":20,\"input_image_mtok\":0.8,\"cache_image_read_mtok\":0.08}},{\"id\":\"gpt-transcribe\",\"match\":{\"equals\":\"gpt-transcribe\"},\"prices\":{\"audio_hours\":0.27,\"input_audio_hours\":0.27}},{\"id\":\"moderation\",\"match\":{\"contains\":\"moderation\"},\"prices\":{}},{\"id\":\"o1\",\"match\":{\"or\":[{\"equals\":\"o1\"},{\"equals\":\"o1-2024-12-17\"}]},\"prices\":{\"input_mtok\":15,\"cache_read_mtok\":7.5,\"output_mtok\":60}},{\"id\":\"o1-mini\",\"match\":{\"or\":[{\"equals\":\"o1-mini\"},{\"equals\":\"o1-mini-2024-09-12\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"o1-preview\",\"match\":{\"or\":[{\"equals\":\"o1-preview\"},{\"equals\":\"o1-preview-2024-09-12\"}]},\"prices\":{\"input_mtok\":15,\"cache_read_mtok\":7.5,\"output_mtok\":60}},{\"id\":\"o1-pro\",\"match\":{\"or\":[{\"equals\":\"o1-pro\"},{\"equals\":\"o1-pro-2025-03-19\"}]},\"prices\":{\"input_mtok\":150,\"output_mtok\":600}},{\"id\":\"o3\",\"match\":{\"or\":[{\"equals\":\"o3\"},{\"equals\":\"o3-2025-04-16\"}]},\"prices\":[{\"prices\":{\"input_mtok\":10,\"cache_read_mtok\":0.5,\"output_mtok\":40,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"constraint\":{\"start_date\":\"2025-06-10\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}}]},{\"id\":\"o3-deep-research\",\"match\":{\"or\":[{\"equals\":\"o3-deep-research\"},{\"equals\":\"o3-deep-research-2025-06-26\"}]},\"prices\":{\"input_mtok\":10,\"cache_read_mtok\":2.5,\"output_mtok\":40}},{\"id\":\"o3-mini\",\"match\":{\"or\":[{\"equals\":\"o3-mini\"},{\"equals\":\"o3-mini-2025-01-31\"},{\"equals\":\"o3-mini-high\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"o3-pro\",\"match\":{\"or\":[{\"equals\":\"o3-pro\"},{\"equals\":\"o3-pro-2025-06-10\"}]},\"prices\":{\"input_mtok\":20,\"output_mtok\":80}},{\"id\":\"o4-mini\",\"match\":{\"or\":[{\"equals\":\"o4-mini-2025-04-16\"},{\"equals\":\"o4-mini-high\"},{\"equals\":\"o4-mini\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.275,\"output_mtok\":4.4,\"web_searches_kcount\":10,\"storage_searches_kcount\":2.5}},{\"id\":\"o4-mini-deep-research\",\"match\":{\"or\":[{\"equals\":\"o4-mini-deep-research\"},{\"equals\":\"o4-mini-deep-research-2025-06-26\"}]},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8}},{\"id\":\"text-davinci-002\",\"match\":{\"equals\":\"text-davinci-002\"},\"prices\":{\"input_mtok\":20,\"output_mtok\":20}},{\"id\":\"text-davinci-003\",\"match\":{\"equals\":\"text-davinci-003\"},\"prices\":{\"input_mtok\":20,\"output_mtok\":20}},{\"id\":\"text-embedding-3-large\",\"match\":{\"equals\":\"text-embedding-3-large\"},\"prices\":{\"input_mtok\":0.13}},{\"id\":\"text-embedding-3-small\",\"match\":{\"equals\":\"text-embedding-3-small\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"text-embedding-ada-002\",\"match\":{\"or\":[{\"equals\":\"text-embedding-ada\"},{\"equals\":\"text-embedding-ada-002\"},{\"equals\":\"text-embedding-ada-002-v2\"}]},\"prices\":{\"input_mtok\":0.1}},{\"id\":\"whisper-1\",\"match\":{\"equals\":\"whisper-1\"},\"prices\":{\"audio_hours\":0.36,\"input_audio_hours\":0.36}}]},{\"id\":\"openrouter\",\"api_pattern\":\"https://(api\\\\.)?openrouter\\\\.ai\",\"models\":[{\"id\":\"01-ai/yi-large\",\"match\":{\"equals\":\"01-ai/yi-large\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"aetherwiing/mn-starcannon-12b\",\"match\":{\"equals\":\"aetherwiing/mn-starcannon-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"agentica-org/deepcoder-14b-preview:free\",\"match\":{\"equals\":\"agentica-org/deepcoder-14b-preview:free\"},\"prices\":{}},{\"id\":\"ai21/jamba-1-5-large\",\"match\":{\"equals\":\"ai21/jamba-1-5-large\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"ai21/jamba-1-5-mini\",\"match\":{\"equals\":\"ai21/jamba-1-5-mini\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.4}},{\"id\":\"ai21/jamba-1.6-large\",\"match\":{\"equals\":\"ai21/jamba-1.6-large\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"ai21/jamba-1.6-mini\",\"match\":{\"equals\":\"ai21/jamba-1.6-mini\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.4}},{\"id\":\"ai21/jamba-instruct\",\"match\":{\"equals\":\"ai21/jamba-instruct\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.7}},{\"id\":\"ai21/jamba-large-1.7\",\"match\":{\"equals\":\"ai21/jamba-large-1.7\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"aion-labs/aion-1.0\",\"match\":{\"equals\":\"aion-labs/aion-1.0\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":8}},{\"id\":\"aion-labs/aion-1.0-mini\",\"match\":{\"equals\":\"aion-labs/aion-1.0-mini\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":1.4}},{\"id\":\"aion-labs/aion-2.0\",\"match\":{\"equals\":\"aion-labs/aion-2.0\"},\"prices\":{\"input_mtok\":0.8,\"cache_read_mtok\":0.2,\"output_mtok\":1.6}},{\"id\":\"aion-labs/aion-rp-llama-3.1-8b\",\"match\":{\"equals\":\"aion-labs/aion-rp-llama-3.1-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"alfredpros/codellama-7b-instruct-solidity\",\"match\":{\"equals\":\"alfredpros/codellama-7b-instruct-solidity\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"all-hands/openhands-lm-32b-v0.1\",\"match\":{\"equals\":\"all-hands/openhands-lm-32b-v0.1\"},\"prices\":{\"input_mtok\":2.6,\"output_mtok\":3.4}},{\"id\":\"allenai/molmo-7b-d:free\",\"match\":{\"equals\":\"allenai/molmo-7b-d:free\"},\"prices\":{}},{\"id\":\"allenai/olmo-3-32b-think\",\"match\":{\"equals\":\"allenai/olmo-3-32b-think\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.5}},{\"id\":\"alpindale/goliath-120b\",\"match\":{\"equals\":\"alpindale/goliath-120b\"},\"prices\":{\"input_mtok\":6.5625,\"output_mtok\":9.375}},{\"id\":\"alpindale/magnum-72b\",\"match\":{\"equals\":\"alpindale/magnum-72b\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2.25}},{\"id\":\"amazon/nova-2-lite-v1\",\"match\":{\"equals\":\"amazon/nova-2-lite-v1\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":2.5}},{\"id\":\"amazon/nova-lite-v1\",\"match\":{\"equals\":\"amazon/nova-lite-v1\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.24}},{\"id\":\"amazon/nova-micro-v1\",\"match\":{\"equals\":\"amazon/nova-micro-v1\"},\"prices\":{\"input_mtok\":0.035,\"output_mtok\":0.14}},{\"id\":\"amazon/nova-premier-v1\",\"match\":{\"equals\":\"amazon/nova-premier-v1\"},\"prices\":{\"input_mtok\":2.5,\"cache_read_mtok\":0.625,\"output_mtok\":12.5}},{\"id\":\"amazon/nova-pro-v1\",\"match\":{\"equals\":\"amazon/nova-pro-v1\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":3.2}},{\"id\":\"anthracite-org/magnum-v2-72b\",\"match\":{\"equals\":\"anthracite-org/magnum-v2-72b\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"anthracite-org/magnum-v4-72b\",\"match\":{\"equals\":\"anthracite-org/magnum-v4-72b\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2.25}},{\"id\":\"anthropic/claude-2\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-2\"},{\"equals\":\"anthropic/claude-2.0\"},{\"equals\":\"anthropic/claude-2.0:beta\"},{\"equals\":\"anthropic/claude-2.1\"},{\"equals\":\"anthropic/claude-2.1:beta\"},{\"equals\":\"anthropic/claude-2:beta\"}]},\"prices\":{\"input_mtok\":8,\"output_mtok\":24}},{\"id\":\"anthropic/claude-3-haiku\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3-haiku\"},{\"equals\":\"anthropic/claude-3-haiku:beta\"}]},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":1.25}},{\"id\":\"anthropic/claude-3-opus\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3-opus\"},{\"equals\":\"anthropic/claude-3-opus:beta\"}]},\"prices\":{\"input_mtok\":15,\"output_mtok\":75}},{\"id\":\"anthropic/claude-3-sonnet\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3-sonnet\"},{\"equals\":\"anthropic/claude-3-sonnet:beta\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"anthropic/claude-3.5-haiku\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3.5-haiku\"},{\"equals\":\"anthropic/claude-3.5-haiku-20241022\"},{\"equals\":\"anthropic/claude-3.5-haiku-20241022:beta\"},{\"equals\":\"anthropic/claude-3.5-haiku:beta\"}]},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":4}},{\"id\":\"anthropic/claude-3.5-sonnet\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3.5-sonnet\"},{\"equals\":\"anthropic/claude-3.5-sonnet-20240620\"},{\"equals\":\"anthropic/claude-3.5-sonnet-20240620:beta\"},{\"equals\":\"anthropic/claude-3.5-sonnet:beta\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"anthropic/claude-3.7-sonnet\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-3.7-sonnet\"},{\"equals\":\"anthropic/claude-3.7-sonnet:beta\"},{\"equals\":\"anthropic/claude-3.7-sonnet:thinking\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"anthropic/claude-fable-5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-fable-5\"},{\"equals\":\"anthropic/claude-fable-5:beta\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"anthropic/claude-fable-5.1\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-fable-5.1\"},{\"equals\":\"anthropic/claude-fable-5.1:beta\"}]},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":0.25,\"output_mtok\":50}},{\"id\":\"anthropic/claude-haiku-4.5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-haiku-4.5\"},{\"equals\":\"anthropic/claude-4.5-haiku-20251001\"},{\"equals\":\"anthropic/claude-4.5-haiku-20251001:beta\"},{\"equals\":\"anthropic/claude-haiku-4.5-20251001\"},{\"equals\":\"anthropic/claude-haiku-4.5-20251001:beta\"},{\"equals\":\"anthropic/claude-haiku-4.5:beta\"}]},\"prices\":{\"input_mtok\":1,\"cache_write_mtok\":1.25,\"cache_read_mtok\":0.1,\"output_mtok\":5}},{\"id\":\"anthropic/claude-opus-4\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-4\"},{\"equals\":\"anthropic/claude-opus-4.1\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"anthropic/claude-opus-4.5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-4.5\"},{\"equals\":\"anthropic/claude-4.5-opus-20251124\"},{\"equals\":\"anthropic/claude-4.5-opus-20251124:beta\"},{\"equals\":\"anthropic/claude-opus-4.5-20251124\"},{\"equals\":\"anthropic/claude-opus-4.5-20251124:beta\"},{\"equals\":\"anthropic/claude-opus-4.5:beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"anthropic/claude-opus-4.6\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-4.6\"},{\"equals\":\"anthropic/claude-4.6-opus-20260205\"},{\"equals\":\"anthropic/claude-4.6-opus-20260205:beta\"},{\"equals\":\"anthropic/claude-opus-4.6-20260205\"},{\"equals\":\"anthropic/claude-opus-4.6-20260205:beta\"},{\"equals\":\"anthropic/claude-opus-4.6:beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"anthropic/claude-opus-4.6-fast\",\"match\":{\"equals\":\"anthropic/claude-opus-4.6-fast\"},\"prices\":{\"input_mtok\":30,\"cache_write_mtok\":37.5,\"cache_read_mtok\":3,\"output_mtok\":150}},{\"id\":\"anthropic/claude-opus-4.7\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-4.7\"},{\"equals\":\"anthropic/claude-opus-4.7:beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"anthropic/claude-opus-4.7-fast\",\"match\":{\"equals\":\"anthropic/claude-opus-4.7-fast\"},\"prices\":{\"input_mtok\":30,\"cache_write_mtok\":37.5,\"cache_read_mtok\":3,\"output_mtok\":150}},{\"id\":\"anthropic/claude-opus-4.8\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-4.8\"},{\"equals\":\"anthropic/claude-opus-4.8:beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"anthropic/claude-opus-4.8-fast\",\"match\":{\"equals\":\"anthropic/claude-opus-4.8-fast\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"anthropic/claude-opus-5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-5\"},{\"equals\":\"anthropic/claude-opus-5:beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"id\":\"anthropic/claude-opus-5-fast\",\"match\":{\"equals\":\"anthropic/claude-opus-5-fast\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"anthropic/claude-opus-5.5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-opus-5.5\"},{\"equals\":\"anthropic/claude-opus-5.5:beta\"}]},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.2,\"output_mtok\":20}},{\"id\":\"anthropic/claude-sonnet-4\",\"match\":{\"equals\":\"anthropic/claude-sonnet-4\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"anthropic/claude-sonnet-4.5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-sonnet-4.5\"},{\"equals\":\"anthropic/claude-4.5-sonnet-20250929\"},{\"equals\":\"anthropic/claude-4.5-sonnet-20250929:beta\"},{\"equals\":\"anthropic/claude-sonnet-4.5-20250929\"},{\"equals\":\"anthropic/claude-sonnet-4.5-20250929:beta\"},{\"equals\":\"anthropic/claude-sonnet-4.5:beta\"}]},\"prices\":{\"input_mtok\":{\"base\":3,\"tiers\":[{\"start\":200000,\"price\":6}]},\"cache_write_mtok\":{\"base\":3.75,\"tiers\":[{\"start\":200000,\"price\":7.5}]},\"cache_read_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":200000,\"price\":0.6}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":200000,\"price\":22.5}]}}},{\"id\":\"anthropic/claude-sonnet-4.6\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-sonnet-4.6\"},{\"equals\":\"anthropic/claude-4.6-sonnet-20260217\"},{\"equals\":\"anthropic/claude-4.6-sonnet-20260217:beta\"},{\"equals\":\"anthropic/claude-sonnet-4.6-20260217\"},{\"equals\":\"anthropic/claude-sonnet-4.6-20260217:beta\"},{\"equals\":\"anthropic/claude-sonnet-4.6:beta\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"anthropic/claude-sonnet-5\",\"match\":{\"or\":[{\"equals\":\"anthropic/claude-sonnet-5\"},{\"equals\":\"anthropic/claude-sonnet-5:beta\"}]},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":2.5,\"cache_read_mtok\":0.2,\"output_mtok\":10}},{\"id\":\"anubis-pro-105b-v1\",\"match\":{\"equals\":\"anubis-pro-105b-v1\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1}},{\"id\":\"arcee-ai/coder-large\",\"match\":{\"equals\":\"arcee-ai/coder-large\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.8}},{\"id\":\"arcee-ai/trinity-large-thinking\",\"match\":{\"equals\":\"arcee-ai/trinity-large-thinking\"},\"prices\":{\"input_mtok\":0.22,\"cache_read_mtok\":0.06,\"output_mtok\":0.85}},{\"id\":\"arcee-ai/trinity-mini\",\"match\":{\"equals\":\"arcee-ai/trinity-mini\"},\"prices\":{\"input_mtok\":0.045,\"output_mtok\":0.15}},{\"id\":\"arcee-ai/virtuoso-large\",\"match\":{\"equals\":\"arcee-ai/virtuoso-large\"},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":1.2}},{\"id\":\"arcee-blitz\",\"match\":{\"equals\":\"arcee-blitz\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":0.75}},{\"id\":\"arliai/qwq-32b-arliai-rpr-v1:free\",\"match\":{\"equals\":\"arliai/qwq-32b-arliai-rpr-v1:free\"},\"prices\":{}},{\"id\":\"baidu/ernie-4.5-vl-424b-a47b\",\"match\":{\"equals\":\"baidu/ernie-4.5-vl-424b-a47b\"},\"prices\":{\"input_mtok\":0.42,\"output_mtok\":1.25}},{\"id\":\"bytedance-research/ui-tars-72b:free\",\"match\":{\"equals\":\"bytedance-research/ui-tars-72b:free\"},\"prices\":{}},{\"id\":\"bytedance-seed/seed-1.6\",\"match\":{\"equals\":\"bytedance-seed/seed-1.6\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"bytedance-seed/seed-1.6-flash\",\"match\":{\"equals\":\"bytedance-seed/seed-1.6-flash\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.3}},{\"id\":\"bytedance-seed/seed-2.0-lite\",\"match\":{\"equals\":\"bytedance-seed/seed-2.0-lite\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"bytedance-seed/seed-2.0-mini\",\"match\":{\"equals\":\"bytedance-seed/seed-2.0-mini\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"bytedance/ui-tars-1.5-7b\",\"match\":{\"equals\":\"bytedance/ui-tars-1.5-7b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"caller-large\",\"match\":{\"equals\":\"caller-large\"},\"prices\":{\"input_mtok\":0.55,\"output_mtok\":0.85}},{\"id\":\"chatgpt-4o-latest\",\"match\":{\"equals\":\"chatgpt-4o-latest\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"claude-2\",\"match\":{\"or\":[{\"equals\":\"claude-2\"},{\"equals\":\"claude-2.0\"},{\"equals\":\"claude-2.0:beta\"},{\"equals\":\"claude-2.1\"},{\"equals\":\"claude-2.1:beta\"},{\"equals\":\"claude-2:beta\"}]},\"prices\":{\"input_mtok\":8,\"output_mtok\":24}},{\"id\":\"claude-3-opus\",\"match\":{\"or\":[{\"equals\":\"claude-3-opus\"},{\"equals\":\"claude-3-opus:beta\"}]},\"prices\":{\"input_mtok\":15,\"cache_write_mtok\":18.75,\"cache_read_mtok\":1.5,\"output_mtok\":75}},{\"id\":\"claude-3-sonnet\",\"match\":{\"or\":[{\"equals\":\"claude-3-sonnet\"},{\"equals\":\"claude-3-sonnet:beta\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"claude-3.5-sonnet\",\"match\":{\"or\":[{\"equals\":\"claude-3.5-sonnet\"},{\"equals\":\"claude-3.5-sonnet-20240620\"},{\"equals\":\"claude-3.5-sonnet-20240620:beta\"},{\"equals\":\"claude-3.5-sonnet:beta\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"claude-3.7-sonnet\",\"match\":{\"or\":[{\"equals\":\"claude-3.7-sonnet\"},{\"equals\":\"claude-3.7-sonnet:beta\"},{\"equals\":\"claude-3.7-sonnet:thinking\"}]},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"codellama-7b-instruct-solidity\",\"match\":{\"equals\":\"codellama-7b-instruct-solidity\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"codestral-2501\",\"match\":{\"equals\":\"codestral-2501\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.9}},{\"id\":\"codex-mini\",\"match\":{\"equals\":\"codex-mini\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.375,\"output_mtok\":6}},{\"id\":\"cognitivecomputations/dolphin-mistral-24b-venice-edition:free\",\"match\":{\"equals\":\"cognitivecomputations/dolphin-mistral-24b-venice-edition:free\"},\"prices\":{}},{\"id\":\"cognitivecomputations/dolphin-mixtral-8x22b\",\"match\":{\"equals\":\"cognitivecomputations/dolphin-mixtral-8x22b\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"cognitivecomputations/dolphin-mixtral-8x7b\",\"match\":{\"equals\":\"cognitivecomputations/dolphin-mixtral-8x7b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"cognitivecomputations/dolphin3.0-mistral-24b:free\",\"match\":{\"equals\":\"cognitivecomputations/dolphin3.0-mistral-24b:free\"},\"prices\":{}},{\"id\":\"cognitivecomputations/dolphin3.0-r1-mistral-24b:free\",\"match\":{\"equals\":\"cognitivecomputations/dolphin3.0-r1-mistral-24b:free\"},\"prices\":{}},{\"id\":\"cohere/command\",\"match\":{\"equals\":\"cohere/command\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"cohere/command-a\",\"match\":{\"equals\":\"cohere/command-a\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"cohere/command-r\",\"match\":{\"or\":[{\"equals\":\"cohere/command-r\"},{\"equals\":\"cohere/command-r-03-2024\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"cohere/command-r-08-2024\",\"match\":{\"equals\":\"cohere/command-r-08-2024\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"cohere/command-r-plus\",\"match\":{\"or\":[{\"equals\":\"cohere/command-r-plus\"},{\"equals\":\"cohere/command-r-plus-04-2024\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"cohere/command-r-plus-08-2024\",\"match\":{\"equals\":\"cohere/command-r-plus-08-2024\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"cohere/command-r7b-12-2024\",\"match\":{\"equals\":\"cohere/command-r7b-12-2024\"},\"prices\":{\"input_mtok\":0.0375,\"output_mtok\":0.15}},{\"id\":\"command\",\"match\":{\"equals\":\"command\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"command-r\",\"match\":{\"or\":[{\"equals\":\"command-r\"},{\"equals\":\"command-r-03-2024\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"command-r-plus\",\"match\":{\"or\":[{\"equals\":\"command-r-plus\"},{\"equals\":\"command-r-plus-04-2024\"}]},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"deepcoder-14b-preview:free\",\"match\":{\"equals\":\"deepcoder-14b-preview:free\"},\"prices\":{}},{\"id\":\"deepcogito/cogito-v2.1-671b\",\"match\":{\"equals\":\"deepcogito/cogito-v2.1-671b\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":1.25}},{\"id\":\"deephermes-3-llama-3-8b-preview:free\",\"match\":{\"equals\":\"deephermes-3-llama-3-8b-preview:free\"},\"prices\":{}},{\"id\":\"deepseek-chat-v3-0324:free\",\"match\":{\"equals\":\"deepseek-chat-v3-0324:free\"},\"prices\":{}},{\"id\":\"deepseek-chat:free\",\"match\":{\"equals\":\"deepseek-chat:free\"},\"prices\":{}},{\"id\":\"deepseek-prover-v2\",\"match\":{\"equals\":\"deepseek-prover-v2\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":2.18}},{\"id\":\"deepseek-r1-0528-qwen3-8b\",\"match\":{\"equals\":\"deepseek-r1-0528-qwen3-8b\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"deepseek-r1-0528-qwen3-8b:free\",\"match\":{\"equals\":\"deepseek-r1-0528-qwen3-8b:free\"},\"prices\":{}},{\"id\":\"deepseek-r1-0528:free\",\"match\":{\"equals\":\"deepseek-r1-0528:free\"},\"prices\":{}},{\"id\":\"deepseek-r1-distill-llama-70b:free\",\"match\":{\"equals\":\"deepseek-r1-distill-llama-70b:free\"},\"prices\":{}},{\"id\":\"deepseek-r1-distill-llama-8b\",\"match\":{\"equals\":\"deepseek-r1-distill-llama-8b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"deepseek-r1-distill-qwen-1.5b\",\"match\":{\"equals\":\"deepseek-r1-distill-qwen-1.5b\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"deepseek-r1-distill-qwen-14b\",\"match\":{\"equals\":\"deepseek-r1-distill-qwen-14b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"deepseek-r1-distill-qwen-14b:free\",\"match\":{\"equals\":\"deepseek-r1-distill-qwen-14b:free\"},\"prices\":{}},{\"id\":\"deepseek-r1-distill-qwen-32b:free\",\"match\":{\"equals\":\"deepseek-r1-distill-qwen-32b:free\"},\"prices\":{}},{\"id\":\"deepseek-r1-distill-qwen-7b\",\"match\":{\"equals\":\"deepseek-r1-distill-qwen-7b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"deepseek-r1:free\",\"match\":{\"equals\":\"deepseek-r1:free\"},\"prices\":{}},{\"id\":\"deepseek-r1t-chimera:free\",\"match\":{\"equals\":\"deepseek-r1t-chimera:free\"},\"prices\":{}},{\"id\":\"deepseek-v3-base:free\",\"match\":{\"equals\":\"deepseek-v3-base:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-chat\",\"match\":{\"equals\":\"deepseek/deepseek-chat\"},\"prices\":{\"input_mtok\":0.38,\"output_mtok\":0.89}},{\"id\":\"deepseek/deepseek-chat-v3-0324\",\"match\":{\"equals\":\"deepseek/deepseek-chat-v3-0324\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.88}},{\"id\":\"deepseek/deepseek-chat-v3-0324:free\",\"match\":{\"equals\":\"deepseek/deepseek-chat-v3-0324:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-chat-v3.1\",\"match\":{\"equals\":\"deepseek/deepseek-chat-v3.1\"},\"prices\":{\"input_mtok\":0.21,\"cache_read_mtok\":0.13,\"output_mtok\":0.79}},{\"id\":\"deepseek/deepseek-chat:free\",\"match\":{\"equals\":\"deepseek/deepseek-chat:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-r1\",\"match\":{\"equals\":\"deepseek/deepseek-r1\"},\"prices\":{\"input_mtok\":0.45,\"output_mtok\":2.15}},{\"id\":\"deepseek/deepseek-r1-0528\",\"match\":{\"equals\":\"deepseek/deepseek-r1-0528\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":2.15}},{\"id\":\"deepseek/deepseek-r1-distill-llama-70b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-llama-70b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"deepseek/deepseek-r1-distill-llama-70b:free\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-llama-70b:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-r1-distill-llama-8b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-llama-8b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-1.5b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-1.5b\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-14b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-14b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-14b:free\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-14b:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-32b\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-32b\"},\"prices\":{\"input_mtok\":0.12,\"output_mtok\":0.18}},{\"id\":\"deepseek/deepseek-r1-distill-qwen-32b:free\",\"match\":{\"equals\":\"deepseek/deepseek-r1-distill-qwen-32b:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-r1-zero:free\",\"match\":{\"equals\":\"deepseek/deepseek-r1-zero:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-r1:free\",\"match\":{\"equals\":\"deepseek/deepseek-r1:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-v3-base:free\",\"match\":{\"equals\":\"deepseek/deepseek-v3-base:free\"},\"prices\":{}},{\"id\":\"deepseek/deepseek-v3.1-terminus\",\"match\":{\"equals\":\"deepseek/deepseek-v3.1-terminus\"},\"prices\":{\"input_mtok\":0.23,\"output_mtok\":0.9}},{\"id\":\"deepseek/deepseek-v3.2\",\"match\":{\"equals\":\"deepseek/deepseek-v3.2\"},\"prices\":{\"input_mtok\":0.2288,\"output_mtok\":0.3432}},{\"id\":\"deepseek/deepseek-v3.2-exp\",\"match\":{\"equals\":\"deepseek/deepseek-v3.2-exp\"},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.41}},{\"id\":\"deepseek/deepseek-v4-flash\",\"match\":{\"equals\":\"deepseek/deepseek-v4-flash\"},\"prices\":{\"input_mtok\":0.0983,\"cache_read_mtok\":0.0197,\"output_mtok\":0.1966}},{\"id\":\"deepseek/deepseek-v4-pro\",\"match\":{\"equals\":\"deepseek/deepseek-v4-pro\"},\"prices\":{\"input_mtok\":0.435,\"cache_read_mtok\":0.003625,\"output_mtok\":0.87}},{\"id\":\"devstral-small\",\"match\":{\"equals\":\"devstral-small\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.12}},{\"id\":\"devstral-small:free\",\"match\":{\"equals\":\"devstral-small:free\"},\"prices\":{}},{\"id\":\"dobby-mini-unhinged-plus-llama-3.1-8b\",\"match\":{\"equals\":\"dobby-mini-unhinged-plus-llama-3.1-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"dolphin-mixtral-8x22b\",\"match\":{\"equals\":\"dolphin-mixtral-8x22b\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"dolphin3.0-mistral-24b:free\",\"match\":{\"equals\":\"dolphin3.0-mistral-24b:free\"},\"prices\":{}},{\"id\":\"dolphin3.0-r1-mistral-24b:free\",\"match\":{\"equals\":\"dolphin3.0-r1-mistral-24b:free\"},\"prices\":{}},{\"id\":\"eleutherai/llemma_7b\",\"match\":{\"equals\":\"eleutherai/llemma_7b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"essentialai/rnj-1-instruct\",\"match\":{\"equals\":\"essentialai/rnj-1-instruct\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"eva-llama-3.33-70b\",\"match\":{\"equals\":\"eva-llama-3.33-70b\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":6}},{\"id\":\"eva-qwen-2.5-32b\",\"match\":{\"equals\":\"eva-qwen-2.5-32b\"},\"prices\":{\"input_mtok\":2.6,\"output_mtok\":3.4}},{\"id\":\"eva-qwen-2.5-72b\",\"match\":{\"equals\":\"eva-qwen-2.5-72b\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":6}},{\"id\":\"eva-unit-01/eva-llama-3.33-70b\",\"match\":{\"equals\":\"eva-unit-01/eva-llama-3.33-70b\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":6}},{\"id\":\"eva-unit-01/eva-qwen-2.5-32b\",\"match\":{\"equals\":\"eva-unit-01/eva-qwen-2.5-32b\"},\"prices\":{\"input_mtok\":2.6,\"output_mtok\":3.4}},{\"id\":\"eva-unit-01/eva-qwen-2.5-72b\",\"match\":{\"equals\":\"eva-unit-01/eva-qwen-2.5-72b\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":1.2}},{\"id\":\"featherless/qwerky-72b:free\",\"match\":{\"equals\":\"featherless/qwerky-72b:free\"},\"prices\":{}},{\"id\":\"fimbulvetr-11b-v2\",\"match\":{\"equals\":\"fimbulvetr-11b-v2\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"gemini-2.0-flash-001\",\"match\":{\"equals\":\"gemini-2.0-flash-001\"},\"prices\":{\"input_mtok\":0.1,\"cache_write_mtok\":0.1833,\"cache_read_mtok\":0.025,\"output_mtok\":0.4}},{\"id\":\"gemini-2.0-flash-exp:free\",\"match\":{\"equals\":\"gemini-2.0-flash-exp:free\"},\"prices\":{}},{\"id\":\"gemini-2.0-flash-lite-001\",\"match\":{\"equals\":\"gemini-2.0-flash-lite-001\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.3}},{\"id\":\"gemini-2.5-flash-lite-preview-06-17\",\"match\":{\"equals\":\"gemini-2.5-flash-lite-preview-06-17\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"gemini-2.5-flash-preview\",\"match\":{\"or\":[{\"equals\":\"gemini-2.5-flash-preview\"},{\"equals\":\"gemini-2.5-flash-preview-05-20\"}]},\"prices\":{\"input_mtok\":0.15,\"cache_write_mtok\":0.2333,\"cache_read_mtok\":0.0375,\"output_mtok\":0.6}},{\"id\":\"gemini-2.5-flash-preview-05-20:thinking\",\"match\":{\"equals\":\"gemini-2.5-flash-preview-05-20:thinking\"},\"prices\":{\"input_mtok\":0.15,\"cache_write_mtok\":0.2333,\"cache_read_mtok\":0.0375,\"output_mtok\":3.5}},{\"id\":\"gemini-2.5-flash-preview:thinking\",\"match\":{\"equals\":\"gemini-2.5-flash-preview:thinking\"},\"prices\":{\"input_mtok\":0.15,\"cache_write_mtok\":0.2333,\"cache_read_mtok\":0.0375,\"output_mtok\":3.5}},{\"id\":\"gemini-2.5-pro-exp-03-25\",\"match\":{\"equals\":\"gemini-2.5-pro-exp-03-25\"},\"prices\":{}},{\"id\":\"gemini-flash-1.5\",\"match\":{\"equals\":\"gemini-flash-1.5\"},\"prices\":{\"input_mtok\":0.075,\"cache_write_mtok\":0.1583,\"cache_read_mtok\":0.01875,\"output_mtok\":0.3}},{\"id\":\"gemini-flash-1.5-8b\",\"match\":{\"equals\":\"gemini-flash-1.5-8b\"},\"prices\":{\"input_mtok\":0.0375,\"cache_write_mtok\":0.0583,\"cache_read_mtok\":0.01,\"output_mtok\":0.15}},{\"id\":\"gemini-pro-1.5\",\"match\":{\"equals\":\"gemini-pro-1.5\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":5}},{\"id\":\"gemma-2-9b-it\",\"match\":{\"equals\":\"gemma-2-9b-it\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"gemma-2-9b-it:free\",\"match\":{\"equals\":\"gemma-2-9b-it:free\"},\"prices\":{}},{\"id\":\"gemma-3-12b-it:free\",\"match\":{\"equals\":\"gemma-3-12b-it:free\"},\"prices\":{}},{\"id\":\"gemma-3-27b-it:free\",\"match\":{\"equals\":\"gemma-3-27b-it:free\"},\"prices\":{}},{\"id\":\"gemma-3-4b-it:free\",\"match\":{\"equals\":\"gemma-3-4b-it:free\"},\"prices\":{}},{\"id\":\"gemma-3n-e4b-it:free\",\"match\":{\"equals\":\"gemma-3n-e4b-it:free\"},\"prices\":{}},{\"id\":\"glm-4-32b\",\"match\":{\"equals\":\"glm-4-32b\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.24}},{\"id\":\"glm-4-32b:free\",\"match\":{\"equals\":\"glm-4-32b:free\"},\"prices\":{}},{\"id\":\"glm-4.5-air:free\",\"match\":{\"equals\":\"glm-4.5-air:free\"},\"prices\":{}},{\"id\":\"glm-5v-turbo\",\"match\":{\"equals\":\"glm-5v-turbo\"},\"prices\":{\"input_mtok\":1.2,\"cache_read_mtok\":0.24,\"output_mtok\":4}},{\"id\":\"glm-z1-32b\",\"match\":{\"equals\":\"glm-z1-32b\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.24}},{\"id\":\"glm-z1-32b:free\",\"match\":{\"equals\":\"glm-z1-32b:free\"},\"prices\":{}},{\"id\":\"glm-z1-rumination-32b\",\"match\":{\"equals\":\"glm-z1-rumination-32b\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.24}},{\"id\":\"goliath-120b\",\"match\":{\"equals\":\"goliath-120b\"},\"prices\":{\"input_mtok\":10,\"output_mtok\":12.5}},{\"id\":\"google/gemini-2.0-flash-001\",\"match\":{\"equals\":\"google/gemini-2.0-flash-001\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"google/gemini-2.0-flash-exp:free\",\"match\":{\"equals\":\"google/gemini-2.0-flash-exp:free\"},\"prices\":{}},{\"id\":\"google/gemini-2.0-flash-lite-001\",\"match\":{\"equals\":\"google/gemini-2.0-flash-lite-001\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.3}},{\"id\":\"google/gemini-2.0-flash-thinking-exp-1219:free\",\"match\":{\"equals\":\"google/gemini-2.0-flash-thinking-exp-1219:free\"},\"prices\":{}},{\"id\":\"google/gemini-2.0-flash-thinking-exp:free\",\"match\":{\"equals\":\"google/gemini-2.0-flash-thinking-exp:free\"},\"prices\":{}},{\"id\":\"google/gemini-2.5-flash\",\"match\":{\"equals\":\"google/gemini-2.5-flash\"},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.3833,\"cache_read_mtok\":0.075,\"output_mtok\":2.5}},{\"id\":\"google/gemini-2.5-flash-image\",\"match\":{\"equals\":\"google/gemini-2.5-flash-image\"},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.03,\"output_mtok\":2.5}},{\"id\":\"google/gemini-2.5-flash-lite\",\"match\":{\"equals\":\"google/gemini-2.5-flash-lite\"},\"prices\":{\"input_mtok\":0.1,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.01,\"output_mtok\":0.4}},{\"id\":\"google/gemini-2.5-flash-lite-preview-09-2025\",\"match\":{\"equals\":\"google/gemini-2.5-flash-lite-preview-09-2025\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.4}},{\"id\":\"google/gemini-2.5-flash-preview\",\"match\":{\"equals\":\"google/gemini-2.5-flash-preview\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"google/gemini-2.5-flash-preview-09-2025\",\"match\":{\"equals\":\"google/gemini-2.5-flash-preview-09-2025\"},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.383,\"cache_read_mtok\":0.075,\"output_mtok\":2.5}},{\"id\":\"google/gemini-2.5-flash-preview:thinking\",\"match\":{\"equals\":\"google/gemini-2.5-flash-preview:thinking\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":3.5}},{\"id\":\"google/gemini-2.5-pro\",\"match\":{\"or\":[{\"equals\":\"google/gemini-2.5-pro\"},{\"equals\":\"google/gemini-2.5-pro-preview\"},{\"equals\":\"google/gemini-2.5-pro-preview-05-06\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_write_mtok\":1.625,\"cache_read_mtok\":0.31,\"output_mtok\":10}},{\"id\":\"google/gemini-2.5-pro-exp-03-25:free\",\"match\":{\"equals\":\"google/gemini-2.5-pro-exp-03-25:free\"},\"prices\":{}},{\"id\":\"google/gemini-2.5-pro-preview-03-25\",\"match\":{\"equals\":\"google/gemini-2.5-pro-preview-03-25\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":10}},{\"id\":\"google/gemini-3-flash-preview\",\"match\":{\"equals\":\"google/gemini-3-flash-preview\"},\"prices\":{\"input_mtok\":0.5,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.05,\"output_mtok\":3}},{\"id\":\"google/gemini-3-pro-image-preview\",\"match\":{\"equals\":\"google/gemini-3-pro-image-preview\"},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.2,\"output_mtok\":12}},{\"id\":\"google/gemini-3.1-flash-image-preview\",\"match\":{\"equals\":\"google/gemini-3.1-flash-image-preview\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":3}},{\"id\":\"google/gemini-3.1-flash-lite\",\"match\":{\"or\":[{\"equals\":\"google/gemini-3.1-flash-lite\"},{\"equals\":\"google/gemini-3.1-flash-lite-preview\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.025,\"output_mtok\":1.5}},{\"id\":\"google/gemini-3.1-pro-preview\",\"match\":{\"or\":[{\"equals\":\"google/gemini-3.1-pro-preview\"},{\"equals\":\"google/gemini-3.1-pro-preview-customtools\"}]},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.2,\"output_mtok\":12}},{\"id\":\"google/gemini-3.5-flash\",\"match\":{\"or\":[{\"equals\":\"google/gemini-3.5-flash\"},{\"regex\":\"^google/gemini-3\\\\.5-flash-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":1.5,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.15,\"output_mtok\":9}},{\"id\":\"google/gemini-flash-1.5\",\"match\":{\"equals\":\"google/gemini-flash-1.5\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.3}},{\"id\":\"google/gemini-flash-1.5-8b\",\"match\":{\"equals\":\"google/gemini-flash-1.5-8b\"},\"prices\":{\"input_mtok\":0.0375,\"output_mtok\":0.15}},{\"id\":\"google/gemini-flash-1.5-8b-exp\",\"match\":{\"equals\":\"google/gemini-flash-1.5-8b-exp\"},\"prices\":{}},{\"id\":\"google/gemini-pro\",\"match\":{\"or\":[{\"equals\":\"google/gemini-pro\"},{\"equals\":\"google/gemini-pro-vision\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"google/gemini-pro-1.5\",\"match\":{\"equals\":\"google/gemini-pro-1.5\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":5}},{\"id\":\"google/gemma-2-27b-it\",\"match\":{\"equals\":\"google/gemma-2-27b-it\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"google/gemma-2-9b-it\",\"match\":{\"equals\":\"google/gemma-2-9b-it\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.07}},{\"id\":\"google/gemma-2-9b-it:free\",\"match\":{\"equals\":\"google/gemma-2-9b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-3-12b-it\",\"match\":{\"equals\":\"google/gemma-3-12b-it\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"google/gemma-3-12b-it:free\",\"match\":{\"equals\":\"google/gemma-3-12b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-3-1b-it:free\",\"match\":{\"equals\":\"google/gemma-3-1b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-3-27b-it\",\"match\":{\"equals\":\"google/gemma-3-27b-it\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"google/gemma-3-27b-it:free\",\"match\":{\"equals\":\"google/gemma-3-27b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-3-4b-it\",\"match\":{\"equals\":\"google/gemma-3-4b-it\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.04}},{\"id\":\"google/gemma-3-4b-it:free\",\"match\":{\"equals\":\"google/gemma-3-4b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-3n-e4b-it\",\"match\":{\"equals\":\"google/gemma-3n-e4b-it\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.12}},{\"id\":\"google/gemma-4-26b-a4b-it\",\"match\":{\"equals\":\"google/gemma-4-26b-a4b-it\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.33}},{\"id\":\"google/gemma-4-26b-a4b-it:free\",\"match\":{\"equals\":\"google/gemma-4-26b-a4b-it:free\"},\"prices\":{}},{\"id\":\"google/gemma-4-31b-it\",\"match\":{\"equals\":\"google/gemma-4-31b-it\"},\"prices\":[{\"prices\":{\"input_mtok\":0.12,\"cache_read_mtok\":0.09,\"output_mtok\":0.36}},{\"constraint\":{\"start_date\":\"2026-08-27\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":0.09,\"cache_read_mtok\":0.05,\"output_mtok\":0.34}}]},{\"id\":\"google/gemma-4-31b-it:free\",\"match\":{\"equals\":\"google/gemma-4-31b-it:free\"},\"prices\":{}},{\"id\":\"google/learnlm-1.5-pro-experimental:free\",\"match\":{\"equals\":\"google/learnlm-1.5-pro-experimental:free\"},\"prices\":{}},{\"id\":\"google/lyria-3-clip-preview\",\"match\":{\"equals\":\"google/lyria-3-clip-preview\"},\"prices\":{}},{\"id\":\"google/lyria-3-pro-preview\",\"match\":{\"equals\":\"google/lyria-3-pro-preview\"},\"prices\":{}},{\"id\":\"google/palm-2-chat-bison\",\"match\":{\"or\":[{\"equals\":\"google/palm-2-chat-bison\"},{\"equals\":\"google/palm-2-chat-bison-32k\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"google/palm-2-codechat-bison\",\"match\":{\"or\":[{\"equals\":\"google/palm-2-codechat-bison\"},{\"equals\":\"google/palm-2-codechat-bison-32k\"}]},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"gpt-3.5-turbo-1106\",\"match\":{\"equals\":\"gpt-3.5-turbo-1106\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"gpt-4-1106-preview\",\"match\":{\"equals\":\"gpt-4-1106-preview\"},\"prices\":{\"input_mtok\":10,\"output_mtok\":30}},{\"id\":\"gpt-4.5-preview\",\"match\":{\"equals\":\"gpt-4.5-preview\"},\"prices\":{\"input_mtok\":75,\"cache_read_mtok\":37.5,\"output_mtok\":150}},{\"id\":\"gpt-4o:extended\",\"match\":{\"equals\":\"gpt-4o:extended\"},\"prices\":{\"input_mtok\":6,\"output_mtok\":18}},{\"id\":\"grok-2-1212\",\"match\":{\"equals\":\"grok-2-1212\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"grok-2-vision-1212\",\"match\":{\"equals\":\"grok-2-vision-1212\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"grok-3\",\"match\":{\"or\":[{\"equals\":\"grok-3\"},{\"equals\":\"grok-3-beta\"}]},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.75,\"output_mtok\":15}},{\"id\":\"grok-3-mini\",\"match\":{\"or\":[{\"equals\":\"grok-3-mini\"},{\"equals\":\"grok-3-mini-beta\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.075,\"output_mtok\":0.5}},{\"id\":\"grok-beta\",\"match\":{\"equals\":\"grok-beta\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"grok-vision-beta\",\"match\":{\"equals\":\"grok-vision-beta\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"gryphe/mythomax-l2-13b\",\"match\":{\"equals\":\"gryphe/mythomax-l2-13b\"},\"prices\":{\"input_mtok\":0.065,\"output_mtok\":0.065}},{\"id\":\"hermes-2-pro-llama-3-8b\",\"match\":{\"equals\":\"hermes-2-pro-llama-3-8b\"},\"prices\":{\"input_mtok\":0.025,\"output_mtok\":0.04}},{\"id\":\"huggingfaceh4/zephyr-7b-beta:free\",\"match\":{\"equals\":\"huggingfaceh4/zephyr-7b-beta:free\"},\"prices\":{}},{\"id\":\"ibm-granite/granite-4.0-h-micro\",\"match\":{\"equals\":\"ibm-granite/granite-4.0-h-micro\"},\"prices\":{\"input_mtok\":0.017,\"output_mtok\":0.112}},{\"id\":\"ibm-granite/granite-4.1-8b\",\"match\":{\"equals\":\"ibm-granite/granite-4.1-8b\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"inception/mercury-2\",\"match\":{\"equals\":\"inception/mercury-2\"},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":0.75}},{\"id\":\"inclusionai/ling-2.6-1t\",\"match\":{\"equals\":\"inclusionai/ling-2.6-1t\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.015,\"output_mtok\":0.625}},{\"id\":\"inclusionai/ling-2.6-flash\",\"match\":{\"equals\":\"inclusionai/ling-2.6-flash\"},\"prices\":{\"input_mtok\":0.01,\"cache_read_mtok\":0.002,\"output_mtok\":0.03}},{\"id\":\"inclusionai/ring-2.6-1t\",\"match\":{\"equals\":\"inclusionai/ring-2.6-1t\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.015,\"output_mtok\":0.625}},{\"id\":\"infermatic/mn-inferor-12b\",\"match\":{\"equals\":\"infermatic/mn-inferor-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"inflection/inflection-3-pi\",\"match\":{\"equals\":\"inflection/inflection-3-pi\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"inflection/inflection-3-productivity\",\"match\":{\"equals\":\"inflection/inflection-3-productivity\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"internvl3-14b:free\",\"match\":{\"equals\":\"internvl3-14b:free\"},\"prices\":{}},{\"id\":\"internvl3-2b:free\",\"match\":{\"equals\":\"internvl3-2b:free\"},\"prices\":{}},{\"id\":\"jamba-1.6-large\",\"match\":{\"equals\":\"jamba-1.6-large\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"jamba-1.6-mini\",\"match\":{\"equals\":\"jamba-1.6-mini\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.4}},{\"id\":\"jondurbin/airoboros-l2-70b\",\"match\":{\"equals\":\"jondurbin/airoboros-l2-70b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"kimi-dev-72b:free\",\"match\":{\"equals\":\"kimi-dev-72b:free\"},\"prices\":{}},{\"id\":\"kimi-vl-a3b-thinking:free\",\"match\":{\"equals\":\"kimi-vl-a3b-thinking:free\"},\"prices\":{}},{\"id\":\"kwaipilot/kat-coder-pro-v2\",\"match\":{\"equals\":\"kwaipilot/kat-coder-pro-v2\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.06,\"output_mtok\":1.2}},{\"id\":\"l3-euryale-70b\",\"match\":{\"equals\":\"l3-euryale-70b\"},\"prices\":{\"input_mtok\":1.48,\"output_mtok\":1.48}},{\"id\":\"latitudegames/wayfarer-large-70b-llama-3.3\",\"match\":{\"equals\":\"latitudegames/wayfarer-large-70b-llama-3.3\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.9}},{\"id\":\"lfm-3b\",\"match\":{\"equals\":\"lfm-3b\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.02}},{\"id\":\"lfm-40b\",\"match\":{\"equals\":\"lfm-40b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"lfm-7b\",\"match\":{\"equals\":\"lfm-7b\"},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.01}},{\"id\":\"liquid/lfm-2-24b-a2b\",\"match\":{\"equals\":\"liquid/lfm-2-24b-a2b\"},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.12}},{\"id\":\"liquid/lfm-2.5-1.2b-instruct:free\",\"match\":{\"equals\":\"liquid/lfm-2.5-1.2b-instruct:free\"},\"prices\":{}},{\"id\":\"liquid/lfm-2.5-1.2b-thinking:free\",\"match\":{\"equals\":\"liquid/lfm-2.5-1.2b-thinking:free\"},\"prices\":{}},{\"id\":\"liquid/lfm-3b\",\"match\":{\"equals\":\"liquid/lfm-3b\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.02}},{\"id\":\"liquid/lfm-40b\",\"match\":{\"equals\":\"liquid/lfm-40b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.15}},{\"id\":\"liquid/lfm-7b\",\"match\":{\"equals\":\"liquid/lfm-7b\"},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.01}},{\"id\":\"llama-3-lumimaid-70b\",\"match\":{\"equals\":\"llama-3-lumimaid-70b\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":6}},{\"id\":\"llama-3-lumimaid-8b\",\"match\":{\"equals\":\"llama-3-lumimaid-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.25}},{\"id\":\"llama-3.1-405b\",\"match\":{\"equals\":\"llama-3.1-405b\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"llama-3.1-405b-instruct\",\"match\":{\"equals\":\"llama-3.1-405b-instruct\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"llama-3.1-8b-instruct:free\",\"match\":{\"equals\":\"llama-3.1-8b-instruct:free\"},\"prices\":{}},{\"id\":\"llama-3.1-lumimaid-70b\",\"match\":{\"equals\":\"llama-3.1-lumimaid-70b\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":3}},{\"id\":\"llama-3.1-lumimaid-8b\",\"match\":{\"equals\":\"llama-3.1-lumimaid-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.25}},{\"id\":\"llama-3.1-nemotron-70b-instruct\",\"match\":{\"equals\":\"llama-3.1-nemotron-70b-instruct\"},\"prices\":{\"input_mtok\":0.12,\"output_mtok\":0.3}},{\"id\":\"llama-3.1-nemotron-ultra-253b-v1\",\"match\":{\"equals\":\"llama-3.1-nemotron-ultra-253b-v1\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":1.8}},{\"id\":\"llama-3.1-nemotron-ultra-253b-v1:free\",\"match\":{\"equals\":\"llama-3.1-nemotron-ultra-253b-v1:free\"},\"prices\":{}},{\"id\":\"llama-3.1-sonar-large-128k-online\",\"match\":{\"equals\":\"llama-3.1-sonar-large-128k-online\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"llama-3.1-sonar-small-128k-online\",\"match\":{\"equals\":\"llama-3.1-sonar-small-128k-online\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"llama-3.2-11b-vision-instruct:free\",\"match\":{\"equals\":\"llama-3.2-11b-vision-instruct:free\"},\"prices\":{}},{\"id\":\"llama-3.2-1b-instruct:free\",\"match\":{\"equals\":\"llama-3.2-1b-instruct:free\"},\"prices\":{}},{\"id\":\"llama-3.2-90b-vision-instruct\",\"match\":{\"equals\":\"llama-3.2-90b-vision-instruct\"},\"prices\":{\"input_mtok\":1.2,\"output_mtok\":1.2}},{\"id\":\"llama-3.3-8b-instruct:free\",\"match\":{\"equals\":\"llama-3.3-8b-instruct:free\"},\"prices\":{}},{\"id\":\"llama-3.3-nemotron-super-49b-v1\",\"match\":{\"equals\":\"llama-3.3-nemotron-super-49b-v1\"},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.4}},{\"id\":\"llama-3.3-nemotron-super-49b-v1:free\",\"match\":{\"equals\":\"llama-3.3-nemotron-super-49b-v1:free\"},\"prices\":{}},{\"id\":\"llama-4-maverick:free\",\"match\":{\"equals\":\"llama-4-maverick:free\"},\"prices\":{}},{\"id\":\"llama-4-scout:free\",\"match\":{\"equals\":\"llama-4-scout:free\"},\"prices\":{}},{\"id\":\"llama-guard-2-8b\",\"match\":{\"equals\":\"llama-guard-2-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"llama3.1-typhoon2-70b-instruct\",\"match\":{\"equals\":\"llama3.1-typhoon2-70b-instruct\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"llemma_7b\",\"match\":{\"equals\":\"llemma_7b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"maestro-reasoning\",\"match\":{\"equals\":\"maestro-reasoning\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":3.3}},{\"id\":\"magistral-medium-2506\",\"match\":{\"or\":[{\"equals\":\"magistral-medium-2506\"},{\"equals\":\"magistral-medium-2506:thinking\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":5}},{\"id\":\"magistral-small-2506\",\"match\":{\"equals\":\"magistral-small-2506\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"magnum-72b\",\"match\":{\"equals\":\"magnum-72b\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":6}},{\"id\":\"magnum-v2-72b\",\"match\":{\"equals\":\"magnum-v2-72b\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"mai-ds-r1:free\",\"match\":{\"equals\":\"mai-ds-r1:free\"},\"prices\":{}},{\"id\":\"mancer/weaver\",\"match\":{\"equals\":\"mancer/weaver\"},\"prices\":{\"input_mtok\":1.125,\"output_mtok\":1.125}},{\"id\":\"mercury-coder-small-beta\",\"match\":{\"equals\":\"mercury-coder-small-beta\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":1}},{\"id\":\"meta-llama/llama-2-13b-chat\",\"match\":{\"equals\":\"meta-llama/llama-2-13b-chat\"},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":0.22}},{\"id\":\"meta-llama/llama-2-70b-chat\",\"match\":{\"equals\":\"meta-llama/llama-2-70b-chat\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"meta-llama/llama-3-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3-70b-instruct\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.4}},{\"id\":\"meta-llama/llama-3-8b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3-8b-instruct\"},\"prices\":{\"input_mtok\":0.03,\"output_mtok\":0.06}},{\"id\":\"meta-llama/llama-3.1-405b\",\"match\":{\"equals\":\"meta-llama/llama-3.1-405b\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":2}},{\"id\":\"meta-llama/llama-3.1-405b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.1-405b-instruct\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"meta-llama/llama-3.1-405b:free\",\"match\":{\"equals\":\"meta-llama/llama-3.1-405b:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-3.1-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.1-70b-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.28}},{\"id\":\"meta-llama/llama-3.1-8b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.1-8b-instruct\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.03}},{\"id\":\"meta-llama/llama-3.1-8b-instruct:free\",\"match\":{\"equals\":\"meta-llama/llama-3.1-8b-instruct:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-3.2-11b-vision-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-11b-vision-instruct\"},\"prices\":{\"input_mtok\":0.049,\"output_mtok\":0.049}},{\"id\":\"meta-llama/llama-3.2-11b-vision-instruct:free\",\"match\":{\"equals\":\"meta-llama/llama-3.2-11b-vision-instruct:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-3.2-1b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-1b-instruct\"},\"prices\":{\"input_mtok\":0.005,\"output_mtok\":0.01}},{\"id\":\"meta-llama/llama-3.2-1b-instruct:free\",\"match\":{\"equals\":\"meta-llama/llama-3.2-1b-instruct:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-3.2-3b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-3b-instruct\"},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.02}},{\"id\":\"meta-llama/llama-3.2-3b-instruct:free\",\"match\":{\"equals\":\"meta-llama/llama-3.2-3b-instruct:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-3.2-90b-vision-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.2-90b-vision-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"meta-llama/llama-3.3-70b-instruct\",\"match\":{\"equals\":\"meta-llama/llama-3.3-70b-instruct\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.24}},{\"id\":\"meta-llama/llama-3.3-70b-instruct:free\",\"match\":{\"equals\":\"meta-llama/llama-3.3-70b-instruct:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-4-maverick\",\"match\":{\"equals\":\"meta-llama/llama-4-maverick\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"meta-llama/llama-4-maverick:free\",\"match\":{\"equals\":\"meta-llama/llama-4-maverick:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-4-scout\",\"match\":{\"equals\":\"meta-llama/llama-4-scout\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.3}},{\"id\":\"meta-llama/llama-4-scout:free\",\"match\":{\"equals\":\"meta-llama/llama-4-scout:free\"},\"prices\":{}},{\"id\":\"meta-llama/llama-guard-2-8b\",\"match\":{\"equals\":\"meta-llama/llama-guard-2-8b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"meta-llama/llama-guard-3-8b\",\"match\":{\"equals\":\"meta-llama/llama-guard-3-8b\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.06}},{\"id\":\"meta-llama/llama-guard-4-12b\",\"match\":{\"equals\":\"meta-llama/llama-guard-4-12b\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.05}},{\"id\":\"microsoft/phi-3-medium-128k-instruct\",\"match\":{\"equals\":\"microsoft/phi-3-medium-128k-instruct\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"microsoft/phi-3-mini-128k-instruct\",\"match\":{\"equals\":\"microsoft/phi-3-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"microsoft/phi-3.5-mini-128k-instruct\",\"match\":{\"equals\":\"microsoft/phi-3.5-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"microsoft/phi-4\",\"match\":{\"equals\":\"microsoft/phi-4\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.14}},{\"id\":\"microsoft/phi-4-mini-instruct\",\"match\":{\"equals\":\"microsoft/phi-4-mini-instruct\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.35}},{\"id\":\"microsoft/phi-4-multimodal-instruct\",\"match\":{\"equals\":\"microsoft/phi-4-multimodal-instruct\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"microsoft/wizardlm-2-7b\",\"match\":{\"equals\":\"microsoft/wizardlm-2-7b\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.07}},{\"id\":\"microsoft/wizardlm-2-8x22b\",\"match\":{\"equals\":\"microsoft/wizardlm-2-8x22b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"midnight-rose-70b\",\"match\":{\"equals\":\"midnight-rose-70b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"minimax-m1:extended\",\"match\":{\"equals\":\"minimax-m1:extended\"},\"prices\":{\"input_mtok\":0.55,\"output_mtok\":2.2}},{\"id\":\"minimax/minimax-01\",\"match\":{\"equals\":\"minimax/minimax-01\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.1}},{\"id\":\"minimax/minimax-m1\",\"match\":{\"equals\":\"minimax/minimax-m1\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":1.65}},{\"id\":\"minimax/minimax-m2\",\"match\":{\"equals\":\"minimax/minimax-m2\"},\"prices\":{\"input_mtok\":0.255,\"cache_read_mtok\":0.03,\"output_mtok\":1}},{\"id\":\"minimax/minimax-m2-her\",\"match\":{\"or\":[{\"equals\":\"minimax/minimax-m2-her\"},{\"equals\":\"minimax/minimax-m2-her-20260123\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":1.2}},{\"id\":\"minimax/minimax-m2.1\",\"match\":{\"equals\":\"minimax/minimax-m2.1\"},\"prices\":{\"input_mtok\":0.29,\"cache_read_mtok\":0.03,\"output_mtok\":0.95}},{\"id\":\"minimax/minimax-m2.5\",\"match\":{\"or\":[{\"equals\":\"minimax/minimax-m2.5\"},{\"equals\":\"minimax/minimax-m2.5-20260211\"}]},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.05,\"output_mtok\":0.9}},{\"id\":\"minimax/minimax-m2.7\",\"match\":{\"or\":[{\"equals\":\"minimax/minimax-m2.7\"},{\"equals\":\"minimax/minimax-m2.7-20260318\"}]},\"prices\":{\"input_mtok\":0.27,\"cache_read_mtok\":0.054,\"output_mtok\":1.08}},{\"id\":\"minimax/minimax-m3\",\"match\":{\"or\":[{\"equals\":\"minimax/minimax-m3\"},{\"equals\":\"minimax/minimax-m3-20260531\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.06,\"output_mtok\":1.2}},{\"id\":\"ministral-3b\",\"match\":{\"equals\":\"ministral-3b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"ministral-8b\",\"match\":{\"equals\":\"ministral-8b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistral-7b-instruct\",\"match\":{\"or\":[{\"equals\":\"mistral-7b-instruct\"},{\"equals\":\"mistral-7b-instruct-v0.3\"}]},\"prices\":{\"input_mtok\":0.028,\"output_mtok\":0.054}},{\"id\":\"mistral-7b-instruct-v0.1\",\"match\":{\"equals\":\"mistral-7b-instruct-v0.1\"},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.19}},{\"id\":\"mistral-7b-instruct-v0.2\",\"match\":{\"equals\":\"mistral-7b-instruct-v0.2\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistral-7b-instruct:free\",\"match\":{\"equals\":\"mistral-7b-instruct:free\"},\"prices\":{}},{\"id\":\"mistral-medium\",\"match\":{\"equals\":\"mistral-medium\"},\"prices\":{\"input_mtok\":2.75,\"output_mtok\":8.1}},{\"id\":\"mistral-nemo:free\",\"match\":{\"equals\":\"mistral-nemo:free\"},\"prices\":{}},{\"id\":\"mistral-small\",\"match\":{\"equals\":\"mistral-small\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"mistral-small-24b-instruct-2501:free\",\"match\":{\"equals\":\"mistral-small-24b-instruct-2501:free\"},\"prices\":{}},{\"id\":\"mistral-small-3.1-24b-instruct:free\",\"match\":{\"equals\":\"mistral-small-3.1-24b-instruct:free\"},\"prices\":{}},{\"id\":\"mistral-small-3.2-24b-instruct:free\",\"match\":{\"equals\":\"mistral-small-3.2-24b-instruct:free\"},\"prices\":{}},{\"id\":\"mistral-tiny\",\"match\":{\"equals\":\"mistral-tiny\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.25}},{\"id\":\"mistral/ministral-8b\",\"match\":{\"equals\":\"mistral/ministral-8b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistralai/codestral-2501\",\"match\":{\"equals\":\"mistralai/codestral-2501\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.9}},{\"id\":\"mistralai/codestral-2508\",\"match\":{\"equals\":\"mistralai/codestral-2508\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.03,\"output_mtok\":0.9}},{\"id\":\"mistralai/codestral-mamba\",\"match\":{\"equals\":\"mistralai/codestral-mamba\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.25}},{\"id\":\"mistralai/devstral-2512\",\"match\":{\"equals\":\"mistralai/devstral-2512\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.04,\"output_mtok\":2}},{\"id\":\"mistralai/ministral-14b-2512\",\"match\":{\"equals\":\"mistralai/ministral-14b-2512\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":0.2}},{\"id\":\"mistralai/ministral-3b\",\"match\":{\"equals\":\"mistralai/ministral-3b\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.04}},{\"id\":\"mistralai/ministral-3b-2512\",\"match\":{\"equals\":\"mistralai/ministral-3b-2512\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.1}},{\"id\":\"mistralai/ministral-8b\",\"match\":{\"equals\":\"mistralai/ministral-8b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistralai/ministral-8b-2512\",\"match\":{\"equals\":\"mistralai/ministral-8b-2512\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.15}},{\"id\":\"mistralai/mistral-7b-instruct\",\"match\":{\"or\":[{\"equals\":\"mistralai/mistral-7b-instruct\"},{\"equals\":\"mistralai/mistral-7b-instruct-v0.3\"}]},\"prices\":{\"input_mtok\":0.029,\"output_mtok\":0.059}},{\"id\":\"mistralai/mistral-7b-instruct-v0.1\",\"match\":{\"equals\":\"mistralai/mistral-7b-instruct-v0.1\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistralai/mistral-7b-instruct-v0.2\",\"match\":{\"equals\":\"mistralai/mistral-7b-instruct-v0.2\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistralai/mistral-7b-instruct:free\",\"match\":{\"equals\":\"mistralai/mistral-7b-instruct:free\"},\"prices\":{}},{\"id\":\"mistralai/mistral-large\",\"match\":{\"or\":[{\"equals\":\"mistralai/mistral-large\"},{\"equals\":\"mistralai/mistral-large-2407\"},{\"equals\":\"mistral-large-2411\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"mistralai/mistral-large-2512\",\"match\":{\"equals\":\"mistralai/mistral-large-2512\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.05,\"output_mtok\":1.5}},{\"id\":\"mistralai/mistral-medium\",\"match\":{\"equals\":\"mistralai/mistral-medium\"},\"prices\":{\"input_mtok\":2.75,\"output_mtok\":8.1}},{\"id\":\"mistralai/mistral-medium-3\",\"match\":{\"equals\":\"mistralai/mistral-medium-3\"},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":2}},{\"id\":\"mistralai/mistral-medium-3-5\",\"match\":{\"equals\":\"mistralai/mistral-medium-3-5\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":7.5}},{\"id\":\"mistralai/mistral-medium-3.1\",\"match\":{\"equals\":\"mistralai/mistral-medium-3.1\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.04,\"output_mtok\":2}},{\"id\":\"mistralai/mistral-nemo\",\"match\":{\"equals\":\"mistralai/mistral-nemo\"},\"prices\":{\"input_mtok\":0.01,\"output_mtok\":0.019}},{\"id\":\"mistralai/mistral-nemo:free\",\"match\":{\"equals\":\"mistralai/mistral-nemo:free\"},\"prices\":{}},{\"id\":\"mistralai/mistral-saba\",\"match\":{\"equals\":\"mistralai/mistral-saba\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"mistralai/mistral-small\",\"match\":{\"equals\":\"mistralai/mistral-small\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.6}},{\"id\":\"mistralai/mistral-small-24b-instruct-2501\",\"match\":{\"equals\":\"mistralai/mistral-small-24b-instruct-2501\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.09}},{\"id\":\"mistralai/mistral-small-24b-instruct-2501:free\",\"match\":{\"equals\":\"mistralai/mistral-small-24b-instruct-2501:free\"},\"prices\":{}},{\"id\":\"mistralai/mistral-small-2603\",\"match\":{\"equals\":\"mistralai/mistral-small-2603\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.6}},{\"id\":\"mistralai/mistral-small-3.1-24b-instruct\",\"match\":{\"equals\":\"mistralai/mistral-small-3.1-24b-instruct\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.15}},{\"id\":\"mistralai/mistral-small-3.1-24b-instruct:free\",\"match\":{\"equals\":\"mistralai/mistral-small-3.1-24b-instruct:free\"},\"prices\":{}},{\"id\":\"mistralai/mistral-small-3.2-24b-instruct\",\"match\":{\"equals\":\"mistralai/mistral-small-3.2-24b-instruct\"},\"prices\":{\"input_mtok\":0.075,\"output_mtok\":0.2}},{\"id\":\"mistralai/mistral-tiny\",\"match\":{\"equals\":\"mistralai/mistral-tiny\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.25}},{\"id\":\"mistralai/mixtral-8x22b-instruct\",\"match\":{\"equals\":\"mistralai/mixtral-8x22b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"mistralai/mixtral-8x7b-instruct\",\"match\":{\"equals\":\"mistralai/mixtral-8x7b-instruct\"},\"prices\":{\"input_mtok\":0.24,\"output_mtok\":0.24}},{\"id\":\"mistralai/pixtral-12b\",\"match\":{\"equals\":\"mistralai/pixtral-12b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistralai/pixtral-large-2411\",\"match\":{\"equals\":\"mistralai/pixtral-large-2411\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"mistralai/voxtral-small-24b-2507\",\"match\":{\"equals\":\"mistralai/voxtral-small-24b-2507\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.3}},{\"id\":\"mixtral-8x7b-instruct\",\"match\":{\"equals\":\"mixtral-8x7b-instruct\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.24}},{\"id\":\"mn-celeste-12b\",\"match\":{\"equals\":\"mn-celeste-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"mn-inferor-12b\",\"match\":{\"equals\":\"mn-inferor-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"mn-starcannon-12b\",\"match\":{\"equals\":\"mn-starcannon-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"moonshotai/kimi-k2\",\"match\":{\"equals\":\"moonshotai/kimi-k2\"},\"prices\":{\"input_mtok\":0.57,\"output_mtok\":2.3}},{\"id\":\"moonshotai/kimi-k2-0905\",\"match\":{\"equals\":\"moonshotai/kimi-k2-0905\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.5}},{\"id\":\"moonshotai/kimi-k2-thinking\",\"match\":{\"equals\":\"moonshotai/kimi-k2-thinking\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.5}},{\"id\":\"moonshotai/kimi-k2.5\",\"match\":{\"equals\":\"moonshotai/kimi-k2.5\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.09,\"output_mtok\":1.9}},{\"id\":\"moonshotai/kimi-k2.6\",\"match\":{\"equals\":\"moonshotai/kimi-k2.6\"},\"prices\":{\"input_mtok\":0.68,\"cache_read_mtok\":0.34,\"output_mtok\":3.41}},{\"id\":\"moonshotai/kimi-k2.6:free\",\"match\":{\"equals\":\"moonshotai/kimi-k2.6:free\"},\"prices\":{}},{\"id\":\"moonshotai/kimi-k2.7-code\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k2.7-code\"},{\"equals\":\"moonshotai/kimi-k2.7-code-20260612\"}]},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.16,\"output_mtok\":3.5}},{\"id\":\"moonshotai/kimi-k3\",\"match\":{\"or\":[{\"equals\":\"moonshotai/kimi-k3\"},{\"equals\":\"moonshotai/kimi-k3-20260715\"}]},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"moonshotai/kimi-vl-a3b-thinking:free\",\"match\":{\"equals\":\"moonshotai/kimi-vl-a3b-thinking:free\"},\"prices\":{}},{\"id\":\"moonshotai/moonlight-16b-a3b-instruct:free\",\"match\":{\"equals\":\"moonshotai/moonlight-16b-a3b-instruct:free\"},\"prices\":{}},{\"id\":\"morph/morph-v3-fast\",\"match\":{\"equals\":\"morph/morph-v3-fast\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"morph/morph-v3-large\",\"match\":{\"equals\":\"morph/morph-v3-large\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":1.9}},{\"id\":\"mythalion-13b\",\"match\":{\"equals\":\"mythalion-13b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"neversleep/llama-3-lumimaid-70b\",\"match\":{\"equals\":\"neversleep/llama-3-lumimaid-70b\"},\"prices\":{\"input_mtok\":3.375,\"output_mtok\":4.5}},{\"id\":\"neversleep/llama-3-lumimaid-8b\",\"match\":{\"or\":[{\"equals\":\"neversleep/llama-3-lumimaid-8b\"},{\"equals\":\"neversleep/llama-3-lumimaid-8b:extended\"}]},\"prices\":{\"input_mtok\":0.09375,\"output_mtok\":0.75}},{\"id\":\"neversleep/llama-3.1-lumimaid-70b\",\"match\":{\"equals\":\"neversleep/llama-3.1-lumimaid-70b\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2.25}},{\"id\":\"neversleep/llama-3.1-lumimaid-8b\",\"match\":{\"equals\":\"neversleep/llama-3.1-lumimaid-8b\"},\"prices\":{\"input_mtok\":0.09375,\"output_mtok\":0.75}},{\"id\":\"neversleep/noromaid-20b\",\"match\":{\"equals\":\"neversleep/noromaid-20b\"},\"prices\":{\"input_mtok\":0.75,\"output_mtok\":1.5}},{\"id\":\"nex-agi/nex-n2-pro:free\",\"match\":{\"equals\":\"nex-agi/nex-n2-pro:free\"},\"prices\":{}},{\"id\":\"noromaid-20b\",\"match\":{\"equals\":\"noromaid-20b\"},\"prices\":{\"input_mtok\":1.25,\"output_mtok\":2}},{\"id\":\"nothingiisreal/mn-celeste-12b\",\"match\":{\"equals\":\"nothingiisreal/mn-celeste-12b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"nous-hermes-2-mixtral-8x7b-dpo\",\"match\":{\"equals\":\"nous-hermes-2-mixtral-8x7b-dpo\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":0.6}},{\"id\":\"nousresearch/deephermes-3-llama-3-8b-preview:free\",\"match\":{\"equals\":\"nousresearch/deephermes-3-llama-3-8b-preview:free\"},\"prices\":{}},{\"id\":\"nousresearch/hermes-2-pro-llama-3-8b\",\"match\":{\"equals\":\"nousresearch/hermes-2-pro-llama-3-8b\"},\"prices\":{\"input_mtok\":0.025,\"output_mtok\":0.04}},{\"id\":\"nousresearch/hermes-3-llama-3.1-405b\",\"match\":{\"equals\":\"nousresearch/hermes-3-llama-3.1-405b\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.8}},{\"id\":\"nousresearch/hermes-3-llama-3.1-405b:free\",\"match\":{\"equals\":\"nousresearch/hermes-3-llama-3.1-405b:free\"},\"prices\":{}},{\"id\":\"nousresearch/hermes-3-llama-3.1-70b\",\"match\":{\"equals\":\"nousresearch/hermes-3-llama-3.1-70b\"},\"prices\":{\"input_mtok\":0.12,\"output_mtok\":0.3}},{\"id\":\"nousresearch/hermes-4-405b\",\"match\":{\"equals\":\"nousresearch/hermes-4-405b\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":3}},{\"id\":\"nousresearch/hermes-4-70b\",\"match\":{\"equals\":\"nousresearch/hermes-4-70b\"},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.4}},{\"id\":\"nousresearch/nous-hermes-2-mixtral-8x7b-dpo\",\"match\":{\"equals\":\"nousresearch/nous-hermes-2-mixtral-8x7b-dpo\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":0.6}},{\"id\":\"nousresearch/nous-hermes-llama2-13b\",\"match\":{\"equals\":\"nousresearch/nous-hermes-llama2-13b\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"nvidia/llama-3.1-nemotron-70b-instruct\",\"match\":{\"equals\":\"nvidia/llama-3.1-nemotron-70b-instruct\"},\"prices\":{\"input_mtok\":0.12,\"output_mtok\":0.3}},{\"id\":\"nvidia/llama-3.1-nemotron-70b-instruct:free\",\"match\":{\"equals\":\"nvidia/llama-3.1-nemotron-70b-instruct:free\"},\"prices\":{}},{\"id\":\"nvidia/llama-3.1-nemotron-nano-8b-v1:free\",\"match\":{\"equals\":\"nvidia/llama-3.1-nemotron-nano-8b-v1:free\"},\"prices\":{}},{\"id\":\"nvidia/llama-3.1-nemotron-ultra-253b-v1:free\",\"match\":{\"equals\":\"nvidia/llama-3.1-nemotron-ultra-253b-v1:free\"},\"prices\":{}},{\"id\":\"nvidia/llama-3.3-nemotron-super-49b-v1.5\",\"match\":{\"equals\":\"nvidia/llama-3.3-nemotron-super-49b-v1.5\"},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":0.4}},{\"id\":\"nvidia/llama-3.3-nemotron-super-49b-v1:free\",\"match\":{\"equals\":\"nvidia/llama-3.3-nemotron-super-49b-v1:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-3-nano-30b-a3b\",\"match\":{\"equals\":\"nvidia/nemotron-3-nano-30b-a3b\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.2}},{\"id\":\"nvidia/nemotron-3-nano-30b-a3b:free\",\"match\":{\"equals\":\"nvidia/nemotron-3-nano-30b-a3b:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free\",\"match\":{\"equals\":\"nvidia/nemotron-3-nano-omni-30b-a3b-reasoning:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-3-super-120b-a12b\",\"match\":{\"equals\":\"nvidia/nemotron-3-super-120b-a12b\"},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.45}},{\"id\":\"nvidia/nemotron-3-super-120b-a12b:free\",\"match\":{\"equals\":\"nvidia/nemotron-3-super-120b-a12b:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-3-ultra-550b-a55b\",\"match\":{\"equals\":\"nvidia/nemotron-3-ultra-550b-a55b\"},\"prices\":{\"input_mtok\":0.5,\"cache_read_mtok\":0.15,\"output_mtok\":2.5}},{\"id\":\"nvidia/nemotron-3-ultra-550b-a55b:free\",\"match\":{\"equals\":\"nvidia/nemotron-3-ultra-550b-a55b:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-3.5-content-safety:free\",\"match\":{\"equals\":\"nvidia/nemotron-3.5-content-safety:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-nano-12b-v2-vl:free\",\"match\":{\"equals\":\"nvidia/nemotron-nano-12b-v2-vl:free\"},\"prices\":{}},{\"id\":\"nvidia/nemotron-nano-9b-v2\",\"match\":{\"equals\":\"nvidia/nemotron-nano-9b-v2\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.16}},{\"id\":\"nvidia/nemotron-nano-9b-v2:free\",\"match\":{\"equals\":\"nvidia/nemotron-nano-9b-v2:free\"},\"prices\":{}},{\"id\":\"o1-mini\",\"match\":{\"or\":[{\"equals\":\"o1-mini\"},{\"equals\":\"o1-mini-2024-09-12\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"open-r1/olympiccoder-32b:free\",\"match\":{\"equals\":\"open-r1/olympiccoder-32b:free\"},\"prices\":{}},{\"id\":\"open-r1/olympiccoder-7b:free\",\"match\":{\"equals\":\"open-r1/olympiccoder-7b:free\"},\"prices\":{}},{\"id\":\"openai/chatgpt-4o-latest\",\"match\":{\"equals\":\"openai/chatgpt-4o-latest\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"openai/codex-mini\",\"match\":{\"equals\":\"openai/codex-mini\"},\"prices\":{\"input_mtok\":1.5,\"cache_read_mtok\":0.375,\"output_mtok\":6}},{\"id\":\"openai/gpt-3.5-turbo\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-3.5-turbo\"},{\"equals\":\"gpt-3.5-turbo-0125\"}]},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":1.5}},{\"id\":\"openai/gpt-3.5-turbo-0613\",\"match\":{\"equals\":\"openai/gpt-3.5-turbo-0613\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"openai/gpt-3.5-turbo-1106\",\"match\":{\"equals\":\"openai/gpt-3.5-turbo-1106\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":2}},{\"id\":\"openai/gpt-3.5-turbo-16k\",\"match\":{\"equals\":\"openai/gpt-3.5-turbo-16k\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":4}},{\"id\":\"openai/gpt-3.5-turbo-instruct\",\"match\":{\"equals\":\"openai/gpt-3.5-turbo-instruct\"},\"prices\":{\"input_mtok\":1.5,\"output_mtok\":2}},{\"id\":\"openai/gpt-4\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4\"},{\"equals\":\"gpt-4-0314\"}]},\"prices\":{\"input_mtok\":30,\"output_mtok\":60}},{\"id\":\"openai/gpt-4-1106-preview\",\"match\":{\"equals\":\"openai/gpt-4-1106-preview\"},\"prices\":{\"input_mtok\":10,\"output_mtok\":30}},{\"id\":\"openai/gpt-4-32k\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4-32k\"},{\"equals\":\"openai/gpt-4-32k-0314\"}]},\"prices\":{\"input_mtok\":60,\"output_mtok\":120}},{\"id\":\"openai/gpt-4-turbo\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4-turbo\"},{\"equals\":\"openai/gpt-4-turbo-preview\"}]},\"prices\":{\"input_mtok\":10,\"output_mtok\":30}},{\"id\":\"openai/gpt-4.1\",\"match\":{\"equals\":\"openai/gpt-4.1\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8}},{\"id\":\"openai/gpt-4.1-mini\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4.1-mini\"},{\"equals\":\"openai/gpt-4.1-mini-2025-04-14\"}]},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.1,\"output_mtok\":1.6}},{\"id\":\"openai/gpt-4.1-nano\",\"match\":{\"equals\":\"openai/gpt-4.1-nano\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.025,\"output_mtok\":0.4}},{\"id\":\"openai/gpt-4.5-preview\",\"match\":{\"equals\":\"openai/gpt-4.5-preview\"},\"prices\":{\"input_mtok\":75,\"output_mtok\":150}},{\"id\":\"openai/gpt-4o\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4o\"},{\"equals\":\"openai/gpt-4o-2024-08-06\"},{\"equals\":\"openai/gpt-4o-2024-11-20\"},{\"equals\":\"openai/gpt-4o-audio-preview\"}]},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"openai/gpt-4o-2024-05-13\",\"match\":{\"equals\":\"openai/gpt-4o-2024-05-13\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"openai/gpt-4o-mini\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-4o-mini\"},{\"equals\":\"openai/gpt-4o-mini-2024-07-18\"}]},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.075,\"output_mtok\":0.6}},{\"id\":\"openai/gpt-4o-mini-search-preview\",\"match\":{\"equals\":\"openai/gpt-4o-mini-search-preview\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.6}},{\"id\":\"openai/gpt-4o-search-preview\",\"match\":{\"equals\":\"openai/gpt-4o-search-preview\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"openai/gpt-4o:extended\",\"match\":{\"equals\":\"openai/gpt-4o:extended\"},\"prices\":{\"input_mtok\":6,\"output_mtok\":18}},{\"id\":\"openai/gpt-5\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5\"},{\"equals\":\"openai/gpt-5-2025-08-07\"},{\"equals\":\"openai/gpt-5-chat\"},{\"equals\":\"openai/gpt-5-codex\"},{\"equals\":\"openai/gpt-5.1-codex-max\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.125,\"output_mtok\":10}},{\"id\":\"openai/gpt-5-image\",\"match\":{\"equals\":\"openai/gpt-5-image\"},\"prices\":{\"input_mtok\":10,\"cache_read_mtok\":1.25,\"output_mtok\":10}},{\"id\":\"openai/gpt-5-image-mini\",\"match\":{\"equals\":\"openai/gpt-5-image-mini\"},\"prices\":{\"input_mtok\":2.5,\"cache_read_mtok\":0.25,\"output_mtok\":2}},{\"id\":\"openai/gpt-5-mini\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5-mini\"},{\"equals\":\"openai/gpt-5-mini-2025-08-07\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":2}},{\"id\":\"openai/gpt-5-nano\",\"match\":{\"equals\":\"openai/gpt-5-nano\"},\"prices\":{\"input_mtok\":0.05,\"cache_read_mtok\":0.01,\"output_mtok\":0.4}},{\"id\":\"openai/gpt-5-pro\",\"match\":{\"equals\":\"openai/gpt-5-pro\"},\"prices\":{\"input_mtok\":15,\"output_mtok\":120}},{\"id\":\"openai/gpt-5.1\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.1\"},{\"equals\":\"openai/gpt-5.1-chat\"},{\"equals\":\"openai/gpt-5.1-codex\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.13,\"output_mtok\":10}},{\"id\":\"openai/gpt-5.1-codex-mini\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.1-codex-mini\"},{\"equals\":\"openai/gpt-5.1-codex-mini-20251113\"}]},\"prices\":{\"input_mtok\":0.25,\"cache_read_mtok\":0.025,\"output_mtok\":2}},{\"id\":\"openai/gpt-5.2\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.2\"},{\"equals\":\"openai/gpt-5.2-20251211\"},{\"equals\":\"openai/gpt-5.2-chat\"},{\"equals\":\"openai/gpt-5.2-codex\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"openai/gpt-5.2-pro\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.2-pro\"},{\"equals\":\"openai/gpt-5.2-pro-20251211\"}]},\"prices\":{\"input_mtok\":21,\"output_mtok\":168}},{\"id\":\"openai/gpt-5.3-chat\",\"match\":{\"equals\":\"openai/gpt-5.3-chat\"},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"openai/gpt-5.3-codex\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.3-codex\"},{\"equals\":\"openai/gpt-5.3-codex-20260224\"}]},\"prices\":{\"input_mtok\":1.75,\"cache_read_mtok\":0.175,\"output_mtok\":14}},{\"id\":\"openai/gpt-5.4\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.4\"},{\"equals\":\"openai/gpt-5.4-20260305\"}]},\"prices\":{\"input_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":272000,\"price\":0.5}]},\"output_mtok\":{\"base\":15,\"tiers\":[{\"start\":272000,\"price\":22.5}]}}},{\"id\":\"openai/gpt-5.4-image-2\",\"match\":{\"equals\":\"openai/gpt-5.4-image-2\"},\"prices\":{\"input_mtok\":8,\"cache_read_mtok\":2,\"output_mtok\":15}},{\"id\":\"openai/gpt-5.4-mini\",\"match\":{\"equals\":\"openai/gpt-5.4-mini\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":4.5}},{\"id\":\"openai/gpt-5.4-nano\",\"match\":{\"equals\":\"openai/gpt-5.4-nano\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":1.25}},{\"id\":\"openai/gpt-5.4-pro\",\"match\":{\"equals\":\"openai/gpt-5.4-pro\"},\"prices\":{\"input_mtok\":{\"base\":30,\"tiers\":[{\"start\":272000,\"price\":60}]},\"output_mtok\":{\"base\":180,\"tiers\":[{\"start\":272000,\"price\":270}]}}},{\"id\":\"openai/gpt-5.5\",\"match\":{\"equals\":\"openai/gpt-5.5\"},\"prices\":{\"input_mtok\":{\"base\":5,\"tiers\":[{\"start\":272000,\"price\":10}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":272000,\"price\":1}]},\"output_mtok\":{\"base\":30,\"tiers\":[{\"start\":272000,\"price\":45}]}}},{\"id\":\"openai/gpt-5.5-pro\",\"match\":{\"equals\":\"openai/gpt-5.5-pro\"},\"prices\":{\"input_mtok\":{\"base\":30,\"tiers\":[{\"start\":272000,\"price\":60}]},\"output_mtok\":{\"base\":180,\"tiers\":[{\"start\":272000,\"price\":270}]}}},{\"id\":\"openai/gpt-5.6-luna\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.6-luna\"},{\"regex\":\"^openai/gpt-5\\\\.6-luna-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"cache_write_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":272000,\"price\":0.5}]},\"cache_read_mtok\":{\"base\":0.02,\"tiers\":[{\"start\":272000,\"price\":0.04}]},\"output_mtok\":{\"base\":1.2,\"tiers\":[{\"start\":272000,\"price\":1.8}]}}},{\"id\":\"openai/gpt-5.6-sol\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.6-sol\"},{\"regex\":\"^openai/gpt-5\\\\.6-sol-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":272000,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"output_mtok\":{\"base\":10,\"tiers\":[{\"start\":272000,\"price\":15}]}}},{\"id\":\"openai/gpt-5.6-terra\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-5.6-terra\"},{\"regex\":\"^openai/gpt-5\\\\.6-terra-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":272000,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"output_mtok\":{\"base\":12,\"tiers\":[{\"start\":272000,\"price\":18}]}}},{\"id\":\"openai/gpt-6-luna\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-6-luna\"},{\"equals\":\"openai/gpt-6-luna-pro\"},{\"regex\":\"^openai/gpt-6-luna-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":{\"base\":0.1,\"tiers\":[{\"start\":272000,\"price\":0.2}]},\"cache_write_mtok\":{\"base\":0.125,\"tiers\":[{\"start\":272000,\"price\":0.25}]},\"cache_read_mtok\":{\"base\":0.01,\"tiers\":[{\"start\":272000,\"price\":0.02}]},\"output_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":272000,\"price\":0.75}]},\"web_searches_kcount\":10}},{\"id\":\"openai/gpt-6-luna:batch\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-6-luna:batch\"},{\"equals\":\"openai/gpt-6-luna-pro:batch\"}]},\"prices\":{\"input_mtok\":{\"base\":0.05,\"tiers\":[{\"start\":272000,\"price\":0.1}]},\"cache_write_mtok\":{\"base\":0.0625,\"tiers\":[{\"start\":272000,\"price\":0.125}]},\"cache_read_mtok\":{\"base\":0.005,\"tiers\":[{\"start\":272000,\"price\":0.01}]},\"output_mtok\":{\"base\":0.25,\"tiers\":[{\"start\":272000,\"price\":0.375}]},\"web_searches_kcount\":10}},{\"id\":\"openai/gpt-6-sol\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-6-sol\"},{\"equals\":\"openai/gpt-6-sol-pro\"},{\"regex\":\"^openai/gpt-6-sol-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":272000,\"price\":4}]},\"cache_write_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":272000,\"price\":5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":272000,\"price\":0.4}]},\"output_mtok\":{\"base\":10,\"tiers\":[{\"start\":272000,\"price\":15}]},\"web_searches_kcount\":10}},{\"id\":\"openai/gpt-6-sol:batch\",\"match\":{\"or\":[{\"equals\":\"openai/gpt-6-sol:batch\"},{\"equals\":\"openai/gpt-6-sol-pro:batch\"}]},\"prices\":{\"input_mtok\":{\"base\":1,\"tiers\":[{\"start\":272000,\"price\":2}]},\"cache_write_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":272000,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.1,\"tiers\":[{\"start\":272000,\"price\":0.2}]},\"output_mtok\":{\"base\":5,\"tiers\":[{\"start\":272000,\"price\":7.5}]},\"web_searches_kcount\":10}},{\"id\":\"openai/gpt-audio\",\"match\":{\"equals\":\"openai/gpt-audio\"},\"prices\":{\"input_mtok\":2.5,\"output_mtok\":10}},{\"id\":\"openai/gpt-audio-mini\",\"match\":{\"equals\":\"openai/gpt-audio-mini\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":2.4}},{\"id\":\"openai/gpt-chat-latest\",\"match\":{\"equals\":\"openai/gpt-chat-latest\"},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":0.5,\"output_mtok\":30}},{\"id\":\"openai/gpt-oss-120b\",\"match\":{\"equals\":\"openai/gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.039,\"output_mtok\":0.18}},{\"id\":\"openai/gpt-oss-120b:free\",\"match\":{\"equals\":\"openai/gpt-oss-120b:free\"},\"prices\":{}},{\"id\":\"openai/gpt-oss-20b\",\"match\":{\"equals\":\"openai/gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.029,\"output_mtok\":0.14}},{\"id\":\"openai/gpt-oss-20b:free\",\"match\":{\"equals\":\"openai/gpt-oss-20b:free\"},\"prices\":{}},{\"id\":\"openai/gpt-oss-safeguard-20b\",\"match\":{\"equals\":\"openai/gpt-oss-safeguard-20b\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.037,\"output_mtok\":0.3}},{\"id\":\"openai/o1\",\"match\":{\"or\":[{\"equals\":\"openai/o1\"},{\"equals\":\"o1-preview\"},{\"equals\":\"o1-preview-2024-09-12\"}]},\"prices\":{\"input_mtok\":15,\"cache_read_mtok\":7.5,\"output_mtok\":60}},{\"id\":\"openai/o1-mini\",\"match\":{\"or\":[{\"equals\":\"openai/o1-mini\"},{\"equals\":\"openai/o1-mini-2024-09-12\"}]},\"prices\":{\"input_mtok\":1.1,\"output_mtok\":4.4}},{\"id\":\"openai/o1-pro\",\"match\":{\"equals\":\"openai/o1-pro\"},\"prices\":{\"input_mtok\":150,\"output_mtok\":600}},{\"id\":\"openai/o3\",\"match\":{\"equals\":\"openai/o3\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8}},{\"id\":\"openai/o3-deep-research\",\"match\":{\"equals\":\"openai/o3-deep-research\"},\"prices\":{\"input_mtok\":10,\"cache_read_mtok\":2.5,\"output_mtok\":40}},{\"id\":\"openai/o3-mini\",\"match\":{\"or\":[{\"equals\":\"openai/o3-mini\"},{\"equals\":\"openai/o3-mini-high\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.55,\"output_mtok\":4.4}},{\"id\":\"openai/o3-pro\",\"match\":{\"equals\":\"openai/o3-pro\"},\"prices\":{\"input_mtok\":20,\"output_mtok\":80}},{\"id\":\"openai/o4-mini\",\"match\":{\"or\":[{\"equals\":\"openai/o4-mini\"},{\"equals\":\"openai/o4-mini-high\"}]},\"prices\":{\"input_mtok\":1.1,\"cache_read_mtok\":0.275,\"output_mtok\":4.4}},{\"id\":\"openai/o4-mini-deep-research\",\"match\":{\"equals\":\"openai/o4-mini-deep-research\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":8}},{\"id\":\"openchat/openchat-7b\",\"match\":{\"equals\":\"openchat/openchat-7b\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.07}},{\"id\":\"openhands-lm-32b-v0.1\",\"match\":{\"equals\":\"openhands-lm-32b-v0.1\"},\"prices\":{\"input_mtok\":2.6,\"output_mtok\":3.4}},{\"id\":\"perceptron/perceptron-mk1\",\"match\":{\"equals\":\"perceptron/perceptron-mk1\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":1.5}},{\"id\":\"perplexity/llama-3.1-sonar-large-128k-online\",\"match\":{\"equals\":\"perplexity/llama-3.1-sonar-large-128k-online\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"perplexity/llama-3.1-sonar-small-128k-online\",\"match\":{\"equals\":\"perplexity/llama-3.1-sonar-small-128k-online\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"perplexity/r1-1776\",\"match\":{\"equals\":\"perplexity/r1-1776\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"perplexity/sonar\",\"match\":{\"equals\":\"perplexity/sonar\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"perplexity/sonar-deep-research\",\"match\":{\"equals\":\"perplexity/sonar-deep-research\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8,\"output_reasoning_mtok\":3}},{\"id\":\"perplexity/sonar-pro\",\"match\":{\"equals\":\"perplexity/sonar-pro\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"perplexity/sonar-reasoning\",\"match\":{\"equals\":\"perplexity/sonar-reasoning\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":5}},{\"id\":\"perplexity/sonar-reasoning-pro\",\"match\":{\"equals\":\"perplexity/sonar-reasoning-pro\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"phi-3-medium-128k-instruct\",\"match\":{\"equals\":\"phi-3-medium-128k-instruct\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"phi-3-mini-128k-instruct\",\"match\":{\"equals\":\"phi-3-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"phi-3.5-mini-128k-instruct\",\"match\":{\"equals\":\"phi-3.5-mini-128k-instruct\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"phi-4-multimodal-instruct\",\"match\":{\"equals\":\"phi-4-multimodal-instruct\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.1}},{\"id\":\"phi-4-reasoning-plus\",\"match\":{\"equals\":\"phi-4-reasoning-plus\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.35}},{\"id\":\"phi-4-reasoning-plus:free\",\"match\":{\"equals\":\"phi-4-reasoning-plus:free\"},\"prices\":{}},{\"id\":\"phi-4-reasoning:free\",\"match\":{\"equals\":\"phi-4-reasoning:free\"},\"prices\":{}},{\"id\":\"pixtral-12b\",\"match\":{\"equals\":\"pixtral-12b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"pixtral-large-2411\",\"match\":{\"equals\":\"pixtral-large-2411\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":6}},{\"id\":\"poolside/laguna-m.1:free\",\"match\":{\"equals\":\"poolside/laguna-m.1:free\"},\"prices\":{}},{\"id\":\"poolside/laguna-xs.2:free\",\"match\":{\"equals\":\"poolside/laguna-xs.2:free\"},\"prices\":{}},{\"id\":\"prime-intellect/intellect-3\",\"match\":{\"equals\":\"prime-intellect/intellect-3\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":1.1}},{\"id\":\"pygmalionai/mythalion-13b\",\"match\":{\"equals\":\"pygmalionai/mythalion-13b\"},\"prices\":{\"input_mtok\":0.5625,\"output_mtok\":1.125}},{\"id\":\"qwen-2-72b-instruct\",\"match\":{\"equals\":\"qwen-2-72b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"qwen-2.5-72b-instruct:free\",\"match\":{\"equals\":\"qwen-2.5-72b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen-2.5-coder-32b-instruct:free\",\"match\":{\"equals\":\"qwen-2.5-coder-32b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen-2.5-vl-7b-instruct\",\"match\":{\"equals\":\"qwen-2.5-vl-7b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"qwen-max\",\"match\":{\"equals\":\"qwen-max\"},\"prices\":{\"input_mtok\":1.6,\"cache_read_mtok\":0.64,\"output_mtok\":6.4}},{\"id\":\"qwen-turbo\",\"match\":{\"equals\":\"qwen-turbo\"},\"prices\":{\"input_mtok\":0.05,\"cache_read_mtok\":0.02,\"output_mtok\":0.2}},{\"id\":\"qwen-vl-max\",\"match\":{\"equals\":\"qwen-vl-max\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":3.2}},{\"id\":\"qwen-vl-plus\",\"match\":{\"equals\":\"qwen-vl-plus\"},\"prices\":{\"input_mtok\":0.21,\"output_mtok\":0.63}},{\"id\":\"qwen/qwen-2-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2-72b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"qwen/qwen-2.5-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-72b-instruct\"},\"prices\":{\"input_mtok\":0.12,\"output_mtok\":0.39}},{\"id\":\"qwen/qwen-2.5-72b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen-2.5-72b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen-2.5-7b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-7b-instruct\"},\"prices\":{\"input_mtok\":0.04,\"output_mtok\":0.1}},{\"id\":\"qwen/qwen-2.5-7b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen-2.5-7b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen-2.5-coder-32b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-coder-32b-instruct\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.15}},{\"id\":\"qwen/qwen-2.5-coder-32b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen-2.5-coder-32b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen-2.5-vl-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-vl-72b-instruct\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":0.6}},{\"id\":\"qwen/qwen-2.5-vl-7b-instruct\",\"match\":{\"equals\":\"qwen/qwen-2.5-vl-7b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"qwen/qwen-2.5-vl-7b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen-2.5-vl-7b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen-max\",\"match\":{\"equals\":\"qwen/qwen-max\"},\"prices\":{\"input_mtok\":1.6,\"output_mtok\":6.4}},{\"id\":\"qwen/qwen-plus\",\"match\":{\"equals\":\"qwen/qwen-plus\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.16,\"output_mtok\":1.2}},{\"id\":\"qwen/qwen-plus-2025-07-28\",\"match\":{\"equals\":\"qwen/qwen-plus-2025-07-28\"},\"prices\":{\"input_mtok\":0.26,\"output_mtok\":0.78}},{\"id\":\"qwen/qwen-plus-2025-07-28:thinking\",\"match\":{\"equals\":\"qwen/qwen-plus-2025-07-28:thinking\"},\"prices\":{\"input_mtok\":0.26,\"cache_write_mtok\":0.325,\"output_mtok\":0.78}},{\"id\":\"qwen/qwen-turbo\",\"match\":{\"equals\":\"qwen/qwen-turbo\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.2}},{\"id\":\"qwen/qwen-vl-max\",\"match\":{\"equals\":\"qwen/qwen-vl-max\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":3.2}},{\"id\":\"qwen/qwen-vl-plus\",\"match\":{\"equals\":\"qwen/qwen-vl-plus\"},\"prices\":{\"input_mtok\":0.21,\"output_mtok\":0.63}},{\"id\":\"qwen/qwen2.5-coder-7b-instruct\",\"match\":{\"equals\":\"qwen/qwen2.5-coder-7b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"qwen/qwen2.5-vl-32b-instruct\",\"match\":{\"equals\":\"qwen/qwen2.5-vl-32b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"qwen/qwen2.5-vl-32b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen2.5-vl-32b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen2.5-vl-3b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen2.5-vl-3b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen2.5-vl-72b-instruct\",\"match\":{\"equals\":\"qwen/qwen2.5-vl-72b-instruct\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.7}},{\"id\":\"qwen/qwen2.5-vl-72b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen2.5-vl-72b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen3-14b\",\"match\":{\"equals\":\"qwen/qwen3-14b\"},\"prices\":{\"input_mtok\":0.06,\"output_mtok\":0.24}},{\"id\":\"qwen/qwen3-235b-a22b\",\"match\":{\"equals\":\"qwen/qwen3-235b-a22b\"},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.6}},{\"id\":\"qwen/qwen3-235b-a22b-2507\",\"match\":{\"equals\":\"qwen/qwen3-235b-a22b-2507\"},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.1}},{\"id\":\"qwen/qwen3-235b-a22b-thinking-2507\",\"match\":{\"equals\":\"qwen/qwen3-235b-a22b-thinking-2507\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"qwen/qwen3-30b-a3b\",\"match\":{\"equals\":\"qwen/qwen3-30b-a3b\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.29}},{\"id\":\"qwen/qwen3-30b-a3b-instruct-2507\",\"match\":{\"equals\":\"qwen/qwen3-30b-a3b-instruct-2507\"},\"prices\":{\"input_mtok\":0.04815,\"output_mtok\":0.19305}},{\"id\":\"qwen/qwen3-30b-a3b-thinking-2507\",\"match\":{\"equals\":\"qwen/qwen3-30b-a3b-thinking-2507\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.4}},{\"id\":\"qwen/qwen3-32b\",\"match\":{\"equals\":\"qwen/qwen3-32b\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.3}},{\"id\":\"qwen/qwen3-8b\",\"match\":{\"equals\":\"qwen/qwen3-8b\"},\"prices\":{\"input_mtok\":0.035,\"output_mtok\":0.138}},{\"id\":\"qwen/qwen3-coder\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder\"},{\"equals\":\"qwen/qwen3-coder-480b-a35b-07-25\"}]},\"prices\":{\"input_mtok\":0.22,\"output_mtok\":1.8}},{\"id\":\"qwen/qwen3-coder-30b-a3b-instruct\",\"match\":{\"equals\":\"qwen/qwen3-coder-30b-a3b-instruct\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.27}},{\"id\":\"qwen/qwen3-coder-flash\",\"match\":{\"equals\":\"qwen/qwen3-coder-flash\"},\"prices\":{\"input_mtok\":0.195,\"cache_write_mtok\":0.24375,\"cache_read_mtok\":0.039,\"output_mtok\":0.975}},{\"id\":\"qwen/qwen3-coder-next\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-coder-next\"},{\"equals\":\"qwen/qwen3-coder-next-2025-02-03\"}]},\"prices\":{\"input_mtok\":0.11,\"cache_read_mtok\":0.07,\"output_mtok\":0.8}},{\"id\":\"qwen/qwen3-coder-plus\",\"match\":{\"equals\":\"qwen/qwen3-coder-plus\"},\"prices\":{\"input_mtok\":0.65,\"cache_write_mtok\":0.8125,\"cache_read_mtok\":0.13,\"output_mtok\":3.25}},{\"id\":\"qwen/qwen3-coder:free\",\"match\":{\"equals\":\"qwen/qwen3-coder:free\"},\"prices\":{}},{\"id\":\"qwen/qwen3-max\",\"match\":{\"equals\":\"qwen/qwen3-max\"},\"prices\":{\"input_mtok\":1.2,\"output_mtok\":6}},{\"id\":\"qwen/qwen3-max-thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-max-thinking\"},{\"equals\":\"qwen/qwen3-max-thinking-20260123\"}]},\"prices\":{\"input_mtok\":0.78,\"output_mtok\":3.9}},{\"id\":\"qwen/qwen3-next-80b-a3b-instruct\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct-2509\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":1.1}},{\"id\":\"qwen/qwen3-next-80b-a3b-instruct:free\",\"match\":{\"equals\":\"qwen/qwen3-next-80b-a3b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen/qwen3-next-80b-a3b-thinking\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking\"},{\"equals\":\"qwen/qwen3-next-80b-a3b-thinking-2509\"}]},\"prices\":{\"input_mtok\":0.0975,\"output_mtok\":0.78}},{\"id\":\"qwen/qwen3-vl-235b-a22b-instruct\",\"match\":{\"equals\":\"qwen/qwen3-vl-235b-a22b-instruct\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.11,\"output_mtok\":0.88}},{\"id\":\"qwen/qwen3-vl-235b-a22b-thinking\",\"match\":{\"equals\":\"qwen/qwen3-vl-235b-a22b-thinking\"},\"prices\":{\"input_mtok\":0.26,\"output_mtok\":2.6}},{\"id\":\"qwen/qwen3-vl-30b-a3b-instruct\",\"match\":{\"equals\":\"qwen/qwen3-vl-30b-a3b-instruct\"},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":0.52}},{\"id\":\"qwen/qwen3-vl-30b-a3b-thinking\",\"match\":{\"equals\":\"qwen/qwen3-vl-30b-a3b-thinking\"},\"prices\":{\"input_mtok\":0.13,\"output_mtok\":1.56}},{\"id\":\"qwen/qwen3-vl-32b-instruct\",\"match\":{\"equals\":\"qwen/qwen3-vl-32b-instruct\"},\"prices\":{\"input_mtok\":0.104,\"output_mtok\":0.416}},{\"id\":\"qwen/qwen3-vl-8b-instruct\",\"match\":{\"equals\":\"qwen/qwen3-vl-8b-instruct\"},\"prices\":{\"input_mtok\":0.08,\"output_mtok\":0.5}},{\"id\":\"qwen/qwen3-vl-8b-thinking\",\"match\":{\"equals\":\"qwen/qwen3-vl-8b-thinking\"},\"prices\":{\"input_mtok\":0.117,\"output_mtok\":1.365}},{\"id\":\"qwen/qwen3.5-122b-a10b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-122b-a10b\"},{\"equals\":\"qwen/qwen3.5-122b-a10b-20260224\"}]},\"prices\":{\"input_mtok\":0.26,\"output_mtok\":2.08}},{\"id\":\"qwen/qwen3.5-27b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-27b\"},{\"equals\":\"qwen/qwen3.5-27b-20260224\"}]},\"prices\":{\"input_mtok\":0.195,\"output_mtok\":1.56}},{\"id\":\"qwen/qwen3.5-35b-a3b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-35b-a3b\"},{\"equals\":\"qwen/qwen3.5-35b-a3b-20260224\"}]},\"prices\":{\"input_mtok\":0.14,\"cache_read_mtok\":0.05,\"output_mtok\":1}},{\"id\":\"qwen/qwen3.5-397b-a17b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-397b-a17b\"},{\"equals\":\"qwen/qwen3.5-397b-a17b-20260216\"}]},\"prices\":{\"input_mtok\":0.39,\"output_mtok\":2.34}},{\"id\":\"qwen/qwen3.5-9b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-9b\"},{\"equals\":\"qwen/qwen3.5-9b-20260310\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.15}},{\"id\":\"qwen/qwen3.5-flash-02-23\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-flash-02-23\"},{\"equals\":\"qwen/qwen3.5-flash-20260224\"}]},\"prices\":{\"input_mtok\":0.065,\"output_mtok\":0.26}},{\"id\":\"qwen/qwen3.5-plus-02-15\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.5-plus-02-15\"},{\"equals\":\"qwen/qwen3.5-plus-20260216\"}]},\"prices\":{\"input_mtok\":0.4,\"output_mtok\":2.4}},{\"id\":\"qwen/qwen3.5-plus-20260420\",\"match\":{\"equals\":\"qwen/qwen3.5-plus-20260420\"},\"prices\":{\"input_mtok\":0.3,\"cache_write_mtok\":0.375,\"output_mtok\":1.8}},{\"id\":\"qwen/qwen3.6-27b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.6-27b\"},{\"equals\":\"qwen/qwen3.6-27b-20260422\"}]},\"prices\":{\"input_mtok\":0.289,\"output_mtok\":2.4}},{\"id\":\"qwen/qwen3.6-35b-a3b\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.6-35b-a3b\"},{\"equals\":\"qwen/qwen3.6-35b-a3b-20260415\"}]},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":1}},{\"id\":\"qwen/qwen3.6-flash\",\"match\":{\"equals\":\"qwen/qwen3.6-flash\"},\"prices\":{\"input_mtok\":0.1875,\"cache_write_mtok\":0.234375,\"output_mtok\":1.125}},{\"id\":\"qwen/qwen3.6-max-preview\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.6-max-preview\"},{\"equals\":\"qwen/qwen3.6-max-preview-20260420\"}]},\"prices\":{\"input_mtok\":1.04,\"cache_write_mtok\":1.3,\"output_mtok\":6.24}},{\"id\":\"qwen/qwen3.6-plus\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.6-plus\"},{\"equals\":\"qwen/qwen3.6-plus-04-02\"}]},\"prices\":{\"input_mtok\":0.325,\"cache_write_mtok\":0.40625,\"output_mtok\":1.95}},{\"id\":\"qwen/qwen3.7-max\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.7-max\"},{\"equals\":\"qwen/qwen3.7-max-20260520\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_write_mtok\":1.5625,\"cache_read_mtok\":0.25,\"output_mtok\":3.75}},{\"id\":\"qwen/qwen3.7-plus\",\"match\":{\"or\":[{\"equals\":\"qwen/qwen3.7-plus\"},{\"equals\":\"qwen/qwen3.7-plus-20260602\"}]},\"prices\":{\"input_mtok\":0.4,\"cache_write_mtok\":0.5,\"cache_read_mtok\":0.08,\"output_mtok\":1.6}},{\"id\":\"qwen/qwq-32b\",\"match\":{\"equals\":\"qwen/qwq-32b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.2}},{\"id\":\"qwen/qwq-32b-preview\",\"match\":{\"equals\":\"qwen/qwq-32b-preview\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"qwen/qwq-32b-preview:free\",\"match\":{\"equals\":\"qwen/qwq-32b-preview:free\"},\"prices\":{}},{\"id\":\"qwen/qwq-32b:free\",\"match\":{\"equals\":\"qwen/qwq-32b:free\"},\"prices\":{}},{\"id\":\"qwen2.5-vl-32b-instruct\",\"match\":{\"equals\":\"qwen2.5-vl-32b-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"qwen2.5-vl-32b-instruct:free\",\"match\":{\"equals\":\"qwen2.5-vl-32b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen2.5-vl-72b-instruct:free\",\"match\":{\"equals\":\"qwen2.5-vl-72b-instruct:free\"},\"prices\":{}},{\"id\":\"qwen3-14b:free\",\"match\":{\"equals\":\"qwen3-14b:free\"},\"prices\":{}},{\"id\":\"qwen3-235b-a22b:free\",\"match\":{\"equals\":\"qwen3-235b-a22b:free\"},\"prices\":{}},{\"id\":\"qwen3-30b-a3b:free\",\"match\":{\"equals\":\"qwen3-30b-a3b:free\"},\"prices\":{}},{\"id\":\"qwen3-32b:free\",\"match\":{\"equals\":\"qwen3-32b:free\"},\"prices\":{}},{\"id\":\"qwen3-8b:free\",\"match\":{\"equals\":\"qwen3-8b:free\"},\"prices\":{}},{\"id\":\"qwerky-72b:free\",\"match\":{\"equals\":\"qwerky-72b:free\"},\"prices\":{}},{\"id\":\"qwq-32b\",\"match\":{\"equals\":\"qwq-32b\"},\"prices\":{\"input_mtok\":0.15,\"output_mtok\":0.2}},{\"id\":\"qwq-32b-arliai-rpr-v1:free\",\"match\":{\"equals\":\"qwq-32b-arliai-rpr-v1:free\"},\"prices\":{}},{\"id\":\"qwq-32b-preview\",\"match\":{\"equals\":\"qwq-32b-preview\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"qwq-32b:free\",\"match\":{\"equals\":\"qwq-32b:free\"},\"prices\":{}},{\"id\":\"r1-1776\",\"match\":{\"equals\":\"r1-1776\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"raifle/sorcererlm-8x22b\",\"match\":{\"equals\":\"raifle/sorcererlm-8x22b\"},\"prices\":{\"input_mtok\":4.5,\"output_mtok\":4.5}},{\"id\":\"reka-flash-3:free\",\"match\":{\"equals\":\"reka-flash-3:free\"},\"prices\":{}},{\"id\":\"rekaai/reka-edge\",\"match\":{\"equals\":\"rekaai/reka-edge\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"rekaai/reka-flash-3\",\"match\":{\"equals\":\"rekaai/reka-flash-3\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.2}},{\"id\":\"rekaai/reka-flash-3:free\",\"match\":{\"equals\":\"rekaai/reka-flash-3:free\"},\"prices\":{}},{\"id\":\"relace/relace-apply-3\",\"match\":{\"equals\":\"relace/relace-apply-3\"},\"prices\":{\"input_mtok\":0.85,\"output_mtok\":1.25}},{\"id\":\"relace/relace-search\",\"match\":{\"equals\":\"relace/relace-search\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":3}},{\"id\":\"sao10k/fimbulvetr-11b-v2\",\"match\":{\"equals\":\"sao10k/fimbulvetr-11b-v2\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"sao10k/l3-euryale-70b\",\"match\":{\"equals\":\"sao10k/l3-euryale-70b\"},\"prices\":{\"input_mtok\":1.48,\"output_mtok\":1.48}},{\"id\":\"sao10k/l3-lunaris-8b\",\"match\":{\"equals\":\"sao10k/l3-lunaris-8b\"},\"prices\":{\"input_mtok\":0.02,\"output_mtok\":0.05}},{\"id\":\"sao10k/l3.1-70b-hanami-x1\",\"match\":{\"equals\":\"sao10k/l3.1-70b-hanami-x1\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"sao10k/l3.1-euryale-70b\",\"match\":{\"equals\":\"sao10k/l3.1-euryale-70b\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.8}},{\"id\":\"sao10k/l3.3-euryale-70b\",\"match\":{\"equals\":\"sao10k/l3.3-euryale-70b\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.8}},{\"id\":\"sarvam-m:free\",\"match\":{\"equals\":\"sarvam-m:free\"},\"prices\":{}},{\"id\":\"scb10x/llama3.1-typhoon2-70b-instruct\",\"match\":{\"equals\":\"scb10x/llama3.1-typhoon2-70b-instruct\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"scb10x/llama3.1-typhoon2-8b-instruct\",\"match\":{\"equals\":\"scb10x/llama3.1-typhoon2-8b-instruct\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"shisa-ai/shisa-v2-llama3.3-70b:free\",\"match\":{\"equals\":\"shisa-ai/shisa-v2-llama3.3-70b:free\"},\"prices\":{}},{\"id\":\"shisa-v2-llama3.3-70b:free\",\"match\":{\"equals\":\"shisa-v2-llama3.3-70b:free\"},\"prices\":{}},{\"id\":\"sonar-reasoning\",\"match\":{\"equals\":\"sonar-reasoning\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":5}},{\"id\":\"sophosympatheia/midnight-rose-70b\",\"match\":{\"equals\":\"sophosympatheia/midnight-rose-70b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"sophosympatheia/rogue-rose-103b-v0.2:free\",\"match\":{\"equals\":\"sophosympatheia/rogue-rose-103b-v0.2:free\"},\"prices\":{}},{\"id\":\"sorcererlm-8x22b\",\"match\":{\"equals\":\"sorcererlm-8x22b\"},\"prices\":{\"input_mtok\":4.5,\"output_mtok\":4.5}},{\"id\":\"spotlight\",\"match\":{\"equals\":\"spotlight\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"steelskull/l3.3-electra-r1-70b\",\"match\":{\"equals\":\"steelskull/l3.3-electra-r1-70b\"},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.95}},{\"id\":\"stepfun/step-3.5-flash\",\"match\":{\"equals\":\"stepfun/step-3.5-flash\"},\"prices\":{\"input_mtok\":0.09,\"cache_read_mtok\":0.02,\"output_mtok\":0.3}},{\"id\":\"stepfun/step-3.7-flash\",\"match\":{\"equals\":\"stepfun/step-3.7-flash\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.04,\"output_mtok\":1.15}},{\"id\":\"switchpoint/router\",\"match\":{\"equals\":\"switchpoint/router\"},\"prices\":{\"input_mtok\":0.85,\"output_mtok\":3.4}},{\"id\":\"tencent/hunyuan-a13b-instruct\",\"match\":{\"equals\":\"tencent/hunyuan-a13b-instruct\"},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.57}},{\"id\":\"tencent/hy3-preview\",\"match\":{\"equals\":\"tencent/hy3-preview\"},\"prices\":{\"input_mtok\":0.063,\"cache_read_mtok\":0.021,\"output_mtok\":0.21}},{\"id\":\"thedrummer/anubis-pro-105b-v1\",\"match\":{\"equals\":\"thedrummer/anubis-pro-105b-v1\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1}},{\"id\":\"thedrummer/cydonia-24b-v4.1\",\"match\":{\"equals\":\"thedrummer/cydonia-24b-v4.1\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.15,\"output_mtok\":0.5}},{\"id\":\"thedrummer/rocinante-12b\",\"match\":{\"equals\":\"thedrummer/rocinante-12b\"},\"prices\":{\"input_mtok\":0.25,\"output_mtok\":0.5}},{\"id\":\"thedrummer/skyfall-36b-v2\",\"match\":{\"equals\":\"thedrummer/skyfall-36b-v2\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.8}},{\"id\":\"thedrummer/unslopnemo-12b\",\"match\":{\"equals\":\"thedrummer/unslopnemo-12b\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.5}},{\"id\":\"thudm/glm-4-32b:free\",\"match\":{\"equals\":\"thudm/glm-4-32b:free\"},\"prices\":{}},{\"id\":\"thudm/glm-z1-32b:free\",\"match\":{\"equals\":\"thudm/glm-z1-32b:free\"},\"prices\":{}},{\"id\":\"toppy-m-7b\",\"match\":{\"equals\":\"toppy-m-7b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"undi95/remm-slerp-l2-13b\",\"match\":{\"equals\":\"undi95/remm-slerp-l2-13b\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":1.2}},{\"id\":\"undi95/toppy-m-7b\",\"match\":{\"equals\":\"undi95/toppy-m-7b\"},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.07}},{\"id\":\"upstage/solar-pro-3\",\"match\":{\"equals\":\"upstage/solar-pro-3\"},\"prices\":{\"input_mtok\":0.15,\"cache_read_mtok\":0.015,\"output_mtok\":0.6}},{\"id\":\"valkyrie-49b-v1\",\"match\":{\"equals\":\"valkyrie-49b-v1\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.8}},{\"id\":\"virtuoso-medium-v2\",\"match\":{\"equals\":\"virtuoso-medium-v2\"},\"prices\":{\"input_mtok\":0.5,\"output_mtok\":0.8}},{\"id\":\"writer/palmyra-x5\",\"match\":{\"equals\":\"writer/palmyra-x5\"},\"prices\":{\"input_mtok\":0.6,\"output_mtok\":6}},{\"id\":\"x-ai/grok-2-1212\",\"match\":{\"equals\":\"x-ai/grok-2-1212\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"x-ai/grok-2-vision-1212\",\"match\":{\"equals\":\"x-ai/grok-2-vision-1212\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"x-ai/grok-3-beta\",\"match\":{\"equals\":\"x-ai/grok-3-beta\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"x-ai/grok-3-mini-beta\",\"match\":{\"equals\":\"x-ai/grok-3-mini-beta\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.5}},{\"id\":\"x-ai/grok-4-fast\",\"match\":{\"equals\":\"x-ai/grok-4-fast\"},\"prices\":{\"input_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":128000,\"price\":0.4}]},\"cache_read_mtok\":0.05,\"output_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":128000,\"price\":1}]}}},{\"id\":\"x-ai/grok-4.1-fast:free\",\"match\":{\"equals\":\"x-ai/grok-4.1-fast:free\"},\"prices\":{}},{\"id\":\"x-ai/grok-4.20\",\"match\":{\"equals\":\"x-ai/grok-4.20\"},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.2,\"output_mtok\":2.5}},{\"id\":\"x-ai/grok-4.20-multi-agent\",\"match\":{\"equals\":\"x-ai/grok-4.20-multi-agent\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.2,\"output_mtok\":6}},{\"id\":\"x-ai/grok-4.3\",\"match\":{\"or\":[{\"equals\":\"x-ai/grok-4.3\"},{\"regex\":\"^x-ai/grok-4\\\\.3-\\\\d{8}$\"}]},\"prices\":{\"input_mtok\":1.25,\"cache_read_mtok\":0.2,\"output_mtok\":2.5}},{\"id\":\"x-ai/grok-beta\",\"match\":{\"equals\":\"x-ai/grok-beta\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"x-ai/grok-build-0.1\",\"match\":{\"equals\":\"x-ai/grok-build-0.1\"},\"prices\":{\"input_mtok\":1,\"cache_read_mtok\":0.2,\"output_mtok\":2}},{\"id\":\"x-ai/grok-code-fast-1\",\"match\":{\"equals\":\"x-ai/grok-code-fast-1\"},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":1.5}},{\"id\":\"x-ai/grok-vision-beta\",\"match\":{\"equals\":\"x-ai/grok-vision-beta\"},\"prices\":{\"input_mtok\":5,\"output_mtok\":15}},{\"id\":\"xiaomi/mimo-v2-flash\",\"match\":{\"equals\":\"xiaomi/mimo-v2-flash\"},\"prices\":{\"input_mtok\":0.1,\"cache_read_mtok\":0.01,\"output_mtok\":0.3}},{\"id\":\"xiaomi/mimo-v2.5\",\"match\":{\"equals\":\"xiaomi/mimo-v2.5\"},\"prices\":{\"input_mtok\":0.14,\"cache_read_mtok\":0.0028,\"output_mtok\":0.28}},{\"id\":\"xiaomi/mimo-v2.5-pro\",\"match\":{\"equals\":\"xiaomi/mimo-v2.5-pro\"},\"prices\":{\"input_mtok\":0.435,\"cache_read_mtok\":0.0036,\"output_mtok\":0.87}},{\"id\":\"xwin-lm/xwin-lm-70b\",\"match\":{\"equals\":\"xwin-lm/xwin-lm-70b\"},\"prices\":{\"input_mtok\":3.75,\"output_mtok\":3.75}},{\"id\":\"yi-large\",\"match\":{\"equals\":\"yi-large\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":3}},{\"id\":\"z-ai/glm-4.5\",\"match\":{\"equals\":\"z-ai/glm-4.5\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.11,\"output_mtok\":2.2}},{\"id\":\"z-ai/glm-4.5-air\",\"match\":{\"equals\":\"z-ai/glm-4.5-air\"},\"prices\":{\"input_mtok\":0.125,\"cache_read_mtok\":0.06,\"output_mtok\":0.85}},{\"id\":\"z-ai/glm-4.5v\",\"match\":{\"equals\":\"z-ai/glm-4.5v\"},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.11,\"output_mtok\":1.8}},{\"id\":\"z-ai/glm-4.6\",\"match\":{\"equals\":\"z-ai/glm-4.6\"},\"prices\":{\"input_mtok\":0.43,\"cache_read_mtok\":0.08,\"output_mtok\":1.74}},{\"id\":\"z-ai/glm-4.6v\",\"match\":{\"equals\":\"z-ai/glm-4.6v\"},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.05,\"output_mtok\":0.9}},{\"id\":\"z-ai/glm-4.7\",\"match\":{\"equals\":\"z-ai/glm-4.7\"},\"prices\":{\"input_mtok\":0.4,\"cache_read_mtok\":0.08,\"output_mtok\":1.75}},{\"id\":\"z-ai/glm-4.7-flash\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-4.7-flash\"},{\"equals\":\"z-ai/glm-4.7-flash-20260119\"}]},\"prices\":{\"input_mtok\":0.06,\"cache_read_mtok\":0.01,\"output_mtok\":0.4}},{\"id\":\"z-ai/glm-5\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-5\"},{\"equals\":\"z-ai/glm-5-20260211\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.12,\"output_mtok\":1.92}},{\"id\":\"z-ai/glm-5-turbo\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-5-turbo\"},{\"equals\":\"z-ai/glm-5-turbo-20260315\"}]},\"prices\":{\"input_mtok\":1.2,\"cache_read_mtok\":0.24,\"output_mtok\":4}},{\"id\":\"z-ai/glm-5.1\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-5.1\"},{\"equals\":\"z-ai/glm-5.1-20260406\"}]},\"prices\":{\"input_mtok\":0.98,\"cache_read_mtok\":0.182,\"output_mtok\":3.08}},{\"id\":\"z-ai/glm-5.2\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-5.2\"},{\"equals\":\"z-ai/glm-5.2-20260616\"}]},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"z-ai/glm-5.3\",\"match\":{\"or\":[{\"equals\":\"z-ai/glm-5.3\"},{\"equals\":\"z-ai/glm-5.3-20260816\"}]},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"z-ai/glm-5.3-flash\",\"match\":{\"equals\":\"z-ai/glm-5.3-flash\"},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.015,\"output_mtok\":0.25}},{\"id\":\"~anthropic/claude-fable-latest\",\"match\":{\"equals\":\"~anthropic/claude-fable-latest\"},\"prices\":{\"input_mtok\":10,\"cache_write_mtok\":12.5,\"cache_read_mtok\":1,\"output_mtok\":50}},{\"id\":\"~anthropic/claude-haiku-latest\",\"match\":{\"equals\":\"~anthropic/claude-haiku-latest\"},\"prices\":{\"input_mtok\":1,\"cache_write_mtok\":1.25,\"cache_read_mtok\":0.1,\"output_mtok\":5}},{\"id\":\"~anthropic/claude-opus-latest\",\"match\":{\"equals\":\"~anthropic/claude-opus-latest\"},\"prices\":[{\"prices\":{\"input_mtok\":5,\"cache_write_mtok\":6.25,\"cache_read_mtok\":0.5,\"output_mtok\":25}},{\"constraint\":{\"start_date\":\"2026-09-22\",\"type\":\"start_date\"},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.2,\"output_mtok\":20}}]},{\"id\":\"~anthropic/claude-sonnet-latest\",\"match\":{\"equals\":\"~anthropic/claude-sonnet-latest\"},\"prices\":{\"input_mtok\":3,\"cache_write_mtok\":3.75,\"cache_read_mtok\":0.3,\"output_mtok\":15}},{\"id\":\"~google/gemini-flash-latest\",\"match\":{\"equals\":\"~google/gemini-flash-latest\"},\"prices\":{\"input_mtok\":1.5,\"cache_write_mtok\":0.08333333333333334,\"cache_read_mtok\":0.15,\"output_mtok\":9}},{\"id\":\"~google/gemini-pro-latest\",\"match\":{\"equals\":\"~google/gemini-pro-latest\"},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":0.375,\"cache_read_mtok\":0.2,\"output_mtok\":12}},{\"id\":\"~moonshotai/kimi-latest\",\"match\":{\"equals\":\"~moonshotai/kimi-latest\"},\"prices\":{\"input_mtok\":0.68,\"cache_read_mtok\":0.34,\"output_mtok\":3.41}},{\"id\":\"~openai/gpt-latest\",\"match\":{\"equals\":\"~openai/gpt-latest\"},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":0.5,\"output_mtok\":30}},{\"id\":\"~openai/gpt-mini-latest\",\"match\":{\"equals\":\"~openai/gpt-mini-latest\"},\"prices\":{\"input_mtok\":0.75,\"cache_read_mtok\":0.075,\"output_mtok\":4.5}}]},{\"id\":\"ovhcloud\",\"api_pattern\":\"https://oai\\\\.endpoints\\\\.kepler\\\\.ai\\\\.cloud\\\\.ovh\\\\.net\",\"models\":[{\"id\":\"DeepSeek-R1-Distill-Llama-70B\",\"match\":{\"or\":[{\"equals\":\"DeepSeek-R1-Distill-Llama-70B\"},{\"equals\":\"deepseek-r1-distill-llama-70b\"}]},\"prices\":{\"input_mtok\":0.74,\"output_mtok\":0.74}},{\"id\":\"Llama-3.1-8B-Instruct\",\"match\":{\"or\":[{\"equals\":\"Llama-3.1-8B-Instruct\"},{\"equals\":\"llama-3.1-8b-instruct\"}]},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.11}},{\"id\":\"Meta-Llama-3_3-70B-Instruct\",\"match\":{\"or\":[{\"equals\":\"Meta-Llama-3_3-70B-Instruct\"},{\"equals\":\"meta-llama-3_3-70b-instruct\"}]},\"prices\":{\"input_mtok\":0.74,\"output_mtok\":0.74}},{\"id\":\"Mistral-7B-Instruct-v0.3\",\"match\":{\"or\":[{\"equals\":\"Mistral-7B-Instruct-v0.3\"},{\"equals\":\"mistral-7b-instruct-v0.3\"}]},\"prices\":{\"input_mtok\":0.11,\"output_mtok\":0.11}},{\"id\":\"Mistral-Nemo-Instruct-2407\",\"match\":{\"or\":[{\"equals\":\"Mistral-Nemo-Instruct-2407\"},{\"equals\":\"mistral-nemo-instruct-2407\"}]},\"prices\":{\"input_mtok\":0.14,\"output_mtok\":0.14}},{\"id\":\"Mistral-Small-3.2-24B-Instruct-2506\",\"match\":{\"or\":[{\"equals\":\"Mistral-Small-3.2-24B-Instruct-2506\"},{\"equals\":\"mistral-small-3.2-24b-instruct-2506\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.31}},{\"id\":\"Mixtral-8x7B-Instruct-v0.1\",\"match\":{\"or\":[{\"equals\":\"Mixtral-8x7B-Instruct-v0.1\"},{\"equals\":\"mixtral-8x7b-instruct-v0.1\"}]},\"prices\":{\"input_mtok\":0.7,\"output_mtok\":0.7}},{\"id\":\"Qwen2.5-VL-72B-Instruct\",\"match\":{\"or\":[{\"equals\":\"Qwen2.5-VL-72B-Instruct\"},{\"equals\":\"qwen2.5-vl-72b-instruct\"}]},\"prices\":{\"input_mtok\":1.01,\"output_mtok\":1.01}},{\"id\":\"Qwen3-32B\",\"match\":{\"or\":[{\"equals\":\"Qwen3-32B\"},{\"equals\":\"qwen3-32b\"}]},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.25}},{\"id\":\"Qwen3-Coder-30B-A3B-Instruct\",\"match\":{\"or\":[{\"equals\":\"Qwen3-Coder-30B-A3B-Instruct\"},{\"equals\":\"qwen3-coder-30b-a3b-instruct\"}]},\"prices\":{\"input_mtok\":0.07,\"output_mtok\":0.26}},{\"id\":\"bge-base-en-v1.5\",\"match\":{\"equals\":\"bge-base-en-v1.5\"},\"prices\":{\"input_mtok\":0.01}},{\"id\":\"bge-m3\",\"match\":{\"equals\":\"bge-m3\"},\"prices\":{\"input_mtok\":0.01}},{\"id\":\"bge-multilingual-gemma2\",\"match\":{\"equals\":\"bge-multilingual-gemma2\"},\"prices\":{\"input_mtok\":0.01}},{\"id\":\"gpt-oss-120b\",\"match\":{\"equals\":\"gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.09,\"output_mtok\":0.47}},{\"id\":\"gpt-oss-20b\",\"match\":{\"equals\":\"gpt-oss-20b\"},\"prices\":{\"input_mtok\":0.05,\"output_mtok\":0.18}}]},{\"id\":\"perplexity\",\"api_pattern\":\"https://api\\\\.perplexity\\\\.ai\",\"models\":[{\"id\":\"llama-3.1-sonar-large-128k-online\",\"match\":{\"equals\":\"llama-3.1-sonar-large-128k-online\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1}},{\"id\":\"llama-3.1-sonar-small-128k-online\",\"match\":{\"equals\":\"llama-3.1-sonar-small-128k-online\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"r1-1776\",\"match\":{\"equals\":\"r1-1776\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8}},{\"id\":\"sonar\",\"match\":{\"equals\":\"sonar\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":1,\"requests_kcount\":12}},{\"id\":\"sonar-deep-research\",\"match\":{\"equals\":\"sonar-deep-research\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8,\"output_reasoning_mtok\":3,\"output_citation_mtok\":2,\"web_searches_kcount\":5}},{\"id\":\"sonar-pro\",\"match\":{\"equals\":\"sonar-pro\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":15,\"requests_kcount\":14}},{\"id\":\"sonar-pro-search\",\"match\":{\"equals\":\"sonar-pro-search\"},\"prices\":{\"input_mtok\":3,\"output_mtok\":15}},{\"id\":\"sonar-reasoning\",\"match\":{\"equals\":\"sonar-reasoning\"},\"prices\":{\"input_mtok\":1,\"output_mtok\":5,\"requests_kcount\":12}},{\"id\":\"sonar-reasoning-pro\",\"match\":{\"equals\":\"sonar-reasoning-pro\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":8,\"requests_kcount\":14}}]},{\"id\":\"quicksilverpro\",\"api_pattern\":\"https://api\\\\.quicksilverpro\\\\.io\",\"models\":[{\"id\":\"claude-fable-5\",\"match\":{\"equals\":\"claude-fable-5\"},\"prices\":{\"input_mtok\":8,\"output_mtok\":40}},{\"id\":\"claude-haiku-4-5\",\"match\":{\"equals\":\"claude-haiku-4-5\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":4}},{\"id\":\"claude-opus-4-6\",\"match\":{\"equals\":\"claude-opus-4-6\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":20}},{\"id\":\"claude-opus-4-8\",\"match\":{\"equals\":\"claude-opus-4-8\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":20}},{\"id\":\"claude-opus-5\",\"match\":{\"equals\":\"claude-opus-5\"},\"prices\":{\"input_mtok\":4,\"output_mtok\":20}},{\"id\":\"claude-sonnet-4-6\",\"match\":{\"equals\":\"claude-sonnet-4-6\"},\"prices\":{\"input_mtok\":2.4,\"output_mtok\":12}},{\"id\":\"claude-sonnet-5\",\"match\":{\"equals\":\"claude-sonnet-5\"},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"deepseek-v4-flash\",\"match\":{\"equals\":\"deepseek-v4-flash\"},\"prices\":{\"input_mtok\":0.112,\"cache_read_mtok\":0.0144,\"output_mtok\":0.224}},{\"id\":\"deepseek-v4-pro\",\"match\":{\"equals\":\"deepseek-v4-pro\"},\"prices\":{\"input_mtok\":0.435,\"cache_read_mtok\":0.003625,\"output_mtok\":0.87}},{\"id\":\"gemini-3-flash-preview\",\"match\":{\"equals\":\"gemini-3-flash-preview\"},\"prices\":{\"input_mtok\":0.425,\"output_mtok\":2.55},\"deprecated\":true},{\"id\":\"gemini-3-pro-image\",\"match\":{\"equals\":\"gemini-3-pro-image\"},\"prices\":{\"input_mtok\":1.7,\"output_mtok\":10.2,\"output_image_mtok\":102}},{\"id\":\"gemini-3.1-flash-lite\",\"match\":{\"equals\":\"gemini-3.1-flash-lite\"},\"prices\":{\"input_mtok\":0.2125,\"output_mtok\":1.275},\"deprecated\":true},{\"id\":\"gemini-3.1-pro-preview\",\"match\":{\"equals\":\"gemini-3.1-pro-preview\"},\"prices\":{\"input_mtok\":1.7,\"output_mtok\":10.2}},{\"id\":\"gemini-3.5-flash\",\"match\":{\"equals\":\"gemini-3.5-flash\"},\"prices\":{\"input_mtok\":1.275,\"output_mtok\":7.65}},{\"id\":\"gemini-3.5-flash-lite\",\"match\":{\"equals\":\"gemini-3.5-flash-lite\"},\"prices\":{\"input_mtok\":0.255,\"output_mtok\":2.125}},{\"id\":\"gemini-3.6-flash\",\"match\":{\"equals\":\"gemini-3.6-flash\"},\"prices\":{\"input_mtok\":1.275,\"output_mtok\":6.375}},{\"id\":\"gemini-3.7-flash\",\"match\":{\"equals\":\"gemini-3.7-flash\"},\"prices\":{\"input_mtok\":0.6375,\"cache_read_mtok\":0.06375,\"output_mtok\":3.1875}},{\"id\":\"glm-5.2\",\"match\":{\"equals\":\"glm-5.2\"},\"prices\":{\"input_mtok\":1.12,\"cache_read_mtok\":0.208,\"output_mtok\":3.52}},{\"id\":\"glm-5.3\",\"match\":{\"equals\":\"glm-5.3\"},\"prices\":{\"input_mtok\":1.12,\"cache_read_mtok\":0.208,\"output_mtok\":3.52}},{\"id\":\"glm-5.3-flash\",\"match\":{\"equals\":\"glm-5.3-flash\"},\"prices\":{\"input_mtok\":0.06,\"cache_read_mtok\":0.012,\"output_mtok\":0.2}},{\"id\":\"gpt-5.6-luna\",\"match\":{\"equals\":\"gpt-5.6-luna\"},\"prices\":{\"input_mtok\":0.08,\"cache_write_mtok\":0.1,\"cache_read_mtok\":0.008,\"output_mtok\":0.48}},{\"id\":\"gpt-5.6-sol\",\"match\":{\"equals\":\"gpt-5.6-sol\"},\"prices\":{\"input_mtok\":4,\"cache_write_mtok\":5,\"cache_read_mtok\":0.4,\"output_mtok\":24}},{\"id\":\"gpt-5.6-terra\",\"match\":{\"equals\":\"gpt-5.6-terra\"},\"prices\":{\"input_mtok\":0.8,\"cache_write_mtok\":1,\"cache_read_mtok\":0.08,\"output_mtok\":4.8}},{\"id\":\"gpt-oss-120b\",\"match\":{\"equals\":\"gpt-oss-120b\"},\"prices\":{\"input_mtok\":0.12,\"cache_read_mtok\":0.06,\"output_mtok\":0.48}},{\"id\":\"grok-4.5\",\"match\":{\"equals\":\"grok-4.5\"},\"prices\":{\"input_mtok\":1.6,\"cache_read_mtok\":0.4,\"output_mtok\":4.8}},{\"id\":\"grok-4.6\",\"match\":{\"equals\":\"grok-4.6\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.5,\"output_mtok\":6}},{\"id\":\"hy3\",\"match\":{\"equals\":\"hy3\"},\"prices\":{\"input_mtok\":0.1056,\"cache_read_mtok\":0.0264,\"output_mtok\":0.4224}},{\"id\":\"kimi-k2.6\",\"match\":{\"equals\":\"kimi-k2.6\"},\"prices\":{\"input_mtok\":0.5472,\"cache_read_mtok\":0.292,\"output_mtok\":2.728}},{\"id\":\"kimi-k2.7-code\",\"match\":{\"equals\":\"kimi-k2.7-code\"},\"prices\":{\"input_mtok\":0.584,\"cache_read_mtok\":0.1278,\"output_mtok\":2.8}},{\"id\":\"kimi-k3\",\"match\":{\"equals\":\"kimi-k3\"},\"prices\":{\"input_mtok\":2.4,\"cache_read_mtok\":0.24,\"output_mtok\":12}},{\"id\":\"mimo-v2.5\",\"match\":{\"equals\":\"mimo-v2.5\"},\"prices\":{\"input_mtok\":0.112,\"cache_read_mtok\":0.00224,\"output_mtok\":0.224}},{\"id\":\"minimax-m3\",\"match\":{\"equals\":\"minimax-m3\"},\"prices\":{\"input_mtok\":0.24,\"cache_read_mtok\":0.048,\"output_mtok\":0.96}},{\"id\":\"muse-glimmer-30b\",\"match\":{\"equals\":\"muse-glimmer-30b\"},\"prices\":{\"input_mtok\":0.28,\"cache_read_mtok\":0.032,\"output_mtok\":1.2}},{\"id\":\"muse-spark-1.2\",\"match\":{\"equals\":\"muse-spark-1.2\"},\"prices\":{\"input_mtok\":1,\"cache_read_mtok\":0.12,\"output_mtok\":3.4}},{\"id\":\"nemotron-3.5-lightning\",\"match\":{\"equals\":\"nemotron-3.5-lightning\"},\"prices\":{\"input_mtok\":0.08,\"cache_read_mtok\":0.04,\"output_mtok\":0.2}},{\"id\":\"qwen3.6-35b\",\"match\":{\"equals\":\"qwen3.6-35b\"},\"prices\":{\"input_mtok\":0.112,\"cache_read_mtok\":0.04,\"output_mtok\":0.8}},{\"id\":\"qwen3.6-plus\",\"match\":{\"equals\":\"qwen3.6-plus\"},\"prices\":{\"input_mtok\":0.26,\"cache_write_mtok\":0.325,\"output_mtok\":1.56}},{\"id\":\"qwen3.7-flash\",\"match\":{\"equals\":\"qwen3.7-flash\"},\"prices\":{\"input_mtok\":0.024,\"cache_read_mtok\":0.0048,\"output_mtok\":0.104}},{\"id\":\"qwen3.7-max\",\"match\":{\"equals\":\"qwen3.7-max\"},\"prices\":{\"input_mtok\":1.25,\"cache_write_mtok\":1.5625,\"cache_read_mtok\":0.25,\"output_mtok\":3.75}},{\"id\":\"qwen3.7-plus\",\"match\":{\"equals\":\"qwen3.7-plus\"},\"prices\":{\"input_mtok\":0.256,\"cache_write_mtok\":0.32,\"cache_read_mtok\":0.0512,\"output_mtok\":1.024}},{\"id\":\"qwen3.8-27b\",\"match\":{\"equals\":\"qwen3.8-27b\"},\"prices\":{\"input_mtok\":0.34,\"cache_write_mtok\":0.425,\"cache_read_mtok\":0.068,\"output_mtok\":2.04}},{\"id\":\"qwen3.8-max\",\"match\":{\"equals\":\"qwen3.8-max\"},\"prices\":{\"input_mtok\":2,\"cache_write_mtok\":2.5,\"cache_read_mtok\":0.25,\"output_mtok\":6}}]},{\"id\":\"together\",\"api_pattern\":\"https://api\\\\.together\\\\.xyz\",\"provider_match\":{\"or\":[{\"equals\":\"together-ai\"},{\"equals\":\"together_ai\"}]},\"models\":[{\"id\":\"Austism/chronos-hermes-13b\",\"match\":{\"equals\":\"Austism/chronos-hermes-13b\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Gryphe/MythoMax-L2-13b\",\"match\":{\"equals\":\"Gryphe/MythoMax-L2-13b\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Nexusflow/NexusRaven-V2-13B\",\"match\":{\"equals\":\"Nexusflow/NexusRaven-V2-13B\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"NousResearch/Nous-Capybara-7B-V1p9\",\"match\":{\"equals\":\"NousResearch/Nous-Capybara-7B-V1p9\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO\",\"match\":{\"equals\":\"NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT\",\"match\":{\"equals\":\"NousResearch/Nous-Hermes-2-Mixtral-8x7B-SFT\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"NousResearch/Nous-Hermes-2-Yi-34B\",\"match\":{\"equals\":\"NousResearch/Nous-Hermes-2-Yi-34B\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"NousResearch/Nous-Hermes-Llama2-13b\",\"match\":{\"equals\":\"NousResearch/Nous-Hermes-Llama2-13b\"},\"prices\":{\"input_mtok\":0.225,\"output_mtok\":0.225}},{\"id\":\"NousResearch/Nous-Hermes-llama-2-7b\",\"match\":{\"equals\":\"NousResearch/Nous-Hermes-llama-2-7b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"Open-Orca/Mistral-7B-OpenOrca\",\"match\":{\"equals\":\"Open-Orca/Mistral-7B-OpenOrca\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"Qwen/Qwen1.5-0.5B\",\"match\":{\"or\":[{\"equals\":\"Qwen/Qwen1.5-0.5B\"},{\"equals\":\"Qwen/Qwen1.5-0.5B-Chat\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"Qwen/Qwen1.5-1.8B\",\"match\":{\"or\":[{\"equals\":\"Qwen/Qwen1.5-1.8B\"},{\"equals\":\"Qwen/Qwen1.5-1.8B-Chat\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"Qwen/Qwen1.5-14B\",\"match\":{\"or\":[{\"equals\":\"Qwen/Qwen1.5-14B\"},{\"equals\":\"Qwen/Qwen1.5-14B-Chat\"}]},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Qwen/Qwen1.5-4B\",\"match\":{\"or\":[{\"equals\":\"Qwen/Qwen1.5-4B\"},{\"equals\":\"Qwen/Qwen1.5-4B-Chat\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"Qwen/Qwen1.5-72B\",\"match\":{\"equals\":\"Qwen/Qwen1.5-72B\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"Qwen/Qwen1.5-7B\",\"match\":{\"or\":[{\"equals\":\"Qwen/Qwen1.5-7B\"},{\"equals\":\"Qwen/Qwen1.5-7B-Chat\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"Undi95/ReMM-SLERP-L2-13B\",\"match\":{\"equals\":\"Undi95/ReMM-SLERP-L2-13B\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"Undi95/Toppy-M-7B\",\"match\":{\"equals\":\"Undi95/Toppy-M-7B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"WizardLM/WizardLM-13B-V1.2\",\"match\":{\"equals\":\"WizardLM/WizardLM-13B-V1.2\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"allenai/OLMo-7B\",\"match\":{\"or\":[{\"equals\":\"allenai/OLMo-7B\"},{\"equals\":\"allenai/OLMo-7B-Instruct\"},{\"equals\":\"allenai/OLMo-7B-Twin-2T\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"codellama/CodeLlama-13b-Instruct-hf\",\"match\":{\"equals\":\"codellama/CodeLlama-13b-Instruct-hf\"},\"prices\":{\"input_mtok\":0.225,\"output_mtok\":0.225}},{\"id\":\"codellama/CodeLlama-34b-Instruct-hf\",\"match\":{\"equals\":\"codellama/CodeLlama-34b-Instruct-hf\"},\"prices\":{\"input_mtok\":0.776,\"output_mtok\":0.776}},{\"id\":\"codellama/CodeLlama-70b-Instruct-hf\",\"match\":{\"equals\":\"codellama/CodeLlama-70b-Instruct-hf\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"codellama/CodeLlama-7b-Instruct-hf\",\"match\":{\"equals\":\"codellama/CodeLlama-7b-Instruct-hf\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"deepseek-ai/deepseek-coder-33b-instruct\",\"match\":{\"equals\":\"deepseek-ai/deepseek-coder-33b-instruct\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"garage-bAInd/Platypus2-70B-instruct\",\"match\":{\"equals\":\"garage-bAInd/Platypus2-70B-instruct\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"google/gemma-2b\",\"match\":{\"or\":[{\"equals\":\"google/gemma-2b\"},{\"equals\":\"google/gemma-2b-it\"}]},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"google/gemma-7b\",\"match\":{\"or\":[{\"equals\":\"google/gemma-7b\"},{\"equals\":\"google/gemma-7b-it\"}]},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"lmsys/vicuna-13b-v1.5\",\"match\":{\"equals\":\"lmsys/vicuna-13b-v1.5\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"lmsys/vicuna-7b-v1.5\",\"match\":{\"equals\":\"lmsys/vicuna-7b-v1.5\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"meta-llama/Llama-2-13b-chat-hf\",\"match\":{\"equals\":\"meta-llama/Llama-2-13b-chat-hf\"},\"prices\":{\"input_mtok\":0.225,\"output_mtok\":0.225}},{\"id\":\"meta-llama/Llama-2-70b-chat-hf\",\"match\":{\"equals\":\"meta-llama/Llama-2-70b-chat-hf\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"meta-llama/Llama-2-7b-chat-hf\",\"match\":{\"equals\":\"meta-llama/Llama-2-7b-chat-hf\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"meta-llama/Llama-3-70b-chat-hf\",\"match\":{\"equals\":\"meta-llama/Llama-3-70b-chat-hf\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"meta-llama/Llama-3-8b-chat-hf\",\"match\":{\"equals\":\"meta-llama/Llama-3-8b-chat-hf\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"meta-llama/Llama-3.3-70B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Llama-3.3-70B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8\",\"match\":{\"equals\":\"meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8\"},\"prices\":{\"input_mtok\":0.27,\"output_mtok\":0.85}},{\"id\":\"meta-llama/Llama-4-Scout-17B-16E-Instruct\",\"match\":{\"equals\":\"meta-llama/Llama-4-Scout-17B-16E-Instruct\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.59}},{\"id\":\"meta-llama/Meta-Llama-3-70B-Instruct-Lite\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3-70B-Instruct-Lite\"},\"prices\":{\"input_mtok\":0.54,\"output_mtok\":0.54}},{\"id\":\"meta-llama/Meta-Llama-3-70B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3-70B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"meta-llama/Meta-Llama-3-8B-Instruct-Lite\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3-8B-Instruct-Lite\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"meta-llama/Meta-Llama-3-8B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3-8B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3.1-405B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":3.5,\"output_mtok\":3.5}},{\"id\":\"meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.18,\"output_mtok\":0.18}},{\"id\":\"meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo\",\"match\":{\"equals\":\"meta-llama/Meta-Llama-3.3-70B-Instruct-Turbo\"},\"prices\":{\"input_mtok\":0.88,\"output_mtok\":0.88}},{\"id\":\"microsoft/WizardLM-2-8x22B\",\"match\":{\"equals\":\"microsoft/WizardLM-2-8x22B\"},\"prices\":{\"input_mtok\":1.2,\"output_mtok\":1.2}},{\"id\":\"microsoft/phi-2\",\"match\":{\"equals\":\"microsoft/phi-2\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"mistralai/Mistral-7B-Instruct-v0.1\",\"match\":{\"equals\":\"mistralai/Mistral-7B-Instruct-v0.1\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistralai/Mistral-7B-Instruct-v0.2\",\"match\":{\"equals\":\"mistralai/Mistral-7B-Instruct-v0.2\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistralai/Mistral-7B-v0.1\",\"match\":{\"equals\":\"mistralai/Mistral-7B-v0.1\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"mistralai/Mixtral-8x22B-Instruct-v0.1\",\"match\":{\"equals\":\"mistralai/Mixtral-8x22B-Instruct-v0.1\"},\"prices\":{\"input_mtok\":2.4,\"output_mtok\":2.4}},{\"id\":\"mistralai/Mixtral-8x7B-Instruct-v0.1\",\"match\":{\"equals\":\"mistralai/Mixtral-8x7B-Instruct-v0.1\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"mistralai/Mixtral-8x7B-v0.1\",\"match\":{\"equals\":\"mistralai/Mixtral-8x7B-v0.1\"},\"prices\":{\"input_mtok\":0.9,\"output_mtok\":0.9}},{\"id\":\"openchat/openchat-3.5-1210\",\"match\":{\"equals\":\"openchat/openchat-3.5-1210\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"snorkelai/Snorkel-Mistral-PairRM-DPO\",\"match\":{\"equals\":\"snorkelai/Snorkel-Mistral-PairRM-DPO\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"teknium/OpenHermes-2-Mistral-7B\",\"match\":{\"equals\":\"teknium/OpenHermes-2-Mistral-7B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"teknium/OpenHermes-2p5-Mistral-7B\",\"match\":{\"equals\":\"teknium/OpenHermes-2p5-Mistral-7B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/GPT-JT-Moderation-6B\",\"match\":{\"equals\":\"togethercomputer/GPT-JT-Moderation-6B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/Llama-2-7B-32K-Instruct\",\"match\":{\"equals\":\"togethercomputer/Llama-2-7B-32K-Instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/RedPajama-INCITE-7B-Base\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-7B-Base\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/RedPajama-INCITE-7B-Chat\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-7B-Chat\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/RedPajama-INCITE-7B-Instruct\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-7B-Instruct\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/RedPajama-INCITE-Base-3B-v1\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-Base-3B-v1\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"togethercomputer/RedPajama-INCITE-Chat-3B-v1\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-Chat-3B-v1\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"togethercomputer/RedPajama-INCITE-Instruct-3B-v1\",\"match\":{\"equals\":\"togethercomputer/RedPajama-INCITE-Instruct-3B-v1\"},\"prices\":{\"input_mtok\":0.1,\"output_mtok\":0.1}},{\"id\":\"togethercomputer/StripedHyena-Hessian-7B\",\"match\":{\"equals\":\"togethercomputer/StripedHyena-Hessian-7B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/StripedHyena-Nous-7B\",\"match\":{\"equals\":\"togethercomputer/StripedHyena-Nous-7B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"togethercomputer/alpaca-7b\",\"match\":{\"equals\":\"togethercomputer/alpaca-7b\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}},{\"id\":\"upstage/SOLAR-10.7B-Instruct-v1.0\",\"match\":{\"equals\":\"upstage/SOLAR-10.7B-Instruct-v1.0\"},\"prices\":{\"input_mtok\":0.3,\"output_mtok\":0.3}},{\"id\":\"zero-one-ai/Yi-34B\",\"match\":{\"equals\":\"zero-one-ai/Yi-34B\"},\"prices\":{\"input_mtok\":0.8,\"output_mtok\":0.8}},{\"id\":\"zero-one-ai/Yi-6B\",\"match\":{\"equals\":\"zero-one-ai/Yi-6B\"},\"prices\":{\"input_mtok\":0.2,\"output_mtok\":0.2}}]},{\"id\":\"typesafe\",\"api_pattern\":\"https://api\\\\.typesafe\\\\.ai\",\"model_match\":{\"starts_with\":\"jev-\"},\"provider_match\":{\"contains\":\"typesafe\"},\"models\":[{\"id\":\"jev-1.13.0\",\"match\":{\"or\":[{\"equals\":\"jev-1.13.0\"},{\"equals\":\"jev-latest\"},{\"equals\":\"jev-preview\"}]},\"prices\":{\"input_mtok\":0.042}}]},{\"id\":\"voyageai\",\"api_pattern\":\"https://api\\\\.voyageai\\\\.com\",\"model_match\":{\"starts_with\":\"voyage-\"},\"provider_match\":{\"contains\":\"voyage\"},\"models\":[{\"id\":\"voyage-01\",\"match\":{\"equals\":\"voyage-01\"},\"prices\":{\"input_mtok\":0.1},\"deprecated\":true},{\"id\":\"voyage-02\",\"match\":{\"equals\":\"voyage-02\"},\"prices\":{\"input_mtok\":0.1},\"deprecated\":true},{\"id\":\"voyage-2\",\"match\":{\"equals\":\"voyage-2\"},\"prices\":{\"input_mtok\":0.1}},{\"id\":\"voyage-3\",\"match\":{\"equals\":\"voyage-3\"},\"prices\":{\"input_mtok\":0.06}},{\"id\":\"voyage-3-large\",\"match\":{\"equals\":\"voyage-3-large\"},\"prices\":{\"input_mtok\":0.18}},{\"id\":\"voyage-3-lite\",\"match\":{\"equals\":\"voyage-3-lite\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"voyage-3.5\",\"match\":{\"equals\":\"voyage-3.5\"},\"prices\":{\"input_mtok\":0.06}},{\"id\":\"voyage-3.5-lite\",\"match\":{\"equals\":\"voyage-3.5-lite\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"voyage-4\",\"match\":{\"equals\":\"voyage-4\"},\"prices\":{\"input_mtok\":0.06}},{\"id\":\"voyage-4-large\",\"match\":{\"equals\":\"voyage-4-large\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-4-lite\",\"match\":{\"equals\":\"voyage-4-lite\"},\"prices\":{\"input_mtok\":0.02}},{\"id\":\"voyage-code-2\",\"match\":{\"equals\":\"voyage-code-2\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-code-3\",\"match\":{\"equals\":\"voyage-code-3\"},\"prices\":{\"input_mtok\":0.18}},{\"id\":\"voyage-context-3\",\"match\":{\"equals\":\"voyage-context-3\"},\"prices\":{\"input_mtok\":0.18}},{\"id\":\"voyage-finance-2\",\"match\":{\"equals\":\"voyage-finance-2\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-large-2\",\"match\":{\"equals\":\"voyage-large-2\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-large-2-instruct\",\"match\":{\"equals\":\"voyage-large-2-instruct\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-law-2\",\"match\":{\"equals\":\"voyage-law-2\"},\"prices\":{\"input_mtok\":0.12}},{\"id\":\"voyage-lite-01\",\"match\":{\"equals\":\"voyage-lite-01\"},\"prices\":{\"input_mtok\":0.1},\"deprecated\":true},{\"id\":\"voyage-lite-01-instruct\",\"match\":{\"equals\":\"voyage-lite-01-instruct\"},\"prices\":{\"input_mtok\":0.1},\"deprecated\":true},{\"id\":\"voyage-lite-02-instruct\",\"match\":{\"equals\":\"voyage-lite-02-instruct\"},\"prices\":{\"input_mtok\":0.1},\"deprecated\":true},{\"id\":\"voyage-multilingual-2\",\"match\":{\"equals\":\"voyage-multilingual-2\"},\"prices\":{\"input_mtok\":0.12}}]},{\"id\":\"x-ai\",\"api_pattern\":\"https://api\\\\.x\\\\.ai\",\"model_match\":{\"contains\":\"grok\"},\"provider_match\":{\"equals\":\"xai\"},\"models\":[{\"id\":\"grok-2-1212\",\"match\":{\"or\":[{\"equals\":\"grok-2-1212\"},{\"equals\":\"grok-2\"},{\"equals\":\"grok-2-latest\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":10},\"deprecated\":true},{\"id\":\"grok-2-vision-1212\",\"match\":{\"or\":[{\"equals\":\"grok-2-vision-1212\"},{\"equals\":\"grok-2-vision\"},{\"equals\":\"grok-2-vision-latest\"}]},\"prices\":{\"input_mtok\":2,\"output_mtok\":10}},{\"id\":\"grok-3\",\"match\":{\"or\":[{\"equals\":\"grok-3\"},{\"equals\":\"grok-3-latest\"},{\"equals\":\"grok-3-beta\"}]},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.75,\"output_mtok\":15}},{\"id\":\"grok-3-fast\",\"match\":{\"or\":[{\"equals\":\"grok-3-fast\"},{\"equals\":\"grok-3-fast-latest\"},{\"equals\":\"grok-3-fast-beta\"}]},\"prices\":{\"input_mtok\":5,\"cache_read_mtok\":1.25,\"output_mtok\":25}},{\"id\":\"grok-3-mini\",\"match\":{\"or\":[{\"equals\":\"grok-3-mini\"},{\"equals\":\"grok-3-mini-beta\"},{\"equals\":\"grok-3-mini-latest\"}]},\"prices\":{\"input_mtok\":0.3,\"cache_read_mtok\":0.075,\"output_mtok\":0.5}},{\"id\":\"grok-3-mini-fast\",\"match\":{\"or\":[{\"equals\":\"grok-3-mini-fast\"},{\"equals\":\"grok-3-mini-fast-beta\"},{\"equals\":\"grok-3-mini-fast-latest\"}]},\"prices\":{\"input_mtok\":0.6,\"cache_read_mtok\":0.15,\"output_mtok\":4}},{\"id\":\"grok-4-0709\",\"match\":{\"or\":[{\"equals\":\"grok-4-0709\"},{\"equals\":\"grok-4\"},{\"equals\":\"grok-4-latest\"}]},\"prices\":{\"input_mtok\":3,\"cache_read_mtok\":0.75,\"output_mtok\":15}},{\"id\":\"grok-4-1-fast-non-reasoning\",\"match\":{\"or\":[{\"equals\":\"grok-4-1-fast-non-reasoning\"},{\"equals\":\"grok-4-1-fast-non-reasoning-latest\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.05,\"output_mtok\":0.5}},{\"id\":\"grok-4-1-fast-reasoning\",\"match\":{\"or\":[{\"equals\":\"grok-4-1-fast\"},{\"equals\":\"grok-4-1-fast-reasoning\"},{\"equals\":\"grok-4-1-fast-reasoning-latest\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.05,\"output_mtok\":0.5}},{\"id\":\"grok-4-fast-non-reasoning\",\"match\":{\"or\":[{\"equals\":\"grok-4-fast-non-reasoning\"},{\"equals\":\"grok-4-fast-non-reasoning-latest\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.05,\"output_mtok\":0.5}},{\"id\":\"grok-4-fast-reasoning\",\"match\":{\"or\":[{\"equals\":\"grok-4-fast\"},{\"equals\":\"grok-4-fast-reasoning\"},{\"equals\":\"grok-4-fast-reasoning-latest\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.05,\"output_mtok\":0.5}},{\"id\":\"grok-4.20\",\"match\":{\"equals\":\"grok-4.20\"},\"prices\":{\"input_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":199999,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":199999,\"price\":0.4}]},\"output_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":199999,\"price\":5}]}}},{\"id\":\"grok-4.20-multi-agent\",\"match\":{\"equals\":\"grok-4.20-multi-agent\"},\"prices\":{\"input_mtok\":2,\"cache_read_mtok\":0.2,\"output_mtok\":6}},{\"id\":\"grok-4.3\",\"match\":{\"or\":[{\"equals\":\"grok-4.3\"},{\"regex\":\"^grok-4\\\\.3-\\\\d{8}$\"},{\"equals\":\"x-ai/grok-4.3\"},{\"regex\":\"^x-ai/grok-4\\\\.3-\\\\d{8}$\"},{\"equals\":\"grok-4.3-latest\"}]},\"prices\":{\"input_mtok\":{\"base\":1.25,\"tiers\":[{\"start\":199999,\"price\":2.5}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":199999,\"price\":0.4}]},\"output_mtok\":{\"base\":2.5,\"tiers\":[{\"start\":199999,\"price\":5}]}}},{\"id\":\"grok-4.5\",\"match\":{\"or\":[{\"equals\":\"grok-4.5\"},{\"regex\":\"^grok-4\\\\.5-\\\\d{8}$\"},{\"equals\":\"x-ai/grok-4.5\"},{\"regex\":\"^x-ai/grok-4\\\\.5-\\\\d{8}$\"},{\"equals\":\"grok-4.5-latest\"},{\"equals\":\"grok-latest\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":199999,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.3,\"tiers\":[{\"start\":199999,\"price\":0.6}]},\"output_mtok\":{\"base\":6,\"tiers\":[{\"start\":199999,\"price\":12}]}}},{\"id\":\"grok-4.6\",\"match\":{\"or\":[{\"equals\":\"grok-4.6\"},{\"regex\":\"^grok-4\\\\.6-\\\\d{8}$\"},{\"equals\":\"x-ai/grok-4.6\"},{\"regex\":\"^x-ai/grok-4\\\\.6-\\\\d{8}$\"},{\"equals\":\"grok-4.6-latest\"}]},\"prices\":{\"input_mtok\":{\"base\":2,\"tiers\":[{\"start\":199999,\"price\":4}]},\"cache_read_mtok\":{\"base\":0.5,\"tiers\":[{\"start\":199999,\"price\":1}]},\"output_mtok\":{\"base\":6,\"tiers\":[{\"start\":199999,\"price\":12}]}}},{\"id\":\"grok-build-0.1\",\"match\":{\"equals\":\"grok-build-0.1\"},\"prices\":{\"input_mtok\":{\"base\":1,\"tiers\":[{\"start\":199999,\"price\":2}]},\"cache_read_mtok\":{\"base\":0.2,\"tiers\":[{\"start\":199999,\"price\":0.4}]},\"output_mtok\":{\"base\":2,\"tiers\":[{\"start\":199999,\"price\":4}]}}},{\"id\":\"grok-code-fast-1\",\"match\":{\"or\":[{\"equals\":\"grok-code-fast\"},{\"equals\":\"grok-code-fast-1\"},{\"equals\":\"grok-code-fast-1-0825\"}]},\"prices\":{\"input_mtok\":0.2,\"cache_read_mtok\":0.02,\"output_mtok\":1.5}},{\"id\":\"grok-voice-latest\",\"match\":{\"equals\":\"grok-voice-latest\"},\"prices\":[{\"prices\":{\"audio_hours\":3,\"input_text_messages_kcount\":4}},{\"constraint\":{\"start_date\":\"2026-08-05\",\"type\":\"start_date\"},\"prices\":{\"audio_hours\":4.8,\"input_text_messages_kcount\":4}}]},{\"id\":\"grok-voice-think-fast-1.0\",\"match\":{\"equals\":\"grok-voice-think-fast-1.0\"},\"prices\":{\"audio_hours\":3,\"input_text_messages_kcount\":4},\"deprecated\":true},{\"id\":\"grok-voice-think-fast-2.0\",\"match\":{\"equals\":\"grok-voice-think-fast-2.0\"},\"prices\":{\"audio_hours\":4.8,\"input_text_messages_kcount\":4}}]},{\"id\":\"zai\",\"api_pattern\":\"https://api\\\\.z\\\\.ai\",\"models\":[{\"id\":\"GLM-5.2\",\"match\":{\"or\":[{\"equals\":\"GLM-5.2\"},{\"equals\":\"glm-5.2\"}]},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"GLM-5.3\",\"match\":{\"or\":[{\"equals\":\"GLM-5.3\"},{\"equals\":\"glm-5.3\"}]},\"prices\":{\"input_mtok\":1.4,\"cache_read_mtok\":0.26,\"output_mtok\":4.4}},{\"id\":\"GLM-5.3-Flash\",\"match\":{\"or\":[{\"equals\":\"GLM-5.3-Flash\"},{\"equals\":\"glm-5.3-flash\"}]},\"prices\":{\"input_mtok\":0.075,\"cache_read_mtok\":0.015,\"output_mtok\":0.25}}]},{\"id\":\"zhipuai\",\"api_pattern\":\"https://open\\\\.bigmodel\\\\.cn\",\"model_match\":{\"or\":[{\"starts_with\":\"GLM-\"},{\"starts_with\":\"glm-\"}]},\"models\":[{\"id\":\"GLM-4-Air\",\"match\":{\"or\":[{\"equals\":\"GLM-4-Air\"},{\"equals\":\"glm-4-air\"}]},\"prices\":{\"input_mtok\":0.069,\"cache_read_mtok\":0.034,\"output_mtok\":0.069}},{\"id\":\"GLM-4-AirX\",\"match\":{\"or\":[{\"equals\":\"GLM-4-AirX\"},{\"equals\":\"glm-4-airx\"}]},\"prices\":{\"input_mtok\":1.379,\"output_mtok\":1.379}},{\"id\":\"GLM-4-Assistant\",\"match\":{\"or\":[{\"equals\":\"GLM-4-Assistant\"},{\"equals\":\"glm-4-assistant\"}]},\"prices\":{\"input_mtok\":0.69,\"output_mtok\":0.69}},{\"id\":\"GLM-4-FlashX-250414\",\"match\":{\"or\":[{\"equals\":\"GLM-4-FlashX-250414\"},{\"equals\":\"glm-4-flashx-250414\"}]},\"prices\":{\"input_mtok\":0.014,\"cache_read_mtok\":0.007,\"output_mtok\":0.014}},{\"id\":\"GLM-4-Long\",\"match\":{\"or\":[{\"equals\":\"GLM-4-Long\"},{\"equals\":\"glm-4-long\"}]},\"prices\":{\"input_mtok\":0.138,\"cache_read_mtok\":0.069,\"output_mtok\":0.138}},{\"id\":\"GLM-4-Plus\",\"match\":{\"or\":[{\"equals\":\"GLM-4-Plus\"},{\"equals\":\"glm-4-plus\"}]},\"prices\":{\"input_mtok\":0.69,\"cache_read_mtok\":0.345,\"output_mtok\":0.69}},{\"id\":\"GLM-4.5-Air\",\"match\":{\"or\":[{\"equals\":\"GLM-4.5-Air\"},{\"equals\":\"glm-4.5-air\"}]},\"prices\":{\"input_mtok\":0.11,\"cache_read_mtok\":0.022,\"output_mtok\":0.276}},{\"id\":\"GLM-4.7\",\"match\":{\"or\":[{\"equals\":\"GLM-4.7\"},{\"equals\":\"glm-4.7\"}]},\"prices\":{\"input_mtok\":0.276,\"cache_read_mtok\":0.055,\"output_mtok\":1.103}},{\"id\":\"GLM-4.7-FlashX\",\"match\":{\"or\":[{\"equals\":\"GLM-4.7-FlashX\"},{\"equals\":\"glm-4.7-flashx\"}]},\"prices\":{\"input_mtok\":0.069,\"cache_read_mtok\":0.014,\"output_mtok\":0.414}},{\"id\":\"GLM-5\",\"match\":{\"or\":[{\"equals\":\"GLM-5\"},{\"equals\":\"glm-5\"}]},\"prices\":{\"input_mtok\":0.552,\"cache_read_mtok\":0.138,\"output_mtok\":2.483}},{\"id\":\"GLM-5-Turbo\",\"match\":{\"or\":[{\"equals\":\"GLM-5-Turbo\"},{\"equals\":\"glm-5-turbo\"}]},\"prices\":{\"input_mtok\":0.69,\"cache_read_mtok\":0.166,\"output_mtok\":3.034}},{\"id\":\"GLM-5.1\",\"match\":{\"or\":[{\"equals\":\"GLM-5.1\"},{\"equals\":\"glm-5.1\"},{\"equals\":\"GLM-5.1-20260406\"},{\"equals\":\"glm-5.1-20260406\"}]},\"prices\":{\"input_mtok\":0.828,\"cache_read_mtok\":0.179,\"output_mtok\":3.31}},{\"id\":\"GLM-5.2\",\"match\":{\"or\":[{\"equals\":\"GLM-5.2\"},{\"equals\":\"glm-5.2\"}]},\"prices\":{\"input_mtok\":1.103,\"cache_read_mtok\":0.276,\"output_mtok\":3.862}},{\"id\":\"GLM-5.3\",\"match\":{\"or\":[{\"equals\":\"GLM-5.3\"},{\"equals\":\"glm-5.3\"}]},\"prices\":{\"input_mtok\":1.103,\"cache_read_mtok\":0.276,\"output_mtok\":3.862}},{\"id\":\"GLM-5.3-Flash\",\"match\":{\"or\":[{\"equals\":\"GLM-5.3-Flash\"},{\"equals\":\"glm-5.3-flash\"}]},\"prices\":{\"input_mtok\":0.055,\"cache_read_mtok\":0.016,\"output_mtok\":0.193}}]}]");
const J = {
	audio_seconds: {
		dimensions: {
			family: "durations",
			modality: "audio"
		},
		per: 3600,
		price_key: "audio_hours"
	},
	cache_audio_read_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "audio",
			token_type: "cache_read"
		},
		per: 1e6,
		price_key: "cache_audio_read_mtok"
	},
	cache_audio_write_1h_tokens: {
		dimensions: {
			cache_ttl: "1h",
			direction: "input",
			family: "tokens",
			modality: "audio",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_audio_write_1h_mtok"
	},
	cache_audio_write_5m_tokens: {
		dimensions: {
			cache_ttl: "5m",
			direction: "input",
			family: "tokens",
			modality: "audio",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_audio_write_5m_mtok"
	},
	cache_audio_write_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "audio",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_audio_write_mtok"
	},
	cache_image_read_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "image",
			token_type: "cache_read"
		},
		per: 1e6,
		price_key: "cache_image_read_mtok"
	},
	cache_image_write_1h_tokens: {
		dimensions: {
			cache_ttl: "1h",
			direction: "input",
			family: "tokens",
			modality: "image",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_image_write_1h_mtok"
	},
	cache_image_write_5m_tokens: {
		dimensions: {
			cache_ttl: "5m",
			direction: "input",
			family: "tokens",
			modality: "image",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_image_write_5m_mtok"
	},
	cache_image_write_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "image",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_image_write_mtok"
	},
	cache_read_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			token_type: "cache_read"
		},
		per: 1e6,
		price_key: "cache_read_mtok"
	},
	cache_text_read_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "text",
			token_type: "cache_read"
		},
		per: 1e6,
		price_key: "cache_text_read_mtok"
	},
	cache_text_write_1h_tokens: {
		dimensions: {
			cache_ttl: "1h",
			direction: "input",
			family: "tokens",
			modality: "text",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_text_write_1h_mtok"
	},
	cache_text_write_5m_tokens: {
		dimensions: {
			cache_ttl: "5m",
			direction: "input",
			family: "tokens",
			modality: "text",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_text_write_5m_mtok"
	},
	cache_text_write_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "text",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_text_write_mtok"
	},
	cache_video_read_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "video",
			token_type: "cache_read"
		},
		per: 1e6,
		price_key: "cache_video_read_mtok"
	},
	cache_video_write_1h_tokens: {
		dimensions: {
			cache_ttl: "1h",
			direction: "input",
			family: "tokens",
			modality: "video",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_video_write_1h_mtok"
	},
	cache_video_write_5m_tokens: {
		dimensions: {
			cache_ttl: "5m",
			direction: "input",
			family: "tokens",
			modality: "video",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_video_write_5m_mtok"
	},
	cache_video_write_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "video",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_video_write_mtok"
	},
	cache_write_1h_tokens: {
		dimensions: {
			cache_ttl: "1h",
			direction: "input",
			family: "tokens",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_write_1h_mtok"
	},
	cache_write_5m_tokens: {
		dimensions: {
			cache_ttl: "5m",
			direction: "input",
			family: "tokens",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_write_5m_mtok"
	},
	cache_write_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			token_type: "cache_write"
		},
		per: 1e6,
		price_key: "cache_write_mtok"
	},
	code_executions: {
		dimensions: {
			family: "tool_calls",
			tool_type: "code_execution"
		},
		per: 1e3,
		price_key: "code_executions_kcount"
	},
	input_annotated_document_pages: {
		dimensions: {
			direction: "input",
			family: "document_pages",
			page_type: "annotated"
		},
		per: 1e3,
		price_key: "input_annotated_document_kpages"
	},
	input_audio_seconds: {
		dimensions: {
			direction: "input",
			family: "durations",
			modality: "audio"
		},
		per: 3600,
		price_key: "input_audio_hours"
	},
	input_audio_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "audio"
		},
		per: 1e6,
		price_key: "input_audio_mtok"
	},
	input_audio_tool_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "audio",
			token_type: "tool"
		},
		per: 1e6,
		price_key: "input_audio_tool_mtok"
	},
	input_characters: {
		dimensions: {
			direction: "input",
			family: "characters"
		},
		per: 1e6,
		price_key: "input_mchars"
	},
	input_document_pages: {
		dimensions: {
			direction: "input",
			family: "document_pages"
		},
		per: 1e3,
		price_key: "input_document_kpages"
	},
	input_image_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "image"
		},
		per: 1e6,
		price_key: "input_image_mtok"
	},
	input_image_tool_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "image",
			token_type: "tool"
		},
		per: 1e6,
		price_key: "input_image_tool_mtok"
	},
	input_pixels: {
		dimensions: {
			direction: "input",
			family: "pixels"
		},
		per: 1e9,
		price_key: "input_gpixels"
	},
	input_text_messages: {
		dimensions: {
			direction: "input",
			family: "messages",
			modality: "text"
		},
		per: 1e3,
		price_key: "input_text_messages_kcount"
	},
	input_text_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "text"
		},
		per: 1e6,
		price_key: "input_text_mtok"
	},
	input_text_tool_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "text",
			token_type: "tool"
		},
		per: 1e6,
		price_key: "input_text_tool_mtok"
	},
	input_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens"
		},
		per: 1e6,
		price_key: "input_mtok"
	},
	input_tool_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			token_type: "tool"
		},
		per: 1e6,
		price_key: "input_tool_mtok"
	},
	input_video_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "video"
		},
		per: 1e6,
		price_key: "input_video_mtok"
	},
	input_video_tool_tokens: {
		dimensions: {
			direction: "input",
			family: "tokens",
			modality: "video",
			token_type: "tool"
		},
		per: 1e6,
		price_key: "input_video_tool_mtok"
	},
	output_audio_citation_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "audio",
			token_type: "citation"
		},
		per: 1e6,
		price_key: "output_audio_citation_mtok"
	},
	output_audio_reasoning_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "audio",
			token_type: "reasoning"
		},
		per: 1e6,
		price_key: "output_audio_reasoning_mtok"
	},
	output_audio_seconds: {
		dimensions: {
			direction: "output",
			family: "durations",
			modality: "audio"
		},
		per: 3600,
		price_key: "output_audio_hours"
	},
	output_audio_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "audio"
		},
		per: 1e6,
		price_key: "output_audio_mtok"
	},
	output_citation_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			token_type: "citation"
		},
		per: 1e6,
		price_key: "output_citation_mtok"
	},
	output_image_citation_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "image",
			token_type: "citation"
		},
		per: 1e6,
		price_key: "output_image_citation_mtok"
	},
	output_image_reasoning_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "image",
			token_type: "reasoning"
		},
		per: 1e6,
		price_key: "output_image_reasoning_mtok"
	},
	output_image_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "image"
		},
		per: 1e6,
		price_key: "output_image_mtok"
	},
	output_reasoning_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			token_type: "reasoning"
		},
		per: 1e6,
		price_key: "output_reasoning_mtok"
	},
	output_text_citation_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "text",
			token_type: "citation"
		},
		per: 1e6,
		price_key: "output_text_citation_mtok"
	},
	output_text_reasoning_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "text",
			token_type: "reasoning"
		},
		per: 1e6,
		price_key: "output_text_reasoning_mtok"
	},
	output_text_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "text"
		},
		per: 1e6,
		price_key: "output_text_mtok"
	},
	output_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens"
		},
		per: 1e6,
		price_key: "output_mtok"
	},
	output_video_citation_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "video",
			token_type: "citation"
		},
		per: 1e6,
		price_key: "output_video_citation_mtok"
	},
	output_video_reasoning_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "video",
			token_type: "reasoning"
		},
		per: 1e6,
		price_key: "output_video_reasoning_mtok"
	},
	output_video_tokens: {
		dimensions: {
			direction: "output",
			family: "tokens",
			modality: "video"
		},
		per: 1e6,
		price_key: "output_video_mtok"
	},
	requests: {
		dimensions: { family: "requests" },
		per: 1e3,
		price_key: "requests_kcount"
	},
	rerank_searches: {
		dimensions: { family: "rerank" },
		per: 1e3,
		price_key: "rerank_searches_kcount"
	},
	social_searches: {
		dimensions: {
			family: "tool_calls",
			tool_type: "social_search"
		},
		per: 1e3,
		price_key: "social_searches_kcount"
	},
	storage_searches: {
		dimensions: {
			family: "tool_calls",
			tool_type: "storage_search"
		},
		per: 1e3,
		price_key: "storage_searches_kcount"
	},
	web_searches: {
		dimensions: {
			family: "tool_calls",
			tool_type: "web_search"
		},
		per: 1e3,
		price_key: "web_searches_kcount"
	}
};
var Y = class {
	#a;
	#i;
	#o;
	#t;
	#e;
	#n;
	#s;
	constructor(t) {
		this.#o = /* @__PURE__ */ new Map(), this.#a = /* @__PURE__ */ new Set(), this.#i = /* @__PURE__ */ new Set(), this.#t = /* @__PURE__ */ new Set(), this.#e = /* @__PURE__ */ new Map(), this.#n = /* @__PURE__ */ new Map(), this.#s = /* @__PURE__ */ new Map();
		for (const [a, i] of Object.entries(t)) {
			const o = i.price_key ?? a, n = Object.freeze({
				dimensions: Object.freeze({ ...i.dimensions }),
				per: i.per,
				priceKey: o,
				usageKey: a
			});
			this.#a.add(o), this.#i.add(a), this.#e.set(a, n), this.#s.set(o, n), this.#n.set(z(n.dimensions), n);
		}
		for (const [a, i] of this.#e) this.#o.set(a, new Set([...this.#e.values()].filter((o) => o !== i && $(o, i)).map((o) => o.usageKey))), a !== "requests" && this.#t.add(a);
	}
	ancestorUsageKeys(t) {
		const a = this.#o.get(t);
		if (!a) throw new Error(`Unknown unit usage key: ${t}`);
		return new Set(a);
	}
	findJoin(t, a) {
		if (Q(t, a)) return this.#n.get(z({
			...t.dimensions,
			...a.dimensions
		}));
	}
	getAllPriceKeys() {
		return new Set(this.#a);
	}
	getAllUsageKeys() {
		return new Set(this.#i);
	}
	getUnit(t) {
		return this.#e.get(t);
	}
	getUnitForPriceKey(t) {
		return this.#s.get(t);
	}
	isReportedUsageKey(t) {
		return this.#t.has(t);
	}
	reportedUsageKeys() {
		return this.#t.values();
	}
};
new Y(J);
function z(e) {
	return JSON.stringify(Object.entries(e).sort(([t], [a]) => t.localeCompare(a)));
}
function $(e, t) {
	return Object.entries(e.dimensions).every(([a, i]) => t.dimensions[a] === i);
}
function Q(e, t) {
	return Object.entries(e.dimensions).every(([a, i]) => t.dimensions[a] === void 0 || t.dimensions[a] === i);
}
function f(e, t) {
	return "or" in e ? e.or.some((a) => f(a, t)) : "and" in e ? e.and.every((a) => f(a, t)) : "equals" in e ? t.toLowerCase() === e.equals.toLowerCase() : "starts_with" in e ? t.toLowerCase().startsWith(e.starts_with.toLowerCase()) : "ends_with" in e ? t.toLowerCase().endsWith(e.ends_with.toLowerCase()) : "contains" in e ? t.toLowerCase().includes(e.contains.toLowerCase()) : "regex" in e ? new RegExp(e.regex).test(t) : !1;
}
function qe(e, t) {
	const a = t.toLowerCase().trim();
	return e.find((o) => o.id === a) || e.find((o) => o.provider_match && f(o.provider_match, a));
}
function S(e, { modelId: t, providerApiUrl: a, providerId: i }) {
	if (i) {
		const o = qe(e, i);
		if (o || i.toLowerCase() !== "litellm") return o;
	}
	if (a) return e.find((o) => new RegExp(`^(?:${o.api_pattern})`).test(a));
	if (t) return e.find((o) => o.model_match && f(o.model_match, t));
}
let k = E;
Promise.resolve(E);
function Qe(e) {
	return S(k, e);
}
// src/pricing/price-list.ts
/**
* Version of `@pydantic/genai-prices` in `package.json`; a test keeps them equal. Chosen
* because it keeps past prices with their dates, knows cache prices per model and is
* checked by its makers almost daily.
*/
const LIST_PRICES_VERSION = "0.1.8";
/** Day of that version on https://www.npmjs.com/package/@pydantic/genai-prices. */
const LIST_PRICES_DATE = "2026-09-23";
/**
* Whose models are looked up by name, the first that has one pricing it: the makers, whoever
* serves a model, then two that have models of their own.
*/
const NAMED_PROVIDERS = [
	"anthropic",
	"openai",
	"google",
	"x-ai",
	"deepseek",
	"moonshotai",
	"zhipuai",
	"zai",
	"minimax",
	"mistral",
	"cohere",
	"perplexity",
	"cursor",
	"github-copilot"
];
/** The list that the program brings along. */
function bundledPriceList() {
	const providers = [...NAMED_PROVIDERS, "aws"].flatMap((providerId) => Qe({ providerId }) ?? []);
	return {
		version: LIST_PRICES_VERSION,
		date: LIST_PRICES_DATE,
		providers
	};
}
// src/pricing/rates.ts
const TOKENS_PER_RATE = 1e6;
/** Prices a request's tokens; what lacks a count or a rate adds nothing and makes a floor. */
function priceTokens(tokens, rates) {
	const write1h = tokens.cacheWrite1h ?? 0;
	const write = tokens.cacheWrite === void 0 ? void 0 : tokens.cacheWrite - write1h;
	const forInput = cost(tokens.uncachedInput, rates.input);
	const forOutput = cost(tokens.output, rates.output);
	const forRead = cost(tokens.cacheRead, rates.cacheRead);
	const forWrite = cost(write, rates.cacheWrite);
	const forWrite1h = cost(write1h, rates.cacheWrite1h ?? rates.cacheWrite);
	return {
		usd: (forInput ?? 0) + (forOutput ?? 0) + (forRead ?? 0) + (forWrite ?? 0) + (forWrite1h ?? 0),
		isComplete: forInput !== void 0 && forOutput !== void 0 && forRead !== void 0 && forWrite !== void 0 && forWrite1h !== void 0
	};
}
/** No tokens cost nothing, whatever the rate. */
function cost(count, rate) {
	if (count === 0) return 0;
	return count === void 0 || rate === void 0 ? void 0 : count * rate / TOKENS_PER_RATE;
}
// src/pricing/tariff.ts
const MS_PER_DAY = 864e5;
/** The tariff of a time in milliseconds since 1970: the last that holds, else the first. */
function tariffAt(tariffs, at) {
	if (tariffs.length === 1) return tariffs[0];
	return tariffs.findLast((tariff) => holdsAt(tariff, at)) ?? tariffs[0];
}
function holdsAt({ from, hours }, at) {
	if (from !== void 0) return at >= from;
	if (hours === void 0) return true;
	const time = at - Math.floor(at / MS_PER_DAY) * MS_PER_DAY;
	return hours.to < hours.from ? time >= hours.from || time < hours.to : time >= hours.from && time < hours.to;
}
/**
* Prices a request's tokens: its whole input chooses the band. Of many requests together
* (`isAggregate`) nobody knows their bands; the smallest is the least that they cost.
*/
function priceAt({ bands }, tokens, isAggregate) {
	const smallest = bands[0];
	if (bands.length === 1) return priceTokens(tokens, smallest.rates);
	const input = (tokens.uncachedInput ?? 0) + (tokens.cacheRead ?? 0) + (tokens.cacheWrite ?? 0);
	const { rates } = bands.findLast(({ above }) => input > above) ?? smallest;
	if (!isAggregate || rates === smallest.rates) return priceTokens(tokens, rates);
	return {
		...priceTokens(tokens, smallest.rates),
		isComplete: false
	};
}
// src/pricing/model-index.ts
/**
* What Bedrock takes for a region more than for `global.` ids, for Claude models that the list
* has not for it: 10 % for Claude Sonnet 4.5 and all later ones
* (https://platform.claude.com/docs/en/about-claude/pricing, "Third-party platform pricing",
* read 2026-11); all earlier ones are listed.
*/
const REGION_PREMIUM = 1.1;
const FAST_SUFFIX = "-fast";
/** Of a family whose newest model nobody can tell by this name. */
const NEWEST_SUFFIX = "-latest";
/** Of a name, between dashes, colons and brackets. */
const PART = /[a-z\d]+/g;
/** Listed names have fewer parts. */
const MOST_PARTS = 10;
/** Indexes the names of a list once. `hasFast`: whether a model has a fast mode with a price. */
function createModelIndex(providers, hasFast) {
	const modelsOf = (id) => providers.find((provider) => provider.id === id)?.models ?? [];
	const named = indexNames(NAMED_PROVIDERS.map(modelsOf));
	let bedrock;
	function findNamed(...names) {
		for (const name of names) {
			const listed = named.get(name);
			if (listed !== void 0) return listed;
			const tariffs = Object.hasOwn(OVERLAY, name) ? OVERLAY[name] : void 0;
			if (tariffs !== void 0) return {
				id: name,
				name,
				tariffs
			};
		}
	}
	function findDirect(dated, name) {
		const found = findNamed(dated, name, withoutShortRelease(name));
		if (found !== void 0 || !name.endsWith(FAST_SUFFIX)) return found;
		const base = findNamed(canonicalModel(name.slice(0, -5)));
		return base !== void 0 && hasFast(base.name) ? {
			...base,
			isFast: true
		} : void 0;
	}
	function find(model) {
		const { dated, name, bedrock: cloud } = parseModelName(model);
		if (cloud === void 0) return findDirect(dated, name);
		const { maker, region } = cloud;
		const scope = region === "global" ? "global" : "regional";
		bedrock ??= indexBedrock(modelsOf("aws"));
		const own = bedrock.get(`${scope} ${maker} ${name}`);
		if (maker !== "anthropic") return own;
		const found = findDirect(dated, name);
		if (found === void 0 || region === "global") return found;
		return {
			...found,
			premiumAt: (at) => premium(own, found, at)
		};
	}
	return {
		find,
		nearest(model) {
			const { name } = parseModelName(model);
			if (name.endsWith(NEWEST_SUFFIX)) return void 0;
			return findNamed(...[...name.matchAll(PART)].slice(0, MOST_PARTS).map(endOf).toReversed().map((end) => name.slice(0, end)));
		}
	};
}
function endOf({ index, 0: { length } }) {
	return index + length;
}
/** Bedrock's list has not all of the rates, so that the maker's are taken with its premium. */
function premium(own, maker, at) {
	const [ofCloud, ofMaker] = [own, maker].map((model) => model && tariffAt(model.tariffs, at)?.bands[0].rates.input);
	return ofCloud === void 0 || !ofMaker ? REGION_PREMIUM : ofCloud / ofMaker;
}
/** What models are named exactly goes before what their names begin with. */
function indexNames(lists) {
	const index = /* @__PURE__ */ new Map();
	const stems = [];
	const add = (name, model) => {
		if (!index.has(name)) index.set(name, model);
	};
	for (const listed of lists.flat()) {
		if (!hasPrice(listed)) continue;
		const { exact, stems: begun } = namesOf(listed);
		const model = toPricedModel(listed);
		const parsed = exact.map(parseModelName);
		for (const { dated } of parsed) add(dated, model);
		for (const { name } of parsed) stems.push([name, model]);
		for (const stem of begun) stems.push([parseModelName(stem).dated, model]);
	}
	for (const [name, model] of stems) add(name, model);
	return index;
}
/** Few of the models are asked for. */
function toPricedModel(listed) {
	let name;
	let tariffs;
	return {
		id: listed.id,
		get name() {
			return name ??= canonicalModel(listed.id);
		},
		get tariffs() {
			return tariffs ??= withLongPrompts(listed.id, tariffsOf(listed));
		}
	};
}
/** Ids such as `regional.anthropic.…`, `global.openai.…` and `amazon.…`, which is one region. */
function indexBedrock(models) {
	const index = /* @__PURE__ */ new Map();
	for (const listed of models) {
		const { name, bedrock } = parseModelName(listed.id);
		if (bedrock === void 0 || !hasPrice(listed)) continue;
		const scope = bedrock.region === "global" ? "global" : "regional";
		index.set(`${scope} ${bedrock.maker} ${name}`, toPricedModel(listed));
	}
	return index;
}
// src/pricing/modifiers.ts
/**
* What fast mode multiplies the list price of a model by, in every bucket
* (https://github.com/ryoppippi/ccusage `fast-multiplier-overrides.json` and Langfuse's
* `default-model-prices.json`, read 2026-11; of Claude Opus 5.5, $8 and $40:
* https://www.anthropic.com/news/claude-opus-5-5, 2026-09-22, and
* https://platform.claude.com/docs/en/about-claude/pricing, 2026-09-23).
*/
const FAST = {
	"claude-opus-4-6": 6,
	"claude-opus-4-7": 6,
	"claude-opus-4-8": 2,
	"claude-opus-5": 2,
	"claude-opus-5-5": 2
};
/** The Batches API costs half the list price (https://www.anthropic.com/pricing, 2026-11). */
const BATCH = .5;
/** The surcharge for answers computed in the US alone (https://www.anthropic.com/pricing, 2026-11). */
const US_REGION = 1.1;
/** Whether a model, by its canonical name, has a fast mode with a public price. */
function hasFastMode(name) {
	return Object.hasOwn(FAST, name);
}
/**
* What modifiers multiply the list price of a model by; 1 without any. The reason when that is
* not known: fast mode of a model that is not listed here, a committed tier, or a speed or tier
* that this version does not know.
*/
function multiplierOf(model, modifiers) {
	if (modifiers === void 0) return 1;
	if (modifiers.tier === "priority" || modifiers.tier === "other") return "no-price-for-tier";
	const fast = speedMultiplier(canonicalModel(model), modifiers.speed);
	if (fast === void 0) return "no-price-for-speed";
	return fast * (modifiers.tier === "batch" ? BATCH : 1) * (modifiers.region === "us" ? US_REGION : 1);
}
function speedMultiplier(name, speed) {
	if (speed === void 0) return 1;
	return speed === "fast" && hasFastMode(name) ? FAST[name] : void 0;
}
// src/pricing/next-cheaper.ts
const FAMILIES = [
	{
		name: /^claude-(?<size>fable|mythos|opus|sonnet|haiku)-(?<version>\d+(?:-\d+)?)$/,
		sizes: [
			"fable",
			"mythos",
			"opus",
			"sonnet",
			"haiku"
		],
		namesOf(version, size) {
			const [major = ""] = version.split("-");
			return [
				version,
				...Array.from({ length: 10 }, (_, below) => `${major}-${9 - below}`),
				major
			].map((one) => `claude-${size}-${one}`);
		}
	},
	{
		name: /^claude-(?<version>3(?:-\d)?)-(?<size>opus|sonnet|haiku)$/,
		sizes: [
			"opus",
			"sonnet",
			"haiku"
		],
		namesOf: (_, size) => [
			"3-7",
			"3-5",
			"3"
		].map((one) => `claude-${one}-${size}`)
	},
	{
		name: /^gpt-(?<version>\d+(?:-\d+|o)?)(?:-(?<size>pro|astra|sol|terra|mini|luna|nano))?$/,
		sizes: [
			"pro",
			"astra",
			"",
			"sol",
			"terra",
			"mini",
			"luna",
			"nano"
		],
		namesOf: (version, size) => [`gpt-${version}${size === "" ? "" : `-${size}`}`]
	},
	{
		name: /^o(?<version>\d)(?:-(?<size>pro|mini))?$/,
		sizes: [
			"pro",
			"",
			"mini"
		],
		namesOf: (version, size) => [`o${version}${size === "" ? "" : `-${size}`}`]
	},
	{
		name: /^gemini-(?<version>\d+(?:-\d+)?)-(?<size>pro|flash-lite|flash)(?:-preview)?$/,
		sizes: [
			"pro",
			"flash",
			"flash-lite"
		],
		namesOf: (version, size) => [`gemini-${version}-${size}`, `gemini-${version}-${size}-preview`]
	}
];
/**
* Names that the next smaller models of its family may have, the first that has a lower price
* being the next cheaper one; empty for the smallest and for families that are not known.
*/
function smallerModels(model) {
	const name = canonicalModel(model);
	for (const { name: pattern, sizes, namesOf } of FAMILIES) {
		const { version, size = "" } = pattern.exec(name)?.groups ?? {};
		if (version === void 0) continue;
		return sizes.slice(sizes.indexOf(size) + 1).flatMap((smaller) => namesOf(version, smaller));
	}
	return [];
}
// src/pricing/unsplit.ts
/**
* Share of input in tokens that a source gives as one number: of runs of coding agents,
* which read far more than they write. 0 to 1. From the meter of
* https://github.com/Jott2121/agent-cost-attribution (read 2026-11).
*/
const INPUT_SHARE = .85;
/**
* Prices tokens of which a part is one number for input and output: from what they would
* cost as input alone to what they would cost as output alone, and as an estimate between
* the two. What was read from a cache costs less than input, so the range is one of prices
* and not of the bill. Undefined when either end has no price.
*/
function priceUnsplit(tokens, priceOf) {
	if (tokens.unsplit === void 0) return priceOf(tokens);
	const { unsplit, ...buckets } = tokens;
	const { uncachedInput = 0, cacheRead = 0, cacheWrite = 0, output = 0 } = buckets;
	const known = {
		...buckets,
		uncachedInput,
		cacheRead,
		cacheWrite,
		output
	};
	if (unsplit === 0) return priceOf(known);
	const asInput = priceOf({
		...known,
		uncachedInput: uncachedInput + unsplit
	});
	const asOutput = priceOf({
		...known,
		output: output + unsplit
	});
	if (asInput === void 0 || asOutput === void 0) return void 0;
	return {
		usd: INPUT_SHARE * asInput.usd + .15000000000000002 * asOutput.usd,
		isComplete: asInput.isComplete && asOutput.isComplete,
		range: {
			lowUsd: Math.min(asInput.usd, asOutput.usd),
			highUsd: Math.max(asInput.usd, asOutput.usd)
		}
	};
}
// src/pricing/price-book.ts
/** A bound on what is remembered; what is forgotten is looked up once more. */
const MAX_REMEMBERED = 1e3;
const PER_SEARCHES = 1e3;
/**
* The user's prices, then the list prices, then a small dated overlay: the first that knows
* the model prices it. The bundled list is read at the first look-up.
*/
function createPriceBook(overrides, list = bundledPriceList()) {
	let index;
	const known = /* @__PURE__ */ new Map();
	function indexed() {
		index ??= createModelIndex(list.providers, hasFastMode);
		return index;
	}
	/** Of the name as written, else of the model that it names. */
	function overrideOf(model) {
		if (overrides.size === 0) return void 0;
		return overrides.get(exactModel(model)) ?? overrides.get(canonicalModel(model));
	}
	function find(model) {
		const own = overrideOf(model);
		const listed = indexed().find(model);
		if (own === void 0) return listed?.isFast ? fastOf(listed) : listed;
		const searches = listed?.tariffs.at(-1)?.webSearches;
		const tariff = {
			bands: [{
				above: -1,
				rates: own
			}],
			webSearches: searches
		};
		return {
			id: model,
			name: canonicalModel(model),
			tariffs: [tariff],
			isTimeless: true
		};
	}
	/** The user's price of a model is of its fast mode too. */
	function fastOf(listed) {
		const own = overrideOf(listed.name) && find(listed.name);
		return own === void 0 ? listed : {
			...own,
			isFast: true
		};
	}
	function lookUp(name) {
		const remembered = known.get(name);
		if (remembered !== void 0) return remembered;
		if (known.size === MAX_REMEMBERED) known.clear();
		const listed = find(name);
		const model = listed && { ...listed };
		const found = {
			model,
			nearest: model ?? indexed().nearest(name)
		};
		known.set(name, found);
		return found;
	}
	return {
		source: "@pydantic/genai-prices, overlay",
		version: `${list.version}, ${OVERLAY_DATE}`,
		listDate: list.date,
		isOverridden: (model) => overrideOf(model) !== void 0,
		nearestTo: (model) => lookUp(model).nearest?.id,
		nextCheaper(model, at) {
			const own = ratesOf(lookUp(model).model, at);
			if (own === void 0) return void 0;
			const isCheaper = (name) => {
				const rates = ratesOf(lookUp(name).model, at);
				return rates !== void 0 && rates.input < own.input && rates.output < own.output;
			};
			const name = smallerModels(model).find(isCheaper);
			return name && lookUp(name).model?.id;
		},
		priceOf(request) {
			const { model } = request;
			const found = model === void 0 ? void 0 : lookUp(model).model;
			return found === void 0 ? void 0 : priceAs(found, request);
		},
		estimateOf(request) {
			const { model, modifiers } = request;
			if (model === void 0) return { reason: "no-price" };
			const { model: found, nearest } = lookUp(model);
			const multiplier = found === void 0 ? void 0 : multiplierFor(found, modifiers);
			const price = nearest && priceAs(nearest, {
				...request,
				modifiers: void 0
			});
			return {
				reason: typeof multiplier === "string" ? multiplier : "no-price",
				usd: price?.usd
			};
		}
	};
}
/** Rates of a request of usual size at a time. */
function ratesOf(model, at) {
	return model && tariffAt(model.tariffs, model.isTimeless ? 0 : at)?.bands[0].rates;
}
function multiplierFor({ name, isFast }, modifiers) {
	return multiplierOf(name, isFast ? {
		...modifiers,
		speed: "fast"
	} : modifiers);
}
/** The price of a request to a known model; undefined without one on its modifiers. */
function priceAs(model, request) {
	const { tokens, modifiers, isAggregate = false, webSearches = 0 } = request;
	const at = model.isTimeless ? 0 : request.at;
	if (!hasAnyCount(tokens) || at === void 0) return void 0;
	const tariff = tariffAt(model.tariffs, at);
	const multiplier = multiplierFor(model, modifiers);
	if (tariff === void 0 || typeof multiplier === "string") return void 0;
	const price = priceUnsplit(tokens, (all) => priceAt(tariff, all, isAggregate));
	if (price === void 0) return void 0;
	return withSearches(times(price, multiplier * (model.premiumAt?.(at) ?? 1)), webSearches, tariff);
}
function times(price, factor) {
	if (factor === 1) return price;
	const { usd, range } = price;
	const scaled = {
		...price,
		usd: usd * factor
	};
	if (range === void 0) return scaled;
	return {
		...scaled,
		range: {
			lowUsd: range.lowUsd * factor,
			highUsd: range.highUsd * factor
		}
	};
}
/** Searches have one price, whatever the tokens cost. */
function withSearches(price, searches, { webSearches: rate }) {
	if (searches === 0) return price;
	if (rate === void 0) return {
		...price,
		isComplete: false
	};
	const usd = searches * rate / PER_SEARCHES;
	const { range } = price;
	return {
		...price,
		usd: price.usd + usd,
		range: range && {
			lowUsd: range.lowUsd + usd,
			highUsd: range.highUsd + usd
		}
	};
}
// src/routing/check-overrides.ts
/** All or none: half of a change may be worse than none. Throws Error. */
function checkOverrides(value, names, held) {
	if (value === void 0 || value === null) return /* @__PURE__ */ new Map();
	if (typeof value !== "object" || Array.isArray(value)) throw new Error("is no map of roles");
	return new Map(Object.entries(value).map(([role, model]) => {
		if (!names.includes(role)) throw new Error(`names the role ${quoted(role)}, which the table does not have (the nearest is ${quoted(nearestName(role, names))})`);
		if (typeof model !== "string" || !held.has(model)) {
			const nearest = nearestName(String(model), [...held]);
			throw new Error(`gives the role ${quoted(role)} a model that neither the table nor "alternatives" holds (the nearest is ${quoted(nearest)})`);
		}
		return [role, model];
	}));
}
/** A name as a message shows it. */
function quoted(text) {
	return JSON.stringify(text.slice(0, 60));
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// src/routing/parse-yaml.ts
var import_dist = (/* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
})))();
/**
* Parses YAML or JSON, in which no key may stand twice.
*
* @throws Error whose message says what is wrong and where, without the text itself: the file
*   that was named may hold secrets.
*/
function parseYaml(text) {
	try {
		return (0, import_dist.parse)(text, { logLevel: "error" });
	} catch (error) {
		throw new Error(`is not valid YAML${positionOf(error)}`, { cause: error });
	}
}
function positionOf(error) {
	if (!(error instanceof Error) || !("code" in error) || !("linePos" in error)) return "";
	const [start] = Array.isArray(error.linePos) ? error.linePos : [];
	const code = String(error.code).toLowerCase().replaceAll("_", " ");
	return start === void 0 ? ` (${code})` : ` (${code} at line ${start.line}, column ${start.col})`;
}
// src/routing/read-small-file.ts
/**
* A file that was written a moment ago may be written again within one tick of the file
* system's clock, with the same size: it is looked at once more. Milliseconds.
*/
const UNSETTLED_MS = 100;
/**
* Makes a look at a file that reads it only when it has changed, and never more of it than
* `maxBytes`. Never throws.
*/
function createFileLook(path, maxBytes) {
	let seen;
	return () => {
		try {
			const found = statSync(path, {
				bigint: true,
				throwIfNoEntry: false
			});
			if (found === void 0) {
				seen = void 0;
				return { kind: "absent" };
			}
			const state = `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
			if (state === seen) return { kind: "unchanged" };
			seen = Math.abs(Date.now() - Number(found.mtimeMs)) > UNSETTLED_MS ? state : void 0;
			return readSmallFile(path, maxBytes);
		} catch (error) {
			seen = void 0;
			return unreadable(error);
		}
	};
}
/** Reads a file of at most `maxBytes`. Never throws, and never waits for a pipe. */
function readSmallFile(path, maxBytes) {
	let file;
	try {
		if (!statSync(path).isFile()) return {
			kind: "unreadable",
			why: "is no file"
		};
		file = openSync(path, "r");
		const tooLarge = {
			kind: "unreadable",
			why: `has more than ${maxBytes / 1024} KiB`
		};
		if (fstatSync(file).size > maxBytes) return tooLarge;
		const bytes = Buffer.alloc(maxBytes + 1);
		let length = 0;
		for (let read = -1; read !== 0 && length <= maxBytes; length += read) read = readSync(file, bytes, length, bytes.length - length, null);
		if (length > maxBytes) return tooLarge;
		return {
			kind: "text",
			text: new TextDecoder().decode(bytes.subarray(0, length))
		};
	} catch (error) {
		return codeOf(error) === "ENOENT" ? { kind: "absent" } : unreadable(error);
	} finally {
		if (file !== void 0) closeSync(file);
	}
}
function unreadable(error) {
	return {
		kind: "unreadable",
		why: `cannot be read (${codeOf(error) ?? "unknown reason"})`
	};
}
// src/routing/live-overrides.ts
/**
* Room for hundreds of roles. YAML compares each key with all others, which takes 5 seconds for
* 128 KiB of short ones but 0.13 for this, and the program waits meanwhile. Bytes.
*/
const MAX_BYTES = 16384;
const NONE = /* @__PURE__ */ new Map();
const DEFAULT_CHECK_MS = 1e3;
/**
* Watches overrides.
*
* @param check - makes overrides of parsed YAML; throws an Error whose message says what is
*   wrong, to stand behind the source's name.
* @param warn - told of each bad state once, until a good one was seen.
*/
function watchOverrides(sources, check, warn) {
	const { file, variable, checkEveryMs = DEFAULT_CHECK_MS } = sources;
	const make = (name, look) => remember(watch(name, look, check, warn), checkEveryMs);
	return {
		ofFile: file === void 0 ? () => NONE : make(file, createFileLook(file, MAX_BYTES)),
		ofVariable: variable === void 0 ? () => NONE : make(`$${variable}`, createVariableLook(variable))
	};
}
/** The last good overrides of one source. */
function watch(name, look, check, warn) {
	let good = NONE;
	let badText;
	let told;
	function ignore(why) {
		const message = `Routing: the overrides in ${name} are ignored: it ${why}. What held before still holds.`;
		if (message !== told) warn(message);
		told = message;
	}
	function take(text) {
		if (text === badText) return;
		try {
			good = check(text.trim() === "" ? void 0 : parseYaml(text));
			badText = void 0;
			told = void 0;
		} catch (error) {
			badText = text;
			ignore(error instanceof Error ? error.message : "cannot be used");
		}
	}
	return () => {
		const found = look();
		if (found.kind === "text") take(found.text);
		else if (found.kind === "unreadable") ignore(found.why);
		else if (found.kind === "absent") [good, badText, told] = [
			NONE,
			void 0,
			void 0
		];
		return good;
	};
}
/** Environment variables change when the program itself changes them. */
function createVariableLook(name) {
	let seen;
	return () => {
		const text = process.env[name];
		if (text === void 0) {
			seen = void 0;
			return { kind: "absent" };
		}
		if (text === seen) return { kind: "unchanged" };
		seen = text;
		if (Buffer.byteLength(text) <= MAX_BYTES) return {
			kind: "text",
			text
		};
		return {
			kind: "unreadable",
			why: `has more than ${MAX_BYTES / 1024} KiB`
		};
	};
}
/** Asks at most so often; by a clock that no one sets. */
function remember(ask, everyMs) {
	let known;
	return () => {
		const now = performance.now();
		if (known === void 0 || now - known.at >= everyMs) known = {
			value: ask(),
			at: now
		};
		return known.value;
	};
}
// src/routing/create-router.ts
/** Of a file with the roles; no program needs more. Bytes. */
const MAX_ROLES_BYTES = 131072;
/** Enough to read a price from and few enough for the prices of small requests. Tokens. */
const SAMPLE_TOKENS = 1e3;
const PER_MILLION = 1e6 / SAMPLE_TOKENS;
const NO_TOKENS = {
	uncachedInput: 0,
	cacheRead: 0,
	cacheWrite: 0,
	output: 0
};
function createRouter({ roles, required = [], overrides = {}, alternatives = [], prices = {}, onWarning = warnProcess }) {
	const table = typeof roles === "string" ? readRolesFile(roles) : readRoleTable("routing", roles);
	const names = [...table.keys()];
	for (const role of required) roleOf(table, role);
	const held = /* @__PURE__ */ new Set([...modelsOf(table), ...alternatives]);
	const priceBook = createPriceBook(parsePriceOverrides(prices));
	const warn = neverThrowing(onWarning);
	for (const message of sayUnpriced([...held], priceBook)) warn(message);
	const live = watchOverrides(overrides, (value) => checkOverrides(value, names, held), warn);
	const routed = (role) => {
		const { model } = roleOf(table, role);
		const ofVariable = live.ofVariable().get(role);
		if (ofVariable !== void 0) return {
			model: ofVariable,
			by: "variable"
		};
		const ofFile = live.ofFile().get(role);
		return ofFile === void 0 ? {
			model,
			by: "table"
		} : {
			model: ofFile,
			by: "file"
		};
	};
	live.ofFile();
	return {
		model: (role) => routed(role).model,
		escalated(role) {
			const { escalatesTo } = roleOf(table, role);
			if (escalatesTo !== void 0) return escalatesTo;
			throw new UserError(`routing: the role ${JSON.stringify(role)} escalates to no model; name one in its "escalates-to".`);
		},
		table: () => names.map((role) => {
			const { model, by } = routed(role);
			return {
				role,
				model,
				by,
				price: priceOf(model, priceBook)
			};
		})
	};
}
/** A role may have any name, so the table is asked and no object. */
function roleOf(table, role) {
	const name = String(role);
	const found = table.get(name);
	if (found !== void 0) return found;
	const nearest = nearestName(name, [...table.keys()]);
	throw new UserError(`routing: there is no role ${quoted(name)}; the nearest is ${JSON.stringify(nearest)}. Add it to the table with a model of its own, or correct the name.`);
}
function readRolesFile(path) {
	const place = `routing ${path}`;
	const look = readSmallFile(path, MAX_ROLES_BYTES);
	if (look.kind !== "text") throw new UserError(`${place}: the file ${look.kind === "unreadable" ? look.why : "does not exist"}; name a YAML or JSON file with the roles.`);
	let value;
	try {
		value = parseYaml(look.text);
	} catch (error) {
		throw new UserError(`${place}: ${error instanceof Error ? error.message : "is not valid"}; write one "role: model" a line.`, { cause: error });
	}
	return readRoleTable(place, value);
}
/** One sentence about the models without a price; none where all have one. */
function sayUnpriced(models, prices) {
	const unpriced = models.filter((model) => priceOf(model, prices) === void 0);
	if (unpriced.length === 0) return [];
	return [`Routing: no price is known for ${unpriced.slice(0, 5).map(quoted).join(", ")}; check the spelling, or give the price in "prices". What it costs will be unknown in reports.`];
}
function priceOf(model, prices) {
	const usd = (bucket) => {
		const tokens = {
			...NO_TOKENS,
			[bucket]: SAMPLE_TOKENS
		};
		return prices.priceOf({
			provider: "",
			model,
			at: Date.now(),
			tokens
		})?.usd;
	};
	const [input, output] = [usd("uncachedInput"), usd("output")];
	if (input === void 0 || output === void 0) return void 0;
	return {
		input: input * PER_MILLION,
		output: output * PER_MILLION
	};
}
/** Routing must not fail because telling of it does. */
function neverThrowing(warn) {
	return (message) => {
		try {
			warn(message);
		} catch {}
	};
}
function warnProcess(message) {
	process.emitWarning(message, { type: "TokenUsageReportWarning" });
}
/** The languages that are known without being told. */
const COMMAND_LANGUAGES = [
	{
		name: "English",
		commands: words(`implement analyze investigate optimize optimise diagnose migrate derive
    evaluate synthesize synthesise troubleshoot`),
		nouns: words(`design plan review audit research architect debug refactor redesign rewrite prove
    analyse`),
		articles: words(`the a an this these those my our your its their his her all every each both
    it them how why what whether which`),
		openers: words(`now then also first next finally just yes ok okay so and hey hi
    hello thanks`),
		requests: words("please pls kindly"),
		negations: words("not no never nothing neither none don't dont doesn't doesnt"),
		statements: words(`is are was were has had will would should could can does did takes took
    returns fails failed`),
		conjunctions: words(`and or but because since so if when where while until that which who why how what
    whether although then`)
	},
	{
		name: "German",
		commands: words(`implementiere implementier analysiere analysier untersuche untersuch refaktoriere
    refaktorier überarbeite ueberarbeite entwirf entwerfe optimiere optimier migriere debugge
    beweise diagnostiziere evaluiere konzipiere programmiere`),
		openers: words("bitte jetzt nun dann zuerst danach noch auch und ja ok okay hallo hi hey danke"),
		requests: words("bitte"),
		infinitives: words(`implementieren analysieren untersuchen refaktorieren überarbeiten ueberarbeiten
    entwerfen optimieren migrieren debuggen beweisen diagnostizieren evaluieren konzipieren
    programmieren`),
		formal: "sie",
		nounMarkers: words("beim zum vom am das des dem im ins"),
		negations: words("nicht kein keine keinen keinem keiner keines nie niemals nichts weder"),
		statements: words("ich wir"),
		conjunctions: words(`aber sondern weil ob dass daß wenn falls warum weshalb wieso wie was welche
    welcher welches welchen wo damit obwohl`)
	},
	{
		name: "Spanish",
		commands: words(`implementa implemente analiza analice investiga investigue refactoriza refactorice
    diseña diseñe reescribe reescriba optimiza optimice depura depure migra migre demuestra
    demuestre diagnostica diagnostique evalúa evalúe`),
		endings: words("lo la los las melo mela noslo"),
		openers: ["por favor", ...words("porfa ahora luego después primero también y sí ok vale hola oye")],
		requests: [
			"por favor",
			"favor de",
			"haz el favor de"
		],
		infinitives: words(`implementar analizar investigar refactorizar diseñar reescribir optimizar
    depurar migrar demostrar diagnosticar evaluar`),
		negations: words("no nunca jamás nada ningún ninguna ninguno tampoco"),
		conjunctions: words("y e o pero sino porque si cuando que qué por cómo dónde cuál aunque")
	},
	{
		name: "French",
		commands: words(`implémente implémentez analysez refactorise refactorisez conçois concevez réécris
    réécrivez optimise optimisez débogue déboguez migre migrez démontre démontrez diagnostique
    diagnostiquez évalue évaluez`),
		nouns: words("analyse recherche"),
		articles: words(`le la les l' un une ce cet cette ces mon ma mes ton ta tes notre nos votre vos leur
    leurs pourquoi comment si tout toute tous toutes`),
		openers: [
			"s'il te plaît",
			"s'il vous plaît",
			...words("stp svp maintenant puis ensuite aussi et oui ok bonjour salut merci")
		],
		requests: [
			"veuillez",
			"merci de",
			"merci d'",
			"s'il te plaît",
			"s'il vous plaît"
		],
		infinitives: words(`implémenter analyser refactoriser concevoir réécrire optimiser déboguer migrer
    démontrer diagnostiquer évaluer`),
		negations: words("ne pas jamais rien aucun aucune"),
		statements: words("je tu il elle on nous vous ils elles"),
		conjunctions: words(`et ou mais parce car si quand que qu' qui pourquoi comment où quel quelle`)
	}
];
function words(text) {
	return text.trim().split(/\s+/);
}
/** Commands stand at the start of a message; the rest of a long one is what they are about. */
const MAX_LENGTH = 2e4;
/** A fence and all up to its end, or that of the message. */
const FENCED = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n(?:[\s\S]*?^ {0,3}\1[`~]*[ \t]*$|[\s\S]*)/gm;
/** Of another message, of code, a heading, a list of things to do: lines that show something. */
const SHOWN_LINE = /^(?: {0,3}(?:>|#{1,6} |[-*+] \[[ xX]\])| {4}|\t).*$/gm;
const CODE = /(?<!`)(`+)(?!`)[^`]+\1/g;
/** Pairs of quotation marks, none within another of its kind; a single one is an apostrophe unless it stands at a word's edge. */
const QUOTED = /"[^"\n]+"|“[^“”\n]+”|„[^„“”\n]+[“”]|«[^«»\n]+»|»[^«»\n]+«|‹[^‹›\n]+›|「[^「」\n]+」|(?<![\p{L}\p{N}])['‘][^'‘’\n]+['’](?![\p{L}\p{N}])/gu;
/** What makes a text a quote or code, around it. */
const SIGNS = /^[\s>#`~"'“„«»‹「‘*+-]*(?:\[[ xX]\]\s*)?|[\s`~"'”“»«›」’]+$/gu;
/** A line that ends in a colon, and the list below it. */
const INTRODUCED = /^(.*[:：])[ \t]*\n(?:[ \t]*\n)?((?:[ \t]*(?:[-*+•–]|\d{1,3}[.)])[ \t].*(?:\n|$))+)/gm;
/**
* Takes a message apart. A list that something introduces (`The ticket says:`) is shown, unless
* `isRequest` takes its introduction for a request.
*/
function readSpokenText(message, isRequest) {
	const shown = [];
	const show = (text) => {
		shown.push(...sentencesOf(text.replace(SIGNS, "")));
		return "￼";
	};
	return {
		sentences: sentencesOf(message.slice(0, MAX_LENGTH).normalize("NFC").replaceAll("\r\n", "\n").replace(FENCED, (block) => `\n${show(block.replace(/^.*\n/, ""))}.\n`).replace(SHOWN_LINE, (line) => `${show(line)}.`).replace(INTRODUCED, (block, intro, list) => isRequest(intro) ? block : `${intro}\n${show(list)}.\n`).replace(CODE, show).replace(QUOTED, show)),
		shown
	};
}
/** A line that goes on in the next, which begins in lower case, is one with it. */
const SAME_SENTENCE = /(?<![.!?;:…])\n(?=[^\S\n]*\p{Ll})/gu;
const ENDS = /(?<=[.!?;…？])["'”»)\]]*\s+|\n+/u;
const LIST_SIGN = /^\s*(?:[-*+•–]|\d{1,3}[.)])\s+/;
function sentencesOf(text) {
	return text.replace(SAME_SENTENCE, " ").split("\n").map((line) => line.replace(LIST_SIGN, "")).join("\n").split(ENDS).map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}
// src/routing/find-command.ts
const OTHER = { kind: "other" };
/** Marks, signs and pictures in front of a sentence that say nothing; no quote and no bracket. */
const DECORATION = /^[^\p{L}\p{N}\uFFFC"'“„«‹»(){}[\]<>`@/\\#$%&|=~]+/u;
/** A question, whatever stands behind its mark. */
const QUESTION = /¿|[?？][\s"'”»)\]!.*_]*$/u;
/** Words, commas and what stands for a quote. */
const PIECES = /[\p{L}\p{N}'_-]+|[,:()–—]|\uFFFC/gu;
/** French pronouns behind a verb: `implémentez-le`. */
const PRONOUN = /-(?=(?:moi|le|la|les|lui|nous|vous|tu|je|il|elle|on|ils|elles|leur|en|y)(?![\p{L}-]))/gu;
/** French articles and pronouns before a vowel: `l'accès`. */
const ELISION = /(?<![\p{L}'])((?:qu|[cdjlmnst])')(?=\p{L})/gu;
/**
* Makes a judge for sentences in any of some languages. A sentence that one of them takes for a
* command and another for a negated one is negated.
*
* @param names - how people address the assistant: `Claude, …`, `@claude …`.
*/
function createJudge(languages, names) {
	const addressed = new Set(names.map((name) => fold(name.replace(/^@/, ""))));
	const judges = languages.map((language) => createLanguageJudge(language, addressed));
	const requests = languages.flatMap((language) => (language.requests ?? []).map(phraseOf));
	function isRequest(text) {
		const words = piecesOf(undecorated(text)).map(fold);
		return addressed.has(words[0] ?? "") || requests.some((phrase) => phrase.every((word, i) => words[i] === word));
	}
	function kindOf(sentence) {
		const text = undecorated(sentence);
		if (!/^[\p{L}\p{N}@]/u.test(text)) return OTHER;
		const pieces = piecesOf(text);
		const kinds = judges.map((judge) => judge(pieces));
		const found = kinds.find(({ kind }) => kind === "negated") ?? kinds.find(({ kind }) => kind === "command") ?? OTHER;
		return found.kind === "command" && QUESTION.test(sentence) ? {
			...found,
			kind: "question"
		} : found;
	}
	return {
		kindOf,
		isRequest
	};
}
/** A sentence without emphasis and without what stands in front of it and says nothing. */
function undecorated(sentence) {
	return sentence.replaceAll(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, "").replace(DECORATION, "");
}
/** Pieces of a sentence as they stand, with straight apostrophes. */
function piecesOf(text) {
	return text.replaceAll("’", "'").replace(PRONOUN, " ").replace(ELISION, "$1 ").match(PIECES) ?? [];
}
function createLanguageJudge(language, addressed) {
	const { articles = [], endings = [], conjunctions = [], formal, nounMarkers = [] } = language;
	const commands = folded(language.commands);
	const nouns = folded(language.nouns);
	const infinitives = folded(language.infinitives);
	const negations = folded(language.negations);
	const statements = folded(language.statements);
	const requests = (language.requests ?? []).map(phraseOf);
	const openers = [...requests, ...(language.openers ?? []).map(phraseOf)].sort((a, b) => b.length - a.length);
	/** Where the command begins, and whether it was asked for with a word for it. */
	function afterOpeners(words) {
		let start = 0;
		let isRequest = false;
		for (;;) {
			const opener = openers.find((phrase) => phrase.every((word, i) => words[start + i] === word));
			const isName = addressed.has(words[start] ?? "");
			const isMark = start > 0 && /^[,:–—]$/.test(words[start] ?? "");
			if (opener === void 0 && !isName && !isMark) return {
				start,
				isRequest
			};
			isRequest ||= opener !== void 0 && requests.includes(opener);
			start += opener?.length ?? 1;
		}
	}
	function commandOf(word) {
		if (commands.has(word)) return word;
		return endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length)).find((stem) => commands.has(stem));
	}
	/** The main clause from the verb on: up to a comma, an aside or a conjunction. */
	function clauseFrom(pieces, start) {
		const end = pieces.findIndex((piece, i) => i > start && (/^[,:()–—]$/.test(piece) || conjunctions.includes(piece.toLowerCase())));
		return pieces.slice(start, end === -1 ? void 0 : end);
	}
	function verbAt(pieces, words) {
		const { start, isRequest } = afterOpeners(words);
		const [verb, next = ""] = [words[start], words[start + 1]];
		if (verb === void 0 || statements.has(next)) return void 0;
		const command = commandOf(verb);
		if (command !== void 0) return command;
		if (nouns.has(verb) && isArticle(pieces[start + 1])) return verb;
		if (infinitives.has(verb) && (isRequest || formal !== void 0 && next === formal)) return verb;
		if (!isRequest || language.nounMarkers === void 0) return void 0;
		const [before = "", last = ""] = clauseFrom(words, start).slice(-2);
		return infinitives.has(last) && !nounMarkers.includes(before) ? last : void 0;
	}
	/** Code in the place of a noun is the verb's object; `Design A` and `plan B` are names. */
	function isArticle(piece) {
		if (piece === void 0 || /^\p{Lu}$/u.test(piece)) return false;
		return piece === "￼" || articles.includes(piece.toLowerCase());
	}
	return (pieces) => {
		const words = pieces.map(fold);
		const verb = verbAt(pieces, words);
		if (verb === void 0) return OTHER;
		return {
			kind: clauseFrom(pieces, afterOpeners(words).start).map(fold).some((word) => negations.has(word)) ? "negated" : "command",
			verb,
			language: language.name
		};
	};
}
function folded(list) {
	return new Set((list ?? []).map(fold));
}
function phraseOf(text) {
	return piecesOf(text).map(fold);
}
/** Lower case without accents, which many leave out. */
function fold(word) {
	return word === "￼" ? word : word.toLowerCase().normalize("NFD").replaceAll(/\p{Mn}/gu, "");
}
// src/routing/message-router.ts
/** The message's first word; what stands further back is a mention. */
const TAG = /^\s*!([\p{L}\p{N}][\p{L}\p{N}_-]{0,63})(?=[\s,:.]|$)[,:.]?\s*/u;
const TAG_NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u;
/**
* Routes the messages of a chat: a `!tag` at the start decides; else a command for heavy work
* goes to the strong model; everything else, questions and mentions included, to the cheap one.
*
* @throws UserError at once for a tag that cannot be written or a model without a name.
*/
function messageRouter({ tags = {}, cheap, strong, names = [], languages = [] }) {
	const modelOfTag = /* @__PURE__ */ new Map([["cheap", cheap], ["strong", strong]]);
	for (const [tag, model] of Object.entries(tags)) {
		if (!TAG_NAME.test(tag)) throw new UserError(`messageRouter: ${JSON.stringify(tag)} cannot be a tag; use up to 64 letters, digits, "-" and "_", without the "!".`);
		modelOfTag.set(tag.toLowerCase(), model);
	}
	for (const [tag, model] of modelOfTag) {
		if (typeof model === "function" || typeof model === "string" && model.trim() !== "") continue;
		throw new UserError(`messageRouter: "${tag}" has no model; name one, such as "claude-haiku-4-5".`);
	}
	const judge = createJudge([...COMMAND_LANGUAGES, ...languages], names);
	return (message) => {
		const [written = "", tag = ""] = TAG.exec(message) ?? [];
		const tagged = modelOfTag.get(tag.toLowerCase());
		if (tagged !== void 0) {
			const text = message.slice(written.length);
			return {
				model: ask(tagged),
				by: "tag",
				reason: "tag",
				because: `the tag !${tag}`,
				text
			};
		}
		const found = judgeMessage(message, judge);
		const isCommand = found.reason === "command";
		return {
			model: ask(isCommand ? strong : cheap),
			by: isCommand ? "command" : "default",
			...found,
			text: message
		};
	};
}
function judgeMessage(message, judge) {
	const { sentences, shown } = readSpokenText(message, judge.isRequest);
	const spoken = sentences.map(judge.kindOf);
	for (const kind of [
		"command",
		"negated",
		"question"
	]) {
		const found = spoken.find((sentence) => sentence.kind === kind);
		if (found !== void 0) return {
			reason: kind,
			because: `${WORDS[kind]} in ${found.language}: ${found.verb}`
		};
	}
	const quoted = shown.map(judge.kindOf).find(({ kind }) => kind === "command");
	return quoted === void 0 ? {
		reason: "no-command",
		because: "no command for heavy work"
	} : {
		reason: "quoted",
		because: `a command within a quote or code alone: ${quoted.verb}`
	};
}
const WORDS = {
	command: "a command",
	negated: "a command not to do something",
	question: "a question"
};
function ask(model) {
	return typeof model === "function" ? model() : model;
}
export { createRouter, messageRouter };
