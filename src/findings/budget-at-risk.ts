import type { BudgetReport } from '../domain/budget.ts';
import { evidenceOf, sayBudget, sayBudgetSpent } from './budget-words.ts';
import { defineRule, toFinding } from './rule.ts';
import { sayShare, sayUsd } from './wording.ts';

/**
 * A month's budget that the forecast exceeds. Where nothing can be forecast, and of days and
 * runs, a budget of which the threshold's share is spent.
 */
export const budgetAtRisk = defineRule('budget-at-risk', ['budget-share'], ({ report }) => ({
  findings: report.budgets
    .filter(({ status }) => status === 'at-risk')
    .map((budget) =>
      toFinding('budget-at-risk', null, {
        severity: 'medium',
        confidence:
          budget.forecast !== null && budget.forecast.low <= budget.limitUsd ? 'medium' : 'high',
        message: `${sayBudgetSpent(budget)}, ${sayRisk(budget)}.`,
        evidence: evidenceOf(budget),
      }),
    ),
  notAssessed: [],
}));

function sayRisk(budget: BudgetReport): string {
  const { forecast, limitUsd, spentUsd, runsOutOn } = budget;
  if (forecast === null) {
    return `${sayShare((spentUsd ?? 0) / limitUsd)} of ${sayBudget(budget)}`;
  }
  const on = runsOutOn === null ? '' : `, which runs out on ${runsOutOn}`;
  const range = `95% between ${sayUsd(forecast.low)} and ${sayUsd(forecast.high)}`;
  return `and at the pace of the last ${forecast.days} days it will be ${sayUsd(forecast.monthUsd)} (${range}) at the end of the month: over ${sayBudget(budget)}${on}`;
}
