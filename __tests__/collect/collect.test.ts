import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type {
  ArtifactState,
  AttemptState,
  RepositoryState,
  RunState,
} from '../../src/demo/repository-state.ts';
import { groupLedger } from '../support/groups-of.ts';
import { collectFrom, line, zip } from '../support/collect-from.ts';

const NOW = new Date('2026-11-20T06:00:00Z');
const window = { from: new Date('2026-11-19T06:00:00Z'), to: NOW, basis: 'last-report' as const };

/** Hours before the window's end. */
function ago(hours: number): Date {
  return new Date(NOW.getTime() - hours * 3_600_000);
}

function attempt(from: number, to: number, conclusion: string | null = 'success'): AttemptState {
  const status = conclusion === null ? 'in_progress' : 'completed';
  return { startedAt: ago(from), updatedAt: ago(to), status, conclusion };
}

function run(id: number, changes: Partial<RunState> = {}): RunState {
  const attempts = changes.attempts ?? [attempt(3, 2)];
  return {
    id,
    workflowId: 1,
    event: 'schedule',
    headBranch: 'main',
    actor: 'octocat',
    headRepositoryId: 9,
    createdAt: attempts[0]?.startedAt ?? NOW,
    attempts,
    ...changes,
  };
}

let artifactId = 100;
function artifact(runId: number, changes: Partial<ArtifactState> = {}): ArtifactState {
  artifactId += 1;
  return {
    id: artifactId,
    runId,
    name: 'usage',
    createdAt: ago(2.1),
    expiresAt: ago(-1_000),
    content: zip({ 'agent/token_usage.jsonl': line(`r${runId}`) }),
    ...changes,
  };
}

function repository(runs: RunState[], artifacts: ArtifactState[]): RepositoryState {
  return {
    owner: 'acme',
    name: 'storefront',
    id: 9,
    workflows: [
      { id: 1, name: 'Smoke', path: '.github/workflows/smoke.lock.yml' },
      { id: 2, name: 'CI', path: '.github/workflows/ci.yml' },
      { id: 3, name: 'Review (Claude)', path: '.github/workflows/review.yml' },
    ],
    runs,
    artifacts: artifacts.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime()),
    labels: [],
    issues: [],
  };
}

