import type { Finding, Severity } from '../domain/finding.ts';
import type { WorkflowReport } from '../domain/report.ts';
import { sumKnown } from '../domain/sum-known.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { defineRule, toFinding, type AssessedReport } from './rule.ts';
import { usedRuns } from './scope.ts';
import { sayList, sayMany, sayTokens } from './wording.ts';

/** Share of all tokens from which the report's cost says little. */
const HIGH_SHARE = 0.5;
/** Share of all tokens under which the report's cost is nearly whole. */
const LOW_SHARE = 0.1;

/** What the report calls the model of records that name none. */
const NO_NAME = 'unknown';
const NO_NAME_REMEDY =
  'Update the program that writes these records: without the name of its model, a request has no price.';

/** A longer name would bury the sentence. */
const MAX_NAME_CHARS = 60;

/** Each model without a price; about the workflow when only one uses it, else about the report. */
export const unpricedModel = defineRule('unpriced-model', [], ({ report }) => {
  const usersOf = workflowsByModel(report);
  return {
    findings: report.pricing.unpriced.map((model) =>
      findingOf(model, usersOf.get(model) ?? [], report),
    ),
    notAssessed: [],
  };
});

/** Thousands of models in as many workflows are looked up, not searched for. */
function workflowsByModel({ workflows }: AssessedReport): Map<string, WorkflowReport[]> {
  const users = new Map<string, WorkflowReport[]>();
  for (const workflow of workflows) {
    for (const { model } of workflow.models) {
      const known = users.get(model);
      if (known === undefined) users.set(model, [workflow]);
      else known.push(workflow);
    }
  }
  return users;
}

function findingOf(
  model: string,
  users: readonly WorkflowReport[],
  report: AssessedReport,
): Finding {
  const tokens = tokensOf(model, users);
  const amount = tokens === null ? '' : ` (${sayTokens(tokens)} tokens)`;
  const name = model.length > MAX_NAME_CHARS ? `${model.slice(0, MAX_NAME_CHARS)}…` : model;
  const isNameless = model === NO_NAME;
  const what = isNameless ? 'Requests without a model name' : `Requests to the model ${name}`;
  const where = users.length > 1 ? ` in ${whereUsed(users)}` : '';
  const runs = users
    .flatMap(usedRuns)
    .filter(({ usage }) => usage.costIsFloor || usage.costUsd === null);
  // A run's tokens may be of other models too, so the largest runs are named without them.
  const largest = evidenceRuns(runs.map((run) => ({ run, value: run.usage.totalTokens })));
  return toFinding('unpriced-model', users.length === 1 ? (users[0]?.name ?? null) : null, {
    severity: severityByShare(tokens, report.totals.totalTokens),
    confidence: 'high',
    message: `${what}${where} have no price${amount}, so the true cost is higher.`,
    ...(isNameless && { remedy: NO_NAME_REMEDY }),
    evidence: {
      unit: 'tokens',
      measured: tokens,
      threshold: null,
      runs: largest.map((run) => ({ ...run, value: null })),
    },
  });
}

function whereUsed(users: readonly WorkflowReport[]): string {
  const names = users.map(({ name }) => name);
  return `${sayMany(users.length, 'workflow')} (${sayList(names)})`;
}

/** Tokens of the model over these workflows; `null` when none is known. */
function tokensOf(model: string, users: readonly WorkflowReport[]): number | null {
  const own = users.flatMap(({ models }) => models).filter((one) => one.model === model);
  return sumKnown(own.map(({ usage }) => usage.totalTokens));
}

function severityByShare(tokens: number | null, all: number | null): Severity {
  if (tokens === null || all === null || all === 0) return 'medium';
  const share = tokens / all;
  if (share >= HIGH_SHARE) return 'high';
  return share < LOW_SHARE ? 'low' : 'medium';
}
