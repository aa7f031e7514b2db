import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../src/options/parse-options.ts';

const repository = 'acme/storefront';

describe('cache-dir', () => {
  it('keeps nothing unless it names a folder', async () => {
    expect((await parseOptions({ repository })).cacheDir).toBeUndefined();
    expect((await parseOptions({ repository, 'cache-dir': ' ' })).cacheDir).toBeUndefined();
    expect((await parseOptions({ repository, 'cache-dir': ' .cache/usage ' })).cacheDir).toBe(
      '.cache/usage',
    );
  });
});
