import { i as __toESM } from "./rolldown-runtime.js";
// src/commands/terminal-style.ts
/**
* The width and colours of standard output. `COLUMNS` wins over what the terminal reports.
* Colours are for terminals that have them; `NO_COLOR` turns them off (https://no-color.org),
* and `FORCE_COLOR` turns them on anywhere, or off with 0, and wins over it as in Node.
*/
function terminalStyle(env, output) {
	const given = /^[1-9]\d{0,3}$/.exec(env["COLUMNS"] ?? "")?.[0];
	return {
		columns: given === void 0 ? output.isTTY ? output.columns : void 0 : Number(given),
		color: hasColor(env, output)
	};
}
function hasColor(env, output) {
	const forced = env["FORCE_COLOR"];
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	if (env["NO_COLOR"] || !output.isTTY) return false;
	return (output.getColorDepth?.({ ...env }) ?? 1) > 1;
}
// src/commands/terminal-log.ts
/** Columns that a bar of progress takes at most and at least, and its numbers beside it. */
const BAR_COLUMNS = {
	most: 40,
	least: 8,
	numbers: 16
};
/**
* Speaks on standard error: standard output carries the result and nothing else. A long
* step shows a progress bar where standard error is a terminal that can redraw a line, as wide
* as there is room for; its code is loaded only there.
*/
async function createTerminalLog(stderr, env) {
	const isVerbose = env["RUNNER_DEBUG"] === "1";
	const progress = stderr.isTTY && env["TERM"] !== "dumb" ? await import("./cli-progress.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)) : void 0;
	let bar;
	function say(message) {
		bar?.stop();
		bar = void 0;
		stderr.write(`${printable(message)}\n`);
	}
	function barSize(step) {
		const { columns = stderr.columns } = terminalStyle(env, stderr);
		const room = columns - step.length - BAR_COLUMNS.numbers;
		return Math.max(BAR_COLUMNS.least, Math.min(BAR_COLUMNS.most, room));
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
					clearOnComplete: true,
					barsize: barSize(step)
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
export { terminalStyle as i, createTerminalLog as n, printable as r, MAX_MESSAGE_LENGTH as t };
