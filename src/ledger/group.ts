import { compareText } from '../domain/compare-text.ts';
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
  'day',
] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** A group of records and their sums. */
export interface Group {
  readonly name: string;
  readonly usage: Usage;
}

/** Name of the records without the name that they are grouped by. */
export const UNKNOWN = '(unknown)';

const NAME_OF: Readonly<Record<Grouping, (cell: Cell) => string | undefined>> = {
  workflow: ({ workflow }) => workflow.name,
  run: ({ run }) => (run === undefined ? undefined : `${run.id} attempt ${run.attempt}`),
  phase: ({ phase }) => phase,
  model: ({ model }) => model,
  agent: ({ agent }) => agent,
  stage: ({ stage }) => stage,
  task: ({ task }) => task,
  day: ({ day }) => day,
};

/** Groups a ledger: days in their order, everything else by cost, highest first. */
export function groupLedger(ledger: Ledger, by: Grouping): Group[] {
  const groups = groupCells(ledger.cells(), (cell) => NAME_OF[by](cell) ?? UNKNOWN);
  const ranked = rankGroups(groups);
  return by === 'day' ? ranked.sort((a, b) => compareText(a.name, b.name)) : ranked;
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
