import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UsageRecord } from '../../src/domain/usage-record.ts';
import { groupLedger as groupByAll, GROUPINGS, parseGroupings } from '../../src/ledger/group.ts';
import { groupLedger } from '../support/groups-of.ts';
import type { Attribution } from '../../src/domain/attribution.ts';
import { createLedger, type Ledger } from '../../src/ledger/ledger.ts';
import { createTally, mergeTally, type Tally } from '../../src/ledger/tally.ts';
import { toUsage } from '../../src/ledger/to-usage.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { makeRecord, makeRun } from '../support/record-factory.ts';

const prices = createPriceBook(new Map());

function emptyLedger(): Ledger {
  return createLedger({ prices, smallRequestTokens: 50 });
}

const run = makeRun();
const place: Attribution = { workflow: run.workflow, run, phase: 'agent' };

function usageOf(...records: UsageRecord[]) {
  const ledger = emptyLedger();
  for (const record of records) ledger.add(place, record);
  return groupLedger(ledger, 'workflow')[0]?.usage;
}

describe('usage of a group', () => {
  it('sums the buckets and works the rates out by the published formulas', () => {
    const usage = usageOf(
      makeRecord(),
      makeRecord({
        tokens: { uncachedInput: 300, cacheRead: 0, cacheWrite: 0, output: 0 },
        durationMs: 500,
      }),
    );
    expect(usage).toMatchObject({
      requests: 2,
      uncachedInputTokens: 400,
      cacheReadTokens: 1_000,
      cacheWriteTokens: 50,
      outputTokens: 20,
      totalTokens: 1_470,
      fullPriceTokens: 470,
      cacheHitRate: 1_000 / 1_400,
      cacheWriteRate: 50 / 1_450,
      inputOutputRatio: 1_400 / 20,
      averageLatencyMs: 1_000,
      costIsFloor: false,
    });
  });

  it('leaves requests without output out of the average of ratios', () => {
    const usage = usageOf(
      makeRecord({ tokens: { uncachedInput: 10, cacheRead: 90, cacheWrite: 0, output: 10 } }),
      makeRecord({ tokens: { uncachedInput: 60, cacheRead: 0, cacheWrite: 0, output: 3 } }),
      makeRecord({ tokens: { uncachedInput: 5_000, cacheRead: 0, cacheWrite: 0, output: 0 } }),
    );
    expect(usage?.averageInputOutputRatio).toBe((10 + 20) / 2);
  });

  it('says null for what no record reports, and never 0', () => {
    const tokens = {
      uncachedInput: undefined,
      cacheRead: undefined,
      cacheWrite: undefined,
      output: 5,
    };
    const usage = usageOf(makeRecord({ tokens, durationMs: undefined }));
    expect(usage).toMatchObject({
      uncachedInputTokens: null,
      cacheReadTokens: null,
      cacheWriteTokens: null,
      outputTokens: 5,
      totalTokens: 5,
      cacheHitRate: null,
      cacheWriteRate: null,
      inputOutputRatio: null,
      averageInputOutputRatio: null,
      averageLatencyMs: null,
      costIsFloor: true,
    });
  });

  it('takes a rate over the records that report all of its parts', () => {
    const usage = usageOf(
      makeRecord({ tokens: { uncachedInput: 100, cacheRead: 300, cacheWrite: 0, output: 1 } }),
      makeRecord({
        tokens: { uncachedInput: undefined, cacheRead: 5_000, cacheWrite: 0, output: 1 },
      }),
    );
    expect(usage?.cacheHitRate).toBe(0.75);
    expect(usage?.cacheReadTokens).toBe(5_300);
  });

  it('has no ratio without output', () => {
    const tokens = { uncachedInput: 10, cacheRead: 0, cacheWrite: 0, output: 0 };
    expect(usageOf(makeRecord({ tokens }))?.inputOutputRatio).toBeNull();
  });

  it('is a floor when a model has no price, and null when none has', () => {
    const unpriced = makeRecord({ model: 'claude-experimental-x' });
    expect(usageOf(unpriced)).toMatchObject({ costUsd: null, costIsFloor: true });
    const mixed = usageOf(unpriced, makeRecord());
    expect(mixed).toMatchObject({ costUsd: usageOf(makeRecord())?.costUsd, costIsFloor: true });
  });

  it.each([
    ['that price', { usd: 0.5, isComplete: true }, { costUsd: 0.5, costIsFloor: false }],
    [
      'a floor where it was one',
      { usd: 0.5, isComplete: false },
      { costUsd: 0.5, costIsFloor: true },
    ],
    ['none where it had none', null, { costUsd: null, costIsFloor: true }],
  ])('prices what was recorded with its price: %s', (_, recordedPrice, cost) => {
    expect(usageOf(makeRecord({ grain: 'run', recordedPrice }))).toMatchObject(cost);
  });

  it('does not know the number of requests behind a total of a run', () => {
    expect(usageOf(makeRecord({ grain: 'run' }))?.requests).toBeNull();
    expect(usageOf(makeRecord({ grain: 'run' }), makeRecord())?.requests).toBe(1);
  });

  it('shows tokens that are not split, and their cost as an estimate', () => {
    const usage = usageOf(
      makeRecord(),
      makeRecord({
        grain: 'agent',
        tokens: {
          uncachedInput: undefined,
          cacheRead: undefined,
          cacheWrite: undefined,
          output: undefined,
          unsplit: 1_000_000,
        },
      }),
    );
    const exactUsd = usageOf(makeRecord())?.costUsd ?? 0;
    expect(usage).toMatchObject({
      unsplitTokens: 1_000_000,
      totalTokens: 1_001_170,
      fullPriceTokens: null,
      uncachedInputTokens: 100,
      cacheHitRate: 1_000 / 1_100,
      costIsEstimate: true,
      costIsFloor: false,
      requestsAreFloor: true,
    });
    expect(usage?.costUsd).toBeCloseTo(exactUsd + 4.8, 9);
    expect(usage?.costLowUsd).toBeCloseTo(exactUsd + 3, 9);
    expect(usage?.costHighUsd).toBeCloseTo(exactUsd + 15, 9);
  });

  it('has no estimate where all is split, and none where none of it has a price', () => {
    expect(usageOf(makeRecord())).not.toHaveProperty('unsplitTokens');
    expect(usageOf(makeRecord())).not.toHaveProperty('costIsEstimate');
    const tokens = { ...makeRecord().tokens, unsplit: 5 };
    const unpriced = usageOf(makeRecord({ tokens, model: 'sonnet' }));
    expect(unpriced).toMatchObject({ unsplitTokens: 5, costUsd: null, costIsFloor: true });
    expect(unpriced).not.toHaveProperty('costIsEstimate');
  });

  it('is empty without records', () => {
    const usage = toUsage(createTally());
    const { costIsFloor, requestsAreFloor, ...numbers } = usage;
    expect(new Set(Object.values(numbers))).toEqual(new Set([null]));
    expect([costIsFloor, requestsAreFloor]).toEqual([false, false]);
  });

  it('keeps the reported cost beside ours, for requests that have both', () => {
    const ledger = emptyLedger();
    ledger.add(place, makeRecord({ reportedCostUsd: 0.5 }));
    ledger.add(place, makeRecord({ reportedCostUsd: 0.25, model: 'claude-experimental-x' }));
    ledger.add(place, makeRecord());
    const total = createTally();
    for (const { tally } of ledger.cells()) mergeTally(total, tally);
    expect(total.reported).toMatchObject({ nanos: 5e8, requests: 1 });
  });
});

