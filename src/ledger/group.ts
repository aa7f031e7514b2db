import { compareText } from '../domain/compare-text.ts';
import { UserError } from '../domain/errors.ts';
import { periodAt } from '../domain/period.ts';
import type { GroupUsage } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';
import { groupCells, type Cell } from './cell.ts';
import type { Ledger } from './ledger.ts';
import type { Tally } from './tally.ts';
import { toUsage } from './to-usage.ts';

/** What a report can be grouped by. The names are public (`--group-by`). */
export const GROUPINGS = [
  'workflow',
  'run',
  'phase',
  'model',
  'agent',
  'stage',
  'task',
  'template',
  'day',
  'week',
  'month',
] as const;

export type Grouping = (typeof GROUPINGS)[number];

/**
 * One or more of these, comma-separated, each once; none in an empty text.
 *
 * @throws UserError naming the option and a name that is none of these.
 */
export function parseGroupings(option: string, text: string): Grouping[] {
  const names = text.split(',').flatMap((name) => name.trim() || []);
  return [...new Set(names)].map((name) => {
    const grouping = GROUPINGS.find((known) => known === name);
    if (grouping !== undefined) return grouping;
    throw new UserError(
      `${option}: "${name}" is not known; write one or more of ${GROUPINGS.join(', ')}.`,
    );
  });
}

/** A group of records and their sums. */
export interface Group {
  readonly name: string;
  readonly usage: Usage;
}

const NAME_OF: Readonly<Record<Grouping, (cell: Cell) => string | undefined>> = {
  workflow: ({ workflow }) => workflow.name,
  run: ({ run }) => (run === undefined ? undefined : `${run.id} attempt ${run.attempt}`),
  phase: ({ phase }) => phase,
  model: ({ model }) => model,
  agent: ({ agent }) => agent,
  stage: ({ stage }) => stage,
  task: ({ task }) => task,
  template: ({ template }) => template,
  day: ({ day }) => day,
  week: ({ day }) => day && periodAt('week', Date.parse(day)).name,
  month: ({ day }) => day?.slice(0, 7),
};

const OF_TIME: ReadonlySet<Grouping> = new Set<Grouping>(['day', 'week', 'month']);

/**
 * Groups a ledger by one or more names. What begins with times is in their order, unknown
 * times first; everything else is by cost, highest first.
 */
export function groupLedger(ledger: Ledger, by: readonly Grouping[]): GroupUsage[] {
  const groups = groupCells(ledger.cells(), (cell) =>
    JSON.stringify(by.map((name) => NAME_OF[name](cell) ?? null)),
  );
  const rows = [...groups].map(([key, tally]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key of above
    const names = JSON.parse(key) as readonly (string | null)[];
    return { names, usage: toUsage(tally) };
  });
  const firstOther = by.findIndex((name) => !OF_TIME.has(name));
  const times = firstOther === -1 ? by.length : firstOther;
  return rows
    .sort(
      (a, b) =>
        compareNames(a.names.slice(0, times), b.names.slice(0, times)) ||
        compareUsage(a.usage, b.usage) ||
        compareNames(a.names, b.names),
    )
    .map(({ names, usage }) => ({
      by: Object.fromEntries(by.map((name, index) => [name, names[index] ?? null])),
      usage,
    }));
}

function compareNames(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  const index = a.findIndex((name, at) => name !== b[at]);
  if (index === -1) return 0;
  return (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}

/** Groups in public form, by cost, highest first; then by tokens, then by name. */
export function rankGroups(groups: ReadonlyMap<string, Tally>): Group[] {
  return Array.from(groups, ([name, tally]) => ({ name, usage: toUsage(tally) })).sort(
    (a, b) => compareUsage(a.usage, b.usage) || compareText(a.name, b.name),
  );
}

/** Highest cost first, then most tokens; what is unknown comes last. */
export function compareUsage(a: Usage, b: Usage): number {
  return (b.costUsd ?? -1) - (a.costUsd ?? -1) || (b.totalTokens ?? -1) - (a.totalTokens ?? -1);
}
