import { describe, expect, it } from 'vitest';
import type { IssueState } from '../../src/demo/repository-state.ts';
import { minutes, fakeGitHub } from './fake-github.ts';

const issue = (number: number, changes: Partial<IssueState> = {}): IssueState => ({
  number,
  title: `Issue ${number}`,
  body: '',
  labels: [],
  state: 'open',
  stateReason: null,
  user: { login: 'ada', type: 'User' },
  createdAt: minutes(number),
  updatedAt: minutes(-number),
  closedAt: null,
  isLocked: false,
  isPullRequest: false,
  comments: [],
  ...changes,
});

describe('listing issues', () => {
  const issues = [
    issue(1, { labels: ['bug', 'Cost'] }),
    issue(2, { labels: ['cost'], user: { login: 'bob', type: 'User' } }),
    issue(3, { state: 'closed', stateReason: 'completed', closedAt: minutes(0) }),
    issue(4, { isPullRequest: true }),
  ];

  it.each([
    ['', [4, 2, 1]],
    ['?state=all', [4, 3, 2, 1]],
    ['?state=closed', [3]],
    ['?labels=COST', [2, 1]],
    ['?labels=cost,bug', [1]],
    ['?creator=bob', [2]],
    ['?direction=asc', [1, 2, 4]],
    ['?sort=updated', [1, 2, 4]],
    [`?since=${minutes(-2).toISOString()}`, [2, 1]],
  ])('gives %s', async (query, expected) => {
    const { ask } = await fakeGitHub({ issues: [...issues] });
    const { data } = await ask('GET', `/issues${query}`);
    expect(data.map(({ number }: { number: number }) => number)).toEqual(expected);
  });

  it('lists pull requests too, marked as such', async () => {
    const { ask } = await fakeGitHub({ issues: [...issues] });
    const { data } = await ask('GET', '/issues');
    expect(data[0].pull_request).toMatchObject({ url: expect.stringContaining('/pulls/4') });
    expect(data[1]).not.toHaveProperty('pull_request');
  });

  it('says that it does not play a filter rather than ignore it', async () => {
    const { ask, problems } = await fakeGitHub();
    expect((await ask('GET', '/issues?milestone=1')).status).toBe(422);
    expect(problems).toEqual([expect.stringContaining('milestone')]);
  });
});