describe('which attempts are counted', () => {
  it('counts a run in the window in which it completed, both ends half-open', async () => {
    const state = repository(
      [
        run(1, { attempts: [attempt(25, 24)] }), // at the very start: in
        run(2, { attempts: [attempt(1, 0)] }), // at the very end: out
        run(3, { attempts: [attempt(26, 24.001)] }), // just before: out
        run(4, { attempts: [attempt(70, 5)] }), // ran for days: in
        run(5, { attempts: [attempt(2, 1, null)] }), // still going: out
      ],
      [1, 2, 3, 4, 5].map((id) => artifact(id, { createdAt: ago(id === 1 ? 24.1 : 5.1) })),
    );
    const { outcomes, gitHub } = await collectFrom(state, { window });
    expect(outcomes).toEqual({ '1/1': 'records', '4/1': 'records' });
    expect(gitHub.problems).toEqual([]);
  });

  it('counts every conclusion', async () => {
    const conclusions = [
      'success',
      'failure',
      'cancelled',
      'timed_out',
      'neutral',
      'action_required',
    ];
    const runs = conclusions.map((conclusion, index) =>
      run(index + 1, { attempts: [attempt(3, 2, conclusion)] }),
    );
    const { collected } = await collectFrom(
      repository(
        runs,
        runs.map(({ id }) => artifact(id)),
      ),
      { window },
    );
    expect(new Set(collected.outcomes.map(({ run }) => run.conclusion))).toEqual(
      new Set(conclusions),
    );
    expect(collected.outcomes.every(({ basis }) => basis === 'records')).toBe(true);
  });

  it('gives each attempt of a run the artifacts made in its time', async () => {
    const attempts = [attempt(20, 18), attempt(10, 8), attempt(4, 3)];
    const state = repository(
      [run(1, { attempts })],
      [
        artifact(1, {
          createdAt: ago(18.5),
          content: zip({ 'agent/token_usage.jsonl': line('a') }),
        }),
        artifact(1, {
          createdAt: ago(8.5),
          content: zip({ 'agent/token_usage.jsonl': line('b') + line('c') }),
        }),
      ],
    );
    const { outcomes, requests } = await collectFrom(state, { window });
    expect(outcomes).toEqual({ '1/1': 'records', '1/2': 'records', '1/3': 'no-artifact' });
    expect(requests).toEqual({ '1 attempt 1': 1, '1 attempt 2': 2 });
  });

  it('finds the attempt that was over before a re-run that is still going', async () => {
    const state = repository(
      [run(1, { attempts: [attempt(10, 9, 'failure'), attempt(1, 0.5, null)] })],
      [artifact(1, { createdAt: ago(9.5) }), artifact(1, { createdAt: ago(0.8) })],
    );
    const { collected, requests } = await collectFrom(state, { window });
    expect(collected.outcomes.map(({ run }) => [run.attempt, run.conclusion])).toEqual([
      [1, 'failure'],
    ]);
    expect(requests).toEqual({ '1 attempt 1': 1 });
  });

  it('finds a re-run of a run that is older than the listing by its artifacts', async () => {
    const state = repository(
      [run(1, { attempts: [attempt(480, 479), attempt(5, 4)] }), run(2)],
      [
        artifact(1, {
          createdAt: ago(479.5),
          content: zip({ 'agent/token_usage.jsonl': line('old') }),
        }),
        artifact(1, {
          createdAt: ago(4.5),
          content: zip({ 'agent/token_usage.jsonl': line('new') }),
        }),
        artifact(2),
      ],
    );
    const { outcomes, requests } = await collectFrom(state, { window });
    expect(outcomes).toEqual({ '1/2': 'records', '2/1': 'records' });
    expect(requests).toEqual({ '1 attempt 2': 1, '2 attempt 1': 1 });
  });

  it('does not count the records of an earlier attempt that a re-run packs once more', async () => {
    const earlier = line('first', { timestamp: ago(9.5).toISOString() });
    const state = repository(
      [run(1, { attempts: [attempt(10, 9), attempt(3, 2)] })],
      [
        artifact(1, { createdAt: ago(9.2), content: zip({ 'agent/token_usage.jsonl': earlier }) }),
        artifact(1, {
          content: zip({
            'agent/token_usage.jsonl':
              earlier + line('second', { timestamp: ago(2.5).toISOString() }),
          }),
        }),
      ],
    );
    const { requests, collected } = await collectFrom(state, { window });
    expect(requests).toEqual({ '1 attempt 1': 1, '1 attempt 2': 1 });
    expect(collected.duplicateRecords).toBe(1);
  });

  it('does not take the total of an earlier attempt for more spend', async () => {
    const files = {
      'agent/token_usage.jsonl': line('first', { timestamp: ago(9.5).toISOString() }),
      'agent_usage.json': JSON.stringify({ input_tokens: 1, output_tokens: 1 }),
    };
    const state = repository(
      [run(1, { attempts: [attempt(10, 9), attempt(3, 2)] })],
      [
        artifact(1, { createdAt: ago(9.2), content: zip(files) }),
        artifact(1, { content: zip(files) }),
      ],
    );
    const { requests, outcomes } = await collectFrom(state, { window });
    expect(requests).toEqual({ '1 attempt 1': 1 });
    expect(outcomes['1/2']).toBe('empty-usage-file');
  });

  it('reads the artifacts of a run that began long before the window', async () => {
    const state = repository(
      [run(1, { attempts: [attempt(70, 3)] })],
      [
        artifact(1, { createdAt: ago(60) }),
        artifact(1, {
          name: 'detection',
          createdAt: ago(59),
          content: zip({ 'token-usage.jsonl': line('d') }),
        }),
      ],
    );
    const { requests } = await collectFrom(state, { window });
    expect(requests).toEqual({ '1 attempt 1': 2 });
  });

  it('skips pages of newer artifacts when the window is long past', async () => {
    const late = Array.from({ length: 450 }, (_, index) =>
      artifact(2, { name: 'playwright-report', createdAt: ago(-10 - index / 100) }),
    );
    const state = repository([run(1)], [artifact(1), ...late]);
    const { outcomes, gitHub } = await collectFrom(state, { window });
    expect(outcomes).toEqual({ '1/1': 'records' });
    const pages = gitHub.requests.filter(({ path }) => path.endsWith('/actions/artifacts')).length;
    expect(pages).toBeLessThanOrEqual(5);
  });
});

