import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  METRICS,
  type ComparedWorkflow,
  type Metric,
  type RunModelSpend,
  type RunSpend,
} from '../../src/domain/comparison.ts';
import { UserError } from '../../src/domain/errors.ts';
import { compareRanges } from '../../src/trend/compare-ranges.ts';
import type { RelativeRates } from '../../src/trend/split-change.ts';

const RATES: RelativeRates = { cacheRead: 0.1, cacheWrite: 1.25, output: 5 };
const PRICES: Readonly<Record<string, number>> = {
  'claude-opus-5': 5e-6,
  'claude-haiku-4-5': 1e-6,
};
const CHANGE = 1_000;
const REQUEST = {
  before: { from: 0, to: CHANGE },
  after: { from: CHANGE, to: 2 * CHANGE },
  options: { before: '--before', after: '--after' },
} as const;

type Tokens = Pick<RunModelSpend, 'uncachedInput' | 'cacheRead' | 'cacheWrite' | 'output'>;

/** What a model spent in a run, at its price. */
function spendOf(model: string, tokens: Tokens, more: Partial<RunModelSpend> = {}): RunModelSpend {
  const { uncachedInput, cacheRead, cacheWrite, output } = tokens;
  const weight =
    (uncachedInput ?? 0) +
    (cacheRead ?? 0) * RATES.cacheRead +
    (cacheWrite ?? 0) * RATES.cacheWrite +
    (output ?? 0) * RATES.output;
  return {
    model,
    requests: 4,
    ...tokens,
    unsplit: null,
    tokensAreFloor: false,
    costUsd: Math.round(weight * (PRICES[model] ?? 3e-6) * 1e9) / 1e9,
    costIsFloor: false,
    costIsEstimate: false,
    ...more,
  };
}

function runAt(at: number | undefined, models: readonly RunModelSpend[]): RunSpend {
  return { workflow: 'Triage', at, models, isPartial: false, isDegraded: false };
}

/** Runs of one request's worth of uncached tokens each. */
const runsOf = (at: number, tokens: readonly number[], model = 'claude-sonnet-4-6'): RunSpend[] =>
  tokens.map((uncachedInput) =>
    runAt(at, [spendOf(model, { uncachedInput, cacheRead: 0, cacheWrite: 0, output: 0 })]),
  );

function compare(runs: readonly RunSpend[], metric: Metric = 'tokens'): ComparedWorkflow {
  const [workflow] = compareRanges(runs, { ...REQUEST, metric }, () => RATES).workflows;
  if (workflow === undefined) throw new Error('nothing was compared');
  return workflow;
}

const amountOf = ({ usd, tokens }: ComparedWorkflow['parts'][number]): number => usd ?? tokens ?? 0;
const partsOf = ({ parts }: ComparedWorkflow): Record<string, number> =>
  Object.fromEntries(parts.map((part) => [part.kind, amountOf(part)]));

const tokenCount = fc.integer({ min: 0, max: 3_000_000 });
const spend = fc
  .tuple(
    fc.constantFrom('claude-opus-5', 'claude-haiku-4-5', 'claude-sonnet-4-6', 'unknown'),
    fc.record({
      uncachedInput: tokenCount,
      cacheRead: tokenCount,
      cacheWrite: tokenCount,
      output: fc.integer({ min: 1, max: 100_000 }),
    }),
    fc.option(fc.integer({ min: 1, max: 90 }), { freq: 4 }),
  )
  .map(([model, tokens, requests]) => spendOf(model, tokens, { requests }));
const models = fc.uniqueArray(spend, {
  minLength: 1,
  maxLength: 3,
  selector: ({ model }) => model,
});
const side = fc.array(models, { minLength: 1, maxLength: 12 });
const metric = fc.constantFrom(...METRICS);

const dealt = (old: readonly (readonly RunModelSpend[])[], now: typeof old): RunSpend[] => [
  ...old.map((one) => runAt(10, one)),
  ...now.map((one) => runAt(CHANGE + 10, one)),
];

