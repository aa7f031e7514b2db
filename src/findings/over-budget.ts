import { evidenceOf, sayBudget, sayBudgetSpent } from './budget-words.ts';
import { defineRule, toFinding } from './rule.ts';
import { sayUsd } from './wording.ts';

/** More was spent in a month, on a day or by a run than its budget allows. A floor proves it. */
export const overBudget = defineRule('over-budget', [], ({ report }) => ({
  findings: report.budgets
    .filter(({ status }) => status === 'over')
    .map((budget) => {
      const over = sayUsd((budget.spentUsd ?? 0) - budget.limitUsd);
      const on = budget.runsOutOn === null ? '' : `, which was used up on ${budget.runsOutOn}`;
      return toFinding('over-budget', null, {
        severity: 'high',
        confidence: 'high',
        message: `${sayBudgetSpent(budget)}, ${over} over ${sayBudget(budget)}${on}.`,
        evidence: evidenceOf(budget),
      });
    }),
  notAssessed: report.budgets
    .filter(({ status }) => status === 'unknown')
    .map((budget) => ({
      kind: 'over-budget',
      workflow: null,
      reason: `Nothing shows what was spent of ${sayBudget(budget)}.`,
    })),
}));
