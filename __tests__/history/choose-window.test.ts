import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { chooseWindow } from '../../src/history/choose-window.ts';
import { makeEarlier } from '../support/finding-factory.ts';

const NOW = new Date('2026-11-20T06:17:00Z');
const LAST_REPORT = { since: { kind: 'last-report' }, until: undefined } as const;

function from(...earlier: Parameters<typeof makeEarlier>[0][]): string {
  return chooseWindow(LAST_REPORT, NOW, earlier.map(makeEarlier)).from.toISOString();
}

describe('last-report', () => {
  it('starts where the newest report of an earlier date ended', () => {
    const older = { date: '2026-11-18', to: '2026-11-18T06:17:00.000Z' };
    const newer = { date: '2026-11-19', to: '2026-11-19T06:17:00.000Z' };
    expect(from(older, newer)).toBe(newer.to);
    expect(from(newer, older)).toBe(newer.to);
  });

  it('starts again where the report of the same date started, which it replaces', () => {
    const today = {
      date: '2026-11-20',
      from: '2026-11-19T06:00:00.000Z',
      to: '2026-11-20T06:00:00.000Z',
    };
    expect(from(today)).toBe(today.from);
    const yesterday = { date: '2026-11-19', to: '2026-11-19T05:00:00.000Z' };
    expect(from(today, yesterday)).toBe(yesterday.to);
  });

  it('looks 24 hours back without an earlier report, and says so', () => {
    const window = chooseWindow(LAST_REPORT, NOW, []);
    expect(window).toEqual({ from: new Date('2026-11-19T06:17:00Z'), to: NOW, basis: 'look-back' });
  });

  it('never starts at or after its end, whatever an earlier report claims', () => {
    const claims = [NOW, new Date('2026-11-20T07:17:00Z'), new Date('2099-01-01')];
    for (const to of claims) {
      for (const date of ['2026-11-19', '2026-11-20', '2099-01-01']) {
        const report = { date, from: null, to: to.toISOString() };
        const before = { date: '2026-11-18', to: '2026-11-18T06:17:00.000Z' };
        expect(from(report, before)).toBe(before.to);
      }
    }
  });

  it('is not misled by a period that another program wrote into the future', () => {
    const foreign = { date: '2026-11-20', to: '2026-11-21T00:00:00.000Z', isRounded: true };
    expect(from(foreign)).toBe('2026-11-19T06:17:00.000Z');
  });
});

describe('last-week and last-month', () => {
  it.each([
    ['week', NOW, '2026-11-09', '2026-11-16', '2026-W46'],
    ['week', new Date('2026-11-16T00:00:00Z'), '2026-11-09', '2026-11-16', '2026-W46'],
    ['week', new Date('2026-11-15T23:59:59.999Z'), '2026-11-02', '2026-11-09', '2026-W45'],
    ['month', NOW, '2026-10-01', '2026-11-01', '2026-10'],
    ['month', new Date('2027-01-01T00:00:00Z'), '2026-12-01', '2027-01-01', '2026-12'],
  ] as const)('is the last whole %s before %s', (unit, now, from, to, name) => {
    const since = { kind: 'period', unit } as const;
    const earlier = [makeEarlier({ date: '2026-11-15', to: '2026-11-15T12:00:00.000Z' })];
    const window = {
      from: new Date(from),
      to: new Date(to),
      basis: 'explicit',
      period: { unit, name },
    };
    expect(chooseWindow({ since, until: undefined }, now, earlier)).toEqual(window);
    expect(chooseWindow({ since, until: now }, new Date('2028-01-01'), [])).toEqual(window);
  });
});

describe('since and until', () => {
  it('are taken as given, and an end in the future is now', () => {
    const since = { kind: 'instant', at: new Date('2026-11-01') } as const;
    const until = new Date('2027-01-01');
    expect(chooseWindow({ since, until }, NOW, [])).toEqual({
      from: since.at,
      to: NOW,
      basis: 'explicit',
    });
    const back = { kind: 'look-back', ms: 3_600_000 } as const;
    expect(chooseWindow({ since: back, until: undefined }, NOW, []).from).toEqual(
      new Date('2026-11-20T05:17:00Z'),
    );
  });

  it('must leave a window', () => {
    const since = { kind: 'instant', at: NOW } as const;
    expect(() => chooseWindow({ since, until: undefined }, NOW, [])).toThrow(UserError);
  });
});
