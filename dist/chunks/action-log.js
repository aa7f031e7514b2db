import { a as info, i as group, l as warning, t as debug } from "./core.js";
// src/commands/action-log.ts
/** How many steps a long work is told in: a job's log has no progress bar. */
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
	return message.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replace(/:(?=:)/g, ": ").replace(/##\[/g, "# #[");
}
export { createActionLog as t };
