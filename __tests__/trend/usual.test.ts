import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../src/domain/median.ts';
import { isOverUsual, usualOf } from '../../src/trend/usual.ts';
import { usualCosts } from '../../src/trend/usual-costs.ts';
import { makeEarlier, makeEarlierWorkflow } from '../support/finding-factory.ts';

describe('the median', () => {
  it.each([
    [[3], 3],
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });
});

describe('what is usual', () => {
  it('takes five reports', () => {
    expect(usualOf([1, 1, 1, 1])).toBeUndefined();
    expect(usualOf([0.4, 0.3, 0.5, 0.4, 0.45])).toMatchObject({ median: 0.4, reports: 5 });
  });

  it('is a median with 1.4826 times the median deviation from it', () => {
    expect(usualOf([1, 2, 3, 4, 100])).toEqual({ median: 3, spread: 1.4826, reports: 5 });
  });

  it('is left by more than the ratio and by more than three spreads', () => {
    const steady = usualOf([0.4, 0.4, 0.4, 0.4, 0.4]);
    const noisy = usualOf([0.2, 0.3, 0.4, 0.5, 0.6]);
    if (steady === undefined || noisy === undefined) throw new Error('no usual');
    expect([0.48, 0.481].map((number) => isOverUsual(number, steady, 0.2))).toEqual([false, true]);
    expect([0.84, 0.85].map((number) => isOverUsual(number, noisy, 0.2))).toEqual([false, true]);
  });

  it('is moved by less than half of odd reports no further than the others reach', () => {
    const sound = fc.array(fc.double({ min: 1, max: 2, noNaN: true }), { minLength: 5 });
    fc.assert(
      fc.property(sound, fc.double({ min: 0, max: 1e6, noNaN: true }), (numbers, odd) => {
        const odds = Array.from({ length: Math.ceil(numbers.length / 2) - 1 }, () => odd);
        const { median: middle = 0 } = usualOf([...numbers, ...odds]) ?? {};
        expect(middle).toBeGreaterThanOrEqual(1);
        expect(middle).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('usual costs', () => {
  const reports = (costs: readonly number[], change = {}) =>
    costs.map((costUsd, index) =>
      makeEarlier({
        issue: index,
        costUsd,
        workflows: [makeEarlierWorkflow({ costUsd, runsWithUsage: 2, ...change })],
      }),
    );

  it('are those of a run, of a workflow a day, and of all a day', () => {
    const { perRun, perDay, totalPerDay } = usualCosts(reports([1, 1, 1, 1, 1]));
    expect(perRun.get('smoke-claude')?.median).toBe(0.5);
    expect(perDay.get('smoke-claude')?.median).toBe(1);
    expect(totalPerDay?.median).toBe(1);
  });

  it('leave floors, rounded costs and reports in which runs are missing out', () => {
    const five = [1, 1, 1, 1, 1];
    expect(usualCosts(reports(five, { costIsFloor: true })).perRun.size).toBe(0);
    const rounded = reports(five).map((report) => ({ ...report, isRounded: true }));
    expect(usualCosts(rounded).perRun.size).toBe(0);
    const partial = usualCosts(reports(five).map((report) => ({ ...report, runsMissing: 1 })));
    expect([partial.perRun.size, partial.perDay.size, partial.totalPerDay]).toEqual([
      1,
      0,
      undefined,
    ]);
  });
});
