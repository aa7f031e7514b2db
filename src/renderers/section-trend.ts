import { shownTotals } from './headline.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Change, ChangeKind, EarlierReport, Report } from '../domain/report.ts';
import { sayCount, sayMany, sayTokens, sayUsd } from '../findings/wording.ts';
import type { Extent } from './shrink.ts';
import { costChart } from './cost-chart.ts';
import { formatChange, formatCost, formatRate, formatTokens, UNKNOWN } from './format.ts';
import {
  bullets,
  code,
  link,
  list,
  safe,
  NOTHING,
  table,
  type Column,
  type Fragment,
  type Markdown,
} from './markdown-kit.ts';

const COLUMNS: readonly Column[] = [
  { title: 'Report', align: 'left' },
  { title: 'Runs', align: 'right' },
  { title: 'Total Tokens', align: 'right' },
  { title: 'Cost', align: 'right' },
];

/** What changed since the last report, then the reports one below the other. */
export function trendSection(report: Report, extent: Extent): readonly Markdown[] {
  const heading = safe`### Historical Trend`;
  const { earlier } = report.trend;
  if (earlier.length === 0) {
    return [heading, safe`This is the first report; the next one will show what changed.`];
  }
  const shown = earlier.slice(0, extent.earlierReports);
  const hidden = earlier.length - shown.length;
  return [
    heading,
    bullets([...perDay(report), ...changes(report, extent)]),
    costChart(report, extent.earlierReports),
    table(COLUMNS, [thisReport(report), ...shown.map(earlierRow)]),
    hidden === 0 ? NOTHING : safe`${sayMany(hidden, 'older report')} not shown.`,
    shown.some(({ isRounded }) => isRounded)
      ? safe`≈ was read from the rounded table of another program's report.`
      : NOTHING,
  ];
}

function perDay({ trend }: Report): readonly Markdown[] {
  if (trend.totals === null) return [];
  const { totals } = trend;
  const cost = change(totals.costPerDayBefore, totals.costPerDayAfter, totals.costRelative, sayUsd);
  const tokens = change(
    totals.tokensPerDayBefore,
    totals.tokensPerDayAfter,
    totals.tokensRelative,
    sayTokens,
  );
  const parts = [
    cost === undefined ? [] : [safe`**Cost per day**: ${cost}`],
    tokens === undefined ? [] : [safe`**Tokens per day**: ${tokens}`],
  ].flat();
  return parts.length === 0
    ? [safe`The totals cannot be compared with those of the last report.`]
    : parts;
}

/** `$0.40 → $0.80 (+100%)`; undefined when it cannot be told. */
function change(
  before: number | null,
  after: number | null,
  relative: number | null,
  say: (value: number) => string,
): string | undefined {
  if (before === null || after === null || relative === null) return undefined;
  return `${say(before)} → ${say(after)} (${formatChange(relative)})`;
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

function changes({ trend }: Report, extent: Extent): readonly Markdown[] {
  const byKind = groupBy(trend.changes, ({ kind }) => kind);
  return [...byKind].map(
    ([kind, group]) => safe`**${CHANGE_TITLES[kind]}**: ${list(group, extent.names, renderChange)}`,
  );
}

function renderChange({ kind, workflow, before, after, relative }: Change): Markdown {
  const name = code(workflow);
  if (kind === 'workflow-new' || kind === 'workflow-gone') {
    const cost = kind === 'workflow-new' ? after : before;
    return cost === null ? name : safe`${name} (${sayUsd(cost)})`;
  }
  if (kind === 'caching-gained' || kind === 'caching-lost') {
    return safe`${name} (${formatRate(before)} → ${formatRate(after)} hits)`;
  }
  const say = kind.startsWith('cost') ? sayUsd : sayTokens;
  const told = change(before, after, relative, say);
  return told === undefined ? name : safe`${name} ${told}`;
}

function thisReport(report: Report): Fragment[] {
  const { coverage } = report;
  const totals = shownTotals(report);
  const runs = coverage.agenticRuns === 0 ? UNKNOWN : sayCount(coverage.runsWithUsage);
  return [safe`**this one**`, runs, formatTokens(totals.totalTokens), formatCost(totals)];
}

function earlierRow(earlier: EarlierReport): Fragment[] {
  const about = (text: string): string =>
    earlier.isRounded && text !== UNKNOWN ? `≈ ${text}` : text;
  return [
    link(earlier.date, earlier.url),
    earlier.runsWithUsage === null ? UNKNOWN : sayCount(earlier.runsWithUsage),
    about(formatTokens(earlier.totalTokens)),
    about(formatCost(earlier)),
  ];
}

/** Where the report before this one is; nothing when there is none. */
export function previousSection({ trend }: Report): readonly Markdown[] {
  const [newest] = trend.earlier;
  if (newest === undefined) return [];
  return [safe`### Previous Report`, link(`#${newest.issue} of ${newest.date}`, newest.url)];
}
