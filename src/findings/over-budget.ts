import type { BudgetReport } from '../domain/budget.ts';
import { evidenceOf, sayBudget, sayOverBudget } from './budget-words.ts';
import { defineRule, toFinding } from './rule.ts';
import { sayMany } from './wording.ts';

/** More was spent in a month, on a day or by a run than its budget allows. A floor proves it. */
export const overBudget = defineRule('over-budget', [], ({ report }) => ({
  findings: report.budgets
    .filter(({ status }) => status === 'over')
    .map((budget) =>
      toFinding('over-budget', null, {
        severity: 'high',
        confidence: 'high',
        message: sayOverBudget(budget),
        evidence: evidenceOf(budget),
      }),
    ),
  notAssessed: [...unknown(report.budgets), ...partlyKnown(report.budgets)].map((reason) => ({
    kind: 'over-budget',
    workflow: null,
    reason,
  })),
}));

function unknown(budgets: readonly BudgetReport[]): readonly string[] {
  return budgets
    .filter(({ status }) => status === 'unknown')
    .map((budget) => {
      const cure = budget.workflows === null ? '' : '; check what its glob matches';
      return `Nothing shows what was spent of ${sayBudget(budget)}${cure}.`;
    });
}

/** A floor within a budget proves nothing. */
function partlyKnown(budgets: readonly BudgetReport[]): readonly string[] {
  const floors = budgets.filter(({ status, spentIsFloor }) => status !== 'over' && spentIsFloor);
  const [first] = floors;
  if (first === undefined) return [];
  const what = floors.length === 1 ? sayBudget(first) : sayMany(floors.length, 'budget');
  return [`Not all that was spent of ${what} is known.`];
}
