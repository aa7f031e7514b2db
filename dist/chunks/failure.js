import { c as join, f as safe, o as code, r as alert } from "./markdown-kit.js";
// src/renderers/failure.ts
/**
* Why there is no report, for the place where people look for it. What stands between
* backticks in the message is shown as code, and nothing in it comes alive.
*/
function renderFailure(message) {
	const words = message.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? code(part) : safe`${part}`);
	return `${alert("WARNING", safe`**There is no report.** ${join(words, "")}`).source}\n`;
}
export { renderFailure };