describe('which workflows are agentic', () => {
  it('are those that gh-aw compiled or whose runs have an artifact that was asked for', async () => {
    const state = repository(
      [run(1), run(2, { workflowId: 2 }), run(3, { workflowId: 3 }), run(4, { workflowId: 3 })],
      [artifact(2, { name: 'coverage' }), artifact(4)],
    );
    const { outcomes, collected } = await collectFrom(state, { window });
    expect(outcomes).toEqual({ '1/1': 'no-artifact', '3/1': 'no-artifact', '4/1': 'records' });
    expect(collected.otherRuns).toBe(1);
  });

  it.each([
    [['smoke*'], [], ['1/1']],
    [['Review (Claude)'], [], ['3/1']],
    [['review.yml'], [], ['3/1']],
    [[], ['*.lock.yml'], ['3/1']],
    [['*'], ['REVIEW*'], ['1/1']],
  ])(
    'are chosen by globs on names and files: %j without %j',
    async (workflows, excludeWorkflows, expected) => {
      const state = repository([run(1), run(3, { workflowId: 3 })], [artifact(1), artifact(3)]);
      const { outcomes } = await collectFrom(state, { window, workflows, excludeWorkflows });
      expect(Object.keys(outcomes)).toEqual(expected);
    },
  );
});

