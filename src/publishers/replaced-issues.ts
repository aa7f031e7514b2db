import { PublishError } from '../domain/errors.ts';
import type { Replacement } from '../domain/publication.ts';
import { isForbidden, isRateLimit, toUserError } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import { PER_PAGE, readPages, rowsOf } from '../github/list-pages.ts';
import type { Log } from '../ports.ts';
import { editIssue, readState, type IssueRef } from './edit-issue.ts';

/** Reports that another one replaces, and their repository. */
type RepositoryReplacement = Replacement & Omit<IssueRef, 'number'>;

/**
 * Closes reports, each with a comment that links the one that stays, and gives the numbers
 * of those closed. Issues that are closed or gone by then are left alone. A failure is a warning;
 * the next run meets the issue again.
 */
export async function closeReplaced(
  client: GitHubClient,
  replacement: RepositoryReplacement,
  log: Log,
): Promise<number[]> {
  const { by, replaced } = replacement;
  const closed: number[] = [];
  for (const number of replaced.filter((one) => one !== by.number)) {
    try {
      if (await close(client, replacement, number, log)) closed.push(number);
    } catch (error) {
      log.warning(`Report #${number} stays open: ${explain(error, replacement, number)}`);
      if (isRateLimit(error)) break;
    }
  }
  return closed;
}

async function close(
  client: GitHubClient,
  replacement: RepositoryReplacement,
  number: number,
  log: Log,
): Promise<boolean> {
  const { owner, repo, by, as } = replacement;
  const issue = { owner, repo, number };
  if ((await readState(client, issue)) !== 'open') return false;
  await commentOnce(client, replacement, issue, log);
  const closed = await editIssue(client, issue, {
    state: 'closed',
    ...(as === 'older'
      ? { state_reason: 'completed' }
      : { state_reason: 'duplicate', duplicate_issue_id: by.id }),
  });
  return closed !== undefined;
}

/** Links the report that stays, unless an earlier run did so and failed to close the issue. */
async function commentOnce(
  client: GitHubClient,
  replacement: RepositoryReplacement,
  { number, ...repository }: IssueRef,
  log: Log,
): Promise<void> {
  const body = sayReplaced(replacement);
  const issue = { ...repository, issue_number: number };
  const ignore = (): void => undefined; // at worst the link is there twice
  const pages = readPages(async (page) => {
    const query = { ...issue, per_page: PER_PAGE, page };
    const { data, headers } = await client.rest.issues.listComments(query);
    return { rows: rowsOf(data, {}, ignore), link: headers.link };
  }, ignore);
  for await (const comments of pages) {
    if (comments.some((comment) => comment.user?.type === 'Bot' && comment.body === body)) return;
  }
  try {
    await client.rest.issues.createComment({ ...issue, body });
  } catch (error) {
    if (!isForbidden(error)) throw error;
    // A locked issue takes no comment, but can be closed.
    log.warning(`Report #${number} gets no link: ${explain(error, replacement, number)}`);
  }
}

function sayReplaced({ owner, repo, by, as }: RepositoryReplacement): string {
  const link = `${owner}/${repo}#${by.number}`;
  return as === 'older'
    ? `The newer report is ${link}.`
    : `Two runs made a report of this date at the same time: ${link} is the one that is kept.`;
}

/** The sentence for a failure of the API; any other error is a defect and thrown. */
function explain(error: unknown, { owner, repo }: RepositoryReplacement, number: number): string {
  const explained = toUserError(
    error,
    {
      doing: `closing issue #${number}`,
      repository: `${owner}/${repo}`,
      permission: 'issues: write',
    },
    PublishError,
  );
  if (explained instanceof PublishError) return explained.message;
  throw explained;
}
