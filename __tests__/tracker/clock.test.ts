import { expect, it } from 'vitest';
import { readClock } from '../../src/tracker/clock.ts';

const MINUTE = 60_000;

it('a clock that cannot be right is said, and one that goes back', () => {
  const now = Date.now();
  expect(readClock(now)).toEqual({ at: now, jumpedBack: false });
  expect(readClock(now - MINUTE / 2)).toMatchObject({ jumpedBack: false });
  expect(readClock(now + 60 * MINUTE)).toMatchObject({ jumpedBack: false });
  expect(readClock(now)).toEqual({ at: now, jumpedBack: true });
  expect(readClock(0)).toEqual({ at: undefined, jumpedBack: true });
  expect(readClock(now)).toEqual({ at: now, jumpedBack: false });
});
