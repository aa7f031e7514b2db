import { describe, expect, it } from 'vitest';
import type {
  GitHubStandInOptions,
  InterceptedRequest,
  PlayedAnswer,
} from '../../src/demo/github-stand-in.ts';
import { isDoubtful, isRateLimit } from '../../src/github/api-error.ts';
import { MAX_LIMIT_WAIT_S } from '../../src/github/client.ts';
import { REPOSITORY, startGitHub, type GitHubFixture } from './github-fixture.ts';

const ISSUE = { ...REPOSITORY, title: 'A report' };
const waiting = { throttle: { isEnabled: true, secondMs: 10 } };

/** Plays the given faults one after the other, then lets the stand-in answer. */
function playing(...faults: readonly (PlayedAnswer | 'destroy')[]): GitHubStandInOptions {
  let played = 0;
  return {
    intercept: () => {
      played += 1;
      return faults[played - 1];
    },
  };
}

const refused = (
  status: number,
  message: string,
  headers: Record<string, string>,
): PlayedAnswer => ({
  status,
  body: { message },
  headers,
});
const cutShort: PlayedAnswer = { status: 200, body: { id: 1, name: 'demo' }, breaksAfter: 5 };
const failed: PlayedAnswer = { status: 502, body: { message: 'Server Error' } };

function statuses({ gitHub }: GitHubFixture): (number | null)[] {
  return gitHub.requests.map(({ status }) => status);
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail('The request succeeded.'),
    (error: unknown) => error,
  );
}

describe('createGitHubClient', () => {
  it('names the API version, itself and the token in every request', async () => {
    const seen: InterceptedRequest[] = [];
    const { client, gitHub } = await startGitHub([], {
      intercept: (request) => {
        seen.push(request);
        return undefined;
      },
    });
    await client.rest.repos.get(REPOSITORY);
    await client.rest.issues.create(ISSUE);
    expect(seen.map(({ headers }) => headers['x-github-api-version'])).toEqual([
      '2022-11-28',
      '2022-11-28',
    ]);
    expect(seen[0]?.headers['user-agent']).toMatch(/^token-usage-report\/0\.0\.0-test /);
    expect(seen[0]?.headers.authorization).toBe('token demo-token');
    expect(gitHub.problems).toEqual([]);
  });

  it('sends the token to no other origin, even when an answer links there', async () => {
    const { client, gitHub } = await startGitHub([], {
      intercept: ({ server }) =>
        server === 'blob'
          ? undefined
          : {
              status: 200,
              body: [],
              headers: { link: `<${gitHub.blobUrl}/steal>; rel="next"` },
            },
    });
    await expect(
      client.paginate(client.rest.issues.listComments, { ...REPOSITORY, issue_number: 1 }),
    ).rejects.toThrow('may only go to the GitHub API');
    expect(gitHub.requests.filter(({ server }) => server === 'blob')).toEqual([]);
  });

  it('says nothing of the token in the log', async () => {
    const { client, log } = await startGitHub([], playing(failed));
    await client.rest.repos.get(REPOSITORY);
    expect(log.debugs.join('\n')).toMatch(/GET \/repos\/octo\/demo - 502/);
    expect([...log.debugs, ...log.infos, ...log.warnings].join('\n')).not.toContain('demo-token');
  });
});

