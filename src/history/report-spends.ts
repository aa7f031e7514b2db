import type { EarlierWorkflow, ModelUsage, WorkflowReport } from '../domain/report.ts';
import type { ModelSpend, WorkflowSpend } from '../domain/spend-detail.ts';

/** What each workflow with usage spent, by name and model; those that share a name are one. */
export function spendsOf(workflows: readonly WorkflowReport[]): readonly WorkflowSpend[] {
  const spends = new Map<string, WorkflowSpend>();
  for (const { name, runsWithUsage, models } of workflows) {
    if (models.length === 0) continue;
    const known = spends.get(name) ?? { name, runs: 0, models: [] };
    spends.set(name, {
      name,
      runs: known.runs + runsWithUsage,
      models: mergeModels([...known.models, ...models.map(toModelSpend)]),
    });
  }
  return [...spends.values()];
}

/** The same of a report that told its workflows' costs alone. */
export function costsOf(
  workflows: readonly Pick<EarlierWorkflow, 'name' | 'runsWithUsage' | 'costUsd'>[],
): readonly WorkflowSpend[] {
  const spends = new Map<string, WorkflowSpend>();
  for (const { name, runsWithUsage, costUsd } of workflows) {
    const known = spends.get(name) ?? { name, runs: 0, models: [] };
    const cost = { ...UNKNOWN_TOKENS, model: '', requests: null, costUsd };
    spends.set(name, {
      name,
      runs: known.runs + runsWithUsage,
      models: mergeModels([...known.models, cost]),
    });
  }
  return [...spends.values()];
}

const UNKNOWN_TOKENS = { uncachedInput: null, cacheRead: null, cacheWrite: null, output: null };

/** Tokens of requests and of totals together say nothing of a request, nor does half a cost. */
function toModelSpend({ model, usage }: ModelUsage): ModelSpend {
  const { requestsAreFloor, unsplitTokens, costIsFloor } = usage;
  if (requestsAreFloor || unsplitTokens !== undefined || costIsFloor) {
    return { ...UNKNOWN_TOKENS, model, requests: null, costUsd: usage.costUsd };
  }
  return {
    model,
    requests: usage.requests,
    uncachedInput: usage.uncachedInputTokens,
    cacheRead: usage.cacheReadTokens,
    // OpenAI's and Gemini's records have no cache writes, which are none then.
    cacheWrite: usage.cacheWriteTokens ?? (usage.cacheReadTokens === null ? null : 0),
    output: usage.outputTokens,
    costUsd: usage.costUsd,
  };
}

function mergeModels(models: readonly ModelSpend[]): readonly ModelSpend[] {
  const merged = new Map<string, ModelSpend>();
  for (const one of models) {
    const other = merged.get(one.model);
    merged.set(one.model, other === undefined ? one : addModels(one.model, other, one));
  }
  return [...merged.values()];
}

/** A count that one of the two lacks is unknown of both; a cost is what is known of it. */
export function addModels(model: string, a: ModelSpend, b: ModelSpend): ModelSpend {
  const add = (one: number | null, other: number | null): number | null =>
    one === null || other === null ? null : one + other;
  return {
    model,
    requests: add(a.requests, b.requests),
    uncachedInput: add(a.uncachedInput, b.uncachedInput),
    cacheRead: add(a.cacheRead, b.cacheRead),
    cacheWrite: add(a.cacheWrite, b.cacheWrite),
    output: add(a.output, b.output),
    costUsd: a.costUsd === null ? b.costUsd : a.costUsd + (b.costUsd ?? 0),
  };
}
