import { compareText } from '../domain/compare-text.ts';
import { addRecord, createTally, type Tally } from '../ledger/tally.ts';
import type { JudgedCall } from './audited-call.ts';
import { byCost, toCallSum } from './call-sums.ts';
import type { RunWhatIf, StageWhatIf } from './role-audit.ts';
import { createWhatIf, type WhatIfSum } from './what-if.ts';

/** What is known of a run of many agents beside its calls. */
export interface AuditedRun {
  readonly id: string;
  readonly name: string | null;
  readonly isDegraded: boolean;
}

/** Sums the stages of runs of many agents, as they ran and by the table. */
export interface RunWhatIfs {
  add(call: JudgedCall): void;
  all(runs: readonly AuditedRun[]): readonly RunWhatIf[];
}

interface Stage {
  readonly stage: string | null;
  role: string | null;
  readonly agents: Set<string>;
  readonly models: Set<string>;
  readonly tally: Tally;
  readonly byTable: WhatIfSum;
}

interface RunSum {
  readonly stages: Map<string | null, Stage>;
  readonly byTable: WhatIfSum;
}

/** More runs and stages than anybody looks at; the rest is in the other sums alone. */
const MOST_RUNS = 1_000;
const MOST_STAGES = 1_000;

/** Creates sums of nothing. */
export function createRunWhatIfs(): RunWhatIfs {
  const runs = new Map<string, RunSum>();

  function runOf(id: string): RunSum | undefined {
    const known = runs.get(id);
    if (known !== undefined || runs.size === MOST_RUNS) return known;
    const run: RunSum = { stages: new Map(), byTable: createWhatIf() };
    runs.set(id, run);
    return run;
  }

  return {
    add(call) {
      const { record, assigned, model, price, move, priceByTable } = call;
      const agent = record.session?.agent;
      const run = agent?.run === undefined ? undefined : runOf(agent.run);
      if (agent === undefined || run === undefined) return;
      const stage = stageOf(run, call.stage ?? null, assigned?.name ?? null);
      if (stage === undefined) return;
      // A stage that calls of several roles are in is none of one role's.
      if (stage.role !== (assigned?.name ?? null)) stage.role = null;
      stage.agents.add(agent.id);
      stage.models.add(model);
      addRecord(stage.tally, record, price, 0);
      const otherwise = move === undefined ? price : priceByTable;
      stage.byTable.add(record.tokens, price, otherwise);
      run.byTable.add(record.tokens, price, otherwise);
    },
    all: (known) =>
      known.flatMap(({ id, name, isDegraded }): RunWhatIf[] => {
        const run = runs.get(id);
        if (run === undefined) return [];
        const stages = [...run.stages.values()]
          .map(toStage)
          .sort((a, b) => byCost(a, b) || compareText(a.stage ?? '', b.stage ?? ''));
        return [{ id, name, isDegraded, stages, byTable: run.byTable.result() }];
      }),
  };
}

function stageOf(run: RunSum, name: string | null, role: string | null): Stage | undefined {
  const known = run.stages.get(name);
  if (known !== undefined || run.stages.size === MOST_STAGES) return known;
  const stage: Stage = {
    stage: name,
    role,
    agents: new Set(),
    models: new Set(),
    tally: createTally(),
    byTable: createWhatIf(),
  };
  run.stages.set(name, stage);
  return stage;
}

function toStage({ stage, role, agents, models, tally, byTable }: Stage): StageWhatIf {
  return {
    stage,
    role,
    agents: agents.size,
    models: [...models],
    ...toCallSum(tally),
    byTable: byTable.result(),
  };
}
