import { expect, it } from 'vitest';
import { NO_RATE_LIMIT } from '../../src/sources/request-rate-limit.ts';
import { watchRequests } from '../../src/sources/watch-requests.ts';
import { REPOSITORY, startGitHub } from '../github/github-fixture.ts';

it.each([
  ['no name', {}, 7],
  ['the name of REST', { 'x-ratelimit-resource': 'core' }, 7],
  ['the name of GraphQL', { 'x-ratelimit-resource': 'graphql' }, Number.POSITIVE_INFINITY],
])('of a limit with %s it takes what is left of REST alone', async (_name, resource, left) => {
  const { client } = await startGitHub([], {
    intercept: () => ({
      status: 200,
      headers: { 'x-ratelimit-remaining': '7', ...resource },
      body: { id: 1 },
    }),
  });
  const requests = watchRequests(client, NO_RATE_LIMIT, () => undefined);
  await client.rest.repos.get(REPOSITORY);
  expect(requests.left()).toBe(left);
});
