import { execFileSync } from 'node:child_process';
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeOldEntries } from '../../src/cache/remove-old-entries.ts';
import { createUsageCache, type UsageCacheOptions } from '../../src/cache/usage-cache.ts';
import type { AgentRun } from '../../src/domain/agent-run.ts';
import type { DecodedArtifact } from '../../src/domain/decoded-artifact.ts';
import { createRecordingLog } from '../github/recording-log.ts';
import { temporaryFolder } from '../support/spawn.ts';

const NONE: DecodedArtifact = { files: [], isArchive: true };
const ONE: DecodedArtifact = {
  files: [
    {
      path: 'agent/token_usage.jsonl',
      isUsage: true,
      isEmpty: false,
      records: [
        {
          grain: 'request',
          at: Date.parse('2026-11-20T06:00:00Z'),
          provider: 'anthropic',
          model: 'claude-sonnet-4-6',
          tokens: { uncachedInput: 1, cacheRead: undefined, cacheWrite: 0, output: 2 },
          reportedCostUsd: 0.25,
          identity: { high: -1, low: 7 },
        },
      ],
      rejects: [{ reason: 'malformed', line: 3 }],
      agentRuns: [],
      agentNames: [],
    },
  ],
  isArchive: true,
};

async function open(changes: Partial<UsageCacheOptions> = {}) {
  const folder = changes.folder ?? join(await temporaryFolder(), 'cache');
  const log = createRecordingLog();
  const options = { folder, repository: 'acme/storefront', madeWith: '1', log, ...changes };
  return { cache: createUsageCache(options), folder, log, options };
}

async function onlyFile(folder: string): Promise<string> {
  const [name, ...others] = await readdir(folder);
  expect(others).toEqual([]);
  return join(folder, name ?? '');
}

/** As decoders bound them. */
const [FIRST, LAST] = [new Date('2020-01-01'), new Date('2099-12-31')];
const count = fc.option(fc.nat(100_000_000), { nil: undefined });
const identity = fc.record({ high: fc.integer(), low: fc.integer() });
const agentRun: fc.Arbitrary<AgentRun> = fc.record({
  id: fc.string(),
  name: fc.string(),
  session: fc.option(identity, { nil: undefined }),
  startedAt: fc.option(fc.date({ min: FIRST, max: LAST, noInvalidDate: true }), { nil: undefined }),
  totalTokens: count,
  stages: fc.array(fc.string()),
  agents: fc.array(
    fc.record({
      id: fc.string(),
      attempt: fc.integer({ min: 1 }),
      state: fc.constantFrom('running' as const, 'done' as const, 'error' as const),
      tokens: count,
    }),
  ),
});
const decoded: fc.Arbitrary<DecodedArtifact> = fc.record({
  isArchive: fc.boolean(),
  files: fc.array(
    fc.record({
      path: fc.string({ unit: 'binary' }),
      isUsage: fc.boolean(),
      isEmpty: fc.boolean(),
      records: fc.array(
        fc.record({
          grain: fc.constantFrom('request' as const, 'run' as const),
          at: fc.option(fc.integer({ min: FIRST.getTime(), max: LAST.getTime() }), {
            nil: undefined,
          }),
          provider: fc.string(),
          model: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
          tokens: fc.record({
            uncachedInput: count,
            cacheRead: count,
            cacheWrite: count,
            cacheWrite1h: count,
            output: count,
            unsplit: count,
          }),
          recordedPrice: fc.constantFrom(undefined, null, { usd: 0.5, isComplete: false }),
          isPartial: fc.option(fc.boolean(), { nil: undefined }),
          isFloor: fc.option(fc.boolean(), { nil: undefined }),
          modifiers: fc.option(
            fc.constantFrom({ speed: 'fast' as const }, { tier: 'other' as const }),
            {
              nil: undefined,
            },
          ),
          session: fc.option(
            fc.record({
              id: identity,
              message: fc.option(identity, { nil: undefined }),
              isSidechain: fc.boolean(),
              agent: fc.record({ id: fc.string(), run: fc.string() }),
            }),
            { nil: undefined },
          ),
          durationMs: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }), { nil: undefined }),
          identity,
        }),
      ),
      agentRuns: fc.array(agentRun, { maxLength: 2 }),
      agentNames: fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 2 }),
      rejects: fc.array(
        fc.record({
          reason: fc.constantFrom('malformed' as const, 'too-long' as const),
          line: fc.integer({ min: 1 }),
        }),
      ),
    }),
    { maxLength: 4 },
  ),
});

