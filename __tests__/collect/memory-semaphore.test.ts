import { describe, expect, it } from 'vitest';
import { createMemorySemaphore } from '../../src/collect/memory-semaphore.ts';

/** Lets everything happen that is ready to. */
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describe('shares of one memory', () => {
  it('are given in order while there is room, and more than all is given alone', async () => {
    const share = createMemorySemaphore(10);
    const got: string[] = [];
    const take = (name: string, bytes: number) => {
      const mine = share();
      void mine.take(bytes).then(() => got.push(name));
      return mine;
    };
    const a = take('a', 6);
    const b = take('b', 4);
    const huge = take('huge', 1_000);
    const small = take('small', 1);
    await settle();
    expect(got).toEqual(['a', 'b']);
    a.giveBack();
    await settle();
    expect(got).toEqual(['a', 'b']);
    b.giveBack();
    await settle();
    expect(got).toEqual(['a', 'b', 'huge']);
    huge.giveBack();
    await settle();
    expect(got).toEqual(['a', 'b', 'huge', 'small']);
    small.giveBack();
  });

  it('replace what was held, and giving back twice gives nothing more', async () => {
    const share = createMemorySemaphore(10);
    const mine = share();
    await mine.take(10);
    await mine.take(2);
    const other = share();
    await other.take(8);
    mine.giveBack();
    mine.giveBack();
    let isFree = false;
    void share()
      .take(3)
      .then(() => (isFree = true));
    await settle();
    expect(isFree).toBe(false);
    other.giveBack();
    await settle();
    expect(isFree).toBe(true);
  });
});
