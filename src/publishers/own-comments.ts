import type { GitHubClient } from '../github/client.ts';
import { PER_PAGE, readPages, rowsOf } from '../github/list-pages.ts';
import { keepOwn } from '../github/own-accounts.ts';
import type { Log } from '../ports.ts';

/** A comment of ours. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** When it was last written: it can tell of no later time. */
  readonly updatedAt: Date;
}

/** Where to look, and what makes a text one of ours. */
export interface CommentPlace {
  readonly owner: string;
  readonly repo: string;
  readonly issue: number;
  readonly isOurs: (body: string) => boolean;
}

/**
 * The comments of an issue or pull request that are ours, oldest first: their text is, and
 * their author is the workflow's account or the token's. Anyone may copy a text: a comment
 * that looks like ours and is another's is a warning and nothing more.
 */
export async function listOwnComments(
  client: GitHubClient,
  { owner, repo, issue, isOurs }: CommentPlace,
  log: Pick<Log, 'warning'>,
): Promise<readonly OwnComment[]> {
  const odd = (what: string): void =>
    log.warning(`GitHub ${what}, so comments on ${owner}/${repo}#${issue} may be missing.`);
  const pages = readPages(async (page) => {
    const place = { owner, repo, issue_number: issue, per_page: PER_PAGE, page };
    const { data, headers } = await client.rest.issues.listComments(place);
    return {
      rows: rowsOf(data, { html_url: 'string', updated_at: 'string' }, odd),
      link: headers.link,
    };
  }, odd);
  const alike = [];
  for await (const comments of pages) {
    alike.push(...comments.filter(({ body }) => body !== undefined && isOurs(body)));
  }
  const own = await keepOwn(client, alike, ({ user }) => user?.login);
  for (const comment of alike) {
    if (own.includes(comment)) continue;
    log.warning(
      `${comment.html_url} looks like a comment of this program but is by ${comment.user?.login ?? 'an account that is gone'}: it is left alone, and nothing in it counts.`,
    );
  }
  return own
    .map(({ id, html_url: url, body = '', updated_at }) => ({
      id,
      url,
      body,
      updatedAt: new Date(updated_at),
    }))
    .sort((a, b) => a.id - b.id);
}
