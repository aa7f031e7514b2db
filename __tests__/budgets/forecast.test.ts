import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastMonth } from '../../src/budgets/forecast.ts';

const known = (usd: number) => ({ usd, isFloor: false });
const usd = fc.double({ min: 0, max: 1e6, noNaN: true });
const days = fc.array(usd.map(known), { minLength: 3, maxLength: 7 });

describe('the forecast of a month', () => {
  it('is what is spent and the mean of the last days, within Student’s interval', () => {
    // By hand: mean 2, s 1, n 3, m 10 days: 4.303 · √(10 + 100/3) = 28.33.
    const forecast = forecastMonth(known(50), [1, 2, 3].map(known), 10);
    expect(forecast?.monthUsd).toBe(70);
    expect(forecast?.high).toBeCloseTo(70 + 28.326, 2);
    expect(forecast?.low).toBe(50);
    expect(forecast).toMatchObject({ days: 3, isFloor: false });
  });

  it('is not known with fewer than three whole days', () => {
    expect(forecastMonth(known(50), [known(1), known(1)], 10)).toBeNull();
  });

  it('holds itself in its interval, which is never below what is spent', () => {
    fc.assert(
      fc.property(
        usd,
        days,
        fc.double({ min: 0, max: 31, noNaN: true }),
        (spent, costs, remaining) => {
          const forecast = forecastMonth(known(spent), costs, remaining);
          if (forecast === null) throw new Error('three days are enough');
          const { low, monthUsd, high } = forecast;
          expect(spent <= low && low <= monthUsd && monthUsd <= high).toBe(true);
        },
      ),
    );
  });

  it('of a month that is over, and of days that are all alike, is certain', () => {
    fc.assert(
      fc.property(usd, days, (spent, costs) => {
        expect(forecastMonth(known(spent), costs, 0)).toMatchObject({
          monthUsd: spent,
          low: spent,
          high: spent,
        });
      }),
    );
    expect(forecastMonth(known(1), [2, 2, 2].map(known), 4)).toMatchObject({
      monthUsd: 9,
      low: 9,
      high: 9,
    });
  });

  it('is a floor where anything that it rests on is', () => {
    const floor = { usd: 1, isFloor: true };
    expect(forecastMonth(floor, [1, 1, 1].map(known), 1)?.isFloor).toBe(true);
    expect(forecastMonth(known(1), [known(1), floor, known(1)], 1)?.isFloor).toBe(true);
  });

  it('covers the truth nineteen times of twenty where days are alike', () => {
    // Days of a normal distribution (Box and Muller), by a fixed generator.
    let state = 1;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const day = (): number =>
      100 + 5 * Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const rounds = 4_000;
    let within = 0;
    for (let round = 0; round < rounds; round += 1) {
      const forecast = forecastMonth(known(0), Array.from({ length: 7 }, day).map(known), 10);
      const truth = Array.from({ length: 10 }, day).reduce((sum, cost) => sum + cost, 0);
      if (forecast !== null && forecast.low <= truth && truth <= forecast.high) within += 1;
    }
    expect(within / rounds).toBeGreaterThan(0.94);
    expect(within / rounds).toBeLessThan(0.96);
  });
});