describe('retries after a fault', () => {
  it.each([
    ['an answer 502', failed],
    ['a broken connection', 'destroy'],
    ['a body cut short', cutShort],
    [
      'a page instead of JSON',
      { status: 200, body: '<html>', headers: { 'content-type': 'text/html' } },
    ],
  ] as const)('reads again after %s', async (_name, fault) => {
    const fixture = await startGitHub([], playing(fault, fault));
    const { data } = await fixture.client.rest.repos.get(REPOSITORY);
    expect(data.full_name).toBe('octo/demo');
    expect(fixture.gitHub.requests).toHaveLength(3);
  });

  it.each([
    ['an answer 502', failed],
    ['a broken connection', 'destroy'],
    ['a body cut short', { ...cutShort, status: 201 }],
  ] as const)(
    'creates nothing again after %s, and tells that it is doubtful',
    async (_name, fault) => {
      const { client, gitHub } = await startGitHub([], playing(fault));
      const error = await failureOf(client.rest.issues.create(ISSUE));
      expect(isDoubtful(error)).toBe(true);
      expect(gitHub.requests).toHaveLength(1);
      expect(gitHub.state.issues).toEqual([]);
    },
  );

  it('still retries reads after a create', async () => {
    const { client, gitHub } = await startGitHub([], {
      intercept: () => (gitHub.requests.length === 1 ? failed : undefined),
    });
    await client.rest.issues.create(ISSUE);
    const { data } = await client.rest.issues.listForRepo(REPOSITORY);
    expect(data).toHaveLength(1);
  });

  it('asks again when an answer does not come in time', async () => {
    let requests = 0;
    const { client } = await startGitHub(
      [],
      {},
      {
        timeoutMs: 200,
        fetch: (url, init) => {
          requests += 1;
          return requests > 2
            ? fetch(url, init)
            : new Promise((_resolve, reject) => {
                init?.signal?.addEventListener('abort', () => {
                  reject(init.signal?.reason);
                });
              });
        },
      },
    );
    await client.rest.repos.get(REPOSITORY);
    expect(requests).toBe(3);
  });

  it('gives up at once when the caller does', async () => {
    const { client, gitHub } = await startGitHub([], { latencyMs: 5_000 });
    const signal = AbortSignal.timeout(50);
    const before = Date.now();
    await expect(client.rest.repos.get({ ...REPOSITORY, request: { signal } })).rejects.toThrow(
      'given up',
    );
    expect(Date.now() - before).toBeLessThan(2_000);
    expect(gitHub.requests.length).toBeLessThanOrEqual(1);
  });
});

describe('limits', () => {
  const secondary = 'You have exceeded a secondary rate limit.';
  const inSeconds = (seconds: number): Record<string, string> => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1_000) + seconds),
  });

  it.each([
    ['secondary, 403', () => refused(403, secondary, { 'retry-after': '2' })],
    ['secondary, 429', () => refused(429, secondary, { 'retry-after': '2' })],
    ['429 without words', () => refused(429, 'Too many requests', { 'retry-after': '2' })],
    ['primary, soon over', () => refused(403, 'API rate limit exceeded', inSeconds(2))],
  ])('waits and asks again: %s', async (_name, limit) => {
    const fixture = await startGitHub([], playing(limit(), limit()), waiting);
    await fixture.client.rest.repos.get(REPOSITORY);
    expect(fixture.gitHub.requests).toHaveLength(3);
    expect(fixture.log.infos).toHaveLength(2);
    expect(fixture.log.infos[0]).toMatch(/rate limit is reached: waiting [234] s\.$/);
  });

  it('repeats a refused create: the refusal is certain', async () => {
    const limit = refused(403, secondary, { 'retry-after': '1' });
    const fixture = await startGitHub([], playing(limit), waiting);
    await fixture.client.rest.issues.create(ISSUE);
    expect(statuses(fixture)).toEqual([403, 201]);
    expect(fixture.gitHub.state.issues).toHaveLength(1);
  });

  it.each([
    ['secondary', () => refused(403, secondary, { 'retry-after': String(MAX_LIMIT_WAIT_S + 1) })],
    ['429', () => refused(429, 'Too many requests', { 'retry-after': '3600' })],
    ['primary', () => refused(403, 'API rate limit exceeded', inSeconds(1_800))],
  ])('fails at once when the wait is long: %s', async (_name, limit) => {
    const fixture = await startGitHub([], playing(limit()), waiting);
    const error = await failureOf(fixture.client.rest.repos.get(REPOSITORY));
    expect(isRateLimit(error)).toBe(true);
    expect(fixture.gitHub.requests).toHaveLength(1);
  });

  it('fails after two waits', async () => {
    const limit = refused(403, secondary, { 'retry-after': '1' });
    const fixture = await startGitHub([], playing(limit, limit, limit, limit), waiting);
    const error = await failureOf(fixture.client.rest.repos.get(REPOSITORY));
    expect(isRateLimit(error)).toBe(true);
    expect(statuses(fixture)).toEqual([403, 403, 403]);
  });

  it('keeps writes a second apart', async () => {
    const { client, gitHub } = await startGitHub([{}], {}, { throttle: {} });
    const issue = { ...REPOSITORY, issue_number: 1 };
    await Promise.all([
      client.rest.issues.addLabels({ ...issue, labels: ['a'] }),
      client.rest.issues.addLabels({ ...issue, labels: ['b'] }),
    ]);
    const [first, second] = gitHub.requests.map(({ at }) => at.getTime());
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(950);
  });
});
