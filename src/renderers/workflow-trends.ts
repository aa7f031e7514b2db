import type { EarlierReport, Report, WorkflowReport } from '../domain/report.ts';
import { mergeByName } from '../history/consumption.ts';
import { windowDays } from '../domain/window.ts';
import { per } from '../trend/like-for-like.ts';
import { NOTHING, type Fragment } from './blocks.ts';

/** Two weeks of daily reports, this one included. */
const MOST_REPORTS = 14;
/** A single bar is no line. */
const FEWEST_VALUES = 2;

/**
 * What each workflow cost a day, report by report, oldest first, as a small line of bars; nothing
 * where fewer than two of them are known. A report in which it did not run, or whose cost is
 * unknown, is a gap. Undefined when there is no earlier report.
 */
export function sparklines(report: Report): ((workflow: WorkflowReport) => Fragment) | undefined {
  const earlier = report.trend.earlier.slice(0, MOST_REPORTS - 1).toReversed();
  if (earlier.length === 0) return undefined;
  const before = earlier.map(costsOf);
  const days = windowDays(report.window);
  const names = report.workflows.map(({ name }) => name);
  const namesakes = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return ({ name, usage }) => {
    // Earlier reports know two workflows of one name as one.
    if (namesakes.has(name)) return NOTHING;
    const values = [...before.map((costs) => costs.get(name) ?? null), per(usage.costUsd, days)];
    const known = values.filter((value) => value !== null);
    return known.length < FEWEST_VALUES ? NOTHING : { kind: 'sparkline', values };
  };
}

/** US dollars a day by workflow; those that are unknown are left out. */
function costsOf(report: EarlierReport): ReadonlyMap<string, number> {
  const days = windowDays(report);
  const costs = [...mergeByName(report.workflows)].flatMap(([name, { costUsd }]) => {
    const usd = per(costUsd, days);
    return usd === null ? [] : [[name, usd] as const];
  });
  return new Map(costs);
}
