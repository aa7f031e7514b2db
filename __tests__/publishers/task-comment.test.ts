import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readTaskMarker } from '../../src/accounting/task-marker.ts';
import type {
  FakeGitHubOptions,
  InterceptedRequest,
  PlayedAnswer,
} from '../../src/demo/fake-github.ts';
import type { CommentState, UserState } from '../../src/demo/repository-state.ts';
import type { RunEntry } from '../../src/domain/task.ts';
import { PublishError } from '../../src/domain/errors.ts';
import { taskCommentText, writeTaskComment } from '../../src/jobs/write-task-comment.ts';
import type { Pause } from '../../src/ports.ts';
import { createCommentWriter } from '../../src/publishers/comment-writer.ts';
import { REPOSITORY, startGitHub } from '../github/github-fixture.ts';
import { makeRunEntry } from '../support/run-entry-factory.ts';

const BOT: UserState = { login: 'github-actions[bot]', type: 'Bot' };
const MONA: UserState = { login: 'mona', type: 'User' };
const NOW = new Date('2026-11-20T06:00:00Z');

function newsOf(entry: RunEntry, isFinal = false) {
  return { issue: 1, entry, isFinal, repositoryUrl: 'https://github.com/octo/demo' };
}

/** What is waited for here takes a thousandth of its time. */
const shortPause: Pause = (ms, jitterMs = 0) => setTimeout((ms + Math.random() * jitterMs) / 1_000);

/** The comment of a text, written after all that it records. */
function commentsOf(body: string): { body: string; updatedAt: Date }[] {
  return body === '' ? [] : [{ body, updatedAt: new Date('2099-01-01') }];
}

/** The text that a comment has in which only these runs were recorded. */
function bodyOf(...entries: readonly RunEntry[]): string {
  return entries.reduce((body, entry) => taskCommentText(commentsOf(body), newsOf(entry)), '');
}

function comment(id: number, body: string, user = BOT): CommentState {
  return { id, body, user, createdAt: NOW };
}

function runsIn({ body }: CommentState): (number | undefined)[] {
  return (readTaskMarker(body)?.entries ?? []).map(({ run }) => run?.id);
}

const isList = ({ method, path }: InterceptedRequest): boolean =>
  method === 'GET' && path.endsWith('/comments');
const isCreate = ({ method }: InterceptedRequest): boolean => method === 'POST';
const isUpdate = ({ method }: InterceptedRequest): boolean => method === 'PATCH';

/** An issue with comments, and what happens before requests of a kind, by their number. */
async function startIssue(comments: readonly CommentState[] = [], options: FakeGitHubOptions = {}) {
  const started = await startGitHub([{ comments: [...comments] }], options);
  const issue = started.gitHub.state.issues[0];
  if (issue === undefined) throw new Error('the fake GitHub lost its issue');
  const ports = {
    comments: createCommentWriter(started.client, REPOSITORY, started.log),
    pause: shortPause,
    now: () => new Date(),
    log: started.log,
  };
  const publish = (entry: RunEntry, isFinal = false) =>
    writeTaskComment(newsOf(entry, isFinal), ports);
  return { ...started, comments: issue.comments, ports, publish };
}

/** Plays something in place of, or before, the nth request of a kind. */
function onNth(
  matches: (request: InterceptedRequest) => boolean,
  number: number,
  play: () => PlayedAnswer | undefined,
): FakeGitHubOptions {
  let seen = 0;
  return {
    intercept(request) {
      if (!matches(request)) return undefined;
      seen += 1;
      return seen === number ? play() : undefined;
    },
  };
}

const [first, second, third] = [makeRunEntry(1), makeRunEntry(2), makeRunEntry(3)];
const fault: PlayedAnswer = { status: 500, body: { message: 'Server Error' } };

