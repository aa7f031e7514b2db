import { evidenceOf, sayBudget, sayOverBudget } from './budget-words.ts';
import { defineRule, toFinding } from './rule.ts';

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
  notAssessed: report.budgets
    .filter(({ status }) => status === 'unknown')
    .map((budget) => ({
      kind: 'over-budget',
      workflow: null,
      reason: `Nothing shows what was spent of ${sayBudget(budget)}${budget.workflows === null ? '' : '; check what its glob matches'}.`,
    })),
}));
