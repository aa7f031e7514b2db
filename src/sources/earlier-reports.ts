import { AccessError, SourceError } from '../domain/errors.ts';
import type { ReportIssue } from '../domain/report-issue.ts';
import { isForbidden, isGone, isNotFound, toUserError } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { IssueQuery } from '../ports.ts';
import { PER_PAGE, readPages, rowsOf, type HearOdd } from '../github/list-pages.ts';
import { keepOwn } from '../github/own-accounts.ts';
import type { Repository } from './repository.ts';

/** So many of one account hold the 30 reports that are compared with, of several series too. */
const ENOUGH = 100;
/** Anyone may open issues, and some templates label them: 1,000 are read, not all. */
const MAX_PAGES = 10;

/**
 * Reads the issues, open and closed, that this program may have written, newest first:
 * those of the workflow's own account and of the token's. Whether one is a report is for
 * its text to tell. None are given where issues are disabled. Throws SourceError.
 */
export async function readReportIssues(
  client: GitHubClient,
  { owner, repo }: Repository,
  query: IssueQuery,
  odd: HearOdd = () => undefined,
): Promise<readonly ReportIssue[]> {
  try {
    const issues = await listBotIssues(client, { owner, repo }, query, odd);
    return await keepOwn(client, issues, ({ author }) => author);
  } catch (error) {
    if (isGone(error)) return [];
    throw toUserError(
      error,
      {
        doing: 'reading the earlier reports',
        repository: `${owner}/${repo}`,
        permission: 'issues: write',
      },
      isForbidden(error) || isNotFound(error) ? AccessError : SourceError,
    );
  }
}

/** What is read of each, where it is always there. */
const FIELDS = {
  number: 'number',
  title: 'string',
  html_url: 'string',
  created_at: 'string',
  updated_at: 'string',
  labels: 'object',
} as const;

async function listBotIssues(
  client: GitHubClient,
  repository: Repository,
  query: IssueQuery,
  odd: HearOdd,
): Promise<readonly ReportIssue[]> {
  const pages = readPages(
    async (page) => {
      const { data, headers } = await client.rest.issues.listForRepo({
        ...repository,
        ...('label' in query ? { labels: query.label } : { since: query.since.toISOString() }),
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: PER_PAGE,
        page,
      });
      return { rows: rowsOf(data, FIELDS, odd), link: headers.link };
    },
    odd,
    MAX_PAGES,
  );
  const found: ReportIssue[] = [];
  const issuesOf = new Map<string, number>();
  for await (const issues of pages) {
    for (const issue of issues) {
      if (issue.pull_request !== undefined || issue.user?.type !== 'Bot') continue;
      const { login } = issue.user;
      found.push(toReportIssue(issue, login));
      issuesOf.set(login, (issuesOf.get(login) ?? 0) + 1);
    }
    if ('label' in query && Math.max(0, ...issuesOf.values()) >= ENOUGH) break;
  }
  return found;
}

type WireIssue = Awaited<ReturnType<GitHubClient['rest']['issues']['listForRepo']>>['data'][number];

function toReportIssue(issue: WireIssue, author: string): ReportIssue {
  return {
    number: issue.number,
    id: issue.id,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'open' ? 'open' : 'closed',
    isLocked: issue.locked,
    author,
    createdAt: new Date(issue.created_at),
    updatedAt: new Date(issue.updated_at),
    labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
  };
}
