import { describe, expect, it, onTestFinished } from 'vitest';
import {
  startFakeGitHub,
  type FakeGitHubOptions,
  type InterceptedRequest,
  type PlayedAnswer,
} from '../../src/demo/fake-github.ts';
import { findOperation } from '../../src/demo/openapi.ts';
import { createSampleRepository } from '../../src/demo/sample-repository.ts';
import { runAction, type ActionExit } from '../support/spawn.ts';
import { DATE, LABEL, reportsOn, startSmallRepository } from './small-repository.ts';

/**
 * What GitHub asks of a workflow's token for each operation that the program may call
 * (docs.github.com, "Permissions required for GitHub Apps", 2026).
 */
const NEEDED: Readonly<Record<string, 'actions: read' | 'issues: read' | 'issues: write'>> = {
  'actions/download-artifact': 'actions: read',
  'actions/get-workflow-run': 'actions: read',
  'actions/get-workflow-run-attempt': 'actions: read',
  'actions/list-artifacts-for-repo': 'actions: read',
  'actions/list-repo-workflows': 'actions: read',
  'actions/list-workflow-run-artifacts': 'actions: read',
  'actions/list-workflow-runs': 'actions: read',
  'actions/list-workflow-runs-for-repo': 'actions: read',
  'issues/add-labels': 'issues: write',
  'issues/create': 'issues: write',
  'issues/create-comment': 'issues: write',
  'issues/create-label': 'issues: write',
  'issues/get': 'issues: read',
  'issues/get-label': 'issues: read',
  'issues/list-comments': 'issues: read',
  'issues/list-for-repo': 'issues: read',
  'issues/update': 'issues: write',
};

const operationOf = ({ method, path }: Pick<InterceptedRequest, 'method' | 'path'>): string =>
  findOperation(method, path)?.operation.operationId ?? `${method} ${path}`;
const refused: PlayedAnswer = {
  status: 403,
  body: { message: 'Resource not accessible by integration' },
};
const errors = ({ stdout }: ActionExit): string[] => stdout.match(/^::error::.*$/gm) ?? [];

async function startSample(options: FakeGitHubOptions = {}) {
  const { state, now } = createSampleRepository();
  const gitHub = await startFakeGitHub(state, { now: () => now, ...options });
  onTestFinished(gitHub.close);
  const act = (inputs: Record<string, string> = {}) =>
    runAction(gitHub, 'acme/storefront', { until: now.toISOString(), ...inputs });
  return { gitHub, act };
}

describe('`actions: read` and `issues: write` suffice', () => {
  it('where all else is refused, route by route', async () => {
    const { gitHub, act } = await startSample({
      intercept: (request) =>
        request.server === 'blob' || operationOf(request) in NEEDED ? undefined : refused,
    });
    gitHub.state.labels.length = 0;
    const first = await act({
      provider: 'all',
      label: LABEL,
      since: '7d',
      'include-forks': 'true',
    });
    const second = await act();
    expect({ codes: [first.code, second.code], errors: errors(second) }).toEqual({
      codes: [0, 0],
      errors: [],
    });
    const called = new Set(
      gitHub.requests.filter(({ server }) => server === 'api').map(operationOf),
    );
    expect([...called].filter((operation) => !(operation in NEEDED))).toEqual([]);
    expect(called).toContain('issues/create');
    expect(called).toContain('issues/create-label');
    expect(called).toContain('issues/create-comment');
    expect(called).toContain('actions/get-workflow-run-attempt');
    expect(gitHub.requests.filter(({ status }) => status === 403)).toEqual([]);
  });

  it('and nothing is written but issues, labels and comments', () => {
    const written = Object.entries(NEEDED).filter(([, needs]) => needs.endsWith('write'));
    expect(written.every(([operation]) => operation.startsWith('issues/'))).toBe(true);
    const rest = Object.values(NEEDED).filter((needs) => !needs.endsWith('write'));
    expect(new Set(rest)).toEqual(new Set(['actions: read', 'issues: read']));
  });

  it('except to learn whose a bot’s issue is, which needs no permission', async () => {
    const author = { login: 'reporter[bot]', type: 'Bot' } as const;
    const { gitHub, act } = await startSmallRepository({}, { author });
    await act();
    await act();
    const others = gitHub.requests.filter((request) => !(operationOf(request) in NEEDED));
    expect(new Set(others.map(({ method, path }) => `${method} ${path}`))).toEqual(
      new Set(['POST /graphql']),
    );
  });
});