describe('which artifacts are read', () => {
  it('reads the small one and leaves the large copy of the same records', async () => {
    const both = line('a') + line('b');
    const state = repository(
      [run(1)],
      [
        artifact(1, {
          name: 'agent',
          content: zip({ 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl': both }),
        }),
        artifact(1, {
          content: zip({
            'agent/token_usage.jsonl': both,
            'detection/token_usage.jsonl': line('d'),
          }),
        }),
        artifact(1, {
          name: 'detection',
          content: zip({ 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl': line('d') }),
        }),
      ],
    );
    const { ledger, gitHub } = await collectFrom(state, { window });
    expect(groupLedger(ledger, 'phase').map(({ name, usage }) => [name, usage.requests])).toEqual([
      ['agent', 2],
      ['detection', 1],
    ]);
    expect(gitHub.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(1);
  });

  it('goes on to the next when the small one tells nothing', async () => {
    const state = repository(
      [run(1)],
      [
        artifact(1, {
          content: zip({ 'agent/token_usage.jsonl': '', 'detection/token_usage.jsonl': '' }),
        }),
        artifact(1, {
          name: 'firewall-audit-logs',
          content: zip({ 'logs/api-proxy-logs/token-usage.jsonl': line('a') }),
        }),
        artifact(1, {
          name: 'agent',
          content: zip({
            'agent_usage.json': JSON.stringify({ input_tokens: 1, output_tokens: 1 }),
          }),
        }),
      ],
    );
    const { requests, outcomes } = await collectFrom(state, { window });
    expect(requests).toEqual({ '1 attempt 1': 1 });
    expect(outcomes).toEqual({ '1/1': 'records' });
  });

  it('keeps the agents of several workflow_call prefixes apart', async () => {
    const same = line('same-id');
    const state = repository(
      [run(1)],
      [
        artifact(1, {
          name: 'a1b2c3d4-usage',
          content: zip({ 'agent/token_usage.jsonl': same + same }),
        }),
        artifact(1, { name: '00ff00ff-usage', content: zip({ 'agent/token_usage.jsonl': same }) }),
        artifact(1, { name: 'xyz-usage', content: zip({ 'agent/token_usage.jsonl': line('no') }) }),
      ],
    );
    const { requests, collected } = await collectFrom(state, { window });
    expect(requests).toEqual({ '1 attempt 1': 2 });
    expect(collected.duplicateRecords).toBe(1);
  });

  it('takes a record from the copy that holds it whole, and counts a bad line once', async () => {
    const state = repository(
      [run(1)],
      [
        artifact(1, {
          content: zip({ 'agent/token_usage.jsonl': `${line('x')}{"provider":"anth` }),
        }),
        artifact(1, {
          name: 'agent',
          content: zip({ 'logs/token-usage.jsonl': line('x') + line('y') }),
        }),
      ],
    );
    const { requests, collected } = await collectFrom(state, { window });
    expect(requests).toEqual({ '1 attempt 1': 2 });
    expect(collected.rejectedLines).toBe(1);
    const copies = `${line('x')}broken\n`;
    const twice = zip({ 'logs/token-usage.jsonl': copies, 'audit/token-usage.jsonl': copies });
    const same = await collectFrom(
      repository([run(1)], [artifact(1, { name: 'agent', content: twice })]),
      { window },
    );
    expect(same.collected.rejectedLines).toBe(1);
  });

  it('says that spend may be missing when usage could not be read, though agent could', async () => {
    const state = repository(
      [run(1)],
      [
        artifact(1, { content: Buffer.from('<html>') }),
        artifact(1, { name: 'agent', content: zip({ 'logs/token-usage.jsonl': line('x') }) }),
      ],
    );
    const { collected, requests } = await collectFrom(state, { window });
    expect(requests).toEqual({ '1 attempt 1': 1 });
    expect(collected.outcomes).toMatchObject([{ basis: 'records', gap: 'unreadable' }]);
  });

  it('never takes copies in one archive for more spend, but always detection beside agent', async () => {
    const rows = line('a') + line('b');
    const state = repository(
      [run(1)],
      [
        artifact(1, {
          name: 'agent',
          content: zip({
            'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl': rows,
            'sandbox/firewall/audit/api-proxy-logs/token-usage.jsonl': rows + line('c'),
          }),
        }),
        artifact(1, {
          name: 'detection',
          content: zip({ 'sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl': rows }),
        }),
      ],
    );
    const { ledger, collected } = await collectFrom(state, { window });
    expect(groupLedger(ledger, 'phase').map(({ name, usage }) => [name, usage.requests])).toEqual([
      ['agent', 3],
      ['detection', 2],
    ]);
    expect(collected.duplicateRecords).toBe(2);
  });

  it('uses the totals of a run that has no records, and says so', async () => {
    const totals = JSON.stringify({
      input_tokens: 10,
      output_tokens: 5,
      cache_read_tokens: 100,
      cache_write_tokens: 20,
      primary_model: 'claude-haiku-4-5',
    });
    const state = repository(
      [run(1)],
      [artifact(1, { content: zip({ 'agent_usage.json': totals }) })],
    );
    const { outcomes, ledger } = await collectFrom(state, { window });
    expect(outcomes).toEqual({ '1/1': 'totals' });
    expect(groupLedger(ledger, 'workflow')[0]?.usage).toMatchObject({
      totalTokens: 135,
      requests: null,
    });
  });

  it('takes the provider of totals that name none from the run’s engine', async () => {
    const totals = JSON.stringify({
      input_tokens: 10,
      output_tokens: 5,
      primary_model: 'claude-sonnet-4.6',
    });
    const state = repository(
      [run(1)],
      [
        artifact(1, {
          content: zip({
            'agent_usage.json': totals,
            'aw_info.json': JSON.stringify({ engine_id: 'copilot' }),
          }),
        }),
      ],
    );
    expect((await collectFrom(state, { window })).outcomes).toEqual({ '1/1': 'other-provider' });
    const copilot = await collectFrom(state, { window, providers: ['copilot'] });
    expect(copilot.outcomes).toEqual({ '1/1': 'totals' });
  });

  it('reads a file that was uploaded as it is', async () => {
    const state = repository(
      [run(1)],
      [
        artifact(1, {
          name: 'firewall-logs-token-usage.jsonl',
          content: Buffer.from(line('a')),
          contentType: 'text/plain',
        }),
      ],
    );
    expect((await collectFrom(state, { window })).outcomes).toEqual({ '1/1': 'records' });
  });

  it('reads an archive that is too large for memory in parts', async () => {
    const archive = zip({
      'noise.bin': randomText(6 * 1024 * 1024),
      'agent/token_usage.jsonl': line('a'),
    });
    expect(archive.length).toBeGreaterThan(4 * 1024 * 1024);
    const state = repository([run(1)], [artifact(1, { content: archive })]);
    expect((await collectFrom(state, { window })).outcomes).toEqual({ '1/1': 'records' });
  });
});

/** Text that does not compress to nothing; the same every time. */
function randomText(length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1) {
    text += createHash('sha512').update(`${index}`).digest('base64');
  }
  return text;
}

describe('gaps', () => {
  const cases: [string, Partial<ArtifactState>, string][] = [
    ['no file of ours', { content: zip({ 'readme.md': 'x' }) }, 'no-usage-file'],
    ['an empty archive', { content: zip({}) }, 'no-usage-file'],
    ['an empty file', { content: zip({ 'agent/token_usage.jsonl': '' }) }, 'empty-usage-file'],
    [
      'totals of zeros',
      { content: zip({ 'agent_usage.json': '{"input_tokens":0,"output_tokens":0}' }) },
      'empty-usage-file',
    ],
    [
      'another provider',
      { content: zip({ 'agent/token_usage.jsonl': line('a', { provider: 'openai' }) }) },
      'other-provider',
    ],
    ['only broken lines', { content: zip({ 'agent/token_usage.jsonl': 'nope\n' }) }, 'unreadable'],
    ['an expired artifact', { expiresAt: ago(1) }, 'expired'],
    ['an artifact that is gone', { isGone: true }, 'expired'],
    ['no zip at all', { content: Buffer.from('<html>') }, 'unreadable'],
    ['an empty upload', { content: new Uint8Array() }, 'empty-usage-file'],
    [
      'a torn archive',
      { content: zip({ 'agent/token_usage.jsonl': line('a') }).subarray(0, 60) },
      'unreadable',
    ],
  ];
  it.each(cases)('tell %s as a reason of its own', async (_name, changes, gap) => {
    const state = repository([run(1), run(2)], [artifact(1, changes), artifact(2)]);
    const { outcomes } = await collectFrom(state, { window });
    expect(outcomes).toEqual({ '1/1': gap, '2/1': 'records' });
  });

  it('tell forks, unless they are asked for', async () => {
    const state = repository(
      [run(1, { headRepositoryId: 77 }), run(2, { headRepositoryId: null })],
      [artifact(1), artifact(2)],
    );
    expect((await collectFrom(state, { window })).outcomes).toEqual({
      '1/1': 'fork',
      '2/1': 'fork',
    });
    const included = await collectFrom(state, { window, includeForks: true });
    expect(included.outcomes).toEqual({ '1/1': 'records', '2/1': 'records' });
  });

  it('tell the runs that max-runs cuts, the newest being kept', async () => {
    const runs = [1, 2, 3].map((id) => run(id, { attempts: [attempt(10, 10 - id)] }));
    const state = repository(
      runs,
      runs.map(({ id }) => artifact(id, { createdAt: ago(9.5) })),
    );
    const { outcomes } = await collectFrom(state, { window, maxRuns: 2 });
    expect(outcomes).toEqual({ '3/1': 'records', '2/1': 'records', '1/1': 'max-runs' });
  });

  it('tell what the rate limit cuts, and keep a reserve for publishing', async () => {
    const runs = Array.from({ length: 20 }, (_, index) => run(index + 1));
    const state = repository(
      runs,
      runs.map(({ id }) => artifact(id)),
    );
    const { outcomes, gitHub } = await collectFrom(
      state,
      { window },
      { rateLimit: { limit: 1_000, remaining: 33, resetAt: ago(-1) } },
    );
    const told = Object.values(outcomes);
    expect(told.filter((outcome) => outcome === 'rate-limit').length).toBeGreaterThan(5);
    expect(told.filter((outcome) => outcome === 'records').length).toBeGreaterThan(2);
    expect(gitHub.requests.length).toBeLessThanOrEqual(33 - 17);
  });

  it('tell what the time budget cuts', async () => {
    const runs = [1, 2, 3].map((id) => run(id));
    const state = repository(
      runs,
      runs.map(({ id }) => artifact(id)),
    );
    const budget = new AbortController();
    const { outcomes } = await collectFrom(
      state,
      { window },
      {
        intercept: ({ path }) => {
          if (path.endsWith('/zip')) budget.abort();
          return undefined;
        },
      },
      budget.signal,
    );
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['time-budget']));
  });

  it('count the lines that could not be read, with a place', async () => {
    const text = `${line('a')}broken\n${line('b', { input_tokens: -4 })}${line('c')}`;
    const state = repository(
      [run(1)],
      [artifact(1, { content: zip({ 'agent/token_usage.jsonl': text }) })],
    );
    const { collected, requests } = await collectFrom(state, { window });
    expect(requests).toEqual({ '1 attempt 1': 2 });
    expect(collected.rejectedLines).toBe(2);
    expect(collected.rejects.map(({ reason, example }) => [reason, example.line])).toEqual([
      ['malformed', 2],
      ['negative', 3],
    ]);
  });
});

describe('requests', () => {
  it('stay under 1.25 for each artifact that is read, plus 25', async () => {
    const runs = Array.from({ length: 120 }, (_, index) =>
      run(index + 1, { attempts: [attempt(12 - index / 20, 11 - index / 20)] }),
    );
    const others = Array.from({ length: 60 }, (_, index) => run(1_000 + index, { workflowId: 2 }));
    const artifacts = runs.flatMap(({ id }, index) =>
      ['activation', 'agent', 'usage', 'aic-usage-cache', 'safe-outputs-items'].map((name) =>
        artifact(id, { name, createdAt: ago(11.1 - index / 20) }),
      ),
    );
    const { gitHub, collected } = await collectFrom(repository([...runs, ...others], artifacts), {
      window,
    });
    expect(collected.outcomes.filter(({ basis }) => basis === 'records')).toHaveLength(120);
    const requests = gitHub.requests.filter(({ server }) => server === 'api');
    expect(requests.length).toBeLessThanOrEqual(1.25 * 120 + 25);
    expect(gitHub.problems).toEqual([]);
  });

  it('stay as few where ordinary CI makes thousands of runs', async () => {
    const agents = Array.from({ length: 20 }, (_, index) => run(index + 1));
    const long = run(50, { attempts: [attempt(40, 3)] });
    const busy = Array.from({ length: 6_000 }, (_, index) => {
      const began = 95 - (index / 6_000) * 94;
      return run(1_000 + index, { workflowId: 2, attempts: [attempt(began, began - 0.1)] });
    });
    const artifacts = [...agents, long].map(({ id }) => artifact(id, { createdAt: ago(3.1) }));
    const state = repository([...busy, long, ...agents], artifacts);
    const { gitHub, collected, outcomes } = await collectFrom(state, { window });
    expect(outcomes['50/1']).toBe('records');
    expect(collected.outcomes.filter(({ basis }) => basis === 'records')).toHaveLength(21);
    expect(collected.otherRuns).toBe(
      busy.filter(
        ({ attempts: [only] }) =>
          only !== undefined && only.updatedAt >= window.from && only.updatedAt < window.to,
      ).length,
    );
    const requests = gitHub.requests.filter(({ server }) => server === 'api');
    expect(requests.length).toBeLessThanOrEqual(1.25 * 21 + 25);
    expect(gitHub.problems).toEqual([]);
  });

  it('reach every run beyond the 1,000 that GitHub gives of a listing', async () => {
    const runs = Array.from({ length: 2_345 }, (_, index) => {
      const began = 20 - (index / 2_345) ** 3 * 18; // most of them at once, as on a busy day
      return run(index + 1, { workflowId: 2, attempts: [attempt(began, began - 0.2)] });
    });
    const { collected, gitHub } = await collectFrom(repository(runs, []), { window });
    expect(collected.otherRuns).toBe(2_345);
    expect(gitHub.problems).toEqual([]);
  });

  it('never carry the token to the blob store', async () => {
    const { gitHub } = await collectFrom(repository([run(1)], [artifact(1)]), { window });
    const blobs = gitHub.requests.filter(({ server }) => server === 'blob');
    expect(blobs).toHaveLength(1);
    expect(blobs.some(({ hasAuthorization }) => hasAuthorization)).toBe(false);
  });
});