const count = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined });
const anyRecord: fc.Arbitrary<UsageRecord> = fc.record({
  grain: fc.constantFrom('request' as const, 'run' as const),
  at: fc.option(fc.integer({ min: Date.parse('2026-10-01'), max: Date.parse('2026-11-20') }), {
    nil: undefined,
  }),
  provider: fc.constantFrom('anthropic', 'openai', 'copilot'),
  model: fc.constantFrom(
    'claude-sonnet-4-6',
    'claude-haiku-4-5',
    'gpt-5.5',
    'nobody-knows',
    undefined,
  ),
  tokens: fc.record({
    uncachedInput: count,
    cacheRead: count,
    cacheWrite: count,
    output: count,
    unsplit: count,
  }),
  durationMs: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { nil: undefined }),
  reportedCostUsd: fc.option(fc.double({ min: 0, max: 5, noNaN: true }), { nil: undefined }),
  identity: fc.record({ high: fc.integer(), low: fc.integer() }),
  producer: fc.constantFrom('v0.27.43', undefined),
});
const anyPlace: fc.Arbitrary<Attribution> = fc.constantFrom(
  place,
  { ...place, phase: 'detection' },
  { ...place, run: makeRun({ id: 2 }) },
  {
    workflow: { name: 'Other', path: '' },
    phase: 'agent',
    agent: 'reviewer',
    stage: 'Verify',
    task: '7',
  },
);
const entries = fc.array(fc.tuple(anyPlace, anyRecord), { maxLength: 40 });

function build(rows: readonly (readonly [Attribution, UsageRecord])[]): Ledger {
  const ledger = emptyLedger();
  for (const [where, record] of rows) ledger.add(where, record);
  return ledger;
}

function views(ledger: Ledger) {
  return [...GROUPINGS.map((by) => groupByAll(ledger, [by])), groupByAll(ledger, GROUPINGS)];
}

