import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startFakeGitHub } from '../../src/demo/fake-github.ts';
import type { ArtifactState, RepositoryState } from '../../src/demo/repository-state.ts';
import type { Report } from '../../src/domain/report.ts';
import { artifact, minutes, NOW, run } from '../demo/fake-github.ts';
import { line, zip } from '../support/collect-from.ts';
import { MOST_MEMORY, peakMemory, TELLS_PEAK_MEMORY } from '../support/peak-memory.ts';
import { runAction, runCli, temporaryFolder } from '../support/spawn.ts';
import { HOSTILE_ARCHIVES } from './hostile-archives.ts';
import type { ZipEntry } from './zip-writer.ts';

/** Bytes that look like chance and are the same every time (xorshift32). */
function noise(bytes: number): Buffer {
  let state = 1;
  const words = Int32Array.from({ length: bytes / 4 }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  });
  return Buffer.from(words.buffer);
}

/** Makes an archive large enough that it is read in parts: bytes that cannot be packed. */
const FILLER: ZipEntry = {
  path: 'agent-stdio.log',
  content: noise(2 * 1024 * 1024),
};

/** An honest artifact beside the hostile ones: two requests of 1 + 1 tokens. */
const HONEST = zip({
  'agent/token_usage.jsonl': [1, 2]
    .map((id) => line(`honest ${id}`, { timestamp: '2026-08-10T02:00:00Z' }))
    .join(''),
});

/** One workflow and one run for each artifact; the honest one comes first. */
function repositoryOf(
  artifacts: readonly { readonly name: string; readonly state: Partial<ArtifactState> }[],
): RepositoryState {
  const all = [{ name: 'honest', state: { content: HONEST } }, ...artifacts];
  return {
    owner: 'octo',
    name: 'shop',
    id: 42,
    workflows: all.map(({ name }, index) => ({
      id: index + 1,
      name,
      path: `.github/workflows/w${index}.lock.yml`,
    })),
    runs: all.map((_, index) => run(index + 1, { workflowId: index + 1 })),
    artifacts: all.map(({ state }, index) =>
      artifact(index + 1, { runId: index + 1, createdAt: minutes(-500), ...state }),
    ),
    labels: [],
    issues: [],
  };
}

/** Runs the Action on the repository and gives what it left, on disk and in memory. */
async function report(state: RepositoryState, intercept?: 'no-ranges') {
  const gitHub = await startFakeGitHub(state, {
    now: () => NOW,
    rateLimit: { limit: 100_000, remaining: 100_000, resetAt: minutes(60) },
    ...(intercept === undefined
      ? {}
      : {
          intercept: ({ server, headers }) => {
            if (server === 'blob') delete headers['range'];
            return undefined;
          },
        }),
  });
  onTestFinished(gitHub.close);
  const scratch = await temporaryFolder();
  const exit = await runAction(
    gitHub,
    'octo/shop',
    { since: '24h', until: NOW.toISOString(), 'dry-run': 'true' },
    { ...TELLS_PEAK_MEMORY, TMPDIR: scratch },
  );
  expect({ code: exit.code, stdout: exit.stdout }).toMatchObject({ code: 0 });
  const parts = gitHub.requests.filter(({ status }) => status === 206).length;
  return {
    report: JSON.parse(await exit.file('report.json')) as Report,
    peak: peakMemory(exit.stderr),
    left: await readdir(scratch, { recursive: true }),
    folder: await exit.files(),
    parts,
  };
}

/** Gap of each workflow's only run, or its requests. */
function outcomesOf({ workflows }: Report): Record<string, string> {
  return Object.fromEntries(
    workflows.map(({ name, runsDetail: [only], usage }) => [
      name,
      only?.gap ?? `${usage.requests} of ${usage.totalTokens} tokens`,
    ]),
  );
}

const expected = Object.fromEntries([
  ['honest', '2 of 4 tokens'],
  ...HOSTILE_ARCHIVES.map(({ what, gap }) => [what, gap ?? '1 of 2 tokens']),
]);
/** Archives that are sound themselves: what they hold is not. */
const OPENED = new Set([
  'more records than are held',
  'nothing but lines of a megabyte',
  'an archive as its records',
  'a link',
]);
const read = HOSTILE_ARCHIVES.filter(({ gap }) => gap === null).length;

