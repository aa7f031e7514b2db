import { AccessError, SourceError } from '../domain/errors.ts';
import type { ReportIssue } from '../domain/report-issue.ts';
import { isForbidden, isGone, isNotFound, toUserError } from '../github/api-error.ts';
import type { GitHubClient } from '../github/client.ts';
import type { IssueQuery } from '../ports.ts';
import type { Repository } from './repository.ts';

/** Whom a workflow's own token writes as. Nobody else can: the token is the repository's own. */
const WORKFLOW_LOGIN = 'github-actions[bot]';
/** GitHub's largest page. */
const PER_PAGE = 100;
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
): Promise<readonly ReportIssue[]> {
  try {
    const issues = await listBotIssues(client, { owner, repo }, query);
    return await keepOwn(client, issues);
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

async function listBotIssues(
  client: GitHubClient,
  repository: Repository,
  query: IssueQuery,
): Promise<readonly ReportIssue[]> {
  const pages = client.paginate.iterator(client.rest.issues.listForRepo, {
    ...repository,
    ...('label' in query ? { labels: query.label } : { since: query.since.toISOString() }),
    state: 'all',
    sort: 'created',
    direction: 'desc',
    per_page: PER_PAGE,
  });
  const found: ReportIssue[] = [];
  const issuesOf = new Map<string, number>();
  let page = 0;
  for await (const { data } of pages) {
    for (const issue of data) {
      if (issue.pull_request !== undefined || issue.user?.type !== 'Bot') continue;
      const { login } = issue.user;
      found.push(toReportIssue(issue, login));
      issuesOf.set(login, (issuesOf.get(login) ?? 0) + 1);
    }
    page += 1;
    const isEnough = 'label' in query && Math.max(0, ...issuesOf.values()) >= ENOUGH;
    if (isEnough || page === MAX_PAGES) break;
  }
  return found;
}

/**
 * Leaves out what other bots wrote, whatever it looks like. Who the token is, is asked for
 * only when it matters. Where GitHub does not say, a bot's issues count as ours unless some
 * are the workflow's own.
 */
async function keepOwn(
  client: GitHubClient,
  issues: readonly ReportIssue[],
): Promise<readonly ReportIssue[]> {
  const byWorkflow = issues.filter(({ author }) => author === WORKFLOW_LOGIN);
  if (byWorkflow.length === issues.length) return issues;
  const login = await readLogin(client);
  if (login === undefined) return byWorkflow.length > 0 ? byWorkflow : issues;
  return issues.filter(({ author }) => author === WORKFLOW_LOGIN || author === login);
}

/**
 * Login of the token's account, which a REST route would tell to persons alone
 * (docs.github.com, GraphQL, `viewer`, 2026); undefined when GitHub does not say.
 */
async function readLogin(client: GitHubClient): Promise<string | undefined> {
  try {
    const { viewer } = await client.graphql<{ viewer?: { login?: string } }>(
      '{ viewer { login } }',
      { request: { retries: 3 } }, // a query that changes nothing, though it is a POST
    );
    return viewer?.login;
  } catch {
    return undefined;
  }
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
