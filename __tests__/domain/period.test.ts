import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastPeriod, periodAt, PERIOD_UNITS } from '../../src/domain/period.ts';

const instant = fc
  .date({
    min: new Date('1900-01-01'),
    max: new Date('2400-01-01'),
    noInvalidDate: true,
  })
  .map((date) => date.getTime());
const unit = fc.constantFrom(...PERIOD_UNITS);
const DAY = 86_400_000;

describe('a week or month', () => {
  it('holds its instant, and every instant lies in exactly one', () => {
    fc.assert(
      fc.property(unit, instant, instant, (unit, one, other) => {
        const period = periodAt(unit, one);
        expect(period.from <= one && one < period.to).toBe(true);
        const isWithin = period.from <= other && other < period.to;
        expect(periodAt(unit, other).name === period.name).toBe(isWithin);
        expect(periodAt(unit, period.from)).toEqual(period);
        expect(periodAt(unit, period.to - 1)).toEqual(period);
      }),
    );
  });

  it('begins where the one before it ends, at midnight UTC, whatever clocks do there', () => {
    fc.assert(
      fc.property(unit, instant, (unit, at) => {
        const period = periodAt(unit, at);
        expect(lastPeriod(unit, at).to).toBe(period.from);
        expect(period.from % DAY === 0 && period.to % DAY === 0).toBe(true);
        const days = (period.to - period.from) / DAY;
        expect(unit === 'week' ? days === 7 : days >= 28 && days <= 31).toBe(true);
        expect(new Date(period.from).getUTCDay() === 1 || unit === 'month').toBe(true);
      }),
    );
  });

  it('that was the last one is whole and over, and no later one is', () => {
    fc.assert(
      fc.property(unit, instant, (unit, now) => {
        const last = lastPeriod(unit, now);
        expect(last.to).toBeLessThanOrEqual(now);
        expect(periodAt(unit, last.to).to).toBeGreaterThan(now);
      }),
    );
  });

  it.each([
    // The examples of ISO 8601's week date: https://en.wikipedia.org/wiki/ISO_week_date (2026-11).
    ['2005-01-01', '2004-W53'],
    ['2005-12-31', '2005-W52'],
    ['2007-12-31', '2008-W01'],
    ['2008-12-28', '2008-W52'],
    ['2010-01-03', '2009-W53'],
    ['2026-11-19', '2026-W47'],
    ['2027-01-03', '2026-W53'],
  ])('of %s is %s', (day, name) => {
    expect(periodAt('week', Date.parse(day)).name).toBe(name);
    expect(periodAt('month', Date.parse(day)).name).toBe(day.slice(0, 7));
  });
});
