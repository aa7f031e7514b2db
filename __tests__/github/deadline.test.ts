import { getMaxListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { setDeadline } from '../../src/github/deadline.ts';

const late = (): Error => new Error('late');
const ended = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(signal.reason));
  });

describe('setDeadline', () => {
  it('ends with its own reason when the time is up, also after a collection of garbage', async () => {
    const end = ended(setDeadline(200, late, AbortSignal.timeout(60_000)).signal);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    for (let round = 0; round < 5; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      collect();
    }
    expect(await Promise.all([end, new Promise((resolve) => setTimeout(resolve, 300))])).toEqual([
      new Error('late'),
      undefined,
    ]);
  });

  it('ends with the reason of its caller, before or after it was set', async () => {
    const caller = new AbortController();
    const { signal } = setDeadline(60_000, late, caller.signal);
    caller.abort('enough');
    expect([signal.aborted, signal.reason]).toEqual([true, 'enough']);
    expect(setDeadline(60_000, late, caller.signal).signal.reason).toBe('enough');
  });

  it('may be set many times for one caller without a warning', async () => {
    const caller = new AbortController();
    for (let count = 0; count < 20; count += 1) setDeadline(60_000, late, caller.signal);
    expect(getMaxListeners(caller.signal)).toBe(0);
  });

  it('ends no more once it is lifted', async () => {
    const caller = new AbortController();
    const deadline = setDeadline(20, late, caller.signal);
    deadline.lift();
    caller.abort();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(deadline.signal.aborted).toBe(false);
  });
});
