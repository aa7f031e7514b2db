import { t as PublishError } from "./errors.js";
import { t as atLeast } from "./fail-on.js";
import { t as renderTerminal } from "./terminal.js";
import { t as EXIT } from "./command.js";
// src/commands/print-report.ts
/** Prints a run's report and tells where its files and its issue are. Throws PublishError. */
function printReport({ report, published }, options, terminal, log) {
	terminal.write(renderTerminal(report, terminal.columns === void 0 ? {} : { width: terminal.columns }));
	for (const path of Object.values(published.paths)) log.info(`Written: ${path}`);
	if (published.issue !== void 0) log.info(`Issue: ${published.issue.url}`);
	const [failure, ...others] = published.failures;
	for (const { message } of others) log.warning(message);
	if (failure !== void 0) throw new PublishError(failure.message, { cause: failure });
	return options.failOn !== void 0 && atLeast(report.findings, options.failOn).length > 0 ? EXIT.found : EXIT.done;
}
export { printReport as t };