describe('with less, what can be published is', () => {
  it.each<[string, FakeGitHubOptions, string]>([
    [
      'issues cannot be read',
      { permissions: { actions: 'read', issues: 'none' } },
      'add `issues: write` under `permissions:`',
    ],
    [
      'issues cannot be written',
      { permissions: { actions: 'read', issues: 'read' } },
      'add `issues: write` under `permissions:`',
    ],
    [
      'issues are disabled',
      {
        intercept: ({ path }) =>
          path.includes('/issues')
            ? { status: 410, body: { message: 'Issues are disabled for this repo' } }
            : undefined,
      },
      'enable them in its settings, or leave `issue` out of `publish`',
    ],
    [
      'the repository is archived',
      {
        intercept: ({ method }) =>
          method === 'GET'
            ? undefined
            : {
                status: 403,
                body: { message: 'Repository was archived so is read-only.' },
              },
      },
      'unarchive it, or leave `issue` out of `publish`',
    ],
  ])('when %s', async (_name, options, cure) => {
    const { gitHub, act } = await startSmallRepository({}, options);
    const exit = await act();
    expect(exit.code).toBe(1);
    expect(errors(exit)).toHaveLength(1);
    expect(errors(exit)[0]).toContain(cure);
    expect(exit.summary).toContain('### Overview');
    expect(await exit.file('report.json')).toContain('"schemaVersion"');
    expect(await exit.file('report.md')).toContain('### Overview');
    expect(exit.outputs).toMatchObject({ 'issue-number': '', complete: 'true' });
    expect(gitHub.state.issues).toEqual([]);
  });

  it('without a failure when no issue was asked for', async () => {
    const { act } = await startSmallRepository(
      {},
      { permissions: { actions: 'read', issues: 'none' } },
    );
    const exit = await act({ publish: 'summary' });
    expect({ code: exit.code, errors: errors(exit) }).toEqual({ code: 0, errors: [] });
    expect(exit.stdout).toContain('::warning::The report has no trend: ');
    expect(exit.summary).toContain('### Overview');
  });

  it('when Actions cannot be read: the reason, where the report would be', async () => {
    const { gitHub, act } = await startSmallRepository(
      {},
      { permissions: { actions: 'none', issues: 'write' } },
    );
    const exit = await act();
    expect(exit.code).toBe(1);
    expect(errors(exit)).toHaveLength(1);
    expect(errors(exit)[0]).toContain('add `actions: read` under `permissions:`');
    expect(exit.summary).toMatch(/^> \[!WARNING\]\n> \*\*There is no report\.\*\* /);
    expect(exit.summary).toContain('add `actions: read` under `permissions:`');
    expect(gitHub.state.issues).toEqual([]);
  });

  it('when labels are refused and dropped: the issue, and the next run still finds it', async () => {
    const { gitHub, act } = await startSmallRepository(
      {},
      { intercept: ({ path }) => (path.includes('/labels') ? refused : undefined) },
    );
    const first = await act();
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('::warning::');
    // GitHub drops the labels of a token that may not set them, and says nothing.
    gitHub.state.issues[0]?.labels.splice(0);
    const second = await act();
    expect(second.outputs['issue-number']).toBe(first.outputs['issue-number']);
    expect(reportsOn(gitHub, DATE)).toHaveLength(1);
  });
});
