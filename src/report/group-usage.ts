import { compareText } from '../domain/compare-text.ts';
import type { WorkflowDay, ModelUsage, PhaseUsage, Report } from '../domain/report.ts';
import { groupCells, type Cell } from '../ledger/cell.ts';
import { rankGroups } from '../ledger/group.ts';
import { toUsage } from '../ledger/to-usage.ts';

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

/** Usage by UTC day, oldest first; that without a day comes before all. */
export function daysOf(cells: readonly Cell[]): Report['days'] {
  return [...groupCells(cells, ({ day }) => day ?? '')]
    .sort(([a], [b]) => compareText(a, b))
    .map(([day, tally]) => ({ day: day || null, usage: toUsage(tally) }));
}

/** As much of it as a picture by day needs, which a report has for each workflow. */
export function dayCostsOf(cells: readonly Cell[]): readonly WorkflowDay[] {
  return daysOf(cells).map(({ day, usage: { costUsd, costIsFloor, costIsEstimate } }) => ({
    day,
    costUsd,
    costIsFloor,
    ...(costIsEstimate && { costIsEstimate }),
  }));
}
