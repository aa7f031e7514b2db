import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetReport } from '../../src/domain/budget.ts';
import type { Notified, NotifyOn } from '../../src/domain/notification.ts';
import { decideNews } from '../../src/notify/decide-news.ts';
import { makeFinding } from '../support/report-factory.ts';

function makeBudget(overrides: Partial<BudgetReport> = {}): BudgetReport {
  return {
    workflows: null,
    period: 'month',
    limitUsd: 50,
    name: '2026-11',
    spentUsd: 60,
    spentIsFloor: false,
    status: 'over',
    forecast: null,
    runsOutOn: null,
    runs: [],
    ...overrides,
  };
}

/** What a series of reports sends, day by day, each keeping what was sent. */
function sendAll(
  reports: readonly {
    readonly date: string;
    readonly budgets?: readonly BudgetReport[];
    readonly findings?: readonly ReturnType<typeof makeFinding>[];
  }[],
  notifyOn: NotifyOn = 'budget',
): readonly (readonly string[])[] {
  let notified: readonly Notified[] = [];
  return reports.map(({ date, budgets = [], findings = [] }) => {
    const { sentences, after } = decideNews({ budgets, findings }, { notifyOn, notified, date });
    notified = after;
    return sentences;
  });
}

describe('a finding about calls', () => {
  it('is sent once for each agent and day', () => {
    const over = (agent: string, day: string) =>
      makeFinding({
        kind: 'silent-retries',
        severity: 'high',
        workflow: null,
        about: { agent, day },
      });
    const sent = sendAll(
      [
        { date: '2026-11-20', findings: [over('a', '2026-11-20')] },
        { date: '2026-11-21', findings: [over('a', '2026-11-20'), over('b', '2026-11-20')] },
        { date: '2026-11-22', findings: [over('a', '2026-11-22'), over('b', '2026-11-20')] },
        { date: '2026-11-23', findings: [over('a', '2026-11-22')] },
      ],
      'high',
    );
    expect(sent.map(({ length }) => length)).toEqual([1, 1, 1, 0]);
  });
});

describe('a budget that is overspent', () => {
  it('is sent once in its month, even when a report between does not show it', () => {
    const sent = sendAll([
      { date: '2026-11-20', budgets: [makeBudget()] },
      { date: '2026-11-21', budgets: [makeBudget({ spentUsd: 70 })] },
      { date: '2026-11-22', budgets: [makeBudget({ status: 'within', spentUsd: 3 })] },
      { date: '2026-11-23', budgets: [makeBudget({ spentUsd: 80 })] },
      { date: '2026-12-20', budgets: [makeBudget({ name: '2026-12' })] },
    ]);
    expect(sent.map(({ length }) => length)).toEqual([1, 0, 0, 0, 1]);
    expect(sent[0]).toEqual([
      '$60.00 was spent in 2026-11, $10.00 over the budget of $50.00 a month.',
    ]);
  });

  it('is sent again under another limit, and for other workflows', () => {
    const sent = sendAll([
      { date: '2026-11-20', budgets: [makeBudget()] },
      { date: '2026-11-21', budgets: [makeBudget({ limitUsd: 55 })] },
      {
        date: '2026-11-22',
        budgets: [makeBudget({ limitUsd: 55 }), makeBudget({ workflows: 'Smoke*' })],
      },
    ]);
    expect(sent.map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(sent[2]?.[0]).toContain('Smoke*');
  });

  it('of a day or a run is sent for each day and each run', () => {
    const day = (name: string) => makeBudget({ period: 'day', name, limitUsd: 5 });
    const run = (...ids: number[]) =>
      makeBudget({
        period: 'run',
        name: null,
        limitUsd: 2,
        runs: ids.map((id) => ({ id, attempt: 1, url: '', value: 3 })),
      });
    const sent = sendAll([
      { date: '2026-11-20', budgets: [day('2026-11-19'), run(1)] },
      { date: '2026-11-20', budgets: [day('2026-11-19'), run(2, 1)] },
      { date: '2026-11-21', budgets: [day('2026-11-20'), run(2)] },
      { date: '2026-11-22', budgets: [day('2026-11-20'), run(3)] },
    ]);
    expect(sent.map(({ length }) => length)).toEqual([2, 1, 1, 1]);
  });

  it('at risk is sent only where findings of medium severity are', () => {
    const reports = [{ date: '2026-11-20', budgets: [makeBudget({ status: 'at-risk' })] }];
    for (const [on, count] of [
      ['budget', 0],
      ['high', 0],
      ['medium', 1],
      ['low', 1],
    ] as const) {
      expect(sendAll(reports, on)[0]).toHaveLength(count);
    }
    const crossing = [...reports, { date: '2026-11-21', budgets: [makeBudget()] }];
    expect(sendAll(crossing, 'low').map(({ length }) => length)).toEqual([1, 1]);
  });
});

describe('a finding', () => {
  it('is sent when it is new or was over, from the severity on that is asked for', () => {
    const finding = makeFinding({ severity: 'high', workflow: 'a' });
    const reports = [
      { date: '2026-11-20', findings: [finding, makeFinding({ workflow: 'b' })] },
      { date: '2026-11-21', findings: [finding] },
      { date: '2026-11-22' },
      { date: '2026-11-23', findings: [finding] },
      { date: '2026-11-24', findings: [{ ...finding, severity: 'medium' as const }] },
      { date: '2026-11-25', findings: [finding] },
    ];
    expect(sendAll(reports, 'high').map(({ length }) => length)).toEqual([1, 0, 0, 1, 0, 1]);
    expect(sendAll(reports, 'budget').flat()).toEqual([]);
    expect(sendAll(reports, 'high')[0]?.[0]).toBe(
      'Costly run in a: 1 of 2 runs cost more than $1.00: $1.69.',
    );
  });
});

describe('what was sent', () => {
  const budget = fc
    .record({
      workflows: fc.option(fc.constantFrom('a*', 'b*')),
      period: fc.constantFrom('month' as const, 'day' as const),
      status: fc.constantFrom('over' as const, 'within' as const, 'at-risk' as const),
      limitUsd: fc.constantFrom(1, 2),
    })
    .map((one) => makeBudget({ ...one, name: one.period === 'month' ? '2026-11' : '2026-11-20' }));
  const reports = fc.array(
    fc.record({
      date: fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22'),
      budgets: fc.uniqueArray(budget, {
        selector: ({ workflows, period, limitUsd }) => `${workflows} ${period} ${limitUsd}`,
      }),
    }),
    { maxLength: 8 },
  );

  it('is never sent twice in its month or day', () => {
    fc.assert(
      fc.property(reports, (reports) => {
        const dated = reports.toSorted((a, b) => (a.date < b.date ? -1 : 1));
        const sentences = sendAll(dated).flat();
        expect(new Set(sentences).size).toBe(sentences.length);
        const over = dated.flatMap(({ budgets }) => budgets.filter((one) => one.status === 'over'));
        const different = new Set(over.map((one) => JSON.stringify(one)));
        expect(sentences).toHaveLength(different.size);
      }),
    );
  });

  it('stays unsent where no webhook took it', () => {
    const request = { notifyOn: 'budget', notified: [], date: '2026-11-20' } as const;
    const first = decideNews({ budgets: [makeBudget()], findings: [] }, request);
    const again = decideNews(
      { budgets: [makeBudget()], findings: [] },
      { ...request, notified: first.before },
    );
    expect(again.sentences).toEqual(first.sentences);
    expect(first.sentences).toHaveLength(1);
  });
});
