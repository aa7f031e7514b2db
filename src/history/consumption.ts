import type { EarlierWorkflow, WorkflowReport } from '../domain/report.ts';
import type { Usage } from '../domain/usage.ts';

/**
 * What each workflow with usage consumed, by name, in the shape of an earlier report, so
 * that now and then are compared alike. Degraded runs are left out.
 */
export function consumptionByName(
  workflows: readonly WorkflowReport[],
): ReadonlyMap<string, EarlierWorkflow> {
  return mergeByName(
    workflows.map((workflow) => ({
      name: workflow.name,
      ...(workflow.degradedRuns === undefined
        ? { ...consumptionOf(workflow.usage), runsWithUsage: workflow.runsWithUsage }
        : healthyConsumption(workflow)),
      cacheHitRate: workflow.usage.cacheHitRate,
    })),
  );
}

function consumptionOf({ costUsd, costIsFloor, totalTokens }: Usage): Consumption {
  return { costUsd, costIsFloor, totalTokens };
}

type Consumption = Pick<EarlierWorkflow, 'costUsd' | 'costIsFloor' | 'totalTokens'>;

/** What the runs consumed whose work was done: a broken run is cheap, and nobody saved by it. */
function healthyConsumption({
  runsDetail,
}: WorkflowReport): Consumption & Pick<EarlierWorkflow, 'runsWithUsage'> {
  const usages = runsDetail
    .filter(({ isDegraded }) => isDegraded !== true)
    .map(({ usage }) => usage)
    .filter((usage) => usage !== null);
  const none: Consumption = { costUsd: 0, costIsFloor: false, totalTokens: 0 };
  return { ...usages.map(consumptionOf).reduce(add, none), runsWithUsage: usages.length };
}

/** Runs whose cost is compared with none. */
export function countDegraded(workflows: readonly WorkflowReport[]): number {
  return workflows.reduce((sum, { degradedRuns = 0 }) => sum + degradedRuns, 0);
}

/**
 * Workflows with usage by name. Two workflows may share a name and an earlier report knows
 * nothing else of them, so they are one; their common cache hit rate is unknown.
 */
export function mergeByName(
  workflows: readonly EarlierWorkflow[],
): ReadonlyMap<string, EarlierWorkflow> {
  const merged = new Map<string, EarlierWorkflow>();
  for (const workflow of workflows) {
    if (workflow.runsWithUsage === 0) continue;
    const other = merged.get(workflow.name);
    merged.set(workflow.name, other === undefined ? workflow : merge(other, workflow));
  }
  return merged;
}

function merge(one: EarlierWorkflow, other: EarlierWorkflow): EarlierWorkflow {
  return {
    name: one.name,
    runsWithUsage: one.runsWithUsage + other.runsWithUsage,
    ...add(one, other),
    cacheHitRate: null,
  };
}

function add(one: Consumption, other: Consumption): Consumption {
  return {
    costUsd: sum(one.costUsd, other.costUsd),
    costIsFloor: one.costIsFloor || other.costIsFloor,
    totalTokens: sum(one.totalTokens, other.totalTokens),
  };
}

function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