describe('hostile archives', () => {
  it.each([
    ['whole', [], undefined],
    ['in parts', [FILLER], undefined],
    ['whole through a file', [FILLER], 'no-ranges' as const],
  ])('read from GitHub %s end as gaps and move no other number', async (way, filler, intercept) => {
    const archives = HOSTILE_ARCHIVES.map(({ what, build }) => ({
      name: what,
      state: { content: build(filler) },
    }));
    const {
      report: made,
      peak,
      left,
      folder,
      parts,
    } = await report(repositoryOf(archives), intercept);
    expect(outcomesOf(made)).toEqual(expected);
    expect(made.totals).toMatchObject({ requests: 2 + read, totalTokens: 4 + 2 * read });
    expect(made.coverage.complete).toBe(false);
    expect(parts > archives.length).toBe(way === 'in parts');
    expect(left).toEqual([]);
    expect(folder).toEqual(['report.html', 'report.json', 'report.md', 'usage.csv']);
    expect(peak).toBeLessThan(MOST_MEMORY);
  });

  it.each([
    ['of no bytes', new Uint8Array(), 'empty-usage-file'],
    ['of bytes that are nothing', Buffer.alloc(5000, 0xfe), 'unreadable'],
  ])('%s are a gap', async (_what, content, gap) => {
    const { report: made } = await report(repositoryOf([{ name: 'it', state: { content } }]));
    expect(outcomesOf(made)).toEqual({ honest: '2 of 4 tokens', it: gap });
  });

  it('take turns, so that many at a time take no more memory', async () => {
    const heavy = HOSTILE_ARCHIVES.filter(({ what }) => /bomb|lines|records/.test(what));
    const archives = [1, 2, 3].flatMap((time) =>
      heavy.map(({ what, build }) => ({
        name: `${what} ${time}`,
        state: { content: build([]) },
      })),
    );
    const { report: made, peak } = await report(repositoryOf(archives));
    expect(outcomesOf(made)['honest']).toBe('2 of 4 tokens');
    expect(peak).toBeLessThan(MOST_MEMORY);
  });

  it('read from this machine are named and move no other number', async () => {
    const folder = await temporaryFolder();
    const scratch = await temporaryFolder();
    // Nothing waits behind a local file, so it is read to its end however long that takes.
    const archives = HOSTILE_ARCHIVES.filter(({ what }) => !what.startsWith('more broken lines'));
    const names = archives.map((_, index) => `${index}.zip`);
    await writeFile(join(folder, 'honest.zip'), HONEST);
    for (const [index, { build }] of archives.entries()) {
      await writeFile(join(folder, `${index}.zip`), build([]));
    }
    const { code, stdout, stderr } = await runCli(
      ['report', '--format', 'json', '--strict', 'honest.zip', ...names],
      { cwd: folder, env: { ...TELLS_PEAK_MEMORY, TMPDIR: scratch } },
    );
    expect(code).toBe(3);
    const { coverage, totals } = JSON.parse(stdout) as Report;
    // The honest requests, the one that many archives tell, and the record without an id.
    expect(totals).toMatchObject({ requests: 2 + 1 + 1, totalTokens: 4 + 2 + 1 });
    expect(coverage.complete).toBe(false);
    const warned = stderr.match(/(?<=^warning: )\d+(?=\.zip: could not be read)/gm) ?? [];
    const refused = archives.filter(
      ({ what, gap }) => (gap === 'unreadable' || gap === 'too-large') && !OPENED.has(what),
    );
    expect(warned.map((index) => archives[Number(index)]?.what)).toEqual(
      refused.map(({ what }) => what),
    );
    expect(await readdir(scratch)).toEqual([]);
    expect((await readdir(folder)).toSorted()).toEqual([...names, 'honest.zip'].toSorted());
    expect(peakMemory(stderr)).toBeLessThan(MOST_MEMORY);
  });
});
