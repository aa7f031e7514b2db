import { describe, expect, it } from 'vitest';
import type { Budget, BudgetReport } from '../../src/domain/budget.ts';
import type { KnownEarlierReport, Report } from '../../src/domain/report.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';
import { markerFromReport, readMarker, writeMarker } from '../../src/history/marker.ts';
import { createLedger } from '../../src/ledger/ledger.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { assembleReport } from '../../src/report/assemble.ts';
import type { Outcomes } from '../../src/report/build-workflows.ts';
import { makeRecord, makeRun } from '../support/record-factory.ts';

const prices = createPriceBook(new Map());

/** A run of Claude Sonnet that cost so much at a time; $15 a million tokens of output. */
interface Cost {
  readonly workflow?: string;
  readonly at: string | undefined;
  readonly usd: number;
  readonly model?: string;
}

interface Window {
  readonly from: string;
  readonly to: string;
  /** When the report is made; the end of its window by default. */
  readonly now?: string;
}

function assemble(
  costs: readonly Cost[],
  { from, to, now = to }: Window,
  budgets: readonly Budget[],
  earlier: readonly KnownEarlierReport[] = [],
  others: ReturnType<typeof makeOutcomes> = [],
): Report {
  const ledger = createLedger({ prices, smallRequestTokens: 50, pricedAt: new Date(to) });
  costs.forEach(({ workflow: name = 'Smoke', at, usd, model = 'claude-sonnet-4-6' }, index) => {
    const tokens = { uncachedInput: 0, cacheRead: 0, cacheWrite: 0, output: (usd / 15) * 1e6 };
    const run = at === undefined ? undefined : { id: index + 1, attempt: 1 };
    ledger.add(
      { workflow: { name, path: '' }, run, phase: 'agent' },
      makeRecord({ model, tokens, at: at === undefined ? undefined : Date.parse(at) }),
    );
  });
  return assembleReport(
    {
      generatedAt: new Date(now),
      version: '0.0.0',
      repository: null,
      providers: [],
      filters: { workflows: [], excludeWorkflows: [] },
      window: { from: new Date(from), to: new Date(to), basis: 'explicit' },
      ledger,
      outcomes: [...makeOutcomes(costs), ...others],
      otherRuns: 0,
      rejects: [],
      rejectedLines: 0,
      duplicateRecords: 0,
      prices,
      budgets,
    },
    earlier,
    parseThresholds(),
  );
}

function makeOutcomes(costs: readonly Cost[]): Outcomes[number][] {
  return costs.flatMap(({ workflow: name = 'Smoke', at }, index) =>
    at === undefined
      ? []
      : [
          {
            run: makeRun({
              id: index + 1,
              workflow: { name, path: '' },
              url: `https://x/${index}`,
            }),
            basis: 'records',
            gap: null,
          },
        ],
  );
}

/** A report as a later one finds it. */
function carried(report: Report, issue = 1): KnownEarlierReport {
  const marker = readMarker(writeMarker(markerFromReport(report)));
  if (marker === undefined) throw new Error('the marker cannot be read');
  return { issue, url: '', isRounded: false, ...marker };
}

const MONTH: Budget = { workflows: null, period: 'month', limitUsd: 10 };
const DAY: Budget = { workflows: null, period: 'day', limitUsd: 10 };
const RUN: Budget = { workflows: null, period: 'run', limitUsd: 10 };
const WEEK = { from: '2026-11-01T00:00:00Z', to: '2026-11-08T00:00:00Z' };

function only(report: Report): BudgetReport {
  const [budget, ...others] = report.budgets;
  expect(others).toEqual([]);
  if (budget === undefined) throw new Error('there is no budget');
  return budget;
}