describe('the ledger', () => {
  it('does not depend on the order of its records', () => {
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (rows, random) => {
        const shuffled = rows
          .map((row) => ({ row, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        expect(views(build(shuffled))).toEqual(views(build(rows)));
      }),
    );
  });

  it('merges two ledgers into the one that all records make', () => {
    fc.assert(
      fc.property(entries, entries, (left, right) => {
        const merged = build(left);
        merged.merge(build(right));
        expect(views(merged)).toEqual(views(build([...left, ...right])));
      }),
    );
  });

  it('has the empty ledger as its zero', () => {
    fc.assert(
      fc.property(entries, (rows) => {
        const merged = emptyLedger();
        merged.merge(build(rows));
        merged.merge(emptyLedger());
        expect(views(merged)).toEqual(views(build(rows)));
      }),
    );
  });

  it('gives every grouping the same total', () => {
    fc.assert(
      fc.property(entries, (rows) => {
        const sums = views(build(rows)).map((groups) =>
          groups.reduce((sum, { usage }) => sum + (usage.totalTokens ?? 0), 0),
        );
        expect(new Set(sums).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('names groups whose records do not report what they are grouped by', () => {
    const groups = groupLedger(build([[place, makeRecord()]]), 'agent');
    expect(groups.map(({ name }) => name)).toEqual(['(unknown)']);
  });

  it('grows with groups, not with records or with the names that strangers make up', () => {
    const ledger = emptyLedger();
    for (let index = 0; index < 20_000; index += 1) {
      ledger.add(place, makeRecord({ model: `model-${index}`, identity: { high: 0, low: index } }));
    }
    expect([...ledger.cells()].length).toBeLessThan(6_000);
    expect(groupLedger(ledger, 'workflow')[0]?.usage.requests).toBe(20_000);
  });

  it.each([
    ['of many providers', (index: number) => `provider-${index}`],
    ['of one that is named as their rest is', () => '(other providers)'],
  ])('bounds the cells of one attribution %s, and loses no request by it', (_, providerOf) => {
    const ledger = emptyLedger();
    for (let index = 0; index < 25_000; index += 1) {
      ledger.add(place, makeRecord({ provider: providerOf(index), producer: `v1.0.${index}` }));
    }
    ledger.add({ ...place, phase: 'detection' }, makeRecord());
    expect([...ledger.cells()].length).toBeLessThan(21_000);
    expect(groupLedger(ledger, 'workflow')[0]?.usage.requests).toBe(25_001);
    expect(groupLedger(ledger, 'phase').map(({ usage }) => usage.requests)).toContain(1);
  });
});

describe('grouping', () => {
  const files = { workflow: place.workflow, phase: 'agent' };
  const ledger = build([
    [files, makeRecord({ at: Date.UTC(2026, 11, 31), model: 'b' })],
    [files, makeRecord({ at: Date.UTC(2027, 0, 3), model: 'a' })],
    [files, makeRecord({ at: Date.UTC(2027, 0, 4), model: 'a' })],
    [files, makeRecord({ at: Date.UTC(2027, 0, 4), model: 'b' })],
    [files, makeRecord({ at: undefined, model: 'c' })],
  ]);
  const namesOf = (...by: (typeof GROUPINGS)[number][]) =>
    groupByAll(ledger, by).map((group) => Object.values(group.by));

  it('by times is in their order, whatever the cost, and the unknown comes first', () => {
    expect(namesOf('day')).toEqual([[null], ['2026-12-31'], ['2027-01-03'], ['2027-01-04']]);
    expect(namesOf('week')).toEqual([[null], ['2026-W53'], ['2027-W01']]);
    expect(namesOf('month')).toEqual([[null], ['2026-12'], ['2027-01']]);
  });

  it('by several names has a group for each combination that is there', () => {
    expect(namesOf('week', 'model')).toEqual([
      [null, 'c'],
      ['2026-W53', 'a'],
      ['2026-W53', 'b'],
      ['2027-W01', 'a'],
      ['2027-W01', 'b'],
    ]);
    expect(groupByAll(ledger, ['model', 'month'])[0]?.by).toEqual({ model: 'a', month: '2027-01' });
  });

  it('reads names from a list, each once, and refuses what it does not know', () => {
    expect(parseGroupings('--group-by', ' day, model,day')).toEqual(['day', 'model']);
    expect(parseGroupings('--group-by', '')).toEqual([]);
    expect(() => parseGroupings('--group-by', 'day,colour')).toThrow(
      /^--group-by: "colour" is not known; write one or more of workflow, run, /,
    );
  });
});

describe('merging tallies', () => {
  type Leaves = { [key: string]: number | Leaves };
  const fill = (tally: object, value: number): Leaves =>
    Object.fromEntries(
      Object.entries(tally as Leaves).map(([key, part]) => [
        key,
        typeof part === 'number' ? value : fill(part, value),
      ]),
    );

  it('adds every number of them', () => {
    const ones = fill(createTally(), 1) as unknown as Tally;
    const to = fill(createTally(), 2) as unknown as Tally;
    mergeTally(to, ones);
    expect(to).toEqual(fill(createTally(), 3));
  });
});
