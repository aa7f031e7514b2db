import { compareText } from '../domain/compare-text.ts';
import type { ModelUsage, PhaseUsage } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';
import { compareUsage } from '../ledger/group.ts';
import { groupCells, type Cell } from '../ledger/cell.ts';
import type { Tally } from '../ledger/tally.ts';
import { toUsage } from '../ledger/to-usage.ts';

/** Usage by phase, by cost. */
export function phasesOf(cells: readonly Cell[]): PhaseUsage[] {
  return ranked(groupCells(cells, ({ phase }) => phase)).map(([phase, usage]) => ({
    phase,
    usage,
  }));
}

/** Usage by model, by cost. */
export function modelsOf(cells: readonly Cell[]): ModelUsage[] {
  return ranked(groupCells(cells, ({ model }) => model)).map(([model, usage]) => ({
    model,
    requests: usage.requests,
    usage,
  }));
}

/** Groups in public form, by cost, highest first; then tokens, then name. */
export function ranked(groups: ReadonlyMap<string, Tally>): (readonly [string, Usage])[] {
  return [...groups]
    .map(([name, tally]) => [name, toUsage(tally)] as const)
    .sort(([a, left], [b, right]) => compareUsage(left, right) || compareText(a, b));
}
