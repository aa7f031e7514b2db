import fc from 'fast-check';
import { expect, it } from 'vitest';
import { windowAround } from '../../src/history/window-around.ts';

const NOW = new Date('2026-11-20T06:00:00Z');
const HOUR = 3_600_000;
const OPEN = { since: { kind: 'last-report' }, until: undefined } as const;

it('has equal spans on both sides, as long as since and until allow', () => {
  const hours = fc.integer({ min: 1, max: 9_000 });
  fc.assert(
    fc.property(hours, hours, (before, after) => {
      const change = new Date(NOW.getTime() - after * HOUR);
      const at = new Date(change.getTime() - before * HOUR);
      const { from, to } = windowAround(
        change,
        { since: { kind: 'instant', at }, until: NOW },
        NOW,
      );
      expect(change.getTime() - from.getTime()).toBe(to.getTime() - change.getTime());
      expect(to.getTime() - change.getTime()).toBe(Math.min(before, after) * HOUR);
    }),
  );
});

it('reaches up to now, be until later, and stays within a whole week', () => {
  const change = new Date('2026-11-14T00:00:00Z');
  const span = { from: new Date('2026-11-07T18:00:00Z'), to: NOW, basis: 'explicit' };
  expect(windowAround(change, OPEN, NOW)).toEqual(span);
  expect(windowAround(change, { ...OPEN, until: new Date('2027-01-01') }, NOW)).toEqual(span);
  // The last whole week is that of 9 to 15 November.
  const week = { since: { kind: 'period', unit: 'week' }, until: undefined } as const;
  expect(windowAround(change, week, NOW)).toMatchObject({
    from: new Date('2026-11-12T00:00:00Z'),
    to: new Date('2026-11-16T00:00:00Z'),
  });
});

it('refuses an instant without time on both sides', () => {
  expect(() => windowAround(NOW, OPEN, NOW)).toThrow(
    '--change-at: 2026-11-20T06:00:00.000Z is not before 2026-11-20T06:00:00.000Z',
  );
});
