import { describe, expect, it } from 'vitest';
import type { BudgetReport } from '../../src/domain/budget.ts';
import { budgetAtRisk } from '../../src/findings/budget-at-risk.ts';
import { overBudget } from '../../src/findings/over-budget.ts';
import { makeFacts } from '../support/finding-factory.ts';

function makeBudget(overrides: Partial<BudgetReport> = {}): BudgetReport {
  return {
    workflows: null,
    period: 'month',
    limitUsd: 50,
    name: '2026-04',
    spentUsd: 20,
    spentIsFloor: false,
    status: 'within',
    forecast: null,
    runsOutOn: null,
    runs: [],
    ...overrides,
  };
}

const facts = (...budgets: BudgetReport[]) => makeFacts([], { budgets });
const forecast = { monthUsd: 60, low: 45, high: 75, isFloor: false, days: 7 };

describe('over-budget', () => {
  it('says how much, for what and when', () => {
    const month = makeBudget({
      status: 'over',
      spentUsd: 52.1,
      spentIsFloor: true,
      runsOutOn: '2026-04-20',
      workflows: 'Release*',
    });
    const [finding, ...others] = overBudget.find(facts(month, makeBudget())).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'over-budget',
      severity: 'high',
      workflow: null,
      message:
        'At least $52.10 was spent in 2026-04, $2.10 over the budget for Release* of $50.00 a month, which was used up on 2026-04-20.',
      evidence: { unit: 'usd', measured: 52.1, threshold: 50 },
    });
  });

  it('links the runs that cost more', () => {
    const runs = [{ id: 7, attempt: 1, url: 'https://github.com/o/r/actions/runs/7', value: 3 }];
    const run = makeBudget({
      period: 'run',
      name: null,
      limitUsd: 2,
      spentUsd: 3,
      status: 'over',
      runs,
    });
    const [finding] = overBudget.find(facts(run)).findings;
    expect(finding?.evidence.runs).toEqual(runs);
    expect(finding?.message).toBe(
      '$3.00 was spent by the dearest run, $1.00 over the budget of $2.00 a run.',
    );
  });

  it('is not assessed where nothing shows what was spent', () => {
    const { findings, notAssessed } = overBudget.find(
      facts(makeBudget({ status: 'unknown', spentUsd: null, name: null })),
    );
    expect(findings).toEqual([]);
    expect(notAssessed).toEqual([
      {
        kind: 'over-budget',
        workflow: null,
        reason: 'Nothing shows what was spent of the budget of $50.00 a month.',
      },
    ]);
  });
});

describe('a floor within a budget', () => {
  const reasonsOf = (...budgets: BudgetReport[]) =>
    overBudget.find(facts(...budgets)).notAssessed.map(({ reason }) => reason);

  it('proves nothing, so the rule was not assessed', () => {
    const floor = makeBudget({ spentIsFloor: true });
    expect(reasonsOf(floor)).toEqual([
      'Not all that was spent of the budget of $50.00 a month is known.',
    ]);
    expect(reasonsOf(floor, makeBudget({ spentIsFloor: true, status: 'at-risk' }))).toEqual([
      'Not all that was spent of 2 budgets is known.',
    ]);
    expect(reasonsOf(makeBudget({ spentIsFloor: true, status: 'over' }), makeBudget())).toEqual([]);
  });
});

describe('budget-at-risk', () => {
  it('says what the forecast is, and is surer where all of its interval is over', () => {
    const month = makeBudget({ status: 'at-risk', forecast, runsOutOn: '2026-04-28' });
    const [finding] = budgetAtRisk.find(facts(month)).findings;
    expect(finding).toMatchObject({
      severity: 'medium',
      confidence: 'medium',
      message:
        '$20.00 was spent in 2026-04, and at the pace of the last 7 days it will be $60.00 (95% between $45.00 and $75.00) at the end of the month: over the budget of $50.00 a month, which runs out on 2026-04-28.',
    });
    const sure = makeBudget({ ...month, forecast: { ...forecast, low: 51 } });
    expect(budgetAtRisk.find(facts(sure)).findings[0]?.confidence).toBe('high');
  });

  it('says the share of a day’s budget', () => {
    const day = makeBudget({ period: 'day', name: '2026-04-02', spentUsd: 45, status: 'at-risk' });
    expect(budgetAtRisk.find(facts(day)).findings[0]?.message).toBe(
      '$45.00 was spent on 2026-04-02, 90% of the budget of $50.00 a day.',
    );
  });

  it('finds nothing in a budget that is kept or overspent', () => {
    const both = facts(makeBudget(), makeBudget({ status: 'over', spentUsd: 60 }));
    expect(budgetAtRisk.find(both)).toEqual({ findings: [], notAssessed: [] });
  });
});