describe('a budget for a month', () => {
  const spend = (usd: number): Cost[] => [{ at: '2026-11-03T12:00:00Z', usd }];

  it.each([
    [0, 'within'],
    [2, 'within'],
    [2.5, 'at-risk'],
    [10, 'at-risk'],
    [10.01, 'over'],
  ])('with $%d spent of $10 in a week is %s', (usd, status) => {
    expect(only(assemble(spend(usd), WEEK, [MONTH]))).toMatchObject({
      name: '2026-11',
      spentUsd: usd,
      spentIsFloor: false,
      status,
    });
  });

  it('says on which day it runs out', () => {
    // $0.50 a day: $6.50 are left on 8 November, for 13 days.
    const budget = only(assemble(spend(3.5), WEEK, [MONTH]));
    expect(budget).toMatchObject({ runsOutOn: '2026-11-21', forecast: { monthUsd: 15, days: 7 } });
    expect(only(assemble(spend(11), WEEK, [MONTH])).runsOutOn).toBe('2026-11-03');
    expect(only(assemble(spend(2), WEEK, [MONTH])).runsOutOn).toBeNull();
  });

  it('of a month that is over has no forecast, and is a floor where its end is in no report', () => {
    const late = { ...WEEK, now: '2026-12-24T00:00:00Z' };
    expect(only(assemble(spend(9), late, [MONTH]))).toMatchObject({
      status: 'within',
      spentIsFloor: true,
      forecast: null,
      runsOutOn: null,
    });
    const whole = { from: '2026-11-01T00:00:00Z', to: '2026-12-01T00:00:00Z' };
    const report = assemble(spend(9), whole, [MONTH]);
    expect(only(report)).toMatchObject({ spentUsd: 9, spentIsFloor: false, status: 'within' });
    expect(report.projection).toBeNull();
  });

  it('is a floor where a price, a time or a part of the month is missing', () => {
    const floors = [
      assemble([...spend(1), { at: '2026-11-03T12:00:00Z', usd: 1, model: 'house' }], WEEK, [
        MONTH,
      ]),
      assemble([...spend(1), { at: undefined, usd: 1 }], WEEK, [MONTH]),
      assemble(spend(1), { ...WEEK, from: '2026-11-01T00:00:01Z' }, [MONTH]),
    ];
    expect(floors.map((report) => only(report).spentUsd)).toEqual([1, 1, 1]);
    expect(floors.map((report) => only(report).spentIsFloor)).toEqual([true, true, true]);
    expect(floors[0]?.projection?.isFloor).toBe(true);
  });

  it('adds up its workflows over reports, and knows no part of a window without days', () => {
    const glob = { ...MONTH, workflows: 'release*' };
    const before = { from: '2026-10-31T12:00:00Z', to: '2026-11-01T12:00:00Z' };
    const after = { from: '2026-11-01T12:00:00Z', to: '2026-11-02T12:00:00Z' };
    const old = assemble(
      [
        { workflow: 'Release', at: '2026-10-31T18:00:00Z', usd: 4.5 },
        { workflow: 'Release', at: '2026-11-01T06:00:00Z', usd: 3 },
        { workflow: 'Smoke', at: '2026-11-01T06:00:00Z', usd: 7.5 },
      ],
      before,
      [glob],
    );
    const costs = [{ workflow: 'Release', at: '2026-11-01T18:00:00Z', usd: 3 }];
    const report = assemble(costs, after, [glob, MONTH], [carried(old)]);
    expect(report.budgets).toMatchObject([
      { spentUsd: 6, spentIsFloor: false, days: [{ day: '2026-11-01', usd: 3 }] },
      { spentUsd: 13.5, spentIsFloor: false },
    ]);
    const { budgetDays: _budgetDays, ...without } = carried(old);
    expect(assemble(costs, after, [glob], [without]).budgets).toMatchObject([
      { spentUsd: 3, spentIsFloor: true },
    ]);
    const inside = { ...without, from: '2026-11-01T00:00:00Z' };
    expect(assemble(costs, after, [glob], [inside]).budgets).toMatchObject([
      { spentUsd: 10.5, spentIsFloor: false },
    ]);
  });
});

