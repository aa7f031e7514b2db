import { PublishError } from '../errors.ts';
import { isForbidden, isRateLimit, toUserError } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Log } from '../ports.ts';

/** What takes the place of what. */
export interface Succession {
  readonly owner: string;
  readonly repo: string;
  /** The new report. */
  readonly newest: number;
  /** Open earlier reports. */
  readonly older: readonly { readonly number: number }[];
}

/**
 * Closes earlier reports, each with a comment that links the new one, and gives the
 * numbers of those closed. What fails is a warning; the next run meets the issue again.
 */
export async function closeOlderIssues(
  client: GitHubClient,
  succession: Succession,
  log: Log,
): Promise<number[]> {
  const { owner, repo, newest } = succession;
  const older = succession.older.filter(({ number }) => number !== newest);
  const closed: number[] = [];
  for (const { number } of older) {
    try {
      await commentOnce(client, succession, number, log);
      await client.rest.issues.update({
        owner,
        repo,
        issue_number: number,
        state: 'closed',
        state_reason: 'completed',
      });
      closed.push(number);
    } catch (error) {
      log.warning(`Report #${number} stays open: ${tell(error, succession, number)}`);
      if (isRateLimit(error)) break;
    }
  }
  return closed;
}

/** Links the new report, unless an earlier run did so and failed to close the issue. */
async function commentOnce(
  client: GitHubClient,
  succession: Succession,
  number: number,
  log: Log,
): Promise<void> {
  const { owner, repo, newest } = succession;
  const body = `The newer report is ${owner}/${repo}#${newest}.`;
  const issue = { owner, repo, issue_number: number };
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...issue,
    per_page: 100,
  });
  if (comments.some((comment) => comment.user?.type === 'Bot' && comment.body === body)) return;
  try {
    await client.rest.issues.createComment({ ...issue, body });
  } catch (error) {
    if (!isForbidden(error)) throw error;
    // A locked issue takes no comment, but can be closed.
    log.warning(`Report #${number} gets no link: ${tell(error, succession, number)}`);
  }
}

/** The sentence for a failure of the API; any other error is a defect and thrown. */
function tell(error: unknown, { owner, repo }: Succession, number: number): string {
  const told = toUserError(
    error,
    {
      doing: `closing issue #${number}`,
      repository: `${owner}/${repo}`,
      permission: 'issues: write',
    },
    PublishError,
  );
  if (told instanceof PublishError) return told.message;
  throw told;
}
