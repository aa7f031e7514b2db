import { setTimeout as pause } from 'node:timers/promises';
import { PublishError } from '../errors.ts';
import { isDoubtful, isGone, isNotFound, toUserError } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Log } from '../ports.ts';
import { ensureLabel, keepLabel, type IssueLabel } from './issue-label.ts';
import { closeOlderIssues } from './older-issues.ts';

/** Everything that publishing needs to know; what is ours was decided before. */
export interface IssuePlan {
  readonly owner: string;
  readonly repo: string;
  readonly label: IssueLabel;
  /** At most 256 characters. */
  readonly title: string;
  /** At most 65,536 characters, GitHub's limit. */
  readonly body: string;
  /** Number of the report of the same date. */
  readonly existing: number | undefined;
  /** Open reports of earlier dates. */
  readonly older: readonly { readonly number: number }[];
  readonly closeOlder: boolean;
  /** Looks for the report of the same date anew. */
  readonly findAgain: () => Promise<number | undefined>;
  /** How long GitHub's lists may lag behind a create; milliseconds, 2,000 unless told. */
  readonly settleMs?: number;
}

export interface PublishedIssue {
  readonly number: number;
  readonly url: string;
  /** False when it was created. */
  readonly wasUpdated: boolean;
  /** Earlier reports that were closed. */
  readonly closed: readonly number[];
}

interface WrittenIssue {
  readonly number: number;
  readonly url: string;
  readonly labels: readonly string[];
  readonly wasUpdated: boolean;
}

const SETTLE_MS = 2_000;
/** A create whose outcome is unknown is made once more, when no issue is found. */
const MAX_CREATES = 2;

/**
 * Writes the report as an issue: updates the one of the same date, else creates one, then
 * closes the earlier ones. Title and body are replaced; state, lock and other labels stay
 * as people set them. Throws PublishError when the issue could not be written.
 */
export async function publishIssue(
  client: GitHubClient,
  plan: IssuePlan,
  log: Log,
): Promise<PublishedIssue> {
  await ensureLabel(client, plan, log);
  const issue = await writeIssue(client, plan, log);
  log.info(`Issue #${issue.number} ${issue.wasUpdated ? 'updated' : 'created'}: ${issue.url}`);
  await keepLabel(client, plan, issue, log);
  const succession = { ...plan, newest: issue.number };
  const closed = plan.closeOlder ? await closeOlderIssues(client, succession, log) : [];
  if (closed.length > 0) log.info(`Closed: ${closed.map((number) => `#${number}`).join(', ')}`);
  return { number: issue.number, url: issue.url, wasUpdated: issue.wasUpdated, closed };
}

async function writeIssue(client: GitHubClient, plan: IssuePlan, log: Log): Promise<WrittenIssue> {
  try {
    return (
      (await updateIssue(client, plan, plan.existing)) ??
      (await updateIssue(client, plan, await plan.findAgain())) ??
      (await createIssue(client, plan, log))
    );
  } catch (error) {
    throw toUserError(
      error,
      {
        doing: 'writing the report issue',
        repository: `${plan.owner}/${plan.repo}`,
        permission: 'issues: write',
      },
      PublishError,
    );
  }
}

/** Gives undefined when there is no such issue, or no longer. */
async function updateIssue(
  client: GitHubClient,
  { owner, repo, title, body }: IssuePlan,
  number: number | undefined,
): Promise<WrittenIssue | undefined> {
  if (number === undefined) return undefined;
  try {
    const { data } = await client.rest.issues.update({
      owner,
      repo,
      issue_number: number,
      title,
      body,
    });
    return toWritten(data, true);
  } catch (error) {
    if (isNotFound(error) || isGone(error)) return undefined;
    throw error;
  }
}

/**
 * Creates the issue exactly once: when GitHub does not confirm it, the issue is looked
 * for before another is made.
 */
async function createIssue(client: GitHubClient, plan: IssuePlan, log: Log): Promise<WrittenIssue> {
  const { owner, repo, title, body, label } = plan;
  for (let creates = 1; ; creates += 1) {
    try {
      const labels = [label.name];
      const { data } = await client.rest.issues.create({ owner, repo, title, body, labels });
      return toWritten(data, false);
    } catch (error) {
      if (!isDoubtful(error)) throw error;
      log.info('GitHub did not confirm the new issue: looking whether it is there.');
      await pause(plan.settleMs ?? SETTLE_MS);
      const found = await updateIssue(client, plan, await plan.findAgain());
      if (found !== undefined) return { ...found, wasUpdated: false };
      if (creates === MAX_CREATES) throw error;
    }
  }
}

function toWritten(
  issue: {
    readonly number: number;
    readonly html_url: string;
    readonly labels: readonly (string | { readonly name?: string | null })[];
  },
  wasUpdated: boolean,
): WrittenIssue {
  const labels = issue.labels.map((label) => (typeof label === 'string' ? label : label.name));
  return {
    number: issue.number,
    url: issue.html_url,
    labels: labels.filter((name) => typeof name === 'string'),
    wasUpdated,
  };
}