describe('runs that show nothing of what they spent', () => {
  const budgets = [MONTH, DAY, { ...MONTH, workflows: 'silent' }];
  const silent = {
    run: makeRun({ id: 9, workflow: { name: 'silent', path: '' } }),
    basis: null,
    gap: 'no-artifact' as const,
  };

  it('make a budget not known, never $0.00', () => {
    const report = assemble([], WEEK, budgets, [], [silent]);
    expect(report.budgets.map(({ status, spentUsd }) => [status, spentUsd])).toEqual([
      ['unknown', null],
      ['unknown', null],
      ['unknown', null],
    ]);
    expect(report.projection).toBeNull();
    const later = { from: WEEK.to, to: '2026-11-09T00:00:00Z' };
    const costs = [{ at: '2026-11-08T12:00:00Z', usd: 1.5 }];
    expect(only(assemble(costs, later, [MONTH], [carried(report)]))).toMatchObject({
      spentUsd: 1.5,
      spentIsFloor: true,
    });
  });

  it('leave those of other workflows known', () => {
    const costs = [{ at: '2026-11-03T12:00:00Z', usd: 1.5 }];
    const [all, , own] = assemble(costs, WEEK, budgets, [], [silent]).budgets;
    expect(all).toMatchObject({ spentUsd: 1.5, spentIsFloor: false });
    expect(own).toMatchObject({ status: 'unknown', spentUsd: null });
  });

  it('are not days on which nothing ran', () => {
    const quiet = assemble([], WEEK, [MONTH]);
    expect(only(quiet)).toMatchObject({ status: 'within', spentUsd: 0, spentIsFloor: false });
    const later = { from: WEEK.to, to: '2026-11-09T00:00:00Z' };
    const costs = [{ at: '2026-11-08T12:00:00Z', usd: 1.5 }];
    expect(only(assemble(costs, later, [MONTH], [carried(quiet)]))).toMatchObject({
      spentUsd: 1.5,
      spentIsFloor: false,
    });
  });
});

describe('a glob', () => {
  it('that no workflow matches is not known, whatever it is for', () => {
    const costs = [{ at: '2026-11-03T12:00:00Z', usd: 1.5 }];
    const typo = [MONTH, DAY, RUN].map((budget) => ({ ...budget, workflows: 'Smkoe*' }));
    const report = assemble(costs, WEEK, typo);
    expect(report.budgets.map(({ status, spentUsd }) => [status, spentUsd])).toEqual([
      ['unknown', null],
      ['unknown', null],
      ['unknown', null],
    ]);
    expect(report.notAssessed.map(({ reason }) => reason)).toContain(
      'Nothing shows what was spent of the budget for Smkoe* of $10.00 a month; check what its glob matches.',
    );
    // It ran in an earlier report, and not since.
    const before = { from: '2026-10-31T00:00:00Z', to: '2026-11-01T00:00:00Z' };
    const earlier = carried(assemble([{ ...costs[0], workflow: 'Smkoer' } as Cost], before, []));
    const [month] = assemble(costs, WEEK, typo, [earlier]).budgets;
    expect(month).toMatchObject({ status: 'within', spentUsd: 0, spentIsFloor: false });
  });
});

describe('a budget for a day', () => {
  it('is about the dearest day, over several reports', () => {
    const first = assemble(
      [{ at: '2026-11-02T18:00:00Z', usd: 6 }],
      { from: '2026-11-01T06:00:00Z', to: '2026-11-03T00:00:00Z' },
      [DAY],
    );
    expect(only(first)).toMatchObject({
      name: '2026-11-02',
      status: 'within',
      spentIsFloor: false,
    });
    const costs = [
      { at: '2026-11-02T19:00:00Z', usd: 5 }, // of a run that ended after midnight
      { at: '2026-11-03T05:00:00Z', usd: 7 },
    ];
    const window = { from: '2026-11-03T00:00:00Z', to: '2026-11-03T06:00:00Z' };
    const second = only(assemble(costs, window, [DAY], [carried(first)]));
    expect(second).toMatchObject({ name: '2026-11-03', spentUsd: 7, spentIsFloor: true });
    expect(second.status).toBe('within');
  });
});

describe('a budget for a run', () => {
  it('names the runs that cost more, dearest first, and no others', () => {
    const costs = [11, 9, 13].map((usd) => ({ at: '2026-11-03T12:00:00Z', usd }));
    expect(only(assemble(costs, WEEK, [RUN]))).toMatchObject({
      spentUsd: 13,
      status: 'over',
      runs: [
        { id: 3, attempt: 1, url: 'https://x/2', value: 13 },
        { id: 1, attempt: 1, url: 'https://x/0', value: 11 },
      ],
    });
  });

  it('is not known without runs', () => {
    expect(only(assemble([{ at: undefined, usd: 5 }], WEEK, [RUN])).status).toBe('unknown');
  });
});
