import { setTimeout as pause } from 'node:timers/promises';
import { PublishError, UserError } from '../domain/errors.ts';
import { isDoubtful, toUserError } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Log } from '../ports.ts';
import { editIssue, toWrittenIssue, type WrittenIssue } from './edit-issue.ts';
import { ensureLabel, keepLabel, type IssueLabel } from './issue-label.ts';
import { closeReplaced, type Replacement } from './replaced-issues.ts';

/** Everything that publishing needs to know; what is ours was decided before. */
export interface IssuePlan {
  readonly owner: string;
  readonly repo: string;
  readonly label: IssueLabel;
  /** At most 256 characters. */
  readonly title: string;
  /** At most 65,536 characters, GitHub's limit. */
  readonly body: string;
  /** Number of the report of the same date: the oldest, if runs at the same time made more. */
  readonly existing: number | undefined;
  /** Open second reports of the same date, which a run left behind. */
  readonly duplicates: readonly number[];
  /** Open reports of earlier dates. */
  readonly older: readonly number[];
  readonly closeOlder: boolean;
  /** Looks for the report of the same date anew. Throws UserError when it cannot. */
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

interface Outcome extends WrittenIssue {
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
  const closeAs = (as: Replacement['as'], replaced: readonly number[]): Promise<number[]> =>
    closeReplaced(client, { owner: plan.owner, repo: plan.repo, by: issue, replaced, as }, log);
  const duplicates = await closeAs('duplicate', plan.duplicates);
  const closed = plan.closeOlder ? await closeAs('older', plan.older) : [];
  const all = [...duplicates, ...closed];
  if (all.length > 0) log.info(`Closed: ${all.map((number) => `#${number}`).join(', ')}`);
  return { number: issue.number, url: issue.url, wasUpdated: issue.wasUpdated, closed };
}

async function writeIssue(client: GitHubClient, plan: IssuePlan, log: Log): Promise<Outcome> {
  try {
    return (
      (await updateIssue(client, plan, plan.existing)) ??
      (await updateIssue(client, plan, await plan.findAgain())) ??
      (await keepFirst(client, plan, await createIssue(client, plan, log), log))
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
): Promise<Outcome | undefined> {
  if (number === undefined) return undefined;
  const updated = await editIssue(client, { owner, repo, number }, { title, body });
  return updated && { ...updated, wasUpdated: true };
}

/**
 * Creates the issue exactly once: when GitHub does not confirm it, the issue is looked
 * for before another is made.
 */
async function createIssue(client: GitHubClient, plan: IssuePlan, log: Log): Promise<Outcome> {
  const { owner, repo, title, body, label } = plan;
  for (let creates = 1; ; creates += 1) {
    try {
      const labels = [label.name];
      const { data } = await client.rest.issues.create({ owner, repo, title, body, labels });
      return { ...toWrittenIssue(data), wasUpdated: false };
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

/**
 * Two runs that both saw no report both create one. Each looks again: the older issue is
 * the report, and whoever made the newer one writes there instead and closes its own. Of
 * two creates the later one's maker always finds the earlier; if GitHub's list lags, the
 * next run closes the second.
 */
async function keepFirst(
  client: GitHubClient,
  plan: IssuePlan,
  made: Outcome,
  log: Log,
): Promise<Outcome> {
  const first = await plan.findAgain().catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    log.warning(`Whether another run made a report too is not known: ${error.message}`);
    return undefined;
  });
  if (first === undefined || first >= made.number) return made;
  const kept = await updateIssue(client, plan, first);
  if (kept === undefined) return made;
  log.info(`Another run made report #${first} at the same time: #${made.number} is closed.`);
  const { owner, repo } = plan;
  const replacement = { owner, repo, by: kept, replaced: [made.number], as: 'duplicate' } as const;
  await closeReplaced(client, replacement, log);
  return kept;
}
