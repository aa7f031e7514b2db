import type { RunModelSpend, RunSpend } from '../domain/comparison.ts';
import type { GapReason } from '../domain/coverage.ts';
import { groupBy } from '../domain/group-by.ts';
import type { Run } from '../domain/run.ts';
import { groupCells, type Cell } from '../ledger/cell.ts';
import type { RunParts } from '../ledger/run-ledger.ts';
import type { Tally } from '../ledger/tally.ts';
import { toUsage } from '../ledger/to-usage.ts';
import { keyOfRun, keyOfWorkflow, type Outcomes } from './build-workflows.ts';

/** Of runs that are not compared: they spent nothing that was asked for, or were left out. */
const NOT_COMPARED: ReadonlySet<GapReason> = new Set<GapReason>([
  'nothing-spent',
  'other-provider',
  'fork',
]);

/** What each run of a repository spent; those whose usage is missing are among them. */
export function spendsOfOutcomes(
  cells: Iterable<Cell>,
  outcomes: Outcomes,
  isDegraded: (run: Run) => boolean,
): readonly RunSpend[] {
  const cellsOf = groupBy(cells, ({ run }) => (run === undefined ? undefined : keyOfRun(run)));
  // Names can be edited between two runs of one file: the newest run's name counts.
  const names = new Map<string, string>();
  for (const { run } of outcomes) {
    const key = keyOfWorkflow(run.workflow);
    if (!names.has(key)) names.set(key, run.workflow.name);
  }
  return outcomes
    .filter(({ basis, gap }) => basis !== null || (gap !== null && !NOT_COMPARED.has(gap)))
    .map(({ run, basis, gap }) => ({
      workflow: names.get(keyOfWorkflow(run.workflow)) ?? run.workflow.name,
      at: run.completedAt.getTime(),
      models: basis === null ? [] : modelsOfCells(cellsOf.get(keyOfRun(run)) ?? []),
      isPartial: gap !== null,
      isDegraded: isDegraded(run),
    }));
}

/** What each run of local documents spent. */
export function spendsOfParts(
  runs: Iterable<RunParts>,
  isDegraded: (run: RunParts) => boolean,
): readonly RunSpend[] {
  return Array.from(runs, (run) => ({
    workflow: run.workflow,
    at: run.at,
    models: modelsOfCells(run.cells),
    isPartial: false,
    isDegraded: isDegraded(run),
  }));
}

function modelsOfCells(cells: readonly Cell[]): readonly RunModelSpend[] {
  return Array.from(
    groupCells(cells, ({ model }) => model),
    ([model, tally]) => toSpend(model, tally),
  );
}

function toSpend(model: string, tally: Tally): RunModelSpend {
  const usage = toUsage(tally);
  const { records, uncachedInput, cacheRead, output, unsplit } = tally;
  const known = Math.min(uncachedInput.known, cacheRead.known, output.known);
  return {
    model,
    requests: usage.requestsAreFloor ? null : usage.requests,
    uncachedInput: usage.uncachedInputTokens,
    cacheRead: usage.cacheReadTokens,
    // OpenAI's and Gemini's records have no cache writes, which are none then.
    cacheWrite: usage.cacheWriteTokens ?? (usage.cacheReadTokens === null ? null : 0),
    output: usage.outputTokens,
    unsplit: usage.unsplitTokens ?? null,
    tokensAreFloor: known + unsplit.known < records,
    costUsd: usage.costUsd,
    costIsFloor: usage.costIsFloor,
    costIsEstimate: usage.costIsEstimate === true,
  };
}
