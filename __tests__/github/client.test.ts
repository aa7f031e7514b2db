import { describe, expect, it } from 'vitest';
import type {
  FakeGitHubOptions,
  InterceptedRequest,
  PlayedAnswer,
} from '../../src/demo/fake-github.ts';
import { isDoubtful, isRateLimit, toUserError } from '../../src/github/api-error.ts';
import { MAX_LIMIT_WAIT_S } from '../../src/github/retries.ts';
import { REPOSITORY, startGitHub, type GitHubFixture } from './github-fixture.ts';

const ISSUE = { ...REPOSITORY, title: 'A report' };
const waiting = { throttle: { isEnabled: true, secondMs: 10 } };

/** Plays the given faults one after the other, then lets the fake GitHub answer. */
function playing(...faults: readonly (PlayedAnswer | 'destroy')[]): FakeGitHubOptions {
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

  it('follows a redirect of a repository that moved, within the API', async () => {
    const { client, gitHub } = await startGitHub([], {
      intercept: ({ path }) =>
        path === '/repos/octo/old'
          ? { status: 301, headers: { location: '/repos/octo/demo' } }
          : undefined,
    });
    const { data } = await client.rest.repos.get({ ...REPOSITORY, repo: 'old' });
    expect(data.full_name).toBe('octo/demo');
    expect(gitHub.requests.every(({ hasAuthorization }) => hasAuthorization)).toBe(true);
  });

  it.each([
    ['another server', (blobUrl: string) => `${blobUrl}/steal`],
    ['the metadata of a cloud', () => 'http://169.254.169.254/latest/meta-data/'],
    ['a file', () => 'file:///etc/passwd'],
    ['no address', () => 'http://'],
    ['itself, for ever', () => '/repos/octo/demo'],
  ])('follows no redirect to %s', async (_name, locationOf) => {
    const { client, gitHub } = await startGitHub([], {
      intercept: ({ server }) =>
        server === 'blob'
          ? undefined
          : { status: 302, headers: { location: locationOf(gitHub.blobUrl) } },
    });
    const error = await failureOf(client.rest.repos.get(REPOSITORY));
    const place = {
      doing: 'reading',
      repository: 'octo/demo',
      permission: 'actions: read',
    } as const;
    expect(toUserError(error, place).message).toMatch(
      /^The GitHub API at \S+ led elsewhere while reading of octo\/demo \(.*\): check /,
    );
    expect(gitHub.requests.filter(({ server }) => server === 'blob')).toEqual([]);
    expect(gitHub.requests.length).toBeLessThanOrEqual(6);
  });

  it('makes no list of a create that is redirected', async () => {
    const { client, gitHub } = await startGitHub([], {
      intercept: ({ method }) =>
        method === 'POST'
          ? { status: 301, headers: { location: '/repos/octo/demo/issues' } }
          : undefined,
    });
    await failureOf(client.rest.issues.create(ISSUE));
    expect(gitHub.requests.map(({ method }) => method)).toEqual(['POST']);
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

  it('goes by the clock of the server, which may not be that of this machine', async () => {
    const now = new Date('2026-11-20T06:00:00Z');
    const headers = {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(now.getTime() / 1_000 + 2),
    };
    const limit = refused(403, 'API rate limit exceeded', headers);
    const server = { ...playing(limit), now: () => now };
    const fixture = await startGitHub([], server, waiting);
    await fixture.client.rest.repos.get(REPOSITORY);
    expect(statuses(fixture)).toEqual([403, 200]);
    expect(fixture.log.infos).toEqual(["GitHub's rate limit is reached: waiting 3 s."]);
  });
});

describe('the signal of a request', () => {
  const never = { throttle: { isEnabled: false, secondMs: 3_600_000 } };

  it.each([
    ['for a limit', refused(403, 'Slow down', { 'retry-after': '60' }), 'Slow down'],
    ['after a fault', failed, 'Server Error'],
    ['after a broken connection', 'destroy', 'socket hang up'],
  ] as const)('ends the wait %s', async (_name, fault, words) => {
    const { client, gitHub } = await startGitHub([], playing(fault), never);
    const signal = AbortSignal.timeout(300);
    const reading = client.rest.repos.get({ ...REPOSITORY, request: { signal } });
    await expect(reading).rejects.toThrow(words);
    expect(gitHub.requests).toHaveLength(1);
  });

  it('is that of the client where a request has none', async () => {
    const signal = (): AbortSignal => AbortSignal.timeout(300);
    const { client } = await startGitHub([], playing(failed), { ...never, signal });
    await expect(client.rest.issues.create(ISSUE)).rejects.toThrow('Server Error');
    await expect(client.rest.repos.get(REPOSITORY)).resolves.toMatchObject({ status: 200 });
    const late = await startGitHub([], { latencyMs: 5_000 }, { ...never, signal });
    const error = await failureOf(late.client.rest.repos.get(REPOSITORY));
    const place = {
      doing: 'reading',
      repository: 'octo/demo',
      permission: 'actions: read',
    } as const;
    expect(toUserError(error, place).message).toBe(
      'There was no time left while reading of octo/demo, as GitHub answered too slowly or asked to wait: run again later.',
    );
  });
});
