import { groupBy } from '../domain/group-by.ts';
import type { Change, ChangeKind, EarlierReport, Report } from '../domain/report.ts';
import { sayCount, sayMany, sayTokens, sayUsd } from '../findings/wording.ts';
import { nameOfEarlier } from '../history/report-title.ts';
import {
  bullets,
  code,
  fact,
  headline,
  left,
  link,
  listing,
  paragraph,
  right,
  say,
  strong,
  table,
  type Block,
  type Fragment,
  type Text,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatChange, formatCost, formatRate, formatTokens, UNKNOWN } from './format.ts';
import { toCents } from './in-cents.ts';
import { trackBlocks } from './say-track.ts';
import { shownTotals } from './say-spent.ts';
import { whyTable } from './why-table.ts';

const COLUMNS = [left('Report'), right('Runs'), right('Total Tokens'), right('Cost')];

/** What changed since the last report, then the reports one below the other. */
export function trendSection(report: Report, extent: Extent): readonly Block[] {
  const title = headline('Historical Trend');
  const { earlier } = report.trend;
  if (earlier.length === 0) {
    const nothing =
      report.repository === null
        ? 'Files have no earlier report to compare with.'
        : 'This is the first report; the next one will show what changed.';
    return [title, ...paragraph(nothing, 'nothing')];
  }
  const shown = earlier.slice(0, extent.earlierReports);
  const hidden = earlier.length - shown.length;
  const hasRounded = shown.some(({ isRounded }) => isRounded);
  return [
    title,
    ...bullets([...perDay(report), ...changes(report, extent)]),
    ...trackBlocks(report, extent),
    ...whyTable(report, extent),
    ...table(COLUMNS, [thisReport(report), ...shown.map((one) => earlierRow(one, report))]),
    ...(hidden === 0 ? [] : paragraph(`${sayMany(hidden, 'older report')} not shown.`)),
    ...(hasRounded
      ? paragraph("≈ was read from the rounded table of another program's report.")
      : []),
  ];
}

function perDay(report: Report): readonly Text[] {
  const { totals } = report.trend;
  if (totals === null) return [];
  const { costPerDayBefore, costPerDayAfter, costRelative } = totals;
  const { tokensPerDayBefore, tokensPerDayAfter, tokensRelative } = totals;
  const parts = [
    ['Cost per day', change(costPerDayBefore, costPerDayAfter, costRelative, sayUsd)],
    ['Cost per day, as far as known', costRelative === null ? knownCosts(report) : undefined],
    ['Tokens per day', change(tokensPerDayBefore, tokensPerDayAfter, tokensRelative, sayTokens)],
  ] as const;
  const known = parts.filter(([, words]) => words !== undefined);
  if (known.length === 0) {
    return [say`The totals cannot be compared with those of the last report.`];
  }
  return known.map(([title, words = '']) => fact(title, words));
}

/** The costs a day that a change was split of, though one is a floor. */
function knownCosts({ change: split, trend: { totals } }: Report): string | undefined {
  const before = totals?.costPerDayBefore ?? null;
  const after = totals?.costPerDayAfter ?? null;
  if (split === null || before === null || after === null) return undefined;
  // A multiple of less than a cent says nothing.
  if (toCents(before) === 0) return undefined;
  return change(before, after, after / before - 1, sayUsd);
}

/** `$0.40 → $0.80 (+100%)`; undefined when a number is missing. */
function change(
  before: number | null,
  after: number | null,
  relative: number | null,
  format: (value: number) => string,
): string | undefined {
  if (before === null || after === null || relative === null) return undefined;
  return `${format(before)} → ${format(after)} (${formatChange(relative)})`;
}

const CHANGE_TITLES: Readonly<Record<ChangeKind, string>> = {
  'cost-up': 'Cost per run up',
  'tokens-up': 'Tokens per run up',
  'caching-lost': 'Prompt caching lost',
  'workflow-new': 'New',
  'cost-down': 'Cost per run down',
  'tokens-down': 'Tokens per run down',
  'caching-gained': 'Prompt caching gained',
  'workflow-gone': 'No run this time',
};

function changes({ trend }: Report, extent: Extent): readonly Text[] {
  const byKind = groupBy(trend.changes, ({ kind }) => kind);
  return [...byKind].map(([kind, group]) =>
    fact(CHANGE_TITLES[kind], listing(group, extent.names, renderChange)),
  );
}

function renderChange({ kind, workflow, before, after, relative }: Change): Fragment {
  const name = code(workflow);
  if (kind === 'workflow-new' || kind === 'workflow-gone') {
    const cost = kind === 'workflow-new' ? after : before;
    return cost === null ? name : say`${name} (${sayUsd(cost)})`;
  }
  if (kind === 'caching-gained' || kind === 'caching-lost') {
    return say`${name} (${formatRate(before)} → ${formatRate(after)} hits)`;
  }
  const words = change(before, after, relative, kind.startsWith('cost') ? sayUsd : sayTokens);
  return words === undefined ? name : say`${name} ${words}`;
}

function thisReport(report: Report): readonly Fragment[] {
  const { coverage } = report;
  const totals = shownTotals(report);
  const runs = coverage.agenticRuns === 0 ? UNKNOWN : sayCount(coverage.runsWithUsage);
  return [strong('this one'), runs, formatTokens(totals.totalTokens), formatCost(totals)];
}

function earlierRow(earlier: EarlierReport, report: Report): readonly Fragment[] {
  const about = (text: string): string =>
    earlier.isRounded && text !== UNKNOWN ? `≈ ${text}` : text;
  return [
    link(nameOfEarlier(report, earlier), earlier.url),
    earlier.runsWithUsage === null ? UNKNOWN : sayCount(earlier.runsWithUsage),
    about(formatTokens(earlier.totalTokens)),
    about(formatCost(earlier)),
  ];
}

/** Where the report before this one is; nothing when there is none. */
export function previousSection(report: Report): readonly Block[] {
  const [newest] = report.trend.earlier;
  if (newest === undefined) return [];
  // One of a local history has no page.
  const name = nameOfEarlier(report, newest);
  const label = newest.url === '' ? `of ${name}` : `#${newest.issue} of ${name}`;
  return [headline('Previous Report'), ...paragraph(link(label, newest.url))];
}
