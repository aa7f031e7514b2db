import { describe, expect, it } from 'vitest';
import { createAdaptiveSemaphore } from '../../src/sources/adaptive-semaphore.ts';

/** Tasks that end when told, so that the number let in can be seen. */
function openTasks(gate: ReturnType<typeof createAdaptiveSemaphore>) {
  const ends: (() => void)[] = [];
  const tasks: Promise<unknown>[] = [];
  return {
    start(count: number): void {
      for (let index = 0; index < count; index += 1) {
        tasks.push(gate.run(() => new Promise<void>((resolve) => void ends.push(resolve))));
      }
    },
    /** Tasks let in and not yet ended, once all that can happen has happened. */
    async underWay(): Promise<number> {
      await new Promise((resolve) => void setImmediate(resolve));
      return ends.length;
    },
    end(count: number): void {
      for (const end of ends.splice(0, count)) end();
    },
  };
}

describe('createAdaptiveSemaphore', () => {
  it('lets in no more than its places, in order of arrival', async () => {
    const gate = createAdaptiveSemaphore(8);
    const order: number[] = [];
    let underWay = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        gate.run(async () => {
          order.push(index);
          underWay += 1;
          most = Math.max(most, underWay);
          await new Promise((resolve) => void setImmediate(resolve));
          underWay -= 1;
        }),
      ),
    );
    expect(most).toBe(8);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('begins with some places and grows by one a round, up to its most', async () => {
    const gate = createAdaptiveSemaphore(2, 4);
    const tasks = openTasks(gate);
    tasks.start(80);
    const seen: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      const underWay = await tasks.underWay();
      seen.push(underWay);
      tasks.end(underWay);
    }
    expect(seen).toEqual([2, 2, 3, 4, 4, 4]);
  });

  it('halves its places once for all tasks that were under way', async () => {
    const gate = createAdaptiveSemaphore(8);
    const tasks = openTasks(gate);
    tasks.start(40);
    expect(await tasks.underWay()).toBe(8);
    for (let refused = 0; refused < 8; refused += 1) gate.slowDown();
    tasks.end(5);
    expect(await tasks.underWay()).toBe(4);
  });

  it('grows again up to its places while tasks go well, and keeps at least one', async () => {
    const gate = createAdaptiveSemaphore(4);
    const tasks = openTasks(gate);
    tasks.start(80);
    await tasks.underWay();
    const seen: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      gate.slowDown();
      tasks.end(4);
      seen.push(await tasks.underWay());
    }
    expect(seen.at(-1)).toBeGreaterThanOrEqual(1);
    for (let round = 0; round < 20; round += 1) {
      tasks.end(2);
      seen.push(await tasks.underWay());
    }
    expect(Math.min(...seen)).toBeLessThan(4);
    expect(seen.at(-1)).toBe(4);
  });

  it('gives back the place of a task that fails', async () => {
    const gate = createAdaptiveSemaphore(1);
    await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await gate.run(async () => 'next')).toBe('next');
  });
});
