import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/finding.ts';
import { CATALOGUE } from '../../src/findings/catalogue.ts';
import { parseThresholds } from '../../src/findings/thresholds.ts';
import { judgeByWorth, sumSavings } from '../../src/findings/worth.ts';
import { makeDraft, makeUsage, makeWorkflow } from '../support/finding-factory.ts';
import { makeFinding } from '../support/report-factory.ts';

const THRESHOLDS = parseThresholds();

/** A report of one day in which these workflows cost so much. */
function draftOf(costs: Readonly<Record<string, number>>) {
  const workflows = Object.entries(costs).map(([name, cost]) =>
    makeWorkflow({ name, usage: makeUsage({ cost }) }),
  );
  const total = Object.values(costs).reduce((sum, cost) => sum + cost, 0);
  return makeDraft({ workflows, totals: makeUsage({ cost: total }) });
}

function found(kind: string, saving: number | null, overrides: Partial<Finding> = {}): Finding {
  return makeFinding({ kind, workflow: 'a', estimatedSavingUsd: saving, ...overrides });
}

const judge = (costUsd: number, ...findings: Finding[]) =>
  judgeByWorth(findings, draftOf({ a: costUsd }), THRESHOLDS);

describe('what findings are worth', () => {
  it('is told for a month of 30 days, and decides the severity', () => {
    const severities = [49.9, 50, 5, 4.9].map((usdPerMonth) => {
      const [finding] = judge(100, found('costly-run', usdPerMonth / 30));
      expect(finding?.savingUsdPerMonth).toBeCloseTo(usdPerMonth, 9);
      return finding?.severity;
    });
    expect(severities).toEqual(['medium', 'high', 'medium', 'low']);
  });

  it('follows the thresholds of severity', () => {
    const strict = parseThresholds({ 'high-usd-per-month': 1, 'medium-usd-per-month': 0.5 });
    const [finding] = judgeByWorth([found('costly-run', 0.05)], draftOf({ a: 1 }), strict);
    expect(finding?.severity).toBe('high');
  });

  it('keeps the rule’s own severity where the money is not known', () => {
    expect(judge(9, found('failing-runs', null, { severity: 'high' }))).toMatchObject([
      { severity: 'high', estimatedSavingUsd: null, savingUsdPerMonth: null },
    ]);
  });

  it('takes a window of less than a day for a day, and none for no month', () => {
    const draft = draftOf({ a: 9 });
    const window = { from: '2026-04-02T00:00:00Z', to: '2026-04-02T00:10:00Z' } as const;
    const of = (ends: { from: string | null; to: string | null }) =>
      judgeByWorth(
        [found('costly-run', 1)],
        { ...draft, window: { ...ends, basis: 'explicit' } },
        THRESHOLDS,
      )[0]?.savingUsdPerMonth;
    expect(of(window)).toBe(30);
    expect(of({ ...window, to: '2026-04-04T00:00:00Z' })).toBe(15);
    expect(of({ from: null, to: null })).toBeNull();
  });

  it('shares the cost of the report among findings on calls, each about its own calls', () => {
    const about = (kind: string, saving: number, agent: string): Finding =>
      found(kind, saving, { workflow: null, about: { agent } });
    const findings = judge(
      20,
      about('context-bloat', 5, 'writer'),
      about('context-bloat', 5, 'reader'),
      about('identical-calls', 10, 'writer'),
    );
    expect(findings.map(({ symptoms }) => symptoms)).toEqual([[], [], []]);
    expect(findings.map(({ estimatedSavingUsd }) => estimatedSavingUsd)).toEqual([5, 5, 5]);
  });

  it('makes one finding of one cause, with the rest as symptoms in its saving', () => {
    const findings = judge(
      2,
      found('rising-usage', 1.2),
      found('heavy-run', null),
      found('costly-run', 0.8),
      found('zero-cache-hits', 1),
    );
    expect(findings).toMatchObject([
      {
        kind: 'zero-cache-hits',
        estimatedSavingUsd: 1,
        symptoms: [{ kind: 'heavy-run' }, { kind: 'costly-run' }, { kind: 'rising-usage' }],
      },
    ]);
  });

  it('leaves dear runs alone that their cause does not explain', () => {
    const findings = judge(9, found('low-cache-hits', 0.1), found('costly-run', 6));
    expect(findings.map(({ kind, symptoms }) => [kind, symptoms.length])).toEqual([
      ['low-cache-hits', 0],
      ['costly-run', 0],
    ]);
  });

  it('saves each cause its share of what those before it leave', () => {
    const findings = judge(10, found('low-cache-hits', 5), found('failed-run-spend', 2));
    expect(findings.map(({ kind, estimatedSavingUsd }) => [kind, estimatedSavingUsd])).toEqual([
      ['failed-run-spend', 2],
      ['low-cache-hits', 4],
    ]);
  });

  it('saves of the whole report what its workflows do not', () => {
    const whole = found('rising-usage', 3, { workflow: null });
    const [, rest] = judge(10, found('costly-run', 2), whole);
    expect(rest).toMatchObject({ workflow: null, estimatedSavingUsd: 1 });
  });

  it('never calls a smaller model pressing, nor adds it to what is avoidable', () => {
    const findings = judge(10, found('dearer-model', 6), found('costly-run', 5));
    const model = findings.find(({ kind }) => kind === 'dearer-model');
    expect(model).toMatchObject({ severity: 'medium', estimatedSavingUsd: 3 });
    expect(sumSavings(findings, draftOf({ a: 10 }))).toEqual({
      avoidableUsdPerMonth: 150,
      isUpperBound: false,
      costUsdPerMonth: 300,
      hintsUsdPerMonth: 90,
      findingsOfUnknownSaving: 0,
    });
  });

  it('names by what is proven, and lets no hint explain what is', () => {
    const small = judge(10, found('high-input-output-ratio', 6), found('many-small-requests', 1));
    expect(small).toMatchObject([{ kind: 'many-small-requests', estimatedSavingUsd: 1 }]);
    const apart = judge(10, found('high-input-output-ratio', 6), found('costly-run', 1));
    expect(apart.map(({ kind, severity }) => [kind, severity])).toEqual([
      ['costly-run', 'medium'],
      ['high-input-output-ratio', 'medium'],
    ]);
    expect(sumSavings(apart, draftOf({ a: 10 })).avoidableUsdPerMonth).toBeCloseTo(30, 9);
  });

  it('is unknown where no finding’s is, and nothing without findings', () => {
    const draft = draftOf({ a: 10 });
    expect(sumSavings([makeFinding()], draft).avoidableUsdPerMonth).toBeNull();
    expect(sumSavings([], draft).avoidableUsdPerMonth).toBe(0);
  });
});

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    kind: fc.constantFrom(...Object.keys(CATALOGUE)),
    workflow: fc.constantFrom('a', 'b', null),
    estimatedSavingUsd: fc.option(fc.double({ min: 0, max: 20, noNaN: true })),
    savingIsUpperBound: fc.boolean(),
    message: fc.constantFrom('One.', 'Two.'),
    agent: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
  })
  .map(({ agent, ...parts }) =>
    makeFinding(agent === undefined ? parts : { ...parts, workflow: null, about: { agent } }),
  );
