import { Octokit } from '@octokit/rest';
import { expect, it } from 'vitest';
import { capRequests } from '../../src/github/request-cap.ts';

it('keeps ten requests under way, and lets the next go whatever became of the last', async () => {
  let underWay = 0;
  let most = 0;
  let sent = 0;
  const octokit = new Octokit({
    request: {
      fetch: async () => {
        sent += 1;
        const number = sent;
        underWay += 1;
        most = Math.max(most, underWay);
        await Promise.resolve();
        underWay -= 1;
        return Response.json({}, { status: number % 3 === 0 ? 404 : 200 });
      },
    },
  });
  capRequests(octokit);
  const repository = { owner: 'octo', repo: 'demo' };
  const all = Array.from({ length: 35 }, () => octokit.rest.repos.get(repository));
  const ends = await Promise.allSettled(all);
  expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(11);
  expect({ sent, underWay }).toEqual({ sent: 35, underWay: 0 });
  expect(most).toBeLessThanOrEqual(10);
});
