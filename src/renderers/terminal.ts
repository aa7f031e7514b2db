import { SEVERITIES, type Finding, type Severity } from '../domain/finding.ts';
import type { NamedUsage, Report } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';
import { sayCount, sayList, sayMany, sayUsd } from '../findings/wording.ts';
import {
  formatCost,
  formatPeriod,
  formatRate,
  formatRatio,
  formatTokens,
  shortModel,
  UNKNOWN,
} from './format.ts';
import { pickFinding, sayChange, sayCoverage, sayMissing, sayWhatWasSpent } from './headline.ts';
import { plainText } from './plain-text.ts';
import { ruleTitle } from './rule-title.ts';
import { textTable, wrapText, type TextColumn } from './text-table.ts';
import { costPerRun, formatRuns, workflowRows, type WorkflowSum } from './workflow-rows.ts';

/** How a report is shown on a terminal. */
export interface TerminalOptions {
  /** A grouping to show in place of the workflows. */
  readonly groupBy?: { readonly name: string; readonly rows: readonly NamedUsage[] } | undefined;
  /** Use colours; off unless told. */
  readonly color?: boolean | undefined;
  /** Columns of the terminal; 100 unless told. */
  readonly width?: number | undefined;
}

const DEFAULT_WIDTH = 100;
/** A narrower page would break every number off its name. */
const MIN_WIDTH = 60;
/** A person at a terminal scrolls, but not for ever. */
const MAX_ROWS = 50;
const MAX_FINDINGS = 20;
/** Findings' sentences. Code points. */
const MAX_TEXT_CHARS = 400;

type Paint = (style: keyof typeof STYLES, text: string) => string;

/** Select Graphic Rendition codes, ECMA-48 8.3.117. */
const STYLES = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const;
const SEVERITY_STYLES = { high: 'red', medium: 'yellow', low: 'cyan' } as const;

/** The report as a page for a terminal; no text from elsewhere can steer the terminal. */
export function renderTerminal(report: Report, options: TerminalOptions = {}): string {
  const { groupBy, color = false } = options;
  const width = Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH);
  const paint: Paint = (style, text) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const lines = [
    ...headline(report, width, paint),
    '',
    ...(groupBy === undefined
      ? workflowTable(report, width, paint)
      : groupTable(groupBy, width, paint)),
    ...findings(report, width, paint),
    '',
    ...notes(report, width, paint),
  ];
  return `${lines.join('\n')}\n`;
}

function headline(report: Report, width: number, paint: Paint): readonly string[] {
  const { repository, window, totals, coverage } = report;
  const { amount, rest } = sayWhatWasSpent(report);
  const change = sayChange(report);
  const compared = change === undefined ? '' : `, ${change} in the last report`;
  const { finding, lead } = pickFinding(report);
  const pressing = finding === undefined && lead !== '' ? `; ${lead}.` : '.';
  const told = sayCoverage(coverage);
  const missing = sayMissing(coverage);
  const of = repository === null ? '' : `${plainText(repository)}, `;
  const what = [amount, rest].filter((part) => part !== '').join(' ');
  const wrap = (text: string): readonly string[] => wrapText(text, width, '');
  return [
    ...wrap(`${of}${formatPeriod(window)}`),
    '',
    ...wrap(`${what}${compared}${pressing}`).map((line) => paint('bold', line)),
    ...(finding === undefined ? [] : wrap(sayPressing(finding, lead))),
    ...(told === undefined ? [] : wrap(told)),
    ...(missing === undefined
      ? []
      : wrap(`Spend may be missing: not counted are ${missing}.`).map((line) =>
          paint('yellow', line),
        )),
    ...(totals.totalTokens === null ? [] : wrap(sayTotals(totals))),
  ];
}

function sayPressing({ workflow, message }: Finding, lead: string): string {
  const where = workflow === null ? '' : ` in ${plainText(workflow)}`;
  const capital = lead.charAt(0).toUpperCase() + lead.slice(1);
  return `${capital}${where}: ${plainText(message, MAX_TEXT_CHARS)}`;
}

function sayTotals(usage: Usage): string {
  const least = usage.requestsAreFloor ? 'at least ' : '';
  const requests =
    usage.requests === null ? '' : ` in ${least}${sayMany(usage.requests, 'request')}`;
  const rate =
    usage.cacheHitRate === null ? '' : `, ${formatRate(usage.cacheHitRate)} of the input cached`;
  return `${formatTokens(usage.totalTokens)} tokens${requests}${rate}.`;
}

const left = (title: string): TextColumn => ({ title, align: 'left' });
const right = (title: string): TextColumn => ({ title, align: 'right' });

