import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  costOfMonth,
  costsOfDays,
  dayOfCrossing,
  disjointWindows,
  lastWholeDays,
  type WindowCosts,
} from '../../src/budgets/covered-costs.ts';
import { nameOfDay } from '../../src/domain/day.ts';
import { periodAt } from '../../src/domain/period.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);

function costs(from: string, to: string, days: Record<string, number>): WindowCosts {
  const rows = Object.entries(days).map(([day, usd]) => ({ day, usd }));
  const costUsd = rows.reduce((sum, { usd }) => sum + usd, 0);
  return { from: at(from), to: at(to), costUsd, days: rows, isFloor: false };
}

const month = periodAt('month', at('2026-11-10'));

describe('the month so far', () => {
  const third = costs('2026-11-02T06:00Z', '2026-11-03T06:00Z', {
    '2026-11-02': 3,
    '2026-11-03': 1,
  });
  const second = costs('2026-11-01T06:00Z', '2026-11-02T06:00Z', {
    '2026-11-01': 2,
    '2026-11-02': 4,
  });
  const first = costs('2026-10-31T06:00Z', '2026-11-01T06:00Z', {
    '2026-10-31': 50,
    '2026-11-01': 7,
  });

  it('is the sum of the reports’ days in it, whole windows or not', () => {
    expect(costOfMonth([third, second, first], month)).toEqual({ usd: 17, isFloor: false });
  });

  it('is a floor where no report covers its start, or a part of it', () => {
    expect(costOfMonth([third, second], month)).toEqual({ usd: 10, isFloor: true });
    expect(costOfMonth([third, first], month)).toEqual({ usd: 11, isFloor: true });
    expect(costOfMonth([third, { ...second, isFloor: true }, first], month)).toEqual({
      usd: 17,
      isFloor: true,
    });
  });

  it('takes a window without days whole, and over the month’s start not at all', () => {
    const whole = { ...second, days: undefined };
    expect(costOfMonth([third, whole, first], month)).toEqual({ usd: 17, isFloor: false });
    const straddling = { ...first, days: undefined };
    expect(costOfMonth([third, second, straddling], month)).toEqual({ usd: 10, isFloor: true });
    const unknown = { ...whole, costUsd: null };
    expect(costOfMonth([third, unknown, first], month)).toEqual({ usd: 11, isFloor: true });
  });

  it('of windows that end with the month is the month', () => {
    const october = periodAt('month', at('2026-10-31'));
    const window = costs('2026-10-01T00:00Z', '2026-11-01T00:00Z', { '2026-10-07': 5 });
    expect(costOfMonth([window], october)).toEqual({ usd: 5, isFloor: false });
  });

  it('knows the day on which a budget was used up', () => {
    const days = costsOfDays([third, second, first]);
    expect(dayOfCrossing(days, month, 8)).toBe('2026-11-01');
    expect(dayOfCrossing(days, month, 9)).toBe('2026-11-02');
    expect(dayOfCrossing(days, month, 17)).toBeNull();
    expect(dayOfCrossing(costsOfDays([third, second]), month, 5)).toBeNull();
  });
});

describe('whole days', () => {
  /** Reports one after the other over true costs by hour. */
  const story = fc
    .record({
      hourly: fc.array(fc.nat(1_000), { minLength: 30, maxLength: 14 * 24 }),
      cuts: fc.array(fc.nat(14 * 24), { maxLength: 20 }),
      start: fc.nat(40 * 24),
    })
    .map(({ hourly, cuts, start }) => {
      const from = at('2026-10-01') + start * HOUR;
      const costAt = (hour: number): number => hourly[hour] ?? 0;
      const edges = [...new Set([0, ...cuts.filter((cut) => cut < hourly.length), hourly.length])];
      edges.sort((a, b) => a - b);
      const windows = edges.slice(1).map((end, index): WindowCosts => {
        const begin = edges[index] ?? 0;
        const days = new Map<string, number>();
        for (let hour = begin; hour < end; hour += 1) {
          const day = nameOfDay(Math.floor((from + hour * HOUR) / DAY));
          days.set(day, (days.get(day) ?? 0) + costAt(hour));
        }
        const rows = Array.from(days, ([day, usd]) => ({ day, usd }));
        return {
          from: from + begin * HOUR,
          to: from + end * HOUR,
          costUsd: rows.reduce((sum, { usd }) => sum + usd, 0),
          days: rows,
          isFloor: false,
        };
      });
      return { from, costAt, hours: hourly.length, windows: windows.toReversed() };
    });

  it('cost what they truly did, however reports cut the time', () => {
    fc.assert(
      fc.property(story, ({ from, costAt, hours, windows }) => {
        const [newest, ...earlier] = windows;
        if (newest === undefined) return;
        const days = costsOfDays(disjointWindows(newest, earlier));
        for (let day = days.whole.from; day < days.whole.to; day += 1) {
          let truth = 0;
          for (let hour = 0; hour < hours; hour += 1) {
            if (Math.floor((from + hour * HOUR) / DAY) === day) truth += costAt(hour);
          }
          expect(days.usd.get(day) ?? 0).toBe(truth);
        }
        const end = Math.floor((from + hours * HOUR) / DAY);
        expect(days.whole).toEqual({ from: Math.ceil(from / DAY), to: end });
        expect(lastWholeDays(days).length).toBe(Math.min(7, end - Math.ceil(from / DAY)));
      }),
    );
  });

  it('sum, month by month, to what was spent', () => {
    fc.assert(
      fc.property(story, ({ costAt, hours, from, windows }) => {
        const [newest, ...earlier] = windows;
        if (newest === undefined) return;
        const ending = periodAt('month', newest.to - 1);
        let truth = 0;
        for (let hour = 0; hour < hours; hour += 1) {
          if (from + hour * HOUR >= ending.from) truth += costAt(hour);
        }
        expect(costOfMonth(disjointWindows(newest, earlier), ending)).toEqual({
          usd: truth,
          isFloor: from > ending.from,
        });
      }),
    );
  });

  it('are never counted twice where windows overlap', () => {
    const week = (end: string): WindowCosts => ({
      from: at(end) - 7 * DAY,
      to: at(end),
      costUsd: 7,
      days: undefined,
      isFloor: false,
    });
    const all = ['2026-11-19', '2026-11-18', '2026-11-13', '2026-11-12'].map(week);
    const [newest, ...earlier] = [week('2026-11-20'), ...all];
    if (newest === undefined) return;
    expect(disjointWindows(newest, earlier)).toEqual([newest, week('2026-11-13')]);
  });
});
