import { describe, expect, it } from 'vitest';
import { ATTACKS } from './all.ts';

describe('attacks on the built program', () => {
  it.each(ATTACKS)('$name: $tried', async ({ run }) => {
    expect((await run()).broken).toEqual([]);
  });
});
