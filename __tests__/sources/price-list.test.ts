import { mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PriceList } from '../../src/domain/price-list.ts';
import { checkPriceList } from '../../src/pricing/check-price-list.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import { bundledPriceList } from '../../src/pricing/price-list.ts';
import { readLatestPriceList } from '../../src/sources/price-list.ts';
import { startGitHub } from '../github/github-fixture.ts';

const SHA = 'c0ffee'.padEnd(40, '0');
const VERSION = `pydantic/genai-prices@${SHA}`;
const NOW = new Date('2026-11-25T12:00:00Z');
const COMMITS = '/repos/pydantic/genai-prices/commits';
const CONTENTS = '/repos/pydantic/genai-prices/contents/prices/new_data/v2/data_slim.json';

/** The bundled list with one model more, as the repository has it. */
const PROVIDERS = bundledPriceList().providers.map((provider) =>
  provider.id === 'anthropic'
    ? {
        ...provider,
        models: [
          ...provider.models,
          {
            id: 'claude-newest-9',
            match: { equals: 'claude-newest-9' },
            prices: [
              { prices: { input_mtok: 1, output_mtok: 5 } },
              {
                constraint: { start_date: '2026-11-20' },
                prices: { input_mtok: 2, output_mtok: 10 },
              },
            ],
          },
        ],
      }
    : provider,
);

/** A list of one model that is as it should be but for what is given. */
function listOf(given: object): string {
  const prices = { input_mtok: 1, output_mtok: 1 };
  const model = { id: 'm', match: { equals: 'm' }, prices, ...given };
  return JSON.stringify([{ id: 'anthropic', models: [model] }]);
}

function nested(depth: number): object {
  return depth === 0 ? { equals: 'm' } : { or: [nested(depth - 1)] };
}

interface Served {
  readonly text?: string;
  readonly date?: string;
  readonly status?: number;
  readonly encoding?: string;
}

async function read(served: Served = {}, folder?: string) {
  const { text = JSON.stringify(PROVIDERS), date = '2026-11-24T09:00:00Z', status = 200 } = served;
  const { encoding = 'base64' } = served;
  const { client, log, gitHub } = await startGitHub([], {
    intercept: ({ path }) => {
      if (path === COMMITS) {
        return { status, body: [{ sha: SHA, commit: { committer: { date } } }] };
      }
      if (decodeURIComponent(path) !== CONTENTS) return undefined;
      const content = Buffer.from(text).toString('base64');
      return { status: 200, body: { type: 'file', encoding, content } };
    },
  });
  const check = (value: unknown): PriceList => checkPriceList(value, NOW);
  const list = await readLatestPriceList(client, { folder, check, log });
  return { list, warnings: log.warnings, paths: gitHub.requests.map(({ path }) => path) };
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'price-list-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe('the newest price list', () => {
  it('is read at the commit that last changed it, which the report names', async () => {
    const { list, warnings } = await read();
    expect(warnings).toEqual([]);
    expect(list).toMatchObject({ version: VERSION, date: '2026-11-24' });
    const book = createPriceBook(new Map(), list);
    expect(book.version).toContain(VERSION);
    expect(book.listDate).toBe('2026-11-24');
    const tokens = { uncachedInput: 1_000_000, cacheRead: 0, cacheWrite: 0, output: 0 };
    const usd = (day: string): number | undefined =>
      book.priceOf({ provider: 'x', model: 'claude-newest-9', at: Date.parse(day), tokens })?.usd;
    expect([usd('2026-11-19'), usd('2026-11-20')]).toEqual([1, 2]);
  });

  it('is kept, and read again only when it changed', async () => {
    const folder = await makeFolder();
    await read({}, folder);
    expect(await readdir(folder)).toEqual(['price-list.json']);
    const again = await read({ text: 'changed' }, folder);
    expect(again.list?.version).toBe(VERSION);
    expect(again.paths).toEqual([COMMITS]);
  });

  it('is the one that was kept, when GitHub does not answer', async () => {
    const folder = await makeFolder();
    await read({}, folder);
    const { list, warnings } = await read({ status: 404 }, folder);
    expect(list?.version).toBe(VERSION);
    expect(warnings).toEqual([expect.stringContaining('so the list of 2026-11-24 is used')]);
  });

  const price = { input_mtok: -1, output_mtok: 1 };
  it.each<[string, Served]>([
    ['does not answer', { status: 404 }],
    ['gives no JSON', { text: '{' }],
    ['gives another form', { text: '{"providers":[]}' }],
    ['gives no provider', { text: '[]' }],
    [
      'gives a price below 0',
      {
        text: JSON.stringify([
          { id: 'anthropic', models: [{ id: 'm', match: {}, prices: price }] },
        ]),
      },
    ],
    ['gives a rule in a rule, and so on', { text: listOf({ match: nested(50) }) }],
    ['gives a rule that is none', { text: listOf({ match: { or: [null] } }) }],
    ['gives an endless name', { text: listOf({ id: '-'.repeat(100_000) }) }],
    [
      'gives an endless name in a rule',
      { text: listOf({ match: { equals: '-'.repeat(100_000) } }) },
    ],
    [
      'gives a price without an end',
      { text: listOf({ prices: { input_mtok: 1e9, output_mtok: 1 } }) },
    ],
    ['gives an older list than the bundled one', { date: '2026-08-21T00:00:00Z' }],
    ['gives a list of the future', { date: '2027-08-21T00:00:00Z' }],
    ['gives a file of over 1 MB', { encoding: 'none' }],
  ])('is the bundled one, with a warning, when GitHub %s', async (_, served) => {
    const folder = await makeFolder();
    const { list, warnings } = await read(served, folder);
    expect(list).toBeUndefined();
    expect(warnings).toEqual([
      expect.stringMatching(
        /^price-list: the newest prices could not be read .* bundled list is used/,
      ),
    ]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is read anew, when what was kept is no list', async () => {
    const folder = await makeFolder();
    await writeFile(join(folder, 'price-list.json'), '{"version":"x"}');
    expect((await read({}, folder)).list?.version).toBe(VERSION);
    expect(await readFile(join(folder, 'price-list.json'), 'utf8')).toContain(SHA);
  });

  it('is neither kept in a linked folder nor read through a link', async () => {
    const [real, elsewhere] = [await makeFolder(), await makeFolder()];
    await read({}, real);
    const link = join(elsewhere, 'link');
    await symlink(real, link);
    expect((await read({}, link)).paths).toEqual([COMMITS, expect.any(String)]);
    const moved = join(elsewhere, 'list.json');
    await rename(join(real, 'price-list.json'), moved);
    await symlink(moved, join(real, 'price-list.json'));
    expect((await read({ status: 404 }, real)).list).toBeUndefined();
  });
});
