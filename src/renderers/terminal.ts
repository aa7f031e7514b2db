import type { Finding } from '../domain/finding.ts';
import type { Pricing, Report } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';
import { sayList, sayMany, sayUsd } from '../findings/wording.ts';
import { formatChange, formatPeriod, formatRate, formatTokens } from './format.ts';
import { pickFinding, sayChange, sayCoverage, sayMissing, sayWhatWasSpent } from './headline.ts';
import { sayAssumed, sayNearest, sayStale } from './price-words.ts';
import { plainText } from './plain-text.ts';
import { ruleTitle } from './rule-title.ts';
import { agentRunBlocks } from './terminal-agent-runs.ts';
import { findingsList, MAX_TEXT_CHARS } from './terminal-findings.ts';
import { createPaint, type Paint } from './terminal-paint.ts';
import { groupTable, workflowTable, type Grouped } from './terminal-tables.ts';
import { wrapText } from './text-table.ts';

/** How a report is shown on a terminal. */
export interface TerminalOptions {
  /** A grouping to show in place of the workflows. */
  readonly groupBy?: Grouped | undefined;
  /** Use colours; off unless told. */
  readonly color?: boolean | undefined;
  /** Columns of the terminal; 100 unless told. */
  readonly width?: number | undefined;
}

const DEFAULT_WIDTH = 100;
/** A narrower page would break every number off its name. */
const MIN_WIDTH = 60;
/** The report as a page for a terminal; no text from elsewhere can steer the terminal. */
export function renderTerminal(report: Report, options: TerminalOptions = {}): string {
  const { groupBy, color = false } = options;
  const width = Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH);
  const paint = createPaint(color);
  const lines = [
    ...headline(report, width, paint),
    '',
    ...(groupBy === undefined
      ? workflowTable(report, width, paint)
      : groupTable(groupBy, width, paint)),
    ...agentRunBlocks(report, width, paint),
    ...findingsList(report, width, paint),
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

/** What the numbers above leave out. */
function notes(report: Report, width: number, paint: Paint): readonly string[] {
  const { pricing, coverage, notAssessed } = report;
  const unpriced = pricing.unpriced.map((model) =>
    plainText(`${model}${sayNearest(pricing, model)}`),
  );
  const rules = new Set(notAssessed.map(({ kind }) => plainText(ruleTitle(kind))));
  const sentences = [
    `Costs are estimates at list prices (${plainText(pricing.source)}, version ${plainText(pricing.version)}).`,
    sayReported(pricing),
    unpriced.length === 0 ? '' : `No price, so not in the cost: ${sayList(unpriced, 5)}.`,
    sayStale(pricing) ?? '',
    sayAssumed(pricing) ?? '',
    coverage.duplicateRecords === 0
      ? ''
      : `${sayMany(coverage.duplicateRecords, 'record')} stood twice and counted once.`,
    rules.size === 0 ? '' : `Not assessed for lack of data: ${sayList([...rules], 5)}.`,
  ];
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  return wrapText(text, width, '').map((line) => paint('dim', line));
}

/** What the writers of the records say of the cost that they are of, beside ours. */
function sayReported({ reported }: Pricing): string {
  if (reported.length === 0) return '';
  const total = (of: 'reportedUsd' | 'ourUsd'): number =>
    reported.reduce((sum, writer) => sum + writer[of], 0);
  const [told, ours] = [total('reportedUsd'), total('ourUsd')];
  const difference = ours === 0 ? '' : ` (${formatChange(told / ours - 1)})`;
  return `The records themselves tell ${sayUsd(told)} where these give ${sayUsd(ours)}${difference}.`;
}
