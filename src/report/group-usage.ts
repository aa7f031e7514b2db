import type { ModelUsage, PhaseUsage } from '../domain/report.ts';
import { groupCells, type Cell } from '../ledger/cell.ts';
import { rankGroups } from '../ledger/group.ts';

/** Usage by phase, by cost. */
export function phasesOf(cells: readonly Cell[]): PhaseUsage[] {
  const groups = rankGroups(groupCells(cells, ({ phase }) => phase));
  return groups.map(({ name, usage }) => ({ phase: name, usage }));
}

/** Usage by model, by cost. */
export function modelsOf(cells: readonly Cell[]): ModelUsage[] {
  const groups = rankGroups(groupCells(cells, ({ model }) => model));
  return groups.map(({ name, usage }) => ({ model: name, requests: usage.requests, usage }));
}
