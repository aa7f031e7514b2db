import { PublishError, UnconfirmedError } from '../domain/errors.ts';
import { isDoubtful, isNotFound, isRateLimit } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import { PER_PAGE, readPages, rowsOf } from '../github/list-pages.ts';
import { keepOwn } from '../github/own-accounts.ts';
import type { TaskComment } from '../domain/task.ts';
import type { CommentWriter, Log } from '../ports.ts';
import { explainCommentError } from './comment-error.ts';

/** Neither repeated nor waited for: what it would write is stale by then. */
const ONCE = { retries: 0 } as const;

/** What is read of each, where it is always there. */
const FIELDS = { html_url: 'string', updated_at: 'string' } as const;

type WireComment = Awaited<
  ReturnType<GitHubClient['rest']['issues']['listComments']>
>['data'][number];

function toComment({ id, html_url: url, body = '', user, updated_at }: WireComment): TaskComment {
  return { id, url, body, author: user?.login, updatedAt: new Date(updated_at) };
}

/** Reads and writes the comments of issues and pull requests of a repository on GitHub. */
export function createCommentWriter(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
  log: Pick<Log, 'warning'>,
): CommentWriter {
  const { owner, repo } = repository;
  const { issues } = client.rest;
  const warned = new Set<number>();

  /** Anyone may copy a text of ours. */
  function warnOnce({ id, url, author = 'an account that is gone' }: TaskComment): void {
    if (warned.has(id)) return;
    warned.add(id);
    log.warning(
      `${url} looks like a comment of this program but is by ${author}: it is left alone, and nothing in it counts.`,
    );
  }

  async function explained<T>(issue: number, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw explainCommentError(error, { owner, repo, issue });
    }
  }

  async function write(issue: number, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const isOpen = isDoubtful(error) || isRateLimit(error) || isNotFound(error);
      throw explainCommentError(
        error,
        { owner, repo, issue },
        isOpen ? UnconfirmedError : PublishError,
      );
    }
  }

  return {
    list: (issue) =>
      explained(issue, async () => {
        const odd = (what: string): void =>
          log.warning(`GitHub ${what}, so comments on ${owner}/${repo}#${issue} may be missing.`);
        const pages = readPages(async (page) => {
          const query = { owner, repo, issue_number: issue, per_page: PER_PAGE, page };
          const { data, headers } = await issues.listComments(query);
          return { rows: rowsOf(data, FIELDS, odd), link: headers.link };
        }, odd);
        const comments: TaskComment[] = [];
        for await (const rows of pages) comments.push(...rows.map(toComment));
        return comments.sort((a, b) => a.id - b.id);
      }),
    async keepOwn(comments) {
      const own = await keepOwn(client, comments, ({ author }) => author);
      for (const comment of comments.filter((one) => !own.includes(one))) warnOnce(comment);
      return own;
    },
    create: (issue, body) =>
      write(issue, () => issues.createComment({ owner, repo, issue_number: issue, body })),
    update: (issue, id, body) =>
      write(issue, () =>
        issues.updateComment({ owner, repo, comment_id: id, body, request: ONCE }),
      ),
    delete: (issue, id) =>
      explained(issue, async () => {
        try {
          await issues.deleteComment({ owner, repo, comment_id: id });
        } catch (error) {
          if (!isNotFound(error)) throw error;
        }
      }),
  };
}
