import type { BudgetReport } from '../domain/budget.ts';
import type { Evidence } from '../domain/finding.ts';
import { sayShare, sayUsd, sayUsdOrMore } from './wording.ts';

/** `the budget for Release* of $50.00 a month`: plain text, as messages of findings are. */
export function sayBudget({ workflows, period, limitUsd }: BudgetReport): string {
  const of = workflows === null ? '' : ` for ${workflows}`;
  return `the budget${of} of ${sayUsd(limitUsd)} a ${period}`;
}

/** `At least $52.10 was spent in 2026-11`, of a budget of which that is known. */
function sayBudgetSpent({ period, name, ...budget }: BudgetReport): string {
  const spent = sayUsdOrMore(budget.spentUsd ?? 0, budget.spentIsFloor && period !== 'run');
  const amount = spent.charAt(0).toUpperCase() + spent.slice(1);
  if (period === 'run') return `${amount} was spent by the dearest run`;
  return `${amount} was spent ${period === 'month' ? 'in' : 'on'} ${name ?? 'this window'}`;
}

/** The limit, what was spent, and the runs that spent more than it. */
export function evidenceOf({ spentUsd, limitUsd, runs }: BudgetReport): Evidence {
  return { unit: 'usd', measured: spentUsd, threshold: limitUsd, runs };
}

/** The sentence of a budget that is overspent. */
export function sayOverBudget(budget: BudgetReport): string {
  const over = sayUsd((budget.spentUsd ?? 0) - budget.limitUsd);
  const on = budget.runsOutOn === null ? '' : `, which was used up on ${budget.runsOutOn}`;
  return `${sayBudgetSpent(budget)}, ${over} over ${sayBudget(budget)}${on}.`;
}

/** The sentence of a budget that is at risk. */
export function sayAtRisk(budget: BudgetReport): string {
  const { forecast, limitUsd, spentUsd, runsOutOn } = budget;
  const spent = sayBudgetSpent(budget);
  if (forecast === null) {
    return `${spent}, ${sayShare((spentUsd ?? 0) / limitUsd)} of ${sayBudget(budget)}.`;
  }
  const on = runsOutOn === null ? '' : `, which runs out on ${runsOutOn}`;
  const range = `95% between ${sayUsd(forecast.low)} and ${sayUsd(forecast.high)}`;
  return `${spent}, and at the pace of the last ${forecast.days} days it will be ${sayUsd(forecast.monthUsd)} (${range}) at the end of the month: over ${sayBudget(budget)}${on}.`;
}
