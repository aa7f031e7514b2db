import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../src/domain/median.ts';
import { intervalOfChange, meanOf } from '../../src/trend/bootstrap.ts';

const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 30 });

describe('the interval of a change', () => {
  it('holds the change, for any values', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const [low, high] = intervalOfChange(before, after) ?? [];
        const change = meanOf(after) / meanOf(before) - 1;
        expect(low).toBeLessThanOrEqual(change);
        expect(high).toBeGreaterThanOrEqual(change);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same in whatever order the runs were read', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const other = intervalOfChange(before.toReversed(), after.toReversed());
        expect(other).toEqual(intervalOfChange(before, after));
      }),
      { numRuns: 20 },
    );
  });

  it('is a point without spread, and unknown of one value or about 0', () => {
    expect(intervalOfChange([4, 4, 4], [1, 1])).toEqual([-0.75, -0.75]);
    expect(intervalOfChange([4], [1, 1])).toBeNull();
    expect(intervalOfChange([4, 4], [1])).toBeNull();
    expect(intervalOfChange([0, 0, 5], [1, 2])).toBeNull();
    expect(intervalOfChange([0, 0], [0, 0])).toBeNull();
  });

  it('is near what the delta method gives for many values', () => {
    // Uniform on 1 to 2 and on 2 to 4: 100 values each, the change is 1.
    const before = Array.from({ length: 100 }, (_, index) => 1 + (index + 0.5) / 100);
    const after = before.map((value) => 2 * value);
    // Var of ln of a mean of uniform(1, 2): (1/12) / 100 / 1.5 squared.
    const deviation = 2 * Math.sqrt((2 * (1 / 12)) / 100 / 1.5 ** 2);
    const [low, high] = intervalOfChange(before, after) ?? [0, 0];
    expect(low).toBeCloseTo(1 - 1.96 * deviation, 1);
    expect(high).toBeCloseTo(1 + 1.96 * deviation, 1);
    expect(high - low).toBeCloseTo(2 * 1.96 * deviation, 1);
  });
});

it('the median is the middle, or the mean of the middle two', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(median([])).toBeNaN();
});
