import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readTaskMarker } from '../../src/accounting/task-marker.ts';
import { DEMO_TOKEN, startFakeGitHub, type FakeGitHubOptions } from '../../src/demo/fake-github.ts';
import type { ArtifactState, RepositoryState } from '../../src/demo/repository-state.ts';
import { run } from '../demo/fake-github.ts';
import { line, zip } from '../support/collect-from.ts';
import { runAction, runCli, temporaryFolder } from '../support/spawn.ts';

const AT = new Date('2026-11-20T06:00:00Z');

/** Claude Sonnet 4.6: 45.2K in at $3, 12.1K out at $15 a million. */
function resultOf(session: string, changes: Record<string, unknown> = {}): string {
  return JSON.stringify({
    type: 'result',
    subtype: 'success',
    session_id: session,
    total_cost_usd: 0.3171,
    usage: { input_tokens: 45_200, output_tokens: 12_100, cache_read_input_tokens: 0 },
    modelUsage: {
      'claude-sonnet-4-6': {
        inputTokens: 45_200,
        outputTokens: 12_100,
        cacheReadInputTokens: 0,
        cacheCreationInputTokens: 0,
        costUSD: 0.3171,
      },
    },
    ...changes,
  });
}

const LOG = `npm warn {deprecated\n${resultOf('s-1')}\nDone. }\n`;

async function startTask({
  options,
  ...state
}: Partial<RepositoryState> & { options?: FakeGitHubOptions } = {}) {
  const gitHub = await startFakeGitHub(
    {
      owner: 'octo',
      name: 'shop',
      id: 42,
      workflows: [{ id: 7, name: 'Fix with Claude', path: '.github/workflows/fix.lock.yml' }],
      runs: [run(900, { createdAt: AT })],
      artifacts: [],
      labels: [],
      issues: [
        {
          number: 42,
          title: 'Fix the checkout',
          body: '',
          labels: [],
          state: 'open',
          stateReason: null,
          user: { login: 'mona', type: 'User' },
          createdAt: AT,
          updatedAt: AT,
          closedAt: null,
          isLocked: false,
          isPullRequest: true,
          comments: [],
        },
      ],
      ...state,
    },
    { now: () => new Date(), ...options }, // as this machine's: no comment knows of a later time,
  );
  onTestFinished(gitHub.close);
  const comments = gitHub.state.issues[0]?.comments ?? [];
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'agent.log'), LOG);
  const env = {
    GITHUB_API_URL: gitHub.apiUrl,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_TOKEN: DEMO_TOKEN,
    GITHUB_RUN_ID: '500',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Agents',
    GITHUB_JOB: 'implement',
  };
  const recorded = () =>
    comments.map(({ body }) =>
      readTaskMarker(body)?.entries.map(({ agent, run }) => [agent, run?.id, run?.attempt]),
    );
  return {
    gitHub,
    comments,
    recorded,
    folder,
    cli: (args: readonly string[], changes: Record<string, string> = {}) =>
      runCli(['comment', ...args], { cwd: folder, env: { ...env, ...changes } }),
    act: (inputs: Record<string, string>, changes: Record<string, string> = {}) =>
      runAction(gitHub, 'octo/shop', { mode: 'comment', ...inputs }, { ...env, ...changes }),
    event: async (payload: unknown) => {
      const path = join(await temporaryFolder(), 'event.json');
      await writeFile(path, JSON.stringify(payload));
      return { GITHUB_EVENT_PATH: path };
    },
  };
}

