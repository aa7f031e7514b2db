/*
 * Reports that a language model wrote in the layout of the daily analyzer
 * (https://github.com/github/gh-aw-firewall/pull/1605, 2026-04-02, and its successor
 * https://github.com/github/gh-aw-firewall/blob/main/.github/workflows/claude-token-usage-analyzer.md,
 * 2026-08-22). No two of them are quite alike, so this reads what it recognises and leaves
 * the rest unknown.
 */
import type { ReportIssue } from '../domain/report-issue.ts';
import type { EarlierReport, EarlierWorkflow, KnownEarlierReport } from '../domain/report.ts';
import { believeMarker, isOurText, type IssueTimes } from './believe-marker.ts';
import { readTable } from './read-table.ts';
import { readCost, readCount, readPeriod, readShare, type RoundedCost } from './rounded-numbers.ts';

/** The issue of a report, and the report's date. */
export interface DatedIssue {
  readonly issue: number;
  readonly url: string;
  /** UTC date in its title, `YYYY-MM-DD`. */
  readonly date: string;
}

/** GitHub's limit for a body; the rest of a longer text was not written there. */
const MAX_BODY_CHARS = 65_536;

/**
 * An earlier report of either kind: with our marker, else written by another program under
 * the title prefix, with a date in its title and a Workflow Summary table in its body.
 * Undefined for any other issue, and for one of ours whose markers are gone. Never throws.
 */
export function readEarlierReport(
  {
    number,
    url,
    title,
    body,
    createdAt,
    editedAt,
  }: Pick<ReportIssue, 'number' | 'url' | 'title' | 'body' | keyof IssueTimes>,
  titlePrefix: string,
): KnownEarlierReport | undefined {
  const marker = believeMarker(body, { createdAt, editedAt });
  if (marker !== undefined) {
    const { basis: _basis, label: _label, ...report } = marker;
    return { issue: number, url, isRounded: false, ...report };
  }
  if (!title.startsWith(titlePrefix) || isOurText(body)) return undefined;
  const [date] = /\b\d{4}-\d\d-\d\d\b/.exec(title.slice(titlePrefix.length)) ?? [];
  if (date === undefined || Number.isNaN(Date.parse(date))) return undefined;
  return readForeignReport(body, { issue: number, url, date });
}

/**
 * A report that another program wrote; undefined without a Workflow Summary table. Cells
 * that cannot be read are `null`. Never throws.
 */
export function readForeignReport(body: string, issue: DatedIssue): EarlierReport | undefined {
  const lines = body.slice(0, MAX_BODY_CHARS).split(/\r?\n/);
  const table = summaryTable(lines);
  if (table === undefined) return undefined;
  const overview = (label: RegExp): string => valueOf(lines, label);
  const totalTokens = readCount(overview(/^total tokens$/));
  return {
    ...issue,
    ...readPeriod(overview(/^period$/)),
    isRounded: true,
    runsMissing: null,
    scope: null,
    runsWithUsage: runsWithUsage(overview(/^runs analyzed$/)),
    ...knownCost(
      overview(/^(?:estimated )?total (?:estimated )?cost$|^estimated cost$/),
      totalTokens,
    ),
    totalTokens,
    ...readWorkflows(table),
  };
}

function summaryTable(
  lines: readonly string[],
): readonly ReadonlyMap<string, string>[] | undefined {
  const heading = lines.findIndex((line) => /^ {0,3}#{1,6} .*workflow summary/i.test(line));
  if (heading < 0) return undefined;
  const section = lines.slice(heading + 1);
  const end = section.findIndex((line) => /^ {0,3}#{1,6} /.test(line));
  const table = readTable(end < 0 ? section : section.slice(0, end));
  return table?.columns.includes('workflow') === true ? table.rows : undefined;
}

/** The text after `**Label**:` or `**Label:**`, list item or not; empty when there is none. */
function valueOf(lines: readonly string[], label: RegExp): string {
  for (const line of lines) {
    const plain = line
      .slice(0, 400)
      .replaceAll('**', '')
      .replace(/^\s*[-*+] /, '')
      .trim();
    const colon = plain.indexOf(':');
    if (colon > 0 && label.test(plain.slice(0, colon).trim().toLowerCase())) {
      return plain.slice(colon + 1).trim();
    }
  }
  return '';
}

/** `3 of 5 (2 had token data)`: the number in brackets. */
function runsWithUsage(text: string): number | null {
  const [, runs] = /\((\d{1,9}) (?:had|have|with)\b/.exec(text) ?? [];
  return runs === undefined ? null : Number(runs);
}

/** Rows that are no workflow: the sum, and what a producer puts for the ones it left out. */
const SUM = /^(?:grand |sub)?totals?$/i;
const LEFT_OUT = /^(?:\.{3}|…)$|^\+? ?(?:\d+ )?(?:more|others?)(?: workflows?)?(?: \(\d+\))?$/i;

/**
 * The workflows of the table. A row without a readable number of runs cannot be compared per
 * run and is left out; the list then counts as cut, so that nobody takes it for new.
 */
function readWorkflows(
  rows: readonly ReadonlyMap<string, string>[],
): Pick<EarlierReport, 'workflows' | 'workflowsAreCut'> {
  const workflows: EarlierWorkflow[] = [];
  let workflowsAreCut = false;
  for (const row of rows) {
    const name = row.get('workflow') ?? '';
    if (name === '' || SUM.test(name)) continue;
    const runs = readCount(row.get('runs') ?? '');
    if (runs === null || LEFT_OUT.test(name)) workflowsAreCut = true;
    else workflows.push(readWorkflow(name, runs, row));
  }
  return { workflows, workflowsAreCut };
}

function readWorkflow(
  name: string,
  runsWithUsage: number,
  row: ReadonlyMap<string, string>,
): EarlierWorkflow {
  const cell = (...columns: readonly string[]): string => {
    const column = columns.find((one) => row.has(one));
    return column === undefined ? '' : (row.get(column) ?? '');
  };
  const totalTokens = readCount(cell('total tokens', 'tokens'));
  return {
    name,
    runsWithUsage,
    ...knownCost(cell('cost', 'total cost', 'est cost', 'estimated cost'), totalTokens),
    totalTokens,
    cacheHitRate: readShare(
      cell('cache rate', 'cache hit rate', 'cache hit', 'cache hits', 'hit rate'),
    ),
  };
}

/** The analyzers wrote $0.00 for a cost that they did not know, so 0 for some tokens is unknown. */
function knownCost(text: string, totalTokens: number | null): RoundedCost {
  const cost = readCost(text);
  return cost.costUsd === 0 && totalTokens !== 0 ? { ...cost, costUsd: null } : cost;
}