describe('a comparison, for any runs and every metric', () => {
  it('has parts that sum to the change of the mean, and negates them with the sides swapped', () => {
    fc.assert(
      fc.property(side, side, metric, (old, now, of) => {
        const forth = compare(dealt(old, now), of);
        const back = compare(dealt(now, old), of);
        const whole = of === 'cost' ? 1e9 : 1e3;
        const change = (forth.after.mean ?? 0) - (forth.before.mean ?? 0);
        const sum = forth.parts.reduce((all, part) => all + Math.round(amountOf(part) * whole), 0);
        expect(sum).toBe(Math.round(change * whole));
        const negated = forth.parts.map((part) => [part.kind, part.model, -amountOf(part)]);
        expect(
          new Set(
            back.parts.map((part) => JSON.stringify([part.kind, part.model, amountOf(part)])),
          ),
        ).toEqual(new Set(negated.map((part) => JSON.stringify(part))));
        expect(forth.parts.map(({ kind }) => kind)).not.toContain('runs');
      }),
    );
  });

  it('has an interval that holds the change, and is the same every time in any order', () => {
    fc.assert(
      fc.property(side, side, metric, (old, now, of) => {
        const one = compare(dealt(old, now), of);
        expect(compare(dealt(old, now), of)).toEqual(one);
        if (one.change === null || one.interval === null) return;
        expect(one.interval[0]).toBeLessThanOrEqual(one.change + 1e-9);
        expect(one.interval[1]).toBeGreaterThanOrEqual(one.change - 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it('finds nothing between equal sides', () => {
    fc.assert(
      fc.property(side, metric, (runs, of) => {
        const { change, medianChange, parts, interval, cautions } = compare(dealt(runs, runs), of);
        expect(parts).toEqual([]);
        expect([0, null]).toContain(change);
        expect([0, null]).toContain(medianChange);
        expect(cautions).not.toContain('mean-and-median-disagree');
        if (interval === null) return;
        expect(interval[0]).toBeLessThanOrEqual(0);
        expect(interval[1]).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the unit: twice the tokens give the same change and interval', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), {
      minLength: 2,
      maxLength: 15,
    });
    fc.assert(
      fc.property(values, values, (old, now) => {
        const of = (times: number): ComparedWorkflow =>
          compare([
            ...runsOf(
              1,
              old.map((one) => one * times),
            ),
            ...runsOf(
              CHANGE,
              now.map((one) => one * times),
            ),
          ]);
        const [one, two] = [of(1), of(2)];
        expect(two.change).toBeCloseTo(one.change ?? Number.NaN, 6);
        expect(two.interval?.[0]).toBeCloseTo(one.interval?.[0] ?? Number.NaN, 6);
        expect(two.interval?.[1]).toBeCloseTo(one.interval?.[1] ?? Number.NaN, 6);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a comparison, by hand', () => {
  it('shows what a mean hides', () => {
    // Medians 100 and 78, means 200 and 76.
    const before = [...Array.from({ length: 9 }, () => 100), 1_100];
    const after = [...Array.from({ length: 9 }, () => 78), 58];
    const { change, medianChange, cautions } = compare([
      ...runsOf(1, before),
      ...runsOf(CHANGE, after),
    ]);
    expect([change, medianChange]).toEqual([76 / 200 - 1, 78 / 100 - 1]);
    expect(change).toBeCloseTo(-0.62, 10);
    expect(medianChange).toBeCloseTo(-0.22, 10);
    expect(cautions).toEqual(['mean-and-median-disagree']);
  });

  it.each([
    ['the same', 100, 80, 100, 80, false],
    ['twice as much, but within ten points', 100, 96, 100, 98, false],
    ['opposite', 100, 103, 100, 97, true],
    ['opposite by less than is printed', 1_000, 1_004, 1_000, 996, false],
  ])('mean and median: %s', (_, mean, newMean, median, newMedian, disagree) => {
    const runs = (value: number, middle: number): number[] => [
      middle,
      middle,
      3 * value - 2 * middle,
    ];
    const { cautions } = compare([
      ...runsOf(1, runs(mean, median)),
      ...runsOf(CHANGE, runs(newMean, newMedian)),
    ]);
    expect(cautions.includes('mean-and-median-disagree')).toBe(disagree);
  });

  it('weighs effective tokens as gh-aw does, with and without what was written', () => {
    const tokens = { uncachedInput: 1_000, cacheRead: 10_000, cacheWrite: 500, output: 200 };
    const of = (model: string, what: Metric): number | null =>
      compare([runAt(1, [spendOf(model, tokens)]), runAt(CHANGE, [spendOf(model, tokens)])], what)
        .before.mean;
    const all = 1_000 + 500 + 0.1 * 10_000 + 4 * 200;
    expect(of('claude-sonnet-4-6', 'effective-tokens')).toBe(all);
    expect(of('unknown', 'effective-tokens')).toBe(all);
    expect(of('gpt-5.4', 'effective-tokens')).toBe(all);
    expect(of('claude-haiku-4-5-20251001', 'effective-tokens')).toBe(0.25 * all);
    expect(of('gpt-5-mini', 'effective-tokens')).toBe(0.25 * all);
    expect(of('gpt-4.1', 'effective-tokens')).toBe(0.5 * all);
    expect(of('gpt-4.1-2025-04-14', 'effective-tokens')).toBe(0.5 * all);
    expect(of('claude-opus-4.6', 'effective-tokens')).toBe(5 * all);
    expect(of('us.anthropic.claude-opus-4-6-v1:0', 'effective-tokens')).toBe(5 * all);
    expect(of('octopus-1', 'effective-tokens')).toBe(all);
    expect(of('claude-opus-5', 'effective-tokens-without-writes')).toBe(5 * (all - 500));
    expect(of('claude-opus-5', 'full-price-tokens')).toBe(1_700);
    expect(of('claude-opus-5', 'tokens')).toBe(11_700);
  });

  it('blames the models where they alone changed, of requests and of totals of runs alike', () => {
    const tokens = { uncachedInput: 1_000, cacheRead: 9_000, cacheWrite: 0, output: 100 };
    for (const requests of [4, null]) {
      const many = (at: number, model: string): RunSpend[] =>
        Array.from({ length: 10 }, () => runAt(at, [spendOf(model, tokens, { requests })]));
      const compared = compare(
        [...many(1, 'claude-opus-5'), ...many(CHANGE, 'claude-haiku-4-5')],
        'effective-tokens',
      );
      expect(compared.change).toBe(0.25 / 5 - 1);
      expect(partsOf(compared)).toEqual({ 'model-mix': (0.25 - 5) * (1_000 + 900 + 400) });
      expect(compared.cautions).toEqual(['mostly-model-mix']);
    }
  });

  it('explains totals of runs by the lengths of whole runs', () => {
    const of = (at: number, output: number): RunSpend =>
      runAt(at, [
        spendOf(
          'claude-sonnet-4-6',
          { uncachedInput: 1_000, cacheRead: 0, cacheWrite: 0, output },
          { requests: null },
        ),
      ]);
    expect(partsOf(compare([of(1, 100), of(CHANGE, 300)]))).toEqual({ 'output-length': 200 });
  });

  it('counts no run of which nothing is known, and says so', () => {
    const runs = [...runsOf(1, [100, 100]), ...runsOf(CHANGE, [50]), runAt(CHANGE + 1, [])];
    const { after, cautions, interval } = compare(runs);
    expect(after).toEqual({ runs: 1, mean: 50, median: 50, unknownRuns: 1, degradedRuns: 0 });
    expect(interval).toBeNull();
    expect(cautions).toEqual(['few-runs', 'unknown-runs']);
  });

  it('says where a run is a floor, an estimate or degraded', () => {
    const tokens = { uncachedInput: 100, cacheRead: 0, cacheWrite: 0, output: 1 };
    const known = spendOf('claude-opus-5', tokens);
    const enough = [
      ...Array.from({ length: 10 }, () => runAt(1, [known])),
      ...Array.from({ length: 10 }, () => runAt(CHANGE, [known])),
    ];
    const cautionsWith = (run: RunSpend, of: Metric): readonly string[] =>
      compare([...enough, run], of).cautions;
    const floor = runAt(1, [{ ...known, costIsFloor: true }]);
    expect(cautionsWith(floor, 'cost')).toEqual(['floor']);
    expect(cautionsWith(floor, 'tokens')).toEqual([]);
    expect(cautionsWith(runAt(1, [{ ...known, tokensAreFloor: true }]), 'tokens')).toEqual([
      'floor',
    ]);
    expect(cautionsWith({ ...runAt(1, [known]), isPartial: true }, 'tokens')).toEqual(['floor']);
    expect(cautionsWith(runAt(1, [{ ...known, costIsEstimate: true }]), 'cost')).toEqual([
      'estimate',
    ]);
    expect(cautionsWith({ ...runAt(1, [known]), isDegraded: true }, 'cost')).toEqual([
      'degraded-runs',
    ]);
    const unsplit = runAt(1, [{ ...known, unsplit: 700 }]);
    expect(cautionsWith(unsplit, 'effective-tokens')).toEqual(['unknown-runs']);
  });

  it('deals a run to the side in which it completed, the first instant of each included', () => {
    const all = compareRanges(
      [
        ...runsOf(0, [1]),
        ...runsOf(CHANGE - 1, [1]),
        ...runsOf(CHANGE, [1]),
        ...runsOf(2 * CHANGE, [1]),
        runAt(undefined, []),
      ],
      { ...REQUEST, metric: 'tokens' },
      () => RATES,
    );
    expect(all.workflows[0]).toMatchObject({ before: { runs: 2 }, after: { runs: 1 } });
    expect(all.runsWithoutTime).toBe(1);
  });

  it('keeps a workflow of one side, without a change', () => {
    const gone = { ...runAt(1, []), workflow: 'Gone' };
    const all = compareRanges(
      [...runsOf(1, [1]), ...runsOf(CHANGE, [1]), gone],
      { ...REQUEST, metric: 'tokens' },
      () => RATES,
    );
    expect(all.workflows.at(-1)).toMatchObject({
      name: 'Gone',
      change: null,
      interval: null,
      parts: [],
      cautions: ['few-runs', 'unknown-runs'],
    });
  });

  it('refuses a side without any run', () => {
    const only = (): unknown => compare(runsOf(1, [1]));
    expect(only).toThrow(UserError);
    expect(only).toThrow(
      '--after: no run completed from 1970-01-01T00:00:01.000Z before 1970-01-01T00:00:02.000Z; the only one that was read completed at 1970-01-01T00:00:00.001Z; give a span that holds some.',
    );
  });
});
