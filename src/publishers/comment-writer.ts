import { PublishError, UnconfirmedError } from '../domain/errors.ts';
import { isDoubtful, isNotFound, isRateLimit } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { CommentWriter } from '../ports.ts';
import { explainCommentError } from './comment-error.ts';

/** Neither repeated nor waited for: what it would write is stale by then. */
const ONCE = { retries: 0 } as const;

/** Reads and writes the comments of issues and pull requests of a repository on GitHub. */
export function createCommentWriter(
  client: GitHubClient,
  repository: { readonly owner: string; readonly repo: string },
): CommentWriter {
  const { owner, repo } = repository;
  const { issues, users } = client.rest;

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

  /** The user whose token is used; undefined for a token of a workflow or an app. */
  async function readOwnLogin(): Promise<string | undefined> {
    try {
      return (await users.getAuthenticated()).data.login;
    } catch {
      return undefined;
    }
  }

  return {
    list: (issue) =>
      explained(issue, async () => {
        const query = { owner, repo, issue_number: issue, per_page: 100 };
        const comments = await client.paginate(issues.listComments, query);
        return comments
          .map(({ id, html_url: url, body = '', user }) => ({
            id,
            url,
            body,
            author: user?.login,
            isByBot: user?.type === 'Bot',
          }))
          .sort((a, b) => a.id - b.id);
      }),
    async keepOwn(comments) {
      const isOnlyBots = comments.every(({ isByBot }) => isByBot);
      const login = isOnlyBots ? undefined : await readOwnLogin();
      return comments.filter(
        ({ isByBot, author }) => isByBot || (login !== undefined && author === login),
      );
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