describe('decoded usage', () => {
  it('comes back as it was kept, unknown counts included', async () => {
    const { cache } = await open();
    let id = 0;
    await fc.assert(
      fc.asyncProperty(decoded, async (artifact) => {
        id += 1;
        await cache.write(id, artifact);
        expect(await cache.read(id)).toEqual(artifact);
      }),
      { numRuns: 50 },
    );
  });

  it('is there for the next run, and unknown before it was kept', async () => {
    const { cache, options } = await open();
    expect(await cache.read(1)).toBeUndefined();
    await cache.write(1, ONE);
    expect(await createUsageCache(options).read(1)).toEqual(ONE);
    expect(await cache.read(2)).toBeUndefined();
  });

  it('leaves no draft behind, whoever writes at the same time', async () => {
    const { cache, options, folder } = await open();
    const other = createUsageCache(options);
    await Promise.all([cache, other, cache, other].map((each) => each.write(1, ONE)));
    await onlyFile(folder);
    expect(await cache.read(1)).toEqual(ONE);
  });
});

describe('what is no entry of ours', () => {
  const other = JSON.stringify({ format: 1, artifactId: 1, files: 'many' });
  it.each([
    ['empty', async (path: string) => truncate(path)],
    ['cut off', async (path: string) => truncate(path, (await stat(path)).size - 9)],
    ['text', async (path: string) => writeFile(path, 'hello')],
    ['another JSON', async (path: string) => writeFile(path, gzipSync(other))],
    ['no JSON', async (path: string) => writeFile(path, gzipSync('{'))],
    [
      'changed in one byte',
      async (path: string) => {
        const bytes = await readFile(path);
        const at = bytes.length >> 1;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        await writeFile(path, bytes);
      },
    ],
    [
      'an entry of another artifact',
      async (path: string, { cache, folder }: Awaited<ReturnType<typeof open>>) => {
        await cache.write(2, NONE);
        const name = (await readdir(folder)).find((each) => each.includes('-2.'));
        await writeFile(path, await readFile(join(folder, name ?? '')));
      },
    ],
  ])('is not believed, but replaced: %s', async (_name, spoil) => {
    const opened = await open();
    const { cache, folder } = opened;
    await cache.write(1, ONE);
    await spoil(await onlyFile(folder), opened);
    expect(await cache.read(1)).toBeUndefined();
    await cache.write(1, ONE);
    expect(await cache.read(1)).toEqual(ONE);
  });

  it.each([
    ['other prices or decoders made it', { madeWith: '2' }],
    ['it is of another repository', { repository: 'acme/website' }],
  ])('is not believed when %s', async (_name, changes) => {
    const { cache, options } = await open();
    await cache.write(1, ONE);
    expect(await createUsageCache({ ...options, ...changes }).read(1)).toBeUndefined();
  });
});

describe('a folder that cannot be written to', () => {
  it('gives one warning that names the input, and nothing is kept', async () => {
    const parent = await temporaryFolder();
    await writeFile(join(parent, 'taken'), '');
    const { cache, log } = await open({ folder: join(parent, 'taken', 'cache') });
    await Promise.all([cache.write(1, ONE), cache.write(2, ONE)]);
    await cache.write(3, ONE);
    expect(log.warnings).toEqual([expect.stringMatching(/^cache-dir: .*ENOTDIR/)]);
    expect(await cache.read(1)).toBeUndefined();
  });

  it('gives one warning when entries can no longer be put in place', async () => {
    const { cache, folder, log } = await open();
    await cache.write(1, ONE);
    const path = (await readdir(folder)).find((name) => name.includes('-1.')) ?? '';
    await mkdir(join(folder, path.replace('-1.', '-2.')));
    await mkdir(join(folder, path.replace('-1.', '-3.')));
    await Promise.all([cache.write(2, ONE), cache.write(3, ONE)]);
    expect(log.warnings).toHaveLength(1);
    expect(await cache.read(1)).toEqual(ONE);
  });
});