describe('writing issues', () => {
  it('creates with the next number, the bot as author and labels that it makes', async () => {
    const hub = await fakeGitHub({
      issues: [issue(8)],
      labels: [{ name: 'Bug', color: 'ff0000', description: null }],
    });
    const { status, data } = await hub.ask('POST', '/issues', {
      title: 'Report',
      body: 'Text',
      labels: ['bug', 'new'],
    });
    expect(status).toBe(201);
    expect(data).toMatchObject({
      number: 9,
      state: 'open',
      user: { login: 'github-actions[bot]', type: 'Bot' },
      labels: [{ name: 'Bug', color: 'ff0000' }, { name: 'new' }],
    });
    expect(hub.state.labels.map(({ name }) => name)).toEqual(['Bug', 'new']);
  });

  it('closes, with a reason only when the state changes, and opens again', async () => {
    const { ask } = await fakeGitHub({ issues: [issue(1)] });
    const patch = async (body: object) => (await ask('PATCH', '/issues/1', body)).data;
    expect(await patch({ state_reason: 'not_planned' })).toMatchObject({ state_reason: null });
    expect(await patch({ state: 'closed', state_reason: 'not_planned' })).toMatchObject({
      state: 'closed',
      state_reason: 'not_planned',
      closed_at: '2026-08-10T12:00:00Z',
    });
    expect(await patch({ state: 'open' })).toMatchObject({
      state_reason: 'reopened',
      closed_at: null,
    });
    expect(await patch({ state: 'closed' })).toMatchObject({ state_reason: 'completed' });
  });

  it('replaces labels on update, adds and removes them by their own endpoints', async () => {
    const { ask, state } = await fakeGitHub({ issues: [issue(1, { labels: ['human'] })] });
    await ask('POST', '/issues/1/labels', { labels: ['a', 'b'] });
    expect(state.issues[0]?.labels).toEqual(['human', 'a', 'b']);
    const { data } = await ask('DELETE', '/issues/1/labels/A');
    expect(data.map(({ name }: { name: string }) => name)).toEqual(['human', 'b']);
    expect((await ask('DELETE', '/issues/1/labels/a')).status).toBe(404);
    await ask('PATCH', '/issues/1', { labels: ['c'] });
    expect(state.issues[0]?.labels).toEqual(['c']);
  });

  it('comments and locks', async () => {
    const { ask } = await fakeGitHub({ issues: [issue(1)] });
    expect((await ask('POST', '/issues/1/comments', { body: 'Newer: #2' })).status).toBe(201);
    expect((await ask('GET', '/issues/1/comments')).data).toMatchObject([{ body: 'Newer: #2' }]);
    expect((await ask('PUT', '/issues/1/lock', { lock_reason: 'resolved' })).status).toBe(204);
    expect((await ask('GET', '/issues/1')).data).toMatchObject({ comments: 1, locked: true });
  });

  it('changes and removes comments', async () => {
    const { ask, problems } = await fakeGitHub({ issues: [issue(1)] });
    const { data } = await ask('POST', '/issues/1/comments', { body: 'First' });
    const path = `/issues/comments/${data.id}`;
    expect((await ask('PATCH', path, { body: 'Second' })).data).toMatchObject({ body: 'Second' });
    expect((await ask('PATCH', path, { body: ' ' })).status).toBe(422);
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await ask('DELETE', path)).status).toBe(404);
    expect((await ask('PATCH', path, { body: 'Third' })).status).toBe(404);
    expect((await ask('GET', '/issues/1/comments')).data).toEqual([]);
    expect(problems).toEqual([]);
  });

  const long = (count: number) => '€'.repeat(count);
  it.each([
    ['POST', '/issues', { title: long(257) }, { field: 'title', code: 'custom' }],
    ['POST', '/issues', { title: ' ' }, { field: 'title', code: 'missing_field' }],
    ['POST', '/issues', { title: 'x', body: long(65_537) }, { field: 'body', code: 'custom' }],
    ['POST', '/issues', { title: 'x', labels: [long(51)] }, { field: 'name', code: 'invalid' }],
    ['PATCH', '/issues/1', { body: long(65_537) }, { field: 'body', code: 'custom' }],
    ['POST', '/issues/1/comments', { body: long(65_537) }, { field: 'body', code: 'custom' }],
    ['POST', '/issues/1/comments', { body: '' }, { field: 'body', code: 'missing_field' }],
    ['POST', '/issues/1/labels', { labels: [long(51)] }, { field: 'name', code: 'invalid' }],
    ['POST', '/labels', { name: 'BUG' }, { field: 'name', code: 'already_exists' }],
    ['POST', '/labels', { name: long(51) }, { field: 'name', code: 'custom' }],
    ['POST', '/labels', { name: 'x', color: '#12345' }, { field: 'color', code: 'invalid' }],
    [
      'POST',
      '/labels',
      { name: 'x', description: long(101) },
      { field: 'description', code: 'custom' },
    ],
  ])('refuses %s %s beyond GitHub’s limits', async (method, path, body, error) => {
    const { ask, problems } = await fakeGitHub({
      issues: [issue(1)],
      labels: [{ name: 'bug', color: 'ff0000', description: null }],
    });
    const { status, data } = await ask(method, path, body);
    expect(status).toBe(422);
    expect(data).toMatchObject({ message: 'Validation Failed', errors: [error] });
    expect(problems).toEqual([]);
  });

  it('takes texts up to the limits', async () => {
    const { ask } = await fakeGitHub();
    const body = { title: long(256), body: long(65_536), labels: [long(50)] };
    expect((await ask('POST', '/issues', body)).status).toBe(201);
  });

  it('answers 404 for an issue that is not there', async () => {
    const { ask } = await fakeGitHub();
    for (const [method, path, body] of [
      ['GET', '/issues/1', undefined],
      ['PATCH', '/issues/1', { title: 'x' }],
      ['POST', '/issues/1/comments', { body: 'x' }],
      ['PUT', '/issues/1/lock', undefined],
    ] as const) {
      const { status, data } = await ask(method, path, body);
      expect([status, data.message]).toEqual([404, 'Not Found']);
    }
  });
});

it('finds labels whatever their case', async () => {
  const { ask } = await fakeGitHub();
  await ask('POST', '/labels', { name: 'Token-Usage', color: 'ABCDEF', description: 'Reports' });
  expect((await ask('GET', '/labels/token-usage')).data).toMatchObject({
    name: 'Token-Usage',
    color: 'abcdef',
    description: 'Reports',
  });
  expect((await ask('GET', '/labels/other')).status).toBe(404);
  expect((await ask('GET', '/labels')).data).toHaveLength(1);
});
