import type { Usage } from '../domain/usage.ts';
import { groupCells, type Cell } from './cell.ts';
import type { Ledger } from './ledger.ts';
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
  const rows = [...groups].map(([name, tally]) => ({ name, usage: toUsage(tally) }));
  const byName = (a: Group, b: Group): number => (a.name < b.name ? -1 : 1);
  if (by === 'day') return rows.sort(byName);
  return rows.sort((a, b) => compareUsage(a.usage, b.usage) || byName(a, b));
}

/** Highest cost first, then most tokens; what is unknown comes last. */
export function compareUsage(a: Usage, b: Usage): number {
  return (b.costUsd ?? -1) - (a.costUsd ?? -1) || (b.totalTokens ?? -1) - (a.totalTokens ?? -1);
}
