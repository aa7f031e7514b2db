import type { BudgetReport } from '../domain/budget.ts';
import type { Evidence } from '../domain/finding.ts';
import { sayUsd, sayUsdOrMore } from './wording.ts';

/** `the budget of $50.00 a month for "Release*"`: plain text, as messages of findings are. */
export function sayBudget({ workflows, period, limitUsd }: BudgetReport): string {
  const of = workflows === null ? '' : ` for "${workflows}"`;
  return `the budget of ${sayUsd(limitUsd)} a ${period}${of}`;
}

/** `At least $52.10 was spent in 2026-11`, of a budget of which that is known. */
export function sayBudgetSpent({ period, name, ...budget }: BudgetReport): string {
  const spent = sayUsdOrMore(budget.spentUsd ?? 0, budget.spentIsFloor && period !== 'run');
  const amount = spent.charAt(0).toUpperCase() + spent.slice(1);
  if (period === 'run') return `${amount} was spent by the dearest run`;
  return `${amount} was spent ${period === 'month' ? 'in' : 'on'} ${name ?? 'this window'}`;
}

/** The limit, what was spent, and the runs that spent more than it. */
export function evidenceOf({ spentUsd, limitUsd, runs }: BudgetReport): Evidence {
  return { unit: 'usd', measured: spentUsd, threshold: limitUsd, runs };
}
