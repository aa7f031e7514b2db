import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { calcPrice } from '@pydantic/genai-prices';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUNDLING, ROOT } from '../../.github/scripts/bundling.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prices-'));
});

afterAll(() => rm(folder, { recursive: true }));

interface Bundled {
  readonly calcPrice: typeof calcPrice;
}

it('what is bundled of the price list prices every model as the package does', async () => {
  const entry = join(folder, 'entry.mjs');
  const packagePath = join(ROOT, 'node_modules/@pydantic/genai-prices/dist/index.js');
  await writeFile(entry, `export { calcPrice } from ${JSON.stringify(packagePath)};\n`);
  const bundle = await rolldown({ ...BUNDLING, input: entry });
  const { output } = await bundle.write({ file: join(folder, 'bundle.mjs') });
  await bundle.close();
  const { code } = output[0];
  const bundled = (await import(pathToFileURL(join(folder, 'bundle.mjs')).href)) as Bundled;

  const ids = new Set(
    [...code.matchAll(/\\?"id\\?":\\?"([^"\\]+)\\?"/g)].map(([, id]) => id ?? ''),
  );
  expect(ids.size).toBeGreaterThan(800);
  const usage = {
    input_tokens: 300_000,
    cache_read_tokens: 200_000,
    cache_write_tokens: 9_000,
    output_tokens: 4_000,
  };
  for (const timestamp of [new Date('2025-03-01'), new Date('2026-11-01T20:00:00Z')]) {
    let priced = 0;
    for (const id of ids) {
      const expected = calcPrice(usage, id, { timestamp });
      const found = bundled.calcPrice(usage, id, { timestamp });
      expect([found?.total_price, found?.model_price, found?.provider.id]).toEqual([
        expected?.total_price,
        expected?.model_price,
        expected?.provider.id,
      ]);
      if (expected !== null) priced += 1;
    }
    expect(priced).toBeGreaterThan(300);
  }
});
