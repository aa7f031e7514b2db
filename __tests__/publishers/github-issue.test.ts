import { describe, expect, it } from 'vitest';
import type {
  FakeGitHubOptions,
  InterceptedRequest,
  PlayedAnswer,
} from '../../src/demo/fake-github.ts';
import type { IssueState } from '../../src/demo/repository-state.ts';
import { PublishError } from '../../src/domain/errors.ts';
import { REPOSITORY, startGitHub } from '../github/github-fixture.ts';
import { bodyOf, LABEL, planFor, publishIssue, titleOf } from './issue-plan.ts';

const TODAY = '2026-09-24';
const YESTERDAY = '2026-09-23';
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;

function reportOf(date: string, change: Partial<IssueState> = {}): Partial<IssueState> {
  return { title: titleOf(date), body: bodyOf('Old.'), labels: [LABEL.name], ...change };
}

/** Answers the requests that `matches` says, the first `times` times. */
function answering(
  matches: (request: InterceptedRequest) => boolean,
  answer: PlayedAnswer | 'destroy' | (() => PlayedAnswer | 'destroy'),
  times = Number.POSITIVE_INFINITY,
): FakeGitHubOptions {
  let answered = 0;
  return {
    intercept: (request) => {
      if (answered >= times || !matches(request)) return undefined;
      answered += 1;
      return typeof answer === 'function' ? answer() : answer;
    },
  };
}

const isCreate = ({ method, path }: InterceptedRequest): boolean =>
  method === 'POST' && path === '/repos/octo/demo/issues';
const isComment = ({ method, path }: InterceptedRequest): boolean =>
  method === 'POST' && path.endsWith('/comments');
const isLabel = ({ path }: InterceptedRequest): boolean => path.includes('/labels');
const said = (status: number, message: string): PlayedAnswer => ({ status, body: { message } });
const fault = said(502, 'Server Error');

describe('publishIssue', () => {
  it('makes the label and the issue where there are none', async () => {
    const { client, gitHub, log } = await startGitHub();
    const published = await publishIssue(client, await planFor(client, TODAY), log);
    expect(published).toEqual({
      number: 1,
      url: expect.stringMatching(/\/octo\/demo\/issues\/1$/),
      wasUpdated: false,
      closed: [],
    });
    expect(gitHub.state.labels).toEqual([LABEL]);
    expect(gitHub.state.issues).toMatchObject([
      { title: titleOf(TODAY), body: bodyOf('The report.'), labels: [LABEL.name], state: 'open' },
    ]);
    expect(gitHub.problems).toEqual([]);
    expect(log.warnings).toEqual([]);
  });

  it('updates the report of the same date and leaves what people set', async () => {
    const { client, gitHub, log } = await startGitHub([
      reportOf(TODAY, {
        labels: [LABEL.name, 'seen'],
        state: 'closed',
        stateReason: 'not_planned',
        isLocked: true,
      }),
    ]);
    const published = await publishIssue(client, await planFor(client, TODAY, 'New.'), log);
    expect(published).toMatchObject({ number: 1, wasUpdated: true });
    expect(gitHub.state.issues).toMatchObject([
      {
        body: bodyOf('New.'),
        labels: [LABEL.name, 'seen'],
        state: 'closed',
        stateReason: 'not_planned',
        isLocked: true,
      },
    ]);
    expect(gitHub.problems).toEqual([]);
  });

  it('puts the label back beside those of people', async () => {
    const { client, gitHub, log } = await startGitHub([reportOf(TODAY, { labels: ['seen'] })]);
    await publishIssue(client, { ...(await planFor(client, TODAY)), existing: 1 }, log);
    expect(gitHub.state.issues[0]?.labels).toEqual(['seen', LABEL.name]);
  });

  it('takes the report that another run made in the meantime', async () => {
    const { client, gitHub, log } = await startGitHub();
    const plan = await planFor(client, TODAY);
    await publishIssue(client, await planFor(client, TODAY, 'The other.'), log);
    const published = await publishIssue(client, plan, log);
    expect(published).toMatchObject({ number: 1, wasUpdated: true });
    expect(gitHub.state.issues).toHaveLength(1);
  });

  it('makes a new report when the one of the date was deleted', async () => {
    const { client, gitHub, log } = await startGitHub([reportOf(YESTERDAY)]);
    const plan = { ...(await planFor(client, TODAY)), existing: 77 };
    expect(await publishIssue(client, plan, log)).toMatchObject({ number: 2, wasUpdated: false });
    expect(gitHub.state.issues).toHaveLength(2);
  });
});

