import type { ComparedPart, Metric, RunModelSpend, RunSpend } from '../domain/comparison.ts';
import { groupBy } from '../domain/group-by.ts';
import type { ModelSpend, WorkflowSpend } from '../domain/spend-detail.ts';
import { metricOfSpend, TOKENS_A_UNIT, weightsOf } from './metric.ts';
import { costOfWindow, splitChange, type RatesOf, type SpendWindow } from './split-change.ts';

/**
 * Splits the change of a workflow's mean among its causes, as the change of a cost is split:
 * a metric of tokens is a cost too, at the weights of the metric. Both sides are taken per run,
 * so how many runs there were is no cause. Where any record is a total of requests, each run
 * counts as one request of each of its models, and lengths are those of whole runs.
 *
 * @param before - runs of known metric, one or more.
 * @param after - likewise.
 * @param ratesOf - relative prices for `cost`.
 */
export function splitMeans(
  before: readonly RunSpend[],
  after: readonly RunSpend[],
  metric: Metric,
  ratesOf: RatesOf,
): readonly ComparedPart[] {
  const weights = weightsOf(metric);
  const all = [...before, ...after].flatMap(({ models }) => models);
  const byRun = all.some(({ requests }) => requests === null);
  const parts = splitChange(
    windowOf(before, metric, byRun),
    windowOf(after, metric, byRun),
    weights ? () => weights : ratesOf,
  );
  const workflow = before[0]?.workflow ?? '';
  return parts.map(({ kind, model, usd }) =>
    metric === 'cost'
      ? { kind, workflow, model, usd }
      : { kind, workflow, model, tokens: toTokens(usd) },
  );
}

/**
 * The mean of runs of known metric, of which there is one or more: US dollars to the nano-dollar
 * or tokens to the thousandth, rounded as the parts are that have to sum to its change.
 */
export function meanOfRuns(runs: readonly RunSpend[], metric: Metric): number {
  const mean = costOfWindow(windowOf(runs, metric, false));
  return metric === 'cost' ? mean : toTokens(mean);
}

/** Millions of tokens to tokens, in whole thousandths. */
export function toTokens(millions: number): number {
  return Math.round(millions * TOKENS_A_UNIT * 1e3) / 1e3;
}

/** Runs as a span whose costs are those of one run. */
function windowOf(runs: readonly RunSpend[], metric: Metric, byRun: boolean): SpendWindow {
  return { workflows: [spendOf(runs, metric, byRun)], scale: 1 / runs.length };
}

/** What all runs came to. Its name is no matter: there is one workflow on each side. */
function spendOf(runs: readonly RunSpend[], metric: Metric, byRun: boolean): WorkflowSpend {
  const spends = runs.flatMap(({ models }) => models);
  const models = Array.from(
    groupBy(spends, ({ model }) => model),
    ([model, group]) => sumOf(model, group, metric, byRun),
  );
  return { name: '', runs: runs.length, models };
}

function sumOf(
  model: string,
  spends: readonly RunModelSpend[],
  metric: Metric,
  byRun: boolean,
): ModelSpend {
  const sum = (of: (spend: RunModelSpend) => number | null): number | null =>
    spends.reduce((all: number | null, spend) => {
      const value = of(spend);
      return all === null || value === null ? null : all + value;
    }, 0);
  const known = spends.map((spend) => metricOfSpend(spend, metric)).filter((one) => one !== null);
  const costUsd = known.length === 0 ? null : known.reduce((all, value) => all + value, 0);
  const isUnexplained = spends.some(
    ({ unsplit, tokensAreFloor, costIsFloor }) =>
      unsplit !== null || tokensAreFloor || (metric === 'cost' && costIsFloor),
  );
  if (isUnexplained) return { ...UNKNOWN, model, costUsd };
  return {
    model,
    requests: byRun ? spends.length : sum(({ requests }) => requests),
    uncachedInput: sum(({ uncachedInput }) => uncachedInput),
    cacheRead: sum(({ cacheRead }) => cacheRead),
    cacheWrite: sum(({ cacheWrite }) => cacheWrite),
    output: sum(({ output }) => output),
    costUsd,
  };
}

const UNKNOWN = {
  requests: null,
  uncachedInput: null,
  cacheRead: null,
  cacheWrite: null,
  output: null,
} as const;
