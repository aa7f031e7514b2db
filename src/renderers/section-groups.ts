import type { Report } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';
import { capitalized, sayList, sayMany } from '../findings/wording.ts';
import {
  code,
  headline,
  left,
  paragraph,
  right,
  say,
  table,
  type Block,
  type Column,
  type Fragment,
  type Inline,
  type Text,
} from './blocks.ts';
import type { Extent } from './extent.ts';
import { formatCost, formatRate, formatRatio, formatRequests, formatTokens } from './format.ts';

const COLUMNS: readonly Column[] = [
  right('Requests', { isExtra: 'late' }),
  right('Total Tokens', { short: 'Tokens', isExtra: 'late' }),
  right('Output', { isExtra: true }),
  right('Cost'),
  right('Cache Rate', { short: 'Cached', isExtra: true }),
  right('I/O Ratio', { short: 'In/out', isExtra: true }),
];

/** What the user asked to group by, in place of the workflows. */
export function groupsSection(report: Report, { askedRows }: Extent): readonly Block[] {
  const { groupedBy = [], groups = [] } = report;
  const names = sayList(groupedBy, groupedBy.length);
  if (groups.length === 0) {
    return [headline(`Usage by ${names}`), ...paragraph(`No token usage to show by ${names}.`)];
  }
  const rows = groups
    .slice(0, askedRows)
    .map(({ by, usage }) => [
      ...groupedBy.map((name): Fragment => nameOf(by[name] ?? null)),
      ...cellsOf(usage),
    ]);
  return [
    headline(`Usage by ${names}`),
    ...table([...groupedBy.map((name) => left(capitalized(name))), ...COLUMNS], rows),
    ...paragraph(moreIn(report, groups.length - rows.length, 'group')),
  ];
}

/** Tables of agents, stages and tasks, where the sources report them, by cost. */
export function groupTables(report: Report, { groupRows }: Extent): readonly Block[] {
  const { agents = [], stages = [], tasks = [] } = report;
  const all = [
    ['Agent', agents],
    ['Stage', stages],
    ['Task', tasks],
  ] as const;
  if (groupRows === 0) return [];
  return all
    .filter(([, groups]) => groups.length > 0)
    .flatMap(([title, groups]) => {
      const rows = groups
        .slice(0, groupRows)
        .map(({ name, usage }) => [code(name), ...cellsOf(usage)]);
      return [
        headline(`${title}s`, 4),
        ...table([left(title), ...COLUMNS], rows),
        ...paragraph(moreIn(report, groups.length - rows.length, title.toLowerCase())),
      ];
    });
}

function cellsOf(usage: Usage): readonly string[] {
  return [
    formatRequests(usage),
    formatTokens(usage.totalTokens),
    formatTokens(usage.outputTokens),
    formatCost(usage),
    formatRate(usage.cacheHitRate),
    formatRatio(usage.inputOutputRatio),
  ];
}

function nameOf(name: string | null): Fragment {
  return name === null ? '(unknown)' : code(name);
}

/** `3 more agents in report.json.`; nothing when there are none. */
export function moreIn(report: Report, more: number, noun: string): Text {
  return more > 0 ? say`${sayMany(more, `more ${noun}`)} in ${wholeReport(report)}.` : [];
}

/** Where all of a report is; one of files is written to no file but when it is asked for. */
export function wholeReport({ repository }: Report): Inline {
  return code(repository === null ? '--format json' : 'report.json');
}
