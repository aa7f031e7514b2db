import { a as info, i as group, l as warning, s as setOutput, t as debug } from "./core.js";
import { t as MAX_MESSAGE_LENGTH } from "./terminal-log.js";
// src/commands/action-log.ts
/** Into how many lines a long step's progress goes: a job's log has no progress bar. */
const PROGRESS_STEPS = 10;
/**
* Speaks in workflow commands. Names of others may be in a message, so nothing in it can
* begin a command of its own.
*/
function createActionLog() {
	return {
		info: (message) => info(harmless(message)),
		warning: (message) => warning(harmless(message)),
		debug: (message) => debug(harmless(message)),
		group: (name, work) => group(harmless(name), work),
		progress(step, done, total) {
			if (done % Math.max(1, Math.ceil(total / PROGRESS_STEPS)) === 0 || done === total) info(`${step}: ${done} of ${total}`);
		}
	};
}
/** One line that starts no workflow command (`::error::`, `##[error]`). */
function harmless(message) {
	return message.slice(0, MAX_MESSAGE_LENGTH).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(/:(?=:)/g, ": ").replace(/##\[/g, "# #[");
}
// src/commands/set-outputs.ts
/** Sets outputs of the Action. What is unknown is an empty output, never 0. */
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? "");
}
export { createActionLog as n, setOutputs as t };
