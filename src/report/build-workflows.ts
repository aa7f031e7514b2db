import type { AgentRunReport } from '../domain/agent-run-report.ts';
import { compareText } from '../domain/compare-text.ts';
import type { GapReason } from '../domain/coverage.ts';
import { groupBy } from '../domain/group-by.ts';
import type { RunReport, WorkflowReport } from '../domain/report.ts';
import type { Run, Workflow } from '../domain/run.ts';
import { compareUsage } from '../ledger/group.ts';
import { groupCells, sumCells, type Cell } from '../ledger/cell.ts';
import type { Tally } from '../ledger/tally.ts';
import { toUsage } from '../ledger/to-usage.ts';
import { dayCostsOf, modelsOf, phasesOf } from './group-usage.ts';

/** What reading each run of an agentic workflow came to. */
export type Outcomes = readonly {
  readonly run: Run;
  /** Requests whose usage was not recorded; absent when none is known. */
  readonly unrecordedRequests?: number;
  readonly basis: 'records' | 'totals' | null;
  readonly gap: GapReason | null;
}[];

/** The workflows by cost, highest first. `isDegraded`: runs that no other is compared with. */
export function buildWorkflows(
  cells: readonly Cell[],
  outcomes: Outcomes,
  isDegraded: (run: Run) => boolean,
): readonly WorkflowReport[] {
  const cellsOf = groupBy(cells, ({ workflow }) => keyOfWorkflow(workflow));
  const outcomesOf = groupBy(outcomes, ({ run }) => keyOfWorkflow(run.workflow));
  const keys = new Set([...outcomesOf.keys(), ...cellsOf.keys()]);
  return [...keys]
    .map((key) => buildWorkflow(cellsOf.get(key) ?? [], outcomesOf.get(key) ?? [], isDegraded))
    .sort(
      (a, b) =>
        compareUsage(a.usage, b.usage) ||
        compareText(a.name, b.name) ||
        compareText(a.path, b.path),
    );
}

function buildWorkflow(
  cells: readonly Cell[],
  outcomes: Outcomes,
  isDegraded: (run: Run) => boolean,
): WorkflowReport {
  // Names can be edited between two runs of one file: the newest run's name counts.
  const { name, path } = (outcomes[0]?.run ?? cells[0])?.workflow ?? NO_WORKFLOW;
  const usageOfRun = groupCells(cells, ({ run }) =>
    run === undefined ? undefined : keyOfRun(run),
  );
  const tally = sumCells(cells);
  const degradedRuns = outcomes.filter(({ run }) => isDegraded(run)).length;
  const conclusions: Record<string, number> = {};
  for (const { run } of outcomes) {
    const conclusion = run.conclusion ?? 'unknown';
    conclusions[conclusion] = (conclusions[conclusion] ?? 0) + 1;
  }
  return {
    name,
    path,
    runs: outcomes.length,
    runsWithUsage: outcomes.filter(({ basis }) => basis !== null).length,
    conclusions,
    usage: toUsage(tally),
    smallRequests: tally.smallRequests,
    phases: phasesOf(cells),
    models: modelsOf(cells),
    runsDetail: outcomes.map((outcome) => ({
      ...toRunReport(outcome, usageOfRun),
      ...(isDegraded(outcome.run) && { isDegraded: true }),
    })),
    ...(degradedRuns > 0 && { degradedRuns }),
    days: dayCostsOf(cells),
  };
}

const NO_WORKFLOW: Workflow = { name: '', path: '' };

function toRunReport(
  { run, basis, gap }: Outcomes[number],
  usageOfRun: ReadonlyMap<string, Tally>,
): RunReport {
  const tally = usageOfRun.get(keyOfRun(run));
  return {
    id: run.id,
    attempt: run.attempt,
    url: run.url,
    conclusion: run.conclusion,
    createdAt: run.createdAt.toISOString(),
    completedAt: run.completedAt.toISOString(),
    usage: tally === undefined ? null : toUsage(tally),
    gap,
    basis,
  };
}

/** Distinguishes workflows: by their file where it is known. */
export function keyOfWorkflow({ name, path }: Pick<Workflow, 'name' | 'path'>): string {
  return path || name;
}

/** Distinguishes the attempts of runs. */
export function keyOfRun({ id, attempt }: Pick<Run, 'id' | 'attempt'>): string {
  return `${id}/${attempt}`;
}

/** Keys of the runs that hold a degraded multi-agent run, which no other run is compared with. */
export function degradedRuns(agentRuns: readonly AgentRunReport[]): ReadonlySet<string> {
  return new Set(
    agentRuns.flatMap(({ run, isDegraded }) => (isDegraded && run ? [keyOfRun(run)] : [])),
  );
}
