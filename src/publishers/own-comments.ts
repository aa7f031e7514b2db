import type { GitHubClient } from '../github/client.ts';

/** A comment of ours. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
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
 * their author is a bot, or the user whose token is used. Anyone may copy a text.
 */
export async function listOwnComments(
  client: GitHubClient,
  { owner, repo, issue, isOurs }: CommentPlace,
): Promise<readonly OwnComment[]> {
  const comments = await client.paginate(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: 100,
  });
  const alike = comments.filter(({ body }) => body !== undefined && isOurs(body));
  const isByBot = (comment: (typeof alike)[number]): boolean => comment.user?.type === 'Bot';
  const user = alike.every(isByBot) ? undefined : await readOwnLogin(client);
  return alike
    .filter((comment) => isByBot(comment) || (user !== undefined && comment.user?.login === user))
    .map(({ id, html_url: url, body = '' }) => ({ id, url, body }))
    .sort((a, b) => a.id - b.id);
}

/** The user that the token belongs to; undefined for a token of a workflow or an app. */
async function readOwnLogin(client: GitHubClient): Promise<string | undefined> {
  try {
    return (await client.rest.users.getAuthenticated()).data.login;
  } catch {
    return undefined;
  }
}
