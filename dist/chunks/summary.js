import { t as printMarkdown } from "./markdown.js";
import { l as footerSection, r as sectionsOf } from "./page.js";
// src/renderers/remember-by-extent.ts
/**
* Prints again only when something of the extent changed that was looked at: a long report is
* shown to some thirty extents until it fits, each of which changes one section or two.
*/
function rememberByExtent(print) {
	const seen = /* @__PURE__ */ new Map();
	let text;
	return (extent) => {
		const isSame = [...seen].every(([part, kept]) => extent[part] === kept);
		if (text !== void 0 && isSame) return text;
		seen.clear();
		text = print(new Proxy(extent, { get(target, part) {
			seen.set(part, target[part]);
			return target[part];
		} }));
		return text;
	};
}
// src/renderers/extent.ts
/** What a page of Markdown shows where there is room. */
const FULL_EXTENT = {
	canFold: true,
	workflowRows: 25,
	findings: Infinity,
	evidenceRuns: 3,
	detailedWorkflows: Infinity,
	runsPerWorkflow: 5,
	askedRows: Infinity,
	groupRows: 10,
	agentRuns: 5,
	stages: 10,
	names: 20,
	earlierReports: 14,
	points: 31,
	causes: 10,
	notAssessed: 20
};
/** What a terminal shows: a person scrolls there, but not for ever, and unfolds nothing. */
const TERMINAL_EXTENT = {
	canFold: false,
	workflowRows: 12,
	findings: 20,
	evidenceRuns: 1,
	detailedWorkflows: 3,
	runsPerWorkflow: 3,
	askedRows: Infinity,
	groupRows: 10,
	agentRuns: 20,
	stages: 50,
	names: 5,
	earlierReports: 5,
	points: 7,
	causes: 5,
	notAssessed: 5
};
// src/renderers/shrink.ts
/** The way down: a part of the report and how much of it is kept from there on. */
const STEPS = [
	["detailedWorkflows", 500],
	["findings", 500],
	["askedRows", 500],
	["runsPerWorkflow", 2],
	["agentRuns", 2],
	["detailedWorkflows", 100],
	["detailedWorkflows", 50],
	["detailedWorkflows", 25],
	["findings", 50],
	["notAssessed", 5],
	["detailedWorkflows", 10],
	["names", 5],
	["groupRows", 3],
	["findings", 25],
	["askedRows", 100],
	["evidenceRuns", 1],
	["agentRuns", 0],
	["detailedWorkflows", 3],
	["earlierReports", 5],
	["causes", 3],
	["groupRows", 0],
	["detailedWorkflows", 0],
	["findings", 10],
	["workflowRows", 10],
	["askedRows", 10],
	["names", 1],
	["findings", 3],
	["notAssessed", 1],
	["earlierReports", 1],
	["workflowRows", 3],
	["askedRows", 3]
];
/** What a part is called when it is cut down to so many items. */
const WORDS = {
	workflowRows: (kept) => `rows of workflows after the first ${kept}`,
	findings: (kept) => `findings after the first ${kept}`,
	evidenceRuns: (kept) => `runs that prove a finding, beyond ${kept}`,
	detailedWorkflows: (kept) => kept === 0 ? "details of workflows" : `details of workflows after the first ${kept}`,
	runsPerWorkflow: (kept) => `runs of a workflow, beyond ${kept}`,
	askedRows: (kept) => `groups after the first ${kept}`,
	groupRows: (kept) => kept === 0 ? "agents, stages and tasks" : `agents, stages and tasks after the first ${kept}`,
	agentRuns: (kept) => kept === 0 ? "multi-agent runs" : `multi-agent runs after the ${kept} costliest`,
	names: (kept) => `names in lists, beyond ${kept}`,
	causes: (kept) => `causes of the change in cost after the first ${kept}`,
	earlierReports: (kept) => `earlier reports beyond ${kept}`,
	notAssessed: (kept) => `reasons why rules were not assessed, beyond ${kept}`
};
/**
* Renders to the largest extent that fits. `render` gets the extent and what was left out,
* which it has to say. At the last step a body is some thousand characters long whatever
* the report; only a smaller budget than that is not kept.
*/
function shrinkToFit(render, budget) {
	let extent = FULL_EXTENT;
	let bare = render(extent, []);
	if (fits(bare, budget)) return {
		text: bare,
		leftOut: []
	};
	const cut = /* @__PURE__ */ new Set();
	for (const [part, kept] of STEPS) {
		extent = {
			...extent,
			[part]: kept
		};
		const before = bare;
		bare = render(extent, []);
		if (bare === before) continue;
		cut.add(part);
		if (!fits(bare, budget)) continue;
		const fitted = renderCut(render, extent, cut);
		if (fits(fitted.text, budget)) return fitted;
	}
	return renderCut(render, extent, cut);
}
function renderCut(render, extent, cut) {
	const leftOut = [...cut].map((part) => WORDS[part](extent[part]));
	return {
		text: render(extent, leftOut),
		leftOut
	};
}
function fits(text, { maxChars = Infinity, maxBytes }) {
	if (text.length > 2 * maxChars) return false;
	if (text.length > maxChars && [...text].length > maxChars) return false;
	return Buffer.byteLength(text) <= maxBytes;
}
// src/renderers/issue.ts
/**
* Longest body unless given, in code points. GitHub's limit is 65,536 ("body is too long");
* the rest is room for what people and programs append.
*/
const MAX_ISSUE_CHARS = 6e4;
/** GitHub stores no more bytes of a body; measured in 2026, not documented. */
const MAX_ISSUE_BYTES = 262144;
/**
* The issue of a report. The body begins with the hidden marker, an HTML comment on one
* line, and fits the limits, markers included: a report that is too long is shown to a
* smaller extent.
*/
function renderIssue(report, { marker, endMarker, maxChars = MAX_ISSUE_CHARS }) {
	const { text, leftOut } = renderMarkdownPage(report, {
		maxChars,
		maxBytes: MAX_ISSUE_BYTES
	}, marker, endMarker);
	return {
		body: text,
		leftOut
	};
}
/** The report as Markdown within a budget, between lines that always stay. */
function renderMarkdownPage(report, budget, before = "", after = "") {
	const sections = sectionsOf(report).map((section) => rememberByExtent((extent) => printMarkdown(section(extent))));
	return shrinkToFit((extent, leftOut) => {
		const page = sections.map((print) => print(extent));
		const foot = printMarkdown(footerSection(report, extent, leftOut));
		return `${[
			before,
			...page,
			foot,
			after
		].filter((part) => part !== "").join("\n\n")}\n`;
	}, budget);
}
// src/renderers/summary.ts
/**
* GitHub drops a step's summary from 1 MiB on, and other steps' output may share it, so this
* stays below what the publisher lets through.
* https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits (2026)
*/
const MAX_PAGE_BYTES = 1e6;
/** The report as a page of Markdown: the issue without its marker, with more room. */
function renderSummary(report) {
	return renderMarkdownPage(report, { maxBytes: MAX_PAGE_BYTES }).text;
}
export { renderIssue as n, TERMINAL_EXTENT as r, renderSummary as t };
