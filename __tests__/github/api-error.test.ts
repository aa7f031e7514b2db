import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { PublishError, SourceError, UserError } from '../../src/domain/errors.ts';
import {
  isDoubtful,
  isForbidden,
  isGone,
  isNotFound,
  isRateLimit,
  toPlainWords,
  toUserError,
  type ApiPlace,
} from '../../src/github/api-error.ts';
import type { FakeGitHubOptions, PlayedAnswer } from '../../src/demo/fake-github.ts';
import { REPOSITORY, startGitHub } from './github-fixture.ts';

const RUNS: ApiPlace = {
  doing: 'reading the runs',
  repository: 'octo/demo',
  permission: 'actions: read',
};
const ISSUE: ApiPlace = {
  doing: 'writing the report issue',
  repository: 'octo/demo',
  permission: 'issues: write',
};

/** The error of a real request that is answered so. */
async function errorOf(options: FakeGitHubOptions | PlayedAnswer): Promise<unknown> {
  const fakeGitHub = 'status' in options ? { intercept: () => options } : options;
  const { client } = await startGitHub([], fakeGitHub);
  return client.rest.issues.listForRepo(REPOSITORY).catch((error: unknown) => error);
}

function answer(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): PlayedAnswer {
  return { status, headers, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}

describe('toUserError', () => {
  it.each<[string, FakeGitHubOptions | PlayedAnswer, ApiPlace, string]>([
    [
      'a wrong token',
      { token: 'another' },
      RUNS,
      'GitHub refused the token while reading the runs of octo/demo (401): give a valid one, as `github-token` in the workflow or as GITHUB_TOKEN in the terminal.',
    ],
    [
      'a missing permission',
      { permissions: { actions: 'read', issues: 'none' } },
      ISSUE,
      'The token does not allow writing the report issue of octo/demo (403, "Resource not accessible by integration"): add `issues: write` under `permissions:` of the job, or give a token that has it as `github-token`.',
    ],
    [
      'an archived repository',
      answer(403, 'Repository was archived so is read-only.'),
      ISSUE,
      'octo/demo is archived and takes no changes (403): unarchive it, or leave `issue` out of `publish`.',
    ],
    [
      'an unknown repository',
      answer(404, 'Not Found'),
      RUNS,
      'Repository octo/demo was not found while reading the runs, or the token may not see it (404): check its name, and give the token `actions: read` for it.',
    ],
    [
      'disabled issues',
      answer(410, 'Issues are disabled for this repo'),
      ISSUE,
      'Issues are disabled in octo/demo (410): enable them in its settings, or leave `issue` out of `publish`.',
    ],
    [
      'a used-up limit',
      {
        now: () => new Date('2026-09-24T06:00:00Z'),
        rateLimit: { limit: 1_000, remaining: 0, resetAt: new Date('2026-09-24T06:42:00Z') },
      },
      RUNS,
      'GitHub\'s rate limit for this token is used up until 06:42 UTC while reading the runs of octo/demo (403, "API rate limit exceeded for installation."): run again later, or ask for less with `workflows`, `since` or `max-runs`.',
    ],
    [
      'a fault of the server',
      answer(503, 'No server is currently available'),
      RUNS,
      'GitHub\'s API failed while reading the runs of octo/demo (503, "No server is currently available"): run again later.',
    ],
    [
      'a refused value',
      answer(422, 'Validation Failed'),
      ISSUE,
      'GitHub did not accept the request while writing the report issue of octo/demo (422, "Validation Failed"): check the inputs of this run.',
    ],
  ])('names thing, place and cure: %s', async (_name, options, place, sentence) => {
    const told = toUserError(await errorOf(options), place, SourceError);
    expect(told).toBeInstanceOf(SourceError);
    expect(told.message).toBe(sentence);
  });

  it('tells an API that cannot be reached', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const host = typeof address === 'object' ? `127.0.0.1:${address?.port}` : '';
    await promisify(server.close.bind(server))();
    const { client } = await startGitHub([], {}, { apiUrl: `http://${host}` });
    const error: unknown = await client.rest.issues
      .listForRepo(REPOSITORY)
      .catch((e: unknown) => e);
    expect(toUserError(error, RUNS).message).toBe(
      `The GitHub API at ${host} could not be reached while reading the runs of octo/demo (ECONNREFUSED): check the network, the proxy variables and GITHUB_API_URL, then run again.`,
    );
  });

  it('tells an API that does not answer', async () => {
    const never = { latencyMs: 60_000 };
    const { client, gitHub } = await startGitHub([], never, { timeoutMs: 50 });
    const error: unknown = await client.rest.issues
      .listForRepo({ ...REPOSITORY, request: { retries: 0 } })
      .catch((e: unknown) => e);
    expect(toUserError(error, RUNS).message).toBe(
      `The GitHub API at ${new URL(gitHub.apiUrl).host} did not answer in time while reading the runs of octo/demo: run again later.`,
    );
  });

  it('keeps tokens, headers, signed URLs and control characters out of the sentence', async () => {
    const error = await errorOf(
      answer(400, 'See\u001B[31m https://blob.example/a.zip?sig=SECRET&se=1\n::error::x\u202E', {
        'x-secret': 'HEADER',
      }),
    );
    const { message } = toUserError(error, RUNS);
    expect(message).not.toMatch(/SECRET|HEADER|demo-token|\?sig/);
    expect(message).not.toMatch(/\p{C}/u);
    expect(message).toContain('https://blob.example/a.zip ::error::x');
  });

  it('leaves other errors as they are', () => {
    const defect = new TypeError('x is undefined');
    const told = new PublishError('Told already.');
    expect(toUserError(defect, RUNS)).toBe(defect);
    expect(toUserError(told, RUNS)).toBe(told);
  });
});

