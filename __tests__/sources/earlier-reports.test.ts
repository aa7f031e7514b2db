import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/domain/errors.ts';
import { readReportIssues } from '../../src/sources/earlier-reports.ts';
import { REPOSITORY, startGitHub } from '../github/github-fixture.ts';

const LABEL = 'claude-token-usage-report';
const QUERY = { label: LABEL };
const labels = [LABEL];

describe('readReportIssues', () => {
  it('gives the issues of bots with the label, open and closed, newest first', async () => {
    const { client, gitHub } = await startGitHub([
      { labels, title: 'Old', body: 'text', state: 'closed', stateReason: 'completed' },
      { labels: ['other'], title: 'Without the label' },
      { labels, title: 'By a person', user: { login: 'mona', type: 'User' } },
      { labels, title: 'A pull request', isPullRequest: true },
      { labels: [...labels, 'kept'], title: 'New', isLocked: true },
    ]);
    const issues = await readReportIssues(client, REPOSITORY, QUERY);
    expect(issues).toEqual([
      {
        number: 5,
        id: 1_000_005,
        url: expect.stringMatching(/\/octo\/demo\/issues\/5$/),
        title: 'New',
        body: '',
        state: 'open',
        isLocked: true,
        author: 'github-actions[bot]',
        createdAt: new Date('2026-09-05T00:00:00Z'),
        updatedAt: new Date('2026-09-05T00:00:00Z'),
        labels: [...labels, 'kept'],
      },
      expect.objectContaining({ number: 1, title: 'Old', body: 'text', state: 'closed' }),
    ]);
    expect(gitHub.problems).toEqual([]);
  });

  it('asks once, for a hundred', async () => {
    const { client, gitHub } = await startGitHub(Array.from({ length: 130 }, () => ({ labels })));
    const issues = await readReportIssues(client, REPOSITORY, QUERY);
    expect(issues).toHaveLength(100);
    expect(issues[0]?.number).toBe(130);
    expect(gitHub.requests).toHaveLength(1);
  });

  const other = { login: 'other[bot]', type: 'Bot' } as const;
  const numbersOf = (issues: readonly { number: number }[]): number[] =>
    issues.map(({ number }) => number);

  it('asks on while the newest are of others, and stops after ten pages', async () => {
    const user = { login: 'mona', type: 'User' } as const;
    const theirs = Array.from({ length: 1_100 }, () => ({ labels, user }));
    const near = await startGitHub([{ labels }, ...theirs.slice(0, 250)]);
    expect(numbersOf(await readReportIssues(near.client, REPOSITORY, QUERY))).toEqual([1]);
    expect(near.gitHub.requests).toHaveLength(3);
    const far = await startGitHub([{ labels }, ...theirs]);
    expect(await readReportIssues(far.client, REPOSITORY, QUERY)).toEqual([]);
    expect(far.gitHub.requests).toHaveLength(10);
  });

  it('leaves out what another bot wrote', async () => {
    const { client, gitHub } = await startGitHub([{ labels }, { labels, user: other }]);
    expect(numbersOf(await readReportIssues(client, REPOSITORY, QUERY))).toEqual([1]);
    expect(gitHub.problems).toEqual([]);
  });

  it('takes those of the token’s own account beside the workflow’s', async () => {
    const { client } = await startGitHub([{ labels }, { labels, user: other }], { author: other });
    expect(numbersOf(await readReportIssues(client, REPOSITORY, QUERY))).toEqual([2, 1]);
  });

  it.each([
    ['the workflow’s, where there are some', [{ labels }, { labels, user: other }], [1]],
    ['none, where there are none of its', [{ labels, user: other }], []],
  ])('takes %s, when GitHub does not say whose the token is', async (_case, issues, expected) => {
    const { client } = await startGitHub(issues, {
      intercept: ({ path }) =>
        path === '/graphql' ? { status: 404, body: { message: 'Not Found' } } : undefined,
    });
    expect(numbersOf(await readReportIssues(client, REPOSITORY, QUERY))).toEqual(expected);
  });

  it('gives those of any label that changed since then', async () => {
    const { client } = await startGitHub([{ labels }, { labels: [] }, { labels: ['other'] }]);
    const since = new Date('2026-09-02T00:00:00Z');
    expect(numbersOf(await readReportIssues(client, REPOSITORY, { since }))).toEqual([3, 2]);
  });

  it('finds none where issues are disabled', async () => {
    const { client } = await startGitHub([], {
      intercept: () => ({ status: 410, body: { message: 'Issues are disabled for this repo' } }),
    });
    expect(await readReportIssues(client, REPOSITORY, QUERY)).toEqual([]);
  });

  it('names the permission that is missing', async () => {
    const { client } = await startGitHub([], { permissions: { actions: 'read', issues: 'none' } });
    const reading = readReportIssues(client, REPOSITORY, QUERY);
    await expect(reading).rejects.toThrow(SourceError);
    await expect(reading).rejects.toThrow('add `issues: write` under `permissions:`');
  });
});