describe('the folder stays small', () => {
  const DAY_MS = 86_400_000;

  it('by losing entries and drafts of more than 90 days when the next is written', async () => {
    const { cache, folder, options } = await open();
    await cache.write(1, ONE);
    await cache.write(2, ONE);
    const [first = '', second = ''] = await readdir(folder);
    await writeFile(join(folder, `${first}.00000000-0000-0000-0000-000000000000`), '');
    await writeFile(join(folder, 'notes.txt'), 'not ours');
    const age = async (name: string, days: number): Promise<void> => {
      const at = new Date(Date.now() - days * DAY_MS);
      await utimes(join(folder, name), at, at);
    };
    for (const name of await readdir(folder)) await age(name, 91);
    await age(second, 89);
    await createUsageCache(options).write(3, ONE);
    const left = await readdir(folder);
    expect(left).toHaveLength(3);
    expect(left).toEqual(expect.arrayContaining([second, 'notes.txt']));
  });

  it('by losing the oldest entries beyond its size', async () => {
    const { cache, folder } = await open();
    for (const id of [1, 2, 3]) await cache.write(id, ONE);
    const names = (await readdir(folder)).toSorted();
    for (const [index, name] of names.entries()) {
      const at = new Date(Date.now() - (3 - index) * DAY_MS);
      await utimes(join(folder, name), at, at);
    }
    const { size } = await stat(join(folder, names[0] ?? ''));
    await removeOldEntries(folder, Date.now(), 2 * size + 10);
    expect((await readdir(folder)).toSorted()).toEqual(names.slice(1));
  });
});

describe('whoever can write to the folder', () => {
  const [file] = ONE.files;
  const [first] = file?.records ?? [];
  const withRecord = (changes: object): object => ({
    ...ONE,
    files: [{ ...file, records: [{ ...first, ...changes }] }],
  });

  it.each<[string, object]>([
    ['a duration that cannot be', withRecord({ durationMs: 1e300 })],
    ['a cost that cannot be', withRecord({ reportedCostUsd: 1e300 })],
    ['a price that cannot be', withRecord({ recordedPrice: { usd: 1e300, isComplete: true } })],
    ['more tokens than a request can have', withRecord({ tokens: { output: 1e9 } })],
    ['more tokens than a run can have', withRecord({ grain: 'run', tokens: { output: 1e11 } })],
    ['a time that cannot be', withRecord({ at: 1 })],
    ['a name of a megabyte', withRecord({ model: 'm'.repeat(1024 * 1024) })],
    [
      'more records than are held',
      { ...ONE, files: [{ ...file, records: Array(50_001).fill(first) }] },
    ],
  ])('gets %s past no bound', async (_name, forged) => {
    const { cache, folder, options } = await open();
    await cache.write(1, ONE);
    const path = await onlyFile(folder);
    const entry = JSON.parse(gunzipSync(await readFile(path)).toString()) as object;
    await writeFile(path, gzipSync(JSON.stringify({ ...entry, ...forged })));
    expect(await createUsageCache(options).read(1)).toBeUndefined();
  });

  it('cannot have another folder read, written or cleared by a link to it', async () => {
    const elsewhere = await open();
    await elsewhere.cache.write(1, ONE);
    const link = join(await temporaryFolder(), 'link');
    await symlink(elsewhere.folder, link);
    const { cache, log } = await open({ folder: link });
    expect(await cache.read(1)).toBeUndefined();
    await cache.write(2, ONE);
    expect(await readdir(elsewhere.folder)).toHaveLength(1);
    expect(log.warnings).toEqual([expect.stringMatching(/^cache-dir: .* is a link, so nothing/)]);
  });

  it('cannot have a file elsewhere read by a link in it', async () => {
    const { cache, folder, options } = await open();
    await cache.write(1, ONE);
    const path = await onlyFile(folder);
    const elsewhere = join(await temporaryFolder(), 'entry');
    await rename(path, elsewhere);
    await symlink(elsewhere, path);
    expect(await createUsageCache(options).read(1)).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('cannot have a pipe waited for', async () => {
    const { cache, folder, options } = await open();
    await cache.write(1, ONE);
    const path = await onlyFile(folder);
    await rm(path);
    execFileSync('mkfifo', [path]);
    expect(await createUsageCache(options).read(1)).toBeUndefined();
  });
});
