import type { Report, WorkflowReport } from '../domain/report.ts';
import { consumptionByName, mergeByName } from '../history/consumption.ts';
import { costPerRunGrowth, tokensPerRunGrowth } from '../trend/like-for-like.ts';
import { formatChange, UNCHANGED, UNKNOWN } from './format.ts';

/**
 * How each workflow's cost per run, or tokens where a cost is missing, changed since the
 * newest earlier report: `+12%`, `new`, or a dash where that is unknown. Undefined
 * when there is no earlier report.
 */
export function formatChanges(report: Report): ((workflow: WorkflowReport) => string) | undefined {
  const { earlier, changes } = report.trend;
  const [newest] = earlier;
  if (newest === undefined) return undefined;
  const before = mergeByName(newest.workflows);
  const after = consumptionByName(report.workflows);
  const added = new Set(
    changes.filter(({ kind }) => kind === 'workflow-new').map(({ workflow }) => workflow),
  );
  const namesakes = countNames(report.workflows);
  return ({ name }) => {
    const [then, now] = [before.get(name), after.get(name)];
    // Two workflows of one name were compared together: neither row's own change is known.
    if ((namesakes.get(name) ?? 0) > 1 || now === undefined) return UNKNOWN;
    if (then === undefined) return added.has(name) ? 'new' : UNKNOWN;
    const cost = costPerRunGrowth(then, now, newest.isRounded);
    const tokens = cost === null ? tokensPerRunGrowth(then, now, newest.isRounded) : null;
    const growth = cost ?? tokens;
    if (growth === null || (growth.certain === 0 && growth.relative !== 0)) return UNKNOWN;
    const change = formatChange(growth.relative);
    if (change === UNCHANGED) return tokens === null ? change : 'same tokens';
    return `${newest.isRounded ? '≈ ' : ''}${change}${tokens === null ? '' : ' tokens'}`;
  };
}

function countNames(workflows: readonly WorkflowReport[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of workflows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