describe('comment, from a terminal or a step', () => {
  it('posts the line that the agent finished, once however often it is recorded', async () => {
    const { cli, comments, recorded, gitHub } = await startTask();
    const args = ['agent.log', '--task', '42', '--agent', 'Developer', '--final'];
    const first = await cli(args);
    expect(first).toMatchObject({
      code: 0,
      stdout: `Developer finished · 45.2k in / 12.1k out · $0.32
Task #42
45.2k in / 12.1k out · $0.32 in 1 run.

Agent      Runs     In    Out  Cached  Cache writes   Cost
Developer     1  45.2k  12.1k       0             0  $0.32

In is input outside of the cache; cached is input read from it.
`,
    });
    const body = comments[0]?.body;
    expect(body).toContain('- **Developer** finished · 45.2k in / 12.1k out · $0.32 · ');
    expect(body).toContain('### Task summary');
    expect(await cli(args)).toMatchObject({ code: 0, stdout: first.stdout });
    expect(comments.map((own) => own.body)).toEqual([body]);
    expect(recorded()).toEqual([[['Developer', 500, 1]]]);
    expect(gitHub.problems).toEqual([]);
  });

  it('keeps both of two jobs that finish at the same time, in one comment', async () => {
    const { cli, recorded, folder, gitHub } = await startTask({ options: { latencyMs: 150 } });
    await writeFile(join(folder, 'review.log'), resultOf('s-2'));
    const both = await Promise.all([
      cli(['agent.log', '--task', '42', '--agent', 'developer'], { GITHUB_JOB: 'implement' }),
      cli(['review.log', '--task', '42', '--agent', 'reviewer'], { GITHUB_JOB: 'review' }),
    ]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(recorded()).toHaveLength(1);
    expect(
      recorded()[0]
        ?.map(([agent]) => agent)
        .sort(),
    ).toEqual(['developer', 'reviewer']);
    expect(gitHub.problems).toEqual([]);
  });

  it('records a run as unknown when its log is garbage or missing', async () => {
    const { cli, folder } = await startTask();
    await writeFile(join(folder, 'garbage.log'), 'Segmentation fault (core dumped) {"usage": ');
    for (const name of ['garbage.log', 'missing.log']) {
      const args = [name, '--task', '42', '--agent', 'tester', '--dry-run'];
      const { code, stdout, stderr } = await cli(args);
      expect(code).toBe(0);
      expect(stdout).toContain('- **tester** finished · usage unknown · ');
      expect(stderr).toContain('The logs of tester report no usage: it is recorded as unknown.');
    }
  });

  it('prints the comment in a dry run and writes nothing', async () => {
    const { cli, gitHub } = await startTask();
    const { stdout } = await cli(['agent.log', '--task', '42', '--agent', 'x', '--dry-run']);
    expect(stdout).toMatch(/^<!-- token-usage-task .* -->\n\n### Agent usage\n/);
    expect(gitHub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('needs no token in a dry run, and asks GitHub for nothing then', async () => {
    const { cli, gitHub } = await startTask();
    const env = { GITHUB_TOKEN: '', GH_TOKEN: '' };
    const exit = await cli(['agent.log', '--task', '42', '--agent', 'x', '--dry-run'], env);
    expect({ code: exit.code, stderr: exit.stderr }).toEqual({
      code: 0,
      stderr:
        'Without a token: shown as the first comment of its task, whatever is there already.\n',
    });
    expect(exit.stdout).toMatch(/^<!-- token-usage-task .* -->\n\n### Agent usage\n/);
    expect(exit.stdout).toContain('45.2k in / 12.1k out');
    expect(gitHub.requests).toEqual([]);
  });

  it.each([
    [['--task', '42'], {}, 2, 'logs: is empty'],
    [['agent.log'], {}, 2, 'task: is not given'],
    [['agent.log', '--task', 'T-1'], {}, 2, 'task: "T-1" is no number'],
    [['agent.log', '--task', '42'], { GITHUB_TOKEN: '' }, 2, 'there is no token'],
    [['agent.log', '--task', '42', '--agent', '\u200b'], {}, 2, 'agent: has no visible character'],
    [['agent.log', '--task', '43'], {}, 4, 'There is no issue or pull request octo/shop#43'],
  ])('says what is wrong with %j %j', async (args, env, code, words) => {
    const { cli } = await startTask();
    const exit = await cli(args, env);
    expect([exit.code, exit.stdout]).toEqual([code, '']);
    expect(exit.stderr).toContain(words);
  });
});

describe('comment --ledger', () => {
  it('records in a file, prints the finish and the task’s summary', async () => {
    const { cli, folder, gitHub } = await startTask();
    await writeFile(join(folder, 'garbage.log'), 'nothing');
    const args = ['--task', 'CHECKOUT-7', '--ledger', 'ledger.db', '--final'];
    await cli(['garbage.log', '--agent', 'tester', ...args]);
    const { code, stdout } = await cli(['agent.log', '--agent', 'Developer', ...args]);
    expect(code).toBe(0);
    expect(stdout).toBe(`Developer finished · 45.2k in / 12.1k out · $0.32
Task CHECKOUT-7
45.2k in / 12.1k out · ≥ $0.32 in 2 runs, 1 of them without usage.

Agent      Runs     In    Out  Cached  Cache writes   Cost
Developer     1  45.2k  12.1k       0             0  $0.32
tester        1      –      –       –             –      –

In is input outside of the cache; cached is input read from it.
`);
    expect(gitHub.requests).toEqual([]);
  });

  it('counts another attempt, and a resumed session’s earlier part once', async () => {
    const { cli, folder } = await startTask();
    const args = [
      'agent.log',
      '--task',
      'T',
      '--agent',
      'developer',
      '--final',
      '--ledger',
      'l.db',
    ];
    await cli(args);
    await writeFile(join(folder, 'agent.log'), resultOf('s-9'));
    await cli(args, { GITHUB_RUN_ATTEMPT: '2' });
    const more = { outputTokens: 22_100, inputTokens: 45_200, costUSD: 0.4671 };
    const modelUsage = {
      'claude-sonnet-4-6': { ...more, cacheReadInputTokens: 0, cacheCreationInputTokens: 0 },
    };
    await writeFile(
      join(folder, 'agent.log'),
      resultOf('s-1', { modelUsage, total_cost_usd: 0.4671 }),
    );
    const { stdout } = await cli(args, { GITHUB_RUN_ID: '501' });
    expect(stdout).toBe(`developer finished · 0 in / 10.0k out · $0.15
Task T
90.4k in / 34.2k out · $0.78 in 3 runs.

Agent      Runs     In    Out  Cached  Cache writes   Cost
developer     3  90.4k  34.2k       0             0  $0.78

In is input outside of the cache; cached is input read from it.
`);
  });

  it('takes several processes at once', async () => {
    const { cli } = await startTask();
    const record = (run: number) =>
      cli(['agent.log', '--agent', 'developer', '--task', 'T', '--ledger', 'ledger.db'], {
        GITHUB_RUN_ID: `${run}`,
      });
    const exits = await Promise.all([1, 2, 3, 4].map(record));
    expect(exits.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    const args = ['agent.log', '--agent', 'developer', '--task', 'T', '--ledger', 'ledger.db'];
    const { stdout } = await cli([...args, '--final']);
    expect(stdout).toContain('5 runs');
  });

  it('refuses a file that is none of its own', async () => {
    const { cli } = await startTask();
    const exit = await cli(['agent.log', '--agent', 'x', '--task', 'T', '--ledger', 'agent.log']);
    expect(exit.code).toBe(2);
    expect(exit.stderr).toContain('agent.log is no ledger of token-usage-report');
  });
});

describe('the Action with mode: comment', () => {
  it.each([
    ['pull_request', { pull_request: { number: 42 } }],
    ['issues', { issue: { number: 42 } }],
    ['issue_comment on a pull request', { issue: { number: 42, pull_request: {} }, comment: {} }],
  ])('finds the task in the event %s', async (_, payload) => {
    const { act, event, folder, gitHub } = await startTask();
    const logs = join(folder, 'agent.log');
    const { code, outputs } = await act({ logs, 'dry-run': 'true' }, await event(payload));
    expect([code, outputs['comment-url']]).toEqual([0, '']);
    expect(gitHub.requests.map(({ path }) => path)).toEqual([
      '/repos/octo/shop/issues/42/comments',
    ]);
  });

  it('writes the comment and gives the run’s numbers as outputs', async () => {
    const { act, folder, recorded } = await startTask();
    const { outputs } = await act({ logs: join(folder, 'agent.log'), task: '42' });
    expect(recorded()).toEqual([[['Agents / implement', 500, 1]]]);
    expect(outputs).toMatchObject({
      'comment-url': expect.stringMatching(/#issuecomment-1$/),
      'total-cost-usd': '0.3171',
      'total-tokens': '57300',
    });
  });

  it('names the input when nothing names the task', async () => {
    const { act, event, folder } = await startTask();
    const { code, stdout } = await act({ logs: join(folder, 'agent.log') }, await event({}));
    expect(code).toBe(1);
    expect(stdout).toContain('::error::task: is not given');
  });

  it('writes nothing in a dry run', async () => {
    const { act, folder, gitHub } = await startTask();
    const logs = join(folder, 'agent.log');
    const { stdout, outputs } = await act({ logs, task: '42', 'dry-run': 'true' });
    expect(stdout).toContain('**Agents / implement** finished');
    expect(outputs['comment-url']).toBe('');
    expect(gitHub.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('names the permission that is missing', async () => {
    const { act, folder } = await startTask({
      options: { permissions: { actions: 'read', issues: 'read' } },
    });
    const { code, stdout } = await act({ logs: join(folder, 'agent.log'), task: '42' });
    expect(code).toBe(1);
    expect(stdout).toContain('add `issues: write`, or for a pull request `pull-requests: write`');
  });
});

describe('the Action on workflow_run', () => {
  const usage: ArtifactState = {
    id: 1,
    runId: 900,
    name: 'usage',
    createdAt: AT,
    expiresAt: new Date('2099-01-01'),
    content: zip({
      'agent/token_usage.jsonl': line('a', {
        timestamp: '2026-11-20T05:50:00Z',
        input_tokens: 45_200,
        output_tokens: 12_100,
      }),
    }),
  };
  const finished = (changes: Record<string, unknown> = {}) => ({
    workflow_run: {
      id: 900,
      run_attempt: 1,
      name: 'Fix with Claude',
      path: '.github/workflows/fix.lock.yml',
      html_url: 'https://github.com/octo/shop/actions/runs/900',
      conclusion: 'success',
      head_sha: 'f'.repeat(40),
      created_at: '2026-11-20T05:40:00Z',
      run_started_at: '2026-11-20T05:40:00Z',
      updated_at: '2026-11-20T05:59:00Z',
      repository: { id: 42 },
      head_repository: { id: 42 },
      pull_requests: [{ number: 42, base: { repo: { id: 42 } } }],
      ...changes,
    },
  });

  it('reads the artifacts of the run that ended', async () => {
    const { act, event, recorded, comments, gitHub } = await startTask({ artifacts: [usage] });
    const { code } = await act({}, await event(finished()));
    expect(code).toBe(0);
    expect(recorded()).toEqual([[['Fix with Claude', 900, 1]]]);
    expect(comments[0]?.body).toContain('45.2k in / 12.1k out · $0.32');
    expect(gitHub.problems).toEqual([]);
  });

  it('finds Claude’s own result under any artifact name that is asked for', async () => {
    const content = zip({ 'claude-execution-output.json': `[${resultOf('s-1')}]` });
    const { act, event } = await startTask({
      artifacts: [{ ...usage, name: 'my-logs', content }],
    });
    const inputs = { artifacts: 'my-logs', agent: 'fixer', 'dry-run': 'true' };
    const { stdout } = await act(inputs, await event(finished()));
    expect(stdout).toContain('**fixer** finished · 45.2k in / 12.1k out · $0.32');
  });

  it('records the run as unknown where it has no artifact, or is a fork’s', async () => {
    const { act, event } = await startTask({ artifacts: [usage] });
    const fork = finished({ head_repository: { id: 43 } });
    const { stdout } = await act({ 'dry-run': 'true' }, await event(fork));
    expect(stdout).toContain('Run 900 does not report all of its usage: run from a fork.');
    expect(stdout).toContain('finished · usage unknown');
  });

  it('finds the pull request by the commit, where the token may', async () => {
    const sha = 'f'.repeat(40);
    const pull = { number: 42, state: 'open', head: { sha } };
    const { act, event, gitHub } = await startTask({
      artifacts: [usage],
      options: {
        intercept: ({ path }) =>
          path === `/repos/octo/shop/commits/${sha}/pulls`
            ? { status: 200, body: [pull] }
            : undefined,
      },
    });
    const payload = finished({ pull_requests: [] });
    expect((await act({ 'dry-run': 'true' }, await event(payload))).code).toBe(0);
    expect(gitHub.requests.map(({ path }) => path)).toContain(
      '/repos/octo/shop/issues/42/comments',
    );
  });

  it('names the input where the token may not look for the pull request', async () => {
    const { act, event, comments } = await startTask({
      artifacts: [usage],
      options: {
        intercept: ({ path }) =>
          path.endsWith('/pulls') ? { status: 403, body: { message: 'Forbidden' } } : undefined,
      },
    });
    const elsewhere = [{ number: 42, base: { repo: { id: 99 } } }];
    const { code, stdout } = await act({}, await event(finished({ pull_requests: elsewhere })));
    expect(code).toBe(1);
    expect(stdout).toContain('task: is not given');
    expect(comments).toEqual([]);
  });
});
