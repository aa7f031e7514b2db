import type { WrittenIssue } from '../domain/publication.ts';
import { isGone, isNotFound } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';

/** Names an issue. */
export interface IssueRef {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
}

/** What may change about an issue; what is absent stays. */
export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'closed';
  readonly state_reason?: 'completed' | 'duplicate';
  readonly duplicate_issue_id?: number;
}

/**
 * Changes an issue where it is; undefined when it is gone. An issue that people moved to
 * another repository answers 301 (docs.github.com, REST, issues, 2026), and what is there is
 * not ours to change. A renamed repository answers 307 and keeps its issues.
 */
export async function editIssue(
  client: GitHubClient,
  { owner, repo, number }: IssueRef,
  change: IssueChange,
): Promise<WrittenIssue | undefined> {
  const edit = { owner, repo, issue_number: number, ...change };
  return unlessGone(async () => {
    const answer = await client.rest.issues.update({ ...edit, request: { redirect: 'manual' } });
    const status: number = answer.status;
    if (status === MOVED) return undefined;
    return toWrittenIssue(
      status < 300 ? answer.data : (await client.rest.issues.update(edit)).data,
    );
  });
}

/** The state of an issue; undefined when it is gone, or was moved to another repository. */
export async function readState(
  client: GitHubClient,
  { owner, repo, number }: IssueRef,
): Promise<string | undefined> {
  return unlessGone(async () => {
    const { data } = await client.rest.issues.get({ owner, repo, issue_number: number });
    return data.number === number ? data.state : undefined;
  });
}

const MOVED = 301;

async function unlessGone<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isNotFound(error) || isGone(error)) return undefined;
    throw error;
  }
}

/** Takes from an answer what publishing uses. */
export function toWrittenIssue(issue: {
  readonly number: number;
  readonly id: number;
  readonly html_url: string;
  readonly labels: readonly (string | { readonly name?: string | null })[];
}): WrittenIssue {
  const labels = issue.labels.map((label) => (typeof label === 'string' ? label : label.name));
  return {
    number: issue.number,
    id: issue.id,
    url: issue.html_url,
    labels: labels.filter((name) => typeof name === 'string'),
  };
}
