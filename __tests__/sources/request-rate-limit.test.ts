import { describe, expect, it } from 'vitest';
import { createRateLimiter, NO_RATE_LIMIT } from '../../src/sources/request-rate-limit.ts';

describe('createRateLimiter', () => {
  it('lets a burst through, and then no more than its number in any span', async () => {
    const span = 200;
    const takeTurn = createRateLimiter({ requests: 5, ms: span });
    const turns: number[] = [];
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        await takeTurn();
        turns.push(performance.now());
      }),
    );
    const apart = turns.slice(5).map((time, index) => time - (turns[index] ?? 0));
    expect(turns).toHaveLength(12);
    // Timers may be a little early, and a busy machine notes a turn some time after it came.
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(span / 2);
  });

  it('is no pace at all without a limit', async () => {
    const takeTurn = createRateLimiter(NO_RATE_LIMIT);
    let turns = 0;
    for (; turns < 5_000; turns += 1) await takeTurn();
    expect(turns).toBe(5_000);
  });

  it('ends a wait with the signal', async () => {
    const takeTurn = createRateLimiter({ requests: 1, ms: 60_000 });
    const budget = new AbortController();
    await takeTurn(budget.signal);
    const second = takeTurn(budget.signal);
    budget.abort();
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  });
});
