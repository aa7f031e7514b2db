import { evidenceOf, sayAtRisk } from './budget-words.ts';
import { defineRule, toFinding } from './rule.ts';

/**
 * A month's budget that the forecast exceeds. Where nothing can be forecast, and of days and
 * runs, a budget of which the threshold's share is spent.
 */
export const budgetAtRisk = defineRule('budget-at-risk', ['budget-share'], ({ report }) => ({
  findings: report.budgets
    .filter(({ status }) => status === 'at-risk')
    .map((budget) => {
      const { forecast, limitUsd } = budget;
      return toFinding('budget-at-risk', null, {
        severity: 'medium',
        confidence: forecast !== null && forecast.low <= limitUsd ? 'medium' : 'high',
        message: sayAtRisk(budget),
        evidence: evidenceOf(budget),
      });
    }),
  notAssessed: [],
}));
