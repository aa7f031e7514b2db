import { a as UserError } from "./errors.js";
import { r as readCompanies, t as auditCompanies } from "./audit-paperclip.js";
import { n as apiUrlOf } from "./job-ref.js";
import { r as parseOptions } from "./parse-options.js";
import { r as readText } from "./read-inputs.js";
import { a as parseList } from "./values.js";
import { t as dateOfWindow } from "./window.js";
import { i as earlierReports, t as learnKnownReports } from "./known-reports.js";
import { t as publishReport } from "./publish-report.js";
import { n as readReportIssues, t as sayOdd } from "./say-odd.js";
import { t as connectToGitHub } from "./github-connection.js";
import { t as createReportPorts } from "./report-ports.js";
import { n as printReport, t as outputDirOf } from "./output-dir.js";
// src/jobs/publish-paperclip.ts
/**
* Audits companies and publishes the audit as an issue series of its own, compared with the
* earlier ones. Throws PublishError.
*/
async function publishPaperclip({ companies, options: audit }, options, ports) {
	const known = await learnKnownReports(options, ports);
	const report = auditCompanies(companies, audit, {
		now: ports.now(),
		version: ports.version,
		earlier: earlierReports(known, dateOfWindow(audit.window))
	});
	return {
		report,
		published: await publishReport(report, known, options, ports)
	};
}
// src/wiring/publish-paperclip.ts
/** Publishes the audit of companies on GitHub; each choice of companies is a series. */
async function publishPaperclipOnGitHub(read, given, around) {
	const options = {
		...given,
		workflows: read.companies.map(({ company }) => company.name)
	};
	const connection = connectToGitHub(options, around);
	const { client } = connection;
	const early = readReportIssues(client, options, { label: options.label }, sayOdd(around.log));
	early.catch(() => void 0);
	return publishPaperclip(read, options, createReportPorts(options, {
		...around,
		...connection,
		early
	}));
}
// src/commands/publish-paperclip.ts
/** The series of audits, apart from those of reports. */
const TITLE_PREFIX = "📊 Paperclip Cost Audit";
const LABEL = "paperclip-cost-audit";
/** In the list of `--publish`: what people named may leave the machine. */
const NAMES = "names";
/** `paperclip --publish`: the audit as an issue of its own series. */
async function publishPaperclipCommand(flags, audit, printing, source, terminal, log) {
	const { env } = terminal;
	const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
	if (!token) throw new UserError("--publish: there is no token; set GITHUB_TOKEN or GH_TOKEN to one that may write issues of the repository.");
	const repository = flags.repository ?? env["GITHUB_REPOSITORY"];
	if (repository === void 0) throw new UserError("--repository: is not given; write owner/name.");
	const channels = parseList(flags.publish);
	const wanted = channels.filter((channel) => channel !== NAMES);
	const options = await parseOptions({
		repository,
		provider: "all",
		publish: wanted.length === 0 ? "issue, summary" : wanted.join(","),
		"title-prefix": TITLE_PREFIX,
		label: LABEL,
		"fail-on": flags["fail-on"],
		...flags.notify !== void 0 && { notify: await readText("--notify", flags.notify, terminal.folder) },
		"notify-on": flags["notify-on"],
		"notify-hosts": flags["notify-hosts"],
		"output-dir": await outputDirOf({ "output-dir": flags["output-dir"] }, terminal)
	});
	const hidden = {
		...audit,
		hidesNames: audit.hidesNames || !channels.includes(NAMES)
	};
	const result = await publishPaperclipOnGitHub(await readCompanies(hidden, source), options, {
		token,
		apiUrl: apiUrlOf(env),
		summaryPath: env["GITHUB_STEP_SUMMARY"] || void 0,
		log,
		now: () => /* @__PURE__ */ new Date()
	});
	return printReport(result, {
		...options,
		...printing
	}, terminal, log);
}
export { publishPaperclipCommand };
