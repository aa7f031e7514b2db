import { describe, expect, it } from 'vitest';
import { createServerClock } from '../../src/wiring/server-clock.ts';

const SERVER = 'Mon, 10 Aug 2026 12:00:00 GMT';

function localAt(text: string): { now: Date } {
  return { now: new Date(text) };
}

describe('a clock that goes by the server', () => {
  it('is the machine’s until the server said something', () => {
    const local = localAt('2026-08-10T13:00:00Z');
    const clock = createServerClock(() => local.now);
    clock.hear(undefined);
    clock.hear('soon');
    expect(clock.now()).toEqual(local.now);
  });

  it.each([
    ['fast', '2026-08-10T13:00:00Z'],
    ['slow', '2026-08-10T11:00:00Z'],
  ])('shows the server’s time on a machine that is %s, and goes on from there', (_case, at) => {
    const local = localAt(at);
    const clock = createServerClock(() => local.now);
    clock.hear(SERVER);
    expect(clock.now()).toEqual(new Date(SERVER));
    local.now = new Date(local.now.getTime() + 1_500);
    expect(clock.now()).toEqual(new Date('2026-08-10T12:00:01.500Z'));
  });

  it('is set once: a later answer that took long does not set it back', () => {
    const local = localAt('2026-08-10T12:00:00Z');
    const clock = createServerClock(() => local.now);
    clock.hear(SERVER);
    local.now = new Date(local.now.getTime() + 30_000);
    clock.hear(SERVER);
    expect(clock.now()).toEqual(local.now);
  });
});