describe('a task’s comment', () => {
  it('is made once, and then updated in place, newest run first', async () => {
    const { comments, gitHub, publish } = await startIssue([comment(5, 'I am a person.', MONA)]);
    const made = await publish(first);
    expect(made.url).toMatch(/\/issues\/1#issuecomment-6$/);
    await publish(second, true);
    expect(comments).toHaveLength(2);
    expect(comments[0]).toEqual(comment(5, 'I am a person.', MONA));
    expect(comments.slice(1).map(runsIn)).toEqual([[1_002, 1_001]]);
    expect(comments[1]?.body).toContain('### Task summary');
    expect(gitHub.problems).toEqual([]);
  });

  it('is not written when the same run is recorded again', async () => {
    const { gitHub, comments, publish } = await startIssue();
    await publish(first);
    const { body } = await publish({ ...first, at: new Date() });
    expect(gitHub.requests.filter(({ method }) => method !== 'GET')).toHaveLength(1);
    expect(comments.map((own) => own.body)).toEqual([body]);
  });

  it('is not made twice when GitHub made it and answered 500', async () => {
    const started = await startIssue(
      [],
      onNth(isCreate, 1, () => {
        started.comments.push(comment(9, bodyOf(first)));
        return fault;
      }),
    );
    await started.publish(first);
    expect(started.comments).toEqual([comment(9, bodyOf(first))]);
  });

  it('is made anew when GitHub answered 500 and made none', async () => {
    const { comments, publish } = await startIssue(
      [],
      onNth(isCreate, 1, () => fault),
    );
    await publish(first);
    expect(comments.map(runsIn)).toEqual([[1_001]]);
  });

  it('is written with what is there by then when an update failed', async () => {
    const started = await startIssue(
      [comment(9, bodyOf(first))],
      onNth(isUpdate, 1, () => {
        started.comments.splice(0, 1, comment(9, bodyOf(first, second)));
        return fault;
      }),
    );
    await started.publish(third);
    expect(started.comments.map(runsIn)).toEqual([[1_003, 1_002, 1_001]]);
  });

  it('is given up when GitHub fails again and again', async () => {
    const { publish, gitHub } = await startIssue([], {
      intercept: (request) => (isCreate(request) ? fault : undefined),
    });
    await expect(publish(first)).rejects.toThrow(PublishError);
    expect(gitHub.requests.filter(({ method }) => method === 'POST')).toHaveLength(3);
  });

  it('is made anew when a person deleted it in between', async () => {
    const started = await startIssue(
      [comment(9, bodyOf(first))],
      onNth(isUpdate, 1, () => {
        started.comments.splice(0);
        return undefined;
      }),
    );
    await started.publish(second);
    expect(started.comments.map(runsIn)).toEqual([[1_002]]);
  });
});

describe('jobs that finish at the same time', () => {
  it('heal a run that another one wrote over', async () => {
    const started = await startIssue(
      [comment(9, bodyOf(first))],
      // The second look, after the own write: someone had read before it, and wrote after it.
      onNth(isList, 2, () => {
        started.comments.splice(0, 1, comment(9, bodyOf(first, second)));
        return undefined;
      }),
    );
    await started.publish(third);
    expect(started.comments.map(runsIn)).toEqual([[1_003, 1_002, 1_001]]);
  });

  it('join the comments that each of them made, in the oldest', async () => {
    const started = await startIssue(
      [],
      onNth(isCreate, 1, () => {
        started.comments.push(comment(9, bodyOf(second)));
        return undefined;
      }),
    );
    await started.publish(first);
    expect(started.comments.map(({ id }) => id)).toEqual([9]);
    expect(started.comments.map(runsIn)).toEqual([[1_002, 1_001]]);
    expect(started.gitHub.problems).toEqual([]);
  });

  it('all end up in the one comment, however many', async () => {
    const { comments, gitHub, ports } = await startIssue([], {
      latencyMs: 5,
      rateLimit: { limit: 100_000, remaining: 100_000, resetAt: NOW },
    });
    const pause: Pause = (ms, jitterMs = 0) => setTimeout((ms + Math.random() * jitterMs) / 66);
    const entries = Array.from({ length: 6 }, (_, index) => makeRunEntry(index + 1));
    await Promise.all(entries.map((entry) => writeTaskComment(newsOf(entry), { ...ports, pause })));
    expect(comments.map(runsIn)).toEqual([[1_006, 1_005, 1_004, 1_003, 1_002, 1_001]]);
    expect(gitHub.problems).toEqual([]);
  });

  it('leave a second comment that cannot be deleted, with a warning', async () => {
    const { comments, log, publish } = await startIssue(
      [comment(8, bodyOf(first)), comment(9, bodyOf(second))],
      {
        intercept: ({ method }) =>
          method === 'DELETE' ? { status: 403, body: { message: 'Forbidden' } } : undefined,
      },
    );
    await publish(third);
    expect(comments.map(runsIn)).toEqual([[1_003, 1_002, 1_001], [1_002]]);
    expect(log.warnings).toEqual([expect.stringContaining('A second comment')]);
  });
});

describe('whose comment it is', () => {
  it('a person’s comment with the same marker is never touched or believed', async () => {
    const theirs = comment(5, bodyOf(makeRunEntry(9, { agent: 'forged' })), MONA);
    const { comments, gitHub, publish } = await startIssue([{ ...theirs }]);
    await publish(first);
    expect(comments[0]).toEqual(theirs);
    expect(comments.slice(1).map(runsIn)).toEqual([[1_001]]);
    expect(gitHub.problems).toEqual([]);
  });

  it('that of the user whose token is used is', async () => {
    const { comments, publish } = await startIssue([comment(5, bodyOf(second), MONA)], {
      author: { login: 'ada', type: 'User' },
    });
    await publish(first);
    await publish(third);
    expect(comments.map(({ user }) => user.login)).toEqual(['mona', 'ada']);
    expect(comments.map(runsIn)).toEqual([[1_002], [1_003, 1_001]]);
  });

  it('a bot’s comment of another kind is not', async () => {
    const other = comment(5, '<!-- token-usage-report {} -->\nA report.');
    const { comments, publish } = await startIssue([{ ...other }]);
    await publish(first);
    expect(comments[0]).toEqual(other);
    expect(comments).toHaveLength(2);
  });
});

describe('what fails', () => {
  it('names the permission that is missing', async () => {
    const { publish } = await startIssue([], {
      permissions: { actions: 'read', issues: 'read' },
    });
    await expect(publish(first)).rejects.toThrow(
      'The token does not allow writing the comment on octo/demo#1 (403, "Resource not accessible by integration"): add `issues: write`, or for a pull request `pull-requests: write`, under `permissions:` of the job, or give a token that has it as `github-token`.',
    );
  });

  it('names the number that is none', async () => {
    const { ports } = await startIssue();
    await expect(writeTaskComment({ ...newsOf(first), issue: 404 }, ports)).rejects.toThrow(
      'There is no issue or pull request octo/demo#404, or the token may not see it (404)',
    );
  });

  it('fails when others write over it without end', async () => {
    const started = await startIssue([comment(9, bodyOf(first))], {
      intercept(request) {
        if (isList(request)) started.comments.splice(0, 9, comment(9, bodyOf(first)));
        return undefined;
      },
    });
    await expect(started.publish(second)).rejects.toThrow('again and again');
  });
});
