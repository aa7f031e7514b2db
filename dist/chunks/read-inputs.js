import { a as UserError, o as codeOf } from "./errors.js";
import { f as INPUTS, n as parseMap, p as INPUT_NAMES } from "./parse-options.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
// src/options/read-inputs.ts
/**
* A config file or price list of more is a mistake: it has room for a thousand models, and yaml
* compares each key with all others, which takes a minute for a megabyte of them. Bytes.
*/
const MAX_FILE_BYTES = 131072;
/**
* Completes inputs from the config file and reads the files that `prices` and `budget` name. An input
* that was given wins over the config file. Throws UserError that names the file.
*/
async function readInputs(given, folder) {
	const inputs = {
		...await readConfig(given.config, folder),
		...onlyGiven(given)
	};
	const prices = await readMapText("prices", inputs.prices, folder);
	const budget = await readMapText("budget", inputs.budget, folder);
	return {
		...inputs,
		prices,
		budget
	};
}
/** Text of a map: the input itself when it is one, else the file it names. Throws UserError. */
async function readMapText(name, input, folder) {
	if (input === void 0 || input.trim() === "") return void 0;
	if (!/[\n{]|:\s/.test(input)) return readText(name, input.trim(), folder);
	if (Buffer.byteLength(input) <= MAX_FILE_BYTES) return input;
	throw new UserError(`${name}: has more than 128 KiB; shorten it.`);
}
/** What else stands in a file may be a secret, and is not quoted. */
const MAY_BE_INPUT = /^[A-Za-z_-]{1,40}$/;
async function readConfig(given, folder) {
	const path = given?.trim() || INPUTS.config.default;
	let text;
	try {
		text = await readText("config", path, folder);
	} catch (error) {
		if (!given?.trim() && isMissing(error)) return {};
		throw error;
	}
	const map = await parseMap(`config ${path}`, text) ?? {};
	const inputs = {};
	for (const [name, value] of Object.entries(map)) {
		if (!INPUT_NAMES.some((known) => known === name)) {
			const shown = MAY_BE_INPUT.test(name) ? `"${name}"` : "a name in it";
			throw new UserError(`config ${path}: ${shown} is no input; docs/inputs-and-outputs.md lists them all.`);
		}
		inputs[name] = toText(value);
	}
	return inputs;
}
/** YAML writes lists and maps where an input has text. */
function toText(value) {
	if (typeof value === "string") return value;
	if (value === null || value === void 0) return "";
	return Array.isArray(value) ? value.map(toText).join("\n") : JSON.stringify(value);
}
/** Reads a text file that the user named. Throws UserError that names it. */
async function readText(name, path, folder) {
	try {
		const bytes = await readFile(resolve(folder, path));
		if (bytes.length <= MAX_FILE_BYTES) return bytes.toString("utf8");
	} catch (error) {
		throw new UserError(`${name}: the file ${path} cannot be read; check that it exists (actions/checkout runs first) and is readable.`, { cause: error });
	}
	throw new UserError(`${name}: the file ${path} has more than 128 KiB; name another one.`);
}
function isMissing(error) {
	return error instanceof Error && codeOf(error.cause) === "ENOENT";
}
function onlyGiven(inputs) {
	return Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== void 0 && value.trim() !== ""));
}
export { readMapText as n, readText as r, readInputs as t };
