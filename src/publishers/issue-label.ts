import { PublishError } from '../domain/errors.ts';
import type { IssueLabel, WrittenIssue } from '../domain/publication.ts';
import { isNotFound, toUserError, type ApiPlace } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Log } from '../ports.ts';

interface Target {
  readonly owner: string;
  readonly repo: string;
  readonly label: IssueLabel;
}

/** Makes the label when it is missing. Failing is a warning: the report matters more. */
export async function ensureLabel(client: GitHubClient, target: Target, log: Log): Promise<void> {
  const { owner, repo, label } = target;
  try {
    await client.rest.issues.getLabel({ owner, repo, name: label.name });
  } catch (error) {
    if (isNotFound(error)) await createLabel(client, target, log);
    else warn(error, target, 'reading the labels', log);
  }
}

/** Adds the label where a person took it off; the labels of people stay. */
export async function keepLabel(
  client: GitHubClient,
  target: Target,
  issue: WrittenIssue,
  log: Log,
): Promise<void> {
  const { owner, repo, label } = target;
  const isThere = issue.labels.some((name) => name.toLowerCase() === label.name.toLowerCase());
  if (isThere) return;
  try {
    await client.rest.issues.addLabels({
      owner,
      repo,
      issue_number: issue.number,
      labels: [label.name],
    });
  } catch (error) {
    warn(error, target, `labelling issue #${issue.number}`, log);
  }
}

async function createLabel(client: GitHubClient, target: Target, log: Log): Promise<void> {
  const { owner, repo, label } = target;
  try {
    await client.rest.issues.createLabel({ owner, repo, ...label });
    log.info(`Label "${label.name}" created.`);
  } catch (error) {
    if (!isAlreadyThere(error)) warn(error, target, 'creating the label', log);
  }
}

/** Another run made it in the meantime. */
function isAlreadyThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    'status' in error &&
    error.status === 422 &&
    error.message.includes('already_exists')
  );
}

function warn(error: unknown, { owner, repo, label }: Target, doing: string, log: Log): void {
  const call: ApiPlace = { doing, repository: `${owner}/${repo}`, permission: 'issues: write' };
  const explained = toUserError(error, call, PublishError);
  if (!(explained instanceof PublishError)) throw explained;
  log.warning(
    `${explained.message} Without the label "${label.name}" the next report cannot find this one.`,
  );
}
