import type { EarlierWorkflow, WorkflowReport } from '../domain/report.ts';

/**
 * What each workflow with usage consumed, by name, in the words of an earlier report, so
 * that now and then are compared in one shape.
 */
export function consumptionByName(
  workflows: readonly WorkflowReport[],
): ReadonlyMap<string, EarlierWorkflow> {
  return mergeByName(
    workflows.map(({ name, runsWithUsage, usage }) => ({
      name,
      runsWithUsage,
      costUsd: usage.costUsd,
      costIsFloor: usage.costIsFloor,
      totalTokens: usage.totalTokens,
      cacheHitRate: usage.cacheHitRate,
    })),
  );
}

/**
 * Workflows with usage by name. Two workflows may share a name and an earlier report knows
 * nothing else of them, so they are one; their common cache hit rate is not known.
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
    costUsd: sum(one.costUsd, other.costUsd),
    costIsFloor: one.costIsFloor || other.costIsFloor,
    totalTokens: sum(one.totalTokens, other.totalTokens),
    cacheHitRate: null,
  };
}

function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