function workflowTable(report: Report, width: number, paint: Paint): readonly string[] {
  const { shown, rest } = workflowRows(report, MAX_ROWS);
  if (shown.length === 0) return ['No workflow told its token usage.'];
  const columns = [
    left('Workflow'),
    right('Runs'),
    right('Tokens'),
    right('Cost'),
    right('Cost/run'),
    right('Cached'),
    right('In/out'),
    left('Top model'),
  ];
  const rows = shown.map((workflow) => [
    plainText(workflow.name) || '(no name)',
    formatRuns(workflow),
    formatTokens(workflow.usage.totalTokens),
    formatCost(workflow.usage),
    formatCost(costPerRun(workflow)),
    formatRate(workflow.usage.cacheHitRate),
    formatRatio(workflow.usage.inputOutputRatio),
    plainText(shortModel(workflow.models[0]?.model ?? UNKNOWN), 30),
  ]);
  if (rest !== undefined) rows.push(restRow(rest));
  return paintTitles(textTable(columns, rows, width), paint);
}

function restRow(rest: WorkflowSum): string[] {
  return [
    sayMany(rest.workflows, 'more workflow'),
    formatRuns(rest),
    formatTokens(rest.totalTokens),
    formatCost(rest),
  ];
}

function groupTable(
  { name, rows }: NonNullable<TerminalOptions['groupBy']>,
  width: number,
  paint: Paint,
): readonly string[] {
  if (rows.length === 0) return [`No token usage to show by ${name}.`];
  const columns = [
    left(name.charAt(0).toUpperCase() + name.slice(1)),
    right('Requests'),
    right('Tokens'),
    right('Output'),
    right('Cost'),
    right('Cached'),
    right('In/out'),
  ];
  const cells = rows.map(({ name, usage }) => [
    plainText(name) || '(no name)',
    usage.requests === null
      ? UNKNOWN
      : `${usage.requestsAreFloor ? '≥ ' : ''}${sayCount(usage.requests)}`,
    formatTokens(usage.totalTokens),
    formatTokens(usage.outputTokens),
    formatCost(usage),
    formatRate(usage.cacheHitRate),
    formatRatio(usage.inputOutputRatio),
  ]);
  return paintTitles(textTable(columns, cells, width), paint);
}

function paintTitles(lines: readonly string[], paint: Paint): readonly string[] {
  return lines.map((line, index) => (index === 0 ? paint('dim', line) : line));
}

function findings({ findings }: Report, width: number, paint: Paint): readonly string[] {
  if (findings.length === 0) return [];
  const more = findings.length - MAX_FINDINGS;
  return [
    '',
    paint('bold', `${sayMany(findings.length, 'finding')} (${sayBySeverity(findings)})`),
    ...findings.slice(0, MAX_FINDINGS).flatMap((finding) => renderFinding(finding, width, paint)),
    ...(more > 0 ? ['', `${sayMany(more, 'more finding')} in report.json.`] : []),
  ];
}

function sayBySeverity(findings: readonly Finding[]): string {
  const parts = SEVERITIES.toReversed().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${sayCount(count)} ${severity}`];
  });
  return sayList(parts);
}

const INDENT = '        ';

function renderFinding(finding: Finding, width: number, paint: Paint): readonly string[] {
  const { severity, confidence, workflow, estimatedSavingUsd } = finding;
  const where = workflow === null ? 'Whole report' : plainText(workflow);
  const sure = confidence === 'low' ? ' (low confidence)' : '';
  const saving =
    estimatedSavingUsd === null ? '' : ` Would have saved about ${sayUsd(estimatedSavingUsd)}.`;
  const remedy = `→ ${plainText(finding.remedy, MAX_TEXT_CHARS)}${saving}`;
  return [
    '',
    `${signOf(severity, paint)}${paint('bold', where)}: ${plainText(ruleTitle(finding.kind))}${sure}`,
    ...wrapText(plainText(finding.message, MAX_TEXT_CHARS), width, INDENT),
    ...wrapText(remedy, width, INDENT),
  ];
}

function signOf(severity: Severity, paint: Paint): string {
  return paint(SEVERITY_STYLES[severity], severity.padEnd(INDENT.length));
}

/** What the numbers above leave out. */
function notes(report: Report, width: number, paint: Paint): readonly string[] {
  const { pricing, coverage, notAssessed } = report;
  const unpriced = pricing.unpriced.map((model) => plainText(model));
  const rules = new Set(notAssessed.map(({ kind }) => plainText(ruleTitle(kind))));
  const sentences = [
    `Costs are estimates at list prices (${plainText(pricing.source)}, version ${plainText(pricing.version)}).`,
    unpriced.length === 0 ? '' : `No price, so not in the cost: ${sayList(unpriced, 5)}.`,
    coverage.duplicateRecords === 0
      ? ''
      : `${sayMany(coverage.duplicateRecords, 'record')} stood twice and counted once.`,
    rules.size === 0 ? '' : `Not assessed for lack of data: ${sayList([...rules], 5)}.`,
  ];
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  return wrapText(text, width, '').map((line) => paint('dim', line));
}
