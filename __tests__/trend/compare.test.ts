import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  EarlierReport,
  EarlierWorkflow,
  Report,
  WorkflowReport,
} from '../../src/domain/report.ts';
import { compare } from '../../src/trend/compare.ts';
import { markerFromReport, readMarker, writeMarker } from '../../src/history/marker.ts';
import {
  makeDraft,
  makeEarlier,
  makeEarlierWorkflow,
  makeRun,
  makeUsage,
  makeWorkflow,
  UNKNOWN_USAGE,
} from '../support/finding-factory.ts';

/** Ten runs for $1.00 and 100K tokens, unless told. */
function now(overrides: Parameters<typeof makeUsage>[1] & { name?: string; runs?: number } = {}) {
  const { name = 'smoke-claude', runs = 10, ...usage } = overrides;
  return makeWorkflow({
    name,
    runsDetail: Array.from({ length: runs }, (_, id) => makeRun({ id })),
    usage: makeUsage({}, { costUsd: 1, totalTokens: 100_000, ...usage }),
  });
}

function changesOf(
  workflows: readonly WorkflowReport[],
  before: readonly EarlierWorkflow[],
  earlier: Partial<EarlierReport> = {},
) {
  return compare(makeDraft({ workflows }), [makeEarlier({ workflows: before, ...earlier })])
    .changes;
}

