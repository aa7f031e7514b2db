import { isForbidden, isNotFound, toUserError } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Repository } from './repository.ts';

/**
 * Number of the open pull request whose branch ends in a commit; undefined when there is
 * none, or the token may not read pull requests.
 */
export async function findPullRequestOfCommit(
  client: GitHubClient,
  { owner, repo }: Repository,
  sha: string,
): Promise<number | undefined> {
  try {
    const place = { owner, repo, commit_sha: sha };
    const { data } = await client.rest.repos.listPullRequestsAssociatedWithCommit(place);
    return data.find(({ state, head }) => state === 'open' && head.sha === sha)?.number;
  } catch (error) {
    if (isForbidden(error) || isNotFound(error)) return undefined;
    throw toUserError(error, {
      doing: 'looking for the pull request',
      repository: `${owner}/${repo}`,
      permission: 'actions: read',
    });
  }
}
