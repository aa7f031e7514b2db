import { describe, expect, it } from 'vitest';
import { ATTACKS } from './all.ts';

/** Lines of issue 13 that hold; `npm run attack` runs them all. */
const LINES: ReadonlySet<number> = new Set([4, 5, 6, 7, 9]);

describe('attacks on the built program', () => {
  it.each(ATTACKS.filter(({ line }) => LINES.has(line)))('$name: $tried', async ({ run }) => {
    expect((await run()).broken).toEqual([]);
  });
});