describe('compare', () => {
  it('has nothing to compare without an earlier report', () => {
    expect(compare(makeDraft(), [])).toEqual({ earlier: [], changes: [], totals: null });
  });

  it.each([
    ['up by less than listed', { costUsd: 1.19 }, []],
    ['up by what is listed', { costUsd: 1.2 }, ['cost-up']],
    ['down by less than listed', { costUsd: 0.81 }, []],
    ['down by what is listed', { costUsd: 0.8 }, ['cost-down']],
    ['tokens up, cost not', { totalTokens: 130_000 }, ['tokens-up']],
    ['tokens down, cost not', { totalTokens: 70_000 }, ['tokens-down']],
    ['cost is told before tokens', { costUsd: 2, totalTokens: 200_000 }, ['cost-up']],
    ['twice the runs for twice the money', { runs: 20, costUsd: 2, totalTokens: 200_000 }, []],
    ['a floor is not compared', { costUsd: 2, costIsFloor: true }, []],
    ['an unknown cost is not compared', { costUsd: null }, []],
    ['but tokens are', { costUsd: null, totalTokens: 130_000 }, ['tokens-up']],
    ['caching lost', { cacheHitRate: 0 }, ['caching-lost']],
    ['an unknown cache hit rate', { cacheHitRate: null }, []],
  ])('%s', (_case, usage, kinds) => {
    const changes = changesOf([now(usage)], [makeEarlierWorkflow()]);
    expect(changes.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('gives cost per run before and after', () => {
    expect(changesOf([now({ costUsd: 2 })], [makeEarlierWorkflow()])).toEqual([
      { kind: 'cost-up', workflow: 'smoke-claude', before: 0.1, after: 0.2, relative: 1 },
    ]);
  });

  it('tells caching gained without a relative change from 0', () => {
    const before = [makeEarlierWorkflow({ cacheHitRate: 0 })];
    expect(changesOf([now({ cacheHitRate: 0.4 })], before)).toEqual([
      { kind: 'caching-gained', workflow: 'smoke-claude', before: 0, after: 0.4, relative: null },
    ]);
  });

  it('does not list what rounding may explain', () => {
    const before = [makeEarlierWorkflow({ runsWithUsage: 1, costUsd: 0.02, cacheHitRate: 0 })];
    const workflows = [now({ runs: 1, costUsd: 0.0249, cacheHitRate: 0.004 })];
    expect(changesOf(workflows, before).map(({ kind }) => kind)).toEqual([
      'cost-up',
      'caching-gained',
    ]);
    expect(changesOf(workflows, before, { isRounded: true })).toEqual([]);
  });

  it('lists new and gone workflows with their cost', () => {
    const before = [makeEarlierWorkflow({ name: 'old', costUsd: 3 })];
    expect(changesOf([now({ name: 'young', costUsd: 2 })], before)).toEqual([
      { kind: 'workflow-new', workflow: 'young', before: null, after: 2, relative: null },
      { kind: 'workflow-gone', workflow: 'old', before: 3, after: null, relative: null },
    ]);
  });

  it('calls nothing new when the earlier list was cut', () => {
    expect(changesOf([now()], [], { workflowsAreCut: true })).toEqual([]);
  });

  it('does not call a workflow new that an older report knows', () => {
    const older = makeEarlier({ date: '2026-03-25', workflows: [makeEarlierWorkflow()] });
    const { changes } = compare(makeDraft({ workflows: [now()] }), [makeEarlier(), older]);
    expect(changes).toEqual([]);
  });

  it('does not call a workflow gone that only lost its token data', () => {
    const silent = makeWorkflow({ usage: UNKNOWN_USAGE, runsDetail: [makeRun({ usage: null })] });
    expect(changesOf([silent], [makeEarlierWorkflow()])).toEqual([]);
  });

  it('compares with the newest report, in whatever order they come', () => {
    const newest = makeEarlier({ date: '2026-04-01', issue: 3 });
    const middle = makeEarlier({ date: '2026-03-31', issue: 9 });
    const oldest = makeEarlier({ date: '2026-03-31', issue: 2 });
    const trend = compare(makeDraft(), [oldest, newest, middle]);
    expect(trend.earlier).toEqual([newest, middle, oldest]);
  });

  it('scales totals to a day', () => {
    const draft = makeDraft({ totals: makeUsage({}, { costUsd: 3, totalTokens: 50_000 }) });
    const twoDays = { from: '2026-03-31T00:00:00.000Z', to: '2026-04-02T00:00:00.000Z' };
    expect(compare(draft, [makeEarlier({ ...twoDays, costUsd: 4 })]).totals).toEqual({
      costPerDayBefore: 2,
      costPerDayAfter: 3,
      costRelative: 0.5,
      tokensPerDayBefore: 50_000,
      tokensPerDayAfter: 50_000,
      tokensRelative: 0,
    });
  });

  it.each([
    ['a floor before', { costIsFloor: true }, { costRelative: null, costPerDayBefore: 1 }],
    ['no cost before', { costUsd: null }, { costRelative: null, costPerDayBefore: null }],
    ['a cost of 0 before', { costUsd: 0 }, { costRelative: null, costPerDayBefore: 0 }],
    ['no window before', { from: null, to: null }, { costRelative: null, tokensRelative: null }],
  ])('gives no change of totals with %s', (_case, earlier, totals) => {
    const draft = makeDraft({ totals: makeUsage({}, { costUsd: 3 }) });
    expect(compare(draft, [makeEarlier(earlier)]).totals).toMatchObject(totals);
  });
});

const told = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const usage = fc
  .record({
    costUsd: told(fc.double({ min: 0, max: 1e6, noNaN: true })),
    costIsFloor: fc.boolean(),
    totalTokens: told(fc.nat()),
    cacheHitRate: told(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map((overrides) => makeUsage({}, overrides));
const workflow = fc
  .record({ name: fc.string(), runs: fc.integer({ min: 0, max: 5 }), usage })
  .map(({ name, runs, usage }) =>
    makeWorkflow({
      name,
      usage,
      runsDetail: Array.from({ length: runs }, (_, id) => makeRun({ id })),
    }),
  );
const report: fc.Arbitrary<Report> = fc
  .record({ workflows: fc.array(workflow), totals: usage })
  .map((parts) => ({ ...makeDraft(parts), findings: [], notAssessed: [] }));

describe('compare(x, x)', () => {
  it('has no changes, whatever the report', () => {
    fc.assert(
      fc.property(report, (report) => {
        const carried = readMarker(writeMarker(markerFromReport(report)));
        const earlier = makeEarlier({ ...carried, isRounded: false });
        const { changes, totals } = compare(report, [earlier]);
        expect(carried).toBeDefined();
        expect(changes).toEqual([]);
        expect(totals?.costRelative ?? 0).toBeCloseTo(0);
        expect(totals?.tokensRelative ?? 0).toBe(0);
      }),
    );
  });
});
