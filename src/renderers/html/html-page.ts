import { createHash } from 'node:crypto';
import type { Report } from '../../domain/report.ts';
import { code, say } from '../blocks.ts';
import { reportsFigure } from '../cost-figures.ts';
import type { Extent } from '../extent.ts';
import { formatPeriod } from '../format.ts';
import { bodySections, splitOverview, type Section } from '../page.ts';
import { isByDay } from '../section-picture.ts';
import { footerSection } from '../section-footer.ts';
import { agentCharts } from './chart-agents.ts';
import { cacheChart } from './chart-cache.ts';
import { changeChart } from './chart-change.ts';
import { daysChart } from './chart-days.ts';
import { pointsChart } from './chart-points.ts';
import { runsChart } from './chart-runs.ts';
import { wordsOf, type Chart } from './chart.ts';
import { escapeHtml } from './escape.ts';
import { printBlocks } from './print-blocks.ts';
import { printChart } from './print-chart.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** What the page shows: nothing limits its length but that a browser shall show it at once. */
const HTML_EXTENT: Extent = {
  canFold: false, // tables that are sorted have to be whole
  workflowRows: 200,
  findings: 500,
  evidenceRuns: 5,
  detailedWorkflows: 200,
  runsPerWorkflow: 20,
  askedRows: 2_000,
  groupRows: 50,
  agentRuns: 20,
  stages: 50,
  names: 20,
  earlierReports: 30,
  points: 31,
  causes: 20,
  notAssessed: 50,
};

/**
 * The report as one file: a page that asks for nothing, needs no script, and lets none in but
 * its own. The blocks are those of the issue; pictures stand between them.
 */
export function renderHtml(report: Report): string {
  const { answer, facts } = splitOverview(report);
  const days = daysChart(report);
  const { before, spenders, findings, after } = bodySections(report);
  const main = [
    printBlocks(answer),
    printCharts([isByDay(report) ? days : reportsChart(report), changeChart(report)]),
    printBlocks(facts),
    ...printSections([...before, spenders]),
    printCharts([isByDay(report) ? undefined : days, runsChart(report), cacheChart(report)]),
    ...printSections(findings),
    printCharts(agentCharts(report)),
    ...printSections(after),
  ].filter((part) => part !== '');
  const title = titleOf(report);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(formatPeriod(report.window))}</p>
</header>
<main>
${main.join('\n')}
</main>
<footer>
${printBlocks(footerSection(report, HTML_EXTENT, []))}
</footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function printSections(sections: readonly Section[]): readonly string[] {
  return sections.map((section) => printBlocks(section(HTML_EXTENT)));
}

/** The cost of the reports; none for a single one. */
function reportsChart(report: Report): Chart | undefined {
  const figure = reportsFigure(report);
  return figure === undefined || figure.points.length < 2 ? undefined : pointsChart(figure);
}

/**
 * Nothing is loaded and nothing runs but the style sheet and the script of this file, known by
 * their hashes. https://www.w3.org/TR/CSP3/ (2026)
 */
const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(STYLE)}'`,
  `script-src '${hashOf(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function titleOf({ repository }: Report): string {
  return repository === null ? 'Token usage' : wordsOf(say`Token usage of ${code(repository)}`);
}

function printCharts(charts: readonly (Chart | undefined)[]): string {
  const shown = charts.filter((chart) => chart !== undefined);
  return shown.length === 0
    ? ''
    : `<div class="charts">\n${shown.map(printChart).join('\n')}\n</div>`;
}