describe('predicates', () => {
  const predicates = { isRateLimit, isForbidden, isNotFound, isGone, isDoubtful };
  const whatIsTrueOf = (error: unknown): string[] =>
    Object.entries(predicates)
      .filter(([, predicate]) => predicate(error))
      .map(([name]) => name);

  it.each<[string, PlayedAnswer, (keyof typeof predicates)[]]>([
    ['403', answer(403, 'Resource not accessible by integration'), ['isForbidden']],
    ['403 with words', answer(403, 'API rate limit exceeded'), ['isRateLimit']],
    ['403 with a wait', answer(403, 'Wait', { 'retry-after': '90' }), ['isRateLimit']],
    ['403 with nothing left', answer(403, 'No', { 'x-ratelimit-remaining': '0' }), ['isRateLimit']],
    ['429', answer(429, 'Too many requests'), ['isRateLimit']],
    ['404', answer(404, 'Not Found'), ['isNotFound']],
    ['410', answer(410, 'Gone'), ['isGone']],
    ['500', answer(500, 'Server Error'), ['isDoubtful']],
    ['422', answer(422, 'Validation Failed'), []],
  ])('know %s, wrapped or not', async (_name, given, expected) => {
    const error = await errorOf(given);
    expect(whatIsTrueOf(error)).toEqual(expected);
    expect(whatIsTrueOf(toUserError(error, RUNS))).toEqual(expected);
  });

  it.each([new UserError('No.'), new Error('No.'), undefined, 'text', { status: 403 }])(
    'know nothing of %s',
    (error) => {
      expect(whatIsTrueOf(error)).toEqual([]);
    },
  );
});

describe('toPlainWords', () => {
  it.each([
    ['  two\n lines ', 'two lines'],
    [
      'https://a.example/b?sig=1#c and https://d.example/',
      'https://a.example/b and https://d.example/',
    ],
    ['\u0000\u200B\u2028', ''],
  ])('%j', (text, words) => {
    expect(toPlainWords(text)).toBe(words);
  });
});
