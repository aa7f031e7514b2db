import { T as parseChoice } from "./archive.js";
import { n as writeOutput } from "./files.js";
import { n as styleOf } from "./command.js";
// src/renderers/formats.ts
/** Forms that a report can be printed in. The names are public (`--format`). */
const FORMATS = [
	"text",
	"markdown",
	"json",
	"csv"
];
// src/commands/printing.ts
/** Options of every command that prints a report. */
const PRINTING_FLAGS = {
	format: {
		type: "string",
		default: "text"
	},
	output: { type: "string" }
};
/** Reads them. Throws UserError for a form that there is not. */
function parsePrinting(values) {
	return {
		format: parseChoice("--format", values.format, FORMATS),
		output: values.output
	};
}
/** Prints what `render` makes; a file has no width and no colours. Throws PublishError. */
async function print({ format, output }, render, terminal) {
	if (output === void 0) terminal.write(await render(format, styleOf(terminal)));
	else await writeOutput(output, await render(format));
}
export { parsePrinting as n, print as r, PRINTING_FLAGS as t };
