import { describe, expect, it } from 'vitest';
import { SourceError } from '../../src/errors.ts';
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
