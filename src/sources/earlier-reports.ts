import { SourceError } from '../errors.ts';
import { isGone, toUserError } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Repository } from './github-runs.ts';

/** An issue that may be an earlier report. */
export interface ReportIssue {
  readonly number: number;
  /** Id in the API, not the number. */
  readonly id: number;
  readonly url: string;
  readonly title: string;
  /** Empty when the issue has none. */
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly isLocked: boolean;
  readonly author: { readonly login: string; readonly isBot: boolean };
  readonly createdAt: Date;
  readonly labels: readonly string[];
}

/** GitHub's largest page; 30 reports are compared with, and people's issues may stand between. */
const PER_PAGE = 100;

/**
 * Reads the issues, open and closed, that have the label and a bot for an author, newest
 * first, out of the 100 newest with that label. Whether one is a report is for its text
 * to tell: anyone may use a label. None are given where issues are disabled.
 *
 * The label must hold no comma, which GitHub would take for two labels.
 */
export async function readReportIssues(
  client: GitHubClient,
  { owner, repo, label }: Repository & { readonly label: string },
): Promise<readonly ReportIssue[]> {
  try {
    const { data } = await client.rest.issues.listForRepo({
      owner,
      repo,
      labels: label,
      state: 'all',
      sort: 'created',
      direction: 'desc',
      per_page: PER_PAGE,
    });
    return data
      .filter((issue) => issue.pull_request === undefined)
      .map(toReportIssue)
      .filter((issue) => issue.author.isBot);
  } catch (error) {
    if (isGone(error)) return [];
    throw toUserError(
      error,
      {
        doing: 'reading the earlier reports',
        repository: `${owner}/${repo}`,
        permission: 'issues: write',
      },
      SourceError,
    );
  }
}

type WireIssue = Awaited<ReturnType<GitHubClient['rest']['issues']['listForRepo']>>['data'][number];

function toReportIssue(issue: WireIssue): ReportIssue {
  return {
    number: issue.number,
    id: issue.id,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'open' ? 'open' : 'closed',
    isLocked: issue.locked,
    author: { login: issue.user?.login ?? '', isBot: issue.user?.type === 'Bot' },
    createdAt: new Date(issue.created_at),
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
  };
}
