import { i as __toESM } from "./rolldown-runtime.js";
// src/commands/terminal-log.ts
/**
* Speaks on standard error: standard output carries the result and nothing else. A long
* step shows a progress bar where standard error is a terminal; its code is loaded only there.
*/
async function createTerminalLog(stderr, isVerbose) {
	const progress = stderr.isTTY ? await import("./cli-progress.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)) : void 0;
	let bar;
	function say(message) {
		bar?.stop();
		bar = void 0;
		stderr.write(`${printable(message)}\n`);
	}
	return {
		info: say,
		warning: (message) => say(`warning: ${message}`),
		debug: (message) => {
			if (isVerbose) say(message);
		},
		group(name, work) {
			say(`${name} …`);
			return work();
		},
		progress(step, done, total) {
			if (progress === void 0) return;
			if (bar === void 0 && done < total) {
				const format = `${step} {bar} {value}/{total}`;
				bar = new progress.SingleBar({
					format,
					stream: stderr,
					clearOnComplete: true
				}, progress.Presets.rect);
				bar.start(total, done);
			}
			bar?.update(done);
			if (done === total) {
				bar?.stop();
				bar = void 0;
			}
		}
	};
}
/** Longer than any message that people read. UTF-16 code units. */
const MAX_MESSAGE_LENGTH = 1e4;
/** One line without the control characters that move a terminal's cursor or colours. */
function printable(message) {
	return message.slice(0, MAX_MESSAGE_LENGTH).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}
export { createTerminalLog as n, printable as r, MAX_MESSAGE_LENGTH as t };
