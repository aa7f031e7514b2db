import { perMonth } from '../domain/month.ts';
import { evidenceRuns } from './evidence-runs.ts';
import { defineRule, toFinding, type Facts, type Judgement } from './rule.ts';
import { usedRuns, usedWorkflows } from './scope.ts';
import type { CheaperModel } from './spend-facts.ts';
import { sayUsd } from './wording.ts';
import type { WorkflowReport } from '../domain/report.ts';

/**
 * The same tokens would cost less on the next smaller model of the family. Whether that one
 * does the work, no number says: so this is never sure, and never of high severity.
 */
export const dearerModel = defineRule('dearer-model', ['dearer-model-usd-per-month'], (facts) => ({
  findings: usedWorkflows(facts.report.workflows).flatMap((workflow) => {
    const models = worthNaming(workflow, facts);
    const [first] = models;
    return first === undefined
      ? []
      : [toFinding('dearer-model', workflow.name, judge(workflow, first, models))];
  }),
  notAssessed: [],
}));

function worthNaming(
  workflow: WorkflowReport,
  { report, thresholds, spendFactsOf }: Facts,
): readonly CheaperModel[] {
  const least = thresholds['dearer-model-usd-per-month'];
  const models = spendFactsOf?.(workflow)?.cheaperModels ?? [];
  return models.filter(({ savingUsd }) => (perMonth(savingUsd, report.window) ?? 0) >= least);
}

function judge(
  workflow: WorkflowReport,
  first: CheaperModel,
  models: readonly CheaperModel[],
): Judgement {
  const costUsd = sum(models.map((one) => one.costUsd));
  const usd = sum(models.map(({ savingUsd }) => savingUsd));
  const others = models.length > 1 ? ', and so on for its other models' : '';
  const runs = usedRuns(workflow).map((run) => ({ run, value: run.usage.costUsd }));
  return {
    confidence: 'low',
    message: `Its ${sayUsd(first.costUsd)} on ${first.model} would be ${sayUsd(first.costUsd - first.savingUsd)} on ${first.cheaper} for the same tokens${others}.`,
    evidence: { unit: 'usd', measured: costUsd, threshold: null, runs: evidenceRuns(runs) },
    saving: { usd, isUpperBound: true, of: { costUsd, cheaperUsd: costUsd - usd } },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
