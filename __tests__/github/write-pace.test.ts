import { Octokit } from '@octokit/rest';
import { expect, it } from 'vitest';
import { paceWrites } from '../../src/github/write-pace.ts';

const ISSUE = { owner: 'octo', repo: 'demo', issue_number: 1 } as const;

/** A client whose requests and waits are written down in their order. */
function startPaced() {
  const events: string[] = [];
  const octokit = new Octokit({
    request: {
      fetch: (_url: string, { method }: { method: string }) => {
        events.push(method);
        return Promise.resolve(Response.json({}));
      },
    },
  });
  paceWrites(octokit, 1_000, (ms, signal) => {
    events.push(`wait ${ms}`);
    return signal?.aborted === true ? Promise.reject(new Error('aborted')) : Promise.resolve();
  });
  return { octokit, events };
}

it('lets the first five writes go, and keeps the others a second apart', async () => {
  const { octokit, events } = startPaced();
  const writes = Array.from({ length: 7 }, (_, index) =>
    octokit.rest.issues.addLabels({ ...ISSUE, labels: [`${index}`] }),
  );
  await Promise.all([...writes, octokit.rest.issues.get(ISSUE)]);
  expect(events.filter((event) => event === 'POST')).toHaveLength(7);
  expect(events.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'POST'));
  expect(events.filter((event) => event.startsWith('wait'))).toEqual(['wait 1000', 'wait 1000']);
  expect(events.lastIndexOf('wait 1000')).toBeLessThan(events.lastIndexOf('POST'));
});

it('gives up the write whose caller did while it waited, and no other', async () => {
  const { octokit, events } = startPaced();
  const write = (signal?: AbortSignal) =>
    octokit.rest.issues.addLabels({
      ...ISSUE,
      labels: ['a'],
      ...(signal && { request: { signal } }),
    });
  for (let count = 0; count < 5; count += 1) await write();
  await expect(write(AbortSignal.abort())).rejects.toThrow('given up');
  await write();
  expect(events.filter((event) => event === 'POST')).toHaveLength(6);
});

it('lets reads go, a query of GraphQL too, whatever was written before', async () => {
  const { octokit, events } = startPaced();
  for (let count = 0; count < 9; count += 1) {
    await octokit.rest.issues.get(ISSUE);
    await octokit.graphql('{ viewer { login } }');
  }
  expect(events.filter((event) => event.startsWith('wait'))).toEqual([]);
});