describe('earlier reports', () => {
  it('are closed with a comment that links the new one; nothing else is touched', async () => {
    const foreign: Partial<IssueState>[] = [
      {
        labels: [LABEL.name],
        title: titleOf(YESTERDAY),
        body: bodyOf('Mine.'),
        user: { login: 'mona', type: 'User' },
      },
      { labels: [LABEL.name], title: 'By another bot', user: { login: 'x[bot]', type: 'Bot' } },
      { title: titleOf(YESTERDAY), body: bodyOf('No label.') },
    ];
    const { client, gitHub, log } = await startGitHub([...foreign, reportOf(YESTERDAY)]);
    const before = structuredClone(gitHub.state.issues.slice(0, 3));
    const published = await publishIssue(client, await planFor(client, TODAY), log);
    expect(published).toMatchObject({ number: 5, closed: [4] });
    expect(gitHub.state.issues[3]).toMatchObject({
      state: 'closed',
      stateReason: 'completed',
      comments: [{ body: 'The newer report is octo/demo#5.', user: BOT }],
    });
    expect(gitHub.state.issues.slice(0, 3)).toEqual(before);
    expect(gitHub.problems).toEqual([]);
  });

  it('stay open when that is asked for', async () => {
    const { client, gitHub, log } = await startGitHub([reportOf(YESTERDAY)]);
    const plan = { ...(await planFor(client, TODAY)), closeOlder: false };
    expect((await publishIssue(client, plan, log)).closed).toEqual([]);
    expect(gitHub.state.issues[0]).toMatchObject({ state: 'open', comments: [] });
  });

  it('stay open when the new one could not be made', async () => {
    const { client, gitHub, log } = await startGitHub(
      [reportOf(YESTERDAY)],
      answering(isCreate, said(422, 'Validation Failed')),
    );
    await expect(publishIssue(client, await planFor(client, TODAY), log)).rejects.toThrow(
      PublishError,
    );
    expect(gitHub.state.issues).toMatchObject([{ state: 'open', comments: [] }]);
  });

  it('get no second comment when a run closes what another left half done', async () => {
    const { client, gitHub, log } = await startGitHub([
      reportOf(YESTERDAY, {
        comments: [
          { id: 1, body: 'The newer report is octo/demo#2.', user: BOT, createdAt: new Date() },
        ],
      }),
      reportOf(TODAY),
    ]);
    const published = await publishIssue(client, await planFor(client, TODAY), log);
    expect(published).toMatchObject({ number: 2, wasUpdated: true, closed: [1] });
    expect(gitHub.state.issues[0]?.comments).toHaveLength(1);
  });

  it('are closed without a comment when they are locked', async () => {
    const { client, gitHub, log } = await startGitHub(
      [reportOf(YESTERDAY, { isLocked: true })],
      answering(isComment, said(403, 'Unable to create comment because issue is locked.')),
    );
    const published = await publishIssue(client, await planFor(client, TODAY), log);
    expect(published.closed).toEqual([1]);
    expect(gitHub.state.issues[0]).toMatchObject({ state: 'closed', comments: [] });
    expect(log.warnings).toEqual([expect.stringContaining('Report #1 gets no link: ')]);
  });

  it.each<[string, FakeGitHubOptions]>([
    ['commenting', answering(isComment, fault)],
    [
      'closing',
      answering(
        ({ method, path }) => method === 'PATCH' && path.endsWith('/issues/1'),
        said(422, 'No'),
      ),
    ],
  ])('that fail at %s are a warning, and the others are closed', async (_name, options) => {
    const { client, gitHub, log } = await startGitHub(
      [reportOf('2026-09-22'), reportOf(YESTERDAY)],
      {
        ...options,
        intercept: (request) =>
          request.path.includes('/issues/2') ? undefined : options.intercept?.(request),
      },
    );
    const published = await publishIssue(client, await planFor(client, TODAY), log);
    expect(published).toMatchObject({ number: 3, closed: [2] });
    expect(gitHub.state.issues.map(({ state }) => state)).toEqual(['open', 'closed', 'open']);
    expect(log.warnings).toEqual([expect.stringContaining('Report #1 stays open: ')]);
  });

  it('wait for the next run once a limit is reached', async () => {
    const { client, gitHub, log } = await startGitHub(
      [reportOf('2026-09-22'), reportOf(YESTERDAY)],
      answering(isComment, { ...said(429, 'Slow down'), headers: { 'retry-after': '900' } }),
    );
    const published = await publishIssue(client, await planFor(client, TODAY), log);
    expect(published.closed).toEqual([]);
    expect(gitHub.requests.filter(({ status }) => status === 429)).toHaveLength(1);
    expect(log.warnings).toHaveLength(1);
  });
});

