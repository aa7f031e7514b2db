import type { GapReason } from './coverage.ts';
import type { WorkflowReport } from './report.ts';

/** Reasons by which a run spent nothing that the report counts. */
const NOTHING_COUNTED: ReadonlySet<GapReason> = new Set<GapReason>([
  'other-provider',
  'nothing-spent',
  'fork',
]);

/** Whether runs of these workflows may have spent something, and none of them shows what. */
export function isSpendUnknown(workflows: readonly Pick<WorkflowReport, 'runsDetail'>[]): boolean {
  const runs = workflows.flatMap(({ runsDetail }) => runsDetail);
  return (
    runs.every(({ usage }) => usage === null) &&
    runs.some(({ gap }) => gap !== null && !NOTHING_COUNTED.has(gap))
  );
}