const costs = fc.record({
  a: fc.double({ min: 0, max: 10, noNaN: true }),
  b: fc.double({ min: 0, max: 10, noNaN: true }),
});

const savedBy = (findings: readonly Finding[], workflow?: string) =>
  findings
    .filter((finding) => workflow === undefined || finding.workflow === workflow)
    .reduce((sum, finding) => sum + (finding.estimatedSavingUsd ?? 0), 0);

describe('savings, whatever was found', () => {
  it('are never negative, and never add up to more than is spent', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), costs, (raw, spent) => {
        const findings = judgeByWorth(raw, draftOf(spent), THRESHOLDS);
        for (const { estimatedSavingUsd } of findings) {
          expect(estimatedSavingUsd ?? 0).toBeGreaterThanOrEqual(0);
        }
        expect(savedBy(findings, 'a')).toBeLessThanOrEqual(spent.a * (1 + 1e-12));
        expect(savedBy(findings, 'b')).toBeLessThanOrEqual(spent.b * (1 + 1e-12));
        expect(savedBy(findings)).toBeLessThanOrEqual((spent.a + spent.b) * (1 + 1e-12));
        const { avoidableUsdPerMonth, costUsdPerMonth } = sumSavings(findings, draftOf(spent));
        expect(avoidableUsdPerMonth ?? 0).toBeLessThanOrEqual((costUsdPerMonth ?? 0) * (1 + 1e-12));
      }),
    );
  });

  it('do not depend on the order in which rules ran', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), costs, (raw, spent) => {
        const key = (findings: readonly Finding[]) =>
          findings.map((finding) => JSON.stringify(finding)).sort();
        const there = judgeByWorth(raw, draftOf(spent), THRESHOLDS);
        const back = judgeByWorth(raw.toReversed(), draftOf(spent), THRESHOLDS);
        expect(key(back)).toEqual(key(there));
      }),
    );
  });

  it('grow with what a finding saves by itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), costs, (usd, spent) => {
        const of = (saving: number) =>
          savedBy(
            judgeByWorth(
              [found('low-cache-hits', saving), found('failed-run-spend', 1)],
              draftOf(spent),
              THRESHOLDS,
            ),
          );
        expect(of(usd + 1)).toBeGreaterThanOrEqual(of(usd) - 1e-12);
      }),
    );
  });

  it('lose no finding: each is one or the symptom of one', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), costs, (raw, spent) => {
        const findings = judgeByWorth(raw, draftOf(spent), THRESHOLDS);
        const kinds = findings.flatMap(({ kind, workflow, symptoms }) =>
          [kind, ...symptoms.map((symptom) => symptom.kind)].map((one) => `${one} ${workflow}`),
        );
        const before = raw.map(({ kind, workflow }) => `${kind} ${workflow}`);
        expect(kinds.toSorted()).toEqual(before.toSorted());
      }),
    );
  });
});
