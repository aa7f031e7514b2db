import { o as MS_PER_DAY } from "./model-name.js";
import { a as UserError } from "./errors.js";
import { n as auditPaperclip } from "./audit-paperclip.js";
import { N as lastPeriod } from "./track.js";
import { i as parseDatabase, n as paperclipGrants, r as parseApiUrl, t as openPaperclip } from "./paperclip-source.js";
import { a as parseSince, o as parseUntil } from "./parse-options.js";
import { t as VERSION } from "./version.js";
import { t as EXIT } from "./command.js";
import { t as atLeast } from "./fail-on.js";
import { i as tellAndKeep, n as parseLocalOptions, t as LOCAL_FLAGS } from "./local-report.js";
import { i as print, n as PRINTING_FLAGS, r as parsePrinting, t as renderFormat } from "./render-format.js";
import { parseArgs } from "node:util";
// src/commands/paperclip-command.ts
/** A month, so that dollars of the window are dollars a month. Days. */
const USUAL_DAYS = 30;
/** `paperclip`: audits a company from Paperclip’s database, or from its API. */
async function paperclipCommand(args, terminal, log) {
	const now = /* @__PURE__ */ new Date();
	const { values } = parsePaperclipArgs(args);
	const isRemoteAllowed = values["allow-remote"];
	const database = values["no-db"] ? void 0 : parseDatabase(values, terminal.env);
	if (values["print-grants"]) {
		terminal.write(paperclipGrants(parseDatabase(values, terminal.env).database));
		return EXIT.done;
	}
	const printing = parsePrinting(values);
	if (values.publish !== void 0 && values.history !== void 0) throw new UserError("--history: a published audit is compared with its issues; leave out --history or --publish.");
	const local = await parseLocalOptions(values, terminal, log);
	const options = {
		...local,
		company: values.company,
		window: parseWindow(values, now),
		hidesNames: values["hide-names"]
	};
	const source = await openPaperclip({
		database,
		apiUrl: parseApiUrl(values["api-url"], isRemoteAllowed),
		env: terminal.env,
		log
	});
	if (values.publish !== void 0) {
		const { publishPaperclipCommand } = await import("./publish-paperclip.js");
		const { publish } = values;
		return publishPaperclipCommand({
			...values,
			publish
		}, options, printing, source, terminal, log);
	}
	const { report, news } = await auditPaperclip(options, {
		source,
		now,
		version: VERSION
	});
	await print(printing, (format, style) => renderFormat(format, report, style), terminal);
	await tellAndKeep(report, local, log, news);
	return atLeast(report.findings, local.failOn).length > 0 ? EXIT.found : EXIT.done;
}
function parsePaperclipArgs(args) {
	const spelled = args.map((arg, index) => {
		return arg === "--publish" && (args[index + 1]?.startsWith("-") ?? true) ? "--publish=issue,summary" : arg;
	});
	return parseArgs({
		args: spelled,
		options: {
			"api-url": {
				type: "string",
				default: "http://localhost:3100"
			},
			"db-url": { type: "string" },
			"db-host": { type: "string" },
			"db-port": { type: "string" },
			"db-name": { type: "string" },
			"db-user": { type: "string" },
			"no-db": {
				type: "boolean",
				default: false
			},
			"allow-remote": {
				type: "boolean",
				default: false
			},
			"print-grants": {
				type: "boolean",
				default: false
			},
			"hide-names": {
				type: "boolean",
				default: false
			},
			company: { type: "string" },
			since: { type: "string" },
			until: {
				type: "string",
				default: ""
			},
			...PRINTING_FLAGS,
			...LOCAL_FLAGS,
			publish: { type: "string" },
			repository: { type: "string" },
			"output-dir": { type: "string" }
		}
	});
}
/** The last 30 days unless told. Throws UserError. */
function parseWindow(values, now) {
	const to = parseUntil(values.until) ?? now;
	const since = values.since === void 0 ? void 0 : parseSince("--since", values.since);
	if (since?.kind === "period") {
		if (values.publish === void 0) {
			const { unit, name, from, to: end } = lastPeriod(since.unit, Math.min(to.getTime(), now.getTime()));
			return {
				from: new Date(from),
				to: new Date(end),
				period: {
					unit,
					name
				}
			};
		}
		throw new UserError("--since: a published audit is of days; give a look-back such as 7d, or leave out --publish.");
	}
	const from = startOf(since, to);
	if (from < to) return {
		from,
		to
	};
	throw new UserError("--since: it is not before --until; give an earlier one.");
}
function startOf(since, to) {
	if (since === void 0) return /* @__PURE__ */ new Date(to.getTime() - USUAL_DAYS * MS_PER_DAY);
	if (since.kind === "instant") return since.at;
	if (since.kind === "look-back") return new Date(to.getTime() - since.ms);
	throw new UserError("--since: an audit has no earlier report to start from, as its companies are not known yet; give a look-back such as 30d or an ISO date.");
}
export { paperclipCommand };
