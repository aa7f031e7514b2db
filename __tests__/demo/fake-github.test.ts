import { Octokit } from '@octokit/rest';
import { describe, expect, it } from 'vitest';
import type { Permissions } from '../../src/demo/github-api.ts';
import { DEMO_TOKEN } from '../../src/demo/fake-github.ts';
import { checkAnswer, DESCRIBED_OPERATIONS, findOperation } from '../../src/demo/openapi.ts';
import { ROUTES } from '../../src/demo/routes/all.ts';
import { createSampleRepository } from '../../src/demo/sample-repository.ts';
import { artifact, minutes, NOW, run, fakeGitHub } from './fake-github.ts';

const bearer = { authorization: `Bearer ${DEMO_TOKEN}` };

describe('GitHub’s description', () => {
  it('holds exactly the operations that are served', () => {
    expect([...DESCRIBED_OPERATIONS].sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it('is kept by every operation, which a client made for GitHub can call', async () => {
    const hub = await fakeGitHub(
      { runs: [run(1), run(2)], artifacts: [artifact(1), artifact(2)] },
      { author: { login: 'ada', type: 'User' } },
    );
    const { rest, paginate } = new Octokit({ baseUrl: hub.apiUrl, auth: DEMO_TOKEN });
    const at = { owner: 'octo', repo: 'shop' };
    await rest.repos.get(at);
    await rest.rateLimit.get();
    await rest.users.getAuthenticated();
    await rest.actions.listRepoWorkflows(at);
    const runs = await paginate(rest.actions.listWorkflowRunsForRepo, { ...at, per_page: 1 });
    expect(runs.map(({ id }) => id)).toEqual([2, 1]);
    await rest.actions.listWorkflowRuns({ ...at, workflow_id: 7 });
    await rest.actions.getWorkflowRun({ ...at, run_id: 1 });
    await rest.actions.getWorkflowRunAttempt({ ...at, run_id: 1, attempt_number: 1 });
    await rest.actions.listArtifactsForRepo(at);
    await rest.actions.listWorkflowRunArtifacts({ ...at, run_id: 1 });
    await rest.actions.getArtifact({ ...at, artifact_id: 1 });
    await rest.actions.downloadArtifact({ ...at, artifact_id: 1, archive_format: 'zip' });
    await rest.issues.createLabel({ ...at, name: 'a' });
    await rest.issues.getLabel({ ...at, name: 'a' });
    await rest.issues.listLabelsForRepo(at);
    const issue = { ...at, issue_number: 1 };
    await rest.issues.create({ ...at, title: 'Report', labels: [{ name: 'a' }] });
    await rest.issues.update({ ...issue, state: 'closed' });
    await rest.issues.get(issue);
    await rest.issues.listForRepo({ ...at, state: 'all', labels: 'a' });
    const { data: comment } = await rest.issues.createComment({ ...issue, body: 'x' });
    await rest.issues.listComments(issue);
    await rest.issues.updateComment({ ...at, comment_id: comment.id, body: 'y' });
    await rest.issues.deleteComment({ ...at, comment_id: comment.id });
    await rest.issues.addLabels({ ...issue, labels: ['b'] });
    await rest.issues.removeLabel({ ...issue, name: 'b' });
    await rest.issues.lock(issue);
    expect(hub.problems).toEqual([]);
    const served = hub.requests
      .filter(({ server }) => server === 'api')
      .map(({ method, path }) => findOperation(method, path)?.operation.operationId);
    expect(new Set(served)).toEqual(new Set(Object.keys(ROUTES)));
  });

  it('is kept by the whole sample repository', async () => {
    const { state, now } = createSampleRepository();
    const hub = await fakeGitHub(state, { now: () => now });
    const { rest, paginate } = new Octokit({ baseUrl: hub.apiUrl, auth: DEMO_TOKEN });
    const at = { owner: state.owner, repo: state.name, per_page: 100 };
    const runs = await paginate(rest.actions.listWorkflowRunsForRepo, at);
    const artifacts = await paginate(rest.actions.listArtifactsForRepo, at);
    const issues = await paginate(rest.issues.listForRepo, { ...at, state: 'all' });
    expect([runs.length, artifacts.length, issues.length]).toEqual([
      state.runs.length,
      state.artifacts.length,
      state.issues.length,
    ]);
    expect(hub.problems).toEqual([]);
  });

  it.each([
    ['GET', '/issues?colour=red', undefined, 'query colour is not described'],
    ['GET', '/actions/runs?per_page=many', undefined, 'query per_page must be integer'],
    ['GET', '/actions/runs?status=weird', undefined, 'query status must be equal'],
    ['GET', '/actions/runs/latest', undefined, 'path run_id must be integer'],
    ['POST', '/issues', { body: 'x' }, "must have required property 'title'"],
    ['POST', '/issues', undefined, 'the body is missing'],
    ['PATCH', '/issues/1', { state_reason: 'bogus' }, 'body/state_reason must be equal'],
    ['POST', '/issues/1/labels', { labels: [] }, 'body/labels must NOT have fewer'],
    ['DELETE', '/issues/1/labels/x', { name: 'x' }, 'takes no body'],
  ])('is enforced on %s %s', async (method, path, body, problem) => {
    const { ask, problems } = await fakeGitHub();
    const { status, data } = await ask(method, path, body);
    expect(status).toBe(422);
    expect(data.message).toContain(problem);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it('is enforced on answers', () => {
    const match = findOperation('GET', '/repos/octo/shop/labels/a');
    if (match === undefined) throw new Error('not served');
    const label = { id: 1, node_id: 'L', url: 'https://example.com', name: 'a', color: 'ff0000' };
    const whole = { ...label, description: null, default: false };
    expect(checkAnswer(match, 200, whole)).toEqual([]);
    expect(checkAnswer(match, 200, label)).toHaveLength(2);
    expect(checkAnswer(match, 200, { ...whole, name: null })).toEqual([
      'answer/name must be string',
    ]);
    expect(checkAnswer(match, 418, {})).toEqual(['status 418 is not described']);
  });

  it('answers 500 when the state makes it break the description', async () => {
    const { ask, problems } = await fakeGitHub({ runs: [run(1.5)] });
    expect((await ask('GET', '/actions/runs')).status).toBe(500);
    expect(problems).toEqual([expect.stringContaining('GitHub would not answer so')]);
  });

  it('names what is not served and of a body that is not JSON', async () => {
    const { ask, apiUrl, problems } = await fakeGitHub();
    expect((await ask('GET', '/pulls')).status).toBe(404);
    const url = `${apiUrl}/repos/octo/shop/labels`;
    const broken = await fetch(url, { method: 'POST', body: '{', headers: bearer });
    expect(broken.status).toBe(400);
    expect(problems).toHaveLength(2);
  });
});

describe('who may', () => {
  it('knows one token and one repository', async () => {
    const { apiUrl, requests, problems } = await fakeGitHub({}, { token: 'mine' });
    const status = async (path: string, headers: Record<string, string>) =>
      (await fetch(`${apiUrl}${path}`, { headers })).status;
    expect(await status('/repos/octo/shop', {})).toBe(401);
    expect(await status('/repos/octo/shop', bearer)).toBe(401);
    expect(await status('/repos/octo/shop', { authorization: 'token mine' })).toBe(200);
    expect(await status('/repos/Octo/Shop', { authorization: 'Bearer mine' })).toBe(200);
    expect(await status('/repos/octo/other', { authorization: 'Bearer mine' })).toBe(404);
    expect(requests.map(({ hasAuthorization }) => hasAuthorization)[0]).toBe(false);
    expect(problems).toEqual([]);
  });

  it.each<[Permissions, string, string, number]>([
    [{ actions: 'none', issues: 'write' }, 'GET', '/actions/runs', 403],
    [{ actions: 'none', issues: 'write' }, 'GET', '/issues', 200],
    [{ actions: 'read', issues: 'read' }, 'GET', '/issues', 200],
    [{ actions: 'read', issues: 'read' }, 'POST', '/issues', 403],
    [{ actions: 'read', issues: 'read' }, 'POST', '/labels', 403],
    [{ actions: 'read', issues: 'none' }, 'GET', '/issues', 403],
    [{ actions: 'none', issues: 'none' }, 'GET', '', 200],
  ])('keeps to %o in %s %s', async (permissions, method, path, expected) => {
    const { ask } = await fakeGitHub({}, { permissions });
    const body = method === 'POST' ? { title: 'x', name: 'x' } : undefined;
    const { status, data } = await ask(method, path, body);
    expect(status).toBe(expected);
    const isRefused = data.message === 'Resource not accessible by integration';
    expect(isRefused).toBe(expected === 403);
  });

  it('refuses a workflow’s own token the user behind it', async () => {
    const { apiUrl } = await fakeGitHub();
    expect((await fetch(`${apiUrl}/user`, { headers: bearer })).status).toBe(403);
  });
});

describe('the rate limit', () => {
  it('counts down, refuses at nothing and begins anew', async () => {
    let clock = NOW;
    const rateLimit = { limit: 5, remaining: 1, resetAt: minutes(10) };
    const { ask } = await fakeGitHub({}, { rateLimit, now: () => clock });
    const first = await ask('GET', '');
    expect(first.status).toBe(200);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      date: NOW.toUTCString(),
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '5',
      'x-ratelimit-reset': String(minutes(10).getTime() / 1_000),
      'x-ratelimit-resource': 'core',
    });
    const refused = await ask('GET', '');
    expect(refused.status).toBe(403);
    expect(refused.data.message).toContain('API rate limit exceeded');
    clock = minutes(10);
    const again = await ask('GET', '');
    expect(again.headers.get('x-ratelimit-remaining')).toBe('4');
  });

  it('can be asked for free', async () => {
    const { apiUrl, ask } = await fakeGitHub();
    await ask('GET', '');
    for (let count = 0; count < 2; count += 1) {
      const response = await fetch(`${apiUrl}/rate_limit`, { headers: bearer });
      expect(await response.json()).toMatchObject({
        rate: { limit: 1_000, remaining: 999, used: 1 },
      });
    }
  });
});

describe('played faults', () => {
  it('answers in the server’s place, with its headers', async () => {
    const { ask, requests, problems } = await fakeGitHub(
      {},
      {
        intercept: ({ path }) =>
          path.endsWith('/labels')
            ? { status: 502, headers: { 'retry-after': '2' }, body: { message: 'Bad Gateway' } }
            : undefined,
      },
    );
    const { status, headers } = await ask('GET', '/labels');
    expect([status, headers.get('retry-after')]).toEqual([502, '2']);
    expect(headers.get('x-ratelimit-limit')).toBe('1000');
    expect((await ask('GET', '')).status).toBe(200);
    expect(requests.map((request) => request.status)).toEqual([502, 200]);
    expect(problems).toEqual([]);
  });

  it('breaks the connection at once or within the body', async () => {
    const { blobUrl, ask, requests } = await fakeGitHub(
      {},
      {
        intercept: ({ server }) =>
          server === 'api' ? 'destroy' : { status: 200, body: 'a long body', breaksAfter: 3 },
      },
    );
    await expect(ask('GET', '')).rejects.toThrow('fetch failed');
    const cut = await fetch(`${blobUrl}/any`);
    await expect(cut.text()).rejects.toThrow('terminated');
    expect(requests.map(({ server, status }) => [server, status])).toEqual([
      ['api', null],
      ['blob', 200],
    ]);
  });
});
