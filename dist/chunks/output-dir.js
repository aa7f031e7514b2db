import { n as PublishError } from "./errors.js";
import { t as atLeast } from "./fail-on.js";
import { t as EXIT } from "./command.js";
import { i as print, t as renderFormat } from "./render-format.js";
import { mkdtemp } from "node:fs/promises";
import { join, resolve } from "node:path";
import { tmpdir } from "node:os";
// src/commands/print-report.ts
/**
* Prints a run's report and where its files and its issue are; as Markdown it is the issue, as
* it is published. Throws PublishError.
*/
async function printReport({ report, published }, options, terminal, log) {
	await print(options, (format, style) => format === "markdown" ? published.markdown : renderFormat(format, report, style), terminal);
	for (const path of Object.values(published.paths)) log.info(`Written: ${path}`);
	if (published.issue !== void 0) log.info(`Issue: ${published.issue.url}`);
	const [failure, ...others] = published.failures;
	for (const { message } of others) log.warning(message);
	if (failure !== void 0) throw new PublishError(failure.message, { cause: failure });
	return atLeast(report.findings, options.failOn).length > 0 ? EXIT.found : EXIT.done;
}
// src/commands/output-dir.ts
/** A folder for the report's files: the one asked for, else a new temporary one. */
async function outputDirOf(inputs, terminal) {
	const asked = inputs["output-dir"]?.trim();
	return asked ? resolve(terminal.folder, asked) : mkdtemp(join(tmpdir(), "token-usage-report-"));
}
export { printReport as n, outputDirOf as t };
