import { PublishError } from '../domain/errors.ts';
import { isForbidden, isGone, isNotFound, toUserError } from '../github/api-error.ts';

const PERMISSION = 'issues: write';

/**
 * The sentence for a failure to comment on an issue or pull request; what is no failure of
 * the API comes back as it is.
 */
export function explainCommentError(
  error: unknown,
  { owner, repo, issue }: { readonly owner: string; readonly repo: string; readonly issue: number },
  Kind: typeof PublishError = PublishError,
): Error {
  const target = `${owner}/${repo}#${issue}`;
  const explained = toUserError(
    error,
    { doing: 'writing the comment', repository: target, permission: PERMISSION },
    Kind,
  );
  if (!(explained instanceof PublishError) || explained === error) return explained;
  if (isForbidden(error) && !/\barchived\b/.test(explained.message)) {
    const reason = /\((403[^)]*)\)/.exec(explained.message)?.[1] ?? '403';
    return new Kind(
      `The token does not allow writing the comment on ${target} (${reason}): add \`${PERMISSION}\`, or for a pull request \`pull-requests: write\`, under \`permissions:\` of the job, or give a token that has it as \`github-token\`.`,
      { cause: error },
    );
  }
  if (isNotFound(error) || isGone(error)) {
    return new Kind(
      `There is no issue or pull request ${target}, or the token may not see it (404): check \`task\` and \`repository\`, and give the token \`${PERMISSION}\`.`,
      { cause: error },
    );
  }
  return explained;
}
