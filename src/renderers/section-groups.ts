import type { NamedUsage, Report } from '../domain/report.ts';
import { sayCount, sayMany } from '../findings/wording.ts';
import type { Extent } from './shrink.ts';
import { formatCost, formatRate, formatTokens, UNKNOWN } from './format.ts';
import { code, NOTHING, safe, table, type Column, type Markdown } from './markdown-kit.ts';

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

/** Tables of agents, stages and tasks, where the sources tell them, by cost. */
export function groupTables(report: Report, extent: Extent): readonly Markdown[] {
  const { agents = [], stages = [], tasks = [] } = report;
  return [
    ...groupTable('Agent', agents, extent),
    ...groupTable('Stage', stages, extent),
    ...groupTable('Task', tasks, extent),
  ];
}

function groupTable(
  title: string,
  groups: readonly NamedUsage[],
  { groupRows }: Extent,
): readonly Markdown[] {
  if (groups.length === 0 || groupRows === 0) return [];
  const columns = [
    left(title),
    right('Requests'),
    right('Total Tokens'),
    right('Cost'),
    right('Cache Rate'),
  ];
  const rows = groups
    .slice(0, groupRows)
    .map(({ name, usage }) => [
      code(name),
      usage.requests === null
        ? UNKNOWN
        : `${usage.requestsAreFloor ? '≥ ' : ''}${sayCount(usage.requests)}`,
      formatTokens(usage.totalTokens),
      formatCost(usage),
      formatRate(usage.cacheHitRate),
    ]);
  const more = groups.length - rows.length;
  return [
    safe`#### ${title}s`,
    table(columns, rows),
    more === 0
      ? NOTHING
      : safe`${sayMany(more, `more ${title.toLowerCase()}`)} in ${code('report.json')}.`,
  ];
}
