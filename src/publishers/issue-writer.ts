import { PublishError, UnconfirmedError } from '../domain/errors.ts';
import { isDoubtful, toUserError } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { IssueWriter, Log } from '../ports.ts';
import { editIssue, toWrittenIssue } from './edit-issue.ts';
import { ensureLabel, keepLabel } from './issue-label.ts';
import { closeReplaced } from './replaced-issues.ts';

/** Writes to the issues of a repository on GitHub. */
export function createIssueWriter(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  log: Log,
): IssueWriter {
  async function explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toUserError(
        error,
        {
          doing: 'writing the report issue',
          repository: `${owner}/${repo}`,
          permission: 'issues: write',
        },
        isDoubtful(error) ? UnconfirmedError : PublishError,
      );
    }
  }

  return {
    ensureLabel: (label) => ensureLabel(client, { owner, repo, label }, log),
    keepLabel: (label, issue) => keepLabel(client, { owner, repo, label }, issue, log),
    create: (text, label) =>
      explained(async () => {
        const wanted = { owner, repo, ...text, labels: [label.name] };
        return toWrittenIssue((await client.rest.issues.create(wanted)).data);
      }),
    update: (number, text) => explained(() => editIssue(client, { owner, repo, number }, text)),
    closeReplaced: (replacement) => closeReplaced(client, { owner, repo, ...replacement }, log),
  };
}
