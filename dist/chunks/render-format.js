import { n as parseChoice } from "./values.js";
import { n as styleOf } from "./command.js";
import { n as writeOutput } from "./files.js";
// src/renderers/formats.ts
/** Forms that a report can be printed in. The names are public (`--format`). */
const FORMATS = [
	"text",
	"markdown",
	"html",
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
// src/commands/render-format.ts
/** The report in one of the forms, with no more loaded than that one needs. */
async function renderFormat(format, report, style) {
	if (format === "html") {
		const { renderHtml } = await import("./html-page.js");
		return renderHtml(report);
	}
	const { renderAs } = await import("./render-as2.js");
	return renderAs(format, report, style);
}
export { print as i, PRINTING_FLAGS as n, parsePrinting as r, renderFormat as t };
