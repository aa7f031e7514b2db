import { describe, expect, it } from 'vitest';
import { ATTACKS } from './all.ts';

/** Some make thousands of ids that meet in one slot first, which takes a slow machine a while. */
const TIMEOUT_MS = 240_000;

describe('attacks on the built program', () => {
  it.each(ATTACKS)(
    '$name: $tried',
    async ({ run }) => {
      expect((await run()).broken).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
