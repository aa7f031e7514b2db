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
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
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
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
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
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
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
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
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
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
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
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
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
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
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
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
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
			} else _addIssue(this, "type", dataset, config$1);
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
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
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
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
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
// src/domain/group-by.ts
/** Groups items by a key, in the order of their first appearance (`Map.groupBy` needs Node 21). */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// src/domain/coverage.ts
/** Why a run has no usage in the report. The names are public (`report.json`). */
const GAP_REASONS = [
	"no-artifact",
	"no-usage-file",
	"empty-usage-file",
	"other-provider",
	"expired",
	"unreadable",
	"fork",
	"too-large",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden"
];
/**
* Reasons by which spend may be missing from the totals. The others explain why there is
* none, or what the user chose to leave out (`fork`).
*/
const MISSING_SPEND = /* @__PURE__ */ new Set([
	"expired",
	"unreadable",
	"too-large",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden"
]);
/** Runs whose spend may be missing, in whole or in part. */
function runsMissing({ gaps }) {
	return gaps.filter(({ reason }) => MISSING_SPEND.has(reason)).reduce((sum, { runs }) => sum + runs, 0);
}
/** What a coverage tells of runs that are missing and not, as an earlier report tells it. */
function runCounts(coverage) {
	return {
		runsMissing: runsMissing(coverage),
		runsWithUsage: coverage.runsWithUsage
	};
}
/** Reasons for which a run was not looked into at all. */
const NOT_ANALYZED = /* @__PURE__ */ new Set([
	"fork",
	"max-runs",
	"time-budget",
	"rate-limit",
	"forbidden"
]);
// src/domain/window.ts
/** UTC date (`YYYY-MM-DD`) of the window's last instant: the date in the issue's title. */
function dateOfWindow(window) {
	return (/* @__PURE__ */ new Date(window.to.getTime() - 1)).toISOString().slice(0, 10);
}
// src/findings/catalogue.ts
const BY_MONEY = "by cost in the window: high from $10, medium from $1 or when not known, else low";
const HINT = "a hint, by cost in the window: medium from $10, else low";
const BY_RUNS = "by runs with usage: high from 10, medium from 3, else low";
const MEASURED = "high: it is counted, not inferred";
/** The words of every rule. */
const CATALOGUE = {
	"zero-cache-hits": {
		title: "Zero cache hits",
		meaning: "Every request pays the full price for a prompt that the provider could keep.",
		needs: "cache reads, uncached input and requests of the workflow",
		severity: BY_MONEY,
		confidence: `${BY_RUNS}; low without a Claude model, because older records hide the cache reads of others`,
		remedy: "Turn on prompt caching for this engine, and keep instructions and tools in the same order in every request."
	},
	"low-cache-hits": {
		title: "Low cache hits",
		meaning: "Much of the prompt is paid in full although part of it is cached.",
		needs: "cache reads and uncached input of the workflow",
		severity: BY_MONEY,
		confidence: BY_RUNS,
		remedy: "Move what changes between requests to the end of the prompt, so that more of its start can be served from the cache."
	},
	"cache-write-over-read": {
		title: "More cache written than read",
		meaning: "Writing to the cache costs extra and is not earned back by reads.",
		needs: "cache writes and cache reads of the workflow",
		severity: BY_MONEY,
		confidence: BY_RUNS,
		remedy: "Check whether the runs are too short to read their cache again, or whether something early in the prompt changes in every request."
	},
	"high-input-output-ratio": {
		title: "High input/output ratio",
		meaning: "The prompt is very large for what the model writes.",
		needs: "uncached input, cache reads and output of the workflow",
		severity: HINT,
		confidence: BY_RUNS,
		remedy: "Shorten the prompt and remove tools that the agent does not use: every tool definition is sent with every request."
	},
	"many-small-requests": {
		title: "Many small requests",
		meaning: "The whole prompt is sent again and again for very short answers.",
		needs: "requests of the workflow, one by one",
		severity: HINT,
		confidence: BY_RUNS,
		remedy: "Let one step do more: combine tool calls, or do fixed steps in a script before the agent starts."
	},
	"costly-run": {
		title: "Costly run",
		meaning: "Single runs cost more than one run should.",
		needs: "the cost of each run",
		severity: "by cost of these runs: high from $10, medium from $1, else low",
		confidence: MEASURED,
		remedy: "Check whether the workflow does too much in one run, or could do its simple steps on a smaller model."
	},
	"rising-usage": {
		title: "Rising usage",
		meaning: "The same work takes more than it did in the last report.",
		needs: "an earlier report with the same numbers, exact on both sides",
		severity: "by cost added in the window: high from $10, medium from $1, else low; medium when not known",
		confidence: "low when the earlier report is rounded or either side has fewer than 3 runs, else high",
		remedy: "Look at what changed since then: prompt, tools, model, or what starts the workflow."
	},
	"heavy-run": {
		title: "Heavy run",
		meaning: "Single runs use very many tokens that the cache does not discount.",
		needs: "uncached input, cache writes and output of each run",
		severity: HINT,
		confidence: MEASURED,
		remedy: "Find what fills the context (large files, logs, tool results) and give the agent a shorter extract of it."
	},
	"many-requests": {
		title: "Many requests in a run",
		meaning: "Each further request sends the grown conversation again.",
		needs: "the number of requests of each run",
		severity: HINT,
		confidence: MEASURED,
		remedy: "Narrow the task, or limit the turns of the agent, so that it finishes in fewer steps."
	},
	"failing-runs": {
		title: "Failing runs",
		meaning: "Runs that fail are paid for and started again.",
		needs: "how each run ended",
		severity: "high when every run failed, else medium",
		confidence: "by runs that ended by themselves: high from 10, medium from 3, else low",
		remedy: "Open the failing runs and mend the cause before tuning anything else."
	},
	"failed-run-spend": {
		title: "Spend on failed or cancelled runs",
		meaning: "This money bought no result.",
		needs: "the cost of the runs that failed, timed out or were cancelled",
		severity: "by that cost: high from $10, medium from $1, else low",
		confidence: MEASURED,
		remedy: "Let the run fail before the agent starts: check its needs first, and cancel superseded runs early."
	},
	"unpriced-model": {
		title: "Model without a price",
		meaning: "The true cost is higher than the report says.",
		needs: "nothing more than the model names",
		severity: "by its share of all tokens: high from 50%, low below 10%, else medium",
		confidence: MEASURED,
		remedy: "Give the price of the model in the input \"prices\"."
	},
	"no-token-data": {
		title: "Workflows without token data",
		meaning: "What these workflows cost is not known.",
		needs: "the list of runs",
		severity: "low",
		confidence: MEASURED,
		remedy: "Let the workflow upload its token-usage.jsonl, which needs the API proxy of the firewall."
	}
};
// src/findings/wording.ts
/**
* Numbers as the messages of findings say them. A message is data of the report and so is
* written before any renderer runs; renderers format their own tables and columns.
*/
/** Dollars to the cent; less than a cent is `<$0.01`. */
function sayUsd(usd) {
	if (usd > 0 && usd < .01) return "<$0.01";
	const [whole = "0", cents = "00"] = usd.toFixed(2).split(".");
	return `$${grouped(whole)}.${cents}`;
}
/** Dollars, told as the least it can be when part of it has no price: `at least $1.20`. */
function sayUsdOrMore(usd, isFloor) {
	return isFloor ? `at least ${sayUsd(usd)}` : sayUsd(usd);
}
/** Token counts to about three digits: `850`, `395K`, `1.2M`. */
function sayTokens(tokens) {
	if (tokens < 999.5) return String(Math.round(tokens));
	if (tokens < 999500) return `${Math.round(tokens / 1e3)}K`;
	if (tokens < 99995e4) return `${trimmed(tokens / 1e6)}M`;
	return `${trimmed(tokens / 1e9)}B`;
}
/**
* A rate as a percentage: one decimal under 100%, none above. A trace is `<0.1%`, never
* `0%`, and almost all is `>99.9%`, never `100%`.
*/
function sayShare(ratio) {
	if (ratio > 0 && ratio < 5e-4) return "<0.1%";
	if (ratio > .9995 && ratio < 1) return ">99.9%";
	return ratio > 1 ? `${sayCount(ratio * 100)}%` : `${trimmed(ratio * 100)}%`;
}
/** A whole number with separators. */
function sayCount(count) {
	return grouped(String(Math.round(count)));
}
/** `3 of 5 runs`; of one, `The only run`. */
function sayOf(count, all, noun) {
	return all === 1 ? `The only ${noun}` : `${sayCount(count)} of ${sayMany(all, noun)}`;
}
/** `1 run`, `3 runs`. */
function sayMany(count, noun) {
	return `${sayCount(count)} ${count === 1 ? noun : `${noun}s`}`;
}
/** `a`, `a and b`, `a, b and c`, `a, b and 4 more`. */
function sayList(items, most = 3) {
	const shown = items.length > most ? items.slice(0, most - 1) : items;
	const rest = items.length - shown.length;
	const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
/** At most one decimal, and none when it is 0. */
function trimmed(value) {
	const [whole = "0", decimal = "0"] = value.toFixed(1).split(".");
	return decimal === "0" ? grouped(whole) : `${grouped(whole)}.${decimal}`;
}
function grouped(digits) {
	return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
// src/findings/scope.ts
/** Workflows that told any usage. The rest is `no-token-data`'s to tell, once. */
function usedWorkflows(workflows) {
	return workflows.filter(({ usage }) => usage.totalTokens !== null || usage.requests !== null);
}
/** Runs of the workflow that told their usage. */
function usedRuns(workflow) {
	return workflow.runsDetail.filter((run) => run.usage !== null);
}
/**
* One entry for all workflows that lacked the same data, so that a report over a hundred
* workflows is not flooded; it names the workflow when there is only one.
*
* @param missing - plain words that end "did not tell …".
*/
function lacking(kind, workflows, missing) {
	const [first] = workflows;
	if (first === void 0) return [];
	if (workflows.length === 1) return [{
		kind,
		workflow: first.name,
		reason: `Its records did not tell ${missing}.`
	}];
	return [{
		kind,
		workflow: null,
		reason: `The records of ${sayMany(workflows.length, "workflow")} did not tell ${missing}.`
	}];
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
// src/findings/consumption.ts
/**
* What each workflow with usage consumed, by name, in the words of an earlier report, so
* that now and then are compared in one shape. Degraded runs are left out.
*/
function consumptionByName(workflows) {
	return mergeByName(workflows.map((workflow) => ({
		name: workflow.name,
		...workflow.degradedRuns === void 0 ? {
			...told(workflow.usage),
			runsWithUsage: workflow.runsWithUsage
		} : healthyConsumption(workflow),
		cacheHitRate: workflow.usage.cacheHitRate
	})));
}
function told({ costUsd, costIsFloor, totalTokens }) {
	return {
		costUsd,
		costIsFloor,
		totalTokens
	};
}
/** What the runs consumed whose work was done: a broken run is cheap, and nobody saved by it. */
function healthyConsumption({ runsDetail }) {
	const usages = runsDetail.filter(({ isDegraded }) => isDegraded !== true).map(({ usage }) => usage).filter((usage) => usage !== null);
	return {
		...usages.map(told).reduce(add, {
			costUsd: 0,
			costIsFloor: false,
			totalTokens: 0
		}),
		runsWithUsage: usages.length
	};
}
/** Runs whose cost is compared with none. */
function countDegraded(workflows) {
	return workflows.reduce((sum, { degradedRuns = 0 }) => sum + degradedRuns, 0);
}
/**
* Workflows with usage by name. Two workflows may share a name and an earlier report knows
* nothing else of them, so they are one; their common cache hit rate is not known.
*/
function mergeByName(workflows) {
	const merged = /* @__PURE__ */ new Map();
	for (const workflow of workflows) {
		if (workflow.runsWithUsage === 0) continue;
		const other = merged.get(workflow.name);
		merged.set(workflow.name, other === void 0 ? workflow : merge(other, workflow));
	}
	return merged;
}
function merge(one, other) {
	return {
		name: one.name,
		runsWithUsage: one.runsWithUsage + other.runsWithUsage,
		...add(one, other),
		cacheHitRate: null
	};
}
function add(one, other) {
	return {
		costUsd: sum(one.costUsd, other.costUsd),
		costIsFloor: one.costIsFloor || other.costIsFloor,
		totalTokens: sum(one.totalTokens, other.totalTokens)
	};
}
function sum(one, other) {
	return one === null || other === null ? null : one + other;
}
// src/findings/like-for-like.ts
/** Reports by other programs round costs to the cent; US dollars. */
const CENT_ROUNDING_USD = .005;
/** Reports by other programs write tokens as `395K` or `1.2M`: two digits at the least. */
const TOKENS_ROUNDING = .05;
/**
* Largest share of a report's runs whose spend may be missing for its totals to be
* compared: with more, a fifth of the money is a guess, as large as what is looked for.
*/
const MAX_MISSING_SHARE = .2;
const MS_PER_DAY = 864e5;
/** A part in 10^9, so that a sum in binary fractions does not cross a threshold by itself. */
const BINARY_DUST = 1e-9;
/**
* Share of a report's runs whose spend may be missing from its totals, 0 to 1; `null` when
* it is too large for the totals to be compared. Unknown numbers count as none missing.
*/
function missingShare({ runsMissing, runsWithUsage }) {
	if (runsMissing === null || runsMissing === 0) return 0;
	const share = runsMissing / (runsMissing + (runsWithUsage ?? 0));
	return share > MAX_MISSING_SHARE ? null : share;
}
/** Cost per run before and after; `null` when either is missing, a floor, or before is 0. */
function costPerRunGrowth(before, after, isRounded) {
	if (before.costIsFloor || after.costIsFloor) return null;
	return growth(per(before.costUsd, before.runsWithUsage), per(after.costUsd, after.runsWithUsage), isRounded ? CENT_ROUNDING_USD / before.runsWithUsage : 0);
}
/** Tokens per run before and after; `null` when either is missing, or before is 0. */
function tokensPerRunGrowth(before, after, isRounded) {
	return tokensGrowth(per(before.totalTokens, before.runsWithUsage), per(after.totalTokens, after.runsWithUsage), isRounded);
}
/** A cost shared out over days before and after; `null` as in `growth`. */
function costPerDayGrowth(before, after, rounding) {
	return growth(before, after, (rounding.isRounded ? CENT_ROUNDING_USD / (rounding.days ?? 1) : 0) + hidden(before, rounding.missing));
}
/** Tokens, shared out alike, before and after; `null` as in `growth`. */
function tokensGrowth(before, after, isRounded, missing = 0) {
	return growth(before, after, (isRounded ? (before ?? 0) * TOKENS_ROUNDING : 0) + hidden(before, missing));
}
/** What the missing runs may have added, if they were as the others. */
function hidden(before, missing = 0) {
	return (before ?? 0) * missing / (1 - missing);
}
/**
* From before to after; `null` when either is missing or before is 0.
*
* @param rounding - how far the true number before may lie from the one told, either way.
*/
function growth(before, after, rounding) {
	if (before === null || after === null || before === 0) return null;
	const relative = after / before - 1;
	if (rounding === 0) return {
		before,
		after,
		relative,
		certain: relative
	};
	const nearest = Math.min(Math.max(after, before - rounding), before + rounding);
	return {
		before,
		after,
		relative,
		certain: nearest > 0 ? after / nearest - 1 : 0
	};
}
/** Whether a change is more than the limit, upwards. */
function isOver(change, limit) {
	return change - limit > BINARY_DUST;
}
/** Length of a window in days; `null` when an end is not known or the window is empty. */
function windowDays(window) {
	if (window.from === null || window.to === null) return null;
	const days = (Date.parse(window.to) - Date.parse(window.from)) / MS_PER_DAY;
	return days > 0 ? days : null;
}
/** An amount shared out evenly; `null` when the amount or the number of parts is not known. */
function per(amount, parts) {
	return amount === null || parts === null || parts === 0 ? null : amount / parts;
}
export { strictObject as $, groupBy as A, maxLength as B, sayUsdOrMore as C, MISSING_SPEND as D, GAP_REASONS as E, finite as F, object as G, minValue as H, getDotPath as I, pipe as J, optional as K, integer as L, boolean as M, check as N, NOT_ANALYZED as O, custom as P, safeParse as Q, isoDate as R, sayUsd as S, dateOfWindow as T, nullable as U, maxValue as V, number as W, regex as X, record as Y, safeInteger as Z, sayList as _, per as a, sayShare as b, windowDays as c, mergeByName as d, string as et, CURES as f, sayCount as g, usedWorkflows as h, missingShare as i, array as j, runCounts as k, consumptionByName as l, usedRuns as m, costPerRunGrowth as n, tuple as nt, tokensGrowth as o, lacking as p, picklist as q, isOver as r, tokensPerRunGrowth as s, costPerDayGrowth as t, transform as tt, countDegraded as u, sayMany as v, CATALOGUE as w, sayTokens as x, sayOf as y, literal as z };
