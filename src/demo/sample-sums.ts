import { scopeKey } from '../history/scope.ts';
import type { EarlierWorkflow } from '../domain/report.ts';
import type { ModelSpend, WorkflowSpend } from '../domain/spend-detail.ts';
import { groupBy } from '../domain/group-by.ts';
import { toDollars, toNanos } from '../domain/money.ts';
import type { SampleRequest } from './sample-records.ts';

/** What one attempt of a run spent, and when it completed. */
export interface SampleSpend {
  readonly workflow: string;
  readonly at: Date;
  readonly requests: readonly SampleRequest[];
}

/** What an earlier report held of its window: all Claude requests of runs that completed in it. */
export interface SampleSum {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly basis: 'last-report';
  readonly runsWithUsage: number;
  readonly runsMissing: number;
  readonly scope: string;
  readonly costUsd: number;
  readonly costIsFloor: boolean;
  readonly totalTokens: number;
  readonly workflows: readonly WorkflowSum[];
  readonly workflowsAreCut: boolean;
  readonly spends: readonly WorkflowSpend[];
}

export interface WorkflowSum extends EarlierWorkflow {
  readonly costUsd: number;
  readonly totalTokens: number;
  readonly cacheHitRate: number;
  /** (uncached input + cache read) / output. */
  readonly ratio: number;
  readonly topModel: string;
}

/** Sums what completed in `[from, to)`, dearest workflow first. */
export function sumSpends(spends: readonly SampleSpend[], from: string, to: string): SampleSum {
  const groups = new Map<string, SampleSpend[]>();
  for (const spend of spends) {
    const isCounted =
      spend.at >= new Date(from) &&
      spend.at < new Date(to) &&
      spend.requests.some(({ provider }) => provider === 'anthropic');
    if (isCounted) groups.set(spend.workflow, [...(groups.get(spend.workflow) ?? []), spend]);
  }
  const workflows = [...groups]
    .map(([name, group]) => sumOfWorkflow(name, group))
    .sort((a, b) => b.costUsd - a.costUsd);
  return {
    date: to.slice(0, 10),
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    basis: 'last-report',
    runsWithUsage: add(workflows, (workflow) => workflow.runsWithUsage),
    runsMissing: 0,
    scope: scopeKey({ providers: ['anthropic'], workflows: [], excludeWorkflows: [] }),
    costUsd: add(workflows, (workflow) => workflow.costUsd),
    costIsFloor: workflows.some((workflow) => workflow.costIsFloor),
    totalTokens: add(workflows, (workflow) => workflow.totalTokens),
    workflows,
    workflowsAreCut: false,
    spends: [...groups].map(([name, group]) => spendOfWorkflow(name, group)),
  };
}

function sumOfWorkflow(name: string, spends: readonly SampleSpend[]): WorkflowSum {
  const requests = spends.flatMap((spend) => spend.requests);
  const uncached = add(requests, (request) => request.uncached);
  const cacheRead = add(requests, (request) => request.cacheRead);
  const output = add(requests, (request) => request.output);
  return {
    name,
    runsWithUsage: spends.length,
    costUsd: add(requests, (request) => request.costUsd ?? 0),
    costIsFloor: requests.some((request) => request.costUsd === undefined),
    totalTokens: uncached + cacheRead + output + add(requests, (request) => request.cacheWrite),
    cacheHitRate: cacheRead / (cacheRead + uncached),
    ratio: (uncached + cacheRead) / output,
    topModel: requests[0]?.model ?? 'unknown',
  };
}

function spendOfWorkflow(name: string, spends: readonly SampleSpend[]): WorkflowSpend {
  const requests = spends.flatMap((spend) => spend.requests);
  const models = Array.from(
    groupBy(requests, ({ model }) => model),
    ([model, group]): ModelSpend => ({
      model,
      requests: group.length,
      uncachedInput: add(group, ({ uncached }) => uncached),
      cacheRead: add(group, ({ cacheRead }) => cacheRead),
      cacheWrite: add(group, ({ cacheWrite }) => cacheWrite),
      output: add(group, ({ output }) => output),
      costUsd: group.some(({ costUsd }) => costUsd === undefined)
        ? null
        : toDollars(group.reduce((sum, { costUsd = 0 }) => sum + toNanos(costUsd), 0)),
    }),
  );
  return { name, runs: spends.length, models };
}

/** Rounded to the millionth, so that no sum shows the noise of binary fractions. */
function add<T>(items: readonly T[], pick: (item: T) => number): number {
  return Number(items.reduce((total, item) => total + pick(item), 0).toFixed(6));
}
