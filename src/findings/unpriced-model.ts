import type { Finding, Severity } from '../domain/finding.ts';
import type { NearestPrice, WorkflowReport } from '../domain/report.ts';
import { sumKnown } from '../domain/sum-known.ts';
import { CATALOGUE } from './catalogue.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { defineRule, toFinding, type AssessedReport } from './rule.ts';
import { usedRuns } from './scope.ts';
import { sayList, sayMany, sayTokens, sayUsd } from './wording.ts';

/** Share of the whole cost, or of all tokens, from which the report's cost means little. */
const HIGH_SHARE = 0.5;
/** Share under which the report's cost is nearly whole. */
const LOW_SHARE = 0.1;

/** In what way a model has no price that has one else; to stand after its name. */
export const IN_WHICH: Readonly<Record<NearestPrice['reason'], string>> = {
  'no-price': '',
  'no-price-for-speed': ' in a mode such as "fast"',
  'no-price-for-tier': ' on a service tier such as "priority"',
};

/** What the report calls the model of records that name none. */
const NO_NAME = 'unknown';
const NO_NAME_REMEDY =
  'Update the program that writes these records: without the name of its model, a request has no price.';

/** The input "prices" has one price a model. */
const MODIFIER_REMEDY =
  'Take it from the provider’s bill: there is no public price for this speed or service tier.';

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
  const nearest = report.pricing.nearest?.find((price) => price.model === model);
  const amounts = [
    ...(tokens === null ? [] : [`${sayTokens(tokens)} tokens`]),
    ...sayNearest(nearest),
  ];
  const amount = amounts.length === 0 ? '' : ` (${amounts.join(', ')})`;
  const name = model.length > MAX_NAME_CHARS ? `${model.slice(0, MAX_NAME_CHARS)}…` : model;
  const isNameless = model === NO_NAME;
  const what = isNameless ? 'Requests without a model name' : `Requests to the model ${name}`;
  const reason = nearest?.reason ?? 'no-price';
  const where = `${IN_WHICH[reason]}${users.length > 1 ? ` in ${whereUsed(users)}` : ''}`;
  const runs = users
    .flatMap(usedRuns)
    .filter(({ usage }) => usage.costIsFloor || usage.costUsd === null);
  // A run's tokens may be of other models too, so the largest runs are named without them.
  const largest = evidenceRuns(runs.map((run) => ({ run, value: run.usage.totalTokens })));
  return toFinding('unpriced-model', users.length === 1 ? (users[0]?.name ?? null) : null, {
    severity: severityOf(tokens, nearest, report),
    confidence: 'high',
    message: `${what}${where} have no price${amount}, so the true cost is higher.`,
    remedy: remedyFor(model, reason),
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

/**
 * Tokens of the model over these workflows; `null` when none is known, and where some of its
 * requests have a price, as nothing tells whose tokens are whose.
 */
function tokensOf(model: string, users: readonly WorkflowReport[]): number | null {
  const own = users.flatMap(({ models }) => models).filter((one) => one.model === model);
  const isPriced = own.some(({ usage }) => usage.costUsd !== null);
  return isPriced ? null : sumKnown(own.map(({ usage }) => usage.totalTokens));
}

function remedyFor(model: string, reason: NearestPrice['reason']): string {
  if (model === NO_NAME) return NO_NAME_REMEDY;
  return reason === 'no-price' ? CATALOGUE['unpriced-model'].remedy : MODIFIER_REMEDY;
}

/** The wording of an estimate. */
function sayNearest(nearest: NearestPrice | undefined): string[] {
  if (nearest === undefined || nearest.usd === null) return [];
  const as = nearest.as === null ? 'at the prices of the nearest models' : `as ${nearest.as}`;
  return [`≈ ${sayUsd(nearest.usd)} ${nearest.reason === 'no-price' ? as : 'at its list price'}`];
}

/** By what it may cost, else by its tokens: those of a cheap model mean little for the cost. */
function severityOf(
  tokens: number | null,
  nearest: NearestPrice | undefined,
  { totals, pricing }: AssessedReport,
): Severity {
  const estimated = nearest?.usd ?? null;
  if (estimated === null) return severityByShare(tokens, totals.totalTokens);
  const estimates = pricing.nearest?.map(({ usd }) => usd ?? 0) ?? [];
  const all = estimates.reduce((sum, usd) => sum + usd, totals.costUsd ?? 0);
  return severityByShare(estimated, all);
}

function severityByShare(part: number | null, all: number | null): Severity {
  if (part === null || all === null || all === 0) return 'medium';
  const share = part / all;
  if (share >= HIGH_SHARE) return 'high';
  return share < LOW_SHARE ? 'low' : 'medium';
}
