import { describe, expect, it } from 'vitest';
import { minutes, run, fakeGitHub } from './fake-github.ts';

const second = (count: number): Date => new Date(minutes(-600).getTime() + count * 1_000);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => run(index + 1, { createdAt: second(index) }));

describe('listing runs', () => {
  it('gives 30 a page, newest first, unless told', async () => {
    const { ask } = await fakeGitHub({ runs: many(35) });
    const { data } = await ask('GET', '/actions/runs');
    expect(data.total_count).toBe(35);
    expect(data.workflow_runs).toHaveLength(30);
    expect(data.workflow_runs[0].id).toBe(35);
  });

  it('clamps a page to 100', async () => {
    const { ask } = await fakeGitHub({ runs: many(120) });
    const { data } = await ask('GET', '/actions/runs?per_page=500');
    expect(data.workflow_runs).toHaveLength(100);
  });

  it('links pages as GitHub does', async () => {
    const { ask, apiUrl } = await fakeGitHub({ runs: many(5) });
    const link = async (page: number) =>
      (await ask('GET', `/actions/runs?per_page=2&page=${page}`)).headers.get('link');
    const to = (page: number, relation: string) =>
      `<${apiUrl}/repos/octo/shop/actions/runs?per_page=2&page=${page}>; rel="${relation}"`;
    expect(await link(1)).toBe(`${to(2, 'next')}, ${to(3, 'last')}`);
    expect(await link(2)).toBe(
      `${to(1, 'prev')}, ${to(3, 'next')}, ${to(3, 'last')}, ${to(1, 'first')}`,
    );
    expect(await link(3)).toBe(`${to(2, 'prev')}, ${to(1, 'first')}`);
    expect((await ask('GET', '/actions/runs')).headers.get('link')).toBeNull();
  });

  it('cuts a filtered listing at 1,000 without a word, and only a filtered one', async () => {
    const { ask } = await fakeGitHub({ runs: many(1_050) });
    const lastPage = (query: string) => ask('GET', `/actions/runs?per_page=100&page=11${query}`);
    const tenth = await ask('GET', '/actions/runs?per_page=100&page=10&event=schedule');
    expect(tenth.data.workflow_runs).toHaveLength(100);
    expect(tenth.headers.get('link')).not.toContain('next');
    const filtered = await lastPage('&created=>=2020-01-01');
    expect(filtered.data).toMatchObject({ total_count: 1_050, workflow_runs: [] });
    expect((await lastPage('')).data.workflow_runs).toHaveLength(50);
  });

  it.each([
    ['2026-08-02..2026-08-03', [3, 2]],
    ['>=2026-08-03', [4, 3]],
    ['>2026-08-02', [4, 3]],
    ['<=2026-08-02', [2, 1]],
    ['<2026-08-02', [1]],
    ['2026-08-03', [3]],
    ['*..2026-08-01', [1]],
    ['2026-08-02T10:00:00Z..2026-08-03T10:00:00Z', [3, 2]],
    ['2026-08-02T10:00:01Z..2026-08-03T09:59:59Z', []],
    ['2026-08-02T12:00:00+02:00', [2]],
  ])('filters by created=%s', async (created, expected) => {
    const at = (day: number) => new Date(Date.UTC(2026, 7, day, 10, 0, 0, 500));
    const { ask } = await fakeGitHub({
      runs: [1, 2, 3, 4].map((n) => run(n, { createdAt: at(n) })),
    });
    const { data } = await ask('GET', `/actions/runs?created=${encodeURIComponent(created)}`);
    expect(data.workflow_runs.map(({ id }: { id: number }) => id)).toEqual(expected);
  });

  it('refuses a created filter that is no date', async () => {
    const { ask } = await fakeGitHub();
    expect((await ask('GET', '/actions/runs?created=yesterday')).status).toBe(422);
  });

  it.each([
    ['status=failure', [2]],
    ['status=completed', [2, 1]],
    ['status=in_progress', [3]],
    ['event=push', [1]],
    ['branch=topic', [2]],
    ['actor=bob', [3]],
    ['actor=bob&event=push', []],
  ])('filters by %s', async (query, expected) => {
    const attempt = { startedAt: second(0), updatedAt: second(9) };
    const { ask } = await fakeGitHub({
      runs: [
        run(1, { event: 'push' }),
        run(2, {
          headBranch: 'topic',
          attempts: [{ ...attempt, status: 'completed', conclusion: 'failure' }],
        }),
        run(3, {
          actor: 'bob',
          attempts: [{ ...attempt, status: 'in_progress', conclusion: null }],
        }),
      ],
    });
    const { data } = await ask('GET', `/actions/runs?${query}&exclude_pull_requests=true`);
    expect(data.workflow_runs.map(({ id }: { id: number }) => id)).toEqual(expected);
  });

  it('lists the runs of a workflow by id and by file', async () => {
    const { ask } = await fakeGitHub({ runs: [run(1), run(2, { workflowId: 8 })] });
    for (const workflow of ['7', 'triage.lock.yml']) {
      const { data } = await ask('GET', `/actions/workflows/${workflow}/runs`);
      expect(data.workflow_runs).toMatchObject([{ id: 1, name: 'Triage' }]);
    }
    expect((await ask('GET', '/actions/workflows/other.yml/runs')).status).toBe(404);
  });
});

describe('attempts', () => {
  const reRun = run(5, {
    createdAt: minutes(-900),
    attempts: [
      {
        startedAt: minutes(-900),
        updatedAt: minutes(-890),
        status: 'completed',
        conclusion: 'failure',
      },
      { startedAt: minutes(-20), updatedAt: minutes(-10), status: 'queued', conclusion: null },
    ],
  });

  it('shows the latest in rows, with the time of creation of the first', async () => {
    const { ask } = await fakeGitHub({ runs: [reRun] });
    const latest = {
      run_attempt: 2,
      status: 'queued',
      conclusion: null,
      created_at: '2026-08-09T21:00:00Z',
      run_started_at: '2026-08-10T11:40:00Z',
      updated_at: '2026-08-10T11:50:00Z',
    };
    expect((await ask('GET', '/actions/runs')).data.workflow_runs).toMatchObject([latest]);
    expect((await ask('GET', '/actions/runs/5')).data).toMatchObject(latest);
  });

  it('finds each by its number', async () => {
    const { ask } = await fakeGitHub({ runs: [reRun] });
    expect((await ask('GET', '/actions/runs/5/attempts/1')).data).toMatchObject({
      run_attempt: 1,
      status: 'completed',
      conclusion: 'failure',
      created_at: '2026-08-09T21:00:00Z',
      updated_at: '2026-08-09T21:10:00Z',
    });
    expect((await ask('GET', '/actions/runs/5/attempts/3')).status).toBe(404);
    expect((await ask('GET', '/actions/runs/6')).status).toBe(404);
  });
});

it('shows forks by their repository, and a deleted one by null', async () => {
  const { ask, problems } = await fakeGitHub({
    runs: [run(1, { headRepositoryId: 99 }), run(2, { headRepositoryId: null })],
  });
  const fork = await ask('GET', '/actions/runs/1');
  expect(fork.data.head_repository).toMatchObject({ id: 99, full_name: 'ada/shop', fork: true });
  expect((await ask('GET', '/actions/runs/2')).data.head_repository).toBeNull();
  expect(problems).toEqual([]);
});