describe('exactly one issue', () => {
  it.each<[string, PlayedAnswer | 'destroy']>([
    ['answers 502', fault],
    ['breaks the connection', 'destroy'],
    ['cuts its answer short', { status: 201, body: { number: 1, title: 'x' }, breaksAfter: 4 }],
  ])('when a create works but GitHub %s', async (_name, lost) => {
    const made = reportOf(TODAY, { number: 9, user: BOT, comments: [] });
    const { client, gitHub, log } = await startGitHub(
      [],
      answering(isCreate, () => {
        const createdAt = new Date();
        gitHub.state.issues.push({ ...base, ...made, createdAt, updatedAt: createdAt });
        return lost;
      }),
    );
    const base = {
      number: 9,
      title: '',
      body: '',
      labels: [],
      state: 'open',
      stateReason: null,
      user: BOT,
      closedAt: null,
      isLocked: false,
      isPullRequest: false,
      comments: [],
    } satisfies Partial<IssueState>;
    const published = await publishIssue(client, await planFor(client, TODAY), log);
    expect(published).toMatchObject({ number: 9, wasUpdated: false });
    expect(gitHub.state.issues).toMatchObject([{ number: 9, body: bodyOf('The report.') }]);
    expect(gitHub.requests.filter(({ method }) => method === 'POST')).toHaveLength(2); // and the label
  });

  it.each<[string, PlayedAnswer | 'destroy']>([
    ['answers 502', fault],
    ['breaks the connection', 'destroy'],
  ])('when a create fails and GitHub %s', async (_name, lost) => {
    const { client, gitHub, log } = await startGitHub([], answering(isCreate, lost, 1));
    const published = await publishIssue(client, await planFor(client, TODAY), log);
    expect(published.number).toBe(1);
    expect(gitHub.state.issues).toHaveLength(1);
  });

  it('at most two creates are tried, then the reason is reported', async () => {
    const { client, gitHub, log } = await startGitHub([], answering(isCreate, fault));
    const publishing = publishIssue(client, await planFor(client, TODAY), log);
    await expect(publishing).rejects.toThrow(PublishError);
    await expect(publishing).rejects.toThrow(
      "GitHub's API failed while writing the report issue of octo/demo (502",
    );
    expect(gitHub.requests.filter(({ status }) => status === 502)).toHaveLength(2);
  });

  it('stands, with a warning, when it cannot be looked for once more', async () => {
    const { client, gitHub, log } = await startGitHub();
    const looks = [
      () => Promise.resolve(undefined),
      () => Promise.reject(new PublishError('No list.')),
    ];
    const plan = {
      ...(await planFor(client, TODAY)),
      findAgain: () => looks.shift()?.() ?? Promise.resolve(undefined),
    };
    expect(await publishIssue(client, plan, log)).toMatchObject({ number: 1, wasUpdated: false });
    expect(gitHub.state.issues).toHaveLength(1);
    expect(log.warnings).toEqual(['Whether another run made a report too is not known: No list.']);
  });

  it('is the older of two that a run left behind, and the newer is closed as its duplicate', async () => {
    const { client, gitHub, log } = await startGitHub([reportOf(TODAY), reportOf(TODAY)]);
    const published = await publishIssue(client, await planFor(client, TODAY), log);
    expect(published).toMatchObject({ number: 1, wasUpdated: true, closed: [] });
    expect(gitHub.state.issues).toMatchObject([
      { state: 'open', body: bodyOf('The report.') },
      { state: 'closed', stateReason: 'duplicate', body: bodyOf('Old.') },
    ]);
  });

  it('none when it cannot be known whether there is one already', async () => {
    const { client, gitHub, log } = await startGitHub();
    const plan = {
      ...(await planFor(client, TODAY)),
      findAgain: () => Promise.reject(new PublishError('The list cannot be read.')),
    };
    await expect(publishIssue(client, plan, log)).rejects.toThrow('The list cannot be read.');
    expect(gitHub.state.issues).toEqual([]);
  });
});

describe('permissions', () => {
  it('names the permission that is missing for the issue', async () => {
    const { client, log } = await startGitHub([], {
      permissions: { actions: 'read', issues: 'read' },
    });
    const publishing = publishIssue(client, await planFor(client, TODAY), log);
    await expect(publishing).rejects.toThrow(PublishError);
    await expect(publishing).rejects.toThrow('add `issues: write` under `permissions:`');
  });

  it('publishes without the label, and warns, when that alone fails', async () => {
    const { client, gitHub, log } = await startGitHub(
      [],
      answering(isLabel, said(403, 'Resource not accessible by integration')),
    );
    expect((await publishIssue(client, await planFor(client, TODAY), log)).number).toBe(1);
    expect(gitHub.state.issues).toHaveLength(1);
    expect(log.warnings).toEqual([
      expect.stringContaining('the label "claude-token-usage-report"'),
    ]);
  });

  it('takes a label that another run made at the same time', async () => {
    const { client, gitHub, log } = await startGitHub(
      [],
      answering(({ method, path }) => method === 'GET' && path.includes('/labels/'), {
        status: 404,
        body: { message: 'Not Found' },
      }),
    );
    gitHub.state.labels.push({ ...LABEL });
    await publishIssue(client, await planFor(client, TODAY), log);
    expect(log.warnings).toEqual([]);
    expect(gitHub.state.labels).toEqual([LABEL]);
  });

  it('reports where issues are disabled', async () => {
    const { client, log } = await startGitHub(
      [],
      answering(() => true, said(410, 'Issues are disabled for this repo')),
    );
    const plan = await planFor(client, TODAY);
    await expect(publishIssue(client, plan, log)).rejects.toThrow(
      `Issues are disabled in ${REPOSITORY.owner}/${REPOSITORY.repo} (410)`,
    );
  });
});
