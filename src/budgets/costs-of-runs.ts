import type { EvidenceRun } from '../domain/finding.ts';
import { groupBy } from '../domain/group-by.ts';
import { toDollars } from '../domain/money.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { sumCells, type Cell } from '../ledger/cell.ts';

/** What a run cost. */
export interface RunCost extends EvidenceRun {
  /** US dollars. */
  readonly value: number;
  /** Some of it is unknown. */
  readonly isFloor: boolean;
}

/** What each run cost that the cells name, the dearest first. */
export function costsOfRuns(
  cells: readonly Cell[],
  workflows: readonly Pick<WorkflowReport, 'runsDetail'>[],
): readonly RunCost[] {
  const keyOf = ({ id, attempt }: { readonly id: number; readonly attempt: number }): string =>
    `${id}/${attempt}`;
  const urls = new Map(
    workflows.flatMap(({ runsDetail }) => runsDetail.map((run) => [keyOf(run), run.url])),
  );
  const ofRun = groupBy(
    cells.filter(({ run }) => run !== undefined),
    ({ run }) => (run === undefined ? '' : keyOf(run)),
  );
  return [...ofRun]
    .flatMap(([key, group]) => {
      const run = group[0]?.run;
      if (run === undefined) return [];
      const { cost, records } = sumCells(group);
      return [
        {
          id: run.id,
          attempt: run.attempt,
          url: urls.get(key) ?? '',
          value: toDollars(cost.nanos),
          isFloor: cost.priced < records || cost.incomplete > 0,
        },
      ];
    })
    .sort((a, b) => b.value - a.value || b.id - a.id || b.attempt - a.attempt);
}
