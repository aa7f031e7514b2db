import { describe, expect, it } from 'vitest';
import type { FakeGitHubOptions } from '../../src/demo/fake-github.ts';
import type { ArtifactState } from '../../src/demo/repository-state.ts';
import type { GitHubSourceOptions } from '../../src/sources/github.ts';
import { minutes, NOW, run } from '../demo/fake-github.ts';
import { line, zip } from '../support/collect-from.ts';
import { listAll, sourceOf, type TestSource } from './read-from.ts';

const content = zip({ 'agent/token_usage.jsonl': line('a') });
const resetAt = minutes(30);
const many = (count: number): Partial<ArtifactState>[] =>
  Array.from({ length: count }, () => ({ content }));

async function readAll(
  count: number,
  server: FakeGitHubOptions = {},
  options: Partial<GitHubSourceOptions> = {},
): Promise<TestSource & { readonly told: readonly string[] }> {
  const started = await sourceOf(many(count), server, options);
  const artifacts = await listAll(started);
  const results = await Promise.all(
    artifacts.map((artifact) => started.source.readArtifact(artifact, () => true)),
  );
  return { ...started, told: results.map((result) => ('gap' in result ? result.gap : 'read')) };
}

describe('artifacts', () => {
  it('are read at most sixteen links and sixteen blobs at a time, one request each', async () => {
    const { told, gitHub, mostAtOnce } = await readAll(50, { latencyMs: 60 });
    expect(told.filter((text) => text === 'read')).toHaveLength(50);
    expect(mostAtOnce()).toBeLessThanOrEqual(32);
    expect(mostAtOnce()).toBeGreaterThan(8);
    expect(gitHub.requests.filter(({ server }) => server === 'blob')).toHaveLength(50);
    expect(gitHub.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(50);
  });

  it('are all read although GitHub asks to slow down', async () => {
    let asked = 0;
    const { told, gitHub } = await readAll(30, {
      intercept: ({ path }) => {
        if (!path.endsWith('/zip')) return undefined;
        asked += 1;
        const isRefused = asked > 4 && asked <= 10;
        const headers = { 'retry-after': '1' };
        return isRefused ? { status: 403, headers, body: { message: 'Slow down' } } : undefined;
      },
    });
    expect(new Set(told)).toEqual(new Set(['read']));
    expect(gitHub.requests.filter(({ status }) => status === 403)).toHaveLength(6);
  });

  it('are asked for no faster than the pace', async () => {
    const pace = { requests: 10, ms: 300 };
    const began = Date.now();
    const now = (): Date => new Date(NOW.getTime() + Date.now() - began);
    const { gitHub, told } = await readAll(25, { now }, { pace });
    const times = gitHub.requests
      .filter(({ server }) => server === 'api')
      .map(({ at }) => at.getTime());
    const apart = times.slice(10).map((time, index) => time - (times[index] ?? 0));
    expect(told.filter((text) => text === 'read')).toHaveLength(25);
    expect(Math.min(...apart)).toBeGreaterThan(200); // the server's clock sees the network too
  });

  it('leave the reserve for publishing when several are read at once', async () => {
    const { told, gitHub } = await readAll(60, {
      rateLimit: { limit: 1_000, remaining: 50, resetAt },
    });
    expect(new Set(told)).toEqual(new Set(['read', 'rate-limit']));
    const api = gitHub.requests.filter(({ server }) => server === 'api');
    expect(api.length).toBeLessThanOrEqual(25);
    expect(told.indexOf('rate-limit')).toBe(told.lastIndexOf('read') + 1); // the first ones are read
  });
});

describe('the list of artifacts', () => {
  const listed = (count: number): Partial<ArtifactState>[] =>
    Array.from({ length: count }, (_, index) => ({ content, createdAt: minutes(index - count) }));
  const rateLimit = { limit: 100_000, remaining: 100_000, resetAt };

  it('is read some pages at a time where many are needed', async () => {
    const started = await sourceOf(listed(2_450), { rateLimit, latencyMs: 60 });
    expect(await listAll(started)).toHaveLength(2_450);
    expect(started.gitHub.requests).toHaveLength(25);
    expect(started.mostAtOnce()).toBeLessThanOrEqual(6);
    expect(started.mostAtOnce()).toBeGreaterThan(3);
  });

  it('is not read further than the span needs', async () => {
    const started = await sourceOf(listed(2_450), { rateLimit });
    const found = await started.source.listArtifacts({ from: minutes(-650), to: NOW });
    expect(found).toHaveLength(650);
    expect(started.gitHub.requests.length).toBeLessThanOrEqual(8);
  });

  it.each([
    [1_800, 900],
    [250, 101],
    [2_450, 2_300],
    [1_000, 999],
  ])('misses nothing of a span that is over, from %i to %i of 2,450', async (from, to) => {
    const started = await sourceOf(listed(2_450), { rateLimit });
    const span = { from: minutes(-from), to: minutes(-to) };
    const found = await started.source.listArtifacts(span);
    expect(found).toHaveLength(from - to);
    expect(started.source.doubts?.()).toEqual([]);
    expect(started.gitHub.requests.length).toBeLessThanOrEqual((from - to) / 100 + 9);
  });

  it('misses nothing when artifacts are made while it is read', async () => {
    const state = listed(1_000);
    let asked = 0;
    const started = await sourceOf(state, {
      rateLimit,
      intercept: () => {
        asked += 1;
        const { artifacts } = started.gitHub.state;
        const [first] = artifacts;
        if (asked >= 2 && asked <= 5 && first !== undefined) {
          artifacts.push({ ...first, id: 5_000 + asked, createdAt: NOW });
        }
        return undefined;
      },
    });
    const ids = new Set((await listAll(started)).map(({ id }) => id));
    const missed = state.map((_, index) => index + 1).filter((id) => !ids.has(id));
    expect(missed).toEqual([]);
  });

  it.each([1, 2, 5])(
    'misses nothing when one is deleted before request %i is answered',
    async (at) => {
      let asked = 0;
      const started = await sourceOf(listed(1_000), {
        rateLimit,
        intercept: () => {
          asked += 1;
          if (asked === at) artifacts.splice(newest, 1);
          return undefined;
        },
      });
      const { artifacts } = started.gitHub.state;
      const newest = artifacts.findIndex(({ createdAt }) =>
        artifacts.every((other) => other.createdAt <= createdAt),
      );
      const ids = new Set((await listAll(started)).map(({ id }) => id));
      expect(artifacts.filter(({ id }) => !ids.has(id))).toEqual([]);
    },
  );
});

describe('the list of runs', () => {
  it('is split at once wherever GitHub would cut it', async () => {
    const started = await sourceOf([], {
      rateLimit: { limit: 100_000, remaining: 100_000, resetAt },
      latencyMs: 60,
    });
    started.gitHub.state.runs.length = 0;
    for (let id = 1; id <= 3_333; id += 1) {
      started.gitHub.state.runs.push(run(id, { createdAt: minutes(-id / 4) }));
    }
    const window = { from: minutes(-1_000), to: NOW, basis: 'last-report' as const };
    const { ids, attempts } = await started.source.listRuns(window);
    expect([ids.size, attempts.length]).toEqual([3_333, 3_333]);
    expect(started.mostAtOnce()).toBeLessThanOrEqual(6);
    expect(started.mostAtOnce()).toBeGreaterThan(3);
    expect(started.gitHub.problems).toEqual([]);
  });
});
